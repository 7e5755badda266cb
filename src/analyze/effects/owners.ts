import { changing, type Effect } from "../../model/index.ts";

/**
 * The file in which a name was introduced: the only one that the step changed which could hold it, or the last that the text
 * named before it in the same paragraph.
 */
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
    if (sources.length === 0) return;
    for (const effect of effects) {
      const { action, resource } = effect;
      if (resource.kind !== "symbol" || action !== "create" || this.files.has(lastName(resource.name)))
        continue;
      const owner = sources.length === 1 ? sources[0] : fileBefore(effect, sources);
      if (owner) this.files.set(lastName(resource.name), owner);
    }
  }
}

/** "Create `a.ts` with a class `Kit`, and re-export it from `index.ts`": the file that stands before the name. */
function fileBefore({ span }: Effect, files: readonly Effect[]): Effect | undefined {
  const before = files.filter((file) => file.span.source === span.source && file.span.start < span.start);
  const nearest = before.reduce<Effect | undefined>(
    (last, file) => (last && last.span.start > file.span.start ? last : file),
    undefined,
  );
  if (!nearest || span.start - nearest.span.end > farthest) return undefined;
  return /\n\s*\n/.test(span.source.text.slice(nearest.span.end, span.start)) ? undefined : nearest;
}

const farthest = 600;

const lastName = (name: string) => name.slice(Math.max(name.lastIndexOf("."), name.lastIndexOf(":")) + 1);
