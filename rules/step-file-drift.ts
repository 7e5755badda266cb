import { groupBy, listed, places, strayEntries, uncopiedSteps } from "../src/analyze/index.ts";
import {
  digestOf,
  type Located,
  located,
  type Plan,
  type Related,
  type Report,
  type Rule,
  type Step,
  type StepCopy,
} from "../src/model/index.ts";

/** A step file that says something else than its step. */
interface Drift {
  readonly step: Step;
  readonly copy: StepCopy;
  readonly kind: "title" | "empty" | "body";
  /** Of texts that part: how each of them goes on. */
  readonly words: { readonly file: string; readonly runbook: string };
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

/** A file that names another plan as the one it was cut from says nothing about this one. */
const isOfAnother = ({ source }: Step, { from }: StepCopy): boolean =>
  from !== undefined && nameOf(from) !== nameOf(source.path);

/** Markers, emphasis and white space are no difference. */
const folded = (title: string): string =>
  title
    .split("[")
    .map((part, i) => (i ? part.slice(part.indexOf("]") + 1) : part))
    .join(" ")
    .split(" ")
    .map((word) => [..."*_`"].reduce((text, mark) => text.replaceAll(mark, ""), word))
    .filter(Boolean)
    .join(" ")
    .toLowerCase();

const isRule = (word: string): boolean => ["---", "##", "###"].some((mark) => word.startsWith(mark));

/** Where the words of a step file stop to be those of the step; a file that holds one half of a step has a part of its words. */
function partingOf(own: string, { digest, part }: StepCopy): { at: number; runbook: number } | undefined {
  const [words, others] = [own.split(" "), digest.split(" ")];
  if (part !== "whole") {
    if (own.includes(digest)) return undefined;
    let length = others.length;
    while (length > 0 && !own.includes(others.slice(0, length).join(" "))) length -= 1;
    const start = own.indexOf(others.slice(0, length).join(" "));
    return { at: length, runbook: own.slice(0, start).split(" ").length - 1 + length };
  }
  const at = words.findIndex((word, i) => word !== others[i]);
  // Whoever cuts out the last step of a phase cuts off too little or too much: where the texts part at a rule or a heading, what
  // follows is about something else.
  if (at < 0 || [words, others].some((text) => text[at] === undefined || isRule(text[at]))) return undefined;
  return { at, runbook: at };
}

const shown = (text: string, at: number): string =>
  text
    .split(" ")
    .slice(at, at + 6)
    .join(" ") || "nothing";

function driftOf(step: Step, copy: StepCopy): Drift | undefined {
  if (isOfAnother(step, copy)) return undefined;
  const none = { file: "", runbook: "" };
  if (copy.title && folded(copy.title.value) !== folded(step.title))
    return { step, copy, kind: "title", words: { file: copy.title.value, runbook: step.title } };
  if (copy.digest === "")
    return digestOf(step.extent) === "" ? undefined : { step, copy, kind: "empty", words: none };
  const own = digestOf(step.extent);
  const parting = partingOf(own, copy);
  if (!parting) return undefined;
  return {
    step,
    copy,
    kind: "body",
    words: { file: shown(copy.digest, parting.at), runbook: shown(own, parting.runbook) },
  };
}

const spanOf = ({ kind, copy }: Drift) => (kind === "title" && copy.title ? copy.title.span : copy.id.span);

/** One finding for the files of a folder: they were cut out at once, and are cut out anew at once. */
function reportDrifts(drifts: readonly Drift[], report: Report): void {
  const [first, ...others] = drifts as [Drift, ...Drift[]];
  const own = { span: first.step.idSpan, message: "the step in the runbook" };
  const more = others.map(
    (drift): Related => ({
      span: spanOf(drift),
      message: `\`${nameOf(drift.copy.source.path)}\` differs too`,
    }),
  );
  report({
    message: first.kind,
    data: {
      file: nameOf(first.copy.source.path),
      id: first.step.id,
      theirs: first.words.file,
      ours: first.words.runbook,
      more: others.length > 0 ? ` (${others.length} more step files of this folder differ)` : "",
    },
    about: [first.step.id],
    span: spanOf(first),
    related: [own, ...places(more)],
  });
}

/** One finding for all: what happened to them happened once. */
function reportAll(message: string, all: readonly Located<string>[], report: Report): void {
  const [first, ...others] = all;
  if (!first) return;
  const related = places(others.map(({ value, span }) => ({ span, message: `\`${value}\` too` })));
  report({ message, data: { ids: listed(all.map(({ value }) => value)) }, span: first.span, related });
}

function allDrifts(plan: Plan): Drift[] {
  return plan.steps.flatMap((step) => step.copies.flatMap((copy) => driftOf(step, copy) ?? []));
}

export const stepFileDrift: Rule = {
  name: "step-file-drift",
  summary: "step files, runbook and orchestrator plan that no longer say the same",
  severity: "warning",
  preset: "recommended",
  messages: {
    title: "Unexpected title `{theirs}` in `{file}`{more}, expected `{ours}` as in the runbook",
    body: "Unexpected words `{theirs}` in `{file}`{more}, expected `{ours}` as the runbook goes on",
    empty: "Unexpected `{file}` without a text{more}, expected the text of `{id}` in the runbook",
    missing: "Unexpected lack of a step file for {ids}, expected one as for the other steps",
    orphan: "Unexpected step file for {ids}, expected a step of the same id in the runbook",
    entry: "Unexpected entry for {ids}, expected only steps that the plan has",
  },
  check(plan, report) {
    for (const drifts of groupBy(allDrifts(plan), ({ copy }) => folderOf(copy.source.path)).values())
      reportDrifts(drifts, report);
    const isCut = plan.steps.some((step) => step.copies.some((copy) => !isOfAnother(step, copy)));
    const bare = (isCut ? uncopiedSteps(plan) : []).map(({ id, idSpan }) => located(id, idSpan));
    reportAll("missing", bare, report);
    reportAll(
      "orphan",
      plan.orphans
        .filter(
          ({ from }) =>
            from === undefined || plan.files.some(({ source }) => nameOf(source.path) === nameOf(from)),
        )
        .map(({ id }) => id),
      report,
    );
    reportAll(
      "entry",
      strayEntries(plan).map(({ id }) => id),
      report,
    );
  },
};
