import {
  type Mention,
  type Section,
  type Source,
  type Span,
  type Subject,
  spanOf,
  type Verb,
} from "../model/index.ts";
import { fieldOf } from "./fields.ts";
import { identifierIn } from "./identifiers.ts";
import * as words from "./lexicon.ts";
import { asPath, expandBraces } from "./paths.ts";
import { commandsIn } from "./shell.ts";
import type { Token } from "./tokens.ts";

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

/** How the next object stands to the verb: its object, the place of it, where it comes from, a model for it. */
type Slot = "object" | "place" | "origin" | "model";

export const noDemand: Demand = {
  verb: "none",
  stem: "",
  slot: "object",
  declared: false,
  conditional: false,
  negated: false,
  firm: false,
};

export interface Setting {
  readonly source: Source;
  readonly section: Section;
  readonly demand: Demand;
}

interface Draft {
  subject: Subject;
  verb: Verb;
  certainty: Mention["certainty"];
  conditional: boolean;
  span: Span;
}

/** The mentions of one sentence or labelled line, and the demand that holds at its end. */
export function readClause(
  tokens: readonly Token[],
  setting: Setting,
): { mentions: Mention[]; demand: Demand } {
  const reader = new ClauseReader(tokens, setting);
  reader.read();
  const first = tokens[0];
  const last = tokens.at(-1);
  const evidence = spanOf(setting.source, first?.start ?? 0, last?.end ?? 0);
  const mentions = reader.drafts.map<Mention>((draft) => ({ ...draft, section: setting.section, evidence }));
  return { mentions, demand: reader.demand };
}

