import { type Offer, type OfferedCommand, ruleNames, severities } from "./words.ts";

/**
 * A script for bash 3.2 and newer, the one that macOS has. Bash makes `=` a word of its own, so `--format=js` arrives as
 * three words.
 */
export const bash = (commands: readonly OfferedCommand[]): string => `# bash completion of runbook-lint
_runbook_lint() {
  local at=$COMP_CWORD current option command= setting= word i
  current=\${COMP_WORDS[at]}
  if [[ $current == = ]]; then
    current=
    at=$((at + 1))
  fi
  option=\${COMP_WORDS[at - 1]}
  if [[ $option == = ]]; then
    option=\${COMP_WORDS[at - 2]}
    if [[ $option != -* ]]; then
      setting=$option
      option=\${COMP_WORDS[at - 3]}
    fi
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    case $word in
      ${commands.flatMap(({ name }) => name || []).join(" | ")}) command=$word; break ;;
      -* | =) ;;
      *) [[ \${COMP_WORDS[i - 1]} == -* || \${COMP_WORDS[i - 1]} == = ]] || break ;;
    esac
  done
  local words=
  if [[ -n $setting ]]; then
    words=${quoted(severities)}
  else
    case $command:$option in
${commands.flatMap(valueCases).join("\n")}
      *)
        case $command in
${commands.map(commandCase).join("\n")}
        esac
        ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  [[ \${#COMPREPLY[@]} == 1 && \${COMPREPLY[0]} == *= ]] && compopt -o nospace 2>/dev/null
  return 0
}
complete -o default -F _runbook_lint runbook-lint
`;

function valueCases({ name, options }: OfferedCommand): string[] {
  return options.flatMap(({ names, value }) => {
    if (value === undefined) return [];
    const patterns = names.map((option) => `${name}:${option}`).join(" | ");
    return [`      ${patterns}) ${offer(value)} ;;`];
  });
}

/** An empty reply lets bash complete file names. */
function offer(value: Offer): string {
  if (value === "files" || value === "anything") return "COMPREPLY=(); return";
  return `words=${quoted(value === "settings" ? ruleNames().map((rule) => `${rule}=`) : value)}`;
}

function commandCase({ name, options, operands }: OfferedCommand, _: number, all: readonly OfferedCommand[]) {
  const flags = options.flatMap(({ names }) => names.filter((option) => option.startsWith("--")));
  const others = name === "" ? all.flatMap((command) => command.name || []) : words(operands);
  return `          ${name || "''"}) if [[ $current == -* ]]; then words=${quoted(flags)}; else words=${quoted(others)}; fi ;;`;
}

const words = (offer: Offer): readonly string[] => (typeof offer === "string" ? [] : offer);

const quoted = (list: readonly string[]): string => `'${list.join(" ")}'`;
