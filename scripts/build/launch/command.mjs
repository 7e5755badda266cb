#!/usr/bin/env node
import { load } from "./load.mjs";

const bundle = process.getBuiltinModule("node:path").join(__dirname, "runbook-lint.mjs");
load(bundle, true, Number("/* end */"))("command").main(process.argv.slice(2));
