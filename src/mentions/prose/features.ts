import { type Act, type Features, isTestPath, type Named } from "../../model/index.ts";
import {
  auxiliaries,
  closeWords,
  determiners,
  negations,
  places,
  subordinators,
  verbWord,
} from "../text/lexicon.ts";
import type { Token } from "../text/tokens.ts";
import { isAtLine, isAtRoot, isContent, meansAll, noteOf } from "./behind.ts";
import type { Candidate, Clause } from "./clause.ts";
import type { Head } from "./heads.ts";
import { isHedgedBehind } from "./hedges.ts";
import { isDoneElsewhere } from "./phrases.ts";
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

/** All that the table decides by. `offset`: whether a semicolon parts it from the name before. */
export function featuresOf(
  clause: Clause,
  candidate: Candidate,
  { head, standing, inherited }: Government,
  previous: number,
  quoted: boolean,
  bracket: boolean,
): Features {
  const { tokens, setting, reported, negating, lead } = clause;
  const { at, subject } = candidate;
  const { asked, section } = setting;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const path = subject.kind === "path" ? subject.path : undefined;
  const spoken = head !== undefined && !inherited && head.at < at;
  const note = path === undefined ? "none" : noteOf(clause, at, spoken);
  const negated =
    head?.negated === true || (negating[at] === true && !(head && head.at > at && !head.negated));
  const isObject = head !== undefined && standing.role === "object";
  return {
    what: whatIs(candidate, tokens),
    bare: path !== undefined && !path.includes("/"),
    code: tokens[at]!.kind === "code",
    block: setting.block,
    section,
    label: setting.label,
    above: asked.verb,
    declared: asked.declared && (inherited || (head?.ordered === true && isClose(clause, head, at))),
    head: head?.stem ?? "",
    act: head?.act ?? "none",
    form: head?.form ?? "none",
    role: standing.role,
    via: standing.via,
    thing: standing.thing,
    close: inherited && asked.declared ? isListed(clause, at) : isClose(clause, head, at),
    ordered: head?.ordered ?? false,
    negated,
    excepted: standing.excepted,
    kept: isKept(clause, head, at, negated),
    hedged: clause.hedged || asked.hedged || isHedgedBehind(tokens, at),
    quoted,
    reported: (reported[at] ?? false) || (head?.reported ?? false) || isElsewhere(tokens, head, at),
    bracket,
    note,
    content: path !== undefined && isContent(clause, at, isObject && !inherited ? head.stem : ""),
    opens: isLeading(clause, at),
    today: clause.today,
    first: setting.first ?? false,
    noted: path !== undefined && head === undefined && isNoted(clause, at),
    verbless: path !== undefined && head === undefined && isVerbless(clause, at),
    ends: after === undefined || (after.kind === "mark" && after.text !== "\n"),
    titled: section === "title" || lead > 0,
    making: setting.making ?? false,
    document: setting.document ?? "",
    inherited,
    before: before?.lower ?? "",
    after: after?.lower ?? "",
    atRoot: path !== undefined && isAtRoot(tokens, at),
    atLine: path !== undefined && isAtLine(tokens, at),
    all: path !== undefined && standing.role !== "object" && meansAll(tokens, at),
    plain:
      head?.act === "create" && head.stem !== "add" && isObject && isClose(clause, head, at) && !inherited,
    folder: path === undefined ? "" : folderBeside(clause, at),
    parted: previous >= 0 && tokens.slice(previous, at).some(({ text }) => text === ";"),
  };
}

function whatIs({ subject, defines, at }: Candidate, tokens: readonly Token[]): Named {
  switch (subject.kind) {
    case "path":
      return kindOf(subject.path);
    case "command":
      return "command";
    case "unnamed":
      return "unnamed";
    default:
      return defines || subject.kind !== "symbol" || subject.name.includes(" ") || isCalled(tokens, at)
        ? "definition"
        : "name";
  }
}

