// src/model/source.ts
var spanOf = (source, start, end) => ({ source, start, end });
var located = (value, span) => ({ value, span });
var textAt = (span) => span.source.text.slice(span.start, span.end);
var loneReturn = /\r(?!\n)/g;
function withoutLoneReturns(source) {
  const text = source.text.replace(loneReturn, "\n");
  return text === source.text ? source : { ...source, text, written: source.written ?? source.text };
}
var writtenIn = ({ text, written }) => written ?? text;
var starts = /* @__PURE__ */ new WeakMap();
function lineStarts(source) {
  const known2 = starts.get(source);
  if (known2) return known2;
  const found = [0];
  for (const ending of source.text.matchAll(/\r\n?|\n/g)) found.push(ending.index + ending[0].length);
  starts.set(source, found);
  return found;
}
function positionAt(source, offset) {
  const lines = lineStarts(source);
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (lines[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - lines[low] + 1 };
}
var lineOf = (span) => positionAt(span.source, span.start).line;
function lineText(source, line) {
  const lines = lineStarts(source);
  return source.text.slice(lines[line - 1], lines[line] ?? source.text.length).replace(/[\r\n]+$/, "");
}

// src/model/digest.ts
var order = /^[ \t]*(?:[-*+][ \t]+)?\*\*(?:depends on|dependenc(?:y|ies)|blocked by|blocks|execution mode|reason)(?::\*\*|\*\*:).*$/gim;
function digestOf(extent) {
  const text = textAt(extent);
  const body = text.slice(text.search(/[\r\n]|$/));
  return body.replace(order, "").replace(/\s+/g, " ").replace(/(?: -{3,}| \*{3,}| _{3,})* ?$/, "").trim();
}

// src/model/facts.ts
var changing = /* @__PURE__ */ new Set(["create", "modify", "write", "delete", "rename"]);
function probabilityOfHazard({ effects: [a, b] }) {
  if (a.probability === void 0 && b.probability === void 0) return void 0;
  return (a.probability ?? 1) * (b.probability ?? 1);
}

// src/model/letters.ts
var ascii = /^[\0-\x7f]*$/;
function lettered(source, flags = "") {
  let short;
  let whole;
  return (text) => {
    if (ascii.test(text)) {
      short ??= new RegExp(source.replaceAll("\\p{L}", "A-Za-z").replaceAll("\\p{N}", "0-9"), flags);
      return short;
    }
    whole ??= new RegExp(source, `${flags}u`);
    return whole;
  };
}

// src/model/natural.ts
var isDigit = (code) => code >= 48 && code <= 57;
function compareNaturally(a, b) {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const left = a.charCodeAt(i);
    const right = b.charCodeAt(j);
    if (isDigit(left) && isDigit(right)) {
      const [first, afterFirst] = numberAt(a, i);
      const [second, afterSecond] = numberAt(b, j);
      const difference = first.length - second.length || compareUnits(first, second);
      if (difference !== 0) return difference;
      i = afterFirst;
      j = afterSecond;
    } else {
      if (left !== right) return left - right;
      i += 1;
      j += 1;
    }
  }
  return a.length - i - (b.length - j) || compareUnits(a, b);
}
var compareUnits = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function numberAt(text, start) {
  let end = start;
  while (end < text.length && isDigit(text.charCodeAt(end))) end += 1;
  let first = start;
  while (first < end - 1 && text.charCodeAt(first) === 48) first += 1;
  return [text.slice(first, end), end];
}

