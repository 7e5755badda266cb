import { listed, places } from "../src/analyze/index.ts";
import type { Rule, Step } from "../src/model/index.ts";

/** A command in the text of RED or GREEN is a proof as well, label or not. */
const isProved = ({ redGreen, mentions }: Step): boolean =>
  redGreen.verification !== undefined ||
  mentions.some(({ subject, verb }) => subject.kind === "command" && verb === "run");

/** A cycle without phases is told so; what they would have verified follows from that. */
const isUnproved = (step: Step): boolean =>
  step.kind === "cycle" &&
  !step.spike &&
  Boolean(step.redGreen.red || step.redGreen.green) &&
  !isProved(step);

export const missingVerification: Rule = {
  name: "missing-verification",
  summary: "red/green cycles without a command that proves RED and GREEN",
  severity: "warning",
  preset: "recommended",
  messages: {
    one: "Unexpected cycle {ids} without verification, expected `**Verify RED:**` and `**Verify GREEN:**` with the command to run",
    many: "Unexpected cycles {ids} without verification, expected `**Verify RED:**` and `**Verify GREEN:**` with the command to run in each",
  },
  check(plan, report) {
    const bare = plan.steps.filter(isUnproved);
    const [first, ...others] = bare;
    if (!first) return;
    const related = places(others.map(({ id, idSpan }) => ({ span: idSpan, message: `\`${id}\` too` })));
    const data = { ids: listed(bare.map(({ id }) => id)) };
    report({ message: others.length ? "many" : "one", data, span: first.idSpan, related });
  },
};
