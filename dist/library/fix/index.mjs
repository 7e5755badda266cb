import{applyFixes,fixSources,unifiedDiff}from"../shared/DUVPX633.mjs";import"../shared/DUOOKWB5.mjs";import"../shared/E2E2V3SO.mjs";
export {applyFixes,fixSources,unifiedDiff};
