import { expect, test } from "vitest";
import { missingDependencies, saidEffects } from "../../src/analyze/index.ts";
import { readPlans } from "../../src/dialects/index.ts";
import { textAt } from "../../src/model/index.ts";
import { realPlans } from "./corpus.ts";
import { misplaced, planOf } from "./reading.ts";

const first = `---
phase: 03-ledger
plan: 01
type: execute
wave: 2
depends_on: []
files_modified: [src/a.ts]
autonomous: true
---

<objective>
Store the entries. Nothing else.
</objective>

<tasks>
<task type="auto">
  <name>Task 1: Write it</name>
  <files>src/a.ts</files>
  <action>
    Create \`src/a.ts\`:

    \`\`\`xml
    <task type="auto"></task>
    \`\`\`
  </action>
  <verify>npm test</verify>
</task>
<task type="checkpoint:human-verify" gate="blocking">
  <how-to-verify>Look at it.</how-to-verify>
</task>
</tasks>
`;
const second = `---
phase: "03"
plan: 2
wave: 1
depends_on:
  - "01"
  - 02-04
autonomous: false
---
<objective>Read the entries</objective>
`;
const folder = ".planning/phases/03-ledger";
const files = { [`${folder}/03-01-PLAN.md`]: first, [`${folder}/03-02-PLAN.md`]: second };

test("the plans of a phase are the steps of one plan, lower waves first", () => {
  const plan = planOf(files);
  expect(plan).toMatchObject({ dialect: "gsd", path: folder });
  expect(plan.steps.map((step) => [step.id, step.title, step.wave?.value])).toEqual([
    ["03-02", "Read the entries", 1],
    ["03-01", "Store the entries", 2],
  ]);
  expect(plan.steps.map((step) => textAt(step.idSpan))).toEqual(["2", "01"]);
  expect(misplaced(plan)).toEqual([]);
});

test("dependencies have their places; a plan of an earlier phase is no step of this one", () => {
  const [step] = planOf(files).steps;
  expect(step!.dependsOn.map((ref) => [ref.id, textAt(ref.span)])).toEqual([["01", "01"]]);
});

test("a checkpoint has its place, an example in a fence is none", () => {
  expect(planOf(files).checkpoints.map(textAt)).toEqual([
    '<task type="checkpoint:human-verify" gate="blocking">',
  ]);
});

test("a summary beside a plan says that it is done", () => {
  const summary = "---\nphase: 03-ledger\nplan: 01\n---\n\nDone.\n";
  const plan = planOf({ ...files, [`${folder}/03-01-SUMMARY.md`]: summary });
  expect(plan.steps.map((step) => [step.id, step.done?.value])).toEqual([
    ["03-02", false],
    ["03-01", true],
  ]);
});

const real = realPlans("gsd");

if (real)
  test("real plans: every plan file is a step, with the id that its name carries", {
    timeout: 120_000,
  }, () => {
    const { plans } = readPlans(real!, "gsd");
    const found = plans.flatMap((plan) => plan.steps);
    const counted = real!.filter((source) => source.path.endsWith("-PLAN.md"));
    expect(found.length).toBe(counted.length);
    const plain = (id: string) => id.replace(/\b0+(?=\d)/g, "");
    const named = found.filter((step) => step.source.path.includes(`/${step.id}-PLAN.md`));
    expect(named.length / found.length).toBeGreaterThanOrEqual(0.99);
    expect(found.every((step) => plain(step.id).length > 0)).toBe(true);
    expect(plans.flatMap(misplaced)).toEqual([]);
  });

/** The effects of a lone plan on files, `?` where they are uncertain. */
function effectsIn(text: string): string[] {
  const plan = planOf({ [`${folder}/03-01-PLAN.md`]: text });
  return (saidEffects(plan).get(plan.steps[0]!) ?? []).flatMap(({ action, resource, conditional }) =>
    resource.kind === "file" ? [`${action} ${resource.path}${conditional ? "?" : ""}`] : [],
  );
}

