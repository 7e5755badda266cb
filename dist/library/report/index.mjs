import {
  collisionsOf,
  countsOf,
  factWords,
  failureText,
  faultsText,
  formats,
  inspectionText,
  nextText,
  notPlansText,
  reporters,
  resumeText,
  scheduleMarkdown,
  scheduleText,
  statsJson,
  statsOf,
  statsText,
  statusText,
  summaryOf,
  verdictWords,
  visible,
  waitWords
} from "../shared/report.mjs";
import "../shared/node-path.mjs";
import "../shared/model.mjs";
import "../shared/esbuild.mjs";
export {
  collisionsOf,
  countsOf,
  factWords,
  failureText,
  faultsText,
  formats,
  inspectionText,
  nextText,
  notPlansText,
  reporters,
  resumeText,
  scheduleMarkdown,
  scheduleText,
  statsJson,
  statsOf,
  statsText,
  statusText,
  summaryOf,
  verdictWords,
  visible,
  waitWords
};
