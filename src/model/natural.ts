const isDigit = (code: number) => code >= 48 && code <= 57;

/**
 * Orders texts as a person counts: `step-1-2` before `step-1-10`. By UTF-16 code units elsewhere, so that the
 * order is the same on every machine, whatever its locale.
 */
export function compareNaturally(a: string, b: string): number {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const left = a.charCodeAt(i);
    const right = b.charCodeAt(j);
    if (isDigit(left) && isDigit(right)) {
      const [first, afterFirst] = numberAt(a, i);
      const [second, afterSecond] = numberAt(b, j);
      const difference = first.length - second.length || compareUnits(first, second);
      if (difference !== 0) return difference;
      i = afterFirst;
      j = afterSecond;
    } else {
      if (left !== right) return left - right;
      i += 1;
      j += 1;
    }
  }
  // `01` and `1` count the same; the code units settle which comes first.
  return a.length - i - (b.length - j) || compareUnits(a, b);
}

export const compareUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The digits at an offset without leading zeros, and the offset after them. */
function numberAt(text: string, start: number): [string, number] {
  let end = start;
  while (end < text.length && isDigit(text.charCodeAt(end))) end += 1;
  let first = start;
  while (first < end - 1 && text.charCodeAt(first) === 48) first += 1;
  return [text.slice(first, end), end];
}
