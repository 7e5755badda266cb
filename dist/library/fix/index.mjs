import{applyFixes,fixSources,unifiedDiff}from"../shared/O337HZ6H.mjs";import"../shared/ZRSGYMYE.mjs";import"../shared/E2E2V3SO.mjs";
export {applyFixes,fixSources,unifiedDiff};
