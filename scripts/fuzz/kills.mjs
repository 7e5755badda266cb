// Kills a process that replaces files at any moment, two of them at once, and saves a file while it does.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inside } from "../program.mjs";

const size = 20_000;
const names = ["a.md", "b.md", "c.md"];

/** Replaces all files with what is one letter further, again and again, and says each time which letter is in them. */
const writer = `
  const { replaceFiles } = await import(process.argv[1]);
  const { readFileSync, writeSync } = await import("node:fs");
  const paths = process.argv.slice(2);
  for (;;) {
    try {
      const texts = paths.map((path) => readFileSync(path, "utf8"));
      const code = texts[0].charCodeAt(0);
      const base = code < 97 ? 65 : 97;
      const next = String.fromCharCode(base + ((code - base + 1) % 26));
      replaceFiles(paths.map((path, index) => ({ path, before: texts[index], after: next.repeat(texts[index].length) })));
      writeSync(1, ".");
    } catch (error) {
      if (error.name !== "UsageError") throw error;
    }
    await new Promise(setImmediate);
  }`;

/**
 * @param {number} count
 * @returns {Promise<boolean>} whether nothing was lost
 */
export async function kills(count) {
  const program = pathToFileURL(
    await inside("replacing", 'export { replaceFiles } from "./src/files/replace.ts";'),
  ).href;
  const folder = mkdtempSync(join(tmpdir(), "kills-"));
  const paths = names.map((name) => join(folder, name));
  for (const path of paths) writeFileSync(path, "a".repeat(size));
  const start = () =>
    spawn(process.execPath, ["--input-type=module", "-e", writer, program, ...paths], {
      stdio: ["ignore", "pipe", "inherit"],
    });
  const seen = { torn: 0, left: 0 };
  const look = () => {
    for (const path of paths) {
      const text = readFileSync(path, "utf8");
      if (text.length !== size || new Set(text).size !== 1) seen.torn += 1;
    }
    if (readdirSync(folder).length > names.length) seen.left += 1;
  };
  for (let kill = 0; kill < count; kill += 1) {
    // Every tenth time two of them write the same files.
    const children = Array.from({ length: kill % 10 === 0 ? 2 : 1 }, start);
    await Promise.all(children.map((child) => once(child.stdout, "data")));
    await new Promise((done) => setTimeout(done, (kill * 7) % 40));
    const ends = children.map((child) => once(child, "exit"));
    for (const child of children) child.kill("SIGKILL");
    await Promise.all(ends);
    look();
  }
  console.log(
    `${count} kills: ${seen.torn} torn files, ${seen.left} times something was left for the next run to clear away`,
  );
  const saved = await savedMeanwhile(start, paths[0] ?? "", count / 10);
  await settled(start, look);
  const strays = readdirSync(folder).filter((name) => !names.includes(name));
  console.log(
    `${saved.times} files saved meanwhile, ${saved.lost} lost; ${strays.length} files or folders too many at the end`,
  );
  rmSync(folder, { recursive: true });
  return seen.torn + strays.length + saved.lost === 0;
}

/**
 * An editor that saves a file while another process replaces it, in capitals and in small letters in turn: whoever writes over it without
 * having read it brings the others back.
 * @param {() => import("node:child_process").ChildProcess} start
 * @param {string} path
 * @param {number} times
 */
async function savedMeanwhile(start, path, times) {
  let lost = 0;
  const child = start();
  const written = () => once(/** @type {import("node:stream").Readable} */ (child.stdout), "data");
  await written();
  for (let time = 0; time < times; time += 1) {
    await new Promise((done) => setTimeout(done, time % 7));
    const letter = time % 2 === 0 ? "A" : "a";
    writeFileSync(`${path}.saved`, letter.repeat(size));
    renameSync(`${path}.saved`, path);
    await written();
    await written();
    const text = readFileSync(path, "utf8");
    if (/[a-z]/.test(text[0] ?? "") !== (letter === "a")) lost += 1;
  }
  const end = once(child, "exit");
  child.kill("SIGKILL");
  await end;
  return { times, lost };
}

/**
 * One more run clears away what the last one left.
 * @param {() => import("node:child_process").ChildProcess} start
 * @param {() => void} look
 */
async function settled(start, look) {
  const child = start();
  await once(/** @type {import("node:stream").Readable} */ (child.stdout), "data");
  const end = once(child, "exit");
  child.kill("SIGTERM");
  await end;
  look();
}
