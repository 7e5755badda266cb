/** The repository that holds a plan, as it stands now. Paths start at its root, with `/` between. Asked for single places; never listed as a whole. */
export interface Repository {
  /** Whether a file or folder is there. Undefined where that can't be told: outside of the repository, or not to be read. */
  exists(path: string): boolean | undefined;
  /** The names in a folder, in no particular order; none where there is no such folder. */
  namesIn(folder: string): readonly string[];
}
