import { lettered, type StepKind } from "../../model/index.ts";

/** `1.3`, `1-3`, `2.1.3`, `R0.1`, `012a`. */
export const idPattern = String.raw`(?:[A-Za-z]{1,3}-?)?\d+(?:[.\-_]\d+)*[a-z]?(?![\w])`;

/** Ticks, emoji, numbering and emphasis that authors put before the words. */
const lead = lettered(String.raw`^[^\p{L}\p{N}[]*(?:\[[ xX~]\][^\p{L}\p{N}]*)?(?:\d+[.)]\s+)?[^\p{L}\p{N}]*`);
const delimiter = String.raw`[*_\s]*([:：.)|–—]|-(?=\s|$)|->|→)?[*_\s]*`;
const qualifier = String.raw`(?:(?:TDD|RED[-/ ]GREEN|General|Implementation|Inline|Spike|Regression)\s+)?`;

// They begin behind the lead: patterns that ignore case and know letters are slow to compile.
const step = new RegExp(
  `${qualifier}(cycle|step|task)\\s+#?(${idPattern})(?=$|[\\s:：.)|–—*_\`([\\-])${delimiter}`,
  "iy",
);
const phase = new RegExp(
  `(?:TDD\\s+)?(phase|stage)\\s+#?(${idPattern})[*_]*\\s*(?:$|[:：.|–—]|-\\s|(?=[([]))[*_\\s]*`,
  "iy",
);
const checkpoint = lettered(
  `(?:(?:phase|stage|step|cycle)\\s+${idPattern}\\s+)?(?:[\\p{L}]+\\s+){0,2}checkpoint\\b`,
  "iy",
);

function behindLead(pattern: RegExp, text: string): RegExpExecArray | null {
  pattern.lastIndex = /^[A-Za-z]/.test(text) ? 0 : lead(text).exec(text)![0].length;
  return pattern.exec(text);
}

/** What follows a step's id where the heading is about the step and not the step itself. */
const aftermath =
  /^(?:completion|complete|summary|notes?|results?|report|details?|validation|review|status|output|(?:\w+ )?checkpoint)\b/i;

export interface NumberedHeading {
  readonly id: string;
  /** Offset of the id in the text that was read. */
  readonly idAt: number;
  /** Offset at which the title begins. */
  readonly titleAt: number;
}

export interface StepHeading extends NumberedHeading {
  readonly kind: StepKind;
}

/** Reads a heading's text: raw, for offsets into the source, or plain, for its title. */
export function readStepHeading(text: string): StepHeading | undefined {
  const match = behindLead(step, text);
  if (!match) return undefined;
  const titleAt = match.index + match[0].length;
  if (!match[3] && aftermath.test(text.slice(titleAt))) return undefined;
  return {
    kind: match[1]!.toLowerCase() as StepKind,
    id: match[2]!,
    idAt: idOffset(match),
    titleAt,
  };
}

const numbered = /^[*_\s]*(\d+(?:\.\d+)+[a-z]?)(?:[:：.)]|\s+[–—-])?\s+(?=\S)/;

/** `1.2 Title`: a step where a runbook has no heading that says so in words. */
export function readNumberedHeading(text: string): StepHeading | undefined {
  const match = numbered.exec(text);
  if (!match) return undefined;
  return { kind: "step", id: match[1]!, idAt: match[0].indexOf(match[1]!), titleAt: match[0].length };
}

export function readPhaseHeading(text: string): NumberedHeading | undefined {
  const match = /phase|stage/i.test(text) && behindLead(phase, text);
  if (!match || isCheckpointHeading(text)) return undefined;
  return { id: match[2]!, idAt: idOffset(match), titleAt: match.index + match[0].length };
}

/** `Checkpoint: Light`, `CHECKPOINT: After Cycle 1.3`, `Phase 1 Checkpoint`, `Final Checkpoint`. */
export const isCheckpointHeading = (text: string): boolean =>
  /checkpoint/i.test(text) && behindLead(checkpoint(text), text) !== null;

/** The word stands before the id, so the id is looked for behind it. */
function idOffset(match: RegExpExecArray): number {
  const word = match[0].indexOf(match[1]!);
  return match.index + match[0].indexOf(match[2]!, word + match[1]!.length);
}

/** Titles of the parts of a red/green cycle, which belong to the step above whatever their depth. */
export const isPartHeading = (title: string): boolean =>
  /^(?:🔴|🟢|🔵|\W)*(?:verify\s+)?(?:red|green|refactor)\b/iu.test(title);

/** Whether the words after `Phase 1` or `Cycle 1.2` of one heading make its id a part of the other's: `1` of `1.2`. */
export const isPrefixOf = (outer: string, inner: string): boolean =>
  inner.length > outer.length && inner.startsWith(outer) && /[.\-_]/.test(inner[outer.length]!);

/** How many numbers an id has: two in `1.3`. */
export const componentsOf = (id: string): number => id.split(/[.\-_]/).length;
