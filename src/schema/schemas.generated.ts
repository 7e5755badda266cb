// Made from schema/*.schema.json by `npm run schemas`. Change those.

import ccpmTask from "../../schema/ccpm-task.schema.json" with { type: "json" };
import config from "../../schema/config.schema.json" with { type: "json" };
import graph from "../../schema/graph.schema.json" with { type: "json" };
import gsdPlan from "../../schema/gsd-plan.schema.json" with { type: "json" };
import inspect from "../../schema/inspect.schema.json" with { type: "json" };
import jsonPlan from "../../schema/json-plan.schema.json" with { type: "json" };
import orchestrator from "../../schema/orchestrator.schema.json" with { type: "json" };
import plan from "../../schema/plan.schema.json" with { type: "json" };
import report from "../../schema/report.schema.json" with { type: "json" };
import schedule from "../../schema/schedule.schema.json" with { type: "json" };
import specKittyWorkPackage from "../../schema/spec-kitty-work-package.schema.json" with { type: "json" };
import step from "../../schema/step.schema.json" with { type: "json" };

/** The published schemas by name. */
export const schemas = {
  "ccpm-task": ccpmTask,
  config: config,
  graph: graph,
  "gsd-plan": gsdPlan,
  inspect: inspect,
  "json-plan": jsonPlan,
  orchestrator: orchestrator,
  plan: plan,
  report: report,
  schedule: schedule,
  "spec-kitty-work-package": specKittyWorkPackage,
  step: step,
} as const;
