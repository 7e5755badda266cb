import {
  graphFormats,
  graphOf,
  graphText
} from "../shared/graph.mjs";
import "../shared/graph-gates.mjs";
import "../shared/report.mjs";
import "../shared/node-path.mjs";
import "../shared/model.mjs";
import "../shared/esbuild.mjs";
export {
  graphFormats,
  graphOf,
  graphText
};
