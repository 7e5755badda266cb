import {
  expectDialect,
  readPlans
} from "./dialects.mjs";

// src/library/parse-plan.ts
function parsePlan(files, dialect) {
  expectDialect(dialect);
  const sources = typeof files === "string" ? [{ path: "runbook.md", text: files }] : [files].flat();
  return readPlans(sources, dialect).plans[0];
}

export {
  parsePlan
};
