import {
  flawOfJson,
  labelsOf,
  parseMarkdown,
  plainText,
  readDocument,
  readYaml,
  sectionsBelow,
  spanOfNode,
  spanOfNodes,
  suppressionsOf,
  validateMetadata
} from "./parse.mjs";
import {
  UsageError,
  changing,
  compareNaturally,
  digestOf,
  executionModes,
  isTestPath,
  lettered,
  located,
  nearest,
  spanOf,
  tableOf,
  tellProgress,
  textAt
} from "./model.mjs";

// src/dialects/shared/references.ts
var idPattern = "[A-Za-z]{0,3}\\d+[a-z]?(?:\\.\\d+[a-z]?)*";
var nothing = /^(?:none|nothing|no|n\/a|null|nil|-+|—|–|\[\s*\]|~|)$/i;
var range = new RegExp(`(${idPattern})\\s*(?:-|\u2013|\u2014|\\.\\.\\.?|to|through|thru)\\s*(${idPattern})`, "y");
var single = new RegExp(idPattern, "y");
var saysNothing = (text) => nothing.test(
  text.replace(/[*_`.]/g, "").replace(/\s*\(.*$|\s*[—–-]\s+.*$/, "").trim()
);
function readReferences(field2, form, kind = "step") {
  if (saysNothing(textAt(field2))) return [];
  const found = [];
  for (const { ids: ids2, span: span2 } of idsIn(field2))
    if (leadsToId.test(field2.source.text.slice(field2.start, span2.start)) && !isMet.test(field2.source.text.slice(span2.end, field2.end)))
      for (const id3 of ids2) found.push({ kind, id: id3, form, span: span2 });
  return found;
}
var isMet = /^["'`*]*(?:\s*\((?:already )?|(?:\s*(?:,|&|and)\s*["'`*]*[A-Z]{0,3}\d[\w.]*["'`*]*)+\s*\((?:both|all)(?: already)? )(?:complete|completed|done|finished|merged)\)/i;
var leadsToId = /(?:^|[,;:&+/|([\])"'`*#]|\b(?:and|or|on|after|by|tasks?|steps?|cycles?|todos?|items?|stor(?:y|ies)|issues?|wps?|packages?)|任务|タスク|작업|[、，；：和与及（）【】])\s*["'`*#[]*$/i;
var idBracket = new RegExp(`\\((?:\\s*(?:[-\u2013\u2014,&]|(?:${idPattern}|to|and)(?![\\w.])))+\\s*\\)`, "y");
function* idsIn(field2, shape2, named6 = false) {
  const text = textAt(field2);
  let bracket2 = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    idBracket.lastIndex = at;
    if (char === "(" && !(named6 && bracket2 === 0 && idBracket.test(text))) bracket2++;
    else if (char === ")") bracket2 = Math.max(0, bracket2 - 1);
    if (bracket2 > 0 || /[\w.-]/.test(text[at - 1] ?? " ")) continue;
    const end = endOfIds(text, at);
    if (!end) continue;
    const { ids: ids2, length } = end;
    if (shape2 && !shape2.test(ids2[0])) continue;
    yield { ids: ids2, span: spanOf(field2.source, field2.start + at, field2.start + at + length) };
    at += length - 1;
  }
}
function endOfIds(text, at) {
  range.lastIndex = at;
  const ranged = range.exec(text);
  const expanded = ranged && !/[\w]/.test(text[at + ranged[0].length] ?? "") && expandRange(ranged[1], ranged[2]);
  if (ranged && expanded) return { ids: expanded, length: ranged[0].length };
  single.lastIndex = at;
  const id3 = single.exec(text)?.[0];
  if (!id3 || /\w/.test(text[at + id3.length] ?? "")) return void 0;
  return { ids: [id3], length: id3.length };
}
function expandRange(first2, last2) {
  const from = /^(.*?)(\d+)$/.exec(first2);
  const to = /^(.*?)(\d+)$/.exec(last2);
  if (!from || !to) return void 0;
  if (to[1] !== from[1] && to[1] !== "") return void 0;
  const low = Number(from[2]);
  const high = Number(to[2]);
  if (high < low || high - low > 500) return void 0;
  const ids2 = [];
  for (let number3 = low; number3 <= high; number3++)
    ids2.push(from[1] + String(number3).padStart(from[2].length, "0"));
  return ids2;
}

// src/dialects/shared/metadata.ts
var flawsOf = (metadata, schema) => metadata ? [...metadata.flaws, ...schema ? validateMetadata(metadata, schema) : []] : [];
function tightSpan(value) {
  const { source, start, end } = value.span;
  return value.kind === "scalar" && value.quoted ? spanOf(source, start + 1, end - 1) : value.span;
}
function scalarOf(metadata, key) {
  const value = metadata?.entries.get(key)?.value;
  return value?.kind === "scalar" && value.text !== "" ? located(value.text, tightSpan(value)) : void 0;
}
function itemsOf(entry) {
  if (!entry) return [];
  const { value } = entry;
  if (value.kind === "list")
    return value.items.flatMap(
      (item) => item.kind === "scalar" ? [located(item.text, tightSpan(item))] : []
    );
  if (value.kind !== "scalar" || value.text === "") return [];
  const span2 = tightSpan(value);
  const text = span2.source.text.slice(span2.start, span2.end);
  return [...text.matchAll(/[^,\s[\]"'][^,[\]"'\r\n]*/g)].map((match) => {
    const part = match[0].trimEnd();
    return located(
      part,
      spanOf(span2.source, span2.start + match.index, span2.start + match.index + part.length)
    );
  });
}
function referencesOf(entry, form = "metadata") {
  return itemsOf(entry).filter((item) => !saysNothing(item.value)).map((item) => ({ kind: "step", id: item.value, form, span: item.span }));
}
function numberOf(metadata, key) {
  const text = scalarOf(metadata, key);
  const value = Number(text?.value);
  return text && Number.isFinite(value) ? located(value, text.span) : void 0;
}
function booleanOf(metadata, key) {
  const text = scalarOf(metadata, key);
  if (!text || !/^(?:true|false|yes|no)$/i.test(text.value)) return void 0;
  return located(/^(?:true|yes)$/i.test(text.value), text.span);
}
function fieldsOf(metadata, keys) {
  return keys.flatMap((key) => {
    const entry = metadata?.entries.get(key);
    if (!entry) return [];
    const span2 = tightSpan(entry.value);
    const text = span2.source.text.slice(span2.start, span2.end);
    return [{ name: key, key: entry.keySpan, value: located(text, span2), form: "metadata" }];
  });
}

// src/dialects/shared/isolation-field.ts
function readIsolation(value) {
  const text = plain(value.value);
  if (/^(?:git[- ])?worktrees?\b/.test(text)) return located("worktree", value.span);
  return /^(?:shared|none)\b/.test(text) ? located("shared", value.span) : void 0;
}
var isIsolation = (text) => /^(?:(?:git[- ])?worktrees?|shared)(?:\s*\([^()]*\))?$/.test(plain(text));
var plain = (text) => text.toLowerCase().replace(/[`"'*_.]/g, "").trim();
function isolationOf(metadata) {
  const value = scalarOf(metadata, "isolation");
  return value && readIsolation(value);
}

// src/dialects/shared/make.ts
function makeStep(parts4) {
  return {
    kind: "task",
    source: parts4.span.source,
    phase: void 0,
    mode: void 0,
    dependsOn: [],
    blocks: [],
    fields: [],
    mentions: [],
    redGreen: { red: void 0, green: void 0, verification: void 0, expectedFailure: void 0 },
    regression: false,
    spike: false,
    done: void 0,
    parallel: void 0,
    wave: void 0,
    conflictsWith: [],
    model: void 0,
    isolation: void 0,
    copies: [],
    ...onlyLooks(parts4.title) ? { onlyLooks: true } : {},
    ...parts4
  };
}
var explores = (title2) => /^(?:explore|investigate|inspect|survey|study|research|analy[sz]e)\s(?!.*\band\b)/i.test(title2);
var onlyLooks = (title2) => explores(title2) || /^(?:(?:re-?)?run|verify|check|confirm|ensure|validate|review|test that|checkpoint)\s+(?!in\b|for\b|and\b)/i.test(
  title2
);
var saysNoChange = (text) => /\b(?=no|change|edit|fix)(?<=^|[.;!?]\s+|\n\s*(?:[-*]\s+)?)(?:no (?:code |source |file )?changes?(?: (?:(?:is|are) )?(?:needed|expected|made))?|nothing (?:is|gets) (?:edited|changed)|(?:change|edit|fix) nothing(?: here)?)[.;]/i.test(
  text
);
function makePlan(parts4) {
  return {
    type: void 0,
    model: void 0,
    mode: void 0,
    isolation: void 0,
    phases: [],
    barriers: [],
    rationale: void 0,
    prohibition: void 0,
    stopCondition: void 0,
    checkpoints: [],
    orchestration: void 0,
    orphans: [],
    claims: [],
    proseOrder: [],
    mentions: [],
    flaws: [],
    ...parts4
  };
}
var filesOf = (claimed) => claimed.map(({ document, role }) => ({ source: document.source, role }));
var contractWith = (contract26, trackers) => ({
  ...contract26,
  trackers: [...contract26.trackers, ...trackers]
});
function firstLine(source) {
  const match = /[^\s\uFEFF][^\r\n]*/.exec(source.text);
  const start = match?.index ?? 0;
  return spanOf(source, start, start + (match?.[0].trimEnd().length ?? 0));
}
function titleOf({ outline, source }) {
  const first2 = outline.children[0];
  if (first2?.depth === 1) return { title: first2.title, span: first2.span };
  const folder2 = folderOf(source.path);
  return { title: folder2.slice(folder2.lastIndexOf("/") + 1), span: first2?.span ?? firstLine(source) };
}
var folderOf = (path3) => path3.includes("/") ? path3.slice(0, path3.lastIndexOf("/")) : ".";
var baseName = (path3) => path3.slice(path3.lastIndexOf("/") + 1).replace(/\.\w+$/, "");
var makePhase = (parts4) => ({
  type: void 0,
  model: void 0,
  mode: void 0,
  dependsOn: [],
  mentions: [],
  ...parts4
});

// src/mentions/names/lacking.ts
var object = /['"`](\w+)['"`] (?:object )?has no attribute ['"`]?$/;
var before = [
  /\b(\w+)\(\) got an unexpected keyword argument ['"`]?$/,
  /(?:struct|enum) ['"`](\w+)['"`] has no field (?:named )?['"`]?$/,
  /uninitialized (constant) $/,
  /no such (command)[:\s]+['"`]?$/i,
  /unknown (command):?\s+['"`]?$/i,
  /how to build (task) ['"`]$/
];
var behind = [
  // `cannot import name 'total' from 'shop.cart'`
  /^['"`]? from ['"`]([\w.]+)/,
  /^['"`]? for (?:an instance of )?([A-Z][\w:]*)/,
  /^['"`]? found for (?:\w+ )*['"`]([A-Z]\w*)/,
  /^: (command) not found/,
  // `Shop.Cart.total/1 is undefined` names all of it.
  /^\/\d+ is (undefined)/
];
var usual = /^(?:list|show|add|get|set|remove|delete|create|new|update|edit|run|init|start|stop|status|check)$/;
function lackingAround(text, start, end) {
  const line4 = text.slice(Math.max(0, start - 80), start).split("\n").at(-1);
  const rest2 = text.slice(end, end + 80).split("\n", 1)[0];
  const isUsual = usual.test(text.slice(start, end));
  const ahead2 = isUsual ? line4.replace(/\bcommand\b/gi, "") : line4;
  const owner = object.exec(ahead2)?.[1];
  const found = owner ?? firstOf(before, ahead2) ?? (isUsual ? void 0 : firstOf(behind, rest2));
  return {
    object: owner,
    owner: found,
    module: /\b(?:module|package)(?: named)?\s+['"`]*$/i.test(line4)
  };
}
var firstOf = (patterns, text) => {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1];
    if (found !== void 0) return found.toLowerCase();
  }
  return void 0;
};

// src/mentions/names/absence.ts
var complaints = [
  /No module named ['"`]?([\w.]+)/g,
  /has no attribute ['"`]?(\w+)/g,
  /cannot import name ['"`]?(\w+)/gi,
  /name ['"`]?(\w+)['"`]? is not defined/g,
  /(?:Cannot find|Could not resolve) (?:module|package) ['"`]?([^'"`\s]+)/g,
  /([\w.]+) is not (?:a function|a constructor|defined|exported)/g,
  /undefined: ([\w.]+)/g,
  /cannot find (?:function|type|value|struct|macro|trait|derive macro|name|crate)(?:[\w, ]*(?= ['"`]))? ['"`]?(\w+)/gi,
  /unresolved (?:import|name|reference)[:\s]+['"`]?([\w:.]+)/gi,
  /no method named ['"`]?(\w+)/g,
  /[Nn]o such (?:command|option)[:\s]+['"`]?([\w-]+)/g,
  /unexpected keyword argument ['"`]?(\w+)/g,
  /undefined method ['"`]?(\w+)/g,
  /uninitialized constant ([\w:]+)/g,
  /has no exported member (?:named )?['"`]?(\w+)/g,
  /[Pp]roperty ['"`]?(\w+)['"`]? does not exist/g,
  /does not provide an export named ['"`]?(\w+)/g,
  /([\w@-][\w@./-]*\/[\w.-]+\.\w+)['"`]? (?:does not|doesn't) exist/g,
  /([A-Za-z_][\w-]*): command not found/g,
  /[Uu]n(?:known|recogni[sz]ed) (?:command|sub-?command|option|flag|arguments?):?\s+['"`]?([\w-]+)/g,
  /unexpected argument ['"`]([\w-]+)/g,
  /no variant or associated item named ['"`]?(\w+)/g,
  /has no (?:field|member) (?:named )?['"`]?(\w+)/g,
  /no field or method ['"`]?(\w+)/g,
  /([A-Z][\w.]*\.[a-z_]\w*[?!]?)\/\d+ is undefined/g,
  /Don't know how to build task ['"`]([\w:-]+)/g,
  /[Nn]o such file or directory:?\s+['"`]?([\w@-][\w@./-]*\.\w+)/g
];
var owners = [
  /['"`](\w+)['"`] object has no attribute/g,
  /type object ['"`](\w+)['"`] has no attribute/g,
  /no method named ['"`]?\w+['"`]? found for (?:\w+ )*['"`&]*([A-Z]\w*)/g,
  /undefined method ['"`]?\w+['"`]? for (?:an instance of )?([A-Z]\w*)/g,
  /no variant or associated item named ['"`]?\w+['"`]? found for (?:\w+ )*['"`]([A-Z]\w*)/g,
  /(?:struct|enum) ['"`]([A-Z]\w*)['"`] has no field/g
];
function absencesIn(text, source, place3, section2) {
  const raw = source.text.slice(place3.start, place3.end);
  const namesIn2 = (patterns, form) => patterns.flatMap(
    (pattern) => [...text.matchAll(pattern)].map((match) => {
      const name6 = match[1];
      const at = raw.indexOf(match[0]);
      const start = at < 0 ? place3.start : place3.start + at + match[0].lastIndexOf(name6);
      const span2 = at < 0 ? place3 : spanOf(source, start, start + name6.length);
      return {
        ...form(name6),
        row: "absence",
        lacking: lackingAround(source.text, span2.start, span2.end),
        certainty: "stated",
        section: section2,
        conditional: false,
        span: span2,
        evidence: place3
      };
    })
  );
  return [
    ...namesIn2(complaints, (name6) => ({ subject: { kind: "absence", name: name6 }, verb: "none" })),
    ...namesIn2(owners, (name6) => ({ subject: { kind: "symbol", name: name6 }, verb: "use" }))
  ];
}

// src/mentions/names/failing.ts
var isFailing = (label2, clause2, source) => /^expect(?:ed)?(?: (?:result|output|outcome))?$/i.test(label2) && /^[^\n]{0,40}:[*_\s]*fail(?:s|ure)?\b/i.test(
  source.text.slice(source.text.lastIndexOf("\n", clause2[0].start) + 1, clause2.at(-1).end)
);
var failsWith = (clause2, section2) => section2 === "red" && clause2.some(
  ({ lower }, i) => lower === "fails" && /^(?:with|because|as|since|for|:)$/.test(clause2[i + 1]?.lower ?? "")
);

// src/mentions/prose/clause.ts
var nothingAsked = {
  verb: "none",
  act: "none",
  stem: "",
  role: "alone",
  declared: false,
  firm: false,
  negated: false,
  hedged: false
};

// src/mentions/names/paths.ts
var extensions = new Set(
  "astro bash bat bib c cc cfg cjs clj cmake cmd conf config cpp cs css csv cts cu cue dart db diff dts edn el elm env erb ex exs fish fs fsx gd go gql gradle graphql h haml hbs hcl hpp hrl hs htm html ini ipynb java jl jpg js json json5 jsonc jsonl jsx kt kts less lock log lua m4 md mdc mdx mjs mk ml mli mm mts nim nix njk ndjson php pl plist png po proto prisma ps1 psql py pyi r rb re rego rkt rs rst sass sbt scala scm scss sh sol sql sqlite storyboard styl sv svelte svg swift tcl tex tf tfvars thrift toml tpl ts tsv tsx txt v vb vert vue wat wasm webmanifest webp wit xcconfig xml yaml yml zig zsh csproj cshtml cxx eex entitlements fsproj gemspec heex hh hxx jinja jinja2 kdl leex liquid pbxproj podspec pug pxd pyx rake razor resx ron sln slnx vbproj xaml xcstrings xib R Rmd qmd fsi psm1 psd1 typ arb".split(" ")
);
var names = new Set(
  "Makefile GNUmakefile Dockerfile Containerfile Justfile justfile Rakefile Gemfile Procfile Brewfile Vagrantfile Jenkinsfile LICENSE CHANGELOG NEWS README CODEOWNERS Cargo.lock go.mod go.sum go.work".split(" ")
);
var initials = new Set([...names].map((name6) => name6[0]));
var notFiles = /^(?:(?:node|next|vue|nuxt|react|express|three|d3|chart|discord|socket|ember|backbone|alpine|bun|deno|nest|p5|ethers|web3|p-?queue|require|moment|day|lodash)\.js|console\.log|process\.env|import\.meta|math\.log|self\.config|this\.config|app\.config|np\.r|e\.h|i\.e|e\.g)$/i;
var white = " 	\r\n\xA0";
var opening = new Set(`${white}"'\u201C\u2018<([`);
var closing = new Set(`${white}"'\u201D\u2019>)],;:!?`);
function asPath(text, bare2) {
  if (!text.includes(".") && !text.includes("/") && !(initials.has(text[0]) && names.has(text)))
    return void 0;
  let start = 0;
  let end = text.length;
  while (start < end && opening.has(text[start]) && !isRoute(text, start)) start += 1;
  while (end > start && closing.has(text[end - 1])) end -= 1;
  if (text[start] === "@" && /^@(?:~|\.{0,2}\/|[\w-]*\.[\w/])/.test(text.slice(start, start + 40)))
    start += 1;
  while (text.startsWith("./", start)) start += 2;
  if (text[end - 1] === "." && text[end - 2] !== ".") end -= 1;
  const whole3 = text.slice(start, end);
  if (whole3.length < 2 || whole3.length > 260) return void 0;
  const cut2 = whole3.search(/:{1,2}[\w,\- –]|#|\?/);
  const path3 = (cut2 > 0 ? whole3.slice(0, cut2) : whole3).replace(/\\([_*~-])/g, "$1").replace(/:$/, "");
  if (!isPath(path3, bare2)) return void 0;
  const test = /^::(\w[\w:.-]*)/.exec(whole3.slice(path3.length));
  const length = cut2 > 0 ? cut2 + suffixLength(whole3.slice(cut2)) : whole3.length;
  return { path: path3, start, end: start + length, ...test && { test: test[1] } };
}
var suffixLength = (text) => /^(?:::[\w:.[\]-]+|:\d[\d,:\u2013-]*|#[\w-]+)?/.exec(text)[0].length;
var isRoute = (text, at) => text[at] === "[" && text[at + 1] !== void 0 && /^\[[\w.]+\]/.test(text.slice(at, at + 30));
var routeGroup = /(?<=\/)\((?:[\w-]+|\.+)\)(?=\/)/g;
function isPath(text, bare2) {
  const path3 = text.includes("(") ? text.replace(routeGroup, "group") : text;
  if (/[\s"'`|<>$=;&\\()]|:\/\/|\/\/|^-|(?<!\[)\.\.\.|^\/|^https?:|^www\./.test(path3))
    return /^\/[\w.-]+\/.*\.\w+$/.test(path3) && !/[\s$<>]/.test(path3);
  if (/^~\/./.test(path3)) return true;
  if (/\{[^},]*\}/.test(path3)) return false;
  const slash2 = path3.lastIndexOf("/");
  const last2 = path3.slice(slash2 + 1);
  if (slash2 < 0) return isFileName(last2) && !notFiles.test(last2);
  if (notFiles.test(last2) && /^(?:[A-Z]\w*(?:\.js)?\/)+[A-Z]/.test(path3)) return false;
  if (last2 === "") return /^[\w.@~*[\]{},-]+(?:\/[\w.@*[\]{},+-]+)*\/$/.test(path3) && path3.length > 2;
  if (/\.[A-Za-z][\w]{0,9}\}?$/.test(last2) || last2.includes("*") || /\}$/.test(last2))
    return /^[\w.@~*[\]{},+ -]/.test(path3) && !/^\d+\/\d/.test(path3);
  if (names.has(last2)) return true;
  return bare2 && // `parse/1` is a function with its number of arguments.
  !/^\w+[?!]?\/\d+$/.test(path3) && /^\.?[a-z][\w.-]*(?:\/[\w.@[\]-]+)+$/i.test(path3) && !/^(?:origin|upstream|feat|feature|fix|chore|bugfix|hotfix|release|refs|worktree|application|text|image|true|yes)\/|^and\/or$/.test(
    path3
  );
}
function isFileName(name6) {
  if (names.has(name6)) return true;
  if (/^\.[a-z][\w-]*(?:ignore|rc|config|attributes|modules|version)(?:\.\w+)?$|^\.env(?:\.\w+)*$|^\.mcp\.json$/.test(
    name6
  ))
    return true;
  const dot = name6.lastIndexOf(".");
  if (dot <= 0 || /^\.(?:test|spec|unit|integration|e2e|stories|module|d|min|generated)\./.test(name6))
    return false;
  const ending2 = name6.slice(dot + 1).replace(/\}$/, "");
  if (!extensions.has(ending2)) return false;
  return /^[\w.@*?[\]{},+-]+$/.test(name6) && !/^\d+$/.test(name6.slice(0, dot));
}
function expandBraces(path3) {
  const open2 = path3.indexOf("{");
  const close = path3.indexOf("}", open2);
  if (open2 < 0 || close < 0 || path3.indexOf("{", open2 + 1) > 0) return [path3];
  const members = path3.slice(open2 + 1, close).split(",");
  if (members.length > 30) return [path3];
  return members.map((member) => path3.slice(0, open2) + member.trim() + path3.slice(close + 1));
}

// src/mentions/names/unnamed.ts
var isSameKind = ({ subject: a }, { subject: b }) => a.kind === "unnamed" && b.kind === "unnamed" && a.file === b.file && ("of" in a ? a.of : "") === ("of" in b ? b.of : "");
function meantAt(told2, at) {
  const { tokens, setting: setting2, heads, reported, negating } = told2;
  const token2 = tokens[at];
  const isHead = words.has(token2.lower);
  if (token2.kind !== "word" || !(isHead || isTypeName(token2.text))) return void 0;
  const head3 = heads.findLast((each) => each.at < at);
  if (!head3 || head3.negated || negating[at] || reported[at] || setting2.asked.declared) return void 0;
  const subject2 = isHead ? fileAt(tokens, at, head3.stem) : moduleAt(tokens, at, head3);
  const next = heads.find((each) => each.at > at);
  const until2 = next ? tokens[next.at].start : Number.POSITIVE_INFINITY;
  return subject2 && { subject: subject2, start: token2.start, end: token2.end, from: tokens[head3.at].start, until: until2 };
}
function fileAt(tokens, at, stem) {
  const word5 = tokens[at].lower;
  if (/^(?:dev)?dependenc(?:y|ies)$/.test(word5))
    return addsPackage(tokens, at, stem) ? { kind: "unnamed", file: "manifest" } : void 0;
  if (/^mod(?:ule)?$/.test(word5) && stem === "declare" && /^(?:the|its|declare)$/.test(tokens[at - 1]?.lower ?? ""))
    return { kind: "unnamed", file: "registry", of: "package" };
  if (/^routes?$/.test(word5))
    return /^(?:register|add|wire|mount|expose|hook|declare)$/.test(stem) && isOwnRoute(tokens, at) ? { kind: "unnamed", file: "registry", of: "router" } : void 0;
  if (word5 === "version")
    return /^(?:bump|increment)$/.test(stem) && /^(?:the|its|our|package|crate)$/.test(tokens[at - 1]?.lower ?? "") ? { kind: "unnamed", file: "manifest" } : void 0;
  if (word5 === "types" || word5 === "changelog" || word5 === "container")
    return placeAt(tokens, at, stem, word5);
  const of = registries.get(word5);
  if (!of || !collects(of, stem) || !isReached(tokens, at) || tokens[at + 1]?.text === "(") return void 0;
  return { kind: "unnamed", file: "registry", of };
}
function isOwnRoute(tokens, at) {
  const next = tokens[at + 1];
  return /^(?:its|a|an|the|new|their|both|api)$/.test(tokens[at - 1]?.lower ?? "") && (!next || next.kind === "mark" || /^(?:for|to|in|and|so|that|under|with)$/.test(next.lower));
}
function placeAt(tokens, at, stem, of) {
  const before5 = tokens[at - 1]?.lower ?? "";
  const isOne = of === "changelog" ? /^(?:the|our|a)$/.test(before5) : of === "types" ? /^(?:shared|common)$/.test(before5) : /^(?:di|ioc|service|dependency|injection)$/.test(before5);
  const puts = /^(?:add|register|put|bind|append|insert|update|extend|export|declare|note|record|write|wire|move)$/.test(
    stem
  );
  return isOne && puts ? { kind: "unnamed", file: "registry", of } : void 0;
}
function moduleAt(tokens, at, head3) {
  if (!head3.ordered) return void 0;
  const first2 = /^(?:the|our|its|existing)$/.test(tokens[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  const before5 = tokens[first2]?.lower ?? "";
  const placed2 = /^(?:in|into|to)$/.test(before5) && /^(?:create|put|change|do|define|delete)$/.test(head3.act);
  const worked = (head3.act === "change" || head3.act === "do") && !joining.test(head3.stem) && head3.at === first2;
  return placed2 || worked ? { kind: "unnamed", file: "module", of: tokens[at].text } : void 0;
}
var joining = /^(?:integrate|register|wire|connect|mount|hook|plug|merge|expose|export|re-export|insert|append|prepend|include|apply|point|switch|swap)$/;
var isTypeName = (word5) => {
  const first2 = word5.charCodeAt(0);
  return first2 >= 65 && first2 <= 90 && typeName.test(word5);
};
var typeName = /^[A-Z][a-z0-9]+[A-Z][A-Za-z0-9]*$/;
var registries = tableOf({
  package: "package",
  "package's": "package",
  module: "package",
  crate: "package",
  library: "package",
  barrel: "package",
  index: "package",
  __init__: "package",
  cli: "cli",
  app: "app",
  application: "app",
  router: "router",
  server: "server",
  registry: "registry",
  dispatcher: "registry",
  entrypoint: "entry",
  entry: "entry"
});
var words = /* @__PURE__ */ new Set([
  ...registries.keys(),
  ..."route routes version types changelog container mod dependency dependencies devdependency devdependencies".split(
    " "
  )
]);
var collects = (of, stem) => of === "package" ? /^(?:export|re-export|expose)$/.test(stem) : /^(?:register|wire|hook|plug|connect|expose)$/.test(stem);
var collectors = /(?:^|\/)(?:__init__|__main__|index|mod|lib|main|cli|commands|cmd|app|application|router|routes|urls|routing|server|registry|registries|dispatcher)\.\w+$/;
var manifests = /\.(?:toml|json|txt|cfg|xml|gradle|kts|mod|ya?ml|exs|lock)$|(?:^|\/)Gemfile$/;
function isNamed({ subject: subject2, from, until: until2 }, mentions) {
  const file = subject2.kind === "unnamed" ? subject2.file : "module";
  const fits3 = file === "manifest" ? manifests : file === "registry" ? collectors : void 0;
  return mentions.some(
    ({ subject: subject3, verb: verb2, span: span2 }) => subject3.kind === "path" && /^(?:create|write|modify|delete)$/.test(verb2) && (span2.start >= from && span2.start < until2 || fits3?.test(subject3.path))
  );
}
function isReached(tokens, at) {
  let before5 = at - 1;
  while (before5 >= 0 && /^(?:the|its|our|main|top-level|root|existing|package|package's|public|command)$/i.test(
    tokens[before5].text
  ))
    before5 -= 1;
  if (!/^(?:from|in|into|to|with|through|via|on)$/i.test(tokens[before5]?.text ?? "")) return false;
  const next = tokens[at + 1];
  if (!next || next.kind === "mark") return true;
  if (next.kind === "code") return !next.text.includes("/");
  return /^(?:root|index|barrel|file|entry|point|entrypoint|module|app|application|router|registry|api|__init__|and|so|as|at|if|when|where|unless)$/i.test(
    next.text
  );
}
function addsPackage(tokens, at, stem) {
  if (!/^(?:add|introduce|include|declare|pin|bump|upgrade|downgrade|update|replace|remove|drop|delete)$/.test(
    stem
  ))
    return false;
  if (/^(?:injection|graph|container|edges?|checks?|order|tree|array|list|cycle)$/i.test(
    tokens[at + 1]?.text ?? ""
  ))
    return false;
  const behind5 = tokens.slice(at + 1, at + 4).find(({ kind }) => kind === "code");
  const before5 = tokens.slice(Math.max(0, at - 6), at).findLast(({ kind }) => kind === "code");
  return [before5, behind5].some((token2) => token2 && isPackageName(token2.text));
}
var isPackageName = (text) => /^@?[a-z][\w.-]*(?:\/[\w.-]+)*(?:\[[\w,-]+\])?\s*(?:[@=~^<>!].*)?$/.test(text) && !asPath(text, false);

// src/mentions/text/languages.ts
var latin = {
  create: "\u0441\u043E\u0437\u0434\u0430\u0442\u044C \u0441\u043E\u0437\u0434\u0430\u0439 \u0441\u043E\u0437\u0434\u0430\u0439\u0442\u0435 \u0434\u043E\u0431\u0430\u0432\u0438\u0442\u044C \u0434\u043E\u0431\u0430\u0432\u044C \u0434\u043E\u0431\u0430\u0432\u044C\u0442\u0435 \u0440\u0435\u0430\u043B\u0438\u0437\u043E\u0432\u0430\u0442\u044C \u043D\u0430\u043F\u0438\u0441\u0430\u0442\u044C erstelle erstellen lege anlegen erzeuge implementiere cr\xE9e cr\xE9er ajoute ajouter ajoutez cr\xE9ez crea crear a\xF1ade a\xF1adir agrega agregar implementa implementar crie criar adicione adicionar adiciona",
  change: "\u043E\u0431\u043D\u043E\u0432\u0438\u0442\u044C \u043E\u0431\u043D\u043E\u0432\u0438 \u043E\u0431\u043D\u043E\u0432\u0438\u0442\u0435 \u0438\u0437\u043C\u0435\u043D\u0438\u0442\u044C \u0438\u0437\u043C\u0435\u043D\u0438 \u0440\u0430\u0441\u0448\u0438\u0440\u0438\u0442\u044C \u0438\u0441\u043F\u0440\u0430\u0432\u0438\u0442\u044C \u0437\u0430\u043C\u0435\u043D\u0438\u0442\u044C \u043F\u043E\u0434\u043A\u043B\u044E\u0447\u0438\u0442\u044C \xE4ndere \xE4ndern passe anpassen aktualisiere aktualisieren erweitere bearbeite ersetze modifie modifier modifiez mets mettre corrige corriger remplace remplacer modifica modificar actualiza actualizar reemplaza corrige corregir modifique altere alterar atualize atualizar substitua corrija",
  delete: "\u0443\u0434\u0430\u043B\u0438\u0442\u044C \u0443\u0434\u0430\u043B\u0438 \u0443\u0434\u0430\u043B\u0438\u0442\u0435 l\xF6sche l\xF6schen entferne entfernen supprime supprimer supprimez elimina eliminar borra borrar remova apague",
  move: "verschiebe umbenennen d\xE9place d\xE9placer renomme mueve mover renombra mova renomeie",
  look: "\u0441\u043C \u0441\u043C\u043E\u0442\u0440\u0438 \u043F\u0440\u043E\u0447\u0438\u0442\u0430\u0442\u044C siehe lese voir voyez consulte consulter consulta consultar v\xE9ase veja ver leia leer lea",
  check: "\u043F\u0440\u043E\u0432\u0435\u0440\u0438\u0442\u044C \u043F\u0440\u043E\u0432\u0435\u0440\u044C pr\xFCfe pr\xFCfen \xFCberpr\xFCfe v\xE9rifie v\xE9rifier v\xE9rifiez verifica verificar verifique comprueba compruebe"
};
var foreignVerbs = Object.entries(
  latin
).flatMap(
  ([act, list2]) => list2.split(" ").map((word5) => [word5, [act, word5]])
);
var runs = [
  [/不要|无需|不修改|不改|変更しない|触らない/, "keep", "keep"],
  [/验证|检查|确认|确保|运行|確認|検証|実行/, "check", "verify"],
  [/创建|新建|新增|编写|生成|实现|作成|新規|実装/, "create", "create"],
  [/添加|加入|写入|追加|补充|导出|注册|登録/, "change", "add"],
  [/修改|更新|编辑|重构|替换|扩展|调整|修正|修复|改写|重写|変更|編集|置き換え/, "change", "modify"],
  [/删除|移除|削除/, "delete", "delete"],
  [/重命名|移动|迁移|移動|名前を変更/, "move", "move"],
  [/读取|阅读|查看|参考|参照|分析|参照|読む|見る/, "look", "read"]
];
var saysPerhapsInCjk = (text) => text.charCodeAt(0) >= 12352 && /如果|如需|若|必要时|视情况|可选|必要に応じて/.test(text);
var tellsOfOthers = (text) => text.charCodeAt(0) >= 12352 && /^已(?:在|由|经|于)|由$/.test(text);
function cjkVerb(text) {
  if (text.charCodeAt(0) < 12352) return void 0;
  for (const [pattern, act, stem] of runs) if (pattern.test(text)) return { act, stem };
  return void 0;
}

// src/mentions/text/lexicon.ts
var classes = {
  create: "create add generate scaffold introduce initialize initialise produce draft implement build author establish bootstrap ship",
  put: "write save store overwrite put place paste record",
  change: "modify update regenerate edit extend change fix refactor rewrite adjust amend append prepend insert wire register expose export integrate migrate convert replace simplify strip rework patch enhance improve expand correct tweak swap set bump enable disable populate restructure reorganize reorganise normalize normalise tighten strengthen inline reformat format document annotate mark rephrase augment alter customize hook plug connect merge mount harden trim lower increase decrease shorten condense narrow widen upgrade downgrade pin reword touch complete fill sync substitute revise clarify deprecate unify consolidate deduplicate redirect re-export schedule resolve repair revert restore wrap parametrize parameterize apply configure switch teach bring give turn point repeat reflect propagate adapt tune align polish hand-edit rewire retarget modernize modernise reorder rearrange split extract factor carve pull lift hoist isolate guard cache clean debounce throttle memoize stub flesh flip gate translate localize rebuild recompute",
  delete: "delete remove drop erase purge eliminate discard retire scrap prune",
  move: "rename move relocate",
  copy: "copy duplicate port clone",
  define: "define declare",
  // What is told to readers is written into a document.
  tell: "mention describe list link explain summarize summarise",
  // These change the place at which they are done, and not their object.
  serve: "handle parse include support provide accept return pass cover raise capture import throw log emit show print display count report collect gather stop skip wait tell measure ask",
  call: "call invoke",
  use: "use consume derive depend require rely",
  keep: "keep preserve retain leave",
  imitate: "mirror match mimic imitate reuse follow reference refer replicate",
  look: "read see consult review inspect examine study load open compare analyze analyse survey view look understand cite explore locate find identify scan skim familiarize note recall consider treat search browse investigate trace watch observe think decide choose know learn go",
  check: "verify check confirm ensure validate assert grep expect audit double-check lint typecheck test try prove diff",
  run: "run execute launch start rerun re-run install deploy push publish restart",
  stage: "stage",
  commit: "commit"
};
var irregular = tableOf({
  written: ["write", "past"],
  wrote: ["write", "past"],
  built: ["build", "past"],
  rewritten: ["rewrite", "past"],
  found: ["find", "past"],
  ran: ["run", "past"],
  kept: ["keep", "past"],
  left: ["leave", "past"],
  seen: ["see", "past"],
  brought: ["bring", "past"]
});
var doubling = new Set(
  "split strip drop scrap swap ship plug trim pin put grep run set wrap refer stub log emit".split(" ")
);
var hissed = ["s", "x", "z", "ch", "sh"];
var words2;
function verbForms() {
  const words4 = /* @__PURE__ */ new Map();
  for (const [act, list2] of Object.entries(classes))
    for (const stem of list2.split(" ")) inflect(words4, stem, act);
  for (const [text, [stem, form]] of irregular) {
    const base = words4.get(stem);
    if (base) words4.set(text, { ...base, form });
  }
  for (const [text, [act, stem]] of foreignVerbs)
    if (!words4.has(text)) words4.set(text, { act, stem, form: "base" });
  return words4;
}
function inflect(words4, stem, act) {
  const put = (text, form) => {
    if (!words4.has(text)) words4.set(text, { act, form, stem });
  };
  put(stem, "base");
  const soft = stem.endsWith("y") && !"aeiou".includes(stem.at(-2)) ? `${stem.slice(0, -1)}i` : void 0;
  const hissing = hissed.some((end) => stem.endsWith(end));
  put(soft ? `${soft}es` : hissing ? `${stem}es` : `${stem}s`, "third");
  const root = doubling.has(stem) ? stem + stem.at(-1) : stem.endsWith("e") ? stem.slice(0, -1) : stem;
  put(`${root}ing`, "gerund");
  put(soft ? `${soft}ed` : `${root}ed`, "past");
}
function verbWord(word5) {
  words2 ??= verbForms();
  return words2.get(word5);
}
var verbOf = {
  create: "create",
  put: "write",
  change: "modify",
  do: "modify",
  delete: "delete",
  move: "rename",
  copy: "copy",
  tell: "read",
  gain: "modify",
  serve: "use",
  call: "run",
  use: "use",
  keep: "use",
  imitate: "read",
  look: "read",
  check: "verify",
  run: "run",
  stage: "stage",
  commit: "commit",
  define: "define",
  none: "none"
};
var actFor = (verb2) => ordinary.find((act) => verbOf[act] === verb2) ?? "none";
var ordinary = [
  ...["create", "put", "change", "delete", "move", "copy", "look", "check", "run", "use"],
  ...["stage", "commit", "define"]
];
var set = (text) => new Set(text.split(" "));
var determiners = set(
  "the a an this that these those each every its their our your any some all new existing current same first second last next final previous single main another other one two three four five of failing passing minimal following required full old git npm"
);
var negations = set(
  "not never don't dont doesn't won't shouldn't mustn't cannot can't without avoid nor no isn't aren't"
);
var subordinators = set(
  "that which whose who because since so where while until when whenever once although whereas"
);
var planSubjects = set("task step cycle plan phase we commit patch pr this i you agent implementer");
var auxiliaries = set("is are be been being was were get got has have had");
var places = set(
  "in to into at inside within under on onto across throughout over dans en em nach upon \u0432 \u0432\u043E \u043D\u0430"
);
var references = set(
  "using via like per following by against through than alongside similar after before above below near next around based matching beside mirroring see e.g cf about between beyond versus vs extending importing wrapping calling reusing with"
);
var closeWords = set(
  "a an the and or then both all each every of these this new empty following file files module script test tests failing folder directory package page document skill command component config fixture also in to into at under out up that whether"
);
var leads = set(
  "and then or to also must should will shall can may now just please only but finally next first we you let's not n't don't manually instead so und et y e puis dann luego afterwards lastly later"
);

// src/mentions/text/quotes.ts
function quotedIn(tokens, text) {
  if (!/["\u201c]/.test(text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0))) return void 0;
  let open2 = false;
  let found;
  tokens.forEach(({ start, end }, i) => {
    if (!open2 && i > 0 && opensQuote(text, start) && isClosed(text, start))
      open2 = !closesQuote(text, end) || isEntryValue(text, start);
    if (!open2) return;
    found ??= [];
    found[i] = true;
    if (closesQuote(text, end)) open2 = false;
  });
  return found;
}
var opensQuote = (text, at) => (text[at - 1] === '"' || text[at - 1] === "\u201C") && /^[\s([:,\u2014\u2013-]?$/.test(text[at - 2] ?? "");
function isClosed(text, from) {
  const ahead2 = text.slice(from, from + longest);
  const close = ahead2.indexOf(text[from - 1] === '"' ? '"' : "\u201D");
  return close >= 0 && !/\n\s*\n/.test(ahead2.slice(0, close));
}
var longest = 1e3;
var closesQuote = (text, at) => /["\u201d]/.test(text[at] ?? "") || /[.,;:!?)]/.test(text[at] ?? "") && /["\u201d]/.test(text[at + 1] ?? "");
var isEntryValue = (text, at) => text[at - 1] === '"' && /":[ \t]?$/.test(text.slice(at - 4, at - 1));

// src/mentions/names/identifiers.ts
var definition = /^(?:export\s+(?:default\s+)?|pub(?:\([a-z]+\))?\s+|public\s+|private\s+|static\s+|abstract\s+|async\s+|final\s+|unsafe\s+)*(?:def|class|function\*?|fn|func|struct|enum|trait|interface|type|const|let|var|mod|module|record|table|CREATE TABLE(?: IF NOT EXISTS)?)\s+(?:\([^)]*\)\s*)?(?:(?:internal|private|public|rec|mutable)\s+(?=\w))*([A-Za-z_$][\w$]*(?:\.[A-Za-z_]\w*)*)/;
function identifierIn(code2) {
  const text = code2.trim();
  const lead7 = code2.length - code2.trimStart().length;
  const defined = definition.exec(text);
  if (defined) {
    const name6 = defined[1];
    return { name: name6, at: lead7 + defined[0].length - name6.length, defines: true };
  }
  const call = /^([A-Za-z_$][\w$]*(?:(?:\.|::)[A-Za-z_$][\w$]*)*)(?:\(|$|\s*->)/.exec(text);
  if (call) {
    const name6 = call[1];
    const called4 = text[name6.length] === "(";
    if (called4 || /_|[a-z][A-Z]|^[A-Z][a-z]+[A-Z]|\.|::/.test(name6))
      return { name: name6, at: lead7, defines: false };
    return void 0;
  }
  const option = /^--[a-z][\w-]+/.exec(text);
  return option ? { name: option[0], at: lead7, defines: false } : void 0;
}
function definitionsIn(code2) {
  const found = [];
  let offset = 0;
  for (const line4 of code2.split("\n")) {
    const text = line4.trimStart();
    if (line4.length < 300 && line4.length - text.length <= 8) {
      const match = definition.exec(text);
      if (match && !/^(?:const|let|var|type)\b|^(?:pub(?:\([a-z]+\))?\s+)?mod\s+\w+\s*;/.test(text))
        found.push({
          name: match[1],
          at: offset + line4.length - text.length + match[0].length - match[1].length,
          defines: true
        });
    }
    offset += line4.length + 1;
  }
  return found;
}

// src/mentions/names/shell.ts
function splitCommands(text) {
  const state = { text, at: 0, words: [], start: -1, found: [], heredocs: [] };
  while (state.at < text.length) step(state);
  finish(state);
  return state.found;
}
function step(state) {
  const { text, at } = state;
  const c = text[at];
  if (c === "\n") {
    finish(state);
    state.at += 1;
    for (const tag of state.heredocs.splice(0)) skipHeredoc(state, tag);
  } else if (c === " " || c === "	" || c === "\r") state.at += 1;
  else if (c === "\\" && (text[at + 1] === "\n" || text.startsWith("\r\n", at + 1)))
    state.at += text[at + 1] === "\r" ? 3 : 2;
  else if (c === "#") state.at = endOfLine(text, at);
  else if (c === ";" || c === "(" || c === ")" || c === "|" || c === "&" && text[at + 1] !== ">") {
    finish(state);
    state.at += 1;
  } else if (c === "{" || c === "}") {
    if (/\s|$/.test(text[at + 1] ?? " ") && state.words.length === 0) state.at += 1;
    else word(state);
  } else if (c === "<" && placeholder.test(text.slice(at, at + 40))) word(state);
  else if (c === ">" || c === "<") redirect(state);
  else word(state);
}
var placeholder = /^<[A-Za-z][\w .-]*>/;
function redirect(state) {
  const { text } = state;
  const heredoc = /^<<(-?)\s*(["']?)([A-Za-z_][\w-]*)\2/.exec(text.slice(state.at, state.at + 60));
  if (heredoc) {
    state.heredocs.push(heredoc[3]);
    push(state, "<<", state.at);
    state.at += heredoc[0].length;
    return;
  }
  const sign = /^(?:<<<|>>|>\||>&|<|>)/.exec(text.slice(state.at, state.at + 3))[0];
  push(state, sign === ">|" ? ">" : sign, state.at);
  state.at += sign.length;
}
function word(state) {
  const { text } = state;
  const start = state.at;
  let value = "";
  while (state.at < text.length) {
    const c = text[state.at];
    const gap = c === "<" ? placeholder.exec(text.slice(state.at, state.at + 40)) : null;
    if (gap) {
      value += gap[0];
      state.at += gap[0].length;
      continue;
    }
    if (/[\s;|()<>&]/.test(c)) {
      if (c === ">" && /^\d$|^&$/.test(value)) value = "";
      break;
    }
    if (c === "'" || c === '"') value += quoted(state, c);
    else if (c === "\\") {
      value += text[state.at + 1] === "\n" ? "" : text[state.at + 1] ?? "";
      state.at += 2;
    } else if (c === "$" && text[state.at + 1] === "(") value += substitution(state);
    else {
      const run = runAt(plain2, text, state.at) ?? c;
      value += run;
      state.at += run.length;
    }
  }
  if (state.at === start) state.at += 1;
  if (value !== "" || /["']/.test(text[start] ?? "")) push(state, value, start);
}
function quoted(state, quote) {
  const { text } = state;
  const from = state.at + 1;
  let value = "";
  let i = from;
  while (i < text.length && text[i] !== quote) {
    if (quote === '"' && text[i] === "\\" && /["\\$`\n]/.test(text[i + 1] ?? "")) i += 1;
    const run = runAt(quote === '"' ? inDouble : inSingle, text, i) ?? text[i] ?? "";
    value += run;
    i += run.length || 1;
  }
  state.at = i + 1;
  return value;
}
var plain2 = /[^\s;|()<>&'"\\$]+/y;
var inDouble = /[^"\\]+/y;
var inSingle = /[^']+/y;
function runAt(characters, text, at) {
  characters.lastIndex = at;
  return characters.exec(text)?.[0];
}
function substitution(state) {
  const { text } = state;
  const from = state.at;
  let depth = 0;
  while (state.at < text.length) {
    if (text[state.at] === "(") depth += 1;
    else if (text[state.at] === ")") depth -= 1;
    state.at += 1;
    if (depth === 0 && state.at > from + 2) break;
  }
  return text.slice(from, state.at);
}
function push(state, value, start) {
  if (state.words.length === 0) state.start = start;
  state.words.push(value);
}
function finish(state) {
  if (state.words.length > 0) state.found.push({ words: state.words, start: state.start, end: state.at });
  state.words = [];
}
function skipHeredoc(state, tag) {
  const { text } = state;
  while (state.at < text.length) {
    const end = endOfLine(text, state.at);
    const line4 = text.slice(state.at, end).trim();
    state.at = Math.min(end + 1, text.length);
    if (line4 === tag) return;
  }
}
function endOfLine(text, at) {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}
var programs = new Set(
  "pytest python python3 uv uvx poetry pip pip3 tox nox ruff mypy npm npx pnpm pnpx yarn bun bunx deno node tsx vitest jest mocha playwright tsc eslint biome prettier cargo rustc go gofmt just make cmake ctest git gh mkdir touch cp mv rm sed awk cat tee echo printf chmod ln grep rg bash sh zsh docker docker-compose kubectl terraform mvn gradle ./gradlew dotnet swift xcodebuild bundle rspec rake rails php composer phpunit mix curl wget perl pdm rye pipenv jq find ls cd source export diff shellcheck bats claude codex alembic flask django-admin prisma drizzle-kit supabase sqlx diesel knex psql createdb dropdb redis-cli podman black isort pre-commit vite uvicorn gunicorn goimports stylelint oxlint".split(" ")
);
var setting = /^[\w./-]+\s*(?::|[=~<>]=?)\s/;
function commandsIn(code2) {
  const first2 = /^(?:[A-Z_]+=\S+\s+)*([\w./-]+)(?=\s|$)/.exec(code2)?.[1];
  if (!first2 || !programs.has(first2) || setting.test(code2)) return [];
  if (first2 === "export" && !code2.includes("=")) return [];
  if (first2 === "export" && /^export\s+(?:const|let|var|type|default|interface|function|class|enum|async|abstract|declare)\b/.test(
    code2
  ))
    return [];
  if (!/\s/.test(code2) && !/^(?:pytest|vitest|jest|tox|nox|rspec|phpunit|mocha)$/.test(first2)) return [];
  return splitCommands(code2);
}

// src/mentions/names/things.ts
var nouns = [
  [/^(?:class(?:es)?|components?|interfaces?|structs?|enums?|traits?)$/i, "class", /^[A-Z]\w*[a-z]\w*$/],
  [/^(?:functions?|helpers?|decorators?|fixtures?)$/i, "function", /^[a-z]\w{2,}$/],
  [/^(?:sub-?)?commands?$/i, "command", /^[a-z][\w-]{2,}$/],
  [/^(?:routes?|endpoints?)$/, "route", /^(?:[A-Z]+ )?\/[\w:{}[\]./-]+$/],
  [/^tables?$/i, "table", /^[a-z]\w{2,}$/i]
];
var given = /^(?:string|number|bool(?:ean)?|int|float|str|null|undefined|none|object|any|void|never|self|this|async|await|static|private|public|abstract|export|default|true|false|dict|list|set|map|array|main|init|test|error|char|double|new|help|version)$/i;
function thingAt(tokens, at) {
  const { kind, text } = tokens[at];
  if (kind !== "code" || given.test(text)) return void 0;
  const found = nouns.find(([noun, , name6]) => name6.test(text) && isBeside(tokens, at, noun));
  return found && { name: `${text} ${found[1]}`, at: 0, defines: false };
}
function isBeside(tokens, at, noun) {
  let next = at + 1;
  while (next < tokens.length && isJoin(tokens, next)) next += 1;
  const behind5 = tokens[next];
  if (behind5?.kind === "word" && noun.test(behind5.text) && (next === at + 1 || behind5.text.endsWith("s")))
    return true;
  const before5 = tokens[at - 1];
  return before5?.kind === "word" && noun.test(before5.text) && !/^(?:of|for)$/i.test(tokens[at - 2]?.text ?? "");
}
var isJoin = (tokens, at) => tokens[at].kind === "code" || /^(?:,|and|or)$/.test(tokens[at].text);

// src/mentions/prose/candidates.ts
function pathsIn(tokens, text) {
  let found;
  for (let i = 0; i < tokens.length; i += 1) {
    const path3 = pathAt(tokens[i], text);
    if (!path3) continue;
    found ??= new Array(tokens.length).fill(void 0);
    found[i] = path3;
  }
  return found;
}
function pathAt(token2, text) {
  if (token2.kind === "mark") return void 0;
  if (token2.kind === "word") {
    const path4 = asPath(token2.text, false);
    return path4 && !touchesMarkup(token2, text) ? path4 : void 0;
  }
  const path3 = asPath(token2.text.replace(/^(\S+)\s+[\w.]+\(.*$/, "$1"), true);
  return path3 && commandsIn(token2.text).length === 0 ? path3 : void 0;
}
var touchesMarkup = ({ start, end }, text) => /[<{]/.test(text[end] ?? "") || /[>}]/.test(text[start - 1] ?? "");
var nothing2 = [];
function candidatesAt(tokens, at, path3) {
  const token2 = tokens[at];
  if (path3) return pathCandidates(token2, at, path3);
  if (token2.kind === "code") return codeCandidates(tokens, at);
  if (isCall(tokens, at)) return [name(token2, at, token2.text, token2.start)];
  return nothing2;
}
function pathCandidates({ start }, at, path3) {
  const [from, to] = [start + path3.start, start + path3.end];
  const found = expandBraces(path3.path).map((each) => ({
    at,
    subject: { kind: "path", path: each },
    start: from,
    end: to,
    path: path3
  }));
  if (path3.test) found.push({ at, subject: { kind: "symbol", name: path3.test }, start: from, end: to, path: path3 });
  return found;
}
function codeCandidates(tokens, at) {
  const token2 = tokens[at];
  const commands = commandsIn(token2.text);
  if (commands.some(({ words: words4 }) => words4.length === 1) && isPackage(tokens, at)) return [];
  if (commands.length > 0)
    return commands.map(({ words: words4, start, end }) => {
      const subject2 = { kind: "command", words: words4 };
      return { at, subject: subject2, start: token2.start + start, end: token2.start + end };
    });
  const named6 = identifierIn(token2.text) ?? thingAt(tokens, at);
  return named6 ? [name(token2, at, named6.name, token2.start + named6.at, named6.defines)] : [];
}
var name = (token2, at, text, start, defines = false) => ({
  at,
  subject: { kind: "symbol", name: text },
  start,
  end: Math.min(start + text.length, token2.end),
  defines
});
function isCall(tokens, at) {
  const { text, end, kind } = tokens[at];
  const [open2, inside2] = [tokens[at + 1], tokens[at + 2]];
  if (kind !== "word" || open2?.text !== "(" || open2.start !== end || !/^[A-Za-z_]\w*(?:(?:\.|::)\w+)*$/.test(text))
    return false;
  return inside2?.text === ")" && inside2.start === open2.end || /[a-z0-9][_A-Z]|\.|::/.test(text);
}
var isPackage = (tokens, at) => tokens.slice(0, at).some(({ lower }) => /^(?:install|dependenc(?:y|ies)|packages?)$/.test(lower));

// src/mentions/blocks/fields.ts
var fields = [
  [
    /^(?:create|creates|new|new files?|add|added|files? (?:to )?(?:be )?created?|new modules?|new scripts?|new tests?|create (?:test )?files?|files? created)$/,
    "create"
  ],
  [
    /^(?:modify|modifies|edit|update|updates|extend|change|changed|files? (?:to )?(?:be )?(?:modif(?:y|ied)|edit(?:ed)?|update[d]?|change[d]?)|modified(?: files?)?|rewrite|refactor|wire|register|patch|replace)$/,
    "modify"
  ],
  [/^(?:delete|deletes|remove|files? (?:to )?(?:be )?(?:delete|remove)d?|deleted(?: files?)?)$/, "delete"],
  [/^(?:move|rename|moves|renames|moved|renamed)$/, "rename"],
  [
    /^(?:test|tests|test files?|(?:key )?files? (?:touched|changed|affected|involved)|affected files?|files?|source files?|target|targets|target files?|output|outputs?|output files?|create\/modify|modify\/create|create or modify|create \/ modify|test \(create\)|script|implementation files?|write|module)$/,
    "write"
  ],
  [
    /^(?:reference|references|read|read first|see|see also|depends on|prerequisites?|prerequisite|source|sources|design|design ref|context|existing|pattern|based on|input|inputs?|consumes|location hint)$/,
    "read"
  ],
  [/^(?:verify|check|verification|run)$/, "verify"]
];
function fieldOf(name6) {
  const text = name6.toLowerCase().replace(/\s+/g, " ").trim();
  return fields.find(([pattern]) => pattern.test(text))?.[1];
}

// src/mentions/text/lead.ts
var idWord = /^(?:[A-Z]{1,3}-?)?\d+[a-z]?(?:[.-]\d+)*\.?$|^(?:[Pp]|US\d+|x|X|\[?[-~]\]?)$/;
function leadOf(tokens) {
  let at = 0;
  while (at < tokens.length && at < 8) {
    const { kind, text } = tokens[at];
    const named6 = kind === "word" && /^(?:task|step|cycle|phase|part|story)$/i.test(text);
    if (kind === "code" || !(named6 || idWord.test(text) || kind === "mark" && at > 0)) break;
    at += 1;
  }
  return at > 0 && tokens.slice(0, at).some((token2) => idWord.test(token2.text)) ? at : 0;
}

// src/mentions/text/tokens.ts
var tokenOf = (kind, text, start, end) => ({
  kind,
  text,
  lower: text.toLowerCase(),
  start,
  end
});
var spanOfTokens = (tokens, source) => spanOf(source, tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
var piece = /->|=>|[\u2190-\u21ff]|[\u2013\u2014]|--(?=\s)|[()]|[,;:!?](?=\s|$|["')*_])|[,;](?![^\s{]*\})|\.(?=\s|$|["')*_])|[\u3002\uff0c\uff1a\uff1b\u3001\uff08\uff09]|\n|[\u3040-\u9fff\uac00-\ud7af]+|(?:[^\s()\u2190-\u21ff\u2013\u2014\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]|(?<=\/)[\u3040-\u9fff\uac00-\ud7af]+(?=[._/-]\w))+/g;
function tokensOf(nodes, source) {
  const found = [];
  const run = { start: -1, end: -1 };
  for (const node of nodes) visit(node, source, run, found);
  flush(source, run, found);
  return found;
}
function visit(node, source, run, found) {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  if (node.type === "text" || isGlued(node, source)) {
    if (run.end !== start) flush(source, run, found);
    if (run.start < 0) run.start = start;
    run.end = end;
    return;
  }
  flush(source, run, found);
  if (node.type === "inlineCode") found.push(codeToken(source.text, start, end));
  else if (node.type === "break") found.push(tokenOf("mark", "\n", start, end));
  else if ("children" in node) {
    for (const child2 of node.children) visit(child2, source, run, found);
    flush(source, run, found);
  }
}
function flush(source, run, found) {
  if (run.start >= 0) words3(writtenIn(source), run.start, run.end, found);
  run.start = -1;
  run.end = -1;
}
var unescaped = /* @__PURE__ */ new WeakMap();
function writtenIn(source) {
  if (!source.path.endsWith(".json")) return source.text;
  const known4 = unescaped.get(source) ?? source.text.replace(/\\[nrt]/g, " \n");
  unescaped.set(source, known4);
  return known4;
}
function isGlued(node, { text }) {
  if (node.type !== "strong" && node.type !== "emphasis") return false;
  const start = node.position?.start.offset ?? 0;
  if (text[start] !== "_") return false;
  return /[\w/]/.test(text[start - 1] ?? "") || /[\w.]/.test(text[node.position?.end.offset ?? 0] ?? "");
}
function codeToken(text, start, end) {
  let from = start;
  let to = end;
  while (text[from] === "`" && from < to) from += 1;
  while (text[to - 1] === "`" && to > from) to -= 1;
  return tokenOf("code", text.slice(from, to), from, to);
}
function words3(text, start, end, into) {
  const slice3 = text.slice(start, end);
  for (let at = 0; at < slice3.length; ) {
    if (slice3.charCodeAt(at) === space) {
      at += 1;
      continue;
    }
    const plain7 = plainEnd(slice3, at);
    if (plain7 > at) {
      const text2 = slice3.slice(at, plain7);
      if (alphanumeric[slice3.charCodeAt(at)] === 1 && alphanumeric[slice3.charCodeAt(plain7 - 1)] === 1)
        into.push(tokenOf("word", text2, start + at, start + plain7));
      else word2(text2, start + at, into);
      at = plain7;
      continue;
    }
    piece.lastIndex = at;
    const found = piece.exec(slice3)?.[0];
    if (found === void 0) return;
    at = piece.lastIndex;
    const from = start + at - found.length;
    if (found === "\n" || marks.has(found) || isArrow(found))
      into.push(tokenOf("mark", found, from, start + at));
    else word2(found, from, into);
  }
}
var space = 32;
function plainEnd(text, at) {
  if (beginning[text.charCodeAt(at)] !== 1) return at;
  let end = at + 1;
  while (end < text.length) {
    if (within[text.charCodeAt(end)] === 1) end += 1;
    else if (text.charCodeAt(end) === bracket && text.charCodeAt(end - 1) === slash && groupEnd(text, end) > end)
      end = groupEnd(text, end);
    else break;
  }
  return end === text.length || ending[text.charCodeAt(end)] === 1 ? end : at;
}
var bracket = 40;
var slash = 47;
function groupEnd(text, at) {
  group.lastIndex = at;
  return group.test(text) ? group.lastIndex : at;
}
var group = /\((?:[\w-]+|\.+)\)(?=\/)/y;
function ascii(chars, given2) {
  const table2 = new Uint8Array(128).fill(1 - given2);
  for (let i = 0; i < chars.length; i += 1) table2[chars.charCodeAt(i)] = given2;
  return table2;
}
var apart = " 	\n\v\f\r()";
var ending = ascii(apart, 1);
var within = ascii(apart, 0);
var beginning = ascii(`${apart}[]=,;:!?.-`, 0);
var alphanumeric = ascii("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 1);
function word2(text, at, into) {
  let end = text.length;
  const from = Math.min(leadOf2(text), end);
  while (end > from && closing2.has(text[end - 1])) end -= 1;
  if (end > from) into.push(tokenOf("word", text.slice(from, end), at + from, at + end));
  if (end === text.length) return;
  const stop = /[.,;:!?]/.exec(text.slice(end))?.[0];
  if (stop) into.push(tokenOf("mark", stop, at + end, at + end + 1));
}
var isArrow = (word5) => word5.length === 1 && word5 >= "\u2190" && word5 <= "\u21FF";
function leadOf2(word5) {
  if (!opening2.has(word5[0])) return 0;
  const lead7 = /^["'*_[\]<>“‘]+/.exec(word5)[0];
  const own2 = /_+$/.exec(lead7)?.[0].length ?? 0;
  const isPath2 = own2 > 0 && /^\w[\w-]*(?:\/[\w.-]|\.\w)/.test(word5.slice(lead7.length)) && !/_[\W_]*$/.test(word5);
  return lead7.length - (isPath2 ? own2 : 0);
}
var marks = /* @__PURE__ */ new Set([
  ..."()[],;:!?.\u2013\u2014\u3002\uFF0C\uFF1A\uFF1B\u3001\uFF08\uFF09",
  "->",
  "=>",
  "--"
]);
var opening2 = new Set(`"'*_[]<>\u201C\u2018`);
var closing2 = new Set(`"'*_]<>\u201D\u2019.,;:!?`);

// src/mentions/prose/phrases.ts
function phraseAt(tokens, at) {
  const word5 = tokens[at].lower;
  if (!phrased.has(word5)) return void 0;
  const before5 = tokens[at - 1]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  const as = (act, stem, form = "imperative") => ({ act, stem, form });
  switch (word5) {
    case "sure":
      return before5 === "make" ? as("check", "ensure") : "none";
    case "rid":
      return before5.startsWith("get") ? as("delete", "rid") : "none";
    case "forget":
      return /^(?:not|don't|n't|never)$/.test(before5) ? as("change", "forget") : "none";
    case "same":
    case "likewise":
      return /^(?:do|doing|the)$/.test(before5) && /^(?:in|for|to|with)$/.test(next) ? as("do", "repeat") : "none";
    case "take":
      return takesOut(tokens, at) ? as("change", "take") : "none";
    case "belongs":
    case "belong":
    case "goes":
    case "go":
      if (/^(?:in|into|inside|under)$/.test(next) || word5.startsWith("go") && next === "to" && isSubject(tokens[at - 1]))
        return as("put", "go", word5 === "go" && at === 0 ? "imperative" : "third");
      return "none";
    case "moves":
      return /^(?:from|to|into)$/.test(next) ? as("move", "move", "third") : void 0;
    default:
      return as("keep", "keep", "gains");
  }
}
var phrased = new Set(
  "sure rid forget same likewise take go goes belong belongs moves unchanged untouched unmodified as-is".split(
    " "
  )
);
var isSubject = (token2) => token2 !== void 0 && token2.kind !== "mark" && !leads.has(token2.lower);
function takesOut(tokens, at) {
  for (let i = at + 1; i < Math.min(tokens.length - 1, at + 9); i += 1)
    if (tokens[i].lower === "out") return tokens[i + 1].lower === "of";
  return false;
}
var gains = new Set(
  "get gets gain gains receive receives need needs lose loses becomes become".split(" ")
);
function gainAt(tokens, at) {
  const { lower } = tokens[at];
  const next = tokens[at + 1];
  if (lower === "new")
    return /^(?:is|are)$/.test(tokens[at - 1]?.lower ?? "") && ends(next) ? { act: "create", stem: "new" } : void 0;
  if (lower === "now")
    return next?.kind === "word" && isDeed(next.lower) ? { act: "gain", stem: "now" } : void 0;
  if (/^(?:needs?|requires?|gets?|sees?)$/.test(lower) && next?.lower === "no" && /^(?:changes?|edits?|modifications?|updates?)$/.test(tokens[at + 2]?.lower ?? ""))
    return { act: "keep", stem: "keep" };
  if (!gains.has(lower) || next === void 0 || next.kind === "mark" || lacking.test(next.lower))
    return void 0;
  if (at === 0 || /^(?:and|then|to)$/.test(tokens[at - 1].lower)) return void 0;
  const wants = lower === "need" || lower === "needs";
  return wants && (next.lower === "to" || next.kind === "code") ? void 0 : { act: "gain", stem: lower };
}
var ends = (next) => next === void 0 || next.kind === "mark" || next.lower === "and";
var lacking = /^(?:no|not|nothing|none|neither|its|their|it|them|called|used|run|rid|to)$/;
var isDeed = (word5) => !auxiliaries.has(word5) && (verbWord(word5)?.form === "third" || /^(?:take|takes|navigates|points|inherits|lists|lives)$/.test(word5));
function isDeedOfAnother(tokens, at) {
  const last2 = /^(?:will|may|can|should|then)$/.test(tokens[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  const [unit4, before5] = [tokens[last2]?.lower ?? "", tokens[last2 - 1]?.lower ?? ""];
  if (unitName.test(unit4)) return another.test(before5);
  return last2 < at - 1 && /^\d/.test(unit4) && unitName.test(before5);
}
var unitName = /^(?:steps?|tasks?|cycles?|phases?|plans?|waves?)$/;
var another = /^(?:later|earlier|previous|preceding|following|next|subsequent|another|future)$/;
var units = "(?:steps?|tasks?|cycles?|phases?|plans?|waves?|commits?|prs?|runbooks?)";
var elsewhen = new RegExp(
  `^(?:later|earlier|elsewhere|separately)\\b|\\b(?:in|by|during|from) (?:(?:a|an|the) )?(?:(?:later|earlier|previous|prior|preceding|following|next|subsequent|another|separate|future|follow-up) ${units}\\b|${units} \\d)`
);
function isDoneElsewhere(tokens, at) {
  const ahead2 = tokens.slice(at + 1, at + 9);
  const end = ahead2.findIndex(({ kind, text }) => kind === "mark" && text !== "\n");
  return elsewhen.test(
    ahead2.slice(0, end < 0 ? ahead2.length : end).map(({ lower }) => lower).join(" ")
  );
}

// src/mentions/prose/word-use.ts
var telling = /* @__PURE__ */ new Set([
  ...[...negations, ...subordinators, ...phrased, ...gains],
  ..."nothing but and now new requires require sees have let make get".split(" ")
]);
function mayTell(tokens, at, lead7) {
  const { kind, lower } = tokens[at];
  if (kind !== "word") return kind === "mark";
  if (at === lead7 || telling.has(lower) || verbWord(lower) !== void 0) return true;
  const before5 = tokens[at - 1];
  return before5.kind === "mark" || prompting.has(before5.lower) || lower.charCodeAt(0) >= 12352;
}
var prompting = new Set(
  "and then also please just not never now only to must should shall doesn't mustn't shouldn't won't".split(
    " "
  )
);
var isBase = (token2) => token2?.kind === "word" && verbWord(token2.lower)?.form === "base";
var isImperative = (tokens, at, named6) => isBase(tokens[at]) && !named6.has(at) && !isNoun({ tokens, at, spoken: true });
function isNoun({ tokens, at, spoken }) {
  const before5 = tokens[at - 1];
  const previous = before5?.kind === "word" ? before5.lower : "";
  if (determiners.has(previous) || places.has(previous) && previous !== "to") return true;
  const next = tokens[at + 1];
  if (next?.text === "of") return true;
  if (!spoken) return false;
  return next?.kind === "mark" && /^[.,)]$/.test(next.text) || before5?.kind === "code";
}
function isPredicate({ tokens, at, named: named6, spoken }) {
  const before5 = tokens[at - 1];
  if (before5.kind === "mark" || determiners.has(before5.lower)) return false;
  if (named6.has(at - 1) || before5.kind === "code")
    return !/^(?:in|from|of|to|for)$/.test(tokens[at + 1]?.lower ?? "");
  const next = tokens[at + 1];
  if (spoken || next === void 0 || next.kind === "mark") return false;
  return !places.has(next.lower) && !/^(?:for|of|from|go|goes|and|or|with)$/.test(next.lower);
}
function isPlan(tokens, at) {
  const aside = /^(?:only|also|just|now|then)$/.test(tokens[at - 1]?.lower ?? "");
  return planSubjects.has(tokens[aside ? at - 2 : at - 1]?.lower ?? "");
}
function isPassive({ tokens, at, named: named6, lead: lead7 }) {
  if (at === lead7) return true;
  const before5 = tokens[at - 1];
  if (auxiliaries.has(before5.lower) || before5.kind === "code" || named6.has(at - 1)) return true;
  if (before5.text === "," || before5.text === ")")
    return /^(?:in|from|into|by|through|via)$/.test(tokens[at + 1]?.lower ?? "");
  return /^(?:not|also|then|never)$/.test(before5.lower) && auxiliaries.has(tokens[at - 2]?.lower ?? "");
}
function isOfName({ tokens, at, named: named6, paths: paths2, spoken }) {
  if (spoken || /^(?:be|,|\))$/.test(tokens[at - 1]?.lower ?? "")) return false;
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) if (named6.has(i)) return paths2[i] === void 0;
  return false;
}
function isReplaced(tokens, at) {
  const [first2, second] = [tokens[at - 2]?.lower, tokens[at - 1]?.lower];
  return first2 === "instead" && second === "of" || first2 === "rather" && second === "than";
}
function staysNegated(tokens, at) {
  const before5 = tokens[at - 1]?.lower;
  if (before5 === ",") return isBase(tokens[at - 2]);
  return before5 === "or" || before5 === "nor";
}
function namesBetween(named6, from, to) {
  for (let i = from + 1; i < to; i += 1) if (named6.has(i)) return true;
  return false;
}
function tellsReaders({ tokens, at, lead: lead7 }) {
  const before5 = at > lead7 ? tokens[at - 1] : void 0;
  return tokens[at + 1]?.kind !== "mark" && (!before5 || before5.kind === "mark" || leads.has(before5.lower));
}
var isMadeWith = ({ tokens, at, named: named6 }, act) => (act === "create" || act === "put") && (named6.has(at + 1) || named6.has(at + 2)) && tokens.slice(0, at).some(({ lower }) => /^(?:use|run|execute|invoke)$/.test(lower));
var isWanted = (tokens, at) => /^(?:sure|forget|remember|need|needs|want|have|has)$/.test(tokens[at - 2]?.lower ?? "");
function isCausing({ tokens, at, lead: lead7, named: named6 }) {
  const { lower } = tokens[at];
  if (!/^(?:have|let|make|get)$/.test(lower) || !named6.has(at + 1)) return false;
  const before5 = at > lead7 ? tokens[at - 1] : void 0;
  if (before5 && before5.kind !== "mark" && !/^(?:and|then|to|also)$/.test(before5.lower)) return false;
  const next = tokens[at + 2];
  if (next?.kind !== "word") return false;
  if (/^(?:and|or|with|from|for|in|on|at|by|via|ready|open|available)$/.test(next.lower)) return false;
  return next.lower !== "to" || lower === "get";
}
function isObligation({ tokens, at, paths: paths2 }) {
  let i = at - 1;
  while (i >= 0 && /^(?:not|also|never|now|only)$/.test(tokens[i].lower)) i -= 1;
  const modal = tokens[i]?.lower ?? "";
  if (modal === "to") {
    if (!/^(?:needs|has|have|need)$/.test(tokens[i - 1]?.lower ?? "")) return false;
    i -= 1;
  } else if (!(/^(?:must|should|shall|doesn't|mustn't|shouldn't|won't)$/.test(modal) || /^(?:does|do|will|may|can)$/.test(modal) && i < at - 1))
    return false;
  return paths2[i - 1] !== void 0 || tokens[i - 1]?.text === ")" && paths2[i - 2] !== void 0;
}
var isState = (word5) => /^(?:not|be|exist|match|pass|fail|remain|stay|keep|compile|run|contain|have|import|load|succeed|work|build|never|still|already|use)$/.test(
  word5
);
function objectFollows({ tokens, at, named: named6 }) {
  for (let i = at + 1; i < Math.min(tokens.length, at + 5); i += 1) {
    if (tokens[i].kind === "mark") return false;
    if (named6.has(i)) return true;
  }
  return false;
}
function isUnknownVerb({ tokens, at, lead: lead7 }) {
  const { text, lower, kind } = tokens[at];
  if (kind !== "word" || !/^[A-Za-z][a-z]{2,}$/.test(text) || isNoVerb(lower)) return false;
  const before5 = at > lead7 ? tokens[at - 1] : void 0;
  const opens3 = before5 === void 0 || before5.kind === "mark" && /^[;:\u2014\u2013,]$/.test(before5.text) || /^(?:and|then|also|please|just)$/.test(before5.lower) && at < lead7 + 3;
  if (!opens3) return false;
  const next = tokens[at + 1];
  const apart2 = next?.kind === "word" && /^(?:out|up|down|off|over|away|back)$/.test(next.lower);
  const object3 = apart2 ? tokens[at + 2] : next;
  if (object3?.kind === "word" && (objects.has(object3.lower) || apart2 && determiners.has(object3.lower)))
    return true;
  return object3?.kind === "code" && before5 === void 0 && (apart2 || !agent.test(lower));
}
var agent = /(?:er|or|ion|ment|ity|ance|ence|ure|al|age|ism|ist|ry|cy|le|el|um|us|th|ard|ode|ata|ick|ype)$/;
var objects = new Set(
  "the a an its their our each every all both any this these those it them only one two three".split(" ")
);
var isNoVerb = (word5) => nouns2.has(word5) || places.has(word5) || references.has(word5) || determiners.has(word5) || subordinators.has(word5) || auxiliaries.has(word5) || leads.has(word5) || planSubjects.has(word5) || /(?:ly|tion|ment|ness|ing|ed|[^s]s)$/.test(word5);
var nouns2 = new Set(
  "if as for from of with why how what here there it he she they but yet nor both either neither whether because unless despite given like unlike per via not no none nothing even perhaps thus hence therefore otherwise rather such more most less least same file test module class function method component page model field path folder directory endpoint route service helper table column script command config hook handler context provider view property prop option flag example note warning error result output input source target parent child footer title label key value name item line row let make get do does did could had were been expected actual goal scope status purpose today later twice outside valid zero during besides except out off task step".split(" ")
);

// src/mentions/prose/heads.ts
function headsOf(tokens, lead7, paths2, named6) {
  const [heads, reported, negating] = [[], [], []];
  let state = { negation: -1, reported: false, aside: false, depth: 0 };
  for (let at = lead7; at < tokens.length; at += 1) {
    if (state.reported) reported[at] = true;
    if (state.negation >= 0) negating[at] = true;
    if (named6.has(at) || !mayTell(tokens, at, lead7)) continue;
    if (tokens[at].kind === "mark") {
      state = behindMark(tokens, at, named6, state);
      continue;
    }
    const word5 = { tokens, at, lead: lead7, paths: paths2, named: named6, spoken: heads.length > 0, state, heads };
    const next = stateAt(word5) ?? headAt(word5);
    if (next === void 0) continue;
    if (!("act" in next)) state = next;
    else {
      heads.push(next);
      state = { ...state, negation: -1, reported: next.reported };
      reported[at] = next.reported;
    }
  }
  return { heads, reported, negating };
}
function behindMark(tokens, at, named6, state) {
  const { text } = tokens[at];
  switch (text) {
    case "(":
    case "\uFF08":
      return { ...state, depth: state.depth + 1 };
    case ")":
    case "\uFF09":
      return { ...state, depth: Math.max(0, state.depth - 1) };
    case ";":
    case ":":
    case "\u2014":
      return { ...state, negation: -1, reported: state.reported && text !== ";" };
    case ",": {
      if (!state.reported) return state;
      const ends2 = state.aside && places.has(tokens[at + 1]?.lower ?? "");
      return ends2 || isImperative(tokens, at + 1, named6) ? { ...state, reported: false } : state;
    }
    default:
      return state;
  }
}
function stateAt({ tokens, at, named: named6, lead: lead7, spoken, state }) {
  const { lower } = tokens[at];
  const { negation, reported } = state;
  const forgets = tokens[at + 1]?.lower === "forget";
  if (negations.has(lower) && !forgets || lower === "nothing" && at === lead7)
    return { ...state, negation: at };
  if (negation >= 0 && (lower === "but" || lower === "and" && namesBetween(named6, negation, at)))
    return { ...state, negation: -1 };
  if (subordinators.has(lower) && (spoken || reported) && tokens[at + 1]?.lower !== "far")
    return { ...state, ...openedAt(tokens, at) };
  return void 0;
}
function openedAt(tokens, at) {
  const aside = tokens[at - 1]?.text === ",";
  return { reported: !(tokens[at].lower === "so" && tokens[at - 1]?.kind === "mark"), aside };
}
function headAt(word5) {
  const { tokens, at, state, named: named6 } = word5;
  const { lower } = tokens[at];
  const cjk = cjkVerb(lower);
  if (cjk && state.depth === 0) return head(word5, cjk.act, cjk.stem, "imperative", true);
  if (isCausing(word5)) return head(word5, "gain", lower, "imperative", true);
  const phrase = phraseAt(tokens, at);
  if (phrase === "none") return void 0;
  if (phrase) return head(word5, phrase.act, phrase.stem, phrase.form, phrase.form === "imperative");
  const gain = state.reported ? void 0 : gainAt(tokens, at);
  if (gain && namesBetween(named6, word5.lead - 1, at)) return head(word5, gain.act, gain.stem, "gains");
  const known4 = verbWord(lower);
  if (isObligation(word5)) {
    if (isState(lower)) return void 0;
    return head(word5, state.negation >= 0 ? known4?.act ?? "do" : "gain", known4?.stem ?? lower, "modal");
  }
  if (!known4) return isUnknownVerb(word5) ? head(word5, "do", lower, "imperative", true) : void 0;
  if (known4.act === "tell" && !tellsReaders(word5)) return void 0;
  const described2 = { ...state, reported: true };
  const before5 = at > word5.lead ? tokens[at - 1] : void 0;
  switch (known4.form) {
    case "past": {
      if (!isPassive(word5)) return void 0;
      if (isOfName(word5)) return described2;
      return head(word5, known4.act, known4.stem, "passive");
    }
    case "third":
      if (isDeedOfAnother(tokens, at)) return described2;
      if (before5 && isPlan(tokens, at)) return head(word5, known4.act, known4.stem, "third", true);
      return before5 && isPredicate(word5) ? described2 : void 0;
    case "gerund":
      if (isReplaced(tokens, at))
        return { ...head(word5, known4.act, known4.stem, "gerund"), negated: true };
      if (references.has(lower) && before5) return void 0;
      return !before5 || before5.kind === "mark" || before5.lower === "by" || !word5.spoken ? head(word5, known4.act, known4.stem, "gerund") : void 0;
    case "base":
      return baseAt(word5, known4, named6.has(at - 1));
  }
}
function baseAt(word5, { act, stem }, behindName) {
  const { tokens, at, lead: lead7, state, spoken, named: named6 } = word5;
  const before5 = at > lead7 ? tokens[at - 1] : void 0;
  const previous = before5?.kind === "word" ? before5.lower : "";
  const described2 = { ...state, reported: true };
  if (isDeedOfAnother(tokens, at)) return described2;
  if (isReplaced(tokens, at)) return { ...head(word5, act, stem, "gerund"), negated: true };
  if (previous === "to" && state.negation < 0) {
    const asked2 = !spoken || isWanted(tokens, at) || isMadeWith(word5, act);
    return asked2 ? head(word5, act, stem, "infinitive") : described2;
  }
  if (isNoun(word5)) return void 0;
  if (state.reported) {
    const joined2 = previous === "then" || previous === "and" || before5?.kind === "mark";
    if (!joined2 || !objectFollows(word5)) return void 0;
    return { ...head(word5, act, stem, "imperative", state.depth === 0), reported: false };
  }
  const opened = behindName && !spoken && at < lead7 + 7 && places.has(tokens[lead7].lower);
  const leads4 = !before5 || before5.kind === "mark" || leads.has(previous) || previous.endsWith("ly") || opened;
  const weak = !spoken && !behindName && before5?.kind !== "code" && /^(?:run|check|look)$/.test(act);
  if (!leads4)
    return weak && (act === "run" || !named6.has(at + 1)) ? head(word5, act, stem, "third") : void 0;
  const will = /^(?:will|would|can|may)$/.test(tokens[at - 2]?.lower ?? "");
  const ordered = state.depth === 0 && !wished.has(previous) && !will;
  return head(word5, act, stem, before5?.text === "(" ? "infinitive" : "imperative", ordered);
}
var wished = new Set("to or must should will shall can may you we not n't don't".split(" "));
function head({ tokens, at, state, heads }, act, stem, form, ordered = false) {
  const negated2 = state.negation >= 0 || heads.at(-1)?.negated === true && staysNegated(tokens, at);
  return { at, act, stem, form, ordered, negated: negated2, reported: state.reported };
}

// src/mentions/prose/hedges.ts
function isHedged(tokens, lead7) {
  if (tokens.at(-1)?.text === "?") return true;
  let depth = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const { kind, text, lower } = tokens[i];
    if (kind === "mark") depth += text === "(" ? 1 : text === ")" ? -1 : 0;
    else if (kind === "word" && depth <= 0) {
      if (hedging.has(lower) ? hedges(tokens, i, lead7) : saysPerhapsInCjk(lower)) return true;
    }
  }
  return false;
}
var always = new Set("optionally possibly optional might maybe perhaps consider".split(" "));
var hedging = /* @__PURE__ */ new Set([...always, ..."unless should case may if as where when any".split(" ")]);
function hedges(tokens, at, lead7) {
  const word5 = tokens[at].lower;
  const [before5, after] = [tokens[at - 1]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  switch (word5) {
    case "unless":
    case "should":
      return opens(tokens, at, lead7);
    case "case":
      return before5 === "in" && opens(tokens, at - 1, lead7);
    case "may":
      return /^(?:need|have|want)$/.test(after);
    case "if":
      return at === 0 || isOpenCondition(tokens, at);
    case "as":
    case "where":
    case "when":
      return /^(?:needed|necessary|appropriate|applicable|required)$/.test(after);
    case "any":
      return /^(?:fix|update|adjust|remove|correct|address|resolve)$/.test(before5);
    default:
      return always.has(word5);
  }
}
var opens = (tokens, at, lead7) => (at === lead7 || tokens[at - 1]?.text === ":") && tokens.slice(at + 2).some(({ text }) => text === ",");
function isOpenCondition(tokens, at) {
  const rest2 = tokens.slice(at + 1, at + 7).map(({ lower }) => lower);
  if (rest2[0] === "not" && rest2[1] === "already") return true;
  if (rest2.some((word5) => /^(?:not|missing|doesn't|absent|isn't)$/.test(word5)) || rest2[0] === "so")
    return false;
  return /^(?:needed|necessary|required|any|one|it|they|applicable|present|that|there|this|tests?|you|the|a)$/.test(
    rest2[0] ?? ""
  );
}
function isHedgedBehind(tokens, at) {
  if (tokens[at + 1]?.text !== "(") return false;
  const inside2 = tokens.slice(at + 2, at + 13);
  const end = inside2.findIndex((token2) => token2.text === ")");
  return end > 0 && !saysMissing(inside2.slice(0, end)) && isHedged(inside2.slice(0, end), 0);
}
var saysMissing = (tokens) => tokens[0]?.lower === "if" && tokens.some(({ lower }) => /^(?:missing|absent|not|doesn't|don't|isn't|aren't)$/.test(lower)) && /^(?:missing|absent|there|present|exist|existing|yet)$/.test(tokens.at(-1).lower);

// src/mentions/prose/clause-in.ts
function clauseIn(tokens, given2) {
  const paths2 = pathsIn(tokens, given2.source.text);
  if (!paths2 && !given2.making && !tokens.some((token2, i) => speaks(token2, tokens[i + 1]))) return void 0;
  const { setting: setting2, from } = withField(tokens, given2);
  const named6 = /* @__PURE__ */ new Set();
  for (let i = 0; i < tokens.length; i += 1) if (tokens[i].kind === "code" || paths2?.[i]) named6.add(i);
  const lead7 = Math.max(from, leadOf(tokens));
  const { heads, reported, negating } = headsIn(tokens, lead7, paths2 ?? none, named6, setting2);
  return {
    tokens,
    setting: setting2,
    paths: paths2 ?? none,
    named: named6,
    lead: lead7,
    heads,
    reported,
    negating,
    evidence: spanOfTokens(tokens, setting2.source),
    today: named6.size > 0 && tokens.some(({ lower }) => now.has(lower)),
    hedged: isHedged(tokens, lead7)
  };
}
var none = [];
var speaks = ({ kind, text, lower }, next) => kind === "code" || (kind === "mark" ? text === ":" || text === "\uFF1A" : meaning.has(lower) || isTypeName(text) || next?.text === "(");
function headsIn(tokens, lead7, paths2, named6, setting2) {
  const { asked: asked2 } = setting2;
  const all = headsOf(tokens, lead7, paths2, named6);
  if (asked2.verb === "none" || setting2.labelled !== false) return all;
  const known4 = all.heads.filter(({ act }) => act !== "do");
  const heads = known4.filter(
    ({ at, form }) => form === "imperative" || verbWord(tokens[at].lower)?.form === "base"
  );
  return { ...all, heads: asked2.declared ? heads : known4 };
}
var now = new Set(
  "already currently existing exists exist unchanged today now stays remains still".split(" ")
);
var meaning = new Set(
  "module script file test tests spec specs package package's crate library barrel index __init__ cli app application router server registry dispatcher entrypoint entry mod dependency dependencies devdependency devdependencies".split(
    " "
  )
);
function withField(tokens, setting2) {
  const colon = tokens.findIndex(({ text }, i) => i < 7 && /^[:\uff1a]$/.test(text));
  if (colon < 1) return { setting: setting2, from: 0 };
  const name6 = tokens.slice(0, colon).map(({ text }) => text);
  const verb2 = fieldOf(name6.join(" "));
  if (verb2 === void 0) return { setting: setting2, from: 0 };
  const bold = /[*_]/.test(setting2.source.text[tokens[0].start - 1] ?? "");
  const declared2 = bold || setting2.fields === true || setting2.section === "files" || name6.some((word5) => /^(?:files?|targets?)$/i.test(word5));
  const asked2 = {
    ...nothingAsked,
    verb: verb2,
    act: actFor(verb2),
    declared: declared2,
    firm: declared2,
    hedged: setting2.asked.hedged
  };
  return { setting: { ...setting2, asked: asked2, labelled: false }, from: colon + 1 };
}

// src/mentions/prose/behind.ts
function noteOf(clause2, at, spoken) {
  const { tokens } = clause2;
  if (isCalledNew(tokens, at)) return "create";
  const [mark5, word5, next] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (word5?.kind !== "word" || mark5?.kind !== "mark" && mark5?.text !== "-") return "none";
  const note = plainNote(word5.lower, next?.lower ?? "");
  if (mark5.text === "(") {
    if (note === "none" && isStudied(tokens, at + 2)) return "read";
    if (note !== "none" && isDoneElsewhere(tokens, at + 2)) return "read";
    return note === "create" && next?.kind === "code" ? "modify" : note;
  }
  const alone2 = next === void 0 || /^[,;.\n]$/.test(next.text);
  const verb2 = verbWord(word5.lower);
  const listed4 = alone2 || verb2?.form === "base" && /^[,;]$/.test(tokens[at - 1]?.text ?? "");
  const dash = /^(?:\u2014|\u2013|--|-)$/.test(mark5.text);
  if (dash ? spoken && !listed4 : spoken || !/^[:\uff1a]$/.test(mark5.text)) return "none";
  if (verb2 && verb2.form !== "base") return note;
  if (!verb2) return note !== "none" ? note : isTestNote(tokens[at].text, word5.lower) ? "write" : "none";
  if (alone2) return verbOf[verb2.act];
  const object3 = tokens.slice(at + 3, at + 6).map(({ lower }) => lower);
  const whole3 = object3.length === 0 || object3.some((name6) => wholeFile.test(name6));
  switch (verb2.act) {
    case "create":
    case "delete":
      return whole3 && (verb2.stem !== "add" || object3.includes("file")) ? verbOf[verb2.act] : "write";
    case "serve":
    case "tell":
    case "define":
    case "put":
    case "move":
    case "copy":
      return next?.kind === "code" || /^(?:an?|the|its|it|new)$/.test(next?.lower ?? "") || verb2.act === "tell" ? "modify" : note;
    case "call":
    case "run":
      return next?.kind === "code" && /\.(?:ya?ml|json|toml)$|file$/i.test(tokens[at].text) ? "modify" : "run";
    default:
      return verbOf[verb2.act];
  }
}
function isStudied(tokens, from) {
  const words4 = tokens.slice(from, from + 4);
  const end = words4.findIndex(({ text }) => text === ")");
  return end > 0 && /^(?:analysis|comparison|reference|review|context|inspection)$/.test(words4[end - 1].lower);
}
var isTestNote = (path3, word5) => isTestPath(path3) && /^(?:tests?|cases|coverage|specs?)$/.test(word5);
var wholeFile = /^(?:file|module|script|directory|folder|package|entire|whole)$/;
function plainNote(word5, next) {
  if (/^(?:new|created?|creates|add|added|neu|nouveau|nuevo|novo)$/.test(word5)) return "create";
  if (/^(?:modif(?:y|ied|ies)|updated?|extend(?:ed)?|edit(?:ed)?|changed?|append|rewrite|refactor|wire|expand)$/.test(
    word5
  ))
    return "modify";
  if (/^(?:deleted?|removed?)$/.test(word5)) return "delete";
  if (/^(?:unchanged|untouched|read-only|reference|unmodified|no-op)$/.test(word5)) return "read";
  if (word5 === "no" && /^(?:changes?|edits?|modifications?)/.test(next)) return "read";
  return word5 === "read" && next === "only" ? "read" : "none";
}
var kinds = new Set(
  "file files module modules script scripts spec specs test tests class package helper document page component unit integration source".split(
    " "
  )
);
function isCalledNew(tokens, at) {
  let before5 = at - 1;
  if (tokens[before5]?.text === "," && kinds.has(tokens[before5 - 1]?.lower ?? "")) before5 -= 1;
  while (before5 >= 0 && kinds.has(tokens[before5].lower)) before5 -= 1;
  if (tokens[before5]?.lower !== "new") return false;
  const article = tokens[before5 - 1];
  return article === void 0 || article.kind === "mark" || article.lower === "a" || /^\d/.test(article.text);
}
function isContent(clause2, at, stem) {
  const { tokens, paths: paths2 } = clause2;
  const [token2, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token2.kind === "code" && /^['"@]/.test(token2.text)) return true;
  if (isTarget(clause2, at)) return true;
  if (stem === "" || next === void 0) return false;
  if (/^(?:to|with|into|->|=>|\u2192)$/.test(next.text) && after?.kind === "code")
    return !(/^(?:replace|swap|supersede)$/.test(stem) && isExchange(tokens, paths2, at)) && (/^(?:change|convert|replace|swap|switch|substitute|update)$/.test(stem) || /^(?:add|append)$/.test(stem) && next.text === "to" && isFile(after));
  if (next.kind !== "word") return false;
  if (/^(?:to|in|into)$/.test(next.text)) return /^(?:add|append|insert|prepend|write)$/.test(stem);
  if (/^(?:on|under)$/.test(next.text)) return /^(?:add|append|insert|prepend)$/.test(stem);
  return contentNouns.test(next.text);
}
var isTarget = ({ tokens, paths: paths2, heads }, at) => /^(?:with|by)$/.test(tokens[at - 1]?.lower ?? "") && tokens[at - 2]?.kind === "code" && !isExchange(tokens, paths2, at - 2) && /^(?:replace|swap|supersede|substitute)$/.test(heads.findLast((head3) => head3.at < at)?.stem ?? "");
var isFile = ({ text }) => !text.endsWith("/") && asPath(text, false) !== void 0;
var isExchange = (tokens, paths2, at) => /^(?:replace|swap|supersede|both)$/.test(
  tokens[paths2.findIndex((path3) => path3 !== void 0) - 1]?.lower ?? ""
) && paths2[at] !== void 0 && paths2[at + 2] !== void 0 && paths2[at + 4] === void 0 && at < 8;
var contentNouns = /^(?:entry|entries|line|route|routes|prefix|suffix|patterns?|globs?|links?|string|mentions?|keys?|fields?|paths?|url|branch)$/i;

// src/mentions/prose/beside.ts
function meansAll(tokens, at) {
  const before5 = tokens.slice(Math.max(0, at - 6), at).map(({ lower }) => lower);
  return /\b(?:everything|(?:all|every|each)(?: [\w-]+){1,3}) (?:in|inside|under|below|within|of)(?: the)?$/.test(
    before5.join(" ")
  );
}
function isAtRoot(tokens, at) {
  if (/^(?:root|root-level|top-level)$/.test(tokens[at - 1]?.lower ?? "")) return true;
  const behind5 = tokens.slice(at + 1, at + 6).map(({ lower }) => lower);
  return /^(?:at|in) (?:the )?(?:repo|repository|project|workspace|monorepo)(?:'s)?[ -]root\b/.test(
    behind5.join(" ")
  );
}
function isAtLine(tokens, at) {
  const behind5 = tokens.slice(at + 1, at + 5).map(({ lower }) => lower);
  return /^(?:\( )?(?:(?:around|at|near|after|before|on) )?lines? ~?\d/.test(behind5.join(" "));
}
function folderBeside({ tokens, paths: paths2 }, at) {
  if (paths2[at]?.path.includes("/")) return "";
  for (let i = at + 1; i < Math.min(tokens.length, at + 4); i += 1) {
    const folder2 = paths2[i]?.path;
    if (folder2 !== void 0) return folder2.endsWith("/") && i > at + 1 ? folder2 : "";
    if (!/^(?:in|into|under|inside|to|the)$/.test(tokens[i].lower)) break;
  }
  let added = false;
  for (let i = at - 1; i >= Math.max(0, at - 5); i -= 1) {
    const folder2 = paths2[i]?.path;
    if (folder2 !== void 0) return folder2.endsWith("/") && added ? folder2 : "";
    const { lower } = tokens[i];
    if (/^(?:add|create|write|put|place)$/.test(lower)) added = true;
    else if (!determiners.has(lower) && lower !== ",") break;
  }
  return "";
}

// src/mentions/prose/verbless.ts
var far = 60;
function isNoted({ tokens, named: named6 }, from) {
  let at = from + 1;
  let depth = 0;
  for (; at < Math.min(tokens.length, from + far); at += 1) {
    const { text, lower } = tokens[at];
    if (text === "(") depth += 1;
    else if (text === ")") depth -= 1;
    else if (depth === 0 && !named6.has(at) && !/^(?:,|and|or|plus|&|\+|\n)$/.test(lower)) break;
  }
  if (!/^(?::|\uff1a|\u2014|\u2013|--|-|->|=>|\u2192)$/.test(tokens[at]?.text ?? "")) return false;
  for (let i = at + 1; i < Math.min(tokens.length, at + 6); i += 1) {
    const { kind, lower } = tokens[i];
    if (kind !== "word") continue;
    if (tells(lower)) return false;
    if (i === at + 1 && (verbWord(lower)?.form ?? "base") !== "base") return false;
  }
  return true;
}
function isVerbless({ tokens, lead: lead7, heads, named: named6 }, at) {
  if (at - lead7 > 12 || at - lead7 === 1 && places.has(tokens[lead7].lower) || heads.some((head3) => head3.at < at))
    return false;
  for (let i = lead7; i < at; i += 1) {
    const { kind, lower } = tokens[i];
    if (kind === "word" && !named6.has(i) && (tells(lower) || refers.test(lower) || foreign.test(lower)))
      return false;
  }
  const next = tokens[at + 1];
  return next?.kind !== "word" || !(auxiliaries.has(next.lower) || verbWord(next.lower)?.form === "third");
}
var foreign = /[\u0370-\u1fff\u2e80-\ud7ff]/;
var tells = (word5) => negations.has(word5) || auxiliaries.has(word5) || subordinators.has(word5) || stating.test(word5);
var stating = /^(?:already|existing|exists?|see|current(?:ly)?|contains?|holds?|has|have|lives?|nothing|unchanged|reference|only|same|fails?|passes|missing|used|uses|unaffected|untouched|covers?|stays?|remains?|keeps?)$/;
var refers = /^(?:patterns?|references?|sees?|specs?|specification|sources?|examples?|templates?|based|inputs?|designs?|context|notes?|expected|actual|results?|evidence|cause|where|plans?|paths?|urls?|details?|more|as|like|similar|found|defined|described|documented|depends|dependency|requires?|prerequisites?|background|failure|error|warning|located|location|style|conventions?|model|from|per|mirror|copy|if|when|look|original|upstream|previous|before|because|goal|why|risk|prompt|project|layout|structure|codebase|repo|repository|stack|handles|calls|reads|writes|returns)$/;

// src/mentions/prose/features.ts
function featuresOf(clause2, candidate, { head: head3, standing, inherited: inherited2 }, previous, quoted2, bracket2) {
  const { tokens, setting: setting2, reported, negating, lead: lead7 } = clause2;
  const { at, subject: subject2 } = candidate;
  const { asked: asked2, section: section2 } = setting2;
  const [before5, after] = [tokens[at - 1], tokens[at + 1]];
  const path3 = subject2.kind === "path" ? subject2.path : void 0;
  const spoken = head3 !== void 0 && !inherited2 && head3.at < at;
  const note = path3 === void 0 ? "none" : noteOf(clause2, at, spoken);
  const negated2 = head3?.negated === true || negating[at] === true && !(head3 && head3.at > at && !head3.negated);
  const isObject = head3 !== void 0 && standing.role === "object";
  return {
    what: whatIs(candidate, tokens),
    bare: path3 !== void 0 && !path3.includes("/"),
    code: tokens[at].kind === "code",
    block: setting2.block,
    section: section2,
    label: setting2.label,
    above: asked2.verb,
    declared: asked2.declared && (inherited2 || head3?.ordered === true && isClose(clause2, head3, at)),
    head: head3?.stem ?? "",
    act: head3?.act ?? "none",
    form: head3?.form ?? "none",
    role: standing.role,
    via: standing.via,
    thing: standing.thing,
    close: isClose(clause2, head3, at),
    ordered: head3?.ordered ?? false,
    negated: negated2,
    excepted: standing.excepted,
    kept: isKept(clause2, head3, at, negated2),
    hedged: clause2.hedged || asked2.hedged || isHedgedBehind(tokens, at),
    quoted: quoted2,
    reported: (reported[at] ?? false) || (head3?.reported ?? false) || isElsewhere(tokens, head3, at),
    bracket: bracket2,
    note,
    content: path3 !== void 0 && isContent(clause2, at, isObject && !inherited2 ? head3.stem : ""),
    opens: isLeading(clause2, at),
    today: clause2.today,
    first: setting2.first ?? false,
    noted: path3 !== void 0 && head3 === void 0 && isNoted(clause2, at),
    verbless: path3 !== void 0 && head3 === void 0 && isVerbless(clause2, at),
    ends: after === void 0 || after.kind === "mark" && after.text !== "\n",
    titled: section2 === "title" || lead7 > 0,
    making: setting2.making ?? false,
    document: setting2.document ?? "",
    inherited: inherited2,
    before: before5?.lower ?? "",
    after: after?.lower ?? "",
    atRoot: path3 !== void 0 && isAtRoot(tokens, at),
    atLine: path3 !== void 0 && isAtLine(tokens, at),
    all: path3 !== void 0 && standing.role !== "object" && meansAll(tokens, at),
    plain: head3?.act === "create" && head3.stem !== "add" && isObject && isClose(clause2, head3, at) && !inherited2,
    folder: path3 === void 0 ? "" : folderBeside(clause2, at),
    parted: previous >= 0 && tokens.slice(previous, at).some(({ text }) => text === ";")
  };
}
function whatIs({ subject: subject2, defines, at }, tokens) {
  switch (subject2.kind) {
    case "path":
      return kindOf(subject2.path);
    case "command":
      return "command";
    default:
      return defines || subject2.kind !== "symbol" || subject2.name.includes(" ") || isCalled(tokens, at) ? "definition" : "name";
  }
}
var isCalled = (tokens, at) => {
  const { text } = tokens[at];
  if (/^\w+\(/.test(text)) return !/^use[A-Z]/.test(text);
  return parts.test(tokens[at + 1]?.lower ?? "") || parts.test(tokens[at - 1]?.lower ?? "");
};
var parts = /^(?:functions?|class(?:es)?|methods?|helpers?|components?|interfaces?|types?|enums?|structs?|traits?|constants?|exports?)$/;
function kindOf(path3) {
  if (/^[~/]|^[A-Za-z]:/.test(path3)) return "outside";
  if (/[*?{}]/.test(path3)) return "glob";
  if (path3.endsWith("/")) return "folder";
  if (isTestPath(path3)) return "test";
  return /\.(?:md|mdx|txt|rst|adoc|json|jsonl|ya?ml|toml|csv|tsv|lock|log|html?|xml|svg)$/.test(path3) ? "document" : "file";
}
function isLeading({ tokens, lead: lead7, named: named6 }, at) {
  for (let i = Math.max(lead7, at - far2); i < at; i += 1)
    if (!named6.has(i) && !/^(?:,|and|or|plus|&|\+)$/.test(tokens[i].lower)) return false;
  return true;
}
function isClose({ tokens, named: named6 }, head3, at) {
  if (!head3 || head3.at > at) return true;
  for (let i = Math.max(head3.at + 1, at - far2); i < at; i += 1) {
    const { kind, lower } = tokens[i];
    if (kind === "word" && !named6.has(i) && !closeWords.has(lower)) return false;
  }
  return true;
}
var far2 = 60;
function isKept(clause2, head3, at, negated2) {
  if (isToStay(clause2.tokens, at)) return true;
  if (!head3) return false;
  if (head3.act === "keep" && head3.form === "gains") return true;
  if (head3.act === "keep" && head3.stem !== "retain" && head3.at < at) {
    const behind5 = clause2.tokens.slice(at + 1, at + 9).map(({ lower }) => lower);
    return /^[^;.]*\b(?:alone|intact|as is|as they are|as it is)\b/.test(behind5.join(" ")) || head3.negated;
  }
  const works2 = /^(?:create|put|change|do|delete|move|gain)$/.test(head3.act);
  const own2 = head3.at > at ? clause2.tokens[head3.at + 1] === void 0 || clause2.tokens[head3.at + 1].kind === "mark" || head3.form === "passive" : isClose(clause2, head3, at);
  return negated2 && works2 && own2;
}
function isToStay(tokens, at) {
  const modal = tokens[at + 1]?.text === ")" ? at + 2 : at + 1;
  return /^(?:must|should|shall|will)$/.test(tokens[modal]?.lower ?? "") && /^(?:still|remain|stay|keep|continue)$/.test(tokens[modal + 1]?.lower ?? "");
}
var isElsewhere = (tokens, head3, at) => head3 !== void 0 && head3.at > at && (isDoneElsewhere(tokens, head3.at) || tokens.slice(at + 1, head3.at).some(({ lower }) => tellsOfOthers(lower)));

// src/mentions/prose/roles.ts
var object2 = { role: "object", via: "", thing: "", excepted: false };
function standingOf(tokens, at, from, shared, isPath2) {
  let part;
  for (let i = at - 1; i > from; i -= 1) {
    const { kind, text, lower } = tokens[i];
    if (i < at - reach) break;
    if (text === ")") {
      i = openingOf(tokens, i, from);
      continue;
    }
    if (text === ";") return part ?? object2;
    if (text === ":" && !part) return { ...shared ?? object2, via: ":" };
    if (kind !== "word") continue;
    const role = roleOf(tokens, i);
    if (role === void 0) continue;
    const thing2 = thingAt2(tokens, i - 1, from, isPath2);
    const standing = { role, via: lower, thing: thing2, excepted: excepting.test(lower) || isApart(lower, thing2) };
    if (role === "part" && likenesses.has(thing2)) return { ...standing, role: "model" };
    if (role !== "part") return part ? { ...standing, thing: part.thing, via: part.via } : standing;
    part ??= standing;
  }
  if (part)
    return shared && shared.role !== "object" ? { ...shared, thing: part.thing, via: part.via } : part;
  if (shared === void 0) return object2;
  return shared;
}
var reach = 60;
function thingAt2(tokens, at, from, isPath2) {
  const token2 = tokens[at];
  if (token2 === void 0 || at < from || token2.kind === "mark") return "";
  if (isPath2(at)) return "<path>";
  if (token2.kind === "code") return "<name>";
  return at === from ? "" : token2.lower;
}
var likenesses = new Set(
  "style spirit manner image form shape way pattern light lieu case absence context instead".split(" ")
);
function roleOf(tokens, at) {
  const { lower } = tokens[at];
  if (places.has(lower)) return isLikened(tokens, at) ? "model" : "place";
  if (lower === "from") return "source";
  if (lower === "for") return "about";
  if (lower === "of") {
    const before5 = tokens[at - 1]?.lower;
    return before5 === "out" ? "source" : before5 === "rid" ? void 0 : "part";
  }
  if (lower === "as") return "as";
  if (lower === "with" && (/^(?:together|along)$/.test(tokens[at - 1]?.lower ?? "") || isCompanion(tokens, at)))
    return void 0;
  if (excepting.test(lower) || references.has(lower)) return "model";
  return void 0;
}
function isCompanion(tokens, at) {
  let next = at + 1;
  while (/^(?:its|their|the|an?|matching|unit|new)$/.test(tokens[next]?.lower ?? "")) next += 1;
  return companions.test(tokens[next]?.lower ?? "") && tokens[next + 1]?.kind === "code";
}
var companions = /^(?:tests?|specs?|fixtures?|stories|story|snapshots?|migrations?)$/;
var excepting = /^(?:except|excluding)$/;
var isApart = (via, thing2) => via === "from" && thing2 === "apart" || via === "than" && thing2 === "other";
function isLikened(tokens, at) {
  const before5 = tokens[at - 1]?.lower ?? "";
  if (tokens[at].lower === "to" && /^(?:according|similar|analogous|identical|equivalent|akin)$/.test(before5))
    return true;
  if (/^(?:up)?on$/.test(tokens[at].lower)) return leaning.test(before5);
  if (models.test(before5) && isFollowed(tokens, at) || /^(?:tables?|sections?|lists?)$/.test(before5) && isReferred(tokens, at) || /^ones?$/.test(before5) && tokens[at].lower === "in" || said.test(before5) && tokens[at - 2]?.kind !== "mark")
    return true;
  if (/^(?:does|do|did)$/.test(before5)) return true;
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
    const { kind, lower } = tokens[i];
    if (kind !== "word") return false;
    if (lower === "as" || lower === "like") return true;
    if (!likening.has(lower) && verbWord(lower)?.form !== "past") return false;
  }
  return false;
}
var leaning = /^(?:based|build(?:s|ing)?|built|model(?:l?ed|l?ing)|patterned|rel(?:y|ies|ying)|depend(?:s|ing)?)$/;
var following = new Set("match matches mirror mirrors follow follows use uses the".split(" "));
var isFollowed = (tokens, at) => tokens.slice(Math.max(0, at - 6), at - 1).some(({ lower }) => references.has(lower) || following.has(lower));
var isReferred = (tokens, at) => tokens.slice(Math.max(0, at - 6), at - 1).some(({ lower }) => /^(?:per|following|see|cf)$/.test(lower));
var models = /^(?:templates?|patterns?|styles?|conventions?|layout|examples?|shape|approach)$/;
var said = /^(?:defined|enumerated|listed|described|documented|specified|outlined|explained|detailed|sketched|summari[sz]ed)$/;
var likening = new Set(
  "it they we is are was were do does did done seen shown found already currently with the one ones outlined laid out".split(
    " "
  )
);
function openingOf(tokens, close, from) {
  for (let i = close - 1; i > from; i -= 1) if (tokens[i].text === "(") return i;
  return close;
}

// src/mentions/prose/government.ts
var alone = { role: "alone", via: "", thing: "", excepted: false };
function governmentOf(clause2, at, before5, path3) {
  const { tokens, heads, setting: setting2, lead: lead7, paths: paths2 } = clause2;
  const isPath2 = (i) => paths2[i] !== void 0;
  const own2 = heads.findLast((head4) => head4.at < at && (!head4.reported || clause2.reported[at]));
  const behind5 = heads.find((head4) => head4.at > at);
  const looked = own2 && /^(?:look|check)$/.test(own2.act) && behind5?.reported === true && !behind5.negated && behind5.act !== "keep";
  if (behind5 && !looked && isSubject2(clause2, at, behind5))
    return { head: behind5, standing: { ...alone, role: "subject" }, inherited: false };
  if (own2) {
    const same = before5 && before5.at > own2.at && before5.government.head === own2 ? before5 : void 0;
    const from = same ? same.at : own2.at;
    const shared = same && sharedStanding(tokens, from, at, same.government.standing, path3);
    if (behind5 === void 0 && own2.form === "gains" && !same)
      return { head: own2, standing: standingOf(tokens, at, own2.at, void 0, isPath2), inherited: false };
    if (isPartOfItsOwn(tokens, at)) return { head: void 0, standing: alone, inherited: false };
    const standing2 = standingOf(tokens, at, from, shared, isPath2);
    const apart2 = !path3 && same && !shared && same.government.standing.role !== "object" && standing2.role === "object";
    return { head: own2, standing: apart2 ? alone : standing2, inherited: false };
  }
  const place3 = standingOf(tokens, at, before5 ? before5.at : lead7 - 1, before5?.government.standing, isPath2);
  const standing = place3.role === "object" ? { ...place3, role: "alone" } : place3;
  if (behind5 && !setting2.asked.declared && isPronoun(tokens, behind5))
    return { head: behind5, standing: { ...alone, role: "pronoun" }, inherited: false };
  const work3 = heads.find((head4) => head4.at > at && head4.form === "imperative" && !looking.has(head4.act)) ?? behind5;
  if (work3 && !setting2.asked.declared && opens2(clause2, at, work3, place3))
    return { head: work3, standing: { ...place3, role: "opening" }, inherited: false };
  const { asked: asked2 } = setting2;
  if (asked2.verb === "none" || setting2.labelled && !isCloseToLabel(clause2, at))
    return { head: void 0, standing, inherited: false };
  const role = place3.role === "object" ? asked2.role === "alone" ? "object" : asked2.role : place3.role;
  const { act, stem, negated: negated2 } = asked2;
  const form = asked2.firm || asked2.declared ? "imperative" : "third";
  const head3 = { at: lead7 - 1, act, stem, form, ordered: false, negated: negated2, reported: false };
  return { head: head3, standing: { ...place3, role }, inherited: true };
}
var looking = /* @__PURE__ */ new Set(["look", "check", "run", "keep", "imitate"]);
var sharedStanding = (tokens, from, at, shared, path3) => shared.role === "object" || tokens.slice(from + 1, at).some(({ text }) => text === ";" || !(path3 || /^(?:,|and|or|&|an?|the|both)$/.test(text))) ? void 0 : shared;
var isPartOfItsOwn = (tokens, at) => tokens[at - 1]?.text === ";" && tokens[at + 1]?.kind === "word" && /^[a-z]{2,}[^s]s$/.test(tokens[at + 1].lower);
function isSubject2({ tokens, named: named6, paths: paths2 }, at, head3) {
  if (paths2[at] === void 0 && /\s/.test(tokens[at].text)) return false;
  if (!/^(?:passive|gains|modal)$/.test(head3.form)) return false;
  let joined2 = true;
  let several = false;
  for (let i = head3.at - 1; i >= at; i -= 1) {
    const { text, lower } = tokens[i];
    if (named6.has(i)) {
      if (!joined2) return false;
      if (i === at) return true;
      joined2 = false;
    } else if (/^(?:and|or|nor)$/.test(lower) || text === "," && several) {
      joined2 = true;
      several = true;
    } else if (!joined2 || !(auxiliary.test(lower) || text === ")" && tokens[i - 2]?.text === "(" || text === "("))
      return false;
  }
  return false;
}
var auxiliary = /^(?:is|are|was|were|be|been|being|has|have|had|do|does|did|needs?|requires?|gets?|sees?|must|should|shall|will|can|may|not|now|also|then|both|all|too|never|remains?|stays?|left|kept|completely|otherwise|to|\w+n't|cannot|new)$/;
function isPronoun(tokens, head3) {
  const [pronoun, next] = [tokens[head3.at + 1]?.lower ?? "", tokens[head3.at + 2]];
  return head3.form === "imperative" && /^(?:it|this|them|both)$/.test(pronoun) && (next === void 0 || next.kind === "mark" || /^(?:together|along|too|and|there)$/.test(next.lower)) && /^(?:create|change|delete|do)$/.test(head3.act) && head3.stem !== "add";
}
function opens2({ tokens, negating }, at, head3, { role }) {
  if (negating[at]) return false;
  if (head3.form !== "imperative" || head3.reported) return false;
  if (tokens[head3.at].text.charCodeAt(0) >= 12352) return true;
  return role === "place" && head3.ordered && !tokens.slice(at, head3.at).some(({ text }) => text === ";");
}
function isCloseToLabel({ tokens, lead: lead7, named: named6 }, at) {
  const colon = tokens.findIndex(({ text }) => text === ":" || text === "\uFF1A");
  if (colon < 0 || at < colon) return true;
  for (let i = Math.max(colon, lead7) + 1; i < at; i += 1)
    if (tokens[i].kind === "word" && !named6.has(i) && !closeWords.has(tokens[i].lower)) return false;
  return true;
}

// src/mentions/prose/table.ts
var paths = ["outside", "file", "test", "document", "folder", "glob"];
var local = ["file", "test", "document", "folder", "glob"];
var names2 = ["name", "definition"];
var works = ["create", "put", "change", "do", "delete", "define", "tell"];
var asked = ["imperative", "infinitive", "gerund"];
var work = ["body", "green"];
var table = [
  // Commands
  {
    id: "command-forbidden",
    when: { what: "command", negated: true },
    verb: "none",
    certainty: "inferred",
    why: "A command that is not to be run is not run.",
    examples: ["Never commit with `git commit -am x`."]
  },
  {
    id: "command-document",
    when: { what: "command", document: ["text", "tests"] },
    verb: "none",
    certainty: "inferred",
    why: "What a document is to say is not run.",
    examples: []
  },
  {
    id: "command-quoted",
    when: { what: "command", quoted: true },
    verb: "none",
    certainty: "inferred",
    why: "A quotation asks for nothing.",
    examples: ['Add to `a.md`: "First run [`npm test`] and then look"']
  },
  {
    id: "command-beside",
    when: { what: "command", via: ["before", "after", "until", "between"] },
    verb: "none",
    certainty: "inferred",
    why: "The command says when or where; what is run is something else.",
    examples: ["Run the check before any `git commit -am x`."]
  },
  {
    id: "command-committing",
    when: { what: "command", section: "commit" },
    verb: "run",
    certainty: "stated",
    why: "What stands under Commit is run there.",
    examples: []
  },
  {
    id: "command-run",
    when: { what: "command", act: "run", form: ["imperative", "infinitive"], reported: false },
    verb: "run",
    certainty: "stated",
    why: "An order to run it.",
    examples: ["Run `git add -A`."]
  },
  {
    id: "command-with",
    when: { what: "command", act: ["stage", "commit"], via: ["with", "by", "via", "using"], ordered: true },
    verb: "run",
    certainty: "stated",
    why: "How to stage or commit.",
    examples: ["Commit with `git commit -am x`."]
  },
  {
    id: "command-next",
    when: { what: "command", before: ["then", "next", "now", "also", "finally", "lastly"], form: "none" },
    verb: "run",
    certainty: "stated",
    why: "The next thing to do is to run it.",
    examples: ["Then `git add -A && git commit -m x`."]
  },
  {
    id: "command-alone",
    when: { what: "command", opens: true, ends: true, form: "none", inherited: false, first: true },
    verb: "run",
    certainty: "stated",
    why: "A line that is a command asks for it.",
    examples: ["`git rm -r lib/a`"]
  },
  {
    id: "command-how",
    when: { what: "command", before: ":", form: "imperative", act: [...works, "move", "copy"] },
    verb: "run",
    certainty: "stated",
    why: "The command behind an order is how to do it.",
    examples: ["Rename the header too: `git mv a.h b.h`"]
  },
  {
    id: "command-spoken-of",
    when: { what: "command", role: ["model", "about", "as"], act: [...works, "look", "use", "serve", "move"] },
    verb: "none",
    certainty: "inferred",
    why: "A command that is named as a tool or a model is spoken of.",
    examples: ["Use the runner as in `npm test`"]
  },
  {
    id: "command-running",
    when: { what: "command", form: "gerund", act: "run" },
    verb: "none",
    certainty: "inferred",
    why: "What running it needs or gives is told, not that it is run.",
    examples: ["Running `npm test` needs a server"]
  },
  {
    id: "command-named",
    when: { what: "command" },
    verb: "run",
    certainty: "inferred",
    why: "A command that is named may be run.",
    examples: ["The hook calls `git add -A`."]
  },
  // Names of code
  {
    id: "name-document",
    when: { what: names2, document: "text" },
    verb: "use",
    certainty: "inferred",
    why: "What a document is to say, or tests to try, is no work of the step.",
    examples: []
  },
  {
    id: "name-forbidden",
    when: { what: names2, negated: true },
    verb: "verify",
    certainty: "inferred",
    why: "What is forbidden is not done.",
    examples: ["Do not rename `check_all()`"]
  },
  {
    id: "name-instance",
    when: { what: names2, after: ["named", "call", "calls", "usage", "usages", "test", "tests", "assertion", "assertions", "import", "imports", "reference", "references", "fixture", "fixtures", "instance", "instances", "mock", "stub", "fake"] },
    verb: "use",
    certainty: "stated",
    why: "What is made is about the name, and the name is there.",
    examples: ["Add `check_all` tests"]
  },
  {
    id: "name-contained",
    when: { what: "definition", act: ["create", "put"], via: ["with", "containing"], thing: ["", "<path>", "file", "module", "script", "package", "create"], reported: false, ordered: true },
    verb: "define",
    certainty: "stated",
    why: "What is made with a definition holds it.",
    examples: ["Create with `func Blink()`"]
  },
  {
    id: "name-offered",
    when: { what: names2, before: ["exports", "exporting", "defines", "defining", "exposes", "declares"], act: ["create", "put"] },
    verb: "define",
    certainty: "stated",
    why: "What a new file offers is defined in it.",
    examples: ["Create `a.ts` that exports [`makeLamp`]"]
  },
  {
    id: "name-described",
    when: { what: names2, reported: true },
    verb: "use",
    certainty: "stated",
    why: "A description uses names.",
    examples: ["Add a hook that calls `load_all()`"]
  },
  {
    id: "name-made",
    when: { what: names2, role: ["object", "subject"], act: ["create", "define", "put"] },
    verb: "define",
    certainty: "stated",
    why: "What is made is defined.",
    examples: ["Add check_all() to the state"]
  },
  {
    id: "name-worked-on",
    when: { what: names2, role: ["object", "subject", "pronoun"], act: ["change", "delete", "move"], form: ["imperative", "infinitive", "gerund", "modal", "gains"] },
    verb: "head",
    certainty: "stated",
    why: "What a verb changes, it changes.",
    examples: ["Rename `check_all()`"]
  },
  {
    id: "name-referred",
    when: { what: names2, via: ["to", "of"], thing: ["call", "calls", "reference", "references", "usage", "usages"] },
    verb: "use",
    certainty: "stated",
    why: "What refers to a name uses it.",
    examples: ["Create `a.ts` with calls to [`makeLamp()`]"]
  },
  {
    id: "name-place",
    when: { what: names2, role: "place", act: ["create", "put", "define"], via: ["in", "to", "into", "inside"] },
    verb: "modify",
    certainty: "stated",
    why: "What something is done in, changes.",
    examples: ["Add a check to `check_all()`"]
  },
  {
    id: "name-in",
    when: { what: names2, role: "place", act: ["change", "delete"], via: ["in", "inside", "within"] },
    verb: "modify",
    certainty: "stated",
    why: "What something is changed in, changes.",
    examples: ["Fix the typo in `check_all()`"]
  },
  {
    id: "name-opening",
    when: { what: names2, role: "opening", act: ["create", "put", "change", "do", "delete", "define"] },
    verb: "modify",
    certainty: "stated",
    why: "What something is done in, changes.",
    examples: ["In check_all(), add a check of the mode"]
  },
  {
    id: "name-used",
    when: { what: names2 },
    verb: "use",
    certainty: "stated",
    why: "Any other name is used.",
    examples: ["Query `load_all()`"]
  },
  // Paths that ask for nothing, whatever stands around them
  {
    id: "quoted",
    when: { quoted: true },
    verb: "none",
    certainty: "inferred",
    why: "What is said or written somewhere asks for nothing here.",
    examples: ['Add to NEWS: "To use it, edit [config/a.toml] by hand"']
  },
  {
    id: "document",
    when: { document: "text" },
    verb: "none",
    certainty: "inferred",
    why: "What a document is to say is no work of the step.",
    examples: ["Create a summary showing:\n\n- Files created: `src/a.py`"]
  },
  {
    id: "tried",
    when: { document: "tests", what: ["file", "document", "folder", "glob", "outside"] },
    verb: "none",
    certainty: "inferred",
    why: "What tests do when they run, the step does not do.",
    examples: ["Create these tests:\n\n- Add a line to `lib/b.ts`, run, compare"]
  },
  {
    id: "content",
    when: { content: true },
    verb: "none",
    certainty: "inferred",
    why: "The path is what is written into a file, not a file that is written.",
    examples: ["Add a `dist/` entry to `.gitignore`"]
  },
  {
    id: "kept",
    when: { kept: true },
    verb: "verify",
    certainty: "inferred",
    tells: "keep",
    why: "A file that is to stay as it is, is looked at at most.",
    examples: ["Do not edit `src/a.py`", "Leave `src/a.py` alone"]
  },
  {
    id: "excepted",
    when: { excepted: true },
    verb: "verify",
    certainty: "inferred",
    why: "What is excepted from the work is not worked on.",
    examples: ["Update all files except [`lib/a.rb`]"]
  },
  {
    id: "forbidden",
    when: { negated: true, form: ["imperative", "infinitive", "gerund", "third", "passive", "modal", "gains"] },
    verb: "verify",
    certainty: "inferred",
    why: "What is forbidden is not done.",
    examples: ["Do not add anything to `src/a.py`"]
  },
  {
    id: "not-named",
    when: { negated: true },
    verb: "none",
    certainty: "inferred",
    why: "A sentence that denies something asks for nothing.",
    examples: ["Nothing new, no `src/a.py`"]
  },
  // Notes and fields
  {
    id: "field-note",
    when: { declared: true, note: ["create", "modify", "delete", "read", "write", "rename"] },
    verb: "note",
    certainty: "declared",
    why: "In a field, a note beside the path says it better.",
    examples: ["**Files:** `src/a.rs` (new), `src/b.rs`"]
  },
  {
    id: "called-new",
    when: { note: "create", before: ["new", "file", "module", "script", "test", "spec", "class", "package", "helper", "document", "page", "component", ","], reported: false },
    verb: "create",
    certainty: "stated",
    why: "A file that is called new is created, whatever stands around it.",
    examples: ["Hand it to a new test file `k/a.go`"]
  },
  {
    id: "note",
    when: { note: ["create", "modify", "delete", "read", "write", "rename", "verify", "run", "use", "copy", "define", "stage", "commit"], reported: false },
    verb: "note",
    certainty: "as said",
    why: "A note right beside the path says what is done to it.",
    examples: ["`k/a.go` \u2014 create, `k/b.go` \u2014 delete", "`k/b.go` (new)"]
  },
  {
    id: "field-test",
    when: { declared: true, inherited: false, head: "test", what: "test" },
    verb: "write",
    certainty: "declared",
    why: "In a list of files, Test names the test that is written.",
    examples: ["**Files:** Modify `a/x.py`; Test [`tests/test_x.py`]"]
  },
  {
    id: "field-verb",
    when: { declared: true, inherited: false, negated: false, reported: false, role: "object", act: ["create", "change", "delete", "put"] },
    verb: "head",
    certainty: "declared",
    why: "A verb in a list of files says what is done to those behind it.",
    examples: ["**Files:** Create [`a/x.py`]; Modify `a/y.py`"]
  },
  {
    id: "field-source",
    when: { declared: true, inherited: true, role: ["source", "model", "about", "as"] },
    verb: "none",
    certainty: "inferred",
    why: "In a field, what a file comes from or is like is only told.",
    examples: ["**Files:** `src/logo.svg` moved from [`img/logo.svg`]"]
  },
  {
    id: "field",
    when: { declared: true, inherited: true },
    verb: "above",
    certainty: "declared",
    why: "A field or list made for files says what is done to them.",
    examples: ["**Modify:** `lib/a.js`"]
  },
  // References to a path in other files
  {
    id: "referred-to",
    when: { via: ["to", "of"], thing: ["reference", "references", "link", "links", "pointer", "pointers", "mention", "mentions", "import", "imports", "usages", "usage", "uses", "calls"], act: ["change", "do", "delete", "none", "check"] },
    verb: "none",
    certainty: "inferred",
    why: "What is worked on are lines of other files that name it.",
    examples: ["Remove references to `old.kt` from `all.kt`"]
  },
  {
    id: "removal-of",
    when: { via: "of", thing: ["removal", "deletion", "renaming", "absence", "loss"] },
    verb: "none",
    certainty: "inferred",
    why: "What is told of a removal is done elsewhere, and needs no file.",
    examples: ["Add a line to `all.md` on the removal of [`old.kt`]"]
  },
  // Titles
  {
    id: "verified-change",
    when: { act: "check", form: "imperative", role: "place", what: "test" },
    verb: "write",
    certainty: "as said",
    why: "What is to be tested in a test file is written there.",
    examples: ["Test it in `test/a_test.exs`"]
  },
  {
    id: "title-look",
    when: { titled: true, form: "imperative", act: ["look", "check", "run", "stage", "commit"], reported: false },
    verb: "head",
    certainty: "as said",
    why: "A title that begins with a look or a run changes nothing.",
    examples: ["T017 Verify the names in `src/a.ts`"]
  },
  {
    id: "title-place",
    when: { titled: true, role: ["place", "opening"], via: ["in", "at", "under"], ends: true, bracket: false, negated: false },
    verb: "write",
    certainty: "as said",
    why: "The place that ends a title is that of the whole.",
    examples: ["T014 Health check endpoint in `src/health.ts`"]
  },
  // Descriptions
  {
    id: "described-look",
    when: { reported: true, act: ["look", "imitate", "check"] },
    verb: "head",
    certainty: "as said",
    why: "What is looked at in a description is looked at.",
    examples: ["Verify that `src/a.py` exists"]
  },
  {
    id: "described",
    when: { reported: true },
    verb: "none",
    certainty: "inferred",
    why: "A description of what is built asks nothing.",
    examples: ["Add a hook that reads `state.json`"]
  },
  // Sentences whose subject is the file
  {
    id: "gains-named",
    when: { form: ["gains", "modal"], act: ["gain", "create"], role: ["object", "model", "source", "about", "as"] },
    verb: "none",
    certainty: "inferred",
    why: "What a thing gets is only named.",
    examples: ["The report in `a.md` becomes [`out/report.md`]"]
  },
  // Places that open a sentence
  {
    id: "opening-look",
    when: { role: "opening", act: ["look", "check", "run", "stage", "commit", "keep", "imitate"] },
    verb: "none",
    certainty: "inferred",
    why: "What is only looked at in a file leaves it as it is.",
    examples: ["In `k/a.rs`, find the handler"],
    not: ["In `k/a.rs`, find the handler and rename it"]
  },
  {
    id: "opening",
    when: { role: "opening" },
    verb: "modify",
    certainty: "stated",
    tells: "order",
    why: "What is done in a file changes it.",
    examples: ["In `app/page.tsx`, change the load", "In `k/a.rs` add a field"]
  },
  // Models, sources and what goes along
  {
    id: "pointed-at",
    when: { head: "point", via: ["at", "to"] },
    verb: "read",
    certainty: "as said",
    why: "What something is pointed at stays as it is.",
    examples: ["Point the `main` field of `app/a.json` at [`lib/b.js`]"]
  },
  {
    id: "threaded",
    when: { via: "through", act: ["change", "do"], form: "imperative" },
    verb: "modify",
    certainty: "as said",
    why: "What something is led through changes.",
    examples: ["Thread the logger through `server/app.rb`"]
  },
  {
    id: "named-as",
    when: { role: "as", act: ["create", "put", "copy"], bracket: false, thing: ["", "it", "them", "report", "defaults", "result", "output", "file", "script", "this"] },
    verb: "head",
    certainty: "as said",
    why: "`as` gives a name to what is made.",
    examples: ["Ship the defaults as `etc/default.toml`"]
  },
  {
    id: "model-none",
    when: { role: ["model", "as"], act: ["none", "run", "check"] },
    verb: "none",
    certainty: "inferred",
    why: "A model of nothing in particular is only named.",
    examples: ["Like in `old.kt`, the queue is long"]
  },
  {
    id: "model",
    when: { role: ["model", "as"] },
    verb: "read",
    certainty: "as said",
    why: "What something is made like, by or with is read.",
    examples: ["Create `new.kt` as in [`old.kt`]", "Write it following the pattern of `src/a.py`"]
  },
  {
    id: "told-in",
    when: { act: "tell", role: ["place", "source"], form: asked, what: "document" },
    verb: "write",
    certainty: "as said",
    why: "What is told to readers is written into a document.",
    examples: ["Link it from `README.md`", "List the variables in `docs/env.md`"]
  },
  {
    id: "source-updated",
    when: { role: "source", head: ["update", "replace", "change", "switch", "audit", "extend", "wire", "fix", "migrate", "convert"], what: ["file", "test", "document", "folder", "glob", "outside"] },
    verb: "read",
    certainty: "as said",
    why: "What an update takes from a file is read there.",
    examples: ["Replace the errors with helpers from `src/errors.ts`"]
  },
  {
    id: "source-changed",
    when: { role: "source", act: ["change", "do", "delete", "move"] },
    verb: "modify",
    certainty: "as said",
    why: "What something is removed, exported or moved from changes.",
    examples: ["Remove the `old` import from `src/cli.py`", "Re-export it from `src/index.ts`"]
  },
  {
    id: "source",
    when: { role: "source" },
    verb: "read",
    certainty: "as said",
    why: "What something is taken from is read.",
    examples: ["Create `b.ts` with the helpers from [`a.ts`]"]
  },
  // What stands for or about something
  {
    id: "about-made",
    when: { role: ["about", "part"], act: ["create", "put", "define", "copy"] },
    verb: "read",
    certainty: "as said",
    why: "What is made about a file stands elsewhere.",
    examples: ["Add tests for `src/a.ts`"]
  },
  // Looks, runs, checks
  {
    id: "looked-at",
    when: { act: ["look", "imitate", "check", "run", "stage", "commit"] },
    verb: "head",
    certainty: "as said",
    why: "The verbs that look, check or run change nothing.",
    examples: ["See `docs/a.md`", "Run `scripts/a.py`"]
  },
  // Verbs that change the place at which they are done
  {
    id: "served-in",
    when: { act: ["serve", "call"], role: "place", form: asked },
    verb: "modify",
    certainty: "as said",
    why: "A verb that gives the program something to do changes the place at which it does it.",
    examples: ["Handle the empty cart in `src/cart.ts`", "Log every failure in `worker/run.ex`"]
  },
  {
    id: "called",
    when: { act: "call", role: "object" },
    verb: "run",
    certainty: "as said",
    why: "What is called is run.",
    examples: ["Call `scripts/a.sh`"]
  },
  {
    id: "use-in",
    when: { act: "use", form: ["imperative", "infinitive"], role: "place", negated: false },
    verb: "modify",
    certainty: "as said",
    why: "What is to be used in a file is written there.",
    examples: ["Use the cache in `src/server.rs`."]
  },
  {
    id: "used",
    when: { act: ["use", "keep", "serve", "tell", "call"] },
    verb: "use",
    certainty: "inferred",
    why: "What is used, kept or told of stays as it is.",
    examples: ["Use `src/a.ts`"]
  },
  // Changes
  {
    id: "moved-to",
    when: { act: "move", role: "place", via: ["to", "into"] },
    verb: "create",
    certainty: "as said",
    why: "Where something is moved is made.",
    examples: ["Move the parser to `src/parse.ts`"]
  },
  {
    id: "renamed-under",
    when: { act: "move", role: "place" },
    verb: "modify",
    certainty: "as said",
    why: "What is renamed in a file changes the file.",
    examples: ["Rename `Old` in `src/a.ts`"]
  },
  {
    id: "added-there",
    when: { act: ["create", "put", "define", "copy"], role: "place" },
    verb: "write",
    certainty: "as said",
    why: "Where something is made or put is written.",
    examples: ["Add a flag to `src/cli.py`", "Put the rules into `alerts/ledger.yaml`"]
  },
  {
    id: "changed-there",
    when: { act: ["change", "do", "delete", "gain"], role: ["place", "part", "about"] },
    verb: "modify",
    certainty: "as said",
    why: "Where something is changed or removed is changed.",
    examples: ["Fix the typo in `docs/a.md`", "Memoize the selector in `src/store.ts`"]
  },
  {
    id: "object",
    when: { act: ["create", "put", "change", "do", "delete", "move", "copy", "gain", "define"] },
    verb: "head",
    certainty: "as said",
    why: "The object of a verb that looks at nothing is changed.",
    examples: ["Create `src/state.py`", "Harden `src/net.go` against slow peers"]
  },
  // Without a verb
  {
    id: "green-names",
    when: { making: true, section: "green", what: "file", role: ["alone", "place"], bracket: false, act: "none", today: false },
    verb: "write",
    certainty: "inferred",
    why: "A GREEN phase makes the code that it names.",
    examples: []
  },
  {
    id: "opens-noted",
    when: { verbless: true, opens: true, noted: true, section: work, first: true },
    verb: "write",
    certainty: "inferred",
    why: "A line that begins with a file and says what comes into it is work on it.",
    examples: ["- `mix.exs`: version 0.12"]
  },
  {
    id: "labelled",
    when: { what: local, verbless: true, via: ":", opens: false, ends: true, bracket: false, section: work },
    verb: "write",
    certainty: "inferred",
    why: "A file behind the name of a thing is where it comes to stand.",
    examples: ["The attribute: `src/Retry.cs`."]
  },
  {
    id: "placed",
    when: { what: local, verbless: true, role: "place", via: ["in", "into", "under"], ends: true, opens: false, section: work },
    verb: "write",
    certainty: "inferred",
    why: "A thing and its place, and no more, is what is to be made.",
    examples: ["Changelog entry in `CHANGELOG`."]
  },
  {
    id: "named",
    when: { what: paths },
    verb: "none",
    certainty: "inferred",
    why: "Naming a file asks for nothing.",
    examples: ["`lib/a.rb` is 900 lines long"]
  }
];

// src/mentions/prose/rows.ts
var byKind = /* @__PURE__ */ new Map();
function rowFor(features, without) {
  const known4 = byKind.get(features.what);
  const rows2 = known4 ?? table.filter((row3) => fits(row3, features.what)).map(compile);
  if (!known4) byKind.set(features.what, rows2);
  for (const { row: row3, conditions } of rows2) if (row3.id !== without && holds(conditions, features)) return row3;
  return rows2.at(-1).row;
}
function fits({ when: { what } }, kind) {
  if (what === void 0) return !/^(?:name|definition|command|unnamed)$/.test(kind);
  return typeof what === "string" ? what === kind : what.includes(kind);
}
var compile = (row3) => ({
  row: row3,
  conditions: Object.entries(row3.when).filter(([key]) => key !== "what").map(([key, value]) => [key, value, Array.isArray(value)])
});
function holds(conditions, features) {
  for (const [key, value, several] of conditions)
    if (several ? !value.includes(features[key]) : features[key] !== value) return false;
  return true;
}
function verbIn({ verb: verb2 }, features) {
  if (verb2 === "head") return verbOf[features.act];
  return verb2 === "note" ? features.note : verb2 === "above" ? features.above : verb2;
}
function certaintyIn({ certainty }, { form, role, close }) {
  if (certainty !== "as said") return certainty;
  return form === "imperative" && (role !== "object" || close) ? "stated" : "inferred";
}

// src/mentions/prose/read.ts
function readClause(tokens, setting2) {
  const clause2 = clauseIn(tokens, setting2);
  if (clause2 === void 0) return { mentions: [], asked: nothingAsked };
  const quoted2 = quotedIn(tokens, setting2.source.text);
  const mentions = [];
  let before5;
  const meant2 = [];
  const outside = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind, text } = tokens[at];
    if (kind === "mark") {
      if (text === "(" || text === "\uFF08") outside.push(before5);
      else if ((text === ")" || text === "\uFF09") && outside.length > 0) before5 = outside.pop() ?? before5;
      continue;
    }
    const unnamed = meantAt(clause2, at);
    if (unnamed && !meant2.some((each) => isSameKind(each, unnamed))) meant2.push(unnamed);
    const found = candidatesAt(tokens, at, clause2.paths[at]);
    if (found.length === 0) continue;
    const government = governmentOf(clause2, at, before5, clause2.paths[at] !== void 0);
    const target = quoted2?.[at] ? void 0 : targetAt(clause2, at, government);
    for (const candidate of found)
      mentions.push(
        mentionOf(
          clause2,
          candidate,
          government,
          before5?.at ?? -1,
          quoted2?.[at] ?? false,
          outside.length > 0,
          target
        )
      );
    before5 = { at, government };
    if (target !== void 0) at += 2;
  }
  for (const each of meant2.filter((one) => !isNamed(one, mentions)))
    mentions.push(meantMention(clause2, each));
  return { mentions, asked: askedBy(clause2, before5) };
}
function mentionOf(clause2, candidate, government, previous, quoted2, bracket2, target) {
  const { source, section: section2 } = clause2.setting;
  const { start, end, path: path3, subject: subject2 } = candidate;
  const features = featuresOf(clause2, candidate, government, previous, quoted2, bracket2);
  const row3 = rowFor(features);
  const said2 = verbIn(row3, features);
  const verb2 = path3?.test && said2 === "create" ? "write" : said2;
  const to = target === void 0 || subject2.kind !== "path" ? void 0 : targetPath(clause2, target, subject2.path, features.head);
  const ordered = features.ordered && !features.reported && !(bracket2 && features.role === "source");
  return {
    subject: to === void 0 || subject2.kind !== "path" ? subject2 : { ...subject2, to },
    verb: to !== void 0 && verb2 !== "copy" ? "rename" : verb2,
    certainty: isExample(clause2.tokens, candidate.at) ? "inferred" : certaintyIn(row3, features),
    section: section2,
    conditional: features.hedged,
    tells: row3.tells ?? (ordered ? "order" : void 0),
    row: row3.id,
    features,
    span: spanOf(source, start, end),
    evidence: clause2.evidence
  };
}
var isExample = (tokens, at) => tokens[at + 1]?.lower === "or" && /^(?:similar|equivalent|so|wherever|elsewhere)$/.test(tokens[at + 2]?.lower ?? "");
function targetAt({ tokens, paths: paths2, setting: setting2 }, at, { head: head3, standing }) {
  const arrow2 = tokens[at + 1];
  if (!paths2[at] || !paths2[at + 2] || !arrow2 || head3?.negated || head3?.reported) return void 0;
  const moves = (head3?.act === "move" || head3?.act === "copy") && standing.role === "object";
  const isArrow2 = /^(?:->|=>|\u2192)$/.test(arrow2.text);
  if (moves && (isArrow2 || /^(?:to|into|as)$/.test(arrow2.lower))) return at + 2;
  return setting2.asked.declared && isArrow2 ? at + 2 : void 0;
}
function targetPath({ tokens }, target, from, stem) {
  const path3 = asPath(tokens[target].text, true)?.path;
  const alone2 = stem === "rename" && path3 !== void 0 && !path3.includes("/") && /\.\w+$/.test(from);
  return alone2 ? from.slice(0, from.lastIndexOf("/") + 1) + path3 : path3;
}
function askedBy({ tokens, heads, setting: setting2, hedged, paths: paths2 }, last2) {
  const head3 = heads.findLast(({ reported, form: form2 }) => !reported && form2 !== "gains" && form2 !== "modal");
  if (!head3) return setting2.asked;
  const from = last2 && last2.at > head3.at ? last2.at : head3.at;
  const { role } = standingOf(
    tokens,
    tokens.length - 1,
    from,
    last2 && last2.at > head3.at ? last2.government.standing : void 0,
    (i) => paths2[i] !== void 0
  );
  const { act, stem, negated: negated2, form } = head3;
  return {
    verb: verbOf[act],
    act,
    stem,
    negated: negated2,
    hedged,
    declared: false,
    firm: form === "imperative",
    role: handedOn(role)
  };
}
var handedOn = (role) => role === "place" || role === "source" ? role : "object";
function meantMention(clause2, { subject: subject2, start, end }) {
  const { source, section: section2 } = clause2.setting;
  return {
    subject: subject2,
    verb: "modify",
    certainty: "inferred",
    section: section2,
    conditional: clause2.hedged,
    tells: void 0,
    row: `meant-${"file" in subject2 ? subject2.file : ""}`,
    span: spanOf(source, start, end),
    evidence: clause2.evidence
  };
}

// src/mentions/text/sentences.ts
var longest2 = 400;
function sentences(tokens, source) {
  const found = [];
  let open2 = [];
  const close = () => {
    if (open2.length > 0) found.push(open2);
    open2 = [];
  };
  const numbers = () => found.length === 0 && open2.length > 0 && leadOf(open2) === open2.length;
  tokens.forEach((token2, index) => {
    if (token2.kind !== "mark") open2.push(token2);
    else if (stops.has(token2.text) && !numbers()) {
      if (token2.text === "?" && open2.length > 0) open2.push(token2);
      close();
    } else if (token2.text === "\n") {
      const next = tokens[index + 1];
      if (startsLabel(tokens, index + 1) || isTitle(open2, source)) close();
      else if (next && isOrder(next) && labelOf(open2, source) !== void 0) close();
    } else open2.push(token2);
    if (open2.length === longest2) close();
  });
  close();
  return found;
}
var stops = new Set(".!?\u3002");
function isTitle(line4, { text }) {
  const [first2, last2] = [line4[0], line4.at(-1)];
  if (!first2 || !last2 || last2.text === ":" || !/^(?:\*\*|__)/.test(text.slice(first2.start - 2, first2.start)))
    return false;
  return /^`*(?:\*\*|__)[ \t]*\r?$/.test(text.slice(last2.end, last2.end + 40).split("\n", 1)[0]) && line4.some(({ text: text2 }) => text2 === ":");
}
var isOrder = ({ kind, text, lower }) => kind === "word" && /^[A-Z]/.test(text) && verbWord(lower)?.form === "base";
var beginsLine = ({ start }, { text }) => /(?:^|\n)[ \t*_]*$/.test(text.slice(Math.max(0, start - 20), start));
function startsLabel(tokens, at) {
  for (let i = at; i < Math.min(at + 5, tokens.length); i += 1) {
    const token2 = tokens[i];
    if (token2.kind === "mark") return token2.text === ":" && i > at;
    if (token2.kind === "code") return false;
    if (i === at && /^[-*+]$|^\d+$/.test(token2.text)) return true;
  }
  return false;
}
function labelOf(clause2, source) {
  for (let i = 1; i < Math.min(7, clause2.length); i += 1) {
    const token2 = clause2[i];
    if (token2.kind === "code") return void 0;
    if (token2.kind === "mark" && /^[:\uff1a]$/.test(token2.text))
      return source.text.slice(clause2[0].start, clause2[i - 1].end);
  }
  return void 0;
}

// src/mentions/blocks/below-folder.ts
function folderIn(clause2, read, at) {
  const [first2] = read;
  const path3 = read.length === 1 && first2.subject.kind === "path" ? folderNamed(first2.subject.path) : void 0;
  if (path3 === void 0) return void 0;
  const named6 = clause2.findIndex(({ start, end }) => start <= first2.span.start && first2.span.end <= end);
  const before5 = named6 - leadOf(clause2);
  const alone2 = clause2.slice(named6 - before5, named6).every(({ text }) => leading.test(text));
  const last2 = clause2.at(-1).text;
  if (!/^[:\uff1a]$/.test(last2) && !(before5 === 0 && noted(clause2[named6 + 1]))) return void 0;
  return { path: path3, at, alone: alone2, used: false };
}
var leading = /^(?:under|in|inside|within|below|into|to|the|new|files?|tests?|components?|modules?|folder|directory|following)$/i;
var folderNamed = (path3) => {
  if (path3.endsWith("/")) return path3;
  const slash2 = path3.lastIndexOf("/");
  return slash2 > 0 && /^[a-z][\w-]*$/.test(path3.slice(slash2 + 1)) ? `${path3}/` : void 0;
};
var noted = (token2) => token2 === void 0 || /^(?:\(|:|\u2014|\u2013|--|-)$/.test(token2.text);
function askedBelow({ alone: alone2 }, asked2) {
  if (asked2.verb === "none") return alone2 ? placed : asked2;
  return { ...asked2, role: "object" };
}
var placed = { ...nothingAsked, verb: "write", act: "put" };
function placeBelow(found, from, start, { path: folder2 }, { text }) {
  let any = false;
  for (let i = from; i < found.length; i += 1) {
    const mention2 = found[i];
    const { subject: subject2, span: span2 } = mention2;
    if (subject2.kind !== "path") continue;
    if (span2.start - start > 200 || !ahead.test(text.slice(start, span2.start))) break;
    found[i] = below(folder2, mention2);
    any ||= found[i] !== mention2;
  }
  return any;
}
var ahead = /^\s*(?:[-*+]|\d+[.)])?\s*(?:\[[ xX]\]\s*)?(?:[*_]*[A-Za-z]+[*_]*:?[*_]*\s+)?(?:[\s*_,+&\u2014\u2013-]|`[^`\n]*`|\([^)\n]*\)|\band\b)*`?$/;
function below(folder2, mention2) {
  const { subject: subject2 } = mention2;
  return subject2.kind === "path" && isRelative(subject2.path, folder2) ? { ...mention2, subject: { ...subject2, path: folder2 + subject2.path } } : mention2;
}
var isRelative = (path3, folder2) => !/^[~/]|^[A-Za-z]:[\\/]/.test(path3) && path3.split("/", 1)[0] !== folder2.split("/", 1)[0];

// src/mentions/blocks/documents.ts
function documentIn(clause2) {
  if (clause2.at(-1)?.text !== ":") return "";
  if (isContents(clause2) || saysThat(clause2)) return "text";
  return /^(?:tests?|cases|scenarios)$/.test(clause2.at(-2)?.lower ?? "") && clause2.length < 9 ? "tests" : "";
}
var isContents = (clause2) => /^(?:showing|containing|contents?|sections|outline)$/.test(clause2.at(-2)?.lower ?? "") || clause2[0].lower === "cover";
function saysThat(clause2) {
  const says = clause2.findIndex(
    ({ lower }) => /^(?:state|say|explain|mention|clarif(?:y|ie)|instruct)s?$/.test(lower)
  );
  return says >= 0 && clause2.slice(says, says + 3).some(({ lower }) => lower === "that");
}
var tellsState = (label2) => /\.\w+[`*]*\s+(?:is\s+)?(?:missing|absent|present|unchanged|identical|adapted|different|skipped|deferred|excluded)$/i.test(
  label2
);

// src/mentions/blocks/fences.ts
var shells = /^(?:bash|sh|shell|zsh|console|terminal|shell-session|shellscript)$/i;
function readFence(code2, source, section2, before5) {
  const extent = spanOf(source, code2.position?.start.offset ?? 0, code2.position?.end.offset ?? 0);
  const raw = source.text.slice(extent.start, extent.end);
  const head3 = raw.indexOf("\n") + 1;
  if (!head3) return [];
  const close = raw.lastIndexOf("\n");
  const body = raw.slice(head3, Math.max(head3, close));
  const start = extent.start + head3;
  if (/^(?:diff|patch|udiff)$/i.test(code2.lang ?? ""))
    return patchMentions(body, start, source, section2, before5);
  if (isScript(code2, before5)) return commandMentions(body, start, source, section2, before5);
  const named6 = namedFile(code2, body);
  const found = [];
  const base = { section: section2, conditional: before5.asked.hedged, evidence: extent };
  if (named6) {
    const span2 = spanOf(source, start + named6.start, start + named6.end);
    found.push({
      ...base,
      subject: { kind: "path", path: named6.path },
      verb: "write",
      certainty: "inferred",
      row: "fence-header",
      span: span2
    });
  }
  if (before5.asked.negated) return found;
  const verb2 = section2 === "context" ? "use" : "define";
  for (const { name: name6, at } of definitionsIn(body)) {
    const span2 = spanOf(source, start + at, start + at + name6.length);
    found.push({ ...base, subject: { kind: "symbol", name: name6 }, verb: verb2, certainty: "stated", row: "fence", span: span2 });
  }
  return found;
}
function isScript(code2, before5) {
  const lang = code2.lang ?? "";
  if (/^#!/.test(code2.value)) return false;
  if (shells.test(lang)) return !isShellFile(before5.writes) || before5.asked.verb === "run";
  return lang === "" && /^\s*(?:\$ )?(?:git|npm|npx|pnpm|yarn|bun|pytest|uv|cargo|go|just|make|mkdir|cp|mv|rm|python3?|node) [\w./-]/.test(
    code2.value
  ) && before5.writes === void 0;
}
var isShellFile = (path3) => path3 !== void 0 && /(?:\.(?:sh|bash|zsh|bats|envrc)|(?:^|\/)[^./]+)$/.test(path3);
function commandMentions(body, start, source, section2, before5) {
  const text = body.replace(/^(\s*)\$ /gm, "$1  ");
  const verb2 = before5.asked.negated ? "none" : "run";
  return splitCommands(text).map((command) => {
    const span2 = spanOf(source, start + command.start, start + command.end);
    return {
      subject: { kind: "command", words: command.words },
      verb: verb2,
      certainty: "stated",
      row: "fence-command",
      section: section2,
      conditional: before5.asked.hedged,
      span: span2,
      evidence: span2
    };
  });
}
function headFence({ source, start, end }, place3, found) {
  const last2 = found.at(-1);
  if (last2?.subject.kind !== "path" || last2.verb !== "none" || last2.span.start < start) return;
  const around = source.text.slice(start, last2.span.start) + source.text.slice(last2.span.end, end);
  if (!/^[\s*_`:]*$/.test(around)) return;
  found[found.length - 1] = { ...last2, verb: "write", row: "fence-above" };
  place3.writes = last2.subject.path;
}
var header = /^--- (\S+)[^\n]*\n\+\+\+ (\S+)/gm;
var nowhere = "/dev/null";
function patchMentions(body, start, source, section2, { asked: asked2 }) {
  return [...body.matchAll(header)].flatMap((match) => {
    const [whole3, before5 = "", after = ""] = match;
    const written = after === nowhere ? before5 : after;
    const at = start + match.index + (after === nowhere ? 4 : whole3.length - after.length);
    const path3 = asPath(written.replace(/^[ab]\//, ""), true)?.path;
    if (path3 === void 0) return [];
    const span2 = spanOf(source, at, at + written.length);
    const verb2 = after === nowhere ? "delete" : before5 === nowhere ? "create" : "modify";
    return [
      {
        subject: { kind: "path", path: path3 },
        verb: asked2.negated ? "verify" : verb2,
        certainty: "stated",
        row: "patch",
        section: section2,
        conditional: asked2.hedged,
        span: span2,
        evidence: span2
      }
    ];
  });
}
function namedFile(code2, body) {
  const info = /(?:title|file(?:name)?)=["']?([^"'\s]+)/.exec(code2.meta ?? "")?.[1];
  if (info) return asPath(info, true) && { ...asPath(info, true), start: 0, end: 0 };
  const end = body.indexOf("\n");
  const line4 = end < 0 ? body : body.slice(0, end);
  const comment = /^\s*(?:\/\/|#|--|<!--|\/\*)\s*((?:[\w.@-]+\/)+[\w.@[\]-]+)\s*(?:-->|\*\/)?\s*(?:\(.*)?$/.exec(line4);
  if (!comment) return void 0;
  const path3 = asPath(comment[1], false);
  const at = line4.indexOf(comment[1]);
  return path3 && { ...path3, start: at, end: at + comment[1].length };
}

// src/mentions/blocks/sections.ts
function sectionOf(name6) {
  const text = name6.toLowerCase().replace(/^(?:step\s+)?\d+(?:\.\d+)*\s*[:.)-]\s*/, "").trim();
  for (const [pattern, section2] of openers) if (pattern.test(text)) return section2;
  return void 0;
}
var passing = /* @__PURE__ */ new Set(["context", "files"]);
var openers = [
  // A check that the new test fails belongs to RED, whatever it is called.
  [/^(?:verify|confirm|run|check|see|watch)\b.*\b(?:red|fails?|failing|failure)\b/, "red"],
  [
    /^(?:verify|verification|validation|validate|check(?:s|list)?|acceptance|success criteria|expected outcome|error conditions?|done\b|definition of done|qa\b|run (?:the )?(?:\w+ )?(?:test|suite|check|verif)|confirm|expected(?: output| result)?$|test (?:manually|it)|manual(?:ly)? (?:test|verif)|smoke)/,
    "verify"
  ],
  [
    /^(?:red\b|write (?:the |a |an )?(?:\w+ ){0,2}(?:failing|red) |failing test|add (?:the |a )?failing|write (?:the )?tests?\b|expected failure|why it fails)/,
    "red"
  ],
  [
    /^(?:green\b|write (?:the )?minimal|minimal implementation|implement|refactor|changes?$|make (?:it|them|the tests?) pass)/,
    "green"
  ],
  [/^(?:commit\b|stage(?: (?:and|&) commit)?$|git(?: commit)?$|push$)/, "commit"],
  [
    /^(?:files?|target files?|affected files?|files? (?:to|changed|touched|created|modified|involved|affected).*)$/,
    "files"
  ],
  [
    /^(?:prerequisites?|depends? on|dependenc(?:y|ies)|design(?: ref(?:erence)?)?|references?|context|background|report(?: path| locations?)?|see also|read first|requirements?|interfaces?|consumes|produces|notes?|blocked by|blocks|source|recall|key decisions?|key constraints?|stop conditions?)\b/,
    "context"
  ]
];

// src/mentions/blocks/notes.ts
var whole = /^\s*(?:$|[.,;:(\u2013\u2014]|(?:it|this)\b|(?:(?:an?|the|this|that|new|empty|whole|entire|following|old)\s+)*(?:files?|modules?|scripts?|documents?|pages?|packages?|components?)\b)/i;
var described = /^\s+(?:an?|the|new)\s+(?![^.,;\n]*(?:`|\w\())/i;
var parts2 = /\b(?:functions?|methods?|class(?:es)?|helpers?|handlers?|types?|interfaces?|constants?|imports?|exports?|tests?|cases?|sections?|fields?|entr(?:y|ies)|lines?|flags?|options?|routes?|endpoints?)\b/i;
function verbOfNote(note) {
  const text = note.replace(/^[\s*_[(]+/, "");
  const word5 = /^[a-z-]+/i.exec(text)?.[0].toLowerCase() ?? "";
  const rest2 = text.slice(word5.length).replace(/^[*_\])]+/, "");
  if (/^(?:no (?:changes?|edits?)|unchanged|untouched|read(?:[- ]only)?$|reference)\b/i.test(text))
    return "read";
  if (word5 === "new")
    return whole.test(rest2) || !(parts2.test(rest2) || rest2.includes("`")) ? "create" : "modify";
  const verb2 = verbWord(word5);
  if (verb2?.act === "create" && /^(?:creat|add)/.test(word5)) {
    if (whole.test(rest2)) return "create";
    if (word5.startsWith("add")) return "modify";
    return described.test(rest2) && !parts2.test(rest2) ? "create" : "write";
  }
  if (verb2?.act === "delete") return whole.test(rest2) ? "delete" : "modify";
  if (verb2?.act === "move") return whole.test(rest2) || /^\s+(?:in)?to\b/i.test(rest2) ? "rename" : "modify";
  return verb2?.act === "change" ? "modify" : void 0;
}
var action = /^[^\n]*\r?\n(?:[ \t]*\r?\n)?[ \t]*(?:[-*+][ \t]+)?[*_]*(?:action|operation|change(?: type)?)[*_]*:[*_]*[ \t]*([^\r\n]+)/i;
function withActionBelow(mention2, source) {
  const { subject: subject2, verb: verb2, certainty, span: span2 } = mention2;
  if (subject2.kind !== "path" || verb2 !== "write" || certainty !== "declared") return mention2;
  const words4 = action.exec(source.text.slice(span2.end, span2.end + 600))?.[1];
  const told2 = words4 === void 0 ? void 0 : verbOfNote(words4);
  if (words4 === void 0 || told2 === void 0) return mention2;
  const to = told2 === "rename" ? targetIn(words4) : void 0;
  return {
    ...mention2,
    row: "action-below",
    verb: told2,
    subject: to === void 0 ? subject2 : { ...subject2, to }
  };
}
var targetIn = (words4) => {
  const target = /\b(?:to|into|as)\s+`?([^\s`]+)/i.exec(words4)?.[1];
  return target === void 0 ? void 0 : asPath(target.replace(/[.,;]+$/, ""), true)?.path;
};

// src/mentions/blocks/tables.ts
function readTable(table2, source, section2) {
  const [head3, ...rows2] = table2.children;
  const names5 = head3?.children.map((cell) => plainText(cell).toLowerCase().trim()) ?? [];
  const action2 = names5.findIndex(
    (name6) => /^(?:action|change|changes|operation|type|status|what)/.test(name6)
  );
  const changing2 = /^changes?\b/.test(names5[action2] ?? "");
  const file = names5.findIndex((name6) => /^(?:files?|paths?|location|module)/.test(name6));
  const read = (cell, column, asked2) => readClause(tokensOf(cell.children, source), {
    source,
    section: section2,
    asked: asked2,
    block: "cell",
    label: names5[column] ?? ""
  });
  return rows2.flatMap((row3) => {
    const [path3, done] = [row3.children[file], row3.children[action2]];
    if (!path3 || !done)
      return row3.children.flatMap((cell, column) => read(cell, column, nothingAsked).mentions);
    const told2 = verbOfNote(textOf(done, source));
    const said2 = read(done, action2, nothingAsked).asked;
    const changed = changing2 && /^(?:none|use)$/.test(said2.verb) && isSaid(done);
    const verb2 = told2 ?? (changed ? "modify" : said2.verb);
    return read(path3, file, { ...said2, verb: verb2, role: "object", declared: verb2 !== "none", firm: true }).mentions;
  });
}
var isSaid = (cell) => {
  const text = plainText(cell).trim();
  return /\w/.test(text) && !/^(?:no|none|nothing|n\/?a|tbd|-+|see|reads?|only|maybe|optional\w*)\b|\?$/i.test(text);
};
var textOf = (cell, source) => {
  const { start, end } = spanOfNode(source, cell);
  return source.text.slice(start, end).replace(/^\s*\||\|\s*$/g, "");
};

// src/mentions/blocks/blocks.ts
function readBlocks(blocks, source, section2) {
  const found = [];
  const place3 = {
    section: section2,
    block: "paragraph",
    asked: nothingAsked,
    inherited: nothingAsked,
    label: "",
    writes: void 0,
    folder: void 0,
    document: "",
    introduced: false,
    making: section2 === "green",
    failure: false
  };
  walk(blocks, source, place3, found);
  return found;
}
function walk(blocks, source, place3, found) {
  blocks.forEach((block, i) => {
    const next = blocks[i + 1]?.type;
    switch (block.type) {
      case "heading": {
        const section2 = place3.section === "title" ? void 0 : sectionOf(plainText(block));
        place3.section = section2 ?? (/^(?:context|title)$/.test(place3.section) ? place3.section : "body");
        place3.around = void 0;
        place3.failure = false;
        readLines(tokensOf(block.children, source), source, place3, found, "heading");
        place3.asked = nothingAsked;
        return;
      }
      case "paragraph":
        place3.asked = place3.inherited;
        place3.inherited = nothingAsked;
        if (place3.document === "text" && goesOn(spanOfNode(source, block))) return;
        if (place3.block !== "item") place3.document = "";
        readLines(tokensOf(block.children, source), source, place3, found, place3.block);
        if (next === "code") headFence(spanOfNode(source, block), place3, found);
        return;
      case "list":
        readItems(block.children, source, place3, found);
        if (next === "list") return;
        if (place3.folder?.used) found.splice(place3.folder.at, 1);
        place3.asked = nothingAsked;
        place3.writes = void 0;
        place3.folder = void 0;
        return;
      case "code":
        if (place3.failure)
          found.push(...absencesIn(block.value, source, spanOfNode(source, block), place3.section));
        else found.push(...readFence(block, source, place3.section, place3));
        return;
      case "table":
        found.push(...readTable(block, source, place3.section));
        place3.asked = nothingAsked;
        return;
      case "blockquote":
        walk(block.children, source, within2(place3, "context", place3.inherited, "quote"), found);
        return;
      case "html": {
        const tokens = [];
        const span2 = spanOfNode(source, block);
        words3(source.text, span2.start, span2.end, tokens);
        readLines(tokens, source, place3, found, place3.block);
        return;
      }
      case "thematicBreak":
        place3.asked = nothingAsked;
        place3.failure = false;
    }
  });
}
var goesOn = ({ source, start }) => new RegExp("\\p{Ll}", "u").test(source.text[start] ?? "");
function readItems(items, source, place3, found) {
  const { folder: folder2 } = place3;
  const asked2 = folder2 ? askedBelow(folder2, place3.asked) : place3.asked;
  for (const item of items) {
    const from = found.length;
    walk(item.children, source, within2(place3, place3.section, asked2, "item"), found);
    if (folder2 && placeBelow(found, from, spanOfNode(source, item).start, folder2, source)) folder2.used = true;
  }
}
var within2 = (place3, section2, inherited2, block) => ({
  section: section2,
  around: place3.around,
  block,
  asked: place3.asked,
  inherited: inherited2,
  label: place3.label,
  writes: place3.writes,
  folder: void 0,
  document: place3.document,
  introduced: place3.introduced,
  making: place3.making,
  failure: place3.failure
});
var perhaps = { ...nothingAsked, hedged: true };
function readLines(tokens, source, place3, found, block) {
  let asked2 = place3.asked;
  let after = nothingAsked;
  let first2 = true;
  let fields2 = false;
  const { document, making } = place3;
  for (const clause2 of sentences(tokens, source)) {
    const label2 = labelOf(clause2, source);
    if (label2 !== void 0) {
      asked2 = first2 && !tellsState(label2) ? place3.asked : nothingAsked;
      after = /^if\b/i.test(label2) ? perhaps : nothingAsked;
      enter(place3, place3.section === "title" ? void 0 : sectionOf(label2));
      place3.failure = /^(?:expected )?fail(?:ure)?|^why it fails/i.test(label2) || isFailing(label2, clause2, source);
    } else if (!first2) {
      asked2 = after;
      if (isOrder(clause2[0]) && beginsLine(clause2[0], source)) enter(place3, void 0);
    }
    const { section: section2 } = place3;
    const read = readClause(clause2, {
      source,
      section: section2,
      asked: asked2,
      block,
      label: label2 === void 0 ? place3.label : plainLabel(label2),
      labelled: label2 !== void 0 && asked2.verb !== "none",
      first: !place3.introduced && asked2.verb === "none" && (first2 || after === nothingAsked),
      making: making && section2 === "green",
      document,
      fields: fields2
    });
    fields2 ||= read.mentions.some(({ certainty }) => certainty === "declared");
    place3.folder = folderIn(clause2, read.mentions, found.length);
    found.push(...read.mentions);
    if ((place3.failure || failsWith(clause2, section2)) && clause2.length > 0) {
      const span2 = spanOfTokens(clause2, source);
      found.push(...absencesIn(source.text.slice(span2.start, span2.end), source, span2, section2));
    }
    place3.asked = handsOn(clause2, label2 !== void 0, read.mentions) ? read.asked : nothingAsked;
    place3.writes = read.mentions.flatMap(
      ({ subject: subject2, verb: verb2 }) => subject2.kind === "path" && /^(?:create|write|modify)$/.test(verb2) ? subject2.path : []
    )[0];
    if (block !== "item") place3.label = label2 === void 0 ? "" : plainLabel(label2);
    place3.document = document && block === "item" ? document : documentIn(clause2);
    place3.introduced = introduces(clause2);
    first2 = false;
  }
}
var plainLabel = (label2) => label2.toLowerCase().replace(/[\d`*_]+/g, "").trim().slice(0, 40);
function introduces(clause2) {
  if (!/^[:\uff1a]$/.test(clause2.at(-1).text)) return false;
  const open2 = clause2.findIndex(({ text }) => text === "(");
  return (open2 < 0 ? clause2.length - 1 : open2) > 3;
}
function handsOn(clause2, labelled, mentions) {
  if (mentions.some(({ subject: subject2 }) => subject2.kind === "path" && folderNamed(subject2.path) === void 0))
    return false;
  return /^[:\uff1a]$/.test(clause2.at(-1)?.text ?? "") || labelled && clause2.length < 8;
}
function enter(place3, section2) {
  if (section2 && passing.has(section2)) place3.around ??= place3.section;
  else {
    place3.section = place3.around ?? place3.section;
    place3.around = void 0;
  }
  if (section2) place3.section = section2;
}

// src/mentions/memory.ts
var behind2 = 1e3;
var before2 = 200;
var memory;
function withMentions(own2, work3) {
  const before5 = memory;
  memory = own2;
  try {
    return work3();
  } finally {
    memory = before5;
  }
}
function remembered(blocks, source, section2, read) {
  const first2 = blocks[0]?.position?.start.offset;
  if (!memory || first2 === void 0 || hasDefinitions(source)) return read();
  const key = keyOf(blocks, source, section2, first2);
  const known4 = memory.get(key);
  if (known4) return moved(known4, source, first2);
  const mentions = read();
  memory.keep(key, { at: first2, mentions });
  return [...mentions];
}
function keyOf(blocks, { text, path: path3 }, section2, first2) {
  const end = blocks.at(-1).position?.end.offset ?? first2;
  const shape2 = blocks.map(
    ({ type, position }) => `${type}${(position?.start.offset ?? 0) - first2}-${(position?.end.offset ?? 0) - first2}`
  );
  const json = path3.endsWith(".json") ? "json" : "";
  const from = Math.max(0, first2 - before2);
  return `${section2}${json} ${first2 - from} ${shape2.join()} ${text.slice(from, end + behind2)}`;
}
var definitions = /* @__PURE__ */ new WeakMap();
function hasDefinitions(source) {
  const known4 = definitions.get(source) ?? /^[ \t>*+-]*\[[^\]\n]+\]:/m.test(source.text);
  definitions.set(source, known4);
  return known4;
}
function moved({ at, mentions }, source, first2) {
  const by = first2 - at;
  const places2 = /* @__PURE__ */ new Map();
  const place3 = (span2) => {
    const known4 = places2.get(span2) ?? { source, start: span2.start + by, end: span2.end + by };
    places2.set(span2, known4);
    return known4;
  };
  return mentions.map((mention2) => ({
    ...mention2,
    span: place3(mention2.span),
    evidence: place3(mention2.evidence)
  }));
}

// src/mentions/index.ts
function readMentions(blocks, source, context) {
  const { section: section2 } = context;
  return remembered(
    blocks,
    source,
    section2,
    () => readBlocks(blocks, source, section2).map((mention2) => withActionBelow(mention2, source))
  );
}
function readCommandLine(line4, section2) {
  const { source, start, end } = line4;
  return commandsIn(source.text.slice(start, end)).map((command) => {
    const span2 = spanOf(source, start + command.start, start + command.end);
    const subject2 = { kind: "command", words: command.words };
    return {
      ...{ subject: subject2, verb: "run", certainty: "stated", section: section2, conditional: false, row: "command" },
      ...{ span: span2, evidence: span2 }
    };
  });
}
function readFileField(field2, verb2) {
  const tokens = [];
  words3(field2.source.text, field2.start, field2.end, tokens);
  const parted = tokens.map(
    (token2, at) => token2.kind === "word" && !/\s/.test(token2.text) && !isAlternative(token2, tokens[at + 1]) ? unquoted(token2) : token2
  );
  const asked2 = { ...nothingAsked, verb: verb2, act: actFor(verb2), declared: true, firm: true };
  const setting2 = {
    source: field2.source,
    section: "files",
    asked: asked2,
    block: "field",
    label: "",
    labelled: false
  };
  return readClause(parted, setting2).mentions;
}
var isAlternative = ({ text }, next) => /^[A-Za-z]+\/[A-Za-z]+$/.test(text) && next?.kind === "word" && /^(?:of|for|with|about|from|showing)$/.test(next.text);
function unquoted(token2) {
  const text = token2.text.replace(/^`+|`+$/g, "");
  const start = token2.start + token2.text.indexOf(text);
  return text.includes("/") || text.includes(".") ? tokenOf("code", text, start, start + text.length) : tokenOf(token2.kind, text, start, token2.end);
}

// src/dialects/json-plan/step.ts
var mapsOf = (entry) => entry?.value.kind === "list" ? entry.value.items.filter((item) => item.kind === "map") : [];
var kinds2 = /* @__PURE__ */ new Set(["cycle", "step", "task", "checkpoint"]);
function readStep(step4, mode) {
  const id3 = scalarOf(step4, "id");
  if (!id3) return void 0;
  const title2 = scalarOf(step4, "title");
  const kind = scalarOf(step4, "kind")?.value;
  const estimate = numberOf(step4, "estimate");
  return makeStep({
    id: id3.value,
    title: title2?.value ?? "",
    kind: kind && kinds2.has(kind) ? kind : "task",
    span: lineAt(title2?.span ?? id3.span),
    idSpan: id3.span,
    extent: step4.span,
    mode,
    dependsOn: referencesOf(step4.entries.get("dependsOn")),
    parallel: booleanOf(step4, "parallel"),
    wave: numberOf(step4, "wave"),
    done: booleanOf(step4, "done"),
    isolation: isolationOf(step4),
    mentions: [
      ...itemsOf(step4.entries.get("files")).flatMap(({ span: span2 }) => readFileField(span2, "write")),
      ...mapsOf(step4.entries.get("effects")).flatMap(readEffect)
    ],
    ...estimate && { estimate }
  });
}
function lineAt({ source, start, end }) {
  const stop = source.text.slice(start, end).search(/[\r\n]/);
  return stop < 0 ? spanOf(source, start, end) : spanOf(source, start, start + stop);
}
var verbs = tableOf({
  create: "create",
  modify: "modify",
  write: "write",
  delete: "delete",
  rename: "rename",
  read: "read"
});
function readEffect(effect) {
  const action2 = scalarOf(effect, "action");
  const [file, to, command] = ["file", "to", "command"].map((key) => scalarOf(effect, key));
  const maybe = booleanOf(effect, "maybe")?.value ?? false;
  const verb2 = action2 && verbs.get(action2.value);
  const found = [
    ...verb2 && file ? [file, ...verb2 === "rename" && to ? [to] : []].flatMap(({ span: span2 }) => readFileField(span2, verb2)) : [],
    ...action2?.value === "run" && command ? readCommandLine(command.span, "body") : [],
    ...action2?.value === "commit" ? [commitAt(action2.span)] : []
  ];
  return maybe ? found.map((mention2) => ({ ...mention2, conditional: true })) : found;
}
function commitAt(span2) {
  return {
    subject: { kind: "command", words: ["git", "commit", "-m", "done"] },
    verb: "commit",
    certainty: "declared",
    section: "commit",
    conditional: false,
    span: span2,
    evidence: span2,
    row: "field"
  };
}

// src/dialects/json-plan/index.ts
var contract = {
  mode: { value: "parallel", strength: "contract" },
  parallelPromises: ["disjoint-files"],
  commits: false,
  waiting: (ids2) => `"dependsOn": [${ids2.map((id3) => `"${id3}"`).join(", ")}]`,
  trackers: []
};
var name2 = /(?:^|[\\/.])plan\.json$/;
var dialect = {
  name: "json-plan",
  places: "`*.plan.json`, standard input",
  files: name2,
  contract,
  declared: {
    step: "a member of `steps`",
    barriers: "steps of the kind `checkpoint`",
    progress: "`done` of each step, by whoever writes the file",
    written: "-"
  },
  shows: 'JSON with `"plans"` that have `"steps"`',
  forced: (document) => holdsPlans(document) ? { role: "plans", plan: document.source.path } : void 0,
  recognises: recognise,
  // Whoever hands over JSON means a plan, however broken it is, and wants to know what is wrong with it.
  takes: ({ source: { path: path3, text } }) => name2.test(path3) && /^\uFEFF?\s*[[{]/.test(text) ? { role: "plans", plan: path3 } : void 0,
  read: readFile
};
var holdsPlans = ({ source: { text } }) => /^\uFEFF?\s*\{/.test(text) && /"plans"\s*:\s*\[/.test(text) && /"steps"\s*:\s*\[/.test(text);
function recognise(document) {
  const { path: path3, text } = document.source;
  const known4 = name2.test(path3) || /"version"\s*:/.test(text);
  return known4 && holdsPlans(document) ? { role: "plans", plan: path3 } : void 0;
}
function readFile(path3, files) {
  const { source } = files[0].document;
  const metadata = readYaml(source, 0, source.text.length);
  const broken = flawOfJson(source);
  const flaws = broken ? [broken] : validateMetadata(metadata, "json-plan");
  const plans = mapsOf(metadata.entries.get("plans")).flatMap((each) => readPlan(path3, each, files) ?? []);
  const [first2, ...others2] = plans;
  if (first2) return [{ ...first2, flaws }, ...others2];
  return flaws.length === 0 ? [] : [
    makePlan({
      path: path3,
      dialect: dialect.name,
      title: "",
      contract,
      span: firstLine(source),
      files: filesOf(files),
      steps: [],
      flaws
    })
  ];
}
function readPlan(path3, plan, files) {
  const mode = modeOf(plan);
  const steps2 = mapsOf(plan.entries.get("steps")).flatMap((step4) => readStep(step4, modeOf(step4)) ?? []);
  if (steps2.length === 0) return void 0;
  const most = numberOf(plan, "maxParallel");
  const title2 = scalarOf(plan, "title");
  return makePlan({
    path: path3,
    dialect: dialect.name,
    title: title2?.value ?? "",
    contract: { ...contract, commits: booleanOf(plan, "commits")?.value ?? false },
    span: title2?.span ?? plan.entries.get("steps").keySpan,
    files: filesOf(files),
    mode,
    isolation: isolationOf(plan),
    ...most && { maxParallel: most },
    steps: steps2,
    barriers: barriersOf(steps2),
    checkpoints: steps2.filter(({ kind }) => kind === "checkpoint").map(({ span: span2 }) => span2)
  });
}
function modeOf(holder) {
  const written = scalarOf(holder, "mode");
  const value = executionModes.find((mode) => mode === written?.value);
  return value && { value, strength: "metadata", span: written.span };
}
function barriersOf(steps2) {
  return steps2.flatMap((step4, index) => {
    if (step4.kind !== "checkpoint") return [];
    const at = (before5) => ({
      kind: "checkpoint",
      span: step4.span,
      before: before5,
      strength: "metadata"
    });
    return [...index > 0 ? [at(index)] : [], ...index + 1 < steps2.length ? [at(index + 1)] : []];
  });
}

// src/dialects/shared/slots.ts
var lineEnding = ({ text }) => /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
function slotsOf({ frontMatter }, keys) {
  const slot2 = frontMatter && metadataSlot(frontMatter, keys);
  return slot2 ? [slot2] : [];
}
function frontMatterSlot({ source, frontMatter }, keys) {
  if (frontMatter) return metadataSlot(frontMatter, keys);
  const start = source.text.startsWith("\uFEFF") ? 1 : 0;
  if (/^-{3,}[ \t]*$/m.test(source.text.slice(start).split(/\r?\n/, 1)[0])) return void 0;
  const at = spanOf(source, start, start);
  return { form: "new front matter", at, before: "", after: lineEnding(source), keys, colon: "outside" };
}
function metadataSlot({ span: span2, flaws }, keys) {
  if (flaws.some((flaw) => flaw.kind === "unreadable-metadata")) return void 0;
  const { source, start, end } = span2;
  const ending2 = lineEnding(source);
  const text = source.text.slice(start, end);
  const last2 = start + text.trimEnd().length;
  return text.trim() === "" ? {
    form: "front matter",
    at: spanOf(source, start, start),
    before: "",
    after: ending2,
    keys,
    colon: "outside"
  } : {
    form: "front matter",
    at: spanOf(source, last2, last2),
    before: ending2,
    after: "",
    keys,
    colon: "outside"
  };
}
function statedSlot(name6, at, ids2) {
  const field2 = { name: name6, key: at, value: located(textAt(at), at), form: "marker" };
  return {
    form: "suffix",
    at,
    before: "",
    after: "",
    keys: {},
    colon: "inside",
    stated: { name: name6, field: field2, ids: ids2 }
  };
}
function statedLine(words4, last2, ids2) {
  const { source, start, end } = last2;
  const lead7 = source.text.slice(source.text.lastIndexOf("\n", start - 1) + 1, start);
  const mark5 = /^[ \t]*(?:[-*+][ \t]+(?:\[.\][ \t]+)?)?/.exec(lead7)[0].replace(/\[[^ ]\]/, "[ ]");
  return {
    form: "suffix",
    at: spanOf(source, end, end),
    before: lineEnding(source) + mark5,
    after: "",
    keys: { depends_on: words4 },
    colon: "inside",
    stated: { name: "depends_on", ids: ids2 }
  };
}

// src/dialects/shared/state.ts
var givenUp = /^(?:cancell?ed|abandoned|dropped|superseded|won'?t[ -]?do)\b/i;
function stateOf(word5, finished3) {
  if (!word5) return { done: void 0 };
  const value = word5.value.trim();
  return givenUp.test(value) ? { done: located(true, word5.span), cancelled: true } : { done: located(finished3.test(value), word5.span) };
}

// src/dialects/shared/step-words.ts
var rows = [
  ["phase", "phases?|phasen|fases?|\u30D5\u30A7\u30FC\u30BA|\u9636\u6BB5|\u968E\u6BB5"],
  ["milestone", "milestones?|meilensteine?|jalons?|hitos?|marcos?|\u91CC\u7A0B\u7891|\u30DE\u30A4\u30EB\u30B9\u30C8\u30FC\u30F3"],
  ["stage", "stages?|etappen?|\xE9tapes?|etapas?|\u6BB5\u968E"],
  ["task", "tasks?|aufgaben?|t\xE2ches?|tareas?|tarefas?|\u4EFB\u52A1|\u4EFB\u52D9|\u30BF\u30B9\u30AF|\u4F5C\u4E1A|\uC791\uC5C5"],
  ["step", "steps?|schritte?|pasos?|passos?|\u6B65\u9AA4|\u6B65\u9A5F|\u624B\u9806|\u30B9\u30C6\u30C3\u30D7|\uB2E8\uACC4"],
  ["part", "parts?|teile?|parties?|partes?"],
  ["sprint", "sprints?"],
  ["iteration", "iterations?|iteration|iteraci\xF3n|itera\xE7\xE3o|\u8FED\u4EE3"],
  ["workstream", "work ?streams?|work ?packages?|arbeitspakete?"],
  ["slice", "slices?"],
  ["wave", "waves?"],
  ["batch", "batch(?:es)?"],
  ["story", "(?:user )?stor(?:y|ies)"],
  ["unit", "units?"],
  ["chunk", "chunks?"],
  ["change", "changes?"],
  ["issue", "issues?"]
];
var stepWords = rows.map(([, words4]) => words4).join("|");
var id = String.raw`(?:[A-Z]{1,3}-?)?\d+(?:[.-]\d+)*[a-z]?|[A-Z]|[IVX]{1,5}|[一二三四五六七八九十]{1,3}`;
var behind3 = String.raw`(?=\s*(?:[:：.,、(（\[—–\-]|\s|$))\s*[:：.)、\]—–-]*\s*`;
var lead = String.raw`^[^\p{L}\p{N}\[]{0,6}`;
var byWord = rows.map(
  ([word5, words4]) => [word5, lettered(`${lead}(?:${words4})\\s*[#\u2116-]?\\s*(${id})${behind3}`, "i")]
);
var ordinal = /^[^\p{L}\p{N}]{0,6}第\s*([一二三四五六七八九十\d]+)\s*(?:阶段|階段|步骤|步|部分|フェーズ|段階)\s*[:：、.—–-]*\s*/u;
var code = /^[^\p{L}\p{N}[]{0,6}\[?([A-Z]{1,5}-?\d+(?:[.-]\d+)*[a-z]?)\]?\s*(?:[:：.)—–]|-(?=\s)|\s-\s)\s*/u;
var number = /^[^\p{L}\p{N}]{0,6}(\d{1,3}(?:(?:\.\d{1,3})+[a-z]?|[a-z]?(?=[.)、:：]|\s*[—–]|\s-\s)))[.)、:：]?\s*[:：—–-]?\s*(?=\S)/u;
function namedIn(title2) {
  for (const [word5, pattern] of byWord) {
    const found = pattern(title2).exec(title2);
    if (found && /^[A-Z\d一二三四五六七八九十]/.test(found[1])) return named(word5, found, title2);
  }
  const ordered = ordinal.exec(title2);
  if (ordered) return named("phase", ordered, title2);
  const coded = code.exec(title2);
  if (coded) return named("code", coded, title2);
  const counted = number.exec(title2);
  return counted ? named("number", counted, title2) : void 0;
}
function named(word5, found, title2) {
  const at = found.index + found[0].lastIndexOf(found[1]);
  const rest2 = title2.slice(found[0].length).trim();
  return { word: word5, id: found[1], at, title: rest2 || title2.trim() };
}

// src/dialects/shared/waits.ts
var waitWords = "depends?(?:[ _-]on)?|dependency|dependencies|blocked by|requires|prerequisites?|after|\u4F9D\u8D56(?:\u4E8E|\u4EFB\u52A1|\u5173\u7CFB)?|\u524D\u7F6E(?:\u4EFB\u52A1|\u4F9D\u8D56|\u6761\u4EF6)?|\u4F9D\u5B58(?:\u95A2\u4FC2)?|abh\xE4ngig(?:keiten)?(?: von)?|voraussetzung(?:en)?|d\xE9pend(?:ances?)?(?: de)?|depende(?: de|ncias)?|depend\xEAncias";
var waitsLabel = new RegExp(`^(?:${waitWords})$`, "i");
var called = lettered(`(?:^|[\\s,;:&+/|(\\[\u3001\uFF0C\u548C\u4E0E\u53CA])(?:${stepWords})?\\s*[#\u2116]?\\s*["'\`*]*$`, "i");
var word3 = lettered(`(?:${stepWords})\\s*[#\u2116]?\\s*["'\`*]*$`, "i");
function stepsNamed(field2, form) {
  const text = textAt(field2);
  if (saysNothing(text) || /^\W*(?:none|nothing|no(?:ne)? |keine|aucune|ninguna|nenhuma|无|なし)/i.test(text))
    return [];
  return [...idsIn(field2)].flatMap(({ ids: ids2, span: span2 }) => {
    const before5 = text.slice(0, span2.start - field2.start);
    if (!called(before5).test(before5)) return [];
    const explicit = word3(before5).test(before5);
    return ids2.map((id3) => ({ kind: "step", id: id3, form, span: span2, ...explicit && { explicit } }));
  });
}
var waitsIn = (labels2, form) => labels2.filter(({ name: name6 }) => waitsLabel.test(name6)).flatMap(({ value }) => {
  const end = value.value.search(/\s(?:—|–|-|because|since)\s|[.;](?:\s|$)/);
  const { source, start } = value.span;
  return stepsNamed(end < 0 ? value.span : spanOf(source, start, start + end), form);
});

// src/dialects/shared/file-list.ts
var leads2 = [
  [/^(?:create|add|new)\s*(?:\/|or|and)\s*(?:modify|update|edit)/, "write"],
  [/^(?:rename|move|mv)/, "rename"],
  [/^(?:create|add|new|generate|scaffold)/, "create"],
  [
    /^(?:modif|update|edit|change|extend|append|replace|rewrite|touch|refactor|adjust|fix|wire|patch)/,
    "modify"
  ],
  [/^(?:delete|remove|drop)/, "delete"],
  [/^copy/, "copy"],
  [/^(?:tests?|write|output|regenerate)\b/, "write"],
  [
    /^(?:read|ref|see|depends on|review|inspect|consult|input|uses?\b|context|source|unchanged|existing|reuse|candidate|leave|keep\b|do not|never|not )/,
    "read"
  ],
  [/^(?:verify|check|run|audit|validate)/, "verify"]
];
var notes = [
  [
    /(?:^|[,;] )(?:no (?:changes?|edits?)|unchanged|untouched)(?: (?:needed|expected|required|here))?\.?$/,
    "read"
  ],
  [/^(?:read|read[- ]only|reference|unchanged|no changes?|verify only|no edits?|for reference)\b/, "read"],
  [/^(?:\w+ ){0,2}(?:analysis|comparison|reference)$|^analy[sz]e\b/, "read"],
  [/^(?:new|new file|create|created|throwaway)$/, "create"],
  [/^(?:delete|deleted|remove|removed)$/, "delete"],
  [/^(?:modify|modified|update|updated|edit|extend|append|add)\b/, "modify"]
];
var lead2 = /^\s*(?<mark>\*\*|__|_|\*)?(?<words>[A-Za-z]+(?:[ /]+[A-Za-z]+){0,3}?)(?:\s*\([^)]*\))?\s*(?:(?::\s*\k<mark>?|\k<mark>\s*:)|\k<mark>?\s*(?=`))\s*/;
var pick = (table2, words4) => table2.find(([pattern]) => pattern.test(words4.toLowerCase()))?.[1];
function leadingVerb(text) {
  const match = lead2.exec(text);
  const verb2 = match ? pick(leads2, match.groups.words) : void 0;
  return { verb: verb2, rest: match && verb2 ? match[0].length : 0 };
}
function readFileLine(line4, inherited2) {
  const text = textAt(line4);
  const { verb: verb2, rest: rest2 } = leadingVerb(text);
  const perhaps2 = doubtful.test(text.slice(0, rest2).replace(/^[^(]*\(?/, "")) || remark.test(text.slice(rest2));
  const found = partsOf(text, rest2).flatMap((part) => {
    const said2 = pick(notes, part.note);
    const known4 = meant(verb2 ?? inherited2, said2, verb2 !== void 0);
    const stands = known4 === "write" && /^(?:already )?exist/i.test(part.note) ? "run" : known4;
    const mentions = readFileField(
      spanOf(line4.source, line4.start + part.start, line4.start + part.end),
      stands
    );
    if (!perhaps2 && !doubtful.test(part.note)) return mentions;
    return mentions.map((mention2) => ({ ...mention2, conditional: true }));
  });
  const before5 = former.exec(text);
  if (!before5 || found.length === 0) return found;
  const end = line4.start + before5.index + before5[0].length;
  return [...found, ...readFileField(spanOf(line4.source, end - before5[1].length, end), "rename")];
}
var former = /(?:\b(?:moved|renamed) from|\(was) (`[^`\n]+`)/;
var meant = (verb2, note, leads4) => note === "read" || !leads4 ? note ?? verb2 : verb2;
var doubtful = /^(?:only )?(?:if|when|where)\b|^as needed|^optional|^possibly|^maybe|^any \w+ (?:that|which|with)\b/i;
var remark = /^`[^`]+`\s+(?:is|are|stays?|remains?)\b/;
function readFileItem(item, source, inherited2) {
  const found = [];
  let verb2 = inherited2;
  let own2 = [];
  for (const block of item.children) {
    if (block.type === "list") {
      const inner = block.children.flatMap((child2) => readFileItem(child2, source, verb2));
      const placed2 = inFolder(own2, inner);
      found.push(...placed2 ?? [...own2, ...inner]);
      own2 = [];
    } else if (block.type === "paragraph")
      for (const line4 of linesOf(spanOfNode(source, block))) {
        verb2 = leadingVerb(textAt(line4)).verb ?? verb2;
        own2.push(...readFileLine(line4, verb2));
      }
  }
  return [...found, ...own2];
}
function inFolder(above, inner) {
  const [only] = above;
  if (above.length !== 1 || inner.length === 0 || only.subject.kind !== "path") return void 0;
  const folder2 = folderNamed(only.subject.path);
  return folder2 === void 0 ? void 0 : inner.map((mention2) => below(folder2, mention2));
}
function readFileRow(row3, source, inherited2) {
  const cells = row3.children.map((cell) => spanOfNodes(source, cell.children));
  const at = cells.findIndex((cell) => cell.end > cell.start && readFileField(cell, inherited2).length > 0);
  const place3 = cells[at];
  if (!place3) return [];
  const words4 = cells.filter((_, index) => index !== at).map((cell) => textAt(cell).replace(/^[*_`\s]+/, ""));
  const verb2 = words4.map((text) => actionOf(text)).find((found) => found !== void 0);
  return readFileLine(place3, verb2 ?? inherited2);
}
var actionOf = (text) => {
  const word5 = /^[a-z-]+(?: only)?/i.exec(text)?.[0] ?? "";
  return pick(notes, word5) ?? pick(leads2, word5);
};
var isPlainText = (language) => !language || /^(?:te?xt|plain\w*)$/i.test(language);
function readFileBlock(block, source, inherited2) {
  if (block.type === "list") return block.children.flatMap((item) => readFileItem(item, source, inherited2));
  if (block.type === "table")
    return block.children.slice(1).flatMap((row3) => readFileRow(row3, source, inherited2));
  if (block.type === "code" ? !isPlainText(block.lang) : block.type !== "paragraph") return [];
  return linesOf(spanOfNode(source, block)).flatMap((line4) => readFileLine(line4, inherited2));
}
function linesOf(span2) {
  return [...textAt(span2).matchAll(/[^\r\n]+/g)].map(
    (match) => spanOf(span2.source, span2.start + match.index, span2.start + match.index + match[0].length)
  );
}
function partsOf(text, from) {
  const found = [];
  const dash = /\s(?:—|–|--)\s|(?<=`\s?\([^()`]{0,80}\)):\s|\s-\s|\s+via\s+|[。；]/g;
  dash.lastIndex = from;
  const stop = dash.exec(text)?.index ?? text.length;
  let start = from;
  for (const match of text.slice(0, stop).matchAll(/\s*[([（]([^()[\]（）]*(?:\([^()]*\)[^()]*)*)[)\]）]/g)) {
    if (match.index < start || insideCode(text, match.index) || isRouteGroup(text, match)) continue;
    found.push({ start, end: match.index, note: match[1].trim() });
    start = match.index + match[0].length;
  }
  const tail = text.slice(stop).replace(/^[\s:—–-]+/, "");
  if (text.slice(start, stop).trim() !== "") found.push({ start, end: stop, note: tail });
  return found;
}
var isRouteGroup = (text, { index, 0: { length } }) => text[index - 1] === "/" && text[index + length] === "/";
var insideCode = (text, at) => (text.slice(0, at).match(/`/g)?.length ?? 0) % 2 === 1;

// src/dialects/shared/work.ts
function readWork(blocks, source, names5 = sectionNamed) {
  return partsOf2(blocks, source, names5).flatMap(({ section: section2, blocks: own2 }) => {
    if (section2 === "files") return readFileList(own2, source);
    return section2 ? readMentions(own2, source, { section: section2 }) : [];
  });
}
var blocksOf = (section2) => [
  ...section2.blocks,
  ...section2.children.flatMap((child2) => [...child2.heading ? [child2.heading] : [], ...blocksOf(child2)])
];
function partsOf2(blocks, source, names5) {
  let current = { section: "body", blocks: [] };
  const parts4 = [current];
  const begin = (section2) => {
    current = { section: section2, blocks: [] };
    parts4.push(current);
  };
  for (const block of blocks.flatMap(itemsOf2)) {
    const heading5 = stepTitle(block);
    if (isFileLabel(block, source)) begin("files");
    else if (heading5 !== void 0 && !(block.type === "list" && !current.section)) begin(names5(heading5));
    else if (current.section === "files" && !goesOn2(block, current)) begin("body");
    current.blocks.push(block);
  }
  return parts4;
}
var itemsOf2 = (block) => block.type === "list" ? block.children.map((item) => ({ ...block, children: [item], position: item.position })) : [block];
function sectionNamed(title2) {
  if (/\bcommit\b/i.test(title2)) return "commit";
  if (/\bfail(?:s|ing|ed|ure)?\b|\bred\b/i.test(title2)) return "red";
  if (/^(?:run|re-?run|verify|check|confirm|validate|lint|test)\b/i.test(title2)) return "verify";
  return /^(?:implement|make it pass|write (?:the )?minimal)|\bgreen\b/i.test(title2) ? "green" : "body";
}
var numbered = /^Step\s+\w+(?:\.\w+)*\s*[:：.—–-]*\s*/i;
function stepTitle(block) {
  if (block.type === "heading") return plainText(block).replace(numbered, "");
  const item = block.type === "list" ? block.children[0] : void 0;
  if (item && typeof item.checked === "boolean") return leadOf3(item.children[0]).replace(numbered, "");
  if (block.type !== "paragraph" || block.children[0]?.type !== "strong") return void 0;
  const bold = plainText(block.children[0]);
  return numbered.test(bold) ? bold.replace(numbered, "") : void 0;
}
function leadOf3(block) {
  if (block?.type !== "paragraph") return "";
  const bold = block.children[0]?.type === "strong" ? plainText(block.children[0]) : void 0;
  return (bold ?? plainText(block).split(/[.:\n]/)[0] ?? "").replace(/^[\d.]+\s+/, "");
}
var fileWords = /^(?:(?:key|affected|changed|new|modified|critical|relevant)\s+)?files?\b(?!.*\b(?:structure|map|layout|tree|format|naming|locations?)\b)[^:：]{0,40}$|\bcomponents to touch$/i;
function isFileLabel(block, source) {
  if (block.type === "heading") return fileWords.test(plainText(block).replace(/:$/, ""));
  if (block.type !== "paragraph") return false;
  return fileLabels(block, source).length > 0 || block.children.length === 1 && block.children[0].type === "strong" && fileWords.test(plainText(block)) || /^(?:(?:key|affected) )?files?\b[^:\n]{0,30}:$/i.test(plainText(block).trim());
}
var fileLabels = (block, source) => labelsOf([block], source).filter((label2) => fileWords.test(label2.name));
var goesOn2 = (block, { blocks }) => block.type === "list" ? !(block.ordered && blocks.some((before5) => before5.type === "list" && !before5.ordered)) : block.type === "table" || block.type === "code" && isPlainText(block.lang);
function readFileList(blocks, source) {
  const found = [];
  let verb2 = "write";
  for (const block of blocks) {
    const labels2 = fileLabels(block, source);
    for (const label2 of labels2) {
      verb2 = verbNamed(label2.name);
      found.push(...linesOf(label2.value.span).flatMap((line4) => readFileLine(line4, verb2)));
    }
    if (block.type === "heading") verb2 = verbNamed(plainText(block));
    else if (labels2.length === 0) found.push(...readFileBlock(block, source, verb2));
  }
  return found;
}
var ofOthers = /\b(?:created|made|added|changed|modified|updated|touched)\s+(?:by|in)\s+(?:the\s+)?(?:previous|prior|earlier|(?:(?:story|task|phase|plan|step|cycle|wp)\s*)?#?[A-Z]{0,3}-?\d)/i;
function verbNamed(name6) {
  if (/\bread|reference|\bleave\b|\bnot\b|\bun(?:changed|touched)\b/i.test(name6) || ofOthers.test(name6))
    return "read";
  const creates = /\bcreat|\bnew\b|\badd/i.test(name6);
  const modifies = /\bmodif|\bchang|\bedit|\bupdat/i.test(name6);
  if (creates !== modifies) return creates ? "create" : "modify";
  return /\bdelet|\bremov/i.test(name6) ? "delete" : "write";
}

// src/dialects/gsd/metadata.ts
var known = /* @__PURE__ */ new WeakMap();
function metadataOf(document) {
  const { frontMatter } = document;
  if (frontMatter && !isBroken(frontMatter)) return frontMatter;
  const found = known.get(document) ?? { metadata: frontMatter ? byLine(frontMatter) : blockOf(document) };
  known.set(document, found);
  return found.metadata;
}
var below2 = /^\uFEFF?(?:[ \t]*\r?\n|#[^\r\n]*\r?\n)*---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
var fenced = /^```ya?ml[ \t]*\r?\n((?:(?!```)[^\r\n]*\r?\n)*?plan:[\s\S]*?)\r?\n```/m;
function blockOf({ source }) {
  const head3 = source.text.slice(0, 8e3);
  const found = below2.exec(head3) ?? fenced.exec(head3);
  if (!found) return void 0;
  const start = found.index + found[0].indexOf(found[1]);
  const metadata = readYaml(source, start, start + found[1].length);
  return metadata.entries.has("phase") && metadata.entries.has("plan") ? metadata : void 0;
}
var goals = /^must_haves:[ \t]*(?:\r?\n(?:[ \t][^\r\n]*)?(?=\r?\n|$))+/gm;
function byLine(metadata) {
  const { source, start, end } = metadata.span;
  const read = readYaml(
    source,
    start,
    end,
    (text) => text.replace(goals, (block) => block.replace(/[^\r\n]/g, " "))
  );
  return isBroken(read) ? metadata : read;
}
var isBroken = ({ flaws }) => flaws.some(({ kind }) => kind === "unreadable-metadata");

// src/dialects/gsd/phases.ts
var plain3 = (id3) => id3.replace(/(^|[-.])0+(?=\d)/g, "$1");
function withinPhases(told2) {
  const known4 = told2.filter((each) => each !== void 0);
  const phases = new Map(known4.map(([phase4, ids2]) => [phase4, new Set(ids2)]));
  return (plan) => ({
    ...plan,
    steps: plan.steps.map((step4) => ({
      ...step4,
      dependsOn: step4.dependsOn.filter(
        (reference) => !isEarlierPhase(reference, step4.id) || isMissing(reference, folderOf(plan.path), phases)
      )
    }))
  });
}
function phaseIn(plan) {
  const number3 = phaseOf(plan.steps[0]?.id ?? "");
  if (number3 === void 0) return void 0;
  const finished3 = plan.files.flatMap(
    ({ source }) => /(?:^|\/)(\d[\w.]*-\w+)-SUMMARY\.md$/.exec(source.path)?.[1] ?? []
  );
  const ids2 = [...plan.steps.map(({ id: id3 }) => id3), ...finished3].map(plain3);
  return [`${folderOf(plan.path)}\0${plain3(number3)}`, ids2];
}
function isMissing({ id: id3 }, folder2, phases) {
  const [, named6, phase4] = /^((\d+(?:\.\d+)*)-\d+[a-z]?)(?:-PLAN)?(?:\.md)?$/i.exec(id3) ?? [];
  const known4 = phase4 && phases.get(`${folder2}\0${plain3(phase4)}`);
  return known4 ? !known4.has(plain3(named6)) : false;
}
var phaseOf = (id3) => /^(\d+(?:\.\d+)*)-/.exec(id3)?.[1];
function isEarlierPhase(reference, id3) {
  const [phase4, own2] = [phaseOf(reference.id), phaseOf(id3)];
  return phase4 !== void 0 && own2 !== void 0 && compareNaturally(plain3(phase4), plain3(own2)) < 0;
}

// src/dialects/gsd/dispatch.ts
function delegatedFirst(steps2, plans) {
  const marks4 = /* @__PURE__ */ new Map();
  for (const step4 of steps2) {
    const document = plans.find(({ source }) => source === step4.source);
    const mark5 = document && booleanOf(metadataOf(document), "cross_ai");
    if (mark5?.value && step4.dependsOn.length === 0) marks4.set(step4, mark5.span);
  }
  const first2 = steps2.filter((step4) => marks4.has(step4));
  const barriers = first2.map(
    (step4, index) => ({
      kind: "phase",
      span: marks4.get(step4),
      before: index + 1,
      strength: "contract"
    })
  );
  return { steps: [...first2, ...steps2.filter((step4) => !marks4.has(step4))], barriers };
}
function serialised(steps2) {
  const owners2 = /* @__PURE__ */ new Map();
  const before5 = ancestors(steps2);
  return steps2.map((step4) => {
    const known4 = new Set(step4.dependsOn.map(({ id: id3 }) => plain3(id3)));
    const more = (step4.done?.value ? [] : declaredBy(step4)).flatMap(([path3, span2]) => {
      const owner = owners2.get(path3);
      owners2.set(path3, step4);
      if (!owner || owner === step4 || known4.has(plain3(owner.id)) || before5(step4).has(plain3(owner.id)))
        return [];
      if (before5(owner).has(plain3(step4.id))) return [];
      known4.add(plain3(owner.id));
      return [{ kind: "step", id: owner.id, form: "group", span: span2 }];
    });
    return more.length > 0 ? { ...step4, dependsOn: [...step4.dependsOn, ...more] } : step4;
  });
}
var declaredBy = ({ mentions }) => mentions.flatMap(
  ({ subject: subject2, certainty, verb: verb2, span: span2 }) => subject2.kind === "path" && certainty === "declared" && verb2 !== "read" ? [[subject2.path, span2]] : []
);
function ancestors(steps2) {
  const byId = new Map(steps2.map((step4) => [plain3(step4.id), step4]));
  const known4 = /* @__PURE__ */ new Map();
  const of = (step4) => {
    const found = known4.get(step4) ?? /* @__PURE__ */ new Set();
    if (known4.has(step4)) return found;
    known4.set(step4, found);
    for (const { id: id3 } of step4.dependsOn) {
      found.add(plain3(id3));
      const other3 = byId.get(plain3(id3));
      if (other3) for (const above of of(other3)) found.add(above);
    }
    return found;
  };
  return of;
}

// src/dialects/gsd/elements.ts
var containers = /* @__PURE__ */ new Set(["", "tasks", "task", "feature"]);
var tags = /<(\/?)([a-z][\w-]*)((?:\s[^<>]*)?)>/g;
function readElements(source, from) {
  const root = { name: "", attributes: "", tag: spanOf(source, from, from), start: from, children: [] };
  const stack = [root];
  const close = (end) => {
    const { start, ...done } = stack.pop();
    stack.at(-1).children.push({ ...done, content: spanOf(source, start, end) });
  };
  for (const line4 of linesOutsideFences(source.text, from)) {
    let from2 = 0;
    for (const match of line4.text.matchAll(tags)) {
      const [whole3, slash2, name6, attributes] = match;
      const at = line4.start + match.index;
      if (slash2) {
        const depth = stack.findLastIndex((open2) => open2.name === name6);
        if (depth > 0) from2 = match.index + whole3.length;
        if (depth > 0) while (stack.length > depth) close(at);
        continue;
      }
      const inText = !containers.has(stack.at(-1).name);
      if (inText && name6 !== "task") continue;
      if (!/^(?:\s|<[^<>]*>)*$/.test(line4.text.slice(from2, match.index))) continue;
      if (name6 === "task") while (stack.some((open2) => open2.name === "task")) close(at);
      const tag = spanOf(source, at, at + whole3.length);
      stack.push({ name: name6, attributes: attributes.trim(), tag, start: tag.end, children: [] });
    }
  }
  while (stack.length > 1) close(source.text.length);
  return root.children;
}
function* linesOutsideFences(text, from) {
  const fence = /^[ \t]*(`{3,}|~{3,})/;
  let held = [];
  let mark5 = "";
  for (const match of text.slice(from).matchAll(/[^\n]*\n|[^\n]+$/g)) {
    const line4 = { text: match[0], start: from + match.index };
    const found = fence.exec(line4.text)?.[1];
    if (mark5) {
      held.push(line4);
      const closes = found?.startsWith(mark5) && line4.text.trim() === found;
      if (!closes) continue;
      held = [];
      mark5 = "";
    } else if (found) {
      mark5 = found;
      held = [line4];
    } else yield line4;
  }
  yield* held;
}

// src/dialects/gsd/settings.ts
function readSettings(documents) {
  const document = documents.at(-1);
  if (!document)
    return { plan: { mode: void 0, isolation: void 0 }, delegates: false, serialises: false };
  const { source } = document;
  const all = { ...readYaml(source, 0, source.text.length) };
  const within4 = (key) => {
    const value = all.entries.get(key)?.value;
    return { entries: value?.kind === "map" ? value.entries : /* @__PURE__ */ new Map() };
  };
  const [parallel, workflow] = [within4("parallelization"), within4("workflow")];
  const enabled = booleanOf(all, "parallelization") ?? booleanOf(parallel, "enabled");
  const most = numberOf(parallel, "max_concurrent_agents") ?? numberOf(all, "max_concurrent_agents");
  const trees = booleanOf(workflow, "use_worktrees");
  const isOff = enabled && !enabled.value;
  return {
    plan: {
      mode: isOff ? { value: "sequential", strength: "metadata", span: enabled.span } : void 0,
      isolation: trees && located(trees.value ? "worktree" : "shared", trees.span),
      ...most && { maxParallel: most }
    },
    delegates: booleanOf(workflow, "cross_ai_execution")?.value ?? false,
    serialises: trees !== void 0
  };
}
var contractUnder = (contract26, { plan: { isolation } }) => isolation?.value === "worktree" ? { ...contract26, trackers: [] } : contract26;

// src/dialects/shared/unseen.ts
var unseenIn = (plan, checks2 = []) => checks2.flatMap((check) => {
  const [first2, ...others2] = check(plan);
  if (!first2) return [];
  const related = others2.map(({ span: span2 }) => ({ span: span2, message: "and here" }));
  return [{ kind: "unread-by-executor", message: first2.message, span: first2.span, related }];
});
var nameOf = ({ path: path3 }) => path3.slice(path3.lastIndexOf("/") + 1);
var lines = (pattern, words4, isNews = (_, _plan) => true) => (plan) => [...new Set(plan.files.map(({ source }) => source))].flatMap(
  (source) => [...source.text.matchAll(pattern)].flatMap((match) => {
    if (!isNews(match[1] ?? "", plan)) return [];
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const end = match.index + match[0].trimEnd().length;
    return [{ span: spanOf(source, start, end), message: words4(match) }];
  })
);
var steps = (isUnseen, words4) => (plan) => plan.steps.filter((step4) => isUnseen(step4, plan)).map((step4) => ({ span: step4.idSpan, message: words4(step4) }));
var isNoStep = (id3, { steps: all }) => !all.some((step4) => step4.id === id3);

// src/dialects/gsd/unseen.ts
var unseen = [
  // The executor lists `*-PLAN.md` and takes the numbers in front for the id.
  steps(
    ({ source }) => !/(?:^|-)PLAN\.md$/.test(nameOf(source)),
    ({ source, id: id3 }) => `Unexpected file name \`${nameOf(source)}\`, which the executor passes over, expected \`${id3}-PLAN.md\``
  ),
  steps(
    ({ wave }) => wave !== void 0 && wave.value < 1,
    ({ wave }) => `Unexpected wave ${wave.value}, which the executor does not have, expected 1 or more`
  ),
  lines(
    /<!-- gsd:write-continue -->\s*$/g,
    () => "Unexpected `<!-- gsd:write-continue -->` at the end, with which the file is unfinished, expected the rest of the plan"
  ),
  lines(
    /^autonomous:[ \t]*true[ \t]*$(?=[\s\S]*?<task[^>]*\btype="(checkpoint:[\w-]+)")/gm,
    ([, type]) => `Unexpected \`autonomous: true\` beside a task of type \`${type}\`, at which nobody is asked then, expected \`autonomous: false\``
  )
];

// src/dialects/shared/fragment.ts
function parseFragment(span2, indent) {
  const lines2 = textAt(span2).split(/(?<=\n)/);
  const shared = indent ?? sharedIndent(lines2.slice(1));
  let text = "";
  let offset = span2.start;
  const starts = [];
  lines2.forEach((line4, index) => {
    const cut2 = index === 0 && indent === void 0 ? indentOf(line4) : Math.min(shared, indentOf(line4));
    starts.push({ at: text.length, offset: offset + cut2 });
    text += line4.slice(cut2);
    offset += line4.length;
  });
  const root = parseMarkdown(text);
  shiftAll(root.children, starts);
  return root.children;
}
function shiftAll(nodes, stretches) {
  for (const node of nodes) shift(node, stretches);
}
function sharedIndent(lines2) {
  let least = Number.POSITIVE_INFINITY;
  for (const line4 of lines2) if (line4.trim() !== "") least = Math.min(least, indentOf(line4));
  return least;
}
var indentOf = (line4) => /^[ \t]*/.exec(line4)[0].length;
function shift(node, starts) {
  const { position } = node;
  if (position) {
    position.start.offset = translate(position.start.offset ?? 0, starts);
    position.end.offset = translate(position.end.offset ?? 0, starts);
  }
  if ("children" in node) for (const child2 of node.children) shift(child2, starts);
}
function translate(at, starts) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (starts[middle].at <= at) low = middle;
    else high = middle - 1;
  }
  return starts[low].offset + at - starts[low].at;
}

// src/dialects/gsd/work.ts
var sections = tableOf({
  name: "title",
  objective: "context",
  context: "context",
  execution_context: "context",
  interfaces: "context",
  behavior: "context",
  verify: "verify",
  verification: "verify",
  done: "verify",
  acceptance_criteria: "verify",
  success_criteria: "verify",
  "how-to-verify": "verify"
});
var fileKeys = [
  ["files_modified", "write"],
  ["files-modified", "write"],
  ["files_exclusive", "write"],
  ["files_created", "create"],
  ["files_deleted", "delete"]
];
function readPlanMentions(metadata, elements, source) {
  const found = fileKeys.flatMap(
    ([key, verb2]) => itemsOf(metadata?.entries.get(key)).flatMap((item) => readFileLine(item.span, verb2))
  );
  let at = metadata?.span.end ?? 0;
  for (const element of elements) {
    found.push(...readBeside(spanOf(source, at, element.tag.start)), ...readElement(element));
    at = element.content.end + element.name.length + 3;
  }
  const rest2 = spanOf(source, Math.min(at, source.text.length), source.text.length);
  found.push(...elements.length > 0 ? readBeside(rest2) : readText(rest2, "body"));
  const unsure = unsureArtifacts(metadata);
  return unsure.size === 0 ? found : found.map((mention2) => doubted(mention2, unsure));
}
var doubted = (mention2, unsure) => mention2.certainty === "declared" && mention2.subject.kind === "path" && unsure.has(mention2.subject.path) ? { ...mention2, conditional: true } : mention2;
function unsureArtifacts(metadata) {
  const found = /* @__PURE__ */ new Set();
  const duties = metadata?.entries.get("must_haves")?.value;
  const artifacts = duties?.kind === "map" ? duties.entries.get("artifacts")?.value : void 0;
  for (const item of artifacts?.kind === "list" ? artifacts.items : []) {
    if (item.kind !== "map") continue;
    const [path3, provides] = ["path", "provides"].map((key) => item.entries.get(key)?.value);
    if (path3?.kind === "scalar" && provides?.kind === "scalar" && condition.test(provides.text))
      found.add(path3.text);
  }
  return found;
}
var condition = /\bconditional\b|\bonly (?:if|when|where)\b|\b(?:as|if|where|when) needed\b/i;
var orders = /* @__PURE__ */ new Set(["action", "implementation"]);
var readBeside = (span2) => readText(span2, "body").map(unordered);
var unordered = (mention2) => mention2.tells === "order" ? { ...mention2, tells: void 0 } : mention2;
function readElement(element, byPerson = false) {
  if (element.children.length > 0) {
    const waits4 = /\btype=["']?checkpoint:human/.test(element.attributes);
    return element.children.flatMap((child2) => readElement(child2, waits4));
  }
  if (element.name === "files")
    return linesOf(element.content).flatMap((line4) => readFileLine(line4, "write"));
  if (element.name === "read_first")
    return lookedUp(linesOf(element.content).flatMap((line4) => readFileLine(line4, "read")));
  const own2 = byPerson && element.name === "action" ? "context" : sections.get(element.name);
  const read = readText(element.content, own2 ?? "body");
  const said2 = orders.has(element.name) ? read : read.map(unordered);
  if (element.name === "verify") return [...said2, ...readPlainCommands(element.content)];
  if (!/context$/.test(element.name)) return said2;
  const isReference = ({ subject: subject2 }) => subject2.kind === "path" && subject2.path.startsWith("@");
  return [
    ...lookedUp(readReferencedFiles(element.content)),
    ...said2.filter((mention2) => !isReference(mention2))
  ];
}
var lookedUp = (mentions) => mentions.map((mention2) => ({ ...mention2, section: "context" }));
var readPlainCommands = (content) => linesOf(content).flatMap((line4) => {
  const text = textAt(line4);
  const start = /^\s*(?:<automated>\s*)?/.exec(text)[0].length;
  const end = text.indexOf("</", start);
  if (text.includes("`")) return [];
  return readCommandLine(
    spanOf(line4.source, line4.start + start, end < 0 ? line4.end : line4.start + end),
    "verify"
  );
});
function readText(span2, section2) {
  if (!/\w/.test(textAt(span2))) return [];
  return readMentions(parseFragment(span2), span2.source, { section: section2 });
}
function readReferencedFiles(content) {
  return linesOf(content).flatMap((line4) => {
    const path3 = /^\s*(?:[-*]\s+)?@(\S+)/.exec(textAt(line4))?.[1];
    if (!path3) return [];
    const start = line4.start + textAt(line4).indexOf(`@${path3}`) + 1;
    return readFileField(spanOf(line4.source, start, start + path3.length), "read");
  });
}
function titleOf2(elements) {
  const content = find(elements, "objective") ?? find(elements, "name");
  const line4 = content && textAt(content).trim().split(/\r?\n/)[0];
  return (line4 ?? "").replace(/\*\*/g, "").replace(/(?<=[a-z)`])\.\s.*$|[.:]$/, "").trim();
}
function find(elements, name6) {
  for (const element of elements) {
    const found = element.name === name6 ? element.content : find(element.children, name6);
    if (found) return found;
  }
  return void 0;
}
function checkpointsIn(elements) {
  return elements.flatMap((element) => [
    .../\btype=["']?checkpoint/.test(element.attributes) ? [element.tag] : [],
    ...checkpointsIn(element.children)
  ]);
}

// src/dialects/gsd/index.ts
var contract2 = {
  mode: { value: "parallel", strength: "contract" },
  parallelPromises: ["disjoint-files"],
  commits: true,
  recomputesWaves: true,
  ordersAdd: true,
  trackers: [".planning/STATE.md", ".planning/ROADMAP.md"]
};
var summary = /(?:^|[-/])SUMMARY\.md$/;
var summaryHome = /(?:^|\/)\.planning\/phases\/(?:.*\/)?\d[\w.]*-\w+-SUMMARY\.md$/;
var planHome = /(?:^|\/)\.planning\/phases\/(?:[^/]+\/)+(?:plans\/)?(?:\d[\w.]*-\w+(?:-[\w-]+)?-PLAN|PLAN-\d+)\.md$/;
var other = /-(?:CONTEXT|RESEARCH|VERIFICATION|UAT|VALIDATION|DISCUSSION-LOG)\.md$/;
var dialect2 = {
  name: "gsd",
  metadata: { plan: "gsd-plan" },
  places: "`.planning/phases/**/*-PLAN.md`",
  folders: [".planning"],
  settings: {
    files: /(?:^|\/)\.planning\/config\.json$/,
    plan: /^((?:.*\/)?\.planning\/)/,
    places: ["$1config.json"]
  },
  archive: /(?:^|\/)\.planning\/milestones\//,
  keeps: { path: /(?:^|\/)\.planning\/phases\/.*-PLAN\.md$/, expected: "front matter and `<task>` elements" },
  unseen,
  contract: contract2,
  declared: {
    step: "a plan file",
    barriers: "plans that close gaps wait for all others",
    progress: "`STATE.md` and `ROADMAP.md`, by every agent; a `SUMMARY.md` each",
    written: "front matter"
  },
  recognises(document) {
    const { source } = document;
    if (summaryHome.test(source.path)) return { role: "summary", plan: folderOf(source.path) };
    if (other.test(source.path)) return void 0;
    const keys = document.frontMatter?.entries;
    const shaped = keys?.has("phase") && keys.has("plan");
    if (!shaped && !(planHome.test(source.path) && source.text.trim())) return void 0;
    return { role: summary.test(source.path) ? "summary" : "plan", plan: folderOf(source.path) };
  },
  shows: "front matter with `phase` and `plan`, or `<task>` elements",
  forced: ({ source, frontMatter }) => ownKeys.some((key) => frontMatter?.entries.has(key)) || /^[ \t]*<tasks?\b/m.test(source.text) ? { role: "plan", plan: folderOf(source.path) } : void 0,
  read: readPhase,
  among: { kin: folderOf, tell: phaseIn, heed: withinPhases }
};
var ownKeys = ["phase", "plan", "wave", "depends_on", "files_modified"];
function readPhase(path3, files, settingsFiles) {
  const settings = readSettings(settingsFiles);
  const summaries = /* @__PURE__ */ new Map();
  for (const { document, role } of files)
    if (role === "summary" && !isHalted(document) && !isUnfinished(document))
      summaries.set(idOf(document).value, document.source);
  const plans = files.filter(({ role }) => role === "plan").map(({ document }) => document);
  const first2 = plans[0];
  if (!first2) return void 0;
  const elements = new Map(plans.map((document) => [document, elementsOf(document)]));
  const read = (documents) => documents.map((document) => readStep2(document, elements.get(document), summaries));
  const planned = plans.filter((document) => !closesGaps(document));
  const steps2 = byWave(read(planned.length ? planned : plans));
  const last2 = Math.max(0, ...steps2.map((step4) => step4.wave?.value ?? 0));
  const closing3 = metadataOf(plans.find(closesGaps) ?? first2)?.entries;
  const gap = closing3?.get("gap_closure") ?? closing3?.get("type");
  const later = planned.length ? read(plans.filter(closesGaps)) : [];
  const all = [...steps2, ...later.map((step4) => inLaterWave(step4, last2))];
  const ids2 = new Set(all.map(({ id: id3 }) => plain3(id3)));
  const met = new Set([...summaries.keys()].map(plain3).filter((id3) => !ids2.has(id3)));
  const named6 = all.map((step4) => withoutSlugs(step4, ids2)).map((step4) => ({ ...step4, dependsOn: step4.dependsOn.filter(({ id: id3 }) => !met.has(plain3(id3))) }));
  const dispatch = settings.delegates ? delegatedFirst(named6, plans) : { steps: named6, barriers: [] };
  const phase4 = scalarOf(metadataOf(first2), "phase");
  return makePlan({
    path: path3,
    dialect: dialect2.name,
    title: phase4?.value ?? "",
    ...settings.plan,
    contract: contractUnder(contract2, settings),
    span: phase4?.span ?? firstLine(first2.source),
    files: filesOf(files),
    steps: settings.serialises ? serialised(dispatch.steps) : dispatch.steps,
    barriers: [
      ...dispatch.barriers,
      ...gap && later.length ? [{ kind: "phase", span: gap.keySpan, before: steps2.length, strength: "contract" }] : []
    ],
    checkpoints: plans.flatMap((document) => checkpointsIn(elements.get(document))),
    flaws: plans.flatMap((document) => flawsOf(metadataOf(document), "gsd-plan"))
  });
}
function byWave(steps2) {
  let wave = 0;
  const placed2 = steps2.map((step4) => {
    wave = step4.wave?.value ?? wave;
    return { step: step4, wave };
  });
  return placed2.sort((a, b) => a.wave - b.wave).map(({ step: step4 }) => step4);
}
var closesGaps = (document) => booleanOf(metadataOf(document), "gap_closure")?.value ?? scalarOf(metadataOf(document), "type")?.value === "gap_closure";
var isUnfinished = ({ source }) => /<!-- gsd:write-continue -->\s*$/.test(source.text);
var isHalted = ({ frontMatter }) => /^halted$/i.test(scalarOf(frontMatter, "status")?.value ?? "");
function withoutSlugs(step4, known4) {
  const dependsOn = step4.dependsOn.map((reference) => {
    const number3 = /^(\d[\d.]*-\d+[a-z]?)-[a-z]/i.exec(reference.id)?.[1];
    return number3 && !known4.has(plain3(reference.id)) ? { ...reference, id: number3 } : reference;
  });
  return { ...step4, dependsOn };
}
var inLaterWave = (step4, last2) => step4.wave ? {
  ...step4,
  wave: located(last2 + step4.wave.value, step4.wave.span),
  waveShown: `wave ${step4.wave.value} of those that close gaps`,
  isAddedLater: true
} : step4;
var elementsOf = (document) => readElements(document.source, metadataOf(document)?.span.end ?? 0);
function readStep2(document, elements, summaries) {
  const { source } = document;
  const metadata = metadataOf(document);
  const id3 = idOf(document);
  const state = stateOf(scalarOf(metadata, "status"), /^(?:completed?|done)$/i);
  const plan = metadata?.entries.get("plan");
  return makeStep({
    id: id3.value,
    title: titleOf2(elements) || (document.frontMatter ? "" : document.outline.children[0]?.title ?? ""),
    span: plan ? spanOf(source, plan.keySpan.start, plan.value.span.end) : firstLine(source),
    idSpan: id3.span,
    extent: spanOf(source, 0, source.text.length),
    fields: fieldsOf(metadata, ["depends_on", "wave", "files_modified", "autonomous", "type"]),
    dependsOn: metadata ? referencesOf(metadata.entries.get("depends_on") ?? metadata.entries.get("depends-on")) : labelledWaits(document),
    mentions: elements.length > 0 || metadata ? readPlanMentions(metadata, elements, source) : readWorkOf(document),
    ...state.cancelled ? state : { done: located(summaries.has(id3.value), id3.span) },
    ...waveOf(metadata),
    slots: slotsOf(document, { depends_on: "depends_on" })
  });
}
function waveOf(metadata) {
  const wave = numberOf(metadata, "wave");
  if (!wave) return {};
  if (wave.value > 0) return { wave };
  return { wave: located(1, wave.span), waveShown: `wave 1 (written as ${wave.value})` };
}
var labelledWaits = ({ root, source }) => labelsOf(root.children, source).filter(({ name: name6 }) => waitsLabel.test(name6)).flatMap(
  ({ value: { span: span2 } }) => [...textAt(span2).matchAll(/\b\d[\d.]*-\d+[a-z]?\b/gi)].map(({ 0: id3, index }) => {
    const start = span2.start + index;
    return { kind: "step", id: id3, form: "label", span: spanOf(source, start, start + id3.length) };
  })
);
var readWorkOf = ({ outline, source }) => readWork(blocksOf(outline), source);
function idOf(document) {
  const { source } = document;
  const metadata = metadataOf(document);
  const phase4 = scalarOf(metadata, "phase");
  const plan = scalarOf(metadata, "plan");
  const number3 = /^\d+(?:\.\d+)*[a-z]?/i.exec(phase4?.value ?? "")?.[0];
  const span2 = plan?.span ?? firstLine(source);
  const named6 = /(?:^|\/)(\d[\w.]*-\w+)(?:-[\w-]+)?-(?:PLAN|SUMMARY)\.md$/.exec(source.path)?.[1];
  const given2 = plan?.value.startsWith(`${number3}-`) ? plan.value : `${number3 ?? ""}-${plan?.value ?? ""}`;
  if (!number3 || !plan) return located(named6 ?? plan?.value ?? baseName(source.path), span2);
  return located(named6 && plain3(named6) === plain3(given2) ? named6 : given2, span2);
}

// src/dialects/shared/checklist.ts
var mark = /^(?:[-*+]|\d+[.)])(?:[ \t]+(?:\[([^\]\r\n])\](\*?)(?:[ \t]+|(?=\r?$)))?)?/m;
function itemsIn(blocks, source) {
  return blocks.filter((block) => block.type === "list").flatMap((list2) => listItems(list2, source));
}
var listItems = (list2, source) => list2.children.map((node) => readItem(node, source));
function readItem(node, source) {
  const extent = spanOfNode(source, node);
  const first2 = node.children[0];
  const whole3 = source.text.slice(extent.start, extent.end);
  const found = mark.exec(whole3) ?? [""];
  const start = extent.start + found[0].length;
  const end = Math.max(start, first2?.type === "paragraph" ? spanOfNode(source, first2).end : start);
  const paragraph = source.text.slice(start, end);
  const line4 = /^[^\r\n]*/.exec(paragraph)[0].trimEnd();
  const at = found[1] === void 0 ? -1 : extent.start + found[0].indexOf("[");
  return {
    node,
    box: at < 0 ? void 0 : located(found[1], spanOf(source, at, at + 3)),
    star: found[2] ? spanOf(source, at + 3, at + 4) : void 0,
    head: spanOf(source, start, start + line4.length),
    text: plain4(paragraph),
    extent,
    children: node.children.filter((child2) => child2.type === "list").flatMap((list2) => listItems(list2, source))
  };
}
var plain4 = (text) => text.replace(/\*\*|`/g, "").replace(/\s{2,}|[^\S ]/g, " ").trim();
var isTicked = (box4) => box4 && located(/[xX✓✔]/.test(box4.value), box4.span);
function* itemsBelow(section2, source) {
  for (const item of itemsIn(section2.blocks, source)) yield { item, section: section2 };
  for (const child2 of section2.children) yield* itemsBelow(child2, source);
}
function idOf2(item, pattern) {
  const line4 = textAt(item.head);
  const found = pattern.exec(line4);
  if (!found) return void 0;
  const start = item.head.start + found[0].indexOf(found[1]);
  const { source, end } = item.head;
  return {
    id: located(found[1], spanOf(source, start, start + found[1].length)),
    rest: spanOf(source, item.head.start + found[0].length, end)
  };
}
function doneOf(blocks, source) {
  let first2;
  for (const box4 of boxesIn(blocks, source)) {
    if (!box4.value) return box4;
    first2 ??= box4;
  }
  return first2;
}
function* boxesIn(nodes, source) {
  for (const node of nodes) {
    if (node.type === "listItem" && typeof node.checked === "boolean") {
      const at = source.text.indexOf("[", spanOfNode(source, node).start);
      yield located(node.checked, spanOf(source, at, at + 3));
    }
    if (node.type === "list" || node.type === "listItem" || node.type === "blockquote")
      yield* boxesIn(node.children, source);
  }
}

// src/dialects/gsd-2/details.ts
function detailOf({ outline, source }) {
  const listed4 = (title2, verb2) => [...sectionsBelow(outline)].filter((section2) => title2.test(section2.title)).flatMap(({ blocks }) => itemsIn(blocks, source)).flatMap(({ head: head3 }) => readFileLine(head3, verb2));
  const work3 = [...sectionsBelow(outline)].filter(({ title: title2 }) => /^(?:Description|Steps)$/i.test(title2));
  return {
    inputs: listed4(/^Inputs?$/i, "read"),
    outputs: listed4(/^Expected Outputs?$/i, "write"),
    said: work3.flatMap((section2) => readWork(blocksOf(section2), source))
  };
}
var withDetail = (step4, detail2) => detail2 ? { ...step4, mentions: [...step4.mentions, ...detail2.outputs, ...detail2.inputs, ...detail2.said] } : step4;
function withInputs(steps2, details) {
  const makers = /* @__PURE__ */ new Map();
  return steps2.map((step4) => {
    const detail2 = details.get(step4.id);
    const waits4 = /* @__PURE__ */ new Map();
    for (const { subject: subject2, span: span2 } of detail2?.inputs ?? []) {
      const maker = subject2.kind === "path" ? makers.get(subject2.path) : void 0;
      if (maker && !waits4.has(maker)) waits4.set(maker, { kind: "step", id: maker, form: "metadata", span: span2 });
    }
    for (const { subject: subject2 } of detail2?.outputs ?? [])
      if (subject2.kind === "path") makers.set(subject2.path, step4.id);
    return waits4.size > 0 ? { ...step4, dependsOn: [...step4.dependsOn, ...waits4.values()] } : step4;
  });
}

// src/dialects/shared/duration.ts
var minutesOf = tableOf({ m: 1, h: 60, d: 8 * 60, w: 5 * 8 * 60 });
var number2 = String.raw`(\d{1,5}(?:\.\d{1,3})?)`;
var unit = String.raw`(m|min|mins|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?)(?![\w-])`;
var lead3 = String.raw`^(?:[\p{L}/ ]{0,24}[(\[,–—-]\s{0,3})?(?:about |approx\.? |est\.? )?[~≈<≤]?\s{0,3}`;
var span = lettered(
  String.raw`${lead3}${number2}\s{0,3}(?:${unit})?(?:\s{0,3}(?:-|–|—|to)\s{0,3}${number2})?[\s-]{0,3}(?:${unit})?`,
  "i"
);
var rest = new RegExp(String.raw`^\s{0,3}(?:and )?${number2}\s{0,3}(m|min|mins|minutes?)(?![\w-])`, "i");
var attached = lettered(String.raw`^\s{0,3}[\p{L}%$]`);
function durationIn(text, unit4) {
  const match = span(text).exec(text);
  if (!match) return void 0;
  const [whole3, low, early, high, late] = match;
  const last2 = scaleOf(late ?? early ?? unit4);
  if (last2 === void 0 || !(late ?? early) && attached(text).test(text.slice(whole3.length)))
    return void 0;
  const from = Number(low) * (scaleOf(early) ?? last2);
  if (high !== void 0) return (from + Number(high) * last2) / 2;
  return from + Number(rest.exec(text.slice(whole3.length))?.[1] ?? 0);
}
var scaleOf = (unit4) => unit4 === void 0 ? void 0 : minutesOf.get(unit4[0].toLowerCase());

// src/dialects/shared/marked-files.ts
var verbs2 = tableOf({
  new: "create",
  create: "create",
  add: "create",
  modify: "modify",
  modified: "modify",
  update: "modify",
  edit: "modify",
  delete: "delete",
  remove: "delete",
  move: "rename",
  rename: "rename"
});
var mark2 = /\[(NEW|CREATE|ADD|MODIFY|MODIFIED|UPDATE|EDIT|DELETE|REMOVE|MOVE|RENAME)\][ \t:]*([^\r\n]*)/g;
var link = /^`?\[`?([^\]`]+)`?\]\([^)]*\)/;
var withoutFences = (text) => text.replace(
  /^([ \t]*)(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1\2[`~]*[ \t]*$/gm,
  (code2) => code2.replace(/[^\r\n]/g, " ")
);
function markedFiles(text) {
  const prose = withoutFences(textAt(text));
  return [...prose.matchAll(mark2)].flatMap((match) => {
    const verb2 = verbs2.get(match[1].toLowerCase());
    const start = text.start + match.index + match[0].length - match[2].length;
    const linked = link.exec(match[2]);
    if (linked) {
      const at = start + linked[0].indexOf(linked[1]);
      return readFileField(spanOf(text.source, at, at + linked[1].length), verb2);
    }
    const value = /^(?:`[^`]+`|[^\s`]+)(?:\s*(?:->|→|,)\s*(?:`[^`]+`|[^\s`]+))*/.exec(match[2])?.[0] ?? "";
    return readFileField(spanOf(text.source, start, start + value.length), verb2);
  });
}

// src/dialects/shared/headed-steps.ts
var finished = /^\W*(?:done|completed?|finished|closed|implemented|完成|已完成|完了|erledigt|fertig|terminé|hecho|completado|concluído|✅|☑)/i;
var statusWord = /^(?:status|state|状态|ステータス|statut|estado|stand)$/i;
function readHeadedSteps(headed) {
  const phases = /* @__PURE__ */ new Map();
  const steps2 = headed.map((each) => readHeadedStep(each, each.group && phaseOf2(each.group, phases)));
  return { steps: steps2, phases: [...phases.values()] };
}
function phaseOf2({ section: section2, id: id3, title: title2 }, phases) {
  const known4 = phases.get(section2);
  if (known4) return known4;
  const { source } = section2.span;
  const phase4 = makePhase({
    id: id3,
    title: title2,
    span: section2.span,
    dependsOn: waitsIn(labelsOf(section2.blocks, source), "label").map((each) => ({
      ...each,
      kind: "phase"
    })),
    mentions: readMentions(section2.blocks, source, { section: "context" })
  });
  phases.set(section2, phase4);
  return phase4;
}
function readHeadedStep({ section: section2, id: id3, at, title: title2 }, phase4) {
  const { source } = section2.span;
  const blocks = blocksOf(section2);
  const labels2 = labelsIn(blocks, section2);
  const written = textAt(section2.span);
  const shown = id3.includes(".") && !written.includes(id3) ? id3.slice(id3.lastIndexOf(".") + 1) : id3;
  const start = section2.span.start + Math.max(0, written.indexOf(shown, Math.max(0, Math.min(at, written.length - 1) - 4)));
  const waits4 = labels2.filter(({ name: name6 }) => waitsLabel.test(name6));
  return makeStep({
    id: id3,
    title: title2,
    span: section2.span,
    idSpan: spanOf(source, start, start + shown.length),
    extent: section2.extent,
    phase: phase4,
    fields: waits4.map(({ nameSpan, value }) => ({
      name: "depends_on",
      key: nameSpan,
      value,
      form: "label"
    })),
    dependsOn: withoutItself(waitsIn(labels2, "label"), id3),
    mentions: mentionsOf(section2, blocks),
    parallel: parallelOf(section2, labels2),
    done: doneBy(section2, labels2) ?? doneOf(blocks, source)
  });
}
var withoutItself = (references3, id3) => references3.filter(
  (each, index, all) => each.id !== id3 && all.findIndex((other3) => other3.id === each.id) === index
);
function labelsIn(blocks, { span: span2 }) {
  const inLists = blocks.flatMap(
    (block) => block.type === "list" ? block.children.flatMap((item) => labelsOf(item.children, span2.source)) : []
  );
  return [...labelsOf(blocks, span2.source), ...inLists];
}
function mentionsOf({ heading: heading5, span: span2, extent }, blocks) {
  const { source } = span2;
  const title2 = heading5 ? readMentions([heading5], source, { section: "title" }) : [];
  const marked3 = markedFiles(extent);
  const places2 = new Set(marked3.map((mention2) => mention2.span.start));
  const work3 = readWork(
    blocks.filter((block) => !isWait(block, span2)),
    source,
    partNamed
  ).filter((mention2) => !places2.has(mention2.span.start));
  return [...title2, ...marked3, ...work3];
}
function isWait(block, { source }) {
  const labels2 = labelsOf([block], source);
  return labels2.length > 0 && labels2.every(({ name: name6 }) => waitsLabel.test(name6));
}
function partNamed(title2) {
  if (/^(?:risks?|rollback|alternatives?|open questions?|out of scope|non-goals?|references?|notes?$|estimate|effort)/i.test(
    title2
  ))
    return void 0;
  if (/^(?:why|background|context|motivation|problem|rationale|current state|goal|objective|summary)/i.test(
    title2
  ))
    return "context";
  if (/^(?:acceptance|success criteria|definition of done|verification|validation|test plan|exit criteria|done when)/i.test(
    title2
  ))
    return "verify";
  return sectionNamed(title2);
}
function parallelOf(section2, labels2) {
  const text = textAt(section2.span);
  const mark5 = /\[P\]|[(（]\s*(?:can (?:be )?run in |in )?parallel(?:izable)?\s*[)）]/.exec(text);
  if (mark5) {
    const start = section2.span.start + mark5.index;
    return located(true, spanOf(section2.span.source, start, start + mark5[0].length));
  }
  const label2 = labels2.find(({ name: name6 }) => /^(?:parallel(?:izable)?|can run in parallel|并行)$/i.test(name6));
  const said2 = label2 && /^\W*(yes|true|no|false|是|否)/i.exec(label2.value.value)?.[1];
  return said2 ? located(/^(?:yes|true|是)$/i.test(said2), label2.value.span) : void 0;
}
function doneBy({ span: span2 }, labels2) {
  const label2 = labels2.find(({ name: name6 }) => statusWord.test(name6));
  if (label2) return located(finished.test(label2.value.value), label2.value.span);
  return /[✅☑✔]|[(（[]\s*(?:done|completed?|完成|完了)\s*[)）\]]|[—–-]\s*(?:DONE|COMPLETED?)\s*$/i.test(
    textAt(span2)
  ) ? located(true, span2) : void 0;
}

// src/dialects/gsd-2/listed.ts
var name3 = /^\**([ST]\d+(?:\.\d+)?[a-z]?)\s*[:.—–-]\**\s*/;
function readListed(document) {
  const { outline, source } = document;
  const listed4 = [...itemsBelow(outline, source)].flatMap(({ item }) => readItem2(item) ?? []);
  return listed4.length > 0 ? listed4 : readHeadedSteps(headingsIn(document)).steps;
}
var heading = /^\**(T\d+[a-z]?)\**\s*(?:--|[:.·—–-])\s*/;
var headingsIn = ({ outline }) => [...sectionsBelow(outline)].flatMap((section2) => {
  const found = heading.exec(section2.title);
  if (!found) return [];
  const title2 = section2.title.slice(found[0].length).replace(/\s*`?est:[^`]*`?\s*$/, "");
  return [{ section: section2, id: found[1], at: 0, title: title2, word: "code", group: void 0 }];
});
function readItem2(item) {
  const found = item.box && idOf2(item, name3);
  if (!found) return void 0;
  const { source } = item.head;
  const text = textAt(item.head);
  const estimate = /`est:\s*([^`]+)`/.exec(text);
  const minutes = estimate ? durationIn(estimate[1]) : void 0;
  const at = item.head.start + (estimate?.index ?? 0);
  return makeStep({
    id: found.id.value,
    title: plain4(text.replace(name3, "").replace(/`(?:est|risk|depends):[^`]*`/g, "")),
    span: item.head,
    idSpan: found.id.span,
    extent: item.extent,
    dependsOn: dependsIn(item),
    mentions: item.children.flatMap((child2) => mentionsOf2(child2)),
    done: isTicked(item.box),
    ...minutes !== void 0 && {
      estimate: { value: minutes, span: spanOf(source, at, at + estimate[0].length) }
    }
  });
}
function dependsIn({ head: head3 }) {
  const found = /`depends:\s*\[([^\]]*)\]`/.exec(textAt(head3));
  if (!found?.[1]?.trim()) return [];
  const start = head3.start + found.index + found[0].indexOf(found[1]);
  return stepsNamed(spanOf(head3.source, start, start + found[1].length), "metadata");
}
function mentionsOf2(child2) {
  const { source } = child2.head;
  const text = textAt(child2.head);
  const files = /^\**Files:?\**:?\s*/i.exec(text);
  if (files) return readFileLine(spanOf(source, child2.head.start + files[0].length, child2.head.end), "write");
  if (/^\**(?:Why|Done when|Skills)\b/i.test(text)) return [];
  return readWork(child2.node.children, source).map(
    (mention2) => /^\**Verify\b/i.test(text) ? { ...mention2, section: "verify" } : mention2
  );
}

// src/dialects/gsd-2/index.ts
var contract3 = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: ["disjoint-files"],
  commits: false,
  waiting: (ids2) => `## Inputs: what ${ids2.join(", ")} puts out`,
  trackers: [".gsd/STATE.md"]
};
var reactive = { mode: { value: "parallel", strength: "contract" } };
var home = /(?:^|\/)\.gsd\/(?:.*\/)?milestones\//;
var slice = /(?:^|\/)S\d+-PLAN\.md$/;
var roadmap = /(?:^|\/)M\d+[\w-]*-ROADMAP\.md$/;
var detail = /(?:^|\/)tasks\/(T\d+)-PLAN\.md$/;
var summary2 = /(?:^|\/)tasks\/(T\d+)-SUMMARY\.md$/;
var dialect3 = {
  name: "gsd-2",
  places: "`.gsd/milestones/*/slices/*/*-PLAN.md`, `.gsd/milestones/*/*-ROADMAP.md`",
  folders: [".gsd"],
  contract: contract3,
  declared: {
    step: "a task of a slice, or a slice of a roadmap",
    barriers: "-",
    progress: "boxes of the slice, by the one who dispatches; a `SUMMARY.md` each",
    written: "-"
  },
  shows: "tasks such as `- [ ] **T01: Title**`",
  forced: ({ source }) => ({ role: "slice", plan: source.path }),
  recognises({ source: { path: path3, text } }) {
    if (!home.test(path3)) return void 0;
    const folder2 = folderOf(path3);
    if (slice.test(path3)) return { role: "slice", plan: folder2 };
    if (roadmap.test(path3))
      return /^[-*] \[[^\]]\] \**S\d/m.test(text) ? { role: "roadmap", plan: path3 } : void 0;
    if (detail.test(path3)) return { role: "task", plan: folderOf(folder2) };
    return summary2.test(path3) ? { role: "summary", plan: folderOf(folder2) } : void 0;
  },
  read: readPlan2
};
function readPlan2(path3, files) {
  const list2 = files.find(({ role }) => role === "slice" || role === "roadmap");
  if (!list2) return void 0;
  const { document } = list2;
  const details = detailsIn(files);
  const read = readListed(document).map((step4) => withDetail(step4, details.get(step4.id)));
  if (read.length === 0) return void 0;
  const steps2 = list2.role === "slice" ? withInputs(read, details) : read;
  return makePlan({
    path: path3,
    dialect: dialect3.name,
    ...titleOf(document),
    contract: list2.role === "slice" && areKnown(read, details) ? { ...contract3, ...reactive } : contract3,
    files: filesOf(files),
    steps: steps2.map((step4) => finishedIn(step4, files))
  });
}
var areKnown = (steps2, details) => steps2.every(({ id: id3 }) => (details.get(id3)?.outputs.length ?? 0) > 0);
var detailsIn = (files) => new Map(
  files.flatMap(({ document, role }) => {
    const id3 = role === "task" ? detail.exec(document.source.path)?.[1] : void 0;
    return id3 ? [[id3, detailOf(document)]] : [];
  })
);
var idIn = ({ path: path3 }) => summary2.exec(path3)?.[1];
function finishedIn(step4, files) {
  const written = files.some(({ role, document }) => role === "summary" && idIn(document.source) === step4.id);
  return written ? { ...step4, done: located(true, step4.done?.span ?? step4.span) } : step4;
}

// src/dialects/ccpm/metadata.ts
var known2 = /* @__PURE__ */ new WeakMap();
function metadataOf2(document) {
  const { frontMatter } = document;
  if (!frontMatter?.flaws.some(({ kind }) => kind === "unreadable-metadata")) return frontMatter;
  const found = known2.get(document) ?? byLine2(frontMatter);
  known2.set(document, found);
  return found;
}
var line = /^([\w-]+:[ \t]+(?!["'[{|>&*!%@`]))([^\r\n]*)$/gm;
function byLine2(metadata) {
  const { source, start, end } = metadata.span;
  const read = readYaml(
    source,
    start,
    end,
    (text) => text.replace(line, (_, lead7, value) => lead7 + masked(value))
  );
  const isBroken2 = read.flaws.some(({ kind }) => kind === "unreadable-metadata");
  return isBroken2 ? metadata : { ...read, entries: unmasked(read.entries) };
}
var masked = (value) => /\S:\s*\w+:\s|(?<![a-z])[a-z]{3,}(?:_[a-z]*)?:\s*https?:|Z[a-z]+:/.test(value) ? value : value.replace(/: /g, ":\xA0");
var unmasked = (entries) => new Map([...entries].map(([key, entry]) => [key, { ...entry, value: unmaskedValue(entry.value) }]));
function unmaskedValue(value) {
  if (value.kind === "scalar") return { ...value, text: value.text.replaceAll("\xA0", " ") };
  if (value.kind === "list") return { ...value, items: value.items.map(unmaskedValue) };
  return { ...value, entries: unmasked(value.entries) };
}

// src/dialects/ccpm/names.ts
var taskFile = /(?:^|\/)(\d+[a-z]?(?:\.\d+)?)(?:-(?!analysis\.md)[^/]*)?\.md$/;
var numberOf2 = ({ path: path3 }, pattern) => {
  const found = pattern.exec(path3);
  return found?.[1] ?? found?.[2] ?? baseName(path3);
};
function ownNames(tasks2, known4) {
  const found = /* @__PURE__ */ new Map();
  const twice = /* @__PURE__ */ new Set();
  for (const task4 of tasks2) {
    const { source } = task4;
    const frontMatter = metadataOf2(task4);
    const stated2 = ["task_id", "task_number"].flatMap((key) => scalarOf(frontMatter, key)?.value ?? [])[0] ?? /^\*\*Task (?:ID|Number):?\*\*:?\s*#?(\d+)\s*$/im.exec(source.text)?.[1];
    if (!stated2 || known4.has(stated2)) continue;
    if (found.has(stated2)) twice.add(stated2);
    found.set(stated2, numberOf2(source, taskFile));
  }
  for (const name6 of twice) found.delete(name6);
  return found;
}
function byFile(step4, names5) {
  if (names5.size === 0) return step4;
  const named6 = (references3) => references3.map((each) => ({ ...each, id: names5.get(each.id) ?? each.id }));
  return { ...step4, dependsOn: named6(step4.dependsOn), conflictsWith: named6(step4.conflictsWith) };
}

// src/dialects/ccpm/statements.ts
function readHeader(outline, source) {
  const top = outline.children[0];
  const part = top?.children.find((child2) => /^metadata$/i.test(child2.title)) ?? top;
  const end = part === top ? top?.children[0]?.extent.start ?? source.text.length : part.extent.end;
  const start = part?.span.end ?? 0;
  const text = source.text.slice(start, end);
  const field2 = (name6) => {
    const found = new RegExp(`\\*\\*(?:${name6}):?\\*\\*:?\\s*([^*\\r\\n]*)`, "i").exec(text);
    if (!found) return void 0;
    const at = start + found.index + found[0].length - found[1].length;
    const value = found[1].trimEnd();
    return located(value, spanOf(source, at, at + value.length));
  };
  const [depends, status2, parallel] = [field2("Depends on|Dependencies"), field2("Status"), field2("Parallel")];
  return {
    ...depends ? { dependsOn: depends.span } : {},
    ...status2 ? { status: status2 } : {},
    ...parallel ? { parallel: located(/^true|^yes/i.test(parallel.value), parallel.span) } : {}
  };
}
function dependenciesInText(outline, known4) {
  const section2 = [...sectionsBelow(outline)].find(({ title: title2 }) => /^dependencies$/i.test(title2));
  if (!section2) return void 0;
  const { source } = section2.extent;
  const found = [];
  for (const match of source.text.slice(section2.span.end, section2.extent.end).matchAll(/\b(?:tasks?|issues?)\s+#?([^\r\n:—(]*)/gi)) {
    const start = section2.span.end + match.index + match[0].length - match[1].length;
    for (const { ids: ids2, span: span2 } of idsIn(spanOf(source, start, start + match[1].length)))
      for (const id3 of ids2) if (known4.has(id3)) found.push({ kind: "step", id: id3, form: "prose", span: span2 });
  }
  return found;
}
function headerSlot(value) {
  const text = textAt(value);
  const inside2 = /^\[.*\S.*\]$/.test(text) ? spanOf(value.source, value.start + 1, value.end - 1) : value;
  const ids2 = readReferences(value, "label").map(({ id: id3 }) => id3);
  return statedSlot("depends_on", inside2, ids2);
}
function sectionSlot(body) {
  const { span: span2 } = body.at(-1);
  const { source } = span2;
  const lineStart = source.text.lastIndexOf("\n", span2.start - 1) + 1;
  const lead7 = /^[ \t]*(?:[-*+][ \t]+(?:\[.\][ \t]+)?)?/.exec(source.text.slice(lineStart))[0].length;
  const end = lineStart + /^[^\r\n]*/.exec(source.text.slice(lineStart))[0].trimEnd().length;
  return statedLine(
    "Task",
    spanOf(source, lineStart + lead7, end),
    body.map(({ id: id3 }) => id3)
  );
}

// src/dialects/ccpm/streams.ts
var title = /^(?:Work\s+)?Stream\s+([A-Z]|\d+)\b(?!\s+(?:is\s+)?(?:complete|completion|done|finished|ready)\b)\s*[:：.—–-]*\s*/i;
var streamsIn = ({ outline }) => [...sectionsBelow(outline)].filter((section2) => title.test(section2.title));
var filesOfStreams = (analysis) => [...sectionsBelow(analysis.outline)].filter((section2) => /\bstream\b/i.test(section2.title)).flatMap((section2) => declaredIn(section2, analysis));
function declaredIn({ blocks }, { source }) {
  const items = blocks.flatMap((block) => block.type === "list" ? block.children : []);
  const inItems = items.flatMap((item) => readWork(item.children, source));
  return [...readWork(blocks, source), ...inItems].filter(({ section: section2 }) => section2 === "files");
}
function readStreams(analysis, { dialect: dialect23, contract: contract26, progress: progress2 }) {
  const sections2 = streamsIn(analysis);
  if (sections2.length < 2) return void 0;
  const { source, outline } = analysis;
  const heading5 = outline.children[0];
  const file = { source, role: "analysis" };
  return makePlan({
    path: source.path,
    dialect: dialect23,
    title: heading5?.title ?? "",
    contract: contract26,
    span: heading5?.span ?? firstLine(source),
    files: [file],
    steps: sections2.map((section2) => readStream(section2, analysis, progress2))
  });
}
function readStream(section2, analysis, progress2) {
  const { source } = analysis;
  const [lead7, id3 = ""] = title.exec(section2.title);
  const at = section2.span.start + Math.max(0, textAt(section2.span).search(/(?<=Stream\s+)[A-Z\d]/i));
  const state = scalarOf(progress2.get(id3.toUpperCase())?.frontMatter, "status");
  const blocks = blocksOf(section2);
  return makeStep({
    id: id3,
    title: section2.title.slice(lead7.length),
    span: section2.span,
    idSpan: spanOf(source, at, at + id3.length),
    extent: section2.extent,
    dependsOn: waitsFor(section2, id3),
    mentions: [...declaredIn(section2, analysis), ...readWork(blocks, source).filter(isSaid2)],
    ...state ? stateOf(state, /^(?:closed|completed?|done)$/i) : { done: located(false, section2.span) }
  });
}
var isSaid2 = ({ section: section2 }) => section2 !== "files";
function waitsFor({ blocks, span: span2 }, own2) {
  const inLists = blocks.flatMap((block) => block.type === "list" ? block.children : []);
  const labels2 = [blocks, ...inLists.map((item) => item.children)].flatMap(
    (each) => labelsOf(each, span2.source)
  );
  return labels2.filter(({ name: name6 }) => /^(?:can start|dependencies|depends on|blocked by)$/i.test(name6)).flatMap(({ value }) => streamsNamed(value.span)).filter(
    (reference, index, all) => reference.id !== own2 && all.findIndex(({ id: id3 }) => id3 === reference.id) === index
  );
}
function streamsNamed(span2) {
  const text = textAt(span2);
  if (/^\W*(?:immediately|none)\b|\bparallel with\b/i.test(text)) return [];
  return [
    ...text.matchAll(
      /\bstreams?\s+((?:[A-Z]|\d+)\b(?:\s*(?:,|&|\+|and)\s*(?:stream\s+)?(?:[A-Z]|\d+)\b)*)/gi
    )
  ].flatMap((match) => {
    const start = span2.start + match.index + match[0].length - match[1].length;
    return [...match[1].matchAll(/(?<![A-Za-z])(?:[A-Z]|\d+)\b/g)].map((id3) => ({
      kind: "step",
      id: id3[0],
      form: "label",
      span: spanOf(span2.source, start + id3.index, start + id3.index + id3[0].length)
    }));
  });
}

// src/dialects/ccpm/task.ts
function readTask(document, analysis, known4) {
  const { source, outline } = document;
  const frontMatter = metadataOf2(document);
  const id3 = numberOf2(source, taskFile);
  const heading5 = outline.children[0];
  const name6 = scalarOf(frontMatter, "name");
  const span2 = name6?.span ?? heading5?.span ?? firstLine(source);
  const body = dependenciesInText(outline, known4);
  const head3 = readHeader(outline, source);
  const declared2 = frontMatter?.entries.has("depends_on") ?? false;
  const fromHeader = head3.dependsOn && readReferences(head3.dependsOn, "label");
  const dependsOn = declared2 ? referencesOf(frontMatter?.entries.get("depends_on")) : fromHeader ?? body ?? [];
  const status2 = scalarOf(frontMatter, "status") ?? head3.status;
  const step4 = makeStep({
    id: id3,
    title: name6?.value ?? heading5?.title.replace(/^Task(?:\s+[\w.]+)?\s*[:—–]\s*/, "") ?? "",
    span: span2,
    idSpan: idSpanOf(document, id3, span2),
    extent: spanOf(source, 0, source.text.length),
    fields: fieldsOf(frontMatter, ["depends_on", "parallel", "conflicts_with", "status"]),
    dependsOn,
    conflictsWith: referencesOf(frontMatter?.entries.get("conflicts_with")),
    parallel: booleanOf(frontMatter, "parallel") ?? partnersOf(document) ?? head3.parallel,
    mentions: [
      ...filesNamed(document),
      ...readWork(workOf(outline), source, partNamed2),
      ...analysis ? filesOfStreams(analysis) : []
    ],
    ...stateOf(status2, /^(?:closed|completed?|done)$/i),
    slots: slotsIn(document, head3, body)
  });
  return { step: step4, id: located(id3, span2), body, declared: declared2 };
}
var filesNamed = (document) => ["files", "files_modified"].flatMap(
  (key) => itemsOf(metadataOf2(document)?.entries.get(key)).flatMap(({ span: span2 }) => readFileLine(span2, "write"))
);
function slotsIn(document, { dependsOn: header3 }, body = []) {
  const followed = [
    ...slotsOf(asRead(document), { depends_on: "depends_on" }),
    ...header3 ? [headerSlot(header3)] : []
  ];
  return followed.length > 0 && body.length > 0 ? [...followed, sectionSlot(body)] : followed;
}
var asRead = (document) => ({ frontMatter: metadataOf2(document) });
function partnersOf(document) {
  const first2 = itemsOf(metadataOf2(document)?.entries.get("parallel"))[0];
  return first2 && located(true, first2.span);
}
function idSpanOf(document, id3, fallback) {
  const { outline } = document;
  const frontMatter = metadataOf2(document);
  const own2 = scalarOf(frontMatter, "task_id") ?? scalarOf(frontMatter, "task");
  if (own2?.value === id3) return own2.span;
  const heading5 = outline.children[0];
  const found = heading5 && [...idsIn(heading5.span)].find(({ ids: ids2 }) => ids2[0] === id3);
  return found?.span ?? fallback;
}
var idle = /^(?:dependencies|effort|estimate|metadata|notes?|risks?|references?|related)/i;
var workOf = (outline) => outline.children.flatMap((child2) => blocksOf(child2));
function partNamed2(title2) {
  if (idle.test(title2)) return void 0;
  if (/^(?:overview|objectives?|context|background|problem|goal)/i.test(title2)) return "context";
  if (/^(?:definition of done|success criteria|verification|validation|testing)/i.test(title2))
    return "verify";
  return sectionNamed(title2);
}

// src/dialects/ccpm/index.ts
var contract4 = {
  mode: { value: "parallel", strength: "contract" },
  parallelPromises: ["disjoint-files"],
  commits: false,
  bareIds: true,
  trackers: []
};
var home2 = /(?:^|\/)\.claude\/epics\/(?:[^/]+\/)+[^/]+\.md$/;
var besides = /(?:^|\/)updates\/|(?:^|\/)(?:execution-status|github-mapping)\.md$|-(?:summary|report|status)\.md$/i;
var progressFile = /^(.*)\/updates\/(\d+[a-z]?)\/stream-(\w+)\.md$/i;
var analysisFile = /(?:^|\/)(?:(\d+[a-z]?)-analysis|analysis-(\d+[a-z]?))\.md$/;
var dialect4 = {
  name: "ccpm",
  metadata: { task: "ccpm-task" },
  places: "`.claude/epics/*/*.md`",
  folders: [".claude"],
  archive: /(?:^|\/)\.claude\/epics\/(?:[^/]+\/)*\.?archived?\//,
  contract: contract4,
  declared: {
    step: "a task file",
    barriers: "-",
    progress: "`status` of each task's own file",
    written: "front matter, and where the text states the same"
  },
  recognises(document) {
    const { path: path3 } = document.source;
    const progress2 = home2.test(path3) && progressFile.exec(path3);
    if (progress2) return { role: "progress", plan: progress2[1] };
    if (besides.test(path3)) return void 0;
    const keys = document.frontMatter?.entries;
    const shaped = keys?.has("depends_on") && keys.has("parallel") && keys.has("status");
    if (!shaped && !home2.test(path3)) return void 0;
    const plan = folderOf(path3);
    if (analysisFile.test(path3)) return { role: "analysis", plan };
    if (taskFile.test(path3)) return { role: "task", plan };
    return /(?:^|\/)epic\.md$/.test(path3) ? { role: "epic", plan } : void 0;
  },
  shows: "front matter with `depends_on` or `parallel`",
  forced(document) {
    const keys = document.frontMatter?.entries;
    const header3 = readHeader(document.outline, document.source);
    const shaped = ["depends_on", "parallel", "conflicts_with"].some((key) => keys?.has(key));
    return shaped || header3.dependsOn || header3.parallel ? { role: "task", plan: folderOf(document.source.path) } : void 0;
  },
  read: readEpic
};
function readEpic(path3, files) {
  const of = (role) => files.filter((file) => file.role === role).map(({ document }) => document);
  const byNumber = (a, b) => compareNaturally(numberOf2(a.source, taskFile), numberOf2(b.source, taskFile));
  const tasks2 = of("task").sort(byNumber);
  if (tasks2.length === 0) return [];
  const analyses = new Map(
    of("analysis").map((document) => [numberOf2(document.source, analysisFile), document])
  );
  const known4 = new Set(tasks2.map(({ source }) => numberOf2(source, taskFile)));
  const names5 = ownNames(tasks2, known4);
  const read = tasks2.map((task4) => readTask(task4, analyses.get(numberOf2(task4.source, taskFile)), known4)).map((task4) => ({ ...task4, step: byFile(task4.step, names5) }));
  const epic = of("epic")[0] ?? tasks2[0];
  const heading5 = epic.outline.children[0];
  const plan = makePlan({
    path: path3,
    dialect: dialect4.name,
    title: scalarOf(of("epic")[0] && metadataOf2(of("epic")[0]), "name")?.value ?? heading5?.title ?? "",
    contract: contract4,
    span: heading5?.span ?? firstLine(epic.source),
    files: filesOf(files),
    steps: read.map(({ step: step4 }) => step4),
    graphs: graphsOf(read),
    flaws: files.flatMap(
      ({ document, role }) => flawsOf(metadataOf2(document), role === "task" ? "ccpm-task" : void 0)
    )
  });
  const streams = [...analyses].flatMap(
    ([id3, analysis]) => readStreams(analysis, { dialect: dialect4.name, contract: contract4, progress: progressOf(id3, of("progress")) }) ?? []
  );
  return [plan, ...streams];
}
var progressOf = (task4, documents) => new Map(
  documents.flatMap((document) => {
    const [, , of, stream] = progressFile.exec(document.source.path) ?? [];
    return of === task4 ? [[stream.toUpperCase(), document]] : [];
  })
);
function graphsOf(read) {
  const declared2 = read.filter((task4) => task4.declared).map(({ id: id3, step: step4 }) => ({ id: id3, dependsOn: step4.dependsOn }));
  const body = read.flatMap(({ id: id3, body: body2 }) => body2?.length ? [{ id: id3, dependsOn: body2 }] : []);
  return [
    ...declared2.length > 0 ? [{ name: "front matter", span: declared2[0].id.span, entries: declared2 }] : [],
    ...body.length > 0 ? [{ name: "dependency section", span: body[0].id.span, entries: body }] : []
  ];
}

// src/dialects/spec-kitty/listed.ts
var packageHeading = /^(?:Work Package\s+)?(WP\d+[a-z]?)\b\s*[:.—–-]*\s*(.*)$/is;
function packageSections({ outline, source }) {
  const ids2 = [];
  return [...sectionsBelow(outline)].flatMap((section2) => {
    const found = packageHeading.exec(section2.title);
    if (!found || section2.depth < 2) return [];
    const at = section2.span.start + Math.max(0, textAt(section2.span).indexOf(found[1]));
    const id3 = located(found[1], spanOf(source, at, at + found[1].length));
    const depends = dependsLines(section2);
    const count = ids2.push(id3.value) - 1;
    return [{ section: section2, id: id3, title: found[2].trim(), depends, earlier: () => ids2.slice(0, count) }];
  });
}
var dependsLabel = /^[ \t]*(?:[-*][ \t]+)?\**(?:Dependencies|Depends on)\**[ \t]*:\**[ \t]*([^|\r\n]*)((?:\r?\n[ \t]*[-*][ \t][^\r\n]*)*)/im;
var dependsHeading = /^#{3,5}[ \t]+Dependencies[ \t]*\r?\n((?:(?!#)[^\r\n]*(?:\r?\n|$))+)/im;
var dependsWords = /\bDepends on (WP[^.;|\r\n]*)/;
function dependsLines({ span: span2, extent }) {
  const { source } = span2;
  const text = source.text.slice(span2.end, extent.end);
  const label2 = dependsLabel.exec(text);
  const found = label2 ?? dependsHeading.exec(text) ?? dependsWords.exec(text);
  if (!found) return [];
  const part = label2 && !label2[1].trim() ? label2[2] : found[1];
  const start = span2.end + found.index + (part ? found[0].lastIndexOf(part) : 0);
  return [...part.matchAll(/[^\r\n]+/g)].flatMap((line4) => {
    const lead7 = /^[ \t]*(?:[-*][ \t]+)?/.exec(line4[0])[0].length;
    const value = line4[0].slice(lead7).replace(endOfIds2, "").trimEnd();
    const at = start + line4.index + lead7;
    return [...value.matchAll(/\S.*?(?:\.(?=\s+\W*WP\d)|$)/g)].map((sentence2) => {
      const from = at + sentence2.index;
      return located(sentence2[0], spanOf(source, from, from + sentence2[0].length));
    });
  });
}
var endOfIds2 = /[ \t]\*\*(?:[^*:]+:\*\*|[^*:]+\*\*:).*$|\.\s(?!\W*WP\d).*$|\.$/;
var isPackage2 = /^WP\d/i;
var deniesAll = ({ value }) => /^\W*(?:none|no|nothing|n\/a)\b/i.test(value) || saysNothing(value);
var listedReferences = ({ depends, earlier: earlier2 }) => depends.slice(depends[0] && deniesAll(depends[0]) ? depends.length : 0).filter(({ value }) => !denies.test(value)).flatMap(
  (line4) => meansAll2.test(line4.value) ? allIn(line4.span, earlier2()) : readReferences(line4.span, "label")
).filter((reference) => isPackage2.test(reference.id));
var denies = /\b(?:not|n't)\s+(?:depend|wait|need|require)/i;
var meansAll2 = /^\W*all\b/i;
function allIn(line4, earlier2) {
  const named6 = [...idsIn(line4, isPackage2, true)];
  const all = named6.length ? named6 : [{ ids: earlier2, span: line4 }];
  return all.flatMap(
    ({ ids: ids2, span: span2 }) => ids2.map((id3) => ({ kind: "step", id: id3, form: "label", span: span2 }))
  );
}
var saysDependencies = (listed4) => listedReferences(listed4).length > 0 || listed4.depends.some(deniesAll);
var idsAlone = /^(?:Depends on\s+)?[*_`[]*WP\d+\w*[*_`\]]*(?:\s*\([^()]*\))?(?:(?:\s*,\s*|\s+and\s+)[*_`[]*WP\d+\w*[*_`\]]*(?:\s*\([^()]*\))?)*$/i;
function listedSlot(listed4) {
  const last2 = listed4.depends.at(-1);
  if (!last2 || !saysDependencies(listed4)) return void 0;
  const ids2 = listedReferences(listed4).map(({ id: id3 }) => id3);
  const alone2 = listed4.depends.length === 1 && (idsAlone.test(last2.value) || deniesAll(last2));
  if (alone2) return statedSlot("depends_on", last2.span, ids2);
  const { source } = last2.span;
  const before5 = source.text.slice(source.text.lastIndexOf("\n", last2.span.start - 1) + 1, last2.span.start);
  const rest2 = /^[^\r\n]*/.exec(source.text.slice(last2.span.end))[0].trimEnd().length;
  const line4 = spanOf(source, last2.span.start, last2.span.end + rest2);
  return /^[ \t]*[-*+][ \t]+$/.test(before5) ? statedLine("Depends on", line4, ids2) : void 0;
}

// src/dialects/spec-kitty/state.ts
var finished2 = /^(?:done|approved|merged)$/i;
function lanesIn(source) {
  const found = /* @__PURE__ */ new Map();
  for (const line4 of source?.text.matchAll(/^\{.*\}/gm) ?? []) {
    const { id: id3, lane } = eventIn(line4[0]) ?? {};
    if (!id3 || !lane) continue;
    const start = line4.index + Math.max(0, line4[0].lastIndexOf(lane));
    found.set(id3, located(lane, spanOf(source, start, start + lane.length)));
  }
  return found;
}
function eventIn(line4) {
  const text = (value) => typeof value === "string" ? value : void 0;
  try {
    const event = JSON.parse(line4);
    return { id: text(event.wp_id), lane: text(event.to_lane) };
  } catch {
    return void 0;
  }
}
var doneIn = (lane) => lane && located(finished2.test(lane.value), lane.span);
function laneOrder(document) {
  const lanes = document ? readLanes(document.source) : [];
  const last2 = new Map(lanes.map(({ id: id3, packages }) => [id3, packages.at(-1)]));
  const found = /* @__PURE__ */ new Map();
  const add2 = (step4, before5) => found.set(step4, [
    ...found.get(step4) ?? [],
    { kind: "step", id: before5.value, form: "group", span: before5.span }
  ]);
  for (const { packages, after } of lanes) {
    packages.slice(1).forEach(({ value }, index) => {
      add2(value, packages[index]);
    });
    for (const other3 of after) {
      const before5 = last2.get(other3);
      if (before5 && packages[0]) add2(packages[0].value, before5);
    }
  }
  return found;
}
function readLanes(source) {
  const list2 = readYaml(source, 0, source.text.length).entries.get("lanes")?.value;
  return (list2?.kind === "list" ? list2.items : []).flatMap((item) => {
    if (item.kind !== "map") return [];
    const names5 = (key) => itemsOf(item.entries.get(key));
    const id3 = scalarOf(item, "lane_id")?.value ?? "";
    return [{ id: id3, packages: names5("wp_ids"), after: names5("depends_on_lanes").map(({ value }) => value) }];
  });
}
function inLane(step4, order) {
  const own2 = new Set(step4.dependsOn.map(({ id: id3 }) => id3));
  const more = (order.get(step4.id) ?? []).filter(({ id: id3 }) => !own2.has(id3));
  return more.length > 0 ? { ...step4, dependsOn: [...step4.dependsOn, ...more] } : step4;
}

// src/dialects/spec-kitty/unseen.ts
var unseen2 = [
  steps(
    ({ source }, plan) => nameOf(source) === "tasks.md" && plan.steps.some((other3) => nameOf(other3.source) !== "tasks.md"),
    ({ id: id3 }) => `Unexpected \`${id3}\` in the task list alone, expected a file for it in \`tasks/\`, from which it is started`
  )
];

// src/dialects/spec-kitty/index.ts
var contract5 = {
  mode: { value: "parallel", strength: "contract" },
  parallelPromises: ["disjoint-files"],
  isolation: "worktree",
  stateElsewhere: true,
  commits: true,
  waiting: (ids2) => `dependencies: [${ids2.map((id3) => `"${id3}"`).join(", ")}]`,
  trackers: []
};
var packageLine = /^\uFEFF?#{2,4}[ \t]+(?:Work Package[ \t]+)?WP\d/m;
var dialect5 = {
  name: "spec-kitty",
  metadata: { "work package": "spec-kitty-work-package" },
  places: "`kitty-specs/*/tasks.md`, `kitty-specs/*/tasks/WP*.md`",
  files: /(?:^|[\\/])kitty-specs[\\/][^\\/]+[\\/](?:lanes\.json|status\.events\.jsonl)$/,
  keeps: { path: /(?:^|\/)kitty-specs\/[^/]+\/tasks\.md$/, expected: "`## Work Package WP01`" },
  unseen: unseen2,
  contract: contract5,
  declared: {
    step: "a work package",
    barriers: "-",
    progress: "`lane` of each package's own file",
    written: "front matter, and the task list where it states the same"
  },
  recognises({ source, frontMatter }) {
    const { path: path3, text } = source;
    const folder2 = folderOf(path3);
    if (/(?:^|\/)kitty-specs\/[^/]+\/lanes\.json$/.test(path3)) return { role: "lanes", plan: folder2 };
    if (/\/status\.events\.jsonl$/.test(path3)) return { role: "events", plan: folder2 };
    if (frontMatter?.entries.has("work_package_id"))
      return { role: "work package", plan: /(?:^|\/)tasks$/.test(folder2) ? folderOf(folder2) : folder2 };
    return /(?:^|\/)tasks\.md$/.test(path3) && packageLine.test(text) ? { role: "tasks", plan: folder2 } : void 0;
  },
  shows: "front matter with `work_package_id`, or headings such as `## WP01: Title`",
  forced({ source, frontMatter }) {
    const shaped = ["dependencies", "owned_files", "subtasks"].some((key) => frontMatter?.entries.has(key));
    const plan = folderOf(source.path);
    if (shaped) return { role: "work package", plan };
    return packageLine.test(source.text) ? { role: "tasks", plan } : void 0;
  },
  read: readMission
};
function readMission(path3, files) {
  const list2 = files.find(({ role }) => role === "tasks")?.document;
  const sections2 = new Map(list2 ? packageSections(list2).map((section2) => [section2.id.value, section2]) : []);
  const of = (role) => files.find((file) => file.role === role)?.document;
  const states = lanesIn(of("events")?.source);
  const order = laneOrder(of("lanes"));
  const packages = files.filter(({ role }) => role === "work package").map(({ document }) => document);
  const fromFiles = packages.map((document) => readPackage(document, sections2));
  const named6 = new Set(fromFiles.map((step4) => step4.id));
  const others2 = [...sections2.values()].filter(({ id: id3 }) => !named6.has(id3.value)).map(readListed2);
  const steps2 = [...fromFiles, ...others2].sort((a, b) => compareNaturally(a.id, b.id)).map((step4) => inLane({ ...step4, done: doneIn(states.get(step4.id)) ?? step4.done }, order));
  if (steps2.length === 0) return void 0;
  const heading5 = list2?.outline.children[0];
  const first2 = (list2 ?? packages[0] ?? files[0].document).source;
  return makePlan({
    path: path3,
    dialect: dialect5.name,
    title: heading5?.title ?? "",
    contract: contract5,
    span: heading5?.span ?? firstLine(first2),
    files: filesOf(files),
    steps: steps2,
    graphs: graphsOf2(fromFiles, [...sections2.values()]),
    flaws: files.flatMap(
      ({ document, role }) => isRecord(role) ? [] : flawsOf(document.frontMatter, role === "work package" ? "spec-kitty-work-package" : void 0)
    )
  });
}
var isRecord = (role) => role === "lanes" || role === "events";
function readPackage(document, sections2) {
  const { source, frontMatter, outline } = document;
  const id3 = scalarOf(frontMatter, "work_package_id") ?? located(baseName(source.path), firstLine(source));
  const title2 = scalarOf(frontMatter, "title");
  const listed4 = sections2.get(id3.value);
  const lane = scalarOf(frontMatter, "lane");
  const done = lane ? located(/^(?:done|approved|merged)$/i.test(lane.value), lane.span) : void 0;
  const owned = ["owned_files", "create_intent"].flatMap((key) => itemsOf(frontMatter?.entries.get(key)));
  return makeStep({
    id: id3.value,
    title: title2?.value ?? listed4?.title ?? "",
    span: title2?.span ?? id3.span,
    idSpan: id3.span,
    extent: spanOf(source, 0, source.text.length),
    fields: fieldsOf(frontMatter, ["dependencies", "owned_files", "lane"]),
    dependsOn: referencesOf(frontMatter?.entries.get("dependencies")),
    mentions: [...owned.flatMap((item) => ownedIn(item.span, frontMatter)), ...workOf2(outline, source)],
    done: done ?? (listed4 && doneOf(blocksOf(listed4.section), listed4.section.span.source)),
    model: scalarOf(frontMatter, "model"),
    slots: slotsIn2(document, listed4)
  });
}
var ownedIn = (span2, metadata) => readFileLine(span2, "write").map(
  (mention2) => scalarOf(metadata, "scope")?.value === "codebase-wide" ? { ...mention2, conditional: true } : mention2
);
function slotsIn2(document, listed4) {
  const own2 = slotsOf(document, { depends_on: "dependencies" });
  if (!listed4 || !saysDependencies(listed4)) return own2;
  const other3 = listedSlot(listed4);
  return own2.length > 0 && other3 ? [...own2, other3] : [];
}
var workOf2 = (outline, source) => readWork(outline.children.flatMap(blocksOf), source, partNamed3);
function readListed2(listed4) {
  const { section: section2, id: id3, title: title2 } = listed4;
  const { source } = section2.span;
  const blocks = blocksOf(section2);
  return makeStep({
    id: id3.value,
    title: title2,
    span: section2.span,
    idSpan: id3.span,
    extent: section2.extent,
    dependsOn: listedReferences(listed4),
    mentions: readWork(blocks, source, partNamed3),
    done: doneOf(blocks, source),
    slots: [listedSlot(listed4) ?? []].flat()
  });
}
function partNamed3(title2) {
  if (/^(?:activity log|review (?:feedback|guidance)|branch strategy|dependencies|risks?|history|reviewer)/i.test(
    title2
  ))
    return void 0;
  if (/^(?:objectives?|context|background|references?|non-goals|out of scope|why|purpose)/i.test(title2))
    return "context";
  if (/^(?:definition of done|success|acceptance|validation|test strategy)/i.test(title2)) return "verify";
  return sectionNamed(title2);
}
function graphsOf2(packages, listed4) {
  const own2 = packages.map((step4) => ({
    id: located(step4.id, step4.idSpan),
    dependsOn: step4.dependsOn
  }));
  const list2 = listed4.flatMap((each) => {
    return saysDependencies(each) ? [{ id: each.id, dependsOn: listedReferences(each) }] : [];
  });
  return [
    ...own2.length > 0 ? [{ name: "front matter", span: own2[0].id.span, entries: own2 }] : [],
    ...list2.length > 0 ? [{ name: "task list", span: list2[0].id.span, entries: list2 }] : []
  ];
}

// src/dialects/backlog/index.ts
var contract6 = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: [],
  commits: false,
  waiting: (ids2) => `dependencies: [${ids2.join(", ")}]`,
  trackers: []
};
var home3 = /(?:^|\/)\.?backlog\/tasks\/[^/]+\.md$/i;
var dialect6 = {
  name: "backlog",
  places: "`backlog/tasks/*.md`",
  folders: [".backlog"],
  archive: /(?:^|\/)\.?backlog\/(?:archive|completed|drafts)\//i,
  contract: contract6,
  declared: {
    step: "a task file",
    barriers: "-",
    progress: "`status` of each task's own file",
    written: "`dependencies` in the front matter"
  },
  shows: "front matter with `id`, `status` and `dependencies`",
  forced: ({ source, frontMatter }) => scalarOf(frontMatter, "id") ? { role: "task", plan: folderOf(source.path) } : void 0,
  recognises({ source, frontMatter }) {
    if (!home3.test(source.path)) return void 0;
    return scalarOf(frontMatter, "id") && frontMatter?.entries.has("status") ? { role: "task", plan: folderOf(source.path) } : void 0;
  },
  read: readBacklog
};
function readBacklog(path3, files) {
  const read = files.map(({ document }) => ({
    ordinal: numberOf(document.frontMatter, "ordinal")?.value,
    step: readTask2(document)
  }));
  const placed2 = read.toSorted(
    (a, b) => (a.ordinal ?? Number.MAX_VALUE) - (b.ordinal ?? Number.MAX_VALUE) || compareNaturally(a.step.id, b.step.id)
  );
  const first2 = files[0].document;
  return makePlan({
    path: path3,
    dialect: dialect6.name,
    title: "",
    contract: contract6,
    span: firstLine(first2.source),
    files: filesOf(files),
    steps: placed2.map(({ step: step4 }) => step4),
    flaws: files.flatMap(({ document }) => flawsOf(document.frontMatter, void 0))
  });
}
function readTask2(document) {
  const { source, frontMatter, outline } = document;
  const id3 = scalarOf(frontMatter, "id");
  const title2 = scalarOf(frontMatter, "title");
  return makeStep({
    id: id3.value,
    title: title2?.value ?? outline.children[0]?.title ?? "",
    span: title2?.span ?? id3.span,
    idSpan: id3.span,
    extent: spanOf(source, 0, source.text.length),
    fields: fieldsOf(frontMatter, ["dependencies", "status"]),
    dependsOn: referencesOf(frontMatter?.entries.get("dependencies")),
    mentions: [...declared(document), ...readWork(blocksOf(outline), source, partNamed4)],
    ...stateOf(scalarOf(frontMatter, "status"), /^(?:done|completed?|closed)$/i),
    slots: slotsOf(document, { depends_on: "dependencies" })
  });
}
var declared = ({ frontMatter }) => ["modified_files", "files"].flatMap(
  (key) => itemsOf(frontMatter?.entries.get(key)).flatMap(({ span: span2 }) => readFileLine(span2, "write"))
);
function partNamed4(title2) {
  if (/^(?:implementation notes|final summary|notes|comments|references)/i.test(title2)) return void 0;
  if (/^(?:acceptance criteria|definition of done)/i.test(title2)) return "verify";
  return sectionNamed(title2);
}

// src/dialects/bmad/contract.ts
var name4 = "bmad";
var contract7 = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: [],
  commits: true,
  trackers: []
};

// src/dialects/bmad/build.ts
var contract8 = { ...contract7, commits: false };
var isBuildSpec = ({ source, frontMatter }) => /^(?:#{2,4}[ \t]+|\*\*)Execution:?(?:\*\*)?:?[ \t]*$/m.test(source.text) && (/(?:^|\/)spec-[^/]+\.md$/.test(source.path) || frontMatter?.entries.has("baseline_commit") === true) && row.test(source.text);
var row = /^\uFEFF?[ \t]*[-*] \[[^\]]\] +`[^`\n]+`/m;
function readBuildSpec(path3, { document, role }) {
  const { source, outline, frontMatter } = document;
  const items = rowsOf(outline, document);
  if (items.length === 0) return void 0;
  const heading5 = outline.children[0];
  const title2 = scalarOf(frontMatter, "title");
  return makePlan({
    path: path3,
    dialect: name4,
    title: title2?.value ?? heading5?.title ?? "",
    contract: contract8,
    span: title2?.span ?? heading5?.span ?? firstLine(source),
    files: [{ source, role }],
    steps: items.map((item, index) => stepOf(item, index)),
    flaws: frontMatter?.flaws ?? []
  });
}
function rowsOf(outline, { source }) {
  for (const section2 of sectionsBelow(outline)) {
    const label2 = labelsOf(section2.blocks, source).find(({ name: words4 }) => /^execution$/i.test(words4));
    const blocks = label2?.nodes ?? (/^execution$/i.test(section2.title) ? section2.blocks : void 0);
    if (blocks) return itemsIn(blocks, source).filter(({ box: box4 }) => box4);
  }
  return [];
}
function stepOf(item, index) {
  const { source } = item.head;
  const text = textAt(item.head);
  const file = /^(`[^`]+`(?:\s*,\s*`[^`]+`)*)/.exec(text)?.[1];
  const said2 = file ? readFileLine(spanOf(source, item.head.start, item.head.start + file.length), verbOf2(text)) : [];
  return makeStep({
    id: String(index + 1),
    title: plain4(
      text.split(/\s+(?:--|—|–)\s+/).slice(0, 2).join(": ")
    ),
    span: item.head,
    idSpan: item.box?.span ?? item.head,
    extent: item.extent,
    mentions: [...said2, ...readWork(item.node.children.slice(file ? 1 : 0), source)],
    done: isTicked(item.box) ?? located(false, item.head)
  });
}
var verbOf2 = (text) => /(?:--|—|–)\s+(?:create|add a new file|new file)\b/i.test(text) ? "create" : /(?:--|—|–)\s+(?:delete|remove the file)\b/i.test(text) ? "delete" : "write";

// src/dialects/bmad/spec.ts
var specTask = /^\**(?:Task\s+)(\d+(?:\.\d+)*[a-z]?)\b\**\s*[:.—–-]*\s*/i;
function readSpec(path3, { document, role }) {
  const { source, outline, frontMatter } = document;
  const steps2 = [...itemsBelow(outline, source)].flatMap(({ item }) => specStep(item, source));
  if (steps2.length === 0) return void 0;
  const heading5 = outline.children[0];
  return makePlan({
    path: path3,
    dialect: name4,
    title: scalarOf(frontMatter, "title")?.value ?? heading5?.title ?? "",
    contract: contract7,
    span: heading5?.span ?? firstLine(source),
    files: [{ source, role }],
    steps: steps2,
    flaws: frontMatter?.flaws ?? []
  });
}
function specStep(item, source) {
  const found = item.box && idOf2(item, specTask);
  if (!found) return [];
  return [
    makeStep({
      id: found.id.value,
      title: item.text.replace(specTask, "").trim(),
      span: item.head,
      idSpan: found.id.span,
      extent: item.extent,
      mentions: readWork(item.node.children, source),
      done: isTicked(item.box)
    })
  ];
}

// src/dialects/bmad/status.ts
var line2 = /^(?:\*\*)?Status:?(?:\*\*)?[: \t]+(\S[^\r\n]*)/m;
var section = /^#{2,3}[ \t]+Status[ \t]*\r?\n\s*(?:[-*][ \t]+)?([^\s#][^\r\n]*)/m;
function statusOf({ source, frontMatter }) {
  const found = line2.exec(source.text) ?? section.exec(source.text);
  if (!found) return scalarOf(frontMatter, "status");
  const value = found[1].trimEnd();
  const start = found.index + found[0].lastIndexOf(found[1]);
  return located(value, spanOf(source, start, start + value.length));
}

// src/dialects/bmad/stories.ts
var storyHeading = /^Story\s+(\d+\.\d+[a-z]?)\s*[:.—–-]*\s*(.*)$/is;
function readStory(document) {
  const { source, outline, frontMatter } = document;
  const section2 = outline.children.find(({ title: title2 }) => storyHeading.test(title2));
  if (!section2) return void 0;
  const status2 = statusOf(document);
  const declared2 = ["blocked_by", "depends_on"].flatMap((key) => referencesOf(frontMatter?.entries.get(key)));
  return {
    ...namedStory(section2),
    extent: spanOf(source, 0, source.text.length),
    done: status2 && located(isClosed2(status2.value), status2.span),
    says: status2?.value,
    dependsOn: [...declared2.map(asStory), ...storyReferences(section2)],
    mentions: readWork(outline.children.flatMap(blocksOf), source, partNamed5)
  };
}
var asStory = (reference) => ({
  ...reference,
  id: reference.id.replace(/^(\d+)-(\d+[a-z]?).*$/, "$1.$2")
});
var isClosed2 = (word5) => /^(?:done|completed?|closed|ready for merge)\b/i.test(word5.trim());
function namedStory(section2) {
  const [, id3 = "", title2 = ""] = storyHeading.exec(section2.title) ?? [];
  const at = section2.span.start + Math.max(0, textAt(section2.span).indexOf(id3));
  return {
    id: located(id3, spanOf(section2.span.source, at, at + id3.length)),
    title: title2.trim(),
    span: section2.span
  };
}
function storyReferences({ extent, span: span2 }) {
  const { source } = span2;
  const end = source.text.indexOf("\n## Dev Agent Record", span2.end);
  const text = source.text.slice(span2.end, end > 0 && end < extent.end ? end : extent.end);
  return [
    ...text.matchAll(landsFirst),
    ...text.matchAll(
      /\b(?:depends on|dependencies|blocked by|prerequisites?|requires)\b[^.\r\n]{0,40}?\bStor(?:y|ies)\s+[^.;\r\n]*(?:\.\d[^.;\r\n]*)*/gi
    )
  ].flatMap(
    (phrase) => [...phrase[0].matchAll(/(?<![\w.])(\d+\.\d+[a-z]?)(?![\w.]*\d)/g)].map((match) => {
      const at = span2.end + phrase.index + match.index;
      const explicit = listedStory.test(phrase[0].slice(0, match.index)) && !denied.test(text.slice(0, phrase.index));
      return {
        kind: "step",
        id: match[1],
        form: "prose",
        span: spanOf(source, at, at + match[1].length),
        ...explicit ? { explicit } : {}
      };
    })
  );
}
var landsFirst = /\bStor(?:y|ies)\s+(?:\d+\.\d+[a-z]?(?:,\s*|\s+and\s+|\s*&\s*)?)+\)?\s+(?:has|have|needs?|must|should)\s+(?:to\s+)?(?:land|ship|merge|finish|come|go|exist|be\s+(?:done|merged|finished|completed?|implemented|in\s+place))\s+(?:first\b|before\b(?!\s+(?:[\w-]+\s+){0,2}Stor(?:y|ies)\b))|\b(?:waits?\s+for|only\s+after|not\s+(?:start\s+|begin\s+)?(?:before|until))\s+Stor(?:y|ies)\s+(?:\d+\.\d+[a-z]?(?:,\s*|\s+and\s+|\s*&\s*)?)+/gi;
var listedStory = /^(?:depends on|dependencies|blocked by)\b[\s:*]*(?:stor(?:y|ies)\s+|epics?\s+\d+\s+|\d+\.\d+[a-z]?|[\s,&/]|\band\b)*$/i;
var denied = /\b(?:not|never|no longer|longer)\s+$/i;
function partNamed5(title2) {
  if (/^(?:agent model|debug log|completion notes|change log|code review|findings|reviewer|outcome|verification$|quality gates|references|git intelligence|previous story|story$|latest tech|review|what not|anti-patterns|optional|nice to have|out of scope)|\bpiggyback/i.test(
    title2
  ))
    return void 0;
  if (/^(?:dev notes|architecture|project structure|context|story|library|technical|critical|testing|dev agent record)/i.test(
    title2
  ))
    return "context";
  if (/^(?:acceptance criteria|ac-to-test|test)/i.test(title2)) return "verify";
  return sectionNamed(title2);
}
function storiesIn({ outline, source }) {
  return [...sectionsBelow(outline)].flatMap((section2) => {
    if (!storyHeading.test(section2.title)) return [];
    const mentions = readWork(blocksOf(section2), source, partNamed5);
    return [
      {
        ...namedStory(section2),
        extent: section2.extent,
        done: void 0,
        dependsOn: storyReferences(section2),
        mentions
      }
    ];
  });
}
function readStoryList(source) {
  const { entries } = readYaml(source, 0, source.text.length);
  const list2 = entries.get("stories")?.value;
  return (list2?.kind === "list" ? list2.items : []).flatMap((item) => {
    if (item.kind !== "map") return [];
    const id3 = scalarOf(item, "id");
    if (!id3) return [];
    const title2 = scalarOf(item, "title") ?? scalarOf(item, "name");
    return [
      {
        id: id3,
        title: title2?.value ?? "",
        span: title2?.span ?? id3.span,
        extent: item.span,
        done: void 0,
        dependsOn: referencesOf(item.entries.get("depends_on")),
        mentions: []
      }
    ];
  });
}
function statusesIn(source) {
  const entry = readYaml(source, 0, source.text.length).entries.get("development_status");
  if (entry?.value.kind !== "map") return [];
  return [...entry.value.entries.values()].flatMap(({ key, value }) => {
    if (value.kind !== "scalar") return [];
    const [, epic, story] = /^(?:epic-(\d+)|(\d+-\d+[a-z]?)-.+)$/.exec(key) ?? [];
    const of = epic ? { kind: "phase", id: epic } : { kind: "step", id: story?.replace("-", ".") ?? "" };
    return of.id ? [{ of, done: isClosed2(value.text), says: value.text, span: value.span }] : [];
  });
}
function readStatuses(source) {
  const entry = readYaml(source, 0, source.text.length).entries.get("development_status");
  if (entry?.value.kind !== "map") return [];
  return [...entry.value.entries.values()].flatMap(({ key, keySpan, value }) => {
    const found = /^(\d+)-(\d+[a-z]?)-(.+)$/.exec(key);
    if (!found || value.kind !== "scalar") return [];
    return [
      {
        id: located(`${found[1]}.${found[2]}`, keySpan),
        title: found[3].replaceAll("-", " "),
        span: keySpan,
        extent: spanOf(source, keySpan.start, value.span.end),
        done: located(isClosed2(value.text), value.span),
        dependsOn: [],
        mentions: []
      }
    ];
  });
}

// src/dialects/bmad/index.ts
var storyTitle = /^\uFEFF?#[ \t]+Story[ \t]+(\d+\.\d+[a-z]?)\b/m;
var storyHome = /(?:^|\/)_bmad-output\/(?:.*\/)?\d+-\d+[a-z]?-[^/]*\.md$|\d\.story\.md$/;
var storyHeading2 = /^\uFEFF?#{2,4}[ \t]+Story[ \t]+\d+\.\d+/m;
var specLine = /^\uFEFF?[-*] \[[ xX]\] +\**Task\b/m;
var epicTitle = /^\uFEFF?#{1,3}[ \t]+Epic[ \t]+\d+/m;
var dialect7 = {
  name: name4,
  places: "`_bmad-output/**/*.md`, `sprint-status.yaml`, `stories.yaml`",
  files: /(?:^|[\\/])(?:sprint-status|stories)\.ya?ml$/,
  contract: contract7,
  declared: {
    step: "a story",
    barriers: "-",
    progress: "`Status` of the story; `sprint-status.yaml`, by every agent",
    written: "-"
  },
  recognises(document) {
    const { source, frontMatter } = document;
    const { path: path3, text } = source;
    if (/stories\.ya?ml$/.test(path3))
      return /^\uFEFF?stories:/m.test(text) && /^[ \t]*-[ \t]+id:/m.test(text) ? { role: "story list", plan: path3 } : void 0;
    if (/\.ya?ml$/.test(path3))
      return /^\uFEFF?development_status:/m.test(text) ? { role: "sprint status", plan: rootOf(path3) } : void 0;
    if (!path3.endsWith(".md")) return void 0;
    if (/^\uFEFF?#[ \t]+Tech[- ]Spec\b/im.test(text) && specLine.test(text))
      return { role: "tech spec", plan: path3 };
    if (isBuildSpec(document)) return { role: "build spec", plan: path3 };
    if (storyTitle.test(text) && (statusOf(document) || storyHome.test(path3)))
      return { role: "story", plan: rootOf(path3) };
    const epics = epicTitle.test(text) && storyHeading2.test(text) && !frontMatter?.entries.has("plan");
    return epics ? { role: "epics", plan: rootOf(path3) } : void 0;
  },
  shows: "a title such as `# Story 1.2: Title` with `Status:`, or tasks such as `- [ ] Task 1: Title`",
  forced({ source: { path: path3, text } }) {
    if (storyTitle.test(text)) return { role: "story", plan: path3 };
    if (storyHeading2.test(text)) return { role: "epics", plan: path3 };
    return specLine.test(text) ? { role: "tech spec", plan: path3 } : void 0;
  },
  read(path3, files) {
    const [first2] = files;
    if (first2.role === "tech spec") return readSpec(path3, first2);
    return first2.role === "build spec" ? readBuildSpec(path3, first2) : readSprint(path3, files);
  }
};
var rootOf = (path3) => /^(.*?(?:^|\/)_bmad-output)\//.exec(path3)?.[1] ?? folderOf(path3);
function readSprint(path3, files) {
  const of = (role) => files.filter((file) => file.role === role).map(({ document }) => document);
  const tracker = of("sprint status")[0];
  const statuses = tracker ? readStatuses(tracker.source) : [];
  const list2 = of("story list")[0];
  if (list2) return readList(path3, list2, files);
  const stories = /* @__PURE__ */ new Map();
  const add2 = (story) => stories.has(story.id.value) || stories.set(story.id.value, story);
  for (const document of of("story")) {
    const story = readStory(document);
    if (story) add2(story);
  }
  for (const document of of("epics")) for (const story of storiesIn(document)) add2(story);
  for (const story of statuses) add2(story);
  if (stories.size === 0) return void 0;
  const stated2 = new Map(statuses.map((story) => [story.id.value, story.done]));
  const phases = /* @__PURE__ */ new Map();
  const ordered = [...stories.values()].sort((a, b) => compareIds(a.id.value, b.id.value));
  const listed4 = new Set([...statuses, ...of("epics").flatMap(storiesIn)].map(({ id: id3 }) => epicOf(id3.value)));
  const steps2 = ordered.map((story) => stepOf2(story, stated2, phases, { stories, listed: listed4 }));
  const first2 = files[0].document;
  return makePlan({
    path: path3,
    dialect: name4,
    title: "",
    contract: contractWith(contract7, tracker ? [tracker.source.path] : []),
    span: first2.source.path.endsWith(".md") ? first2.outline.children[0]?.span ?? firstLine(first2.source) : firstLine(first2.source),
    files: filesOf(files),
    phases: [...phases.values()],
    steps: steps2,
    statuses: [...tracker ? statusesIn(tracker.source) : [], ...ordered.flatMap(statusClaimOf)]
  });
}
var statusClaimOf = ({ id: id3, done, says }) => done && says ? [{ of: { kind: "step", id: id3.value }, done: done.value, says, span: done.span }] : [];
function readList(path3, { source }, files) {
  const stories = readStoryList(source);
  if (stories.length === 0) return void 0;
  const steps2 = stories.map(
    ({ id: id3, title: title2, span: span2, extent, dependsOn, mentions, done }) => makeStep({ id: id3.value, title: title2, span: span2, idSpan: id3.span, extent, dependsOn, mentions, done })
  );
  return makePlan({
    path: path3,
    dialect: name4,
    title: "",
    contract: contract7,
    span: firstLine(source),
    files: filesOf(files),
    steps: steps2
  });
}
function compareIds(a, b) {
  const [ea = 0, sa = 0] = a.split(".").map(Number.parseFloat);
  const [eb = 0, sb = 0] = b.split(".").map(Number.parseFloat);
  return ea - eb || sa - sb;
}
var epicOf = (id3) => id3.split(".")[0];
function isOfPlan({ id: id3, explicit }, story, { stories, listed: listed4 }) {
  const own2 = story.id.value;
  if (id3 === own2 || stories.has(id3)) return id3 !== own2;
  return explicit === true && (listed4.has(epicOf(id3)) || epicOf(id3) === epicOf(own2) && compareIds(id3, own2) > 0);
}
function stepOf2(story, stated2, phases, known4) {
  const epic = epicOf(story.id.value);
  const phase4 = phases.get(epic) ?? makePhase({ id: epic, title: `Epic ${epic}`, span: story.span });
  phases.set(epic, phase4);
  return makeStep({
    id: story.id.value,
    title: story.title,
    span: story.span,
    idSpan: story.id.span,
    extent: story.extent,
    phase: phase4,
    dependsOn: story.dependsOn.filter((reference) => isOfPlan(reference, story, known4)),
    mentions: story.mentions,
    done: story.done ?? stated2.get(story.id.value)
  });
}

// src/dialects/shared/estimate-field.ts
var names3 = /^(?:(?:total |time |effort )?estimat(?:e|ed|ion)(?: (?:total )?(?:time|effort|duration|size|work|hours|days|minutes))?|effort(?: estimate)?|duration|hours|minutes|days|size|time|eta)$/i;
var isEstimate = (name6) => names3.test(plain5(name6));
var plain5 = (name6) => name6.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/[_-]/g, " ").trim();
var minutesIn = (name6, value) => durationIn(value.replace(/[*_`]+/g, ""), /\b(hours|days|minutes)$/i.exec(plain5(name6))?.[1]);
function estimateOf(metadata) {
  for (const key of metadata?.entries.keys() ?? []) {
    const value = isEstimate(key) ? scalarOf(metadata, key) : void 0;
    const estimate = value && estimateFrom(key, value.value, value.span);
    if (estimate) return estimate;
  }
  return void 0;
}
function estimateFrom(name6, value, span2) {
  const minutes = minutesIn(name6, value);
  return minutes === void 0 ? void 0 : located(minutes, span2);
}

// src/dialects/shared/quoted.ts
function parseQuoted(value) {
  const span2 = tightSpan(value);
  const raw = textAt(span2);
  if (!raw.includes("\\")) return withOffsets(raw, [{ at: 0, offset: span2.start }]);
  let text = "";
  const stretches = [];
  for (const match of raw.matchAll(/\\(?:u[0-9a-fA-F]{4}|.)|[^\\]+/g)) {
    stretches.push({ at: text.length, offset: span2.start + match.index });
    text += match[0].startsWith("\\") ? unescaped2(match[0]) : match[0];
  }
  return withOffsets(text, stretches);
}
var escapes = tableOf({ n: "\n", t: "	", r: "\r", b: "\b", f: "\f" });
var unescaped2 = (written) => written[1] === "u" ? String.fromCharCode(Number.parseInt(written.slice(2), 16)) : escapes.get(written[1]) ?? written[1];
function withOffsets(text, stretches) {
  const { children } = parseMarkdown(text);
  shiftAll(children, stretches);
  return children;
}

// src/dialects/task-master/index.ts
var contract9 = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: [],
  commits: false,
  trackers: []
};
var home4 = /(?:^|\/)\.taskmaster\/(?:.*\/)?tasks\.json$/;
var dialect8 = {
  name: "task-master",
  places: "`.taskmaster/tasks/tasks.json`",
  folders: [".taskmaster"],
  files: /(?:^|[\\/])tasks[\\/]tasks\.json$/,
  keeps: { path: /(?:^|\/)\.taskmaster\/tasks\/tasks\.json$/, expected: "a list of `tasks`" },
  contract: contract9,
  declared: {
    step: "a task or subtask",
    barriers: "-",
    progress: "`status` in the one file, by the tool",
    written: "-"
  },
  recognises({ source }) {
    if (!/\.json$/i.test(source.path)) return void 0;
    if (home4.test(source.path)) return { role: "tasks", plan: source.path };
    const shaped = /"tasks"\s*:\s*\[/.test(source.text) && /"dependencies"\s*:/.test(source.text) && /"id"\s*:/.test(source.text);
    return shaped ? { role: "tasks", plan: source.path } : void 0;
  },
  shows: "JSON with `tasks`",
  forced: ({ source }) => /^\s*\{/.test(source.text) && /"tasks"\s*:\s*\[/.test(source.text) ? { role: "tasks", plan: source.path } : void 0,
  read: readFile2
};
function readFile2(path3, files) {
  const { source } = files[0].document;
  const { entries, flaws } = readTasksFile(source);
  const lists = entries.has("tasks") ? [["", entries]] : tagsOf(entries);
  const plans = lists.flatMap(([tag, holder]) => {
    const tasks2 = mapsOf2(holder.get("tasks")?.value);
    if (tasks2.length === 0) return [];
    const { steps: steps2, phases } = readTasks(tasks2);
    const key = holder.get("tasks")?.keySpan ?? firstLine(source);
    return [
      makePlan({
        path: path3,
        dialect: dialect8.name,
        title: tag,
        contract: contract9,
        isolation: isolationOf({ entries: holder }) ?? isolationOf({ entries }),
        span: key,
        files: filesOf(files),
        steps: steps2,
        phases,
        flaws
      })
    ];
  });
  if (plans.length > 0 || flaws.length === 0) return plans;
  const span2 = firstLine(source);
  return [
    makePlan({
      path: path3,
      dialect: dialect8.name,
      title: "",
      contract: contract9,
      span: span2,
      files: filesOf(files),
      steps: [],
      flaws
    })
  ];
}
function readTasksFile(source) {
  const { entries, flaws } = readYaml(source, 0, source.text.length);
  const broken = home4.test(source.path) ? flawOfJson(source) : void 0;
  if (!broken) return { entries, flaws };
  const others2 = flaws.filter(
    ({ kind, span: span2 }) => kind !== "unreadable-metadata" && span2.end <= broken.span.start
  );
  return { entries, flaws: [...others2, broken] };
}
var tagsOf = (entries) => [...entries.values()].flatMap(
  ({ key, value }) => value.kind === "map" && value.entries.has("tasks") ? [[key, value.entries]] : []
);
var mapsOf2 = (value) => value?.kind === "list" ? value.items.filter((item) => item.kind === "map") : [];
function readTasks(tasks2) {
  const steps2 = [];
  const phases = [];
  for (const task4 of tasks2) {
    const id3 = scalar(task4, "id");
    if (!id3) continue;
    const subtasks = mapsOf2(task4.entries.get("subtasks")?.value);
    if (subtasks.length === 0) {
      steps2.push(readTask3(task4, id3, id3.value, void 0, (other3) => other3));
      continue;
    }
    const phase4 = readPhase2(task4, id3);
    phases.push(phase4);
    const inside2 = (other3) => other3.includes(".") ? other3 : `${id3.value}.${other3}`;
    for (const subtask of subtasks) {
      const own2 = scalar(subtask, "id");
      if (own2) steps2.push(readTask3(subtask, own2, inside2(own2.value), phase4, inside2));
    }
  }
  return { steps: steps2, phases };
}
function scalar({ entries }, key) {
  const value = entries.get(key)?.value;
  return value?.kind === "scalar" && value.text !== "" ? located(value.text, tightSpan(value)) : void 0;
}
function readPhase2(task4, id3) {
  const title2 = scalar(task4, "title");
  return makePhase({
    id: id3.value,
    title: title2?.value ?? "",
    span: title2?.span ?? id3.span,
    dependsOn: dependenciesOf(task4, (other3) => other3),
    mentions: mentionsOf3(task4, "context")
  });
}
function readTask3(task4, id3, name6, phase4, spelled) {
  const title2 = scalar(task4, "title");
  const state = scalar(task4, "status");
  const estimate = estimateOf(task4);
  return makeStep({
    id: name6,
    title: title2?.value ?? "",
    span: title2 ? lineAt2(title2.span) : id3.span,
    idSpan: id3.span,
    extent: task4.span,
    phase: phase4,
    dependsOn: dependenciesOf(task4, spelled),
    mentions: [...relevantFiles(task4), ...mentionsOf3(task4, "body")],
    isolation: isolationOf(task4),
    ...stateOf(state, /^(?:done|completed?)$/i),
    ...estimate && { estimate }
  });
}
function lineAt2({ source, start, end }) {
  const stop = source.text.slice(start, end).search(/[\r\n]/);
  return stop < 0 ? spanOf(source, start, end) : spanOf(source, start, start + stop);
}
function dependenciesOf(task4, spelled) {
  return itemsOf(task4.entries.get("dependencies")).filter(({ value }) => value !== "" && !/^null$/.test(value)).map(({ value, span: span2 }) => ({ kind: "step", id: spelled(value), form: "metadata", span: span2 }));
}
function relevantFiles(task4) {
  return mapsOf2(task4.entries.get("relevantFiles")?.value).flatMap((file) => {
    const path3 = scalar(file, "path");
    const verb2 = actions.get(scalar(file, "action")?.value.toLowerCase() ?? "modify");
    return path3 && verb2 ? readFileField(path3.span, verb2) : [];
  });
}
var actions = /* @__PURE__ */ new Map([
  ["create", "create"],
  ["modify", "modify"],
  ["delete", "delete"],
  ["reference", "read"]
]);
var texts = [
  ["title", "title"],
  ["description", void 0],
  ["details", void 0],
  ["testStrategy", "verify"]
];
function mentionsOf3(task4, section2) {
  return texts.flatMap(([key, own2]) => {
    const value = task4.entries.get(key)?.value;
    if (value?.kind !== "scalar" || !/\w/.test(value.text)) return [];
    const source = value.span.source;
    return readMentions(parseQuoted(value), source, {
      section: section2 === "context" ? section2 : own2 ?? section2
    });
  });
}

// src/dialects/ralph/index.ts
var contract10 = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: [],
  commits: true,
  trackers: []
};
var home5 = /(?:^|[\\/])prd\.json$/;
var dialect9 = {
  name: "ralph",
  places: "`prd.json`",
  files: home5,
  contract: contract10,
  declared: {
    step: "a user story",
    barriers: "-",
    progress: "`passes` of each story, by every agent",
    written: "-"
  },
  shows: "JSON with `userStories`",
  forced: ({ source }) => /"userStories"\s*:\s*\[/.test(source.text) ? { role: "stories", plan: source.path } : void 0,
  recognises: ({ source }) => home5.test(source.path) && /"userStories"\s*:\s*\[/.test(source.text) ? { role: "stories", plan: source.path } : void 0,
  read: readFile3
};
function readFile3(path3, files) {
  const { source } = files[0].document;
  const metadata = readYaml(source, 0, source.text.length);
  const list2 = metadata.entries.get("userStories");
  const stories = list2?.value.kind === "list" ? list2.value.items.filter((item) => item.kind === "map") : [];
  const read = stories.flatMap((story) => readStory2(story) ?? []);
  if (read.length === 0) return void 0;
  const ordered = read.toSorted((a, b) => a.priority - b.priority);
  const title2 = scalarOf(metadata, "description") ?? scalarOf(metadata, "project");
  return makePlan({
    path: path3,
    dialect: dialect9.name,
    title: plain4(title2?.value ?? ""),
    contract: { ...contract10, trackers: [source.path] },
    span: list2?.keySpan ?? firstLine(source),
    files: filesOf(files),
    steps: ordered.map(({ step: step4 }) => step4),
    flaws: metadata.flaws
  });
}
function readStory2(story) {
  const id3 = scalarOf(story, "id");
  if (!id3) return void 0;
  const title2 = scalarOf(story, "title");
  const passes = booleanOf(story, "passes");
  const step4 = makeStep({
    id: id3.value,
    title: plain4(title2?.value ?? ""),
    span: title2?.span ?? id3.span,
    idSpan: id3.span,
    extent: story.span,
    dependsOn: referencesOf(story.entries.get("dependsOn") ?? story.entries.get("depends_on")),
    mentions: [
      ...textOf2(story.entries.get("title"), "title"),
      ...textOf2(story.entries.get("description"), "body"),
      ...textOf2(story.entries.get("acceptanceCriteria"), "verify"),
      ...textOf2(story.entries.get("notes"), "context")
    ],
    done: passes
  });
  return { priority: numberOf(story, "priority")?.value ?? Number.MAX_SAFE_INTEGER, step: step4 };
}
function textOf2(entry, section2) {
  const values = entry?.value.kind === "list" ? entry.value.items : entry ? [entry.value] : [];
  return values.flatMap(
    (value) => value.kind === "scalar" && /\w/.test(value.text) ? readMentions(parseQuoted(value), value.span.source, { section: section2 }) : []
  );
}

// src/dialects/beads/index.ts
var contract11 = {
  mode: { value: "parallel", strength: "contract" },
  parallelPromises: [],
  commits: false,
  waiting: (ids2) => `bd dep add ISSUE ${ids2.join(" ")}`,
  trackers: [".beads/issues.jsonl"]
};
var home6 = /(?:^|[\\/])\.beads[\\/](?:issues|beads)\.jsonl$/;
var dialect10 = {
  name: "beads",
  places: "`.beads/issues.jsonl`",
  folders: [".beads"],
  files: home6,
  contract: contract11,
  declared: {
    step: "an issue",
    barriers: "-",
    progress: "`status` of each issue, by its agent",
    written: "-"
  },
  shows: "a line of JSON for each issue, with `id` and `status`",
  forced: ({ source }) => /^\uFEFF?\{.*"id"\s*:/m.test(source.text) ? { role: "issues", plan: source.path } : void 0,
  recognises: ({ source }) => home6.test(source.path) && /^\uFEFF?\{.*"id"\s*:/m.test(source.text) ? { role: "issues", plan: source.path } : void 0,
  read: readFile4
};
function readFile4(path3, files) {
  const { source } = files[0].document;
  const issues = [...source.text.matchAll(/^\uFEFF?(\{.*\})[ \t]*$/gm)].flatMap(
    (line4) => issueIn(source, line4.index + line4[0].indexOf("{"), line4[1].length)
  );
  const known4 = new Map(issues.map((issue) => [scalarOf(issue, "id")?.value ?? "", typeOf(issue)]));
  const steps2 = issues.filter((issue) => typeOf(issue) !== "epic").flatMap((issue) => readIssue(issue, known4) ?? []);
  if (steps2.length === 0) return void 0;
  return makePlan({
    path: path3,
    dialect: dialect10.name,
    title: "",
    contract: contract11,
    span: firstLine(source),
    files: filesOf(files),
    steps: steps2,
    flaws: brokenLines(source)
  });
}
var brokenLines = (source) => [...source.text.matchAll(/^\uFEFF?([^\s\uFEFF][^\r\n]*)/gm)].flatMap((line4) => {
  if (isJson(line4[1])) return [];
  const span2 = spanOf(source, line4.index, line4.index + line4[0].length);
  return [
    {
      kind: "unreadable-metadata",
      message: "Unexpected line that is no JSON, expected one issue a line",
      span: span2
    }
  ];
});
function isJson(line4) {
  try {
    return JSON.parse(line4) !== null;
  } catch {
    return false;
  }
}
function issueIn(source, start, length) {
  const read = readYaml(source, start, start + length);
  const broken = read.flaws.some(({ kind }) => kind === "unreadable-metadata");
  return broken || read.entries.size === 0 ? [] : [{ kind: "map", entries: read.entries, span: spanOf(source, start, start + length) }];
}
var typeOf = (issue) => scalarOf(issue, "issue_type")?.value ?? "task";
function readIssue(issue, known4) {
  const id3 = scalarOf(issue, "id");
  const status2 = scalarOf(issue, "status");
  if (!id3 || status2?.value === "tombstone") return void 0;
  const title2 = scalarOf(issue, "title");
  return makeStep({
    id: id3.value,
    title: plain4(title2?.value ?? ""),
    span: title2?.span ?? id3.span,
    idSpan: id3.span,
    extent: issue.span,
    dependsOn: blockers(issue).filter((reference) => known4.get(reference.id) !== "epic"),
    mentions: [
      ...textOf3(issue.entries.get("title"), "title"),
      ...textOf3(issue.entries.get("description"), "body"),
      ...textOf3(issue.entries.get("design"), "body"),
      ...textOf3(issue.entries.get("acceptance_criteria"), "verify")
    ],
    ...stateOf(status2, /^(?:closed|done)$/i)
  });
}
function blockers(issue) {
  const list2 = issue.entries.get("dependencies")?.value;
  return (list2?.kind === "list" ? list2.items : []).flatMap((item) => {
    if (item.kind !== "map" || (scalarOf(item, "type")?.value ?? "blocks") !== "blocks") return [];
    const id3 = scalarOf(item, "depends_on_id");
    return id3 ? [{ kind: "step", id: id3.value, form: "metadata", span: id3.span }] : [];
  });
}
function textOf3(entry, section2) {
  const value = entry?.value;
  return value?.kind === "scalar" && /\w/.test(value.text) ? readMentions(parseQuoted(value), value.span.source, { section: section2 }) : [];
}

// src/dialects/omo/body.ts
var parts3 = [
  [
    /^(?:must not|do not|recommended agent|agent profile|paralleli[sz]ation|category|skills|blocks|blocked by|location)/i,
    void 0
  ],
  [/^(?:references|context|background|why)/i, "context"],
  [/^(?:acceptance|qa\b|verif|definition of done|test|evidence|expected)/i, "verify"]
];
function readTaskMentions(task4, fields2) {
  const blocks = parseFragment(task4.body, 2);
  const { source } = task4.body;
  const labels2 = labelsOf(blocks, source);
  const labelled = new Set(labels2.flatMap((label2) => label2.nodes));
  const labelBlocks = new Set(labels2.map((label2) => label2.nameSpan.start));
  const free = blocks.filter(
    (block) => !labelled.has(block) && !labelBlocks.has(block.position?.start.offset ?? -1)
  );
  const files = explores(task4.title) ? [] : ["files", "file"].flatMap((name6) => fields2.get(name6) ?? []);
  return [
    ...titleMentions(task4),
    ...readMentions(free, source, { section: "body" }),
    ...labels2.flatMap((label2) => readLabel(label2)),
    ...files.flatMap(({ value }) => readFileLine(withoutBrackets(value.span), "write")),
    ...commitOf(fields2)
  ];
}
var withoutBrackets = (span2) => /^\[[^\]]*\]$/.test(textAt(span2)) ? spanOf(span2.source, span2.start + 1, span2.end - 1) : span2;
function titleMentions({ head: head3 }) {
  return readMentions(parseFragment(head3), head3.source, { section: "title" });
}
function readLabel(label2) {
  if (/^(?:commit|files?)\b/i.test(label2.name)) return [];
  const part = parts3.find(([pattern]) => pattern.test(label2.name));
  if (part && !part[1]) return [];
  const section2 = part?.[1] ?? "body";
  const { source } = label2.nameSpan;
  const line4 = label2.value.value ? readMentions(parseFragment(label2.value.span), source, { section: section2 }) : [];
  return [...line4, ...readMentions(label2.nodes, source, { section: section2 })];
}
function commitOf(fields2) {
  const commit = fields2.get("commit")?.value;
  if (!commit || !/^y(?:es)?\b/i.test(commit.value)) return [];
  const message = fields2.get("message")?.value ?? commit;
  return [
    {
      subject: { kind: "command", words: ["git", "commit", "-m", message.value.replace(/`/g, "")] },
      verb: "commit",
      certainty: "declared",
      row: "field",
      section: "commit",
      conditional: false,
      span: commit.span,
      evidence: commit.span
    }
  ];
}
var waitsFor2 = (fields2) => ["blocked by", "depends on"].find((name6) => fields2.has(name6));
var wordIn = (span2, pattern) => {
  const found = pattern.exec(textAt(span2));
  return found ? spanOf(span2.source, span2.start + found.index, span2.start + found.index + found[0].length) : span2;
};

// src/dialects/omo/boulder.ts
function workOn(path3, settings) {
  const document = settings.at(-1);
  if (!document) return void 0;
  const all = readYaml(document.source, 0, document.source.text.length);
  const works2 = all.entries.get("works")?.value;
  const several = works2?.kind === "map" ? [...works2.entries.values()] : [];
  const each = [...several.flatMap(({ value }) => value.kind === "map" ? [value] : []), all];
  const own2 = each.find((work3) => isOf(work3, path3));
  const said2 = (key) => {
    const value = own2 && scalarOf(own2, key);
    return value?.value === "null" ? void 0 : value;
  };
  return own2 && { worktree: said2("worktree_path"), status: said2("status") };
}
function isOf(work3, path3) {
  const plan = scalarOf(work3, "active_plan")?.value.replaceAll("\\", "/");
  const inFolder2 = /(?:^|\/)(\.(?:sisyphus|omo)\/.*)$/.exec(path3)?.[1] ?? path3;
  return plan !== void 0 && (plan === path3 || plan.endsWith(`/${inFolder2}`));
}
function carriedOut(steps2, work3) {
  const { status: status2 } = work3 ?? {};
  if (!status2 || !/^(?:completed|abandoned)$/.test(status2.value)) return steps2;
  const cancelled = status2.value === "abandoned";
  return steps2.map(
    (step4) => step4.done?.value ? step4 : { ...step4, done: located(true, status2.span), ...cancelled && { cancelled } }
  );
}

// src/dialects/omo/fields.ts
var names4 = "Can Run In Parallel|Can Parallel(?:ize)?(?: With)?|Parallel Group|Paralleli[sz]ation|Blocks|Blocked By|Depends On|Commit|Message|Files?|Wave";
var fieldLine = new RegExp(
  `^[ \\t]*(?:[-*][ \\t]+)?(?:\\|[ \\t]*)?\\**(?:${names4})\\**[ \\t]*(?::\\**|\\|)[^\\r\\n]*`,
  "gim"
);
var inLine = new RegExp(`^[-*\\s|]*(${names4})\\**[ \\t]*(?::\\**|\\|)[ \\t]*`, "i");
function readFields({ body }) {
  const fields2 = /* @__PURE__ */ new Map();
  const add2 = (name6, key, value) => {
    if (fields2.has(name6)) return;
    fields2.set(name6, {
      name: name6.replaceAll(" ", "_"),
      key,
      value: located(textAt(value), value),
      form: "label"
    });
  };
  for (const match of textAt(body).matchAll(fieldLine)) {
    const start = body.start + match.index;
    const line4 = spanOf(body.source, start, start + match[0].length);
    if (/^\s*\|/.test(match[0])) addRow(line4, add2);
    else addParts(line4, add2);
  }
  return fields2;
}
function addRow(line4, add2) {
  const found = inLine.exec(textAt(line4));
  const rest2 = found && /^[^|]*/.exec(textAt(line4).slice(found[0].length))[0];
  if (found) addPart(spanOf(line4.source, line4.start, line4.start + found[0].length + rest2.length), add2);
}
function addParts(line4, add2) {
  let at = line4.start;
  let before5 = "";
  for (const part of textAt(line4).split("|")) {
    const span2 = spanOf(line4.source, at, at + part.length);
    const name6 = addPart(span2, add2);
    const value = trimmed(span2);
    if (!name6 && /^wave\b/i.test(textAt(value))) add2("parallel group", value, value);
    else if (!name6 && before5 === "commit" && textAt(value)) add2("message", value, value);
    before5 = name6 ?? before5;
    at += part.length + 1;
  }
}
function addPart(part, add2) {
  const found = inLine.exec(textAt(part));
  if (!found) return void 0;
  const key = part.start + found[0].indexOf(found[1]);
  const keySpan = spanOf(part.source, key, key + found[1].length);
  const value = trimmed(spanOf(part.source, part.start + found[0].length, part.end));
  const name6 = found[1].toLowerCase();
  const said2 = textAt(value);
  if (/^paralleli[sz]ation$/.test(name6)) {
    addNested(value, add2);
    return name6;
  }
  if (/^can parallel(?:ize)?$/.test(name6)) add2("can run in parallel", keySpan, value);
  else if (/ with$/.test(name6) && said2) add2("can run in parallel", keySpan, value);
  else add2(name6, keySpan, value);
  return name6;
}
function addNested(value, add2) {
  if (/^wave\b/i.test(textAt(value))) add2("parallel group", value, value);
  else addPart(value, add2);
}
function trimmed(span2) {
  const text = textAt(span2);
  const lead7 = text.length - text.trimStart().length;
  return spanOf(span2.source, span2.start + lead7, span2.start + Math.max(lead7, text.trimEnd().length));
}

// src/dialects/omo/graphs.ts
var graphMaps = ({ matrix, tree }) => [matrix, tree].flatMap(
  (graph2) => graph2 ? [new Map(graph2.entries.map((entry) => [entry.id.value, entry]))] : []
);
function graphsOf3(tasks2, fields2, steps2, { matrix, tree }) {
  const own2 = tasks2.flatMap(
    ({ id: id3 }, index) => waitsFor2(fields2[index]) ? [{ id: id3, dependsOn: steps2[index].dependsOn.filter(({ form }) => form === "label") }] : []
  );
  const fromTasks = own2.length > 0 ? [{ name: "task fields", span: own2[0].id.span, entries: own2 }] : [];
  return [...fromTasks, ...[matrix, tree].flatMap((graph2) => graph2 ? [graph2] : [])];
}

// src/dialects/omo/matrix.ts
function readMatrix(source, lines2) {
  const start = lines2.findIndex(({ text }) => /^#{2,5}\s.*dependency matrix/i.test(text));
  if (start < 0) return void 0;
  const entries = [];
  let blocksColumn = -1;
  for (const line4 of lines2.slice(start + 1)) {
    if (/^#{1,5}\s/.test(line4.text)) break;
    const isRow = line4.text.trimStart().startsWith("|");
    if (isRow && blocksColumn < 0)
      blocksColumn = cellsOf(line4).findIndex(([cell]) => /^\W*blocks\W*$/i.test(cell));
    entries.push(...isRow ? readRow(source, line4, blocksColumn) : readBullet(source, line4));
  }
  const head3 = lines2[start];
  const at = head3.start + head3.text.search(/[^#\s]/);
  const span2 = spanOf(source, at, head3.start + head3.text.trimEnd().length);
  return entries.length > 0 ? { name: "dependency matrix", span: span2, entries } : void 0;
}
function readBullet(source, line4) {
  const found = /^\s*[-*]\s+\**(?:(?:Tasks?|Todos?)\s+)?([A-Z]{0,2}\d+[^:*]*)\**\s*:\**\s*(.*)$/.exec(
    line4.text
  );
  if (!found) return [];
  const [whole3, ids2, rest2] = found;
  const [, value = "", mark5 = "", blocked] = /^(.*?)(?:(\s+[-–—→]\s+)(.*))?$/.exec(rest2);
  const at = line4.start + whole3.length - rest2.length;
  const after = at + value.length + mark5.length;
  return entriesOf(
    place(source, line4, ids2),
    spanOf(source, at, at + value.length),
    blocked === void 0 ? void 0 : spanOf(source, after, after + blocked.length)
  );
}
var cellsOf = ({ text }) => [...text.matchAll(/[^|]+/g)].filter(([cell], index) => index > 0 || cell.trim() !== "");
function readRow(source, line4, blocksColumn) {
  const cells = cellsOf(line4);
  const [ids2, value] = cells;
  if (!ids2 || !value || !/^\s*\**(?:(?:Task|Todo)\s+)?[A-Z]{0,2}\d/i.test(ids2[0])) return [];
  const spanOfCell = (cell) => spanOf(source, line4.start + cell.index, line4.start + cell.index + cell[0].length);
  const blocked = cells[blocksColumn];
  return entriesOf(place(source, line4, ids2[0].trim()), spanOfCell(value), blocked && spanOfCell(blocked));
}
var place = (source, line4, part) => {
  const at = line4.start + line4.text.indexOf(part);
  return spanOf(source, at, at + part.length);
};
function entriesOf(ids2, value, blocked) {
  const place3 = trimmed2(value);
  const dependsOn = readReferences(place3, "group");
  const all = [...idsIn(ids2)].flatMap(({ ids: names5, span: span2 }) => names5.map((id3) => located(id3, span2)));
  const alone2 = all.length === 1;
  const blocks = alone2 && blocked ? { place: trimmed2(blocked), ids: idsAt(trimmed2(blocked)) } : void 0;
  return all.map((id3) => ({ id: id3, dependsOn, ...alone2 && { place: place3 }, ...blocks && { blocks } }));
}
var idsAt = (place3) => readReferences(place3, "group").map(({ id: id3 }) => id3);
function trimmed2(span2) {
  const text = textAt(span2);
  const lead7 = text.length - text.trimStart().length;
  return spanOf(span2.source, span2.start + lead7, span2.start + Math.max(lead7, text.trimEnd().length));
}

// src/dialects/omo/tasks.ts
var taskLine = /^[-*] \[([^\]])\] +\**(?:(?:Task|Todo)\s+)?([A-Z]{0,2}\d+[a-z]?(?:\.\d+)*)[.:)]\**\s+(.*)$/;
var taskHeading = /^#{2,4} +\**(?:Task\s+([A-Z]{0,2}\d+[a-z]?(?:\.\d+)*)|(F\d+))\**\s*[:.—–-]\s*(.*)$/;
var finalHeading = /^#{2,4} +\**F\d+\**\s*[:.—–-]/;
var heading2 = /^#{1,4} +(.*)$/;
var linesOf2 = (source) => [...source.text.matchAll(/[^\r\n\uFEFF][^\r\n]*/g)].map((match) => ({
  start: match.index,
  text: match[0]
}));
function readTasks2(source) {
  const boxed2 = tasksBy(source, (line4, fenced2) => readBox(source, line4) ?? (fenced2 ? "skip" : void 0));
  if (boxed2.length === 0)
    return tasksBy(source, (line4, fenced2) => fenced2 ? "skip" : readHeading(source, line4));
  const known4 = new Set(boxed2.map(({ id: id3 }) => id3.value));
  const isFinalOnly = boxed2.every(({ id: id3 }) => id3.value.startsWith("F"));
  return tasksBy(
    source,
    (line4, fenced2) => readBox(source, line4) ?? (fenced2 ? "skip" : readUnboxed(source, line4, known4, isFinalOnly))
  );
}
function readUnboxed(source, line4, known4, isFinalOnly) {
  const head3 = isFinalOnly || finalHeading.test(line4.text) ? readHeading(source, line4) : void 0;
  return head3 && !known4.has(head3.id.value) ? head3 : void 0;
}
function tasksBy(source, read) {
  const found = [];
  let open2;
  let group3;
  let fence = "";
  const close = (end) => {
    if (open2) found.push({ ...open2.head, group: open2.group, body: spanOf(source, open2.head.head.end, end) });
    open2 = void 0;
  };
  for (const line4 of linesOf2(source)) {
    const mark5 = /^\s*(`{3,}|~{3,})/.exec(line4.text)?.[1];
    const wasIn = fence;
    if (fence) fence = mark5?.startsWith(fence) && line4.text.trim() === mark5 ? "" : fence;
    else if (mark5) fence = mark5;
    const task4 = read(line4, wasIn !== "");
    if (task4 === "skip") continue;
    if (task4) {
      close(line4.start);
      fence = "";
      open2 = { head: task4, group: group3 };
    } else if (heading2.test(line4.text)) {
      close(line4.start);
      const at = line4.start + line4.text.search(/[^#\s]/);
      group3 = spanOf(source, at, line4.start + line4.text.trimEnd().length);
    }
  }
  close(source.text.length);
  return found;
}
function readBox(source, line4) {
  const found = taskLine.exec(line4.text);
  if (!found) return void 0;
  const [, box4, id3, title2] = found;
  const text = line4.text.trimEnd();
  const at = line4.start + text.indexOf("]") + 1;
  const head3 = spanOf(
    source,
    at + /^\s*/.exec(text.slice(at - line4.start))[0].length,
    line4.start + text.length
  );
  const boxAt = line4.start + text.indexOf("[");
  return { ...named2(source, head3, id3, title2), box: located(box4, spanOf(source, boxAt, boxAt + 3)) };
}
function readHeading(source, line4) {
  const found = taskHeading.exec(line4.text.trimEnd());
  if (!found) return void 0;
  const head3 = spanOf(
    source,
    line4.start + line4.text.search(/[^#\s]/),
    line4.start + line4.text.trimEnd().length
  );
  const title2 = found[3].replace(/\s+[-–—]\s+✅.*$/, "");
  return { ...named2(source, head3, found[1] ?? found[2], title2), box: markOf(source, line4) };
}
function markOf(source, line4) {
  const at = line4.text.indexOf("\u2705");
  return at < 0 ? void 0 : located("\u2714", spanOf(source, line4.start + at, line4.start + at + 1));
}
function named2(source, head3, id3, title2) {
  const at = source.text.indexOf(id3, head3.start);
  return {
    id: located(id3, spanOf(source, at, at + id3.length)),
    head: head3,
    title: title2.replace(/\*\*|`/g, "").trim()
  };
}

// src/dialects/omo/schedule.ts
var finalWave = Number.MAX_SAFE_INTEGER;
var waveLine = /^\s*(?:[#>*-]+\s*)?\**Wave\s+(\d+|FINAL)\b/i;
var treeLine = /^[\s│|]*(?:(?:[├└+`][─-]+|[-*])\s*\**(?:Task|T)\s*([A-Z]{0,2}\d+[a-z]?)|[├└+`][─-]+\s*\**([A-Z]\d+))\**\s*[:.]/i;
function readSchedule(source, tasks2) {
  const lines2 = outsideOfTexts(linesOf2(source), tasks2);
  const waves = readTree(source, lines2);
  const tree = waves.flatMap((wave) => wave.entries);
  const stated2 = tree.filter((entry) => entry.dependsOn !== void 0);
  return {
    waves: waves.map(({ wave }) => wave).filter((wave) => wave.members.length > 0),
    tree: stated2.length > 0 ? { name: "wave tree", span: stated2[0].id.span, entries: stated2 } : void 0,
    matrix: readMatrix(source, lines2)
  };
}
function outsideOfTexts(lines2, tasks2) {
  let fence = "";
  return lines2.filter(({ start, text }) => {
    if (start < tasks2) return true;
    const mark5 = /^\s*(`{3,}|~{3,})/.exec(text)?.[1] ?? "";
    const wasIn = fence !== "";
    if (!wasIn) fence = mark5;
    else if (mark5.startsWith(fence) && text.trim() === mark5) fence = "";
    return !wasIn;
  });
}
function readTree(source, lines2) {
  const found = [];
  let open2;
  for (const line4 of lines2) {
    const wave = waveLine.exec(line4.text);
    const task4 = open2 && treeLine.exec(line4.text);
    if (wave) {
      open2 = beginWave(source, line4, wave[1]);
      for (const { id: id3, span: span2 } of listedIn(source, line4))
        open2.wave.members.push({ kind: "step", id: id3, form: "group", span: span2 });
      found.push(open2);
    } else if (task4) hang(open2, source, line4, task4[1] ?? task4[2]);
    else if (!/^[\s│|]*$/.test(line4.text)) open2 = void 0;
  }
  return found;
}
function listedIn(source, line4) {
  const found = /:\**\s*((?:(?:todos?|tasks?|T)?\s*[A-Z]{0,2}\d+[a-z]?(?:\.\d+)*\s*(?:[-–,&+]|and)?\s*)+)\.?\s*$/i.exec(
    line4.text
  );
  if (!found) return [];
  const at = line4.start + found.index + found[0].indexOf(found[1]);
  return readReferences(spanOf(source, at, at + found[1].trimEnd().length), "group");
}
function beginWave(source, line4, name6) {
  const start = line4.start + line4.text.search(/wave/i);
  const span2 = spanOf(
    source,
    start,
    start + /^wave\s+\w+/i.exec(line4.text.slice(start - line4.start))[0].length
  );
  const last2 = /final/i.test(name6) ? finalWave : Number(name6);
  const after = [...line4.text.matchAll(/after\s+wave\s+(\d+)/gi)].map((match) => {
    const at = line4.start + match.index + match[0].length - match[1].length;
    return located(Number(match[1]), spanOf(source, at, at + match[1].length));
  });
  return { wave: { number: located(last2, span2), members: [], after }, entries: [] };
}
function hang({ wave, entries }, source, line4, id3) {
  const at = line4.start + line4.text.indexOf(id3, line4.text.search(/[A-Z]/i));
  const span2 = spanOf(source, at, at + id3.length);
  wave.members.push({ kind: "step", id: id3, form: "group", span: span2 });
  const depends = /\((?:depends|depends on|after|blocked by):?\s*([^()]*)\)/i.exec(line4.text);
  const start = depends ? line4.start + depends.index + depends[0].lastIndexOf(depends[1]) : 0;
  const ids2 = depends && readReferences(spanOf(source, start, start + depends[1].length), "group");
  const dependsOn = ids2?.length || /\bnone\b|^\W*$/i.test(depends?.[1] ?? "none") ? ids2 : void 0;
  const place3 = depends && spanOf(source, start, start + depends[1].trimEnd().length);
  entries.push({ id: located(id3, span2), dependsOn: dependsOn ?? void 0, ...place3 && { place: place3 } });
}

// src/dialects/omo/slots.ts
var markedFields = (fields2) => [...fields2].map(([key, field2]) => {
  if (key === waitsFor2(fields2)) return { ...field2, name: "depends_on", form: "marker" };
  return key === "blocks" ? { ...field2, form: "marker" } : field2;
});
function slotsOf2({ id: id3 }, fields2, { graphs }, wave) {
  const entries = graphs.flatMap((graph2) => graph2.get(id3.value) ?? []);
  if (entries.some((entry) => !entry.place)) return [];
  const stated2 = entries.flatMap((entry) => statedSlots(entry, fields2, wave));
  const own2 = waitsFor2(fields2) || entries.length === 0 ? newField(fields2) : void 0;
  return own2 ? [own2, ...stated2] : stated2;
}
function statedSlots({ dependsOn, place: place3, blocks }, fields2, wave) {
  const ids2 = dependsOn.map((reference) => reference.id);
  const blocked = blocks && withoutWave(blocks, fields2, wave);
  return [
    ...place3 ? [statedSlot("depends_on", place3, ids2)] : [],
    ...blocked ? [statedSlot("blocks", blocked.place, blocked.ids)] : []
  ];
}
function withoutWave(blocks, fields2, wave) {
  const { ids: ids2, place: place3 } = blocks;
  const last2 = ids2.at(-1);
  const own2 = fields2.get("blocks")?.value.value.match(/\w+/g) ?? [];
  if (wave === void 0 || last2 !== String(wave) || own2.includes(last2)) return blocks;
  const lead7 = /^(.*?)\s*,\s*\d+$/.exec(textAt(place3))?.[1];
  return lead7 ? { ids: ids2.slice(0, -1), place: spanOf(place3.source, place3.start, place3.start + lead7.length) } : void 0;
}
function newField(fields2) {
  const near = ["blocks", "parallel group", "can run in parallel", "wave"].flatMap(
    (name6) => fields2.get(name6) ?? []
  );
  const last2 = [...near].sort((a, b) => b.key.start - a.key.start)[0];
  if (!last2) return void 0;
  const { source } = last2.key;
  const { text } = source;
  const start = text.lastIndexOf("\n", last2.key.start) + 1;
  const rest2 = /^[^\r\n]*/.exec(text.slice(last2.value.span.end))[0];
  const end = last2.value.span.end + rest2.length;
  const colon = text.slice(last2.key.end, last2.value.span.start).trimEnd();
  return {
    form: "suffix",
    at: spanOf(source, end, end),
    before: lineEnding(source) + text.slice(start, last2.key.start),
    after: rest2.trimEnd(),
    keys: { depends_on: `Blocked By${colon}` },
    colon: "inside"
  };
}

// src/dialects/omo/spelling.ts
function respelled({ waves, matrix, tree }, known4) {
  const graph2 = (each) => each && { ...each, entries: each.entries.map(entry) };
  const entry = (each) => ({
    ...each,
    id: located(respell(each.id.value, known4), each.id.span),
    dependsOn: each.dependsOn.filter(({ id: id3 }) => !isNone(id3, known4)).map((reference) => ({ ...reference, id: respell(reference.id, known4) }))
  });
  return {
    waves: waves.map((wave) => ({
      ...wave,
      members: wave.members.map((member) => ({ ...member, id: respell(member.id, known4) }))
    })),
    matrix: graph2(matrix),
    tree: graph2(tree)
  };
}
var isNone = (id3, known4) => id3 === "0" && !known4.has("0") && !known4.has("T0");
function respell(id3, known4) {
  if (known4.has(id3)) return id3;
  return [`T${id3}`, id3.replace(/^T/i, "")].find((spelling) => known4.has(spelling)) ?? id3;
}

// src/dialects/omo/unseen.ts
var unseen3 = [
  steps(
    ({ id: id3 }) => !/^F?\d+$/.test(id3),
    ({ id: id3 }) => `Unexpected id \`${id3}\`, as the executor counts no such task, expected \`1.\` and the like, or \`F1.\` in the final wave`
  ),
  steps(
    ({ span: span2 }) => span2.source.text.slice(span2.source.text.lastIndexOf("\n", span2.start) + 1)[0] === "#",
    () => "Unexpected task in a heading, as the executor counts boxes alone, expected `- [ ] 1. Title`"
  ),
  lines(
    /^[-*] \[([^ xX\]])\] +\S.*$/gm,
    ([, mark5]) => `Unexpected mark \`[${mark5}]\`, which the executor takes for no task, expected \`[ ]\` or \`[x]\``
  )
];

// src/dialects/omo/waves.ts
var numbered2 = (wave, last2) => wave.value === finalWave ? located(last2 + 1, wave.span) : wave;
function lastWave({ waves }, fields2) {
  let last2 = 0;
  for (const { number: number3 } of waves) if (number3.value !== finalWave) last2 = Math.max(last2, number3.value);
  for (const each of fields2) {
    const group3 = waveNamed(each.get("parallel group")?.value.span);
    if (group3 && group3.value !== finalWave) last2 = Math.max(last2, group3.value);
  }
  return last2;
}
var placesInTree = ({ waves }) => new Map(
  waves.flatMap(({ number: number3, members }) => members.map(({ id: id3, span: span2 }) => [id3, located(number3.value, span2)]))
);
function waveOf2(each, fields2, { placed: placed2, last: last2 }) {
  const found = waveNamed((fields2.get("parallel group") ?? fields2.get("wave"))?.value.span) ?? placed2.get(each.id.value) ?? waveNamed(each.group);
  return found && numbered2(found, last2);
}
function waveNamed(span2) {
  const at = span2 && wordIn(
    span2,
    /(?<!\b(?:after|behind|depends on|requires)(?: all)?(?: of)? )(?:wave\s+(?:\d+(?:[-–]\d+)?|final)\b|final(?:\s+\w+)?\s+wave\b)/i
  );
  if (!at || at === span2) return void 0;
  const number3 = /\d+$/.exec(textAt(at))?.[0];
  return located(number3 ? Number(number3) : finalWave, at);
}

// src/dialects/omo/index.ts
var contract12 = {
  mode: { value: "parallel", strength: "contract" },
  parallelPromises: ["disjoint-files"],
  commits: false,
  waiting: (ids2) => `Blocked By: ${ids2.join(", ")}`,
  trackers: []
};
var home7 = /(?:^|\/)\.(?:sisyphus|omo)\/plans\/[^/]+\.md$/;
var marks2 = /^[ \t]*(?:[-*][ \t]+)?\**(?:(?:Can Run In Parallel|Parallel Group|Blocked By)\**\s*:|Paralleli[sz]ation\**\s*:(?:\**[ \t]*\r?$|.*\|))/m;
var task = /^\uFEFF?[-*] \[[^\]]\] +\**(?:Task\s+)?[A-Z]{0,2}\d+[a-z]?[.:)]|^\uFEFF?#{2,4} +\**Task\s+\d/m;
var dialect11 = {
  name: "omo",
  places: "`.sisyphus/plans/*.md`, `.omo/plans/*.md`",
  folders: [".sisyphus", ".omo"],
  settings: {
    files: /(?:^|\/)\.(?:sisyphus|omo)\/boulder\.json$/,
    plan: /^((?:.*\/)?\.(?:sisyphus|omo)\/)/,
    places: ["$1boulder.json"]
  },
  keeps: {
    path: /(?:^|\/)\.(?:omo|sisyphus)\/plans\/[^/]+\.md$/,
    expected: "`- [ ] 1. Task`",
    besideNotes: true
  },
  unseen: unseen3,
  contract: contract12,
  declared: {
    step: "a task",
    barriers: "waves",
    progress: "boxes of the plan, by the one who dispatches",
    written: "fields of the task, matrix and tree"
  },
  shows: "tasks such as `- [ ] 1. Title`",
  forced: ({ source }) => ({ role: "plan", plan: source.path }),
  recognises({ source }) {
    if (!task.test(source.text)) return void 0;
    return marks2.test(source.text) || home7.test(source.path) ? { role: "plan", plan: source.path } : void 0;
  },
  read: readPlan3
};
function readPlan3(path3, files, settings) {
  const { source } = files[0].document;
  const tasks2 = readTasks2(source);
  if (tasks2.length === 0) return void 0;
  const fields2 = tasks2.map(readFields);
  const known4 = new Set(tasks2.map(({ id: id3 }) => id3.value));
  const schedule = respelled(readSchedule(source, tasks2[0].head.start), known4);
  const last2 = lastWave(schedule, fields2);
  const reading = { schedule, known: known4, last: last2, placed: placesInTree(schedule), graphs: graphMaps(schedule) };
  const steps2 = tasks2.map((each, index) => readTask4(each, fields2[index], reading));
  const work3 = workOn(path3, settings);
  const title2 = /^\uFEFF?#[ \t]+(\S.*)$/m.exec(source.text);
  const start = title2 ? title2.index + title2[0].indexOf(title2[1]) : 0;
  return makePlan({
    path: path3,
    dialect: dialect11.name,
    title: title2?.[1]?.trim() ?? "",
    contract: contract12,
    span: title2 ? spanOf(source, start, start + title2[1].trimEnd().length) : firstLine(source),
    files: filesOf(files),
    steps: carriedOut(steps2, work3),
    isolation: work3?.worktree && located("shared", work3.worktree.span),
    barriers: barriersOf2(steps2),
    waves: schedule.waves.map((wave) => ({ ...wave, number: numbered2(wave.number, last2) })),
    graphs: graphsOf3(tasks2, fields2, steps2, schedule)
  });
}
function readTask4(each, fields2, reading) {
  const parallel = fields2.get("can run in parallel")?.value;
  const yes = saysParallel(parallel);
  const answer = parallel && wordIn(parallel.span, /^\w+/);
  const spelled = (all) => all.flatMap(
    (reference) => isNone(reference.id, reading.known) ? [] : { ...reference, id: respell(reference.id, reading.known) }
  );
  const references3 = (name6) => spelled(referencesOf2(fields2, name6));
  const own2 = waitsFor2(fields2) ? references3(waitsFor2(fields2)) : stated(each, reading);
  const behind5 = spelled(comesAfter(each)).filter(({ id: id3 }) => !own2.some((known4) => known4.id === id3));
  const wave = waveOf2(each, fields2, reading);
  return makeStep({
    id: each.id.value,
    title: each.title,
    span: each.head,
    idSpan: each.id.span,
    extent: spanOf(each.head.source, each.head.start, each.body.end),
    fields: markedFields(fields2),
    mode: answer && !yes ? { value: "sequential", strength: "metadata", span: answer } : void 0,
    parallel: answer && located(yes, answer),
    wave,
    dependsOn: [...own2, ...behind5],
    blocks: references3("blocks"),
    mentions: readTaskMentions(each, fields2),
    done: isTicked(each.box),
    slots: slotsOf2(each, fields2, reading, wave?.value)
  });
}
var saysParallel = (field2) => /^y(?:es)?\b|^\W*(?:todos?|tasks?)?\s*[A-Z]{0,2}\d/i.test(field2?.value ?? "");
var referencesOf2 = (fields2, name6) => {
  const field2 = fields2.get(name6);
  return field2 ? readReferences(field2.value.span, "label") : [];
};
function barriersOf2(steps2) {
  const before5 = steps2.findIndex(({ id: id3 }) => /^F\d/.test(id3));
  const last2 = before5 > 0 && steps2.slice(before5).every(({ id: id3 }) => /^F\d/.test(id3));
  return last2 ? [{ kind: "phase", span: steps2[before5].span, before: before5, strength: "contract" }] : [];
}
var stated = ({ id: id3 }, { graphs }) => graphs.find((graph2) => graph2.has(id3.value))?.get(id3.value)?.dependsOn ?? [];
function comesAfter({ group: group3 }) {
  const after = group3 && wordIn(group3, /(?<=\(after )(?:tasks?\s+|(?=T\d))[^()]+(?=\))/i);
  return after && after !== group3 ? readReferences(after, "group") : [];
}

// src/dialects/shared/headed.ts
var outer = /* @__PURE__ */ new Set(["phase", "milestone", "stage", "sprint", "wave", "part", "iteration", "workstream"]);
function headedSteps(document, kind) {
  const all = namedHeadings(document).filter(({ word: word5 }) => kind === "words" || word5 === "number");
  const families = familiesOf(all);
  const words4 = families.filter(({ members: members2 }) => members2[0].word !== "number");
  const chosen = kind === "words" ? withNumbersBelow(words4, families) : families;
  const members = new Map(chosen.flatMap((family) => family.members).map((each) => [each.section, each]));
  const groups = new Set([...members.values()].filter((each) => holdsSteps(each, members)));
  const steps2 = [...members.values()].filter((each) => !groups.has(each)).map((each) => ({ ...each, group: groupOf(each, members) })).filter(({ group: group3 }) => group3 === void 0 || groups.has(group3));
  return withWholeIds(firstOnly(steps2));
}
function firstOnly(steps2) {
  const seen = /* @__PURE__ */ new Set();
  return steps2.filter(({ group: group3, word: word5, id: id3 }) => {
    const key = `${group3?.word ?? ""} ${group3?.id ?? ""} ${word5} ${id3}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
function withWholeIds(steps2) {
  const twice = new Set(steps2.map(({ id: id3 }) => id3)).size < steps2.length;
  const grouped = twice && steps2.every(({ group: group3 }) => group3 !== void 0);
  return grouped ? steps2.map((each) => ({ ...each, id: `${each.group.id}.${each.id}` })) : [...steps2];
}
var namedHeadings = ({ outline }) => [...sectionsBelow(outline)].flatMap((section2) => {
  const named6 = section2.depth <= 5 ? namedIn(section2.title) : void 0;
  return named6 ? [{ ...named6, section: section2, group: void 0 }] : [];
});
function familiesOf(all) {
  const found = /* @__PURE__ */ new Map();
  for (const each of all) {
    const key = `${each.word} ${each.section.depth}`;
    const known4 = found.get(key);
    if (known4) known4.push(each);
    else found.set(key, [each]);
  }
  return [...found].flatMap(([key, members]) => isRising(members) ? [{ key, members }] : []);
}
function isRising(members) {
  if (new Set(members.map(({ id: id3 }) => id3)).size < 2) return false;
  let rising = 0;
  for (const [index, each] of members.entries()) {
    const before5 = members[index - 1];
    if (before5 && compareNaturally(before5.id, each.id) < 0) rising += 1;
  }
  return rising * 2 >= members.length - 1;
}
function withNumbersBelow(words4, families) {
  const above = new Set(words4.flatMap(({ members }) => members.map(({ section: section2 }) => section2)));
  const below4 = families.flatMap((family) => {
    if (family.members[0].word !== "number") return [];
    const members = family.members.filter(
      ({ section: section2, id: id3 }) => section2.parent && above.has(section2.parent) && isPart(id3, section2.parent)
    );
    return members.length > 1 ? [{ ...family, members }] : [];
  });
  return [...words4, ...below4];
}
function isPart(id3, parent2) {
  const own2 = namedIn(parent2.title)?.id ?? "";
  return own2 !== "" && id3 !== own2 && (id3.startsWith(`${own2}.`) || new RegExp(`^${own2}[a-z]$`).test(id3));
}
function holdsSteps(each, members) {
  for (const below4 of sectionsBelow(each.section)) {
    const inner = members.get(below4);
    if (!inner || inner === each) continue;
    if (outer.has(each.word) || inner.word === "number" || each.word === "number") return true;
  }
  return false;
}
function groupOf(each, members) {
  for (let at = each.section.parent; at; at = at.parent) {
    const above = members.get(at);
    if (above) return above;
  }
  return void 0;
}

// src/dialects/compound/index.ts
var contract13 = {
  mode: { value: "parallel", strength: "contract" },
  parallelPromises: ["disjoint-files"],
  commits: false,
  waiting: (ids2) => `**Dependencies:** ${ids2.join(", ")}`,
  trackers: []
};
var unit2 = /^\uFEFF?#{2,4}[ \t]+\**U\d+[.:)]/m;
var field = /^\uFEFF?[ \t]*[-*]?[ \t]*\**(?:Files|Dependencies)\**[ \t]*:/im;
var dialect12 = {
  name: "compound",
  places: "`docs/plans/*-plan.md` with units",
  contract: contract13,
  declared: { step: "a unit", barriers: "-", progress: "-", written: "-" },
  shows: "headings such as `### U1. Title`",
  forced: ({ source }) => ({ role: "plan", plan: source.path }),
  recognises({ source, frontMatter }) {
    if (!unit2.test(source.text)) return void 0;
    return frontMatter?.entries.has("artifact_contract") || field.test(source.text) ? { role: "plan", plan: source.path } : void 0;
  },
  read: readPlan4
};
function readPlan4(path3, files) {
  const { document } = files[0];
  const units2 = namedHeadings(document).filter(({ word: word5, id: id3 }) => word5 === "code" && /^U\d/.test(id3));
  if (units2.length === 0) return void 0;
  return makePlan({
    path: path3,
    dialect: dialect12.name,
    ...titleOf(document),
    contract: contract13,
    files: filesOf(files),
    ...readHeadedSteps(units2)
  });
}

// src/dialects/conductor/index.ts
var contract14 = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: [],
  commits: true,
  trackers: []
};
var home8 = /(?:^|\/)conductor\/tracks\/[^/]+\/plan\.md$/;
var task2 = /^\uFEFF?[-*] \[[^\]]\][ \t]+\**Task\b/m;
var phase = /^\uFEFF?#{2,3}[ \t]+Phase[ \t]+\w+/im;
var dialect13 = {
  name: "conductor",
  places: "`conductor/tracks/*/plan.md`",
  archive: /(?:^|\/)conductor\/(?:tracks\/)?_?archived?\//,
  contract: contract14,
  declared: {
    step: "a task",
    barriers: "phases, and tasks that verify one",
    progress: "boxes of `plan.md` with the commit of each task, by the one agent",
    written: "-"
  },
  shows: "`## Phase 1: Title` with tasks such as `- [ ] Task: Title`",
  forced: ({ source }) => ({ role: "plan", plan: source.path }),
  recognises({ source }) {
    const shaped = phase.test(source.text) && task2.test(source.text) && /(?:^|\/)plan\.md$/.test(source.path);
    return shaped || home8.test(source.path) && /^[-*] \[[^\]]\]/m.test(source.text) ? { role: "plan", plan: source.path } : void 0;
  },
  read: readPlan5
};
function readPlan5(path3, files) {
  const { document } = files[0];
  const { source, outline } = document;
  const phases = [];
  const steps2 = [];
  for (const section2 of [outline, ...sectionsBelow(outline)]) {
    const items = itemsIn(section2.blocks, source).filter(({ box: box4 }) => box4);
    if (items.length === 0) continue;
    const phase4 = phaseOf3(section2, phases);
    if (phase4 && !phases.includes(phase4)) phases.push(phase4);
    const before5 = steps2.filter((step4) => step4.phase === phase4).length;
    steps2.push(...items.map((item, index) => stepOf3(item, phase4, before5 + index + 1)));
  }
  if (steps2.length === 0) return void 0;
  return makePlan({
    path: path3,
    dialect: dialect13.name,
    ...titleOf(document),
    contract: contractWith(contract14, [source.path]),
    files: filesOf(files),
    phases,
    steps: steps2,
    barriers: barriersOf3(steps2),
    checkpoints: steps2.filter(({ kind }) => kind === "checkpoint").map(({ span: span2 }) => span2)
  });
}
function phaseOf3(section2, phases) {
  for (let at = section2; at && at.depth > 0; at = at.parent) {
    const named6 = namedIn(at.title);
    if (named6?.word !== "phase") continue;
    const { span: span2 } = at;
    return phases.find((phase4) => phase4.span.start === span2.start) ?? makePhase({
      id: named6.id,
      title: named6.title.replace(/\s*\[checkpoint:.*$/i, ""),
      span: span2,
      mentions: readMentions(
        at.blocks.filter(({ type }) => type !== "list"),
        span2.source,
        { section: "context" }
      )
    });
  }
  return void 0;
}
var own = /^\**(?:Task\s+)?(\d+(?:\.\d+)*[a-z]?)\**[:.)]\**\s*/i;
var verifies = /\b(?:conductor\s*-\s*)?(?:user manual verification|phase (?:completion )?(?:verification|checkpoint)|checkpoint)\b/i;
function stepOf3(item, phase4, count) {
  const { source } = item.head;
  const named6 = idOf2(item, own);
  const id3 = named6?.id.value ?? (phase4 ? `${phase4.id}.${count}` : String(count));
  const title2 = plain4(item.text).replace(own, "").replace(/^Task\s*[:：]\s*/i, "").replace(/\s*\[[0-9a-f]{7,12}\]\s*$|\s+[0-9a-f]{7,12}\s*$/, "");
  const isCheckpoint = verifies.test(title2);
  return makeStep({
    id: id3,
    kind: isCheckpoint ? "checkpoint" : "task",
    title: title2.split(" - [")[0].trim() || plain4(item.text),
    span: item.head.end > item.head.start ? item.head : item.box.span,
    idSpan: named6?.id.span ?? item.box.span,
    extent: item.extent,
    phase: phase4,
    // The protocol that a person follows is named in brackets, and nobody changes it.
    mentions: isCheckpoint ? [] : readWork(item.node.children, source),
    done: doneOf2(item),
    ...commitOf2(item)
  });
}
function commitOf2({ head: head3, box: box4 }) {
  if (!isTicked(box4)?.value) return {};
  const found = /\[?([0-9a-f]{7,40})\]?\s*$/.exec(textAt(head3).split("\n", 1)[0]);
  if (!found || !/\d/.test(found[1])) return {};
  const at = head3.start + found.index + found[0].indexOf(found[1]);
  return { commit: located(found[1], spanOf(head3.source, at, at + found[1].length)) };
}
var doneOf2 = (item) => item.box?.value === "~" ? located(false, item.box.span) : isTicked(item.box);
function barriersOf3(steps2) {
  return steps2.flatMap((step4, before5) => {
    const last2 = steps2[before5 - 1];
    if (!last2 || last2.phase === step4.phase || !step4.phase) return [];
    return [{ kind: "phase", span: step4.phase.span, before: before5, strength: "contract" }];
  });
}

// src/dialects/shared/directives.ts
var directiveWords = [
  {
    mode: "sequential",
    phrases: ["sequential", "sequentially", "serial", "serially"],
    examples: ["Execute the steps sequentially.", "Run all tasks serially."]
  },
  {
    mode: "sequential",
    phrases: ["one by one", "step by step", "task by task", "strictly in turn"],
    examples: [
      "Execute the steps one by one.",
      "Run the plan step by step.",
      "Implement this plan task-by-task."
    ]
  },
  {
    mode: "sequential",
    phrases: [
      "one at a time",
      "one step at a time",
      "one cycle at a time",
      "one task at a time",
      "one phase at a time",
      "one item at a time",
      "one after the other",
      "one after another"
    ],
    examples: ["Dispatch one task at a time.", "Run the steps one after the other."]
  },
  {
    mode: "sequential",
    phrases: [
      "in order",
      "in sequence",
      "in strict order",
      "in strict sequence",
      "in numeric order",
      "in numerical order",
      "in document order"
    ],
    examples: ["Execute the steps in order.", "Run the tasks in numerical order."]
  },
  {
    mode: "sequential",
    phrases: ["do not start * until", "don't start * until", "never start * until"],
    examples: ["Do not start a step until the one before it is committed."]
  },
  {
    mode: "parallel",
    phrases: [
      "in parallel",
      "parallel",
      "parallelize",
      "parallelise",
      "parallelized",
      "parallelised",
      "parallely"
    ],
    examples: ["All steps can run in parallel.", "The tasks can be parallelized."]
  },
  {
    mode: "parallel",
    phrases: ["concurrent", "concurrently", "simultaneous", "simultaneously"],
    examples: ["Dispatch all tasks concurrently.", "Run the steps simultaneously."]
  },
  {
    mode: "parallel",
    phrases: ["at the same time", "all at once"],
    examples: ["Start all tasks at the same time.", "Dispatch the steps all at once."]
  },
  {
    mode: "parallel",
    phrases: ["fan out", "one agent per task", "one subagent per task", "one subagent per step"],
    examples: ["Dispatch one subagent per task.", "Run the tasks as a fan out."]
  }
];
function patternOf(mode) {
  const phrases = directiveWords.filter((row3) => row3.mode === mode).flatMap((row3) => row3.phrases);
  const alternatives = phrases.toSorted((a, b) => b.length - a.length).map((phrase) => phrase.split(" ").join("[\\s-]+").replace("[\\s-]+*[\\s-]+", "\\b[^.;]{1,60}?\\b"));
  return new RegExp(`\\b(?:${alternatives.join("|")})\\b`, "i");
}
var sequenceWords = patternOf("sequential");
var parallelWords = patternOf("parallel");

// src/dialects/shared/sentences.ts
function* sentencesIn(blocks, source) {
  for (const block of blocks) {
    if (block.type === "paragraph") yield* sentencesOf(spanOfNode(source, block));
    else if (block.type === "list")
      for (const item of block.children) yield* sentencesIn(item.children, source);
  }
}
function* sentencesOf(span2) {
  const text = span2.source.text.slice(span2.start, span2.end);
  for (const match of text.matchAll(/\S(?:[^.!?;•\r\n]|[.!?;](?!\s|$)|\r?\n(?![-*+\d]|\s*\*\*))*[.!?;]?/g)) {
    yield spanOf(span2.source, span2.start + match.index, span2.start + match.index + match[0].length);
  }
}

// src/dialects/shared/modes.ts
var synonyms = tableOf({
  serial: "sequential",
  strict: "sequential-strict",
  required: "sequential-required",
  concurrent: "parallel"
});
function readMode(value, flaws) {
  const text = value.value.replace(/^[`"'*]+|[`"'*.]+$/g, "").toLowerCase();
  const name6 = text.replace(/[\s_]+/g, "-");
  const mode = executionModes.find((known4) => known4 === name6) ?? synonyms.get(name6) ?? leading2(name6);
  if (mode) return { value: mode, strength: "metadata", span: value.span };
  if (text === "" || /^(?:code-change|planning-artifact)$/.test(name6)) return void 0;
  const near = nearest(name6, executionModes);
  const meant2 = near ?? alike(name6);
  flaws.push({
    kind: "invalid-metadata",
    message: `Unexpected execution mode \`${value.value}\`, expected ${meant2 ? `\`${meant2}\`` : executionModes.map((known4) => `\`${known4}\``).join(", ")}`,
    span: value.span,
    ...near && { fix: renamed(value.span, near) }
  });
  return void 0;
}
function renamed(span2, mode) {
  const text = textAt(span2);
  const start = span2.start + /^[`"'*]*/.exec(text)[0].length;
  const end = span2.end - /[`"'*.]*$/.exec(text)[0].length;
  const safe = folded(textAt({ ...span2, start, end })) === folded(mode);
  return { title: `Rename to \`${mode}\``, safe, edits: [{ span: { ...span2, start, end }, text: mode }] };
}
var folded = (text) => text.toLowerCase().replace(/[\s_-]+/g, "");
var alike = (name6) => /strict/.test(name6) ? "sequential-strict" : /requir/.test(name6) ? "sequential-required" : /sequen|serial/.test(name6) ? "sequential" : void 0;
function leading2(name6) {
  const word5 = /^[a-z]+(?:-[a-z]+)?(?=-?[(,;:—–])/.exec(name6)?.[0].replace(/-$/, "");
  return executionModes.find((known4) => known4 === word5);
}
var negated = /\b(?:never|not|no|don't|without|avoid|instead of|rather than|forbid\w*|prohibit\w*)\b[^.;]{0,40}$/i;
function readProseMode(sentence2) {
  const text = textAt(sentence2);
  const found = sequenceWords.exec(text);
  const inOrder2 = found && !/^\s+to\b/.test(text.slice(found.index + found[0].length)) ? found : void 0;
  const together4 = parallelWords.exec(text);
  const both = together4 && !negated.test(text.slice(0, together4.index)) && // "Always sequential unless the plan explicitly allows parallel": the exception is no permission.
  !(inOrder2 && /\bunless\b[^.;]*$/i.test(text.slice(0, together4.index)));
  const at = (match) => spanOf(sentence2.source, sentence2.start + match.index, sentence2.start + match.index + match[0].length);
  if (inOrder2 && !negated.test(text.slice(0, inOrder2.index)))
    return { value: both ? "mixed" : "sequential", strength: "prose", span: at(inOrder2) };
  if (both) return { value: "parallel", strength: "prose", span: at(together4) };
  return together4 ? { value: "sequential", strength: "prose", span: at(together4) } : void 0;
}
var unit3 = String.raw`\b(?:steps?|cycles?|tasks?|phases?|agents?|items?|groups?|(?:this )?(?:plan|runbook)|everything|all|them|it)\b`;
var dispatching = new RegExp(
  String.raw`\b(?:execut|implement(?!ation)|run|dispatch|launch|process|perform|delegat|invok|start)\w*\b[^.;]{0,60}${unit3}|${unit3}[^.;]{0,40}\b(?:must|should|can|may|will|are|is|runs?|executes?)\b`,
  "i"
);
function sequenceAskedIn(source, first2) {
  for (const sentence2 of sentencesOf(spanOf(source, 0, first2))) {
    const asked2 = isAboutExecution(textAt(sentence2)) ? readProseMode(sentence2) : void 0;
    if (asked2?.value === "sequential") return asked2.span;
  }
  const heading5 = orderHeading.exec(source.text);
  return heading5 ? spanOf(source, heading5.index, heading5.index + heading5[0].length) : void 0;
}
var orderHeading = /^#{2,4} .*\b(?:execution|implementation|build|task) (?:order|ordering|sequence)\b.*$/im;
var isAboutExecution = (text) => dispatching.test(text) && !/^\W*(?:in|out|in scope|out of scope)\W*:/i.test(text);

// src/dialects/shared/asked-modes.ts
function modesIn(document, before5, names5 = tasks) {
  const { source, frontMatter } = document;
  const flaws = [];
  const key = scalarOf(frontMatter, "execution_mode");
  const label2 = labelsOf(before5, source).find(({ name: name6 }) => /^execution[ _-]mode$/i.test(name6));
  const field2 = (key && readMode(key, flaws)) ?? (label2 && readMode(label2.value, []));
  const ofSteps = /* @__PURE__ */ new Map();
  let ofPlan = field2;
  for (const sentence2 of sentencesIn(before5, source)) {
    const asked2 = togetherIn(sentence2, names5);
    if (!asked2) continue;
    const mode = { value: "parallel", strength: "prose", span: asked2 };
    const ids2 = stepsNamed(asked2, "prose").map(({ id: id3 }) => id3);
    if (ids2.length === 0) ofPlan ??= mode;
    for (const id3 of ids2) if (!field2) ofSteps.set(id3, mode);
  }
  return { ofPlan, ofSteps, flaws };
}
var lead4 = String.raw`^[\s*_]*(?:[*_]{2}[\p{L} ]{3,30}[*_:]{2,3}:?\s*)?`;
var together = String.raw`(?:in parallel|concurrently|simultaneously|side by side|at the same time|at once)\b`;
var verb = "(?:dispatch|execut|run|start|launch|implement)\\w*";
function calledBy(word5) {
  const many = String.raw`((?:all(?: of)?(?: the| these)?|the|these)\s+(?:${word5})|(?:every|each)\s+(?:${word5})|(?:${word5})\s+#?[A-Z]?\d[^.;:]{0,60}?)`;
  return {
    word: new RegExp(word5, "i"),
    orders: lettered(String.raw`${lead4}(?:please\s+)?${verb}\s+${many}\s+${together}`, "i"),
    allows: lettered(
      String.raw`${lead4}${many}\s+(?:can|may|should|must|will)\s+(?:all\s+|both\s+)?(?:be\s+)?${verb}\s+${together}`,
      "i"
    )
  };
}
var tasks = calledBy("tasks?");
function togetherIn(sentence2, { orders: orders2, allows, word: word5 }) {
  const text = textAt(sentence2);
  if (!word5.test(text) || /\b(?:if|unless|when|whether|not|never|except|until)\b/i.test(text))
    return void 0;
  const match = orders2(text).exec(text) ?? allows(text).exec(text);
  if (!match) return void 0;
  const start = sentence2.start + match[0].indexOf(match[1]);
  return spanOf(sentence2.source, start, start + match[1].length);
}

// src/dialects/shared/earlier.ts
var named3 = /\btasks?\s+#?(?=[A-Z]{0,3}\d)([A-Z]{0,3}(?:\d[\w.]*\w|\d)(?:\s{0,2}(?:,|&|-|–|\band\b|\bto\b|\bor\b)\s{0,2}#?(?:tasks?\s)?[A-Z]{0,3}\d[\w.]*)*)/gi;
var onlyCompared = /(?:\b(?:independent(?:ly)? of|unlike|not|nor|without|than|parallel (?:with|to)|alongside|same (?:as|pattern as)|like|as in|similar(?:ly)? to|mirrors?|mirroring|pattern (?:of|in|from)|instead of|before|until|blocks|for)|[≠!]=?)\s+(?:the\s+)?(?:\w+\s+)?$/i;
function earlierTasks(blocks, source, earlier2) {
  const found = /* @__PURE__ */ new Map();
  for (const span2 of blocks.flatMap((block) => sentencesIn2(block, source)))
    for (const { 0: whole3, 1: list2, index } of textAt(span2).matchAll(named3)) {
      if (onlyCompared.test(textAt(span2).slice(Math.max(0, index - 60), index))) continue;
      const start = span2.start + index + whole3.length - list2.length;
      for (const { ids: ids2, span: place3 } of idsIn(spanOf(source, start, start + list2.length)))
        for (const id3 of ids2)
          if (earlier2.has(id3) && !found.has(id3))
            found.set(id3, { kind: "step", id: id3, form: "prose", span: place3 });
    }
  return [...found.values()];
}
function sentencesIn2(node, source) {
  if (node.type === "paragraph" || node.type === "tableCell") {
    const { start, end } = node.position;
    return [spanOf(source, start.offset, end.offset)];
  }
  return "children" in node ? node.children.flatMap((child2) => sentencesIn2(child2, source)) : [];
}

// src/dialects/shared/fenced-headings.ts
function fencedHeadings({ root, source }, idOf4) {
  return root.children.flatMap((block) => {
    if (block.type !== "code" || !block.position) return [];
    const start = block.position.start.offset ?? 0;
    const text = source.text.slice(start, block.position.end.offset);
    const fence = spanOf(source, start, start + text.search(/[\r\n]|$/));
    return [...text.matchAll(/^#{2,4}[ \t]+([^\r\n]+)/gm)].flatMap(({ 0: line4, 1: title2 = "", index }) => {
      const id3 = idOf4(title2.trim());
      if (id3 === void 0) return [];
      const at = start + index + line4.length - title2.length + title2.indexOf(id3);
      return [{ id: located(id3, spanOf(source, at, at + id3.length)), fence }];
    });
  });
}

// src/dialects/shared/torn-fences.ts
function tornText(blocks, source, isStep2) {
  const found = /* @__PURE__ */ new Set();
  let open2;
  for (const block of blocks) {
    if (isStep2(block)) open2 = void 0;
    else if (open2 && block.type === "code" && isBare(block, source)) {
      for (const torn of open2) found.add(torn);
      open2 = void 0;
    } else if (open2) open2.push(block);
    else if (block.type === "code" && isTorn(block, source)) open2 = [];
  }
  return found;
}
function isTorn(code2, source) {
  const fence = fenceOf(code2, source);
  return fence !== "" && new RegExp(`^${fence}${fence[0]}*[A-Za-z][\\w+-]*[ \\t]*$`, "m").test(code2.value);
}
var isBare = (code2, source) => !code2.lang && fenceOf(code2, source) !== "";
function fenceOf(code2, source) {
  const { start, end } = spanOfNode(source, code2);
  return /^(?:`{3,}|~{3,})/.exec(source.text.slice(start, Math.min(end, start + 80)))?.[0] ?? "";
}

// src/dialects/superpowers/ledger.ts
var folder = /^(.*\/)?docs\/(?:[\w.-]+\/)?plans\/([^/]+)\.md$/;
var ledgers = {
  files: /(?:^|\/)\.superpowers\/sdd\/(?:[^/]+\/)?progress\.md$/,
  plan: folder,
  places: ["$1.superpowers/sdd/progress.md", "$1.superpowers/sdd/$2/progress.md"]
};
var line3 = /^[ \t]*(?:[-*][ \t]+)?\**Task[ \t]+#?([A-Z]?\d+(?:\.\d+)*[a-z]?)\**[ \t]*:[ \t]*\**(\w+)/gim;
function completeIn(path3, settings) {
  const found = /* @__PURE__ */ new Map();
  for (const { source } of settings) {
    if (!isAbout(path3, source)) continue;
    for (const match of source.text.matchAll(line3)) {
      const span2 = spanOf(source, match.index, match.index + match[0].length);
      found.set(match[1], located(/^complete(?:d)?$/i.test(match[2]), span2));
    }
  }
  return found;
}
function isAbout(plan, { path: path3, text }) {
  const name6 = folder.exec(plan)?.[2] ?? "";
  return path3.endsWith(`/${name6}/progress.md`) || text.includes(name6);
}

// src/dialects/superpowers/tasks.ts
var taskHeading2 = /^(?:(?:Task|任务|タスク|작업)\s*#?|(?=T\d+[a-z]?\s*[:：.]))((?:[A-Z]{1,2}-?)?\d+[a-z]?(?:\.\d+[a-z]?)*)(?=\s*(?:[:：.,(（[—–-]|\s|$))\s*([:：.—–-]?)\s*(.*)$/s;
var taskIdIn = (title2) => taskHeading2.exec(title2)?.[1];
function taskSections(document) {
  const headings2 = [...sectionsBelow(document.outline)].flatMap(headingOf);
  const marked3 = new Set(headings2.filter(({ mark: mark5 }) => mark5).map(({ id: id3 }) => id3));
  const all = new Set(headings2.map(({ section: section2 }) => section2));
  const above = new Set(headings2.filter(({ section: section2 }) => !isBelowAny(section2, all)).map(({ id: id3 }) => id3));
  const found = [];
  const depths = /* @__PURE__ */ new Map();
  for (const heading5 of headings2) {
    const { section: section2, id: id3, mark: mark5, title: title2 } = heading5;
    const outer2 = found.at(-1);
    const goesOn3 = outer2 && mark5 && !above.has(id3) && isNext(outer2.id, id3);
    if (outer2 && isBelow(section2, outer2.section) && !goesOn3) continue;
    if (section2.depth < (depths.get(id3) ?? 0)) continue;
    if (!mark5 && title2 && marked3.has(id3)) continue;
    depths.set(id3, section2.depth);
    found.push(heading5);
  }
  return found.map((heading5, index) => withoutInner(heading5, found[index + 1]));
}
var isNext = (before5, id3) => /^\d+$/.test(before5) && /^\d+$/.test(id3) && Number(id3) === Number(before5) + 1;
function withoutInner({ section: section2, id: id3, title: title2 }, next) {
  const blocks = blocksOf(section2);
  const { source, start } = section2.extent;
  if (!next || !isBelow(next.section, section2)) return { section: section2, id: id3, title: title2, blocks, extent: section2.extent };
  const end = next.section.extent.start;
  const own2 = blocks.filter((block) => (block.position?.start.offset ?? 0) < end);
  return { section: section2, id: id3, title: title2, blocks: own2, extent: spanOf(source, start, end) };
}
function headingOf(section2) {
  const match = section2.depth <= 4 ? taskHeading2.exec(section2.title) : null;
  if (!match) return [];
  const [, id3 = "", mark5 = "", title2 = ""] = match;
  return [{ section: section2, id: id3, mark: mark5, title: title2.trim() }];
}
function isBelow(section2, above) {
  for (let at = section2.parent; at; at = at.parent) if (at === above) return true;
  return false;
}
function isBelowAny(section2, sections2) {
  for (let at = section2.parent; at; at = at.parent) if (sections2.has(at)) return true;
  return false;
}

// src/dialects/superpowers/unseen.ts
var unseen4 = [
  // One of the two skills cuts tasks out of the plan with a script that looks for `Task 3` in headings.
  steps(
    ({ span: span2 }) => span2.source.text.includes("subagent-driven-development") && !/^Task[ \t]+\d/.test(span2.source.text.slice(span2.start, span2.end).replace(/^[#\s*]*/, "")),
    ({ id: id3 }) => `Unexpected name of task \`${id3}\`, which the executor's \`task-brief\` does not find, expected \`Task 1\` and the like`
  )
];

// src/dialects/superpowers/index.ts
var contract15 = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: [],
  commits: true,
  waiting: (ids2) => `**Depends on:** ${ids2.map((id3) => `Task ${id3}`).join(", ")}`,
  trackers: []
};
var taskLine2 = /^\uFEFF?#{2,4}[ \t]+(?:\*\*)?(?:(?:Task|任务|タスク|작업)\s*#?(?:[A-Z]{1,2}-?)?\d|T\d+[a-z]?\s*[:：.])/m;
var header2 = /(?:executing-plans|subagent-driven-development)\b/;
var home9 = /(?:^|\/)docs\/(?:[\w.-]+\/)?plans\/[^/]+\.md$/;
var fileLabel = /^\*\*Files?\b[^*\n]*(?:\*\*[ \t]*:|:[ \t]*\*\*)/m;
var dialect14 = {
  name: "superpowers",
  places: "`docs/superpowers/plans/*.md`, `docs/plans/*.md`",
  keeps: {
    path: /(?:^|\/)docs\/superpowers\/plans\/[^/]+\.md$/,
    expected: "`### Task 1: Title`",
    besideNotes: true
  },
  unseen: unseen4,
  contract: contract15,
  declared: {
    step: "a task",
    barriers: "-",
    progress: "boxes of the plan, by every agent; `progress.md`, by the one who dispatches",
    written: "-"
  },
  shows: "headings such as `### Task 1: Title`",
  forced: ({ source }) => ({ role: "plan", plan: source.path }),
  recognises({ source }) {
    if (!taskLine2.test(source.text)) return void 0;
    const known4 = header2.test(source.text) || fileLabel.test(source.text) || home9.test(source.path);
    return known4 ? { role: "plan", plan: source.path } : void 0;
  },
  settings: ledgers,
  read: readPlan6
};
function readPlan6(path3, files, settings) {
  const claimed = files[0];
  const { document } = claimed;
  const tasks2 = taskSections(document);
  if (tasks2.length === 0) return void 0;
  const phases = /* @__PURE__ */ new Map();
  const headings2 = new Set(tasks2.flatMap(({ section: section2 }) => section2.heading ?? []));
  const torn = tornText(document.root.children, document.source, (block) => headings2.has(block));
  const told2 = blocksBefore(document, tasks2[0].section);
  const asked2 = modesIn(document, told2);
  const complete2 = completeIn(path3, settings);
  const steps2 = tasks2.map((task4) => {
    const blocks = task4.blocks.filter((block) => !torn.has(block));
    const step4 = readTask5(task4, blocks, phaseAbove(task4.section, phases));
    const mode = asked2.ofSteps.get(task4.id);
    const done = complete2.get(task4.id)?.value ? complete2.get(task4.id) : step4.done;
    return { ...step4, done, ...mode && { mode } };
  });
  const first2 = document.outline.children[0];
  const named6 = first2 && !tasks2.some((task4) => task4.section === first2);
  return makePlan({
    path: path3,
    dialect: dialect14.name,
    title: named6 ? first2.title : "",
    contract: contractWith(contract15, [document.source.path]),
    span: named6 ? first2.span : firstLine(document.source),
    files: filesOf(files),
    phases: [...phases.values()],
    steps: steps2,
    proseOrder: orderInProse(tasks2),
    fencedHeadings: fencedHeadings(document, taskIdIn),
    mentions: readMentions(told2, document.source, { section: "context" }),
    mode: asked2.ofPlan,
    sequenceAsked: sequenceAskedIn(document.source, tasks2[0].section.span.start),
    flaws: asked2.flaws
  });
}
function orderInProse(tasks2) {
  const earlier2 = /* @__PURE__ */ new Set();
  return tasks2.flatMap(({ section: section2, id: id3, blocks }) => {
    const found = earlierTasks(blocks, section2.span.source, earlier2);
    earlier2.add(id3);
    return found.map((reference) => ({ ...reference, of: { kind: "step", id: id3 } }));
  });
}
function blocksBefore(document, first2) {
  return document.root.children.filter(
    (block) => (block.position?.start.offset ?? 0) < first2.extent.start && block.type !== "yaml"
  );
}
function phaseAbove(section2, phases) {
  const parent2 = section2.parent;
  if (!parent2 || parent2.depth < 1) return void 0;
  const match = /^(?:Phase|Chunk|Part|Stage|Milestone|Section|Wave|Group|Task)(?:\s*#?(?=\d)|\s+#?)([A-Z]?\d+(?:\.\d+)*|[A-Z])\b\s*[:：.—–-]?\s*(.*)$/is.exec(
    parent2.title
  );
  if (!match) return void 0;
  const known4 = phases.get(parent2);
  if (known4) return known4;
  const phase4 = {
    id: match[1],
    title: match[2].trim(),
    span: parent2.span,
    type: void 0,
    model: void 0,
    mode: void 0,
    dependsOn: [],
    mentions: readMentions(parent2.blocks, parent2.span.source, { section: "context" })
  };
  phases.set(parent2, phase4);
  return phase4;
}
function readTask5({ section: section2, id: id3, title: title2, extent }, blocks, phase4) {
  const { source } = section2.span;
  const labels2 = labelsOf(blocks, source);
  const mentions = [...titleMentions2(section2), ...readWork(blocks, source)];
  const at = textAt(section2.span).indexOf(id3);
  const idSpan = spanOf(
    source,
    section2.span.start + Math.max(at, 0),
    section2.span.start + Math.max(at, 0) + id3.length
  );
  const depends = labels2.filter(({ name: name6 }) => waitsLabel.test(name6) && !beforeAndAfter.test(name6));
  return makeStep({
    id: id3,
    title: title2,
    span: section2.span,
    idSpan,
    extent,
    phase: phase4,
    fields: depends.map((label2) => ({
      name: "depends_on",
      key: label2.nameSpan,
      value: label2.value,
      form: "label"
    })),
    dependsOn: depends.flatMap((label2) => taskReferences(label2.value)),
    mentions: alternative.test(title2) ? mentions.map((told2) => ({ ...told2, conditional: true })) : mentions,
    done: doneOf(blocks, source)
  });
}
var beforeAndAfter = /^after$/i;
var alternative = /\(\s*(?:fallback only|skip if|skip unless)\b|\bonly if\b/i;
function taskReferences(value) {
  const text = value.value;
  if (!/\btasks?\b|任务|タスク|작업/i.test(text) && !/^[\s\d.,&A-Za-z()[\]-]{0,40}$/.test(text)) return [];
  return readReferences(value.span, "label");
}
var titleMentions2 = ({ heading: heading5, span: span2 }) => heading5 ? readMentions([heading5], span2.source, { section: "title" }) : [];

// src/dialects/task-plan/listed.ts
var name5 = /^\**(?:Phase|阶段)[ \t]*(\d+(?:\.\d+)*[a-z]?)\**[ \t]*[:：.—–-]\**[ \t]*/i;
var listedPhases = ({ outline, source }) => [...itemsBelow(outline, source)].flatMap(({ item }) => {
  const found = item.box && idOf2(item, name5);
  if (!found) return [];
  return [
    makeStep({
      id: found.id.value,
      title: plain4(item.text).replace(name5, ""),
      span: item.head,
      idSpan: found.id.span,
      extent: item.extent,
      mentions: readWork(item.node.children, source),
      done: isTicked(item.box)
    })
  ];
});

// src/dialects/task-plan/index.ts
var contract16 = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: [],
  commits: false,
  trackers: []
};
var home10 = /(?:^|\/)task_plan\.md$/i;
var phase2 = /^\uFEFF?#{2,4}[ \t]+Phase[ \t]+\w+/im;
var listed = /^\uFEFF?[ \t]*[-*][ \t]+\[[^\]\r\n]\][ \t]+\**(?:Phase|阶段)[ \t]*\d/im;
var status = /^\uFEFF?[ \t]*[-*][ \t]+\**Status:?\**:?[ \t]*\**(?:pending|in[_ ]progress|complete)/im;
var dialect15 = {
  name: "task-plan",
  places: "`task_plan.md`",
  contract: contract16,
  declared: {
    step: "a phase",
    barriers: "-",
    progress: "`Status` of each phase and boxes of `task_plan.md`, by the one agent",
    written: "-"
  },
  shows: "headings such as `### Phase 1: Title`",
  forced: ({ source }) => ({ role: "plan", plan: source.path }),
  recognises({ source }) {
    const isHome = home10.test(source.path);
    const shaped = phase2.test(source.text) && (isHome || status.test(source.text)) || isHome && listed.test(source.text);
    return shaped && /(?:^|\/)[^/]*plan[^/]*\.md$/i.test(source.path) ? { role: "plan", plan: source.path } : void 0;
  },
  read: readPlan7
};
function readPlan7(path3, files) {
  const { document } = files[0];
  const phases = headedSteps(document, "words");
  const headed = phases.length > 0 ? phases : namedHeadings(document).filter(({ word: word5 }) => word5 === "phase");
  const read = headed.length > 0 ? readHeadedSteps(headed) : { steps: listedPhases(document) };
  if (read.steps.length === 0) return void 0;
  const folder2 = folderOf(document.source.path);
  const beside = ["findings.md", "progress.md"].map((name6) => folder2 === "." ? name6 : `${folder2}/${name6}`);
  return makePlan({
    path: path3,
    dialect: dialect15.name,
    ...titleOf(document),
    contract: contractWith(contract16, [document.source.path, ...beside]),
    files: filesOf(files),
    ...read
  });
}

// src/dialects/exec-plan/index.ts
var contract17 = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: [],
  commits: false,
  trackers: []
};
var living = /\bExecPlan\b[^\n]{0,80}\bliving document\b|\bThis is a living document\b[^\n]*\bExecPlan\b/i;
var progress = /^\uFEFF?#{1,3}[ \t]+Progress[ \t]*$/m;
var outcomes = /^#{1,3}[ \t]+(?:Surprises (?:&|and) Discoveries|Decision Log|Outcomes (?:&|and) Retrospective)[ \t]*$/m;
var dialect16 = {
  name: "exec-plan",
  places: "`.agent/execplans/*.md`, `execplans/*.md`",
  folders: [".agent"],
  contract: contract17,
  declared: {
    step: "a milestone, or a box of `Progress`",
    barriers: "-",
    progress: "boxes of `Progress`, by the one agent",
    written: "-"
  },
  shows: "`## Progress` with boxes, or headings such as `### Milestone 1: Title`",
  forced: ({ source }) => ({ role: "plan", plan: source.path }),
  recognises({ source }) {
    const { text, path: path3 } = source;
    if (/(?:^|\/)PLANS\.md$/.test(path3)) return void 0;
    return progress.test(text) && (living.test(text) || outcomes.test(text)) ? { role: "plan", plan: path3 } : void 0;
  },
  read: readPlan8
};
function readPlan8(path3, files) {
  const { document } = files[0];
  const milestones = headedSteps(document, "words");
  const read = milestones.length > 0 ? readHeadedSteps(milestones) : { steps: boxesOf(document), phases: [] };
  if (read.steps.length === 0) return void 0;
  return makePlan({
    path: path3,
    dialect: dialect16.name,
    ...titleOf(document),
    contract: contractWith(contract17, [document.source.path]),
    files: filesOf(files),
    ...read
  });
}
var stamp = /^\**[([]?\d{4}-\d{2}-\d{2}[^\])]*[)\]]?\**\s*[:—–-]?\s*/;
function boxesOf({ outline, source }) {
  const section2 = [...sectionsBelow(outline)].find(({ title: title2 }) => /^Progress$/i.test(title2));
  const items = section2 ? below3(section2).flatMap(({ blocks }) => itemsIn(blocks, source)).filter(({ box: box4 }) => box4) : [];
  return items.map(
    (item, index) => makeStep({
      id: String(index + 1),
      title: plain4(item.text).replace(stamp, ""),
      span: item.head.end > item.head.start ? item.head : item.box.span,
      idSpan: item.box.span,
      extent: item.extent,
      mentions: readWork(item.node.children, source),
      done: isTicked(item.box)
    })
  );
}
var below3 = (section2) => [section2, ...section2.children];

// src/dialects/antigravity/index.ts
var contract18 = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: [],
  commits: false,
  trackers: []
};
var changes = /^(?:\d+[.)]\s*)?Proposed Changes\b/i;
var heading3 = /^\uFEFF?#{1,3}[ \t]+(?:\d+[.)][ \t]*)?Proposed Changes\b/im;
var mark3 = /^\uFEFF?(?:#{2,5}|[-*])[ \t]+\**`?\[(?:NEW|MODIFY|DELETE|MOVE|RENAME)\]/m;
var dialect17 = {
  name: "antigravity",
  places: "`implementation_plan.md`",
  contract: contract18,
  declared: { step: "a component", barriers: "-", progress: "-", written: "-" },
  shows: "`## Proposed Changes` with headings such as `#### [MODIFY] path`",
  forced: ({ source }) => ({ role: "plan", plan: source.path }),
  recognises({ source }) {
    return heading3.test(source.text) && mark3.test(source.text) ? { role: "plan", plan: source.path } : void 0;
  },
  read: readPlan9
};
function readPlan9(path3, files) {
  const { document } = files[0];
  const steps2 = [...sectionsBelow(document.outline)].filter(({ title: title2 }) => changes.test(title2)).flatMap(stepsIn);
  if (steps2.length === 0) return void 0;
  const numbered5 = steps2.map((section2, index) => stepOf4(section2, index + 1));
  return makePlan({
    path: path3,
    dialect: dialect17.name,
    ...titleOf(document),
    contract: contract18,
    files: filesOf(files),
    steps: numbered5
  });
}
var stepsIn = (section2) => section2.children;
function stepOf4(section2, count) {
  const { source, start } = section2.span;
  const step4 = readHeadedStep(
    { section: section2, word: "number", id: String(count), at: 0, title: titleIn(section2), group: void 0 },
    void 0
  );
  return { ...step4, idSpan: spanOf(source, start, Math.min(section2.span.end, start + 1)) };
}
var titleIn = ({ title: title2 }) => title2.replace(/^\[\w+\]\s*/, "").replace(/^Component:?\s*/i, "");

// src/dialects/runbook/contract.ts
var contract19 = {
  mode: { value: "parallel", strength: "contract" },
  parallelPromises: ["disjoint-files"],
  commits: true,
  waiting: (ids2, kind) => `**Depends on**: ${kind === "cycle" ? "Cycle" : "Step"} ${ids2.join(", ")}`,
  trackers: []
};

// src/dialects/runbook/headings.ts
var idPattern2 = String.raw`(?:[A-Za-z]{1,3}-?)?\d+(?:[.\-_]\d+)*[a-z]?(?![\w])`;
var lead5 = lettered(String.raw`^[^\p{L}\p{N}[]*(?:\[[ xX~]\][^\p{L}\p{N}]*)?(?:\d+[.)]\s+)?[^\p{L}\p{N}]*`);
var delimiter = String.raw`[*_\s]*([:：.)|–—]|-(?=\s|$)|->|→)?[*_\s]*`;
var qualifier = String.raw`(?:(?:TDD|RED[-/ ]GREEN|General|Implementation|Inline|Spike|Regression)\s+)?`;
var step2 = new RegExp(
  `${qualifier}(cycle|step|task)\\s+#?(${idPattern2})(?=$|[\\s:\uFF1A.)|\u2013\u2014*_\`([\\-])${delimiter}`,
  "iy"
);
var phase3 = new RegExp(
  `(?:TDD\\s+)?(phase|stage)\\s+#?(${idPattern2})[*_]*\\s*(?:$|[:\uFF1A.|\u2013\u2014]|-\\s|(?=[([]))[*_\\s]*`,
  "iy"
);
var checkpoint = lettered(
  `(?:(?:phase|stage|step|cycle)\\s+${idPattern2}\\s+)?(?:[\\p{L}]+\\s+){0,2}checkpoint\\b`,
  "iy"
);
function behindLead(pattern, text) {
  pattern.lastIndex = /^[A-Za-z]/.test(text) ? 0 : lead5(text).exec(text)[0].length;
  return pattern.exec(text);
}
var aftermath = /^(?:completion|complete|summary|notes?|results?|report|details?|validation|review|status|output|(?:\w+ )?checkpoint)\b/i;
function readStepHeading(text) {
  const match = behindLead(step2, text);
  if (!match) return void 0;
  const titleAt = match.index + match[0].length;
  if (!match[3] && aftermath.test(text.slice(titleAt))) return void 0;
  return {
    kind: match[1].toLowerCase(),
    id: match[2],
    idAt: idOffset(match),
    titleAt
  };
}
var numbered3 = /^[*_\s]*(\d+(?:\.\d+)+[a-z]?)(?:[:：.)]|\s+[–—-])?\s+(?=\S)/;
function readNumberedHeading(text) {
  const match = numbered3.exec(text);
  if (!match) return void 0;
  return { kind: "step", id: match[1], idAt: match[0].indexOf(match[1]), titleAt: match[0].length };
}
function readPhaseHeading(text) {
  const match = /phase|stage/i.test(text) && behindLead(phase3, text);
  if (!match || isCheckpointHeading(text)) return void 0;
  return { id: match[2], idAt: idOffset(match), titleAt: match.index + match[0].length };
}
var isCheckpointHeading = (text) => /checkpoint/i.test(text) && behindLead(checkpoint(text), text) !== null;
function idOffset(match) {
  const word5 = match[0].indexOf(match[1]);
  return match.index + match[0].indexOf(match[2], word5 + match[1].length);
}
var isPartHeading = (title2) => /^(?:🔴|🟢|🔵|\W)*(?:verify\s+)?(?:red|green|refactor)\b/iu.test(title2);
var isPrefixOf = (outer2, inner) => inner.length > outer2.length && inner.startsWith(outer2) && /[.\-_]/.test(inner[outer2.length]);
var componentsOf = (id3) => id3.split(/[.\-_]/).length;

// src/dialects/runbook/regions.ts
var known3 = /* @__PURE__ */ new WeakMap();
function regionsOf(document) {
  const regions = known3.get(document) ?? readRegions(document);
  known3.set(document, regions);
  return regions;
}
function readRegions(document) {
  const { outline } = document;
  const sections2 = [...sectionsBelow(outline)];
  const worded = sections2.map((section2) => readStepHeading(textAt(section2.span)));
  const steps2 = worded.some((step4) => step4) ? worded : sections2.map((section2) => readNumberedHeading(textAt(section2.span)));
  const tasks2 = !steps2.some((step4) => step4 && step4.kind !== "task");
  const regions = [open("plan", outline, void 0, void 0)];
  sections2.forEach((section2, index) => {
    const current = regions.at(-1);
    const step4 = steps2[index];
    const fresh = beginning2(section2, step4 && (tasks2 || step4.kind !== "task") ? step4 : void 0, current);
    if (!fresh) {
      if (section2.heading) current.blocks.push(section2.heading);
      current.blocks.push(...section2.blocks);
    } else {
      current.extent = spanOf(document.source, current.extent.start, section2.extent.start);
      regions.push(fresh);
    }
  });
  return regions;
}
function beginning2(section2, step4, current) {
  const raw = textAt(section2.span);
  if (step4 && standsAlone(step4, section2, current)) return open("step", section2, step4, step4.kind);
  const phase4 = readPhaseHeading(raw);
  if (phase4) return open("phase", section2, phase4, void 0);
  const within4 = current.kind !== "plan" && section2.depth > current.section.depth;
  if (within4 || current.kind === "step" && isPartHeading(section2.title)) return void 0;
  return open(isCheckpointHeading(raw) ? "checkpoint" : "plan", section2, void 0, void 0);
}
function standsAlone(step4, section2, current) {
  if (current.kind !== "step" || section2.depth <= current.section.depth) return true;
  const outer2 = current.heading.id;
  if (isPrefixOf(outer2, step4.id)) {
    current.kind = "phase";
    return true;
  }
  const levels = componentsOf(step4.id);
  return levels === componentsOf(outer2) && (levels > 1 || step4.kind === current.stepKind);
}
function open(kind, section2, heading5, stepKind) {
  return { kind, section: section2, heading: heading5, stepKind, blocks: [...section2.blocks], extent: section2.extent };
}

// src/dialects/runbook/choose.ts
function chooseFiles(files) {
  const of = (role) => files.filter((file) => file.role === role);
  const runbooks = of("runbook");
  const assembled = new Set(runbooks.flatMap((file) => stepIds(file.document)));
  const phases = of("phase").filter((file) => {
    const ids2 = stepIds(file.document);
    return ids2.length === 0 ? assembled.size === 0 : !ids2.every((id3) => assembled.has(id3));
  });
  const steps2 = of("step").map((file) => file.document);
  const fuller = [...runbooks, ...phases];
  const outline = fuller.length > 0 || steps2.length > 0 ? [] : of("outline");
  const main = [...fuller, ...outline];
  const orchestrator = of("orchestrator plan")[0]?.document;
  const documents = /* @__PURE__ */ new Set([...main.map((file) => file.document), ...steps2]);
  if (orchestrator) documents.add(orchestrator);
  return { main, steps: steps2, orchestrator, documents };
}
var stepIds = (document) => regionsOf(document).flatMap(
  (region) => region.kind === "step" && region.heading ? [region.heading.id] : []
);

// src/dialects/runbook/claims.ts
var total = /^(?:total |number of )?(steps|cycles|phases|tests)(?: total| count)?$|^total (?:tdd )?(steps|cycles|phases|tests)$/i;
function claimsInField(line4, within4) {
  const match = total.exec(line4.name);
  if (!match || !within4 && !/total|number/i.test(line4.name)) return [];
  const named6 = (match[1] ?? match[2]).toLowerCase();
  const { span: span2, value } = line4.value;
  const first2 = /^[*_`]*(\d+)(?![\d.\w–-])\s*(?:\(|(?:tdd |general |total )?(cycles|steps|phases|tests)\b|$|[*_`.,;—–])/i.exec(
    value
  );
  if (!first2) return [];
  const at = (index, text) => spanOf(span2.source, span2.start + index, span2.start + index + text.length);
  const claims = [
    {
      of: first2[2]?.toLowerCase() ?? named6,
      count: Number(first2[1]),
      span: at(first2[0].indexOf(first2[1]), first2[1]),
      within: within4
    }
  ];
  const across = /\b(?:across|in|over)\s+(\d+)\s+phases\b/i.exec(value);
  if (across && named6 !== "phases")
    claims.push({
      of: "phases",
      count: Number(across[1]),
      span: at(across.index + across[0].indexOf(across[1]), across[1]),
      within: within4
    });
  return claims;
}
function claimsInHeading(heading5, within4) {
  const match = /[(,]\s*(\d+)\s+(?:tdd |general )?(cycles?|steps?)\b/i.exec(textAt(heading5));
  if (!match) return [];
  const start = heading5.start + match.index + match[0].indexOf(match[1]);
  const of = /^cycle/i.test(match[2]) ? "cycles" : "steps";
  return [
    { of, count: Number(match[1]), span: spanOf(heading5.source, start, start + match[1].length), within: within4 }
  ];
}
function* testClaims(extent, within4) {
  for (const match of textAt(extent).matchAll(
    /(?<!["'`“])\b[Aa]ll (\d+) tests? (?:now |should |must )?pass/g
  )) {
    const start = extent.start + match.index + match[0].indexOf(match[1]);
    yield {
      of: "tests",
      count: Number(match[1]),
      span: spanOf(extent.source, start, start + match[1].length),
      within: within4
    };
  }
}

// src/dialects/runbook/pieces.ts
function piecesOf(blocks, source) {
  return blocks.flatMap((block) => {
    if (block.type === "heading") return [{ block, label: headingLabel(block, source) }];
    if (block.type === "list" && block.children.some((item) => isPartItem(textOf4(item, source))))
      return block.children.flatMap((item) => piecesOf(item.children, source));
    if (block.type !== "paragraph") return [{ block, label: void 0 }];
    return cut(block, source);
  });
}
var partItem = lettered(
  String.raw`^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?(?:[^\p{L}\p{N}\r\n]{0,6}(?:red|green)\b[^:\r\n]{0,30}:|[^\p{L}\p{N}\r\n]{0,4}(?:\*\*|__)(?:red|green)\b[^*_\r\n]{0,30}(?:\*\*|__)\s*(?:$|\r?\n|[-\u2013\u2014]))`,
  "i"
);
var isPartItem = (text) => /red|green/i.test(text) && partItem(text).test(text);
function textOf4(node, source) {
  const { start, end } = spanOfNode(source, node);
  return source.text.slice(start, Math.min(end, start + 80));
}
function headingLabel(heading5, source) {
  const text = plainText(heading5).trim();
  return { text, span: innerSpan(heading5, source), heading: true };
}
function innerSpan(heading5, source) {
  const first2 = heading5.children[0];
  const last2 = heading5.children.at(-1);
  if (!first2 || !last2) return spanOfNode(source, heading5);
  return spanOf(source, spanOfNode(source, first2).start, spanOfNode(source, last2).end);
}
var letter = lettered(String.raw`[\p{L}\p{N}]`);
function cut(paragraph, source) {
  const { children } = paragraph;
  const starts = children.map((_, index) => index).filter((index) => beginsLabel(children, index));
  if (starts.length === 0) return [{ block: paragraph, label: plainLabel2(paragraph, source) }];
  const pieces = [];
  const before5 = slice2(paragraph, 0, starts[0]);
  const words4 = plainText(before5);
  if (letter(words4).test(words4)) pieces.push({ block: before5, label: plainLabel2(paragraph, source) });
  starts.forEach((start, at) => {
    const strong = children[start];
    pieces.push({
      block: slice2(paragraph, pieces.length === 0 ? 0 : start, starts[at + 1] ?? children.length),
      label: { text: plainText(strong).trim(), span: spanOfNode(source, strong), heading: false }
    });
  });
  return pieces;
}
var firstLead = lettered(String.raw`(?:^|[\r\n])[^\p{L}\p{N}\r\n]*$`);
var laterLead = lettered(String.raw`[\r\n][^\p{L}\p{N}\r\n]*$`);
function beginsLabel(children, index) {
  if (children[index].type !== "strong") return false;
  const before5 = children[index - 1];
  if (!before5 || before5.type === "break") return true;
  if (before5.type !== "text") return false;
  const lead7 = index === 1 ? firstLead : laterLead;
  return lead7(before5.value).test(before5.value);
}
var plainPart = lettered(
  String.raw`^[^\p{L}\p{N}\r\n]{0,4}(?:verify )?(?:red|green|refactor)\b[^:\r\n]{0,30}:`,
  "i"
);
function plainLabel2(paragraph, source) {
  const { start } = spanOfNode(source, paragraph);
  const begin = source.text.slice(start, start + 54);
  const match = plainPart(begin).exec(begin);
  if (!match) return void 0;
  return { text: match[0], span: spanOf(source, start, start + match[0].length), heading: false };
}
function belowLabel({ block }, source) {
  if (block.type !== "paragraph") return void 0;
  const { start, end } = spanOfNode(source, block);
  const match = /^([^\r\n]*)\r?\n(?=[ \t]*[`*_]{0,3}[A-Z`])/.exec(source.text.slice(start, end));
  if (!match || /[,(\u2013\u2014-]\s*$|\([^)]*$/.test(match[1])) return void 0;
  const from = start + match[0].length;
  const children = block.children.flatMap((child2) => {
    const span2 = spanOfNode(source, child2);
    if (span2.start >= from) return [child2];
    if (span2.end <= from || child2.type !== "text" || !child2.position) return [];
    const position = { ...child2.position, start: { ...child2.position.start, offset: from } };
    return [{ ...child2, value: source.text.slice(from, span2.end), position }];
  });
  return children.length > 0 ? slice2({ ...block, children }, 0, children.length) : void 0;
}
function slice2(paragraph, from, to) {
  const children = paragraph.children.slice(from, to);
  const start = children[0]?.position?.start;
  const end = children.at(-1)?.position?.end;
  return { ...paragraph, children, ...start && end && { position: { start, end } } };
}

// src/dialects/runbook/conditions.ts
var stopLabel = /^\W*(?:stop(?: and escalate)?|error|abort|halt|escalation)\b[\w\s/]*\bconditions?\b|^\W*(?:stop|escalat\w+|abort)\s+(?:if|when|on)\b/i;
var stopSentence = /\bstop (?:immediately|on|if|when|and (?:report|escalate))\b|^\W*(?:halt|abort) (?:on|if|when)\b/i;
var checkpointLabel = /^\W*(?:[^\W\d_]+\s+)?checkpoint\b(?!\s*guidance)/i;
function stopConditionIn(region) {
  const { source } = region.extent;
  if (region.section.heading && stopLabel.test(region.section.title)) return region.section.span;
  for (const piece2 of piecesOf(region.blocks, source))
    if (piece2.label && stopLabel.test(piece2.label.text)) return piece2.label.span;
  for (const sentence2 of sentencesIn(region.blocks, source))
    if (stopSentence.test(textAt(sentence2))) return sentence2;
  return void 0;
}
function checkpointsIn2(region) {
  return piecesOf(region.blocks, region.extent.source).flatMap(({ label: label2, block }) => {
    if (!label2 || !/checkpoint/i.test(label2.text) || !checkpointLabel.test(label2.text)) return [];
    const end = block.position?.end.offset ?? label2.span.end;
    const text = label2.span.source.text.slice(label2.span.start, end);
    if (/:\W*(?:none|no|n\/a|-|skip\w*)\W*$/i.test(text)) return [];
    return [{ span: label2.span, after: afterIn(text) }];
  });
}
var afterIn = (text) => /\bafter\s+(?:cycle|step|task)s?\s+(\d[\w.]*\w|\d)/i.exec(text)?.[1];

// src/dialects/runbook/keys.ts
var spellings = tableOf({
  depends_on: [
    "depends on",
    "depend on",
    "dependson",
    "dependencies",
    "dependency",
    "depends",
    "requires",
    "blocked by",
    "depends upon"
  ],
  prerequisites: ["prerequisite", "prerequisites", "preconditions"],
  blocks: ["blocks", "blocking", "required by", "unblocks"],
  execution_mode: ["execution mode", "execution", "executionmode", "mode"],
  reason: ["reason", "rationale", "dependency reason"],
  modifies_shared_state: ["modifies shared state", "shared state"],
  isolation: ["isolation"],
  model: ["model", "execution model"],
  type: ["type", "phase type"],
  parallel: ["parallel", "parallelizable", "parallelisable", "can run in parallel", "parallel safe"],
  phase: ["phase"],
  checkpoint: ["checkpoint"],
  files: ["files modified", "modifies"],
  groups: ["groups"],
  overrides: ["overrides"],
  max_parallel: ["max parallel"],
  conflicts_with: ["conflicts with", "conflicts"],
  group: ["group", "parallel group"],
  wave: ["wave"],
  estimate: ["estimated time", "estimated effort", "estimated duration"],
  id: ["cycle", "step", "id", "task"]
});
var byName = new Map(
  [...spellings].flatMap(([name6, all]) => [name6, ...all].map((spelling) => [fold(spelling), name6]))
);
function fold(key) {
  return key.toLowerCase().replace(/[\s_\-/]+/g, " ").trim();
}
var canonicalKey = (key) => byName.get(fold(key)) ?? byName.get(fold(key.replace(/([a-z])([A-Z])/g, "$1 $2")));

// src/dialects/runbook/lines.ts
var marked = String.raw`(\*\*|__|\*|_)`;
var mark4 = `${marked}?`;
var fieldLine2 = lettered(
  String.raw`^[ \t>]*(?:[-*+]\s+(?:\[[ xX]\]\s+)?)?${mark4}([\p{L}][\p{L}\p{N} _/\-—–()&.']{0,60}?)[ \t]*(?:${marked}[ \t]*)?[:：](?!//)${mark4}[ \t]*(.*)$`
);
function fieldLinesIn(blocks, source) {
  return blocks.flatMap((block, index) => {
    if (block.type === "paragraph") return linesOf3(block, source, listAfter(blocks, index));
    if (block.type === "table") return block.children.flatMap((row3) => rowOf(row3, source));
    if (block.type !== "list") return [];
    return block.children.flatMap((item) => fieldLinesIn(item.children, source));
  });
}
function rowOf(row3, source) {
  const [first2, second, ...others2] = row3.children;
  const [named6, valued] = [first2?.children[0], second?.children[0]];
  if (!first2 || !second || !named6 || !valued || others2.length > 0) return [];
  const nameSpan = { ...spanOfNode(source, named6), end: spanOfNode(source, first2.children.at(-1)).end };
  const span2 = { ...spanOfNode(source, valued), end: spanOfNode(source, second.children.at(-1)).end };
  const name6 = plainText(first2).trim().replace(/\s*:$/, "");
  return [{ name: name6, nameSpan, value: located(textAt(span2), span2), list: void 0, bold: true }];
}
var listAfter = (blocks, index) => {
  const next = blocks[index + 1];
  return next?.type === "list" ? next : void 0;
};
function linesOf3(paragraph, source, list2) {
  const { start, end } = spanOfNode(source, paragraph);
  const lines2 = [...source.text.slice(start, end).matchAll(/[^\r\n]+/g)];
  return lines2.flatMap((line4, index) => {
    const match = fieldLine2(line4[0]).exec(line4[0]);
    if (!match) return [];
    const found = fieldOf2(match, start + line4.index, source);
    const next = lines2[index + 1];
    if (next && /,$/.test(found.value.value) && !fieldLine2(next[0]).test(next[0]))
      return [{ ...found, value: until(found.value.span, start + next.index + next[0].trimEnd().length) }];
    return [found.value.value === "" && !next && list2 ? { ...found, list: spanOfNode(source, list2) } : found];
  });
}
function fieldOf2(match, at, source) {
  const [whole3, open2, raw, close, late, rest2] = match;
  const name6 = raw.trim();
  const nameAt = at + whole3.indexOf(raw);
  const trimmed3 = rest2.trimEnd();
  const value = open2 && !close && !late ? trimmed3.replace(/[*_]+$/, "").trimEnd() : trimmed3;
  const valueAt = at + whole3.length - rest2.length;
  return {
    name: name6,
    nameSpan: spanOf(source, nameAt, nameAt + name6.length),
    value: located(value, spanOf(source, valueAt, valueAt + value.length)),
    list: void 0,
    bold: open2 === "**" || open2 === "__"
  };
}
function until(span2, end) {
  const whole3 = { ...span2, end };
  return located(textAt(whole3), whole3);
}
var fieldSpan = (line4) => line4.list ?? line4.value.span;

// src/dialects/runbook/ranges.ts
var nothingKnown = { steps: /* @__PURE__ */ new Map(), phases: /* @__PURE__ */ new Set() };
var longest3 = 500;
function hyphenated(text, start, id3, known4) {
  const more = /^(?:-\d+)+[a-z]?(?!\w)/.exec(text.slice(start + id3.length, start + id3.length + 24));
  if (more) {
    const whole3 = id3 + more[0];
    if (known4.steps.has(whole3)) return [whole3, start + whole3.length];
  }
  return [id3, start + id3.length];
}
function expandRange2(from, to, kind, known4) {
  const dotted = `${from}.${to}`;
  if (kind !== "phase" && known4.steps.has(dotted) && !known4.steps.has(from)) return [dotted];
  const [prefix, first2] = split(from);
  const [end, last2] = split(to);
  if ((end === prefix || end === "") && first2 < last2 && last2 - first2 < longest3) {
    const width = /(?:^|\D)(0\d+)$/.exec(from)?.[1]?.length ?? 0;
    return Array.from(
      { length: last2 - first2 + 1 },
      (_, index) => prefix + String(first2 + index).padStart(width, "0")
    );
  }
  const between = [...kind === "phase" ? known4.phases : known4.steps.keys()].filter(
    (id3) => compareNaturally(id3, from) > 0 && compareNaturally(id3, to) < 0
  );
  return compareNaturally(from, to) < 0 ? [from, ...between, to] : [from, to];
}
function split(id3) {
  const match = /^(.*?)(\d+)[a-z]?$/i.exec(id3);
  return match ? [match[1], Number(match[2])] : [id3, Number.NaN];
}

// src/dialects/runbook/references.ts
var word4 = String.raw`(?:TDD\s+)?(?:cycles?|steps?|tasks?|phases?|stages?)`;
var token = new RegExp(
  `(?:\\b(${word4})\\s+#?)?(?<![\\w.\\-])((?:[A-Za-z]{1,3}-?)?\\d+(?:[._]\\d+)*[a-z]?)(?!\\w)`,
  "gi"
);
var rangeEnd = new RegExp(
  `[ \\t]*(?:-(?!>)|\u2013|\u2014|\\.\\.\\.?|\\b(?:to|through|thru)\\b)[ \\t]*(?:${word4}\\s+)?(\\d+(?:[._]\\d+)*[a-z]?)(?!\\w)`,
  "iy"
);
var markup = "[\\s*_`\\[\\]\"']*";
var separator = new RegExp(`^${markup}(?:(?:[,;&+/]|\\band\\b|\\bor\\b|->|\u2192)${markup})+$`, "i");
var opening3 = new RegExp(
  `^${markup}\\(?(?:(?:depends(?: on)?|requires?|needs|after|blocks)\\s*:?\\s*)?${markup}$`,
  "i"
);
var nothing3 = /^[\s*_`[\]]*(?:none|n\/a|nothing|null|no|not|independent|-+\s*$|[–—~]|$)(?!\w)/i;
var sentence = /\S\s+(?:depends? (?:up)?on|(?:are|is) independent)\b/i;
var afterNumber = /^[\s*_`\]"']*(?:$|[,;&+/()[:—–.-]|\b(?:and|or|to|through)\b|→)/i;
var unrelated = /\b(?:independent of|parallel (?:to|with)|not (?:depend|on)\b|no dependenc\w+ on|except)[\s\w]*$/i;
function readReferences2(field2, form, known4) {
  const text = inOneLine(textAt(field2));
  if (nothing3.test(text) || sentence.test(text)) return [];
  const items = readItems2(text, known4);
  const kept = items.filter((item, index) => !item.comment && !isMadePrecise(item, items[index + 1]));
  return kept.flatMap((item) => {
    const span2 = spanOf(field2.source, field2.start + item.start, field2.start + item.end);
    const reason = reasonIn(text.slice(item.end, items[item.index + 1]?.from ?? text.length));
    return item.ids.map((id3) => ({
      kind: kindOf2(item, id3, known4),
      id: id3,
      form,
      span: span2,
      ...reason && { reason }
    }));
  });
}
function kindOf2({ kind, group: group3 }, id3, known4) {
  if (kind === "phase" || kind === "step" && !group3) return kind;
  return !known4.steps.has(id3) && known4.phases.has(id3) ? "phase" : "step";
}
var inOneLine = (text) => text.replace(
  /(^|[\r\n])([ \t]*)([-*+]|\d+[.)])(?=[ \t])/g,
  (marker) => marker.replace(/[^\r\n]/g, " ")
).replace(/\r\n/g, " ,").replace(/[\r\n]/g, ",");
var isMadePrecise = (item, next) => item.kind === "phase" && !item.deep && next?.deep && next.kind !== "phase";
function readItems2(text, known4) {
  const items = [];
  let kind;
  let outer2;
  let last2 = 0;
  let depth = 0;
  for (const match of text.matchAll(token)) {
    const start = match.index + match[0].length - match[2].length;
    if (start < last2) continue;
    const between = text.slice(last2, match.index);
    const deep = depth + depthOf(between) > 0;
    const [id3, end] = hyphenated(text, start, match[2], known4);
    if (!match[1] && /^\d+$/.test(id3) && !afterNumber.test(text.slice(end, end + 40))) continue;
    if (unrelated.test(between) || !(match[1] || isListed(between, id3, items.length === 0, known4))) continue;
    depth += depthOf(between);
    if (match[1]) kind = /^(?:phase|stage)/i.test(match[1]) ? "phase" : "step";
    else if (deep && !items.at(-1)?.deep) kind = void 0;
    const range2 = known4.steps.has(id3) && id3.includes("-") ? null : rangeAfter(text, end);
    const ids2 = range2 ? expandRange2(id3, range2[1], kind, known4) : [id3];
    last2 = range2 ? end + range2[0].length : end;
    const comment = deep && outer2 !== void 0 && !(outer2 === "phase" && kind !== "phase");
    const group3 = /^(?:TDD\s+)?steps?$/i.test(match[1] ?? "");
    items.push({ index: items.length, from: match.index, group: group3, kind, ids: ids2, start, end: last2, deep, comment });
    if (!deep) outer2 = kind ?? "step";
  }
  return items;
}
function isListed(between, id3, first2, known4) {
  if (/^[A-Za-z]/.test(id3) && !known4.steps.has(id3) && !known4.phases.has(id3)) return false;
  if (first2) return opening3.test(between);
  const outside = between.replace(/\([^()]*\)/g, " ");
  return separator.test(outside) || /^\s*\(\s*$/.test(between) && /[._]/.test(id3);
}
function rangeAfter(text, at) {
  rangeEnd.lastIndex = at;
  return rangeEnd.exec(text);
}
var depthOf = (text) => text.split("(").length - text.split(")").length;
function reasonIn(text) {
  const reason = text.replace(/^[\]`*_]*\([#.][^)]*\)/, "").replace(/^[\s,;:.()[\]*_–—-]+|[\s,;(.[\]*_–—-]+$/g, "").replace(/\)$/, "");
  return new RegExp("\\p{L}{3}", "u").test(reason) && !/^(?:and|plus|with|then)$/i.test(reason) ? reason : void 0;
}

// src/dialects/runbook/groups.ts
var oneLine = /^[\s*_]*((?:parallel )?(?:group|wave|batch)\s+\w+)([^:]*):[*_]*\s*(.+)$/i;
function groupInLine(line4, known4) {
  const text = textAt(line4);
  const match = oneLine.exec(text);
  if (!match) return [];
  const [, name6, note, list2] = match;
  const at = line4.start + text.indexOf(name6);
  const field2 = spanOf(line4.source, line4.start + text.length - list2.length, line4.end);
  const group3 = located(name6, spanOf(line4.source, at, at + name6.length));
  const groupParallel = /\bparallel|concurrent|simultaneous/i.test(name6 + note) && !/\bnot?\b/i.test(note);
  return readReferences2(field2, "group", known4).flatMap(
    ({ kind, id: id3, span: span2 }) => kind === "step" && known4.steps.has(id3) ? [
      {
        id: located(id3, span2),
        file: void 0,
        group: group3,
        groupParallel,
        boundary: false,
        dependsOn: void 0
      }
    ] : []
  );
}
function* linesOf4(span2) {
  for (const line4 of textAt(span2).matchAll(/[^\r\n]+/g))
    yield spanOf(span2.source, span2.start + line4.index, span2.start + line4.index + line4[0].length);
}
function groupsOf(metadata, known4) {
  const groups = metadata?.entries.get("groups")?.value;
  if (groups?.kind !== "list") return [];
  return groups.items.flatMap((group3) => group3.kind === "map" ? entriesOf2(group3, known4) : []);
}
function entriesOf2({ entries }, known4) {
  const [id3, steps2, parallel] = ["id", "steps", "parallel"].map((key) => entries.get(key)?.value);
  if (steps2?.kind !== "list") return [];
  const group3 = id3?.kind === "scalar" ? located(id3.text, id3.span) : void 0;
  const groupParallel = parallel?.kind === "scalar" && parallel.text === "true";
  return steps2.items.flatMap((step4) => {
    if (step4.kind !== "scalar") return [];
    const { span: span2, quoted: quoted2, text } = step4;
    const place3 = quoted2 ? { ...span2, start: span2.start + 1, end: span2.end - 1 } : span2;
    const written = known4.steps.has(text) ? text : text.replace(/[-_]/g, ".");
    return [
      {
        id: located(written, place3),
        file: void 0,
        group: group3,
        groupParallel,
        boundary: false,
        dependsOn: void 0
      }
    ];
  });
}

// src/dialects/runbook/entries.ts
var id2 = String.raw`((?:[A-Za-z]{1,3}-?)?\d+(?:[.\-_]\d+)*[a-z]?)`;
var isStepFile = /(?:^|\/)(?:(?:step|cycle|task)[-_][^/]+|steps\/[^/]+)\.md$/i;
var named4 = new RegExp(`\\((?:TDD )?(?:cycle|step|task)s?\\s+${id2}\\)`, "i");
var leading3 = new RegExp(`^[\\s*_\`\\[\\]x.)\\d]*?(?:cycle|step|task)[\\s_-]+${id2}`, "i");
var inFile = new RegExp(`(?:step|cycle|task)[-_]${id2}(?=[-_.])`, "i");
var groupHeading = /^\W*((?:parallel )?(?:group|wave|batch|stage|track|lane)\b[\s\w.-]*)/i;
function readEntries(document, known4) {
  const { source, outline } = document;
  const found = [];
  const read = (section2, group3) => {
    const own2 = groupOf2(section2, group3);
    const entry = section2.heading && entryAt(section2.span, own2, known4, section2);
    if (entry) found.push(entry);
    else for (const block of section2.blocks) found.push(...entriesIn(block, source, own2, known4));
  };
  read(outline, { name: void 0, parallel: false });
  for (const section2 of sectionsBelow(outline)) read(section2, inherited(section2));
  return found;
}
function inherited(section2) {
  for (let above = section2.parent; above; above = above.parent) {
    const group3 = groupOf2(above, void 0);
    if (group3) return group3;
  }
  return { name: void 0, parallel: false };
}
function groupOf2(section2, otherwise) {
  const match = groupHeading.exec(section2.title);
  if (!match) return otherwise;
  const name6 = match[1].trim();
  const raw = section2.span.source.text.slice(section2.span.start, section2.span.end);
  const at = section2.span.start + Math.max(0, raw.indexOf(name6));
  const parallel = /\bparallel|concurrent|simultaneous/i.test(section2.title) && !/\bnot\b|\bno\b/i.test(section2.title);
  return { name: located(name6, spanOf(section2.span.source, at, at + name6.length)), parallel };
}
function entriesIn(block, source, group3, known4) {
  if (block.type === "list") return listEntries(block, source, group3, known4);
  if (block.type === "table") return tableEntries(block, source, group3, known4);
  if (block.type === "paragraph")
    return [...linesOf4(spanOfNode(source, block))].flatMap((line4) => groupInLine(line4, known4));
  return [];
}
function listEntries(list2, source, group3, known4) {
  return list2.children.flatMap((item) => {
    const first2 = item.children[0];
    if (first2?.type !== "paragraph") return [];
    const grouped = groupInLine(spanOfNode(source, first2), known4);
    if (grouped.length > 0) return grouped;
    const entry = entryAt(spanOfNode(source, first2), group3, known4, void 0);
    if (entry) return [entry];
    return item.children.slice(1).flatMap((block) => entriesIn(block, source, group3, known4));
  });
}
function tableEntries(table2, source, group3, known4) {
  const [head3, ...rows2] = table2.children;
  const names5 = head3?.children.map((cell) => plainText(cell).trim().toLowerCase()) ?? [];
  const column = names5.findIndex(
    (name6) => /^(?:step|cycle|task|id|file|item)(?:s|\s+file|\s+id)?$/.test(name6)
  );
  if (column < 0) return [];
  const needs = names5.findIndex((name6) => /^(?:depends|dependenc|requires|blocked by|after)/.test(name6));
  return rows2.flatMap((row3) => {
    const cell = row3.children[column];
    if (!cell || cell.children.length === 0) return [];
    const span2 = spanOfNode(source, row3);
    const entry = entryAt(span2, group3, known4, void 0, cellSpan(cell, source));
    const waits4 = row3.children[needs];
    return entry ? [{ ...entry, dependsOn: waits4 && cellSpan(waits4, source) }] : [];
  });
}
function cellSpan(cell, source) {
  const [first2, last2] = [cell.children[0], cell.children.at(-1)];
  return first2 && last2 && spanOf(source, spanOfNode(source, first2).start, spanOfNode(source, last2).end);
}
function entryAt(span2, group3, known4, section2, where = span2) {
  const { text } = span2.source;
  const line4 = text.slice(span2.start, span2.end).split(/[\r\n]/, 1)[0];
  const place3 = text.slice(where.start, where.end).split(/[\r\n]/, 1)[0];
  const path3 = fileIn(line4);
  const match = named4.exec(place3) ?? (path3 && inFile.exec(place3)) ?? leading3.exec(place3) ?? (where === span2 ? null : new RegExp(`^\\W*${id2}(?!\\w)`).exec(place3));
  if (!match) return void 0;
  const at = where.start + match.index + match[0].lastIndexOf(match[1]);
  const below4 = section2 && fileBelow(section2);
  return {
    id: located(asKnown(match[1], known4), spanOf(span2.source, at, at + match[1].length)),
    file: path3 ? located(
      path3[0],
      spanOf(span2.source, span2.start + path3.index, span2.start + path3.index + path3[0].length)
    ) : below4,
    group: group3.name,
    groupParallel: group3.parallel,
    boundary: /\bPHASE[_ -]BOUNDARY\b/i.test(line4),
    dependsOn: dependsIn2(span2, line4)
  };
}
function fileIn(text) {
  for (const match of text.matchAll(/[\w./-]*[\w]/g)) if (isStepFile.test(match[0])) return match;
  return void 0;
}
function fileBelow(section2) {
  const first2 = section2.blocks[0];
  if (!first2) return void 0;
  const { source } = section2.span;
  const { start, end } = spanOfNode(source, first2);
  const match = fileIn(source.text.slice(start, end));
  return match ? located(match[0], spanOf(source, start + match.index, start + match.index + match[0].length)) : void 0;
}
function dependsIn2(span2, line4) {
  const match = /\b(?:depends on|depends|requires|after|blocked by)\s*:?\s*([^|;)\]]+)/i.exec(line4);
  if (!match) return void 0;
  const at = span2.start + match.index + match[0].length - match[1].length;
  return spanOf(span2.source, at, at + match[1].trimEnd().length);
}
function asKnown(written, known4) {
  return known4.steps.has(written) ? written : written.replace(/[-_]/g, ".");
}

// src/dialects/runbook/labels.ts
var plainNames = /* @__PURE__ */ new Set(["depends_on", "execution_mode", "blocks", "conflicts_with", "isolation"]);
var namesStepFirst = /^[\s*_`[(]*(?:(?:verify|ensure|confirm|check)\s+(?:that\s+)?)?[*_`[(]*(?:(?:cycles?|steps?|phases?)\s+\d|\d+\.\d)/i;
function readLabels(blocks, source, facts, known4, flaws) {
  for (const line4 of fieldLinesIn(blocks, source)) {
    const name6 = canonicalKey(line4.name);
    if (!name6 || !(line4.bold || plainNames.has(name6))) continue;
    facts.fields.push({ name: name6, key: line4.nameSpan, value: line4.value, form: "label" });
    readLabel2(name6, line4, facts, known4, flaws);
  }
}
function readLabel2(name6, line4, facts, known4, flaws) {
  const references3 = () => readReferences2(fieldSpan(line4), "label", known4);
  const word5 = firstWord(line4.value.span);
  if (name6 === "depends_on") facts.dependsOn.push(...references3());
  else if (name6 === "prerequisites")
    for (const each of prerequisitesOf(line4)) facts.dependsOn.push(...readReferences2(each, "label", known4));
  else if (name6 === "blocks") facts.blocks.push(...references3());
  else if (name6 === "conflicts_with") facts.conflictsWith.push(...references3());
  else if (name6 === "execution_mode" && isMode(line4)) facts.mode ??= readMode(line4.value, flaws);
  else if (name6 === "isolation") facts.isolation ??= readIsolation(line4.value);
  else if (name6 === "model" && word5) facts.model ??= located(word5.text.toLowerCase(), word5.span);
  else if (name6 === "type" && word5) facts.type ??= located(word5.text.toLowerCase(), word5.span);
  else if (name6 === "parallel" && word5 && /^(?:yes|true|no|false|y|n)$/i.test(word5.text))
    facts.parallel ??= located(/^(?:yes|true|y)$/i.test(word5.text), word5.span);
  else if (name6 === "wave" && word5 && /^\d+$/.test(word5.text))
    facts.wave ??= located(Number(word5.text), word5.span);
}
function prerequisitesOf(line4) {
  const lines2 = line4.list ? linesOf(line4.list) : [line4.value.span];
  return lines2.flatMap((each) => {
    const marker = /^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?/.exec(textAt(each))?.[0] ?? "";
    const words4 = spanOf(each.source, each.start + marker.length, each.end);
    return namesStepFirst.test(textAt(words4)) ? [words4] : [];
  });
}
function isMode(line4) {
  if (/^execution[\s_-]*mode$/i.test(line4.name)) return true;
  return /^[`"'*]*(?:sequential|parallel|mixed|serial)/i.test(line4.value.value);
}
function firstWord(span2) {
  const match = /^[`"'*]*([\p{L}\d][\p{L}\d._-]*)/u.exec(span2.source.text.slice(span2.start, span2.end));
  if (!match) return void 0;
  const start = span2.start + match[0].length - match[1].length;
  return { text: match[1], span: { ...span2, start, end: start + match[1].length } };
}

// src/dialects/runbook/metadata.ts
var noFacts = () => ({
  fields: [],
  dependsOn: [],
  blocks: [],
  conflictsWith: [],
  mentions: [],
  mode: void 0,
  isolation: void 0,
  model: void 0,
  type: void 0,
  parallel: void 0,
  wave: void 0,
  estimate: void 0
});
var references2 = tableOf({
  depends_on: "dependsOn",
  blocks: "blocks",
  conflicts_with: "conflictsWith"
});
function readMetadata(metadata, of, facts, known4, flaws) {
  flaws.push(...metadata.flaws, ...validateMetadata(metadata, of));
  for (const entry of metadata.entries.values()) {
    const name6 = canonicalKey(entry.key);
    if (!name6) continue;
    const value = located(textAt(entry.value.span), entry.value.span);
    facts.fields.push({ name: name6, key: entry.keySpan, value, form: "metadata" });
    if (name6 === "files") facts.mentions.push(...readFiles(entry));
    const list2 = references2.get(name6);
    if (list2) facts[list2].push(...readReferenceValue(entry, known4));
    else readScalarFact(name6, entry, facts);
  }
}
function readScalarFact(name6, { value }, facts) {
  if (value.kind !== "scalar") return;
  const scalar2 = located(value.text, inside(value));
  if (name6 === "execution_mode") facts.mode ??= readMode(scalar2, []);
  else if (name6 === "isolation") facts.isolation ??= readIsolation(scalar2);
  else if (name6 === "model") facts.model ??= located(scalar2.value.toLowerCase(), scalar2.span);
  else if (name6 === "type") facts.type ??= located(scalar2.value.toLowerCase(), scalar2.span);
  else if (name6 === "parallel") facts.parallel ??= readBoolean(scalar2);
  else if (name6 === "estimate") facts.estimate ??= estimateFrom(name6, scalar2.value, scalar2.span);
  else if (name6 === "wave" && /^\d+$/.test(scalar2.value))
    facts.wave ??= located(Number(scalar2.value), scalar2.span);
}
function readReferenceValue(entry, known4) {
  const items = entry.value.kind === "list" ? entry.value.items : [entry.value];
  return items.flatMap(
    (item) => item.kind === "scalar" ? readReferences2(inside(item), "metadata", known4) : []
  );
}
function readFiles({ value }) {
  const items = value.kind === "list" ? value.items : [value];
  return items.flatMap((item) => item.kind === "scalar" ? readFileField(inside(item), "write") : []);
}
function inside(value) {
  const { span: span2 } = value;
  if (value.kind !== "scalar" || !value.quoted || span2.end - span2.start < 2) return span2;
  return { ...span2, start: span2.start + 1, end: span2.end - 1 };
}
function readBoolean(value) {
  if (/^(?:true|yes|y)\b/i.test(value.value)) return located(true, value.span);
  return /^(?:false|no|n)\b/i.test(value.value) ? located(false, value.span) : void 0;
}

// src/dialects/runbook/slots.ts
var labels = {
  depends_on: "Depends on",
  blocks: "Blocks",
  execution_mode: "Execution Mode",
  reason: "Reason"
};
var step3 = {
  depends_on: "depends_on",
  blocks: "blocks",
  execution_mode: "execution_mode",
  reason: "reason"
};
var whole2 = { execution_mode: "execution_mode", reason: "reason" };
var planSlot = (document) => frontMatterSlot(document, whole2);
function stepFileSlot(document, kind) {
  const id3 = kind === "cycle" ? "cycle" : "step";
  return frontMatterSlot(document, document.frontMatter ? step3 : { id: id3, ...step3 });
}
function stepSlot(region, fenced2) {
  if (fenced2) return metadataSlot(fenced2, step3);
  const { source } = region.extent;
  const { heading: heading5, span: span2 } = region.section;
  if (!heading5) return void 0;
  const header3 = headerOf(region.blocks, source);
  const last2 = header3.at(-1);
  if (!last2) return belowHeading(source, span2.end);
  const at = endOfLine2(source, spanOfNode(source, last2).end);
  const lines2 = fieldLinesIn([last2], source);
  return slot(at, before3(last2, lines2, header3.length, source), colonOf(lines2.at(-1)));
}
function belowHeading(source, end) {
  const at = endOfLine2(source, end);
  const isTight = /^\r?\n[ \t]*\S/.test(source.text.slice(at.end, at.end + 80));
  return { ...slot(at, doubled(source), "outside"), after: isTight ? lineEnding(source) : "" };
}
function paragraphSlot(blocks, within4) {
  const { source, start } = within4;
  const block = blocks.find((each) => {
    const span2 = spanOfNode(source, each);
    return span2.start <= start && start < span2.end;
  });
  if (!block) return void 0;
  const at = endOfLine2(source, spanOfNode(source, block).end);
  return { ...slot(at, doubled(source), "outside"), form: "paragraph", keys: {} };
}
var slot = (at, before5, colon) => ({
  form: "label",
  at,
  before: before5,
  after: "",
  keys: labels,
  colon
});
var doubled = (source) => lineEnding(source).repeat(2);
function headerOf(blocks, source) {
  const end = blocks.findIndex((block) => !isHeader(block, source));
  return blocks.slice(0, end < 0 ? blocks.length : end);
}
var ofPart = /^(?:red|green|refactor|verify|test|expected|why|implementation|changes|assertions|behaviou?r|approach|actions?|files?|steps?|details|tasks?)\b/i;
function isHeader(block, source) {
  if (block.type !== "paragraph" && block.type !== "list") return false;
  const parts4 = block.type === "list" ? block.children.map((item) => item.children[0]) : [block];
  return parts4.every((part) => {
    const lines2 = part?.type === "paragraph" ? fieldLinesIn([part], source) : [];
    return lines2.length > 0 && beginsWith(part, lines2[0], source) && lines2.every(isOwn);
  });
}
var beginsWith = (paragraph, { nameSpan }, source) => source.text.slice(spanOfNode(source, paragraph).start, nameSpan.start).trim().replace(/[*_]/g, "") === "";
var isOwn = ({ bold, name: name6, value, list: list2 }) => bold && value.value !== "" && !list2 && !ofPart.test(name6);
function before3(last2, lines2, paragraphs, source) {
  const { start, end } = spanOfNode(source, last2);
  const ending2 = lineEnding(source);
  if (last2.type === "list") {
    const indent = /[ \t]*$/.exec(source.text.slice(0, start))[0];
    const marker = /^(?:[-*+]|\d+[.)])[ \t]+/.exec(source.text.slice(start, end))?.[0] ?? "- ";
    return `${ending2}${indent}${/^\d/.test(marker) ? "- " : marker}`;
  }
  const hard = /((?<! ) {2,}|\\)\r?\n/.exec(source.text.slice(start, end))?.[1];
  if (hard) return `${hard}${ending2}`;
  return lines2.length > 1 && paragraphs === 1 ? ending2 : doubled(source);
}
function colonOf(line4) {
  if (!line4) return "outside";
  return line4.nameSpan.source.text[line4.nameSpan.end] === ":" ? "inside" : "outside";
}
function endOfLine2(source, offset) {
  const rest2 = /^[ \t]*#*[ \t]*/.exec(source.text.slice(offset, offset + 80))[0];
  const at = /^(?:\r|\n|$)/.test(source.text.slice(offset + rest2.length)) ? offset + rest2.length : offset;
  return spanOf(source, at, at);
}

// src/dialects/runbook/walk.ts
function blocksOf2(section2) {
  return [...section2.blocks, ...[...sectionsBelow(section2)].flatMap((below4) => below4.blocks)];
}

// src/dialects/runbook/orchestrator.ts
var reasons = /\b(?:because|since|reason|rationale|due to|as (?:they|each|all|every|the)|so that|otherwise|shares?d?|same (?:files?|tree|index|branch)|conflicts?|race|corrupt\w*|builds? on)\b/i;
var together2 = String.raw`(?:parallel\w*|batch\w*|concurren\w+|simultaneous\w*|at the same time|in one message|multiple (?:task|agent|tool)s?)`;
var forbids = new RegExp(
  String.raw`\b(?:never|do not|don't|must not|may not|no|forbidden|prohibited|not allowed)\b[^.]*\b${together2}|\b${together2}[^.]*\b(?:forbidden|prohibited|not allowed|never)\b|\b(?:one|single|exactly one|only one)\s+(?:task|step|cycle|agent|tool)?\s*(?:tool |task )?(?:call|dispatch|agent|step|cycle|task)?s?\s*(?:at a time|per message|per turn|in each message)`,
  "i"
);
var orderLabel = /^\W*(?:(?:step|cycle|task|phase|execution) )?(?:dependenc(?:y|ies)|order(?:ing)?|sequenc(?:e|ing)|execution(?: (?:order|strategy|plan))?|parallelism)\b([^:]*)$/i;
function isOrderLabel(text) {
  if (!/depend|order|sequenc|execution|parallel/i.test(text)) return false;
  const rest2 = orderLabel.exec(text)?.[1];
  return rest2 !== void 0 && rest2.length <= 30;
}
function* saidIn(blocks, source, title2) {
  const wholly = isOrderLabel(title2);
  let labelled = false;
  for (const { block, label: label2 } of piecesOf(blocks, source)) {
    if (label2) labelled = isOrderLabel(label2.text.replace(/:\s*$/, ""));
    else if (block.type === "thematicBreak") labelled = false;
    for (const sentence2 of sentencesIn([block], source)) yield { sentence: sentence2, aboutOrder: wholly || labelled };
  }
}
var aboutMode = /parallel|batch|concurren|simultan|sequen|serial|order|same time|at a time|message|turn|multiple|another|the other|one by one|step by step|until|fan out|at once|per task/i;
var arrow = /\d\W*(?:→|->|=>)/;
var ofSome = /^\W*(?:steps?|cycles?|tasks?)\s+#?\d/i;
function readDirective(said2, labelled) {
  let mode;
  let rationale;
  let prohibition;
  let before5 = false;
  for (const { sentence: sentence2, aboutOrder } of said2) {
    const text = textAt(sentence2);
    const telling3 = aboutMode.test(text);
    const forbidding = telling3 && forbids.test(text);
    if (forbidding) prohibition ??= sentence2;
    const said3 = telling3 && (aboutOrder || forbidding || isAboutExecution(text));
    const read = said3 ? readProseMode(sentence2) : void 0;
    const own2 = read?.value === "sequential" && ofSome.test(text) ? void 0 : read;
    const stated2 = own2?.value === "parallel" && arrow.test(text) ? { ...own2, value: "mixed" } : own2;
    if (aboutOrder && mode && stated2 && stated2.value !== mode.value) mode = { ...mode, value: "mixed" };
    mode ??= stated2;
    const near = before5 || stated2 || forbidding || labelled && /^\W*(?:rationale|reason|why)\b/i.test(text);
    if (near && reasons.test(text)) rationale ??= sentence2;
    before5 = Boolean(stated2 || forbidding);
  }
  return { mode, rationale, prohibition };
}
function prohibitionOf(metadata) {
  for (const { key, value } of metadata?.entries.values() ?? []) {
    const name6 = canonicalKey(key);
    if (name6 === "max_parallel" && value.kind === "scalar" && value.text === "1") return value.span;
    if (name6 === "overrides" && /\bparallel|\bbatch|\bconcurren/i.test(textAt(value.span))) return value.span;
  }
  return void 0;
}
function readOrchestrator(document, known4, flaws) {
  const { source, frontMatter } = document;
  const facts = noFacts();
  if (frontMatter) readMetadata(frontMatter, "orchestrator", facts, known4, flaws);
  const blocks = blocksOf2(document.outline);
  readLabels(blocks, source, facts, known4, flaws);
  const directive = readDirective(saidIn(blocks, source, ""), true);
  const entries = [...groupsOf(frontMatter, known4), ...readEntries(document, known4)];
  const slot2 = planSlot(document);
  const paragraph = directive.mode?.span && paragraphSlot(blocks, directive.mode.span);
  const reason = facts.fields.find((field2) => field2.name === "reason");
  return {
    entries,
    orchestration: {
      source,
      mode: facts.mode ?? directive.mode,
      rationale: reason?.value.span ?? directive.rationale,
      prohibition: prohibitionOf(frontMatter) ?? directive.prohibition,
      entries,
      ...slot2 && { slot: slot2 },
      ...paragraph && { paragraph }
    }
  };
}

// src/dialects/runbook/parts.ts
var signs = lettered("^[^\\p{L}]+");
function partOf(text) {
  const name6 = text.replace(signs(text), "").toLowerCase();
  if (/^verify\s+red\b/.test(name6)) return { section: "red", lasts: false };
  if (/^(?:verify|verification|validat|check|success criteria|expected outcome|acceptance|assert)/.test(name6))
    return { section: "verify", lasts: false };
  if (/^(?:step \d+[:.]? ?)?(?:the )?red\b/.test(name6) || /^(?:write|add) (?:the )?failing test/.test(name6))
    return { section: "red", lasts: true };
  if (/^(?:step \d+[:.]? ?)?(?:the )?green\b/.test(name6)) return { section: "green", lasts: true };
  if (/\(red\)/.test(name6)) return { section: "red", lasts: true };
  if (/\(green\)/.test(name6)) return { section: "green", lasts: true };
  if (/^refactor\b/.test(name6)) return { section: "body", lasts: true };
  if (/^(?:files?|target files?|file changes|files (?:to|touched|changed|modified|affected).*)\s*:?$/.test(name6))
    return { section: "files", lasts: false };
  if (/^commit\b/.test(name6)) return { section: "commit", lasts: false };
  if (/^(?:prerequisite|precondition|context|background|references?|design|key (?:decision|constraint))/.test(
    name6
  ))
    return { section: "context", lasts: false };
  if (/^(?:error conditions?|stop|report|depend|why it fails)/.test(name6))
    return { section: "context", lasts: false };
  return void 0;
}
var isAboutOrder = (text) => ["depends_on", "blocks", "execution_mode", "reason"].includes(keyOf2(text));
var isReason = (text) => keyOf2(text) === "reason";
var keyOf2 = (text) => canonicalKey(text.replace(/\s*:\s*$/, "")) ?? "";
var isAssertions = (text) => /^assert/i.test(text);
function readBody(blocks, source, base) {
  const redGreen = {
    red: void 0,
    green: void 0,
    verification: void 0,
    expectedFailure: void 0
  };
  let lasting = base;
  let section2 = base;
  const runs2 = [];
  for (const piece2 of piecesOf(blocks, source)) {
    if (piece2.block.type === "thematicBreak") {
      section2 = lasting;
      continue;
    }
    if (piece2.label && isAboutOrder(piece2.label.text)) {
      const below4 = isReason(piece2.label.text) ? void 0 : belowLabel(piece2, source);
      if (below4) add(runs2, section2, { block: below4, label: void 0 });
      continue;
    }
    if (piece2.label) {
      const part = isAssertions(piece2.label.text) ? void 0 : partOf(piece2.label.text);
      if (part?.lasts) lasting = part.section;
      section2 = part?.section ?? lasting;
      notePart(piece2.label, part, redGreen);
      if (part?.section === "red") redGreen.green ??= greenInside(piece2, source);
    }
    add(runs2, section2, piece2);
  }
  return {
    mentions: runs2.flatMap((run) => readMentions(run.blocks, source, { section: run.section })),
    redGreen
  };
}
function greenInside({ block, label: label2 }, source) {
  if (block.type !== "paragraph" || !label2) return void 0;
  const end = block.position?.end.offset ?? label2.span.end;
  const match = /(?<=[\s.;])GREEN\b[^:\r\n]{0,30}:/.exec(source.text.slice(label2.span.end, end));
  if (!match) return void 0;
  const start = label2.span.end + match.index;
  return spanOf(source, start, start + match[0].length);
}
function add(runs2, section2, piece2) {
  const run = runs2.at(-1);
  if (run?.section === section2) run.blocks.push(piece2.block);
  else runs2.push({ section: section2, blocks: [piece2.block] });
}
function notePart(label2, part, redGreen) {
  const span2 = label2.span;
  if (/^\W*(?:expected (?:failure|error|fail|red)|fails with)/i.test(label2.text))
    redGreen.expectedFailure ??= span2;
  if (/^\W*(?:verif|validat)/i.test(label2.text)) redGreen.verification ??= span2;
  else if (part?.lasts && part.section === "red") redGreen.red ??= span2;
  else if (part?.lasts && part.section === "green") redGreen.green ??= span2;
}

// src/dialects/runbook/prose.ts
var thing = String.raw`(?:TDD )?(?:cycles?|steps?|phases?|tasks?)\s+#?\d[\w.]*(?:\s*(?:[-–—,&+]|and|to|through)\s*(?:(?:cycles?|steps?|phases?)\s+)?\d[\w.]*){0,60}`;
var waits = new RegExp(
  String.raw`\b(?:depend(?:s|ent|ing)? (?:up)?on|rel(?:ies|y|ying) on|requires?|needs|blocked by|waits? for|builds? (?:up)?on)\s+(?:the |all |that )?(${thing})`,
  "gi"
);
var follows = new RegExp(
  String.raw`(?:\bonly after|^\W*after|\b(?:run|start|execute|begin|perform)\w* after|\bonce|\bfrom|\b(?:established|introduced|created|added|defined|implemented|written|built) (?:in|by))\s+(?:the |all )?(${thing})`,
  "gi"
);
var leads3 = new RegExp(
  String.raw`(${thing})[^.;:]{0,60}?\bmust (?:be )?(?:complete\w*|finish\w*|done|run|land\w*|precede)[^.;:]{0,20}?\b(?:before|ahead of)?\s+(${thing})`,
  "gi"
);
var bare = /\bdepends? on\s+(\d[\w.]*(?:\s*(?:[-–—,&+]|and|to|through)\s*\d[\w.]*)*)(?![\w(])/i;
var head2 = String.raw`^[\s*_\-]*(?:\d+[.)]\s+)?(?:[*_]*[\p{L} /]{3,30}:[*_]*\s*)?`;
var subject = lettered(
  String.raw`${head2}(${thing})\s+(?:\([^)]*\)\s*)?[:—–-]?\s*(?:all )?(?:depends?|rel(?:y|ies)|requires?|needs?|builds?|waits?|(?:must|can) only)\b`,
  "i"
);
var pointer = /(?:cycle|step|phase|task)s?\s+#?\d|depends?\s+on\s+\d|->|→|=>/i;
var begins = lettered(String.raw`${head2}(${thing})(?=[\s:,(—–-])`, "i");
function readProseOrder(sentence2, own2, known4) {
  const text = textAt(sentence2);
  if (!pointer.test(text)) return [];
  const found = [];
  const named6 = subject(text).exec(text);
  const waiting = named6 ? idsAt2(sentence2, named6.index, named6[0], named6[1], known4) : [];
  for (const match of text.matchAll(waits)) {
    const needed = idsAt2(sentence2, match.index, match[0], match[1], known4);
    if (waiting.length > 0)
      for (const one of waiting)
        found.push(...needed.map((need) => ({ ...need, of: { kind: one.kind, id: one.id } })));
    else if (own2) {
      for (const need of needed)
        if (need.id !== own2.id && !isPrefixOf(own2.id, need.id))
          found.push(own2.kind === "step" ? need : { ...need, of: own2 });
    }
  }
  const listed4 = named6 && bare.exec(text);
  for (const need of listed4 ? idsAt2(sentence2, listed4.index, listed4[0], listed4[1], known4) : [])
    for (const one of waiting) found.push({ ...need, of: { kind: one.kind, id: one.id } });
  if (own2?.kind === "step") found.push(...earlier(sentence2, text, own2.id, known4));
  for (const match of text.matchAll(leads3)) {
    const needed = idsAt2(sentence2, match.index, match[0], match[1], known4);
    const later = idsAt2(sentence2, match.index, match[0], match[2], known4);
    for (const one of later)
      found.push(...needed.map((need) => ({ ...need, of: { kind: one.kind, id: one.id } })));
  }
  const ofPlan = found.filter((need) => (need.kind === "step" ? known4.steps : known4.phases).has(need.id));
  return [...ofPlan, ...chain(sentence2, text, known4)];
}
function earlier(sentence2, text, own2, known4) {
  const before5 = known4.steps.get(own2) ?? 0;
  return [...text.matchAll(follows)].flatMap((match) => idsAt2(sentence2, match.index, match[0], match[1], known4)).filter((need) => need.kind === "step" && (known4.steps.get(need.id) ?? before5) < before5);
}
function subjectOf(sentence2, known4) {
  const text = textAt(sentence2);
  const match = begins(text).exec(text);
  return match ? idsAt2(sentence2, match.index, match[0], match[1], known4) : [];
}
function idsAt2(sentence2, index, whole3, part, known4) {
  const start = sentence2.start + index + whole3.lastIndexOf(part);
  return readReferences2(spanOf(sentence2.source, start, start + part.length), "prose", known4);
}
function chain(sentence2, text, known4) {
  const found = [];
  for (const match of text.matchAll(
    /(?:(?:cycle|step)\s+)?(\d+\.\d+[a-z]?)\s*(?:->|→|=>)\s*(?=(?:(?:cycle|step)\s+)?(\d+\.\d+[a-z]?)\b)/gi
  )) {
    const [before5, after] = [match[1], match[2]];
    if (!known4.steps.has(before5) || !known4.steps.has(after)) continue;
    const start = sentence2.start + match.index + match[0].indexOf(before5);
    const span2 = spanOf(sentence2.source, start, start + before5.length);
    found.push({ kind: "step", id: before5, form: "prose", span: span2, of: { kind: "step", id: after } });
  }
  return found;
}

// src/dialects/runbook/collect.ts
var nothingGathered = () => ({
  steps: [],
  phases: [],
  pauses: [],
  claims: [],
  proseOrder: [],
  said: /* @__PURE__ */ new Set(),
  mentions: [],
  flaws: [],
  besideOthers: /* @__PURE__ */ new Set(),
  modes: /* @__PURE__ */ new Map(),
  stopCondition: void 0,
  stepsWithStop: 0,
  firstStepStop: void 0,
  mode: void 0,
  overruled: [],
  rationale: void 0,
  prohibition: void 0
});
function gatherFromPlan(region, found, known4) {
  const { source } = region.extent;
  const { blocks } = region;
  const title2 = region.section.title;
  addDirective(readDirective(saidIn(blocks, source, title2), false), found);
  found.stopCondition ??= stopConditionIn(region);
  for (const line4 of fieldLinesIn(blocks, source)) found.claims.push(...claimsInField(line4, void 0));
  if (/\b(?:completion|validation|verification)\b/i.test(title2))
    found.claims.push(...testClaims(region.extent, void 0));
  for (const label2 of checkpointsIn2(region))
    if (label2.after) found.pauses.push({ ...label2, before: found.steps.length, phase: void 0 });
  gatherOrder(region, void 0, found, known4);
  gatherModes(region, found, known4);
  found.mentions.push(...readBody(blocks, source, "context").mentions);
}
function addDirective(said2, found) {
  found.mode ??= said2.mode;
  found.rationale ??= said2.rationale;
  found.prohibition ??= said2.prohibition;
}
function gatherFromPhase(region, phase4, found, known4) {
  const { source } = region.extent;
  found.claims.push(...claimsInHeading(region.section.span, phase4.id));
  for (const line4 of fieldLinesIn(region.blocks, source)) {
    found.claims.push(...claimsInField(line4, phase4.id));
    if (canonicalKey(line4.name) === "parallel" && /^\W*(?:yes|true|can|with|may)\b/i.test(line4.value.value))
      found.besideOthers.add(phase4);
  }
  for (const label2 of checkpointsIn2(region))
    found.pauses.push({ ...label2, before: found.steps.length, phase: phase4 });
  gatherOrder(region, { kind: "phase", id: phase4.id }, found, known4);
}
function gatherFromStep(region, step4, found, known4) {
  found.claims.push(...testClaims(region.extent, step4.id));
  const stop = stopConditionIn(region);
  if (stop) found.stepsWithStop += 1;
  found.firstStepStop ??= stop;
  for (const label2 of checkpointsIn2(region))
    found.pauses.push({ ...label2, before: found.steps.length, phase: void 0 });
  gatherOrder(region, { kind: "step", id: step4.id }, found, known4, step4.dependsOn);
}
function gatherFromCheckpoint(region, found) {
  const text = region.section.span.source.text.slice(region.extent.start, region.extent.end).slice(0, 400);
  found.pauses.push({
    span: region.section.span,
    after: afterIn(text),
    before: found.steps.length,
    phase: void 0
  });
  found.claims.push(...testClaims(region.extent, void 0));
  found.stopCondition ??= stopConditionIn(region);
}
function gatherModes(region, found, known4) {
  for (const sentence2 of sentencesIn(region.blocks, region.extent.source)) {
    const mode = readProseMode(sentence2);
    if (!mode) continue;
    for (const step4 of subjectOf(sentence2, known4))
      if (step4.kind === "step" && !found.modes.has(step4.id)) found.modes.set(step4.id, mode);
  }
}
function addOnce(reference, waits4, found) {
  const { kind, id: id3 } = reference;
  const key = `${waits4?.kind} ${waits4?.id}\0${kind} ${id3}`;
  if (found.said.has(key)) return;
  found.said.add(key);
  found.proseOrder.push(reference);
}
function gatherOrder(region, own2, found, known4, edges = []) {
  const taken = new Set(edges.map((edge) => edge.span.start));
  for (const sentence2 of sentencesIn(region.blocks, region.extent.source))
    for (const reference of readProseOrder(sentence2, own2, known4))
      if (!taken.has(reference.span.start)) addOnce(reference, reference.of ?? own2, found);
}

// src/dialects/runbook/fenced.ts
var telling2 = ["depends_on", "execution_mode", "modifies_shared_state"];
function fencedMetadata(blocks, id3, source) {
  const fence = blocks.slice(0, 2).find((block) => block.type === "code");
  if (fence?.type !== "code" || !/^ya?ml$/i.test(fence.lang ?? "")) return void 0;
  const { start, end } = contentOf(fence, source);
  const metadata = readYaml(source, start, end);
  const own2 = metadata.entries.get("cycle") ?? metadata.entries.get("step");
  const named6 = own2?.value.kind === "scalar" ? own2.value.text === id3 : void 0;
  return named6 ?? telling2.some((key) => metadata.entries.has(key)) ? metadata : void 0;
}
function contentOf(fence, source) {
  const { start, end } = spanOfNode(source, fence);
  const text = source.text.slice(start, end);
  const open2 = /^[^\r\n]*(?:\r?\n|$)(?:[ \t]*---[ \t]*\r?\n)?/.exec(text)[0].length;
  const close = /(?:\r?\n[ \t]*---)?\r?\n[ \t]*(?:`{3,}|~{3,})[ \t]*$/.exec(text)?.index ?? text.length;
  return spanOf(source, start + Math.min(open2, close), start + Math.max(open2, close));
}

// src/dialects/runbook/markers.ts
var flag = /[[(]\s*(REGRESSION|SPIKE|PARALLEL|P)\s*[\])]/gi;
var list = /[[(]\s*((DEPENDS?(?:[ _-]?ON)?|REQUIRES?|BLOCKED[ _-]BY|AFTER|BLOCKS?)\s*:?)\s+([^\])]*)[\])]/gi;
var model = /\(\s*(?:model:\s*)?(opus|sonnet|haiku)\b[^()]*\)|\bmodel:\s*([\w.-]+)/i;
var loneModel = /\(\s*(?:model:\s*)?(?:opus|sonnet|haiku)\s*\)|\(\s*model:\s*[\w.-]+\s*\)/gi;
function readMarkers(raw, title2, known4) {
  const text = raw.source.text.slice(raw.start, raw.end);
  const found = {
    dependsOn: [],
    blocks: [],
    fields: [],
    regression: false,
    spike: false,
    parallel: void 0,
    model: void 0,
    title: title2.replace(/\s+/g, " ").trim()
  };
  if (!/[[(]|model:/i.test(`${text} ${title2}`)) return found;
  found.title = title2.replace(flag, " ").replace(list, " ").replace(loneModel, " ").replace(/\s+/g, " ").trim();
  const at = (start, length) => spanOf(raw.source, raw.start + start, raw.start + start + length);
  for (const match of text.matchAll(flag)) {
    const name6 = match[1].toUpperCase();
    if (name6 === "REGRESSION") found.regression = true;
    else if (name6 === "SPIKE") found.spike = true;
    else if (match[0].startsWith("[") || name6 === "P")
      found.parallel = located(true, at(match.index, match[0].length));
  }
  for (const match of text.matchAll(list)) readList2(match, at, found, known4);
  const named6 = model.exec(text);
  const value = named6?.[1] ?? named6?.[2];
  if (named6 && value)
    found.model = located(value.toLowerCase(), at(named6.index + named6[0].indexOf(value), value.length));
  return found;
}
function readList2(match, at, found, known4) {
  const valueAt = match.index + match[0].length - 1 - match[3].length;
  const value = at(valueAt, match[3].length);
  const references3 = readReferences2(value, "marker", known4);
  if (references3.length === 0) return;
  const key = at(match.index + match[0].indexOf(match[2]), match[2].length);
  const name6 = /^blocks?$/i.test(match[2]) ? "blocks" : canonicalKey(match[2]) ?? "depends_on";
  found.fields.push({ name: name6, key, value: located(match[3], value), form: "marker" });
  if (name6 === "blocks") found.blocks.push(...references3);
  else found.dependsOn.push(...references3);
}

// src/dialects/runbook/step.ts
function readStep3(region, phase4, known4, flaws, base = "body") {
  const { section: section2, heading: heading5 } = region;
  const { source } = region.extent;
  const plain7 = readStepHeading(section2.title) ?? readNumberedHeading(section2.title);
  const markers = readMarkers(section2.span, section2.title.slice(plain7?.titleAt ?? 0), known4);
  const facts = noFacts();
  const fenced2 = fencedMetadata(region.blocks, heading5.id, source);
  if (fenced2) readMetadata(fenced2, "step", facts, known4, flaws);
  readLabels(region.blocks, source, facts, known4, flaws);
  addPrevious(facts, heading5.id, known4);
  const body = readBody(region.blocks, source, base);
  const title2 = section2.heading ? readMentions([section2.heading], source, { section: "title" }) : [];
  const id3 = heading5.id;
  const slot2 = stepSlot(region, fenced2);
  return {
    id: id3,
    kind: region.stepKind ?? "step",
    title: markers.title,
    source,
    span: section2.span,
    idSpan: spanOf(
      source,
      section2.span.start + heading5.idAt,
      section2.span.start + heading5.idAt + id3.length
    ),
    extent: region.extent,
    phase: phase4,
    mode: facts.mode,
    dependsOn: [...markers.dependsOn, ...facts.dependsOn],
    blocks: [...markers.blocks, ...facts.blocks],
    fields: [...markers.fields, ...facts.fields],
    mentions: [...title2, ...facts.mentions, ...body.mentions],
    redGreen: body.redGreen,
    regression: markers.regression,
    spike: markers.spike || /^[A-Za-z]?0[.-]/.test(id3),
    done: doneMark(section2.span, heading5.idAt),
    parallel: markers.parallel ?? facts.parallel,
    wave: facts.wave,
    conflictsWith: facts.conflictsWith,
    model: markers.model ?? facts.model,
    isolation: facts.isolation,
    copies: [],
    slots: slot2 ? [slot2] : [],
    ...looks(region, body, markers.title) ? { onlyLooks: true } : {},
    ...facts.estimate && { estimate: facts.estimate }
  };
}
var looks = ({ stepKind, extent }, { redGreen }, title2) => stepKind !== "cycle" && onlyLooks(title2) || redGreen.red === void 0 && redGreen.green === void 0 && saysNoChange(textAt(extent));
function addPrevious(facts, id3, known4) {
  const at = known4.steps.get(id3) ?? 0;
  for (const { name: name6, value, form } of facts.fields) {
    const match = /\b(all )?(?:the )?(?:previous|prior|preceding)(?: (?:cycle|step|one)s?)?\b/i.exec(
      value.value
    );
    if (name6 !== "depends_on" || !match || at === 0) continue;
    const start = value.span.start + match.index;
    const span2 = spanOf(value.span.source, start, start + match[0].length);
    const ids2 = [...known4.steps.keys()].slice(match[1] ? Math.max(0, at - mostPrevious) : at - 1, at);
    facts.dependsOn.push(...ids2.map((need) => ({ kind: "step", id: need, form, span: span2 })));
  }
}
var mostPrevious = 100;
function doneMark(heading5, until2) {
  const text = textAt(heading5);
  const match = /\[([ xX~])\]|[✅✓✔☑]/u.exec(text.slice(0, until2)) ?? /[✅✔]\s*$/u.exec(text);
  if (!match) return void 0;
  const start = heading5.start + match.index;
  return located(
    match[1] !== " " && match[1] !== "~",
    spanOf(heading5.source, start, start + match[0].length)
  );
}
function complete(step4, facts) {
  step4.dependsOn = [...step4.dependsOn, ...facts.dependsOn];
  step4.blocks = [...step4.blocks, ...facts.blocks];
  step4.conflictsWith = [...step4.conflictsWith, ...facts.conflictsWith];
  step4.fields = [...step4.fields, ...facts.fields];
  step4.mentions = [...step4.mentions, ...facts.mentions];
  step4.mode ??= facts.mode;
  step4.isolation ??= facts.isolation;
  step4.model ??= facts.model;
  step4.parallel ??= facts.parallel;
  step4.wave ??= facts.wave;
  if (facts.estimate) step4.estimate ??= facts.estimate;
}

// src/dialects/runbook/title.ts
function titleOf3(path3, files) {
  for (const { document, role } of files) {
    if (role !== "runbook" && role !== "outline") continue;
    for (const section2 of sectionsBelow(document.outline))
      if (section2.depth === 1 && !readPhaseHeading(section2.title) && !readStepHeading(section2.title))
        return located(section2.title, section2.span);
  }
  const source = files.find((file) => file.role !== "orchestrator plan")?.document.source ?? files[0].document.source;
  const name6 = path3.replace(/\/$/, "").replace(/\.md$/i, "");
  return located(name6.slice(name6.lastIndexOf("/") + 1), firstLine2(source));
}
function firstLine2(source) {
  const match = /^(?:\uFEFF)?(?:[ \t]*(?:-{3,}[ \t]*)?(?:\r\n?|\n))*([^\r\n]*)/.exec(source.text);
  const start = match[0].length - match[1].length;
  return spanOf(source, start, match[0].length);
}

// src/dialects/runbook/stepfile.ts
var fileName = /(?:^|\/)(?:step|cycle|task)?[-_]?((?:[a-z]{1,2}-?)?\d+(?:[-_.]\d+)*[a-z]?)(?:[-_.](test|impl|bootstrap|red|green))?(?:[-_.].*)?\.md$/i;
var halves = tableOf({
  test: "test",
  red: "test",
  impl: "impl",
  green: "impl",
  bootstrap: "bootstrap"
});
var isStepFileName = (path3) => fileName.test(path3);
function readStepFile(document, known4) {
  const { source } = document;
  const flaws = [];
  const facts = noFacts();
  const { frontMatter } = document;
  if (frontMatter) readMetadata(frontMatter, "step", facts, known4, flaws);
  const regions = regionsOf(document).map((region2) => ({ ...region2 }));
  const region = bodyRegion(regions);
  readLabels(headerOf2(regions, region), source, facts, known4, flaws);
  const name6 = fileName.exec(source.path);
  const id3 = idOf3(document, region, name6?.[1]);
  if (!id3) return void 0;
  const title2 = region.heading && titleOf4(region);
  const copy = {
    source,
    part: halves.get(name6?.[2]?.toLowerCase() ?? "") ?? "whole",
    id: id3,
    title: title2,
    digest: digestOf(region.extent),
    ...fromOf(document)
  };
  return { document, copy, region: withHeading(region, id3), facts, flaws };
}
function fromOf({ source }) {
  const from = /^\*\*(?:Plan|Source|Runbook)(?:\*\*:|:\*\*)[ \t]*`?([^\s`]+\.md)`?[ \t]*$/m.exec(
    source.text
  )?.[1];
  return from === void 0 ? {} : { from };
}
function headerOf2(regions, step4) {
  const found = [];
  for (const region of regions) {
    if (region === step4 || region.section.depth > 1 && region.kind !== "step") break;
    const rule = region.blocks.findIndex((block) => block.type === "thematicBreak");
    found.push(...rule < 0 ? region.blocks : region.blocks.slice(0, rule));
    if (rule >= 0) break;
  }
  return found;
}
function bodyRegion(regions) {
  const steps2 = regions.filter((region) => region.kind === "step");
  return steps2.find((region) => titleOf4(region)) ?? steps2.at(-1) ?? wholeOf(regions);
}
function wholeOf(regions) {
  const first2 = regions.find((region) => region.section.heading) ?? regions[0];
  const blocks = regions.slice(regions.indexOf(first2)).flatMap((region) => {
    const { heading: heading5 } = region.section;
    return heading5 && region !== first2 ? [heading5, ...region.blocks] : region.blocks;
  });
  const { source } = first2.extent;
  return { ...first2, kind: "step", blocks, extent: spanOf(source, first2.extent.start, source.text.length) };
}
function idOf3(document, region, inName) {
  for (const entry of document.frontMatter?.entries.values() ?? []) {
    if (canonicalKey(entry.key) !== "id" || entry.value.kind !== "scalar" || !/\d/.test(entry.value.text))
      continue;
    const { span: span2, quoted: quoted2, text } = entry.value;
    return located(text, quoted2 ? { ...span2, start: span2.start + 1, end: span2.end - 1 } : span2);
  }
  const { source } = document;
  if (region.heading) {
    const start = region.section.span.start + region.heading.idAt;
    return located(region.heading.id, spanOf(source, start, start + region.heading.id.length));
  }
  if (!inName) return void 0;
  return located(
    inName.replace(/[-_]/g, "."),
    region.section.heading ? region.section.span : firstLine2(source)
  );
}
function titleOf4(region) {
  const { section: section2, heading: heading5 } = region;
  if (!heading5) return void 0;
  const start = section2.span.start + heading5.titleAt;
  const plain7 = section2.title.slice(
    (readStepHeading(section2.title) ?? readNumberedHeading(section2.title))?.titleAt ?? 0
  );
  const { title: title2 } = readMarkers(section2.span, plain7, nothingKnown);
  return title2 ? located(title2, { ...section2.span, start }) : void 0;
}
function withHeading(region, id3) {
  if (region.heading) return region;
  const section2 = region.section.heading ? region.section : { ...region.section, span: id3.span };
  const heading5 = { id: id3.value, idAt: id3.span.start - section2.span.start, titleAt: 0 };
  return { ...region, section: section2, heading: heading5 };
}

// src/dialects/runbook/copies.ts
function readStepFiles(documents, found, known4) {
  const byId = /* @__PURE__ */ new Map();
  for (const step4 of found.steps) if (!byId.has(step4.id)) byId.set(step4.id, step4);
  const alone2 = found.steps.length === 0;
  const orphans = [];
  for (const document of documents) {
    const file = readStepFile(document, known4);
    if (!file) continue;
    found.flaws.push(...file.flaws);
    let step4 = byId.get(file.copy.id.value) ?? byId.get(file.copy.id.value.replace(/[-_]/g, "."));
    if (!step4 && alone2) {
      step4 = stepFromFile(file, found, known4);
      byId.set(step4.id, step4);
    } else if (step4 && alone2) addHalf(step4, file, known4, found.flaws);
    if (!step4) {
      orphans.push(file.copy);
      continue;
    }
    step4.copies = [...step4.copies, file.copy];
    const slot2 = stepFileSlot(document, step4.kind);
    if (slot2) step4.slots = [...step4.slots ?? [], slot2];
    complete(step4, file.facts);
  }
  return orphans;
}
var baseOf = (file) => file.copy.part === "test" ? "red" : file.copy.part === "impl" ? "green" : "body";
function stepFromFile(file, found, known4) {
  const step4 = readStep3(file.region, void 0, known4, found.flaws, baseOf(file));
  step4.id = file.copy.id.value;
  step4.idSpan = file.copy.id.span;
  step4.slots = [];
  found.steps.push(step4);
  gatherFromStep(file.region, step4, found, known4);
  return step4;
}
function addHalf(step4, file, known4, flaws) {
  const half = readStep3(file.region, void 0, known4, flaws, baseOf(file));
  step4.mentions = [...step4.mentions, ...half.mentions];
  step4.dependsOn = [...step4.dependsOn, ...half.dependsOn];
  step4.fields = [...step4.fields, ...half.fields];
  step4.redGreen = {
    red: step4.redGreen.red ?? half.redGreen.red,
    green: step4.redGreen.green ?? half.redGreen.green,
    verification: step4.redGreen.verification ?? half.redGreen.verification,
    expectedFailure: step4.redGreen.expectedFailure ?? half.redGreen.expectedFailure
  };
}

// src/dialects/runbook/phase.ts
function readPhase3(region, known4, flaws) {
  const { section: section2, heading: heading5 } = region;
  const { source } = region.extent;
  const attributes = readAttributes(section2.span);
  const facts = noFacts();
  facts.type = attributes.get("type");
  facts.model = attributes.get("model");
  const mode = attributes.get("execution_mode");
  if (mode) facts.mode = readMode(mode, flaws);
  readLabels(region.blocks, source, facts, known4, flaws);
  return {
    id: heading5.id,
    title: titleOf5(section2.title),
    span: section2.span,
    type: facts.type,
    model: facts.model,
    mode: facts.mode ?? proseModeOf(region),
    dependsOn: facts.dependsOn,
    mentions: readBody(region.blocks, source, "context").mentions
  };
}
function titleOf5(text) {
  const title2 = text.slice(readPhaseHeading(text)?.titleAt ?? readStepHeading(text)?.titleAt ?? 0);
  return title2.replace(/\s*\((?:[^()]*:[^()]*|tdd|general|inline)\)\s*$/i, "").trim();
}
function readAttributes(heading5) {
  const text = textAt(heading5);
  const found = /* @__PURE__ */ new Map();
  const group3 = /\(([^()]*)\)[^()]*$/.exec(text);
  if (!group3) return found;
  const from = heading5.start + group3.index + 1;
  const at = (start, value) => located(value.toLowerCase(), spanOf(heading5.source, from + start, from + start + value.length));
  const lone = /^\s*(tdd|general|inline)\s*$/i.exec(group3[1]);
  if (lone) return found.set("type", at(group3[1].indexOf(lone[1]), lone[1]));
  for (const pair of group3[1].matchAll(/(?<![\p{L}_ -])([\p{L}_ -]+)[^\S ]*[:=]\s*([^,;]+)/gu)) {
    const name6 = canonicalKey(pair[1].trim());
    const value = pair[2].trim();
    if (name6 && value) found.set(name6, at(pair.index + pair[0].lastIndexOf(value), value));
  }
  return found;
}
function proseModeOf(region) {
  for (const sentence2 of sentencesIn(region.blocks, region.extent.source)) {
    const text = textAt(sentence2);
    if (!isAboutExecution(text) || /\bphases?\b/i.test(text)) continue;
    const mode = readProseMode(sentence2);
    if (mode) return mode;
  }
  return void 0;
}

// src/dialects/runbook/phases.ts
function phaseOfFile(document, regions, facts) {
  if (regions.some((region) => region.kind === "phase")) return void 0;
  const id3 = /phase[-_]?(\w+)\.md$/i.exec(document.source.path)?.[1];
  const first2 = regions.find((region) => region.section.heading)?.section;
  if (!id3) return void 0;
  const span2 = first2?.span ?? spanOf(document.source, 0, 0);
  const title2 = first2?.depth === 1 && !regions.some((region) => region.section === first2 && region.heading);
  return implied(id3, title2 && first2 ? first2.title : "", span2, facts);
}
function inferPhases(found) {
  const byId = new Map(found.phases.map((phase4) => [phase4.id, phase4]));
  const inferred = [];
  for (const step4 of found.steps) {
    if (step4.phase) continue;
    const id3 = /^([A-Za-z]*\d+)[.-]\d/.exec(step4.id)?.[1];
    if (!id3) continue;
    const phase4 = byId.get(id3) ?? implied(id3, "", step4.span, void 0);
    if (!byId.has(id3)) inferred.push(phase4);
    byId.set(id3, phase4);
    step4.phase = phase4;
  }
  found.phases.unshift(...inferred);
}
function implied(id3, title2, span2, facts) {
  return {
    id: id3,
    title: title2,
    span: span2,
    type: facts?.type,
    model: facts?.model,
    mode: facts?.mode,
    dependsOn: facts?.dependsOn ?? [],
    mentions: []
  };
}

// src/dialects/runbook/barriers.ts
function readBarriers(found, entries) {
  const indexOf = new Map(found.steps.map((step4, index) => [step4.id, index]));
  const barriers = /* @__PURE__ */ new Map();
  const add2 = (barrier) => {
    if (barrier.before <= 0 || barrier.before >= found.steps.length) return;
    const key = `${barrier.kind}${barrier.before}`;
    if (!barriers.has(key)) barriers.set(key, barrier);
  };
  for (const entry of entries) {
    const at = indexOf.get(entry.id.value);
    if (entry.boundary && at !== void 0)
      add2({ kind: "phase", span: entry.id.span, before: at + 1, strength: "metadata" });
  }
  for (const pause of found.pauses)
    add2({
      kind: "checkpoint",
      span: pause.span,
      before: placeOf(pause, found, indexOf),
      strength: "metadata"
    });
  found.steps.forEach((step4, index) => {
    const before5 = found.steps[index - 1]?.phase;
    if (!step4.phase || !before5 || step4.phase === before5 || found.besideOthers.has(step4.phase)) return;
    add2({ kind: "phase", span: step4.phase.span, before: index, strength: "prose" });
  });
  return [...barriers.values()].sort((a, b) => a.before - b.before);
}
function placeOf(pause, found, indexOf) {
  const after = pause.after === void 0 ? void 0 : indexOf.get(pause.after);
  if (after !== void 0) return after + 1;
  if (!pause.phase) return pause.before;
  let last2 = pause.before;
  while (found.steps[last2]?.phase === pause.phase) last2 += 1;
  return last2;
}

// src/dialects/runbook/pacing.ts
function pacingOf(metadata) {
  const values = (name6) => metadata.flatMap((each) => [...each?.entries.values() ?? []]).filter(({ key }) => canonicalKey(key) === name6).map(({ value }) => value);
  const most = values("max_parallel").find((value) => countIn(value) !== void 0);
  const policy = values("checkpoint").find((value) => policyIn(value) !== void 0);
  return {
    ...most && { maxParallel: located(countIn(most), most.span) },
    ...policy && { checkpointPolicy: located(policyIn(policy), policy.span) }
  };
}
var countIn = (value) => value?.kind === "scalar" && /^[1-9]\d*$/.test(value.text) ? Number(value.text) : void 0;
function policyIn(value) {
  const text = value.kind === "scalar" ? value.text : "";
  if (text === "every-cycle" || text === "every-phase" || text === "natural") return text;
  const every = value.kind === "map" ? countIn(value.entries.get("every")?.value) : Number(/^every:\s*([1-9]\d*)$/.exec(text)?.[1] ?? 0);
  return every ? { every } : void 0;
}

// src/dialects/runbook/plan.ts
function addOrchestratorOrder(file, steps2, known4) {
  const byId = new Map(steps2.map((step4) => [step4.id, step4]));
  for (const entry of file.entries) {
    const step4 = byId.get(entry.id.value);
    if (step4 && entry.dependsOn)
      step4.dependsOn = [...step4.dependsOn, ...readReferences2(entry.dependsOn, "metadata", known4)];
  }
}
function planOf(path3, files, read, found, facts, orchestrator, orphans) {
  const used = files.filter((file) => read.has(file.document));
  const title2 = titleOf3(path3, used);
  const reason = facts.fields.find((field2) => field2.name === "reason");
  const own2 = used.find((file) => file.role === "runbook" || file.role === "outline");
  const slot2 = own2 && planSlot(own2.document);
  const declared2 = used.flatMap(
    ({ document }) => document.frontMatter?.entries.get("checkpoint")?.value.span ?? []
  );
  const mostStop = found.stepsWithStop * 2 >= found.steps.length ? found.firstStepStop : void 0;
  return {
    path: path3,
    dialect: "runbook",
    title: title2.value,
    type: facts.type,
    model: facts.model,
    mode: facts.mode ?? found.mode,
    otherModes: [...found.overruled, ...facts.mode && found.mode ? [found.mode] : []],
    isolation: facts.isolation,
    ...pacingOf(used.map(({ document }) => document.frontMatter)),
    contract: contract19,
    span: title2.span,
    files: used.map((file) => ({ source: file.document.source, role: file.role })),
    phases: found.phases,
    steps: found.steps,
    barriers: readBarriers(found, orchestrator?.entries ?? []),
    rationale: reason?.value.span ?? found.rationale,
    prohibition: prohibitionOf(own2?.document.frontMatter) ?? found.prohibition,
    stopCondition: found.stopCondition ?? mostStop,
    checkpoints: [...found.pauses.map((pause) => pause.span), ...declared2],
    orchestration: orchestrator?.orchestration,
    orphans,
    claims: found.claims,
    proseOrder: found.proseOrder,
    mentions: found.mentions,
    flaws: found.flaws,
    ...slot2 && { slot: slot2 }
  };
}

// src/dialects/runbook/read.ts
function readRunbook(path3, files) {
  const chosen = chooseFiles(files);
  const read = chosen.main.map((file) => ({ ...file, regions: regionsOf(file.document) }));
  const known4 = knownIds(
    read.flatMap((file) => file.regions),
    chosen.steps
  );
  const found = nothingGathered();
  const facts = noFacts();
  for (const file of read) readFile5(file, found, facts, known4);
  const orphans = readStepFiles(chosen.steps, found, known4);
  if (found.steps.length === 0) return void 0;
  inferPhases(found);
  for (const step4 of found.steps) step4.mode ??= found.modes.get(step4.id);
  const orchestrator = chosen.orchestrator && readOrchestrator(chosen.orchestrator, known4, found.flaws);
  if (orchestrator) addOrchestratorOrder(orchestrator, found.steps, known4);
  for (const region of chosen.orchestrator ? regionsOf(chosen.orchestrator) : [])
    found.stopCondition ??= stopConditionIn(region);
  return planOf(path3, files, chosen.documents, found, facts, orchestrator, orphans);
}
function knownIds(regions, stepFiles) {
  const ids2 = (kind) => regions.flatMap((region) => region.kind === kind && region.heading ? [region.heading.id] : []);
  const steps2 = indexed(ids2("step"));
  if (steps2.size === 0)
    for (const document of stepFiles) {
      const id3 = readStepFile(document, nothingKnown)?.copy.id.value;
      if (id3 && !steps2.has(id3)) steps2.set(id3, steps2.size);
    }
  const phases = ids2("phase");
  const inferred = [...steps2.keys()].flatMap((id3) => /^(\w+)[.-]/.exec(id3)?.[1] ?? []);
  return { steps: steps2, phases: new Set(phases.length > 0 ? phases : inferred) };
}
var indexed = (ids2) => new Map([...new Set(ids2)].map((id3, index) => [id3, index]));
function readFile5(file, found, facts, known4) {
  const own2 = noFacts();
  if (file.document.frontMatter) readMetadata(file.document.frontMatter, "plan", own2, known4, found.flaws);
  const ofPhase = file.role === "phase";
  let phase4 = ofPhase ? phaseOfFile(file.document, file.regions, own2) : void 0;
  if (phase4) found.phases.push(phase4);
  if (!ofPhase) merge(facts, own2);
  for (const region of file.regions)
    phase4 = readRegion(region, phase4, found, facts, ofPhase ? own2 : void 0, known4);
}
function readRegion(region, phase4, found, facts, ofFile, known4) {
  if (region.kind === "phase") {
    const fresh = withFacts(readPhase3(region, known4, found.flaws), ofFile);
    found.phases.push(fresh);
    gatherFromPhase(region, fresh, found, known4);
    return fresh;
  }
  if (region.kind === "step") {
    const step4 = readStep3(region, phase4, known4, found.flaws);
    found.steps.push(step4);
    gatherFromStep(region, step4, found, known4);
  } else if (region.kind === "checkpoint") gatherFromCheckpoint(region, found);
  else {
    gatherFromPlan(region, found, known4);
    const said2 = noFacts();
    readLabels(region.blocks, region.extent.source, said2, known4, found.flaws);
    if (said2.mode && facts.mode) found.overruled.push(said2.mode);
    facts.mode ??= said2.mode;
    facts.isolation ??= said2.isolation;
  }
  return phase4;
}
function withFacts(phase4, facts) {
  if (!facts) return phase4;
  return {
    ...phase4,
    type: phase4.type ?? facts.type,
    model: phase4.model ?? facts.model,
    mode: phase4.mode ?? facts.mode,
    dependsOn: [...phase4.dependsOn, ...facts.dependsOn]
  };
}
function merge(facts, own2) {
  facts.mode ??= own2.mode;
  facts.isolation ??= own2.isolation;
  facts.type ??= own2.type;
  facts.model ??= own2.model;
  facts.fields.push(...own2.fields);
}

// src/dialects/runbook/recognise.ts
var besides2 = /^(?:readme|changelog|contributing|design|requirements?|outline|problem|brief|session|learnings|notes?|report|review|summary|spec|architecture)\b|(?:analysis|report|review|notes?|summary|design|requirements|outline|retrospective|failure)\.md$/i;
function recognise2(document) {
  const { path: path3 } = document.source;
  const slash2 = path3.lastIndexOf("/");
  const folder2 = slash2 < 0 ? "." : path3.slice(0, slash2) || "/";
  const name6 = path3.slice(slash2 + 1);
  if (!/\.(?:md|markdown)$/i.test(name6) || /(?:^|\/)(?:reports?|reviews?)$/.test(folder2)) return void 0;
  if (/^orchestrator[-_]plan\.md$/i.test(name6)) return { role: "orchestrator plan", plan: folder2 };
  if (/(?:^|\/)steps$/.test(folder2) && isStepFileName(path3) && hasStep(document))
    return { role: "step", plan: folder2 === "steps" ? "." : folder2.slice(0, -"/steps".length) };
  if (/^runbook[-_]phase[-_]?\w+\.md$/i.test(name6)) return { role: "phase", plan: folder2 };
  if (/^runbook[-_]outline\.md$/i.test(name6)) return { role: "outline", plan: folder2 };
  if (/^runbook\.md$/i.test(name6)) return { role: "runbook", plan: folder2 };
  if (besides2.test(name6)) return void 0;
  return readsLikeRunbook(document) ? { role: "runbook", plan: path3 } : void 0;
}
var forced = (document) => ({
  role: isCopy(document) ? "step" : "runbook",
  plan: document.source.path
});
var hasStep = (document) => isCopy(document) || headings(document.source.text).some(isStep);
var isCopy = ({ frontMatter }) => [...frontMatter?.entries.keys() ?? []].some((key) => canonicalKey(key) === "id");
var isStep = (heading5) => readStepHeading(heading5) !== void 0;
function readsLikeRunbook(document) {
  const { text } = document.source;
  if (!/\b(?:cycle|step)\b/i.test(text)) return false;
  const steps2 = headings(text).map(readStepHeading).filter((step4) => step4 !== void 0);
  if (steps2.some((step4) => step4.kind === "cycle")) return true;
  return steps2.some((step4) => step4.kind === "step" && /[.-]/.test(step4.id)) && /^[ \t]*(?:[-*][ \t]+)?\*\*(?:objective|implementation|execution model|execution mode|depends on|dependencies|verify|validation|expected outcome)\b/im.test(
    text
  );
}
function headings(text) {
  const found = [];
  let fence = "";
  for (const line4 of text.split(/\r\n?|\n/)) {
    const mark5 = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line4);
    if (fence) {
      if (mark5 && mark5[1].startsWith(fence) && mark5[2].trim() === "") fence = "";
    } else if (mark5) fence = mark5[1];
    else {
      const heading5 = /^ {0,3}#{1,6}[ \t]+(.*)$/.exec(line4);
      if (heading5) found.push(heading5[1]);
    }
  }
  return found;
}

// src/dialects/runbook/index.ts
var dialect18 = {
  name: "runbook",
  metadata: {
    runbook: "plan",
    phase: "plan",
    outline: "plan",
    step: "step",
    "orchestrator plan": "orchestrator"
  },
  places: "`runbook.md`, `runbook-phase-1.md`, `steps/*.md`, `orchestrator-plan.md` in one folder",
  readsIsolation: true,
  contract: contract19,
  declared: {
    step: "a cycle or step",
    barriers: "checkpoints; phases that the orchestrator plan bounds",
    progress: "reports, one for each step",
    written: "front matter of step files, label lines of runbooks"
  },
  recognises: recognise2,
  shows: "headings such as `## Cycle 1.1: Title` or `## Step 1.1: Title`",
  forced,
  read: readRunbook
};

// src/dialects/shared/order-lines.ts
var connectors = [
  [
    "(?:tasks?\\s+)?(?:\u2190\\s*)?(?:must\\s+)?(?:depends?\\s+(?:up)?on|requires?|needs?|waits?\\s+(?:for|on)|(?:are|is)?\\s*blocked\\s+by|(?:runs?|comes?|starts?)?\\s*after|\u2190|<-+)",
    "waits"
  ],
  [
    "(?:which\\s+)?(?:in\\s+turn\\s+)?(?:must\\s+be\\s+(?:done|completed?|finished)\\s+|(?:must\\s+)?(?:complete|come|finish|run|exist|pass|fail)\\s+)?(?:(?:un)?blocks?|before|prior\\s+to|precedes?)",
    "leads"
  ],
  ["(?:\u2192|-+>|=+>|\u2500+[\u25BA>]|\u27F6)", "leads"]
];
var called2 = "\\W{0,4}(?:(?:[\\w-]+\\s+){0,2}tasks?\\s+)?";
var listed2 = "\\W{0,4}(?:[\\w/&-]+[ ,]+){0,6}[\\w/&-]*\\s*\\(";
var ways = connectors.map(([words4, way]) => ({
  way,
  pattern: new RegExp(`^\\W{0,6}${words4}(?:${called2}|${listed2})$`, "i")
}));
function readOrderLine(line4, form, shape2) {
  const text = textAt(line4);
  if (/parallel/i.test(text)) return [];
  const groups = groupsIn(line4, shape2);
  const found = [];
  for (let index = 1; index < groups.length; index++) {
    const left = groups[index - 1];
    const right = groups[index];
    const between = text.slice(left.end - line4.start, right.start - line4.start).replace(/\([^()]*\)|\[[^\]]*\]/g, " ");
    const way = ways.find(({ pattern }) => pattern.test(between))?.way;
    if (!way) continue;
    const [after, before5] = way === "waits" ? [left, right] : [right, left];
    const references3 = before5.ids.map((id3) => ({
      kind: "step",
      id: id3.value,
      form,
      span: id3.span
    }));
    for (const id3 of after.ids) found.push({ after: id3, before: references3 });
  }
  return found;
}
function orderIn(text, form, shape2) {
  const found = /* @__PURE__ */ new Map();
  for (const match of textAt(text).matchAll(/[^\r\n]+/g)) {
    const line4 = spanOf(text.source, text.start + match.index, text.start + match.index + match[0].length);
    for (const { after, before: before5 } of readOrderLine(line4, form, shape2))
      found.set(after.value, [...found.get(after.value) ?? [], ...before5]);
  }
  return found;
}
var joined = /^\)?\W{0,4}(?:,|&|\+|and|,\s*and|\/|[，、和与及])(?:\s*|\s*(?:tasks?|steps?|phases?)\s+|\s+(?:[\w/-]+\s+){1,5}\()$/i;
function groupsIn(line4, shape2) {
  const groups = [];
  for (const { ids: ids2, span: span2 } of idsIn(line4, shape2, true)) {
    const last2 = groups.at(-1);
    const between = last2 && textAt(spanOf(line4.source, last2.end, span2.start)).replace(/\([^()]*\)|\[[^\]]*\]/g, " ");
    const fresh = ids2.map((id3) => located(id3, span2));
    if (last2 && joined.test(between)) {
      last2.ids.push(...fresh);
      last2.end = span2.end;
    } else groups.push({ ids: fresh, start: span2.start, end: span2.end });
  }
  return groups;
}

// src/dialects/shared/dependency-words.ts
var dependencyPhrase = /(?:\b(?:depends?\s+(?:up)?on|dependent\s+on|depends:|dependencies:|dependency:|requires?|needs?|after|blocked\s+by|waits?\s+(?:for|on))|依赖于?|依存|前置任务)\s*[:：]?\s*(?:completion\s+of\s+)?(?:tasks?\s+|任务\s*)?/gi;
var clause = /(?:[^.;()（）；。\r\n]|\.(?=\w))*/y;
var firmWords = /^(?:depend|blocked|wait|依|前)/i;
var denied2 = /\b(?:not|never|no\s+longer|longer)\s+(?:\w+\s+)?$/i;
function referencesInText(text, { shape: shape2, slip }) {
  const whole3 = textAt(text);
  const found = [];
  for (const phrase of whole3.matchAll(dependencyPhrase)) {
    const start = phrase.index + phrase[0].length;
    clause.lastIndex = start;
    const end = start + clause.exec(whole3)[0].length;
    const line4 = spanOf(text.source, text.start + start, text.start + end);
    const before5 = whole3.slice(Math.max(0, phrase.index - 24), phrase.index);
    if (denied2.test(before5)) continue;
    const isMark = /[([（]\s*$/.test(before5) || /[:：]/.test(phrase[0]);
    const isFirm = slip !== void 0 && firmWords.test(phrase[0]);
    for (const id3 of isMark && slip ? listedIds(line4, shape2, slip, isFirm) : firstIds(line4, shape2))
      found.push({
        kind: "step",
        id: id3.value,
        form: isMark ? "marker" : "prose",
        span: id3.span,
        ...isFirm && isOwn2(id3.span) ? { explicit: true } : {}
      });
  }
  return found;
}
var isOwn2 = ({ source, end }) => !/^[^.;\r\n]{0,24}?\b(?:of|from|in)\s+(?:the\s+)?(?:[\w-]+\s+)?[`"*]*(?:specs?\b|features?\b|plans?\b|\d{3}-\w)/i.test(
  source.text.slice(end, end + 80)
);
function firstIds(line4, shape2) {
  const first2 = groupsIn(line4, shape2)[0];
  return first2 && first2.start <= line4.start + 3 ? first2.ids : [];
}
var lead6 = /[\s*`"'#[]*(?:(?:and|or)\s+)?(?:tasks?\s+|任务\s*)?/iy;
var separator2 = /[\s*`"'\]]*(?:[,，、&+/]|\b(?:and|or)\b|[和与及])/iy;
function listedIds(line4, shape2, slip, bare2) {
  const known4 = new Map([...idsIn(line4, shape2, true)].map((each) => [each.span.start, each]));
  const text = textAt(line4);
  const found = [];
  for (let at = 0; at < text.length; ) {
    at += matchAt(lead6, text, at).length;
    const read = known4.get(line4.start + at);
    const wrong = read ? void 0 : misspelled(text.slice(at), slip, bare2);
    if (read) found.push(...read.ids.map((id3) => located(id3, read.span)));
    else if (wrong)
      found.push(located(wrong.id, spanOf(line4.source, line4.start + at, line4.start + at + wrong.length)));
    else break;
    at += read ? read.span.end - read.span.start : wrong.length;
    const between = matchAt(separator2, text, at);
    if (between === void 0) break;
    at += between.length;
  }
  return found;
}
function matchAt(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
function misspelled(text, slip, bare2) {
  const word5 = /^.*?(?=[*`"'\]]*\s*(?:$|[,，、&+/]|\b(?:and|or)\b|[和与及]))/i.exec(text)?.[0] ?? "";
  if (!slip.test(word5) && !(bare2 && /^\d{1,4}[a-z]?$/.test(word5))) return void 0;
  return { id: /^[a-z]\d+$/.test(word5) ? word5.toUpperCase() : word5, length: word5.length };
}

// src/dialects/shared/marker-field.ts
function markerFields(references3) {
  const marks4 = references3.filter(({ form }) => form === "marker" || form === "label");
  const first2 = marks4[0]?.span;
  if (!first2) return [];
  let { end } = first2;
  for (const { span: span2 } of marks4)
    if (span2.start >= end && !/[()_]/.test(first2.source.text.slice(end, span2.start))) end = span2.end;
  const value = spanOf(first2.source, first2.start, end);
  return [{ name: "depends_on", key: value, value: located(textAt(value), value), form: "marker" }];
}

// src/dialects/spec-kit/tasks.ts
var ids = { shape: /^T\d/, slip: /^T[\s_-]?(?=[OIl]*\d)[\dOoIl]+[a-z]?$/i };
var taskId = /^(?:\[[Pp]\]\s*)?\**\[?(T\d+[a-z]?(?:\.\d+)*(?:-(?:\d+|[A-Z]+))?)\]?\**[:.]?(?=\s|$)\s*/;
function tasksOf(item, section2, boxed2) {
  const found = !boxed2 || item.box ? idOf2(item, taskId) : void 0;
  const nested = item.children.flatMap((child2) => tasksOf(child2, section2, boxed2));
  return found ? [{ item, section: section2, ...found }, ...nested] : nested;
}
var marks3 = /^(?:\**\[(?:[Pp]|US\d+|[A-Z][\w-]{0,12})\]\**\s*)*/;
function readTask6(task4, phase4, order) {
  const { item, id: id3, rest: rest2 } = task4;
  const { source } = rest2;
  const line4 = textAt(item.head);
  const lead7 = line4.slice(0, rest2.start - item.head.start) + marks3.exec(textAt(rest2))[0];
  const at = lead7.search(/\[P\]/i);
  const parallel = at < 0 ? void 0 : located(true, spanOf(source, item.head.start + at, item.head.start + at + 3));
  const own2 = item.node.children.filter(
    (child2) => child2.type !== "list" || !item.children.some((inner) => idOf2(inner, taskId))
  );
  const words4 = spanOf(
    source,
    item.head.start + lead7.length,
    Math.max(endOfWords(item), item.head.start + lead7.length)
  );
  const named6 = referencesInText(words4, ids);
  return makeStep({
    id: id3.value,
    title: plain4(item.text.slice(plain4(lead7).length)),
    span: item.head,
    idSpan: id3.span,
    extent: item.extent,
    phase: phase4,
    mode: parallel && { value: "parallel", strength: "metadata", span: parallel.span },
    parallel,
    fields: markerFields(named6),
    dependsOn: [...named6, ...order.get(id3.value) ?? []].filter((ref) => ref.id !== id3.value),
    mentions: readMentions(own2, source, { section: "body" }),
    done: isTicked(item.box),
    slots: [slotBehind(item)]
  });
}
function endOfWords({ head: head3, node }) {
  const [first2] = node.children;
  const end = first2?.type === "paragraph" ? spanOfNode(head3.source, first2).end : head3.end;
  return head3.start + head3.source.text.slice(head3.start, Math.max(end, head3.end)).trimEnd().length;
}
function slotBehind(item) {
  const end = endOfWords(item);
  const at = spanOf(item.head.source, end, end);
  const keys = { depends_on: "(depends on" };
  return { form: "suffix", at, before: " ", after: ")", keys, colon: "inside" };
}

// src/dialects/spec-kit/order.ts
function statedOrder(outline) {
  const found = /* @__PURE__ */ new Map();
  for (const section2 of sectionsBelow(outline)) {
    if (!/dependenc|execution order|依赖|依存/i.test(section2.title) || isInside(section2)) continue;
    for (const [id3, references3] of orderIn(section2.extent, "prose", ids.shape)) {
      const explicit = references3.map(
        (reference) => isOwn2(reference.span) ? { ...reference, explicit: true } : reference
      );
      found.set(id3, [...found.get(id3) ?? [], ...explicit]);
    }
  }
  return found;
}
function isInside(section2) {
  for (let at = section2.parent; at; at = at.parent)
    if (/dependenc|execution order|依赖|依存/i.test(at.title)) return true;
  return false;
}

// src/dialects/spec-kit/stories.ts
var together3 = /^[^\r\n]*(?:\b(?:user\s+)?stor(?:y|ies)\b[^\r\n.;]{0,60}?\b(?:can|may|could)\b[^\r\n.;]{0,40}?\b(?:in parallel|concurrently|simultaneously)|\buser story implementation can now begin in parallel)[^\r\n]*/gim;
var other2 = /\bmarked\b|\[P\]|\bwithin\b|\btests?\b|\bcreation\b|\bcomponents?\b|\bmodels?\b|\b(?:not|never|cannot|can't)\b/i;
var inTurn = /\buser stories\b[^\r\n.]{0,40}\b(?:must|should|have to)\b[^\r\n.]{0,40}\b(?:sequential(?:ly)?|in (?:priority )?order|one (?:at a time|after the other))/i;
var listed3 = /\b(?:user stor(?:y|ies)|stor(?:y|ies)|US)\s*((?:(?:US)?\d+)(?:\s*(?:[-–,&/]|and|to)\s*(?:US)?\d+)*)/i;
var waits2 = /^[ \t]*[-*][ \t]+\**User Story (\d+)[^:\r\n]*:\**[^\r\n]*?\b(?:depends on|can start after|requires|after)\s+((?:all\s+)?(?:user\s+)?(?:stor(?:y|ies)|US)\s*(?:US)?\d+(?:\s*(?:[-–,&/]|and|to)\s*(?:US)?\d+)*)/gim;
function readStories(source) {
  const after = /* @__PURE__ */ new Map();
  for (const match of source.text.matchAll(waits2)) {
    const start = match.index + match[0].length - match[2].length;
    const span2 = spanOf(source, start, start + match[2].length);
    const own2 = Number(match[1]);
    const names5 = numbersIn(match[2]).filter((number3) => number3 !== own2);
    after.set(own2, [
      ...after.get(own2) ?? [],
      ...names5.map((number3) => ({ kind: "phase", id: String(number3), form: "prose", span: span2 }))
    ]);
  }
  return { beside: inTurn.test(source.text) ? void 0 : besideIn(source), after };
}
function besideIn(source) {
  for (const match of source.text.matchAll(together3)) {
    const [line4] = match;
    if (other2.test(line4)) continue;
    const lead7 = line4.length - line4.trimStart().length;
    const span2 = spanOf(source, match.index + lead7, match.index + line4.trimEnd().length);
    const names5 = listed3.exec(line4.replace(/\([^)]*\)/g, ""))?.[1];
    return { span: span2, only: names5 ? new Set(numbersIn(names5)) : void 0 };
  }
  return void 0;
}
function numbersIn(text) {
  return [...text.matchAll(/(\d+)(?:\s*(?:[-–]|to)\s*(?:US)?(\d+))?/gi)].flatMap(([, from, to]) => {
    const first2 = Number(from);
    const last2 = to ? Math.min(Number(to), first2 + 50) : first2;
    return Array.from({ length: Math.max(0, last2 - first2) + 1 }, (_, index) => first2 + index);
  });
}
var storyOf = (title2) => {
  const found = /\b(?:User Story|US)\s*-?(\d+)\b/i.exec(title2)?.[1];
  return found ? Number(found) : void 0;
};
function asStory2(phase4, story, { beside, after }, phaseIds) {
  const free = beside && (!beside.only || beside.only.has(story));
  const dependsOn = (after.get(story) ?? []).flatMap((reference) => {
    const id3 = phaseIds.get(Number(reference.id));
    return id3 === void 0 ? [] : { ...reference, id: id3 };
  });
  return { ...phase4, dependsOn: [...phase4.dependsOn, ...dependsOn], ...free && { beside: beside.span } };
}

// src/dialects/spec-kit/phases.ts
function phaseSection(section2) {
  const above = [];
  for (let at = section2; at && at.depth > 0; at = at.parent) above.push(at);
  return above.find(isPhase) ?? above.find((at) => at.depth > 1);
}
function phasesOf(tasks2, source) {
  const sections2 = [...new Set(tasks2.flatMap(({ section: section2 }) => phaseSection(section2) ?? []))];
  const read = sections2.map((section2) => ({
    section: section2,
    phase: readPhase4(section2),
    story: storyOf(section2.title)
  }));
  const ids2 = new Map(
    read.flatMap(({ phase: phase4, story }) => story === void 0 ? [] : [[story, phase4.id]])
  );
  const stories = readStories(source);
  return new Map(
    read.map(({ section: section2, phase: phase4, story }) => [
      section2,
      story === void 0 ? phase4 : asStory2(phase4, story, stories, ids2)
    ])
  );
}
function readPhase4(found) {
  const number3 = phaseNumber.exec(found.title)?.[1];
  return makePhase({
    id: number3 ?? found.title,
    title: plain4(found.title.replace(/^Phase\s+[\w.]+\s*[:：.—–-]?\s*/i, "")),
    span: found.span,
    mentions: readMentions(
      found.blocks.filter((block) => block.type !== "list"),
      found.span.source,
      { section: "context" }
    )
  });
}
var phaseNumber = /^(?:Phase|フェーズ|阶段)\s*(\d+(?:\.\d+)*|[A-Z]\b)/i;
var isPhase = (section2) => phaseNumber.test(section2.title);
var isTests = ({ title: title2 }) => /\btests?\b|テスト|测试/i.test(title2);
function barriersOf4(steps2, tasks2, outline, source) {
  const barriers = [];
  steps2.forEach((step4, index) => {
    const before6 = steps2[index - 1];
    if (!before6 || !step4.phase) return;
    const { section: section2 } = tasks2[index];
    const afterTests = isTests(tasks2[index - 1].section) && !isTests(section2);
    const span2 = step4.phase !== before6.phase ? step4.phase.span : afterTests ? section2.span : void 0;
    if (span2 && !areBeside(before6, step4))
      barriers.push({ kind: "phase", span: span2, before: index, strength: "contract", ...within3(before6, step4) });
  });
  let before5 = 0;
  for (const span2 of checkpointsOf(outline, source)) {
    while (before5 < steps2.length && steps2[before5].span.start < span2.start) before5++;
    const [last2, next] = [steps2[before5 - 1], steps2[before5]];
    if (last2 && next && !areBeside(last2, next))
      barriers.push({ kind: "checkpoint", span: span2, before: before5, strength: "contract", ...within3(last2, next) });
  }
  return barriers.sort((a, b) => a.before - b.before);
}
var areBeside = (a, b) => a.phase !== b.phase && a.phase?.beside !== void 0 && b.phase?.beside !== void 0;
var within3 = (a, b) => a.phase && a.phase === b.phase && a.phase.beside ? { within: a.phase } : {};
var checkpointsOf = (outline, source) => [...sectionsBelow(outline)].flatMap(
  (section2) => labelsOf(section2.blocks, source).flatMap(
    (label2) => /^(?:\W*\s*)checkpoint/i.test(label2.name) ? [label2.nameSpan] : []
  )
);

// src/dialects/spec-kit/unseen.ts
var unseen5 = [
  lines(
    /^[-*][ \t]+\[?(T\d{3,})\]?[ \t]+(?:\[P\]|\[US\d+\]|[A-Z]).*$/gm,
    ([, id3]) => `Unexpected \`${id3}\` without a box, as no executor sees a task there, expected \`- [ ] ${id3}\``,
    isNoStep
  )
];

// src/dialects/spec-kit/index.ts
var contract20 = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: ["disjoint-files", "no-dependency"],
  commits: false,
  waiting: (ids2) => `(depends on ${ids2.join(", ")})`,
  trackers: []
};
var taskLine3 = /^\uFEFF?[ \t]*[-*+][ \t]+(?:\[[^\]\n]\][ \t]+)?(?:\[[Pp]\][ \t]*)?\**\[?T\d{2,}\b/m;
var home11 = /(?:^|\/)(?:[^/]*[-_])?tasks(?:[-_][^/]*)?\.md$|(?:^|\/)\.specify\//i;
var taskHeading3 = /^\uFEFF?#{2,4}[ \t]+\**T\d{2,}[a-z]?\s*[:：.]/m;
var marked2 = /^\uFEFF?[ \t]*[-*+][ \t]+(?:\[[^\]\n]\][ \t]+)?\**\[?T\d{2,}[^\n]*\[(?:P|US\d+)\]/m;
var dialect19 = {
  name: "spec-kit",
  places: "`specs/*/tasks.md`, `.specify/specs/*/tasks.md`",
  folders: [".specify"],
  home: /(?:^|\/)(?:\.specify\/|(?<!\.[\w-]+\/))specs\/[^/]+\/tasks\.md$/,
  keeps: { path: /(?:^|\/)specs\/\d{3}[^/]*\/tasks\.md$/, expected: "`- [ ] T001 Task`" },
  unseen: unseen5,
  contract: contract20,
  declared: {
    step: "a task",
    barriers: "phases, checkpoints, the tests of a phase",
    progress: "boxes of `tasks.md`, by the one who dispatches",
    written: "brackets at the end of the task"
  },
  shows: "tasks such as `- [ ] T001 Title`",
  forced: ({ source }) => ({ role: "tasks", plan: source.path }),
  recognises({ source }) {
    const { text, path: path3 } = source;
    if (taskHeading3.test(text) && home11.test(path3)) return { role: "tasks", plan: path3 };
    if (!taskLine3.test(text) || /^work_package_id:/m.test(text)) return void 0;
    return home11.test(path3) || marked2.test(text) ? { role: "tasks", plan: path3 } : void 0;
  },
  read: readPlan10
};
function readPlan10(path3, files) {
  const { document } = files[0];
  const { source, outline } = document;
  const items = [...itemsBelow(outline, source)];
  const boxed2 = withoutChecks(items.flatMap(({ item, section: section2 }) => tasksOf(item, section2, true)));
  const tasks2 = boxed2.length > 0 ? boxed2 : items.flatMap(({ item, section: section2 }) => tasksOf(item, section2, false));
  const headings2 = namedHeadings(document).filter(({ word: word5, id: id3 }) => word5 === "code" && ids.shape.test(id3));
  if (tasks2.length === 0 || boxed2.length === 0 && headings2.length > tasks2.length)
    return readHeadings(path3, files, headings2);
  const phases = phasesOf(tasks2, source);
  const order = statedOrder(outline);
  const steps2 = tasks2.map((task4) => readTask6(task4, phases.get(phaseSection(task4.section)), order));
  return makePlan({
    path: path3,
    dialect: dialect19.name,
    ...titleOf(document),
    contract: contract20,
    files: filesOf(files),
    phases: [...new Set(phases.values())],
    steps: steps2,
    barriers: barriersOf4(steps2, tasks2, outline, source),
    checkpoints: checkpointsOf(outline, source),
    sequenceAsked: sequenceAskedIn(source, steps2[0]?.extent.start ?? 0)
  });
}
var checks = /\b(?:validation|acceptance|verification|quality)\b.*\b(?:checklists?|gates?)\b|^checklist\b/i;
var isNoBox = ({ item }) => /[Pp]/.test(item.box?.value ?? "");
function withoutChecks(tasks2) {
  const asks = (task4) => checks.test(task4.section.title) || isNoBox(task4);
  const own2 = new Set(tasks2.filter((task4) => !asks(task4)).map(({ id: id3 }) => id3.value));
  return tasks2.filter((task4) => !asks(task4) || !own2.has(task4.id.value));
}
function readHeadings(path3, files, headings2) {
  const { document } = files[0];
  if (headings2.length === 0) return void 0;
  return makePlan({
    path: path3,
    dialect: dialect19.name,
    ...titleOf(document),
    contract: contract20,
    files: filesOf(files),
    ...readHeadedSteps(headings2)
  });
}

// src/dialects/shared/parents.ts
function withParent(step4, parent2, first2) {
  const { source } = step4;
  const notes2 = first2 ? readMentions(notesOf(parent2), source, { section: "body" }) : [];
  const silent = !step4.mentions.some(isChange) && !step4.onlyLooks;
  const place3 = placesOf(parent2, source).filter(
    (mention2) => notes2.length > 0 || silent && fits2(mention2, step4.title)
  );
  return { ...step4, mentions: [...place3, ...notes2, ...step4.mentions] };
}
var placesOf = ({ node }, source) => readMentions(
  node.children.filter((child2) => child2.type !== "list"),
  source,
  { section: "body" }
).filter(isChange);
function notesOf({ node, children }) {
  const tasks2 = new Set(children.filter(({ box: box4 }) => box4).map((item) => item.node));
  return node.children.flatMap((child2) => {
    const items = child2.type === "list" ? child2.children.filter((item) => !tasks2.has(item)) : [];
    return child2.type === "list" && items.length > 0 ? [{ ...child2, children: items }] : [];
  });
}
var isChange = ({ subject: subject2, verb: verb2, conditional }) => subject2.kind === "path" && !conditional && changing.has(verb2);
var fits2 = ({ subject: subject2 }, title2) => subject2.kind === "path" && (isTestPath(subject2.path) || !/\btests?\b/i.test(title2));

// src/dialects/shared/numbered.ts
var taskId2 = /^\**(?:Task\s+)?\**((?:[A-Z]{1,2}-?)?\d+[a-z]?(?:\.\d+[a-z]?)*)\**[.):]*\**(?=\s|$)\s*/i;
var groupId = /^(?:(?:Task|Section|Phase|Group|Part|Step|Milestone)\s+)?(?:Group\s+)?(\d+|[A-Z](?=\s*[.:：)—–-]))\s*[.:：)—–-]*\s*(.*)$/is;
function readNumbered({ outline, root, source }) {
  const all = [...itemsBelow(outline, source)];
  const numbered5 = all.flatMap(({ item, section: section2 }) => tasksOf2(item, section2, void 0));
  const found = numbered5.length > 0 ? underParents(numbered5) : ordinals(all);
  const known4 = new Set(found.map(({ id: id3 }) => id3.value));
  const phases = /* @__PURE__ */ new Map();
  const steps2 = found.map((task4, index) => {
    const { parent: parent2 } = task4;
    const step4 = readStep4(task4, phaseOf4(task4, phases, source), known4);
    return parent2 ? withParent(step4, parent2.item, parent2 !== found[index - 1]?.parent) : step4;
  });
  const start = found[0]?.parent?.item.extent.start ?? found[0]?.item.extent.start ?? 0;
  const before5 = root.children.filter(
    (block) => block.type !== "yaml" && (block.position?.end.offset ?? 0) <= start
  );
  const mentions = readMentions(before5, source, { section: "context" });
  return { phases: [...phases.values()], steps: steps2, mentions };
}
function tasksOf2(item, section2, parent2) {
  const read = item.box && idOf2(item, taskId2);
  if (!read) return item.children.flatMap((child2) => tasksOf2(child2, section2, parent2));
  const task4 = { item, section: section2, parent: parent2, ...read };
  const below4 = task4.id.value.includes(".") ? [] : item.children.flatMap((child2) => tasksOf2(child2, section2, task4));
  return below4.length > 0 ? below4 : [task4];
}
function underParents(tasks2) {
  let parent2;
  return tasks2.flatMap((task4, index) => {
    const heads = (other3, id3) => other3 && !other3.parent && other3.id.value.startsWith(`${id3}.`);
    if (!task4.parent && heads(tasks2[index + 1], task4.id.value) && !task4.id.value.includes(".")) {
      parent2 = task4;
      return [];
    }
    if (parent2 && !heads(task4, parent2.id.value)) parent2 = void 0;
    return [parent2 ? { ...task4, parent: parent2 } : task4];
  });
}
function ordinals(all) {
  const groups = /* @__PURE__ */ new Map();
  return all.flatMap(({ item, section: section2 }) => {
    if (!item.box) return [];
    const group3 = groups.get(section2) ?? { place: groups.size + 1, count: 0 };
    group3.count += 1;
    groups.set(section2, group3);
    const id3 = located(`${group3.place}.${group3.count}`, item.box.span);
    return [{ item, id: id3, rest: item.head, section: section2, parent: void 0 }];
  });
}
var container = /^(?:tasks?|task list|todos?|implementation(?: plan| tasks)?|任务(?:列表)?|タスク(?:一覧)?)$/i;
function phaseOf4({ parent: parent2, section: section2 }, phases, source) {
  if (!parent2 && (section2.depth < 2 || container.test(section2.title))) return void 0;
  const key = parent2?.item ?? section2;
  const known4 = phases.get(key);
  if (known4) return known4;
  const phase4 = parent2 ? phaseOfItem(parent2, source) : phaseOfSection(section2);
  phases.set(key, phase4);
  return phase4;
}
function phaseOfItem({ item, id: id3, rest: rest2 }, source) {
  const own2 = item.node.children.filter((child2) => child2.type !== "list");
  return makePhase({
    id: id3.value,
    title: plain4(textAt(rest2)),
    span: item.head,
    dependsOn: referencesInText(rest2, { shape }),
    mentions: readMentions(own2, source, { section: "context" })
  });
}
function phaseOfSection(section2) {
  const named6 = groupId.exec(section2.title);
  return makePhase({
    id: named6?.[1] ?? section2.title,
    title: named6?.[2]?.trim() || section2.title,
    span: section2.span,
    mentions: readMentions(section2.blocks.filter(isProse), section2.span.source, { section: "context" })
  });
}
var isProse = (block) => block.type !== "list";
var shape = /^[A-Z]{0,2}\d+(?:\.\d+)+|^[A-Z]{1,2}\d+$/;
function readStep4(task4, phase4, known4) {
  const { item, id: id3, rest: rest2 } = task4;
  const sure = (reference) => reference.id !== id3.value && (reference.form === "marker" || known4.has(reference.id));
  return makeStep({
    id: id3.value,
    title: plain4(item.text.slice(plain4(textAt(spanOf(rest2.source, item.head.start, rest2.start))).length)),
    span: item.head.end > item.head.start ? item.head : id3.span,
    idSpan: id3.span,
    extent: item.extent,
    phase: phase4,
    dependsOn: referencesInText(rest2, { shape }).filter(sure),
    mentions: readMentions(item.node.children, rest2.source, { section: "body" }),
    done: isTicked(item.box),
    ...item.star ? { optional: located(true, item.star) } : {}
  });
}

// src/dialects/kiro/unseen.ts
var unseen6 = [
  lines(
    /"waves"[ \t]*:[ \t]*\[\s*\[/g,
    () => 'Unexpected `waves` as lists in a list, expected objects with `"id"` and `"tasks"`, which the executor reads'
  ),
  lines(
    /^[ \t]+\[[ xX]\][ \t]+(\d+\.\d+)\.?[ \t]+\S.*$/gm,
    ([, id3]) => `Unexpected \`${id3}\` without \`- \` before its box, as no reader sees a task there, expected \`- [ ] ${id3}\``,
    isNoStep
  )
];

// src/dialects/kiro/index.ts
var contract21 = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: ["disjoint-files", "no-dependency"],
  commits: false,
  waiting: (ids2) => `_Depends: ${ids2.join(", ")}_`,
  trackers: []
};
var home12 = /(?:^|\/)\.kiro\/specs\/(?:.*\/)?tasks\.md$/;
var parent = /^\uFEFF?[-*+][ \t]+\[[ xX~-]\]\*?[ \t]+\d+[.)]?[ \t]/m;
var child = /^[ \t]+[-*+][ \t]+\[[ xX~-]\]\*?[ \t]+\d+\.\d+[.)]?[ \t]/m;
var requirements = /^[ \t]+[-*+][ \t]+_(?:Requirements?|Depends|Boundary|Leverage|Prompt)\b/m;
var graph = /"waves"\s*:/;
var box = /^\uFEFF?[ \t]*[-*+][ \t]+\[[ xX~-]\]\*?[ \t]/m;
var dialect20 = {
  name: "kiro",
  places: "`.kiro/specs/*/tasks.md`",
  folders: [".kiro"],
  home: home12,
  keeps: { path: /(?:^|\/)\.kiro\/specs\/[^/]+\/tasks\.md$/, expected: "`- [ ] 1. Task`" },
  unseen: unseen6,
  contract: contract21,
  declared: {
    step: "a task",
    barriers: "tasks called checkpoint",
    progress: "boxes of `tasks.md`, by the one who dispatches",
    written: "notes of the task; nothing beside a graph of waves"
  },
  shows: "tasks such as `- [ ] 1.1 Title`",
  forced: ({ source }) => ({ role: "tasks", plan: source.path }),
  recognises({ source }) {
    const { text, path: path3 } = source;
    if (!box.test(text)) return void 0;
    const shaped = parent.test(text) && (requirements.test(text) || graph.test(text)) && (child.test(text) || graph.test(text));
    return shaped || home12.test(path3) ? { role: "tasks", plan: path3 } : void 0;
  },
  read: readPlan11
};
function readPlan11(path3, files) {
  const { document } = files[0];
  const read = readNumbered(document);
  if (read.steps.length === 0) return void 0;
  const graph2 = readGraph(document);
  const waves = graph2 && readWaves(graph2);
  const numbers = new Map(
    waves?.flatMap(
      (wave) => wave.members.map((member) => [member.id, { ...wave.number, span: member.span }])
    )
  );
  const steps2 = read.steps.map(
    (step4) => withMarks(step4, numbers.get(step4.id) ?? numbers.get(step4.phase?.id ?? step4.id), graph2 !== void 0)
  );
  return makePlan({
    path: path3,
    dialect: dialect20.name,
    ...titleOf(document),
    mode: graph2 && { value: "parallel", strength: "metadata", span: graph2.place },
    ...graph2 && { maxParallel: located(mostAgents, graph2.place) },
    contract: contract21,
    files: filesOf(files),
    phases: read.phases,
    mentions: read.mentions,
    steps: steps2,
    barriers: barriersOf5(steps2),
    checkpoints: steps2.filter((step4) => step4.kind === "checkpoint").map((step4) => step4.span),
    ...waves ? { waves } : {}
  });
}
var mostAgents = 5;
var checkpoint2 = /^(?:final\s+)?(?:checkpoint|检查点|チェックポイント|체크포인트)(?!\w)/i;
function withMarks(step4, wave, graphed) {
  const { source, start } = step4.span;
  const at = /^\S*\s*(?:\(P\)|\[P\])/i.exec(textAt(step4.span));
  const parallel = at ? located(true, spanOf(source, start + at[0].length - 3, start + at[0].length)) : void 0;
  const noted2 = notedDependencies(step4.extent);
  return {
    ...step4,
    title: step4.title.replace(/^(?:\(P\)|\[P\])\s*/i, ""),
    kind: checkpoint2.test(step4.title) ? "checkpoint" : step4.kind,
    parallel,
    mode: parallel && { value: "parallel", strength: "metadata", span: parallel.span },
    fields: markerFields(noted2),
    dependsOn: [...step4.dependsOn, ...noted2],
    wave,
    slots: graphed ? [] : [noteSlot(step4)]
  };
}
function notedDependencies(extent) {
  return [...textAt(extent).matchAll(/_(?:Depends(?: on)?|Dependencies|Blocked by):\s*([^_\n]+)_/gi)].flatMap(
    (match) => {
      const start = extent.start + match.index + match[0].lastIndexOf(match[1]);
      return readReferences(spanOf(extent.source, start, start + match[1].length), "label");
    }
  );
}
function noteSlot({ extent, span: span2 }) {
  const { source } = extent;
  const text = textAt(extent).trimEnd();
  const at = spanOf(source, extent.start + text.length, extent.start + text.length);
  const lead7 = source.text.slice(source.text.lastIndexOf("\n", span2.start) + 1, span2.start);
  const [, indent = "", mark5 = "-"] = /^([ \t]*)([-*+])/.exec(lead7) ?? [];
  const note = /\n([ \t]+[-*+][ \t]+)\S/.exec(text)?.[1] ?? `${indent}  ${mark5} `;
  const keys = { depends_on: "_Depends:" };
  return { form: "suffix", at, before: lineEnding(source) + note, after: "_", keys, colon: "inside" };
}
function barriersOf5(steps2) {
  return steps2.flatMap((step4, index) => {
    if (step4.kind !== "checkpoint") return [];
    const at = (before5) => ({
      kind: "checkpoint",
      span: step4.span,
      before: before5,
      strength: "prose"
    });
    return [...index > 0 ? [at(index)] : [], ...index + 1 < steps2.length ? [at(index + 1)] : []];
  });
}
function readGraph({ root, outline, source }) {
  const blocks = [root.children, ...[...sectionsBelow(outline)].map((section2) => section2.blocks)].flat();
  const code2 = blocks.find((block) => block.type === "code" && graph.test(block.value));
  if (!code2) return void 0;
  const fence = spanOfNode(source, code2);
  const start = source.text.indexOf("\n", fence.start) + 1;
  const end = source.text.lastIndexOf("\n", fence.end - 1) + 1;
  const entry = readYaml(source, start, Math.max(start, end)).entries.get("waves");
  return entry?.value.kind === "list" ? { place: entry.keySpan, waves: entry.value } : void 0;
}
function readWaves({ waves }) {
  return waves.items.map((item, index) => {
    const map = item.kind === "map" ? item.entries : void 0;
    const number3 = scalarsOf(map?.get("id")?.value ?? map?.get("wave")?.value)[0];
    const members = scalarsOf(
      item.kind === "list" ? item : map?.get("tasks")?.value ?? map?.get("members")?.value
    );
    const after = scalarsOf(map?.get("depends_on")?.value ?? map?.get("dependsOn")?.value);
    const value = Number(number3?.value ?? index);
    return {
      number: located(Number.isFinite(value) ? value : index, number3?.span ?? item.span),
      members: members.map(({ value: id3, span: span2 }) => ({ kind: "step", id: id3, form: "metadata", span: span2 })),
      after: after.map(({ value: text, span: span2 }) => located(Number(text), span2)).filter(({ value: wave }) => Number.isFinite(wave))
    };
  });
}
var scalarsOf = (value) => value === void 0 ? [] : value.kind === "scalar" ? [located(value.text, tightSpan(value))] : value.kind === "list" ? value.items.flatMap(scalarsOf) : scalarsOf(value.entries.get("id")?.value);

// src/dialects/openspec/index.ts
var contract22 = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: [],
  commits: false,
  trackers: []
};
var home13 = /(?:^|\/)openspec\/changes\/(?:.*\/)?tasks\.md$/;
var group2 = /^\uFEFF?##[ \t]+\d+[.)][ \t]/m;
var task3 = /^\uFEFF?[-*+][ \t]+\[[ xX]\][ \t]+\**\d+\.\d+/m;
var box2 = /^\uFEFF?[-*+][ \t]+\[[ xX]\][ \t]/m;
var dialect21 = {
  name: "openspec",
  places: "`openspec/changes/**/tasks.md`",
  archive: /(?:^|\/)openspec\/changes\/archive\//,
  keeps: { path: /(?:^|\/)openspec\/changes\/[^/]+\/tasks\.md$/, expected: "`- [ ] 1.1 Task`" },
  contract: contract22,
  declared: {
    step: "a task",
    barriers: "-",
    progress: "boxes of `tasks.md`, by the one agent",
    written: "-"
  },
  shows: "tasks such as `- [ ] 1.1 Title`",
  forced: ({ source }) => ({ role: "tasks", plan: source.path }),
  recognises({ source }) {
    const shaped = group2.test(source.text) && task3.test(source.text);
    return shaped || home13.test(source.path) && box2.test(source.text) ? { role: "tasks", plan: source.path } : void 0;
  },
  read: readPlan12
};
function readPlan12(path3, files) {
  const { document } = files[0];
  const { phases, steps: steps2, mentions } = readNumbered(document);
  if (steps2.length === 0) return void 0;
  return makePlan({
    path: path3,
    dialect: dialect21.name,
    ...titleOf(document),
    contract: contractWith(contract22, [document.source.path]),
    files: filesOf(files),
    phases,
    steps: steps2,
    mentions
  });
}

// src/dialects/generic/titles.ts
var idle2 = /\b(?:acceptance|criteria|verif\w*|checklist|success|test(?:s|ing)?|risks?|non-goals|out of scope|open questions|references?|metrics|requirements?|overview|summary|definition of done|goals?|decisions?|actions?(?: items)?|akzeptanz\w*|kriterien|risiken|ziele|risques|objectifs|riesgos|objetivos|riscos)\b|crit[eèé]r|验收|验证|测试|風險|风险|目标|検証|テスト|リスク|目標/i;
var work2 = /\b(?:plan|steps|tasks|todos?|changes|implementation|phases|roll-?out|schritte|aufgaben|umsetzung|ablauf|étapes|tâches|pasos|tareas|etapas|implementación|passos|tarefas|implementação|ordem)\b|\border\b.{0,12}$|步骤|步驟|任务|任務|计划|計画|实施|実装|手順|タスク|ステップ/i;
var anyAbove = (section2, pattern) => {
  for (let at = section2; at && at.depth > 0; at = at.parent)
    if (pattern.test(at.title)) return true;
  return false;
};
var isWork = (section2) => !anyAbove(section2, idle2);
var isPlanTitle = (section2) => (section2?.depth ?? 0) > 1 && work2.test(section2.title) && !/^next steps$/i.test(section2.title);
var isTitledPlan = (outline) => outline.children.some(({ depth, title: title2 }) => depth === 1 && work2.test(title2));
var chapter = /^(?:context|overview|introduction|background|summary|abstract|goals?|objectives?|scope|decisions?|consequences|alternatives|architecture|requirements|conclusions?|references|appendix|glossary|status|motivation|problem(?: statement)?|non-goals|risks?|open questions|success criteria|背景|概述|目标|总结|結論|概要|einleitung|hintergrund|ziele|contexte|objectifs|contexto|objetivos)\b/i;
var areChapters = (titles) => titles.filter((title2) => chapter.test(title2)).length > 1;

// src/dialects/generic/lists.ts
function boxedWithIds(document) {
  const { source, outline } = document;
  const boxes = [...sectionsBelow(outline), outline].flatMap(({ blocks }) => itemsIn(blocks, source)).flatMap(allOf);
  const named6 = boxes.filter(({ box: box4, head: head3 }) => box4 && itemId.test(textAt(head3)));
  if (named6.length < 2) return void 0;
  const read = readNumbered(document);
  const order = orderIn(outline.extent, "prose");
  const known4 = new Set(read.steps.map(({ id: id3 }) => id3));
  const steps2 = read.steps.map((step4) => {
    const own2 = new Set(step4.dependsOn.map(({ id: id3 }) => id3));
    const more = (order.get(step4.id) ?? []).filter(
      ({ id: id3 }) => known4.has(id3) && id3 !== step4.id && !own2.has(id3)
    );
    return more.length > 0 ? { ...step4, dependsOn: [...step4.dependsOn, ...more] } : step4;
  });
  return { steps: steps2, phases: read.phases };
}
var itemId = /^(?:\[[Pp]\]\s*)?\**(?:Task\s+)?(?:[A-Z]{1,2})?\d+[a-z]?(?:\.\d+[a-z]?)*\**(?:[.):]|\s)/i;
var allOf = (item) => [item, ...item.children.flatMap(allOf)];
function boxed(document) {
  const { source, outline } = document;
  const groups = [outline, ...sectionsBelow(outline)].filter(isWork).map((section2) => ({ section: section2, items: itemsIn(section2.blocks, source).filter(({ box: box4 }) => box4) })).filter(({ items }) => items.length > 0);
  const planned = groups.filter(({ section: section2 }) => isBelowPlanTitle(section2));
  return boxesOf2(planned, true) ?? boxesOf2(groups, false);
}
var isBelowPlanTitle = (section2) => {
  for (let at = section2; at; at = at.parent) if (isPlanTitle(at)) return true;
  return false;
};
function boxesOf2(groups, isPlan2) {
  if (groups.flatMap(({ items }) => items).length < 3) return void 0;
  const steps2 = groups.flatMap(
    ({ items }, group3) => items.map(
      (item, index) => stepOfItem(item, groups.length > 1 ? `${group3 + 1}.${index + 1}` : `${index + 1}`)
    )
  );
  return { steps: steps2, phases: [], isPlan: isPlan2 };
}
function numbered4(document) {
  const { source, outline } = document;
  const lists = [outline, ...sectionsBelow(outline)].filter(isWork).flatMap(
    (section2) => section2.blocks.filter((block) => block.type === "list" && block.ordered === true).flatMap((list3) => list3.type === "list" ? [{ section: section2, list: list3 }] : [])
  );
  const longest4 = (among) => among.filter(({ list: list3 }) => list3.children.length > 2).toSorted((a, b) => b.list.children.length - a.list.children.length)[0];
  const planned = longest4(lists.filter(({ section: section2 }) => isPlanTitle(section2)));
  const chosen = planned ?? longest4(lists);
  if (!chosen) return void 0;
  const { list: list2 } = chosen;
  const steps2 = itemsIn([list2], source).map(
    (item, index) => stepOfItem(item, String((list2.start ?? 1) + index))
  );
  return { steps: steps2, phases: [], isPlan: planned !== void 0 };
}
var waits3 = lettered(`(?:^|[\\s.;(*_-])(?:${waitWords})\\**\\s*[:\uFF1A]\\**\\s*([^.;)\\n]*)`, "gim");
var doneMark2 = /[(（[](?:done|completed?|erledigt|fertig|terminé|hecho|feito|完成|完了)[)）\]]\W*$|[✅☑✔]/i;
function stepOfItem(item, id3) {
  const { source } = item.head;
  const own2 = idOf2(item, /^\**([A-Z]{1,4}-?\d+(?:\.\d+)*)\**[:.)]\s*/);
  const mark5 = item.box?.span ?? spanOf(source, item.extent.start, Math.max(item.extent.start + 1, item.head.start));
  const done = isTicked(item.box);
  return makeStep({
    id: own2?.id.value ?? id3,
    title: plain4(item.text.split(/\n/)[0] ?? ""),
    span: item.head.end > item.head.start ? item.head : mark5,
    idSpan: own2?.id.span ?? mark5,
    extent: item.extent,
    dependsOn: waitsIn2(item.extent),
    mentions: readWork(item.node.children, source),
    done: done ?? (doneMark2.test(textAt(item.head)) ? located(true, item.head) : void 0)
  });
}
function waitsIn2(extent) {
  const text = textAt(extent);
  return [...text.matchAll(waits3(text))].flatMap((match) => {
    const start = extent.start + match.index + match[0].length - match[1].length;
    return stepsNamed(spanOf(extent.source, start, start + match[1].trimEnd().length), "label");
  });
}

// src/dialects/generic/recognise.ts
var place2 = /(?:^|\/)(?:\.?plans?|\.trae\/specs|implementation[-_ ]plans?)\/|(?:^|[/_\-. ])plan(?:[-_.][^/]*)?\.md$|(?:^|\/)(?:[^/]*[-_])?(?:tasks?|todo[-_]plan|task[-_]?(?:splitting|breakdown|list))\.md$/i;
var first = "readme|changelog|contributing|index|roadmap|todo|todos|todolist|license|agents|claude|gemini|skill|spec|design|research|requirements|conventions|adr";
var last = "readme|roadmap|index|template|handoff|report|summary|review|retro(?:spective)?|minutes|audit|assessment";
var lastOfOthers = "design|research|analysis|notes|findings|spec|adr|context|checklist|conventions|contract|brainstorm|feedback|overview|proposal|suggestions|guide(?:lines)?|policy|faq|architecture";
var others = [
  String.raw`(?:^|/)(?:\d[\d_.-]*)?(?:${first})(?:[-_.][^/]*)?\.md$`,
  String.raw`(?:^|[/_\- ])(?:${last})\.md$`,
  String.raw`/(?!(?:[^/]*[-_. ])?(?:plan|tasks?|implementation)[-_. ])(?:[^/]*[_\- ])?(?:${lastOfOthers})\.md$`,
  `/(?:archived?|templates?|node_modules|skills?|adrs?|decisions?|meetings?)/`,
  `/(?:commands?|agents?|prompts?|rules?|workflows?)/[^/]+$`
].map((each) => new RegExp(each, "i"));
var path = /`[^`\n]*[\w)]\.[a-z]\w{0,5}[^`\n]*`|(?:^|[\s(`"'*])(?:[\w.@-]+\/)+[\w.-]+\.[a-z]\w{0,5}\b/gim;
var looksLikePlan = ({ source }) => isPlace(source.path) && !isOther(source.path) && hasSteps(source.text);
var slashed = (path3) => `/${path3.replaceAll("\\", "/")}`;
var isPlace = (path3) => place2.test(slashed(path3));
var isOther = (path3) => others.some((each) => each.test(slashed(path3)));
function whyNone({ path: path3, text }) {
  if (!isPlace(path3)) return void 0;
  if (isOther(path3)) return "its name or folder tells of something else";
  if (text.trim() === "") return "empty";
  return hasSteps(text) ? "its numbers and boxes tell of no change of a file" : "no headings such as `## Phase 1`, and no list of steps that names files";
}
var never = /(?:^|\/)(?:readme|changelog|contributing|license|security|code_of_conduct)(?:[-_.][^/]*)?\.md$/i;
var saysSteps = ({ source }) => !never.test(source.path) && /\.(?:md|markdown)$/i.test(source.path) && headingsWithWords(source.text);
function headingsWithWords(text) {
  const found = /* @__PURE__ */ new Map();
  for (const line4 of linesOutsideFences2(text)) {
    const heading5 = /^(#{1,5})[ \t]+(.*)$/.exec(line4);
    const named6 = heading5 && namedIn(heading5[2].replace(/[*`]/g, ""));
    if (!named6 || named6.word === "number") continue;
    const key = `${named6.word} ${heading5[1].length}`;
    found.set(key, (found.get(key) ?? /* @__PURE__ */ new Set()).add(named6.id));
  }
  return [...found.values()].some(({ size }) => size > 1);
}
var rowId = String.raw`(?:[A-Za-z][A-Za-z\d]*[-_.])*[A-Za-z]{0,6}\d+(?:[.-]\d+)*[a-z]?`;
var row2 = new RegExp(String.raw`^\|[\s*\`]*${rowId}[\s*\`]*\|`);
function hasSteps(text) {
  const lines2 = linesOutsideFences2(text);
  const headings2 = /* @__PURE__ */ new Map();
  let [boxes, numbered5, rows2] = [0, 0, 0];
  for (const line4 of lines2) {
    const heading5 = /^(#{1,5})[ \t]+(.*)$/.exec(line4);
    const named6 = heading5 && namedIn(heading5[2].replace(/[*`]/g, ""));
    if (named6) {
      const key = `${named6.word} ${heading5[1].length}`;
      headings2.set(key, (headings2.get(key) ?? /* @__PURE__ */ new Set()).add(named6.id));
    }
    if (/^\s*[-*+] \[[^\]]\] /.test(line4)) boxes += 1;
    if (/^\d+[.)] /.test(line4)) numbered5 += 1;
    if (row2.test(line4)) rows2 += 1;
  }
  const counts = [...headings2].map(([key, ids2]) => [key.split(" ")[0], ids2.size]);
  if (counts.some(([word5, count]) => word5 !== "number" && count > 1)) return true;
  const files = new Set(text.match(path)).size;
  const enough = files >= 2;
  if (counts.some(([, count]) => count > 2) && enough) return true;
  return (boxes > 2 || numbered5 > 2 || rows2 > 2) && enough;
}
function* linesOutsideFences2(text) {
  let fence = "";
  for (const line4 of text.split(/\r?\n/)) {
    const mark5 = /^\s*(`{3,}|~{3,})/.exec(line4)?.[1];
    if (fence) {
      if (mark5?.startsWith(fence) && line4.trim() === mark5) fence = "";
    } else if (mark5) fence = mark5;
    else yield line4;
  }
}

// src/dialects/generic/tables.ts
function tabled(document) {
  const { source, outline } = document;
  const tables = [outline, ...sectionsBelow(outline)].flatMap(
    ({ blocks }) => blocks.filter((block) => block.type === "table")
  );
  const read = tables.flatMap((table2) => rowsOf2(table2, source)).filter(Boolean);
  return read.length > 2 ? { steps: read, phases: [] } : void 0;
}
function rowsOf2(table2, source) {
  const [head3, ...rows2] = table2.children;
  const names5 = head3?.children.map((cell) => plainText(cell).trim()) ?? [];
  const column = (pattern) => names5.findIndex((name6) => pattern.test(name6));
  const id3 = column(/^(?:#|id|no\.?|nr\.?|step|task|phase|编号|序号|番号|nº)$/i);
  const titles = column(
    /^(?:task|title|what|description|step|name|action|work|change|描述|任务|内容|タスク|aufgabe|tâche|tarea|tarefa)/i
  );
  const title2 = titles >= 0 ? titles : column(/^(?:files?|文件|ファイル)/i);
  const waits4 = names5.findIndex((name6) => waitsLabel.test(name6));
  const isPlan2 = id3 >= 0 && (column(/files?|文件|ファイル|dateien|fichiers/i) >= 0 || waits4 >= 0 || title2 >= 0 && title2 !== id3);
  if (!isPlan2) return [];
  const columns = { id: id3, title: title2 >= 0 ? title2 : id3, waits: waits4, status: column(statusWord) };
  return rows2.flatMap((row3) => stepOfRow(row3, columns, source) ?? []);
}
function stepOfRow(row3, { id: id3, title: title2, waits: waits4, status: status2 }, source) {
  const cell = (at2) => row3.children[at2];
  const [idCell, titleCell] = [cell(id3), cell(title2)];
  if (!idCell || !titleCell) return void 0;
  const name6 = wholeId.exec(plainText(idCell))?.[1];
  if (!name6) return void 0;
  const place3 = spanOfNode(source, idCell);
  const at = place3.start + Math.max(0, textAt(place3).indexOf(name6));
  const whole3 = spanOfNode(source, row3);
  const waitCell = waits4 >= 0 ? cell(waits4) : void 0;
  const statusCell = status2 >= 0 ? cell(status2) : void 0;
  return makeStep({
    id: name6,
    title: plainText(titleCell).trim(),
    span: whole3,
    idSpan: spanOf(source, at, at + name6.length),
    extent: whole3,
    done: statusCell && located(finished.test(plainText(statusCell)), spanOfNode(source, statusCell)),
    dependsOn: waitCell ? waitsOf(contentOf2(spanOfNode(source, waitCell))) : [],
    mentions: readMentions(
      [
        {
          type: "paragraph",
          children: row3.children.flatMap(({ children }) => children),
          position: row3.position
        }
      ],
      source,
      { section: "body" }
    )
  });
}
var wholeId = new RegExp(String.raw`^\W*(${rowId})\W*$`);
var longIds = /(?<![\w/.-])[A-Za-z][A-Za-z\d]*(?:[-_][A-Za-z\d]+)*[-_]\d+(?![\w/.-])/g;
function waitsOf(cell) {
  const long = [...textAt(cell).matchAll(longIds)].map(({ 0: id3, index }) => {
    const start = cell.start + index;
    return { kind: "step", id: id3, form: "group", span: spanOf(cell.source, start, start + id3.length) };
  });
  return long.length > 0 ? long : stepsNamed(cell, "group");
}
function contentOf2(cell) {
  const text = textAt(cell);
  const lead7 = /^[|\s]*/.exec(text)[0].length;
  return spanOf(
    cell.source,
    cell.start + lead7,
    cell.start + Math.max(lead7, text.replace(/[|\s]*$/, "").length)
  );
}

// src/dialects/generic/index.ts
var contract23 = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: ["disjoint-files"],
  commits: false,
  trackers: [],
  informal: true
};
var named5 = "named plan";
var dialect22 = {
  name: "generic",
  places: "`plans/*.md`, `PLAN.md`, `.claude/plans/*.md`, `.cursor/plans/*.md`, and what is named",
  folders: [".claude", ".cursor", ".trae"],
  yields: true,
  contract: contract23,
  declared: {
    step: "a heading, item or row with a number",
    barriers: "-",
    progress: "boxes and words of the plan",
    written: "-"
  },
  shows: "headings such as `## Phase 1: Title`, or a list of steps",
  recognises: (document) => looksLikePlan(document) ? { role: "plan", plan: document.source.path } : void 0,
  takes: (document) => saysSteps(document) ? { role: "plan", plan: document.source.path } : void 0,
  declines: whyNone,
  forced: ({ source }) => ({ role: named5, plan: source.path }),
  read: readPlan13
};
function stepsOf(document) {
  const words4 = headedSteps(document, "words");
  const ids2 = boxedWithIds(document);
  const worded = words4.length > 1 ? readHeadedSteps(words4) : void 0;
  if (worded && !(ids2 && ids2.steps.length > words4.length * 1.5) && (areSteps(words4) || changeFiles(worded)))
    return worded;
  if (ids2) return ids2;
  const rows2 = tabled(document);
  if (rows2) return rows2;
  const numbers = headedSteps(document, "numbers");
  const headed = numbers.length > 2 && !areChapters(numbers.map(({ title: title2 }) => title2)) ? readHeadedSteps(numbers) : void 0;
  if (headed && numbers.every(({ section: section2 }) => isPlanTitle(section2.parent))) return headed;
  const boxes = boxed(document);
  if (boxes && isTitledPlan(document.outline) && nameFiles(boxes)) return boxes;
  return [headed, boxes, numbered4(document)].find((each) => each && (each.isPlan || changeFiles(each)));
}
var areSteps = (headed) => headed.some(({ word: word5, group: group3 }) => !(group3 ?? { word: word5 }).word.match(/^(?:part|change|issue)$/));
function anyStep(document) {
  const named6 = namedHeadings(document);
  return named6.length > 0 ? readHeadedSteps(named6) : void 0;
}
var changeFiles = (read) => aThirdHas(read, ({ verb: verb2 }) => changes2.has(verb2));
var nameFiles = (read) => aThirdHas(read, () => true);
var aThirdHas = ({ steps: steps2 }, isOne) => steps2.filter(({ mentions }) => mentions.some((each) => each.subject.kind === "path" && isOne(each))).length * 3 >= steps2.length;
var changes2 = /* @__PURE__ */ new Set(["create", "write", "modify", "delete", "rename"]);
var called3 = calledBy("(?:tasks?|steps?|phases?|milestones?|stages?|parts?|slices?|units?|items?)");
function readPlan13(path3, files) {
  const { document } = files[0];
  const read = stepsOf(document) ?? (files[0].role === named5 ? anyStep(document) : void 0);
  if (!read || read.steps.length === 0) return void 0;
  const told2 = before4(document, read.steps[0].extent.start);
  const asked2 = modesIn(document, told2, called3);
  return makePlan({
    path: path3,
    dialect: dialect22.name,
    ...titleOf(document),
    contract: contract23,
    files: filesOf(files),
    phases: read.phases,
    steps: read.steps.map((step4) => {
      const mode = asked2.ofSteps.get(step4.id);
      const dependsOn = step4.dependsOn.filter((reference) => isMeant(reference, read));
      return { ...step4, dependsOn, ...mode && !step4.mode && { mode } };
    }),
    mode: asked2.ofPlan,
    mentions: readMentions(told2, document.source, { section: "context" }),
    proseOrder: orderInProse2(read.steps, document),
    flaws: asked2.flaws
  });
}
function isMeant({ id: id3, explicit }, { steps: steps2, phases }) {
  if (explicit || [...steps2, ...phases].some((each) => each.id === id3)) return true;
  const shape2 = (each) => each.replace(/\d+/g, "0").toUpperCase();
  return steps2.some((step4) => shape2(step4.id) === shape2(id3));
}
var before4 = ({ root }, end) => root.children.filter((block) => block.type !== "yaml" && (block.position?.end.offset ?? 0) <= end);
function orderInProse2(steps2, { root, source }) {
  const earlier2 = /* @__PURE__ */ new Set();
  return steps2.flatMap(({ id: id3, extent }) => {
    const blocks = root.children.filter(
      ({ position }) => (position?.start.offset ?? 0) >= extent.start && (position?.end.offset ?? 0) <= extent.end
    );
    const found = earlierTasks(blocks, source, earlier2);
    earlier2.add(id3);
    return found.map((reference) => ({ ...reference, of: { kind: "step", id: id3 } }));
  });
}

// src/dialects/formats.generated.ts
var dialects = [
  dialect,
  dialect2,
  dialect3,
  dialect4,
  dialect5,
  dialect6,
  dialect7,
  dialect8,
  dialect9,
  dialect10,
  dialect11,
  dialect12,
  dialect13,
  dialect14,
  dialect15,
  dialect16,
  dialect17,
  dialect18,
  dialect19,
  dialect20,
  dialect21,
  dialect22
];

// src/dialects/late-plan.ts
var told = /* @__PURE__ */ new WeakMap();
var isLate = (plan) => told.has(plan);
var toldBy = (plan) => told.get(plan);
function latePlan(head3, tells2, read) {
  const { path: path3, dialect: dialect23, title: title2, files, span: span2 } = head3;
  const known4 = { path: path3, dialect: dialect23, title: title2, files, span: span2 };
  let whole3;
  const load = () => {
    whole3 ??= read();
    return whole3;
  };
  const plan = new Proxy({}, {
    get: (_, key) => !whole3 && key in known4 ? Reflect.get(known4, key) : Reflect.get(load(), key),
    has: (_, key) => key in known4 || key in load(),
    ownKeys: () => Reflect.ownKeys(load()),
    getOwnPropertyDescriptor: (_, key) => key in load() ? { value: Reflect.get(load(), key), enumerable: true, configurable: true, writable: false } : void 0
  });
  told.set(plan, tells2);
  return plan;
}

// src/dialects/among.ts
function amongEachOther(plans) {
  const ways2 = new Map(
    kinships(plans).map(([kin, own2]) => [kin, amongOf(own2[0]).heed(own2.map(tellingOf))])
  );
  return plans.map((plan) => {
    const way = ways2.get(kinOf(plan) ?? "");
    if (!way) return plan;
    return isLate(plan) ? latePlan(plan, toldBy(plan), () => way(plan)) : way(plan);
  });
}
var amongOf = ({ dialect: dialect23 }) => dialects.find(({ name: name6 }) => name6 === dialect23)?.among;
function kinOf(plan) {
  const among = amongOf(plan);
  return among && `${plan.dialect} ${among.kin(plan.path)}`;
}
function kinships(plans) {
  const found = /* @__PURE__ */ new Map();
  for (const plan of plans) {
    const kin = kinOf(plan);
    if (kin === void 0) continue;
    const own2 = found.get(kin) ?? [];
    own2.push(plan);
    found.set(kin, own2);
  }
  return [...found];
}
function tellingOf(plan) {
  if (isLate(plan)) return toldBy(plan);
  return amongOf(plan)?.tell(plan);
}

// src/dialects/not-plans.ts
var isArchived = ({ path: path3, named: named6 }) => !named6 && dialects.some(({ archive }) => archive?.test(path3));
var notPlansIn = (sources) => sources.flatMap((source) => {
  const reason = isArchived(source) ? "put away in an archive" : reasonOf(source);
  return reason === void 0 ? [] : [{ path: source.path, reason }];
});
function reasonOf(source) {
  for (const { declines } of dialects) {
    const reason = declines?.(source);
    if (reason !== void 0) return reason;
  }
  return void 0;
}

// src/dialects/claim.ts
function claim(source, asked2, { groups, settings, memory: memory2 }, opens3) {
  if (isArchived(source)) return;
  const document = readDocument(source);
  if (settings.add(document, asked2)) return;
  const look = () => firstClaim(homeFirst(asked2, source.path), document) ?? (source.named ? firstTaken(asked2, document) : void 0);
  const names5 = () => asked2.map(({ name: name6 }) => name6);
  const found = memory2 ? memory2.recognised(source, names5(), look) : look();
  const dialect23 = found && asked2.find(({ name: name6 }) => name6 === found.dialect);
  if (dialect23) addTo(groups, { ...found, dialect: dialect23 }, document, opens3);
}
function addTo(groups, { dialect: dialect23, plan, role }, document, opens3) {
  const key = `${dialect23.name}\0${plan}`;
  const group3 = groups.get(key) ?? (opens3 ? { dialect: dialect23, path: plan, files: [] } : void 0);
  if (!group3) return;
  group3.files.push({ document, role });
  groups.set(key, group3);
}
function force(sources, dialect23, groups) {
  for (const source of sources) {
    const document = readDocument(source);
    const found = dialect23.forced(document);
    if (found) addTo(groups, { dialect: dialect23, ...found }, document, true);
  }
}
var inOrder = (files) => [...files].sort((a, b) => compareNaturally(a.document.source.path, b.document.source.path));
function homeFirst(asked2, path3) {
  const own2 = asked2.filter(({ home: home14 }) => home14?.test(path3));
  return own2.length === 0 ? asked2 : [...own2, ...asked2.filter((dialect23) => !own2.includes(dialect23))];
}
function firstTaken(asked2, document) {
  for (const dialect23 of asked2) {
    const recognition = dialect23.takes?.(document);
    if (recognition) return { dialect: dialect23.name, ...recognition };
  }
  return void 0;
}
function firstClaim(asked2, document) {
  for (const dialect23 of asked2) {
    const recognition = dialect23.recognises(document);
    if (recognition) return { dialect: dialect23.name, ...recognition };
  }
  return void 0;
}
function dropYielding(groups) {
  const folders = [...groups.values()].filter(({ dialect: dialect23, path: path3 }) => !dialect23.yields && path3 !== ".").map(({ path: path3 }) => `${path3}/`);
  for (const [key, { dialect: dialect23, path: path3, files }] of groups)
    if (dialect23.yields && !files.some(({ document }) => document.source.named) && folders.some((folder2) => path3.startsWith(folder2)))
      groups.delete(key);
}

// src/dialects/shared/label-lines.ts
var label = /^[ \t>]{0,12}(?:[-*+][ \t]+)?(?:\[[ xX]\][ \t]+)?[*_`]{0,3}([A-Za-z][A-Za-z ]{2,24}?)[*_`]{0,3}:[*_`]{0,3}[ \t]*(\S[^\r\n]{0,120})/gm;
function labelLines(document, accepts) {
  const { source } = document;
  const found = [...source.text.matchAll(label)].flatMap((match) => {
    const [whole3, name6, value] = match;
    const at = match.index + whole3.length - value.length;
    const line4 = { name: name6, value: located(value, spanOf(source, at, at + value.length)) };
    return accepts(line4) ? [line4] : [];
  });
  if (!found.length) return found;
  const prose = document.around(found.map(({ value }) => value.span.start)).flatMap(paragraphsIn);
  return found.filter(
    ({ value: { span: span2 } }) => prose.some(([start, end]) => start <= span2.start && span2.end <= end)
  );
}
function paragraphsIn(node) {
  const { start, end } = node.position ?? {};
  if (node.type === "paragraph") return [[start?.offset ?? 0, end?.offset ?? 0]];
  return "children" in node ? node.children.flatMap(paragraphsIn) : [];
}

// src/dialects/shared/parts-of-file.ts
function partsIn({ steps: steps2 }, source) {
  const parts4 = steps2.flatMap((step4) => {
    if (step4.extent.source === source) return [{ step: step4, start: step4.extent.start, end: step4.extent.end }];
    const isCopy2 = step4.copies.some((copy) => copy.source === source);
    return isCopy2 ? [{ step: step4, start: 0, end: source.text.length }] : [];
  });
  return parts4.sort((a, b) => a.start - b.start);
}
var stepAt = (parts4, at) => parts4.findLast(({ start, end }) => start <= at && at < end)?.step;

// src/dialects/estimates.ts
function withEstimates(plan, documents) {
  const found = /* @__PURE__ */ new Map();
  const add2 = (step4, estimate) => {
    if (step4 && estimate && !step4.estimate && !found.has(step4)) found.set(step4, estimate);
  };
  for (const step4 of plan.steps) add2(step4, behindTitle(step4));
  for (const document of documents) {
    const lines2 = linesOf5(document);
    const own2 = estimateOf(document.frontMatter);
    if (!lines2.length && !own2) continue;
    const parts4 = partsIn(plan, document.source);
    if (parts4.length === 1) add2(parts4[0].step, own2);
    for (const line4 of lines2) add2(stepAt(parts4, line4.span.start), line4);
  }
  if (!found.size) return plan;
  const steps2 = plan.steps.map((step4) => {
    const estimate = found.get(step4);
    return estimate ? { ...step4, estimate } : step4;
  });
  return { ...plan, steps: steps2 };
}
var behind4 = /[([](?:est(?:imated?)?[.:]?\s)?([~≈]?\s?\d[^()[\]]{0,20})[)\]]\W*$/;
function behindTitle({ span: span2 }) {
  const text = textAt(span2);
  const match = behind4.exec(text);
  if (!match) return void 0;
  const at = span2.start + match.index + match[0].indexOf(match[1]);
  const place3 = spanOf(span2.source, at, at + match[1].length);
  return isWhole(match[1]) ? estimateFrom("estimate", match[1], place3) : void 0;
}
var isWhole = (text) => !new RegExp("\\p{L}", "u").test(
  text.replace(/\b(?:to|m(?:ins?|inutes?)?|h(?:rs?|ours?)?|d(?:ays?)?|w(?:eeks?)?)\b/giu, "").replace(/\d[mhdw]\b/gi, "")
);
function linesOf5(document) {
  if (!/estimat|effort|hours|duration|\beta\b|\btime\b|\bsize\b/i.test(document.source.text)) return [];
  const estimateIn = (line4) => estimateFrom(line4.name, line4.value.value, line4.value.span);
  const lines2 = labelLines(document, (line4) => isEstimate(line4.name) && estimateIn(line4) !== void 0);
  return lines2.flatMap((line4) => estimateIn(line4) ?? []);
}

// src/dialects/isolation.ts
function withIsolation(plan, documents) {
  const found = /* @__PURE__ */ new Map();
  const flaws = [];
  let ofPlan = plan.isolation;
  const add2 = (step4, isolation) => {
    if (!isolation) return;
    if (!step4) ofPlan ??= isolation;
    else if (!step4.isolation && !found.has(step4)) found.set(step4, isolation);
  };
  for (const document of documents) {
    const lines2 = linesOf6(document);
    const own2 = isolationOf(document.frontMatter);
    flaws.push(...flawOf(document, own2));
    if (!own2 && !lines2.length) continue;
    const parts4 = partsIn(plan, document.source);
    add2(wholeFile2(parts4, document), own2);
    const top = [...sectionsBelow(document.outline)].find(({ depth }) => depth > 1)?.span.start;
    for (const line4 of lines2) {
      const step4 = stepAt(parts4, line4.span.start);
      if (step4 || line4.span.start < (top ?? Number.POSITIVE_INFINITY)) add2(step4, line4);
    }
  }
  if (!found.size && !flaws.length && ofPlan === plan.isolation) return plan;
  const steps2 = plan.steps.map((step4) => {
    const isolation = found.get(step4);
    return isolation ? { ...step4, isolation } : step4;
  });
  return { ...plan, isolation: ofPlan, steps: steps2, flaws: [...plan.flaws, ...flaws] };
}
function wholeFile2([first2, second], { source }) {
  return first2 && !second && first2.start === 0 && first2.end === source.text.length ? first2.step : void 0;
}
function linesOf6(document) {
  if (!/isolation/i.test(document.source.text)) return [];
  const lines2 = labelLines(
    document,
    ({ name: name6, value }) => /^isolation$/i.test(name6) && isIsolation(value.value)
  );
  return lines2.flatMap(({ value }) => readIsolation(value) ?? []);
}
function flawOf({ frontMatter }, read) {
  const value = scalarOf(frontMatter, "isolation");
  if (!value || read) return [];
  const near = nearest(value.value, ["shared", "worktree"]);
  const message = `Unexpected \`${value.value}\` for \`isolation\`, expected ${near ? `\`${near}\`` : "`shared` or `worktree`"}`;
  return [{ kind: "invalid-metadata", message, span: value.span }];
}

// src/dialects/own-format.ts
var contract24 = {
  mode: { value: "parallel", strength: "contract" },
  parallelPromises: ["disjoint-files"],
  commits: false,
  trackers: []
};
var dialectOf = (format) => ({
  name: format.name,
  places: "-",
  contract: contract24,
  declared: { step: "-", barriers: "-", progress: "-", written: "-" },
  shows: `a plan of ${format.name}`,
  recognises: ({ source }) => guarded(format, source, () => format.recognises(source)) ? { role: "plan", plan: source.path } : void 0,
  forced: ({ source }) => ({ role: "plan", plan: source.path }),
  read: (path3, files) => readOwn(format, path3, files)
});
function guarded({ name: name6 }, { path: path3 }, ask) {
  try {
    return ask();
  } catch (error) {
    const said2 = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `Unexpected fault of the format \`${name6}\` at \`${path3}\` (${said2}), expected a plan or nothing`
    );
  }
}
function readOwn(format, path3, files) {
  const { source } = files[0].document;
  const read = guarded(format, source, () => format.read({ path: source.path, text: source.text }));
  const plans = read === void 0 ? [] : [read].flat();
  return plans.map((plan) => {
    if (!Array.isArray(plan?.steps) || plan.steps.some(({ id: id3 }) => typeof id3 !== "string" || id3 === ""))
      throw new UsageError(
        `Unexpected plan of the format \`${format.name}\` at \`${source.path}\`, expected \`steps\` with \`id\` each`
      );
    return planOf2(format, path3, plan, files);
  });
}
function planOf2({ name: name6 }, path3, plan, files) {
  const { source } = files[0].document;
  const span2 = firstLine(source);
  const starts = lineStarts(source);
  return makePlan({
    path: path3,
    dialect: name6,
    title: plan.title ?? "",
    contract: { ...contract24, commits: plan.commits ?? false },
    span: span2,
    files: filesOf(files),
    mode: plan.mode && { value: plan.mode, strength: "metadata", span: span2 },
    isolation: plan.isolation && located(plan.isolation, span2),
    ...plan.maxParallel && { maxParallel: located(plan.maxParallel, span2) },
    steps: plan.steps.map((step4, index) => stepOf5(step4, extentOf(plan.steps, index, starts, source)))
  });
}
var lineStarts = ({ text }) => [
  0,
  ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)
];
function extentOf(steps2, index, starts, source) {
  const line4 = Math.min(Math.max(1, steps2[index].line ?? 1), starts.length);
  const next = Math.min(...steps2.map((step4) => step4.line ?? 1).filter((other3) => other3 > line4));
  const end = Number.isFinite(next) ? starts[next - 1] ?? source.text.length : source.text.length;
  return spanOf(source, starts[line4 - 1], Math.max(end, starts[line4 - 1]));
}
function stepOf5(step4, extent) {
  const { source, start } = extent;
  const line4 = /^[ \t]*([^\r\n]*)/.exec(source.text.slice(start, extent.end));
  const head3 = spanOf(source, start + line4[0].length - line4[1].length, start + line4[0].trimEnd().length);
  const at = (words4) => placeOf2(words4, extent) ?? head3;
  return makeStep({
    id: step4.id,
    title: step4.title ?? "",
    kind: step4.kind ?? "task",
    span: head3,
    idSpan: placeOf2(step4.id, head3) ?? head3,
    extent,
    mode: step4.mode && { value: step4.mode, strength: "metadata", span: head3 },
    dependsOn: (step4.dependsOn ?? []).map(
      (id3) => ({ kind: "step", id: id3, form: "metadata", span: at(id3) })
    ),
    parallel: step4.parallel === void 0 ? void 0 : located(step4.parallel, head3),
    wave: step4.wave === void 0 ? void 0 : located(step4.wave, head3),
    done: step4.done === void 0 ? void 0 : located(step4.done, head3),
    isolation: step4.isolation && located(step4.isolation, head3),
    mentions: [
      ...(step4.files ?? []).map((path3) => mention(path3, "write", at(path3), false)),
      ...(step4.effects ?? []).flatMap((effect) => effectsOf(effect, at))
    ],
    ...step4.estimate !== void 0 && { estimate: located(step4.estimate, head3) }
  });
}
function placeOf2(words4, { source, start, end }) {
  const at = source.text.slice(start, end).indexOf(words4);
  return at < 0 ? void 0 : spanOf(source, start + at, start + at + words4.length);
}
function effectsOf({ action: action2, file, command, maybe = false }, at) {
  if (action2 === "commit" || action2 === "run") {
    const words4 = action2 === "commit" ? ["git", "commit"] : void 0;
    const span2 = at(command ?? "");
    const read = words4 ? [] : command && span2.source.text.slice(span2.start, span2.end) === command ? readCommandLine(span2, "body") : [];
    if (read.length > 0) return read.map((each) => ({ ...each, conditional: maybe }));
    return [
      {
        ...mention("", "run", span2, maybe),
        subject: { kind: "command", words: words4 ?? (command ?? "").split(/\s+/) }
      }
    ];
  }
  return file ? [mention(file, action2, at(file), maybe)] : [];
}
var mention = (path3, verb2, span2, conditional) => ({
  subject: { kind: "path", path: path3 },
  verb: verb2,
  certainty: "declared",
  section: "files",
  conditional,
  span: span2,
  evidence: span2,
  row: "field"
});

// src/dialects/format-files.generated.ts
var formatFiles = [
  { name: "json-plan", files: /(?:^|[\\/.])plan\.json$/ },
  { name: "gsd", folders: [".planning"], settings: { files: /(?:^|\/)\.planning\/config\.json$/, plan: /^((?:.*\/)?\.planning\/)/, places: ["$1config.json"] } },
  { name: "gsd-2", folders: [".gsd"] },
  { name: "ccpm", folders: [".claude"] },
  { name: "spec-kitty", files: /(?:^|[\\/])kitty-specs[\\/][^\\/]+[\\/](?:lanes\.json|status\.events\.jsonl)$/ },
  { name: "backlog", folders: [".backlog"] },
  { name: "bmad", files: /(?:^|[\\/])(?:sprint-status|stories)\.ya?ml$/ },
  { name: "task-master", folders: [".taskmaster"], files: /(?:^|[\\/])tasks[\\/]tasks\.json$/ },
  { name: "ralph", files: /(?:^|[\\/])prd\.json$/ },
  { name: "beads", folders: [".beads"], files: /(?:^|[\\/])\.beads[\\/](?:issues|beads)\.jsonl$/ },
  { name: "omo", folders: [".sisyphus", ".omo"], settings: { files: /(?:^|\/)\.(?:sisyphus|omo)\/boulder\.json$/, plan: /^((?:.*\/)?\.(?:sisyphus|omo)\/)/, places: ["$1boulder.json"] } },
  { name: "compound" },
  { name: "conductor" },
  { name: "superpowers", settings: { files: /(?:^|\/)\.superpowers\/sdd\/(?:[^/]+\/)?progress\.md$/, plan: /^(.*\/)?docs\/(?:[\w.-]+\/)?plans\/([^/]+)\.md$/, places: ["$1.superpowers/sdd/progress.md", "$1.superpowers/sdd/$2/progress.md"] } },
  { name: "task-plan" },
  { name: "exec-plan", folders: [".agent"] },
  { name: "antigravity" },
  { name: "runbook" },
  { name: "spec-kit", folders: [".specify"] },
  { name: "kiro", folders: [".kiro"] },
  { name: "openspec" },
  { name: "generic", folders: [".claude", ".cursor", ".trae"] }
];

// src/dialects/format-files.ts
function settingsFor({ plan, places: places2 }, path3) {
  const groups = plan.exec(path3);
  return groups ? places2.map((place3) => place3.replace(/\$(\d)/g, (_, group3) => groups[group3] ?? "")) : [];
}

// src/dialects/settings.ts
var Settings = class {
  #found = /* @__PURE__ */ new Map();
  /** Whether the file is one of a format's settings, which is kept then. */
  add(document, asked2) {
    const { path: path3 } = document.source;
    const isOne = asked2.some(({ settings }) => settings?.files.test(path3));
    if (isOne) this.#found.set(path3, document);
    return isOne;
  }
  sources() {
    return [...this.#found.values()].map(({ source }) => source);
  }
  /** Those of a plan, by the path of its folder or file. */
  of({ settings }, plan) {
    return (settings ? settingsFor(settings, plan) : []).flatMap((path3) => this.#found.get(path3) ?? []);
  }
};

// src/dialects/testing/claims.ts
var forms = [
  /(\d+)(?:\/\1)?\s+(?:tests?|examples?|specs?)\s+(?:should\s+|must\s+|will\s+|now\s+|all\s+|are\s+)*(?:pass(?:ed|es|ing)?|green|ok)\b/gi,
  /(\d+)\s+(?:passed|passing)\b/gi,
  /\bpass(?:ed|es)?\b[*`]{0,2}\s*[-—–:(,]+\s*(?:all\s+)?(\d+)\s+(?:tests?|specs?)(?=[).,;`*]|\s*$)/gi,
  /(\d+)\s+(?:examples?|runs?|tests?),(?:\s+\d+\s+assertions?,)?\s+0\s+failures/gi,
  /^\s*(\d+)\s+pass\s*$/gi
];
var plain6 = new Set(
  "run rerun re-run again expect expected expects output outcome result results summary test tests ok pass passes passed all the should see shows show with verify confirm confirms that now success green it then and to report reports ensure done finished in s".split(" ")
);
var partial = /\b(?:existing|previous(?:ly)?|prior|earlier|already|old|others?|plus|skip(?:ped|s)?|ignored|x?fail(?:s|ed|ures?|ing)?|todo|pending|filtered|remaining|unix|windows|linux|macos|each|per|both|new|at least|or more|minimum|about|roughly|approximately|regression)\b|\d\s*\+|\+\s*\d/i;
var harmless = /\b0 (?:fail(?:ed|ures?|s)?|skipped|ignored|measured|todo|errors?|filtered out)\b|\bno failures\b/gi;
function claimsIn(part, { source }) {
  const found = [];
  let since = part.start;
  for (const line4 of linesOf7(part)) {
    const claim2 = claimIn(line4);
    if (claim2) {
      const start = line4.span.start + claim2.at;
      const span2 = spanOf(source, start, start + claim2.digits.length);
      found.push({ kind: "claim", span: span2, count: Number(claim2.digits), since });
    }
    if (claim2 || /\bexpect(?:ed|s)?\b/i.test(line4.text)) since = line4.span.end;
  }
  return found;
}
function linesOf7({ lines: lines2, fences }) {
  const shown = fences.filter(({ language }) => /^(?:|text|txt|console|output|log|plaintext)$/.test(language)).flatMap(({ code: code2, span: span2 }) => {
    let at = span2.start;
    return code2.split("\n").map((text) => {
      const start = at;
      at += text.length + 1;
      return { text, span: spanOf(span2.source, start, start + text.length) };
    });
  });
  return [...lines2, ...shown].sort((a, b) => a.span.start - b.span.start);
}
function claimIn({ text }) {
  if (!/\d/.test(text) || !/\bpass|\bgreen|\bok\b|\b0 failures/i.test(text)) return void 0;
  if (partial.test(text.replace(harmless, ""))) return void 0;
  const numbers = /* @__PURE__ */ new Map();
  for (const form of forms)
    for (const match of text.matchAll(form)) {
      const at = match.index + match[0].indexOf(match[1]);
      if (isPlain(text.slice(0, at))) numbers.set(at, match[1]);
    }
  const [first2] = numbers;
  return first2 && numbers.size === 1 ? { at: first2[0], digits: first2[1] } : void 0;
}
function isPlain(before5) {
  if (/[\d~≥≤<>+/#.-]$/.test(before5) || /["'“‘]$/.test(before5)) return false;
  const bare2 = before5.replace(/^\s*[-*+]\s+\[[ xX]\]/, "").replace(/`[^`]*\s[^`]*`/g, " run ");
  const sentence2 = bare2.split(/(?<!\bok)[.!?]\s+|[→⇒]|->/).at(-1);
  const words4 = sentence2.toLowerCase().match(/[a-z0-9'/-]+/g) ?? [];
  return words4.every((word5) => plain6.has(word5) || word5 === "-");
}

// src/dialects/testing/code.ts
var python = {
  test: /^\s*(?:async\s+)?def\s+(test\w*)\s*\(/,
  group: /^\s*class\s+(\w+)/,
  open: /parametri[sz]e|@given|params\s*=|subTest|\bskip|xfail|pytest_generate_tests|__test__|load_tests|ddt|class\s+(?!Test)\w+\s*(?:\([^)]*Test[^)]*\))?:\s*(?:\n(?:[ \t].*)?)*?\n[ \t]+(?:async\s+)?def\s+test|class\s+\w+\((?!(?:unittest\.)?(?:IsolatedAsyncio)?TestCase\)|object\)|\))[^)]*Test/
};
var script = {
  test: /^\s*(?:it|test|Deno\.test)\s*\(\s*(["'`])((?:\\.|(?!\1).)*)\1/,
  group: /^\s*(?:test\.)?(?:describe|suite|context)\s*\(\s*(["'`])((?:\\.|(?!\1).)*)\1/,
  open: /\b(?:it|test|describe|suite)\.(?!describe\s*\()\w+|\b[tx]\.test\(|\bx(?:it|test|describe)\b|\bf(?:it|describe)\(|\bfor\s*\([^)]*\)\s*\{?\s*(?:it|test)\(|forEach\([^\n]*\n\s*(?:it|test|describe)\(|\bfor\s*\([^\n]*\n\s*(?:it|test|describe)\(|\.map\([^\n]*\n\s*(?:it|test)\(|^\s*(?:it|test)\s*\(\s*(?!["'])/m
};
var go = {
  test: /^func\s+(Test[A-Z_0-9]\w*|Test)\s*\(\s*\w+\s+\*testing\.T\s*\)/,
  group: /(?!)()/,
  open: /\.Run\(|^func\s+(?:Fuzz|Example|TestMain|Benchmark)|\.Skip|suite\.|build\s/m
};
var rust = {
  test: /^\s*(?:pub\s+)?(?:async\s+)?fn\s+(\w+)\s*\(/,
  group: /^\s*(?:pub\s+)?mod\s+(\w+)\s*\{/,
  open: /#\[(?:ignore|rstest|case|test_case|values|apply|template|parameterized|should_panic_if)|macro_rules!|#\[cfg\((?!test\))|#\[cfg_attr|quickcheck|include!|dir_test|\bmod\s+\w+\s*;/,
  mark: /^\s*#\[(?:\w+::)*test(?:\(|\])/
};
var ruby = {
  test: /^\s*(?:it|specify|example|test)\s*\(?\s*(["'])((?:\\.|(?!\1).)*)\1\)?\s*(?:do\b|\{)|^\s*def\s+(test_\w+)/,
  group: /^\s*(?:RSpec\.)?(?:describe|context|feature|class)\s*\(?\s*(["']?)([^"'\n]+)\1/,
  open: /shared_(?:examples|context)|it_behaves_like|include_examples|it_should_behave|\.each\b|\.times\b|\bx(?:it|describe)\b|\bf(?:it|describe)\b|\bpending\b|\bskip\b|^\s*it\s*(?:\{|do\b)|\bits\(|scenario|where\(/m
};
var elixir = {
  test: /^\s*test\s+(")((?:\\.|[^"])*)"/,
  group: /^\s*describe\s+(")((?:\\.|[^"])*)"/,
  open: /\bfor\s+\S+\s*<-|@tag\s+:?(?:skip|pending|external)|@moduletag|doctest|property\s+"|unquote|^[ \t]*test[ \t]+"[^"\n]*"[ \t\r]*$/m
};
var languages = tableOf({
  python,
  py: python,
  javascript: script,
  js: script,
  jsx: script,
  typescript: script,
  ts: script,
  tsx: script,
  mjs: script,
  go,
  golang: go,
  rust,
  rs: rust,
  ruby,
  rb: ruby,
  elixir,
  exs: elixir,
  ex: elixir
});
var elided = /^\s*(?:(?:\/\/|#|--|\/\*|\*)\s*)?(?:\.{3}|…)|(?:\/\/|#|--|\/\*)[^\n]*(?:\.{3}|…|\b(?:existing|other|rest of|remaining|more|previous|earlier|same as|unchanged|similar)\b[^\n]*\b(?:tests?|cases?|code|file|imports?|above)\b)/im;
var likeTest = /^[ \t]*(?:\+[ \t]*)?(?:(?:it|test|describe)\s*\(|(?:async\s+)?def\s+test|func\s+[Tt]est|#\[(?:\w+::)*test|@Test\b|\[(?:Fact|Theory|Test)\b|fun\s+`|@test\s)/m;
function testsInCode(language, code2) {
  const known4 = languages.get(language);
  if (!known4) return likeTest.test(code2) ? { names: [], certain: false } : void 0;
  const shown = withoutTexts(code2);
  const names5 = namesIn(known4, shown);
  if (names5.length === 0 && !likeTest.test(shown)) return void 0;
  const once = new Set(names5).size === names5.length;
  return { names: names5, certain: once && names5.length > 0 && !elided.test(code2) && !known4.open.test(shown) };
}
var withoutTexts = (code2) => code2.replace(
  /"""[\s\S]*?"""|'''[\s\S]*?'''|r#+"[\s\S]*?"#+|`(?:\\.|[^`\\])*\n(?:\\.|[^`\\])*`/g,
  (text) => text.replace(/[^\n]/g, " ")
);
function namesIn({ test, group: group3, mark: mark5 }, code2) {
  const names5 = [];
  const groups = [];
  let marked3 = mark5 === void 0;
  for (const line4 of code2.split("\n")) {
    if (line4.trim() === "") continue;
    const depth = line4.length - line4.trimStart().length;
    while (groups.length > 0 && groups.at(-1).depth >= depth && !/^\s*[)\]}]|^\s*end\b/.test(line4))
      groups.pop();
    const holder = group3.exec(line4);
    if (holder) groups.push({ depth, name: lastOf(holder) });
    if (mark5?.test(line4)) marked3 = true;
    const found = marked3 ? test.exec(line4) : null;
    if (!found) continue;
    names5.push([...groups.map(({ name: name6 }) => name6), lastOf(found)].join(" > "));
    marked3 = mark5 === void 0;
  }
  return names5;
}
var lastOf = (match) => match.slice(1).findLast((each) => each !== void 0) ?? "";

// src/dialects/testing/introduction.ts
var path2 = /(?<![\w/])((?:[\w.@[\]-]+\/)*[\w.@[\]-]+\.(?:py|rs|go|exs?|rb|[cm]?[jt]sx?))(?![\w/])/g;
function fileBefore(before5, code2) {
  const own2 = /^\s*(?:\/\/|#|--|\/\*)\s*(\S+\.\w+)/.exec(code2)?.[1];
  const named6 = own2?.includes("/") ? filesIn(own2) : [];
  if (named6.length === 1) return named6[0];
  for (const { text } of before5.toReversed()) {
    if (/^\s*\**(?:run|expected)\b/i.test(text)) break;
    const files = filesIn(text);
    if (files.length > 0) return files.length === 1 ? files[0] : void 0;
  }
  return void 0;
}
var filesIn = (text) => [...new Set([...text.matchAll(path2)].map((match) => match[1]))];
var replaces = (before5) => before5.some(
  ({ text }) => /\b(?:replac|rewrit|updat|chang|modif|renam|remov|delet|adjust|fix|correct|instead|swap|overwrit|alternativ|variant|for example|e\.g\.|such as|sketch|optional)/i.test(
    text
  )
);

// src/dialects/testing/parts.ts
var boundary = /^\s*(?:[-*+]\s+\[[ xX]\]\s|#{1,6}\s|\*\*(?:Step|RED|GREEN)\b|\d+[.)]\s)/;
var opening4 = /^\s*(?:[-*+]\s+)?(`{3,}|~{3,})\s*([\w+#-]*)/;
function partsOf3({ source, start, end }) {
  let part = { start, lines: [], fences: [] };
  const parts4 = [part];
  let fence;
  let before5 = [];
  for (let at = start; at < end; ) {
    const next = source.text.indexOf("\n", at);
    const stop = next < 0 || next > end ? end : next;
    const text = source.text.slice(at, stop);
    const mark5 = opening4.exec(text);
    if (fence) {
      if (mark5?.[1]?.startsWith(fence.mark) && mark5[2] === "") {
        const span2 = spanOf(source, fence.from, Math.max(fence.from, at - 1));
        const { language, before: before6 } = fence;
        part.fences.push({ language, code: source.text.slice(span2.start, span2.end), span: span2, before: before6 });
        fence = void 0;
      }
    } else if (mark5) {
      fence = { mark: mark5[1], language: mark5[2].toLowerCase(), from: stop + 1, before: before5 };
      before5 = [];
    } else {
      if (boundary.test(text)) {
        part = { start: at, lines: [], fences: [] };
        parts4.push(part);
        before5 = [];
      }
      const line4 = { text, span: spanOf(source, at, stop) };
      part.lines.push(line4);
      before5.push(line4);
    }
    at = stop + 1;
  }
  return parts4;
}

// src/dialects/testing/index.ts
function tellingsOf({ extent }) {
  const { text } = extent.source;
  if (!/\b(?:tests?|specs?|examples?|it|pass(?:ed|ing)?)\b/i.test(text.slice(extent.start, extent.end)))
    return [];
  return partsOf3(extent).flatMap((part) => tellingsOfPart(part, extent));
}
function tellingsOfPart(part, extent) {
  const codes = part.fences.flatMap((fence) => {
    const found = testsInCode(fence.language, fence.code);
    if (!found) return [];
    const { names: names5, certain } = found;
    return [
      {
        kind: "code",
        span: fence.span,
        file: fileBefore(fence.before, fence.code),
        names: names5,
        certain: certain && !replaces(fence.before)
      }
    ];
  });
  const claims = claimsIn(part, extent);
  const told2 = codes.length === 0 ? part.lines.find((line4) => line4.span.start > extent.start && asksForTests(line4)) : void 0;
  const open2 = told2 ? [{ kind: "words", span: told2.span }] : [];
  return [...codes, ...open2, ...claims].sort((a, b) => a.span.start - b.span.start);
}
var asksForTests = ({ text }) => /\b(?:add|append|write|extend|cover|port|move|copy|repeat|duplicate|remove|delete|drop|replace|rename|split|merge|skip|adjust|convert)\b(?:\W+(?!to\b|so\b|that\b|until\b|make\b)[\w`'-]+){0,4}?\W+(?:tests?|specs?|cases?|assertions?|examples?|coverage)\b/i.test(
  text
);

// src/dialects/unread.ts
var box3 = /^\uFEFF?[ \t]*[-*+][ \t]+\[[ xX~-]\][ \t]/gm;
var heading4 = /^\uFEFF?#{1,6}[ \t]+(?:\W*)(?:task|step|cycle|todo|WP|T)[ \t]*#?[A-Z]?\d/gim;
function unreadPlan(source, isNamed2) {
  const { path: path3, text } = source;
  if (/template|\[FEATURE NAME\]/i.test(path3) || /\[FEATURE(?: NAME)?\]/.test(text)) return void 0;
  const home14 = dialects.find(({ keeps }) => keeps?.path.test(path3))?.keeps;
  const hints = [...text.matchAll(box3), ...text.matchAll(heading4)].length;
  if (!(isNamed2 || home14 && (!home14.besideNotes || hints > 1))) return void 0;
  const { words: words4, span: span2 } = causeIn(source, home14?.expected ?? "the steps of a plan in one of the formats");
  const flaw = { kind: "unread-plan", message: `Unexpected ${words4}`, span: span2 };
  return emptyPlan(source, span2, flaw);
}
function causeIn(source, expected) {
  const { text } = source;
  const at = (index, length) => spanOf(source, index, index + length);
  if (text.trim() === "") return { words: `empty file, expected ${expected}`, span: at(0, 0) };
  if (/^\uFEFF?---[ \t]*\r?\n/.test(text) && !/\n---[ \t]*(?:\r?\n|$)/.test(text.slice(3)))
    return {
      words: "front matter without an end, so that no plan is seen, expected a line `---` behind its last key",
      span: at(0, 3)
    };
  const fences = [...text.matchAll(/(?<=^\uFEFF?)[ \t]*(?:`{3,}|~{3,}).*$/gm)];
  if (fences.length % 2 === 1) {
    const last2 = fences.at(-1);
    return {
      words: "block of code without an end, so that no plan is seen, expected a fence that closes it",
      span: at(last2.index, last2[0].length)
    };
  }
  const bullet = /(?<=^\uFEFF?)[ \t]*(?:[-*+]|\d+[.)])[ \t]+\S.*$/m.exec(text);
  const start = bullet ?? /\S.*/.exec(text);
  const boxed2 = text.search(box3) >= 0;
  return {
    words: boxed2 ? `file in which no format sees a task, expected ${expected}` : `file without a single box or heading of a task, so that no executor sees one, expected ${expected}`,
    span: at(start.index, start[0].length)
  };
}
var contract25 = {
  mode: { value: "sequential", strength: "contract" },
  parallelPromises: [],
  commits: false,
  trackers: []
};
function emptyPlan(source, span2, flaw) {
  return {
    path: source.path,
    dialect: "",
    title: "",
    type: void 0,
    model: void 0,
    mode: void 0,
    isolation: void 0,
    contract: contract25,
    span: span2,
    files: [{ source, role: "unread" }],
    phases: [],
    steps: [],
    barriers: [],
    rationale: void 0,
    prohibition: void 0,
    stopCondition: void 0,
    checkpoints: [],
    orchestration: void 0,
    orphans: [],
    claims: [],
    proseOrder: [],
    mentions: [],
    flaws: [flaw]
  };
}

// src/dialects/index.ts
var dialectNames = dialects.map((dialect23) => dialect23.name);
var shownBy = (dialect23) => dialects.find(({ name: name6 }) => name6 === dialect23)?.shows;
function expectDialect(name6, own2 = []) {
  const names5 = [...dialects, ...own2].map((dialect23) => dialect23.name);
  if (name6 === void 0 || names5.includes(name6)) return;
  const meant2 = nearest(name6, names5);
  const expected = meant2 === void 0 ? `one of ${names5.join(", ")}` : `\`${meant2}\``;
  throw new UsageError(`Unexpected dialect \`${name6}\`, expected ${expected}`);
}
function readPlans(sources, only, companions2 = [], own2 = [], memory2) {
  const groups = /* @__PURE__ */ new Map();
  const settings = new Settings();
  const allowed = typeof only === "function" ? only : () => only === void 0 ? void 0 : [only];
  const others2 = own2.map(dialectOf);
  const known4 = [...others2, ...dialects];
  const askedOf = (source) => {
    const names5 = allowed(source);
    const isChosen = ({ name: name6 }) => names5 === void 0 || names5.includes(name6);
    return typeof only === "string" ? known4.filter(isChosen) : [...others2, ...dialects.filter(isChosen)];
  };
  sources.forEach((source, index) => {
    tellProgress("parse", index, sources.length);
    claim(source, askedOf(source), { groups, settings, memory: memory2 }, true);
  });
  const forced2 = groups.size === 0 && known4.find(({ name: name6 }) => name6 === only);
  if (forced2) force(sources, forced2, groups);
  for (const source of companions2) claim(source, askedOf(source), { groups, settings, memory: memory2 }, false);
  dropYielding(groups);
  const found = [];
  const count = groups.size;
  for (const [key, group3] of groups) {
    tellProgress("parse", count - groups.size, count);
    groups.delete(key);
    const read = () => readGroup(group3, settings);
    found.push(...memory2?.plansIn(namesOf(group3, settings), read) ?? read());
  }
  const plans = amongEachOther(found);
  const used = /* @__PURE__ */ new Set([
    ...plans.flatMap((plan) => plan.files.map((file) => file.source)),
    ...settings.sources()
  ]);
  return { plans, passedOver: sources.filter((source) => !used.has(source)) };
}
var namesOf = ({ dialect: dialect23, path: path3, files }, settings) => ({
  dialect: dialect23.name,
  path: path3,
  files: inOrder(files).map(({ document: { source }, role }) => ({ source, role })),
  settings: settings.of(dialect23, path3).map(({ source }) => source)
});
function readGroup({ dialect: dialect23, path: path3, files }, settings) {
  const documents = files.map(({ document }) => document);
  const read = [dialect23.read(path3, inOrder(files), settings.of(dialect23, path3)) ?? []].flat();
  const settled = dialect23.readsIsolation ? read : read.map((plan) => withIsolation(plan, documents));
  const plans = settled.map((plan) => ({
    ...withEstimates(plan, documents),
    testsIn: tellingsOf,
    flaws: [...plan.flaws, ...unseenIn(plan, dialect23.unseen)]
  }));
  const comments = new Map(
    files.flatMap(({ document }) => {
      const own2 = suppressionsOf(document);
      return own2.length > 0 ? [[document.source, own2]] : [];
    })
  );
  return comments.size === 0 ? [...plans] : plans.map((plan) => withComments(plan, comments));
}
var withComments = (plan, comments) => ({
  ...plan,
  files: plan.files.map((file) => {
    const suppressions = comments.get(file.source);
    return suppressions ? { ...file, suppressions } : file;
  })
});

export {
  withMentions,
  dialects,
  isLate,
  toldBy,
  latePlan,
  kinOf,
  kinships,
  tellingOf,
  notPlansIn,
  formatFiles,
  settingsFor,
  tellingsOf,
  unreadPlan,
  dialectNames,
  shownBy,
  expectDialect,
  readPlans
};
