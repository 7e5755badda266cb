import { readCommandLine, readFileField } from "../../mentions/index.ts";
import { type Mention, type Span, type Step, spanOf, tableOf, type Verb } from "../../model/index.ts";
import type { Entry, Value } from "../../parse/index.ts";
import { isolationOf } from "../shared/isolation-field.ts";
import { makeStep } from "../shared/make.ts";
import { booleanOf, itemsOf, numberOf, referencesOf, scalarOf } from "../shared/metadata.ts";

type Map_ = Extract<Value, { kind: "map" }>;

export const mapsOf = (entry: Entry | undefined): Map_[] =>
  entry?.value.kind === "list" ? entry.value.items.filter((item): item is Map_ => item.kind === "map") : [];

const kinds: ReadonlySet<string> = new Set(["cycle", "step", "task", "checkpoint"]);

export function readStep(step: Map_, mode: Step["mode"]): Step | undefined {
  const id = scalarOf(step, "id");
  if (!id) return undefined;
  const title = scalarOf(step, "title");
  const kind = scalarOf(step, "kind")?.value;
  const estimate = numberOf(step, "estimate");
  return makeStep({
    id: id.value,
    title: title?.value ?? "",
    kind: kind && kinds.has(kind) ? (kind as Step["kind"]) : "task",
    span: lineAt(title?.span ?? id.span),
    idSpan: id.span,
    extent: step.span,
    mode,
    dependsOn: referencesOf(step.entries.get("dependsOn")),
    parallel: booleanOf(step, "parallel"),
    wave: numberOf(step, "wave"),
    done: booleanOf(step, "done"),
    isolation: isolationOf(step),
    mentions: [
      ...itemsOf(step.entries.get("files")).flatMap(({ span }) => readFileField(span, "write")),
      ...mapsOf(step.entries.get("effects")).flatMap(readEffect),
    ],
    ...(estimate && { estimate }),
  });
}

/** A place on one line. */
function lineAt({ source, start, end }: Span): Span {
  const stop = source.text.slice(start, end).search(/[\r\n]/);
  return stop < 0 ? spanOf(source, start, end) : spanOf(source, start, start + stop);
}

const verbs = tableOf<Verb>({
  create: "create",
  modify: "modify",
  write: "write",
  delete: "delete",
  rename: "rename",
  read: "read",
});

function readEffect(effect: Map_): Mention[] {
  const action = scalarOf(effect, "action");
  const [file, to, command] = ["file", "to", "command"].map((key) => scalarOf(effect, key));
  const maybe = booleanOf(effect, "maybe")?.value ?? false;
  const verb = action && verbs.get(action.value);
  const found = [
    ...(verb && file
      ? [file, ...(verb === "rename" && to ? [to] : [])].flatMap(({ span }) => readFileField(span, verb))
      : []),
    ...(action?.value === "run" && command ? readCommandLine(command.span, "body") : []),
    ...(action?.value === "commit" ? [commitAt(action.span)] : []),
  ];
  return maybe ? found.map((mention) => ({ ...mention, conditional: true })) : found;
}

function commitAt(span: Span): Mention {
  return {
    subject: { kind: "command", words: ["git", "commit", "-m", "done"] },
    verb: "commit",
    certainty: "declared",
    section: "commit",
    conditional: false,
    span,
    evidence: span,
    row: "field",
  };
}
