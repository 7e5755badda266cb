import type { Plan, Source, Step } from "../../model/index.ts";
import type { Claimed } from "../dialect.ts";
import { type Item, idOf, isTicked, itemsBelow } from "../shared/checklist.ts";
import { firstLine, makePlan, makeStep } from "../shared/make.ts";
import { scalarOf } from "../shared/metadata.ts";
import { readWork } from "../shared/work.ts";
import { contract, name } from "./contract.ts";

const specTask = /^\**(?:Task\s+)(\d+(?:\.\d+)*[a-z]?)\b\**\s*[:.—–-]*\s*/i;

/** A quick spec is a plan of its own: `- [ ] Task 1: ...` with `File:` and `Action:` below. */
export function readSpec(path: string, { document, role }: Claimed): Plan | undefined {
  const { source, outline, frontMatter } = document;
  const steps = [...itemsBelow(outline, source)].flatMap(({ item }) => specStep(item, source));
  if (steps.length === 0) return undefined;
  const heading = outline.children[0];
  return makePlan({
    path,
    dialect: name,
    title: scalarOf(frontMatter, "title")?.value ?? heading?.title ?? "",
    contract,
    span: heading?.span ?? firstLine(source),
    files: [{ source, role }],
    steps,
    flaws: frontMatter?.flaws ?? [],
  });
}

function specStep(item: Item, source: Source): Step[] {
  const found = item.box && idOf(item, specTask);
  if (!found) return [];
  return [
    makeStep({
      id: found.id.value,
      title: item.text.replace(specTask, "").trim(),
      span: item.head,
      idSpan: found.id.span,
      extent: item.extent,
      mentions: readWork(item.node.children, source),
      done: isTicked(item.box),
    }),
  ];
}
