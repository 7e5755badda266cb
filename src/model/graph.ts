import type { WaitReason } from "./schedule.ts";
import type { StepKind } from "./step.ts";

// What `graph` draws of plans, and what it prints for programs. `schema/graph.schema.json` says the same.

export interface Drawing {
  /** Raised when a field changes its meaning or goes; new fields may come without. */
  readonly version: 1;
  readonly plans: readonly PlanGraph[];
}

/**
 * How much the plan says of an order. `declared`: a dependency between two steps. `structure`: what phases, waves,
 * checkpoints and modes grant. `prose`: a sentence. `missing`: a dependency that the plan needs and does not have.
 * `hazard`: two steps that must not overlap, the one that goes first being chosen by their place.
 */
export type EdgeKind = "declared" | "structure" | "prose" | "missing" | "hazard";

/** The order of a plan as it is scheduled, without the edges that follow from others. */
export interface PlanGraph {
  readonly path: string;
  readonly title: string;
  /** How many waves the schedule has. */
  readonly waves: number;
  readonly groups: readonly GraphGroup[];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** A phase whose steps are drawn within one frame. */
export interface GraphGroup {
  readonly id: string;
  readonly title: string;
}

export interface GraphNode {
  /** Of the step; of a phase that is drawn as one node, `phase` and its id. */
  readonly id: string;
  /** `gate`, in pictures alone: a point through which the lines between two crowds of steps go. */
  readonly kind: StepKind | "phase" | "gate";
  readonly title: string;
  /** The id of the group that it is drawn in. */
  readonly group: string | null;
  /** The rank in which it is drawn; of a phase that is one node, that of its first step. */
  readonly wave: number;
  /** How many steps it stands for. */
  readonly steps: number;
}

/** An arrow from what has to be finished to what waits. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
  readonly reason: WaitReason;
  /** On what the two would collide. */
  readonly on: readonly string[];
  /** How many dependencies between steps it stands for. */
  readonly count: number;
}
