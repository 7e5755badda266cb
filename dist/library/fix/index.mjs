import{applyFixes,fixSources,unifiedDiff}from"../shared/QZDV6LIJ.mjs";import"../shared/SQEEFG4P.mjs";import"../shared/E2E2V3SO.mjs";
export {applyFixes,fixSources,unifiedDiff};
