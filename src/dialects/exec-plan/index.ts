import type { Contract, Plan, Step } from "../../model/index.ts";
import { type Document, type Section, sectionsBelow } from "../../parse/index.ts";
import type { Claimed, Dialect, Recognition } from "../dialect.ts";
import { isTicked, itemsIn, plain } from "../shared/checklist.ts";
import { headedSteps } from "../shared/headed.ts";
import { readHeadedSteps } from "../shared/headed-steps.ts";
import { contractWith, filesOf, makePlan, makeStep, titleOf } from "../shared/make.ts";
import { readWork } from "../shared/work.ts";

/** One agent carries the plan out from top to bottom, and keeps it up to date as it goes. */
const contract: Contract = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: [],
  commits: false,
  trackers: [],
};

const living = /\bExecPlan\b[^\n]{0,80}\bliving document\b|\bThis is a living document\b[^\n]*\bExecPlan\b/i;
const progress = /^\uFEFF?#{1,3}[ \t]+Progress[ \t]*$/m;
const outcomes =
  /^#{1,3}[ \t]+(?:Surprises (?:&|and) Discoveries|Decision Log|Outcomes (?:&|and) Retrospective)[ \t]*$/m;

export const dialect: Dialect = {
  name: "exec-plan",
  places: "`.agent/execplans/*.md`, `execplans/*.md`",
  folders: [".agent"],
  contract,
  declared: {
    step: "a milestone, or a box of `Progress`",
    barriers: "-",
    progress: "boxes of `Progress`, by the one agent",
    written: "-",
  },
  shows: "`## Progress` with boxes, or headings such as `### Milestone 1: Title`",
  forced: ({ source }) => ({ role: "plan", plan: source.path }),
  recognises({ source }: Document): Recognition | undefined {
    const { text, path } = source;
    // The rules for such plans hold a skeleton of one.
    if (/(?:^|\/)PLANS\.md$/.test(path)) return undefined;
    return progress.test(text) && (living.test(text) || outcomes.test(text))
      ? { role: "plan", plan: path }
      : undefined;
  },
  read: readPlan,
};

function readPlan(path: string, files: readonly Claimed[]): Plan | undefined {
  const { document } = files[0]!;
  const milestones = headedSteps(document, "words");
  const read = milestones.length > 0 ? readHeadedSteps(milestones) : { steps: boxesOf(document), phases: [] };
  if (read.steps.length === 0) return undefined;
  return makePlan({
    path,
    dialect: dialect.name,
    ...titleOf(document),
    contract: contractWith(contract, [document.source.path]),
    files: filesOf(files),
    ...read,
  });
}

const stamp = /^\**[([]?\d{4}-\d{2}-\d{2}[^\])]*[)\]]?\**\s*[:—–-]?\s*/;

/** `- [x] (2026-03-01 10:00Z) Add the store.`: the time is not part of the title. */
function boxesOf({ outline, source }: Document): Step[] {
  const section = [...sectionsBelow(outline)].find(({ title }) => /^Progress$/i.test(title));
  const items = section
    ? below(section)
        .flatMap(({ blocks }) => itemsIn(blocks, source))
        .filter(({ box }) => box)
    : [];
  return items.map((item, index) =>
    makeStep({
      id: String(index + 1),
      title: plain(item.text).replace(stamp, ""),
      span: item.head.end > item.head.start ? item.head : item.box!.span,
      idSpan: item.box!.span,
      extent: item.extent,
      mentions: readWork(item.node.children, source),
      done: isTicked(item.box),
    }),
  );
}

const below = (section: Section): Section[] => [section, ...section.children];
