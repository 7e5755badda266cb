import type { DocumentEffect, DocumentPlan, DocumentStep } from "./plan-document.ts";

/** A file as a format of one's own sees it. */
export interface FormatFile {
  /** As given, with `/` between. */
  readonly path: string;
  readonly text: string;
}

/** A step as a format of one's own reads it: a step of a JSON plan, with its place. */
export interface FormatStep extends Omit<DocumentStep, "kind"> {
  readonly kind?: DocumentStep["kind"];
  /** The line that it begins at, 1-based; the first one where it is left out. */
  readonly line?: number;
  /** Files that it writes. */
  readonly files?: readonly string[];
  readonly wave?: number;
  readonly effects?: readonly DocumentEffect[];
}

/** A plan as such a format reads it. Steps run side by side unless the mode or a dependency says otherwise. */
export interface FormatPlan extends Partial<Omit<DocumentPlan, "steps">> {
  readonly steps: readonly FormatStep[];
}

/** A plan format of one's own, from a plugin: it is asked before those of the program. */
export interface PlanFormat {
  readonly name: string;
  /** By path or text, without much work: it is asked for every file. */
  recognises(file: FormatFile): boolean;
  read(file: FormatFile): FormatPlan | readonly FormatPlan[] | undefined;
}
