import type { Rule } from "../src/model/index.ts";
import { ambiguousId } from "./ambiguous-id.ts";
import { countMismatch } from "./count-mismatch.ts";
import { duplicateId } from "./duplicate-id.ts";
import { invalidMetadata } from "./invalid-metadata.ts";
import { missingGreen } from "./missing-green.ts";
import { missingRed } from "./missing-red.ts";
import { missingStopCondition } from "./missing-stop-condition.ts";
import { missingVerification } from "./missing-verification.ts";
import { tddNotStrict } from "./tdd-not-strict.ts";
import { unreadableMetadata } from "./unreadable-metadata.ts";
import { weakSequentialDirective } from "./weak-sequential-directive.ts";

/** Every rule there is, by name. */
export const rules: readonly Rule[] = [
  ambiguousId,
  countMismatch,
  duplicateId,
  invalidMetadata,
  missingGreen,
  missingRed,
  missingStopCondition,
  missingVerification,
  tddNotStrict,
  unreadableMetadata,
  weakSequentialDirective,
];
