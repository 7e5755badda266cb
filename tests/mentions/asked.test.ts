import { expect, test } from "vitest";
import { told } from "./read.ts";

function expectTold(cases: Readonly<Record<string, readonly string[]>>): void {
  for (const [text, paths] of Object.entries(cases)) expect([text, told(text)]).toEqual([text, paths]);
}

test("a word is a verb where its phrase makes it one", () => {
  expectTold({
    "Get rid of `bin/old.sh`": ["delete bin/old.sh"],
    "See how `lib/a.py` does it, then do the same in `lib/b.py`": ["read lib/a.py", "modify lib/b.py"],
    "Unit tests go into `spec/user_spec.rb`, the model goes in `app/user.rb`": [
      "write spec/user_spec.rb",
      "write app/user.rb",
    ],
    "Go to `lib/a.py`": ["none lib/a.py"],
    "Run the same tests in `lib/b.py`": ["run lib/b.py"],
  });
});

test("a file that is to do something, or has to hold something, is changed", () => {
  expectTold({
    "Have `web/server.js` serve the bundle": ["modify web/server.js"],
    "Then let `web/server.js` take a port": ["modify web/server.js"],
    "Make `web/server.js` and be done": ["none web/server.js"],
    "`web/server.js` needs a second port": ["modify web/server.js"],
    "`web/server.js` and `web/proxy.js` gain an option": ["modify web/server.js", "modify web/proxy.js"],
    "`web/routes.rb` must expose the health page": ["modify web/routes.rb"],
    "`web/routes.rb` has to accept both": ["modify web/routes.rb"],
    "`web/server.js` needs no change": ["verify web/server.js"],
    "`web/server.js` needs `web/proxy.js`": ["none web/server.js", "none web/proxy.js"],
    "`web/server.js` must not import `web/proxy.js`": ["none web/server.js", "none web/proxy.js"],
    "`web/server.js` must pass": ["none web/server.js"],
  });
});

test("`as` gives a name to what is made, and likens elsewhere", () => {
  expectTold({
    "Ship the defaults as `etc/default.toml`": ["create etc/default.toml"],
    "Save the report as `docs/report.md`": ["write docs/report.md"],
    "Add the check the same way as `lib/a.py`": ["read lib/a.py"],
  });
});

test("a tool is used to make a file, a folder holds what is made, a list stands in its file", () => {
  expectTold({
    "Use `tools/gen.py` to generate `src/api.ts`": ["use tools/gen.py", "create src/api.ts"],
    "Use `tools/gen.py` to see `src/api.ts`": ["use tools/gen.py", "none src/api.ts"],
    "Add the import at the top of `src/main.ts`": ["write src/main.ts"],
    "Add a guard in the style of `src/main.ts`": ["read src/main.ts"],
    "Import the helper from `lib/a.ts` in `src/b.ts`": ["read lib/a.ts", "modify src/b.ts"],
    "Capture the output in `docs/log.md`": ["modify docs/log.md"],
    "This step only changes `lib/a.ts`": ["modify lib/a.ts"],
    "The parser only changes `lib/a.ts`": ["none lib/a.ts"],
  });
});

test("a thing is said to stand somewhere without being changed there", () => {
  expectTold({
    "Swap the store in `app/a.py` for the one in `lib/b.py`": ["modify app/a.py", "read lib/b.py"],
    "Rewrite `app/a.py` with the helper defined in `lib/b.py`": ["modify app/a.py", "read lib/b.py"],
    "Wrap `app/a.py` in a guard, similar to `lib/b.py`": ["modify app/a.py", "read lib/b.py"],
    "Point the `main` field of `app/a.json` at `lib/b.js`": ["modify app/a.json", "read lib/b.js"],
    "In both `app/a.kt` and `app/b.kt`, remove the guard": ["modify app/a.kt", "modify app/b.kt"],
    "Nothing to change in `app/a.ts`, but `app/b.ts` needs a case": ["verify app/a.ts", "modify app/b.ts"],
  });
});
