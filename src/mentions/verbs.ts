import { isInPhrase } from "./asked.ts";
import { carriedFiles } from "./carried.ts";
import type { Frame } from "./demand.ts";
import { type Draft, orderAt } from "./draft.ts";
import * as words from "./lexicon.ts";
import { isNoTelling, opensAt } from "./neighbours.ts";
import { isMadeWith, isNoun, isPlan } from "./nouns.ts";
import { changes, governed, objectFollows } from "./objects.ts";
import {
  isAtEnd,
  isDeedOfAnother,
  isDoneElsewhere,
  isKept,
  isReplacedDeed,
  staysNegated,
  subjectsBefore,
} from "./spared.ts";
import type { Token } from "./tokens.ts";
import { isHungOn, turn, turning } from "./turns.ts";

/** Decides which words of a clause are its verbs, and sets the frame by them. */
export class VerbReader {
  /** Names that stand before the first verb as the place of what follows: "In `f()`, add a check". */
  readonly opening: Draft[] = [];
  /** How many drafts there were when the verb in force was read. */
  since = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly frame: Frame,
    private readonly drafts: readonly Draft[],
    /** Where the words of the clause begin. */
    private readonly lead: number,
  ) {}

  /** "In `page.tsx`, change the load": the verb that follows is done at the place that was named last. `at`: the index of its name. */
  open(at: number): void {
    if (opensAt(this.tokens, at, this.frame)) this.opening.push(this.drafts.at(-1)!);
  }

  /** Whether the word is used as a verb here, and what follows from it. */
  takes(verb: words.VerbWord, at: number): boolean {
    const { frame, tokens } = this;
    const before = at > this.lead ? tokens[at - 1] : undefined;
    const previous = before?.kind === "word" ? before.lower : "";
    if (frame.negating && changes.has(verb.verb) && isAtEnd(verb, tokens[at + 1]))
      this.spare(this.subjects(at));
    const phrase = isInPhrase(tokens, at);
    if (phrase === false) return false;
    if (phrase) {
      if (!frame.describing) this.speak(verb, verb.stem !== "go");
      return true;
    }
    if (verb.form === "past") return this.participle(verb, at, previous);
    if (verb.form === "base" && isNoun(tokens, at, previous, frame.spoken)) return false;
    if (isNoTelling(verb, tokens, at, before)) return false;
    if ((verb.form === "gerund" || verb.form === "base") && isReplacedDeed(tokens, at)) {
      frame.negating = true;
      this.speak(verb, false);
      return true;
    }
    // "Update imports in `a.ts`", "fix all mentions of it"
    const things = words.determiners.has(previous) || words.verbWord(previous)?.stem === frame.stem;
    const placed = things && /^(?:of|in|from|across|throughout)$/i.test(tokens[at + 1]?.text ?? "");
    if (verb.form === "third" && frame.spoken && placed && frame.verb === "modify") return false;
    if (isDeedOfAnother(tokens, at)) {
      frame.describing = true;
      return true;
    }
    // "Remove all `old` imports from `a.ts`": what is removed is a thing.
    if (verb.form === "third" && frame.spoken && frame.verb === "delete" && frame.slot !== "place")
      return false;
    if (verb.form === "third" && before && !isPlan(tokens, at)) {
      if (before?.kind !== "mark") frame.describing = true;
      return true;
    }
    if (verb.form === "gerund" && before && previous !== "by" && before.kind !== "mark" && frame.spoken) {
      // "implement `a()` using `b()`", "create `a.py` extending `b.py`"
      const about = words.references.has(tokens[at]!.lower);
      if (about || (frame.verb === "create" && this.drafts.length > 0)) frame.slot = "model";
      return true;
    }
    // "Use `a.py` to generate `b.ts`": what it is used for is done as well.
    const made = this.since === 0 && isMadeWith(frame.stem, verb.verb, tokens, at);
    if (previous === "to" && frame.spoken && this.drafts.length > 0 && !frame.negating && !made) {
      frame.describing = true;
      return true;
    }
    if (frame.describing) {
      const joined = previous === "then" || previous === "and" || before?.kind === "mark";
      if (!joined || verb.form !== "base" || !objectFollows(tokens, at)) return true;
      frame.describing = false;
    }
    if (verb.form === "base" && before?.kind === "word" && frame.spoken && !words.leads.has(previous))
      return false;
    const leads =
      before === undefined ||
      (before.kind === "mark" && before.text !== "(") ||
      words.leads.has(previous) ||
      // "In `a.go` add a field"
      (at === this.lead + 2 && this.opening.length === 1);
    if (frame.negated && staysNegated(tokens, at)) frame.negating = true;
    // "Avoid changes to `b.ts` and edit `a.ts`"
    const parts =
      previous === "but" || before?.text === ":" || (previous === "and" && this.drafts.length > this.since);
    if (parts) frame.negating = false;
    const firm = verb.form === "base" && leads;
    for (const draft of firm && frame.depth === 0 ? carriedFiles(tokens, at, verb.stem, this.drafts) : []) {
      draft.verb = verb.verb;
      orderAt(draft);
    }
    this.speak(verb, firm, before?.kind !== "word" || at === this.lead + 2);
    frame.ordered = firm && frame.depth === 0 && !wished.test(previous);
    return true;
  }

  /** `firm`: an imperative; `ordered`: one that begins its part of the sentence. */
  private speak(verb: words.VerbWord, firm: boolean, ordered = false): void {
    const { frame } = this;
    frame.ordered = false;
    frame.verb = verb.verb;
    frame.hung = false;
    frame.stem = verb.stem;
    frame.slot = "object";
    frame.firm = firm;
    frame.negated = frame.negating;
    frame.negating = false;
    frame.excepted = false;
    frame.loose = false;
    frame.declared = false;
    frame.spoken = true;
    this.since = this.drafts.length;
    const placed = this.opening.splice(0);
    if (!firm || frame.negated) return;
    const works = ordered && working.test(verb.stem);
    // "Under `src/`, create `a.ts`": the folder is that of what is named.
    for (const draft of placed)
      if (verb.verb === "create" && draft.subject.kind === "path" && draft.subject.path.endsWith("/"))
        continue;
      else if (changes.has(verb.verb) || (works && draft.subject.kind === "path")) {
        draft.verb = "modify";
        if (ordered && draft.subject.kind === "path") orderAt(draft);
      }
  }

  /** "在 `a.ts` 中添加": the verb stands behind the place that it changes. */
  speakAround(verb: words.VerbWord): void {
    const placed = this.drafts.filter((draft) => draft.verb === "none" && draft.subject.kind === "path");
    for (const draft of placed)
      draft.verb = verb.verb === "verify" || verb.verb === "read" ? verb.verb : "modify";
    this.speak(verb, true);
  }

  /** "`a.ts` is created", "must be added to `b.ts`"; an adjective ("the updated file") is passed over. */
  private participle(verb: words.VerbWord, at: number, previous: string): boolean {
    const { frame } = this;
    if (isHungOn(this.tokens, at, verb.stem) && /^(?:none|create|write|define)$/.test(frame.verb)) {
      this.speak({ ...verb, verb: "modify" }, false);
      frame.hung = true;
      return true;
    }
    const passive = words.auxiliaries.has(previous) || this.tokens[at - 1]?.kind === "code";
    if (!passive && at > 0) return words.determiners.has(previous);
    if ((changes.has(verb.verb) || verb.verb === "rename") && isDoneElsewhere(this.tokens, at)) {
      for (const draft of this.subjects(at)) {
        draft.verb = "none";
        draft.certainty = "inferred";
      }
      frame.describing = true;
      return true;
    }
    if (frame.describing) return true;
    // "Ensure `a.test.ts` is updated" asks for more than a look.
    const ensured = frame.stem === "ensure" && !frame.negated && changes.has(verb.verb);
    const subjects = this.drafts.filter(
      (draft) =>
        draft.verb === "none" || (ensured && draft.verb === "verify" && draft.subject.kind === "path"),
    );
    // Of a function it says how it works; of a file, or under "must be", what the step does with it.
    if (previous !== "be" && !frame.spoken && this.drafts.at(-1)?.subject.kind === "symbol") {
      frame.describing = true;
      return true;
    }
    for (const draft of subjects) if (!frame.negating) draft.verb = governed(verb.verb, draft.subject);
    this.speak(verb, previous === "be");
    return true;
  }

  /** "`a.ts` gets a flag": whether the word tells how files will be. */
  turns(at: number): boolean {
    const { describing, negating, negated, declared } = this.frame;
    if (!turning.has(this.tokens[at]!.lower) || describing || negating || negated || declared) return false;
    return turn(this.tokens, at, this.subjects(at), this.opening);
  }

  /** The paths that stand right before a word as its subject. */
  private subjects(at: number): Draft[] {
    const before = subjectsBefore(this.tokens, at);
    return this.drafts.filter(({ subject, certainty, span }) => {
      if (subject.kind !== "path" || certainty === "declared") return false;
      return before.some(({ start, end }) => start <= span.start && span.end <= end);
    });
  }

  /** "leave `a.ts` unchanged", "`a.ts` stays untouched". `at`: the index of the word that says so. */
  unchanged(at: number): void {
    const { frame } = this;
    const works = changes.has(frame.verb) || frame.verb === "rename" || frame.verb === "copy";
    const own = works ? [] : this.drafts.slice(this.since);
    const left = own.length > 0 ? own : this.subjects(at);
    if (left.length === 0 && isKept(frame)) frame.negated = true;
    this.spare(left);
  }

  /** What is left alone is looked at, at most, and needs nothing of the steps that change it. */
  private spare(drafts: readonly Draft[]): void {
    for (const draft of drafts) {
      if (draft.subject.kind !== "path" || draft.certainty === "declared") continue;
      draft.verb = "verify";
      draft.certainty = "inferred";
      draft.tells = "keep";
    }
  }
}

/** Words before a verb that say what is meant to be or may be, where an order would have the verb alone. */
const wished = /^(?:to|or|must|should|will|shall|can|may|you|we|not|n't|don't)$/;

/** Of the verbs that change no object of theirs, those that change the place at which they are done: "In `a.go`, call `f()`". */
const working =
  /^(?:call|invoke|import|raise|rename|use|derive|return|accept|pass|handle|support|provide|require)$/;
