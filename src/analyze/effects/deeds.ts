import type { Action, Resource } from "../../model/index.ts";

/** What a command does, apart from its place. `exercises`: a test file that a runner is pointed at. */
export interface Deed {
  readonly action: Action | "exercise";
  readonly resource: Resource;
  readonly because: string;
  /** The file is handed to git, which takes it where it has been changed. */
  readonly stages?: true;
  /** Whether it may be left undone. */
  readonly perhaps?: true;
}

export const file = (action: Deed["action"], path: string, because: string): Deed => ({
  action,
  resource: { kind: "file", path: clean(path) },
  because,
});
const clean = (path: string) => path.replace(/^(?:\.\/)+/, "").replace(/::.*$/, "");

/** A path inside the repository whose name is known: no variable, no temporary or device file. */
export const isPlain = (word: string): boolean =>
  word !== "" && !/[$`*?<>(){}\s]|^&|^-|^\/|^\d$|^\.{1,2}$/.test(word) && /^[\w.@~[\]/+-]+$/.test(word);

export const plain = (words: readonly string[]): string[] =>
  words
    .filter((word) => !word.startsWith("-"))
    .flatMap(expandBraces)
    .filter(isPlain);

/** The words that are no option's value: `touch -t 202601010000 a.txt` makes `a.txt` alone. */
export const withoutValues = (words: readonly string[], options: RegExp): string[] =>
  words.filter((_, index) => !options.test(words[index - 1] ?? ""));

/** `src/{a,b}.ts`, as a shell would. */
function expandBraces(word: string): string[] {
  const match = /^([^{}]*)\{([^{}]*,[^{}]*)\}([^{}]*)$/.exec(word);
  return match ? match[2]!.split(",").map((member) => match[1]! + member + match[3]!) : [word];
}
