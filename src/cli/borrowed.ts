// Words of other linters (ruff, ESLint, Biome, zizmor, markdownlint), and what they are called here.

export const borrowedCommands = new Map<string, string>(
  Object.entries({
    lint: "`runbook-lint PATH`, which needs no command",
    check: "`runbook-lint PATH`, which needs no command",
    fix: "`--fix`",
    format: "`--fix`",
    version: "`--version`",
    server: "`--watch`: there is no language server yet",
    lsp: "`--watch`: there is no language server yet",
  }),
);

/** Only where the option here does just what the other one does. */
export const borrowedOptions = new Map<string, string>(
  Object.entries({
    "add-noqa": "`--baseline-write`",
    "inspect-config": "`--print-config FILE`",
    isolated: "`--no-config`",
    "min-severity": "`--fail-on SEVERITY`",
    "no-config-lookup": "`--no-config`",
    "no-exit-codes": "`--exit-zero`",
    "no-respect-gitignore": "`--no-ignore`",
    "output-file": "`--format FORMAT=FILE`",
    "output-format": "`--format`",
    "prune-suppressions": "`--prune`",
    reporter: "`--format`",
    select: "`--rule NAME=SEVERITY`",
    severity: "`--rule NAME=SEVERITY`",
    "show-settings": "`--print-config FILE`",
    silent: "`--quiet`",
    statistics: "`--stats`",
    stdin: "`-`",
    "suppress-all": "`--baseline-write`",
    "unsafe-fixes": "`--fix=unsafe`",
    write: "`--fix`",
  }),
);
