import type { Act } from "../../model/index.ts";
import { closeWords } from "../text/lexicon.ts";
import type { Token } from "../text/tokens.ts";
import type { Clause } from "./clause.ts";
import type { Head } from "./heads.ts";
import { type Standing, standingOf } from "./roles.ts";

/** What governs a name: the verb, how the name stands to it, and whether the verb stands in its own sentence. */
export interface Government {
  readonly head: Head | undefined;
  readonly standing: Standing;
  readonly inherited: boolean;
}

const alone: Standing = { role: "alone", via: "", thing: "", excepted: false };

/** The verb that governs the name at a token. `before`: what governs the name before it, and where that stands. */
export function governmentOf(
  clause: Clause,
  at: number,
  before: { readonly at: number; readonly government: Government } | undefined,
  path: boolean,
): Government {
  const { tokens, heads, setting, lead, paths } = clause;
  const isPath = (i: number): boolean => paths[i] !== undefined;
  const own = heads.findLast((head) => head.at < at && (!head.reported || clause.reported[at]));
  const behind = heads.find((head) => head.at > at);
  // "Verify that `a.ts` is updated" looks at it.
  const looked =
    own &&
    /^(?:look|check)$/.test(own.act) &&
    behind?.reported === true &&
    !behind.negated &&
    behind.act !== "keep";
  if (behind && !looked && isSubject(clause, at, behind))
    return { head: behind, standing: { ...alone, role: "subject" }, inherited: false };
  if (own) {
    const same = before && before.at > own.at && before.government.head === own ? before : undefined;
    const from = same ? same.at : own.at;
    const shared = same && sharedStanding(tokens, from, at, same.government.standing, path);
    if (behind === undefined && own.form === "gains" && !same)
      return { head: own, standing: standingOf(tokens, at, own.at, undefined, isPath), inherited: false };
    if (isPartOfItsOwn(tokens, at)) return { head: undefined, standing: alone, inherited: false };
    const standing = standingOf(tokens, at, from, shared, isPath);
    // A name of code that nothing joins to a place before it has no object's place either.
    const apart =
      !path && same && !shared && same.government.standing.role !== "object" && standing.role === "object";
    return { head: own, standing: apart ? alone : standing, inherited: false };
  }
  const place = standingOf(tokens, at, before ? before.at : lead - 1, before?.government.standing, isPath);
  const standing: Standing = place.role === "object" ? { ...place, role: "alone" } : place;
  if (behind && !setting.asked.declared && isPronoun(tokens, behind))
    return { head: behind, standing: { ...alone, role: "pronoun" }, inherited: false };
  // "In `a.ts`, find the loop and change it"
  const work =
    heads.find((head) => head.at > at && head.form === "imperative" && !looking.has(head.act)) ?? behind;
  if (work && !setting.asked.declared && opens(clause, at, work, place))
    return { head: work, standing: { ...place, role: "opening" }, inherited: false };
  const { asked } = setting;
  if (asked.verb === "none" || (setting.labelled && !isCloseToLabel(clause, at)))
    return { head: undefined, standing, inherited: false };
  const role = place.role === "object" ? (asked.role === "alone" ? "object" : asked.role) : place.role;
  const { act, stem, negated } = asked;
  const form = asked.firm || asked.declared ? "imperative" : "third";
  const head: Head = { at: lead - 1, act, stem, form, ordered: false, negated, reported: false };
  return { head, standing: { ...place, role }, inherited: true };
}

const looking: ReadonlySet<Act> = new Set(["look", "check", "run", "keep", "imitate"]);

/** A semicolon ends the reach of a preposition; for a name of code, so does every word but those that join names. */
const sharedStanding = (
  tokens: readonly Token[],
  from: number,
  at: number,
  shared: Standing,
  path: boolean,
): Standing | undefined =>
  shared.role === "object" ||
  tokens
    .slice(from + 1, at)
    .some(({ text }) => text === ";" || !(path || /^(?:,|and|or|&|an?|the|both)$/.test(text)))
    ? undefined
    : shared;

/** "Delete `a.ts`; `b.ts` replaces it": the subject of a part of its own. */
const isPartOfItsOwn = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === ";" &&
  tokens[at + 1]?.kind === "word" &&
  /^[a-z]{2,}[^s]s$/.test(tokens[at + 1]!.lower);

/** "`a.ts` and `b.ts` must not be" changed: whether the name stands right before the verb as its subject. */
function isSubject({ tokens, named, paths }: Clause, at: number, head: Head): boolean {
  if (paths[at] === undefined && /\s/.test(tokens[at]!.text)) return false;
  if (!/^(?:passive|gains|modal)$/.test(head.form)) return false;
  let joined = true;
  let several = false;
  for (let i = head.at - 1; i >= at; i -= 1) {
    const { text, lower } = tokens[i]!;
    if (named.has(i)) {
      if (!joined) return false;
      if (i === at) return true;
      joined = false;
    } else if (/^(?:and|or|nor)$/.test(lower) || (text === "," && several)) {
      joined = true;
      several = true;
    } else if (
      !joined ||
      !(auxiliary.test(lower) || (text === ")" && tokens[i - 2]?.text === "(") || text === "(")
    )
      return false;
  }
  return false;
}

const auxiliary =
  /^(?:is|are|was|were|be|been|being|has|have|had|do|does|did|needs?|requires?|gets?|sees?|must|should|shall|will|can|may|not|now|also|then|both|all|too|never|remains?|stays?|left|kept|completely|otherwise|to|\w+n't|cannot|new)$/;

/** "`a.ts` has no caller: delete it" */
function isPronoun(tokens: readonly Token[], head: Head): boolean {
  const [pronoun, next] = [tokens[head.at + 1]?.lower ?? "", tokens[head.at + 2]];
  return (
    head.form === "imperative" &&
    /^(?:it|this|them|both)$/.test(pronoun) &&
    (next === undefined || next.kind === "mark" || /^(?:together|along|too|and|there)$/.test(next.lower)) &&
    /^(?:create|change|delete|do)$/.test(head.act) &&
    head.stem !== "add"
  );
}

/** "In `a.ts`, change the load", "在 `a.ts` 中添加": the verb is done at the place that was named before it. */
function opens({ tokens, negating }: Clause, at: number, head: Head, { role }: Standing): boolean {
  if (negating[at]) return false;
  if (head.form !== "imperative" || head.reported) return false;
  if (tokens[head.at]!.text.charCodeAt(0) >= 0x3040) return true;
  return role === "place" && head.ordered && !tokens.slice(at, head.at).some(({ text }) => text === ";");
}

/** Below a line that asks, what stands right behind the label of an item is meant, not what is told further on. */
function isCloseToLabel({ tokens, lead, named }: Clause, at: number): boolean {
  const colon = tokens.findIndex(({ text }) => text === ":" || text === "\uff1a");
  if (colon < 0 || at < colon) return true;
  for (let i = Math.max(colon, lead) + 1; i < at; i += 1)
    if (tokens[i]!.kind === "word" && !named.has(i) && !closeWords.has(tokens[i]!.lower)) return false;
  return true;
}
