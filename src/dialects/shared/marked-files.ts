import { readFileField } from "../../mentions/index.ts";
import { type Mention, type Span, spanOf, tableOf, textAt, type Verb } from "../../model/index.ts";

const verbs = tableOf<Verb>({
  new: "create",
  create: "create",
  add: "create",
  modify: "modify",
  modified: "modify",
  update: "modify",
  edit: "modify",
  delete: "delete",
  remove: "delete",
  move: "rename",
  rename: "rename",
});

const mark = /\[(NEW|CREATE|ADD|MODIFY|MODIFIED|UPDATE|EDIT|DELETE|REMOVE|MOVE|RENAME)\][ \t:]*([^\r\n]*)/g;
const link = /^`?\[`?([^\]`]+)`?\]\([^)]*\)/;

/** Code in fences as blanks, so that every place stays where it is. */
const withoutFences = (text: string): string =>
  text.replace(/^([ \t]*)(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1\2[`~]*[ \t]*$/gm, (code) =>
    code.replace(/[^\r\n]/g, " "),
  );

/** Files behind a mark: `[NEW] src/a.ts`, `[MODIFY] [a.ts](file:///home/me/app/src/a.ts)`, `[MOVE] a.ts -> b.ts`. */
export function markedFiles(text: Span): Mention[] {
  const prose = withoutFences(textAt(text));
  return [...prose.matchAll(mark)].flatMap((match) => {
    const verb = verbs.get(match[1]!.toLowerCase())!;
    const start = text.start + match.index + match[0].length - match[2]!.length;
    const linked = link.exec(match[2]!);
    if (linked) {
      const at = start + linked[0].indexOf(linked[1]!);
      return readFileField(spanOf(text.source, at, at + linked[1]!.length), verb);
    }
    // A sentence behind the path explains it.
    const value = /^(?:`[^`]+`|[^\s`]+)(?:\s*(?:->|→|,)\s*(?:`[^`]+`|[^\s`]+))*/.exec(match[2]!)?.[0] ?? "";
    return readFileField(spanOf(text.source, start, start + value.length), verb);
  });
}
