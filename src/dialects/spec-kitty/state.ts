import { type Located, located, type Reference, type Source, type Step, spanOf } from "../../model/index.ts";
import { type Document, type Entry, readYaml } from "../../parse/index.ts";
import { itemsOf, scalarOf } from "../shared/metadata.ts";

const finished = /^(?:done|approved|merged)$/i;

/** `status.events.jsonl`: the last lane that each package went to. Of a line that is no JSON nothing is known. */
export function lanesIn(source: Source | undefined): ReadonlyMap<string, Located<string>> {
  const found = new Map<string, Located<string>>();
  for (const line of source?.text.matchAll(/^\{.*\}/gm) ?? []) {
    const { id, lane } = eventIn(line[0]) ?? {};
    if (!id || !lane) continue;
    const start = line.index + Math.max(0, line[0].lastIndexOf(lane));
    found.set(id, located(lane, spanOf(source!, start, start + lane.length)));
  }
  return found;
}

function eventIn(line: string): { id: string | undefined; lane: string | undefined } | undefined {
  const text = (value: unknown) => (typeof value === "string" ? value : undefined);
  try {
    const event: Record<string, unknown> = JSON.parse(line);
    return { id: text(event.wp_id), lane: text(event.to_lane) };
  } catch {
    return undefined;
  }
}

export const doneIn = (lane: Located<string> | undefined): Located<boolean> | undefined =>
  lane && located(finished.test(lane.value), lane.span);

interface Lane {
  readonly id: string;
  readonly packages: readonly Located<string>[];
  readonly after: readonly string[];
}

/**
 * `lanes.json`: packages of one lane share a worktree and are done one after the other, and a lane waits for those that it depends on.
 * What a package waits for by its lane, beside its own dependencies.
 */
export function laneOrder(document: Document | undefined): ReadonlyMap<string, readonly Reference[]> {
  const lanes = document ? readLanes(document.source) : [];
  const last = new Map(lanes.map(({ id, packages }) => [id, packages.at(-1)]));
  const found = new Map<string, Reference[]>();
  const add = (step: string, before: Located<string>) =>
    found.set(step, [
      ...(found.get(step) ?? []),
      { kind: "step", id: before.value, form: "group", span: before.span },
    ]);
  for (const { packages, after } of lanes) {
    packages.slice(1).forEach(({ value }, index) => {
      add(value, packages[index]!);
    });
    for (const other of after) {
      const before = last.get(other);
      if (before && packages[0]) add(packages[0].value, before);
    }
  }
  return found;
}

function readLanes(source: Source): Lane[] {
  const list = readYaml(source, 0, source.text.length).entries.get("lanes")?.value;
  return (list?.kind === "list" ? list.items : []).flatMap((item) => {
    if (item.kind !== "map") return [];
    const names = (key: string): Located<string>[] => itemsOf(item.entries.get(key) as Entry | undefined);
    const id = scalarOf(item, "lane_id")?.value ?? "";
    return [{ id, packages: names("wp_ids"), after: names("depends_on_lanes").map(({ value }) => value) }];
  });
}

/** What its lane adds to what a package says of itself. */
export function inLane(step: Step, order: ReadonlyMap<string, readonly Reference[]>): Step {
  const own = new Set(step.dependsOn.map(({ id }) => id));
  const more = (order.get(step.id) ?? []).filter(({ id }) => !own.has(id));
  return more.length > 0 ? { ...step, dependsOn: [...step.dependsOn, ...more] } : step;
}
