import { stepNamed } from "../src/analyze/index.ts";
import { type Plan, type Rule, type Span, type Step, spanOf, textAt } from "../src/model/index.ts";

/** A name that a step says it takes from another one. */
interface Consumed {
  readonly name: string;
  readonly from: string;
  readonly span: Span;
}

/** `` `load_rows(path) -> list[Row]` from Task 1``, `` `Row` (created in T004)``: of several names before one task, only the last is surely from there. */
const named =
  /`([^`\n]+)`[ \t]*\(?(?:from|(?:made|created|defined|added|introduced|exported|produced)[ \t]+(?:in|by))[ \t]+(?:(?:Task|Step|Cycle|Story)[ \t]+([A-Z]?\d+(?:\.\d+)*[a-z]?)|((?:T|WP)\d+))\b/g;
const identifier = /^[A-Za-z_$][\w$]*(?:(?:\.|::|#)[A-Za-z_$][\w$]*)*(?=$|[(<:[]|\s*->)/;
/** A file is found or missed by its path. */
const isFile = /\/|\.(?:[cm]?[jt]sx?|py|go|rs|json|ya?ml|md|css|html|sql|sh)$/;

function consumedIn({ extent }: Step): Consumed[] {
  return [...textAt(extent).matchAll(named)].flatMap((match) => {
    const [, quoted = "", numbered, coded] = match;
    const name = isFile.test(quoted) ? undefined : identifier.exec(quoted)?.[0];
    if (!name || name.length < 3) return [];
    const start = extent.start + match.index + 1;
    return [{ name, from: (numbered ?? coded)!, span: spanOf(extent.source, start, start + name.length) }];
  });
}

/** The last part of a name: `Store.load` may be shown as a method `load` of a class. */
const lastOf = (name: string): string => name.split(/[.:#]+/).at(-1)!;

const holds = (step: Step, name: string): boolean =>
  new RegExp(`(?<![\\w$])${lastOf(name).replaceAll("$", "\\$")}(?![\\w$])`).test(textAt(step.extent));

const stepCalled = ({ steps }: Plan, id: string): Step | undefined => steps.find((step) => step.id === id);

export const producedNowhere: Rule = {
  name: "produced-nowhere",
  summary: "a name that a step takes from another one, in whose text it does not occur",
  severity: "warning",
  preset: "recommended",
  messages: {
    name: "Unexpected `{name}` from {from}, as {from} does not speak of it, expected the name that it produces",
  },
  check(plan, report) {
    for (const step of plan.steps) {
      for (const { name, from, span } of consumedIn(step)) {
        const maker = stepCalled(plan, from);
        if (!maker || maker === step || maker.extent.source !== step.extent.source || holds(maker, name))
          continue;
        const related = [{ span: maker.idSpan, message: `${stepNamed(maker)} is here` }];
        report({ message: "name", data: { name, from: stepNamed(maker) }, span, related });
      }
    }
  },
};
