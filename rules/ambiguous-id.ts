import {
  ambiguousReferences,
  listed,
  places,
  reportFlaws,
  spelledOut,
  twinIds,
} from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const ambiguousId: Rule = {
  name: "ambiguous-id",
  summary: "an id that two readers of the plan take for different steps: 1.10 for 1.1, 01 for 29-01",
  severity: "error",
  preset: "recommended",
  messages: {
    flaw: "{message}",
    spelled:
      "Unexpected {ids}, as no step is called so and a reader that compares text drops the dependency, expected the whole id of the step that is meant, such as {steps}",
    several: "Unexpected {ids}, which may mean {steps}, expected one of them as it is written",
    numeral:
      "Unexpected {ids} without quotes, which YAML reads as a number and so as {steps}, expected quotes",
    twin: "Unexpected id `{id}` beside `{first}`, which readers that compare numbers take for one, expected ids that differ in more than zeros",
  },
  check(plan, report) {
    reportFlaws(plan, "ambiguous-id", report);
    for (const found of ambiguousReferences(plan)) {
      const [first, ...others] = found;
      const ids = listed(found.map(({ reference }) => reference.id));
      const steps = listed(found.flatMap(({ readings }) => readings.map((step) => step.id)));
      const related = places(
        others.map(({ reference: { span, id } }) => ({ span, message: `\`${id}\`` })),
        3,
      );
      const { kind, reference } = first!;
      const fix = spelledOut(plan, found);
      report({ message: kind, data: { ids, steps }, span: reference.span, related, fix });
    }
    for (const { step, first } of twinIds(plan)) {
      const data = { id: step.id, first: first.id };
      const related = [{ span: first.idSpan, message: "the other one" }];
      report({ message: "twin", data, span: step.idSpan, related });
    }
  },
};
