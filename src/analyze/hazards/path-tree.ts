import { overlap, plainPrefix } from "../paths/overlap.ts";
import type { PathAccess } from "./access.ts";

/** Two accesses meet where they may touch a common file and one of them is exclusive; the earlier one first. */
export type Meet<A> = (earlier: A, later: A) => void;

/** Readings of a directory that a change below it is compared with, and changes below a directory that a reading of it is. */
const patience = 32;

interface State {
  writer: PathAccess | undefined;
  /** Accesses since then that are not exclusive. */
  readers: PathAccess[];
}

class Node {
  readonly children = new Map<string, Node>();
  readonly globs = new Map<string, State & { readonly segments: readonly string[] }>();
  own: State = { writer: undefined, readers: [] };
  readonly segments: readonly string[];

  constructor(segments: readonly string[]) {
    this.segments = segments;
  }

  *below(): Generator<Node> {
    for (const child of this.children.values()) {
      yield child;
      yield* child.below();
    }
  }
}

/**
 * Walks through accesses in the order of time, and remembers for every path who changed it last and who has read it
 * since, so that each access meets its neighbours and not all others: forty changes of one file meet 39 times. Who
 * does not meet is kept apart by those between. A change of a directory closes what was known of the files in it.
 */
export class PathTree {
  readonly #root = new Node([]);
  readonly #time: (access: PathAccess) => number;
  readonly #meet: Meet<PathAccess>;

  constructor(time: (access: PathAccess) => number, meet: Meet<PathAccess>) {
    this.#time = time;
    this.#meet = meet;
  }

  access(access: PathAccess): void {
    const path = this.#pathTo(access.segments.slice(0, plainPrefix(access.segments)));
    if (access.glob) this.#accessGlob(access, path);
    else this.#accessPlain(access, path);
  }

  #pathTo(segments: readonly string[]): Node[] {
    const path = [this.#root];
    segments.forEach((segment, i) => {
      const parent = path.at(-1)!;
      let node = parent.children.get(segment);
      if (!node) {
        node = new Node(segments.slice(0, i + 1));
        parent.children.set(segment, node);
      }
      path.push(node);
    });
    return path;
  }

  #accessPlain(access: PathAccess, path: readonly Node[]): void {
    const node = path.at(-1)!;
    this.#meetAbove(access, path, node.own.writer);
    this.#meetBelow(access, node, undefined);
    if (!access.exclusive) {
      node.own.readers.push(access);
      return;
    }
    node.own = { writer: access, readers: [] };
    node.children.clear();
    node.globs.clear();
  }

  #accessGlob(access: PathAccess, path: readonly Node[]): void {
    const node = path.at(-1)!;
    let state = node.globs.get(access.path);
    this.#meetAbove(access, path, undefined);
    this.#meetBelow(access, node, state?.writer);
    if (!state || access.exclusive) state = { writer: undefined, readers: [], segments: access.segments };
    if (access.exclusive) state.writer = access;
    else state.readers.push(access);
    node.globs.set(access.path, state);
  }

  /** The path itself and the directories around it. Of several writers the last one stands for all, since they met. */
  #meetAbove(access: PathAccess, path: readonly Node[], same: PathAccess | undefined): void {
    let last: PathAccess | undefined;
    for (const { own } of path) {
      if (own.writer && (!last || this.#time(own.writer) > this.#time(last))) last = own.writer;
    }
    if (last) this.#meet(last, access);
    path.forEach(({ own, globs }, i) => {
      const most = i === path.length - 1 ? own.readers.length : patience;
      this.#meetReaders(access, own.readers, last, most);
      for (const glob of globs.values()) {
        if (overlap(glob.segments, access.segments)) this.#meetState(access, glob, same, patience);
      }
    });
  }

  #meetBelow(access: PathAccess, node: Node, same: PathAccess | undefined): void {
    let met = 0;
    for (const below of node.below()) {
      if (!access.exclusive && met >= patience) return;
      if (access.glob && !overlap(access.segments, below.segments)) continue;
      if (below.own.writer) met++;
      this.#meetState(access, below.own, same, below.own.readers.length);
      for (const glob of below.globs.values()) {
        if (!access.glob || overlap(access.segments, glob.segments))
          this.#meetState(access, glob, same, patience);
      }
    }
  }

  /** `since`: a later access to what `access` touches, which met all that is older; `most`: so many readers. */
  #meetState(access: PathAccess, state: State, since: PathAccess | undefined, most: number): void {
    const { writer, readers } = state;
    if (writer && !(since && this.#time(writer) <= this.#time(since))) this.#meet(writer, access);
    this.#meetReaders(access, readers, since, most);
  }

  #meetReaders(
    access: PathAccess,
    readers: readonly PathAccess[],
    since: PathAccess | undefined,
    most: number,
  ): void {
    if (!access.exclusive) return;
    const start = since ? this.#time(since) : -1;
    for (const reader of readers.slice(Math.max(0, readers.length - most))) {
      if (this.#time(reader) >= start) this.#meet(reader, access);
    }
  }
}
