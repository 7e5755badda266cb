import { tableOf } from "../model/index.ts";
import { visible } from "./visible.ts";

type Attributes = Readonly<Record<string, string | number>>;

const entities = tableOf<string>({
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
});

/** A text as XML may hold it: of the characters that XML forbids, even escaped, `visible` leaves only two. */
export const escapeXml = (text: string): string =>
  visible(text)
    .replace(/[\ufffe\uffff]/g, "\ufffd")
    .replace(/[&<>"']/g, (character) => entities.get(character)!);

/** An element with its end. Children stand on lines of their own, indented; without any the tag closes itself. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  if (children.length === 0) return `<${name}${list.join("")}/>`;
  const inner = children.map((child) => child.replace(/^/gm, "  ")).join("\n");
  return `<${name}${list.join("")}>\n${inner}\n</${name}>`;
}

export const document = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
