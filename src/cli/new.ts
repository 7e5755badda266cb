import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { nearest, type ScaffoldKind, scaffold, scaffoldKinds, visible } from "../index.ts";
import { oneOf, unexpected } from "./arguments.ts";
import type { Command, Environment, Outcome } from "./command.ts";

export const newCommand: Command = {
  name: "new",
  operands: `${scaffoldKinds.join("|")} FOLDER`,
  operandChoices: scaffoldKinds,
  summary: "Write the skeleton of a plan that is clean under the strict preset",
  description:
    "`tdd` and `general` write a runbook with its orchestrator plan, `orchestrator` the latter alone. Nothing is overwritten.",
  options: ["help"],
  examples: [
    ["runbook-lint new tdd plans/login", "a runbook of red/green cycles, and its orchestrator plan"],
    ["runbook-lint new orchestrator plans/login", "an orchestrator plan for a runbook that is there"],
  ],
  run: ([kind, folder, ...rest], _values, environment) => {
    if (folder === undefined || rest.length > 0) throw unexpected("words", "a kind of plan and one folder");
    return write(kindOf(kind), folder, environment);
  },
};

function kindOf(word: string | undefined): ScaffoldKind {
  const known = scaffoldKinds.find((kind) => kind === word);
  if (known) return known;
  const meant = nearest(word ?? "", scaffoldKinds);
  throw unexpected(`kind of plan \`${word}\``, meant === undefined ? oneOf(scaffoldKinds) : `\`${meant}\``);
}

function write(kind: ScaffoldKind, folder: string, { cwd }: Environment): Outcome {
  const place = resolve(cwd, folder);
  const files = scaffold(kind, basename(place), isStrict(kind, place));
  for (const { name } of files)
    if (existsSync(join(place, name))) throw unexpected(`file \`${folder}/${name}\``, "a folder without one");
  mkdirSync(place, { recursive: true });
  for (const { name, text } of files) writeFileSync(join(place, name), text, { flag: "wx" });
  const shown = folder.replace(/\/+$/, "");
  const written = files.map(({ name }) => `wrote ${visible(`${shown}/${name}`)}\n`).join("");
  return { text: kind === "orchestrator" ? written + runbookFor(place, shown) : written, code: 0 };
}

/** An orchestrator plan alone is no plan that could be read. */
function runbookFor(place: string, shown: string): string {
  const runbook = `\`${visible(`${shown}/runbook.md`)}\``;
  return existsSync(join(place, "runbook.md"))
    ? `it belongs to ${runbook}, and is read with it\n`
    : `it is read once its runbook lies beside it: ${runbook}\n`;
}

/** An orchestrator plan is as strict as the runbook beside it asks for. */
function isStrict(kind: ScaffoldKind, place: string): boolean {
  const runbook = join(place, "runbook.md");
  if (kind !== "orchestrator" || !existsSync(runbook)) return kind !== "general";
  return /^type:\s*["']?tdd\b/im.test(readFileSync(runbook, "utf8"));
}
