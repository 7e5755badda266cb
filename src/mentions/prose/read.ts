import { type Mention, type Role, type Subject, spanOf } from "../../model/index.ts";
import { asPath } from "../names/paths.ts";
import { isNamed, isSameKind, type Meant, meantAt } from "../names/unnamed.ts";
import { verbOf } from "../text/lexicon.ts";
import { quotedIn } from "../text/quotes.ts";
import type { Token } from "../text/tokens.ts";
import { candidatesAt } from "./candidates.ts";
import {
  type Asked,
  type Candidate,
  type Clause,
  nothingAsked,
  type Reading,
  type Setting,
} from "./clause.ts";
import { clauseIn } from "./clause-in.ts";
import { featuresOf } from "./features.ts";
import { type Government, governmentOf } from "./government.ts";
import { standingOf } from "./roles.ts";
import { certaintyIn, rowFor, verbIn } from "./rows.ts";

/** The mentions of one sentence or labelled line, and what it asks of what follows it. */
export function readClause(tokens: readonly Token[], setting: Setting): Reading {
  const clause = clauseIn(tokens, setting);
  if (clause === undefined) return { mentions: [], asked: nothingAsked };
  const quoted = quotedIn(tokens, setting.source.text);
  const mentions: Mention[] = [];
  let before: { at: number; government: Government } | undefined;
  const meant: Meant[] = [];
  /** What governed the last name before each bracket that is open: behind the bracket it holds again. */
  const outside: Array<typeof before> = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind, text } = tokens[at]!;
    if (kind === "mark") {
      if (text === "(" || text === "\uff08") outside.push(before);
      else if ((text === ")" || text === "\uff09") && outside.length > 0) before = outside.pop() ?? before;
      continue;
    }
    const unnamed = meantAt(clause, at);
    if (unnamed && !meant.some((each) => isSameKind(each, unnamed))) meant.push(unnamed);
    const found = candidatesAt(tokens, at, clause.paths[at]);
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
  for (const each of meant.filter((one) => !isNamed(one, mentions)))
    mentions.push(meantMention(clause, each));
  return { mentions, asked: askedBy(clause, before) };
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
