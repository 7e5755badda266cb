import type { Action, Resource } from "../../model/index.ts";

/** What a command does, apart from its place. `exercises`: a test file that a runner is pointed at. */
export interface Deed {
  readonly action: Action | "exercise";
  readonly resource: Resource;
  readonly because: string;
  /** Whether it may be left undone. */
  readonly perhaps?: true;
}

const file = (action: Deed["action"], path: string, because: string): Deed => ({
  action,
  resource: { kind: "file", path: clean(path) },
  because,
});
const clean = (path: string) => path.replace(/^(?:\.\/)+/, "").replace(/::.*$/, "");

/** What one simple command does to files, git and the test suite. Unknown programs do nothing. */
export function deedsOf(words: readonly string[]): Deed[] {
  const { name, args, redirects } = partsOf(words);
  return [
    ...(knownDeeds(name, args) ?? []),
    ...redirects.filter(isPlain).map((path) => file("write", path, `redirection of \`${name}\``)),
  ];
}

/** Whether what a command does is known from its program; of others only the plan can say it. */
export function isKnownCommand(words: readonly string[]): boolean {
  const { name, args } = partsOf(words);
  return knownDeeds(name, args) !== undefined;
}

const knownDeeds = (name: string, args: readonly string[]): Deed[] | undefined =>
  programs[name]?.(args) ?? manifest(name, args) ?? runner(name, args);

function partsOf(words: readonly string[]): { name: string; args: string[]; redirects: string[] } {
  const { args, redirects } = withoutRedirects(dropWrappers(words));
  const [program = "", ...rest] = args;
  return { name: program.slice(program.lastIndexOf("/") + 1), args: rest, redirects };
}

