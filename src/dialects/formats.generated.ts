// Made from formats.json by `npm run schemas`. Change that.
import type { Dialect } from "./dialect.ts";
import { dialect as gsd } from "./gsd/index.ts";
import { dialect as ccpm } from "./ccpm/index.ts";
import { dialect as specKitty } from "./spec-kitty/index.ts";
import { dialect as bmad } from "./bmad/index.ts";
import { dialect as taskMaster } from "./task-master/index.ts";
import { dialect as omo } from "./omo/index.ts";
import { dialect as superpowers } from "./superpowers/index.ts";
import { dialect as runbook } from "./runbook/index.ts";
import { dialect as specKit } from "./spec-kit/index.ts";
import { dialect as kiro } from "./kiro/index.ts";
import { dialect as openspec } from "./openspec/index.ts";
import { dialect as generic } from "./generic/index.ts";

/** In the order in which they are asked: the first that recognises a file has it. */
export const dialects: readonly Dialect[] = [
  gsd,
  ccpm,
  specKitty,
  bmad,
  taskMaster,
  omo,
  superpowers,
  runbook,
  specKit,
  kiro,
  openspec,
  generic,
];
