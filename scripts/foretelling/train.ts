// Fits the weights of src/analyze/effects/weigh/weights.json to what carried-out plans really changed, and prints how well weights that were
// fitted to some repositories foretell others.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Example, examplesOf, type Row } from "./examples.ts";
import { type Figures, figures, side } from "./figures.ts";
import { regress, type Sample, sigmoid, sumOf } from "./fit.ts";
import { missesOf, type Told } from "./misses.ts";
import { type Tenth, writePage } from "./page.ts";

const folds = 5;
const weightsFile = "src/analyze/effects/weigh/weights.json";

interface StepData {
  readonly format: string;
  readonly alone: boolean;
  readonly repo: string;
  readonly plan: string;
  readonly files: readonly string[];
  readonly candidates: readonly Example[];
}

interface Candidate extends Sample {
  readonly example: Example;
  readonly prior: number;
  probability: number;
}

interface Step extends StepData {
  readonly real: ReadonlySet<string>;
  readonly own: readonly Candidate[];
}

export async function main(root: string, args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      write: { type: "boolean" },
      misses: { type: "boolean" },
      only: { type: "string" },
      laid: { type: "string" },
      examples: { type: "string" },
    },
  });
  const data = await gathered(
    resolve(root, "../shared/wide"),
    values.laid ?? join(root, ".tmp/laid/full"),
    values,
  );
  const { steps, features } = heldOut(data);
  const all = steps.flatMap(({ own }) => own);
  console.log(`${steps.length} steps, ${all.length} files that may change, ${features.size} features`);
  const rows = scoresOf(steps);
  for (const [name, found] of rows) console.log(line(name, found));
  if (values.misses) printMisses(steps);
  const tenths = tenthsOf(steps.flatMap(({ alone, own }) => (alone ? [] : own)));
  for (const { files, said, happened } of tenths)
    console.log(
      `said ${said.toFixed(2)}: ${String(files).padStart(6)} files, happened ${happened.toFixed(2)}`,
    );
  if (!values.write) return;
  write(join(root, weightsFile), all, features);
  writePage(join(root, "docs/foretelling.md"), { rows, sources: sourcesOf(data, steps), tenths });
}

/** The steps with the probabilities that weights give them which were fitted to other repositories. */
function heldOut(data: readonly StepData[]): { steps: Step[]; features: ReadonlyMap<string, number> } {
  const features = commonFeatures(data);
  const steps = data.map((step) => numbered(step, features));
  for (let fold = 0; fold < folds; fold += 1) {
    const { bias, weights } = regress(
      steps.flatMap(({ repo, own }) => (foldOf(repo) === fold ? [] : own)),
      features.size,
    );
    for (const { repo, own } of steps)
      if (foldOf(repo) === fold)
        for (const candidate of own)
          candidate.probability = Math.max(
            sigmoid(bias + sumOf(candidate.features, weights)),
            candidate.prior,
          );
  }
  return { steps, features };
}

/** The examples of every edition, read where it is laid out. `examples`: a file to keep them in. */
async function gathered(
  wide: string,
  laid: string,
  { only, examples }: { only?: string | undefined; examples?: string | undefined },
): Promise<StepData[]> {
  if (examples && existsSync(examples))
    return readFileSync(examples, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as StepData);
  const editions = new Map<string, Row[]>();
  for (const row of JSON.parse(readFileSync(join(wide, "truth.json"), "utf8")) as Row[]) {
    const key = `${row.format}/${row.repo}/${row.edition.replaceAll("/", "%")}`;
    editions.set(key, [...(editions.get(key) ?? []), row]);
  }
  const found: StepData[] = [];
  for (const [plan, rows] of editions) {
    if (only && !only.split(",").some((format) => plan.startsWith(format))) continue;
    layOut(rows[0]!, join(wide, ".."), join(laid, plan));
    const steps = (await examplesOf(rows, join(laid, plan))).map(({ row, alone, candidates }): StepData => {
      const inside = (path: string) =>
        row.opaque.some((folder) => `${path}/`.startsWith(`${folder.replace(/\/$/, "")}/`));
      return {
        format: row.format,
        alone,
        repo: row.repo,
        plan,
        files: row.files.filter((path) => !side.test(path)),
        candidates: candidates.filter(({ path }) => isFile(path) && !side.test(path) && !inside(path)),
      };
    });
    found.push(...steps);
    if (examples) appendFileSync(examples, steps.map((step) => `${JSON.stringify(step)}\n`).join(""));
  }
  return found;
}

