import { workspace } from "vscode";

/** What the user set, for the server: it stands above configuration files. What is left out is for those to say. */
export function settingsFor(): { readonly settings: Record<string, unknown> } {
  const set = workspace.getConfiguration("runbook-lint");
  const settings: Record<string, unknown> = {};
  for (const name of ["preset", "rules", "isolation", "dispatch", "dialect", "config"]) {
    const value = set.get(name);
    if (value !== undefined && value !== null && value !== "") settings[name] = value;
  }
  return { settings };
}
