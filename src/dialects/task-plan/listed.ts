import type { Step } from "../../model/index.ts";
import type { Document } from "../../parse/index.ts";
import { idOf, isTicked, itemsBelow, plain } from "../shared/checklist.ts";
import { makeStep } from "../shared/make.ts";
import { readWork } from "../shared/work.ts";

const name = /^\**(?:Phase|阶段)[ \t]*(\d+(?:\.\d+)*[a-z]?)\**[ \t]*[:：.—–-]\**[ \t]*/i;

/** Phases as the first versions wrote them: a box each, `- [ ] Phase 1: Plan and setup`. */
export const listedPhases = ({ outline, source }: Document): Step[] =>
  [...itemsBelow(outline, source)].flatMap(({ item }): Step[] => {
    const found = item.box && idOf(item, name);
    if (!found) return [];
    return [
      makeStep({
        id: found.id.value,
        title: plain(item.text).replace(name, ""),
        span: item.head,
        idSpan: found.id.span,
        extent: item.extent,
        mentions: readWork(item.node.children, source),
        done: isTicked(item.box),
      }),
    ];
  });
