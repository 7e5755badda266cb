import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionParams,
  MarkupKind,
} from "vscode-languageserver";
import { dialects } from "../dialects/index.ts";
import { type Plan, type Rule, type Source, spanOf, suppressionKinds } from "../model/index.ts";
import { offsetOf, rangeOf } from "./places.ts";
import { type SchemaName, type SchemaWord, wordsAt } from "./schema-words.ts";
import type { Scene, Session } from "./session.ts";
import { yamlPlace } from "./yaml-place.ts";

/** What the server knows better than others: keys and values of metadata, ids of steps, names of rules. */
export function completionAt(
  { position }: CompletionParams,
  scene: Scene,
  session: Session,
): CompletionItem[] | null {
  const { source } = scene;
  const offset = offsetOf(source, position, session.encoding);
  const line = source.text.slice(source.text.lastIndexOf("\n", offset - 1) + 1, offset);
  const place = { source, offset, line, session };
  return inComment(place, scene) ?? inFrontMatter(place, scene) ?? onLabel(place, scene);
}

interface Place {
  readonly source: Source;
  readonly offset: number;
  /** The line up to the place. */
  readonly line: string;
  readonly session: Session;
}

type Said = Pick<CompletionItem, "kind" | "detail" | "insertText" | "sortText"> & {
  readonly about?: string | undefined;
};

function item(word: string, start: number, { source, offset, session }: Place, said: Said): CompletionItem {
  const { about, insertText = word, ...rest } = said;
  return {
    label: word,
    ...rest,
    ...(about !== undefined && { documentation: { kind: MarkupKind.PlainText, value: about } }),
    textEdit: { range: rangeOf(spanOf(source, start, offset), session.encoding), newText: insertText },
    filterText: word,
  };
}

/** In a comment that silences: its kind, then the names of rules. */
function inComment(place: Place, { view, place: path }: Scene): CompletionItem[] | undefined {
  const { line, offset } = place;
  const kind = /(?:<!--|#)\s*runbook-lint-([\w-]*)$/.exec(line);
  if (kind) {
    const start = offset - kind[1]!.length;
    return suppressionKinds.map((word) => item(word, start, place, { kind: CompletionItemKind.Keyword }));
  }
  const name = /(?:<!--|#)\s*runbook-lint-[\w-]+(?:\s+[\w@/-]+,?)*?\s+([\w@/-]*)$/.exec(line);
  if (!name || /\s--(?:\s|$)/.test(line.slice(line.indexOf("runbook-lint-")))) return undefined;
  return view
    .rulesFor(path)
    .map(({ name: word, summary }: Rule) =>
      item(word, offset - name[1]!.length, place, { kind: CompletionItemKind.Value, about: summary }),
    );
}

/** In front matter, by the schema that the format has for the file. */
function inFrontMatter(place: Place, scene: Scene): CompletionItem[] | undefined {
  const { source, offset } = place;
  const open = /^\uFEFF?---[ \t]*\r?\n/.exec(source.text);
  if (!open || offset < open[0].length) return undefined;
  const end = /^---[ \t]*$/m.exec(source.text.slice(open[0].length));
  if (end && offset > open[0].length + end.index) return undefined;
  const block = source.text.slice(open[0].length, end ? open[0].length + end.index : undefined);
  const at = yamlPlace(block, offset - open[0].length);
  const [plan] = scene.plans;
  if (!at || !plan) return undefined;
  const start = open[0].length + at.start;
  const schema = schemaOf(plan, source);
  const ids = at.key !== undefined && isListOfIds(at.key) ? idsFor(plan, start, place) : [];
  return [...ids, ...(schema ? wordsAt(schema, at).map((word) => wordItem(word, start, place)) : [])];
}

export function schemaOf(plan: Plan, source: Source): SchemaName | undefined {
  const role = plan.files.find((file) => file.source === source)?.role;
  const { metadata } = dialects.find(({ name }) => name === plan.dialect) ?? {};
  return metadata?.[role ?? ""] as SchemaName | undefined;
}

const wordItem = ({ word, about, takes }: SchemaWord, start: number, place: Place): CompletionItem => {
  const behind = { list: ": [", object: ":", value: ": " };
  return takes === undefined
    ? item(word, start, place, { kind: CompletionItemKind.EnumMember, about })
    : item(word, start, place, {
        kind: CompletionItemKind.Property,
        about,
        insertText: word + behind[takes],
      });
};

const isListOfIds = (key: string): boolean =>
  /^(?:depends_?on|dependencies|blocks|blocked_?by|conflicts_?with)$/i.test(key);

/** Behind `**Depends on**:`, the ids of steps. */
function onLabel(place: Place, { plans, source }: Scene): CompletionItem[] | null {
  const label =
    /^[\s>*-]*(?:\*\*|__)?(?:Depends on|Dependencies|Depends|Blocks|Blocked by|Conflicts with)(?:(?:\*\*|__):|:(?:\*\*|__)?)\s*(?:.*[,\s])?([\w.-]*)$/i;
  const match = label.exec(place.line);
  const plan = plans.find(({ steps }) => steps.some(({ extent }) => extent.source === source)) ?? plans[0];
  return match && plan ? idsFor(plan, place.offset - match[1]!.length, place) : null;
}

function idsFor(plan: Plan, start: number, place: Place): CompletionItem[] {
  const { source, offset } = place;
  const isHere = ({ extent }: Plan["steps"][number]) =>
    extent.source === source && extent.start <= offset && offset <= extent.end;
  const here = plan.steps.findLastIndex(isHere);
  return plan.steps.flatMap((step, index) => {
    if (index === here) return [];
    // The step before is the likeliest, then those before it.
    const distance = here === -1 ? index : index < here ? here - index : plan.steps.length + index;
    const sortText = String(distance).padStart(6, "0");
    return [
      item(step.id, start, place, { kind: CompletionItemKind.Reference, detail: step.title, sortText }),
    ];
  });
}
