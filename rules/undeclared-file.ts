import { listed, places, undeclaredFiles } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const undeclaredFile: Rule = {
  name: "undeclared-file",
  summary: "a step whose text changes a file that its own list of files leaves out",
  severity: "warning",
  preset: "strict",
  messages: {
    one: "Unexpected change of {files} in `{id}`, expected it among the files that the step declares",
    many: "Unexpected change of {files} in `{id}`, expected them among the files that the step declares",
  },
  check(plan, report) {
    for (const step of plan.steps) {
      const left = undeclaredFiles(plan, step);
      const [first, ...others] = left;
      if (!first) continue;
      const data = { id: step.id, files: listed(left.map(({ path }) => path)) };
      const related = others.map(({ span, path }) => ({ span, message: `\`${path}\` too` }));
      report({ message: others.length ? "many" : "one", data, span: first.span, related: places(related) });
    }
  },
};
