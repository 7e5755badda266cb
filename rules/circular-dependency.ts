import { orderOf, places } from "../src/analyze/index.ts";
import type { Edge, Rule } from "../src/model/index.ts";

/** In metadata, or right behind a label: an id there is nothing else. */
const isWritten = ({ after, span }: Edge): boolean =>
  after.dependsOn.some(
    ({ span: own, form }) =>
      own === span &&
      (form === "metadata" ||
        /[:,][\s*]*(?:\w+\s+)?$/.test(own.source.text.slice(Math.max(0, own.start - 30), own.start))),
  );

export const circularDependency: Rule = {
  name: "circular-dependency",
  summary: "steps that wait for each other in a circle, so that none can start",
  severity: "error",
  preset: "recommended",
  findsContradictions: true,
  messages: {
    self: "Unexpected dependency of `{first}` on itself, expected another step or none",
    loop: "Unexpected loop of dependencies: {loop}, expected one of these to be dropped",
  },
  check(plan, report) {
    for (const { edges } of orderOf(plan).loops) {
      const [first] = edges;
      // Words that make a step wait for itself speak of another plan, or name it as their subject.
      if (!first || (edges.length === 1 && !isWritten(first))) continue;
      // An edge ends where the next begins: read backwards, each step waits for the one behind it.
      const ids = [first.before, ...edges.toReversed().map(({ before }) => before)].map(
        ({ id }) => `\`${id}\``,
      );
      const shown = edges.map(({ before, after, span }) => ({
        span: span ?? after.idSpan,
        message: `\`${after.id}\` waits for \`${before.id}\``,
      }));
      report({
        message: edges.length === 1 ? "self" : "loop",
        data: { first: first.after.id, loop: ids.join(" waits for ") },
        span: shown[0]!.span,
        related: places(shown.slice(1)),
      });
    }
  },
};
