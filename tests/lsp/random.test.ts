import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { type Diagnostic, lint } from "../../src/index.ts";
import { changedBuffer } from "../../src/lsp/buffers.ts";
import { positionOf } from "../../src/lsp/places.ts";
import { Workspace } from "../../src/run/workspace.ts";
import { remove, workspace } from "../cli/workspace.ts";

afterAll(remove);

/** More than these were run by hand: `RANDOM_EDITS=10000`. */
const edits = Number(process.env.RANDOM_EDITS ?? 60);
const perRun = 20;
/** An editor asks for findings when its user pauses: after so many. */
const inOneBreath = 5;

const example = (path: string) => readFileSync(resolve(import.meta.dirname, "../../examples", path), "utf8");
const files: Record<string, string> = {
  "basket/runbook.md": example("runbook-unsafe/runbook.md"),
  "basket/orchestrator-plan.md": example("runbook-unsafe/orchestrator-plan.md"),
  "plans/mail.md": example("generic-unsafe/plans/mail.md"),
};
const words = fc.constantFrom(
  ...[
    "",
    "\n",
    "\n\n",
    "\r\n",
    "# ",
    "## Cycle 1.2: ",
    "**Depends on**: 1.1\n",
    "- File: `src/a.ts`\n",
    "```\n",
    "---\n",
  ],
  ...[
    "🧺",
    "é",
    "`",
    "<!-- runbook-lint-disable-next-line -->\n",
    "1.3",
    "execution_mode: parallel\n",
    "[",
    "\t",
  ],
);
const edit = fc.record({
  file: fc.constantFrom(...Object.keys(files)),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof({ weight: 8, arbitrary: fc.nat(12) }, { weight: 1, arbitrary: fc.nat(400) }),
  text: fc.oneof(words, fc.string({ unit: "grapheme", maxLength: 8 })),
});

/** What is found, without the texts that it is found in. */
const shown = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(
    ({ rule, message, span }) => `${span.source.path} ${span.start}-${span.end} ${rule} ${message}`,
  );

/** Not between the halves of a letter. */
const whole = (text: string, at: number): number =>
  /[\uDC00-\uDFFF]/.test(text[at] ?? "") && /[\uD800-\uDBFF]/.test(text[at - 1] ?? "") ? at - 1 : at;

test(`${edits} random edits leave the texts and the findings of a fresh run`, {
  timeout: 3_600_000,
}, async () => {
  const folder = workspace(files);
  const property = fc.asyncProperty(
    fc.array(edit, { minLength: perRun, maxLength: perRun }),
    fc.constantFrom("utf-16" as const, "utf-8" as const),
    async (all, encoding) => {
      const server = new Workspace(folder);
      await server.warm(
        () => {},
        () => false,
      );
      const texts = new Map(Object.entries(files));
      for (const [index, { file, from, length, text: words }] of all.entries()) {
        const place = join(folder, file);
        const before = texts.get(file)!;
        const start = whole(before, Math.floor(from * before.length));
        const end = whole(before, Math.max(start, Math.min(before.length, start + length)));
        const after = before.slice(0, start) + words + before.slice(end);
        const source = { path: file, text: before };
        const range = { start: positionOf(source, start, encoding), end: positionOf(source, end, encoding) };
        const buffer = { uri: file, place, version: index, text: before };
        // A place inside of a line ending is none in the protocol.
        const isInEnding = [start, end].some((at) => before[at] === "\n" && before[at - 1] === "\r");
        const held = isInEnding
          ? after
          : changedBuffer(buffer, [{ range, text: words }], index + 1, encoding).text;
        expect(held).toBe(after);
        texts.set(file, held);
        server.hold(place, held);
        if (index % inOneBreath < inOneBreath - 1) continue;
        const view = await server.look();
        const found = view.lint(place).diagnostics;
        const contents = new Map([...texts].map(([path, text]) => [join(folder, path), text]));
        const fresh = await lint({ cwd: folder, contents });
        const own = fresh.plans.filter(({ files }) => files.some(({ source }) => source.path === file));
        const paths = new Set([file, ...own.flatMap(({ files }) => files.map(({ source }) => source.path))]);
        const expected = fresh.diagnostics.filter(({ span }) => paths.has(span.source.path));
        expect(shown(found)).toEqual(shown(expected));
      }
    },
  );
  await fc.assert(property, {
    numRuns: Math.ceil(edits / perRun),
    ...(process.env.SEED && { seed: Number(process.env.SEED) }),
  });
});
