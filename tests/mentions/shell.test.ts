import { expect, test } from "vitest";
import { commandsIn, splitCommands } from "../../src/mentions/names/shell.ts";
import { told } from "./read.ts";

const split = (text: string) => splitCommands(text).map(({ words }) => words);

test("splits a script as a shell would", () => {
  expect(split("git add a.py 'b c.py' && git commit -m \"x; y\" # done")).toEqual([
    ["git", "add", "a.py", "b c.py"],
    ["git", "commit", "-m", "x; y"],
  ]);
  expect(split("git add a.py \\\n  b.py\nls | wc -l")).toEqual([
    ["git", "add", "a.py", "b.py"],
    ["ls"],
    ["wc", "-l"],
  ]);
});

test("passes over here documents, keeps redirections and what the author leaves open", () => {
  expect(split("cat > a.txt <<'EOF'\nrm b.txt\nEOF\ntouch c.txt")).toEqual([
    ["cat", ">", "a.txt", "<<"],
    ["touch", "c.txt"],
  ]);
  expect(split("git merge-base <slug> HEAD 2>/dev/null")).toEqual([
    ["git", "merge-base", "<slug>", "HEAD", ">", "/dev/null"],
  ]);
});

test("inline code is a command where it begins with a program and says what it is to do", () => {
  expect(commandsIn("pytest tests/a.py -v").map(({ words }) => words)).toEqual([
    ["pytest", "tests/a.py", "-v"],
  ]);
  expect(commandsIn("make")).toEqual([]);
  expect(commandsIn("state.save now")).toEqual([]);
  expect(commandsIn('pytest = "^8.0.0"')).toEqual([]);
  expect(commandsIn("vitest: ^3.1")).toEqual([]);
  expect(commandsIn("pytest --cov = x")).toHaveLength(1);
});

test("a fence is commands, or the content of the file that the line before it names", () => {
  expect(told("Run:\n\n```bash\nrm a.txt\n```\n", "command")).toEqual(["run rm a.txt"]);
  expect(told("Create `run.sh`:\n\n```bash\nrm a.txt\n```\n", "command")).toEqual([]);
  expect(
    told("Create `a.py`:\n\n```python\nclass State:\n    def check(self): ...\n```\n", "symbol"),
  ).toEqual(["define State", "define check"]);
});
