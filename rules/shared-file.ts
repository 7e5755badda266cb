import {
  byTree,
  deedsAt,
  groupBy,
  isToldAsMissing,
  listed,
  type Meeting,
  meetingsOf,
  places,
} from "../src/analyze/index.ts";
import type { HazardKind, Rule } from "../src/model/index.ts";

/** A file meets only once in each pair of steps, whatever they do to it. */
const meets: readonly HazardKind[] = [
  "write-write",
  "create-create",
  "use-before-create",
  "use-after-delete",
];

const stepsOf = ({ places: all }: Meeting): string[] => all.map(({ step }) => step.id);

const placeIn = ({ places: [first] }: Meeting): number => first!.effect.span.start;

export const sharedFile: Rule = {
  name: "shared-file",
  summary: "files that several steps change while nothing keeps them apart",
  severity: "warning",
  preset: "recommended",
  messages: {
    shared:
      "Unexpected change of {files} in one working tree by {steps} at the same time, expected an order between them",
    worktree:
      "Unexpected change of {files} in a worktree each by {steps}, which ends in a merge conflict, expected an order between them",
  },
  check(plan, report) {
    const files = meetingsOf(plan, meets)
      .filter((meeting) => meeting.resource.kind === "file" && !isToldAsMissing(plan, meeting))
      .sort((a, b) => placeIn(a) - placeIn(b));
    // Files on which the same steps meet are one finding: the same order settles them.
    for (const meetings of groupBy(files, (meeting) => stepsOf(meeting).join(" ")).values()) {
      const [first, ...others] = meetings.flatMap(deedsAt);
      const data = { files: listed(meetings.map(({ name }) => name)), steps: listed(stepsOf(meetings[0]!)) };
      const steps = meetings[0]!.places.map(({ step }) => step);
      report({ message: byTree(plan, steps), data, span: first!.span, related: places(others) });
    }
  },
};
