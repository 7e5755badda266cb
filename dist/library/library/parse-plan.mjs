import{parsePlan}from"../shared/ICK2DRUH.mjs";import"../shared/7ORMZV5K.mjs";import"../shared/MAPMSS77.mjs";import"../shared/X4SDC3CU.mjs";import"../shared/Y6P6UPDF.mjs";
import"../shared/E2E2V3SO.mjs";
export {parsePlan};
