import { claudeCode } from "./claude-code.ts";
import { copilot } from "./copilot.ts";
import { cursor } from "./cursor.ts";
import { generic } from "./generic.ts";
import type { Host } from "./host.ts";
import { kiro } from "./kiro.ts";
import { opencode } from "./opencode.ts";
import { codex, vscode } from "./same-events.ts";

export type { Answer, Fields, Host } from "./host.ts";

export const hosts: readonly Host[] = [claudeCode, cursor, codex, copilot, vscode, opencode, kiro, generic];
