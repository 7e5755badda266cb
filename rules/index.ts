import type { Rule } from "../src/model/index.ts";
import { ambiguousId } from "./ambiguous-id.ts";
import { blocksMismatch } from "./blocks-mismatch.ts";
import { circularDependency } from "./circular-dependency.ts";
import { countMismatch } from "./count-mismatch.ts";
import { duplicateId } from "./duplicate-id.ts";
import { executionModeConflict } from "./execution-mode-conflict.ts";
import { forwardDependency } from "./forward-dependency.ts";
import { invalidMetadata } from "./invalid-metadata.ts";
import { misnumberedId } from "./misnumbered-id.ts";
import { missingCheckpoint } from "./missing-checkpoint.ts";
import { missingGreen } from "./missing-green.ts";
import { missingRed } from "./missing-red.ts";
import { missingStopCondition } from "./missing-stop-condition.ts";
import { missingVerification } from "./missing-verification.ts";
import { proseOnlyDependency } from "./prose-only-dependency.ts";
import { tddNotStrict } from "./tdd-not-strict.ts";
import { unknownDependency } from "./unknown-dependency.ts";
import { unreadableMetadata } from "./unreadable-metadata.ts";
import { weakSequentialDirective } from "./weak-sequential-directive.ts";

/** Every rule there is, by name. */
export const rules: readonly Rule[] = [
  ambiguousId,
  blocksMismatch,
  circularDependency,
  countMismatch,
  duplicateId,
  executionModeConflict,
  forwardDependency,
  invalidMetadata,
  misnumberedId,
  missingCheckpoint,
  missingGreen,
  missingRed,
  missingStopCondition,
  missingVerification,
  proseOnlyDependency,
  tddNotStrict,
  unknownDependency,
  unreadableMetadata,
  weakSequentialDirective,
];
