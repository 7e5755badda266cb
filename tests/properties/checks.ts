import { inspectPlans } from "../../src/analyze/index.ts";
import {
  type Diagnostic,
  fix,
  lint,
  positionAt,
  type Source,
  schedulePlans,
  textAt,
} from "../../src/index.ts";

/** Every rule, also those that are off unless asked for. */
const everything = { preset: "strict" } as const;

const found = (sources: readonly Source[]) => lint({ sources, settings: everything });

/** What is wrong with what the program makes of some files; undefined where nothing is. It throws where the program does. */
export type Check = (sources: readonly Source[]) => Promise<string | undefined>;

/** Reads, lints, inspects and schedules; every place lies in its text. */
const survives: Check = async (sources) => {
  const { plans, failures, diagnostics } = await found(sources);
  const [failure] = failures;
  if (failure) throw failure.error;
  inspectPlans(plans);
  schedulePlans(plans, {});
  const astray = diagnostics.find(
    ({ span: { source, start, end } }) => !(start >= 0 && start <= end && end <= source.text.length),
  );
  return astray && `${astray.rule} stands at ${astray.span.start} to ${astray.span.end}`;
};

const flat = (text: string): string => text.replaceAll(/[\r\n]+[ \t]*/g, " ").trim();

/** What a finding says, and what stands where it is. */
const said = ({ rule, message, span }: Diagnostic): string =>
  `${rule} ${flat(message)} ${JSON.stringify(flat(textAt(span)))}`;

/** The same with the place in lines. */
const placed = (each: Diagnostic): string =>
  `${said(each)} ${each.span.source.path}:${positionAt(each.span.source, each.span.start).line}`;

/** The first lines of two lists that differ. */
function difference(before: readonly string[], after: readonly string[]): string | undefined {
  const [lost] = before.filter((each) => !after.includes(each));
  const [fresh] = after.filter((each) => !before.includes(each));
  if (lost === undefined && fresh === undefined)
    return before.length === after.length ? undefined : `${before.length} findings became ${after.length}`;
  return [lost && `lost: ${lost}`, fresh && `new: ${fresh}`].filter(Boolean).join("; ");
}

/** Changes of texts that mean the same must be found to mean the same. */
const keeps =
  (change: (text: string, path: string) => string, shown: (each: Diagnostic) => string): Check =>
  async (sources) => {
    const plain = sources.map(({ path, text }) => ({ path, text: text.replaceAll(/\r\n?/g, "\n") }));
    const other = plain.map(({ path, text }) => ({ path, text: change(text, path) }));
    return difference(
      (await found(plain)).diagnostics.map(shown),
      (await found(other)).diagnostics.map(shown),
    );
  };

const isMarkdown = (path: string): boolean => path.endsWith(".md");

/** Fixes bring no finding to light that was not there, and a second run has nothing to do. */
const fixes: Check = async (sources) => {
  const run = (from: readonly Source[]) => fix({ sources: from, settings: everything });
  const before = (await found(sources)).diagnostics;
  const { changed, diagnostics } = await run(sources);
  if (changed.length === 0) return undefined;
  const counts = new Map<string, number>();
  for (const { rule } of before) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  for (const { rule } of diagnostics) counts.set(rule, (counts.get(rule) ?? 0) - 1);
  const more = [...counts].find(([, left]) => left < 0);
  if (more) return `a fix brings ${more[0]}`;
  const texts = new Map(changed.map(({ source, text }) => [source.path, text]));
  const again = await run(sources.map(({ path, text }) => ({ path, text: texts.get(path) ?? text })));
  return again.changed.length > 0 ? `a second run fixes ${again.fixed[0]?.rule}` : undefined;
};

/** Files of a project that lies one folder deeper. */
const moved: Check = async (sources) => {
  const below = sources.map(({ path, text }) => ({ path: `deeper/${path}`, text }));
  const there = (await found(below)).diagnostics.map((each) => placed(each).replaceAll("deeper/", ""));
  return difference(
    (await found(sources)).diagnostics.map((each) => placed(each)),
    there,
  );
};

/** An id that is a word of its own, under another one everywhere. */
const renamed: Check = async (sources) => {
  const before = await found(sources);
  const ids = before.plans.flatMap(({ steps }) => steps.map(({ id }) => id));
  const id = ids.find(
    (each) => /^[a-z]+-[a-z]+$/.test(each) && !sources.some(({ path }) => path.includes(each)),
  );
  if (!id) return undefined;
  const word = new RegExp(`(?<![\\w-])${id}(?![\\w-])`, "g");
  const other = "quixotic-zephyr";
  const after = await found(sources.map(({ path, text }) => ({ path, text: text.replaceAll(word, other) })));
  const rulesOf = (all: readonly Diagnostic[]) => all.map(({ rule }) => rule).sort();
  return difference(rulesOf(before.diagnostics), rulesOf(after.diagnostics));
};

/** What holds of any files whatsoever. */
export const checks: Readonly<Record<string, Check>> = {
  survives,
  "CRLF changes nothing": keeps((text) => text.replaceAll("\n", "\r\n"), placed),
  "CR changes nothing": keeps((text) => text.replaceAll("\n", "\r"), placed),
  "a byte order mark changes nothing": keeps(
    (text) => (text.startsWith("\uFEFF") ? text : `\uFEFF${text}`),
    placed,
  ),
  "a blank line at the end changes nothing": keeps((text) => `${text.replace(/\n*$/, "\n")}\n`, placed),
  "spaces at the ends of lines change nothing": keeps(
    (text, path) => (isMarkdown(path) ? text.replaceAll(/(?<=[^\s-])$/gm, " ") : text),
    placed,
  ),
  fixes: fixes,
  "a folder above changes nothing": moved,
  "another name for an id changes nothing": renamed,
};
