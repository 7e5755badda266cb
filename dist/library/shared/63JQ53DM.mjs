import{below,besides,expand,isPattern,isPlanFile,isSkippedFolder,leaving,leavingNamed,leftOutAs,readText,reasonOf,unmatched}from"./X6GLRSZU.mjs";import{
rootAbove}from"./C4YVZLHA.mjs";import{require_node_fs}from"./2OOL6VTG.mjs";import{require_node_path}from"./DUSCGDTP.mjs";import{
UsageError,compareNaturally,tellProgress,timed}from"./Y6P6UPDF.mjs";import{__toESM}from"./E2E2V3SO.mjs";var import_node_fs2=__toESM(require_node_fs(),1),import_node_path2=__toESM(require_node_path(),1);var import_node_fs=__toESM(require_node_fs(),1),import_node_path=__toESM(require_node_path(),1);function walk(folder,leaving2){let all={...leaving2,...{files:[],leftOut:[],unreadable:[],links:[]},from:folder.place,seen:new Set};walkFolder(folder,leaving2.scope,
all);for(let next=all.links.shift();next;next=all.links.shift())follow(next.link,next.scope,all);return all}function walkFolder(folder,above,all){let entries,real2;
try{if(real2=import_node_fs.realpathSync.native(folder.place),all.seen.has(real2))return;all.seen.add(real2),entries=(0,import_node_fs.readdirSync)(folder.place,
{withFileTypes:!0})}catch(error){all.unreadable.push({path:folder.shown,reason:reasonOf(error)});return}let scope=above?.enter(folder.place,new Set(entries.map(
entry=>entry.name)));for(let entry of entries){let next={place:(0,import_node_path.join)(folder.place,entry.name),shown:below(folder.shown,entry.name)};entry.isDirectory()?
entersFolder(next,scope,all)&&walkFolder(next,scope,all):entry.isSymbolicLink()?all.links.push({link:next,scope}):entry.isFile()&&isPlanFile(next.place)&&!isLeftOut(
next,!1,scope,all)&&all.files.push({...next,real:(0,import_node_path.join)(real2,entry.name)})}}var entersFolder=(folder,scope,all)=>!isSkippedFolder((0,import_node_path.basename)(
folder.place),(0,import_node_path.dirname)(folder.place))&&!isLeftOut(folder,!0,scope,all);function follow(link,scope,all){let stats=statsOf(link),isFolder=stats?.
isDirectory()??!1;if((isFolder?!entersFolder(link,scope,all):!isPlanFile(link.place))||!isFolder&&isLeftOut(link,!1,scope,all))return;let reason=stats?reasonAgainst(
link,all.from):"link to nothing";reason!==void 0?all.unreadable.push({path:link.shown,reason}):isFolder?walkFolder(link,scope,all):stats?.isFile()&&all.files.push(
link)}function statsOf({place}){try{return(0,import_node_fs.statSync)(place,{throwIfNoEntry:!1})}catch{return}}function reasonAgainst({place},from){try{let real2=import_node_fs.realpathSync.
native(place);return[rootAbove(from)??from,from].map(top=>import_node_fs.realpathSync.native(top)).some(top=>real2===top||real2.startsWith(top.endsWith(import_node_path.sep)?
top:top+import_node_path.sep))?void 0:"link that leads out of the tree"}catch(error){return reasonOf(error)}}function isLeftOut(file,isFolder,scope,all){let byConfiguration=all.
ignored?.(file.place,isFolder)??!1;return!byConfiguration&&!scope?.ignores(file.place,isFolder)?!1:(all.leftOut.push(leftOutAs(file,isFolder,byConfiguration?"co\
nfiguration":"ignore file")),!0)}async function findSources(paths,cwd,options={}){if(options.changes==="staged")return(await import("./PRELLXNA.mjs")).findStaged(paths,cwd,options);if(options.
changes==="changed")return(await import("./Z6RRO5EJ.mjs")).findChanged(paths,cwd,options);let search=searchFrom(cwd,options);for(let path of paths)await follow2(
path,search);return readAllOf(search)}function readFiles(files,cwd,options){let search=searchFrom(cwd,options);search.alone.push(...files);for(let file of files)
add(file,search);return readAllOf(search)}var searchFrom=(cwd,options)=>({cwd,options,files:new Map,alone:[],leftOut:[],skipped:[]});function readAllOf(search){
let beside=new Map;for(let other of besides(search.alone))isCompanion(other,search)&&beside.set(real(other),other);return{sources:readAll(search.files.values(),
search),companions:readAll(beside.values(),search),leftOut:search.leftOut,skipped:search.skipped}}var isCompanion=(file,{files,options})=>!files.has(real(file))&&
(options.ignore===!1||!options.ignored?.(file.place,!1));async function follow2(path,search){let shown=path.replaceAll("\\","/").replace(/(?<=[^:/])\/+$/,""),file={
place:(0,import_node_path2.resolve)(search.cwd,path),shown},stats=(0,import_node_fs2.statSync)(file.place,{throwIfNoEntry:!1});stats?.isDirectory()?await addFolder(
file,search):stats||search.options.contents?.has(file.place)?await addFile(file,search):await addMatches(path,shown,search)}async function addMatches(path,shown,search){
let leftBefore=search.leftOut.length,matches=isPattern(path)?await expand(path,search.cwd,await leaving(path,search)):[];if(!(matches.length>0||search.leftOut.length>
leftBefore)&&!search.options.allowUnmatched)throw unmatched(path,shown);for(let match of matches)match.folder?await addFolder(match,search):(search.alone.push(match),
add(match,search))}async function addFile(file,search){if(await leavingNamed(file,!1,search))return;let text=textOf(file,search);if("reason"in text)throw new UsageError(
`Unexpected file \`${file.shown}\` (${text.reason}), expected a text`);search.alone.push(file),add(file,search)}async function addFolder(folder,search){if(await leavingNamed(
folder,!0,search))return;let{ignore,ignored}=search.options,counts=ignore!==!1,{scopeAbove}=counts?await import("./4HJXD3HW.mjs"):{},found=walk(folder,
{...counts&&{ignored},scope:scopeAbove?.(folder.place)});for(let file of found.files)add(file,search);search.leftOut.push(...found.leftOut),search.skipped.push(
...found.unreadable)}function add(file,search){let key=real(file);search.files.has(key)||search.files.set(key,file)}function real(file){try{return file.real??import_node_fs2.realpathSync.
native(file.place)}catch{return file.place}}function textOf({place},{options}){let given=options.contents?.get(place);return given===void 0?readText(place,options.
largest):{text:given}}function readAll(files,search){let sorted=[...files].sort((a,b)=>compareNaturally(a.shown,b.shown));return timed("read",()=>sorted.flatMap(
(file,index)=>{tellProgress("read",index,sorted.length);let read=textOf(file,search);return"text"in read?[{path:file.shown,text:read.text}]:(search.skipped.push(
{path:file.shown,reason:read.reason}),[])}))}
export {findSources,readFiles};
