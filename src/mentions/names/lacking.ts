import type { Lacking } from "../../model/index.ts";

// What a complaint says lacks a name, by the words around the name. Many things have a `close` and many programs a `list`: two complaints
// miss the same only where the same thing lacks it.

const object = /['"`](\w+)['"`] (?:object )?has no attribute ['"`]?$/;

/** In front of the name. */
const before: readonly RegExp[] = [
  /\b(\w+)\(\) got an unexpected keyword argument ['"`]?$/,
  /(?:struct|enum) ['"`](\w+)['"`] has no field (?:named )?['"`]?$/,
  /uninitialized (constant) $/,
  /no such (command)[:\s]+['"`]?$/i,
  /unknown (command):?\s+['"`]?$/i,
  /how to build (task) ['"`]$/,
];

/** Behind it. */
const behind: readonly RegExp[] = [
  // `cannot import name 'total' from 'shop.cart'`
  /^['"`]? from ['"`]([\w.]+)/,
  /^['"`]? for (?:an instance of )?([A-Z][\w:]*)/,
  /^['"`]? found for (?:\w+ )*['"`]([A-Z]\w*)/,
  /^: (command) not found/,
  // `Shop.Cart.total/1 is undefined` names all of it.
  /^\/\d+ is (undefined)/,
];

/** Each group of commands has some of these. */
const usual =
  /^(?:list|show|add|get|set|remove|delete|create|new|update|edit|run|init|start|stop|status|check)$/;

/** `start`, `end`: where the name stands in the text. */
export function lackingAround(text: string, start: number, end: number): Lacking {
  const line = text
    .slice(Math.max(0, start - 80), start)
    .split("\n")
    .at(-1)!;
  const rest = text.slice(end, end + 80).split("\n", 1)[0]!;
  const isUsual = usual.test(text.slice(start, end));
  const ahead = isUsual ? line.replace(/\bcommand\b/gi, "") : line;
  const owner = object.exec(ahead)?.[1];
  const found = owner ?? firstOf(before, ahead) ?? (isUsual ? undefined : firstOf(behind, rest));
  return {
    object: owner,
    owner: found,
    module: /\b(?:module|package)(?: named)?\s+['"`]*$/i.test(line),
  };
}

const firstOf = (patterns: readonly RegExp[], text: string): string | undefined => {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return found.toLowerCase();
  }
  return undefined;
};
