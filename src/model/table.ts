/** A table to look words up in that somebody wrote: unlike an object it has no `constructor` of its own. */
export const tableOf = <Value>(entries: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(entries));
