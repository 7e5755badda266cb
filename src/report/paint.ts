import picocolors from "picocolors";
import type { Severity } from "../model/index.ts";

export type Colour = (text: string) => string;

/** What each kind of text looks like; without colours, as it is. */
export interface Paint {
  readonly severity: Readonly<Record<Severity, Colour>>;
  /** Line numbers, arrows and rulers. */
  readonly gutter: Colour;
  readonly related: Colour;
  readonly strong: Colour;
  readonly faint: Colour;
}

export function paintWith(colors: boolean): Paint {
  const { red, yellow, cyan, blue, green, bold, dim } = picocolors.createColors(colors);
  return {
    severity: {
      error: (text) => bold(red(text)),
      warning: (text) => bold(yellow(text)),
      info: (text) => bold(cyan(text)),
    },
    gutter: blue,
    related: green,
    strong: bold,
    faint: dim,
  };
}