// node_modules/fastest-levenshtein/esm/mod.js
var peq = new Uint32Array(65536);
var myers_32 = (a, b) => {
  const n = a.length;
  const m = b.length;
  const lst = 1 << n - 1;
  let pv = -1;
  let mv = 0;
  let sc = n;
  let i = n;
  while (i--) {
    peq[a.charCodeAt(i)] |= 1 << i;
  }
  for (i = 0; i < m; i++) {
    let eq = peq[b.charCodeAt(i)];
    const xv = eq | mv;
    eq |= (eq & pv) + pv ^ pv;
    mv |= ~(eq | pv);
    pv &= eq;
    if (mv & lst) {
      sc++;
    }
    if (pv & lst) {
      sc--;
    }
    mv = mv << 1 | 1;
    pv = pv << 1 | ~(xv | mv);
    mv &= xv;
  }
  i = n;
  while (i--) {
    peq[a.charCodeAt(i)] = 0;
  }
  return sc;
};
var myers_x = (b, a) => {
  const n = a.length;
  const m = b.length;
  const mhc = [];
  const phc = [];
  const hsize = Math.ceil(n / 32);
  const vsize = Math.ceil(m / 32);
  for (let i = 0; i < hsize; i++) {
    phc[i] = -1;
    mhc[i] = 0;
  }
  let j = 0;
  for (; j < vsize - 1; j++) {
    let mv2 = 0;
    let pv2 = -1;
    const start2 = j * 32;
    const vlen2 = Math.min(32, m) + start2;
    for (let k = start2; k < vlen2; k++) {
      peq[b.charCodeAt(k)] |= 1 << k;
    }
    for (let i = 0; i < n; i++) {
      const eq = peq[a.charCodeAt(i)];
      const pb = phc[i / 32 | 0] >>> i & 1;
      const mb = mhc[i / 32 | 0] >>> i & 1;
      const xv = eq | mv2;
      const xh = ((eq | mb) & pv2) + pv2 ^ pv2 | eq | mb;
      let ph = mv2 | ~(xh | pv2);
      let mh = pv2 & xh;
      if (ph >>> 31 ^ pb) {
        phc[i / 32 | 0] ^= 1 << i;
      }
      if (mh >>> 31 ^ mb) {
        mhc[i / 32 | 0] ^= 1 << i;
      }
      ph = ph << 1 | pb;
      mh = mh << 1 | mb;
      pv2 = mh | ~(xv | ph);
      mv2 = ph & xv;
    }
    for (let k = start2; k < vlen2; k++) {
      peq[b.charCodeAt(k)] = 0;
    }
  }
  let mv = 0;
  let pv = -1;
  const start = j * 32;
  const vlen = Math.min(32, m - start) + start;
  for (let k = start; k < vlen; k++) {
    peq[b.charCodeAt(k)] |= 1 << k;
  }
  let score = m;
  for (let i = 0; i < n; i++) {
    const eq = peq[a.charCodeAt(i)];
    const pb = phc[i / 32 | 0] >>> i & 1;
    const mb = mhc[i / 32 | 0] >>> i & 1;
    const xv = eq | mv;
    const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
    let ph = mv | ~(xh | pv);
    let mh = pv & xh;
    score += ph >>> m - 1 & 1;
    score -= mh >>> m - 1 & 1;
    if (ph >>> 31 ^ pb) {
      phc[i / 32 | 0] ^= 1 << i;
    }
    if (mh >>> 31 ^ mb) {
      mhc[i / 32 | 0] ^= 1 << i;
    }
    ph = ph << 1 | pb;
    mh = mh << 1 | mb;
    pv = mh | ~(xv | ph);
    mv = ph & xv;
  }
  for (let k = start; k < vlen; k++) {
    peq[b.charCodeAt(k)] = 0;
  }
  return score;
};
var distance = (a, b) => {
  if (a.length < b.length) {
    const tmp = b;
    b = a;
    a = tmp;
  }
  if (b.length === 0) {
    return a.length;
  }
  if (a.length <= 32) {
    return myers_32(a, b);
  }
  return myers_x(a, b);
};

// src/model/nearest.ts
function nearest(name, names) {
  let best;
  let least = name.length < 4 ? 2 : Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of names) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const steps = distance(name, candidate);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

