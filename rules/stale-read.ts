import { deed, listed, type MeetingPlace, meetingsOf, places, settledOrder } from "../src/analyze/index.ts";
import { changing, type Effect, type Rule } from "../src/model/index.ts";

const isChange = ({ action }: Effect): boolean => changing.has(action);
const ids = (some: readonly MeetingPlace[]): string => listed(some.map(({ step }) => step.id));

export const staleRead: Rule = {
  name: "stale-read",
  summary: "a file that one step reads while another may still change it",
  severity: "warning",
  preset: "recommended",
  messages: {
    read: "Unexpected read of `{file}` by {readers} while {writers} may change it, expected an order between them",
  },
  check(plan, report) {
    const shared = new Set(meetingsOf(plan, ["write-write", "create-create"]).map(({ name }) => name));
    for (const { name, resource, places: all } of meetingsOf(plan, ["read-write"])) {
      // Where steps overwrite each other's work, that is the finding, and an order between them settles the reading too.
      if (resource.kind !== "file" || shared.has(name)) continue;
      const settled = settledOrder(plan);
      const writers = all.filter(({ effect }) => isChange(effect));
      const readers = all
        .filter(({ effect }) => !isChange(effect))
        .filter(({ step }) =>
          writers.some((writer) => !settled(writer.step, step) && !settled(step, writer.step)),
        );
      const [first, ...others] = readers;
      if (!first || writers.length === 0) continue;
      const related = [...writers, ...others].map(({ step, effect }) => ({
        span: effect.span,
        message: `\`${step.id}\` ${deed(effect)} it`,
      }));
      const data = { file: name, readers: ids(readers), writers: ids(writers) };
      report({ message: "read", data, span: first.effect.span, related: places(related) });
    }
  },
};
