import { type Offer, type OfferedCommand, ruleNames, severities } from "./words.ts";

/** A script for PowerShell 5.1 and newer. */
export const powershell = (
  commands: readonly OfferedCommand[],
): string => `# PowerShell completion of runbook-lint
Register-ArgumentCompleter -Native -CommandName runbook-lint -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $commands = [ordered]@{
${commands.flatMap(({ name, summary }) => (name ? [`        ${quoted(name)} = ${quoted(summary)}`] : [])).join("\n")}
    }
    $options = @{
${commands.map(optionsOf).join("\n")}
    }
    $values = @{
${commands.flatMap(valuesOf).join("\n")}
    }
    $operands = @{
${commands.map(({ name, operands }) => `        ${quoted(name)} = ${list(words(operands))}`).join("\n")}
    }
    $given = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
    $before = if ($wordToComplete -eq '') { $given } else { @($given | Select-Object -SkipLast 1) }
    $command = [string]($before | Where-Object { $commands.Contains($_) } | Select-Object -First 1)
    $last = [string]($before | Select-Object -Last 1)
    $offered = if ($values.ContainsKey("$command $last")) {
        $values["$command $last"]
    } elseif ($wordToComplete -like '-*') {
        $options[$command]
    } elseif ($command -eq '') {
        @($commands.Keys)
    } else {
        $operands[$command]
    }
    $offered | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
        $summary = if ($commands.Contains($_)) { $commands[$_] } else { $_ }
        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $summary)
    }
}
`;

const optionsOf = ({ name, options }: OfferedCommand): string =>
  `        ${quoted(name)} = ${list(options.flatMap((option) => option.names))}`;

const valuesOf = ({ name, options }: OfferedCommand): string[] =>
  options.flatMap(({ names, value }) =>
    value === undefined
      ? []
      : names.map((option) => `        ${quoted(`${name} ${option}`)} = ${list(words(value))}`),
  );

function words(offer: Offer): readonly string[] {
  if (offer === "settings")
    return ruleNames().flatMap((rule) => severities.map((severity) => `${rule}=${severity}`));
  return typeof offer === "string" ? [] : offer;
}

const list = (items: readonly string[]): string => `@(${items.map(quoted).join(", ")})`;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
