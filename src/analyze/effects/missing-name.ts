import type { Effect } from "../../model/index.ts";

const nameOf = ({ resource }: Effect): string => (resource.kind === "symbol" ? resource.name : "");

/** What lacks the name, as the complaint says: `'Label' object has no attribute 'print'`. */
export const lackingIn = (effect: Effect): string | undefined =>
  /['"`](\w+)['"`] (?:object )?has no attribute ['"`]?$/.exec(wordsBefore(effect))?.[1];

/**
 * What a complaint misses, so that another one that misses the same is known: the name together with what lacks it. Undefined where the
 * complaint does not say that, since many things have a `close` and many programs a `list`.
 */
export function missedIn(effect: Effect): string | undefined {
  const owner = lackingIn(effect) ?? ownerBefore(wordsBefore(effect)) ?? ownerBehind(effect);
  return owner === undefined ? undefined : `${owner}.${nameOf(effect)}`;
}

/** Of the last group that takes part. */
const before: readonly RegExp[] = [
  /\b(\w+)\(\) got an unexpected keyword argument ['"`]?$/,
  /(?:struct|enum) ['"`](\w+)['"`] has no field (?:named )?['"`]?$/,
  /uninitialized (constant) $/,
  /no such (command)[:\s]+['"`]?$/i,
  /unknown (command):?\s+['"`]?$/i,
  /how to build (task) ['"`]$/,
];

function ownerBefore(words: string): string | undefined {
  for (const pattern of before) {
    const owner = pattern.exec(words)?.[1];
    if (owner !== undefined) return owner.toLowerCase();
  }
  return undefined;
}

const behind: readonly RegExp[] = [
  // `cannot import name 'total' from 'shop.cart'`
  /^['"`]? from ['"`]([\w.]+)/,
  /^['"`]? for (?:an instance of )?([A-Z][\w:]*)/,
  /^['"`]? found for (?:\w+ )*['"`]([A-Z]\w*)/,
  /^: (command) not found/,
  // `Shop.Cart.total/1 is undefined` names all of it.
  /^\/\d+ is (undefined)/,
];

function ownerBehind(effect: Effect): string | undefined {
  const { source, end } = effect.span;
  const [words] = source.text.slice(end, end + 80).split("\n", 1);
  for (const pattern of behind) {
    const owner = pattern.exec(words!)?.[1];
    if (owner !== undefined && !isUsualCommand(effect)) return owner.toLowerCase();
  }
  return undefined;
}

function wordsBefore(effect: Effect): string {
  const { source, start } = effect.span;
  const words = source.text.slice(Math.max(0, start - 80), start);
  const line = words.slice(words.lastIndexOf("\n") + 1);
  // Each group of commands has some of these.
  return isUsualCommand(effect) ? line.replace(/\bcommand\b/gi, "") : line;
}

const isUsualCommand = (effect: Effect): boolean =>
  /^(?:list|show|add|get|set|remove|delete|create|new|update|edit|run|init|start|stop|status|check)$/.test(
    nameOf(effect),
  );
