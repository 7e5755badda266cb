import { tableOf } from "../../model/index.ts";
import { type Deed, file, isPlain, plain, withoutValues } from "./deeds.ts";
import { managerDeeds } from "./managers.ts";
import { mintingDeeds } from "./minting.ts";
import { isRunner, runnerDeeds } from "./runners.ts";
import { serviceDeeds } from "./services.ts";
import { treeDeeds } from "./whole-tree.ts";
import { dropWrappers } from "./wrappers.ts";

/** What one simple command does to files, git and the test suite. Unknown programs do nothing. */
export function deedsOf(words: readonly string[]): Deed[] {
  const { name, args, redirects } = partsOf(words);
  return [
    ...(knownDeeds(name, args) ?? []),
    ...(treeDeeds([name, ...args].join(" ")) ?? []),
    ...serviceDeeds(words),
    ...redirects.filter(isPlain).map((path) => file("write", path, `redirection of \`${name}\``)),
  ];
}

/** Whether what a command does is known from its program; of others only the plan can say it. */
export function isKnownCommand(words: readonly string[]): boolean {
  const { name, args } = partsOf(words);
  return knownDeeds(name, args) !== undefined;
}

const knownDeeds = (name: string, args: readonly string[]): Deed[] | undefined =>
  programs.get(name)?.(args) ??
  mintingDeeds(name, args) ??
  managerDeeds(name, args) ??
  runnerDeeds(name, args);

function partsOf(words: readonly string[]): { name: string; args: string[]; redirects: string[] } {
  const { args, redirects } = withoutRedirects(dropWrappers(words, isRunner));
  const [program = "", ...rest] = args;
  return { name: program.slice(program.lastIndexOf("/") + 1), args: rest, redirects };
}

function withoutRedirects(words: readonly string[]): { args: string[]; redirects: string[] } {
  const args: string[] = [];
  const redirects: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]!;
    if (word === ">" || word === ">>") redirects.push(words[i + 1] ?? "");
    if (/^(?:>>?|<|>&|<<<)$/.test(word)) i += 1;
    else if (word !== "<<") args.push(word);
  }
  return { args, redirects };
}

const programs = tableOf<(args: readonly string[]) => Deed[]>({
  git,
  touch: (args) =>
    plain(withoutValues(args, /^-[a-z]*[tdr]$/)).map((path) => file("create", path, "`touch`")),
  rm: (args) => plain(args).map((path) => file("delete", path, "`rm`")),
  cp: (args) => transfer(args, "read", "`cp`"),
  mv: (args) => transfer(args, "rename", "`mv`"),
  tee: (args) => plain(args).map((path) => file("write", path, "`tee`")),
  sed: (args) =>
    args.some((arg) => /^-i|^--in-place/.test(arg))
      ? plain(args)
          .filter((p) => /[./]/.test(p) && !/^s[/|#]/.test(p))
          .map((p) => file("modify", p, "`sed -i`"))
      : [],
  perl: (args) =>
    args.some((arg) => /^-[a-z0]*i/.test(arg))
      ? plain(withoutValues(args, /^-[a-zA-Z0]*e$/))
          .filter((path) => /[./]/.test(path))
          .map((path) => file("modify", path, "`perl -i`"))
      : [],
  mkdir: (args) =>
    plain(withoutValues(args, /^(?:-m|--mode)$/)).map((path) =>
      file("create", `${path.replace(/\/$/, "")}/`, "`mkdir`"),
    ),
  ln: (args) => {
    const link = plain(args.filter((arg) => !arg.startsWith("-")).slice(1)).at(-1);
    return link === undefined ? [] : [file("create", link, "`ln`")];
  },
  curl: (args) => saved(args, /^(?:-[a-zA-Z]*o|--output)$/, "`curl`"),
  wget: (args) => saved(args, /^(?:-[a-zA-Z]*O|--output-document)$/, "`wget`"),
  chmod: (args) =>
    plain(args)
      .slice(1)
      .map((path) => file("modify", path, "`chmod`")),
});

/** What a download is written to. */
const saved = (args: readonly string[], option: RegExp, because: string): Deed[] =>
  plain(args.filter((_, at) => option.test(args[at - 1] ?? ""))).map((path) => file("write", path, because));

function transfer(args: readonly string[], action: "read" | "rename", because: string): Deed[] {
  const paths = plain(args);
  const target = paths.at(-1);
  if (paths.length < 2 || !target) return [];
  const sources = paths.slice(0, -1);
  const into = sources.length > 1 || target.endsWith("/");
  return sources.flatMap((source) => {
    const name = source.replace(/\/$/, "").split("/").at(-1)!;
    const to = into ? `${target.replace(/\/$/, "")}/${name}` : target;
    return [file(action, source, because), file("create", to, because)];
  });
}

function git(args: readonly string[]): Deed[] {
  const at = args.findIndex((arg, i) => !arg.startsWith("-") && args[i - 1] !== "-C" && args[i - 1] !== "-c");
  const rest = args.slice(at + 1);
  switch (args[at]) {
    case "add": {
      if (rest.some((arg) => /^(?:-A|--all|-u|--update|\.|:\/|-a)$/.test(arg)))
        return [stage("`git add` of everything", "tree")];
      return [
        stage("`git add`", "index"),
        ...staged(rest).map((path) => ({ ...file("write", path, "`git add`"), stages: true as const })),
      ];
    }
    case "commit": {
      const all = rest.some((arg) => /^-[a-z]*a[a-z]*$|^--all$/.test(arg));
      const commit: Deed = {
        action: "commit",
        resource: { kind: "git", name: "branch" },
        because: "`git commit`",
      };
      return all ? [stage("`git commit -a`", "tree"), commit] : [commit];
    }
    case "mv":
      return transfer(rest, "rename", "`git mv`");
    case "rm":
      return rest.includes("--cached") ? [] : plain(rest).map((path) => file("delete", path, "`git rm`"));
    default:
      return [];
  }
}

/** `src/*.ts` is expanded by the shell, and stands for those that the step has changed. */
const staged = (words: readonly string[]): string[] => [
  ...plain(words),
  ...words.filter((word) => /^[\w.@/-]*\*[\w.@/*-]*$/.test(word) && isPlain(word.replaceAll("*", "x"))),
];

const stage = (because: string, name: "index" | "tree"): Deed => ({
  action: "stage",
  resource: { kind: "git", name },
  because,
});
