import {
  type Called,
  changing,
  type Effect,
  isTestPath,
  type Mention,
  type Plan,
  type Step,
} from "../../model/index.ts";
import { stemOf } from "../paths/names.ts";
import { isDeclaredWrite, isTestOfRed } from "./listed.ts";
import { allMentions } from "./short-paths.ts";

/**
 * The files that steps call by what they are about: "the parser module" is the one file of code that the plan knows by that name, "the
 * parser tests" the one of tests. Where several bear it, none is meant surely. "The renderer" alone counts only for a cycle that names no
 * other code.
 */
export function calledFiles(
  plan: Plan,
  steps: ReadonlyMap<Step, readonly Effect[]>,
): (step: Step) => Effect[] {
  let names: Names | undefined;
  return (step) => {
    const meant = step.mentions.filter(isCall);
    if (meant.length === 0) return [];
    names ??= new Names(plan, steps);
    const listed = step.mentions.some(
      (mention) => isDeclaredWrite(mention) && !isTestOfRed(step, mention) && !isTestPath(pathIn(mention)),
    );
    const changed = (steps.get(step) ?? []).filter(({ action }) => changing.has(action)).flatMap(pathOf);
    const [tests, code] = [changed.some(isTestPath), changed.some((path) => !isTestPath(path))];
    return meant.flatMap((mention) => {
      const { subject, section, verb } = mention;
      const red = section === "red" && step.kind === "cycle";
      if (subject.test ? tests : listed || red || (subject.bare && code)) return [];
      const works = changing.has(verb as "write") || (red && subject.test && verb === "none");
      const path = works && section !== "context" && section !== "verify" && names!.of(subject);
      return path ? [effectOn(path, mention)] : [];
    });
  };
}

type Call = Mention & { readonly subject: Called };
const isCall = (mention: Mention): mention is Call =>
  mention.subject.kind === "unnamed" && mention.subject.file === "called";

const pathOf = ({ resource }: Effect): string[] => (resource.kind === "file" ? [resource.path] : []);
const pathIn = ({ subject }: Mention): string => (subject.kind === "path" ? subject.path : "");

function effectOn(path: string, { subject, conditional, span }: Call): Effect {
  const because = `called the ${subject.name}`;
  return {
    action: "modify",
    resource: { kind: "file", path },
    certainty: "inferred",
    conditional,
    span,
    because,
  };
}

/** The files of a plan by what they are called. */
class Names {
  private readonly code = new Map<string, Set<string>>();
  private readonly tests = new Map<string, Set<string>>();

  constructor(plan: Plan, steps: ReadonlyMap<Step, readonly Effect[]>) {
    for (const effects of steps.values())
      for (const effect of effects) for (const path of pathOf(effect)) this.enter(path);
    for (const { subject } of allMentions(plan))
      if (subject.kind === "path" && subject.path.includes("/")) this.enter(subject.path);
  }

  private enter(path: string): void {
    if (!/^[\w.@/-]+\.\w+$/.test(path) || /\.(?:md|txt|rst|json|ya?ml|toml|lock)$/.test(path)) return;
    const names = isTestPath(path) ? this.tests : this.code;
    const stem = stemOf(path);
    names.set(stem, (names.get(stem) ?? new Set()).add(path));
  }

  of({ name, test }: Called): string | undefined {
    const names = test ? this.tests : this.code;
    for (const spelling of spellings(name)) {
      const found = [...(names.get(spelling) ?? [])].filter(
        (path, _, all) => !all.some((other) => other.endsWith(`/${path}`)),
      );
      if (found.length > 0) return found.length === 1 ? found[0] : undefined;
    }
    return undefined;
  }
}

/** `model` may be called so in `models.py`, the renderer in `render.py`. */
const spellings = (name: string): string[] => [
  name,
  `${name}s`,
  name.replace(/-/g, "_"),
  ...(/^\w{4,}s$/.test(name) ? [name.slice(0, -1)] : []),
  ...(/^\w{3,}(?:er|or)$/.test(name) ? [name.slice(0, -2), name.slice(0, -1)] : []),
];
