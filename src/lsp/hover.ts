import type { Hover, TextDocumentPositionParams } from "vscode-languageserver";
import { effectsOf, statedEdges } from "../analyze/index.ts";
import { type Effect, lineOf, lineText, type Plan, type Step, type Wait } from "../model/index.ts";
import { named, reasonOf, visible } from "../report/index.ts";
import { collisionsOf, type Touch, timingsOf, touchesOf } from "./knowledge.ts";
import { namedAt } from "./occurrences.ts";
import { holds, offsetOf, rangeOf } from "./places.ts";
import type { Scene, Session } from "./session.ts";

/** So many of a kind are listed: a hover is read at a glance. */
const most = 12;

/** On an id: what is known of its step. On a path: which steps touch the file. */
export function hoverAt(
  { position }: TextDocumentPositionParams,
  scene: Scene,
  session: Session,
): Hover | null {
  const { source, plans } = scene;
  const offset = offsetOf(source, position, session.encoding);
  const found = namedAt(plans, source, offset);
  if (found?.occurrence.steps.length) {
    const { plan, occurrence } = found;
    return shown(stepText(plan, occurrence.steps[0]!), occurrence.span, session);
  }
  for (const plan of plans)
    for (const [path, touches] of touchesOf(plan)) {
      const here = touches.find(({ effect: { span } }) => span.source === source && holds(span, offset));
      if (here) return shown(fileText(path, touches), here.effect.span, session);
    }
  return null;
}

const shown = (lines: readonly string[], span: Effect["span"], { encoding }: Session): Hover => ({
  contents: { kind: "markdown", value: lines.join("\n\n") },
  range: rangeOf(span, encoding),
});

function stepText(plan: Plan, step: Step): string[] {
  const timing = timingsOf(plan).get(step.id);
  const scheduled = timing?.step.waitsFor ?? [];
  const declared = statedEdges(plan).filter(
    ({ before, after }) => after === step && !scheduled.some(({ id }) => id === before.id),
  );
  const waiting = [...timingsOf(plan).values()].flatMap((each) =>
    each.step.waitsFor.some(({ id }) => id === step.id) ? [each.step.id] : [],
  );
  const following = statedEdges(plan).flatMap(({ before, after }) => (before === step ? [after.id] : []));
  const collisions = [...(collisionsOf(plan).get(step) ?? [])].map(
    ([other, hazards]) =>
      `${code(other.id)} on ${[...new Set(hazards.map(({ resource }) => code(named(resource))))].join(", ")}`,
  );
  const when = timing
    ? `wave ${timing.wave} of ${timing.waves}`
    : "no wave: the order of the plan can't be known";
  return [
    `**${escaped(`${step.id} ${step.title}`)}**`,
    [step.done?.value ? "done" : "", when].filter(Boolean).join(", "),
    ...listed("Waits for", [
      ...scheduled.map((wait) => waitText(wait, plan)),
      ...declared.map(({ before }) => `${code(before.id)}: the plan says so`),
    ]),
    ...(timing?.step.waitsForWave != null
      ? [`Waits for all of wave ${timing.step.waitsForWave} and before`]
      : []),
    ...listed("Waits for it", [...new Set([...waiting, ...following])].map(code)),
    ...listed("Collides with", collisions),
    ...listed("Effects", (effectsOf(plan).get(step) ?? []).map(effectText)),
  ];
}

const waitText = (wait: Wait, plan: Plan): string => {
  const on = [...new Set(wait.hazards.map(({ resource }) => code(named(resource))))];
  return `${code(wait.id)}: ${escaped(reasonOf(wait, plan.path))}${on.length > 0 ? `: ${on.join(", ")}` : ""}`;
};

function effectText(effect: Effect): string {
  const { action, resource, conditional, span, because } = effect;
  const facts = [...probability(effect), ...(conditional ? ["if"] : [])].join(", ");
  const evidence = lineText(span.source, lineOf(span)).trim().slice(0, 120);
  return `${action} ${code(named(resource))}${facts ? ` (${facts})` : ""}: ${escaped(because)}, line ${lineOf(span)}: ${code(evidence)}`;
}

const probability = ({ probability: value }: Effect): string[] =>
  value === undefined ? [] : [`${Math.round(value * 100)} %`];

function fileText(path: string, touches: readonly Touch[]): string[] {
  const bySteps = new Map<Step, string[]>();
  for (const { step, effect } of touches)
    bySteps.set(step, [...(bySteps.get(step) ?? []), [effect.action, ...probability(effect)].join(" ")]);
  const lines = [...bySteps].map(
    ([step, actions]) => `${code(step.id)} ${escaped(step.title)}: ${[...new Set(actions)].join(", ")}`,
  );
  return [`**${escaped(path)}**`, ...listed("Steps that touch it", lines)];
}

function listed(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length > most ? [`and ${lines.length - most} more`] : [];
  return [[`${title}:`, "", ...[...lines.slice(0, most), ...rest].map((line) => `- ${line}`)].join("\n")];
}

/** Text of a plan is no Markdown of ours. */
const escaped = (text: string): string => visible(text).replace(/[\\`*_{}[\]<>#|!&]/g, "\\$&");

const code = (text: string): string => {
  const fence = "`".repeat(1 + Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)));
  const pad = fence.length > 1 ? " " : "";
  return `${fence}${pad}${visible(text)}${pad}${fence}`;
};
