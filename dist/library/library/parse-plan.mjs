import{parsePlan}from"../shared/VGFS4LQ4.mjs";import"../shared/MU3DPFVW.mjs";import"../shared/HAFZ27YS.mjs";import"../shared/NPXDYNDC.mjs";import"../shared/Y6P6UPDF.mjs";
import"../shared/E2E2V3SO.mjs";
export {parsePlan};
