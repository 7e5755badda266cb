import{validateMetadata}from"../shared/A6X52HS3.mjs";import"../shared/MAPMSS77.mjs";import"../shared/X4SDC3CU.mjs";import"../shared/Y6P6UPDF.mjs";import"../shared/E2E2V3SO.mjs";
export {validateMetadata};
