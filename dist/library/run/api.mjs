import{about,dialectNames,fix,formats,inspect,isolations,lint,pageOf,presets,read,rules,schedule,shownBy,version}from"../shared/BWVEYL6V.mjs";import"../shared/6MOYQZGU.mjs";
import"../shared/4P2QJTDX.mjs";import"../shared/OHW62FNE.mjs";import"../shared/ZGAZ3O6B.mjs";import"../shared/DGUJQS3Z.mjs";import"../shared/FHRTS4G4.mjs";
import"../shared/QFK43H3Z.mjs";import"../shared/7P2LKXB4.mjs";import"../shared/DNVRIOYL.mjs";import"../shared/HAFZ27YS.mjs";import"../shared/NPXDYNDC.mjs";
import"../shared/C4YVZLHA.mjs";import"../shared/2OOL6VTG.mjs";import"../shared/EDE5E53G.mjs";import"../shared/BQWTIF5G.mjs";import"../shared/UX2SHOZ6.mjs";
import"../shared/DUSCGDTP.mjs";import"../shared/Y6P6UPDF.mjs";import"../shared/E2E2V3SO.mjs";
export {about,dialectNames,fix,formats,inspect,isolations,lint,pageOf,presets,read,rules,schedule,shownBy,version};
