import type { Document } from "../../parse/index.ts";
import type { Recognition } from "../dialect.ts";
import { readStepHeading } from "./headings.ts";
import { canonicalKey } from "./keys.ts";
import { isStepFileName } from "./stepfile.ts";

/** Names of files that speak about a plan without being one. */
const besides =
  /^(?:readme|changelog|contributing|design|requirements?|outline|problem|brief|session|learnings|notes?|report|review|summary|spec|architecture)\b|(?:analysis|report|review|notes?|summary|design|requirements|outline|retrospective|failure)\.md$/i;

export function recognise(document: Document): Recognition | undefined {
  const { path } = document.source;
  const slash = path.lastIndexOf("/");
  const folder = slash < 0 ? "." : path.slice(0, slash) || "/";
  const name = path.slice(slash + 1);
  if (!/\.(?:md|markdown)$/i.test(name) || /(?:^|\/)(?:reports?|reviews?)$/.test(folder)) return undefined;
  if (/^orchestrator[-_]plan\.md$/i.test(name)) return { role: "orchestrator plan", plan: folder };
  if (/(?:^|\/)steps$/.test(folder) && isStepFileName(path) && hasStep(document))
    return { role: "step", plan: folder === "steps" ? "." : folder.slice(0, -"/steps".length) };
  if (/^runbook[-_]phase[-_]?\w+\.md$/i.test(name)) return { role: "phase", plan: folder };
  if (/^runbook[-_]outline\.md$/i.test(name)) return { role: "outline", plan: folder };
  if (/^runbook\.md$/i.test(name)) return { role: "runbook", plan: folder };
  if (besides.test(name)) return undefined;
  return readsLikeRunbook(document) ? { role: "runbook", plan: path } : undefined;
}

/** Any file may be a runbook that its user calls one; one that says of which step it is carries that step. */
export const forced = (document: Document): Recognition => ({
  role: isCopy(document) ? "step" : "runbook",
  plan: document.source.path,
});

/** A step file has a step's heading, or says in its front matter which step it is. */
const hasStep = (document: Document): boolean =>
  isCopy(document) || headings(document.source.text).some(isStep);

const isCopy = ({ frontMatter }: Document): boolean =>
  [...(frontMatter?.entries.keys() ?? [])].some((key) => canonicalKey(key) === "id");

const isStep = (heading: string) => readStepHeading(heading) !== undefined;

/** Any other file is a runbook by its content: cycles, or steps with two numbers and the labels of a runbook. */
function readsLikeRunbook(document: Document): boolean {
  const { text } = document.source;
  if (!/\b(?:cycle|step)\b/i.test(text)) return false;
  const steps = headings(text)
    .map(readStepHeading)
    .filter((step) => step !== undefined);
  if (steps.some((step) => step.kind === "cycle")) return true;
  return (
    steps.some((step) => step.kind === "step" && /[.-]/.test(step.id)) &&
    /^[ \t]*(?:[-*][ \t]+)?\*\*(?:objective|implementation|execution model|execution mode|depends on|dependencies|verify|validation|expected outcome)\b/im.test(
      text,
    )
  );
}

/** The headings outside fences, by a scan over the lines: most files are no plan and need no more. */
function headings(text: string): string[] {
  const found: string[] = [];
  let fence = "";
  for (const line of text.split(/\r\n?|\n/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
    if (fence) {
      if (mark && mark[1]!.startsWith(fence) && mark[2]!.trim() === "") fence = "";
    } else if (mark) fence = mark[1]!;
    else {
      const heading = /^ {0,3}#{1,6}[ \t]+(.*)$/.exec(line);
      if (heading) found.push(heading[1]!);
    }
  }
  return found;
}
