import { type Flaw, type Isolation, type Located, nearest, type Plan, type Step } from "../model/index.ts";
import { type Document, sectionsBelow } from "../parse/index.ts";
import { isIsolation, isolationOf, readIsolation } from "./shared/isolation-field.ts";
import { labelLines } from "./shared/label-lines.ts";
import { scalarOf } from "./shared/metadata.ts";
import { type Part, partsIn, stepAt } from "./shared/parts-of-file.ts";

/**
 * Adds to a plan how its agents work by its own words, which all formats take alike: as the key `isolation` of front matter, or as a
 * label line (`**Isolation:** worktree`). Front matter is about the step where the file is one step by itself, elsewhere about the
 * plan; a line is about the step that it stands in, or, above all sections, about the plan. What the format's reader found stays.
 */
export function withIsolation(plan: Plan, documents: readonly Document[]): Plan {
  const found = new Map<Step, Located<Isolation>>();
  const flaws: Flaw[] = [];
  let ofPlan = plan.isolation;
  const add = (step: Step | undefined, isolation: Located<Isolation> | undefined) => {
    if (!isolation) return;
    if (!step) ofPlan ??= isolation;
    else if (!step.isolation && !found.has(step)) found.set(step, isolation);
  };
  for (const document of documents) {
    const lines = linesOf(document);
    const own = isolationOf(document.frontMatter);
    flaws.push(...flawOf(document, own));
    if (!own && !lines.length) continue;
    const parts = partsIn(plan, document.source);
    add(wholeFile(parts, document), own);
    const top = [...sectionsBelow(document.outline)].find(({ depth }) => depth > 1)?.span.start;
    for (const line of lines) {
      const step = stepAt(parts, line.span.start);
      if (step || line.span.start < (top ?? Number.POSITIVE_INFINITY)) add(step, line);
    }
  }
  if (!found.size && !flaws.length && ofPlan === plan.isolation) return plan;
  const steps = plan.steps.map((step) => {
    const isolation = found.get(step);
    return isolation ? { ...step, isolation } : step;
  });
  return { ...plan, isolation: ofPlan, steps, flaws: [...plan.flaws, ...flaws] };
}

/** The step that has the file for itself. */
function wholeFile([first, second]: readonly Part[], { source }: Document): Step | undefined {
  return first && !second && first.start === 0 && first.end === source.text.length ? first.step : undefined;
}

/** Lines with nothing but the word: sentences about what is isolated from what begin so, too. */
function linesOf(document: Document): Located<Isolation>[] {
  if (!/isolation/i.test(document.source.text)) return [];
  const lines = labelLines(
    document,
    ({ name, value }) => /^isolation$/i.test(name) && isIsolation(value.value),
  );
  return lines.flatMap(({ value }) => readIsolation(value) ?? []);
}

function flawOf({ frontMatter }: Document, read: Located<Isolation> | undefined): Flaw[] {
  const value = scalarOf(frontMatter, "isolation");
  if (!value || read) return [];
  const near = nearest(value.value, ["shared", "worktree"]);
  const message = `Unexpected \`${value.value}\` for \`isolation\`, expected ${near ? `\`${near}\`` : "`shared` or `worktree`"}`;
  return [{ kind: "invalid-metadata", message, span: value.span }];
}
