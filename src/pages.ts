// Made from the names of the files in rules/ by `npm run schemas`.
import ambiguousId from "../rules/ambiguous-id.md";
import blocksMismatch from "../rules/blocks-mismatch.md";
import checkCannotPass from "../rules/check-cannot-pass.md";
import circularDependency from "../rules/circular-dependency.md";
import collidesWithPlan from "../rules/collides-with-plan.md";
import commitsOutOfSequence from "../rules/commits-out-of-sequence.md";
import conflictIgnored from "../rules/conflict-ignored.md";
import countMismatch from "../rules/count-mismatch.md";
import createdTwice from "../rules/created-twice.md";
import crossedBarrier from "../rules/crossed-barrier.md";
import deniedDependency from "../rules/denied-dependency.md";
import disturbedSuite from "../rules/disturbed-suite.md";
import doneBeforeDependency from "../rules/done-before-dependency.md";
import duplicateId from "../rules/duplicate-id.md";
import executionModeConflict from "../rules/execution-mode-conflict.md";
import forwardDependency from "../rules/forward-dependency.md";
import graphsDisagree from "../rules/graphs-disagree.md";
import implausibleRed from "../rules/implausible-red.md";
import invalidMetadata from "../rules/invalid-metadata.md";
import invalidatedRed from "../rules/invalidated-red.md";
import misnumberedId from "../rules/misnumbered-id.md";
import missingCheckpoint from "../rules/missing-checkpoint.md";
import missingDependsOn from "../rules/missing-depends-on.md";
import missingFiles from "../rules/missing-files.md";
import missingFromWaves from "../rules/missing-from-waves.md";
import missingGreen from "../rules/missing-green.md";
import missingRed from "../rules/missing-red.md";
import missingStopCondition from "../rules/missing-stop-condition.md";
import missingVerification from "../rules/missing-verification.md";
import modelPolicy from "../rules/model-policy.md";
import orderByConvention from "../rules/order-by-convention.md";
import orderOnlyInWave from "../rules/order-only-in-wave.md";
import parallelDependsOnSibling from "../rules/parallel-depends-on-sibling.md";
import parallelOverlap from "../rules/parallel-overlap.md";
import phantomCompletion from "../rules/phantom-completion.md";
import producedNowhere from "../rules/produced-nowhere.md";
import proseOnlyDependency from "../rules/prose-only-dependency.md";
import sameWaveDependency from "../rules/same-wave-dependency.md";
import sharedCommit from "../rules/shared-commit.md";
import sharedFile from "../rules/shared-file.md";
import sharedService from "../rules/shared-service.md";
import stagedByAnother from "../rules/staged-by-another.md";
import staleRead from "../rules/stale-read.md";
import staleRequirement from "../rules/stale-requirement.md";
import statusDrift from "../rules/status-drift.md";
import stepFileDrift from "../rules/step-file-drift.md";
import sweptUpWork from "../rules/swept-up-work.md";
import tddNotStrict from "../rules/tdd-not-strict.md";
import testCountMismatch from "../rules/test-count-mismatch.md";
import treeWideChange from "../rules/tree-wide-change.md";
import undeclaredFile from "../rules/undeclared-file.md";
import undeclaredTrackerWrite from "../rules/undeclared-tracker-write.md";
import unexplainedSuppression from "../rules/unexplained-suppression.md";
import unknownDependency from "../rules/unknown-dependency.md";
import unknownSuppression from "../rules/unknown-suppression.md";
import unreadByExecutor from "../rules/unread-by-executor.md";
import unreadPlan from "../rules/unread-plan.md";
import unreadableMetadata from "../rules/unreadable-metadata.md";
import unresolvedPath from "../rules/unresolved-path.md";
import unusedSuppression from "../rules/unused-suppression.md";
import useAfterDelete from "../rules/use-after-delete.md";
import useBeforeCreate from "../rules/use-before-create.md";
import waveMismatch from "../rules/wave-mismatch.md";
import weakSequentialDirective from "../rules/weak-sequential-directive.md";

/** The text of each rule's page, by the rule's name. */
export const pages: ReadonlyMap<string, () => string> = new Map([
  ["ambiguous-id", ambiguousId],
  ["blocks-mismatch", blocksMismatch],
  ["check-cannot-pass", checkCannotPass],
  ["circular-dependency", circularDependency],
  ["collides-with-plan", collidesWithPlan],
  ["commits-out-of-sequence", commitsOutOfSequence],
  ["conflict-ignored", conflictIgnored],
  ["count-mismatch", countMismatch],
  ["created-twice", createdTwice],
  ["crossed-barrier", crossedBarrier],
  ["denied-dependency", deniedDependency],
  ["disturbed-suite", disturbedSuite],
  ["done-before-dependency", doneBeforeDependency],
  ["duplicate-id", duplicateId],
  ["execution-mode-conflict", executionModeConflict],
  ["forward-dependency", forwardDependency],
  ["graphs-disagree", graphsDisagree],
  ["implausible-red", implausibleRed],
  ["invalid-metadata", invalidMetadata],
  ["invalidated-red", invalidatedRed],
  ["misnumbered-id", misnumberedId],
  ["missing-checkpoint", missingCheckpoint],
  ["missing-depends-on", missingDependsOn],
  ["missing-files", missingFiles],
  ["missing-from-waves", missingFromWaves],
  ["missing-green", missingGreen],
  ["missing-red", missingRed],
  ["missing-stop-condition", missingStopCondition],
  ["missing-verification", missingVerification],
  ["model-policy", modelPolicy],
  ["order-by-convention", orderByConvention],
  ["order-only-in-wave", orderOnlyInWave],
  ["parallel-depends-on-sibling", parallelDependsOnSibling],
  ["parallel-overlap", parallelOverlap],
  ["phantom-completion", phantomCompletion],
  ["produced-nowhere", producedNowhere],
  ["prose-only-dependency", proseOnlyDependency],
  ["same-wave-dependency", sameWaveDependency],
  ["shared-commit", sharedCommit],
  ["shared-file", sharedFile],
  ["shared-service", sharedService],
  ["staged-by-another", stagedByAnother],
  ["stale-read", staleRead],
  ["stale-requirement", staleRequirement],
  ["status-drift", statusDrift],
  ["step-file-drift", stepFileDrift],
  ["swept-up-work", sweptUpWork],
  ["tdd-not-strict", tddNotStrict],
  ["test-count-mismatch", testCountMismatch],
  ["tree-wide-change", treeWideChange],
  ["undeclared-file", undeclaredFile],
  ["undeclared-tracker-write", undeclaredTrackerWrite],
  ["unexplained-suppression", unexplainedSuppression],
  ["unknown-dependency", unknownDependency],
  ["unknown-suppression", unknownSuppression],
  ["unread-by-executor", unreadByExecutor],
  ["unread-plan", unreadPlan],
  ["unreadable-metadata", unreadableMetadata],
  ["unresolved-path", unresolvedPath],
  ["unused-suppression", unusedSuppression],
  ["use-after-delete", useAfterDelete],
  ["use-before-create", useBeforeCreate],
  ["wave-mismatch", waveMismatch],
  ["weak-sequential-directive", weakSequentialDirective],
]);
