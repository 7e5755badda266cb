import type { Plan, Strength } from "../../model/index.ts";
import { openConflicts } from "../hazards/declared-conflicts.ts";
import type { Link } from "../order/links.ts";
import { modeLinks } from "../order/mode-links.ts";
import { proseDependencies } from "../order/prose-dependencies.ts";
import { wiringOf } from "../order/wiring.ts";
import { indexOf } from "../plan/step-index.ts";
import type { Case } from "./case.ts";
import type { Web, Why } from "./web.ts";

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
    else weaveAgreeing(web, link, times, why);
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

/** The pairs of a link that nothing firmer turns round: each step waits at a gate behind those that come before it in time. */
function weaveAgreeing(web: Web, { before, after }: Link, times: Int32Array, why: Why): void {
  const inTime = (steps: readonly number[]) => steps.toSorted((a, b) => times[a]! - times[b]!);
  const early = inTime(before);
  let passed = 0;
  let gate: number | undefined;
  for (const step of inTime(after)) {
    const from = passed;
    while (passed < early.length && times[early[passed]!]! < times[step]!) passed++;
    const fresh = early.slice(from, passed);
    if (fresh.length) gate = web.gate(gate === undefined ? fresh : [gate, ...fresh]);
    if (gate !== undefined) web.add(gate, step, why);
  }
}

function weaveConflicts(web: Web, plan: Plan, times: Int32Array): void {
  const index = indexOf(plan);
  for (const { step, other, reference } of openConflicts(plan)) {
    const pair = [index.get(step)!, index.get(other)!].sort((a, b) => times[a]! - times[b]!);
    const why: Why = { reason: "conflict", strength: "metadata", span: reference.span, cause: "conflict" };
    web.add(pair[0]!, pair[1]!, why);
  }
}
