import{require_node_url}from"./4P2QJTDX.mjs";import{Minimatch}from"./OHW62FNE.mjs";import{jsonOf,readYaml,validateMetadata}from"./JPVYCJXK.mjs";
import{require_node_fs}from"./2OOL6VTG.mjs";import{faultsOfOptions}from"./BQWTIF5G.mjs";import{require_node_path}from"./DUSCGDTP.mjs";
import{ConfigurationError,UsageError,lineStarts,lineText,nearest,spanOf}from"./Y6P6UPDF.mjs";import{__toESM}from"./E2E2V3SO.mjs";var stems={"runbook-lint.config":"json jsonc yaml yml mjs js",".runbook-lint":"json jsonc yaml yml"},configNames=new Set(Object.entries(stems).flatMap(([stem,ends])=>ends.
split(" ").map(end=>`${stem}.${end}`))),manifest="package.json",manifestKey="runbook-lint";var import_node_fs6=__toESM(require_node_fs(),1),import_node_path7=__toESM(require_node_path(),1);var faultAt=(span,message)=>new ConfigurationError([{message,span}]);function faultsOfRun(){let files=[];return{lacksRules:!1,ofFile(){let own=[];return files.push(
own),collector(own)},tell(){let all=new Map(files.flatMap(inOrder).map(fault=>[keyOf(fault),fault]));if(all.size>0)throw new ConfigurationError([...all.values()])}}}
function collector(own){let add=faults=>{for(let fault of faults)own.some(({span})=>areSameWords(span,fault.span))||own.push(fault)};return{add,keep(make,instead){
try{return make()}catch(error){if(!(error instanceof ConfigurationError))throw error;return add(error.faults),instead}}}}var areSameWords=(one,other)=>one.start===
other.start&&one.end===other.end&&one.end>one.start,inOrder=faults=>[...faults].sort((a,b)=>a.span.start-b.span.start),keyOf=({span,message})=>`${span.source.path}\
:${span.start}:${span.end}:${message}`;var import_node_fs5=__toESM(require_node_fs(),1),import_node_path6=__toESM(require_node_path(),1);var import_node_fs4=__toESM(require_node_fs(),1),import_node_path5=__toESM(require_node_path(),1);var import_node_url=__toESM(require_node_url(),1);var import_node_fs=__toESM(require_node_fs(),1),import_node_path=__toESM(require_node_path(),1);function readText(place,shown){try{return{path:shown,text:(0,import_node_fs.readFileSync)(place,"utf8")}}catch(error){let{code}=error;throw new UsageError(`Unex\
pected ${code} on reading \`${shown}\`, expected a configuration`)}}function readWritten(source){let{text}=source,isJson=(0,import_node_path.extname)(source.path)!==
".yaml"&&(0,import_node_path.extname)(source.path)!==".yml",plain=isJson?withoutComments(text):text;isJson&&expectJson(plain,source);let metadata=moved(readYaml(
{path:source.path,text:plain},0,plain.length),source),{flaws}=metadata;if(flaws.some(({kind})=>kind==="unreadable-metadata"))throw new ConfigurationError(flaws.
map(({message,span})=>({message,span})));let rest=plain.replace(/^\uFEFF/,"").replace(/^[ \t]*(?:#.*|---)?$/gm,"").trim();if(flaws.length===0&&metadata.entries.
size===0&&rest!==""&&rest.replace(/\s/g,"")!=="{}")throw new ConfigurationError([{message:"Unexpected content, expected a map of keys",span:spanOf(source,0,1)}]);
return{source,metadata}}function readManifest(place,shown){let source=readText(place,shown);if(!source.text.includes(`"${manifestKey}"`)||!hasKey(source.text))return;
let{metadata}=readWritten(source),entry=metadata.entries.get(manifestKey);if(entry?.value.kind!=="map")throw new ConfigurationError([{message:`Unexpected value \
of \`${manifestKey}\`, expected a map`,span:entry.value.span}]);let{entries,span}=entry.value,flaws=metadata.flaws.filter(flaw=>flaw.span.start>=span.start&&flaw.
span.end<=span.end);return{source,metadata:{entries,span,flaws}}}function hasKey(text){try{return Object.hasOwn(JSON.parse(text.replace(/^\uFEFF/,"")),manifestKey)}catch{
return!1}}var isManifest=place=>place.endsWith(manifest),withoutComments=text=>text.replace(/"(?:[^"\\\r\n]|\\.)*"|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g,part=>part.startsWith(
'"')?part:part.replace(/[^\r\n]/g," "));function expectJson(plain,source){let strict=plain.replace(/^\uFEFF/," ").replace(/"(?:[^"\\\r\n]|\\.)*"|,(?=\s*[}\]])/g,
part=>part===","?" ":part);try{strict.trim()!==""&&JSON.parse(strict)}catch(error){let at=strangerIn(strict)??Number(/position (\d+)/.exec(String(error))?.[1]??
strict.trimEnd().length),found=/^(?:"(?:[^"\\\r\n]|\\.)*"|[\w-]+|\S)/.exec(strict.slice(at))?.[0],words=found===void 0?"end":`\`${found.replaceAll("`","'")}\``,
span=spanOf(source,at,at+(found?.length??1));throw new ConfigurationError([{message:`Unexpected ${words}, expected JSON`,span}])}}function strangerIn(text){let token=/\s+|"(?:[^"\\\r\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|(?:true|false|null)\b|[{}[\],:]/y;
for(;token.lastIndex<text.length;){let at=token.lastIndex;if(!token.test(text))return at}}function moved(metadata,source){return relocated(metadata,span=>({...span,
source}))}function relocated({entries,span,flaws},move){return{entries:movedEntries(entries,move),span:move(span),flaws:flaws.map(flaw=>({...flaw,span:move(flaw.
span)}))}}var movedEntries=(entries,move)=>new Map([...entries].map(([name,{key,keySpan,value}])=>{let movedKey=move(keySpan);return[name,{key,keySpan:movedKey,
value:movedValue(value,move)}]}));function movedValue(value,move){let span=move(value.span);return value.kind==="list"?{...value,span,items:value.items.map(item=>movedValue(
item,move))}:value.kind==="map"?{...value,span,entries:movedEntries(value.entries,move)}:{...value,span}}var ModuleFault=class extends Error{line;constructor(message,line){super(message),this.line=line}};function loadModule(place){try{let{createRequire}=process.getBuiltinModule(
"node:module"),loaded=createRequire((0,import_node_url.pathToFileURL)(place))(place);return Object.hasOwn(Object(loaded),"default")?loaded.default:loaded}catch(error){
throw faultFor(error,place)}}function faultFor(error,place){if(!(error instanceof Error))return new ModuleFault(String(error));if("code"in error&&error.code==="\
ERR_REQUIRE_ASYNC_MODULE")return new ModuleFault("top-level `await`, which a module read here may not have");let words=error.message.split(`
`,1)[0].replaceAll("`","'"),line=lineOfStack(error,place)??(error instanceof SyntaxError?lineOfSyntax(place):void 0),at=line===void 0?"":` in line ${line}`;return new ModuleFault(
`\`${error.name}: ${words}\`${at}`,line===void 0?void 0:Number(line))}var lineOfStack=({stack=""},place)=>stack.split(`
`).find(line=>line.includes((0,import_node_url.pathToFileURL)(place).href)||line.includes(`${place}:`))?.match(/:(\d+)(?::\d+)?\)?$/)?.[1];function lineOfSyntax(place){
let{execFileSync}=process.getBuiltinModule("node:child_process");try{execFileSync(process.execPath,["--check",place],{stdio:"pipe"});return}catch(error){let{stderr=""}=error;
return/:(\d+)\r?\n/.exec(String(stderr))?.[1]}}function readModule(place,shown){let source=readText(place,shown),value=exportedBy(place,source),given=listOf(value.
plugins).filter(each=>typeof each!="string"),plugins=listOf(value.plugins).filter(each=>typeof each=="string"),text=JSON.stringify(given.length>0?{...value,plugins}:
value,void 0,1),metadata=readYaml({path:shown,text},0,text.length);return{source,given,metadata:relocated(metadata,follower(text,source))}}function exportedBy(place,source){
let fault=(message,span=spanOf(source,0,0))=>new ConfigurationError([{message,span}]);try{let value=loadModule(place);if(typeof value=="object"&&value!==null&&!Array.
isArray(value))return value}catch(error){if(!(error instanceof ModuleFault))throw error;let message=`Unexpected ${error.message}, expected a module that loads`;
throw fault(message,error.line===void 0?void 0:lineSpan(source,error.line))}throw fault("Unexpected exports, expected the configuration as `export default`")}function lineSpan(source,line){
let start=lineStarts(source)[line-1]??0,text=lineText(source,line),indent=text.search(/\S|$/);return spanOf(source,start+indent,start+text.trimEnd().length)}var listOf=value=>Array.
isArray(value)?value:[];function follower(text,source){let cursor=0;return({start,end})=>{let word=text.slice(start,end).replace(/^"|"$/g,"");if(word===""||/^[[{]/.
test(word))return spanOf(source,cursor,cursor);let at=wordAt(word,source.text,cursor);return at<0?spanOf(source,cursor,cursor):(cursor=at+word.length,spanOf(source,
at,cursor))}}function wordAt(word,text,from){let part=/[\w-]/;for(let at=text.indexOf(word,from);at>=0;at=text.indexOf(word,at+1))if(!part.test(text[at-1]??"")&&
!part.test(text[at+word.length]??""))return at;return-1}var import_node_fs2=__toESM(require_node_fs(),1),import_node_path2=__toESM(require_node_path(),1),import_node_url2=__toESM(require_node_url(),1);function locatePackage(name,from){
let require2=process.getBuiltinModule("node:module").createRequire((0,import_node_url2.pathToFileURL)(from));try{return require2.resolve(name)}catch{let folder=(require2.
resolve.paths(name)??[]).map(each=>(0,import_node_path2.join)(each,name)).find(each=>(0,import_node_fs2.existsSync)((0,import_node_path2.join)(each,"package.jso\
n")));return folder&&mainOf(folder)}}function mainOf(folder){let{exports}=JSON.parse((0,import_node_fs2.readFileSync)((0,import_node_path2.join)(folder,"package\
.json"),"utf8")),target=exports;for(;typeof target=="object"&&target!==null;){let choices=target;target=choices["."]??choices.import??choices.node??choices.default}
return typeof target=="string"?(0,import_node_path2.join)(folder,target):void 0}var isPath=name=>/^\.\.?(?:[\\/]|$)/.test(name)||(0,import_node_path2.isAbsolute)(
name);var import_node_fs3=__toESM(require_node_fs(),1),import_node_path3=__toESM(require_node_path(),1);var PluginFault=class extends Error{},kinds={name:value=>typeof value=="string"&&/^[\w@][\w@./-]*$/.test(value),summary:value=>typeof value=="string",severity:value=>[
"error","warning","info"].includes(value),preset:value=>value===void 0||value==="recommended"||value==="strict",messages:value=>typeof value=="object"&&value!==
null&&Object.values(value).every(each=>typeof each=="string"),options:value=>value===void 0||typeof value=="object"&&value!==null&&"schema"in value&&"defaults"in
value,check:value=>typeof value=="function"},wanted={name:"a name such as `team-rule`",summary:"a sentence",severity:"`error`, `warning` or `info`",preset:"`rec\
ommended`, `strict` or nothing",messages:"texts by name",options:"`schema` and `defaults`",check:"a function"},rulesOfModule=(place,name)=>rulesIn(loadModule(place),
`plugin \`${name}\``);function rulesIn(exported,of){let rules=Array.isArray(exported)?exported:exported?.rules;if(!Array.isArray(rules))throw new PluginFault(`U\
nexpected exports of ${of}, expected a list of rules, or one under \`rules\``);return rules.forEach((rule,at)=>{expectRule(rule,at,of)}),rules}function expectRule(rule,at,of){
let own=Object(rule),name=kinds.name(own.name)?`\`${own.name}\``:`${at+1}`;for(let[key,is]of Object.entries(kinds))if(!is(own[key]))throw new PluginFault(`Unexp\
ected \`${key}\` of rule ${name} of ${of}, expected ${wanted[key]}`)}function plainOf(value){return value.kind==="list"?value.items.map(plainOf):value.kind==="scalar"?jsonOf(value):Object.fromEntries([...value.entries.values()].map(
entry=>[entry.key,plainOf(entry.value)]))}function textsOf(entries,key){let value=entries.get(key)?.value;return value?(value.kind==="list"?value.items:[value]).
flatMap(item=>item.kind==="scalar"?[{value:item.text,span:item.span}]:[]):[]}function textOf(entries,key){let value=entries.get(key)?.value;return value?.kind===
"scalar"?{value:value.text,span:value.span}:void 0}var entriesOf=value=>value?.kind==="map"?[...value.entries.values()]:[];function valueAt(value,keys){let[key,
...rest]=keys;if(key===void 0)return value;let next=value.kind==="list"?value.items[Number(key)]:value.kind==="map"?value.entries.get(String(key))?.value:void 0;
return next?valueAt(next,rest):value}function pluginsOf(entries,place,given,span,faults){let at=entries.get("plugins")?.keySpan??span,all=[...textsOf(entries,"plugins").map(name=>()=>rulesNamed(name,
place)),...given.map((each,index)=>()=>inPlace(at,"",()=>rulesIn(each,`plugin ${index+1} of those given as values`)))].map(make=>faults.keep(make,void 0));return{
rules:all.flatMap(each=>each??[]),isPartial:all.includes(void 0)}}function rulesNamed({value:name,span},place){let target=isPath(name)?(0,import_node_path3.resolve)(
(0,import_node_path3.dirname)(place),name):locatePackage(name,place);if(target!==void 0&&(0,import_node_fs3.existsSync)(target))return inPlace(span,`plugin \`${name}\
\``,()=>rulesOfModule(target,name));let near=(0,import_node_fs3.existsSync)((0,import_node_path3.resolve)((0,import_node_path3.dirname)(place),name))?`\`./${name}\
\``:"an existing module or an installed package";throw faultAt(span,`Unexpected plugin \`${name}\`, expected ${near}`)}function inPlace(span,of,make){try{return make()}catch(error){
throw error instanceof PluginFault?faultAt(span,error.message):error instanceof ModuleFault?faultAt(span,`Unexpected ${error.message} of ${of}, expected a modul\
e that loads`):error}}function secondNames(plugins,known,entries,span){let taken=new Map(known.map(rule=>[rule.name,rule])),at=entries.get("plugins")?.keySpan??
span;return plugins.flatMap(rule=>{let first=taken.get(rule.name)??rule;taken.set(rule.name,first);let message=`Unexpected second rule \`${rule.name}\` from a pl\
ugin, expected another name`;return first===rule?[]:[{message,span:at}]})}function faultsOfRules(entries,rules,lacksRules){let overrides=entries.get("overrides")?.value;return[entries,...overrides?.kind==="list"?overrides.items.map(item=>new Map(
entriesOf(item).map(each=>[each.key,each]))):[]].flatMap(map=>entriesOf(map.get("rules")?.value)).flatMap(entry=>faultsOfRule(entry,rules,lacksRules))}function faultsOfRule({
key,keySpan,value},rules,lacksRules){let rule=rules.find(({name})=>name===key);if(!rule){let meant=nearest(key,rules.map(({name})=>name));return meant===void 0&&
lacksRules?[]:[{message:`Unexpected rule name \`${key}\`, expected ${meant===void 0?"the name of a rule":`\`${meant}\``}`,span:keySpan}]}let options=value.kind===
"list"?value.items[1]:void 0;return options?faultsOfOptions(rule,plainOf(options)).map(({message,keys,isKey})=>({message,span:placeOf(options,keys,isKey)})):[]}
function placeOf(options,keys,isKey){if(!isKey)return valueAt(options,keys).span;let holder=valueAt(options,keys.slice(0,-1));return holder.kind==="map"?holder.
entries.get(String(keys.at(-1)))?.keySpan??holder.span:holder.span}var import_node_path4=__toESM(require_node_path(),1);function globIn(base,glob,reachesInto=!1){let foldersOnly=glob.endsWith("/"),bare=glob.replace(/^\.?\//,"").replace(/\/$/,""),pattern=new Minimatch(glob.replace(
/\/$/,"").includes("/")?bare:`**/${bare}`,{dot:!0});return(place,isFolder)=>{let names=(0,import_node_path4.relative)(base,place).split(import_node_path4.sep);return names[0]===
".."||names[0]===""?!1:reachesInto&&isFolder&&pattern.match(names.join("/"),!0)?!0:names.some((_,at)=>{let isLast=at===names.length-1;return!(foldersOnly&&isLast&&
!isFolder)&&pattern.match(names.slice(0,at+1).join("/"))})}}function statementsOf(entries,base){let overrides=entries.get("overrides")?.value,items=overrides?.kind==="list"?overrides.items:[];return[{about:void 0,applies:()=>!0,
preset:void 0,...settingsOf(entries)},...items.map(item=>overrideOf(new Map(entriesOf(item).map(each=>[each.key,each])),base))]}function overrideOf(entries,base){
let globs=key=>textsOf(entries,key).map(({value})=>value),files=globs("files").map(glob=>globIn(base,glob)),excluded=globs("excludedFiles").map(glob=>globIn(base,
glob)),matches=(all,place)=>all.some(one=>one(place,!1));return{about:globs("files").join(", "),applies:place=>matches(files,place)&&!matches(excluded,place),preset:void 0,
...settingsOf(entries)}}function settingsOf(entries){let rules=entriesOf(entries.get("rules")?.value).map(({key,value})=>[key,{value:settingOf(value),span:value.
span}]);return{rules:new Map(rules),isolation:textOf(entries,"isolation")}}function settingOf(value){let[severity,options]=value.kind==="list"?value.items:[value],
word=severity?.kind==="scalar"?severity.text:"off";return options?{severity:word,options:plainOf(options)}:{severity:word}}var ignoresOf=(entries,base)=>textsOf(
entries,"ignores").map(({value,span})=>({glob:value,isBack:value.startsWith("!"),matches:globIn(base,value.replace(/^!/,""),value.startsWith("!")),span}));function dialectsOf(entries){
let entry=entries.get("dialects");return entry&&{value:textsOf(entries,"dialects").map(({value})=>value),span:entry.value.span}}var loadConfiguration=(place,base,ground)=>load(place,{...ground,base,path:[]});function load(place,loading){let{faults}=loading,own=faults.ofFile(),written=own.
keep(()=>read(place,loading),null);if(written===null)return faults.lacksRules=!0,nothing;if(!written)return;let{metadata,source,given=[]}=written,misfits=[...metadata.
flaws,...validateMetadata(metadata,"config")];own.add(misfits.map(({message,span})=>({message,span})));let{entries}=metadata,isRoot=textOf(entries,"root")?.value===
"true",known=loading.rules(isRoot),below=extendedBy(entries,place,{...loading,rules:()=>known},own),named=pluginsOf(entries,place,given,metadata.span,own);named.
isPartial&&(faults.lacksRules=!0);let plugins=[...below.flatMap(each=>each.plugins),...named.rules];return own.add(secondNames(plugins,known,entries,metadata.span)),
own.add(faultsOfRules(entries,[...known,...plugins],faults.lacksRules)),misfits.length>0?{...nothing,root:isRoot,plugins}:{sources:[source,...below.flatMap(each=>each.
sources)],root:isRoot,statements:[...below.flatMap(each=>each.statements),...statementsOf(entries,loading.base)],ignores:[...below.flatMap(each=>each.ignores),...ignoresOf(
entries,loading.base)],dialects:dialectsOf(entries)??below.findLast(each=>each.dialects)?.dialects,plugins}}function read(place,{show}){return isManifest(place)?
readManifest(place,show(place)):/\.[cm]?js$/.test(place)?readModule(place,show(place)):readWritten(readText(place,show(place)))}function extendedBy(entries,place,loading,own){
let path=[...loading.path,place];return textsOf(entries,"extends").flatMap(name=>{if(loading.presets.includes(name.value))return[presetOf(name)];let target=own.
keep(()=>targetOf(name,place,{...loading,path}),void 0);return target!==void 0?load(target,{...loading,path})??[]:((isPath(name.value)||nearest(name.value,loading.
presets)===void 0)&&(loading.faults.lacksRules=!0),[])})}var nothing={sources:[],root:!1,statements:[],ignores:[],dialects:void 0,plugins:[]},presetOf=preset=>({
...nothing,statements:[{about:void 0,applies:()=>!0,preset,rules:new Map,isolation:void 0}]});function targetOf({value:name,span},place,{presets,path}){let folder=(0,import_node_path5.dirname)(
place),target=isPath(name)?(0,import_node_path5.resolve)(folder,name):locatePackage(name,place);if(target!==void 0&&path.includes(target))throw faultAt(span,`Un\
expected \`${name}\`, which leads back here, expected no circle`);if(target!==void 0&&(0,import_node_fs4.existsSync)(target))return target;if(isPath(name))throw faultAt(
span,`Unexpected path \`${name}\`, expected an existing file`);let meant=(0,import_node_fs4.existsSync)((0,import_node_path5.resolve)(folder,name))?`./${name}`:
nearest(name,presets),expected=meant===void 0?`${presets.map(each=>`\`${each}\``).join(", ")}, a path or an installed package`:`\`${meant}\``;throw faultAt(span,
`Unexpected \`${name}\` for \`extends\`, expected ${expected}`)}function chains(ground,builtIn){let known=new Map,chainOf=folder=>{let found=known.get(folder)??chainAt(folder);return known.set(folder,found),found},chainAt=folder=>{
let names=namesIn(folder),above=()=>names.includes(".git")||(0,import_node_path6.dirname)(folder)===folder?[]:chainOf((0,import_node_path6.dirname)(folder)),own=configurationIn(
folder,names,{...ground,rules:isRoot=>[...builtIn(isRoot),...isRoot?[]:above().flatMap(each=>each.plugins)]});return own?own.root?[own]:[...above(),own]:above()};
return chainOf}function namesIn(folder){try{return(0,import_node_fs5.readdirSync)(folder)}catch{return[]}}function configurationIn(folder,names,ground){let places=names.
filter(name=>configNames.has(name)).sort().map(name=>(0,import_node_path6.join)(folder,name)),[first,second]=places;if(first!==void 0&&second!==void 0)throw new UsageError(
`Unexpected second configuration \`${ground.show(second)}\` beside \`${ground.show(first)}\`, expected one in a folder`);let own=first===void 0?void 0:loadConfiguration(
first,folder,ground);if(!names.includes(manifest))return own;let inManifest=loadConfiguration((0,import_node_path6.join)(folder,manifest),folder,ground);if(own&&
inManifest&&first!==void 0)throw new UsageError(`Unexpected second configuration \`${ground.show((0,import_node_path6.join)(folder,manifest))}\` (key \`runbook-li\
nt\`) beside \`${ground.show(first)}\`, expected one in a folder`);return own??inManifest}function configurations({cwd,config,rules,presets}){let met=new Set,show=place=>(0,import_node_path7.relative)(cwd,place).replaceAll(import_node_path7.sep,"/")||
".",faults=faultsOfRun(),ground={presets,show,faults},chainOf=config===void 0?chains(ground,()=>rules):always(named());function named(){if(config===!1||config===
void 0)return[];let place=(0,import_node_path7.resolve)(cwd,config);if(!(0,import_node_fs6.existsSync)(place))throw new UsageError(`Unexpected configuration \`${config}\
\`, expected an existing file`);let one=loadConfiguration(place,cwd,{...ground,rules:()=>rules});if(!one)throw new UsageError(`Unexpected \`${config}\` without t\
he key \`runbook-lint\`, expected a configuration`);return[one]}let noted=chain=>{for(let{plugins}of chain)for(let rule of plugins)met.add(rule);return chain},all=folder=>noted(
chainOf(folder));return{...answers(folder=>{let chain=all(folder);return faults.tell(),chain},all),expectSound(places){for(let place of places)all((0,import_node_path7.dirname)(
place));faults.tell()},plugins:()=>[...met]}}var always=chain=>()=>chain;function answers(chainOf,anyChainOf){let known=new Map,ignores=new Map;return{of(place){
let chain=chainOf((0,import_node_path7.dirname)(place));if(chain.length===0)return unconfigured;let all=chain.flatMap(each=>each.statements),about=all.filter(each=>each.
applies(place)),key=about.map(each=>all.indexOf(each)).join(),variants=known.get(chain)??new Map,configured=variants.get(key)??combine(chain,about);return known.
set(chain,variants.set(key,configured)),configured},ignored(place,isFolder){let chain=anyChainOf((0,import_node_path7.dirname)(place));if(chain.length===0)return!1;
let globs=ignores.get(chain)??chain.flatMap(each=>each.ignores);ignores.set(chain,globs);let last2=globs.findLast(each=>each.matches(place,isFolder));return last2!==
void 0&&!last2.isBack},trail(place){let chain=chainOf((0,import_node_path7.dirname)(place)),statements=chain.flatMap(each=>each.statements).filter(each=>each.applies(
place));return{configurations:chain,statements}}}}var unconfigured={settings:{},isolation:void 0,dialects:void 0};function combine(chain,statements){let rules={};
for(let statement of statements)for(let[name,{value}]of statement.rules)rules[name]={...rules[name],...value};let preset=last(statements.map(each=>each.preset)),
plugins=[...new Set(chain.flatMap(each=>each.plugins))];return{settings:{rules,...preset!==void 0&&{preset},...plugins.length>0&&{plugins}},isolation:last(statements.
map(each=>each.isolation)),dialects:last(chain.map(each=>each.dialects))}}var last=all=>all.findLast(Boolean)?.value;
export {configNames,manifest,configurations};
