// Made from formats.json by `npm run schemas`. Change that.
import type { Dialect } from "./dialect.ts";
import { dialect as jsonPlan } from "./json-plan/index.ts";
import { dialect as gsd } from "./gsd/index.ts";
import { dialect as gsd2 } from "./gsd-2/index.ts";
import { dialect as ccpm } from "./ccpm/index.ts";
import { dialect as specKitty } from "./spec-kitty/index.ts";
import { dialect as backlog } from "./backlog/index.ts";
import { dialect as bmad } from "./bmad/index.ts";
import { dialect as taskMaster } from "./task-master/index.ts";
import { dialect as ralph } from "./ralph/index.ts";
import { dialect as beads } from "./beads/index.ts";
import { dialect as omo } from "./omo/index.ts";
import { dialect as compound } from "./compound/index.ts";
import { dialect as conductor } from "./conductor/index.ts";
import { dialect as superpowers } from "./superpowers/index.ts";
import { dialect as taskPlan } from "./task-plan/index.ts";
import { dialect as execPlan } from "./exec-plan/index.ts";
import { dialect as antigravity } from "./antigravity/index.ts";
import { dialect as runbook } from "./runbook/index.ts";
import { dialect as specKit } from "./spec-kit/index.ts";
import { dialect as kiro } from "./kiro/index.ts";
import { dialect as openspec } from "./openspec/index.ts";
import { dialect as generic } from "./generic/index.ts";

/** In the order in which they are asked: the first that recognises a file has it. */
export const dialects: readonly Dialect[] = [
  jsonPlan,
  gsd,
  gsd2,
  ccpm,
  specKitty,
  backlog,
  bmad,
  taskMaster,
  ralph,
  beads,
  omo,
  compound,
  conductor,
  superpowers,
  taskPlan,
  execPlan,
  antigravity,
  runbook,
  specKit,
  kiro,
  openspec,
  generic,
];
