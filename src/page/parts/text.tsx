import { report } from "../state/report.ts";

/** A message, in which backticks mark code. */
export const Message = ({ text }: { readonly text: string }) => (
  <>
    {text.split(/`([^`]+)`/).map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}
  </>
);

export const counted = (count: number, word: string): string =>
  `${count.toLocaleString("en")} ${word}${count === 1 ? "" : "s"}`;

/** The path of a file without what all plans share. */
export const shortPath = (path: string): string =>
  path.startsWith(report.folder) ? path.slice(report.folder.length) : path;

/** A path whose end stays to be read where there is no room for all of it. */
export const Path = ({ path }: { readonly path: string }) => (
  <span class="path" title={path}>
    <bdi>{path}</bdi>
  </span>
);

/** What stands in a title bar: `a` by `b`, where everything has its own word. */
export const timeOf = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  return [...(hours ? [`${hours} h`] : []), ...(rest || !hours ? [`${rest} min`] : [])].join(" ");
};
