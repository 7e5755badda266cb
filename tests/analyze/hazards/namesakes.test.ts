import { expect, test } from "vitest";
import { hazardsOf } from "../../../src/analyze/hazards/index.ts";
import { planOf } from "../../dialects/reading.ts";

/** The files on which two work packages meet that do what the sentences say. */
const meetings = (one: string, other: string) => {
  const wp = (id: string, text: string) =>
    `---\nwork_package_id: ${id}\ndependencies: []\n---\n# ${id}\n\n- ${text}\n`;
  const plan = planOf({
    "kitty-specs/1/tasks/WP01.md": wp("WP01", one),
    "kitty-specs/1/tasks/WP02.md": wp("WP02", other),
  });
  return hazardsOf(plan).flatMap(({ resource }) => (resource.kind === "file" ? resource.path : []));
};

test("names without a folder that different words tell apart are those of different files", () => {
  const [build, research] = ["Write v1 build mission.yaml", "Write v1 research mission.yaml"];
  expect(meetings(build, research)).toEqual([]);
  expect(meetings(build, build)).toEqual(["mission.yaml"]);
});

test("words that tell nothing apart leave one file", () => {
  expect(meetings("Extend the new mission.yaml", "Fix the old mission.yaml")).toEqual(["mission.yaml"]);
  expect(meetings("Write v1 build mission.yaml", "Update mission.yaml")).toEqual(["mission.yaml"]);
});

test("a folder says which file it is, whatever the words", () => {
  expect(meetings("Write v1 build src/mission.yaml", "Write v1 research src/mission.yaml")).toEqual([
    "src/mission.yaml",
  ]);
});