test("a listed file that an artifact promises under a condition only is changed perhaps", () => {
  const promised = (words: string) =>
    first.replace(
      "autonomous: true",
      `autonomous: true\nmust_haves:\n  artifacts:\n    - path: "src/a.ts"\n      provides: "${words}"`,
    );
  const without = (text: string) => text.replace("Create `src/a.ts`:", "See the plan:");
  expect(effectsIn(without(promised("The ledger")))).toContain("write src/a.ts");
  expect(effectsIn(without(promised("The ledger [CONDITIONAL - only if the spike fails]")))).toEqual([
    "read src/a.ts?",
  ]);
  expect(effectsIn(promised("The ledger, only if the spike fails"))).toContain("create src/a.ts");
});

test("a file that loads before the work begins is read under its own name", () => {
  const loaded = first.replace("<tasks>", "<context>\n@src/b.ts\n</context>\n<tasks>");
  expect(effectsIn(loaded).filter((effect) => effect.includes("b.ts"))).toEqual(["read src/b.ts"]);
});

test("a listed file of which each sentence has a condition is changed perhaps", () => {
  const saying = (sentence: string) => first.replace("Create `src/a.ts`:", sentence);
  expect(effectsIn(saying("Fix any bugs by modifying `src/a.ts` as needed."))).toEqual(["read src/a.ts?"]);
  expect(effectsIn(saying("Update `src/a.ts`. Fix any bugs by modifying `src/a.ts` as needed."))).toContain(
    "write src/a.ts",
  );
});

test("plans that close gaps come after all others, whatever their waves", () => {
  const file = (number: string, wave: number, more = "") =>
    `---\nphase: 04-audit\nplan: ${number}\nwave: ${wave}\ndepends_on: []\nfiles_modified: []\n${more}---\n\n<tasks></tasks>\n`;
  const folder = ".planning/phases/04-audit";
  const plan = planOf({
    [`${folder}/04-01-PLAN.md`]: file("01", 1),
    [`${folder}/04-02-PLAN.md`]: file("02", 2),
    [`${folder}/04-03-PLAN.md`]: file("03", 1, "gap_closure: true\n"),
  });
  expect(plan.steps.map(({ id, wave }) => [id, wave?.value])).toEqual([
    ["04-01", 1],
    ["04-02", 2],
    ["04-03", 3],
  ]);
  expect(plan.barriers.map(({ before, span }) => [before, textAt(span)])).toEqual([[2, "gap_closure"]]);
  const alone = planOf({ [`${folder}/04-03-PLAN.md`]: file("03", 1, "gap_closure: true\n") });
  expect([alone.steps.length, alone.steps[0]!.wave?.value, alone.barriers]).toEqual([1, 1, []]);
});

test("a plan without a wave stays behind the one in front of it", () => {
  const plan = (number: string, wave: string) => ({
    [`${folder}/03-${number}-PLAN.md`]: `---\nphase: 03-ledger\nplan: ${number}\n${wave}depends_on: []\n---\n`,
  });
  const read = planOf({
    ...plan("01", "wave: 2\n"),
    ...plan("02", ""),
    ...plan("03", "wave: 1\n"),
    ...plan("04", ""),
  });
  expect(read.steps.map(({ id }) => id)).toEqual(["03-03", "03-04", "03-01", "03-02"]);
});

test("phases count on behind the point: 3.9 is earlier than 3.10", () => {
  const text = '---\nphase: 3.10-x\nplan: 01\ndepends_on: ["3.9-01", "03.02-05", "3.11-01"]\n---\n';
  const read = planOf({ ".planning/phases/3.10-x/3.10-01-PLAN.md": text });
  expect(read.steps[0]!.dependsOn.map(({ id }) => id)).toEqual(["3.11-01"]);
});

