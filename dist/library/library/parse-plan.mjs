import{parsePlan}from"../shared/BAGWUCDE.mjs";import"../shared/Q4AJA3P2.mjs";import"../shared/PAWVZNA3.mjs";import"../shared/SQEEFG4P.mjs";import"../shared/KU47NFQF.mjs";
import"../shared/E2E2V3SO.mjs";
export {parsePlan};
