import { isAbsolute, resolve } from "node:path";
import type { Around, Write } from "../event.ts";
import { type Fields, textIn } from "./host.ts";

/** A tool call that writes a file, in the spelling of Claude Code and those that follow it; undefined for any other tool. */
export function writeIn(tool: string, input: Fields, { cwd }: Around): Write | undefined {
  const named = textIn(input, "file_path", "filePath", "path");
  if (named === undefined) return undefined;
  const path = isAbsolute(named) ? named : resolve(cwd, named);
  if (tool === "Write") {
    const content = textIn(input, "content");
    return content === undefined ? undefined : { kind: "write", path, textAfter: () => content };
  }
  const edits =
    tool === "MultiEdit" && Array.isArray(input.edits) ? (input.edits as readonly Fields[]) : [input];
  if (tool !== "Edit" && tool !== "MultiEdit") return undefined;
  return { kind: "write", path, textAfter: (before) => edits.reduce<string | undefined>(edited, before) };
}

/** Undefined where the old text is not there: the host will refuse that by itself. */
function edited(text: string | undefined, edit: Fields): string | undefined {
  const [from, to] = [textIn(edit, "old_string"), textIn(edit, "new_string")];
  if (text === undefined || from === undefined || to === undefined) return undefined;
  if (from === "") return text === "" ? to : undefined;
  if (!text.includes(from)) return undefined;
  // Given as a function: in a text `$&` would mean what was found.
  return edit.replace_all === true ? text.replaceAll(from, () => to) : text.replace(from, () => to);
}
