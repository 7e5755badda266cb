import { expect, test } from "vitest";
import { directiveWords } from "../../src/dialects/shared/directives.ts";
import { readProseMode } from "../../src/dialects/shared/modes.ts";
import { spanOf } from "../../src/model/index.ts";

const modeOf = (text: string) => readProseMode(spanOf({ path: "a.md", text }, 0, text.length))?.value;

test.each(
  directiveWords.flatMap(({ mode, examples }) => examples.map((example) => [example, mode] as const)),
)("%s", (sentence, mode) => expect(modeOf(sentence)).toBe(mode));

test.each([
  ["Always sequential unless the plan explicitly allows parallel.", "sequential"],
  ["Never run the steps in parallel.", "sequential"],
  ["Do not parallelize the tasks.", "sequential"],
  ["Run phases in sequence and their tasks in parallel.", "mixed"],
  ["Read the log in order to find the cause.", undefined],
])("%s", (sentence, mode) => expect(modeOf(sentence)).toBe(mode));
