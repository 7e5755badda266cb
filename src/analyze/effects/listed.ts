import { type Action, changing, type Mention, type Step } from "../../model/index.ts";
import type { PathResolver } from "./paths.ts";
import { workingFolders } from "./working-folder.ts";

/** What has to be known of a step to weigh its mentions. */
export interface Context {
  readonly step: Step;
  readonly paths: PathResolver;
  /** The files that the step lists as changed. Empty where it has no list: the test that RED names in a field is none. */
  readonly listed: ReadonlySet<string>;
  /** The list holds new files alone: what is changed besides stands elsewhere. */
  readonly onlyNew: boolean;
  /** Files of the list that the step changes under a condition only. */
  readonly doubted: ReadonlySet<string>;
  /** Files of the list of which the text says that they stay as they are. */
  readonly spared: ReadonlySet<string>;
  /** What the text orders to change counts beside the list. */
  readonly ordersAdd: boolean;
  /** Files outside of the list that each sentence about them only looks at, or changes under a condition. */
  readonly unsure: ReadonlySet<string>;
  /** The folders in which commands are run that are not run in the root. */
  readonly folders: ReadonlyMap<Mention, string>;
}

/** `ordersAdd`: what the format says of lists of files. */
export function contextOf(step: Step, paths: PathResolver, ordersAdd: boolean): Context {
  const declared = step.mentions.filter(isDeclaredWrite);
  const pathOf = (mention: Mention) =>
    mention.subject.kind === "path" ? paths.resolve(mention.subject.path, step, true) : "";
  const listed = new Set(declared.filter((mention) => !isTestOfRed(step, mention)).map(pathOf));
  const doubted = doubtedOf(step, declared, pathOf, paths);
  const spared = sparedOf(step, declared, pathOf, paths);
  return {
    step,
    paths,
    listed,
    onlyNew: declared.length > 0 && declared.every(({ verb }) => verb === "create"),
    doubted,
    spared,
    unsure: unsureOf(step, listed, paths),
    ordersAdd,
    folders: workingFolders(step.mentions),
  };
}

/**
 * Files that the list names once, and the text only to say that they stay as they are: `leave a.ts alone`. A list that names a
 * file twice, for the step and for a part of it, means it; so does any sentence that changes it.
 */
function sparedOf(
  step: Step,
  declared: readonly Mention[],
  pathOf: (mention: Mention) => string,
  paths: PathResolver,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { subject, tells } of step.mentions)
    if (tells === "keep" && subject.kind === "path" && !common.test(subject.path))
      found.add(paths.resolve(subject.path, step, false));
  if (found.size === 0) return found;
  const once = new Set<string>();
  for (const mention of declared) {
    const path = pathOf(mention);
    if (once.has(path) || mention.verb !== "write") found.delete(path);
    once.add(path);
  }
  for (const path of workedOn(step, paths)) found.delete(path);
  return found;
}

/**
 * Files of the list that a condition stands beside, and those of which the list says no more than that they are changed while
 * each sentence about the change has a condition: `Fix any bugs found by modifying x.js as needed`. A plain sentence that
 * says so makes the change certain again.
 */
function doubtedOf(
  step: Step,
  declared: readonly Mention[],
  pathOf: (mention: Mention) => string,
  paths: PathResolver,
): ReadonlySet<string> {
  const perhaps = new Set(declared.filter(({ conditional }) => conditional).map(pathOf));
  const plain = new Set(declared.filter(({ verb }) => verb === "write").map(pathOf));
  const doubted = new Set(perhaps);
  const sure = new Set(
    declared.filter(({ verb, conditional }) => !conditional && verb !== "write").map(pathOf),
  );
  for (const { subject, certainty, verb, conditional } of step.mentions) {
    if (subject.kind !== "path" || certainty === "declared" || !changing.has(verb as Action)) continue;
    const path = paths.resolve(subject.path, step, false);
    if (conditional && plain.has(path)) doubted.add(path);
    if (!conditional && (certainty === "stated" || !perhaps.has(path))) sure.add(path);
  }
  for (const path of sure) doubted.delete(path);
  return doubted;
}

/** Names that many folders have: without a folder they may be any of them. */
const common = /^(?:__init__|index|mod|main|lib)\.\w+$/;

/** What becomes of them is known when the step runs: "If `a.ts` lacks the export, add it", "Confirm that `a.ts` has it". */
function unsureOf(step: Step, listed: ReadonlySet<string>, paths: PathResolver): ReadonlySet<string> {
  const unsure = new Set<string>();
  const sure = new Set<string>();
  for (const { subject, verb, conditional } of step.mentions) {
    if (subject.kind !== "path") continue;
    const path = paths.resolve(subject.path, step, false);
    if (!listed.has(path)) (conditional || verb === "verify" ? unsure : sure).add(path);
  }
  for (const path of sure) unsure.delete(path);
  return unsure;
}

export const isDeclaredWrite = ({ subject, verb, certainty }: Mention): boolean =>
  subject.kind === "path" && certainty === "declared" && changing.has(verb as Action);

/** `**Test:** tests/test_a.py` in the RED phase of a cycle: it says nothing of what GREEN changes. */
export const isTestOfRed = ({ kind }: Step, { section }: Mention): boolean =>
  kind === "cycle" && section === "red";

/** Files that prose says the step changes, or that it commits. */
function* workedOn(step: Step, paths: PathResolver): Generator<string> {
  for (const { subject, verb, certainty } of step.mentions) {
    if (subject.kind === "path" && certainty !== "declared" && changing.has(verb as Action))
      yield paths.resolve(subject.path, step, false);
    if (subject.kind === "command" && subject.words[0] === "git")
      for (const word of subject.words) yield paths.resolve(word, step, true);
  }
}
