import type { RootContent } from "mdast";
import {
  digestOf,
  type Flaw,
  type Located,
  located,
  type StepCopy,
  spanOf,
  tableOf,
} from "../../model/index.ts";
import type { Document } from "../../parse/index.ts";
import { readNumberedHeading, readStepHeading } from "./headings.ts";
import { canonicalKey } from "./keys.ts";
import { readLabels } from "./labels.ts";
import { readMarkers } from "./markers.ts";
import { type Facts, noFacts, readMetadata } from "./metadata.ts";
import { type KnownIds, nothingKnown } from "./ranges.ts";
import { type Region, regionsOf } from "./regions.ts";
import { firstLine } from "./title.ts";

/** A file of `steps/`: one step, or one half of it, written out for the agent that runs it. */
export interface StepFile {
  readonly document: Document;
  readonly copy: StepCopy;
  /** The step's own region: the heading with the title, below the file's header. */
  readonly region: Region;
  /** Front matter, then the label lines of the header. */
  readonly facts: Facts;
  readonly flaws: readonly Flaw[];
}

const fileName =
  /(?:^|\/)(?:step|cycle|task)?[-_]?((?:[a-z]{1,2}-?)?\d+(?:[-_.]\d+)*[a-z]?)(?:[-_.](test|impl|bootstrap|red|green))?(?:[-_.].*)?\.md$/i;
const halves = tableOf<StepCopy["part"]>({
  test: "test",
  red: "test",
  impl: "impl",
  green: "impl",
  bootstrap: "bootstrap",
});

export const isStepFileName = (path: string): boolean => fileName.test(path);

export function readStepFile(document: Document, known: KnownIds): StepFile | undefined {
  const { source } = document;
  const flaws: Flaw[] = [];
  const facts = noFacts();
  const { frontMatter } = document;
  if (frontMatter) readMetadata(frontMatter, "step", facts, known, flaws);
  const regions = regionsOf(document).map((region) => ({ ...region }));
  const region = bodyRegion(regions);
  readLabels(headerOf(regions, region), source, facts, known, flaws);
  const name = fileName.exec(source.path);
  const id = idOf(document, region, name?.[1]);
  if (!id) return undefined;
  const title = region.heading && titleOf(region);
  const copy: StepCopy = {
    source,
    part: halves.get(name?.[2]?.toLowerCase() ?? "") ?? "whole",
    id,
    title,
    digest: digestOf(region.extent),
    ...fromOf(document),
  };
  return { document, copy, region: withHeading(region, id), facts, flaws };
}

/** What the head of the file names as the plan that it was cut from. */
function fromOf({ source }: Document): Pick<StepCopy, "from"> {
  const from = /^\*\*(?:Plan|Source|Runbook)(?:\*\*:|:\*\*)[ \t]*`?([^\s`]+\.md)`?[ \t]*$/m.exec(
    source.text,
  )?.[1];
  return from === undefined ? {} : { from };
}

/** The label lines at the head of the file. What follows a rule or a heading is copied from the plan. */
function headerOf(regions: readonly Region[], step: Region): RootContent[] {
  const found: RootContent[] = [];
  for (const region of regions) {
    if (region === step || (region.section.depth > 1 && region.kind !== "step")) break;
    const rule = region.blocks.findIndex((block) => block.type === "thematicBreak");
    found.push(...(rule < 0 ? region.blocks : region.blocks.slice(0, rule)));
    if (rule >= 0) break;
  }
  return found;
}

/** The last heading that names the step: `# Cycle 1.1` heads the file, `## Cycle 1.1: Title` the step. */
function bodyRegion(regions: readonly Region[]): Region {
  const steps = regions.filter((region) => region.kind === "step");
  return steps.find((region) => titleOf(region)) ?? steps.at(-1) ?? wholeOf(regions);
}

/** Of a file without a step's heading all is the step, from its first heading on. */
function wholeOf(regions: readonly Region[]): Region {
  const first = regions.find((region) => region.section.heading) ?? regions[0]!;
  const blocks = regions.slice(regions.indexOf(first)).flatMap((region) => {
    const { heading } = region.section;
    return heading && region !== first ? [heading, ...region.blocks] : region.blocks;
  });
  const { source } = first.extent;
  return { ...first, kind: "step", blocks, extent: spanOf(source, first.extent.start, source.text.length) };
}

function idOf(document: Document, region: Region, inName: string | undefined): Located<string> | undefined {
  for (const entry of document.frontMatter?.entries.values() ?? []) {
    if (canonicalKey(entry.key) !== "id" || entry.value.kind !== "scalar" || !/\d/.test(entry.value.text))
      continue;
    const { span, quoted, text } = entry.value;
    return located(text, quoted ? { ...span, start: span.start + 1, end: span.end - 1 } : span);
  }
  const { source } = document;
  if (region.heading) {
    const start = region.section.span.start + region.heading.idAt;
    return located(region.heading.id, spanOf(source, start, start + region.heading.id.length));
  }
  // Only the file's name says which step it is: findings about the id go to the title, or the first line.
  if (!inName) return undefined;
  return located(
    inName.replace(/[-_]/g, "."),
    region.section.heading ? region.section.span : firstLine(source),
  );
}

function titleOf(region: Region): Located<string> | undefined {
  const { section, heading } = region;
  if (!heading) return undefined;
  const start = section.span.start + heading.titleAt;
  const plain = section.title.slice(
    (readStepHeading(section.title) ?? readNumberedHeading(section.title))?.titleAt ?? 0,
  );
  const { title } = readMarkers(section.span, plain, nothingKnown);
  return title ? located(title, { ...section.span, start }) : undefined;
}

/** A region that no heading names stands where its id does. */
function withHeading(region: Region, id: Located<string>): Region {
  if (region.heading) return region;
  const section = region.section.heading ? region.section : { ...region.section, span: id.span };
  const heading = { id: id.value, idAt: id.span.start - section.span.start, titleAt: 0 };
  return { ...region, section, heading };
}
