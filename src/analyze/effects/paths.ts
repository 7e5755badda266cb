import {
  isTestPath,
  type Mention,
  type Phase,
  type Plan,
  type Section,
  type Step,
} from "../../model/index.ts";
import { rootOf } from "./repository-root.ts";
import {
  allMentions,
  continuedIn,
  documentsIn,
  folderOfWork,
  isUsual,
  rootNames,
  siblingsIn,
  topsOf,
} from "./short-paths.ts";

const nameOf = (path: string) => path.slice(path.lastIndexOf("/") + 1);

const tooMany = 100;

/** Full paths by their last segment, with how often the text names them. */
class PathBook {
  private readonly byName = new Map<string, Map<string, number>>();

  enter(path: string): void {
    // What lies in somebody's home is no longer name for a file of the repository.
    if (!path.includes("/") || path.includes("*") || path.endsWith("/") || path.startsWith("~")) return;
    const full = this.byName.get(nameOf(path)) ?? new Map<string, number>();
    full.set(path, (full.get(path) ?? 0) + 1);
    this.byName.set(nameOf(path), full);
  }

  /**
   * Known paths that end in `short`, the most often named first. Where very many files share a name, the name alone tells
   * nothing, and looking through all of them for each step would not be linear.
   */
  candidates(short: string): string[] {
    const full = this.byName.get(nameOf(short));
    if (!full || full.size > tooMany) return [];
    const found = [...full].filter(([path]) => path !== short && path.endsWith(`/${short}`));
    const paths = found.sort((a, b) => b[1] - a[1]).map(([path]) => path);
    // `references/a.md` beside `skills/x/references/a.md` is itself short for that.
    const longest = paths.reduce((best, path) => (path.length > best.length ? path : best), "");
    return paths.length > 1 && paths.every((path) => path === longest || longest.endsWith(`/${path}`))
      ? [longest]
      : paths;
  }

  has(path: string): boolean {
    return this.byName.get(nameOf(path))?.has(path) ?? false;
  }
}

interface StepBooks {
  readonly declared: PathBook;
  readonly all: PathBook;
  readonly siblings: ReadonlyMap<string, string>;
  /** Short paths of a file list that go on in the folder of the path before them. */
  readonly continued: ReadonlyMap<string, string>;
  /** Names without a folder that the step declares: they stand at the root. */
  readonly names: ReadonlySet<string>;
}

/** Code does not lie at the root of a repository: such a name alone is short for a longer path. */
const isSourceName = (name: string) => /^[^/]+\.(?:py|rs|go|java|kt|rb|swift|c|cc|cpp)$/.test(name);

/** Finds the full path that a text means by a short one: what the step itself names goes before its phase, and that before the plan. */
export class PathResolver {
  private readonly plan = new PathBook();
  private readonly phases = new Map<Phase, PathBook>();
  /** What the steps of each phase name. */
  private readonly inPhases = new Map<Phase, PathBook>();
  private readonly steps = new Map<Step, StepBooks>();
  private readonly root: string;
  /** Names in capitals that the plan writes with the ending of a document: `README.md`. */
  private readonly documents: ReadonlySet<string>;

  constructor(plan: Plan) {
    const mentions = allMentions(plan);
    this.root = rootOf(mentions);
    this.documents = documentsIn(mentions);
    const tops = topsOf(plan);
    this.enter(plan.mentions, [this.plan]);
    for (const phase of plan.phases) {
      const book = new PathBook();
      this.phases.set(phase, book);
      this.enter(phase.mentions, [this.plan, book]);
    }
    for (const step of plan.steps) {
      const declared = step.mentions.filter(({ certainty }) => certainty === "declared");
      const books: StepBooks = {
        declared: new PathBook(),
        all: new PathBook(),
        siblings: siblingsIn(step.mentions),
        continued: continuedIn(declared, tops),
        names: new Set([
          ...declared.flatMap(({ subject }) =>
            subject.kind === "path" && !isSourceName(subject.path) ? subject.path : [],
          ),
          ...rootNames(step.mentions),
        ]),
      };
      this.steps.set(step, books);
      const around = step.phase && (this.inPhases.get(step.phase) ?? new PathBook());
      if (step.phase && around) this.inPhases.set(step.phase, around);
      const wide = around ? [this.plan, around] : [this.plan];
      this.enter(step.mentions, [...wide, books.all]);
      for (const path of books.siblings.values())
        for (const book of wide) book.enter(this.inRepository(path));
      this.enter(declared, [books.declared]);
      for (const path of handedToGit(step.mentions)) books.all.enter(this.inRepository(path));
    }
  }

