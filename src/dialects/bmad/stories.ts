import {
  type Located,
  located,
  type Mention,
  type Section as Part,
  type Reference,
  type Source,
  type Span,
  type StatusClaim,
  spanOf,
  textAt,
} from "../../model/index.ts";
import { type Document, readYaml, type Section, sectionsBelow } from "../../parse/index.ts";
import { referencesOf, scalarOf } from "../shared/metadata.ts";
import { blocksOf, readWork, sectionNamed } from "../shared/work.ts";
import { statusOf } from "./status.ts";

const storyHeading = /^Story\s+(\d+\.\d+[a-z]?)\s*[:.—–-]*\s*(.*)$/is;

export interface Story {
  readonly id: Located<string>;
  readonly title: string;
  readonly span: Span;
  readonly extent: Span;
  readonly done: Located<boolean> | undefined;
  /** The word on that in its own file. */
  readonly says?: string | undefined;
  readonly dependsOn: readonly Reference[];
  readonly mentions: readonly Mention[];
}

/** None where the title of the story stands in a comment or a fence. */
export function readStory(document: Document): Story | undefined {
  const { source, outline, frontMatter } = document;
  const section = outline.children.find(({ title }) => storyHeading.test(title));
  if (!section) return undefined;
  const status = statusOf(document);
  const declared = ["blocked_by", "depends_on"].flatMap((key) => referencesOf(frontMatter?.entries.get(key)));
  return {
    ...namedStory(section),
    extent: spanOf(source, 0, source.text.length),
    done: status && located(isClosed(status.value), status.span),
    says: status?.value,
    dependsOn: [...declared.map(asStory), ...storyReferences(section)],
    mentions: readWork(outline.children.flatMap(blocksOf), source, partNamed),
  };
}

/** `1-2` is how file names write story `1.2`. */
const asStory = (reference: Reference): Reference => ({
  ...reference,
  id: reference.id.replace(/^(\d+)-(\d+[a-z]?).*$/, "$1.$2"),
});

const isClosed = (word: string): boolean =>
  /^(?:done|completed?|closed|ready for merge)\b/i.test(word.trim());

function namedStory(section: Section): Pick<Story, "id" | "title" | "span"> {
  const [, id = "", title = ""] = storyHeading.exec(section.title) ?? [];
  const at = section.span.start + Math.max(0, textAt(section.span).indexOf(id));
  return {
    id: located(id, spanOf(section.span.source, at, at + id.length)),
    title: title.trim(),
    span: section.span,
  };
}

/** `Depends on Story 1.2`, `**Dependencies:** Story 1.1, Story 1.2`: in the words of the story, before the record of its making. */
function storyReferences({ extent, span }: Section): Reference[] {
  const { source } = span;
  const end = source.text.indexOf("\n## Dev Agent Record", span.end);
  const text = source.text.slice(span.end, end > 0 && end < extent.end ? end : extent.end);
  return [
    ...text.matchAll(landsFirst),
    ...text.matchAll(
      /\b(?:depends on|dependencies|blocked by|prerequisites?|requires)\b[^.\r\n]{0,40}?\bStor(?:y|ies)\s+[^.;\r\n]*(?:\.\d[^.;\r\n]*)*/gi,
    ),
  ].flatMap((phrase) =>
    [...phrase[0].matchAll(/(?<![\w.])(\d+\.\d+[a-z]?)(?![\w.]*\d)/g)].map<Reference>((match) => {
      const at = span.end + phrase.index + match.index;
      const explicit =
        listedStory.test(phrase[0].slice(0, match.index)) && !denied.test(text.slice(0, phrase.index));
      return {
        kind: "step",
        id: match[1]!,
        form: "prose",
        span: spanOf(source, at, at + match[1]!.length),
        ...(explicit ? { explicit } : {}),
      };
    }),
  );
}

/** "Story 1.1 has to land before the lock goes", "Story 1.4 must be done first", "do not start before Story 1.2". */
const landsFirst =
  /\bStor(?:y|ies)\s+(?:\d+\.\d+[a-z]?(?:,\s*|\s+and\s+|\s*&\s*)?)+\)?\s+(?:has|have|needs?|must|should)\s+(?:to\s+)?(?:land|ship|merge|finish|come|go|exist|be\s+(?:done|merged|finished|completed?|implemented|in\s+place))\s+(?:first\b|before\b(?!\s+(?:[\w-]+\s+){0,2}Stor(?:y|ies)\b))|\b(?:waits?\s+for|only\s+after|not\s+(?:start\s+|begin\s+)?(?:before|until))\s+Stor(?:y|ies)\s+(?:\d+\.\d+[a-z]?(?:,\s*|\s+and\s+|\s*&\s*)?)+/gi;

