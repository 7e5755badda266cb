import{readPlans}from"./Q4AJA3P2.mjs";function parsePlan(files,dialect){let sources=typeof files=="string"?[{path:"runbook.md",text:files}]:[files].flat();return readPlans(sources,dialect).plans[0]}
export {parsePlan};
