import {
  absencesOf,
  ambiguousReferences,
  areDeclaredParallel,
  areSeveral,
  assumingParallel,
  brokenBatches,
  brokenPromisesByGroup,
  byTree,
  changedFiles,
  contradictionsOf,
  countedByName,
  crossingsOf,
  declaresNothing,
  deed,
  deedsAt,
  deniedEdges,
  dependencyFix,
  dependencyFixes,
  dependentSiblings,
  directiveFix,
  disagreements,
  doneTooEarly,
  dueEffects,
  effectsOf,
  enumerated,
  evidencesOf,
  factsOfStep,
  fencedBetween,
  findingOfBatch,
  findingOfBatches,
  groupBy,
  halfEdges,
  hazardsAmong,
  hopedDependencies,
  hopedOrderOf,
  implausibleAbsences,
  independencesOf,
  indexOf,
  isChange,
  isCrowd,
  isHabit,
  isInAnotherPhase,
  isMeantElsewhere,
  isModel,
  isOrderedElsewhere,
  isSameRow,
  isStrictAsWhole,
  isThere,
  isToldAsMissing,
  isToldOfPlan,
  knotsOf,
  likelyTypos,
  lintPlans,
  listed,
  livesOf,
  matchesGlob,
  meetingsAmong,
  meetingsOf,
  memoise,
  miscountsOf,
  nameOf,
  numberedPhases,
  numbersOf,
  openConflicts,
  openHazards,
  orderOf,
  ownHazards,
  places,
  placesBehind,
  placesOf,
  plainCreation,
  plansOfRun,
  probabilityOfEdges,
  probabilityOfMeetings,
  probableAmong,
  proseDependencies,
  provenSteps,
  raisedBehind,
  readingsOf,
  reportFlaws,
  resolveReference,
  schedulePlan,
  settledOrder,
  sharedFiles,
  spellDependencies,
  spelledOut,
  statusOf,
  stepAt,
  stepNamed,
  stepsNamed,
  stepsWithoutFiles,
  stepsWithoutWave,
  strangersInWaves,
  strayEntries,
  strictFix,
  strongestOf,
  togetherBy,
  treeOf,
  twinIds,
  uncopiedSteps,
  undeclaredFiles,
  unknownReferences,
  unsettledMeetings,
  unsettledSteps,
  untoldDependencies,
  wantedMode,
  wavesAtOdds,
  withLastNumber,
  worstPairs
} from "./lint.mjs";
import {
  UsageError,
  compareUnits,
  digestOf,
  isTestPath,
  located,
  nearest,
  positionAt,
  spanOf,
  tableOf,
  textAt
} from "./model.mjs";

// rules/ambiguous-id.ts
var ambiguousId = {
  name: "ambiguous-id",
  summary: "an id that two readers of the plan take for different steps: 1.10 for 1.1, 01 for 29-01",
  severity: "error",
  preset: "recommended",
  messages: {
    flaw: "{message}",
    spelled: "Unexpected {ids}, as no step is called so and a reader that compares text drops the dependency, expected the whole id of the step that is meant, such as {steps}",
    several: "Unexpected {ids}, which may mean {steps}, expected one of them as it is written",
    numeral: "Unexpected {ids} without quotes, which YAML reads as a number and so as {steps}, expected quotes",
    twin: "Unexpected id `{id}` beside `{first}`, which readers that compare numbers take for one, expected ids that differ in more than zeros"
  },
  check(plan, report) {
    reportFlaws(plan, "ambiguous-id", report);
    for (const found of ambiguousReferences(plan)) {
      const [first, ...others] = found;
      const ids = listed(found.map(({ reference: reference2 }) => reference2.id));
      const steps = listed(found.flatMap(({ readings }) => readings.map((step) => step.id)));
      const related = places(
        others.map(({ reference: { span, id } }) => ({ span, message: `\`${id}\`` })),
        3
      );
      const { kind, reference } = first;
      const fix = spelledOut(plan, found);
      report({ message: kind, data: { ids, steps }, span: reference.span, related, fix });
    }
    for (const { step, first } of twinIds(plan)) {
      const data = { id: step.id, first: first.id };
      const related = [{ span: first.idSpan, message: "the other one" }];
      report({ message: "twin", data, span: step.idSpan, related });
    }
  }
};

// rules/blocks-mismatch.ts
var faultOf = (plan, { before: before2, after }) => `${before2.id} ${dependencyFix(plan, after) ? after.id : ""}`;
var idsOf = (edges) => listed(edges.map(({ after }) => after.id));
function reportOne(plan, edges, report) {
  const { before: before2, after, reference } = edges[0];
  const others = edges.map((each) => ({
    span: each.after.idSpan,
    message: `\`${each.after.id}\` is here`
  }));
  report({
    message: "blocks",
    data: { ids: idsOf(edges), step: before2.id },
    span: reference.span,
    related: places(others),
    fix: dependencyFix(plan, after)
  });
}
function reportSeveral(plan, faults, report) {
  const [first, ...others] = faults;
  const { before: before2, reference } = first[0];
  const more = others.map((edges) => ({
    span: edges[0].reference.span,
    message: `${idsOf(edges)} here, in that of \`${edges[0].before.id}\``
  }));
  report({
    message: "several",
    data: { ids: idsOf(first), step: before2.id, count: faults.length },
    about: [],
    span: reference.span,
    related: places(more, 8),
    fix: dependencyFixes(plan, [...new Set(faults.flat().map(({ after }) => after))])
  });
}
var blocksMismatch = {
  name: "blocks-mismatch",
  summary: "a step that says that it blocks another one, which does not wait for it",
  severity: "warning",
  preset: "recommended",
  messages: {
    blocks: "Unexpected {ids} among what `{step}` blocks, expected a dependency on `{step}` there as well",
    several: "Unexpected lists of what steps block, {count} of which name steps that do not wait, as {ids} in that of `{step}`, expected a dependency there as well"
  },
  check(plan, report) {
    const edges = halfEdges(plan).filter(({ written: written2 }) => written2 === "blocks");
    const faults = [...groupBy(edges, (edge) => faultOf(plan, edge)).values()];
    if (isHabit(faults)) reportSeveral(plan, faults, report);
    else for (const each of faults) reportOne(plan, each, report);
  }
};

