import {
  type Action,
  changing,
  type Effect,
  isTestPath,
  type Mention,
  type Resource,
  type Verb,
} from "../../model/index.ts";
import { deedsOf } from "./commands.ts";
import type { Context } from "./listed.ts";
import { changesPackages } from "./managers.ts";
import { isWholePath } from "./root-files.ts";
import { dropWrappers } from "./wrappers.ts";

/** What one mention means for the step that makes it. */
export function effectsOfMention(mention: Mention, context: Context): Effect[] {
  const { subject } = mention;
  switch (subject.kind) {
    case "path":
      return effectsOfPath(mention, subject, context);
    case "command":
      return mention.verb === "run" ? effectsOfCommand(mention, subject.words, context) : [];
    case "symbol":
      if (mention.verb === "verify") return [];
      return [effect(mention, symbolActions[mention.verb] ?? "read", subject, saidIn(mention))];
    case "absence":
      return [effect(mention, "expect-absent", { kind: "symbol", name: subject.name }, "expected failure")];
    case "unnamed":
      // Which file that is can be said only when all steps have been read.
      return [];
  }
}

/** Why the test that a RED phase runs is written. */
export const testOfRed = "test run in RED";

/** How a mention says it: in a field made for it, or in prose. */
const saidIn = ({ verb, certainty }: Mention): string =>
  `${verb} in ${certainty === "declared" ? "a field" : "prose"}`;

const symbolActions: Partial<Record<Verb, Action>> = {
  define: "create",
  modify: "modify",
  delete: "delete",
  rename: "rename",
};

function effect(mention: Mention, action: Action, resource: Resource, because: string): Effect {
  const { certainty, conditional, span } = mention;
  return { action, resource, certainty, conditional, span, because, mention };
}

function effectsOfPath(mention: Mention, subject: { path: string; to?: string }, context: Context): Effect[] {
  const { step, paths } = context;
  const declared = mention.certainty === "declared";
  const exact = declared || mention.features?.atRoot === true;
  const fileAt = (path: string): Resource => ({
    kind: "file",
    path: paths.resolve(path, step, exact, mention.section),
  });
  const because = declared ? "file field" : `${mention.verb} in prose`;
  const file = fileAt(subject.path);
  if (declared && "path" in file && context.spared.has(file.path)) return [];
  const action = pathAction(mention);
  if ("path" in file && context.doubted.has(file.path) && changing.has(action))
    return [effect({ ...mention, conditional: true }, "read", file, because)];
  const certain = declared && !mention.conditional;
  const meant = !changing.has(action) || certain || isMeant(mention, file, context);
  const first = effect(mention, meant ? action : "read", file, because);
  return subject.to === undefined ? [first] : [first, effect(mention, "create", fileAt(subject.to), because)];
}

/** Whether prose that speaks of a change means one that this step makes. */
function isMeant(mention: Mention, file: Resource, context: Context): boolean {
  const { step, listed, ordersAdd, onlyNew } = context;
  const { subject, section, verb, certainty, conditional, tells } = mention;
  if (conditional || section === "context" || file.kind !== "file") return false;
  const test = isTestPath(file.path);
  if (section === "red" && !test) return false;
  // A list of files made for the purpose is meant to be whole. Prose beside it explains; only a plain order to create a
  // file, or to write a test, adds to it. A cycle's list stands in its GREEN phase: the test of RED need not be in it.
  if (listed.size === 0 || (section === "red" && step.kind === "cycle") || listed.has(file.path))
    return section !== "verify" || test;
  if (certainty !== "stated") return false;
  if (isExportedThere(mention, file.path)) return true;
  if (ordersAdd && tells === "order" && (section === "body" || section === "green"))
    return isWholePath(file.path);
  if (!/\/.*\.\w+$/.test(file.path)) return false;
  // Where a line is named, so much is said of the place that it is no remark.
  if (verb === "create" || (verb === "write" && test) || mention.features?.atLine) return true;
  return (
    onlyNew &&
    changing.has(verb as Action) &&
    subject.kind === "path" &&
    /^[\w.@-]+\/[^*]*$/.test(subject.path)
  );
}

/** "Export it in `src/parcel/__init__.py`": the index through which names become public is what lists forget. */
const isExportedThere = ({ span: { source, start }, verb }: Mention, path: string): boolean =>
  changing.has(verb as Action) &&
  /\/(?:__init__\.py|index\.[cm]?[jt]sx?|mod\.rs|lib\.rs)$/.test(path) &&
  /\b(?:re-?)?(?:export|register|expose)\b[^.\n;]{0,60}\b(?:in|from|through|via|to)\s+`*$/i.test(
    source.text.slice(Math.max(0, start - 90), start),
  );

function pathAction({ verb, section, subject }: Mention): Action {
  if (changing.has(verb as Action)) return verb as Action;
  const test = subject.kind === "path" && isTestPath(subject.path);
  return section === "red" && verb === "none" && test ? "write" : "read";
}

function effectsOfCommand(mention: Mention, words: readonly string[], context: Context): Effect[] {
  const { step, paths, listed } = context;
  return deedsOf(words).flatMap(({ action, resource, because, stages = false, perhaps = false }) => {
    const runs = action === "exercise" || action === "run";
    // A command quoted in a description is what the code will do, not what the step does.
    // What it would use outside of the tree by its address is used by whoever tries it.
    const isTried = resource.kind === "service" && action === "write";
    if (mention.certainty === "inferred" && !isTried && (!runs || resource.kind === "service")) return [];
    if (resource.kind !== "file")
      return action === "exercise" ? [] : [effect(mention, action, resource, because)];
    if (mention.conditional && !runs) return [];
    // A manifest is written where the package is that the step works on.
    const exact = !runs && !(action === "modify" && !resource.path.includes("/"));
    const path = insideFolder(resource.path, context.folders.get(mention), context);
    const at = { kind: "file", path: paths.resolve(path, step, exact) } as const;
    if (isScratch(mention, words) && changing.has(action as Action) && !listed.has(at.path)) return [];
    if (stages && context.unsure.has(at.path))
      return [effect({ ...mention, conditional: true }, "read", at, because)];
    if (action !== "exercise")
      return [effect(perhaps ? { ...mention, conditional: true } : mention, action, at, because)];
    const written = mention.section === "red" && isTestPath(at.path);
    return [effect(mention, written ? "write" : "run", at, written ? testOfRed : because)];
  });
}

/** A path in the folder in which the command is run, unless the plan knows it by the name that the command gives it. */
const insideFolder = (path: string, folder: string | undefined, { paths }: Context): string =>
  folder === undefined || /^[~/]/.test(path) || (paths.knows(path) && !paths.knows(folder + path))
    ? path
    : folder + path;

/** What a verification makes or removes to try something, apart from packages and what it hands to git, is not what the step leaves. */
const isScratch = ({ section }: Mention, words: readonly string[]): boolean =>
  section === "verify" && !words.includes("git") && !changesPackages(dropWrappers(words, () => false));
