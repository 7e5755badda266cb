import type { Source } from "../model/index.ts";
import type { Document } from "../parse/index.ts";
import type { Dialect } from "./dialect.ts";

/** The folder for whose plans a file is one of a format's settings; undefined where it is none. */
export function settingsRoot(path: string, { settings = [] }: Dialect): string | undefined {
  const name = settings.find((each) => path === each || path.endsWith(`/${each}`));
  return name && path.slice(0, path.length - name.length);
}

/** The settings files of each format, with the folders that they hold for. */
export class Settings {
  readonly #found = new Map<Dialect, { readonly root: string; readonly document: Document }[]>();

  /** Whether the file is one of a format's settings, which is kept then. */
  add(document: Document, asked: readonly Dialect[]): boolean {
    for (const dialect of asked) {
      const root = settingsRoot(document.source.path, dialect);
      if (root === undefined) continue;
      const known = this.#found.get(dialect);
      if (known) known.push({ root, document });
      else this.#found.set(dialect, [{ root, document }]);
      return true;
    }
    return false;
  }

  sources(): Source[] {
    return [...this.#found.values()].flat().map(({ document }) => document.source);
  }

  /** Those that hold for a plan, by the path of its folder or file; the nearest last. */
  of(dialect: Dialect, path: string): Document[] {
    const own = (this.#found.get(dialect) ?? []).filter(({ root }) => `${path}/`.startsWith(root));
    return own.sort((a, b) => a.root.length - b.root.length).map(({ document }) => document);
  }
}
