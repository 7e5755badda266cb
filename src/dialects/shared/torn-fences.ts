import type { Code, Nodes, RootContent } from "mdast";
import type { Source } from "../../model/index.ts";
import { spanOfNode } from "../../parse/index.ts";

/**
 * Blocks that only look like text: where a fence holds another one of its length, the end of the inner fence closes the
 * outer, and the rest of the quoted document reads as prose up to the mark that was to end it, which opens a fence instead.
 * Where a step begins before such a mark, nothing is taken for torn.
 */
export function tornText(
  blocks: readonly RootContent[],
  source: Source,
  isStep: (block: RootContent) => boolean,
): ReadonlySet<Nodes> {
  const found = new Set<Nodes>();
  let open: RootContent[] | undefined;
  for (const block of blocks) {
    if (isStep(block)) open = undefined;
    else if (open && block.type === "code" && isBare(block, source)) {
      for (const torn of open) found.add(torn);
      open = undefined;
    } else if (open) open.push(block);
    else if (block.type === "code" && isTorn(block, source)) open = [];
  }
  return found;
}

/** Whether a fence inside has taken the end of the fence for its own. */
function isTorn(code: Code, source: Source): boolean {
  const fence = fenceOf(code, source);
  return fence !== "" && new RegExp(`^${fence}${fence[0]}*[A-Za-z][\\w+-]*[ \\t]*$`, "m").test(code.value);
}

/** A fence without a language, as ends are written. */
const isBare = (code: Code, source: Source): boolean => !code.lang && fenceOf(code, source) !== "";

function fenceOf(code: Code, source: Source): string {
  const { start, end } = spanOfNode(source, code);
  return /^(?:`{3,}|~{3,})/.exec(source.text.slice(start, Math.min(end, start + 80)))?.[0] ?? "";
}
