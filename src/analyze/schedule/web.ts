import type { Hazard, Span, Strength, WaitReason } from "../../model/index.ts";
import { type Digraph, digraph, EdgeList } from "../graph/index.ts";

/** Why one step waits for another. */
export interface Why {
  readonly reason: WaitReason;
  readonly strength: Strength | undefined;
  readonly span: Span | undefined;
  /** What the plan would have to be rid of to be rid of the wait; undefined for the order that the plan itself states. */
  readonly cause: string | undefined;
  /** The collision of two steps, given their indexes. */
  readonly hazard?: (before: number, after: number) => Hazard;
}

/**
 * All that makes steps wait, as one graph. As in the order of a plan, nodes behind the steps are gates, through which
 * many wait for many; an edge that only leads into or out of a gate has no reason of its own.
 */
export class Web {
  readonly steps: number;
  size: number;
  readonly #edges = new EdgeList();
  readonly #whys: (Why | undefined)[] = [];

  constructor(steps: number) {
    this.steps = steps;
    this.size = steps;
  }

  add(from: number, to: number, why?: Why): void {
    this.#edges.add(from, to);
    this.#whys.push(why);
  }

  /** A node that is passed once all of `members` are. One member needs no gate. */
  gate(members: readonly number[]): number {
    if (members.length === 1) return members[0]!;
    const gate = this.size++;
    for (const member of members) this.add(member, gate);
    return gate;
  }

  woven(): Woven {
    const graph = digraph(this.size, this.#edges);
    const whys: (Why | undefined)[] = new Array(this.#whys.length);
    const next = graph.heads.slice(0, this.size);
    this.#edges.from.forEach((from, i) => {
      whys[next[from]!++] = this.#whys[i];
    });
    return { steps: this.steps, graph, whys, into: backwards(graph) };
  }
}

/** A finished web. Edges are numbered as the targets of the graph. */
export interface Woven {
  /** How many of the nodes are steps. */
  readonly steps: number;
  readonly graph: Digraph;
  /** By edge. */
  readonly whys: readonly (Why | undefined)[];
  readonly into: Into;
}

/** The edges that lead to each node: those of node v are `edges[heads[v]]` up to `edges[heads[v + 1]]`, from the nodes `sources`. */
export interface Into {
  readonly heads: Int32Array;
  readonly edges: Int32Array;
  readonly sources: Int32Array;
}

function backwards({ size, heads, targets }: Digraph): Into {
  const starts = new Int32Array(size + 1);
  for (const to of targets) starts[to + 1]!++;
  for (let v = 0; v < size; v++) starts[v + 1]! += starts[v]!;
  const next = starts.slice(0, size);
  const edges = new Int32Array(targets.length);
  const sources = new Int32Array(targets.length);
  for (let v = 0; v < size; v++) {
    for (let edge = heads[v]!; edge < heads[v + 1]!; edge++) {
      const at = next[targets[edge]!]!++;
      edges[at] = edge;
      sources[at] = v;
    }
  }
  return { heads: starts, edges, sources };
}
