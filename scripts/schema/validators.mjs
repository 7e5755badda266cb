import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";

const words = new Set(["title", "description", "examples", "default", "$schema"]);

/**
 * A schema without what is only for people: Ajv would carry it into the code.
 * @param {any} part @param {boolean} [named] whether the keys are names of properties or definitions
 * @returns {any}
 */
function bare(part, named = false) {
  if (Array.isArray(part)) return part.map((item) => bare(item));
  if (typeof part !== "object" || part === null) return part;
  // Choices are spelled out for people, one by one; an enum says the same in a tenth of the code.
  if (part.oneOf?.every((/** @type {object} */ one) => "const" in one)) {
    return { enum: part.oneOf.map((/** @type {{ const: unknown }} */ one) => one.const) };
  }
  const entries = Object.entries(part).filter(([key]) => named || !words.has(key));
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      bare(value, !named && (key === "properties" || key === "definitions")),
    ]),
  );
}

/**
 * Validators as the text of one module without a compiler in it. They say yes or no; why is explained elsewhere. Ajv asks for its few helpers by `require`, which no
 * module has: they are imported instead.
 * @param {Record<string, object>} schemas by the name of the exported function
 */
export function validatorsOf(schemas) {
  const ajv = new Ajv({
    strict: true,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true },
  });
  const refs = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      ajv.addSchema(bare(schema), name);
      return [name, name];
    }),
  );
  const helpers = new Map();
  const make = /** @type {any} */ (standalone).default ?? standalone;
  const code = make(ajv, refs).replace(
    /require\("([^"]+)"\)\.default/g,
    (/** @type {string} */ _, /** @type {string} */ path) => {
      if (!helpers.has(path)) helpers.set(path, `helper${helpers.size}`);
      return `(${helpers.get(path)}.default ?? ${helpers.get(path)})`;
    },
  );
  const imports = [...helpers].map(([path, name]) => `import ${name} from "${path}.js";\n`);
  return imports.join("") + code.replace(/^"use strict";/, "");
}
