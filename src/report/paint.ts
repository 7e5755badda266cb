import { styleText } from "node:util";
import type { Severity } from "../model/index.ts";

type Style = "bold" | "dim" | "red" | "yellow" | "cyan" | "blue" | "green";

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
  const style =
    (...format: Style[]): Colour =>
    (text) =>
      colors ? styleText(format, text, { validateStream: false }) : text;
  return {
    severity: {
      error: style("bold", "red"),
      warning: style("bold", "yellow"),
      info: style("bold", "cyan"),
    },
    gutter: style("blue"),
    related: style("green"),
    strong: style("bold"),
    faint: style("dim"),
  };
}
