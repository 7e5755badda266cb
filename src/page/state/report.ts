import type { PageData, PageFinding, PagePlan } from "../../report/index.ts";

/** What was found in a plan, with its plan at hand. */
export interface Found {
  readonly plan: PagePlan;
  readonly finding: PageFinding;
}

const read = (): PageData => JSON.parse(document.getElementById("data")!.textContent!);

/** What the page shows. It never changes, so that everything may ask for it. */
export const report: PageData = read();

/** The path without what all paths begin with. */
export const nameOf = ({ path }: Pick<PagePlan, "path">): string => path.slice(report.folder.length) || path;

export const titleOf = (plan: PagePlan): string => plan.title || nameOf(plan).split("/").at(-1)!;

export const planNamed = (name: string): PagePlan | undefined => byName.get(name);

const byName = new Map(report.plans.map((plan) => [nameOf(plan), plan]));

export const everything: readonly Found[] = report.plans.flatMap((plan) =>
  plan.findings.map((finding) => ({ plan, finding })),
);

const byId = new Map(everything.map((found) => [found.finding.id, found]));

export const foundBy = (id: string): Found | undefined => byId.get(id);
