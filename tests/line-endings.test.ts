import { expect, test } from "vitest";
import { type Diagnostic, lint, positionAt, type Source, textAt } from "../src/index.ts";
import { everything, samples } from "./support/samples.ts";

/** What a finding says, where it stands and what stands there, apart from what the variant changes on purpose. */
function shown({ rule, message, span, related }: Diagnostic, shift = 0) {
  const places = [span, ...related.map((other) => other.span)].map((place) => {
    const { line, column } = positionAt(place.source, place.start);
    return `${place.source.path}:${line}:${line === 1 ? column - shift : column} ${JSON.stringify(textAt(place).replaceAll("\r", ""))}`;
  });
  return [rule, message, ...places].join("\n");
}

const findings = async (sources: readonly Source[], change: (text: string) => string) => {
  const changed = sources.map(({ path, text }) => ({ path, text: change(text) }));
  return (await lint({ sources: changed, settings: everything })).diagnostics;
};

/** Two UTF-16 units and three bytes a character, at the end of every line of prose: nothing may move. */
const widened = (text: string) => text.replace(/^(?!.*[`:|>#[\]{}*_-])(\p{L}.*\S)$/gmu, "$1 😀漢");

const byName = samples.map((sample) => [sample.name, sample.sources] as const);

test.each(byName)("%s means the same with CRLF and with a byte order mark", async (_, sources) => {
  const plain = (await findings(sources, (text) => text)).map((found) => shown(found));
  const crlf = await findings(sources, (text) => text.replaceAll("\n", "\r\n"));
  expect(crlf.map((found) => shown(found))).toEqual(plain);
  const marked = await findings(sources, (text) => `\uFEFF${text}`);
  expect(marked.map((found) => shown(found, 1))).toEqual(plain);
});

test.each(byName)("%s keeps its places when other lines hold wide characters", async (_, sources) => {
  const places = (found: readonly Diagnostic[]) =>
    found.map(({ rule, span }) => `${rule} ${JSON.stringify(positionAt(span.source, span.start))}`);
  expect(places(await findings(sources, widened))).toEqual(places(await findings(sources, (text) => text)));
});
