import type { Flaw, Source } from "../model/index.ts";
import { readFrontMatter, readYaml, validateMetadata as validate } from "../parse/index.ts";
import type { SchemaName } from "../schema/types.generated.ts";

/**
 * What is wrong with metadata, each fault once and at its place: syntax first, then what breaks the schema. A text that
 * begins with `---` is Markdown with front matter, any other is YAML. Offsets count UTF-16 code units.
 */
export function validateMetadata(text: string | Source, schema: SchemaName): readonly Flaw[] {
  const source = typeof text === "string" ? { path: "metadata.yaml", text } : text;
  const metadata = readFrontMatter(source) ?? readYaml(source, 0, source.text.length);
  return [...metadata.flaws, ...validate(metadata, schema)];
}
