import { deed, listed, meetingsOf, places } from "../src/analyze/index.ts";
import type { HazardKind, Rule } from "../src/model/index.ts";

/** A file meets only once in each pair of steps, whatever they do to it. */
const meets: readonly HazardKind[] = [
  "write-write",
  "create-create",
  "use-before-create",
  "use-after-delete",
];

export const sharedFile: Rule = {
  name: "shared-file",
  summary: "a file that several steps change while nothing keeps them apart",
  severity: "warning",
  preset: "recommended",
  messages: {
    file: "Unexpected change of `{file}` by {steps} at the same time, expected an order between them",
  },
  check(plan, report) {
    for (const { name, resource, places: all } of meetingsOf(plan, meets)) {
      const [first, ...others] = all;
      if (!first || resource.kind !== "file") continue;
      report({
        message: "file",
        data: { file: name, steps: listed(all.map(({ step }) => step.id)) },
        span: first.effect.span,
        related: places(
          others.map(({ step, effect }) => ({
            span: effect.span,
            message: `\`${step.id}\` ${deed(effect)} it`,
          })),
        ),
      });
    }
  },
};
