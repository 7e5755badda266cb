import type { RefObject } from "preact";
import { isFiltered, noFilter, severities } from "../state/filter.ts";
import { hashOf, home, type Place } from "../state/place.ts";
import { everything, report } from "../state/report.ts";
import { countIn } from "../state/shown.ts";
import { turnTheme } from "../state/theme.ts";
import type { Go } from "../state/use-place.ts";
import { Icon, SeverityIcon } from "./icons.tsx";

interface Bar {
  readonly place: Place;
  readonly go: Go;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly help: () => void;
}

const rules = [...new Set(everything.map(({ finding }) => finding.rule))].sort();

/** The name of the program, and all that decides what is shown. */
export function Topbar({ place, go, search, isOpen, toggle, help }: Bar) {
  return (
    <header class="topbar">
      {report.plans.length > 1 && (
        <button
          type="button"
          class="plain menu"
          aria-expanded={isOpen}
          aria-controls="plans"
          onClick={toggle}
        >
          <Icon name="menu" />
          <span>Plans</span>
        </button>
      )}
      <a class="brand" href={hashOf({ ...home(), filter: place.filter })}>
        <Icon name="lanes" />
        <span>runbook-lint</span>
      </a>
      <Filters place={place} go={go} search={search} />
      <div class="tools">
        <button
          type="button"
          class="plain"
          onClick={turnTheme}
          aria-label="Turn light and dark"
          title="Light or dark (t)"
        >
          <Icon name="theme" />
        </button>
        <button type="button" class="plain" onClick={help} aria-label="Help on keys" title="Keys (?)">
          <kbd>?</kbd>
        </button>
      </div>
    </header>
  );
}

function Filters({ place, go, search }: Pick<Bar, "place" | "go" | "search">) {
  const { filter } = place;
  const set = (change: Partial<Place["filter"]>) => go({ filter: { ...filter, ...change } }, "replace");
  return (
    <search class="filters">
      <label class="search">
        <span class="unseen">Search findings and plans</span>
        <input
          ref={search}
          type="search"
          placeholder="Search findings and plans"
          value={filter.text}
          onInput={({ currentTarget }) => set({ text: currentTarget.value })}
        />
      </label>
      <fieldset class="severities">
        <legend class="unseen">Severities</legend>
        {severities.map((severity) => {
          const count = countIn(everything, severity);
          const isHidden = filter.hidden.includes(severity);
          const hidden = isHidden
            ? filter.hidden.filter((each) => each !== severity)
            : [...filter.hidden, severity];
          return count === 0 ? null : (
            <button
              key={severity}
              type="button"
              class={`pill ${severity}`}
              aria-pressed={!isHidden}
              onClick={() => set({ hidden })}
              title={`${isHidden ? "Show" : "Hide"} what is ${severity}`}
            >
              <SeverityIcon severity={severity} />
              {count}{" "}
              <span class="word">{severity === "info" || count === 1 ? severity : `${severity}s`}</span>
            </button>
          );
        })}
      </fieldset>
      {rules.length > 1 && (
        <label class="rules">
          <span class="unseen">Rule</span>
          <select value={filter.rule} onChange={({ currentTarget }) => set({ rule: currentTarget.value })}>
            <option value="">all rules</option>
            {rules.map((rule) => (
              <option key={rule} value={rule}>
                {rule}
              </option>
            ))}
          </select>
        </label>
      )}
      {isFiltered(filter) && (
        <button type="button" class="plain clear" onClick={() => set(noFilter)} title="Show everything (Esc)">
          <Icon name="close" />
          <span>Clear</span>
        </button>
      )}
    </search>
  );
}
