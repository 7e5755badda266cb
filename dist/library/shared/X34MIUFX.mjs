import{UsageError,compareNaturally,compareUnits,nearest}from"./ZRSGYMYE.mjs";function fillMessage(messages,finding){let template=messages[finding.message];if(template===void 0)throw new Error(`there is no message named ${finding.message}`);
let data=finding.data??{};return template.replace(/\{(\w+)\}/g,(placeholder,name,offset)=>{let value=data[name];if(value===void 0)throw new Error(`nothing given\
 for ${placeholder} of message ${finding.message}`);return template[offset-1]==="`"&&template[offset+placeholder.length]==="`"?quotable(String(value)):onOneLine(
String(value))})}var onOneLine=text=>text.replace(/\s+/g," ").trim();function quotable(text){let line=onOneLine(text).replaceAll("`","'");return line.length>160?
`${line.slice(0,159)}\u2026`:line}function settleOptions(rule,given){let defaults=rule.options?.defaults;if(given===void 0)return defaults;if(!rule.options)throw new UsageError(`Unexpected optio\
ns for \`${rule.name}\`, expected none: it has no options`);let fault=findFault(given,rule.options.schema,"options");if(fault)throw new UsageError(`Unexpected ${fault.
found} in the options of \`${rule.name}\`, expected ${fault.wanted}`);return isObject(given)&&isObject(defaults)?{...defaults,...given}:given}function findFault(value,schema,at){
return schema.type!==void 0&&!hasType(value,schema.type)?{found:`\`${JSON.stringify(value)}\` at \`${at}\``,wanted:`a value of type ${schema.type}`}:schema.enum&&
!schema.enum.includes(value)?{found:`\`${JSON.stringify(value)}\` at \`${at}\``,wanted:`one of ${schema.enum.join(", ")}`}:schema.minimum!==void 0&&typeof value==
"number"&&value<schema.minimum?{found:`\`${value}\` at \`${at}\``,wanted:`at least ${schema.minimum}`}:Array.isArray(value)?first(value.entries(),schema.items,at):
isObject(value)?findFaultOfObject(value,schema,at):void 0}function findFaultOfObject(value,schema,at){let known=schema.properties??{};for(let[key,entry]of Object.
entries(value)){let place=`${at}.${key}`,own=known[key]??schema.additionalProperties;if(own===!1)return{found:`key \`${place}\``,wanted:expectedKey(key,Object.keys(
known))};let fault=typeof own=="object"?findFault(entry,own,place):void 0;if(fault)return fault}}function first(items,schema,at){for(let[index,item]of items){let fault=schema&&
findFault(item,schema,`${at}[${index}]`);if(fault)return fault}}function expectedKey(key,known){let meant=nearest(key,known);return meant===void 0?`one of ${known.
join(", ")}`:`\`${meant}\``}var isObject=value=>typeof value=="object"&&value!==null&&!Array.isArray(value);function hasType(value,type){return type==="array"?Array.
isArray(value):type==="object"?isObject(value):type==="integer"?Number.isInteger(value):typeof value===type}var severities=["error","warning","info","off"];function readRuleSetting(text){let[name="",severity=""]=text.split("=",2);if(name===""||!severities.includes(severity))
throw new UsageError(`Unexpected rule setting \`${text}\`, expected \`name=severity\` with one of ${severities.join(", ")}`);return[name,{severity}]}function settleRules(rules,settings){
let asked=settings.rules??{},names=rules.map(rule=>rule.name);for(let name of Object.keys(asked))if(!names.includes(name))throw unknownRule(name,names);return rules.
flatMap(rule=>settleRule(rule,settings.preset??"recommended",asked[rule.name]))}function settleRule(rule,preset,asked){let inPreset=rule.preset!==void 0&&(preset===
"strict"||rule.preset===preset);if(asked?.severity==="off"||!(asked||inPreset))return[];let options=settleOptions(rule,asked?.options);return[{rule,severity:asked?.
severity??rule.severity,options}]}function unknownRule(name,names){let meant=nearest(name,names),hint=meant===void 0?"the name of a rule":`\`${meant}\``;return new UsageError(
`Unexpected rule name \`${name}\`, expected ${hint}`)}function lintPlans(plans,rules,settings={}){let active=settleRules(rules,settings),found=[],failures=[];for(let plan of plans)for(let each of active){let failure=runRule(
each,plan,found);failure&&failures.push(failure)}return{diagnostics:inOrder(found),failures}}function runRule({rule,severity,options},plan,found){let report=finding=>{
let{span,related=[],fix}=finding,message=fillMessage(rule.messages,finding);found.push({rule:rule.name,severity,message,span,related,...fix&&{fix}})};try{rule.check(
plan,report,options);return}catch(error){return{rule:rule.name,path:plan.path,error}}}function inOrder(found){let rank=pathRanks(found),sorted=[...found].sort((a,b)=>rank.
get(a.span.source.path)-rank.get(b.span.source.path)||a.span.start-b.span.start||a.span.end-b.span.end||compareUnits(a.rule,b.rule)||compareUnits(a.message,b.message));
return sorted.filter((each,index)=>index===0||!isSame(each,sorted[index-1]))}function pathRanks(found){let paths=[...new Set(found.map(each=>each.span.source.path))].
sort(compareNaturally);return new Map(paths.map((path,index)=>[path,index]))}var isSame=(a,b)=>a.rule===b.rule&&a.message===b.message&&a.span.source.path===b.span.
source.path&&a.span.start===b.span.start&&a.span.end===b.span.end;
export {readRuleSetting,lintPlans};
