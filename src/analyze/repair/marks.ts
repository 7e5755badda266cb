import { type Edit, type Step, spanOf, textAt } from "../../model/index.ts";

/** The edit that takes the parallel mark off a step, with the space behind it; undefined where it is no mark in brackets. */
export function withoutMark({ parallel }: Step): Edit | undefined {
  if (!parallel || !/^[[(].*[\])]$/.test(textAt(parallel.span))) return undefined;
  const { source, start, end } = parallel.span;
  const space = source.text[end] === " " ? 1 : 0;
  return { span: spanOf(source, start, end + space), text: "" };
}
