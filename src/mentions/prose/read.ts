import { type Mention, type Role, type Subject, spanOf } from "../../model/index.ts";
import { fieldOf } from "../blocks/fields.ts";
import { asPath } from "../names/paths.ts";
import { isNamed, isTypeName, type Meant, meantAt } from "../names/unnamed.ts";
import { leadOf } from "../text/lead.ts";
import { actFor, verbOf, verbWord } from "../text/lexicon.ts";
import { quotedIn } from "../text/quotes.ts";
import { spanOfTokens, type Token } from "../text/tokens.ts";
import { candidatesAt, pathsIn } from "./candidates.ts";
import {
  type Asked,
  type Candidate,
  type Clause,
  nothingAsked,
  type Reading,
  type Setting,
} from "./clause.ts";
import { featuresOf, type Government, governmentOf } from "./features.ts";
import { type Heads, headsOf } from "./heads.ts";
import { isHedged } from "./hedges.ts";
import { standingOf } from "./roles.ts";
import { certaintyIn, rowFor, verbIn } from "./rows.ts";

/** The mentions of one sentence or labelled line, and what it asks of what follows it. */
export function readClause(tokens: readonly Token[], setting: Setting): Reading {
  const clause = clauseOf(tokens, setting);
  if (clause === undefined) return { mentions: [], asked: nothingAsked };
  const quoted = quotedIn(tokens, setting.source.text);
  const mentions: Mention[] = [];
  let before: { at: number; government: Government } | undefined;
  let meant: Meant | undefined;
  /** What governed the last name before each bracket that is open: behind the bracket it holds again. */
  const outside: Array<typeof before> = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind, text } = tokens[at]!;
    if (kind === "mark") {
      if (text === "(" || text === "\uff08") outside.push(before);
      else if ((text === ")" || text === "\uff09") && outside.length > 0) before = outside.pop() ?? before;
      continue;
    }
    meant ??= meantAt(clause, at);
    const found = candidatesAt(tokens, at, clause.paths[at], setting.making ?? false);
    if (found.length === 0) continue;
    const government = governmentOf(clause, at, before, clause.paths[at] !== undefined);
    const target = quoted?.[at] ? undefined : targetAt(clause, at, government);
    for (const candidate of found)
      mentions.push(
        mentionOf(
          clause,
          candidate,
          government,
          before?.at ?? -1,
          quoted?.[at] ?? false,
          outside.length > 0,
          target,
        ),
      );
    before = { at, government };
    if (target !== undefined) at += 2;
  }
  if (meant && !isNamed(meant, mentions)) mentions.push(meantMention(clause, meant));
  return { mentions, asked: askedBy(clause, before) };
}

/** Undefined for a clause in which nothing is named and that hands nothing on: most are. */
function clauseOf(tokens: readonly Token[], given: Setting): Clause | undefined {
  const paths = pathsIn(tokens, given.source.text);
  if (!paths && !given.making && !tokens.some((token, i) => speaks(token, tokens[i + 1]))) return undefined;
  const { setting, from } = withField(tokens, given);
  const named = new Set<number>();
  for (let i = 0; i < tokens.length; i += 1) if (tokens[i]!.kind === "code" || paths?.[i]) named.add(i);
  const lead = Math.max(from, leadOf(tokens));
  const { heads, reported, negating } = headsIn(tokens, lead, paths ?? none, named, setting);
  // Field by field: a spread costs three times as much.
  return {
    tokens,
    setting,
    paths: paths ?? none,
    named,
    lead,
    heads,
    reported,
    negating,
    evidence: spanOfTokens(tokens, setting.source),
    today: named.size > 0 && tokens.some(({ lower }) => now.has(lower)),
    hedged: isHedged(tokens, lead),
  };
}

const none: Clause["paths"] = [];

/** Code, a colon that may hand something on, and words by which a file may be meant that is not named. */
const speaks = ({ kind, text, lower }: Token, next: Token | undefined): boolean =>
  kind === "code" ||
  (kind === "mark"
    ? text === ":" || text === "\uff1a"
    : meaning.has(lower) || isTypeName(text) || next?.text === "(");

/** In a field of files the words beside them describe, and an order alone asks something else of what follows it. */
function headsIn(
  tokens: readonly Token[],
  lead: number,
  paths: Clause["paths"],
  named: Clause["named"],
  setting: Setting,
): Heads {
  const { asked } = setting;
  const all = headsOf(tokens, lead, paths, named);
  if (asked.verb === "none" || setting.labelled !== false) return all;
  const known = all.heads.filter(({ act }) => act !== "do");
  const heads = known.filter(
    ({ at, form }) => form === "imperative" || verbWord(tokens[at]!.lower)?.form === "base",
  );
  return { ...all, heads: asked.declared ? heads : known };
}

const now = new Set(
  "already currently existing exists exist unchanged today now stays remains still".split(" "),
);

/** Words by which a file may be meant that is not named. */
const meaning = new Set(
  "module script file test tests spec specs package package's crate library barrel index __init__ cli app application router server registry dispatcher entrypoint entry mod dependency dependencies devdependency devdependencies".split(
    " ",
  ),
);

