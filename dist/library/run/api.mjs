import{about,dialectNames,fix,formats,inspect,isolations,lint,pageOf,presets,read,rules,schedule,shownBy,version}from"../shared/SKN2STE5.mjs";import"../shared/N447D6AM.mjs";
import"../shared/4P2QJTDX.mjs";import"../shared/OHW62FNE.mjs";import"../shared/EZN2CTJZ.mjs";import"../shared/DGUJQS3Z.mjs";import"../shared/63JQ53DM.mjs";
import"../shared/X6GLRSZU.mjs";import"../shared/7P2LKXB4.mjs";import"../shared/SX4C7DMT.mjs";import"../shared/JPVYCJXK.mjs";import"../shared/YGWV6IC5.mjs";
import"../shared/C4YVZLHA.mjs";import"../shared/2OOL6VTG.mjs";import"../shared/EDE5E53G.mjs";import"../shared/BQWTIF5G.mjs";import"../shared/UX2SHOZ6.mjs";
import"../shared/DUSCGDTP.mjs";import"../shared/Y6P6UPDF.mjs";import"../shared/E2E2V3SO.mjs";
export {about,dialectNames,fix,formats,inspect,isolations,lint,pageOf,presets,read,rules,schedule,shownBy,version};
