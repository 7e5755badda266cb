import {
  type Contract,
  compareNaturally,
  type Mention,
  type Plan,
  type Step,
  spanOf,
} from "../../model/index.ts";
import type { Document } from "../../parse/index.ts";
import type { Claimed, Dialect, Recognition } from "../dialect.ts";
import { readFileLine } from "../shared/file-list.ts";
import { filesOf, firstLine, folderOf, makePlan, makeStep } from "../shared/make.ts";
import { fieldsOf, flawsOf, itemsOf, numberOf, referencesOf, scalarOf } from "../shared/metadata.ts";
import { slotsOf } from "../shared/slots.ts";
import { stateOf } from "../shared/state.ts";
import { blocksOf, readWork, sectionNamed } from "../shared/work.ts";

/** An agent takes one task at a time, by its ordinal; which may be done side by side, its dependencies say. */
const contract: Contract = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: [],
  commits: false,
  waiting: (ids) => `dependencies: [${ids.join(", ")}]`,
  trackers: [],
};

const home = /(?:^|\/)\.?backlog\/tasks\/[^/]+\.md$/i;

export const dialect: Dialect = {
  name: "backlog",
  places: "`backlog/tasks/*.md`",
  folders: [".backlog"],
  archive: /(?:^|\/)\.?backlog\/(?:archive|completed|drafts)\//i,
  contract,
  declared: {
    step: "a task file",
    barriers: "-",
    progress: "`status` of each task's own file",
    written: "`dependencies` in the front matter",
  },
  shows: "front matter with `id`, `status` and `dependencies`",
  forced: ({ source, frontMatter }) =>
    scalarOf(frontMatter, "id") ? { role: "task", plan: folderOf(source.path) } : undefined,
  recognises({ source, frontMatter }: Document): Recognition | undefined {
    if (!home.test(source.path)) return undefined;
    return scalarOf(frontMatter, "id") && frontMatter?.entries.has("status")
      ? { role: "task", plan: folderOf(source.path) }
      : undefined;
  },
  read: readBacklog,
};

function readBacklog(path: string, files: readonly Claimed[]): Plan | undefined {
  const read = files.map(({ document }) => ({
    ordinal: numberOf(document.frontMatter, "ordinal")?.value,
    step: readTask(document),
  }));
  const placed = read.toSorted(
    (a, b) =>
      (a.ordinal ?? Number.MAX_VALUE) - (b.ordinal ?? Number.MAX_VALUE) ||
      compareNaturally(a.step.id, b.step.id),
  );
  const first = files[0]!.document;
  return makePlan({
    path,
    dialect: dialect.name,
    title: "",
    contract,
    span: firstLine(first.source),
    files: filesOf(files),
    steps: placed.map(({ step }) => step),
    flaws: files.flatMap(({ document }) => flawsOf(document.frontMatter, undefined)),
  });
}

function readTask(document: Document): Step {
  const { source, frontMatter, outline } = document;
  const id = scalarOf(frontMatter, "id")!;
  const title = scalarOf(frontMatter, "title");
  return makeStep({
    id: id.value,
    title: title?.value ?? outline.children[0]?.title ?? "",
    span: title?.span ?? id.span,
    idSpan: id.span,
    extent: spanOf(source, 0, source.text.length),
    fields: fieldsOf(frontMatter, ["dependencies", "status"]),
    dependsOn: referencesOf(frontMatter?.entries.get("dependencies")),
    mentions: [...declared(document), ...readWork(blocksOf(outline), source, partNamed)],
    ...stateOf(scalarOf(frontMatter, "status"), /^(?:done|completed?|closed)$/i),
    slots: slotsOf(document, { depends_on: "dependencies" }),
  });
}

const declared = ({ frontMatter }: Document): Mention[] =>
  ["modified_files", "files"].flatMap((key) =>
    itemsOf(frontMatter?.entries.get(key)).flatMap(({ span }) => readFileLine(span, "write")),
  );

function partNamed(title: string): ReturnType<typeof sectionNamed> | undefined {
  if (/^(?:implementation notes|final summary|notes|comments|references)/i.test(title)) return undefined;
  if (/^(?:acceptance criteria|definition of done)/i.test(title)) return "verify";
  return sectionNamed(title);
}
