import { type Contract, type Isolation, type Located, located, type Plan } from "../../model/index.ts";
import { type Document, type Entry, readYaml } from "../../parse/index.ts";
import { booleanOf, numberOf } from "../shared/metadata.ts";

type Settings = Pick<Plan, "mode" | "isolation"> & { maxParallel?: Located<number> };

/**
 * `.planning/config.json`: `parallelization` (a boolean, or `enabled` and `max_concurrent_agents`) and `workflow.use_worktrees`. Where it
 * says nothing of worktrees, the agents of older versions share one tree.
 */
export function readSettings(documents: readonly Document[]): Settings {
  const document = documents.at(-1);
  if (!document) return { mode: undefined, isolation: undefined };
  const { source } = document;
  const all = { ...readYaml(source, 0, source.text.length) };
  const within = (key: string): { entries: ReadonlyMap<string, Entry> } => {
    const value = all.entries.get(key)?.value;
    return { entries: value?.kind === "map" ? value.entries : new Map() };
  };
  const parallel = within("parallelization");
  const enabled = booleanOf(all, "parallelization") ?? booleanOf(parallel, "enabled");
  const most = numberOf(parallel, "max_concurrent_agents") ?? numberOf(all, "max_concurrent_agents");
  const trees = booleanOf(within("workflow"), "use_worktrees");
  return {
    mode:
      enabled && !enabled.value
        ? { value: "sequential", strength: "metadata", span: enabled.span }
        : undefined,
    isolation: trees && located<Isolation>(trees.value ? "worktree" : "shared", trees.span),
    ...(most && { maxParallel: most }),
  };
}

/** Versions that know worktrees let only the one who dispatches write the state of the project. */
export const contractUnder = (contract: Contract, { isolation }: Settings): Contract =>
  isolation?.value === "worktree" ? { ...contract, trackers: [] } : contract;
