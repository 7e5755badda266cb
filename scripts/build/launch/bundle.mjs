#!/usr/bin/env node
import { load } from "./load.mjs";

const { realpathSync } = process.getBuiltinModule("node:fs");
const here = process.getBuiltinModule("node:url").fileURLToPath(import.meta.url);

/** Whether this file was started, and not imported. */
function isStarted() {
  try {
    return realpathSync(process.argv[1] ?? "") === realpathSync(here);
  } catch {
    return false;
  }
}

const started = isStarted();
const part = load(here, started);
const { main } = part("command");
/* exports */
if (started) await main(process.argv.slice(2));
