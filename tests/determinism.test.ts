import { expect, test } from "vitest";
import { about, lint, reporters, type Source } from "../src/index.ts";
import { everything, samples } from "./support/samples.ts";

const options = { about, colors: false, width: 100, cwd: "/", root: "/" };
const all = samples.flatMap(({ name, sources }, index) =>
  name.startsWith("examples/")
    ? sources
    : sources.map(({ path, text }) => ({ path: `${index}/${path}`, text })),
);

async function printed(sources: readonly Source[]) {
  const result = await lint({ sources, settings: everything });
  return Object.entries(reporters).map(([format, report]) => `${format}\n${report(result, options)}`);
}

/** A fixed shuffle: every seventh, and so around. */
const shuffled = all.map((_, index) => all[(index * 7 + 3) % all.length]!);

test("prints the same bytes on every run and in whatever order files are found", async () => {
  const once = await printed(all);
  expect(await printed(all)).toEqual(once);
  if (new Set(shuffled).size === all.length) expect(await printed(shuffled)).toEqual(once);
  expect(await printed([...all].reverse())).toEqual(once);
});
