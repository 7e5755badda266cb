import {
  type Contract,
  compareNaturally,
  type DependencyGraph,
  type GraphEntry,
  type Located,
  located,
  type Mention,
  type Section as Part,
  type Plan,
  type Reference,
  type Source,
  type Span,
  type Step,
  spanOf,
  textAt,
} from "../model/index.ts";
import { type Document, type Section, sectionsBelow } from "../parse/index.ts";
import type { Claimed, Dialect, Recognition } from "./dialect.ts";
import { doneOf } from "./shared/checklist.ts";
import { readFileLine } from "./shared/file-list.ts";
import { baseName, filesOf, firstLine, folderOf, makePlan, makeStep } from "./shared/make.ts";
import { fieldsOf, flawsOf, itemsOf, referencesOf, scalarOf } from "./shared/metadata.ts";
import { idsIn, readReferences, saysNothing } from "./shared/references.ts";
import { slotsOf } from "./shared/slots.ts";
import { blocksOf, readWork, sectionNamed } from "./shared/work.ts";

/** Every work package whose dependencies are done may start, each in a worktree of its own. */
const contract: Contract = {
  mode: { value: "parallel", strength: "contract" },
  parallelPromises: ["disjoint-files"],
  isolation: "worktree",
  commits: true,
  waiting: (ids) => `dependencies: [${ids.map((id) => `"${id}"`).join(", ")}]`,
  trackers: [],
};

const packageHeading = /^(?:Work Package\s+)?(WP\d+[a-z]?)\b\s*[:.—–-]*\s*(.*)$/is;
const packageLine = /^\uFEFF?#{2,4}[ \t]+(?:Work Package[ \t]+)?WP\d/m;

export const specKitty: Dialect = {
  name: "spec-kitty",
  contract,
  recognises({ source, frontMatter }: Document): Recognition | undefined {
    const { path, text } = source;
    const folder = folderOf(path);
    if (frontMatter?.entries.has("work_package_id"))
      return { role: "work package", plan: /(?:^|\/)tasks$/.test(folder) ? folderOf(folder) : folder };
    return /(?:^|\/)tasks\.md$/.test(path) && packageLine.test(text)
      ? { role: "tasks", plan: folder }
      : undefined;
  },
  shows: "front matter with `work_package_id`, or headings such as `## WP01: Title`",
  forced({ source, frontMatter }) {
    const shaped = ["dependencies", "owned_files", "subtasks"].some((key) => frontMatter?.entries.has(key));
    const plan = folderOf(source.path);
    if (shaped) return { role: "work package", plan };
    return packageLine.test(source.text) ? { role: "tasks", plan } : undefined;
  },
  read: readMission,
};

/** Work packages have files of their own; the task list tells of them once more, and of those that have none yet. */
function readMission(path: string, files: readonly Claimed[]): Plan | undefined {
  const list = files.find(({ role }) => role === "tasks")?.document;
  const sections = new Map(list ? packageSections(list).map((section) => [section.id.value, section]) : []);
  const packages = files.filter(({ role }) => role === "work package").map(({ document }) => document);
  const fromFiles = packages.map((document) => readPackage(document, sections));
  const named = new Set(fromFiles.map((step) => step.id));
  const others = [...sections.values()].filter(({ id }) => !named.has(id.value)).map(readListed);
  const steps = [...fromFiles, ...others].sort((a, b) => compareNaturally(a.id, b.id));
  if (steps.length === 0) return undefined;
  const heading = list?.outline.children[0];
  const first = (list ?? packages[0]!).source;
  return makePlan({
    path,
    dialect: specKitty.name,
    title: heading?.title ?? "",
    contract,
    span: heading?.span ?? firstLine(first),
    files: filesOf(files),
    steps,
    graphs: graphsOf(fromFiles, [...sections.values()]),
    flaws: files.flatMap(({ document, role }) =>
      flawsOf(document.frontMatter, role === "work package" ? "spec-kitty-work-package" : undefined),
    ),
  });
}

interface Listed {
  readonly section: Section;
  readonly id: Located<string>;
  readonly title: string;
  /** The lines that say what the package waits for; none where the list says nothing of it. */
  readonly depends: readonly Located<string>[];
  /** The packages in front of it. */
  earlier(): readonly string[];
}

function packageSections({ outline, source }: Document): Listed[] {
  const ids: string[] = [];
  return [...sectionsBelow(outline)].flatMap((section) => {
    const found = packageHeading.exec(section.title);
    if (!found || section.depth < 2) return [];
    const at = section.span.start + Math.max(0, textAt(section.span).indexOf(found[1]!));
    const id = located(found[1]!, spanOf(source, at, at + found[1]!.length));
    const depends = dependsLines(section);
    const count = ids.push(id.value) - 1;
    return [{ section, id, title: found[2]!.trim(), depends, earlier: () => ids.slice(0, count) }];
  });
}

const dependsLabel =
  /^[ \t]*(?:[-*][ \t]+)?\**(?:Dependencies|Depends on)\**[ \t]*:\**[ \t]*([^|\r\n]*)((?:\r?\n[ \t]*[-*][ \t][^\r\n]*)*)/im;
const dependsHeading = /^#{3,5}[ \t]+Dependencies[ \t]*\r?\n((?:(?!#)[^\r\n]*(?:\r?\n|$))+)/im;
const dependsWords = /\bDepends on (WP[^.;|\r\n]*)/;

