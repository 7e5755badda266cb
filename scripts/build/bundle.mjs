import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "esbuild";
import { bundling, root } from "./bundling.mjs";
import { partsOfProgram } from "./parts.mjs";

/**
 * What stands before the program: how it is loaded, by a module and by a script.
 * @param {"bundle" | "command"} name
 * @param {"esm" | "cjs"} format
 * @param {Record<string, string>} parts by the words between the comment marks
 */
async function launcher(name, format, parts) {
  const folder = resolve(root, "scripts/build/launch");
  const { outputFiles } = await build({
    ...bundling,
    entryPoints: [resolve(folder, `${name}.mjs`)],
    plugins: [
      {
        name: "fill",
        setup: ({ onLoad }) =>
          onLoad({ filter: /./ }, ({ path }) => ({ contents: fill(readFileSync(path, "utf8"), parts) })),
      },
    ],
    format,
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

/**
 * @param {string} text
 * @param {Record<string, string>} parts by the words that they stand for
 */
const fill = (text, parts) =>
  Object.entries(parts).reduce((filled, [words, part]) => filled.replace(words, part), text);

/**
 * Code as the comment that `launch/load.mjs` looks for.
 * @param {string} name
 * @param {string} code
 */
function comment(name, code) {
  if (code.includes("%/")) throw new Error("Unexpected `%/` in the program, expected it to be free");
  return `\n/* ${name}\n${code.replaceAll("*/", "%/")}\n*/\n`;
}

/** `dist/runbook-lint.mjs`, the file beside it that starts it faster, and the files that went into them. */
export async function bundle() {
  const { first, others, names, inputs } = await partsOfProgram();
  const parts = [...first].map(([name, code]) => `${JSON.stringify(name)}:${code}`);
  const program = `"use strict";({${parts.join(",\n")}})`;
  const hash = createHash("sha256").update(program).digest("hex").slice(0, 16);
  const start =
    (await launcher("bundle", "esm", {
      "/* hash */": hash,
      "/* exports */": `export const { asText, run } = part("command");\nexport const { ${names.join(", ")} } = started ? {} : part("api");`,
    })) + comment("program", program);
  const command = await launcher("command", "cjs", { "/* hash */": hash, "/* end */": String(start.length) });
  const text = start + [...others].map(([name, code]) => comment(name, code)).join("");
  return { text, command, inputs };
}
