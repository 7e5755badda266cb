/** Lines of one text and of another that do not agree: half-open ranges of 0-based lines. */
export interface Region {
  readonly start: number;
  readonly end: number;
  readonly otherStart: number;
  readonly otherEnd: number;
}

/** So many equal lines in a row are taken for the same place in both texts. */
const anchor = 3;
/** Fixes change a few lines at a time; what differs for longer than this is compared as one region. */
const furthest = 400;

/** Where two texts differ, in linear time as long as the differences are short. All lines outside of the regions are equal. */
export function differingRegions(a: readonly string[], b: readonly string[]): Region[] {
  const found: Region[] = [];
  let [start, otherStart] = [0, 0];
  while (start < a.length || otherStart < b.length) {
    if (start < a.length && a[start] === b[otherStart]) {
      start += 1;
      otherStart += 1;
      continue;
    }
    const [removed, added] = nextAgreement(a, b, start, otherStart);
    found.push({ start, end: start + removed, otherStart, otherEnd: otherStart + added });
    start += removed;
    otherStart += added;
  }
  return found;
}

/** How many lines to leave out on each side, the fewest together, until the texts agree again. */
function nextAgreement(a: readonly string[], b: readonly string[], i: number, j: number): [number, number] {
  for (let both = 1; both <= furthest; both += 1)
    for (let removed = 0; removed <= both; removed += 1)
      if (agree(a, b, i + removed, j + both - removed)) return [removed, both - removed];
  return [a.length - i, b.length - j];
}

function agree(a: readonly string[], b: readonly string[], i: number, j: number): boolean {
  if (i > a.length || j > b.length) return false;
  for (let k = 0; k < anchor; k += 1) {
    if (i + k >= a.length || j + k >= b.length) return i + k >= a.length && j + k >= b.length;
    if (a[i + k] !== b[j + k]) return false;
  }
  return true;
}
