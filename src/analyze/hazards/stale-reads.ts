import type { Plan } from "../../model/index.ts";
import { isChange } from "../files/lifecycle.ts";
import { orderOf } from "../order/index.ts";
import { type MeetingPlace, meetingsOf } from "./by-resource.ts";
import { settledOrder } from "./repaired-order.ts";

/** A reading, the file that is read, and who may change it meanwhile. */
export interface Reading extends MeetingPlace {
  readonly file: string;
  readonly writers: readonly MeetingPlace[];
}

/** Readings of files that others may change in the meantime, and will, once all missing dependencies are written. */
export function readingsOf(plan: Plan): Reading[] {
  const settled = settledOrder(plan);
  const { inWaves } = orderOf(plan);
  return meetingsOf(plan, ["read-write"]).flatMap(({ name, resource, places: all }) => {
    const writers = all.filter(({ effect }) => isChange(effect));
    // Whoever reads a whole folder looks for nothing in particular.
    const readers = all.filter(
      ({ effect }) => !isChange(effect) && "path" in effect.resource && effect.resource.path === name,
    );
    return readers.flatMap(({ step, effect }) => {
      const open = writers.filter(
        (writer) =>
          !(settled(writer.step, step) || settled(step, writer.step) || inWaves.ordered(step, writer.step)),
      );
      return resource.kind === "file" && open.length ? [{ step, effect, file: name, writers: open }] : [];
    });
  });
}
