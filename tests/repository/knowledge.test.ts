import { afterAll, expect, test } from "vitest";
import { saidEffects, weighedFiles } from "../../src/analyze/index.ts";
import { inspect, read } from "../../src/index.ts";
import { repositories } from "../../src/repository/index.ts";
import { remove } from "../cli/workspace.ts";
import { repository, type TestRepository } from "../support/repository.ts";

afterAll(remove);

const path = "docs/plans/ferry.md";
const planOf = (...tasks: readonly string[]) =>
  `# Ferry Implementation Plan\n\n${tasks.map((text, at) => `### Task ${at + 1}: Part ${at + 1}\n\n${text}\n`).join("\n")}`;

function committed(files: Readonly<Record<string, string>>): TestRepository {
  const made = repository(files);
  made.git("add", "-A");
  made.git("commit", "-qm", "Begin");
  return made;
}

/** Why each file of the first task may change though no word names it, by path. */
async function hints(cwd: string): Promise<Record<string, string[]>> {
  const [plan] = (await read({ cwd, paths: [path], config: false })).plans;
  const [first = []] = weighedFiles(plan!, saidEffects(plan!)).values();
  return Object.fromEntries(
    first.flatMap(({ path, hints }) =>
      hints.length > 0 ? [[path, hints.map(({ because }) => because)]] : [],
    ),
  );
}

async function changes(cwd: string, alone = false) {
  const { plans } = await inspect({ cwd, paths: [path], config: false, ...(alone && { repository: false }) });
  return plans[0]!.steps[0]!.effects.filter(
    ({ action, resource }) => resource.kind === "file" && /^(?:create|write|modify|delete)$/.test(action),
  );
}

const pathsOf = (effects: Awaited<ReturnType<typeof changes>>) =>
  effects.flatMap(({ resource }) => ("path" in resource ? resource.path : []));

test("a pattern stands for the tracked files, unless the repository is not looked at", async () => {
  const { place } = committed({
    [path]: planOf("**Files:**\n- Modify: `services/*/Dockerfile`"),
    "services/quay/Dockerfile": "",
    "services/berth/Dockerfile": "",
    "services/berth/main.go": "",
  });
  const here = await changes(place);
  expect(pathsOf(here)).toEqual(["services/berth/Dockerfile", "services/quay/Dockerfile"]);
  expect(here[0]!.because).toBe("`services/*/Dockerfile`: 2 files here");
  expect(pathsOf(await changes(place, true))).toEqual(["services/*/Dockerfile"]);
});

test("every change has a probability, and a folder that is staged is none", async () => {
  const { place } = committed({
    [path]: planOf("**Files:**\n- Modify: `src/quay.ts`\n\n```bash\ngit add src/\n```"),
    "src/quay.ts": "",
    "src/berth.ts": "",
  });
  const found = await changes(place);
  expect(pathsOf(found)).toEqual(["src/quay.ts"]);
  expect(found[0]!.probability).toBeGreaterThan(0.7);
  expect(found[0]!.probability).toBeLessThanOrEqual(1);
});

test("tests and files that changed together lead to files that no word names", async () => {
  const made = committed({
    [path]: planOf("**Files:**\n- Modify: `lang/en.json`\n- Modify: `tides.ts`"),
    "src/sea/tides.ts": "",
    "src/sea/tides.test.ts": "",
    "lang/en.json": "0",
    "lang/ja.json": "0",
  });
  for (const text of ["1", "2", "3"]) {
    made.put("lang/en.json", text);
    made.put("lang/ja.json", text);
    made.git("commit", "-qam", `Word ${text}`);
  }
  expect(await hints(made.place)).toMatchObject({
    "lang/ja.json": ["changed with `lang/en.json` in 4 of 4 commits"],
    "src/sea/tides.test.ts": ["tests `tides.ts`"],
  });
});

test("a path lies where the repository has its file or its folder, unless two places fit", async () => {
  const { place } = committed({
    [path]: planOf(
      "**Files:**\n- Modify: `tides.ts`\n- Modify: `src/sea/moon.ts`\n- Create: `src/sea/waves.ts`\n- Create: `ferry/docs/tides.md`\n- Create: `hull/mast.ts`\n- Create: `new/folder.ts`",
    ),
    "web/src/sea/tides.ts": "",
    "web/src/sea/moon.ts": "",
    "docs/tides.md": "",
    "a/hull/oar.ts": "",
    "b/hull/oar.ts": "",
  });
  const here = await changes(place);
  expect(pathsOf(here)).toEqual([
    "web/src/sea/tides.ts",
    "web/src/sea/moon.ts",
    "web/src/sea/waves.ts",
    "docs/tides.md",
    "hull/mast.ts",
    "new/folder.ts",
  ]);
  expect(here[2]!.because).toBe("file field, `web/src/sea/waves.ts` here");
  expect(pathsOf(await changes(place, true))).toContain("src/sea/waves.ts");
});

test("names are found where they are declared, and history without merges and very large commits", () => {
  const made = committed({
    "src/a.rs": "pub const fn berth_of() {}\nlet x = moor();\n",
    "src/b.ts": "export class Berth {}\nconst berth_of = 1;\n",
  });
  for (let i = 0; i < 41; i += 1) made.put(`many/${i}.txt`, "");
  made.git("add", "-A");
  made.git("commit", "-qm", "Import");
  const around = repositories(made.place)("plan.md");
  expect([...around.definers(["berth_of", "Berth", "moor"])]).toEqual([
    ["berth_of", ["src/a.rs", "src/b.ts"]],
    ["Berth", ["src/b.ts"]],
  ]);
  expect(around.files()).toHaveLength(43);
  expect(around.history()).toEqual([
    { subject: "Begin", files: ["src/a.rs", "src/b.ts"], created: ["src/a.rs", "src/b.ts"] },
  ]);
});
