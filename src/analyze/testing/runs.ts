import { isPlain } from "../effects/deeds.ts";
import { isRunner } from "../effects/runners.ts";
import { dropWrappers } from "../effects/wrappers.ts";

/** Which tests a command runs: all of some files, all of a folder, or some by their names. */
export type TestRun =
  | { readonly of: "files"; readonly files: readonly string[] }
  | { readonly of: "folder"; readonly folder: string }
  /** All of the project whose names end like this. */
  | { readonly of: "all"; readonly ending: RegExp }
  /** As many tests as are named, each in a file. */
  | { readonly of: "tests"; readonly tests: readonly { readonly file: string; readonly name: string }[] };

/** Options that neither choose tests nor take a word after them. */
const harmless =
  /^(?:-[vqsxl]+|-v{1,3}|-r[a-zA-Z]+|--(?:verbose|quiet|run|runInBand|bail|no-header|no-summary|no-cov|no-coverage|coverage|silent|ci|watch=false|watchAll=false|tb=\w+|color=\w+|colors?|reporter=[\w-]+|cov(?:=\S+)?|trace|locked|release|all-features|no-fail-fast|nocapture|exitfirst|race|count=1|format=?\w*))$/;

/** Options whose next word is their value, and choose no tests. */
const valued =
  /^(?:-p|--package|--features|--tb|--reporter|--manifest-path|--config|-c|--rootdir|--timeout|--format|-f|-count|-timeout)$/;

/** Undefined for what is no run of tests; `unknown` where it can't be told which of them run. */
export function testRunOf(words: readonly string[]): TestRun | "unknown" | undefined {
  const bare = dropWrappers(words, isRunner);
  const [program = "", ...args] = bare;
  const name = program.slice(program.lastIndexOf("/") + 1);
  switch (name) {
    case "pytest":
    case "py.test":
      return ofFiles(args, /\.py$/);
    case "vitest":
      return ofFiles(args[0] === "run" || args[0] === "--run" ? args.slice(1) : args, scripts);
    case "jest":
    case "mocha":
      return ofFiles(args, scripts);
    case "rspec":
      return ofFiles(args, /_spec\.rb$/);
    case "bun":
    case "deno":
      return args[0] === "test" ? ofFiles(args.slice(1), scripts) : undefined;
    case "node":
      return args[0] === "--test" ? ofFiles(args.slice(1), scripts) : undefined;
    case "npm":
    case "pnpm":
    case "yarn":
      return scripted(args);
    case "mix":
      return args[0] === "test" ? ofFiles(args.slice(1), /\.exs$/) : undefined;
    case "rails":
      return args[0] === "test" ? ofFiles(args.slice(1), /\.rb$/) : undefined;
    case "ruby":
      return ofFiles(
        args.filter((arg) => !/^-I\S+$/.test(arg)),
        /_test\.rb$|test_\w+\.rb$/,
      );
    case "cargo":
      return args[0] === "test" || args[0] === "nextest" ? cargo(args.slice(1)) : undefined;
    case "go":
      return args[0] === "test" ? ofPackage(args.slice(1)) : undefined;
    default:
      return isRunner(name) ||
        /^(?:make|just|task|tox|nox|gradlew?|mvn|dotnet|swift|phpunit|unittest)$/.test(name)
        ? "unknown"
        : undefined;
  }
}

const scripts = /\.[cm]?[jt]sx?$/;

/** `npm test -- a.test.ts`; other scripts may run anything. */
function scripted(args: readonly string[]): TestRun | "unknown" | undefined {
  const rest = args[0] === "run" ? args.slice(1) : args;
  if (!/^(?:test|t)\b/.test(rest[0] ?? "")) return undefined;
  if (!/^(?:test|t)$/.test(rest[0]!)) return "unknown";
  return ofFiles(
    rest.slice(1).filter((arg) => arg !== "--"),
    scripts,
  );
}

function ofFiles(args: readonly string[], ending: RegExp): TestRun | "unknown" {
  const words = chosen(args);
  if (!words) return "unknown";
  if (words.length === 0) return { of: "all", ending };
  const parts = words.map((word) => word.replace(/^\.\//, "").split("::"));
  if (!parts.every(([file]) => isPlain(file!) && ending.test(file!))) return "unknown";
  if (parts.every(({ length }) => length === 1)) return { of: "files", files: parts.map(([file]) => file!) };
  // A name in brackets is one of many, and a class has tests of its own.
  if (!parts.every((each) => each.length > 1 && /^test\w*$/.test(each.at(-1)!))) return "unknown";
  return { of: "tests", tests: parts.map((each) => ({ file: each[0]!, name: each.slice(1).join(" > ") })) };
}

/** The words that are no options; undefined where an option is not known. */
function chosen(args: readonly string[]): string[] | undefined {
  const words: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at]!;
    if (valued.test(arg)) at += 1;
    else if (arg.startsWith("-") && !harmless.test(arg)) return undefined;
    else if (!arg.startsWith("-")) words.push(arg);
  }
  return words;
}

/** `--test name` is the file `tests/name.rs`, of the package that `-p` names. */
function cargo(args: readonly string[]): TestRun | "unknown" {
  const files: string[] = [];
  const rest: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    if (args[at] === "--test") files.push(`tests/${args[at + 1]}.rs`);
    else if (args[at] !== "--" && args[at - 1] !== "--test") rest.push(args[at]!);
  }
  const others = chosen(rest);
  return files.length > 0 && others?.length === 0 ? { of: "files", files } : "unknown";
}

/** All of a package. The files of one folder are one package, and `-run` takes every name that holds its own. */
function ofPackage(args: readonly string[]): TestRun | "unknown" {
  const words = chosen(args);
  const [folder] = words ?? [];
  if (words?.length !== 1 || !folder || !/^(?:\.\/)?[\w/-]+\/?$/.test(folder)) return "unknown";
  return { of: "folder", folder: `${folder.replace(/^\.\//, "").replace(/\/$/, "")}/` };
}
