import {
  readFrontMatter,
  readYaml,
  validateMetadata
} from "./parse.mjs";

// src/library/validate-metadata.ts
function validateMetadata2(text, schema) {
  const source = typeof text === "string" ? { path: "metadata.yaml", text } : text;
  const metadata = readFrontMatter(source) ?? readYaml(source, 0, source.text.length);
  return [...metadata.flaws, ...validateMetadata(metadata, schema)];
}

export {
  validateMetadata2 as validateMetadata
};
