import { isTestPath } from "../../../model/index.ts";
import { kindOf, nameOf, stemOf, wordsOf } from "../../paths/names.ts";
import { folderOf } from "../../surroundings/index.ts";
import { type Candidate, type Hint, isChange, isOneFile, rankOf } from "./candidates.ts";
import type { Scene, Site } from "./scene.ts";

/** Files that the step does not name, with what leads to them; one candidate a file. */
export function unnamed(site: Site, scene: Scene): Candidate[] {
  const found = new Map<string, Candidate>();
  const named = new Set(site.candidates.map(({ path }) => path));
  const add = (path: string, hint: Hint) => {
    if (named.has(path)) return;
    const known = found.get(path);
    if (known) known.hints.push(hint);
    else found.set(path, { path, kind: kindOf(path, isTestPath(path)), said: [], hints: [hint] });
  };
  for (const candidate of site.candidates) {
    longerPaths(candidate, scene, add);
    if (!isOneFile(candidate.kind) || !candidate.said.some(isChange)) continue;
    tests(candidate, site, scene, add);
    together(candidate, scene, add);
  }
  collectors(site, scene, add);
  spoken(site, scene, add);
  if (site.changed.length === 0) {
    defined(site, scene, add);
    fitting(site, scene, add);
  }
  return [...found.values()];
}

type Add = (path: string, hint: Hint) => void;

/** A short name that is no file here, and that ends the paths of few files: one of them is meant. */
function longerPaths(candidate: Candidate, { around, brought }: Scene, add: Add): void {
  const { path, kind, said } = candidate;
  if (!isOneFile(kind) || around.files.has(path) || brought.has(path)) return;
  const longer = around.named(nameOf(path)).filter((file) => file.endsWith(`/${path}`));
  if (longer.length === 0 || longer.length > 3) return;
  const rank = rankOf(candidate);
  const because =
    longer.length === 1 ? `\`${path}\` here` : `one of ${longer.length} files called \`${path}\``;
  const features = [`longer=${rank}:${longer.length}`];
  for (const file of longer) add(file, { source: "longer", features, because, span: said[0]!.span });
}

/** The tests of a file that changes, and the code of a test. */
function tests({ path, kind, said }: Candidate, site: Site, { around }: Scene, add: Add): void {
  const others = around.about(stemOf(path)).filter((other) => other !== path);
  const { span } = said[0]!;
  if (kind === "test") {
    const code = others.filter((other) => kindOf(other, isTestPath(other)) === "code");
    for (const other of code.slice(0, 4))
      add(other, {
        source: "tested",
        features: [`tested=${one(code)}`],
        because: `\`${nameOf(path)}\` tests it`,
        span,
      });
  } else {
    const found = others.filter(isTestPath);
    const has = site.changed.some(isTestPath);
    for (const other of found.slice(0, 6))
      add(other, {
        source: "tests",
        features: [`tests=${one(found)}`, `tests=${has ? "beside others" : "alone"}`],
        because: `tests \`${nameOf(path)}\``,
        span,
      });
  }
}

const one = (list: readonly unknown[]) => (list.length === 1 ? "one" : "some");

/** What past commits changed together with a file that changes. */
function together({ path, said }: Candidate, { around }: Scene, add: Add): void {
  const all = around.changes(path);
  if (all < 2) return;
  const others = [...around.changedWith(path)]
    .filter(([other, count]) => other !== path && count >= 2 && around.files.has(other))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 12);
  for (const [other, count] of others) {
    const share = Math.floor((count / all) * 5);
    const often = count < 3 ? "twice" : count < 6 ? "some" : "many";
    add(other, {
      source: "together",
      features: [
        `together=${share}`,
        `together=${share}:${often}`,
        `together=${share}:${kindOf(other, isTestPath(other))}`,
      ],
      because: `changed with \`${path}\` in ${count} of ${all} commits`,
      span: said[0]!.span,
    });
  }
}

