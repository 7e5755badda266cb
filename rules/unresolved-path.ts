import { absencesOf, likelyTypos } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const unresolvedPath: Rule = {
  name: "unresolved-path",
  summary:
    "a path that leads to no file: created nowhere, and near a known one or missing from the repository",
  severity: "warning",
  preset: "strict",
  messages: {
    near: "Unexpected path `{path}`, expected `{known}`",
    absent: "Unexpected path `{path}`, expected an existing file or an earlier step that creates it",
  },
  check(plan, report) {
    const typos = likelyTypos(plan);
    const said = new Set(typos.map(({ path }) => path));
    for (const { path, known, effect, place } of typos) {
      report({
        message: "near",
        data: { path, known },
        span: effect.span,
        related: [{ span: place, message: "the known path" }],
      });
    }
    for (const { path, needs, meant } of absencesOf(plan)) {
      if (said.has(path)) continue;
      if (meant === undefined) report({ message: "absent", data: { path }, span: needs.span });
      else report({ message: "near", data: { path, known: meant }, span: needs.span });
    }
  },
};
