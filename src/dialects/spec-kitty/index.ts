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
  type Slot,
  type Source,
  type Step,
  spanOf,
} from "../../model/index.ts";
import type { Document, Section } from "../../parse/index.ts";
import type { Claimed, Dialect, Recognition } from "../dialect.ts";
import { doneOf } from "../shared/checklist.ts";
import { readFileLine } from "../shared/file-list.ts";
import { baseName, filesOf, firstLine, folderOf, makePlan, makeStep } from "../shared/make.ts";
import { fieldsOf, flawsOf, itemsOf, referencesOf, scalarOf } from "../shared/metadata.ts";
import { slotsOf } from "../shared/slots.ts";
import { blocksOf, readWork, sectionNamed } from "../shared/work.ts";
import { type Listed, listedReferences, listedSlot, packageSections, saysDependencies } from "./listed.ts";
import { doneIn, inLane, laneOrder, lanesIn } from "./state.ts";
import { unseen } from "./unseen.ts";

/** Every work package whose dependencies are done may start, each in a worktree of its own. */
const contract: Contract = {
  mode: { value: "parallel", strength: "contract" },
  parallelPromises: ["disjoint-files"],
  isolation: "worktree",
  stateElsewhere: true,
  commits: true,
  waiting: (ids) => `dependencies: [${ids.map((id) => `"${id}"`).join(", ")}]`,
  trackers: [],
};

const packageLine = /^\uFEFF?#{2,4}[ \t]+(?:Work Package[ \t]+)?WP\d/m;

export const dialect: Dialect = {
  name: "spec-kitty",
  metadata: { "work package": "spec-kitty-work-package" },
  places: "`kitty-specs/*/tasks.md`, `kitty-specs/*/tasks/WP*.md`",
  files: /(?:^|[\\/])kitty-specs[\\/][^\\/]+[\\/](?:lanes\.json|status\.events\.jsonl)$/,
  keeps: { path: /(?:^|\/)kitty-specs\/[^/]+\/tasks\.md$/, expected: "`## Work Package WP01`" },
  unseen,
  contract,
  declared: {
    step: "a work package",
    barriers: "-",
    progress: "`lane` of each package's own file",
    written: "front matter, and the task list where it states the same",
  },
  recognises({ source, frontMatter }: Document): Recognition | undefined {
    const { path, text } = source;
    const folder = folderOf(path);
    if (/(?:^|\/)kitty-specs\/[^/]+\/lanes\.json$/.test(path)) return { role: "lanes", plan: folder };
    if (/\/status\.events\.jsonl$/.test(path)) return { role: "events", plan: folder };
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
  const of = (role: string) => files.find((file) => file.role === role)?.document;
  const states = lanesIn(of("events")?.source);
  const order = laneOrder(of("lanes"));
  const packages = files.filter(({ role }) => role === "work package").map(({ document }) => document);
  const fromFiles = packages.map((document) => readPackage(document, sections));
  const named = new Set(fromFiles.map((step) => step.id));
  const others = [...sections.values()].filter(({ id }) => !named.has(id.value)).map(readListed);
  const steps = [...fromFiles, ...others]
    .sort((a, b) => compareNaturally(a.id, b.id))
    .map((step) => inLane({ ...step, done: doneIn(states.get(step.id)) ?? step.done }, order));
  if (steps.length === 0) return undefined;
  const heading = list?.outline.children[0];
  const first = (list ?? packages[0] ?? files[0]!.document).source;
  return makePlan({
    path,
    dialect: dialect.name,
    title: heading?.title ?? "",
    contract,
    span: heading?.span ?? firstLine(first),
    files: filesOf(files),
    steps,
    graphs: graphsOf(fromFiles, [...sections.values()]),
    flaws: files.flatMap(({ document, role }) =>
      isRecord(role)
        ? []
        : flawsOf(document.frontMatter, role === "work package" ? "spec-kitty-work-package" : undefined),
    ),
  });
}

/** Files that the format's own tools keep beside the packages. */
const isRecord = (role: string): boolean => role === "lanes" || role === "events";

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
    mentions: [...owned.flatMap((item) => ownedIn(item.span, frontMatter)), ...workOf(outline, source)],
    done: done ?? (listed && doneOf(blocksOf(listed.section), listed.section.span.source)),
    model: scalarOf(frontMatter, "model"),
    slots: slotsIn(document, listed),
  });
}

/** A package of `scope: codebase-wide` may go anywhere: what it owns is no promise that it changes all of it. */
const ownedIn = (span: Located<string>["span"], metadata: Document["frontMatter"]): Mention[] =>
  readFileLine(span, "write").map((mention) =>
    scalarOf(metadata, "scope")?.value === "codebase-wide" ? { ...mention, conditional: true } : mention,
  );

/** What the task list says as well has to be written there too, or it would contradict the front matter. */
function slotsIn(document: Document, listed: Listed | undefined): Slot[] {
  const own = slotsOf(document, { depends_on: "dependencies" });
  if (!listed || !saysDependencies(listed)) return own;
  const other = listedSlot(listed);
  return own.length > 0 && other ? [...own, other] : [];
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
    slots: [listedSlot(listed) ?? []].flat(),
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
    return saysDependencies(each) ? [{ id: each.id, dependsOn: listedReferences(each) }] : [];
  });
  return [
    ...(own.length > 0 ? [{ name: "front matter", span: own[0]!.id.span, entries: own }] : []),
    ...(list.length > 0 ? [{ name: "task list", span: list[0]!.id.span, entries: list }] : []),
  ];
}
