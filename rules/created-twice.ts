import { livesOf } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const createdTwice: Rule = {
  name: "created-twice",
  summary: "a file that two steps declare to create, so that the second overwrites the first",
  severity: "warning",
  preset: "recommended",
  messages: {
    again:
      "Unexpected creation of `{file}` in `{step}`, expected a change of it, as `{creator}` has created it",
  },
  check(plan, report) {
    for (const { path, turns } of livesOf(plan)) {
      let creator: (typeof turns)[number] | undefined;
      for (const turn of turns) {
        if (turn.deletes) creator = undefined;
        if (turn.creates?.certainty !== "declared") continue;
        if (creator?.creates) {
          const data = { file: path, step: turn.step.id, creator: creator.step.id };
          const related = [{ span: creator.creates.span, message: `\`${creator.step.id}\` creates it` }];
          report({ message: "again", data, span: turn.creates.span, related });
        }
        creator ??= turn;
      }
    }
  },
};
