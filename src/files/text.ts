import { readRegular } from "../disk/index.ts";

/** A file's text, or why there is none. */
export type Text = { readonly text: string } | { readonly reason: string };

export function readText(place: string, largest?: number): Text {
  const read = readRegular(place, largest);
  return "bytes" in read ? { text: decode(read.bytes) } : read;
}

/** UTF-8; some editors of one system write UTF-16, and say so with a byte order mark. */
export function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString("utf16le");
  return bytes.toString("utf8");
}
