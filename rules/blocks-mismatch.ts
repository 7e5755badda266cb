import { dependencyFix, groupBy, type HalfEdge, halfEdges, listed, places } from "../src/analyze/index.ts";
import type { Plan, Rule } from "../src/model/index.ts";

/** One finding for each list that is at fault; where steps can be mended one by one, one for each of them. */
function faultOf(plan: Plan, { before, after, written }: HalfEdge): string {
  const byItself = written === "blocks" && dependencyFix(plan, after);
  return `${written} ${before.id} ${byItself ? after.id : ""}`;
}

export const blocksMismatch: Rule = {
  name: "blocks-mismatch",
  summary:
    "two steps of which one says that it blocks the other, and the other does not wait for it, or the reverse",
  severity: "warning",
  preset: "recommended",
  messages: {
    blocks: "Unexpected {ids} among what `{step}` blocks, expected a dependency on `{step}` there as well",
    dependsOn: "Unexpected list of what `{step}` blocks, expected {ids} in it as well",
  },
  check(plan, report) {
    for (const edges of groupBy(halfEdges(plan), (edge) => faultOf(plan, edge)).values()) {
      const { before, after, written, reference } = edges[0]!;
      const isListed = written === "blocks";
      const others = edges.map((edge) => ({
        span: isListed ? edge.after.idSpan : edge.reference.span,
        message: isListed ? `\`${edge.after.id}\` is here` : `\`${edge.after.id}\` waits for it`,
      }));
      report({
        message: written,
        data: { ids: listed(edges.map((edge) => edge.after.id)), step: before.id },
        span: isListed ? reference.span : before.blocks[0]!.span,
        related: places(others),
        fix: dependencyFix(plan, isListed ? after : before),
      });
    }
  },
};
