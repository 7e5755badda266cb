import type { RootContent } from "mdast";
import { type Section, sectionsBelow } from "../../parse/index.ts";

/** All blocks of a section and those below it, headings left out. */
export function blocksOf(section: Section): RootContent[] {
  return [...section.blocks, ...[...sectionsBelow(section)].flatMap((below) => below.blocks)];
}
