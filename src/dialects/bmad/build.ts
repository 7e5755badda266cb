import {
  type Contract,
  located,
  type Mention,
  type Plan,
  type Step,
  spanOf,
  textAt,
} from "../../model/index.ts";
import { type Document, labelsOf, type Section, sectionsBelow } from "../../parse/index.ts";
import type { Claimed } from "../dialect.ts";
import { type Item, isTicked, itemsIn, plain } from "../shared/checklist.ts";
import { readFileLine } from "../shared/file-list.ts";
import { firstLine, makePlan, makeStep } from "../shared/make.ts";
import { scalarOf } from "../shared/metadata.ts";
import { readWork } from "../shared/work.ts";
import { name, contract as own } from "./contract.ts";

/** One agent works the rows from top to bottom, and commits at the end. */
const contract: Contract = { ...own, commits: false };

export const isBuildSpec = ({ source, frontMatter }: Document): boolean =>
  /^(?:#{2,4}[ \t]+|\*\*)Execution:?(?:\*\*)?:?[ \t]*$/m.test(source.text) &&
  (/(?:^|\/)spec-[^/]+\.md$/.test(source.path) || frontMatter?.entries.has("baseline_commit") === true) &&
  row.test(source.text);

const row = /^\uFEFF?[ \t]*[-*] \[[^\]]\] +`[^`\n]+`/m;

/** A spec that `build` works on: below `Execution`, each row is a file with what is done to it. */
export function readBuildSpec(path: string, { document, role }: Claimed): Plan | undefined {
  const { source, outline, frontMatter } = document;
  const items = rowsOf(outline, document);
  if (items.length === 0) return undefined;
  const heading = outline.children[0];
  const title = scalarOf(frontMatter, "title");
  return makePlan({
    path,
    dialect: name,
    title: title?.value ?? heading?.title ?? "",
    contract,
    span: title?.span ?? heading?.span ?? firstLine(source),
    files: [{ source, role }],
    steps: items.map((item, index) => stepOf(item, index)),
    flaws: frontMatter?.flaws ?? [],
  });
}

function rowsOf(outline: Section, { source }: Document): Item[] {
  for (const section of sectionsBelow(outline)) {
    const label = labelsOf(section.blocks, source).find(({ name: words }) => /^execution$/i.test(words));
    const blocks = label?.nodes ?? (/^execution$/i.test(section.title) ? section.blocks : undefined);
    if (blocks) return itemsIn(blocks, source).filter(({ box }) => box);
  }
  return [];
}

/** `` - [ ] `src/a.ts` -- add the guard -- the caller relies on it ``: the row's number is its name. */
function stepOf(item: Item, index: number): Step {
  const { source } = item.head;
  const text = textAt(item.head);
  const file = /^(`[^`]+`(?:\s*,\s*`[^`]+`)*)/.exec(text)?.[1];
  const said: Mention[] = file
    ? readFileLine(spanOf(source, item.head.start, item.head.start + file.length), verbOf(text))
    : [];
  return makeStep({
    id: String(index + 1),
    title: plain(
      text
        .split(/\s+(?:--|—|–)\s+/)
        .slice(0, 2)
        .join(": "),
    ),
    span: item.head,
    idSpan: item.box?.span ?? item.head,
    extent: item.extent,
    mentions: [...said, ...readWork(item.node.children.slice(file ? 1 : 0), source)],
    done: isTicked(item.box) ?? located(false, item.head),
  });
}

const verbOf = (text: string) =>
  /(?:--|—|–)\s+(?:create|add a new file|new file)\b/i.test(text)
    ? "create"
    : /(?:--|—|–)\s+(?:delete|remove the file)\b/i.test(text)
      ? "delete"
      : "write";
