import type { Mention, Reference, Step } from "../../model/index.ts";
import { type Document, sectionsBelow } from "../../parse/index.ts";
import { itemsIn } from "../shared/checklist.ts";
import { readFileLine } from "../shared/file-list.ts";
import { blocksOf, readWork } from "../shared/work.ts";

/** What the plan of one task adds to its line in the slice. */
export interface Detail {
  readonly inputs: readonly Mention[];
  readonly outputs: readonly Mention[];
  readonly said: readonly Mention[];
}

export function detailOf({ outline, source }: Document): Detail {
  const listed = (title: RegExp, verb: "read" | "write") =>
    [...sectionsBelow(outline)]
      .filter((section) => title.test(section.title))
      .flatMap(({ blocks }) => itemsIn(blocks, source))
      .flatMap(({ head }) => readFileLine(head, verb));
  const work = [...sectionsBelow(outline)].filter(({ title }) => /^(?:Description|Steps)$/i.test(title));
  return {
    inputs: listed(/^Inputs?$/i, "read"),
    outputs: listed(/^Expected Outputs?$/i, "write"),
    said: work.flatMap((section) => readWork(blocksOf(section), source)),
  };
}

export const withDetail = (step: Step, detail: Detail | undefined): Step =>
  detail
    ? { ...step, mentions: [...step.mentions, ...detail.outputs, ...detail.inputs, ...detail.said] }
    : step;

/** A task waits for the tasks in front of it whose output is, to the letter, one of its inputs. */
export function withInputs(steps: readonly Step[], details: ReadonlyMap<string, Detail>): Step[] {
  const makers = new Map<string, string>();
  return steps.map((step) => {
    const detail = details.get(step.id);
    const waits = new Map<string, Reference>();
    for (const { subject, span } of detail?.inputs ?? []) {
      const maker = subject.kind === "path" ? makers.get(subject.path) : undefined;
      if (maker && !waits.has(maker)) waits.set(maker, { kind: "step", id: maker, form: "metadata", span });
    }
    for (const { subject } of detail?.outputs ?? [])
      if (subject.kind === "path") makers.set(subject.path, step.id);
    return waits.size > 0 ? { ...step, dependsOn: [...step.dependsOn, ...waits.values()] } : step;
  });
}
