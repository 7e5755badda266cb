import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const folders: string[] = [];

/** A new folder outside of the project which holds the given files. */
export function workspace(files: Readonly<Record<string, string>>): string {
  const place = mkdtempSync(join(tmpdir(), "runbook-lint-"));
  folders.push(place);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), text);
  }
  return place;
}

/** Removes every workspace that was made. */
export function remove(): void {
  for (const place of folders.splice(0)) rmSync(place, { recursive: true, force: true });
}
