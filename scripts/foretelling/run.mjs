// usage: npm run train [-- --write] [--only FORMAT,...] [--laid DIR] [--examples FILE] [--misses]
// Bundles train.ts and runs it: it needs the program's own modules as they are now.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { bundling, root } from "../build/bundling.mjs";

const outfile = join(root, ".tmp/train.mjs");
await build({ ...bundling, entryPoints: [join(import.meta.dirname, "train.ts")], outfile, write: true });
const { main } = await import(pathToFileURL(outfile).href);
await main(root, process.argv.slice(2));
