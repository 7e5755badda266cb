import { groupBy, listed, livesOf, plainCreation, stepNamed, type Turn } from "../src/analyze/index.ts";
import { type Effect, type Rule, type Span, type Step, textAt } from "../src/model/index.ts";

interface Again {
  readonly path: string;
  readonly step: Step;
  readonly effect: Effect;
  readonly creator: Step;
  readonly first: Effect;
}

/** A bare name is the name of many files; a path that is written out is that of one, which outlives a step unless it is temporary. */
const isWrittenOut = ({ span }: Effect, path: string): boolean =>
  path.includes("/") && !/(?:^|\/)te?mp\//i.test(path) && textAt(span).endsWith(path) && saysNew(span);

/** `Create: `, `New file: ` before it, `(new)` behind it, or an action on the next line that creates. */
function saysNew({ source: { text }, start, end }: Span): boolean {
  const before = text.slice(text.lastIndexOf("\n", start) + 1, start);
  const [behind = "", below = ""] = text.slice(end).split("\n", 2);
  return (
    /\b(?:creat\w+|new)\b[^,;()]{0,30}$/i.test(before) ||
    /^[`*]*\s*[([–—-]\s*(?:new|creat\w*)\b/i.test(behind) ||
    /^\s*(?:[-*]\s*)?\W*action\W+creat/i.test(below)
  );
}

function secondCreations(path: string, turns: readonly Turn[]): Again[] {
  const found: Again[] = [];
  let creator: { step: Step; effect: Effect } | undefined;
  for (const turn of turns) {
    const { step, deletes } = turn;
    if (deletes) creator = undefined;
    const effect = plainCreation(turn);
    if (!effect || !isWrittenOut(effect, path)) continue;
    if (creator) found.push({ path, step, effect, creator: creator.step, first: creator.effect });
    creator ??= { step, effect };
  }
  return found;
}

export const createdTwice: Rule = {
  name: "created-twice",
  summary: "a file that two steps declare to create",
  severity: "warning",
  preset: "recommended",
  messages: {
    again: "Unexpected creation of {files} by {step}, expected a change, as {creator} creates it before",
  },
  check(plan, report) {
    const again = livesOf(plan).flatMap(({ path, turns }) => secondCreations(path, turns));
    for (const [step, all] of groupBy(again, (each) => each.step)) {
      const [{ creator, first, effect }] = all as [Again];
      report({
        message: "again",
        data: {
          files: listed(all.map(({ path }) => path)),
          step: stepNamed(step),
          creator: stepNamed(creator),
        },
        span: effect.span,
        related: [{ span: first.span, message: `${stepNamed(creator)} creates it` }],
      });
    }
  },
};
