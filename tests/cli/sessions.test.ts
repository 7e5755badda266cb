import { cpSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { replay, shellEnvironment } from "../support/session.ts";
import { remove, workspace } from "./workspace.ts";

// Each case is a small repository, and in `session.txt` what somebody types in it and reads: the lines behind `$` are run by
// a shell, and the file has to hold just what comes of them.
const fixtures = join(import.meta.dirname, "../fixtures");
const cases = ["config", "sessions"].flatMap((folder) =>
  readdirSync(join(fixtures, folder)).map((name) => join(folder, name)),
);
afterAll(remove);

function repositoryOf(name: string): string {
  const place = workspace({});
  cpSync(join(fixtures, name), place, { recursive: true });
  // What is typed is not there yet where it is typed.
  rmSync(join(place, "session.txt"));
  mkdirSync(join(place, ".git"));
  return place;
}

const env = shellEnvironment();

test.each(cases)(
  "%s",
  async (name) => {
    const file = join(fixtures, name, "session.txt");
    const place = repositoryOf(name);
    const session = replay(file, place, env);
    expect(session).not.toContain(place);
    await expect(session).toMatchFileSnapshot(file);
  },
  60_000,
);
