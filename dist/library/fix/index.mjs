import{applyFixes,fixSources,unifiedDiff}from"../shared/6JN46IEW.mjs";import"../shared/GJFSLWXE.mjs";import"../shared/E2E2V3SO.mjs";
export {applyFixes,fixSources,unifiedDiff};
