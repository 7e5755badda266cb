/** Words that stand before a name where it is declared, in the languages that people plan for. */
const declaring =
  "class|def|defmodule|function|fn|func|fun|struct|enum|trait|interface|type|const|let|var|val|object|record|protocol|module|mod|namespace|table|TABLE|VIEW|void";

/** What `git grep` is asked for: each declaration of one of the names, as `file NUL declaration`. The names are plain identifiers. */
export const grepArguments = (names: readonly string[]): readonly string[] => [
  "grep",
  "--no-textconv",
  "--no-color",
  "-I",
  "-o",
  "-z",
  "-E",
  "-e",
  `(^|[^[:alnum:]_.])(${declaring})[[:space:]]+(${names.join("|")})([^[:alnum:]_]|$)`,
];

/** Which files declare which name, in git's order. */
export function definersIn(printed: string, names: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const wanted = new Set(names);
  for (const line of printed.split("\n")) {
    const [file, declaration] = line.split("\0");
    const name = declaration?.match(/[\p{L}\p{N}_$]+(?=[^\p{L}\p{N}_$]*$)/u)?.[0];
    if (!file || !name || !wanted.has(name)) continue;
    const files = found.get(name) ?? [];
    if (files.at(-1) !== file) files.push(file);
    found.set(name, files);
  }
  return found;
}
