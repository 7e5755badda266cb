import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { PageData } from "../../src/report/index.ts";
import { faulty } from "../support/faulty.ts";
import { has } from "../support/tools.ts";
import { barriersIn, click, pageOfSources, press, Reader, settled, textsOf } from "./browser.ts";

const examples = join(import.meta.dirname, "../../examples");
const exampleFiles = (name: string) =>
  readdirSync(join(examples, name), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .sort()
    .map((file) => ({
      path: `plans/${name}/${file.replaceAll("\\", "/")}`,
      text: readFileSync(join(examples, name, file), "utf8"),
    }));

const two = await pageOfSources([
  { path: "plans/first-look/runbook.md", text: faulty.replace("**Depends on**: Step 9\n\n", "") },
  ...exampleFiles("runbook-unsafe"),
]);

/** A page with the plans of another so often that it has as many as a large repository. */
function crowded(html: string, count: number): string {
  return html.replace(/(?<=id="data">).*/, (line) => {
    const end = line.indexOf("</script>");
    const data: PageData = JSON.parse(line.slice(0, end));
    const plans = Array.from({ length: count }, (_, index) => {
      const plan = data.plans[index % data.plans.length]!;
      const findings = plan.findings.map((finding) => ({ ...finding, id: `${finding.id}${index}` }));
      return { ...plan, path: `plans/${index}/${plan.path}`, findings };
    });
    return JSON.stringify({ ...data, plans }).replaceAll("<", "\\u003c") + line.slice(end);
  });
}

const hostile = `# Runbook: </script><script>window.hacked = 1</script>

Execute the steps sequentially. <img src=x onerror="window.hacked = 2">

## Step 1: <svg onload="window.hacked = 3">\u2028 a

Create \`src/<b>a.py\` in \`src/</script>.py\`. Run \`pytest\`, then commit. <!-- --> <!--<script>

## Step 2: javascript:window.hacked=4 "onmouseover="window.hacked=5

Change \`src/</script>.py\` and \`src/<b>a.py\`. Run \`pytest\`, then commit.
`;

describe.runIf(has("chromium"))("in a browser", () => {
  const reader = new Reader();
  afterAll(reader.close);

  test("findings stand with their lines, and their places are underlined", async () => {
    const { page, problems } = await reader.open(two, { hash: "#plan/first-look" });
    expect(await textsOf(page, ".finding .rule")).toContain("created-twice");
    expect(await textsOf(page, ".finding mark.own")).toContain("sequentially");
    expect(await textsOf(page, ".finding .words")).toContain(
      "`2` changes `src/basket.py`, which `1` creates".replaceAll("`", ""),
    );
    expect(problems).toEqual([]);
  });

  test("filters by text, rule and severity stay in the address", async () => {
    const { page, problems } = await reader.open(two, { hash: "#all" });
    const all = (await textsOf(page, ".finding")).length;
    await page.type("input[type=search]", "sequentially");
    await settled(page);
    const searched = await textsOf(page, ".finding");
    expect(searched.length).toBeLessThan(all);
    expect(searched.every((text) => text.toLowerCase().includes("sequentially"))).toBe(true);
    expect(page.url()).toContain("q=sequentially");
    await click(page, ".clear");
    await page.select("select", "created-twice");
    await settled(page);
    expect(new Set(await textsOf(page, ".finding .rule"))).toEqual(new Set(["created-twice"]));
    await click(page, ".pill.warning");
    expect(await textsOf(page, ".finding")).toEqual([]);
    expect(page.url()).toContain("rule=created-twice&hide=warning");
    await page.reload();
    expect(await textsOf(page, ".finding")).toEqual([]);
    expect(problems).toEqual([]);
  });

  test("keys lead everywhere", async () => {
    const { page, problems } = await reader.open(two);
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.finding);
    await press(page, "j");
    const first = await focused();
    await press(page, "j");
    const second = await focused();
    await press(page, "k");
    expect([await focused(), second === first, first === undefined]).toEqual([first, false, false]);
    await press(page, "3");
    expect(await textsOf(page, ".timeline h2")).toEqual(["Timeline"]);
    await press(page, "]");
    expect(await textsOf(page, ".plan h1")).toEqual(["Tide tables, test by test"]);
    await press(page, "?");
    expect(await page.$("dialog[open]")).not.toBeNull();
    await press(page, "Escape");
    expect(await page.$("dialog[open]")).toBeNull();
    await press(page, "/");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
    await press(page, "Escape");
    await press(page, "o");
    expect(await textsOf(page, ".overview h1")).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  test("a link leads to a finding, to a step, and back", async () => {
    const { page } = await reader.open(two, { hash: "#plan/first-look" });
    const link = await page.$eval(".finding:last-of-type .permalink", (each) => each.getAttribute("href")!);
    const followed = await reader.open(two, { hash: link });
    const current = await followed.page.$eval(
      ".finding.current",
      (each) => (each as HTMLElement).dataset.finding,
    );
    expect(link.endsWith(current!)).toBe(true);
    await click(followed.page, ".finding.current .where");
    expect(await textsOf(followed.page, ".panel h2")).toEqual(["3 A basket again"]);
    expect(followed.page.url()).toContain("#plan/first-look/schedule/step/3");
    await followed.page.goBack();
    await settled(followed.page);
    expect(await followed.page.$(".finding.current")).not.toBeNull();
    expect(followed.problems).toEqual([]);
  });

  test("a graph shows what it found, and a step can be chosen in it", async () => {
    const { page, problems } = await reader.open(two, { hash: "#plan/first-look/graph" });
    expect(await page.$$(".canvas .edge.missing")).toHaveLength(2);
    await click(page, ".canvas a.node");
    expect(await textsOf(page, ".panel h2")).toEqual(["1 A basket adds up"]);
    expect(await page.$$(".canvas .chosen")).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  test("a schedule says at one look which steps may not run together, and on what they meet", async () => {
    const { page, problems } = await reader.open(two, { hash: "#plan/runbook-unsafe/schedule" });
    const groups = await page.$$eval(".apart li", (all) =>
      all.map((each) => [
        [...each.querySelectorAll(".step-link")].map((step) => step.textContent).join(" "),
        each.querySelector("code")?.textContent,
      ]),
    );
    expect(groups).toContainEqual(["1.2 1.3 1.4 1.5", "tests/test_station.py"]);
    expect(await textsOf(page, ".free h2")).toEqual([" May run together"]);
    expect(await page.$$(".matrix tbody tr")).not.toHaveLength(0);
    expect(await page.$$(".timeline .turn")).toHaveLength(7);
    expect(problems).toEqual([]);
  });

  test("a hostile plan is shown as it is written, and runs nothing", async () => {
    const html = await pageOfSources([
      { path: 'plans/"><script>alert(1)</script>/runbook.md', text: hostile },
    ]);
    for (const part of ["", "/graph", "/schedule"]) {
      const { page, problems } = await reader.open(html);
      await page.evaluate((tab) => {
        location.hash = location.hash + tab;
      }, part);
      await press(page, part === "" ? "1" : part === "/graph" ? "2" : "3");
      expect(await page.evaluate(() => "hacked" in globalThis)).toBe(false);
      if (part === "")
        expect((await textsOf(page, ".source")).join()).toContain('<img src=x onerror="window.hacked = 2">');
      expect(await page.$$eval("script", (all) => all.length)).toBe(2);
      expect(problems).toEqual([]);
    }
  });

  test("nothing but its own script would be run", async () => {
    const { page } = await reader.open(two);
    const handler = page.evaluate(() => document.body.setAttribute("onclick", "window.hacked = 1"));
    await expect(handler).rejects.toThrow("TrustedScript");
    const address = page.evaluate(() => {
      const frame = document.createElement("iframe");
      frame.src = "data:text/html,<script>parent.hacked = 1</script>";
      document.body.append(frame);
      return new Promise((done) =>
        document.addEventListener("securitypolicyviolation", (event) => done(event.violatedDirective)),
      );
    });
    expect(await address).toBe("frame-src");
  });

  const everywhere = [
    "#all",
    "#plan/runbook-unsafe",
    "#plan/runbook-unsafe/graph",
    "#plan/runbook-unsafe/schedule/step/1.2",
  ];
  test.each([
    ["light", { dark: false, width: 1280 }, everywhere, undefined],
    ["dark", { dark: true, width: 1280 }, everywhere, ["color-contrast"]],
    ["on a phone", { dark: false, width: 390 }, everywhere.slice(3), undefined],
  ])("axe finds no barriers: %s", async (_, circumstances, places, rules) => {
    const { page } = await reader.open(two, circumstances);
    for (const hash of ["", ...places]) {
      await page.evaluate((to) => location.replace(to || "#"), hash);
      await settled(page);
      expect([hash, await barriersIn(page, rules)]).toEqual([hash, []]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([hash, overflow]).toEqual([hash, 0]);
    }
  });

  test("hundreds of plans cost what is looked at", async () => {
    const { page, problems } = await reader.open(crowded(two, 320));
    const nodes = () => page.evaluate(() => document.querySelectorAll("*").length);
    expect(await textsOf(page, ".sidebar h2")).toEqual(["320 plans"]);
    const few = await nodes();
    expect(few).toBeLessThan(8000);
    await click(page, ".plans li:nth-child(7) a");
    expect(await textsOf(page, ".plan h1")).toHaveLength(1);
    await press(page, "a");
    expect(await nodes()).toBeLessThan(few + 5000);
    expect(problems).toEqual([]);
  });

  test.each([
    ["a clean plan", exampleFiles("runbook-safe"), "No problems."],
    ["no plan", [{ path: "notes.md", text: "# Notes\n" }], "1 file was looked at, and none is a plan."],
  ])("%s", async (_, sources, words) => {
    const { page, problems } = await reader.open(await pageOfSources(sources));
    expect((await textsOf(page, ".clean")).join(" ")).toContain(words);
    expect(await barriersIn(page)).toEqual([]);
    expect(problems).toEqual([]);
  });
});
