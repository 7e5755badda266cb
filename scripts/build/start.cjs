#!/usr/bin/env node
"use strict";
var words = process.versions.node.split(".");
if (Number(words[0]) < 20 || (words[0] === "20" && Number(words[1]) < 19)) {
  console.error(`runbook-lint: Unexpected Node ${process.versions.node}, expected 20.19 or newer`);
  process.exit(2);
}
// What users start. Node 22.1 and newer keeps the code that it compiled for the next run; a script gets there sooner than a module.
const { enableCompileCache } = require("node:module");
if (enableCompileCache) enableCompileCache();
if (process.version.startsWith("v20.")) {
  // The V8 of Node 20 optimises as if every run were a long one, which takes an eighth of a short run.
  const { setFlagsFromString } = require("node:v8");
  setFlagsFromString("--interrupt-budget=270336");
  setFlagsFromString("--no-regexp-tier-up");
}
require("./program/main.cjs").main(process.argv.slice(2));
