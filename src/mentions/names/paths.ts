/** Where a path stands inside a text: the path without quotes, `./` and suffixes, and the offsets it covers. */
export interface PathMatch {
  readonly path: string;
  /** Offsets into the text that was searched. */
  readonly start: number;
  readonly end: number;
  /** The test that a suffix names: `tests/a.py::test_x`. */
  readonly test?: string;
}

/** Endings that make a word without a slash a file name. Words such as `self.state` must not pass. */
const extensions = new Set(
  (
    "astro bash bat bib c cc cfg cjs clj cmake cmd conf config cpp cs css csv cts cu cue dart db diff dts edn el elm env " +
    "erb ex exs fish fs fsx gd go gql gradle graphql h haml hbs hcl hpp hrl hs htm html ini ipynb java jl jpg js json " +
    "json5 jsonc jsonl jsx kt kts less lock log lua m4 md mdc mdx mjs mk ml mli mm mts nim nix njk ndjson php pl plist png po proto " +
    "prisma ps1 psql py pyi r rb re rego rkt rs rst sass sbt scala scm scss sh sol sql sqlite storyboard styl sv svelte svg " +
    "swift tcl tex tf tfvars thrift toml tpl ts tsv tsx txt v vb vert vue wat wasm webmanifest webp wit xcconfig xml yaml yml zig zsh " +
    "csproj cshtml cxx eex entitlements fsproj gemspec heex hh hxx jinja jinja2 kdl leex liquid pbxproj podspec pug pxd pyx rake razor " +
    "resx ron sln slnx vbproj xaml xcstrings xib R Rmd qmd fsi psm1 psd1 typ arb"
  ).split(" "),
);

/** Files that are known by their name alone. */
const names = new Set(
  (
    "Makefile GNUmakefile Dockerfile Containerfile Justfile justfile Rakefile Gemfile Procfile Brewfile Vagrantfile Jenkinsfile " +
    "LICENSE CHANGELOG NEWS README CODEOWNERS Cargo.lock go.mod go.sum go.work"
  ).split(" "),
);

/** A word is looked up among the names only where it begins like one. */
const initials = new Set([...names].map((name) => name[0]!));

/** Names of libraries and objects that look like files. */
const notFiles =
  /^(?:(?:node|next|vue|nuxt|react|express|three|d3|chart|discord|socket|ember|backbone|alpine|bun|deno|nest|p5|ethers|web3|p-?queue|require|moment|day|lodash)\.js|console\.log|process\.env|import\.meta|math\.log|self\.config|this\.config|app\.config|np\.r|e\.h|i\.e|e\.g)$/i;

const white = " \t\r\n\u00a0";
const opening: ReadonlySet<string> = new Set(`${white}"'“‘<([`);
const closing: ReadonlySet<string> = new Set(`${white}"'”’>)],;:!?`);

