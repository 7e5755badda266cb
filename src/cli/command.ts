import type { OptionName, Values } from "./options.ts";

/** What a command knows of the world. Nothing else is asked of the process, so a command can be tested without one. */
export interface Environment {
  /** The file that was started; undefined where none was. */
  readonly program?: string | undefined;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly cwd: string;
  /** Whether standard output is a terminal, and how wide. */
  readonly terminal: { readonly columns: number } | undefined;
  /** All of standard input. Absent where there is none. */
  readonly input?: () => Promise<string>;
  /** A way to ask whoever sits at the terminal; undefined where nobody does. */
  readonly questions?: () => Promise<Questions | undefined>;
  /** What a command needs that goes on until it is stopped. Absent where only an outcome is asked for. */
  readonly live?: () => Promise<Live>;
  /** Serves an editor over standard input and output; what comes back never comes. Absent where there is no process to talk to. */
  readonly serve?: () => Promise<never>;
}

/** Shows a question, and waits for a line. */
export type Ask = (question: string) => Promise<string>;

export interface Questions {
  readonly ask: Ask;
  close(): void;
}

/** The variable that tells a run that another one, which goes on, has started it. */
export const startedByWatch = "RUNBOOK_LINT_WATCH";

export interface Live {
  /** Writes to standard output, and waits until it is written. */
  write(text: string): Promise<void>;
  /** Writes to standard error. */
  warn(text: string): void;
  /** Runs the program once more, on the same words and `more`, in this terminal. `problems` of its outcome come back; undefined where it could not check. */
  again(more: readonly string[]): Promise<{ readonly code: number; readonly problems: number | undefined }>;
  /** Is resolved when the user or the system asks for an end. */
  readonly stopped: Promise<void>;
}

/** 0: nothing found, 1: problems found, 2: wrong use, 3: our own fault. */
export type ExitCode = 0 | 1 | 2 | 3;

export interface Outcome {
  /** For standard output. */
  readonly text: string;
  /** For standard error: words beside an output that programs read. */
  readonly aside?: string;
  readonly code: ExitCode;
  /** How many problems were told, where something was checked. */
  readonly problems?: number;
}

/** The words that call a command. */
export const commandNames = [
  "inspect",
  "schedule",
  "next",
  "may-start",
  "status",
  "resume",
  "gate",
  "lsp",
  "graph",
  "explain",
  "rules",
  "init",
  "trust",
  "clean",
  "new",
  "schema",
  "completion",
  "man",
  "help",
] as const;

export interface Command {
  /** The word that calls it; empty for the main command, which is called by giving none. */
  readonly name: (typeof commandNames)[number] | "";
  /** What it takes, as in `PATH...`. */
  readonly operands: string;
  /** What a shell may offer for them; paths where nothing is said. */
  readonly operandChoices?: readonly string[];
  readonly summary: string;
  /** More for its help page, which wraps it. */
  readonly description?: string;
  readonly options: readonly OptionName[];
  /** Where there are many: what stands above an option and those behind it. */
  readonly headings?: { readonly [Name in OptionName]?: string };
  /** What `--format` may be, the first being what is taken otherwise. */
  readonly formats?: readonly string[];
  /** Whether `--format FORMAT=FILE` may be given beside it. */
  readonly writesFiles?: true;
  readonly examples: readonly (readonly [command: string, words: string])[];
  run(operands: readonly string[], values: Values, environment: Environment): Promise<Outcome> | Outcome;
}
