import type { Point } from "./layout.ts";

/** The `d` of a smooth path through the points that the layout gives. */
export function courseOf([start, ...rest]: readonly Point[]): string {
  const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`;
  const bends = rest.slice(0, -1).map((point, i) => {
    const next = rest[i + 1]!;
    const isLast = i === rest.length - 2;
    const end = isLast ? next : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return `Q${at(point)} ${at(end)}`;
  });
  return `M${at(start!)}${bends.length ? bends.join("") : `L${at(rest.at(-1)!)}`}`;
}

export const round = (value: number): number => Math.round(value * 10) / 10;
