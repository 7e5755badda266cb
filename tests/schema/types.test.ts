import { expect, test } from "vitest";
import type { ExecutionMode, Isolation, Severity } from "../../src/model/index.ts";
import type {
  JsonReport,
  OrchestratorMetadata,
  PlanMetadata,
  StepMetadata,
} from "../../src/schema/types.generated.ts";

/** True where both types are the same; it does not compile where the expected answer is another one. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const proven = <_Proof extends true>() => true;

test("the words of the model are those of the schemas", () => {
  expect([
    proven<Same<NonNullable<PlanMetadata["execution_mode"]>, ExecutionMode>>(),
    proven<Same<NonNullable<OrchestratorMetadata["execution_mode"]>, ExecutionMode>>(),
    proven<Same<NonNullable<StepMetadata["execution_mode"]>, Exclude<ExecutionMode, "mixed">>>(),
    proven<Same<NonNullable<StepMetadata["isolation"]>, Isolation>>(),
    proven<Same<JsonReport["diagnostics"][number]["severity"], Severity>>(),
  ]).not.toContain(false);
});
