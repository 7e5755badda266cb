import {
  type Contract,
  compareNaturally,
  type DependencyGraph,
  type Located,
  located,
  type Mention,
  type Section as Part,
  type Plan,
  type Reference,
  type Slot,
  type Source,
  type Span,
  type Step,
  spanOf,
} from "../../model/index.ts";
import type { Document, Section } from "../../parse/index.ts";
import type { Claimed, Dialect, Recognition } from "../dialect.ts";
import { readFileLine } from "../shared/file-list.ts";
import { baseName, filesOf, firstLine, folderOf, makePlan, makeStep } from "../shared/make.ts";
import { booleanOf, fieldsOf, flawsOf, itemsOf, referencesOf, scalarOf } from "../shared/metadata.ts";
import { idsIn, readReferences } from "../shared/references.ts";
import { slotsOf } from "../shared/slots.ts";
import { stateOf } from "../shared/state.ts";
import { blocksOf, readWork, sectionNamed } from "../shared/work.ts";
import { metadataOf } from "./metadata.ts";
import { dependenciesInText, type Header, headerSlot, readHeader, sectionSlot } from "./statements.ts";
import { filesOfStreams, readStreams } from "./streams.ts";

/**
 * Tasks whose dependencies are closed are started side by side, in one working tree for the whole epic. The scripts that look for them
 * cut ids out of the text of the front matter, and open the file of that name.
 */
const contract: Contract = {
  mode: { value: "parallel", strength: "contract" },
  parallelPromises: ["disjoint-files"],
  commits: false,
  bareIds: true,
  trackers: [],
};

const home = /(?:^|\/)\.claude\/epics\/(?:[^/]+\/)+[^/]+\.md$/;
const besides =
  /(?:^|\/)updates\/|(?:^|\/)(?:execution-status|github-mapping)\.md$|-(?:summary|report|status)\.md$/i;
const taskFile = /(?:^|\/)(\d+[a-z]?(?:\.\d+)?)(?:-(?!analysis\.md)[^/]*)?\.md$/;
const progressFile = /^(.*)\/updates\/(\d+[a-z]?)\/stream-(\w+)\.md$/i;
const analysisFile = /(?:^|\/)(?:(\d+[a-z]?)-analysis|analysis-(\d+[a-z]?))\.md$/;

export const dialect: Dialect = {
  name: "ccpm",
  places: "`.claude/epics/*/*.md`",
  folders: [".claude"],
  archive: /(?:^|\/)\.claude\/epics\/(?:[^/]+\/)*\.?archived?\//,
  contract,
  declared: {
    step: "a task file",
    barriers: "-",
    progress: "`status` of each task's own file",
    written: "front matter, and where the text states the same",
  },
  recognises(document: Document): Recognition | undefined {
    const { path } = document.source;
    const progress = home.test(path) && progressFile.exec(path);
    if (progress) return { role: "progress", plan: progress[1]! };
    if (besides.test(path)) return undefined;
    const keys = document.frontMatter?.entries;
    const shaped = keys?.has("depends_on") && keys.has("parallel") && keys.has("status");
    if (!shaped && !home.test(path)) return undefined;
    const plan = folderOf(path);
    if (analysisFile.test(path)) return { role: "analysis", plan };
    if (taskFile.test(path)) return { role: "task", plan };
    return /(?:^|\/)epic\.md$/.test(path) ? { role: "epic", plan } : undefined;
  },
  shows: "front matter with `depends_on` or `parallel`",
  forced(document) {
    const keys = document.frontMatter?.entries;
    const header = readHeader(document.outline, document.source);
    const shaped = ["depends_on", "parallel", "conflicts_with"].some((key) => keys?.has(key));
    return shaped || header.dependsOn || header.parallel
      ? { role: "task", plan: folderOf(document.source.path) }
      : undefined;
  },
  read: readEpic,
};

