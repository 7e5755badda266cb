import { relative, resolve } from "node:path";
import type { ReportOptions } from "../options.ts";

/** What relative URIs start from: whoever reads the report puts the top of its own copy of the repository there. */
export const base = "%SRCROOT%";

/** Where a file is: from the top of the repository, or absolutely for what lies outside of it. */
export function artifactLocation(path: string, { root, cwd }: ReportOptions) {
  const absolute = resolve(cwd, path);
  const below = relative(root, absolute);
  const isOutside = /^\.\.(?:[\\/]|$)/.test(below) || resolve(below) === below;
  return isOutside
    ? { uri: `file:///${encoded(absolute).replace(/^\//, "")}` }
    : { uri: encoded(below), uriBaseId: base };
}

/** Each segment for itself. A first segment with a colon would be read as a scheme. */
const encoded = (path: string): string =>
  path
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .split(/[\\/]/)
    .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, percent))
    .join("/");

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
