import { nearest, type SchemaName, schemas } from "../index.ts";
import { oneOf, unexpected } from "./arguments.ts";
import type { Command } from "./command.ts";

const namesOf = () => Object.keys(schemas) as SchemaName[];

export const schemaCommand: Command = {
  name: "schema",
  operands: "[NAME]",
  get operandChoices() {
    return namesOf();
  },
  summary: "Print a JSON Schema, or list them",
  description: "The same files are in the package, as `runbook-lint/schema/NAME.schema.json`.",
  options: ["help"],
  examples: [
    ["runbook-lint schema", "list them, with what each is for"],
    ["runbook-lint schema step > step.schema.json", "the schema of a step file's front matter"],
  ],
  run: ([name, ...rest]) => {
    if (rest.length > 0) throw unexpected(`word \`${rest[0]}\``, "one name");
    const names = namesOf();
    if (name === undefined) return { text: table(), code: 0 };
    const known = names.find((each) => each === name.replace(/\.schema\.json$/, ""));
    if (known) return { text: `${JSON.stringify(schemas[known], undefined, 2)}\n`, code: 0 };
    const meant = nearest(name, names);
    throw unexpected(`schema \`${name}\``, meant === undefined ? oneOf(names) : `\`${meant}\``);
  },
};

function table(): string {
  const names = namesOf();
  const widest = Math.max(...names.map((name) => name.length));
  return names.map((name) => `${name.padEnd(widest)}  ${schemas[name].title ?? ""}\n`).join("");
}
