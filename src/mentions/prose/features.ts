import { type Features, isTestPath, type Named } from "../../model/index.ts";
import { tellsOfOthers } from "../text/languages.ts";
import { closeWords } from "../text/lexicon.ts";
import type { Token } from "../text/tokens.ts";
import { isContent, noteOf } from "./behind.ts";
import { folderBeside, isAtLine, isAtRoot, meansAll } from "./beside.ts";
import type { Candidate, Clause } from "./clause.ts";
import type { Government } from "./government.ts";
import type { Head } from "./heads.ts";
import { isHedgedBehind } from "./hedges.ts";
import { isDoneElsewhere } from "./phrases.ts";
import { isNoted, isVerbless } from "./verbless.ts";

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
    close: isClose(clause, head, at),
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

/** "leave `a.ts` alone", "keep it as is", "`a.ts` must not be edited": the file itself stays as it is, not something in it. */
function isKept(clause: Clause, head: Head | undefined, at: number, negated: boolean): boolean {
  if (isToStay(clause.tokens, at)) return true;
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

/** "the call at `a.py` must remain valid", "(`test_a.py`) must still pass" */
function isToStay(tokens: readonly Token[], at: number): boolean {
  const modal = tokens[at + 1]?.text === ")" ? at + 2 : at + 1;
  return (
    /^(?:must|should|shall|will)$/.test(tokens[modal]?.lower ?? "") &&
    /^(?:still|remain|stay|keep|continue)$/.test(tokens[modal + 1]?.lower ?? "")
  );
}

/** "was created in step 2": the participle speaks of what another step does. */
const isElsewhere = (tokens: readonly Token[], head: Head | undefined, at: number): boolean =>
  head !== undefined &&
  head.at > at &&
  (isDoneElsewhere(tokens, head.at) ||
    tokens.slice(at + 1, head.at).some(({ lower }) => tellsOfOthers(lower)));
