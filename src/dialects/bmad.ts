import {
  type Contract,
  type Located,
  located,
  type Mention,
  type Section as Part,
  type Phase,
  type Plan,
  type Reference,
  type Source,
  type Span,
  type Step,
  spanOf,
  textAt,
} from "../model/index.ts";
import { type Document, readYaml, type Section, sectionsBelow } from "../parse/index.ts";
import type { Claimed, Dialect, Recognition } from "./dialect.ts";
import { type Item, idOf, isTicked, itemsBelow } from "./shared/checklist.ts";
import { contractWith, filesOf, firstLine, folderOf, makePhase, makePlan, makeStep } from "./shared/make.ts";
import { scalarOf } from "./shared/metadata.ts";
import { blocksOf, readWork, sectionNamed } from "./shared/work.ts";

/** One story after the other is developed, reviewed and closed. */
const contract: Contract = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: [],
  commits: true,
  trackers: [],
};

const storyTitle = /^\uFEFF?#[ \t]+Story[ \t]+(\d+\.\d+[a-z]?)\b/m;
const epicTitle = /^\uFEFF?#{1,3}[ \t]+Epic[ \t]+\d+/m;
const storyHeading = /^Story\s+(\d+\.\d+[a-z]?)\s*[:.—–-]*\s*(.*)$/is;
const status = /^(?:\*\*)?Status:?(?:\*\*)?[: \t]+(\S[^\r\n]*)/m;

