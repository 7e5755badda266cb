import { JSDOM } from "jsdom";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import {
  about,
  type formats,
  graphOf,
  graphText,
  inspect,
  inspectionText,
  lint,
  next,
  nextText,
  reporters,
  schedule,
  scheduleText,
  status,
  statusText,
} from "../../src/index.ts";
import { readLog } from "../action/runner.ts";

// A plan whose every word tries to leave the place in which it is shown: escapes of terminals, marks of writing direction, ends of strings, lines,
// tags and commands of each format.

const evil = [
  "\u001b[2J\u001b]0;owned\u0007",
  "\u202eevil\u2066",
  "\u009b31m",
  "\u200f",
  "]]><error line='1'/>",
  "</script><script>alert(1)</script><img src=x onerror=alert(1)>",
  '" onload="alert(1)',
  "::error file=x::forged%0A::stop-commands::pwned",
  "##vso[task.setvariable variable=a]b",
  '"]; subgraph x["',
  "| --- | [link](javascript:alert(1))",
  "`$(reboot)` \u0000 \ud800",
];

const text = `---
isolation: shared
---

# Runbook: ${evil.join(" ")}

${evil
  .map(
    (words, index) =>
      `## Step ${index + 1}: ${words}\n\nCreate \`src/same.py\` ${words}\n\n**Depends on**: Step ${index === 0 ? `99${words}` : "98"}\n`,
  )
  .join("\n")}`;
const sources = [{ path: `plans/${evil[4]}${evil[0]}\u202e/runbook.md`, text }];
const result = await lint({ sources });
const print = (format: (typeof formats)[number]) =>
  reporters[format](result, { about, colors: false, width: 100, cwd: "/", root: "/" });

/** What a terminal would act on, or what shows a text in another order than it has. */
const acting = /(?!\n)\p{Control}|\p{Bidi_Control}/u;

test("the plan is read, and much is found in it", () => {
  expect(result.plans).toHaveLength(1);
  expect(result.diagnostics.length).toBeGreaterThan(5);
});

test.each(["pretty", "compact", "github", "azure", "markdown", "agent"] as const)(
  "`%s` holds nothing that a terminal would act on",
  (format) => {
    expect(acting.exec(print(format))?.index).toBe(undefined);
  },
);

/** The same without a dependency that is nowhere, so that it has an order. */
const mild = [{ path: sources[0]!.path, text: text.replace(/^\*\*Depends.*$/gm, "") }];

test("nor do the commands that tell of plans", async () => {
  const plain = { colors: false };
  const scheduled = await schedule({ sources: mild });
  const texts = {
    inspect: inspectionText(await inspect({ sources: mild }), plain),
    schedule: scheduleText(scheduled.scheduling, plain),
    next: nextText((await next({ sources: mild })).plans, plain),
    status: statusText((await status({ sources: mild })).statuses, plain),
  };
  for (const [command, said] of Object.entries(texts)) {
    expect([command, acting.exec(said)?.[0]]).toEqual([command, undefined]);
    expect(said.length).toBeGreaterThan(100);
  }
});

test("annotations are as many as findings, and carry no command of the plan", () => {
  const { commands } = readLog(print("github"));
  expect(commands.map(({ name }) => name).filter((name) => !/^(?:error|warning|notice)$/.test(name))).toEqual(
    [],
  );
  expect(commands.length).toBeLessThanOrEqual(result.diagnostics.length + 1);
  expect(commands.every(({ properties }) => properties.file !== "x")).toBe(true);
  for (const line of print("azure").split("\n"))
    expect(line.match(/##vso\[/g)?.length ?? 0).toBeLessThanOrEqual(1);
  expect(print("azure")).not.toMatch(/^##vso\[task\.setvariable/m);
});

test.each(["junit", "checkstyle"] as const)("`%s` is XML with the elements of its own", (format) => {
  const names = new Set<string>();
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => names.add(name));
  parser.write(print(format)).close();
  const own = ["testsuites", "testsuite", "testcase", "failure", "system-out", "checkstyle", "file", "error"];
  expect([...names].filter((name) => !own.includes(name))).toEqual([]);
});

test.each(["json", "sarif", "gitlab", "rdjson"] as const)(
  "`%s` is JSON, with the text as it was",
  (format) => {
    const value = JSON.parse(print(format));
    expect(JSON.stringify(value)).toContain("same.py");
  },
);

test("the page holds no element and no attribute of the plan's", () => {
  const { document } = new JSDOM(print("html")).window;
  expect(document.querySelectorAll("img, iframe, [onload], [onerror]")).toHaveLength(0);
  expect([...document.scripts].some(({ textContent }) => textContent === "alert(1)")).toBe(false);
});

test.each(["mermaid", "dot", "svg"] as const)("a graph as `%s` has no node but the steps", async (format) => {
  const { plans, scheduling } = await schedule({ sources: mild });
  const graph = graphOf(plans[0]!, scheduling.plans[0]!);
  const drawn = await graphText(graph, format);
  expect(acting.exec(drawn)?.[0]).toBe(undefined);
  if (format === "svg") {
    const { document } = new JSDOM(drawn, { contentType: "image/svg+xml" }).window;
    expect(document.querySelectorAll("script, img, foreignObject, [onload]")).toHaveLength(0);
    expect(document.querySelector("parsererror")).toBe(null);
  }
  if (format === "dot") {
    const { objects } = (await (await import("@viz-js/viz")).instance()).renderJSON(drawn) as {
      objects: readonly { nodes?: unknown }[];
    };
    expect(objects.filter(({ nodes }) => nodes === undefined)).toHaveLength(evil.length);
  }
});
