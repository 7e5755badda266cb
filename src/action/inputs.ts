import { UsageError } from "../index.ts";

/** What a workflow says below `with`, in the words of action.yml. */
export interface Inputs {
  readonly paths: string;
  readonly config: string;
  readonly trustConfig: boolean;
  readonly args: string;
  readonly failOn: string;
  readonly maxWarnings: string;
  readonly format: string;
  readonly sarifFile: string;
  readonly annotations: boolean;
  readonly summary: boolean;
  readonly changedOnly: boolean;
  readonly workingDirectory: string;
  readonly versionCheck: boolean;
}

export type Variables = Readonly<Record<string, string | undefined>>;

/** Reads the inputs as the runner hands them over. Throws a `UsageError` for a word that is neither yes nor no. */
export const inputsOf = (variables: Variables): Inputs => ({
  paths: textOf("paths", variables) || ".",
  config: textOf("config", variables),
  trustConfig: isTrue("trust-config", variables, false),
  args: textOf("args", variables),
  failOn: textOf("fail-on", variables),
  maxWarnings: textOf("max-warnings", variables),
  format: textOf("format", variables) || "auto",
  sarifFile: textOf("sarif-file", variables),
  annotations: isTrue("annotations", variables, true),
  summary: isTrue("summary", variables, true),
  changedOnly: isTrue("changed-only", variables, false),
  workingDirectory: textOf("working-directory", variables) || ".",
  versionCheck: isTrue("version-check", variables, true),
});

/** Upper case with spaces as `_`, other signs kept: `getInput` of `@actions/core`. */
const textOf = (name: string, variables: Variables): string =>
  (variables[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();

/** The words for yes and no of YAML 1.2, as `getBooleanInput` of `@actions/core` takes them. */
function isTrue(name: string, variables: Variables, otherwise: boolean): boolean {
  const text = textOf(name, variables);
  if (text === "") return otherwise;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  throw new UsageError(`Unexpected \`${text}\` for the input \`${name}\`, expected true or false`);
}
