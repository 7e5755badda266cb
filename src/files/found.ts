/** A file or folder that was found: the path to read, and the path to show. */
export interface FoundFile {
  readonly place: string;
  readonly shown: string;
  /** Without symbolic links, where it is known already: two ways to one file are one. */
  readonly real?: string;
}

/** The path to show of what lies in a folder. */
export const below = (shown: string, name: string): string =>
  shown === "." ? name : shown.endsWith("/") ? shown + name : `${shown}/${name}`;

export const reasonOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : String(error);
