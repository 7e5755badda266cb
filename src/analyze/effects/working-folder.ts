import { type Mention, tableOf } from "../../model/index.ts";

/**
 * The folder in which each command of a step is run, with a slash at its end: `cd web && npx vitest run src/a.test.ts` tries
 * `web/src/a.test.ts`. It holds for the rest of the line or script; the option of a program (`git -C web add a.ts`) for its command.
 * Commands in the repository's root have no entry.
 */
export function workingFolders(mentions: readonly Mention[]): ReadonlyMap<Mention, string> {
  const found = new Map<Mention, string>();
  let folder = "";
  let last: Mention | undefined;
  for (const mention of mentions) {
    const { subject } = mention;
    if (subject.kind !== "command") continue;
    if (!last || !goesOn(last, mention)) folder = "";
    last = mention;
    if (subject.words[0] === "cd") folder = moved(folder, subject.words[1] ?? "");
    else {
      const own = optionOf(subject.words) ?? chosenOf(subject.words, mentions);
      const inside = own === undefined ? folder : moved(folder, own);
      if (inside !== "") found.set(mention, inside);
    }
  }
  return found;
}

/** The options by which programs are told in which folder to work; cargo is given the manifest in it. */
const options = tableOf<RegExp>({
  git: /^-C$/,
  make: /^(?:-C|--directory)$/,
  go: /^-C$/,
  npm: /^(?:-C|--prefix)$/,
  pnpm: /^(?:-C|--dir)$/,
  yarn: /^--cwd$/,
  bun: /^--cwd$/,
  uv: /^--directory$/,
  poetry: /^(?:-C|--directory)$/,
  cargo: /^(?:-C|--manifest-path)$/,
});

function optionOf(words: readonly string[]): string | undefined {
  const option = options.get(words[0]!);
  for (let at = 1; option && at < words.length && words[at] !== "--"; at += 1) {
    // `git commit -C HEAD` is another option.
    if (words[0] === "git" && !words[at]!.startsWith("-")) break;
    const [name = "", value = words[at + 1] ?? ""] = words[at]!.split("=", 2);
    if (option.test(name)) return value.replace(/\/?Cargo\.toml$/, "") || ".";
  }
  return undefined;
}

/** `pnpm --filter servers add zod`: the folder of that package, where the step names a file in it. */
function chosenOf(words: readonly string[], mentions: readonly Mention[]): string | undefined {
  if (!/^(?:pnpm|npm|yarn|bun|cargo|uv)$/.test(words[0]!)) return undefined;
  const at = words.findIndex((word) =>
    /^(?:--filter|-F|--workspace|-w|workspace|-p|--package)(?:=|$)/.test(word),
  );
  if (at < 0) return undefined;
  const chosen = words[at]!.split("=")[1] ?? words[at + 1] ?? "";
  const name = chosen.slice(chosen.lastIndexOf("/") + 1);
  for (const { subject } of mentions) {
    const path = subject.kind === "path" ? subject.path : "";
    const end = path.indexOf(`/${name}/`);
    if (name !== "" && end > 0) return path.slice(0, end + name.length + 1);
  }
  return undefined;
}

/** Whether two commands stand in one script, with no more between them than what joins them and comments. */
const goesOn = ({ span: a }: Mention, { span: b }: Mention): boolean =>
  a.source === b.source &&
  a.end <= b.start &&
  b.start - a.end < 2000 &&
  /^(?:\s|&&|;|\\|\$ |#[^\n]*\n)*$/.test(a.source.text.slice(a.end, b.start));

/** Where `cd` leads; a folder whose name is not known, or outside of the repository, counts as its root. */
function moved(folder: string, to: string): string {
  const segments = folder.split("/").filter(Boolean);
  if (!/^[\w.@-]+(?:\/[\w.@-]+)*\/?$/.test(to)) return "";
  for (const segment of to.split("/").filter(Boolean)) {
    if (segment === "..") segments.pop();
    else if (segment !== ".") segments.push(segment);
  }
  return segments.length > 0 ? `${segments.join("/")}/` : "";
}
