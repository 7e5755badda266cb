// usage: npm run package:vscode [-- FILE]
// Packs the extension for VS Code with the program in it: editors/vscode, dist/, schema/ and the pages of rules.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { createVSIX } from "@vscode/vsce";
import { build } from "esbuild";
import { root } from "./bundling.mjs";
import { program } from "./program.mjs";

const own = join(root, "editors/vscode");

/**
 * Puts together what the package holds.
 * @param {string} folder is made anew
 */
export async function stage(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "dist"), { recursive: true });
  const { files } = await program();
  for (const [name, text] of Object.entries(files))
    if (!name.endsWith("/action.cjs")) put(join(folder, name), text);
  await build({
    entryPoints: [join(own, "src/extension.ts")],
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["vscode"],
    legalComments: "none",
    outfile: join(folder, "dist/extension.js"),
  });
  const copied = ["LICENSE", "schema/config.schema.json", "dist/THIRD-PARTY-LICENSES.txt"];
  for (const name of copied) cpSync(join(root, name), join(folder, name));
  cpSync(join(root, "rules"), join(folder, "rules"), {
    recursive: true,
    filter: (path) => !/\.ts$/.test(path),
  });
  cpSync(join(own, "README.md"), join(folder, "README.md"));
  put(join(folder, "package.json"), `${JSON.stringify(manifest(), null, 2)}\n`);
}

/** @param {string} place @param {string} text */
function put(place, text) {
  mkdirSync(resolve(place, ".."), { recursive: true });
  writeFileSync(place, text);
}

/** The manifest, with what the schema of configurations and the tasks of docs/editors say once for all. */
function manifest() {
  const written = JSON.parse(readFileSync(join(own, "package.json"), "utf8"));
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const schema = JSON.parse(readFileSync(join(root, "schema/config.schema.json"), "utf8"));
  const { tasks } = JSON.parse(readFileSync(join(root, "docs/editors/tasks.json"), "utf8"));
  const [json, yaml] = [/\.jsonc?$/, /\.ya?ml$/].map((ends) => configFiles.filter((name) => ends.test(name)));
  const path = "./schema/config.schema.json";
  return {
    ...written,
    version,
    files: ["dist", "rules", "schema", "README.md", "LICENSE"],
    contributes: {
      ...written.contributes,
      configuration: { title: "runbook-lint", properties: settings(schema) },
      jsonValidation: json?.map((fileMatch) => ({ fileMatch, url: path })),
      yamlValidation: yaml?.map((fileMatch) => ({ fileMatch, url: path })),
      problemMatchers: tasks.map(
        (/** @type {{ label: string, problemMatcher: object }} */ { label, problemMatcher }) => ({
          ...problemMatcher,
          name: label.replace(": ", "-"),
          label,
        }),
      ),
    },
  };
}

const stems = [".runbook-lint", "runbook-lint.config"];
const configFiles = stems.flatMap((stem) => ["json", "jsonc", "yaml", "yml"].map((end) => `${stem}.${end}`));

/**
 * Settings of the editor follow the schema of configurations, whose references the editor does not follow.
 * @param {{ definitions: Record<string, any> }} schema
 */
function settings({ definitions }) {
  /** @type {(value: unknown) => any} */
  const inlined = (value) => {
    if (Array.isArray(value)) return value.map(inlined);
    if (typeof value !== "object" || value === null) return value;
    const { $ref, ...rest } = /** @type {{ $ref?: string }} */ (value);
    if ($ref) return inlined(definitions[$ref.replace("#/definitions/", "")]);
    return Object.fromEntries(Object.entries(rest).map(([key, each]) => [key, inlined(each)]));
  };
  const scoped = (/** @type {object} */ value) => ({ ...value, scope: "window" });
  const optional = (/** @type {any} */ { description, oneOf }) =>
    scoped({
      description,
      type: ["string", "null"],
      enum: [...oneOf.map((/** @type {any} */ each) => each.const), null],
      enumDescriptions: [
        ...oneOf.map((/** @type {any} */ each) => each.description),
        "What configuration files say",
      ],
      default: null,
    });
  return {
    "runbook-lint.rules": scoped({ ...inlined(definitions.rules), default: {} }),
    "runbook-lint.preset": scoped({
      description: "Which rules are on, where no configuration file says it",
      type: ["string", "null"],
      enum: ["recommended", "strict", null],
      default: null,
    }),
    "runbook-lint.isolation": optional(definitions.isolation),
    "runbook-lint.dispatch": optional(definitions.dispatch),
    "runbook-lint.dialect": optional(definitions.dialect),
    "runbook-lint.config": scoped({
      description: "The one configuration file for all plans, from the top of the workspace",
      type: "string",
      default: "",
    }),
    "runbook-lint.path": scoped({
      description: "Another program to start as the server; the one in the extension where this is empty",
      type: "string",
      scope: "machine-overridable",
      default: "",
    }),
  };
}

/**
 * @param {string} folder
 * @param {string} packagePath
 */
export const pack = (folder, packagePath) =>
  createVSIX({
    cwd: folder,
    packagePath,
    dependencies: false,
    skipLicense: true,
    allowMissingRepository: true,
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(root, ".tmp/vscode");
  await stage(folder);
  await pack(folder, resolve(process.argv[2] ?? "runbook-lint.vsix"));
}
