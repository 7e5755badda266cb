/** What a host tells of, in the one form that the gate knows. Paths are absolute. */
export type GateEvent = Around & (Start | Launched | End | SessionEnd | PlanText | Write | Other);

/** What every event has. */
export interface Around {
  /** Where the host works. */
  readonly cwd: string;
  /** Of one run of the host; empty where it has no name for it. */
  readonly session: string;
  /** Which configurations count: those that are there, where nothing is said. */
  readonly config?: false | undefined;
  /** Whether their code is run: in folders that the user trusts, where nothing is said. */
  readonly trustConfig?: true | undefined;
}

/** An agent is about to be dispatched. The only event that can be refused, beside `plan` and `write`. */
export interface Start {
  readonly kind: "start";
  /** The host's name for the call, by which its end is known. */
  readonly call: string | undefined;
  readonly description: string;
  readonly prompt: string;
  /** Where the host says it in so many words. */
  readonly plan?: string | undefined;
  readonly steps?: readonly string[] | undefined;
}

/** The call came back, and its agent works on in the background. */
export interface Launched {
  readonly kind: "launched";
  readonly call: string;
  readonly agent: string;
}

/** An agent has ended. `running`: all agents of the session that still work, where the host lists them. */
export interface End {
  readonly kind: "end";
  readonly call?: string | undefined;
  readonly agent?: string | undefined;
  /** Words that name the step, where the host knows the work by its title. */
  readonly title?: string | undefined;
  readonly running?: readonly string[] | undefined;
}

export interface SessionEnd {
  readonly kind: "session-end";
}

/** A plan is shown to the person who is to agree to it. */
export interface PlanText {
  readonly kind: "plan";
  readonly path: string | undefined;
  readonly text: string;
}

/** A file is about to be written. */
export interface Write {
  readonly kind: "write";
  readonly path: string;
  /** What the file will hold, given what it holds now. Undefined where the change doesn't fit. */
  readonly textAfter: (before: string) => string | undefined;
}

/** Nothing that a gate has a say in. */
export interface Other {
  readonly kind: "other";
}

/** Why something is refused, as facts; undefined where nothing is. */
export type Refused = string | undefined;
