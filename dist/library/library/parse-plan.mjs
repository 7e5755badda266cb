import{parsePlan}from"../shared/P77V7SJ6.mjs";import"../shared/UCUIPAIP.mjs";import"../shared/MAPMSS77.mjs";import"../shared/X4SDC3CU.mjs";import"../shared/Y6P6UPDF.mjs";
import"../shared/E2E2V3SO.mjs";
export {parsePlan};
