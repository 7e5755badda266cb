/** How a project starts the program, and from where all who have the project get it. */
export interface ProjectProgram {
  /** The words that start it on this machine, from the top of the project. */
  readonly command: readonly string[];
  readonly source:
    | { readonly kind: "package"; readonly install: string }
    | { readonly kind: "git"; readonly url: string; readonly revision: string }
    | undefined;
  /** Where the schema of configurations is found, from the top of the project. */
  readonly schema: string | undefined;
}

/** Words for a shell: those with anything but plain letters stand in quotes. */
export const shellLine = (words: readonly string[]): string =>
  words
    .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`))
    .join(" ");
