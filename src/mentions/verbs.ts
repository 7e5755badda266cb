import type { Mention, Span, Subject, Verb } from "../model/index.ts";
import type { Frame } from "./demand.ts";
import * as words from "./lexicon.ts";
import { changes, governed, objectFollows } from "./objects.ts";
import type { Token } from "./tokens.ts";

/** A mention whose verb may still come: "`a.ts` is created". */
export interface Draft {
  subject: Subject;
  verb: Verb;
  certainty: Mention["certainty"];
  conditional: boolean;
  span: Span;
}

/** Decides which words of a clause are its verbs, and sets the frame by them. */
export class VerbReader {
  /** Names that stand before the first verb as the place of what follows: "In `f()`, add a check". */
  readonly opening: Draft[] = [];

  constructor(
    private readonly tokens: readonly Token[],
    private readonly frame: Frame,
    private readonly drafts: readonly Draft[],
    /** Where the words of the clause begin. */
    private readonly lead: number,
  ) {}

  /** Whether the word is used as a verb here, and what follows from it. */
  takes(verb: words.VerbWord, at: number): boolean {
    const { frame, tokens } = this;
    const before = at > this.lead ? tokens[at - 1] : undefined;
    const previous = before?.kind === "word" ? before.text.toLowerCase() : "";
    if (verb.form === "past") return this.participle(verb, at, previous);
    if (verb.form === "base" && this.isNoun(at, previous)) return false;
    // "Remove all `old` imports from `a.ts`": what is removed is a thing.
    if (verb.form === "third" && frame.spoken && frame.verb === "delete" && frame.slot !== "place")
      return false;
    if (verb.form === "third" && !words.planSubjects.has(previous) && before) {
      if (before?.kind !== "mark") frame.describing = true;
      return true;
    }
    if (verb.form === "gerund" && before && previous !== "by" && before.kind !== "mark" && frame.spoken) {
      // "implement `a()` using `b()`", "create `a.py` extending `b.py`"
      const about = words.references.has(tokens[at]!.text.toLowerCase());
      if (about || (frame.verb === "create" && this.drafts.length > 0)) frame.slot = "model";
      return true;
    }
    if (previous === "to" && frame.spoken && this.drafts.length > 0 && !frame.negating) {
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
      before === undefined || (before.kind === "mark" && before.text !== "(") || words.leads.has(previous);
    this.speak(verb, verb.form === "base" && leads);
    return true;
  }

  /** "the update", "in use", "`x` import", "on change,": a word that could be a verb stands as a noun; "to read `a.py`" is one. */
  private isNoun(at: number, previous: string): boolean {
    if (previous === "to" && objectFollows(this.tokens, at)) return false;
    if (words.determiners.has(previous) || words.places.has(previous)) return true;
    if (!this.frame.spoken) return false;
    const next = this.tokens[at + 1];
    return (next?.kind === "mark" && /^[.,)]$/.test(next.text)) || this.tokens[at - 1]?.kind === "code";
  }

  private speak(verb: words.VerbWord, firm: boolean): void {
    const { frame } = this;
    frame.verb = verb.verb;
    frame.stem = verb.stem;
    frame.slot = "object";
    frame.firm = firm;
    frame.negated = frame.negating;
    frame.negating = false;
    frame.loose = false;
    frame.declared = false;
    frame.spoken = true;
    const placed = this.opening.splice(0);
    if (firm && !frame.negated && changes.has(verb.verb)) for (const draft of placed) draft.verb = "modify";
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
    const passive = words.auxiliaries.has(previous) || this.tokens[at - 1]?.kind === "code";
    if (!passive && at > 0) return words.determiners.has(previous);
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
}