/** `FOO=1 uv run pytest` is a run of `pytest`. */
function dropWrappers(words: readonly string[]): readonly string[] {
  let at = 0;
  for (;;) {
    const word = words[at] ?? "";
    const next = words[at + 1] ?? "";
    if (
      /^[A-Za-z_]\w*=/.test(word) ||
      /^(?:sudo|env|time|command|npx|bunx|uvx|pnpx|xvfb-run|exec|then|do|else|!)$/.test(word)
    )
      at += 1;
    else if (
      /^(?:uv|poetry|pdm|pipenv|hatch|rye|bundle|pnpm|yarn)$/.test(word) &&
      /^(?:run|exec)$/.test(next)
    )
      at += 2;
    else if (/^(?:python3?|py)$/.test(word) && next === "-m") at += 2;
    else if (word === "timeout") at += 2;
    else break;
    if (at >= words.length) break;
    while (at > 0 && words[at]?.startsWith("--") && words[at - 1] !== "-m") at += 1;
  }
  return words.slice(at);
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

/** A path inside the repository whose name is known: no variable, no temporary or device file. */
const isPlain = (word: string) =>
  word !== "" && !/[$`*?<>(){}\s]|^&|^-|^\/|^\d$|^\.{1,2}$/.test(word) && /^[\w.@~[\]/+-]+$/.test(word);
const plain = (words: readonly string[]) =>
  words
    .filter((word) => !word.startsWith("-"))
    .flatMap(expandBraces)
    .filter(isPlain);

/** The words that are no option's value: `touch -t 202601010000 a.txt` makes `a.txt` alone. */
const withoutValues = (words: readonly string[], options: RegExp) =>
  words.filter((_, index) => !options.test(words[index - 1] ?? ""));

/** `src/{a,b}.ts`, as a shell would. */
function expandBraces(word: string): string[] {
  const match = /^([^{}]*)\{([^{}]*,[^{}]*)\}([^{}]*)$/.exec(word);
  return match ? match[2]!.split(",").map((member) => match[1]! + member + match[3]!) : [word];
}

const programs: Record<string, (args: readonly string[]) => Deed[]> = {
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
  chmod: (args) =>
    plain(args)
      .slice(1)
      .map((path) => file("modify", path, "`chmod`")),
};

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
      return [stage("`git add`", "index"), ...plain(rest).map((path) => file("write", path, "`git add`"))];
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

const stage = (because: string, name: "index" | "tree"): Deed => ({
  action: "stage",
  resource: { kind: "git", name },
  because,
});

/** Test runners by name, with the words that must follow where the program does other things too. */
const runners: ReadonlyArray<readonly [RegExp, RegExp]> = [
  [
    /^(?:pytest|py\.test|vitest|jest|mocha|ava|tap|rspec|phpunit|tox|nox|bats|ctest|playwright|unittest)$/,
    /^/,
  ],
  [
    /^(?:npm|pnpm|yarn|bun|deno|cargo|go|mix|dotnet|swift|rails|gradlew?|mvn|node|turbo|nx|make|just|task|rake|xcodebuild)$/,
    /^(?:run )?(?:--?\S+ )*(?:test\b|tests\b|nextest|check\b|ci\b|t\b|spec\b|verify\b|green\b|precommit\b|--test\b)/,
  ],
];

/** Package managers that write two files when a package is added or taken away: the words that do it, the manifest and the lock. */
const managers: Readonly<Record<string, readonly [words: RegExp, manifest: string, lock: string]>> = {
  npm: [/^(?:i|install|add|uninstall|remove|rm)$/, "package.json", "package-lock.json"],
  pnpm: [/^(?:add|remove|rm)$/, "package.json", "pnpm-lock.yaml"],
  yarn: [/^(?:add|remove)$/, "package.json", "yarn.lock"],
  bun: [/^(?:add|remove|rm)$/, "package.json", "bun.lock"],
  cargo: [/^(?:add|remove|rm)$/, "Cargo.toml", "Cargo.lock"],
  uv: [/^(?:add|remove)$/, "pyproject.toml", "uv.lock"],
  poetry: [/^(?:add|remove)$/, "pyproject.toml", "poetry.lock"],
  composer: [/^(?:require|remove)$/, "composer.json", "composer.lock"],
  bundle: [/^(?:add|remove)$/, "Gemfile", "Gemfile.lock"],
  go: [/^get$/, "go.mod", "go.sum"],
};

/**
 * `npm install name` writes the manifest; a bare `npm install` and a global one do not. Whether the lock is kept in the repository
 * is not known; whoever meets there meets at the manifest, too.
 */
function manifest(name: string, args: readonly string[]): Deed[] | undefined {
  const manager = managers[name];
  const [verb = "", ...rest] = args;
  if (!manager?.[0].test(verb) || rest.some((arg) => /^(?:-g|--global|--no-save)$/.test(arg)))
    return undefined;
  if (!rest.some((arg) => /^[\w@]/.test(arg))) return undefined;
  const because = `\`${name} ${verb}\``;
  return [file("modify", manager[1], because), { ...file("modify", manager[2], because), perhaps: true }];
}

function runner(name: string, args: readonly string[]): Deed[] | undefined {
  const line = args.join(" ");
  if (!runners.some(([program, words]) => program.test(name) && words.test(line))) {
    if (/^(?:node|python3?|bash|sh|zsh|bun|tsx|deno|ruby)$/.test(name)) return scripts(args);
    return undefined;
  }
  const paths = args
    .map((arg) => arg.replace(/::.*$/, "").replace(/^(?:\.\/)+/, ""))
    .filter((arg) => isPlain(arg) && /[./]/.test(arg) && /\.\w+$|\/$/.test(arg));
  // `npm test -- store`: some tests, chosen by a name, and not the whole suite.
  const own = args.slice(args.indexOf("--") + 1);
  if (paths.length === 0 && args.includes("--") && own[0] && /^\w/.test(own[0])) return [];
  if (paths.length === 0)
    return [
      {
        action: "run",
        resource: { kind: "suite", name: name === "node" ? "npm" : name },
        because: "test run",
      },
    ];
  return paths.map((path) => file("exercise", path, `\`${name}\` run`));
}

/** `node tests/a.test.js`, `bash tests/run.sh`: a script that is a test. */
function scripts(args: readonly string[]): Deed[] {
  const first = args.find((arg) => !arg.startsWith("-"));
  return first && isPlain(first) && /\.\w+$/.test(first) ? [file("exercise", first, "script run")] : [];
}
