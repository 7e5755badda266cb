import type { Inputs } from "./inputs.ts";
import { wordsOf } from "./words.ts";

/** Where the result is written besides the log. Absolute. */
export interface ResultFiles {
  readonly report: string;
  /** Undefined where none was asked for. */
  readonly sarif: string | undefined;
}

/** The words for the command line. `since` is the revision to compare with where only changes count. */
export function commandLineOf(inputs: Inputs, files: ResultFiles, since: string | undefined): string[] {
  const { config, trustConfig, failOn, maxWarnings, changedOnly } = inputs;
  return [
    ...formatOf(inputs),
    `--format=json=${files.report}`,
    ...(files.sarif === undefined ? [] : [`--format=sarif=${files.sarif}`]),
    ...(config === "" ? [] : [`--config=${config}`]),
    ...(trustConfig ? ["--trust-config"] : []),
    ...(failOn === "" ? [] : [`--fail-on=${failOn}`]),
    ...(maxWarnings === "" ? [] : [`--max-warnings=${maxWarnings}`]),
    ...(changedOnly ? [since === undefined ? "--changed" : `--since=${since}`] : []),
    ...wordsOf(inputs.args),
    "--",
    ...wordsOf(inputs.paths),
  ];
}

/** In GitHub Actions, the program prints for people and annotations where no format is named. */
function formatOf({ format, annotations }: Inputs): string[] {
  if (format !== "auto") return [`--format=${format}`];
  return annotations ? [] : ["--format=pretty"];
}
