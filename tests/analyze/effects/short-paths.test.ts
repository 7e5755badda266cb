import { expect, test } from "vitest";
import { effectsIn, planIn } from "./plan.ts";

const plan = (...tasks: string[]) =>
  planIn(
    `# Plan\n\n${tasks.map((task, index) => `### Task ${index + 1}: A\n\n${task}\n`).join("\n")}`,
    "docs/plans/x.md",
  );

test("a path goes on in the folder of the one before it in its line", () => {
  const short = plan(
    "**Files:** `packages/api/package.json`, `packages/api/src/a.ts`, `src/b.ts`",
    "**Files:** `packages/web/src/c.ts`, `src/pages/d.ts` (new)",
  );
  expect(effectsIn(short)).toEqual({
    1: ["write packages/api/package.json", "write packages/api/src/a.ts", "write packages/api/src/b.ts"],
    2: ["create packages/web/src/c.ts", "create packages/web/src/pages/d.ts"],
  });
});

test("unless the folder that it begins with stands at the top", () => {
  const top = plan("**Files:** `packages/api/src/a.ts`, `src/b.ts`", "**Files:**\n- Modify: `src/main.ts`");
  expect(effectsIn(top)["1"]).toEqual(["write packages/api/src/a.ts", "write src/b.ts"]);
});

test("a name that fits several paths is the longest, where the others are short for it", () => {
  const shortened = plan(
    "Read `refs/style.md` first.\n\n**Step 1: Do it**\n\nUpdate `skills/write/refs/style.md`, then `style.md`.",
  );
  expect(effectsIn(shortened)["1"]).toContain("modify skills/write/refs/style.md");
  expect(effectsIn(shortened)["1"]).not.toContain("modify style.md");
  const two = plan("**Step 1: Do it**\n\nUpdate `a/refs/style.md`, `b/refs/style.md` and `style.md`.");
  expect(effectsIn(two)["1"]).toContain("modify style.md");
});

test("a name in capitals is the document that the plan writes with its ending", () => {
  const readme = plan("**Step 1: Do it**\n\nCreate the client README at `packages/client/README.md`.");
  expect(effectsIn(readme)["1"]?.filter((effect) => !effect.startsWith("read"))).toEqual([
    "create packages/client/README.md",
    "write packages/client/README.md",
  ]);
  const licence = plan("**Step 1: Do it**\n\nUpdate `LICENSE`.");
  expect(effectsIn(licence)["1"]).toEqual(["modify LICENSE"]);
});

test("a name that files have in each folder is the one beside what the sentence or the step works on", () => {
  const packages = plan(
    "**Step 1: Do it**\n\nCreate `left/x.py` and add it to `__init__.py`.",
    "**Step 1: Do it**\n\nCreate `right/y.py`.\n\nAdd it to `__init__.py`.",
    "**Step 1: Do it**\n\nUpdate `left/__init__.py`.",
  );
  expect(effectsIn(packages)).toEqual({
    1: ["create left/x.py", "write left/__init__.py"],
    2: ["create right/y.py", "write right/__init__.py"],
    3: ["modify left/__init__.py"],
  });
  const around = plan(
    "**Step 1: Do it**\n\nCreate `app/lex/core.py`. Export it in `__init__.py`.",
    "**Step 1: Do it**\n\nUpdate `app/__init__.py`.",
  );
  expect(effectsIn(around)["1"]).toEqual(["create app/lex/core.py", "modify app/__init__.py"]);
});

test("a short name is the file of which its phase speaks, or the one that a folder was named for", () => {
  const phase = (id: number, name: string) =>
    `## Phase ${id}: ${name}\n\n### Step ${id}.1: Make\n\nCreate \`pkg/${name}/queue.go\`.\n\n### Step ${id}.2: Extend\n\nExtend \`queue.go\`.\n\n`;
  expect(effectsIn(planIn(`# Runbook\n\n${phase(1, "mail")}${phase(2, "print")}`))).toMatchObject({
    "1.2": ["modify pkg/mail/queue.go"],
    "2.2": ["modify pkg/print/queue.go"],
  });
  const named = plan(
    "**Step 1: Do it**\n\nIn `web/src/`: create `page.tsx`.",
    "**Step 1: Do it**\n\nUpdate `page.tsx`.",
  );
  expect(effectsIn(named)["2"]).toEqual(["modify web/src/page.tsx"]);
});

test("a name behind a semicolon does not lie beside the path before it", () => {
  const parted = plan("**Step 1: Do it**\n\nCreate `src/parse/lexer.zig`; hook it into `build.zig`.");
  expect(effectsIn(parted)["1"]).toContain("modify build.zig");
  const joined = plan("**Step 1: Do it**\n\nCreate `src/parse/lexer.zig` and `build.zig`.");
  expect(effectsIn(joined)["1"]).toContain("create src/parse/build.zig");
});

test("what is handed to git is written in full, and a pattern is no example of that", () => {
  const short = plan(
    "**Step 1: Do it**\n\nUpdate `src/lib.rs`.\n\n```bash\ngit add crates/core/src/lib.rs crates/core/src/io.rs\n```",
    "**Files:**\n- Create: `src/*.rs`\n- Modify: `crates/core/src/lib.rs`, `src/io.rs`",
  );
  expect(effectsIn(short)["1"]).toContain("modify crates/core/src/lib.rs");
  expect(effectsIn(short)["2"]).toContain("modify crates/core/src/io.rs");
});

test("a name in front of a longer path that ends in it is that of the root", () => {
  const root = plan(
    "Update `README.md` and write `crates/codec/README.md`.",
    "Extend `src/CMakeLists.txt` and `CMakeLists.txt`.",
    "Write `crates/wire/README.md`. Later fix a typo in `README.md`.",
  );
  expect(effectsIn(root)).toEqual({
    1: ["modify README.md", "write crates/codec/README.md"],
    2: ["modify src/CMakeLists.txt", "modify CMakeLists.txt"],
    3: ["write crates/wire/README.md", "modify crates/wire/README.md"],
  });
});

test("a name beside its folder stands in it, whatever its ending", () => {
  expect(effectsIn(plan("In `docs/adr/` add `0005-outbox.md`."))["1"]).toContain(
    "create docs/adr/0005-outbox.md",
  );
  expect(effectsIn(plan("Add `0006-relay.md` to `docs/adr/`."))["1"]).toContain(
    "create docs/adr/0006-relay.md",
  );
});

test("commands that stand alone, or spell an order out, are run", () => {
  expect(effectsIn(plan("`git mv a/x.c b/x.c`, `git rm a/y.c`."))["1"]).toEqual([
    "rename a/x.c",
    "create b/x.c",
    "delete a/y.c",
  ]);
  expect(effectsIn(plan("Rename the header too: `git mv a/x.h b/x.h`."))["1"]).toContain("create b/x.h");
  expect(effectsIn(plan("`git rm -r a/old`, then build."))["1"]).toContain("delete a/old");
  expect(effectsIn(plan("It does what `git mv a/x.h b/x.h` does."))["1"]).toEqual([]);
});
