import type { Certainty, Section, Source, Subject, Verb } from "../model/index.ts";
import { places, references, verbWord } from "./lexicon.ts";
import { leadsToModel, namesModel } from "./references.ts";
import type { Token } from "./tokens.ts";

/** How the next object stands to the verb: its object, the place of it, where it comes from, a model for it. */
export type Slot = "object" | "place" | "origin" | "model";

/** What a clause asks of the objects that follow; a line that ends in a colon hands it on to its list. */
export interface Demand {
  readonly verb: Verb;
  readonly stem: string;
  readonly slot: Slot;
  readonly declared: boolean;
  readonly conditional: boolean;
  readonly negated: boolean;
  /** Asked for in so many words: an imperative, not "which writes" or "by writing". */
  readonly firm: boolean;
}

export const noDemand: Demand = {
  verb: "none",
  stem: "",
  slot: "object",
  declared: false,
  conditional: false,
  negated: false,
  firm: false,
};

/** Where a clause stands. */
export interface Setting {
  readonly source: Source;
  readonly section: Section;
  readonly demand: Demand;
  /** The clause stands in the GREEN phase of a cycle, which makes what it names. */
  readonly making?: boolean;
  /** The line begins with a label of its own, below the line that makes the demand. */
  readonly labelled?: boolean;
  /** A line of a list of tasks. */
  readonly tasks?: boolean;
}

/** The demand while a clause is read, with what only the reading knows. */
export interface Frame extends Demand {
  verb: Verb;
  stem: string;
  slot: Slot;
  declared: boolean;
  conditional: boolean;
  negated: boolean;
  firm: boolean;
  /** A negation waits for its verb: "do not also edit". */
  negating: boolean;
  /** "except ...": what is named next is left alone. */
  excepted: boolean;
  /** Inside "that ...", "so that ...": a description of what is built, not of what the step does. */
  describing: boolean;
  /** The clause has had a verb of its own. */
  spoken: boolean;
  /** Other words stand between the verb and its object: "create a structure with". */
  loose: boolean;
  /** The clause is the title of a step. */
  title: boolean;
  /** The verb in force tells on what the thing before it hangs, and holds for no other part of the sentence. */
  hung: boolean;
  /** The verb in force is an imperative that opens its part of the sentence. */
  ordered: boolean;
  /** The clause is a line of a list of tasks. */
  readonly tasks: boolean;
  /** Brackets that are open. */
  depth: number;
  /** What is asked was asked above a label that the clause begins with: it is meant for what stands right behind the label. */
  labelled: boolean;
  /** A field's list of paths has ended, and prose about it has begun. */
  explaining: boolean;
}

/** Field by field: this runs for every clause, and a spread would be a third of the reading of clauses. */
export const openFrame = (
  { demand, section, labelled = false, tasks = false }: Setting,
  perhaps: boolean,
  numbered: boolean,
): Frame => ({
  verb: demand.verb,
  stem: demand.stem,
  slot: demand.slot,
  declared: demand.declared,
  conditional: demand.conditional || perhaps,
  negated: demand.negated,
  firm: demand.firm,
  title: section === "title" || numbered,
  negating: false,
  excepted: false,
  describing: false,
  spoken: false,
  loose: false,
  ordered: false,
  hung: false,
  tasks: tasks && (section === "body" || section === "verify"),
  depth: 0,
  labelled,
  explaining: false,
});

/** What the frame hands on to a list below the line. */
export const demandOf = ({ verb, stem, slot, declared, conditional, negated, firm }: Frame): Demand => ({
  verb,
  stem,
  slot: slot === "model" ? "object" : slot,
  declared,
  conditional,
  negated,
  firm,
});

/** A field's name has been read: what follows are its objects. `declared`: the field is made for them. */
export function openField(frame: Frame, verb: Verb, declared: boolean): void {
  frame.verb = verb;
  frame.stem = "";
  frame.slot = "object";
  frame.labelled = false;
  frame.declared = declared;
  frame.firm = declared;
  frame.negated = false;
  frame.describing = false;
}

/** A word behind the paths of a field that joins no further ones: prose about them begins. `word`: in lower case. */
export const endsList = ({ declared, depth }: Frame, word: string): boolean =>
  declared && depth === 0 && !/^(?:and|or|plus|new|the|\+|&)$/.test(word);

