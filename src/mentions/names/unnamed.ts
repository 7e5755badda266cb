import { type Mention, type Registry, type Subject, tableOf } from "../../model/index.ts";
import type { Token } from "../text/tokens.ts";
import { asPath } from "./paths.ts";

/** A file that is meant and not named, and where. */
export interface Meant {
  readonly subject: Subject;
  readonly start: number;
  readonly end: number;
  /** Where its verb stands in the source, and the next one behind it. */
  readonly from: number;
  readonly until: number;
}

export const isSameKind = ({ subject: a }: Meant, { subject: b }: Meant): boolean =>
  a.kind === "unnamed" &&
  b.kind === "unnamed" &&
  a.file === b.file &&
  ("of" in a ? a.of : "") === ("of" in b ? b.of : "");

/** What is needed of a clause: its tokens and its verbs. */
interface Told {
  readonly tokens: readonly Token[];
  readonly setting: { readonly asked: { readonly declared: boolean } };
  readonly heads: ReadonlyArray<{
    readonly at: number;
    readonly stem: string;
    readonly act: string;
    readonly ordered: boolean;
    readonly negated: boolean;
    readonly reported: boolean;
  }>;
  readonly reported: readonly boolean[];
  readonly negating: readonly boolean[];
}

/**
 * The file that a word means without naming it: "add `zod` as a dev dependency" changes a manifest, "export it from the package"
 * the package's index, "register the command in the CLI" the file that collects commands. `at`: the index of the word; `word`: that
 * word in lower case.
 */
export function meantAt(told: Told, at: number): Meant | undefined {
  const { tokens, setting, heads, reported, negating } = told;
  const token = tokens[at]!;
  const isHead = words.has(token.lower);
  if (token.kind !== "word" || !(isHead || isTypeName(token.text))) return undefined;
  const head = heads.findLast((each) => each.at < at);
  if (!head || head.negated || negating[at] || reported[at] || setting.asked.declared) return undefined;
  const subject = isHead ? fileAt(tokens, at, head.stem) : moduleAt(tokens, at, head);
  const next = heads.find((each) => each.at > at);
  const until = next ? tokens[next.at]!.start : Number.POSITIVE_INFINITY;
  return subject && { subject, start: token.start, end: token.end, from: tokens[head.at]!.start, until };
}

function fileAt(tokens: readonly Token[], at: number, stem: string): Subject | undefined {
  const word = tokens[at]!.lower;
  if (/^(?:dev)?dependenc(?:y|ies)$/.test(word))
    return addsPackage(tokens, at, stem) ? { kind: "unnamed", file: "manifest" } : undefined;
  if (
    /^mod(?:ule)?$/.test(word) &&
    stem === "declare" &&
    /^(?:the|its|declare)$/.test(tokens[at - 1]?.lower ?? "")
  )
    return { kind: "unnamed", file: "registry", of: "package" };
  if (/^routes?$/.test(word))
    return /^(?:register|add|wire|mount|expose|hook|declare)$/.test(stem) && isOwnRoute(tokens, at)
      ? { kind: "unnamed", file: "registry", of: "router" }
      : undefined;
  if (word === "version")
    return /^(?:bump|increment)$/.test(stem) &&
      /^(?:the|its|our|package|crate)$/.test(tokens[at - 1]?.lower ?? "")
      ? { kind: "unnamed", file: "manifest" }
      : undefined;
  if (word === "types" || word === "changelog" || word === "container")
    return placeAt(tokens, at, stem, word);
  const of = registries.get(word);
  if (!of || !collects(of, stem) || !isReached(tokens, at) || tokens[at + 1]?.text === "(") return undefined;
  return { kind: "unnamed", file: "registry", of };
}

/** "Register its route", "add a route for it": not "add a route guard", "the route of the parcel". */
function isOwnRoute(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    /^(?:its|a|an|the|new|their|both|api)$/.test(tokens[at - 1]?.lower ?? "") &&
    (!next || next.kind === "mark" || /^(?:for|to|in|and|so|that|under|with)$/.test(next.lower))
  );
}

/** "Add `User` to the shared types", "add an entry to the changelog", "bind it in the DI container". */
function placeAt(
  tokens: readonly Token[],
  at: number,
  stem: string,
  of: "types" | "changelog" | "container",
): Subject | undefined {
  const before = tokens[at - 1]?.lower ?? "";
  const isOne =
    of === "changelog"
      ? /^(?:the|our|a)$/.test(before)
      : of === "types"
        ? /^(?:shared|common)$/.test(before)
        : /^(?:di|ioc|service|dependency|injection)$/.test(before);
  const puts =
    /^(?:add|register|put|bind|append|insert|update|extend|export|declare|note|record|write|wire|move)$/.test(
      stem,
    );
  return isOne && puts ? { kind: "unnamed", file: "registry", of } : undefined;
}

/**
 * "Extend SwapService with it", "add a limit to SwapService": the file that is called as the type. Whether there is one, only the
 * whole plan says.
 */
