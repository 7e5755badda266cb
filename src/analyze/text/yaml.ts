import type { Plan } from "../../model/index.ts";

/** Text that YAML reads back as the same text; in quotes only where it has to be. */
export function yamlText(text: string): string {
  const plain =
    /^[A-Za-z][^\r\n]*[^\s:]$/.test(text) && !/: | #|^(?:true|false|null|yes|no|on|off)$/i.test(text);
  return plain ? text : JSON.stringify(text);
}

/** What stands around an id. */
export type Quote = '"' | "'" | "";

/** Ids are in quotes wherever the format's own reader takes them: `1.10` would be read as a number. */
export const quotedId = (id: string, quote: Quote = '"'): string => `${quote}${id}${quote}`;

export const quoteIn = ({ contract }: Plan): Quote => (contract.bareIds ? "" : '"');

export const idList = (ids: readonly string[], quote: Quote = '"'): string =>
  `[${ids.map((id) => quotedId(id, quote)).join(", ")}]`;
