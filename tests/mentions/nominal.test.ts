import { expect, test } from "vitest";
import { readMentions } from "../../src/mentions/index.ts";
import { readDocument } from "../../src/parse/index.ts";

/** What a line of a list of tasks tells of its paths. */
function told(text: string): string[] {
  const source = { path: "tasks.md", text };
  return readMentions(readDocument(source).root.children, source, { section: "body", tasks: true }).flatMap(
    ({ subject, verb, conditional }) =>
      subject.kind === "path" ? [`${verb} ${subject.path}${conditional ? "?" : ""}`] : [],
  );
}

function expectTold(cases: Readonly<Record<string, readonly string[]>>): void {
  for (const [text, paths] of Object.entries(cases)) expect([text, told(text)]).toEqual([text, paths]);
}

test("a line without a verb names what is to be made", () => {
  expectTold({
    "- [ ] Controller `web/orders.cs`": ["write web/orders.cs"],
    "- [ ] Unit tests (`tests/test_orders.py`)": ["write tests/test_orders.py"],
    "- [ ] `GET /orders` in `web/orders.cs` (AC: 1)": ["write web/orders.cs"],
    "- [ ] Parameter `limit` in the list route of `web/orders.py`": ["write web/orders.py"],
    "- [ ] `tests/orders.spec.ts` with two users": ["write tests/orders.spec.ts"],
    "- [ ] Button on the page: `ui/page.vue`, text in `ui/en.json`": [
      "write ui/page.vue",
      "write ui/en.json",
    ],
  });
});

test("what a line without a verb is made after, is about or says of things is not made", () => {
  expectTold({
    "- [ ] Board in `ui/board.tsx`, styled after `ui/roster.tsx`": [
      "write ui/board.tsx",
      "none ui/roster.tsx",
    ],
    "- [ ] Integration test `tests/a.spec.ts` (uses `tests/setup.ts`)": [
      "write tests/a.spec.ts",
      "none tests/setup.ts",
    ],
    "- [ ] Unit tests for `lib/a.ts`": ["none lib/a.ts"],
    "- [ ] All cases in `tests/a.spec.ts` pass": ["none tests/a.spec.ts"],
    "- [ ] `lib/a.ts` exports `parse`": ["none lib/a.ts"],
    "- Reference: `lib/a.ts`": ["read lib/a.ts"],
    "- Parse `lib/a.ts` and count its lines": ["use lib/a.ts"],
    "- [ ] Column as in `db/a.sql`": ["none db/a.sql"],
  });
});

test("elsewhere a line without a verb asks for nothing", () => {
  const source = { path: "plan.md", text: "- Controller `web/orders.cs`" };
  const [mention] = readMentions(readDocument(source).root.children, source, { section: "body" });
  expect(mention?.verb).toBe("none");
});
