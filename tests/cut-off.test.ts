import { expect, test } from "vitest";
import { lint, type Source } from "../src/index.ts";
import { everything, samples } from "./support/samples.ts";

/** The text up to each of its lines, and once more with that line torn in two. */
function* beginnings(text: string): Generator<string> {
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) {
    yield text.slice(0, end + 1);
    yield text.slice(0, end - 3);
  }
}

/** A plan is cut in its last file; the others are whole. At most this many cuts, evenly spread, unless there is time for all. */
const most = process.env.REAL_PLANS === "1" ? Number.POSITIVE_INFINITY : 30;

test.each(samples.map((sample) => [sample.name, sample.sources] as const))(
  "%s, cut off at each line",
  async (_, sources) => {
    const last = sources.at(-1)!;
    const cuts = [...beginnings(last.text)];
    // Odd, so that whole and torn lines take turns.
    const stride = Math.ceil(cuts.length / most) | 1;
    for (const text of cuts.filter((_text, index) => index % stride === 0)) {
      const cut: Source = { path: last.path, text };
      const { failures, diagnostics } = await lint({
        sources: [...sources.slice(0, -1), cut],
        settings: everything,
      });
      expect(failures).toEqual([]);
      for (const { span } of diagnostics) expect(span.end).toBeLessThanOrEqual(span.source.text.length);
    }
  },
);
