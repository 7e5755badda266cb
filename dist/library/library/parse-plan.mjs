import{parsePlan}from"../shared/WSU5ER2O.mjs";import"../shared/SX4C7DMT.mjs";import"../shared/JPVYCJXK.mjs";import"../shared/YGWV6IC5.mjs";import"../shared/Y6P6UPDF.mjs";
import"../shared/E2E2V3SO.mjs";
export {parsePlan};
