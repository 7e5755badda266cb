import type { Plan, Strength } from "../../model/index.ts";
import { openConflicts } from "../conflicts.ts";
import type { Link } from "../order/links.ts";
import { modeLinks } from "../order/mode-links.ts";
import { wiringOf } from "../order/wiring.ts";
import { proseDependencies } from "../prose.ts";
import { indexOf } from "../steps.ts";
import type { Case } from "./case.ts";
import type { Web, Why } from "./web.ts";

/** So many pairs of steps of one link that rests on prose are looked at one by one. */
const most = 10_000;

/** The order that the plan grants, in whatever words: a schedule keeps to prose too, as far as nothing firmer contradicts it. */
export function weaveOrder(web: Web, { plan, times }: Case): void {
  const { links } = wiringOf(plan);
  const gates = new Map<readonly number[], number>();
  const gateOf = (steps: readonly number[]) => {
    const gate = gates.get(steps) ?? web.gate(steps);
    gates.set(steps, gate);
    return gate;
  };
  const opened = new Map<readonly number[], number>();
  const openingOf = (steps: readonly number[]) => {
    if (steps.length === 1) return steps[0]!;
    let gate = opened.get(steps);
    if (gate === undefined) {
      gate = web.size++;
      for (const step of steps) web.add(gate, step);
      opened.set(steps, gate);
    }
    return gate;
  };
  for (const link of [...links, ...saidElsewhere(plan)]) {
    const why = whyOf(link);
    if (link.strength !== "prose") web.add(gateOf(link.before), openingOf(link.after), why);
    else for (const [before, after] of agreeing(link, times)) web.add(before, after, why);
  }
  // Where a sentence asks for one step at a time and some steps say it firmly, their order among each other is firm.
  for (const link of modeLinks(plan, isFirm)) web.add(link.before[0]!, link.after[0]!, whyOf(link));
  weaveConflicts(web, plan, times);
}

const isFirm = (strength: Strength): boolean => strength !== "prose";

function whyOf({ reason, strength, span }: Link): Why {
  return { reason, strength, span, cause: reason === "mode" ? "mode" : undefined };
}

/** Sentences outside of the steps that they order. */
const saidElsewhere = (plan: Plan): Link[] =>
  proseDependencies(plan).map(({ reference: { span }, step, open }) => {
    const before = open.map((other) => indexOf(plan).get(other)!);
    return { before, after: [indexOf(plan).get(step)!], reason: "declared", strength: "prose", span };
  });

/** The pairs of a link that nothing firmer turns round. */
function agreeing({ before, after }: Link, times: Int32Array): [number, number][] {
  if (before.length * after.length > most) return [];
  return before.flatMap((b) =>
    after.filter((a) => times[b]! < times[a]!).map((a): [number, number] => [b, a]),
  );
}

function weaveConflicts(web: Web, plan: Plan, times: Int32Array): void {
  const index = indexOf(plan);
  for (const { step, other, reference } of openConflicts(plan)) {
    const pair = [index.get(step)!, index.get(other)!].sort((a, b) => times[a]! - times[b]!);
    const why: Why = { reason: "conflict", strength: "metadata", span: reference.span, cause: "conflict" };
    web.add(pair[0]!, pair[1]!, why);
  }
}
