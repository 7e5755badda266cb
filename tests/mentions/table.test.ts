import { expect, test } from "vitest";
import { table } from "../../src/mentions/prose/table.ts";
import { mentionsIn } from "./read.ts";

/** Which rows read the names of an example: the one in square brackets alone, where there is one. */
function rowsOf(example: string): string[] {
  const marked = /\[(`?[^\]`]+`?)\](?!\()/.exec(example.replace(/^- \[ \]/, ""))?.[1];
  const text = marked === undefined ? example : example.replace(`[${marked}]`, marked);
  const at = marked === undefined ? undefined : text.indexOf(marked.replaceAll("`", ""));
  return mentionsIn(text)
    .filter(({ span }) => at === undefined || span.start === at)
    .map(({ row }) => row);
}

test.each(table.flatMap(({ id, examples }) => examples.map((example) => [id, example] as const)))(
  "%s: %s",
  (id, example) => {
    expect(rowsOf(example)).toContain(id);
  },
);

test.each(table.flatMap(({ id, not = [] }) => not.map((example) => [id, example] as const)))(
  "not %s: %s",
  (id, example) => {
    expect(rowsOf(example)).not.toContain(id);
  },
);

test("ids are unique, and each kind of name has a last row that always holds", () => {
  expect(new Set(table.map(({ id }) => id)).size).toBe(table.length);
});
