import{graphFormats,graphOf,graphText}from"../shared/3YKRON6F.mjs";import"../shared/KYZFSOGI.mjs";import"../shared/AOADFKGJ.mjs";import"../shared/AHH6SCCI.mjs";
import"../shared/GJFSLWXE.mjs";import"../shared/E2E2V3SO.mjs";
export {graphFormats,graphOf,graphText};