/** `Modify: ...`, `Test file: ...`: the field that a line begins with, and the index behind its colon. */
function withField(tokens: readonly Token[], setting: Setting): { setting: Setting; from: number } {
  const colon = tokens.findIndex(({ text }, i) => i < 7 && /^[:\uff1a]$/.test(text));
  if (colon < 1) return { setting, from: 0 };
  const name = tokens.slice(0, colon).map(({ text }) => text);
  const verb = fieldOf(name.join(" "));
  if (verb === undefined) return { setting, from: 0 };
  // "Create: a.ts" inside prose is a sentence like any other; bold, or in a file list, or called a file, it is a field.
  const bold = /[*_]/.test(setting.source.text[tokens[0]!.start - 1] ?? "");
  const declared =
    bold || setting.section === "files" || name.some((word) => /^(?:files?|targets?)$/i.test(word));
  const asked: Asked = {
    ...nothingAsked,
    verb,
    act: actFor(verb),
    declared,
    firm: declared,
    hedged: setting.asked.hedged,
  };
  return { setting: { ...setting, asked, labelled: false }, from: colon + 1 };
}

function mentionOf(
  clause: Clause,
  candidate: Candidate,
  government: Government,
  previous: number,
  quoted: boolean,
  bracket: boolean,
  target: number | undefined,
): Mention {
  const { source, section } = clause.setting;
  const { start, end, path, subject } = candidate;
  const features = featuresOf(clause, candidate, government, previous, quoted, bracket);
  const row = rowFor(features);
  const said = verbIn(row, features);
  // The test is new, its file may not be.
  const verb = path?.test && said === "create" ? "write" : said;
  const to =
    target === undefined || subject.kind !== "path"
      ? undefined
      : targetPath(clause, target, subject.path, features.head);
  const ordered = features.ordered && !features.reported && !(bracket && features.role === "source");
  return {
    subject: to === undefined || subject.kind !== "path" ? subject : { ...subject, to },
    verb: to !== undefined && verb !== "copy" ? "rename" : verb,
    certainty: isExample(clause.tokens, candidate.at) ? "inferred" : certaintyIn(row, features),
    section,
    conditional: features.hedged,
    tells: row.tells ?? (ordered ? "order" : undefined),
    row: row.id,
    features,
    span: spanOf(source, start, end),
    evidence: clause.evidence,
  };
}

/** "Write it to `scripts/a.ts` or similar": another place will do as well. */
const isExample = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === "or" &&
  /^(?:similar|equivalent|so|wherever|elsewhere)$/.test(tokens[at + 2]?.lower ?? "");

/** The token with the path that an arrow, or "to" after a move, leads to. */
function targetAt(
  { tokens, paths, setting }: Clause,
  at: number,
  { head, standing }: Government,
): number | undefined {
  const arrow = tokens[at + 1];
  if (!paths[at] || !paths[at + 2] || !arrow || head?.negated || head?.reported) return undefined;
  const moves = (head?.act === "move" || head?.act === "copy") && standing.role === "object";
  const isArrow = /^(?:->|=>|\u2192)$/.test(arrow.text);
  if (moves && (isArrow || /^(?:to|into|as)$/.test(arrow.lower))) return at + 2;
  return setting.asked.declared && isArrow ? at + 2 : undefined;
}

/** "Rename `u/a.ts` to `b.ts`": a name alone stays in the folder. */
function targetPath({ tokens }: Clause, target: number, from: string, stem: string): string | undefined {
  const path = asPath(tokens[target]!.text, true)?.path;
  const alone = stem === "rename" && path !== undefined && !path.includes("/") && /\.\w+$/.test(from);
  return alone ? from.slice(0, from.lastIndexOf("/") + 1) + path : path;
}

/** What the clause asks of a list or fence below it: the last verb that describes nothing, and the preposition behind it. */
function askedBy(
  { tokens, heads, setting, hedged, paths }: Clause,
  last: { at: number; government: Government } | undefined,
): Asked {
  const head = heads.findLast(({ reported, form }) => !reported && form !== "gains" && form !== "modal");
  if (!head) return setting.asked;
  const from = last && last.at > head.at ? last.at : head.at;
  const { role } = standingOf(
    tokens,
    tokens.length - 1,
    from,
    last && last.at > head.at ? last.government.standing : undefined,
    (i) => paths[i] !== undefined,
  );
  const { act, stem, negated, form } = head;
  return {
    verb: verbOf[act],
    act,
    stem,
    negated,
    hedged,
    declared: false,
    firm: form === "imperative",
    role: handedOn(role),
  };
}

const handedOn = (role: Role): Role => (role === "place" || role === "source" ? role : "object");

function meantMention(clause: Clause, { subject, start, end }: Meant): Mention {
  const { source, section } = clause.setting;
  return {
    subject: subject as Subject,
    verb: "modify",
    certainty: "inferred",
    section,
    conditional: clause.hedged,
    tells: undefined,
    row: `meant-${"file" in subject ? subject.file : ""}`,
    span: spanOf(source, start, end),
    evidence: clause.evidence,
  };
}
