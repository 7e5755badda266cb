import { changing, type Effect } from "../../model/index.ts";

/** The file in which a name was introduced, where the step that did it changed only one that could hold it. */
export class Owners {
  private readonly files = new Map<string, Effect>();

  /** The files that a step changes by changing names whose place is known. */
  of(effects: readonly Effect[]): Effect[] {
    const found = new Map<string, Effect>();
    for (const { action, resource, conditional, span } of effects) {
      if (resource.kind !== "symbol" || !changing.has(action) || conditional) continue;
      const owner = this.files.get(lastName(resource.name));
      if (owner?.resource.kind !== "file") continue;
      const because = `\`${resource.name}\` was introduced there`;
      found.set(owner.resource.path, { ...owner, action: "modify", certainty: "inferred", span, because });
    }
    return [...found.values()];
  }

  /** `sources`: the files, apart from tests, that the step changes. */
  learn(effects: readonly Effect[], sources: readonly Effect[]): void {
    const [only, more] = sources;
    if (!only || more) return;
    for (const { action, resource } of effects)
      if (resource.kind === "symbol" && action === "create" && !this.files.has(lastName(resource.name)))
        this.files.set(lastName(resource.name), only);
  }
}

const lastName = (name: string) => name.slice(Math.max(name.lastIndexOf("."), name.lastIndexOf(":")) + 1);
