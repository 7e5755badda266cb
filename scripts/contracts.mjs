// What each format's executor does, as its dialect declares it, in two tables for the page on formats.
import { inside } from "./program.mjs";

/**
 * @typedef {{ name: string, contract: Contract, declared: Record<"step" | "barriers" | "progress" | "written", string> }} Dialect
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

/** By the name of their marker. */
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
