import type { Plan, Source, Span } from "../../src/model/index.ts";
import { spanOf } from "../../src/model/index.ts";

/** The place of `words` in a source. */
export function place(source: Source, words: string): Span {
  const start = source.text.indexOf(words);
  if (start < 0) throw new Error(`${words} is not in ${source.path}`);
  return spanOf(source, start, start + words.length);
}

/** A plan without steps, read from one file, for tests of what stands above the reading of plans. */
export function emptyPlan(source: Source): Plan {
  return {
    path: source.path,
    dialect: "runbook",
    title: "",
    type: undefined,
    model: undefined,
    mode: undefined,
    isolation: undefined,
    contract: {
      mode: { value: "sequential", strength: "prose" },
      parallelPromises: [],
      commits: true,
      trackers: [],
    },
    span: spanOf(source, 0, 0),
    files: [{ source, role: "runbook" }],
    phases: [],
    steps: [],
    barriers: [],
    rationale: undefined,
    prohibition: undefined,
    stopCondition: undefined,
    checkpoints: [],
    orchestration: undefined,
    orphans: [],
    claims: [],
    proseOrder: [],
    mentions: [],
    flaws: [],
  };
}
