import type { Contract, Plan } from "../../model/index.ts";
import type { Document } from "../../parse/index.ts";
import type { Claimed, Dialect, Recognition } from "../dialect.ts";
import { namedHeadings } from "../shared/headed.ts";
import { readHeadedSteps } from "../shared/headed-steps.ts";
import { filesOf, makePlan, titleOf } from "../shared/make.ts";

/** Units whose dependencies are done are started side by side, where they touch different files. */
const contract: Contract = {
  mode: { value: "parallel", strength: "contract" },
  parallelPromises: ["disjoint-files"],
  commits: false,
  waiting: (ids) => `**Dependencies:** ${ids.join(", ")}`,
  trackers: [],
};

const unit = /^\uFEFF?#{2,4}[ \t]+\**U\d+[.:)]/m;
const field = /^\uFEFF?[ \t]*[-*]?[ \t]*\**(?:Files|Dependencies)\**[ \t]*:/im;

export const dialect: Dialect = {
  name: "compound",
  places: "`docs/plans/*-plan.md` with units",
  contract,
  declared: { step: "a unit", barriers: "-", progress: "-", written: "-" },
  shows: "headings such as `### U1. Title`",
  forced: ({ source }) => ({ role: "plan", plan: source.path }),
  recognises({ source, frontMatter }: Document): Recognition | undefined {
    if (!unit.test(source.text)) return undefined;
    return frontMatter?.entries.has("artifact_contract") || field.test(source.text)
      ? { role: "plan", plan: source.path }
      : undefined;
  },
  read: readPlan,
};

function readPlan(path: string, files: readonly Claimed[]): Plan | undefined {
  const { document } = files[0]!;
  const units = namedHeadings(document).filter(({ word, id }) => word === "code" && /^U\d/.test(id));
  if (units.length === 0) return undefined;
  return makePlan({
    path,
    dialect: dialect.name,
    ...titleOf(document),
    contract,
    files: filesOf(files),
    ...readHeadedSteps(units),
  });
}
