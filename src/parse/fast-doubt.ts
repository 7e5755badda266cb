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
  /(?:https?:\/\/|www\.)[^\s`]*[{}"|\]]/i,
  /[^\s*_~(]www\./i,
  /\[[^\]\n]*www\./i,
  /[\ud800-\udfff][*_~]|[*_~][\ud800-\udfff]/,
  /\[[ xX]\][ \t]*\r?\n/,
];

export const mayDiffer = (text: string): boolean => differing.some((pattern) => pattern.test(text));
