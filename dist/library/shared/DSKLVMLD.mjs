import{readPlans}from"./3NPWQASY.mjs";function parsePlan(files,dialect){let sources=typeof files=="string"?[{path:"runbook.md",text:files}]:[files].flat();return readPlans(sources,dialect).plans[0]}
export {parsePlan};
