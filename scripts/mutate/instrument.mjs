import { parseAst } from "vitest/node";

/**
 * A change of the code that some test should notice.
 * @typedef {{ id: number, file: string, line: number, kind: string, text: string }} Mutant
 * @typedef {{ type: string, start: number, end: number, [key: string]: any }} Node
 */

/** What stands in front of instrumented code: `__mutant` is the number of the change that is on. */
const helpers = `
const __is = (id) => globalThis.__mutant === id;
const __test = (id, value) => (__is(id) ? true : __is(id + 1) ? false : value);
const __name = (id, name, other) => (__is(id) ? other : name);
`.replaceAll("\n", " ");

/** @type {Readonly<Record<string, string>>} */
const comparisons = { "<": "<=", "<=": "<", ">": ">=", ">=": ">", "===": "!==", "!==": "===" };
/** @type {Readonly<Record<string, string>>} */
const calls = {
  some: "every",
  every: "some",
  filter: "slice",
  min: "max",
  max: "min",
  startsWith: "endsWith",
  endsWith: "startsWith",
  find: "findLast",
  findLast: "find",
  indexOf: "lastIndexOf",
};

/**
 * The code with all its mutants in it, each of them asleep: a run of the tests wakes one without building anything anew.
 * @param {string} file
 * @param {string} code
 * @param {number} first the number of its first mutant
 * @returns {{ code: string, mutants: Mutant[] }}
 */
export function instrument(file, code, first) {
  /** @type {Mutant[]} */
  const mutants = [];
  /** @type {{ at: number, text: string, order: number }[]} */
  const inserted = [];
  /** @type {[start: number, end: number, text: string][]} */
  const replaced = [];
  const lineAt = (/** @type {number} */ at) => code.slice(0, at).split("\n").length;
  /** @type {(node: Node, kind: string, count?: number) => number} */
  const add = (node, kind, count = 1) => {
    const id = first + mutants.length;
    const text = code.slice(node.start, Math.min(node.end, node.start + 80)).replaceAll(/\s+/g, " ");
    for (let index = 0; index < count; index += 1)
      mutants.push({ id: id + index, file, line: lineAt(node.start), kind, text });
    return id;
  };
  /** @type {(node: Node, before: string, after: string) => void} */
  const wrap = (node, before, after) => {
    // Of two that begin at one place, the longer one is the outer one.
    inserted.push({ at: node.start, text: before, order: -node.end });
    inserted.push({ at: node.end, text: after, order: node.start === node.end ? 0 : 1e9 - node.start });
  };
  /** @param {Node} node */
  const visit = (node) => {
    switch (node.type) {
      case "BinaryExpression": {
        const other = comparisons[node.operator];
        if (!other) break;
        const id = add(node, `${node.operator} as ${other}`);
        const left = code.slice(node.left.end, node.right.start);
        replaced.push([node.left.end, node.right.start, `, `]);
        if (left.trim() !== node.operator) {
          replaced.pop();
          mutants.pop();
          break;
        }
        wrap(node, `((a, b) => __is(${id}) ? a ${other} b : a ${node.operator} b)(`, ")");
        break;
      }
      case "LogicalExpression": {
        if (node.operator === "??" || /\b(?:await|yield)\b/.test(code.slice(node.start, node.end))) break;
        // `a && b` with `a` always or never true: both are told apart from the whole by some input, if it matters.
        const id = add(node.left, `left of ${node.operator}`, 2);
        wrap(node.left, `__test(${id}, `, ")");
        break;
      }
      case "ConditionalExpression":
      case "IfStatement": {
        const id = add(node.test, "condition", 2);
        wrap(node.test, `__test(${id}, `, ")");
        break;
      }
      case "Literal": {
        if (typeof node.value === "boolean") wrap(node, `(__is(${add(node, "boolean")}) !== `, ")");
        else if (typeof node.value === "number")
          wrap(node, `(__is(${add(node, "number")}) ? ${node.value + 1} : `, ")");
        break;
      }
      case "CallExpression": {
        const { callee } = node;
        const other = callee.type === "MemberExpression" && !callee.computed && calls[callee.property.name];
        if (!other) break;
        const { start, end, name } = callee.property;
        const id = add(node, `${name} as ${other}`);
        const dot = code.slice(callee.object.end, start);
        const optional = dot.includes("?.") ? "?." : "";
        replaced.push([callee.object.end, end, `${optional}[__name(${id}, "${name}", "${other}")]`]);
        break;
      }
      case "ExpressionStatement": {
        if (node.expression.type === "CallExpression" && !node.directive)
          wrap(node.expression, `__is(${add(node, "statement")}) || `, "");
        break;
      }
    }
    for (const [key, value] of Object.entries(node)) {
      if (skipped.has(key) || (key === "key" && !node.computed)) continue;
      for (const child of Array.isArray(value) ? value : [value])
        if (
          child &&
          typeof child.type === "string" &&
          !/^TS(?!AsExpression|NonNull|Satisfies)/.test(child.type)
        )
          visit(child);
    }
  };
  for (const node of parseAst(code, { lang: "ts" }).body)
    if (!/^Import|^TS/.test(node.type)) visit(/** @type {any} */ (node));
  return { code: helpers + assembled(code, inserted, replaced), mutants };
}

/** Where no value stands that runs. */
const skipped = new Set([
  "typeAnnotation",
  "typeParameters",
  "typeArguments",
  "returnType",
  "source",
  "params",
]);

/**
 * @param {string} code
 * @param {{ at: number, text: string, order: number }[]} inserted
 * @param {[start: number, end: number, text: string][]} replaced
 */
function assembled(code, inserted, replaced) {
  const marks = [
    ...inserted.map(({ at, text, order }) => ({ at, end: at, text, order })),
    ...replaced.map(([at, end, text]) => ({ at, end, text, order: 5e8 })),
  ].sort((a, b) => a.at - b.at || closing(a) - closing(b) || a.order - b.order);
  let out = "";
  let last = 0;
  for (const { at, end, text } of marks) {
    out += code.slice(last, at) + text;
    last = Math.max(last, end);
  }
  return out + code.slice(last);
}

/** What ends at a place comes before what is there, and that before what begins. */
const closing = (/** @type {{ text: string, order: number }} */ { order }) =>
  order >= 1e9 - 1e8 ? 0 : order === 5e8 ? 1 : 2;
