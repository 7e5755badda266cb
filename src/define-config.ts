import type { PlanFormat, Rule } from "./model/index.ts";
import type { Configuration } from "./schema/index.ts";

/** A configuration as a module may state it: plugins also as values. */
export interface ModuleConfiguration extends Omit<Configuration, "plugins"> {
  readonly plugins?: readonly (
    | string
    | readonly Rule[]
    | { readonly rules?: readonly Rule[]; readonly formats?: readonly PlanFormat[] }
  )[];
}

/** Gives a configuration back as it is: for `runbook-lint.config.mjs`, where editors then know its keys. */
export const defineConfig = (configuration: ModuleConfiguration): ModuleConfiguration => configuration;
