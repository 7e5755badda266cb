const __parts = {};
function __late(name, load) {
  const get = () => {
    const value = load();
    Object.defineProperty(__parts, name, { value });
    return value;
  };
  Object.defineProperty(__parts, name, { get, configurable: true });
}
__late("import_parse", () => require("./parse.cjs"));
__late("import_model", () => require("./model.cjs"));
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  MentionMemory: () => MentionMemory,
  below: () => below,
  folderNamed: () => folderNamed,
  readCommandLine: () => readCommandLine,
  readFileField: () => readFileField,
  readMentions: () => readMentions,
  withMentions: () => withMentions
});
module.exports = __toCommonJS(stdin_exports);
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
  const line = text.slice(Math.max(0, start - 80), start).split("\n").at(-1);
  const rest = text.slice(end, end + 80).split("\n", 1)[0];
  const isUsual = usual.test(text.slice(start, end));
  const ahead2 = isUsual ? line.replace(/\bcommand\b/gi, "") : line;
  const owner = object.exec(ahead2)?.[1];
  const found = owner ?? firstOf(before, ahead2) ?? (isUsual ? void 0 : firstOf(behind, rest));
  return {
    object: owner,
    owner: found,
    module: /\b(?:module|package)(?: named)?\s+['"`]*$/i.test(line)
  };
}
var firstOf = (patterns, text) => {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1];
    if (found !== void 0) return found.toLowerCase();
  }
  return void 0;
};
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
function absencesIn(text, source, place, section) {
  const raw = source.text.slice(place.start, place.end);
  const namesIn = (patterns, form) => patterns.flatMap(
    (pattern) => [...text.matchAll(pattern)].map((match) => {
      const name2 = match[1];
      const at = raw.indexOf(match[0]);
      const start = at < 0 ? place.start : place.start + at + match[0].lastIndexOf(name2);
      const span = at < 0 ? place : (0, __parts.import_model.spanOf)(source, start, start + name2.length);
      return {
        ...form(name2),
        row: "absence",
        lacking: lackingAround(source.text, span.start, span.end),
        certainty: "stated",
        section,
        conditional: false,
        span,
        evidence: place
      };
    })
  );
  return [
    ...namesIn(complaints, (name2) => ({ subject: { kind: "absence", name: name2 }, verb: "none" })),
    ...namesIn(owners, (name2) => ({ subject: { kind: "symbol", name: name2 }, verb: "use" }))
  ];
}
var isFailing = (label, clause, source) => /^expect(?:ed)?(?: (?:result|output|outcome))?$/i.test(label) && /^[^\n]{0,40}:[*_\s]*fail(?:s|ure)?\b/i.test(
  source.text.slice(source.text.lastIndexOf("\n", clause[0].start) + 1, clause.at(-1).end)
);
var failsWith = (clause, section) => section === "red" && clause.some(
  ({ lower }, i) => lower === "fails" && /^(?:with|because|as|since|for|:)$/.test(clause[i + 1]?.lower ?? "")
);
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
var extensions = new Set(
  "astro bash bat bib c cc cfg cjs clj cmake cmd conf config cpp cs css csv cts cu cue dart db diff dts edn el elm env erb ex exs fish fs fsx gd go gql gradle graphql h haml hbs hcl hpp hrl hs htm html ini ipynb java jl jpg js json json5 jsonc jsonl jsx kt kts less lock log lua m4 md mdc mdx mjs mk ml mli mm mts nim nix njk ndjson php pl plist png po proto prisma ps1 psql py pyi r rb re rego rkt rs rst sass sbt scala scm scss sh sol sql sqlite storyboard styl sv svelte svg swift tcl tex tf tfvars thrift toml tpl ts tsv tsx txt v vb vert vue wat wasm webmanifest webp wit xcconfig xml yaml yml zig zsh csproj cshtml cxx eex entitlements fsproj gemspec heex hh hxx jinja jinja2 kdl leex liquid pbxproj podspec pug pxd pyx rake razor resx ron sln slnx vbproj xaml xcstrings xib R Rmd qmd fsi psm1 psd1 typ arb".split(" ")
);
var names = new Set(
  "Makefile GNUmakefile Dockerfile Containerfile Justfile justfile Rakefile Gemfile Procfile Brewfile Vagrantfile Jenkinsfile LICENSE CHANGELOG NEWS README CODEOWNERS Cargo.lock go.mod go.sum go.work".split(" ")
);
var initials = new Set([...names].map((name2) => name2[0]));
var notFiles = /^(?:(?:node|next|vue|nuxt|react|express|three|d3|chart|discord|socket|ember|backbone|alpine|bun|deno|nest|p5|ethers|web3|p-?queue|require|moment|day|lodash)\.js|console\.log|process\.env|import\.meta|math\.log|self\.config|this\.config|app\.config|np\.r|e\.h|i\.e|e\.g)$/i;
var white = " 	\r\n\xA0";
var opening = new Set(`${white}"'\u201C\u2018<([`);
var closing = new Set(`${white}"'\u201D\u2019>)],;:!?`);
function asPath(text, bare) {
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
  const whole2 = text.slice(start, end);
  if (whole2.length < 2 || whole2.length > 260) return void 0;
  const cut = whole2.search(/:{1,2}[\w,\- –]|#|\?/);
  const path = (cut > 0 ? whole2.slice(0, cut) : whole2).replace(/\\([_*~-])/g, "$1").replace(/:$/, "");
  if (!isPath(path, bare)) return void 0;
  const test = /^::(\w[\w:.-]*)/.exec(whole2.slice(path.length));
  const length = cut > 0 ? cut + suffixLength(whole2.slice(cut)) : whole2.length;
  return { path, start, end: start + length, ...test && { test: test[1] } };
}
var suffixLength = (text) => /^(?:::[\w:.[\]-]+|:\d[\d,:\u2013-]*|#[\w-]+)?/.exec(text)[0].length;
var isRoute = (text, at) => text[at] === "[" && text[at + 1] !== void 0 && /^\[[\w.]+\]/.test(text.slice(at, at + 30));
var routeGroup = /(?<=\/)\((?:[\w-]+|\.+)\)(?=\/)/g;
function isPath(text, bare) {
  const path = text.includes("(") ? text.replace(routeGroup, "group") : text;
  if (/[\s"'`|<>$=;&\\()]|:\/\/|\/\/|^-|(?<!\[)\.\.\.|^\/|^https?:|^www\./.test(path))
    return /^\/[\w.-]+\/.*\.\w+$/.test(path) && !/[\s$<>]/.test(path);
  if (/^~\/./.test(path)) return true;
  if (/\{[^},]*\}/.test(path)) return false;
  const slash2 = path.lastIndexOf("/");
  const last = path.slice(slash2 + 1);
  if (slash2 < 0) return isFileName(last) && !notFiles.test(last);
  if (notFiles.test(last) && /^(?:[A-Z]\w*(?:\.js)?\/)+[A-Z]/.test(path)) return false;
  if (last === "") return /^[\w.@~*[\]{},-]+(?:\/[\w.@*[\]{},+-]+)*\/$/.test(path) && path.length > 2;
  if (/\.[A-Za-z][\w]{0,9}\}?$/.test(last) || last.includes("*") || /\}$/.test(last))
    return /^[\w.@~*[\]{},+ -]/.test(path) && !/^\d+\/\d/.test(path);
  if (names.has(last)) return true;
  return bare && // `parse/1` is a function with its number of arguments.
  !/^\w+[?!]?\/\d+$/.test(path) && /^\.?[a-z][\w.-]*(?:\/[\w.@[\]-]+)+$/i.test(path) && !/^(?:origin|upstream|feat|feature|fix|chore|bugfix|hotfix|release|refs|worktree|application|text|image|true|yes)\/|^and\/or$/.test(
    path
  );
}
function isFileName(name2) {
  if (names.has(name2)) return true;
  if (/^\.[a-z][\w-]*(?:ignore|rc|config|attributes|modules|version)(?:\.\w+)?$|^\.env(?:\.\w+)*$|^\.mcp\.json$/.test(
    name2
  ))
    return true;
  const dot = name2.lastIndexOf(".");
  if (dot <= 0 || /^\.(?:test|spec|unit|integration|e2e|stories|module|d|min|generated)\./.test(name2))
    return false;
  const ending2 = name2.slice(dot + 1).replace(/\}$/, "");
  if (!extensions.has(ending2)) return false;
  return /^[\w.@*?[\]{},+-]+$/.test(name2) && !/^\d+$/.test(name2.slice(0, dot));
}
function expandBraces(path) {
  const open = path.indexOf("{");
  const close = path.indexOf("}", open);
  if (open < 0 || close < 0 || path.indexOf("{", open + 1) > 0) return [path];
  const members = path.slice(open + 1, close).split(",");
  if (members.length > 30) return [path];
  return members.map((member) => path.slice(0, open) + member.trim() + path.slice(close + 1));
}
var isSameKind = ({ subject: a }, { subject: b }) => a.kind === "unnamed" && b.kind === "unnamed" && a.file === b.file && ("of" in a ? a.of : "") === ("of" in b ? b.of : "");
function meantAt(told, at) {
  const { tokens, setting: setting2, heads, reported, negating } = told;
  const token = tokens[at];
  const isHead = words.has(token.lower);
  if (token.kind !== "word" || !(isHead || isTypeName(token.text))) return void 0;
  const head2 = heads.findLast((each) => each.at < at);
  if (!head2 || head2.negated || negating[at] || reported[at] || setting2.asked.declared) return void 0;
  const subject = isHead ? fileAt(tokens, at, head2.stem) : moduleAt(tokens, at, head2);
  const next = heads.find((each) => each.at > at);
  const until = next ? tokens[next.at].start : Number.POSITIVE_INFINITY;
  return subject && { subject, start: token.start, end: token.end, from: tokens[head2.at].start, until };
}
function fileAt(tokens, at, stem) {
  const word3 = tokens[at].lower;
  if (/^(?:dev)?dependenc(?:y|ies)$/.test(word3))
    return addsPackage(tokens, at, stem) ? { kind: "unnamed", file: "manifest" } : void 0;
  if (/^mod(?:ule)?$/.test(word3) && stem === "declare" && /^(?:the|its|declare)$/.test(tokens[at - 1]?.lower ?? ""))
    return { kind: "unnamed", file: "registry", of: "package" };
  if (/^routes?$/.test(word3))
    return /^(?:register|add|wire|mount|expose|hook|declare)$/.test(stem) && isOwnRoute(tokens, at) ? { kind: "unnamed", file: "registry", of: "router" } : void 0;
  if (word3 === "version")
    return /^(?:bump|increment)$/.test(stem) && /^(?:the|its|our|package|crate)$/.test(tokens[at - 1]?.lower ?? "") ? { kind: "unnamed", file: "manifest" } : void 0;
  if (word3 === "types" || word3 === "changelog" || word3 === "container")
    return placeAt(tokens, at, stem, word3);
  const of = registries.get(word3);
  if (!of || !collects(of, stem) || !isReached(tokens, at) || tokens[at + 1]?.text === "(") return void 0;
  return { kind: "unnamed", file: "registry", of };
}
function isOwnRoute(tokens, at) {
  const next = tokens[at + 1];
  return /^(?:its|a|an|the|new|their|both|api)$/.test(tokens[at - 1]?.lower ?? "") && (!next || next.kind === "mark" || /^(?:for|to|in|and|so|that|under|with)$/.test(next.lower));
}
function placeAt(tokens, at, stem, of) {
  const before3 = tokens[at - 1]?.lower ?? "";
  const isOne = of === "changelog" ? /^(?:the|our|a)$/.test(before3) : of === "types" ? /^(?:shared|common)$/.test(before3) : /^(?:di|ioc|service|dependency|injection)$/.test(before3);
  const puts = /^(?:add|register|put|bind|append|insert|update|extend|export|declare|note|record|write|wire|move)$/.test(
    stem
  );
  return isOne && puts ? { kind: "unnamed", file: "registry", of } : void 0;
}
function moduleAt(tokens, at, head2) {
  if (!head2.ordered) return void 0;
  const first = /^(?:the|our|its|existing)$/.test(tokens[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  const before3 = tokens[first]?.lower ?? "";
  const placed2 = /^(?:in|into|to)$/.test(before3) && /^(?:create|put|change|do|define|delete)$/.test(head2.act);
  const worked = (head2.act === "change" || head2.act === "do") && !joining.test(head2.stem) && head2.at === first;
  return placed2 || worked ? { kind: "unnamed", file: "module", of: tokens[at].text } : void 0;
}
var joining = /^(?:integrate|register|wire|connect|mount|hook|plug|merge|expose|export|re-export|insert|append|prepend|include|apply|point|switch|swap)$/;
var isTypeName = (word3) => {
  const first = word3.charCodeAt(0);
  return first >= 65 && first <= 90 && typeName.test(word3);
};
var typeName = /^[A-Z][a-z0-9]+[A-Z][A-Za-z0-9]*$/;
var registries = (0, __parts.import_model.tableOf)({
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
function isNamed({ subject, from, until }, mentions) {
  const file = subject.kind === "unnamed" ? subject.file : "module";
  const fits2 = file === "manifest" ? manifests : file === "registry" ? collectors : void 0;
  return mentions.some(
    ({ subject: subject2, verb, span }) => subject2.kind === "path" && /^(?:create|write|modify|delete)$/.test(verb) && (span.start >= from && span.start < until || fits2?.test(subject2.path))
  );
}
function isReached(tokens, at) {
  let before3 = at - 1;
  while (before3 >= 0 && /^(?:the|its|our|main|top-level|root|existing|package|package's|public|command)$/i.test(
    tokens[before3].text
  ))
    before3 -= 1;
  if (!/^(?:from|in|into|to|with|through|via|on)$/i.test(tokens[before3]?.text ?? "")) return false;
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
  const behind3 = tokens.slice(at + 1, at + 4).find(({ kind }) => kind === "code");
  const before3 = tokens.slice(Math.max(0, at - 6), at).findLast(({ kind }) => kind === "code");
  return [before3, behind3].some((token) => token && isPackageName(token.text));
}
var isPackageName = (text) => /^@?[a-z][\w.-]*(?:\/[\w.-]+)*(?:\[[\w,-]+\])?\s*(?:[@=~^<>!].*)?$/.test(text) && !asPath(text, false);
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
  ([act, list]) => list.split(" ").map((word3) => [word3, [act, word3]])
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
var irregular = (0, __parts.import_model.tableOf)({
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
  for (const [act, list] of Object.entries(classes))
    for (const stem of list.split(" ")) inflect(words4, stem, act);
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
function verbWord(word3) {
  words2 ??= verbForms();
  return words2.get(word3);
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
var actFor = (verb) => ordinary.find((act) => verbOf[act] === verb) ?? "none";
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
function quotedIn(tokens, text) {
  if (!/["\u201c]/.test(text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0))) return void 0;
  let open = false;
  let found;
  tokens.forEach(({ start, end }, i) => {
    if (!open && i > 0 && opensQuote(text, start) && isClosed(text, start))
      open = !closesQuote(text, end) || isEntryValue(text, start);
    if (!open) return;
    found ??= [];
    found[i] = true;
    if (closesQuote(text, end)) open = false;
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
var definition = /^(?:export\s+(?:default\s+)?|pub(?:\([a-z]+\))?\s+|public\s+|private\s+|static\s+|abstract\s+|async\s+|final\s+|unsafe\s+)*(?:def|class|function\*?|fn|func|struct|enum|trait|interface|type|const|let|var|mod|module|record|table|CREATE TABLE(?: IF NOT EXISTS)?)\s+(?:\([^)]*\)\s*)?(?:(?:internal|private|public|rec|mutable)\s+(?=\w))*([A-Za-z_$][\w$]*(?:\.[A-Za-z_]\w*)*)/;
function identifierIn(code) {
  const text = code.trim();
  const lead = code.length - code.trimStart().length;
  const defined = definition.exec(text);
  if (defined) {
    const name2 = defined[1];
    return { name: name2, at: lead + defined[0].length - name2.length, defines: true };
  }
  const call = /^([A-Za-z_$][\w$]*(?:(?:\.|::)[A-Za-z_$][\w$]*)*)(?:\(|$|\s*->)/.exec(text);
  if (call) {
    const name2 = call[1];
    const called = text[name2.length] === "(";
    if (called || /_|[a-z][A-Z]|^[A-Z][a-z]+[A-Z]|\.|::/.test(name2))
      return { name: name2, at: lead, defines: false };
    return void 0;
  }
  const option = /^--[a-z][\w-]+/.exec(text);
  return option ? { name: option[0], at: lead, defines: false } : void 0;
}
function definitionsIn(code) {
  const found = [];
  let offset = 0;
  for (const line of code.split("\n")) {
    const text = line.trimStart();
    if (line.length < 300 && line.length - text.length <= 8) {
      const match = definition.exec(text);
      if (match && !/^(?:const|let|var|type)\b|^(?:pub(?:\([a-z]+\))?\s+)?mod\s+\w+\s*;/.test(text))
        found.push({
          name: match[1],
          at: offset + line.length - text.length + match[0].length - match[1].length,
          defines: true
        });
    }
    offset += line.length + 1;
  }
  return found;
}
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
      const run = runAt(plain, text, state.at) ?? c;
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
var plain = /[^\s;|()<>&'"\\$]+/y;
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
    const line = text.slice(state.at, end).trim();
    state.at = Math.min(end + 1, text.length);
    if (line === tag) return;
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
function commandsIn(code) {
  const first = /^(?:[A-Z_]+=\S+\s+)*([\w./-]+)(?=\s|$)/.exec(code)?.[1];
  if (!first || !programs.has(first) || setting.test(code)) return [];
  if (first === "export" && !code.includes("=")) return [];
  if (first === "export" && /^export\s+(?:const|let|var|type|default|interface|function|class|enum|async|abstract|declare)\b/.test(
    code
  ))
    return [];
  if (!/\s/.test(code) && !/^(?:pytest|vitest|jest|tox|nox|rspec|phpunit|mocha)$/.test(first)) return [];
  return splitCommands(code);
}
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
  const found = nouns.find(([noun, , name2]) => name2.test(text) && isBeside(tokens, at, noun));
  return found && { name: `${text} ${found[1]}`, at: 0, defines: false };
}
function isBeside(tokens, at, noun) {
  let next = at + 1;
  while (next < tokens.length && isJoin(tokens, next)) next += 1;
  const behind3 = tokens[next];
  if (behind3?.kind === "word" && noun.test(behind3.text) && (next === at + 1 || behind3.text.endsWith("s")))
    return true;
  const before3 = tokens[at - 1];
  return before3?.kind === "word" && noun.test(before3.text) && !/^(?:of|for)$/i.test(tokens[at - 2]?.text ?? "");
}
var isJoin = (tokens, at) => tokens[at].kind === "code" || /^(?:,|and|or)$/.test(tokens[at].text);
function pathsIn(tokens, text) {
  let found;
  for (let i = 0; i < tokens.length; i += 1) {
    const path = pathAt(tokens[i], text);
    if (!path) continue;
    found ??= new Array(tokens.length).fill(void 0);
    found[i] = path;
  }
  return found;
}
function pathAt(token, text) {
  if (token.kind === "mark") return void 0;
  if (token.kind === "word") {
    const path2 = asPath(token.text, false);
    return path2 && !touchesMarkup(token, text) ? path2 : void 0;
  }
  const path = asPath(token.text.replace(/^(\S+)\s+[\w.]+\(.*$/, "$1"), true);
  return path && commandsIn(token.text).length === 0 ? path : void 0;
}
var touchesMarkup = ({ start, end }, text) => /[<{]/.test(text[end] ?? "") || /[>}]/.test(text[start - 1] ?? "");
var nothing = [];
function candidatesAt(tokens, at, path) {
  const token = tokens[at];
  if (path) return pathCandidates(token, at, path);
  if (token.kind === "code") return codeCandidates(tokens, at);
  if (isCall(tokens, at)) return [name(token, at, token.text, token.start)];
  return nothing;
}
function pathCandidates({ start }, at, path) {
  const [from, to] = [start + path.start, start + path.end];
  const found = expandBraces(path.path).map((each) => ({
    at,
    subject: { kind: "path", path: each },
    start: from,
    end: to,
    path
  }));
  if (path.test) found.push({ at, subject: { kind: "symbol", name: path.test }, start: from, end: to, path });
  return found;
}
function codeCandidates(tokens, at) {
  const token = tokens[at];
  const commands = commandsIn(token.text);
  if (commands.some(({ words: words4 }) => words4.length === 1) && isPackage(tokens, at)) return [];
  if (commands.length > 0)
    return commands.map(({ words: words4, start, end }) => {
      const subject = { kind: "command", words: words4 };
      return { at, subject, start: token.start + start, end: token.start + end };
    });
  const named = identifierIn(token.text) ?? thingAt(tokens, at);
  return named ? [name(token, at, named.name, token.start + named.at, named.defines)] : [];
}
var name = (token, at, text, start, defines = false) => ({
  at,
  subject: { kind: "symbol", name: text },
  start,
  end: Math.min(start + text.length, token.end),
  defines
});
function isCall(tokens, at) {
  const { text, end, kind } = tokens[at];
  const [open, inside] = [tokens[at + 1], tokens[at + 2]];
  if (kind !== "word" || open?.text !== "(" || open.start !== end || !/^[A-Za-z_]\w*(?:(?:\.|::)\w+)*$/.test(text))
    return false;
  return inside?.text === ")" && inside.start === open.end || /[a-z0-9][_A-Z]|\.|::/.test(text);
}
var isPackage = (tokens, at) => tokens.slice(0, at).some(({ lower }) => /^(?:install|dependenc(?:y|ies)|packages?)$/.test(lower));
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
function fieldOf(name2) {
  const text = name2.toLowerCase().replace(/\s+/g, " ").trim();
  return fields.find(([pattern]) => pattern.test(text))?.[1];
}
var idWord = /^(?:[A-Z]{1,3}-?)?\d+[a-z]?(?:[.-]\d+)*\.?$|^(?:[Pp]|US\d+|x|X|\[?[-~]\]?)$/;
function leadOf(tokens) {
  let at = 0;
  while (at < tokens.length && at < 8) {
    const { kind, text } = tokens[at];
    const named = kind === "word" && /^(?:task|step|cycle|phase|part|story)$/i.test(text);
    if (kind === "code" || !(named || idWord.test(text) || kind === "mark" && at > 0)) break;
    at += 1;
  }
  return at > 0 && tokens.slice(0, at).some((token) => idWord.test(token.text)) ? at : 0;
}
var tokenOf = (kind, text, start, end) => ({
  kind,
  text,
  lower: text.toLowerCase(),
  start,
  end
});
var spanOfTokens = (tokens, source) => (0, __parts.import_model.spanOf)(source, tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
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
    for (const child of node.children) visit(child, source, run, found);
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
  const known = unescaped.get(source) ?? source.text.replace(/\\[nrt]/g, " \n");
  unescaped.set(source, known);
  return known;
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
  const slice = text.slice(start, end);
  for (let at = 0; at < slice.length; ) {
    if (slice.charCodeAt(at) === space) {
      at += 1;
      continue;
    }
    const plain2 = plainEnd(slice, at);
    if (plain2 > at) {
      const text2 = slice.slice(at, plain2);
      if (alphanumeric[slice.charCodeAt(at)] === 1 && alphanumeric[slice.charCodeAt(plain2 - 1)] === 1)
        into.push(tokenOf("word", text2, start + at, start + plain2));
      else word2(text2, start + at, into);
      at = plain2;
      continue;
    }
    piece.lastIndex = at;
    const found = piece.exec(slice)?.[0];
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
var isArrow = (word3) => word3.length === 1 && word3 >= "\u2190" && word3 <= "\u21FF";
function leadOf2(word3) {
  if (!opening2.has(word3[0])) return 0;
  const lead = /^["'*_[\]<>“‘]+/.exec(word3)[0];
  const own = /_+$/.exec(lead)?.[0].length ?? 0;
  const isPath2 = own > 0 && /^\w[\w-]*(?:\/[\w.-]|\.\w)/.test(word3.slice(lead.length)) && !/_[\W_]*$/.test(word3);
  return lead.length - (isPath2 ? own : 0);
}
var marks = /* @__PURE__ */ new Set([
  ..."()[],;:!?.\u2013\u2014\u3002\uFF0C\uFF1A\uFF1B\u3001\uFF08\uFF09",
  "->",
  "=>",
  "--"
]);
var opening2 = new Set(`"'*_[]<>\u201C\u2018`);
var closing2 = new Set(`"'*_]<>\u201D\u2019.,;:!?`);
function phraseAt(tokens, at) {
  const word3 = tokens[at].lower;
  if (!phrased.has(word3)) return void 0;
  const before3 = tokens[at - 1]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  const as = (act, stem, form = "imperative") => ({ act, stem, form });
  switch (word3) {
    case "sure":
      return before3 === "make" ? as("check", "ensure") : "none";
    case "rid":
      return before3.startsWith("get") ? as("delete", "rid") : "none";
    case "forget":
      return /^(?:not|don't|n't|never)$/.test(before3) ? as("change", "forget") : "none";
    case "same":
    case "likewise":
      return /^(?:do|doing|the)$/.test(before3) && /^(?:in|for|to|with)$/.test(next) ? as("do", "repeat") : "none";
    case "take":
      return takesOut(tokens, at) ? as("change", "take") : "none";
    case "belongs":
    case "belong":
    case "goes":
    case "go":
      if (/^(?:in|into|inside|under)$/.test(next) || word3.startsWith("go") && next === "to" && isSubject(tokens[at - 1]))
        return as("put", "go", word3 === "go" && at === 0 ? "imperative" : "third");
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
var isSubject = (token) => token !== void 0 && token.kind !== "mark" && !leads.has(token.lower);
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
var isDeed = (word3) => !auxiliaries.has(word3) && (verbWord(word3)?.form === "third" || /^(?:take|takes|navigates|points|inherits|lists|lives)$/.test(word3));
function isDeedOfAnother(tokens, at) {
  const last = /^(?:will|may|can|should|then)$/.test(tokens[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  const [unit, before3] = [tokens[last]?.lower ?? "", tokens[last - 1]?.lower ?? ""];
  if (unitName.test(unit)) return another.test(before3);
  return last < at - 1 && /^\d/.test(unit) && unitName.test(before3);
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
var telling = /* @__PURE__ */ new Set([
  ...[...negations, ...subordinators, ...phrased, ...gains],
  ..."nothing but and now new requires require sees have let make get".split(" ")
]);
function mayTell(tokens, at, lead) {
  const { kind, lower } = tokens[at];
  if (kind !== "word") return kind === "mark";
  if (at === lead || telling.has(lower) || verbWord(lower) !== void 0) return true;
  const before3 = tokens[at - 1];
  return before3.kind === "mark" || prompting.has(before3.lower) || lower.charCodeAt(0) >= 12352;
}
var prompting = new Set(
  "and then also please just not never now only to must should shall doesn't mustn't shouldn't won't".split(
    " "
  )
);
var isBase = (token) => token?.kind === "word" && verbWord(token.lower)?.form === "base";
var isImperative = (tokens, at, named) => isBase(tokens[at]) && !named.has(at) && !isNoun({ tokens, at, spoken: true });
function isNoun({ tokens, at, spoken }) {
  const before3 = tokens[at - 1];
  const previous = before3?.kind === "word" ? before3.lower : "";
  if (determiners.has(previous) || places.has(previous) && previous !== "to") return true;
  const next = tokens[at + 1];
  if (next?.text === "of") return true;
  if (!spoken) return false;
  return next?.kind === "mark" && /^[.,)]$/.test(next.text) || before3?.kind === "code";
}
function isPredicate({ tokens, at, named, spoken }) {
  const before3 = tokens[at - 1];
  if (before3.kind === "mark" || determiners.has(before3.lower)) return false;
  if (named.has(at - 1) || before3.kind === "code")
    return !/^(?:in|from|of|to|for)$/.test(tokens[at + 1]?.lower ?? "");
  const next = tokens[at + 1];
  if (spoken || next === void 0 || next.kind === "mark") return false;
  return !places.has(next.lower) && !/^(?:for|of|from|go|goes|and|or|with)$/.test(next.lower);
}
function isPlan(tokens, at) {
  const aside = /^(?:only|also|just|now|then)$/.test(tokens[at - 1]?.lower ?? "");
  return planSubjects.has(tokens[aside ? at - 2 : at - 1]?.lower ?? "");
}
function isPassive({ tokens, at, named, lead }) {
  if (at === lead) return true;
  const before3 = tokens[at - 1];
  if (auxiliaries.has(before3.lower) || before3.kind === "code" || named.has(at - 1)) return true;
  if (before3.text === "," || before3.text === ")")
    return /^(?:in|from|into|by|through|via)$/.test(tokens[at + 1]?.lower ?? "");
  return /^(?:not|also|then|never)$/.test(before3.lower) && auxiliaries.has(tokens[at - 2]?.lower ?? "");
}
function isOfName({ tokens, at, named, paths: paths2, spoken }) {
  if (spoken || /^(?:be|,|\))$/.test(tokens[at - 1]?.lower ?? "")) return false;
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) if (named.has(i)) return paths2[i] === void 0;
  return false;
}
function isReplaced(tokens, at) {
  const [first, second] = [tokens[at - 2]?.lower, tokens[at - 1]?.lower];
  return first === "instead" && second === "of" || first === "rather" && second === "than";
}
function staysNegated(tokens, at) {
  const before3 = tokens[at - 1]?.lower;
  if (before3 === ",") return isBase(tokens[at - 2]);
  return before3 === "or" || before3 === "nor";
}
function namesBetween(named, from, to) {
  for (let i = from + 1; i < to; i += 1) if (named.has(i)) return true;
  return false;
}
function tellsReaders({ tokens, at, lead }) {
  const before3 = at > lead ? tokens[at - 1] : void 0;
  return tokens[at + 1]?.kind !== "mark" && (!before3 || before3.kind === "mark" || leads.has(before3.lower));
}
var isMadeWith = ({ tokens, at, named }, act) => (act === "create" || act === "put") && (named.has(at + 1) || named.has(at + 2)) && tokens.slice(0, at).some(({ lower }) => /^(?:use|run|execute|invoke)$/.test(lower));
var isWanted = (tokens, at) => /^(?:sure|forget|remember|need|needs|want|have|has)$/.test(tokens[at - 2]?.lower ?? "");
function isCausing({ tokens, at, lead, named }) {
  const { lower } = tokens[at];
  if (!/^(?:have|let|make|get)$/.test(lower) || !named.has(at + 1)) return false;
  const before3 = at > lead ? tokens[at - 1] : void 0;
  if (before3 && before3.kind !== "mark" && !/^(?:and|then|to|also)$/.test(before3.lower)) return false;
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
var isState = (word3) => /^(?:not|be|exist|match|pass|fail|remain|stay|keep|compile|run|contain|have|import|load|succeed|work|build|never|still|already|use)$/.test(
  word3
);
function objectFollows({ tokens, at, named }) {
  for (let i = at + 1; i < Math.min(tokens.length, at + 5); i += 1) {
    if (tokens[i].kind === "mark") return false;
    if (named.has(i)) return true;
  }
  return false;
}
function isUnknownVerb({ tokens, at, lead }) {
  const { text, lower, kind } = tokens[at];
  if (kind !== "word" || !/^[A-Za-z][a-z]{2,}$/.test(text) || isNoVerb(lower)) return false;
  const before3 = at > lead ? tokens[at - 1] : void 0;
  const opens3 = before3 === void 0 || before3.kind === "mark" && /^[;:\u2014\u2013,]$/.test(before3.text) || /^(?:and|then|also|please|just)$/.test(before3.lower) && at < lead + 3;
  if (!opens3) return false;
  const next = tokens[at + 1];
  const apart2 = next?.kind === "word" && /^(?:out|up|down|off|over|away|back)$/.test(next.lower);
  const object3 = apart2 ? tokens[at + 2] : next;
  if (object3?.kind === "word" && (objects.has(object3.lower) || apart2 && determiners.has(object3.lower)))
    return true;
  return object3?.kind === "code" && before3 === void 0 && (apart2 || !agent.test(lower));
}
var agent = /(?:er|or|ion|ment|ity|ance|ence|ure|al|age|ism|ist|ry|cy|le|el|um|us|th|ard|ode|ata|ick|ype)$/;
var objects = new Set(
  "the a an its their our each every all both any this these those it them only one two three".split(" ")
);
var isNoVerb = (word3) => nouns2.has(word3) || places.has(word3) || references.has(word3) || determiners.has(word3) || subordinators.has(word3) || auxiliaries.has(word3) || leads.has(word3) || planSubjects.has(word3) || /(?:ly|tion|ment|ness|ing|ed|[^s]s)$/.test(word3);
var nouns2 = new Set(
  "if as for from of with why how what here there it he she they but yet nor both either neither whether because unless despite given like unlike per via not no none nothing even perhaps thus hence therefore otherwise rather such more most less least same file test module class function method component page model field path folder directory endpoint route service helper table column script command config hook handler context provider view property prop option flag example note warning error result output input source target parent child footer title label key value name item line row let make get do does did could had were been expected actual goal scope status purpose today later twice outside valid zero during besides except out off task step".split(" ")
);
function headsOf(tokens, lead, paths2, named) {
  const [heads, reported, negating] = [[], [], []];
  let state = { negation: -1, reported: false, aside: false, depth: 0 };
  for (let at = lead; at < tokens.length; at += 1) {
    if (state.reported) reported[at] = true;
    if (state.negation >= 0) negating[at] = true;
    if (named.has(at) || !mayTell(tokens, at, lead)) continue;
    if (tokens[at].kind === "mark") {
      state = behindMark(tokens, at, named, state);
      continue;
    }
    const word3 = { tokens, at, lead, paths: paths2, named, spoken: heads.length > 0, state, heads };
    const next = stateAt(word3) ?? headAt(word3);
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
function behindMark(tokens, at, named, state) {
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
      return ends2 || isImperative(tokens, at + 1, named) ? { ...state, reported: false } : state;
    }
    default:
      return state;
  }
}
function stateAt({ tokens, at, named, lead, spoken, state }) {
  const { lower } = tokens[at];
  const { negation, reported } = state;
  const forgets = tokens[at + 1]?.lower === "forget";
  if (negations.has(lower) && !forgets || lower === "nothing" && at === lead)
    return { ...state, negation: at };
  if (negation >= 0 && (lower === "but" || lower === "and" && namesBetween(named, negation, at)))
    return { ...state, negation: -1 };
  if (subordinators.has(lower) && (spoken || reported) && tokens[at + 1]?.lower !== "far")
    return { ...state, ...openedAt(tokens, at) };
  return void 0;
}
function openedAt(tokens, at) {
  const aside = tokens[at - 1]?.text === ",";
  return { reported: !(tokens[at].lower === "so" && tokens[at - 1]?.kind === "mark"), aside };
}
function headAt(word3) {
  const { tokens, at, state, named } = word3;
  const { lower } = tokens[at];
  const cjk = cjkVerb(lower);
  if (cjk && state.depth === 0) return head(word3, cjk.act, cjk.stem, "imperative", true);
  if (isCausing(word3)) return head(word3, "gain", lower, "imperative", true);
  const phrase = phraseAt(tokens, at);
  if (phrase === "none") return void 0;
  if (phrase) return head(word3, phrase.act, phrase.stem, phrase.form, phrase.form === "imperative");
  const gain = state.reported ? void 0 : gainAt(tokens, at);
  if (gain && namesBetween(named, word3.lead - 1, at)) return head(word3, gain.act, gain.stem, "gains");
  const known = verbWord(lower);
  if (isObligation(word3)) {
    if (isState(lower)) return void 0;
    return head(word3, state.negation >= 0 ? known?.act ?? "do" : "gain", known?.stem ?? lower, "modal");
  }
  if (!known) return isUnknownVerb(word3) ? head(word3, "do", lower, "imperative", true) : void 0;
  if (known.act === "tell" && !tellsReaders(word3)) return void 0;
  const described2 = { ...state, reported: true };
  const before3 = at > word3.lead ? tokens[at - 1] : void 0;
  switch (known.form) {
    case "past": {
      if (!isPassive(word3)) return void 0;
      if (isOfName(word3)) return described2;
      return head(word3, known.act, known.stem, "passive");
    }
    case "third":
      if (isDeedOfAnother(tokens, at)) return described2;
      if (before3 && isPlan(tokens, at)) return head(word3, known.act, known.stem, "third", true);
      return before3 && isPredicate(word3) ? described2 : void 0;
    case "gerund":
      if (isReplaced(tokens, at))
        return { ...head(word3, known.act, known.stem, "gerund"), negated: true };
      if (references.has(lower) && before3) return void 0;
      return !before3 || before3.kind === "mark" || before3.lower === "by" || !word3.spoken ? head(word3, known.act, known.stem, "gerund") : void 0;
    case "base":
      return baseAt(word3, known, named.has(at - 1));
  }
}
function baseAt(word3, { act, stem }, behindName) {
  const { tokens, at, lead, state, spoken, named } = word3;
  const before3 = at > lead ? tokens[at - 1] : void 0;
  const previous = before3?.kind === "word" ? before3.lower : "";
  const described2 = { ...state, reported: true };
  if (isDeedOfAnother(tokens, at)) return described2;
  if (isReplaced(tokens, at)) return { ...head(word3, act, stem, "gerund"), negated: true };
  if (previous === "to" && state.negation < 0) {
    const asked2 = !spoken || isWanted(tokens, at) || isMadeWith(word3, act);
    return asked2 ? head(word3, act, stem, "infinitive") : described2;
  }
  if (isNoun(word3)) return void 0;
  if (state.reported) {
    const joined = previous === "then" || previous === "and" || before3?.kind === "mark";
    if (!joined || !objectFollows(word3)) return void 0;
    return { ...head(word3, act, stem, "imperative", state.depth === 0), reported: false };
  }
  const opened = behindName && !spoken && at < lead + 7 && places.has(tokens[lead].lower);
  const leads2 = !before3 || before3.kind === "mark" || leads.has(previous) || previous.endsWith("ly") || opened;
  const weak = !spoken && !behindName && before3?.kind !== "code" && /^(?:run|check|look)$/.test(act);
  if (!leads2)
    return weak && (act === "run" || !named.has(at + 1)) ? head(word3, act, stem, "third") : void 0;
  const will = /^(?:will|would|can|may)$/.test(tokens[at - 2]?.lower ?? "");
  const ordered = state.depth === 0 && !wished.has(previous) && !will;
  return head(word3, act, stem, before3?.text === "(" ? "infinitive" : "imperative", ordered);
}
var wished = new Set("to or must should will shall can may you we not n't don't".split(" "));
function head({ tokens, at, state, heads }, act, stem, form, ordered = false) {
  const negated = state.negation >= 0 || heads.at(-1)?.negated === true && staysNegated(tokens, at);
  return { at, act, stem, form, ordered, negated, reported: state.reported };
}
function isHedged(tokens, lead) {
  if (tokens.at(-1)?.text === "?") return true;
  let depth = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const { kind, text, lower } = tokens[i];
    if (kind === "mark") depth += text === "(" ? 1 : text === ")" ? -1 : 0;
    else if (kind === "word" && depth <= 0) {
      if (hedging.has(lower) ? hedges(tokens, i, lead) : saysPerhapsInCjk(lower)) return true;
    }
  }
  return false;
}
var always = new Set("optionally possibly optional might maybe perhaps consider".split(" "));
var hedging = /* @__PURE__ */ new Set([...always, ..."unless should case may if as where when any".split(" ")]);
function hedges(tokens, at, lead) {
  const word3 = tokens[at].lower;
  const [before3, after] = [tokens[at - 1]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  switch (word3) {
    case "unless":
    case "should":
      return opens(tokens, at, lead);
    case "case":
      return before3 === "in" && opens(tokens, at - 1, lead);
    case "may":
      return /^(?:need|have|want)$/.test(after);
    case "if":
      return at === 0 || isOpenCondition(tokens, at);
    case "as":
    case "where":
    case "when":
      return /^(?:needed|necessary|appropriate|applicable|required)$/.test(after);
    case "any":
      return /^(?:fix|update|adjust|remove|correct|address|resolve)$/.test(before3);
    default:
      return always.has(word3);
  }
}
var opens = (tokens, at, lead) => (at === lead || tokens[at - 1]?.text === ":") && tokens.slice(at + 2).some(({ text }) => text === ",");
function isOpenCondition(tokens, at) {
  const rest = tokens.slice(at + 1, at + 7).map(({ lower }) => lower);
  if (rest[0] === "not" && rest[1] === "already") return true;
  if (rest.some((word3) => /^(?:not|missing|doesn't|absent|isn't)$/.test(word3)) || rest[0] === "so")
    return false;
  return /^(?:needed|necessary|required|any|one|it|they|applicable|present|that|there|this|tests?|you|the|a)$/.test(
    rest[0] ?? ""
  );
}
function isHedgedBehind(tokens, at) {
  if (tokens[at + 1]?.text !== "(") return false;
  const inside = tokens.slice(at + 2, at + 13);
  const end = inside.findIndex((token) => token.text === ")");
  return end > 0 && !saysMissing(inside.slice(0, end)) && isHedged(inside.slice(0, end), 0);
}
var saysMissing = (tokens) => tokens[0]?.lower === "if" && tokens.some(({ lower }) => /^(?:missing|absent|not|doesn't|don't|isn't|aren't)$/.test(lower)) && /^(?:missing|absent|there|present|exist|existing|yet)$/.test(tokens.at(-1).lower);
function clauseIn(tokens, given2) {
  const paths2 = pathsIn(tokens, given2.source.text);
  if (!paths2 && !given2.making && !tokens.some((token, i) => speaks(token, tokens[i + 1]))) return void 0;
  const { setting: setting2, from } = withField(tokens, given2);
  const named = /* @__PURE__ */ new Set();
  for (let i = 0; i < tokens.length; i += 1) if (tokens[i].kind === "code" || paths2?.[i]) named.add(i);
  const lead = Math.max(from, leadOf(tokens));
  const { heads, reported, negating } = headsIn(tokens, lead, paths2 ?? none, named, setting2);
  return {
    tokens,
    setting: setting2,
    paths: paths2 ?? none,
    named,
    lead,
    heads,
    reported,
    negating,
    evidence: spanOfTokens(tokens, setting2.source),
    today: named.size > 0 && tokens.some(({ lower }) => now.has(lower)),
    hedged: isHedged(tokens, lead)
  };
}
var none = [];
var speaks = ({ kind, text, lower }, next) => kind === "code" || (kind === "mark" ? text === ":" || text === "\uFF1A" : meaning.has(lower) || isTypeName(text) || next?.text === "(");
function headsIn(tokens, lead, paths2, named, setting2) {
  const { asked: asked2 } = setting2;
  const all = headsOf(tokens, lead, paths2, named);
  if (asked2.verb === "none" || setting2.labelled !== false) return all;
  const known = all.heads.filter(({ act }) => act !== "do");
  const heads = known.filter(
    ({ at, form }) => form === "imperative" || verbWord(tokens[at].lower)?.form === "base"
  );
  return { ...all, heads: asked2.declared ? heads : known };
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
  const name2 = tokens.slice(0, colon).map(({ text }) => text);
  const verb = fieldOf(name2.join(" "));
  if (verb === void 0) return { setting: setting2, from: 0 };
  const bold = /[*_]/.test(setting2.source.text[tokens[0].start - 1] ?? "");
  const declared = bold || setting2.fields === true || setting2.section === "files" || name2.some((word3) => /^(?:files?|targets?)$/i.test(word3));
  const asked2 = {
    ...nothingAsked,
    verb,
    act: actFor(verb),
    declared,
    firm: declared,
    hedged: setting2.asked.hedged
  };
  return { setting: { ...setting2, asked: asked2, labelled: false }, from: colon + 1 };
}
function noteOf(clause, at, spoken) {
  const { tokens } = clause;
  if (isCalledNew(tokens, at)) return "create";
  const [mark, word3, next] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (word3?.kind !== "word" || mark?.kind !== "mark" && mark?.text !== "-") return "none";
  const note = plainNote(word3.lower, next?.lower ?? "");
  if (mark.text === "(") {
    if (note === "none" && isStudied(tokens, at + 2)) return "read";
    if (note !== "none" && isDoneElsewhere(tokens, at + 2)) return "read";
    return note === "create" && next?.kind === "code" ? "modify" : note;
  }
  const alone2 = next === void 0 || /^[,;.\n]$/.test(next.text);
  const verb = verbWord(word3.lower);
  const listed = alone2 || verb?.form === "base" && /^[,;]$/.test(tokens[at - 1]?.text ?? "");
  const dash = /^(?:\u2014|\u2013|--|-)$/.test(mark.text);
  if (dash ? spoken && !listed : spoken || !/^[:\uff1a]$/.test(mark.text)) return "none";
  if (verb && verb.form !== "base") return note;
  if (!verb) return note !== "none" ? note : isTestNote(tokens[at].text, word3.lower) ? "write" : "none";
  if (alone2) return verbOf[verb.act];
  const object3 = tokens.slice(at + 3, at + 6).map(({ lower }) => lower);
  const whole2 = object3.length === 0 || object3.some((name2) => wholeFile.test(name2));
  switch (verb.act) {
    case "create":
    case "delete":
      return whole2 && (verb.stem !== "add" || object3.includes("file")) ? verbOf[verb.act] : "write";
    case "serve":
    case "tell":
    case "define":
    case "put":
    case "move":
    case "copy":
      return next?.kind === "code" || /^(?:an?|the|its|it|new)$/.test(next?.lower ?? "") || verb.act === "tell" ? "modify" : note;
    case "call":
    case "run":
      return next?.kind === "code" && /\.(?:ya?ml|json|toml)$|file$/i.test(tokens[at].text) ? "modify" : "run";
    default:
      return verbOf[verb.act];
  }
}
function isStudied(tokens, from) {
  const words4 = tokens.slice(from, from + 4);
  const end = words4.findIndex(({ text }) => text === ")");
  return end > 0 && /^(?:analysis|comparison|reference|review|context|inspection)$/.test(words4[end - 1].lower);
}
var isTestNote = (path, word3) => (0, __parts.import_model.isTestPath)(path) && /^(?:tests?|cases|coverage|specs?)$/.test(word3);
var wholeFile = /^(?:file|module|script|directory|folder|package|entire|whole)$/;
function plainNote(word3, next) {
  if (/^(?:new|created?|creates|add|added|neu|nouveau|nuevo|novo)$/.test(word3)) return "create";
  if (/^(?:modif(?:y|ied|ies)|updated?|extend(?:ed)?|edit(?:ed)?|changed?|append|rewrite|refactor|wire|expand)$/.test(
    word3
  ))
    return "modify";
  if (/^(?:deleted?|removed?)$/.test(word3)) return "delete";
  if (/^(?:unchanged|untouched|read-only|reference|unmodified|no-op)$/.test(word3)) return "read";
  if (word3 === "no" && /^(?:changes?|edits?|modifications?)/.test(next)) return "read";
  return word3 === "read" && next === "only" ? "read" : "none";
}
var kinds = new Set(
  "file files module modules script scripts spec specs test tests class package helper document page component unit integration source".split(
    " "
  )
);
function isCalledNew(tokens, at) {
  let before3 = at - 1;
  if (tokens[before3]?.text === "," && kinds.has(tokens[before3 - 1]?.lower ?? "")) before3 -= 1;
  while (before3 >= 0 && kinds.has(tokens[before3].lower)) before3 -= 1;
  if (tokens[before3]?.lower !== "new") return false;
  const article = tokens[before3 - 1];
  return article === void 0 || article.kind === "mark" || article.lower === "a" || /^\d/.test(article.text);
}
function isContent(clause, at, stem) {
  const { tokens, paths: paths2 } = clause;
  const [token, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token.kind === "code" && /^['"@]/.test(token.text)) return true;
  if (isTarget(clause, at)) return true;
  if (stem === "" || next === void 0) return false;
  if (/^(?:to|with|into|->|=>|\u2192)$/.test(next.text) && after?.kind === "code")
    return !(/^(?:replace|swap|supersede)$/.test(stem) && isExchange(tokens, paths2, at)) && (/^(?:change|convert|replace|swap|switch|substitute|update)$/.test(stem) || /^(?:add|append)$/.test(stem) && next.text === "to" && isFile(after));
  if (next.kind !== "word") return false;
  if (/^(?:to|in|into)$/.test(next.text)) return /^(?:add|append|insert|prepend|write)$/.test(stem);
  if (/^(?:on|under)$/.test(next.text)) return /^(?:add|append|insert|prepend)$/.test(stem);
  return contentNouns.test(next.text);
}
var isTarget = ({ tokens, paths: paths2, heads }, at) => /^(?:with|by)$/.test(tokens[at - 1]?.lower ?? "") && tokens[at - 2]?.kind === "code" && !isExchange(tokens, paths2, at - 2) && /^(?:replace|swap|supersede|substitute)$/.test(heads.findLast((head2) => head2.at < at)?.stem ?? "");
var isFile = ({ text }) => !text.endsWith("/") && asPath(text, false) !== void 0;
var isExchange = (tokens, paths2, at) => /^(?:replace|swap|supersede|both)$/.test(
  tokens[paths2.findIndex((path) => path !== void 0) - 1]?.lower ?? ""
) && paths2[at] !== void 0 && paths2[at + 2] !== void 0 && paths2[at + 4] === void 0 && at < 8;
var contentNouns = /^(?:entry|entries|line|route|routes|prefix|suffix|patterns?|globs?|links?|string|mentions?|keys?|fields?|paths?|url|branch)$/i;
function meansAll(tokens, at) {
  const before3 = tokens.slice(Math.max(0, at - 6), at).map(({ lower }) => lower);
  return /\b(?:everything|(?:all|every|each)(?: [\w-]+){1,3}) (?:in|inside|under|below|within|of)(?: the)?$/.test(
    before3.join(" ")
  );
}
function isAtRoot(tokens, at) {
  if (/^(?:root|root-level|top-level)$/.test(tokens[at - 1]?.lower ?? "")) return true;
  const behind3 = tokens.slice(at + 1, at + 6).map(({ lower }) => lower);
  return /^(?:at|in) (?:the )?(?:repo|repository|project|workspace|monorepo)(?:'s)?[ -]root\b/.test(
    behind3.join(" ")
  );
}
function isAtLine(tokens, at) {
  const behind3 = tokens.slice(at + 1, at + 5).map(({ lower }) => lower);
  return /^(?:\( )?(?:(?:around|at|near|after|before|on) )?lines? ~?\d/.test(behind3.join(" "));
}
function folderBeside({ tokens, paths: paths2 }, at) {
  if (paths2[at]?.path.includes("/")) return "";
  for (let i = at + 1; i < Math.min(tokens.length, at + 4); i += 1) {
    const folder = paths2[i]?.path;
    if (folder !== void 0) return folder.endsWith("/") && i > at + 1 ? folder : "";
    if (!/^(?:in|into|under|inside|to|the)$/.test(tokens[i].lower)) break;
  }
  let added = false;
  for (let i = at - 1; i >= Math.max(0, at - 5); i -= 1) {
    const folder = paths2[i]?.path;
    if (folder !== void 0) return folder.endsWith("/") && added ? folder : "";
    const { lower } = tokens[i];
    if (/^(?:add|create|write|put|place)$/.test(lower)) added = true;
    else if (!determiners.has(lower) && lower !== ",") break;
  }
  return "";
}
var far = 60;
function isNoted({ tokens, named }, from) {
  let at = from + 1;
  let depth = 0;
  for (; at < Math.min(tokens.length, from + far); at += 1) {
    const { text, lower } = tokens[at];
    if (text === "(") depth += 1;
    else if (text === ")") depth -= 1;
    else if (depth === 0 && !named.has(at) && !/^(?:,|and|or|plus|&|\+|\n)$/.test(lower)) break;
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
function isVerbless({ tokens, lead, heads, named }, at) {
  if (at - lead > 12 || at - lead === 1 && places.has(tokens[lead].lower) || heads.some((head2) => head2.at < at))
    return false;
  for (let i = lead; i < at; i += 1) {
    const { kind, lower } = tokens[i];
    if (kind === "word" && !named.has(i) && (tells(lower) || refers.test(lower) || foreign.test(lower)))
      return false;
  }
  const next = tokens[at + 1];
  return next?.kind !== "word" || !(auxiliaries.has(next.lower) || verbWord(next.lower)?.form === "third");
}
var foreign = /[\u0370-\u1fff\u2e80-\ud7ff]/;
var tells = (word3) => negations.has(word3) || auxiliaries.has(word3) || subordinators.has(word3) || stating.test(word3);
var stating = /^(?:already|existing|exists?|see|current(?:ly)?|contains?|holds?|has|have|lives?|nothing|unchanged|reference|only|same|fails?|passes|missing|used|uses|unaffected|untouched|covers?|stays?|remains?|keeps?)$/;
var refers = /^(?:patterns?|references?|sees?|specs?|specification|sources?|examples?|templates?|based|inputs?|designs?|context|notes?|expected|actual|results?|evidence|cause|where|plans?|paths?|urls?|details?|more|as|like|similar|found|defined|described|documented|depends|dependency|requires?|prerequisites?|background|failure|error|warning|located|location|style|conventions?|model|from|per|mirror|copy|if|when|look|original|upstream|previous|before|because|goal|why|risk|prompt|project|layout|structure|codebase|repo|repository|stack|handles|calls|reads|writes|returns)$/;
function featuresOf(clause, candidate, { head: head2, standing, inherited }, previous, quoted2, bracket2) {
  const { tokens, setting: setting2, reported, negating, lead } = clause;
  const { at, subject } = candidate;
  const { asked: asked2, section } = setting2;
  const [before3, after] = [tokens[at - 1], tokens[at + 1]];
  const path = subject.kind === "path" ? subject.path : void 0;
  const spoken = head2 !== void 0 && !inherited && head2.at < at;
  const note = path === void 0 ? "none" : noteOf(clause, at, spoken);
  const negated = head2?.negated === true || negating[at] === true && !(head2 && head2.at > at && !head2.negated);
  const isObject = head2 !== void 0 && standing.role === "object";
  return {
    what: whatIs(candidate, tokens),
    bare: path !== void 0 && !path.includes("/"),
    code: tokens[at].kind === "code",
    block: setting2.block,
    section,
    label: setting2.label,
    above: asked2.verb,
    declared: asked2.declared && (inherited || head2?.ordered === true && isClose(clause, head2, at)),
    head: head2?.stem ?? "",
    act: head2?.act ?? "none",
    form: head2?.form ?? "none",
    role: standing.role,
    via: standing.via,
    thing: standing.thing,
    close: isClose(clause, head2, at),
    ordered: head2?.ordered ?? false,
    negated,
    excepted: standing.excepted,
    kept: isKept(clause, head2, at, negated),
    hedged: clause.hedged || asked2.hedged || isHedgedBehind(tokens, at),
    quoted: quoted2,
    reported: (reported[at] ?? false) || (head2?.reported ?? false) || isElsewhere(tokens, head2, at),
    bracket: bracket2,
    note,
    content: path !== void 0 && isContent(clause, at, isObject && !inherited ? head2.stem : ""),
    opens: isLeading(clause, at),
    today: clause.today,
    first: setting2.first ?? false,
    noted: path !== void 0 && head2 === void 0 && isNoted(clause, at),
    verbless: path !== void 0 && head2 === void 0 && isVerbless(clause, at),
    ends: after === void 0 || after.kind === "mark" && after.text !== "\n",
    titled: section === "title" || lead > 0,
    making: setting2.making ?? false,
    document: setting2.document ?? "",
    inherited,
    before: before3?.lower ?? "",
    after: after?.lower ?? "",
    atRoot: path !== void 0 && isAtRoot(tokens, at),
    atLine: path !== void 0 && isAtLine(tokens, at),
    all: path !== void 0 && standing.role !== "object" && meansAll(tokens, at),
    plain: head2?.act === "create" && head2.stem !== "add" && isObject && isClose(clause, head2, at) && !inherited,
    folder: path === void 0 ? "" : folderBeside(clause, at),
    parted: previous >= 0 && tokens.slice(previous, at).some(({ text }) => text === ";")
  };
}
function whatIs({ subject, defines, at }, tokens) {
  switch (subject.kind) {
    case "path":
      return kindOf(subject.path);
    case "command":
      return "command";
    default:
      return defines || subject.kind !== "symbol" || subject.name.includes(" ") || isCalled(tokens, at) ? "definition" : "name";
  }
}
var isCalled = (tokens, at) => {
  const { text } = tokens[at];
  if (/^\w+\(/.test(text)) return !/^use[A-Z]/.test(text);
  return parts.test(tokens[at + 1]?.lower ?? "") || parts.test(tokens[at - 1]?.lower ?? "");
};
var parts = /^(?:functions?|class(?:es)?|methods?|helpers?|components?|interfaces?|types?|enums?|structs?|traits?|constants?|exports?)$/;
function kindOf(path) {
  if (/^[~/]|^[A-Za-z]:/.test(path)) return "outside";
  if (/[*?{}]/.test(path)) return "glob";
  if (path.endsWith("/")) return "folder";
  if ((0, __parts.import_model.isTestPath)(path)) return "test";
  return /\.(?:md|mdx|txt|rst|adoc|json|jsonl|ya?ml|toml|csv|tsv|lock|log|html?|xml|svg)$/.test(path) ? "document" : "file";
}
function isLeading({ tokens, lead, named }, at) {
  for (let i = Math.max(lead, at - far2); i < at; i += 1)
    if (!named.has(i) && !/^(?:,|and|or|plus|&|\+)$/.test(tokens[i].lower)) return false;
  return true;
}
function isClose({ tokens, named }, head2, at) {
  if (!head2 || head2.at > at) return true;
  for (let i = Math.max(head2.at + 1, at - far2); i < at; i += 1) {
    const { kind, lower } = tokens[i];
    if (kind === "word" && !named.has(i) && !closeWords.has(lower)) return false;
  }
  return true;
}
var far2 = 60;
function isKept(clause, head2, at, negated) {
  if (isToStay(clause.tokens, at)) return true;
  if (!head2) return false;
  if (head2.act === "keep" && head2.form === "gains") return true;
  if (head2.act === "keep" && head2.stem !== "retain" && head2.at < at) {
    const behind3 = clause.tokens.slice(at + 1, at + 9).map(({ lower }) => lower);
    return /^[^;.]*\b(?:alone|intact|as is|as they are|as it is)\b/.test(behind3.join(" ")) || head2.negated;
  }
  const works2 = /^(?:create|put|change|do|delete|move|gain)$/.test(head2.act);
  const own = head2.at > at ? clause.tokens[head2.at + 1] === void 0 || clause.tokens[head2.at + 1].kind === "mark" || head2.form === "passive" : isClose(clause, head2, at);
  return negated && works2 && own;
}
function isToStay(tokens, at) {
  const modal = tokens[at + 1]?.text === ")" ? at + 2 : at + 1;
  return /^(?:must|should|shall|will)$/.test(tokens[modal]?.lower ?? "") && /^(?:still|remain|stay|keep|continue)$/.test(tokens[modal + 1]?.lower ?? "");
}
var isElsewhere = (tokens, head2, at) => head2 !== void 0 && head2.at > at && (isDoneElsewhere(tokens, head2.at) || tokens.slice(at + 1, head2.at).some(({ lower }) => tellsOfOthers(lower)));
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
    const thing = thingAt2(tokens, i - 1, from, isPath2);
    const standing = { role, via: lower, thing, excepted: excepting.test(lower) || isApart(lower, thing) };
    if (role === "part" && likenesses.has(thing)) return { ...standing, role: "model" };
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
  const token = tokens[at];
  if (token === void 0 || at < from || token.kind === "mark") return "";
  if (isPath2(at)) return "<path>";
  if (token.kind === "code") return "<name>";
  return at === from ? "" : token.lower;
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
    const before3 = tokens[at - 1]?.lower;
    return before3 === "out" ? "source" : before3 === "rid" ? void 0 : "part";
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
var isApart = (via, thing) => via === "from" && thing === "apart" || via === "than" && thing === "other";
function isLikened(tokens, at) {
  const before3 = tokens[at - 1]?.lower ?? "";
  if (tokens[at].lower === "to" && /^(?:according|similar|analogous|identical|equivalent|akin)$/.test(before3))
    return true;
  if (/^(?:up)?on$/.test(tokens[at].lower)) return leaning.test(before3);
  if (models.test(before3) && isFollowed(tokens, at) || /^(?:tables?|sections?|lists?)$/.test(before3) && isReferred(tokens, at) || /^ones?$/.test(before3) && tokens[at].lower === "in" || said.test(before3) && tokens[at - 2]?.kind !== "mark")
    return true;
  if (/^(?:does|do|did)$/.test(before3)) return true;
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
var alone = { role: "alone", via: "", thing: "", excepted: false };
function governmentOf(clause, at, before3, path) {
  const { tokens, heads, setting: setting2, lead, paths: paths2 } = clause;
  const isPath2 = (i) => paths2[i] !== void 0;
  const own = heads.findLast((head3) => head3.at < at && (!head3.reported || clause.reported[at]));
  const behind3 = heads.find((head3) => head3.at > at);
  const looked = own && /^(?:look|check)$/.test(own.act) && behind3?.reported === true && !behind3.negated && behind3.act !== "keep";
  if (behind3 && !looked && isSubject2(clause, at, behind3))
    return { head: behind3, standing: { ...alone, role: "subject" }, inherited: false };
  if (own) {
    const same = before3 && before3.at > own.at && before3.government.head === own ? before3 : void 0;
    const from = same ? same.at : own.at;
    const shared = same && sharedStanding(tokens, from, at, same.government.standing, path);
    if (behind3 === void 0 && own.form === "gains" && !same)
      return { head: own, standing: standingOf(tokens, at, own.at, void 0, isPath2), inherited: false };
    if (isPartOfItsOwn(tokens, at)) return { head: void 0, standing: alone, inherited: false };
    const standing2 = standingOf(tokens, at, from, shared, isPath2);
    const apart2 = !path && same && !shared && same.government.standing.role !== "object" && standing2.role === "object";
    return { head: own, standing: apart2 ? alone : standing2, inherited: false };
  }
  const place = standingOf(tokens, at, before3 ? before3.at : lead - 1, before3?.government.standing, isPath2);
  const standing = place.role === "object" ? { ...place, role: "alone" } : place;
  if (behind3 && !setting2.asked.declared && isPronoun(tokens, behind3))
    return { head: behind3, standing: { ...alone, role: "pronoun" }, inherited: false };
  const work2 = heads.find((head3) => head3.at > at && head3.form === "imperative" && !looking.has(head3.act)) ?? behind3;
  if (work2 && !setting2.asked.declared && opens2(clause, at, work2, place))
    return { head: work2, standing: { ...place, role: "opening" }, inherited: false };
  const { asked: asked2 } = setting2;
  if (asked2.verb === "none" || setting2.labelled && !isCloseToLabel(clause, at))
    return { head: void 0, standing, inherited: false };
  const role = place.role === "object" ? asked2.role === "alone" ? "object" : asked2.role : place.role;
  const { act, stem, negated } = asked2;
  const form = asked2.firm || asked2.declared ? "imperative" : "third";
  const head2 = { at: lead - 1, act, stem, form, ordered: false, negated, reported: false };
  return { head: head2, standing: { ...place, role }, inherited: true };
}
var looking = /* @__PURE__ */ new Set(["look", "check", "run", "keep", "imitate"]);
var sharedStanding = (tokens, from, at, shared, path) => shared.role === "object" || tokens.slice(from + 1, at).some(({ text }) => text === ";" || !(path || /^(?:,|and|or|&|an?|the|both)$/.test(text))) ? void 0 : shared;
var isPartOfItsOwn = (tokens, at) => tokens[at - 1]?.text === ";" && tokens[at + 1]?.kind === "word" && /^[a-z]{2,}[^s]s$/.test(tokens[at + 1].lower);
function isSubject2({ tokens, named, paths: paths2 }, at, head2) {
  if (paths2[at] === void 0 && /\s/.test(tokens[at].text)) return false;
  if (!/^(?:passive|gains|modal)$/.test(head2.form)) return false;
  let joined = true;
  let several = false;
  for (let i = head2.at - 1; i >= at; i -= 1) {
    const { text, lower } = tokens[i];
    if (named.has(i)) {
      if (!joined) return false;
      if (i === at) return true;
      joined = false;
    } else if (/^(?:and|or|nor)$/.test(lower) || text === "," && several) {
      joined = true;
      several = true;
    } else if (!joined || !(auxiliary.test(lower) || text === ")" && tokens[i - 2]?.text === "(" || text === "("))
      return false;
  }
  return false;
}
var auxiliary = /^(?:is|are|was|were|be|been|being|has|have|had|do|does|did|needs?|requires?|gets?|sees?|must|should|shall|will|can|may|not|now|also|then|both|all|too|never|remains?|stays?|left|kept|completely|otherwise|to|\w+n't|cannot|new)$/;
function isPronoun(tokens, head2) {
  const [pronoun, next] = [tokens[head2.at + 1]?.lower ?? "", tokens[head2.at + 2]];
  return head2.form === "imperative" && /^(?:it|this|them|both)$/.test(pronoun) && (next === void 0 || next.kind === "mark" || /^(?:together|along|too|and|there)$/.test(next.lower)) && /^(?:create|change|delete|do)$/.test(head2.act) && head2.stem !== "add";
}
function opens2({ tokens, negating }, at, head2, { role }) {
  if (negating[at]) return false;
  if (head2.form !== "imperative" || head2.reported) return false;
  if (tokens[head2.at].text.charCodeAt(0) >= 12352) return true;
  return role === "place" && head2.ordered && !tokens.slice(at, head2.at).some(({ text }) => text === ";");
}
function isCloseToLabel({ tokens, lead, named }, at) {
  const colon = tokens.findIndex(({ text }) => text === ":" || text === "\uFF1A");
  if (colon < 0 || at < colon) return true;
  for (let i = Math.max(colon, lead) + 1; i < at; i += 1)
    if (tokens[i].kind === "word" && !named.has(i) && !closeWords.has(tokens[i].lower)) return false;
  return true;
}
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
var byKind = /* @__PURE__ */ new Map();
function rowFor(features, without) {
  const known = byKind.get(features.what);
  const rows = known ?? table.filter((row) => fits(row, features.what)).map(compile);
  if (!known) byKind.set(features.what, rows);
  for (const { row, conditions } of rows) if (row.id !== without && holds(conditions, features)) return row;
  return rows.at(-1).row;
}
function fits({ when: { what } }, kind) {
  if (what === void 0) return !/^(?:name|definition|command|unnamed)$/.test(kind);
  return typeof what === "string" ? what === kind : what.includes(kind);
}
var compile = (row) => ({
  row,
  conditions: Object.entries(row.when).filter(([key]) => key !== "what").map(([key, value]) => [key, value, Array.isArray(value)])
});
function holds(conditions, features) {
  for (const [key, value, several] of conditions)
    if (several ? !value.includes(features[key]) : features[key] !== value) return false;
  return true;
}
function verbIn({ verb }, features) {
  if (verb === "head") return verbOf[features.act];
  return verb === "note" ? features.note : verb === "above" ? features.above : verb;
}
function certaintyIn({ certainty }, { form, role, close }) {
  if (certainty !== "as said") return certainty;
  return form === "imperative" && (role !== "object" || close) ? "stated" : "inferred";
}
function readClause(tokens, setting2) {
  const clause = clauseIn(tokens, setting2);
  if (clause === void 0) return { mentions: [], asked: nothingAsked };
  const quoted2 = quotedIn(tokens, setting2.source.text);
  const mentions = [];
  let before3;
  const meant = [];
  const outside = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind, text } = tokens[at];
    if (kind === "mark") {
      if (text === "(" || text === "\uFF08") outside.push(before3);
      else if ((text === ")" || text === "\uFF09") && outside.length > 0) before3 = outside.pop() ?? before3;
      continue;
    }
    const unnamed = meantAt(clause, at);
    if (unnamed && !meant.some((each) => isSameKind(each, unnamed))) meant.push(unnamed);
    const found = candidatesAt(tokens, at, clause.paths[at]);
    if (found.length === 0) continue;
    const government = governmentOf(clause, at, before3, clause.paths[at] !== void 0);
    const target = quoted2?.[at] ? void 0 : targetAt(clause, at, government);
    for (const candidate of found)
      mentions.push(
        mentionOf(
          clause,
          candidate,
          government,
          before3?.at ?? -1,
          quoted2?.[at] ?? false,
          outside.length > 0,
          target
        )
      );
    before3 = { at, government };
    if (target !== void 0) at += 2;
  }
  for (const each of meant.filter((one) => !isNamed(one, mentions)))
    mentions.push(meantMention(clause, each));
  return { mentions, asked: askedBy(clause, before3) };
}
function mentionOf(clause, candidate, government, previous, quoted2, bracket2, target) {
  const { source, section } = clause.setting;
  const { start, end, path, subject } = candidate;
  const features = featuresOf(clause, candidate, government, previous, quoted2, bracket2);
  const row = rowFor(features);
  const said2 = verbIn(row, features);
  const verb = path?.test && said2 === "create" ? "write" : said2;
  const to = target === void 0 || subject.kind !== "path" ? void 0 : targetPath(clause, target, subject.path, features.head);
  const ordered = features.ordered && !features.reported && !(bracket2 && features.role === "source");
  return {
    subject: to === void 0 || subject.kind !== "path" ? subject : { ...subject, to },
    verb: to !== void 0 && verb !== "copy" ? "rename" : verb,
    certainty: isExample(clause.tokens, candidate.at) ? "inferred" : certaintyIn(row, features),
    section,
    conditional: features.hedged,
    tells: row.tells ?? (ordered ? "order" : void 0),
    row: row.id,
    features,
    span: (0, __parts.import_model.spanOf)(source, start, end),
    evidence: clause.evidence
  };
}
var isExample = (tokens, at) => tokens[at + 1]?.lower === "or" && /^(?:similar|equivalent|so|wherever|elsewhere)$/.test(tokens[at + 2]?.lower ?? "");
function targetAt({ tokens, paths: paths2, setting: setting2 }, at, { head: head2, standing }) {
  const arrow = tokens[at + 1];
  if (!paths2[at] || !paths2[at + 2] || !arrow || head2?.negated || head2?.reported) return void 0;
  const moves = (head2?.act === "move" || head2?.act === "copy") && standing.role === "object";
  const isArrow2 = /^(?:->|=>|\u2192)$/.test(arrow.text);
  if (moves && (isArrow2 || /^(?:to|into|as)$/.test(arrow.lower))) return at + 2;
  return setting2.asked.declared && isArrow2 ? at + 2 : void 0;
}
function targetPath({ tokens }, target, from, stem) {
  const path = asPath(tokens[target].text, true)?.path;
  const alone2 = stem === "rename" && path !== void 0 && !path.includes("/") && /\.\w+$/.test(from);
  return alone2 ? from.slice(0, from.lastIndexOf("/") + 1) + path : path;
}
function askedBy({ tokens, heads, setting: setting2, hedged, paths: paths2 }, last) {
  const head2 = heads.findLast(({ reported, form: form2 }) => !reported && form2 !== "gains" && form2 !== "modal");
  if (!head2) return setting2.asked;
  const from = last && last.at > head2.at ? last.at : head2.at;
  const { role } = standingOf(
    tokens,
    tokens.length - 1,
    from,
    last && last.at > head2.at ? last.government.standing : void 0,
    (i) => paths2[i] !== void 0
  );
  const { act, stem, negated, form } = head2;
  return {
    verb: verbOf[act],
    act,
    stem,
    negated,
    hedged,
    declared: false,
    firm: form === "imperative",
    role: handedOn(role)
  };
}
var handedOn = (role) => role === "place" || role === "source" ? role : "object";
function meantMention(clause, { subject, start, end }) {
  const { source, section } = clause.setting;
  return {
    subject,
    verb: "modify",
    certainty: "inferred",
    section,
    conditional: clause.hedged,
    tells: void 0,
    row: `meant-${"file" in subject ? subject.file : ""}`,
    span: (0, __parts.import_model.spanOf)(source, start, end),
    evidence: clause.evidence
  };
}
var longest2 = 400;
function sentences(tokens, source) {
  const found = [];
  let open = [];
  const close = () => {
    if (open.length > 0) found.push(open);
    open = [];
  };
  const numbers = () => found.length === 0 && open.length > 0 && leadOf(open) === open.length;
  tokens.forEach((token, index) => {
    if (token.kind !== "mark") open.push(token);
    else if (stops.has(token.text) && !numbers()) {
      if (token.text === "?" && open.length > 0) open.push(token);
      close();
    } else if (token.text === "\n") {
      const next = tokens[index + 1];
      if (startsLabel(tokens, index + 1) || isTitle(open, source)) close();
      else if (next && isOrder(next) && labelOf(open, source) !== void 0) close();
    } else open.push(token);
    if (open.length === longest2) close();
  });
  close();
  return found;
}
var stops = new Set(".!?\u3002");
function isTitle(line, { text }) {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || last.text === ":" || !/^(?:\*\*|__)/.test(text.slice(first.start - 2, first.start)))
    return false;
  return /^`*(?:\*\*|__)[ \t]*\r?$/.test(text.slice(last.end, last.end + 40).split("\n", 1)[0]) && line.some(({ text: text2 }) => text2 === ":");
}
var isOrder = ({ kind, text, lower }) => kind === "word" && /^[A-Z]/.test(text) && verbWord(lower)?.form === "base";
var beginsLine = ({ start }, { text }) => /(?:^|\n)[ \t*_]*$/.test(text.slice(Math.max(0, start - 20), start));
function startsLabel(tokens, at) {
  for (let i = at; i < Math.min(at + 5, tokens.length); i += 1) {
    const token = tokens[i];
    if (token.kind === "mark") return token.text === ":" && i > at;
    if (token.kind === "code") return false;
    if (i === at && /^[-*+]$|^\d+$/.test(token.text)) return true;
  }
  return false;
}
function labelOf(clause, source) {
  for (let i = 1; i < Math.min(7, clause.length); i += 1) {
    const token = clause[i];
    if (token.kind === "code") return void 0;
    if (token.kind === "mark" && /^[:\uff1a]$/.test(token.text))
      return source.text.slice(clause[0].start, clause[i - 1].end);
  }
  return void 0;
}
function folderIn(clause, read, at) {
  const [first] = read;
  const path = read.length === 1 && first.subject.kind === "path" ? folderNamed(first.subject.path) : void 0;
  if (path === void 0) return void 0;
  const named = clause.findIndex(({ start, end }) => start <= first.span.start && first.span.end <= end);
  const before3 = named - leadOf(clause);
  const alone2 = clause.slice(named - before3, named).every(({ text }) => leading.test(text));
  const last = clause.at(-1).text;
  if (!/^[:\uff1a]$/.test(last) && !(before3 === 0 && noted(clause[named + 1]))) return void 0;
  return { path, at, alone: alone2, used: false };
}
var leading = /^(?:under|in|inside|within|below|into|to|the|new|files?|tests?|components?|modules?|folder|directory|following)$/i;
var folderNamed = (path) => {
  if (path.endsWith("/")) return path;
  const slash2 = path.lastIndexOf("/");
  return slash2 > 0 && /^[a-z][\w-]*$/.test(path.slice(slash2 + 1)) ? `${path}/` : void 0;
};
var noted = (token) => token === void 0 || /^(?:\(|:|\u2014|\u2013|--|-)$/.test(token.text);
function askedBelow({ alone: alone2 }, asked2) {
  if (asked2.verb === "none") return alone2 ? placed : asked2;
  return { ...asked2, role: "object" };
}
var placed = { ...nothingAsked, verb: "write", act: "put" };
function placeBelow(found, from, start, { path: folder }, { text }) {
  let any = false;
  for (let i = from; i < found.length; i += 1) {
    const mention = found[i];
    const { subject, span } = mention;
    if (subject.kind !== "path") continue;
    if (span.start - start > 200 || !ahead.test(text.slice(start, span.start))) break;
    found[i] = below(folder, mention);
    any ||= found[i] !== mention;
  }
  return any;
}
var ahead = /^\s*(?:[-*+]|\d+[.)])?\s*(?:\[[ xX]\]\s*)?(?:[*_]*[A-Za-z]+[*_]*:?[*_]*\s+)?(?:[\s*_,+&\u2014\u2013-]|`[^`\n]*`|\([^)\n]*\)|\band\b)*`?$/;
function below(folder, mention) {
  const { subject } = mention;
  return subject.kind === "path" && isRelative(subject.path, folder) ? { ...mention, subject: { ...subject, path: folder + subject.path } } : mention;
}
var isRelative = (path, folder) => !/^[~/]|^[A-Za-z]:[\\/]/.test(path) && path.split("/", 1)[0] !== folder.split("/", 1)[0];
function documentIn(clause) {
  if (clause.at(-1)?.text !== ":") return "";
  if (isContents(clause) || saysThat(clause)) return "text";
  return /^(?:tests?|cases|scenarios)$/.test(clause.at(-2)?.lower ?? "") && clause.length < 9 ? "tests" : "";
}
var isContents = (clause) => /^(?:showing|containing|contents?|sections|outline)$/.test(clause.at(-2)?.lower ?? "") || clause[0].lower === "cover";
function saysThat(clause) {
  const says = clause.findIndex(
    ({ lower }) => /^(?:state|say|explain|mention|clarif(?:y|ie)|instruct)s?$/.test(lower)
  );
  return says >= 0 && clause.slice(says, says + 3).some(({ lower }) => lower === "that");
}
var tellsState = (label) => /\.\w+[`*]*\s+(?:is\s+)?(?:missing|absent|present|unchanged|identical|adapted|different|skipped|deferred|excluded)$/i.test(
  label
);
var shells = /^(?:bash|sh|shell|zsh|console|terminal|shell-session|shellscript)$/i;
function readFence(code, source, section, before3) {
  const extent = (0, __parts.import_model.spanOf)(source, code.position?.start.offset ?? 0, code.position?.end.offset ?? 0);
  const raw = source.text.slice(extent.start, extent.end);
  const head2 = raw.indexOf("\n") + 1;
  if (!head2) return [];
  const close = raw.lastIndexOf("\n");
  const body = raw.slice(head2, Math.max(head2, close));
  const start = extent.start + head2;
  if (/^(?:diff|patch|udiff)$/i.test(code.lang ?? ""))
    return patchMentions(body, start, source, section, before3);
  if (isScript(code, before3)) return commandMentions(body, start, source, section, before3);
  const named = namedFile(code, body);
  const found = [];
  const base = { section, conditional: before3.asked.hedged, evidence: extent };
  if (named) {
    const span = (0, __parts.import_model.spanOf)(source, start + named.start, start + named.end);
    found.push({
      ...base,
      subject: { kind: "path", path: named.path },
      verb: "write",
      certainty: "inferred",
      row: "fence-header",
      span
    });
  }
  if (before3.asked.negated) return found;
  const verb = section === "context" ? "use" : "define";
  for (const { name: name2, at } of definitionsIn(body)) {
    const span = (0, __parts.import_model.spanOf)(source, start + at, start + at + name2.length);
    found.push({ ...base, subject: { kind: "symbol", name: name2 }, verb, certainty: "stated", row: "fence", span });
  }
  return found;
}
function isScript(code, before3) {
  const lang = code.lang ?? "";
  if (/^#!/.test(code.value)) return false;
  if (shells.test(lang)) return !isShellFile(before3.writes) || before3.asked.verb === "run";
  return lang === "" && /^\s*(?:\$ )?(?:git|npm|npx|pnpm|yarn|bun|pytest|uv|cargo|go|just|make|mkdir|cp|mv|rm|python3?|node) [\w./-]/.test(
    code.value
  ) && before3.writes === void 0;
}
var isShellFile = (path) => path !== void 0 && /(?:\.(?:sh|bash|zsh|bats|envrc)|(?:^|\/)[^./]+)$/.test(path);
function commandMentions(body, start, source, section, before3) {
  const text = body.replace(/^(\s*)\$ /gm, "$1  ");
  const verb = before3.asked.negated ? "none" : "run";
  return splitCommands(text).map((command) => {
    const span = (0, __parts.import_model.spanOf)(source, start + command.start, start + command.end);
    return {
      subject: { kind: "command", words: command.words },
      verb,
      certainty: "stated",
      row: "fence-command",
      section,
      conditional: before3.asked.hedged,
      span,
      evidence: span
    };
  });
}
function headFence({ source, start, end }, place, found) {
  const last = found.at(-1);
  if (last?.subject.kind !== "path" || last.verb !== "none" || last.span.start < start) return;
  const around = source.text.slice(start, last.span.start) + source.text.slice(last.span.end, end);
  if (!/^[\s*_`:]*$/.test(around)) return;
  found[found.length - 1] = { ...last, verb: "write", row: "fence-above" };
  place.writes = last.subject.path;
}
var header = /^--- (\S+)[^\n]*\n\+\+\+ (\S+)/gm;
var nowhere = "/dev/null";
function patchMentions(body, start, source, section, { asked: asked2 }) {
  return [...body.matchAll(header)].flatMap((match) => {
    const [whole2, before3 = "", after = ""] = match;
    const written = after === nowhere ? before3 : after;
    const at = start + match.index + (after === nowhere ? 4 : whole2.length - after.length);
    const path = asPath(written.replace(/^[ab]\//, ""), true)?.path;
    if (path === void 0) return [];
    const span = (0, __parts.import_model.spanOf)(source, at, at + written.length);
    const verb = after === nowhere ? "delete" : before3 === nowhere ? "create" : "modify";
    return [
      {
        subject: { kind: "path", path },
        verb: asked2.negated ? "verify" : verb,
        certainty: "stated",
        row: "patch",
        section,
        conditional: asked2.hedged,
        span,
        evidence: span
      }
    ];
  });
}
function namedFile(code, body) {
  const info = /(?:title|file(?:name)?)=["']?([^"'\s]+)/.exec(code.meta ?? "")?.[1];
  if (info) return asPath(info, true) && { ...asPath(info, true), start: 0, end: 0 };
  const end = body.indexOf("\n");
  const line = end < 0 ? body : body.slice(0, end);
  const comment = /^\s*(?:\/\/|#|--|<!--|\/\*)\s*((?:[\w.@-]+\/)+[\w.@[\]-]+)\s*(?:-->|\*\/)?\s*(?:\(.*)?$/.exec(line);
  if (!comment) return void 0;
  const path = asPath(comment[1], false);
  const at = line.indexOf(comment[1]);
  return path && { ...path, start: at, end: at + comment[1].length };
}
function sectionOf(name2) {
  const text = name2.toLowerCase().replace(/^(?:step\s+)?\d+(?:\.\d+)*\s*[:.)-]\s*/, "").trim();
  for (const [pattern, section] of openers) if (pattern.test(text)) return section;
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
var whole = /^\s*(?:$|[.,;:(\u2013\u2014]|(?:it|this)\b|(?:(?:an?|the|this|that|new|empty|whole|entire|following|old)\s+)*(?:files?|modules?|scripts?|documents?|pages?|packages?|components?)\b)/i;
var described = /^\s+(?:an?|the|new)\s+(?![^.,;\n]*(?:`|\w\())/i;
var parts2 = /\b(?:functions?|methods?|class(?:es)?|helpers?|handlers?|types?|interfaces?|constants?|imports?|exports?|tests?|cases?|sections?|fields?|entr(?:y|ies)|lines?|flags?|options?|routes?|endpoints?)\b/i;
function verbOfNote(note) {
  const text = note.replace(/^[\s*_[(]+/, "");
  const word3 = /^[a-z-]+/i.exec(text)?.[0].toLowerCase() ?? "";
  const rest = text.slice(word3.length).replace(/^[*_\])]+/, "");
  if (/^(?:no (?:changes?|edits?)|unchanged|untouched|read(?:[- ]only)?$|reference)\b/i.test(text))
    return "read";
  if (word3 === "new")
    return whole.test(rest) || !(parts2.test(rest) || rest.includes("`")) ? "create" : "modify";
  const verb = verbWord(word3);
  if (verb?.act === "create" && /^(?:creat|add)/.test(word3)) {
    if (whole.test(rest)) return "create";
    if (word3.startsWith("add")) return "modify";
    return described.test(rest) && !parts2.test(rest) ? "create" : "write";
  }
  if (verb?.act === "delete") return whole.test(rest) ? "delete" : "modify";
  if (verb?.act === "move") return whole.test(rest) || /^\s+(?:in)?to\b/i.test(rest) ? "rename" : "modify";
  return verb?.act === "change" ? "modify" : void 0;
}
var action = /^[^\n]*\r?\n(?:[ \t]*\r?\n)?[ \t]*(?:[-*+][ \t]+)?[*_]*(?:action|operation|change(?: type)?)[*_]*:[*_]*[ \t]*([^\r\n]+)/i;
function withActionBelow(mention, source) {
  const { subject, verb, certainty, span } = mention;
  if (subject.kind !== "path" || verb !== "write" || certainty !== "declared") return mention;
  const words4 = action.exec(source.text.slice(span.end, span.end + 600))?.[1];
  const told = words4 === void 0 ? void 0 : verbOfNote(words4);
  if (words4 === void 0 || told === void 0) return mention;
  const to = told === "rename" ? targetIn(words4) : void 0;
  return {
    ...mention,
    row: "action-below",
    verb: told,
    subject: to === void 0 ? subject : { ...subject, to }
  };
}
var targetIn = (words4) => {
  const target = /\b(?:to|into|as)\s+`?([^\s`]+)/i.exec(words4)?.[1];
  return target === void 0 ? void 0 : asPath(target.replace(/[.,;]+$/, ""), true)?.path;
};
function readTable(table2, source, section) {
  const [head2, ...rows] = table2.children;
  const names3 = head2?.children.map((cell) => (0, __parts.import_parse.plainText)(cell).toLowerCase().trim()) ?? [];
  const action2 = names3.findIndex(
    (name2) => /^(?:action|change|changes|operation|type|status|what)/.test(name2)
  );
  const changing = /^changes?\b/.test(names3[action2] ?? "");
  const file = names3.findIndex((name2) => /^(?:files?|paths?|location|module)/.test(name2));
  const read = (cell, column, asked2) => readClause(tokensOf(cell.children, source), {
    source,
    section,
    asked: asked2,
    block: "cell",
    label: names3[column] ?? ""
  });
  return rows.flatMap((row) => {
    const [path, done] = [row.children[file], row.children[action2]];
    if (!path || !done)
      return row.children.flatMap((cell, column) => read(cell, column, nothingAsked).mentions);
    const told = verbOfNote(textOf(done, source));
    const said2 = read(done, action2, nothingAsked).asked;
    const changed = changing && /^(?:none|use)$/.test(said2.verb) && isSaid(done);
    const verb = told ?? (changed ? "modify" : said2.verb);
    return read(path, file, { ...said2, verb, role: "object", declared: verb !== "none", firm: true }).mentions;
  });
}
var isSaid = (cell) => {
  const text = (0, __parts.import_parse.plainText)(cell).trim();
  return /\w/.test(text) && !/^(?:no|none|nothing|n\/?a|tbd|-+|see|reads?|only|maybe|optional\w*)\b|\?$/i.test(text);
};
var textOf = (cell, source) => {
  const { start, end } = (0, __parts.import_parse.spanOfNode)(source, cell);
  return source.text.slice(start, end).replace(/^\s*\||\|\s*$/g, "");
};
function readBlocks(blocks, source, section) {
  const found = [];
  const place = {
    section,
    block: "paragraph",
    asked: nothingAsked,
    inherited: nothingAsked,
    label: "",
    writes: void 0,
    folder: void 0,
    document: "",
    introduced: false,
    making: section === "green",
    failure: false
  };
  walk(blocks, source, place, found);
  return found;
}
function walk(blocks, source, place, found) {
  blocks.forEach((block, i) => {
    const next = blocks[i + 1]?.type;
    switch (block.type) {
      case "heading": {
        const section = place.section === "title" ? void 0 : sectionOf((0, __parts.import_parse.plainText)(block));
        place.section = section ?? (/^(?:context|title)$/.test(place.section) ? place.section : "body");
        place.around = void 0;
        place.failure = false;
        readLines(tokensOf(block.children, source), source, place, found, "heading");
        place.asked = nothingAsked;
        return;
      }
      case "paragraph":
        place.asked = place.inherited;
        place.inherited = nothingAsked;
        if (place.document === "text" && goesOn((0, __parts.import_parse.spanOfNode)(source, block))) return;
        if (place.block !== "item") place.document = "";
        readLines(tokensOf(block.children, source), source, place, found, place.block);
        if (next === "code") headFence((0, __parts.import_parse.spanOfNode)(source, block), place, found);
        return;
      case "list":
        readItems(block.children, source, place, found);
        if (next === "list") return;
        if (place.folder?.used) found.splice(place.folder.at, 1);
        place.asked = nothingAsked;
        place.writes = void 0;
        place.folder = void 0;
        return;
      case "code":
        if (place.failure)
          found.push(...absencesIn(block.value, source, (0, __parts.import_parse.spanOfNode)(source, block), place.section));
        else found.push(...readFence(block, source, place.section, place));
        return;
      case "table":
        found.push(...readTable(block, source, place.section));
        place.asked = nothingAsked;
        return;
      case "blockquote":
        walk(block.children, source, within2(place, "context", place.inherited, "quote"), found);
        return;
      case "html": {
        const tokens = [];
        const span = (0, __parts.import_parse.spanOfNode)(source, block);
        words3(source.text, span.start, span.end, tokens);
        readLines(tokens, source, place, found, place.block);
        return;
      }
      case "thematicBreak":
        place.asked = nothingAsked;
        place.failure = false;
    }
  });
}
var goesOn = ({ source, start }) => new RegExp("\\p{Ll}", "u").test(source.text[start] ?? "");
function readItems(items, source, place, found) {
  const { folder } = place;
  const asked2 = folder ? askedBelow(folder, place.asked) : place.asked;
  for (const item of items) {
    const from = found.length;
    walk(item.children, source, within2(place, place.section, asked2, "item"), found);
    if (folder && placeBelow(found, from, (0, __parts.import_parse.spanOfNode)(source, item).start, folder, source)) folder.used = true;
  }
}
var within2 = (place, section, inherited, block) => ({
  section,
  around: place.around,
  block,
  asked: place.asked,
  inherited,
  label: place.label,
  writes: place.writes,
  folder: void 0,
  document: place.document,
  introduced: place.introduced,
  making: place.making,
  failure: place.failure
});
var perhaps = { ...nothingAsked, hedged: true };
function readLines(tokens, source, place, found, block) {
  let asked2 = place.asked;
  let after = nothingAsked;
  let first = true;
  let fields2 = false;
  const { document, making } = place;
  for (const clause of sentences(tokens, source)) {
    const label = labelOf(clause, source);
    if (label !== void 0) {
      asked2 = first && !tellsState(label) ? place.asked : nothingAsked;
      after = /^if\b/i.test(label) ? perhaps : nothingAsked;
      enter(place, place.section === "title" ? void 0 : sectionOf(label));
      place.failure = /^(?:expected )?fail(?:ure)?|^why it fails/i.test(label) || isFailing(label, clause, source);
    } else if (!first) {
      asked2 = after;
      if (isOrder(clause[0]) && beginsLine(clause[0], source)) enter(place, void 0);
    }
    const { section } = place;
    const read = readClause(clause, {
      source,
      section,
      asked: asked2,
      block,
      label: label === void 0 ? place.label : plainLabel(label),
      labelled: label !== void 0 && asked2.verb !== "none",
      first: !place.introduced && asked2.verb === "none" && (first || after === nothingAsked),
      making: making && section === "green",
      document,
      fields: fields2
    });
    fields2 ||= read.mentions.some(({ certainty }) => certainty === "declared");
    place.folder = folderIn(clause, read.mentions, found.length);
    found.push(...read.mentions);
    if ((place.failure || failsWith(clause, section)) && clause.length > 0) {
      const span = spanOfTokens(clause, source);
      found.push(...absencesIn(source.text.slice(span.start, span.end), source, span, section));
    }
    place.asked = handsOn(clause, label !== void 0, read.mentions) ? read.asked : nothingAsked;
    place.writes = read.mentions.flatMap(
      ({ subject, verb }) => subject.kind === "path" && /^(?:create|write|modify)$/.test(verb) ? subject.path : []
    )[0];
    if (block !== "item") place.label = label === void 0 ? "" : plainLabel(label);
    place.document = document && block === "item" ? document : documentIn(clause);
    place.introduced = introduces(clause);
    first = false;
  }
}
var plainLabel = (label) => label.toLowerCase().replace(/[\d`*_]+/g, "").trim().slice(0, 40);
function introduces(clause) {
  if (!/^[:\uff1a]$/.test(clause.at(-1).text)) return false;
  const open = clause.findIndex(({ text }) => text === "(");
  return (open < 0 ? clause.length - 1 : open) > 3;
}
function handsOn(clause, labelled, mentions) {
  if (mentions.some(({ subject }) => subject.kind === "path" && folderNamed(subject.path) === void 0))
    return false;
  return /^[:\uff1a]$/.test(clause.at(-1)?.text ?? "") || labelled && clause.length < 8;
}
function enter(place, section) {
  if (section && passing.has(section)) place.around ??= place.section;
  else {
    place.section = place.around ?? place.section;
    place.around = void 0;
  }
  if (section) place.section = section;
}
var behind2 = 1e3;
var before2 = 200;
var MentionMemory = class {
  #now = /* @__PURE__ */ new Map();
  #earlier = /* @__PURE__ */ new Map();
  get(key) {
    const known = this.#now.get(key) ?? this.#earlier.get(key);
    if (known) this.#now.set(key, known);
    return known;
  }
  keep(key, read) {
    this.#now.set(key, read);
  }
  /** Between two readings. One that had nothing to read leaves all as it is. */
  turn() {
    if (this.#now.size === 0) return;
    this.#earlier = this.#now;
    this.#now = /* @__PURE__ */ new Map();
  }
};
var memory;
function withMentions(own, work2) {
  const before3 = memory;
  memory = own;
  try {
    return work2();
  } finally {
    memory = before3;
  }
}
function remembered(blocks, source, section, read) {
  const first = blocks[0]?.position?.start.offset;
  if (!memory || first === void 0 || hasDefinitions(source)) return read();
  const key = keyOf(blocks, source, section, first);
  const known = memory.get(key);
  if (known) return moved(known, source, first);
  const mentions = read();
  memory.keep(key, { at: first, mentions });
  return [...mentions];
}
function keyOf(blocks, { text, path }, section, first) {
  const end = blocks.at(-1).position?.end.offset ?? first;
  const shape = blocks.map(
    ({ type, position }) => `${type}${(position?.start.offset ?? 0) - first}-${(position?.end.offset ?? 0) - first}`
  );
  const json = path.endsWith(".json") ? "json" : "";
  const from = Math.max(0, first - before2);
  return `${section}${json} ${first - from} ${shape.join()} ${text.slice(from, end + behind2)}`;
}
var definitions = /* @__PURE__ */ new WeakMap();
function hasDefinitions(source) {
  const known = definitions.get(source) ?? /^[ \t>*+-]*\[[^\]\n]+\]:/m.test(source.text);
  definitions.set(source, known);
  return known;
}
function moved({ at, mentions }, source, first) {
  const by = first - at;
  const places2 = /* @__PURE__ */ new Map();
  const place = (span) => {
    const known = places2.get(span) ?? { source, start: span.start + by, end: span.end + by };
    places2.set(span, known);
    return known;
  };
  return mentions.map((mention) => ({
    ...mention,
    span: place(mention.span),
    evidence: place(mention.evidence)
  }));
}
function readMentions(blocks, source, context) {
  const { section } = context;
  return remembered(
    blocks,
    source,
    section,
    () => readBlocks(blocks, source, section).map((mention) => withActionBelow(mention, source))
  );
}
function readCommandLine(line, section) {
  const { source, start, end } = line;
  return commandsIn(source.text.slice(start, end)).map((command) => {
    const span = (0, __parts.import_model.spanOf)(source, start + command.start, start + command.end);
    const subject = { kind: "command", words: command.words };
    return {
      ...{ subject, verb: "run", certainty: "stated", section, conditional: false, row: "command" },
      ...{ span, evidence: span }
    };
  });
}
function readFileField(field, verb) {
  const tokens = [];
  words3(field.source.text, field.start, field.end, tokens);
  const parted = tokens.map(
    (token, at) => token.kind === "word" && !/\s/.test(token.text) && !isAlternative(token, tokens[at + 1]) ? unquoted(token) : token
  );
  const asked2 = { ...nothingAsked, verb, act: actFor(verb), declared: true, firm: true };
  const setting2 = {
    source: field.source,
    section: "files",
    asked: asked2,
    block: "field",
    label: "",
    labelled: false
  };
  return readClause(parted, setting2).mentions;
}
var isAlternative = ({ text }, next) => /^[A-Za-z]+\/[A-Za-z]+$/.test(text) && next?.kind === "word" && /^(?:of|for|with|about|from|showing)$/.test(next.text);
function unquoted(token) {
  const text = token.text.replace(/^`+|`+$/g, "");
  const start = token.start + token.text.indexOf(text);
  return text.includes("/") || text.includes(".") ? tokenOf("code", text, start, start + text.length) : tokenOf(token.kind, text, start, token.end);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  MentionMemory,
  below,
  folderNamed,
  readCommandLine,
  readFileField,
  readMentions,
  withMentions
});
