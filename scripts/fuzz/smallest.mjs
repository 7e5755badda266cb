/** @typedef {{ path: string, text: string }} Source */

/**
 * Files that still fail and from which nothing can be taken without their passing: whole files first, then lines, then characters.
 * @param {readonly Source[]} sources
 * @param {(sources: readonly Source[]) => Promise<boolean>} fails
 * @returns {Promise<readonly Source[]>}
 */
export async function smallest(sources, fails) {
  let left = await fewest(sources, fails);
  for (const cut of [/(?<=\n)/, /(?<=\s)/, /(?:)/u])
    for (const [index, source] of left.entries()) {
      const whole = (/** @type {readonly string[]} */ parts) =>
        left.with(index, { ...source, text: parts.join("") });
      left = whole(await fewest(source.text.split(cut), (parts) => fails(whole(parts))));
    }
  return left;
}

/** More tries than this make no fault clearer. */
const mostTries = 400;

/**
 * Delta debugging: takes away parts of half the length, of a quarter and so on, as long as what is left fails.
 * @template Item
 * @param {readonly Item[]} items
 * @param {(items: readonly Item[]) => Promise<boolean>} fails
 * @returns {Promise<readonly Item[]>}
 */
async function fewest(items, fails) {
  let left = items;
  let tries = 0;
  for (let size = Math.ceil(left.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < left.length && tries < mostTries; ) {
      const fewer = left.toSpliced(start, size);
      tries += 1;
      if (fewer.length > 0 && (await fails(fewer))) left = fewer;
      else start += size;
    }
  }
  return left;
}