/** Files that list the others of a folder (barrels, project files), where the step brings a new one. */
function collectors({ candidates }: Site, { around, brought }: Scene, add: Add): void {
  const seen = new Set<string>();
  for (const { path, kind, said } of candidates) {
    const isNew = !around.files.has(path) && !brought.has(path) && path.includes("/");
    if (kind !== "code" || !isNew || !said.some(isChange)) continue;
    const ending = path.slice(path.lastIndexOf(".") + 1);
    let folder = folderOf(path);
    for (let level = 0; level <= 3; level += 1) {
      for (const file of around.inFolder(folder)) {
        const collects = kindOf(file, false);
        if (seen.has(file) || (collects !== "barrel" && collects !== "manifest")) continue;
        const [name, end] = [nameOf(file), file.slice(file.lastIndexOf(".") + 1)];
        if (collects === "barrel" && end !== ending) continue;
        seen.add(file);
        const changes = around.changes(file);
        add(file, {
          source: "collector",
          features: [
            `collector=${collects === "barrel" ? name : end}:${level}`,
            `collector=${changes === 0 ? "never" : changes < 5 ? "some" : "often"}`,
          ],
          because: `lists what is in \`${folder}/\``,
          span: said[0]!.span,
        });
      }
      if (folder === "") break;
      folder = folderOf(folder);
    }
  }
}

/** Components called by the stem of their file: `OrderList` for `OrderList.tsx`. */
function spoken({ step }: Site, { around }: Scene, add: Add): void {
  const { source, start, end } = step.extent;
  const text = source.text.slice(start, end);
  const counts = new Map<string, { times: number; at: number }>();
  for (const { 0: word, index } of text.matchAll(/(?<![\w./-])[A-Za-z_][\w-]{3,}(?![\w/-]|\.\w)/g)) {
    if (!/[a-z][A-Z]|_|-/.test(word)) continue;
    const known = counts.get(word);
    if (known) known.times += 1;
    else counts.set(word, { times: 1, at: start + index });
  }
  for (const [word, { times, at }] of counts) {
    const files = around.about(word.toLowerCase()).filter((file) => !isTestPath(file));
    if (files.length === 0 || files.length > 2) continue;
    const often = times === 1 ? "once" : times < 4 ? "some" : "many";
    for (const file of files)
      add(file, {
        source: "spoken",
        features: [`spoken=${files.length}:${often}`, `spoken:title=${step.title.includes(word)}`],
        because: `\`${word}\` is called by its file`,
        span: { source, start: at, end: at + word.length },
      });
  }
}

/** Where the names are defined that a step speaks of, if it names no file. */
function defined({ step }: Site, { around, said }: Scene, add: Add): void {
  const symbols = (said.get(step) ?? []).flatMap(({ resource, action, span }) =>
    resource.kind === "symbol" && isPlainName(resource.name)
      ? [{ name: lastPart(resource.name), action, span }]
      : [],
  );
  const files = around.definers(symbols.map(({ name }) => name));
  for (const { name, action, span } of symbols) {
    const found = files.get(name) ?? [];
    if (found.length === 0 || found.length > 3) continue;
    for (const file of found)
      add(file, {
        source: "defines",
        features: [`defines=${found.length}:${action}`],
        because: `defines \`${name}\``,
        span,
      });
  }
}

/** A name that a search can look for: no option, no route, and not too short. */
const isPlainName = (name: string): boolean => /^[\w.:]{4,60}$/.test(name) && /^\w+$/.test(lastPart(name));

const lastPart = (name: string): string =>
  name.slice(Math.max(name.lastIndexOf("."), name.lastIndexOf(":")) + 1);

/** The files whose paths and past speak the words of a step that names none. The title counts three times. */
function fitting({ step }: Site, { around }: Scene, add: Add): void {
  if (step.onlyLooks || step.kind === "checkpoint") return;
  const { source, start, end } = step.extent;
  const words = new Map<string, number>();
  const count = (word: string, times: number) => words.set(word, (words.get(word) ?? 0) + times);
  for (const word of wordsOf(step.title)) count(word, 3);
  for (const word of wordsOf(source.text.slice(start, Math.min(end, start + 3000)))) count(word, 1);
  around.ranking.best(words, 12).forEach(({ path, score, share }, rank) => {
    const place = rank < 3 ? String(rank) : rank < 6 ? "3" : "6";
    const strength = Math.min(6, Math.floor(score / 6));
    add(path, {
      source: "fits",
      features: [
        `fits=${place}`,
        `fits:score=${strength}`,
        `fits:share=${Math.floor(share * 5)}:${strength}`,
      ],
      because: "its path and its past speak the words of the step",
      span: step.span,
    });
  });
}
