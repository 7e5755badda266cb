/** The files that may hold the configuration of a folder, and the manifest that may hold it under a key. */
const stems = { "runbook-lint.config": "json jsonc yaml yml mjs js", ".runbook-lint": "json jsonc yaml yml" };

export const configNames: ReadonlySet<string> = new Set(
  Object.entries(stems).flatMap(([stem, ends]) => ends.split(" ").map((end) => `${stem}.${end}`)),
);

export const manifest = "package.json";
/** The key of the manifest; also what it must contain as text for being read at all. */
export const manifestKey = "runbook-lint";
