import { cleanCommand } from "./clean.ts";
import type { Command } from "./command.ts";
import { completionCommand } from "./completion/index.ts";
import { explainCommand } from "./explain.ts";
import { gateCommand } from "./gate.ts";
import { graphCommand } from "./graph.ts";
import { helpCommand } from "./help-command.ts";
import { initCommand } from "./init.ts";
import { inspectCommand } from "./inspect.ts";
import { lintCommand } from "./lint.ts";
import { lspCommand } from "./lsp.ts";
import { manCommand } from "./man.ts";
import { newCommand } from "./new.ts";
import { mayStartCommand, nextCommand } from "./next.ts";
import { rulesCommand } from "./rules.ts";
import { scheduleCommand } from "./schedule.ts";
import { schemaCommand } from "./schema.ts";
import { resumeCommand, statusCommand } from "./status.ts";
import { trustCommand } from "./trust.ts";

export const commands: readonly Command[] = [
  lintCommand,
  inspectCommand,
  scheduleCommand,
  nextCommand,
  mayStartCommand,
  statusCommand,
  resumeCommand,
  gateCommand,
  lspCommand,
  graphCommand,
  explainCommand,
  rulesCommand,
  initCommand,
  trustCommand,
  cleanCommand,
  newCommand,
  schemaCommand,
  completionCommand(() => commands),
  manCommand(() => commands),
  helpCommand(() => commands),
];
