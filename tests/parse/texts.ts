/** Lines that Markdown reads differently depending on what stands around them. */
export const lines = [
  "# One",
  "## Two ##",
  "### ",
  "#no heading",
  "  ## Indented",
  "Title",
  "===",
  "---",
  "***",
  "text that goes on",
  "",
  "",
  "   ",
  "- item",
  "-",
  "- ```js",
  "  - nested",
  "  continued",
  "    deep",
  "\tcode",
  "1. one",
  "2) two",
  "10. ten",
  "-   wide",
  "-\ttab",
  "- [ ] task",
  "> quote",
  "> - item in quote",
  "> ```",
  ">```",
  "```",
  "````md",
  "````",
  "```js",
  "``` not `fence",
  "  ```",
  "   ~~~",
  "~~~",
  "~~~~ x",
  "    ```",
  "<!-- comment -->",
  "<!-- open",
  "closed -->",
  "<!-->",
  "<div>",
  "</div>",
  "<details><summary>x</summary>",
  "<pre>",
  "</pre>",
  "<script>",
  "</script> after",
  '<task type="auto">',
  "</task>",
  "<T> in a sentence",
  "<https://example.com>",
  "<odd attr='>'>",
  "  <div>",
  "<?php",
  "?>",
  "| a | b |",
  "|---|---|",
  "a | b",
  "--- | ---",
  "[link]",
  "see[^1]",
  "**Label:** value",
  "* star",
  "+ plus",
  "1234567890. too long",
] as const;

/** Lines that may define what other parts of the text refer to. */
export const definitions = [
  "[link]: https://example.com",
  "[^1]: note",
  "[open label",
  "ends]: /url",
  "  [deep]: /url",
  "[x: number]: string",
] as const;

/** A small generator of numbers, the same on every run and machine. */
export function random(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
}

export function randomText(seed: number, length: number, ending = "\n"): string {
  const next = random(seed);
  const front = next(6) === 0 ? ["---", "a: 1", "# comment", "---"] : [];
  const pool = next(8) === 0 ? [...lines, ...definitions] : lines;
  const body = Array.from({ length: 1 + next(length) }, () => pool[next(pool.length)]!);
  return [...front, ...body].join(ending);
}
