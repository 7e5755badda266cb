import { type Contract, located, type Plan, type Source, type Step } from "../../model/index.ts";
import type { Document } from "../../parse/index.ts";
import type { Claimed, Dialect, Recognition } from "../dialect.ts";
import { filesOf, folderOf, makePlan, titleOf } from "../shared/make.ts";
import { type Detail, detailOf, withDetail, withInputs } from "./details.ts";
import { readListed } from "./listed.ts";

/** Tasks run in the order of the slice, and slices in that of the roadmap. */
const contract: Contract = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: ["disjoint-files"],
  commits: false,
  waiting: (ids) => `## Inputs: what ${ids.join(", ")} puts out`,
  trackers: [".gsd/STATE.md"],
};

/** Where each task says what it reads and writes, it starts as soon as all that it reads has been written. */
const reactive: Pick<Contract, "mode"> = { mode: { value: "parallel", strength: "contract" } };

const home = /(?:^|\/)\.gsd\/(?:.*\/)?milestones\//;
const slice = /(?:^|\/)S\d+-PLAN\.md$/;
const roadmap = /(?:^|\/)M\d+[\w-]*-ROADMAP\.md$/;
const detail = /(?:^|\/)tasks\/(T\d+)-PLAN\.md$/;
const summary = /(?:^|\/)tasks\/(T\d+)-SUMMARY\.md$/;

export const dialect: Dialect = {
  name: "gsd-2",
  places: "`.gsd/milestones/*/slices/*/*-PLAN.md`, `.gsd/milestones/*/*-ROADMAP.md`",
  folders: [".gsd"],
  contract,
  declared: {
    step: "a task of a slice, or a slice of a roadmap",
    barriers: "-",
    progress: "boxes of the slice, by the one who dispatches; a `SUMMARY.md` each",
    written: "-",
  },
  shows: "tasks such as `- [ ] **T01: Title**`",
  forced: ({ source }) => ({ role: "slice", plan: source.path }),
  recognises({ source: { path, text } }: Document): Recognition | undefined {
    if (!home.test(path)) return undefined;
    const folder = folderOf(path);
    if (slice.test(path)) return { role: "slice", plan: folder };
    if (roadmap.test(path))
      return /^[-*] \[[^\]]\] \**S\d/m.test(text) ? { role: "roadmap", plan: path } : undefined;
    if (detail.test(path)) return { role: "task", plan: folderOf(folder) };
    return summary.test(path) ? { role: "summary", plan: folderOf(folder) } : undefined;
  },
  read: readPlan,
};

function readPlan(path: string, files: readonly Claimed[]): Plan | undefined {
  const list = files.find(({ role }) => role === "slice" || role === "roadmap");
  if (!list) return undefined;
  const { document } = list;
  const details = detailsIn(files);
  const read = readListed(document).map((step) => withDetail(step, details.get(step.id)));
  if (read.length === 0) return undefined;
  const steps = list.role === "slice" ? withInputs(read, details) : read;
  return makePlan({
    path,
    dialect: dialect.name,
    ...titleOf(document),
    contract: list.role === "slice" && areKnown(read, details) ? { ...contract, ...reactive } : contract,
    files: filesOf(files),
    steps: steps.map((step) => finishedIn(step, files)),
  });
}

const areKnown = (steps: readonly Step[], details: ReadonlyMap<string, Detail>): boolean =>
  steps.every(({ id }) => (details.get(id)?.outputs.length ?? 0) > 0);

const detailsIn = (files: readonly Claimed[]): ReadonlyMap<string, Detail> =>
  new Map(
    files.flatMap(({ document, role }) => {
      const id = role === "task" ? detail.exec(document.source.path)?.[1] : undefined;
      return id ? [[id, detailOf(document)] as const] : [];
    }),
  );

const idIn = ({ path }: Source): string | undefined => summary.exec(path)?.[1];

/** A summary beside the plan of a task says that it is done. */
function finishedIn(step: Step, files: readonly Claimed[]): Step {
  const written = files.some(({ role, document }) => role === "summary" && idIn(document.source) === step.id);
  return written ? { ...step, done: located(true, step.done?.span ?? step.span) } : step;
}