// rules/check-cannot-pass.ts
var counting = /grep[ \t]+-([a-zA-Z]*c[a-zA-Z]*)[ \t]+(["'`]?)([\w.-]{3,})\2[ \t]+([\w./-]+)/g;
var escaped = (word) => word.replace(/[.-]/g, "\\$&");
var removes = (text, word) => new RegExp(`\\b(?:remove|delete|drop)\\b[^.\\n]{0,60}\`${escaped(word)}\``, "i").test(text);
function written(text, word, flags) {
  const blocks = [...text.matchAll(/^[ \t]*(`{3,})(\w*)[^\n]*\n([\s\S]*?)^[ \t]*\1/gm)].filter(([, , language]) => !/^(?:bash|sh|shell|console|zsh)$/.test(language)).map(([, , , body]) => body);
  const actions = [...text.matchAll(/<action>([\s\S]*?)<\/action>/g)].flatMap(
    ([, body]) => [...body.matchAll(/`([^`\n]+)`/g)].map(([, quoted]) => quoted)
  );
  const pattern = new RegExp(escaped(word), flags.includes("i") ? "i" : "");
  return [...blocks, ...actions].flatMap((part) => part.split("\n")).filter((each) => pattern.test(each)).length;
}
function checksIn({ extent }) {
  const text = textAt(extent);
  return [...text.matchAll(counting)].flatMap((match) => {
    const [whole, flags = "", , word = ""] = match;
    const behind = text.slice(match.index + whole.length, match.index + whole.length + 60);
    const ahead = text.slice(Math.max(0, match.index - 12), match.index);
    const wanted = /^[)"'\s]*(?:={1,2}|-eq)[ \t]*"?(\d+)|^[`\s]*(?:```\s*)?Expected:?[ \t]*`?(\d+)`?/.exec(
      behind
    );
    const span = spanOf(extent.source, extent.start + match.index, extent.start + match.index + whole.length);
    const one = { word, span };
    const count2 = wanted && Number(wanted[1] ?? wanted[2]);
    if (count2 !== null && count2 > 0) {
      const lines = written(text, word, flags);
      return lines > count2 ? [{ ...one, kind: "count", wanted: count2, written: lines }] : [];
    }
    const isTurned = /!\s*$|\$\([^)]*$/.test(ahead) || /^[^\n<]*(?:\|\||-eq 0|= 0|== 0|returns? 0|Expected)/.test(behind);
    const isAlone = /^\s*(?:<\/verify>|<\/automated>|&&|$)/.test(behind);
    return !count2 && !isTurned && isAlone && removes(text, word) ? [{ ...one, kind: "gone", wanted: 0, written: 0 }] : [];
  });
}
function unwrittenTests(plan) {
  const spoken = /* @__PURE__ */ new Set();
  const runs = [];
  for (const [step, effects] of effectsOf(plan))
    for (const { action, resource, span, conditional } of effects) {
      if (resource.kind !== "file" || !isTestPath(resource.path)) continue;
      if (action !== "run") spoken.add(resource.path);
      else if (!conditional && !step.done?.value && /\/[^*]+\.\w+$/.test(resource.path))
        runs.push({ step, path: resource.path, span });
    }
  if (spoken.size === 0) return [];
  const isWritten2 = (path) => [...spoken].some((other) => path === other || path.endsWith(`/${other}`) || other.endsWith(`/${path}`));
  return runs.filter(
    ({ step, path }) => plan.repository?.exists(path) === false && plan.repository.files().length > 0 && !plan.repository.files().some((file) => file.endsWith(`/${path}`)) && !isWritten2(path) && // Who writes a test without naming its file means this one.
    !/\b(?:writ|add|creat|extend|implement)\w*\b[^.\n]{0,60}\btests?\b/i.test(textAt(step.extent))
  );
}
var checkCannotPass = {
  name: "check-cannot-pass",
  summary: "a check that fails where its step was done as it is written",
  severity: "warning",
  preset: "recommended",
  messages: {
    gone: "Unexpected count of `{word}`, which {step} removes, so that `grep` fails when the work is done, expected `! grep -q`",
    unwritten: "Unexpected run of `{file}` in {step}, as no step writes it and it is not there, expected a step that does",
    count: "Unexpected count of {wanted} for `{word}`, as {step} itself writes it on {written} lines, expected a count that fits"
  },
  check(plan, report) {
    for (const { step, path, span } of unwrittenTests(plan))
      report({ message: "unwritten", data: { file: path, step: stepNamed(step) }, span });
    for (const step of plan.steps)
      for (const { kind, word, span, wanted, written: lines } of checksIn(step))
        report({ message: kind, data: { word, step: stepNamed(step), wanted, written: lines }, span });
  }
};

// rules/circular-dependency.ts
var isWritten = ({ after, span }) => after.dependsOn.some(
  ({ span: own, form }) => own === span && (form === "metadata" || /[:,][\s*]*(?:\w+\s+)?$/.test(own.source.text.slice(Math.max(0, own.start - 30), own.start)))
);
var circularDependency = {
  name: "circular-dependency",
  summary: "steps that wait for each other in a circle, so that none can start",
  severity: "error",
  preset: "recommended",
  findsContradictions: true,
  messages: {
    self: "Unexpected dependency of `{first}` on itself, expected another step or none",
    loop: "Unexpected loop of dependencies: {loop}, expected one of these to be dropped"
  },
  check(plan, report) {
    for (const { edges } of orderOf(plan).loops) {
      const [first] = edges;
      if (!first || edges.length === 1 && !isWritten(first)) continue;
      const ids = [first.before, ...edges.toReversed().map(({ before: before2 }) => before2)].map(
        ({ id }) => `\`${id}\``
      );
      const shown2 = edges.map(({ before: before2, after, span }) => ({
        span: span ?? after.idSpan,
        message: `\`${after.id}\` waits for \`${before2.id}\``
      }));
      report({
        message: edges.length === 1 ? "self" : "loop",
        data: { first: first.after.id, loop: ids.join(" waits for ") },
        span: shown2[0].span,
        related: places(shown2.slice(1))
      });
    }
  }
};

// rules/collides-with-plan.ts
var isOpen = ({ done }) => done?.value !== true;
function isCarriedOut(plan) {
  const made = [...effectsOf(plan).values()].flatMap(
    (effects) => effects.flatMap(
      ({ action, resource, certainty }) => action === "create" && resource.kind === "file" && certainty !== "inferred" ? resource.path : []
    )
  );
  const there = made.filter((path) => plan.repository?.exists(path));
  return there.length * 2 > made.length;
}
var changesOf = memoise((plan) => {
  const open = isCarriedOut(plan) ? [] : plan.steps.filter(isOpen);
  const files = open.flatMap(
    (step) => (effectsOf(plan).get(step) ?? []).flatMap((effect) => {
      const { resource, certainty, conditional, action, span } = effect;
      if (resource.kind !== "file" || !isChange(effect) || certainty === "inferred" || conditional) return [];
      const isOneFile = /^[^*]+\/[^*]*[^*/]$/.test(resource.path);
      return isOneFile ? [{ plan, name: resource.path, span, step, action }] : [];
    })
  );
  return open.length > 0 ? [...files, ...requirementsIn(plan)] : [];
});
function requirementsIn(plan) {
  const { repository, span } = plan;
  const folder = span.source.path.slice(0, span.source.path.lastIndexOf("/") + 1);
  const place = repository?.placeOf?.(`${folder}specs`) ?? `${folder}specs`;
  return (repository?.namesIn(place) ?? []).flatMap((name) => {
    const text = repository?.textOf?.(`${place}/${name}/spec.md`);
    if (text === void 0) return [];
    const source = { path: `${folder}specs/${name}/spec.md`, text };
    return text.split(/^(?=## )/m).flatMap((part) => {
      if (!/^## (?:MODIFIED|REMOVED|RENAMED)\b/.test(part)) return [];
      const from = text.indexOf(part);
      return [...part.matchAll(/^### Requirement: *(.+?) *$/gm)].map((match) => {
        const start = from + match.index;
        const title = `${name}: ${match[1]}`;
        return {
          plan,
          name: title,
          span: spanOf(source, start, start + match[0].length),
          step: void 0,
          action: "modify"
        };
      });
    });
  });
}
function byName(plans) {
  const named2 = known.get(plans) ?? groupBy(plans.flatMap(changesOf), ({ name }) => name);
  known.set(plans, named2);
  return named2;
}
var known = /* @__PURE__ */ new WeakMap();
var creates = ({ action }) => action === "create";
var needs = ([own, theirs]) => creates(theirs) && !creates(own);
function tell(pairs, report) {
  const ranked = [...pairs].sort(
    ([one, a], [another, b]) => Number(b.some(needs)) - Number(a.some(needs)) || b.length - a.length || compareUnits(one.path, another.path)
  );
  const [other, shared] = ranked[0];
  const made = shared.find(needs);
  const [first, second] = made ?? shared[0];
  const said = {
    span: second.span,
    message: `${second.step ? stepNamed(second.step) : "the other plan"} ${made ? "creates" : "changes"} it`
  };
  const both = ranked.flatMap(
    ([plan, all]) => all.map(([, theirs]) => ({ span: theirs.span, message: `\`${plan.path}\` changes \`${theirs.name}\`` }))
  );
  report({
    message: made ? "needs" : "both",
    data: {
      files: listed([...new Set(shared.map(([{ name }]) => name))]),
      file: first.name,
      other: other.path,
      more: ranked.length > 1 ? ` and ${ranked.length - 1} more` : "",
      step: first.step ? stepNamed(first.step) : "this plan"
    },
    about: [other.path],
    span: first.span,
    related: places([said, ...both.filter(({ span }) => span !== second.span)], 4)
  });
}
var collidesWithPlan = {
  name: "collides-with-plan",
  summary: "two open plans that change the same files or requirements, or of which one needs what the other creates",
  severity: "warning",
  preset: "strict",
  looksBeside: true,
  messages: {
    both: "Unexpected change of {files}, which the open plan `{other}`{more} changes too, expected one of the two to be finished first",
    needs: "Unexpected use of `{file}` by {step}, as the open plan `{other}` creates it, expected that plan to be finished first"
  },
  check(plan, report) {
    const all = plansOfRun(plan);
    if (all.length < 2) return;
    const shared = /* @__PURE__ */ new Map();
    const own = new Map(changesOf(plan).map((change) => [change.name, change]));
    for (const [name, change] of own)
      for (const theirs of byName(all).get(name) ?? [])
        if (theirs.plan !== plan && theirs.plan.path !== plan.path)
          shared.set(theirs.plan, [...shared.get(theirs.plan) ?? [], [change, theirs]]);
    const told = [...shared].filter(([other, pairs]) => {
      const isNeeded = pairs.some(([mine, its]) => needs([its, mine]));
      return pairs.some(needs) || !isNeeded && other.path < plan.path;
    });
    if (told.length > 0) tell(new Map(told), report);
  }
};

// rules/commits-out-of-sequence.ts
var commitsOutOfSequence = {
  name: "commits-out-of-sequence",
  summary: "steps that were committed before one that comes first",
  severity: "warning",
  preset: "strict",
  messages: {
    early: "Unexpected commit `{commit}` of `{step}` before that of `{earlier}`, which comes first, expected commits in the order of the plan"
  },
  check(plan, report) {
    for (const { step, status } of factsOfStep(plan, statusOf(plan)))
      for (const fact of status.remarks)
        if (fact.kind === "out-of-order") {
          const data = { step: step.id, earlier: fact.step, commit: fact.commit.slice(0, 7) };
          report({ message: "early", data, span: step.idSpan });
        }
  }
};

// rules/conflict-ignored.ts
var conflictIgnored = {
  name: "conflict-ignored",
  summary: "steps that are said to conflict and may run at the same time all the same",
  severity: "error",
  preset: "recommended",
  messages: {
    conflict: "Unexpected freedom of `{step}` to run beside `{other}`, with which it conflicts, expected an order between them"
  },
  check(plan, report) {
    for (const { step, other, reference } of openConflicts(plan)) {
      const related = [{ span: other.idSpan, message: `\`${other.id}\` is here` }];
      report({
        message: "conflict",
        data: { step: step.id, other: other.id },
        span: reference.span,
        related
      });
    }
  }
};

// rules/count-mismatch.ts
function count(plan, claim) {
  const within = plan.steps.filter((step) => claim.within === void 0 || step.phase?.id === claim.within);
  const real = within.filter((step) => step.kind !== "checkpoint");
  if (claim.of === "phases") return plan.phases.length || void 0;
  if (claim.of === "steps") return real.length || void 0;
  if (claim.of === "cycles") return real.filter((step) => step.kind === "cycle").length || void 0;
  return void 0;
}
var corrected = (span, count2) => ({
  title: `Say ${count2}`,
  safe: false,
  edits: [{ span, text: String(count2) }]
});
var countMismatch = {
  name: "count-mismatch",
  summary: "a number of steps, cycles or phases that the plan states about itself and does not keep",
  severity: "warning",
  preset: "strict",
  messages: {
    plan: "Unexpected claim of {claimed} {of}, expected {counted} as the plan has",
    part: "Unexpected claim of {claimed} {of} in `{within}`, expected {counted} as it has"
  },
  check(plan, report) {
    for (const claim of plan.claims) {
      const counted = count(plan, claim);
      if (counted === void 0 || counted === claim.count) continue;
      const { of, span, within = "" } = claim;
      const data = { claimed: claim.count, counted, of, within };
      report({
        message: claim.within === void 0 ? "plan" : "part",
        data,
        span,
        fix: corrected(span, counted)
      });
    }
  }
};

// rules/created-twice.ts
var isWrittenOut = ({ span }, path) => path.includes("/") && !/(?:^|\/)te?mp\//i.test(path) && textAt(span).endsWith(path) && saysNew(span);
function saysNew({ source: { text }, start, end }) {
  const before2 = text.slice(text.lastIndexOf("\n", start) + 1, start);
  const [behind = "", below = ""] = text.slice(end).split("\n", 2);
  return /\b(?:creat\w+|new)\b[^,;()]{0,30}$/i.test(before2) || /^[`*]*\s*[([–—-]\s*(?:new|creat\w*)\b/i.test(behind) || /^\s*(?:[-*]\s*)?\W*action\W+creat/i.test(below);
}
function secondCreations(path, turns) {
  const found = [];
  let creator;
  for (const turn of turns) {
    const { step, deletes } = turn;
    if (deletes) creator = void 0;
    const effect = plainCreation(turn);
    if (!effect || !isWrittenOut(effect, path)) continue;
    if (creator) found.push({ path, step, effect, creator: creator.step, first: creator.effect });
    creator ??= { step, effect };
  }
  return found;
}
var createdTwice = {
  name: "created-twice",
  summary: "a file that two steps declare to create",
  severity: "warning",
  preset: "recommended",
  messages: {
    again: "Unexpected creation of {files} by {step}, expected a change, as {creator} creates it before"
  },
  check(plan, report) {
    const again = livesOf(plan).flatMap(({ path, turns }) => secondCreations(path, turns));
    for (const [step, all] of groupBy(again, (each) => each.step)) {
      const [{ creator, first, effect }] = all;
      report({
        message: "again",
        data: {
          files: listed(all.map(({ path }) => path)),
          step: stepNamed(step),
          creator: stepNamed(creator)
        },
        span: effect.span,
        related: [{ span: first.span, message: `${stepNamed(creator)} creates it` }]
      });
    }
  }
};

// rules/crossed-barrier.ts
var crossedBarrier = {
  name: "crossed-barrier",
  summary: "waves or parallel groups with steps from both sides of a checkpoint or of a phase boundary",
  severity: "error",
  preset: "recommended",
  messages: {
    crossed: "Unexpected {steps} in {batch} behind the {barrier}, which comes after `{before}` of {last}, expected later than {last}"
  },
  check(plan, report) {
    for (const { barrier, before: before2, batch: last, early } of crossingsOf(plan)) {
      const [first, ...others] = early;
      const data = {
        steps: listed(early.map(({ step }) => step.id)),
        batch: [...new Set(early.map(({ batch }) => batch.name))].join(" and "),
        barrier: barrier.kind === "phase" ? "phase boundary" : "checkpoint",
        before: before2.id,
        last: last.name
      };
      const related = [
        { span: barrier.span, message: "what is to come in between" },
        { span: last.span, message: `\`${before2.id}\` is in ${last.name}` },
        ...others.map(({ step, batch }) => ({ span: batch.span, message: `\`${step.id}\` too` }))
      ];
      report({ message: "crossed", data, span: first.batch.span, related: places(related) });
    }
  }
};

// rules/denied-dependency.ts
var deniedDependency = {
  name: "denied-dependency",
  summary: "a sentence that calls steps independent of which one waits for another, or which the plan does not have",
  severity: "warning",
  preset: "strict",
  messages: {
    denied: "Unexpected word that these run side by side, as {step} waits for {other}, expected no such dependency or another word",
    unknown: "Unexpected `{id}` among what runs side by side, expected the id of a {kind} in this plan"
  },
  check(plan, report) {
    for (const { independence, edge } of deniedEdges(plan)) {
      const { before: before2, after, span } = edge;
      const related = [
        { span: span ?? after.idSpan, message: `\`${after.id}\` waits for \`${before2.id}\` here` }
      ];
      report({
        message: "denied",
        data: { step: stepNamed(after), other: stepNamed(before2) },
        span: independence.span,
        related
      });
    }
    for (const { members } of independencesOf(plan))
      for (const { reference, steps } of members)
        if (steps.length === 0)
          report({
            message: "unknown",
            data: { id: reference.id, kind: reference.kind },
            span: reference.span
          });
  }
};

// rules/disturbed-suite.ts
var isText = ({ resource }) => resource.kind === "file" && [".md", ".mdx", ".txt", ".rst", ".adoc"].some((end) => resource.path.endsWith(end));
var languages = tableOf({
  cargo: /\.(?:rs|toml)$/,
  pytest: /\.(?:py|pyi|toml|cfg|ini|json|ya?ml)$/,
  go: /\.(?:go|mod|sum)$/,
  vitest: /\.(?!rs$|py$|go$|sql$|rb$|swift$|kt$)\w+$/,
  jest: /\.(?!rs$|py$|go$|sql$|rb$|swift$|kt$)\w+$/
});
var reads = (run, edit) => edit.resource.kind !== "file" || run.resource.kind !== "suite" || (languages.get(run.resource.name)?.test(edit.resource.path) ?? true);
function disturbed(plan) {
  const settled = settledOrder(plan);
  const found = /* @__PURE__ */ new Map();
  for (const { kind, first, second, effects } of ownHazards(plan)) {
    if (kind !== "suite-write" || settled(first, second) || settled(second, first)) continue;
    for (const [step, other, run, edit] of [
      [first, second, ...effects],
      [second, first, effects[1], effects[0]]
    ]) {
      if (run.action !== "run" || edit.action === "run" || isText(edit) || !reads(run, edit)) continue;
      const known2 = found.get(step) ?? { effect: run, edits: [] };
      known2.edits.push({ step: other, effect: edit });
      found.set(step, known2);
    }
  }
  return found;
}
var nameOf2 = ({ resource }) => resource.kind === "file" ? resource.path : "";
var disturbedSuite = {
  name: "disturbed-suite",
  summary: "a run of the whole test suite while another step is in the middle of an edit",
  severity: "warning",
  preset: "strict",
  messages: {
    suite: "Unexpected run of all tests by {steps} while {other} edits `{file}` in the same working tree, expected an order between them, or a run of each step's own tests"
  },
  check(plan, report) {
    const runs = disturbed(plan);
    const [first, ...others] = runs;
    if (!first) return;
    const [, { effect, edits }] = first;
    const { step: other, effect: edit } = edits[0];
    const related = [
      ...edits.map((each) => ({ span: each.effect.span, message: `\`${each.step.id}\` edits it` })),
      ...others.map(([step, run]) => ({
        span: run.effect.span,
        message: `\`${step.id}\` runs all tests too`
      }))
    ];
    const data = { steps: stepsNamed([...runs.keys()]), other: stepNamed(other), file: nameOf2(edit) };
    report({ message: "suite", data, span: effect.span, related: places(related) });
  }
};

// rules/done-before-dependency.ts
var doneBeforeDependency = {
  name: "done-before-dependency",
  summary: "finished steps that wait for one that is not finished",
  severity: "warning",
  preset: "strict",
  messages: {
    done: "Unexpected mark of {step} as done while {others} {verb} open, expected what it waits for to be done first"
  },
  check(plan, report) {
    if (plan.contract.stateElsewhere) return;
    const groups = groupBy(
      doneTooEarly(plan),
      ([, edges]) => edges.map(({ before: before2 }) => before2.id).sort().join(" ")
    );
    for (const all of groups.values()) {
      const [step, edges] = all[0];
      const open = [...new Set(edges.map(({ before: before2 }) => before2))];
      const data = {
        step: stepsNamed(all.map(([each]) => each)),
        others: listed(open.map(({ id }) => id)),
        verb: open.length > 1 ? "are" : "is"
      };
      const related = places(open.map(({ id, idSpan }) => ({ span: idSpan, message: `\`${id}\` is open` })));
      report({ message: "done", data, span: step.idSpan, related });
    }
  }
};

// rules/duplicate-id.ts
function repeated(plan) {
  const seen = /* @__PURE__ */ new Map();
  return plan.steps.flatMap((step) => {
    const key = `${step.kind} ${step.id}`;
    const first = seen.get(key);
    if (first) return [{ step, first }];
    seen.set(key, step);
    return [];
  });
}
var duplicateId = {
  name: "duplicate-id",
  summary: "steps of one plan with the same id",
  severity: "error",
  preset: "recommended",
  messages: {
    again: "Unexpected second {kind} with id `{id}`, expected an id of its own",
    several: "Unexpected second {kind}s with ids {ids}, expected ids of their own"
  },
  check(plan, report) {
    for (const all of groupBy(repeated(plan), ({ step }) => step.source).values()) {
      const [{ step, first }] = all;
      const others = all.slice(1).map((each) => ({
        span: each.step.idSpan,
        message: `\`${each.step.id}\` again`
      }));
      report({
        message: all.length > 1 ? "several" : "again",
        data: { id: step.id, ids: listed(all.map((each) => each.step.id)), kind: step.kind },
        span: step.idSpan,
        related: [{ span: first.idSpan, message: `\`${step.id}\` for the first time` }, ...places(others)]
      });
    }
  }
};

// rules/execution-mode-conflict.ts
var executionModeConflict = {
  name: "execution-mode-conflict",
  summary: "statements on how the steps are dispatched that contradict each other",
  severity: "error",
  preset: "recommended",
  messages: {
    within: "Unexpected `{mode}` in a plan that says `{other}` as well, expected one of them",
    levels: "Unexpected `{mode}` in the orchestrator plan, expected `{other}` as the plan itself says",
    strict: "Unexpected `{mode}` in a plan that is `{other}`, expected no mark of independence or `execution_mode: mixed` for the plan",
    tdd: "Unexpected `{mode}` for test-driven work, expected `sequential-strict`"
  },
  check(plan, report) {
    for (const { kind, span, mode, against } of contradictionsOf(plan)) {
      const other = against?.value ?? "";
      const related = against?.span ? [{ span: against.span, message: `\`${other}\` here` }] : [];
      report({ message: kind, data: { mode, other }, span, related });
    }
  }
};

// rules/forward-dependency.ts
var forwardDependency = {
  name: "forward-dependency",
  summary: "a dependency on a step that stands further down, so that reading order and order of work disagree",
  severity: "warning",
  preset: "recommended",
  messages: {
    forward: "Unexpected dependency of {step} on `{id}`, which stands after it and so is done after it, expected `{id}` to stand first"
  },
  check(plan, report) {
    if (plan.contract.mode.value !== "sequential") return;
    const index = indexOf(plan);
    const looped = new Set(orderOf(plan).loops.flatMap(({ edges }) => edges.map((edge) => edge.after)));
    for (const [at, step] of plan.steps.entries()) {
      if (looped.has(step)) continue;
      for (const reference of step.dependsOn) {
        const target = resolveReference(plan, reference, step);
        const later2 = target.kind === "found" && !target.phase && target.steps.find((each) => index.get(each) > at);
        if (!later2 || reference.form === "prose") continue;
        const related = [{ span: later2.idSpan, message: `\`${later2.id}\` is here` }];
        report({
          message: "forward",
          data: { step: stepNamed(step), id: later2.id },
          span: reference.span,
          related
        });
      }
    }
  }
};

// rules/graphs-disagree.ts
var listOf = ({ id, dependsOn, place }) => {
  const spans = dependsOn.map(({ span }) => span).filter(({ source }) => source === id.span.source);
  if (spans.length === 0) return place ?? id.span;
  const [start, end] = [
    Math.min(...spans.map((span) => span.start)),
    Math.max(...spans.map((span) => span.end))
  ];
  return spanOf(id.span.source, start, end);
};
var names = (steps) => listed([...new Set(steps.map(({ id }) => id))]);
var waits = (steps) => steps.length ? `waits for ${names(steps)}` : "waits for nothing";
var dataOf = ({ step, says, graph, followed, followedSays }) => ({
  step: stepNamed(step),
  says: waits(says),
  graph: graph.name,
  other: waits(followedSays),
  followed: followed.name
});
function worstOf(plan, step) {
  const unkept = openHazards(plan).filter(
    ({ first, second }) => (!step || step === first || step === second) && isOrderedElsewhere(plan, first, second)
  );
  return worstPairs(plan, unkept).places;
}
function reportOne2(plan, found, report) {
  const { step, entry, followed, followedEntry } = found;
  const own = { span: listOf(followedEntry), message: `the ${followed.name} of \`${step.id}\`` };
  const related = [own, ...places(worstOf(plan, step), 3)];
  report({ message: "differ", data: dataOf(found), span: listOf(entry), related });
}
function reportEmpty(plan, all, report) {
  const [first, ...others] = all;
  const own = {
    span: listOf(first.followedEntry),
    message: `the ${first.followed.name} of \`${first.step.id}\``
  };
  const more = others.map(({ step, entry, says }) => ({
    span: listOf(entry),
    message: `\`${step.id}\` ${waits(says)} here`
  }));
  report({
    message: "empty",
    data: { ...dataOf(first), count: all.length },
    span: listOf(first.entry),
    related: [own, ...places([...more, ...worstOf(plan)])]
  });
}
function reportSeveral2(plan, all, report) {
  const [first, ...others] = all;
  const own = {
    span: listOf(first.followedEntry),
    message: `the ${first.followed.name} of \`${first.step.id}\``
  };
  const more = others.map(({ step, entry, says, followedSays }) => ({
    span: listOf(entry),
    message: `\`${step.id}\` ${waits(says)} here, and ${waits(followedSays)} there`
  }));
  const data = { ...dataOf(first), count: all.length };
  report({
    message: "several",
    data,
    about: [],
    span: listOf(first.entry),
    related: [own, ...places([...more, ...worstOf(plan)])]
  });
}
var graphsDisagree = {
  name: "graphs-disagree",
  summary: "steps whose dependencies one plan states twice, and differently",
  severity: "warning",
  preset: "recommended",
  messages: {
    differ: "Unexpected {graph} where {step} {says}, expected the same as in the {followed}, by which it {other}",
    several: "Unexpected {graph} where {count} steps wait for others than in the {followed}, as {step}, which {says} here and {other} there, expected the same in both",
    empty: "Unexpected {graph} where {step} {says}, and which gives {count} steps something to wait for, expected the same in the {followed}, by which all of them start at once"
  },
  check(plan, report) {
    const found = disagreements(plan).filter(({ says, step }) => !says.includes(step));
    for (const all of groupBy(
      found,
      ({ graph }) => `${graph.name} ${graph.span.source === plan.span.source}`
    ).values()) {
      const isEmpty = ({ followed }) => followed.entries.every(({ dependsOn }) => dependsOn.length === 0);
      if (all.length > 1 && isEmpty(all[0])) reportEmpty(plan, all, report);
      else if (isHabit(all)) reportSeveral2(plan, all, report);
      else for (const each of all) reportOne2(plan, each, report);
    }
  }
};

// rules/implausible-red.ts
var implausibleRed = {
  name: "implausible-red",
  summary: "a RED phase that expects something to be absent which an earlier step has created",
  severity: "warning",
  preset: "recommended",
  messages: {
    red: "Unexpected failure of `{step}` for want of `{name}`, expected one that still happens after `{creator}` has created it"
  },
  check(plan, report) {
    for (const { step, effect, creator } of implausibleAbsences(plan)) {
      const data = { step: step.id, name: nameOf(effect.resource), creator: creator.step.id };
      const related = [{ span: creator.effect.span, message: `\`${creator.step.id}\` creates it` }];
      report({ message: "red", data, span: effect.span, related });
    }
  }
};

// rules/invalid-metadata.ts
var invalidMetadata = {
  name: "invalid-metadata",
  summary: "metadata that can be read, but with a key or value that nobody understands",
  severity: "error",
  preset: "recommended",
  messages: { flaw: "{message}" },
  check: (plan, report) => (
    // One habit, in many files.
    reportFlaws(
      plan,
      "invalid-metadata",
      report,
      (flaw) => isMeantElsewhere(plan, flaw),
      // The same key or the same kind of value, whatever it is.
      ({ message }) => message.replace(/`[^`]*`/, "")
    )
  )
};

// rules/invalidated-red.ts
var invalidatedRed = {
  name: "invalidated-red",
  summary: "a RED phase that passes, without reason, when another step runs beside it",
  severity: "error",
  preset: "recommended",
  messages: {
    red: "Unexpected `{name}` from {others} in the same working tree while RED of {step} still needs it to be absent, expected `{id}` to be finished first"
  },
  check(plan, report) {
    const facing = ownHazards(plan).filter((hazard) => hazard.kind === "expect-absent-create").map(
      ({ first, second, effects: [a, b] }) => a.action === "expect-absent" ? { step: first, red: a, other: second, cause: b } : { step: second, red: b, other: first, cause: a }
    );
    for (const [step, causes] of groupBy(facing, (each) => each.step)) {
      const { red } = causes[0];
      const others = causes.map(({ other, cause }) => ({
        span: cause.span,
        message: `\`${other.id}\` ${deed(cause)} it`
      }));
      const data = {
        step: stepNamed(step),
        id: step.id,
        name: nameOf(red.resource),
        others: stepsNamed(causes.map(({ other }) => other))
      };
      report({ message: "red", data, span: red.span, related: places(others) });
    }
  }
};

