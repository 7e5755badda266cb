import{applyFixes,fixSources,unifiedDiff}from"../shared/S5OXRJHZ.mjs";import"../shared/4TDKTCFT.mjs";import"../shared/E2E2V3SO.mjs";
export {applyFixes,fixSources,unifiedDiff};
