/** Items in groups, groups in the order of their first items. (`Map.groupBy` needs a newer Node.) */
export function groupBy<Key, Item>(items: Iterable<Item>, key: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

export type Many<T> = readonly [T, T, T, ...T[]];

/** From three on a slip is a habit of the plan's author: one cause, one finding, and one thing to do. */
export const isHabit = <T>(all: readonly T[]): all is Many<T> => all.length >= 3;
