import type { Web, Why } from "./web.ts";

interface Members {
  has(step: number): boolean;
}

/** Steps of one side since all were kept out last; `passed`: the gate behind those that somebody of the other side already waits for. */
class Side {
  #open: number[] = [];
  #passed: number | undefined;

  push(step: number): void {
    this.#open.push(step);
  }

  clear(): void {
    this.#open = [];
    this.#passed = undefined;
  }

  /** A node behind all of them; undefined where there are none. */
  behind(web: Web): number | undefined {
    if (!this.#open.length) return this.#passed;
    const members = this.#passed === undefined ? this.#open : [this.#passed, ...this.#open];
    this.#passed = web.gate(members);
    this.#open = [];
    return this.#passed;
  }

  /** What nobody waits for yet, or else the gate behind all. */
  frontier(): readonly number[] {
    return this.#passed === undefined ? this.#open : [this.#passed, ...this.#open];
  }
}

/**
 * Keeps all that act apart from all that suffer, in the order of `steps`: like readers and writers of one thing, those
 * that only act may run together, and so may those that only suffer. Costs one edge or two for each step.
 */
export function lock(
  web: Web,
  steps: readonly number[],
  { acts, suffers }: { readonly acts: Members; readonly suffers: Members },
  why: Why,
): void {
  const [actors, sufferers] = [new Side(), new Side()];
  let last: number | undefined;
  const after = (step: number, nodes: readonly (number | undefined)[]) => {
    const known = nodes.filter((node) => node !== undefined);
    for (const node of known.length || last === undefined ? known : [last]) web.add(node, step, why);
  };
  for (const step of steps) {
    const [isActor, isSufferer] = [acts.has(step), suffers.has(step)];
    if (isActor && isSufferer) {
      after(step, [...actors.frontier(), ...sufferers.frontier()]);
      actors.clear();
      sufferers.clear();
      last = step;
    } else if (isActor) {
      after(step, [sufferers.behind(web)]);
      actors.push(step);
    } else if (isSufferer) {
      after(step, [actors.behind(web)]);
      sufferers.push(step);
    }
  }
}
