/**
 * Texts that the fast parser is known to read in another way than the reference, found by comparing them on real and on mutated plans: line
 * endings of a kind of their own, characters that Markdown forbids, TOML in front, half characters, addresses that stop at a bracket or quote.
 */
const differing = [
  /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
  /\0/,
  /\r(?!\n)/,
  /^\uFEFF/,
  /^\+\+\+/,
  /[^\s*_~(]www\./i,
  /[\ud800-\udfff][*_~]|[*_~][\ud800-\udfff]/,
  /\[[ xX]\][ \t]*\r?\n/,
];

export const mayDiffer = (text: string): boolean =>
  differing.some((pattern) => pattern.test(text)) || hasTornAddress(text) || hasAddressInBrackets(text);

/** An address and behind it, without a space, a bracket or a quote. */
function hasTornAddress(text: string): boolean {
  if (!/https?:|www\./i.test(text)) return false;
  for (const [word] of text.matchAll(/[^\s`]+/g)) {
    const start = word.search(/https?:\/\/|www\./i);
    if (start >= 0 && /[{}"|\]]/.test(word.slice(start + 4))) return true;
  }
  return false;
}

/** `www.` behind a bracket that is open. */
function hasAddressInBrackets(text: string): boolean {
  if (!/www\./i.test(text)) return false;
  let isOpen = false;
  for (const [mark] of text.matchAll(/[[\]\n]|www\./gi)) {
    if (mark === "[") isOpen = true;
    else if (mark === "]" || mark === "\n") isOpen = false;
    else if (isOpen) return true;
  }
  return false;
}
