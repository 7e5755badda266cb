import { rules } from "../../index.ts";
import type { Command } from "../command.ts";
import { type Option, type OptionName, options } from "../options.ts";

/** What may stand in one place: these words, a file, a rule with its severity (`shared-file=off`), or anything. */
export type Offer = readonly string[] | "files" | "settings" | "anything";

export interface OfferedOption {
  /** With their dashes, the short one first. */
  readonly names: readonly string[];
  readonly summary: string;
  readonly repeated: boolean;
  /** Undefined for an option without a value. */
  readonly value: Offer | undefined;
}

export interface OfferedCommand {
  /** Empty for the main command. */
  readonly name: string;
  readonly summary: string;
  readonly options: readonly OfferedOption[];
  readonly operands: Offer;
}

export const ruleNames = (): readonly string[] => rules.map((rule) => rule.name);
export const severities = ["off", "info", "warning", "error"] as const;

/** What every command takes: the one source of all scripts, which in turn comes from what reading the command line uses. */
export const offered = (commands: readonly Command[]): OfferedCommand[] =>
  commands.map(({ name, summary, options, operandChoices, formats }) => ({
    name,
    summary,
    options: options.flatMap((option) => optionsOf(option, formats)),
    operands: operandChoices ?? "files",
  }));

function optionsOf(name: OptionName, formats: readonly string[] | undefined): OfferedOption[] {
  const option: Option = options[name];
  const names = [...(option.short === undefined ? [] : [`-${option.short}`]), `--${name}`];
  const { summary, multiple: repeated = false, optional = [] } = option;
  const value =
    option.type === "boolean" ? undefined : offerOf(option, name === "format" ? formats : undefined);
  const assigned = optional.map((word) => ({
    names: [`--${name}=${word}`],
    summary,
    repeated,
    value: undefined,
  }));
  return [{ names, summary, repeated, value }, ...assigned];
}

function offerOf({ choices, completes }: Option, formats: readonly string[] | undefined): Offer {
  if (completes === "rules") return ruleNames();
  return formats ?? choices ?? completes ?? "anything";
}
