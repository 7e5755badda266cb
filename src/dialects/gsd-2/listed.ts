import { type Reference, type Step, spanOf, textAt } from "../../model/index.ts";
import { type Document, sectionsBelow } from "../../parse/index.ts";
import { type Item, idOf, isTicked, itemsBelow, plain } from "../shared/checklist.ts";
import { durationIn } from "../shared/duration.ts";
import { readFileLine } from "../shared/file-list.ts";
import type { Headed } from "../shared/headed.ts";
import { readHeadedSteps } from "../shared/headed-steps.ts";
import { makeStep } from "../shared/make.ts";
import { stepsNamed } from "../shared/waits.ts";
import { readWork } from "../shared/work.ts";

const name = /^\**([ST]\d+(?:\.\d+)?[a-z]?)\s*[:.—–-]\**\s*/;

/**
 * `` - [ ] **T01: Title** `est:30m` `` of a slice, `` - [ ] **S02: Title** `risk:high` `depends:[S01]` `` of a roadmap; where no box is a task, the
 * headings `### T01 -- Title`.
 */
export function readListed(document: Document): Step[] {
  const { outline, source } = document;
  const listed = [...itemsBelow(outline, source)].flatMap(({ item }) => readItem(item) ?? []);
  return listed.length > 0 ? listed : readHeadedSteps(headingsIn(document)).steps;
}

const heading = /^\**(T\d+[a-z]?)\**\s*(?:--|[:.·—–-])\s*/;

const headingsIn = ({ outline }: Document): Headed[] =>
  [...sectionsBelow(outline)].flatMap((section): Headed[] => {
    const found = heading.exec(section.title);
    if (!found) return [];
    const title = section.title.slice(found[0].length).replace(/\s*`?est:[^`]*`?\s*$/, "");
    return [{ section, id: found[1]!, at: 0, title, word: "code", group: undefined }];
  });

function readItem(item: Item): Step | undefined {
  const found = item.box && idOf(item, name);
  if (!found) return undefined;
  const { source } = item.head;
  const text = textAt(item.head);
  const estimate = /`est:\s*([^`]+)`/.exec(text);
  const minutes = estimate ? durationIn(estimate[1]!) : undefined;
  const at = item.head.start + (estimate?.index ?? 0);
  return makeStep({
    id: found.id.value,
    title: plain(text.replace(name, "").replace(/`(?:est|risk|depends):[^`]*`/g, "")),
    span: item.head,
    idSpan: found.id.span,
    extent: item.extent,
    dependsOn: dependsIn(item),
    mentions: item.children.flatMap((child) => mentionsOf(child)),
    done: isTicked(item.box),
    ...(minutes !== undefined && {
      estimate: { value: minutes, span: spanOf(source, at, at + estimate![0].length) },
    }),
  });
}

function dependsIn({ head }: Item): Reference[] {
  const found = /`depends:\s*\[([^\]]*)\]`/.exec(textAt(head));
  if (!found?.[1]?.trim()) return [];
  const start = head.start + found.index + found[0].indexOf(found[1]);
  return stepsNamed(spanOf(head.source, start, start + found[1].length), "metadata");
}

/** `- Files: ...`, `- Do: ...`, `- Verify: ...`; why it is done and when it counts as done is no work. */
function mentionsOf(child: Item): Step["mentions"] {
  const { source } = child.head;
  const text = textAt(child.head);
  const files = /^\**Files:?\**:?\s*/i.exec(text);
  if (files) return readFileLine(spanOf(source, child.head.start + files[0].length, child.head.end), "write");
  if (/^\**(?:Why|Done when|Skills)\b/i.test(text)) return [];
  return readWork(child.node.children, source).map((mention) =>
    /^\**Verify\b/i.test(text) ? { ...mention, section: "verify" as const } : mention,
  );
}
