import {
  collisionsOf,
  countsOf,
  failureText,
  faultsText,
  inspectionText,
  nextText,
  reporters,
  scheduleMarkdown,
  scheduleText,
  statsJson,
  statsOf,
  statsText,
  summaryOf,
  visible,
  waitWords
} from "../shared/report.mjs";
import "../shared/node-path.mjs";
import "../shared/model.mjs";
import "../shared/esbuild.mjs";
export {
  collisionsOf,
  countsOf,
  failureText,
  faultsText,
  inspectionText,
  nextText,
  reporters,
  scheduleMarkdown,
  scheduleText,
  statsJson,
  statsOf,
  statsText,
  summaryOf,
  visible,
  waitWords
};
