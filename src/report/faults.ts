import type { ConfigurationFault } from "../model/index.ts";
import { framesOf } from "./frame.ts";
import { paintWith } from "./paint.ts";
import { visible } from "./visible.ts";

/** What is wrong with a configuration, each with the lines it is about. A place of no width is a file as a whole. */
export function faultsText(
  faults: readonly ConfigurationFault[],
  { colors, width }: { readonly colors: boolean; readonly width: number },
): string {
  const paint = paintWith(colors);
  const blocks = faults.map(({ message, span }) => {
    const head = `${paint.severity.error("error")}${paint.strong(`: ${visible(message)}`)}`;
    const frames = framesOf([{ span, severity: "error", words: "" }], paint, width);
    return [head, ...(span.end > span.start ? frames : frames.slice(0, 1))].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}
