import { compareNaturally } from "../../model/index.ts";
import { type Document, type Section, sectionsBelow } from "../../parse/index.ts";
import { type Named, namedIn } from "./step-words.ts";

/** A heading that is a step's. */
export interface Headed extends Named {
  readonly section: Section;
  /** The heading above that groups it. */
  readonly group: Headed | undefined;
}

interface Family {
  readonly key: string;
  readonly members: readonly Headed[];
}

/** Words that name groups of steps where both are there: `## Phase 1` over `### Task 1.1`. */
const outer = new Set(["phase", "milestone", "stage", "sprint", "wave", "part", "iteration", "workstream"]);

/**
 * The headings of a document that are steps: two or more of one word and depth whose numbers rise. What has steps of another word below it
 * is their group, and so is a numbered heading over its parts (`1.` over `1.1`). Of `words`, numbers alone count below a word only.
 */
export function headedSteps(document: Document, kind: "words" | "numbers"): Headed[] {
  const all = namedHeadings(document).filter(({ word }) => kind === "words" || word === "number");
  const families = familiesOf(all);
  const words = families.filter(({ members }) => members[0]!.word !== "number");
  const chosen = kind === "words" ? withNumbersBelow(words, families) : families;
  const members = new Map(chosen.flatMap((family) => family.members).map((each) => [each.section, each]));
  const groups = new Set([...members.values()].filter((each) => holdsSteps(each, members)));
  const steps = [...members.values()]
    .filter((each) => !groups.has(each))
    .map((each) => ({ ...each, group: groupOf(each, members) }))
    // What stands below a step is a part of it.
    .filter(({ group }) => group === undefined || groups.has(group));
  return withWholeIds(firstOnly(steps));
}

/** `Phase 1 Rollback` further down tells of a phase that was there before. */
function firstOnly(steps: readonly Headed[]): Headed[] {
  const seen = new Set<string>();
  return steps.filter(({ group, word, id }) => {
    const key = `${group?.word ?? ""} ${group?.id ?? ""} ${word} ${id}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Numbers that begin anew in each group get that of the group in front: `Step 1` of `Phase 2` is `2.1`. */
function withWholeIds(steps: readonly Headed[]): Headed[] {
  const twice = new Set(steps.map(({ id }) => id)).size < steps.length;
  const grouped = twice && steps.every(({ group }) => group !== undefined);
  return grouped ? steps.map((each) => ({ ...each, id: `${each.group!.id}.${each.id}` })) : [...steps];
}

/** All headings with a number, whether they are steps together or not. */
export const namedHeadings = ({ outline }: Document): Headed[] =>
  [...sectionsBelow(outline)].flatMap((section): Headed[] => {
    const named = section.depth <= 5 ? namedIn(section.title) : undefined;
    return named ? [{ ...named, section, group: undefined }] : [];
  });

function familiesOf(all: readonly Headed[]): Family[] {
  const found = new Map<string, Headed[]>();
  for (const each of all) {
    const key = `${each.word} ${each.section.depth}`;
    const known = found.get(key);
    if (known) known.push(each);
    else found.set(key, [each]);
  }
  return [...found].flatMap(([key, members]) => (isRising(members) ? [{ key, members }] : []));
}

/** Two or more with different numbers, most of them rising; under each group they may begin anew. */
function isRising(members: readonly Headed[]): boolean {
  if (new Set(members.map(({ id }) => id)).size < 2) return false;
  let rising = 0;
  for (const [index, each] of members.entries()) {
    const before = members[index - 1];
    if (before && compareNaturally(before.id, each.id) < 0) rising += 1;
  }
  return rising * 2 >= members.length - 1;
}

/** Numbered headings count beside words where they stand below one: `### 1.1 Title` or `### 1a. Title` below `## Phase 1`. */
function withNumbersBelow(words: readonly Family[], families: readonly Family[]): Family[] {
  const above = new Set(words.flatMap(({ members }) => members.map(({ section }) => section)));
  const below = families.flatMap((family) => {
    if (family.members[0]!.word !== "number") return [];
    const members = family.members.filter(
      ({ section, id }) => section.parent && above.has(section.parent) && isPart(id, section.parent),
    );
    return members.length > 1 ? [{ ...family, members }] : [];
  });
  return [...words, ...below];
}

/** `1.2` and `1b` are parts of `Phase 1`. */
function isPart(id: string, parent: Section): boolean {
  const own = namedIn(parent.title)?.id ?? "";
  return own !== "" && id !== own && (id.startsWith(`${own}.`) || new RegExp(`^${own}[a-z]$`).test(id));
}

/** Whether steps stand below a heading, so that it groups them. Steps below a step of the same kind of word are its parts. */
function holdsSteps(each: Headed, members: ReadonlyMap<Section, Headed>): boolean {
  for (const below of sectionsBelow(each.section)) {
    const inner = members.get(below);
    if (!inner || inner === each) continue;
    if (outer.has(each.word) || inner.word === "number" || each.word === "number") return true;
  }
  return false;
}

/** The nearest heading of a member above. */
function groupOf(each: Headed, members: ReadonlyMap<Section, Headed>): Headed | undefined {
  for (let at = each.section.parent; at; at = at.parent) {
    const above = members.get(at);
    if (above) return above;
  }
  return undefined;
}