/** One path and nothing else, as inside backticks. `bare`: a name with a slash and no ending counts too (`hooks/pre-push`). */
export function asPath(text: string, bare: boolean): PathMatch | undefined {
  if (!text.includes(".") && !text.includes("/") && !(initials.has(text[0]!) && names.has(text)))
    return undefined;
  let start = 0;
  let end = text.length;
  while (start < end && opening.has(text[start]!) && !isRoute(text, start)) start += 1;
  while (end > start && closing.has(text[end - 1]!)) end -= 1;
  if (text[start] === "@" && /^@(?:~|\.{0,2}\/|[\w-]*\.[\w/])/.test(text.slice(start, start + 40)))
    start += 1;
  while (text.startsWith("./", start)) start += 2;
  if (text[end - 1] === "." && text[end - 2] !== ".") end -= 1;
  const whole = text.slice(start, end);
  if (whole.length < 2 || whole.length > 260) return undefined;
  const cut = whole.search(/:{1,2}[\w,\- –]|#|\?/);
  const path = (cut > 0 ? whole.slice(0, cut) : whole).replace(/\\([_*~-])/g, "$1").replace(/:$/, "");
  if (!isPath(path, bare)) return undefined;
  const test = /^::(\w[\w:.-]*)/.exec(whole.slice(path.length));
  const length = cut > 0 ? cut + suffixLength(whole.slice(cut)) : whole.length;
  return { path, start, end: start + length, ...(test && { test: test[1]! }) };
}

/** How much of what stands behind a path points into it: a test, a line range, an anchor. A colon with prose behind it does not. */
const suffixLength = (text: string) => /^(?:::[\w:.[\]-]+|:\d[\d,:\u2013-]*|#[\w-]+)?/.exec(text)![0].length;

const isRoute = (text: string, at: number) =>
  text[at] === "[" && text[at + 1] !== undefined && /^\[[\w.]+\]/.test(text.slice(at, at + 30));

/** `app/(tabs)/index.tsx`: a folder that groups routes. */
const routeGroup = /(?<=\/)\((?:[\w-]+|\.+)\)(?=\/)/g;

function isPath(text: string, bare: boolean): boolean {
  const path = text.includes("(") ? text.replace(routeGroup, "group") : text;
  if (/[\s"'`|<>$=;&\\()]|:\/\/|\/\/|^-|(?<!\[)\.\.\.|^\/|^https?:|^www\./.test(path))
    return /^\/[\w.-]+\/.*\.\w+$/.test(path) && !/[\s$<>]/.test(path);
  if (/^~\/./.test(path)) return true;
  if (/\{[^},]*\}/.test(path)) return false;
  const slash = path.lastIndexOf("/");
  const last = path.slice(slash + 1);
  if (slash < 0) return isFileName(last) && !notFiles.test(last);
  // `React/Next.js` names two of them.
  if (notFiles.test(last) && /^(?:[A-Z]\w*(?:\.js)?\/)+[A-Z]/.test(path)) return false;
  if (last === "") return /^[\w.@~*[\]{},-]+(?:\/[\w.@*[\]{},+-]+)*\/$/.test(path) && path.length > 2;
  if (/\.[A-Za-z][\w]{0,9}\}?$/.test(last) || last.includes("*") || /\}$/.test(last))
    return /^[\w.@~*[\]{},+ -]/.test(path) && !/^\d+\/\d/.test(path);
  if (names.has(last)) return true;
  return (
    bare &&
    // `parse/1` is a function with its number of arguments.
    !/^\w+[?!]?\/\d+$/.test(path) &&
    /^\.?[a-z][\w.-]*(?:\/[\w.@[\]-]+)+$/i.test(path) &&
    !/^(?:origin|upstream|feat|feature|fix|chore|bugfix|hotfix|release|refs|worktree|application|text|image|true|yes)\/|^and\/or$/.test(
      path,
    )
  );
}

/** `name.ext` with a known ending, `.gitignore`, `Makefile`. */
export function isFileName(name: string): boolean {
  if (names.has(name)) return true;
  if (
    /^\.[a-z][\w-]*(?:ignore|rc|config|attributes|modules|version)(?:\.\w+)?$|^\.env(?:\.\w+)*$|^\.mcp\.json$/.test(
      name,
    )
  )
    return true;
  const dot = name.lastIndexOf(".");
  // `.test.ts` is an ending that names have.
  if (dot <= 0 || /^\.(?:test|spec|unit|integration|e2e|stories|module|d|min|generated)\./.test(name))
    return false;
  const ending = name.slice(dot + 1).replace(/\}$/, "");
  if (!extensions.has(ending)) return false;
  return /^[\w.@*?[\]{},+-]+$/.test(name) && !/^\d+$/.test(name.slice(0, dot));
}

/** `src/{a,b}.ts` as its members; a path without braces as itself. Nested or huge lists stay as they are. */
export function expandBraces(path: string): string[] {
  const open = path.indexOf("{");
  const close = path.indexOf("}", open);
  if (open < 0 || close < 0 || path.indexOf("{", open + 1) > 0) return [path];
  const members = path.slice(open + 1, close).split(",");
  if (members.length > 30) return [path];
  return members.map((member) => path.slice(0, open) + member.trim() + path.slice(close + 1));
}