export const bmad: Dialect = {
  name: "bmad",
  contract,
  recognises({ source, frontMatter }: Document): Recognition | undefined {
    const { path, text } = source;
    if (/\.ya?ml$/.test(path))
      return /^development_status:/m.test(text) ? { role: "sprint status", plan: rootOf(path) } : undefined;
    if (!path.endsWith(".md")) return undefined;
    if (/^\uFEFF?#[ \t]+Tech[- ]Spec\b/im.test(text) && /^[-*] \[[ xX]\] +\**Task\b/m.test(text))
      return { role: "tech spec", plan: path };
    if (storyTitle.test(text) && status.test(text)) return { role: "story", plan: rootOf(path) };
    const epics =
      epicTitle.test(text) &&
      /^\uFEFF?#{2,4}[ \t]+Story[ \t]+\d+\.\d+/m.test(text) &&
      !frontMatter?.entries.has("plan");
    return epics ? { role: "epics", plan: rootOf(path) } : undefined;
  },
  read: (path, files) =>
    files[0]!.role === "tech spec" ? readSpec(path, files[0]!) : readSprint(path, files),
};

/** Stories, epics and the sprint's status lie in folders beside each other. */
const rootOf = (path: string): string => /^(.*?(?:^|\/)_bmad-output)\//.exec(path)?.[1] ?? folderOf(path);

interface Story {
  readonly id: Located<string>;
  readonly title: string;
  readonly span: Span;
  readonly extent: Span;
  readonly done: Located<boolean> | undefined;
  readonly dependsOn: readonly Reference[];
  readonly mentions: readonly Mention[];
}

/** A story is read from its own file, else from the epics, else from the line of the sprint's status. */
function readSprint(path: string, files: readonly Claimed[]): Plan | undefined {
  const of = (role: string) => files.filter((file) => file.role === role).map(({ document }) => document);
  const tracker = of("sprint status")[0];
  const statuses = tracker ? readStatuses(tracker.source) : [];
  const stories = new Map<string, Story>();
  const add = (story: Story) => stories.has(story.id.value) || stories.set(story.id.value, story);
  for (const document of of("story")) add(readStory(document));
  for (const document of of("epics")) for (const story of storiesIn(document)) add(story);
  for (const story of statuses) add(story);
  if (stories.size === 0) return undefined;
  const stated = new Map(statuses.map((story) => [story.id.value, story.done]));
  const phases = new Map<string, Phase>();
  const ordered = [...stories.values()].sort((a, b) => compareIds(a.id.value, b.id.value));
  const steps = ordered.map((story) => stepOf(story, stated, phases, stories));
  const first = files[0]!.document;
  return makePlan({
    path,
    dialect: bmad.name,
    title: "",
    contract: contractWith(contract, tracker ? [tracker.source.path] : []),
    span: first.source.path.endsWith(".md")
      ? (first.outline.children[0]?.span ?? firstLine(first.source))
      : firstLine(first.source),
    files: filesOf(files),
    phases: [...phases.values()],
    steps,
  });
}

function compareIds(a: string, b: string): number {
  const [ea = 0, sa = 0] = a.split(".").map(Number.parseFloat);
  const [eb = 0, sb = 0] = b.split(".").map(Number.parseFloat);
  return ea - eb || sa - sb;
}

function stepOf(
  story: Story,
  stated: ReadonlyMap<string, Story["done"]>,
  phases: Map<string, Phase>,
  known: ReadonlyMap<string, Story>,
): Step {
  const epic = story.id.value.split(".")[0]!;
  const phase = phases.get(epic) ?? makePhase({ id: epic, title: `Epic ${epic}`, span: story.span });
  phases.set(epic, phase);
  return makeStep({
    id: story.id.value,
    title: story.title,
    span: story.span,
    idSpan: story.id.span,
    extent: story.extent,
    phase,
    dependsOn: story.dependsOn.filter(({ id }) => known.has(id) && id !== story.id.value),
    mentions: story.mentions,
    done: story.done ?? stated.get(story.id.value),
  });
}

function readStory({ source, outline }: Document): Story {
  const section = outline.children[0]!;
  const named = namedStory(section);
  const text = source.text.slice(section.span.end);
  const found = status.exec(text);
  const at = section.span.end + (found ? found.index + found[0].length - found[1]!.length : 0);
  return {
    ...named,
    extent: spanOf(source, 0, source.text.length),
    done: found
      ? located(isClosed(found[1]!), spanOf(source, at, at + found[1]!.trimEnd().length))
      : undefined,
    dependsOn: storyReferences(section),
    mentions: readWork(outline.children.flatMap(blocksOf), source, partNamed),
  };
}

const isClosed = (word: string): boolean =>
  /^(?:done|completed?|closed|ready for merge)\b/i.test(word.trim());

function namedStory(section: Section): Pick<Story, "id" | "title" | "span"> {
  const [, id = "", title = ""] = storyHeading.exec(section.title) ?? [];
  const at = section.span.start + Math.max(0, textAt(section.span).indexOf(id));
  return {
    id: located(id, spanOf(section.span.source, at, at + id.length)),
    title: title.trim(),
    span: section.span,
  };
}

/** `Depends on Story 1.2`, `**Dependencies:** Story 1.1, Story 1.2`: in the words of the story, before the record of its making. */
function storyReferences({ extent, span }: Section): Reference[] {
  const { source } = span;
  const end = source.text.indexOf("\n## Dev Agent Record", span.end);
  const text = source.text.slice(span.end, end > 0 && end < extent.end ? end : extent.end);
  return [
    ...text.matchAll(
      /\b(?:depends on|dependencies|blocked by|prerequisites?|requires)\b[^.\r\n]{0,40}?\bStor(?:y|ies)\s+[^.;\r\n]*(?:\.\d[^.;\r\n]*)*/gi,
    ),
  ].flatMap((phrase) =>
    [...phrase[0].matchAll(/(?<![\w.])(\d+\.\d+[a-z]?)(?![\w.]*\d)/g)].map<Reference>((match) => {
      const at = span.end + phrase.index + match.index;
      return { kind: "step", id: match[1]!, form: "prose", span: spanOf(source, at, at + match[1]!.length) };
    }),
  );
}

/** Records of what was done, reviews and background are no work to do; the file list at the end says what was. */
function partNamed(title: string): Part | undefined {
  if (
    /^(?:agent model|debug log|completion notes|change log|code review|findings|reviewer|outcome|verification$|quality gates|references|git intelligence|previous story|story$|latest tech|review|what not|anti-patterns)/i.test(
      title,
    )
  )
    return undefined;
  if (
    /^(?:dev notes|architecture|project structure|context|story|library|technical|critical|testing|dev agent record)/i.test(
      title,
    )
  )
    return "context";
  if (/^(?:acceptance criteria|ac-to-test|test)/i.test(title)) return "verify";
  return sectionNamed(title);
}

function storiesIn({ outline, source }: Document): Story[] {
  return [...sectionsBelow(outline)].flatMap((section) => {
    if (!storyHeading.test(section.title)) return [];
    const mentions = readWork(blocksOf(section), source, partNamed);
    return [
      {
        ...namedStory(section),
        extent: section.extent,
        done: undefined,
        dependsOn: storyReferences(section),
        mentions,
      },
    ];
  });
}

/** `development_status:` with `1-2-slug: done`. */
function readStatuses(source: Source): Story[] {
  const entry = readYaml(source, 0, source.text.length).entries.get("development_status");
  if (entry?.value.kind !== "map") return [];
  return [...entry.value.entries.values()].flatMap(({ key, keySpan, value }) => {
    const found = /^(\d+)-(\d+[a-z]?)-(.+)$/.exec(key);
    if (!found || value.kind !== "scalar") return [];
    return [
      {
        id: located(`${found[1]}.${found[2]}`, keySpan),
        title: found[3]!.replaceAll("-", " "),
        span: keySpan,
        extent: spanOf(source, keySpan.start, value.span.end),
        done: located(isClosed(value.text), value.span),
        dependsOn: [],
        mentions: [],
      },
    ];
  });
}

const specTask = /^\**(?:Task\s+)(\d+(?:\.\d+)*[a-z]?)\b\**\s*[:.—–-]*\s*/i;

/** A quick spec is a plan of its own: `- [ ] Task 1: ...` with `File:` and `Action:` below. */
function readSpec(path: string, { document, role }: Claimed): Plan | undefined {
  const { source, outline, frontMatter } = document;
  const steps = [...itemsBelow(outline, source)].flatMap(({ item }) => specStep(item, source));
  if (steps.length === 0) return undefined;
  const heading = outline.children[0];
  return makePlan({
    path,
    dialect: bmad.name,
    title: scalarOf(frontMatter, "title")?.value ?? heading?.title ?? "",
    contract,
    span: heading?.span ?? firstLine(source),
    files: [{ source, role }],
    steps,
    flaws: frontMatter?.flaws ?? [],
  });
}

function specStep(item: Item, source: Source): Step[] {
  const found = item.box && idOf(item, specTask);
  if (!found) return [];
  return [
    makeStep({
      id: found.id.value,
      title: item.text.replace(specTask, "").trim(),
      span: item.head,
      idSpan: found.id.span,
      extent: item.extent,
      mentions: readWork(item.node.children, source),
      done: isTicked(item.box),
    }),
  ];
}
