import{projectFiles,projectParts,scaffold,scaffoldKinds}from"../shared/SRD6LVET.mjs";import"../shared/E2E2V3SO.mjs";
export {projectFiles,projectParts,scaffold,scaffoldKinds};