// rules/misnumbered-id.ts
var lastNumber = (step) => numbersOf(step.id)?.at(-1) ?? 0;
var misnumberedId = {
  name: "misnumbered-id",
  summary: "ids that skip a number, go back, or carry the number of another phase",
  severity: "warning",
  preset: "strict",
  messages: {
    row: "Unexpected id `{id}` after `{before}`, expected `{next}`",
    fenced: "Unexpected heading of `{id}` in a block of code, expected the block to end above it, or a longer fence around it",
    phase: "Unexpected id `{id}` in phase {phase}, expected `{phase}` as its first number"
  },
  check(plan, report) {
    for (const [index, step] of plan.steps.entries()) {
      const { id, idSpan: span } = step;
      const numbers = numbersOf(id);
      const phase = step.phase && numberedPhases(plan).get(step.phase);
      const before2 = plan.steps[index - 1];
      if (numbers && numbers.length > 1 && phase !== void 0 && numbers[0] !== phase) {
        report({ message: "phase", data: { id, phase }, span });
      } else if (before2 && before2.id !== id && isSameRow(before2, step)) {
        const number = lastNumber(before2) + 1;
        if (lastNumber(step) === number) continue;
        const next = withLastNumber(before2.id, number);
        if (isInAnotherPhase(plan, next, step)) continue;
        const fenced = fencedBetween(plan, next, before2, step);
        if (fenced) {
          const related = [{ span: fenced.fence, message: "this fence opens the block" }];
          report({ message: "fenced", data: { id: next }, span: fenced.id.span, related });
          continue;
        }
        const data = { id, before: before2.id, next };
        report({ message: "row", data, span, related: [{ span: before2.idSpan, message: "the one before" }] });
      }
    }
  }
};

