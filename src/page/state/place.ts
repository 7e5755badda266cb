import { type Filter, noFilter, type Severity, severities } from "./filter.ts";
import { foundBy, nameOf, planNamed, report } from "./report.ts";

export const tabs = ["findings", "graph", "schedule"] as const;
export type Tab = (typeof tabs)[number];

/** Where in the page a reader is. It is all in the address, so that every place can be linked to. */
export interface Place {
  readonly view: "overview" | "all" | "plan";
  /** The name of the plan, where the view is one. */
  readonly plan: string;
  readonly tab: Tab;
  /** The id of the finding or step that is looked at; empty where there is none. */
  readonly finding: string;
  readonly step: string;
  readonly filter: Filter;
}

export const start: Place = {
  view: "overview",
  plan: "",
  tab: "findings",
  finding: "",
  step: "",
  filter: noFilter,
};

/**
 * `#plan/PATH`, `#plan/PATH/finding/ID`, `#plan/PATH/graph`, `#plan/PATH/schedule`, with `/step/ID` behind each of the last two, `#plan/PATH/step/ID`, `#finding/ID`, and
 * `#all`; behind a `?`, what is searched for. A plan of the page is the longest one whose path the address begins with.
 */
export function placeIn(hash: string): Place {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  const filter = filterIn(new URLSearchParams(query));
  const words = path.split("/").map(decoded);
  if (words[0] === "finding") return atFinding(words[1] ?? "", filter);
  if (words[0] === "plan") return inPlan(words.slice(1), filter);
  return { ...start, view: words[0] === "all" ? "all" : "overview", filter };
}

function atFinding(id: string, filter: Filter): Place {
  const found = foundBy(id);
  return found
    ? { ...start, view: "plan", plan: nameOf(found.plan), finding: id, filter }
    : { ...start, filter };
}

function inPlan(words: readonly string[], filter: Filter): Place {
  for (let length = words.length; length > 0; length--) {
    const plan = words.slice(0, length).join("/");
    if (!planNamed(plan)) continue;
    const rest = words.slice(length);
    const tab = tabs.find((each) => each === rest[0]);
    const [kind, id = ""] = tab ? rest.slice(1) : rest;
    const place: Place = { ...start, view: "plan", plan, tab: tab ?? "findings", filter };
    if (kind === "finding") return { ...place, finding: id };
    if (kind === "step") return { ...place, tab: tab ?? "schedule", step: id };
    return place;
  }
  return { ...start, filter };
}

function filterIn(query: URLSearchParams): Filter {
  const hidden = (query.get("hide") ?? "").split(",");
  return {
    text: query.get("q") ?? "",
    rule: query.get("rule") ?? "",
    hidden: severities.filter((each) => hidden.includes(each)),
  };
}

/** The address of a place. */
export function hashOf({ view, plan, tab, finding, step, filter }: Place): string {
  const parts: string[] = view === "plan" ? ["plan", ...plan.split("/")] : view === "all" ? ["all"] : [];
  if (view === "plan") {
    if (tab !== "findings") parts.push(tab);
    if (tab === "findings" && finding) parts.push("finding", finding);
    if (tab !== "findings" && step) parts.push("step", step);
  }
  return `#${parts.map(encodeURIComponent).join("/")}${queryOf(filter)}`;
}

function queryOf({ text, rule, hidden }: Filter): string {
  const query = new URLSearchParams();
  if (text) query.set("q", text);
  if (rule) query.set("rule", rule);
  if (hidden.length) query.set("hide", (hidden as readonly Severity[]).join(","));
  const words = query.toString();
  return words ? `?${words}` : "";
}

function decoded(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}

/** A report on one plan has no need of an overview. */
export const home = (): Place =>
  report.plans.length === 1 ? { ...start, view: "plan", plan: nameOf(report.plans[0]!) } : start;
