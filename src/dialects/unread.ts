import { type Contract, type Flaw, type Plan, type Source, type Span, spanOf } from "../model/index.ts";
import { dialects } from "./formats.generated.ts";

const box = /^\uFEFF?[ \t]*[-*+][ \t]+\[[ xX~-]\][ \t]/gm;
const heading = /^\uFEFF?#{1,6}[ \t]+(?:\W*)(?:task|step|cycle|todo|WP|T)[ \t]*#?[A-Z]?\d/gim;

/** A file at the place of a plan, or one that somebody named, in which no format saw a plan; undefined where none is to be expected. */
export function unreadPlan(source: Source, isNamed: boolean): Plan | undefined {
  const { path, text } = source;
  if (/template|\[FEATURE NAME\]/i.test(path) || /\[FEATURE(?: NAME)?\]/.test(text)) return undefined;
  const home = dialects.find(({ keeps }) => keeps?.path.test(path))?.keeps;
  const hints = [...text.matchAll(box), ...text.matchAll(heading)].length;
  if (!(isNamed || (home && (!home.besideNotes || hints > 1)))) return undefined;
  const { words, span } = causeIn(source, home?.expected ?? "the steps of a plan in one of the formats");
  const flaw: Flaw = { kind: "unread-plan", message: `Unexpected ${words}`, span };
  return emptyPlan(source, span, flaw);
}

/** The likeliest reason, at its place. */
function causeIn(source: Source, expected: string): { words: string; span: Span } {
  const { text } = source;
  const at = (index: number, length: number) => spanOf(source, index, index + length);
  if (text.trim() === "") return { words: `empty file, expected ${expected}`, span: at(0, 0) };
  if (/^\uFEFF?---[ \t]*\r?\n/.test(text) && !/\n---[ \t]*(?:\r?\n|$)/.test(text.slice(3)))
    return {
      words:
        "front matter without an end, so that no plan is seen, expected a line `---` behind its last key",
      span: at(0, 3),
    };
  const fences = [...text.matchAll(/(?<=^\uFEFF?)[ \t]*(?:`{3,}|~{3,}).*$/gm)];
  if (fences.length % 2 === 1) {
    const last = fences.at(-1)!;
    return {
      words: "block of code without an end, so that no plan is seen, expected a fence that closes it",
      span: at(last.index, last[0].length),
    };
  }
  const bullet = /(?<=^\uFEFF?)[ \t]*(?:[-*+]|\d+[.)])[ \t]+\S.*$/m.exec(text);
  const start = bullet ?? /\S.*/.exec(text)!;
  const boxed = text.search(box) >= 0;
  return {
    words: boxed
      ? `file in which no format sees a task, expected ${expected}`
      : `file without a single box or heading of a task, so that no executor sees one, expected ${expected}`,
    span: at(start.index, start[0].length),
  };
}

const contract: Contract = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: [],
  commits: false,
  trackers: [],
};

function emptyPlan(source: Source, span: Span, flaw: Flaw): Plan {
  return {
    path: source.path,
    dialect: "",
    title: "",
    type: undefined,
    model: undefined,
    mode: undefined,
    isolation: undefined,
    contract,
    span,
    files: [{ source, role: "unread" }],
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
    flaws: [flaw],
  };
}
