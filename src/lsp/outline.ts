import {
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  SymbolKind,
  SymbolTag,
  type WorkspaceSymbol,
} from "vscode-languageserver";
import { type Phase, type Plan, positionAt, type Span, type Step } from "../model/index.ts";
import { around } from "./navigation.ts";
import { rangeOf } from "./places.ts";
import type { Scene, Session } from "./session.ts";

/** The steps of a file, below their phases. */
export const symbolsIn = (scene: Scene, session: Session): DocumentSymbol[] =>
  scene.plans.flatMap((plan) => symbolsOf(plan, scene, session));

function symbolsOf(plan: Plan, { source }: Scene, { encoding }: Session): DocumentSymbol[] {
  const steps = plan.steps.filter(({ extent }) => extent.source === source);
  const found: DocumentSymbol[] = [];
  let open:
    | { readonly phase: Phase; readonly symbol: DocumentSymbol; readonly children: DocumentSymbol[] }
    | undefined;
  for (const step of steps) {
    const { phase } = step;
    if (phase?.span.source !== source) open = undefined;
    else if (open?.phase !== phase) {
      const children: DocumentSymbol[] = [];
      const range = rangeOf(phaseSpan(phase, steps), encoding);
      const selectionRange = rangeOf(phase.span, encoding);
      const name = phase.title.trim() || phase.id;
      const symbol = { name, kind: SymbolKind.Namespace, range, selectionRange, children };
      found.push(symbol);
      open = { phase, symbol, children };
    }
    (open ? open.children : found).push(symbolOf(step, encoding));
  }
  return found;
}

const symbolOf = (step: Step, encoding: Session["encoding"]): DocumentSymbol => ({
  name: nameOf(step),
  kind: SymbolKind.Function,
  range: rangeOf(around(step.extent, step.span), encoding),
  selectionRange: rangeOf(step.span, encoding),
  ...(step.done?.value && { tags: [SymbolTag.Deprecated], detail: "done" }),
});

/** With its id, where the title does not begin with that. */
const nameOf = ({ id, title }: Step): string => (title.includes(id) ? title : `${id} ${title}`).trim() || id;

function phaseSpan(phase: Phase, steps: readonly Step[]): Span {
  const own = steps.filter((step) => step.phase === phase);
  return own.reduce((span, { extent }) => around(extent, span), phase.span);
}

/** So many are told: nobody reads more. */
const most = 500;

/** Steps of all plans that were read, by words of their ids and titles. */
export async function symbolsFor(query: string, session: Session): Promise<WorkspaceSymbol[]> {
  const words = query.toLowerCase().split(/\s+/);
  const found: WorkspaceSymbol[] = [];
  for (const workspace of session.workspaces) {
    const view = await workspace.look().catch(() => undefined);
    for (const plan of view?.plans ?? [])
      for (const step of plan.steps) {
        const name = nameOf(step);
        const text = name.toLowerCase();
        if (!words.every((word) => text.includes(word))) continue;
        const uri = session.uriOf(workspace, step.span.source);
        const location = { uri, range: rangeOf(step.span, session.encoding) };
        found.push({ name, kind: SymbolKind.Function, containerName: plan.title, location });
        if (found.length === most) return found;
      }
  }
  return found;
}

/** Phases and steps, each down to its last line with words. */
export function foldingIn({ plans, source }: Scene): FoldingRange[] {
  const ranges = new Map<string, FoldingRange>();
  for (const plan of plans) {
    const steps = plan.steps.filter(({ extent }) => extent.source === source);
    const phases = [...new Set(steps.flatMap(({ phase }) => (phase?.span.source === source ? phase : [])))];
    for (const span of [
      ...phases.map((phase) => phaseSpan(phase, steps)),
      ...steps.map(({ extent }) => extent),
    ]) {
      const length = source.text.slice(span.start, span.end).trimEnd().length;
      const startLine = positionAt(source, span.start).line - 1;
      const endLine = positionAt(source, span.start + length).line - 1;
      if (endLine > startLine)
        ranges.set(`${startLine} ${endLine}`, { startLine, endLine, kind: FoldingRangeKind.Region });
    }
  }
  return [...ranges.values()].sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}
