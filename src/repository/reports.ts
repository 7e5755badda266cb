import { readdirSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { textAt } from "../disk/index.ts";
import type { WorkReport } from "../model/index.ts";
import { createdIn, listedIn } from "./file-lists.ts";

// Reports that executors write, by the places and the words that they use for it.

const words: readonly (readonly [RegExp, WorkReport["says"]])[] = [
  [/\b(?:stop[_ ]condition|halted|blocked|escalated|needs[_ ](?:input|decision|human)|paused)\b/iu, "halted"],
  [/\b(?:fail(?:ed|ure)?|error|red[_ ]violation|regression|aborted|incomplete)\b/iu, "failed"],
  [/\b(?:in[_ -]progress|started|wip|partial(?:ly)?)\b/iu, "started"],
  [/\b(?:success(?:ful)?|green[_ ]verified|complete(?:d)?|done|pass(?:ed)?|implemented|quiet)\b/iu, "done"],
];

/** Reports that lie beside the files of a plan. A folder that is not there has none. */
export function reportsIn(root: string, cwd: string, sources: readonly string[]): readonly WorkReport[] {
  const folders = [...new Set(sources.map((source) => dirname(resolve(cwd, source))))];
  const names = sources.map((source) => basename(source).replace(/\.\w+$/, ""));
  const beside = folders.flatMap((folder) => [
    ...filesIn(join(folder, "reports"), /\.md$/),
    ...filesIn(join(folder, "..", "reports"), /^(?:step|cycle)-.*\.md$/),
  ]);
  return [
    ...[...new Set(beside)].flatMap((path) => stepReport(path, cwd)),
    ...folders.flatMap((folder) => filesIn(folder, /-SUMMARY\.md$/)).flatMap((path) => summary(path, cwd)),
    ...names
      .flatMap((name) => filesIn(join(root, ".superpowers/sdd", name), /^progress\.md$/))
      .flatMap((path) => progress(path, cwd)),
    ...sources.flatMap((source) => fileList(resolve(cwd, source), cwd)),
    ...ledger(join(root, ".omo/start-work/ledger.jsonl"), root, cwd, sources),
  ];
}

function filesIn(folder: string, wanted: RegExp): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => wanted.test(name))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

interface Text {
  readonly path: string;
  readonly lines: readonly string[];
}

function textOf(path: string, cwd: string): Text[] {
  const lines = textAt(path)?.split(/\r?\n/);
  return lines ? [{ path: relative(cwd, path).split(sep).join("/"), lines }] : [];
}

const hash = /(?<![\w-])[0-9a-f]{7,40}(?![\w-])/gu;

/** `step-1-3-execution.md`, `cycle-2-1-report.md`: the id is in the name, the verdict behind `Status:`. */
function stepReport(path: string, cwd: string): WorkReport[] {
  const id = /(?:step|cycle|task|phase)-(\d+(?:[-.]\d+)*[a-z]?)(?=[-.]|$)/iu.exec(basename(path))?.[1];
  if (id === undefined) return [];
  return textOf(path, cwd).flatMap(({ path, lines }) => {
    const at = lines.findIndex((line) => /^\W*(?:overall )?(?:status|result)\W*:/iu.test(line));
    const says = verdictIn(lines[at] ?? "");
    return says ? [{ id: id.replaceAll("-", "."), says, path, line: at + 1, commits: commitsIn(lines) }] : [];
  });
}

/** `03-02-SUMMARY.md`, with `status: halted` in its front matter where the work was stopped by design. */
function summary(path: string, cwd: string): WorkReport[] {
  const id = /^(\d+(?:\.\d+)?-\d+)(?:-.*)?-SUMMARY\.md$/u.exec(basename(path))?.[1];
  if (id === undefined) return [];
  return textOf(path, cwd).map(({ path, lines }) => {
    const end = lines.indexOf("---", 1);
    const at = lines.findIndex((line, i) => i < end && /^status:/u.test(line));
    const says = at === -1 ? "done" : (verdictIn(lines[at]!) ?? "done");
    const files = createdIn(lines.slice(0, Math.max(end, 0)));
    return { id, says, path, line: Math.max(at, 0) + 1, commits: commitsIn(lines), files };
  });
}

/** What an agent lists at the end of its story, `1-2-login.md` or `1.2.story.md`, as changed. Whether it is done the story's status says. */
function fileList(path: string, cwd: string): WorkReport[] {
  const id = /^(?:story-)?(\d+)[-.](\d+[a-z]?)[-.].*\.md$/u.exec(basename(path));
  if (!id) return [];
  return textOf(path, cwd).flatMap(({ path, lines }) => {
    const { line, files } = listedIn(lines);
    return files.length > 0
      ? [{ id: `${id[1]}.${id[2]}`, says: "started", path, line, commits: [], files }]
      : [];
  });
}

/** One event a line; those that say that a task of one of these plans was completed. */
function ledger(place: string, root: string, cwd: string, sources: readonly string[]): WorkReport[] {
  const own = new Set(sources.map((source) => resolve(cwd, source)));
  return textOf(place, cwd).flatMap(({ path, lines }) =>
    lines.flatMap((text, i): WorkReport[] => {
      const { event, plan, task } = objectIn(text);
      if (!/^task[-_]completed$/u.test(String(event)) || !own.has(resolve(root, String(plan)))) return [];
      const id = /\b[A-Z]?\d+(?:\.\d+)*/u.exec(String(task))?.[0];
      return id === undefined ? [] : [{ id, says: "done", path, line: i + 1, commits: [] }];
    }),
  );
}

function objectIn(line: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** A line for each task: `Task 3: complete (commits a1b2c3d..d4e5f6a, review clean)`. */
function progress(path: string, cwd: string): WorkReport[] {
  return textOf(path, cwd).flatMap(({ path, lines }) =>
    lines.flatMap((text, i): WorkReport[] => {
      const found = /^\W*Task\s+([\w.]+?)\s*:\s*(.*)$/iu.exec(text);
      const says = found && verdictIn(found[2]!);
      if (!found || !says) return [];
      const named =
        /commits?\s+([0-9a-f]{7,40}(?:\.\.[0-9a-f]{7,40})?)/iu.exec(found[2]!)?.[1]?.split("..") ?? [];
      return [
        {
          id: found[1]!,
          says,
          path,
          line: i + 1,
          commits: named.slice(-1).map((each) => ({ hash: each, line: i + 1 })),
        },
      ];
    }),
  );
}

const verdictIn = (text: string): WorkReport["says"] | undefined =>
  words.find(([pattern]) => pattern.test(text))?.[1];

/** Commits below a heading that is about them, or behind a label. What a report tells of other commits is no claim. */
function commitsIn(lines: readonly string[]): WorkReport["commits"] {
  let below = false;
  return lines.flatMap((text, i) => {
    if (/^#{1,6}\s/u.test(text)) below = /^#{1,6}\s+(?:\w+ )?commits?\b/iu.test(text);
    const label = /^\W*(?:commit|commit hash|commits)\W*:/iu.test(text);
    if (!below && !label) return [];
    return [...text.matchAll(hash)]
      .filter(([each]) => /\d/.test(each))
      .map(([each]) => ({ hash: each, line: i + 1 }));
  });
}
