import { byTree, groupBy, listed, places, readingsOf } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const staleRead: Rule = {
  name: "stale-read",
  summary: "a file that one step reads while another may still change it",
  severity: "warning",
  preset: "strict",
  messages: {
    shared:
      "Unexpected read of {files} by `{reader}` while {writers} may change it in the same working tree, expected an order between them",
    worktree:
      "Unexpected read of {files} by `{reader}` in a worktree without the change by {writers}, expected an order between them",
  },
  check(plan, report) {
    for (const [step, readings] of groupBy(readingsOf(plan), (reading) => reading.step)) {
      const writers = readings.flatMap((reading) =>
        reading.writers.map((place) => ({
          id: place.step.id,
          span: place.effect.span,
          message: `\`${place.step.id}\` changes \`${reading.file}\``,
        })),
      );
      const others = readings.flatMap((reading) => reading.writers.map((place) => place.step));
      const ids = [...new Set(writers.map(({ id }) => id))];
      const data = { files: listed(readings.map(({ file }) => file)), reader: step.id, writers: listed(ids) };
      report({
        message: byTree(plan, [step, ...others]),
        data,
        span: readings[0]!.effect.span,
        related: places(writers),
      });
    }
  },
};
