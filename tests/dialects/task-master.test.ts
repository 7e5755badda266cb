import { expect, test } from "vitest";
import { textAt } from "../../src/model/index.ts";
import { misplaced, pathsIn, planOf, plansOf } from "./reading.ts";

const path = ".taskmaster/tasks/tasks.json";
const text = `{
  "master": {
    "tasks": [
      {
        "id": 1,
        "title": "Store entries",
        "description": "Keep them.",
        "details": "Create \`src/store.ts\`.\\n\\nThen modify \`src/index.ts\` — \\"wire\\" it.",
        "status": "done",
        "dependencies": [],
        "subtasks": []
      },
      {
        "id": 2,
        "title": "Report",
        "status": "pending",
        "dependencies": [1],
        "subtasks": [
          { "id": 1, "title": "Write it", "status": "pending", "dependencies": [] },
          { "id": 2, "title": "Test it", "status": "pending", "dependencies": [1, "1"] }
        ]
      },
      { "id": 10, "title": "Ship", "status": "pending", "dependencies": [2, "2.1"] }
    ]
  },
  "later": { "tasks": [{ "id": 1, "title": "Idle", "status": "pending", "dependencies": [] }] }
}
`;

test("each tag is a plan, a task with subtasks a phase", () => {
  const [master, later] = plansOf({ [path]: text });
  expect([master!.title, later!.title]).toEqual(["master", "later"]);
  expect(master!.steps.map((step) => [step.id, step.title, step.phase?.id, step.done?.value])).toEqual([
    ["1", "Store entries", undefined, true],
    ["2.1", "Write it", "2", false],
    ["2.2", "Test it", "2", false],
    ["10", "Ship", undefined, false],
  ]);
  expect(master!.steps.map((step) => textAt(step.span))).toEqual([
    "Store entries",
    "Write it",
    "Test it",
    "Ship",
  ]);
  expect(misplaced(master!)).toEqual([]);
});

test("dependencies of subtasks are those of their siblings; a phase has its own", () => {
  const [master] = plansOf({ [path]: text });
  expect(master!.steps.map((step) => step.dependsOn.map((ref) => `${ref.id}=${textAt(ref.span)}`))).toEqual([
    [],
    [],
    ["2.1=1", "2.1=1"],
    ["2=2", "2.1=2.1"],
  ]);
  expect(master!.phases[0]!.dependsOn.map((ref) => ref.id)).toEqual(["1"]);
});

test("ids and dependencies are read as numbers, as text, as one value and as none", () => {
  const tasks = [
    '{ "id": "1", "title": "A", "dependencies": null }',
    '{ "id": 2, "title": "B", "dependencies": "1" }',
    '{ "id": 3, "title": "C", "dependencies": [1, "2"], "subtasks": [] }',
    '{ "id": 5, "title": "D", "subtasks": [{ "id": 1, "title": "E" }, { "id": 2, "title": "F", "dependencies": ["5.1", 1] }] }',
    '{ "id": 6, "title": "G", "dependencies": ["5.2", 5] }',
  ];
  const plan = planOf({
    "tasks/tasks.json": `{ "tasks": [${tasks.join(",\n")}], "metadata": { "version": "1" } }`,
  });
  expect(plan.steps.map(({ id, dependsOn }) => [id, dependsOn.map((each) => each.id)])).toEqual([
    ["1", []],
    ["2", ["1"]],
    ["3", ["1", "2"]],
    ["5.1", []],
    ["5.2", ["5.1", "5.1"]],
    ["6", ["5.2", "5"]],
  ]);
  expect(misplaced(plan)).toEqual([]);
});

test.each([
  ["done", true],
  ["completed", true],
  ["cancelled", true],
  ["pending", false],
  ["in-progress", false],
  ["review", false],
  ["deferred", false],
  ["blocked", false],
])("a task that is %s is closed: %s", (status, closed) => {
  const text = `{ "tasks": [{ "id": 1, "title": "A", "status": "${status}", "dependencies": [] }] }`;
  expect(planOf({ "tasks.json": text }).steps[0]!.done?.value).toBe(closed);
});

test("places inside strings with escapes are exact", () => {
  const [first] = plansOf({ [path]: text })[0]!.steps;
  const paths = first!.mentions.filter(({ subject }) => subject.kind === "path");
  expect(paths.map(({ span, verb }) => `${verb} ${textAt(span)}`)).toEqual([
    "create src/store.ts",
    "modify src/index.ts",
  ]);
  expect(pathsIn(first!)).toHaveLength(2);
});

test("a list without tags is one plan; another JSON file is none; broken JSON does not throw", () => {
  const bare = '{"tasks": [{"id": "1", "title": "One", "status": "pending", "dependencies": []}]}';
  expect(planOf({ [path]: bare }).steps.map((step) => step.id)).toEqual(["1"]);
  expect(plansOf({ "package.json": '{"dependencies": {}}' })).toEqual([]);
  for (let end = 0; end < text.length; end += 7)
    expect(() => plansOf({ [path]: text.slice(0, end) })).not.toThrow();
});

test("a file in its own place that is no JSON is told, whatever can be read of it", () => {
  const flaws = (text: string, at = path) =>
    plansOf({ [at]: text }).map(({ steps, flaws }) => [
      steps.length,
      flaws.map(({ kind, span }) => `${kind} ${span.start}: ${textAt(span)}`),
    ]);
  const comma = '{"tasks":[{"id":1,"title":"a","dependencies":[],}]}';
  expect(flaws(comma)).toEqual([[1, ["unreadable-metadata 47: ,"]]]);
  expect(flaws('{"master":{"tasks":[{"id":1,')).toEqual([[0, ["unreadable-metadata 27: ,"]]]);
  expect(flaws('{"master":')).toEqual([[0, ["unreadable-metadata 9: :"]]]);
  expect(flaws('{"tasks":[]}')).toEqual([]);
  // Elsewhere the same text may be for a program that takes more than JSON.
  expect(flaws(comma, "tasks.json")).toEqual([[1, []]]);
});
