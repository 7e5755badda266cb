import { type Located, located, type Source, type Span, spanOf } from "../../model/index.ts";
import { sectionsBelow } from "../../parse/index.ts";
import type { Claimed } from "../dialect.ts";
import { readPhaseHeading, readStepHeading } from "./headings.ts";

/** The first top heading that is about the whole plan; else the folder's name, at the first line of the first file. */
export function titleOf(path: string, files: readonly Claimed[]): Located<string> {
  for (const { document, role } of files) {
    if (role !== "runbook" && role !== "outline") continue;
    for (const section of sectionsBelow(document.outline))
      if (section.depth === 1 && !readPhaseHeading(section.title) && !readStepHeading(section.title))
        return located(section.title, section.span);
  }
  const source =
    files.find((file) => file.role !== "orchestrator plan")?.document.source ?? files[0]!.document.source;
  const name = path.replace(/\/$/, "").replace(/\.md$/i, "");
  return located(name.slice(name.lastIndexOf("/") + 1), firstLine(source));
}

/** The first line that holds text and is no fence of front matter. */
export function firstLine(source: Source): Span {
  const match = /^(?:\uFEFF)?(?:[ \t]*(?:-{3,}[ \t]*)?(?:\r\n?|\n))*([^\r\n]*)/.exec(source.text)!;
  const start = match[0].length - match[1]!.length;
  return spanOf(source, start, match[0].length);
}
