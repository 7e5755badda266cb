import { statSync } from "node:fs";
import { resolve } from "node:path";
import {
  answerFor,
  factWords,
  orderFindings,
  type Plan,
  progressOf,
  type StartAnswer,
  type Step,
  statusOf,
  verdictWords,
  visible,
  waitWords,
} from "../index.ts";
import { gitFolderOf, rootAbove } from "../repository/index.ts";
import type { Around, Refused, Start } from "./event.ts";
import { intentOf } from "./intent.ts";
import { changeLedger, type InFlight, type Ledger, readLedger, refreshed, withStart } from "./ledger.ts";
import { type Meant, meantBy, type Place } from "./meant.ts";

/** Throws for a folder that is not there: of what the event is about nothing could be known. */
export function placeOf({ cwd, config, trustConfig }: Around): Place {
  if (!statSync(cwd, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`Unexpected folder \`${cwd}\` in the event, expected the one in which the host works`);
  return { cwd, top: rootAbove(cwd) ?? cwd, config, trustConfig };
}

/** The ledger lies where git doesn't see it, and beside the plans where there is no git. */
export const ledgerFolder = ({ top }: Place): string =>
  resolve(gitFolderOf(top) ?? top, gitFolderOf(top) ? "runbook-lint" : ".runbook-lint");

/** Lets a dispatch through and writes it down, or says why not. Undefined as well where it is about no step of a plan. */
export async function starting(event: Around & Start): Promise<Refused> {
  const place = placeOf(event);
  const folder = ledgerFolder(place);
  const intent = intentOf(event.description, event.prompt);
  if (intent === "look") return undefined;
  const meant = await meantBy(event, place, () => readLedger(folder).sessions[event.session]?.plan);
  if (!meant) return undefined;
  // What the plan and its repository say is worked out before the lock is taken: others wait for that.
  orderFault(meant.plan);
  statusOf(meant.plan);
  const decide = (before: Ledger) => {
    const ledger = refreshed(before, event.session, Date.now(), meant.plan.path);
    const reason = refusal(meant, ledger, intent === "mend");
    if (reason !== undefined) return { ledger, result: reason };
    const entries = meant.steps.map((step) => entryFor(event, meant.plan, step));
    return { ledger: withStart(ledger, entries), result: undefined };
  };
  try {
    return changeLedger(folder, decide);
  } catch (error) {
    return withoutWriting(folder, error, decide);
  }
}

const closed: ReadonlySet<string | undefined> = new Set(["EACCES", "EPERM", "EROFS"]);

/** Where the ledger can't be written, what is refused without it is refused all the same. */
function withoutWriting(
  folder: string,
  error: unknown,
  decide: (ledger: Ledger) => { readonly result: Refused },
): Refused {
  const { code } = error as NodeJS.ErrnoException;
  if (!closed.has(code)) throw error;
  const { result } = decide(readLedger(folder));
  if (result !== undefined) return result;
  throw new Error(
    `Unexpected ${code} in \`${folder}\`, expected a folder that can be written: this start is not in the ledger`,
  );
}

const entryFor = ({ session, call }: Around & Start, plan: Plan, step: Step): InFlight => ({
  plan: plan.path,
  step: step.id,
  session,
  ...(call !== undefined && { call }),
  since: Date.now(),
});

/** The first of the steps that may not start, with its reason. Several steps for one agent are that agent's to order. */
function refusal({ plan, steps }: Meant, ledger: Ledger, mends: boolean): Refused {
  const ids = new Set(plan.steps.map(({ id }) => id));
  const flying = ledger.inFlight.filter((entry) => entry.plan === plan.path && ids.has(entry.step));
  const unknown = orderFault(plan);
  if (unknown !== undefined) return unknown;
  // An agent that has committed may still be at work, so that in flight stands above done.
  const running = new Set(plan.steps.filter(({ id }) => flying.some((entry) => entry.step === id)));
  const isDone = (step: Step) => !running.has(step) && !(mends && steps.includes(step));
  const all = [...progressOf(plan, {}).done, ...endedSteps(plan, ledger)];
  const progress = { done: new Set(all.filter(isDone)), running };
  for (const step of steps) {
    const answer = answerFor(plan, step, progress);
    const own = answer.waitsFor.filter(
      ({ id, state }) => state === "running" || !steps.some((other) => other.id === id),
    );
    if (answer.mayStart || (answer.state === "open" && answer.waitsFor.length > 0 && own.length === 0))
      continue;
    return reasonFor(step, { ...answer, waitsFor: own }, flying, doubtsIn(plan));
  }
  return undefined;
}

/** Steps that leave nothing that could be looked for: that their agent has ended is all that there is to know. */
function endedSteps(plan: Plan, { finished }: Ledger): readonly Step[] {
  const silent = new Set(statusOf(plan).steps.flatMap(({ provable, id }) => (provable ? [] : [id])));
  const ids = new Set(finished.filter((each) => each.plan === plan.path).map(({ step }) => step));
  return plan.steps.filter(({ id, done }) => silent.has(id) && ids.has(id) && done?.value !== false);
}

/** A plan whose order can't be known keeps all its steps back: whatever was let through would be a guess. */
function orderFault(plan: Plan): Refused {
  const [first, ...more] = orderFindings(plan);
  if (!first) return undefined;
  const others = more.length > 0 ? `, and ${more.length} more` : "";
  return `The order of ${visible(plan.path)} can't be known: ${visible(first.path)}:${first.line}: ${visible(first.message)} [${first.rule}]${others}.`;
}

/** So many reasons are told of one step. */
const mostReasons = 4;

/** Facts, not orders: a model that is told what to do by a hook may take it for an intruder. */
function reasonFor(
  step: Step,
  { state, waitsFor, instead, path }: StartAnswer,
  flying: readonly InFlight[],
  doubts: ReadonlyMap<string, string>,
): string {
  const name = `${step.kind === "step" ? "step" : step.kind} ${visible(step.id)} (${visible(step.title)}) of ${visible(path)}`;
  const free =
    instead.length > 0
      ? `May start now: ${instead.slice(0, 10).map(visible).join(", ")}.`
      : nothingFree(flying);
  if (state === "done") return `The ${name} is done already. ${free}`;
  if (state === "running") return `The ${name} is in flight already ${sinceOf(step.id, flying)}. ${free}`;
  const waits = waitsFor.slice(0, mostReasons).map((wait) => {
    const words = waitWords(wait, path);
    const doubt = doubts.get(wait.id);
    if (doubt !== undefined) return `- ${words}; ${doubt}`;
    return `- ${wait.state === "running" ? words.replace("in flight", `in flight ${sinceOf(wait.id, flying)}`) : words}`;
  });
  const more = waitsFor.length > mostReasons ? [`- and ${waitsFor.length - mostReasons} more`] : [];
  const limit =
    waitsFor.length === 0 ? [`- as many steps are in flight as the plan allows: ${flying.length}`] : [];
  return [`The ${name} can't start yet:`, ...waits, ...more, ...limit, free].join("\n");
}

/** What is wrong with steps that are claimed or were begun, in words. */
const doubtsIn = (plan: Plan): ReadonlyMap<string, string> =>
  new Map(
    statusOf(plan).steps.flatMap(({ id, verdict, claims, evidence }) => {
      if (verdict === "open" || verdict === "done" || verdict === "unclaimed") return [];
      const [fact] = [
        ...evidence.filter(({ kind }) => kind === "lost-commit" || kind === "missing-file"),
        ...claims,
      ];
      return [
        [id, `${visible(id)} is ${verdictWords[verdict]}${fact ? `: ${factWords(fact, plan.path)}` : ""}`],
      ];
    }),
  );

const nothingFree = (flying: readonly InFlight[]): string => {
  const ids = [...new Set(flying.map(({ step }) => visible(step)))];
  return ids.length > 0
    ? `Nothing else may start before ${ids.join(", ")} is done.`
    : "Nothing may start now.";
};

/** How long a step has been in flight, in words. */
const sinceOf = (id: string, flying: readonly InFlight[]): string => {
  const since = flying.find(({ step }) => step === id)?.since;
  const minutes = since === undefined ? 0 : Math.floor((Date.now() - since) / 60_000);
  return minutes < 1 ? "for less than a minute" : minutes === 1 ? "for 1 minute" : `for ${minutes} minutes`;
};
