import{scaffold,scaffoldKinds}from"./shared/Y3YUSCW7.mjs";import{parsePlan}from"./shared/QCNUHUFC.mjs";import{validateMetadata}from"./shared/HB2X4ZKQ.mjs";
import{dialectNames,fix,formats,inspect,isolations,lint,pageOf,presets,read,rules,version}from"./shared/4GRMCFIB.mjs";import{writeChanges}from"./shared/VJ2O75RG.mjs";
import"./shared/YA4QVNEV.mjs";import"./shared/6PN45R6Y.mjs";import"./shared/UPA2SCQD.mjs";import{readRuleSetting}from"./shared/WSOREUXR.mjs";import{
countsOf,inspectionText,reporters,summaryOf,visible}from"./shared/GFBO4G4Q.mjs";import"./shared/AHH6SCCI.mjs";import{applyFixes,fixSources,unifiedDiff}from"./shared/DUVPX633.mjs";
import{UsageError,changing,compareNaturally,compareUnits,digestOf,executionModes,lineOf,lineStarts,lineText,located,nearest,positionAt,spanOf,textAt}from"./shared/DUOOKWB5.mjs";
import{schemas,verdicts}from"./shared/KU47NFQF.mjs";import"./shared/E2E2V3SO.mjs";
export {UsageError,applyFixes,changing,compareNaturally,compareUnits,countsOf,dialectNames,digestOf,executionModes,fix,fixSources,formats,inspect,inspectionText,
isolations,lineOf,lineStarts,lineText,lint,located,nearest,pageOf,parsePlan,positionAt,presets,read,readRuleSetting,reporters,rules,scaffold,scaffoldKinds,schemas,
spanOf,summaryOf,textAt,unifiedDiff,validateMetadata,verdicts,version,visible,writeChanges};
