import{dialects}from"./SX4C7DMT.mjs";import{rootAbove}from"./C4YVZLHA.mjs";import{require_node_fs}from"./2OOL6VTG.mjs";import{require_node_path}from"./DUSCGDTP.mjs";
import{UsageError,compareNaturally}from"./Y6P6UPDF.mjs";import{__toESM}from"./E2E2V3SO.mjs";var planFolders=new Set(dialects.flatMap(({folders})=>folders??[])),otherFiles=dialects.flatMap(({files})=>files??[]),isPlanFile=path=>/\.(?:md|markdown)$/i.test(
path)||otherFiles.some(files=>files.test(path)),isSkippedFolder=(name,parent)=>name==="node_modules"||name===".git"||name.startsWith(".")&&name!=="."&&name!==".\
."&&!planFolders.has(name)||name==="worktrees"&&/(?:^|[\\/])\.[^\\/.][^\\/]*$/.test(parent),isPlanFolder=name=>planFolders.has(name)||/plan|spec|epic|task/i.test(
name)||dialects.some(dialect=>name.toLowerCase().includes(dialect.name));var import_node_fs=__toESM(require_node_fs(),1),import_node_path2=__toESM(require_node_path(),1);var import_node_path=__toESM(require_node_path(),1);var below=(shown,name)=>shown==="."?name:shown.endsWith("/")?shown+name:`${shown}/${name}`,reasonOf=error=>error instanceof Error&&"code"in error?String(error.code):
String(error),leftOutAs=({place,shown},isFolder,by)=>({path:isFolder?`${shown}/`:shown,by,holdsPlans:!isFolder||isPlanFolder((0,import_node_path.basename)(place))});function foldersBeside(file){let at=file.shown.lastIndexOf("/"),folder={place:(0,import_node_path2.join)(file.place,".."),shown:at<0?".":file.shown.slice(0,at)||
"/"},folders=[folder];for(let name of["steps","tasks"])if(folders.push({place:(0,import_node_path2.join)(folder.place,name),shown:below(folder.shown,name)}),new RegExp(
`(?:^|[\\\\/])${name}$`).test(folder.place)){let above=folder.shown.lastIndexOf("/"),shown=folder.shown==="."?"..":above<0?".":folder.shown.slice(0,above)||"/";
folders.push({place:(0,import_node_path2.join)(folder.place,".."),shown})}return folders}function besides(files){return[...new Map(files.flatMap(foldersBeside).
map(folder=>[folder.place,folder])).values()].flatMap(filesIn)}function filesIn(folder){if(!(0,import_node_fs.lstatSync)(folder.place,{throwIfNoEntry:!1}))return[];
try{return(0,import_node_fs.readdirSync)(folder.place,{withFileTypes:!0}).filter(entry=>entry.isFile()&&isPlanFile((0,import_node_path2.join)(folder.place,entry.
name))).map(entry=>({place:(0,import_node_path2.join)(folder.place,entry.name),shown:below(folder.shown,entry.name)}))}catch{return[]}}var import_node_fs2=__toESM(require_node_fs(),1);var largestFile=10*1024*1024;function readText(place,largest=largestFile){let file;try{file=(0,import_node_fs2.openSync)(place,"r");let stats=(0,import_node_fs2.fstatSync)(
file);if(!stats.isFile())return{reason:"no regular file"};let reason=readingLimit(stats.size,largest);return reason===void 0?{text:decode((0,import_node_fs2.readFileSync)(
file))}:{reason}}catch(error){return{reason:reasonOf(error)}}finally{file!==void 0&&(0,import_node_fs2.closeSync)(file)}}var readingLimit=(size,largest=largestFile)=>size>
largest?`${megabytes(size)} MB, more than the limit of ${megabytes(largest)} MB`:void 0,megabytes=bytes=>Math.ceil(bytes/104857.6)/10;function decode(bytes){return bytes[0]===
255&&bytes[1]===254?bytes.toString("utf16le"):bytes.toString("utf8")}var import_node_path3=__toESM(require_node_path(),1);var isPattern=path=>/[*?{}[\]]/.test(path),unmatched=(path,shown)=>new UsageError(isPattern(path)?`Unexpected pattern \`${shown}\`, expected one that matches a p\
lan file or a folder`:`Unexpected path \`${shown}\`, expected an existing file or folder`);async function expand(pattern,cwd,leavesOut){let{glob}=await import("./I4SXPX2C.mjs"),
prefix=pattern.startsWith("./")?"./":"",absolute=/^(?:\/|[A-Za-z]:)/.test(pattern),found=entry=>({place:entry.fullpath(),shown:absolute?entry.fullpathPosix():prefix+
(entry.relativePosix()||".")}),skips=entry=>isSkippedFolder((0,import_node_path3.basename)(entry.fullpath()),(0,import_node_path3.dirname)(entry.fullpath()))||leavesOut(
found(entry),!0);return(await glob(pattern.replaceAll("\\","/"),{cwd,dot:!0,withFileTypes:!0,ignore:{childrenIgnored:skips,ignored:entry=>entry.isDirectory()&&skips(
entry)}})).filter(match=>match.isDirectory()||isPlanFile(match.fullpath())).filter(match=>match.isDirectory()||!leavesOut(found(match),!1)).map(match=>({...found(
match),folder:match.isDirectory()})).sort((a,b)=>compareNaturally(a.shown,b.shown))}var import_node_path4=__toESM(require_node_path(),1);async function leaving(pattern,{cwd,options:{ignore,ignored},leftOut}){if(ignore===!1)return()=>!1;let{ignoredBelow,scopeAbove}=await import("./4HJXD3HW.mjs"),
words=pattern.split(/[\\/]/),named=words.slice(0,words.findIndex(isPattern)).join("/"),base=(0,import_node_path4.resolve)(cwd,pattern.startsWith("/")?`/${named}`:
named),byFile=ignoredBelow(base,scopeAbove(base)),told=new Set;return({place,shown},isFolder)=>{if(!place.startsWith(base.endsWith(import_node_path4.sep)?base:base+
import_node_path4.sep))return!1;let by=ignored?.(place,isFolder)?"configuration":byFile(place,isFolder)?"ignore file":void 0;return by!==void 0&&!told.has(place)&&
leftOut.push(leftOutAs({place,shown},isFolder,by)),told.add(place),by!==void 0}}async function leavingNamed({place,shown},isFolder,{options:{forceExclude,ignore,
ignored},leftOut}){if(!forceExclude||ignore===!1)return!1;let{scopeIn}=await import("./4HJXD3HW.mjs"),byConfiguration=ignored!==void 0&&isIgnored(place,
isFolder,ignored),byFile=rootAbove(place)!==place&&scopeIn((0,import_node_path4.dirname)(place)).ignores(place,isFolder);return!byConfiguration&&!byFile?!1:(leftOut.
push(leftOutAs({place,shown},isFolder,byConfiguration?"configuration":"ignore file")),!0)}function isIgnored(place,isFolder,ignored){let top=rootAbove((0,import_node_path4.dirname)(
place))??(0,import_node_path4.dirname)(place),above=(0,import_node_path4.dirname)(place);return place!==top&&above!==top&&isIgnored(above,!0,ignored)?!0:place!==
top&&ignored(place,isFolder)}
export {isPlanFile,isSkippedFolder,below,reasonOf,leftOutAs,foldersBeside,besides,isPattern,unmatched,expand,leaving,leavingNamed,isIgnored,readText,readingLimit,
decode};
