// usage: npm run release -- VERSION     prepares a release: version, changelog, generated files, commit and tag
//        npm run release -- --check     says what is still unset for one
//        npm run release -- --verify TAG  for the workflow that publishes: whether the tag is that of what is checked out
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = process.cwd();
/** @param {string} name */
const textOf = (name) => readFileSync(join(root, name), "utf8");
/**
 * @param {string} name
 * @param {string} text
 */
const write = (name, text) => writeFileSync(join(root, name), text);

/** Files that state the version, and the words around it. */
const stated = [
  "src/run/api.ts",
  "docs/ci.md",
  "docs/install.md",
  "docs/ci/annotations.yml",
  "docs/ci/cached.yml",
  "docs/ci/changed.yml",
  "docs/ci/code-scanning.yml",
  ".claude-plugin/plugin.json",
  "tests/fixtures/ci/pre-commit/.pre-commit-config.yaml",
  "tests/fixtures/ci/pre-commit-fix/.pre-commit-config.yaml",
  "tests/fixtures/ci/pre-commit-project/.pre-commit-config.yaml",
];

const integrations = ["integrations/spec-kit/extension.yml", "integrations/gsd/capability.json"];

/** @param {string} message */
function refuse(message) {
  console.error(message);
  process.exit(1);
}

/**
 * `homepage` and `bugs` follow from `repository`, the one field that the owner of the project sets.
 * @param {Record<string, any>} manifest
 */
function addressesOf({ repository }) {
  const url = (typeof repository === "string" ? repository : repository?.url)
    ?.replace(/^git\+/, "")
    .replace(/\.git$/, "");
  if (!url || !/^https:\/\/[\w.-]+\/[\w.-]+\/[\w.-]+$/.test(url)) return undefined;
  return {
    repository: { type: "git", url: `git+${url}.git` },
    homepage: `${url}#readme`,
    bugs: `${url}/issues`,
  };
}

/**
 * What keeps this from being a release.
 * @param {Record<string, any>} manifest
 */
function lacking(manifest) {
  const unreleased = /^## Unreleased\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(textOf("CHANGELOG.md"))?.[1] ?? "";
  return [
    ...(addressesOf(manifest)
      ? []
      : [
          "`repository` in package.json is unset: give it as https://HOST/OWNER/NAME; `homepage` and `bugs` are made of it",
        ]),
    ...(/^- /m.test(unreleased) ? [] : ["CHANGELOG.md has no entry under `## Unreleased`"]),
  ];
}

/** @param {string[]} words */
function run(...words) {
  const [program = "", ...args] = words;
  const { status, stdout } = spawnSync(program, args, {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) refuse(`\`${words.join(" ")}\` ended with ${status}`);
  return stdout.trim();
}

/**
 * @param {string} version
 * @param {Record<string, any>} manifest
 */
function prepare(version, manifest) {
  const before = manifest.version;
  if (!/^\d+\.\d+\.\d+$/.test(version))
    refuse(`Unexpected version \`${version}\`, expected one such as 1.2.3`);
  if (run("git", "status", "--porcelain") !== "")
    refuse("Unexpected changes in the work tree, expected none");
  const gaps = lacking(manifest);
  if (gaps.length > 0) refuse(gaps.join("\n"));
  const { version: _, ...rest } = manifest;
  const { name, ...more } = rest;
  write(
    "package.json",
    `${JSON.stringify({ name, version, ...more, ...addressesOf(manifest) }, undefined, 2)}\n`,
  );
  const lock = JSON.parse(textOf("package-lock.json"));
  lock.version = version;
  lock.packages[""].version = version;
  write("package-lock.json", `${JSON.stringify(lock, undefined, 2)}\n`);
  for (const file of stated) write(file, textOf(file).replaceAll(before, version));
  // These state versions of their hosts, too, further down.
  for (const file of integrations) write(file, textOf(file).replace(before, version));
  const today = new Date().toISOString().slice(0, 10);
  write(
    "CHANGELOG.md",
    textOf("CHANGELOG.md").replace("## Unreleased\n", `## Unreleased\n\n## ${version} - ${today}\n`),
  );
  for (const script of ["schemas", "dist", "docs"]) run("npm", "run", "--silent", script);
  run("git", "add", "--all");
  run("git", "commit", "--quiet", "--message", `Release ${version}`);
  run("git", "tag", "--annotate", `v${version}`, "--message", `Release ${version}`);
  const tarball = run("npm", "pack", "--silent");
  console.log(`v${version} is committed and tagged, and ${tarball} is what would be published.`);
  console.log(
    `Look at it, then \`git push --follow-tags\`: the workflow release.yml publishes it with its provenance.`,
  );
}

const [word, tag] = process.argv.slice(2);
const manifest = JSON.parse(textOf("package.json"));
if (word === "--check") {
  const gaps = lacking(manifest);
  if (gaps.length > 0) refuse(gaps.join("\n"));
} else if (word === "--verify") {
  if (tag !== `v${manifest.version}`) refuse(`Unexpected tag \`${tag}\`, expected \`v${manifest.version}\``);
  if (!addressesOf(manifest)) refuse(lacking(manifest).join("\n"));
} else if (word === undefined) refuse("Unexpected lack of a version, expected `npm run release -- VERSION`");
else prepare(word, manifest);