  private enter(mentions: readonly Mention[], books: readonly PathBook[]): void {
    for (const { subject } of mentions)
      if (subject.kind === "path") for (const book of books) book.enter(this.inRepository(subject.path));
  }

  /**
   * `exact`: a file field or a command means what it says; only the step itself may know the path in full. `section`: that of the cycle in
   * which the path stands.
   */
  resolve(path: string, step: Step, exact: boolean, section?: Section): string {
    const given = this.inRepository(path);
    const books = this.steps.get(step);
    const inside = books?.continued.get(given) ?? (this.documents.has(given) ? `${given}.md` : given);
    if (books?.names.has(inside)) return inside;
    const local =
      exact && (inside.includes("/") || !isSourceName(inside)) ? [] : [books?.declared, books?.all];
    for (const book of [...local, exact ? undefined : step.phase && this.phases.get(step.phase)]) {
      const found = book?.candidates(inside) ?? [];
      if (found.length === 1 || (found.length > 1 && book === books?.declared)) return found[0]!;
    }
    if (exact && !isSourceName(inside)) return inside;
    const near = this.near(inside, step);
    if (near !== undefined) return near;
    if (inside.includes("/") && this.plan.has(inside)) return inside;
    const found = this.plan.candidates(inside);
    if (found.length === 1) return found[0]!;
    const fitting = step.kind === "cycle" ? ofSection(found, section) : [];
    if (fitting.length === 1) return fitting[0]!;
    const sibling = this.inRepository(books?.siblings.get(inside) ?? inside);
    return found.length === 0 || found.includes(sibling) ? sibling : inside;
  }

  /**
   * A name that fits in many folders: the file beside what the sentence or the step works on, unless the plan names one in a
   * folder around that; else the one of which the phase speaks.
   */
  private near(name: string, step: Step): string | undefined {
    if (name.includes("/")) return undefined;
    const known = this.plan.candidates(name);
    if (isUsual(name)) {
      const beside = this.steps.get(step)?.siblings.get(name);
      const folder = beside?.slice(0, -name.length) ?? folderOfWork(name, step.mentions);
      if (folder) {
        const path = this.inRepository(folder + name);
        const around = known.filter((each) => path.startsWith(each.slice(0, -name.length)));
        return around.sort((a, b) => b.length - a.length)[0] ?? path;
      }
    }
    if (known.length < 2 || !step.phase) return undefined;
    const found = this.inPhases.get(step.phase)?.candidates(name) ?? [];
    return found.length === 1 ? found[0] : undefined;
  }

  /** Whether the plan names the path in full. */
  knows(path: string): boolean {
    return this.plan.has(path);
  }

  private inRepository(path: string): string {
    const inside = this.root && path.startsWith(this.root) ? path.slice(this.root.length) : path;
    return /(?:^|\/)\.\.?\//.test(inside) ? withoutDots(inside) : inside;
  }
}

/** The paths of `git add`, which git wants in full. */
const handedToGit = (mentions: readonly Mention[]): string[] =>
  mentions.flatMap(({ subject }) =>
    subject.kind === "command" && subject.words[0] === "git" && subject.words[1] === "add"
      ? subject.words.slice(2).filter((word) => /^[\w.@-]+\/[\w.@/-]+\.\w+$/.test(word))
      : [],
  );

/** Of files that share a name, RED means the test and GREEN the code. */
const ofSection = (paths: readonly string[], section: Section | undefined): readonly string[] =>
  section === "red" || section === "green"
    ? paths.filter((path) => isTestPath(path) === (section === "red"))
    : [];

/** `a/../b.ts` is `b.ts`; a path that leads out of the repository keeps its dots. */
function withoutDots(path: string): string {
  const kept: string[] = [];
  for (const segment of path.split("/")) {
    if (segment === "..") {
      if (kept.length === 0 || kept.at(-1) === "..") kept.push(segment);
      else kept.pop();
    } else if (segment !== ".") kept.push(segment);
  }
  return kept.join("/");
}
