import { useEffect, useState } from "preact/hooks";
import { hashOf, home, type Place, placeIn } from "./place.ts";

export type Go = (to: Partial<Place>, how?: "push" | "replace") => void;

/** Where there is no address, as in a part of an editor, the page itself may say where to begin. */
const addressed = (): string =>
  (/^#?\/?$/.test(location.hash) ? document.body.dataset.place : location.hash) ?? "";

const current = (): Place => (addressed() === "" ? home() : placeIn(addressed()));

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
