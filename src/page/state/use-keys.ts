import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { isFiltered, noFilter } from "./filter.ts";
import { home, type Place, start, tabs } from "./place.ts";
import { type Found, nameOf } from "./report.ts";
import type { Shown } from "./shown.ts";
import { turnTheme } from "./theme.ts";
import type { Go } from "./use-place.ts";

interface Keyboard {
  readonly place: Place;
  readonly go: Go;
  readonly shown: Shown;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly help: () => void;
}

/** Every place and every finding can be reached by keys alone; `?` lists them. */
export function useKeys(keyboard: Keyboard): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
      const isTyping = event.target instanceof HTMLElement && event.target.matches("input, select, textarea");
      if (event.key === "Escape") return leave(keyboard, isTyping);
      if (isTyping || !act(event.key, keyboard)) return;
      event.preventDefault();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });
}

function leave({ go, place, search }: Keyboard, isTyping: boolean): void {
  if (isTyping) search.current?.blur();
  else if (place.step) go({ step: "" });
  else if (isFiltered(place.filter)) go({ filter: noFilter }, "replace");
}

/** Whether the key is one of ours. */
function act(key: string, keyboard: Keyboard): boolean {
  const { place, go, search, help } = keyboard;
  const tab = tabs[Number(key) - 1];
  if (key === "/") search.current?.select();
  else if (key === "?") help();
  else if (key === "t") turnTheme();
  else if (key === "o") go({ ...home(), filter: place.filter });
  else if (key === "a") go({ ...start, view: "all", filter: place.filter });
  else if (key === "j" || key === "k") toFinding(keyboard, key === "j" ? 1 : -1);
  else if (key === "]" || key === "[") toPlan(keyboard, key === "]" ? 1 : -1);
  else if (tab && place.view === "plan") go({ tab, finding: "", step: tab === "findings" ? "" : place.step });
  else return false;
  return true;
}

/** On from one plan to the next, from one finding to the next. */
function toFinding({ place, go, shown }: Keyboard, by: 1 | -1): void {
  const all: readonly Found[] = shown.plans.flatMap(({ found }) => found);
  const at = all.findIndex(({ finding, plan }) =>
    place.finding ? finding.id === place.finding : nameOf(plan) === place.plan,
  );
  const next = all[place.finding || at < 0 ? at + by : at];
  if (!next) return;
  go({ view: "plan", plan: nameOf(next.plan), tab: "findings", finding: next.finding.id, step: "" });
}

function toPlan({ place, go, shown }: Keyboard, by: 1 | -1): void {
  const at = shown.plans.findIndex(({ plan }) => nameOf(plan) === place.plan);
  const next = shown.plans[at < 0 && by < 0 ? shown.plans.length - 1 : at + by];
  if (next) go({ view: "plan", plan: nameOf(next.plan), finding: "", step: "" });
}
