/**
 * The words of a text as a shell would take them apart, and nothing else that a shell does: space and line ends separate,
 * single and double quotes keep together. A quote without its end lasts to the end of the text.
 */
export function wordsOf(text: string): string[] {
  const parts = text.match(/(?:'[^']*'?|"[^"]*"?|[^\s'"])+/g) ?? [];
  return parts.map((part) => part.replace(/'([^']*)'?|"([^"]*)"?/g, (_, single, double) => single ?? double));
}
