import { type Contract, type Plan, type Step, spanOf } from "../../model/index.ts";
import { type Document, type Section, sectionsBelow } from "../../parse/index.ts";
import type { Claimed, Dialect, Recognition } from "../dialect.ts";
import { readHeadedStep } from "../shared/headed-steps.ts";
import { filesOf, makePlan, titleOf } from "../shared/make.ts";

/** One agent makes the changes once the plan is approved, from top to bottom. */
const contract: Contract = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: [],
  commits: false,
  trackers: [],
};

const changes = /^(?:\d+[.)]\s*)?Proposed Changes\b/i;
const heading = /^\uFEFF?#{1,3}[ \t]+(?:\d+[.)][ \t]*)?Proposed Changes\b/im;
const mark = /^\uFEFF?(?:#{2,5}|[-*])[ \t]+\**`?\[(?:NEW|MODIFY|DELETE|MOVE|RENAME)\]/m;

export const dialect: Dialect = {
  name: "antigravity",
  places: "`implementation_plan.md`",
  contract,
  declared: { step: "a component", barriers: "-", progress: "-", written: "-" },
  shows: "`## Proposed Changes` with headings such as `#### [MODIFY] path`",
  forced: ({ source }) => ({ role: "plan", plan: source.path }),
  recognises({ source }: Document): Recognition | undefined {
    return heading.test(source.text) && mark.test(source.text)
      ? { role: "plan", plan: source.path }
      : undefined;
  },
  read: readPlan,
};

function readPlan(path: string, files: readonly Claimed[]): Plan | undefined {
  const { document } = files[0]!;
  const steps = [...sectionsBelow(document.outline)]
    .filter(({ title }) => changes.test(title))
    .flatMap(stepsIn);
  if (steps.length === 0) return undefined;
  const numbered = steps.map((section, index) => stepOf(section, index + 1));
  return makePlan({
    path,
    dialect: dialect.name,
    ...titleOf(document),
    contract,
    files: filesOf(files),
    steps: numbered,
  });
}

/** A component is what is done together; files without one stand for themselves. */
const stepsIn = (section: Section): readonly Section[] => section.children;

/** Components have names and no numbers: they are counted. */
function stepOf(section: Section, count: number): Step {
  const { source, start } = section.span;
  const step = readHeadedStep(
    { section, word: "number", id: String(count), at: 0, title: titleIn(section), group: undefined },
    undefined,
  );
  return { ...step, idSpan: spanOf(source, start, Math.min(section.span.end, start + 1)) };
}

const titleIn = ({ title }: Section): string =>
  title.replace(/^\[\w+\]\s*/, "").replace(/^Component:?\s*/i, "");
