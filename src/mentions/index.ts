import type { RootContent } from "mdast";
import { type Mention, type Section, type Source, type Span, spanOf } from "../model/index.ts";
import { readBlocks } from "./blocks/blocks.ts";
import { withActionBelow } from "./blocks/notes.ts";
import { remembered } from "./memory.ts";
import { commandsIn } from "./names/shell.ts";
import { nothingAsked } from "./prose/clause.ts";
import { readClause } from "./prose/read.ts";
import { actFor } from "./text/lexicon.ts";
import { type Token, tokenOf, words } from "./text/tokens.ts";

export { below, folderNamed } from "./blocks/below-folder.ts";
export { MentionMemory, withMentions } from "./memory.ts";

/** Where the blocks stand: the part of the step, for mentions that no label places better. */
export interface MentionContext {
  readonly section: Section;
}

/** What the blocks say is done to files, by commands and with identifiers, in document order. */
export function readMentions(
  blocks: readonly RootContent[],
  source: Source,
  context: MentionContext,
): Mention[] {
  const { section } = context;
  return remembered(blocks, source, section, () =>
    readBlocks(blocks, source, section).map((mention) => withActionBelow(mention, source)),
  );
}

/** The commands of a line that may be one, each with its own place; none where it begins with no known program. */
export function readCommandLine(line: Span, section: Section): Mention[] {
  const { source, start, end } = line;
  return commandsIn(source.text.slice(start, end)).map((command) => {
    const span = spanOf(source, start + command.start, start + command.end);
    const subject = { kind: "command", words: command.words } as const;
    return {
      ...{ subject, verb: "run", certainty: "stated", section, conditional: false, row: "command" },
      ...{ span, evidence: span },
    };
  });
}

/** The paths of a field made for them (`files_modified: a.py, b.py`, `` `src/a.ts:12-40` ``), each with its own place. */
export function readFileField(field: Span, verb: Mention["verb"]): Mention[] {
  const tokens: Token[] = [];
  words(field.source.text, field.start, field.end, tokens);
  const parted = tokens.map<Token>((token, at) =>
    token.kind === "word" && !/\s/.test(token.text) && !isAlternative(token, tokens[at + 1])
      ? unquoted(token)
      : token,
  );
  const asked = { ...nothingAsked, verb, act: actFor(verb), declared: true, firm: true };
  const setting = {
    source: field.source,
    section: "files",
    asked,
    block: "field",
    label: "",
    labelled: false,
  } as const;
  return readClause(parted, setting).mentions;
}

/** `Screenshots/recordings of the clean state`: two words for a thing that has no name yet. */
const isAlternative = ({ text }: Token, next: Token | undefined): boolean =>
  /^[A-Za-z]+\/[A-Za-z]+$/.test(text) &&
  next?.kind === "word" &&
  /^(?:of|for|with|about|from|showing)$/.test(next.text);

/** A word of a field is as good as code: `` `hooks/pre-push` `` without an ending is a path there. */
function unquoted(token: Token): Token {
  const text = token.text.replace(/^`+|`+$/g, "");
  const start = token.start + token.text.indexOf(text);
  return text.includes("/") || text.includes(".")
    ? tokenOf("code", text, start, start + text.length)
    : tokenOf(token.kind, text, start, token.end);
}
