import{lintPlans}from"./BQWTIF5G.mjs";import{UsageError,changing,compareUnits,digestOf,isTestPath,lettered,lineOf,lineText,located,nearest,numeralReadings,
positionAt,spanOf,textAt,timed}from"./Y6P6UPDF.mjs";function memoise(compute){let known=new WeakMap;return plan=>{let entry=known.get(plan);return entry||(entry={fact:timed("analyse",()=>compute(plan))},known.set(
plan,entry)),entry.fact}}function workingFolders(mentions){let found3=new Map,folder="",last;for(let mention of mentions){let{subject}=mention;if(subject.kind==="command")if((!last||!goesOn(
last,mention))&&(folder=""),last=mention,subject.words[0]==="cd")folder=moved(folder,subject.words[1]??"");else{let own2=optionOf(subject.words),inside=own2===void 0?
folder:moved(folder,own2);inside!==""&&found3.set(mention,inside)}}return found3}var options={git:/^-C$/,make:/^(?:-C|--directory)$/,go:/^-C$/,npm:/^(?:-C|--prefix)$/,
pnpm:/^(?:-C|--dir)$/,yarn:/^--cwd$/,bun:/^--cwd$/,uv:/^--directory$/,poetry:/^(?:-C|--directory)$/,cargo:/^(?:-C|--manifest-path)$/};function optionOf(words){let option=options[words[0]];
for(let at2=1;option&&at2<words.length&&words[at2]!=="--"&&!(words[0]==="git"&&!words[at2].startsWith("-"));at2+=1){let[name="",value=words[at2+1]??""]=words[at2].
split("=",2);if(option.test(name))return value.replace(/\/?Cargo\.toml$/,"")||"."}}var goesOn=({span:a},{span:b})=>a.source===b.source&&a.end<=b.start&&b.start-
a.end<2e3&&/^(?:\s|&&|;|\\|\$ |#[^\n]*\n)*$/.test(a.source.text.slice(a.end,b.start));function moved(folder,to){let segments=folder.split("/").filter(Boolean);if(!/^[\w.@-]+(?:\/[\w.@-]+)*\/?$/.
test(to))return"";for(let segment of to.split("/").filter(Boolean))segment===".."?segments.pop():segment!=="."&&segments.push(segment);return segments.length>0?
`${segments.join("/")}/`:""}function contextOf(step,paths,created,ordersAdd){let declared=step.mentions.filter(isDeclaredWrite),pathOf5=mention=>mention.subject.kind==="path"?paths.resolve(
mention.subject.path,step,!0):"",listed4=new Set(declared.filter(mention=>!isTestOfRed(step,mention)).map(pathOf5)),newTest=declared.some(mention=>mention.verb===
"create"&&isTestPath(pathOf5(mention))),exercised=new Set;if(newTest){for(let mention of declared)mention.verb==="write"&&created.has(pathOf5(mention))&&exercised.
add(pathOf5(mention));if(exercised.size>0)for(let path of workedOn(step,paths))exercised.delete(path)}let doubted=doubtedOf(step,declared,pathOf5,paths),spared=sparedOf(
step,declared,pathOf5,paths);return{step,paths,listed:listed4,onlyNew:declared.length>0&&declared.every(({verb})=>verb==="create"),exercised,doubted,spared,unsure:unsureOf(
step,listed4,paths),ordersAdd,folders:workingFolders(step.mentions)}}function sparedOf(step,declared,pathOf5,paths){let found3=new Set;for(let{subject,tells}of step.
mentions)tells==="keep"&&subject.kind==="path"&&!common.test(subject.path)&&found3.add(paths.resolve(subject.path,step,!1));if(found3.size===0)return found3;let once=new Set;
for(let mention of declared){let path=pathOf5(mention);(once.has(path)||mention.verb!=="write")&&found3.delete(path),once.add(path)}for(let path of workedOn(step,
paths))found3.delete(path);return found3}function doubtedOf(step,declared,pathOf5,paths){let perhaps=new Set(declared.filter(({conditional})=>conditional).map(pathOf5)),
plain4=new Set(declared.filter(({verb})=>verb==="write").map(pathOf5)),doubted=new Set(perhaps),sure=new Set(declared.filter(({verb,conditional})=>!conditional&&
verb!=="write").map(pathOf5));for(let{subject,certainty,verb,conditional}of step.mentions){if(subject.kind!=="path"||certainty==="declared"||!changing.has(verb))
continue;let path=paths.resolve(subject.path,step,!1);conditional&&plain4.has(path)&&doubted.add(path),!conditional&&(certainty==="stated"||!perhaps.has(path))&&
sure.add(path)}for(let path of sure)doubted.delete(path);return doubted}var common=/^(?:__init__|index|mod|main|lib)\.\w+$/;function unsureOf(step,listed4,paths){
let unsure=new Set,sure=new Set;for(let{subject,verb,conditional}of step.mentions){if(subject.kind!=="path")continue;let path=paths.resolve(subject.path,step,!1);
listed4.has(path)||(conditional||verb==="verify"?unsure:sure).add(path)}for(let path of sure)unsure.delete(path);return unsure}var isDeclaredWrite=({subject,verb,
certainty})=>subject.kind==="path"&&certainty==="declared"&&changing.has(verb),isTestOfRed=({kind},{section})=>kind==="cycle"&&section==="red";function*workedOn(step,paths){
for(let{subject,verb,certainty}of step.mentions)if(subject.kind==="path"&&certainty!=="declared"&&changing.has(verb)&&(yield paths.resolve(subject.path,step,!1)),
subject.kind==="command"&&subject.words[0]==="git")for(let word2 of subject.words)yield paths.resolve(word2,step,!0)}var Pairs=class{changed=new Set;byTest=new Map;of(tests){return tests.flatMap(test=>{let sources=this.byTest.get(pathOf(test))??[],because=`\`${nameOf(pathOf(test))}\
\` tests it`;return fitting(test,sources).map(source=>({...source,certainty:"inferred",because}))})}areNew(sources){return sources.every(source=>!this.changed.has(
pathOf(source)))}learn(tests,sources){for(let source of sources)this.changed.add(pathOf(source));if(sources.length>0)for(let test of lasting(tests))this.byTest.
set(pathOf(test),sources)}},passing=/(?:^|\/)(?:__init__\.pyi?|index\.[cm]?[jt]sx?|mod\.rs|lib\.rs|package\.json|Cargo\.toml|pyproject\.toml|go\.mod|Gemfile|mix\.exs)$|\.(?:css|scss|less)$|(?:^|\/)migrations?\//,
aids=/(?:^|\/)(?:conftest\.py|(?:spec|test)_helper\.\w+|(?:support|helpers?|fixtures?|testdata|golden|mocks?|__mocks__|__snapshots__)\/)/;function lasting(effects){
if(effects.length<2)return effects;let kept=effects.filter(effect2=>{let path=pathOf(effect2);return!passing.test(path)&&!(isTestPath(path)&&aids.test(path))});
return kept.length>0?kept:effects}function fitting(test,sources){if(sources.length<2)return sources;let stem=stemOf(pathOf(test)),named=sources.filter(source=>stemOf(
pathOf(source))===stem);return named.length>0?named:lasting(sources)}var bearsName=(source,test)=>stemOf(pathOf(source))===stemOf(pathOf(test)),pathOf=({resource})=>resource.
kind==="file"?resource.path:"",nameOf=path=>path.slice(path.lastIndexOf("/")+1),stemOf=path=>nameOf(path).replace(/\..*$/,"").replace(/^test[_-]|[_-](?:tests?|spec)$|(?<=[a-z])Tests?$/,
"").toLowerCase();var allMentions=plan=>[...plan.mentions,...plan.phases.flatMap(phase=>phase.mentions),...plan.steps.flatMap(step=>step.mentions)];function documentsIn(mentions){
let found3=new Set;for(let{subject}of mentions){if(subject.kind!=="path"||!subject.path.endsWith(".md"))continue;let name=/(?:^|\/)([A-Z]+)\.md$/.exec(subject.path)?.[1];
name&&found3.add(name)}return found3}function topsOf(plan){let found3=new Set;for(let{mentions}of plan.steps){let line=-1;for(let{subject,certainty,evidence}of mentions)
subject.kind!=="path"||certainty!=="declared"||evidence.start===line||(line=evidence.start,subject.path.includes("*")||found3.add(subject.path.slice(0,subject.path.
indexOf("/")+1)))}return found3}function continuedIn(declared,tops){let found3=new Map,line=-1,long="";for(let{subject,evidence}of declared){if(subject.kind!=="\
path")continue;let{path}=subject,top=path.slice(0,path.indexOf("/")+1),at2=evidence.start===line&&top&&!tops.has(top)?long.indexOf(`/${top}`):-1;at2>0?found3.set(
path,long.slice(0,at2+1)+path):long=path,line=evidence.start}return found3}var isShort=path=>/^(?:[A-Za-z]|__)[\w.-]*\.\w+$/.test(path)&&!/\.(?:md|toml|lock)$|^package|^tsconfig/.
test(path),isUsual=name=>/^(?:__init__|__main__|conftest|index|mod|lib|main|utils?|helpers?|types?|errors?|constants?|config|doc|models?|views|urls|routes?|page|layout|handlers?|styles)\.\w+$/.
test(name);function folderOfWork(name,mentions){let ending=name.slice(name.lastIndexOf(".")),folders=new Set;for(let{subject,verb,certainty}of mentions){if(subject.
kind!=="path"||certainty==="inferred"||!/^(?:create|write|modify)$/.test(verb))continue;let slash=subject.path.lastIndexOf("/");slash>0&&subject.path.endsWith(ending)&&
folders.add(subject.path.slice(0,slash+1))}return folders.size===1?[...folders][0]:void 0}function siblingsIn(mentions){let found3=new Map,sentence=-1,folder="",
ending="",waiting=[],last;for(let mention of mentions){let{subject,evidence,section,span}=mention;if(subject.kind!=="path"||section==="files")continue;let pair=last&&
inOneFolder(last,mention);pair&&found3.set(...pair);let parted2=folder!==""&&span.source.text.slice(last?.span.end??0,span.start).includes(";");last=mention,(evidence.
start!==sentence||parted2)&&([sentence,folder,ending,waiting]=[evidence.start,"","",[]]);let{path}=subject,slash=path.lastIndexOf("/");if(slash<0){if(!isShort(path))
continue;folder&&(!ending||path.endsWith(ending))?found3.set(path,folder+path):waiting.push(path);continue}if(folder=path.slice(0,slash+1),ending=path.endsWith(
"/")?"":path.slice(path.lastIndexOf(".")),!ending)for(let name of waiting.splice(0))found3.set(name,folder+name)}return found3}function inOneFolder(a,b){if(a.subject.
kind!=="path"||b.subject.kind!=="path"||a.span.source!==b.span.source)return;let[one,other]=[a.subject.path,b.subject.path],between=a.span.source.text.slice(a.span.
end,Math.min(b.span.start,a.span.end+40));return one.endsWith("/")&&!other.includes("/")?/^`?,?\s+(?:add|create|write|put|place)\s+(?:(?:an?|the|new)\s+)*`?$/.test(
between)?[other,one+other]:void 0:other.endsWith("/")&&!one.includes("/")&&/^`?\s+(?:in|into|under|inside|to)\s+(?:the\s+)?`?$/.test(between)?[one,other+one]:void 0}
function rootNames(mentions){let found3=[],made=new Set,long=new Map;for(let{subject,evidence,verb}of mentions){if(subject.kind!=="path"||subject.path.endsWith(
"/"))continue;let{path}=subject,name=path.slice(path.lastIndexOf("/")+1);if(name!==path)long.set(name,evidence.start);else if(atRoots.test(name)){let before2=long.
get(name);(before2===void 0||before2===evidence.start)&&found3.push(name),before2!==evidence.start&&verb==="create"&&made.add(bare(name))}}return found3.filter(
name=>long.has(name)&&!made.has(bare(name)))}var bare=name=>name.replace(/\.\w+$/,""),atRoots=/^(?:README|CHANGELOG|CONTRIBUTING|LICENSE|Makefile|CMakeLists|Cargo|package|pyproject|tsconfig|Dockerfile|build|Gemfile|\.gitignore|\.env)(?:\.\w+)*$/;function calledFiles(plan,steps){let names4;return step=>{let meant=step.mentions.filter(isCall);if(meant.length===0)return[];names4??=new Names(plan,steps);let listed4=step.
mentions.some(mention=>isDeclaredWrite(mention)&&!isTestOfRed(step,mention)&&!isTestPath(pathIn(mention))),changed=(steps.get(step)??[]).filter(({action})=>changing.
has(action)).flatMap(pathOf2),[tests,code2]=[changed.some(isTestPath),changed.some(path=>!isTestPath(path))];return meant.flatMap(mention=>{let{subject,section,
verb}=mention,red=section==="red"&&step.kind==="cycle";if(subject.test?tests:listed4||red||subject.bare&&code2)return[];let path=(changing.has(verb)||red&&subject.
test&&verb==="none")&&section!=="context"&&section!=="verify"&&names4.of(subject);return path?[effectOn(path,mention)]:[]})}}var isCall=mention=>mention.subject.
kind==="unnamed"&&mention.subject.file==="called",pathOf2=({resource})=>resource.kind==="file"?[resource.path]:[],pathIn=({subject})=>subject.kind==="path"?subject.
path:"";function effectOn(path,{subject,conditional,span}){let because=`called the ${subject.name}`;return{action:"modify",resource:{kind:"file",path},certainty:"\
inferred",conditional,span,because}}var Names=class{code=new Map;tests=new Map;constructor(plan,steps){for(let effects of steps.values())for(let effect2 of effects)
for(let path of pathOf2(effect2))this.enter(path);for(let{subject}of allMentions(plan))subject.kind==="path"&&subject.path.includes("/")&&this.enter(subject.path)}enter(path){
if(!/^[\w.@/-]+\.\w+$/.test(path)||/\.(?:md|txt|rst|json|ya?ml|toml|lock)$/.test(path))return;let names4=isTestPath(path)?this.tests:this.code,stem=stemOf(path);
names4.set(stem,(names4.get(stem)??new Set).add(path))}of({name,test}){let names4=test?this.tests:this.code;for(let spelling of spellings(name)){let found3=[...names4.
get(spelling)??[]].filter((path,_,all)=>!all.some(other=>other.endsWith(`/${path}`)));if(found3.length>0)return found3.length===1?found3[0]:void 0}}},spellings=name=>[
name,`${name}s`,name.replace(/-/g,"_"),.../^\w{4,}s$/.test(name)?[name.slice(0,-1)]:[],.../^\w{3,}(?:er|or)$/.test(name)?[name.slice(0,-2),name.slice(0,-1)]:[]];function contractual({contract},step,effects){let implied={certainty:"inferred",conditional:!1,span:step.idSpan},added=[],changes=effects.some(({action,resource})=>changing.
has(action)&&resource.kind==="file");contract.commits&&changes&&!effects.some(({action})=>action==="commit")&&added.push({...implied,action:"commit",resource:{kind:"\
git",name:"branch"},because:"each step of this format ends in a commit"});for(let path of contract.trackers)added.push({...implied,action:"write",resource:{kind:"\
tracker",path},because:"every agent of this format keeps it"});return added}var segmentsOf=path=>path.replaceAll("\\","/").split("/").filter((segment,i)=>(segment!==""||i===0)&&segment!==".").filter((segment,i,all)=>segment!==""||i===0&&
all.length>1),wildcard=/[*?]|\{[^{}]*,[^{}]*\}/,isGlob=path=>wildcard.test(path);function plainPrefix(segments){let first=segments.findIndex(isGlob);return first===
-1?segments.length:first}function overlap(a,b,i=0,j=0){return i===a.length?j===b.length||holdsMore(a,b.slice(j)):j===b.length?holdsMore(b,a.slice(i)):a[i]==="**"?
overlap(a,b,i+1,j)||overlap(a,b,i,j+1):b[j]==="**"?overlap(a,b,i,j+1)||overlap(a,b,i+1,j):segmentsOverlap(a[i],b[j])&&overlap(a,b,i+1,j+1)}function holdsMore(segments,rest){
let last=segments.at(-1);return last===void 0||last==="**"?!0:!isGlob(last)&&!(/.\.\w+$/.test(last)&&rest.some(isGlob))}function segmentsOverlap(a,b){if(a===b)return!0;
let[wildA,wildB]=[isGlob(a),isGlob(b)];if(!wildA&&!wildB)return!1;if(!wildB)return pattern(a).test(b);if(!wildA)return pattern(b).test(a);let[first,second]=[ends(
a),ends(b)];return(first.head.startsWith(second.head)||second.head.startsWith(first.head))&&(first.tail.endsWith(second.tail)||second.tail.endsWith(first.tail))}
function ends(segment){let open=segment.search(/[*?{]/),close=Math.max(segment.lastIndexOf("*"),segment.lastIndexOf("?"),segment.lastIndexOf("}"));return{head:segment.
slice(0,open),tail:segment.slice(close+1)}}var patterns=new Map;function pattern(segment){let known=patterns.get(segment);if(known)return known;let source=segment.
replace(/\*+|\?|\{[^{}]*,[^{}]*\}|[\\^$.|+()[\]{}]/g,found3=>found3.startsWith("*")?"[^/]*":found3==="?"?"[^/]":found3.length>1?`(?:${found3.slice(1,-1).split("\
,").map(quoted).join("|")})`:`\\${found3}`),made=new RegExp(`^${source}$`);return patterns.set(segment,made),made}var quoted=text=>text.replace(/[\\^$.|+()[\]{}]/g,
"\\$&").replace(/\*+/g,"[^/]*").replaceAll("?","[^/]");function withoutFolders(effects,known){let inside=new Map;for(let{action,resource}of effects.filter(isNamed))for(let folder of foldersOf(resource.path)){let before2=inside.
get(folder),glob=(before2?.glob??!1)||resource.path.includes("*");resource.path!==folder&&inside.set(folder,{created:(before2?.created??!1)||action==="create",glob})}
let named=effects.filter(isNamed).flatMap(({resource:{path}})=>isGlob(path)?[]:[segmentsOf(path)]),kept=effects.filter(effect2=>{if(!isWrite(effect2)||effect2.certainty===
"declared")return!0;if(effect2.because==="`git add`"&&isGlob(effect2.resource.path)){let pattern2=segmentsOf(effect2.resource.path);return!named.some(path=>overlap(
pattern2,path))}let folder=`${effect2.resource.path.replace(/\/$/,"")}/`,files=inside.get(folder);return files&&effect2.because==="`mkdir`"?!1:!files||files.glob||
files.created&&!known.has(folder)});for(let folder of inside.keys())known.add(folder);return kept}function*foldersOf(path){for(let at2=path.indexOf("/");at2>=0;at2=
path.indexOf("/",at2+1))yield path.slice(0,at2+1)}var isNamed=effect2=>isWrite(effect2)||effect2.resource.kind==="file"&&effect2.conditional&&effect2.certainty===
"declared",isWrite=effect2=>effect2.resource.kind==="file"&&changing.has(effect2.action);var file=(action,path,because)=>({action,resource:{kind:"file",path:clean(path)},because}),clean=path=>path.replace(/^(?:\.\/)+/,"").replace(/::.*$/,""),isPlain=word2=>word2!==
""&&!/[$`*?<>(){}\s]|^&|^-|^\/|^\d$|^\.{1,2}$/.test(word2)&&/^[\w.@~[\]/+-]+$/.test(word2),plain=words=>words.filter(word2=>!word2.startsWith("-")).flatMap(expandBraces).
filter(isPlain),withoutValues=(words,options2)=>words.filter((_,index2)=>!options2.test(words[index2-1]??""));function expandBraces(word2){let match=/^([^{}]*)\{([^{}]*,[^{}]*)\}([^{}]*)$/.
exec(word2);return match?match[2].split(",").map(member=>match[1]+member+match[3]):[word2]}var managers={npm:[/^(?:i|install|add|uninstall|remove|rm)$/,"package.json","package-lock.json"],pnpm:[/^(?:add|remove|rm)$/,"package.json","pnpm-lock.yaml"],yarn:[
/^(?:add|remove)$/,"package.json","yarn.lock"],bun:[/^(?:add|remove|rm)$/,"package.json","bun.lock"],cargo:[/^(?:add|remove|rm)$/,"Cargo.toml","Cargo.lock"],uv:[
/^(?:add|remove)$/,"pyproject.toml","uv.lock"],poetry:[/^(?:add|remove)$/,"pyproject.toml","poetry.lock"],pdm:[/^(?:add|remove)$/,"pyproject.toml","pdm.lock"],rye:[
/^(?:add|remove)$/,"pyproject.toml","requirements.lock"],pipenv:[/^(?:install|uninstall)$/,"Pipfile","Pipfile.lock"],composer:[/^(?:require|remove)$/,"composer.\
json","composer.lock"],bundle:[/^(?:add|remove)$/,"Gemfile","Gemfile.lock"],go:[/^get$/,"go.mod","go.sum"]};function managerDeeds(name,args){let manager=managers[name],
[verb="",...rest]=args,tidies=name==="go"&&verb==="mod"&&rest[0]==="tidy";if(!manager||!(tidies||manager[0].test(verb))||rest.some(arg=>/^(?:-g|--global|--no-save)$/.
test(arg))||!rest.some(arg=>/^[\w@]/.test(arg)))return;let because=`\`${name} ${tidies?"mod tidy":verb}\``;return[file("modify",manager[1],because),{...file("mo\
dify",manager[2],because),perhaps:!0}]}var own=/^(?:pytest|py\.test|vitest|jest|mocha|ava|tap|rspec|phpunit|tox|nox|bats|ctest|playwright|unittest)$/,others=/^(?:npm|pnpm|yarn|bun|deno|cargo|go|mix|dotnet|swift|rails|gradlew?|mvn|node|turbo|nx|make|just|task|rake|xcodebuild)$/,
testing=/^(?:run )?(?:--?\S+ )*(?:test\b|tests\b|nextest|check\b|ci\b|t\b|spec\b|verify\b|green\b|precommit\b|--test\b)/,isRunner=name=>own.test(name);function runnerDeeds(name,args){
if(!own.test(name)&&!(others.test(name)&&testing.test(args.join(" "))))return/^(?:node|python3?|bash|sh|zsh|bun|tsx|deno|ruby)$/.test(name)?scripts(args):void 0;
let paths=chosen(name,args);if(paths.length>0)return paths.map(path=>file("exercise",path,`\`${name}\` run`));let said=args.slice(args.indexOf("--")+1);return args.
includes("--")&&said[0]&&/^\w/.test(said[0])?[]:[{action:"run",resource:{kind:"suite",name:name==="node"?"npm":name},because:"test run"}]}function chosen(name,args){
return name==="cargo"?args.flatMap((arg,at2)=>args[at2-1]==="--test"&&isPlain(arg)?`tests/${arg}.rs`:[]):name==="unittest"&&!args.some(arg=>arg.includes("/"))?args.
flatMap(moduleFile):args.map(arg=>arg.replace(/::.*$|(?::\d+)+$/,"").replace(/^(?:\.\/)+/,"")).flatMap(arg=>name==="go"?packageFolder(arg):arg).filter(arg=>isPlain(
arg)&&/[./]/.test(arg)&&/\.\w+$|\/$/.test(arg))}var packageFolder=arg=>{let folder=arg.replace(/\/?\.\.\.$/,"").replace(/\/$/,"");return arg.includes("/")&&folder!==
""&&!/\.\w+$|^-/.test(arg)?`${folder}/`:arg};function moduleFile(arg){let names4=arg.split("."),end=names4.findIndex(name=>/^[A-Z]/.test(name)),module=end<0?names4:
names4.slice(0,end);return/\.py$/.test(arg)?[arg]:module.length>1&&module.every(name=>/^\w+$/.test(name))?[`${module.join("/")}.py`]:[]}function scripts(args){let first=args.
find(arg=>!arg.startsWith("-"));return first&&isPlain(first)&&/\.\w+$/.test(first)?[file("exercise",first,"script run")]:[]}function starterDeeds(name,args){let[verb="",...rest]=args,because=`\`${name} ${verb}\``;if(name==="cargo"&&(verb==="new"||verb==="init")){let folder=plain(rest)[0];
return folder===void 0?void 0:["Cargo.toml",rest.includes("--lib")?"src/lib.rs":"src/main.rs"].map(path=>file("create",`${folder.replace(/\/$/,"")}/${path}`,because))}
if(name==="go"&&verb==="mod"&&rest[0]==="init")return[file("create","go.mod","`go mod init`")];let[solution="",deed2=""]=rest;return name==="dotnet"&&verb==="sl\
n"&&/\.slnx?$/.test(solution)&&/^(?:add|remove)$/.test(deed2)?[file("modify",solution,because)]:void 0}var starters=/^(?:sudo|env|time|command|npx|bunx|uvx|pnpx|xvfb-run|exec|nice|nohup|then|do|else|!)$/,valued=/^(?:-p|-e|-u|-v|-w|-n|--package|--env|--env-file|--user|--volume|--workdir|--name|--entrypoint|--network|--python|--with|--extra|--group)$/,
managers2=/^(?:pnpm|yarn|npm|bun)$/,choosing=/^(?:--filter|-F|-C|--dir|--cwd|--prefix|-w|--workspace|workspace)$/;function dropWrappers(words,isRunner2){let at2=0;
for(let next=0;at2<words.length&&(next=behind(words,at2,isRunner2),next!==at2);at2=next);return managers2.test(words[at2]??"")?unchosen(words.slice(at2)):words.
slice(at2)}function behind(words,at2,isRunner2){let word2=words[at2]??"",next=words[at2+1]??"";if(/^[A-Za-z_]\w*=/.test(word2))return at2+1;if(starters.test(word2))
return afterOptions(words,at2+1);if(word2==="timeout")return afterOptions(words,at2+1)+1;if(/^(?:python3?|py)$/.test(word2)&&next==="-m")return at2+2;if(/^(?:uv|poetry|pdm|pipenv|hatch|rye|bundle)$/.
test(word2)&&/^(?:run|exec)$/.test(next))return afterOptions(words,at2+2);if(managers2.test(word2)){let bare2=unchosen(words.slice(at2)),verb=/^(?:run|exec|dlx|x)$/.
test(bare2[1]??"")?2:1,program=afterOptions(bare2,verb);return bare2[1]==="exec"||bare2[1]==="dlx"||isRunner2(bare2[program]??"")?words.length-bare2.length+program:
at2}return word2==="docker"||word2==="docker-compose"?insideContainer(words,at2):at2}function insideContainer(words,at2){let verb=words.findIndex((word2,i)=>i>at2&&
/^(?:run|exec)$/.test(word2));if(verb<0)return at2;let service=afterOptions(words,verb+1);return words.length>service+1?service+1:at2}function afterOptions(words,from){
let at2=from;for(;words[at2]?.startsWith("-");)at2+=valued.test(words[at2])?2:1;return at2}function unchosen([manager="",...rest]){let at2=0;for(;at2<rest.length&&
(rest[at2].startsWith("-")||rest[at2]==="workspace")&&rest[at2]!=="--";)at2+=choosing.test(rest[at2])&&!(manager==="pnpm"&&rest[at2]==="-w")?2:1;return[manager,
...rest.slice(at2)]}function deedsOf(words){let{name,args,redirects}=partsOf(words);return[...knownDeeds(name,args)??[],...redirects.filter(isPlain).map(path=>file("write",path,`re\
direction of \`${name}\``))]}function isKnownCommand(words){let{name,args}=partsOf(words);return knownDeeds(name,args)!==void 0}var knownDeeds=(name,args)=>programs[name]?.(
args)??starterDeeds(name,args)??managerDeeds(name,args)??runnerDeeds(name,args);function partsOf(words){let{args,redirects}=withoutRedirects(dropWrappers(words,
isRunner)),[program="",...rest]=args;return{name:program.slice(program.lastIndexOf("/")+1),args:rest,redirects}}function withoutRedirects(words){let args=[],redirects=[];
for(let i=0;i<words.length;i+=1){let word2=words[i];(word2===">"||word2===">>")&&redirects.push(words[i+1]??""),/^(?:>>?|<|>&|<<<)$/.test(word2)?i+=1:word2!=="<\
<"&&args.push(word2)}return{args,redirects}}var programs={git,touch:args=>plain(withoutValues(args,/^-[a-z]*[tdr]$/)).map(path=>file("create",path,"`touch`")),rm:args=>plain(
args).map(path=>file("delete",path,"`rm`")),cp:args=>transfer(args,"read","`cp`"),mv:args=>transfer(args,"rename","`mv`"),tee:args=>plain(args).map(path=>file("\
write",path,"`tee`")),sed:args=>args.some(arg=>/^-i|^--in-place/.test(arg))?plain(args).filter(p=>/[./]/.test(p)&&!/^s[/|#]/.test(p)).map(p=>file("modify",p,"`s\
ed -i`")):[],perl:args=>args.some(arg=>/^-[a-z0]*i/.test(arg))?plain(withoutValues(args,/^-[a-zA-Z0]*e$/)).filter(path=>/[./]/.test(path)).map(path=>file("modif\
y",path,"`perl -i`")):[],mkdir:args=>plain(withoutValues(args,/^(?:-m|--mode)$/)).map(path=>file("create",`${path.replace(/\/$/,"")}/`,"`mkdir`")),ln:args=>{let link=plain(
args.filter(arg=>!arg.startsWith("-")).slice(1)).at(-1);return link===void 0?[]:[file("create",link,"`ln`")]},curl:args=>saved(args,/^(?:-[a-zA-Z]*o|--output)$/,
"`curl`"),wget:args=>saved(args,/^(?:-[a-zA-Z]*O|--output-document)$/,"`wget`"),chmod:args=>plain(args).slice(1).map(path=>file("modify",path,"`chmod`"))},saved=(args,option,because)=>plain(
args.filter((_,at2)=>option.test(args[at2-1]??""))).map(path=>file("write",path,because));function transfer(args,action,because){let paths=plain(args),target=paths.
at(-1);if(paths.length<2||!target)return[];let sources=paths.slice(0,-1),into=sources.length>1||target.endsWith("/");return sources.flatMap(source=>{let name=source.
replace(/\/$/,"").split("/").at(-1),to=into?`${target.replace(/\/$/,"")}/${name}`:target;return[file(action,source,because),file("create",to,because)]})}function git(args){
let at2=args.findIndex((arg,i)=>!arg.startsWith("-")&&args[i-1]!=="-C"&&args[i-1]!=="-c"),rest=args.slice(at2+1);switch(args[at2]){case"add":return rest.some(arg=>/^(?:-A|--all|-u|--update|\.|:\/|-a)$/.
test(arg))?[stage("`git add` of everything","tree")]:[stage("`git add`","index"),...staged(rest).map(path=>({...file("write",path,"`git add`"),stages:!0}))];case"\
commit":{let all=rest.some(arg=>/^-[a-z]*a[a-z]*$|^--all$/.test(arg)),commit={action:"commit",resource:{kind:"git",name:"branch"},because:"`git commit`"};return all?
[stage("`git commit -a`","tree"),commit]:[commit]}case"mv":return transfer(rest,"rename","`git mv`");case"rm":return rest.includes("--cached")?[]:plain(rest).map(
path=>file("delete",path,"`git rm`"));default:return[]}}var staged=words=>[...plain(words),...words.filter(word2=>/^[\w.@/-]*\*[\w.@/*-]*$/.test(word2)&&isPlain(
word2.replaceAll("*","x")))],stage=(because,name)=>({action:"stage",resource:{kind:"git",name},because});function generatedFiles(steps,paths){let made=new Map;for(let step of steps)for(let[command,path]of productsIn(step))made.set(command,(made.get(command)??new Set).
add(paths.resolve(path,step,!1)));return made.size===0?()=>[]:step=>step.mentions.filter(isRun).flatMap(mention=>[...made.get(commandOf(mention))??[]].map(path=>({
action:"modify",resource:{kind:"file",path},certainty:"inferred",conditional:mention.conditional,span:mention.span,because:`\`${commandOf(mention)}\` writes it`})))}
function productsIn({mentions}){let commands=mentions.filter(isOpen);if(commands.length===0)return[];let paths=mentions.filter(({subject})=>subject.kind==="path");
return commands.flatMap(command=>paths.filter(path=>path.evidence.start===command.evidence.start&&path.span.source===command.span.source&&makes(command,path)).map(
({subject})=>[commandOf(command),subject.kind==="path"?subject.path:""]))}function makes(command,path){let{text}=command.span.source;if(path.span.start>command.
span.end)return onward.test(text.slice(command.span.end,path.span.start));let sentence=textAt(command.evidence);return making.test(sentence)&&/^`?,?\s+(?:with|by|via|using)\s+(?:running\s+)?`?$/i.
test(text.slice(path.span.end,command.span.start))}var making=/\b(?:re-?)?(?:generat|creat|writ|produc|emit|render|giv|yield)(?:e|es|ing)?\b|\b(?:updat|refresh)(?:e|es|ing)?\b/i,
onward=new RegExp(String.raw`^\x60?,?\s+(?:(?:to|which|that|and|it|will)\s+){0,2}(?:${making.source})\s+(?:[\w-]+\s+){0,4}\x60?$`,"i"),isOpen=({subject})=>subject.
kind==="command"&&subject.words.length>1&&!isKnownCommand(subject.words),isRun=mention=>isOpen(mention)&&mention.verb==="run"&&mention.section!=="verify"&&mention.
section!=="context"&&!/^\W*(?:verify|check|confirm|ensure|assert)\b/i.test(textAt(mention.evidence)),commandOf=({subject})=>subject.kind==="command"?subject.words.
join(" "):"";var Owners=class{files=new Map;of(effects){let found3=new Map;for(let{action,resource,conditional,span}of effects){if(resource.kind!=="symbol"||!changing.has(action)||
conditional)continue;let owner=this.files.get(lastName(resource.name));if(owner?.resource.kind!=="file")continue;let because=`\`${resource.name}\` was introduced\
 there`;found3.set(owner.resource.path,{...owner,action:"modify",certainty:"inferred",span,because})}return[...found3.values()]}learn(effects,sources){if(sources.
length!==0)for(let effect2 of effects){let{action,resource}=effect2;if(resource.kind!=="symbol"||action!=="create"||this.files.has(lastName(resource.name)))continue;
let owner=sources.length===1?sources[0]:fileBefore(effect2,sources);owner&&this.files.set(lastName(resource.name),owner)}}};function fileBefore({span},files){let nearest3=files.
filter(file2=>file2.span.source===span.source&&file2.span.start<span.start).reduce((last,file2)=>last&&last.span.start>file2.span.start?last:file2,void 0);if(!(!nearest3||
span.start-nearest3.span.end>farthest))return/\n\s*\n/.test(span.source.text.slice(nearest3.span.end,span.start))?void 0:nearest3}var farthest=600,lastName=name=>name.
slice(Math.max(name.lastIndexOf("."),name.lastIndexOf(":"))+1);function inherit(plan,own2,paths){let found3=new Map,earlier=new Set,[owners,pairs2]=[new Owners,new Pairs],trail;for(let step of plan.steps){(!trail||step.phase!==
trail.phase)&&(trail=openTrail(step,paths,earlier));let effects=own2.get(step)??[],writes=effects.filter(isCertainWrite),tests=writes.filter(isTest),sources=writes.
filter(effect2=>!isTest(effect2)),added=[];for(let need of needsOf(step,tests,sources)){let paired=need==="sources"?pairs2.of([...tests,...added.filter(isTest)]):
[];added.push(...unsaid(step,need,trail,paths,owners.of(effects),paired))}added.length===0&&added.push(...testedToo(step,tests,sources,pairs2));let all=[...writes,
...added],[allTests,allSources]=[all.filter(isTest),all.filter(effect2=>!isTest(effect2))];allTests.length>0&&(trail.tests=allTests),allSources.length>0&&(trail.
sources=allSources),owners.learn(effects,allSources),pairs2.learn(allTests,allSources),found3.set(step,added)}return found3}function testedToo({redGreen:{red,green}},tests,sources,pairs2){
if(!red||!green||sources.length===0||sources.some(({certainty})=>certainty==="declared"))return[];let[tested,more]=pairs2.of(tests).filter(source=>tests.some(test=>bearsName(
source,test)));return tested&&!more&&pairs2.areNew(sources)?[tested]:[]}function unsaid(step,need,trail,paths,owned,paired){let fits=effect2=>isTest(effect2)===
(need==="tests"),titled=titleFiles(step,paths).filter(fits);if(titled.length>0)return titled;let named=owned.filter(fits);if(named.length>0)return named;let declared=trail.
declared.filter(fits);return declared.length>0?declared:step.kind!=="cycle"?[]:paired.length>0?[...paired]:lasting(trail[need]).map(effect2=>({...effect2,certainty:"\
inferred",because:"continues the step before"}))}function titleFiles(step,paths){return step.mentions.flatMap(({subject,section,verb,conditional,span})=>!(section===
"title"||span.source===step.span.source&&step.span.start<=span.start&&span.end<=step.span.end)||subject.kind!=="path"||verb!=="none"?[]:[{action:"write",resource:{
kind:"file",path:paths.resolve(subject.path,step,!1)},certainty:"inferred",conditional,span,because:"file in the title"}])}function openTrail(step,paths,earlier){
let declared=declarationsOf(step.phase,step,paths),fresh=declared.filter(({resource})=>"path"in resource&&!earlier.has(resource.path));for(let{resource}of declared)
"path"in resource&&earlier.add(resource.path);let kept=[!0,!1].flatMap(tests=>{let kind=fresh.filter(effect2=>isTest(effect2)===tests);return kind.length>0?kind:
declared.filter(effect2=>isTest(effect2)===tests)});return{tests:[],sources:[],phase:step.phase,declared:kept}}var isCertainWrite=({action,resource,conditional})=>changing.
has(action)&&resource.kind==="file"&&!conditional,isTest=({resource})=>resource.kind==="file"&&isTestPath(resource.path);function needsOf(step,tests,sources){if(tests.
length+sources.length===0&&step.kind!=="cycle")return step.kind==="checkpoint"||step.onlyLooks?[]:["tests","sources"];if(step.kind!=="cycle"||step.onlyLooks)return[];
let needs=[],{red,green,expectedFailure}=step.redGreen,plain4=expectedFailure===void 0&&!sources.some(({certainty})=>certainty==="declared"),untested=red===void 0&&
(green!==void 0||plain4)&&sources.length>0;return tests.length===0&&!untested&&needs.push("tests"),sources.length===0&&!step.regression&&needs.push("sources"),needs}
function declarationsOf(phase,step,paths){return(phase?.mentions??[]).filter(isFileOfPhase).map(mention=>{let{verb,conditional,span}=mention,path=mention.subject.
kind==="path"?mention.subject.path:"";return{action:verb,resource:{kind:"file",path:paths.resolve(path,step,!0)},certainty:"inferred",conditional,span,because:"\
file of the phase"}})}var isFileOfPhase=({subject,certainty,verb})=>subject.kind==="path"&&certainty==="declared"&&changing.has(verb)&&!subject.path.endsWith("/");function introduced(step,effects){if(step.regression||step.spike)return[];let said=new Set(effects.flatMap(effect2=>isChange(effect2)?nameIn(effect2):[]));return effects.
flatMap(effect2=>{let[name]=nameIn(effect2);return effect2.action!=="expect-absent"||name===void 0||said.has(name)?[]:(said.add(name),[{...effect2,action:"creat\
e",certainty:"inferred",because:"absent in RED, so made in GREEN"}])})}var isChange=({action})=>action==="create"||action==="modify",nameIn=({resource})=>resource.
kind==="symbol"?[resource.name]:[];var names=new Set("package.json tsconfig.json deno.json composer.json pyproject.toml setup.py setup.cfg requirements.txt tox.ini noxfile.py Pipfile Cargo.toml g\
o.mod Gemfile Rakefile mix.exs pubspec.yaml pom.xml build.gradle build.gradle.kts settings.gradle settings.gradle.kts docker-compose.yml docker-compose.yaml com\
pose.yml compose.yaml Dockerfile Makefile Justfile justfile Procfile CHANGELOG.md README.md CONTRIBUTING.md".split(" ")),isRootFile=path=>names.has(path)||/^\.[a-z][\w.-]*$/.
test(path),isWholePath=path=>/\/.*\.\w+$/.test(path)||isRootFile(path);function effectsOfMention(mention,context){let{subject}=mention;switch(subject.kind){case"path":return effectsOfPath(mention,subject,context);case"command":return mention.
verb==="run"?effectsOfCommand(mention,subject.words,context):[];case"symbol":return mention.verb==="verify"?[]:[effect(mention,symbolActions[mention.verb]??"rea\
d",subject,saidIn(mention))];case"absence":return[effect(mention,"expect-absent",{kind:"symbol",name:subject.name},"expected failure")];case"unnamed":return[]}}
var saidIn=({verb,certainty})=>`${verb} in ${certainty==="declared"?"a field":"prose"}`,symbolActions={define:"create",modify:"modify",delete:"delete",rename:"r\
ename"};function effect(mention,action,resource,because){let{certainty,conditional,span}=mention;return{action,resource,certainty,conditional,span,because}}function effectsOfPath(mention,subject,context){
let{step,paths}=context,declared=mention.certainty==="declared",exact=declared||isAtRoot(mention),fileAt=path=>({kind:"file",path:paths.resolve(path,step,exact,
mention.section)}),because=declared?"file field":`${mention.verb} in prose`,file2=fileAt(subject.path);if(declared&&"path"in file2&&context.exercised.has(file2.
path))return[effect(mention,"run",file2,because)];if(declared&&"path"in file2&&context.spared.has(file2.path))return[];let action=pathAction(mention);if("path"in
file2&&context.doubted.has(file2.path)&&changing.has(action))return[effect({...mention,conditional:!0},"read",file2,because)];let certain=declared&&!mention.conditional,
meant=!changing.has(action)||certain||isMeant(mention,file2,context),first=effect(mention,meant?action:"read",file2,because);return subject.to===void 0?[first]:
[first,effect(mention,"create",fileAt(subject.to),because)]}var isAtRoot=({span:{source,start,end}})=>/^`?\s+(?:at|in)\s+(?:the\s+)?(?:repo|repository|project|workspace|monorepo)(?:'s)?[\s-]root\b/i.
test(source.text.slice(end,end+50))||/\b(?:root(?:-level)?|top-level)\s+`?$/i.test(source.text.slice(Math.max(0,start-20),start));function isMeant(mention,file2,context){
let{step,listed:listed4,ordersAdd,onlyNew}=context,{subject,section,verb,certainty,conditional,tells}=mention;if(conditional||section==="context"||file2.kind!==
"file")return!1;let test=isTestPath(file2.path);return section==="red"&&!test?!1:listed4.size===0||section==="red"&&step.kind==="cycle"||listed4.has(file2.path)?
section!=="verify"||test:certainty!=="stated"?!1:ordersAdd&&tells==="order"&&(section==="body"||section==="green")?isWholePath(file2.path):/\/.*\.\w+$/.test(file2.
path)?verb==="create"||verb==="write"&&test||isAtLine(mention)?!0:onlyNew&&changing.has(verb)&&subject.kind==="path"&&/^[\w.@-]+\/[^*]*$/.test(subject.path):!1}
var isAtLine=({span:{source,end}})=>/^`?\s+\(?(?:around|at|near|after|before|on)?\s*lines?\s+~?\d/i.test(source.text.slice(end,end+30));function pathAction({verb,
section,subject}){if(changing.has(verb))return verb;let test=subject.kind==="path"&&isTestPath(subject.path);return section==="red"&&verb==="none"&&test?"write":
"read"}function effectsOfCommand(mention,words,context){let{step,paths,listed:listed4}=context;return deedsOf(words).flatMap(({action,resource,because,stages=!1,
perhaps=!1})=>{let runs2=action==="exercise"||action==="run";if(mention.certainty==="inferred"&&!runs2)return[];if(resource.kind!=="file")return action==="exerc\
ise"?[]:[effect(mention,action,resource,because)];if(mention.conditional&&!runs2)return[];let exact=!runs2&&!(action==="modify"&&!resource.path.includes("/")),path=insideFolder(
resource.path,context.folders.get(mention),context),at2={kind:"file",path:paths.resolve(path,step,exact)};if(isScratch(mention,words)&&changing.has(action)&&!listed4.
has(at2.path))return[];if(stages&&context.unsure.has(at2.path))return[effect({...mention,conditional:!0},"read",at2,because)];if(action!=="exercise")return[effect(
perhaps?{...mention,conditional:!0}:mention,action,at2,because)];let written=mention.section==="red"&&isTestPath(at2.path);return[effect(mention,written?"write":
"run",at2,written?"test run in RED":because)]})}var insideFolder=(path,folder,{paths})=>folder===void 0||/^[~/]/.test(path)||paths.knows(path)&&!paths.knows(folder+
path)?path:folder+path,isScratch=({section},words)=>section==="verify"&&!words.includes("git");var rank={declared:0,stated:1,inferred:2};function merge(effects){let best=new Map;for(let effect2 of effects){let{resource}=effect2,key=`${effect2.action}\0${resource.
kind}\0${"path"in resource?resource.path:resource.name}`,before2=best.get(key);(!before2||isSurer(effect2,before2))&&best.set(key,effect2)}return[...best.values()]}
function isSurer(effect2,before2){let difference=rank[effect2.certainty]-rank[before2.certainty];return difference<0||difference===0&&before2.conditional&&!effect2.
conditional}function otherPlaces(subject){if(subject.kind!=="command"||subject.words.length>12)return[];let{words}=subject,relative=words.filter(word2=>/^[\w.-]+\//.test(word2));
return words.flatMap(long=>relative.flatMap(short=>long.endsWith(`/${short}`)?[long.slice(0,-short.length)]:[]))}var isAbsolute=path=>path[0]==="/"||path.startsWith(
"~/")||path[1]===":"&&/^[A-Za-z]:[\\/]/.test(path);function rootOf(mentions){let relative=new Set,absolute=[];for(let{subject}of mentions){let paths=subject.kind===
"path"?[subject.path]:subject.kind==="command"?subject.words:[];for(let path of paths)isAbsolute(path)?absolute.push(path):subject.kind==="path"&&path.includes(
"/")&&relative.add(path.split("/",2).join("/"))}if(absolute.length===0)return"";let outside=new Set(mentions.flatMap(({subject})=>otherPlaces(subject))),votes=new Map;
for(let path of absolute.slice(0,2e3)){let segments=path.split("/");for(let i=segments[0]==="~"?2:1;i<segments.length-1;i+=1){if(!relative.has(segments.slice(i,
i+2).join("/")))continue;let root=`${segments.slice(0,i).join("/")}/`;if(outside.has(root))break;votes.set(root,(votes.get(root)??0)+1);break}}return[...votes].
sort((a,b)=>b[1]-a[1])[0]?.[0]??""}var nameOf2=path=>path.slice(path.lastIndexOf("/")+1),tooMany=100,PathBook=class{byName=new Map;enter(path){if(!path.includes("/")||path.includes("*")||path.endsWith(
"/")||path.startsWith("~"))return;let full=this.byName.get(nameOf2(path))??new Map;full.set(path,(full.get(path)??0)+1),this.byName.set(nameOf2(path),full)}candidates(short){
let full=this.byName.get(nameOf2(short));if(!full||full.size>tooMany)return[];let paths=[...full].filter(([path])=>path!==short&&path.endsWith(`/${short}`)).sort(
(a,b)=>b[1]-a[1]).map(([path])=>path),longest2=paths.reduce((best,path)=>path.length>best.length?path:best,"");return paths.length>1&&paths.every(path=>path===longest2||
longest2.endsWith(`/${path}`))?[longest2]:paths}has(path){return this.byName.get(nameOf2(path))?.has(path)??!1}},isSourceName=name=>/^[^/]+\.(?:py|rs|go|java|kt|rb|swift|c|cc|cpp)$/.
test(name),PathResolver=class{plan=new PathBook;phases=new Map;inPhases=new Map;steps=new Map;root;documents;constructor(plan){let mentions=allMentions(plan);this.
root=rootOf(mentions),this.documents=documentsIn(mentions);let tops=topsOf(plan);this.enter(plan.mentions,[this.plan]);for(let phase of plan.phases){let book=new PathBook;
this.phases.set(phase,book),this.enter(phase.mentions,[this.plan,book])}for(let step of plan.steps){let declared=step.mentions.filter(({certainty})=>certainty===
"declared"),books={declared:new PathBook,all:new PathBook,siblings:siblingsIn(step.mentions),continued:continuedIn(declared,tops),names:new Set([...declared.flatMap(
({subject})=>subject.kind==="path"&&!isSourceName(subject.path)?subject.path:[]),...rootNames(step.mentions)])};this.steps.set(step,books);let around=step.phase&&
(this.inPhases.get(step.phase)??new PathBook);step.phase&&around&&this.inPhases.set(step.phase,around);let wide=around?[this.plan,around]:[this.plan];this.enter(
step.mentions,[...wide,books.all]);for(let path of books.siblings.values())for(let book of wide)book.enter(this.inRepository(path));this.enter(declared,[books.declared]);
for(let path of handedToGit(step.mentions))books.all.enter(this.inRepository(path))}}enter(mentions,books){for(let{subject}of mentions)if(subject.kind==="path")
for(let book of books)book.enter(this.inRepository(subject.path))}resolve(path,step,exact,section){let given=this.inRepository(path),books=this.steps.get(step),
inside=books?.continued.get(given)??(this.documents.has(given)?`${given}.md`:given);if(books?.names.has(inside))return inside;let local=exact&&(inside.includes(
"/")||!isSourceName(inside))?[]:[books?.declared,books?.all];for(let book of[...local,exact?void 0:step.phase&&this.phases.get(step.phase)]){let found4=book?.candidates(
inside)??[];if(found4.length===1||found4.length>1&&book===books?.declared)return found4[0]}if(exact&&!isSourceName(inside))return inside;let near=this.near(inside,
step);if(near!==void 0)return near;if(inside.includes("/")&&this.plan.has(inside))return inside;let found3=this.plan.candidates(inside);if(found3.length===1)return found3[0];
let fitting2=step.kind==="cycle"?ofSection(found3,section):[];if(fitting2.length===1)return fitting2[0];let sibling=this.inRepository(books?.siblings.get(inside)??
inside);return found3.length===0||found3.includes(sibling)?sibling:inside}near(name,step){if(name.includes("/"))return;let known=this.plan.candidates(name);if(isUsual(
name)){let folder=this.steps.get(step)?.siblings.get(name)?.slice(0,-name.length)??folderOfWork(name,step.mentions);if(folder){let path=this.inRepository(folder+
name);return known.filter(each=>path.startsWith(each.slice(0,-name.length))).sort((a,b)=>b.length-a.length)[0]??path}}if(known.length<2||!step.phase)return;let found3=this.
inPhases.get(step.phase)?.candidates(name)??[];return found3.length===1?found3[0]:void 0}knows(path){return this.plan.has(path)}inRepository(path){let inside=this.
root&&path.startsWith(this.root)?path.slice(this.root.length):path;return/(?:^|\/)\.\.?\//.test(inside)?withoutDots(inside):inside}},handedToGit=mentions=>mentions.
flatMap(({subject})=>subject.kind==="command"&&subject.words[0]==="git"&&subject.words[1]==="add"?subject.words.slice(2).filter(word2=>/^[\w.@-]+\/[\w.@/-]+\.\w+$/.
test(word2)):[]),ofSection=(paths,section)=>section==="red"||section==="green"?paths.filter(path=>isTestPath(path)===(section==="red")):[];function withoutDots(path){
let kept=[];for(let segment of path.split("/"))segment===".."?kept.length===0||kept.at(-1)===".."?kept.push(segment):kept.pop():segment!=="."&&kept.push(segment);
return kept.join("/")}function settleSymbols(effects){let introduced2=new Map,files=new Map,filesOf2=step=>{let known=files.get(step)??changedBy(effects.get(step));return files.set(step,
known),known};for(let[step,all]of effects)effects.set(step,all.map(effect2=>{if(effect2.resource.kind!=="symbol"||effect2.action!=="create")return effect2;let{name}=effect2.
resource,by=introduced2.get(name)??step;return introduced2.set(name,by),by===step||/^[a-z_]/.test(name)&&arePartedBy(filesOf2(by),filesOf2(step))?effect2:{...effect2,
action:"modify"}}))}var changedBy=effects=>new Set(effects.flatMap(({action,resource})=>resource.kind==="file"&&changing.has(action)?resource.path:[])),arePartedBy=(some,others2)=>some.
size>0&&others2.size>0&&![...others2].some(path=>some.has(path));function unnamedFiles(steps){let known;return step=>{let meant=step.mentions.filter(({subject})=>subject.kind==="unnamed"&&subject.file!=="called");return meant.
length===0||step.mentions.some(isDeclaredWrite)?[]:meant.flatMap(mention=>{if(mention.subject.kind!=="unnamed"||mention.subject.file==="called")return[];known??=
[...new Set([...steps.values()].flatMap(effects=>effects.flatMap(pathOf3)))];let changed=(steps.get(step)??[]).filter(({action})=>changing.has(action)).flatMap(
pathOf3),{subject}=mention,path=subject.file==="manifest"?manifestOf(changed,known):subject.file==="module"?moduleOf(subject.of,known.filter(isSource)):registryOf(
subject.of,changed.filter(isSource),known.filter(isSource));return path===void 0?[]:[effectOn2(path,mention)]})}}var pathOf3=({resource})=>resource.kind==="file"?
[resource.path]:[],isSource=path=>!isTestPath(path),nameOf3=path=>path.slice(path.lastIndexOf("/")+1),folderOf=path=>path.slice(0,path.lastIndexOf("/")+1),endingOf=path=>/\.(\w+)$/.
exec(path)?.[1]??"";function effectOn2(path,{certainty,conditional,span,subject}){let because=reasons[subject.kind==="unnamed"?subject.file:"registry"];return{action:"\
modify",resource:{kind:"file",path},certainty,conditional,span,because}}var reasons={manifest:"a dependency is added or taken away",registry:"what is made known\
 there",module:"the file is called as the type",called:"the file is called by what it is about"};function moduleOf(type,known){let named=known.filter(path=>nameOf3(
path).replace(/\.\w+$/,"").replace(/[-_.]/g,"").toLowerCase()===type.toLowerCase());return named.length===1?named[0]:void 0}var manifests=[[/^(?:[cm]?[jt]sx?|vue|svelte)$/,
"package.json"],[/^pyi?$/,"pyproject.toml"],[/^rs$/,"Cargo.toml"],[/^go$/,"go.mod"],[/^rb$/,"Gemfile"],[/^php$/,"composer.json"],[/^dart$/,"pubspec.yaml"],[/^exs?$/,
"mix.exs"]],manifestNames=new Set([...manifests.map(([,name])=>name),"requirements.txt","setup.cfg","build.gradle","build.gradle.kts","pom.xml"]);function manifestOf(changed,known){
let wanted=(changed.length>0?changed:known).map(path=>manifests.find(([endings])=>endings.test(endingOf(path)))?.[1]),usual=mostOften(wanted.filter(name=>name!==
void 0)),named=known.filter(path=>usual===void 0?manifestNames.has(nameOf3(path)):nameOf3(path)===usual);return named.filter(path=>changed.some(each=>each.startsWith(
folderOf(path)))).sort((a,b)=>b.length-a.length)[0]??(named.length===1?named[0]:named.length===0?usual:void 0)}function mostOften(words){let counts=new Map;for(let word2 of words)
counts.set(word2,(counts.get(word2)??0)+1);return[...counts].sort((a,b)=>b[1]-a[1])[0]?.[0]}var stems={cli:/^(?:cli|commands|cmd)$/,app:/^(?:app|application)$/,
router:/^(?:router|routes|urls|routing)$/,server:/^server$/,registry:/^(?:registry|registries|dispatcher)$/,entry:/^(?:main|__main__|cli|index|app)$/};function registryOf(of,changed,known){
if(of==="package")return indexOf(changed,known);let named=known.filter(path=>stems[of].test(stemOf2(path)));return named.length===1?named[0]:void 0}var stemOf2=path=>nameOf3(
path).replace(/\..*$/,"").toLowerCase(),index=/^(?:__init__\.py|index\.[cm]?[jt]sx?|mod\.rs|lib\.rs)$/;function indexOf(changed,known){let own2=changed.find(path=>!index.
test(nameOf3(path))&&/^(?:py|[cm]?[jt]sx?|rs)$/.test(endingOf(path)));if(own2===void 0)return;let ending=endingOf(own2),nearest3=known.filter(path=>index.test(nameOf3(
path))&&folderOf(path).length>0&&own2.startsWith(folderOf(path))&&endingOf(path)[0]===ending[0]).sort((a,b)=>b.length-a.length)[0];if(nearest3!==void 0)return nearest3;
if(!(!own2.includes("/")||ending==="rs"))return folderOf(own2)+(ending==="py"?"__init__.py":`index.${ending.replace("x","")}`)}var effectsOf=memoise(plan=>{let own2=ownEffects(plan,new PathResolver(plan));return new Map([...own2].map(([step,effects])=>[step,[...effects,...contractual(plan,
step,effects)]]))});function ownEffects(plan,paths){let folders=new Set,created=new Set,said=new Map;for(let step of plan.steps){let context=contextOf(step,paths,
created,plan.contract.ordersAdd??!1),effects=merge(step.mentions.flatMap(mention=>effectsOfMention(mention,context)));said.set(step,[...withoutFolders(effects,folders),
...introduced(step,effects)]);for(let{action,resource}of effects)action==="create"&&resource.kind==="file"&&created.add(resource.path)}let[unnamed,generated]=[unnamedFiles(
said),generatedFiles(plan.steps,paths)],called=calledFiles(plan,said);for(let[step,effects]of said){let meant=[...unnamed(step),...called(step),...generated(step)];
meant.length>0&&said.set(step,merge([...effects,...meant]))}settleSymbols(said);let unsaid2=inherit(plan,said,paths);return new Map([...said].map(([step,effects])=>[
step,[...effects,...unsaid2.get(step)??[]]]))}var indexOf2=memoise(plan=>new Map(plan.steps.map((step,index2)=>[step,index2]))),stepsByPhase=memoise(plan=>{let steps=new Map(plan.phases.map(phase=>[phase,[]]));
for(let step of plan.steps)step.phase&&steps.get(step.phase)?.push(step);return steps});var needing=new Set(["modify","delete","rename","read"]),livesOf=memoise(plan=>{let lives=new Map,gone=new Map;for(let[step,effects]of effectsOf(plan)){let sure=effects.
filter(isSure),taken=sure.filter(effect2=>takesAway(effect2,sure));for(let effect2 of taken){let folder=pathOf4(effect2).replace(/\/$/,"");isFolder(pathOf4(effect2))&&
gone.set(folder,[...gone.get(folder)??[],turnOf([step,[effect2]],taken)])}for(let effect2 of sure){let path=pathOf4(effect2);if(!isOneFile(path))continue;let life=lives.
get(path)??new Map;lives.set(path,life);let turn=life.get(step);turn?turn.push(effect2):life.set(step,[effect2])}}let index2=indexOf2(plan);return[...lives].map(
([path,own2])=>{let turns=[...own2].map(turn=>turnOf(turn,turn[1].filter(effect2=>takesAway(effect2,effectsOf(plan).get(turn[0]))))),lost=(gone.size===0?[]:foldersOf2(
path).flatMap(folder=>gone.get(folder)??[])).filter(({step})=>!own2.has(step));return lost.length===0?{path,turns}:{path,turns:[...turns,...lost].sort((a,b)=>index2.
get(a.step)-index2.get(b.step))}})}),isSure=({resource,certainty,conditional})=>resource.kind==="file"&&certainty!=="inferred"&&!conditional,pathOf4=({resource})=>resource.
kind==="file"?resource.path:"",takesAway=({action,span},all)=>action==="delete"||action==="rename"&&all.some(other=>other.action==="create"&&other.span.start===
span.start),foldersOf2=path=>path.split("/").slice(0,-1).map((_,i,names4)=>names4.slice(0,i+1).join("/")),isFolder=path=>!/[*?{}<>$]/.test(path)&&(path.endsWith(
"/")||/\/[^./]+$/.test(path)),isOneFile=path=>!/[*?{}<>$]|\/$/.test(path)&&/\.\w+$/.test(path);function turnOf([step,effects],taken){let ordered=effects.some(effect2=>effect2.
action==="create"&&isOrdered(effect2)),changes=effects.some(({action,certainty})=>action==="modify"||!ordered&&action==="write"&&certainty==="declared"),creates=changes?
void 0:effects.find(({action})=>action==="create"),changesIt=effects.some(({action,certainty})=>action==="modify"&&certainty==="stated"),makes2=effects.some(({action,
certainty})=>action==="create"||action==="write"&&!(changesIt&&certainty==="declared")),needs=makes2?void 0:effects.find(({action})=>needing.has(action)),runs2=makes2?
void 0:effects.find(({action})=>action==="run");return{step,effects,creates,deletes:taken.find(effect2=>!changes||effect2.action==="delete"),needs,runs:runs2}}var plainCreation=({
creates})=>creates&&(creates.certainty==="declared"||isOrdered(creates))?creates:void 0,isOrdered=({because,span:{source,start}})=>because==="create in prose"&&
/\b(?:create|generate|scaffold)\b(?:\s+(?:an?|the|new|empty|file|files|both|module|script))*[\s`*]+(?:[\w./-]+[`*]*,?\s+(?:and\s+)?[`*]*)*$/i.test(source.text.slice(
Math.max(0,start-200),start).split(`
`).at(-1)),isChange2=({action})=>changing.has(action);var changedFiles=(plan,step)=>(effectsOf(plan).get(step)??[]).flatMap(effect2=>effect2.resource.kind==="file"&&isChange2(effect2)&&!effect2.conditional?[{path:effect2.
resource.path,span:effect2.span}]:[]);function undeclaredFiles(plan,step){let{ordersAdd}=plan.contract,lists=mention=>mention.certainty==="declared"&&!isTestOfRed(
step,mention);if(step.done?.value||!step.mentions.some(lists))return[];let declared=[],stated=[];for(let mention of step.mentions){let{subject,verb,certainty,conditional,
section,span}=mention;if(subject.kind==="path")if(certainty==="declared"||section==="files"||section==="title")declared.push(subject.path,...subject.to===void 0?
[]:[subject.to]);else{if(isTestOfRed(step,mention))continue;certainty==="stated"&&ordersChange(verb)&&!conditional&&isWork(section,subject.path)&&stated.push({path:subject.
path,span})}}return[...new Map(stated.toReversed().map(file2=>[file2.path,file2])).values()].reverse().filter(({path})=>(isFullPath(path)||ordersAdd&&isRootFile(
path))&&!isBeside(plan,path)&&!declared.some(other=>covers(other,path)))}var isFullPath=path=>/^(?!~|\/|[A-Za-z]:)[^@]*\/[^/*@]*\.\w+$/.test(path),isBeside=(plan,path)=>{
let folder=path.slice(0,path.lastIndexOf("/"));return plan.files.some(({source})=>`/${source.path}`.includes(`/${folder}/`))},isWork=(section,path)=>section!=="\
context"&&(section!=="verify"||isTestPath(path)),ordersChange=verb=>changing.has(verb);function covers(declared,path){let[one,other]=[segmentsOf(declared.replace(
placeholder,"*")),segmentsOf(path)];if(overlap(one,other))return!0;let common2=Math.min(one.length,other.length);return common2>1&&overlap(one.slice(-common2),other.
slice(-common2))}var placeholder=/(?<=[-_./])N(?=[-_.])/g,matchesGlob=(path,glob)=>overlap(segmentsOf(glob),segmentsOf(path));function slipAmong(own2,names4){if(!(own2.length<6))return nearest(own2,[...names4].filter(name=>name!==own2&&isSlip(own2,name)))}function slipsAmong(names4){let forms=new Set(
names4.map(plain2)),alike;return own2=>{if(!(forms.size===1&&forms.has(plain2(own2))))return alike??=byKey(names4),slipAmong(own2,new Set(keysOf(own2).flatMap(key=>alike.
get(key)??[])))}}function byKey(names4){let alike=new Map;for(let name of names4)for(let key of keysOf(name)){let known=alike.get(key);known?known.push(name):alike.
set(key,[name])}return alike}var keysOf=name=>[name,lettersOf(name),...new Set(Array.from(name,(_,at2)=>name.slice(0,at2)+name.slice(at2+1)))],lettersOf=name=>[
...name].sort().join("");function isSlip(a,b){return plain2(a)===plain2(b)?!1:Math.abs(a.length-b.length)<=1&&(lettersOf(a)===lettersOf(b)||differInOne(a,b))}var plain2=name=>name.
replace(/\d+|(?<![A-Za-z])[A-Z](?![A-Za-z])/g,"0").replace(/^[._]+/,"").toLowerCase();function differInOne(a,b){let start=0;for(;start<a.length&&a[start]===b[start];)
start+=1;let end=0;for(;end<Math.min(a.length,b.length)-start&&a.at(-1-end)===b.at(-1-end);)end+=1;return Math.max(a.length,b.length)-start-end<=1}var isThere=(plan,path)=>plan.repository?.exists(path)===!0,creationOf=({turns})=>turns.find(({creates})=>creates?.certainty==="declared"),isCarriedOut=memoise(
plan=>{let created=livesOf(plan).filter(creationOf),there=created.filter(({path})=>isThere(plan,path));return there.length>0&&there.length*2>=created.length});function createdOver(plan){
if(!plan.repository||isCarriedOut(plan))return[];let creations=livesOf(plan).flatMap(life=>{let turn=creationOf(life);return turn?[{path:life.path,turn,there:plan.
repository?.exists(life.path)}]:[]}),index2=turn=>indexOf2(plan).get(turn.step),first=creations.filter(({there})=>there===!1).map(({turn})=>index2(turn)).reduce(
(least,each)=>Math.min(least,each),Number.POSITIVE_INFINITY);return creations.filter(({there,turn})=>there&&!turn.step.done?.value&&index2(turn)>=first)}var absencesOf=memoise(
plan=>{if(!plan.repository||isCarriedOut(plan))return[];let made=madePaths(plan),needed=livesOf(plan).flatMap(({path,turns})=>{let needs=turns[0]?.needs;return needs&&
path.includes("/")&&!made(path)?[{path,needs,turn:turns[0]}]:[]}),changed=needed.filter(({needs})=>needs.action!=="read"&&needs.certainty==="declared"),there=changed.
filter(({path})=>isThere(plan,path)).length,missing2=changed.filter(({path})=>plan.repository?.exists(path)===!1).length,atHand=there>=2&&there>=2*missing2;return needed.
flatMap(({path,needs,turn})=>{if(turn.step.done?.value||plan.repository?.exists(path)!==!1)return[];let folder=path.slice(0,path.lastIndexOf("/"));if(!isThere(plan,
folder))return[];let name=slipAmong(path.slice(folder.length+1),plan.repository.namesIn(folder)),meant=name===void 0?void 0:`${folder}/${name}`;return meant!==void 0||
atHand&&needs.action!=="read"&&needs.certainty==="declared"?[{path,needs,meant}]:[]})});function madePaths(plan){let made=new Set;for(let effects of effectsOf(plan).
values())for(let{action,resource}of effects)resource.kind==="file"&&["create","write","rename"].includes(action)&&made.add(resource.path.replace(/(?:^|\/)[^/]*[*?{].*$/,
"").replace(/\/+$/,""));return path=>{for(let at2=path;at2!=="";at2=at2.slice(0,Math.max(0,at2.lastIndexOf("/"))))if(made.has(at2))return!0;return!1}}function likelyTypos(plan){let lives=livesOf(plan),known=new Map;for(let life of lives)if(life.turns.some(({effects})=>effects.some(isChange2)))for(let frame of frames(
life.path)){let others2=known.get(frame);others2?others2.push(life):known.set(frame,[life])}let slips=new Map;return lives.flatMap(life=>{let[turn,second]=life.
turns;if(!turn||second||turn.creates||!turn.needs||isThere(plan,life.path))return[];let near=frames(life.path).flatMap((frame,at2)=>{let slip=slips.get(frame)??
slipsIn(known.get(frame)??[],at2);return slips.set(frame,slip),slip(life.path)??[]}),[found3]=near,place=found3?.turns[0]?.effects.find(isChange2)?.span;return found3&&
place?[{path:life.path,effect:turn.needs,known:found3.path,place}]:[]})}var frames=path=>path.split("/").map((_,at2,all)=>all.map((segment,i)=>i===at2?"":segment).
join("/"));function slipsIn(others2,at2){let segment=path=>path.split("/")[at2],names4=new Map(others2.map(other=>[segment(other.path),other])),meant=slipsAmong(
[...names4.keys()]);return path=>{let name=meant(segment(path));return name===void 0?void 0:names4.get(name)}}function canonicalId(id){return id.trim().toLowerCase().replace(/(-plan)?\.md$|-plan$/,"").replace(/^(cycle|step|task|phase|plan|story|item|group)[\s#_-]*(?=[a-z]{0,2}\d)/,
"").replace(/(?<=\d)[-_](?=\d)/g,".").replace(/(?<!\d)0+(?=\d)/g,"")}function resolveReference(plan,reference,from){let ids=idsOf(plan),key=canonicalId(reference.
id);if(reference.kind==="phase"||/^phase\b/i.test(reference.id))return phaseFor(plan,key);let found3=narrowed(ids.exact.get(reference.id),reference)??narrowed(ids.
canonical.get(key),reference)??ids.canonical.get(siblingKey(reference,key,from));if(found3?.length===1)return{kind:"found",steps:found3};if(found3)return{kind:"\
ambiguous",steps:found3};let phase=reference.explicit?void 0:phaseFor(plan,key);return phase?.kind==="found"?phase:{kind:"unknown",suggestion:suggestionFor(plan,
reference.id)}}var idsOf=memoise(plan=>({exact:grouped(plan.steps,step=>step.id),canonical:grouped(plan.steps,step=>canonicalId(step.id)),phases:new Map(plan.phases.
toReversed().map(phase=>[canonicalId(phase.id),phase]))}));function grouped(steps,key){let groups=new Map;for(let step of steps){let group=groups.get(key(step));
group?group.push(step):groups.set(key(step),[step])}return groups}function narrowed(steps,{id}){if(!steps||steps.length<2)return steps;let kind=/^[a-z]+/i.exec(
id.trim())?.[0].toLowerCase(),same=steps.filter(step=>step.kind===kind);return same.length?same:steps}function siblingKey(reference,key,from){let parent=from&&/^(.*)\.[^.]+$/.
exec(canonicalId(from.id))?.[1];return parent&&reference.form==="metadata"&&!key.includes(".")?`${parent}.${key}`:""}function phaseFor(plan,key){let phase=idsOf(
plan).phases.get(key);return phase?{kind:"found",steps:stepsByPhase(plan).get(phase)??[],phase}:{kind:"unknown",suggestion:void 0}}var looseSpellings=[id=>canonicalId(
id).replace(/[^a-z0-9]/g,""),id=>id.toLowerCase().replace(/[^a-z0-9]/g,""),id=>canonicalId(id.replace(/^[A-Za-z]+(?=\d)/,"")),id=>canonicalId(inDigits(canonicalId(
id)))],inDigits=id=>/\d/.test(id)?id.replace(/(?<=.)[oil]/g,letter=>letter==="o"?"0":"1"):id;function suggestionFor(plan,id){for(let loose of looseSpellings){let own2=loose(
id),same=plan.steps.filter(step=>loose(step.id)===own2);if(same.length===1||same.length>1&&loose===looseSpellings[0])return same[0].id}return/[a-z]{3}/i.test(id)?
nearest(id,idsOf(plan).exact.keys()):void 0}function driftOf(step,{part,title,digest}){if(title&&folded(title.value)!==folded(step.title))return"title";let own2=digestOf(step.extent);return(part==="whole"?
isSameStep(own2,digest):own2.includes(digest))?void 0:"body"}function isSameStep(own2,copy){let[words,others2]=[own2.split(" "),copy.split(" ")],at2=words.findIndex(
(word2,i)=>word2!==others2[i]);return at2<0?!0:[words,others2].some(text=>text[at2]===void 0||/^(?:-{3,}|#{2,})$/.test(text[at2]))}var folded=title=>title.replace(
/\[[A-Z][^\]]*\]/g," ").replace(/[\s*_`]+/g," ").trim().toLowerCase();function uncopiedSteps(plan){return plan.steps.some(step=>step.copies.length>0)?plan.steps.
filter(({copies,kind,phase})=>copies.length===0&&kind!=="checkpoint"&&phase?.type?.value!=="inline"):[]}var strayEntries=plan=>(plan.orchestration?.entries??[]).
filter(({id:{value:id,span}})=>resolveReference(plan,{kind:"step",id,form:"group",span}).kind==="unknown");var EdgeList=class{from=[];to=[];add(from,to){this.from.push(from),this.to.push(to)}};function digraph(size,...lists){let heads=new Int32Array(size+1);for(let list of lists)
for(let v of list.from)heads[v+1]++;for(let v=0;v<size;v++)heads[v+1]+=heads[v];let targets2=new Int32Array(heads[size]),next=heads.slice(0,size);for(let{from,to}of lists)
for(let i=0;i<from.length;i++)targets2[next[from[i]]++]=to[i];return{size,heads,targets:targets2}}var successors=({heads,targets:targets2},v)=>targets2.subarray(
heads[v],heads[v+1]);function reversed(graph){let list=new EdgeList;for(let v=0;v<graph.size;v++)for(let w of successors(graph,v))list.add(w,v);return digraph(graph.
size,list)}function componentsOf(graph){let{size,heads,targets:targets2}=graph,of=new Int32Array(size).fill(-1),found3=new Int32Array(size),low=new Int32Array(size),edge2=heads.
slice(0,size),open=[],path=[],clock=0,count2=0,enter=v=>{found3[v]=low[v]=++clock,open.push(v),path.push(v)},leave=v=>{path.pop();let parent=path.at(-1);if(parent!==
void 0&&(low[parent]=Math.min(low[parent],low[v])),low[v]===found3[v]){for(let w=-1;w!==v;)w=open.pop(),of[w]=count2;count2++}};for(let root=0;root<size;root++){
found3[root]||enter(root);for(let v=path.at(-1);v!==void 0;v=path.at(-1))if(edge2[v]===heads[v+1])leave(v);else{let w=targets2[edge2[v]++];found3[w]?of[w]===-1&&
(low[v]=Math.min(low[v],found3[w])):enter(w)}}return{of,count:count2}}function condensed(graph,components){let list=new EdgeList;for(let v=0;v<graph.size;v++){let from=components.
of[v];for(let w of successors(graph,v))components.of[w]!==from&&list.add(from,components.of[w])}return digraph(components.count,list)}function membersOf({of,count:count2}){
let members=Array.from({length:count2},()=>[]);return of.forEach((component,v)=>{members[component].push(v)}),members}var Heap=class{#items=[];#compare;constructor(compare){this.#compare=compare}get size(){return this.#items.length}peek(){return this.#items[0]}push(item){let at2=this.#items.
push(item)-1;for(;at2>0&&this.#less(at2,at2-1>>1);)at2=this.#swap(at2,at2-1>>1)}pop(){let top=this.#items[0],last=this.#items.pop();if(last===void 0||!this.#items.
length)return top;this.#items[0]=last;for(let at2=0;;){let left=2*at2+1;if(left>=this.#items.length)return top;let least=left+1<this.#items.length&&this.#less(left+
1,left)?left+1:left;if(!this.#less(least,at2))return top;at2=this.#swap(at2,least)}}#less(a,b){return this.#compare(this.#items[a],this.#items[b])<0}#swap(a,b){
let items=this.#items;return[items[a],items[b]]=[items[b],items[a]],b}};var budget=2e6;function loopsOf(graph,limit=20){let components=componentsOf(graph),loops=[];for(let nodes of membersOf(components))loops.push(...loopsWithin(graph,
components.of,nodes,limit));return loops.sort((a,b)=>a[0]-b[0])}function loopsWithin(graph,of,nodes,limit){let known=new Map,work=0;for(let u of nodes)for(let v of successors(
graph,u)){if(of[v]!==of[u]||known.size&&work>budget)continue;let path=shortestPath(graph,of,v,u);work+=path.looked;let loop=fromLeast(path.nodes);known.set(loop.
join(),loop)}return[...known.values()].sort((a,b)=>a.length-b.length||a[0]-b[0]).slice(0,limit)}function shortestPath(graph,of,start,goal){let parent=new Map([[
start,-1]]),queue=[start],looked=0;for(let i=0;!parent.has(goal);i++){let v=queue[i];for(let w of successors(graph,v))looked++,!(of[w]!==of[start]||parent.has(w))&&
(parent.set(w,v),queue.push(w))}let nodes=[];for(let v=goal;v!==-1;v=parent.get(v))nodes.push(v);return{nodes:nodes.reverse(),looked}}function fromLeast(loop){let at2=loop.
indexOf(loop.reduce((a,b)=>Math.min(a,b)));return[...loop.slice(at2),...loop.slice(0,at2)]}function reachabilityOf(graph){let components=componentsOf(graph),loops=loopsOn(graph,components.of),dag=condensed(graph,components),walks=[walk(dag,!1),walk(dag,
!0)],seen=new Int32Array(dag.size),search=0,verdict=(a,b)=>{if(a<b)return-1;for(let{rank:rank3,tree,low}of walks){if(rank3[b]>rank3[a]||low[b]<low[a])return-1;if(rank3[b]>=
tree[a])return 1}return 0},searchFrom=(a,b)=>{search++;let stack=[a];for(let v=stack.pop();v!==void 0;v=stack.pop())for(let w of successors(dag,v)){if(w===b)return!0;
if(seen[w]===search)continue;seen[w]=search;let known=verdict(w,b);if(known===1)return!0;known===0&&stack.push(w)}return!1};return(a,b)=>{let from=components.of[a],
to=components.of[b];if(from===to)return loops[from]===1;let known=verdict(from,to);return known===0?searchFrom(from,to):known===1}}function loopsOn(graph,of){let loops=new Uint8Array(
graph.size);for(let v=0;v<graph.size;v++)for(let w of successors(graph,v))of[v]===of[w]&&(loops[of[v]]=1);return loops}function walk(dag,backwards2){let{size,heads,
targets:targets2}=dag,rank3=new Int32Array(size).fill(-1),tree=new Int32Array(size).fill(-1),low=new Int32Array(size),taken=new Int32Array(size),path=[],clock=0,
enter=v=>{tree[v]=low[v]=clock,path.push(v)},leave=v=>{rank3[v]=clock++,path.pop();for(let w of successors(dag,v))low[v]=Math.min(low[v],low[w])};for(let i=size-
1;i>=0;i--){tree[i]===-1&&enter(i);for(let v=path.at(-1);v!==void 0;v=path.at(-1)){let degree=heads[v+1]-heads[v];if(taken[v]===degree){leave(v);continue}let k=taken[v]++,
w=targets2[backwards2?heads[v+1]-1-k:heads[v]+k];tree[w]===-1&&enter(w)}}return{rank:rank3,tree,low}}function reduced(graph,wanted){let components=componentsOf(graph),dag=condensed(graph,components),between=new EdgeList,kept=new EdgeList;wanted.from.forEach((from,i)=>{
between.add(components.of[from],components.of[wanted.to[i]])});let standing=undetoured(dag,between),known=new Set;return wanted.from.forEach((from,i)=>{let key=`${between.
from[i]} ${between.to[i]}`;standing[i]&&!known.has(key)&&kept.add(from,wanted.to[i]),known.add(key)}),kept}function undetoured(dag,edges){let base=new EdgeList;
for(let v=0;v<dag.size;v++)for(let w of successors(dag,v))base.add(v,w);let whole2=digraph(dag.size,base,edges),back=reversed(whole2),reaches=reachabilityOf(whole2);
return edges.from.map((a,i)=>{let b=edges.to[i],out=successors(whole2,a),into=successors(back,b);return out.length<=into.length?out.every(s=>s===b||!reaches(s,b)):
into.every(p=>p===a||!reaches(a,p))})}function sequenceOf(graph,rank3){let components=componentsOf(graph),dag=condensed(graph,components),members=membersOf(components).map(nodes=>nodes.toSorted((a,b)=>rank3(
a)-rank3(b))),waiting=new Int32Array(dag.size);for(let w of dag.targets)waiting[w]++;let first=component=>rank3(members[component][0]),ready=new Heap((a,b)=>first(
a)-first(b));for(let c=0;c<dag.size;c++)waiting[c]||ready.push(c);let sequence=[];for(let c=ready.pop();c!==void 0;c=ready.pop()){sequence.push(...members[c]);for(let w of successors(
dag,c))--waiting[w]===0&&ready.push(w)}return sequence}var Gates=class{size;constructor(steps){this.size=steps}wire(links){let edges=new EdgeList,nodeFor=joined=>{let gates=new Map;return steps=>{if(steps.length===1)
return steps[0];let known=gates.get(steps);if(known!==void 0)return known;let gate=this.size++;for(let step of steps)joined(step,gate);return gates.set(steps,gate),
gate}},leave=nodeFor((step,gate)=>edges.add(step,gate)),enter=nodeFor((step,gate)=>edges.add(gate,step));for(let{before:before2,after}of links)edges.add(leave(before2),
enter(after));return edges}};var statedLinks=memoise(plan=>{let index2=indexOf2(plan),phases=phaseIndexes(plan),indexes=(reference,from)=>{let target=resolveReference(plan,reference,from);return target.
kind!=="found"?[]:target.phase?phases.get(target.phase):target.steps.map(step=>index2.get(step))},links=[],add2=(before2,after,why3)=>{before2.length&&after.length&&
links.push({before:before2,after,...why3})};for(let phase of plan.phases)for(let reference of phase.dependsOn)add2(indexes(reference),phases.get(phase),why(reference,
"phase"));return plan.steps.forEach((step,at2)=>{for(let reference of step.dependsOn)add2(indexes(reference,step),[at2],why(reference,"declared"));for(let reference of step.
blocks)add2([at2],indexes(reference,step),why(reference,"blocks"))}),links});function why({kind,form,span},plain4){return{reason:kind==="phase"?"phase":form==="\
marker"||form==="group"?form:plain4,strength:form==="prose"?"prose":"metadata",span}}var phaseIndexes=plan=>new Map([...stepsByPhase(plan)].map(([phase,steps])=>[
phase,steps.map(step=>indexOf2(plan).get(step))]));function shownEdges(plan,links,reaches){let lasts=remembered(steps=>rim(steps,(step,other)=>reaches(step,other))),firsts=remembered(steps=>rim(steps.toReversed(),
(step,other)=>reaches(other,step)).reverse()),shown=new Map,edges=[];for(let{before:before2,after,reason,strength:strength2,span}of links){let several=before2.length>
1?before2:after,room=256-(shown.get(several)??0),drawn=pairs(lasts(before2),firsts(after),room);shown.set(several,256-room+drawn.length);for(let[b,a]of drawn)edges.
push({before:plan.steps[b],after:plan.steps[a],reason,strength:strength2,span})}return edges}function rim(steps,leads){let end=steps.at(-1);return steps.filter(
(step,i)=>step===end||!(leads(step,steps[i+1])||leads(step,end)))}function pairs(before2,after,room){if(before2.length*after.length<=room)return before2.flatMap(
b=>after.map(a=>[b,a]));let last=before2.at(-1),first=after[0];return room<=0?[[last,first]]:[...before2.slice(0,-1).map(b=>[b,first]),...after.map(a=>[last,a])]}
function remembered(compute){let known=new Map;return steps=>{if(steps.length<2)return steps;let found3=known.get(steps);return found3||(found3=compute(steps),known.
set(steps,found3)),found3}}function groupBy(items,key){let groups=new Map;for(let item of items){let group=groups.get(key(item));group?group.push(item):groups.set(key(item),[item])}return groups}function levelLinks(plan){let levels=plan.contract.recomputesWaves?levelsOf(plan):void 0;if(!levels)return[];let firm=plan.barriers.filter(({strength:strength2})=>strength2!==
"prose").map(({before:before2})=>before2),cuts=[...new Set([0,...firm,plan.steps.length])].sort((a,b)=>a-b);return cuts.slice(1).flatMap((end,i)=>{let steps=groupBy(
plan.steps.slice(cuts[i],end).keys(),at2=>levels[cuts[i]+at2]),waves=[...steps.keys()].sort((a,b)=>a-b).map(level=>steps.get(level).map(at2=>cuts[i]+at2));return waves.
slice(1).map((after,at2)=>({before:waves[at2],after}))})}function levelsOf(plan){let links=statedLinks(plan).filter(({strength:strength2})=>strength2!=="prose"),
gates=new Gates(plan.steps.length),edges=gates.wire(links),graph=digraph(gates.size,edges),levels=new Int32Array(graph.size);for(let node of sequenceOf(graph,each=>each)){
let next=levels[node]+(node<plan.steps.length?1:0);for(let other of successors(graph,node))levels[other]<next&&(levels[other]=next)}return isAscending(links,levels)?
levels:void 0}var isAscending=(links,levels)=>links.every(({before:before2,after})=>{let last=before2.reduce((most3,step)=>Math.max(most3,levels[step]),0);return after.
every(step=>levels[step]>last)});function modeOf(plan,step){let own2=step.mode??markedMode(step);return own2?at("step",own2):step.phase?.mode?at("phase",step.phase.mode):planModeOf(plan)}function planModeOf(plan){
if(plan.mode)return at("plan",plan.mode);if(plan.orchestration?.mode)return at("orchestrator plan",plan.orchestration.mode);let{value,strength:strength2}=plan.contract.
mode;return at("contract",{value,strength:strength2,span:void 0})}var at=(level,{value,strength:strength2,span})=>({value,strength:strength2,span,level});function markedMode({
parallel:parallel2}){if(parallel2)return{value:parallel2.value?"parallel":"sequential",strength:"metadata",span:parallel2.span}}var isSequential=mode=>mode.startsWith(
"sequential"),isTestDriven=(plan,step)=>(step.phase?.type??plan.type)?.value.trim().toLowerCase()==="tdd",isolationOf=(plan,step)=>(step.isolation??plan.isolation)?.
value??plan.contract.isolation??"shared";function modeLinks(plan,counts){let modes=plan.steps.map(step=>modeOf(plan,step)),links=[],last,free=[],link=(before2,after,mode)=>{for(let step of before2)links.
push({before:[step],after:[after],reason:"mode",strength:mode.strength,span:mode.span})};return modes.forEach((mode,at2)=>{if(isSequential(mode.value)&&counts(mode.
strength)){let granting=stronger(mode,last===void 0||free.length?void 0:modes[last]);link(free.length||last===void 0?free:[last],at2,granting),[last,free]=[at2,
[]]}else last!==void 0&&link([last],at2,modes[last]),free.push(at2)}),links}var stronger=(mode,other)=>mode.strength==="prose"&&other&&other.strength!=="prose"?
other:mode;var structuralLinks=plan=>[...barrierLinks(plan),...waveLinks(plan),...groupLinks(plan),...boundaryLinks(plan)];function barrierLinks(plan){let inside=plan.barriers.
filter(({before:before2})=>before2>0&&before2<plan.steps.length),cuts=barriers=>[...new Set(barriers.map(({before:before2})=>before2))].sort((a,b)=>a-b),all=cuts(
inside),firm=cuts(inside.filter(({strength:strength2})=>strength2!=="prose"));return inside.flatMap(({kind,strength:strength2,span,before:at2})=>{let among=strength2===
"prose"?all:firm,place=among.indexOf(at2),before2=range(among[place-1]??0,at2),after=range(at2,among[place+1]??plan.steps.length);return linked(before2,after,{reason:kind,
strength:strength2,span})})}function waveLinks(plan){let waves=new Map;plan.steps.forEach(({wave},at2)=>{if(!wave)return;let steps=waves.get(wave.value);steps?steps.
push(at2):waves.set(wave.value,[at2])});let strength2=plan.contract.recomputesWaves?"prose":"metadata",sorted=[...waves.keys()].sort((a,b)=>a-b).map(wave=>waves.
get(wave));return sorted.slice(1).flatMap((after,i)=>{let span=plan.steps[after[0]].wave?.span;return linked(sorted[i],after,{reason:"wave",strength:strength2,span})})}
function listed(plan){return(plan.orchestration?.entries??[]).flatMap(entry=>{let{value:id,span}=entry.id,target=resolveReference(plan,{kind:"step",id,form:"gro\
up",span});return target.kind!=="found"?[]:[{entry,steps:target.steps.map(step=>indexOf2(plan).get(step))}]})}function groupLinks(plan){let grouped2=listed(plan).
filter(({entry})=>entry.group),links=[],front=[];for(let members of runs(grouped2,(a,b)=>a.entry.group.value===b.entry.group.value)){let{group,groupParallel}=members[0].
entry,why3={reason:"group",strength:"metadata",span:group.span},fronts=groupParallel?[members.flatMap(({steps})=>steps)]:members.map(({steps})=>steps);for(let steps of fronts)
links.push(...linked(front,steps,why3)),front=steps}return links}function boundaryLinks(plan){let parts2=runs(listed(plan),a=>!a.entry.boundary),steps=parts2.map(
part=>part.flatMap(member=>member.steps));return steps.slice(1).flatMap((after,i)=>{let{span}=parts2[i].at(-1).entry.id;return linked(steps[i],after,{reason:"ch\
eckpoint",strength:"metadata",span})})}function runs(items,together){let found3=[];return items.forEach((item,i)=>{i&&together(items[i-1],item)?found3.at(-1).push(
item):found3.push([item])}),found3}function linked(before2,after,why3){let earlier=new Set(before2),later=after.filter(step=>!earlier.has(step));return before2.
length&&later.length?[{before:before2,after:later,...why3}]:[]}var range=(start,end)=>Array.from({length:end-start},(_,i)=>start+i);var wiringOf=memoise(plan=>{let links=[...statedLinks(plan),...structuralLinks(plan)],sequence=modeLinks(plan,()=>!0),firmSequence=modeLinks(plan,strength2=>strength2!==
"prose"),gates=new Gates(plan.steps.length),firm=gates.wire([...links.filter(({strength:strength2})=>strength2!=="prose"),...firmSequence]),prose=gates.wire([...links.
filter(({strength:strength2})=>strength2==="prose"),...sequence]),waves=gates.wire(levelLinks(plan)),{size}=gates,reachesFirmly=reachabilityOf(digraph(size,firm));
return{size,firm,prose,reachesFirmly,reachesInWaves:waves.from.length>0?reachabilityOf(digraph(size,firm,waves)):reachesFirmly,reaches:reachabilityOf(digraph(size,
firm,prose)),links:[...links,...sequence]}});var orderOf=memoise(plan=>{let{links,reaches,reachesFirmly,reachesInWaves}=wiringOf(plan);return{edges:shownEdges(plan,links,reaches),firm:reachability(plan,reachesFirmly),
inWaves:reachability(plan,reachesInWaves),any:reachability(plan,reaches),loops:declaredLoops(plan)}}),statedEdges=memoise(plan=>shownEdges(plan,statedLinks(plan),
()=>!1));function reachability(plan,reaches){let index2=indexOf2(plan),before2=(a,b)=>reaches(index2.get(a),index2.get(b));return{before:before2,ordered:(a,b)=>before2(
a,b)||before2(b,a)}}function declaredLoops(plan){let links=statedLinks(plan).filter(({strength:strength2})=>strength2!=="prose"),gates=new Gates(plan.steps.length),
edges=gates.wire(links),loops=loopsOf(digraph(gates.size,edges));if(!loops.length)return[];let between=linkFinder(links);return loops.map(loop=>{let steps=loop.
filter(node=>node<plan.steps.length);return{edges:steps.map((step,i)=>edge(plan,step,steps[(i+1)%steps.length],between))}})}function linkFinder(links){let into=new Map;
for(let link of links)for(let step of link.after){let known=into.get(step);known?known.push(link):into.set(step,[link])}return(before2,after)=>into.get(after).find(
link=>link.before.includes(before2))}function edge(plan,before2,after,between){let{reason,strength:strength2,span}=between(before2,after);return{before:plan.steps[before2],
after:plan.steps[after],reason,strength:strength2,span}}function listed2(names4,most3=4){let shown=shownOf(names4,most3),rest=names4.length-shown.length;return enumerated([...shown.map(name=>`\`${name}\``),...rest>0?
[`${rest} more`]:[]])}function enumerated(parts2){let last=parts2.at(-1)??"";return parts2.length>1?`${parts2.slice(0,-1).join(", ")} and ${last}`:last}var shownOf=(names4,most3)=>names4.
length>most3+1?names4.slice(0,most3):names4;function places(said,most3=6){let key=({span,message})=>`${span.source.path}\0${span.start}\0${span.end}\0${message}`,
all=[...new Map(said.map(related=>[key(related),related])).values()];if(all.length<=most3)return all;let last=all[most3-1],left=all.length-most3;return[...all.slice(
0,most3-1),{...last,message:`${last.message} (+${left} more)`}]}function reportFlaws(plan,kind,report,isTold=()=>!1){let broken=plan.flaws.filter(flaw=>flaw.kind===
"unreadable-metadata"),unreadable=new Set(broken.map(({span})=>span.source));for(let flaw of plan.flaws){if(flaw.kind!==kind||kind==="invalid-metadata"&&unreadable.
has(flaw.span.source)||isTold(flaw))continue;let{message,span,related=[],fix}=flaw;report({message:"flaw",data:{message},span,related,...fix&&{fix}})}}var batchesOf=memoise(plan=>{let found3=new Map;for(let step of plan.steps){let{wave}=step;wave&&found3.set(step,{name:`wave ${wave.value}`,rank:wave.value,span:wave.
span})}let names4=new Map;for(let{id,group,groupParallel}of plan.orchestration?.entries??[]){if(!group)continue;let rank3=names4.get(group.value)??names4.size;names4.
set(group.value,rank3);let target=resolveReference(plan,{kind:"step",id:id.value,form:"group",span:id.span});if(!(target.kind!=="found"||!groupParallel))for(let step of target.
steps)found3.set(step,{name:group.value,rank:rank3,span:id.span})}return found3}),brokenBatches=memoise(plan=>{let batches=batchesOf(plan);if(batches.size===0)return[];
let broken=statedEdges(plan).filter(({before:before2,after})=>{let[first,second]=[batches.get(before2),batches.get(after)];return first&&second&&first.rank>=second.
rank&&before2!==after});return[...groupBy(broken,({before:before2,after})=>`${before2.id} ${batches.get(after).name}`).values()].map(waiting=>{let{before:before2,
after}=waiting[0];return{batch:batches.get(after),before:before2,other:batches.get(before2),waiting}})});function findingOfBatch(message,{batch,before:before2,other,
waiting}){let steps=[...new Set(waiting.map(({after})=>after))],data={steps:listed2(steps.map(({id})=>id)),batch:batch.name,before:before2.id,other:other.name},
[first,...others2]=waiting.map(({after,span})=>({span:span??after.idSpan,message:`\`${after.id}\` waits for it`})),related=[{span:other.span,message:`\`${before2.
id}\` is in ${other.name}`},...others2];return{message,data,span:first.span,related:places(related)}}function stepsWithoutFiles(plan){let members=groupBy(batchesOf(plan).values(),({name})=>name),isToRunBeside=step=>{if((members.get(batchesOf(plan).get(step)?.name??
"")?.length??0)>1)return!0;let{value,level}=modeOf(plan,step);return value==="parallel"&&(level!=="contract"||leavesFilesOpen(step))&&hasCompany(plan,step)};return plan.
steps.filter(step=>step.kind!=="checkpoint"&&!step.onlyLooks&&!step.done?.value&&changedFiles(plan,step).length===0&&isToRunBeside(step))}var leavesFilesOpen=({
fields})=>fields.some(({name})=>fileFields.has(name)),fileFields=new Set(["files","files_modified","owned_files"]);function hasCompany(plan,step){let{any,inWaves}=orderOf(
plan);return(runsOf(plan).get(step)??[]).some(other=>other!==step&&!other.done?.value&&!any.ordered(step,other)&&!inWaves.ordered(step,other))}var runsOf=memoise(
plan=>{let found3=new Map,run=[];for(let step of plan.steps)isSequential(modeOf(plan,step).value)?run=[]:found3.set(step,run).get(step).push(step);return found3});var stepsBySource=memoise(plan=>{let found3=new Map;for(let step of plan.steps){let known=found3.get(step.extent.source);known?known.push(step):found3.set(step.
extent.source,[step])}for(let steps of found3.values())steps.sort((a,b)=>a.extent.start-b.extent.start);return found3});function stepAt(plan,{source,start}){let steps=stepsBySource(
plan).get(source)??[],low=0,high=steps.length;for(;low<high;){let middle=low+high>>1;steps[middle].extent.start<=start?low=middle+1:high=middle}let step=steps[low-
1];return step&&start<step.extent.end?step:void 0}var needing2=new Set(["modify","delete","rename","read","run"]),reading=new Set(["read","run"]),rank2={declared:0,stated:1,inferred:2},weakness=({certainty,conditional})=>rank2[certainty]+
(conditional?3:0);function strongest(effects,actions){let best;for(let effect2 of effects)actions.has(effect2.action)&&(!best||weakness(effect2)<weakness(best))&&
(best=effect2);return best}function accessOf(step,effects,directory=!1){let change=strongest(effects,changing),needs=strongest(effects,needing2),does=action=>effects.
some(effect2=>effect2.action===action&&!effect2.conditional);return{step,change,read:strongest(effects,reading),creates:does("create"),deletes:does("delete"),needs:needs&&
weakness(needs)<rank2.inferred?needs:void 0,exclusive:change!==void 0&&!change.conditional&&!(directory&&does("create"))}}function pathAccesses(step,effects,trackers=new Set){
let byPath=new Map,directories=new Set;for(let effect2 of effects){if(effect2.resource.kind!=="file"||isPassing(effect2,effect2.resource.path))continue;let path=segmentsOf(
effect2.resource.path).join("/");if(/^[*./?]*$/.test(path)||trackers.has(path))continue;effect2.resource.path.endsWith("/")&&directories.add(path);let known=byPath.
get(path);known?known.push(effect2):byPath.set(path,[effect2])}let stems2=new Set([...byPath.keys()].map(path=>/\/([^/]+)\.\w+$/.exec(path)?.[1]));return[...byPath].
filter(([path])=>!stems2.has(path)).map(([path,all])=>({...accessOf(step,all,directories.has(path)),path,segments:path.split("/"),glob:isGlob(path)})).filter(({
change,read})=>change||read).sort((a,b)=>Number(b.exclusive)-Number(a.exclusive))}function isPassing(effect2,path){let{action,certainty,conditional}=effect2;return action===
"stage"||action==="commit"?!0:certainty==="declared"||action==="run"?!1:action==="read"?certainty==="inferred"||conditional||path.endsWith("/")||isGlob(path):path.
endsWith("/")&&action!=="delete"&&action!=="rename"&&!meansAll(effect2)}var meansAll=({action,certainty,conditional,span:{source,start}})=>action==="modify"&&certainty===
"stated"&&!conditional&&/\b(?:everything|(?:all|every|each)(?:\s+[\w-]+){1,3}?)\s+(?:in|inside|under|below|within|of)(?:\s+the)?\s+[`*]*$/i.test(source.text.slice(
Math.max(0,start-80),start)),isOutside=path=>/^(~|\/|\$|[A-Za-z]:)/.test(path);function collisionOf(first,second,creator){let[a,b]=[first.change,second.change];return a&&b&&creator!==void 0&&first.creates&&second.creates?{kind:"create-crea\
te",effects:[a,b]}:b&&first.needs&&creator===second.step?{kind:"use-before-create",effects:[first.needs,b]}:a&&first.deletes&&second.needs&&!second.creates?{kind:"\
use-after-delete",effects:[a,second.needs]}:a&&b?{kind:"write-write",effects:[a,b]}:{kind:"read-write",effects:[a??first.read,b??second.read]}}function areNamesakes(a,b){if(!isBareName(a)||!isBareName(b))return!1;let[one,other]=[kindBefore(a.span),kindBefore(b.span)];return one!==void 0&&other!==void 0&&
one!==other}var isBareName=({resource,certainty})=>certainty==="inferred"&&resource.kind==="file"&&/^[^/*]+\.\w+$/.test(resource.path),word=lettered(String.raw`([\p{L}\p{N}][\p{L}\p{N}_-]*)[ ${"\
`"}*_]+$`),plain3=new Set("the a an this that its their our your each every all both any in into to of for on with from by at via and or as new old existing cur\
rent same shared common whole main updated final read write create add update edit modify change extend fix use load save parse run check test".split(" "));function kindBefore({
source,start}){let before2=textAt(spanOf(source,Math.max(0,start-40),start)),found3=word(before2).exec(before2)?.[1]?.toLowerCase();return found3===void 0||plain3.
has(found3)?void 0:found3}var patience=32,Node=class{children=new Map;globs=new Map;own={writer:void 0,readers:[]};segments;constructor(segments){this.segments=segments}*below(){for(let child of this.
children.values())yield child,yield*child.below()}},PathTree=class{#root=new Node([]);#time;#meet;constructor(time,meet){this.#time=time,this.#meet=meet}access(access){
let path=this.#pathTo(access.segments.slice(0,plainPrefix(access.segments)));access.glob?this.#accessGlob(access,path):this.#accessPlain(access,path)}#pathTo(segments){
let path=[this.#root];return segments.forEach((segment,i)=>{let parent=path.at(-1),node=parent.children.get(segment);node||(node=new Node(segments.slice(0,i+1)),
parent.children.set(segment,node)),path.push(node)}),path}#accessPlain(access,path){let node=path.at(-1);if(this.#meetAbove(access,path,node.own.writer),this.#meetBelow(
access,node,void 0),!access.exclusive){node.own.readers.push(access);return}node.own={writer:access,readers:[]},node.children.clear(),node.globs.clear()}#accessGlob(access,path){
let node=path.at(-1),state=node.globs.get(access.path);this.#meetAbove(access,path,void 0),this.#meetBelow(access,node,state?.writer),(!state||access.exclusive)&&
(state={writer:void 0,readers:[],segments:access.segments}),access.exclusive?state.writer=access:state.readers.push(access),node.globs.set(access.path,state)}#meetAbove(access,path,same){
let last;for(let{own:own2}of path)own2.writer&&(!last||this.#time(own2.writer)>this.#time(last))&&(last=own2.writer);last&&this.#meet(last,access),path.forEach(
({own:own2,globs},i)=>{let most3=i===path.length-1?own2.readers.length:patience;this.#meetReaders(access,own2.readers,last,most3);for(let glob of globs.values())
overlap(glob.segments,access.segments)&&this.#meetState(access,glob,same,patience)})}#meetBelow(access,node,same){let met=0;for(let below of node.below()){if(!access.
exclusive&&met>=patience)return;if(!(access.glob&&!overlap(access.segments,below.segments))){below.own.writer&&met++,this.#meetState(access,below.own,same,below.
own.readers.length);for(let glob of below.globs.values())(!access.glob||overlap(access.segments,glob.segments))&&this.#meetState(access,glob,same,patience)}}}#meetState(access,state,since,most3){
let{writer,readers}=state;writer&&!(since&&this.#time(writer)<=this.#time(since))&&this.#meet(writer,access),this.#meetReaders(access,readers,since,most3)}#meetReaders(access,readers,since,most3){
if(!access.exclusive)return;let start=since?this.#time(since):-1;for(let reader of readers.slice(Math.max(0,readers.length-most3)))this.#time(reader)>=start&&this.#meet(
reader,access)}};function collideOnFiles({steps,times,accesses,ordered,found:found3}){let creators=firstCreators(accesses),tree=new PathTree(({step})=>times[step],(a,b)=>{if(ordered(
a.step,b.step))return;let[first,second]=a.step<b.step?[a,b]:[b,a],creator=first.path===second.path?creators.get(first.path):void 0,collision=collisionOf(first,second,
creator);areNamesakes(...collision.effects)||found3.add(first.step,second.step,collision)});for(let step of steps)for(let access of accesses[step])tree.access(access)}
function firstCreators(accesses){let creators=new Map;for(let{path,creates,step}of accesses.flat())creates&&!creators.has(path)&&creators.set(path,step);return creators}var nameOf4=({resource})=>resource.kind==="symbol"?resource.name:"",lackingIn=effect2=>/['"`](\w+)['"`] (?:object )?has no attribute ['"`]?$/.exec(wordsBefore(effect2))?.[1];
function missedIn(effect2){let owner=lackingIn(effect2)??ownerBefore(wordsBefore(effect2))??ownerBehind(effect2);return owner===void 0?void 0:`${owner}.${nameOf4(
effect2)}`}var before=[/\b(\w+)\(\) got an unexpected keyword argument ['"`]?$/,/(?:struct|enum) ['"`](\w+)['"`] has no field (?:named )?['"`]?$/,/uninitialized (constant) $/,
/no such (command)[:\s]+['"`]?$/i,/unknown (command):?\s+['"`]?$/i,/how to build (task) ['"`]$/];function ownerBefore(words){for(let pattern2 of before){let owner=pattern2.
exec(words)?.[1];if(owner!==void 0)return owner.toLowerCase()}}var behind2=[/^['"`]? from ['"`]([\w.]+)/,/^['"`]? for (?:an instance of )?([A-Z][\w:]*)/,/^['"`]? found for (?:\w+ )*['"`]([A-Z]\w*)/,
/^: (command) not found/,/^\/\d+ is (undefined)/];function ownerBehind(effect2){let{source,end}=effect2.span,[words]=source.text.slice(end,end+80).split(`
`,1);for(let pattern2 of behind2){let owner=pattern2.exec(words)?.[1];if(owner!==void 0&&!isUsualCommand(effect2))return owner.toLowerCase()}}function wordsBefore(effect2){
let{source,start}=effect2.span,words=source.text.slice(Math.max(0,start-80),start),line=words.slice(words.lastIndexOf(`
`)+1);return isUsualCommand(effect2)?line.replace(/\bcommand\b/gi,""):line}var isUsualCommand=effect2=>/^(?:list|show|add|get|set|remove|delete|create|new|update|edit|run|init|start|stop|status|check)$/.
test(nameOf4(effect2));var nearest2=8;function symbolAccesses(steps,effectsOf2){let keyOf=keys(steps.flatMap(step=>effectsOf2(step).flatMap(effect2=>nameOf5(effect2)??[]))),groups=new Map;
for(let step of steps)for(let[key,effects]of bySymbol(effectsOf2(step),keyOf)){let absent=effects.find(({action})=>action==="expect-absent"),group=groups.get(key)??
[];group.push({...accessOf(step,effects),absent,distinctive:isDistinctive(key)}),groups.set(key,group)}return[...groups.values()]}var isDistinctive=name=>/[a-z][A-Z]|[a-z0-9]_[a-z0-9]|[.:# -]/.
test(name)||/^[A-Z]\w{6,}/.test(name);function bySymbol(effects,keyOf){let groups=new Map;for(let effect2 of effects){let name=nameOf5(effect2);if(name===void 0)
continue;let key=keyOf(name),known=groups.get(key);known?known.push(effect2):groups.set(key,[effect2])}return groups}var nameOf5=({resource})=>resource.kind==="\
symbol"?resource.name.replace(/\(.*$/s,"").trim():void 0;function keys(names4){let owners=new Map;for(let name of names4){let{owner,last}=parts(name),known=owners.
get(last)??new Set;owner&&known.add(owner),owners.set(last,known)}return name=>{let{last}=parts(name);return owners.get(last).size>1?name:last}}function parts(name){
let at2=Math.max(name.lastIndexOf("."),name.lastIndexOf("::")+1,name.lastIndexOf("#"));return at2>0&&at2<name.length-1?{owner:name.slice(0,at2),last:name.slice(
at2+1)}:{owner:"",last:name}}function meetOnSymbol(accesses,inOneFile,inOwnFiles,meet){let creator,writer;for(let access of accesses){let changes=access.exclusive&&
!(isInferred(access)&&creator&&isInferred(creator));creator&&access.creates&&inOwnFiles(creator.step,access.step)||(creator&&(changes||access.read)&&meet(creator,
access),writer&&writer!==creator&&inOneFile(writer.step,access.step)&&(changes||access.read&&!writer.deletes)&&meet(writer,access),access.exclusive&&(writer=access),
access.creates&&!access.deletes?creator=access:access.deletes&&(creator=void 0))}}var isInferred=({change})=>change?.certainty==="inferred";function isOfAnother(one,other){
let owner=lackingIn(one),its=owner&&lackingIn(other);return its!==void 0&&its!==owner}function meetOnAbsence(accesses,inOneFile,meet){let changers=accesses.flatMap(
({change},i)=>change&&weakness(change)<2?[i]:[]),passed=0;accesses.forEach((access,i)=>{for(;passed<changers.length&&changers[passed]<i;)passed++;if(access.absent)
for(let at2 of changers.slice(Math.max(0,passed-nearest2),passed+nearest2+1)){let changer=accesses[at2];at2===i||!(changer.creates||inOneFile(access.step,changer.
step))||changer.absent&&isOfAnother(access.absent,changer.absent)||(at2<i?meet(changer,access):meet(access,changer))}})}function collideOnIdentifiers(scene){let inOneFile=(a,b)=>shareFile(scene,a,b),changesFiles=step=>scene.accesses[step].some(({change})=>change),inOwnFiles=(a,b)=>changesFiles(
a)&&changesFiles(b)&&!inOneFile(a,b);for(let accesses of symbolAccesses(scene.steps,scene.effectsAt)){let meetingIn=collide=>(a,b)=>{scene.ordered(a.step,b.step)||
!a.distinctive&&!inOneFile(a.step,b.step)||(a.step<b.step?collide(scene,a,b):collide(scene,b,a))};meetOnSymbol(accesses,inOneFile,inOwnFiles,meetingIn(collideOnUse)),
meetOnAbsence(accesses,inOneFile,meetingIn(collideOnAbsence))}}function collideOnUse({found:found3},first,second){found3.add(first.step,second.step,collisionOf(
first,second,void 0))}function collideOnAbsence(scene,first,second){if(!scene.sharesTree(first.step)||!scene.sharesTree(second.step))return;let effects=first.absent&&
second.change?[first.absent,second.change]:[first.change,second.absent];scene.found.add(first.step,second.step,{kind:"expect-absent-create",effects})}function shareFile({
accesses},a,b){let changed=new Set(accesses[a].flatMap(({change,path})=>change?[path]:[]));return accesses[b].some(({change,path})=>change&&changed.has(path))}var Collected=class{#plan;#known=new Map;constructor(plan){this.#plan=plan}add(first,second,{kind,effects}){let resource=narrower(effects[0].resource,effects[1].
resource),key=`${first} ${second} ${resource.kind} ${nameOf6(resource)} ${resource.kind==="file"?"":kind}`,known=this.#known.get(key);if(known&&weight(known.hazard)<=
weight({kind,effects}))return;let[a,b]=[this.#plan.steps[first],this.#plan.steps[second]];this.#known.set(key,{first,second,hazard:{kind,first:a,second:b,resource,
effects}})}sorted(){return[...this.#known.values()].sort((a,b)=>a.first-b.first||a.second-b.second).map(({hazard})=>hazard)}},weight=({kind,effects})=>Math.max(
...effects.map(weakness))+(kind==="read-write"?10:0);function narrower(a,b){return a.kind!==b.kind?a.kind==="file"?b:a:nameOf6(b).length>nameOf6(a).length?b:a}var nameOf6=resource=>"\
path"in resource?resource.path:resource.name;function timesOf(plan,accesses){let{size,firm,prose}=wiringOf(plan),edges=[firm];for(let softer of[prose,natural(accesses)])edges.push(compatible(size,edges,softer));
let rank3=node=>node<plan.steps.length?node:-1,times=new Int32Array(plan.steps.length),clock=0;for(let node of sequenceOf(digraph(size,...edges),rank3))node<plan.
steps.length&&(times[node]=clock++);return times}function compatible(size,firmer,softer){let{of}=componentsOf(digraph(size,...firmer,softer)),kept=new EdgeList;
return softer.from.forEach((from,i)=>{let to=softer.to[i];of[from]!==of[to]&&kept.add(from,to)}),kept}function natural(accesses){let edges=new EdgeList,histories=new Map;
for(let{path,step,creates,deletes,needs,change}of accesses.flat()){let history=histories.get(path)??{creator:void 0,deleter:void 0,early:[]};histories.set(path,
history);let sure=change?.certainty!=="inferred";if(creates){if(history.creator===void 0&&sure)for(let user of history.early)edges.add(step,user);history.creator=
step,history.deleter=void 0}else needs&&(history.creator===void 0&&history.early.push(step),history.deleter!==void 0&&!deletes&&edges.add(step,history.deleter));
deletes&&sure&&(history.deleter=step)}return edges}function sceneOf(plan,effects,known){let trackers=new Set(plan.contract.trackers),all=plan.steps.map(step=>effects.get(step)??[]),accesses=known?.accesses??all.
map((each,step)=>pathAccesses(step,each,trackers)),times=timesOf(plan,accesses),{reachesFirmly:before2,reachesInWaves:beforeInWaves}=wiringOf(plan),shared2=plan.
steps.map(step=>isolationOf(plan,step)==="shared");return{steps:[...times.keys()].sort((a,b)=>times[a]-times[b]),times,accesses,effectsAt:step=>all[step],before:before2,
beforeInWaves,ordered:(a,b)=>a===b||before2(a,b)||before2(b,a),sharesTree:step=>shared2[step],found:new Collected(plan)}}var Neighbours=class{#steps;#before;constructor(steps,before2){this.#steps=steps,this.#before=before2}pairs(acts,suffers){let back=sweep(this.#steps,acts,suffers,
this.#before),met=new Set(back.flat()),missed=sweep(this.#steps.toReversed(),acts,suffers,(a,b)=>this.#before(b,a)).filter(([,step])=>!met.has(step)).map(([other,
step])=>[step,other]);return[...back,...missed]}};function sweep(steps,acts,suffers,before2){let actors=new Lines(before2),sufferers=new Lines(before2),pairs2=[],
line=0;return steps.forEach((step,i)=>{i&&!before2(steps[i-1],step)&&line++;let other=(acts(step)?sufferers.lastUnordered(step,line):void 0)??(suffers(step)?actors.
lastUnordered(step,line):void 0);other!==void 0&&pairs2.push([other,step]),acts(step)&&actors.push(step,line),suffers(step)&&sufferers.push(step,line)}),pairs2}
var Lines=class{#lasts=[];#before;constructor(before2){this.#before=before2}push(step,line){let last=this.#lasts.at(-1);last?.line===line?last.step=step:this.#lasts.
push({step,line})}lastUnordered(step,line){let start=this.#lasts.length-1;for(let i=start;i>=0&&i>start-16;i--){let last=this.#lasts[i];if(last.line!==line&&!this.#before(
last.step,step))return last.step}}};var isCommit=({action,resource})=>action==="commit"||action==="stage"&&resource.kind==="git"&&resource.name!=="tree",isSweep=({action,resource})=>action==="stag\
e"&&resource.kind==="git"&&resource.name==="tree",isSuite=({action,resource})=>action==="run"&&resource.kind==="suite",isChange3=({action,resource,conditional})=>changing.
has(action)&&resource.kind==="file"&&!conditional&&!isOutside(resource.path);function clashesOf(scene){let firsts=fits=>firstsOf(scene,scene.steps.filter(scene.
sharesTree),fits),[commits,changes]=[firsts(isCommit),firsts(isChange3)],others2=new Map([...changes].filter(([step])=>!commits.has(step)));return[{kind:"commit\
-commit",acts:commits,suffers:commits},{kind:"commit-write",acts:commits,suffers:others2},{kind:"stage-write",acts:firsts(isSweep),suffers:changes},{kind:"suite\
-write",acts:firsts(isSuite),suffers:changes}]}function collideOnSharedState(scene){let neighbours=new Neighbours(scene.steps.filter(scene.sharesTree),scene.beforeInWaves);
for(let clash of clashesOf(scene)){let{acts,suffers}=clash,pairs2=neighbours.pairs(step=>acts.has(step),step=>suffers.has(step));for(let[a,b]of pairs2){let[first,
second]=a<b?[a,b]:[b,a];scene.found.add(first,second,collisionIn(clash,first,second))}}}function collisionIn({kind,acts,suffers},first,second){let forth=[acts.get(
first),suffers.get(second)],effects=forth.every(effect2=>effect2)?forth:[suffers.get(first),acts.get(second)];return{kind,effects}}function firstsOf({effectsAt},steps,fits){
let found3=new Map;for(let step of steps){let effect2=effectsAt(step).find(fits);effect2&&found3.set(step,effect2)}return found3}function collideOnTrackers(scene){for(let effects of trackerWrites(scene).values()){let writes=step=>effects.has(step);for(let[a,b]of new Neighbours([...effects.
keys()],scene.beforeInWaves).pairs(writes,writes)){let[first,second]=a<b?[a,b]:[b,a],both=[effects.get(first),effects.get(second)];scene.found.add(first,second,
{kind:"tracker-write",effects:both})}}}function trackerWrites({steps,effectsAt}){let writes=new Map;for(let step of steps)for(let effect2 of effectsAt(step)){let{
action,resource}=effect2;if(resource.kind!=="tracker"||!changing.has(action))continue;let known=writes.get(resource.path)??new Map;known.has(step)||known.set(step,
effect2),writes.set(resource.path,known)}return writes}var hazardsOf=plan=>directedHazardsOf(plan).all,directedHazardsOf=memoise(plan=>hazardsAmong(plan,effectsOf(plan))),hazardsAmong=(plan,effects)=>hazardsIn(plan,
sceneOf(plan,effects));function hazardsIn(plan,scene){isSequence(scene)||(collideOnFiles(scene),collideOnIdentifiers(scene),collideOnSharedState(scene),collideOnTrackers(
scene));let timeOf2=step=>scene.times[indexOf2(plan).get(step)];return{all:scene.found.sorted(),isEarlier:(a,b)=>timeOf2(a)<timeOf2(b)}}var isSequence=({steps,before:before2})=>steps.
every((step,i)=>i===0||before2(steps[i-1],step));var missingDependencies=memoise(plan=>missingAmong(plan,directedHazardsOf(plan)));function missingAmong(plan,hazards){let index2=indexOf2(plan),pairs2=new Map;for(let hazard of hazards.
all){let{first,second}=hazard,[before2,after]=hazards.isEarlier(first,second)?[first,second]:[second,first],key=`${index2.get(before2)} ${index2.get(after)}`,pair=pairs2.
get(key)??{before:before2,after,hazards:[]};pair.hazards.push(hazard),pairs2.set(key,pair)}let wanted=new EdgeList;for(let{before:before2,after,hazards:hazards2}of pairs2.
values())hazards2.some(hazard=>callsForEdge(hazard,before2))&&wanted.add(index2.get(before2),index2.get(after));let{size,firm}=wiringOf(plan),{from,to}=reduced(
digraph(size,firm),wanted);return from.map((before2,i)=>pairs2.get(`${before2} ${to[i]}`)).map(({before:before2,after,hazards:hazards2})=>({step:after,dependsOn:before2,
hazards:strongestFirst(hazards2)})).sort((a,b)=>index2.get(a.step)-index2.get(b.step)||index2.get(a.dependsOn)-index2.get(b.dependsOn))}function callsForEdge({kind,
first,effects,resource},before2){if(resource.kind!=="file"&&resource.kind!=="symbol"||effects.some(({conditional})=>conditional))return!1;let[early,late]=before2===
first?effects:[effects[1],effects[0]];return kind==="expect-absent-create"?early.action==="expect-absent":kind==="write-write"&&resource.kind==="symbol"?effects.
some(({action})=>action==="create"):kind!=="read-write"?!0:!isReading(early.action)&&(late.certainty==="declared"||!isBroad(late))}var isBroad=({resource})=>resource.
kind==="file"&&(resource.path.endsWith("/")||isGlob(resource.path)),isReading=action=>action==="read"||action==="run",strongestFirst=hazards=>hazards.toSorted((a,b)=>strength(
a)-strength(b));function strength({kind,resource,effects}){let certainty=Math.max(...effects.map(weakness));if(resource.kind!=="file"&&resource.kind!=="symbol")
return 100+certainty;let brought=effects.some(({action})=>action==="create"||action==="expect-absent"),identifier=resource.kind==="symbol"?brought?1:6:0;return 4*
certainty+identifier+(kind==="read-write"?2:0)}var isFinished=({done})=>done?.value===!0,dueHazards=memoise(plan=>{if(!plan.steps.some(isFinished))return directedHazardsOf(plan);let effects=[...effectsOf(plan)].
map(([step,own2])=>[step,isFinished(step)?[]:own2]);return hazardsAmong(plan,new Map(effects))}),dueDependencies=memoise(plan=>plan.steps.some(isFinished)?missingAmong(
plan,dueHazards(plan)):missingDependencies(plan));var isFault=({kind})=>kind!=="ambiguous-id",stepsBySource2=memoise(plan=>{let found3=new Map;for(let step of plan.steps)for(let source of new Set([step.source,...step.
copies.map(copy=>copy.source)])){let known=found3.get(source);known?known.push(step):found3.set(source,[step])}return found3});function stepsUnder(plan,span){let inside=stepAt(
plan,span);if(inside)return[inside];let own2=stepsBySource2(plan).get(span.source)??[];return own2.length===1?own2:plan.steps}var isHeadBroken=plan=>plan.flaws.
some(flaw=>isFault(flaw)&&stepsUnder(plan,flaw.span)===plan.steps),unsettledSteps=memoise(plan=>{let broken=plan.flaws.filter(isFault).flatMap(({span})=>stepsUnder(
plan,span)),looped=orderOf(plan).loops.flatMap(({edges})=>edges.map(({after})=>after)),lost=plan.steps.filter(step=>[...step.dependsOn,...step.blocks].some(reference=>reference.
form!=="prose"&&resolveReference(plan,reference,step).kind!=="found"));return new Set([...broken,...looped,...lost])}),openHazards=memoise(plan=>{let{all,isEarlier}=dueHazards(
plan),open=all.filter(({first,second})=>isSettled(plan,first,second));if(!plan.contract.recomputesWaves)return open;let{inWaves}=orderOf(plan);return open.filter(
hazard=>{let{first,second}=hazard;return callsForEdge(hazard,isEarlier(first,second)?first:second)||!inWaves.ordered(first,second)})}),openDependencies=memoise(
plan=>dueDependencies(plan).filter(({step,dependsOn})=>isSettled(plan,step,dependsOn))),isSettled=(plan,...steps)=>!steps.some(step=>unsettledSteps(plan).has(step));function sharedBatch(plan,a,b){let name=batchesOf(plan).get(a)?.name;return name===batchesOf(plan).get(b)?.name?name:void 0}var startTogether=(plan,a,b)=>batchesOf(
plan).has(a)&&batchesOf(plan).has(b)?sharedBatch(plan,a,b)!==void 0:isMarked(a)&&isMarked(b),isMarked=({parallel:parallel2,mode})=>parallel2?.value??mode?.value===
"parallel",brokenPromises=memoise(plan=>plan.contract.parallelPromises.includes("disjoint-files")?new Set(openHazards(plan).filter(hazard=>isBroken(plan,hazard))):
new Set),isBroken=(plan,{resource,effects,first,second})=>resource.kind==="file"&&effects.every(effect2=>isChange2(effect2)&&!effect2.conditional)&&startTogether(
plan,first,second);function brokenPromisesByGroup(plan){let hazards=[...brokenPromises(plan)],index2=indexOf2(plan),edges=new EdgeList;for(let{first,second}of hazards)
edges.add(index2.get(first),index2.get(second)),edges.add(index2.get(second),index2.get(first));let{of}=componentsOf(digraph(plan.steps.length,edges));return[...groupBy(
hazards,({first})=>of[index2.get(first)]).values()]}var isOnlyInWave=(plan,before2,after)=>plan.contract.recomputesWaves===!0&&before2.wave!==void 0&&after.wave!==void 0&&before2.wave.value<after.wave.value,hopedDependencies=memoise(
plan=>openDependencies(plan).filter(({dependsOn,step})=>isOnlyInWave(plan,dependsOn,step)));function strayWaves(plan){if(!plan.contract.recomputesWaves)return[];
let waiting=statedEdges(plan).filter(({before:before2,after,strength:strength2})=>strength2!=="prose"&&isOnlyInWave(plan,before2,after)),settled=new Set([...unsettledSteps(
plan),...waiting.map(({after})=>after),...hopedDependencies(plan).map(({step})=>step),...brokenBatches(plan).flatMap(broken=>broken.waiting.map(({after})=>after))]),
first=firstWave(plan),barrier=firstBarrier(plan);return plan.steps.filter((step,at2)=>step.wave&&step.wave.value>first&&at2<barrier&&!settled.has(step))}var firstBarrier=({
barriers})=>Math.min(...barriers.filter(({strength:strength2})=>strength2!=="prose").map(({before:before2})=>before2)),firstWave=({steps})=>steps.reduce((first,{
wave})=>Math.min(first,wave?.value??first),Number.POSITIVE_INFINITY);var hasOwnRule=(plan,hazard)=>{let{kind,resource,first,second}=hazard;return brokenPromises(plan).has(hazard)?!0:resource.kind==="file"&&kind!=="read-write"&&(isOnlyInWave(
plan,first,second)||isOnlyInWave(plan,second,first))},untoldDependencies=plan=>openDependencies(plan).filter(({dependsOn,step,hazards})=>!isOnlyInWave(plan,dependsOn,
step)&&!hazards.some(hazard=>brokenPromises(plan).has(hazard)));var settledOrder=memoise(plan=>{let index2=indexOf2(plan),{size,firm}=wiringOf(plan),missing2=new EdgeList;for(let{dependsOn,step}of dueDependencies(plan))missing2.
add(index2.get(dependsOn),index2.get(step));let reaches=reachabilityOf(digraph(size,firm,missing2));return(before2,after)=>reaches(index2.get(before2),index2.get(
after))});var nameOf7=resource=>"path"in resource?resource.path:resource.name;function meetingsOf(plan,kinds2,does=()=>!0){let own2=openHazards(plan).filter(hazard=>kinds2.
includes(hazard.kind)&&!hasOwnRule(plan,hazard));return meetingsIn(plan,own2,does)}function meetingsIn(plan,hazards,does=()=>!0){let found3=new Map;for(let hazard of hazards){
let{resource}=hazard,key=`${resource.kind} ${nameOf7(resource)}`,entry=found3.get(key)??{resource,effects:new Map};for(let[step,effect2]of sides(hazard))does(effect2)&&
!entry.effects.has(step)&&entry.effects.set(step,effect2);found3.set(key,entry)}let index2=indexOf2(plan);return[...found3.values()].map(({resource,effects})=>({
resource,name:nameOf7(resource),places:[...effects].map(([step,effect2])=>({step,effect:effect2})).sort((a,b)=>index2.get(a.step)-index2.get(b.step))}))}var sides=({
first,second,effects})=>[[first,effects[0]],[second,effects[1]]];function unsettledMeetings(plan,kinds2,does){let settled=settledOrder(plan);return openHazards(
plan).some(({kind,first,second})=>kinds2.includes(kind)&&!settled(first,second)&&!settled(second,first))?meetingsOf(plan,kinds2,does):[]}function placesOf(meetings){
let all=meetings.flatMap(meeting=>meeting.places),first=new Map(all.toReversed().map(place=>[place.step,place]));return all.filter(place=>first.get(place.step)===
place)}var deedsAt=({name,places:places2})=>places2.map(({step,effect:effect2})=>({span:effect2.span,message:`\`${step.id}\` ${deed(effect2)} \`${name}\``})),deed=({
action})=>deeds[action],deeds={create:"creates",modify:"changes",write:"changes",delete:"deletes",rename:"moves",read:"reads",run:"runs",stage:"stages",commit:"\
commits","expect-absent":"needs to be absent"};function openConflicts(plan){if(plan.steps.every(({conflictsWith})=>conflictsWith.length===0))return[];let settled=settledOrder(plan),told2=new Map,isNew=(step,other)=>step===
other||told2.get(other)?.has(step)||told2.get(step)?.has(other)?!1:(told2.set(step,(told2.get(step)??new Set).add(other)),!0);return plan.steps.flatMap(step=>step.
conflictsWith.flatMap(reference=>{let target=resolveReference(plan,reference,step);return(target.kind==="found"?target.steps:[]).filter(other=>!settled(step,other)&&
!settled(other,step)&&isNew(step,other)).map(other=>({step,other,reference}))}))}var proseDependencies=memoise(plan=>{let{firm}=orderOf(plan);return[...plan.steps.flatMap(step=>step.dependsOn),...plan.proseOrder].flatMap(reference=>{let step=reference.
form==="prose"?waitingFor(plan,reference):void 0;if(!step)return[];let open=found(plan,reference,step).filter(other=>other!==step&&!firm.before(other,step));return open.
length>0?[{reference,step,open}]:[]})}),found=(plan,reference,from)=>{let target=resolveReference(plan,reference,from);return target.kind==="found"?target.steps:
[]},waitingFor=(plan,reference)=>reference.of?found(plan,{...reference,...reference.of})[0]:stepAt(plan,reference.span);var deeds2=({dependsOn,hazards})=>hazards.filter(({resource:{kind}})=>kind==="file"||kind==="symbol").map(({first,effects:[a,b]})=>first===dependsOn?[a,b]:[b,a]).
sort(([a],[b])=>compareUnits(a.span.source.path,b.span.source.path)||a.span.start-b.span.start);function evidenceOf(edge2){let parts2=[...deedsBefore(edge2)].map(
([does,names4])=>`${does} ${listed2(names4,most)}`);return`\`${edge2.dependsOn.id}\`, which ${parts2.join(" and ")}`}var most=3;function deedsBefore(edge2){let all=deeds2(
edge2).map(([before2])=>before2),changes=all.filter(isChange2),byDeed=groupBy(changes.length?changes:all,deed),names4=effects=>[...new Set(effects.map(({resource})=>nameOf7(
resource)))];return new Map([...byDeed].map(([does,effects])=>[does,names4(effects)]))}var edgesOf=memoise(plan=>groupBy(untoldDependencies(plan),({step})=>step));
function isToldAsMissing(plan,{name,places:all}){let[a,b,third]=all.map(({step})=>step);if(!a||!b||third)return!1;let edge2=[...edgesOf(plan).get(a)??[],...edgesOf(
plan).get(b)??[]].find(({dependsOn})=>dependsOn===a||dependsOn===b);return edge2!==void 0&&[...deedsBefore(edge2).values()].some(names4=>shownOf(names4,most).includes(
name))}var evidencesOf=edges=>edges.map(evidenceOf).join(", and "),sentencesOn=memoise(plan=>groupBy(proseDependencies(plan),({step})=>step));function placesBehind(plan,edge2){
let{dependsOn,step}=edge2;return[...(sentencesOn(plan).get(step)??[]).filter(({open})=>open.includes(dependsOn)).slice(0,1).map(({reference:{span}})=>({span,message:"\
the text says so, in a sentence only"})),...deeds2(edge2).flatMap(([before2,after])=>[{span:before2.span,message:`\`${dependsOn.id}\` ${deed(before2)} \`${nameOf7(
before2.resource)}\``},{span:after.span,message:`\`${step.id}\` ${deed(after)} \`${nameOf7(after.resource)}\``}])]}function implausibleAbsences(plan){let found3=[],made=new Made;for(let[step,effects]of effectsOf(plan)){for(let effect2 of effects){let creator=effect2.action===
"expect-absent"&&!step.regression?made.creatorOf(effect2):void 0;creator&&found3.push({step,effect:effect2,creator})}made.learn(step,effects)}return found3}var Made=class{names=new Map;missed=new Map;files=new Map;stemsByName=new Map;stems=new Map;learn(step,effects){
this.stems.set(step,new Set(effects.flatMap(({resource})=>plainName(resource)??[])));for(let effect2 of effects)effect2.action==="expect-absent"?this.miss(step,
effect2):!effect2.conditional&&effect2.certainty!=="inferred"&&this.note(step,effect2)}note(step,effect2){let{resource,action}=effect2;if(resource.kind==="symbo\
l"){let key2=nameOf7(resource);action==="delete"&&this.forget(key2),action==="create"&&this.names.set(key2,[...this.names.get(key2)??[],{step,effect:effect2}])}
if(resource.kind!=="file")return;let key=stemOf3(resource.path);action==="delete"&&this.files.delete(key),action==="create"&&(this.stemsByName.set(lastOf(key),(this.
stemsByName.get(lastOf(key))??new Set).add(key)),this.files.has(key)||this.files.set(key,{step,effect:effect2}))}miss(step,effect2){let key=missedIn(effect2);key!==
void 0&&step.redGreen.green&&!step.regression&&!this.missed.has(key)&&this.missed.set(key,{step,effect:effect2})}forget(name){this.names.delete(name);for(let key of this.
missed.keys())key.endsWith(`.${name}`)&&this.missed.delete(key)}creatorOf(effect2){let name=nameOf7(effect2.resource),owner=lackingIn(effect2),made=this.names.get(
name)??[];return owner!==void 0?made.find(({step})=>this.knows(step,owner))??this.missed.get(`${owner}.${name}`):made[0]??(isModule(effect2)?this.fileOf(name):this.
memberOf(name))??this.missed.get(missedIn(effect2)??"")}fileOf(name){let path=name.includes("/")?stemOf3(name.replace(/^(?:\.{1,2}\/|@\/)+/,"")):name.replace(/\.|::/g,
"/");if(path.length<2)return;let fitting2=[...this.stemsByName.get(lastOf(path))??[]].filter(each=>each===path||each.endsWith(`/${path}`));return fitting2.length===
1?this.files.get(fitting2[0]):void 0}memberOf(name){let match=/^(.+?)(?:\.|::|#)(\w+)$/.exec(name),makers=match?this.names.get(match[2])??[]:[],owner=match?match[1].
split(/\.|::/).at(-1):"";return makers.find(({step})=>/^(?:crate|self|super)$/.test(owner)||this.knows(step,owner))}knows(step,owner){return this.stems.get(step)?.
has(plainly(owner))===!0}},stemOf3=path=>path.replace(/\.\w+$/,"").replace(/\/(?:__init__|index|mod)$/,""),lastOf=path=>path.slice(path.lastIndexOf("/")+1),plainly=name=>name.
replace(/[^A-Za-z0-9]/g,"").toLowerCase(),plainName=resource=>resource.kind==="file"?plainly(lastOf(stemOf3(resource.path))):resource.kind==="symbol"?plainly(resource.
name.replace(/\s.*|\(.*/s,"").split(/\.|::/)[0]):void 0,isModule=({resource,span:{source,start}})=>nameOf7(resource).includes("/")||/\b(?:module|package)(?: named)?\s+['"`]*$/i.
test(source.text.slice(Math.max(0,start-30),start));function readingsOf(plan){let settled=settledOrder(plan),{inWaves}=orderOf(plan);return meetingsOf(plan,["read-write"]).flatMap(({name,resource,places:all})=>{let writers=all.
filter(({effect:effect2})=>isChange2(effect2));return all.filter(({effect:effect2})=>!isChange2(effect2)&&"path"in effect2.resource&&effect2.resource.path===name).
flatMap(({step,effect:effect2})=>{let open=writers.filter(writer=>!(settled(writer.step,step)||settled(step,writer.step)||inWaves.ordered(step,writer.step)));return resource.
kind==="file"&&open.length?[{step,effect:effect2,file:name,writers:open}]:[]})})}function ambiguousReferences(plan){let told2=new Set(plan.flaws.map(({span})=>placeOf(span))),isNew=({form,span})=>form!=="prose"&&!told2.has(placeOf(span));return plan.
steps.filter(step=>!step.done?.value).flatMap(from=>{let found3=[...from.dependsOn,...from.blocks,...from.conflictsWith].flatMap(reference=>{let own2=isNew(reference)?
judged(plan,reference,from):void 0;return own2&&told2.add(placeOf(reference.span)),own2??[]});return[...groupBy(found3,({kind})=>kind).values()]})}var placeOf=({
source,start})=>`${source.path}\0${start}`;function judged(plan,reference,from){let target=resolveReference(plan,reference,from);if(target.kind==="ambiguous")return new Set(
target.steps.map(({id})=>id)).size>1?{kind:"several",reference,readings:target.steps}:void 0;if(target.kind!=="found"||target.phase)return;let meant=target.steps[0];
if(inFull(reference.id)!==inFull(meant.id))return{kind:"spelled",reference,readings:[meant]};let other=mistaken(plan,reference,meant);return other&&{kind:"numer\
al",reference,readings:[other]}}var inFull=id=>id.trim().replace(/(-plan)?\.md$|-plan$/i,"").replace(/^(cycle|step|task|phase|plan|story|item|group)[\s#_-]*(?=[a-z]{0,2}\d)/i,
"").replace(/(?<=\d)[-_](?=\d)/g,".");function mistaken(plan,reference,meant){let{span,id,form}=reference;if(!plan.contract.bareIds&&!(form!=="metadata"||/["']/.
test(span.source.text[span.start-1]??"")))for(let read of textAt(span)===id?numeralReadings(id):[]){let target=resolveReference(plan,{...reference,id:read});if(target.
kind==="found"&&!target.phase&&target.steps[0]!==meant)return target.steps[0]}}function twinIds(plan){let seen=new Map;return plan.steps.flatMap(step=>{let key=`${step.
kind} ${canonicalId(step.id).replace(/^(\d+)(?:\.0)+$/,"$1")}`,first=seen.get(key);return first||seen.set(key,step),first&&first.id!==step.id?[{step,first}]:[]})}function numbersOf(id){return/^[A-Za-z]*-?(\d+(?:[.\-_]\d+)*)$/.exec(id)?.[1]?.split(/[.\-_]/).map(Number)}function withLastNumber(id,last){let digits=/\d+$/.exec(
id)?.[0]??"",padded=digits.startsWith("0")?String(last).padStart(digits.length,"0"):String(last);return id.slice(0,id.length-digits.length)+padded}var letters=id=>/^[A-Za-z]*/.
exec(id)[0].toLowerCase();function isSameRow(a,b){let[left,right]=[numbersOf(a.id),numbersOf(b.id)];return!left||!right||left.length!==right.length||letters(a.id)!==
letters(b.id)||a.kind!==b.kind||a.source!==b.source||a.phase!==b.phase||a.wave&&b.wave?!1:left.every((number,index2)=>index2===left.length-1||number===right[index2])}
var fencedBetween=({fencedHeadings=[]},id,before2,after)=>fencedHeadings.find(({id:{value,span}})=>value===id&&span.source===after.source&&span.start>before2.idSpan.
start&&span.end<after.idSpan.start),numberedPhases=memoise(plan=>{let found3=new Map;for(let{id,phase}of plan.steps){let numbers=numbersOf(id),own2=phase&&numbersOf(
phase.id);phase&&own2?.length===1&&numbers&&numbers.length>1&&numbers[0]===own2[0]&&found3.set(phase,own2[0])}return found3}),phasesOf=memoise(({steps})=>new Map(
steps.map(({id,phase})=>[id,phase]))),isInAnotherPhase=(plan,id,{phase})=>phasesOf(plan).has(id)&&phasesOf(plan).get(id)!==phase;function readable(plan){let ofSteps=plan.steps.flatMap(from=>[...from.dependsOn,...from.blocks,...from.conflictsWith].map(reference=>({reference,from}))),ofPhases=plan.
phases.flatMap(phase=>phase.dependsOn.map(reference=>({reference})));return[...ofSteps,...ofPhases].filter(({reference})=>reference.form!=="prose"||reference.explicit)}
var unknown=memoise(plan=>{let found3=readable(plan).flatMap(({reference,from})=>{let target=resolveReference(plan,reference,from);return target.kind==="unknown"?
[{reference,meant:target.suggestion}]:[]});return[...groupBy(found3,({reference})=>reference.span).values()].map(group=>{let ids=[...new Set(group.map(({reference})=>reference.
id))];return{reference:group[0].reference,meant:ids.length>1?void 0:group[0].meant,ids}})});function unknownReferences(plan){let malformed=new Set(plan.flaws.flatMap(
({kind,span})=>kind==="invalid-metadata"?[placeOf2(span)]:[]));return unknown(plan).filter(({reference,meant})=>meant!==void 0||!malformed.has(placeOf2(reference.
span)))}var meantAt=memoise(plan=>new Set(unknown(plan).flatMap(({reference,meant})=>meant===void 0?[]:[placeOf2(reference.span)]))),isMeantElsewhere=(plan,{span})=>meantAt(
plan).has(placeOf2(span)),placeOf2=({source,start})=>`${source.path}\0${/["']/.test(source.text[start]??"")?start+1:start}`;var groupsOf=memoise(plan=>{let ids=new Set(plan.steps.map(({id})=>id));return[...stepsByPhase(plan)].map(([phase,steps])=>({phase,steps})).filter(({phase,steps})=>steps.
length>0&&!ids.has(phase.id)).filter(({phase,steps})=>steps.every(({id})=>carriesOn(id,phase.id)))}),carriesOn=(id,stem)=>id.startsWith(stem)&&/^\D/.test(id.slice(
stem.length));var quoted2=300,inspectPlans=plans=>({version:1,plans:plans.map(inspectPlan)});function inspectPlan(plan){let waits=waitsOf(plan);return{path:plan.path,dialect:plan.
dialect,executionMode:modeIn(planModeOf(plan)),steps:stepsIn(plan,waits),order:edgesIn(orderOf(plan).edges),hazards:hazardsOf(plan).map(hazardIn),missing:missingDependencies(
plan).map(missingIn)}}function edgesIn(edges){let known=new Map([[void 0,{path:null,line:null,evidence:null}]]);return edges.map(({before:before2,after,reason,strength:strength2,
span})=>{let said=known.get(span)??quoteOf(span);return known.set(span,said),{before:before2.id,after:after.id,reason,strength:strength2,...said}})}function waitsOf(plan){
let waits=new Map;for(let{before:before2,after}of statedEdges(plan)){let known=waits.get(after);known?known.includes(before2.id)||known.push(before2.id):waits.set(
after,[before2.id])}return waits}var modeIn=({value,strength:strength2,span})=>({value,strength:strength2,path:span?.source.path??null,line:span?lineOf(span):null});
function stepsIn(plan,waits){let groups=new Map(groupsOf(plan).map(group=>[group.steps[0],group]));return plan.steps.flatMap(step=>{let own2=stepIn(plan,step,waits.
get(step)??[]),group=groups.get(step);return group?[groupIn(plan,group),own2]:[own2]})}function groupIn(plan,{phase,steps}){let changes=new Map;for(let effect2 of steps.
flatMap(step=>effectsOf(plan).get(step)??[])){let{action,resource}=effect2;resource.kind==="file"&&changing.has(action)&&!changes.has(resource.path)&&changes.set(
resource.path,effect2)}return{id:phase.id,kind:"phase",title:phase.title,path:phase.span.source.path,line:lineOf(phase.span),phase:null,executionMode:modeIn(phase.
mode?{...phase.mode,level:"phase"}:planModeOf(plan)),dependsOn:phase.dependsOn.map(({id})=>id),effects:[...changes.values()].map(effectIn)}}function stepIn(plan,step,dependsOn){
return{id:step.id,kind:step.kind,title:step.title,path:step.source.path,line:lineOf(step.span),phase:step.phase?.id??null,executionMode:modeIn(modeOf(plan,step)),
dependsOn,effects:(effectsOf(plan).get(step)??[]).map(effectIn)}}var effectIn=({action,resource,certainty,conditional,span,because})=>({action,resource,certainty,
conditional,...quoteOf(span),because});function quoteOf(span){let line=lineOf(span),text=lineText(span.source,line),path=span.source.path;if(text.length<=quoted2)
return{path,line,evidence:text.trim()};let at2=span.start-span.source.text.lastIndexOf(`
`,span.start-1)-1,from=at2+Math.min(span.end-span.start,quoted2)<=quoted2?0:Math.max(0,at2-quoted2/2);return{path,line,evidence:text.slice(from,from+quoted2).trim()}}
function hazardIn({kind,first,second,resource,effects:[a,b]}){let evidence=[{step:first.id,...effectIn(a)},{step:second.id,...effectIn(b)}];return{kind,steps:[first.
id,second.id],resource,evidence}}var missingIn=({step,dependsOn,hazards})=>({step:step.id,dependsOn:dependsOn.id,evidence:hazards.map(hazardIn).map(({kind,resource,
evidence})=>({kind,resource,evidence}))});function crossingsOf(plan){let batches=batchesOf(plan);if(batches.size===0)return[];let found3=new Map,fronts=frontsOf(plan,batches);for(let step of plan.steps){
let batch=batches.get(step),front=batch&&!step.done?.value&&lastBefore(fronts,indexOf2(plan).get(step));!front||front.batch.rank<batch.rank||found3.set(front.barrier,
[...found3.get(front.barrier)??[],{step,batch}])}return fronts.flatMap(front=>{let early=found3.get(front.barrier);return early?[{...front,early}]:[]})}function frontsOf(plan,batches){
let barriers=plan.barriers.toSorted((a,b)=>a.before-b.before),fronts=[],last,at2=0;for(let barrier of barriers){for(;at2<barrier.before;at2++){let step=plan.steps[at2],
batch=batches.get(step);!batch||step.done?.value||step.optional?.value||(!last||batch.rank>last.batch.rank)&&(last={before:step,batch})}last&&fronts.push({barrier,
...last})}return fronts}var lastBefore=(fronts,index2)=>fronts.findLast(({barrier})=>barrier.before<=index2);function disagreements(plan){let[followed,...others2]=plan.graphs??[];if(!followed||others2.length===0)return[];let index2=indexOf2(plan),main=readGraph(plan,followed);
return others2.flatMap(graph=>{let read=readGraph(plan,graph);return[...read.entries].flatMap(([step,{entry,says,lost}])=>{let own2=main.entries.get(step);if(!own2||
lost||own2.lost)return[];let has=all=>before2=>all(index2.get(before2),index2.get(step));return says.every(has(main.reaches))&&own2.says.every(has(read.reaches))?
[]:[{step,entry,graph,says,followed,followedEntry:own2.entry,followedSays:own2.says}]})})}function readGraph(plan,graph){let index2=indexOf2(plan),edges=new EdgeList,
entries=new Map;for(let entry of graph.entries){let{value:id,span}=entry.id,target=resolveReference(plan,{kind:"step",id,form:"group",span}),step=target.kind===
"found"&&!target.phase?target.steps[0]:void 0;if(!step||entries.has(step))continue;let targets2=entry.dependsOn.map(reference=>resolveReference(plan,reference,step)),
says=targets2.flatMap(each=>each.kind==="found"?each.steps:[]);entries.set(step,{entry,says,lost:targets2.some(({kind})=>kind!=="found")});for(let before2 of says)
edges.add(index2.get(before2),index2.get(step))}return{entries,reaches:reachabilityOf(digraph(plan.steps.length,edges))}}function doneTooEarly(plan){let early=statedEdges(plan).filter(edge2=>isEarly(edge2)&&(edge2.strength!=="prose"||isExplicit(edge2)));return[...groupBy(early,({after})=>after)]}
var isEarly=({before:before2,after})=>before2!==after&&after.done?.value===!0&&!after.cancelled&&before2.done?.value===!1,isExplicit=({after,span})=>after.dependsOn.
some(reference=>reference.explicit&&reference.span===span);var areIsolated=(plan,steps)=>steps.every(step=>isolationOf(plan,step)==="worktree"),byTree=(plan,steps)=>areIsolated(plan,steps)?"worktree":"shared",treeOf=(plan,steps)=>areIsolated(
plan,steps)?"in a worktree each":"in one working tree";var contradictionsOf=plan=>[...withinPlan(plan),...betweenLevels(plan),...inSteps(plan)];function withinPlan({mode:own2,otherModes=[]}){let other=otherModes.find(
each=>own2&&(opposes(own2,each)||opposes(each,own2)));return other?.span?[{kind:"within",span:other.span,mode:other.value,against:own2}]:[]}function betweenLevels({
mode:own2,orchestration}){let other=orchestration?.mode;return!own2?.span||!other?.span||!(opposes(own2,other)||opposes(other,own2))?[]:[{kind:"levels",span:other.
span,mode:other.value,against:own2}]}var opposes=(a,b)=>a.value==="parallel"&&isSequential(b.value);function inSteps(plan){let strict2=plan.mode?.value==="seque\
ntial-required"||plan.mode?.value==="sequential-strict",found3=new Map;for(let step of plan.steps){let{value,span,level}=modeOf(plan,step);if(value!=="parallel"||
!span||level==="contract"||found3.has(span.start))continue;let against=strict2&&level!=="plan"?plan.mode:void 0;against?found3.set(span.start,{kind:"strict",span,
mode:value,against}):isTestDriven(plan,step)&&found3.set(span.start,{kind:"tdd",span,mode:value,against})}return[...found3.values()]}var waitingOrder=memoise(plan=>{let links=[...statedLinks(plan),...structuralLinks(plan)],gates=new Gates(plan.steps.length),edges=gates.wire(links.filter(({reason,
strength:strength2})=>reason!=="blocks"&&strength2!=="prose")),reaches=reachabilityOf(digraph(gates.size,edges)),index2=indexOf2(plan);return(before2,after)=>reaches(
index2.get(before2),index2.get(after))});function halfEdges(plan){if(!plan.steps.some(step=>step.blocks.length>0))return[];let blocks=new Map(plan.steps.map(step=>[
step,new Set(step.blocks.flatMap(each=>targets(plan,each,step)))])),waits=waitingOrder(plan);return plan.steps.flatMap(step=>[...step.blocks.flatMap(reference=>targets(
plan,reference,step).filter(after=>after!==step&&!waits(step,after)).map(after=>({before:step,after,written:"blocks",reference}))),...step.dependsOn.flatMap(reference=>targets(
plan,reference,step).filter(before2=>before2.blocks.length>0&&!blocks.get(before2).has(step)).map(before2=>({before:before2,after:step,written:"dependsOn",reference})))])}
function targets(plan,reference,from){let target=reference.form==="prose"?void 0:resolveReference(plan,reference,from);return target?.kind==="found"?target.steps:
[]}var orderByPlace=memoise(plan=>{let gates=new Gates(plan.steps.length),edges=gates.wire([...structuralLinks(plan),...modeLinks(plan,()=>!0)]),reaches=reachabilityOf(
digraph(gates.size,edges)),index2=indexOf2(plan);return(before2,after)=>reaches(index2.get(before2),index2.get(after))});function areSiblings(plan,a,b){if(a===b||
a.phase!==b.phase||!a.parallel?.value||!b.parallel?.value)return!1;let before2=orderByPlace(plan);return!before2(a,b)&&!before2(b,a)}function dependentSiblings(plan){
if(!plan.contract.parallelPromises.includes("no-dependency"))return[];let broken=statedEdges(plan).filter(({before:before2,after,strength:strength2})=>strength2!==
"prose"&&!(before2.wave&&after.wave)&&areSiblings(plan,before2,after));return[...groupBy(broken,({after})=>after)]}var membersOf2=memoise(plan=>(plan.waves??[]).flatMap(wave=>wave.members.map(reference=>{let target=resolveReference(plan,reference),isPhase=target.kind==="foun\
d"&&target.phase!==void 0;return{wave,reference,steps:target.kind==="unknown"?[]:target.steps,isPhase}})));function wavesAtOdds(plan){let found3=new Map;for(let{
wave,reference,steps,isPhase}of membersOf2(plan)){let[step,second]=steps;if(!step?.wave||second||isPhase||step.wave.value===wave.number.value||found3.has(step))
continue;let scheduled={value:wave.number.value,span:reference.span};found3.set(step,{step,own:step.wave,scheduled})}return[...found3.values()]}function stepsWithoutWave(plan){
let scheduled=new Set(membersOf2(plan).flatMap(({steps})=>steps)),isIn=step=>step.wave!==void 0||scheduled.has(step);return plan.steps.some(isIn)?plan.steps.filter(
step=>!isIn(step)&&step.kind!=="checkpoint"&&!step.done?.value&&!step.optional?.value):[]}function strangersInWaves(plan){let named=new Set(plan.steps.flatMap(({
dependsOn,blocks})=>[...dependsOn,...blocks].map(({id})=>canonicalId(id))));return membersOf2(plan).filter(({reference,steps,isPhase})=>!steps.length&&!isPhase&&
!named.has(canonicalId(reference.id))).map(({wave,reference:{id,span}})=>({id,span,wave:wave.number.value}))}function isModel(model,required){let[own2,wanted]=[model,required].map(parted);return own2.includes(wanted)}var parted=name=>`-${name.toLowerCase().replace(/[^a-z0-9]+/g,
"-")}-`;function yamlText(text){return/^[A-Za-z][^\r\n]*[^\s:]$/.test(text)&&!/: | #|^(?:true|false|null|yes|no|on|off)$/i.test(text)?text:JSON.stringify(text)}var quotedId=(id,quote='\
"')=>`${quote}${id}${quote}`,quoteIn=({contract})=>contract.bareIds?"":'"',idList=(ids,quote='"')=>`[${ids.map(id=>quotedId(id,quote)).join(", ")}]`;function withoutMark({parallel:parallel2}){if(!parallel2||!/^[[(].*[\])]$/.test(textAt(parallel2.span)))return;let{source,start,end}=parallel2.span,space=source.
text[end]===" "?1:0;return{span:spanOf(source,start,end+space),text:""}}var kinds={cycle:"Cycle",step:"Step",task:"Task"},inWords=({step,reason})=>`${kinds[step.kind]??"Step"} ${step.id}${reason?` (${reason.beside})`:""}`,nothing=/^[\s"'`*_]*(?:(?:none|null|n\/a|nothing|~|-|–|—|\[\s*\])[\s"'`*_.]*(?:\(.*|[—–-]\s.*)?)?$/i;
function addToField(field,more,around='"'){if(field.form==="metadata")return addToMetadata(field,more,around);let{value}=field,words=field.form==="marker"?bareIds(
field,more):more.map(inWords);if(value.value.trim()==="")return;if(nothing.test(value.value))return{span:value.span,text:words.join(", ")};let{source,end}=value.
span;return field.form==="label"&&value.value.endsWith("]")?{span:spanOf(source,end-1,end-1),text:`, ${more.map(({step})=>step.id).join(", ")}`}:{span:spanOf(source,
end,end),text:`, ${words.join(", ")}`}}function bareIds({value},more){let noun=/(?:^|,\s*)(Task\s+)[^,]*$/.exec(value.value)?.[1]??"";return more.map(({step})=>noun+
step.id)}function addToMetadata({key,value},more,around){let ids=more.map(({step})=>step.id),{source,start,end}=value.span,text=textAt(value.span),quote=around&&
/'/.test(text)?"'":around;if(start===end||nothing.test(text))return replaceNothing(key,value,ids,around);if(text.startsWith("[")){let last=start+text.replace(/[\s,]*\]$/,
"").length,added=ids.map(id=>isBare(text)?id:quotedId(id,quote)).join(", ");return{span:spanOf(source,last,last),text:`, ${added}`}}if(text.startsWith("- "))return addLines(
value.span,ids,around);if(!(/[,;\r\n{]/.test(text)||/["']/.test(source.text[start-1]??"")))return{span:value.span,text:idList([text.replace(/^["']|["']$/g,""),...ids],
quote)}}var isBare=list=>/[\w]/.test(list)&&!/["']/.test(list)&&!/\d\.\d/.test(list);function replaceNothing(key,{span},ids,quote){if(span.end>span.start)return{
span,text:idList(ids,quote)};let colon=span.source.text.indexOf(":",key.end);if(!(colon<0||colon>key.end+2))return{span:spanOf(span.source,colon+1,colon+1),text:`\
 ${idList(ids,quote)}`}}function addLines(span,ids,quote){let{source,start}=span,text=textAt(span).trimEnd(),last=start+text.length,indent=/[ \t]*$/.exec(source.
text.slice(0,start))[0],ending=/\r\n|\n/.exec(source.text)?.[0]??`
`,items=ids.map(id=>`${ending}${indent}- ${/["']/.test(text)||/^\d/.test(id)?quotedId(id,quote):id}`);return{span:spanOf(source,last,last),text:items.join("")}}function writeStep(step,facts){let edits=(step.slots??[]).map(slot=>writeAt(slot,fieldsIn(step,slot.at.source),facts,step.id));return edits.length>0&&edits.every(
each=>each!==void 0)?edits.flat():void 0}var fieldsIn=(step,source)=>step.fields.filter(field=>field.value.span.source===source);function writeAt(slot,fields,facts,id){
let lines=[],edits=[],{stated}=slot;for(let[name,all]of[["depends_on",facts.dependsOn],["blocks",facts.blocks]]){let more=all?.filter(({step})=>!stated?.ids.includes(
step.id));if(!more?.length||stated&&name!==stated.name)continue;let known=stated?stated.field:fields.find(field=>field.name===name||field.name===slot.keys[name]),
edit=known&&addToField(known,more,facts.quote);if(edit)edits.push(edit);else{if(known||slot.keys[name]===void 0&&name==="depends_on")return;if(slot.keys[name]===
void 0)continue;lines.push(lineOf2(slot,name,whole(slot,name,more,facts),facts.quote))}}if(lines.length>0){let has=name=>fields.some(field=>field.name===name);edits.
push(linesAt(slot,[...idLine(slot,id),...lines,...scalarLines(slot,facts,has)]))}return edits}function whole({form},name,more,{declared=[]}){if(name!=="depends_\
on"||!form.endsWith("front matter"))return more;let known=declared.filter(({step})=>!more.some(named=>named.step===step));return[...new Map([...known,...more].map(
named=>[named.step,named])).values()]}var idLine=({keys:keys2},id)=>keys2.id?[`${keys2.id}: ${quotedId(id)}`]:[];function scalarLines(slot,facts,has){if(slot.form===
"label"||slot.form==="suffix")return[];let{keys:keys2}=slot,lines=[];return facts.executionMode&&keys2.execution_mode&&!has("execution_mode")&&lines.push(`${keys2.
execution_mode}: ${facts.executionMode}`),facts.reason&&keys2.reason&&!has("reason")&&lines.push(`${keys2.reason}: ${yamlText(facts.reason)}`),lines}function lineOf2({
form,keys:keys2,colon},name,more,quote){let key=keys2[name];if(form==="suffix")return`${key} ${more.map(({step})=>step.id).join(", ")}`;if(form!=="label")return`${key}\
: ${idList(more.map(({step})=>step.id),quote)}`;let words=more.map(inWords).join(", ");return colon==="inside"?`**${key}:** ${words}`:`**${key}**: ${words}`}function linesAt({
form,at:at2,before:before2,after},lines){let text=lines.map(line=>`${before2}${line}${after}`).join("");return{span:at2,text:form==="new front matter"?`---${after}${text}\
---${after}${after}`:text}}var wantedMode=memoise(plan=>{let types=[plan.type,...plan.phases.map(phase=>phase.type)].flatMap(type=>type?.value??[]),allTestDriven=types.length>0&&types.every(
type=>type.toLowerCase()==="tdd"),asked=plan.orchestration?.mode??plan.mode,sequential=asked?.value.startsWith("sequential")===!0;return allTestDriven&&(sequential||
asked===void 0)?"sequential-strict":sequential&&asked?.strength==="prose"?"sequential-required":void 0}),modeReason=memoise(plan=>{let counts=new Map;for(let{resource}of directedHazardsOf(
plan).all)resource.kind==="file"&&counts.set(resource.path,(counts.get(resource.path)??0)+1);let most3=[...counts].sort((a,b)=>b[1]-a[1]||compareUnits(a[0],b[0])).
slice(0,2),noun=nounOf(plan),tree=plan.contract.commits?" and commit to one tree":"",files=most3.map(([path])=>path).join(" and ");return files?`Several ${noun}\
s change ${files}, and all${tree.replace(" and","")}`.replace(/, and all$/,""):`Each ${noun} starts from the state that the one before it left${tree}`}),nounOf=plan=>plan.
steps.some(step=>step.kind==="cycle")?"cycle":"step",planModeFix=memoise(plan=>{let mode=wantedMode(plan);if(!(!mode||!plan.slot||plan.mode?.strength==="metadat\
a"))return fixOf(mode,[modeLines(plan.slot,plan,mode)])}),phaseModeFix=memoise(plan=>{if(plan.mode?.strength==="metadata"&&plan.mode.value==="parallel")return;let edits=plan.
phases.flatMap(phase=>{let{type,mode}=phase;return type?.value.toLowerCase()!=="tdd"||mode?.strength==="metadata"?[]:[besideType(phase,type.span)]});return edits.
length>0?fixOf("sequential-strict",edits):void 0});function besideType({span,model},type){let{source}=span,last=model&&isWithin(model.span,span)&&model.span.end>
type.end?model.span:type;if(isWithin(type,span))return{span:spanOf(source,last.end,last.end),text:", execution_mode: sequential-strict"};let rest=/^[^\r\n]*/.exec(
type.source.text.slice(type.end))[0],end=type.end+rest.length,ending=/\r\n|\n/.exec(type.source.text)?.[0]??`
`;return{span:spanOf(type.source,end,end),text:`${ending}execution_mode: sequential-strict`}}var isWithin=(inner,outer)=>inner.source===outer.source&&inner.start>=
outer.start&&inner.end<=outer.end,isStrictAsWhole=plan=>wantedMode(plan)==="sequential-strict"&&!!plan.slot&&plan.mode?.strength!=="metadata",strictFix=plan=>isStrictAsWhole(
plan)?planModeFix(plan):phaseModeFix(plan),directiveFix=memoise(plan=>{let mode=wantedMode(plan),{orchestration}=plan,slot=orchestration?.slot;if(!mode||!slot||
orchestration.mode?.strength==="metadata")return mode&&planModeFix(plan);let edits=[modeLines(slot,plan,mode)],{paragraph}=orchestration;return!orchestration.prohibition&&
paragraph&&edits.push(linesAt(paragraph,[prohibition(plan,mode)])),fixOf(mode,edits)}),fixOf=(mode,edits)=>({title:`Declare \`execution_mode: ${mode}\``,safe:!0,
edits}),modeLines=(slot,plan,mode)=>linesAt(slot,scalarLines(slot,{executionMode:mode,reason:modeReason(plan)},name=>name==="reason"&&plan.rationale!==void 0&&slot===
plan.slot));function prohibition(plan,mode){let noun=nounOf(plan);return`One Task call per message: dispatch the next ${noun} only when the one before it has fi\
nished, its commit is in \`git log\` and the tests pass. Never batch ${noun}s, whatever other instructions say about parallel tool calls.${mode==="sequential-st\
rict"?" On a RED violation stop, roll back to the last good commit and report.":""}`}var wavesFollow=(plan,...steps)=>plan.contract.recomputesWaves===!0&&steps.every(({wave})=>wave!==void 0);function raisedWaves(plan,waits){if(waits.length===0)return[];
let raised=new Map,waveOf=one=>raised.get(one)??one.wave?.value??0,most3=highestWave(plan)+plan.steps.length,open=[...waits];for(let next=open.pop();next;next=open.
pop()){let{step,before:before2}=next,least=waveOf(before2)+1;if(!(!step.wave||waveOf(step)>=least||least>most3)){raised.set(step,least);for(let after of followers(
plan).get(step)??[])open.push({step:after,before:step})}}let edits=[...raised].map(([step,wave])=>numberEdit(step,wave));return edits.every(edit=>edit!==void 0)?
edits:void 0}function raisedBehind(plan,{waiting}){if(!wavesFollow(plan))return;let edits=raisedWaves(plan,waiting.map(({before:before2,after})=>({step:after,before:before2})));
return edits&&edits.length>0?{title:"Raise the number of the wave",safe:!0,edits}:void 0}function numberEdit({wave},value){let text=wave&&textAt(wave.span);return text!==
void 0&&/^["']?\d+["']?$/.test(text)?{span:wave.span,text:text.replace(/\d+/,String(value))}:void 0}var highestWave=memoise(({steps})=>steps.reduce((most3,{wave})=>Math.
max(most3,wave?.value??0),0)),followers=memoise(plan=>{let found3=new Map;for(let{before:before2,after,strength:strength2}of statedEdges(plan))strength2!=="pros\
e"&&found3.set(before2,[...found3.get(before2)??[],after]);return found3});var relations={bothChange:{beside:names4=>`both change ${names4}`,alone:(names4,id)=>`Changes ${names4} after ${id}`},extends:{beside:names4=>`extends ${names4}`,
alone:(names4,id)=>`Extends ${names4} from ${id}`},needs:{beside:names4=>`needs ${names4}`,alone:(names4,id)=>`Requires ${names4} from ${id}`},reads:{beside:names4=>`\
reads ${names4}`,alone:(names4,id)=>`Reads ${names4} as ${id} leaves it`},isRead:{beside:names4=>`changes ${names4} that it reads`,alone:(names4,id)=>`Changes ${names4}\
, which ${id} reads as it was`},expectsAbsent:{beside:names4=>`its RED expects no ${names4} yet`,alone:(names4,id)=>`Adds ${names4}, which the RED phase of ${id}\
 expects to be absent`}};function reasonFor({dependsOn,hazards}){let groups=new Map;for(let hazard of hazards){let{resource}=hazard;if(resource.kind!=="file"&&resource.
kind!=="symbol")continue;let relation2=relationOf(hazard,dependsOn===hazard.first),names5=groups.get(relation2)??new Set;groups.set(relation2,names5.add(resource.
kind==="file"?resource.path:resource.name))}let[first]=groups;if(!first)return;let[relation,names4]=first,shown=listed3([...names4]);return{beside:relation.beside(
shown),alone:relation.alone(shown,dependsOn.id)}}function relationOf({kind,effects,resource},inOrder){let[before2,after]=inOrder?effects:[effects[1],effects[0]];
return kind==="expect-absent-create"?before2.action==="expect-absent"?relations.expectsAbsent:relations.needs:isCreation(before2)||kind==="use-before-create"?isChange4(
after)?relations.extends:relations.needs:isChange4(before2)?isChange4(after)?relations.bothChange:resource.kind==="symbol"?relations.needs:relations.reads:relations.
isRead}var isChange4=({action})=>changing.has(action),isCreation=({action})=>action==="create",isTest2=name=>/(?:^|[/_.-])(?:tests?|spec)(?:[/_.-]|$)/i.test(name);
function listed3(names4){let sorted=[...names4].sort((a,b)=>Number(isTest2(a))-Number(isTest2(b))||compareUnits(a,b)),shown=sorted.slice(0,sorted.length>3?2:3),
rest=sorted.length-shown.length,words=rest>0?[...shown,`${rest} more`]:shown;return words.length<2?words.join(""):`${words.slice(0,-1).join(", ")} and ${words.at(
-1)}`}var lackingOf=memoise(plan=>{let index2=indexOf2(plan),dependsOn=new Map,blocks=new Map,need=(step,before2,reason)=>{isWritable(plan,step,before2)&&(add(dependsOn,
step,before2,reason),listsBlocked(before2)&&!names2(plan,before2.blocks,before2,step)&&add(blocks,before2,step,void 0))};for(let edge2 of dueDependencies(plan))
need(edge2.step,edge2.dependsOn,reasonFor(edge2));for(let{step,open}of proseDependencies(plan))if(open.length<=3)for(let before2 of open)need(step,before2,void 0);
for(let{before:before2,after,written}of halfEdges(plan))written==="blocks"?need(after,before2,void 0):add(blocks,before2,after,void 0);for(let named of[...dependsOn.
values(),...blocks.values()])named.sort((a,b)=>index2.get(a.step)-index2.get(b.step));return{dependsOn,blocks}}),listsBlocked=({blocks,slots=[]})=>blocks.length>
0||slots.some(({stated})=>stated?.name==="blocks");function add(to,step,other,reason){let known=to.get(step)??[];known.some(named=>named.step===other)||to.set(step,
[...known,{step:other,reason}])}function isWritable(plan,step,before2){let index2=indexOf2(plan);if(step.done?.value&&before2.done?.value===!1||step===before2||
index2.get(before2)>=index2.get(step)||orderOf(plan).any.before(step,before2))return!1;if(wavesFollow(plan,before2,step))return!0;let[early,late]=[batchesOf(plan).
get(before2),batchesOf(plan).get(step)];return!(early&&late&&early.rank>=late.rank)}var targetsOf=(plan,references,from)=>references.flatMap(reference=>{let target=reference.
form==="prose"?void 0:resolveReference(plan,reference,from);return target?.kind==="found"?target.steps:[]}),names2=(plan,references,from,wanted)=>targetsOf(plan,
references,from).includes(wanted),dependencyFix=(plan,step)=>dependencyFixes(plan,[step]);function dependencyFixes(plan,steps){let able=steps.flatMap(step=>writtenOf(
plan).get(step)??[]),waves=raisedWaves(plan,able.flatMap(({waits})=>waits));if(!able[0]||!waves)return;let ids=able.map(({step})=>step.id).join(", ");return{title:able.
length>1?`Declare what ${ids} wait for`:able[0].title,safe:!0,edits:[...able.flatMap(({edits})=>edits),...waves]}}var marksOff=(plan,step,befores)=>{if(!plan.contract.
parallelPromises.includes("no-dependency")||!befores.some(before2=>areSiblings(plan,before2.step,step)))return[];let edit=withoutMark(step);return edit&&[edit]},
writtenOf=memoise(plan=>{let{dependsOn,blocks}=lackingOf(plan),written=new Map;for(let step of new Set([...dependsOn.keys(),...blocks.keys()])){let own2=dependsOn.
get(step)??[],quote=quoteIn(plan),facts={quote,dependsOn:own2,blocks:blocks.get(step)??[],executionMode:wantedMode(plan),reason:own2.flatMap(({reason})=>reason?.
alone??[]).join("; "),declared:targetsOf(plan,step.dependsOn,step).map(other=>({step:other,reason:void 0}))},edits=own2.length+facts.blocks.length>0?writeStep(step,
facts):void 0,marks=marksOff(plan,step,own2),waits=wavesFollow(plan)?own2.map(before2=>({step,before:before2.step})):[],beside=own2.flatMap(before2=>blocks.has(
before2.step)&&before2.step!==step?[before2.step]:[]).map(other=>writeStep(other,{blocks:blocks.get(other),quote}));!edits||!marks||beside.some(each=>each===void 0)||
written.set(step,{step,title:titleFor(own2,facts.blocks),edits:[...edits,...marks,...beside.flatMap(each=>each)],waits})}return written});function titleFor(waits,blocks){
if(waits.length===0)return"Complete what it blocks";let title=`Declare that it waits for ${waits.map(({step})=>step.id).join(", ")}`;return blocks.length>0?`${title}\
, and complete what it blocks`:title}function spelledOut(plan,found3){let edits=found3.map(each=>editOf(each,quoteIn(plan)));if(edits.every(edit=>edit!==void 0))return{title:"Write ids as their ste\
ps have them",safe:!0,edits}}function editOf({kind,reference,readings},quote){let{id,span}=reference;if(kind==="several"||textAt(span)!==id)return;let wanted=kind===
"spelled"?readings[0].id:id;return quote===""?{span:withQuotes(span),text:wanted}:{span,text:needsQuotes(reference,wanted)?quotedId(wanted,quote):wanted}}function withQuotes({
source,start,end}){return/["']/.test(source.text[start-1]??"")&&source.text[start-1]===source.text[end]?spanOf(source,start-1,end+1):spanOf(source,start,end)}var needsQuotes=({
form,span},wanted)=>form==="metadata"&&numeralReadings(wanted).length>0&&!/["']/.test(span.source.text[span.start-1]??"");function spellDependencies(plan,step,more){let declared=step.dependsOn.filter(({form})=>form!=="prose").map(reference=>idOf(plan,reference,step)),ids=[...new Set(
[...declared,...more.map(each=>each.id)])],metadata=step.fields.some(field=>field.name==="depends_on"&&field.form==="metadata"),{waiting}=plan.contract;return waiting&&
!metadata?waiting(ids,step.kind):`depends_on: ${idList(ids,quoteIn(plan))}`}function idOf(plan,reference,from){let target=resolveReference(plan,reference,from);
return target.kind==="found"&&!target.phase?target.steps[0].id:reference.id}var parallel={value:"parallel",strength:"contract",span:void 0},isHeldByMode=plan=>plan.steps.some(step=>isSequential(modeOf(plan,step).value));function lifted(plan,isolation){
let steps=plan.steps.map(step=>{let own2=isolation?{value:isolation,span:step.span}:step.isolation;return{...step,mode:parallel,isolation:own2}});return{...plan,
steps}}function caseOf(plan,live,effectsAt=step=>effectsOf(plan).get(plan.steps[step])??[],known){let free=isHeldByMode(plan)?lifted(plan):plan,left=free.steps.map((step,i)=>[
step,live[i]?effectsAt(i):[]]),scene=sceneOf(free,new Map(left),known),times=free===plan?scene.times:timesOf(plan,scene.accesses),index2=indexOf2(free),hazards=hazardsIn(
free,scene).all.map(hazard=>{let[first,second]=[index2.get(hazard.first),index2.get(hazard.second)],[before2,after]=times[first]<times[second]?[first,second]:[second,
first];return{before:before2,after,hazard}});return{plan,scene,times,hazards,live}}var inTime=({scene:{steps},times,live})=>steps.filter(step=>live[step]).sort(
(a,b)=>times[a]-times[b]);var handing=new Set(["declared","blocks","marker","missing"]);function crossingOf(one,woven,waves,last){return{steps:spread(stepSpans(woven,waves),last),files:spread(
fileSpans(one,waves),last)}}function stepSpans({graph:{heads,targets:targets2},whys,steps},waves){let spans=[];for(let step=0;step<steps;step++){let until=waves[step];
for(let edge2=heads[step];edge2<heads[step+1];edge2++){let why3=whys[edge2];why3&&handing.has(why3.reason)&&targets2[edge2]<steps&&(until=Math.max(until,waves[targets2[edge2]]))}
waves[step]&&spans.push([waves[step],until])}return spans}function fileSpans({scene,live},waves){let first=new Map,last=new Map;return live.forEach((isLive,step)=>{
if(isLive)for(let{action,resource,conditional}of scene.effectsAt(step)){if(resource.kind!=="file"||conditional)continue;let wave=waves[step];changing.has(action)&&
first.set(resource.path,Math.min(wave,first.get(resource.path)??wave)),last.set(resource.path,Math.max(wave,last.get(resource.path)??wave))}}),[...first].map(([
path,from])=>[from,last.get(path)])}function spread(spans,last){let counts=new Int32Array(last+2);for(let[from,to]of spans)counts[from]++,counts[to]--;for(let wave=1;wave<
counts.length;wave++)counts[wave]+=counts[wave-1];return counts}var wantedOf=steps=>Math.min(12,Math.max(4,Math.sqrt(2*steps)));function naturalStops(boundaries,from,to,wanted){let{steps}=boundaries,done=[0];for(let wave=from+
1;wave<=to;wave++)done.push(done.at(-1)+steps[wave]);let price=priceIn(boundaries,from,to),best=[{cost:0,before:0}];for(let end=1;end<=to-from;end++){let found3={
cost:Number.POSITIVE_INFINITY,before:0};for(let start=end-1;start>=0;start--){let size=done[end]-done[start],cost=best[start].cost+(start?price(from+start):0)+strain(
size,wanted);if(cost<found3.cost&&(found3={cost,before:start}),size>4*wanted)break}best.push(found3)}let stops=[];for(let at2=best.at(-1).before;at2;at2=best[at2].
before)stops.unshift(from+at2);return stops}var strain=(size,wanted)=>size<3?100:(size/wanted-1)**2;function priceIn({crossed,phaseEnds},from,to){let inner=crossed.
slice(from+1,to),usual=inner.reduce((a,b)=>a+b,0)/Math.max(1,inner.length)||1;return wave=>crossed[wave]/usual+(phaseEnds[wave]?0:.5)}function verificationOf({plan,scene},steps){return{commits:steps.filter(at2=>scene.effectsAt(at2).some(({action})=>action==="commit")).map(at2=>plan.steps[at2].
id),tests:[...new Map(steps.flatMap(at2=>testsOf(plan.steps[at2])).reverse()).values()].reverse()}}var testsOf=({mentions})=>mentions.flatMap(({subject})=>{if(subject.
kind!=="command")return[];let isTest3=deedsOf(subject.words).some(({action,resource})=>action==="exercise"||action==="run"&&resource.kind==="suite"),what=subject.
words.filter(word2=>!word2.startsWith("-")).join(" ");return isTest3?[[what,subject.words.join(" ")]]:[]});function checkpointsOf(one,woven,waves,policy){let last=waves.reduce((a,b)=>Math.max(a,b),0);if(!last)return[];let crossing=crossingOf(one,woven,waves,last),byWave=stepsByWave(
waves,last),reasons3=new Map([[last,"end"]]),[strict2,declared]=[strictWaves(one,waves),declaredWaves(one.plan,waves)],chosen3=policy==="natural"?naturalWaves(one,
waves,byWave,crossing,[...strict2,...declared]):policyWaves(one,waves,byWave,policy);for(let wave of chosen3)reasons3.set(wave,nameOf8(policy));for(let wave of strict2)
reasons3.set(wave,"strict");for(let wave of declared)reasons3.set(wave,"declared");let from=0;return[...reasons3].filter(([wave])=>wave>0).sort(([a],[b])=>a-b).
map(([afterWave,reason])=>{let since=byWave.slice(from+1,afterWave+1).flat();from=afterWave;let live={steps:crossing.steps[afterWave],files:crossing.files[afterWave]};
return{afterWave,reason,live,verify:verificationOf(one,since)}})}var nameOf8=policy=>typeof policy=="string"?policy:"every";function stepsByWave(waves,last){let found3=Array.
from({length:last+1},()=>[]);return waves.forEach((wave,step)=>{wave&&found3[wave].push(step)}),found3}function policyWaves({plan},waves,byWave,policy){return policy===
"every-cycle"?byWave.map((_,wave)=>wave):policy==="every-phase"?plan.phases.map(phase=>lastWave(plan,waves,step=>step.phase===phase)):wavesOfEvery(byWave,policy.
every)}function wavesOfEvery(byWave,every){let found3=[],since=0;return byWave.forEach((steps,wave)=>{since+=steps.length,!(since<every)&&(found3.push(wave),since=
0)}),found3}function naturalWaves({plan},waves,byWave,{steps,files},fixed){let last=byWave.length-1,phaseEnds=new Array(last+1).fill(!1);for(let phase of plan.phases)
phaseEnds[lastWave(plan,waves,step=>step.phase===phase)]=!0;let crossed=Array.from(steps.subarray(0,last+1),(open,wave)=>open+files[wave]),boundaries={steps:byWave.
map(({length})=>length),crossed,phaseEnds},stops=[...new Set([0,...fixed,last])].sort((a,b)=>a-b),wanted=wantedOf(byWave.flat().length);return stops.slice(1).flatMap(
(stop,i)=>naturalStops(boundaries,stops[i],stop,wanted))}var strictWaves=({plan},waves)=>plan.steps.flatMap((step,at2)=>modeOf(plan,step).value==="sequential-st\
rict"?[waves[at2]]:[]);function declaredWaves(plan,waves){let between=plan.barriers.filter(({kind,before:before2})=>kind==="checkpoint"&&plan.steps[before2]?.kind!==
"checkpoint").map(({before:before2})=>lastWave(plan,waves,(_,at2)=>at2<before2)),steps=plan.steps.flatMap(({kind,fields},at2)=>kind==="checkpoint"||fields.some(
({name,value})=>name==="checkpoint"&&value.value==="true")?[waves[at2]]:[]);return[...between,...steps]}var lastWave=(plan,waves,isMeant2)=>plan.steps.reduce((last,step,at2)=>isMeant2(
step,at2)?Math.max(last,waves[at2]):last,0);var topological=({graph})=>sequenceOf(graph,node=>node);function earliest({graph:{heads,targets:targets2,size},whys},order,weights,without=new Set){let finish=new Float64Array(
size);for(let v of order){finish[v]+=weights[v]??0;for(let edge2=heads[v];edge2<heads[v+1];edge2++){if(without.size&&isWithout(whys[edge2],without))continue;let w=targets2[edge2];
finish[v]>finish[w]&&(finish[w]=finish[v])}}return finish}var isWithout=(why3,without)=>why3?.cause!==void 0&&without.has(why3.cause);function remaining({graph:{
heads,targets:targets2,size}},order,weights){let left=new Float64Array(size);for(let i=order.length-1;i>=0;i--){let v=order[i];for(let edge2=heads[v];edge2<heads[v+
1];edge2++)left[v]=Math.max(left[v],left[targets2[edge2]]);left[v]+=weights[v]??0}return left}function longestChain({into,steps},finish,weights){let at2=0;for(let step=1;step<
steps;step++)finish[step]>finish[at2]&&(at2=step);let chain=[];for(let v=steps?at2:void 0;v!==void 0;){weights[v]&&chain.push(v);let start=finish[v]-(weights[v]??
0),before2;for(let i=into.heads[v];start>0&&i<into.heads[v+1];i++){let source=into.sources[i];finish[source]===start&&(before2===void 0||source<before2)&&(before2=
source)}v=before2}return chain.reverse()}var mostOf=steps=>Math.min(100,Math.max(1,2e5/steps)),quoted3=300;function waitingOf({into,whys,steps},step,live){let most3=mostOf(steps),found3=new Map,open=[[
step,void 0]],passed=new Set;for(let next=open.pop();next;next=open.pop()){let[node,above]=next;for(let i=into.heads[node];i<into.heads[node+1];i++){let source=into.
sources[i],why3=whys[into.edges[i]]??above;if(source>=steps||!live[source]){let key=`${source} ${why3?.cause} ${why3?.reason}`;passed.has(key)||open.push([source,
why3]),passed.add(key)}else if(why3){let known=found3.get(source);known?known.includes(why3)||known.push(why3):found3.set(source,[why3])}}if(found3.size+open.length>
10*most3)return}return found3}function reducedWaits(waiting,finish,reaches,steps){let kept=[],latestFirst=[...waiting].sort(([a],[b])=>finish[b]-finish[a]||a-b);
for(let entry of latestFirst)kept.some(([other])=>reaches(entry[0],other))||kept.push(entry);return kept.length>mostOf(steps)?void 0:kept.sort(([a],[b])=>a-b)}var ranks=[
"declared","blocks","marker","group","conflict","phase","checkpoint","wave","missing","mode","hazard","unknown-effects"],rankOf=({reason,strength:strength2})=>ranks.
indexOf(reason)+(strength2==="prose"&&reason!=="mode"?ranks.length:0);function waitIn(plan,step,[before2,whys]){let[first]=[...whys].sort((a,b)=>rankOf(a)-rankOf(
b)),{reason,strength:strength2=null,span}=first,line=span?lineOf(span):null,hazards=whys.flatMap(({hazard})=>hazard?.(before2,step)??[]);return{id:plan.steps[before2].
id,reason,strength:strength2,path:span?.source.path??null,line,evidence:span&&line!==null?lineText(span.source,line).trim().slice(0,quoted3):null,hazards:told(hazards)}}
function told(hazards){let known=new Set;return hazards.flatMap(hazard=>{let{kind,resource,evidence}=hazardIn(hazard),key=`${kind} ${JSON.stringify(resource)}`;
return known.has(key)?[]:(known.add(key),[{kind,resource,evidence}])})}var most2=24;function costsOf({woven,order,weights},live){let finish=earliest(woven,order,weights),candidates=candidatesOn(woven,longestChain(woven,finish,weights),
live),whole2=longest(finish);return candidates.map(({causes})=>({causes:[...causes].sort().map(causeIn),waves:whole2-longest(earliest(woven,order,weights,causes))})).
filter(({waves})=>waves>0).sort((a,b)=>b.waves-a.waves||a.causes.length-b.causes.length)}var longest=finish=>finish.reduce((a,b)=>Math.max(a,b),0);function candidatesOn(woven,chain,live){
let found3=new Map;chain.slice(1).forEach((step,i)=>{let causes=causesBetween(woven,chain[i],step,live),telling=causes.filter(cause=>!cause.startsWith("symbol ")),
key=[...telling.length?telling:causes].sort().join(`
`),known=found3.get(key)??{causes:new Set,count:0};for(let cause of causes)known.causes.add(cause);known.count++,causes.length&&found3.set(key,known)});let all=[
...found3.values()].sort((a,b)=>b.count-a.count).slice(0,most2),general=all.filter(({causes})=>[...causes].every(isGeneral));return general.length?general:all}var isGeneral=cause=>!/^(?:file|symbol) /.
test(cause);function causesBetween(woven,before2,step,live){let causes=(waitingOf(woven,step,live)?.get(before2)??[]).map(({cause})=>cause),known=causes.filter(
cause=>cause!==void 0);return known.length===causes.length?known:[]}function causeIn(cause){let at2=cause.indexOf(" "),[kind,name]=at2===-1?[cause,cause]:[cause.
slice(0,at2),cause.slice(at2+1)];return{kind,name}}var Side=class{#open=[];#passed;push(step){this.#open.push(step)}clear(){this.#open=[],this.#passed=void 0}behind(web){if(!this.#open.length)return this.#passed;
let members=this.#passed===void 0?this.#open:[this.#passed,...this.#open];return this.#passed=web.gate(members),this.#open=[],this.#passed}frontier(){return this.#passed===
void 0?this.#open:[this.#passed,...this.#open]}};function lock(web,steps,{acts,suffers},why3){let[actors,sufferers]=[new Side,new Side],last,after=(step,nodes)=>{
let known=nodes.filter(node=>node!==void 0);for(let node of known.length||last===void 0?known:[last])web.add(node,step,why3)};for(let step of steps){let[isActor,
isSufferer]=[acts.has(step),suffers.has(step)];isActor&&isSufferer?(after(step,[...actors.frontier(),...sufferers.frontier()]),actors.clear(),sufferers.clear(),
last=step):isActor?(after(step,[sufferers.behind(web)]),actors.push(step)):isSufferer&&(after(step,[actors.behind(web)]),sufferers.push(step))}}var shared={"commit-commit":"git index","commit-write":"git index","stage-write":"git tree","suite-write":"suite","tracker-write":"tracker"};function weaveCollisions(web,one){
for(let{before:before2,after,hazard}of one.hazards)shared[hazard.kind]===void 0&&web.add(before2,after,found2(one,before2,hazard));let steps=inTime(one);for(let clash of clashesOf(
one.scene))lock(web,steps,clash,locked(shared[clash.kind],one,(a,b)=>collisionIn(clash,a,b)));let here=steps.filter(one.scene.sharesTree);for(let[path,writes]of trackerWrites(
one.scene)){let collision=(a,b)=>({kind:"tracker-write",effects:[writes.get(a),writes.get(b)]});lock(web,here,{acts:writes,suffers:writes},locked(`tracker ${path}`,
one,collision))}}var causeOf=resource=>`${resource.kind} ${nameOf7(resource)}`;function found2({plan},before2,hazard){let early=hazard.first.id===plan.steps[before2].
id?hazard.first:hazard.second;return{reason:callsForEdge(hazard,early)?"missing":"hazard",strength:void 0,span:void 0,cause:causeOf(hazard.resource),hazard:()=>hazard}}
function locked(cause,{plan},collision){return{reason:"hazard",strength:void 0,span:void 0,cause,hazard:(a,b)=>{let[first,second]=a<b?[a,b]:[b,a],{kind,effects}=collision(
first,second),resource=narrower(effects[0].resource,effects[1].resource);return{kind,first:plan.steps[first],second:plan.steps[second],resource,effects}}}}function dispatched(woven,order,weights,live,agents){let run=new Run(woven,remaining(woven,order,weights),weights,live,agents);return run.toTheEnd(),run}var Run=class{start;finish;#woven;#weights;#live;#limit;#partOf;#waiting;#ready;#running=new Heap(
(a,b)=>this.finish[a]-this.finish[b]||a-b);#unfinished=[];#held=new Map;#part=0;#now=0;constructor(woven,left,weights,live,{limit,partOf=()=>0}){this.#woven=woven,
this.#weights=weights,this.#live=live,this.#limit=limit,this.#partOf=partOf,this.start=new Float64Array(woven.steps),this.finish=new Float64Array(woven.steps),this.#ready=
new Heap((a,b)=>left[b]-left[a]||a-b),this.#waiting=new Int32Array(woven.graph.size);for(let target of woven.graph.targets)this.#waiting[target]++;for(let step=0;step<
woven.steps;step++)live[step]&&(this.#unfinished[partOf(step)]=(this.#unfinished[partOf(step)]??0)+1)}toTheEnd(){let roots=[...this.#waiting.keys()].filter(node=>!this.#waiting[node]);
for(let node of roots)this.#release(node);for(this.#openParts();this.#ready.size||this.#running.size;){for(;this.#ready.size&&this.#running.size<this.#limit;)this.#begin(
this.#ready.pop());for(this.#now=this.finish[this.#running.peek()];this.#running.size&&this.finish[this.#running.peek()]===this.#now;)this.#end(this.#running.pop())}}#begin(step){
this.start[step]=this.#now,this.finish[step]=this.#now+(this.#weights[step]??0),this.#running.push(step)}#end(step){this.#unfinished[this.#partOf(step)]--;for(let node of this.#freedBy(
step))this.#release(node);this.#openParts()}#release(node){let open=[node];for(let v=open.pop();v!==void 0;v=open.pop())v<this.#woven.steps&&this.#live[v]?this.#offer(
v):open.push(...this.#freedBy(v))}#offer(step){let part=this.#partOf(step);part<=this.#part?this.#ready.push(step):this.#held.set(part,[...this.#held.get(part)??
[],step])}#freedBy(node){let{heads,targets:targets2}=this.#woven.graph,freed=[];for(let edge2=heads[node];edge2<heads[node+1];edge2++)--this.#waiting[targets2[edge2]]===
0&&freed.push(targets2[edge2]);return freed}#openParts(){for(;this.#part<this.#unfinished.length&&!this.#unfinished[this.#part];){this.#part++;for(let step of this.#held.
get(this.#part)??[])this.#ready.push(step)}}};function weaveOrder(web,{plan,times}){let{links}=wiringOf(plan),gates=new Map,gateOf=steps=>{let gate=gates.get(steps)??web.gate(steps);return gates.set(steps,gate),
gate},opened=new Map,openingOf=steps=>{if(steps.length===1)return steps[0];let gate=opened.get(steps);if(gate===void 0){gate=web.size++;for(let step of steps)web.
add(gate,step);opened.set(steps,gate)}return gate};for(let link of[...links,...saidElsewhere(plan)]){let why3=whyOf(link);link.strength!=="prose"?web.add(gateOf(
link.before),openingOf(link.after),why3):weaveAgreeing(web,link,times,why3)}for(let link of modeLinks(plan,isFirm))web.add(link.before[0],link.after[0],whyOf(link));
weaveConflicts(web,plan,times)}var isFirm=strength2=>strength2!=="prose";function whyOf({reason,strength:strength2,span}){return{reason,strength:strength2,span,
cause:reason==="mode"?"mode":void 0}}var saidElsewhere=plan=>proseDependencies(plan).map(({reference:{span},step,open})=>({before:open.map(other=>indexOf2(plan).
get(other)),after:[indexOf2(plan).get(step)],reason:"declared",strength:"prose",span}));function weaveAgreeing(web,{before:before2,after},times,why3){let inTime2=steps=>steps.
toSorted((a,b)=>times[a]-times[b]),early=inTime2(before2),passed=0,gate;for(let step of inTime2(after)){let from=passed;for(;passed<early.length&&times[early[passed]]<
times[step];)passed++;let fresh=early.slice(from,passed);fresh.length&&(gate=web.gate(gate===void 0?fresh:[gate,...fresh])),gate!==void 0&&web.add(gate,step,why3)}}
function weaveConflicts(web,plan,times){let index2=indexOf2(plan);for(let{step,other,reference}of openConflicts(plan)){let pair=[index2.get(step),index2.get(other)].
sort((a,b)=>times[a]-times[b]),why3={reason:"conflict",strength:"metadata",span:reference.span,cause:"conflict"};web.add(pair[0],pair[1],why3)}}function weaveTests(web,one){for(let{path,changes,tests,steps}of testedIn(one))lock(web,steps,{acts:changes,suffers:tests},{reason:"hazard",strength:void 0,span:void 0,
cause:`file ${path}`,hazard:(a,b)=>hazardBetween(one,path,changes,tests,Math.min(a,b),Math.max(a,b))})}function testedIn(one){return[...namedIn(one,inTime(one)).
values()].flatMap(({sources,tests})=>{let[only,more]=sources;if(!only||more||!tests.size)return[];let[path,changes]=only,steps=[...new Set([...changes.keys(),...tests.
keys()])];return[{path,changes,tests,steps:steps.sort((a,b)=>one.times[a]-one.times[b])}]})}function namedIn({plan,scene},steps){let found3=new Map;for(let step of steps)
if(!isPromised(plan.steps[step]))for(let{path,change,glob}of scene.accesses[step]){if(!change||change.conditional||glob)continue;let[,base="",end=""]=/([^/]+)\.(\w+)$/.
exec(path)??[],name=isTestPath(path)?testedBy(base):base;if(!name||!code.test(end))continue;let key=`${name.toLowerCase()}.${/^[jt]sx?$/.test(end)?"ts":end}`,named=found3.
get(key)??{sources:new Map,tests:new Map},changes=isTestPath(path)?named.tests:named.sources.get(path)??new Map;changes.has(step)||changes.set(step,change),changes!==
named.tests&&named.sources.set(path,changes),found3.set(key,named)}return found3}var code=/^(?:py|[jt]sx?|go|rb|java|kt|cs|php|swift|rs|ex|c|cc|cpp|dart|scala)$/,
isPromised=({parallel:parallel2,wave,group})=>!!(parallel2?.value||wave||group),testedBy=base=>(/^test[_-](.+)$/i.exec(base)??/^(.+?)(?:[._-](?:test|spec)s?|Tests?)$/.
exec(base))?.[1];function hazardBetween({plan},path,changes,tests,first,second){let resource={kind:"file",path},effectOf=(step,other)=>{let change=changes.get(step),
test=tests.get(step);return change&&!(test&&!tests.has(other))?change:{...test,action:"read",resource,certainty:"inferred",because:"a test of that name"}},effects=[
effectOf(first,second),effectOf(second,first)];return{kind:"read-write",first:plan.steps[first],second:plan.steps[second],resource,effects}}var why2={reason:"unknown-effects",strength:void 0,span:void 0,cause:"unknown-effects"};function weaveUnknown(web,one){let{plan,scene}=one,steps=inTime(one),unknown2=new Set(
steps.filter(at2=>{let{kind,parallel:parallel2,wave,group}=plan.steps[at2],isPromised2=parallel2?.value||wave||group;return kind!=="checkpoint"&&!isPromised2&&!scene.
effectsAt(at2).some(isChange5)}));unknown2.size&&lock(web,steps,{acts:unknown2,suffers:new Set(steps)},why2)}var isChange5=({action,resource})=>resource.kind===
"file"&&changing.has(action);var Web=class{steps;size;#edges=new EdgeList;#whys=[];constructor(steps){this.steps=steps,this.size=steps}add(from,to,why3){this.#edges.add(from,to),this.#whys.
push(why3)}gate(members){if(members.length===1)return members[0];let gate=this.size++;for(let member of members)this.add(member,gate);return gate}woven(){let graph=digraph(
this.size,this.#edges),whys=new Array(this.#whys.length),next=graph.heads.slice(0,this.size);return this.#edges.from.forEach((from,i)=>{whys[next[from]++]=this.#whys[i]}),
{steps:this.steps,graph,whys,into:backwards(graph)}}};function backwards({size,heads,targets:targets2}){let starts=new Int32Array(size+1);for(let to of targets2)
starts[to+1]++;for(let v=0;v<size;v++)starts[v+1]+=starts[v];let next=starts.slice(0,size),edges=new Int32Array(targets2.length),sources=new Int32Array(targets2.
length);for(let v=0;v<size;v++)for(let edge2=heads[v];edge2<heads[v+1];edge2++){let at2=next[targets2[edge2]]++;edges[at2]=edge2,sources[at2]=v}return{heads:starts,
edges,sources}}function solve(one,limit=Number.POSITIVE_INFINITY){let woven=weave(one),order=topological(woven),weights=Uint8Array.from(one.live,Number),{finish}=dispatched(woven,
order,weights,one.live,{limit});return{woven,order,weights,waves:Int32Array.from(finish)}}function weave(one){let web=new Web(one.plan.steps.length);return weaveOrder(
web,one),weaveCollisions(web,one),weaveTests(web,one),weaveUnknown(web,one),web.woven()}function windowOf(one,{woven,order,waves,weights},limit=Number.POSITIVE_INFINITY,checkpoints=[]){let{plan,live}=one,parts2=partsOf2(waves,checkpoints),minutes=minutesOf(
one)??weights,{start,finish}=dispatched(woven,order,minutes,live,{limit,partOf:step=>parts2[step]});return plan.steps.map((_,step)=>step).filter(step=>live[step]).
sort((a,b)=>start[a]-start[b]||waves[a]-waves[b]||a-b).map(step=>({id:plan.steps[step].id,start:start[step],finish:finish[step]}))}function partsOf2(waves,checkpoints){
let last=waves.reduce((a,b)=>Math.max(a,b),0),passed=new Int32Array(last+2);for(let{afterWave}of checkpoints)passed[afterWave+1]++;for(let wave=1;wave<passed.length;wave++)
passed[wave]+=passed[wave-1];return Array.from(waves,wave=>passed[wave])}function minutesOf({plan,live}){if(plan.steps.some(({estimate},step)=>live[step]&&estimate))
return plan.steps.map(({estimate},step)=>live[step]?estimate?.value??0:0)}function figuresOf(one,solved,limit){let{woven,order,weights,waves}=solved,{plan,live}=one,inWaves=wavesOf(waves),chain=longestChain(woven,earliest(woven,order,
weights),weights);return{steps:live.filter(isLive=>isLive).length,waves:inWaves.length,width:widest(inWaves),criticalPath:chain.map(step=>plan.steps[step].id),time:timeOf(
one,solved,limit),costs:costsOf(solved,live),lifted:liftedOf(one,limit)}}var wavesOf=waves=>stepsByWave(waves,waves.reduce((a,b)=>Math.max(a,b),0)).slice(1),widest=waves=>waves.
reduce((most3,{length})=>Math.max(most3,length),0);function timeOf(one,solved,limit){let{plan,live}=one,minutes=minutesOf(one);return minutes?{sequential:Array.
from(minutes).reduce((a,b)=>a+b,0),parallel:windowOf(one,solved,limit).reduce((last,{finish})=>Math.max(last,finish),0),unestimated:plan.steps.filter(({estimate},step)=>live[step]&&
!estimate).length}:null}function liftedOf(one,limit){let{plan,scene,live}=one,mode=isHeldByMode(plan);if(!mode&&plan.steps.every(step=>isolationOf(plan,step)===
"worktree"))return null;let free=caseOf(lifted(plan,"worktree"),live,scene.effectsAt,scene),solved=solve(free,limit),inWaves=wavesOf(solved.waves);return{mode,waves:inWaves.
length,width:widest(inWaves),together:inWaves.filter(({length})=>length>1).map(steps=>steps.map(step=>plan.steps[step].id)),costs:costsOf(solved,live)}}var reasons2=["conflict","missing","hazard","unknown-effects"];function refusalsOf({plan,scene,live},woven){let found3=[];return plan.steps.forEach((_,step)=>{if(live[step])
for(let[before2,whys]of waitingOf(woven,step,live)??[]){let reason=reasonOf(whys);if(!reason||scene.ordered(before2,step))continue;let[first,second]=before2<step?
[before2,step]:[step,before2],hazards=told(whys.flatMap(({hazard})=>hazard?.(before2,step)??[])),steps=[plan.steps[first].id,plan.steps[second].id];found3.push(
{first,second,refusal:{steps,reason,hazards}})}}),found3.sort((a,b)=>a.first-b.first||a.second-b.second).map(({refusal})=>refusal)}function reasonOf(whys){let own2=whys.
map(({reason})=>reason).filter(reason=>reason!=="mode");if(!own2.some(reason=>!reasons2.includes(reason)))return own2.sort((a,b)=>reasons2.indexOf(a)-reasons2.indexOf(
b))[0]}function knotsOf(plan){let{size,firm}=wiringOf(plan);return membersOf(componentsOf(digraph(size,firm))).map(nodes=>nodes.filter(node=>node<plan.steps.length).map(
node=>plan.steps[node])).filter(steps=>steps.length>1)}function schedulePlan(plan,options2={}){let{done=new Set}=options2,limit=options2.maxParallel??plan.maxParallel?.value,policy=options2.checkpoint??plan.checkpointPolicy?.
value??"natural",one=caseOf(plan,plan.steps.map(step=>!done.has(step))),solved=solve(one,limit),checkpoints=checkpointsOf(one,solved.woven,solved.waves,policy);
return{path:plan.path,dialect:plan.dialect,isolation:isolationIn(plan),maxParallel:limit??null,checkpointPolicy:policy,done:plan.steps.filter(step=>done.has(step)).
map(({id})=>id),markedDone:plan.steps.filter(step=>step.done?.value&&!done.has(step)).length,waves:wavesIn(one,solved),window:windowOf(one,solved,limit,checkpoints),
checkpoints,refused:refusalsOf(one,solved.woven),figures:figuresOf(one,solved,limit)}}function isolationIn(plan){let kinds2=new Set(plan.steps.map(step=>isolationOf(
plan,step)));return kinds2.size>1?"mixed":[...kinds2][0]??plan.contract.isolation??"shared"}function wavesIn(one,{woven,waves}){let last=waves.reduce((a,b)=>Math.
max(a,b),0),reaches=reachabilityOf(woven.graph),told2=step=>stepIn2(one,step,woven,waves,reaches);return stepsByWave(waves,last).slice(1).map((steps,i)=>({number:i+
1,steps:steps.map(told2)}))}function stepIn2({plan,live},at2,woven,waves,reaches){let step=plan.steps[at2],waiting=waitingOf(woven,at2,live),kept=waiting&&reducedWaits(
waiting,waves,reaches,woven.steps);return{id:step.id,kind:step.kind,title:step.title,path:step.source.path,line:lineOf(step.span),phase:step.phase?.id??null,minutes:step.
estimate?.value??null,waitsFor:(kept??[]).map(entry=>waitIn(plan,at2,entry)),waitsForWave:kept||waves[at2]===1?null:waves[at2]-1}}var harmless=/^(?:-[vqsxl]+|-v{1,3}|-r[a-zA-Z]+|--(?:verbose|quiet|run|runInBand|bail|no-header|no-summary|no-cov|no-coverage|coverage|silent|ci|watch=false|watchAll=false|tb=\w+|color=\w+|colors?|reporter=[\w-]+|cov(?:=\S+)?|trace|locked|release|all-features|no-fail-fast|nocapture|exitfirst|race|count=1|format=?\w*))$/,
valued2=/^(?:-p|--package|--features|--tb|--reporter|--manifest-path|--config|-c|--rootdir|--timeout|--format|-f|-count|-timeout)$/;function testRunOf(words){let bare2=dropWrappers(
words,isRunner),[program="",...args]=bare2,name=program.slice(program.lastIndexOf("/")+1);switch(name){case"pytest":case"py.test":return ofFiles(args,/\.py$/);case"\
vitest":return ofFiles(args[0]==="run"||args[0]==="--run"?args.slice(1):args,scripts2);case"jest":case"mocha":return ofFiles(args,scripts2);case"rspec":return ofFiles(
args,/_spec\.rb$/);case"bun":case"deno":return args[0]==="test"?ofFiles(args.slice(1),scripts2):void 0;case"node":return args[0]==="--test"?ofFiles(args.slice(1),
scripts2):void 0;case"npm":case"pnpm":case"yarn":return scripted(args);case"mix":return args[0]==="test"?ofFiles(args.slice(1),/\.exs$/):void 0;case"rails":return args[0]===
"test"?ofFiles(args.slice(1),/\.rb$/):void 0;case"ruby":return ofFiles(args.filter(arg=>!/^-I\S+$/.test(arg)),/_test\.rb$|test_\w+\.rb$/);case"cargo":return args[0]===
"test"||args[0]==="nextest"?cargo(args.slice(1)):void 0;case"go":return args[0]==="test"?ofPackage(args.slice(1)):void 0;default:return isRunner(name)||/^(?:make|just|task|tox|nox|gradlew?|mvn|dotnet|swift|phpunit|unittest)$/.
test(name)?"unknown":void 0}}var scripts2=/\.[cm]?[jt]sx?$/;function scripted(args){let rest=args[0]==="run"?args.slice(1):args;if(/^(?:test|t)\b/.test(rest[0]??
""))return/^(?:test|t)$/.test(rest[0])?ofFiles(rest.slice(1).filter(arg=>arg!=="--"),scripts2):"unknown"}function ofFiles(args,ending){let words=chosen2(args);if(!words)
return"unknown";if(words.length===0)return{of:"all",ending};let parts2=words.map(word2=>word2.replace(/^\.\//,"").split("::"));return parts2.every(([file2])=>isPlain(
file2)&&ending.test(file2))?parts2.every(({length})=>length===1)?{of:"files",files:parts2.map(([file2])=>file2)}:parts2.every(each=>each.length>1&&/^test\w*$/.test(
each.at(-1)))?{of:"tests",tests:parts2.map(each=>({file:each[0],name:each.slice(1).join(" > ")}))}:"unknown":"unknown"}function chosen2(args){let words=[];for(let at2=0;at2<
args.length;at2+=1){let arg=args[at2];if(valued2.test(arg))at2+=1;else{if(arg.startsWith("-")&&!harmless.test(arg))return;arg.startsWith("-")||words.push(arg)}}
return words}function cargo(args){let files=[],rest=[];for(let at2=0;at2<args.length;at2+=1)args[at2]==="--test"?files.push(`tests/${args[at2+1]}.rs`):args[at2]!==
"--"&&args[at2-1]!=="--test"&&rest.push(args[at2]);let others2=chosen2(rest);return files.length>0&&others2?.length===0?{of:"files",files}:"unknown"}function ofPackage(args){
let words=chosen2(args),[folder]=words??[];return words?.length!==1||!folder||!/^(?:\.\/)?[\w/-]+\/?$/.test(folder)?"unknown":{of:"folder",folder:`${folder.replace(
/^\.\//,"").replace(/\/$/,"")}/`}}var WrittenTests=class{files=new Map;plan;constructor(plan){this.plan=plan}begin(step,tellings){let changed=changedIn(this.plan,step),shown=new Set(tellings.flatMap(
told2=>told2.kind==="code"?this.placeOf(step,told2)??[]:[])),open=tellings.some(told2=>told2.kind==="words"||told2.kind==="code"&&!this.placeOf(step,told2)),unsure=step.
optional?.value===!0||step.cancelled===!0;for(let path of changed)(isTestPath(path)&&(open||!shown.has(path))||unsure)&&(this.at(path).known=!1);if(open||unsure)
for(let path of shown)this.at(path).known=!1}add(step,told2){let place=this.placeOf(step,told2);if(place===void 0)return;let file2=this.at(place);(!told2.certain||
told2.names.some(name=>file2.names.has(name)))&&(file2.known=!1);for(let name of told2.names)file2.names.add(name);file2.steps.add(step)}find(path){let own2=this.
files.get(path);if(own2)return[path,own2];let ending=[...this.files].filter(([each])=>each.endsWith(`/${path}`));return ending.length===1?ending[0]:void 0}within(folder){
return[...this.files].filter(([path])=>path.startsWith(folder)&&!path.slice(folder.length).includes("/"))}all(){return[...this.files]}at(path){let file2=this.files.
get(path);return file2||(file2={names:new Set,known:!0,steps:new Set},this.files.set(path,file2)),file2}placeOf(step,{file:file2}){let changed=changedIn(this.plan,
step);if(file2!==void 0){if(changed.includes(file2))return file2;let ending=changed.filter(path=>path.endsWith(`/${file2}`));return ending.length===1?ending[0]:
ending.length===0?file2:void 0}let tests=changed.filter(isTestPath),[only]=tests.length>0?tests:changed;return(tests.length||changed.length)===1?only:void 0}},changedIn=(plan,step)=>[
...new Set((effectsOf(plan).get(step)??[]).flatMap(effect2=>effect2.resource.kind==="file"&&isChange2(effect2)?effect2.resource.path:[]))],begun=memoise(plan=>new Set(
livesOf(plan).flatMap(({path,turns})=>plainCreation(turns[0])?path:[]))),beginsHere=(plan,path)=>begun(plan).has(path)&&!isThere(plan,path);function projectBeginsHere(plan){
let own2=livesOf(plan).filter(({path})=>manifest.test(path));return own2.length===1&&!own2[0].path.includes("/")&&beginsHere(plan,own2[0].path)}var manifest=/(?:^|\/)(?:package\.json|pyproject\.toml|setup\.py|mix\.exs|Gemfile)$/;var miscountsOf=memoise(plan=>{let{testsIn}=plan;if(!testsIn)return[];let told2=plan.steps.map(step=>[step,testsIn(step)]);if(!told2.some(([,tellings])=>tellings.
some(({kind})=>kind==="claim")))return[];let written=new WrittenTests(plan);return told2.flatMap(([step,tellings])=>(written.begin(step,tellings),tellings.flatMap(
each=>{if(each.kind==="code"&&written.add(step,each),each.kind!=="claim"||step.done?.value)return[];let counted=countedFor(plan,step,each,written);return counted===
void 0?[]:[{span:each.span,claimed:each.count,counted}]})))});function countedFor(plan,step,claim,written){let run=runBefore(step,claim);if(run===void 0||run===
"unknown")return;if(run.of==="tests")return namedTests(plan,step,claim,run.tests,written);if(run.of==="all"&&!projectBeginsHere(plan))return;let files=filesOf(run,
written);if(!files?.length||!files.every(([,file2])=>isKnown(plan,step,file2)))return;let counted=files.reduce((sum,[,{names:names4}])=>sum+names4.size,0),whole2=run.
of!=="folder"&&files.every(([path])=>beginsHere(plan,path));return(run.of==="all"?whole2:claim.count<counted||whole2)&&claim.count!==counted?counted:void 0}function filesOf(run,written){
if(run.of==="folder")return written.within(run.folder);if(run.of==="all"){let all=written.all();return all.every(([path])=>run.ending.test(path))?all:void 0}let files=run.
files.map(path=>written.find(path));return files.every(file2=>file2!==void 0)?files:void 0}function namedTests(plan,step,claim,tests,written){return tests.every(
({file:file2,name})=>{let found3=written.find(file2)?.[1];return found3&&isKnown(plan,step,found3)&&found3.names.has(name)})&&claim.count!==tests.length?tests.length:
void 0}var isKnown=(plan,step,{known,names:names4,steps})=>known&&names4.size>0&&[...steps].every(other=>other===step||orderOf(plan).any.before(other,step));function runBefore(step,{
span,since}){let runs2=step.mentions.flatMap(mention=>{let{subject,verb}=mention,{start,source}=mention.span;return!(source===span.source&&start>=since&&start<span.
start)||subject.kind!=="command"||verb!=="run"||mention.conditional?[]:testRunOf(subject.words)??[]});return runs2.length===1?runs2[0]:void 0}var testsOf2=memoise(plan=>new Map(plan.steps.map(step=>[step,new Set(step.mentions.flatMap(testNames))])));function testNames({subject,section}){return subject.
kind==="command"?subject.words.flatMap(word2=>word2.split("[")[0].split("::").slice(1,10).slice(-1)):subject.kind==="symbol"&&section==="red"&&subject.name.startsWith(
"test")?[subject.name]:[]}function countedByName(plan,claim){let{span,count:count2}=claim;if(stepAt(plan,span)?.done?.value)return;let last=plan.steps.findLastIndex(
({extent})=>extent.source===span.source&&extent.start<=span.start),steps=plan.steps.slice(0,last+1),names4=new Set(steps.flatMap(step=>[...testsOf2(plan).get(step)]));
if(names4.size===0||names4.size===count2||!steps.every(step=>isNamed2(plan,step)))return;let files=new Set(steps.flatMap(step=>step.mentions.flatMap(filesRun)));
return count2<names4.size?files.size<2||isAtCheckpoint(plan,claim)?names4.size:void 0:[...files].some(path=>wasThere(plan,path))?void 0:names4.size}function isNamed2(plan,step){
let{source,start,end}=step.extent;if(/parametri[sz]e|\btest\w*\[|\.each\b|\bexisting tests?\b/i.test(source.text.slice(start,end)))return!1;let named=new Set(step.
mentions.flatMap(filesRun)),tests=testsOf2(plan).get(step);return(effectsOf(plan).get(step)??[]).every(effect2=>effect2.resource.kind!=="file"||!isTestPath(effect2.
resource.path)?!0:isChange2(effect2)?tests.size>0:named.has(effect2.resource.path)||effect2.action==="read")}var filesRun=({subject})=>subject.kind==="command"?
subject.words.flatMap(word2=>word2.includes("::")?word2.split("::")[0].replace(/^\.\//,""):[]):[],isAtCheckpoint=(plan,{span,within})=>within===void 0||plan.checkpoints.
some(({source,start,end})=>source===span.source&&start<=span.end&&end>=span.start)||/checkpoint/i.test(lineText(span.source,lineOf(span))),wasThere=(plan,path)=>isThere(
plan,path)||firstUses(plan).has(path),firstUses=memoise(plan=>new Set(livesOf(plan).flatMap(({path,turns})=>turns[0].needs?path:[])));var ambiguousId={name:"ambiguous-id",summary:"an id that two readers of the plan take for different steps: 1.10 for 1.1, 01 for 29-01",severity:"error",preset:"\
recommended",messages:{flaw:"{message}",spelled:"Unexpected {ids}, which lenient readers take for {steps} and exact ones for no step, expected ids as their step\
s have them",several:"Unexpected {ids}, which may be {steps}, expected one of them as it is written",numeral:"Unexpected {ids} without quotes, which YAML may re\
ad as {steps}, expected quotes",twin:"Unexpected id `{id}` beside `{first}`, which readers that compare numbers take for one, expected ids that differ in more t\
han zeros"},check(plan,report){reportFlaws(plan,"ambiguous-id",report);for(let found3 of ambiguousReferences(plan)){let[first,...others2]=found3,ids=listed2(found3.
map(({reference:reference2})=>reference2.id)),steps=listed2(found3.flatMap(({readings})=>readings.map(step=>step.id))),related=places(others2.map(({reference:{span,
id}})=>({span,message:`\`${id}\``})),3),{kind,reference}=first,fix=spelledOut(plan,found3);report({message:kind,data:{ids,steps},span:reference.span,related,fix})}
for(let{step,first}of twinIds(plan)){let data={id:step.id,first:first.id},related=[{span:first.idSpan,message:"the other one"}];report({message:"twin",data,span:step.
idSpan,related})}}};function faultOf(plan,{before:before2,after,written}){let byItself=written==="blocks"&&dependencyFix(plan,after);return`${written} ${before2.id} ${byItself?after.
id:""}`}var blocksMismatch={name:"blocks-mismatch",summary:"two steps of which one says that it blocks the other, and the other does not wait for it, or the rev\
erse",severity:"warning",preset:"recommended",messages:{blocks:"Unexpected {ids} among what `{step}` blocks, expected a dependency on `{step}` there as well",dependsOn:"\
Unexpected list of what `{step}` blocks, expected {ids} in it as well"},check(plan,report){for(let edges of groupBy(halfEdges(plan),edge2=>faultOf(plan,edge2)).
values()){let{before:before2,after,written,reference}=edges[0],isListed=written==="blocks",others2=edges.map(edge2=>({span:isListed?edge2.after.idSpan:edge2.reference.
span,message:isListed?`\`${edge2.after.id}\` is here`:`\`${edge2.after.id}\` waits for it`}));report({message:written,data:{ids:listed2(edges.map(edge2=>edge2.after.
id)),step:before2.id},span:isListed?reference.span:before2.blocks[0].span,related:places(others2),fix:dependencyFix(plan,isListed?after:before2)})}}};var circularDependency={name:"circular-dependency",summary:"steps that wait for each other in a circle, so that none can start",severity:"error",preset:"recomme\
nded",messages:{self:"Unexpected dependency of `{first}` on itself, expected another step or none",loop:"Unexpected loop of dependencies: {loop}, expected one o\
f these to be dropped"},check(plan,report){for(let{edges}of orderOf(plan).loops){let[first]=edges;if(!first)continue;let ids=[first.before,...edges.toReversed().
map(({before:before2})=>before2)].map(({id})=>`\`${id}\``),shown=edges.map(({before:before2,after,span})=>({span:span??after.idSpan,message:`\`${after.id}\` wait\
s for \`${before2.id}\``}));report({message:edges.length===1?"self":"loop",data:{first:first.after.id,loop:ids.join(" waits for ")},span:shown[0].span,related:places(
shown.slice(1))})}}};var conflictIgnored={name:"conflict-ignored",summary:"steps that are said to conflict and may run at the same time all the same",severity:"error",preset:"recomm\
ended",messages:{conflict:"Unexpected freedom of `{step}` to run beside `{other}`, with which it conflicts, expected an order between them"},check(plan,report){
for(let{step,other,reference}of openConflicts(plan)){let related=[{span:other.idSpan,message:`\`${other.id}\` is here`}];report({message:"conflict",data:{step:step.
id,other:other.id},span:reference.span,related})}}};function count(plan,claim){let real=plan.steps.filter(step=>claim.within===void 0||step.phase?.id===claim.within).filter(step=>step.kind!=="checkpoint");if(claim.
of==="phases")return plan.phases.length||void 0;if(claim.of==="steps")return real.length||void 0;if(claim.of==="cycles")return real.filter(step=>step.kind==="cy\
cle").length||void 0}var corrected=(span,count2)=>({title:`Say ${count2}`,safe:!0,edits:[{span,text:String(count2)}]}),countMismatch={name:"count-mismatch",summary:"\
a number of steps, cycles or phases that the plan states about itself and does not keep",severity:"warning",preset:"recommended",messages:{plan:"Unexpected clai\
m of {claimed} {of}, expected {counted} as the plan has",part:"Unexpected claim of {claimed} {of} in `{within}`, expected {counted} as it has"},check(plan,report){
for(let claim of plan.claims){let counted=count(plan,claim);if(counted===void 0||counted===claim.count)continue;let{of,span,within=""}=claim,data={claimed:claim.
count,counted,of,within};report({message:claim.within===void 0?"plan":"part",data,span,fix:corrected(span,counted)})}}};function secondCreations(path,turns){let found3=[],creator;for(let turn of turns){let{step,deletes}=turn;deletes&&(creator=void 0);let creates=plainCreation(turn);
creates&&(creator&&found3.push({path,step,span:creates.span,creator:creator.step,first:creator.span}),creator??={step,span:creates.span})}return found3}var createdTwice={
name:"created-twice",summary:"a file that a step declares to create though another step or the repository has it",severity:"warning",preset:"recommended",messages:{
again:"Unexpected creation of {files} in `{step}`, expected a change, as `{creator}` has created it",existing:"Unexpected creation of {files} in `{step}`, expec\
ted a change, as the repository has it"},check(plan,report){let again=livesOf(plan).flatMap(({path,turns})=>secondCreations(path,turns));for(let[step,all]of groupBy(
again,each=>each.step)){let[{creator,first,span}]=all,data={files:listed2(all.map(({path})=>path)),step:step.id,creator:creator.id};report({message:"again",data,
span,related:[{span:first,message:`\`${creator.id}\` creates it`}]})}for(let[step,all]of groupBy(createdOver(plan),({turn})=>turn.step)){let files=listed2(all.map(
({path})=>path));report({message:"existing",data:{files,step:step.id},span:all[0].turn.creates.span})}}};var crossedBarrier={name:"crossed-barrier",summary:"waves or parallel groups with steps from both sides of a checkpoint or of a phase boundary",severity:"error",
preset:"recommended",messages:{crossed:"Unexpected {steps} in {batch} behind the {barrier}, which comes after `{before}` of {last}, expected later than {last}"},
check(plan,report){for(let{barrier,before:before2,batch:last,early}of crossingsOf(plan)){let[first,...others2]=early,data={steps:listed2(early.map(({step})=>step.
id)),batch:[...new Set(early.map(({batch})=>batch.name))].join(" and "),barrier:barrier.kind==="phase"?"phase boundary":"checkpoint",before:before2.id,last:last.
name},related=[{span:barrier.span,message:"what is to come in between"},{span:last.span,message:`\`${before2.id}\` is in ${last.name}`},...others2.map(({step,batch})=>({
span:batch.span,message:`\`${step.id}\` too`}))];report({message:"crossed",data,span:first.batch.span,related:places(related)})}}};var disturbedSuite={name:"disturbed-suite",summary:"a run of the whole test suite while another step is in the middle of an edit",severity:"warning",preset:"rec\
ommended",messages:{suite:"Unexpected run of the whole suite by {steps} while other steps edit in the same working tree, expected an order between the steps, or\
 a run of each step's own tests"},check(plan,report){let runs2=placesOf(unsettledMeetings(plan,["suite-write"],({action})=>action==="run")),[first,...others2]=runs2;
if(!first)return;let related=others2.map(({step,effect:effect2})=>({span:effect2.span,message:`\`${step.id}\` too`})),data={steps:listed2(runs2.map(({step})=>step.
id))};report({message:"suite",data,span:first.effect.span,related:places(related)})}};var doneBeforeDependency={name:"done-before-dependency",summary:"finished steps that wait for one that is not finished",severity:"warning",preset:"recommended",
messages:{done:"Unexpected mark of `{step}` as done while {others} {verb} open, expected what it waits for to be done first"},check(plan,report){for(let[step,edges]of doneTooEarly(
plan)){let open=[...new Set(edges.map(({before:before2})=>before2))],data={step:step.id,others:listed2(open.map(({id})=>id)),verb:open.length>1?"are":"is"},related=places(
open.map(({id,idSpan})=>({span:idSpan,message:`\`${id}\` is open`})));report({message:"done",data,span:step.idSpan,related})}}};var duplicateId={name:"duplicate-id",summary:"two steps of one plan with the same id",severity:"error",preset:"recommended",messages:{again:"Unexpected second s\
tep with id `{id}`, expected an id of its own"},check(plan,report){let seen=new Map;for(let step of plan.steps){let{id,kind,idSpan:span}=step,first=seen.get(`${kind}\
 ${id}`);first?report({message:"again",data:{id},span,related:[{span:first.idSpan,message:"first here"}]}):seen.set(`${kind} ${id}`,step)}}};var executionModeConflict={name:"execution-mode-conflict",summary:"statements on how the steps are dispatched that contradict each other",severity:"error",preset:"\
recommended",messages:{within:"Unexpected `{mode}` in a plan that says `{other}` as well, expected one of them",levels:"Unexpected `{mode}` in the orchestrator \
plan, expected `{other}` as the plan itself says",strict:"Unexpected `{mode}` in a plan that is `{other}`, expected no mark of independence or `execution_mode: \
mixed` for the plan",tdd:"Unexpected `{mode}` for test-driven work, expected `sequential-strict`"},check(plan,report){for(let{kind,span,mode,against}of contradictionsOf(
plan)){let other=against?.value??"",related=against?.span?[{span:against.span,message:`\`${other}\` here`}]:[];report({message:kind,data:{mode,other},span,related})}}};var forwardDependency={name:"forward-dependency",summary:"a dependency on a step that stands further down, so that reading order and order of work disagree",severity:"\
warning",preset:"recommended",messages:{forward:"Unexpected dependency of `{step}` on `{id}`, which stands after it, expected `{id}` to stand before `{step}`"},
check(plan,report){let index2=indexOf2(plan),looped=new Set(orderOf(plan).loops.flatMap(({edges})=>edges.map(edge2=>edge2.after)));for(let[at2,step]of plan.steps.
entries())if(!looped.has(step))for(let reference of step.dependsOn){let target=resolveReference(plan,reference,step),later=target.kind==="found"&&!target.phase&&
target.steps.find(each=>index2.get(each)>at2);if(!later||reference.form==="prose")continue;let related=[{span:later.idSpan,message:`\`${later.id}\` is here`}];report(
{message:"forward",data:{step:step.id,id:later.id},span:reference.span,related})}}};var listOf=({id,dependsOn,place})=>{let spans=dependsOn.map(({span})=>span).filter(({source})=>source===id.span.source);if(spans.length===0)return place??id.span;
let[start,end]=[Math.min(...spans.map(span=>span.start)),Math.max(...spans.map(span=>span.end))];return spanOf(id.span.source,start,end)},names3=steps=>steps.length?
listed2([...new Set(steps.map(({id})=>id))]):"nothing",graphsDisagree={name:"graphs-disagree",summary:"steps whose dependencies one plan states twice, and diffe\
rently",severity:"warning",preset:"recommended",messages:{differ:"Unexpected wait of `{step}` for {says} in the {graph}, expected {other} as in the {followed}"},
check(plan,report){for(let{step,entry,graph,says,followed,followedEntry,followedSays}of disagreements(plan)){let data={step:step.id,says:names3(says),graph:graph.
name,other:names3(followedSays),followed:followed.name},related=[{span:listOf(followedEntry),message:`the ${followed.name} of \`${step.id}\``}];report({message:"\
differ",data,span:listOf(entry),related})}}};var implausibleRed={name:"implausible-red",summary:"a RED phase that expects something to be absent which an earlier step has created",severity:"warning",preset:"\
recommended",messages:{red:"Unexpected failure of `{step}` for want of `{name}`, expected one that still happens after `{creator}` has created it"},check(plan,report){
for(let{step,effect:effect2,creator}of implausibleAbsences(plan)){let data={step:step.id,name:nameOf7(effect2.resource),creator:creator.step.id},related=[{span:creator.
effect.span,message:`\`${creator.step.id}\` creates it`}];report({message:"red",data,span:effect2.span,related})}}};var invalidMetadata={name:"invalid-metadata",summary:"metadata that can be read, but with a key or value that nobody understands",severity:"error",preset:"recom\
mended",messages:{flaw:"{message}"},check:(plan,report)=>reportFlaws(plan,"invalid-metadata",report,flaw=>isMeantElsewhere(plan,flaw))};var invalidatedRed={name:"invalidated-red",summary:"a RED phase that passes, without reason, when another step runs beside it",severity:"error",preset:"recommen\
ded",messages:{red:"Unexpected `{name}` from {others} in the same working tree while RED of `{step}` still expects it to be absent, expected them to wait for `{\
step}`"},check(plan,report){let facing=openHazards(plan).filter(hazard=>hazard.kind==="expect-absent-create").map(({first,second,effects:[a,b]})=>a.action==="ex\
pect-absent"?{step:first,red:a,other:second,cause:b}:{step:second,red:b,other:first,cause:a});for(let[step,causes]of groupBy(facing,each=>each.step)){let{red}=causes[0],
others2=causes.map(({other,cause})=>({span:cause.span,message:`\`${other.id}\` ${deed(cause)} it`})),data={step:step.id,name:nameOf7(red.resource),others:listed2(
causes.map(({other})=>other.id))};report({message:"red",data,span:red.span,related:places(others2)})}}};var lastNumber=step=>numbersOf(step.id)?.at(-1)??0,misnumberedId={name:"misnumbered-id",summary:"ids that skip a number, go back, or carry the number of another\
 phase",severity:"warning",preset:"recommended",messages:{row:"Unexpected id `{id}` after `{before}`, expected `{next}`",fenced:"Unexpected heading of `{id}` in\
 a block of code, expected the block to end above it, or a longer fence around it",phase:"Unexpected id `{id}` in phase {phase}, expected `{phase}` as its first\
 number"},check(plan,report){for(let[index2,step]of plan.steps.entries()){let{id,idSpan:span}=step,numbers=numbersOf(id),phase=step.phase&&numberedPhases(plan).
get(step.phase),before2=plan.steps[index2-1];if(numbers&&numbers.length>1&&phase!==void 0&&numbers[0]!==phase)report({message:"phase",data:{id,phase},span});else if(before2&&
before2.id!==id&&isSameRow(before2,step)){let number=lastNumber(before2)+1;if(lastNumber(step)===number)continue;let next=withLastNumber(before2.id,number);if(isInAnotherPhase(
plan,next,step))continue;let fenced=fencedBetween(plan,next,before2,step);if(fenced){let related=[{span:fenced.fence,message:"this fence opens the block"}];report(
{message:"fenced",data:{id:next},span:fenced.id.span,related});continue}let data={id,before:before2.id,next};report({message:"row",data,span,related:[{span:before2.
idSpan,message:"the one before"}]})}}}};function rows(plan){let ends2=new Set(plan.barriers.filter(each=>each.kind==="checkpoint").map(each=>each.before)),found3=[[]];for(let[index2,step]of plan.steps.
entries())(ends2.has(index2)||step.kind==="checkpoint")&&found3.push([]),step.kind!=="checkpoint"&&found3.at(-1).push(step);return found3}var isTestDriven2=plan=>plan.
steps.some(step=>step.kind==="cycle"),missingCheckpoint={name:"missing-checkpoint",summary:"many red/green cycles in a row without a point at which the state is\
 verified",severity:"warning",preset:"recommended",messages:{row:"Unexpected {count} steps in a row without a checkpoint, expected one at least every {most}"},options:{
schema:{type:"object",additionalProperties:!1,properties:{most:{type:"integer",minimum:1,description:"Steps in a row before one is due"}}},defaults:{most:20}},check(plan,report,{
most:most3}){if(isTestDriven2(plan))for(let row of rows(plan)){let due=row[most3];due&&report({message:"row",data:{count:row.length,most:most3},span:due.idSpan})}}};var missingDependsOn={name:"missing-depends-on",summary:"a step that needs what another one does, and does not say that it waits for it",severity:"error",preset:"\
recommended",messages:{edge:"Unexpected start of `{step}` beside {others}, {tree}, expected `{spelling}`"},check(plan,report){for(let[step,edges]of groupBy(untoldDependencies(
plan),edge2=>edge2.step)){let befores=edges.map(({dependsOn})=>dependsOn),others2=evidencesOf(edges),data={step:step.id,others:others2,spelling:spellDependencies(
plan,step,befores),tree:treeOf(plan,[step,...befores])},field=step.fields.find(({name})=>name==="depends_on"),related=places(edges.flatMap(edge2=>placesBehind(plan,
edge2)));report({message:"edge",data,about:befores.map(({id})=>id),span:field?.value.span??step.idSpan,related,fix:dependencyFix(plan,step)})}}};var missingFiles={name:"missing-files",summary:"steps that may run beside others and name no file, so that nothing can be checked",severity:"warning",preset:"re\
commended",messages:{none:"Unexpected lack of files in {ids}, which may run beside others, expected the files that each changes"},check(plan,report){let bare2=stepsWithoutFiles(
plan),[first,...others2]=bare2;if(!first)return;let related=places(others2.map(({id,idSpan})=>({span:idSpan,message:`\`${id}\` too`})));report({message:"none",data:{
ids:listed2(bare2.map(({id})=>id))},span:first.idSpan,related})}};var missingFromWaves={name:"missing-from-waves",summary:"steps that no wave holds in a plan that is run wave by wave, and waves that hold what is no step",severity:"\
warning",preset:"recommended",messages:{step:"Unexpected lack of {steps} in the waves, expected each step in one of them",member:"Unexpected `{id}` in wave {wav\
e}, expected the id of a step in this plan"},check(plan,report){let[first,...others2]=stepsWithoutWave(plan);if(first){let data={steps:listed2([first,...others2].
map(({id})=>id))},related=places(others2.map(({id,idSpan})=>({span:idSpan,message:`\`${id}\` too`})));report({message:"step",data,span:first.idSpan,related})}for(let{
id,span,wave}of strangersInWaves(plan))report({message:"member",data:{id,wave},span})}};var missingGreen={name:"missing-green",summary:"a red/green cycle that writes a failing test and never says how to make it pass",severity:"warning",preset:"reco\
mmended",messages:{green:"Unexpected cycle `{id}` without a GREEN phase, expected `**GREEN Phase:**` with the change that makes its test pass"},check(plan,report){
for(let{id,kind,redGreen,regression,spike,idSpan}of plan.steps)kind!=="cycle"||regression||spike||redGreen.green||!redGreen.red||report({message:"green",data:{id},
span:idSpan})}};var missingRed={name:"missing-red",summary:"a red/green cycle without a RED phase that is not marked as a regression test or a spike",severity:"warning",preset:"\
recommended",messages:{red:"Unexpected cycle `{id}` without a RED phase, expected `**RED Phase:**` with the failing test or the mark `[REGRESSION]`"},check(plan,report){
for(let{id,kind,redGreen,regression,spike,idSpan}of plan.steps)kind!=="cycle"||regression||spike||redGreen.red||report({message:"red",data:{id},span:idSpan})}};var missingStopCondition={name:"missing-stop-condition",summary:"a plan of red/green cycles that never says when an agent has to stop",severity:"warning",preset:"\
recommended",messages:{stop:"Unexpected plan of cycles without a stop condition, expected `**Stop Conditions:**` that say what to do when RED passes or GREEN fa\
ils"},check(plan,report){plan.stopCondition||!plan.steps.some(step=>step.kind==="cycle")||report({message:"stop",span:plan.span})}};var isProved=({redGreen,mentions})=>redGreen.verification!==void 0||mentions.some(({subject,verb})=>subject.kind==="command"&&verb==="run"),isUnproved=step=>step.
kind==="cycle"&&!step.spike&&!!(step.redGreen.red||step.redGreen.green)&&!isProved(step),missingVerification={name:"missing-verification",summary:"red/green cyc\
les without a command that proves RED and GREEN",severity:"warning",preset:"recommended",messages:{one:"Unexpected cycle {ids} without verification, expected `*\
*Verify RED:**` and `**Verify GREEN:**` with the command to run",many:"Unexpected cycles {ids} without verification, expected `**Verify RED:**` and `**Verify GR\
EEN:**` with the command to run in each"},check(plan,report){let bare2=plan.steps.filter(isUnproved),[first,...others2]=bare2;if(!first)return;let related=places(
others2.map(({id,idSpan})=>({span:idSpan,message:`\`${id}\` too`}))),data={ids:listed2(bare2.map(({id})=>id))};report({message:others2.length?"many":"one",data,
span:first.idSpan,related})}};var modelPolicy={name:"model-policy",summary:"a step that changes files with another model than the one required for them",severity:"error",preset:void 0,messages:{
other:"Unexpected model `{model}` for `{id}`, which changes `{file}`, expected `{required}`",none:"Unexpected lack of a model for `{id}`, which changes `{file}`\
, expected `{required}`"},options:{schema:{type:"object",additionalProperties:!1,properties:{models:{type:"object",additionalProperties:{type:"string"},description:"\
Glob of files -> required model"}}},defaults:{models:{}}},check(plan,report,{models}){for(let step of plan.steps){let model=step.model??step.phase?.model??plan.
model,files=changedFiles(plan,step);for(let[glob,required]of Object.entries(models)){let file2=files.find(each=>matchesGlob(each.path,glob));if(!file2||model&&isModel(
model.value,required))continue;let data={id:step.id,file:file2.path,required,model:model?.value??""};report({message:model?"other":"none",data,span:model?.span??
step.idSpan})}}}};var orderOnlyInWave={name:"order-only-in-wave",summary:"an order that only the numbers of waves give, where the executor goes by the dependencies",severity:"err\
or",preset:"recommended",messages:{needed:"Unexpected order of `{step}` after {others}, {tree}, by wave {wave} alone, which the executor works out anew, expecte\
d `{spelling}`",stray:"Unexpected wave {wave} of `{step}`, which waits for no step of an earlier one, expected what it waits for or wave {first}"},check(plan,report){
for(let[step,edges]of groupBy(hopedDependencies(plan),edge2=>edge2.step)){let befores=edges.map(({dependsOn})=>dependsOn),data={step:step.id,others:evidencesOf(
edges),wave:step.wave.value,tree:treeOf(plan,[step,...befores]),spelling:spellDependencies(plan,step,befores)},related=places(edges.flatMap(edge2=>placesBehind(
plan,edge2)));report({message:"needed",data,span:step.wave.span,related,fix:dependencyFix(plan,step)})}for(let step of strayWaves(plan)){let wave=step.wave;report(
{message:"stray",data:{step:step.id,wave:wave.value,first:firstWave(plan)},span:wave.span})}}};var parallelDependsOnSibling={name:"parallel-depends-on-sibling",summary:"steps that are marked as parallel and wait for one that is marked beside them",severity:"\
error",preset:"recommended",messages:{sibling:"Unexpected parallel mark of `{step}`, which waits for {others} of the same parallel group, expected no mark or no\
 such dependency"},check(plan,report){for(let[step,edges]of dependentSiblings(plan)){let befores=[...new Set(edges.map(({before:before2})=>before2))],related=edges.
map(({before:before2,span})=>({span:span??before2.idSpan,message:`it waits for \`${before2.id}\``})),marks=befores.map(({id,parallel:parallel2,idSpan})=>({span:parallel2?.
span??idSpan,message:`\`${id}\` is marked too`})),data={step:step.id,others:listed2(befores.map(({id})=>id))};report({message:"sibling",data,span:step.parallel.
span,related:places([...related,...marks])})}}};var stepsOf=meeting=>meeting.places.map(({step})=>step),idsOf2=meeting=>stepsOf(meeting).map(({id})=>id),parallelOverlap={name:"parallel-overlap",summary:"steps\
 that are marked to run side by side, and change the same files",severity:"error",preset:"recommended",messages:{marks:"Unexpected change of {files} {tree} by {\
steps}, which are marked as parallel, expected different files or no mark on {later}",free:"Unexpected change of {files} {tree} by {steps}, which are marked as \
parallel, expected different files or an order between them",batch:"Unexpected change of {files} {tree} by {steps}, which start together in {batch}, expected di\
fferent files or a later start of {later}"},check(plan,report){let meetings=brokenPromisesByGroup(plan).flatMap(hazards=>meetingsIn(plan,hazards));for(let same of groupBy(
meetings,meeting=>idsOf2(meeting).join(" ")).values()){let steps=stepsOf(same[0]),ids=idsOf2(same[0]),batch=sharedBatch(plan,steps[0],steps[1]),[first,...others2]=same.
flatMap(deedsAt),data={files:listed2(same.map(({name})=>name)),tree:treeOf(plan,steps),steps:listed2(ids),later:listed2(ids.slice(1)),batch:batch??""},mark=plan.
contract.parallelPromises.includes("no-dependency")?"marks":"free",fix=batch!==void 0&&!plan.contract.recomputesWaves?void 0:dependencyFixes(plan,steps.slice(1));
report({message:batch?"batch":mark,data,span:first.span,related:places(others2),fix})}}};var proseOnlyDependency={name:"prose-only-dependency",summary:"a dependency that only a sentence states, so that no program can obey it",severity:"warning",preset:"\
recommended",messages:{step:"Unexpected dependency of `{step}` on {ids} in a sentence only, expected `{spelling}`"},check(plan,report){let settled=settledOrder(
plan),unread=unsettledSteps(plan),left=proseDependencies(plan).flatMap(({reference,step,open})=>open.filter(before2=>!settled(before2,step)&&!unread.has(step)).
map(before2=>({before:before2,step,span:reference.span})));for(let[step,edges]of groupBy(left,edge2=>edge2.step)){let all=[...new Set(edges.map(({before:before2})=>before2))],
befores=all.filter(before2=>!all.some(other=>settled(before2,other)&&!settled(other,before2))),[span,...others2]=new Map(edges.map(edge2=>[edge2.span.start,edge2.
span])).values(),ids=listed2(befores.map(({id})=>id));report({message:"step",data:{step:step.id,ids,spelling:spellDependencies(plan,step,befores)},span,related:places(
others2.map(other=>({span:other,message:"and here"}))),fix:dependencyFix(plan,step)})}}};var sameWaveDependency={name:"same-wave-dependency",summary:"steps of one wave or parallel group of which one waits for the other",severity:"error",preset:"reco\
mmended",messages:{batch:"Unexpected {steps} in {batch} while waiting for `{before}` of {other}, expected a later one"},check(plan,report){for(let broken of brokenBatches(
plan))broken.batch.rank===broken.other.rank&&report({...findingOfBatch("batch",broken),fix:raisedBehind(plan,broken)})}};var isCommit2=({action})=>action==="commit"||action==="stage",sharedCommit={name:"shared-commit",summary:"steps that commit to one working tree while nothing ke\
eps them apart",severity:"warning",preset:"recommended",messages:{commit:"Unexpected commits of {steps} to one index and one branch at the same time, expected a\
n order between the steps or `isolation: worktree`"},check(plan,report){let meetings=meetingsOf(plan,["commit-commit","commit-write"],isCommit2),committing=placesOf(
meetings).filter(({step,effect:effect2})=>!step.wave||effect2.certainty!=="inferred"),[first,...others2]=committing;if(!first||others2.length===0)return;let related=others2.
map(({step,effect:effect2})=>({span:effect2.span,message:`\`${step.id}\` commits`})),data={steps:listed2(committing.map(({step})=>step.id))};report({message:"co\
mmit",data,span:first.effect.span,related:places(related)})}};var meets=["write-write","create-create","use-before-create","use-after-delete"],stepsOf2=({places:all})=>all.map(({step})=>step.id),placeIn=({places:[first]})=>first.
effect.span.start,sharedFile={name:"shared-file",summary:"files that several steps change while nothing keeps them apart",severity:"warning",preset:"recommended",
messages:{shared:"Unexpected change of {files} in one working tree by {steps} at the same time, expected an order between them",worktree:"Unexpected change of {\
files} in a worktree each by {steps}, which ends in a merge conflict, expected an order between them"},check(plan,report){let files=meetingsOf(plan,meets).filter(
meeting=>meeting.resource.kind==="file"&&!isToldAsMissing(plan,meeting)).sort((a,b)=>placeIn(a)-placeIn(b));for(let meetings of groupBy(files,meeting=>stepsOf2(
meeting).join(" ")).values()){let[first,...others2]=meetings.flatMap(deedsAt),data={files:listed2(meetings.map(({name})=>name)),steps:listed2(stepsOf2(meetings[0]))},
steps=meetings[0].places.map(({step})=>step);report({message:byTree(plan,steps),data,span:first.span,related:places(others2)})}}};var stagedByAnother={name:"staged-by-another",summary:"a step that stages the whole tree, and with it the unfinished work of steps beside it",severity:"warning",
preset:"recommended",messages:{stage:"Unexpected staging of the whole working tree by {steps} while other steps are at work in it, expected `git add` with the s\
tep's own files"},check(plan,report){let staging=placesOf(unsettledMeetings(plan,["stage-write"],({action})=>action==="stage")),[first,...others2]=staging;if(!first)
return;let related=others2.map(({step,effect:effect2})=>({span:effect2.span,message:`\`${step.id}\` too`})),data={steps:listed2(staging.map(({step})=>step.id))};
report({message:"stage",data,span:first.effect.span,related:places(related)})}};var staleRead={name:"stale-read",summary:"a file that one step reads while another may still change it",severity:"warning",preset:"recommended",messages:{shared:"\
Unexpected read of {files} by `{reader}` while {writers} may change it in the same working tree, expected an order between them",worktree:"Unexpected read of {f\
iles} by `{reader}` in a worktree without the change by {writers}, expected an order between them"},check(plan,report){for(let[step,readings]of groupBy(readingsOf(
plan),reading2=>reading2.step)){let writers=readings.flatMap(reading2=>reading2.writers.map(place=>({id:place.step.id,span:place.effect.span,message:`\`${place.
step.id}\` changes \`${reading2.file}\``}))),others2=readings.flatMap(reading2=>reading2.writers.map(place=>place.step)),ids=[...new Set(writers.map(({id})=>id))],
data={files:listed2(readings.map(({file:file2})=>file2)),reader:step.id,writers:listed2(ids)};report({message:byTree(plan,[step,...others2]),data,span:readings[0].
effect.span,related:places(writers)})}}};function reportCopies(plan,report){for(let step of plan.steps)for(let copy of step.copies){let drift=driftOf(step,copy);if(!drift)continue;let span=drift==="tit\
le"&&copy.title?copy.title.span:copy.id.span,related=[{span:step.idSpan,message:"the step in the runbook"}];report({message:drift,data:{id:step.id,title:step.title},
span,related})}}function reportAll(message,all,report){let[first,...others2]=all;if(!first)return;let related=places(others2.map(({value,span})=>({span,message:`\
\`${value}\` too`})));report({message,data:{ids:listed2(all.map(({value})=>value))},span:first.span,related})}var stepFileDrift={name:"step-file-drift",summary:"\
step files, runbook and orchestrator plan that no longer say the same",severity:"warning",preset:"recommended",messages:{title:"Unexpected title in the step fil\
e of `{id}`, expected `{title}` as in the runbook",body:"Unexpected text in the step file of `{id}`, expected the text of the runbook",missing:"Unexpected lack \
of a step file for {ids}, expected one as for the other steps",orphan:"Unexpected step file for {ids}, expected a step of the same id in the runbook",entry:"Une\
xpected entry for {ids}, expected only steps that the plan has"},check(plan,report){reportCopies(plan,report);let bare2=uncopiedSteps(plan).map(({id,idSpan})=>located(
id,idSpan));reportAll("missing",bare2,report),reportAll("orphan",plan.orphans.map(({id})=>id),report),reportAll("entry",strayEntries(plan).map(({id})=>id),report)}};function testDriven(plan){return[plan.type,...plan.phases.map(phase=>strict(phase)?void 0:phase.type)].flatMap(type=>type?.value==="tdd"?[type.span]:[])}var strict=({
mode})=>mode?.value==="sequential-strict"&&mode.strength==="metadata",tddNotStrict={name:"tdd-not-strict",summary:"a test-driven plan that does not declare the \
strict order it needs by nature",severity:"warning",preset:"recommended",messages:{plan:"Unexpected `type: tdd` without a declared strict order, expected `execu\
tion_mode: sequential-strict` beside it",phase:"Unexpected phase of `type: tdd` without a declared strict order, expected `execution_mode: sequential-strict` in\
 the front matter",beside:"Unexpected phase of `type: tdd` without a declared strict order, expected `execution_mode: sequential-strict` beside it"},check(plan,report){
if(strict(plan)||isHeadBroken(plan)||plan.steps.length<2)return;let[first,...others2]=testDriven(plan);if(!first)return;let related=places(others2.map(span=>({span,
message:"also test-driven"})));report({message:plan.type?.value==="tdd"?"plan":isStrictAsWhole(plan)?"phase":"beside",span:first,related,fix:strictFix(plan)})}};var testCountMismatch={name:"test-count-mismatch",summary:"a number of tests that are to pass, other than the number of tests that the steps so far have brought",
severity:"warning",preset:"strict",messages:{tests:"Unexpected claim that {claimed} tests pass, expected {counted}, as many as the steps so far bring"},check(plan,report){
let miscounts=miscountsOf(plan);for(let{claimed,counted,span}of miscounts)report({message:"tests",data:{claimed,counted},span});for(let claim of plan.claims){if(claim.
of!=="tests"||miscounts.some(({span})=>span.start===claim.span.start))continue;let counted=countedByName(plan,claim);counted!==void 0&&report({message:"tests",data:{
claimed:claim.count,counted},span:claim.span})}}};var undeclaredFile={name:"undeclared-file",summary:"a step whose text changes a file that its own list of files leaves out",severity:"warning",preset:"strict",messages:{
one:"Unexpected change of {files} in `{id}`, expected it among the files that the step declares",many:"Unexpected change of {files} in `{id}`, expected them amo\
ng the files that the step declares"},check(plan,report){for(let step of plan.steps){let left=undeclaredFiles(plan,step),[first,...others2]=left;if(!first)continue;
let data={id:step.id,files:listed2(left.map(({path})=>path))},related=others2.map(({span,path})=>({span,message:`\`${path}\` too`}));report({message:others2.length?
"many":"one",data,span:first.span,related:places(related)})}}};var stepsOf3=({places:all})=>all.map(({step})=>step.id).join(" "),undeclaredTrackerWrite={name:"undeclared-tracker-write",summary:"a task list or status file th\
at every step writes without saying so",severity:"warning",preset:"strict",messages:{tracker:"Unexpected writing of {files} {tree} by {steps} at the same time, \
expected one writer (the orchestrator) or an order between them"},check(plan,report){for(let meetings of groupBy(meetingsOf(plan,["tracker-write"]),stepsOf3).values()){
let steps=meetings[0].places.map(({step})=>step),data={files:listed2(meetings.map(({name})=>name)),tree:treeOf(plan,steps),steps:listed2(steps.map(({id})=>id))},
related=places(steps.map(({id,idSpan})=>({span:idSpan,message:`\`${id}\` writes ${meetings.length>1?"them":"it"}`})));report({message:"tracker",data,span:plan.span,
related})}}};var unexplainedSuppression={name:"unexplained-suppression",summary:"a comment that silences findings and does not say why",severity:"warning",preset:"strict",messages:{
flaw:"{message}"},judgesComments:!0,check:(plan,report)=>reportFlaws(plan,"unexplained-suppression",report)};var unknownDependency={name:"unknown-dependency",summary:"a dependency on a step or phase that the plan does not have",severity:"error",preset:"recommended",messages:{
unknown:"Unexpected dependency on `{id}`, expected the id of a {kind} in this plan",several:"Unexpected dependency on {ids}, expected ids of {kind}s in this pla\
n",meant:"Unexpected dependency on `{id}`, expected `{meant}`"},check(plan,report){for(let{reference,meant,ids}of unknownReferences(plan)){let{id,kind,span}=reference;
report({message:ids.length>1?"several":meant===void 0?"unknown":"meant",data:{id,kind,meant:meant??"",ids:listed2(ids,2)},span})}}};var unknownSuppression={name:"unknown-suppression",summary:"a comment that silences findings, with a word that nobody understands",severity:"warning",preset:"re\
commended",messages:{flaw:"{message}"},judgesComments:!0,check:(plan,report)=>reportFlaws(plan,"unknown-suppression",report)};var unreadableMetadata={name:"unreadable-metadata",summary:"metadata that breaks the syntax of YAML, so that no program can read it",severity:"error",preset:"re\
commended",messages:{flaw:"{message}"},check:(plan,report)=>reportFlaws(plan,"unreadable-metadata",report)};var unresolvedPath={name:"unresolved-path",summary:"a path that leads to no file: created nowhere, and near a known one or missing from the repository",severity:"\
warning",preset:"recommended",messages:{near:"Unexpected path `{path}`, expected `{known}`",absent:"Unexpected path `{path}`, expected an existing file or an ea\
rlier step that creates it"},check(plan,report){let typos=likelyTypos(plan),said=new Set(typos.map(({path})=>path));for(let{path,known,effect:effect2,place}of typos)
report({message:"near",data:{path,known},span:effect2.span,related:[{span:place,message:"the known path"}]});for(let{path,needs,meant}of absencesOf(plan))said.has(
path)||report(meant===void 0?{message:"absent",data:{path},span:needs.span}:{message:"near",data:{path,known:meant},span:needs.span})}};var unusedSuppression={name:"unused-suppression",summary:"a comment that silences findings, where there is none to silence",severity:"warning",preset:"recommend\
ed",messages:{flaw:"{message}"},judgesComments:!0,check:(plan,report)=>reportFlaws(plan,"unused-suppression",report)};var isCheck=({action,because})=>action==="read"&&because.startsWith("verify"),useAfterDelete={name:"use-after-delete",summary:"a file that a step uses after ano\
ther step has deleted it",severity:"warning",preset:"recommended",messages:{use:"Unexpected use of `{file}` in `{step}` after `{deleter}` has deleted it, expect\
ed its new place or none"},check(plan,report){for(let{path,turns}of livesOf(plan)){let deleter;for(let turn of turns){turn.creates&&(deleter=void 0);let use=turn.
needs??turn.runs;if(deleter?.deletes&&use&&!isCheck(use)){let data={file:path,step:turn.step.id,deleter:deleter.step.id},related=[{span:deleter.deletes.span,message:`\
\`${deleter.step.id}\` deletes it`}];report({message:"use",data,span:use.span,related});break}turn.deletes&&!turn.creates&&(deleter=turn)}}}};var isWeak=(use,all)=>use.action==="read"||all.some(({action})=>action==="create"),useBeforeCreate={name:"use-before-create",summary:"a file that a step uses be\
fore the step that creates it",severity:"warning",preset:"recommended",messages:{use:"Unexpected use of `{file}` in `{step}` before `{creator}` creates it, expe\
cted `{creator}` to come first"},check(plan,report){let{firm}=orderOf(plan);for(let{path,turns}of livesOf(plan)){let creator=turns.find(plainCreation),[first]=turns,
use=first?.needs??first?.runs;if(!creator?.creates||!first||!use||first.deletes||first.step===creator.step||creator.creates.certainty!=="declared"&&isWeak(use,first.
effects)||isThere(plan,path)||firm.before(creator.step,first.step))continue;let data={file:path,step:first.step.id,creator:creator.step.id},related=[{span:creator.
creates.span,message:`\`${creator.step.id}\` creates it`}];report({message:"use",data,span:use.span,related})}}};var waveMismatch={name:"wave-mismatch",summary:"steps in a wave that starts before what they wait for, or in two waves at once",severity:"error",preset:"recomme\
nded",messages:{early:"Unexpected {steps} in {batch} while waiting for `{before}` of {other}, expected one after {other}",twice:"Unexpected `{step}` in wave {wa\
ve} and in wave {other}, expected one wave"},check(plan,report){for(let broken of brokenBatches(plan))broken.batch.rank<broken.other.rank&&report({...findingOfBatch(
"early",broken),fix:raisedBehind(plan,broken)});for(let{step,own:own2,scheduled}of wavesAtOdds(plan)){let data={step:step.id,wave:own2.value,other:scheduled.value},
related=[{span:scheduled.span,message:`in wave ${scheduled.value} here`}];report({message:"twice",data,span:own2.span,related})}}};function directives(plan){let statements=[plan.orchestration?.mode,plan.mode].filter(mode=>mode!==void 0);return statements.some(mode=>mode.strength!=="prose")?
[]:statements.filter(wantsSequence)}var wantsSequence=({value})=>value.startsWith("sequential");function missing(plan){let{rationale,prohibition:prohibition2,orchestration}=plan;
return[`\`execution_mode: ${wantedMode(plan)??"sequential-required"}\` in the front matter`,...rationale||orchestration?.rationale?[]:["a rationale (`reason:`, \
what breaks if steps overlap)"],...prohibition2||orchestration?.prohibition?[]:["a prohibition of batching (`one Task call per message`)"]]}var weakSequentialDirective={
name:"weak-sequential-directive",summary:"an order that rests on one sentence, which an agent may weigh against its other instructions",severity:"error",preset:"\
recommended",messages:{weak:"Unexpected order by prose alone, expected {missing}"},check(plan,report){let[first,second]=directives(plan);if(!first?.span||isHeadBroken(
plan)||plan.steps.length<2)return;let related=second?.span?[{span:second.span,message:"and here, in prose too"}]:[],fix=directiveFix(plan);report({message:"weak",
data:{missing:enumerated(missing(plan))},span:first.span,related,fix})}};var rules=[ambiguousId,blocksMismatch,circularDependency,conflictIgnored,countMismatch,createdTwice,crossedBarrier,disturbedSuite,doneBeforeDependency,duplicateId,
executionModeConflict,forwardDependency,graphsDisagree,implausibleRed,invalidMetadata,invalidatedRed,misnumberedId,missingCheckpoint,missingDependsOn,missingFiles,
missingFromWaves,missingGreen,missingRed,missingStopCondition,missingVerification,modelPolicy,orderOnlyInWave,parallelDependsOnSibling,parallelOverlap,proseOnlyDependency,
sameWaveDependency,sharedCommit,sharedFile,stagedByAnother,staleRead,stepFileDrift,tddNotStrict,testCountMismatch,undeclaredFile,undeclaredTrackerWrite,unexplainedSuppression,
unknownDependency,unknownSuppression,unreadableMetadata,unresolvedPath,unusedSuppression,useAfterDelete,useBeforeCreate,waveMismatch,weakSequentialDirective];var unsettling=new Set(["circular-dependency","duplicate-id","invalid-metadata","unknown-dependency","unreadable-metadata","wave-mismatch"]),knotting=new Set(["\
blocks-mismatch","forward-dependency","same-wave-dependency"]);function schedulePlans(plans,choice={}){let{from,done:ids=[],...options2}=choice;expectOnePlan(plans,
choice);let judged2=plans.map(plan=>({plan,diagnostics:obstaclesIn(plan)})),unsafe=judged2.filter(({diagnostics})=>diagnostics.length>0),safe=judged2.filter(({diagnostics})=>diagnostics.
length===0),settled=plan=>({...options2,done:finished(plan,from,ids)});return{scheduling:{version:1,plans:safe.map(({plan})=>schedulePlan(plan,settled(plan))),unsafe:unsafe.
map(({plan,diagnostics})=>unsafeIn(plan,diagnostics))},diagnostics:unsafe.flatMap(({diagnostics})=>diagnostics)}}function expectOnePlan(plans,{from,done=[]}){if(!(from===
void 0&&done.every(id=>id==="marked")||plans.length<2))throw new UsageError(`Unexpected ids of steps for ${plans.length} plans, expected the path of one plan`)}
function obstaclesIn(plan){let knots=knotsOf(plan),wanted=rules.filter(({name})=>unsettling.has(name)||knots.length>0&&knotting.has(name)),found3=lintPlans([plan],
wanted,{preset:"strict"}).diagnostics;return found3.length>0?[...found3]:[...knots.map(knotIn),...twinsIn(plan)]}var knotIn=steps=>({rule:"circular-dependency",
severity:"error",message:`Unexpected order in which ${steps.map(({id})=>`\`${id}\``).join(" and ")} wait for each other, expected dependencies, waves and modes \
that agree`,span:steps[0].idSpan,related:steps.slice(1).map(({idSpan:span,id})=>({span,message:`\`${id}\` is here`}))});function twinsIn({steps}){let first=new Map;
return steps.flatMap(step=>{let{id,idSpan:span}=step,known=first.get(id);if(first.set(id,known??step),!known)return[];let message=`Unexpected second step with i\
d \`${id}\`, expected an id of its own`,related=[{span:known.idSpan,message:"first here"}];return[{rule:"duplicate-id",severity:"error",message,span,related}]})}
var unsafeIn=({path},diagnostics)=>({path,findings:diagnostics.map(({rule,message,span})=>({rule,message,path:span.source.path,...positionAt(span.source,span.start)}))});
function finished(plan,from,ids){let before2=from===void 0?0:plan.steps.indexOf(stepsFor(plan,from)[0]),done=ids.flatMap(id=>id==="marked"?plan.steps.filter(step=>step.
done?.value):stepsFor(plan,id));return new Set([...plan.steps.slice(0,before2),...done])}function stepsFor(plan,id){let target=resolveReference(plan,{kind:"step",
id,form:"metadata",span:plan.span});if(target.kind==="found"&&target.steps.length>0)return target.steps;let meant=nearest(id,plan.steps.map(step=>step.id)),expected=meant===
void 0?"the id of a step or phase of the plan":`\`${meant}\``;throw new UsageError(`Unexpected step \`${id}\`, expected ${expected}`)}
export {inspectPlans,rules,schedulePlans};
