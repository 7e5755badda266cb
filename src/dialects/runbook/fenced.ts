import type { Code, RootContent } from "mdast";
import { type Source, type Span, spanOf } from "../../model/index.ts";
import { type Metadata, readYaml, spanOfNode } from "../../parse/index.ts";

/** Keys that no other YAML has: a workflow or a configuration that a step is to write is not about the step. */
const telling = ["depends_on", "execution_mode", "modifies_shared_state"];

/**
 * The metadata that a step carries in a fence of YAML below its heading. A fence further down, or one with the id of
 * another step, is content: an example, or a file to be written.
 */
export function fencedMetadata(
  blocks: readonly RootContent[],
  id: string,
  source: Source,
): Metadata | undefined {
  const fence = blocks.slice(0, 2).find((block) => block.type === "code");
  if (fence?.type !== "code" || !/^ya?ml$/i.test(fence.lang ?? "")) return undefined;
  const { start, end } = contentOf(fence, source);
  const metadata = readYaml(source, start, end);
  const own = metadata.entries.get("cycle") ?? metadata.entries.get("step");
  const named = own?.value.kind === "scalar" ? own.value.text === id : undefined;
  return (named ?? telling.some((key) => metadata.entries.has(key))) ? metadata : undefined;
}

/** Between the fences, and between lines of `---` where the author put them there too. */
function contentOf(fence: Code, source: Source): Span {
  const { start, end } = spanOfNode(source, fence);
  const text = source.text.slice(start, end);
  const open = /^[^\r\n]*(?:\r?\n|$)(?:[ \t]*---[ \t]*\r?\n)?/.exec(text)![0].length;
  const close = /(?:\r?\n[ \t]*---)?\r?\n[ \t]*(?:`{3,}|~{3,})[ \t]*$/.exec(text)?.index ?? text.length;
  return spanOf(source, start + Math.min(open, close), start + Math.max(open, close));
}