function readEpic(path: string, files: readonly Claimed[]): Plan[] {
  const of = (role: string) => files.filter((file) => file.role === role).map(({ document }) => document);
  const byNumber = (a: Document, b: Document) =>
    compareNaturally(numberOf(a.source, taskFile), numberOf(b.source, taskFile));
  const tasks = of("task").sort(byNumber);
  if (tasks.length === 0) return [];
  const analyses = new Map(
    of("analysis").map((document) => [numberOf(document.source, analysisFile), document]),
  );
  const known = new Set(tasks.map(({ source }) => numberOf(source, taskFile)));
  const names = ownNames(tasks, known);
  const read = tasks
    .map((task) => readTask(task, analyses.get(numberOf(task.source, taskFile)), known))
    .map((task) => ({ ...task, step: byFile(task.step, names) }));
  const epic = of("epic")[0] ?? tasks[0]!;
  const heading = epic.outline.children[0];
  const plan = makePlan({
    path,
    dialect: dialect.name,
    title: scalarOf(of("epic")[0] && metadataOf(of("epic")[0]!), "name")?.value ?? heading?.title ?? "",
    contract,
    span: heading?.span ?? firstLine(epic.source),
    files: filesOf(files),
    steps: read.map(({ step }) => step),
    graphs: graphsOf(read),
    flaws: files.flatMap(({ document, role }) =>
      flawsOf(metadataOf(document), role === "task" ? "ccpm-task" : undefined),
    ),
  });
  const streams = [...analyses].flatMap(
    ([id, analysis]) =>
      readStreams(analysis, { dialect: dialect.name, contract, progress: progressOf(id, of("progress")) }) ??
      [],
  );
  return [plan, ...streams];
}

/** What the files of progress say of the streams of one task, by the id of the stream. */
const progressOf = (task: string, documents: readonly Document[]): Map<string, Document> =>
  new Map(
    documents.flatMap((document) => {
      const [, , of, stream] = progressFile.exec(document.source.path) ?? [];
      return of === task ? [[stream!.toUpperCase(), document] as const] : [];
    }),
  );

/** Files are called by the number of their issue; some tasks still say the number that they had before, and others name them by it. */
function ownNames(tasks: readonly Document[], known: ReadonlySet<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const twice = new Set<string>();
  for (const task of tasks) {
    const { source } = task;
    const frontMatter = metadataOf(task);
    const stated =
      ["task_id", "task_number"].flatMap((key) => scalarOf(frontMatter, key)?.value ?? [])[0] ??
      /^\*\*Task (?:ID|Number):?\*\*:?\s*#?(\d+)\s*$/im.exec(source.text)?.[1];
    if (!stated || known.has(stated)) continue;
    if (found.has(stated)) twice.add(stated);
    found.set(stated, numberOf(source, taskFile));
  }
  for (const name of twice) found.delete(name);
  return found;
}

function byFile(step: Step, names: ReadonlyMap<string, string>): Step {
  if (names.size === 0) return step;
  const named = (references: readonly Reference[]) =>
    references.map((each) => ({ ...each, id: names.get(each.id) ?? each.id }));
  return { ...step, dependsOn: named(step.dependsOn), conflictsWith: named(step.conflictsWith) };
}

const numberOf = ({ path }: Source, pattern: RegExp): string => {
  const found = pattern.exec(path);
  return found?.[1] ?? found?.[2] ?? baseName(path);
};

interface ReadTask {
  readonly step: Step;
  readonly id: Located<string>;
  /** What the dependency section of the text says; undefined where there is none. */
  readonly body: readonly Reference[] | undefined;
  readonly declared: boolean;
}

