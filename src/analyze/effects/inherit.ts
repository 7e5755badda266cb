import {
  type Action,
  changing,
  type Effect,
  isTestPath,
  type Mention,
  type Phase,
  type Plan,
  type Step,
} from "../../model/index.ts";
import type { PathResolver } from "./paths.ts";

/** A file that a step changes, and what says so, for steps after it that say nothing of their own. */
interface Trail {
  readonly phase: Phase | undefined;
  /** What the phase declares. */
  readonly declared: readonly Effect[];
  tests: Effect[];
  sources: Effect[];
}

/**
 * What steps leave unsaid. A cycle that names no test file writes its test where its phase says, or else where the cycle before it
 * wrote its own; the same holds for the code that its GREEN phase changes. A step that names no file at all works on the files of its phase.
 */
export function inherit(
  plan: Plan,
  own: ReadonlyMap<Step, readonly Effect[]>,
  paths: PathResolver,
): Map<Step, Effect[]> {
  const found = new Map<Step, Effect[]>();
  const earlier = new Set<string>();
  let trail: Trail | undefined;
  for (const step of plan.steps) {
    if (!trail || step.phase !== trail.phase) trail = openTrail(step, paths, earlier);
    const effects = own.get(step) ?? [];
    const writes = effects.filter(isCertainWrite);
    const tests = writes.filter(isTest);
    const sources = writes.filter((effect) => !isTest(effect));
    const added: Effect[] = [];
    for (const need of needsOf(step, tests, sources)) added.push(...unsaid(step, need, trail, paths));
    const all = [...writes, ...added];
    const [allTests, allSources] = [all.filter(isTest), all.filter((effect) => !isTest(effect))];
    if (allTests.length > 0) trail.tests = allTests;
    if (allSources.length > 0) trail.sources = allSources;
    found.set(step, added);
  }
  return found;
}

/** What a step leaves unsaid: its title, its phase or the step before it says it. */
function unsaid(step: Step, need: "tests" | "sources", trail: Trail, paths: PathResolver): Effect[] {
  const fits = (effect: Effect) => isTest(effect) === (need === "tests");
  const titled = titleFiles(step, paths).filter(fits);
  if (titled.length > 0) return titled;
  const declared = trail.declared.filter(fits);
  if (declared.length > 0) return declared;
  if (step.kind !== "cycle") return [];
  return trail[need].map((effect) => ({
    ...effect,
    certainty: "inferred",
    because: "continues the step before",
  }));
}

/** `Cycle 5: parser.py — nested lists`. */
function titleFiles(step: Step, paths: PathResolver): Effect[] {
  return step.mentions.flatMap(({ subject, section, verb, conditional, span }) => {
    const titled =
      section === "title" ||
      (span.source === step.span.source && step.span.start <= span.start && span.end <= step.span.end);
    if (!titled || subject.kind !== "path" || verb !== "none") return [];
    const resource = { kind: "file", path: paths.resolve(subject.path, step, false) } as const;
    return [
      {
        action: "write",
        resource,
        certainty: "inferred",
        conditional,
        span,
        because: "file in the title",
      } as const,
    ];
  });
}

/**
 * A phase begins. Of several files that it declares, those that no phase before it had are what it is about; the others are
 * there to be used.
 */
function openTrail(step: Step, paths: PathResolver, earlier: Set<string>): Trail {
  const declared = declarationsOf(step.phase, step, paths);
  const fresh = declared.filter(({ resource }) => "path" in resource && !earlier.has(resource.path));
  for (const { resource } of declared) if ("path" in resource) earlier.add(resource.path);
  const kept = [true, false].flatMap((tests) => {
    const kind = fresh.filter((effect) => isTest(effect) === tests);
    return kind.length > 0 ? kind : declared.filter((effect) => isTest(effect) === tests);
  });
  return { tests: [], sources: [], phase: step.phase, declared: kept };
}

const isCertainWrite = ({ action, resource, conditional }: Effect) =>
  changing.has(action) && resource.kind === "file" && !conditional;

const isTest = ({ resource }: Effect) => resource.kind === "file" && isTestPath(resource.path);

/** Which kinds of files the step must change without saying which. */
function needsOf(
  step: Step,
  tests: readonly Effect[],
  sources: readonly Effect[],
): Array<"tests" | "sources"> {
  if (tests.length + sources.length === 0 && step.kind !== "cycle")
    return step.kind === "checkpoint" || step.onlyLooks ? [] : ["tests", "sources"];
  if (step.kind !== "cycle" || step.onlyLooks) return [];
  const needs: Array<"tests" | "sources"> = [];
  const { red, green, expectedFailure } = step.redGreen;
  // A cycle that goes straight to GREEN writes no test, nor does one that tells its work in plain words and has no phases at all.
  const plain = expectedFailure === undefined && !sources.some(({ certainty }) => certainty === "declared");
  const untested = red === undefined && (green !== undefined || plain) && sources.length > 0;
  if (tests.length === 0 && !untested) needs.push("tests");
  if (sources.length === 0 && !step.regression) needs.push("sources");
  return needs;
}

/** The files that the phase of a step says it changes. */
function declarationsOf(phase: Phase | undefined, step: Step, paths: PathResolver): Effect[] {
  return (phase?.mentions ?? []).filter(isFileOfPhase).map((mention) => {
    const { verb, conditional, span } = mention;
    const path = mention.subject.kind === "path" ? mention.subject.path : "";
    return {
      action: verb as Action,
      resource: { kind: "file", path: paths.resolve(path, step, true) },
      certainty: "inferred",
      conditional,
      span,
      because: "file of the phase",
    };
  });
}

const isFileOfPhase = ({ subject, certainty, verb }: Mention) =>
  subject.kind === "path" &&
  certainty === "declared" &&
  changing.has(verb as Action) &&
  !subject.path.endsWith("/");
