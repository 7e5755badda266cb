import { createdOver, groupBy, listed, livesOf, plainCreation, type Turn } from "../src/analyze/index.ts";
import type { Rule, Span, Step } from "../src/model/index.ts";

interface Again {
  readonly path: string;
  readonly step: Step;
  readonly span: Span;
  readonly creator: Step;
  readonly first: Span;
}

function secondCreations(path: string, turns: readonly Turn[]): Again[] {
  const found: Again[] = [];
  let creator: { step: Step; span: Span } | undefined;
  for (const turn of turns) {
    const { step, deletes } = turn;
    if (deletes) creator = undefined;
    const creates = plainCreation(turn);
    if (!creates) continue;
    if (creator) found.push({ path, step, span: creates.span, creator: creator.step, first: creator.span });
    creator ??= { step, span: creates.span };
  }
  return found;
}

export const createdTwice: Rule = {
  name: "created-twice",
  summary: "a file that a step declares to create though another step or the repository has it",
  severity: "warning",
  preset: "recommended",
  messages: {
    again: "Unexpected creation of {files} in `{step}`, expected a change, as `{creator}` has created it",
    existing: "Unexpected creation of {files} in `{step}`, expected a change, as the repository has it",
  },
  check(plan, report) {
    const again = livesOf(plan).flatMap(({ path, turns }) => secondCreations(path, turns));
    for (const [step, all] of groupBy(again, (each) => each.step)) {
      const [{ creator, first, span }] = all as [Again];
      const data = { files: listed(all.map(({ path }) => path)), step: step.id, creator: creator.id };
      report({
        message: "again",
        data,
        span,
        related: [{ span: first, message: `\`${creator.id}\` creates it` }],
      });
    }
    for (const [step, all] of groupBy(createdOver(plan), ({ turn }) => turn.step)) {
      const files = listed(all.map(({ path }) => path));
      report({ message: "existing", data: { files, step: step.id }, span: all[0]!.turn.creates!.span });
    }
  },
};
