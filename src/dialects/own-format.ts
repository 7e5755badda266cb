import { readCommandLine } from "../mentions/index.ts";
import {
  type Contract,
  type DocumentEffect,
  type FormatPlan,
  type FormatStep,
  located,
  type Mention,
  type Plan,
  type PlanFormat,
  type Reference,
  type Source,
  type Span,
  type Step,
  spanOf,
  UsageError,
} from "../model/index.ts";
import type { Claimed, Dialect } from "./dialect.ts";
import { filesOf, firstLine, makePlan, makeStep } from "./shared/make.ts";

const contract: Contract = {
  mode: { value: "parallel", strength: "contract" },
  parallelPromises: ["disjoint-files"],
  commits: false,
  trackers: [],
};

/** A format from a plugin as one of the program's: what it returns is data, and gets its places from the lines that it names. */
export const dialectOf = (format: PlanFormat): Dialect => ({
  name: format.name,
  places: "-",
  contract,
  declared: { step: "-", barriers: "-", progress: "-", written: "-" },
  shows: `a plan of ${format.name}`,
  recognises: ({ source }) =>
    guarded(format, source, () => format.recognises(source))
      ? { role: "plan", plan: source.path }
      : undefined,
  forced: ({ source }) => ({ role: "plan", plan: source.path }),
  read: (path, files) => readOwn(format, path, files),
});

function guarded<T>({ name }: PlanFormat, { path }: Source, ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `Unexpected fault of the format \`${name}\` at \`${path}\` (${said}), expected a plan or nothing`,
    );
  }
}

function readOwn(format: PlanFormat, path: string, files: readonly Claimed[]): Plan[] {
  const { source } = files[0]!.document;
  const read = guarded(format, source, () => format.read({ path: source.path, text: source.text }));
  const plans: readonly FormatPlan[] = read === undefined ? [] : [read].flat();
  return plans.map((plan) => {
    if (!Array.isArray(plan?.steps) || plan.steps.some(({ id }) => typeof id !== "string" || id === ""))
      throw new UsageError(
        `Unexpected plan of the format \`${format.name}\` at \`${source.path}\`, expected \`steps\` with \`id\` each`,
      );
    return planOf(format, path, plan, files);
  });
}

function planOf({ name }: PlanFormat, path: string, plan: FormatPlan, files: readonly Claimed[]): Plan {
  const { source } = files[0]!.document;
  const span = firstLine(source);
  const starts = lineStarts(source);
  return makePlan({
    path,
    dialect: name,
    title: plan.title ?? "",
    contract: { ...contract, commits: plan.commits ?? false },
    span,
    files: filesOf(files),
    mode: plan.mode && { value: plan.mode, strength: "metadata", span },
    isolation: plan.isolation && located(plan.isolation, span),
    ...(plan.maxParallel && { maxParallel: located(plan.maxParallel, span) }),
    steps: plan.steps.map((step, index) => stepOf(step, extentOf(plan.steps, index, starts, source))),
  });
}

const lineStarts = ({ text }: Source): number[] => [
  0,
  ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length),
];

/** From its line to that of the next step further down. */
function extentOf(
  steps: readonly FormatStep[],
  index: number,
  starts: readonly number[],
  source: Source,
): Span {
  const line = Math.min(Math.max(1, steps[index]!.line ?? 1), starts.length);
  const next = Math.min(...steps.map((step) => step.line ?? 1).filter((other) => other > line));
  const end = Number.isFinite(next) ? (starts[next - 1] ?? source.text.length) : source.text.length;
  return spanOf(source, starts[line - 1]!, Math.max(end, starts[line - 1]!));
}

function stepOf(step: FormatStep, extent: Span): Step {
  const { source, start } = extent;
  const line = /^[ \t]*([^\r\n]*)/.exec(source.text.slice(start, extent.end))!;
  const head = spanOf(source, start + line[0].length - line[1]!.length, start + line[0].trimEnd().length);
  const at = (words: string) => placeOf(words, extent) ?? head;
  return makeStep({
    id: step.id,
    title: step.title ?? "",
    kind: step.kind ?? "task",
    span: head,
    idSpan: placeOf(step.id, head) ?? head,
    extent,
    mode: step.mode && { value: step.mode, strength: "metadata", span: head },
    dependsOn: (step.dependsOn ?? []).map(
      (id): Reference => ({ kind: "step", id, form: "metadata", span: at(id) }),
    ),
    parallel: step.parallel === undefined ? undefined : located(step.parallel, head),
    wave: step.wave === undefined ? undefined : located(step.wave, head),
    done: step.done === undefined ? undefined : located(step.done, head),
    isolation: step.isolation && located(step.isolation, head),
    mentions: [
      ...(step.files ?? []).map((path) => mention(path, "write", at(path), false)),
      ...(step.effects ?? []).flatMap((effect) => effectsOf(effect, at)),
    ],
    ...(step.estimate !== undefined && { estimate: located(step.estimate, head) }),
  });
}

/** Where the words stand first inside of a place. */
function placeOf(words: string, { source, start, end }: Span): Span | undefined {
  const at = source.text.slice(start, end).indexOf(words);
  return at < 0 ? undefined : spanOf(source, start + at, start + at + words.length);
}

function effectsOf(
  { action, file, command, maybe = false }: DocumentEffect,
  at: (words: string) => Span,
): Mention[] {
  if (action === "commit" || action === "run") {
    const words = action === "commit" ? ["git", "commit"] : undefined;
    const span = at(command ?? "");
    const read = words
      ? []
      : command && span.source.text.slice(span.start, span.end) === command
        ? readCommandLine(span, "body")
        : [];
    if (read.length > 0) return read.map((each) => ({ ...each, conditional: maybe }));
    return [
      {
        ...mention("", "run", span, maybe),
        subject: { kind: "command", words: words ?? (command ?? "").split(/\s+/) },
      },
    ];
  }
  return file ? [mention(file, action, at(file), maybe)] : [];
}

const mention = (path: string, verb: Mention["verb"], span: Span, conditional: boolean): Mention => ({
  subject: { kind: "path", path },
  verb,
  certainty: "declared",
  section: "files",
  conditional,
  span,
  evidence: span,
  row: "field",
});
