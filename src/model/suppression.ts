import type { Located, Span } from "./source.ts";

/** What a comment `runbook-lint-...` may ask for. */
export const suppressionKinds = [
  "disable-next-line",
  "disable-line",
  "disable",
  "enable",
  "disable-file",
] as const;

/** A comment in a plan that silences findings, as written: whether its words are known is for the engine to say. */
export interface Suppression {
  /** The whole comment, with its marks. */
  readonly span: Span;
  /** What stands behind `runbook-lint-`. */
  readonly kind: Located<string>;
  /** None: every rule. */
  readonly rules: readonly Located<string>[];
  /** The words behind `--`. */
  readonly reason: string | undefined;
}
