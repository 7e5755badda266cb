/** Gives back the least of its items first. */
export class Heap {
  readonly #items: number[] = [];
  readonly #compare: (a: number, b: number) => number;

  constructor(compare: (a: number, b: number) => number) {
    this.#compare = compare;
  }

  get size(): number {
    return this.#items.length;
  }

  peek(): number | undefined {
    return this.#items[0];
  }

  push(item: number): void {
    let at = this.#items.push(item) - 1;
    while (at > 0 && this.#less(at, (at - 1) >> 1)) at = this.#swap(at, (at - 1) >> 1);
  }

  pop(): number | undefined {
    const top = this.#items[0];
    const last = this.#items.pop();
    if (last === undefined || !this.#items.length) return top;
    this.#items[0] = last;
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      if (left >= this.#items.length) return top;
      const least = left + 1 < this.#items.length && this.#less(left + 1, left) ? left + 1 : left;
      if (!this.#less(least, at)) return top;
      at = this.#swap(at, least);
    }
  }

  #less(a: number, b: number): boolean {
    return this.#compare(this.#items[a]!, this.#items[b]!) < 0;
  }

  #swap(a: number, b: number): number {
    const items = this.#items;
    [items[a], items[b]] = [items[b]!, items[a]!];
    return b;
  }
}
