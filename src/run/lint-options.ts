import type { FindOptions } from "../files/index.ts";
import type { Settings } from "../lint/index.ts";
import type { Dispatch, Isolation, Rule, Source } from "../model/index.ts";

export const presets = ["recommended", "strict"] as const;

export interface ReadOptions extends FindOptions {
  /** Files, and folders to search. Where neither paths nor sources are given, the current folder. */
  readonly paths?: readonly string[];
  /** Texts that are already there: with them the file system is not touched. */
  readonly sources?: readonly Source[];
  /** The absolute folder from which paths start; the current one where it is not given. */
  readonly cwd?: string;
  /** Only plans of this format are read. */
  readonly dialect?: string;
  /** How agents work where a plan does not say it: `shared` where this is not given either. */
  readonly isolation?: Isolation;
  /** `parallel`: judge as if an orchestrator might start at once all that no declared edge holds apart. `contract` where it is not given. */
  readonly dispatch?: Dispatch;
  /** Whether the repository around a plan is looked at; what configurations say where this is not given, and else yes. */
  readonly repository?: boolean;
  /**
   * The path of the one configuration for all files; none where it is false. Where it is not given, each file has the
   * configurations that lie above it.
   */
  readonly config?: string | false;
  /**
   * Whether code of configurations is run: modules, plugins, packages that they extend. Where this is not given, it is in folders that the
   * user trusts (`runbook-lint trust`), and elsewhere a `ConfigurationError` says what was not run.
   */
  readonly trustConfig?: boolean;
  /**
   * A folder, from `cwd`, in which is kept what texts became, so that a later call with the same program works out only what changed. None
   * where this is not given: it is for programs that end. What it holds is no part of any result.
   */
  readonly cache?: string | false;
}

export interface LintOptions extends ReadOptions {
  /** The built-in ones where not given; to add your own, give `[...rules, mine]`. */
  readonly rules?: readonly Rule[];
  /** Stands above configurations. */
  readonly settings?: Settings;
  /** The path of a baseline; none where it is false. Where it is not given, the nearest above the working folder. */
  readonly baseline?: string | false;
}
