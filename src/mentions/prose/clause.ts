import type { Act, Block, Mention, Role, Section, Source, Span, Subject, Verb } from "../../model/index.ts";
import type { PathMatch } from "../names/paths.ts";
import type { Token } from "../text/tokens.ts";
import type { Head } from "./heads.ts";

/** What a line above a list, a label or the column of a table asks of the names below it or behind it. */
export interface Asked {
  readonly verb: Verb;
  readonly act: Act;
  readonly stem: string;
  readonly role: Role;
  /** A field or list made for files. */
  readonly declared: boolean;
  /** Asked for in so many words: an imperative, not "which writes" or "by writing". */
  readonly firm: boolean;
  readonly negated: boolean;
  readonly hedged: boolean;
}

export const nothingAsked: Asked = {
  verb: "none",
  act: "none",
  stem: "",
  role: "alone",
  declared: false,
  firm: false,
  negated: false,
  hedged: false,
};

/** Where a clause stands. */
export interface Setting {
  readonly source: Source;
  readonly section: Section;
  readonly asked: Asked;
  readonly block: Block;
  /** The label that the line begins with, or that stands above its list. */
  readonly label: string;
  /** The line begins with a label of its own, below the line that asks. */
  readonly labelled?: boolean;
  /** The line begins an item or a paragraph, and nothing is asked of it. */
  readonly first?: boolean;
  /** Files have been listed in a field of the same paragraph: further labels go on with it. */
  readonly fields?: boolean;
  /** A line of the GREEN phase of a cycle, which makes what it names. */
  readonly making?: boolean;
  /** What a document is to say, or what tests try, is asked of nobody. */
  readonly document?: "text" | "tests" | "";
}

/** A name in a clause. */
export interface Candidate {
  /** Index of its token. */
  readonly at: number;
  readonly subject: Subject;
  /** Offsets in the source. */
  readonly start: number;
  readonly end: number;
  readonly path?: PathMatch | undefined;
  /** A name that is written as a definition. */
  readonly defines?: boolean;
}

/** A clause with what its table needs: its verbs, and which of its tokens are names of files or of code. */
export interface Clause {
  readonly tokens: readonly Token[];
  readonly setting: Setting;
  /** Where its words begin, behind ids and marks. */
  readonly lead: number;
  /** The path that each token is. */
  readonly paths: ReadonlyArray<PathMatch | undefined>;
  /** Indices of paths and of inline code. */
  readonly named: ReadonlySet<number>;
  readonly heads: readonly Head[];
  /** The state of the fold behind each token. */
  readonly reported: readonly boolean[];
  readonly negating: readonly boolean[];
  readonly evidence: Span;
  /** "already", "currently": it tells what is there. */
  readonly today: boolean;
  /** "if needed": all of it may not be done. */
  readonly hedged: boolean;
}

/** What was read of a clause, and what it asks of what follows it. */
export interface Reading {
  readonly mentions: Mention[];
  readonly asked: Asked;
}
