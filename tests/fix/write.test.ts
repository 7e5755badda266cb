import { spawn } from "node:child_process";
import {
  chmodSync,
  lstatSync,
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
  });
});

/** A program that replaces a file with one letter after the other, for as long as it lives. */
async function writerProgram(): Promise<string> {
  const outfile = join(folder, "writer.mjs");
  const contents = `
    import { readFileSync } from "node:fs";
    import { replaceFiles } from ${JSON.stringify(join(import.meta.dirname, "../../src/files/write.ts"))};
    const [path, size] = process.argv.slice(2);
    process.stdout.write("ready");
    for (let before = readFileSync(path, "utf8"); ; ) {
      const after = (before[0] === "a" ? "b" : "a").repeat(Number(size));
      replaceFiles([{ path, before, after }]);
      before = after;
    }`;
  await build({
    stdin: { contents, resolveDir: folder, loader: "ts" },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
  });
  return outfile;
}

function killWhileWriting(program: string, path: string, size: number, after: number): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, path, String(size)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    child.once("error", fail);
    child.stdout.once("data", () => setTimeout(() => child.kill("SIGKILL"), after));
    child.once("exit", (code, signal) => (signal === "SIGKILL" ? done() : fail(new Error(`exit ${code}`))));
  });
}
