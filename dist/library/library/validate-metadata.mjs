import{validateMetadata}from"../shared/4BOVGL5J.mjs";import"../shared/QZK6D5YV.mjs";import"../shared/X4SDC3CU.mjs";import"../shared/Y6P6UPDF.mjs";import"../shared/E2E2V3SO.mjs";
export {validateMetadata};
