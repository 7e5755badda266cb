import{parsePlan}from"../shared/CYDYFYY7.mjs";import"../shared/OKAJMWET.mjs";import"../shared/WIQYZLLL.mjs";import"../shared/VOEMY7TJ.mjs";import"../shared/GJFSLWXE.mjs";
import"../shared/E2E2V3SO.mjs";
export {parsePlan};
