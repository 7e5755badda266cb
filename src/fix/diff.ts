import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import type { FixedSource } from "./apply.ts";

/** The changes of each source as one unified diff, as `git apply` and `patch` read it; empty where nothing changed. */
export function unifiedDiff(changed: readonly FixedSource[], context = 3): string {
  return changed
    .filter(({ source, text }) => source.text !== text)
    .map(({ source, text }) => ({ source, text, path: source.path.replace(/^\/+/, "") }))
    .map(({ source, text, path }) =>
      createTwoFilesPatch(`a/${path}`, `b/${path}`, source.text, text, undefined, undefined, {
        context,
        headerOptions: FILE_HEADERS_ONLY,
      }),
    )
    .join("");
}
