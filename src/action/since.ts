import { readFileSync } from "node:fs";
import type { Variables } from "./inputs.ts";

/**
 * The revision with which a pull request or a push is compared; undefined where the event names none, as for the first
 * push of a branch: the main branch counts then.
 */
export function sinceOf({
  GITHUB_BASE_REF,
  GITHUB_EVENT_NAME,
  GITHUB_EVENT_PATH,
}: Variables): string | undefined {
  if (GITHUB_BASE_REF) return `origin/${GITHUB_BASE_REF}`;
  if (GITHUB_EVENT_NAME !== "push" || !GITHUB_EVENT_PATH) return undefined;
  const { before }: { before?: unknown } = JSON.parse(readFileSync(GITHUB_EVENT_PATH, "utf8"));
  return typeof before === "string" && /^[0-9a-f]*[1-9a-f][0-9a-f]*$/.test(before) ? before : undefined;
}
