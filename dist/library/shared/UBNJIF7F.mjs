import{readPlans}from"./7VSV4W4E.mjs";import{require_node_fs}from"./UPA2SCQD.mjs";import{lintPlans}from"./X34MIUFX.mjs";import{
require_node_path}from"./AHH6SCCI.mjs";import{fixSources}from"./O337HZ6H.mjs";import{UsageError,compareNaturally}from"./ZRSGYMYE.mjs";
import{__toESM}from"./E2E2V3SO.mjs";var import_node_path5=__toESM(require_node_path(),1);var import_node_fs5=__toESM(require_node_fs(),1),import_node_path4=__toESM(require_node_path(),1);var import_node_fs=__toESM(require_node_fs(),1),import_node_path=__toESM(require_node_path(),1),planFolders=new Set([".planning",".kiro",".claude",".sisyphus","\
.omo",".specify",".taskmaster"]),isPlanFile=path=>/\.(?:md|markdown)$/i.test(path)||/(?:^|[\\/])(?:\.taskmaster[\\/]tasks[\\/]tasks\.json|sprint-status\.ya?ml)$/.
test(path),isSkippedFolder=(name,parent)=>name==="node_modules"||name===".git"||name.startsWith(".")&&name!=="."&&name!==".."&&!planFolders.has(name)||name==="w\
orktrees"&&/(?:^|[\\/])\.claude$/.test(parent);function walk(place,shown){let found={files:[],unreadable:[]},seen=new Set,links=[],enter=folder=>walkFolder(folder,
found,links,seen);enter({place,shown});for(let next=links.shift();next;next=links.shift()){let stats=(0,import_node_fs.statSync)(next.place,{throwIfNoEntry:!1});
stats?.isDirectory()?enter(next):stats?.isFile()&&isPlanFile(next.shown)&&found.files.push(next)}return found}function walkFolder(folder,found,links,seen){let entries,
real2;try{if(real2=import_node_fs.realpathSync.native(folder.place),seen.has(real2))return;seen.add(real2),entries=(0,import_node_fs.readdirSync)(folder.place,{
withFileTypes:!0})}catch(error){found.unreadable.push({path:folder.shown,reason:reasonOf(error)});return}for(let entry of entries){let place=(0,import_node_path.join)(
folder.place,entry.name),next={place,shown:below(folder.shown,entry.name)};entry.isDirectory()?isSkippedFolder(entry.name,folder.place)||walkFolder(next,found,links,
seen):entry.isSymbolicLink()?isSkippedFolder(entry.name,folder.place)||links.push(next):entry.isFile()&&isPlanFile(place)&&found.files.push({...next,real:(0,import_node_path.join)(
real2,entry.name)})}}function besides(file){let at=file.shown.lastIndexOf("/"),folder={place:(0,import_node_path.join)(file.place,".."),shown:at<0?".":file.shown.
slice(0,at)||"/"},found=filesIn(folder);for(let name of["steps","tasks"])if(found.push(...filesIn({place:(0,import_node_path.join)(folder.place,name),shown:below(
folder.shown,name)})),new RegExp(`(?:^|[\\\\/])${name}$`).test(folder.place)){let above=folder.shown.lastIndexOf("/"),shown=folder.shown==="."?"..":above<0?".":
folder.shown.slice(0,above)||"/";found.push(...filesIn({place:(0,import_node_path.join)(folder.place,".."),shown}))}return found}function filesIn(folder){if(!(0,import_node_fs.lstatSync)(
folder.place,{throwIfNoEntry:!1}))return[];try{return(0,import_node_fs.readdirSync)(folder.place,{withFileTypes:!0}).filter(entry=>entry.isFile()&&isPlanFile((0,import_node_path.join)(
folder.place,entry.name))).map(entry=>({place:(0,import_node_path.join)(folder.place,entry.name),shown:below(folder.shown,entry.name)}))}catch{return[]}}var below=(shown,name)=>shown===
"."?name:shown.endsWith("/")?shown+name:`${shown}/${name}`,reasonOf=error=>error instanceof Error&&"code"in error?String(error.code):String(error);var isPattern=path=>/[*?{}[\]]/.test(path);async function expand(pattern,cwd){let{glob}=await import("./H5XVAXVZ.mjs"),matches=await glob(pattern.replaceAll(
"\\","/"),{cwd,dot:!0,withFileTypes:!0,ignore:{childrenIgnored:path=>isSkippedFolder(path.name,path.parent?.fullpath()??""),ignored:path=>path.isDirectory()&&isSkippedFolder(
path.name,path.parent?.fullpath()??"")}}),prefix=pattern.startsWith("./")?"./":"",absolute=/^(?:\/|[A-Za-z]:)/.test(pattern);return matches.filter(match=>match.
isDirectory()||isPlanFile(match.fullpath())).map(match=>({place:match.fullpath(),shown:absolute?match.fullpathPosix():prefix+(match.relativePosix()||"."),folder:match.
isDirectory()})).sort((a,b)=>compareNaturally(a.shown,b.shown))}var import_node_fs2=__toESM(require_node_fs(),1);var largest=64*1024*1024;function readText(place){let file;try{file=(0,import_node_fs2.openSync)(place,"r");let stats=(0,import_node_fs2.fstatSync)(file);return stats.
isFile()?stats.size>largest?{reason:`${Math.ceil(stats.size/1024/1024)} MB, too large for a plan`}:{text:decode((0,import_node_fs2.readFileSync)(file))}:{reason:"\
no regular file"}}catch(error){return{reason:reasonOf(error)}}finally{file!==void 0&&(0,import_node_fs2.closeSync)(file)}}function decode(bytes){return bytes[0]===
255&&bytes[1]===254?bytes.toString("utf16le"):bytes.toString("utf8")}var import_node_fs3=__toESM(require_node_fs(),1),import_node_path2=__toESM(require_node_path(),1);function repositories(cwd){let byRoot=new Map,roots=new Map,of=path=>{
let folder=(0,import_node_path2.dirname)((0,import_node_path2.resolve)(cwd,path)),root=roots.get(folder)??rootAbove(folder)??cwd;roots.set(folder,root);let repository=byRoot.
get(root)??repositoryAt(root);return byRoot.set(root,repository),repository};return path=>({exists:asked=>of(path).exists(asked),namesIn:folder=>of(path).namesIn(
folder)})}function rootAbove(folder){for(let at=folder;;at=(0,import_node_path2.dirname)(at)){if((0,import_node_fs3.existsSync)((0,import_node_path2.resolve)(at,
".git")))return at;if((0,import_node_path2.dirname)(at)===at)return}}function repositoryAt(root){let found=new Map,names=new Map,placeOf=path=>{let place=(0,import_node_path2.resolve)(
root,path);return place.startsWith(root.endsWith(import_node_path2.sep)?root:root+import_node_path2.sep)?place:void 0};return{exists(path){return found.has(path)||
found.set(path,isThere(placeOf(path))),found.get(path)},namesIn(folder){let known=names.get(folder)??namesAt(folder===""?root:placeOf(folder));return names.set(
folder,known),known}}}function isThere(place){if(place!==void 0)try{return(0,import_node_fs3.statSync)(place,{throwIfNoEntry:!1})!==void 0}catch{return}}function namesAt(place){
if(place===void 0)return[];try{return(0,import_node_fs3.readdirSync)(place)}catch{return[]}}var import_node_fs4=__toESM(require_node_fs(),1),import_node_path3=__toESM(require_node_path(),1);function replaceFiles(replacements){let ready=[];try{for(let replacement of replacements)ready.push(prepare(replacement))}catch(error){for(let{beside}of ready)(0,import_node_fs4.rmSync)(
beside,{force:!0});throw error}for(let{beside,target}of ready)(0,import_node_fs4.renameSync)(beside,target);for(let folder of new Set(ready.map(({target})=>(0,import_node_path3.dirname)(
target))))syncFolder(folder)}function prepare({path,before,after}){try{let target=(0,import_node_fs4.realpathSync)(path);if(!(0,import_node_fs4.readFileSync)(target).
equals(Buffer.from(before,"utf8")))throw new UsageError(`Unexpected content of \`${path}\`, expected the UTF-8 text that was checked`);let name=`.${(0,import_node_path3.basename)(
target).slice(0,100)}.${crypto.randomUUID()}.tmp`,beside=(0,import_node_path3.join)((0,import_node_path3.dirname)(target),name);return writeThrough(beside,after,
(0,import_node_fs4.statSync)(target).mode&4095),{target,beside}}catch(error){let{code}=error;throw code===void 0?error:new UsageError(`Unexpected ${code} on wri\
ting \`${path}\`, expected a file that can be written`)}}function writeThrough(path,text,mode){let file=(0,import_node_fs4.openSync)(path,"wx",mode);try{(0,import_node_fs4.writeFileSync)(
file,text),(0,import_node_fs4.fchmodSync)(file,mode),(0,import_node_fs4.fsyncSync)(file)}catch(error){throw(0,import_node_fs4.rmSync)(path,{force:!0}),error}finally{
(0,import_node_fs4.closeSync)(file)}}function syncFolder(path){try{let folder=(0,import_node_fs4.openSync)(path,"r");try{(0,import_node_fs4.fsyncSync)(folder)}finally{
(0,import_node_fs4.closeSync)(folder)}}catch{}}async function findSources(paths,cwd){let search={cwd,files:new Map,named:[],skipped:[]};for(let path of paths)await follow(path,search);let beside=new Map;for(let file of search.
named)for(let other of besides(file))search.files.has(real(other))||beside.set(real(other),other);return{sources:readAll(search.files.values(),search),companions:readAll(
beside.values(),search),skipped:search.skipped}}async function follow(path,search){let shown=path.replaceAll("\\","/").replace(/(?<=[^:/])\/+$/,""),place=(0,import_node_path4.resolve)(
search.cwd,path),stats=(0,import_node_fs5.statSync)(place,{throwIfNoEntry:!1});if(stats?.isDirectory())addFolder({place,shown},search);else if(stats)addFile({place,
shown},search);else{let matches=isPattern(path)?await expand(path,search.cwd):[];if(matches.length===0)throw new UsageError(`Unexpected path \`${shown}\`, expect\
ed an existing file or folder`);for(let match of matches)match.folder?addFolder(match,search):add(match,search)}}function addFile(file,search){let text=readText(
file.place);if("reason"in text)throw new UsageError(`Unexpected file \`${file.shown}\` (${text.reason}), expected a text`);search.named.push(file),add(file,search)}
function addFolder(folder,search){let{files,unreadable}=walk(folder.place,folder.shown);for(let file of files)add(file,search);search.skipped.push(...unreadable)}
function add(file,search){let key=real(file);search.files.has(key)||search.files.set(key,file)}function real(file){try{return file.real??import_node_fs5.realpathSync.
native(file.place)}catch{return file.place}}function readAll(files,search){return[...files].sort((a,b)=>compareNaturally(a.shown,b.shown)).flatMap(({place,shown})=>{
let read=readText(place);return"text"in read?[{path:shown,text:read.text}]:(search.skipped.push({path:shown,reason:read.reason}),[])})}var mostRounds=10;function fixAll(start,choice){let first=new Map(start.sources.map(source=>[source.path,source])),{sources,companions}=start,fixed=[];for(let round=0;;round+=
1){let read=readPlans(sources,start.dialect,companions),plans=read.plans.map(start.complete),found=lintPlans(plans,start.rules,start.settings),due=round<mostRounds?
dueAmong(found.diagnostics,choice,new Set(companions)):[],{changed,applied}=fixSources(due.map(each=>each.fix));if(changed.length===0){let{passedOver}=read,{skipped}=start,
unasked=new Set(companions),diagnostics=found.diagnostics.filter(({span})=>!unasked.has(span.source)),changed2=changesSince(first,sources);return{...found,diagnostics,
plans,passedOver,skipped,fixed,changed:changed2}}let done=new Set(applied);fixed.push(...due.filter(each=>done.has(each.fix)));let texts=new Map(changed.map(({source,
text})=>[source,{path:source.path,text}])),renewed=source=>texts.get(source)??source;sources=sources.map(renewed),companions=companions.map(renewed)}}function dueAmong(diagnostics,{
unsafe=!1,only},untouched){return diagnostics.filter(each=>!each.fix||only&&!only.includes(each.rule)?!1:(each.fix.safe||unsafe)&&!each.fix.edits.some(edit=>untouched.
has(edit.span.source)))}var changesSince=(first,last)=>last.flatMap(({path,text})=>{let source=first.get(path);return source&&source.text!==text?[{source,text}]:
[]});function writeChanges(changed,cwd){replaceFiles(changed.map(({source,text})=>({path:(0,import_node_path5.resolve)(cwd,source.path),before:source.text,after:text})))}
export {repositories,findSources,fixAll,writeChanges};
