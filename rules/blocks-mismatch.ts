import {
  dependencyFix,
  dependencyFixes,
  groupBy,
  type HalfEdge,
  halfEdges,
  isHabit,
  listed,
  type Many,
  places,
} from "../src/analyze/index.ts";
import type { Plan, Report, Rule } from "../src/model/index.ts";

/** One finding for each list that is at fault; where steps can be mended one by one, one for each of them. */
const faultOf = (plan: Plan, { before, after }: HalfEdge): string =>
  `${before.id} ${dependencyFix(plan, after) ? after.id : ""}`;

const idsOf = (edges: readonly HalfEdge[]): string => listed(edges.map(({ after }) => after.id));

function reportOne(plan: Plan, edges: readonly HalfEdge[], report: Report): void {
  const { before, after, reference } = edges[0]!;
  const others = edges.map((each) => ({
    span: each.after.idSpan,
    message: `\`${each.after.id}\` is here`,
  }));
  report({
    message: "blocks",
    data: { ids: idsOf(edges), step: before.id },
    span: reference.span,
    related: places(others),
    fix: dependencyFix(plan, after),
  });
}

/** Whoever wrote the lists did not keep the two ends of an edge together. */
function reportSeveral(plan: Plan, faults: Many<readonly HalfEdge[]>, report: Report): void {
  const [first, ...others] = faults;
  const { before, reference } = first[0]!;
  const more = others.map((edges) => ({
    span: edges[0]!.reference.span,
    message: `${idsOf(edges)} here, in that of \`${edges[0]!.before.id}\``,
  }));
  report({
    message: "several",
    data: { ids: idsOf(first), step: before.id, count: faults.length },
    about: [],
    span: reference.span,
    related: places(more, 8),
    fix: dependencyFixes(plan, [...new Set(faults.flat().map(({ after }) => after))]),
  });
}

export const blocksMismatch: Rule = {
  name: "blocks-mismatch",
  summary: "a step that says that it blocks another one, which does not wait for it",
  severity: "warning",
  preset: "recommended",
  messages: {
    blocks: "Unexpected {ids} among what `{step}` blocks, expected a dependency on `{step}` there as well",
    several:
      "Unexpected lists of what steps block, {count} of which name steps that do not wait, as {ids} in that of `{step}`, expected a dependency there as well",
  },
  check(plan, report) {
    const edges = halfEdges(plan).filter(({ written }) => written === "blocks");
    const faults = [...groupBy(edges, (edge) => faultOf(plan, edge)).values()];
    if (isHabit(faults)) reportSeveral(plan, faults, report);
    else for (const each of faults) reportOne(plan, each, report);
  },
};
