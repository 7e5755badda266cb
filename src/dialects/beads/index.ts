import { readMentions } from "../../mentions/index.ts";
import {
  type Contract,
  type Flaw,
  type Mention,
  type Plan,
  type Reference,
  type Source,
  type Step,
  spanOf,
} from "../../model/index.ts";
import { type Document, type Entry, readYaml, type Value } from "../../parse/index.ts";
import type { Claimed, Dialect, Recognition } from "../dialect.ts";
import { plain } from "../shared/checklist.ts";
import { filesOf, firstLine, makePlan, makeStep } from "../shared/make.ts";
import { scalarOf } from "../shared/metadata.ts";
import { parseQuoted } from "../shared/quoted.ts";
import { stateOf } from "../shared/state.ts";

/** Whatever is ready may be taken at once: each agent claims an issue that nothing open blocks. */
const contract: Contract = {
  mode: { value: "parallel", strength: "contract" },
  parallelPromises: [],
  commits: false,
  waiting: (ids) => `bd dep add ISSUE ${ids.join(" ")}`,
  trackers: [".beads/issues.jsonl"],
};

const home = /(?:^|[\\/])\.beads[\\/](?:issues|beads)\.jsonl$/;

export const dialect: Dialect = {
  name: "beads",
  places: "`.beads/issues.jsonl`",
  folders: [".beads"],
  files: home,
  contract,
  declared: {
    step: "an issue",
    barriers: "-",
    progress: "`status` of each issue, by its agent",
    written: "-",
  },
  shows: "a line of JSON for each issue, with `id` and `status`",
  forced: ({ source }) =>
    /^\uFEFF?\{.*"id"\s*:/m.test(source.text) ? { role: "issues", plan: source.path } : undefined,
  recognises: ({ source }: Document): Recognition | undefined =>
    home.test(source.path) && /^\uFEFF?\{.*"id"\s*:/m.test(source.text)
      ? { role: "issues", plan: source.path }
      : undefined,
  read: readFile,
};

type Issue = Extract<Value, { kind: "map" }>;

/** Issues that are open; an epic is no work of its own, and what waits for it waits for nothing that a plan could order. */
function readFile(path: string, files: readonly Claimed[]): Plan | undefined {
  const { source } = files[0]!.document;
  const issues = [...source.text.matchAll(/^\uFEFF?(\{.*\})[ \t]*$/gm)].flatMap((line) =>
    issueIn(source, line.index + line[0].indexOf("{"), line[1]!.length),
  );
  const known = new Map(issues.map((issue) => [scalarOf(issue, "id")?.value ?? "", typeOf(issue)]));
  const steps = issues
    .filter((issue) => typeOf(issue) !== "epic")
    .flatMap((issue) => readIssue(issue, known) ?? []);
  if (steps.length === 0) return undefined;
  return makePlan({
    path,
    dialect: dialect.name,
    title: "",
    contract,
    span: firstLine(source),
    files: filesOf(files),
    steps,
    flaws: brokenLines(source),
  });
}

/** The tool itself stops at such a line, often the trace of a merge. */
const brokenLines = (source: Source): Flaw[] =>
  [...source.text.matchAll(/^\uFEFF?([^\s\uFEFF][^\r\n]*)/gm)].flatMap((line) => {
    if (isJson(line[1]!)) return [];
    const span = spanOf(source, line.index, line.index + line[0].length);
    return [
      {
        kind: "unreadable-metadata",
        message: "Unexpected line that is no JSON, expected one issue a line",
        span,
      },
    ];
  });

function isJson(line: string): boolean {
  try {
    return JSON.parse(line) !== null;
  } catch {
    return false;
  }
}

/** A line of JSON is YAML as well, which knows the place of each value. */
function issueIn(source: Source, start: number, length: number): Issue[] {
  const read = readYaml(source, start, start + length);
  const broken = read.flaws.some(({ kind }) => kind === "unreadable-metadata");
  return broken || read.entries.size === 0
    ? []
    : [{ kind: "map", entries: read.entries, span: spanOf(source, start, start + length) }];
}

const typeOf = (issue: Issue): string => scalarOf(issue, "issue_type")?.value ?? "task";

function readIssue(issue: Issue, known: ReadonlyMap<string, string>): Step | undefined {
  const id = scalarOf(issue, "id");
  const status = scalarOf(issue, "status");
  if (!id || status?.value === "tombstone") return undefined;
  const title = scalarOf(issue, "title");
  return makeStep({
    id: id.value,
    title: plain(title?.value ?? ""),
    span: title?.span ?? id.span,
    idSpan: id.span,
    extent: issue.span,
    dependsOn: blockers(issue).filter((reference) => known.get(reference.id) !== "epic"),
    mentions: [
      ...textOf(issue.entries.get("title"), "title"),
      ...textOf(issue.entries.get("description"), "body"),
      ...textOf(issue.entries.get("design"), "body"),
      ...textOf(issue.entries.get("acceptance_criteria"), "verify"),
    ],
    ...stateOf(status, /^(?:closed|done)$/i),
  });
}

/** `{"issue_id": "a-1", "depends_on_id": "a-2", "type": "blocks"}`; parents, relations and discoveries hold nothing back. */
function blockers(issue: Issue): Reference[] {
  const list = issue.entries.get("dependencies")?.value;
  return (list?.kind === "list" ? list.items : []).flatMap((item) => {
    if (item.kind !== "map" || (scalarOf(item, "type")?.value ?? "blocks") !== "blocks") return [];
    const id = scalarOf(item, "depends_on_id");
    return id ? [{ kind: "step" as const, id: id.value, form: "metadata" as const, span: id.span }] : [];
  });
}

function textOf(entry: Entry | undefined, section: Mention["section"]): Mention[] {
  const value = entry?.value;
  return value?.kind === "scalar" && /\w/.test(value.text)
    ? readMentions(parseQuoted(value), value.span.source, { section })
    : [];
}
