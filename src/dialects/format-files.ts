export { formatFiles } from "./format-files.generated.ts";

/** Files beside plans that say how these are carried out, or how far they are: `.planning/config.json`. */
export interface SettingsFiles {
  /** Their paths. */
  readonly files: RegExp;
  /** The path of a plan, and where the files of such a one lie: `$1` is what the first group of the pattern holds. */
  readonly plan: RegExp;
  readonly places: readonly string[];
}

/** What is known of a format's files by their paths alone, so that files are found without a reader of the format. */
export interface FormatFiles {
  /** That of its folder. */
  readonly name: string;
  /** Dot folders in which the format keeps its plans, by their names. */
  readonly folders?: readonly string[];
  /** Paths of its files that are no Markdown. */
  readonly files?: RegExp;
  /** Handed to `read`, with the plans that they are about. */
  readonly settings?: SettingsFiles;
}

/** Where the settings files of the plan at a path lie, whether they are there or not. */
export function settingsFor({ plan, places }: SettingsFiles, path: string): string[] {
  const groups = plan.exec(path);
  return groups ? places.map((place) => place.replace(/\$(\d)/g, (_, group) => groups[group] ?? "")) : [];
}
