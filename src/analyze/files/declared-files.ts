import {
  changing,
  isTestPath,
  type Mention,
  type Plan,
  type Section,
  type Span,
  type Step,
  type Verb,
} from "../../model/index.ts";
import { effectsOf } from "../effects/index.ts";
import { isTestOfRed } from "../effects/listed.ts";
import { isRootFile } from "../effects/root-files.ts";
import { overlap, segmentsOf } from "../paths/overlap.ts";
import { isChange } from "./lifecycle.ts";

/** A path, and the words that name it. */
export interface NamedFile {
  readonly path: string;
  readonly span: Span;
}

/** The files that a step changes, as far as its effects say so. */
export const changedFiles = (plan: Plan, step: Step): NamedFile[] =>
  (effectsOf(plan).get(step) ?? []).flatMap((effect) =>
    effect.resource.kind === "file" && isChange(effect) && !effect.conditional
      ? [{ path: effect.resource.path, span: effect.span }]
      : [],
  );

/**
 * The files that a step's text orders to change, and that the fields made for files leave out. The effects hold a
 * list of files for whole and read such words as explanation, so the mentions are asked. Empty where no field is, or the step is done.
 */
export function undeclaredFiles(plan: Plan, step: Step): NamedFile[] {
  const { ordersAdd } = plan.contract;
  const lists = (mention: Mention) => mention.certainty === "declared" && !isTestOfRed(step, mention);
  if (step.done?.value || !step.mentions.some(lists)) return [];
  const declared: string[] = [];
  const stated: NamedFile[] = [];
  for (const mention of step.mentions) {
    const { subject, verb, certainty, conditional, section, span } = mention;
    if (subject.kind !== "path") continue;
    // A file that the title names, or a list of files in words of its own, is no secret.
    if (certainty === "declared" || section === "files" || section === "title")
      declared.push(subject.path, ...(subject.to === undefined ? [] : [subject.to]));
    else if (isTestOfRed(step, mention)) continue;
    else if (certainty === "stated" && ordersChange(verb) && !conditional && isWork(section, subject.path))
      stated.push({ path: subject.path, span });
  }
  const first = new Map(stated.toReversed().map((file) => [file.path, file]));
  return [...first.values()]
    .reverse()
    .filter(
      ({ path }) =>
        (isFullPath(path) || (ordersAdd && isRootFile(path))) &&
        !isBeside(plan, path) &&
        !declared.some((other) => covers(other, path)),
    );
}

/** A file with its folder, inside the repository: what short names and folders mean is not certain enough to blame anybody. */
const isFullPath = (path: string): boolean => /^(?!~|\/|[A-Za-z]:)[^@]*\/[^/*@]*\.\w+$/.test(path);

/** Reports and summaries that agents leave beside the plan are no part of the work. */
const isBeside = (plan: Plan, path: string): boolean => {
  const folder = path.slice(0, path.lastIndexOf("/"));
  return plan.files.some(({ source }) => `/${source.path}`.includes(`/${folder}/`));
};

/** What a check makes to try something stays no part of the work, unless it is a test. */
const isWork = (section: Section, path: string): boolean =>
  section !== "context" && (section !== "verify" || isTestPath(path));

const ordersChange = (verb: Verb): boolean => changing.has(verb as "write");

/** Whether the declared path is the other one, holds it, or one of them is what the other's short name means. */
function covers(declared: string, path: string): boolean {
  const [one, other] = [segmentsOf(declared.replace(placeholder, "*")), segmentsOf(path)];
  if (overlap(one, other)) return true;
  const common = Math.min(one.length, other.length);
  return common > 1 && overlap(one.slice(-common), other.slice(-common));
}

/** `scenario-N-baseline.md` stands for one file of each number. */
const placeholder = /(?<=[-_./])N(?=[-_.])/g;

export const matchesGlob = (path: string, glob: string): boolean =>
  overlap(segmentsOf(glob), segmentsOf(path));
