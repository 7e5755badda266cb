import type { RootContent } from "mdast";
import { readMentions } from "../../mentions/index.ts";
import {
  type Action,
  changing,
  isTestPath,
  type Mention,
  type Source,
  type Step,
} from "../../model/index.ts";
import type { Item } from "./checklist.ts";

/**
 * What an item says beside the tasks below it is work as well: it is done with the first of them. A task that names no file of
 * its own works at the place that the parent's line names.
 */
export function withParent(step: Step, parent: Item, first: boolean): Step {
  const { source } = step;
  const notes = first ? readMentions(notesOf(parent), source, { section: "body" }) : [];
  const silent = !step.mentions.some(isChange) && !step.onlyLooks;
  const place = placesOf(parent, source).filter(
    (mention) => notes.length > 0 || (silent && fits(mention, step.title)),
  );
  return { ...step, mentions: [...place, ...notes, ...step.mentions] };
}

const placesOf = ({ node }: Item, source: Source): Mention[] =>
  readMentions(
    node.children.filter((child) => child.type !== "list"),
    source,
    { section: "body" },
  ).filter(isChange);

/** The lists below an item without the tasks in them. */
function notesOf({ node, children }: Item): RootContent[] {
  const tasks = new Set<unknown>(children.filter(({ box }) => box).map((item) => item.node));
  return node.children.flatMap((child) => {
    const items = child.type === "list" ? child.children.filter((item) => !tasks.has(item)) : [];
    return child.type === "list" && items.length > 0 ? [{ ...child, children: items }] : [];
  });
}

const isChange = ({ subject, verb, conditional }: Mention): boolean =>
  subject.kind === "path" && !conditional && changing.has(verb as Action);

/** A task that tests what its parent builds does not work on what is built. */
const fits = ({ subject }: Mention, title: string): boolean =>
  subject.kind === "path" && (isTestPath(subject.path) || !/\btests?\b/i.test(title));
