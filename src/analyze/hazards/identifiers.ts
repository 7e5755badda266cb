import type { Effect } from "../../model/index.ts";
import { collisionOf } from "./collisions.ts";
import type { Meet } from "./path-tree.ts";
import type { Scene } from "./scene.ts";
import { meetOnAbsence, meetOnSymbol, type SymbolAccess, symbolAccesses } from "./symbols.ts";

/** Collisions on classes, functions, options and the like, and on their absence that a RED phase needs. */
export function collideOnIdentifiers(scene: Scene): void {
  const inOneFile = (a: number, b: number) => shareFile(scene, a, b);
  const changesFiles = (step: number) => scene.accesses[step]!.some(({ change }) => change);
  const inOwnFiles = (a: number, b: number) => changesFiles(a) && changesFiles(b) && !inOneFile(a, b);
  for (const accesses of symbolAccesses(scene.steps, scene.effectsAt)) {
    const meetingIn = (collide: typeof collideOnUse): Meet<SymbolAccess> => {
      return (a, b) => {
        if (scene.ordered(a.step, b.step)) return;
        if (!a.distinctive && !inOneFile(a.step, b.step)) return;
        if (a.step < b.step) collide(scene, a, b);
        else collide(scene, b, a);
      };
    };
    meetOnSymbol(accesses, inOneFile, inOwnFiles, meetingIn(collideOnUse));
    meetOnAbsence(accesses, inOneFile, meetingIn(collideOnAbsence));
  }
}

function collideOnUse({ found }: Scene, first: SymbolAccess, second: SymbolAccess): void {
  found.add(first.step, second.step, collisionOf(first, second, undefined));
}

/** What another step brings in a tree of its own is still absent here. */
function collideOnAbsence(scene: Scene, first: SymbolAccess, second: SymbolAccess): void {
  if (!scene.sharesTree(first.step) || !scene.sharesTree(second.step)) return;
  const effects = (
    first.absent && second.change ? [first.absent, second.change] : [first.change, second.absent]
  ) as [Effect, Effect];
  scene.found.add(first.step, second.step, { kind: "expect-absent-create", effects });
}

/** Whether two steps change a file that both name. */
function shareFile({ accesses }: Scene, a: number, b: number): boolean {
  const changed = new Set(accesses[a]!.flatMap(({ change, path }) => (change ? [path] : [])));
  return accesses[b]!.some(({ change, path }) => change && changed.has(path));
}
