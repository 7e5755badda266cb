import type { Span } from "./source.ts";
import type { Field } from "./step.ts";

/** The facts that a repair may write. */
export type FactName = "depends_on" | "blocks" | "execution_mode" | "reason" | "id";

/** A place where a format lets facts about a step or plan be written so that a program reads them. */
export interface Slot {
  /** `front matter`: lines of YAML. `new front matter`: the same, with fences of its own. `label`: bold label lines. `suffix`: behind the words. `paragraph`: sentences. */
  readonly form: "front matter" | "new front matter" | "label" | "suffix" | "paragraph";
  /** Empty: where new lines go. */
  readonly at: Span;
  /** What stands before and behind each new line: line endings in the style of the file, the mark of a list item. */
  readonly before: string;
  readonly after: string;
  /**
   * A place that states one fact once more beside the fields of the step, and nothing else: with the ids in it, and the list to which
   * more are added, where they get no line of their own.
   */
  readonly stated?: {
    readonly name: "depends_on" | "blocks";
    readonly field?: Field;
    readonly ids: readonly string[];
  };
  /** The facts that may stand here, in the spelling of the format. */
  readonly keys: { readonly [Name in FactName]?: string };
  /** Where the file puts the colon of a bold label. */
  readonly colon: "inside" | "outside";
}
