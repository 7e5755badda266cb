import { changedFiles, isModel, matchesGlob } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

interface Options {
  /** A glob of files, and the model that has to change them. */
  readonly models: Readonly<Record<string, string>>;
}

export const modelPolicy: Rule<Options> = {
  name: "model-policy",
  summary: "a step that changes files with another model than the one required for them",
  severity: "error",
  preset: undefined,
  messages: {
    other: "Unexpected model `{model}` for `{id}`, which changes `{file}`, expected `{required}`",
    none: "Unexpected lack of a model for `{id}`, which changes `{file}`, expected `{required}`",
  },
  options: {
    schema: {
      type: "object",
      additionalProperties: false,
      properties: {
        models: {
          type: "object",
          additionalProperties: { type: "string" },
          description: "Glob of files -> required model",
        },
      },
    },
    defaults: { models: {} },
  },
  check(plan, report, { models }) {
    for (const step of plan.steps) {
      const model = step.model ?? step.phase?.model ?? plan.model;
      const files = changedFiles(plan, step);
      for (const [glob, required] of Object.entries(models)) {
        const file = files.find((each) => matchesGlob(each.path, glob));
        if (!file || (model && isModel(model.value, required))) continue;
        const data = { id: step.id, file: file.path, required, model: model?.value ?? "" };
        report({ message: model ? "other" : "none", data, span: model?.span ?? step.idSpan });
      }
    }
  },
};
