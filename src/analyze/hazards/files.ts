import type { PathAccess } from "./access.ts";
import { collisionOf } from "./collisions.ts";
import { areNamesakes } from "./namesakes.ts";
import { PathTree } from "./path-tree.ts";
import type { Scene } from "./scene.ts";

/** Collisions on files, directories and globs. */
export function collideOnFiles({ steps, times, accesses, ordered, found }: Scene): void {
  const creators = firstCreators(accesses);
  const tree = new PathTree(
    ({ step }) => times[step]!,
    (a, b) => {
      if (ordered(a.step, b.step)) return;
      const [first, second] = a.step < b.step ? [a, b] : [b, a];
      const creator = first.path === second.path ? creators.get(first.path) : undefined;
      const collision = collisionOf(first, second, creator);
      if (!areNamesakes(...collision.effects)) found.add(first.step, second.step, collision);
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
