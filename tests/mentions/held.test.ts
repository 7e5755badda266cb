import { expect, test } from "vitest";
import { mentionsIn, told } from "./read.ts";

/** Sentences with what is told of their paths. */
function expectTold(cases: Readonly<Record<string, readonly string[]>>): void {
  for (const [text, paths] of Object.entries(cases)) expect([text, told(text)]).toEqual([text, paths]);
}

test("what handles or covers something at a place changes that place", () => {
  expectTold({
    "Handle the empty cart in `src/cart.ts`": ["modify src/cart.ts"],
    "Cover it in `test/cart.test.ts`": ["modify test/cart.test.ts"],
    "Put the address into `conf/base.py` as `FROM`": ["write conf/base.py"],
    "Record each id in a new `src/log.ts` helper": ["create src/log.ts"],
  });
});

test("a part of a file is that file, its style is none", () => {
  expectTold({
    "Add a link to the footer of both templates (`mail/a.html` and `mail/b.html`)": [
      "write mail/a.html",
      "write mail/b.html",
    ],
    "Add the key to the schema of `src/env.ts`": ["write src/env.ts"],
    "Add a page in the style of `ui/a.vue`": ["read ui/a.vue"],
  });
});

test("a pronoun behind an order is the file of which the clause speaks", () => {
  expectTold({
    "`lib/old.py` has no caller: delete it together with `tests/test_old.py`": [
      "delete lib/old.py",
      "delete tests/test_old.py",
    ],
    "`lib/a.py` is slow; add it to `todo.md`": ["none lib/a.py", "write todo.md"],
  });
});

test("what is done in a place that opens the sentence is an order", () => {
  const [place] = mentionsIn("In `cmd/main.go` build the service and hand it on.");
  expect(place).toMatchObject({ verb: "modify", certainty: "stated", tells: "order" });
  const [other] = mentionsIn("In `cmd/main.go`, the service is built.");
  expect(other?.tells).toBeUndefined();
});
