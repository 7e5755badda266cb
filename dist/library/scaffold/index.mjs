import {
  projectFiles,
  projectParts,
  scaffold,
  scaffoldKinds
} from "../shared/scaffold.mjs";
import "../shared/esbuild.mjs";
export {
  projectFiles,
  projectParts,
  scaffold,
  scaffoldKinds
};
