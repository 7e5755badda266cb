import { readMentions } from "../../mentions/index.ts";
import type { Contract, Mention, Plan, Step } from "../../model/index.ts";
import { type Document, type Entry, readYaml, type Value } from "../../parse/index.ts";
import type { Claimed, Dialect, Recognition } from "../dialect.ts";
import { plain } from "../shared/checklist.ts";
import { filesOf, firstLine, makePlan, makeStep } from "../shared/make.ts";
import { booleanOf, numberOf, referencesOf, scalarOf } from "../shared/metadata.ts";
import { parseQuoted } from "../shared/quoted.ts";

/** A loop starts one agent after the other; each takes the story of the highest priority that does not pass yet, and commits it. */
const contract: Contract = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: [],
  commits: true,
  trackers: [],
};

const home = /(?:^|[\\/])prd\.json$/;

export const dialect: Dialect = {
  name: "ralph",
  places: "`prd.json`",
  files: home,
  contract,
  declared: {
    step: "a user story",
    barriers: "-",
    progress: "`passes` of each story, by every agent",
    written: "-",
  },
  shows: "JSON with `userStories`",
  forced: ({ source }) =>
    /"userStories"\s*:\s*\[/.test(source.text) ? { role: "stories", plan: source.path } : undefined,
  recognises: ({ source }: Document): Recognition | undefined =>
    home.test(source.path) && /"userStories"\s*:\s*\[/.test(source.text)
      ? { role: "stories", plan: source.path }
      : undefined,
  read: readFile,
};

type Map_ = Extract<Value, { kind: "map" }>;

function readFile(path: string, files: readonly Claimed[]): Plan | undefined {
  const { source } = files[0]!.document;
  const metadata = readYaml(source, 0, source.text.length);
  const list = metadata.entries.get("userStories");
  const stories =
    list?.value.kind === "list" ? list.value.items.filter((item): item is Map_ => item.kind === "map") : [];
  const read = stories.flatMap((story) => readStory(story) ?? []);
  if (read.length === 0) return undefined;
  const ordered = read.toSorted((a, b) => a.priority - b.priority);
  const title = scalarOf(metadata, "description") ?? scalarOf(metadata, "project");
  return makePlan({
    path,
    dialect: dialect.name,
    title: plain(title?.value ?? ""),
    contract: { ...contract, trackers: [source.path] },
    span: list?.keySpan ?? firstLine(source),
    files: filesOf(files),
    steps: ordered.map(({ step }) => step),
    flaws: metadata.flaws,
  });
}

function readStory(story: Map_): { priority: number; step: Step } | undefined {
  const id = scalarOf(story, "id");
  if (!id) return undefined;
  const title = scalarOf(story, "title");
  const passes = booleanOf(story, "passes");
  const step = makeStep({
    id: id.value,
    title: plain(title?.value ?? ""),
    span: title?.span ?? id.span,
    idSpan: id.span,
    extent: story.span,
    dependsOn: referencesOf(story.entries.get("dependsOn") ?? story.entries.get("depends_on")),
    mentions: [
      ...textOf(story.entries.get("title"), "title"),
      ...textOf(story.entries.get("description"), "body"),
      ...textOf(story.entries.get("acceptanceCriteria"), "verify"),
      ...textOf(story.entries.get("notes"), "context"),
    ],
    done: passes,
  });
  return { priority: numberOf(story, "priority")?.value ?? Number.MAX_SAFE_INTEGER, step };
}

function textOf(entry: Entry | undefined, section: Mention["section"]): Mention[] {
  const values = entry?.value.kind === "list" ? entry.value.items : entry ? [entry.value] : [];
  return values.flatMap((value) =>
    value.kind === "scalar" && /\w/.test(value.text)
      ? readMentions(parseQuoted(value), value.span.source, { section })
      : [],
  );
}
