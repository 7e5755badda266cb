import{replaceFiles}from"./DGUJQS3Z.mjs";import{fixSources}from"./7P2LKXB4.mjs";import{readPlans}from"./SX4C7DMT.mjs";import{require_node_path}from"./DUSCGDTP.mjs";
import{timed}from"./Y6P6UPDF.mjs";import{__toESM}from"./E2E2V3SO.mjs";var import_node_path=__toESM(require_node_path(),1);var mostRounds=10;function fixAll(start,choice){let first=new Map(start.sources.map(source=>[source.path,source])),{sources,companions}=start,fixed=[];for(let round=0;;round+=
1){let{plans:bare,passedOver}=timed("parse",()=>readPlans(sources,start.dialects,companions)),plans=bare.map(start.complete),found=start.lint({plans,passedOver}),
due=round<mostRounds?dueAmong(found.diagnostics,choice,new Set(companions)):[],{changed,applied}=fixSources(due.map(each=>each.fix));if(changed.length===0){let{
skipped,leftOut}=start,changed2=changesSince(first,sources);return{...withoutCompanions(found,companions),plans,passedOver,skipped,leftOut,fixed,changed:changed2}}
let done=new Set(applied);fixed.push(...due.filter(each=>done.has(each.fix)));let texts=new Map(changed.map(({source,text})=>[source,{path:source.path,text}])),
renewed=source=>texts.get(source)??source;sources=sources.map(renewed),companions=companions.map(renewed)}}function withoutCompanions(found,companions){let unasked=new Set(
companions);return{...found,diagnostics:found.diagnostics.filter(({span})=>!unasked.has(span.source)),suppressed:found.suppressed.filter(({diagnostic})=>!unasked.
has(diagnostic.span.source))}}function dueAmong(diagnostics,{unsafe=!1,only},untouched){return diagnostics.filter(each=>!each.fix||only&&!only.includes(each.rule)?
!1:(each.fix.safe||unsafe)&&!each.fix.edits.some(edit=>untouched.has(edit.span.source)))}var changesSince=(first,last)=>last.flatMap(({path,text})=>{let source=first.
get(path);return source&&source.text!==text?[{source,text}]:[]});function writeChanges(changed,cwd){replaceFiles(changed.map(({source,text})=>({path:(0,import_node_path.resolve)(
cwd,source.path),before:source.text,after:text})))}
export {fixAll,withoutCompanions,writeChanges};
