import { beforeEach, expect, test, vi } from "vitest";
import { readPlans } from "../../src/dialects/index.ts";
import type { Source } from "../../src/model/index.ts";
import { examples } from "../support/samples.ts";

const parsed: string[] = [];

vi.mock("../../src/parse/markdown.ts", async (original) => {
  const own = await original<typeof import("../../src/parse/markdown.ts")>();
  return {
    ...own,
    parseMarkdown: (text: string) => {
      parsed.push(text);
      return own.parseMarkdown(text);
    },
  };
});

beforeEach(() => {
  parsed.length = 0;
});

const lengthOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0);

test("files that no format recognises are not parsed at all", () => {
  const text = "# Notes\n\n## Step by step\n\n- [ ] A box\n\n```\n## Cycle 1.1: in a fence\n```\n";
  const sources: Source[] = ["README.md", "docs/plans/notes.md", "specs/x/spec.md"].map((path) => ({
    path,
    text,
  }));
  expect(readPlans(sources).plans).toEqual([]);
  expect(parsed).toEqual([]);
});

test.each(examples.map((sample) => [sample.name, sample.sources] as const))(
  "%s is recognised without a parse, and no part of it is parsed twice",
  (_, sources) => {
    readPlans(sources);
    for (const { text } of sources) expect(parsed.filter((each) => each === text).length).toBeLessThan(2);
    expect(lengthOf(parsed)).toBeLessThanOrEqual(lengthOf(sources.map(({ text }) => text)));
  },
);
