import { basename } from "node:path";
import type { LeftOut } from "../model/index.ts";
import { isPlanFolder } from "./kinds.ts";

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

export const leftOutAs = ({ place, shown }: FoundFile, isFolder: boolean, by: LeftOut["by"]): LeftOut => ({
  path: isFolder ? `${shown}/` : shown,
  by,
  // Of files, only those that can hold a plan are looked at at all.
  holdsPlans: !isFolder || isPlanFolder(basename(place)),
});
