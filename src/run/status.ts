import { statusOf } from "../analyze/index.ts";
import type { PlanStatus } from "../model/index.ts";
import { type Read, type ReadOptions, readToDispatch } from "./api.ts";

/** Holds plans against their repositories. Throws a `UsageError` for options that fit nothing. */
export async function status(
  options: ReadOptions = {},
): Promise<{ readonly statuses: readonly PlanStatus[] } & Read> {
  const reading = await readToDispatch(options);
  return { ...reading, statuses: reading.plans.map(statusOf) };
}
