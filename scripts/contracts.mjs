// What is said of each format: where its files are, what its executor does as its dialect declares it, and its own page.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { root } from "./build/bundling.mjs";
import { inside } from "./program.mjs";

/**
 * @typedef {{ name: string, places: string, contract: Contract, declared: Record<"step" | "barriers" | "progress" | "written", string> }} Dialect
 * @typedef {{ mode: { value: string }, parallelPromises: string[], commits: boolean, isolation?: string, recomputesWaves?: true }} Contract
 */

const words = { "disjoint-files": "different files", "no-dependency": "no waiting" };

/** @type {{ dialects: Dialect[] }} */
const { dialects } = await import(
  await inside("dialects", 'export { dialects } from "./src/dialects/index.ts";')
);

/** @param {Dialect} dialect */
const executes = ({ name, contract, declared }) => [
  name,
  declared.step,
  contract.mode.value + (contract.recomputesWaves ? ", in waves of its own" : ""),
  contract.parallelPromises.map((one) => words[/** @type {keyof typeof words} */ (one)]).join(", ") || "-",
  declared.barriers,
  contract.commits ? "each step" : "-",
  contract.isolation === "worktree" ? "a worktree each" : "one tree",
];

/** @param {Dialect} dialect */
const writes = ({ name, declared }) => [name, declared.progress, declared.written];

/** @param {Dialect} dialect */
const described = ({ name }) =>
  `## ${name}\n\n${readFileSync(resolve(root, "src/dialects", name, "page.md"), "utf8").trim()}\n`;

/** For the README: how many there are changes with each of them, so nothing else says it. */
export const places = () =>
  table(
    ["dialect", "files"],
    dialects.map((dialect) => [dialect.name, dialect.places]),
  );

/** For the page on formats, by the name of their marker. */
export const contracts = {
  executors: () =>
    table(
      [
        "dialect",
        "a step is",
        "executor runs",
        "parallel steps promise",
        "barriers",
        "commits",
        "agents share",
      ],
      dialects.map(executes),
    ),
  traces: () => table(["dialect", "progress is in", "`--fix` writes dependencies in"], dialects.map(writes)),
  pages: () => dialects.map(described).join("\n"),
};

/**
 * @param {string[]} head
 * @param {string[][]} rows
 */
function table(head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (/** @type {string[]} */ cells) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [head, widths.map((width) => "-".repeat(width)), ...rows].map(line).join("\n");
}
