import { isTestPath, type Plan, type Step, type TestTelling } from "../../model/index.ts";
import { effectsOf } from "../effects/index.ts";
import { isThere } from "../files/existence.ts";
import { isChange, livesOf, plainCreation } from "../files/lifecycle.ts";
import { memoise } from "../plan/memo.ts";

/** The tests that the plan has shown so far for one file. */
export interface TestFile {
  readonly names: Set<string>;
  /** Whether these are all that the plan's steps have brought there so far. */
  known: boolean;
  /** The steps that brought them. */
  readonly steps: Set<Step>;
}

/** A book of test files, written up step by step. */
export class WrittenTests {
  private readonly files = new Map<string, TestFile>();
  private readonly plan: Plan;

  constructor(plan: Plan) {
    this.plan = plan;
  }

  /** Before the tellings of a step: what it changes of tests without showing them is open from here on. */
  begin(step: Step, tellings: readonly TestTelling[]): void {
    const changed = changedIn(this.plan, step);
    const shown = new Set(
      tellings.flatMap((told) => (told.kind === "code" ? (this.placeOf(step, told) ?? []) : [])),
    );
    const open = tellings.some(
      (told) => told.kind === "words" || (told.kind === "code" && !this.placeOf(step, told)),
    );
    const unsure = step.optional?.value === true || step.cancelled === true;
    for (const path of changed)
      if ((isTestPath(path) && (open || !shown.has(path))) || unsure) this.at(path).known = false;
    if (open || unsure) for (const path of shown) this.at(path).known = false;
  }

  /** Takes in the tests of one piece of code. A name that is there already is one that is changed, or shown again. */
  add(step: Step, told: TestTelling & { kind: "code" }): void {
    const place = this.placeOf(step, told);
    if (place === undefined) return;
    const file = this.at(place);
    if (!told.certain || told.names.some((name) => file.names.has(name))) file.known = false;
    for (const name of told.names) file.names.add(name);
    file.steps.add(step);
  }

  /** The file that a path means, as written or below some folder; undefined where none or several have tests. */
  find(path: string): readonly [string, TestFile] | undefined {
    const own = this.files.get(path);
    if (own) return [path, own];
    const ending = [...this.files].filter(([each]) => each.endsWith(`/${path}`));
    return ending.length === 1 ? ending[0] : undefined;
  }

  /** The files that lie in a folder itself. */
  within(folder: string): (readonly [string, TestFile])[] {
    return [...this.files].filter(
      ([path]) => path.startsWith(folder) && !path.slice(folder.length).includes("/"),
    );
  }

  all(): (readonly [string, TestFile])[] {
    return [...this.files];
  }

  private at(path: string): TestFile {
    let file = this.files.get(path);
    if (!file) {
      file = { names: new Set(), known: true, steps: new Set() };
      this.files.set(path, file);
    }
    return file;
  }

  /** Where code goes: the file that is named before it, or the one file of tests that the step changes. */
  private placeOf(step: Step, { file }: TestTelling & { kind: "code" }): string | undefined {
    const changed = changedIn(this.plan, step);
    if (file !== undefined) {
      if (changed.includes(file)) return file;
      const ending = changed.filter((path) => path.endsWith(`/${file}`));
      return ending.length === 1 ? ending[0] : ending.length === 0 ? file : undefined;
    }
    const tests = changed.filter(isTestPath);
    const [only] = tests.length > 0 ? tests : changed;
    return (tests.length || changed.length) === 1 ? only : undefined;
  }
}

/** The files that a step may change, each once. */
const changedIn = (plan: Plan, step: Step): string[] => [
  ...new Set(
    (effectsOf(plan).get(step) ?? []).flatMap((effect) =>
      effect.resource.kind === "file" && isChange(effect) ? effect.resource.path : [],
    ),
  ),
];

/** Files that are created in so many words by the first step that speaks of them. */
const begun: (plan: Plan) => ReadonlySet<string> = memoise(
  (plan) => new Set(livesOf(plan).flatMap(({ path, turns }) => (plainCreation(turns[0]!) ? path : []))),
);

/** Whether a file begins with this plan: its first step creates it, in so many words, and it is not there. */
export const beginsHere = (plan: Plan, path: string): boolean =>
  begun(plan).has(path) && !isThere(plan, path);

/** Whether the plan begins the one project that it speaks of: it creates its manifest, at the top. */
export function projectBeginsHere(plan: Plan): boolean {
  const own = livesOf(plan).filter(({ path }) => manifest.test(path));
  return own.length === 1 && !own[0]!.path.includes("/") && beginsHere(plan, own[0]!.path);
}

const manifest = /(?:^|\/)(?:package\.json|pyproject\.toml|setup\.py|mix\.exs|Gemfile)$/;
