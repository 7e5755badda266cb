import{fixAll,withoutCompanions,writeChanges}from"../shared/BZZ5FC34.mjs";import"../shared/SHFN2DTD.mjs";import"../shared/LPKEI3OH.mjs";import"../shared/ZPVVQNOO.mjs";
import"../shared/7P2LKXB4.mjs";import"../shared/DNVRIOYL.mjs";import"../shared/HAFZ27YS.mjs";import"../shared/NPXDYNDC.mjs";import"../shared/OMH5PDYO.mjs";
import"../shared/2OOL6VTG.mjs";import"../shared/DUSCGDTP.mjs";import"../shared/Y6P6UPDF.mjs";import"../shared/E2E2V3SO.mjs";
export {fixAll,withoutCompanions,writeChanges};
