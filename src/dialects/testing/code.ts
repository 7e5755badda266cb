import { tableOf } from "../../model/index.ts";
/** The tests that code defines, by name within what holds them. Not certain where their number is known only when they run. */
export interface CodeTests {
  readonly names: readonly string[];
  readonly certain: boolean;
}

interface Language {
  /** The line of a test, with its name. */
  readonly test: RegExp;
  /** The line of what holds tests, with its name. */
  readonly group: RegExp;
  /** What makes one test many, none, or other than written. */
  readonly open: RegExp;
  /** Some languages mark the line before the test. */
  readonly mark?: RegExp;
}

const python: Language = {
  test: /^\s*(?:async\s+)?def\s+(test\w*)\s*\(/,
  group: /^\s*class\s+(\w+)/,
  open: /parametri[sz]e|@given|params\s*=|subTest|\bskip|xfail|pytest_generate_tests|__test__|load_tests|ddt|class\s+(?!Test)\w+\s*(?:\([^)]*Test[^)]*\))?:\s*(?:\n(?:[ \t].*)?)*?\n[ \t]+(?:async\s+)?def\s+test|class\s+\w+\((?!(?:unittest\.)?(?:IsolatedAsyncio)?TestCase\)|object\)|\))[^)]*Test/,
};

const script: Language = {
  test: /^\s*(?:it|test|Deno\.test)\s*\(\s*(["'`])((?:\\.|(?!\1).)*)\1/,
  group: /^\s*(?:test\.)?(?:describe|suite|context)\s*\(\s*(["'`])((?:\\.|(?!\1).)*)\1/,
  open: /\b(?:it|test|describe|suite)\.(?!describe\s*\()\w+|\b[tx]\.test\(|\bx(?:it|test|describe)\b|\bf(?:it|describe)\(|\bfor\s*\([^)]*\)\s*\{?\s*(?:it|test)\(|forEach\([^\n]*\n\s*(?:it|test|describe)\(|\bfor\s*\([^\n]*\n\s*(?:it|test|describe)\(|\.map\([^\n]*\n\s*(?:it|test)\(|^\s*(?:it|test)\s*\(\s*(?!["'])/m,
};

const go: Language = {
  test: /^func\s+(Test[A-Z_0-9]\w*|Test)\s*\(\s*\w+\s+\*testing\.T\s*\)/,
  group: /(?!)()/,
  open: /\.Run\(|^func\s+(?:Fuzz|Example|TestMain|Benchmark)|\.Skip|suite\.|build\s/m,
};

const rust: Language = {
  test: /^\s*(?:pub\s+)?(?:async\s+)?fn\s+(\w+)\s*\(/,
  group: /^\s*(?:pub\s+)?mod\s+(\w+)\s*\{/,
  open: /#\[(?:ignore|rstest|case|test_case|values|apply|template|parameterized|should_panic_if)|macro_rules!|#\[cfg\((?!test\))|#\[cfg_attr|quickcheck|include!|dir_test|\bmod\s+\w+\s*;/,
  mark: /^\s*#\[(?:\w+::)*test(?:\(|\])/,
};

const ruby: Language = {
  test: /^\s*(?:it|specify|example|test)\s*\(?\s*(["'])((?:\\.|(?!\1).)*)\1\)?\s*(?:do\b|\{)|^\s*def\s+(test_\w+)/,
  group: /^\s*(?:RSpec\.)?(?:describe|context|feature|class)\s*\(?\s*(["']?)([^"'\n]+)\1/,
  open: /shared_(?:examples|context)|it_behaves_like|include_examples|it_should_behave|\.each\b|\.times\b|\bx(?:it|describe)\b|\bf(?:it|describe)\b|\bpending\b|\bskip\b|^\s*it\s*(?:\{|do\b)|\bits\(|scenario|where\(/m,
};

const elixir: Language = {
  test: /^\s*test\s+(")((?:\\.|[^"])*)"/,
  group: /^\s*describe\s+(")((?:\\.|[^"])*)"/,
  open: /\bfor\s+\S+\s*<-|@tag\s+:?(?:skip|pending|external)|@moduletag|doctest|property\s+"|unquote|^[ \t]*test[ \t]+"[^"\n]*"[ \t\r]*$/m,
};

const languages = tableOf<Language>({
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
  ex: elixir,
});

/** A listing that leaves something out shows no number. */
const elided =
  /^\s*(?:(?:\/\/|#|--|\/\*|\*)\s*)?(?:\.{3}|…)|(?:\/\/|#|--|\/\*)[^\n]*(?:\.{3}|…|\b(?:existing|other|rest of|remaining|more|previous|earlier|same as|unchanged|similar)\b[^\n]*\b(?:tests?|cases?|code|file|imports?|above)\b)/im;

/** Something that looks like a test in a language whose tests are not counted here. */
const likeTest =
  /^[ \t]*(?:\+[ \t]*)?(?:(?:it|test|describe)\s*\(|(?:async\s+)?def\s+test|func\s+[Tt]est|#\[(?:\w+::)*test|@Test\b|\[(?:Fact|Theory|Test)\b|fun\s+`|@test\s)/m;

/** Undefined where the code has no tests. */
export function testsInCode(language: string, code: string): CodeTests | undefined {
  const known = languages.get(language);
  if (!known) return likeTest.test(code) ? { names: [], certain: false } : undefined;
  const shown = withoutTexts(code);
  const names = namesIn(known, shown);
  if (names.length === 0 && !likeTest.test(shown)) return undefined;
  const once = new Set(names).size === names.length;
  return { names, certain: once && names.length > 0 && !elided.test(code) && !known.open.test(shown) };
}

/** Code without what stands in texts of several lines, which may hold other code. */
const withoutTexts = (code: string): string =>
  code.replace(/"""[\s\S]*?"""|'''[\s\S]*?'''|r#+"[\s\S]*?"#+|`(?:\\.|[^`\\])*\n(?:\\.|[^`\\])*`/g, (text) =>
    text.replace(/[^\n]/g, " "),
  );

function namesIn({ test, group, mark }: Language, code: string): string[] {
  const names: string[] = [];
  const groups: { readonly depth: number; readonly name: string }[] = [];
  let marked = mark === undefined;
  for (const line of code.split("\n")) {
    if (line.trim() === "") continue;
    const depth = line.length - line.trimStart().length;
    while (groups.length > 0 && groups.at(-1)!.depth >= depth && !/^\s*[)\]}]|^\s*end\b/.test(line))
      groups.pop();
    const holder = group.exec(line);
    if (holder) groups.push({ depth, name: lastOf(holder) });
    if (mark?.test(line)) marked = true;
    const found = marked ? test.exec(line) : null;
    if (!found) continue;
    names.push([...groups.map(({ name }) => name), lastOf(found)].join(" > "));
    marked = mark === undefined;
  }
  return names;
}

const lastOf = (match: RegExpExecArray): string =>
  match.slice(1).findLast((each) => each !== undefined) ?? "";
