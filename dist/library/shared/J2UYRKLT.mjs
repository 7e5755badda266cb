import{isIgnored,isPattern,isPlanFile,isSkippedFolder,unmatched}from"./X6GLRSZU.mjs";import{require_node_fs}from"./2OOL6VTG.mjs";import{require_node_path}from"./DUSCGDTP.mjs";
import{__toESM}from"./E2E2V3SO.mjs";var import_node_fs=__toESM(require_node_fs(),1),import_node_path=__toESM(require_node_path(),1);async function select(files,paths,cwd,options){let chosen=await Promise.all(paths.map(path=>chooser(path,cwd,options))),{ignore,ignored}=options,leaves=file=>ignore!==
!1&&ignored!==void 0&&isIgnored(file.place,!1,ignored);return files.filter(file=>chosen.some(chooses=>chooses(file.place))&&!leaves(file))}async function chooser(path,cwd,{
known,allowUnmatched}){let place=(0,import_node_path.resolve)(cwd,path),chooses=file=>file===place||isPlanFile(file)&&isFoundIn(place,file);if((0,import_node_fs.existsSync)(
place)||known.some(file=>isFoundIn(place,file.place)||file.place===place))return chooses;if(isPattern(path))return byPattern(path,cwd);if(allowUnmatched)return()=>!1;
throw unmatched(path,path)}function isFoundIn(folder,place){let start=folder.endsWith(import_node_path.sep)?folder:folder+import_node_path.sep;if(!place.startsWith(
start))return!1;for(let at=(0,import_node_path.dirname)(place);at.length>folder.length;at=(0,import_node_path.dirname)(at))if(isSkippedFolder(at.slice((0,import_node_path.dirname)(
at).length).replace(/^[\\/]/,""),(0,import_node_path.dirname)(at)))return!1;return!0}async function byPattern(pattern,cwd){let{Minimatch}=await import("./EGGHMDUE.mjs"),
whole=(0,import_node_path.resolve)(cwd,pattern).replaceAll(import_node_path.sep,"/"),matcher=new Minimatch(whole,{dot:!0});return place=>{if(!isPlanFile(place))
return!1;for(let at=place;at!==(0,import_node_path.dirname)(at);at=(0,import_node_path.dirname)(at))if(matcher.match(at.replaceAll(import_node_path.sep,"/"))&&(at===
place||isFoundIn(at,place)))return!0;return!1}}
export {select};
