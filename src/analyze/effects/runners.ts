import { type Deed, file, isPlain } from "./deeds.ts";

/** Test runners by name, with the words that must follow where the program does other things too. */
const own =
  /^(?:pytest|py\.test|vitest|jest|mocha|ava|tap|rspec|phpunit|tox|nox|bats|ctest|playwright|unittest)$/;
const others =
  /^(?:npm|pnpm|yarn|bun|deno|cargo|go|mix|dotnet|swift|rails|gradlew?|mvn|node|turbo|nx|make|just|task|rake|xcodebuild)$/;
const testing =
  /^(?:run )?(?:--?\S+ )*(?:test\b|tests\b|nextest|check\b|ci\b|t\b|spec\b|verify\b|green\b|precommit\b|--test\b)/;

export const isRunner = (name: string): boolean => own.test(name);

/** What a run of tests or of a script exercises; undefined for other programs. */
export function runnerDeeds(name: string, args: readonly string[]): Deed[] | undefined {
  if (!own.test(name) && !(others.test(name) && testing.test(args.join(" "))))
    return /^(?:node|python3?|bash|sh|zsh|bun|tsx|deno|ruby)$/.test(name) ? scripts(args) : undefined;
  const paths = chosen(name, args);
  if (paths.length > 0) return paths.map((path) => file("exercise", path, `\`${name}\` run`));
  // `npm test -- store`: some tests, chosen by a name, and not the whole suite.
  const said = args.slice(args.indexOf("--") + 1);
  if (args.includes("--") && said[0] && /^\w/.test(said[0])) return [];
  // `cargo check` compiles; `cargo test cached_prompt` runs the tests of that name.
  const cargoWords = args.filter((arg) => !arg.startsWith("-"));
  if (
    name === "cargo" &&
    (cargoWords[0] === "check" || (/^\w/.test(cargoWords[1] ?? "") && cargoWords[0] === "test"))
  )
    return [];
  const suite = name === "node" ? "npm" : name;
  return [{ action: "run", resource: { kind: "suite", name: suite }, because: "test run" }];
}

/** The test files, and folders of them, that a run is pointed at. */
function chosen(name: string, args: readonly string[]): string[] {
  if (name === "cargo")
    return args.flatMap((arg, at) => (args[at - 1] === "--test" && isPlain(arg) ? `tests/${arg}.rs` : []));
  if (name === "unittest" && !args.some((arg) => arg.includes("/"))) return args.flatMap(moduleFile);
  return args
    .map((arg) => arg.replace(/::.*$|(?::\d+)+$/, "").replace(/^(?:\.\/)+/, ""))
    .flatMap((arg) => (name === "go" ? packageFolder(arg) : arg))
    .filter((arg) => isPlain(arg) && /[./]/.test(arg) && /\.\w+$|\/$/.test(arg));
}

/** `internal/cache` and `internal/...` are folders to `go test`; `...` alone is everything. */
const packageFolder = (arg: string): string => {
  const folder = arg.replace(/\/?\.\.\.$/, "").replace(/\/$/, "");
  return arg.includes("/") && folder !== "" && !/\.\w+$|^-/.test(arg) ? `${folder}/` : arg;
};

/** `tests.test_a.TestParser.test_empty`: the module up to the name of a class. */
function moduleFile(arg: string): string[] {
  const names = arg.split(".");
  const end = names.findIndex((name) => /^[A-Z]/.test(name));
  const module = end < 0 ? names : names.slice(0, end);
  if (/\.py$/.test(arg)) return [arg];
  return module.length > 1 && module.every((name) => /^\w+$/.test(name)) ? [`${module.join("/")}.py`] : [];
}

/** `node tests/a.test.js`, `bash tests/run.sh`: a script that is a test. */
function scripts(args: readonly string[]): Deed[] {
  const first = args.find((arg) => !arg.startsWith("-"));
  return first && isPlain(first) && /\.\w+$/.test(first) ? [file("exercise", first, "script run")] : [];
}
