import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { type Plugin, unified } from "unified";

/**
 * Keeps the finished tree from being searched once more for addresses that the grammar did not take for links. That costs a
 * seventh of the time, and what it finds stands in nodes without a place.
 */
const withoutSearch: Plugin = function () {
  const data = this.data();
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map(({ transforms: _, ...extension }) => extension);
};

const plain = unified().use(remarkParse).use(remarkGfm).use(withoutSearch).freeze();
const withFrontMatter = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ["yaml"])
  .use(remarkGfm)
  .use(withoutSearch)
  .freeze();

/** GitHub's Markdown to mdast. A leading byte order mark is not counted. */
export const readTree = (text: string, hasFrontMatter: boolean): Root =>
  (hasFrontMatter ? withFrontMatter : plain).parse(text);
