import { readMentions } from "../../mentions/index.ts";
import {
  type Barrier,
  type Contract,
  type Located,
  located,
  type Phase,
  type Plan,
  type Step,
  spanOf,
  textAt,
} from "../../model/index.ts";
import { type Document, type Section, sectionsBelow } from "../../parse/index.ts";
import type { Claimed, Dialect, Recognition } from "../dialect.ts";
import { type Item, idOf, isTicked, itemsIn, plain } from "../shared/checklist.ts";
import { contractWith, filesOf, makePhase, makePlan, makeStep, titleOf } from "../shared/make.ts";
import { namedIn } from "../shared/step-words.ts";
import { readWork } from "../shared/work.ts";

/** One agent takes task by task, commits each, and has each phase verified before the next one begins. */
const contract: Contract = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: [],
  commits: true,
  trackers: [],
};

const home = /(?:^|\/)conductor\/tracks\/[^/]+\/plan\.md$/;
const task = /^\uFEFF?[-*] \[[^\]]\][ \t]+\**Task\b/m;
const phase = /^\uFEFF?#{2,3}[ \t]+Phase[ \t]+\w+/im;

export const dialect: Dialect = {
  name: "conductor",
  places: "`conductor/tracks/*/plan.md`",
  archive: /(?:^|\/)conductor\/(?:tracks\/)?_?archived?\//,
  contract,
  declared: {
    step: "a task",
    barriers: "phases, and tasks that verify one",
    progress: "boxes of `plan.md` with the commit of each task, by the one agent",
    written: "-",
  },
  shows: "`## Phase 1: Title` with tasks such as `- [ ] Task: Title`",
  forced: ({ source }) => ({ role: "plan", plan: source.path }),
  recognises({ source }: Document): Recognition | undefined {
    const shaped = phase.test(source.text) && task.test(source.text) && /(?:^|\/)plan\.md$/.test(source.path);
    return shaped || (home.test(source.path) && /^[-*] \[[^\]]\]/m.test(source.text))
      ? { role: "plan", plan: source.path }
      : undefined;
  },
  read: readPlan,
};

function readPlan(path: string, files: readonly Claimed[]): Plan | undefined {
  const { document } = files[0]!;
  const { source, outline } = document;
  const phases: Phase[] = [];
  const steps: Step[] = [];
  for (const section of [outline, ...sectionsBelow(outline)]) {
    const items = itemsIn(section.blocks, source).filter(({ box }) => box);
    if (items.length === 0) continue;
    const phase = phaseOf(section, phases);
    if (phase && !phases.includes(phase)) phases.push(phase);
    const before = steps.filter((step) => step.phase === phase).length;
    steps.push(...items.map((item, index) => stepOf(item, phase, before + index + 1)));
  }
  if (steps.length === 0) return undefined;
  return makePlan({
    path,
    dialect: dialect.name,
    ...titleOf(document),
    contract: contractWith(contract, [source.path]),
    files: filesOf(files),
    phases,
    steps,
    barriers: barriersOf(steps),
    checkpoints: steps.filter(({ kind }) => kind === "checkpoint").map(({ span }) => span),
  });
}

/** The heading called a phase, of the section or above it. */
function phaseOf(section: Section, phases: readonly Phase[]): Phase | undefined {
  for (let at: Section | undefined = section; at && at.depth > 0; at = at.parent) {
    const named = namedIn(at.title);
    if (named?.word !== "phase") continue;
    const { span } = at;
    return (
      phases.find((phase) => phase.span.start === span.start) ??
      makePhase({
        id: named.id,
        title: named.title.replace(/\s*\[checkpoint:.*$/i, ""),
        span,
        mentions: readMentions(
          at.blocks.filter(({ type }) => type !== "list"),
          span.source,
          { section: "context" },
        ),
      })
    );
  }
  return undefined;
}

const own = /^\**(?:Task\s+)?(\d+(?:\.\d+)*[a-z]?)\**[:.)]\**\s*/i;
const verifies =
  /\b(?:conductor\s*-\s*)?(?:user manual verification|phase (?:completion )?(?:verification|checkpoint)|checkpoint)\b/i;

function stepOf(item: Item, phase: Phase | undefined, count: number): Step {
  const { source } = item.head;
  const named = idOf(item, own);
  const id = named?.id.value ?? (phase ? `${phase.id}.${count}` : String(count));
  const title = plain(item.text)
    .replace(own, "")
    .replace(/^Task\s*[:：]\s*/i, "")
    .replace(/\s*\[[0-9a-f]{7,12}\]\s*$|\s+[0-9a-f]{7,12}\s*$/, "");
  const isCheckpoint = verifies.test(title);
  return makeStep({
    id,
    kind: isCheckpoint ? "checkpoint" : "task",
    title: title.split(" - [")[0]!.trim() || plain(item.text),
    span: item.head.end > item.head.start ? item.head : item.box!.span,
    idSpan: named?.id.span ?? item.box!.span,
    extent: item.extent,
    phase,
    // The protocol that a person follows is named in brackets, and nobody changes it.
    mentions: isCheckpoint ? [] : readWork(item.node.children, source),
    done: doneOf(item),
    ...commitOf(item),
  });
}

/** Its executor writes the commit of a task behind its title when it ticks the box. */
function commitOf({ head, box }: Item): Pick<Step, "commit"> {
  if (!isTicked(box)?.value) return {};
  const found = /\[?([0-9a-f]{7,40})\]?\s*$/.exec(textAt(head).split("\n", 1)[0]!);
  if (!found || !/\d/.test(found[1]!)) return {};
  const at = head.start + found.index + found[0].indexOf(found[1]!);
  return { commit: located(found[1]!, spanOf(head.source, at, at + found[1]!.length)) };
}

const doneOf = (item: Item): Located<boolean> | undefined =>
  item.box?.value === "~" ? located(false, item.box.span) : isTicked(item.box);

function barriersOf(steps: readonly Step[]): Barrier[] {
  return steps.flatMap((step, before) => {
    const last = steps[before - 1];
    if (!last || last.phase === step.phase || !step.phase) return [];
    return [{ kind: "phase" as const, span: step.phase.span, before, strength: "contract" as const }];
  });
}