// rules/missing-checkpoint.ts
function rows(plan) {
  const ends = new Set(plan.barriers.filter((each) => each.kind === "checkpoint").map((each) => each.before));
  const found = [[]];
  for (const [index, step] of plan.steps.entries()) {
    if (ends.has(index) || step.kind === "checkpoint") found.push([]);
    if (step.kind !== "checkpoint") found.at(-1).push(step);
  }
  return found;
}
var isTestDriven = (plan) => plan.steps.some((step) => step.kind === "cycle");
var missingCheckpoint = {
  name: "missing-checkpoint",
  summary: "many red/green cycles in a row without a point at which the state is verified",
  severity: "warning",
  preset: "strict",
  messages: {
    row: "Unexpected {count} steps in a row without a checkpoint, expected one at least every {most}"
  },
  options: {
    schema: {
      type: "object",
      additionalProperties: false,
      properties: { most: { type: "integer", minimum: 1, description: "Steps in a row before one is due" } }
    },
    defaults: { most: 20 }
  },
  check(plan, report, { most }) {
    if (!isTestDriven(plan)) return;
    for (const row of rows(plan)) {
      const due = row[most];
      if (due) report({ message: "row", data: { count: row.length, most }, span: due.idSpan });
    }
  }
};

// rules/missing-depends-on.ts
var before = (edges) => edges.map(({ dependsOn }) => dependsOn);
function reportStep(plan, step, edges, report) {
  const befores = before(edges);
  const field2 = step.fields.find(({ name }) => name === "depends_on");
  report({
    message: "edge",
    data: {
      step: stepNamed(step),
      others: evidencesOf(edges),
      spelling: spellDependencies(plan, step, befores),
      tree: treeOf(plan, [step, ...befores])
    },
    about: befores.map(({ id }) => id),
    span: field2?.value.span ?? step.idSpan,
    related: places(edges.flatMap((edge) => placesBehind(plan, edge))),
    fix: dependencyFix(plan, step),
    probability: probabilityOfEdges(edges)
  });
}
function reportPlan(plan, waiting, report) {
  const strongest = strongestOf([...waiting.values()].flat());
  const { step } = strongest;
  const others = [...waiting].map(([each, edges]) => ({
    span: each.idSpan,
    message: `\`${each.id}\` does not wait for ${evidencesOf(edges)}`
  }));
  report({
    message: "plan",
    data: {
      count: plan.steps.length,
      step: stepNamed(step),
      others: evidencesOf([strongest]),
      spelling: spellDependencies(plan, step, [strongest.dependsOn]),
      more: waiting.size - 1,
      tree: treeOf(plan, [...waiting.keys()])
    },
    about: [],
    span: step.idSpan,
    related: places(others, 8),
    fix: dependencyFixes(plan, [...waiting.keys()]),
    probability: probabilityOfEdges([strongest])
  });
}
var missingDependsOn = {
  name: "missing-depends-on",
  summary: "a step that needs what another one does, and does not say that it waits for it",
  severity: "error",
  preset: "recommended",
  messages: {
    edge: "Unexpected start of {step} beside {others}, {tree}, expected `{spelling}`",
    plan: "Unexpected start of {count} steps at once, {tree}, as the plan says of none what it waits for, expected `{spelling}` for {step}, which does not wait for {others}, and the like for {more} more"
  },
  check(plan, report) {
    const waiting = groupBy(untoldDependencies(plan), (edge) => edge.step);
    if (waiting.size > 1 && declaresNothing(plan)) reportPlan(plan, waiting, report);
    else for (const [step, edges] of waiting) reportStep(plan, step, edges, report);
  }
};

// rules/missing-files.ts
var missingFiles = {
  name: "missing-files",
  summary: "steps that may run beside others and name no file, so that nothing can be checked",
  severity: "warning",
  preset: "strict",
  messages: {
    none: "Unexpected {steps} that may run beside others and name no file, expected the files that each changes"
  },
  check(plan, report) {
    const bare = stepsWithoutFiles(plan);
    const [first, ...others] = bare;
    if (!first) return;
    const related = places(others.map(({ id, idSpan }) => ({ span: idSpan, message: `\`${id}\` too` })));
    report({ message: "none", data: { steps: stepsNamed(bare) }, span: first.idSpan, related });
  }
};

// rules/missing-from-waves.ts
var missingFromWaves = {
  name: "missing-from-waves",
  summary: "steps that no wave holds in a plan that is run wave by wave, and waves that hold what is no step",
  severity: "warning",
  preset: "recommended",
  messages: {
    step: "Unexpected lack of {steps} in the waves, expected each step in one of them",
    member: "Unexpected `{id}` in wave {wave}, expected the id of a step in this plan",
    members: "Unexpected {ids} in the waves, expected ids of steps in this plan"
  },
  check(plan, report) {
    const [first, ...others] = stepsWithoutWave(plan);
    if (first) {
      const data = { steps: listed([first, ...others].map(({ id }) => id)) };
      const related = places(others.map(({ id, idSpan }) => ({ span: idSpan, message: `\`${id}\` too` })));
      report({ message: "step", data, span: first.idSpan, related });
    }
    const strangers = strangersInWaves(plan);
    if (isHabit(strangers)) {
      const [{ span }, ...more] = strangers;
      const related = places(more.map((each) => ({ span: each.span, message: `\`${each.id}\` too` })));
      report({ message: "members", data: { ids: listed(strangers.map(({ id }) => id)) }, span, related });
    } else
      for (const { id, span, wave } of strangers) report({ message: "member", data: { id, wave }, span });
  }
};

// rules/missing-green.ts
var missingGreen = {
  name: "missing-green",
  summary: "a red/green cycle that writes a failing test and never says how to make it pass",
  severity: "warning",
  preset: "recommended",
  messages: {
    green: "Unexpected cycle `{id}` without a GREEN phase, expected `**GREEN Phase:**` with the change that makes its test pass"
  },
  check(plan, report) {
    for (const { id, kind, redGreen, regression, spike, idSpan } of plan.steps) {
      if (kind !== "cycle" || regression || spike || redGreen.green || !redGreen.red) continue;
      report({ message: "green", data: { id }, span: idSpan });
    }
  }
};

// rules/missing-red.ts
var promise = /(?<![\w-])(?<!\b(?:no|not|without|skip|optional)\s)\b(?:strict(?:ly)?\s+)?(?:TDD|test[- ]driven(?:\s+development)?|test[- ]first|tests?\s+first)(?![\w-])/i;
function promiseIn({ steps, span: { source } }) {
  const own = steps.filter(({ extent }) => extent.source === source);
  const end = Math.min(...own.map(({ extent }) => extent.start));
  if (own.length < steps.length || steps.some(({ kind }) => kind === "cycle")) return void 0;
  const start = /^---[\s\S]*?\n---/.exec(source.text)?.[0].length ?? 0;
  const found = promise.exec(source.text.slice(start, end));
  return found ? spanOf(source, start + found.index, start + found.index + found[0].length) : void 0;
}
var code = /\.(?:[cm]?[jt]sx?|py|go|rs|java|kt|rb|php|cs|swift|cpp|c|dart|exs?|vue|svelte)$/;
function changedBy(plan, step) {
  const effects = (effectsOf(plan).get(step) ?? []).filter(isChange);
  const paths = effects.flatMap(({ resource }) => resource.kind === "file" ? resource.path : []);
  const source = paths.filter((path) => code.test(path) && !isTestPath(path));
  return { tests: paths.some(isTestPath), code: source.length > 0 };
}
function untestedIn(plan) {
  const testing = plan.steps.findIndex((step) => {
    const { tests, code: source } = changedBy(plan, step);
    return tests && !source;
  });
  const all = testing < 0 ? plan.steps : plan.steps.slice(0, testing);
  return all.filter(
    (step) => !step.done?.value && changedBy(plan, step).code && !/tests?\b|\bspecs?\b|\bRED\b/i.test(textAt(step.extent))
  );
}
var missingRed = {
  name: "missing-red",
  summary: "test-driven work without a failing test: a cycle without a RED phase, a task without a test",
  severity: "warning",
  preset: "strict",
  messages: {
    red: "Unexpected cycle `{id}` without a RED phase, expected `**RED Phase:**` with the failing test or the mark `[REGRESSION]`",
    tasks: "Unexpected change of code without a word on a test by {steps}, in a plan that says `{promise}`, expected a failing test before the code of each"
  },
  check(plan, report) {
    for (const { id, kind, redGreen, regression, spike, idSpan } of plan.steps) {
      if (kind !== "cycle" || regression || spike || redGreen.red) continue;
      report({ message: "red", data: { id }, span: idSpan });
    }
    const said = promiseIn(plan);
    const untested = said ? untestedIn(plan) : [];
    const [first, ...others] = untested;
    if (!said || !first) return;
    const related = [
      { span: said, message: "the promise" },
      ...others.map(({ id, idSpan }) => ({ span: idSpan, message: `\`${id}\` has none either` }))
    ];
    report({
      message: "tasks",
      data: { steps: stepsNamed(untested), promise: textAt(said) },
      span: first.idSpan,
      related: places(related)
    });
  }
};

// rules/missing-stop-condition.ts
var missingStopCondition = {
  name: "missing-stop-condition",
  summary: "a plan of red/green cycles that never says when an agent has to stop",
  severity: "warning",
  preset: "recommended",
  messages: {
    stop: "Unexpected plan of cycles without a stop condition, expected `**Stop Conditions:**` that say what to do when RED passes or GREEN fails"
  },
  check(plan, report) {
    if (plan.stopCondition || !plan.steps.some((step) => step.kind === "cycle")) return;
    report({ message: "stop", span: plan.span });
  }
};

// rules/missing-verification.ts
var isProved = ({ redGreen, mentions }) => redGreen.verification !== void 0 || mentions.some(({ subject, verb }) => subject.kind === "command" && verb === "run");
var isUnproved = (step) => step.kind === "cycle" && !step.spike && Boolean(step.redGreen.red || step.redGreen.green) && !isProved(step);
var missingVerification = {
  name: "missing-verification",
  summary: "red/green cycles without a command that proves RED and GREEN",
  severity: "warning",
  preset: "recommended",
  messages: {
    one: "Unexpected cycle {ids} without verification, expected `**Verify RED:**` and `**Verify GREEN:**` with the command to run",
    many: "Unexpected cycles {ids} without verification, expected `**Verify RED:**` and `**Verify GREEN:**` with the command to run in each"
  },
  check(plan, report) {
    const bare = plan.steps.filter(isUnproved);
    const [first, ...others] = bare;
    if (!first) return;
    const related = places(others.map(({ id, idSpan }) => ({ span: idSpan, message: `\`${id}\` too` })));
    const data = { ids: listed(bare.map(({ id }) => id)) };
    report({ message: others.length ? "many" : "one", data, span: first.idSpan, related });
  }
};

// rules/model-policy.ts
var modelPolicy = {
  name: "model-policy",
  summary: "a step that changes files with another model than the one required for them",
  severity: "error",
  preset: void 0,
  messages: {
    other: "Unexpected model `{model}` for `{id}`, which changes `{file}`, expected `{required}`",
    none: "Unexpected lack of a model for `{id}`, which changes `{file}`, expected `{required}`"
  },
  options: {
    schema: {
      type: "object",
      additionalProperties: false,
      properties: {
        models: {
          type: "object",
          additionalProperties: { type: "string" },
          description: "Glob of files -> required model"
        }
      }
    },
    defaults: { models: {} }
  },
  check(plan, report, { models }) {
    for (const step of plan.steps) {
      const model = step.model ?? step.phase?.model ?? plan.model;
      const files = changedFiles(plan, step);
      for (const [glob, required] of Object.entries(models)) {
        const file = files.find((each) => matchesGlob(each.path, glob));
        if (!file || model && isModel(model.value, required)) continue;
        const data = { id: step.id, file: file.path, required, model: model?.value ?? "" };
        report({ message: model ? "other" : "none", data, span: model?.span ?? step.idSpan });
      }
    }
  }
};