test("a task may stand in one line, and a check is a command without backticks", () => {
  const head = "---\nphase: 03-ledger\nplan: 01\nwave: 1\n---\n<tasks>\n";
  const task =
    '<task type="auto"><name>Book</name><files>src/book.ts</files><action>Create `src/page.ts`.</action><verify>npm test</verify></task>\n';
  const verified =
    "<task>\n<verify>\n  <automated>npx vitest run src/book.test.ts</automated>\n</verify>\n</task>\n";
  const plan = planOf({ [`${folder}/03-01-PLAN.md`]: `${head}${task}${verified}</tasks>\n` });
  const effects = saidEffects(plan).get(plan.steps[0]!) ?? [];
  expect(
    effects
      .slice(0, 4)
      .map(({ action, resource }) => `${action} ${"path" in resource ? resource.path : resource.name}`),
  ).toEqual(["write src/book.ts", "create src/page.ts", "run npm", "run src/book.test.ts"]);
});

const wave = (plan: string, files: string, more = "") => ({
  [`.planning/phases/01-mail/01-${plan}-PLAN.md`]:
    `---\nphase: 01-mail\nplan: ${plan}\nwave: 1\ndepends_on: []\nfiles_modified: [${files}]\n${more}---\n\n` +
    `<tasks><task type="auto"><name>Write</name><files>${files}</files><action>Write it.</action></task></tasks>\n`,
});
const core = { ".planning/config.json": '{ "workflow": { "use_worktrees": false } }' };
const waits = (texts: Record<string, string>) =>
  planOf(texts).steps.map(({ id, dependsOn }) => [id, dependsOn.map((each) => each.id)]);

test("gsd-core runs plans of a wave that declare one file after each other, older versions side by side", () => {
  const plans = { ...wave("01", "src/a.ts"), ...wave("02", "src/a.ts"), ...wave("03", "src/b.ts") };
  expect(waits({ ...core, ...plans })).toEqual([
    ["01-01", []],
    ["01-02", ["01-01"]],
    ["01-03", []],
  ]);
  expect(waits(plans)).toEqual([
    ["01-01", []],
    ["01-02", []],
    ["01-03", []],
  ]);
});

test("plans for another program come first, one by one, where the project delegates", () => {
  const plans = { ...wave("01", "src/a.ts"), ...wave("02", "src/b.ts", "cross_ai: true\n") };
  const config = { ".planning/config.json": '{ "workflow": { "cross_ai_execution": true } }' };
  const { steps, barriers } = planOf({ ...config, ...plans });
  expect(steps.map(({ id }) => id)).toEqual(["01-02", "01-01"]);
  expect(barriers).toMatchObject([{ before: 1, strength: "contract" }]);
  expect(planOf(plans)).toMatchObject({ barriers: [] });
});

test("a file that is not written to its end is told, and proves nothing done", () => {
  const mark = "\n<!-- gsd:write-continue -->\n";
  const [[path, text]] = Object.entries(wave("01", "src/a.ts")) as [[string, string]];
  expect(planOf({ [path]: text + mark }).flaws).toMatchObject([{ kind: "unread-by-executor" }]);
  const summary = path.replace("PLAN", "SUMMARY");
  const done = (more: string) => planOf({ [path]: text, [summary]: `# Done\n${more}` }).steps[0]!.done?.value;
  expect([done(""), done(mark)]).toEqual([true, false]);
});

const open = first.replace("autonomous: true", "autonomous: false");

test("a wave in quotes is a number", () => {
  const path = ".planning/phases/03-ledger/03-01-PLAN.md";
  const plan = planOf({ [path]: open.replace("wave: 2", "wave: '2'") });
  expect(plan.flaws).toEqual([]);
  expect(plan.steps[0]!.wave?.value).toBe(2);
  expect(planOf({ [path]: open.replace("wave: 2", "wave: B") }).flaws).toMatchObject([
    { kind: "invalid-metadata" },
  ]);
});

