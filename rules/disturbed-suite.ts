import { ownHazards, places, settledOrder, stepNamed, stepsNamed } from "../src/analyze/index.ts";
import { type Effect, type Plan, type Rule, type Step, tableOf } from "../src/model/index.ts";

/** A run of the whole suite, and who edits code meanwhile. */
interface Run {
  readonly effect: Effect;
  readonly edits: { readonly step: Step; readonly effect: Effect }[];
}

/** No test reads these. */
const isText = ({ resource }: Effect): boolean =>
  resource.kind === "file" &&
  [".md", ".mdx", ".txt", ".rst", ".adoc"].some((end) => resource.path.endsWith(end));

/** What the tests of a runner are made of; other runners may be told to run anything. */
const languages = tableOf<RegExp>({
  cargo: /\.(?:rs|toml)$/,
  pytest: /\.(?:py|pyi|toml|cfg|ini|json|ya?ml)$/,
  go: /\.(?:go|mod|sum)$/,
  vitest: /\.(?!rs$|py$|go$|sql$|rb$|swift$|kt$)\w+$/,
  jest: /\.(?!rs$|py$|go$|sql$|rb$|swift$|kt$)\w+$/,
});

const reads = (run: Effect, edit: Effect): boolean =>
  edit.resource.kind !== "file" ||
  run.resource.kind !== "suite" ||
  (languages.get(run.resource.name)?.test(edit.resource.path) ?? true);

/** The runs that no order keeps apart from edits, also once all missing dependencies are written. */
function disturbed(plan: Plan): Map<Step, Run> {
  const settled = settledOrder(plan);
  const found = new Map<Step, Run>();
  for (const { kind, first, second, effects } of ownHazards(plan)) {
    if (kind !== "suite-write" || settled(first, second) || settled(second, first)) continue;
    for (const [step, other, run, edit] of [
      [first, second, ...effects],
      [second, first, effects[1], effects[0]],
    ] as const) {
      if (run.action !== "run" || edit.action === "run" || isText(edit) || !reads(run, edit)) continue;
      const known = found.get(step) ?? { effect: run, edits: [] };
      known.edits.push({ step: other, effect: edit });
      found.set(step, known);
    }
  }
  return found;
}

const nameOf = ({ resource }: Effect): string => (resource.kind === "file" ? resource.path : "");

export const disturbedSuite: Rule = {
  name: "disturbed-suite",
  summary: "a run of the whole test suite while another step is in the middle of an edit",
  severity: "warning",
  preset: "strict",
  messages: {
    suite:
      "Unexpected run of all tests by {steps} while {other} edits `{file}` in the same working tree, expected an order between them, or a run of each step's own tests",
  },
  check(plan, report) {
    const runs = disturbed(plan);
    const [first, ...others] = runs;
    if (!first) return;
    const [, { effect, edits }] = first;
    const { step: other, effect: edit } = edits[0]!;
    const related = [
      ...edits.map((each) => ({ span: each.effect.span, message: `\`${each.step.id}\` edits it` })),
      ...others.map(([step, run]) => ({
        span: run.effect.span,
        message: `\`${step.id}\` runs all tests too`,
      })),
    ];
    const data = { steps: stepsNamed([...runs.keys()]), other: stepNamed(other), file: nameOf(edit) };
    report({ message: "suite", data, span: effect.span, related: places(related) });
  },
};
