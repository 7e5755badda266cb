import type { Section, Source } from "../../model/index.ts";
import type { Token } from "../text/tokens.ts";

/** `Expected: FAIL with "No module named 'parcel'"`. */
export const isFailing = (label: string, clause: readonly Token[], source: Source): boolean =>
  /^expect(?:ed)?(?: (?:result|output|outcome))?$/i.test(label) &&
  /^[^\n]{0,40}:[*_\s]*fail(?:s|ure)?\b/i.test(
    source.text.slice(source.text.lastIndexOf("\n", clause[0]!.start) + 1, clause.at(-1)!.end),
  );

/** "It fails with `undefined: limit.New`" in a RED phase, without a label. */
export const failsWith = (clause: readonly Token[], section: Section): boolean =>
  section === "red" &&
  clause.some(
    ({ lower }, i) =>
      lower === "fails" && /^(?:with|because|as|since|for|:)$/.test(clause[i + 1]?.lower ?? ""),
  );
