import{require_node_fs}from"./2OOL6VTG.mjs";import{require_node_path}from"./DUSCGDTP.mjs";import{__toESM}from"./E2E2V3SO.mjs";var import_node_fs=__toESM(require_node_fs(),1),import_node_path=__toESM(require_node_path(),1);function repositories(cwd){let byRoot=new Map,byFolder=new Map,around=folder=>{
let root=rootAbove(folder)??(`${folder}${import_node_path.sep}`.startsWith(`${cwd}${import_node_path.sep}`)?cwd:void 0);if(root===void 0)return nowhere;let repository=byRoot.
get(root)??repositoryAt(root);return byRoot.set(root,repository),repository},of=path=>{let folder=(0,import_node_path.dirname)((0,import_node_path.resolve)(cwd,
path)),repository=byFolder.get(folder)??around(folder);return byFolder.set(folder,repository),repository};return path=>({exists:asked=>of(path).exists(asked),namesIn:folder=>of(
path).namesIn(folder)})}var nowhere={exists:()=>{},namesIn:()=>[]};function rootAbove(folder){for(let at=folder;;at=(0,import_node_path.dirname)(at)){if((0,import_node_fs.existsSync)(
(0,import_node_path.resolve)(at,".git")))return at;if((0,import_node_path.dirname)(at)===at)return}}function repositoryAt(root){let found=new Map,names=new Map,
placeOf=path=>{let place=(0,import_node_path.resolve)(root,path);return place.startsWith(root.endsWith(import_node_path.sep)?root:root+import_node_path.sep)?place:
void 0};return{exists(path){return found.has(path)||found.set(path,isThere(placeOf(path))),found.get(path)},namesIn(folder){let known=names.get(folder)??namesAt(
folder===""?root:placeOf(folder));return names.set(folder,known),known}}}function isThere(place){if(place!==void 0)try{return(0,import_node_fs.statSync)(place,{
throwIfNoEntry:!1})!==void 0}catch{return}}function namesAt(place){if(place===void 0)return[];try{return(0,import_node_fs.readdirSync)(place)}catch{return[]}}
export {repositories,rootAbove};