// src/model/numerals.ts
var number = /^[-+]?(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][-+]?\d+)?$/;
var based = /^[-+]?0(?:x[\da-fA-F_]+|o[0-7_]+|b[01_]+)$/;
var sexagesimal = /^[-+]?\d[\d_]*(?::[0-5]?\d)+$/;
var isNumeral = (text) => number.test(text);
function numeralReadings(text) {
  const plain = text.replaceAll("_", "");
  const found = [];
  if (sexagesimal.test(text)) found.push(plain.split(":").reduce((sum, part) => sum * 60 + Number(part), 0));
  else if (based.test(text) || number.test(text)) {
    if (/^[-+]?0[0-7]+$/.test(plain)) found.push(Number.parseInt(plain, 8));
    found.push(Number(plain));
  }
  return [...new Set(found.map(String))].filter((read) => read !== text);
}

// src/model/run.ts
var stages = ["find", "read", "parse", "analyse", "rules", "report"];
var stopwatch;
var isTiming = () => stopwatch !== void 0;
function startTiming() {
  stopwatch = { stages: /* @__PURE__ */ new Map(), rules: /* @__PURE__ */ new Map(), inside: 0 };
  return stopwatch;
}
function stopTiming() {
  stopwatch = void 0;
}
function timed(stage, work, rule) {
  if (!stopwatch) return work();
  const end = begin(stopwatch, stage, rule);
  try {
    return work();
  } finally {
    end();
  }
}
async function timedTurn(stage, work) {
  if (!stopwatch) return await work();
  const end = begin(stopwatch, stage);
  try {
    return await work();
  } finally {
    end();
  }
}
function begin(own, stage, rule) {
  const outside = own.inside;
  own.inside = 0;
  const start = performance.now();
  return () => {
    const whole = performance.now() - start;
    add(own.stages, stage, whole - own.inside);
    if (rule !== void 0) add(own.rules, rule, whole - own.inside);
    own.inside = outside + whole;
  };
}
function add(sums, key, time) {
  sums.set(key, (sums.get(key) ?? 0) + time);
}
var listener;
function listenToProgress(to) {
  listener = to;
}
function tellProgress(stage, done, all) {
  listener?.(stage, done, all);
}

// src/model/step.ts
var executionModes = [
  "parallel",
  "sequential",
  "sequential-required",
  "sequential-strict",
  "mixed"
];

// src/model/step-count.ts
var known = /* @__PURE__ */ new WeakMap();
var noteSteps = (plan, count) => {
  known.set(plan, count);
};
var stepCountOf = (plan) => known.get(plan) ?? plan.steps.length;

// src/model/suppression.ts
var suppressionKinds = [
  "disable-next-line",
  "disable-line",
  "disable",
  "enable",
  "disable-file"
];

// src/model/table.ts
var tableOf = (entries) => new Map(Object.entries(entries));

// src/model/test-path.ts
function isTestPath(path) {
  const last = path.slice(path.lastIndexOf("/") + 1);
  if (/\.(?:md|txt|json|ya?ml)$/.test(last)) return false;
  return /^test_.*\.py$|_test\.\w+$|[.-](?:test|spec)\.\w+$|_spec\.rb$|^test-.*\.\w+$|Tests?\.\w+$/.test(last) || /(?:^|\/)(?:tests?|__tests__|specs?|e2e)\//.test(path);
}

// src/model/usage.ts
var UsageError = class extends Error {
  name = "UsageError";
};
var ConfigurationError = class extends UsageError {
  name = "ConfigurationError";
  faults;
  constructor(faults) {
    super(faults.map(lineOf2).join("\n"));
    this.faults = faults;
  }
};
function lineOf2({ message, span: { source, start } }) {
  const { line, column } = positionAt(source, start);
  return `${source.path}:${line}:${column}: ${message}`;
}

export {
  spanOf,
  located,
  textAt,
  withoutLoneReturns,
  writtenIn,
  lineStarts,
  positionAt,
  lineOf,
  lineText,
  digestOf,
  changing,
  probabilityOfHazard,
  lettered,
  compareNaturally,
  compareUnits,
  nearest,
  isNumeral,
  numeralReadings,
  stages,
  isTiming,
  startTiming,
  stopTiming,
  timed,
  timedTurn,
  listenToProgress,
  tellProgress,
  executionModes,
  noteSteps,
  stepCountOf,
  suppressionKinds,
  tableOf,
  isTestPath,
  UsageError,
  ConfigurationError
};
