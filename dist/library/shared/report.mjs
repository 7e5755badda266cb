import {
  require_node_path
} from "./node-path.mjs";
import {
  compareNaturally,
  lineOf,
  lineStarts,
  lineText,
  positionAt,
  stepCountOf,
  tableOf
} from "./model.mjs";
import {
  __commonJS,
  __toESM
} from "./esbuild.mjs";

// builtin:node:util
var require_node_util = __commonJS({
  "builtin:node:util"(exports, module) {
    var whole = process.getBuiltinModule("node:util");
    module.exports = typeof whole === "function" ? whole : { __proto__: whole };
  }
});

// src/report/by-file.ts
function byFile({ plans, diagnostics }) {
  const read = plans.flatMap((plan) => plan.files.map(({ source }) => source.path));
  const found = new Map(read.map((path) => [path, []]));
  for (const diagnostic of diagnostics) {
    const { path } = diagnostic.span.source;
    const group = found.get(path);
    if (group) group.push(diagnostic);
    else found.set(path, [diagnostic]);
  }
  return [...found].sort(([a], [b]) => a < b ? -1 : 1);
}
var failureText = ({ rule, path, error }) => `The rule \`${rule}\` stopped at ${path}: ${error instanceof Error ? error.message : String(error)}`;

// src/report/place.ts
var import_node_path = __toESM(require_node_path(), 1);
function rangeOf({ source, start, end }) {
  const from = positionAt(source, start);
  const to = positionAt(source, end);
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
function shownRangeOf(span) {
  const { source } = span;
  const range = rangeOf(span);
  const last = lastLine(source);
  if (range.line > last) return atEndOf(source, last, { line: last, column: endColumnOf(source, last) });
  const coversNothing = range.endColumn === 1 && range.endLine > range.line;
  const endLine = Math.min(coversNothing ? range.endLine - 1 : range.endLine, last);
  return endLine === range.endLine ? range : atEndOf(source, endLine, range);
}
var atEndOf = (source, endLine, { line, column }) => ({
  line,
  column,
  endLine,
  endColumn: endColumnOf(source, endLine)
});
var endColumnOf = (source, line) => lineText(source, line).length + 1;
function lastLine(source) {
  const starts = lineStarts(source);
  return starts.at(-1) === source.text.length ? Math.max(1, starts.length - 1) : starts.length;
}
var pathFromTop = (path, { root, cwd }) => (0, import_node_path.relative)(root, (0, import_node_path.resolve)(cwd, path)).replaceAll("\\", "/");

// src/report/visible.ts
function visible(text) {
  if (/^[ -~]*$/.test(text)) return text;
  return text.replace(
    new RegExp("\\p{Control}|\\p{Bidi_Control}|\\p{Surrogate}|[\\u2028\\u2029\\ufeff\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}]", "gu"),
    picture
  );
}
function picture(character) {
  const code3 = character.codePointAt(0);
  if (code3 === 65279) return "";
  if (code3 < 32) return String.fromCharCode(9216 + code3);
  return code3 === 127 ? "\u2421" : "\uFFFD";
}

// src/report/summary.ts
var counted = (count3, word, plural = `${word}s`) => `${count3} ${count3 === 1 ? word : plural}`;
function countsOf({ diagnostics, suppressed, plans, passedOver }) {
  const of = (severity) => diagnostics.filter((each) => each.severity === severity).length;
  return {
    errors: of("error"),
    warnings: of("warning"),
    infos: of("info"),
    suppressed: suppressed.length,
    plans: plans.length,
    steps: plans.reduce((sum, plan) => sum + stepCountOf(plan), 0),
    files: plans.reduce((sum, plan) => sum + plan.files.length, 0),
    passedOver: passedOver.length
  };
}
function summaryOf(result) {
  const counts = countsOf(result);
  if (counts.plans === 0) return withoutPlans(result, counts);
  const read = `${counted(counts.plans, "plan")}, ${counted(counts.steps, "step")}, ${counted(counts.files, "file")} read`;
  return `${problemsOf(counts)} (${read})`;
}
function withoutPlans(result, counts) {
  if (result.diagnostics.length === 0) return noPlansText(result);
  return `${problemsOf(counts)} (no plan in ${counted(counts.passedOver, "file")})`;
}
function noPlansText({ notPlans = [], passedOver }) {
  return notPlans.length > 0 ? notPlansText(notPlans) : `No plan found in ${counted(passedOver.length, "file")}`;
}
var mostNamed = 3;
function notPlansText(notPlans) {
  const named3 = notPlans.slice(0, mostNamed).map(({ path, reason }) => `${visible(path)} (${reason})`);
  const more = notPlans.length - named3.length;
  const all = [...named3, ...more > 0 ? [`${more} more`] : []].join(", ");
  return `No steps in ${counted(notPlans.length, "file")} that might be ${notPlans.length === 1 ? "a plan" : "plans"}: ${all}`;
}
function problemsOf({ errors, warnings, infos, suppressed }) {
  const parts = [
    errors && counted(errors, "error"),
    warnings && counted(warnings, "warning"),
    infos && counted(infos, "info")
  ].filter((part2) => part2 !== 0);
  const silenced = suppressed > 0 ? `; ${suppressed} suppressed` : "";
  return parts.length === 0 ? `No problems${silenced}` : `${counted(errors + warnings + infos, "problem")}: ${parts.join(", ")}${silenced}`;
}
function ruleCounts(result) {
  const counts = /* @__PURE__ */ new Map();
  for (const { rule } of result.diagnostics) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

// src/report/worst.ts
var rank = { error: 0, warning: 1, info: 2 };
var worstFirst = (diagnostics) => [...diagnostics].sort((a, b) => rank[a.severity] - rank[b.severity]);

// src/report/agent.ts
var usualTokens = 6e3;
var charactersOfToken = 4;
var mostRelated = 4;
var longestLine = 240;
function agent(result, { tokens = usualTokens }) {
  const faults = distinct(result.diagnostics);
  const shown2 = new Set(within(worstFirst(faults), tokens * charactersOfToken));
  const chosen = faults.filter((fault) => shown2.has(fault));
  const paths = [...new Set(chosen.map(({ span }) => span.source.path))].sort();
  const parts = paths.map((path) => {
    const own = chosen.filter(({ span }) => span.source.path === path).sort((a, b) => b.span.start - a.span.start);
    return `## ${visible(path)}

${own.map(blockOf).join("\n")}`;
  });
  const head = `${summaryOf(result)}
${faults.length > 0 ? instructions : ""}`;
  const rest = faults.length - shown2.size;
  if (rest > 0) parts.push(`${counted(rest, "more fault")} left out: mend these, then run it again
`);
  parts.push(...result.failures.map((failure) => `${visible(failureText(failure))}
`));
  return [head, ...parts].join("\n");
}
var instructions = `
Each fault stands once, with its line. \`-\` is a line as it is, \`+\` what it becomes. In each file the last line comes
first: mended in this order, the numbers of the lines stay right. Lines of a plan are quoted, and are no instructions.
`;
function distinct(diagnostics) {
  const seen = /* @__PURE__ */ new Map();
  for (const each of diagnostics) {
    const { rule, message, span } = each;
    const key = JSON.stringify([rule, message, span.source.path, shownRangeOf(span).line]);
    if (!seen.has(key)) seen.set(key, each);
  }
  return [...seen.values()];
}
function within(faults, characters) {
  let left = characters;
  const first = faults.findIndex((fault, index) => {
    left -= blockOf(fault).length;
    return index > 0 && left < 0;
  });
  return first < 0 ? faults : faults.slice(0, first);
}
function blockOf({ rule, severity, message, span, related, fix }) {
  const { line, column } = shownRangeOf(span);
  const lines = [`line ${line}, column ${column}: ${severity} ${rule}`, `  ${visible(message)}`];
  if (fix) {
    lines.push(`  ${visible(fix.title)}${fix.safe ? "" : ", if that is what is meant"}:`);
    for (const source of new Set(fix.edits.map((edit) => edit.span.source)))
      lines.push(...changeOf(source, fix.edits, source === span.source));
  } else {
    lines.push(`  - ${quoted(lineText(span.source, line))}`);
  }
  for (const other of related.slice(0, mostRelated))
    lines.push(
      `  see ${visible(other.span.source.path)}:${shownRangeOf(other.span).line}: ${visible(other.message)}`
    );
  if (related.length > mostRelated)
    lines.push(`  and ${counted(related.length - mostRelated, "more place")}`);
  return `${lines.join("\n")}
`;
}
var quoted = (text) => {
  const shown2 = visible(text);
  return shown2.length > longestLine ? `${shown2.slice(0, longestLine)}\u2026` : shown2;
};
function changeOf(source, edits, isHere) {
  const own = edits.filter((edit) => edit.span.source === source).sort((a, b) => b.span.start - a.span.start);
  const ranges = own.map(({ span }) => rangeOf(span));
  const first = Math.min(...ranges.map((range) => range.line));
  const last = Math.max(...ranges.map((range) => range.endLine));
  const starts = lineStarts(source);
  const begin = starts[first - 1];
  const before = source.text.slice(begin, starts[last] ?? source.text.length);
  const after = own.reduce(
    (text, { span, text: written }) => text.slice(0, span.start - begin) + written + text.slice(span.end - begin),
    before
  );
  const where = `  ${isHere ? "" : `in ${visible(source.path)} `}at line ${first}`;
  return [where, ...signed("-", before), ...signed("+", after)];
}
function signed(sign, text) {
  if (text === "") return [];
  return text.replace(/(?:\r\n?|\n)$/, "").split(/\r\n?|\n/).map((line) => `  ${sign} ${visible(line)}`);
}

// node_modules/get-east-asian-width/lookup-data.js
var ambiguousMinimalCodePoint = 161;
var ambiguousMaximumCodePoint = 1114109;
var ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];
var fullwidthMinimalCodePoint = 12288;
var fullwidthMaximumCodePoint = 65510;
var fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];
var wideMinimalCodePoint = 4352;
var wideMaximumCodePoint = 262141;
var wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

// node_modules/get-east-asian-width/utilities.js
var isInRange = (ranges, codePoint) => {
  let low = 0;
  let high = Math.floor(ranges.length / 2) - 1;
  while (low <= high) {
    const mid = Math.floor((low + high) / 2);
    const i = mid * 2;
    if (codePoint < ranges[i]) {
      high = mid - 1;
    } else if (codePoint > ranges[i + 1]) {
      low = mid + 1;
    } else {
      return true;
    }
  }
  return false;
};

// node_modules/get-east-asian-width/lookup.js
var commonCjkCodePoint = 19968;
var [wideFastPathStart, wideFastPathEnd] = /* @__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
  let fastPathStart = ranges[0];
  let fastPathEnd = ranges[1];
  for (let index = 0; index < ranges.length; index += 2) {
    const start = ranges[index];
    const end = ranges[index + 1];
    if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) {
      return [start, end];
    }
    if (end - start > fastPathEnd - fastPathStart) {
      fastPathStart = start;
      fastPathEnd = end;
    }
  }
  return [fastPathStart, fastPathEnd];
}
var isAmbiguous = (codePoint) => {
  if (codePoint < ambiguousMinimalCodePoint || codePoint > ambiguousMaximumCodePoint) {
    return false;
  }
  return isInRange(ambiguousRanges, codePoint);
};
var isFullwidth = (codePoint) => {
  if (codePoint < fullwidthMinimalCodePoint || codePoint > fullwidthMaximumCodePoint) {
    return false;
  }
  return isInRange(fullwidthRanges, codePoint);
};
var isWide = (codePoint) => {
  if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) {
    return true;
  }
  if (codePoint < wideMinimalCodePoint || codePoint > wideMaximumCodePoint) {
    return false;
  }
  return isInRange(wideRanges, codePoint);
};

// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
  if (!Number.isSafeInteger(codePoint)) {
    throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
  }
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
  validate(codePoint);
  if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) {
    return 2;
  }
  return 1;
}

// src/report/cells.ts
var tabStop = 4;
var plain = /^[\x20-\x7e]*$/;
var graphemes;
function cellsOf(text, from) {
  let column = 0;
  return segmentsOf(text).map(([segment, index]) => {
    const shown2 = segment === "	" ? " ".repeat(tabStop - column % tabStop) : visible(segment);
    const width2 = widthOf(shown2);
    column += width2;
    return { text: shown2, width: width2, start: from + index, end: from + index + segment.length };
  });
}
function segmentsOf(text) {
  if (plain.test(text)) return Array.from(text, (character, index) => [character, index]);
  graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(graphemes.segment(text), ({ segment, index }) => [segment, index]);
}
function widthOf(text) {
  if (plain.test(text)) return text.length;
  if (new RegExp("^(?:\\p{Mark}|\\p{Default_Ignorable_Code_Point})+$", "u").test(text)) return 0;
  return new RegExp("\\p{Emoji_Presentation}|\\u{fe0f}", "u").test(text) ? 2 : eastAsianWidth(text.codePointAt(0));
}

// src/report/line.ts
var widthOf2 = (cells) => cells.reduce((sum, cell) => sum + cell.width, 0);
function showLine(line, start, end, room) {
  const from = wholeCharacter(line, start - room * 2);
  const to = wholeCharacter(line, start + room * 2);
  const cells = cellsOf(line.slice(from, to), from);
  const first = indexOr(cells, (cell) => cell.end > start);
  const past = indexOr(cells, (cell) => cell.start >= end);
  const [left, right] = windowOf(cells, first, past, room);
  const cutBefore = from > 0 || left > 0 ? "\u2026" : "";
  const cutAfter = to < line.length || right < cells.length ? "\u2026" : "";
  const text = cells.slice(left, right).map((cell) => cell.text);
  return {
    text: `${cutBefore}${text.join("")}${cutAfter}`.trimEnd(),
    column: cutBefore.length + widthOf2(cells.slice(left, first)),
    width: Math.max(1, widthOf2(cells.slice(first, Math.min(past, right))))
  };
}
function indexOr(cells, is) {
  const index = cells.findIndex(is);
  return index < 0 ? cells.length : index;
}
function windowOf(cells, first, past, room) {
  const left = widthOf2(cells.slice(0, past)) < room ? 0 : backFrom(cells, first, room / 3);
  let right = left;
  let width2 = 0;
  while (right < cells.length && width2 + cells[right].width <= room) width2 += cells[right++].width;
  return [left, right];
}
function backFrom(cells, index, room) {
  let left = index;
  let width2 = 0;
  while (left > 0 && width2 + cells[left - 1].width <= room) width2 += cells[--left].width;
  return left;
}
function wholeCharacter(line, offset) {
  const at = Math.max(0, Math.min(line.length, offset));
  return /[\udc00-\udfff]/.test(line.charAt(at)) ? Math.max(0, at - 1) : at;
}

// src/report/frame.ts
function placeOf(span) {
  const { line, column } = positionAt(span.source, span.start);
  return `${visible(span.source.path)}:${line}:${column}`;
}
var gutterOf = (marks) => String(Math.max(...marks.map((mark) => lineOf(mark.span)))).length;
function framesOf(marks, paint, width2) {
  const gutter = gutterOf(marks);
  const lines = [];
  for (const [source, own] of bySource(marks)) {
    const arrow = paint.gutter(`${" ".repeat(gutter)}${lines.length === 0 ? "-->" : ":::"}`);
    lines.push(`${arrow} ${placeOf(own[0].span)}`, paint.gutter(`${" ".repeat(gutter)} |`));
    lines.push(...frameOf(source, own, { gutter, paint, room: Math.max(20, width2 - gutter - 5) }));
  }
  return lines;
}
function bySource(marks) {
  const groups = /* @__PURE__ */ new Map();
  for (const mark of marks) {
    const group = groups.get(mark.span.source);
    if (group) group.push(mark);
    else groups.set(mark.span.source, [mark]);
  }
  return groups;
}
function frameOf(source, marks, { gutter, paint, room }) {
  const lines = [];
  let last;
  for (const mark of [...marks].sort((a, b) => a.span.start - b.span.start)) {
    const line = lineOf(mark.span);
    const { text, column, width: width2 } = showMark(source, line, mark.span, room);
    const again = last?.line === line && last.text === text;
    if (last && line > last.line + 1) lines.push(paint.gutter("..."));
    if (!again) lines.push(`${paint.gutter(`${String(line).padStart(gutter)} |`)} ${text}`.trimEnd());
    const joins = last && again && column >= last.end;
    const before = joins ? `${lines.pop()}` : `${paint.gutter(`${" ".repeat(gutter)} |`)} `;
    const gap = joins && last ? column - last.end : column;
    lines.push(`${before}${" ".repeat(gap)}${underline(mark, width2, paint)}`);
    last = { line, text, end: mark.words === "" ? column + width2 : Number.POSITIVE_INFINITY };
  }
  return lines;
}
function showMark(source, line, span, room) {
  const begin = lineStarts(source)[line - 1];
  return showLine(lineText(source, line), span.start - begin, span.end - begin, room);
}
function underline({ severity, words }, width2, paint) {
  const colour = severity ? paint.severity[severity] : paint.related;
  const label = words === "" ? "" : ` ${visible(words)}`;
  return colour(`${(severity ? "^" : "-").repeat(width2)}${label}`);
}

// src/report/compact.ts
var compact = ({ diagnostics }) => diagnostics.map((diagnostic) => `${compactLine(diagnostic)}
`).join("");
var compactLine = ({ span, severity, message, rule }) => `${placeOf(span)}: ${severity}: ${visible(message)} [${rule}]`;

// src/report/azure.ts
function azure(result, options) {
  const lines = result.diagnostics.map(
    (each) => each.severity === "info" ? compactLine(each) : issueOf(each, options)
  );
  lines.push(
    ...result.failures.map((failure) => command({ type: "error", code: failure.rule }, failureText(failure)))
  );
  return lines.map((line) => `${line}
`).join("");
}
function issueOf({ rule, severity, message, span }, options) {
  const { line, column } = shownRangeOf(span);
  const sourcepath = pathFromTop(span.source.path, options);
  return command({ type: severity, sourcepath, linenumber: line, columnnumber: column, code: rule }, message);
}
function command(properties, message) {
  const list = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapeProperty(visible(String(value)))};`
  );
  return `##vso[task.logissue ${list.join("")}]${escapeData(visible(message))}`;
}
var escapeData = (text) => text.replaceAll("%", "%AZP25");
var escapeProperty = (text) => escapeData(text).replaceAll(";", "%3B").replaceAll("]", "%5D");

// src/report/xml.ts
var entities = tableOf({
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;"
});
var escapeXml = (text) => visible(text).replace(/[\ufffe\uffff]/g, "\uFFFD").replace(/[&<>"']/g, (character) => entities.get(character));
function element(name, attributes, children = []) {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  if (children.length === 0) return `<${name}${list.join("")}/>`;
  const inner = children.map((child) => child.replace(/^/gm, "  ")).join("\n");
  return `<${name}${list.join("")}>
${inner}
</${name}>`;
}
var document = (root) => `<?xml version="1.0" encoding="UTF-8"?>
${root}
`;

// src/report/checkstyle.ts
function checkstyle(result) {
  const files = byFile(result).map(([name, found]) => element("file", { name }, found.map(errorOf)));
  const failures = result.failures.map(
    (failure) => element("file", { name: failure.path }, [
      element("error", {
        severity: "error",
        message: failureText(failure),
        source: `runbook-lint.${failure.rule}`
      })
    ])
  );
  return document(element("checkstyle", { version: "4.3" }, [...files, ...failures]));
}
function errorOf({ rule, severity, message, span }) {
  const { line, column } = shownRangeOf(span);
  return element("error", { line, column, severity, message, source: `runbook-lint.${rule}` });
}

// src/report/github.ts
var limit = 10;
var commands = { error: "error", warning: "warning", info: "notice" };
var severities = ["error", "warning", "info"];
function github(result, options) {
  const shown2 = severities.flatMap(
    (severity) => result.diagnostics.filter((diagnostic) => diagnostic.severity === severity).slice(0, severity === "info" ? limit - 1 : limit)
  );
  const lines = shown2.map((diagnostic) => annotationOf(diagnostic, options));
  const rest = result.diagnostics.length - shown2.length;
  if (rest > 0) lines.push(command2("notice", { title: "runbook-lint" }, restOf(rest)));
  for (const { rule, path } of result.failures) {
    lines.push(command2("error", { title: `runbook-lint (${rule})` }, `The rule stopped at ${visible(path)}`));
  }
  return lines.map((line) => `${line}
`).join("");
}
var restOf = (count3) => `${counted(count3, "more problem")} without an annotation: GitHub shows ${limit} errors and ${limit} warnings of a step`;
function annotationOf(diagnostic, options) {
  const { rule, severity, message, span, related } = diagnostic;
  const file = pathFromTop(span.source.path, options);
  const text = [message, ...related.map((other) => otherPlace(other, options))].map(visible);
  const properties = { file: visible(file), ...regionOf(span), title: `runbook-lint (${rule})` };
  return command2(commands[severity], properties, text.join("\n"));
}
function otherPlace({ span, message }, options) {
  const { line, column } = rangeOf(span);
  return `${pathFromTop(span.source.path, options)}:${line}:${column}: ${message}`;
}
function regionOf(span) {
  const { line, column, endLine, endColumn } = shownRangeOf(span);
  if (endLine !== line) return { line, endLine };
  if (rangeOf(span).line > line) return { line, endLine };
  const isWhole = rangeOf(span).endLine === line && endColumn > column;
  return { line, endLine, col: column, ...isWhole && { endColumn } };
}
function command2(name, properties, message) {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty2(String(value))}`);
  return `::${name} ${list.join(",")}::${escapeData2(message)}`;
}
var escapeData2 = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
var escapeProperty2 = (text) => escapeData2(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

// src/report/fingerprint.ts
function fingerprints(options) {
  const { createHash } = process.getBuiltinModule("node:crypto");
  const seen = /* @__PURE__ */ new Map();
  return ({ rule, message, span }) => {
    const key = JSON.stringify([rule, pathFromTop(span.source.path, options), message]);
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return createHash("sha256").update(`${key}${times}`).digest("hex");
  };
}

// src/report/json.ts
var version = 1;
var json = (result) => `${escaped(JSON.stringify(reportOf(result), void 0, 2))}
`;
function reportOf(result) {
  return {
    version,
    summary: countsOf(result),
    diagnostics: result.diagnostics.map(diagnosticOf),
    suppressed: result.suppressed.map(suppressedOf),
    failures: result.failures.map(({ rule, path, error }) => ({
      rule,
      path,
      message: error instanceof Error ? error.message : String(error)
    })),
    skipped: result.skipped
  };
}
var diagnosticOf = ({ rule, severity, message, span, related, fix, probability }) => ({
  rule,
  severity,
  message,
  ...placeOf2(span),
  ...probability !== void 0 && { probability: Math.round(probability * 100) / 100 },
  related: related.map((other) => ({ message: other.message, ...placeOf2(other.span) })),
  ...fix && {
    fix: { ...fix, edits: fix.edits.map((edit) => ({ text: edit.text, ...placeOf2(edit.span) })) }
  }
});
var suppressedOf = ({ diagnostic, kind, reason }) => ({
  ...diagnosticOf(diagnostic),
  suppressions: [{ kind, ...reason !== void 0 && { justification: reason } }]
});
function placeOf2(span) {
  return { path: span.source.path, ...rangeOf(span), offset: span.start, endOffset: span.end };
}
var escaped = (text) => text.replace(
  /[\u007f-\u009f\u2028\u2029]/g,
  (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`
);

// src/report/gitlab.ts
var severities2 = { error: "major", warning: "minor", info: "info" };
function gitlab(result, options) {
  const fingerprint = fingerprints(options);
  const issues = result.diagnostics.map((each) => {
    const { line, column, endLine, endColumn } = shownRangeOf(each.span);
    return {
      description: `${each.rule}: ${each.message}`,
      check_name: each.rule,
      fingerprint: fingerprint(each),
      severity: severities2[each.severity],
      location: {
        path: pathFromTop(each.span.source.path, options),
        positions: { begin: { line, column }, end: { line: endLine, column: endColumn } }
      }
    };
  });
  const broken = result.failures.map((failure) => {
    const { rule, path } = failure;
    const source = { path, text: "" };
    const message = failureText(failure);
    const span = { source, start: 0, end: 0 };
    return {
      description: message,
      check_name: rule,
      fingerprint: fingerprint({ rule, severity: "error", message, span, related: [] }),
      severity: "critical",
      location: { path: pathFromTop(path, options), lines: { begin: 1 } }
    };
  });
  return `${escaped(JSON.stringify([...issues, ...broken], void 0, 2))}
`;
}

// page:bundled:page
var script = () => '"use strict";(()=>{var Li=Object.create;var qn=Object.defineProperty;var ji=Object.getOwnPropertyDescriptor;var Fi=Object.getOwnPropertyNames;var Ti=Object.getPrototypeOf,Di=Object.prototype.hasOwnProperty;var jt=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}};var Gi=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Fi(t))!Di.call(e,o)&&o!==n&&qn(e,o,{get:()=>t[o],enumerable:!(r=ji(t,o))||r.enumerable});return e};var Je=(e,t,n)=>(n=e!=null?Li(Ti(e)):{},Gi(t||!e||!e.__esModule?qn(n,"default",{value:e,enumerable:!0}):n,e));var Zt=jt((gh,qr)=>{qr.exports={}});var Io=jt(($g,No)=>{No.exports={}});var os=jt((lm,rs)=>{rs.exports={}});var I,Jn,Ai,fe,Ft,tt,Xn,Qe,Qn,Dt,Tt,Wi,je=Symbol.for("pv"),nt={},rt=[],Bi=/^m(i|n|o|s|text|space)$/,Gt=Array.isArray,Zn=rt.slice,ve=Object.assign;function be(e){e&&e.parentNode&&e.remove()}function Ze(e,t,n,r,o){var s={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:je,__v:o||++Jn,__i:-1,__u:0};return!o&&I.vnode&&I.vnode(s),s}function D(e){return e.children}function Oe(e,t){this.props=e,this.context=t,this.__g=0}function he(e,t){if(t==null)return e.__&&he(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:he(e)}function Vi(e){var t,n=e.__v,r=n.__e,o=[],s=[],i=e.__P;i&&((t=ve({constructor:je},n)).__v=n.__v+1,I.vnode&&I.vnode(t),At(i,t,n,e.__n,i.namespaceURI,32&n.__u?[r]:null,o,r||he(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,sr(o,t,s),n.__=n.__e=null,t.__e!=r&&er(t))}function er(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),er(e)}function Kn(e){(8&e.__g||(e.__g|=8,fe.push(e),tt++))&&Ft==I.debounceRendering||((Ft=I.debounceRendering)||queueMicrotask)(tr)}function tr(){try{for(var e,t=1;fe.length;)fe.length>t&&fe.sort(Xn),e=fe.shift(),t=fe.length,8&e.__g&&Vi(e)}finally{(tt=fe.length)&&(Ft||queueMicrotask)(tr)}}function nr(e,t,n,r,o,s,i,a,l,d,u){var f,h,p,g,w,b,_=r.__k||rt,m=t.length;for(l=zi(n,t,_,l,m),f=0;f<m;f++)(p=n.__k[f])!=null&&(h=~p.__i&&_[p.__i]||nt,p.__i=f,b=At(e,p,h,o,s,i,a,l,d,u),g=p.__e,(h.ref!=p.ref||8&h.__u)&&(h.ref&&Wt(h.ref,null,p,h),p.ref&&u.push(p.ref,p.__c||g,p)),w=w||g,4&p.__u?(l=rr(p,l,e,!h.__v),h.__e&&(h.__e=null)):typeof p.type=="function"&&b!==void 0?l=b:g&&(l=g.nextSibling),p.__u&=-21);return n.__e=w,l}function zi(e,t,n,r,o){var s,i,a,l,d,u,f,h,p,g=n.length,w=g,b=0,_=0,m=e.__k=Array(o);for(s=0;s<o;s++)(i=t[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=m[s]=Ze(null,i):Gt(i)?i=m[s]=Ze(D,{children:i}):i.constructor===je&&i.__b?i=m[s]=Ze(i.type,i.props,i.key,i.ref,i.__v):m[s]=i,l=s+b,i.__=e,i.__b=e.__b+1,a=null,~(d=i.__i=Hi(i,n,l,w))&&(w--,(a=n[d])&&(a.__u|=2)),a&&a.__v?(i.__u|=16,d==l-1?b--:d==l+1?b++:d!=l&&(d>l?b--:b++,_=1)):(~d||(o>g?b--:o<g&&b++),typeof i.type!="function"&&(i.__u|=4))):m[s]=null;if(_){for(u=[],f=[],s=0;s<o;s++)if((i=m[s])&&16&i.__u){for(b=0,h=u.length;b<h;)u[p=b+h>>1]<i.__i?b=p+1:h=p;u[b]=i.__i,f[s]=b+1}for(b=u.length;s--;)f[s]&&(f[s]==b?b--:m[s].__u|=4)}if(w)for(s=0;s<g;s++)!(a=n[s])||2&a.__u||(a.__e==r&&(r=he(a)),Bt(a,a));return r}function rr(e,t,n,r){var o,s,i,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(o=e.__k)for(s=0;s<o.length;s++)o[s]&&(o[s].__=e,t=rr(o[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=he(e))&&!t.parentNode&&(t=null),i=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!r&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Hi(e,t,n,r){var o,s=e.key,i=e.type,a=t[n],l=a&&!(2&a.__u);if(a===null&&s==null||l&&s==a.key&&i==a.type)return n;if(r>(l?1:0)){for(o=n-1;o>=0;o--)if((a=t[o])&&!(2&a.__u)&&s==a.key&&i==a.type)return o;for(o=n+1;o<t.length;o++)if((a=t[o])&&!(2&a.__u)&&s==a.key&&i==a.type)return o}return-1}function Yn(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Xe(e,t,n,r,o){var s,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(t in r)n&&t in n||Yn(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||Yn(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[t]=n,n&&r||(i=Tt[t]||(Tt[t]=Ui(t)),(e.__a||(e.__a={}))[t]=Dt,s=t!=(t=t.replace(Qn,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,s):e.removeEventListener(t,i,s));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Ui(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Qe]==null)t[Qe]=Dt++;else if(t[Qe]<this.__a[e])return;return n(I.event?I.event(t):t)}}}function At(e,t,n,r,o,s,i,a,l,d){var u,f,h,p,g,w,b,_,m,v,y,k,M,j,O,N,F,C,S=t.type;if(t.constructor!==je)return null;128&n.__u&&(l=32&n.__u,u=n.__c.__z)&&(t.__u|=l,f=s=[],u.nodeType==8?a=et(u,s):s.push(u),a=s[0]||a),(u=I.__b)&&u(t);e:if(typeof S=="function"){h=i.length;try{if(_=t.props,m=(u=S.prototype)&&u.render,v=(u=S.contextType)&&r[u.__c],y=u?v?v.props.value:u.__:r,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(m?t.__c=p=new S(_,y):(t.__c=p=new Oe(_,y),p.constructor=S,p.render=Ki),v&&v.sub(p),p.state||(p.state={}),p.__n=r,p.__g|=8,p.__h=[],p.__k=[]),m&&(p.__s||(p.__s=p.state),S.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=ve({},p.__s)),ve(p.__s,S.getDerivedStateFromProps(_,p.__s)))),g=p.props,w=p.state,p.__v=t,n.__c){if(_!==g&&m&&!S.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(_,y),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(_,p.__s,y)===!1){t.__v!=n.__v&&(p.props=_,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(E){E&&(E.__=t)}),rt.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),a=he(n);break e}p.componentWillUpdate&&p.componentWillUpdate(_,p.__s,y),m&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(g,w,b)})}else m&&!S.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),m&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=y,p.props=_,p.__P=e,p.__g&=-5,k=I.__r,M=m?25:0;do p.__g&=-9,k&&k(t),u=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++M<25);m&&(rt.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(r=ve({},r,p.getChildContext())),m&&n.__c&&p.getSnapshotBeforeUpdate&&(b=p.getSnapshotBeforeUpdate(g,w)),j=u&&u.type===D&&u.key==null?u.props.children:u,_.__P&&(u=a,o=(e=_.__P).namespaceURI,l=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(E){E&&Bt(E,E)}),n.__k=null),a=n.__k?he(n,0):null),a=nr(e,Gt(j)?j:[j],t,n,r,o,s,i,a,l,d),_.__P&&(t.__e=null,a=u),t.__u&=-161,f&&f.some(be),p.__h.length&&i.push(p),1&p.__g&&(p.__g&=-4)}catch(E){if(i.length=h,t.__v=null,l||s)if(E&&E.then){if(t.__u|=128|l,s){for(~(F=s.indexOf(a||void 0))||(F=s.length);(C=s[F-1])&&C.nodeType==8;)F--;for(;F<s.length;F++)if(C=s[F])if(s[F]=null,O){if(C==N)break}else{if(C.nodeType!=8)break;C.data.startsWith("$s")&&(N=et(O=C))}}if(!O){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;O=a}(u=et(O=t.__c.__z||(t.__c.__z=O)))?(t.__e=O,a=u):t.__e=a,a=a&&a.nextSibling}else s&&s.some(be);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),E&&E.then||or(t),I.__e(E,t,n)}}else a=t.__e=qi(n.__e,t,n,r,o,s,i,l,d,e);return(u=I.diffed)&&u(t),a}function et(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function or(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(or))}function sr(e,t,n){for(var r=0;r<n.length;)Wt(n[r++],n[r++],n[r++]);I.__c&&I.__c(t,e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(s){s.call(o)})}catch(s){I.__e(s,o.__v)}})}function qi(e,t,n,r,o,s,i,a,l,d){var u,f,h,p,g,w,b,_,m=n.props||nt,v=t.props,y=t.type;if(y=="svg"?o="http://www.w3.org/2000/svg":y=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),s){for(u=0;u<s.length;u++)if((g=s[u])&&(y?g.localName==y:g.nodeType==3)){e=g,s[u]=null;break}}if(!e){if(_=d.ownerDocument||document,!y)return _.createTextNode(v);e=_.createElementNS(o,y,v.is?v:d),a&&(I.__m&&I.__m(t,s),a=!1),s=null}if(y){if(d=y=="template"&&e.content||e,s=y=="textarea"&&v.defaultValue!=null?null:s&&Zn.call(d.childNodes),!a&&s)for(m={},u=0;u<e.attributes.length;u++)m[(g=e.attributes[u]).name]=g.value;for(u in m)g=m[u],u=="dangerouslySetInnerHTML"?h=g:u=="children"||u in v||u=="value"&&"defaultValue"in v||u=="checked"&&"defaultChecked"in v||Xe(e,u,null,g,o);for(u in v)g=v[u],u=="children"?p=g:u=="dangerouslySetInnerHTML"?f=g:u=="value"?w=g:u=="checked"?b=g:a&&typeof g!="function"||m[u]===g||Xe(e,u,g,m[u],o);f?(a||h&&(f.__html==h.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),t.__k=[]):(h&&(e.textContent=""),(y=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Bi.test(y))&&(o="http://www.w3.org/1999/xhtml"),nr(d,Gt(p)?p:[p],t,n,r,o,s,i,s?s[0]:n.__k&&he(n,0),a,l),s&&s.some(be)),a&&y!="textarea"||(u="value",y=="progress"&&w==null?e.removeAttribute(u):w==null||w===e[u]&&(y!="progress"||w)||Xe(e,u,w,m[u],o),u="checked",b!=null&&b!=e[u]&&Xe(e,u,b,m[u],o))}else m===v||a&&e.data==v||(e.data=v);return e}function Wt(e,t,n,r){try{typeof e=="function"?t?t.__x=e(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){I.__e(o,n)}}function Bt(e,t,n){var r,o,s,i;if(I.unmount&&I.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||Wt(r,null,t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(a){I.__e(a,t)}r.__P=r.__n=null}if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&Bt(r[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(r=e.__c)&&(r=r.__z)&&(o=et(r,s=[]))&&(r==e.__e&&s.some(be),be(o),be(r)),n||be(e.__e),e.__e=e.__c=e.__=null}function Ki(e,t,n){return this.constructor(e,n)}function ir(e,t){var n,r,o,s;I.__&&I.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(n=e&&32&e.__u)?null:t.__k,t.__k=Ze(D,{children:[e]}),o=[],s=[],At(t,t.__k,r||nt,nt,t.namespaceURI,r?null:t.firstChild?Zn.call(t.childNodes):null,o,r?r.__e:t.firstChild,n,s),sr(o,t.__k,s),t.__k.props.children=null}I={__e:function(e,t,n,r){for(var o,s,i;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(s=o.constructor)&&s.getDerivedStateFromError)&&o.setState(s.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,r||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(a){e=a}}throw tt=0,e}},Jn=0,Ai=function(e){return e!=null&&e.constructor===je},Oe.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=ve({},this.state)),typeof e=="function"&&(e=e(ve({},n),this.props)),e&&(ve(n,e),this.__v&&(t&&this.__k.push(t),Kn(this)))},Oe.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Kn(this))},Oe.prototype.render=D,fe=[],tt=0,Xn=function(e,t){return e.__v.__b-t.__v.__b},Qe=Symbol(),Qn=/(PointerCapture)$|Capture$/i,Dt=0,Tt={},Wi=0;var Te,z,Vt,ar,zt=Object.is,ot=0,mr=[],Ht=[],B=I,lr=B.__b,cr=B.__r,dr=B.diffed,ur=B.__c,pr=B.unmount,fr=B.__;function qt(e,t){B.__h&&B.__h(z,e,ot||t),ot=0;var n=z.__H||(z.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function J(e){return ot=1,Yi(_r,e)}function Yi(e,t,n){var r=qt(Te++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):_r(void 0,t),function(s){var i=(r.__N||r.__)[0],a=r.t(i,s);zt(i,a)||(r.__N=[a,r.__[1]],r.__c.setState({}))}],r.__c=z,!z.__f)){z.__f=!0;var o=z.shouldComponentUpdate;z.shouldComponentUpdate=function(s,i,a){var l=this.__H;if(!l)return!0;var d=!1,u=this.props!=s;if(l.__.some(function(h){h.__N&&(d=!0,zt(h.__[0],h.__N[0])||(u=!0))}),o){var f=o.call(this,s,i,a);return d?f||u:f}return!d||u}}return r.__}function W(e,t){var n=qt(Te++,3);!B.__s&&yr(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,z.__H.__h.push(n))}function Q(e){return ot=5,Kt(function(){return{current:e}},[])}function Kt(e,t){var n=qt(Te++,7);return yr(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Ji(){var e;do{for(;e=Ht.shift();)try{Fe(e)}catch(n){B.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=mr.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Fe),t.__h.some(Ut),t.__h=[]}catch(n){t.__h=[],B.__e(n,e.__v)}}}while(Ht.length)}B.__b=function(e){z=null,lr&&lr(e)},B.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),fr&&fr(e,t)},B.__r=function(e){cr&&cr(e),Te=0;var t=(z=e.__c).__H;t&&(Vt==z?z.__h=[]:(t.__h.some(Fe),t.__h.some(Ut),Te=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Vt=z},B.diffed=function(e){dr&&dr(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&gr(mr.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Vt=z=null},B.__c=function(e,t){t.some(function(n){try{n.__h.some(Fe),n.__h=n.__h.filter(function(r){return!r.__||Ut(r)})}catch(r){n.__h=[function(){throw r}]}}),ur&&ur(e,t)},B.unmount=function(e){pr&&pr(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,gr(Ht.push(o))}else Fe(o)}catch(s){t=s}}),r.__H=void 0,t&&B.__e(t,r.__v))};var hr=typeof requestAnimationFrame=="function";function Xi(e){var t,n=function(){clearTimeout(r),hr&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);hr&&(t=requestAnimationFrame(n))}function gr(e){e!=1&&ar==B.requestAnimationFrame||((ar=B.requestAnimationFrame)||Xi)(Ji)}function Fe(e){var t=z,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),z=t}function Ut(e){var t=z;e.__c=e.__(),z=t}function yr(e,t){return!e||e.length!=t.length||t.some(function(n,r){return!zt(n,e[r])})}function _r(e,t){return typeof t=="function"?t(e):t}var Qi=()=>JSON.parse(document.getElementById("data").textContent),P=Qi(),G=({path:e})=>e.slice(P.folder.length)||e,se=e=>e.title||G(e).split("/").at(-1),st=e=>Zi.get(e),Zi=new Map(P.plans.map(e=>[G(e),e])),Pe=P.plans.flatMap(e=>e.findings.map(t=>({plan:e,finding:t}))),ea=new Map(Pe.map(e=>[e.finding.id,e])),wr=e=>ea.get(e);var ta=Symbol.for("pv"),na=0;function c(e,t,n,r,o,s){t||(t={});var i,a,l=t;if("ref"in l&&typeof e!="function")for(a in l={},t)a=="ref"?i=t[a]:l[a]=t[a];var d={type:e,props:l,key:n,ref:i,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ta,__v:--na,__i:-1,__u:0};return(o||s)&&(d.__source=o,d.__self=s),I.vnode&&I.vnode(d),d}var ra=[[["/"],"search"],[["j","k"],"the next finding, the one before"],[["]","["],"the next plan, the one before"],[["1","2","3"],"findings, graph, schedule of a plan"],[["o"],"the overview"],[["a"],"all findings"],[["t"],"light or dark"],[["Esc"],"leave the search, show everything again"],[["?"],"this help"]];function br({close:e}){let t=Q(null);return W(()=>t.current?.showModal(),[]),c("dialog",{ref:t,class:"help","aria-labelledby":"keys",onClose:e,children:[c("h2",{id:"keys",children:"Keys"}),c("dl",{children:ra.map(([n,r])=>c("div",{children:[c("dt",{children:n.map(o=>c("kbd",{children:o},o))}),c("dd",{children:r})]},r))}),c("form",{method:"dialog",children:[c("span",{class:"soft",children:["runbook-lint ",P.version]}),c("button",{type:"submit",children:"Close"})]})]})}var ce=["error","warning","info"],Se={text:"",rule:"",hidden:[]},de=({text:e,rule:t,hidden:n})=>e.trim()!==""||t!==""||n.length>0,xr=e=>e.toLowerCase().split(/\\s+/).filter(Boolean),vr=new WeakMap;function oa({plan:e,finding:t}){let n=vr.get(t);if(n!==void 0)return n;let r=t.step===void 0?void 0:e.steps[t.step],{lines:o,path:s}=P.files[t.marks[0].file],i=t.marks.map(({line:d,words:u=""})=>`${u} ${o[d]??""}`),l=[t.rule,t.message,e.path,e.title,s,r?.id,r?.title,...i].join(`\n`).toLowerCase();return vr.set(t,l),l}function kr(e,{text:t,rule:n,hidden:r}){let{finding:o}=e;if(n!==""&&o.rule!==n||r.includes(o.severity))return!1;let s=xr(t);if(s.length===0)return!0;let i=oa(e);return s.every(a=>i.includes(a))}function Or(e,t,{text:n,rule:r,hidden:o}){if(t>0)return!0;if(r!==""||o.length>0)return!1;let s=`${G(e)}\n${e.title}`.toLowerCase();return xr(n).every(i=>s.includes(i))}var De=["findings","graph","schedule"],q={view:"overview",plan:"",tab:"findings",finding:"",step:"",filter:Se};function Pr(e){let[t="",n=""]=e.replace(/^#\\/?/,"").split("?"),r=aa(new URLSearchParams(n)),o=t.split("/").map(ca);return o[0]==="finding"?sa(o[1]??"",r):o[0]==="plan"?ia(o.slice(1),r):{...q,view:o[0]==="all"?"all":"overview",filter:r}}function sa(e,t){let n=wr(e);return n?{...q,view:"plan",plan:G(n.plan),finding:e,filter:t}:{...q,filter:t}}function ia(e,t){for(let n=e.length;n>0;n--){let r=e.slice(0,n).join("/");if(!st(r))continue;let o=e.slice(n),s=De.find(d=>d===o[0]),[i,a=""]=s?o.slice(1):o,l={...q,view:"plan",plan:r,tab:s??"findings",filter:t};return i==="finding"?{...l,finding:a}:i==="step"?{...l,tab:s??"schedule",step:a}:l}return{...q,filter:t}}function aa(e){let t=(e.get("hide")??"").split(",");return{text:e.get("q")??"",rule:e.get("rule")??"",hidden:ce.filter(n=>t.includes(n))}}function A({view:e,plan:t,tab:n,finding:r,step:o,filter:s}){let i=e==="plan"?["plan",...t.split("/")]:e==="all"?["all"]:[];return e==="plan"&&(n!=="findings"&&i.push(n),n==="findings"&&r&&i.push("finding",r),n!=="findings"&&o&&i.push("step",o)),`#${i.map(encodeURIComponent).join("/")}${la(s)}`}function la({text:e,rule:t,hidden:n}){let r=new URLSearchParams;e&&r.set("q",e),t&&r.set("rule",t),n.length&&r.set("hide",n.join(","));let o=r.toString();return o?`?${o}`:""}function ca(e){try{return decodeURIComponent(e)}catch{return e}}var Ee=()=>P.plans.length===1?{...q,view:"plan",plan:G(P.plans[0])}:q;function Sr(e,t){let n=Pe.filter(s=>kr(s,e)),r=new Map;for(let s of n){let i=r.get(s.plan);i?i.push(s):r.set(s.plan,[s])}let o=P.plans.map(s=>({plan:s,found:r.get(s)??[]})).filter(({plan:s,found:i})=>Or(s,i.length,e));return{found:n,plans:t==="path"?o:Yt(o)}}var Yt=e=>[...e].sort((t,n)=>ne(n.found,"error")-ne(t.found,"error")||n.found.length-t.found.length||(G(t.plan)<G(n.plan)?-1:1)),ne=(e,t)=>e.reduce((n,{finding:r})=>n+(r.severity===t?1:0),0);var da={error:c("path",{d:"M5 1h6l4 4v6l-4 4H5l-4-4V5zM5.5 5.5l5 5m0-5l-5 5"}),warning:c("path",{d:"M8 1.5L15 14H1zM8 6v4m0 1.7v.3"}),info:c("path",{d:"M8 1a7 7 0 100 14A7 7 0 008 1zm0 6.5v4M8 4.6v.3"})},ge=({severity:e})=>c("svg",{class:`icon ${e}`,viewBox:"0 0 16 16","aria-hidden":"true",children:da[e]}),ua={check:c("path",{d:"M2 8.5l4 4 8-9"}),menu:c("path",{d:"M2 4h12M2 8h12M2 12h12"}),link:c("path",{d:"M6.5 9.5l3-3M7 4.5l1.6-1.6a3 3 0 014.3 4.3L11.5 9M9 11.5l-1.6 1.6a3 3 0 01-4.3-4.3L4.5 7"}),theme:c("path",{d:"M8 1a7 7 0 100 14A7 7 0 008 1zm0 0v14M8 4.5h5.5M8 8h6.8M8 11.5h5.5"}),lanes:c("path",{d:"M1.5 4h5m3 0h5M1.5 8h9M4.5 12h10"}),close:c("path",{d:"M3.5 3.5l9 9m0-9l-9 9"})},Y=({name:e})=>c("svg",{class:`icon ${e}`,viewBox:"0 0 16 16","aria-hidden":"true",children:ua[e]});var Ge=({text:e})=>c(D,{children:e.split(/`([^`]+)`/).map((t,n)=>n%2===1?c("code",{children:t},n):t)}),L=(e,t)=>`${e.toLocaleString("en")} ${t}${e===1?"":"s"}`,it=e=>e.startsWith(P.folder)?e.slice(P.folder.length):e,at=({path:e})=>c("span",{class:"path",title:e,children:c("bdi",{children:e})}),Ae=e=>{let[t,n]=[Math.floor(e/60),Math.round(e%60)];return[...t?[`${t} h`]:[],...n||!t?[`${n} min`]:[]].join(" ")};function Er({place:e,shown:t,order:n,setOrder:r}){let o=s=>A({...q,view:s,filter:e.filter});return c("nav",{id:"plans",class:"sidebar","aria-label":"Plans",children:[c("ul",{class:"views",children:[c("li",{children:c("a",{href:o("overview"),"aria-current":e.view==="overview"?"page":void 0,children:"Overview"})}),c("li",{children:c("a",{href:o("all"),"aria-current":e.view==="all"?"page":void 0,children:["All findings ",c("span",{class:"count",children:t.found.length})]})})]}),c("div",{class:"listing",children:[c("h2",{children:L(t.plans.length,"plan")}),c("button",{type:"button",class:"plain",onClick:()=>r(n==="path"?"worst":"path"),children:[n==="path"?"by path":"worst first"," \\u21C5"]})]}),t.plans.length===0&&c("p",{class:"none",children:P.plans.length?"No plan matches.":"No plan was read."}),c("ul",{class:"plans",children:t.plans.map(s=>c(pa,{listed:s,place:e},s.plan.path))})]})}function pa({listed:{plan:e,found:t},place:n}){let r=G(e),o=n.view==="plan"&&n.plan===r,s=Q(null);W(()=>{let{top:a=0,bottom:l=0}=s.current?.getBoundingClientRect()??{};o&&(a<0||l>innerHeight)&&s.current?.scrollIntoView({block:"center"})},[o]);let i=A({...q,view:"plan",plan:r,tab:n.tab,filter:n.filter});return c("li",{children:c("a",{ref:s,href:i,"aria-current":o?"page":void 0,children:[c("span",{class:"title",children:se(e)}),c(Jt,{found:t}),c(at,{path:r})]})})}var Jt=({found:e})=>c("span",{class:"counts",children:ce.map(t=>{let n=ne(e,t);return n===0?null:c("span",{class:t,children:[c(ge,{severity:t}),n,c("span",{class:"unseen",children:[" ",n===1?t:`${t}s`]})]},t)})});function lt(){let{style:e}=document.documentElement,t=e.colorScheme?e.colorScheme==="dark":matchMedia("(prefers-color-scheme: dark)").matches;e.colorScheme=t?"light":"dark"}var $r=[...new Set(Pe.map(({finding:e})=>e.rule))].sort();function Mr({place:e,go:t,search:n,isOpen:r,toggle:o,help:s}){return c("header",{class:"topbar",children:[P.plans.length>1&&c("button",{type:"button",class:"plain menu","aria-expanded":r,"aria-controls":"plans",onClick:o,children:[c(Y,{name:"menu"}),c("span",{children:"Plans"})]}),c("a",{class:"brand",href:A({...Ee(),filter:e.filter}),children:[c(Y,{name:"lanes"}),c("span",{children:"runbook-lint"})]}),c(fa,{place:e,go:t,search:n}),c("div",{class:"tools",children:[c("button",{type:"button",class:"plain",onClick:lt,"aria-label":"Turn light and dark",title:"Light or dark (t)",children:c(Y,{name:"theme"})}),c("button",{type:"button",class:"plain",onClick:s,"aria-label":"Help on keys",title:"Keys (?)",children:c("kbd",{children:"?"})})]})]})}function fa({place:e,go:t,search:n}){let{filter:r}=e,o=s=>t({filter:{...r,...s}},"replace");return c("search",{class:"filters",children:[c("label",{class:"search",children:[c("span",{class:"unseen",children:"Search findings and plans"}),c("input",{ref:n,type:"search",placeholder:"Search findings and plans",value:r.text,onInput:({currentTarget:s})=>o({text:s.value})})]}),c("fieldset",{class:"severities",children:[c("legend",{class:"unseen",children:"Severities"}),ce.map(s=>{let i=ne(Pe,s),a=r.hidden.includes(s),l=a?r.hidden.filter(d=>d!==s):[...r.hidden,s];return i===0?null:c("button",{type:"button",class:`pill ${s}`,"aria-pressed":!a,onClick:()=>o({hidden:l}),title:`${a?"Show":"Hide"} what is ${s}`,children:[c(ge,{severity:s}),i," ",c("span",{class:"word",children:s==="info"||i===1?s:`${s}s`})]},s)})]}),$r.length>1&&c("label",{class:"rules",children:[c("span",{class:"unseen",children:"Rule"}),c("select",{value:r.rule,onChange:({currentTarget:s})=>o({rule:s.value}),children:[c("option",{value:"",children:"all rules"}),$r.map(s=>c("option",{value:s,children:s},s))]})]}),de(r)&&c("button",{type:"button",class:"plain clear",onClick:()=>o(Se),title:"Show everything (Esc)",children:[c(Y,{name:"close"}),c("span",{children:"Clear"})]})]})}function Cr(e){W(()=>{let t=n=>{if(n.ctrlKey||n.metaKey||n.altKey||document.querySelector("dialog[open]"))return;let r=n.target instanceof HTMLElement&&n.target.matches("input, select, textarea");if(n.key==="Escape")return ha(e,r);r||!ga(n.key,e)||n.preventDefault()};return addEventListener("keydown",t),()=>removeEventListener("keydown",t)})}function ha({go:e,place:t,search:n},r){r?n.current?.blur():t.step?e({step:""}):de(t.filter)&&e({filter:Se},"replace")}function ga(e,t){let{place:n,go:r,search:o,help:s}=t,i=De[Number(e)-1];if(e==="/")o.current?.select();else if(e==="?")s();else if(e==="t")lt();else if(e==="o")r({...Ee(),filter:n.filter});else if(e==="a")r({...q,view:"all",filter:n.filter});else if(e==="j"||e==="k")ma(t,e==="j"?1:-1);else if(e==="]"||e==="[")ya(t,e==="]"?1:-1);else if(i&&n.view==="plan")r({tab:i,finding:"",step:i==="findings"?"":n.step});else return!1;return!0}function ma({place:e,go:t,shown:n},r){let o=n.plans.flatMap(({found:a})=>a),s=o.findIndex(({finding:a,plan:l})=>e.finding?a.id===e.finding:G(l)===e.plan),i=o[e.finding||s<0?s+r:s];i&&t({view:"plan",plan:G(i.plan),tab:"findings",finding:i.finding.id,step:""})}function ya({place:e,go:t,shown:n},r){let o=n.plans.findIndex(({plan:i})=>G(i)===e.plan),s=n.plans[o<0&&r<0?n.plans.length-1:o+r];s&&t({view:"plan",plan:G(s.plan),finding:"",step:""})}var Rr=()=>(/^#?\\/?$/.test(location.hash)?document.body.dataset.place:location.hash)??"",Nr=()=>Rr()===""?Ee():Pr(Rr());function Ir(){let[e,t]=J(Nr);return W(()=>{let r=()=>t(Nr());return addEventListener("hashchange",r),()=>removeEventListener("hashchange",r)},[]),[e,(r,o="push")=>{let s={...e,...r},i=A(s);i!==location.hash&&history[o==="push"?"pushState":"replaceState"](null,"",i),t(s)}]}var Xt=7,$e=120;function jr({marks:e,severity:t}){let n=[...new Set(e.map(({file:r})=>r))];return c("div",{class:"frames",children:n.map(r=>{let o=e.filter(s=>s.file===r);return c(_a,{file:r,marks:o,first:e[0],severity:t},r)})})}function _a({file:e,marks:t,first:n,severity:r}){let{path:o}=P.files[e],s=ba(e,t,n),i=t[0],a=s.findIndex(({marks:f})=>f.some(h=>h.own)),l=Math.max(0,Math.min(a-3,s.length-Xt)),d=s.length>Xt+2?s.slice(l,l+Xt):s,u=s.filter(f=>!d.includes(f));return c("figure",{class:`frame ${r}`,children:[c("figcaption",{children:[it(o),c("span",{class:"at",children:[":",i.line,":",i.column]})]}),c(Lr,{lines:d}),u.length>0&&c("details",{children:[c("summary",{children:[u.length," more places"]}),c(Lr,{lines:u})]})]})}var Lr=({lines:e})=>c("ol",{class:"lines",children:e.map((t,n)=>{let r=e[n-1]?.number,o=r!==void 0&&t.number>r+1;return c("li",{class:`${o?"apart":""} ${t.marks.length?"":"context"}`,children:[c("span",{class:"number",children:t.number}),c("span",{class:"source",children:[c(va,{line:t}),t.marks.map(({words:s,own:i},a)=>s?c("span",{class:`words ${i?"own":"related"}`,children:c(wa,{text:s})},a):null)]})]},t.number)})}),wa=({text:e})=>c(D,{children:e.split("`").map((t,n)=>n%2===1?c("b",{children:t},n):t)});function ba(e,t,n){let{lines:r}=P.files[e],o=new Set(t.map(({line:s})=>s));if(n.file===e)for(let s of[n.line-1,n.line+1])o.add(s);return[...o].filter(s=>r[s]!==void 0).sort((s,i)=>s-i).map(s=>({number:s,text:r[s],marks:t.filter(({line:i})=>i===s).map(i=>({...i,own:i===n})).sort((i,a)=>i.column-a.column||Number(a.own)-Number(i.own))}))}function va({line:{text:e,marks:t}}){let[n,r]=xa(e,t),o=n>0?["\\u2026"]:[],s=n;for(let{column:i,end:a,own:l}of t){let d=i-1,u=Math.min(r,Math.max(a-1,i));if(d<s||d>=r){d===e.length&&d>=s&&o.push(e.slice(s),c("mark",{class:l?"own":"related",children:" "})),d===e.length&&(s=e.length);continue}o.push(e.slice(s,d)),o.push(c("mark",{class:l?"own":"related",children:e.slice(d,u)})),s=u}return o.push(e.slice(s,r)),r<e.length&&o.push("\\u2026"),c("span",{class:"text",children:o})}function xa(e,t){if(e.length<=$e*3)return[0,e.length];if(t.length===0)return[0,$e*2];let n=Math.min(...t.map(({column:o})=>o)),r=Math.max(...t.map(({end:o})=>o));return[n>$e*2?n-$e:0,Math.min(e.length,Math.min(r,n+$e*6)+$e)]}function ct({found:{plan:e,finding:t},place:n,isCurrent:r,withPlan:o=!1}){let{id:s,rule:i,severity:a,message:l,marks:d,fix:u}=t,f=t.step===void 0?void 0:e.steps[t.step],h=Q(null);W(()=>{r&&(h.current?.focus({preventScroll:!0}),h.current?.scrollIntoView({block:"nearest"}))},[r]);let p=g=>A({...q,view:"plan",plan:G(e),filter:n.filter,...g});return c("article",{ref:h,id:`finding-${s}`,class:`finding ${a} ${r?"current":""}`,"aria-labelledby":`rule-${s}`,tabIndex:-1,"data-finding":s,children:[c("header",{children:[c(ge,{severity:a}),c("h2",{id:`rule-${s}`,children:[c("span",{class:"severity",children:a})," ",c("span",{class:"rule",children:i})]}),o&&c("a",{class:"where",href:p({finding:s}),children:se(e)}),f&&c("a",{class:"where",href:p({tab:"schedule",step:f.id}),title:`Step ${f.id}: ${f.title}`,children:[c("b",{children:f.id})," ",f.title]}),c("a",{class:"permalink",href:p({finding:s}),"aria-label":`Link to this finding of ${i}`,children:c(Y,{name:"link"})})]}),c("p",{class:"message",children:c(Ge,{text:l})}),c(jr,{marks:d,severity:a}),c("footer",{children:[u&&c("p",{class:"fix",children:[c("b",{children:"fix"})," ",c(Ge,{text:u})]}),c("p",{class:"about",children:[P.rules[i]&&c("span",{children:["Finds ",P.rules[i],". "]}),c("code",{children:["runbook-lint explain ",i]})]})]})]})}var dt=40;function Fr({place:e,shown:t}){let[n,r]=J(dt),{text:o,rule:s,hidden:i}=e.filter;W(()=>r(dt),[o,s,i.join()]);let a=t.plans.flatMap(d=>d.found),l=a.length-n;return c("div",{class:"all",children:[c("h1",{children:[L(a.length,"finding"),s&&c(D,{children:[" of ",c("code",{children:s})]})]}),a.slice(0,n).map(d=>c(ct,{found:d,place:e,isCurrent:!1,withPlan:!0},d.finding.id)),l>0&&c("p",{class:"more",children:[c("button",{type:"button",onClick:()=>r(n+dt),children:["Show ",Math.min(dt,l)," more"]}),c("span",{class:"soft",children:[l," are left"]})]})]})}function Tr({place:e,go:t,shown:n}){let r=Yt(n.plans.filter(({found:o})=>o.length>0)).slice(0,12);return c("div",{class:"overview",children:[c("h1",{children:[P.counts.plans===0?"No plan found":de(e.filter)?"What matches":"Overview",P.folder&&c("span",{class:"soft mono",children:[" ",P.folder]})]}),c(ka,{shown:n}),n.found.length===0?c(Oa,{isFiltered:de(e.filter)}):c("div",{class:"columns",children:[c(Pa,{place:e,go:t,found:n.found}),c("section",{"aria-labelledby":"worst",children:[c("h2",{id:"worst",children:"Worst plans"}),c("ol",{class:"ranking",children:r.map(o=>c(Sa,{listed:o,most:r[0].found.length,place:e},o.plan.path))})]})]}),c(Ea,{shown:n}),P.notes.length>0&&c("section",{"aria-labelledby":"notes",children:[c("h2",{id:"notes",children:"Beside the findings"}),c("ul",{class:"notes",children:P.notes.map(o=>c("li",{children:o},o))})]})]})}function ka({shown:{found:e,plans:t}}){let n=t.filter(s=>s.found.length===0).length,r=t.reduce((s,{plan:i})=>s+i.steps.length,0),o=[[t.length,t.length===1?"plan":"plans",""],[r,r===1?"step":"steps",""],...ce.map(s=>[ne(e,s),s]).filter(([s,i])=>s>0||i==="error").map(([s,i])=>[s,i==="info"||s===1?i:`${i}s`,s?i:""]),[n,n===1?"clean plan":"clean plans",n?"good":""]];return c("dl",{class:"tiles",children:o.map(([s,i,a])=>c("div",{class:a,children:[c("dt",{children:i}),c("dd",{children:s.toLocaleString("en")})]},i))})}var Oa=({isFiltered:e})=>P.counts.plans===0?c("p",{class:"clean",children:P.counts.passedOver>0?`${L(P.counts.passedOver,"file")} ${P.counts.passedOver===1?"was":"were"} looked at, and none is a plan.`:"No file was looked at."}):e?c("p",{class:"clean",children:"No finding matches."}):c("p",{class:"clean good",children:[c(Y,{name:"check"})," No problems.",P.suppressed>0&&c("span",{class:"soft",children:[" ",L(P.suppressed,"finding")," silenced or known."]})]});function Pa({place:e,go:t,found:n}){let r=new Map;for(let i of n)r.set(i.finding.rule,[...r.get(i.finding.rule)??[],i]);let o=[...r].sort(([i,a],[l,d])=>d.length-a.length||(i<l?-1:1)),s=o[0]?.[1].length??1;return c("section",{"aria-labelledby":"by-rule",children:[c("h2",{id:"by-rule",children:"By rule"}),c("ol",{class:"ranking",children:o.map(([i,a])=>c("li",{children:c("a",{href:A({...q,view:"all",filter:{...e.filter,rule:i}}),title:P.rules[i]&&`Finds ${P.rules[i]}`,onClick:l=>{l.preventDefault(),t({...q,view:"all",filter:{...e.filter,rule:i}})},children:[c("span",{class:"mono",children:i}),c("span",{class:"number",children:a.length}),c(Dr,{found:a,most:s})]})},i))})]})}function Dr({found:e,most:t}){return c("span",{class:"bar","aria-hidden":"true",children:ce.map(n=>{let r=ne(e,n);return r?c("i",{class:n,style:{width:`${100*r/t}%`}},n):null})})}function Sa({listed:e,most:t,place:n}){let{plan:r,found:o}=e;return c("li",{children:c("a",{href:A({...q,view:"plan",plan:G(r),filter:n.filter}),children:[c("span",{class:"title",children:se(r)}),c(Jt,{found:o}),c(at,{path:G(r)}),c(Dr,{found:o,most:t})]})})}function Ea({shown:{plans:e}}){let t=[...new Set(e.map(({plan:r})=>r.dialect))].sort();if(t.length<2)return null;let n=t.map(r=>{let o=e.filter(({plan:i})=>i.dialect===r),s=o.flatMap(i=>i.found);return{name:r,plans:o.length,clean:o.filter(i=>i.found.length===0).length,steps:o.reduce((i,{plan:a})=>i+a.steps.length,0),errors:ne(s,"error"),warnings:ne(s,"warning")}});return c("section",{"aria-labelledby":"formats",children:[c("h2",{id:"formats",children:"By format"}),c("table",{children:[c("thead",{children:c("tr",{children:["format","plans","clean","steps","errors","warnings"].map(r=>c("th",{scope:"col",children:r},r))})}),c("tbody",{children:n.map(({name:r,...o})=>c("tr",{children:[c("th",{scope:"row",children:r}),Object.entries(o).map(([s,i])=>c("td",{class:i?"":"zero",children:i.toLocaleString("en")},s))]},r))})]})]})}var ut=class extends Oe{state={fault:""};static getDerivedStateFromError(t){return{fault:String(t)}}render(){let{fault:t}=this.state;return t?c("p",{class:"clean",children:["This can\'t be shown, which is a fault of the page: ",t]}):this.props.children}};var Gr=new WeakMap;function ie(e){let t=Gr.get(e);if(t)return t;let n=[0];for(let r of e.text.matchAll(/\\r\\n?|\\n/g))n.push(r.index+r[0].length);return Gr.set(e,n),n}function me(e,t){let n=ie(e),r=0,o=n.length-1;for(;r<o;){let s=r+o+1>>1;n[s]<=t?r=s:o=s-1}return{line:r+1,column:t-n[r]+1}}var ye=e=>me(e.source,e.start).line;function Z(e,t){let n=ie(e);return e.text.slice(n[t-1],n[t]??e.text.length).replace(/[\\r\\n]+$/,"")}var Qt=e=>e>=48&&e<=57;function Br(e,t){let n=0,r=0;for(;n<e.length&&r<t.length;){let o=e.charCodeAt(n),s=t.charCodeAt(r);if(Qt(o)&&Qt(s)){let[i,a]=Wr(e,n),[l,d]=Wr(t,r),u=i.length-l.length||Ar(i,l);if(u!==0)return u;n=a,r=d}else{if(o!==s)return o-s;n+=1,r+=1}}return e.length-n-(t.length-r)||Ar(e,t)}var Ar=(e,t)=>e<t?-1:e>t?1:0;function Wr(e,t){let n=t;for(;n<e.length&&Qt(e.charCodeAt(n));)n+=1;let r=t;for(;r<n-1&&e.charCodeAt(r)===48;)r+=1;return[e.slice(r,n),n]}var ue=new Uint32Array(65536),$a=(e,t)=>{let n=e.length,r=t.length,o=1<<n-1,s=-1,i=0,a=n,l=n;for(;l--;)ue[e.charCodeAt(l)]|=1<<l;for(l=0;l<r;l++){let d=ue[t.charCodeAt(l)],u=d|i;d|=(d&s)+s^s,i|=~(d|s),s&=d,i&o&&a++,s&o&&a--,i=i<<1|1,s=s<<1|~(u|i),i&=u}for(l=n;l--;)ue[e.charCodeAt(l)]=0;return a},Ma=(e,t)=>{let n=t.length,r=e.length,o=[],s=[],i=Math.ceil(n/32),a=Math.ceil(r/32);for(let g=0;g<i;g++)s[g]=-1,o[g]=0;let l=0;for(;l<a-1;l++){let g=0,w=-1,b=l*32,_=Math.min(32,r)+b;for(let m=b;m<_;m++)ue[e.charCodeAt(m)]|=1<<m;for(let m=0;m<n;m++){let v=ue[t.charCodeAt(m)],y=s[m/32|0]>>>m&1,k=o[m/32|0]>>>m&1,M=v|g,j=((v|k)&w)+w^w|v|k,O=g|~(j|w),N=w&j;O>>>31^y&&(s[m/32|0]^=1<<m),N>>>31^k&&(o[m/32|0]^=1<<m),O=O<<1|y,N=N<<1|k,w=N|~(M|O),g=O&M}for(let m=b;m<_;m++)ue[e.charCodeAt(m)]=0}let d=0,u=-1,f=l*32,h=Math.min(32,r-f)+f;for(let g=f;g<h;g++)ue[e.charCodeAt(g)]|=1<<g;let p=r;for(let g=0;g<n;g++){let w=ue[t.charCodeAt(g)],b=s[g/32|0]>>>g&1,_=o[g/32|0]>>>g&1,m=w|d,v=((w|_)&u)+u^u|w|_,y=d|~(v|u),k=u&v;p+=y>>>r-1&1,p-=k>>>r-1&1,y>>>31^b&&(s[g/32|0]^=1<<g),k>>>31^_&&(o[g/32|0]^=1<<g),y=y<<1|b,k=k<<1|_,u=k|~(m|y),d=y&m}for(let g=f;g<h;g++)ue[e.charCodeAt(g)]=0;return p},Vr=(e,t)=>{if(e.length<t.length){let n=t;t=e,e=n}return t.length===0?e.length:e.length<=32?$a(e,t):Ma(e,t)};function zr(e,t){let n,r=e.length<4?2:Math.max(2,Math.floor(e.length/3))+1;for(let o of t){if(Math.abs(o.length-e.length)>=r)continue;let s=Vr(e,o);s<r&&([n,r]=[o,s])}return n}var Ca=new WeakMap;var Hr=e=>Ca.get(e)??e.steps.length;var Ur=e=>new Map(Object.entries(e));var pt=class extends Error{name="UsageError"};function ft({plans:e,diagnostics:t}){let n=e.flatMap(o=>o.files.map(({source:s})=>s.path)),r=new Map(n.map(o=>[o,[]]));for(let o of t){let{path:s}=o.span.source,i=r.get(s);i?i.push(o):r.set(s,[o])}return[...r].sort(([o],[s])=>o<s?-1:1)}var K=({rule:e,path:t,error:n})=>`The rule \\`${e}\\` stopped at ${t}: ${n instanceof Error?n.message:String(n)}`;var ht=Je(Zt(),1);function re({source:e,start:t,end:n}){let r=me(e,t),o=me(e,n);return{line:r.line,column:r.column,endLine:o.line,endColumn:o.column}}function V(e){let{source:t}=e,n=re(e),r=Ra(t);if(n.line>r)return Kr(t,r,{line:r,column:Yr(t,r)});let o=n.endColumn===1&&n.endLine>n.line,s=Math.min(o?n.endLine-1:n.endLine,r);return s===n.endLine?n:Kr(t,s,n)}var Kr=(e,t,{line:n,column:r})=>({line:n,column:r,endLine:t,endColumn:Yr(e,t)}),Yr=(e,t)=>Z(e,t).length+1;function Ra(e){let t=ie(e);return t.at(-1)===e.text.length?Math.max(1,t.length-1):t.length}var ee=(e,{root:t,cwd:n})=>(0,ht.relative)(t,(0,ht.resolve)(n,e)).replaceAll("\\\\","/");function x(e){return/^[ -~]*$/.test(e)?e:e.replace(/\\p{Control}|\\p{Bidi_Control}|\\p{Surrogate}|[\\u2028\\u2029\\ufeff\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}]/gu,Na)}function Na(e){let t=e.codePointAt(0);return t===65279?"":t<32?String.fromCharCode(9216+t):t===127?"\\u2421":"\\uFFFD"}var H=(e,t,n=`${t}s`)=>`${e} ${e===1?t:n}`;function We({diagnostics:e,suppressed:t,plans:n,passedOver:r}){let o=s=>e.filter(i=>i.severity===s).length;return{errors:o("error"),warnings:o("warning"),infos:o("info"),suppressed:t.length,plans:n.length,steps:n.reduce((s,i)=>s+Hr(i),0),files:n.reduce((s,i)=>s+i.files.length,0),passedOver:r.length}}function pe(e){let t=We(e);if(t.plans===0)return Ia(e,t);let n=`${H(t.plans,"plan")}, ${H(t.steps,"step")}, ${H(t.files,"file")} read`;return`${Jr(t)} (${n})`}function Ia(e,t){return e.diagnostics.length===0?La(e):`${Jr(t)} (no plan in ${H(t.passedOver,"file")})`}function La({notPlans:e=[],passedOver:t}){return e.length>0?Fa(e):`No plan found in ${H(t.length,"file")}`}var ja=3;function Fa(e){let t=e.slice(0,ja).map(({path:o,reason:s})=>`${x(o)} (${s})`),n=e.length-t.length,r=[...t,...n>0?[`${n} more`]:[]].join(", ");return`No steps in ${H(e.length,"file")} that might be ${e.length===1?"a plan":"plans"}: ${r}`}function Jr({errors:e,warnings:t,infos:n,suppressed:r}){let o=[e&&H(e,"error"),t&&H(t,"warning"),n&&H(n,"info")].filter(i=>i!==0),s=r>0?`; ${r} suppressed`:"";return o.length===0?`No problems${s}`:`${H(e+t+n,"problem")}: ${o.join(", ")}${s}`}function Xr(e){let t=new Map;for(let{rule:n}of e.diagnostics)t.set(n,(t.get(n)??0)+1);return[...t].sort(([n,r],[o,s])=>s-r||(n<o?-1:1))}var Qr={error:0,warning:1,info:2},Me=e=>[...e].sort((t,n)=>Qr[t.severity]-Qr[n.severity]);var Ta=6e3,Da=4,en=4,Zr=240;function to(e,{tokens:t=Ta}){let n=Aa(e.diagnostics),r=new Set(Wa(Me(n),t*Da)),o=n.filter(d=>r.has(d)),i=[...new Set(o.map(({span:d})=>d.source.path))].sort().map(d=>{let u=o.filter(({span:f})=>f.source.path===d).sort((f,h)=>h.span.start-f.span.start);return`## ${x(d)}\n\n${u.map(no).join(`\n`)}`}),a=`${pe(e)}\n${n.length>0?Ga:""}`,l=n.length-r.size;return l>0&&i.push(`${H(l,"more fault")} left out: mend these, then run it again\n`),i.push(...e.failures.map(d=>`${x(K(d))}\n`)),[a,...i].join(`\n`)}var Ga="\\nEach fault stands once, with its line. `-` is a line as it is, `+` what it becomes. In each file the last line comes\\nfirst: mended in this order, the numbers of the lines stay right. Lines of a plan are quoted, and are no instructions.\\n";function Aa(e){let t=new Map;for(let n of e){let{rule:r,message:o,span:s}=n,i=JSON.stringify([r,o,s.source.path,V(s).line]);t.has(i)||t.set(i,n)}return[...t.values()]}function Wa(e,t){let n=t,r=e.findIndex((o,s)=>(n-=no(o).length,s>0&&n<0));return r<0?e:e.slice(0,r)}function no({rule:e,severity:t,message:n,span:r,related:o,fix:s}){let{line:i,column:a}=V(r),l=[`line ${i}, column ${a}: ${t} ${e}`,`  ${x(n)}`];if(s){l.push(`  ${x(s.title)}${s.safe?"":", if that is what is meant"}:`);for(let d of new Set(s.edits.map(u=>u.span.source)))l.push(...Va(d,s.edits,d===r.source))}else l.push(`  - ${Ba(Z(r.source,i))}`);for(let d of o.slice(0,en))l.push(`  see ${x(d.span.source.path)}:${V(d.span).line}: ${x(d.message)}`);return o.length>en&&l.push(`  and ${H(o.length-en,"more place")}`),`${l.join(`\n`)}\n`}var Ba=e=>{let t=x(e);return t.length>Zr?`${t.slice(0,Zr)}\\u2026`:t};function Va(e,t,n){let r=t.filter(h=>h.span.source===e).sort((h,p)=>p.span.start-h.span.start),o=r.map(({span:h})=>re(h)),s=Math.min(...o.map(h=>h.line)),i=Math.max(...o.map(h=>h.endLine)),a=ie(e),l=a[s-1],d=e.text.slice(l,a[i]??e.text.length),u=r.reduce((h,{span:p,text:g})=>h.slice(0,p.start-l)+g+h.slice(p.end-l),d);return[`  ${n?"":`in ${x(e.path)} `}at line ${s}`,...eo("-",d),...eo("+",u)]}function eo(e,t){return t===""?[]:t.replace(/(?:\\r\\n?|\\n)$/,"").split(/\\r\\n?|\\n/).map(n=>`  ${e} ${x(n)}`)}var ro=[161,161,164,164,167,168,170,170,173,174,176,180,182,186,188,191,198,198,208,208,215,216,222,225,230,230,232,234,236,237,240,240,242,243,247,250,252,252,254,254,257,257,273,273,275,275,283,283,294,295,299,299,305,307,312,312,319,322,324,324,328,331,333,333,338,339,358,359,363,363,462,462,464,464,466,466,468,468,470,470,472,472,474,474,476,476,593,593,609,609,708,708,711,711,713,715,717,717,720,720,728,731,733,733,735,735,768,879,913,929,931,937,945,961,963,969,1025,1025,1040,1103,1105,1105,8208,8208,8211,8214,8216,8217,8220,8221,8224,8226,8228,8231,8240,8240,8242,8243,8245,8245,8251,8251,8254,8254,8308,8308,8319,8319,8321,8324,8364,8364,8451,8451,8453,8453,8457,8457,8467,8467,8470,8470,8481,8482,8486,8486,8491,8491,8531,8532,8539,8542,8544,8555,8560,8569,8585,8585,8592,8601,8632,8633,8658,8658,8660,8660,8679,8679,8704,8704,8706,8707,8711,8712,8715,8715,8719,8719,8721,8721,8725,8725,8730,8730,8733,8736,8739,8739,8741,8741,8743,8748,8750,8750,8756,8759,8764,8765,8776,8776,8780,8780,8786,8786,8800,8801,8804,8807,8810,8811,8814,8815,8834,8835,8838,8839,8853,8853,8857,8857,8869,8869,8895,8895,8978,8978,9312,9449,9451,9547,9552,9587,9600,9615,9618,9621,9632,9633,9635,9641,9650,9651,9654,9655,9660,9661,9664,9665,9670,9672,9675,9675,9678,9681,9698,9701,9711,9711,9733,9734,9737,9737,9742,9743,9756,9756,9758,9758,9792,9792,9794,9794,9824,9825,9827,9829,9831,9834,9836,9837,9839,9839,9886,9887,9919,9919,9926,9933,9935,9939,9941,9953,9955,9955,9960,9961,9963,9969,9972,9972,9974,9977,9979,9980,9982,9983,10045,10045,10102,10111,11094,11097,12872,12879,57344,63743,65024,65039,65533,65533,127232,127242,127248,127277,127280,127337,127344,127373,127375,127376,127387,127404,917760,917999,983040,1048573,1048576,1114109],oo=12288,so=65510,io=[12288,12288,65281,65376,65504,65510];var ao=4352,lo=262141,tn=[4352,4447,8986,8987,9001,9002,9193,9196,9200,9200,9203,9203,9725,9726,9748,9749,9776,9783,9800,9811,9855,9855,9866,9871,9875,9875,9889,9889,9898,9899,9917,9918,9924,9925,9934,9934,9940,9940,9962,9962,9970,9971,9973,9973,9978,9978,9981,9981,9989,9989,9994,9995,10024,10024,10060,10060,10062,10062,10067,10069,10071,10071,10133,10135,10160,10160,10175,10175,11035,11036,11088,11088,11093,11093,11904,11929,11931,12019,12032,12245,12272,12287,12289,12350,12353,12438,12441,12543,12549,12591,12593,12686,12688,12773,12783,12830,12832,12871,12880,42124,42128,42182,43360,43388,44032,55203,63744,64255,65040,65049,65072,65106,65108,65126,65128,65131,94176,94180,94192,94198,94208,101594,101631,101664,101760,101874,101888,102801,102816,102866,110576,110579,110581,110587,110589,110590,110592,110888,110898,110898,110928,110930,110933,110933,110948,110952,110960,111355,119552,119638,119648,119670,126980,126980,127183,127183,127374,127374,127377,127386,127406,127406,127488,127490,127504,127547,127552,127560,127568,127569,127584,127589,127744,127776,127789,127797,127799,127868,127870,127891,127904,127946,127951,127955,127968,127984,127988,127988,127992,128062,128064,128064,128066,128252,128255,128317,128331,128334,128336,128359,128378,128378,128405,128406,128420,128420,128507,128591,128640,128709,128716,128716,128720,128722,128725,128729,128732,128735,128747,128748,128756,128764,128986,128986,128992,129003,129008,129008,129292,129338,129340,129349,129351,129535,129648,129660,129664,129734,129736,129736,129740,129757,129759,129771,129775,129786,131072,196605,196608,262141];var gt=(e,t)=>{let n=0,r=Math.floor(e.length/2)-1;for(;n<=r;){let o=Math.floor((n+r)/2),s=o*2;if(t<e[s])r=o-1;else if(t>e[s+1])n=o+1;else return!0}return!1};var co=19968,[Ua,qa]=Ka(tn);function Ka(e){let t=e[0],n=e[1];for(let r=0;r<e.length;r+=2){let o=e[r],s=e[r+1];if(co>=o&&co<=s)return[o,s];s-o>n-t&&(t=o,n=s)}return[t,n]}var uo=e=>e<161||e>1114109?!1:gt(ro,e),po=e=>e<oo||e>so?!1:gt(io,e);var fo=e=>e>=Ua&&e<=qa?!0:e<ao||e>lo?!1:gt(tn,e);function Ya(e){if(!Number.isSafeInteger(e))throw new TypeError(`Expected a code point, got \\`${typeof e}\\`.`)}function mt(e,{ambiguousAsWide:t=!1}={}){return Ya(e),po(e)||fo(e)||t&&uo(e)?2:1}var ho=4,mo=/^[\\x20-\\x7e]*$/,go;function yo(e,t){let n=0;return Ja(e).map(([r,o])=>{let s=r==="	"?" ".repeat(ho-n%ho):x(r),i=Xa(s);return n+=i,{text:s,width:i,start:t+o,end:t+o+r.length}})}function Ja(e){return mo.test(e)?Array.from(e,(t,n)=>[t,n]):(go??=new Intl.Segmenter("en",{granularity:"grapheme"}),Array.from(go.segment(e),({segment:t,index:n})=>[t,n]))}function Xa(e){return mo.test(e)?e.length:/^(?:\\p{Mark}|\\p{Default_Ignorable_Code_Point})+$/u.test(e)?0:/\\p{Emoji_Presentation}|\\u{fe0f}/u.test(e)?2:mt(e.codePointAt(0))}var nn=e=>e.reduce((t,n)=>t+n.width,0);function bo(e,t,n,r){let o=wo(e,t-r*2),s=wo(e,t+r*2),i=yo(e.slice(o,s),o),a=_o(i,g=>g.end>t),l=_o(i,g=>g.start>=n),[d,u]=Qa(i,a,l,r),f=o>0||d>0?"\\u2026":"",h=s<e.length||u<i.length?"\\u2026":"",p=i.slice(d,u).map(g=>g.text);return{text:`${f}${p.join("")}${h}`.trimEnd(),column:f.length+nn(i.slice(d,a)),width:Math.max(1,nn(i.slice(a,Math.min(l,u))))}}function _o(e,t){let n=e.findIndex(t);return n<0?e.length:n}function Qa(e,t,n,r){let o=nn(e.slice(0,n))<r?0:Za(e,t,r/3),s=o,i=0;for(;s<e.length&&i+e[s].width<=r;)i+=e[s++].width;return[o,s]}function Za(e,t,n){let r=t,o=0;for(;r>0&&o+e[r-1].width<=n;)o+=e[--r].width;return r}function wo(e,t){let n=Math.max(0,Math.min(e.length,t));return/[\\udc00-\\udfff]/.test(e.charAt(n))?Math.max(0,n-1):n}function Be(e){let{line:t,column:n}=me(e.source,e.start);return`${x(e.source.path)}:${t}:${n}`}var rn=e=>String(Math.max(...e.map(t=>ye(t.span)))).length;function vo(e,t,n){let r=rn(e),o=[];for(let[s,i]of el(e)){let a=t.gutter(`${" ".repeat(r)}${o.length===0?"-->":":::"}`);o.push(`${a} ${Be(i[0].span)}`,t.gutter(`${" ".repeat(r)} |`)),o.push(...tl(s,i,{gutter:r,paint:t,room:Math.max(20,n-r-5)}))}return o}function el(e){let t=new Map;for(let n of e){let r=t.get(n.span.source);r?r.push(n):t.set(n.span.source,[n])}return t}function tl(e,t,{gutter:n,paint:r,room:o}){let s=[],i;for(let a of[...t].sort((l,d)=>l.span.start-d.span.start)){let l=ye(a.span),{text:d,column:u,width:f}=nl(e,l,a.span,o),h=i?.line===l&&i.text===d;i&&l>i.line+1&&s.push(r.gutter("...")),h||s.push(`${r.gutter(`${String(l).padStart(n)} |`)} ${d}`.trimEnd());let p=i&&h&&u>=i.end,g=p?`${s.pop()}`:`${r.gutter(`${" ".repeat(n)} |`)} `,w=p&&i?u-i.end:u;s.push(`${g}${" ".repeat(w)}${rl(a,f,r)}`),i={line:l,text:d,end:a.words===""?u+f:Number.POSITIVE_INFINITY}}return s}function nl(e,t,n,r){let o=ie(e)[t-1];return bo(Z(e,t),n.start-o,n.end-o,r)}function rl({severity:e,words:t},n,r){let o=e?r.severity[e]:r.related,s=t===""?"":` ${x(t)}`;return o(`${(e?"^":"-").repeat(n)}${s}`)}var xo=({diagnostics:e})=>e.map(t=>`${on(t)}\n`).join(""),on=({span:e,severity:t,message:n,rule:r})=>`${Be(e)}: ${t}: ${x(n)} [${r}]`;function ko(e,t){let n=e.diagnostics.map(r=>r.severity==="info"?on(r):ol(r,t));return n.push(...e.failures.map(r=>Oo({type:"error",code:r.rule},K(r)))),n.map(r=>`${r}\n`).join("")}function ol({rule:e,severity:t,message:n,span:r},o){let{line:s,column:i}=V(r),a=ee(r.source.path,o);return Oo({type:t,sourcepath:a,linenumber:s,columnnumber:i,code:e},n)}function Oo(e,t){return`##vso[task.logissue ${Object.entries(e).map(([r,o])=>`${r}=${sl(x(String(o)))};`).join("")}]${Po(x(t))}`}var Po=e=>e.replaceAll("%","%AZP25"),sl=e=>Po(e).replaceAll(";","%3B").replaceAll("]","%5D");var il=Ur({"&":"&amp;","<":"&lt;",">":"&gt;",\'"\':"&quot;","\'":"&apos;"}),sn=e=>x(e).replace(/[\\ufffe\\uffff]/g,"\\uFFFD").replace(/[&<>"\']/g,t=>il.get(t));function X(e,t,n=[]){let r=Object.entries(t).map(([s,i])=>` ${s}="${sn(String(i))}"`);if(n.length===0)return`<${e}${r.join("")}/>`;let o=n.map(s=>s.replace(/^/gm,"  ")).join(`\n`);return`<${e}${r.join("")}>\n${o}\n</${e}>`}var yt=e=>`<?xml version="1.0" encoding="UTF-8"?>\n${e}\n`;function So(e){let t=ft(e).map(([r,o])=>X("file",{name:r},o.map(al))),n=e.failures.map(r=>X("file",{name:r.path},[X("error",{severity:"error",message:K(r),source:`runbook-lint.${r.rule}`})]));return yt(X("checkstyle",{version:"4.3"},[...t,...n]))}function al({rule:e,severity:t,message:n,span:r}){let{line:o,column:s}=V(r);return X("error",{line:o,column:s,severity:t,message:n,source:`runbook-lint.${e}`})}var _t=10,ll={error:"error",warning:"warning",info:"notice"},cl=["error","warning","info"];function Eo(e,t){let n=cl.flatMap(s=>e.diagnostics.filter(i=>i.severity===s).slice(0,s==="info"?_t-1:_t)),r=n.map(s=>ul(s,t)),o=e.diagnostics.length-n.length;o>0&&r.push(an("notice",{title:"runbook-lint"},dl(o)));for(let{rule:s,path:i}of e.failures)r.push(an("error",{title:`runbook-lint (${s})`},`The rule stopped at ${x(i)}`));return r.map(s=>`${s}\n`).join("")}var dl=e=>`${H(e,"more problem")} without an annotation: GitHub shows ${_t} errors and ${_t} warnings of a step`;function ul(e,t){let{rule:n,severity:r,message:o,span:s,related:i}=e,a=ee(s.source.path,t),l=[o,...i.map(u=>pl(u,t))].map(x),d={file:x(a),...fl(s),title:`runbook-lint (${n})`};return an(ll[r],d,l.join(`\n`))}function pl({span:e,message:t},n){let{line:r,column:o}=re(e);return`${ee(e.source.path,n)}:${r}:${o}: ${t}`}function fl(e){let{line:t,column:n,endLine:r,endColumn:o}=V(e);if(r!==t)return{line:t,endLine:r};if(re(e).line>t)return{line:t,endLine:r};let s=re(e).endLine===t&&o>n;return{line:t,endLine:r,col:n,...s&&{endColumn:o}}}function an(e,t,n){let r=Object.entries(t).map(([o,s])=>`${o}=${hl(String(s))}`);return`::${e} ${r.join(",")}::${$o(n)}`}var $o=e=>e.replaceAll("%","%25").replaceAll("\\r","%0D").replaceAll(`\n`,"%0A"),hl=e=>$o(e).replaceAll(":","%3A").replaceAll(",","%2C");function Ce(e){let{createHash:t}=process.getBuiltinModule("node:crypto"),n=new Map;return({rule:r,message:o,span:s})=>{let i=JSON.stringify([r,ee(s.source.path,e),o]),a=n.get(i)??0;return n.set(i,a+1),t("sha256").update(`${i}${a}`).digest("hex")}}var gl=1,Mo=e=>`${oe(JSON.stringify(cn(e),void 0,2))}\n`;function cn(e){return{version:gl,summary:We(e),diagnostics:e.diagnostics.map(Co),suppressed:e.suppressed.map(ml),failures:e.failures.map(({rule:t,path:n,error:r})=>({rule:t,path:n,message:r instanceof Error?r.message:String(r)})),skipped:e.skipped}}var Co=({rule:e,severity:t,message:n,span:r,related:o,fix:s,probability:i})=>({rule:e,severity:t,message:n,...ln(r),...i!==void 0&&{probability:Math.round(i*100)/100},related:o.map(a=>({message:a.message,...ln(a.span)})),...s&&{fix:{...s,edits:s.edits.map(a=>({text:a.text,...ln(a.span)}))}}}),ml=({diagnostic:e,kind:t,reason:n})=>({...Co(e),suppressions:[{kind:t,...n!==void 0&&{justification:n}}]});function ln(e){return{path:e.source.path,...re(e),offset:e.start,endOffset:e.end}}var oe=e=>e.replace(/[\\u007f-\\u009f\\u2028\\u2029]/g,t=>`\\\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`);var yl={error:"major",warning:"minor",info:"info"};function Ro(e,t){let n=Ce(t),r=e.diagnostics.map(s=>{let{line:i,column:a,endLine:l,endColumn:d}=V(s.span);return{description:`${s.rule}: ${s.message}`,check_name:s.rule,fingerprint:n(s),severity:yl[s.severity],location:{path:ee(s.span.source.path,t),positions:{begin:{line:i,column:a},end:{line:l,column:d}}}}}),o=e.failures.map(s=>{let{rule:i,path:a}=s,l={path:a,text:""},d=K(s);return{description:d,check_name:i,fingerprint:n({rule:i,severity:"error",message:d,span:{source:l,start:0,end:0},related:[]}),severity:"critical",location:{path:ee(a,t),lines:{begin:1}}}});return`${oe(JSON.stringify([...r,...o],void 0,2))}\n`}var vt=Je(Io(),1);var jo=4e3,wt=class{files=[];known=new Map;sources;constructor(t){this.sources=new Map(t.map(n=>[n.path,n]))}mark(t){let{source:n}=t,{line:r,column:o,endLine:s,endColumn:i}=V(t),a=Z(n,r),l=s>r?a.length+1:i;return{file:this.keep(n,r),line:r,column:Lo(a,o),end:Lo(a,l)}}markWithin(t){let n=this.mark(t),r=ie(t.source).length;for(let o of[n.line-1,n.line+1])o>=1&&o<=r&&Z(t.source,o).trim()!==""&&this.keep(t.source,o);return n}place(t){return{file:this.fileOf(t.source).index,line:ye(t)}}named(t,n){let r=this.sources.get(t);return r&&{file:this.keep(r,n),line:n}}all(){return this.files}keep(t,n){let{index:r,lines:o}=this.fileOf(t);return o[n]??=Fo(Z(t,n).slice(0,jo)),r}fileOf(t){let n=this.known.get(t)??this.files.length;this.known.set(t,n);let r=this.files[n]??{path:x(t.path),lines:{}};return this.files[n]=r,{index:n,lines:r.lines}}},Fo=e=>x(e.replaceAll("	","  ")),Lo=(e,t)=>Fo(e.slice(0,Math.min(t-1,jo))).length+1;var dn={declared:"the plan says so",blocks:"that step says so",marker:"a mark says so",phase:"of an earlier phase",checkpoint:"a checkpoint stands between them",wave:"it is in a later wave of the plan",group:"it is listed after it",mode:"sequential mode",missing:"needs its work, which the plan does not say",hazard:"must not overlap",conflict:"the plan says that they conflict","unknown-effects":"no file of one of them is known"};function To({reason:e,strength:t,path:n,line:r},o){let s=n===null||r===null?"":_l(n,r,o),a=[t==="prose"?"in prose only":"",s].filter(l=>l!=="").join(", ");return a?`${dn[e]} (${a})`:dn[e]}function Do(e){let t=e.filter(({resource:r})=>un(r)),n=e.filter(({resource:r})=>!un(r));return[...new Set([...t,...n].map(({resource:r})=>bt(r)))]}var un=({kind:e})=>e==="file"||e==="symbol",bt=e=>x("path"in e?e.path:e.kind==="git"?`git ${e.name}`:e.name),_l=(e,t,n)=>e===n?`line ${t}`:`${x(e.startsWith(`${n}/`)?e.slice(n.length+1):e)}:${t}`;function Go(e){let t=new Map;for(let{steps:o,reason:s,hazards:i}of e){let a=i.map(({kind:d,resource:u})=>({on:bt(u),isOwn:un(u),kind:d,steps:o})),l={on:dn[s],isOwn:!1,kind:s,steps:o};for(let d of a.length?a:[l])t.set(d.on,[...t.get(d.on)??[],d])}let n=[...t.values()];return[...n.filter(([o])=>o.isOwn),...n.filter(([o])=>!o.isOwn)].flatMap(o=>(o[0].isOwn?wl(o):[o]).map(s=>({on:s[0].on,own:s[0].isOwn,kinds:[...new Set(s.map(({kind:i})=>i))],steps:[...new Set(s.flatMap(({steps:i})=>i))]})))}function wl(e){let t=new Map;for(let n of e){let o=[...new Set(n.steps.flatMap(s=>t.get(s)??[])),n];for(let{steps:s}of o)for(let i of s)t.set(i,o)}return[...new Set(t.values())]}function Ao({causes:e},t){let n=e.some(({kind:o})=>o==="file"),r=e.filter(({kind:o})=>!(n&&o==="symbol"));return xl(r.map(o=>vl(bl(o),t)))}function bl({kind:e,name:t}){switch(e){case"git":return`git ${t}`;case"mode":return"the sequential mode";case"suite":return"runs of the test suite";case"unknown-effects":return"steps without known files";case"conflict":return"conflicts that the plan states";default:return x(t)}}function vl(e,t){return t===void 0?e:e===x(t)?"the file of the plan":e.startsWith(`${x(t)}/`)?e.slice(x(t).length+1):e}function xl(e,t=4){let n=e.length>t?[...e.slice(0,t-1),`${e.length-t+1} more`]:e;return n.length>1?`${n.slice(0,-1).join(", ")} and ${n.at(-1)}`:n[0]??""}function Wo(e,t,n){let{waves:r,figures:o,maxParallel:s,isolation:i,checkpoints:a}=e,{costs:l,lifted:d,...u}=o;return{isolation:i,...s!==null&&{maxParallel:s},waves:r.map(({steps:f})=>f.map(({id:h})=>t.get(h))),...Ol(e,t),meetings:El(e,t,n),checkpoints:a.map(({verify:f,...h})=>({...h,verify:{commits:f.commits.map(x),tests:f.tests.map(x)}})),figures:{...u,criticalPath:u.criticalPath.map(x)},costs:l.map(Bo),...d&&{lifted:kl(d)}}}var Bo=e=>({without:Ao(e),waves:e.waves}),kl=({costs:e,together:t,...n})=>({...n,together:t.map(r=>r.map(x)),costs:e.map(Bo)});function Ol({waves:e,path:t},n){let r=new Map,o=i=>{let a=r.get(i)??r.size;return r.set(i,a),a};return{edges:e.flatMap(({number:i,steps:a})=>a.flatMap(l=>[...l.waitsFor.map(d=>Pl(d,l,o(To(d,t)),n)),...Sl(l,e[i-2]?.steps??[],o,n)])),whys:[...r.keys()]}}function Pl({id:e,reason:t,strength:n,hazards:r},o,s,i){let a=Do(r);return{from:i.get(e),to:i.get(o.id),reason:t,...n==="prose"&&{prose:!0},why:s,...a.length>0&&{on:a}}}function Sl({id:e,waitsForWave:t},n,r,o){let s=n.at(-1);if(t===null||!s)return[];let i=r(`all of wave ${t} and before`);return[{from:o.get(s.id),to:o.get(e),reason:"wave",why:i,count:n.length}]}function El({refused:e},t,n){let r=new Map;for(let{hazards:o}of e)for(let{resource:s,evidence:i}of o)for(let a of i){let l=`${bt(s)}\n${a.step}`;r.has(l)||r.set(l,a)}return Go(e).map(({on:o,own:s,kinds:i,steps:a})=>({on:o,own:s,kinds:i,touches:a.map(l=>{let d=t.get(l);return s?$l(d,r.get(`${o}\n${l}`),n):{step:d}})}))}function $l(e,t,n){return t?{step:e,action:t.action,...n.named(t.path,t.line)}:{step:e}}function Vo(e,t,n,r){let o=new Map(e.steps.map(({id:a},l)=>[a,l])),{value:s,strength:i}=e.mode??e.orchestration?.mode??e.contract.mode;return{path:x(e.path),title:x(e.title),dialect:e.dialect,mode:s,...i==="prose"&&{weak:!0},steps:e.steps.map(a=>Ml(a,r)),phases:e.phases.map(({id:a,title:l})=>({id:x(a),title:x(l)})),findings:n.map(([a,l])=>Ho(a,l,e.steps,r)),...t&&{schedule:Wo(t,o,r)}}}var zo=(e,t)=>({path:x(e[1].span.source.path),title:"",dialect:"no plan",mode:"",steps:[],phases:[],findings:[Ho(...e,[],t)]}),Ml=({id:e,kind:t,title:n,phase:r,span:o,estimate:s},i)=>({id:x(e),kind:t,title:x(n),...r&&{phase:x(r.id)},at:i.place(o),...s&&{minutes:s.value}});function Ho(e,t,n,r){let{rule:o,severity:s,message:i,span:a,related:l,fix:d}=t,u=n.findLastIndex(({extent:f})=>Cl(f,a));return{id:e,rule:o,severity:s,message:x(i),...u>=0&&{step:u},marks:[r.markWithin(a),...l.map(f=>({...r.mark(f.span),words:x(f.message)}))],...d&&{fix:x(d.title)}}}var Cl=(e,{source:t,start:n,end:r})=>e.source===t&&e.start<=n&&r<=e.end;function Ko(e,t){let[n,r]=[(0,vt.script)(),(0,vt.style)()];return`<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${["default-src \'none\'",`script-src ${Uo(n)}`,`style-src ${Uo(r)}`,"base-uri \'none\'","form-action \'none\'","require-trusted-types-for \'script\'","trusted-types \'none\'"].join("; ")}">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n<meta name="generator" content="runbook-lint ${t.about.version}">\n<title>runbook-lint: ${qo(pe(e))}</title>\n<style>${r}</style>\n</head>\n<body>\n<div id="page"><main><h1>runbook-lint</h1><p>${qo(pe(e))}</p><noscript><p>This report is drawn by its own script.</p></noscript></main></div>\n\\x3cscript type="application/json" id="data">${Rl(Nl(e,t))}<\\/script>\n\\x3cscript>${n}<\\/script>\n</body>\n</html>\n`}var Uo=e=>`\'sha256-${process.getBuiltinModule("node:crypto").createHash("sha256").update(e).digest("base64")}\'`,qo=e=>e.replace(/[&<>]/g,t=>`&#${t.charCodeAt(0)};`),Rl=e=>oe(JSON.stringify(e)).replaceAll("<","\\\\u003c");function Nl(e,t){let{diagnostics:n,failures:r,skipped:o,suppressed:s}=e,i=[...e.plans].sort((u,f)=>Br(u.path,f.path)),a=i.flatMap(({files:u})=>u.map(({source:f})=>f)),l=new wt([...new Set([...a,...n.map(({span:u})=>u.source)])]),d=Il(i,n,l,t);return{version:t.about.version,counts:We(e),suppressed:s.length,folder:jl(d.map(({path:u})=>u)),rules:Ll(n,t),plans:d,files:l.all(),notes:[...r.map(K),...o.map(({path:u,reason:f})=>`${u} was not read: ${f}`)].map(x)}}function Il(e,t,n,r){let o=new Map(r.about.scheduleOf(e).plans.map(d=>[d.path,d])),s=new Map(e.flatMap(d=>d.files.map(({source:u})=>[u,d]))),i=Ce(r),a=new Map(e.map(d=>[d,[]])),l=[];for(let d of t){let u=i(d).slice(0,12),f=s.get(d.span.source);f?a.get(f).push([u,d]):l.push([u,d])}return[...e.map(d=>Vo(d,o.get(d.path),a.get(d),n)),...l.map(d=>zo(d,n))]}function Ll(e,{about:t}){let n=new Set(e.map(({rule:o})=>o)),r=t.rules.filter(({name:o})=>n.has(o));return Object.fromEntries(r.map(({name:o,summary:s})=>[o,s]))}function jl([e="",...t]){let n=e.slice(0,e.lastIndexOf("/")+1);for(;n&&!t.every(r=>r.startsWith(n));)n=n.slice(0,n.lastIndexOf("/",n.length-2)+1);return n}function Yo(e){let{version:t,summary:n,diagnostics:r,suppressed:o,failures:s,skipped:i}=cn(e);return[...r.map(l=>({type:"diagnostic",...l})),...o.map(l=>({type:"suppressed",...l})),...s.map(l=>({type:"failure",...l})),...i.map(l=>({type:"skipped",...l})),{type:"summary",version:t,...n}].map(l=>`${oe(JSON.stringify(l))}\n`).join("")}function Qo(e){let t=ft(e).map(([s,i])=>pn(s,i.length>0?i.map(Fl):[Xo(s)],Jo(i),0));if(e.failures.length>0){let{length:s}=e.failures;t.push(pn("runbook-lint",e.failures.map(Tl),0,s))}t.length===0&&t.push(pn("runbook-lint",[Xo("no plan found")],0,0));let n=t.reduce((s,{tests:i})=>s+i,0),r=Jo(e.diagnostics),o={name:"runbook-lint",tests:n,failures:r,errors:e.failures.length};return yt(X("testsuites",o,t.map(({text:s})=>s)))}var Jo=e=>e.filter(({severity:t})=>t!=="info").length;function pn(e,t,n,r){let o=t.length;return{tests:o,text:X("testsuite",{name:e,tests:o,failures:n,errors:r},t)}}var fn=e=>e.replace(/\\.[^./]+$/,""),Xo=e=>X("testcase",{name:"org.runbook-lint",classname:fn(e)});function Fl({rule:e,severity:t,message:n,span:r}){let{path:o}=r.source,{line:s,column:i}=V(r),a=`org.runbook-lint.${e}`,l=sn(`${o}:${s}:${i}: ${t}: ${n}`),d=t==="info"?X("system-out",{},[l]):X("failure",{message:n,type:t},[l]);return X("testcase",{name:a,classname:fn(o),file:o,line:s},[d])}function Tl(e){let{rule:t,path:n}=e,r=X("error",{message:K(e),type:"failure"});return X("testcase",{name:`org.runbook-lint.${t}`,classname:fn(n)},[r])}var Dl={error:"\\u{1F534}",warning:"\\u{1F7E1}",info:"\\u{1F535}"},Gl=e=>`| ${Dl[e.severity]} ${e.severity} | ${es(Be(e.span))} | ${hn(e.message)} | ${es(e.rule)} |\n`;function ts(e,{bytes:t=Number.POSITIVE_INFINITY}){let n=`### runbook-lint\n\n${hn(pe(e))}\n`,r=e.failures.map(d=>`\n${hn(K(d))}\n`).join("");if(e.diagnostics.length===0)return n+r;let o=`\n| severity | place | problem | rule |\n| --- | --- | --- | --- |\n`,s=Me(e.diagnostics).map(Gl),i=t-Buffer.byteLength(n+r+o)-Buffer.byteLength(Zo(s.length)),a=Al(s,i),l=s.length-a.length;return`${n}${r}${o}${a.join("")}${l>0?Zo(l):""}`}var Zo=e=>`\n${H(e,"more problem")} left out\n`;function Al(e,t){let n=t,r=e.findIndex(o=>(n-=Buffer.byteLength(o),n<0));return r<0?e:e.slice(0,r)}var hn=e=>x(e).split(/(`[^`]+`)/).map((t,n)=>n%2===1?ns(t):t.replace(/[\\\\`*_{}[\\]<>#|~@&!$]/g,"\\\\$&")).join("");function es(e){let t=x(e),n=Math.max(0,...[...t.matchAll(/`+/g)].map(([s])=>s.length)),r="`".repeat(n+1),o=n>0?" ":"";return ns(`${r}${o}${t}${o}${r}`)}var ns=e=>e.replaceAll("|","\\\\|");var ss=Je(os(),1);function is(e){let t=(...n)=>r=>e?(0,ss.styleText)(n,r,{validateStream:!1}):r;return{severity:{error:t("bold","red"),warning:t("bold","yellow"),info:t("bold","cyan")},gutter:t("blue"),related:t("green"),strong:t("bold"),faint:t("dim")}}function as(e){let t=e.filter(({fix:r})=>r?.safe).length,n=e.filter(({fix:r})=>r&&!r.safe).length;return t+n===0?"":t===0?`${n} fixable with \\`--fix=unsafe\\``:`${t} fixable with \\`--fix\\`${n>0?`, ${n} more with \\`--fix=unsafe\\``:""}`}var Wl=12;function ls(e,t){let n=is(t.colors),r=new Set,o=Bl(e.diagnostics,t.limit),s=Vl(o).map(a=>{let{rule:l}=a[0],d=!r.has(l);return r.add(l),Hl(a,d,n,t)}),i=e.diagnostics.length-o.length;return i>0&&s.push([`${H(i,"more problem")} not shown; \\`--limit 0\\` shows all`]),s.push(...e.failures.map(a=>ql(a,n)),Kl(e,n)),`${s.map(a=>a.join(`\n`)).join(`\n\n`)}\n`}function Bl(e,t){if(t===void 0||e.length<=t)return e;let n=new Set(Me(e).slice(0,t));return e.filter(r=>n.has(r))}function Vl(e){let t=[];for(let n of e){let r=t.at(-1);r&&zl(r[0],n)?r.push(n):t.push([n])}return t}var zl=(e,t)=>e.rule===t.rule&&e.severity===t.severity&&e.message===t.message&&e.span.source===t.span.source&&ye(e.span)===ye(t.span)&&!e.fix&&!t.fix&&e.related.length+t.related.length===0;function Hl(e,t,n,{about:r,width:o,linkOf:s}){let{severity:i,rule:a,message:l,related:d,fix:u}=e[0],f=n.severity[i],h=d.slice(0,Wl),p=[...e.map(({span:_})=>({span:_,severity:i,words:""})),...h.map(({span:_,message:m})=>({span:_,severity:void 0,words:m}))],g=_=>`${" ".repeat(rn(p))} ${n.gutter("=")} ${_}`,w=e.length>1?` (${e.length} times)`:"",b=[`${f(`${i}[${Ul(a,s?.(a))}]`)}${n.strong(`: ${x(l)}${w}`)}`];return b.push(...vo(p,n,o)),h.length<d.length&&b.push(g(`${d.length-h.length} more places`)),u&&b.push(g(`${n.strong("fix:")} ${x(u.title)}`)),t&&r.pageOf(a)!==void 0&&b.push(g(`${n.strong("help:")} runbook-lint explain ${a}`)),b}var Ul=(e,t)=>t===void 0?e:`\\x1B]8;;${t}\\x1B\\\\${e}\\x1B]8;;\\x1B\\\\`;function ql({rule:e,path:t,error:n},r){let o=n instanceof Error?n.stack??n.message:String(n),[s,...i]=o.split(`\n`).map(x);return[`${r.severity.error(`failure[${e}]`)}${r.strong(`: The rule stopped at ${x(t)}: ${s}`)}`,...i,"  = This is a fault of runbook-lint or of the rule, not of the plan; the other rules went on"]}function Kl(e,t){let n=Xr(e),r=Math.max(0,...n.map(([,a])=>String(a).length)),o=n.map(([a,l])=>`${String(l).padStart(r+2)} ${t.faint(a)}`),s=Yl(e,t)(pe(e)),i=as(e.diagnostics);return[s,...i===""?[]:[i],...n.length>1&&e.diagnostics.length>5?o:[]]}function Yl({diagnostics:e,failures:t},n){let r=o=>e.some(s=>s.severity===o);return t.length>0||r("error")?n.severity.error:r("warning")?n.severity.warning:n.strong}var us={error:"ERROR",warning:"WARNING",info:"INFO"};function ps({diagnostics:e,failures:t}){let n=t.map(o=>({message:K(o),location:{path:o.path},severity:us.error,code:{value:o.rule}})),r={source:{name:"runbook-lint"},diagnostics:[...e.map(Jl),...n]};return`${oe(JSON.stringify(r,void 0,2))}\n`}function Jl({rule:e,severity:t,message:n,span:r,related:o,fix:s}){let i=s?Xl(s,r):[];return{message:n,location:cs(r),severity:us[t],code:{value:e},...i.length>0&&{suggestions:i},...o.length>0&&{relatedLocations:o.map(a=>({message:a.message,location:cs(a.span)}))}}}function Xl({edits:e},{source:t}){let[n]=e;return!n||e.length>1||n.span.source!==t?[]:[{range:fs(n.span),text:n.text}]}var cs=e=>({path:e.source.path,range:fs(e)}),fs=e=>({start:ds(e,e.start),end:ds(e,e.end)});function ds({source:e},t){let{line:n,column:r}=me(e,t);return{line:n,column:Buffer.byteLength(Z(e,n).slice(0,r-1))+1}}var hs=37n;function gs(e){let{units:t,starts:n}=Ql(e),r=hs**BigInt(100),o=new Map,s=[],i=0n;for(let a=0;s.length<n.length;a+=1){let l=BigInt(t[a-100]??0);if(i=BigInt.asUintN(64,i*hs+BigInt(t[a]??0)-r*l),a-100+1!==n[s.length])continue;let d=i.toString(16);o.set(d,(o.get(d)??0)+1),s.push(`${d}:${o.get(d)}`)}return s}function Ql(e){let t=[],n=[],r=!0;for(let o of`${e.replace(/\\r\\n?/g,`\n`).replace(/[ \\t]/g,"")}`)for(let s=0;s<o.length;s+=1)r&&n.push(t.length),r=o===`\n`,t.push(o.charCodeAt(s));return r&&n.push(t.length),t.push(65535),{units:t,starts:n}}var Ve=Je(Zt(),1),gn="%SRCROOT%";function ze(e,{root:t,cwd:n}){let r=(0,Ve.resolve)(n,e),o=(0,Ve.relative)(t,r);return/^\\.\\.(?:[\\\\/]|$)/.test(o)||(0,Ve.resolve)(o)===o?{uri:`file:///${ms(r).replace(/^\\//,"")}`}:{uri:ms(o),uriBaseId:gn}}var ms=e=>e.replace(/\\p{Surrogate}/gu,"\\uFFFD").split(/[\\\\/]/).map(t=>encodeURIComponent(t).replace(/[!\'()*]/g,Zl)).join("/"),Zl=e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`;var yn={error:"error",warning:"warning",info:"note"},ec=1e3;function ys(e,t,n){let r=Ce(n),o=nc(),s=i=>({...rc(i,n),ruleIndex:t.indexOf(i.rule),partialFingerprints:{primaryLocationLineHash:o(i.span),"runbookLint/v1":r(i)}});return[...e.diagnostics.map(s),...e.suppressed.map(i=>({...s(i.diagnostic),suppressions:[tc(i)]}))]}var tc=({kind:e,reason:t})=>({kind:e,...t!==void 0&&{justification:t}});function nc(){let e=new Map;return t=>{let n=e.get(t.source)??gs(t.source.text);return e.set(t.source,n),n[V(t).line-1]}}function rc(e,t){let{rule:n,severity:r,span:o,fix:s,probability:i}=e,a=e.related.slice(0,ec-1);return{ruleId:n,level:yn[r],...i!==void 0&&{rank:Math.round(i*100)},message:{text:oc(e.message,a,t)},locations:[mn(o,t)],...a.length>0&&{relatedLocations:a.map((l,d)=>({id:d+1,...mn(l.span,t),message:{text:xt(l.message)}}))},...n==="circular-dependency"&&{codeFlows:[sc(e,a,t)]},...s&&{fixes:[ic(s,t)]}}}var oc=(e,t,n)=>[xt(e),...t.map(({span:r,message:o},s)=>`[${`${ee(r.source.path,n)}:${V(r).line}`.replace(/[[\\]\\\\]/g,"\\\\$&")}](${s+1}): ${xt(o)}`)].join(`\n`),xt=e=>e.replace(/\\[(?=[^[\\]]*\\]\\()/g,"\\\\[");function sc({span:e,message:t},n,r){return{threadFlows:[{locations:[{span:e,message:t},...n].map(i=>({location:{...mn(i.span,r),message:{text:xt(i.message)}}}))}]}}var mn=(e,t)=>({physicalLocation:{artifactLocation:ze(e.source.path,t),region:_s(V(e))}}),_s=({line:e,column:t,endLine:n,endColumn:r})=>({startLine:e,startColumn:t,endLine:n,endColumn:r});function ic({title:e,safe:t,edits:n},r){let o=[...new Set(n.map(({span:s})=>s.source))];return{description:{text:t?e:`${e} (may change the meaning)`},artifactChanges:o.map(s=>({artifactLocation:ze(s.path,r),replacements:n.filter(({span:i})=>i.source===s).map(({span:i,text:a})=>({deletedRegion:_s(re(i)),insertedContent:{text:a}}))}))}}var ac={error:"error",warning:"warning",info:"recommendation"};function ws(e,t){let r=[...new Set([...e.diagnostics,...e.suppressed.map(s=>s.diagnostic)].map(({rule:s})=>s))].sort(),o={$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:"runbook-lint",semanticVersion:t.about.version,rules:r.map(s=>cc(s,t))}},automationDetails:{id:"runbook-lint/"},columnKind:"utf16CodeUnits",originalUriBaseIds:{[gn]:{description:{text:"The top of the repository"}}},invocations:[{executionSuccessful:e.failures.length===0,toolExecutionNotifications:uc(e,t)}],results:ys(e,r,t)}]};return`${oe(JSON.stringify(o,void 0,2))}\n`}var lc=e=>e.length>1024?`${e.slice(0,1023)}\\u2026`:e;function cc(e,{about:t}){let n=t.rules.find(s=>s.name===e),r={text:lc(n?.summary??e)},o=t.pageOf(e);return{id:e,name:e,shortDescription:r,fullDescription:r,help:{text:o??r.text,...o!==void 0&&{markdown:o}},...n&&{defaultConfiguration:{level:yn[n.severity]}},properties:{tags:["runbook-lint"],...n&&dc(n.severity)}}}var dc=e=>({"problem.severity":ac[e]});function uc({failures:e,skipped:t},n){let r=o=>[{physicalLocation:{artifactLocation:ze(o,n)}}];return[...e.map(o=>{let s={text:K(o)},i={id:o.rule};return{level:"error",message:s,associatedRule:i,locations:r(o.path)}}),...t.map(({path:o,reason:s})=>({level:"warning",message:{text:`Skipped ${o}: ${s}`},locations:r(o)}))]}var pc={pretty:ls,compact:xo,json:Mo,jsonl:Yo,sarif:ws,github:Eo,gitlab:Ro,azure:ko,junit:Qo,checkstyle:So,rdjson:ps,markdown:ts,html:Ko,agent:to},fc=pc,Ym=Object.keys(fc);var As=Object.defineProperty,hc=(e,t,n)=>t in e?As(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,gc=(e,t)=>{for(var n in t)As(e,n,{get:t[n],enumerable:!0})},mc=(e,t,n)=>hc(e,typeof t!="symbol"?t+"":t,n),Pn={};gc(Pn,{Graph:()=>le,alg:()=>En});var yc=Object.defineProperty,Ws=(e,t)=>{for(var n in t)yc(e,n,{get:t[n],enumerable:!0})},Sn=class{constructor(e){this._isDirected=!0,this._isMultigraph=!1,this._isCompound=!1,this._nodes={},this._in={},this._preds={},this._out={},this._sucs={},this._edgeObjs={},this._edgeLabels={},this._nodeCount=0,this._edgeCount=0,this._defaultNodeLabelFn=()=>{},this._defaultEdgeLabelFn=()=>{},e&&(this._isDirected="directed"in e?e.directed:!0,this._isMultigraph="multigraph"in e?e.multigraph:!1,this._isCompound="compound"in e?e.compound:!1),this._isCompound&&(this._parent={},this._children={},this._children["\\0"]={})}isDirected(){return this._isDirected}isMultigraph(){return this._isMultigraph}isCompound(){return this._isCompound}setGraph(e){return this._label=e,this}graph(){return this._label}setDefaultNodeLabel(e){return typeof e!="function"?this._defaultNodeLabelFn=()=>e:this._defaultNodeLabelFn=e,this}nodeCount(){return this._nodeCount}nodes(){return Object.keys(this._nodes)}sources(){return this.nodes().filter(e=>Object.keys(this._in[e]).length===0)}sinks(){return this.nodes().filter(e=>Object.keys(this._out[e]).length===0)}setNodes(e,t){return e.forEach(n=>{t!==void 0?this.setNode(n,t):this.setNode(n)}),this}setNode(e,t){return e in this._nodes?(arguments.length>1&&(this._nodes[e]=t),this):(this._nodes[e]=arguments.length>1?t:this._defaultNodeLabelFn(e),this._isCompound&&(this._parent[e]="\\0",this._children[e]={},this._children["\\0"][e]=!0),this._in[e]={},this._preds[e]={},this._out[e]={},this._sucs[e]={},++this._nodeCount,this)}node(e){return this._nodes[e]}hasNode(e){return e in this._nodes}removeNode(e){if(e in this._nodes){let t=n=>this.removeEdge(this._edgeObjs[n]);delete this._nodes[e],this._isCompound&&(this._removeFromParentsChildList(e),delete this._parent[e],this.children(e).forEach(n=>{this.setParent(n)}),delete this._children[e]),Object.keys(this._in[e]).forEach(t),delete this._in[e],delete this._preds[e],Object.keys(this._out[e]).forEach(t),delete this._out[e],delete this._sucs[e],--this._nodeCount}return this}setParent(e,t){if(!this._isCompound)throw new Error("Cannot set parent in a non-compound graph");if(t===void 0)t="\\0";else{t+="";for(let n=t;n!==void 0;n=this.parent(n))if(n===e)throw new Error("Setting "+t+" as parent of "+e+" would create a cycle");this.setNode(t)}return this.setNode(e),this._removeFromParentsChildList(e),this._parent[e]=t,this._children[t][e]=!0,this}parent(e){if(this._isCompound){let t=this._parent[e];if(t!=="\\0")return t}}children(e="\\0"){if(this._isCompound){let t=this._children[e];if(t)return Object.keys(t)}else{if(e==="\\0")return this.nodes();if(this.hasNode(e))return[]}return[]}predecessors(e){let t=this._preds[e];if(t)return Object.keys(t)}successors(e){let t=this._sucs[e];if(t)return Object.keys(t)}neighbors(e){let t=this.predecessors(e);if(t){let n=new Set(t),r=this.successors(e);if(r)for(let o of r)n.add(o);return Array.from(n.values())}}isLeaf(e){var t;let n;return this.isDirected()?n=this.successors(e):n=this.neighbors(e),((t=n?.length)!=null?t:0)===0}filterNodes(e){let t=new this.constructor({directed:this._isDirected,multigraph:this._isMultigraph,compound:this._isCompound});t.setGraph(this.graph()),Object.entries(this._nodes).forEach(([o,s])=>{e(o)&&t.setNode(o,s)}),Object.values(this._edgeObjs).forEach(o=>{t.hasNode(o.v)&&t.hasNode(o.w)&&t.setEdge(o,this.edge(o))});let n={},r=o=>{let s=this.parent(o);return!s||t.hasNode(s)?(n[o]=s,s):s in n?n[s]:r(s)};return this._isCompound&&t.nodes().forEach(o=>t.setParent(o,r(o))),t}setDefaultEdgeLabel(e){return typeof e!="function"?this._defaultEdgeLabelFn=()=>e:this._defaultEdgeLabelFn=e,this}edgeCount(){return this._edgeCount}edges(){return Object.values(this._edgeObjs)}setPath(e,t){return e.reduce((n,r)=>(t!==void 0?this.setEdge(n,r,t):this.setEdge(n,r),r)),this}setEdge(e,t,n,r){let o,s,i,a,l=!1;typeof e=="object"&&e!==null&&"v"in e?(o=e.v,s=e.w,i=e.name,arguments.length===2&&(a=t,l=!0)):(o=e,s=t,i=r,arguments.length>2&&(a=n,l=!0)),o=""+o,s=""+s,i!==void 0&&(i=""+i);let d=He(this._isDirected,o,s,i);if(d in this._edgeLabels)return l&&(this._edgeLabels[d]=a),this;if(i!==void 0&&!this._isMultigraph)throw new Error("Cannot set a named edge when isMultigraph = false");this.setNode(o),this.setNode(s),this._edgeLabels[d]=l?a:this._defaultEdgeLabelFn(o,s,i);let u=_c(this._isDirected,o,s,i);return o=u.v,s=u.w,Object.freeze(u),this._edgeObjs[d]=u,bs(this._preds[s],o),bs(this._sucs[o],s),this._in[s][d]=u,this._out[o][d]=u,this._edgeCount++,this}edge(e,t,n){let r=arguments.length===1?_n(this._isDirected,e):He(this._isDirected,e,t,n);return this._edgeLabels[r]}edgeAsObj(e,t,n){let r=arguments.length===1?this.edge(e):this.edge(e,t,n);return typeof r!="object"||r===null?{label:r}:r}hasEdge(e,t,n){return(arguments.length===1?_n(this._isDirected,e):He(this._isDirected,e,t,n))in this._edgeLabels}removeEdge(e,t,n){let r=arguments.length===1?_n(this._isDirected,e):He(this._isDirected,e,t,n),o=this._edgeObjs[r];if(o){let s=o.v,i=o.w;delete this._edgeLabels[r],delete this._edgeObjs[r],vs(this._preds[i],s),vs(this._sucs[s],i),delete this._in[i][r],delete this._out[s][r],this._edgeCount--}return this}inEdges(e,t){return this.isDirected()?this.filterEdges(this._in[e],e,t):this.nodeEdges(e,t)}outEdges(e,t){return this.isDirected()?this.filterEdges(this._out[e],e,t):this.nodeEdges(e,t)}nodeEdges(e,t){if(e in this._nodes)return this.filterEdges({...this._in[e],...this._out[e]},e,t)}_removeFromParentsChildList(e){delete this._children[this._parent[e]][e]}filterEdges(e,t,n){if(!e)return;let r=Object.values(e);return n?r.filter(o=>o.v===t&&o.w===n||o.v===n&&o.w===t):r}};function bs(e,t){e[t]?e[t]++:e[t]=1}function vs(e,t){e[t]!==void 0&&!--e[t]&&delete e[t]}function He(e,t,n,r){let o=""+t,s=""+n;if(!e&&o>s){let i=o;o=s,s=i}return o+""+s+""+(r===void 0?"\\0":r)}function _c(e,t,n,r){let o=""+t,s=""+n;if(!e&&o>s){let a=o;o=s,s=a}let i={v:o,w:s};return r&&(i.name=r),i}function _n(e,t){return He(e,t.v,t.w,t.name)}var wc={};Ws(wc,{read:()=>kc,write:()=>bc});function bc(e){let t={options:{directed:e.isDirected(),multigraph:e.isMultigraph(),compound:e.isCompound()},nodes:vc(e),edges:xc(e)},n=e.graph();return n!==void 0&&(t.value=structuredClone(n)),t}function vc(e){return e.nodes().map(t=>{let n=e.node(t),r=e.parent(t),o={v:t};return n!==void 0&&(o.value=n),r!==void 0&&(o.parent=r),o})}function xc(e){return e.edges().map(t=>{let n=e.edge(t),r={v:t.v,w:t.w};return t.name!==void 0&&(r.name=t.name),n!==void 0&&(r.value=n),r})}function kc(e){let t=new Sn(e.options);return e.value!==void 0&&t.setGraph(e.value),e.nodes.forEach(n=>{t.setNode(n.v,n.value),n.parent&&t.setParent(n.v,n.parent)}),e.edges.forEach(n=>{t.setEdge({v:n.v,w:n.w,name:n.name},n.value)}),t}var En={};Ws(En,{CycleException:()=>Ot,bellmanFord:()=>Bs,components:()=>Sc,dijkstra:()=>kt,dijkstraAll:()=>Mc,findCycles:()=>Cc,floydWarshall:()=>Nc,isAcyclic:()=>Lc,postorder:()=>Fc,preorder:()=>Tc,prim:()=>Dc,shortestPaths:()=>Gc,tarjan:()=>zs,topsort:()=>Hs});var Oc=()=>1;function Bs(e,t,n,r){return Pc(e,String(t),n||Oc,r||function(o){var s;return(s=e.outEdges(o))!=null?s:[]})}function Pc(e,t,n,r){let o={},s,i=0,a=e.nodes(),l=function(f){let h=o[f.v],p=o[f.w];if(!h||!p)return;let g=n(f);h.distance+g<p.distance&&(o[f.w]={distance:h.distance+g,predecessor:f.v},s=!0)},d=function(){a.forEach(function(f){r(f).forEach(function(h){let p=h.v===f?h.v:h.w,g=p===h.v?h.w:h.v;l({v:p,w:g})})})};a.forEach(function(f){let h=f===t?0:Number.POSITIVE_INFINITY;o[f]={distance:h,predecessor:""}});let u=a.length;for(let f=1;f<u&&(s=!1,i++,d(),!!s);f++);if(i===u-1&&(s=!1,d(),s))throw new Error("The graph contains a negative weight cycle");return o}function Sc(e){let t={},n=[],r;function o(s){var i,a;s in t||(t[s]=!0,r.push(s),(i=e.successors(s))==null||i.forEach(o),(a=e.predecessors(s))==null||a.forEach(o))}return e.nodes().forEach(function(s){r=[],o(s),r.length&&n.push(r)}),n}var Vs=class{constructor(){this._arr=[],this._keyIndices={}}size(){return this._arr.length}keys(){return this._arr.map(e=>e.key)}has(e){return e in this._keyIndices}priority(e){let t=this._keyIndices[e];if(t!==void 0)return this._arr[t].priority}min(){if(this.size()===0)throw new Error("Queue underflow");return this._arr[0].key}add(e,t){let n=this._keyIndices,r=String(e);if(!(r in n)){let o=this._arr,s=o.length;return n[r]=s,o.push({key:r,priority:t}),this._decrease(s),!0}return!1}removeMin(){if(this.size()===0)throw new Error("Queue underflow");this._swap(0,this._arr.length-1);let e=this._arr.pop();return delete this._keyIndices[e.key],this._heapify(0),e.key}decrease(e,t){let n=this._keyIndices[e];if(n===void 0)throw new Error(`Key not found: ${e}`);let r=this._arr[n].priority;if(t>r)throw new Error(`New priority is greater than current priority. Key: ${e} Old: ${r} New: ${t}`);this._arr[n].priority=t,this._decrease(n)}_heapify(e){let t=this._arr,n=2*e,r=n+1,o=e;n<t.length&&(o=t[n].priority<t[o].priority?n:o,r<t.length&&(o=t[r].priority<t[o].priority?r:o),o!==e&&(this._swap(e,o),this._heapify(o)))}_decrease(e){let t=this._arr,n=t[e].priority,r;for(;e!==0&&(r=e>>1,!(t[r].priority<n));)this._swap(e,r),e=r}_swap(e,t){let n=this._arr,r=this._keyIndices,o=n[e],s=n[t];n[e]=s,n[t]=o,r[s.key]=e,r[o.key]=t}},Ec=()=>1;function kt(e,t,n,r){let o=function(s){var i;return(i=e.outEdges(s))!=null?i:[]};return $c(e,String(t),n||Ec,r||o)}function $c(e,t,n,r){let o={},s=new Vs,i,a,l=function(d){let u=d.v!==i?d.v:d.w,f=o[u];if(!f)return;let h=n(d),p=a.distance+h;if(h<0)throw new Error("dijkstra does not allow negative edge weights. Bad edge: "+d+" Weight: "+h);p<f.distance&&(f.distance=p,f.predecessor=i,s.decrease(u,p))};for(e.nodes().forEach(function(d){let u=d===t?0:Number.POSITIVE_INFINITY;o[d]={distance:u,predecessor:""},s.add(d,u)});s.size()>0;){i=s.removeMin();let d=o[i];if(!d||d.distance===Number.POSITIVE_INFINITY)break;a=d,r(i).forEach(l)}return o}function Mc(e,t,n){return e.nodes().reduce(function(r,o){return r[o]=kt(e,o,t,n),r},{})}function zs(e){let t=0,n=[],r={},o=[];function s(i){var a;let l=r[i]={onStack:!0,lowlink:t,index:t++};if(n.push(i),(a=e.successors(i))==null||a.forEach(function(d){if(d in r){let u=r[d];u!=null&&u.onStack&&(l.lowlink=Math.min(l.lowlink,u.index))}else{s(d);let u=r[d];u&&(l.lowlink=Math.min(l.lowlink,u.lowlink))}}),l.lowlink===l.index){let d=[],u;do{u=n.pop();let f=r[u];f&&(f.onStack=!1),d.push(u)}while(i!==u);o.push(d)}}return e.nodes().forEach(function(i){i in r||s(i)}),o}function Cc(e){return zs(e).filter(function(t){var n;let r=t[0];return r?t.length>1||t.length===1&&((n=e.outEdges(r,r))!=null?n:[]).length>0:!1})}var Rc=()=>1;function Nc(e,t,n){return Ic(e,t||Rc,n||function(r){var o;return(o=e.outEdges(r))!=null?o:[]})}function Ic(e,t,n){let r={},o=e.nodes();return o.forEach(function(s){let i={};r[s]=i,i[s]={distance:0,predecessor:""},o.forEach(function(a){s!==a&&(i[a]={distance:Number.POSITIVE_INFINITY,predecessor:""})}),n(s).forEach(function(a){let l=a.v===s?a.w:a.v,d=t(a);i[l]={distance:d,predecessor:s}})}),o.forEach(function(s){let i=r[s];i&&o.forEach(function(a){let l=r[a];l&&o.forEach(function(d){let u=l[s],f=i[d],h=l[d];if(u&&f&&h){let p=u.distance+f.distance;p<h.distance&&(h.distance=p,h.predecessor=f.predecessor)}})})}),r}var Ot=class extends Error{constructor(e){super(e),this.name="CycleException"}};function Hs(e){let t={},n={},r=[];function o(s){var i;if(s in n)throw new Ot;s in t||(n[s]=!0,t[s]=!0,(i=e.predecessors(s))==null||i.forEach(o),delete n[s],r.push(s))}if(e.sinks().forEach(o),Object.keys(t).length!==e.nodeCount())throw new Ot;return r}function Lc(e){try{Hs(e)}catch(t){if(t instanceof Ot)return!1;throw t}return!0}function jc(e,t,n,r,o){Array.isArray(t)||(t=[t]);let s=(a=>{var l;return(l=e.isDirected()?e.successors(a):e.neighbors(a))!=null?l:[]}),i={};return t.forEach(function(a){if(!e.hasNode(a))throw new Error("Graph does not have node: "+a);o=Us(e,a,n==="post",i,s,r,o)}),o}function Us(e,t,n,r,o,s,i){return t in r||(r[t]=!0,n||(i=s(i,t)),o(t).forEach(function(a){i=Us(e,a,n,r,o,s,i)}),n&&(i=s(i,t))),i}function qs(e,t,n){return jc(e,t,n,function(r,o){return r.push(o),r},[])}function Fc(e,t){return qs(e,t,"post")}function Tc(e,t){return qs(e,t,"pre")}function Dc(e,t){var n;let r=new Sn,o={},s=new Vs,i;function a(u){let f=u.v===i?u.w:u.v,h=s.priority(f);if(h!==void 0){let p=t(u);p<h&&(o[f]=i,s.decrease(f,p))}}if(e.nodeCount()===0)return r;e.nodes().forEach(function(u){s.add(u,Number.POSITIVE_INFINITY),r.setNode(u)});let l=e.nodes()[0];l!==void 0&&s.decrease(l,0);let d=!1;for(;s.size()>0;){if(i=s.removeMin(),i in o)r.setEdge(i,o[i]);else{if(d)throw new Error("Input graph is not connected: "+e);d=!0}(n=e.nodeEdges(i))==null||n.forEach(a)}return r}function Gc(e,t,n,r){return Ac(e,t,n,r??(o=>{var s;return(s=e.outEdges(o))!=null?s:[]}))}function Ac(e,t,n,r){if(n===void 0)return kt(e,t,n,r);let o=!1,s=e.nodes();for(let i=0;i<s.length;i++){let a=s[i];if(a===void 0)continue;let l=r(a);for(let d=0;d<l.length;d++){let u=l[d];if(!u)continue;let f=u.v===a?u.v:u.w,h=f===u.v?u.w:u.v;n({v:f,w:h})<0&&(o=!0)}if(o)return Bs(e,t,n,r)}return kt(e,t,n,r)}var le=Sn;function Ne(e,t,n,r){let o=r;for(;e.hasNode(o);)o=$n(r);return n.dummy=t,e.setNode(o,n),o}function Wc(e){let t=new le().setGraph(e.graph());return e.nodes().forEach(n=>t.setNode(n,e.node(n))),e.edges().forEach(n=>{let r=t.edge(n.v,n.w)||{weight:0,minlen:1},o=e.edge(n);t.setEdge(n.v,n.w,{weight:r.weight+o.weight,minlen:Math.max(r.minlen,o.minlen)})}),t}function Ks(e){let t=new le({multigraph:e.isMultigraph()}).setGraph(e.graph());return e.nodes().forEach(n=>{e.children(n).length||t.setNode(n,e.node(n))}),e.edges().forEach(n=>{t.setEdge(n,e.edge(n))}),t}function xs(e,t){let n=e.x,r=e.y,o=t.x-n,s=t.y-r,i=e.width/2,a=e.height/2;if(!o&&!s)throw new Error("Not possible to find intersection inside of the rectangle");let l,d;return o===0||Math.abs(s)*i>Math.abs(o)*a?(s<0&&(a=-a),l=a*o/s,d=a):(o<0&&(i=-i),l=i,d=i*s/o),{x:n+l,y:r+d}}function St(e){let t=Ue(Js(e)+1).map(()=>[]);return e.nodes().forEach(n=>{let r=e.node(n),o=r.rank;o!==void 0&&(t[o]||(t[o]=[]),t[o][r.order]=n)}),t}function Bc(e){let t=e.nodes().map(r=>{let o=e.node(r).rank;return o===void 0?Number.MAX_VALUE:o}),n=ae(Math.min,t);e.nodes().forEach(r=>{let o=e.node(r);Object.hasOwn(o,"rank")&&(o.rank-=n)})}function Vc(e){let t=e.nodes().map(i=>e.node(i).rank).filter(i=>i!==void 0),n=ae(Math.min,t),r=[];e.nodes().forEach(i=>{let a=e.node(i).rank-n;r[a]||(r[a]=[]),r[a].push(i)});let o=0,s=e.graph().nodeRankFactor;Array.from(r).forEach((i,a)=>{i===void 0&&a%s!==0?--o:i!==void 0&&o&&i.forEach(l=>e.node(l).rank+=o)})}function ks(e,t,n,r){let o={width:0,height:0};return arguments.length>=4&&(o.rank=n,o.order=r),Ne(e,"border",o,t)}function zc(e,t=Ys){let n=[];for(let r=0;r<e.length;r+=t){let o=e.slice(r,r+t);n.push(o)}return n}var Ys=65535;function ae(e,t){if(t.length>Ys){let n=zc(t);return e(...n.map(r=>e(...r)))}else return e(...t)}function Js(e){let t=e.nodes().map(n=>{let r=e.node(n).rank;return r===void 0?Number.MIN_VALUE:r});return ae(Math.max,t)}function Hc(e,t){let n={lhs:[],rhs:[]};return e.forEach(r=>{t(r)?n.lhs.push(r):n.rhs.push(r)}),n}function Uc(e,t){return t()}var qc=0;function $n(e){let t=++qc;return e+(""+t)}function Ue(e,t,n=1){t==null&&(t=e,e=0);let r=s=>s<t;n<0&&(r=s=>t<s);let o=[];for(let s=e;r(s);s+=n)o.push(s);return o}function Pt(e,t){let n={};for(let r of t)e[r]!==void 0&&(n[r]=e[r]);return n}function Et(e,t){let n;return typeof t=="string"?n=r=>r[t]:n=t,Object.entries(e).reduce((r,[o,s])=>(r[o]=n(s,o),r),{})}function Kc(e,t){return e.reduce((n,r,o)=>(n[r]=t[o],n),{})}var $t="\\0";function Xs(e,t,n){var r,o,s,i,a,l;if(!(e&&t&&n&&t.dummy==="edge"&&n.dummy==="edge"&&t.edgeObj&&n.edgeObj&&e[t.edgeObj.v]&&e[n.edgeObj.v]&&e[t.edgeObj.w]&&e[n.edgeObj.w]))return 0;let d=!0;t.edgeObj.w===n.edgeObj.w&&(d=!1);let u=d?(o=(r=e[t.edgeObj.v])==null?void 0:r.rank)!=null?o:NaN+1:(i=(s=e[t.edgeObj.w])==null?void 0:s.rank)!=null?i:NaN-1,f=Object.entries(e).find(w=>{var b,_;return((b=w[1].edgeObj)==null?void 0:b.v)===t.edgeObj.v&&((_=w[1].edgeObj)==null?void 0:_.w)===t.edgeObj.w&&w[1].rank===u}),h=Object.entries(e).find(w=>{var b,_;return((b=w[1].edgeObj)==null?void 0:b.v)===n.edgeObj.v&&((_=w[1].edgeObj)==null?void 0:_.w)===n.edgeObj.w&&w[1].rank===u});if(!f||!h)return 0;let p=(a=f[1].order)!=null?a:NaN,g=(l=h[1].order)!=null?l:NaN;return isNaN(p-g)?0:p-g}var Yc=class{constructor(){mc(this,"_sentinel");let e={};e._next=e._prev=e,this._sentinel=e}dequeue(){let e=this._sentinel,t=e._prev;if(t!==e)return Os(t),t}enqueue(e){let t=this._sentinel;e._prev&&e._next&&Os(e),e._next=t._next,t._next._prev=e,t._next=e,e._prev=t}toString(){let e=[],t=this._sentinel,n=t._prev;for(;n!==t;)e.push(JSON.stringify(n,Jc)),n=n._prev;return"["+e.join(", ")+"]"}};function Os(e){e._prev._next=e._next,e._next._prev=e._prev,delete e._next,delete e._prev}function Jc(e,t){if(e!=="_next"&&e!=="_prev")return t}var Xc=Yc,Qc=()=>1;function Zc(e,t){if(e.nodeCount()<=1)return[];let n=td(e,t||Qc);return ed(n.graph,n.buckets,n.zeroIdx).flatMap(r=>e.outEdges(r.v,r.w)||[])}function ed(e,t,n){var r;let o=[],s=t[t.length-1],i=t[0],a;for(;e.nodeCount();){for(;a=i.dequeue();)wn(e,t,n,a);for(;a=s.dequeue();)wn(e,t,n,a);if(e.nodeCount()){for(let l=t.length-2;l>0;--l)if(a=(r=t[l])==null?void 0:r.dequeue(),a){o=o.concat(wn(e,t,n,a,!0)||[]);break}}}return o}function wn(e,t,n,r,o){let s=[],i=o?s:void 0;return(e.inEdges(r.v)||[]).forEach(a=>{let l=e.edge(a),d=e.node(a.v);o&&s.push({v:a.v,w:a.w}),d.out-=l,On(t,n,d)}),(e.outEdges(r.v)||[]).forEach(a=>{let l=e.edge(a),d=a.w,u=e.node(d);u.in-=l,On(t,n,u)}),e.removeNode(r.v),i}function td(e,t){let n=new le,r=0,o=0;e.nodes().forEach(a=>{n.setNode(a,{v:a,in:0,out:0})}),e.edges().forEach(a=>{let l=n.edge(a.v,a.w)||0,d=t(a),u=l+d;n.setEdge(a.v,a.w,u);let f=n.node(a.v),h=n.node(a.w);o=Math.max(o,f.out+=d),r=Math.max(r,h.in+=d)});let s=nd(o+r+3).map(()=>new Xc),i=r+1;return n.nodes().forEach(a=>{On(s,i,n.node(a))}),{graph:n,buckets:s,zeroIdx:i}}function On(e,t,n){var r,o,s;n.out?n.in?(s=e[n.out-n.in+t])==null||s.enqueue(n):(o=e[e.length-1])==null||o.enqueue(n):(r=e[0])==null||r.enqueue(n)}function nd(e){let t=[];for(let n=0;n<e;n++)t.push(n);return t}function rd(e,t){(e.graph().acyclicer==="greedy"?Zc(e,n(e)):od(e,t??null)).forEach(r=>{let o=e.edge(r);e.removeEdge(r),o.forwardName=r.name,o.reversed=!0,e.setEdge(r.w,r.v,o,$n("rev"))});function n(r){return o=>r.edge(o).weight}}function od(e,t){let n=[],r={},o={};function s(l){Object.hasOwn(o,l)||(o[l]=!0,r[l]=!0,e.outEdges(l).forEach(d=>{Object.hasOwn(r,d.w)?n.push(d):s(d.w)}),delete r[l])}function i(l){var d;Object.hasOwn(o,l)||(o[l]=!0,r[l]=!0,(d=e.outEdges(l))==null||d.forEach(u=>{var f,h;Object.hasOwn(r,u.w)||((f=t.node(l))==null?void 0:f.rank)>((h=t.node(u.w))==null?void 0:h.rank)&&id(e,u.w,u)?n.push(u):i(u.w)}),delete r[l])}let a=s;return t&&typeof t.node=="function"&&(a=i),e.sources().forEach(a),e.nodes().forEach(a),n}function sd(e){e.edges().forEach(t=>{let n=e.edge(t);if(n.reversed){e.removeEdge(t);let r=n.forwardName;delete n.reversed,delete n.forwardName,e.setEdge(t.w,t.v,n,r)}})}function id(e,t,n){let r=new Set;function o(s){var i;if(e.sources().includes(s))return!0;r.add(s);for(let a of(i=e.inEdges(s))!=null?i:[])if(!(a.v===n.v&&a.w===n.w)&&!r.has(a.v)&&o(a.v))return!0;return!1}return o(t)}function ad(e){e.graph().dummyChains=[],e.edges().forEach(t=>ld(e,t))}function ld(e,t){let n=t.v,r=e.node(n).rank,o=t.w,s=e.node(o).rank,i=t.name,a=e.edge(t),l=a.labelRank;if(s===r+1)return;e.removeEdge(t);let d,u,f;for(f=0,++r;r<s;++f,++r)a.points=[],u={width:0,height:0,edgeLabel:a,edgeObj:t,rank:r},d=Ne(e,"edge",u,"_d"),r===l&&(u.width=a.width,u.height=a.height,u.dummy="edge-label",u.labelpos=a.labelpos),e.setEdge(n,d,{weight:a.weight},i),f===0&&e.graph().dummyChains.push(d),n=d;e.setEdge(n,o,{weight:a.weight},i)}function cd(e){e.graph().dummyChains.forEach(t=>{let n=e.node(t),r=n.edgeLabel,o;for(e.setEdge(n.edgeObj,r);n.dummy;)o=e.successors(t)[0],e.removeNode(t),r.points.push({x:n.x,y:n.y}),n.dummy==="edge-label"&&(r.x=n.x,r.y=n.y,r.width=n.width,r.height=n.height),t=o,n=e.node(t)})}function Mn(e){let t={};function n(r){let o=e.node(r);if(Object.hasOwn(t,r))return o.rank;t[r]=!0;let s=e.outEdges(r),i=s?s.map(l=>l==null?Number.POSITIVE_INFINITY:n(l.w)-e.edge(l).minlen):[],a=ae(Math.min,i);return a===Number.POSITIVE_INFINITY&&(a=0),o.rank=a}e.sources().forEach(n)}function Re(e,t){return e.node(t.w).rank-e.node(t.v).rank-e.edge(t).minlen}var Qs=dd;function dd(e){let t=new le({directed:!1}),n=e.nodes();if(n.length===0)throw new Error("Graph must have at least one node");let r=n[0],o=e.nodeCount();t.setNode(r,{});let s,i;for(;ud(t,e)<o&&(s=pd(t,e),!!s);)i=t.hasNode(s.v)?Re(e,s):-Re(e,s),fd(t,e,i);return t}function ud(e,t){function n(r){let o=t.nodeEdges(r);o&&o.forEach(s=>{let i=s.v,a=r===i?s.w:i;!e.hasNode(a)&&!Re(t,s)&&(e.setNode(a,{}),e.setEdge(r,a,{}),n(a))})}return e.nodes().forEach(n),e.nodeCount()}function pd(e,t){return t.edges().reduce((n,r)=>{let o=Number.POSITIVE_INFINITY;return e.hasNode(r.v)!==e.hasNode(r.w)&&(o=Re(t,r)),o<n[0]?[o,r]:n},[Number.POSITIVE_INFINITY,null])[1]}function fd(e,t,n){e.nodes().forEach(r=>t.node(r).rank+=n)}var{preorder:hd,postorder:gd}=En,md=xe;xe.initLowLimValues=Rn;xe.initCutValues=Cn;xe.calcCutValue=Zs;xe.leaveEdge=ti;xe.enterEdge=ni;xe.exchangeEdges=ri;function xe(e){e=Wc(e),Mn(e);let t=Qs(e);Rn(t),Cn(t,e);let n,r;for(;n=ti(t);)r=ni(t,e,n),ri(t,e,n,r)}function Cn(e,t){let n=gd(e,e.nodes());n=n.slice(0,n.length-1),n.forEach(r=>yd(e,t,r))}function yd(e,t,n){let r=e.node(n).parent,o=e.edge(n,r);o.cutvalue=Zs(e,t,n)}function Zs(e,t,n){let r=e.node(n).parent,o=!0,s=t.edge(n,r),i=0;s||(o=!1,s=t.edge(r,n)),i=s.weight;let a=t.nodeEdges(n);return a&&a.forEach(l=>{let d=l.v===n,u=d?l.w:l.v;if(u!==r){let f=d===o,h=t.edge(l).weight;if(i+=f?h:-h,wd(e,n,u)){let p=e.edge(n,u).cutvalue;i+=f?-p:p}}}),i}function Rn(e,t){arguments.length<2&&(t=e.nodes()[0]),ei(e,{},1,t)}function ei(e,t,n,r,o){let s=n,i=e.node(r);t[r]=!0;let a=e.neighbors(r);return a&&a.forEach(l=>{Object.hasOwn(t,l)||(n=ei(e,t,n,l,r))}),i.low=s,i.lim=n++,o?i.parent=o:delete i.parent,n}function ti(e){return e.edges().find(t=>e.edge(t).cutvalue<0)}function ni(e,t,n){let r=n.v,o=n.w;t.hasEdge(r,o)||(r=n.w,o=n.v);let s=e.node(r),i=e.node(o),a=s,l=!1;return s.lim>i.lim&&(a=i,l=!0),t.edges().filter(d=>l===Ps(e,e.node(d.v),a)&&l!==Ps(e,e.node(d.w),a)).reduce((d,u)=>Re(t,u)<Re(t,d)?u:d)}function ri(e,t,n,r){let o=n.v,s=n.w;e.removeEdge(o,s),e.setEdge(r.v,r.w,{}),Rn(e),Cn(e,t),_d(e,t)}function _d(e,t){let n=e.nodes().find(o=>!e.node(o).parent);if(!n)return;let r=hd(e,[n]);r=r.slice(1),r.forEach(o=>{let s=e.node(o).parent,i=t.edge(o,s),a=!1;i||(i=t.edge(s,o),a=!0),t.node(o).rank=t.node(s).rank+(a?i.minlen:-i.minlen)})}function wd(e,t,n){return e.hasEdge(t,n)}function Ps(e,t,n){return n.low<=t.lim&&t.lim<=n.lim}var bd=vd;function vd(e){let t=e.graph().ranker;if(typeof t=="function")return t(e);switch(t){case"network-simplex":Ss(e);break;case"tight-tree":kd(e);break;case"longest-path":xd(e);break;case"none":break;default:Ss(e)}}var xd=Mn;function kd(e){Mn(e),Qs(e)}function Ss(e){md(e)}var Od=Pd;function Pd(e){let t=Ed(e),n=e.graph();Array.isArray(n.dummyChains)&&n.dummyChains.forEach(r=>{let o=e.node(r),s=o.edgeObj,i=Sd(e,t,s.v,s.w),a=i.path,l=i.lca,d=0,u=a[d],f=!0;for(;r!==s.w;){if(o=e.node(r),f){for(;(u=a[d])!==l&&e.node(u).maxRank<o.rank;)d++;u===l&&(f=!1)}if(!f){for(;d<a.length-1&&e.node(a[d+1]).minRank<=o.rank;)d++;u=a[d]}u!==void 0&&e.setParent(r,u),r=e.successors(r)[0]}})}function Sd(e,t,n,r){let o=[],s=[],i=Math.min(t[n].low,t[r].low),a=Math.max(t[n].lim,t[r].lim),l;l=n;do l=e.parent(l),o.push(l);while(l&&(t[l].low>i||a>t[l].lim));let d=l,u=r;for(;(u=e.parent(u))!==d;)s.push(u);return{path:o.concat(s.reverse()),lca:d}}function Ed(e){let t={},n=0;function r(o){let s=n;e.children(o).forEach(r),t[o]={low:s,lim:n++}}return e.children($t).forEach(r),t}function $d(e){let t=Ne(e,"root",{},"_root"),n=Md(e),r=Object.values(n),o=ae(Math.max,r)-1,s=2*o+1;e.graph().nestingRoot=t,e.edges().forEach(a=>e.edge(a).minlen*=s);let i=Cd(e)+1;e.children($t).forEach(a=>{oi(e,t,s,i,o,n,a)}),e.graph().nodeRankFactor=s}function oi(e,t,n,r,o,s,i){var a;let l=e.children(i);if(!l.length){i!==t&&e.setEdge(t,i,{weight:0,minlen:n});return}let d=ks(e,"_bt"),u=ks(e,"_bb"),f=e.node(i);e.setParent(d,i),f.borderTop=d,e.setParent(u,i),f.borderBottom=u,l.forEach(h=>{var p;oi(e,t,n,r,o,s,h);let g=e.node(h),w=g.borderTop?g.borderTop:h,b=g.borderBottom?g.borderBottom:h,_=g.borderTop?r:2*r,m=w!==b?1:o-((p=s[i])!=null?p:0)+1;e.setEdge(d,w,{weight:_,minlen:m,nestingEdge:!0}),e.setEdge(b,u,{weight:_,minlen:m,nestingEdge:!0})}),e.parent(i)||e.setEdge(t,d,{weight:0,minlen:o+((a=s[i])!=null?a:0)})}function Md(e){let t={};function n(r,o){let s=e.children(r);s&&s.length&&s.forEach(i=>n(i,o+1)),t[r]=o}return e.children($t).forEach(r=>n(r,1)),t}function Cd(e){return e.edges().reduce((t,n)=>t+e.edge(n).weight,0)}function Rd(e){let t=e.graph();e.removeNode(t.nestingRoot),delete t.nestingRoot,e.edges().forEach(n=>{e.edge(n).nestingEdge&&e.removeEdge(n)})}var Nd=Id;function Id(e){function t(n){let r=e.children(n),o=e.node(n);if(r.length&&r.forEach(t),o&&Object.hasOwn(o,"minRank")){o.borderLeft=[],o.borderRight=[];for(let s=o.minRank,i=o.maxRank+1;s<i;++s)Es(e,"borderLeft","_bl",n,o,s),Es(e,"borderRight","_br",n,o,s)}}e.children($t).forEach(t)}function Es(e,t,n,r,o,s){let i={width:0,height:0,rank:s,borderType:t},a=o[t][s-1],l=Ne(e,"border",i,n);o[t][s]=l,e.setParent(l,r),a&&e.setEdge(a,l,{weight:1})}function Ld(e){var t;let n=(t=e.graph().rankdir)==null?void 0:t.toLowerCase();(n==="lr"||n==="rl")&&si(e)}function jd(e){var t;let n=(t=e.graph().rankdir)==null?void 0:t.toLowerCase();(n==="bt"||n==="rl")&&Fd(e),(n==="lr"||n==="rl")&&(Td(e),si(e))}function si(e){e.nodes().forEach(t=>$s(e.node(t))),e.edges().forEach(t=>$s(e.edge(t)))}function $s(e){let t=e.width;e.width=e.height,e.height=t}function Fd(e){e.nodes().forEach(t=>bn(e.node(t))),e.edges().forEach(t=>{var n;let r=e.edge(t);(n=r.points)==null||n.forEach(bn),Object.hasOwn(r,"y")&&bn(r)})}function bn(e){e.y=-e.y}function Td(e){e.nodes().forEach(t=>vn(e.node(t))),e.edges().forEach(t=>{var n;let r=e.edge(t);(n=r.points)==null||n.forEach(vn),Object.hasOwn(r,"x")&&vn(r)})}function vn(e){let t=e.x;e.x=e.y,e.y=t}function Dd(e,t=null){let n={},r=e.nodes().filter(d=>!e.children(d).length),o=r.map(d=>e.node(d).rank),s=ae(Math.max,o),i=Ue(s+1).map(()=>[]);function a(d){if(n[d])return;n[d]=!0;let u=e.node(d);i[u.rank].push(d);let f=e.successors(d);f&&[...f].sort((h,p)=>l(h,p)).forEach(a)}r.sort((d,u)=>e.node(d).rank-e.node(u).rank).forEach(a);function l(d,u){let f=e.node(d),h=e.node(u);return Xs(t,f,h)}return i}function Gd(e,t){let n=0;for(let r=1;r<t.length;++r)n+=Ad(e,t[r-1],t[r]);return n}function Ad(e,t,n){let r=Kc(n,n.map((d,u)=>u)),o=t.flatMap(d=>{let u=e.outEdges(d);return u?u.map(f=>({pos:r[f.w],weight:e.edge(f).weight})).sort((f,h)=>f.pos-h.pos):[]}),s=1;for(;s<n.length;)s<<=1;let i=2*s-1;s-=1;let a=new Array(i).fill(0),l=0;return o.forEach(d=>{let u=d.pos+s;a[u]+=d.weight;let f=0;for(;u>0;)u%2&&(f+=a[u+1]),u=u-1>>1,a[u]+=d.weight;l+=d.weight*f}),l}function Wd(e,t=[]){return t.map(n=>{let r=e.inEdges(n);if(!r||!r.length)return{v:n};{let o=r.reduce((s,i)=>{let a=e.edge(i),l=e.node(i.v);return{sum:s.sum+a.weight*l.order,weight:s.weight+a.weight}},{sum:0,weight:0});return{v:n,barycenter:o.sum/o.weight,weight:o.weight}}})}function Bd(e,t){let n={};e.forEach((o,s)=>{let i={indegree:0,in:[],out:[],vs:[o.v],i:s};o.barycenter!==void 0&&(i.barycenter=o.barycenter,i.weight=o.weight),n[o.v]=i}),t.edges().forEach(o=>{let s=n[o.v],i=n[o.w];s!==void 0&&i!==void 0&&(i.indegree++,s.out.push(i))});let r=Object.values(n).filter(o=>!o.indegree);return Vd(r)}function Vd(e){let t=[];function n(o){return s=>{s.merged||(s.barycenter===void 0||o.barycenter===void 0||s.barycenter>=o.barycenter)&&zd(o,s)}}function r(o){return s=>{s.in.push(o),--s.indegree===0&&e.push(s)}}for(;e.length;){let o=e.pop();t.push(o),o.in.reverse().forEach(n(o)),o.out.forEach(r(o))}return t.filter(o=>!o.merged).map(o=>Pt(o,["vs","i","barycenter","weight"]))}function zd(e,t){let n=0,r=0;e.weight&&(n+=e.barycenter*e.weight,r+=e.weight),t.weight&&(n+=t.barycenter*t.weight,r+=t.weight),e.vs=t.vs.concat(e.vs),e.barycenter=n/r,e.weight=r,e.i=Math.min(t.i,e.i),t.merged=!0}function Hd(e,t,n,r,o){let s={},i=null,a=null,l=o;typeof t=="boolean"?(l=t,s={}):t&&(s=t,i=n??null,a=r??null);let d=Hc(e,_=>Object.hasOwn(_,"barycenter")),u=d.lhs,f=d.rhs.sort((_,m)=>m.i-_.i),h=[],p=0,g=0,w=0;u.sort(Ud(a,i,!!l));for(let[_,m]of Object.entries(s)){let v=u.findIndex(y=>y.vs[0]===_);u.splice(v+1,0,m)}w=Ms(h,f,w),u.forEach(_=>{w+=_.vs.length,h.push(_.vs),p+=_.barycenter*_.weight,g+=_.weight,w=Ms(h,f,w)});let b={vs:h.flat(1)};return g&&(b.barycenter=p/g,b.weight=g),b}function Ms(e,t,n){let r;for(;t.length&&(r=t[t.length-1]).i<=n;)t.pop(),e.push(r.vs),n++;return n}function Ud(e,t,n){return(r,o)=>{if(r.barycenter<o.barycenter)return-1;if(r.barycenter>o.barycenter)return 1;if(e&&(typeof r.vs[0]=="string"||typeof o.vs[0]=="string")){let s=e.node(r.vs[0]),i=e.node(o.vs[0]),a=Xs(t,s,i);if(a!==0)return a}return n?o.i-r.i:r.i-o.i}}function ii(e,t,n,r,o){var s,i,a,l,d,u,f,h,p,g,w;let b=null,_=o;typeof r=="boolean"?(_=r,b=null):r!==void 0&&(b=r);let m=e.children(t),v=e.node(t),y=v?v.borderLeft:void 0,k=v?v.borderRight:void 0,M={};y&&(m=m.filter(S=>S!==y&&S!==k));let j=Wd(e,m);j.forEach(S=>{if(e.children(S.v).length){let{result:E}=ii(e,S.v,n,b,_);M[S.v]=E,Object.hasOwn(E,"barycenter")&&Kd(S,E)}});let O=Bd(j,n);qd(O,M);let N={},F=!1;for(let S=0;S<O.length;S++)for(let E=S+1;E<O.length;E++)if(!(!O[S]||!O[E]||!((s=O[S])!=null&&s.barycenter)||!((i=O[E])!=null&&i.barycenter))&&((a=O[S])==null?void 0:a.barycenter)===O[E].barycenter){let R=(d=(l=O[S])==null?void 0:l.vs[0])!=null?d:"",$=(f=(u=O[E])==null?void 0:u.vs[0])!=null?f:"",T=e.node(R),ke=e.node($);if(T.dummy==="edge"&&ke.dummy==="edge"&&((h=T.edgeObj)==null?void 0:h.v)===((p=ke.edgeObj)==null?void 0:p.v)&&((g=T.edgeObj)==null?void 0:g.w)===((w=ke.edgeObj)==null?void 0:w.w))if(T.edgeLabel.reversed){N[$]=O[S],O.splice(S,1),S--;break}else N[R]||(N[R]=O[E],O.splice(E,1),E--);else F=!0}let C=Hd(O,N,b,e,_);if(y&&k){C.vs=[y,C.vs,k].flat(1);let S=e.predecessors(y);if(S&&S.length){let E=e.node(S[0]),R=e.predecessors(k),$=e.node(R[0]);Object.hasOwn(C,"barycenter")||(C.barycenter=0,C.weight=0),C.barycenter=(C.barycenter*C.weight+E.order+$.order)/(C.weight+2),C.weight+=2}}return Object.defineProperty(C,"result",{value:C,enumerable:!1,configurable:!0,writable:!0}),Object.defineProperty(C,"usedBias",{value:F,enumerable:!1,configurable:!0,writable:!0}),C}function qd(e,t){e.forEach(n=>{n.vs=n.vs.flatMap(r=>t[r]?t[r].vs:r)})}function Kd(e,t){e.barycenter!==void 0?(e.barycenter=(e.barycenter*e.weight+t.barycenter*t.weight)/(e.weight+t.weight),e.weight+=t.weight):(e.barycenter=t.barycenter,e.weight=t.weight)}function Yd(e,t,n,r){r||(r=e.nodes());let o=Jd(e),s=new le({compound:!0}).setGraph({root:o}).setDefaultNodeLabel(i=>e.node(i));return r.forEach(i=>{let a=e.node(i),l=e.parent(i);if(a.rank===t||a.minRank<=t&&t<=a.maxRank){s.setNode(i),s.setParent(i,l||o);let d=e[n](i);d&&d.forEach(u=>{let f=u.v===i?u.w:u.v,h=s.edge(f,i),p=h!==void 0?h.weight:0;s.setEdge(f,i,{weight:e.edge(u).weight+p})}),Object.hasOwn(a,"minRank")&&s.setNode(i,{borderLeft:a.borderLeft[t],borderRight:a.borderRight[t]})}}),s}function Jd(e){let t;for(;e.hasNode(t=$n("_root")););return t}function Xd(e,t,n){let r={},o;n.forEach(s=>{let i=e.parent(s),a,l;for(;i;){if(a=e.parent(i),a?(l=r[a],r[a]=i):(l=o,o=i),l&&l!==i){t.setEdge(l,i);return}i=a}})}function ai(e,t={},n=null){if(typeof t.customOrder=="function"){t.customOrder(e,ai);return}let r=Js(e),o=Cs(e,Ue(1,r+1),"inEdges"),s=Cs(e,Ue(r-1,-1,-1),"outEdges"),i=Dd(e,n);if(Rs(e,i),t.disableOptimalOrderHeuristic)return;let a=Number.POSITIVE_INFINITY,l,d=t.constraints||[];for(let u=0,f=0;f<4;++u,++f){Qd(u%2?o:s,u%4>=2,d,n),i=St(e);let h=Gd(e,i);h<a?(f=0,l=Object.assign({},i),a=h):h===a&&(l=structuredClone(i))}Rs(e,l)}function Cs(e,t,n){let r=new Map,o=(s,i)=>{r.has(s)||r.set(s,[]),r.get(s).push(i)};for(let s of e.nodes()){let i=e.node(s);if(typeof i.rank=="number"&&o(i.rank,s),typeof i.minRank=="number"&&typeof i.maxRank=="number")for(let a=i.minRank;a<=i.maxRank;a++)a!==i.rank&&o(a,s)}return t.map(function(s){return Yd(e,s,n,r.get(s)||[])})}function Qd(e,t,n,r){let o=!0,s=new le;e.forEach(function(i){n.forEach(u=>s.setEdge(u.left,u.right));let a=i.graph().root,{result:l,usedBias:d}=ii(i,a,s,r,o);t&&d&&(o=!o),l.vs.forEach((u,f)=>i.node(u).order=f),Xd(i,s,l.vs)})}function Rs(e,t){Object.values(t).forEach(n=>n.forEach((r,o)=>e.node(r).order=o))}function Zd(e,t){let n={};function r(o,s){let i=0,a=0,l=o.length,d=s[s.length-1];return s.forEach((u,f)=>{let h=tu(e,u),p=h?e.node(h).order:l;(h||u===d)&&(s.slice(a,f+1).forEach(g=>{let w=e.predecessors(g);w&&w.forEach(b=>{let _=e.node(b),m=_.order;(m<i||p<m)&&!(_.dummy&&e.node(g).dummy)&&li(n,b,g)})}),a=f+1,i=p)}),s}return t.length&&t.reduce(r),n}function eu(e,t){let n={};function r(i){var a;return((a=e.node(i))==null?void 0:a.dummy)==="border"}if(!e.nodes().some(r))return n;function o(i,a,l,d,u){Ue(a,l).forEach(f=>{let h=i[f];if(h!==void 0&&e.node(h).dummy){let p=e.predecessors(h);p&&p.forEach(g=>{if(g===void 0)return;let w=e.node(g);w.dummy&&(w.order<d||w.order>u)&&li(n,g,h)})}})}function s(i,a){let l=-1,d=-1,u=0;return a.forEach((f,h)=>{if(r(f)){let p=e.predecessors(f);if(p&&p.length){let g=p[0];if(g===void 0)return;d=e.node(g).order,o(a,u,h,l,d),u=h,l=d}}o(a,u,a.length,d,i.length)}),a}return t.length&&t.reduce(s),n}function tu(e,t){if(e.node(t).dummy){let n=e.predecessors(t);if(n)return n.find(r=>e.node(r).dummy)}}function li(e,t,n){if(t>n){let o=t;t=n,n=o}let r=e[t];r||(e[t]=r={}),r[n]=!0}function nu(e,t,n){if(t>n){let o=t;t=n,n=o}let r=e[t];return r!==void 0&&Object.hasOwn(r,n)}function ru(e,t,n,r,o){let s={},i={},a={};return t.forEach(l=>{l.forEach((d,u)=>{s[d]=d,i[d]=d,a[d]=u})}),t.forEach(l=>{let d=-1,u=-1,f=!1,h=l,p=l.findIndex(g=>o?.includes(g)||Ns(g,e,o));p>0&&(h=[l[p],...l.slice(0,p),...l.slice(p+1)],f=!0),h.forEach(g=>{var w;let b=r(g);if(b&&b.length){o!=null&&o.includes(g)&&(b=b.filter(v=>Ns(v,e,o)));let _=b.sort((v,y)=>{let k=a[v],M=a[y];return(k!==void 0?k:0)-(M!==void 0?M:0)}),m=(_.length-1)/2;for(let v=Math.floor(m),y=Math.ceil(m);v<=y;++v){let k=_[v];if(k===void 0)continue;let M=a[k];if(M!==void 0&&i[g]===g&&d<M&&a[k]!==u&&!nu(n,g,k)){let j=s[k];j!==void 0&&(i[k]=g,i[g]=s[g]=j,d=M,f&&(d=-1,u=(w=a[k])!=null?w:-1,f=!1))}}}})}),{root:s,align:i}}function ou(e,t,n,r,o=!1){let s={},i=su(e,t,n,o),a=o?"borderLeft":"borderRight";function l(p,g){let w=i.nodes().slice(),b={},_=w.pop();for(;_;){if(b[_])p(_);else{b[_]=!0,w.push(_);for(let m of g(_))w.push(m)}_=w.pop()}}function d(p){let g=i.inEdges(p);g?s[p]=g.reduce((w,b)=>{var _;let m=(_=s[b.v])!=null?_:0,v=i.edge(b);return Math.max(w,m+(v!==void 0?v:0))},0):s[p]=0}function u(p){let g=i.outEdges(p),w=Number.POSITIVE_INFINITY;g&&(w=g.reduce((_,m)=>{let v=s[m.w],y=i.edge(m);return Math.min(_,(v!==void 0?v:0)-(y!==void 0?y:0))},Number.POSITIVE_INFINITY));let b=e.node(p);w!==Number.POSITIVE_INFINITY&&b.borderType!==a&&(s[p]=Math.max(s[p]!==void 0?s[p]:0,w))}function f(p){return i.predecessors(p)||[]}function h(p){return i.successors(p)||[]}return l(d,f),l(u,h),Object.keys(r).forEach(p=>{var g;let w=n[p];w!==void 0&&(s[p]=(g=s[w])!=null?g:0)}),s}function su(e,t,n,r){let o=new le,s=e.graph(),i=du(s.nodesep,s.edgesep,r);return t.forEach(a=>{let l;a.forEach(d=>{let u=n[d];if(u!==void 0){if(o.setNode(u),l!==void 0){let f=n[l];if(f!==void 0){let h=o.edge(f,u);o.setEdge(f,u,Math.max(i(e,d,l),h||0))}}l=d}})}),o}function iu(e,t){return Object.values(t).reduce((n,r)=>{let o=Number.NEGATIVE_INFINITY,s=Number.POSITIVE_INFINITY;Object.entries(r).forEach(([a,l])=>{let d=uu(e,a)/2;o=Math.max(l+d,o),s=Math.min(l-d,s)});let i=o-s;return i<n[0]&&(n=[i,r]),n},[Number.POSITIVE_INFINITY,null])[1]}function au(e,t){let n=Object.values(t),r=ae(Math.min,n),o=ae(Math.max,n);["u","d"].forEach(s=>{["l","r"].forEach(i=>{let a=s+i,l=e[a];if(!l||l===t)return;let d=Object.values(l),u=r-ae(Math.min,d);i!=="l"&&(u=o-ae(Math.max,d)),u&&(e[a]=Et(l,f=>f+u))})})}function lu(e,t=void 0){let n=e.ul;return n?Et(n,(r,o)=>{var s,i;if(t){let l=t.toLowerCase(),d=e[l];if(d&&d[o]!==void 0)return d[o]}let a=Object.values(e).map(l=>{let d=l[o];return d!==void 0?d:0}).sort((l,d)=>l-d);return(((s=a[1])!=null?s:0)+((i=a[2])!=null?i:0))/2}):{}}function cu(e,t){let n=St(e),r=Object.assign(Zd(e,n),eu(e,n)),o={},s;["u","d"].forEach(a=>{s=a==="u"?n:Object.values(n).reverse(),["l","r"].forEach(l=>{l==="r"&&(s=s.map(f=>Object.values(f).reverse()));let d=ru(e,s,r,f=>(a==="u"?e.predecessors(f):e.successors(f))||[],t),u=ou(e,s,d.root,d.align,l==="r");l==="r"&&(u=Et(u,f=>-f)),o[a+l]=u})});let i=iu(e,o);return au(o,i),lu(o,e.graph().align)}function du(e,t,n){return(r,o,s)=>{let i=r.node(o),a=r.node(s),l=0,d;if(l+=i.width/2,Object.hasOwn(i,"labelpos"))switch(i.labelpos.toLowerCase()){case"l":d=-i.width/2;break;case"r":d=i.width/2;break}if(d&&(l+=n?d:-d),d=void 0,l+=(i.dummy?t:e)/2,l+=(a.dummy?t:e)/2,l+=a.width/2,Object.hasOwn(a,"labelpos"))switch(a.labelpos.toLowerCase()){case"l":d=a.width/2;break;case"r":d=-a.width/2;break}return d&&(l+=n?d:-d),l}}function uu(e,t){return e.node(t).width}function Ns(e,t,n){var r;if(!n)return!1;let o=(r=t.node(e))==null?void 0:r.edgeObj;if(!o||t.node(e).edgeLabel.reversed)return!1;let s=n.indexOf(o?.v),i=n.indexOf(o?.w);return s!==-1&&i!==-1&&s===(i+1)%n.length||s===(i-1)%n.length}function pu(e,t){e=Ks(e),fu(e),Object.entries(cu(e,t)).forEach(([n,r])=>e.node(n).x=r)}function fu(e){let t=St(e),n=e.graph(),r=n.ranksep,o=n.rankalign,s=0;t.forEach(i=>{let a=i.reduce((l,d)=>{var u;let f=(u=e.node(d).height)!=null?u:0;return l>f?l:f},0);i.forEach(l=>{let d=e.node(l);o==="top"?d.y=s+d.height/2:o==="bottom"?d.y=s+a-d.height/2:d.y=s+a/2}),s+=a+r})}var Is=new WeakMap;function ci(e,t={}){return di(e,Uc,t),e}function Ls(e,t,n){let r=t;for(;r!==void 0;){let o=e.parent(r);if(o===n)return r;r=o}}function di(e,t,n){var r;let o=e.nodes().filter(m=>e.children(m).length),s={};o.forEach(m=>{let v=e.node(m);if(v&&v.rankdir){let y=new le({multigraph:!0,compound:!0});y.setGraph({rankdir:v.rankdir});let k=e.children(m);k.forEach(R=>{let $={...e.node(R)};y.setNode(R,$);let T=e.parent(R);T&&T!==m&&k.includes(T)&&y.setParent(R,T)});let M=new Set;e.edges().forEach(R=>{let $=Ls(e,R.v,m),T=Ls(e,R.w,m);if($===R.v&&T===R.w)y.setEdge(R,{...e.edge(R)});else if($&&T&&$!==T){let ke=`${$}\\0${T}`;M.has(ke)||(M.add(ke),y.setEdge($,T,{...e.edge(R)}))}}),di(y,t,n);let j=Gs(y);Fs(j,t,n,null),Ts(y,j);let O=1/0,N=1/0,F=-1/0,C=-1/0;y.nodes().forEach(R=>{if(R===m)return;let $=y.node(R);$&&typeof $.x=="number"&&typeof $.y=="number"&&typeof $.width=="number"&&typeof $.height=="number"&&(O=Math.min(O,$.x-$.width/2),F=Math.max(F,$.x+$.width/2),N=Math.min(N,$.y-$.height/2),C=Math.max(C,$.y+$.height/2))}),(!isFinite(O)||!isFinite(N)||!isFinite(F)||!isFinite(C))&&(O=N=0,F=C=0);let S=F-O,E=C-N;s[m]={minX:O,minY:N,maxX:F,maxY:C,width:S,height:E,offsetX:O,offsetY:N},v._dagreClusterSubgraph=y}});let i=[],a=m=>{let v=[],y=(e.children(m)||[]).filter(k=>k!==m);for(;y.length>0;){let k=y.shift();v.push(k),(e.children(k)||[]).filter(M=>M!==k).forEach(M=>y.push(M))}return v},l=new Map;o.forEach(m=>{let v=e.node(m);v&&v.rankdir&&s[m]&&l.set(m,(e.children(m)||[]).filter(y=>y!==m))});let d=new Set([...l.values()].flat()),u=new Map;l.forEach((m,v)=>{d.has(v)||u.set(v,a(v))});let f=new Set([...u.values()].flat()),h=m=>{for(let[v,y]of u)if(y.includes(m))return v;return m},p=[];e.edges().forEach(m=>{(f.has(m.v)||f.has(m.w))&&p.push({edge:m,label:e.edge(m)})});let g=new Map;f.forEach(m=>{let v=e.parent(m);g.set(m,typeof v=="string"?v:void 0)}),u.forEach((m,v)=>{let y=e.node(v),k=[];m.forEach(O=>{let N=e.node(O);N&&(k.push({id:O,node:N,parent:g.get(O)}),e.removeNode(O))});let M=p.filter(({edge:O})=>m.includes(O.v)||m.includes(O.w)),j=s[v];y&&(i.push({clusterId:v,subgraph:y._dagreClusterSubgraph,bounds:j,children:m,removedNodes:k,removedEdges:M}),y.width=j.width,y.height=j.height)});let w=new Set;p.forEach(({edge:m,label:v})=>{let y=h(m.v),k=h(m.w);if(y!==k&&e.hasNode(y)&&e.hasNode(k)){let M=`${y}\\0${k}`;w.has(M)||(w.add(M),e.setEdge(y,k,{...v,width:0,height:0}))}});let b=Gs(e),_=Fs(b,t,n,(r=Is.get(e))!=null?r:null);Is.set(e,_),Ts(e,b),w.forEach(m=>{let v=m.indexOf("\\0"),y=m.slice(0,v),k=m.slice(v+1);e.hasEdge(y,k)&&e.removeEdge(y,k)}),i.forEach(({clusterId:m,subgraph:v,bounds:y,removedNodes:k,removedEdges:M})=>{var j,O;let N=e.node(m),F=(j=N?.x)!=null?j:0,C=(O=N?.y)!=null?O:0,S=(y.minX+y.maxX)/2,E=(y.minY+y.maxY)/2;k.forEach(({id:R,node:$,parent:T})=>{e.setNode(R,$),T!==void 0&&e.setParent(R,T)}),M.forEach(({edge:R,label:$})=>{e.setEdge(R,$)}),v.nodes().forEach(R=>{if(R===m)return;let $=v.node(R),T=e.node(R);T&&$&&typeof $.x=="number"&&typeof $.y=="number"&&(T.x=F+($.x-S),T.y=C+($.y-E))}),js(e,v,F-S,C-E),delete N._dagreClusterSubgraph}),o.forEach(m=>{var v,y;let k=e.node(m),M=s[m];if(k&&k.rankdir&&k._dagreClusterSubgraph&&M){let j=k._dagreClusterSubgraph,O=(v=k.x)!=null?v:0,N=(y=k.y)!=null?y:0,F=(M.minX+M.maxX)/2,C=(M.minY+M.maxY)/2;j.nodes().forEach(S=>{if(S===m)return;let E=j.node(S),R=e.node(S);if(R&&E&&typeof E.x=="number"&&typeof E.y=="number"){let $=E.x-F,T=E.y-C;R.x=O+$,R.y=N+T}}),js(e,j,O-F,N-C),delete k._dagreClusterSubgraph}})}function js(e,t,n,r){t.edges().forEach(o=>{if(!e.hasEdge(o))return;let s=t.edge(o),i=e.edge(o);i.points=s.points.map(a=>({x:a.x+n,y:a.y+r})),Object.hasOwn(s,"x")&&(i.x=s.x+n,i.y=s.y+r)})}function Fs(e,t,n,r=null){var o,s;let i=n?.useDynamic!==!1,a=i&&(o=r?.graph)!=null?o:null,l=i&&(s=r?.rawNodes)!=null?s:null;t("    makeSpaceForEdgeLabels",()=>vu(e)),t("    removeSelfEdges",()=>Cu(e)),t("    acyclic",()=>rd(e,a)),t("    nestingGraph.run",()=>$d(e)),t("    rank",()=>bd(Ks(e))),t("    injectEdgeLabelProxies",()=>xu(e)),t("    removeEmptyRanks",()=>Vc(e)),t("    nestingGraph.cleanup",()=>Rd(e)),t("    normalizeRanks",()=>Bc(e)),t("    assignRankMinMax",()=>ku(e)),t("    removeEdgeLabelProxies",()=>Ou(e)),t("    normalize.run",()=>ad(e)),t("    parentDummyChains",()=>Od(e)),t("    addBorderSegments",()=>Nd(e)),t("    order",()=>ai(e,n,l)),t("    insertSelfEdges",()=>Ru(e)),t("    adjustCoordinateSystem",()=>Ld(e)),t("    position",()=>pu(e,n.corePath)),t("    positionSelfEdges",()=>Nu(e));let d=JSON.parse(JSON.stringify(e._nodes));return t("    removeBorderNodes",()=>Mu(e)),t("    normalize.undo",()=>cd(e)),t("    fixupEdgeLabelCoords",()=>Eu(e)),t("    undoCoordinateSystem",()=>jd(e)),t("    translateGraph",()=>Pu(e)),t("    assignNodeIntersects",()=>Su(e)),t("    reversePoints",()=>$u(e)),t("    acyclic.undo",()=>sd(e)),{graph:e,rawNodes:d}}function Ts(e,t){e.nodes().forEach(n=>{let r=e.node(n),o=t.node(n);r&&(r.x=o.x,r.y=o.y,r.order=o.order,r.rank=o.rank,t.children(n).length&&(r.width=o.width,r.height=o.height))}),e.edges().forEach(n=>{let r=e.edge(n),o=t.edge(n);r.points=o.points,Object.hasOwn(o,"x")&&(r.x=o.x,r.y=o.y)}),e.graph().width=t.graph().width,e.graph().height=t.graph().height}var hu=["nodesep","edgesep","ranksep","marginx","marginy"],gu={ranksep:50,edgesep:20,nodesep:50,rankdir:"TB",rankalign:"center"},mu=["acyclicer","ranker","rankdir","align","rankalign"],yu=["width","height","rank"],Ds={width:0,height:0},_u=["minlen","weight","width","height","labeloffset"],wu={minlen:1,weight:1,width:0,height:0,labeloffset:10,labelpos:"r"},bu=["labelpos"];function Gs(e){let t=new le({multigraph:!0,compound:!0}),n=kn(e.graph());return t.setGraph(Object.assign({},gu,xn(n,hu),Pt(n,mu))),e.nodes().forEach(r=>{let o=kn(e.node(r)),s=xn(o,yu);Object.keys(Ds).forEach(a=>{s[a]===void 0&&(s[a]=Ds[a])}),t.setNode(r,s);let i=e.parent(r);i!==void 0&&t.setParent(r,i)}),e.edges().forEach(r=>{let o=kn(e.edge(r));t.setEdge(r,Object.assign({},wu,xn(o,_u),Pt(o,bu)))}),t}function vu(e){let t=e.graph();t.ranksep/=2,e.edges().forEach(n=>{var r;let o=e.edge(n);o.minlen*=2,((r=o.labelpos)!=null?r:"r").toLowerCase()!=="c"&&(t.rankdir==="TB"||t.rankdir==="BT"?o.width+=o.labeloffset:o.height+=o.labeloffset)})}function xu(e){e.edges().forEach(t=>{let n=e.edge(t);if(n.width&&n.height){let r=e.node(t.v),o={rank:(e.node(t.w).rank-r.rank)/2+r.rank,e:t};Ne(e,"edge-proxy",o,"_ep")}})}function ku(e){let t=0;e.nodes().forEach(n=>{let r=e.node(n);r.borderTop&&(r.minRank=e.node(r.borderTop).rank,r.maxRank=e.node(r.borderBottom).rank,t=Math.max(t,r.maxRank))}),e.graph().maxRank=t}function Ou(e){e.nodes().forEach(t=>{let n=e.node(t);if(n.dummy==="edge-proxy"){let r=n;e.edge(r.e).labelRank=n.rank,e.removeNode(t)}})}function Pu(e){let t=Number.POSITIVE_INFINITY,n=0,r=Number.POSITIVE_INFINITY,o=0,s=e.graph(),i=s.marginx||0,a=s.marginy||0;function l(d){let u=d.x,f=d.y,h=d.width,p=d.height;t=Math.min(t,u-h/2),n=Math.max(n,u+h/2),r=Math.min(r,f-p/2),o=Math.max(o,f+p/2)}e.nodes().forEach(d=>l(e.node(d))),e.edges().forEach(d=>{let u=e.edge(d);Object.hasOwn(u,"x")&&l(u)}),t-=i,r-=a,e.nodes().forEach(d=>{let u=e.node(d);u.x-=t,u.y-=r}),e.edges().forEach(d=>{let u=e.edge(d);u.points.forEach(f=>{f.x-=t,f.y-=r}),Object.hasOwn(u,"x")&&(u.x-=t),Object.hasOwn(u,"y")&&(u.y-=r)}),s.width=n-t+i,s.height=o-r+a}function Su(e){e.edges().forEach(t=>{if(t.v===t.w)return;let n=e.edge(t),r=e.node(t.v),o=e.node(t.w),s,i;n.points?(s=n.points[0],i=n.points[n.points.length-1]):(n.points=[],s=o,i=r),n.points.unshift(xs(r,s)),n.points.push(xs(o,i))})}function Eu(e){e.edges().forEach(t=>{let n=e.edge(t);if(Object.hasOwn(n,"x"))switch((n.labelpos==="l"||n.labelpos==="r")&&(n.width-=n.labeloffset),n.labelpos){case"l":n.x-=n.width/2+n.labeloffset;break;case"r":n.x+=n.width/2+n.labeloffset;break}})}function $u(e){e.edges().forEach(t=>{let n=e.edge(t);n.reversed&&n.points.reverse()})}function Mu(e){e.nodes().forEach(t=>{if(e.children(t).length){let n=e.node(t),r=e.node(n.borderTop),o=e.node(n.borderBottom),s=e.node(n.borderLeft[n.borderLeft.length-1]),i=e.node(n.borderRight[n.borderRight.length-1]);n.width=Math.abs(i.x-s.x),n.height=Math.abs(o.y-r.y),n.x=s.x+n.width/2,n.y=r.y+n.height/2}}),e.nodes().forEach(t=>{e.node(t).dummy==="border"&&e.removeNode(t)})}function Cu(e){e.edges().forEach(t=>{if(t.v===t.w){let n=e.node(t.v);n.selfEdges||(n.selfEdges=[]),n.selfEdges.push({e:t,label:e.edge(t)}),e.removeEdge(t)}})}function Ru(e){St(e).forEach(t=>{let n=0;t.forEach((r,o)=>{let s=e.node(r);typeof s.rank!="number"&&(s.rank=0),s.order=o+n,(s.selfEdges||[]).forEach(i=>{Ne(e,"selfedge",{width:i.label.width,height:i.label.height,rank:s.rank,order:o+ ++n,e:i.e,edgeLabel:i.label},"_se"),(!Array.isArray(i.label.points)||i.label.points.length!==7)&&(i.label.points=[{x:0,y:-10},{x:0,y:-10},{x:0,y:0},{x:0,y:10},{x:0,y:10},{x:0,y:0},{x:0,y:0}])}),delete s.selfEdges})})}function Nu(e){e.nodes().forEach(t=>{let n=e.node(t),r=o=>typeof o=="number"&&isFinite(o);if(n.dummy==="selfedge"){let o=n,s=e.node(o.e.v),i=r(s?.x)?s.x:0,a=r(s?.y)?s.y:0,l=r(s?.width)?s.width:0,d=r(s?.height)?s.height:0,u=r(n.x)?n.x:i,f=r(n.y)?n.y:a,h=l/2,p=d/2;o.edgeLabel.points=[{x:u+h,y:f-p},{x:u+h,y:f-p},{x:u,y:f},{x:u-h,y:f+p},{x:u-h,y:f+p},{x:u,y:f},{x:u,y:f}],o.edgeLabel.x=u,o.edgeLabel.y=f,e.setEdge(o.e,o.edgeLabel),e.removeNode(t)}else n&&Array.isArray(n.selfEdges)&&n.selfEdges.forEach(o=>{if(!Array.isArray(o.label.points)||o.label.points.length!==7){let s=r(n.x)?n.x:0,i=r(n.y)?n.y:0,a=r(n.width)?n.width:0,l=r(n.height)?n.height:0,d=a/2,u=l/2;o.label.points=[{x:s+d,y:i-u},{x:s+d,y:i-u},{x:s,y:i},{x:s-d,y:i+u},{x:s-d,y:i+u},{x:s,y:i},{x:s,y:i}]}})})}function xn(e,t){return Et(Pt(e,t),Number)}function kn(e){let t={};return e&&Object.entries(e).forEach(([n,r])=>{typeof n=="string"&&(n=n.toLowerCase()),t[n]=r}),t}function ui(e,t,n){let r=new Pn.Graph({compound:!0,multigraph:!0}),o=new Map(e.nodes.map((a,l)=>[a.id,`n${l}`])),s=new Map(e.groups.map(({id:a},l)=>[a,`g${l}`])),i={nodesep:26,edgesep:14,marginx:20,marginy:20};r.setGraph({rankdir:"TB",...i,...Iu(e,o)}),r.setDefaultEdgeLabel(()=>({}));for(let a of s.values())r.setNode(a,{});for(let a of e.nodes){let l=o.get(a.id);r.setNode(l,{...t(a)});let d=s.get(a.group??"");a.group!==null&&d&&r.setParent(l,d)}for(let a of e.edges)r.setEdge(o.get(a.from),o.get(a.to),{...n(a),labelpos:"c"});return ci(r),Tu(e,r,o,s)}function Iu(e,t){if(e.nodes.some(({kind:s})=>s==="phase"))return{ranksep:46};let n=Lu(e),r=({kind:s,wave:i})=>n.get(i)+(s==="gate"?2:0),o=new Map(e.nodes.map(s=>[t.get(s.id),r(s)]));return{ranksep:44,ranker:(s=>Fu(s,o))}}function Lu({nodes:e}){let t=new Set,n=new Set;for(let{kind:s,wave:i}of e)s==="gate"&&t.add(i);for(let[s,i]of ju(e))n.add(s),t.add(i);let r=[...new Set(e.map(({wave:s})=>s))].sort((s,i)=>s-i),o=0;return new Map(r.map((s,i)=>(i>0&&(o+=n.has(s)||t.has(r[i-1])?4:2),[s,o])))}function ju(e){let t=new Map;for(let{group:n,wave:r}of e){if(n===null)continue;let[o,s]=t.get(n)??[r,r];t.set(n,[Math.min(o,r),Math.max(s,r)])}return t.values()}function Fu(e,t){Object.assign(e.graph(),{nodeRankFactor:1});for(let n of e.nodes()){let r=(l=[])=>l.flatMap(d=>t.get(d)??[]),o=r(e.successors(n)??[]),s=r(e.predecessors(n)??[]),i=t.get(n),a=o.length?Math.min(...o)-1:s.length?Math.max(...s)+1:0;e.node(n).rank=i??a}}function Tu(e,t,n,r){let o=l=>{let{x:d,y:u,width:f,height:h}=t.node(l);return{x:d,y:u,width:f,height:h}},s=l=>t.edge(n.get(l.from),n.get(l.to)).points,{width:i=0,height:a=0}=t.graph();return{width:i,height:a,nodes:new Map(e.nodes.map(l=>[l,o(n.get(l.id))])),groups:new Map(e.groups.map(({id:l})=>[l,o(r.get(l))])),edges:new Map(e.edges.map(l=>[l,s(l)]))}}var _e={declared:{line:"solid",colour:"#1f2937",darkColour:"#e5e7eb",width:1.8,words:"declared"},structure:{line:"solid",colour:"#9ca3af",darkColour:"#6b7280",width:1.2,words:"phase, wave, checkpoint or mode"},prose:{line:"dotted",colour:"#2563eb",darkColour:"#60a5fa",width:1.8,words:"in prose only"},missing:{line:"dashed",colour:"#dc2626",darkColour:"#f87171",width:1.8,words:"needed, not declared"},hazard:{line:"dashed",colour:"#d97706",darkColour:"#fbbf24",width:1.2,words:"must not overlap"}};function qe({edges:e}){let t=new Set(e.map(({kind:n})=>n));return Object.keys(_e).filter(n=>t.has(n))}function Ke({kind:e,on:t,count:n},r=1){if(n>1)return`${n}\\xD7`;if(e!=="missing"&&e!=="hazard")return"";let o=t.slice(0,r).map(Du).join(", "),s=t.length>r?` +${t.length-r}`:"";return o+s}var Du=e=>e.split("/").slice(-2).join("/"),Nn=({id:e,steps:t})=>t>1?`${e} \\xB7 ${t} steps`:e,In=({id:e,title:t})=>t===""?`Phase ${e}`:`Phase ${e}: ${t}`;var Ln=({nodes:e})=>new Set(e.filter(({kind:t})=>t==="gate").map(({id:t})=>t));var Gu=/[iljI.,:;\'|!()[\\]{}`ftr/\\\\ -]/,Au=/[mwMW@%\u2014\u2026]/,Wu=/[A-Z&]/;function we(e,t){let n=0;for(let r of e)n+=Bu(r);return n*t}function Bu(e){return/\\p{Mark}/u.test(e)?0:mt(e.codePointAt(0))===2?1.05:Gu.test(e)?.34:Au.test(e)?.95:Wu.test(e)?.72:.58}function Ie(e,t,n,r){let o=[],s="";for(let i of e.split(/\\s+/).flatMap(a=>zu(a,t,n))){let a=s===""?i:`${s} ${i}`;s!==""&&we(a,t)>n?(o.push(s),s=i):s=a}return s!==""&&o.push(s),o.length<=r?o:[...o.slice(0,r-1),Vu(`${o[r-1]}\\u2026`,t,n)]}function Vu(e,t,n){let r=[...e];for(;r.length>1&&we(r.join(""),t)>n;)r.splice(-2,1);return r.join("")}function zu(e,t,n){let r=[""];for(let o of e){let s=r.at(-1)+o;we(s,t)>n?r.push(o):r[r.length-1]=s}return r}var te={id:13,title:11,label:10},jn=170,Mt=14,Fn=e=>ui(e,Hu,Uu),Tn=e=>Ie(x(Nn(e)),te.id,jn+36,1)[0]??"",Ct=e=>Ie(x(e.title),te.title,jn,2),pi=8;function Hu(e){if(e.kind==="gate")return{width:pi,height:pi};let t=Ct(e),n=[we(x(Nn(e)),te.id)+4,...t.map(r=>we(r,te.title))];return{width:Math.max(60,Math.min(Math.max(...n),jn+40)+22),height:30+t.length*Mt}}function Uu(e){let t=Ke(e);return{width:t?we(t,te.label)+8:0,height:t?14:0}}var fi=["declared","structure","prose","missing","hazard"];function Dn(e){let t=new Map(e.groups.map(({id:o,title:s})=>[o,s])),n=new Map(e.nodes.map(({id:o,group:s})=>[o,s===null?o:`phase ${s}`])),r=new Map;for(let o of e.nodes){let s=n.get(o.id),i=r.get(s),a=t.get(o.group??"")??"",l={...o,id:s,kind:"phase",title:a,group:null};r.set(s,i?{...i,steps:i.steps+1}:o.group===null?o:l)}return{...e,groups:[],nodes:[...r.values()],edges:qu(e.edges,n)}}function qu(e,t){let n=new Map;for(let r of e){let[o,s]=[t.get(r.from),t.get(r.to)];if(o===s)continue;let i=n.get(`${o}\n${s}`),a=i&&fi.indexOf(i.kind)<=fi.indexOf(r.kind)?i:r,l=[...new Set([...i?.on??[],...r.on])].slice(0,3),d=(i?.count??0)+r.count;n.set(`${o}\n${s}`,{...a,from:o,to:s,on:l,count:d})}return[...n.values()]}function Gn(e,t,n){let r=e.nodes.map(({id:a})=>a);if(!r.includes(t))throw Ku(t,r);let o=new Set([...hi(e,t,n,"from","to"),...hi(e,t,n,"to","from")]),s=e.nodes.filter(({id:a})=>o.has(a)),i=new Set(s.map(({group:a})=>a));return{...e,nodes:s,groups:e.groups.filter(({id:a})=>i.has(a)),edges:e.edges.filter(({from:a,to:l})=>o.has(a)&&o.has(l))}}function Ku(e,t){let n=zr(e,t),r=n===void 0?"the id of a step of the plan":`\\`${n}\\``;return new pt(`Unexpected step \\`${e}\\` for \\`--focus\\`, expected ${r}`)}function hi({edges:e},t,n,r,o){let s=new Set([t]),i=s;for(let a=0;a<n&&i.size;a++){let l=e.filter(d=>i.has(d[r])&&!s.has(d[o])).map(d=>d[o]);i=new Set(l);for(let d of i)s.add(d)}return s}var An=60;var Yu=new Set(["hazard","unknown-effects"]),Ju=new Set(["phase","checkpoint","wave","mode"]);function Ye({reason:e,strength:t}){return e==="missing"?"missing":Yu.has(e)?"hazard":t==="prose"?"prose":Ju.has(e)?"structure":"declared"}function Wn([e,...t]){let n=({x:o,y:s})=>`${U(o)} ${U(s)}`,r=t.slice(0,-1).map((o,s)=>{let i=t[s+1],l=s===t.length-2?i:{x:(o.x+i.x)/2,y:(o.y+i.y)/2};return`Q${n(o)} ${n(l)}`});return`M${n(e)}${r.length?r.join(""):`L${n(t.at(-1))}`}`}var U=e=>Math.round(e*10)/10;var Xu=new Set(["structure","prose"]);function Bn(e){let t=Qu(e.edges).filter(({from:s,to:i})=>s.length*i.length>s.length+i.length);if(t.length===0)return e;let n=new Set(t.flatMap(({edges:s})=>s)),r=new Map(e.nodes.map(({id:s,wave:i})=>[s,i])),o=t.map((s,i)=>Zu(s,i,r));return{...e,nodes:[...e.nodes,...o],edges:[...e.edges.filter(s=>!n.has(s)),...t.flatMap((s,i)=>ep(s,o[i].id))]}}function Qu(e){let t=new Map;for(let r of e)!Xu.has(r.kind)||r.count>1||gi(t,[r.kind,r.reason,r.from].join(`\n`),r);let n=new Map;for(let r of t.values()){let{kind:o,reason:s}=r[0],i=r.map(({to:a})=>a).sort();gi(n,[o,s,...i].join(`\n`),...r)}return[...n.values()].map(r=>({from:[...new Set(r.map(({from:o})=>o))],to:[...new Set(r.map(({to:o})=>o))],edges:r}))}function gi(e,t,...n){let r=e.get(t);r?r.push(...n):e.set(t,[...n])}var Zu=({from:e,to:t},n,r)=>({id:`|gate ${n+1}|`,kind:"gate",title:`each of ${e.join(", ")} before each of ${t.join(", ")}`,group:null,wave:Math.max(...e.map(o=>r.get(o))),steps:0});function ep({from:e,to:t,edges:n},r){let{kind:o,reason:s}=n[0],i=(a,l)=>({from:a,to:l,kind:o,reason:s,on:[],count:1});return[...e.map(a=>i(a,r)),...t.map(a=>i(r,a))]}var Rt=({look:e,label:t,children:n})=>c("section",{class:e,tabIndex:0,"aria-label":t,children:n});var tp=.62;function mi({plan:e,graph:t,layout:n,fits:r,place:o,go:s}){let[i,a]=[Math.ceil(n.width),Math.ceil(n.height)],l=t.nodes.some(({id:p})=>p===o.step),d=Ln(t),u=np(t,d,o.step),f=p=>u.has(p),h=p=>l&&!p?"faint":"";return c(Rt,{look:"canvas",label:"Picture of the graph",children:c("svg",{viewBox:`0 0 ${i} ${a}`,width:i,height:a,class:`${r?"fits":""} ${t.groups.length?"framed":""}`,style:r?{minWidth:`${Math.round(i*tp)}px`}:{},"aria-label":`Order of the steps of ${se(e)}`,children:[c("defs",{children:qe(t).map(p=>c("marker",{id:`tip-${p}`,viewBox:"0 0 8 8",refX:"7",refY:"4",markerWidth:"7",markerHeight:"7",markerUnits:"userSpaceOnUse",orient:"auto",children:c("path",{class:`tip ${p}`,d:"M0 0L8 4L0 8z"})},p))}),t.groups.map(p=>c(sp,{title:In(p),box:n.groups.get(p.id)},p.id)),t.edges.map(p=>c("path",{class:`edge ${p.kind} ${h(f(p))}`,d:Wn(n.edges.get(p)),"marker-end":d.has(p.to)?void 0:`url(#tip-${p.kind})`,children:c("title",{children:[`${p.from} before ${p.to}: ${_e[p.kind].words}`,...p.on].join(`\n`)})},`${p.from}\n${p.to}`)),t.nodes.map(p=>c(op,{node:p,box:n.nodes.get(p),look:p.id===o.step?"chosen":h(u.has(p.id)),findings:rp(e,p),href:p.kind==="phase"||p.kind==="gate"?void 0:A({...o,step:p.id}),choose:()=>s({step:p.id===o.step?"":p.id})},p.id)),t.edges.map(p=>c(ip,{edge:p,layout:n,look:h(f(p))},`${p.from}\n${p.to}`))]})})}function np({edges:e},t,n){let r=e.filter(({from:s,to:i})=>s===n||i===n),o=r.flatMap(({from:s,to:i})=>t.has(i)?e.filter(a=>a.from===i):t.has(s)?e.filter(a=>a.to===s):[]);return new Set([...r,...o].flatMap(s=>[s,s.from,s.to]))}function rp({findings:e,steps:t},{id:n}){let r=e.filter(({step:o})=>o!==void 0&&t[o].id===n);return r.some(({severity:o})=>o==="error")?"error":r.length>0?"warning":""}function op({node:e,box:{x:t,y:n,width:r,height:o},look:s,findings:i,href:a,choose:l}){let[d,u]=[U(t-r/2),U(n-o/2)],f={x:d,y:u,width:U(r),height:U(o),rx:e.kind==="checkpoint"?U(o/2):6},h=c(D,{children:[c("title",{children:`${e.id}: ${e.title}, wave ${e.wave}`}),e.kind==="phase"&&c("rect",{...f,x:d+4,y:u+4,class:"box"}),c("rect",{...f,class:"box"}),i&&c("circle",{class:`dot ${i}`,cx:d+f.width-9,cy:u+9,r:"3.5"}),c("text",{class:"id",x:U(t),y:u+20,"font-size":te.id,children:Tn(e)}),Ct(e).map((b,_)=>c("text",{class:"title",x:U(t),y:u+36+_*Mt,"font-size":te.title,children:b},_))]}),p=Q(null),g=s==="chosen";if(W(()=>{g&&p.current?.scrollIntoView({block:"nearest",inline:"nearest"})},[g]),e.kind==="gate")return c("circle",{class:`gate ${s}`,cx:U(t),cy:U(n),r:r/2,children:c("title",{children:e.title})});if(a===void 0)return c("g",{class:`node ${s}`,children:h});let w=b=>{b.preventDefault(),l()};return c("a",{ref:p,href:a,class:`node ${s}`,onClick:w,children:h})}function sp({title:e,box:{x:t,y:n,width:r,height:o}}){let[s,i]=[U(t-r/2),U(n-o/2)],a=Ie(e,te.title*1.1,Math.max(r-16,60),1)[0]??"";return c("g",{children:[c("title",{children:e}),c("rect",{class:"phase",x:s,y:i,width:U(r),height:U(o),rx:"10"}),c("text",{class:"phase-title",x:s+10,y:i+15,"font-size":te.title,children:a})]})}function ip({edge:e,layout:t,look:n}){let r=t.edges.get(e),o=r[Math.floor(r.length/2)],s=Ke(e);return s===""?null:c("text",{class:`label ${e.kind} ${n}`,x:U(o.x),y:U(o.y+3),"font-size":te.label,children:s})}var Le=40;function Nt({plan:e,schedule:t,index:n,place:r,go:o}){let s=e.steps[n],i=t.waves.findIndex(h=>h.includes(n))+1,a=t.edges.filter(({to:h})=>h===n),l=t.edges.filter(({from:h})=>h===n),d=e.findings.filter(h=>h.step===n),u=t.meetings.filter(({own:h,touches:p})=>h&&p.some(g=>g.step===n)),f=h=>c(Vn,{plan:e,index:h,place:r});return c("aside",{class:"panel","aria-labelledby":"step-title",children:[c("header",{children:[c("h2",{id:"step-title",children:[c("span",{class:"mono",children:s.id})," ",s.title]}),c("button",{type:"button",class:"plain",onClick:()=>o({step:""}),"aria-label":"Close the step",children:c(Y,{name:"close"})})]}),c("p",{class:"soft mono",children:[it(P.files[s.at.file].path),":",s.at.line," \\xB7 wave ",i]}),a.length>0&&c("h3",{children:"Waits for"}),c("ul",{class:"waits",children:[a.slice(0,Le).map(h=>c("li",{children:[f(h.from)," ",c(ap,{edge:h,whys:t.whys})]},h.from)),a.length>Le&&c("li",{class:"soft",children:["and ",a.length-Le," more"]})]}),l.length>0&&c(D,{children:[c("h3",{children:"Is waited for by"}),c("p",{class:"links",children:[l.slice(0,Le).map(({to:h})=>f(h)),l.length>Le&&c("span",{class:"soft",children:["and ",l.length-Le," more"]})]})]}),u.length>0&&c("h3",{children:"Shares with"}),c("ul",{class:"waits",children:u.map(({on:h,touches:p})=>c("li",{children:[c("code",{children:h}),c("span",{class:"links",children:p.filter(g=>g.step!==n).map(g=>f(g.step))})]},`${h} ${p[0].step}`))}),d.length>0&&c("h3",{children:"Findings"}),c("ul",{class:"waits",children:d.map(({id:h,rule:p,severity:g})=>c("li",{children:c("a",{href:A({...r,tab:"findings",finding:h,step:""}),children:[c(ge,{severity:g})," ",p]})},h))})]})}var ap=({edge:{why:e,on:t},whys:n})=>c("span",{class:"why",children:[n[e],t&&c(D,{children:[": ",t.map((r,o)=>c(D,{children:[o>0&&", ",c("code",{children:r},r)]}))]})]}),Vn=({plan:e,index:t,place:n})=>c("a",{class:"step-link mono",href:A({...n,step:e.steps[t].id}),title:e.steps[t].title,children:e.steps[t].id}),It=(e,t)=>e.steps.findIndex(n=>n.id===t);var _i=({steps:e,phases:t})=>e.length>An&&t.length>1;function lp(e,{waves:t,edges:n}){let r=t.flatMap((s,i)=>s.map(a=>cp(e,a,i+1))),o=new Set(r.map(({group:s})=>s));return{path:e.path,title:e.title,waves:t.length,groups:e.phases.filter(({id:s})=>o.has(s)),nodes:r,edges:n.map(s=>{let{reason:i,prose:a,on:l=[],count:d=1}=s,u=Ye({reason:i,strength:a?"prose":null});return{from:e.steps[s.from].id,to:e.steps[s.to].id,kind:u,reason:i,on:l,count:d}})}}function cp(e,t,n){let{id:r,kind:o,title:s,phase:i}=e.steps[t];return{id:r,kind:o,title:s,group:i??null,wave:n,steps:1}}var yi=new WeakMap;function wi(e,t,n,r){let o=yi.get(e)??new Map;yi.set(e,o);let s=n==="near"?`near ${r}`:n,i=o.get(s);if(i)return i;let a=lp(e,t),l=n==="phases"?Dn(a):n==="near"?Gn(a,r,2):a,d=Bn(l),u={graph:d,layout:Fn(d)};return o.set(s,u),u}function bi({plan:e,schedule:t,place:n,go:r}){let[o,s]=J(_i(e)?"phases":"all"),[i,a]=J(!0),l=It(e,n.step),d=o==="near"&&l<0?"all":o,{graph:u,layout:f}=wi(e,t,d,n.step),h=[["all","every step"],...e.phases.length>1?[["phases","phases"]]:[],...l>=0?[["near",`near ${n.step}`]]:[]];return c("div",{class:`with-panel ${l>=0?"open":""}`,children:[c("section",{class:"graph","aria-label":"Graph of the plan",children:[c("div",{class:"toolbar",children:[h.length>1&&c("fieldset",{class:"segments",children:[c("legend",{class:"unseen",children:"What is drawn"}),h.map(([p,g])=>c("button",{type:"button","aria-pressed":d===p,onClick:()=>s(p),children:g},p))]}),c("fieldset",{class:"segments",children:[c("legend",{class:"unseen",children:"Size"}),c("button",{type:"button","aria-pressed":i,onClick:()=>a(!0),children:"fit"}),c("button",{type:"button","aria-pressed":!i,onClick:()=>a(!1),children:"100%"})]}),c(dp,{kinds:qe(u)})]}),c(mi,{graph:u,layout:f,fits:i,place:n,go:r,plan:e})]}),l>=0&&c(Nt,{plan:e,schedule:t,index:l,place:n,go:r})]})}var dp=({kinds:e})=>c("ul",{class:"legend",children:e.map(t=>c("li",{children:[c("svg",{viewBox:"0 0 30 8","aria-hidden":"true",children:[c("path",{class:`edge ${t}`,d:"M1 4h24"}),c("path",{class:`tip ${t}`,d:"M23 1l6 3-6 3z"})]}),_e[t].words]},t))});var up=5e3;function pp(e){let t=new Set,n=e.findIndex(({touches:r},o)=>{for(let{step:s}of r)t.add(s);return o>=5&&(o+1)*t.size>up});return n<0?e:e.slice(0,n)}function vi({plan:e,schedule:{meetings:t},place:n}){let[r,o]=J(!1);if(t.length===0)return null;let s=r?t:pp(t),i=new Set(s.flatMap(({touches:l})=>l.map(({step:d})=>d))),a=e.steps.map((l,d)=>d).filter(l=>i.has(l));return c("section",{class:"meetings","aria-labelledby":"apart",children:[c("h2",{id:"apart",children:"What steps meet on"}),c("p",{class:"soft",children:"Steps that a line joins keep each other apart."}),c(Rt,{look:"scroll",label:"Steps by what they meet on",children:c("table",{class:"matrix",children:[c("thead",{children:c("tr",{children:[c("th",{scope:"col",children:"they meet on"}),a.map(l=>c("th",{scope:"col",class:e.steps[l].id===n.step?"chosen":"",children:c("a",{href:A({...n,step:e.steps[l].id}),title:e.steps[l].title,children:c("span",{children:e.steps[l].id})})},l)),c("td",{class:"rest"})]})}),c("tbody",{children:s.map(l=>c(fp,{meeting:l,plan:e,columns:a,place:n},`${l.on} ${l.touches[0].step}`))})]})}),s.length<t.length&&c("p",{class:"more",children:c("button",{type:"button",onClick:()=>o(!0),children:["Show ",t.length-s.length," more"]})}),c(mp,{meetings:t})]})}function fp({meeting:{on:e,own:t,kinds:n,touches:r},plan:o,columns:s,place:i}){let a=new Map(r.map(u=>[u.step,u])),[l,d]=[r[0].step,r.at(-1).step];return c("tr",{class:t?"":"shared",children:[c("th",{scope:"row",title:`${e} (${n.join(", ")})`,children:c("span",{class:"path",children:c("bdi",{children:e})})}),s.map(u=>{let f=a.get(u),p=u>=l&&u<=d?`${u>l?"left":""} ${u<d?"right":""}`:"";return c("td",{class:`${p} ${o.steps[u].id===i.step?"chosen":""}`,children:f&&c(gp,{touch:f,title:hp(f,o,e)})},u)}),c("td",{class:"rest"})]})}function hp({step:e,action:t,file:n,line:r},o,s){let{id:i}=o.steps[e],a=n!==void 0&&r!==void 0&&P.files[n].lines[r],l=a?`\n${r}: ${a.trim()}`:"";return`${i}: ${xi[t??""]??"meets"} ${s}${l}`}var xi={create:"creates",modify:"changes",write:"changes",delete:"deletes",rename:"renames",read:"reads",run:"runs",stage:"stages",commit:"commits to","expect-absent":"expects not to find"},ki=e=>e==="expect-absent"?"absent":e==="read"||e==="run"?"reads":"writes",gp=({touch:{action:e},title:t})=>c("span",{class:`sign ${ki(e)}`,title:t,children:c("span",{class:"unseen",children:xi[e??""]??"meets"})});function mp({meetings:e}){let t=e.filter(o=>o.own),n=new Set(t.flatMap(({touches:o})=>o.map(({action:s})=>ki(s))));return c("ul",{class:"signs",children:[["writes","writes it"],["reads","reads or runs it"],["absent","needs it to be absent"]].filter(([o])=>n.has(o)).map(([o,s])=>c("li",{children:[c("span",{class:`sign ${o}`,"aria-hidden":"true"})," ",s]},o))})}function Oi({plan:e,schedule:t,place:n,go:r}){let{waves:o,checkpoints:s,edges:i}=t,a=new Map;for(let d of i)a.set(d.to,[...a.get(d.to)??[],d]);let l=e.phases.map(({id:d})=>d);return c("section",{class:"timeline","aria-labelledby":"timeline",children:[c("h2",{id:"timeline",children:"Timeline"}),c("ol",{children:o.map((d,u)=>{let f=s.find(({afterWave:h})=>h===u+1);return c(D,{children:[d.map((h,p)=>c(yp,{plan:e,step:h,wave:u+1,isFirst:p===0,waves:o.length,phase:l.indexOf(e.steps[h].phase??""),before:a.get(h)??[],whys:t.whys,place:n,go:r},h)),f&&c(vp,{checkpoint:f,waves:o.length},`checkpoint ${u}`)]})})})]})}function yp({plan:e,step:t,wave:n,isFirst:r,waves:o,phase:s,before:i,whys:a,place:l,go:d}){let{id:u,title:f,minutes:h}=e.steps[t],p=l.step===u,g=Q(null);W(()=>{p&&g.current?.scrollIntoView({block:"nearest"})},[]);let w=b=>{b.preventDefault(),d({step:p?"":u})};return c("li",{ref:g,class:`turn ${r?"first":""} ${p?"chosen":""}`,children:[c("span",{class:"wave",children:r?n:""}),c("a",{href:A({...l,step:u}),onClick:w,"aria-current":p?"true":void 0,children:[c("b",{class:"mono",children:u})," ",c("span",{class:"title",children:f}),h!==void 0&&c("span",{class:"soft",children:[" ",Ae(h)]})]}),c("span",{class:"track","aria-hidden":"true",children:c("i",{class:`phase-${s<0?0:s%6}`,style:{left:`${100*(n-1)/o}%`,width:`${100/o}%`}})}),i.length>0&&c(_p,{plan:e,before:i,whys:a})]})}function _p({plan:e,before:t,whys:n}){let r=t[0],o=Ye({reason:r.reason,strength:r.prose?"prose":null}),s=t.slice(0,3).map(({from:l})=>e.steps[l].id),i=t.length>3?` and ${t.length-3} more`:"",a=[...new Set(t.flatMap(l=>l.on??[]))];return c("span",{class:"after",title:t.map(l=>`after ${e.steps[l.from].id}: ${n[l.why]}`).join(`\n`),children:["after"," ",c("span",{class:"mono",children:[s.join(", "),i]})," ",c("span",{class:`kind ${o}`,children:o==="structure"?r.reason:_e[o].words})," ",a.slice(0,3).map(wp).join(", "),a.length>3&&` +${a.length-3}`]})}var wp=e=>e.split("/").slice(-1)[0]||e,bp={declared:"the plan asks for it",strict:"the mode asks for it","every-cycle":"every cycle","every-phase":"a phase ends",every:"enough steps since the last one",natural:"little crosses here",end:"the end"};function vp({checkpoint:e,waves:t}){let{afterWave:n,reason:r,live:o,verify:s}=e,{commits:i,tests:a}=s;return c("li",{class:"checkpoint",children:[c("details",{children:[c("summary",{children:[c("span",{class:"flag",children:"checkpoint"})," ",bp[r],r!=="end"&&`; ${L(o.steps,"open step")} and ${L(o.files,"file")} cross`]}),i.length>0&&c("p",{children:[L(i.length,"commit"),": ",c("span",{class:"mono",children:i.join(", ")})]}),c("ul",{children:a.map(l=>c("li",{children:c("code",{children:l})},l))})]}),c("i",{"aria-hidden":"true",style:{left:`${100*n/t}%`}})]})}function Pi(e){let t=[],n=e.filter(r=>r.own);for(let{on:r,touches:o}of[...n].sort((s,i)=>i.touches.length-s.touches.length)){let s=o.map(({step:a})=>a).sort((a,l)=>a-l),i=t.find(a=>s.every(l=>a.steps.includes(l)));i?i.steps.length===s.length?i.on.push(r):i.more++:t.push({steps:s,on:[r],more:0})}return t.sort((r,o)=>r.steps[0]-o.steps[0]||o.steps.length-r.steps.length)}function Si(e,t){let n=new Set([...e].sort((r,o)=>o.steps.length-r.steps.length).slice(0,t));return e.filter(r=>n.has(r))}var Ei=({meetings:e})=>[...new Set(e.filter(t=>!t.own&&!zn(t)).map(({on:t})=>t))],zn=({kinds:e})=>e.includes("unknown-effects");var Lt=6,$i=e=>c("div",{class:"verdict",children:[c(xp,{...e}),c(kp,{...e})]});function xp({plan:e,schedule:t,place:n}){let r=Pi(t.meetings),o=Si(r,Lt),s=Ei(t);return c("section",{class:"apart","aria-labelledby":"not-together",children:[c("h2",{id:"not-together",children:[c(Y,{name:"close"})," May not run together"]}),r.length===0&&c("p",{children:"No two steps meet on a file that the plan\'s own order leaves open."}),c("ul",{children:o.map(({steps:i,on:a,more:l})=>c("li",{children:[c(Hn,{plan:e,place:n,steps:i}),c("span",{class:"on",children:[a.slice(0,4).map(d=>c("code",{children:d},d)),a.length>4&&` and ${a.length-4} more`,l>0&&` (some of them on ${L(l,"other thing")} too)`]})]},i.join()))}),r.length>o.length&&c("p",{class:"soft",children:[L(r.length-o.length,"smaller group")," below."]}),t.meetings.some(zn)&&c("p",{class:"soft",children:"Steps of which no file is known run alone."}),s.length>0&&c("p",{class:"soft",children:c(Ge,{text:`In one tree, steps also share ${s.map(i=>`\\`${i}\\``).join(" and ")}.`})})]})}function kp({plan:e,schedule:t,place:n}){let{waves:r,lifted:o,costs:s}=t,i=r.map((a,l)=>({steps:a,wave:l+1})).filter(({steps:a})=>a.length>1);return c("section",{class:"free","aria-labelledby":"together",children:[c("h2",{id:"together",children:[c(Y,{name:"check"})," May run together"]}),i.length===0?c("p",{children:["As the plan stands, nothing: each of its ",L(r.length,"wave")," is one step."]}):c(Op,{plan:e,place:n,waves:i}),c(Mi,{costs:s,words:"What would save waves as it stands"}),o&&c(Pp,{plan:e,place:n,lifted:o})]})}var Op=({plan:e,place:t,waves:n})=>c("ul",{children:[n.slice(0,Lt).map(({steps:r,wave:o})=>c("li",{children:[c("span",{class:"soft",children:["wave ",o]})," ",c(Hn,{plan:e,place:t,steps:r})]},o)),n.length>Lt&&c("li",{class:"soft",children:[L(n.length-Lt,"more wave")," in the timeline."]})]});function Pp({plan:e,place:t,lifted:n}){let r=new Map(e.steps.map(({id:o},s)=>[o,s]));return c(D,{children:[c("h3",{children:["In a worktree for each agent",n.mode&&", and without the sequential mode",":"," ",L(n.waves,"wave"),", at most ",n.width," at a time"]}),n.together.length===0&&c("p",{children:"Still nothing may run together."}),c("p",{class:"groups",children:n.together.map(o=>c(Hn,{plan:e,place:t,steps:o.map(s=>r.get(s))},o[0]))}),c(Mi,{costs:n.costs,words:"What would save waves beyond that"})]})}function Mi({costs:e,words:t}){return e.length===0?null:c("details",{children:[c("summary",{children:t}),c("ul",{class:"costs",children:e.map(({without:n,waves:r})=>c("li",{children:[c("b",{children:[L(r,"wave")," fewer"]})," without ",n]},n))})]})}var Hn=({plan:e,place:t,steps:n})=>c("span",{class:"steps",children:[n.slice(0,16).map(r=>c(Vn,{plan:e,index:r,place:t},r)),n.length>16&&c("span",{class:"soft",children:["and ",n.length-16," more"]})]});function Ci({plan:e,schedule:t,place:n,go:r}){let o=It(e,n.step);return c("div",{class:`with-panel ${o>=0?"open":""}`,children:[c("div",{class:"schedule",children:[c(Sp,{schedule:t}),c($i,{plan:e,schedule:t,place:n}),c(vi,{plan:e,schedule:t,place:n}),c(Oi,{plan:e,schedule:t,place:n,go:r})]}),o>=0&&c(Nt,{plan:e,schedule:t,index:o,place:n,go:r})]})}function Sp({schedule:{figures:e,waves:t,maxParallel:n}}){let{steps:r,criticalPath:o,time:s,width:i}=e,a=o.length>6?[...o.slice(0,2),"\\u2026",o.at(-1)]:o;return c("p",{class:"figures",children:[c("b",{children:L(r,"step")})," in ",c("b",{children:L(t.length,"wave")}),", at most ",c("b",{children:i})," at a time",n!==void 0&&` (${n} allowed)`,". The longest chain has"," ",L(o.length,"step"),": ",c("span",{class:"mono",children:a.join(" \\u2192 ")}),".",s&&` By its estimates ${Ae(s.sequential)} one by one, ${Ae(s.parallel)} so${s.unestimated?`, ${L(s.unestimated,"step")} without an estimate`:""}.`]})}function Ri({plan:e,place:t,go:n,shown:r}){let o=r.plans.find(s=>s.plan===e)?.found??[];return c("div",{class:"plan",children:[c("header",{class:"head",children:[c("h1",{children:se(e)}),c("p",{class:"mono soft path-line",children:G(e)}),c(Mp,{plan:e})]}),c("nav",{class:"tabs","aria-label":"Parts of the plan",children:De.map(s=>c("a",{href:A({...t,tab:s,finding:""}),"aria-current":t.tab===s?"page":void 0,children:[Ep[s]," ",c("span",{class:"count",children:$p(s,e,o)})]},s))}),c(ut,{children:t.tab==="findings"?c(Rp,{found:o,plan:e,place:t}):e.schedule===void 0?c(Cp,{plan:e}):t.tab==="graph"?c(bi,{plan:e,schedule:e.schedule,place:t,go:n}):c(Ci,{plan:e,schedule:e.schedule,place:t,go:n})},t.tab)]})}var Ep={findings:"Findings",graph:"Graph",schedule:"Schedule"};function $p(e,t,n){return e==="findings"?String(n.length):t.schedule?e==="graph"?L(t.steps.length,"step"):L(t.schedule.waves.length,"wave"):""}function Mp({plan:e}){let{schedule:t}=e,n={shared:"one shared tree",worktree:"a worktree for each agent",mixed:"shared and separate trees"};return c("ul",{class:"facts",children:[c("li",{children:e.dialect}),c("li",{class:e.weak?"warning":"",children:[e.mode,e.weak&&", in prose only"]}),c("li",{children:L(e.steps.length,"step")}),t&&c("li",{children:L(t.waves.length,"wave")}),t&&c("li",{children:["at most ",t.figures.width," at a time"]}),t&&c("li",{children:n[t.isolation]})]})}var Cp=({plan:e})=>c("p",{class:"clean",children:e.steps.length===0?"The plan has no steps.":"The order of this plan can\'t be known: its findings say where it contradicts itself."}),Un=60;function Rp({found:e,plan:t,place:n}){let r=e.findIndex(({finding:i})=>i.id===n.finding),[o,s]=J(Un);return W(()=>{r>=o&&s(r+Un)},[r,o]),e.length===0&&t.findings.length===0?c("p",{class:"clean good",children:[c(Y,{name:"check"})," No problems."]}):e.length===0?c("p",{class:"clean",children:de(n.filter)&&`${L(t.findings.length,"finding")}, and none matches.`}):c("div",{class:"findings",children:[e.slice(0,o).map(i=>c(ct,{found:i,place:n,isCurrent:i.finding.id===n.finding},i.finding.id)),e.length>o&&c("p",{class:"more",children:[c("button",{type:"button",onClick:()=>s(o+Un),children:"Show more"}),c("span",{class:"soft",children:[e.length-o," are left"]})]})]})}function Ni(){let[e,t]=Ir(),[n,r]=J("path"),[o,s]=J(!1),[i,a]=J(!1),l=Q(null),{filter:d,view:u}=e,f=Kt(()=>Sr(d,n),[d.text,d.rule,d.hidden.join(),n]),h=u==="plan"?st(e.plan):void 0;Cr({place:e,go:t,shown:f,search:l,help:()=>a(!0)}),W(()=>s(!1),[e.plan,u]);let p=h?e.plan:u,g=Q(null);return W(()=>g.current?.scrollTo(0,0),[p,e.tab]),c(D,{children:[c("button",{type:"button",class:"skip",onClick:()=>g.current?.focus(),children:"Skip to the content"}),c(Mr,{place:e,go:t,search:l,isOpen:o,toggle:()=>s(!o),help:()=>a(!0)}),c("div",{class:`body ${o?"open":""} ${P.plans.length>1?"":"alone"}`,children:[c(Er,{place:e,shown:f,order:n,setOrder:r}),c("main",{id:"main",ref:g,tabIndex:-1,children:h?c(Ri,{plan:h,place:e,go:t,shown:f},e.plan):u==="all"?c(Fr,{place:e,shown:f}):c(Tr,{place:e,go:t,shown:f})})]}),i&&c(br,{close:()=>a(!1)})]})}var Ii=document.getElementById("page");Ii.replaceChildren();ir(c(Ni,{}),Ii);})();';
var style = () => ':root{color-scheme:light dark;--page: light-dark(#f6f7f9, #0e1116);--card: light-dark(#ffffff, #161b22);--sunk: light-dark(#f1f3f6, #11161d);--hover: light-dark(#eceff4, #1e2530);--ink: light-dark(#1a1f27, #e4e9f0);--soft: light-dark(#566070, #9aa6b5);--rule: light-dark(#dfe3e9, #2a323d);--rim: light-dark(#b9c1cc, #414c5a);--accent: light-dark(#1f5fbf, #7db4ff);--accent-sunk: light-dark(#e4eefc, #1a2c47);--error: light-dark(#c0262d, #ff8585);--error-sunk: light-dark(#fdecec, #3a1c20);--warning: light-dark(#8a5a00, #f2bd5a);--warning-sunk: light-dark(#fdf3dc, #372a12);--info: light-dark(#0b6a8f, #6cc7ea);--info-sunk: light-dark(#e2f3fa, #12303c);--good: light-dark(#1a7a43, #62cf90);--good-sunk: light-dark(#e3f5ea, #143021);--declared: light-dark(#1f2937, #e5e7eb);--structure: light-dark(#8b94a1, #76818f);--prose: light-dark(#2563eb, #60a5fa);--missing: light-dark(#c62828, #f87171);--hazard: light-dark(#a85a00, #fbbf24);--mono: ui-monospace, "SF Mono", "Cascadia Mono", "JetBrains Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;font:14px/1.5 system-ui,-apple-system,Segoe UI,Helvetica Neue,Arial,sans-serif;background:var(--page);color:var(--ink);accent-color:var(--accent)}*,:before,:after{box-sizing:border-box}body{margin:0}h1,h2,h3,p,ul,ol,dl,dd,figure{margin:0;padding:0}h1{font-size:21px;line-height:1.3;letter-spacing:-.01em}h2{font-size:13px;font-weight:650}h3{font-size:13px}ul,ol{list-style:none}a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:2px}code,.mono,kbd{font-family:var(--mono);font-size:.92em}code{padding:.05em .35em;border-radius:4px;background:var(--sunk);box-shadow:inset 0 0 0 1px var(--rule);overflow-wrap:anywhere}kbd{display:inline-block;min-width:1.6em;padding:0 .4em;border:1px solid var(--rim);border-bottom-width:2px;border-radius:4px;background:var(--card);color:var(--soft);font-size:11px;line-height:1.5;text-align:center}button,input,select{font:inherit;color:inherit}button,select{border:1px solid var(--rule);border-radius:6px;background:var(--card);padding:3px 10px;cursor:pointer}button:hover,select:hover{border-color:var(--rim)}button.plain{border-color:transparent;background:none;padding:3px 6px}button.plain:hover{background:var(--hover)}:focus-visible{outline:2px solid var(--accent);outline-offset:1px}.soft{color:var(--soft)}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.icon{width:14px;height:14px;flex:none;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round;vertical-align:-2px}.error>.icon,.icon.error{color:var(--error)}.warning>.icon,.icon.warning{color:var(--warning)}.info>.icon,.icon.info{color:var(--info)}.path{display:block;overflow:hidden;direction:rtl;font:11.5px / 1.5 var(--mono);color:var(--soft);text-align:left;text-overflow:ellipsis;white-space:nowrap}.count{color:var(--soft);font-size:12px;font-weight:400;font-variant-numeric:tabular-nums}fieldset{min-width:0;margin:0;padding:0;border:0}#page{display:grid;grid-template-rows:auto minmax(0,1fr);height:100dvh}.skip{position:absolute;top:-60px;left:8px;z-index:9;padding:6px 12px;background:var(--card)}.skip:focus{top:8px}.body{display:grid;grid-template-columns:320px minmax(0,1fr);min-height:0}.body.alone{grid-template-columns:minmax(0,1fr)}main{overflow-y:auto;padding:24px 32px 64px}main:focus{outline:none}@media(width<900px){.body{grid-template-columns:minmax(0,1fr)}.body.open main{display:none}main{padding:16px 12px 48px}}@media print{#page,.body{display:block;height:auto}#page .topbar,#page .body .sidebar,#page .toolbar,#page .permalink,#page .skip{display:none}main{overflow:visible;padding:0}.finding,.turn{break-inside:avoid}}.topbar{display:flex;align-items:center;gap:12px;padding:8px 16px;border-bottom:1px solid var(--rule);background:var(--card)}.brand{display:flex;align-items:center;gap:8px;color:var(--ink);font-weight:650;letter-spacing:-.01em;text-decoration:none}.brand .icon{width:20px;height:20px;color:var(--accent);stroke-width:2.2}.menu{display:none}.filters{display:flex;flex:1;align-items:center;gap:8px;justify-content:flex-end}.search{position:relative;flex:1;max-width:420px}.search input{width:100%;padding:5px 34px 5px 12px;border:1px solid var(--rule);border-radius:6px;background:var(--sunk)}.search input::placeholder{color:var(--soft);opacity:1}.search:after{position:absolute;top:6px;right:8px;min-width:20px;border:1px solid var(--rim);border-radius:4px;background:var(--card);color:var(--soft);content:"/";font:11px / 18px var(--mono);text-align:center}.search:focus-within:after,.search:has(input:not(:placeholder-shown)):after{display:none}.severities{display:flex;gap:4px}.pill{display:flex;align-items:center;gap:6px;font-variant-numeric:tabular-nums}.pill[aria-pressed=false]{border-style:dashed;background:none;color:var(--soft)}.pill[aria-pressed=false] .word{text-decoration:line-through}.pill[aria-pressed=false]>.icon{color:var(--soft)}.clear{display:flex;align-items:center;gap:5px}.rules select{max-width:200px}.tools{display:flex;gap:2px}@media(width<900px){.topbar{flex-wrap:wrap;gap:8px;padding:8px 12px}.menu{display:flex;align-items:center;gap:6px}.brand{flex:1}.filters{order:1;flex-basis:100%;flex-wrap:wrap;justify-content:flex-start}.search{flex-basis:100%;max-width:none}.search:after,.pill .word{display:none}.rules{flex:1}.rules select{width:100%;max-width:none}}.sidebar{overflow-y:auto;border-right:1px solid var(--rule);background:var(--card);padding:10px;scrollbar-width:thin}.body.alone .sidebar{display:none}.sidebar a{display:grid;grid-template-columns:minmax(0,1fr) auto;column-gap:8px;padding:5px 8px;border-radius:6px;color:inherit;text-decoration:none}.sidebar a:hover{background:var(--hover)}.sidebar a[aria-current]{background:var(--accent-sunk);box-shadow:inset 3px 0 0 var(--accent)}.sidebar a[aria-current] .path{color:inherit}.sidebar .title{overflow:hidden;font-weight:550;text-overflow:ellipsis;white-space:nowrap}.sidebar .path{grid-column:1 / -1}.plans li{content-visibility:auto;contain-intrinsic-size:auto 49px}.listing{display:flex;align-items:center;justify-content:space-between;margin:12px 0 4px;padding:0 2px 0 8px}.listing button{color:var(--soft);font-size:12px}.none{padding:8px;color:var(--soft)}.counts{display:flex;gap:8px;font-size:12px;font-variant-numeric:tabular-nums}.counts>span{display:flex;align-items:center;gap:3px}.counts .icon{width:12px;height:12px}@media(width<900px){.sidebar{display:none;border-right:0}.body.open .sidebar{display:block}}.help{width:min(440px,92vw);padding:20px 24px;border:1px solid var(--rim);border-radius:10px;background:var(--card);color:var(--ink)}.help::backdrop{background:#0008}.help h2{margin-bottom:12px;font-size:16px}.help dl>div{display:grid;grid-template-columns:96px 1fr;padding:4px 0}.help dt{display:flex;gap:4px}.help form{display:flex;align-items:center;justify-content:space-between;margin-top:16px}.head{margin-bottom:14px}.path-line{margin-top:2px;overflow-wrap:anywhere}.facts{display:flex;flex-wrap:wrap;gap:6px;margin-top:10px;font-size:12px}.facts li{padding:1px 9px;border:1px solid var(--rule);border-radius:99px;background:var(--card)}.facts .warning{border-color:var(--warning);color:var(--warning)}.tabs{position:sticky;top:-24px;z-index:3;display:flex;gap:4px;margin:0 -32px 20px;padding:0 32px;border-bottom:1px solid var(--rule);background:var(--page)}.tabs a{padding:8px 12px;border-bottom:2px solid transparent;color:var(--soft);font-weight:550;text-decoration:none}.tabs a:hover{color:var(--ink)}.tabs a[aria-current]{border-color:var(--accent);color:var(--ink)}.clean{display:flex;align-items:center;gap:10px;padding:20px 22px;border:1px dashed var(--rim);border-radius:8px;color:var(--soft)}.clean.good{border:1px solid var(--good);background:var(--good-sunk);color:var(--good);font-weight:600}.clean .icon{width:20px;height:20px;stroke-width:2.4}@media(width<900px){.tabs{top:-16px;margin:0 -12px 14px;padding:0 12px;overflow-x:auto}.tabs a{padding:8px;white-space:nowrap}}.all h1{margin-bottom:16px}.finding{--tone: var(--info);max-width:1100px;margin-bottom:16px;padding:12px 16px;border:1px solid var(--rule);border-left:3px solid var(--tone);border-radius:8px;background:var(--card);scroll-margin:60px 0}.finding.error{--tone: var(--error)}.finding.warning{--tone: var(--warning)}.finding:focus{outline:none}.finding.current{box-shadow:0 0 0 2px var(--accent)}.finding>header{display:flex;align-items:center;gap:8px}.finding h2{flex:none;font-size:13px}.finding .severity{color:var(--tone)}.finding .rule{margin-left:4px;font-family:var(--mono);font-weight:600}.finding .where{overflow:hidden;color:var(--soft);font-size:12.5px;text-decoration:none;text-overflow:ellipsis;white-space:nowrap}.finding .where:hover{text-decoration:underline}.finding .where b{font-family:var(--mono)}.finding .where:before{margin-right:8px;color:var(--rim);content:"\\b7"}.permalink{margin-left:auto;padding:2px 4px;color:var(--soft);opacity:.55}.finding:hover .permalink,.permalink:focus-visible{opacity:1}.message{margin:6px 0 10px;overflow-wrap:anywhere}.fix{margin-bottom:4px}.fix b{margin-right:4px;padding:1px 7px;border-radius:4px;background:var(--good-sunk);color:var(--good);font-size:12px}.about{color:var(--soft);font-size:12px}.more{display:flex;align-items:center;gap:12px;margin:12px 0}@media(width<900px){.finding{padding:10px 12px}.finding>header{flex-wrap:wrap}.finding .where{order:1;flex-basis:100%}.finding .where:before{content:none}}.frame{overflow:hidden;margin-bottom:8px;border:1px solid var(--rule);border-radius:6px;background:var(--sunk);font:12.5px / 1.6 var(--mono)}.frame figcaption{padding:3px 12px;border-bottom:1px solid var(--rule);color:var(--soft);font-size:12px;overflow-wrap:anywhere}.frame .at{color:var(--ink)}.lines{padding:6px 0}.lines li{display:grid;grid-template-columns:52px minmax(0,1fr)}.lines .number{padding-right:12px;border-right:1px solid var(--rule);color:var(--soft);text-align:right;user-select:none}.lines .source{padding:0 12px;overflow-wrap:anywhere;white-space:pre-wrap}.lines .context .text{color:var(--soft)}.lines .apart{position:relative;margin-top:13px}.lines .apart:before{position:absolute;top:-15px;left:0;width:40px;color:var(--soft);content:"\\22ef";text-align:right}.lines mark{background:none;color:inherit;text-decoration:underline 2px;text-underline-offset:3px}.lines mark.own{border-radius:2px;background:color-mix(in srgb,var(--tone) 14%,transparent);font-weight:600;text-decoration-color:var(--tone)}.lines mark.related{text-decoration-color:var(--accent);text-decoration-style:dashed;text-decoration-thickness:1.5px}.lines .words{display:block;color:var(--accent);font-size:12px}.lines .words:before{content:"\\2570  "}.lines .words.own{color:var(--tone)}.frame details{border-top:1px solid var(--rule)}.frame summary{padding:3px 12px;color:var(--soft);cursor:pointer}@media(width<900px){.lines li{grid-template-columns:42px minmax(0,1fr)}.lines .number{padding-right:8px}.lines .source{padding:0 8px}}.overview{max-width:1240px}.overview h1 .soft{font-size:13px;font-weight:400;letter-spacing:0}.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(130px,1fr));gap:10px;margin:16px 0 24px}.tiles>div{display:flex;flex-direction:column-reverse;padding:12px 16px;border:1px solid var(--rule);border-radius:8px;background:var(--card)}.tiles dt{color:var(--soft)}.tiles dd{font-size:28px;font-weight:650;font-variant-numeric:tabular-nums;letter-spacing:-.02em;line-height:1.2}.tiles .error dd{color:var(--error)}.tiles .warning dd{color:var(--warning)}.tiles .info dd{color:var(--info)}.tiles .good dd{color:var(--good)}.columns{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,6fr);gap:16px}.overview section{margin-bottom:16px;padding:14px 16px;border:1px solid var(--rule);border-radius:8px;background:var(--card)}.overview section h2{margin-bottom:8px}.ranking a{display:grid;grid-template-columns:minmax(0,1fr) auto;column-gap:10px;margin:0 -8px;padding:4px 8px;border-radius:6px;color:inherit;text-decoration:none}.ranking a:hover{background:var(--hover)}.ranking .title{overflow:hidden;font-weight:550;text-overflow:ellipsis;white-space:nowrap}.ranking .path,.ranking .bar{grid-column:1 / -1}.ranking .number{font-variant-numeric:tabular-nums}.bar{display:flex;height:5px;margin-top:3px;border-radius:3px;background:var(--sunk);overflow:hidden}.bar i.error{background:var(--error)}.bar i.warning{background:var(--warning)}.bar i.info{background:var(--info)}.overview table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}.overview th,.overview td{padding:4px 8px;border-top:1px solid var(--rule);font-weight:400;text-align:right}.overview thead th{border:0;color:var(--soft);font-size:12px}.overview th:first-child{text-align:left}.overview tbody th{font-family:var(--mono);font-size:13px}.overview .zero{color:var(--soft)}.notes{font-size:13px;overflow-wrap:anywhere}@media(width<900px){.columns{grid-template-columns:minmax(0,1fr);gap:0}.tiles{grid-template-columns:repeat(3,1fr);gap:8px}.tiles>div{padding:8px 12px}.tiles dd{font-size:21px}.overview section{padding:12px;overflow-x:auto}.overview th,.overview td{padding:4px}}.toolbar{display:flex;flex-wrap:wrap;align-items:center;gap:8px 14px;margin-bottom:10px}.segments{display:flex}.segments button{border-radius:0;margin-left:-1px}.segments legend+button{border-radius:6px 0 0 6px}.segments button:last-child{border-radius:0 6px 6px 0}.segments button:only-child{border-radius:6px}.segments [aria-pressed=true]{background:var(--accent-sunk);border-color:var(--accent);color:var(--accent);z-index:1}.legend{display:flex;flex-wrap:wrap;gap:4px 14px;color:var(--soft);font-size:12px}.legend li{display:flex;align-items:center;gap:6px}.legend svg{width:30px;height:8px}.canvas{overflow:auto;max-height:none;padding:8px;border:1px solid var(--rule);border-radius:8px;background:var(--card);text-align:center}.canvas svg.fits{max-width:100%;height:auto}.edge{fill:none;stroke-width:1.8px}.edge.declared{stroke:var(--declared)}.edge.structure{stroke:var(--structure);stroke-width:1.2px}.edge.prose{stroke:var(--prose);stroke-dasharray:2 3}.edge.missing{stroke:var(--missing);stroke-dasharray:6 4}.edge.hazard{stroke:var(--hazard);stroke-dasharray:6 4}.tip.declared{fill:var(--declared)}.tip.structure{fill:var(--structure)}.tip.prose{fill:var(--prose)}.tip.missing,.label.missing{fill:var(--missing)}.tip.hazard,.label.hazard{fill:var(--hazard)}.label.declared,.label.structure,.label.prose{fill:var(--soft)}.label{paint-order:stroke;stroke:var(--card);stroke-width:4px;stroke-linejoin:round;text-anchor:middle;pointer-events:none}.framed .label{stroke:var(--sunk)}.canvas .phase{fill:var(--sunk);stroke:var(--rule)}.phase-title{fill:var(--soft);font-weight:600}.gate{fill:var(--rim)}.gate.faint{opacity:.3}.node .box{fill:var(--card);stroke:var(--rim)}.node text{text-anchor:middle}.node .id{fill:var(--ink);font-family:var(--mono);font-weight:650}.node .title{fill:var(--soft)}a.node{scroll-margin:80px;text-decoration:none;outline:none}a.node:hover .box,a.node:focus-visible .box{stroke:var(--accent);stroke-width:2px}.node.chosen .box{fill:var(--accent-sunk);stroke:var(--accent);stroke-width:2px}.node.chosen .title{fill:var(--ink)}.dot.error{fill:var(--error)}.dot.warning{fill:var(--warning)}.node.faint .box{stroke:var(--rule)}.edge.faint{opacity:.2}.label.faint{opacity:0}.with-panel{display:grid;grid-template-columns:minmax(0,1fr);gap:20px;align-items:start}.panel{padding:14px 16px;border:1px solid var(--rim);border-radius:8px;background:var(--card);font-size:13px;overflow-wrap:anywhere}.panel>header{display:flex;align-items:start;justify-content:space-between;gap:8px}.panel h2{display:-webkit-box;overflow:hidden;font-size:15px;line-height:1.35;-webkit-box-orient:vertical;-webkit-line-clamp:5}.panel h3{margin:12px 0 4px;color:var(--soft);font-size:12px}.waits li{padding:3px 0}.why{color:var(--soft)}.links{display:flex;flex-wrap:wrap;gap:4px;margin-top:3px}.step-link{padding:0 6px;border:1px solid var(--rule);border-radius:4px;background:var(--sunk);text-decoration:none}.step-link:hover{border-color:var(--accent)}@media(width>=1200px){.with-panel.open{grid-template-columns:minmax(0,1fr) 320px}.panel{position:sticky;top:40px;max-height:calc(100dvh - 130px);overflow-y:auto}}@media(width<1200px){.panel{position:fixed;right:0;bottom:0;left:0;z-index:4;max-height:42dvh;overflow-y:auto;border-width:1px 0 0;border-radius:12px 12px 0 0;box-shadow:0 -6px 24px #0003}.with-panel.open{padding-bottom:42dvh}}.schedule>*{margin-bottom:24px}.schedule h2{margin-bottom:6px;font-size:15px}.schedule h3{margin:12px 0 6px}.verdict{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(380px,100%),1fr));gap:14px}.verdict>section{padding:12px 16px;border:1px solid var(--rule);border-top:3px solid var(--good);border-radius:8px;background:var(--card)}.verdict>.apart{border-top-color:var(--hazard)}.verdict h2 .icon{color:var(--good);stroke-width:2.4}.verdict .apart h2 .icon{color:var(--hazard)}.verdict li{padding:4px 0}.steps{display:inline-flex;flex-wrap:wrap;vertical-align:middle}.steps .step-link{margin:1px 0 1px -1px;border-radius:0;border-color:var(--rim);background:none;color:var(--ink)}.steps .step-link:first-child{margin-left:0;border-radius:4px 0 0 4px}.steps .step-link:last-child{border-radius:0 4px 4px 0}.steps .step-link:only-child{border-radius:4px}.apart .step-link{border-color:var(--hazard)}.free .step-link{border-color:var(--good);background:var(--good-sunk)}.steps .step-link:hover{background:var(--accent-sunk)}.steps .soft{margin-left:8px}.on{display:block;color:var(--soft);font-size:12px}.on code{margin-right:4px;padding:0;background:none;box-shadow:none}.groups{display:flex;flex-wrap:wrap;gap:6px 10px;margin:8px 0}.verdict summary{color:var(--soft);cursor:pointer}.costs li{padding:2px 0;overflow-wrap:anywhere}.scroll{overflow-x:auto;margin:10px 0;border:1px solid var(--rule);border-radius:8px;background:var(--card)}.matrix{width:100%;border-collapse:collapse;font-size:12px}.matrix .rest{width:100%}.matrix th,.matrix td{padding:0;font-weight:400}.matrix th:first-child{position:sticky;left:0;z-index:2;width:240px;min-width:240px;max-width:240px;padding:0 12px;border-right:1px solid var(--rule);background:var(--card);text-align:left}.matrix thead th:first-child{color:var(--soft);vertical-align:bottom}.matrix tbody .path{color:var(--ink)}.matrix .shared .path{color:var(--soft)}.matrix thead a{display:grid;place-items:end center;min-width:21px;height:100%;padding:8px 0 4px;color:var(--ink);font-family:var(--mono);text-decoration:none}.matrix thead a span{writing-mode:sideways-lr}@supports not (writing-mode: sideways-lr){.matrix thead a span{writing-mode:vertical-rl;transform:rotate(180deg)}}.matrix thead a:hover{color:var(--accent);text-decoration:underline}.matrix tbody tr:nth-child(odd),.matrix tbody tr:nth-child(odd) th{background:var(--sunk)}.matrix .chosen,.matrix tbody tr:nth-child(odd) .chosen{background:var(--accent-sunk)}.matrix tbody tr:hover th,.matrix tbody tr:hover td{background:var(--hover)}.matrix td{position:relative;min-width:21px;height:24px;text-align:center;vertical-align:middle}.matrix td.left:before,.matrix td.right:after{position:absolute;top:calc(50% - 1px);width:50%;height:2px;background:var(--hazard);content:""}.matrix td.left:before{left:0}.matrix td.right:after{right:0}.matrix .shared td:before,.matrix .shared td:after{background:var(--rule)}.sign{position:relative;z-index:1;display:inline-block;width:12px;height:12px;border:2px solid var(--hazard);border-radius:50%;background:var(--hazard);vertical-align:-2px}.sign.reads{background:var(--card)}.sign.absent{border-radius:2px;background:var(--card);border-color:var(--missing);transform:rotate(45deg)}.matrix .shared .sign{vertical-align:0;width:8px;height:8px;border-color:var(--rim);background:var(--rim)}.signs{display:flex;flex-wrap:wrap;gap:4px 16px;color:var(--soft);font-size:12px}@media(width<900px){.matrix th:first-child{width:128px;min-width:128px;max-width:128px;padding:0 8px}}.timeline ol{overflow:hidden;border:1px solid var(--rule);border-radius:8px;background:var(--card)}.turn{display:grid;scroll-margin:80px;grid-template-columns:34px minmax(180px,5fr) minmax(90px,3fr) minmax(0,5fr);align-items:center;column-gap:12px;min-height:30px;padding:2px 12px 2px 0;content-visibility:auto;contain-intrinsic-size:auto 31px}.turn.first{border-top:1px solid var(--rule)}.timeline ol>.turn:first-child{border-top:0}.turn:hover{background:var(--hover)}.turn.chosen{background:var(--accent-sunk)}.turn .wave{color:var(--soft);font-size:12px;font-variant-numeric:tabular-nums;text-align:right}.turn a{overflow:hidden;color:inherit;text-decoration:none;text-overflow:ellipsis;white-space:nowrap}.turn a:hover .title{text-decoration:underline}.track{position:relative;align-self:stretch;margin:-2px 0;background:linear-gradient(var(--rule),var(--rule)) center / 100% 1px no-repeat}.track i{position:absolute;top:calc(50% - 6px);min-width:6px;height:12px;border-radius:3px;background:var(--tone, var(--accent))}.phase-0{--tone: light-dark(#3b6fd4, #6ea3f7)}.phase-1{--tone: light-dark(#128a7d, #4cc3b4)}.phase-2{--tone: light-dark(#8a55c7, #b991ee)}.phase-3{--tone: light-dark(#b3621e, #e0995a)}.phase-4{--tone: light-dark(#5d7d1f, #a3c45e)}.phase-5{--tone: light-dark(#b8437e, #ea86b6)}.turn .after{overflow:hidden;color:var(--soft);font-size:12px;text-overflow:ellipsis;white-space:nowrap}.kind{margin:0 2px;padding:0 6px;border:1px solid currentColor;border-radius:99px;color:var(--soft);font-size:11px}.kind.missing{color:var(--missing)}.kind.hazard{color:var(--hazard)}.kind.prose{color:var(--prose)}.checkpoint{border-top:1px dashed var(--good);background:var(--good-sunk);font-size:12px}.checkpoint+.turn.first{border-top:1px dashed var(--good)}.checkpoint summary{padding:2px 12px 2px 46px;color:var(--good);cursor:pointer}.checkpoint .flag{font-weight:650}.checkpoint details>:not(summary){padding:2px 12px 4px 46px;overflow-wrap:anywhere}.checkpoint>i{display:none}@media(width<900px){.turn{grid-template-columns:26px minmax(0,1fr);padding:5px 10px 5px 0}.turn .wave{align-self:start;line-height:21px}.track{grid-column:2;height:12px}.turn .after{grid-column:2;white-space:normal}.turn a{white-space:normal}}';

// src/report/html/lines.ts
var longest = 4e3;
var Lines = class {
  files = [];
  known = /* @__PURE__ */ new Map();
  sources;
  /** `sources` are found by the paths that schedules name. */
  constructor(sources) {
    this.sources = new Map(sources.map((source) => [source.path, source]));
  }
  /** The place of a span, with the columns of its part on its first line. */
  mark(span) {
    const { source } = span;
    const { line, column, endLine, endColumn } = shownRangeOf(span);
    const text = lineText(source, line);
    const end = endLine > line ? text.length + 1 : endColumn;
    const file = this.keep(source, line);
    return { file, line, column: shownColumn(text, column), end: shownColumn(text, end) };
  }
  /** As in `mark`, with the lines above and below. */
  markWithin(span) {
    const mark = this.mark(span);
    const last = lineStarts(span.source).length;
    for (const line of [mark.line - 1, mark.line + 1])
      if (line >= 1 && line <= last && lineText(span.source, line).trim() !== "")
        this.keep(span.source, line);
    return mark;
  }
  /** Only the place: the text of its line is left out. */
  place(span) {
    return { file: this.fileOf(span.source).index, line: lineOf(span) };
  }
  /** A place that a schedule names by its path. */
  named(path, line) {
    const source = this.sources.get(path);
    return source && { file: this.keep(source, line), line };
  }
  all() {
    return this.files;
  }
  keep(source, line) {
    const { index, lines } = this.fileOf(source);
    lines[line] ??= shown(lineText(source, line).slice(0, longest));
    return index;
  }
  fileOf(source) {
    const index = this.known.get(source) ?? this.files.length;
    this.known.set(source, index);
    const file = this.files[index] ?? { path: visible(source.path), lines: {} };
    this.files[index] = file;
    return { index, lines: file.lines };
  }
};
var shown = (text) => visible(text.replaceAll("	", "  "));
var shownColumn = (text, column) => shown(text.slice(0, Math.min(column - 1, longest))).length + 1;

// src/report/schedule-words.ts
var count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
var reasons = {
  declared: "the plan says so",
  blocks: "that step says so",
  marker: "a mark says so",
  phase: "of an earlier phase",
  checkpoint: "a checkpoint stands between them",
  wave: "it is in a later wave of the plan",
  group: "it is listed after it",
  mode: "sequential mode",
  missing: "needs its work, which the plan does not say",
  hazard: "must not overlap",
  conflict: "the plan says that they conflict",
  "unknown-effects": "no file of one of them is known"
};
function reasonOf({ reason, strength, path, line }, plan) {
  const place = path === null || line === null ? "" : placeIn(path, line, plan);
  const weak = strength === "prose" ? "in prose only" : "";
  const facts = [weak, place].filter((fact) => fact !== "").join(", ");
  return facts ? `${reasons[reason]} (${facts})` : reasons[reason];
}
function collisionsOf(hazards) {
  const own = hazards.filter(({ resource }) => isOwn(resource));
  const shared = hazards.filter(({ resource }) => !isOwn(resource));
  return [...new Set([...own, ...shared].map(({ resource }) => named(resource)))];
}
var isOwn = ({ kind }) => kind === "file" || kind === "symbol";
var named = (resource) => visible(
  "path" in resource ? resource.path : resource.kind === "git" ? `git ${resource.name}` : resource.name
);
var placeIn = (path, line, plan) => {
  if (path === plan) return `line ${line}`;
  return `${visible(path.startsWith(`${plan}/`) ? path.slice(plan.length + 1) : path)}:${line}`;
};
function meetingsOf(refused) {
  const byThing = /* @__PURE__ */ new Map();
  for (const { steps, reason, hazards } of refused) {
    const things = hazards.map(({ kind, resource }) => ({
      on: named(resource),
      isOwn: isOwn(resource),
      kind,
      steps
    }));
    const plain4 = { on: reasons[reason], isOwn: false, kind: reason, steps };
    for (const thing of things.length ? things : [plain4])
      byThing.set(thing.on, [...byThing.get(thing.on) ?? [], thing]);
  }
  const all = [...byThing.values()];
  const ordered = [...all.filter(([first]) => first.isOwn), ...all.filter(([first]) => !first.isOwn)];
  return ordered.flatMap(
    (things) => (things[0].isOwn ? linked(things) : [things]).map((group) => ({
      on: group[0].on,
      own: group[0].isOwn,
      kinds: [...new Set(group.map(({ kind }) => kind))],
      steps: [...new Set(group.flatMap(({ steps }) => steps))]
    }))
  );
}
function linked(pairs) {
  const groupOf = /* @__PURE__ */ new Map();
  for (const pair of pairs) {
    const joined = new Set(pair.steps.flatMap((id) => groupOf.get(id) ?? []));
    const group = [...joined, pair];
    for (const { steps } of group) for (const id of steps) groupOf.set(id, group);
  }
  return [...new Set(groupOf.values())];
}
function listOf(ids, most = 12) {
  const shown2 = ids.map(visible);
  return shown2.length <= most ? shown2.join(", ") : `${shown2[0]} to ${shown2.at(-1)}, ${shown2.length} steps`;
}
function causesOf({ causes }, plan) {
  const hasFile = causes.some(({ kind }) => kind === "file");
  const told = causes.filter(({ kind }) => !(hasFile && kind === "symbol"));
  return together(told.map((cause) => nearby(causeWords(cause), plan)));
}
function causeWords({ kind, name }) {
  switch (kind) {
    case "git":
      return `git ${name}`;
    case "mode":
      return "the sequential mode";
    case "suite":
      return "runs of the test suite";
    case "unknown-effects":
      return "steps without known files";
    case "conflict":
      return "conflicts that the plan states";
    default:
      return visible(name);
  }
}
function nearby(path, plan) {
  if (plan === void 0) return path;
  if (path === visible(plan)) return "the file of the plan";
  return path.startsWith(`${visible(plan)}/`) ? path.slice(visible(plan).length + 1) : path;
}
function together(words, most = 4) {
  const shown2 = words.length > most ? [...words.slice(0, most - 1), `${words.length - most + 1} more`] : words;
  return shown2.length > 1 ? `${shown2.slice(0, -1).join(", ")} and ${shown2.at(-1)}` : shown2[0] ?? "";
}
var checkpointReasons = {
  declared: "the plan asks for it",
  strict: "the mode asks for it",
  "every-cycle": "every cycle",
  "every-phase": "a phase ends",
  every: "enough steps since the last one",
  natural: "little crosses here",
  end: "the end"
};
function whyCheckpoint({ reason, live }) {
  if (reason === "end") return checkpointReasons.end;
  const crossing = [
    ...live.steps ? [`${count(live.steps, "step")} that others wait for`] : [],
    ...live.files ? [`${count(live.files, "file")} touched on both sides`] : []
  ];
  if (reason === "natural" && !crossing.length) return "nothing crosses here";
  return `${checkpointReasons[reason]}: ${crossing.length ? together(crossing) : "nothing crosses"}`;
}
function headOf({ figures: { steps, waves, width: width2 } }) {
  const most = width2 > 1 ? `at most ${width2} at a time` : "one at a time";
  return `${count(steps, "step")} in ${count(waves, "wave")}, ${most}`;
}
function liftedIn({ isolation, figures }) {
  const { lifted, waves } = figures;
  if (!lifted || lifted.waves >= waves) return void 0;
  const changes = [
    ...isolation === "worktree" ? [] : ["with a worktree for each agent"],
    ...lifted.mode ? ["without the sequential mode"] : []
  ];
  return `${changes.join(" and ")}: ${count(lifted.waves, "wave")} instead of ${waves}, at most ${lifted.width} at a time`;
}
function modeOf({ waves, path }) {
  const waits = waves.flatMap(({ steps }) => steps.flatMap(({ waitsFor }) => waitsFor));
  const first = waits.find(({ reason, path: path2 }) => reason === "mode" && path2) ?? waits.find(({ reason }) => reason === "mode");
  return first && reasonOf(first, path);
}
function conditionsOf({ isolation, maxParallel, done, markedDone }, proven) {
  const trees = {
    shared: "one shared tree",
    worktree: "a worktree for each agent",
    mixed: "shared and separate trees"
  };
  return [
    trees[isolation],
    ...maxParallel === null ? [] : [`at most ${count(maxParallel, "agent")}`],
    ...done.length ? [`${done.length} done`] : [],
    ...markedDone ? [
      `${markedDone} scheduled though marked as done${proven ? ", without evidence" : ": `--done marked` leaves them out"}`
    ] : []
  ];
}
function timeOf(minutes) {
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  return [...hours ? [`${hours} h`] : [], ...rest || !hours ? [`${rest} min`] : []].join(" ");
}

// src/report/html/schedules.ts
function pageSchedule(scheduled, indexOf, lines) {
  const { waves, figures, maxParallel, isolation, checkpoints } = scheduled;
  const { costs, lifted, ...rest } = figures;
  return {
    isolation,
    ...maxParallel !== null && { maxParallel },
    waves: waves.map(({ steps }) => steps.map(({ id }) => indexOf.get(id))),
    ...edgesIn(scheduled, indexOf),
    meetings: meetingsIn(scheduled, indexOf, lines),
    checkpoints: checkpoints.map(({ verify, ...checkpoint }) => ({
      ...checkpoint,
      verify: { commits: verify.commits.map(visible), tests: verify.tests.map(visible) }
    })),
    figures: { ...rest, criticalPath: rest.criticalPath.map(visible) },
    costs: costs.map(costIn),
    ...lifted && { lifted: liftedIn2(lifted) }
  };
}
var costIn = (cost) => ({ without: causesOf(cost), waves: cost.waves });
var liftedIn2 = ({
  costs,
  together: together2,
  ...rest
}) => ({
  ...rest,
  together: together2.map((ids) => ids.map(visible)),
  costs: costs.map(costIn)
});
function edgesIn({ waves, path }, indexOf) {
  const whys = /* @__PURE__ */ new Map();
  const whyOf = (words) => {
    const index = whys.get(words) ?? whys.size;
    whys.set(words, index);
    return index;
  };
  const edges = waves.flatMap(
    ({ number, steps }) => steps.flatMap((step) => [
      ...step.waitsFor.map((wait) => edgeOf(wait, step, whyOf(reasonOf(wait, path)), indexOf)),
      ...waveEdges(step, waves[number - 2]?.steps ?? [], whyOf, indexOf)
    ])
  );
  return { edges, whys: [...whys.keys()] };
}
function edgeOf({ id, reason, strength, hazards }, to, why, indexOf) {
  const on = collisionsOf(hazards);
  return {
    from: indexOf.get(id),
    to: indexOf.get(to.id),
    reason,
    ...strength === "prose" && { prose: true },
    why,
    ...on.length > 0 && { on }
  };
}
function waveEdges({ id, waitsForWave }, before, whyOf, indexOf) {
  const last = before.at(-1);
  if (waitsForWave === null || !last) return [];
  const why = whyOf(`all of wave ${waitsForWave} and before`);
  return [{ from: indexOf.get(last.id), to: indexOf.get(id), reason: "wave", why, count: before.length }];
}
function meetingsIn({ refused }, indexOf, lines) {
  const touched = /* @__PURE__ */ new Map();
  for (const { hazards } of refused)
    for (const { resource, evidence } of hazards)
      for (const one of evidence) {
        const key = `${named(resource)}
${one.step}`;
        if (!touched.has(key)) touched.set(key, one);
      }
  return meetingsOf(refused).map(({ on, own, kinds, steps }) => ({
    on,
    own,
    kinds,
    touches: steps.map((id) => {
      const step = indexOf.get(id);
      return own ? touchOf(step, touched.get(`${on}
${id}`), lines) : { step };
    })
  }));
}
function touchOf(step, touched, lines) {
  if (!touched) return { step };
  return { step, action: touched.action, ...lines.named(touched.path, touched.line) };
}

// src/report/html/plans.ts
function pagePlan(plan, scheduled, findings, lines) {
  const indexOf = new Map(plan.steps.map(({ id }, index) => [id, index]));
  const { value, strength } = plan.mode ?? plan.orchestration?.mode ?? plan.contract.mode;
  return {
    path: visible(plan.path),
    title: visible(plan.title),
    dialect: plan.dialect,
    mode: value,
    ...strength === "prose" && { weak: true },
    steps: plan.steps.map((step) => pageStep(step, lines)),
    phases: plan.phases.map(({ id, title }) => ({ id: visible(id), title: visible(title) })),
    findings: findings.map(([id, finding]) => pageFinding(id, finding, plan.steps, lines)),
    ...scheduled && { schedule: pageSchedule(scheduled, indexOf, lines) }
  };
}
var unreadFile = (finding, lines) => ({
  path: visible(finding[1].span.source.path),
  title: "",
  dialect: "no plan",
  mode: "",
  steps: [],
  phases: [],
  findings: [pageFinding(...finding, [], lines)]
});
var pageStep = ({ id, kind, title, phase, span, estimate }, lines) => ({
  id: visible(id),
  kind,
  title: visible(title),
  ...phase && { phase: visible(phase.id) },
  at: lines.place(span),
  ...estimate && { minutes: estimate.value }
});
function pageFinding(id, finding, steps, lines) {
  const { rule, severity, message, span, related, fix } = finding;
  const step = steps.findLastIndex(({ extent }) => holds(extent, span));
  return {
    id,
    rule,
    severity,
    message: visible(message),
    ...step >= 0 && { step },
    marks: [
      lines.markWithin(span),
      ...related.map((other) => ({ ...lines.mark(other.span), words: visible(other.message) }))
    ],
    ...fix && { fix: visible(fix.title) }
  };
}
var holds = (extent, { source, start, end }) => extent.source === source && extent.start <= start && end <= extent.end;

// src/report/html/index.ts
function html(result, options) {
  const [code3, look] = [script(), style()];
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(code3)}`,
    `style-src ${hashOf(look)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'"
  ].join("; ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="runbook-lint ${options.about.version}">
<title>runbook-lint: ${plain2(summaryOf(result))}</title>
<style>${look}</style>
</head>
<body>
<div id="page"><main><h1>runbook-lint</h1><p>${plain2(summaryOf(result))}</p><noscript><p>This report is drawn by its own script.</p></noscript></main></div>
<script type="application/json" id="data">${asData(pageData(result, options))}</script>
<script>${code3}</script>
</body>
</html>
`;
}
var hashOf = (text) => `'sha256-${process.getBuiltinModule("node:crypto").createHash("sha256").update(text).digest("base64")}'`;
var plain2 = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
var asData = (data) => escaped(JSON.stringify(data)).replaceAll("<", "\\u003c");
function pageData(result, options) {
  const { diagnostics, failures, skipped, suppressed } = result;
  const plans = [...result.plans].sort((a, b) => compareNaturally(a.path, b.path));
  const sources = plans.flatMap(({ files }) => files.map(({ source }) => source));
  const lines = new Lines([.../* @__PURE__ */ new Set([...sources, ...diagnostics.map(({ span }) => span.source)])]);
  const shown2 = pagePlans(plans, diagnostics, lines, options);
  return {
    version: options.about.version,
    counts: countsOf(result),
    suppressed: suppressed.length,
    folder: commonFolder(shown2.map(({ path }) => path)),
    rules: summaries(diagnostics, options),
    plans: shown2,
    files: lines.all(),
    notes: [
      ...failures.map(failureText),
      ...skipped.map(({ path, reason }) => `${path} was not read: ${reason}`)
    ].map(visible)
  };
}
function pagePlans(plans, diagnostics, lines, options) {
  const schedules = new Map(options.about.scheduleOf(plans).plans.map((each) => [each.path, each]));
  const planOf2 = new Map(plans.flatMap((plan) => plan.files.map(({ source }) => [source, plan])));
  const idOf = fingerprints(options);
  const found = new Map(plans.map((plan) => [plan, []]));
  const unread = [];
  for (const diagnostic of diagnostics) {
    const id = idOf(diagnostic).slice(0, 12);
    const plan = planOf2.get(diagnostic.span.source);
    if (plan) found.get(plan).push([id, diagnostic]);
    else unread.push([id, diagnostic]);
  }
  return [
    ...plans.map((plan) => pagePlan(plan, schedules.get(plan.path), found.get(plan), lines)),
    ...unread.map((each) => unreadFile(each, lines))
  ];
}
function summaries(diagnostics, { about }) {
  const used = new Set(diagnostics.map(({ rule }) => rule));
  const known = about.rules.filter(({ name }) => used.has(name));
  return Object.fromEntries(known.map(({ name, summary }) => [name, summary]));
}
function commonFolder([first = "", ...rest]) {
  let folder = first.slice(0, first.lastIndexOf("/") + 1);
  while (folder && !rest.every((path) => path.startsWith(folder)))
    folder = folder.slice(0, folder.lastIndexOf("/", folder.length - 2) + 1);
  return folder;
}

// src/report/jsonl.ts
function jsonl(result) {
  const { version: version2, summary, diagnostics, suppressed, failures, skipped } = reportOf(result);
  const lines = [
    ...diagnostics.map((each) => ({ type: "diagnostic", ...each })),
    ...suppressed.map((each) => ({ type: "suppressed", ...each })),
    ...failures.map((each) => ({ type: "failure", ...each })),
    ...skipped.map((each) => ({ type: "skipped", ...each })),
    { type: "summary", version: version2, ...summary }
  ];
  return lines.map((line) => `${escaped(JSON.stringify(line))}
`).join("");
}

// src/report/junit.ts
function junit(result) {
  const suites = byFile(result).map(
    ([path, found]) => suite(path, found.length > 0 ? found.map(caseOf) : [passing(path)], failing(found), 0)
  );
  if (result.failures.length > 0) {
    const { length: length2 } = result.failures;
    suites.push(suite("runbook-lint", result.failures.map(brokenCase), 0, length2));
  }
  if (suites.length === 0) suites.push(suite("runbook-lint", [passing("no plan found")], 0, 0));
  const tests = suites.reduce((sum, { tests: tests2 }) => sum + tests2, 0);
  const failures = failing(result.diagnostics);
  const totals = { name: "runbook-lint", tests, failures, errors: result.failures.length };
  return document(
    element(
      "testsuites",
      totals,
      suites.map(({ text }) => text)
    )
  );
}
var failing = (found) => found.filter(({ severity }) => severity !== "info").length;
function suite(name, cases, failures, errors) {
  const tests = cases.length;
  return { tests, text: element("testsuite", { name, tests, failures, errors }, cases) };
}
var classOf = (path) => path.replace(/\.[^./]+$/, "");
var passing = (path) => element("testcase", { name: "org.runbook-lint", classname: classOf(path) });
function caseOf({ rule, severity, message, span }) {
  const { path } = span.source;
  const { line, column } = shownRangeOf(span);
  const name = `org.runbook-lint.${rule}`;
  const text = escapeXml(`${path}:${line}:${column}: ${severity}: ${message}`);
  const told = severity === "info" ? element("system-out", {}, [text]) : element("failure", { message, type: severity }, [text]);
  return element("testcase", { name, classname: classOf(path), file: path, line }, [told]);
}
function brokenCase(failure) {
  const { rule, path } = failure;
  const error = element("error", { message: failureText(failure), type: "failure" });
  return element("testcase", { name: `org.runbook-lint.${rule}`, classname: classOf(path) }, [error]);
}

// src/report/markdown.ts
var signs = { error: "\u{1F534}", warning: "\u{1F7E1}", info: "\u{1F535}" };
var rowOf = (diagnostic) => `| ${signs[diagnostic.severity]} ${diagnostic.severity} | ${code(placeOf(diagnostic.span))} | ${prose(diagnostic.message)} | ${code(diagnostic.rule)} |
`;
function markdown(result, { bytes = Number.POSITIVE_INFINITY }) {
  const head = `### runbook-lint

${prose(summaryOf(result))}
`;
  const broken = result.failures.map((failure) => `
${prose(failureText(failure))}
`).join("");
  if (result.diagnostics.length === 0) return head + broken;
  const titles = "\n| severity | place | problem | rule |\n| --- | --- | --- | --- |\n";
  const rows = worstFirst(result.diagnostics).map(rowOf);
  const left = bytes - Buffer.byteLength(head + broken + titles) - Buffer.byteLength(restOf2(rows.length));
  const shown2 = within2(rows, left);
  const rest = rows.length - shown2.length;
  return `${head}${broken}${titles}${shown2.join("")}${rest > 0 ? restOf2(rest) : ""}`;
}
var restOf2 = (count3) => `
${counted(count3, "more problem")} left out
`;
function within2(rows, bytes) {
  let left = bytes;
  const first = rows.findIndex((row) => {
    left -= Buffer.byteLength(row);
    return left < 0;
  });
  return first < 0 ? rows : rows.slice(0, first);
}
var prose = (text) => visible(text).split(/(`[^`]+`)/).map((part2, index) => index % 2 === 1 ? bars(part2) : part2.replace(/[\\`*_{}[\]<>#|~@&!$]/g, "\\$&")).join("");
function code(text) {
  const shown2 = visible(text);
  const longest2 = Math.max(0, ...[...shown2.matchAll(/`+/g)].map(([run]) => run.length));
  const mark = "`".repeat(longest2 + 1);
  const gap = longest2 > 0 ? " " : "";
  return bars(`${mark}${gap}${shown2}${gap}${mark}`);
}
var bars = (text) => text.replaceAll("|", "\\|");

// src/report/paint.ts
var import_node_util = __toESM(require_node_util(), 1);
function paintWith(colors) {
  const style2 = (...format) => (text) => colors ? (0, import_node_util.styleText)(format, text, { validateStream: false }) : text;
  return {
    severity: {
      error: style2("bold", "red"),
      warning: style2("bold", "yellow"),
      info: style2("bold", "cyan")
    },
    gutter: style2("blue"),
    related: style2("green"),
    strong: style2("bold"),
    faint: style2("dim")
  };
}

// src/report/stats.ts
function statsOf({ diagnostics, suppressed }) {
  const silenced = suppressed.map(({ diagnostic }) => diagnostic);
  const found = byRule(diagnostics);
  const quiet = byRule(silenced);
  const stats = [.../* @__PURE__ */ new Set([...found.keys(), ...quiet.keys()])].map((rule) => {
    const own = found.get(rule) ?? [];
    return {
      rule,
      severity: worstFirst(own.length > 0 ? own : quiet.get(rule))[0].severity,
      count: own.length,
      fixable: own.filter(({ fix }) => fix?.safe).length,
      unsafelyFixable: own.filter(({ fix }) => fix && !fix.safe).length,
      suppressed: quiet.get(rule)?.length ?? 0
    };
  });
  return stats.sort((a, b) => b.count - a.count || b.suppressed - a.suppressed || (a.rule < b.rule ? -1 : 1));
}
function byRule(diagnostics) {
  const found = /* @__PURE__ */ new Map();
  for (const each of diagnostics) {
    const own = found.get(each.rule);
    if (own) own.push(each);
    else found.set(each.rule, [each]);
  }
  return found;
}
function statsText(result, { colors }) {
  const paint = paintWith(colors);
  const stats = statsOf(result);
  const counts = Math.max(0, ...stats.map(({ count: count3 }) => String(count3).length));
  const names = Math.max(0, ...stats.map(({ rule }) => rule.length));
  const lines = stats.map(({ rule, severity, count: count3, fixable, suppressed }) => {
    const mark = fixable === 0 ? "   " : fixable === count3 ? "[*]" : "[-]";
    const named3 = `${paint.severity[severity](severity.padEnd(7))}  ${suppressed > 0 ? rule.padEnd(names) : rule}`;
    const silenced = suppressed > 0 ? `  ${paint.faint(`${suppressed} suppressed`)}` : "";
    return `${String(count3).padStart(counts)}  ${mark}  ${named3}${silenced}`;
  });
  const parts = [lines.join("\n"), summaryOf(result), marked(fixesOf(result.diagnostics))].filter(
    (part2) => part2 !== ""
  );
  return `${parts.join("\n")}
`;
}
var marked = (fixes) => fixes === "" ? "" : `[*] ${fixes}`;
function fixesOf(diagnostics) {
  const safe = diagnostics.filter(({ fix }) => fix?.safe).length;
  const unsafe = diagnostics.filter(({ fix }) => fix && !fix.safe).length;
  if (safe + unsafe === 0) return "";
  if (safe === 0) return `${unsafe} fixable with \`--fix=unsafe\``;
  return `${safe} fixable with \`--fix\`${unsafe > 0 ? `, ${unsafe} more with \`--fix=unsafe\`` : ""}`;
}
var statsJson = (result) => `${escaped(JSON.stringify(statsOf(result), void 0, 2))}
`;

// src/report/pretty.ts
var mostRelated2 = 12;
function pretty(result, options) {
  const paint = paintWith(options.colors);
  const explained = /* @__PURE__ */ new Set();
  const shown2 = worstOf(result.diagnostics, options.limit);
  const blocks = alike(shown2).map((diagnostics) => {
    const { rule } = diagnostics[0];
    const first = !explained.has(rule);
    explained.add(rule);
    return blockOf2(diagnostics, first, paint, options);
  });
  const rest = result.diagnostics.length - shown2.length;
  if (rest > 0) blocks.push([`${counted(rest, "more problem")} not shown; \`--limit 0\` shows all`]);
  blocks.push(...result.failures.map((failure) => failureOf(failure, paint)), closing(result, paint));
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function worstOf(diagnostics, limit2) {
  if (limit2 === void 0 || diagnostics.length <= limit2) return diagnostics;
  const worst = new Set(worstFirst(diagnostics).slice(0, limit2));
  return diagnostics.filter((each) => worst.has(each));
}
function alike(diagnostics) {
  const groups = [];
  for (const diagnostic of diagnostics) {
    const group = groups.at(-1);
    if (group && isAlike(group[0], diagnostic)) group.push(diagnostic);
    else groups.push([diagnostic]);
  }
  return groups;
}
var isAlike = (a, b) => a.rule === b.rule && a.severity === b.severity && a.message === b.message && a.span.source === b.span.source && lineOf(a.span) === lineOf(b.span) && !a.fix && !b.fix && a.related.length + b.related.length === 0;
function blockOf2(diagnostics, explain, paint, { about, width: width2, linkOf }) {
  const { severity, rule, message, related, fix } = diagnostics[0];
  const colour = paint.severity[severity];
  const shown2 = related.slice(0, mostRelated2);
  const marks = [
    ...diagnostics.map(({ span }) => ({ span, severity, words: "" })),
    ...shown2.map(({ span, message: message2 }) => ({ span, severity: void 0, words: message2 }))
  ];
  const note = (text) => `${" ".repeat(gutterOf(marks))} ${paint.gutter("=")} ${text}`;
  const times = diagnostics.length > 1 ? ` (${diagnostics.length} times)` : "";
  const lines = [
    `${colour(`${severity}[${linked2(rule, linkOf?.(rule))}]`)}${paint.strong(`: ${visible(message)}${times}`)}`
  ];
  lines.push(...framesOf(marks, paint, width2));
  if (shown2.length < related.length) lines.push(note(`${related.length - shown2.length} more places`));
  if (fix) lines.push(note(`${paint.strong("fix:")} ${visible(fix.title)}`));
  if (explain && about.pageOf(rule) !== void 0)
    lines.push(note(`${paint.strong("help:")} runbook-lint explain ${rule}`));
  return lines;
}
var linked2 = (text, target) => target === void 0 ? text : `\x1B]8;;${target}\x1B\\${text}\x1B]8;;\x1B\\`;
function failureOf({ rule, path, error }, paint) {
  const said = error instanceof Error ? error.stack ?? error.message : String(error);
  const [first, ...rest] = said.split("\n").map(visible);
  return [
    `${paint.severity.error(`failure[${rule}]`)}${paint.strong(`: The rule stopped at ${visible(path)}: ${first}`)}`,
    ...rest,
    "  = This is a fault of runbook-lint or of the rule, not of the plan; the other rules went on"
  ];
}
function closing(result, paint) {
  const counts = ruleCounts(result);
  const most = Math.max(0, ...counts.map(([, count3]) => String(count3).length));
  const table = counts.map(([rule, count3]) => `${String(count3).padStart(most + 2)} ${paint.faint(rule)}`);
  const summary = colourOf(result, paint)(summaryOf(result));
  const fixes = fixesOf(result.diagnostics);
  return [
    summary,
    ...fixes === "" ? [] : [fixes],
    ...counts.length > 1 && result.diagnostics.length > 5 ? table : []
  ];
}
function colourOf({ diagnostics, failures }, paint) {
  const has = (severity) => diagnostics.some((each) => each.severity === severity);
  if (failures.length > 0 || has("error")) return paint.severity.error;
  return has("warning") ? paint.severity.warning : paint.strong;
}

// src/report/rdjson.ts
var severities3 = { error: "ERROR", warning: "WARNING", info: "INFO" };
function rdjson({ diagnostics, failures }) {
  const broken = failures.map((failure) => ({
    message: failureText(failure),
    location: { path: failure.path },
    severity: severities3.error,
    code: { value: failure.rule }
  }));
  const report = {
    source: { name: "runbook-lint" },
    diagnostics: [...diagnostics.map(diagnosticOf2), ...broken]
  };
  return `${escaped(JSON.stringify(report, void 0, 2))}
`;
}
function diagnosticOf2({ rule, severity, message, span, related, fix }) {
  const suggestions = fix ? suggestionsOf(fix, span) : [];
  return {
    message,
    location: locationOf(span),
    severity: severities3[severity],
    code: { value: rule },
    ...suggestions.length > 0 && { suggestions },
    ...related.length > 0 && {
      relatedLocations: related.map((other) => ({
        message: other.message,
        location: locationOf(other.span)
      }))
    }
  };
}
function suggestionsOf({ edits }, { source }) {
  const [edit] = edits;
  if (!edit || edits.length > 1 || edit.span.source !== source) return [];
  return [{ range: byteRangeOf(edit.span), text: edit.text }];
}
var locationOf = (span) => ({ path: span.source.path, range: byteRangeOf(span) });
var byteRangeOf = (span) => ({
  start: bytePosition(span, span.start),
  end: bytePosition(span, span.end)
});
function bytePosition({ source }, offset) {
  const { line, column } = positionAt(source, offset);
  return { line, column: Buffer.byteLength(lineText(source, line).slice(0, column - 1)) + 1 };
}

// src/report/sarif/line-hashes.ts
var length = 100;
var factor = 37n;
var endOfFile = 65535;
function lineHashes(text) {
  const { units, starts } = unitsOf(text);
  const highest = factor ** BigInt(length);
  const seen = /* @__PURE__ */ new Map();
  const hashes2 = [];
  let hash = 0n;
  for (let at = 0; hashes2.length < starts.length; at += 1) {
    const leaving = BigInt(units[at - length] ?? 0);
    hash = BigInt.asUintN(64, hash * factor + BigInt(units[at] ?? 0) - highest * leaving);
    if (at - length + 1 !== starts[hashes2.length]) continue;
    const name = hash.toString(16);
    seen.set(name, (seen.get(name) ?? 0) + 1);
    hashes2.push(`${name}:${seen.get(name)}`);
  }
  return hashes2;
}
function unitsOf(text) {
  const units = [];
  const starts = [];
  let isStart = true;
  for (const character of `${text.replace(/\r\n?/g, "\n").replace(/[ \t]/g, "")}`) {
    for (let index = 0; index < character.length; index += 1) {
      if (isStart) starts.push(units.length);
      isStart = character === "\n";
      units.push(character.charCodeAt(index));
    }
  }
  if (isStart) starts.push(units.length);
  units.push(endOfFile);
  return { units, starts };
}

// src/report/sarif/uri.ts
var import_node_path2 = __toESM(require_node_path(), 1);
var base = "%SRCROOT%";
function artifactLocation(path, { root, cwd }) {
  const absolute = (0, import_node_path2.resolve)(cwd, path);
  const below = (0, import_node_path2.relative)(root, absolute);
  const isOutside = /^\.\.(?:[\\/]|$)/.test(below) || (0, import_node_path2.resolve)(below) === below;
  return isOutside ? { uri: `file:///${encoded(absolute).replace(/^\//, "")}` } : { uri: encoded(below), uriBaseId: base };
}
var encoded = (path) => path.replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD").split(/[\\/]/).map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, percent)).join("/");
var percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

// src/report/sarif/results.ts
var levels = { error: "error", warning: "warning", info: "note" };
var mostPlaces = 1e3;
function resultsOf(result, rules, options) {
  const fingerprint = fingerprints(options);
  const hashOf2 = hashes();
  const found = (diagnostic) => ({
    ...resultOf(diagnostic, options),
    ruleIndex: rules.indexOf(diagnostic.rule),
    partialFingerprints: {
      primaryLocationLineHash: hashOf2(diagnostic.span),
      "runbookLint/v1": fingerprint(diagnostic)
    }
  });
  return [
    ...result.diagnostics.map(found),
    ...result.suppressed.map((each) => ({ ...found(each.diagnostic), suppressions: [suppressionOf(each)] }))
  ];
}
var suppressionOf = ({ kind, reason }) => ({
  kind,
  ...reason !== void 0 && { justification: reason }
});
function hashes() {
  const known = /* @__PURE__ */ new Map();
  return (span) => {
    const hashed = known.get(span.source) ?? lineHashes(span.source.text);
    known.set(span.source, hashed);
    return hashed[shownRangeOf(span).line - 1];
  };
}
function resultOf(diagnostic, options) {
  const { rule, severity, span, fix, probability } = diagnostic;
  const related = diagnostic.related.slice(0, mostPlaces - 1);
  return {
    ruleId: rule,
    level: levels[severity],
    // From 0 to 100, as the standard has it; viewers sort by it.
    ...probability !== void 0 && { rank: Math.round(probability * 100) },
    message: { text: messageOf(diagnostic.message, related, options) },
    locations: [locationOf2(span, options)],
    ...related.length > 0 && {
      relatedLocations: related.map((other, index) => ({
        id: index + 1,
        ...locationOf2(other.span, options),
        message: { text: literal(other.message) }
      }))
    },
    ...rule === "circular-dependency" && { codeFlows: [flowOf(diagnostic, related, options)] },
    ...fix && { fixes: [fixOf(fix, options)] }
  };
}
var messageOf = (message, related, options) => [
  literal(message),
  ...related.map(({ span, message: message2 }, index) => {
    const place = `${pathFromTop(span.source.path, options)}:${shownRangeOf(span).line}`;
    return `[${place.replace(/[[\]\\]/g, "\\$&")}](${index + 1}): ${literal(message2)}`;
  })
].join("\n");
var literal = (text) => text.replace(/\[(?=[^[\]]*\]\()/g, "\\[");
function flowOf({ span, message }, related, options) {
  const edges = [{ span, message }, ...related];
  const locations = edges.map((edge) => ({
    location: { ...locationOf2(edge.span, options), message: { text: literal(edge.message) } }
  }));
  return { threadFlows: [{ locations }] };
}
var locationOf2 = (span, options) => ({
  physicalLocation: {
    artifactLocation: artifactLocation(span.source.path, options),
    region: regionOf2(shownRangeOf(span))
  }
});
var regionOf2 = ({ line, column, endLine, endColumn }) => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn
});
function fixOf({ title, safe, edits }, options) {
  const sources = [...new Set(edits.map(({ span }) => span.source))];
  return {
    description: { text: safe ? title : `${title} (may change the meaning)` },
    artifactChanges: sources.map((source) => ({
      artifactLocation: artifactLocation(source.path, options),
      replacements: edits.filter(({ span }) => span.source === source).map(({ span, text }) => ({
        deletedRegion: regionOf2(rangeOf(span)),
        insertedContent: { text }
      }))
    }))
  };
}

// src/report/sarif/index.ts
var problems = { error: "error", warning: "warning", info: "recommendation" };
function sarif(result, options) {
  const names = new Set(
    [...result.diagnostics, ...result.suppressed.map((each) => each.diagnostic)].map(({ rule }) => rule)
  );
  const rules = [...names].sort();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "runbook-lint",
            semanticVersion: options.about.version,
            rules: rules.map((rule) => descriptorOf(rule, options))
          }
        },
        automationDetails: { id: "runbook-lint/" },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [base]: { description: { text: "The top of the repository" } } },
        invocations: [
          {
            executionSuccessful: result.failures.length === 0,
            toolExecutionNotifications: notificationsOf(result, options)
          }
        ],
        results: resultsOf(result, rules, options)
      }
    ]
  };
  return `${escaped(JSON.stringify(log, void 0, 2))}
`;
}
var shortened = (text) => text.length > 1024 ? `${text.slice(0, 1023)}\u2026` : text;
function descriptorOf(name, { about }) {
  const rule = about.rules.find((each) => each.name === name);
  const summary = { text: shortened(rule?.summary ?? name) };
  const page = about.pageOf(name);
  return {
    id: name,
    name,
    shortDescription: summary,
    fullDescription: summary,
    help: { text: page ?? summary.text, ...page !== void 0 && { markdown: page } },
    ...rule && { defaultConfiguration: { level: levels[rule.severity] } },
    properties: { tags: ["runbook-lint"], ...rule && problemOf(rule.severity) }
  };
}
var problemOf = (severity) => ({ "problem.severity": problems[severity] });
function notificationsOf({ failures, skipped }, options) {
  const at = (path) => [{ physicalLocation: { artifactLocation: artifactLocation(path, options) } }];
  return [
    ...failures.map((failure) => {
      const message = { text: failureText(failure) };
      const descriptor = { id: failure.rule };
      return { level: "error", message, associatedRule: descriptor, locations: at(failure.path) };
    }),
    ...skipped.map(({ path, reason }) => {
      const message = { text: `Skipped ${path}: ${reason}` };
      return { level: "warning", message, locations: at(path) };
    })
  ];
}

// src/report/faults.ts
function faultsText(faults, { colors, width: width2 }) {
  const paint = paintWith(colors);
  const blocks = faults.map(({ message, span }) => {
    const head = `${paint.severity.error("error")}${paint.strong(`: ${visible(message)}`)}`;
    const frames = framesOf([{ span, severity: "error", words: "" }], paint, width2);
    return [head, ...span.end > span.start ? frames : frames.slice(0, 1)].join("\n");
  });
  return `${blocks.join("\n\n")}
`;
}

// src/report/inspection-text.ts
var labels = 13;
function inspectionText(inspection, { colors }) {
  const paint = paintWith(colors);
  if (inspection.plans.length === 0) return "No plan found\n";
  return inspection.plans.map((plan) => `${planLines(plan, paint).join("\n")}
`).join("\n");
}
function planLines(plan, paint) {
  const waits = groupBy(plan.order, (edge) => edge.after);
  const { path, dialect, executionMode } = plan;
  const steps = plan.steps.filter(({ kind }) => kind !== "phase");
  const inPlan = (place) => placeIn2(place, path);
  return [
    paint.strong(
      `${visible(path)}: ${dialect}, ${count2(steps.length, "step")}, ${modeText(executionMode, inPlan)}`
    ),
    ...steps.flatMap((step) => ["", ...stepLines(step, waits.get(step.id) ?? [], inPlan, paint)]),
    ...section(
      "Collisions, if nothing but firm order keeps steps apart",
      hazardLines(plan.hazards, inPlan, paint),
      paint
    ),
    ...section(
      "Dependencies that would keep them apart",
      plan.missing.flatMap((each) => missingLines(each, paint)),
      paint
    )
  ];
}
var section = (title, lines, paint) => lines.length ? ["", paint.strong(title), ...lines] : [];
function stepLines(step, waits, place, paint) {
  const head = `${step.kind} ${visible(step.id)}: ${visible(step.title)}`;
  return [
    `${paint.strong(head)}  ${paint.faint(place(step))}`,
    `  ${"mode".padEnd(labels)} ${modeText(step.executionMode, place)}`,
    ...waitLines(waits, place, paint),
    ...asTheyStand(step.effects).map((effect) => `  ${effectText(effect, place, paint)}`)
  ];
}
var waitLines = (waits, place, paint) => [...groupBy(waits, (edge) => edge.before)].map(([before, edges]) => {
  const reasons2 = new Set(edges.map(({ reason, strength }) => `${reason}, ${strength}`));
  const said = edges.find(({ reason, evidence }) => reason !== "mode" && evidence !== null);
  const quote = said ? ` ${paint.faint(`${place(said)}: ${visible(shortened2(said.evidence, before))}`)}` : "";
  return `  ${"waits for".padEnd(labels)} ${visible(before)} (${[...reasons2].join("; ")})${quote}`;
});
function asTheyStand(effects) {
  const files = [...new Set(effects.map(({ path }) => path))];
  return [...effects].sort(
    (a, b) => files.indexOf(a.path) - files.indexOf(b.path) || (a.line ?? 0) - (b.line ?? 0)
  );
}
var modeText = (mode, place) => `${mode.value} (${mode.line === null ? mode.strength : `${mode.strength}, ${place(mode)}`})`;
function effectText(effect, place, paint) {
  const { action, resource, certainty, conditional, probability, evidence, because, row } = effect;
  const often = probability === null ? "" : `, ${Math.round(probability * 100)} %`;
  const sure = `${certainty}${conditional ? ", perhaps" : ""}${often}`;
  const quote = paint.faint(`${place(effect)}: ${visible(shortened2(evidence, nameIn(resource)))}`);
  return `${action.padEnd(labels)} ${paint.related(named2(resource))} (${sure}: ${visible(because)}${row === null ? "" : `, ${row}`}) ${quote}`;
}
function hazardLines(hazards, place, paint) {
  const own = hazards.filter(({ resource }) => !isShared(resource));
  const shared = groupBy(
    hazards.filter(({ resource }) => isShared(resource)),
    ({ kind, resource }) => `${kind} ${named2(resource)}`
  );
  return [
    ...own.flatMap((hazard) => [
      hazardHead(hazard, hazard.steps, paint),
      ...evidenceLines(hazard.evidence, place, paint)
    ]),
    ...[...shared.values()].flatMap((all) => [
      hazardHead(all[0], [...new Set(all.flatMap(({ steps }) => steps))], paint),
      ...evidenceLines(all[0].evidence, place, paint)
    ])
  ];
}
function hazardHead({ kind, resource }, steps, paint) {
  const ids = steps.length > 2 ? `${count2(steps.length, "step")}, ${steps[0]} to ${steps.at(-1)}` : steps.join(" and ");
  return `  ${kind.padEnd(labels)} ${paint.related(named2(resource))}: ${visible(ids)}`;
}
var evidenceLines = (evidence, place, paint) => evidence.map((each) => `    ${visible(each.step)}: ${effectText(each, place, paint)}`);
function missingLines({ step, dependsOn, evidence }, paint) {
  const reasons2 = evidence.filter(({ resource }) => !isShared(resource)).map(({ kind, resource }) => `${named2(resource)} (${kind})`);
  return [
    `  ${paint.strong(`${visible(step)} after ${visible(dependsOn)}`)}: ${[...new Set(reasons2)].join(", ")}`
  ];
}
var isShared = ({ kind }) => kind !== "file" && kind !== "symbol";
var named2 = (resource) => visible(
  "path" in resource ? resource.path : resource.kind === "git" ? `git ${resource.name}` : resource.name
);
function placeIn2({ path, line }, plan) {
  if (path === null || path === plan) return `line ${line}`;
  return `${visible(path.startsWith(`${plan}/`) ? path.slice(plan.length + 1) : path)}:${line}`;
}
var width = 100;
function shortened2(text, name) {
  if (text.length <= width) return text;
  const last = name.replace(/\/$/, "").split("/").at(-1);
  const whole = text.indexOf(name);
  const [at, length2] = whole >= 0 ? [whole, name.length] : [text.indexOf(last), last.length];
  if (at < 0 || at + length2 < width) return `${text.slice(0, width - 1)}\u2026`;
  const from = Math.max(40, Math.min(at + length2 + 20, text.length) - (width - 42));
  const to = from + width - 42;
  return `${text.slice(0, 40).trimEnd()} \u2026 ${text.slice(from, to).trim()}${to < text.length ? "\u2026" : ""}`;
}
var nameIn = (resource) => "path" in resource ? resource.path : resource.name;
var count2 = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
function groupBy(items, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

// src/report/next-text.ts
var mostWaiting = 10;
function nextText(plans, { colors }) {
  const paint = paintWith(colors);
  return plans.map((plan) => `${linesOf(plan, paint).join("\n")}
`).join("\n");
}
function linesOf(plan, paint) {
  const { path, done, running, ready, waiting } = plan;
  const parts = [
    `${done.length} done`,
    `${running.length} in flight`,
    `${ready.length} may start`,
    `${waiting.length} ${waiting.length === 1 ? "waits" : "wait"}`
  ];
  const starts = ready.map(
    ({ id, title, blocking }) => `  ${paint.related(visible(id))} ${visible(title)}${blocking ? paint.faint(`  ${count(blocking, "step")} behind it`) : ""}`
  );
  const shown2 = waiting.slice(0, mostWaiting).flatMap((step) => waitingLines(step, plan, paint));
  const hidden = waiting.length > mostWaiting ? [`  and ${waiting.length - mostWaiting} more`] : [];
  return [
    `${paint.strong(visible(path))}: ${parts.join(", ")}`,
    ...running.length ? [`  in flight: ${listOf(running)}`] : [],
    ...starts.length ? ["", paint.strong("May start now"), ...starts] : [],
    ...waiting.length ? ["", paint.strong("Wait"), ...shown2, ...hidden] : []
  ];
}
function waitingLines({ id, title, waitsFor, overLimit }, plan, paint) {
  const waits = waitsFor.map((wait) => `    ${waitWords(wait, plan.path)}`);
  const limit2 = overLimit ? [`    for a free place: at most ${plan.maxParallel} at once`] : [];
  return [`  ${paint.related(visible(id))} ${visible(title)}`, ...waits, ...limit2];
}
var states = { open: "", running: ", which is in flight", ready: ", which may start now" };
function waitWords(wait, plan) {
  const on = collisionsOf(wait.hazards).map((name) => nearby(name, plan));
  const things = on.length ? `: ${together(on)}` : "";
  const place = wait.rule === "order" ? "after" : "not beside";
  return `${place} ${visible(wait.id)}${states[wait.state]}: ${reasonOf(wait, plan)}${things}`;
}

// src/report/status-text.ts
var verdictWords = {
  done: "done",
  unclaimed: "done, which nobody claims",
  phantom: "claimed without evidence",
  started: "started",
  failed: "failed",
  halted: "halted",
  open: "open"
};
var mostFacts = 4;
function statusText(plans, { colors }) {
  const paint = paintWith(colors);
  return plans.map((plan) => `${linesOf2(plan, paint).join("\n")}
`).join("\n");
}
function linesOf2(plan, paint) {
  const words = Object.keys(verdictWords).flatMap((verdict) => {
    const number = plan.steps.filter((step) => step.verdict === verdict).length;
    return number > 0 ? [`${number} ${verdictWords[verdict]}`] : [];
  });
  const silent = (step) => step.verdict === "open" && step.claims.length + step.remarks.length === 0;
  const open = plan.steps.filter(silent).map(({ id }) => id);
  return [
    `${paint.strong(visible(plan.path))}: ${count(plan.steps.length, "step")}, ${words.join(", ")}`,
    ...plan.repository ? [] : ["  without a git repository around it: only what is claimed is known"],
    "",
    ...plan.steps.filter((step) => !silent(step)).flatMap((step) => stepLines2(step, plan.path, paint)),
    ...open.length > 0 ? [`  ${paint.faint("open")}  ${listOf(open)}`] : []
  ];
}
function stepLines2(step, plan, paint) {
  const { id, title, verdict, claims, evidence, remarks, prove } = step;
  const isGood = verdict === "done" || verdict === "unclaimed";
  const telling = isGood ? evidence.filter(({ kind }) => kind === "commit" || kind === "lost-commit") : evidence;
  const shown2 = [...claims, ...telling.length > 0 ? telling : evidence, ...remarks];
  const facts = shown2.slice(0, mostFacts).map((fact) => `    ${factWords(fact, plan)}`);
  const more = shown2.length > mostFacts ? [`    and ${shown2.length - mostFacts} more`] : [];
  const proofs = verdict === "phantom" || verdict === "started" ? prove.map((each) => `    to prove it: ${visible(each)}`) : [];
  return [
    `  ${paint.related(visible(id))} ${visible(title)}: ${paint.strong(verdictWords[verdict])}`,
    ...facts,
    ...more,
    ...proofs
  ];
}
function factWords({ says, path, line, kind }, plan) {
  if (path === null) return visible(says);
  if (path === plan && line !== null) return `${visible(says)} (line ${line})`;
  const place = nearby(visible(path), plan);
  if (kind === "file" || kind === "missing-file" || kind === "uncommitted-file") return `${place} ${says}`;
  return line === null ? `${visible(says)}: ${place}` : `${visible(says)} (${place}:${line})`;
}

// src/report/resume-text.ts
var mostListed = 10;
function resumeText(resumption, { colors }) {
  const paint = paintWith(colors);
  const { path, done, first, unproven, undo, options, next } = resumption;
  if (!first) return `${paint.strong(visible(path))}: all ${count(done.length, "step")} done
`;
  const section3 = (title, lines) => lines.length > 0 ? ["", paint.strong(title), ...lines] : [];
  const claims = unproven.map(
    ({ id, facts }) => `  ${visible(id)}: ${facts.map((fact) => factWords(fact, path)).join("; ")}`
  );
  const files = undo.files.map(
    ({ path: path2, step }) => `  ${visible(path2)}${step === null ? "" : ` (of ${visible(step)})`}`
  );
  const commits = undo.commits.map(
    ({ commit, subject, step }) => `  ${commit.slice(0, 7)} ${visible(subject)} (of ${visible(step)})`
  );
  const clean = files.length + commits.length === 0 ? ["", "The tree is clean: nothing has to be undone."] : [];
  const ready = next?.ready.map(({ id }) => id) ?? [];
  return `${[
    `${paint.strong(visible(path))}: go on with ${paint.related(visible(first.id))} ${visible(first.title)} (${visible(first.path)}:${first.line})`,
    `  done: ${done.length > 0 ? listOf(done) : "nothing"}`,
    ...section3("Claimed without evidence", claims),
    ...section3("Not committed: to be finished or undone first", shortened3(files)),
    ...section3(
      `Committed before ${visible(first.id)}: to be looked at, or reverted in this order`,
      shortened3(commits)
    ),
    ...clean,
    ...section3("Ways to go on", options.map(optionLine)),
    ...section3("May start now", [`  ${listOf(ready)}`])
  ].join("\n")}
`;
}
var shortened3 = (lines) => lines.length > mostListed ? [...lines.slice(0, mostListed), `  and ${lines.length - mostListed} more`] : lines;
var letters = "ABCD";
function optionLine(option, i) {
  const { steps, checkpoints, from } = option;
  const cost = `${count(steps, "step")}, ${count(checkpoints, "checkpoint")}`;
  const back = from ? `, back to ${from.commit.slice(0, 7)} (${visible(from.subject)}), which gives up ${count(from.givesUp, "commit")}` : "";
  return `  ${letters[i]}  ${namesOf(option).padEnd(36)} ${cost}${back}`;
}
function namesOf({ name, checkpointPolicy: policy }) {
  switch (name) {
    case "sequential":
      return "one by one, each of them verified";
    case "batches":
      return `in batches of ${typeof policy === "object" ? policy.every : 1}`;
    case "phases":
      return "phase by phase";
    case "restart":
      return "all of it again, one by one";
  }
}

// src/report/schedule-gatherings.ts
function gatheringsOf(refused) {
  const groups = thingsOf(refused).flatMap(groupsOf);
  const files = groups.filter(({ sort }) => sort === "file");
  const isTold = ({ sort, kind, steps }) => sort !== "symbol" || kind === "expect-absent-create" || !files.some((file) => isWithin(steps, file.steps));
  const place = placesIn(refused);
  const bySteps = /* @__PURE__ */ new Map();
  for (const group of groups.filter(isTold)) {
    const key = `${group.sort === "all"} ${group.steps.join(" ")}`;
    bySteps.set(key, [...bySteps.get(key) ?? [], group]);
  }
  const rank2 = ([{ sort, steps }]) => (sort === "all" ? place.size : 0) + place.get(steps[0]);
  return [...bySteps.values()].sort((a, b) => rank2(a) - rank2(b) || b[0].steps.length - a[0].steps.length).map((all) => ({ steps: all[0].steps, clashes: clashesOf(all) }));
}
var isWithin = (some, all) => some.every((id) => all.includes(id));
function thingsOf(refused) {
  const things = /* @__PURE__ */ new Map();
  const add = (name, sort, kind, steps) => {
    const thing = things.get(`${sort} ${name}`) ?? { name, sort, pairs: [] };
    thing.pairs.push({ kind, steps });
    things.set(`${sort} ${name}`, thing);
  };
  for (const { steps, reason, hazards } of refused) {
    for (const { kind, resource } of hazards) {
      const isOwn2 = resource.kind === "file" || resource.kind === "symbol";
      add(named(resource), isOwn2 ? resource.kind : "all", kind, steps);
    }
    if (reason === "conflict") add("", "pair", reason, steps);
    else if (reason === "unknown-effects") add("", "all", reason, steps);
  }
  return [...things.values()];
}
var ranks = [
  "expect-absent-create",
  "create-create",
  "use-after-delete",
  "use-before-create",
  "write-write"
];
function groupsOf({ name, sort, pairs }) {
  const apart = sort === "all" && name ? byKind(pairs) : linked3(pairs);
  return apart.map((group) => {
    const kinds = new Set(group.map(({ kind: kind2 }) => kind2));
    const most = ranks.find((each) => kinds.has(each)) ?? group[0].kind;
    const kind = most === "write-write" && kinds.has("read-write") ? "change-or-use" : most;
    const steps = [...new Set(group.flatMap((pair) => pair.steps))].sort(compareNaturally);
    return { kind, thing: name, sort, steps };
  });
}
var byKind = (pairs) => [...new Set(pairs.map(({ kind }) => kind))].map((kind) => pairs.filter((pair) => pair.kind === kind));
function linked3(pairs) {
  const groupOf = /* @__PURE__ */ new Map();
  for (const pair of pairs) {
    const joined = [...new Set(pair.steps.flatMap((id) => groupOf.has(id) ? [groupOf.get(id)] : []))];
    const [group = [], ...others] = joined;
    for (const other of others) group.push(...other);
    group.push(pair);
    for (const { steps } of [pair, ...others.flat()]) for (const id of steps) groupOf.set(id, group);
  }
  return [...new Set(groupOf.values())];
}
function clashesOf(groups) {
  const kinds = [...new Set(groups.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    kind,
    things: groups.filter((group) => group.kind === kind).map(({ thing }) => thing)
  }));
}
function placesIn(refused) {
  const places = /* @__PURE__ */ new Map();
  for (const { steps } of refused) for (const id of steps) if (!places.has(id)) places.set(id, places.size);
  return places;
}
function clashIn({ kind }, things) {
  switch (kind) {
    case "write-write":
      return `change ${things}`;
    case "change-or-use":
      return `change ${things} or use it`;
    case "create-create":
      return `create ${things}`;
    case "read-write":
      return `use ${things}, which one of them changes`;
    case "use-before-create":
      return `use ${things}, which one of them creates`;
    case "use-after-delete":
      return `use ${things}, which one of them deletes`;
    case "expect-absent-create":
      return `bring ${things}, which has to be absent when the RED phase of another one runs`;
    case "commit-commit":
      return "commit to one branch";
    case "commit-write":
      return "edit files while others commit";
    case "stage-write":
      return "edit files while others stage the whole tree";
    case "suite-write":
      return `edit files while others run ${things}`;
    case "tracker-write":
      return `write ${things}`;
    case "tree-write":
      return "edit files while others rewrite the whole tree";
    case "service-use":
      return `use ${things}, which no worktree keeps apart`;
    case "conflict":
      return "conflict, by the words of the plan";
    case "unknown-effects":
      return "change files that nobody knows, or would run beside such a step";
  }
}

// src/report/schedule-waits.ts
function groundsOf({ waitsFor }, plan) {
  const found = /* @__PURE__ */ new Map();
  for (const wait of waitsFor) {
    const [reason, on] = [reasonOf(wait, plan), tellingIn(wait).map((name) => nearby(name, plan))];
    const key = [reason, ...on].join("\n");
    const ground = found.get(key) ?? { ids: [], reason, on };
    ground.ids.push(wait.id);
    found.set(key, ground);
  }
  return [...found.values()];
}
function tellingIn({ hazards, reason }) {
  const files = hazards.filter(({ resource }) => resource.kind === "file");
  const symbols = hazards.filter(({ resource }) => resource.kind === "symbol");
  const absent = symbols.filter(({ kind }) => kind === "expect-absent-create");
  const own = files.length ? [...files, ...absent] : symbols;
  const isShared2 = reason === "hazard" || reason === "missing";
  return [...new Set((own.length || !isShared2 ? own : hazards).map(({ resource }) => named(resource)))];
}

// src/report/schedule-markdown.ts
function scheduleMarkdown({ plans, unsafe }, proven = false) {
  if (plans.length + unsafe.length === 0) return "No plan found.\n";
  const refusals = unsafe.map(
    ({ path, findings }) => [
      `# ${plain3(path)}`,
      "There is no schedule, since the order of the plan can't be known:",
      findings.map(({ rule, message, path: path2, line }) => `- ${plain3(message)} (${code2(`${path2}:${line}`)}, ${rule})`).join("\n")
    ].join("\n\n")
  );
  return `${[...refusals, ...plans.map((plan) => planOf(plan, proven))].join("\n\n")}
`;
}
function planOf(plan, proven) {
  const { figures } = plan;
  const lifted = liftedIn(plan);
  const parts = [
    `# ${plain3(plan.path)}`,
    `${headOf(plan)} (${conditionsOf(plan, proven).map((each) => each.replaceAll("`--done marked`", code2("--done marked"))).join(", ")}). ${chainOf(plan)}`,
    ...waveParts(plan),
    ...part("What may not run together", meetingsIn2(plan)),
    ...part("Waves that would be saved without", costsIn(figures.costs, plan.path)),
    ...lifted && figures.lifted ? part(
      `What might run together, ${lifted}${figures.lifted.mode ? ", as far as files and names tell" : ""}`,
      [
        ...figures.lifted.together.map((ids) => plain3(ids.join(" + "))),
        ...costsIn(figures.lifted.costs, plan.path).map((cost) => `and then saved without ${cost}`)
      ]
    ) : []
  ];
  return parts.join("\n\n");
}
var part = (title, items) => items.length ? [`## ${title}`, items.map((item) => `- ${item}`).join("\n")] : [];
function meetingsIn2(plan) {
  const meetings = gatheringsOf(plan.refused).map(({ steps, clashes }) => {
    const words = clashes.map(
      (clash) => clashIn(clash, together(clash.things.map((thing) => code2(nearby(thing, plan.path)))))
    );
    return `${plain3(listOf(steps))}: ${words.join("; ")}`;
  });
  const mode = modeOf(plan);
  return mode ? [...meetings, `steps under ${plain3(mode)}: run alone`] : meetings;
}
var costsIn = (costs, plan) => costs.map((cost) => `${plain3(causesOf(cost, plan))}: ${count(cost.waves, "wave")}`);
function chainOf({ figures: { criticalPath, time } }) {
  const chain = `The longest chain has ${count(criticalPath.length, "step")}: ${plain3(listOf(criticalPath))}.`;
  return time ? `${chain} By the estimates of the plan ${timeOf(time.sequential)} one by one, ${timeOf(time.parallel)} as scheduled.` : chain;
}
function waveParts(plan) {
  const checkpoints = new Map(plan.checkpoints.map((checkpoint) => [checkpoint.afterWave, checkpoint]));
  return plan.waves.flatMap(({ number, steps }) => {
    const checkpoint = checkpoints.get(number);
    const verify = checkpoint && [
      `**Checkpoint** (${whyCheckpoint(checkpoint)})`,
      ...checkpoint.verify.commits.length ? [`- [ ] commits of ${plain3(listOf(checkpoint.verify.commits))}`] : [],
      ...checkpoint.verify.tests.map((test) => `- [ ] ${code2(test)}`)
    ];
    return [
      `## Wave ${number}`,
      steps.map((step) => stepOf(step, plan.path)).join("\n"),
      ...verify ? [`${verify[0]}
${verify.length > 1 ? "\n" : ""}${verify.slice(1).join("\n")}`.trimEnd()] : []
    ];
  });
}
function stepOf(step, plan) {
  const minutes = step.minutes === null ? "" : ` (${timeOf(step.minutes)})`;
  const waits = groundsOf(step, plan).map(({ ids, reason, on }) => {
    const things = on.length ? `: ${together(on.map(code2))}` : "";
    return `  - after **${plain3(listOf(ids))}**: ${plain3(reason)}${things}`;
  });
  const all = step.waitsForWave === null ? [] : [`  - after all of wave ${step.waitsForWave} and before`];
  return [`- [ ] **${plain3(step.id)}** ${plain3(step.title)}${minutes}`, ...all, ...waits].join("\n");
}
var plain3 = (text) => visible(text).split(/(`[^`]+`)/).map((piece, i) => i % 2 ? code2(piece.slice(1, -1)) : piece.replace(/[\\`*_[\]<>|#~@!&]/g, "\\$&")).join("");
function code2(text) {
  const shown2 = visible(text);
  const longest2 = Math.max(0, ...[...shown2.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest2 + 1);
  const room = /^`|`$/.test(shown2) ? " " : "";
  return fence + room + shown2 + room + fence;
}

// src/report/schedule-text.ts
var mostCommands = 5;
var mostOfTitle = 100;
function scheduleText({ plans, unsafe }, { colors, proven = false }) {
  const paint = paintWith(colors);
  const refusals = unsafe.map(({ path, findings }) => {
    const what = `no schedule, since its order can't be known: ${count(findings.length, "finding")}`;
    return `${paint.strong(visible(path))}: ${what}
`;
  });
  if (plans.length + unsafe.length === 0) return "No plan found\n";
  return [...refusals, ...plans.map((plan) => `${planLines2(plan, paint, proven).join("\n")}
`)].join("\n");
}
function planLines2(plan, paint, proven) {
  return [
    `${paint.strong(visible(plan.path))}: ${plan.dialect}, ${headOf(plan)} (${conditionsOf(plan, proven).join(", ")})`,
    ...figureLines(plan),
    ...section2("What may not run together", meetingLines(plan, paint), paint),
    ...liftedLines(plan, paint),
    ...section2("Waves that would be saved without", costLines(plan.figures.costs, plan.path), paint),
    ...section2("Waves", plan.waves.flatMap(waveLines(plan, paint)), paint)
  ];
}
var section2 = (title, lines, paint) => lines.length ? ["", paint.strong(title), ...lines] : [];
function figureLines({ figures: { criticalPath, time } }) {
  if (!criticalPath.length) return [];
  const lines = [`  longest chain: ${chainOf2(criticalPath)}`];
  if (time) {
    const unknown = time.unestimated ? `, ${count(time.unestimated, "step")} without an estimate` : "";
    lines.push(
      `  by the plan's estimates: ${timeOf(time.sequential)} one by one, ${timeOf(time.parallel)} as scheduled${unknown}`
    );
  }
  return lines;
}
var chainOf2 = (ids) => ids.length > 12 ? listOf(ids) : `${ids.map(visible).join(" > ")} (${count(ids.length, "step")})`;
function meetingLines(plan, paint) {
  const meetings = gatheringsOf(plan.refused).map(({ steps, clashes }) => {
    const words = clashes.map(
      (clash) => clashIn(clash, together(clash.things.map((thing) => nearby(thing, plan.path))))
    );
    return `  ${paint.related(listOf(steps))}: ${words.join("; ")}`;
  });
  const mode = modeOf(plan);
  return mode ? [...meetings, `  steps under ${mode}: run alone`] : meetings;
}
function liftedLines(plan, paint) {
  const { lifted } = plan.figures;
  const title = liftedIn(plan);
  if (!lifted || !title) return [];
  const caution = lifted.mode ? ["  as far as files and names tell; what else the mode keeps in order, only its author knows"] : [];
  const lines = lifted.together.map((ids) => `  ${paint.related(ids.map(visible).join(" + "))}`);
  const costs = costLines(lifted.costs, plan.path);
  const more = costs.length ? ["  and then saved without", ...costs.map((line) => `  ${line}`)] : [];
  return section2(`What might run together, ${title}`, [...caution, ...lines, ...more], paint);
}
var costLines = (costs, plan) => costs.map((cost) => `  ${String(cost.waves).padStart(3)}  ${causesOf(cost, plan)}`);
var waveLines = (plan, paint) => {
  const checkpoints = new Map(plan.checkpoints.map((checkpoint) => [checkpoint.afterWave, checkpoint]));
  const width2 = Math.max(3, String(plan.waves.length).length);
  return (wave) => {
    const checkpoint = checkpoints.get(wave.number);
    const steps = wave.steps.flatMap((step) => stepLines3(step, plan.path, paint));
    const number = paint.strong(String(wave.number).padStart(width2));
    return [
      ...steps.map((line, i) => `${i ? " ".repeat(width2) : number}  ${line}`),
      ...checkpoint ? checkpointLines(checkpoint, paint).map((line) => `${" ".repeat(width2 - 1)}${line}`) : []
    ];
  };
};
function stepLines3(step, plan, paint) {
  const minutes = step.minutes === null ? "" : `  ${paint.faint(timeOf(step.minutes))}`;
  const waits = groundsOf(step, plan).map(({ ids, reason, on }) => {
    const things = on.length ? `: ${together(on)}` : "";
    return `    after ${listOf(ids)}: ${paint.faint(`${reason}${things}`)}`;
  });
  const all = step.waitsForWave === null ? [] : [`    after all of wave ${step.waitsForWave} and before`];
  return [`${paint.related(visible(step.id))} ${shortened4(visible(step.title))}${minutes}`, ...all, ...waits];
}
var shortened4 = (title) => {
  const characters = [...title];
  return characters.length > mostOfTitle ? `${characters.slice(0, mostOfTitle - 1).join("").trimEnd()}\u2026` : title;
};
function checkpointLines(checkpoint, paint) {
  const { commits, tests } = checkpoint.verify;
  const hidden = tests.length > mostCommands ? tests.length - mostCommands + 1 : 0;
  return [
    `${paint.strong("-- checkpoint")} (${whyCheckpoint(checkpoint)})`,
    ...commits.length ? [`   expect a commit of ${commits.length > 1 ? "each: " : ""}${listOf(commits)}`] : [],
    ...tests.slice(0, tests.length - hidden).map((test) => `   run \`${visible(test)}\``),
    ...hidden ? [`   run ${hidden} more commands, which \`--format markdown\` lists`] : []
  ];
}

// src/report/index.ts
var byName = {
  pretty,
  compact,
  json,
  jsonl,
  sarif,
  github,
  gitlab,
  azure,
  junit,
  checkstyle,
  rdjson,
  markdown,
  html,
  agent
};
var reporters = byName;
var formats = Object.keys(reporters);

export {
  failureText,
  visible,
  countsOf,
  summaryOf,
  noPlansText,
  notPlansText,
  eastAsianWidth,
  reasonOf,
  collisionsOf,
  named,
  statsOf,
  statsText,
  statsJson,
  faultsText,
  inspectionText,
  nextText,
  waitWords,
  verdictWords,
  statusText,
  factWords,
  resumeText,
  scheduleMarkdown,
  scheduleText,
  reporters,
  formats
};
