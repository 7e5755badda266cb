import { stepNamed } from "../src/analyze/index.ts";
import { type Plan, type Rule, type Span, type Step, spanOf, textAt } from "../src/model/index.ts";

/** A name that a step says it takes from another one. */
interface Consumed {
  readonly name: string;
  readonly from: string;
  readonly span: Span;
}

const line = /^[ \t]*(?:[-*+][ \t]+)?\**Consumes\**:\**[ \t]*(.*)$/gim;
/** `` `load_rows(path) -> list[Row]` from Task 1``: of several names before one task, only the last is surely from there. */
const named = /(`[^`\n]+`)[ \t]*\(?from (?:Task|Step) (\w+(?:\.\w+)*)/g;
const identifier = /^[A-Za-z_$][\w$]*(?:(?:\.|::|#)[A-Za-z_$][\w$]*)*/;

function consumedIn({ extent }: Step): Consumed[] {
  const text = textAt(extent);
  return [...text.matchAll(line)].flatMap((row) =>
    [...row[1]!.matchAll(named)].flatMap((match) =>
      [...match[1]!.matchAll(/`([^`]+)`/g)].flatMap((quoted) => {
        const name = identifier.exec(quoted[1]!)?.[0];
        if (!name || name.length < 3) return [];
        const at = row[0].length - row[1]!.length + match.index + quoted.index + 1;
        const start = extent.start + row.index + at;
        return [{ name, from: match[2]!, span: spanOf(extent.source, start, start + name.length) }];
      }),
    ),
  );
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
  preset: "strict",
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
