import{scaffold,scaffoldKinds}from"./shared/Y3YUSCW7.mjs";import{parsePlan}from"./shared/VV2ZURQ3.mjs";import{validateMetadata}from"./shared/WNCCRXO6.mjs";
import{dialectNames,fix,formats,inspect,isolations,lint,pageOf,presets,read,rules,version}from"./shared/CPDNTODO.mjs";import{writeChanges}from"./shared/P66VRUIA.mjs";
import"./shared/RB5HJMWE.mjs";import"./shared/PAWVZNA3.mjs";import"./shared/UPA2SCQD.mjs";import{readRuleSetting}from"./shared/4IH6RHF3.mjs";import{
countsOf,inspectionText,reporters,summaryOf,visible}from"./shared/QC3O3ZOA.mjs";import"./shared/AHH6SCCI.mjs";import{applyFixes,fixSources,unifiedDiff}from"./shared/QZDV6LIJ.mjs";
import{UsageError,changing,compareNaturally,compareUnits,digestOf,executionModes,lineOf,lineStarts,lineText,located,nearest,positionAt,spanOf,textAt}from"./shared/SQEEFG4P.mjs";
import{schemas}from"./shared/KU47NFQF.mjs";import"./shared/E2E2V3SO.mjs";
export {UsageError,applyFixes,changing,compareNaturally,compareUnits,countsOf,dialectNames,digestOf,executionModes,fix,fixSources,formats,inspect,inspectionText,
isolations,lineOf,lineStarts,lineText,lint,located,nearest,pageOf,parsePlan,positionAt,presets,read,readRuleSetting,reporters,rules,scaffold,scaffoldKinds,schemas,
spanOf,summaryOf,textAt,unifiedDiff,validateMetadata,version,visible,writeChanges};
