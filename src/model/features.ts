import type { Section, Verb } from "./mention.ts";

/** The class of a verb: what it does to its object. The class `do` is open: an imperative of which nothing else is known does something. */
export type Act =
  | "create"
  | "put"
  | "change"
  | "do"
  | "delete"
  | "move"
  | "copy"
  | "tell"
  | "gain"
  | "serve"
  | "call"
  | "use"
  | "keep"
  | "imitate"
  | "look"
  | "check"
  | "run"
  | "stage"
  | "commit"
  | "define"
  | "none";

/**
 * How the verb is written: "add", "to add", "adds", "is added", "adding", "must add". `gains`: a word that tells how its subject will be:
 * "gets", "now calls", "becomes", "is new".
 */
export type VerbForm =
  | "imperative"
  | "infinitive"
  | "third"
  | "passive"
  | "gerund"
  | "modal"
  | "gains"
  | "none";

/**
 * How the name stands to its verb. `object`; `place`: "in `a.ts`"; `source`: "from `a.ts`"; `model`: "like `a.ts`", "using `a.ts`";
 * `about`: "for `a.ts`"; `part`: "the header of `a.ts`"; `as`: "as `a.ts`"; `subject`: "`a.ts` is created"; `opening`: "In `a.ts`, add it";
 * `pronoun`: "`a.ts` is dead: delete it"; `alone`: no verb governs it.
 */
export type Role =
  | "object"
  | "place"
  | "source"
  | "model"
  | "about"
  | "part"
  | "as"
  | "subject"
  | "opening"
  | "pronoun"
  | "alone";

export type Block = "heading" | "paragraph" | "item" | "quote" | "cell" | "field" | "fence";

/** What stands at the place: a path by its kind (`outside`: of the repository), a name of code (`definition`: written as one is made), or what else may be named. */
export type Named =
  | "file"
  | "test"
  | "document"
  | "folder"
  | "glob"
  | "outside"
  | "name"
  | "definition"
  | "command";

/** What the words around a name say, as plain values: the table of readings decides by them. */
export interface Features {
  readonly what: Named;
  /** A path without a folder, as in `a.ts`. */
  readonly bare: boolean;
  /** In backticks. */
  readonly code: boolean;
  readonly block: Block;
  readonly section: Section;
  /** The label that the line begins with, or that stands above its list: in lower case, without digits; empty where there is none. */
  readonly label: string;
  /** What the label, the line above the list, or the column of the table asks. */
  readonly above: Verb;
  /** It is a field, list or column that is made for files. */
  readonly declared: boolean;
  /** The stem of the verb that governs the name; empty where none does. */
  readonly head: string;
  readonly act: Act;
  readonly form: VerbForm;
  readonly role: Role;
  /** The preposition that leads to the name, and the word before it: "references" in "references to `a.ts`". */
  readonly via: string;
  readonly thing: string;
  /** No words stand between the verb and the name but articles and the like. */
  readonly close: boolean;
  /** The verb opens its part of the sentence. */
  readonly ordered: boolean;
  readonly negated: boolean;
  /** "except `a.ts`" */
  readonly excepted: boolean;
  /** The verb or the text says that the file stays as it is. */
  readonly kept: boolean;
  readonly hedged: boolean;
  readonly quoted: boolean;
  /** In "that ...", "which ...", "so that ...". */
  readonly reported: boolean;
  readonly bracket: boolean;
  /** What a note behind the name says is done to it: "(new)", "\u2014 delete"; `none` where there is no note. */
  readonly note: Verb;
  /** The name is what is written, not where: "a `dist/` entry", "change `a` to `b`". */
  readonly content: boolean;
  /** The name opens its line; `first`: that of an item or paragraph of which nothing is asked. */
  readonly opens: boolean;
  readonly first: boolean;
  /** Behind the name stands a colon or a dash, and words that say no more than what comes into it. */
  readonly noted: boolean;
  /** No verb stands before the name, and no word of those that only tell or refer: "Changelog entry in `NEWS`". */
  readonly verbless: boolean;
  /** A title, or a line that begins with an id. */
  readonly titled: boolean;
  /** A line of the GREEN phase of a cycle, which makes what it names. */
  readonly making: boolean;
  /** "already", "currently": the sentence tells what is there. */
  readonly today: boolean;
  /** What a document is to say, or tests to try. */
  readonly document: "text" | "tests" | "";
  /** Asked for by a line above, a label or a column, and not by a verb of its own sentence. */
  readonly inherited: boolean;
  /** The name ends its part of the line. */
  readonly ends: boolean;
  /** The words right before and behind it, in lower case; marks as they are; empty at the ends. */
  readonly before: string;
  readonly after: string;
  /** "`README.md` at the repository root", "root `package.json`" */
  readonly atRoot: boolean;
  /** "`a.ts` around line 80" */
  readonly atLine: boolean;
  /** "everything in `src/`", "all files under `src/`" */
  readonly all: boolean;
  /** "Create `a.ts`", in so many words. */
  readonly plain: boolean;
  /** The folder that the sentence puts a short name into: "add `b.md` to `docs/`", "In `docs/`, add `b.md`". */
  readonly folder: string;
  /** A semicolon parts it from the name before it. */
  readonly parted: boolean;
}
