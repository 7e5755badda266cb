import type { Mention, Source } from "../../model/index.ts";
import { type Asked, nothingAsked } from "../prose/clause.ts";
import { leadOf } from "../text/lead.ts";
import type { Token } from "../text/tokens.ts";

/** A folder that a line names above a list of what is in it. */
export interface FolderAbove {
  readonly path: string;
  /** Where the folder stands among the mentions that have been found. */
  readonly at: number;
  /** The line says no more than the folder: "Under `src/auth/`:". What its list names is what the step works on. */
  readonly alone: boolean;
  /** Names of the list have been put into it. */
  used: boolean;
}

/**
 * "Under `src/auth/`:", "New files in `src/auth/`:", `` `src/auth/` `` as a whole item: the folder in which the list below stands.
 * `read`: the mentions of the line; `at`: how many were found before it.
 */
export function folderIn(
  clause: readonly Token[],
  read: readonly Mention[],
  at: number,
): FolderAbove | undefined {
  const [first] = read;
  const path =
    read.length === 1 && first!.subject.kind === "path" ? folderNamed(first!.subject.path) : undefined;
  if (path === undefined) return undefined;
  const named = clause.findIndex(({ start, end }) => start <= first!.span.start && first!.span.end <= end);
  const before = named - leadOf(clause);
  const alone = clause.slice(named - before, named).every(({ text }) => leading.test(text));
  const last = clause.at(-1)!.text;
  if (!/^[:\uff1a]$/.test(last) && !(before === 0 && noted(clause[named + 1]))) return undefined;
  return { path, at, alone, used: false };
}

const leading =
  /^(?:under|in|inside|within|below|into|to|the|new|files?|tests?|components?|modules?|folder|directory|following)$/i;

/** `src/auth/`, or `src/auth`, which has no ending, with a slash behind it; undefined for a file. */
export const folderNamed = (path: string): string | undefined => {
  if (path.endsWith("/")) return path;
  const slash = path.lastIndexOf("/");
  return slash > 0 && /^[a-z][\w-]*$/.test(path.slice(slash + 1)) ? `${path}/` : undefined;
};

/** Nothing more, or a note on the folder. */
const noted = (token: Token | undefined): boolean =>
  token === undefined || /^(?:\(|:|\u2014|\u2013|--|-)$/.test(token.text);

/** What the line asks of its list: "Delete these from `src/old/`:" is about what the list names, not about the folder. */
export function askedBelow({ alone }: FolderAbove, asked: Asked): Asked {
  if (asked.verb === "none") return alone ? placed : asked;
  return { ...asked, role: "object" };
}

const placed: Asked = { ...nothingAsked, verb: "write", act: "put" };

/**
 * Puts the names that lead an item into the folder above its list. `from`: where the mentions of the item begin; `start`: where its
 * text does, as an offset. Gives whether there were any.
 */
export function placeBelow(
  found: Mention[],
  from: number,
  start: number,
  { path: folder }: FolderAbove,
  { text }: Source,
): boolean {
  let any = false;
  for (let i = from; i < found.length; i += 1) {
    const mention = found[i]!;
    const { subject, span } = mention;
    if (subject.kind !== "path") continue;
    if (span.start - start > 200 || !ahead.test(text.slice(start, span.start))) break;
    found[i] = below(folder, mention);
    any ||= found[i] !== mention;
  }
  return any;
}

/** What stands before the names of an item: its mark, a box, a verb, other names and notes on them. */
const ahead =
  /^\s*(?:[-*+]|\d+[.)])?\s*(?:\[[ xX]\]\s*)?(?:[*_]*[A-Za-z]+[*_]*:?[*_]*\s+)?(?:[\s*_,+&\u2014\u2013-]|`[^`\n]*`|\([^)\n]*\)|\band\b)*`?$/;

/** The mention with its path in a folder, unless it says where it is itself. */
export function below(folder: string, mention: Mention): Mention {
  const { subject } = mention;
  return subject.kind === "path" && isRelative(subject.path, folder)
    ? { ...mention, subject: { ...subject, path: folder + subject.path } }
    : mention;
}

const isRelative = (path: string, folder: string): boolean =>
  !/^[~/]|^[A-Za-z]:[\\/]/.test(path) && path.split("/", 1)[0] !== folder.split("/", 1)[0];
