const __parts = {};
function __late(name, load) {
  const get = () => {
    const value = load();
    Object.defineProperty(__parts, name, { value });
    return value;
  };
  Object.defineProperty(__parts, name, { get, configurable: true });
}
__late("import_schema_schemas_generated", () => require("./schema-schemas-generated.cjs"));
__late("import_model", () => require("./model.cjs"));
__late("import_yaml", () => require("./yaml.cjs"));
__late("import_parse_grammar", () => require("./parse-grammar.cjs"));
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key2 of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key2) && key2 !== except)
        __defProp(to, key2, { get: () => from[key2], enumerable: !(desc = __getOwnPropDesc(from, key2)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  chooseParser: () => chooseParser,
  flawOfJson: () => flawOfJson,
  jsonOf: () => jsonOf,
  labelsOf: () => labelsOf,
  outlineOf: () => outlineOf,
  parseMarkdown: () => parseMarkdown,
  parseWhole: () => parseWhole,
  plainText: () => plainText,
  readDocument: () => readDocument,
  readFrontMatter: () => readFrontMatter,
  readYaml: () => readYaml,
  sectionsBelow: () => sectionsBelow,
  spanOfNode: () => spanOfNode,
  spanOfNodes: () => spanOfNodes,
  suppressionsOf: () => suppressionsOf,
  validateMetadata: () => validateMetadata
});
module.exports = __toCommonJS(stdin_exports);
var opening = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;
function fenceStart(line) {
  const match = opening.exec(line);
  return match?.[1] ?? match?.[2];
}
var fenceEnd = (marks2) => new RegExp(`^ {0,3}${marks2[0]}{${marks2.length},}[ \\t]*$`);
var delimited = [
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![A-Za-z]/, />/]
];
var blank = /^[ \t]*$/;
var block = /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[\s>]|\/>|$)/i;
var lone = /^<(?:\/[A-Za-z][A-Za-z0-9-]*|[A-Za-z][A-Za-z0-9-]*(?:[ \t]+[A-Za-z_:][\w.:-]*="[^"]*")*[ \t]*\/?)>[ \t]*$/;
var maybeLone = /^<\/?[A-Za-z][A-Za-z0-9-]*(?:[\s/].*)?>[ \t]*$/;
function htmlEnd(line, paragraph) {
  for (const [start, end] of delimited) {
    const match = start.exec(line);
    if (!match) continue;
    if (/^<!--?-?>/.test(line)) return "unsure";
    return end.test(line.slice(match[0].length)) ? "same line" : end;
  }
  if (block.test(line)) return blank;
  if (!maybeLone.test(line)) return "text";
  return lone.test(line) && !paragraph ? blank : "unsure";
}
var opening2 = /^\uFEFF?(---[ \t]*(?:\r\n?|\n))/;
var closing = /^---[ \t]*(?:\r\n?|\n|$)/;
var key = /^[ \t]*["']?[\w$.-]+["']?[ \t]*:(?:\s|$)/;
function findFrontMatter(text) {
  const open2 = opening2.exec(text);
  if (!open2) return void 0;
  const start = open2[0].length;
  const fence = [start - open2[1].length, start - open2[1].length + 3];
  let keys = 0;
  let readable = true;
  let likely = start;
  for (const { from, to, next } of linesFrom(text, start)) {
    const line = text.slice(from, next);
    if (closing.test(line))
      return { fence, start, end: withoutBreak(text, start, from), after: next, closed: true };
    if (!readable) continue;
    if (key.test(line)) keys += 1;
    else if (!/^[ \t]+\S|^- |^#/.test(line) || keys === 0) readable = false;
    if (readable) likely = to;
  }
  return keys > 0 ? { fence, start, end: likely, after: 0, closed: false } : void 0;
}
function* linesFrom(text, start) {
  const ending = /\r\n?|\n|$/g;
  for (let from = start; from < text.length; ) {
    ending.lastIndex = from;
    const match = ending.exec(text);
    const next = match.index + match[0].length;
    yield { from, to: match.index, next };
    from = next;
  }
}
function withoutBreak(text, start, end) {
  const at = text[end - 1] === "\n" && text[end - 2] === "\r" ? end - 2 : end - 1;
  return Math.max(start, at);
}
function cutPlaces(text, least) {
  if (text.length < 2 * least) return [];
  const scan = { open: void 0, list: none, paragraph: false, spaces: false };
  const places = [];
  let last = 0;
  for (let at = findFrontMatter(text)?.after ?? 0; at < text.length; ) {
    const end = endOfLine(text, at);
    const line = text.slice(at, end);
    if (!scan.open && definition.test(line)) return [];
    if (!scan.open && !scan.spaces && heading.test(line) && at - last >= least) {
      places.push(at);
      last = at;
    }
    if (!advance(scan, line)) return anyDefinition.test(text.slice(at)) ? [] : places;
    at = afterBreak(text, end);
  }
  return places;
}
var heading = /^#{1,6}(?:[ \t]|$)/;
var definition = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*)*\[(?:[^\\[\]]|\\.)+(?:\]:|\\?$)/;
var anyDefinition = new RegExp(definition.source, "m");
var bullet = /^ {0,3}([-*+]|\d{1,9}[.)])( {1,4}(?=\S)|[ \t]|$)(.*)$/;
var rule = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
var none = -1;
var unsure = -2;
function advance(scan, line) {
  if (scan.open) {
    if (scan.open.test(line)) scan.open = void 0;
    return true;
  }
  const indent = /^ */.exec(line)[0].length;
  scan.spaces = line !== "" && /^[ \t]*$/.test(line);
  if (line === "" || scan.spaces) {
    scan.spaces &&= scan.list !== none;
    scan.paragraph = false;
    return true;
  }
  const deep = indent > 3 || line[indent] === "	" || scan.list >= 0 && indent >= scan.list;
  if (!deep && (indent === 0 || scan.list !== unsure)) return atTop(scan, line, indent);
  scan.paragraph = true;
  return deep || !(fenceStart(line) || line[indent] === "<");
}
function atTop(scan, line, indent) {
  const mark = fenceStart(line);
  if (mark) return begin(scan, fenceEnd(mark));
  if (line[indent] === "<") return atHtml(scan, line.slice(indent));
  if (heading.test(line.slice(indent)) || rule.test(line)) return begin(scan, void 0);
  const item = bullet.exec(line);
  if (item) scan.list = contentOf(item, indent, scan.paragraph);
  else if (scan.list !== none) scan.list = scan.paragraph && line[indent] !== ">" ? unsure : none;
  scan.paragraph = true;
  return true;
}
function begin(scan, end) {
  Object.assign(scan, { open: end, list: none, paragraph: false });
  return true;
}
function atHtml(scan, line) {
  const end = htmlEnd(line, scan.paragraph);
  if (end === "unsure") return false;
  if (end === "text") {
    scan.paragraph = true;
    if (scan.list !== none) scan.list = unsure;
    return true;
  }
  return begin(scan, end === "same line" ? void 0 : end);
}
function contentOf(item, indent, paragraph) {
  const [, marker, space2, rest] = item;
  if (rest === "" || space2 === "	" || paragraph && !/^(?:[-*+]|1[.)])$/.test(marker)) return unsure;
  return indent + marker.length + space2.length;
}
function endOfLine(text, at) {
  for (let end = at; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === 10 || code === 13) return end;
  }
  return text.length;
}
var afterBreak = (text, end) => text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
var deepest = 200;
var withoutDepth = (text) => text.replace(/^[^\r\n]{400,}/gm, (line) => {
  const marks2 = /[ \t]*(?:>|[-*+]|\d{1,9}[.)])/y;
  let count = 0;
  let from = 0;
  let end = 0;
  while (marks2.test(line)) {
    count += 1;
    end = marks2.lastIndex;
    if (count === deepest) from = end;
  }
  if (count <= deepest) return line;
  return line.slice(0, from) + line.slice(from, end).replace(/[^ \t]/g, "x") + line.slice(end);
});
var differing = [
  /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
  /\0/,
  /\r(?!\n)/,
  /^\uFEFF/,
  /^\+\+\+/,
  /[^\s*_~(]www\./i,
  /[\ud800-\udfff][*_~]|[*_~][\ud800-\udfff]/,
  /\[[ xX]\][ \t]*\r?\n/
];
var mayDiffer = (text) => differing.some((pattern) => pattern.test(text)) || hasTornAddress(text) || hasAddressInBrackets(text);
function hasTornAddress(text) {
  if (!/https?:|www\./i.test(text)) return false;
  for (const [word] of text.matchAll(/[^\s`]+/g)) {
    const start = word.search(/https?:\/\/|www\./i);
    if (start >= 0 && /[{}"|\]]/.test(word.slice(start + 4))) return true;
  }
  return false;
}
function hasAddressInBrackets(text) {
  if (!/www\./i.test(text)) return false;
  let isOpen2 = false;
  for (const [mark] of text.matchAll(/[[\]\n]|www\./gi)) {
    if (mark === "[") isOpen2 = true;
    else if (mark === "]" || mark === "\n") isOpen2 = false;
    else if (isOpen2) return true;
  }
  return false;
}
var satteri;
var worthwhile = 96 * 1024;
async function chooseParser(length, choice = process.env.RUNBOOK_LINT_PARSER) {
  if (choice === "remark") satteri = void 0;
  else if (!satteri && (length >= worthwhile || choice === "satteri")) satteri = await installed("satteri");
  return satteri ? "satteri" : "remark";
}
async function installed(name) {
  try {
    return await import(name);
  } catch {
    return void 0;
  }
}
function readFast(text, hasFrontMatter) {
  if (!satteri || mayDiffer(text)) return void 0;
  const features = { gfm: true, frontmatter: hasFrontMatter };
  const root = satteri.markdownToMdast(text, { features });
  if (root.children[0]?.type === "yaml" !== hasFrontMatter) return void 0;
  return agree(root, text) ? root : void 0;
}
function agree(node, text) {
  if (node.type === "code") return !isOpen(node, text);
  if (!("children" in node)) return true;
  const { children } = node;
  for (const child of children) if (!agree(child, text)) return false;
  if (node.type === "listItem") return agreeOnItem(node, text);
  if (node.type === "table") return agreeOnTable(node, text);
  const isTorn = (child) => child.type === "text" && child.value.endsWith("\n") && child.value.includes("`");
  if (children.some((child, index) => index < children.length - 1 && isTorn(child))) return false;
  if (children.some((child) => isMail(child, text))) withoutMail(node, text);
  return true;
}
function agreeOnTable(table, text) {
  const last = table.children.at(-1).position;
  if (!text.slice(last.start.offset, last.end.offset).includes("|")) return false;
  if (table.children.length > 1) table.position.end = last.end;
  return true;
}
function isOpen({ position }, text) {
  const [start, end] = [position.start.offset, position.end.offset];
  const marks2 = /(?:`{3,}|~{3,})/y;
  marks2.lastIndex = start;
  const [opening4] = marks2.exec(text) ?? [];
  if (opening4 === void 0) return false;
  const last = text.slice(Math.max(start + opening4.length, text.lastIndexOf("\n", end - 1)), end).trim();
  return last.length < opening4.length || last !== opening4[0].repeat(last.length);
}
function agreeOnItem(item, text) {
  const [first] = item.children;
  if (!first) return true;
  if (typeof item.checked === "boolean" && first.type === "paragraph" && first.children[0]?.type !== "text")
    moveStart(first, text.lastIndexOf("[", first.position.start.offset - 1));
  for (const child of item.children) {
    if (child.type !== "html") continue;
    const { start } = child.position;
    const line = text.lastIndexOf("\n", start.offset - 1) + 1;
    const isAlone = text.slice(line, start.offset).trim() === "";
    if (!isAlone || child === first) continue;
    if (start.column >= first.position.start.column) continue;
    if (item.position.start.column > 3) return false;
    moveStart(child, line);
  }
  return true;
}
function moveStart({ position }, offset) {
  const start = position.start;
  start.column -= start.offset - offset;
  start.offset = offset;
}
var isMail = (node, text) => node.type === "link" && node.url.startsWith("mailto:") && !/[<[]/.test(text[node.position.start.offset]);
function withoutMail(node, text) {
  const children = [];
  for (const child of node.children) {
    const words = isMail(child, text) ? wordsOf(child) : child;
    const last = children.at(-1);
    if (last?.type === "text" && words.type === "text") children[children.length - 1] = joined(last, words);
    else children.push(words);
  }
  node.children = children;
}
var wordsOf = (link) => ({
  type: "text",
  value: link.children[0].value,
  position: link.position
});
var joined = (left, right) => ({
  type: "text",
  value: left.value + right.value,
  position: { start: left.position.start, end: right.position.end }
});
var comfortable = 32 * 1024;
function parseMarkdown(text, partLength = comfortable) {
  const places = cutPlaces(text, partLength);
  if (places.length === 0) return parseWhole(text);
  return join(
    text,
    [0, ...places].map((start, index) => [start, places[index] ?? text.length])
  );
}
function parseAround(text, offsets) {
  const starts = [0, ...cutPlaces(text, 1)];
  const asked = new Set(offsets.map((offset) => starts.findLastIndex((start) => start <= offset)));
  return [...asked].map((index) => {
    const start = starts[index];
    const part = parseWhole(withoutLastBreak(text, start, starts[index + 1] ?? text.length));
    if (start > 0) shift(part, { offset: start, line: text.slice(0, start).split("\n").length - 1 });
    return part;
  });
}
function parseWhole(written) {
  const text = withoutDepth(written);
  const hasFrontMatter = findFrontMatter(text)?.closed ?? false;
  const root = readFast(text, hasFrontMatter) ?? (0, __parts.import_parse_grammar.readTree)(text, hasFrontMatter);
  if (text.charCodeAt(0) === byteOrderMark) shift(root, { offset: 1, line: 0 });
  return root;
}
var byteOrderMark = 65279;
function join(text, parts) {
  const whole = { type: "root", children: [] };
  let line = 0;
  for (const [start, end] of parts) {
    const part = parseWhole(withoutLastBreak(text, start, end));
    const lines = part.position.end.line - 1;
    if (start > 0) shift(part, { offset: start, line });
    line += end === text.length ? lines : lines + 1;
    for (const child of part.children) whole.children.push(child);
    whole.position = { start: whole.position?.start ?? part.position.start, end: part.position.end };
  }
  return whole;
}
function withoutLastBreak(text, start, end) {
  if (end === text.length) return text.slice(start);
  return text.slice(start, text[end - 1] === "\n" && text[end - 2] === "\r" ? end - 2 : end - 1);
}
function shift(node, by) {
  if (node.position) {
    for (const point of [node.position.start, node.position.end]) {
      point.offset = (point.offset ?? 0) + by.offset;
      point.line += by.line;
    }
  }
  if ("children" in node) for (const child of node.children) shift(child, by);
}
function readNode(node, block2, flaws) {
  return read(node, { block: block2, flaws, anchors: /* @__PURE__ */ new Set() });
}
function read(node, reading) {
  const span = node && placeOf(node, reading);
  if (!node || !span) return void 0;
  if ((0, __parts.import_yaml.isAlias)(node)) {
    tellAlias(node.source, span, reading);
    return void 0;
  }
  tellExtras(node, span, reading);
  if ((0, __parts.import_yaml.isScalar)(node)) {
    const quoted2 = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
    const plain = !quoted2 && node.type !== "BLOCK_LITERAL" && node.type !== "BLOCK_FOLDED";
    return { kind: "scalar", text: String(node.value ?? ""), quoted: quoted2, plain, span };
  }
  if ((0, __parts.import_yaml.isSeq)(node)) {
    const items = node.items.map((item) => read(item, reading));
    return { kind: "list", items: items.filter((item) => item !== void 0), span };
  }
  return (0, __parts.import_yaml.isMap)(node) ? { kind: "map", entries: readPairs(node.items, reading), span } : void 0;
}
var placeOf = ({ range }, { block: block2 }) => range ? (0, __parts.import_model.spanOf)(block2.source, block2.start + range[0], block2.start + range[1]) : void 0;
function readPairs(pairs, reading) {
  const entries = /* @__PURE__ */ new Map();
  for (const pair of pairs) {
    const key2 = read(pair.key, reading);
    if (key2?.kind !== "scalar") continue;
    const value = read(pair.value, reading) ?? nothingAfter(key2.span);
    if ((0, __parts.import_yaml.isAlias)(pair.value)) continue;
    const first = entries.get(key2.text);
    if (first) tellRepeated(key2.text, key2.span, first, reading);
    else if (key2.text === "<<" && key2.plain) tellMerge(key2.span, reading);
    else entries.set(key2.text, { key: key2.text, keySpan: key2.span, value });
  }
  return entries;
}
var nothingAfter = ({ source, end }) => ({
  kind: "scalar",
  text: "",
  quoted: false,
  plain: true,
  span: (0, __parts.import_model.spanOf)(source, end, end)
});
function tellAlias(name, span, reading) {
  if (reading.anchors.has(name)) return;
  reading.anchors.add(name);
  tell(reading, span, `Unexpected alias \`*${name}\`, expected the value itself`);
}
function tellExtras(node, span, reading) {
  if ("anchor" in node && node.anchor) {
    reading.anchors.add(node.anchor);
    const place = markBefore(`&${node.anchor}`, span);
    tell(reading, place, `Unexpected anchor \`&${node.anchor}\`, expected the value at each place it is for`);
  }
  const tag = node.tag;
  if (!tag) return;
  const written = tag.replace(/^tag:yaml\.org,2002:/, "!!");
  tell(reading, markBefore(written, span), `Unexpected tag \`${written}\`, expected the value alone`);
}
function markBefore(mark, span) {
  const { source } = span;
  const at = source.text.lastIndexOf(mark, span.start);
  return at >= 0 && span.start - at < 200 ? (0, __parts.import_model.spanOf)(source, at, at + mark.length) : span;
}
var tellMerge = (span, reading) => tell(reading, span, "Unexpected merge key `<<`, expected every key written out");
function tellRepeated(key2, span, first, { flaws }) {
  const value = (0, __parts.import_model.textAt)(first.value.span).slice(0, 60);
  flaws.push({
    kind: "invalid-metadata",
    message: `Unexpected second \`${key2}\`, expected each key once`,
    span,
    related: [
      { span: first.keySpan, message: value.includes("\n") ? "first here" : `first here, with \`${value}\`` }
    ]
  });
}
function tell({ flaws }, span, message) {
  const shortened = message.replace(/`(.{40})[^`]+`/, "`$1\u2026`");
  flaws.push({ kind: "invalid-metadata", message: shortened, span });
}
var deepest2 = 100;
function flawOfSyntax(error, block2) {
  const { source } = block2;
  const at = (0, __parts.import_model.spanOf)(source, block2.start + error.pos[0], Math.min(block2.start + error.pos[1], block2.end));
  const { unexpected: unexpected2, expected, span = at, fix } = wordsFor(error, at, block2);
  const message = `Unexpected ${unexpected2}, expected ${expected}`;
  return { kind: "unreadable-metadata", message, span: visible(span, block2), ...fix && { fix } };
}
function wordsFor(error, at, block2) {
  switch (error.code) {
    case "TAB_AS_INDENT":
      return { unexpected: "tab in the indentation", expected: "spaces", span: tabsAt(at) };
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      return nested(at, block2);
    case "BAD_INDENT":
      return /sequence/.test(error.message) ? {
        unexpected: "`[` that nothing closes",
        expected: "a closing `]`",
        span: opening3("[", "]", at, block2)
      } : {
        unexpected: "`{` that nothing closes",
        expected: "a closing `}`",
        span: opening3("{", "}", at, block2)
      };
    case "BAD_SCALAR_START":
    case "BAD_ALIAS":
      return quoted(`${named((0, __parts.import_model.textAt)(at)[0])} at the start of a value`, restOfLine(at, block2));
    case "MULTIPLE_DOCS":
      return { unexpected: "second YAML document", expected: "one", span: restOfLine(at, block2) };
    case "RESOURCE_EXHAUSTION":
      return tooDeep;
    case "MISSING_CHAR":
      if (/closing/.test(error.message)) {
        const quote2 = /'quote/.test(error.message) ? "'" : '"';
        const span = opening3(quote2, "", at, block2);
        return { unexpected: "quote that nothing closes", expected: `a closing \`${quote2}\``, span };
      }
  }
  const words = error.message.replace(/\s+/g, " ").replace(/[.`]/g, "").slice(0, 100);
  return { unexpected: `YAML (${words[0]?.toLowerCase()}${words.slice(1)})`, expected: "`key: value` lines" };
}
var named = (mark = "*") => mark === "`" ? "backtick" : `\`${mark}\``;
function nested(at, block2) {
  const value = restOfLine(at, block2);
  const keys = [...(0, __parts.import_model.textAt)(value).matchAll(/(?<=\dZ?)([a-z][a-z_-]+):\s/g)].map(([, key2]) => `\`${key2}:\``);
  if (keys.length > 0)
    return {
      unexpected: `${keys.join(" and ")} inside a value`,
      expected: "a line for each key",
      span: value
    };
  return /:\s|:$/.test((0, __parts.import_model.textAt)(value)) ? quoted("`: ` inside a value", value) : {
    unexpected: "line below a value",
    expected: "a key at the indentation of the other keys",
    span: value
  };
}
function quoted(unexpected2, value) {
  const text = (0, __parts.import_model.textAt)(value);
  const fix = { title: "Quote the value", safe: true, edits: [{ span: value, text: quote(text) }] };
  return { unexpected: unexpected2, expected: "the value in quotes", span: value, fix };
}
var quote = (text) => text.includes('"') || text.includes("\\") ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
function opening3(mark, counterpart, { source, start }, block2) {
  let open2 = 1;
  let at = Math.min(start, block2.end);
  while (open2 > 0 && at > block2.start) {
    at -= 1;
    if (source.text[at] === mark) open2 -= 1;
    else if (source.text[at] === counterpart) open2 += 1;
  }
  return (0, __parts.import_model.spanOf)(source, at, at + 1);
}
function restOfLine({ source, start }, block2) {
  const line = /^[^\r\n]*/.exec(source.text.slice(start, block2.end))[0];
  const text = line.replace(/\s+#.*$/, "").trimEnd();
  return (0, __parts.import_model.spanOf)(source, start, start + Math.max(text.length, 1));
}
function tabsAt({ source, start }) {
  let end = start;
  while (source.text[end] === "	") end += 1;
  return (0, __parts.import_model.spanOf)(source, start, Math.max(end, start + 1));
}
function visible(span, block2) {
  const { source } = span;
  if (span.start < block2.end) return (0, __parts.import_model.spanOf)(source, span.start, Math.max(span.end, span.start + 1));
  const text = (0, __parts.import_model.textAt)(block2).trimEnd();
  const last = block2.start + text.length;
  return (0, __parts.import_model.spanOf)(source, Math.max(block2.start, last - 1), Math.max(last, block2.start + 1));
}
var tooDeep = {
  unexpected: `nesting deeper than ${deepest2} levels`,
  expected: "metadata of a few levels"
};
function nestedTooDeeply(block2) {
  const at = deepInBlocks((0, __parts.import_model.textAt)(block2)) ?? deepInBrackets((0, __parts.import_model.textAt)(block2));
  if (at === void 0) return void 0;
  return {
    kind: "unreadable-metadata",
    message: `Unexpected ${tooDeep.unexpected}, expected ${tooDeep.expected}`,
    span: (0, __parts.import_model.spanOf)(block2.source, block2.start + at, block2.start + at + 1)
  };
}
function deepInBlocks(text) {
  for (const { 0: lead, 1: spaces, index } of text.matchAll(/^( *)(?:[-?] +)*/gm)) {
    const marks2 = lead.slice(spaces.length).replaceAll(" ", "").length;
    if (spaces.length / 2 + marks2 > deepest2) return index + lead.length - 1;
  }
  return void 0;
}
function deepInBrackets(text) {
  let depth = 0;
  for (const { 0: token2, index } of text.matchAll(
    /(?<=[\s[{,:])"(?:[^"\\]|\\.)*"|(?<=[\s[{,:])'[^']*'|[[\]{}]/g
  )) {
    if (token2 === "[" || token2 === "{") depth += 1;
    else if ((token2 === "]" || token2 === "}") && depth > 0) depth -= 1;
    if (depth > deepest2) return index;
  }
  return void 0;
}
function readFrontMatter(source) {
  const found = findFrontMatter(source.text);
  if (!found) return void 0;
  const metadata = readYaml(source, found.start, found.end);
  if (found.closed) return metadata;
  const unclosed = {
    kind: "unreadable-metadata",
    message: "Unexpected front matter without an end, expected a line `---` behind its last key",
    span: (0, __parts.import_model.spanOf)(source, ...found.fence)
  };
  return { ...metadata, flaws: [unclosed, ...metadata.flaws] };
}
function readYaml(source, from, end, masked = (text) => text) {
  const start = from === 0 && source.text.startsWith("\uFEFF") ? 1 : from;
  const span = (0, __parts.import_model.spanOf)(source, start, end);
  const deep = nestedTooDeeply(span);
  if (deep) return { entries: /* @__PURE__ */ new Map(), span, flaws: [deep] };
  const document = (0, __parts.import_yaml.parseDocument)(masked(source.text.slice(start, end)).replace(/\r(?!\n)/g, "\n"), {
    schema: "failsafe",
    prettyErrors: false,
    // The parser compares every key with every other; a map notices as well, in linear time.
    uniqueKeys: false,
    keepSourceTokens: false
  });
  const first = document.errors[0];
  const broken = first && flawOfSyntax(first, span);
  const found = [];
  const value = readNode(document.contents, span, found);
  const flaws = broken ? [...found.filter((flaw2) => flaw2.span.end <= broken.span.start), broken] : found;
  const entries = [...value?.kind === "map" ? value.entries : []];
  const whole = entries.filter(([, { value: value2 }]) => !broken || !holds(value2.span, broken.span.start));
  return { entries: new Map(whole), span, flaws };
}
var holds = ({ start, end }, at) => start <= at && at < end;
function spanOfNode(source, node) {
  return (0, __parts.import_model.spanOf)(source, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
function spanOfNodes(source, nodes) {
  const first = nodes[0]?.position?.start.offset ?? 0;
  return (0, __parts.import_model.spanOf)(source, first, nodes.at(-1)?.position?.end.offset ?? first);
}
function plainText(node) {
  if ("value" in node) return node.type === "html" ? "" : node.value;
  if (node.type === "break") return " ";
  return "children" in node ? node.children.map(plainText).join("") : "";
}
function outlineOf(root, source) {
  const top = open(source, void 0, void 0);
  let current = top;
  for (const node of root.children) {
    if (node.type === "heading") {
      while (current.depth >= node.depth) current = close(current, node.position?.start.offset ?? 0);
      const section = open(source, node, current);
      current.children.push(section);
      current = section;
    } else current.blocks.push(node);
  }
  while (current !== top) current = close(current, source.text.length);
  return top;
}
function open(source, heading2, parent) {
  const start = heading2?.position?.start.offset ?? 0;
  return {
    depth: heading2?.depth ?? 0,
    title: heading2 ? plainText(heading2).trim() : "",
    heading: heading2,
    span: heading2?.children.length ? spanOfNodes(source, heading2.children) : heading2 ? spanOfNode(source, heading2) : (0, __parts.import_model.spanOf)(source, 0, 0),
    extent: (0, __parts.import_model.spanOf)(source, start, source.text.length),
    blocks: [],
    children: [],
    parent
  };
}
function close(section, end) {
  section.extent = (0, __parts.import_model.spanOf)(section.extent.source, section.extent.start, end);
  return section.parent;
}
function* sectionsBelow(section) {
  for (const child of section.children) {
    yield child;
    yield* sectionsBelow(child);
  }
}
function readDocument(source) {
  let frontMatter = null;
  let root;
  let outline;
  return {
    source,
    get frontMatter() {
      if (frontMatter === null) frontMatter = readFrontMatter(source);
      return frontMatter;
    },
    get root() {
      root ??= parseMarkdown(source.text);
      return root;
    },
    get outline() {
      outline ??= outlineOf(this.root, source);
      return outline;
    },
    around: (offsets) => root ? [root] : parseAround(source.text, offsets)
  };
}
var token = /"[^"\\\t\r\n]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\t\r\n]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)|[{}[\],:]/y;
var space = /[\uFEFF \t\r\n]*/y;
function flawOfJson(source) {
  const open2 = [];
  let awaited = "value";
  let last;
  for (let at = 0; ; at = last.end) {
    const start = at + lengthAt(space, source.text, at);
    if (start >= source.text.length)
      return awaited === "nothing" ? void 0 : endedEarly(source, last, open2.at(-1));
    const length = lengthAt(token, source.text, start);
    const found = { text: source.text.slice(start, start + length), start, end: start + length };
    const next = length > 0 ? after(found.text, awaited, open2) : void 0;
    if (!next) return unexpected(source, start, last, awaited, open2.at(-1));
    [awaited, last] = [next, found];
  }
}
function lengthAt(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
function after(text, awaited, open2) {
  const closed = () => open2.length > 0 ? "comma or end" : "nothing";
  if (text === "}" || text === "]") {
    if (!awaited.endsWith("or end") || open2.at(-1) !== (text === "}" ? "{" : "[")) return void 0;
    open2.pop();
    return closed();
  }
  if (text === ",") {
    if (awaited !== "comma or end") return void 0;
    return open2.at(-1) === "{" ? "key" : "value";
  }
  if (text === ":") return awaited === "colon" ? "value" : void 0;
  if (awaited.startsWith("key")) return text.startsWith('"') ? "colon" : void 0;
  if (!awaited.startsWith("value")) return void 0;
  if (text !== "{" && text !== "[") return closed();
  open2.push(text);
  return text === "{" ? "key or end" : "value or end";
}
function unexpected(source, start, last, awaited, open2) {
  const mark = source.text[start];
  if (last?.text === "," && (mark === "}" || mark === "]")) {
    const span = (0, __parts.import_model.spanOf)(source, last.start, last.end);
    const fix = { title: "Remove the comma", safe: true, edits: [{ span, text: "" }] };
    return flaw(`Unexpected \`,\` behind the last value, expected \`${mark}\``, span, fix);
  }
  const word = /^[\w$.+-]+/.exec(source.text.slice(start, start + 40))?.[0] ?? mark;
  const named2 = word === "`" ? "backtick" : word === '"' ? "string" : `\`${word}\``;
  return flaw(
    `Unexpected ${named2} in JSON, expected ${wanted(awaited, open2)}`,
    (0, __parts.import_model.spanOf)(source, start, start + word.length)
  );
}
var wanted = (awaited, open2) => {
  if (awaited === "nothing") return "the end of the file";
  if (awaited === "colon") return "`:`";
  if (awaited === "comma or end") return `\`,\` or \`${open2 === "{" ? "}" : "]"}\``;
  return awaited.startsWith("key") ? "a name in double quotes" : "a value";
};
function endedEarly(source, last, open2) {
  const span = last ? (0, __parts.import_model.spanOf)(source, last.start, last.end) : (0, __parts.import_model.spanOf)(source, 0, source.text.length);
  const expected = open2 === "{" ? "a closing `}`" : open2 === "[" ? "a closing `]`" : "a value";
  return flaw(`Unexpected end of JSON, expected ${expected}`, span);
}
var flaw = (message, span, fix) => ({
  kind: "unreadable-metadata",
  message,
  span,
  ...fix && { fix }
});
function labelsOf(blocks, source) {
  const found = [];
  let open2 = false;
  for (const block2 of blocks) {
    const fresh = labelsAt(block2, source);
    found.push(...fresh);
    if (fresh.length > 0) open2 = true;
    else if (block2.type === "thematicBreak" || block2.type === "heading") open2 = false;
    else if (open2) found.at(-1)?.nodes.push(block2);
  }
  return found;
}
function labelsAt(block2, source) {
  if (block2.type !== "paragraph") return [];
  const starts = block2.children.map((_, index) => index).filter((index) => isLabel(block2, index, source));
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? block2.children.length;
    return readLabel(block2, start, end, source);
  });
}
function isLabel(paragraph, index, source) {
  const node = paragraph.children[index];
  if (node.type !== "strong") return false;
  const before = paragraph.children[index - 1];
  if (before && !(before.type === "break" || before.type === "text" && /[\r\n][ \t]*$/.test(before.value)))
    return false;
  const span = spanOfNode(source, node);
  return /[:：]\s*$/.test(plainText(node)) || /^\s*[:：]/.test(source.text.slice(span.end, span.end + 4));
}
function readLabel(paragraph, start, end, source) {
  const strong = paragraph.children[start];
  const nameSpan = spanOfNode(source, strong);
  const last = paragraph.children[end - 1];
  const from = nameSpan.end;
  const to = end - 1 === start ? from : spanOfNode(source, last).end;
  const raw = source.text.slice(from, to);
  const lead = raw.match(/^\s*[:：]?[ \t]*/)[0].length;
  const value = raw.slice(lead).trimEnd();
  return {
    name: plainText(strong).replace(/[:：]\s*$/, "").trim(),
    nameSpan,
    value: (0, __parts.import_model.located)(value, (0, __parts.import_model.spanOf)(source, from + lead, from + lead + value.length)),
    inline: paragraph.children.slice(start + 1, end),
    nodes: []
  };
}
function jsonOf({ text, plain }) {
  if (!plain) return text;
  if (/^(?:null|~|)$/i.test(text)) return null;
  if (/^(?:true|false)$/i.test(text)) return /^true$/i.test(text);
  return (0, __parts.import_model.isNumeral)(text) && !text.includes("_") ? Number(text) : text;
}
function misread({ text, plain }) {
  const readings = plain ? (0, __parts.import_model.numeralReadings)(text) : [];
  return readings.length === 0 ? void 0 : readings.map((read2) => `\`${read2}\``).join(" or ");
}
var prefix = "runbook-lint-";
function suppressionsOf(document) {
  const { source } = document;
  if (!source.text.includes(prefix) || /\.json$/i.test(source.path)) return [];
  if (/\.ya?ml$/i.test(source.path)) return inYaml((0, __parts.import_model.spanOf)(source, 0, source.text.length));
  const front = findFrontMatter(source.text);
  const above = front ? inYaml((0, __parts.import_model.spanOf)(source, front.start, front.end)) : [];
  return [...above, ...inHtml(document.root, source)];
}
function inHtml(node, source) {
  if ("children" in node) return node.children.flatMap((child) => inHtml(child, source));
  if (node.type !== "html") return [];
  const { start, end } = spanOfNode(source, node);
  const comments = source.text.slice(start, end).matchAll(/<!--([\s\S]*?)-->/g);
  return [...comments].flatMap(({ 0: comment, 1: body, index }) => {
    const at = start + index;
    return readComment((0, __parts.import_model.spanOf)(source, at, at + comment.length), at + "<!--".length, body);
  });
}
var marks = /* @__PURE__ */ new Set(["", "", ""]);
function inYaml({ source, start, end }) {
  const found = [];
  let at = start;
  for (const piece of new __parts.import_yaml.Lexer().lex(source.text.slice(start, end))) {
    if (marks.has(piece)) continue;
    if (piece.startsWith("#"))
      found.push(...readComment((0, __parts.import_model.spanOf)(source, at, at + piece.length), at + 1, piece.slice(1)));
    at += piece.length;
  }
  return found;
}
function readComment(span, at, body) {
  const match = /^\s*runbook-lint-([\w-]+)(?=\s|$)/.exec(body);
  if (!match) return [];
  const [head, kind] = match;
  const rest = body.slice(head.length);
  const dash = /(?:^|\s)--(?:\s|$)/.exec(rest);
  const names = rest.slice(0, dash?.index).matchAll(/[^\s,]+/g);
  const word = (text, offset) => (0, __parts.import_model.located)(text, (0, __parts.import_model.spanOf)(span.source, at + offset, at + offset + text.length));
  const reason = dash ? rest.slice(dash.index + dash[0].length).replace(/\s+/g, " ").trim() : "";
  return [
    {
      span,
      kind: word(kind, head.length - kind.length),
      rules: [...names].map(({ 0: name, index }) => word(name, head.length + index)),
      reason: reason === "" ? void 0 : reason
    }
  ];
}
function resolve(schema, root, name) {
  if (schema.$ref) {
    const key2 = schema.$ref.replace("#/definitions/", "");
    return resolve(root.definitions?.[key2] ?? {}, root, key2);
  }
  return schema.allOf?.length === 1 ? resolve(schema.allOf[0], root, name) : { schema, name };
}
function expectation(schema, root) {
  const { schema: own } = resolve(schema, root);
  if (own.oneOf)
    return oneOf(own.oneOf.map((branch) => expectation(branch, root)).filter((words) => words !== "nothing"));
  if ("const" in own) return `\`${own.const}\``;
  switch (own.type) {
    case "boolean":
      return "`true` or `false`";
    case "integer":
      return own.minimum === void 0 ? "a whole number" : `a whole number from ${own.minimum}`;
    case "number":
      return own.minimum === void 0 ? "a number" : `a number from ${own.minimum}`;
    case "null":
      return "nothing";
    case "array":
      return `a list${itemsOf(own, root)}`;
    case "object":
      return own.properties ? `a map with ${oneOf(Object.keys(own.properties).map((key2) => `\`${key2}\``))}` : "a map";
  }
  return textual(own);
}
function itemsOf({ items }, root) {
  if (!items || Array.isArray(items)) return "";
  const { schema: item } = resolve(items, root);
  if (item.type !== "string") return item.oneOf ? ` of ${expectation(item, root)}` : "";
  const { noun, example } = nounOf(item);
  return ` of ${noun}${noun === "text" ? "" : "s"}${example}`;
}
function textual(schema) {
  const { noun, example } = nounOf(schema);
  const article = noun === "text" ? "" : /^[aeiou]/.test(noun) ? "an " : "a ";
  return `${article}${noun}${example}`;
}
function nounOf({ title, pattern, examples }) {
  const example = examples?.find((one) => typeof one === "string");
  const free = pattern === void 0 || pattern === "\\S" || title === void 0;
  return {
    noun: free ? "text" : title.toLowerCase(),
    example: example === void 0 ? "" : ` such as \`${example}\``
  };
}
function oneOf(words) {
  const each = [...new Set(words)];
  return each.length < 2 ? each[0] ?? "" : `${each.slice(0, -1).join(", ")} or ${each.at(-1)}`;
}
function choicesOf(schema, root) {
  const { schema: own } = resolve(schema, root);
  const consts = (own.oneOf ?? [own]).map((branch) => resolve(branch, root).schema.const);
  return consts.filter((value) => typeof value === "string");
}
var synonyms = (0, __parts.import_model.tableOf)({
  dependencies: "depends_on",
  dependency: "depends_on",
  depends: "depends_on",
  dependson: "depends_on",
  requires: "depends_on",
  needs: "depends_on",
  after: "depends_on",
  blockedby: "depends_on",
  prerequisite: "depends_on",
  prerequisites: "depends_on",
  blocking: "blocks",
  mode: "execution_mode",
  executionmode: "execution_mode",
  executiontype: "execution_mode",
  executionmodel: "model",
  why: "reason",
  because: "reason",
  concurrency: "max_parallel",
  maxconcurrency: "max_parallel",
  maxparallel: "max_parallel",
  maxagents: "max_parallel",
  parallelism: "max_parallel",
  sharedstate: "modifies_shared_state",
  modifiessharedstate: "modifies_shared_state",
  filesmodified: "files",
  touches: "files"
});
var strangers = /* @__PURE__ */ new Set([
  "blocked",
  "phase",
  "phases",
  "steps",
  "cycles",
  "date",
  "state",
  "status",
  "types",
  "estimated",
  "estimates"
]);
var folded = (key2) => key2.toLowerCase().replace(/[-_ ]/g, "");
function meantKey(key2, known) {
  const same = known.find((other) => folded(other) === folded(key2));
  if (same) return same;
  const synonym = synonyms.get(folded(key2));
  if (synonym && known.includes(synonym)) return synonym;
  if (strangers.has(key2) || key2.length < 4) return void 0;
  const near = (0, __parts.import_model.nearest)(key2, known);
  return near && isSlip(key2, near) ? near : void 0;
}
var isSlip = (key2, known) => key2.length >= 8 || isShuffled(key2, known) || differsByOne(key2, known);
var isShuffled = (a, b) => [...a].sort().join("") === [...b].sort().join("");
function differsByOne(a, b) {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}
function validateMetadata(metadata, name) {
  const root = __parts.import_schema_schemas_generated.schemas[name];
  const { entries, span } = metadata;
  const unreadable = metadata.flaws.filter((flaw2) => flaw2.kind === "unreadable-metadata");
  const walk = { root, flaws: [], broken: unreadable.map((flaw2) => flaw2.span) };
  checkMap({ kind: "map", entries, span }, root, "", walk);
  return walk.flaws;
}
function check(value, schema, owner, walk) {
  if (walk.broken.some(({ start }) => start >= value.span.start && start <= value.span.end)) return;
  const { schema: own, name } = resolve(schema, walk.root);
  if (own.oneOf) checkChoice(value, own, owner, walk);
  else if (value.kind === "list" && own.type === "array") checkList(value, own, owner, walk);
  else if (value.kind === "map" && own.type === "object") checkMap(value, own, owner, walk);
  else if (value.kind !== "scalar" || !fits(value, own)) tellValue(value, own, owner, walk);
  else if (name !== void 0 && ids.has(name)) checkId(value, walk);
}
var ids = /* @__PURE__ */ new Set(["id", "reference", "referenceText"]);
function checkChoice(value, own, owner, walk) {
  const kind = { list: "array", map: "object", scalar: void 0 }[value.kind];
  const meant = own.oneOf.find((branch) => {
    const { schema } = resolve(branch, walk.root);
    return value.kind === "scalar" ? fitsAny(value, schema, walk.root) : schema.type === kind;
  });
  if (meant) check(value, meant, owner, walk);
  else tellValue(value, own, owner, walk);
}
var fitsAny = (value, schema, root) => schema.oneOf ? schema.oneOf.some((branch) => fits(value, resolve(branch, root).schema)) : fits(value, schema);
function fits(value, own) {
  const read2 = jsonOf(value);
  if ("const" in own) return own.const === value.text || own.const === read2;
  if (own.type === "string") return read2 !== null && new RegExp(own.pattern ?? "", "u").test(value.text);
  if (own.type === "null") return read2 === null;
  if (own.type === "boolean") return typeof read2 === "boolean";
  if (own.type === "integer") return Number.isInteger(read2) && read2 >= (own.minimum ?? -Infinity);
  if (own.type === "number") return typeof read2 === "number" && isBetween(read2, own);
  return own.type === void 0;
}
var isBetween = (number, { minimum = -Infinity, maximum = Infinity }) => minimum <= number && number <= maximum;
function checkId(value, { flaws }) {
  const other = misread(value);
  if (other === void 0) return;
  const { span, text } = value;
  flaws.push({
    kind: "ambiguous-id",
    message: `Unexpected unquoted id \`${text}\`, which YAML reads as ${other}, expected \`"${text}"\``,
    span,
    fix: { title: "Quote the id", safe: true, edits: [{ span, text: `"${text}"` }] }
  });
}
function checkList(value, own, owner, walk) {
  const least = own.minItems ?? 0;
  if (value.items.length < least) {
    tell2(
      walk,
      value.span,
      `Unexpected list of ${value.items.length} for \`${owner}\`, expected ${least} or more items`
    );
  }
  const seen = /* @__PURE__ */ new Map();
  value.items.forEach((item, at) => {
    const schema = Array.isArray(own.items) ? own.items[at] : own.items;
    if (schema) check(item, schema, owner, walk);
    if (own.uniqueItems && item.kind === "scalar") checkRepeated(item, seen, owner, walk);
  });
}
function checkRepeated({ text, span }, seen, owner, walk) {
  const first = seen.get(text);
  if (!first) seen.set(text, span);
  else {
    const related = [{ span: first, message: "first here" }];
    tell2(walk, span, `Unexpected second \`${text}\` in \`${owner}\`, expected each once`, related);
  }
}
function checkMap(value, own, owner, walk) {
  const properties = own.properties ?? {};
  for (const entry of value.entries.values()) {
    const schema = properties[entry.key];
    const given = schema ?? own.additionalProperties;
    if (typeof given === "object") check(entry.value, given, entry.key, walk);
    else checkUnknown(entry, value.entries, own, walk);
  }
  for (const key2 of own.required ?? []) {
    if (value.entries.has(key2) || !properties[key2]) continue;
    const place = owner === "" ? "metadata" : `item of \`${owner}\``;
    tell2(
      walk,
      firstLineOf(value.span),
      `Unexpected ${place} without \`${key2}\`, expected ${expectation(properties[key2], walk.root)}`
    );
  }
  checkExclusive(value.entries, own, walk);
}
function checkUnknown(entry, entries, own, walk) {
  const known = Object.keys(own.properties ?? {});
  const meant = meantKey(entry.key, known);
  const closed = own.additionalProperties === false;
  if (!closed && (meant === void 0 || entries.has(meant))) return;
  const expected = meant === void 0 ? known.map((key2) => `\`${key2}\``).join(", ") : `\`${meant}\``;
  const fix = meant !== void 0 && !entries.has(meant) ? renamed(entry.keySpan, meant) : void 0;
  tell2(walk, entry.keySpan, `Unexpected key \`${entry.key}\`, expected ${expected}`, [], fix);
}
var renamed = (span, text) => ({
  title: `Rename to \`${text}\``,
  safe: true,
  edits: [{ span, text }]
});
function checkExclusive(entries, own, walk) {
  for (const [key2, { properties }] of Object.entries(own.dependencies ?? {})) {
    const entry = entries.get(key2);
    const other = Object.keys(properties).find((each) => entries.has(each));
    if (!entry || other === void 0) continue;
    const related = [{ span: entries.get(other).keySpan, message: "the other one" }];
    tell2(walk, entry.keySpan, `Unexpected \`${key2}\` beside \`${other}\`, expected one of them`, related);
  }
}
function tellValue(value, own, owner, walk) {
  const choices = choicesOf(own, walk.root);
  const text = value.kind === "scalar" ? value.text : "";
  const meant = (0, __parts.import_model.nearest)(text.toLowerCase().replace(/[\s_]+/g, "-"), choices) ?? (0, __parts.import_model.nearest)(text, choices);
  const expected = meant === void 0 ? expectation(own, walk.root) : `\`${meant}\``;
  const found = value.kind !== "scalar" ? value.kind : text === "" ? "empty value" : `\`${(0, __parts.import_model.textAt)(placeOf2(value))}\``;
  const fix = meant === void 0 ? void 0 : { ...renamed(value.span, meant), safe: folded2(text) === folded2(meant) };
  tell2(walk, placeOf2(value), `Unexpected ${found} for \`${owner}\`, expected ${expected}`, [], fix);
}
var folded2 = (text) => text.toLowerCase().replace(/[\s_-]+/g, "");
function placeOf2({ span }) {
  if (span.end > span.start) return firstLineOf(span);
  const before = (0, __parts.import_model.textAt)({ ...span, start: Math.max(0, span.start - 200) });
  const word = /[^\s:,[\]{}]+$/.exec(before.replace(/[\s:]+$/, ""));
  const start = word ? span.start - before.length + word.index : span.start - 1;
  return { ...span, start: Math.max(0, start), end: span.start };
}
function firstLineOf(span) {
  const line = /^[^\r\n]*/.exec((0, __parts.import_model.textAt)(span))[0].trimEnd().length;
  return { ...span, end: span.start + Math.max(line, 1) };
}
function tell2({ flaws }, span, message, related = [], fix) {
  flaws.push({ kind: "invalid-metadata", message, span, related, ...fix && { fix } });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  chooseParser,
  flawOfJson,
  jsonOf,
  labelsOf,
  outlineOf,
  parseMarkdown,
  parseWhole,
  plainText,
  readDocument,
  readFrontMatter,
  readYaml,
  sectionsBelow,
  spanOfNode,
  spanOfNodes,
  suppressionsOf,
  validateMetadata
});
