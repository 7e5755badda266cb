import{parsePlan}from"../shared/J3FQI6AQ.mjs";import"../shared/DNVRIOYL.mjs";import"../shared/HAFZ27YS.mjs";import"../shared/NPXDYNDC.mjs";import"../shared/Y6P6UPDF.mjs";
import"../shared/E2E2V3SO.mjs";
export {parsePlan};
