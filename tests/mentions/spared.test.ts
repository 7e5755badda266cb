import { expect, test } from "vitest";
import { mentionsIn, told } from "./read.ts";

/** Sentences with what is told of their paths. */
function expectTold(cases: Readonly<Record<string, readonly string[]>>): void {
  for (const [text, paths] of Object.entries(cases)) expect([text, told(text)]).toEqual([text, paths]);
}

test("what stays unchanged is the object of that verb, not all that was named before", () => {
  expectTold({
    "Rewrite `lib/a.rb`; leave `lib/b.rb` unchanged.": ["modify lib/a.rb", "verify lib/b.rb"],
    "Extend `lib/a.rb` and leave `lib/b.rb` untouched": ["modify lib/a.rb", "verify lib/b.rb"],
    "Add a column to `lib/a.rb`, keep `lib/b.rb` unchanged": ["write lib/a.rb", "verify lib/b.rb"],
    "Keep `lib/b.rb` as is and edit `lib/a.rb`": ["verify lib/b.rb", "modify lib/a.rb"],
    "Change `lib/a.rb`, `lib/b.rb` remains untouched": ["modify lib/a.rb", "verify lib/b.rb"],
    "Refactor `lib/a.rb`, behaviour unchanged": ["modify lib/a.rb"],
    "`lib/a.rb` and `lib/b.rb` must not be edited": ["verify lib/a.rb", "verify lib/b.rb"],
    "Move `lib/a.rb` to `lib/b.rb` unchanged": ["rename lib/a.rb -> lib/b.rb"],
    "Leave unchanged: `lib/a.rb`": ["verify lib/a.rb"],
  });
});

test("a file that is said to stay as it is needs nothing of the step that changes it", () => {
  for (const text of [
    "Keep `lib/b.rb` as is",
    "Verify that `lib/b.rb` was not changed",
    "Check that `lib/b.rb` is unmodified",
    "Make sure `lib/b.rb` does not change",
    "Nothing in `lib/b.rb` should change",
  ]) {
    const [{ verb, certainty } = {}] = mentionsIn(text);
    expect([text, verb, certainty]).toEqual([text, "verify", "inferred"]);
  }
  expect(told("Edit `lib/a.rb` and make sure `lib/b.rb` does not change")).toEqual([
    "modify lib/a.rb",
    "verify lib/b.rb",
  ]);
});

test("what is done instead is done, what it replaces is not", () => {
  expectTold({
    "Instead of editing `lib/b.rb`, create `lib/a.rb`": ["verify lib/b.rb", "create lib/a.rb"],
    "Rather than patch `lib/b.rb`, rewrite `lib/a.rb`": ["verify lib/b.rb", "modify lib/a.rb"],
    "Create `lib/a.rb` rather than extending `lib/b.rb`": ["create lib/a.rb", "verify lib/b.rb"],
  });
});

test("a negation holds for all verbs that are joined under it, and ends with its part of the sentence", () => {
  expectTold({
    "Do not move or edit `lib/b.rb`": ["verify lib/b.rb"],
    "Never add, edit or remove `lib/b.rb`": ["verify lib/b.rb"],
    "Avoid changes to `lib/a.rb` and edit `lib/b.rb`": ["none lib/a.rb", "modify lib/b.rb"],
    "Do not only log it but edit `lib/a.rb`": ["modify lib/a.rb"],
    "Edit `lib/a.rb`; no errors; then update `lib/b.rb`": ["modify lib/a.rb", "modify lib/b.rb"],
  });
});

test("what other steps do is not done here", () => {
  expectTold({
    "`lib/a.rb` will be rewritten in a later step": ["none lib/a.rb"],
    "Edit `lib/b.rb`; `lib/a.rb` was created by task 3": ["modify lib/b.rb", "none lib/a.rb"],
    "`lib/a.rb` is created": ["create lib/a.rb"],
    "The next task updates `lib/a.rb`": ["none lib/a.rb"],
    "Task 4 will update `lib/a.rb`": ["none lib/a.rb"],
    "Step 2.1 then moves `lib/a.rb` to `lib/b.rb`": ["none lib/a.rb", "none lib/b.rb"],
    "Task 4: update `lib/a.rb`": ["modify lib/a.rb"],
    "Later steps will extend `lib/a.rb`": ["none lib/a.rb"],
    "This task updates `lib/a.rb`": ["modify lib/a.rb"],
    "`lib/a.rb` (created in Step 1) has the type": ["read lib/a.rb"],
    "`lib/a.rb` (created)": ["create lib/a.rb"],
  });
});

test("what is excepted is left alone", () => {
  expectTold({
    "Format every file in `lib/x/` except `lib/x/y.rb`": ["modify lib/x/", "verify lib/x/y.rb"],
    "Format `lib/x/` (apart from `lib/x/y.rb`) and `lib/z/`": [
      "modify lib/x/",
      "verify lib/x/y.rb",
      "modify lib/z/",
    ],
    "Rename the constant everywhere under `lib/` except `lib/y.rb`, then edit `a.rb`": [
      "modify lib/",
      "verify lib/y.rb",
      "modify a.rb",
    ],
  });
});
