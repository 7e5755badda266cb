import type { Subject } from "../../model/index.ts";
import { places, verbWord } from "../text/lexicon.ts";
import type { Token } from "../text/tokens.ts";

// Files that are called by what they are about: "the parser module", "in the cart spec", and in a GREEN phase "the renderer".

/** Nouns for a file of code and for one of tests; what stands before them says which. */
const files: ReadonlySet<string> = new Set(["module", "script", "file"]);
const tests: ReadonlySet<string> = new Set(["test", "tests", "spec", "specs"]);

/** Every word at which such a call may end. */
export const callers: ReadonlySet<string> = new Set([...files, ...tests, "the"]);

/** Words before those nouns that tell no file from another. */
const general = new Set(
  (
    "the a an this that these those its new own same old other another each every all any unit integration regression failing passing existing first second " +
    "third last next single separate python test tests spec source target right whole entire following above below one two three few red green more your our " +
    "their some such code shell helper public private native core golden snapshot acceptance smoke end-to-end e2e parametrised parametrized package crate library barrel index entry"
  ).split(" "),
);

const onward = new Set(
  "and or to so by with in for as at on from that which which's also only too is are gets takes must should then instead".split(
    " ",
  ),
);

/** The file that is called at a word; undefined where none is. `word`: in lower case; `making`: in the GREEN phase of a cycle. */
export function calledAt(
  word: string,
  tokens: readonly Token[],
  at: number,
  making: boolean,
): Subject | undefined {
  if (!callers.has(word)) return undefined;
  if (word === "the")
    return making && at > 0 && isAlone(tokens, at) ? named(tokens[at + 1], false, true) : undefined;
  const before = tokens[at - 2];
  const led =
    before === undefined || before.kind === "mark" || /^(?:the|its|in|to|of|into)$/.test(before.lower);
  if (!led || !ends(tokens[at + 1])) return undefined;
  // "Add tests for it", "Verify tests": a verb, unless an article makes it a name.
  if (verbWord(tokens[at - 1]?.lower ?? "") && !/^(?:the|its)$/.test(before?.lower ?? "")) return undefined;
  return named(tokens[at - 1], tests.has(word), false);
}

/** "to the printer", "teach the printer", "in the printer's list": a word of its own, and no subject of what is told. */
const isAlone = (tokens: readonly Token[], at: number): boolean =>
  (places.has(tokens[at - 1]!.lower) || verbWord(tokens[at - 1]!.lower)?.form === "base") &&
  (ends(tokens[at + 2]) || /['\u2019]s$/.test(tokens[at + 1]?.lower ?? ""));

/** Nothing that would make the noun part of a longer name: "the parser module name". */
const ends = (next: Token | undefined): boolean =>
  next === undefined || next.kind === "mark" || onward.has(next.lower);

function named(token: Token | undefined, test: boolean, bare: boolean): Subject | undefined {
  if (token?.kind !== "word") return undefined;
  const name = token.lower.replace(/['\u2019]s$/, "");
  if (general.has(name) || onward.has(name) || !/^[a-z][a-z0-9_-]{2,}$/.test(name)) return undefined;
  return { kind: "unnamed", file: "called", name, test, bare };
}
