import type { Plan } from "../model/index.ts";

/** What is known of a plan without reading it. */
export type PlanHead = Pick<Plan, "path" | "dialect" | "title" | "files" | "span">;

/** What a plan that is not read yet tells others of its format. */
const told = new WeakMap<Plan, unknown>();

/** Whether a plan may still have to be read. */
export const isLate = (plan: Plan): boolean => told.has(plan);

export const toldBy = (plan: Plan): unknown => told.get(plan);

/** A plan that is read when somebody asks for more than its head, and once. */
export function latePlan(head: PlanHead, tells: unknown, read: () => Plan): Plan {
  // Only these of it: the plan itself may say more than the one that the head is taken from.
  const { path, dialect, title, files, span } = head;
  const known: PlanHead = { path, dialect, title, files, span };
  let whole: Plan | undefined;
  const load = () => {
    whole ??= read();
    return whole;
  };
  const plan = new Proxy({} as Plan, {
    get: (_, key) => (!whole && key in known ? Reflect.get(known, key) : Reflect.get(load(), key)),
    has: (_, key) => key in known || key in load(),
    ownKeys: () => Reflect.ownKeys(load()),
    getOwnPropertyDescriptor: (_, key) =>
      key in load()
        ? { value: Reflect.get(load(), key), enumerable: true, configurable: true, writable: false }
        : undefined,
  });
  told.set(plan, tells);
  return plan;
}
