import type { Document } from "../../parse/index.ts";
import type { Claimed } from "../dialect.ts";
import { regionsOf } from "./regions.ts";

/** Which files of a folder are the plan. */
export interface Chosen {
  /** The runbook and the phase files, in the order in which they are run. */
  readonly main: readonly Claimed[];
  readonly steps: readonly Document[];
  readonly orchestrator: Document | undefined;
  readonly documents: ReadonlySet<Document>;
}

/**
 * An outline is the plan only where nothing else is, and a phase file only where the runbook was not assembled from it:
 * its steps would count twice.
 */
export function chooseFiles(files: readonly Claimed[]): Chosen {
  const of = (role: string) => files.filter((file) => file.role === role);
  const runbooks = of("runbook");
  const assembled = new Set(runbooks.flatMap((file) => stepIds(file.document)));
  const phases = of("phase").filter((file) => {
    const ids = stepIds(file.document);
    return ids.length === 0 ? assembled.size === 0 : !ids.every((id) => assembled.has(id));
  });
  const steps = of("step").map((file) => file.document);
  const fuller = [...runbooks, ...phases];
  const outline = fuller.length > 0 || steps.length > 0 ? [] : of("outline");
  const main = [...fuller, ...outline];
  const orchestrator = of("orchestrator plan")[0]?.document;
  const documents = new Set([...main.map((file) => file.document), ...steps]);
  if (orchestrator) documents.add(orchestrator);
  return { main, steps, orchestrator, documents };
}

const stepIds = (document: Document): string[] =>
  regionsOf(document).flatMap((region) =>
    region.kind === "step" && region.heading ? [region.heading.id] : [],
  );
