import type { Contract, Plan } from "../../model/index.ts";
import type { Document } from "../../parse/index.ts";
import type { Claimed, Dialect, Recognition } from "../dialect.ts";
import { headedSteps, namedHeadings } from "../shared/headed.ts";
import { readHeadedSteps } from "../shared/headed-steps.ts";
import { contractWith, filesOf, folderOf, makePlan, titleOf } from "../shared/make.ts";
import { listedPhases } from "./listed.ts";

/** One agent works through the phases, and writes down after each how far it is and what it found. */
const contract: Contract = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: [],
  commits: false,
  trackers: [],
};

const home = /(?:^|\/)task_plan\.md$/i;
const phase = /^\uFEFF?#{2,4}[ \t]+Phase[ \t]+\w+/im;
const listed = /^\uFEFF?[ \t]*[-*][ \t]+\[[^\]\r\n]\][ \t]+\**(?:Phase|阶段)[ \t]*\d/im;
const status = /^\uFEFF?[ \t]*[-*][ \t]+\**Status:?\**:?[ \t]*\**(?:pending|in[_ ]progress|complete)/im;

export const dialect: Dialect = {
  name: "task-plan",
  places: "`task_plan.md`",
  contract,
  declared: {
    step: "a phase",
    barriers: "-",
    progress: "`Status` of each phase and boxes of `task_plan.md`, by the one agent",
    written: "-",
  },
  shows: "headings such as `### Phase 1: Title`",
  forced: ({ source }) => ({ role: "plan", plan: source.path }),
  recognises({ source }: Document): Recognition | undefined {
    const isHome = home.test(source.path);
    const shaped =
      (phase.test(source.text) && (isHome || status.test(source.text))) ||
      (isHome && listed.test(source.text));
    return shaped && /(?:^|\/)[^/]*plan[^/]*\.md$/i.test(source.path)
      ? { role: "plan", plan: source.path }
      : undefined;
  },
  read: readPlan,
};

function readPlan(path: string, files: readonly Claimed[]): Plan | undefined {
  const { document } = files[0]!;
  const phases = headedSteps(document, "words");
  const headed = phases.length > 0 ? phases : namedHeadings(document).filter(({ word }) => word === "phase");
  const read = headed.length > 0 ? readHeadedSteps(headed) : { steps: listedPhases(document) };
  if (read.steps.length === 0) return undefined;
  const folder = folderOf(document.source.path);
  const beside = ["findings.md", "progress.md"].map((name) => (folder === "." ? name : `${folder}/${name}`));
  return makePlan({
    path,
    dialect: dialect.name,
    ...titleOf(document),
    contract: contractWith(contract, [document.source.path, ...beside]),
    files: filesOf(files),
    ...read,
  });
}
