export const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** `test_cart.py`, `cart_spec.rb` and `cart.test.ts` are about `cart`. In lower case. */
export const stemOf = (path: string): string =>
  nameOf(path)
    .replace(/\..*$/, "")
    .replace(/^test[_-]|[_-](?:tests?|spec)$|(?<=[a-z])Tests?$/, "")
    .toLowerCase();

/** The words of a name, in lower case and of three letters or more: `order`, `list` and `page` of `OrderListPage.tsx`. */
export const wordsOf = (text: string): string[] =>
  (text.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+|[\u3040-\u9fff]{2}/g) ?? [])
    .filter((word) => word.length > 2 || word > "\u3000")
    .map((word) => word.toLowerCase());

/** What a file is by its name: what its kind has in common is how often it changes unsaid. */
export type FileKind =
  | "folder"
  | "glob"
  | "test"
  | "barrel"
  | "manifest"
  | "document"
  | "config"
  | "sql"
  | "script"
  | "style"
  | "bare"
  | "code";

/** Tried in order. */
const kinds: ReadonlyArray<readonly [RegExp, FileKind]> = [
  [/^(?:__init__\.pyi?|index\.[cm]?[jt]sx?|mod\.rs|lib\.rs)$/, "barrel"],
  [
    /^(?:package\.json|Cargo\.toml|pyproject\.toml|go\.mod|Gemfile|mix\.exs|pubspec\.yaml|composer\.json|build\.gradle(?:\.kts)?|CMakeLists\.txt|.*\.(?:csproj|fsproj|pbxproj))$/,
    "manifest",
  ],
  [/\.(?:mdx?|txt|rst)$/, "document"],
  [/\.(?:json|ya?ml|toml|cfg|ini|env)$/, "config"],
  [/\.sql$/, "sql"],
  [/\.(?:sh|bash)$/, "script"],
  [/\.(?:s?css|less)$/, "style"],
  [/^[^.]+$/, "bare"],
];

export function kindOf(path: string, isTest: boolean): FileKind {
  if (path.endsWith("/")) return "folder";
  if (/[*{]/.test(path)) return "glob";
  if (isTest) return "test";
  const name = nameOf(path);
  return kinds.find(([pattern]) => pattern.test(name))?.[1] ?? "code";
}
