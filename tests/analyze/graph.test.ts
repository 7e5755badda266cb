import { describe, expect, test } from "vitest";
import {
  componentsOf,
  type Digraph,
  digraph,
  EdgeList,
  loopsOf,
  reachabilityOf,
  reduced,
  sequenceOf,
} from "../../src/analyze/graph/index.ts";
import { random } from "../support/random.ts";

function graphOf(size: number, pairs: readonly (readonly [number, number])[]): Digraph {
  const list = new EdgeList();
  for (const [from, to] of pairs) list.add(from, to);
  return digraph(size, list);
}

/** Whether a path of at least one edge leads from a to b, by searching. */
function searched(pairs: readonly (readonly [number, number])[], a: number, b: number): boolean {
  const seen = new Set<number>();
  const stack = [a];
  for (let v = stack.pop(); v !== undefined; v = stack.pop()) {
    for (const [from, to] of pairs) {
      if (from !== v || seen.has(to)) continue;
      if (to === b) return true;
      seen.add(to);
      stack.push(to);
    }
  }
  return false;
}

const randomPairs = (next: () => number, size: number, count: number): [number, number][] =>
  Array.from({ length: count }, () => [Math.floor(next() * size), Math.floor(next() * size)]);

describe("reachability", () => {
  test("agrees with a search on random graphs, loops included", () => {
    const next = random(7);
    for (let round = 0; round < 200; round++) {
      const size = 1 + Math.floor(next() * 12);
      const pairs = randomPairs(next, size, Math.floor(next() * size * 2));
      const reaches = reachabilityOf(graphOf(size, pairs));
      for (let a = 0; a < size; a++)
        for (let b = 0; b < size; b++)
          expect([pairs, a, b, reaches(a, b)]).toEqual([pairs, a, b, searched(pairs, a, b)]);
    }
  });

  test("answers for a chain of 50,000 nodes", () => {
    const size = 50_000;
    const reaches = reachabilityOf(
      graphOf(
        size,
        Array.from({ length: size - 1 }, (_, i) => [i, i + 1]),
      ),
    );
    expect([reaches(0, size - 1), reaches(size - 1, 0), reaches(400, 401), reaches(400, 400)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

test("components are numbered against the edges", () => {
  const { of, count } = componentsOf(
    graphOf(5, [
      [0, 1],
      [1, 2],
      [2, 1],
      [2, 3],
      [4, 0],
    ]),
  );
  expect(count).toBe(4);
  expect(of[1]).toBe(of[2]);
  expect(of[3]! < of[1]! && of[1]! < of[0]! && of[0]! < of[4]!).toBe(true);
});

test("a sequence keeps to the edges and, where they leave a choice, to the rank", () => {
  expect(
    sequenceOf(
      graphOf(5, [
        [3, 1],
        [4, 0],
      ]),
      (v) => v,
    ),
  ).toEqual([2, 3, 1, 4, 0]);
  expect(
    sequenceOf(
      graphOf(4, [
        [1, 2],
        [2, 1],
        [2, 0],
      ]),
      (v) => v,
    ),
  ).toEqual([1, 2, 0, 3]);
});

describe("loops", () => {
  test("one through every edge that lies on one, the shortest first in each component", () => {
    const loops = loopsOf(
      graphOf(7, [
        [0, 1],
        [1, 2],
        [2, 0],
        [1, 0],
        [3, 4],
        [5, 6],
        [6, 5],
        [6, 6],
      ]),
    );
    expect(loops).toEqual([[0, 1], [0, 1, 2], [5, 6], [6]]);
  });

  test("a ring of 20,000 nodes is one loop", () => {
    const size = 20_000;
    const loops = loopsOf(
      graphOf(
        size,
        Array.from({ length: size }, (_, i) => [i, (i + 1) % size]),
      ),
    );
    expect(loops.map((loop) => loop.length)).toEqual([size]);
  });
});

describe("reduction", () => {
  test("keeps exactly the edges without which some pair would fall apart", () => {
    const next = random(11);
    for (let round = 0; round < 200; round++) {
      const size = 2 + Math.floor(next() * 8);
      const forward = randomPairs(next, size, size * 2)
        .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
        .filter(([a, b], i, all) => a !== b && all.findIndex(([c, d]) => c === a && d === b) === i);
      const base = forward.slice(0, size >> 1);
      const wanted = forward.slice(size >> 1).filter(([a, b]) => !searched(base, a, b));
      const list = new EdgeList();
      for (const [a, b] of wanted) list.add(a, b);
      const { from, to } = reduced(graphOf(size, base), list);
      const kept = from.map((a, i) => [a, to[i]!] as const);
      for (const [a, b] of wanted) expect(searched([...base, ...kept], a, b)).toBe(true);
      for (const edge of kept)
        expect(searched([...base, ...kept.filter((other) => other !== edge)], ...edge)).toBe(false);
    }
  });
});
