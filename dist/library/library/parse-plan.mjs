import{parsePlan}from"../shared/B56WTWXA.mjs";import"../shared/FXNCBHB2.mjs";import"../shared/6PN45R6Y.mjs";import"../shared/DUOOKWB5.mjs";import"../shared/KU47NFQF.mjs";
import"../shared/E2E2V3SO.mjs";
export {parsePlan};