// rules/order-by-convention.ts
function keptByConvention(plan) {
  const known2 = new Set(openHazards(plan).map(({ first, second }) => `${first.id} ${second.id}`));
  const { all } = hazardsAmong(assumingParallel(plan), dueEffects(plan));
  return probableAmong(plan, all).filter(
    ({ first, second, effects }) => !known2.has(`${first.id} ${second.id}`) && orderOf(plan).firm.ordered(first, second) && effects.every(({ certainty, conditional }) => certainty !== "inferred" && !conditional)
  );
}
var orderByConvention = {
  name: "order-by-convention",
  summary: "steps that would collide and that only the habit of the format's executor keeps apart",
  severity: "info",
  preset: "strict",
  messages: {
    convention: "Unexpected trust in the order of the text, as nothing declares it and {colliding} of {count} steps change or need what another of them changes, expected an executor that starts one step after the other (`--assume-parallel` tells what else would go wrong)"
  },
  check(plan, report) {
    if (plan.dispatch === "parallel" || plan.contract.mode.value !== "sequential") return;
    if (plan.sequenceAsked || plan.proseOrder.length > 0 || plan.steps.some(({ dependsOn }) => dependsOn.length > 0))
      return;
    const { steps: colliding, places: worst } = worstPairs(plan, keptByConvention(plan));
    if (colliding === 0) return;
    report({
      message: "convention",
      // What the text does not say in so many words is not counted.
      data: {
        colliding: colliding < plan.steps.length ? `at least ${colliding}` : colliding,
        count: plan.steps.length
      },
      about: [],
      span: plan.span,
      related: places(worst, 4)
    });
  }
};

// rules/order-only-in-wave.ts
var orderOnlyInWave = {
  name: "order-only-in-wave",
  summary: "an order that only the numbers of waves give, where the executor goes by the dependencies",
  severity: "error",
  preset: "recommended",
  messages: {
    needed: "Unexpected order of {step} after {others}, {tree}, by its wave {wave} alone, which the executor works out anew from the dependencies, expected `{spelling}`"
  },
  check(plan, report) {
    for (const [step, edges] of groupBy(hopedDependencies(plan), (edge) => edge.step)) {
      const befores = edges.map(({ dependsOn }) => dependsOn);
      const data = {
        step: stepNamed(step),
        others: evidencesOf(edges),
        wave: textAt(step.wave.span),
        tree: treeOf(plan, [step, ...befores]),
        spelling: spellDependencies(plan, step, befores)
      };
      const related = places(edges.flatMap((edge) => placesBehind(plan, edge)));
      report({ message: "needed", data, span: step.wave.span, related, fix: dependencyFix(plan, step) });
    }
  }
};

// rules/parallel-depends-on-sibling.ts
var parallelDependsOnSibling = {
  name: "parallel-depends-on-sibling",
  summary: "steps that are marked as parallel and wait for one that is marked beside them",
  severity: "error",
  preset: "recommended",
  messages: {
    sibling: "Unexpected parallel mark of `{step}`, which waits for {others} of the same parallel group, expected no mark or no such dependency"
  },
  check(plan, report) {
    for (const [step, edges] of dependentSiblings(plan)) {
      const befores = [...new Set(edges.map(({ before: before2 }) => before2))];
      const related = edges.map(({ before: before2, span }) => ({
        span: span ?? before2.idSpan,
        message: `it waits for \`${before2.id}\``
      }));
      const marks = befores.map(({ id, parallel, idSpan }) => ({
        span: parallel?.span ?? idSpan,
        message: `\`${id}\` is marked too`
      }));
      const data = { step: step.id, others: listed(befores.map(({ id }) => id)) };
      report({
        message: "sibling",
        data,
        span: step.parallel.span,
        related: places([...related, ...marks])
      });
    }
  }
};

// rules/parallel-overlap.ts
var stepsOf = (meeting) => meeting.places.map(({ step }) => step);
var idsOf2 = (meeting) => stepsOf(meeting).map(({ id }) => id);
var parallelOverlap = {
  name: "parallel-overlap",
  summary: "steps that are marked to run side by side, and change the same files",
  severity: "error",
  preset: "recommended",
  findsContradictions: true,
  messages: {
    marks: "Unexpected change of {files} {tree} by {steps}, which are marked as parallel, expected different files or no mark on {later}",
    free: "Unexpected change of {files} {tree} by {steps}, which are marked as parallel, expected different files or an order between them",
    phases: "Unexpected change of {files} {tree} by {steps}, whose phases the plan lets run side by side, expected different files or an order between them",
    batch: "Unexpected change of {files} {tree} by {steps}, which start together in {batch}, expected different files or a later start of {later}"
  },
  check(plan, report) {
    const meetings = brokenPromisesByGroup(plan).flatMap((hazards) => meetingsAmong(plan, hazards));
    for (const same of groupBy(meetings, (meeting) => idsOf2(meeting).join(" ")).values()) {
      const steps = stepsOf(same[0]);
      const ids = idsOf2(same[0]);
      const { by, batch } = togetherBy(plan, steps);
      const [first, ...others] = same.flatMap(deedsAt);
      const data = {
        files: listed(same.map(({ name }) => name)),
        tree: treeOf(plan, steps),
        steps: stepsNamed(steps),
        later: listed(ids.slice(1)),
        batch: batch ?? ""
      };
      const stays = batch !== void 0 && !plan.contract.recomputesWaves;
      const fix = stays ? void 0 : dependencyFixes(plan, steps.slice(1));
      const probability = probabilityOfMeetings(same);
      report({ message: by, data, span: first.span, related: places(others), fix, probability });
    }
  }
};

// rules/phantom-completion.ts
var phantomCompletion = {
  name: "phantom-completion",
  summary: "steps that are claimed to be done and of which the repository shows nothing",
  severity: "warning",
  preset: "strict",
  messages: {
    lost: "Unexpected claim that `{step}` is done by commit `{commit}`, which {where}, expected a commit that is there",
    missing: "Unexpected claim that `{step}` is done without {files}, expected its work in the repository",
    nothing: "Unexpected claim that `{step}` is done without a commit or a file of it, expected its work in the repository"
  },
  check(plan, report) {
    for (const { step, status } of factsOfStep(plan, statusOf(plan))) {
      if (status.verdict !== "phantom") continue;
      const span = step.done?.value ? step.done.span : step.idSpan;
      const lost = status.evidence.find(({ kind }) => kind === "lost-commit");
      const missing2 = status.evidence.filter(({ kind }) => kind === "missing-file").map(({ path }) => `\`${path}\``);
      if (lost) {
        const where = lost.says.endsWith("exist") ? "does not exist" : "is not on this branch";
        report({ message: "lost", data: { step: step.id, commit: lost.commit, where }, span });
      } else if (missing2.length > 0)
        report({ message: "missing", data: { step: step.id, files: missing2.slice(0, 3).join(", ") }, span });
      else report({ message: "nothing", data: { step: step.id }, span });
    }
  }
};

// rules/produced-nowhere.ts
var named = /`([^`\n]+)`[ \t]*\(?(?:from|(?:made|created|defined|added|introduced|exported|produced)[ \t]+(?:in|by))[ \t]+(?:(?:Task|Step|Cycle|Story)[ \t]+([A-Z]?\d+(?:\.\d+)*[a-z]?)|((?:T|WP)\d+))\b/g;
var identifier = /^[A-Za-z_$][\w$]*(?:(?:\.|::|#)[A-Za-z_$][\w$]*)*(?=$|[(<:[]|\s*->)/;
var isFile = /\/|\.(?:[cm]?[jt]sx?|py|go|rs|json|ya?ml|md|css|html|sql|sh)$/;
function consumedIn({ extent }) {
  return [...textAt(extent).matchAll(named)].flatMap((match) => {
    const [, quoted = "", numbered2, coded] = match;
    const name = isFile.test(quoted) ? void 0 : identifier.exec(quoted)?.[0];
    if (!name || name.length < 3) return [];
    const start = extent.start + match.index + 1;
    return [{ name, from: numbered2 ?? coded, span: spanOf(extent.source, start, start + name.length) }];
  });
}
var lastOf = (name) => name.split(/[.:#]+/).at(-1);
var holds = (step, name) => new RegExp(`(?<![\\w$])${lastOf(name).replaceAll("$", "\\$")}(?![\\w$])`).test(textAt(step.extent));
var stepCalled = ({ steps }, id) => steps.find((step) => step.id === id);
var producedNowhere = {
  name: "produced-nowhere",
  summary: "a name that a step takes from another one, in whose text it does not occur",
  severity: "warning",
  preset: "recommended",
  messages: {
    name: "Unexpected `{name}` from {from}, as {from} does not speak of it, expected the name that it produces"
  },
  check(plan, report) {
    for (const step of plan.steps) {
      for (const { name, from, span } of consumedIn(step)) {
        const maker = stepCalled(plan, from);
        if (!maker || maker === step || maker.extent.source !== step.extent.source || holds(maker, name))
          continue;
        const related = [{ span: maker.idSpan, message: `${stepNamed(maker)} is here` }];
        report({ message: "name", data: { name, from: stepNamed(maker) }, span, related });
      }
    }
  }
};

// rules/prose-only-dependency.ts
var proseOnlyDependency = {
  name: "prose-only-dependency",
  summary: "a dependency that only a sentence states, so that no program can obey it",
  severity: "warning",
  preset: "recommended",
  messages: {
    step: "Unexpected dependency of {step} on {ids} in a sentence only, expected `{spelling}`"
  },
  check(plan, report) {
    const settled = settledOrder(plan);
    const unread = unsettledSteps(plan);
    const left = proseDependencies(plan).flatMap(
      ({ reference, step, open }) => open.filter(
        (before2) => !step.done?.value && !settled(before2, step) && !unread.has(step) && !isToldOfPlan(plan, before2, step)
      ).map((before2) => ({ before: before2, step, span: reference.span }))
    );
    for (const [step, edges] of groupBy(left, (edge) => edge.step)) {
      const all = [...new Set(edges.map(({ before: before2 }) => before2))];
      const befores = all.filter(
        (before2) => !all.some((other) => settled(before2, other) && !settled(other, before2))
      );
      const [span, ...others] = new Map(edges.map((edge) => [edge.span.start, edge.span])).values();
      const ids = listed(befores.map(({ id }) => id));
      report({
        message: "step",
        data: { step: stepNamed(step), ids, spelling: spellDependencies(plan, step, befores) },
        span,
        related: places(others.map((other) => ({ span: other, message: "and here" }))),
        fix: dependencyFix(plan, step)
      });
    }
  }
};

// rules/same-wave-dependency.ts
var sameWaveDependency = {
  name: "same-wave-dependency",
  summary: "steps of one wave or parallel group of which one waits for the other",
  severity: "error",
  preset: "recommended",
  messages: {
    batch: "Unexpected {steps} in {batch} while waiting for `{before}` of {other}, expected a later one",
    several: "Unexpected waves in which {count} steps wait for a step of their own wave, as {steps} in {batch} for `{before}`, expected a later wave for each"
  },
  check(plan, report) {
    const all = brokenBatches(plan).filter(
      ({ batch, other, waiting }) => (
        // A step that is marked to run alone in its wave waits there, as its author means it to.
        batch.rank === other.rank && !waiting.every(({ after }) => after.parallel?.value === false)
      )
    );
    if (isHabit(all) && areSeveral(all))
      report({ ...findingOfBatches("several", all), fix: raisedBehind(plan, ...all) });
    else for (const each of all) report({ ...findingOfBatch("batch", each), fix: raisedBehind(plan, each) });
  }
};

// rules/shared-commit.ts
var isCommit = ({ action }) => action === "commit" || action === "stage";
var sharedCommit = {
  name: "shared-commit",
  summary: "steps that the plan starts together and that commit to one working tree",
  severity: "warning",
  preset: "recommended",
  messages: {
    commit: "Unexpected commits of {steps}, which start together, to one index and one branch, expected an order between them or `isolation: worktree`"
  },
  check(plan, report) {
    const hazards = ownHazards(plan).filter(
      ({ kind, first: first2, second }) => (kind === "commit-commit" || kind === "commit-write") && (plan.dispatch === "parallel" || areDeclaredParallel(plan, first2, second))
    );
    const committing = placesOf(meetingsAmong(plan, hazards, isCommit)).filter(
      ({ step, effect }) => !step.wave || effect.certainty !== "inferred"
    );
    const [first, ...others] = committing;
    if (!first || others.length === 0) return;
    const related = others.map(({ step, effect }) => ({
      span: effect.span,
      message: `\`${step.id}\` commits`
    }));
    const data = { steps: stepsNamed(committing.map(({ step }) => step)) };
    report({ message: "commit", data, span: first.effect.span, related: places(related) });
  }
};