function readTask(document: Document, analysis: Document | undefined, known: ReadonlySet<string>): ReadTask {
  const { source, outline } = document;
  const frontMatter = metadataOf(document);
  const id = numberOf(source, taskFile);
  const heading = outline.children[0];
  const name = scalarOf(frontMatter, "name");
  const span = name?.span ?? heading?.span ?? firstLine(source);
  const body = dependenciesInText(outline, known);
  const head = readHeader(outline, source);
  const declared = frontMatter?.entries.has("depends_on") ?? false;
  const fromHeader = head.dependsOn && readReferences(head.dependsOn, "label");
  const dependsOn = declared
    ? referencesOf(frontMatter?.entries.get("depends_on"))
    : (fromHeader ?? body ?? []);
  const status = scalarOf(frontMatter, "status") ?? head.status;
  const step = makeStep({
    id,
    title: name?.value ?? heading?.title.replace(/^Task(?:\s+[\w.]+)?\s*[:—–]\s*/, "") ?? "",
    span,
    idSpan: idSpanOf(document, id, span),
    extent: spanOf(source, 0, source.text.length),
    fields: fieldsOf(frontMatter, ["depends_on", "parallel", "conflicts_with", "status"]),
    dependsOn,
    conflictsWith: referencesOf(frontMatter?.entries.get("conflicts_with")),
    parallel: booleanOf(frontMatter, "parallel") ?? partnersOf(document) ?? head.parallel,
    mentions: [
      ...filesNamed(document),
      ...readWork(workOf(outline), source, partNamed),
      ...(analysis ? filesOfStreams(analysis) : []),
    ],
    ...stateOf(status, /^(?:closed|completed?|done)$/i),
    slots: slotsIn(document, head, body),
  });
  return { step, id: located(id, span), body, declared };
}

/** `files: [src/a.ts]` in front matter. */
const filesNamed = (document: Document): Mention[] =>
  ["files", "files_modified"].flatMap((key) =>
    itemsOf(metadataOf(document)?.entries.get(key)).flatMap(({ span }) => readFileLine(span, "write")),
  );

/** The front matter, and wherever the text says the same once more: else the two would contradict each other. */
function slotsIn(document: Document, { dependsOn: header }: Header, body: readonly Reference[] = []): Slot[] {
  const followed = [
    ...slotsOf(asRead(document), { depends_on: "depends_on" }),
    ...(header ? [headerSlot(header)] : []),
  ];
  return followed.length > 0 && body.length > 0 ? [...followed, sectionSlot(body)] : followed;
}

const asRead = (document: Document): Pick<Document, "frontMatter"> => ({ frontMatter: metadataOf(document) });

/** `parallel: ["020"]` names those that it may run beside. */
function partnersOf(document: Document): Located<boolean> | undefined {
  const first = itemsOf(metadataOf(document)?.entries.get("parallel"))[0];
  return first && located(true, first.span);
}

function idSpanOf(document: Document, id: string, fallback: Span): Span {
  const { outline } = document;
  const frontMatter = metadataOf(document);
  const own = scalarOf(frontMatter, "task_id") ?? scalarOf(frontMatter, "task");
  if (own?.value === id) return own.span;
  const heading = outline.children[0];
  const found = heading && [...idsIn(heading.span)].find(({ ids }) => ids[0] === id);
  return found?.span ?? fallback;
}

/** The headings of a task that hold no work of it. */
const idle = /^(?:dependencies|effort|estimate|metadata|notes?|risks?|references?|related)/i;

const workOf = (outline: Section) => outline.children.flatMap((child) => blocksOf(child));

function partNamed(title: string): Part | undefined {
  if (idle.test(title)) return undefined;
  // The description is where the template has the work stand.
  if (/^(?:overview|objectives?|context|background|problem|goal)/i.test(title)) return "context";
  if (/^(?:definition of done|success criteria|verification|validation|testing)/i.test(title))
    return "verify";
  return sectionNamed(title);
}

function graphsOf(read: readonly ReadTask[]): DependencyGraph[] {
  const declared = read
    .filter((task) => task.declared)
    .map(({ id, step }) => ({ id, dependsOn: step.dependsOn }));
  const body = read.flatMap(({ id, body }) => (body?.length ? [{ id, dependsOn: body }] : []));
  return [
    ...(declared.length > 0 ? [{ name: "front matter", span: declared[0]!.id.span, entries: declared }] : []),
    ...(body.length > 0 ? [{ name: "dependency section", span: body[0]!.id.span, entries: body }] : []),
  ];
}
