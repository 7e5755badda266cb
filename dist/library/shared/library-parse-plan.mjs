import {
  expectDialect,
  readPlans
} from "./dialects.mjs";
import {
  withoutLoneReturns
} from "./model.mjs";

// src/library/parse-plan.ts
function parsePlan(files, dialect) {
  expectDialect(dialect);
  const sources = typeof files === "string" ? [{ path: "runbook.md", text: files }] : [files].flat();
  return readPlans(sources.map(withoutLoneReturns), dialect).plans[0];
}

export {
  parsePlan
};