/** `f()`, "`Lamp` function": a name that is written as that of a part of a file; hooks of libraries are none. */
const isCalled = (tokens: readonly Token[], at: number): boolean => {
  const { text } = tokens[at]!;
  if (/^\w+\(/.test(text)) return !/^use[A-Z]/.test(text);
  return parts.test(tokens[at + 1]?.lower ?? "") || parts.test(tokens[at - 1]?.lower ?? "");
};

const parts =
  /^(?:functions?|class(?:es)?|methods?|helpers?|components?|interfaces?|types?|enums?|structs?|traits?|constants?|exports?)$/;

/** What documents and data are said to be is how the code treats them. */
function kindOf(path: string): Named {
  if (/^[~/]|^[A-Za-z]:/.test(path)) return "outside";
  if (/[*?{}]/.test(path)) return "glob";
  if (path.endsWith("/")) return "folder";
  if (isTestPath(path)) return "test";
  return /\.(?:md|mdx|txt|rst|adoc|json|jsonl|ya?ml|toml|csv|tsv|lock|log|html?|xml|svg)$/.test(path)
    ? "document"
    : "file";
}

/** "`a.ts`, `b.ts`: the header": only other names stand before it. */
function isLeading({ tokens, lead, named }: Clause, at: number): boolean {
  for (let i = Math.max(lead, at - far); i < at; i += 1)
    if (!named.has(i) && !/^(?:,|and|or|plus|&|\+)$/.test(tokens[i]!.lower)) return false;
  return true;
}

/** Whether no words stand between the verb and the name but articles, other names and the like. */
function isClose({ tokens, named }: Clause, head: Head | undefined, at: number): boolean {
  if (!head || head.at > at) return true;
  for (let i = Math.max(head.at + 1, at - far); i < at; i += 1) {
    const { kind, lower } = tokens[i]!;
    if (kind === "word" && !named.has(i) && !closeWords.has(lower)) return false;
  }
  return true;
}

/** How many tokens a look back or ahead may take, so that a line of thousands of names is read in linear time. */
const far = 60;

/** Whether nothing but joining words stands between the first name of a field and this one; behind others, prose about them begins. */
function isListed({ tokens, named, lead }: Clause, at: number): boolean {
  let depth = 0;
  for (let i = at - 1; i >= Math.max(lead, at - far); i -= 1) {
    const { kind, text, lower } = tokens[i]!;
    if (text === ")") depth += 1;
    else if (text === "(") depth -= 1;
    else if (kind === "word" && depth <= 0 && !named.has(i) && !/^(?:and|or|plus|new|the|\+|&)$/.test(lower))
      return !tokens.slice(Math.max(lead, i - far), i).some((_, j) => named.has(Math.max(lead, i - far) + j));
  }
  return true;
}

/** "leave `a.ts` alone", "keep it as is", "`a.ts` must not be edited": the file itself stays as it is, not something in it. */
function isKept(clause: Clause, head: Head | undefined, at: number, negated: boolean): boolean {
  if (!head) return false;
  if (head.act === "keep" && head.form === "gains") return true;
  if (head.act === "keep" && head.stem !== "retain" && head.at < at) {
    const behind = clause.tokens.slice(at + 1, at + 9).map(({ lower }) => lower);
    return /^[^;.]*\b(?:alone|intact|as is|as they are|as it is)\b/.test(behind.join(" ")) || head.negated;
  }
  const works = /^(?:create|put|change|do|delete|move|gain)$/.test(head.act);
  const own =
    head.at > at
      ? clause.tokens[head.at + 1] === undefined ||
        clause.tokens[head.at + 1]!.kind === "mark" ||
        head.form === "passive"
      : isClose(clause, head, at);
  return negated && works && own;
}

/** "was created in step 2": the participle speaks of what another step does. */
const isElsewhere = (tokens: readonly Token[], head: Head | undefined, at: number): boolean =>
  head !== undefined && head.at > at && isDoneElsewhere(tokens, head.at);

/** "`mix.exs`: version 0.12", "`a.rb`, `b.rb` (both) — the header": words behind the names that say what comes into them. */
function isNoted({ tokens, named }: Clause, from: number): boolean {
  let at = from + 1;
  let depth = 0;
  for (; at < Math.min(tokens.length, from + far); at += 1) {
    const { text, lower } = tokens[at]!;
    if (text === "(") depth += 1;
    else if (text === ")") depth -= 1;
    else if (depth === 0 && !named.has(at) && !/^(?:,|and|or|plus|&|\+|\n)$/.test(lower)) break;
  }
  if (!/^(?::|\uff1a|\u2014|\u2013|--|-|->|=>|\u2192)$/.test(tokens[at]?.text ?? "")) return false;
  for (let i = at + 1; i < Math.min(tokens.length, at + 6); i += 1) {
    const { kind, lower } = tokens[i]!;
    if (kind !== "word") continue;
    if (tells(lower)) return false;
    if (i === at + 1 && (verbWord(lower)?.form ?? "base") !== "base") return false;
  }
  return true;
}

/** Up to eight words before the name, none of which is a verb, tells how something is, or refers. */
function isVerbless({ tokens, lead, heads, named }: Clause, at: number): boolean {
  if (
    at - lead > 12 ||
    (at - lead === 1 && places.has(tokens[lead]!.lower)) ||
    heads.some((head) => head.at < at)
  )
    return false;
  for (let i = lead; i < at; i += 1) {
    const { kind, lower } = tokens[i]!;
    if (kind === "word" && !named.has(i) && (tells(lower) || refers.test(lower) || foreign.test(lower)))
      return false;
  }
  const next = tokens[at + 1];
  return next?.kind !== "word" || !(auxiliaries.has(next.lower) || verbWord(next.lower)?.form === "third");
}

/** Of a language without Latin letters nothing is known. */
const foreign = /[\u0370-\u1fff\u2e80-\ud7ff]/;

const tells = (word: string): boolean =>
  negations.has(word) || auxiliaries.has(word) || subordinators.has(word) || stating.test(word);

/** Words that say what a file is, holds or is there for. */
const stating =
  /^(?:already|existing|exists?|see|current(?:ly)?|contains?|holds?|has|have|lives?|nothing|unchanged|reference|only|same|fails?|passes|missing|used|uses|unaffected|untouched|covers?|stays?|remains?|keeps?)$/;

/** What is only read, or only reported. */
const refers =
  /^(?:patterns?|references?|sees?|specs?|specification|sources?|examples?|templates?|based|inputs?|designs?|context|notes?|expected|actual|results?|evidence|cause|where|plans?|paths?|urls?|details?|more|as|like|similar|found|defined|described|documented|depends|dependency|requires?|prerequisites?|background|failure|error|warning|located|location|style|conventions?|model|from|per|mirror|copy|if|when|look|original|upstream|previous|before|because|goal|why|risk|prompt|project|layout|structure|codebase|repo|repository|stack|handles|calls|reads|writes|returns)$/;

/** "In `docs/adr/` add `0005-x.md`", "add `0005-x.md` to `docs/adr/`": the folder that stands beside a name alone. */
function folderBeside({ tokens, paths }: Clause, at: number): string {
  if (paths[at]?.path.includes("/")) return "";
  for (let i = at + 1; i < Math.min(tokens.length, at + 4); i += 1) {
    const folder = paths[i]?.path;
    if (folder !== undefined) return folder.endsWith("/") && i > at + 1 ? folder : "";
    if (!/^(?:in|into|under|inside|to|the)$/.test(tokens[i]!.lower)) break;
  }
  let added = false;
  for (let i = at - 1; i >= Math.max(0, at - 5); i -= 1) {
    const folder = paths[i]?.path;
    if (folder !== undefined) return folder.endsWith("/") && added ? folder : "";
    const { lower } = tokens[i]!;
    if (/^(?:add|create|write|put|place)$/.test(lower)) added = true;
    else if (!determiners.has(lower) && lower !== ",") break;
  }
  return "";
}
