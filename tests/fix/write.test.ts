import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { replaceFiles } from "../../src/files/index.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "replace-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const replaceFile = (path: string, before: string, after: string) => replaceFiles([{ path, before, after }]);

const put = (name: string, text: string | Buffer) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe("replacing a file", () => {
  it("keeps its permissions and leaves nothing beside it", () => {
    const path = put("a.md", "old");
    chmodSync(path, 0o640);
    replaceFile(path, "old", "new");
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(["a.md"]);
  });

  it("goes through a symbolic link, which stays one", () => {
    const path = put("a.md", "old");
    const link = join(folder, "link.md");
    symlinkSync("a.md", link);
    replaceFile(link, "old", "new");
    expect([lstatSync(link).isSymbolicLink(), readFileSync(path, "utf8")]).toEqual([true, "new"]);
  });

  it("refuses a file that changed since it was read, or is not UTF-8", () => {
    const changed = put("a.md", "someone else's");
    expect(() => replaceFile(changed, "old", "new")).toThrow(/expected the UTF-8 text that was checked/);
    const latin = put("b.md", Buffer.from([0x63, 0xe9]));
    expect(() => replaceFile(latin, readFileSync(latin, "utf8"), "new")).toThrow(/UTF-8/);
    expect(readFileSync(latin)).toEqual(Buffer.from([0x63, 0xe9]));
  });

  it("changes no file where one of them can't be changed", () => {
    const path = put("a.md", "old");
    const gone = { path: join(folder, "gone.md"), before: "old", after: "new" };
    expect(() => replaceFiles([{ path, before: "old", after: "new" }, gone])).toThrow(
      /Unexpected ENOENT on writing/,
    );
    expect([readFileSync(path, "utf8"), readdirSync(folder)]).toEqual(["old", ["a.md"]]);
  });

  it("leaves the old or the new text when the process is killed at any moment", {
    timeout: 60_000,
  }, async () => {
    const size = 400_000;
    const texts = ["a", "b"].map((letter) => letter.repeat(size));
    const path = put("plan.md", texts[0]!);
    const program = await writerProgram();
    const seen = new Set<string>();
    for (let kill = 0; kill < 25; kill += 1) {
      await killWhileWriting(program, path, size, 40 + kill * 4);
      const text = readFileSync(path, "utf8");
      expect([text.length, new Set(text).size]).toEqual([size, 1]);
      seen.add(text[0]!);
    }
    expect([...seen].sort()).toEqual(["a", "b"]);
    // What a killed process leaves beside the file, the next one takes away.
    const text = readFileSync(path, "utf8");
    replaceFile(path, text, "whole");
    expect([readFileSync(path, "utf8"), readdirSync(folder).filter((name) => /plan/.test(name))]).toEqual([
      "whole",
      ["plan.md"],
    ]);
  });

  it("waits with an end that is asked for until everything is written", { timeout: 60_000 }, async () => {
    const size = 400_000;
    const path = put("plan.md", "a".repeat(size));
    const program = await writerProgram();
    for (let kill = 0; kill < 5; kill += 1) {
      await killWhileWriting(program, path, size, 40 + kill * 9, "SIGTERM");
      expect(readFileSync(path, "utf8").length).toBe(size);
      expect(readdirSync(folder).filter((name) => /plan/.test(name))).toEqual(["plan.md"]);
    }
  });

  it("is refused while another process has the file, and not when that is gone", () => {
    const path = put("a.md", "old");
    const beside = join(folder, ".a.md.runbook-lint");
    mkdirSync(beside);
    const lives = join(beside, String(process.ppid));
    writeFileSync(lives, "of somebody else");
    expect(() => replaceFile(path, "old", "new")).toThrow(/second run that fixes .*a\.md` at this moment/);
    expect([readFileSync(path, "utf8"), readdirSync(beside)]).toEqual(["old", [String(process.ppid)]]);
    rmSync(lives);
    writeFileSync(join(beside, "999999999"), "of nobody");
    replaceFile(path, "old", "new");
    expect([readFileSync(path, "utf8"), readdirSync(folder)]).toEqual(["new", ["a.md"]]);
  });

  it("changes no file where one was saved while the others were written", async () => {
    const [first, second] = [put("a.md", "old"), put("b.md", "old")];
    const program = await writerProgram("saved while writing");
    const { code, said } = await ended(program, [first, second]);
    expect([code, said]).toEqual([0, "Unexpected content"]);
    expect([readFileSync(first, "utf8"), readFileSync(second, "utf8")]).toEqual(["saved", "old"]);
    expect(readdirSync(folder).filter((name) => /[ab]\.md/.test(name))).toEqual(["a.md", "b.md"]);
  });
});

/** A program that replaces a file with one letter after the other, for as long as it lives; or two files, of which one is saved meanwhile. */
async function writerProgram(kind: keyof typeof programs = "forever"): Promise<string> {
  const outfile = join(folder, "writer.mjs");
  const contents = `
    import { readFileSync, writeFileSync } from "node:fs";
    import { replaceFiles } from ${JSON.stringify(join(import.meta.dirname, "../../src/files/replace.ts"))};
    ${programs[kind]}`;
  await build({
    stdin: { contents, resolveDir: folder, loader: "ts" },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
  });
  return outfile;
}

const programs = {
  forever: `
    const [path, size] = process.argv.slice(2);
    process.stdout.write("ready");
    let before = readFileSync(path, "utf8");
    const next = () => {
      const after = (before[0] === "a" ? "b" : "a").repeat(Number(size));
      replaceFiles([{ path, before, after }]);
      before = after;
      setImmediate(next);
    };
    next();`,
  "saved while writing": `
    const [first, second] = process.argv.slice(2);
    const replacement = { path: second, before: "old", get after() { writeFileSync(first, "saved"); return "new"; } };
    try {
      replaceFiles([{ path: first, before: "old", after: "new" }, replacement]);
    } catch (error) {
      process.stdout.write(error.message.slice(0, 18));
    }`,
};

function killWhileWriting(
  program: string,
  path: string,
  size: number,
  after: number,
  by: NodeJS.Signals = "SIGKILL",
): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, path, String(size)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    child.once("error", fail);
    child.stdout.once("data", () => setTimeout(() => child.kill(by), after));
    child.once("exit", (code, signal) => (signal === by ? done() : fail(new Error(`exit ${code}`))));
  });
}

async function ended(
  program: string,
  words: readonly string[],
): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [program, ...words], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    said += part;
  });
  const [code] = await once(child, "close");
  return { code, said };
}
