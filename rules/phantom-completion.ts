import { factsOfStep, statusOf } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const phantomCompletion: Rule = {
  name: "phantom-completion",
  summary: "steps that are claimed to be done and of which the repository shows nothing",
  severity: "warning",
  preset: "strict",
  messages: {
    lost: "Unexpected claim that `{step}` is done by commit `{commit}`, which {where}, expected a commit that is there",
    missing: "Unexpected claim that `{step}` is done without {files}, expected its work in the repository",
    nothing:
      "Unexpected claim that `{step}` is done without a commit or a file of it, expected its work in the repository",
  },
  check(plan, report) {
    for (const { step, status } of factsOfStep(plan, statusOf(plan))) {
      if (status.verdict !== "phantom") continue;
      const span = step.done?.value ? step.done.span : step.idSpan;
      const lost = status.evidence.find(({ kind }) => kind === "lost-commit");
      const missing = status.evidence
        .filter(({ kind }) => kind === "missing-file")
        .map(({ path }) => `\`${path}\``);
      if (lost) {
        const where = lost.says.endsWith("exist") ? "does not exist" : "is not on this branch";
        report({ message: "lost", data: { step: step.id, commit: lost.commit!, where }, span });
      } else if (missing.length > 0)
        report({ message: "missing", data: { step: step.id, files: missing.slice(0, 3).join(", ") }, span });
      else report({ message: "nothing", data: { step: step.id }, span });
    }
  },
};