/** Lays an edition out as a real git repository, unless it lies there already. */
function layOut({ format, repo, edition }: Row, shared: string, folder: string): void {
  if (existsSync(folder)) return;
  const args = [join(shared, "tools/stage.py"), join(shared, "wide"), `${format}/${repo}`, edition, folder];
  const { status, stderr } = spawnSync("python3", args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${edition} can't be laid out: ${stderr}`);
}

const isFile = (path: string): boolean => !path.endsWith("/") && !/[*{]/.test(path);
const foldOf = (repo: string): number =>
  Number.parseInt(createHash("sha1").update(repo).digest("hex").slice(0, 8), 16) % folds;

/** In fewer repositories than these a feature tells more of their authors than of plans. */
const least = 8;

/** Features that stand in so many repositories, numbered. */
function commonFeatures(steps: readonly StepData[]): Map<string, number> {
  const found = new Map<string, Set<string>>();
  for (const { repo, candidates } of steps)
    for (const { features } of candidates)
      for (const feature of features) {
        const known = found.get(feature);
        if (!known) found.set(feature, new Set([repo]));
        else if (known.size < least) known.add(repo);
      }
  const common = [...found].flatMap(([feature, repos]) => (repos.size >= least ? feature : [])).sort();
  return new Map(common.map((feature, at) => [feature, at]));
}

function numbered(step: StepData, features: ReadonlyMap<string, number>): Step {
  const real = new Set(step.files);
  const own = step.candidates.map(
    (example): Candidate => ({
      example,
      features: Int32Array.from(example.features.flatMap((feature) => features.get(feature) ?? [])),
      changed: real.has(example.path),
      prior: Math.max(
        example.least,
        ...example.priors.map(([why, prior]) => (features.has(why) ? 0 : prior)),
      ),
      probability: 0,
    }),
  );
  return { ...step, real, own };
}

const listed = /^(?:superpowers|gsd|runbook)$/;
const unlisted = /^(?:ccpm|kiro|task-master|spec-kit|spec-kitty|omo|bmad)$/;

type Scores = ReadonlyArray<readonly [name: string, figures: Figures]>;

function scoresOf(steps: readonly Step[]): Scores {
  const names = [...new Set(steps.map(({ format }) => format))].sort();
  const row = (name: string, fits: (format: string) => boolean, alone = false) =>
    [name, figuresOf(steps.filter((step) => fits(step.format) && step.alone === alone))] as const;
  const isListed = (format: string) => listed.test(format);
  const isUnlisted = (format: string) => unlisted.test(format);
  return [
    row("all", () => true),
    row("with lists of files", isListed),
    row("without lists", isUnlisted),
    ...names.map((name) => row(name, (format) => format === name)),
    row("with lists, plan alone", isListed, true),
    row("without lists, plan alone", isUnlisted, true),
  ];
}

const figuresOf = (steps: readonly Step[]): Figures =>
  figures(
    steps.map(({ plan, repo, real, own }) => ({
      plan,
      repo,
      real,
      foretold: new Set(
        own.flatMap(({ example: { path, from }, probability }) => (probability >= from ? path : [])),
      ),
    })),
  );

/** What leads to files that no word names, by the kind of knowledge that it takes. */
const knowledge = [
  ["tests", "tested", "longer", "collector", "spoken"],
  ["defines"],
  ["together", "fits"],
] as const;

/** The figures with the plan alone, and with one more kind of knowledge each. */
function sourcesOf(
  data: readonly StepData[],
  steps: readonly Step[],
): ReadonlyArray<readonly [string, Figures, Figures]> {
  const row = (name: string, list: readonly Step[], alone: boolean) => {
    const own = list.filter((step) => step.alone === alone);
    const of = (formats: RegExp) => figuresOf(own.filter(({ format }) => formats.test(format)));
    return [name, of(listed), of(unlisted)] as const;
  };
  const without = (from: number) => {
    const unknown = new Set<string>(knowledge.slice(from).flat());
    return heldOut(data.map((step) => ({ ...step, candidates: step.candidates.filter(knows(unknown)) })))
      .steps;
  };
  return [
    row("the plan alone", steps, true),
    row("and the tracked files", without(1), false),
    row("and where names are declared", without(2), false),
    row("and the history", steps, false),
  ];
}

const knows =
  (unknown: ReadonlySet<string>) =>
  ({ features }: Example): boolean => {
    const isNamed = features.some((feature) => feature.startsWith("rank="));
    return isNamed || knowledge.flat().some((source) => features.includes(source) && !unknown.has(source));
  };

function printMisses(steps: readonly Step[]): void {
  const told = steps
    .filter(({ alone }) => !alone)
    .map(
      ({ plan, format, real, own }): Told => ({
        plan,
        format,
        real,
        candidates: new Map(
          own.map(({ example: { path, from, features }, probability }) => [
            path,
            {
              foretold: probability >= from,
              probability,
              named: features.some((feature) => feature.startsWith("rank=")),
            },
          ]),
        ),
      }),
    );
  for (const [name, formats] of [
    ["with lists", listed],
    ["without lists", unlisted],
  ] as const) {
    console.log(`Collisions of formats ${name}`);
    for (const text of missesOf(told.filter(({ format }) => formats.test(format)))) console.log(text);
  }
}

function line(name: string, { files, pairs, micro, macro, repo }: Figures): string {
  const show = (...list: number[]) => list.map((x) => x.toFixed(1).padStart(5)).join(" ");
  return `${name.padEnd(26)} files P R ${show(...files)} | collisions P R ${show(...pairs)} micro ${show(micro)} macro ${show(macro)} repo ${show(repo)}`;
}

/** Of what was said with 80 %, how much happened. */
const tenthsOf = (all: readonly Candidate[]): Tenth[] =>
  Array.from({ length: 10 }, (_, tenth) => {
    const those = all.filter(({ probability }) => Math.min(9, Math.floor(probability * 10)) === tenth);
    const part = (sum: number) => sum / Math.max(1, those.length);
    return {
      files: those.length,
      said: part(those.reduce((sum, { probability }) => sum + probability, 0)),
      happened: part(those.filter(({ changed }) => changed).length),
    };
  });

/** Weights that change nothing are left out, but those of `why=`, by which the program knows what it was fitted to. */
function write(file: string, all: readonly Candidate[], features: ReadonlyMap<string, number>): void {
  const { bias, weights } = regress(all, features.size);
  const round = (x: number) => Math.round(x * 100) / 100;
  const kept = [...features].flatMap(([feature, at]) =>
    Math.abs(weights[at]!) < 0.08 && !feature.startsWith("why=")
      ? []
      : [[feature, round(weights[at]!)] as const],
  );
  writeFileSync(
    file,
    `${JSON.stringify({ bias: round(bias), weights: Object.fromEntries(kept) }, undefined, 2)}\n`,
  );
}
