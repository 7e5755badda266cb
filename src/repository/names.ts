/** Words that stand before a name where it is declared, in the languages that people plan for. */
const declaring =
  "class|def|defmodule|function|fn|func|fun|struct|enum|trait|interface|type|const|let|var|val|object|record|protocol|module|mod|namespace|table|TABLE|VIEW|void";

/**
 * What `git grep` is asked for: every declaration, as `file NUL declaration`. One search for all names takes little longer than one for a few, and
 * each search reads all files.
 */
export const grepArguments: readonly string[] = [
  "grep",
  "--no-textconv",
  "--no-color",
  "-I",
  "-o",
  "-z",
  "-E",
  "-e",
  `(^|[^[:alnum:]_.])((${declaring})[[:space:]]+)+[[:alnum:]_$]{4,60}`,
];

/** Which files declare each name, in git's order. Of `const fn load` the last word is the name. */
export function declarationsIn(printed: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of printed.split("\n")) {
    const [file, declaration] = line.split("\0");
    const name = declaration?.match(/[\p{L}\p{N}_$]+$/u)?.[0];
    if (!file || !name) continue;
    const files = found.get(name) ?? [];
    if (files.at(-1) !== file) files.push(file);
    found.set(name, files);
  }
  return found;
}