function moduleAt(tokens: readonly Token[], at: number, head: Told["heads"][number]): Subject | undefined {
  if (!head.ordered) return undefined;
  const first = /^(?:the|our|its|existing)$/.test(tokens[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  const before = tokens[first]?.lower ?? "";
  const placed = /^(?:in|into|to)$/.test(before) && /^(?:create|put|change|do|define|delete)$/.test(head.act);
  const worked =
    (head.act === "change" || head.act === "do") && !joining.test(head.stem) && head.at === first;
  return placed || worked ? { kind: "unnamed", file: "module", of: tokens[at]!.text } : undefined;
}

/** "Register LoopPage in MainWindow": what is joined to something else stays as it is. */
const joining =
  /^(?:integrate|register|wire|connect|mount|hook|plug|merge|expose|export|re-export|insert|append|prepend|include|apply|point|switch|swap)$/;

/** Asked of nearly every word: its first letter alone rules most of them out. */
export const isTypeName = (word: string): boolean => {
  const first = word.charCodeAt(0);
  return first >= 65 && first <= 90 && typeName.test(word);
};

const typeName = /^[A-Z][a-z0-9]+[A-Z][A-Za-z0-9]*$/;

const registries = tableOf<Registry>({
  package: "package",
  "package's": "package",
  module: "package",
  crate: "package",
  library: "package",
  barrel: "package",
  index: "package",
  __init__: "package",
  cli: "cli",
  app: "app",
  application: "app",
  router: "router",
  server: "server",
  registry: "registry",
  dispatcher: "registry",
  entrypoint: "entry",
  entry: "entry",
});

/** Every word that may mean such a file: nearly all others are passed over by this alone. */
const words: ReadonlySet<string> = new Set([
  ...registries.keys(),
  ..."route routes version types changelog container mod dependency dependencies devdependency devdependencies".split(
    " ",
  ),
]);

const collects = (of: Registry, stem: string): boolean =>
  of === "package"
    ? /^(?:export|re-export|expose)$/.test(stem)
    : /^(?:register|wire|hook|plug|connect|expose)$/.test(stem);

const collectors =
  /(?:^|\/)(?:__init__|__main__|index|mod|lib|main|cli|commands|cmd|app|application|router|routes|urls|routing|server|registry|registries|dispatcher)\.\w+$/;
const manifests = /\.(?:toml|json|txt|cfg|xml|gradle|kts|mod|ya?ml|exs|lock)$|(?:^|\/)Gemfile$/;

/** Whether the mentions of a clause name the file that is meant: one that is changed together with it, or whose name fits. */
export function isNamed({ subject, from, until }: Meant, mentions: readonly Mention[]): boolean {
  const file = subject.kind === "unnamed" ? subject.file : "module";
  const fits = file === "manifest" ? manifests : file === "registry" ? collectors : undefined;
  return mentions.some(
    ({ subject, verb, span }) =>
      subject.kind === "path" &&
      /^(?:create|write|modify|delete)$/.test(verb) &&
      ((span.start >= from && span.start < until) || fits?.test(subject.path)),
  );
}

/** A preposition leads to the word, over articles and the like alone: "from the package", "in the main CLI"; not "the package's tests". */
function isReached(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (
    before >= 0 &&
    /^(?:the|its|our|main|top-level|root|existing|package|package's|public|command)$/i.test(
      tokens[before]!.text,
    )
  )
    before -= 1;
  if (!/^(?:from|in|into|to|with|through|via|on)$/i.test(tokens[before]?.text ?? "")) return false;
  const next = tokens[at + 1];
  if (!next || next.kind === "mark") return true;
  // "from the package `parcel.labels`"
  if (next.kind === "code") return !next.text.includes("/");
  return /^(?:root|index|barrel|file|entry|point|entrypoint|module|app|application|router|registry|api|__init__|and|so|as|at|if|when|where|unless)$/i.test(
    next.text,
  );
}

/** Whether the name of a package stands with the word: before it ("`zod` as a dev dependency") or behind it ("dependency: `zod`"). */
function addsPackage(tokens: readonly Token[], at: number, stem: string): boolean {
  if (
    !/^(?:add|introduce|include|declare|pin|bump|upgrade|downgrade|update|replace|remove|drop|delete)$/.test(
      stem,
    )
  )
    return false;
  if (
    /^(?:injection|graph|container|edges?|checks?|order|tree|array|list|cycle)$/i.test(
      tokens[at + 1]?.text ?? "",
    )
  )
    return false;
  const behind = tokens.slice(at + 1, at + 4).find(({ kind }) => kind === "code");
  const before = tokens.slice(Math.max(0, at - 6), at).findLast(({ kind }) => kind === "code");
  return [before, behind].some((token) => token && isPackageName(token.text));
}

/** `zod`, `@scope/name`, `serde = "1"`, `httpx>=0.27`, `uvicorn[standard]`. */
const isPackageName = (text: string): boolean =>
  /^@?[a-z][\w.-]*(?:\/[\w.-]+)*(?:\[[\w,-]+\])?\s*(?:[@=~^<>!].*)?$/.test(text) && !asPath(text, false);
