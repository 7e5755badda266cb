import type { Mention, Subject } from "../../model/index.ts";

/** `cp ~/.tool/a/b.md a/b.md` names two files: what stands before the same path is a place outside of the repository. */
function otherPlaces(subject: Subject): string[] {
  if (subject.kind !== "command" || subject.words.length > 12) return [];
  const { words } = subject;
  const relative = words.filter((word) => /^[\w.-]+\//.test(word));
  return words.flatMap((long) =>
    relative.flatMap((short) => (long.endsWith(`/${short}`) ? [long.slice(0, -short.length)] : [])),
  );
}

const isAbsolute = (path: string) =>
  path[0] === "/" || path.startsWith("~/") || (path[1] === ":" && /^[A-Za-z]:[\\/]/.test(path));

/**
 * The folder in which the plan's absolute paths have the repository: what stands before the part that is also written as a
 * relative path. Empty where no absolute path is used, or none agrees with a relative one.
 */
export function rootOf(mentions: readonly Mention[]): string {
  const relative = new Set<string>();
  const absolute: string[] = [];
  for (const { subject } of mentions) {
    const paths = subject.kind === "path" ? [subject.path] : subject.kind === "command" ? subject.words : [];
    for (const path of paths) {
      if (isAbsolute(path)) absolute.push(path);
      else if (subject.kind === "path" && path.includes("/")) relative.add(path.split("/", 2).join("/"));
    }
  }
  if (absolute.length === 0) return "";
  const outside = new Set(mentions.flatMap(({ subject }) => otherPlaces(subject)));
  const votes = new Map<string, number>();
  for (const path of absolute.slice(0, 2000)) {
    const segments = path.split("/");
    // `~/` is nobody's repository; `/src/a.ts` may be meant from its root.
    for (let i = segments[0] === "~" ? 2 : 1; i < segments.length - 1; i += 1) {
      if (!relative.has(segments.slice(i, i + 2).join("/"))) continue;
      const root = `${segments.slice(0, i).join("/")}/`;
      if (outside.has(root)) break;
      votes.set(root, (votes.get(root) ?? 0) + 1);
      break;
    }
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}
