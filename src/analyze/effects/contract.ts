import { changing, type Effect, type Plan, type Step } from "../../model/index.ts";

/** What the format's own executor does beside what the step says: commit its work, keep the trackers of the format. */
export function contractual({ contract }: Plan, step: Step, effects: readonly Effect[]): Effect[] {
  const implied = { certainty: "inferred", conditional: false, span: step.idSpan } as const;
  const added: Effect[] = [];
  const changes = effects.some(({ action, resource }) => changing.has(action) && resource.kind === "file");
  if (contract.commits && changes && !effects.some(({ action }) => action === "commit")) {
    const because = "each step of this format ends in a commit";
    added.push({ ...implied, action: "commit", resource: { kind: "git", name: "branch" }, because });
  }
  for (const path of contract.trackers) {
    const because = "every agent of this format keeps it";
    added.push({ ...implied, action: "write", resource: { kind: "tracker", path }, because });
  }
  return added;
}
