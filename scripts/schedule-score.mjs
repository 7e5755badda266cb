// How safe schedules are: of the steps that may run together, how many really changed the same files.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { plainEnvironment } from "./program.mjs";

/** @typedef {{ format: string, repo: string, plan: string, edition: string, step: string, files: string[], opaque: string[] }} Row */
/** @typedef {import("../src/index.ts").JsonSchedulePlan} Scheduled */
/** @typedef {import("../src/index.ts").JsonScheduleStep} Step */
/** @typedef {{ dialect: string, steps: number, waves: number, together: readonly (readonly Step[])[] }} Dispatch */

/**
 * Prints, for all plans and for those of each dialect and for each way to schedule, the share of wave-mates that really collided beside the parallelism kept.
 * With PAIRS=1 in the environment also the pairs that collided, and on what.
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
 * @returns {Scheduled[]}
 */
function scheduled(path, folder, isolation) {
  const words = ["schedule", folder, "--format", "json", "--isolation", isolation];
  const options = { encoding: /** @type {const} */ ("utf8"), env: plainEnvironment(), maxBuffer: 2 ** 30 };
  const { stdout, stderr, status } = spawnSync(process.execPath, [path, ...words], options);
  if ((status ?? 2) > 1) throw new Error(`schedule ${folder} ended with ${status}\n${stderr}`);
  return JSON.parse(stdout).plans;
}

/**
 * @param {Scheduled} plan
 * @returns {Dispatch}
 */
function asWritten({ dialect, waves, figures }) {
  return { dialect, steps: figures.steps, waves: figures.waves, together: waves.map((wave) => wave.steps) };
}

/**
 * @param {Scheduled} plan
 * @returns {Dispatch}
 */
function withoutMode(plan) {
  const written = asWritten(plan);
  const { lifted } = plan.figures;
  if (!lifted) return written;
  const byId = new Map(written.together.flat().map((step) => [step.id, step]));
  const together = lifted.together.map((ids) => ids.flatMap((id) => byId.get(id) ?? []));
  return { ...written, waves: lifted.waves, together: [...alone(written, together), ...together] };
}

/**
 * @param {Dispatch} dispatch
 * @param {readonly (readonly Step[])[]} together
 */
function alone(dispatch, together) {
  const others = new Set(together.flat());
  return dispatch.together
    .flat()
    .filter((step) => !others.has(step))
    .map((step) => [step]);
}

/** @param {string} id `03-02` and `3-2` are one id */
const plain = (id) => id.replace(/\b0+(?=\d)/g, "");

/**
 * @param {Row[]} rows
 * @returns {Map<string, string[]>} by the place of the step, or the folder of its plan, and its id
 */
function changedFiles(rows) {
  const found = new Map();
  for (const { format, repo, plan, edition, step, files } of rows) {
    found.set(`${join(format, repo, plan)} ${plain(step)}`, files);
    // A folder may hold many plans of one file each, whose steps are no others' steps.
    if (edition !== plan) found.set(`${join(format, repo, edition)} ${plain(step)}`, files);
  }
  return found;
}

/**
 * @param {string} name
 * @param {Dispatch[]} plans
 * @param {Map<string, string[]>} changed
 * @param {string} corpus
 */
function tell(name, plans, changed, corpus) {
  const judged = plans
    .map((plan) => ({ dialect: plan.dialect, ...tallyOf(plan, changed, corpus) }))
    .filter(({ known }) => known > 0);
  print(name, judged);
  const dialects = [...new Set(judged.map(({ dialect }) => dialect))];
  for (const dialect of dialects)
    print(
      `  ${dialect}`,
      judged.filter((each) => each.dialect === dialect),
    );
}

/**
 * @param {Dispatch} plan
 * @param {Map<string, string[]>} changed
 * @param {string} corpus
 */
function tallyOf(plan, changed, corpus) {
  const filesOf = (/** @type {Step} */ step) => {
    const place = relative(corpus, step.path);
    return changed.get(`${place} ${plain(step.id)}`) ?? changed.get(`${dirname(place)} ${plain(step.id)}`);
  };
  const collides = (/** @type {[Step, Step]} */ [a, b]) => overlap(filesOf(a) ?? [], filesOf(b) ?? []);
  const known = plan.together.flat().filter(filesOf);
  const mates = plan.together.flatMap((steps) => pairsOf(steps.filter(filesOf)));
  const collided = mates.filter(collides);
  if (process.env.PAIRS)
    for (const [a, b] of collided) {
      const common = filesOf(a)?.filter((file) => overlap([file], filesOf(b) ?? []));
      console.log(`    ${a.path} ${a.id} ${b.id} ${common}`);
    }
  const free = pairsOf(known).filter((pair) => !collides(pair)).length;
  const { steps, waves } = plan;
  return { known: known.length, steps, waves, pairs: mates.length, collided: collided.length, free };
}

/**
 * @param {string} name
 * @param {Omit<ReturnType<typeof tallyOf>, "known">[]} tallies
 */
function print(name, tallies) {
  const sum = (/** @type {"steps" | "waves" | "pairs" | "collided" | "free"} */ key) =>
    tallies.reduce((all, tally) => all + tally[key], 0);
  const [pairs, collided] = [sum("pairs"), sum("collided")];
  const share = (pairs ? (100 * collided) / pairs : 0).toFixed(1);
  console.log(
    `${name.padEnd(22)} ${String(sum("steps")).padStart(5)} ${String(sum("waves")).padStart(5)} | ${String(collided).padStart(8)} of ${String(pairs).padStart(4)} = ${share.padStart(4)} % | ${pairs - collided} of ${sum("free")}`,
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
