// Made from schema/*.schema.json by `npm run schemas`. Change those.

import type { Validator } from "./validator.ts";

export const ccpmTask: Validator;
export const config: Validator;
export const gsdPlan: Validator;
export const orchestrator: Validator;
export const plan: Validator;
export const specKittyWorkPackage: Validator;
export const step: Validator;
