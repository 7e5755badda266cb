import type { Registry, Subject } from "../model/index.ts";
import type { Frame } from "./demand.ts";
import type { Draft } from "./draft.ts";
import { verbWord } from "./lexicon.ts";
import { changes } from "./objects.ts";
import { asPath } from "./paths.ts";
import type { Token } from "./tokens.ts";

/**
 * The file that a word means without naming it: "add `zod` as a dev dependency" changes a manifest, "export it from the package"
 * the package's index, "register the command in the CLI" the file that collects commands. `at`: the index of the word; `word`: that
 * word in lower case.
 */
export function unnamedAt(
  word: string,
  tokens: readonly Token[],
  at: number,
  frame: Frame,
): Subject | undefined {
  if (!heads.has(word)) return moduleAt(tokens, at, frame);
  if (frame.negated || frame.negating || frame.describing || frame.declared) return undefined;
  if (/^(?:dev)?dependenc(?:y|ies)$/.test(word))
    return addsPackage(tokens, at, frame) ? { kind: "unnamed", file: "manifest" } : undefined;
  if (
    /^mod(?:ule)?$/.test(word) &&
    frame.stem === "declare" &&
    /^(?:the|its|declare)$/i.test(tokens[at - 1]?.text ?? "")
  )
    return { kind: "unnamed", file: "registry", of: "package" };
  const of = registries[word];
  if (!of || !collects(of, frame.stem) || !isReached(tokens, at)) return undefined;
  return { kind: "unnamed", file: "registry", of };
}

/**
 * "Extend SwapService with it", "add a limit to SwapService": the file that is called as the type. Whether there is one, only the
 * whole plan says. `at`: the index of the name.
 */
function moduleAt(tokens: readonly Token[], at: number, frame: Frame): Subject | undefined {
  const { text } = tokens[at]!;
  if (!frame.ordered || frame.negated || frame.depth > 0 || !isTypeName(text)) return undefined;
  const first = /^(?:the|our|its|existing)$/.test(tokens[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  const before = tokens[first]?.lower ?? "";
  const placed = frame.slot === "place" && /^(?:in|into|to)$/.test(before) && changes.has(frame.verb);
  const worked =
    frame.slot === "object" &&
    frame.verb === "modify" &&
    !joining.test(frame.stem) &&
    verbWord(before)?.form === "base";
  return placed || worked ? { kind: "unnamed", file: "module", of: text } : undefined;
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

const registries: Readonly<Record<string, Registry>> = {
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
};

/** Every word that may mean such a file: nearly all others are passed over by this alone. */
export const heads: ReadonlySet<string> = new Set([
  ...Object.keys(registries),
  ..."mod dependency dependencies devdependency devdependencies".split(" "),
]);

const collects = (of: Registry, stem: string): boolean =>
  of === "package"
    ? /^(?:export|re-export|expose)$/.test(stem)
    : /^(?:register|wire|hook|plug|connect|expose)$/.test(stem);

/** "Register it with the CLI (`pkg/cli.py`)": the path in brackets names the file. `at`: the index of the path. */
export const isRegistryNote = (tokens: readonly Token[], at: number, frame: Frame): boolean =>
  tokens[at - 1]?.text === "(" &&
  tokens[at - 2]?.kind === "word" &&
  unnamedAt(tokens[at - 2]!.lower, tokens, at - 2, frame) !== undefined;

const collectors =
  /(?:^|\/)(?:__init__|__main__|index|mod|lib|main|cli|commands|cmd|app|application|router|routes|urls|routing|server|registry|registries|dispatcher)\.\w+$/;
const manifests = /\.(?:toml|json|txt|cfg|xml|gradle|kts|mod|ya?ml|exs|lock)$|(?:^|\/)Gemfile$/;

/**
 * Whether the drafts of a clause name the file that is meant: one that is changed together with it, or whose name fits. `from`:
 * how many of them stand before its verb.
 */
export function isNamed(meant: Draft, drafts: readonly Draft[], from: number): boolean {
  const file = meant.subject.kind === "unnamed" ? meant.subject.file : "module";
  const fits = file === "manifest" ? manifests : file === "registry" ? collectors : undefined;
  return drafts.some(
    ({ subject, verb }, i) =>
      subject.kind === "path" && changes.has(verb) && (i >= from || fits?.test(subject.path)),
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
  return /^(?:root|index|barrel|file|entry|point|entrypoint|module|app|application|router|registry|api|__init__|and|so|as|at|if|when|where|unless)$/i.test(
    next.text,
  );
}

/** Whether the name of a package stands with the word: before it ("`zod` as a dev dependency") or behind it ("dependency: `zod`"). */
function addsPackage(tokens: readonly Token[], at: number, { stem }: Frame): boolean {
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