/** `**Dependencies**: WP01, WP02 | **Prompt**: ...`, a list below that label or below a heading `Dependencies`, or `Depends on WP01`. */
function dependsLines({ span, extent }: Section): Located<string>[] {
  const { source } = span;
  const text = source.text.slice(span.end, extent.end);
  const label = dependsLabel.exec(text);
  const found = label ?? dependsHeading.exec(text) ?? dependsWords.exec(text);
  if (!found) return [];
  // What stands on the line of the label is all there is; only a label without words leads to a list.
  const part = label && !label[1]!.trim() ? label[2]! : found[1]!;
  const start = span.end + found.index + (part ? found[0].lastIndexOf(part) : 0);
  return [...part.matchAll(/[^\r\n]+/g)].flatMap((line) => {
    const lead = /^[ \t]*(?:[-*][ \t]+)?/.exec(line[0])![0].length;
    const value = line[0].slice(lead).replace(endOfIds, "").trimEnd();
    const at = start + line.index + lead;
    return value ? [located(value, spanOf(source, at, at + value.length))] : [];
  });
}

/** Another label, or the end of the sentence. */
const endOfIds = /[ \t]\*\*(?:[^*:]+:\*\*|[^*:]+\*\*:).*$|\.\s.*$|\.$/;

const isPackage = /^WP\d/i;

/** `None on WP01 (disjoint files)` names what it does not wait for. */
const deniesAll = ({ value }: Located<string>): boolean =>
  /^\W*(?:none|no|nothing|n\/a)\b/i.test(value) || saysNothing(value);

const listedReferences = ({ depends, earlier }: Listed) =>
  depends
    .slice(depends[0] && deniesAll(depends[0]) ? depends.length : 0)
    .flatMap((line) =>
      meansAll.test(line.value) ? allIn(line.span, earlier()) : readReferences(line.span, "label"),
    )
    .filter((reference) => isPackage.test(reference.id));

const meansAll = /^\W*all\b/i;

/** `All (final gate)` is all that stand before; `All content packages (WP03-WP08)` says which. */
function allIn(line: Span, earlier: readonly string[]): Reference[] {
  const named = [...idsIn(line, isPackage, true)];
  const all = named.length ? named : [{ ids: earlier, span: line }];
  return all.flatMap(({ ids, span }) =>
    ids.map((id): Reference => ({ kind: "step", id, form: "label", span })),
  );
}

function readPackage(document: Document, sections: ReadonlyMap<string, Listed>): Step {
  const { source, frontMatter, outline } = document;
  const id = scalarOf(frontMatter, "work_package_id") ?? located(baseName(source.path), firstLine(source));
  const title = scalarOf(frontMatter, "title");
  const listed = sections.get(id.value);
  const lane = scalarOf(frontMatter, "lane");
  const done = lane ? located(/^(?:done|approved|merged)$/i.test(lane.value), lane.span) : undefined;
  const owned = ["owned_files", "create_intent"].flatMap((key) => itemsOf(frontMatter?.entries.get(key)));
  return makeStep({
    id: id.value,
    title: title?.value ?? listed?.title ?? "",
    span: title?.span ?? id.span,
    idSpan: id.span,
    extent: spanOf(source, 0, source.text.length),
    fields: fieldsOf(frontMatter, ["dependencies", "owned_files", "lane"]),
    dependsOn: referencesOf(frontMatter?.entries.get("dependencies")),
    mentions: [...owned.flatMap((item) => readFileLine(item.span, "write")), ...workOf(outline, source)],
    done: done ?? (listed && doneOf(blocksOf(listed.section), listed.section.span.source)),
    model: scalarOf(frontMatter, "model"),
    // What the task list says as well would contradict the front matter that was repaired.
    slots: listed?.depends.length ? [] : slotsOf(document, { depends_on: "dependencies" }),
  });
}

const workOf = (outline: Section, source: Source): Mention[] =>
  readWork(outline.children.flatMap(blocksOf), source, partNamed);

/** A package that only the list knows. */
function readListed(listed: Listed): Step {
  const { section, id, title } = listed;
  const { source } = section.span;
  const blocks = blocksOf(section);
  return makeStep({
    id: id.value,
    title,
    span: section.span,
    idSpan: id.span,
    extent: section.extent,
    dependsOn: listedReferences(listed),
    mentions: readWork(blocks, source, partNamed),
    done: doneOf(blocks, source),
  });
}

function partNamed(title: string): Part | undefined {
  if (
    /^(?:activity log|review (?:feedback|guidance)|branch strategy|dependencies|risks?|history|reviewer)/i.test(
      title,
    )
  )
    return undefined;
  if (/^(?:objectives?|context|background|references?|non-goals|out of scope|why|purpose)/i.test(title))
    return "context";
  if (/^(?:definition of done|success|acceptance|validation|test strategy)/i.test(title)) return "verify";
  return sectionNamed(title);
}

function graphsOf(packages: readonly Step[], listed: readonly Listed[]): DependencyGraph[] {
  const own = packages.map<GraphEntry>((step) => ({
    id: located(step.id, step.idSpan),
    dependsOn: step.dependsOn,
  }));
  const list = listed.flatMap<GraphEntry>((each) => {
    const references = listedReferences(each);
    const says = references.length > 0 || each.depends.some(deniesAll);
    return says ? [{ id: each.id, dependsOn: references }] : [];
  });
  return [
    ...(own.length > 0 ? [{ name: "front matter", span: own[0]!.id.span, entries: own }] : []),
    ...(list.length > 0 ? [{ name: "task list", span: list[0]!.id.span, entries: list }] : []),
  ];
}
