import { expect, test } from "vitest";
import { readArguments } from "../../src/cli/arguments.ts";
import { commands } from "../../src/cli/commands.ts";

const read = (...args: string[]) => {
  const { command, operands, values } = readArguments(args, commands);
  return { command: command.name, operands, values: { ...values } };
};

test("reads paths, options in all spellings, and repeated options", () => {
  expect(read("a", "-f", "json", "--rule=x=off", "--rule", "y=error", "b", "-q")).toEqual({
    command: "",
    operands: ["a", "b"],
    values: { format: ["json"], rule: ["x=off", "y=error"], quiet: true },
  });
});

test("takes the first word for a command if it is one, and paths after -- never", () => {
  expect(read("rules", "--format", "json")).toMatchObject({ command: "rules", operands: [] });
  expect(read("--format", "json", "rules")).toMatchObject({ command: "rules", operands: [] });
  expect(read("--", "rules")).toMatchObject({ command: "", operands: ["rules"] });
  expect(read("./rules")).toMatchObject({ command: "", operands: ["./rules"] });
  expect(read("plans", "rules")).toMatchObject({ command: "", operands: ["plans", "rules"] });
  expect(read("--", "--quiet")).toMatchObject({ operands: ["--quiet"], values: {} });
});

const refusals: readonly (readonly [args: string, message: string])[] = [
  ["--ruel x=off", "Unexpected option `--ruel`, expected `--rule`"],
  ["--wat", "Unexpected option `--wat`, expected an option that `runbook-lint --help` shows"],
  ["-x", "Unexpected option `-x`, expected an option that `runbook-lint --help` shows"],
  [
    "rules --rule x=off",
    "Unexpected option `--rule` of `rules`, expected an option that `runbook-lint rules --help` shows",
  ],
  ["--format jsn", "Unexpected `jsn` for `--format`, expected `json`"],
  [
    "--format xyz",
    "Unexpected `xyz` for `--format`, expected one of pretty, compact, json, jsonl, sarif, github, gitlab, azure, junit, checkstyle, rdjson, markdown, html, agent",
  ],
  [
    "--format",
    "Unexpected `--format` without a value, expected one of pretty, compact, json, jsonl, sarif, github, gitlab, azure, junit, checkstyle, rdjson, markdown, html, agent",
  ],
  ["--rule --quiet", "Unexpected `--rule` without a value, expected `NAME=SEVERITY`"],
  ["--quiet=yes", "Unexpected value of `--quiet`, expected none"],
];

test.each(refusals)("refuses %s", (args, message) => {
  expect(() => read(...args.split(" "))).toThrow(message);
});
