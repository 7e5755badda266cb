import { type Edit, type Field, type Step, spanOf, tableOf, textAt } from "../../model/index.ts";
import { idList, type Quote, quotedId } from "../text/yaml.ts";

/** A step to be named in a list of references, with the words on why: beside its id, and on a line of their own. */
export interface Named {
  readonly step: Step;
  readonly reason: Reason | undefined;
}

export interface Reason {
  /** `both change src/a.py` */
  readonly beside: string;
  /** `Changes src/a.py after 1.2` */
  readonly alone: string;
}

const kinds = tableOf<string>({ cycle: "Cycle", step: "Step", task: "Task" });

/** `Cycle 1.2 (both change src/a.py)` */
export const inWords = ({ step, reason }: Named): string =>
  `${kinds.get(step.kind) ?? "Step"} ${step.id}${reason ? ` (${reason.beside})` : ""}`;

/** A note behind the word, `None (can start at once)`, is true no longer once something stands there. */
const nothing = /^[\s"'`*_]*(?:(?:none|null|n\/a|nothing|~|-|–|—|\[\s*\])[\s"'`*_.]*(?:\(.*|[—–-]\s.*)?)?$/i;

/** The edit that adds references to a field that is there; undefined where its form leaves it to a person. `around`: the quotes of the format. */
export function addToField(field: Field, more: readonly Named[], around: Quote = '"'): Edit | undefined {
  if (field.form === "metadata") return addToMetadata(field, more, around);
  const { value } = field;
  const words = field.form === "marker" ? bareIds(field, more) : more.map(inWords);
  if (value.value.trim() === "") return undefined;
  if (nothing.test(value.value)) return { span: value.span, text: words.join(", ") };
  const { source, end } = value.span;
  // `[DEPENDS: 1.1]` goes on inside its brackets, with ids alone.
  const bracketed = field.form === "label" && value.value.endsWith("]");
  if (bracketed)
    return {
      span: spanOf(source, end - 1, end - 1),
      text: `, ${more.map(({ step }) => step.id).join(", ")}`,
    };
  return { span: spanOf(source, end, end), text: `, ${words.join(", ")}` };
}

/** Ids alone, or with the noun that the ids before them have: `Task 1 (the model), Task 2`. */
function bareIds({ value }: Field, more: readonly Named[]): string[] {
  const noun = /(?:^|,\s*)(Task\s+)[^,]*$/.exec(value.value)?.[1] ?? "";
  return more.map(({ step }) => noun + step.id);
}

/** Keeps the form of the value: a list in brackets, a list of lines, one scalar. */
function addToMetadata({ key, value }: Field, more: readonly Named[], around: Quote): Edit | undefined {
  const ids = more.map(({ step }) => step.id);
  const { source, start, end } = value.span;
  const text = textAt(value.span);
  const quote = around && /'/.test(text) ? "'" : around;
  if (start === end || nothing.test(text)) return replaceNothing(key, value, ids, around);
  if (text.startsWith("[")) {
    const last = start + text.replace(/[\s,]*\]$/, "").length;
    const added = ids.map((id) => (isBare(text) ? id : quotedId(id, quote))).join(", ");
    return { span: spanOf(source, last, last), text: `, ${added}` };
  }
  if (text.startsWith("- ")) return addLines(value.span, ids, around);
  // Quotes around a place that leaves them out would end up inside of the list.
  if (/[,;\r\n{]/.test(text) || /["']/.test(source.text[start - 1] ?? "")) return undefined;
  return { span: value.span, text: idList([text.replace(/^["']|["']$/g, ""), ...ids], quote) };
}

/** Formats with readers of their own write ids without quotes, and names with letters need none. */
const isBare = (list: string): boolean => /[\w]/.test(list) && !/["']/.test(list) && !/\d\.\d/.test(list);

function replaceNothing(
  key: Field["key"],
  { span }: Field["value"],
  ids: readonly string[],
  quote: Quote,
): Edit | undefined {
  if (span.end > span.start) return { span, text: idList(ids, quote) };
  const colon = span.source.text.indexOf(":", key.end);
  if (colon < 0 || colon > key.end + 2) return undefined;
  return { span: spanOf(span.source, colon + 1, colon + 1), text: ` ${idList(ids, quote)}` };
}

/** One more line for each id, indented as the first. */
function addLines(span: Field["value"]["span"], ids: readonly string[], quote: Quote): Edit {
  const { source, start } = span;
  const text = textAt(span).trimEnd();
  const last = start + text.length;
  const indent = /[ \t]*$/.exec(source.text.slice(0, start))![0];
  const ending = /\r\n|\n/.exec(source.text)?.[0] ?? "\n";
  const items = ids.map(
    (id) => `${ending}${indent}- ${/["']/.test(text) || /^\d/.test(id) ? quotedId(id, quote) : id}`,
  );
  return { span: spanOf(source, last, last), text: items.join("") };
}
