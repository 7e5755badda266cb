import{require_node_fs}from"./2OOL6VTG.mjs";import{require_node_path}from"./DUSCGDTP.mjs";import{UsageError}from"./Y6P6UPDF.mjs";
import{__toESM}from"./E2E2V3SO.mjs";var import_node_fs=__toESM(require_node_fs(),1),import_node_path=__toESM(require_node_path(),1);function replaceFiles(replacements){let ready=[];try{for(let replacement of replacements)ready.push(prepare(replacement))}catch(error){for(let{beside}of ready)(0,import_node_fs.rmSync)(
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
function syncFolder(path){try{let folder=(0,import_node_fs.openSync)(path,"r");try{(0,import_node_fs.fsyncSync)(folder)}finally{(0,import_node_fs.closeSync)(folder)}}catch{}}
export {replaceFiles,placeFile,writeReport};
