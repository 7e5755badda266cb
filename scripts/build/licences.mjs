import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./bundling.mjs";

/**
 * The licences of all packages that went into the bundle; packages under the same words share an entry.
 * @param {readonly string[]} inputs paths of bundled files below the root
 */
export function licencesOf(inputs) {
  const folders = new Set(inputs.map((path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0]));
  /** @type {Map<string, string[]>} */
  const packages = new Map();
  for (const folder of [...folders].filter((name) => name !== undefined).sort()) {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
    const words = wordsIn(join(root, folder)) ?? `License: ${license}`;
    packages.set(words, [...(packages.get(words) ?? []), `${name}@${version}`]);
  }
  const entries = [...packages].map(([words, names]) => `${names.join("\n")}\n\n${words}\n`);
  return `runbook-lint contains these packages:\n\n${entries.join(`\n${"-".repeat(80)}\n\n`)}`;
}

/** @param {string} folder */
function wordsIn(folder) {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)\b/i.test(name));
  if (!file || !existsSync(join(folder, file))) return undefined;
  return readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
}
