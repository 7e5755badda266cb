import type { RootContent } from "mdast";
import type { Mention, Section, Source, Span } from "../model/index.ts";

/** Where the blocks stand: the part of the step, for mentions that no label places better. */
export interface MentionContext {
  readonly section: Section;
}

/** What the blocks say is done to files, by commands and with identifiers, in document order. */
export function readMentions(
  _blocks: readonly RootContent[],
  _source: Source,
  _context: MentionContext,
): Mention[] {
  return [];
}

/** The paths of a field made for them (`files_modified: a.py, b.py`, `` `src/a.ts:12-40` ``), each with its own place. */
export function readFileField(_field: Span, _verb: Mention["verb"]): Mention[] {
  return [];
}