const pages = (first: string, second: string) => ({
  ".planning/phases/03-ledger/03-01-PLAN.md": `---\nphase: 03-ledger\nplan: 01\nwave: 1\ndepends_on: []\nfiles_modified: [docs/style.md]\nautonomous: true\n---\n${first}`,
  ".planning/phases/03-ledger/03-02-PLAN.md": `---\nphase: 03-ledger\nplan: 02\nwave: 1\ndepends_on: []\nfiles_modified: [src/b.ts]\nautonomous: true\n---\n${second}`,
});

test("what is only looked up needs no order, unless another plan makes it", () => {
  const lookedUp = "<context>\n@docs/style.md\n</context>\n";
  expect(missingDependencies(planOf(pages("", lookedUp)))).toEqual([]);
  const made = '<task type="auto"><files>docs/style.md</files><action>Create `docs/style.md`</action></task>';
  expect(missingDependencies(planOf(pages(made, lookedUp)))).toHaveLength(1);
});

test("a name that is shown as an interface is there already", () => {
  const shown = "<interfaces>\n```ts\nexport function engineOf(path: string): Engine;\n```\n</interfaces>\n";
  const [, second] = planOf(pages("", shown)).steps;
  expect(second!.mentions.map(({ verb }) => verb)).not.toContain("define");
});

test("whoever waits for a plan of which the summary is left waits no more", () => {
  const summary = { ".planning/phases/03-ledger/03-00-SUMMARY.md": "# Done\n" };
  const waiting = (id: string) =>
    Object.fromEntries(
      Object.entries(pages("", "")).map(([path, text]) => [
        path,
        text.replace("depends_on: []", `depends_on: [${id}]`),
      ]),
    );
  expect(planOf({ ...waiting("03-00"), ...summary }).steps[0]!.dependsOn).toEqual([]);
  expect(planOf(waiting("03-00")).steps[0]!.dependsOn).toHaveLength(1);
});

test("a plan whose type says that it closes gaps counts its waves behind the others", () => {
  const plan = (number: string, more: string) => ({
    [`.planning/phases/03-ledger/03-${number}-PLAN.md`]: `---\nphase: 03-ledger\nplan: ${number}\nwave: 1\ndepends_on: []\n${more}---\n`,
  });
  const { steps } = planOf({ ...plan("01", ""), ...plan("02", "type: gap_closure\n") });
  expect(steps.map(({ wave }) => wave?.value)).toEqual([1, 2]);
});

test("a sentence or pattern below the goals that is no YAML keeps nobody from the keys above it", () => {
  const goals =
    'must_haves:\n  truths:\n    - `a.ts` holds: nothing\n  key_links:\n    - pattern: "run\\(\\)"\nrequirements: [R-1]\n';
  const [path, text] = Object.entries(pages("", ""))[1]!;
  const plan = planOf({ [path]: text.replace("autonomous: true\n", `autonomous: true\n${goals}`) });
  expect(plan.flaws).toEqual([]);
  expect(plan.steps[0]!.wave?.value).toBe(1);
  const broken = planOf({ [path]: text.replace("depends_on: []", "depends_on: [`a`: b") });
  expect(broken.flaws.map(({ kind }) => kind)).toEqual(["unreadable-metadata"]);
});

test("a plan without front matter waits for what its label names", () => {
  const plain = (number: string, waits: string) => ({
    [`.planning/phases/03-ledger/03-${number}-PLAN.md`]: `# Plan 03-${number}: Part\n\n**Phase:** 03 - Ledger\n**Depends on:** ${waits}\n\n## Steps\n\n1. Create \`src/part${number}.ts\`\n`,
  });
  const { steps } = planOf({ ...plain("01", "none"), ...plain("02", "Plan 03-01 (the model)") });
  expect(steps.map(({ dependsOn }) => dependsOn.map(({ id }) => id))).toEqual([[], ["03-01"]]);
});
