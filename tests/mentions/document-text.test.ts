import { expect, test } from "vitest";
import { pathsIn, planOf } from "../dialects/reading.ts";

const changes = (text: string) =>
  pathsIn(planOf({ "docs/plans/x.md": `# X\n\n### Task 1: One\n\n${text}\n` }).steps[0]!).filter((path) =>
    /^(?:write|create|modify)/.test(path),
  );

test("what a document is to say goes on behind a fence in small letters", () => {
  const fence = "```md\ntemplate/entry.md\n```";
  const rest = "as a template, then update `docs/types.md` and create `docs/entry.md`.";
  expect(changes(`Make the skill state that the agent should use:\n\n${fence}\n\n${rest}`)).toEqual([]);
  expect(
    changes(`Make the skill state that the agent should use:\n\n${fence}\n\nThen update \`docs/types.md\`.`),
  ).toEqual(["modify docs/types.md"]);
  expect(changes(`Copy this:\n\n${fence}\n\nthen update \`docs/types.md\`.`)).toEqual([
    "modify docs/types.md",
  ]);
});

test("a label that tells how a file is explains it, whatever the line above asks for", () => {
  const list = (label: string) =>
    `Add explanation for each entry:\n\n- **${label}**: the folder is optional here\n`;
  expect(changes(list("sync/events.py missing"))).toEqual([]);
  expect(changes(list("`sync/events.py` is unchanged"))).toEqual([]);
  expect(changes(list("sync/events.py"))).toEqual(["create sync/events.py"]);
});
