import{parsePlan}from"../shared/VV2ZURQ3.mjs";import"../shared/RB5HJMWE.mjs";import"../shared/PAWVZNA3.mjs";import"../shared/SQEEFG4P.mjs";import"../shared/KU47NFQF.mjs";
import"../shared/E2E2V3SO.mjs";
export {parsePlan};
