import type { Subject } from "../../model/index.ts";
import { identifierIn } from "../names/identifiers.ts";
import { asPath, expandBraces, type PathMatch } from "../names/paths.ts";
import { commandsIn } from "../names/shell.ts";
import { thingAt } from "../names/things.ts";
import type { Token } from "../text/tokens.ts";
import type { Candidate } from "./clause.ts";

/** The paths that tokens are; undefined where none is one. `text`: that of the source. */
export function pathsIn(tokens: readonly Token[], text: string): Array<PathMatch | undefined> | undefined {
  let found: Array<PathMatch | undefined> | undefined;
  for (let i = 0; i < tokens.length; i += 1) {
    const path = pathAt(tokens[i]!, text);
    if (!path) continue;
    found ??= new Array(tokens.length).fill(undefined);
    found[i] = path;
  }
  return found;
}

function pathAt(token: Token, text: string): PathMatch | undefined {
  if (token.kind === "mark") return undefined;
  if (token.kind === "word") {
    const path = asPath(token.text, false);
    return path && !touchesMarkup(token, text) ? path : undefined;
  }
  // `a.py run()`: a file with the function in it.
  const path = asPath(token.text.replace(/^(\S+)\s+[\w.]+\(.*$/, "$1"), true);
  return path && commandsIn(token.text).length === 0 ? path : undefined;
}

/** A path that touches an inline tag is half of a template: `plans/<name>/x.md`. `text`: that of the source. */
const touchesMarkup = ({ start, end }: Token, text: string): boolean =>
  /[<{]/.test(text[end] ?? "") || /[>}]/.test(text[start - 1] ?? "");

const nothing: Candidate[] = [];

/** What is named at a token: paths, commands and names of code. */
export function candidatesAt(tokens: readonly Token[], at: number, path: PathMatch | undefined): Candidate[] {
  const token = tokens[at]!;
  if (path) return pathCandidates(token, at, path);
  if (token.kind === "code") return codeCandidates(tokens, at);
  if (isCall(tokens, at)) return [name(token, at, token.text, token.start)];
  return nothing;
}

function pathCandidates({ start }: Token, at: number, path: PathMatch): Candidate[] {
  const [from, to] = [start + path.start, start + path.end];
  const found: Candidate[] = expandBraces(path.path).map((each) => ({
    at,
    subject: { kind: "path", path: each },
    start: from,
    end: to,
    path,
  }));
  if (path.test) found.push({ at, subject: { kind: "symbol", name: path.test }, start: from, end: to, path });
  return found;
}

function codeCandidates(tokens: readonly Token[], at: number): Candidate[] {
  const token = tokens[at]!;
  const commands = commandsIn(token.text);
  if (commands.some(({ words }) => words.length === 1) && isPackage(tokens, at)) return [];
  if (commands.length > 0)
    return commands.map(({ words, start, end }) => {
      const subject: Subject = { kind: "command", words };
      return { at, subject, start: token.start + start, end: token.start + end };
    });
  const named = identifierIn(token.text) ?? thingAt(tokens, at);
  return named ? [name(token, at, named.name, token.start + named.at, named.defines)] : [];
}

const name = (token: Token, at: number, text: string, start: number, defines = false): Candidate => ({
  at,
  subject: { kind: "symbol", name: text },
  start,
  end: Math.min(start + text.length, token.end),
  defines,
});

/** `check_all()`, `State(Base)` outside backticks; not "the file(s)". */
function isCall(tokens: readonly Token[], at: number): boolean {
  const { text, end, kind } = tokens[at]!;
  const [open, inside] = [tokens[at + 1], tokens[at + 2]];
  if (
    kind !== "word" ||
    open?.text !== "(" ||
    open.start !== end ||
    !/^[A-Za-z_]\w*(?:(?:\.|::)\w+)*$/.test(text)
  )
    return false;
  return (inside?.text === ")" && inside.start === open.end) || /[a-z0-9][_A-Z]|\.|::/.test(text);
}

/** "Install dependencies: `react`, `vitest`": the name of a runner among those of packages is no run. */
const isPackage = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).some(({ lower }) => /^(?:install|dependenc(?:y|ies)|packages?)$/.test(lower));
