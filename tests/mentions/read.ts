import { readMentions } from "../../src/mentions/index.ts";
import { type Mention, type Section, textAt } from "../../src/model/index.ts";
import { readDocument } from "../../src/parse/index.ts";

export function mentionsIn(text: string, section: Section = "body"): Mention[] {
  const source = { path: "plan.md", text };
  return readMentions(readDocument(source).root.children, source, { section });
}

/** Mentions of a kind as `verb name`, with `?` for conditional ones and `->` for the target of a move. */
export function told(
  text: string,
  kind: Mention["subject"]["kind"] = "path",
  section: Section = "body",
): string[] {
  return mentionsIn(text, section)
    .filter((mention) => mention.subject.kind === kind)
    .map(({ subject, verb, conditional }) => {
      const what =
        subject.kind === "path"
          ? subject.path + (subject.to ? ` -> ${subject.to}` : "")
          : subject.kind === "command"
            ? subject.words.join(" ")
            : subject.kind === "unnamed"
              ? subject.file + (subject.file === "manifest" ? "" : ` of ${subject.of}`)
              : subject.name;
      return `${verb} ${what}${conditional ? "?" : ""}`;
    });
}

/** The text that each mention points at. */
export const places = (text: string): string[] => mentionsIn(text).map((mention) => textAt(mention.span));