class ClauseReader {
  readonly drafts: Draft[] = [];
  demand: Demand;
  private verb: Verb;
  private stem: string;
  private slot: Slot;
  private declared: boolean;
  private negated: boolean;
  private firm: boolean;
  private negating = false;
  private conditional: boolean;
  /** Inside "that ...", "so that ...": a description of what is built, not of what the step does. */
  private describing = false;
  private spoken = false;
  /** Other words stand between the verb and its object: "create a structure with". */
  private loose = false;
  /** Brackets that are open. */
  private depth = 0;
  /** A field's list of paths has ended, and prose about it has begun. */
  private explaining = false;
  /** The token that an arrow led to: it belongs to the path before it. */
  private targetAt = -1;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly setting: Setting,
  ) {
    const { demand } = setting;
    this.demand = demand;
    this.verb = demand.verb;
    this.stem = demand.stem;
    this.slot = demand.slot;
    this.declared = demand.declared;
    this.negated = demand.negated;
    this.firm = demand.firm;
    this.conditional = demand.conditional || saysPerhaps(tokens);
  }

  read(): void {
    for (let i = 0; i < this.tokens.length; i += 1) {
      if (i === this.targetAt) continue;
      const token = this.tokens[i]!;
      if (token.kind === "mark") this.mark(token.text, i);
      else if (token.kind === "code") this.code(token, i);
      else this.word(token, i);
    }
    this.demand = {
      verb: this.verb,
      stem: this.stem,
      slot: this.slot === "model" ? "object" : this.slot,
      declared: this.declared,
      conditional: this.conditional,
      negated: this.negated,
      firm: this.firm,
    };
  }

  private mark(text: string, at: number): void {
    if (text === ":" || text === "\uff1a") this.colon(at);
    else if (text === "," || text === ";") {
      const next = this.tokens[at + 1];
      if (text === ";" || (next?.kind === "word" && words.verbWord(next.text.toLowerCase())?.form === "base"))
        this.describing = false;
      if (this.slot === "model" && text === ";") this.slot = "object";
    } else if (text === "(" || text === ")") this.depth = Math.max(0, this.depth + (text === "(" ? 1 : -1));
  }

  /** `Modify: ...`, `Test file: ...`: a line that begins with a field's name. */
  private colon(at: number): void {
    if (this.drafts.length > 0 || at > 5) return;
    const name = this.tokens.slice(0, at).map((token) => token.text);
    const field = fieldOf(name.join(" "));
    if (!field) return;
    this.verb = field.verb;
    this.stem = "";
    this.slot = "object";
    this.declared = this.isFieldName(name);
    this.firm = this.declared;
    this.negated = false;
    this.describing = false;
  }

  /** "Create: a.ts" inside prose is a sentence like any other; bold, or in a file list, or called a file, it is a field. */
  private isFieldName(name: readonly string[]): boolean {
    const { source, section } = this.setting;
    const bold = /[*_]/.test(source.text[(this.tokens[0]?.start ?? 0) - 1] ?? "");
    return bold || section === "files" || name.some((word) => /^(?:files?|targets?)$/i.test(word));
  }

  private word(token: Token, at: number): void {
    const lower = token.text.toLowerCase();
    const path = asPath(token.text, false);
    if (path && !this.touchesMarkup(at)) {
      this.path(path, token, at);
      return;
    }
    if (
      this.declared &&
      this.depth === 0 &&
      this.drafts.length > 0 &&
      !/^(?:and|or|plus|new|the|\+|&)$/.test(lower)
    )
      this.explaining = true;
    if (words.negations.has(lower)) {
      this.negating = true;
      return;
    }
    if (words.subordinators.has(lower) && this.spoken) {
      this.describing = true;
      return;
    }
    const verb = words.verbWord(lower);
    if (verb && this.takesVerb(verb, at)) return;
    if (!closeWords.test(lower)) this.loose = true;
    if (words.places.has(lower)) this.slot = "place";
    else if (lower === "from") this.slot = "origin";
    else if (words.references.has(lower)) this.slot = "model";
    else if ((lower === "for" || lower === "of") && this.verb !== "modify" && this.verb !== "delete")
      this.slot = "model";
    else if (lower === "with") this.slot = this.verb === "none" ? this.slot : "model";
    else if (lower === "unchanged" || lower === "untouched" || lower === "as-is") this.unchanged();
    const call = /^([A-Za-z_]\w*(?:\.\w+)*)\(\)?$/.exec(token.text);
    if (call) this.symbol(call[1]!, token.start, false);
  }

  /** Whether the word is used as a verb here, and what follows from it. */
  private takesVerb(verb: words.VerbWord, at: number): boolean {
    const before = this.tokens[at - 1];
    const previous = before?.kind === "word" ? before.text.toLowerCase() : "";
    const next = this.tokens[at + 1];
    if (verb.form === "past") return this.participle(verb, at, previous);
    if (verb.form === "base" && (words.determiners.has(previous) || words.places.has(previous))) return false;
    if (verb.form === "base" && next?.kind === "mark" && /^[.,)]$/.test(next.text) && this.spoken)
      return false;
    if (verb.form === "base" && before?.kind === "code" && this.spoken) return false;
    if (verb.form === "third" && !words.planSubjects.has(previous) && at > 0) {
      if (before?.kind !== "mark") this.describing = true;
      return true;
    }
    if (verb.form === "gerund" && before && previous !== "by" && before.kind !== "mark" && this.spoken)
      return true;
    if (previous === "to" && this.spoken && this.drafts.length > 0 && !this.negating) {
      this.describing = true;
      return true;
    }
    if (this.describing) {
      const main =
        (previous === "then" || previous === "and" || before?.kind === "mark") &&
        verb.form === "base" &&
        this.objectFollows(at);
      if (!main) return true;
      this.describing = false;
    }
    if (verb.form === "base" && before?.kind === "word" && this.spoken && !leads(previous)) return false;
    this.speak(verb, verb.form === "base" && (before?.kind !== "word" || leads(previous)));
    return true;
  }

  private speak(verb: words.VerbWord, firm: boolean): void {
    this.firm = firm;
    this.loose = false;
    this.verb = verb.verb;
    this.stem = verb.stem;
    this.slot = "object";
    this.negated = this.negating;
    this.negating = false;
    this.declared = false;
    this.spoken = true;
  }

  /** "`a.ts` is created", "must be added to `b.ts`"; an adjective ("the updated file") is passed over. */
  private participle(verb: words.VerbWord, at: number, previous: string): boolean {
    const passive = words.auxiliaries.has(previous) || this.tokens[at - 1]?.kind === "code";
    if (!passive && !(at === 0)) return words.determiners.has(previous);
    if (this.describing) return true;
    for (const draft of this.drafts)
      if (draft.verb === "none" && !this.negating) draft.verb = this.governs(verb.verb, draft.subject);
    this.speak(verb, passive);
    return true;
  }

  private governs(verb: Verb, subject: Subject): Verb {
    return subject.kind === "symbol" && verb === "create" ? "define" : verb;
  }

  private objectFollows(at: number): boolean {
    for (const token of this.tokens.slice(at + 1, at + 5)) {
      if (token.kind === "mark") return false;
      if (token.kind === "code" || asPath(token.text, false)) return true;
    }
    return false;
  }

  /** A path that touches an inline tag is half of a template: `plans/<name>/x.md`. */
  private touchesMarkup(at: number): boolean {
    const token = this.tokens[at]!;
    const text = this.setting.source.text;
    return (
      text[token.end] === "<" ||
      text[token.start - 1] === ">" ||
      text[token.end] === "{" ||
      text[token.start - 1] === "}"
    );
  }

  private code(token: Token, at: number): void {
    const commands = commandsIn(token.text);
    const asked = (this.verb === "run" && !this.describing) || this.setting.section === "commit";
    const certainty = asked ? "stated" : "inferred";
    for (const { words, start, end } of commands) {
      const verb = this.negated ? "none" : "run";
      this.add({ kind: "command", words }, verb, token.start + start, token.start + end, certainty);
    }
    if (commands.length > 0) return;
    const path = asPath(token.text.replace(/^(\S+)\s+[\w.]+\(.*$/, "$1"), true);
    const name = path ? undefined : identifierIn(token.text);
    if (path) this.path(path, token, at);
    else if (name) this.symbol(name.name, token.start + name.at, name.defines);
  }

  private symbol(name: string, start: number, defines: boolean): void {
    const verb = this.symbolVerb(defines);
    this.add({ kind: "symbol", name }, verb, start, start + name.length);
  }

  private symbolVerb(defines: boolean): Verb {
    if (this.describing || this.negated) return "use";
    const verb = this.verb;
    if (this.slot === "object" && (verb === "create" || verb === "define" || verb === "write"))
      return "define";
    if (this.slot === "object" && (verb === "modify" || verb === "delete" || verb === "rename")) return verb;
    return defines && this.slot === "object" && verb === "none" ? "define" : "use";
  }

  private path(
    match: { path: string; start: number; end: number; test?: string },
    token: Token,
    at: number,
  ): void {
    const verb = this.pathVerb(at);
    const start = token.start + match.start;
    const end = token.start + match.end;
    const target = this.target(at, verb);
    for (const path of expandBraces(match.path)) {
      const to = target && { to: target };
      this.add({ kind: "path", path, ...to }, target && verb !== "copy" ? "rename" : verb, start, end);
    }
    if (match.test) this.add({ kind: "symbol", name: match.test }, "use", start, end);
  }

  /** What the clause does with a path that stands in the present slot. */
  private pathVerb(at: number): Verb {
    const noted = this.annotation(at);
    if (noted) return noted;
    if (this.explaining || this.isContent(at)) return "none";
    if (this.describing) return this.verb === "verify" || this.verb === "read" ? this.verb : "none";
    const { verb, slot } = this;
    if (this.negated || this.negating) return verb === "none" ? "none" : "verify";
    if (slot === "object") return verb;
    if (slot === "model") return verb === "none" || verb === "run" || verb === "verify" ? verb : "read";
    if (verb === "create" || verb === "write" || verb === "define")
      return slot === "place" ? "write" : "read";
    if (verb === "modify" || verb === "delete") return "modify";
    if (verb === "rename") return slot === "place" ? "create" : "modify";
    if (verb === "copy") return slot === "place" ? "write" : "read";
    return verb;
  }

  /** "add a `dist/` entry", "the `src/` prefix": the path is what is written into a file, not a file that is written. */
  private isContent(at: number): boolean {
    const next = this.tokens[at + 1];
    if (next?.kind !== "word" || this.slot !== "object") return false;
    if (/^(?:to|in|into|on|under)$/.test(next.text))
      return /^(?:add|append|insert|prepend|write)$/.test(this.stem);
    return /^(?:entry|entries|line|route|prefix|suffix|patterns?|globs?|import|imports|links?|references?|string|mentions?|keys?|fields?|row|paths?|url|routes?)$/i.test(
      next.text,
    );
  }

  /** A note behind the path: "(new)", "(modify)", ": add ...", "— delete". */
  private annotation(at: number): Verb | undefined {
    const [first, second] = [this.tokens[at + 1], this.tokens[at + 2]];
    if (first?.kind !== "mark" || second?.kind !== "word") return undefined;
    if (first.text === "(")
      return noteVerb(second.text.toLowerCase(), this.tokens[at + 3]?.text.toLowerCase() ?? "");
    if (!/^(?::|\u2014|\u2013|--|\uff1a)$/.test(first.text) || this.spoken) return undefined;
    const verb = words.verbWord(second.text.toLowerCase());
    if (!verb || (verb.form !== "base" && verb.form !== "past" && verb.form !== "gerund"))
      return noteVerb(second.text.toLowerCase(), this.tokens[at + 3]?.text.toLowerCase() ?? "");
    if (verb.verb === "create" || verb.verb === "delete") {
      const object = this.tokens.slice(at + 3, at + 6).map((token) => token.text.toLowerCase());
      if (verb.stem !== "create" && verb.verb === "create" && !object.includes("file")) return "write";
      return object.length === 0 ||
        object.some((word) => /^(?:file|module|script|directory|folder|package|entire|whole)$/.test(word))
        ? verb.verb
        : "write";
    }
    return verb.verb;
  }

  /** The path that an arrow, or "to" after a move, leads to. */
  private target(at: number, verb: Verb): string | undefined {
    const arrow = this.tokens[at + 1];
    const leads =
      arrow &&
      (/^(?:->|=>|\u2192)$/.test(arrow.text) ||
        ((verb === "rename" || verb === "copy") && /^(?:to|into|as)$/.test(arrow.text)));
    if (!leads || this.describing || this.negated) return undefined;
    if (!(verb === "rename" || verb === "copy" || (this.declared && arrow.text !== "to"))) return undefined;
    const token = this.tokens[at + 2];
    const path = token && token.kind !== "mark" ? asPath(token.text, token.kind === "code")?.path : undefined;
    if (path) this.targetAt = at + 2;
    return path;
  }

  private certaintyOf(subject: Subject): Mention["certainty"] {
    if (this.declared) return this.explaining ? "inferred" : "declared";
    if (subject.kind !== "path") return "stated";
    return this.firm && (this.slot !== "object" || !this.loose) ? "stated" : "inferred";
  }

  private unchanged(): void {
    for (const draft of this.drafts)
      if (draft.subject.kind === "path" && draft.certainty !== "declared") draft.verb = "verify";
  }

  private add(
    subject: Subject,
    verb: Verb,
    start: number,
    end: number,
    certainty?: Mention["certainty"],
  ): void {
    this.drafts.push({
      subject,
      verb,
      certainty: certainty ?? this.certaintyOf(subject),
      conditional: this.conditional,
      span: spanOf(this.setting.source, start, end),
    });
  }
}

