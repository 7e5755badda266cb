export { type Document, readDocument } from "./document.ts";
export { type Label, labelsOf } from "./labels.ts";
export { parseMarkdown, parseWhole } from "./markdown.ts";
export { type Entry, type Metadata, readFrontMatter, readYaml, type Value } from "./metadata.ts";
export { plainText, spanOfNode, spanOfNodes } from "./nodes.ts";
export { outlineOf, type Section, sectionsBelow } from "./outline.ts";
export { jsonOf } from "./scalars.ts";
export { suppressionsOf } from "./suppressions.ts";
export { validateMetadata } from "./validate-metadata.ts";
