import { expect, test } from "vitest";
import { told } from "./read.ts";

/** Sentences with what is told of their paths. */
function expectTold(cases: Readonly<Record<string, readonly string[]>>): void {
  for (const [text, paths] of Object.entries(cases)) expect([text, told(text)]).toEqual([text, paths]);
}

test("what a file gets, loses or does from now on changes it; a file that is new is made", () => {
  expectTold({
    "`lib/a.rb` gets a flag `--dry`": ["modify lib/a.rb"],
    "`lib/a.rb` and `lib/b.rb` both lose the mutex": ["modify lib/a.rb", "modify lib/b.rb"],
    "The manifest (`app/main.xml`) receives the permission": ["modify app/main.xml"],
    "`lib/a.rb` now calls the queue": ["modify lib/a.rb"],
    "`lib/a.rb` is new, `lib/b.rb` is long": ["create lib/a.rb", "none lib/b.rb"],
    "`lib/a.rb` gets called by the timer": ["none lib/a.rb"],
    "`lib/a.rb` now": ["none lib/a.rb"],
    "The queue, which gets a name in `lib/a.rb`": ["none lib/a.rb"],
  });
});

test("things that go somewhere, move or become others change the files in which they stand", () => {
  expectTold({
    "Strings go to `locales/en.yml` and `locales/de.yml`": ["write locales/en.yml", "write locales/de.yml"],
    "The fixture goes into `spec/a_spec.rb`": ["write spec/a_spec.rb"],
    "The section moves from `a/pkg.toml` to `b/pkg.toml`": ["modify a/pkg.toml", "create b/pkg.toml"],
    "Each error in `lib/a.rb` becomes a `Fault`": ["modify lib/a.rb"],
    "Then go to `lib/a.rb`": ["none lib/a.rb"],
  });
});

test("what is made may hang on another file, which changes; the next part of the sentence speaks for itself", () => {
  expectTold({
    "`js/typing.js` (new) exported from `js/index.js`; `js/app.js` spreads them all": [
      "create js/typing.js",
      "modify js/index.js",
      "none js/app.js",
    ],
    "New filter `HeaderFilter`, registered in `src/Setup.cs`": ["modify src/Setup.cs"],
  });
});

test("to put, place or paste something somewhere writes there", () => {
  expectTold({
    "Put the rule group into `alerts/ledger.yaml`": ["write alerts/ledger.yaml"],
    "Paste the figures into `docs/speed.md`": ["write docs/speed.md"],
    "In place of `lib/a.rb` there is nothing": ["none lib/a.rb"],
  });
});

test("not to forget a file is to work on it, and so is to take something out of it", () => {
  expectTold({
    "Don't forget `NEWS`": ["modify NEWS"],
    "Do not forget to update `lib/a.rb`": ["modify lib/a.rb"],
    "Take the route out of `web/router.ex` and the snippet out of `docs/embed.md`": [
      "modify web/router.ex",
      "modify docs/embed.md",
    ],
    "Take a look at `lib/a.rb`": ["none lib/a.rb"],
  });
});
