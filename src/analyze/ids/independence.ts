import { type Plan, type Reference, type Source, type Span, type Step, spanOf } from "../../model/index.ts";
import { memoise } from "../plan/memo.ts";
import { resolveReference } from "./references.ts";

/** A sentence outside of the steps by which several of them, or of the phases, may run side by side. */
export interface Independence {
  readonly span: Span;
  /** `step` or `phase`, each with the steps that it means; none where the plan has no such id. */
  readonly members: readonly { readonly reference: Reference; readonly steps: readonly Step[] }[];
}

const id = String.raw`(?:T|WP|US|[A-Z])?\d+(?:\.\d+)*[a-z]?`;
const list = String.raw`${id}(?:(?:[ \t]*,[ \t]*(?:and[ \t]+)?|[ \t]+and[ \t]+|[ \t]*&[ \t]*|[ \t]*[-–][ \t]*)(?:(?:tasks?|phases?|steps?|cycles?)[ \t]+)?${id})+`;
const statement = new RegExp(
  String.raw`\b(?:(tasks?|phases?|steps?|cycles?|work packages?|stories)[ \t]+)?(${list})[ \t]+(?:are[ \t]+(?:all[ \t]+)?(?:fully[ \t]+|completely[ \t]+)?independent\b|(?:can|may|could)[ \t]+(?:all[ \t]+|also[ \t]+|safely[ \t]+)?(?:be[ \t]+)?(?:run|proceed|start(?:ed)?|begin|begun|go|done|executed|implemented|worked on|dispatched|parallelized)\b[^.;\n]{0,30}?\b(?:in parallel|concurrently|simultaneously|at once|side by side|parallelized)\b)`,
  "gi",
);

const apart = new RegExp(
  String.raw`\b(?:(?:does|do|is)[ \t]+\**not[ \t]+(?:depend|wait|need|dependent)[ \t]+(?:on|for)?|doesn't[ \t]+(?:depend|wait)[ \t]+(?:on|for)|independent[ \t]+(?:of|from)|(?:run|start|proceed|begin|done|executed|implemented)[ \t]+(?:in[ \t]+parallel|concurrently|side[ \t]+by[ \t]+side)[ \t]+with|parallel[ \t]+(?:to|with))[ \t]+(?:(?:tasks?|phases?|steps?|cycles?|work packages?|stories|plans?)[ \t]+)?(${list}|${id})`,
  "gi",
);

/** The steps of which a step says that it does not wait for them, or may run beside them. */
const saidApart: (plan: Plan) => ReadonlyMap<Step, ReadonlySet<Step>> = memoise(
  (plan) =>
    new Map(
      plan.steps.map((step) => {
        const { extent } = step;
        const text = extent.source.text.slice(extent.start, extent.end);
        const found = [...text.matchAll(apart)].flatMap((match) =>
          expanded(match[1]!).flatMap(({ name }) => {
            const span = spanOf(extent.source, extent.start + match.index, extent.start + match.index + 1);
            const target = resolveReference(plan, { kind: "step", id: name, form: "prose", span });
            return target.kind === "found" ? target.steps : [];
          }),
        );
        return [step, new Set(found)] as const;
      }),
    ),
);

/** Whether one of two steps says that it does not wait for the other, or a sentence on both says so. */
export const areSaidApart = (plan: Plan, a: Step, b: Step): boolean =>
  saidApart(plan).get(a)?.has(b) === true ||
  saidApart(plan).get(b)?.has(a) === true ||
  independencesOf(plan).some(({ members }) =>
    [a, b].every((step) => members.some(({ steps }) => steps.includes(step))),
  );

/** Read once for each file that speaks of parallel work at all. */
export const independencesOf: (plan: Plan) => readonly Independence[] = memoise((plan) =>
  plan.files.flatMap(({ source }) =>
    /parallel|concurrent|simultan|independent/i.test(source.text) ? statementsIn(plan, source) : [],
  ),
);

function statementsIn(plan: Plan, source: Source): Independence[] {
  return [...source.text.matchAll(statement)].flatMap((match): Independence[] => {
    const [whole, noun, ids] = match as unknown as [string, string | undefined, string];
    // A number alone says too little of what it counts.
    if (!noun && /^\d/.test(ids)) return [];
    const start = match.index + whole.indexOf(ids);
    const inside = plan.steps.some(
      ({ extent }) => extent.source === source && extent.start <= start && start < extent.end,
    );
    if (inside) return [];
    const kind = noun && /^phase/i.test(noun) ? "phase" : "step";
    const members = expanded(ids).map(({ name, at }) => {
      const span = spanOf(source, start + at, start + at + name.length);
      const reference: Reference = { kind, id: name, form: "prose", span };
      const found = resolveReference(plan, reference);
      return { reference, steps: found.kind === "found" ? found.steps : [] };
    });
    return members.some(({ steps }) => steps.length > 0)
      ? [{ span: spanOf(source, match.index, match.index + whole.length), members }]
      : [];
  });
}

const each = new RegExp(id, "g");

/** The ids of a list; of a range the ends alone, since what lies between may be left out. */
const expanded = (ids: string): { name: string; at: number }[] =>
  [...ids.matchAll(each)].map(({ 0: name, index }) => ({ name, at: index }));
