import {
  hookFiles,
  merged,
  projectFiles,
  projectParts,
  scaffold,
  scaffoldKinds
} from "../shared/scaffold.mjs";
import "../shared/esbuild.mjs";
export {
  hookFiles,
  merged,
  projectFiles,
  projectParts,
  scaffold,
  scaffoldKinds
};
