import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./bundling.mjs";

/**
 * A declaration file, taken apart. The compiler writes them so regularly that lines tell statements apart.
 * @typedef {object} Module
 * @property {Map<string, string>} own declarations by name, overloads together
 * @property {Map<string, [module: string, name: string]>} borrowed what is imported or passed on, by its name here
 * @property {string[]} passedOn modules of `export *`
 * @property {Set<string>} exported
 */

const declared =
  /^(?:export )?(?:declare )?(?:abstract )?(?:const|function|class|interface|type|enum) ([\w$]+)/m;

/** `dist/runbook-lint.d.mts`: the public functions and the types that they reach, in one file. */
export function types() {
  const folder = join(root, ".tmp/types");
  emit(folder);
  /** @type {Map<string, Module>} */
  const modules = new Map();
  const read = (/** @type {string} */ path) => {
    const known = modules.get(path) ?? takeApart(path, readFileSync(path.replace(/\.ts$/, ".d.ts"), "utf8"));
    modules.set(path, known);
    return known;
  };
  const index = join(folder, "src/index.ts");
  return print(reach(index, read), new Set(exportsOf(index, read)));
}

/** @param {string} folder */
function emit(folder) {
  const config = join(root, ".tmp/tsconfig.types.json");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(config), { recursive: true });
  const compilerOptions = {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    outDir: folder,
    rootDir: root,
    allowJs: false,
    checkJs: false,
  };
  const include = [join(root, "src/index.ts"), join(root, "src/text.d.ts")];
  writeFileSync(config, JSON.stringify({ extends: "../tsconfig.json", compilerOptions, include }));
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const { status, stdout } = spawnSync(process.execPath, [compiler, "-p", config], { encoding: "utf8" });
  if (status !== 0) throw new Error(stdout);
}

/**
 * @param {string} path
 * @param {string} text
 * @returns {Module}
 */
function takeApart(path, text) {
  /** @type {Module} */
  const module = { own: new Map(), borrowed: new Map(), passedOn: [], exported: new Set() };
  for (const statement of statementsOf(text)) {
    const from = statement.match(/ from "([^"]+)";\s*$/)?.[1];
    const target = from?.startsWith(".") ? join(dirname(path), from) : from;
    if (target !== undefined && /^export (?:type )?\*/.test(statement)) module.passedOn.push(target);
    else if (target !== undefined) borrow(module, statement, target);
    else declare(module, statement.trim());
  }
  return module;
}

/**
 * Statements with the comment above them.
 * @param {string} text
 */
function statementsOf(text) {
  let comment = "";
  return text.split(/\n(?=(?:export|declare|import|interface|type) )/).map((part) => {
    const statement = comment + part;
    comment = statement.match(/(?<=\n|^)\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*$/)?.[0] ?? "";
    const own = statement.slice(0, statement.length - comment.length);
    comment &&= `${comment.trimEnd()}\n`;
    return own;
  });
}

/**
 * @param {Module} module
 * @param {string} statement
 * @param {string} target
 */
function borrow({ borrowed, exported }, statement, target) {
  for (const item of statement.match(/\{([^}]*)\}/)?.[1]?.split(",") ?? []) {
    const [name = "", own = name] = item
      .trim()
      .replace(/^type /, "")
      .split(" as ");
    if (name === "") continue;
    borrowed.set(own, [target, name]);
    if (/^export /m.test(statement)) exported.add(own);
  }
}

/**
 * @param {Module} module
 * @param {string} statement
 */
function declare({ own, exported }, statement) {
  const name = statement.match(declared)?.[1];
  if (name === undefined) {
    if (/^(?:export \{\};)?$/.test(statement)) return;
    throw new Error(`Unexpected declaration, expected one with a name:\n${statement}`);
  }
  own.set(name, own.has(name) ? `${own.get(name)}\n${statement}` : statement);
  if (/^export /m.test(statement)) exported.add(name);
}

/**
 * @param {string} path
 * @param {(path: string) => Module} read
 * @returns {string[]}
 */
function exportsOf(path, read) {
  const { exported, passedOn } = read(path);
  return [...exported, ...passedOn.flatMap((target) => exportsOf(target, read))];
}

/**
 * Every declaration that the exports of a module need, by name.
 * @param {string} index
 * @param {(path: string) => Module} read
 */
function reach(index, read) {
  /** @type {Map<string, { path: string, text: string }>} */
  const reached = new Map();
  const visit = (/** @type {string} */ path, /** @type {string} */ name) => {
    const found = find(path, name, read);
    if (!found) return;
    const known = reached.get(name);
    if (known && known.path !== found.path)
      throw new Error(`Unexpected second type \`${name}\` in ${found.path}, expected one name for one type`);
    if (known) return;
    reached.set(name, found);
    const code = found.text.replace(/\/\*[\s\S]*?\*\//g, "");
    for (const [word] of code.matchAll(/[A-Za-z_$][\w$]*/g)) visit(found.path, word);
  };
  for (const name of exportsOf(index, read)) visit(index, name);
  return reached;
}

/**
 * @param {string} path
 * @param {string} name
 * @param {(path: string) => Module} read
 * @returns {{ path: string, text: string } | undefined}
 */
function find(path, name, read) {
  const { own, borrowed, passedOn } = read(path);
  const text = own.get(name);
  if (text !== undefined) return { path, text };
  const [target, original] = borrowed.get(name) ?? [];
  if (target === undefined || original === undefined)
    return passedOn.map((next) => find(next, name, read)).find(Boolean);
  if (!target.startsWith("/") && !/^[A-Z]:/.test(target))
    throw new Error(`Unexpected type of ${target} in the public types, expected types of our own`);
  if (original !== name) throw new Error(`Unexpected \`${original} as ${name}\`, expected one name`);
  return find(target, name, read);
}

/**
 * @param {Map<string, { text: string }>} reached
 * @param {Set<string>} exported
 */
function print(reached, exported) {
  const texts = [...reached].map(([name, { text }]) => {
    const bare = text.replace(/^export (?=declare |interface |type )/gm, "");
    return exported.has(name) ? bare.replace(/^(?=(?:declare|interface|type) )/gm, "export ") : bare;
  });
  return `${texts.join("\n")}\nexport {};\n`;
}
