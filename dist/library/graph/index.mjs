import{graphFormats,graphOf,graphText}from"../shared/VMRECGKP.mjs";import"../shared/2EAXIH22.mjs";import"../shared/UX2SHOZ6.mjs";import"../shared/DUSCGDTP.mjs";
import"../shared/Y6P6UPDF.mjs";import"../shared/E2E2V3SO.mjs";
export {graphFormats,graphOf,graphText};
