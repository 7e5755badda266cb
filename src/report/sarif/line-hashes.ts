/** How many characters one hash looks at. */
const length = 100;
const factor = 37n;
const endOfFile = 0xffff;

/**
 * The hash that GitHub's code scanning knows a line by: of the hundred characters from its beginning on, leaving out
 * spaces and tabs, with `:2` for the second line that has the same. It is a polynomial with 37 over 64 bits, as
 * `upload-sarif` computes it for reports without one; any other value would make it warn.
 */
export function lineHashes(text: string): string[] {
  const { units, starts } = unitsOf(text);
  const highest = factor ** BigInt(length);
  const seen = new Map<string, number>();
  const hashes: string[] = [];
  let hash = 0n;
  // Before the first unit, and behind the last, stand zeros.
  for (let at = 0; hashes.length < starts.length; at += 1) {
    const leaving = BigInt(units[at - length] ?? 0);
    hash = BigInt.asUintN(64, hash * factor + BigInt(units[at] ?? 0) - highest * leaving);
    if (at - length + 1 !== starts[hashes.length]) continue;
    const name = hash.toString(16);
    seen.set(name, (seen.get(name) ?? 0) + 1);
    hashes.push(`${name}:${seen.get(name)}`);
  }
  return hashes;
}

/** What is hashed, and at which of it each line begins: every line ending is one line feed. */
function unitsOf(text: string): { readonly units: number[]; readonly starts: number[] } {
  const units: number[] = [];
  const starts: number[] = [];
  let isStart = true;
  for (const character of `${text.replace(/\r\n?/g, "\n").replace(/[ \t]/g, "")}`) {
    for (let index = 0; index < character.length; index += 1) {
      if (isStart) starts.push(units.length);
      isStart = character === "\n";
      units.push(character.charCodeAt(index));
    }
  }
  if (isStart) starts.push(units.length);
  units.push(endOfFile);
  return { units, starts };
}
