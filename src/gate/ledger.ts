import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "./lock.ts";

/** A step that was let through. */
export interface InFlight {
  /** From the top of the repository. */
  readonly plan: string;
  readonly step: string;
  readonly session: string;
  readonly call?: string;
  /** The host's name for the agent, once it is told. */
  readonly agent?: string;
  /** In milliseconds since 1970. */
  readonly since: number;
}

/** What is known of the sessions that work in one work tree. */
export interface Ledger {
  readonly version: 1;
  readonly inFlight: readonly InFlight[];
  /** When each session last told of anything, and of which plan it dispatched a step last. */
  readonly sessions: Readonly<Record<string, { readonly seen: number; readonly plan?: string }>>;
  /** Steps whose agent has ended, however: of those that leave nothing to look for, no more is known. */
  readonly finished: readonly Pick<InFlight, "plan" | "step">[];
  /** Agents that ended before it was told which call had started them. */
  readonly ended: readonly string[];
}

export const emptyLedger: Ledger = { version: 1, inFlight: [], sessions: {}, finished: [], ended: [] };

/** So long a session may be silent before it counts as dead, in milliseconds. */
export const silence = 2 * 60 * 60 * 1000;

/** So many steps that have ended are remembered. */
const mostFinished = 500;

/** So many ended agents are remembered. */
const mostEnded = 50;

const nameOf = (folder: string): string => join(folder, "in-flight.json");

/** What stands in the ledger. One that can't be read is said to be so, and never taken for empty. */
export function readLedger(folder: string): Ledger {
  let text: string;
  try {
    text = readFileSync(nameOf(folder), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return emptyLedger;
    throw error;
  }
  const { version, ...rest } = JSON.parse(text) as Ledger;
  if (version !== 1)
    throw new Error(`Unexpected version \`${version}\` of \`${nameOf(folder)}\`, expected \`1\``);
  return { ...emptyLedger, ...rest };
}

/**
 * Reads the ledger, and writes what `change` makes of it, while no other process does the same. The file is replaced in one
 * go, so that a process that is killed leaves either the old or the new one.
 */
export function changeLedger<T>(
  folder: string,
  change: (ledger: Ledger) => { readonly ledger: Ledger; readonly result: T },
): T {
  mkdirSync(folder, { recursive: true });
  return withLock(join(folder, "lock"), () => {
    const before = readLedger(folder);
    const { ledger, result } = change(before);
    if (ledger !== before) replace(folder, ledger);
    return result;
  });
}

function replace(folder: string, ledger: Ledger): void {
  const aside = `${nameOf(folder)}.${process.pid}`;
  try {
    writeFileSync(aside, `${JSON.stringify(ledger, undefined, 1)}\n`);
    renameSync(aside, nameOf(folder));
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

/** Without the entries of sessions that have been silent for too long, and with a sign of life of this one. */
export function refreshed(ledger: Ledger, session: string, now: number, plan?: string): Ledger {
  const last = plan ?? ledger.sessions[session]?.plan;
  const told = last === undefined ? { seen: now } : { seen: now, plan: last };
  const all = Object.entries({ ...ledger.sessions, [session]: told });
  const sessions = Object.fromEntries(all.filter(([, { seen }]) => now - seen < silence));
  return { ...ledger, sessions, inFlight: ledger.inFlight.filter((entry) => entry.session in sessions) };
}

export const withStart = (ledger: Ledger, entries: readonly InFlight[]): Ledger => ({
  ...ledger,
  inFlight: [...ledger.inFlight, ...entries],
});

/** Says which agent a call started; one that has ended already leaves at once. */
export function withAgent(ledger: Ledger, session: string, call: string, agent: string): Ledger {
  const isMeant = (entry: InFlight) => entry.session === session && entry.call === call;
  if (ledger.ended.includes(agent))
    return { ...withFinished(ledger, isMeant), ended: ledger.ended.filter((each) => each !== agent) };
  const inFlight = ledger.inFlight.map((entry) => (isMeant(entry) ? { ...entry, agent } : entry));
  return { ...ledger, inFlight };
}

export const withoutEntries = (ledger: Ledger, ends: (entry: InFlight) => boolean): Ledger => ({
  ...ledger,
  inFlight: ledger.inFlight.filter((entry) => !ends(entry)),
});

/** The same, and remembers which steps these were. */
export function withFinished(ledger: Ledger, ends: (entry: InFlight) => boolean): Ledger {
  const ended = ledger.inFlight.filter(ends).map(({ plan, step }) => ({ plan, step }));
  return { ...withoutEntries(ledger, ends), finished: [...ledger.finished, ...ended].slice(-mostFinished) };
}

/** An agent that no entry names may still be named by one. */
export const withEnded = (ledger: Ledger, agent: string): Ledger => ({
  ...ledger,
  ended: [...ledger.ended, agent].slice(-mostEnded),
});
