/** Text that YAML reads back as the same text; in quotes only where it has to be. */
export function yamlText(text: string): string {
  const plain =
    /^[A-Za-z][^\r\n]*[^\s:]$/.test(text) && !/: | #|^(?:true|false|null|yes|no|on|off)$/i.test(text);
  return plain ? text : JSON.stringify(text);
}

/** Ids are always in quotes: `1.10` would be read as a number. */
export const quotedId = (id: string, quote = '"'): string => `${quote}${id}${quote}`;

export const idList = (ids: readonly string[], quote = '"'): string =>
  `[${ids.map((id) => quotedId(id, quote)).join(", ")}]`;
