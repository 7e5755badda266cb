import {
  replaceFiles
} from "./files.mjs";
import {
  fixSources
} from "./fix.mjs";
import {
  require_node_path
} from "./node-path.mjs";
import {
  timed,
  withoutLoneReturns,
  writtenIn
} from "./model.mjs";
import {
  __toESM
} from "./esbuild.mjs";

// src/run/fixing.ts
var import_node_path = __toESM(require_node_path(), 1);

// src/run/sound-fixes.ts
function soundFixes(before, due, foundAfter, unsafe = false) {
  if (due.length === 0) return due;
  const after = foundAfter(due);
  if (!due.some(isLeft(due, after)) && (unsafe || !bringsMore(before, after))) return due;
  if (due.length === 1) return [];
  const middle = due.length >> 1;
  return [due.slice(0, middle), due.slice(middle)].flatMap(
    (half) => soundFixes(before, half, foundAfter, unsafe)
  );
}
function bringsMore(before, after) {
  const counts = /* @__PURE__ */ new Map();
  for (const { rule } of before) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return after.some(({ rule, fix }) => {
    const left = (counts.get(rule) ?? 0) - 1;
    if (left >= 0) counts.set(rule, left);
    return left < 0 && !fix?.safe;
  });
}
function isLeft(fixes, after) {
  const placeOf = movedBy(fixes.flatMap(({ fix }) => fix.edits));
  const left = new Set(after.map((each) => keyOf(each, each.span.start)));
  return (each) => left.has(keyOf(each, placeOf(each.span)));
}
function movedBy(all) {
  const shifts = /* @__PURE__ */ new Map();
  for (const { span, text } of all.toSorted((a, b) => a.span.end - b.span.end)) {
    const own = shifts.get(span.source) ?? [];
    own.push({ end: span.end, by: (own.at(-1)?.by ?? 0) + text.length - (span.end - span.start) });
    shifts.set(span.source, own);
  }
  return ({ source, start }) => {
    const own = shifts.get(source) ?? [];
    let [low, high] = [0, own.length];
    while (low < high) {
      const middle = low + high >> 1;
      if (own[middle].end <= start) low = middle + 1;
      else high = middle;
    }
    return start + (own[low - 1]?.by ?? 0);
  };
}
var keyOf = ({ rule, message, span }, start) => [rule, span.source.path, start, message].join("\0");

// src/run/fixing.ts
var mostRounds = 10;
function fixAll(start, choice) {
  const first = new Map(start.sources.map((source) => [source.path, source]));
  let state = stateOf(start, start);
  const fixed = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const due = dueAmong(state.found.diagnostics, choice, new Set(state.companions));
    const outcomes = /* @__PURE__ */ new Map();
    const outcomeOf = (fixes) => {
      const known = outcomes.get(fixes) ?? stateOf(start, afterFixes(state, fixes));
      outcomes.set(fixes, known);
      return known;
    };
    const sound = soundFixes(
      state.found.diagnostics,
      due,
      (fixes) => outcomeOf(fixes).found.diagnostics,
      choice.unsafe
    );
    if (sound.length === 0) break;
    fixed.push(...sound);
    state = outcomeOf(sound);
  }
  const { skipped, leftOut } = start;
  const { sources, companions, reading, found } = state;
  const changed = changesSince(first, sources);
  return { ...withoutCompanions(found, companions), ...reading, skipped, leftOut, fixed, changed };
}
function stateOf(start, { sources, companions }) {
  const reading = timed("parse", () => start.read(sources, companions));
  return { sources, companions, reading, found: start.lint(reading) };
}
function afterFixes({ sources, companions }, fixes) {
  const { changed } = fixSources(fixes.map((each) => each.fix));
  const texts = new Map(changed.map(({ source, text }) => [source, withText(source, text)]));
  const renewed = (source) => texts.get(source) ?? source;
  return { sources: sources.map(renewed), companions: companions.map(renewed) };
}
var withText = ({ written: _, ...source }, text) => withoutLoneReturns({ ...source, text });
function withoutCompanions(found, companions) {
  const unasked = new Set(companions);
  return {
    ...found,
    diagnostics: found.diagnostics.filter(({ span }) => !unasked.has(span.source)),
    suppressed: found.suppressed.filter(({ diagnostic }) => !unasked.has(diagnostic.span.source))
  };
}
function dueAmong(diagnostics, { unsafe = false, only }, untouched) {
  const due = diagnostics.filter((each) => {
    if (!each.fix || only && !only.includes(each.rule)) return false;
    return (each.fix.safe || unsafe) && !each.fix.edits.some((edit) => untouched.has(edit.span.source));
  });
  const applied = new Set(fixSources(due.map((each) => each.fix)).applied);
  return due.filter((each) => applied.has(each.fix));
}
var changesSince = (first, last) => last.flatMap((after) => {
  const source = first.get(after.path);
  const text = writtenIn(after);
  return source && writtenIn(source) !== text ? [{ source, text }] : [];
});
function writeChanges(changed, cwd) {
  replaceFiles(
    changed.map(({ source, text }) => ({
      path: (0, import_node_path.resolve)(cwd, source.path),
      before: writtenIn(source),
      after: text
    }))
  );
}

export {
  fixAll,
  withoutCompanions,
  writeChanges
};
