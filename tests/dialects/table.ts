import { createHash } from "node:crypto";
import { saidEffects } from "../../src/analyze/index.ts";
import { changing, type Plan, type Step } from "../../src/model/index.ts";

/** What a person reads off a step of a plan, as short text: the columns of the hand-checked tables. */
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly after: string;
  readonly marks: string;
  readonly done: string;
  readonly files: string;
}

export const columns = ["id", "title", "after", "marks", "done", "files"] as const;

export const rowsOf = (plan: Plan): Row[] => plan.steps.map((step) => rowOf(plan, step));

function rowOf(plan: Plan, step: Step): Row {
  const files = (saidEffects(plan).get(step) ?? []).flatMap(({ action, resource }) =>
    resource.kind === "file" && changing.has(action) ? [resource.path] : [],
  );
  return {
    id: step.id,
    title: step.title,
    after: listOf(step.dependsOn.map(({ kind, id }) => (kind === "phase" ? `phase ${id}` : id))),
    marks: marksOf(step).join(", "),
    done: step.done ? (step.done.value ? "yes" : "no") : "",
    files: listOf(files),
  };
}

const listOf = (words: readonly string[]): string => [...new Set(words)].sort().join(", ");

function marksOf({ kind, parallel, optional, wave, group, conflictsWith, phase }: Step): string[] {
  return [
    ...(phase ? [`in ${phase.id}`] : []),
    ...(kind === "checkpoint" ? ["checkpoint"] : []),
    ...(parallel ? [parallel.value ? "parallel" : "not parallel"] : []),
    ...(optional ? ["optional"] : []),
    ...(wave ? [`wave ${wave.value}`] : []),
    ...(group ? [`group ${group.value}`] : []),
    ...(conflictsWith.length > 0 ? [`conflicts with ${listOf(conflictsWith.map(({ id }) => id))}`] : []),
  ];
}

/** Rows as lines for people, a step at a time; what a step does not have is left out. */
export const shownTable = (rows: readonly Row[]): string =>
  rows
    .map(({ id, title, ...rest }) =>
      [`${id} = ${title}`, ...columns.slice(2).flatMap((name) => shownCell(name, rest))].join("\n"),
    )
    .join("\n");

const shownCell = (name: (typeof columns)[number], cells: Partial<Row>): string[] =>
  cells[name] ? [`  ${name}: ${cells[name]}`] : [];

/** The other way round: what somebody wrote down, as rows. */
export function rowsIn(table: string): Row[] {
  return table
    .split(/\n(?=\S)/)
    .filter((block) => block.includes(" = "))
    .map((block) => {
      const [head = "", ...lines] = block.trimEnd().split("\n");
      const at = head.indexOf(" = ");
      const cell = (name: string) => {
        const line = lines.find((each) => each.startsWith(`  ${name}: `));
        return line?.slice(name.length + 4) ?? "";
      };
      return {
        id: head.slice(0, at),
        title: head.slice(at + 3),
        after: cell("after"),
        marks: cell("marks"),
        done: cell("done"),
        files: cell("files"),
      };
    });
}

const hash = (text: string, length: number): string =>
  createHash("sha256").update(text).digest("hex").slice(0, length);

/** Names a plan by what its files hold, wherever they lie. */
export const hashOf = (plan: Plan): string =>
  hash(plan.files.map(({ source }) => source.text).join("\0"), 16);

/** A column as one word for each step: enough to compare with, too little to read the plan from. */
export const digestOf = (rows: readonly Row[]): Record<string, string> =>
  Object.fromEntries(columns.map((name) => [name, rows.map((row) => hash(row[name], 4)).join(" ")]));

/** Cells that are read otherwise than a person has written down, as `column of step`. */
export function differences(rows: readonly Row[], expected: Readonly<Record<string, string>>): string[] {
  const read = digestOf(rows);
  return columns.flatMap((name) => {
    const [own, other] = [read[name]!.split(" "), (expected[name] ?? "").split(" ")];
    if (own.length !== other.length) return [`${own.length} steps for ${other.length}`];
    return own.flatMap((word, index) => (word === other[index] ? [] : [`${name} of ${rows[index]!.id}`]));
  });
}
