import { expect, test } from "vitest";
import { told } from "./read.ts";

/** Texts with what is told of their paths. */
function expectTold(cases: Readonly<Record<string, readonly string[]>>): void {
  for (const [text, paths] of Object.entries(cases)) expect([text, told(text)]).toEqual([text, paths]);
}

test("a path that opens an item or a paragraph, with what comes into it behind a colon, a dash or an arrow", () => {
  expectTold({
    "- `mix.exs`: version 0.12": ["write mix.exs"],
    "1. `db/seeds.rb` — two orders for the demo user": ["write db/seeds.rb"],
    "`web/index.html`: a `lang` attribute": ["write web/index.html"],
    "- `lib/a.rb`, `lib/b.rb` (both): the new header": ["write lib/a.rb", "write lib/b.rb"],
    "- `web/theme.ts` → gone": ["write web/theme.ts"],
  });
});

test("words that say what a file is, holds or is there for ask for nothing", () => {
  expectTold({
    "- `lib/a.rb`: already there": ["none lib/a.rb"],
    "- `lib/a.rb` — holds the parser": ["none lib/a.rb"],
    "- `lib/a.rb`: the module that reads files": ["none lib/a.rb"],
    "- `lib/a.rb` is 900 lines long": ["none lib/a.rb"],
    "- `lib/a.rb`: no change": ["read lib/a.rb"],
    "- `lib/a.rb`": ["none lib/a.rb"],
    "It is slow: `lib/a.rb`: the parser": ["none lib/a.rb"],
  });
});

test("a name and its place, with a colon or a preposition between them", () => {
  expectTold({
    "Tests: `test/a_test.exs`, `test/b_test.exs`.": ["write test/a_test.exs", "write test/b_test.exs"],
    "The attribute: `src/Retry.cs`.": ["write src/Retry.cs"],
    "Changelog entry in `CHANGELOG`.": ["write CHANGELOG"],
    "The queue handles errors in `lib/a.py`": ["none lib/a.py"],
    "Config changes in `etc/a.yml`": ["write etc/a.yml"],
    "Screenshots into `docs/img/`": ["write docs/img/"],
    "Pattern: `lib/a.rb`": ["read lib/a.rb"],
    "Details in `docs/spec.md`": ["none docs/spec.md"],
    "Found in `lib/a.rb`": ["read lib/a.rb"],
    "Same order as in `lib/a.rb`": ["none lib/a.rb"],
    "Prompt: `prompts/a.md`": ["none prompts/a.md"],
    "The parser in `lib/a.rb` reads lines": ["none lib/a.rb"],
    "Tokens in `~/.tool/auth.json`": ["none ~/.tool/auth.json"],
  });
});

test("only the part in which work is described says it so", () => {
  expect(told("- `lib/a.rb`: two lines", "path", "context")).toEqual(["none lib/a.rb"]);
  expect(told("- `lib/a.rb`: two lines", "path", "verify")).toEqual(["none lib/a.rb"]);
});

test("a sentence above a list says what its items are", () => {
  expect(told("Core modules to cover and link:\n\n- `lib/a.rb` — the parser")).toEqual(["use lib/a.rb"]);
  expect(told("**Screens (1 file)**:\n\n- `lib/a.rb` — the new frame")).toEqual(["write lib/a.rb"]);
});

test("words may stand in front of each of several names, and a test is written where it is to be tested", () => {
  expectTold({
    "What matters: `lib/a.ex`, the migration `db/1.exs`, and tests in `test/a_test.exs`.": [
      "write lib/a.ex",
      "write db/1.exs",
      "write test/a_test.exs",
    ],
    "Test it in `test/a_test.exs` with a fake clock.": ["write test/a_test.exs"],
  });
});

test("a verb behind a path may be about something in it", () => {
  expectTold({
    "- `notes/release.txt`: mention the widget": ["modify notes/release.txt"],
    "- `lib/a.ts`: import `b` once": ["modify lib/a.ts"],
    "- `.github/workflows/ci.yml`: run `make check`": ["modify .github/workflows/ci.yml"],
    "- `test/a.test.ts`: run it": ["run test/a.test.ts"],
  });
});

test("each sentence of a paragraph may begin with its file", () => {
  expect(told("`docs/a.md`: one more chapter. `NEWS`: one entry.")).toEqual([
    "write docs/a.md",
    "write NEWS",
  ]);
});
