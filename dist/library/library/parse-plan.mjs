import{parsePlan}from"../shared/QCNUHUFC.mjs";import"../shared/YA4QVNEV.mjs";import"../shared/6PN45R6Y.mjs";import"../shared/DUOOKWB5.mjs";import"../shared/KU47NFQF.mjs";
import"../shared/E2E2V3SO.mjs";
export {parsePlan};
