import type { PageMeeting, PageSchedule } from "../../report/index.ts";

/** Steps that keep each other apart, and on what. */
export interface Apart {
  /** Indices, in document order. */
  readonly steps: readonly number[];
  /** What all of them meet on. */
  readonly on: readonly string[];
  /** On how many other things some of them meet. */
  readonly more: number;
}

/** Meetings on files and names as groups, in document order: one that is part of a larger one is only counted in it. */
export function groupsApart(meetings: readonly PageMeeting[]): Apart[] {
  const groups: { steps: number[]; on: string[]; more: number }[] = [];
  const own = meetings.filter((meeting) => meeting.own);
  for (const { on, touches } of [...own].sort((a, b) => b.touches.length - a.touches.length)) {
    const steps = touches.map(({ step }) => step).sort((a, b) => a - b);
    const group = groups.find((larger) => steps.every((step) => larger.steps.includes(step)));
    if (!group) groups.push({ steps, on: [on], more: 0 });
    else if (group.steps.length === steps.length) group.on.push(on);
    else group.more++;
  }
  return groups.sort((a, b) => a.steps[0]! - b.steps[0]! || b.steps.length - a.steps.length);
}

/** The largest groups, still in document order. */
export function largest(groups: readonly Apart[], most: number): readonly Apart[] {
  const kept = new Set([...groups].sort((a, b) => b.steps.length - a.steps.length).slice(0, most));
  return groups.filter((group) => kept.has(group));
}

/** What all steps meet on, whatever they are about: the git index, the test suite. */
export const sharedByAll = ({ meetings }: PageSchedule): string[] => [
  ...new Set(meetings.filter((meeting) => !meeting.own && !isUnknown(meeting)).map(({ on }) => on)),
];

/** Steps of which no file is known keep each other apart on nothing that has a name. */
export const isUnknown = ({ kinds }: PageMeeting): boolean => kinds.includes("unknown-effects");
