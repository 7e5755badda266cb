import type { Effect } from "../model/index.ts";

/** What lacks the name, as the complaint says: `'Label' object has no attribute 'print'`. */
export function lackingIn({ span: { source, start } }: Effect): string | undefined {
  const line = source.text
    .slice(Math.max(0, start - 80), start)
    .split("\n")
    .at(-1)!;
  return /['"`](\w+)['"`] (?:object )?has no attribute ['"`]?$/.exec(line)?.[1];
}
