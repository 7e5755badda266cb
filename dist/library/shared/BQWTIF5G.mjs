import{UsageError,compareNaturally,compareUnits,lineStarts,lineText,nearest,positionAt,spanOf,suppressionKinds,tellProgress,timed}from"./Y6P6UPDF.mjs";function inOrder(found){let sorted=sort(found);return sorted.filter((each,index)=>index===0||!isSame(each,sorted[index-1]))}function sort(found){let rank=pathRanks(
found);return[...found].sort((a,b)=>rank.get(a.span.source.path)-rank.get(b.span.source.path)||a.span.start-b.span.start||a.span.end-b.span.end||compareUnits(a.
rule,b.rule)||compareUnits(a.message,b.message))}function pathRanks(found){let paths=[...new Set(found.map(each=>each.span.source.path))].sort(compareNaturally);
return new Map(paths.map((path,index)=>[path,index]))}var isSame=(a,b)=>a.rule===b.rule&&a.message===b.message&&a.span.source.path===b.span.source.path&&a.span.
start===b.span.start&&a.span.end===b.span.end;function suppressedInOrder(all){let byDiagnostic=new Map;for(let each of all)byDiagnostic.has(each.diagnostic)||byDiagnostic.
set(each.diagnostic,each);return sort([...byDiagnostic.keys()]).map(each=>byDiagnostic.get(each))}function baselineOf(diagnostics,plans,pathOf){let entryOf=namer(plans,pathOf),entries=new Map;for(let diagnostic of diagnostics){let entry=entryOf(diagnostic),count=(entries.
get(keyOf(entry))?.count??0)+1;entries.set(keyOf(entry),{...entry,count})}return sortBaseline([...entries.values()])}var sortBaseline=entries=>[...entries].sort(
(a,b)=>compareNaturally(a.path,b.path)||compareUnits(a.rule,b.rule)||compareNaturally(a.step??"",b.step??"")||compareUnits(a.about,b.about));function withoutKnown(found,plans,baseline,pathOf){
let entryOf=namer(plans,pathOf),left=new Map(baseline.map(entry=>[keyOf(entry),entry])),known=[],diagnostics=found.diagnostics.filter(diagnostic=>{let key=keyOf(
entryOf(diagnostic)),entry=left.get(key);return!entry||entry.count===0?!0:(left.set(key,{...entry,count:entry.count-1}),known.push({diagnostic,kind:"external",reason:void 0}),
!1)}),unmet=[...left.values()].filter(entry=>entry.count>0),suppressed=suppressedInOrder([...found.suppressed,...known]);return{found:{...found,diagnostics,suppressed},
unmet}}var keyOf=({path,rule,step="",about})=>[path,rule,step,about].join("\0");function namer(plans,pathOf){let steps=stepsBySource(plans);return({rule,span,about,
data={}})=>{let within=(steps.get(span.source)??[]).findLast(({start,end})=>span.start>=start&&span.start<end),names2=new Set(about??Object.values(data).flatMap(
namesIn));return within&&names2.delete(within.id),{path:pathOf(span.source),rule,step:within?.id,about:[...names2].sort(compareUnits).join(", "),count:1}}}function namesIn(datum){
return typeof datum=="number"||datum===""?[]:datum.includes("`")?[...datum.matchAll(/`([^`]+)`/g)].map(match=>match[1]):/\s/.test(datum)?[]:[datum]}function stepsBySource(plans){
let found=new Map;for(let{id,source,extent}of plans.flatMap(placesOf)){let own=found.get(source)??[];found.set(source,own),own.push({id,...extent})}for(let own of found.
values())own.sort((a,b)=>a.start-b.start||b.end-a.end);return found}var placesOf=({steps})=>steps.flatMap(step=>[{id:step.id,source:step.extent.source,extent:{start:step.
extent.start,end:step.extent.end}},...step.copies.map(({source})=>({id:step.id,source,extent:{start:0,end:Number.POSITIVE_INFINITY}}))]);function commentsOf(plans){let bySource=plans.flatMap(plan=>plan.files).flatMap(({source,suppressions})=>suppressions?[[source,suppressions]]:[]);return{bySource:new Map(
bySource),used:new Map}}function sift(found,comments,named=!1){if(comments.bySource.size===0)return{kept:found,suppressed:[]};let kept=[],suppressed=[];for(let diagnostic of found){
let by=silencerOf(diagnostic,comments,named);by?suppressed.push({diagnostic,kind:"inSource",reason:by.reason}):kept.push(diagnostic)}return{kept,suppressed}}function silencerOf({
rule,span},{bySource,used},named){let all=bySource.get(span.source)??[],reaching=all.filter(({rules})=>names(rules,rule)||!named&&rules.length===0).filter(each=>reaches(
each,span.start,all,rule)),by=reaching.findLast(({kind})=>kind.value!=="disable-file")??reaching.at(-1);if(!by)return;note(used,by,rule);let end=by.kind.value===
"disable"?endOf(by,all,rule):void 0;return end&&note(used,end,rule),by}var names=(rules,rule)=>rules.some(({value})=>value===rule);function note(used,comment,rule){
let rules=used.get(comment)??new Set;used.set(comment,rules.add(rule))}function reaches(comment,at,all,rule){let{span,kind}=comment,line=lineAt(span.source,at);
switch(kind.value){case"disable-file":return!0;case"disable":return at>=span.start&&at<(endOf(comment,all,rule)?.span.start??Number.POSITIVE_INFINITY);case"disa\
ble-line":return line>=lineAt(span.source,span.start)&&line<=lineAt(span.source,span.end);case"disable-next-line":return line===nextLine(comment,all)}return!1}var lineAt=(source,offset)=>positionAt(
source,offset).line,endOf=({span},all,rule)=>all.find(({kind,rules,span:{start}})=>kind.value==="enable"&&start>span.start&&(rules.length===0||names(rules,rule)));
function nextLine({span:{source,end}},all){let lines=lineStarts(source),line=lineAt(source,end)+1;for(;line<=lines.length;){let text=lineText(source,line),begin=lines[line-
1]+text.search(/\S|$/),other=all.find(({span})=>span.start===begin);if(text.trim()!==""&&!other)break;line=(other?lineAt(source,other.span.end):line)+1}return line}var safe=(title,edit)=>({title,safe:!0,edits:[edit]}),renaming=({span},text)=>safe(`Rename to \`${text}\``,{span,text});function nameless(comment,rule){let{rules}=comment;
if(rules.length===1)return removal(comment);let at=rules.indexOf(rule),{source,start,end}=rule.span,span=at===0?spanOf(source,start,rules[1].span.start):spanOf(
source,rules[at-1].span.end,end);return safe(`Remove \`${rule.value}\` from the comment`,{span,text:""})}function removal({span:{source,start,end}}){let{text}=source,
before=/[ \t]*$/.exec(text.slice(0,start))[0],from=start-before.length,after=/^[ \t]*(?:\r\n?|\n|$)/.exec(text.slice(end))?.[0],title="Remove the comment";if(after===
void 0||!/(?:^|[\r\n])$/.test(text.slice(0,from)))return safe(title,{span:spanOf(source,from,end),text:""});let blank=/(?:^|(?:\r\n|\r|\n))[ \t]*(?:\r\n?|\n)$|^$/.
test(text.slice(Math.max(0,from-200),from))?/^[ \t]*(?:\r\n?|\n)/.exec(text.slice(end+after.length))?.[0]??"":"";return safe(title,{span:spanOf(source,from,end+
after.length+blank.length),text:""})}function judge(source,comments,bench){let all=comments.bySource.get(source)??[];return all.flatMap(comment=>{let faults=[...unknownIn(comment,bench),...unusedIn(
comment,all,comments,bench)];return faults.length>0?faults:unexplained(comment)})}var kinds=suppressionKinds,isKnown=({kind})=>kinds.includes(kind.value);function unknownIn(comment,{
names:names2}){let{kind,rules}=comment;if(!isKnown(comment)){let meant=nearest(kind.value,kinds),expected=meant===void 0?kinds.map(each=>`\`${each}\``).join(", "):
`\`${meant}\``;return[unknown(kind,`comment \`runbook-lint-${kind.value}\``,expected,mend(kind,meant,comment))]}let strangers=rules.filter(({value})=>!names2.includes(
value)),tail=wordsOfReason(comment,strangers,names2);return tail?[tail]:strangers.map(rule=>{let meant=nearest(rule.value,names2),expected=meant===void 0?"the n\
ame of a rule":`\`${meant}\``;return unknown(rule,`rule name \`${rule.value}\``,expected,mend(rule,meant,comment))})}var unknown=({span},found,expected,fix)=>({
kind:"unknown-suppression",message:`Unexpected ${found}, expected ${expected}`,span,fix}),mend=(word,meant,comment)=>meant!==void 0?renaming(word,meant):word===
comment.kind?removal(comment):nameless(comment,word);function wordsOfReason({rules,reason},strangers,names2){let first=strangers[0];if(!(first&&strangers.length>
1&&rules.indexOf(first)===rules.length-strangers.length)||first===rules[0]||reason!==void 0||strangers.some(({value})=>nearest(value,names2)!==void 0&&value.includes(
"-")))return;let{source,start}=first.span,edits=[{span:{source,start,end:start},text:"-- "}];return{kind:"unknown-suppression",message:`Unexpected rule name \`${first.
value}\`, expected \`--\` before a reason`,span:{...first.span,end:strangers.at(-1).span.end},fix:{title:"Mark the reason with `--`",safe:!0,edits}}}function unusedIn(comment,all,{
used},bench){let{rules,span}=comment;if(!isKnown(comment)||mayEndAnother(comment,all,bench))return[];let by=used.get(comment),idle=rules.filter(({value})=>bench.
ran(value)&&!by?.has(value));return(rules.length===0?!by:idle.length===rules.length)?[{kind:"unused-suppression",message:`Unexpected ${wordsFor(comment)}, expec\
ted no such comment`,span,fix:removal(comment)}]:idle.map(rule=>({kind:"unused-suppression",message:`Unexpected suppression of \`${rule.value}\`, which finds not\
hing here, expected no such name`,span:rule.span,fix:nameless(comment,rule)}))}var wordsFor=({kind})=>kind.value==="enable"?"`enable` that ends no suppression":
`\`${kind.value}\` that silences nothing`,mayEndAnother=({kind,rules,span},all,{ran})=>kind.value==="enable"&&rules.length===0&&all.some(other=>other.kind.value===
"disable"&&other.span.start<span.start&&other.rules.some(({value})=>!ran(value)));function unexplained(comment){let{kind,reason,span}=comment;return!isKnown(comment)||
kind.value==="enable"||reason!==void 0?[]:[{kind:"unexplained-suppression",message:`Unexpected \`${kind.value}\` without a reason, expected \`--\` and why`,span}]}function fillMessage(messages,finding){let template=messages[finding.message];if(template===void 0)throw new Error(`there is no message named ${finding.message}`);
let data=finding.data??{};return template.replace(/\{(\w+)\}/g,(placeholder,name,offset)=>{let value=data[name];if(value===void 0)throw new Error(`nothing given\
 for ${placeholder} of message ${finding.message}`);return template[offset-1]==="`"&&template[offset+placeholder.length]==="`"?quotable(String(value)):onOneLine(
String(value))})}var onOneLine=text=>text.replace(/\s+/g," ").trim();function quotable(text){let line=onOneLine(text).replaceAll("`","'");return line.length>160?
`${line.slice(0,159)}\u2026`:line}function faultsOfOptions(rule,given){return rule.options?faultsIn(given,rule.options.schema,[]).map(({found,wanted,keys,isKey=!1})=>({message:`Unexpected ${found}\
 in the options of \`${rule.name}\`, expected ${wanted}`,keys,isKey})):[{message:`Unexpected options for \`${rule.name}\`, expected none: it has no options`,keys:[],
isKey:!1}]}function settleOptions(rule,given){let defaults=rule.options?.defaults;if(given===void 0)return defaults;let[fault]=faultsOfOptions(rule,given);if(fault)
throw new UsageError(fault.message);return isObject(given)&&isObject(defaults)?{...defaults,...given}:given}var shown=keys=>`options${keys.map(key=>typeof key==
"number"?`[${key}]`:`.${key}`).join("")}`;function faultsIn(value,schema,keys){let found=`\`${JSON.stringify(value)}\` at \`${shown(keys)}\``;if(schema.type!==void 0&&
!hasType(value,schema.type))return[{found,wanted:`a value of type ${schema.type}`,keys}];if(schema.enum&&!schema.enum.includes(value))return[{found,wanted:`one \
of ${schema.enum.join(", ")}`,keys}];if(schema.minimum!==void 0&&typeof value=="number"&&value<schema.minimum)return[{found,wanted:`at least ${schema.minimum}`,
keys}];let{items}=schema;return Array.isArray(value)?items?value.flatMap((item,index)=>faultsIn(item,items,[...keys,index])):[]:isObject(value)?faultsInObject(value,
schema,keys):[]}function faultsInObject(value,schema,at){let known=schema.properties??{};return Object.entries(value).flatMap(([key,entry])=>{let keys=[...at,key],
own=known[key]??schema.additionalProperties;if(own!==!1)return typeof own=="object"?faultsIn(entry,own,keys):[];let wanted=expectedKey(key,Object.keys(known));return[
{found:`key \`${shown(keys)}\``,wanted,keys,isKey:!0}]})}function expectedKey(key,known){let meant=nearest(key,known);return meant===void 0?`one of ${known.join(
", ")}`:`\`${meant}\``}var isObject=value=>typeof value=="object"&&value!==null&&!Array.isArray(value);function hasType(value,type){return type==="array"?Array.
isArray(value):type==="object"?isObject(value):type==="integer"?Number.isInteger(value):typeof value===type}var severities=["error","warning","info","off"];function readRuleSetting(text){let[name="",severity=""]=text.split("=",2);if(name===""||!severities.includes(severity))
throw new UsageError(`Unexpected rule setting \`${text}\`, expected \`name=severity\` with one of ${severities.join(", ")}`);return[name,{severity}]}function settler(rules,settings){
if(typeof settings!="function"){let settled=settleRules(rules,settings);return()=>settled}let known=new Map;return source=>{let own=settings(source),settled=known.
get(own)??settleRules(rules,own);return known.set(own,settled),settled}}function settleRules(builtIn,settings){let rules=[...builtIn,...settings.plugins??[]],asked=settings.
rules??{},names2=rules.map(rule=>rule.name);for(let name of Object.keys(asked))if(!names2.includes(name))throw unknownRule(name,names2);let active=rules.flatMap(
rule=>settleRule(rule,settings.preset??"recommended",asked[rule.name]));return{active:new Map(active.map(each=>[each.rule.name,each])),names:names2}}function settleRule(rule,preset,asked){
let inPreset=rule.preset!==void 0&&(preset==="strict"||rule.preset===preset);if(asked?.severity==="off"||!(asked||inPreset))return[];let options=settleOptions(rule,
asked?.options);return[{rule,severity:asked?.severity??rule.severity,options,key:JSON.stringify(options)??""}]}function unknownRule(name,names2){let meant=nearest(
name,names2),hint=meant===void 0?"the name of a rule":`\`${meant}\``;return new UsageError(`Unexpected rule name \`${name}\`, expected ${hint}`)}function lintPlans(plans,rules,settings={}){let run={rulesIn:settler(rules,settings),found:[],failures:[]};plans.forEach((plan,index)=>{tellProgress("rules",index,
plans.length),runRules(plan,run,rule=>!rule.judgesComments)});let comments=commentsOf(plans),first=sift(inOrder(run.found),comments);if(comments.bySource.size===
0)return{diagnostics:first.kept,suppressed:[],failures:run.failures};let late={...run,found:[]};for(let plan of plans)runRules(judged(plan,comments,run),late,rule=>rule.
judgesComments===!0);let second=sift(inOrder(late.found),comments,!0);return{diagnostics:inOrder([...first.kept,...second.kept]),suppressed:suppressedInOrder([...first.
suppressed,...second.suppressed]),failures:run.failures}}function runRules(plan,run,isDue){let variants=new Map;for(let rules of new Set([plan.span,...plan.files].
map(({source})=>run.rulesIn(source))))for(let active of rules.active.values()){if(!isDue(active.rule))continue;let known=variants.get(active.rule)??new Map;variants.
set(active.rule,known.set(active.key,active))}for(let each of variants.values())for(let active of each.values())runRule(active,plan,run)}function runRule({rule,
options,key},plan,{rulesIn,found,failures}){let report=finding=>{let here=rulesIn(finding.span.source).active.get(rule.name);here?.rule===rule&&here.key===key&&
found.push(diagnosticOf(here,finding))};try{timed("rules",()=>rule.check(plan,report,options),rule.name)}catch(error){failures.push({rule:rule.name,path:plan.path,
error})}}function diagnosticOf({rule,severity},finding){let{span,related=[],fix,data,about}=finding,message=fillMessage(rule.messages,finding);return{rule:rule.
name,severity,message,span,related,...fix&&{fix},...data&&{data},...about&&{about}}}function judged(plan,comments,run){let failed=new Set(run.failures.map(failure=>failure.
rule)),flaws=plan.files.flatMap(({source})=>{let{active,names:names2}=run.rulesIn(source);return judge(source,comments,{names:names2,ran:name=>{let rule=active.
get(name)?.rule;return rule!==void 0&&!rule.judgesComments&&!failed.has(name)}})});return{...plan,flaws}}
export {baselineOf,sortBaseline,withoutKnown,keyOf,faultsOfOptions,readRuleSetting,settler,lintPlans};
