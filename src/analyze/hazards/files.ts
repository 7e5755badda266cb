import type { PathAccess } from "./access.ts";
import { type Collision, collisionOf } from "./collisions.ts";
import { PathTree } from "./path-tree.ts";

export type Found = (first: number, second: number, collision: Collision) => void;

/** Collisions on files, directories and globs. `steps`: in the order of time, in which `times` counts them. */
export function collideOnFiles(
  steps: readonly number[],
  times: Int32Array,
  accesses: readonly (readonly PathAccess[])[],
  ordered: (a: number, b: number) => boolean,
  found: Found,
): void {
  const creators = firstCreators(accesses);
  const tree = new PathTree(
    ({ step }) => times[step]!,
    (a, b) => {
      if (ordered(a.step, b.step)) return;
      const [first, second] = a.step < b.step ? [a, b] : [b, a];
      const creator = first.path === second.path ? creators.get(first.path) : undefined;
      found(first.step, second.step, collisionOf(first, second, creator));
    },
  );
  for (const step of steps) for (const access of accesses[step]!) tree.access(access);
}

/** The first step in the document that creates each path. */
function firstCreators(accesses: readonly (readonly PathAccess[])[]): Map<string, number> {
  const creators = new Map<string, number>();
  for (const { path, creates, step } of accesses.flat()) {
    if (creates && !creators.has(path)) creators.set(path, step);
  }
  return creators;
}
