import{isIgnored,isPattern,isPlanFile,isSkippedFolder,unmatched}from"./ZPVVQNOO.mjs";import{require_node_fs}from"./2OOL6VTG.mjs";import{require_node_path}from"./DUSCGDTP.mjs";
import{UsageError}from"./Y6P6UPDF.mjs";import{__commonJS,__toESM}from"./E2E2V3SO.mjs";var require_node_child_process=__commonJS({"builtin:node:child_process"(exports,module){var whole=process.getBuiltinModule("node:child_process");module.exports=
typeof whole=="function"?whole:{__proto__:whole}}});var import_node_child_process=__toESM(require_node_child_process(),1),import_node_fs=__toESM(require_node_fs(),1),import_node_path=__toESM(require_node_path(),1);function gitAround(cwd){let top=topOf(cwd),prefix=(0,import_node_path.relative)(top,import_node_fs.realpathSync.native(cwd)).replaceAll(import_node_path.sep,"/"),
run=(args,input)=>{let{status,stdout,said}=ask(top,args,input);if(status===0)return stdout;throw new UsageError(`Unexpected failure of \`git ${args[0]}\` (${said}\
), expected its answer`)};return{run,succeeds:args=>ask(top,args).status===0,names:args=>run(args).toString("utf8").split("\0").filter(name=>name!==""),fileOf(name){
let shown=import_node_path.posix.relative(prefix,name);return{place:(0,import_node_path.resolve)(cwd,shown),shown}}}}function topOf(cwd){let{status,stdout,said}=ask(
cwd,["rev-parse","--show-toplevel"]);if(status===0)return import_node_fs.realpathSync.native(stdout.toString("utf8").replace(/\n$/,""));let found=said.includes(
"not a git repository")?`folder \`${cwd}\``:`answer of git (${said})`;throw new UsageError(`Unexpected ${found}, expected one in the work tree of a git reposito\
ry`)}function ask(cwd,args,input){let env={...process.env,GIT_OPTIONAL_LOCKS:"0",LC_ALL:"C"},most=2**30,{error,status,stdout,stderr}=(0,import_node_child_process.spawnSync)(
"git",args,{cwd,env,input,maxBuffer:most});if(error)throw unusable(error);return{status,stdout,said:stderr.toString("utf8").split(`
`,1)[0]}}function unusable(error){return error.code==="ENOENT"?new UsageError("Unexpected lack of the program `git`, expected it in a folder of `PATH`"):new UsageError(
`Unexpected ${error.code??error.message} on starting \`git\`, expected it to run`)}var import_node_fs2=__toESM(require_node_fs(),1),import_node_path2=__toESM(require_node_path(),1);async function select(files,paths,cwd,options){let chosen=await Promise.all(paths.map(path=>chooser(path,cwd,options))),{ignore,ignored}=options,leaves=file=>ignore!==
!1&&ignored!==void 0&&isIgnored(file.place,!1,ignored);return files.filter(file=>chosen.some(chooses=>chooses(file.place))&&!leaves(file))}async function chooser(path,cwd,{
known,allowUnmatched}){let place=(0,import_node_path2.resolve)(cwd,path),chooses=file=>file===place||isPlanFile(file)&&isFoundIn(place,file);if((0,import_node_fs2.existsSync)(
place)||known.some(file=>isFoundIn(place,file.place)||file.place===place))return chooses;if(isPattern(path))return byPattern(path,cwd);if(allowUnmatched)return()=>!1;
throw unmatched(path,path)}function isFoundIn(folder,place){let start=folder.endsWith(import_node_path2.sep)?folder:folder+import_node_path2.sep;if(!place.startsWith(
start))return!1;for(let at=(0,import_node_path2.dirname)(place);at.length>folder.length;at=(0,import_node_path2.dirname)(at))if(isSkippedFolder(at.slice((0,import_node_path2.dirname)(
at).length).replace(/^[\\/]/,""),(0,import_node_path2.dirname)(at)))return!1;return!0}async function byPattern(pattern,cwd){let{Minimatch}=await import("./EGGHMDUE.mjs"),
whole=(0,import_node_path2.resolve)(cwd,pattern).replaceAll(import_node_path2.sep,"/"),matcher=new Minimatch(whole,{dot:!0});return place=>{if(!isPlanFile(place))
return!1;for(let at=place;at!==(0,import_node_path2.dirname)(at);at=(0,import_node_path2.dirname)(at))if(matcher.match(at.replaceAll(import_node_path2.sep,"/"))&&
(at===place||isFoundIn(at,place)))return!0;return!1}}
export {gitAround,select};
