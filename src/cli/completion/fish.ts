import { type Offer, type OfferedCommand, type OfferedOption, ruleNames, severities } from "./words.ts";

/** A script for fish 3 and newer. */
export const fish = (commands: readonly OfferedCommand[]): string => `# fish completion of runbook-lint
function __runbook_lint_command
    for word in (commandline -opc)[2..-1]
        if contains -- $word ${commands.flatMap(({ name }) => name || []).join(" ")}
            echo $word
            return
        end
    end
end
${commands.map(commandLines).join("")}`;

function commandLines({ name, summary, options, operands }: OfferedCommand): string {
  const within = `complete -c runbook-lint -n '${condition(name)}'`;
  const call =
    name === "" ? [] : [`complete -c runbook-lint -n '${condition("")}' -a ${name} -d ${quoted(summary)}`];
  const words = operands === "files" ? [] : [`${within} -f ${offered(operands)}`.trimEnd()];
  return ["", ...call, ...words, ...options.map((option) => `${within} ${optionWords(option)}`), ""].join(
    "\n",
  );
}

const condition = (name: string): string =>
  name === ""
    ? "test -z (__runbook_lint_command | string collect)"
    : `test (__runbook_lint_command | string collect) = ${name}`;

function optionWords({ names, summary, value }: OfferedOption): string {
  if (names[0]!.includes("=")) return `-a ${names[0]} -d ${quoted(summary)}`;
  const flags = names.map((name) => (name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const takes = value === undefined ? [] : value === "files" ? ["-r"] : ["-x", offered(value)];
  return [...flags, ...takes, `-d ${quoted(summary)}`].filter((word) => word !== "").join(" ");
}

function offered(offer: Offer): string {
  if (offer === "files" || offer === "anything") return "";
  const words = offer === "settings" ? settings() : offer;
  return words.length === 0 ? "" : `-a ${quoted(words.join(" "))}`;
}

const settings = (): readonly string[] =>
  ruleNames().flatMap((rule) => severities.map((severity) => `${rule}=${severity}`));

const quoted = (text: string): string => `'${text.replace(/[\\']/g, "\\$&")}'`;
