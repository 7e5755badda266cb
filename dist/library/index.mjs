import{projectFiles,projectParts,scaffold,scaffoldKinds}from"./shared/SRD6LVET.mjs";import{parsePlan}from"./shared/WSU5ER2O.mjs";import{validateMetadata}from"./shared/POE3U4F4.mjs";
import{about,baselineName,dialectNames,expectRule,findBaseline,fix,formats,inspect,isolations,lint,pageOf,presets,pruned,read,renewed,rules,schedule,shownBy,termsOf,
version,writeBaseline}from"./shared/SKN2STE5.mjs";import"./shared/N447D6AM.mjs";import"./shared/4P2QJTDX.mjs";import"./shared/OHW62FNE.mjs";import{
writeChanges}from"./shared/EZN2CTJZ.mjs";import{writeReport}from"./shared/DGUJQS3Z.mjs";import"./shared/63JQ53DM.mjs";import"./shared/X6GLRSZU.mjs";
import{applyFixes,fixSources,unifiedDiff}from"./shared/7P2LKXB4.mjs";import"./shared/SX4C7DMT.mjs";import"./shared/JPVYCJXK.mjs";import{schemas,verdicts}from"./shared/YGWV6IC5.mjs";
import"./shared/C4YVZLHA.mjs";import"./shared/2OOL6VTG.mjs";import{schedulePlans}from"./shared/EDE5E53G.mjs";import{graphFormats,graphOf,graphText}from"./shared/VMRECGKP.mjs";
import"./shared/2EAXIH22.mjs";import{readRuleSetting,settler}from"./shared/BQWTIF5G.mjs";import{countsOf,failureText,faultsText,inspectionText,reporters,
scheduleMarkdown,scheduleText,statsJson,statsOf,statsText,summaryOf,visible}from"./shared/UX2SHOZ6.mjs";import{require_node_path}from"./shared/DUSCGDTP.mjs";
import{ConfigurationError,UsageError,changing,compareNaturally,compareUnits,digestOf,executionModes,isNumeral,isTestPath,lettered,lineOf,lineStarts,lineText,listenToProgress,
located,nearest,numeralReadings,positionAt,spanOf,stages,startTiming,stopTiming,suppressionKinds,tellProgress,textAt,timed,timedTurn}from"./shared/Y6P6UPDF.mjs";
import{__toESM}from"./shared/E2E2V3SO.mjs";var defineConfig=configuration=>configuration;var import_node_path=__toESM(require_node_path(),1);function sceneOf(path,options){let{cwd=process.cwd(),config,dialect,isolation,settings:asked,rules:rules2=rules}=options,terms=termsOf({cwd,config,dialect,isolation,
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
`${severity} with ${JSON.stringify(options)}`;async function watchPlans(options){let{watch}=await import("./shared/VF36ZOFN.mjs");return await watch(options)}
export {ConfigurationError,UsageError,about,applyFixes,baselineName,changing,compareNaturally,compareUnits,configurationOf,countsOf,defineConfig,dialectNames,digestOf,
executionModes,explainRule,failureText,faultsText,findBaseline,fix,fixSources,formats,graphFormats,graphOf,graphText,inspect,inspectionText,isNumeral,isTestPath,
isolations,lettered,lineOf,lineStarts,lineText,lint,listenToProgress,located,nearest,numeralReadings,pageOf,parsePlan,positionAt,presets,projectFiles,projectParts,
pruned,read,readRuleSetting,renewed,reporters,rules,scaffold,scaffoldKinds,schedule,scheduleMarkdown,schedulePlans,scheduleText,schemas,shownBy,spanOf,stages,startTiming,
statsJson,statsOf,statsText,stopTiming,summaryOf,suppressionKinds,tellProgress,textAt,timed,timedTurn,unifiedDiff,validateMetadata,verdicts,version,visible,watchPlans,
writeBaseline,writeChanges,writeReport};
