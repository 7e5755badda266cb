import {
  groupBy,
  isChange,
  listed,
  type MeetingPlace,
  meetingsOf,
  places,
  settledOrder,
} from "../src/analyze/index.ts";
import type { Plan, Rule } from "../src/model/index.ts";

/** A reading, the file that is read, and who may change it meanwhile. */
interface Reading extends MeetingPlace {
  readonly file: string;
  readonly writers: readonly MeetingPlace[];
}

function readingsOf(plan: Plan): Reading[] {
  const settled = settledOrder(plan);
  return meetingsOf(plan, ["read-write"]).flatMap(({ name, resource, places: all }) => {
    const writers = all.filter(({ effect }) => isChange(effect));
    // Whoever reads a whole folder looks for nothing in particular.
    const readers = all.filter(
      ({ effect }) => !isChange(effect) && "path" in effect.resource && effect.resource.path === name,
    );
    return readers.flatMap(({ step, effect }) => {
      const open = writers.filter((writer) => !settled(writer.step, step) && !settled(step, writer.step));
      return resource.kind === "file" && open.length ? [{ step, effect, file: name, writers: open }] : [];
    });
  });
}

export const staleRead: Rule = {
  name: "stale-read",
  summary: "a file that one step reads while another may still change it",
  severity: "warning",
  preset: "recommended",
  messages: {
    read: "Unexpected read of {files} by `{reader}` while {writers} may change it, expected an order between them",
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
      const ids = [...new Set(writers.map(({ id }) => id))];
      const data = { files: listed(readings.map(({ file }) => file)), reader: step.id, writers: listed(ids) };
      report({ message: "read", data, span: readings[0]!.effect.span, related: places(writers) });
    }
  },
};
