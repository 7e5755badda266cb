// What pictures of graphs are drawn with, here and in the page of a report. It holds the layout, which is loaded late, and
// so it is a second door beside the index.
export { headLine, laidOut, leading, sizes, titleLines } from "./box.ts";
export { kindOf, readable } from "./build.ts";
export { collapsed } from "./collapse.ts";
export { courseOf, round } from "./curve.ts";
export { focused } from "./focus.ts";
export { gated } from "./gates.ts";
export type { Box, Layout, Point } from "./layout.ts";
export { gatesIn, groupTitle, kindsIn, labelOf, looks } from "./look.ts";
export { textWidth, wrapped } from "./text-width.ts";
