import type { Source } from "../model/index.ts";
import type { Document } from "../parse/index.ts";
import type { Dialect } from "./dialect.ts";
import { settingsFor } from "./format-files.ts";

/** The settings files that a run has met, for the plans that they are about. */
export class Settings {
  readonly #found = new Map<string, Document>();

  /** Whether the file is one of a format's settings, which is kept then. */
  add(document: Document, asked: readonly Dialect[]): boolean {
    const { path } = document.source;
    const isOne = asked.some(({ settings }) => settings?.files.test(path));
    if (isOne) this.#found.set(path, document);
    return isOne;
  }

  sources(): Source[] {
    return [...this.#found.values()].map(({ source }) => source);
  }

  /** Those of a plan, by the path of its folder or file. */
  of({ settings }: Dialect, plan: string): Document[] {
    return (settings ? settingsFor(settings, plan) : []).flatMap((path) => this.#found.get(path) ?? []);
  }
}
