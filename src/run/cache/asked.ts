import type { Repository } from "../../model/index.ts";
import { hashOf } from "./store.ts";

/** A question to the repository around a plan, and the hash of its answer. */
export type Asked = readonly [method: string, args: readonly unknown[], answer: string];

type Methods = Readonly<Record<string, (...args: unknown[]) => unknown>> & Pick<Repository, "stampOf">;

/** Answers are often one and the same long list. */
const known = new WeakMap<object, string>();

function answerOf(value: unknown): string {
  // The text of a file is kept as its hash.
  if (typeof value === "string") return value.length > 64 ? hashOf(value) : value;
  if (typeof value !== "object" || value === null) return String(value);
  const hash = known.get(value) ?? hashOf(textOf(value));
  known.set(value, hash);
  return hash;
}

/** What is no data is never the same again. */
function textOf(value: object): string {
  let isData = true;
  const text = JSON.stringify(value, (_, each) => {
    if (typeof each === "function") isData = false;
    return each instanceof Map || each instanceof Set ? [...each] : each;
  });
  return isData ? text : crypto.randomUUID();
}

/** A repository that notes what is asked of it, whatever it can be asked. */
export function listening<Repository extends object>(
  repository: Repository,
  asked: Map<string, Asked>,
): Repository {
  return new Proxy(repository, {
    get(target, method) {
      const own = Reflect.get(target, method);
      if (typeof own !== "function" || typeof method !== "string") return own;
      return (...args: unknown[]) => {
        const stamp = stampFor(target, method);
        const answer = own.apply(target, args);
        const key = JSON.stringify([method, args]);
        if (!asked.has(key)) asked.set(key, [method, args, stamp ?? answerOf(answer)]);
        return answer;
      };
    },
  });
}

/** Whether a repository would still answer the same. */
export const answersSame = (repository: object, asked: readonly Asked[]): boolean =>
  asked.every(([method, args, answer]) => {
    const own = (repository as Methods)[method];
    if (typeof own !== "function") return false;
    return answer === (stampFor(repository, method) ?? answerOf(own.apply(repository, args as unknown[])));
  });

/** Where an answer is known from others by where the repository stands, nobody works it out to compare it. */
function stampFor(repository: object, method: string): string | undefined {
  const stamp = (repository as Methods).stampOf?.(method);
  return stamp && `at ${stamp}`;
}
