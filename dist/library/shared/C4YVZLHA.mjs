import{require_node_fs}from"./2OOL6VTG.mjs";import{require_node_path}from"./DUSCGDTP.mjs";import{UsageError}from"./Y6P6UPDF.mjs";
import{__commonJS,__toESM}from"./E2E2V3SO.mjs";var require_node_child_process=__commonJS({"builtin:node:child_process"(exports,module){var whole=process.getBuiltinModule("node:child_process");module.exports=
typeof whole=="function"?whole:{__proto__:whole}}});var import_node_fs=__toESM(require_node_fs(),1),import_node_path=__toESM(require_node_path(),1);function repositories(cwd){let byRoot=new Map,byFolder=new Map,around=folder=>{
let root=rootAbove(folder)??(`${folder}${import_node_path.sep}`.startsWith(`${cwd}${import_node_path.sep}`)?cwd:void 0);if(root===void 0)return nowhere;let repository=byRoot.
get(root)??repositoryAt(root);return byRoot.set(root,repository),repository},of=path=>{let folder=(0,import_node_path.dirname)((0,import_node_path.resolve)(cwd,
path)),repository=byFolder.get(folder)??around(folder);return byFolder.set(folder,repository),repository};return path=>({exists:asked=>of(path).exists(asked),namesIn:folder=>of(
path).namesIn(folder)})}var nowhere={exists:()=>{},namesIn:()=>[]};function rootAbove(folder){for(let at=folder;;at=(0,import_node_path.dirname)(at)){if((0,import_node_fs.existsSync)(
(0,import_node_path.resolve)(at,".git")))return at;if((0,import_node_path.dirname)(at)===at)return}}function repositoryAt(root){let found=new Map,names=new Map,
placeOf=path=>{let place=(0,import_node_path.resolve)(root,path);return place.startsWith(root.endsWith(import_node_path.sep)?root:root+import_node_path.sep)?place:
void 0};return{exists(path){return found.has(path)||found.set(path,isThere(placeOf(path))),found.get(path)},namesIn(folder){let known=names.get(folder)??namesAt(
folder===""?root:placeOf(folder));return names.set(folder,known),known}}}function isThere(place){if(place!==void 0)try{return(0,import_node_fs.statSync)(place,{
throwIfNoEntry:!1})!==void 0}catch{return}}function namesAt(place){if(place===void 0)return[];try{return(0,import_node_fs.readdirSync)(place)}catch{return[]}}var import_node_child_process=__toESM(require_node_child_process(),1),import_node_fs2=__toESM(require_node_fs(),1),import_node_path2=__toESM(require_node_path(),1);function gitAround(cwd){let top=topOf(cwd),prefix=(0,import_node_path2.relative)(top,import_node_fs2.realpathSync.native(cwd)).replaceAll(import_node_path2.sep,
"/"),run=(args,input)=>{let{status,stdout,said}=ask(top,args,input);if(status===0)return stdout;throw new UsageError(`Unexpected failure of \`git ${args[0]}\` (${said}\
), expected its answer`)};return{run,succeeds:args=>ask(top,args).status===0,names:args=>run(args).toString("utf8").split("\0").filter(name=>name!==""),fileOf(name){
let shown=import_node_path2.posix.relative(prefix,name);return{place:(0,import_node_path2.resolve)(cwd,shown),shown}}}}function topOf(cwd){let{status,stdout,said}=ask(
cwd,["rev-parse","--show-toplevel"]);if(status===0)return import_node_fs2.realpathSync.native(stdout.toString("utf8").replace(/\n$/,""));let found=said.includes(
"not a git repository")?`folder \`${cwd}\``:`answer of git (${said})`;throw new UsageError(`Unexpected ${found}, expected one in the work tree of a git reposito\
ry`)}var nothingRuns=["core.hooksPath=/dev/null","core.fsmonitor=false","core.pager=cat","log.showSignature=false","protocol.allow=never","submodule.recurse=fal\
se"].flatMap(setting=>["-c",setting]),quiet={GIT_OPTIONAL_LOCKS:"0",GIT_NO_LAZY_FETCH:"1",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C"};function ask(cwd,args,input){let env={
...process.env,...quiet},maxBuffer=2**30,{error,status,stdout,stderr}=(0,import_node_child_process.spawnSync)("git",["--no-pager",...nothingRuns,...args],{cwd,env,
input,maxBuffer});if(error)throw unusable(error);return{status,stdout,said:stderr.toString("utf8").split(`
`,1)[0]}}function unusable(error){return error.code==="ENOENT"?new UsageError("Unexpected lack of the program `git`, expected it in a folder of `PATH`"):new UsageError(
`Unexpected ${error.code??error.message} on starting \`git\`, expected it to run`)}
export {repositories,rootAbove,gitAround};
