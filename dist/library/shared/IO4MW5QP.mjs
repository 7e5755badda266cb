import{expectDialect,readPlans}from"./RCUOU5N3.mjs";function parsePlan(files,dialect){expectDialect(dialect);let sources=typeof files=="string"?[{path:"runbook.md",text:files}]:[files].flat();return readPlans(sources,
dialect).plans[0]}
export {parsePlan};
