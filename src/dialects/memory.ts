import type { Plan, Source } from "../model/index.ts";

/** As what a file was recognised, by names. */
export interface Recognised {
  readonly dialect: string;
  readonly plan: string;
  readonly role: string;
}

/** Files that are read together. */
export interface FileGroup {
  readonly dialect: string;
  readonly path: string;
  /** In natural order of their paths. */
  readonly files: readonly { readonly source: Source; readonly role: string }[];
  /** The format's settings that hold for them, the nearest last. */
  readonly settings: readonly Source[];
}

/** What is remembered of earlier readings, of this run or another. Both answers depend on nothing but what is given. */
export interface Memory {
  /** `asked`: the names of the formats that may have the file. */
  recognised(
    source: Source,
    asked: readonly string[],
    look: () => Recognised | undefined,
  ): Recognised | undefined;
  plansIn(group: FileGroup, read: () => readonly Plan[]): readonly Plan[];
}
