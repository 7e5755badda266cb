import {
  changing,
  type Effect,
  isTestPath,
  type Mention,
  type Registry,
  type Step,
} from "../../model/index.ts";
import { isDeclaredWrite } from "./listed.ts";

/**
 * The files that steps mean without naming them: the manifest that "add `zod` as a dependency" changes, the index that "export it
 * from the package" does, the file in which "register it in the CLI" does so. Where the plan names such a file elsewhere, that
 * is the one; else only what each project of the language has: a manifest, and the index beside what is exported. A step
 * that lists the files it changes has named them all, but for an index that the plan names elsewhere and through which its names become public: that is the one that lists forget.
 */
export function unnamedFiles(steps: ReadonlyMap<Step, readonly Effect[]>): (step: Step) => Effect[] {
  let known: readonly string[] | undefined;
  return (step) => {
    const meant = step.mentions.filter(({ subject }) => subject.kind === "unnamed");
    if (meant.length === 0) return [];
    const hasList = step.mentions.some(isDeclaredWrite);
    return meant.flatMap((mention) => {
      if (mention.subject.kind !== "unnamed") return [];
      const isForgotten = hasList && isIndex(mention);
      if (hasList && !isForgotten) return [];
      known ??= [...new Set([...steps.values()].flatMap((effects) => effects.flatMap(pathOf)))];
      const changed = (steps.get(step) ?? []).filter(({ action }) => changing.has(action)).flatMap(pathOf);
      const { subject } = mention;
      const path =
        subject.file === "manifest"
          ? manifestOf(changed, known)
          : subject.file === "module"
            ? moduleOf(subject.of, known.filter(isSource))
            : registryOf(subject.of, changed.filter(isSource), known.filter(isSource));
      const isMeant = path !== undefined && (!isForgotten || known.includes(path));
      return isMeant ? [effectOn(path, mention)] : [];
    });
  };
}

const isIndex = ({ subject, conditional }: Mention): boolean =>
  subject.kind === "unnamed" && subject.file === "registry" && subject.of === "package" && !conditional;

const pathOf = ({ resource }: Effect): string[] => (resource.kind === "file" ? [resource.path] : []);
const isSource = (path: string): boolean => !isTestPath(path);
const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);
const endingOf = (path: string): string => /\.(\w+)$/.exec(path)?.[1] ?? "";

function effectOn(path: string, { certainty, conditional, span, subject }: Mention): Effect {
  const because = reasons[subject.kind === "unnamed" ? subject.file : "registry"];
  return { action: "modify", resource: { kind: "file", path }, certainty, conditional, span, because };
}

const reasons = {
  manifest: "a dependency is added or taken away",
  registry: "what is made known there",
  module: "the file is called as the type",
} as const;

/** The one file whose name spells that of a type: `swap.service.ts` and `swap_service.py` hold `SwapService`. */
function moduleOf(type: string, known: readonly string[]): string | undefined {
  const named = known.filter(
    (path) =>
      nameOf(path)
        .replace(/\.\w+$/, "")
        .replace(/[-_.]/g, "")
        .toLowerCase() === type.toLowerCase(),
  );
  return named.length === 1 ? named[0] : undefined;
}

/** The manifest of each language, by the endings of its files. */
const manifests: ReadonlyArray<readonly [endings: RegExp, name: string]> = [
  [/^(?:[cm]?[jt]sx?|vue|svelte)$/, "package.json"],
  [/^pyi?$/, "pyproject.toml"],
  [/^rs$/, "Cargo.toml"],
  [/^go$/, "go.mod"],
  [/^rb$/, "Gemfile"],
  [/^php$/, "composer.json"],
  [/^dart$/, "pubspec.yaml"],
  [/^exs?$/, "mix.exs"],
];
const manifestNames = new Set([
  ...manifests.map(([, name]) => name),
  "requirements.txt",
  "setup.cfg",
  "build.gradle",
  "build.gradle.kts",
  "pom.xml",
]);

/** The one nearest above what the step changes, if the plan names one; else that of its language, at the root. */
function manifestOf(changed: readonly string[], known: readonly string[]): string | undefined {
  const wanted = (changed.length > 0 ? changed : known).map(
    (path) => manifests.find(([endings]) => endings.test(endingOf(path)))?.[1],
  );
  const usual = mostOften(wanted.filter((name) => name !== undefined));
  const named = known.filter((path) =>
    usual === undefined ? manifestNames.has(nameOf(path)) : nameOf(path) === usual,
  );
  const above = named.filter((path) => changed.some((each) => each.startsWith(folderOf(path))));
  const nearest = above.sort((a, b) => b.length - a.length)[0];
  return nearest ?? (named.length === 1 ? named[0] : named.length === 0 ? usual : undefined);
}

function mostOften(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** What files are called in which commands, routes or handlers are registered. */
const stems: Readonly<Record<Exclude<Registry, "package">, RegExp>> = {
  cli: /^(?:cli|commands|cmd)$/,
  app: /^(?:app|application)$/,
  router: /^(?:router|routes|urls|routing)$/,
  server: /^server$/,
  registry: /^(?:registry|registries|dispatcher)$/,
  entry: /^(?:main|__main__|cli|index|app)$/,
  types: /^(?:shared-?types|common-?types|types)$/,
  container: /^(?:container|di|ioc|injector|inversify\.config|services?-?container)$/,
  changelog: /^changelog$/,
};

function registryOf(of: Registry, changed: readonly string[], known: readonly string[]): string | undefined {
  if (of === "package") return indexOf(changed, known);
  const named = known.filter((path) => stems[of].test(stemOf(path)));
  // There is one by convention, and it stands at the root.
  if (of === "changelog" && named.length === 0) return "CHANGELOG.md";
  return named.length === 1 ? named[0] : undefined;
}

const stemOf = (path: string): string => nameOf(path).replace(/\..*$/, "").toLowerCase();

/** Files by which a folder of code makes names public. */
const index = /^(?:__init__\.py|index\.[cm]?[jt]sx?|mod\.rs|lib\.rs)$/;

/** The index in the folder of what the step changes, or else the nearest above that the plan names; without one, the usual one in that folder. */
function indexOf(changed: readonly string[], known: readonly string[]): string | undefined {
  const own = changed.find(
    (path) => !index.test(nameOf(path)) && /^(?:py|[cm]?[jt]sx?|rs)$/.test(endingOf(path)),
  );
  if (own === undefined) return undefined;
  const ending = endingOf(own);
  const named = known.filter(
    (path) =>
      index.test(nameOf(path)) &&
      folderOf(path).length > 0 &&
      own.startsWith(folderOf(path)) &&
      endingOf(path)[0] === ending[0],
  );
  const nearest = named.sort((a, b) => b.length - a.length)[0];
  if (nearest !== undefined) return nearest;
  if (!own.includes("/") || ending === "rs") return undefined;
  return folderOf(own) + (ending === "py" ? "__init__.py" : `index.${ending.replace("x", "")}`);
}
