import{applyFixes,fixSources,unifiedDiff}from"../shared/LM2AGWRL.mjs";import"../shared/4R7KRF7K.mjs";import"../shared/E2E2V3SO.mjs";
export {applyFixes,fixSources,unifiedDiff};
