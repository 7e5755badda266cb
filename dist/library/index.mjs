import{scaffold,scaffoldKinds}from"./shared/Y3YUSCW7.mjs";import{parsePlan}from"./shared/3FTCFTLP.mjs";import{validateMetadata}from"./shared/4WZAV5TJ.mjs";
import{dialectNames,fix,formats,inspect,isolations,lint,pageOf,presets,read,rules,version}from"./shared/Q6FX5T56.mjs";import{writeChanges}from"./shared/UBNJIF7F.mjs";
import"./shared/7VSV4W4E.mjs";import"./shared/VSEHOLTR.mjs";import"./shared/UPA2SCQD.mjs";import{readRuleSetting}from"./shared/X34MIUFX.mjs";import{
countsOf,inspectionText,reporters,summaryOf,visible}from"./shared/U6HCNPVV.mjs";import"./shared/AHH6SCCI.mjs";import{applyFixes,fixSources,unifiedDiff}from"./shared/O337HZ6H.mjs";
import{UsageError,changing,compareNaturally,compareUnits,digestOf,executionModes,lineOf,lineStarts,lineText,located,nearest,positionAt,spanOf,textAt}from"./shared/ZRSGYMYE.mjs";
import{schemas,verdicts}from"./shared/KU47NFQF.mjs";import"./shared/E2E2V3SO.mjs";
export {UsageError,applyFixes,changing,compareNaturally,compareUnits,countsOf,dialectNames,digestOf,executionModes,fix,fixSources,formats,inspect,inspectionText,
isolations,lineOf,lineStarts,lineText,lint,located,nearest,pageOf,parsePlan,positionAt,presets,read,readRuleSetting,reporters,rules,scaffold,scaffoldKinds,schemas,
spanOf,summaryOf,textAt,unifiedDiff,validateMetadata,verdicts,version,visible,writeChanges};
