import { mkdtempSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer, { type Browser, type KeyInput, type Page } from "puppeteer-core";
import { inject } from "vitest";
import { about, lint, type ReportOptions, type Result, reporters, type Source } from "../../src/index.ts";
import { chromium } from "../support/tools.ts";

const folder = mkdtempSync(join(inject("folder"), "page-"));

export const plainOptions: ReportOptions = { about, colors: false, width: 100, cwd: "/repo", root: "/repo" };

export const pageOf = (result: Result): string => reporters.html(result, plainOptions);

export const pageOfSources = async (sources: readonly Source[]): Promise<string> =>
  pageOf(await lint({ sources }));

export interface Opened {
  readonly page: Page;
  /** Whatever the browser complained about. */
  readonly problems: readonly string[];
}

export interface Circumstances {
  /** Behind the address: what the link points at. */
  readonly hash?: string;
  readonly dark?: boolean;
  /** In pixels. */
  readonly width?: number;
}

/** A browser that opens pages from files, as a reader would. */
export class Reader {
  private browser: Browser | undefined;
  private count = 0;

  async open(html: string, { hash = "", dark = false, width = 1280 }: Circumstances = {}): Promise<Opened> {
    this.browser ??= await puppeteer.launch({
      executablePath: chromium() ?? "chromium",
      args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"],
    });
    const file = join(folder, `${this.count++}.html`);
    writeFileSync(file, html);
    const page = await this.browser.newPage();
    const problems: string[] = [];
    page.on("console", (message) => problems.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => problems.push(String(error)));
    page.on("request", (request) => {
      if (!request.url().startsWith(pathToFileURL(file).href)) problems.push(`asked for ${request.url()}`);
    });
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }]);
    await page.goto(pathToFileURL(file).href + hash, { waitUntil: "load" });
    await settled(page);
    return { page, problems };
  }

  close = async (): Promise<void> => this.browser?.close();
}

/** What axe has against a page, as `rule: element`; by all its rules, or only by some. */
export async function barriersIn(page: Page, runOnly?: readonly string[]): Promise<string[]> {
  const axe = createRequire(import.meta.url)("axe-core") as { readonly source: string };
  await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(document, {
      resultTypes: ["violations"],
      ...(runOnly && { runOnly }),
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    );
  }, runOnly);
}

interface Axe {
  run(
    where: Document,
    options: object,
  ): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }>;
}

export const textsOf = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (all) => all.map((each) => each.textContent ?? ""));

/** Until what was done is drawn. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 20))));

export async function press(page: Page, key: KeyInput): Promise<void> {
  await page.keyboard.press(key);
  await settled(page);
}

export async function click(page: Page, selector: string): Promise<void> {
  await page.click(selector);
  await settled(page);
}
