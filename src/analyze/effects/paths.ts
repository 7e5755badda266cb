import type { Mention } from "../../model/index.ts";

/** Names that test runners collect, or anything in a folder of tests. */
export function isTestPath(path: string): boolean {
  const last = path.slice(path.lastIndexOf("/") + 1);
  return (
    /^test_.*\.py$|_test\.\w+$|[.-](?:test|spec)\.\w+$|_spec\.rb$|^test-.*\.\w+$|Tests?\.\w+$/.test(last) ||
    /(?:^|\/)(?:tests?|__tests__|spec|e2e)\//.test(path)
  );
}

/** Full paths by their last segments, so that a short name finds the path that the plan means by it. */
export class PathBook {
  private readonly byName = new Map<string, Map<string, number>>();

  add(mention: Mention): void {
    if (mention.subject.kind === "path") this.enter(mention.subject.path);
  }

  enter(path: string): void {
    if (!path.includes("/") || path.includes("*") || path.endsWith("/")) return;
    const name = path.slice(path.lastIndexOf("/") + 1);
    const full = this.byName.get(name) ?? new Map<string, number>();
    full.set(path, (full.get(path) ?? 0) + 1);
    this.byName.set(name, full);
  }

  /** Every known path that ends in `short`. */
  candidates(short: string): string[] {
    const full = this.byName.get(short.slice(short.lastIndexOf("/") + 1));
    if (!full) return [];
    return [...full.keys()].filter((path) => path !== short && path.endsWith(`/${short}`));
  }

  /** The only path that ends in `short`, if there is one. */
  only(short: string): string | undefined {
    const found = this.candidates(short);
    return found.length === 1 ? found[0] : undefined;
  }
}
