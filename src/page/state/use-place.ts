import { useEffect, useState } from "preact/hooks";
import { hashOf, home, type Place, placeIn } from "./place.ts";

export type Go = (to: Partial<Place>, how?: "push" | "replace") => void;

const current = (): Place => (/^#?\/?$/.test(location.hash) ? home() : placeIn(location.hash));

/** The place that the address names, and a way to another. Words that are typed replace the address, all else goes on. */
export function usePlace(): readonly [Place, Go] {
  const [place, setPlace] = useState(current);
  useEffect(() => {
    const follow = () => setPlace(current());
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  const go: Go = (to, how = "push") => {
    const next = { ...place, ...to };
    const hash = hashOf(next);
    if (hash !== location.hash) history[how === "push" ? "pushState" : "replaceState"](null, "", hash);
    setPlace(next);
  };
  return [place, go];
}
