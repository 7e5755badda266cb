// How safe schedules are: of the steps that may run together, how many really changed the same files.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { plainEnvironment } from "./program.mjs";

/** @typedef {{ format: string, repo: string, plan: string, edition: string, step: string, files: string[], opaque: string[] }} Row */
/** @typedef {{ pairs: number, collided: number, kept: number, steps: number, waves: number }} Tally */

/**
 * Prints, for each way to schedule, the share of wave-mates that really collided beside the parallelism kept.
 * @param {string} path of the program
 * @param {string} corpus
 * @param {string} truth
 * @param {readonly string[]} folders with plans
 */
export function scoreSchedules(path, corpus, truth, folders) {
  const changed = changedFiles(JSON.parse(readFileSync(truth, "utf8")));
  console.log(
    `\n${"schedules".padEnd(22)} steps waves | wave-mates that collided | pairs free of collision kept together`,
  );
  for (const isolation of ["shared", "worktree"]) {
    const plans = folders.flatMap((folder) => scheduled(path, folder, isolation));
    tell(isolation, plans.map(asWritten), changed, corpus);
    if (isolation === "worktree") tell("worktree, no mode", plans.map(withoutMode), changed, corpus);
  }
}

/**
 * @param {string} path
 * @param {string} folder
 * @param {string} isolation
 * @returns {any[]}
 */
function scheduled(path, folder, isolation) {
  const words = ["schedule", folder, "--format", "json", "--isolation", isolation];
  const options = { encoding: /** @type {const} */ ("utf8"), env: plainEnvironment(), maxBuffer: 2 ** 30 };
  const { stdout, stderr, status } = spawnSync(process.execPath, [path, ...words], options);
  if ((status ?? 2) > 1) throw new Error(`schedule ${folder} ended with ${status}\n${stderr}`);
  return JSON.parse(stdout).plans;
}

/** @param {any} plan */
const asWritten = (plan) => ({ ...plan, together: plan.waves.map((/** @type {any} */ wave) => wave.steps) });

/** @param {any} plan */
function withoutMode(plan) {
  const { lifted } = plan.figures;
  if (!lifted) return asWritten(plan);
  const steps = plan.waves.flatMap((/** @type {any} */ wave) => wave.steps);
  const byId = new Map(steps.map((/** @type {any} */ step) => [step.id, step]));
  const together = lifted.together.map((/** @type {string[]} */ ids) => ids.map((id) => byId.get(id)));
  return { ...plan, together, figures: { ...plan.figures, waves: lifted.waves } };
}

/** @param {string} id `03-02` and `3-2` are one id */
const plain = (id) => id.replace(/\b0+(?=\d)/g, "");

/**
 * @param {Row[]} rows
 * @returns {Map<string, string[]>} by the place of the plan and the step
 */
function changedFiles(rows) {
  const found = new Map();
  for (const { format, repo, plan, step, files } of rows) {
    const place = join(format, repo, plan);
    found.set(`${place} ${plain(step)}`, files);
    if (!found.has(`${dirname(place)} ${plain(step)}`)) found.set(`${dirname(place)} ${plain(step)}`, files);
  }
  return found;
}

/**
 * @param {string} name
 * @param {any[]} plans
 * @param {Map<string, string[]>} changed
 * @param {string} corpus
 */
function tell(name, plans, changed, corpus) {
  /** @type {Tally} */
  const sum = { pairs: 0, collided: 0, kept: 0, steps: 0, waves: 0 };
  let free = 0;
  for (const plan of plans) {
    const filesOf = (/** @type {any} */ step) => {
      const place = relative(corpus, step.path);
      return changed.get(`${place} ${plain(step.id)}`) ?? changed.get(`${dirname(place)} ${plain(step.id)}`);
    };
    const all = plan.waves.flatMap((/** @type {any} */ wave) => wave.steps);
    const known = all.filter(filesOf);
    if (known.length === 0) continue;
    sum.steps += plan.figures.steps;
    sum.waves += plan.figures.waves;
    free += pairsOf(known).filter(([a, b]) => !overlap(filesOf(a) ?? [], filesOf(b) ?? [])).length;
    for (const mates of plan.together) {
      for (const [a, b] of pairsOf(mates.filter(filesOf))) {
        sum.pairs += 1;
        if (overlap(filesOf(a) ?? [], filesOf(b) ?? [])) sum.collided += 1;
        else sum.kept += 1;
      }
    }
  }
  const share = (sum.pairs ? (100 * sum.collided) / sum.pairs : 0).toFixed(1);
  console.log(
    `${name.padEnd(22)} ${String(sum.steps).padStart(5)} ${String(sum.waves).padStart(5)} | ${String(sum.collided).padStart(8)} of ${String(sum.pairs).padStart(4)} = ${share.padStart(4)} % | ${sum.kept} of ${free}`,
  );
}

/**
 * @template T
 * @param {T[]} items
 * @returns {[T, T][]}
 */
const pairsOf = (items) =>
  items.flatMap((a, i) => items.slice(i + 1).map((b) => /** @type {[T, T]} */ ([a, b])));

/** @param {string[]} left @param {string[]} right */
const overlap = (left, right) => left.some((a) => right.some((b) => within(a, b) || within(b, a)));

/** @param {string} path @param {string} other */
const within = (path, other) => path === other || path.startsWith(`${other.replace(/\/$/, "")}/`);
