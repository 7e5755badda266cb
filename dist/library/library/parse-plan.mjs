import{parsePlan}from"../shared/R3OAOT2C.mjs";import"../shared/TPXML3SA.mjs";import"../shared/QZK6D5YV.mjs";import"../shared/X4SDC3CU.mjs";import"../shared/Y6P6UPDF.mjs";
import"../shared/E2E2V3SO.mjs";
export {parsePlan};
