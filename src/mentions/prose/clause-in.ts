import { fieldOf } from "../blocks/fields.ts";
import { isTypeName } from "../names/unnamed.ts";
import { leadOf } from "../text/lead.ts";
import { actFor, verbWord } from "../text/lexicon.ts";
import { spanOfTokens, type Token } from "../text/tokens.ts";
import { pathsIn } from "./candidates.ts";
import { type Asked, type Clause, nothingAsked, type Setting } from "./clause.ts";
import { type Heads, headsOf } from "./heads.ts";
import { isHedged } from "./hedges.ts";

/** Undefined for a clause in which nothing is named and that hands nothing on: most are. */
export function clauseIn(tokens: readonly Token[], given: Setting): Clause | undefined {
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
    bold ||
    setting.fields === true ||
    setting.section === "files" ||
    name.some((word) => /^(?:files?|targets?)$/i.test(word));
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
