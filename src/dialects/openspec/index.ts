import type { Contract, Plan } from "../../model/index.ts";
import type { Document } from "../../parse/index.ts";
import type { Claimed, Dialect, Recognition } from "../dialect.ts";
import { contractWith, filesOf, makePlan, titleOf } from "../shared/make.ts";
import { readNumbered } from "../shared/numbered.ts";

/** One agent works the list from top to bottom. */
const contract: Contract = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: [],
  commits: false,
  trackers: [],
};

const home = /(?:^|\/)openspec\/changes\/(?:.*\/)?tasks\.md$/;
const group = /^\uFEFF?##[ \t]+\d+[.)][ \t]/m;
const task = /^\uFEFF?[-*+][ \t]+\[[ xX]\][ \t]+\**\d+\.\d+/m;
const box = /^\uFEFF?[-*+][ \t]+\[[ xX]\][ \t]/m;

export const dialect: Dialect = {
  name: "openspec",
  places: "`openspec/changes/**/tasks.md`",
  archive: /(?:^|\/)openspec\/changes\/archive\//,
  keeps: { path: /(?:^|\/)openspec\/changes\/[^/]+\/tasks\.md$/, expected: "`- [ ] 1.1 Task`" },
  contract,
  declared: {
    step: "a task",
    barriers: "-",
    progress: "boxes of `tasks.md`, by the one agent",
    written: "-",
  },
  shows: "tasks such as `- [ ] 1.1 Title`",
  forced: ({ source }) => ({ role: "tasks", plan: source.path }),
  recognises({ source }: Document): Recognition | undefined {
    const shaped = group.test(source.text) && task.test(source.text);
    return shaped || (home.test(source.path) && box.test(source.text))
      ? { role: "tasks", plan: source.path }
      : undefined;
  },
  read: readPlan,
};

function readPlan(path: string, files: readonly Claimed[]): Plan | undefined {
  const { document } = files[0]!;
  const { phases, steps, mentions } = readNumbered(document);
  if (steps.length === 0) return undefined;
  return makePlan({
    path,
    dialect: dialect.name,
    ...titleOf(document),
    contract: contractWith(contract, [document.source.path]),
    files: filesOf(files),
    phases,
    steps,
    mentions,
  });
}