/** Prepositions and the like: what comes next is no longer the verb's object. `word`: in lower case; `at`: its index. */
export function shiftSlot(frame: Frame, word: string, tokens: readonly Token[], at: number): void {
  if (word === "to" && likened.has(tokens[at - 1]?.lower ?? "")) frame.slot = "model";
  else if (frame.stem === "point" && (word === "at" || word === "to")) frame.slot = "model";
  else if ((places.has(word) || word === "upon") && leadsToModel(tokens, at)) frame.slot = "model";
  else if (places.has(word))
    frame.slot =
      frame.slot === "model" && (frame.depth > 0 || isSaidOf(tokens[at - 1]) || namesModel(tokens, at))
        ? "model"
        : "place";
  else if (word === "from") frame.slot = "origin";
  else if (references.has(word)) frame.slot = "model";
  else if (word === "but" && tokens[at - 1]?.text === ",") endNegation(frame);
  else if (word === "of" && frame.slot === "place" && isPart(tokens[at - 1])) return;
  else if (word === "for" || word === "of") {
    const trades = word === "for" && frame.stem === "swap";
    if (trades || (frame.verb !== "modify" && frame.verb !== "delete")) frame.slot = "model";
  } else if (word === "with" && joinsObject(tokens, at)) frame.loose = false;
  else if (word === "with" && frame.verb !== "none") frame.slot = "model";
}

const likened = new Set(["according", "similar", "analogous", "identical", "equivalent", "akin"]);

/** "with the helper defined in `a.ts`", "by the one in `b.ts`": the place is that of the thing, not of the work. */
const isSaidOf = (before: Token | undefined): boolean =>
  before !== undefined && (/^ones?$/.test(before.lower) || verbWord(before.lower)?.form === "past");

/** "to the footer of `a.html`": a part of the file is the file; "in the style of `b.html`" is none. */
const isPart = (before: Token | undefined): boolean =>
  before?.kind === "word" &&
  !/^(?:styles?|spirit|manner|image|forms?|shape|case|terms|favou?r|place|light|lieu|patterns?|way|front|absence|context)$/.test(
    before.lower,
  );

/** "Delete it together with `a.ts`". */
const joinsObject = (tokens: readonly Token[], at: number): boolean =>
  /^(?:together|along)$/.test(tokens[at - 1]?.lower ?? "");

/** "except ...": what follows is left alone; behind a negation, it is what is worked on. */
export function except(frame: Frame): void {
  frame.excepted = !frame.negated;
  if (frame.negated) frame.firm = false;
  frame.negated = false;
}

/** "Do not edit `a.ts`, but ...": what follows is another matter. */
function endNegation(frame: Frame): void {
  if (!frame.negated && !frame.negating) return;
  frame.verb = "none";
  frame.negated = false;
  frame.negating = false;
  frame.spoken = false;
}

/** A semicolon: the next part of the sentence speaks for itself. */
export function closePart(frame: Frame): void {
  frame.describing = false;
  if (frame.depth === 0) frame.negating = false;
  if (frame.depth === 0) frame.excepted = false;
  if (frame.slot === "model") frame.slot = "object";
  if (frame.hung) frame.verb = "none";
  frame.hung = false;
}

/** Whether what is named next is not to be worked on. */
export const forbids = ({ negated, negating, excepted }: Frame): boolean => negated || negating || excepted;

/** Whether an order reaches what is named next: not "(copied from `a.ts`)", nor what explains it. */
export const isOrdered = ({ ordered, describing, depth, slot }: Frame): boolean =>
  ordered && !describing && !(depth > 0 && slot === "origin");

/** How surely the author says what is done to a subject, by what has been read of the clause so far. */
export function certaintyOf(frame: Frame, { kind }: Subject): Certainty {
  if (frame.declared) return frame.explaining ? "inferred" : "declared";
  // "Do not touch `a.ts`" has nothing to do with who else does.
  if (forbids(frame)) return "inferred";
  if (kind !== "path") return "stated";
  return frame.firm && (frame.slot !== "object" || !frame.loose) ? "stated" : "inferred";
}
