import { defineConfig } from "vitest/config";

// Tests share one module graph per worker: they hold no state of their own, and loading the parser
// afresh for every file would cost more than the tests do.
export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    pool: "threads",
    maxWorkers: 2,
    isolate: false,
    testTimeout: 20_000,
  },
});
