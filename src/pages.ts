import ambiguousId from "../rules/ambiguous-id.md";
import blocksMismatch from "../rules/blocks-mismatch.md";
import circularDependency from "../rules/circular-dependency.md";
import countMismatch from "../rules/count-mismatch.md";
import duplicateId from "../rules/duplicate-id.md";
import executionModeConflict from "../rules/execution-mode-conflict.md";
import forwardDependency from "../rules/forward-dependency.md";
import invalidMetadata from "../rules/invalid-metadata.md";
import misnumberedId from "../rules/misnumbered-id.md";
import missingCheckpoint from "../rules/missing-checkpoint.md";
import missingGreen from "../rules/missing-green.md";
import missingRed from "../rules/missing-red.md";
import missingStopCondition from "../rules/missing-stop-condition.md";
import missingVerification from "../rules/missing-verification.md";
import proseOnlyDependency from "../rules/prose-only-dependency.md";
import tddNotStrict from "../rules/tdd-not-strict.md";
import unknownDependency from "../rules/unknown-dependency.md";
import unreadableMetadata from "../rules/unreadable-metadata.md";
import weakSequentialDirective from "../rules/weak-sequential-directive.md";

/** The text of each rule's page, by the rule's name. They are imported, so that they are in the bundle. */
export const pages: Readonly<Record<string, string>> = {
  "ambiguous-id": ambiguousId,
  "blocks-mismatch": blocksMismatch,
  "circular-dependency": circularDependency,
  "count-mismatch": countMismatch,
  "duplicate-id": duplicateId,
  "execution-mode-conflict": executionModeConflict,
  "forward-dependency": forwardDependency,
  "invalid-metadata": invalidMetadata,
  "misnumbered-id": misnumberedId,
  "missing-checkpoint": missingCheckpoint,
  "missing-green": missingGreen,
  "missing-red": missingRed,
  "missing-stop-condition": missingStopCondition,
  "missing-verification": missingVerification,
  "prose-only-dependency": proseOnlyDependency,
  "tdd-not-strict": tddNotStrict,
  "unknown-dependency": unknownDependency,
  "unreadable-metadata": unreadableMetadata,
  "weak-sequential-directive": weakSequentialDirective,
};
