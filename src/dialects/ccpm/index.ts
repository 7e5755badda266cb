import { type Contract, compareNaturally, type DependencyGraph, type Plan } from "../../model/index.ts";
import type { Document } from "../../parse/index.ts";
import type { Claimed, Dialect, Recognition } from "../dialect.ts";
import { filesOf, firstLine, folderOf, makePlan } from "../shared/make.ts";
import { flawsOf, scalarOf } from "../shared/metadata.ts";
import { metadataOf } from "./metadata.ts";
import { byFile, numberOf, ownNames, taskFile } from "./names.ts";
import { readHeader } from "./statements.ts";
import { readStreams } from "./streams.ts";
import { type ReadTask, readTask } from "./task.ts";

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
const progressFile = /^(.*)\/updates\/(\d+[a-z]?)\/stream-(\w+)\.md$/i;
const analysisFile = /(?:^|\/)(?:(\d+[a-z]?)-analysis|analysis-(\d+[a-z]?))\.md$/;

export const dialect: Dialect = {
  name: "ccpm",
  metadata: { task: "ccpm-task" },
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
