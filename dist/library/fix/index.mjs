import{applyFixes,fixSources,unifiedDiff}from"../shared/7P2LKXB4.mjs";import"../shared/Y6P6UPDF.mjs";import"../shared/E2E2V3SO.mjs";
export {applyFixes,fixSources,unifiedDiff};