// rules/shared-file.ts
var stepsOf2 = ({ places: all }) => all.map(({ step }) => step);
var idsOf3 = (meeting) => stepsOf2(meeting).map(({ id }) => id);
var placeIn = ({ places: [first] }) => first.effect.span.start;
var sharedFile = {
  name: "shared-file",
  summary: "files that several steps change while nothing keeps them apart",
  severity: "error",
  preset: "recommended",
  messages: {
    shared: "Unexpected change of {files} in one working tree by {steps} at the same time, expected an order between them",
    worktree: "Unexpected change of {files} in a worktree each by {steps}, which ends in a merge conflict, expected an order between them"
  },
  check(plan, report) {
    const files = sharedFiles(plan).filter((meeting) => isCrowd(meeting) || !isToldAsMissing(plan, meeting)).sort((a, b) => placeIn(a) - placeIn(b));
    for (const meetings of groupBy(files, (meeting) => idsOf3(meeting).join(" ")).values()) {
      const [first, ...others] = meetings.flatMap(deedsAt);
      const steps = stepsOf2(meetings[0]);
      report({
        message: byTree(plan, steps),
        data: { files: listed(meetings.map(({ name }) => name)), steps: stepsNamed(steps) },
        span: first.span,
        related: places(others),
        probability: probabilityOfMeetings(meetings),
        fix: dependencyFixes(plan, steps.slice(1))
      });
    }
  }
};

// rules/shared-service.ts
var sharedService = {
  name: "shared-service",
  summary: "steps that use one port, database, container or other thing outside of the working tree at the same time",
  severity: "warning",
  preset: "recommended",
  messages: {
    service: "Unexpected use of {service} by {steps} at the same time, which worktrees do not keep apart, expected one for each or an order between them"
  },
  check(plan, report) {
    for (const { name, places: all } of unsettledMeetings(plan, ["service-use"], () => true)) {
      const [first, ...others] = all;
      const related = others.map(({ step, effect }) => ({
        span: effect.span,
        message: `\`${step.id}\` uses it too`
      }));
      const data = { service: listed([name]), steps: stepsNamed(all.map(({ step }) => step)) };
      report({ message: "service", data, span: first.effect.span, related: places(related) });
    }
  }
};

// rules/staged-by-another.ts
var stagedByAnother = {
  name: "staged-by-another",
  summary: "a step that stages the whole tree, and with it the unfinished work of steps beside it",
  severity: "warning",
  preset: "recommended",
  messages: {
    stage: "Unexpected staging of the whole working tree by {steps} while other steps are at work in it, expected `git add` with the step's own files"
  },
  check(plan, report) {
    const staging = placesOf(unsettledMeetings(plan, ["stage-write"], ({ action }) => action === "stage"));
    const [first, ...others] = staging;
    if (!first) return;
    const related = others.map(({ step, effect }) => ({ span: effect.span, message: `\`${step.id}\` too` }));
    const data = { steps: stepsNamed(staging.map(({ step }) => step)) };
    report({ message: "stage", data, span: first.effect.span, related: places(related) });
  }
};

// rules/stale-read.ts
var staleRead = {
  name: "stale-read",
  summary: "a file that one step reads while another may still change it",
  severity: "warning",
  preset: "strict",
  messages: {
    shared: "Unexpected read of {files} by `{reader}` while {writers} may change it in the same working tree, expected an order between them",
    worktree: "Unexpected read of {files} by `{reader}` in a worktree without the change by {writers}, expected an order between them"
  },
  check(plan, report) {
    for (const [step, readings] of groupBy(readingsOf(plan), (reading) => reading.step)) {
      const writers = readings.flatMap(
        (reading) => reading.writers.map((place) => ({
          id: place.step.id,
          span: place.effect.span,
          message: `\`${place.step.id}\` changes \`${reading.file}\``
        }))
      );
      const others = readings.flatMap((reading) => reading.writers.map((place) => place.step));
      const ids = [...new Set(writers.map(({ id }) => id))];
      const data = { files: listed(readings.map(({ file }) => file)), reader: step.id, writers: listed(ids) };
      report({
        message: byTree(plan, [step, ...others]),
        data,
        span: readings[0].effect.span,
        related: places(writers)
      });
    }
  }
};