/** Words that may stand between a verb and the file that is its object. */
const closeWords =
  /^(?:a|an|the|and|or|then|both|all|each|every|of|these|this|new|empty|following|file|files|module|script|test|tests|failing|folder|directory|package|page|document|skill|command|component|config|fixture|also|in|to|into|at|under)$/;

/** Words after which a base form is a verb: "and update", "then add", "must create". */
const leads = (previous: string) =>
  /^(?:and|then|or|to|also|must|should|will|shall|can|may|now|just|please|only|but|finally|next|first|we|you|let's|not|n't|don't|manually|instead)$/.test(
    previous,
  );

/** "if one exists", "as needed", "fix any that": the author does not know whether it will be done. */
function saysPerhaps(tokens: readonly Token[]): boolean {
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (token.kind !== "word") continue;
    const word = token.text.toLowerCase();
    const next = tokens[i + 1]?.text.toLowerCase() ?? "";
    if (
      word === "if" &&
      (i === 0 ||
        /^(?:needed|necessary|required|any|one|it|they|applicable|present|missing|so|not|that|there|this|tests?|you)$/.test(
          next,
        ))
    )
      return true;
    if (word === "as" && (next === "needed" || next === "necessary" || next === "appropriate")) return true;
    if (/^(?:optionally|possibly|optional|might|maybe|perhaps|consider)$/.test(word)) return true;
    if (word === "where" && /^(?:needed|necessary|applicable|appropriate)$/.test(next)) return true;
    if (word === "any" && i > 0 && /^(?:fix|update|adjust|remove|correct)$/i.test(tokens[i - 1]!.text))
      return true;
  }
  return false;
}

function noteVerb(word: string, next: string): Verb | undefined {
  if (/^(?:new|created?|creates|add|added)$/.test(word)) return "create";
  if (
    /^(?:modify|modified|modifies|update|updated|extend|extended|edit|edited|change|changed|append|rewrite|refactor|wire|expand)$/.test(
      word,
    )
  )
    return "modify";
  if (/^(?:deleted?|removed?)$/.test(word)) return "delete";
  if (/^(?:unchanged|untouched|read-only|reference|unmodified|no-op)$/.test(word)) return "read";
  if (word === "no" && /^changes?|edits?|modifications?/.test(next)) return "read";
  if (word === "read" && next === "only") return "read";
  return undefined;
}
