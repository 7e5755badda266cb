import type { Fix, Flaw, Plan, Related, Report, Step } from "../../model/index.ts";
import { groupBy } from "../plan/group-by.ts";

/** ``step `1.2` ``: an id alone says nothing to a reader. */
export const stepNamed = ({ kind, id }: Step): string => `${kind} \`${id}\``;

/** `` step `1.2` ``, `` cycles `1.2` and `1.3` ``; of several kinds all are steps. */
export function stepsNamed(steps: readonly Step[], most = 4): string {
  const [first] = steps;
  if (steps.length === 1) return stepNamed(first!);
  const noun = steps.every(({ kind }) => kind === first!.kind) ? first!.kind : "step";
  return `${noun}s ${listed(
    steps.map(({ id }) => id),
    most,
  )}`;
}

/** `` `1.2`, `1.3` and 4 more``: names in backticks, as many as a reader takes in. */
export function listed(names: readonly string[], most = 4): string {
  const shown = shownOf(names, most);
  const rest = names.length - shown.length;
  return enumerated([...shown.map((name) => `\`${name}\``), ...(rest > 0 ? [`${rest} more`] : [])]);
}

/** `a, b and c`. */
export function enumerated(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length > 1 ? `${parts.slice(0, -1).join(", ")} and ${last}` : last;
}

/** One more than there is room for takes no more room than to say that one is left out. */
export const shownOf = (names: readonly string[], most: number): readonly string[] =>
  names.length > most + 1 ? names.slice(0, most) : names;

/** Second places, each once and as many as a reader follows; the last says how many are left out. */
export function places(said: readonly Related[], most = 6): Related[] {
  const key = ({ span, message }: Related) => `${span.source.path}\0${span.start}\0${span.end}\0${message}`;
  const all = [...new Map(said.map((related) => [key(related), related])).values()];
  if (all.length <= most) return all;
  const last = all[most - 1]!;
  const left = all.length - most;
  return [...all.slice(0, most - 1), { ...last, message: `${last.message} (+${left} more)` }];
}

/** Reports the faults that reading met and left to the rule of this name; those of different files that are `alike` once, at the first. */
export function reportFlaws(
  plan: Plan,
  kind: Flaw["kind"],
  report: Report,
  isTold: (flaw: Flaw) => boolean = () => false,
  alike: (flaw: Flaw) => unknown = (flaw) => flaw,
): void {
  // In what breaks the syntax, values are torn apart: what is wrong with them says nothing more.
  const broken = plan.flaws.filter((flaw) => flaw.kind === "unreadable-metadata");
  const unreadable = new Set(broken.map(({ span }) => span.source));
  const own = plan.flaws.filter(
    (flaw) =>
      flaw.kind === kind &&
      !(kind === "invalid-metadata" && unreadable.has(flaw.span.source)) &&
      !isTold(flaw),
  );
  for (const same of groupBy(own, alike).values()) reportAlike(same, report);
}

function reportAlike([first, ...others]: readonly Flaw[], report: Report): void {
  const { message, span, related = [], fix } = first!;
  const again = places(others.map((other) => ({ span: other.span, message: "and here" })));
  const edits = [first!, ...others].map((flaw) => flaw.fix);
  const all: Fix | undefined =
    fix && edits.every((each) => each !== undefined)
      ? { ...fix, safe: edits.every((each) => each!.safe), edits: edits.flatMap((each) => each!.edits) }
      : undefined;
  report({
    message: "flaw",
    data: { message },
    span,
    related: [...related, ...again],
    ...(all && { fix: all }),
  });
}
