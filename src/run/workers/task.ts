import type { Settings } from "../../lint/index.ts";
import type { Dispatch, Isolation } from "../../model/index.ts";

/** What a thread is to do with each part of the texts that it is given: read and lint it, with what was asked of the run. */
export interface Task {
  readonly cwd: string;
  readonly config: string | false | undefined;
  readonly dialect: string | undefined;
  readonly isolation: Isolation | undefined;
  readonly dispatch: Dispatch | undefined;
  readonly repository: boolean | undefined;
  readonly settings: Settings | undefined;
  /** Whether findings are asked for, and not the plans alone. */
  readonly lints: boolean;
  /** The absolute folder of the cache, where there is one. */
  readonly cache: string | undefined;
  readonly run: string;
}

/** Behind each part that it is done; behind the last one what an archive would hold of all. */
export interface Answer {
  readonly index?: Uint8Array;
}
