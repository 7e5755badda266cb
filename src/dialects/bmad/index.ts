import type { Phase, Plan, Reference, StatusClaim, Step } from "../../model/index.ts";
import type { Document } from "../../parse/index.ts";
import type { Claimed, Dialect, Recognition } from "../dialect.ts";
import { contractWith, filesOf, firstLine, folderOf, makePhase, makePlan, makeStep } from "../shared/make.ts";
import { isBuildSpec, readBuildSpec } from "./build.ts";
import { contract, name } from "./contract.ts";
import { readSpec } from "./spec.ts";
import { statusOf } from "./status.ts";
import { readStatuses, readStory, readStoryList, type Story, statusesIn, storiesIn } from "./stories.ts";

const storyTitle = /^\uFEFF?#[ \t]+Story[ \t]+(\d+\.\d+[a-z]?)\b/m;
const storyHome = /(?:^|\/)_bmad-output\/(?:.*\/)?\d+-\d+[a-z]?-[^/]*\.md$|\d\.story\.md$/;
const storyHeading = /^\uFEFF?#{2,4}[ \t]+Story[ \t]+\d+\.\d+/m;
const specLine = /^\uFEFF?[-*] \[[ xX]\] +\**Task\b/m;
const epicTitle = /^\uFEFF?#{1,3}[ \t]+Epic[ \t]+\d+/m;
export const dialect: Dialect = {
  name,
  places: "`_bmad-output/**/*.md`, `sprint-status.yaml`, `stories.yaml`",
  files: /(?:^|[\\/])(?:sprint-status|stories)\.ya?ml$/,
  contract,
  declared: {
    step: "a story",
    barriers: "-",
    progress: "`Status` of the story; `sprint-status.yaml`, by every agent",
    written: "-",
  },
  recognises(document: Document): Recognition | undefined {
    const { source, frontMatter } = document;
    const { path, text } = source;
    if (/stories\.ya?ml$/.test(path))
      return /^\uFEFF?stories:/m.test(text) && /^[ \t]*-[ \t]+id:/m.test(text)
        ? { role: "story list", plan: path }
        : undefined;
    if (/\.ya?ml$/.test(path))
      return /^\uFEFF?development_status:/m.test(text)
        ? { role: "sprint status", plan: rootOf(path) }
        : undefined;
    if (!path.endsWith(".md")) return undefined;
    if (/^\uFEFF?#[ \t]+Tech[- ]Spec\b/im.test(text) && specLine.test(text))
      return { role: "tech spec", plan: path };
    if (isBuildSpec(document)) return { role: "build spec", plan: path };
    if (storyTitle.test(text) && (statusOf(document) || storyHome.test(path)))
      return { role: "story", plan: rootOf(path) };
    const epics = epicTitle.test(text) && storyHeading.test(text) && !frontMatter?.entries.has("plan");
    return epics ? { role: "epics", plan: rootOf(path) } : undefined;
  },
  shows: "a title such as `# Story 1.2: Title` with `Status:`, or tasks such as `- [ ] Task 1: Title`",
  forced({ source: { path, text } }) {
    if (storyTitle.test(text)) return { role: "story", plan: path };
    if (storyHeading.test(text)) return { role: "epics", plan: path };
    return specLine.test(text) ? { role: "tech spec", plan: path } : undefined;
  },
  read(path, files) {
    const [first] = files as readonly [Claimed];
    if (first.role === "tech spec") return readSpec(path, first);
    return first.role === "build spec" ? readBuildSpec(path, first) : readSprint(path, files);
  },
};

/** Stories, epics and the sprint's status lie in folders beside each other. */
const rootOf = (path: string): string => /^(.*?(?:^|\/)_bmad-output)\//.exec(path)?.[1] ?? folderOf(path);

/** A story is read from its own file, else from the epics, else from the line of the sprint's status. */
function readSprint(path: string, files: readonly Claimed[]): Plan | undefined {
  const of = (role: string) => files.filter((file) => file.role === role).map(({ document }) => document);
  const tracker = of("sprint status")[0];
  const statuses = tracker ? readStatuses(tracker.source) : [];
  const list = of("story list")[0];
  if (list) return readList(path, list, files);
  const stories = new Map<string, Story>();
  const add = (story: Story) => stories.has(story.id.value) || stories.set(story.id.value, story);
  for (const document of of("story")) {
    const story = readStory(document);
    if (story) add(story);
  }
  for (const document of of("epics")) for (const story of storiesIn(document)) add(story);
  for (const story of statuses) add(story);
  if (stories.size === 0) return undefined;
  const stated = new Map(statuses.map((story) => [story.id.value, story.done]));
  const phases = new Map<string, Phase>();
  const ordered = [...stories.values()].sort((a, b) => compareIds(a.id.value, b.id.value));
  const listed = new Set([...statuses, ...of("epics").flatMap(storiesIn)].map(({ id }) => epicOf(id.value)));
  const steps = ordered.map((story) => stepOf(story, stated, phases, { stories, listed }));
  const first = files[0]!.document;
  return makePlan({
    path,
    dialect: name,
    title: "",
    contract: contractWith(contract, tracker ? [tracker.source.path] : []),
    span: first.source.path.endsWith(".md")
      ? (first.outline.children[0]?.span ?? firstLine(first.source))
      : firstLine(first.source),
    files: filesOf(files),
    phases: [...phases.values()],
    steps,
    statuses: [...(tracker ? statusesIn(tracker.source) : []), ...ordered.flatMap(statusClaimOf)],
  });
}

const statusClaimOf = ({ id, done, says }: Story): StatusClaim[] =>
  done && says ? [{ of: { kind: "step", id: id.value }, done: done.value, says, span: done.span }] : [];

/** A list of stories without epics. */
function readList(path: string, { source }: Document, files: readonly Claimed[]): Plan | undefined {
  const stories = readStoryList(source);
  if (stories.length === 0) return undefined;
  const steps = stories.map(({ id, title, span, extent, dependsOn, mentions, done }) =>
    makeStep({ id: id.value, title, span, idSpan: id.span, extent, dependsOn, mentions, done }),
  );
  return makePlan({
    path,
    dialect: name,
    title: "",
    contract,
    span: firstLine(source),
    files: filesOf(files),
    steps,
  });
}

function compareIds(a: string, b: string): number {
  const [ea = 0, sa = 0] = a.split(".").map(Number.parseFloat);
  const [eb = 0, sb = 0] = b.split(".").map(Number.parseFloat);
  return ea - eb || sa - sb;
}

const epicOf = (id: string): string => id.split(".")[0]!;

interface Known {
  readonly stories: ReadonlyMap<string, Story>;
  /** The epics of which all stories are listed: those of `epics.md` and of the sprint's status. */
  readonly listed: ReadonlySet<string>;
}

/**
 * Stories are written one by one, and finished ones are put away: a story that has no file is missing only where all stories of its
 * epic are listed, or where it comes later in the epic than the one that waits for it.
 */
function isOfPlan({ id, explicit }: Reference, story: Story, { stories, listed }: Known): boolean {
  const own = story.id.value;
  if (id === own || stories.has(id)) return id !== own;
  return (
    explicit === true && (listed.has(epicOf(id)) || (epicOf(id) === epicOf(own) && compareIds(id, own) > 0))
  );
}

function stepOf(
  story: Story,
  stated: ReadonlyMap<string, Story["done"]>,
  phases: Map<string, Phase>,
  known: Known,
): Step {
  const epic = epicOf(story.id.value);
  const phase = phases.get(epic) ?? makePhase({ id: epic, title: `Epic ${epic}`, span: story.span });
  phases.set(epic, phase);
  return makeStep({
    id: story.id.value,
    title: story.title,
    span: story.span,
    idSpan: story.id.span,
    extent: story.extent,
    phase,
    dependsOn: story.dependsOn.filter((reference) => isOfPlan(reference, story, known)),
    mentions: story.mentions,
    done: story.done ?? stated.get(story.id.value),
  });
}
