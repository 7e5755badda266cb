import{expectDialect,readPlans}from"./SX4C7DMT.mjs";function parsePlan(files,dialect){expectDialect(dialect);let sources=typeof files=="string"?[{path:"runbook.md",text:files}]:[files].flat();return readPlans(sources,
dialect).plans[0]}
export {parsePlan};
