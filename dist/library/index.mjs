import{scaffold,scaffoldKinds}from"./shared/Y3YUSCW7.mjs";import{parsePlan}from"./shared/CYDYFYY7.mjs";import{validateMetadata}from"./shared/JLX4MROY.mjs";
import{about,baselineName,dialectNames,expectRule,findBaseline,fix,formats,inspect,isolations,lint,pageOf,presets,pruned,read,renewed,rules,schedule,termsOf,version,
writeBaseline}from"./shared/FJGNN4ZQ.mjs";import"./shared/7PXKRABC.mjs";import"./shared/RRKKPSRS.mjs";import"./shared/OHW62FNE.mjs";import{writeChanges,
writeReport}from"./shared/KLC5CAFV.mjs";import"./shared/ZAFHTHMH.mjs";import"./shared/6QA7T3AE.mjs";import{applyFixes,fixSources,unifiedDiff}from"./shared/6JN46IEW.mjs";
import"./shared/OKAJMWET.mjs";import"./shared/WIQYZLLL.mjs";import{schemas,verdicts}from"./shared/VOEMY7TJ.mjs";import"./shared/BEL3KXN3.mjs";import"./shared/UPA2SCQD.mjs";
import{schedulePlans}from"./shared/NM2ELMPY.mjs";import{graphFormats,graphOf,graphText}from"./shared/3YKRON6F.mjs";import"./shared/KYZFSOGI.mjs";import{
readRuleSetting,settler}from"./shared/CXVJZXP7.mjs";import{countsOf,faultsText,inspectionText,reporters,scheduleMarkdown,scheduleText,summaryOf,visible}from"./shared/AOADFKGJ.mjs";
import{require_node_path}from"./shared/AHH6SCCI.mjs";import{ConfigurationError,UsageError,changing,compareNaturally,compareUnits,digestOf,executionModes,lineOf,
lineStarts,lineText,located,nearest,positionAt,spanOf,suppressionKinds,textAt}from"./shared/GJFSLWXE.mjs";import{__toESM}from"./shared/E2E2V3SO.mjs";var import_node_path=__toESM(require_node_path(),1);function sceneOf(path,options){let{cwd=process.cwd(),config,dialect,isolation,settings:asked,rules:rules2=rules}=options,terms=termsOf({cwd,config,dialect,isolation,
settings:asked,rules:rules2,presets}),source={path,text:""},settled=terms.settings([source]),settings=typeof settled=="function"?settled(source):settled;return{
terms,place:(0,import_node_path.resolve)(cwd,path),source,settings,...settler(rules2,settings)(source)}}function configurationOf(path,options={}){let{terms,place,
source,settings,active,names}=sceneOf(path,options),{configurations}=terms.configurations.trail(place),ruleOf=name=>{let own=active.get(name);return own?own.rule.
options?[own.severity,own.options]:own.severity:"off"};return{files:configurations.flatMap(each=>each.sources.map(one=>one.path)),ignored:terms.ignored(place,!1),
preset:settings.preset??"recommended",rules:Object.fromEntries([...names].sort().map(name=>[name,ruleOf(name)])),isolation:options.isolation??terms.configurations.
of(place).isolation??"shared",dialects:typeof terms.dialects=="string"?[terms.dialects]:terms.dialects(source)??null,ignores:configurations.flatMap(each=>each.ignores.
map(({glob})=>glob))}}function explainRule(path,name,options={}){let{terms,place,settings,active}=sceneOf(path,options),rules2=[...options.rules??rules,...settings.
plugins??[]];expectRule(name,rules2);let rule=rules2.find(each=>each.name===name),{statements}=terms.configurations.trail(place),stated=statements.flatMap(({about:about2,
preset,rules:own2})=>{let setting=own2.get(name);return[...preset?[{span:preset.span,says:`preset \`${preset.value}\``,about:about2}]:[],...setting?[{span:setting.
span,says:wordsFor(setting.value),about:about2}]:[]]}),asked=options.settings??{},above=[...asked.preset?[{span:void 0,says:`\`--preset ${asked.preset}\``,about:void 0}]:
[],...asked.rules?.[name]?[{span:void 0,says:`\`--rule ${name}=${asked.rules[name].severity}\``,about:void 0}]:[]],own={span:void 0,says:`in ${presetOf(rule.preset)}\
, as ${rule.severity}`,about:void 0},now=active.get(name);return{severity:now?.severity??"off",options:now?.options,origins:[own,...stated,...above]}}var presetOf=preset=>preset===
void 0?"no preset":preset==="strict"?"the preset `strict`":"the presets `recommended` and `strict`",wordsFor=({severity,options})=>options===void 0?`${severity}`:
`${severity} with ${JSON.stringify(options)}`;var defineConfig=configuration=>configuration;
export {ConfigurationError,UsageError,about,applyFixes,baselineName,changing,compareNaturally,compareUnits,configurationOf,countsOf,defineConfig,dialectNames,digestOf,
executionModes,explainRule,faultsText,findBaseline,fix,fixSources,formats,graphFormats,graphOf,graphText,inspect,inspectionText,isolations,lineOf,lineStarts,lineText,
lint,located,nearest,pageOf,parsePlan,positionAt,presets,pruned,read,readRuleSetting,renewed,reporters,rules,scaffold,scaffoldKinds,schedule,scheduleMarkdown,schedulePlans,
scheduleText,schemas,spanOf,summaryOf,suppressionKinds,textAt,unifiedDiff,validateMetadata,verdicts,version,visible,writeBaseline,writeChanges,writeReport};
