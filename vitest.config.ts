import { defineConfig } from "vitest/config";
import { markdownModule } from "./scripts/build/bundling.mjs";
import { page, pageModule } from "./scripts/build/page.mjs";

/** Markdown is imported as in the bundle. */
const latePages = {
  name: "late-pages",
  transform: (code: string, id: string) =>
    id.endsWith(".md") ? { code: markdownModule(code), map: null } : undefined,
};

/** The page of `--format html`, bundled as the build does it. */
const bundledPage = {
  name: "bundled-page",
  resolveId: (id: string) => (id === "bundled:page" ? `\0${id}` : undefined),
  load: async (id: string) => (id === "\0bundled:page" ? pageModule(await page()) : undefined),
};

// Tests share one module graph per worker: they hold no state of their own, and loading the parser
// afresh for every file would cost more than the tests do.
export default defineConfig({
  plugins: [latePages, bundledPage],
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: "tests/support/folder.ts",
    pool: "threads",
    maxWorkers: 2,
    isolate: false,
    testTimeout: 60_000,
  },
});
