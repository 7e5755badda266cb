import type { ResumeOption, Resumption } from "../model/index.ts";
import { paintWith } from "./paint.ts";
import { count, listOf } from "./schedule-words.ts";
import { factWords } from "./status-text.ts";
import { visible } from "./visible.ts";

/** So many files and commits are listed. */
const mostListed = 10;

/** How to go on with a plan, for people: where, what has to be undone, and what each way costs. */
export function resumeText(resumption: Resumption, { colors }: { readonly colors: boolean }): string {
  const paint = paintWith(colors);
  const { path, done, first, unproven, undo, options, next } = resumption;
  if (!first) return `${paint.strong(visible(path))}: all ${count(done.length, "step")} done\n`;
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ["", paint.strong(title), ...lines] : [];
  const claims = unproven.map(
    ({ id, facts }) => `  ${visible(id)}: ${facts.map((fact) => factWords(fact, path)).join("; ")}`,
  );
  const files = undo.files.map(
    ({ path, step }) => `  ${visible(path)}${step === null ? "" : ` (of ${visible(step)})`}`,
  );
  const commits = undo.commits.map(
    ({ commit, subject, step }) => `  ${commit.slice(0, 7)} ${visible(subject)} (of ${visible(step)})`,
  );
  const clean =
    files.length + commits.length === 0 ? ["", "The tree is clean: nothing has to be undone."] : [];
  const ready = next?.ready.map(({ id }) => id) ?? [];
  return `${[
    `${paint.strong(visible(path))}: go on with ${paint.related(visible(first.id))} ${visible(first.title)} (${visible(first.path)}:${first.line})`,
    `  done: ${done.length > 0 ? listOf(done) : "nothing"}`,
    ...section("Claimed without evidence", claims),
    ...section("Not committed: to be finished or undone first", shortened(files)),
    ...section(
      `Committed before ${visible(first.id)}: to be looked at, or reverted in this order`,
      shortened(commits),
    ),
    ...clean,
    ...section("Ways to go on", options.map(optionLine)),
    ...section("May start now", [`  ${listOf(ready)}`]),
  ].join("\n")}\n`;
}

const shortened = (lines: readonly string[]): readonly string[] =>
  lines.length > mostListed
    ? [...lines.slice(0, mostListed), `  and ${lines.length - mostListed} more`]
    : lines;

const letters = "ABCD";

function optionLine(option: ResumeOption, i: number): string {
  const { steps, checkpoints, from } = option;
  const cost = `${count(steps, "step")}, ${count(checkpoints, "checkpoint")}`;
  const back = from
    ? `, back to ${from.commit.slice(0, 7)} (${visible(from.subject)}), which gives up ${count(from.givesUp, "commit")}`
    : "";
  return `  ${letters[i]}  ${namesOf(option).padEnd(36)} ${cost}${back}`;
}

function namesOf({ name, checkpointPolicy: policy }: ResumeOption): string {
  switch (name) {
    case "sequential":
      return "one by one, each of them verified";
    case "batches":
      return `in batches of ${typeof policy === "object" ? policy.every : 1}`;
    case "phases":
      return "phase by phase";
    case "restart":
      return "all of it again, one by one";
  }
}
