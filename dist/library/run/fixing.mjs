import{fixAll,withoutCompanions,writeChanges}from"../shared/EZN2CTJZ.mjs";import"../shared/DGUJQS3Z.mjs";import"../shared/63JQ53DM.mjs";import"../shared/X6GLRSZU.mjs";
import"../shared/7P2LKXB4.mjs";import"../shared/SX4C7DMT.mjs";import"../shared/JPVYCJXK.mjs";import"../shared/YGWV6IC5.mjs";import"../shared/C4YVZLHA.mjs";
import"../shared/2OOL6VTG.mjs";import"../shared/DUSCGDTP.mjs";import"../shared/Y6P6UPDF.mjs";import"../shared/E2E2V3SO.mjs";
export {fixAll,withoutCompanions,writeChanges};
