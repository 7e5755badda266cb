import { afterAll, expect, test } from "vitest";
import { runIn } from "./program.ts";
import { remove, workspace } from "./workspace.ts";

afterAll(remove);

const notes = "# Notes\n\nThe basket was slow last week, and nobody knew why.\n";

/** Commands for some plans, and what each prints where there is none. */
const ofMany = [[], ["next"], ["status"], ["inspect"], ["schedule"], ["schedule", "--format", "markdown"]];
/** Those that need one, whose lack is wrong use. */
const ofOne = [["resume"], ["graph"], ["may-start", "1"]];

test("beside a folder of plans no command says that there is none, but why they are none", () => {
  const place = workspace({ "plans/notes.md": notes });
  const said = "No steps in 1 file that might be a plan: plans/notes.md (";
  for (const words of ofMany) {
    const { out, err } = runIn(place, words);
    expect({ words, said: `${out}${err}`.includes(said) }).toEqual({ words, said: true });
    expect(`${out}${err}`).not.toContain("No plan found");
  }
  for (const words of ofOne) {
    const { err, code } = runIn(place, words);
    expect({ words, code }).toEqual({ words, code: 2 });
    expect(err).toContain("Unexpected lack of a plan (No steps in 1 file that might be a plan");
  }
  expect(runIn(place, ["init", "config"]).out).toContain(said);
});

test("where no plan could be, it says in how much none was found", () => {
  const place = workspace({ "README.md": notes, "docs/history.md": notes });
  for (const words of ofMany) {
    const { out, err } = runIn(place, words);
    expect({ words, said: `${out}${err}`.includes("No plan found in 2 files\n") }).toEqual({
      words,
      said: true,
    });
  }
  for (const words of ofOne)
    expect(runIn(place, words).err).toContain("Unexpected lack of a plan, expected the path of one");
  expect(runIn(place, ["init", "config"]).out).toContain("There is no plan yet");
});
