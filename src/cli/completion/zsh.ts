import { type Offer, type OfferedCommand, type OfferedOption, ruleNames, severities } from "./words.ts";

/** A script for zsh: a file of `$fpath`, or sourced after `compinit`. */
export const zsh = (commands: readonly OfferedCommand[]): string => `#compdef runbook-lint
_runbook-lint_settings() {
  if compset -P '*='; then
    compadd -- ${severities.join(" ")}
  else
    compadd -S '=' -q -- ${ruleNames().join(" ")}
  fi
}

_runbook-lint_first() {
  local -a commands=(
${commands.flatMap(({ name, summary }) => (name ? [`    ${quoted(`${name}:${summary}`)}`] : [])).join("\n")}
  )
  _describe -t commands command commands
  _files
}

_runbook-lint() {
  local command= word
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case $word in
      (${commands.flatMap(({ name }) => name || []).join("|")}) command=$word; break ;;
    esac
  done
  case $command in
${commands.map(commandCase).join("\n")}
  esac
}

if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _runbook-lint "$@"
else
  compdef _runbook-lint runbook-lint
fi
`;

/** The word that calls a command is its first operand. */
function commandCase({ name, options, operands }: OfferedCommand): string {
  const places = name === "" ? ["1: :_runbook-lint_first"] : [`1: :(${name})`];
  const specs = [...options.flatMap(specsOf), ...places.map(quoted), quoted(`*: :${action(operands)}`)];
  return `    (${name || "''"}) _arguments -s -S \\\n      ${specs.join(" \\\n      ")} ;;`;
}

function specsOf({ names, summary, repeated, value }: OfferedOption): string[] {
  const others = repeated ? "*" : `(${names.join(" ")})`;
  const taken = value === undefined ? "" : `:value:${action(value)}`;
  return names.map((name) =>
    quoted(
      `${others}${name}${value === undefined ? "" : name.startsWith("--") ? "=" : "+"}[${bracketed(summary)}]${taken}`,
    ),
  );
}

function action(offer: Offer): string {
  if (offer === "files") return "_files";
  if (offer === "settings") return "_runbook-lint_settings";
  return offer === "anything" || offer.length === 0 ? " " : `(${offer.join(" ")})`;
}

const bracketed = (text: string): string => text.replace(/[[\]\\]/g, "\\$&");

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
