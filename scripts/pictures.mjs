// usage: npm run pictures
// Takes the pictures of the documentation that only a browser can take: docs/report.webp. Needs Chromium.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";
import { root } from "./build/bundling.mjs";
import { plainEnvironment, program } from "./program.mjs";

const report = join(root, ".tmp/report.html");
const words = [await program(), "--no-config", `--format=html=${report}`, "examples"];
const { status, stderr } = spawnSync(process.execPath, words, {
  cwd: root,
  env: plainEnvironment(),
  encoding: "utf8",
});
if ((status ?? 2) > 1) throw new Error(stderr);

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
await page.setViewport({ width: 1360, height: 830 });
await page.goto(`${pathToFileURL(report).href}#plan/runbook-unsafe/schedule`, { waitUntil: "load" });
await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
await page.screenshot({ path: join(root, "docs/report.webp"), type: "webp", quality: 85 });
await browser.close();
