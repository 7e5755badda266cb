import { type Span, type Subject, spanOf, type Verb } from "../model/index.ts";
import { calledAt } from "./called.ts";
import { chineseVerb } from "./chinese.ts";
import {
  certaintyOf,
  closePart,
  type Demand,
  demandOf,
  endsList,
  except,
  type Frame,
  isOrdered,
  openFrame,
  type Setting,
  shiftSlot,
} from "./demand.ts";
import { doubt, isExample, saysPerhaps, seeks } from "./doubt.ts";
import type { Draft } from "./draft.ts";
import { openFieldAt } from "./fields.ts";
import { identifierIn } from "./identifiers.ts";
import { leadOf } from "./lead.ts";
import * as words from "./lexicon.ts";
import { isBare, makes, tellsNow } from "./making.ts";
import {
  concludes,
  isAside,
  isAskedFor,
  isBaseForm,
  isCall,
  isInstance,
  isPackage,
  isStatusNote,
  touchesMarkup,
} from "./neighbours.ts";
import { isNamedOnly, isOldModel, pathVerb, symbolVerb, targetAt } from "./objects.ts";
import { asPath, expandBraces, type PathMatch } from "./paths.ts";
import { plainVerb } from "./plain.ts";
import { Quotation } from "./quotes.ts";
import { targetPath } from "./references.ts";
import { commandsIn } from "./shell.ts";
import { excepts, isSpared, needsNoChange, negates, saysUnchanged } from "./spared.ts";
import { tells } from "./telling.ts";
import { thingAt } from "./things.ts";
import { spanOfTokens, type Token } from "./tokens.ts";
import { isNamed, isTypeName, unnamedAt } from "./unnamed.ts";
import { VerbReader } from "./verbs.ts";

/** The mentions of one sentence or labelled line, and the demand that holds at its end. */
export function readClause(
  tokens: readonly Token[],
  setting: Setting,
): { mentions: Draft[]; demand: Demand } {
  const reader = new ClauseReader(tokens, setting);
  reader.read();
  return { mentions: reader.found(), demand: demandOf(reader.frame) };
}

