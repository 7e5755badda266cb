import { listed, memoise, places, stepAt, stepNamed } from "../src/analyze/index.ts";
import { type Plan, type Rule, type Source, type Span, type Step, spanOf } from "../src/model/index.ts";

/** What a plan is to fulfil: the file beside it, and the places of its requirements. */
interface Spec {
  readonly source: Source;
  readonly ids: ReadonlyMap<string, Span>;
  /** Ids of this shape are requirements of that file. */
  readonly cited: RegExp;
  /** Of ids in fields such as `_Requirements: 1.1, 2.3_`. */
  readonly inFields: boolean;
}

interface Citation {
  readonly id: string;
  readonly span: Span;
  readonly step: Step | undefined;
}

/** The file of requirements beside a plan; undefined where there is none, or none with ids. */
const specOf: (plan: Plan) => Spec | undefined = memoise((plan) => {
  const { path } = plan.span.source;
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  for (const name of ["requirements.md", "spec.md"]) {
    const place = plan.repository?.placeOf?.(folder + name) ?? folder + name;
    const text = plan.files.length === 1 ? plan.repository?.textOf?.(place) : undefined;
    const spec =
      text === undefined
        ? undefined
        : (numbered({ path: folder + name, text }) ?? lettered({ path: folder + name, text }));
    if (spec) return spec;
  }
  return undefined;
});

/** `- **FR-001**: ...`, `### FR-001`, `| FR-001 | ...`: ids with the letters of those that open a line. */
function lettered(source: Source): Spec | undefined {
  const opened = [
    ...source.text.matchAll(/^[ \t]*(?:[-*+][ \t]+|#{2,5}[ \t]+|\|[ \t]*)\**(FR|NFR|REQ|SC)-\d/gm),
  ].map(([, letters]) => letters!);
  if (opened.length === 0) return undefined;
  const cited = new RegExp(`\\b(?:${[...new Set(opened)].join("|")})-\\d{1,4}(?![\\w-])`, "g");
  const ids = new Map<string, Span>();
  for (const { 0: id, index } of source.text.matchAll(cited))
    if (!ids.has(plainId(id))) ids.set(plainId(id), spanOf(source, index, index + id.length));
  return { source, ids, cited, inFields: false };
}

/** `### Requirement 1` with numbered criteria: `1.1`, `1.2`. */
function numbered(source: Source): Spec | undefined {
  const ids = new Map<string, Span>();
  let requirement: string | undefined;
  for (const match of source.text.matchAll(
    /^[ \t]*(?:#{2,4}[ \t]*\**(?:Requirement|Req|需求|要件)\s*(\d+)\b|(?:[-*][ \t]+)?\**(\d+)(?:\.(\d+))?[.):]?\**(?=\s)).*$/gim,
  )) {
    const [, own, number, part] = match;
    const span = spanOf(source, match.index, match.index + match[0].trimEnd().length);
    if (own) requirement = own;
    const id = own ?? (part ? `${number}.${part}` : requirement && `${requirement}.${number}`);
    if (id && !ids.has(id)) ids.set(id, span);
  }
  const hasCriteria = [...ids.keys()].some((id) => id.includes("."));
  return requirement && hasCriteria
    ? { source, ids, cited: /\d+\.\d+(?![\d.]|\.\d)/g, inFields: true }
    : undefined;
}

const plainId = (id: string): string => id.replace(/-0+(?=\d)/, "-");

const field = /^[ \t]*(?:[-*][ \t]+)?[_*]*Requirements?\s*[:：][_*]*[ \t]*([^\r\n]*)$/gim;

function citationsIn(plan: Plan, { cited, inFields }: Spec): Citation[] {
  const { source } = plan.span;
  const parts = inFields
    ? [...source.text.matchAll(field)].map((match) => ({
        text: match[1]!,
        at: match.index + match[0].length - match[1]!.length,
      }))
    : [{ text: source.text, at: 0 }];
  return parts.flatMap(({ text, at }) =>
    [...text.matchAll(cited)].flatMap(({ 0: id, index }) => {
      // "FR-003 of 002-search" is that of another one.
      if (
        /^[^.;\r\n]{0,24}?\b(?:of|from|in)\s+[`"*]*(?:specs?\/|\d{3}-\w)/i.test(
          text.slice(index + id.length, index + id.length + 60),
        )
      )
        return [];
      const span = spanOf(source, at + index, at + index + id.length);
      return [{ id: plainId(id), span, step: stepAt(plan, span) }];
    }),
  );
}

/** `FR-001 to FR-010`, `FR-001–FR-010`: all of them are named. */
function coveredIn({ span: { source } }: Plan, citations: readonly Citation[]): Set<string> {
  const covered = new Set(citations.map(({ id }) => id));
  for (const [at, { id, span }] of citations.entries()) {
    const next = citations[at + 1];
    if (!next || !/^\W*(?:-|–|—|to|through|\.\.\.?)\W*$/.test(source.text.slice(span.end, next.span.start)))
      continue;
    const [letters, from] = id.split("-") as [string, string];
    for (let number = Number(from); number < Number(next.id.split("-")[1]); number++)
      covered.add(`${letters}-${number}`);
  }
  return covered;
}

export const staleRequirement: Rule = {
  name: "stale-requirement",
  summary: "a task for a requirement that is no longer there, or a requirement without a task",
  severity: "warning",
  preset: "recommended",
  messages: {
    gone: "Unexpected `{id}` in {step}, as {file} has no such requirement, expected one that is still there",
    uncovered: "Unexpected lack of a task for {ids} of {file}, expected one that names it, as others do",
  },
  check(plan, report) {
    const spec = specOf(plan);
    if (!spec) return;
    const file = `\`${spec.source.path}\``;
    const citations = citationsIn(plan, spec);
    const gone = citations.filter(({ id, step }) => step && !step.done?.value && !spec.ids.has(id));
    for (const { id, step, span } of gone)
      report({
        message: "gone",
        data: { id: span.source.text.slice(span.start, span.end), step: stepNamed(step!), file },
        about: [id],
        span,
      });
    if (spec.inFields || plan.steps.every(({ done }) => done?.value)) return;
    const covered = coveredIn(plan, citations);
    const wanted = [...spec.ids].filter(([id]) => id.startsWith("FR-"));
    const open = wanted.filter(([id]) => !covered.has(id));
    // Lists that name few requirements do not mean to name them all.
    if (open.length === 0 || open.length * 4 > wanted.length * 2) return;
    const shown = open.map(([, { source, start, end }]) => source.text.slice(start, end));
    const related = places(open.map(([, span]) => ({ span, message: "no task names it" })));
    report({
      message: "uncovered",
      data: { ids: listed(shown), file },
      about: shown,
      span: plan.span,
      related,
    });
  },
};