// rules/stale-requirement.ts
var specOf = memoise((plan) => {
  const { path } = plan.span.source;
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  for (const name of ["requirements.md", "spec.md"]) {
    const place = plan.repository?.placeOf?.(folder + name) ?? folder + name;
    const text = plan.files.length === 1 ? plan.repository?.textOf?.(place) : void 0;
    const spec = text === void 0 ? void 0 : numbered({ path: folder + name, text }) ?? lettered({ path: folder + name, text });
    if (spec) return spec;
  }
  return void 0;
});
function lettered(source) {
  const opened = [
    ...source.text.matchAll(/^[ \t]*(?:[-*+][ \t]+|#{2,5}[ \t]+|\|[ \t]*)\**(FR|NFR|REQ|SC)-\d/gm)
  ].map(([, letters]) => letters);
  if (opened.length === 0) return void 0;
  const cited = new RegExp(`\\b(?:${[...new Set(opened)].join("|")})-\\d{1,4}(?![\\w-])`, "g");
  const ids = /* @__PURE__ */ new Map();
  for (const { 0: id, index } of source.text.matchAll(cited))
    if (!ids.has(plainId(id))) ids.set(plainId(id), spanOf(source, index, index + id.length));
  return { source, ids, cited, inFields: false };
}
function numbered(source) {
  const ids = /* @__PURE__ */ new Map();
  let requirement;
  for (const match of source.text.matchAll(
    /^[ \t]*(?:#{2,4}[ \t]*\**(?:Requirement|Req|需求|要件)\s*(\d+)\b|(?:[-*][ \t]+)?\**(\d+)(?:\.(\d+))?[.):]?\**(?=\s)).*$/gim
  )) {
    const [, own, number, part] = match;
    const span = spanOf(source, match.index, match.index + match[0].trimEnd().length);
    if (own) requirement = own;
    const id = own ?? (part ? `${number}.${part}` : requirement && `${requirement}.${number}`);
    if (id && !ids.has(id)) ids.set(id, span);
  }
  const hasCriteria = [...ids.keys()].some((id) => id.includes("."));
  return requirement && hasCriteria ? { source, ids, cited: /\d+\.\d+(?![\d.]|\.\d)/g, inFields: true } : void 0;
}
var plainId = (id) => id.replace(/-0+(?=\d)/, "-");
var field = /^[ \t]*(?:[-*][ \t]+)?[_*]*Requirements?\s*[:：][_*]*[ \t]*([^\r\n]*)$/gim;
function citationsIn(plan, { cited, inFields }) {
  const { source } = plan.span;
  const parts = inFields ? [...source.text.matchAll(field)].map((match) => ({
    text: match[1],
    at: match.index + match[0].length - match[1].length
  })) : [{ text: source.text, at: 0 }];
  return parts.flatMap(
    ({ text, at }) => [...text.matchAll(cited)].flatMap(({ 0: id, index }) => {
      if (/^[^.;\r\n]{0,24}?\b(?:of|from|in)\s+[`"*]*(?:specs?\/|\d{3}-\w)/i.test(
        text.slice(index + id.length, index + id.length + 60)
      ))
        return [];
      const span = spanOf(source, at + index, at + index + id.length);
      return [{ id: plainId(id), span, step: stepAt(plan, span) }];
    })
  );
}
function coveredIn({ span: { source } }, citations) {
  const covered = new Set(citations.map(({ id }) => id));
  for (const [at, { id, span }] of citations.entries()) {
    const next = citations[at + 1];
    if (!next || !/^\W*(?:-|–|—|to|through|\.\.\.?)\W*$/.test(source.text.slice(span.end, next.span.start)))
      continue;
    const [letters, from] = id.split("-");
    for (let number = Number(from); number < Number(next.id.split("-")[1]); number++)
      covered.add(`${letters}-${number}`);
  }
  return covered;
}
var staleRequirement = {
  name: "stale-requirement",
  summary: "a task for a requirement that is no longer there, or a requirement without a task",
  severity: "warning",
  preset: "recommended",
  messages: {
    gone: "Unexpected `{id}` in {step}, as {file} has no such requirement, expected one that is still there",
    uncovered: "Unexpected lack of a task for {ids} of {file}, expected one that names it, as others do"
  },
  check(plan, report) {
    const spec = specOf(plan);
    if (!spec) return;
    const file = `\`${spec.source.path}\``;
    const citations = citationsIn(plan, spec);
    const gone = citations.filter(({ id, step }) => step && !step.done?.value && !spec.ids.has(id));
    for (const { id, step, span } of gone)
      report({
        message: "gone",
        data: { id: span.source.text.slice(span.start, span.end), step: stepNamed(step), file },
        about: [id],
        span
      });
    if (spec.inFields || plan.steps.every(({ done }) => done?.value)) return;
    const covered = coveredIn(plan, citations);
    const wanted = [...spec.ids].filter(([id]) => id.startsWith("FR-"));
    const open = wanted.filter(([id]) => !covered.has(id));
    if (open.length === 0 || open.length * 4 > wanted.length * 2) return;
    const shown2 = open.map(([, { source, start, end }]) => source.text.slice(start, end));
    const related = places(open.map(([, span]) => ({ span, message: "no task names it" })));
    report({
      message: "uncovered",
      data: { ids: listed(shown2), file },
      about: shown2,
      span: plan.span,
      related
    });
  }
};

// rules/status-drift.ts
var openBox = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+(\[ \])/gm;
var later = /^#{1,6}[ \t]+.*\b(?:optional|future|follow-?ups?|out of scope|nice to have|next steps|later)\b/i;
function openBoxesIn({ extent, done }) {
  if (!done?.value || textAt(done.span).startsWith("[")) return [];
  const text = textAt(extent);
  return [...text.matchAll(openBox)].flatMap((match) => {
    const above = text.slice(0, match.index).split("\n").findLast((line) => line.startsWith("#")) ?? "";
    const start = extent.start + match.index + match[0].length - match[1].length;
    return later.test(above) ? [] : [spanOf(extent.source, start, start + 3)];
  });
}
function contradictions({ statuses = [], steps }) {
  const own = [...groupBy(statuses, ({ of }) => `${of.kind} ${of.id}`).values()].flatMap((claims) => {
    const [open, closed] = [claims.find(({ done }) => !done), claims.find(({ done }) => done)];
    return open && closed ? [{ open, closed }] : [];
  });
  const phases = statuses.filter(({ of, done }) => of.kind === "phase" && done);
  const below = phases.flatMap((closed) => {
    const ids = new Set(steps.flatMap(({ id, phase }) => phase?.id === closed.of.id ? [id] : []));
    const open = statuses.find(({ of, done }) => of.kind === "step" && !done && ids.has(of.id));
    return open ? [{ open, closed }] : [];
  });
  return [...own, ...below];
}
var statusDrift = {
  name: "status-drift",
  summary: "words on how far the work is that contradict each other",
  severity: "warning",
  preset: "strict",
  messages: {
    claim: "Unexpected `{closed}` for {thing}, as {open} says `{state}`, expected one word on it",
    boxes: "Unexpected end of {steps} with {count} boxes unticked, expected them ticked or the work open"
  },
  check(plan, report) {
    for (const { open: open2, closed } of contradictions(plan)) {
      const same = open2.of.id === closed.of.id;
      const thing = closed.of.kind === "phase" ? `epic \`${closed.of.id}\`` : `\`${closed.of.id}\``;
      const data2 = {
        closed: closed.says,
        thing,
        open: same ? `\`${open2.span.source.path}\`` : `\`${open2.of.id}\``,
        state: open2.says
      };
      const related2 = [{ span: open2.span, message: `\`${open2.of.id}\` is \`${open2.says}\` here` }];
      report({ message: "claim", data: data2, about: [closed.of.id], span: closed.span, related: related2 });
    }
    const open = plan.steps.flatMap((step) => openBoxesIn(step).map((span) => ({ step, span })));
    const steps = [...new Set(open.map(({ step }) => step))];
    if (steps.length === 0) return;
    const related = places(
      open.map(({ step, span }) => ({ span, message: `not ticked in \`${step.id}\`` })),
      4
    );
    const data = { steps: stepsNamed(steps), count: open.length };
    report({ message: "boxes", data, span: steps[0].done.span, related });
  }
};

// rules/step-file-drift.ts
var nameOf3 = (path) => path.slice(path.lastIndexOf("/") + 1);
var folderOf = (path) => path.slice(0, path.lastIndexOf("/") + 1);
var isOfAnother = ({ source }, { from }) => from !== void 0 && nameOf3(from) !== nameOf3(source.path);
var folded = (title) => title.split("[").map((part, i) => i ? part.slice(part.indexOf("]") + 1) : part).join(" ").split(" ").map((word) => [..."*_`"].reduce((text, mark) => text.replaceAll(mark, ""), word)).filter(Boolean).join(" ").toLowerCase();
var isRule = (word) => ["---", "##", "###"].some((mark) => word.startsWith(mark));
function partingOf(own, { digest, part }) {
  const [words, others] = [own.split(" "), digest.split(" ")];
  if (part !== "whole") {
    if (own.includes(digest)) return void 0;
    let length = others.length;
    while (length > 0 && !own.includes(others.slice(0, length).join(" "))) length -= 1;
    const start = own.indexOf(others.slice(0, length).join(" "));
    return { at: length, runbook: own.slice(0, start).split(" ").length - 1 + length };
  }
  const at = words.findIndex((word, i) => word !== others[i]);
  if (at < 0 || [words, others].some((text) => text[at] === void 0 || isRule(text[at]))) return void 0;
  return { at, runbook: at };
}
var shown = (text, at) => text.split(" ").slice(at, at + 6).join(" ") || "nothing";
function driftOf(step, copy) {
  if (isOfAnother(step, copy)) return void 0;
  const none = { file: "", runbook: "" };
  if (copy.title && folded(copy.title.value) !== folded(step.title))
    return { step, copy, kind: "title", words: { file: copy.title.value, runbook: step.title } };
  if (copy.digest === "")
    return digestOf(step.extent) === "" ? void 0 : { step, copy, kind: "empty", words: none };
  const own = digestOf(step.extent);
  const parting = partingOf(own, copy);
  if (!parting) return void 0;
  return {
    step,
    copy,
    kind: "body",
    words: { file: shown(copy.digest, parting.at), runbook: shown(own, parting.runbook) }
  };
}
var spanOf2 = ({ kind, copy }) => kind === "title" && copy.title ? copy.title.span : copy.id.span;
function reportDrifts(drifts, report) {
  const [first, ...others] = drifts;
  const own = { span: first.step.idSpan, message: "the step in the runbook" };
  const more = others.map(
    (drift) => ({
      span: spanOf2(drift),
      message: `\`${nameOf3(drift.copy.source.path)}\` differs too`
    })
  );
  report({
    message: first.kind,
    data: {
      file: nameOf3(first.copy.source.path),
      id: first.step.id,
      theirs: first.words.file,
      ours: first.words.runbook,
      more: others.length > 0 ? ` (${others.length} more step files of this folder differ)` : ""
    },
    about: [first.step.id],
    span: spanOf2(first),
    related: [own, ...places(more)]
  });
}
function reportAll(message, all, report) {
  const [first, ...others] = all;
  if (!first) return;
  const related = places(others.map(({ value, span }) => ({ span, message: `\`${value}\` too` })));
  report({ message, data: { ids: listed(all.map(({ value }) => value)) }, span: first.span, related });
}
function allDrifts(plan) {
  return plan.steps.flatMap((step) => step.copies.flatMap((copy) => driftOf(step, copy) ?? []));
}
var stepFileDrift = {
  name: "step-file-drift",
  summary: "step files, runbook and orchestrator plan that no longer say the same",
  severity: "warning",
  preset: "recommended",
  messages: {
    title: "Unexpected title `{theirs}` in `{file}`{more}, expected `{ours}` as in the runbook",
    body: "Unexpected words `{theirs}` in `{file}`{more}, expected `{ours}` as the runbook goes on",
    empty: "Unexpected `{file}` without a text{more}, expected the text of `{id}` in the runbook",
    missing: "Unexpected lack of a step file for {ids}, expected one as for the other steps",
    orphan: "Unexpected step file for {ids}, expected a step of the same id in the runbook",
    entry: "Unexpected entry for {ids}, expected only steps that the plan has"
  },
  check(plan, report) {
    for (const drifts of groupBy(allDrifts(plan), ({ copy }) => folderOf(copy.source.path)).values())
      reportDrifts(drifts, report);
    const isCut = plan.steps.some((step) => step.copies.some((copy) => !isOfAnother(step, copy)));
    const bare = (isCut ? uncopiedSteps(plan) : []).map(({ id, idSpan }) => located(id, idSpan));
    reportAll("missing", bare, report);
    reportAll(
      "orphan",
      plan.orphans.filter(
        ({ from }) => from === void 0 || plan.files.some(({ source }) => nameOf3(source.path) === nameOf3(from))
      ).map(({ id }) => id),
      report
    );
    reportAll(
      "entry",
      strayEntries(plan).map(({ id }) => id),
      report
    );
  }
};

// rules/swept-up-work.ts
var sweptUpWork = {
  name: "swept-up-work",
  summary: "commits of one step that hold a file which only another one is to create",
  severity: "warning",
  preset: "strict",
  messages: {
    swept: "Unexpected `{path}` of `{other}` in commit `{commit}` of `{step}`, expected `git add` with the files of the step"
  },
  check(plan, report) {
    for (const { step, status } of factsOfStep(plan, statusOf(plan)))
      for (const fact of status.remarks)
        if (fact.kind === "others-work") {
          const data = {
            step: step.id,
            other: fact.step,
            path: fact.path,
            commit: fact.commit.slice(0, 7)
          };
          report({ message: "swept", data, span: step.idSpan });
        }
  }
};

// rules/tdd-not-strict.ts
var messageFor = (plan) => plan.type?.value === "tdd" ? "plan" : isStrictAsWhole(plan) ? "phase" : "beside";
var tddNotStrict = {
  name: "tdd-not-strict",
  summary: "a test-driven plan that does not declare the strict order it needs by nature",
  severity: "warning",
  preset: "recommended",
  messages: {
    plan: "Unexpected `type: tdd` without a declared strict order{collisions}, expected `execution_mode: sequential-strict` beside it",
    phase: "Unexpected phase of `type: tdd` without a declared strict order{collisions}, expected `execution_mode: sequential-strict` in the front matter",
    beside: "Unexpected phase of `type: tdd` without a declared strict order{collisions}, expected `execution_mode: sequential-strict` beside it"
  },
  check(plan, report) {
    const hoped = hopedOrderOf(plan);
    if (hoped?.kind !== "tdd") return;
    const hazards = openHazards(plan).filter(({ first: first2, second }) => isToldOfPlan(plan, first2, second));
    const { steps, places: worst } = worstPairs(plan, hazards);
    const [first, ...others] = hoped.spans;
    const also = others.map((span) => ({ span, message: "also test-driven" }));
    const collisions = steps > 0 ? `, while ${steps} of ${plan.steps.length} steps change or need what another of them changes` : "";
    report({
      message: messageFor(plan),
      data: { collisions },
      span: first,
      related: places([...places(also, 3), ...worst], 9),
      fix: strictFix(plan)
    });
  }
};

// rules/test-count-mismatch.ts
var testCountMismatch = {
  name: "test-count-mismatch",
  summary: "a number of tests that are to pass, other than the number of tests that the steps so far have brought",
  severity: "warning",
  preset: "strict",
  messages: {
    tests: "Unexpected claim that {claimed} tests pass, expected {counted}, as many as the steps so far bring"
  },
  check(plan, report) {
    const miscounts = miscountsOf(plan);
    for (const { claimed, counted, span } of miscounts)
      report({ message: "tests", data: { claimed, counted }, span });
    for (const claim of plan.claims) {
      if (claim.of !== "tests" || miscounts.some(({ span }) => span.start === claim.span.start)) continue;
      const counted = countedByName(plan, claim);
      if (counted === void 0) continue;
      report({ message: "tests", data: { claimed: claim.count, counted }, span: claim.span });
    }
  }
};

// rules/tree-wide-change.ts
var isTree = ({ resource }) => resource.kind === "git";
var treeWideChange = {
  name: "tree-wide-change",
  summary: "a command that rewrites or resets the whole working tree while another step is at work in it",
  severity: "warning",
  preset: "strict",
  messages: {
    tree: "Unexpected `{command}` by {steps}, which {effect}, while {other} {deed} `{file}` in the same working tree, expected an order between them, or the step's own files alone"
  },
  check(plan, report) {
    const all = placesOf(unsettledMeetings(plan, ["tree-write"], () => true));
    const acting = all.filter(({ effect }) => isTree(effect));
    const [first, ...others] = acting;
    const hit = all.find(({ step, effect }) => !isTree(effect) && step !== first?.step);
    if (!first || !hit) return;
    const related = [
      { span: hit.effect.span, message: `\`${hit.step.id}\` ${deed(hit.effect)} it` },
      ...others.map(({ step, effect }) => ({ span: effect.span, message: `\`${step.id}\` too` }))
    ];
    report({
      message: "tree",
      data: {
        command: commandAt(first.effect),
        steps: stepsNamed(acting.map(({ step }) => step)),
        effect: first.effect.because,
        other: stepNamed(hit.step),
        deed: deed(hit.effect),
        file: nameOf(hit.effect.resource)
      },
      span: first.effect.span,
      related: places(related)
    });
  }
};
var commandAt = ({ span: { source, start, end } }) => {
  const line = source.text.slice(start, end).split("\n")[0].replaceAll("`", "").trim();
  return line.length > 50 ? `${line.slice(0, 47)}...` : line;
};

// rules/undeclared-file.ts
var undeclaredFile = {
  name: "undeclared-file",
  summary: "a step whose text changes a file that its own list of files leaves out",
  severity: "warning",
  preset: "strict",
  messages: {
    one: "Unexpected change of {files} in `{id}`, expected it among the files that the step declares",
    many: "Unexpected change of {files} in `{id}`, expected them among the files that the step declares"
  },
  check(plan, report) {
    for (const step of plan.steps) {
      const left = undeclaredFiles(plan, step);
      const [first, ...others] = left;
      if (!first) continue;
      const data = { id: step.id, files: listed(left.map(({ path }) => path)) };
      const related = others.map(({ span, path }) => ({ span, message: `\`${path}\` too` }));
      report({ message: others.length ? "many" : "one", data, span: first.span, related: places(related) });
    }
  }
};

// rules/undeclared-tracker-write.ts
var stepsOf3 = ({ places: all }) => all.map(({ step }) => step.id).join(" ");
var undeclaredTrackerWrite = {
  name: "undeclared-tracker-write",
  summary: "a task list or status file that every step writes without saying so",
  severity: "warning",
  preset: "strict",
  messages: {
    tracker: "Unexpected writing of {files} {tree} by {steps} at the same time, expected one writer (the orchestrator) or an order between them"
  },
  check(plan, report) {
    for (const meetings of groupBy(meetingsOf(plan, ["tracker-write"]), stepsOf3).values()) {
      const steps = meetings[0].places.map(({ step }) => step);
      const data = {
        files: listed(meetings.map(({ name }) => name)),
        tree: treeOf(plan, steps),
        steps: listed(steps.map(({ id }) => id))
      };
      const related = places(
        steps.map(({ id, idSpan }) => ({
          span: idSpan,
          message: `\`${id}\` writes ${meetings.length > 1 ? "them" : "it"}`
        }))
      );
      report({ message: "tracker", data, span: plan.span, related });
    }
  }
};

// rules/unexplained-suppression.ts
var unexplainedSuppression = {
  name: "unexplained-suppression",
  summary: "a comment that silences findings and does not say why",
  severity: "warning",
  preset: "strict",
  messages: { flaw: "{message}" },
  judgesComments: true,
  check: (plan, report) => reportFlaws(plan, "unexplained-suppression", report)
};

// rules/unknown-dependency.ts
var unknownDependency = {
  name: "unknown-dependency",
  summary: "a dependency on a step or phase that the plan does not have",
  severity: "error",
  preset: "recommended",
  findsContradictions: true,
  messages: {
    unknown: "Unexpected dependency on `{id}`, expected the id of a {kind} in this plan",
    several: "Unexpected dependency on {ids}, expected ids of {kind}s in this plan",
    meant: "Unexpected dependency on `{id}`, expected `{meant}`"
  },
  check(plan, report) {
    const lists = groupBy(
      unknownReferences(plan),
      ({ reference: { span }, meant }) => meant === void 0 ? `${span.source.path} ${positionAt(span.source, span.start).line}` : span
    );
    for (const all of lists.values()) {
      const { reference, meant } = all[0];
      const ids = all.flatMap((each) => each.ids);
      const { id, kind, span } = reference;
      report({
        message: ids.length > 1 ? "several" : meant === void 0 ? "unknown" : "meant",
        data: { id, kind, meant: meant ?? "", ids: listed(ids) },
        span
      });
    }
  }
};

// rules/unknown-suppression.ts
var unknownSuppression = {
  name: "unknown-suppression",
  summary: "a comment that silences findings, with a word that nobody understands",
  severity: "warning",
  preset: "recommended",
  messages: { flaw: "{message}" },
  judgesComments: true,
  check: (plan, report) => reportFlaws(plan, "unknown-suppression", report)
};

// rules/unread-by-executor.ts
var unreadByExecutor = {
  name: "unread-by-executor",
  summary: "steps that people can read and the format's own executor cannot",
  severity: "warning",
  preset: "recommended",
  messages: { flaw: "{message}" },
  check: (plan, report) => reportFlaws(plan, "unread-by-executor", report)
};

// rules/unread-plan.ts
var unreadPlan = {
  name: "unread-plan",
  summary: "a file at a place of plans, or one that was named, in which no plan is seen",
  severity: "error",
  preset: "recommended",
  messages: { flaw: "{message}" },
  check: (plan, report) => reportFlaws(plan, "unread-plan", report)
};

// rules/unreadable-metadata.ts
var unreadableMetadata = {
  name: "unreadable-metadata",
  summary: "metadata that breaks the syntax of YAML, so that no program can read it",
  severity: "error",
  preset: "recommended",
  messages: { flaw: "{message}" },
  check: (plan, report) => reportFlaws(plan, "unreadable-metadata", report)
};

// rules/unresolved-path.ts
var unresolvedPath = {
  name: "unresolved-path",
  summary: "a path that leads to no file: created nowhere, and near a known one or missing from the repository",
  severity: "warning",
  preset: "strict",
  messages: {
    near: "Unexpected path `{path}`, expected `{known}`",
    absent: "Unexpected path `{path}`, expected an existing file or an earlier step that creates it"
  },
  check(plan, report) {
    const typos = likelyTypos(plan);
    const said = new Set(typos.map(({ path }) => path));
    for (const { path, known: known2, effect, place } of typos) {
      report({
        message: "near",
        data: { path, known: known2 },
        span: effect.span,
        related: [{ span: place, message: "the known path" }]
      });
    }
    for (const { path, needs: needs2, meant } of absencesOf(plan)) {
      if (said.has(path)) continue;
      if (meant === void 0) report({ message: "absent", data: { path }, span: needs2.span });
      else report({ message: "near", data: { path, known: meant }, span: needs2.span });
    }
  }
};

// rules/unused-suppression.ts
var unusedSuppression = {
  name: "unused-suppression",
  summary: "a comment that silences findings, where there is none to silence",
  severity: "warning",
  preset: "recommended",
  messages: { flaw: "{message}" },
  judgesComments: true,
  check: (plan, report) => reportFlaws(plan, "unused-suppression", report)
};

// rules/use-after-delete.ts
var isCheck = ({ action, because }) => action === "read" && because.startsWith("verify");
var useAfterDelete = {
  name: "use-after-delete",
  summary: "a file that a step uses after another step has deleted it",
  severity: "warning",
  preset: "strict",
  messages: {
    use: "Unexpected use of `{file}` in `{step}` after `{deleter}` has deleted it, expected its new place or none"
  },
  check(plan, report) {
    for (const { path, turns } of livesOf(plan)) {
      let deleter;
      for (const turn of turns) {
        if (turn.creates) deleter = void 0;
        const use = turn.needs ?? turn.runs;
        if (deleter?.deletes && use && !isCheck(use)) {
          const data = { file: path, step: turn.step.id, deleter: deleter.step.id };
          const related = [{ span: deleter.deletes.span, message: `\`${deleter.step.id}\` deletes it` }];
          report({ message: "use", data, span: use.span, related });
          break;
        }
        if (turn.deletes && !turn.creates) deleter = turn;
      }
    }
  }
};

// rules/use-before-create.ts
var isWeak = (use, all) => use.action === "read" || all.some(({ action }) => action === "create");
var useBeforeCreate = {
  name: "use-before-create",
  summary: "a file that a step uses before the step that creates it",
  severity: "warning",
  preset: "recommended",
  findsContradictions: true,
  messages: {
    use: "Unexpected use of `{file}` by {step} before {creator} creates it, expected {creator} to come first"
  },
  check(plan, report) {
    const { firm } = orderOf(plan);
    for (const { path, turns } of livesOf(plan)) {
      const creator = turns.find(plainCreation);
      const [first] = turns;
      const use = first?.needs ?? first?.runs;
      if (!creator?.creates || !first || !use || first.deletes || first.step === creator.step) continue;
      if (creator.creates.certainty !== "declared" && isWeak(use, first.effects)) continue;
      if (creator.step.done?.value || isThere(plan, path)) continue;
      if (firm.before(creator.step, first.step)) continue;
      const data = { file: path, step: stepNamed(first.step), creator: stepNamed(creator.step) };
      const related = [{ span: creator.creates.span, message: `\`${creator.step.id}\` creates it` }];
      report({ message: "use", data, span: use.span, related });
    }
  }
};

// rules/wave-mismatch.ts
var waveMismatch = {
  name: "wave-mismatch",
  summary: "steps in a wave that starts before what they wait for, or in two waves at once",
  severity: "error",
  preset: "recommended",
  messages: {
    early: "Unexpected {steps} in {batch} while waiting for `{before}` of {other}, expected one after {other}",
    severalEarly: "Unexpected waves in which {count} steps start before a step that they wait for, as {steps} in {batch} and `{before}` in {other}, expected a later wave for each",
    twice: "Unexpected `{step}` in wave {wave} and in wave {other}, expected one wave",
    severalTwice: "Unexpected second waves of {count} steps, as `{step}` is in wave {wave} and in wave {other}, expected one wave for each"
  },
  check(plan, report) {
    const early = brokenBatches(plan).filter(({ batch, other }) => batch.rank < other.rank);
    if (isHabit(early) && areSeveral(early))
      report({ ...findingOfBatches("severalEarly", early), fix: raisedBehind(plan, ...early) });
    else
      for (const each of early) report({ ...findingOfBatch("early", each), fix: raisedBehind(plan, each) });
    const twice = wavesAtOdds(plan).map(({ step, own, scheduled }) => ({
      data: { step: step.id, wave: own.value, other: scheduled.value },
      span: own.span,
      here: { span: scheduled.span, message: `\`${step.id}\` in wave ${scheduled.value} here` }
    }));
    if (isHabit(twice)) {
      const [{ data, span }] = twice;
      const related = places(twice.map(({ here }) => here));
      report({ message: "severalTwice", data: { ...data, count: twice.length }, span, related });
    } else
      for (const { data, span, here } of twice) report({ message: "twice", data, span, related: [here] });
  }
};

// rules/weak-sequential-directive.ts
function missing(plan) {
  const { rationale, prohibition, orchestration } = plan;
  return [
    `\`execution_mode: ${wantedMode(plan) ?? "sequential-required"}\` in the front matter`,
    ...rationale || orchestration?.rationale ? [] : ["a rationale (`reason:`, what breaks if steps overlap)"],
    ...prohibition || orchestration?.prohibition ? [] : ["a prohibition of batching (`one Task call per message`)"]
  ];
}
var weakSequentialDirective = {
  name: "weak-sequential-directive",
  summary: "an order that rests on one sentence, which an agent may weigh against its other instructions",
  severity: "error",
  preset: "recommended",
  messages: {
    weak: "Unexpected order by prose alone, expected {missing}",
    collide: "Unexpected order by prose alone, while {colliding} of {count} steps change or need what another of them changes, expected {missing}"
  },
  check(plan, report) {
    const hoped = hopedOrderOf(plan);
    if (hoped?.kind !== "prose") return;
    const hazards = openHazards(plan).filter(({ first: first2, second }) => isToldOfPlan(plan, first2, second));
    const { steps: colliding, places: worst } = worstPairs(plan, hazards);
    const [first, ...others] = hoped.spans;
    const said = others.map((span) => ({ span, message: "and here, in prose too" }));
    report({
      message: colliding > 0 ? "collide" : "weak",
      data: { missing: enumerated(missing(plan)), colliding, count: plan.steps.length },
      span: first,
      related: places([...said, ...worst], 9),
      fix: directiveFix(plan)
    });
  }
};

// rules/index.ts
var rules = [
  ambiguousId,
  blocksMismatch,
  checkCannotPass,
  circularDependency,
  collidesWithPlan,
  commitsOutOfSequence,
  conflictIgnored,
  countMismatch,
  createdTwice,
  crossedBarrier,
  deniedDependency,
  disturbedSuite,
  doneBeforeDependency,
  duplicateId,
  executionModeConflict,
  forwardDependency,
  graphsDisagree,
  implausibleRed,
  invalidMetadata,
  invalidatedRed,
  misnumberedId,
  missingCheckpoint,
  missingDependsOn,
  missingFiles,
  missingFromWaves,
  missingGreen,
  missingRed,
  missingStopCondition,
  missingVerification,
  modelPolicy,
  orderByConvention,
  orderOnlyInWave,
  parallelDependsOnSibling,
  parallelOverlap,
  phantomCompletion,
  producedNowhere,
  proseOnlyDependency,
  sameWaveDependency,
  sharedCommit,
  sharedFile,
  sharedService,
  stagedByAnother,
  staleRead,
  staleRequirement,
  statusDrift,
  stepFileDrift,
  sweptUpWork,
  tddNotStrict,
  testCountMismatch,
  treeWideChange,
  undeclaredFile,
  undeclaredTrackerWrite,
  unexplainedSuppression,
  unknownDependency,
  unknownSuppression,
  unreadByExecutor,
  unreadPlan,
  unreadableMetadata,
  unresolvedPath,
  unusedSuppression,
  useAfterDelete,
  useBeforeCreate,
  waveMismatch,
  weakSequentialDirective
];

// src/run/scheduling.ts
var unsettling = /* @__PURE__ */ new Set([
  "circular-dependency",
  "duplicate-id",
  "invalid-metadata",
  "unknown-dependency",
  "unreadable-metadata",
  "wave-mismatch"
]);
var knotting = /* @__PURE__ */ new Set([
  "blocks-mismatch",
  "forward-dependency",
  "same-wave-dependency"
]);
function schedulePlans(plans, choice = {}) {
  const { from, done: ids = [], ...options } = choice;
  expectOnePlan(plans, choice);
  const judged = plans.map((plan) => ({ plan, diagnostics: obstaclesIn(plan) }));
  const unsafe = judged.filter(({ diagnostics }) => diagnostics.length > 0);
  const safe = judged.filter(({ diagnostics }) => diagnostics.length === 0);
  const settled = (plan) => ({ ...options, done: finished(plan, from, ids) });
  return {
    scheduling: {
      version: 1,
      plans: safe.map(({ plan }) => schedulePlan(plan, settled(plan))),
      unsafe: unsafe.map(({ plan, diagnostics }) => unsafeIn(plan, diagnostics))
    },
    diagnostics: unsafe.flatMap(({ diagnostics }) => diagnostics)
  };
}
function expectOnePlan(plans, { from, done = [] }) {
  expectOne(plans, from === void 0 ? done : [...done, from]);
}
function expectOne(plans, ids) {
  if (plans.length < 2 || ids.every((id) => id === "marked" || id === "proven")) return;
  throw new UsageError(`Unexpected ids of steps for ${plans.length} plans, expected the path of one plan`);
}
var obstaclesIn = memoise((plan) => {
  const knots = knotsOf(plan);
  const wanted = rules.filter(({ name }) => unsettling.has(name) || knots.length > 0 && knotting.has(name));
  const found = lintPlans([plan], wanted, { preset: "strict" }).diagnostics;
  return found.length > 0 ? [...found] : [...knots.map(knotIn), ...twinsIn(plan)];
}, "order");
var knotIn = (steps) => ({
  rule: "circular-dependency",
  severity: "error",
  message: `Unexpected order in which ${steps.map(({ id }) => `\`${id}\``).join(" and ")} wait for each other, expected dependencies, waves and modes that agree`,
  span: steps[0].idSpan,
  related: steps.slice(1).map(({ idSpan: span, id }) => ({ span, message: `\`${id}\` is here` }))
});
function twinsIn({ steps }) {
  const first = /* @__PURE__ */ new Map();
  return steps.flatMap((step) => {
    const { id, idSpan: span } = step;
    const known2 = first.get(id);
    first.set(id, known2 ?? step);
    if (!known2) return [];
    const message = `Unexpected second step with id \`${id}\`, expected an id of its own`;
    const related = [{ span: known2.idSpan, message: "first here" }];
    return [{ rule: "duplicate-id", severity: "error", message, span, related }];
  });
}
var unsafeIn = ({ path }, diagnostics) => ({
  path,
  findings: diagnostics.map(({ rule, message, span }) => ({
    rule,
    message,
    path: span.source.path,
    ...positionAt(span.source, span.start)
  }))
});
function finished(plan, from, ids) {
  const before2 = from === void 0 ? 0 : plan.steps.indexOf(stepsFor(plan, from)[0]);
  const done = ids.flatMap(
    (id) => id === "proven" ? [...provenSteps(plan)] : id === "marked" ? plan.steps.filter((step) => step.done?.value) : stepsFor(plan, id)
  );
  return /* @__PURE__ */ new Set([...plan.steps.slice(0, before2), ...done]);
}
function stepsFor(plan, id) {
  const target = resolveReference(plan, { kind: "step", id, form: "metadata", span: plan.span });
  if (target.kind === "found" && target.steps.length > 0) return target.steps;
  const meant = nearest(
    id,
    plan.steps.map((step) => step.id)
  );
  const expected = meant === void 0 ? "the id of a step or phase of the plan" : `\`${meant}\``;
  throw new UsageError(`Unexpected step \`${id}\`, expected ${expected}`);
}

export {
  rules,
  schedulePlans,
  expectOne,
  obstaclesIn,
  unsafeIn,
  finished,
  stepsFor
};
