// Made from schema/*.schema.json by `npm run schemas`. Change those.

/** What `runbook-lint graph --format json` prints: the order of a plan as nodes and edges. */
export interface JsonGraph {
  /** Raised when a field changes its meaning or goes; new fields may come without */
  readonly version: 1;
  readonly plans: readonly JsonGraphPlan[];
}

/** The order of a plan as it is scheduled, without the edges that follow from others */
export interface JsonGraphPlan {
  /** Its folder, or its one file */
  readonly path: string;
  /** Its heading */
  readonly title: string;
  /** How many waves the schedule has */
  readonly waves: number;
  /** Phases whose steps are drawn within one frame */
  readonly groups: readonly JsonGraphGroup[];
  /** In the order of the waves */
  readonly nodes: readonly JsonGraphNode[];
  /** From what has to be finished to what waits */
  readonly edges: readonly JsonGraphEdge[];
}

/** A phase */
export interface JsonGraphGroup {
  /** Of the phase */
  readonly id: string;
  /** Of the phase */
  readonly title: string;
}

/** A step, or a phase that is drawn as one node */
export interface JsonGraphNode {
  /** Of the step; of a phase `phase` and its id */
  readonly id: string;
  readonly kind: "cycle" | "step" | "task" | "checkpoint" | "phase";
  /** Of the step or phase */
  readonly title: string;
  /** The id of the group that it is drawn in */
  readonly group: string | null;
  /** The wave of the step; of a phase that of its first step */
  readonly wave: number;
  /** How many steps it stands for */
  readonly steps: number;
}

/** What has to be finished before what */
export interface JsonGraphEdge {
  /** The id of the node that has to be finished */
  readonly from: string;
  /** The id of the node that waits */
  readonly to: string;
  readonly kind: "declared" | "structure" | "prose" | "missing" | "hazard";
  /** As in a schedule */
  readonly reason: "declared" | "blocks" | "marker" | "phase" | "checkpoint" | "wave" | "group" | "mode" | "missing" | "hazard" | "conflict" | "unknown-effects";
  /** On what the two would collide */
  readonly on: readonly string[];
  /** How many dependencies between steps it stands for */
  readonly count: number;
}
