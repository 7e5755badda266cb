import { type ProjectChoice, type ProjectPart, projectParts } from "../index.ts";
import type { Ask } from "./command.ts";

export interface Answers extends Pick<ProjectChoice, "preset" | "isolation"> {
  readonly parts: readonly ProjectPart[];
  /** The git repository from which others get the program, where that had to be asked. */
  readonly source: string | undefined;
}

const words: Readonly<Record<ProjectPart, string>> = {
  config: "a configuration",
  "pre-commit": "a pre-commit hook",
  workflow: "a GitHub workflow",
  tasks: "VS Code tasks",
};

/** Asks what a project wants; an empty answer is the first of those in brackets. */
export async function questionsOf(
  ask: Ask,
  fileOf: (part: ProjectPart) => { readonly path: string; readonly exists: boolean },
  lacksSource: (part: ProjectPart) => boolean,
): Promise<Answers> {
  const parts: ProjectPart[] = [];
  let [preset, isolation]: [Answers["preset"], Answers["isolation"]] = ["recommended", "shared"];
  let source: string | undefined;
  for (const part of projectParts) {
    const { path, exists } = fileOf(part);
    const doing = exists ? `Show what ${path} needs for ${words[part]}?` : `Write ${words[part]}, ${path}?`;
    if ((await choose(ask, doing, ["yes", "no"])) === "no") continue;
    parts.push(part);
    if (source === undefined && lacksSource(part))
      source = (
        await ask("  From which git repository do others get runbook-lint? (empty: leave it out) ")
      ).trim();
    if (part !== "config" || exists) continue;
    preset = await choose(ask, "  Which rules?", ["recommended", "strict"]);
    isolation = await choose(ask, "  Do agents work in one tree, or each in its own?", [
      "shared",
      "worktree",
    ]);
  }
  return { parts, preset, isolation, source: source || undefined };
}

/** Asks until the answer is one of the choices, or begins one. */
async function choose<Choice extends string>(
  ask: Ask,
  question: string,
  choices: readonly [Choice, ...Choice[]],
): Promise<Choice> {
  for (;;) {
    const answer = (await ask(`${question} [${choices.join("/")}] `)).trim().toLowerCase();
    if (answer === "") return choices[0];
    const meant = choices.find((choice) => choice.startsWith(answer));
    if (meant !== undefined) return meant;
  }
}
