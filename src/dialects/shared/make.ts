import {
  type Contract,
  type Phase,
  type Plan,
  type PlanFile,
  type Source,
  type Span,
  type Step,
  spanOf,
} from "../../model/index.ts";
import type { Document } from "../../parse/index.ts";
import type { Claimed } from "../dialect.ts";

type StepParts = Pick<Step, "id" | "title" | "span" | "idSpan" | "extent"> & Partial<Step>;

/** A step that says nothing beyond its parts: most formats fill a handful of the fields. */
export function makeStep(parts: StepParts): Step {
  return {
    kind: "task",
    source: parts.span.source,
    phase: undefined,
    mode: undefined,
    dependsOn: [],
    blocks: [],
    fields: [],
    mentions: [],
    redGreen: { red: undefined, green: undefined, verification: undefined, expectedFailure: undefined },
    regression: false,
    spike: false,
    done: undefined,
    parallel: undefined,
    wave: undefined,
    conflictsWith: [],
    model: undefined,
    isolation: undefined,
    copies: [],
    ...(onlyLooks(parts.title) ? { onlyLooks: true } : {}),
    ...parts,
  };
}

/** Titles of steps that are to find something out: "Explore the layout of reports". */
export const explores = (title: string): boolean =>
  /^(?:explore|investigate|inspect|survey|study|research|analy[sz]e)\s(?!.*\band\b)/i.test(title);

/** Titles of steps that look at what others have made: "Run the quality gates", "Verify all endpoints". */
export const onlyLooks = (title: string): boolean =>
  explores(title) ||
  /^(?:(?:re-?)?run|verify|check|confirm|ensure|validate|review|test that|checkpoint)\s+(?!in\b|for\b|and\b)/i.test(
    title,
  );

/** "No change.", "Nothing is edited.", "Change nothing here.": a sentence of its own, which leaves all files as they are. */
export const saysNoChange = (text: string): boolean =>
  /\b(?=no|change|edit|fix)(?<=^|[.;!?]\s+|\n\s*(?:[-*]\s+)?)(?:no (?:code |source |file )?changes?(?: (?:(?:is|are) )?(?:needed|expected|made))?|nothing (?:is|gets) (?:edited|changed)|(?:change|edit|fix) nothing(?: here)?)[.;]/i.test(
    text,
  );

type PlanParts = Pick<Plan, "path" | "dialect" | "title" | "contract" | "span" | "files" | "steps"> &
  Partial<Plan>;

/** A plan that says nothing beyond its parts. */
export function makePlan(parts: PlanParts): Plan {
  return {
    type: undefined,
    model: undefined,
    mode: undefined,
    isolation: undefined,
    phases: [],
    barriers: [],
    rationale: undefined,
    prohibition: undefined,
    stopCondition: undefined,
    checkpoints: [],
    orchestration: undefined,
    orphans: [],
    claims: [],
    proseOrder: [],
    mentions: [],
    flaws: [],
    ...parts,
  };
}

export const filesOf = (claimed: readonly Claimed[]): PlanFile[] =>
  claimed.map(({ document, role }) => ({ source: document.source, role }));

/** The contract of a format for one plan: trackers that are the plan's own files are known only now. */
export const contractWith = (contract: Contract, trackers: readonly string[]): Contract => ({
  ...contract,
  trackers: [...contract.trackers, ...trackers],
});

/** The first line that is not empty: where findings about a whole file without a title point. */
export function firstLine(source: Source): Span {
  const match = /[^\s\uFEFF][^\r\n]*/.exec(source.text);
  const start = match?.index ?? 0;
  return spanOf(source, start, start + (match?.[0].trimEnd().length ?? 0));
}

/** The title of a file that is a plan by itself: its first heading where that stands above all, else the name of its folder. */
export function titleOf({ outline, source }: Document): Pick<Plan, "title" | "span"> {
  const first = outline.children[0];
  if (first?.depth === 1) return { title: first.title, span: first.span };
  const folder = folderOf(source.path);
  return { title: folder.slice(folder.lastIndexOf("/") + 1), span: first?.span ?? firstLine(source) };
}

export const folderOf = (path: string): string =>
  path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";

/** The name of a file without its ending. */
export const baseName = (path: string): string => path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/, "");

/** A phase that says nothing but its id and title. */
export const makePhase = (parts: Pick<Phase, "id" | "title" | "span"> & Partial<Phase>): Phase => ({
  type: undefined,
  model: undefined,
  mode: undefined,
  dependsOn: [],
  mentions: [],
  ...parts,
});