/** Words and ids in front of one that is in the list of stories: `Depends on Story 1.1 and `, but not `Depends on Story 1.1 for `. */
const listedStory =
  /^(?:depends on|dependencies|blocked by)\b[\s:*]*(?:stor(?:y|ies)\s+|epics?\s+\d+\s+|\d+\.\d+[a-z]?|[\s,&/]|\band\b)*$/i;
const denied = /\b(?:not|never|no longer|longer)\s+$/i;

/** Records of what was done, reviews and background are no work to do; the file list at the end says what was. */
function partNamed(title: string): Part | undefined {
  if (
    /^(?:agent model|debug log|completion notes|change log|code review|findings|reviewer|outcome|verification$|quality gates|references|git intelligence|previous story|story$|latest tech|review|what not|anti-patterns|optional|nice to have|out of scope)|\bpiggyback/i.test(
      title,
    )
  )
    return undefined;
  if (
    /^(?:dev notes|architecture|project structure|context|story|library|technical|critical|testing|dev agent record)/i.test(
      title,
    )
  )
    return "context";
  if (/^(?:acceptance criteria|ac-to-test|test)/i.test(title)) return "verify";
  return sectionNamed(title);
}

export function storiesIn({ outline, source }: Document): Story[] {
  return [...sectionsBelow(outline)].flatMap((section) => {
    if (!storyHeading.test(section.title)) return [];
    const mentions = readWork(blocksOf(section), source, partNamed);
    return [
      {
        ...namedStory(section),
        extent: section.extent,
        done: undefined,
        dependsOn: storyReferences(section),
        mentions,
      },
    ];
  });
}

/** `stories.yaml`: the stories of one spec, in the order in which they are carried out. */
export function readStoryList(source: Source): Story[] {
  const { entries } = readYaml(source, 0, source.text.length);
  const list = entries.get("stories")?.value;
  return (list?.kind === "list" ? list.items : []).flatMap((item) => {
    if (item.kind !== "map") return [];
    const id = scalarOf(item, "id");
    if (!id) return [];
    const title = scalarOf(item, "title") ?? scalarOf(item, "name");
    return [
      {
        id,
        title: title?.value ?? "",
        span: title?.span ?? id.span,
        extent: item.span,
        done: undefined,
        dependsOn: referencesOf(item.entries.get("depends_on")),
        mentions: [],
      },
    ];
  });
}

/** The words of the sprint's status, of stories and of epics: `epic-1: done`. */
export function statusesIn(source: Source): StatusClaim[] {
  const entry = readYaml(source, 0, source.text.length).entries.get("development_status");
  if (entry?.value.kind !== "map") return [];
  return [...entry.value.entries.values()].flatMap(({ key, value }): StatusClaim[] => {
    if (value.kind !== "scalar") return [];
    const [, epic, story] = /^(?:epic-(\d+)|(\d+-\d+[a-z]?)-.+)$/.exec(key) ?? [];
    const of = epic
      ? ({ kind: "phase", id: epic } as const)
      : ({ kind: "step", id: story?.replace("-", ".") ?? "" } as const);
    return of.id ? [{ of, done: isClosed(value.text), says: value.text, span: value.span }] : [];
  });
}

/** `development_status:` with `1-2-slug: done`. */
export function readStatuses(source: Source): Story[] {
  const entry = readYaml(source, 0, source.text.length).entries.get("development_status");
  if (entry?.value.kind !== "map") return [];
  return [...entry.value.entries.values()].flatMap(({ key, keySpan, value }) => {
    const found = /^(\d+)-(\d+[a-z]?)-(.+)$/.exec(key);
    if (!found || value.kind !== "scalar") return [];
    return [
      {
        id: located(`${found[1]}.${found[2]}`, keySpan),
        title: found[3]!.replaceAll("-", " "),
        span: keySpan,
        extent: spanOf(source, keySpan.start, value.span.end),
        done: located(isClosed(value.text), value.span),
        dependsOn: [],
        mentions: [],
      },
    ];
  });
}
