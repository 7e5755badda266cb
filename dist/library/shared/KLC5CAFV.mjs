import{fixSources}from"./6JN46IEW.mjs";import{readPlans}from"./OKAJMWET.mjs";import{require_node_fs}from"./UPA2SCQD.mjs";import{
require_node_path}from"./AHH6SCCI.mjs";import{UsageError}from"./GJFSLWXE.mjs";import{__toESM}from"./E2E2V3SO.mjs";var import_node_path2=__toESM(require_node_path(),1);var import_node_fs=__toESM(require_node_fs(),1),import_node_path=__toESM(require_node_path(),1);function replaceFiles(replacements){let ready=[];try{for(let replacement of replacements)ready.push(prepare(replacement))}catch(error){for(let{beside}of ready)(0,import_node_fs.rmSync)(
beside,{force:!0});throw error}for(let{beside,target}of ready)(0,import_node_fs.renameSync)(beside,target);for(let folder of new Set(ready.map(({target})=>(0,import_node_path.dirname)(
target))))syncFolder(folder)}function placeFile(path,text){try{let target=(0,import_node_fs.statSync)(path,{throwIfNoEntry:!1})?(0,import_node_fs.realpathSync)(
path):path,beside=(0,import_node_path.join)((0,import_node_path.dirname)(target),`.${(0,import_node_path.basename)(target).slice(0,100)}.${crypto.randomUUID()}.\
tmp`);writeThrough(beside,text,438&~process.umask()),(0,import_node_fs.renameSync)(beside,target),syncFolder((0,import_node_path.dirname)(target))}catch(error){
throw unwritten(error,path)}}function unwritten(error,path){let{code}=error;return code===void 0?error:new UsageError(`Unexpected ${code} on writing \`${path}\`,\
 expected a file that can be written`)}function prepare({path,before,after}){try{let target=(0,import_node_fs.realpathSync)(path);if(!(0,import_node_fs.readFileSync)(
target).equals(Buffer.from(before,"utf8")))throw new UsageError(`Unexpected content of \`${path}\`, expected the UTF-8 text that was checked`);let name=`.${(0,import_node_path.basename)(
target).slice(0,100)}.${crypto.randomUUID()}.tmp`,beside=(0,import_node_path.join)((0,import_node_path.dirname)(target),name);return writeThrough(beside,after,(0,import_node_fs.statSync)(
target).mode&4095),{target,beside}}catch(error){throw unwritten(error,path)}}function writeThrough(path,text,mode){let file=(0,import_node_fs.openSync)(path,"wx",
mode);try{(0,import_node_fs.writeFileSync)(file,text),(0,import_node_fs.fchmodSync)(file,mode),(0,import_node_fs.fsyncSync)(file)}catch(error){throw(0,import_node_fs.rmSync)(
path,{force:!0}),error}finally{(0,import_node_fs.closeSync)(file)}}function writeReport(path,text){try{let there=(0,import_node_fs.statSync)(path,{throwIfNoEntry:!1});
if(there&&!there.isFile()){(0,import_node_fs.writeFileSync)(path,text);return}let target=there?(0,import_node_fs.realpathSync)(path):path,beside=(0,import_node_path.join)(
(0,import_node_path.dirname)(target),`.${(0,import_node_path.basename)(target).slice(0,100)}.${crypto.randomUUID()}.tmp`);writeThrough(beside,text,there?there.mode&
4095:438&~process.umask()),(0,import_node_fs.renameSync)(beside,target),syncFolder((0,import_node_path.dirname)(target))}catch(error){throw unwritten(error,path)}}
function syncFolder(path){try{let folder=(0,import_node_fs.openSync)(path,"r");try{(0,import_node_fs.fsyncSync)(folder)}finally{(0,import_node_fs.closeSync)(folder)}}catch{}}var mostRounds=10;function fixAll(start,choice){let first=new Map(start.sources.map(source=>[source.path,source])),{sources,companions}=start,fixed=[];for(let round=0;;round+=
1){let{plans:bare,passedOver}=readPlans(sources,start.dialects,companions),plans=bare.map(start.complete),found=start.lint({plans,passedOver}),due=round<mostRounds?
dueAmong(found.diagnostics,choice,new Set(companions)):[],{changed,applied}=fixSources(due.map(each=>each.fix));if(changed.length===0){let{skipped,leftOut}=start,
changed2=changesSince(first,sources);return{...withoutCompanions(found,companions),plans,passedOver,skipped,leftOut,fixed,changed:changed2}}let done=new Set(applied);
fixed.push(...due.filter(each=>done.has(each.fix)));let texts=new Map(changed.map(({source,text})=>[source,{path:source.path,text}])),renewed=source=>texts.get(
source)??source;sources=sources.map(renewed),companions=companions.map(renewed)}}function withoutCompanions(found,companions){let unasked=new Set(companions);return{
...found,diagnostics:found.diagnostics.filter(({span})=>!unasked.has(span.source)),suppressed:found.suppressed.filter(({diagnostic})=>!unasked.has(diagnostic.span.
source))}}function dueAmong(diagnostics,{unsafe=!1,only},untouched){return diagnostics.filter(each=>!each.fix||only&&!only.includes(each.rule)?!1:(each.fix.safe||
unsafe)&&!each.fix.edits.some(edit=>untouched.has(edit.span.source)))}var changesSince=(first,last)=>last.flatMap(({path,text})=>{let source=first.get(path);return source&&
source.text!==text?[{source,text}]:[]});function writeChanges(changed,cwd){replaceFiles(changed.map(({source,text})=>({path:(0,import_node_path2.resolve)(cwd,source.
path),before:source.text,after:text})))}
export {placeFile,writeReport,fixAll,withoutCompanions,writeChanges};