/** Reads a clause from left to right: verbs set the frame, prepositions its slot, paths and names take their verb from it. */
class ClauseReader {
  readonly drafts: Draft[] = [];
  private meant: Draft | undefined;
  /** How many names stand before the verb of what is meant. */
  private meantFrom = 0;
  readonly frame: Frame;
  /** Files that a GREEN phase names without a verb. */
  private readonly named: Draft[] = [];
  /** A token that belongs to the path before it. */
  private skipped = -1;
  private readonly evidence: Span;
  private readonly quotation: Quotation;
  private readonly verbs: VerbReader;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly setting: Setting,
  ) {
    const lead = leadOf(tokens);
    this.evidence = spanOfTokens(tokens, setting.source);
    this.quotation = new Quotation(setting.source.text);
    this.frame = openFrame(setting, saysPerhaps(tokens), lead > 0);
    this.verbs = new VerbReader(tokens, this.frame, this.drafts, lead);
  }

  /** What is named; and the file that is meant and not named, unless what the clause changes could be that one. */
  found(): Draft[] {
    const { meant, drafts } = this;
    if (this.named.length > 0 && !tellsNow(this.tokens)) for (const draft of this.named) draft.verb = "write";
    return meant && !isNamed(meant, drafts, this.meantFrom) ? [...drafts, meant] : drafts;
  }

  read(): void {
    for (let i = 0; i < this.tokens.length; i += 1) {
      if (i === this.skipped) continue;
      const token = this.tokens[i]!;
      if (token.kind === "mark") this.mark(token.text, i);
      if (token.kind === "mark") continue;
      this.quotation.enter(token, i === 0);
      if (token.kind === "code") this.code(token, i);
      else this.word(token, i);
      this.quotation.leave(token);
    }
  }

  private mark(text: string, at: number): void {
    const { frame } = this;
    if (text === ":" || text === "\uff1a") {
      if (this.drafts.length === 0) openFieldAt(this.tokens, at, frame, this.setting);
    } else if (text === "(") {
      frame.depth += 1;
      doubt(this.tokens, at, this.drafts.at(-1), frame);
    } else if (text === ")") {
      frame.depth = Math.max(0, frame.depth - 1);
      frame.excepted = false;
    } else if (text === ";") closePart(frame);
    else if (text === "," && isBaseForm(this.tokens[at + 1])) frame.describing = false;
  }

  private word(token: Token, at: number): void {
    const { frame } = this;
    const { lower } = token;
    const path = asPath(token.text, false);
    if (path && !touchesMarkup(token, this.setting.source.text)) {
      this.path(path, token, at);
      return;
    }
    if (this.quotation.open) return;
    if (frame.title && isStatusNote(this.tokens, at, this.setting.source.text)) frame.explaining = true;
    if (endsList(frame, lower) && this.drafts.length > 0) frame.explaining = true;
    if (frame.explaining && seeks(this.tokens, at)) for (const draft of this.drafts) draft.conditional = true;
    if (isCall(this.tokens, at)) {
      this.symbol(token.text, token.start, false, at);
      return;
    }
    const chinese = frame.declared ? undefined : chineseVerb(lower);
    if (chinese) this.verbs.speakAround(chinese);
    else if (tells(lower) || isTypeName(token.text)) this.heed(token, at);
    else frame.loose = true;
  }

  /** A word that can change what is asked. */
  private heed({ lower, start, end }: Token, at: number): void {
    const { frame, tokens } = this;
    if (negates(lower, tokens, at)) {
      if (needsNoChange(tokens, at)) this.verbs.unchanged(at);
      else frame.negating = true;
      return;
    }
    if (words.subordinators.has(lower) && (frame.spoken || frame.describing)) {
      frame.describing = !concludes(tokens, at);
      return;
    }
    const verb = words.verbWord(lower);
    if (verb && this.verbs.takes(verb, at)) return;
    const called = calledAt(lower, tokens, at, this.setting.making ?? false);
    if (called) this.call(called, lower === "the" ? at + 1 : at);
    const unnamed = unnamedAt(lower, tokens, at, frame);
    if (unnamed && !this.meant) {
      this.meant = this.draft(unnamed, "modify", start, end, "inferred");
      this.meantFrom = this.verbs.since;
    }
    if (!words.closeWords.has(lower)) frame.loose = true;
    if (excepts(lower, tokens, at)) except(frame);
    else if (saysUnchanged(lower, tokens, at, frame)) this.verbs.unchanged(at);
    else if (!this.verbs.turns(at)) shiftSlot(frame, lower, tokens, at);
  }

  /** "the parser module": a file whose path is left to the plan. */
  private call(subject: Subject, at: number): void {
    const { start, end } = this.tokens[at]!;
    const verb = pathVerb(this.tokens, at, this.frame);
    this.add(subject, verb, start, end, "inferred");
    if (verb !== "none") return;
    this.verbs.open(at);
    if (this.setting.making && isBare(this.frame)) this.named.push(this.drafts.at(-1)!);
  }

  private code(token: Token, at: number): void {
    const { frame } = this;
    const commands = commandsIn(token.text);
    if (commands.some(({ words }) => words.length === 1) && isPackage(this.tokens, at)) return;
    const asked = isAskedFor(this.tokens, at, frame) || this.setting.section === "commit";
    for (const { words, start, end } of commands) {
      const verb =
        frame.negated || this.quotation.open || (!asked && isAside(this.tokens, at, frame)) ? "none" : "run";
      const certainty = asked ? "stated" : "inferred";
      this.add({ kind: "command", words }, verb, token.start + start, token.start + end, certainty);
    }
    if (commands.length > 0) return;
    // `a.py run()`: a file with the function in it.
    const path = asPath(token.text.replace(/^(\S+)\s+[\w.]+\(.*$/, "$1"), true);
    const name = path ? undefined : (identifierIn(token.text) ?? thingAt(this.tokens, at));
    if (path) this.path(path, token, at);
    else if (name) this.symbol(name.name, token.start + name.at, name.defines, at);
  }

  private symbol(name: string, start: number, defines: boolean, at: number): void {
    const { frame, tokens } = this;
    const verb = !defines && isInstance(tokens, at) ? "use" : symbolVerb(tokens, at, defines, frame);
    this.add({ kind: "symbol", name }, verb, start, Math.min(start + name.length, tokens[at]!.end));
    this.verbs.open(at);
  }

  private path(match: PathMatch, token: Token, at: number): void {
    const { frame, tokens } = this;
    const quoted = this.quotation.open;
    const plain = quoted ? undefined : plainVerb(tokens, at, match.path, frame);
    const asked = plain ?? (quoted ? "none" : pathVerb(tokens, at, frame));
    const verb = match.test && asked === "create" ? "write" : asked; // The test is new, its file may not be.
    const [start, end] = [token.start + match.start, token.start + match.end];
    const target = targetAt(tokens, at, verb, frame);
    if (target !== undefined) this.skipped = target;
    const to = target === undefined ? undefined : targetPath(tokens[target]!.text, match.path, frame);
    const from = this.drafts.length;
    for (const path of expandBraces(match.path)) {
      const subject: Subject = to === undefined ? { kind: "path", path } : { kind: "path", path, to };
      const named =
        quoted ||
        isExample(tokens, at) ||
        (verb === "none" ? isNamedOnly(tokens, at, frame) : verb === "read" && isOldModel(tokens, at, frame));
      const certainty = named ? "inferred" : plain ? "stated" : certaintyOf(frame, subject);
      this.add(subject, to !== undefined && verb !== "copy" ? "rename" : verb, start, end, certainty);
      if (verb === "verify" && isSpared(frame)) this.drafts.at(-1)!.tells = "keep";
    }
    if (verb === "none") {
      this.verbs.open(at);
      if (this.setting.making && makes(frame, match.path, token)) this.named.push(...this.drafts.slice(from));
    }
    if (match.test) this.add({ kind: "symbol", name: match.test }, "use", start, end);
  }

  private add(...said: Parameters<ClauseReader["draft"]>): void {
    this.drafts.push(this.draft(...said));
  }

  private draft(
    subject: Subject,
    verb: Verb,
    start: number,
    end: number,
    certainty = certaintyOf(this.frame, subject),
  ): Draft {
    const span = spanOf(this.setting.source, start, end);
    const { conditional } = this.frame;
    const tells = isOrdered(this.frame) ? "order" : undefined;
    const { section } = this.setting;
    return { subject, verb, certainty, conditional, tells, span, section, evidence: this.evidence };
  }
}
