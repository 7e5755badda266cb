import { expect, test } from "vitest";
import { told } from "./read.ts";

test("a sentence works on the file of which the one before it speaks", () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    "We no longer need `bin/old.sh`. Get rid of it.": ["none bin/old.sh", "delete bin/old.sh"],
    "The fault is in `web/a.js`. Fix it there.": ["none web/a.js", "modify web/a.js"],
    "Open `web/a.js`. Add a second port.": ["read web/a.js", "modify web/a.js"],
    "`web/a.js` is in the way. Delete it.": ["none web/a.js", "delete web/a.js"],
    "The menu is `web/menu.vue`. Give it a `dense` option.": ["none web/menu.vue", "modify web/menu.vue"],
    // What is added stands elsewhere; two files are no "it"; what was worked on needs no second look.
    "The list is in `web/a.js`. Add it to the menu.": ["none web/a.js"],
    "See `web/a.js` and `web/b.js`. Delete it.": ["read web/a.js", "read web/b.js"],
    "Update `web/a.js`. Delete it.": ["modify web/a.js"],
    "The list is in `web/a.js`. Run it.": ["none web/a.js"],
  };
  for (const [text, paths] of Object.entries(cases)) expect([text, told(text)]).toEqual([text, paths]);
});
