import {
  type Flaw,
  type Located,
  located,
  type ModeStatement,
  type Phase,
  type Span,
  spanOf,
  textAt,
} from "../../model/index.ts";
import { isAboutExecution, readMode, readProseMode } from "../shared/modes.ts";
import { sentencesIn } from "../shared/sentences.ts";
import { readPhaseHeading, readStepHeading } from "./headings.ts";
import { canonicalKey } from "./keys.ts";
import { readLabels } from "./labels.ts";
import { noFacts } from "./metadata.ts";
import { readBody } from "./parts.ts";
import type { KnownIds } from "./ranges.ts";
import type { Region } from "./regions.ts";

export function readPhase(region: Region, known: KnownIds, flaws: Flaw[]): Phase {
  const { section, heading } = region;
  const { source } = region.extent;
  const attributes = readAttributes(section.span);
  const facts = noFacts();
  facts.type = attributes.get("type");
  facts.model = attributes.get("model");
  const mode = attributes.get("execution_mode");
  if (mode) facts.mode = readMode(mode, flaws);
  readLabels(region.blocks, source, facts, known, flaws);
  return {
    id: heading!.id,
    title: titleOf(section.title),
    span: section.span,
    type: facts.type,
    model: facts.model,
    mode: facts.mode ?? proseModeOf(region),
    dependsOn: facts.dependsOn,
    mentions: readBody(region.blocks, source, "context").mentions,
  };
}

/** Without the id before it and the attributes behind it. */
function titleOf(text: string): string {
  const title = text.slice(readPhaseHeading(text)?.titleAt ?? readStepHeading(text)?.titleAt ?? 0);
  return title.replace(/\s*\((?:[^()]*:[^()]*|tdd|general|inline)\)\s*$/i, "").trim();
}

/** `(type: tdd, model: haiku)`, `(TDD)`: the last parentheses of the heading. */
function readAttributes(heading: Span): ReadonlyMap<string, Located<string>> {
  const text = textAt(heading);
  const found = new Map<string, Located<string>>();
  const group = /\(([^()]*)\)[^()]*$/.exec(text);
  if (!group) return found;
  const from = heading.start + group.index + 1;
  const at = (start: number, value: string) =>
    located(value.toLowerCase(), spanOf(heading.source, from + start, from + start + value.length));
  const lone = /^\s*(tdd|general|inline)\s*$/i.exec(group[1]!);
  if (lone) return found.set("type", at(group[1]!.indexOf(lone[1]!), lone[1]!));
  for (const pair of group[1]!.matchAll(/(?<![\p{L}_ -])([\p{L}_ -]+)[^\S ]*[:=]\s*([^,;]+)/gu)) {
    const name = canonicalKey(pair[1]!.trim());
    const value = pair[2]!.trim();
    if (name && value) found.set(name, at(pair.index + pair[0].lastIndexOf(value), value));
  }
  return found;
}

function proseModeOf(region: Region): ModeStatement | undefined {
  for (const sentence of sentencesIn(region.blocks, region.extent.source)) {
    // That a phase may run beside another phase says nothing about the steps inside it.
    const text = textAt(sentence);
    if (!isAboutExecution(text) || /\bphases?\b/i.test(text)) continue;
    const mode = readProseMode(sentence);
    if (mode) return mode;
  }
  return undefined;
}
