import{flawOfJson,labelsOf,parseMarkdown,plainText,readDocument,readYaml,sectionsBelow,spanOfNode,spanOfNodes,suppressionsOf,validateMetadata}from"./JPVYCJXK.mjs";
import{UsageError,changing,compareNaturally,digestOf,executionModes,isTestPath,lettered,located,nearest,spanOf,tellProgress,textAt}from"./Y6P6UPDF.mjs";function makeStep(parts4){return{kind:"task",source:parts4.span.source,phase:void 0,mode:void 0,dependsOn:[],blocks:[],fields:[],mentions:[],redGreen:{red:void 0,
green:void 0,verification:void 0,expectedFailure:void 0},regression:!1,spike:!1,done:void 0,parallel:void 0,wave:void 0,conflictsWith:[],model:void 0,isolation:void 0,
copies:[],...onlyLooks(parts4.title)?{onlyLooks:!0}:{},...parts4}}var explores=title=>/^(?:explore|investigate|inspect|survey|study|research|analy[sz]e)\s(?!.*\band\b)/i.
test(title),onlyLooks=title=>explores(title)||/^(?:(?:re-?)?run|verify|check|confirm|ensure|validate|review|test that|checkpoint)\s+(?!in\b|for\b|and\b)/i.test(
title),saysNoChange=text=>/(?:^|[.;!?]\s+|\n\s*(?:[-*]\s+)?)(?:no (?:code |source |file )?changes?(?: (?:(?:is|are) )?(?:needed|expected|made))?|nothing (?:is|gets) (?:edited|changed)|(?:change|edit|fix) nothing(?: here)?)[.;]/i.
test(text);function makePlan(parts4){return{type:void 0,model:void 0,mode:void 0,isolation:void 0,phases:[],barriers:[],rationale:void 0,prohibition:void 0,stopCondition:void 0,
checkpoints:[],orchestration:void 0,orphans:[],claims:[],proseOrder:[],mentions:[],flaws:[],...parts4}}var filesOf=claimed=>claimed.map(({document:document2,role})=>({
source:document2.source,role})),contractWith=(contract12,trackers)=>({...contract12,trackers:[...contract12.trackers,...trackers]});function firstLine(source){let match=/[^\s\uFEFF][^\r\n]*/.
exec(source.text),start=match?.index??0;return spanOf(source,start,start+(match?.[0].trimEnd().length??0))}function titleOf({outline,source}){let first=outline.
children[0];if(first?.depth===1)return{title:first.title,span:first.span};let folder=folderOf(source.path);return{title:folder.slice(folder.lastIndexOf("/")+1),
span:first?.span??firstLine(source)}}var folderOf=path2=>path2.includes("/")?path2.slice(0,path2.lastIndexOf("/")):".",baseName=path2=>path2.slice(path2.lastIndexOf(
"/")+1).replace(/\.\w+$/,""),makePhase=parts4=>({type:void 0,model:void 0,mode:void 0,dependsOn:[],mentions:[],...parts4});var idPattern="[A-Za-z]{0,3}\\d+[a-z]?(?:\\.\\d+[a-z]?)*",nothing=/^(?:none|nothing|no|n\/a|null|nil|-+|—|–|\[\s*\]|~|)$/i,range=new RegExp(`(${idPattern})\\\
s*(?:-|\u2013|\u2014|\\.\\.\\.?|to|through|thru)\\s*(${idPattern})`,"y"),single=new RegExp(idPattern,"y"),saysNothing=text=>nothing.test(text.replace(/[*_`.]/g,
"").replace(/\s*\(.*$|\s*[—–-]\s+.*$/,"").trim());function readReferences(field,form,kind="step"){if(saysNothing(textAt(field)))return[];let found=[];for(let{
ids:ids2,span:span2}of idsIn(field))if(leadsToId.test(field.source.text.slice(field.start,span2.start)))for(let id2 of ids2)found.push({kind,id:id2,form,span:span2});
return found}var leadsToId=/(?:^|[,;:&+/|([\])"'`*#]|\b(?:and|or|on|after|by|tasks?|steps?|cycles?|todos?|items?|stor(?:y|ies)|issues?|wps?|packages?)|任务|タスク|작업|[、，；：和与及（）【】])\s*["'`*#[]*$/i,
idBracket=new RegExp(`\\((?:\\s*(?:[-\u2013\u2014,&]|(?:${idPattern}|to|and)(?![\\w.])))+\\s*\\)`,"y");function*idsIn(field,shape2,named5=!1){let text=textAt(field),
bracket2=0;for(let at=0;at<text.length;at++){let char=text[at];if(idBracket.lastIndex=at,char==="("&&!(named5&&bracket2===0&&idBracket.test(text))?bracket2++:char===
")"&&(bracket2=Math.max(0,bracket2-1)),bracket2>0||/[\w.-]/.test(text[at-1]??" "))continue;let end=endOfIds(text,at);if(!end)continue;let{ids:ids2,length}=end;shape2&&
!shape2.test(ids2[0])||(yield{ids:ids2,span:spanOf(field.source,field.start+at,field.start+at+length)},at+=length-1)}}function endOfIds(text,at){range.lastIndex=
at;let ranged=range.exec(text),expanded=ranged&&!/[\w]/.test(text[at+ranged[0].length]??"")&&expandRange(ranged[1],ranged[2]);if(ranged&&expanded)return{ids:expanded,
length:ranged[0].length};single.lastIndex=at;let id2=single.exec(text)?.[0];if(!(!id2||/\w/.test(text[at+id2.length]??"")))return{ids:[id2],length:id2.length}}function expandRange(first,last){
let from=/^(.*?)(\d+)$/.exec(first),to=/^(.*?)(\d+)$/.exec(last);if(!from||!to||to[1]!==from[1]&&to[1]!=="")return;let low=Number(from[2]),high=Number(to[2]);if(high<
low||high-low>500)return;let ids2=[];for(let number2=low;number2<=high;number2++)ids2.push(from[1]+String(number2).padStart(from[2].length,"0"));return ids2}var flawsOf=(metadata,schema)=>metadata?[...metadata.flaws,...schema?validateMetadata(metadata,schema):[]]:[];function tightSpan(value){let{source,start,end}=value.
span;return value.kind==="scalar"&&value.quoted?spanOf(source,start+1,end-1):value.span}function scalarOf(metadata,key){let value=metadata?.entries.get(key)?.value;
return value?.kind==="scalar"&&value.text!==""?located(value.text,tightSpan(value)):void 0}function itemsOf(entry){if(!entry)return[];let{value}=entry;if(value.
kind==="list")return value.items.flatMap(item=>item.kind==="scalar"?[located(item.text,tightSpan(item))]:[]);if(value.kind!=="scalar"||value.text==="")return[];
let span2=tightSpan(value);return[...span2.source.text.slice(span2.start,span2.end).matchAll(/[^,\s[\]"'][^,[\]"'\r\n]*/g)].map(match=>{let part=match[0].trimEnd();
return located(part,spanOf(span2.source,span2.start+match.index,span2.start+match.index+part.length))})}function referencesOf(entry,form="metadata"){return itemsOf(
entry).filter(item=>!saysNothing(item.value)).map(item=>({kind:"step",id:item.value,form,span:item.span}))}function numberOf(metadata,key){let text=scalarOf(metadata,
key),value=Number(text?.value);return text&&Number.isFinite(value)?located(value,text.span):void 0}function booleanOf(metadata,key){let text=scalarOf(metadata,key);
if(!(!text||!/^(?:true|false|yes|no)$/i.test(text.value)))return located(/^(?:true|yes)$/i.test(text.value),text.span)}function fieldsOf(metadata,keys){return keys.
flatMap(key=>{let entry=metadata?.entries.get(key);if(!entry)return[];let span2=tightSpan(entry.value),text=span2.source.text.slice(span2.start,span2.end);return[
{name:key,key:entry.keySpan,value:located(text,span2),form:"metadata"}]})}var lineEnding=({text})=>/\r\n|\n|\r/.exec(text)?.[0]??`
`;function slotsOf({frontMatter},keys){let slot2=frontMatter&&metadataSlot(frontMatter,keys);return slot2?[slot2]:[]}function frontMatterSlot({source,frontMatter},keys){
if(frontMatter)return metadataSlot(frontMatter,keys);let start=source.text.startsWith("\uFEFF")?1:0;return/^-{3,}[ \t]*$/m.test(source.text.slice(start).split(/\r?\n/,
1)[0])?void 0:{form:"new front matter",at:spanOf(source,start,start),before:"",after:lineEnding(source),keys,colon:"outside"}}function metadataSlot({span:span2,
flaws},keys){if(flaws.some(flaw=>flaw.kind==="unreadable-metadata"))return;let{source,start,end}=span2,ending2=lineEnding(source),text=source.text.slice(start,end),
last=start+text.trimEnd().length;return text.trim()===""?{form:"front matter",at:spanOf(source,start,start),before:"",after:ending2,keys,colon:"outside"}:{form:"\
front matter",at:spanOf(source,last,last),before:ending2,after:"",keys,colon:"outside"}}function statedSlot(name2,at,ids2){let field={name:name2,key:at,value:located(
textAt(at),at),form:"marker"};return{form:"suffix",at,before:"",after:"",keys:{},colon:"inside",stated:{name:name2,field,ids:ids2}}}function statedLine(words3,last,ids2){
let{source,start,end}=last,lead6=source.text.slice(source.text.lastIndexOf(`
`,start-1)+1,start),mark3=/^[ \t]*(?:[-*+][ \t]+(?:\[.\][ \t]+)?)?/.exec(lead6)[0].replace(/\[[^ ]\]/,"[ ]");return{form:"suffix",at:spanOf(source,end,end),before:lineEnding(
source)+mark3,after:"",keys:{depends_on:words3},colon:"inside",stated:{name:"depends_on",ids:ids2}}}var containers=new Set(["","tasks","task","feature"]),tags=/<(\/?)([a-z][\w-]*)((?:\s[^<>]*)?)>/g;function readElements(source,from){let root={name:"",attributes:"",
tag:spanOf(source,from,from),start:from,children:[]},stack=[root],close=end=>{let{start,...done}=stack.pop();stack.at(-1).children.push({...done,content:spanOf(
source,start,end)})};for(let line of linesOutsideFences(source.text,from)){let from2=0;for(let match of line.text.matchAll(tags)){let[whole4,slash2,name2,attributes]=match,
at=line.start+match.index;if(slash2){let depth=stack.findLastIndex(open2=>open2.name===name2);if(depth>0&&(from2=match.index+whole4.length),depth>0)for(;stack.length>
depth;)close(at);continue}if(!containers.has(stack.at(-1).name)&&name2!=="task"||!/^(?:\s|<[^<>]*>)*$/.test(line.text.slice(from2,match.index)))continue;if(name2===
"task")for(;stack.some(open2=>open2.name==="task");)close(at);let tag=spanOf(source,at,at+whole4.length);stack.push({name:name2,attributes:attributes.trim(),tag,
start:tag.end,children:[]})}}for(;stack.length>1;)close(source.text.length);return root.children}function*linesOutsideFences(text,from){let fence=/^[ \t]*(`{3,}|~{3,})/,
held=[],mark3="";for(let match of text.slice(from).matchAll(/[^\n]*\n|[^\n]+$/g)){let line={text:match[0],start:from+match.index},found=fence.exec(line.text)?.[1];
if(mark3){if(held.push(line),!(found?.startsWith(mark3)&&line.text.trim()===found))continue;held=[],mark3=""}else found?(mark3=found,held=[line]):yield line}yield*held}var plain=id2=>id2.replace(/(^|[-.])0+(?=\d)/g,"$1");function withinPhases(plans){let phases=new Map(plans.flatMap(phaseIn));return plan=>({...plan,steps:plan.steps.
map(step4=>({...step4,dependsOn:step4.dependsOn.filter(reference=>!isEarlierPhase(reference,step4.id)||isMissing(reference,folderOf(plan.path),phases))}))})}function phaseIn(plan){
let number2=phaseOf(plan.steps[0]?.id??"");if(number2===void 0)return[];let finished=plan.files.flatMap(({source})=>/(?:^|\/)(\d[\w.]*-\w+)-SUMMARY\.md$/.exec(source.
path)?.[1]??[]),ids2=[...plan.steps.map(({id:id2})=>id2),...finished].map(plain);return[[`${folderOf(plan.path)}\0${plain(number2)}`,new Set(ids2)]]}function isMissing({
id:id2},folder,phases){let[,named5,phase2]=/^((\d+(?:\.\d+)*)-\d+[a-z]?)(?:-PLAN)?(?:\.md)?$/i.exec(id2)??[],known2=phase2&&phases.get(`${folder}\0${plain(phase2)}`);
return known2?!known2.has(plain(named5)):!1}var phaseOf=id2=>/^(\d+(?:\.\d+)*)-/.exec(id2)?.[1];function isEarlierPhase(reference,id2){let[phase2,own]=[phaseOf(
reference.id),phaseOf(id2)];return phase2!==void 0&&own!==void 0&&compareNaturally(plain(phase2),plain(own))<0}var complaints=[/No module named ['"`]?([\w.]+)/g,/has no attribute ['"`]?(\w+)/g,/cannot import name ['"`]?(\w+)/gi,/name ['"`]?(\w+)['"`]? is not defined/g,/(?:Cannot find|Could not resolve) (?:module|package) ['"`]?([^'"`\s]+)/g,
/([\w.]+) is not (?:a function|a constructor|defined|exported)/g,/undefined: ([\w.]+)/g,/cannot find (?:function|type|value|struct|macro|trait|derive macro|name|crate)(?:[\w, ]*(?= ['"`]))? ['"`]?(\w+)/gi,
/unresolved (?:import|name|reference)[:\s]+['"`]?([\w:.]+)/gi,/no method named ['"`]?(\w+)/g,/[Nn]o such (?:command|option)[:\s]+['"`]?([\w-]+)/g,/unexpected keyword argument ['"`]?(\w+)/g,
/undefined method ['"`]?(\w+)/g,/uninitialized constant ([\w:]+)/g,/has no exported member (?:named )?['"`]?(\w+)/g,/[Pp]roperty ['"`]?(\w+)['"`]? does not exist/g,
/does not provide an export named ['"`]?(\w+)/g,/([\w@-][\w@./-]*\/[\w.-]+\.\w+)['"`]? (?:does not|doesn't) exist/g,/([A-Za-z_][\w-]*): command not found/g,/[Uu]n(?:known|recogni[sz]ed) (?:command|sub-?command|option|flag|arguments?):?\s+['"`]?([\w-]+)/g,
/unexpected argument ['"`]([\w-]+)/g,/no variant or associated item named ['"`]?(\w+)/g,/has no (?:field|member) (?:named )?['"`]?(\w+)/g,/no field or method ['"`]?(\w+)/g,
/([A-Z][\w.]*\.[a-z_]\w*[?!]?)\/\d+ is undefined/g,/Don't know how to build task ['"`]([\w:-]+)/g,/[Nn]o such file or directory:?\s+['"`]?([\w@-][\w@./-]*\.\w+)/g],
owners=[/['"`](\w+)['"`] object has no attribute/g,/type object ['"`](\w+)['"`] has no attribute/g,/no method named ['"`]?\w+['"`]? found for (?:\w+ )*['"`&]*([A-Z]\w*)/g,
/undefined method ['"`]?\w+['"`]? for (?:an instance of )?([A-Z]\w*)/g,/no variant or associated item named ['"`]?\w+['"`]? found for (?:\w+ )*['"`]([A-Z]\w*)/g,
/(?:struct|enum) ['"`]([A-Z]\w*)['"`] has no field/g];function absencesIn(text,source,place2,section){let raw=source.text.slice(place2.start,place2.end),namesIn2=(patterns,form)=>patterns.
flatMap(pattern=>[...text.matchAll(pattern)].map(match=>{let name2=match[1],at=raw.indexOf(match[0]),start=at<0?place2.start:place2.start+at+match[0].lastIndexOf(
name2),span2=at<0?place2:spanOf(source,start,start+name2.length);return{...form(name2),certainty:"stated",section,conditional:!1,span:span2,evidence:place2}}));
return[...namesIn2(complaints,name2=>({subject:{kind:"absence",name:name2},verb:"none"})),...namesIn2(owners,name2=>({subject:{kind:"symbol",name:name2},verb:"u\
se"}))]}var classes={create:"create add generate scaffold introduce initialize initialise produce draft implement build author establish bootstrap ship",write:"write sa\
ve store overwrite put place paste record",modify:"modify update regenerate edit extend change fix refactor rewrite adjust amend append prepend insert wire regi\
ster expose export integrate migrate convert replace simplify strip rework patch enhance improve expand correct tweak swap set bump enable disable populate rest\
ructure reorganize reorganise normalize normalise tighten strengthen inline reformat format document annotate mark rephrase augment alter customize hook plug co\
nnect merge mount harden trim lower increase decrease shorten condense narrow widen upgrade downgrade pin reword touch complete fill sync substitute revise clar\
ify deprecate unify consolidate deduplicate redirect re-export schedule resolve repair revert restore wrap parametrize parameterize apply configure include swit\
ch teach bring give turn point repeat reflect propagate adapt tune align polish hand-edit rewire retarget modernize modernise reorder rearrange",delete:"delete \
remove drop erase purge eliminate discard retire scrap prune",rename:"rename move relocate",copy:"copy duplicate port",read:"read see consult review inspect exa\
mine study reference refer follow load open mirror match compare reuse analyze analyse survey view look understand mimic replicate imitate import cite explore l\
ocate find identify scan mention",verify:"verify check confirm ensure validate assert grep expect audit double-check lint typecheck",run:"run execute invoke cal\
l launch start rerun re-run",stage:"stage",commit:"commit",define:"define declare",use:"capture use raise derive consume depend require keep preserve retain lea\
ve return returns accept accepts pass provide support handle cover"},parting=new Set(["split","extract","factor","carve","pull","lift","hoist","isolate"]),irregular={
written:["write","past"],wrote:["write","past"],built:["build","past"],rewritten:["rewrite","past"],found:["find","past"],ran:["run","past"],kept:["keep","past"],
left:["leave","past"],drawn:["draw","past"],taught:["teach","past"],brought:["bring","past"]},doubling=new Set("split strip drop scrap swap ship plug trim pin p\
ut grep run set wrap refer".split(" ")),hissed=["s","x","z","ch","sh"],words=new Map;for(let[verb2,list2]of Object.entries(classes))for(let stem of list2.split(
" "))inflect({stem,verb:verb2});for(let stem of parting)inflect({stem,verb:"modify"});for(let[text,[stem,form]]of Object.entries(irregular)){let base=words.get(
stem);base&&words.set(text,{...base,form})}function inflect({stem,verb:verb2}){let put=(text,form)=>{words.has(text)||words.set(text,{verb:verb2,form,stem})};put(
stem,"base");let soft=stem.endsWith("y")&&!"aeiou".includes(stem.at(-2))?`${stem.slice(0,-1)}i`:void 0,hissing=hissed.some(end=>stem.endsWith(end));put(soft?`${soft}\
es`:hissing?`${stem}es`:`${stem}s`,"third");let root=doubling.has(stem)?stem+stem.at(-1):stem.endsWith("e")?stem.slice(0,-1):stem;put(`${root}ing`,"gerund"),put(
soft?`${soft}ed`:`${root}ed`,"past")}words.set("sure",{verb:"verify",form:"base",stem:"ensure"});words.set("forget",{verb:"modify",form:"base",stem:"forget"});words.
set("take",{verb:"modify",form:"base",stem:"take"});words.set("rid",{verb:"delete",form:"base",stem:"rid"});words.set("same",{verb:"modify",form:"base",stem:"re\
peat"});words.set("go",{verb:"write",form:"base",stem:"go"});words.set("goes",{verb:"write",form:"base",stem:"go"});var documenting=new Set("mention describe li\
st record link explain summarize summarise".split(" "));for(let stem of documenting)words.has(stem)||words.set(stem,{verb:"read",form:"base",stem});var isVerbWord=word4=>words.
has(word4),verbWord=word4=>words.get(word4),set=text=>new Set(text.split(" ")),determiners=set("the a an this that these those each every its their our your any\
 some all new existing current same first second last next final previous single main another other one two three four five of failing passing minimal following\
 required full old git npm"),negations=set("not never don't dont doesn't won't shouldn't mustn't cannot can't without avoid nor no skip isn't aren't"),subordinators=set(
"that which whose who because since so where while until when whenever once although whereas"),planSubjects=set("task step cycle plan phase we commit patch pr t\
his i you agent implementer"),auxiliaries=set("is are be been being was were gets get got has have had"),places=set("in to into at inside within under on onto a\
cross throughout over"),references=set("using via like per following by against through than alongside similar as after before above below near next around base\
d matching beside mirroring see e.g cf about between beyond versus vs"),closeWords=set("a an the and or then both all each every of these this new empty followi\
ng file files module script test tests failing folder directory package page document skill command component config fixture also in to into at under"),leads=set(
"and then or to also must should will shall can may now just please only but finally next first we you let's not n't don't manually instead so");var extensions=new Set("astro bash bat bib c cc cfg cjs clj cmake cmd conf config cpp cs css csv cts cu cue dart db diff dts edn el elm env erb ex exs fish fs f\
sx gd go gql gradle graphql h haml hbs hcl hpp hrl hs htm html ini ipynb java jl jpg js json json5 jsonc jsonl jsx kt kts less lock log lua m4 md mdc mdx mjs mk\
 ml mli mm mts nim nix njk ndjson php pl plist png po proto prisma ps1 psql py pyi r rb re rego rkt rs rst sass sbt scala scm scss sh sol sql sqlite storyboard \
styl sv svelte svg swift tcl tex tf tfvars thrift toml tpl ts tsv tsx txt v vb vert vue wat wasm webmanifest webp wit xcconfig xml yaml yml zig zsh csproj cshtm\
l cxx eex entitlements fsproj gemspec heex hh hxx jinja jinja2 kdl leex liquid pbxproj podspec pug pxd pyx rake razor resx ron sln slnx vbproj xaml xcstrings xi\
b".split(" ")),names=new Set("Makefile GNUmakefile Dockerfile Containerfile Justfile justfile Rakefile Gemfile Procfile Brewfile Vagrantfile Jenkinsfile LICENSE\
 CHANGELOG NEWS README CODEOWNERS Cargo.lock go.mod go.sum go.work".split(" ")),initials=new Set([...names].map(name2=>name2[0])),notFiles=/^(?:(?:node|next|vue|nuxt|react|express|three|d3|chart|discord|socket|ember|backbone|alpine|bun|deno|nest|p5|ethers|web3|p-?queue|require|moment|day|lodash)\.js|console\.log|process\.env|import\.meta|math\.log|self\.config|this\.config|app\.config|np\.r|e\.h|i\.e|e\.g)$/i,
white=` 	\r
\xA0`,opening=new Set(`${white}"'\u201C\u2018<([`),closing=new Set(`${white}"'\u201D\u2019>)],;:!?`);function asPath(text,bare2){if(!text.includes(".")&&!text.includes(
"/")&&!(initials.has(text[0])&&names.has(text)))return;let start=0,end=text.length;for(;start<end&&opening.has(text[start])&&!isRoute(text,start);)start+=1;for(;end>
start&&closing.has(text[end-1]);)end-=1;for(text[start]==="@"&&/^@(?:~|\.{0,2}\/|[\w-]*\.[\w/])/.test(text.slice(start,start+40))&&(start+=1);text.startsWith(".\
/",start);)start+=2;text[end-1]==="."&&text[end-2]!=="."&&(end-=1);let whole4=text.slice(start,end);if(whole4.length<2||whole4.length>260)return;let cut2=whole4.
search(/:{1,2}[\w,\- –]|#|\?/),path2=(cut2>0?whole4.slice(0,cut2):whole4).replace(/\\([_*~-])/g,"$1").replace(/:$/,"");if(!isPath(path2,bare2))return;let test=/^::(\w[\w:.-]*)/.
exec(whole4.slice(path2.length)),length=cut2>0?cut2+suffixLength(whole4.slice(cut2)):whole4.length;return{path:path2,start,end:start+length,...test&&{test:test[1]}}}
var suffixLength=text=>/^(?:::[\w:.[\]-]+|:\d[\d,:\u2013-]*|#[\w-]+)?/.exec(text)[0].length,isRoute=(text,at)=>text[at]==="["&&text[at+1]!==void 0&&/^\[[\w.]+\]/.
test(text.slice(at,at+30)),routeGroup=/(?<=\/)\((?:[\w-]+|\.+)\)(?=\/)/g;function isPath(text,bare2){let path2=text.includes("(")?text.replace(routeGroup,"group"):
text;if(/[\s"'`|<>$=;&\\()]|:\/\/|\/\/|^-|(?<!\[)\.\.\.|^\/|^https?:|^www\./.test(path2))return/^\/[\w.-]+\/.*\.\w+$/.test(path2)&&!/[\s$<>]/.test(path2);if(/^~\/./.
test(path2))return!0;if(/\{[^},]*\}/.test(path2))return!1;let slash2=path2.lastIndexOf("/"),last=path2.slice(slash2+1);return slash2<0?isFileName(last)&&!notFiles.
test(last):notFiles.test(last)&&/^(?:[A-Z]\w*(?:\.js)?\/)+[A-Z]/.test(path2)?!1:last===""?/^[\w.@~*[\]{},-]+(?:\/[\w.@*[\]{},+-]+)*\/$/.test(path2)&&path2.length>
2:/\.[A-Za-z][\w]{0,9}\}?$/.test(last)||last.includes("*")||/\}$/.test(last)?/^[\w.@~*[\]{},+ -]/.test(path2)&&!/^\d+\/\d/.test(path2):names.has(last)?!0:bare2&&
!/^\w+[?!]?\/\d+$/.test(path2)&&/^\.?[a-z][\w.-]*(?:\/[\w.@[\]-]+)+$/i.test(path2)&&!/^(?:origin|upstream|feat|feature|fix|chore|bugfix|hotfix|release|refs|worktree|application|text|image|true|yes)\//.
test(path2)}function isFileName(name2){if(names.has(name2)||/^\.[a-z][\w-]*(?:ignore|rc|config|attributes|modules|version)(?:\.\w+)?$|^\.env(?:\.\w+)*$|^\.mcp\.json$/.
test(name2))return!0;let dot=name2.lastIndexOf(".");if(dot<=0||/^\.(?:test|spec|unit|integration|e2e|stories|module|d|min|generated)\./.test(name2))return!1;let ending2=name2.
slice(dot+1).replace(/\}$/,"");return extensions.has(ending2)?/^[\w.@*?[\]{},+-]+$/.test(name2)&&!/^\d+$/.test(name2.slice(0,dot)):!1}function expandBraces(path2){
let open2=path2.indexOf("{"),close=path2.indexOf("}",open2);if(open2<0||close<0||path2.indexOf("{",open2+1)>0)return[path2];let members=path2.slice(open2+1,close).
split(",");return members.length>30?[path2]:members.map(member=>path2.slice(0,open2)+member.trim()+path2.slice(close+1))}var namesModel=(tokens,at)=>models.test(tokens[at-1]?.text??""),models=/^(?:templates?|patterns?|styles?|conventions?|layout|example|examples|shape|approach)$/i;
function leadsToModel(tokens,at){let before2=tokens[at-1];if(before2?.kind!=="word")return!1;if(/^(?:on|upon)$/i.test(tokens[at].text))return leaning.test(before2.
text);if(saying.test(before2.text)&&tokens[at-2]?.kind==="word"||before2.lower==="out"&&/^(?:laid|set|spelled|spelt)$/i.test(tokens[at-2]?.text??""))return!0;for(let i=at-
1;i>=Math.max(0,at-4);i-=1){let{kind,text}=tokens[i];if(kind!=="word")return!1;if(/^(?:as|like)$/i.test(text))return!0;if(!likening.test(text))return!1}return!1}
var saying=/^(?:enumerated|listed|described|documented|specified|outlined|explained|detailed|sketched|summari[sz]ed)$/i,leaning=/^(?:based|build(?:s|ing)?|built|model(?:l?ed|l?ing)|patterned|rel(?:y|ies|ying)|depend(?:s|ing)?)$/i,
likening=/^(?:it|they|we|is|are|was|were|do|does|did|done|seen|shown|used|described|defined|implemented|documented|specified|outlined|found|already|currently|with|the|one|ones)$/i;
function isReferredTo(tokens,at,{verb:verb2,declared}){if(declared)return!1;let i=at-1;for(;i>0&&(tokens[i].kind==="code"||/^(?:and|or|,|the|old)$/i.test(tokens[i].
text));)i-=1;let link=`${tokens[i-1]?.text} ${tokens[i]?.text}`;return/^(?:removal|deletion|renaming|absence|loss) of$/i.test(link)||i===at-1&&/^(?:instead of|rather than)$/i.
test(link)?!0:/^(?:references? (?:to|of)|links? to|pointers? to|mentions? of|imports? of|usages? of|uses of|calls to)$/i.test(link)?/^(?:delete|modify|none|verify)$/.
test(verb2)||isPlacedBehind(tokens,at):!1}var isSubjectOfPart=(tokens,at)=>tokens[at-1]?.text===";"&&tokens[at+1]?.kind==="word"&&verbWord(tokens[at+1].lower)?.
form==="third",isReplaced=(tokens,at)=>(replacement(tokens,at)?.target??at)!==at;function verbOfReplaced(tokens,at){let found=replacement(tokens,at);if(found)return found.
target===at?"write":found.sources>1?"delete":"modify"}function replacement(tokens,at){if(!isWhole(tokens[at]))return;let start=at;for(;start>0&&at-start<24&&joins(
tokens[start-1]);)start-=1;if(!/^(?:replace|swap|supersede)$/.test(tokens[start-1]?.lower??""))return;let sources=0,end=start;for(;end<tokens.length&&!/^(?:with|by|for)$/.
test(tokens[end].lower);end+=1){if(!joins(tokens[end]))return;isWhole(tokens[end])&&(sources+=1)}if(sources===0||at>end+1||!isWhole(tokens[end+1]))return;let named5=tokens.
slice(0,start-1).some(({kind,text})=>kind==="code"||asPath(text,!1)),stands3=tokens[end+2]===void 0||tokens[end+2].kind==="mark";return named5||!stands3?void 0:
{sources,target:end+1}}var joins=token2=>isWhole(token2)||/^(?:and|both|,|with|by|for)$/.test(token2.lower);function isCompanion(tokens,at,verb2){let i=at-1;for(;i>
0&&at-i<12&&/^(?:and|,)$/.test(tokens[i].text)&&asPath(tokens[i-1].text,!0);)i-=2;let noun=i>0&&companions.test(tokens[i].lower);for(;i>0&&/^(?:its|their|the|an?|matching|unit|new)$|^(?:tests?|specs?|fixtures?|stories|story|snapshots?|docs?|migrations?|file)$/.
test(tokens[i].lower);)i-=1;return tokens[i]?.lower!=="with"?!1:/^(?:together|along)$/.test(tokens[i-1]?.lower??"")||noun&&/^(?:create|write|delete)$/.test(verb2)}
var companions=/^(?:tests?|specs?|fixtures?|stories|story|snapshots?|migrations?)$/,isFileToken=({text})=>!text.endsWith("/")&&asPath(text,!1)!==void 0,isWhole=token2=>token2?.
kind==="code"&&/^[\w][\w./-]*\/[\w.-]+\.\w+$/.test(token2.text)&&asPath(token2.text,!0)!==void 0;function isPlacedBehind(tokens,at){return tokens.slice(at+1,at+
6).some((token2,i,ahead2)=>/^(?:in|into|to|from|at|on|under)$/i.test(token2.text)?ahead2.slice(i+1).some(({kind,text})=>kind!=="mark"&&asPath(text,kind==="code")):
!1)}function targetPath(text,from,{stem}){let path2=asPath(text,!0)?.path;return stem==="rename"&&path2!==void 0&&!path2.includes("/")&&/\.\w+$/.test(from)?from.
slice(0,from.lastIndexOf("/")+1)+path2:path2}var noDemand={verb:"none",stem:"",slot:"object",declared:!1,conditional:!1,negated:!1,firm:!1},openFrame=({demand,section,labelled=!1,tasks:tasks2=!1},perhaps2,numbered4)=>({
verb:demand.verb,stem:demand.stem,slot:demand.slot,declared:demand.declared,conditional:demand.conditional||perhaps2,negated:demand.negated,firm:demand.firm,title:section===
"title"||numbered4,negating:!1,excepted:!1,describing:!1,spoken:!1,loose:!1,ordered:!1,hung:!1,tasks:tasks2&&(section==="body"||section==="verify"),depth:0,labelled,
explaining:!1}),demandOf=({verb:verb2,stem,slot:slot2,declared,conditional,negated:negated2,firm})=>({verb:verb2,stem,slot:slot2==="model"?"object":slot2,declared,
conditional,negated:negated2,firm});function openField(frame,verb2,declared){frame.verb=verb2,frame.stem="",frame.slot="object",frame.labelled=!1,frame.declared=
declared,frame.firm=declared,frame.negated=!1,frame.describing=!1}var endsList=({declared,depth},word4)=>declared&&depth===0&&!/^(?:and|or|plus|new|the|\+|&)$/.
test(word4);function shiftSlot(frame,word4,tokens,at){if(word4==="to"&&likened.has(tokens[at-1]?.lower??""))frame.slot="model";else if(frame.stem==="point"&&(word4===
"at"||word4==="to"))frame.slot="model";else if((places.has(word4)||word4==="upon")&&leadsToModel(tokens,at))frame.slot="model";else if(places.has(word4))frame.slot=
frame.slot==="model"&&(frame.depth>0||isSaidOf(tokens[at-1])||namesModel(tokens,at))?"model":"place";else if(word4==="from")frame.slot="origin";else if(references.
has(word4))frame.slot="model";else if(word4==="but"&&tokens[at-1]?.text===",")endNegation(frame);else{if(word4==="of"&&frame.slot==="place"&&isPart(tokens[at-1]))
return;word4==="for"||word4==="of"?(word4==="for"&&frame.stem==="swap"||frame.verb!=="modify"&&frame.verb!=="delete")&&(frame.slot="model"):word4==="with"&&joinsObject(
tokens,at)?frame.loose=!1:word4==="with"&&frame.verb!=="none"&&(frame.slot="model")}}var likened=new Set(["according","similar","analogous","identical","equival\
ent","akin"]),isSaidOf=before2=>before2!==void 0&&(/^ones?$/.test(before2.lower)||verbWord(before2.lower)?.form==="past"),isPart=before2=>before2?.kind==="word"&&
!/^(?:styles?|spirit|manner|image|forms?|shape|case|terms|favou?r|place|light|lieu|patterns?|way|front|absence|context)$/.test(before2.lower),joinsObject=(tokens,at)=>/^(?:together|along)$/.
test(tokens[at-1]?.lower??"");function except(frame){frame.excepted=!frame.negated,frame.negated&&(frame.firm=!1),frame.negated=!1}function endNegation(frame){!frame.
negated&&!frame.negating||(frame.verb="none",frame.negated=!1,frame.negating=!1,frame.spoken=!1)}function closePart(frame){frame.describing=!1,frame.depth===0&&
(frame.negating=!1),frame.depth===0&&(frame.excepted=!1),frame.slot==="model"&&(frame.slot="object"),frame.hung&&(frame.verb="none"),frame.hung=!1}var forbids=({
negated:negated2,negating,excepted})=>negated2||negating||excepted,isOrdered=({ordered,describing,depth,slot:slot2})=>ordered&&!describing&&!(depth>0&&slot2==="\
origin");function certaintyOf(frame,{kind}){return frame.declared?frame.explaining?"inferred":"declared":forbids(frame)?"inferred":kind!=="path"||frame.firm&&(frame.
slot!=="object"||!frame.loose)?"stated":"inferred"}var idWord=/^(?:[A-Z]{1,3}-?)?\d+[a-z]?(?:[.-]\d+)*\.?$|^(?:[Pp]|US\d+|x|X|\[?[-~]\]?)$/;function leadOf(tokens){let at=0;for(;at<tokens.length&&at<8;){let{kind,
text}=tokens[at],named5=kind==="word"&&/^(?:task|step|cycle|phase|part|story)$/i.test(text);if(kind==="code"||!(named5||idWord.test(text)||kind==="mark"&&at>0))
break;at+=1}return at>0&&tokens.slice(0,at).some(token2=>idWord.test(token2.text))?at:0}function folderIn(clause2,read,at){let[first]=read,path2=read.length===1&&first.subject.kind==="path"?folderNamed(first.subject.path):void 0;if(path2===void 0)return;
let named5=clause2.findIndex(({start,end})=>start<=first.span.start&&first.span.end<=end),before2=named5-leadOf(clause2),alone=clause2.slice(named5-before2,named5).
every(({text})=>leading.test(text)),last=clause2.at(-1).text;if(!(!/^[:\uff1a]$/.test(last)&&!(before2===0&&noted(clause2[named5+1]))))return{path:path2,at,alone,
used:!1}}var leading=/^(?:under|in|inside|within|below|into|to|the|new|files?|tests?|components?|modules?|folder|directory|following)$/i,folderNamed=path2=>{if(path2.
endsWith("/"))return path2;let slash2=path2.lastIndexOf("/");return slash2>0&&/^[a-z][\w-]*$/.test(path2.slice(slash2+1))?`${path2}/`:void 0},noted=token2=>token2===
void 0||/^(?:\(|:|\u2014|\u2013|--|-)$/.test(token2.text);function demandBelow({alone},demand){return demand.verb==="none"?alone?placed:demand:demand.slot==="ob\
ject"?demand:{...demand,slot:"object"}}var placed={...noDemand,verb:"write"};function placeBelow(found,from,start,{path:folder},{text}){let any=!1;for(let i=from;i<
found.length;i+=1){let mention=found[i],{subject:subject2,span:span2}=mention;if(subject2.kind==="path"){if(span2.start-start>200||!ahead.test(text.slice(start,
span2.start)))break;found[i]=below(folder,mention),any||=found[i]!==mention}}return any}var ahead=/^\s*(?:[-*+]|\d+[.)])?\s*(?:\[[ xX]\]\s*)?(?:[*_]*[A-Za-z]+[*_]*:?[*_]*\s+)?(?:[\s*_,+&\u2014\u2013-]|`[^`\n]*`|\([^)\n]*\)|\band\b)*`?$/;
function below(folder,mention){let{subject:subject2}=mention;return subject2.kind==="path"&&isRelative(subject2.path,folder)?{...mention,subject:{...subject2,path:folder+
subject2.path}}:mention}var isRelative=(path2,folder)=>!/^[~/]|^[A-Za-z]:[\\/]/.test(path2)&&path2.split("/",1)[0]!==folder.split("/",1)[0];var tokenOf=(kind,text,start,end)=>({kind,text,lower:text.toLowerCase(),start,end}),spanOfTokens=(tokens,source)=>spanOf(source,tokens[0]?.start??0,tokens.at(-1)?.
end??0),piece=/->|=>|[\u2190-\u21ff]|[\u2013\u2014]|--(?=\s)|[()]|[,;:!?](?=\s|$|["')*_])|[,;](?![^\s{]*\})|\.(?=\s|$|["')*_])|[\u3002\uff0c\uff1a\uff1b\u3001\uff08\uff09]|\n|[\u3040-\u9fff\uac00-\ud7af]+|(?:[^\s()\u2190-\u21ff\u2013\u2014\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]|(?<=\/)[\u3040-\u9fff\uac00-\ud7af]+(?=[._/-]\w))+/g;
function tokensOf(nodes,source){let found=[],run={start:-1,end:-1};for(let node of nodes)visit(node,source,run,found);return flush(source,run,found),found}function visit(node,source,run,found){
let start=node.position?.start.offset??0,end=node.position?.end.offset??0;if(node.type==="text"||isGlued(node,source)){run.end!==start&&flush(source,run,found),
run.start<0&&(run.start=start),run.end=end;return}if(flush(source,run,found),node.type==="inlineCode")found.push(codeToken(source.text,start,end));else if(node.
type==="break")found.push(tokenOf("mark",`
`,start,end));else if("children"in node){for(let child2 of node.children)visit(child2,source,run,found);flush(source,run,found)}}function flush(source,run,found){
run.start>=0&&words2(writtenIn(source),run.start,run.end,found),run.start=-1,run.end=-1}var unescaped=new WeakMap;function writtenIn(source){if(!source.path.endsWith(
".json"))return source.text;let known2=unescaped.get(source)??source.text.replace(/\\[nrt]/g,` 
`);return unescaped.set(source,known2),known2}function isGlued(node,{text}){if(node.type!=="strong"&&node.type!=="emphasis")return!1;let start=node.position?.start.
offset??0;return text[start]!=="_"?!1:/[\w/]/.test(text[start-1]??"")||/[\w.]/.test(text[node.position?.end.offset??0]??"")}function codeToken(text,start,end){let from=start,
to=end;for(;text[from]==="`"&&from<to;)from+=1;for(;text[to-1]==="`"&&to>from;)to-=1;return tokenOf("code",text.slice(from,to),from,to)}function words2(text,start,end,into2){
let slice2=text.slice(start,end);for(let at=0;at<slice2.length;){if(slice2.charCodeAt(at)===space){at+=1;continue}let plain7=plainEnd(slice2,at);if(plain7>at){let text2=slice2.
slice(at,plain7);alphanumeric[slice2.charCodeAt(at)]===1&&alphanumeric[slice2.charCodeAt(plain7-1)]===1?into2.push(tokenOf("word",text2,start+at,start+plain7)):
word(text2,start+at,into2),at=plain7;continue}piece.lastIndex=at;let found=piece.exec(slice2)?.[0];if(found===void 0)return;at=piece.lastIndex;let from=start+at-
found.length;found===`
`||marks.has(found)||isArrow(found)?into2.push(tokenOf("mark",found,from,start+at)):word(found,from,into2)}}var space=32;function plainEnd(text,at){if(beginning[text.
charCodeAt(at)]!==1)return at;let end=at+1;for(;end<text.length;)if(within[text.charCodeAt(end)]===1)end+=1;else if(text.charCodeAt(end)===bracket&&text.charCodeAt(
end-1)===slash&&groupEnd(text,end)>end)end=groupEnd(text,end);else break;return end===text.length||ending[text.charCodeAt(end)]===1?end:at}var bracket=40,slash=47;
function groupEnd(text,at){return group.lastIndex=at,group.test(text)?group.lastIndex:at}var group=/\((?:[\w-]+|\.+)\)(?=\/)/y;function ascii(chars,given2){let table=new Uint8Array(
128).fill(1-given2);for(let i=0;i<chars.length;i+=1)table[chars.charCodeAt(i)]=given2;return table}var apart=` 	
\v\f\r()`,ending=ascii(apart,1),within=ascii(apart,0),beginning=ascii(`${apart}[]=,;:!?.-`,0),alphanumeric=ascii("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRST\
UVWXYZ0123456789",1);function word(text,at,into2){let end=text.length,from=Math.min(leadOf2(text),end);for(;end>from&&closing2.has(text[end-1]);)end-=1;if(end>from&&
into2.push(tokenOf("word",text.slice(from,end),at+from,at+end)),end===text.length)return;let stop=/[.,;:!?]/.exec(text.slice(end))?.[0];stop&&into2.push(tokenOf(
"mark",stop,at+end,at+end+1))}var isArrow=word4=>word4.length===1&&word4>="\u2190"&&word4<="\u21FF";function leadOf2(word4){if(!opening2.has(word4[0]))return 0;
let lead6=/^["'*_[\]<>“‘]+/.exec(word4)[0],own=/_+$/.exec(lead6)?.[0].length??0,isPath2=own>0&&/^\w[\w-]*(?:\/[\w.-]|\.\w)/.test(word4.slice(lead6.length))&&
!/_[\W_]*$/.test(word4);return lead6.length-(isPath2?own:0)}var marks=new Set([..."()[],;:!?.\u2013\u2014\u3002\uFF0C\uFF1A\uFF1B\u3001\uFF08\uFF09","->","=>","\
--"]),opening2=new Set(`"'*_[]<>\u201C\u2018`),closing2=new Set(`"'*_]<>\u201D\u2019.,;:!?`);var whole=/^(?:delete|remove|drop|discard|retire|scrap|erase|update|edit|fix|extend|rewrite|refactor|modify|change|adjust|regenerate|create|give)$/;function carriedFiles(tokens,at,stem,named5){
let[pronoun,next]=[tokens[at+1]?.lower??"",tokens[at+2]];if(!/^(?:it|this|them|both)$/.test(pronoun)||!whole.test(stem))return[];let goesOn2=/^(?:delete|remove|drop)$/.
test(stem)&&/^(?:together|along|too|and)$/.test(next?.lower??"");if(next?.kind==="word"&&!goesOn2)return[];let files2=named5.filter(({verb:verb2,subject:subject2})=>verb2===
"none"&&subject2.kind==="path");return/^(?:it|this)$/.test(pronoun)?files2.slice(-1):files2}function spokenOf(clause2,mentions){let[file,other2]=mentions.filter(
({subject:subject2})=>subject2.kind==="path");if(!(!file||other2||file.certainty==="declared"||file.conditional))return file.verb==="none"||file.verb==="read"&&
opens(clause2)?{clause:clause2,file}:void 0}function carriedMention(clause2,mentions,{clause:before2,file},section){if(mentions.some(({subject:subject2})=>subject2.
kind==="path"))return;let verb2=carriedVerb(clause2,before2);return verb2&&{...file,verb:verb2,section,evidence:spanOfTokens(clause2,file.span.source)}}var opens=clause2=>clause2[leadOf(
clause2)]?.lower==="open";function carriedVerb(clause2,before2){let at=/^(?:then|now|next|finally|and)$/.test(clause2[0]?.lower??"")?1:0,[first,second]=[clause2[at]?.
lower??"",clause2[at+1]?.lower??""];if(first==="commit")return/^(?:it|this|both|them)$/.test(second)?"write":void 0;if(first==="get"&&second==="rid")return clause2[at+
3]?.lower==="it"?"delete":void 0;let verb2=verbWord(first);if(!(verb2?.form!=="base"||!working.has(verb2.verb)))return opens(before2)||clause2.at(-1).lower==="t\
here"?"modify":/^(?:it|this)$/.test(second)&&whole.test(verb2.stem)&&(verb2.stem==="give"||clause2[at+2]?.kind!=="word")?verb2.verb:void 0}var working=new Set([
"create","write","modify","delete"]);var files=new Set(["module","script","file"]),tests=new Set(["test","tests","spec","specs"]),callers=new Set([...files,...tests,"the"]),general=new Set("the a a\
n this that these those its new own same old other another each every all any unit integration regression failing passing existing first second third last next \
single separate python test tests spec source target right whole entire following above below one two three few red green more your our their some such code she\
ll helper public private native core golden snapshot acceptance smoke end-to-end e2e parametrised parametrized package crate library barrel index entry".split("\
 ")),onward=new Set("and or to so by with in for as at on from that which which's also only too is are gets takes must should then instead".split(" "));function calledAt(word4,tokens,at,making){
if(!callers.has(word4))return;if(word4==="the")return making&&at>0&&isAlone(tokens,at)?named(tokens[at+1],!1,!0):void 0;let before2=tokens[at-2];if(!(!(before2===
void 0||before2.kind==="mark"||/^(?:the|its|in|to|of|into)$/.test(before2.lower))||!ends(tokens[at+1]))&&!(verbWord(tokens[at-1]?.lower??"")&&!/^(?:the|its)$/.test(
before2?.lower??"")))return named(tokens[at-1],tests.has(word4),!1)}var isAlone=(tokens,at)=>(places.has(tokens[at-1].lower)||verbWord(tokens[at-1].lower)?.form===
"base")&&(ends(tokens[at+2])||/['\u2019]s$/.test(tokens[at+1]?.lower??"")),ends=next=>next===void 0||next.kind==="mark"||onward.has(next.lower);function named(token2,test,bare2){
if(token2?.kind!=="word")return;let name2=token2.lower.replace(/['\u2019]s$/,"");if(!(general.has(name2)||onward.has(name2)||!/^[a-z][a-z0-9_-]{2,}$/.test(name2)))
return{kind:"unnamed",file:"called",name:name2,test,bare:bare2}}var verbs=[[/不要|无需|不修改|不改/,"verify","keep"],[/验证|检查|确认|确保|运行/,"verify","verify"],[/创建|新建|新增|编写|生成|实现/,
"create","create"],[/添加|加入|写入|追加|补充|导出|注册/,"modify","add"],[/修改|更新|编辑|重构|替换|扩展|调整|修正|修复|改写|重写/,
"modify","modify"],[/删除|移除/,"delete","delete"],[/重命名|移动|迁移/,"rename","move"],[/读取|阅读|查看|参考|参照|分析/,"read","read"]],
saysChinesePerhaps=text=>text.charCodeAt(0)>=128&&/如果|如需|若|必要时|视情况|可选/.test(text);function chineseVerb(text){if(!(text.charCodeAt(0)<128)){
for(let[pattern,verb2,stem]of verbs)if(pattern.test(text))return{verb:verb2,stem,form:"base"}}}function saysPerhaps(tokens){if(tokens.at(-1)?.text==="?")return!0;let depth=0;for(let i=0;i<tokens.length;i+=1){let{kind,text,lower}=tokens[i];if(kind==="mark")
depth+=text==="("?1:text===")"?-1:0;else if(kind==="word"&&depth<=0&&(doubting.has(lower)?isDoubt(tokens,i):saysChinesePerhaps(lower)))return!0}return!1}var doubts=new Set(
"optionally possibly optional might maybe perhaps consider".split(" ")),doubting=new Set([...doubts,..."unless should case may if as where when any".split(" ")]);
function isDoubt(tokens,at){let[before2,{lower:word4},after]=[tokens[at-1]?.lower??"",tokens[at],tokens[at+1]?.lower??""];return word4==="unless"||word4==="shou\
ld"?opens2(tokens,at):word4==="case"?before2==="in"&&opens2(tokens,at-1):word4==="may"?/^(?:need|have|want)$/.test(after):word4==="if"?at===0||isOpenCondition(tokens,
at):word4==="as"||word4==="where"||word4==="when"?/^(?:needed|necessary|appropriate|applicable|required)$/.test(after):word4==="any"?/^(?:fix|update|adjust|remove|correct|address|resolve)$/.
test(before2):doubts.has(word4)}var opens2=(tokens,at)=>(at===leadOf(tokens)||tokens[at-1]?.text===":")&&tokens.slice(at+2).some(({text})=>text===",");function isOpenCondition(tokens,at){
let rest2=tokens.slice(at+1,at+7).map(({lower})=>lower);return rest2[0]==="not"&&rest2[1]==="already"?!0:/^(?:missing|absent|not|so)$/.test(rest2[0]??"")||rest2.
some(word4=>/^(?:not|missing|doesn't|absent|isn't)$/.test(word4))?!1:/^(?:needed|necessary|required|any|one|it|they|applicable|present|that|there|this|tests?|you|the|a)$/.
test(rest2[0]??"")}function doubt(tokens,at,last,frame){doubtsIn(tokens,at,last?.span)&&((last??frame).conditional=!0)}function doubtsIn(tokens,at,last){let inside2=tokens.
slice(at+1,at+12),end=inside2.findIndex(token2=>token2.text===")");if(end<0)return!1;let before2=tokens[at-1],behind2=last&&before2&&last.start>=before2.start&&
last.end<=before2.end,begins2=/^(?:if|as|when|where|only)$/i.test(inside2[0]?.text??"");return!behind2&&!begins2&&end!==1?!1:!saysMissing(inside2.slice(0,end))&&
saysPerhaps(inside2.slice(0,end))}var isExample=(tokens,at)=>tokens[at+1]?.lower==="or"&&/^(?:similar|equivalent|so|wherever|elsewhere)$/.test(tokens[at+2]?.lower??
""),saysMissing=tokens=>tokens[0]?.lower==="if"&&/^(?:(?:it|they|the|this|that|file|is|are|does|do|still) )*(?:missing|absent|(?:not|doesn't|don't|isn't|aren't)(?: already| yet)? (?:there|present|exist|existing))\b/.
test(tokens.slice(1).map(({lower})=>lower).join(" ")),seeks=(tokens,at)=>tokens[at].lower==="any"&&/^(?:that|which|with)$/i.test(tokens[at+2]?.text??"");var fields=[[/^(?:create|creates|new|new files?|add|added|files? (?:to )?(?:be )?created?|new modules?|new scripts?|new tests?|create (?:test )?files?|files? created)$/,
"create"],[/^(?:modify|modifies|edit|update|updates|extend|change|changed|files? (?:to )?(?:be )?(?:modif(?:y|ied)|edit(?:ed)?|update[d]?|change[d]?)|modified(?: files?)?|rewrite|refactor|wire|register|patch|replace)$/,
"modify"],[/^(?:delete|deletes|remove|files? (?:to )?(?:be )?(?:delete|remove)d?|deleted(?: files?)?)$/,"delete"],[/^(?:move|rename|moves|renames|moved|renamed)$/,
"rename"],[/^(?:test|tests|test files?|(?:key )?files? (?:touched|changed|affected|involved)|affected files?|files?|source files?|target|targets|target files?|output|outputs?|output files?|create\/modify|modify\/create|create or modify|create \/ modify|test \(create\)|script|implementation files?|write|module)$/,
"write"],[/^(?:reference|references|read|read first|see|see also|depends on|prerequisites?|prerequisite|source|sources|design|design ref|context|existing|pattern|based on|input|inputs?|consumes|location hint)$/,
"read"],[/^(?:verify|check|verification|run)$/,"verify"]];function fieldOf(name2){let text=name2.toLowerCase().replace(/\s+/g," ").trim();for(let[pattern,verb2]of fields)
if(pattern.test(text))return{verb:verb2}}function openFieldAt(tokens,at,frame,setting2){if(frame.labelled&&(frame.loose=!1),at>5)return;let name2=tokens.slice(0,
at).map(token2=>token2.text),field=fieldOf(name2.join(" "));field&&openField(frame,field.verb,isFieldName(name2,tokens[0],setting2))}function isFieldName(name2,first,{
source,section}){return/[*_]/.test(source.text[first.start-1]??"")||section==="files"||name2.some(word4=>/^(?:files?|targets?)$/i.test(word4))}var definition=/^(?:export\s+(?:default\s+)?|pub(?:\([a-z]+\))?\s+|public\s+|private\s+|static\s+|abstract\s+|async\s+|final\s+|unsafe\s+)*(?:def|class|function\*?|fn|func|struct|enum|trait|interface|type|const|let|var|mod|module|record|table|CREATE TABLE(?: IF NOT EXISTS)?)\s+(?:\([^)]*\)\s*)?([A-Za-z_$][\w$]*)/;
function identifierIn(code){let text=code.trim(),lead6=code.length-code.trimStart().length,defined=definition.exec(text);if(defined){let name2=defined[1];return{
name:name2,at:lead6+defined[0].length-name2.length,defines:!0}}let call=/^([A-Za-z_$][\w$]*(?:(?:\.|::)[A-Za-z_$][\w$]*)*)(?:\(|$|\s*->)/.exec(text);if(call){let name2=call[1];
return text[name2.length]==="("||/_|[a-z][A-Z]|^[A-Z][a-z]+[A-Z]|\.|::/.test(name2)?{name:name2,at:lead6,defines:!1}:void 0}let option=/^--[a-z][\w-]+/.exec(text);
return option?{name:option[0],at:lead6,defines:!1}:void 0}function definitionsIn(code){let found=[],offset=0;for(let line of code.split(`
`)){let text=line.trimStart();if(line.length<300&&line.length-text.length<=8){let match=definition.exec(text);match&&!/^(?:const|let|var|type)\b|^(?:pub(?:\([a-z]+\))?\s+)?mod\s+\w+\s*;/.
test(text)&&found.push({name:match[1],at:offset+line.length-text.length+match[0].length-match[1].length,defines:!0})}offset+=line.length+1}return found}var makes=(frame,path2,token2)=>isBare(frame)&&isCode(path2)&&(token2.kind==="code"||path2.includes("/")),isBare=frame=>!frame.spoken&&frame.depth===0&&(frame.slot===
"object"||frame.slot==="place")&&!(frame.negating||frame.negated||frame.excepted||frame.explaining),isCode=path2=>!/[*?{}]|\/$|\.(?:md|mdx|txt|rst|adoc|json|jsonl|ya?ml|toml|csv|tsv|lock|log|html?|xml|svg)$/.
test(path2),now=new Set("already currently existing exists exist unchanged today now stays remains still".split(" ")),tellsNow=tokens=>tokens.some(({lower})=>now.
has(lower));function isCall(tokens,at){let{text,end}=tokens[at],[open2,inside2]=[tokens[at+1],tokens[at+2]];return open2?.text!=="("||open2.start!==end||!/^[A-Za-z_]\w*(?:(?:\.|::)\w+)*$/.
test(text)?!1:inside2?.text===")"&&inside2.start===open2.end||/[a-z0-9][_A-Z]|\.|::/.test(text)}var touchesMarkup=({start,end},text)=>/[<{]/.test(text[end]??"")||
/[>}]/.test(text[start-1]??"");function isInstance(tokens,at){let[{text,lower},next]=[tokens[at],tokens[at+1]];return/^[\w$.:]+\(\s*["'\d]/.test(text)?!0:next?.
kind!=="word"||lower.endsWith(next.lower.replace(/s$/,""))?!1:/^[A-Z]/.test(text)?instances.test(next.text):uses.test(next.text)}var uses=/^(?:named|calls?|usages?|tests?|assertions?|imports?|references?)$/i,
instances=/^(?:named|calls?|usages?|tests?|assertions?|imports?|references?|fixtures?|instances?|objects?|mocks?|stubs?|fakes?)$/i,parts=/^(?:functions?|class(?:es)?|methods?|helpers?|components?|interfaces?|types?|enums?|structs?|traits?|constants?|exports?)$/i,
kinds=/^(?:create|file|module|script|package)$/i,offers=/^(?:export|defin|declar|expos|provid)(?:e?s|ing)$/i,libraries=/^use(?:State|Effect|Memo|Callback|Ref|Context|Reducer)\b/;
function isContained(tokens,at,defines){let[{text,end},next]=[tokens[at],tokens[at+1]],called2=/^\w+\(/.test(text)||next?.text==="("&&next.start===end&&!text.includes(
".");if(libraries.test(text))return!1;let isNamed2=defines||parts.test(next?.text??"")||parts.test(tokens[at-1]?.text??"");for(let i=at-1;i>0;i-=1){let{kind,text:text2}=tokens[i];
if(kind==="word"&&(offers.test(text2)||(isNamed2||called2)&&/^(?:with|containing)$/i.test(text2))){let before2=tokens[/^(?:that|which)$/i.test(tokens[i-1].text)?
i-2:i-1];return before2===void 0||before2.kind==="mark"?!1:isNamed2&&kinds.test(before2.text)||asPath(before2.text,before2.kind==="code")!==void 0}if(!(kind==="\
code"||text2===","||/^(?:and|an?|the|both|new|async|named|default)$/i.test(text2))&&!parts.test(text2))return!1}return!1}var isStatusNote=(tokens,at,text)=>{let{
text:word4,start}=tokens[at];return text[start-1]==="["&&/^[A-Z]{4,}$/.test(word4)&&/^(?::|\u2014|\u2013|--)$/.test(tokens[at+1]?.text??"")};function isAside(tokens,at,{
verb:verb2,slot:slot2,spoken}){return at>0&&/^(?:re-?)?(?:running|executing)$/i.test(tokens[0].text)||isBesideAnother(tokens,at)?!0:slot2==="model"&&spoken&&verb2!==
"verify"&&verb2!=="run"}var isPackage=(tokens,at)=>tokens.slice(0,at).some(({text})=>/^(?:install|dependenc(?:y|ies)|packages?)$/i.test(text));function isPlace(tokens,last){
let at=last;for(;at>2&&/^(?:,|and|or|&)$/.test(tokens[at-1].lower)&&tokens[at-2].kind==="code";)at-=2;let before2=tokens.slice(Math.max(0,at-3),at);return before2.
slice(before2.findLastIndex(token2=>token2.kind==="mark")+1).some(token2=>places.has(token2.lower))}var concludes=(tokens,at)=>tokens[at].lower==="so"&&tokens[at-
1]?.kind==="mark"&&isBaseForm(tokens[at+1]),isBaseForm=token2=>token2?.kind==="word"&&verbWord(token2.lower)?.form==="base",opensAt=(tokens,at,{slot:slot2,spoken,
describing})=>slot2==="place"&&!spoken&&!describing&&isPlace(tokens,at),isNoTelling=({stem},tokens,at,before2)=>documenting.has(stem)&&(tokens[at+1]?.kind==="ma\
rk"||before2?.kind!==void 0&&before2.kind!=="mark"&&!leads.has(before2.lower));function isBesideAnother(tokens,at){for(let i=at-1;i>=Math.max(0,at-6);i-=1){let{
kind,lower}=tokens[i];if(kind==="word"&&/^(?:before|after|until|between)$/.test(lower))return!0;if(kind==="word"&&verbWord(lower)?.verb==="run")return!1}return!1}
function isAskedFor(tokens,at,{verb:verb2,describing}){if(describing)return!1;let opening5=tokens[0].lower;if(/^(?:re-?)?(?:running|executing)$/.test(opening5)&&
at>0||isBesideAnother(tokens,at))return!1;let onward2=/^(?:then|next|now|also|finally|lastly|afterwards)$/.test(opening5);return verb2==="none"&&namesFile.test(
tokens[at].text)&&(isAlone2(tokens)||comesFirst(tokens,at))||isSpelledOut(tokens,at)&&doing.has(verb2)?!0:verb2==="stage"||verb2==="commit"?(onward2||opening5===
verb2)&&/^(?:with|by|via|using)$/.test(tokens[at-1].text):verb2==="run"||onward2&&at===1}var namesFile=/[\w-][/.]\w/,isAlone2=tokens=>tokens.length<20&&tokens.every(
({kind,text})=>kind==="code"||/^(?:[,;.]|and|then|&&|\n)$/.test(text));function comesFirst(tokens,at){if(at!==leadOf(tokens))return!1;let[next,after]=[tokens[at+
1],tokens[at+2]];return next?.lower==="first"||next?.text===","&&after?.lower==="then"}var isSpelledOut=(tokens,at)=>tokens[at-1]?.text===":"&&at===tokens.length-
1&&verbWord(tokens[leadOf(tokens)].lower)?.form==="base",doing=new Set(["create","write","modify","delete","rename","copy"]);var phrases=new Map([["sure",/(?:^|\s)make$/],["forget",/(?:^|\s)(?:not|don't|n't|never)$/],["rid",/(?:^|\s)get(?:ting)?$/],["same",/(?:^|\s)(?:do|doing) the$/],
["go",/^(?!.*\bto$)/],["goes",/^(?!.*\bto$)/]]);function isInPhrase(tokens,at){let{lower}=tokens[at];if(lower==="moves")return/^(?:from|to|into)$/.test(tokens[at+
1]?.lower??"")||void 0;if(lower==="take")return takesOut(tokens,at);let before2=phrases.get(lower);if(!before2)return;if(!before2.test(`${tokens[at-2]?.lower??""}\
 ${tokens[at-1]?.lower??""}`.trim()))return!1;if(lower==="same")return/^(?:in|for|to|with)$/.test(tokens[at+1]?.lower??"");if(!lower.startsWith("go"))return!0;let[
previous,next]=[tokens[at-1],tokens[at+1]?.lower??""];return next==="to"?previous!==void 0&&previous.kind!=="mark"&&!leads.has(previous.lower):/^(?:in|into|inside|under)$/.
test(next)}function takesOut(tokens,at){for(let i=at+1;i<Math.min(tokens.length-1,at+9);i+=1)if(tokens[i].lower==="out")return tokens[i+1].lower==="of";return!1}
var causing=new Set(["have","let","make"]);function isCausee(tokens,at){if(!causing.has(tokens[at-1]?.lower??""))return!1;let[before2,next]=[tokens[at-2],tokens[at+
1]];return before2&&before2.kind!=="mark"&&!/^(?:and|then|to|also)$/.test(before2.lower)||next?.kind!=="word"||/^(?:ready|open|available|be|and|or|with)$/.test(
next.lower)?!1:!places.has(next.lower)&&!references.has(next.lower)}function isNameGiven(tokens,at,{verb:verb2,depth}){if(tokens[at-1]?.lower!=="as"||depth>0||verb2!==
"create"&&verb2!=="write"&&verb2!=="copy")return!1;let next=tokens[at+1];if(next?.kind==="word"&&!places.has(next.lower)&&!/^(?:and|with|for|so)$/.test(next.lower))
return!1;for(let i=at-2;i>=0&&i>at-8;i-=1){let{kind,lower}=tokens[i];if(/^(?:same|such|way|well|just|exactly|similar|so|in)$/.test(lower))return!1;if(kind==="wo\
rd"&&verbWord(lower)?.form==="base")return!0}return!0}function isContent(tokens,at,{slot:slot2,stem}){let[token2,next,after]=[tokens[at],tokens[at+1],tokens[at+2]];return token2.kind==="code"&&/^['"@]/.test(token2.
text)?!0:slot2!=="object"||next===void 0||isReplaced(tokens,at)?!1:/^(?:to|with|into|->|=>|\u2192)$/.test(next.text)&&after?.kind==="code"?/^(?:change|convert|replace|swap|switch|substitute|update)$/.
test(stem)||/^(?:add|append)$/.test(stem)&&next.text==="to"&&isFileToken(after):next.kind!=="word"?!1:/^(?:to|in|into)$/.test(next.text)?/^(?:add|append|insert|prepend|write)$/.
test(stem):/^(?:on|under)$/.test(next.text)?/^(?:add|append|insert|prepend)$/.test(stem):contentNouns.test(next.text)}var contentNouns=/^(?:entry|entries|line|route|routes|prefix|suffix|patterns?|globs?|imports?|links?|references?|string|mentions?|keys?|fields?|row|paths?|url)$/i;function isMade(tokens,at,frame){return frame.verb!=="none"||frame.spoken||frame.declared||forbids(frame)||frame.depth>0&&!opensBracket(tokens,at)||frame.describing&&
(frame.depth===0||tokens[at+2]||!isFirst(tokens,at))||isLabelOfReading(tokens,at)||isLikened(tokens,at)||isAbout(tokens,at)?!1:beginsLine(tokens,at)&&stands(tokens,
at)&&!states(tokens,at)&&isFile(tokens[at])}function beginsLine(tokens,at){let lead6=leadOf(tokens),first=tokens[lead6];return lead6===at||first?.kind==="code"||
/^[A-Z]/.test(first?.text??"")}function stands(tokens,at){let next=tokens[at+1],ends3=next===void 0||/^(?:under|in|inside|within|below)$/.test(next.lower)||/^[.,;:()\u2014\u2013]$|^--$/.
test(next.text),[before2,lead6]=[tokens[at-1],leadOf(tokens)];return before2?.kind==="word"&&places.has(before2.lower)?at>lead6+1||next?.text!==",":ends3&&isLatin.
test(before2?.text??"")||at===lead6}var isLatin=/^[\x20-\x7e]+$/,staysSo=(tokens,at)=>tokens.some(({kind,lower},i)=>i>at&&kind==="word"&&/^(?:keeps?|stays?|remains?)$/.
test(lower)),isFirst=(tokens,at)=>!tokens.some(({kind,text},i)=>i<at&&kind!=="mark"&&asPath(text,kind==="code"));function isLikened(tokens,at){for(let i=at-1;i>=
Math.max(0,at-4);i-=1){let{kind,lower}=tokens[i];if(kind!=="word")return!1;if(/^(?:existing|current)$/.test(lower)||leading2.test(lower))return!0;if(!/^(?:the|an?|its|same|helpers?|of|in)$/.
test(lower))return!1}return!1}var leading2=/^(?:as|after|like|through|via|per|using|uses?|reus(?:e[sd]?|ing)|match(?:es|ing)|following|follows|mirror(?:s|ing)|from|see|cf)$/,
isLabelOfReading=(tokens,at)=>tokens.slice(0,at).some(({text})=>text===":")&&/^(?:ref|refs|references?|see|examples?|patterns?|sources?|inputs?|context|notes?|prereq\w*|depends|existing|current|property|leverage)$/.
test(tokens[0].lower);function opensBracket(tokens,at){let i=at-1;for(;i>=0&&(/^(?:,|and|or|&)$/.test(tokens[i].text)||tokens[i].kind==="code");)i-=1;return tokens[i]?.
text==="("}function isAbout(tokens,at){let i=at-1;for(;i>0&&/^(?:the|its|an?|both|all)$/.test(tokens[i].lower);)i-=1;let word4=tokens[i]?.lower;return word4==="\
for"||word4==="against"||word4==="with"?!0:word4==="of"&&/^(?:tests?|specs?|coverage|docs|documentation|reviews?|overview|copy|list|run|runs|checks?)$/.test(tokens[i-
1]?.lower??"")}function states(tokens,at){for(let i=0;i<tokens.length;i+=1){let{kind,text,lower}=tokens[i];if(i>at&&text==="(")return!1;if(kind==="word"&&(auxiliaries.
has(lower)||saying2.test(lower)||i>at&&tokens[i-1].text!==","&&verbWord(lower)?.form==="third"))return!0}return!1}var saying2=/^(?:must|should|can|will|may|exists?|pass(?:es)?|works?|stays?|remains?|keeps?|contains?|lives?)$/,
isFile=({text})=>/[^/.][^/]*\.\w+$|^\.\w|[a-z]file$/.test(text.slice(text.lastIndexOf("/")+1));var kept=new Set("unchanged untouched unmodified as-is intact alone is are".split(" ")),keeping=/^(?:leave|keep|retain|preserve)$/;function saysUnchanged(word4,tokens,at,{
stem}){if(!kept.has(word4))return!1;if(/^(?:unchanged|untouched|unmodified|as-is)$/.test(word4))return!0;if(!keeping.test(stem))return!1;if(/^(?:intact|alone)$/.
test(word4))return!0;let before2=tokens[/^(?:it|they)$/i.test(tokens[at-1]?.text??"")?at-2:at-1];return/^(?:is|are)$/.test(word4)&&before2?.lower==="as"}var negates=(word4,tokens,at)=>negations.
has(word4)?tokens[at+1]?.lower!=="forget":word4==="nothing"&&at===0,needsNoChange=(tokens,at)=>tokens[at].lower==="no"&&/^(?:needs?|requires?|gets?|sees?)$/.test(
tokens[at-1]?.lower??"")&&/^(?:changes?|edits?|modifications?|updates?)$/.test(tokens[at+1]?.lower??""),isSpared=({negated:negated2,negating,verb:verb2,slot:slot2,
loose})=>(negated2||negating)&&!loose&&slot2==="object"&&touching.has(verb2),touching=new Set(["create","write","modify","delete","rename"]),isKept=({stem})=>keeping.
test(stem),excepting=new Set(["except","excluding","but","from","than"]);function excepts(word4,tokens,at){if(!excepting.has(word4))return!1;let before2=tokens[at-
1]?.lower;return word4==="except"?!/^(?:that|when|where|if|in|to)$/i.test(tokens[at+1]?.text??""):word4==="excluding"||word4==="but"&&/^(?:all|everything|anything)$/.
test(before2??"")||word4==="from"&&before2==="apart"||word4==="than"&&before2==="other"}function isReplacedDeed(tokens,at){let[first,second]=[tokens[at-2]?.lower,
tokens[at-1]?.lower];return first==="instead"&&second==="of"||first==="rather"&&second==="than"}function staysNegated(tokens,at){let before2=tokens[at-1]?.lower;
return before2===","?verbWord(tokens[at-2]?.lower??"")?.form==="base":before2==="or"||before2==="nor"}function subjectsBefore(tokens,at){let found=[],joined2=!0;
for(let i=at-1;i>=0;i-=1){let token2=tokens[i];if(token2.kind!=="mark"&&asPath(token2.text,token2.kind==="code")){if(!joined2)break;found.push(token2),joined2=!1}else if(/^(?:and|or|nor)$/i.
test(token2.text)||token2.text===","&&found.length>1)joined2=!0;else if(found.length>0||!(auxiliary.test(token2.text)||isBracketed(tokens,i)))break}return found}
var isBracketed=(tokens,close)=>tokens[close].text===")"&&tokens[close-2]?.text==="(",auxiliary=/^(?:is|are|was|were|be|been|being|has|have|had|do|does|did|needs?|requires?|gets?|sees?|must|should|shall|will|can|may|not|never|remains?|stays?|left|kept|completely|otherwise|all|both|\w+n't|cannot)$/i;
function isDeedOfAnother(tokens,at){let last=/^(?:will|may|can|should|then)$/.test(tokens[at-1]?.lower??"")?at-2:at-1,[unit3,before2]=[tokens[last]?.lower??"",tokens[last-
1]?.lower??""];return unitName.test(unit3)?another.test(before2):last<at-1&&/^\d/.test(unit3)&&unitName.test(before2)}var unitName=/^(?:steps?|tasks?|cycles?|phases?|plans?|waves?)$/,
another=/^(?:later|earlier|previous|preceding|following|next|subsequent|another|future)$/,units="(?:steps?|tasks?|cycles?|phases?|plans?|waves?|commits?|prs?|ru\
nbooks?)",elsewhen=new RegExp(`^(?:later|earlier|elsewhere|separately)\\b|\\b(?:in|by|during|from) (?:(?:a|an|the) )?(?:(?:later|earlier|previous|prior|preceding|\
following|next|subsequent|another|separate|future|follow-up) ${units}\\b|${units} \\d)`);function isDoneElsewhere(tokens,at){let ahead2=tokens.slice(at+1,at+9),
end=ahead2.findIndex(({kind,text})=>kind==="mark"&&text!==`
`),words3=ahead2.slice(0,end<0?ahead2.length:end).map(({lower})=>lower);return elsewhen.test(words3.join(" "))}var isAtEnd=({form},next)=>form==="past"||next===
void 0||next.kind==="mark"||/^(?:and|at|in|by|here|during)$/i.test(next.text);function noteAt(tokens,at,{spoken,verb:asked}){let[mark3,word4,next]=[tokens[at+1],tokens[at+2],tokens[at+3]];if(word4?.kind!=="word"||mark3?.kind!=="mark"&&mark3?.
text!=="-")return;let{lower}=word4,tried=asked==="none"&&isTestPath(tokens[at].text)&&/^(?:tests?|cases|coverage|specs?)$/.test(lower),note=noteVerb(lower,next?.
lower??"")??(tried?"write":void 0);if(mark3.text==="(")return note&&isDoneElsewhere(tokens,at+2)?"read":note==="create"&&next?.kind==="code"?"modify":note;let alone=next===
void 0||/^[,;.\n]$/.test(next.text),verb2=verbWord(lower),listed2=alone||verb2?.form==="base"&&/^[,;]$/.test(tokens[at-1]?.text??"");if(/^(?:\u2014|\u2013|--|-)$/.
test(mark3.text)?spoken&&!listed2:spoken||!/^[:\uff1a]$/.test(mark3.text))return;if(!verb2||verb2.form==="third")return note;if(alone)return verb2.verb;if(verb2.
verb!=="create"&&verb2.verb!=="delete")return verbNoted(verb2,tokens[at].text,next);let object=tokens.slice(at+3,at+6).map(({lower:lower2})=>lower2);return(object.
length===0||object.some(name2=>wholeFile.test(name2)))&&(verb2.stem!=="add"||object.includes("file"))?verb2.verb:"write"}function verbNoted({verb:verb2,stem,form},path2,next){
if(form!=="base")return verb2;let named5=next?.kind==="code";return handling.test(stem)&&(named5||/^(?:an?|the|its|it|new)$/.test(next?.lower??""))||verb2==="ru\
n"&&named5&&/\.(?:ya?ml|json|toml)$|file$/i.test(path2)?"modify":verb2}var handling=/^(?:import|mention|cite|call|invoke|use|accept|support|return|handle|provide|require)$/,
wholeFile=/^(?:file|module|script|directory|folder|package|entire|whole)$/;function noteVerb(word4,next){return/^(?:new|created?|creates|add|added)$/.test(word4)?
"create":/^(?:modif(?:y|ied|ies)|updated?|extend(?:ed)?|edit(?:ed)?|changed?|append|rewrite|refactor|wire|expand)$/.test(word4)?"modify":/^(?:deleted?|removed?)$/.
test(word4)?"delete":/^(?:unchanged|untouched|read-only|reference|unmodified|no-op)$/.test(word4)||word4==="no"&&/^(?:changes?|edits?|modifications?)/.test(next)||
word4==="read"&&next==="only"?"read":void 0}var asksForTests=clause2=>clause2.at(-1)?.text===":"&&/^(?:tests?|cases|scenarios)$/.test(clause2.at(-2)?.lower??"")&&clause2.length<9;function orderTestsOnly(found,from){
for(let i=from;i<found.length;i+=1){let{tells:tells2,subject:subject2}=found[i],isTest=subject2.kind==="path"&&isTestPath(subject2.path);tells2==="order"&&!isTest&&
(found[i]={...found[i],tells:void 0})}}var fixtures=new Set(["fixture","fixtures","sandbox"]);function isOfFixture(tokens,at){if(tokens[at+1]?.lower!=="from")return!1;
let next=/^(?:the|a|its)$/.test(tokens[at+2]?.lower??"")?tokens[at+3]:tokens[at+2];return next?.kind==="word"&&fixtures.has(next.lower)}function unnamedAt(word4,tokens,at,frame){if(!heads.has(word4))return moduleAt(tokens,at,frame);if(frame.negated||frame.negating||frame.describing||frame.declared)
return;if(/^(?:dev)?dependenc(?:y|ies)$/.test(word4))return addsPackage(tokens,at,frame)?{kind:"unnamed",file:"manifest"}:void 0;if(/^mod(?:ule)?$/.test(word4)&&
frame.stem==="declare"&&/^(?:the|its|declare)$/i.test(tokens[at-1]?.text??""))return{kind:"unnamed",file:"registry",of:"package"};let of=registries[word4];if(!(!of||
!collects(of,frame.stem)||!isReached(tokens,at)))return{kind:"unnamed",file:"registry",of}}function moduleAt(tokens,at,frame){let{text}=tokens[at];if(!frame.ordered||
frame.negated||frame.depth>0||!isTypeName(text))return;let first=/^(?:the|our|its|existing)$/.test(tokens[at-1]?.lower??"")?at-2:at-1,before2=tokens[first]?.lower??
"",placed2=frame.slot==="place"&&/^(?:in|into|to)$/.test(before2)&&changes.has(frame.verb),worked=frame.slot==="object"&&frame.verb==="modify"&&!joining.test(frame.
stem)&&verbWord(before2)?.form==="base";return placed2||worked?{kind:"unnamed",file:"module",of:text}:void 0}var joining=/^(?:integrate|register|wire|connect|mount|hook|plug|merge|expose|export|re-export|insert|append|prepend|include|apply|point|switch|swap)$/,
isTypeName=word4=>{let first=word4.charCodeAt(0);return first>=65&&first<=90&&typeName.test(word4)},typeName=/^[A-Z][a-z0-9]+[A-Z][A-Za-z0-9]*$/,registries={package:"\
package","package's":"package",module:"package",crate:"package",library:"package",barrel:"package",index:"package",__init__:"package",cli:"cli",app:"app",application:"\
app",router:"router",server:"server",registry:"registry",dispatcher:"registry",entrypoint:"entry",entry:"entry"},heads=new Set([...Object.keys(registries),..."m\
od dependency dependencies devdependency devdependencies".split(" ")]),collects=(of,stem)=>of==="package"?/^(?:export|re-export|expose)$/.test(stem):/^(?:register|wire|hook|plug|connect|expose)$/.
test(stem),isRegistryNote=(tokens,at,frame)=>tokens[at-1]?.text==="("&&tokens[at-2]?.kind==="word"&&unnamedAt(tokens[at-2].lower,tokens,at-2,frame)!==void 0,collectors=/(?:^|\/)(?:__init__|__main__|index|mod|lib|main|cli|commands|cmd|app|application|router|routes|urls|routing|server|registry|registries|dispatcher)\.\w+$/,
manifests=/\.(?:toml|json|txt|cfg|xml|gradle|kts|mod|ya?ml|exs|lock)$|(?:^|\/)Gemfile$/;function isNamed(meant2,drafts,from){let file=meant2.subject.kind==="unn\
amed"?meant2.subject.file:"module",fits2=file==="manifest"?manifests:file==="registry"?collectors:void 0;return drafts.some(({subject:subject2,verb:verb2},i)=>subject2.
kind==="path"&&changes.has(verb2)&&(i>=from||fits2?.test(subject2.path)))}function isReached(tokens,at){let before2=at-1;for(;before2>=0&&/^(?:the|its|our|main|top-level|root|existing|package|package's|public|command)$/i.
test(tokens[before2].text);)before2-=1;if(!/^(?:from|in|into|to|with|through|via|on)$/i.test(tokens[before2]?.text??""))return!1;let next=tokens[at+1];return!next||
next.kind==="mark"?!0:/^(?:root|index|barrel|file|entry|point|entrypoint|module|app|application|router|registry|api|__init__|and|so|as|at|if|when|where|unless)$/i.
test(next.text)}function addsPackage(tokens,at,{stem}){if(!/^(?:add|introduce|include|declare|pin|bump|upgrade|downgrade|update|replace|remove|drop|delete)$/.test(
stem)||/^(?:injection|graph|container|edges?|checks?|order|tree|array|list|cycle)$/i.test(tokens[at+1]?.text??""))return!1;let behind2=tokens.slice(at+1,at+4).find(
({kind})=>kind==="code");return[tokens.slice(Math.max(0,at-6),at).findLast(({kind})=>kind==="code"),behind2].some(token2=>token2&&isPackageName(token2.text))}var isPackageName=text=>/^@?[a-z][\w.-]*(?:\/[\w.-]+)*(?:\[[\w,-]+\])?\s*(?:[@=~^<>!].*)?$/.
test(text)&&!asPath(text,!1);function pathVerb(tokens,at,frame){let noted2=noteAt(tokens,at,frame);if(isPlaceOfTitle(tokens,at,frame))return tokens[at+1]?.text==="("&&noted2||"write";if(noted2)
return noted2;if(frame.title&&frame.explaining)return"verify";if(frame.explaining||isNamedOnly(tokens,at,frame)||isContent(tokens,at,frame))return"none";let{verb:verb2,
slot:slot2}=frame;if(isSubjectOfPart(tokens,at)||verb2==="delete"&&isOfFixture(tokens,at))return"none";if(frame.tasks&&isMade(tokens,at,frame))return"write";if(frame.
title&&verb2==="none"&&(isLikened(tokens,at)||staysSo(tokens,at)))return"read";if(frame.labelled&&frame.loose&&!frame.spoken)return"none";if(frame.describing)return verb2===
"verify"||verb2==="read"?verb2:frame.title?titled(tokens,at,frame):"none";if(forbids(frame))return verb2==="none"&&!frame.excepted?"none":"verify";if(isRegistryNote(
tokens,at,frame)||isCausee(tokens,at))return"modify";let replaced=trading.test(frame.stem)?verbOfReplaced(tokens,at):void 0;return replaced||(slot2==="object"?verb2:
slot2==="place"&&frame.firm&&putting.test(frame.stem)?"modify":slot2==="model"&&isNameGiven(tokens,at,frame)?verb2:slot2==="model"&&frame.depth>0&&changes.has(verb2)&&
isAmongAll(tokens,at)?"write":slot2==="model"&&changes.has(verb2)&&isCompanion(tokens,at,verb2)?verb2:slot2==="model"&&isMadeWith(tokens,at,frame)?"create":slot2===
"place"&&frame.ordered&&holding.test(frame.stem)?"modify":slot2==="model"?verb2==="none"||verb2==="run"||verb2==="verify"?verb2:"read":verb2==="modify"&&slot2===
"origin"&&updating.test(frame.stem)?"read":verb2==="rename"&&/^(?:in|inside|within|under|across|throughout)$/i.test(tokens[at-1]?.text??"")?"modify":displaced(verb2,
slot2==="place",frame.spoken))}var holding=/^(?:handle|support|provide|accept|return|pass|cover)$/;function isMadeWith(tokens,at,{stem,describing}){if(describing||
!/^(?:initiali[sz]e|scaffold|bootstrap|establish)$/.test(stem))return!1;let i=at-1;for(;i>0&&(/^(?:,|and|an?|the)$/.test(tokens[i].lower)||asPath(tokens[i].text,
tokens[i].kind==="code"));)i-=1;return tokens[i].lower==="with"}function isPlaceOfTitle(tokens,at,frame){if(!frame.title||frame.depth>0)return!1;let[before2,next]=[
tokens[at-1],tokens[at+1]];if(before2?.kind!=="word"||!/^(?:in|at|under)$/i.test(before2.text)||leadsToModel(tokens,at-1)||next&&!(next.kind==="mark"&&/^[(.,:\u2014\u2013]$|^--$/.
test(next.text)))return!1;let lead6=leadOf(tokens),opening5=tokens[lead6];if(tokens.slice(lead6,lead6+2).some(({lower})=>negations.has(lower)))return!1;let verb2=opening5?.
kind==="word"?verbWord(opening5.lower):void 0;return!(verb2?.form==="base"&&(verb2.verb==="read"?looking.test(verb2.stem):idle.has(verb2.verb)))}var idle=new Set(
["verify","run","stage","commit"]),looking=/^(?:read|see|review|inspect|examine|study|analy[sz]e|survey|view|look|understand|explore|locate|find|identify|scan|compare|mention)$/;
function titled(tokens,at,{verb:verb2}){return isUsedFrom(tokens,at)?"read":tokens[at-1]?.kind==="word"&&/^(?:in|at|under)$/i.test(tokens[at-1].text)&&(verb2===
"create"||verb2==="write"||verb2==="modify")?displaced(verb2,!0,!0):"none"}function isUsedFrom(tokens,at){if(tokens[at-1]?.lower!=="from")return!1;let before2=tokens.
slice(Math.max(0,at-7),at-1);return before2.slice(before2.findLastIndex(({kind})=>kind==="mark")+1).some(({kind,text})=>kind==="word"&&/^(?:us(?:e|es|ing)|call(?:s|ing)?|import(?:s|ing)?|read(?:s|ing)?)$/i.
test(text))}var trading=/^(?:replace|swap|supersede)$/,putting=/^(?:import|capture)$/,updating=/^(?:updat|replac|us|chang|switch|call|import|wir|audit|extend)/;
function displaced(verb2,place2,spoken){switch(verb2){case"create":case"write":case"define":case"copy":return place2?"write":"read";case"modify":case"delete":return place2||
spoken?"modify":"read";case"rename":return place2?"create":"modify";default:return verb2}}var changes=new Set(["create","write","define","modify","delete"]),adding=new Set(
["create","write","define"]);function slotOf(tokens,at,{slot:slot2}){return slot2==="place"&&!isPlace(tokens,at)?"model":slot2}function isAmongAll(tokens,at){let open2=tokens.
findLastIndex(({text},i)=>i<at&&text==="(");if(!tokens.slice(open2+1,at).every(({kind,text})=>kind==="code"||/^(?:,|and|or)$/.test(text)||asPath(text,!1)))return!1;
let before2=tokens.slice(0,open2).map(({lower})=>lower),all=before2.lastIndexOf("for")+1;return all===0||open2-all>6||!/^(?:all|each|every|both)$/.test(before2[all]??
"")?!1:!before2.slice(0,all).some(word4=>/^(?:tests?|specs?|docs?|documentation|stories|mocks?|checks?)$/.test(word4))}function symbolVerb(tokens,at,defines,frame){
let slot2=slotOf(tokens,at,frame),{verb:verb2,describing,negated:negated2,excepted,spoken}=frame;return negated2||excepted?"verify":adding.has(verb2)&&(describing||
slot2==="model")&&isContained(tokens,at,defines)?"define":!describing&&slot2==="place"&&spoken&&adding.has(verb2)?"modify":describing||slot2!=="object"?"use":verb2===
"create"||verb2==="define"||verb2==="write"?"define":verb2==="modify"||verb2==="delete"||verb2==="rename"?verb2:defines&&verb2==="none"?"define":"use"}var governed=(verb2,subject2)=>subject2.
kind==="symbol"&&verb2==="create"?"define":verb2,isNamedOnly=(tokens,at,frame)=>{let{slot:slot2,declared}=frame,next=tokens[at+1];return isReferredTo(tokens,at,
frame)?!0:declared||slot2==="place"||next?.kind!=="word"?!1:/^(?:imports?|references?|mentions?|links?)$/i.test(next.text)};function isOldModel(tokens,at,{slot:slot2,
declared}){if(declared||slot2!=="model"&&slot2!=="origin")return!1;let before2=tokens.slice(Math.max(0,at-6),at);return before2.some(({text})=>/^(?:existing|established|current|usual)$/i.
test(text))&&before2.some(({text})=>/^(?:patterns?|styles?|conventions?|approach|structure|format)$/i.test(text))}function targetAt(tokens,at,verb2,frame){let arrow=tokens[at+
1],moves=verb2==="rename"||verb2==="copy";if(!(arrow&&(/^(?:->|=>|\u2192)$/.test(arrow.text)||moves&&/^(?:to|into|as)$/.test(arrow.text)))||frame.describing||frame.
negated||!moves&&!(frame.declared&&arrow.text!=="to"))return;let token2=tokens[at+2];return token2&&token2.kind!=="mark"&&asPath(token2.text,token2.kind==="code")?
at+2:void 0}function objectFollows(tokens,at){for(let token2 of tokens.slice(at+1,at+5)){if(token2.kind==="mark")return!1;if(token2.kind==="code"||asPath(token2.
text,!1))return!0}return!1}function plainVerb(tokens,at,path2,frame){if(!(frame.declared||frame.negated||frame.negating||frame.excepted||frame.describing)){if(isCalledNew(tokens,at,frame)||
isSaidNew(tokens,at))return"create";if(isDestination(tokens,at)&&isCode(path2))return"write";if(!frame.spoken)return isObliged(tokens,at)&&isCode(path2)?"modify":
void 0;if(!(!frame.firm||frame.stem===""))return isDocumented(tokens,at,path2,frame.stem)?frame.stem==="mention"?"modify":"write":isPutToUse(tokens,at,frame.stem)?
"modify":void 0}}var kinds2=new Set("file files module modules script scripts spec specs test tests class package helper document page component unit integratio\
n source".split(" "));function isCalledNew(tokens,at,{slot:slot2}){if(slot2==="model"||slot2==="origin")return!1;let before2=at-1;for(;before2>=0&&kinds2.has(tokens[before2].
lower);)before2-=1;if(tokens[before2]?.lower!=="new")return!1;let article=tokens[before2-1];return article===void 0||article.kind==="mark"||article.lower==="a"||
before2===leadOf(tokens)}function isSaidNew(tokens,at){if(tokens[at+1]?.lower!=="is"||tokens[at+2]?.lower!=="new")return!1;let next=tokens[at+3];return next===void 0||
next.kind==="mark"||next.lower==="and"}var between=new Set([..."the a an new its their own".split(" "),...kinds2]),into=new Set("in into to under inside".split(
" ")),lying=new Set("belong belongs".split(" "));function isDestination(tokens,at){let before2=at-1;for(;before2>0&&between.has(tokens[before2].lower);)before2-=
1;return into.has(tokens[before2]?.lower??"")&&lying.has(tokens[before2-1]?.lower??"")}var states2=/^(?:not|be|exist|match|pass|fail|remain|stay|keep|compile|run|contain|have|import|load|succeed|work|build|never|still|already)$/;
function isObliged(tokens,at){if(at>leadOf(tokens)+1||at>0&&tokens[at-1].kind!=="mark"&&tokens[at-1].lower!=="the")return!1;let[modal,next,after]=[tokens[at+1]?.
lower,tokens[at+2],tokens[at+3]];return modal==="must"||modal==="should"||modal==="shall"?next?.kind==="word"&&!states2.test(next.lower):(modal==="needs"||modal===
"has")&&next?.lower==="to"&&after?.kind==="word"&&!states2.test(after.lower)}var document=/\.(?:mdx?|rst|adoc|txt)$/i;function isDocumented(tokens,at,path2,stem){
if(!documenting.has(stem))return!1;let before2=tokens[at-1]?.lower??"";return into.has(before2)||stem==="link"&&before2==="from"?document.test(path2)||stem==="m\
ention"&&/\.\w+$/.test(path2):!1}var using=/^(?:use|call|import|load|require|read|invoke|reference|raise|return|pass)$/,isPutToUse=(tokens,at,stem)=>using.test(
stem)&&tokens[at-1]?.lower==="in"&&/^(?:it|them)$/.test(tokens[at-2]?.lower??"");var Quotation=class{constructor(text){this.text=text}text;open=!1;enter({start,end},first){this.open||first||!opensQuote(this.text,start)||!isClosed(this.text,start)||
(this.open=!closesQuote(this.text,end)||isEntryValue(this.text,start))}leave({end}){this.open&&closesQuote(this.text,end)&&(this.open=!1)}},opensQuote=(text,at)=>(text[at-
1]==='"'||text[at-1]==="\u201C")&&/^[\s([:,\u2014\u2013-]?$/.test(text[at-2]??"");function isClosed(text,from){let ahead2=text.slice(from,from+longest),close=ahead2.
indexOf(text[from-1]==='"'?'"':"\u201D");return close>=0&&!/\n\s*\n/.test(ahead2.slice(0,close))}var longest=1e3,closesQuote=(text,at)=>/["\u201d]/.test(text[at]??
"")||/[.,;:!?)]/.test(text[at]??"")&&/["\u201d]/.test(text[at+1]??""),isEntryValue=(text,at)=>text[at-1]==='"'&&/":[ \t]?$/.test(text.slice(at-4,at-1));function splitCommands(text){let state={text,at:0,words:[],start:-1,found:[],heredocs:[]};for(;state.at<text.length;)step(state);return finish(state),state.found}
function step(state){let{text,at}=state,c=text[at];if(c===`
`){finish(state),state.at+=1;for(let tag of state.heredocs.splice(0))skipHeredoc(state,tag)}else c===" "||c==="	"||c==="\r"?state.at+=1:c==="\\"&&(text[at+1]===
`
`||text.startsWith(`\r
`,at+1))?state.at+=text[at+1]==="\r"?3:2:c==="#"?state.at=endOfLine(text,at):c===";"||c==="("||c===")"||c==="|"||c==="&"&&text[at+1]!==">"?(finish(state),state.
at+=1):c==="{"||c==="}"?/\s|$/.test(text[at+1]??" ")&&state.words.length===0?state.at+=1:word2(state):c==="<"&&placeholder.test(text.slice(at,at+40))?word2(state):
c===">"||c==="<"?redirect(state):word2(state)}var placeholder=/^<[A-Za-z][\w .-]*>/;function redirect(state){let{text}=state,heredoc=/^<<(-?)\s*(["']?)([A-Za-z_][\w-]*)\2/.
exec(text.slice(state.at,state.at+60));if(heredoc){state.heredocs.push(heredoc[3]),push(state,"<<",state.at),state.at+=heredoc[0].length;return}let sign=/^(?:<<<|>>|>\||>&|<|>)/.
exec(text.slice(state.at,state.at+3))[0];push(state,sign===">|"?">":sign,state.at),state.at+=sign.length}function word2(state){let{text}=state,start=state.at,value="";
for(;state.at<text.length;){let c=text[state.at],gap=c==="<"?placeholder.exec(text.slice(state.at,state.at+40)):null;if(gap){value+=gap[0],state.at+=gap[0].length;
continue}if(/[\s;|()<>&]/.test(c)){c===">"&&/^\d$|^&$/.test(value)&&(value="");break}if(c==="'"||c==='"')value+=quoted(state,c);else if(c==="\\")value+=text[state.
at+1]===`
`?"":text[state.at+1]??"",state.at+=2;else if(c==="$"&&text[state.at+1]==="(")value+=substitution(state);else{let run=runAt(plain2,text,state.at)??c;value+=run,
state.at+=run.length}}state.at===start&&(state.at+=1),(value!==""||/["']/.test(text[start]??""))&&push(state,value,start)}function quoted(state,quote){let{text}=state,
from=state.at+1,value="",i=from;for(;i<text.length&&text[i]!==quote;){quote==='"'&&text[i]==="\\"&&/["\\$`\n]/.test(text[i+1]??"")&&(i+=1);let run=runAt(quote===
'"'?inDouble:inSingle,text,i)??text[i]??"";value+=run,i+=run.length||1}return state.at=i+1,value}var plain2=/[^\s;|()<>&'"\\$]+/y,inDouble=/[^"\\]+/y,inSingle=/[^']+/y;
function runAt(characters,text,at){return characters.lastIndex=at,characters.exec(text)?.[0]}function substitution(state){let{text}=state,from=state.at,depth=0;
for(;state.at<text.length&&(text[state.at]==="("?depth+=1:text[state.at]===")"&&(depth-=1),state.at+=1,!(depth===0&&state.at>from+2)););return text.slice(from,state.
at)}function push(state,value,start){state.words.length===0&&(state.start=start),state.words.push(value)}function finish(state){state.words.length>0&&state.found.
push({words:state.words,start:state.start,end:state.at}),state.words=[]}function skipHeredoc(state,tag){let{text}=state;for(;state.at<text.length;){let end=endOfLine(
text,state.at),line=text.slice(state.at,end).trim();if(state.at=Math.min(end+1,text.length),line===tag)return}}function endOfLine(text,at){let end=text.indexOf(
`
`,at);return end<0?text.length:end}var programs=new Set("pytest python python3 uv uvx poetry pip pip3 tox nox ruff mypy npm npx pnpm pnpx yarn bun bunx deno nod\
e tsx vitest jest mocha playwright tsc eslint biome prettier cargo rustc go gofmt just make cmake ctest git gh mkdir touch cp mv rm sed awk cat tee echo printf \
chmod ln grep rg bash sh zsh docker docker-compose kubectl terraform mvn gradle ./gradlew dotnet swift xcodebuild bundle rspec rake rails php composer phpunit m\
ix curl wget perl pdm rye pipenv jq find ls cd source export diff shellcheck bats claude codex".split(" ")),setting=/^[\w./-]+\s*(?::|[=~<>]=?)\s/;function commandsIn(code){
let first=/^(?:[A-Z_]+=\S+\s+)*([\w./-]+)(?=\s|$)/.exec(code)?.[1];return!first||!programs.has(first)||setting.test(code)?[]:first==="export"&&!code.includes("=")?
[]:first==="export"&&/^export\s+(?:const|let|var|type|default)\b/.test(code)?[]:!/\s/.test(code)&&!/^(?:pytest|vitest|jest|tox|nox|rspec|phpunit|mocha)$/.test(first)?
[]:splitCommands(code)}var gaining="get gets gain gains receive receives need needs lose loses",turning=new Set(`${gaining} now new go goes become becomes`.split(" ")),gains=new Set(gaining.
split(" "));function turnOf(tokens,at){let{lower}=tokens[at],next=tokens[at+1];return lower==="new"?/^(?:is|are)$/.test(tokens[at-1]?.lower??"")&&ends2(next)?"c\
reate":void 0:lower==="now"?next?.kind==="word"&&isDeed(next.lower)?"modify":void 0:!gains.has(lower)||next?.kind!=="word"||lacking.test(next.lower)||(lower==="\
need"||lower==="needs")&&(next.lower==="to"||asPath(next.text,!1))?void 0:"modify"}var ends2=next=>next===void 0||next.kind==="mark"||next.lower==="and",lacking=/^(?:no|not|nothing|none|neither|its|their|it|them|called|used|run)$/,
isDeed=word4=>!auxiliaries.has(word4)&&(verbWord(word4)?.form==="third"||/^(?:take|takes|navigates|points|inherits|lists|lives)$/.test(word4));function turnsPlace(tokens,at){
let{lower}=tokens[at];return/^becomes?$/.test(lower)?!0:/^goe?s?$/.test(lower)&&/^(?:away|too|as)$/.test(tokens[at+1]?.lower??"")}function turn(tokens,at,subjects,places2){
let placed2=turnsPlace(tokens,at),verb2=placed2?"modify":turnOf(tokens,at);if(!verb2)return!1;let meant2=[...subjects,...placed2?places2:[]].filter(draft=>draft.
verb==="none"&&draft.subject.kind==="path");for(let draft of meant2)draft.verb=verb2;return meant2.length>0}function isHungOn(tokens,at,stem){if(!hanging.test(stem)||
!/^[,)]$/.test(tokens[at-1]?.text??""))return!1;let[link,place2]=[tokens[at+1],tokens[at+2]];return/^(?:in|from|into|by|through|via)$/.test(link?.lower??"")&&place2!==
void 0&&asPath(place2.text,place2.kind==="code")!==void 0}var hanging=/^(?:register|export|re-export|wire|hook|plug|include|declare|add|expose)$/;var telling=new Set([...negations,...subordinators,...closeWords,...places,...references,...excepting,...kept,...heads,...turning,...callers,..."nothing upon fo\
r of with".split(" ")]),tells=word4=>telling.has(word4)||isVerbWord(word4);var nouns=[[/^(?:class(?:es)?|components?|interfaces?|structs?|enums?|traits?)$/i,"class",/^[A-Z]\w*[a-z]\w*$/],[/^(?:functions?|helpers?|decorators?|fixtures?)$/i,
"function",/^[a-z]\w{2,}$/],[/^(?:sub-?)?commands?$/i,"command",/^[a-z][\w-]{2,}$/],[/^(?:routes?|endpoints?)$/,"route",/^(?:[A-Z]+ )?\/[\w:{}[\]./-]+$/],[/^tables?$/i,
"table",/^[a-z]\w{2,}$/i]],given=/^(?:string|number|bool(?:ean)?|int|float|str|null|undefined|none|object|any|void|never|self|this|async|await|static|private|public|abstract|export|default|true|false|dict|list|set|map|array|main|init|test|error|char|double|new|help|version)$/i;
function thingAt(tokens,at){let{kind,text}=tokens[at];if(kind!=="code"||given.test(text))return;let found=nouns.find(([noun,,name2])=>name2.test(text)&&isBeside(
tokens,at,noun));return found&&{name:`${text} ${found[1]}`,at:0,defines:!1}}function isBeside(tokens,at,noun){let next=at+1;for(;next<tokens.length&&isJoin(tokens,
next);)next+=1;let behind2=tokens[next];if(behind2?.kind==="word"&&noun.test(behind2.text)&&(next===at+1||behind2.text.endsWith("s")))return!0;let before2=tokens[at-
1];return before2?.kind==="word"&&noun.test(before2.text)&&!/^(?:of|for)$/i.test(tokens[at-2]?.text??"")}var isJoin=(tokens,at)=>tokens[at].kind==="code"||/^(?:,|and|or)$/.
test(tokens[at].text);function orderAt(draft){draft.certainty="stated",draft.tells="order"}function isNoun(tokens,at,previous,spoken){if(previous==="to"&&objectFollows(tokens,at))return!1;if(determiners.has(previous)||places.has(previous))return!0;let next=tokens[at+
1];return next?.text==="of"?!0:spoken?next?.kind==="mark"&&/^[.,)]$/.test(next.text)||tokens[at-1]?.kind==="code":!1}function isPlan(tokens,at){let aside=/^(?:only|also|just|now|then)$/.
test(tokens[at-1]?.lower??"");return planSubjects.has(tokens[aside?at-2:at-1]?.lower??"")}var generating=/^(?:use|run|execute|invoke)$/,isMadeWith2=(stem,verb2,tokens,at)=>generating.
test(stem)&&(verb2==="create"||verb2==="write")&&pathFollows(tokens,at),pathFollows=(tokens,at)=>tokens.slice(at+1,at+3).some(({kind,text})=>kind!=="mark"&&asPath(
text,kind==="code")!==void 0);var VerbReader=class{constructor(tokens,frame,drafts,lead6){this.tokens=tokens;this.frame=frame;this.drafts=drafts;this.lead=lead6}tokens;frame;drafts;lead;opening=[];since=0;open(at){
opensAt(this.tokens,at,this.frame)&&this.opening.push(this.drafts.at(-1))}takes(verb2,at){let{frame,tokens}=this,before2=at>this.lead?tokens[at-1]:void 0,previous=before2?.
kind==="word"?before2.lower:"";frame.negating&&changes.has(verb2.verb)&&isAtEnd(verb2,tokens[at+1])&&this.spare(this.subjects(at));let phrase=isInPhrase(tokens,
at);if(phrase===!1)return!1;if(phrase)return frame.describing||this.speak(verb2,verb2.stem!=="go"),!0;if(verb2.form==="past")return this.participle(verb2,at,previous);
if(verb2.form==="base"&&isNoun(tokens,at,previous,frame.spoken)||isNoTelling(verb2,tokens,at,before2))return!1;if((verb2.form==="gerund"||verb2.form==="base")&&
isReplacedDeed(tokens,at))return frame.negating=!0,this.speak(verb2,!1),!0;let placed2=(determiners.has(previous)||verbWord(previous)?.stem===frame.stem)&&/^(?:of|in|from|across|throughout)$/i.
test(tokens[at+1]?.text??"");if(verb2.form==="third"&&frame.spoken&&placed2&&frame.verb==="modify")return!1;if(isDeedOfAnother(tokens,at))return frame.describing=
!0,!0;if(verb2.form==="third"&&frame.spoken&&frame.verb==="delete"&&frame.slot!=="place")return!1;if(verb2.form==="third"&&before2&&!isPlan(tokens,at))return before2?.
kind!=="mark"&&(frame.describing=!0),!0;if(verb2.form==="gerund"&&before2&&previous!=="by"&&before2.kind!=="mark"&&frame.spoken)return(references.has(tokens[at].
lower)||frame.verb==="create"&&this.drafts.length>0)&&(frame.slot="model"),!0;let made=this.since===0&&isMadeWith2(frame.stem,verb2.verb,tokens,at);if(previous===
"to"&&frame.spoken&&this.drafts.length>0&&!frame.negating&&!made)return frame.describing=!0,!0;if(frame.describing){if(!(previous==="then"||previous==="and"||before2?.
kind==="mark")||verb2.form!=="base"||!objectFollows(tokens,at))return!0;frame.describing=!1}if(verb2.form==="base"&&before2?.kind==="word"&&frame.spoken&&!leads.
has(previous))return!1;let leads4=before2===void 0||before2.kind==="mark"&&before2.text!=="("||leads.has(previous)||at===this.lead+2&&this.opening.length===1;frame.
negated&&staysNegated(tokens,at)&&(frame.negating=!0),(previous==="but"||before2?.text===":"||previous==="and"&&this.drafts.length>this.since)&&(frame.negating=
!1);let firm=verb2.form==="base"&&leads4;for(let draft of firm&&frame.depth===0?carriedFiles(tokens,at,verb2.stem,this.drafts):[])draft.verb=verb2.verb,orderAt(
draft);return this.speak(verb2,firm,before2?.kind!=="word"||at===this.lead+2),frame.ordered=firm&&frame.depth===0&&!wished.test(previous),!0}speak(verb2,firm,ordered=!1){
let{frame}=this;frame.ordered=!1,frame.verb=verb2.verb,frame.hung=!1,frame.stem=verb2.stem,frame.slot="object",frame.firm=firm,frame.negated=frame.negating,frame.
negating=!1,frame.excepted=!1,frame.loose=!1,frame.declared=!1,frame.spoken=!0,this.since=this.drafts.length;let placed2=this.opening.splice(0);if(!firm||frame.
negated)return;let works=ordered&&working2.test(verb2.stem);for(let draft of placed2)verb2.verb==="create"&&draft.subject.kind==="path"&&draft.subject.path.endsWith(
"/")||(changes.has(verb2.verb)||works&&draft.subject.kind==="path")&&(draft.verb="modify",ordered&&draft.subject.kind==="path"&&orderAt(draft))}speakAround(verb2){
let placed2=this.drafts.filter(draft=>draft.verb==="none"&&draft.subject.kind==="path");for(let draft of placed2)draft.verb=verb2.verb==="verify"||verb2.verb===
"read"?verb2.verb:"modify";this.speak(verb2,!0)}participle(verb2,at,previous){let{frame}=this;if(isHungOn(this.tokens,at,verb2.stem)&&/^(?:none|create|write|define)$/.
test(frame.verb))return this.speak({...verb2,verb:"modify"},!1),frame.hung=!0,!0;if(!(auxiliaries.has(previous)||this.tokens[at-1]?.kind==="code")&&at>0)return determiners.
has(previous);if((changes.has(verb2.verb)||verb2.verb==="rename")&&isDoneElsewhere(this.tokens,at)){for(let draft of this.subjects(at))draft.verb="none",draft.certainty=
"inferred";return frame.describing=!0,!0}if(frame.describing)return!0;let ensured=frame.stem==="ensure"&&!frame.negated&&changes.has(verb2.verb),subjects=this.drafts.
filter(draft=>draft.verb==="none"||ensured&&draft.verb==="verify"&&draft.subject.kind==="path");if(previous!=="be"&&!frame.spoken&&this.drafts.at(-1)?.subject.kind===
"symbol")return frame.describing=!0,!0;for(let draft of subjects)frame.negating||(draft.verb=governed(verb2.verb,draft.subject));return this.speak(verb2,previous===
"be"),!0}turns(at){let{describing,negating,negated:negated2,declared}=this.frame;return!turning.has(this.tokens[at].lower)||describing||negating||negated2||declared?
!1:turn(this.tokens,at,this.subjects(at),this.opening)}subjects(at){let before2=subjectsBefore(this.tokens,at);return this.drafts.filter(({subject:subject2,certainty,
span:span2})=>subject2.kind!=="path"||certainty==="declared"?!1:before2.some(({start,end})=>start<=span2.start&&span2.end<=end))}unchanged(at){let{frame}=this,own=changes.
has(frame.verb)||frame.verb==="rename"||frame.verb==="copy"?[]:this.drafts.slice(this.since),left=own.length>0?own:this.subjects(at);left.length===0&&isKept(frame)&&
(frame.negated=!0),this.spare(left)}spare(drafts){for(let draft of drafts)draft.subject.kind!=="path"||draft.certainty==="declared"||(draft.verb="verify",draft.
certainty="inferred",draft.tells="keep")}},wished=/^(?:to|or|must|should|will|shall|can|may|you|we|not|n't|don't)$/,working2=/^(?:call|invoke|import|raise|rename|use|derive|return|accept|pass|handle|support|provide|require)$/;function readClause(tokens,setting2){let reader=new ClauseReader(tokens,setting2);return reader.read(),{mentions:reader.found(),demand:demandOf(reader.frame)}}var ClauseReader=class{constructor(tokens,setting2){
this.tokens=tokens;this.setting=setting2;let lead6=leadOf(tokens);this.evidence=spanOfTokens(tokens,setting2.source),this.quotation=new Quotation(setting2.source.
text),this.frame=openFrame(setting2,saysPerhaps(tokens),lead6>0),this.verbs=new VerbReader(tokens,this.frame,this.drafts,lead6)}tokens;setting;drafts=[];meant;meantFrom=0;frame;named=[];skipped=-1;evidence;quotation;verbs;found(){
let{meant:meant2,drafts}=this;if(this.named.length>0&&!tellsNow(this.tokens))for(let draft of this.named)draft.verb="write";return meant2&&!isNamed(meant2,drafts,
this.meantFrom)?[...drafts,meant2]:drafts}read(){for(let i=0;i<this.tokens.length;i+=1){if(i===this.skipped)continue;let token2=this.tokens[i];token2.kind==="ma\
rk"&&this.mark(token2.text,i),token2.kind!=="mark"&&(this.quotation.enter(token2,i===0),token2.kind==="code"?this.code(token2,i):this.word(token2,i),this.quotation.
leave(token2))}}mark(text,at){let{frame}=this;text===":"||text==="\uFF1A"?this.drafts.length===0&&openFieldAt(this.tokens,at,frame,this.setting):text==="("?(frame.
depth+=1,doubt(this.tokens,at,this.drafts.at(-1),frame)):text===")"?(frame.depth=Math.max(0,frame.depth-1),frame.excepted=!1):text===";"?closePart(frame):text===
","&&isBaseForm(this.tokens[at+1])&&(frame.describing=!1)}word(token2,at){let{frame}=this,{lower}=token2,path2=asPath(token2.text,!1);if(path2&&!touchesMarkup(token2,
this.setting.source.text)){this.path(path2,token2,at);return}if(this.quotation.open)return;if(frame.title&&isStatusNote(this.tokens,at,this.setting.source.text)&&
(frame.explaining=!0),endsList(frame,lower)&&this.drafts.length>0&&(frame.explaining=!0),frame.explaining&&seeks(this.tokens,at))for(let draft of this.drafts)draft.
conditional=!0;if(isCall(this.tokens,at)){this.symbol(token2.text,token2.start,!1,at);return}let chinese=frame.declared?void 0:chineseVerb(lower);chinese?this.verbs.
speakAround(chinese):tells(lower)||isTypeName(token2.text)?this.heed(token2,at):frame.loose=!0}heed({lower,start,end},at){let{frame,tokens}=this;if(negates(lower,
tokens,at)){needsNoChange(tokens,at)?this.verbs.unchanged(at):frame.negating=!0;return}if(subordinators.has(lower)&&(frame.spoken||frame.describing)){frame.describing=
!concludes(tokens,at);return}let verb2=verbWord(lower);if(verb2&&this.verbs.takes(verb2,at))return;let called2=calledAt(lower,tokens,at,this.setting.making??!1);
called2&&this.call(called2,lower==="the"?at+1:at);let unnamed=unnamedAt(lower,tokens,at,frame);unnamed&&!this.meant&&(this.meant=this.draft(unnamed,"modify",start,
end,"inferred"),this.meantFrom=this.verbs.since),closeWords.has(lower)||(frame.loose=!0),excepts(lower,tokens,at)?except(frame):saysUnchanged(lower,tokens,at,frame)?
this.verbs.unchanged(at):this.verbs.turns(at)||shiftSlot(frame,lower,tokens,at)}call(subject2,at){let{start,end}=this.tokens[at],verb2=pathVerb(this.tokens,at,this.
frame);this.add(subject2,verb2,start,end,"inferred"),verb2==="none"&&(this.verbs.open(at),this.setting.making&&isBare(this.frame)&&this.named.push(this.drafts.at(
-1)))}code(token2,at){let{frame}=this,commands=commandsIn(token2.text);if(commands.some(({words:words3})=>words3.length===1)&&isPackage(this.tokens,at))return;let asked=isAskedFor(
this.tokens,at,frame)||this.setting.section==="commit";for(let{words:words3,start,end}of commands){let verb2=frame.negated||this.quotation.open||!asked&&isAside(
this.tokens,at,frame)?"none":"run",certainty=asked?"stated":"inferred";this.add({kind:"command",words:words3},verb2,token2.start+start,token2.start+end,certainty)}
if(commands.length>0)return;let path2=asPath(token2.text.replace(/^(\S+)\s+[\w.]+\(.*$/,"$1"),!0),name2=path2?void 0:identifierIn(token2.text)??thingAt(this.tokens,
at);path2?this.path(path2,token2,at):name2&&this.symbol(name2.name,token2.start+name2.at,name2.defines,at)}symbol(name2,start,defines,at){let{frame,tokens}=this,
verb2=!defines&&isInstance(tokens,at)?"use":symbolVerb(tokens,at,defines,frame);this.add({kind:"symbol",name:name2},verb2,start,Math.min(start+name2.length,tokens[at].
end)),this.verbs.open(at)}path(match,token2,at){let{frame,tokens}=this,quoted2=this.quotation.open,plain7=quoted2?void 0:plainVerb(tokens,at,match.path,frame),asked=plain7??
(quoted2?"none":pathVerb(tokens,at,frame)),verb2=match.test&&asked==="create"?"write":asked,[start,end]=[token2.start+match.start,token2.start+match.end],target=targetAt(
tokens,at,verb2,frame);target!==void 0&&(this.skipped=target);let to=target===void 0?void 0:targetPath(tokens[target].text,match.path,frame),from=this.drafts.length;
for(let path2 of expandBraces(match.path)){let subject2=to===void 0?{kind:"path",path:path2}:{kind:"path",path:path2,to},certainty=quoted2||isExample(tokens,at)||
(verb2==="none"?isNamedOnly(tokens,at,frame):verb2==="read"&&isOldModel(tokens,at,frame))?"inferred":plain7?"stated":certaintyOf(frame,subject2);this.add(subject2,
to!==void 0&&verb2!=="copy"?"rename":verb2,start,end,certainty),verb2==="verify"&&isSpared(frame)&&(this.drafts.at(-1).tells="keep")}verb2==="none"&&(this.verbs.
open(at),this.setting.making&&makes(frame,match.path,token2)&&this.named.push(...this.drafts.slice(from))),match.test&&this.add({kind:"symbol",name:match.test},
"use",start,end)}add(...said){this.drafts.push(this.draft(...said))}draft(subject2,verb2,start,end,certainty=certaintyOf(this.frame,subject2)){let span2=spanOf(
this.setting.source,start,end),{conditional}=this.frame,tells2=isOrdered(this.frame)?"order":void 0,{section}=this.setting;return{subject:subject2,verb:verb2,certainty,
conditional,tells:tells2,span:span2,section,evidence:this.evidence}}};var saysThat=clause2=>{if(clause2.at(-1)?.text!==":")return!1;let says=clause2.findIndex(({kind,text})=>kind==="word"&&saying3.test(text));return says>=0&&clause2.
slice(says,says+3).some(({text})=>/^that$/i.test(text))},saying3=/^(?:state|say|explain|mention|clarif(?:y|ie)|instruct)s?$/i,tellsState=label2=>label2.includes(
".")&&/\.\w+[`*]*\s+(?:is\s+)?(?:missing|absent|present|unchanged|identical|adapted|different|skipped|deferred|excluded)$/i.test(label2);var isFailing=(label2,clause2,source)=>/^expect(?:ed)?(?: (?:result|output|outcome))?$/i.test(label2)&&/^[^\n]{0,40}:[*_\s]*fail(?:s|ure)?\b/i.test(source.text.
slice(source.text.lastIndexOf(`
`,clause2[0].start)+1,clause2.at(-1).end)),failsWith=(clause2,section)=>section==="red"&&clause2.some(({lower},i)=>lower==="fails"&&/^(?:with|because|as|since|for|:)$/.
test(clause2[i+1]?.lower??""));var shells=/^(?:bash|sh|shell|zsh|console|terminal|shell-session|shellscript)$/i;function readFence(code,source,section,before2){let extent=spanOf(source,code.position?.
start.offset??0,code.position?.end.offset??0),raw=source.text.slice(extent.start,extent.end),head2=raw.indexOf(`
`)+1;if(!head2)return[];let close=raw.lastIndexOf(`
`),body=raw.slice(head2,Math.max(head2,close)),start=extent.start+head2;if(/^(?:diff|patch|udiff)$/i.test(code.lang??""))return patchMentions(body,start,source,
section,before2);if(isScript(code,before2))return commandMentions(body,start,source,section,before2);let named5=namedFile(code,body),found=[],base={section,conditional:before2.
demand.conditional,evidence:extent};if(named5){let span2=spanOf(source,start+named5.start,start+named5.end);found.push({...base,subject:{kind:"path",path:named5.
path},verb:"write",certainty:"inferred",span:span2})}if(before2.demand.negated)return found;let verb2="define";for(let{name:name2,at}of definitionsIn(body)){let span2=spanOf(
source,start+at,start+at+name2.length);found.push({...base,subject:{kind:"symbol",name:name2},verb:verb2,certainty:"stated",span:span2})}return found}function isScript(code,before2){
let lang=code.lang??"";return/^#!/.test(code.value)?!1:shells.test(lang)?!isShellFile(before2.writes)||before2.demand.verb==="run":lang===""&&/^\s*(?:\$ )?(?:git|npm|npx|pnpm|yarn|bun|pytest|uv|cargo|go|just|make|mkdir|cp|mv|rm|python3?|node) [\w./-]/.
test(code.value)&&before2.writes===void 0}var isShellFile=path2=>path2!==void 0&&/(?:\.(?:sh|bash|zsh|bats|envrc)|(?:^|\/)[^./]+)$/.test(path2);function commandMentions(body,start,source,section,before2){
let text=body.replace(/^(\s*)\$ /gm,"$1  "),verb2=before2.demand.negated?"none":"run";return splitCommands(text).map(command=>{let span2=spanOf(source,start+command.
start,start+command.end);return{subject:{kind:"command",words:command.words},verb:verb2,certainty:"stated",section,conditional:before2.demand.conditional,span:span2,
evidence:span2}})}function headFence({source,start,end},place2,found){let last=found.at(-1);if(last?.subject.kind!=="path"||last.verb!=="none"||last.span.start<
start)return;let around=source.text.slice(start,last.span.start)+source.text.slice(last.span.end,end);/^[\s*_`:]*$/.test(around)&&(found[found.length-1]={...last,
verb:"write"},place2.writes=last.subject.path)}var header=/^--- (\S+)[^\n]*\n\+\+\+ (\S+)/gm,nowhere="/dev/null";function patchMentions(body,start,source,section,{
demand}){return[...body.matchAll(header)].flatMap(match=>{let[whole4,before2="",after=""]=match,written=after===nowhere?before2:after,at=start+match.index+(after===
nowhere?4:whole4.length-after.length),path2=asPath(written.replace(/^[ab]\//,""),!0)?.path;if(path2===void 0)return[];let span2=spanOf(source,at,at+written.length),
verb2=after===nowhere?"delete":before2===nowhere?"create":"modify";return[{subject:{kind:"path",path:path2},verb:demand.negated?"verify":verb2,certainty:"stated",
section,conditional:demand.conditional,span:span2,evidence:span2}]})}function namedFile(code,body){let info=/(?:title|file(?:name)?)=["']?([^"'\s]+)/.exec(code.
meta??"")?.[1];if(info)return asPath(info,!0)&&{...asPath(info,!0),start:0,end:0};let end=body.indexOf(`
`),line=end<0?body:body.slice(0,end),comment=/^\s*(?:\/\/|#|--|<!--|\/\*)\s*((?:[\w.@-]+\/)+[\w.@[\]-]+)\s*(?:-->|\*\/)?\s*(?:\(.*)?$/.exec(line);if(!comment)return;
let path2=asPath(comment[1],!1),at=line.indexOf(comment[1]);return path2&&{...path2,start:at,end:at+comment[1].length}}function sectionOf(name2){let text=name2.toLowerCase().replace(/^(?:step\s+)?\d+(?:\.\d+)*\s*[:.)-]\s*/,"").trim();for(let[pattern,section]of openers)if(pattern.
test(text))return section}var passing=new Set(["context","files"]),openers=[[/^(?:verify|confirm|run|check|see|watch)\b.*\b(?:red|fails?|failing|failure)\b/,"re\
d"],[/^(?:verify|verification|validation|validate|check(?:s|list)?|acceptance|success criteria|expected outcome|error conditions?|done\b|definition of done|qa\b|run (?:the )?(?:\w+ )?(?:test|suite|check|verif)|confirm|expected(?: output| result)?$|test (?:manually|it)|manual(?:ly)? (?:test|verif)|smoke)/,
"verify"],[/^(?:red\b|write (?:the |a |an )?(?:\w+ ){0,2}(?:failing|red) |failing test|add (?:the |a )?failing|write (?:the )?tests?\b|expected failure|why it fails)/,
"red"],[/^(?:green\b|write (?:the )?minimal|minimal implementation|implement|refactor|changes?$|make (?:it|them|the tests?) pass)/,"green"],[/^(?:commit\b|stage(?: (?:and|&) commit)?$|git(?: commit)?$|push$)/,
"commit"],[/^(?:files?|target files?|affected files?|files? (?:to|changed|touched|created|modified|involved|affected).*)$/,"files"],[/^(?:prerequisites?|depends? on|dependenc(?:y|ies)|design(?: ref(?:erence)?)?|references?|context|background|report(?: path| locations?)?|see also|read first|requirements?|interfaces?|consumes|produces|notes?|blocked by|blocks|source|recall|key decisions?|key constraints?|stop conditions?)\b/,
"context"]];function sentences(tokens,source){let found=[],open2=[],close=()=>{open2.length>0&&found.push(open2),open2=[]},numbers=()=>found.length===0&&open2.length>0&&leadOf(
open2)===open2.length;return tokens.forEach((token2,index)=>{if(token2.kind!=="mark")open2.push(token2);else if(stops.has(token2.text)&&!numbers())token2.text===
"?"&&open2.length>0&&open2.push(token2),close();else if(token2.text===`
`){let next=tokens[index+1];(startsLabel(tokens,index+1)||isTitle(open2,source)||next&&isOrder(next)&&labelOf(open2,source)!==void 0)&&close()}else open2.push(token2)}),
close(),found}var stops=new Set(".!?\u3002");function isTitle(line,{text}){let[first,last]=[line[0],line.at(-1)];return!first||!last||last.text===":"||!/^(?:\*\*|__)/.
test(text.slice(first.start-2,first.start))?!1:/^`*(?:\*\*|__)[ \t]*\r?$/.test(text.slice(last.end,last.end+40).split(`
`,1)[0])&&line.some(({text:text2})=>text2===":")}var isOrder=({kind,text,lower})=>kind==="word"&&/^[A-Z]/.test(text)&&verbWord(lower)?.form==="base",beginsLine2=({
start},{text})=>/(?:^|\n)[ \t*_]*$/.test(text.slice(Math.max(0,start-20),start));function startsLabel(tokens,at){for(let i=at;i<Math.min(at+5,tokens.length);i+=
1){let token2=tokens[i];if(token2.kind==="mark")return token2.text===":"&&i>at;if(token2.kind==="code")return!1;if(i===at&&/^[-*+]$|^\d+$/.test(token2.text))return!0}
return!1}function labelOf(clause2,source){for(let i=1;i<Math.min(7,clause2.length);i+=1){let token2=clause2[i];if(token2.kind==="code")return;if(token2.kind==="\
mark"&&/^[:\uff1a]$/.test(token2.text))return source.text.slice(clause2[0].start,clause2[i-1].end)}}var whole2=/^\s*(?:$|[.,;:(\u2013\u2014]|(?:it|this)\b|(?:(?:an?|the|this|that|new|empty|whole|entire|following|old)\s+)*(?:files?|modules?|scripts?|documents?|pages?|packages?|components?)\b)/i,
described=/^\s+(?:an?|the|new)\s+(?![^.,;\n]*(?:`|\w\())/i,parts2=/\b(?:functions?|methods?|class(?:es)?|helpers?|handlers?|types?|interfaces?|constants?|imports?|exports?|tests?|cases?|sections?|fields?|entr(?:y|ies)|lines?|flags?|options?|routes?|endpoints?)\b/i;
function verbOfNote(note){let text=note.replace(/^[\s*_[(]+/,""),word4=/^[a-z-]+/i.exec(text)?.[0].toLowerCase()??"",rest2=text.slice(word4.length).replace(/^[*_\])]+/,
"");if(/^(?:no (?:changes?|edits?)|unchanged|untouched|read(?:[- ]only)?$|reference)\b/i.test(text))return"read";if(word4==="new")return whole2.test(rest2)||!(parts2.
test(rest2)||rest2.includes("`"))?"create":"modify";let verb2=verbWord(word4);return verb2?.verb==="create"&&/^(?:creat|add)/.test(word4)?whole2.test(rest2)?"cr\
eate":word4.startsWith("add")?"modify":described.test(rest2)&&!parts2.test(rest2)?"create":"write":verb2?.verb==="delete"?whole2.test(rest2)?"delete":"modify":verb2?.
verb==="rename"?whole2.test(rest2)||/^\s+(?:in)?to\b/i.test(rest2)?"rename":"modify":verb2?.verb==="modify"?"modify":void 0}var action=/^[^\n]*\r?\n(?:[ \t]*\r?\n)?[ \t]*(?:[-*+][ \t]+)?[*_]*(?:action|operation|change(?: type)?)[*_]*:[*_]*[ \t]*([^\r\n]+)/i;
function withActionBelow(mention,source){let{subject:subject2,verb:verb2,certainty,span:span2}=mention;if(subject2.kind!=="path"||verb2!=="write"||certainty!=="\
declared")return mention;let words3=action.exec(source.text.slice(span2.end,span2.end+600))?.[1],told=words3===void 0?void 0:verbOfNote(words3);if(words3===void 0||
told===void 0)return mention;let to=told==="rename"?targetIn(words3):void 0;return{...mention,verb:told,subject:to===void 0?subject2:{...subject2,to}}}var targetIn=words3=>{
let target=/\b(?:to|into|as)\s+`?([^\s`]+)/i.exec(words3)?.[1];return target===void 0?void 0:asPath(target.replace(/[.,;]+$/,""),!0)?.path};function readTable(table,source,section){let[head2,...rows]=table.children,names3=head2?.children.map(cell=>plainText(cell).toLowerCase().trim())??[],action2=names3.
findIndex(name2=>/^(?:action|change|changes|operation|type|status|what)/.test(name2)),changing2=/^changes?\b/.test(names3[action2]??""),file=names3.findIndex(name2=>/^(?:files?|paths?|location|module)/.
test(name2)),read=(cell,demand)=>readClause(tokensOf(cell.children,source),{source,section,demand});return rows.flatMap(row=>{let[path2,done]=[row.children[file],
row.children[action2]];if(!path2||!done)return row.children.flatMap(cell=>read(cell,noDemand).mentions);let told=verbOfNote(textOf(done,source)),asked=read(done,
noDemand).demand,changed=changing2&&/^(?:none|use)$/.test(asked.verb)&&isSaid(done),verb2=told??(changed?"modify":void 0),demand=verb2===void 0?asked:{...asked,
verb:verb2,firm:!0};return read(path2,{...demand,slot:"object",declared:demand.verb!=="none"}).mentions})}var isSaid=cell=>{let text=plainText(cell).trim();return/\w/.
test(text)&&!/^(?:no|none|nothing|n\/?a|tbd|-+|see|reads?|only|maybe|optional\w*)\b|\?$/i.test(text)},textOf=(cell,source)=>{let{start,end}=spanOfNode(source,cell);
return source.text.slice(start,end).replace(/^\s*\||\|\s*$/g,"")};function workWithoutVerb(tokens,drafts,section,opens3){if(section!=="body"&&section!=="green")return;let first=drafts.find(({subject:subject2})=>subject2.kind===
"path");if(!first||!(first.verb==="none"||first.verb==="create"))return;let at=tokens.findIndex(({start,end:end2})=>start<=first.span.start&&first.span.end<=end2),
lead6=leadOf(tokens),end=endOfNames(tokens,at);if(!(at===lead6?opens3&&(end<tokens.length?isNoted(tokens,end):drafts.some(({verb:verb2})=>verb2==="create")):/^[^/~]/.
test(tokens[at].text)&&(isTried(tokens,lead6,at)||stands2(tokens[end]))&&(isTried(tokens,lead6,at)||isLabelled(tokens,lead6,at)||isPlaced(tokens,lead6,at))))return;
let until2=tokens[end]?.start??Number.POSITIVE_INFINITY;for(let draft of drafts)draft.subject.kind==="path"&&draft.verb==="none"&&draft.span.start<until2&&(draft.
verb="write")}function endOfNames(tokens,from){let depth=0,at=from;for(;at<tokens.length;at+=1){let{kind,text}=tokens[at];if(text==="(")depth+=1;else if(text===
")")depth-=1;else{if(depth>0||isFiller(tokens,at)||/^(?:,|and|or|plus|&|\+|\n)$/.test(text))continue;if(kind==="mark"||!asPath(text,kind==="code"))break}}return at}
function isFiller(tokens,at){if(tokens[at].kind!=="word"||asPath(tokens[at].text,!1))return!1;let from=at;for(;from>at-3&&tokens[from-1]?.kind==="word";)from-=1;
let to=at;for(;to<at+3&&tokens[to]?.kind==="word";)to+=1;let joined2=/^(?:,|and|plus)$/,led=joined2.test(tokens[from-1]?.text??"")||joined2.test(tokens[from].lower),
next=tokens[to];return led&&next?.kind==="code"&&asPath(next.text,!0)!==void 0&&isName(tokens,from,to)}var stands2=token2=>token2===void 0||/^(?:[,;:]|\u2014|\u2013|--)$/.
test(token2.text);function isNoted(tokens,end){if(!/^(?::|\uff1a|\u2014|\u2013|--|-|->|=>|\u2192)$/.test(tokens[end].text))return!1;for(let i=end+1;i<Math.min(tokens.
length,end+6);i+=1){let{kind,lower}=tokens[i];if(kind==="word"&&(negations.has(lower)||auxiliaries.has(lower)||subordinators.has(lower)||stating.test(lower)||i===
end+1&&(verbWord(lower)?.form??"base")!=="base"))return!1}return!0}var stating=/^(?:already|existing|exists?|see|current(?:ly)?|contains?|holds?|has|have|lives?|nothing|unchanged|reference|only|same|fails?|passes|missing|used|uses|unaffected|untouched|covers?|stays?|remains?|keeps?)$/;
function isLabelled(tokens,lead6,at){return at-lead6<2||at-lead6>6||!/^[:\uff1a]$/.test(tokens[at-1].text)?!1:isName(tokens,lead6,at-1)}function isPlaced(tokens,lead6,at){
return at-lead6<2||at-lead6>7||!/^(?:in|into|under)$/.test(tokens[at-1].lower)?!1:isName(tokens,lead6,at-1)}var isTried=(tokens,lead6,at)=>/^(?:test|cover)$/.test(
tokens[lead6].lower)&&tokens[at-1]?.lower==="in"&&isTestPath(tokens[at].text);function isName(tokens,from,to){if(models2.test(tokens[from].lower))return!1;for(let i=from;i<
to;i+=1){let{kind,lower}=tokens[i],form=verbWord(lower)?.form;if(kind==="mark"||form==="base"||form==="third"&&i>from&&i+1<to||negations.has(lower)||auxiliaries.
has(lower)||subordinators.has(lower)||kind==="word"&&(models2.test(lower)||stating.test(lower)))return!1}return!0}var models2=/^(?:patterns?|references?|sees?|specs?|specification|sources?|examples?|templates?|based|existing|inputs?|designs?|context|notes?|expected|actual|results?|evidence|cause|where|plans?|details?|more|as|like|similar|same|found|defined|described|documented|used|depends|dependency|requires?|prerequisites?|background|current|failure|error|warning|located|location|style|conventions?|model|from|for|with|per|mirror|copy|if|when|look|original|upstream|previous|before|because|goal|why|risk|prompt|project|layout|structure|codebase|repo|repository|stack)$/;function readBlocks(blocks,source,section,tasks2){let found=[];return walk(blocks,source,{section,demand:noDemand,inherited:noDemand,writes:void 0,folder:void 0,
contents:!1,introduced:!1,says:!1,tries:!1,making:section==="green",tasks:tasks2,failure:!1},found),found}function walk(blocks,source,place2,found){for(let i=0;i<
blocks.length;i+=1){let block=blocks[i];switch(block.type){case"heading":{let section=place2.section==="title"?void 0:sectionOf(plainText(block));place2.section=
section??(/^(?:context|title)$/.test(place2.section)?place2.section:"body"),place2.around=void 0,place2.failure=!1,readLines(tokensOf(block.children,source),source,
place2,found),place2.demand=noDemand;break}case"paragraph":if(place2.demand=place2.inherited,place2.inherited=noDemand,place2.says&&goesOn(spanOfNode(source,block)))
break;readLines(tokensOf(block.children,source),source,place2,found),blocks[i+1]?.type==="code"&&headFence(spanOfNode(source,block),place2,found);break;case"lis\
t":if(place2.contents||(readItems(block.children,source,place2,found),blocks[i+1]?.type==="list"))break;place2.folder?.used&&found.splice(place2.folder.at,1),place2.
demand=noDemand,place2.writes=void 0,place2.folder=void 0;break;case"code":place2.failure?found.push(...absencesIn(block.value,source,spanOfNode(source,block),place2.
section)):found.push(...readFence(block,source,place2.section,place2));break;case"table":found.push(...readTable(block,source,place2.section)),place2.demand=noDemand;
break;case"blockquote":walk(block.children,source,within2(place2,"context",place2.inherited),found);break;case"html":{let tokens=[],span2=spanOfNode(source,block);
words2(source.text,span2.start,span2.end,tokens),readLines(tokens,source,place2,found);break}case"thematicBreak":place2.demand=noDemand,place2.failure=!1;break}}}
function readItems(items,source,place2,found){let{folder,tries}=place2,first=found.length,demand=folder?demandBelow(folder,place2.demand):place2.demand;for(let item of items){
let from=found.length;walk(item.children,source,within2(place2,place2.section,demand),found),folder&&placeBelow(found,from,spanOfNode(source,item).start,folder,
source)&&(folder.used=!0)}tries&&orderTestsOnly(found,first),place2.tries=tries}var within2=(place2,section,inherited2)=>({section,around:place2.around,demand:place2.
demand,inherited:inherited2,writes:place2.writes,folder:void 0,contents:place2.contents,introduced:place2.introduced,says:place2.says,tries:place2.tries,making:place2.
making,tasks:place2.tasks,failure:place2.failure}),goesOn=({source,start})=>new RegExp("\\p{Ll}","u").test(source.text[start]??""),perhaps={...noDemand,conditional:!0};
function readLines(tokens,source,place2,found){let demand=place2.demand,after=noDemand,first=!0,spoken;for(let clause2 of sentences(tokens,source)){let label2=labelOf(
clause2,source);label2!==void 0?(demand=first&&!tellsState(label2)?place2.demand:noDemand,after=/^if\b/i.test(label2)?perhaps:noDemand,enter(place2,place2.section===
"title"?void 0:sectionOf(label2)),place2.failure=/^(?:expected )?failure|^expected fail|^why it fails/i.test(label2)||isFailing(label2,clause2,source)):first||(demand=
after,isOrder(clause2[0])&&beginsLine2(clause2[0],source)&&enter(place2,void 0));let labelled=label2!==void 0&&demand.verb!=="none",{tasks:tasks2}=place2,making=place2.
making&&place2.section==="green",read=readClause(clause2,{source,section:place2.section,demand,labelled,making,tasks:tasks2}),asked=place2.introduced||demand.verb!==
"none";workWithoutVerb(clause2,read.mentions,place2.section,!asked&&(first||after===noDemand)),place2.folder=folderIn(clause2,read.mentions,found.length),found.
push(...read.mentions);let carried=spoken&&carriedMention(clause2,read.mentions,spoken,place2.section);if(carried&&found.push(carried),spoken=spokenOf(clause2,read.
mentions),(place2.failure||failsWith(clause2,place2.section))&&clause2.length>0){let span2=spanOfTokens(clause2,source);found.push(...absencesIn(source.text.slice(
span2.start,span2.end),source,span2,place2.section))}place2.demand=handsOn(clause2,label2!==void 0,read)?read.demand:noDemand,place2.writes=read.mentions.flatMap(
({subject:subject2,verb:verb2})=>subject2.kind==="path"&&/^(?:create|write|modify)$/.test(verb2)?subject2.path:[])[0],place2.contents=namesContents(clause2),place2.
introduced=introduces(clause2),place2.says=saysThat(clause2),place2.tries=asksForTests(clause2),first=!1}}var namesContents=clause2=>clause2.at(-1)?.text===":"&&
(/^(?:showing|containing|contents?|sections|outline)$/i.test(clause2.at(-2)?.text??"")||/^cover$/i.test(clause2[0].text));function introduces(clause2){if(!/^[:\uff1a]$/.
test(clause2.at(-1).text))return!1;let open2=clause2.findIndex(({text})=>text==="(");return(open2<0?clause2.length-1:open2)>3}function handsOn(clause2,labelled,read){
return read.mentions.some(({subject:subject2})=>subject2.kind==="path"&&folderNamed(subject2.path)===void 0)?!1:/^[:\uff1a]$/.test(clause2.at(-1)?.text??"")||labelled&&
clause2.length<8}function enter(place2,section){section&&passing.has(section)?place2.around??=place2.section:(place2.section=place2.around??place2.section,place2.
around=void 0),section&&(place2.section=section)}function readMentions(blocks,source,context){return readBlocks(blocks,source,context.section,context.tasks??!1).map(mention=>withActionBelow(mention,source))}function readCommandLine(line,section){
let{source,start,end}=line;return commandsIn(source.text.slice(start,end)).map(command=>{let span2=spanOf(source,start+command.start,start+command.end);return{subject:{
kind:"command",words:command.words},verb:"run",certainty:"stated",section,conditional:!1,span:span2,evidence:span2}})}function readFileField(field,verb2){let tokens=[];
words2(field.source.text,field.start,field.end,tokens);let parted=tokens.map((token2,at)=>token2.kind==="word"&&!/\s/.test(token2.text)&&!isAlternative(token2,tokens[at+
1])?unquoted(token2):token2),demand={...noDemand,verb:verb2,declared:!0};return readClause(parted,{source:field.source,section:"files",demand}).mentions}var isAlternative=({
text},next)=>/^[A-Za-z]+\/[A-Za-z]+$/.test(text)&&next?.kind==="word"&&/^(?:of|for|with|about|from|showing)$/.test(next.text);function unquoted(token2){let text=token2.
text.replace(/^`+|`+$/g,""),start=token2.start+token2.text.indexOf(text);return text.includes("/")||text.includes(".")?tokenOf("code",text,start,start+text.length):
tokenOf(token2.kind,text,start,token2.end)}var leads2=[[/^(?:create|add|new)\s*(?:\/|or|and)\s*(?:modify|update|edit)/,"write"],[/^(?:rename|move|mv)/,"rename"],[/^(?:create|add|new|generate|scaffold)/,"\
create"],[/^(?:modif|update|edit|change|extend|append|replace|rewrite|touch|refactor|adjust|fix|wire|patch)/,"modify"],[/^(?:delete|remove|drop)/,"delete"],[/^copy/,
"copy"],[/^(?:tests?|write|output|regenerate)\b/,"write"],[/^(?:read|ref|see|depends on|review|inspect|consult|input|uses?\b|context|source|unchanged|existing|reuse|candidate|leave|keep\b|do not|never|not )/,
"read"],[/^(?:verify|check|run|audit|validate)/,"verify"]],notes=[[/(?:^|[,;] )(?:no (?:changes?|edits?)|unchanged|untouched)(?: (?:needed|expected|required|here))?\.?$/,
"read"],[/^(?:read|read[- ]only|reference|unchanged|no changes?|verify only|no edits?|for reference)\b/,"read"],[/^(?:new|new file|create|created|throwaway)$/,"\
create"],[/^(?:delete|deleted|remove|removed)$/,"delete"],[/^(?:modify|modified|update|updated|edit|extend|append|add)\b/,"modify"]],lead=/^\s*(?<mark>\*\*|__|_|\*)?(?<words>[A-Za-z]+(?:[ /]+[A-Za-z]+){0,3}?)(?:\s*\([^)]*\))?\s*(?:(?::\s*\k<mark>?|\k<mark>\s*:)|\k<mark>?\s*(?=`))\s*/,
pick=(table,words3)=>table.find(([pattern])=>pattern.test(words3.toLowerCase()))?.[1];function leadingVerb(text){let match=lead.exec(text),verb2=match?pick(leads2,
match.groups.words):void 0;return{verb:verb2,rest:match&&verb2?match[0].length:0}}function readFileLine(line,inherited2){let text=textAt(line),{verb:verb2,rest:rest2}=leadingVerb(
text),perhaps2=doubtful.test(text.slice(0,rest2).replace(/^[^(]*\(?/,""))||remark.test(text.slice(rest2)),found=partsOf(text,rest2).flatMap(part=>{let said=pick(
notes,part.note),known2=meant(verb2??inherited2,said,verb2!==void 0),stands3=known2==="write"&&/^(?:already )?exist/i.test(part.note)?"run":known2,mentions=readFileField(
spanOf(line.source,line.start+part.start,line.start+part.end),stands3);return!perhaps2&&!doubtful.test(part.note)?mentions:mentions.map(mention=>({...mention,conditional:!0}))}),
before2=former.exec(text);if(!before2||found.length===0)return found;let end=line.start+before2.index+before2[0].length;return[...found,...readFileField(spanOf(
line.source,end-before2[1].length,end),"rename")]}var former=/(?:\b(?:moved|renamed) from|\(was) (`[^`\n]+`)/,meant=(verb2,note,leads4)=>note==="read"||!leads4?
note??verb2:verb2,doubtful=/^(?:only )?(?:if|when|where)\b|^as needed|^optional|^possibly|^maybe|^any \w+ (?:that|which|with)\b/i,remark=/^`[^`]+`\s+(?:is|are|stays?|remains?)\b/;
function readFileItem(item,source,inherited2){let found=[],verb2=inherited2,own=[];for(let block of item.children)if(block.type==="list"){let inner=block.children.
flatMap(child2=>readFileItem(child2,source,verb2)),placed2=inFolder(own,inner);found.push(...placed2??[...own,...inner]),own=[]}else if(block.type==="paragraph")
for(let line of linesOf(spanOfNode(source,block)))verb2=leadingVerb(textAt(line)).verb??verb2,own.push(...readFileLine(line,verb2));return[...found,...own]}function inFolder(above,inner){
let[only]=above;if(above.length!==1||inner.length===0||only.subject.kind!=="path")return;let folder=folderNamed(only.subject.path);return folder===void 0?void 0:
inner.map(mention=>below(folder,mention))}function readFileRow(row,source,inherited2){let cells=row.children.map(cell=>spanOfNodes(source,cell.children)),at=cells.
findIndex(cell=>cell.end>cell.start&&readFileField(cell,inherited2).length>0),place2=cells[at];if(!place2)return[];let verb2=cells.filter((_,index)=>index!==at).
map(cell=>textAt(cell).replace(/^[*_`\s]+/,"")).map(text=>actionOf(text)).find(found=>found!==void 0);return readFileLine(place2,verb2??inherited2)}var actionOf=text=>{
let word4=/^[a-z-]+(?: only)?/i.exec(text)?.[0]??"";return pick(notes,word4)??pick(leads2,word4)},isPlainText=language=>!language||/^(?:te?xt|plain\w*)$/i.test(
language);function readFileBlock(block,source,inherited2){return block.type==="list"?block.children.flatMap(item=>readFileItem(item,source,inherited2)):block.type===
"table"?block.children.slice(1).flatMap(row=>readFileRow(row,source,inherited2)):(block.type==="code"?!isPlainText(block.lang):block.type!=="paragraph")?[]:linesOf(
spanOfNode(source,block)).flatMap(line=>readFileLine(line,inherited2))}function linesOf(span2){return[...textAt(span2).matchAll(/[^\r\n]+/g)].map(match=>spanOf(
span2.source,span2.start+match.index,span2.start+match.index+match[0].length))}function partsOf(text,from){let found=[],dash=/\s(?:—|–|--)\s|(?<=`\s?\([^()`]{0,80}\)):\s|\s-\s|\s+via\s+|[。；]/g;
dash.lastIndex=from;let stop=dash.exec(text)?.index??text.length,start=from;for(let match of text.slice(0,stop).matchAll(/\s*[([（]([^()[\]（）]*(?:\([^()]*\)[^()]*)*)[)\]）]/g))
match.index<start||insideCode(text,match.index)||isRouteGroup(text,match)||(found.push({start,end:match.index,note:match[1].trim()}),start=match.index+match[0].
length);let tail=text.slice(stop).replace(/^[\s:—–-]+/,"");return text.slice(start,stop).trim()!==""&&found.push({start,end:stop,note:tail}),found}var isRouteGroup=(text,{
index,0:{length}})=>text[index-1]==="/"&&text[index+length]==="/",insideCode=(text,at)=>(text.slice(0,at).match(/`/g)?.length??0)%2===1;function parseFragment(span2,indent){let lines=textAt(span2).split(/(?<=\n)/),shared=indent??sharedIndent(lines.slice(1)),text="",offset=span2.start,starts=[];lines.
forEach((line,index)=>{let cut2=index===0&&indent===void 0?indentOf(line):Math.min(shared,indentOf(line));starts.push({at:text.length,offset:offset+cut2}),text+=
line.slice(cut2),offset+=line.length});let root=parseMarkdown(text);return shiftAll(root.children,starts),root.children}function shiftAll(nodes,stretches){for(let node of nodes)
shift(node,stretches)}function sharedIndent(lines){let least=Number.POSITIVE_INFINITY;for(let line of lines)line.trim()!==""&&(least=Math.min(least,indentOf(line)));
return least}var indentOf=line=>/^[ \t]*/.exec(line)[0].length;function shift(node,starts){let{position}=node;if(position&&(position.start.offset=translate(position.
start.offset??0,starts),position.end.offset=translate(position.end.offset??0,starts)),"children"in node)for(let child2 of node.children)shift(child2,starts)}function translate(at,starts){
let low=0,high=starts.length-1;for(;low<high;){let middle=low+high+1>>1;starts[middle].at<=at?low=middle:high=middle-1}return starts[low].offset+at-starts[low].
at}var sections={name:"title",objective:"context",context:"context",execution_context:"context",interfaces:"context",behavior:"context",verify:"verify",verification:"\
verify",done:"verify",acceptance_criteria:"verify",success_criteria:"verify","how-to-verify":"verify"},fileKeys=[["files_modified","write"],["files_exclusive","\
write"],["files_created","create"],["files_deleted","delete"]];function readPlanMentions(metadata,elements,source){let found=fileKeys.flatMap(([key,verb2])=>itemsOf(
metadata?.entries.get(key)).flatMap(item=>readFileLine(item.span,verb2))),at=metadata?.span.end??0;for(let element of elements)found.push(...readBeside(spanOf(source,
at,element.tag.start)),...readElement(element)),at=element.content.end+element.name.length+3;let rest2=spanOf(source,Math.min(at,source.text.length),source.text.
length);found.push(...elements.length>0?readBeside(rest2):readText(rest2,"body"));let unsure=unsureArtifacts(metadata);return unsure.size===0?found:found.map(mention=>doubted(
mention,unsure))}var doubted=(mention,unsure)=>mention.certainty==="declared"&&mention.subject.kind==="path"&&unsure.has(mention.subject.path)?{...mention,conditional:!0}:
mention;function unsureArtifacts(metadata){let found=new Set,duties=metadata?.entries.get("must_haves")?.value,artifacts=duties?.kind==="map"?duties.entries.get(
"artifacts")?.value:void 0;for(let item of artifacts?.kind==="list"?artifacts.items:[]){if(item.kind!=="map")continue;let[path2,provides]=["path","provides"].map(
key=>item.entries.get(key)?.value);path2?.kind==="scalar"&&provides?.kind==="scalar"&&condition.test(provides.text)&&found.add(path2.text)}return found}var condition=/\bconditional\b|\bonly (?:if|when|where)\b|\b(?:as|if|where|when) needed\b/i,
orders=new Set(["action","implementation"]),readBeside=span2=>readText(span2,"body").map(unordered),unordered=mention=>mention.tells==="order"?{...mention,tells:void 0}:
mention;function readElement(element,byPerson=!1){if(element.children.length>0){let waits2=/\btype=["']?checkpoint:human/.test(element.attributes);return element.
children.flatMap(child2=>readElement(child2,waits2))}if(element.name==="files")return linesOf(element.content).flatMap(line=>readFileLine(line,"write"));if(element.
name==="read_first")return linesOf(element.content).flatMap(line=>readFileLine(line,"read"));let own=byPerson&&element.name==="action"?"context":sections[element.
name],read=readText(element.content,own??"body"),said=orders.has(element.name)?read:read.map(unordered);if(element.name==="verify")return[...said,...readPlainCommands(
element.content)];if(!/context$/.test(element.name))return said;let isReference=({subject:subject2})=>subject2.kind==="path"&&subject2.path.startsWith("@");return[
...readReferencedFiles(element.content),...said.filter(mention=>!isReference(mention))]}var readPlainCommands=content=>linesOf(content).flatMap(line=>{let text=textAt(
line),start=/^\s*(?:<automated>\s*)?/.exec(text)[0].length,end=text.indexOf("</",start);return text.includes("`")?[]:readCommandLine(spanOf(line.source,line.start+
start,end<0?line.end:line.start+end),"verify")});function readText(span2,section){return/\w/.test(textAt(span2))?readMentions(parseFragment(span2),span2.source,
{section}):[]}function readReferencedFiles(content){return linesOf(content).flatMap(line=>{let path2=/^\s*(?:[-*]\s+)?@(\S+)/.exec(textAt(line))?.[1];if(!path2)
return[];let start=line.start+textAt(line).indexOf(`@${path2}`)+1;return readFileField(spanOf(line.source,start,start+path2.length),"read")})}function titleOf2(elements){
let content=find(elements,"objective")??find(elements,"name");return((content&&textAt(content).trim().split(/\r?\n/)[0])??"").replace(/\*\*/g,"").replace(/(?<=[a-z)`])\.\s.*$|[.:]$/,
"").trim()}function find(elements,name2){for(let element of elements){let found=element.name===name2?element.content:find(element.children,name2);if(found)return found}}
function checkpointsIn(elements){return elements.flatMap(element=>[.../\btype=["']?checkpoint/.test(element.attributes)?[element.tag]:[],...checkpointsIn(element.
children)])}var contract={mode:{value:"parallel",strength:"contract"},parallelPromises:["disjoint-files"],commits:!0,recomputesWaves:!0,ordersAdd:!0,trackers:[".planning/ST\
ATE.md",".planning/ROADMAP.md"]},summary=/(?:^|[-/])SUMMARY\.md$/,summaryHome=/(?:^|\/)\.planning\/phases\/(?:.*\/)?\d[\w.]*-\w+-SUMMARY\.md$/,other=/-(?:CONTEXT|RESEARCH|VERIFICATION|UAT|VALIDATION|DISCUSSION-LOG)\.md$/,
dialect={name:"gsd",places:"`.planning/phases/**/*-PLAN.md`",folders:[".planning"],contract,declared:{step:"a plan file",barriers:"plans that close gaps wait fo\
r all others",progress:"`STATE.md` and `ROADMAP.md`, by every agent; a `SUMMARY.md` each",written:"front matter"},recognises({source,frontMatter}){if(summaryHome.
test(source.path))return{role:"summary",plan:folderOf(source.path)};if(!(!frontMatter?.entries.has("phase")||!frontMatter.entries.has("plan"))&&!other.test(source.
path))return{role:summary.test(source.path)?"summary":"plan",plan:folderOf(source.path)}},shows:"front matter with `phase` and `plan`, or `<task>` elements",forced:({
source,frontMatter})=>ownKeys.some(key=>frontMatter?.entries.has(key))||/^[ \t]*<tasks?\b/m.test(source.text)?{role:"plan",plan:folderOf(source.path)}:void 0,read:readPhase,
among:withinPhases},ownKeys=["phase","plan","wave","depends_on","files_modified"];function readPhase(path2,files2){let summaries=new Map;for(let{document:document2,
role}of files2)role==="summary"&&summaries.set(idOf(document2).value,document2.source);let plans=files2.filter(({role})=>role==="plan").map(({document:document2})=>document2),
first=plans[0];if(!first)return;let elements=new Map(plans.map(document2=>[document2,elementsOf(document2)])),read=documents=>documents.map(document2=>readStep(
document2,elements.get(document2),summaries)),planned=plans.filter(document2=>!closesGaps(document2)),steps=byWave(read(planned.length?planned:plans)),last=Math.
max(0,...steps.map(step4=>step4.wave?.value??0)),gap=plans.find(closesGaps)?.frontMatter?.entries.get("gap_closure"),later=planned.length?read(plans.filter(closesGaps)):
[];return makePlan({path:path2,dialect:dialect.name,title:scalarOf(first.frontMatter,"phase")?.value??"",contract,span:scalarOf(first.frontMatter,"phase")?.span??
firstLine(first.source),files:filesOf(files2),steps:[...steps,...later.map(step4=>inLaterWave(step4,last))],barriers:gap&&later.length?[{kind:"phase",span:gap.keySpan,
before:steps.length,strength:"contract"}]:[],checkpoints:plans.flatMap(document2=>checkpointsIn(elements.get(document2))),flaws:plans.flatMap(document2=>flawsOf(
document2.frontMatter,"gsd-plan"))})}function byWave(steps){let wave=0;return steps.map(step4=>(wave=step4.wave?.value??wave,{step:step4,wave})).sort((a,b)=>a.wave-
b.wave).map(({step:step4})=>step4)}var closesGaps=({frontMatter})=>booleanOf(frontMatter,"gap_closure")?.value??!1,inLaterWave=(step4,last)=>step4.wave?{...step4,
wave:located(last+step4.wave.value,step4.wave.span)}:step4,elementsOf=document2=>readElements(document2.source,document2.frontMatter?.span.end??0);function readStep(document2,elements,summaries){
let{source,frontMatter}=document2,id2=idOf(document2),plan=frontMatter?.entries.get("plan");return makeStep({id:id2.value,title:titleOf2(elements),span:plan?spanOf(
source,plan.keySpan.start,plan.value.span.end):firstLine(source),idSpan:id2.span,extent:spanOf(source,0,source.text.length),fields:fieldsOf(frontMatter,["depend\
s_on","wave","files_modified","autonomous","type"]),dependsOn:referencesOf(frontMatter?.entries.get("depends_on")),mentions:readPlanMentions(frontMatter,elements,
source),done:located(summaries.has(id2.value),id2.span),wave:numberOf(frontMatter,"wave"),slots:slotsOf(document2,{depends_on:"depends_on"})})}function idOf({source,
frontMatter}){let phase2=scalarOf(frontMatter,"phase"),plan=scalarOf(frontMatter,"plan"),number2=/^\d+(?:\.\d+)*[a-z]?/i.exec(phase2?.value??"")?.[0],span2=plan?.
span??firstLine(source),named5=/(?:^|\/)(\d[\w.]*-\w+)-(?:PLAN|SUMMARY)\.md$/.exec(source.path)?.[1],given2=plan?.value.startsWith(`${number2}-`)?plan.value:`${number2??
""}-${plan?.value??""}`;return!number2||!plan?located(named5??plan?.value??baseName(source.path),span2):located(named5&&plain(named5)===plain(given2)?named5:given2,
span2)}var givenUp=/^(?:cancell?ed|abandoned|dropped|superseded|won'?t[ -]?do)\b/i;function stateOf(word4,finished){if(!word4)return{done:void 0};let value=word4.value.
trim();return givenUp.test(value)?{done:located(!0,word4.span),cancelled:!0}:{done:located(finished.test(value),word4.span)}}function readWork(blocks,source,names3=sectionNamed,tasks2=!1){return partsOf2(blocks,source,names3).flatMap(({section,blocks:own})=>section==="files"?readFileList(
own,source):section?readMentions(own,source,{section,tasks:tasks2}):[])}var blocksOf=section=>[...section.blocks,...section.children.flatMap(child2=>[...child2.
heading?[child2.heading]:[],...blocksOf(child2)])];function partsOf2(blocks,source,names3){let current={section:"body",blocks:[]},parts4=[current],begin=section=>{
current={section,blocks:[]},parts4.push(current)};for(let block of blocks.flatMap(itemsOf2)){let heading2=stepTitle(block);isFileLabel(block,source)?begin("file\
s"):heading2!==void 0&&!(block.type==="list"&&!current.section)?begin(names3(heading2)):current.section==="files"&&!isFileItem(block)&&begin("body"),current.blocks.
push(block)}return parts4}var itemsOf2=block=>block.type==="list"?block.children.map(item=>({...block,children:[item],position:item.position})):[block];function sectionNamed(title){
return/\bcommit\b/i.test(title)?"commit":/\bfail(?:s|ing|ed|ure)?\b|\bred\b/i.test(title)?"red":/^(?:run|re-?run|verify|check|confirm|validate|lint|test)\b/i.test(
title)?"verify":/^(?:implement|make it pass|write (?:the )?minimal)|\bgreen\b/i.test(title)?"green":"body"}var numbered=/^Step\s+\w+(?:\.\w+)*\s*[:：.—–-]*\s*/i;
function stepTitle(block){if(block.type==="heading")return plainText(block).replace(numbered,"");let item=block.type==="list"?block.children[0]:void 0;if(item&&
typeof item.checked=="boolean")return leadOf3(item.children[0]).replace(numbered,"");if(block.type!=="paragraph"||block.children[0]?.type!=="strong")return;let bold=plainText(
block.children[0]);return numbered.test(bold)?bold.replace(numbered,""):void 0}function leadOf3(block){return block?.type!=="paragraph"?"":((block.children[0]?.
type==="strong"?plainText(block.children[0]):void 0)??plainText(block).split(/[.:\n]/)[0]??"").replace(/^[\d.]+\s+/,"")}var fileWords=/^(?:(?:key|affected|changed|new|modified)\s+)?files?\b(?!.*\b(?:structure|map|layout|tree|format|naming|locations?)\b)[^:：]{0,40}$|\bcomponents to touch$/i;
function isFileLabel(block,source){return block.type==="heading"?fileWords.test(plainText(block).replace(/:$/,"")):block.type!=="paragraph"?!1:fileLabels(block,
source).length>0||block.children.length===1&&block.children[0].type==="strong"&&fileWords.test(plainText(block))||/^(?:(?:key|affected) )?files?\b[^:\n]{0,30}:$/i.
test(plainText(block).trim())}var fileLabels=(block,source)=>labelsOf([block],source).filter(label2=>fileWords.test(label2.name)),isFileItem=block=>block.type===
"list"||block.type==="table"||block.type==="code"&&isPlainText(block.lang);function readFileList(blocks,source){let found=[],verb2="write";for(let block of blocks){
let labels2=fileLabels(block,source);for(let label2 of labels2)verb2=verbNamed(label2.name),found.push(...linesOf(label2.value.span).flatMap(line=>readFileLine(
line,verb2)));block.type==="heading"?verb2=verbNamed(plainText(block)):labels2.length===0&&found.push(...readFileBlock(block,source,verb2))}return found}var ofOthers=/\b(?:created|made|added|changed|modified|updated|touched)\s+(?:by|in)\s+(?:the\s+)?(?:previous|prior|earlier|(?:(?:story|task|phase|plan|step|cycle|wp)\s*)?#?[A-Z]{0,3}-?\d)/i;
function verbNamed(name2){if(/\bread|reference|\bleave\b|\bnot\b|\bun(?:changed|touched)\b/i.test(name2)||ofOthers.test(name2))return"read";let creates=/\bcreat|\bnew\b|\badd/i.
test(name2),modifies=/\bmodif|\bchang|\bedit|\bupdat/i.test(name2);return creates!==modifies?creates?"create":"modify":/\bdelet|\bremov/i.test(name2)?"delete":"\
write"}function readHeader(outline,source){let top=outline.children[0],part=top?.children.find(child2=>/^metadata$/i.test(child2.title))??top,end=part===top?top?.children[0]?.
extent.start??source.text.length:part.extent.end,start=part?.span.end??0,text=source.text.slice(start,end),field=name2=>{let found=new RegExp(`\\*\\*(?:${name2}\
):?\\*\\*:?\\s*([^*\\r\\n]*)`,"i").exec(text);if(!found)return;let at=start+found.index+found[0].length-found[1].length,value=found[1].trimEnd();return located(
value,spanOf(source,at,at+value.length))},[depends,status2,parallel2]=[field("Depends on|Dependencies"),field("Status"),field("Parallel")];return{...depends?{dependsOn:depends.
span}:{},...status2?{status:status2}:{},...parallel2?{parallel:located(/^true|^yes/i.test(parallel2.value),parallel2.span)}:{}}}function dependenciesInText(outline,known2){
let section=[...sectionsBelow(outline)].find(({title})=>/^dependencies$/i.test(title));if(!section)return;let{source}=section.extent,found=[];for(let match of source.
text.slice(section.span.end,section.extent.end).matchAll(/\b(?:tasks?|issues?)\s+#?([^\r\n:—(]*)/gi)){let start=section.span.end+match.index+match[0].length-match[1].
length;for(let{ids:ids2,span:span2}of idsIn(spanOf(source,start,start+match[1].length)))for(let id2 of ids2)known2.has(id2)&&found.push({kind:"step",id:id2,form:"\
prose",span:span2})}return found}function headerSlot(value){let text=textAt(value),inside2=/^\[.*\S.*\]$/.test(text)?spanOf(value.source,value.start+1,value.end-
1):value,ids2=readReferences(value,"label").map(({id:id2})=>id2);return statedSlot("depends_on",inside2,ids2)}function sectionSlot(body){let{span:span2}=body.at(
-1),{source}=span2,lineStart=source.text.lastIndexOf(`
`,span2.start-1)+1,lead6=/^[ \t]*(?:[-*+][ \t]+(?:\[.\][ \t]+)?)?/.exec(source.text.slice(lineStart))[0].length,end=lineStart+/^[^\r\n]*/.exec(source.text.slice(
lineStart))[0].trimEnd().length;return statedLine("Task",spanOf(source,lineStart+lead6,end),body.map(({id:id2})=>id2))}var contract2={mode:{value:"parallel",strength:"contract"},parallelPromises:["disjoint-files"],commits:!1,bareIds:!0,trackers:[]},home=/(?:^|\/)\.claude\/epics\/(?:[^/]+\/)+[^/]+\.md$/,
besides=/(?:^|\/)(?:updates|archived?)\/|(?:^|\/)(?:execution-status|github-mapping)\.md$/,taskFile=/(?:^|\/)(\d+[a-z]?(?:\.\d+)?)(?:-(?!analysis\.md)[^/]*)?\.md$/,
analysisFile=/(?:^|\/)(?:(\d+[a-z]?)-analysis|analysis-(\d+[a-z]?))\.md$/,dialect2={name:"ccpm",places:"`.claude/epics/*/*.md`",folders:[".claude"],contract:contract2,
declared:{step:"a task file",barriers:"-",progress:"`status` of each task's own file",written:"front matter, and where the text states the same"},recognises(document2){
let{path:path2}=document2.source;if(besides.test(path2))return;let keys=document2.frontMatter?.entries;if(!(keys?.has("depends_on")&&keys.has("parallel")&&keys.
has("status"))&&!home.test(path2))return;let plan=folderOf(path2);return analysisFile.test(path2)?{role:"analysis",plan}:taskFile.test(path2)?{role:"task",plan}:
/(?:^|\/)epic\.md$/.test(path2)?{role:"epic",plan}:void 0},shows:"front matter with `depends_on` or `parallel`",forced(document2){let keys=document2.frontMatter?.
entries,header3=readHeader(document2.outline,document2.source);return["depends_on","parallel","conflicts_with"].some(key=>keys?.has(key))||header3.dependsOn||header3.
parallel?{role:"task",plan:folderOf(document2.source.path)}:void 0},read:readEpic};function readEpic(path2,files2){let of=role=>files2.filter(file=>file.role===
role).map(({document:document2})=>document2),byNumber=(a,b)=>compareNaturally(numberOf2(a.source,taskFile),numberOf2(b.source,taskFile)),tasks2=of("task").sort(
byNumber);if(tasks2.length===0)return;let analyses=new Map(of("analysis").map(document2=>[numberOf2(document2.source,analysisFile),document2])),known2=new Set(tasks2.
map(({source})=>numberOf2(source,taskFile))),read=tasks2.map(task3=>readTask(task3,analyses.get(numberOf2(task3.source,taskFile)),known2)),epic=of("epic")[0]??tasks2[0],
heading2=epic.outline.children[0];return makePlan({path:path2,dialect:dialect2.name,title:scalarOf(of("epic")[0]?.frontMatter,"name")?.value??heading2?.title??"",
contract:contract2,span:heading2?.span??firstLine(epic.source),files:filesOf(files2),steps:read.map(({step:step4})=>step4),graphs:graphsOf(read),flaws:files2.flatMap(
({document:document2,role})=>flawsOf(document2.frontMatter,role==="task"?"ccpm-task":void 0))})}var numberOf2=({path:path2},pattern)=>{let found=pattern.exec(path2);
return found?.[1]??found?.[2]??baseName(path2)};function readTask(document2,analysis,known2){let{source,frontMatter,outline}=document2,id2=numberOf2(source,taskFile),
heading2=outline.children[0],name2=scalarOf(frontMatter,"name"),span2=name2?.span??heading2?.span??firstLine(source),body=dependenciesInText(outline,known2),head2=readHeader(
outline,source),declared=frontMatter?.entries.has("depends_on")??!1,fromHeader=head2.dependsOn&&readReferences(head2.dependsOn,"label"),dependsOn=declared?referencesOf(
frontMatter?.entries.get("depends_on")):fromHeader??body??[],status2=scalarOf(frontMatter,"status")??head2.status;return{step:makeStep({id:id2,title:name2?.value??
heading2?.title.replace(/^Task(?:\s+[\w.]+)?\s*[:—–]\s*/,"")??"",span:span2,idSpan:idSpanOf(document2,id2,span2),extent:spanOf(source,0,source.text.length),
fields:fieldsOf(frontMatter,["depends_on","parallel","conflicts_with","status"]),dependsOn,conflictsWith:referencesOf(frontMatter?.entries.get("conflicts_with")),
parallel:booleanOf(frontMatter,"parallel")??partnersOf(document2)??head2.parallel,mentions:[...readWork(workOf(outline),source,partNamed),...readStreams(analysis)],
...stateOf(status2,/^(?:closed|completed?|done)$/i),slots:slotsIn(document2,head2,body)}),id:located(id2,span2),body,declared}}function slotsIn(document2,{dependsOn:header3},body=[]){
let followed=[...slotsOf(document2,{depends_on:"depends_on"}),...header3?[headerSlot(header3)]:[]];return followed.length>0&&body.length>0?[...followed,sectionSlot(
body)]:followed}function partnersOf({frontMatter}){let first=itemsOf(frontMatter?.entries.get("parallel"))[0];return first&&located(!0,first.span)}function idSpanOf({
frontMatter,outline},id2,fallback){let own=scalarOf(frontMatter,"task_id")??scalarOf(frontMatter,"task");if(own?.value===id2)return own.span;let heading2=outline.
children[0];return(heading2&&[...idsIn(heading2.span)].find(({ids:ids2})=>ids2[0]===id2))?.span??fallback}var idle2=/^(?:dependencies|effort|estimate|metadata|notes?|risks?|references?|related)/i,
workOf=outline=>outline.children.flatMap(child2=>blocksOf(child2));function partNamed(title){if(!idle2.test(title))return/^(?:overview|objectives?|context|background|problem|goal)/i.
test(title)?"context":/^(?:definition of done|success criteria|verification|validation|testing)/i.test(title)?"verify":sectionNamed(title)}function readStreams(analysis){
if(!analysis)return[];let{source,outline}=analysis;return[...sectionsBelow(outline)].filter(({title})=>/\bstream\b/i.test(title)).flatMap(({blocks})=>{let inItems=blocks.
flatMap(block=>block.type==="list"?block.children:[]).flatMap(item=>readWork(item.children,source));return[...readWork(blocks,source),...inItems].filter(isDeclared)})}
var isDeclared=mention=>mention.section==="files";function graphsOf(read){let declared=read.filter(task3=>task3.declared).map(({id:id2,step:step4})=>({id:id2,dependsOn:step4.
dependsOn})),body=read.flatMap(({id:id2,body:body2})=>body2?.length?[{id:id2,dependsOn:body2}]:[]);return[...declared.length>0?[{name:"front matter",span:declared[0].
id.span,entries:declared}]:[],...body.length>0?[{name:"dependency section",span:body[0].id.span,entries:body}]:[]]}var mark=/^(?:[-*+]|\d+[.)])(?:[ \t]+(?:\[([^\]\r\n])\](\*?)(?:[ \t]+|(?=\r?$)))?)?/m;function itemsIn(blocks,source){return blocks.filter(block=>block.type==="\
list").flatMap(list2=>listItems(list2,source))}var listItems=(list2,source)=>list2.children.map(node=>readItem(node,source));function readItem(node,source){let extent=spanOfNode(
source,node),first=node.children[0],whole4=source.text.slice(extent.start,extent.end),found=mark.exec(whole4)??[""],start=extent.start+found[0].length,end=Math.
max(start,first?.type==="paragraph"?spanOfNode(source,first).end:start),paragraph=source.text.slice(start,end),line=/^[^\r\n]*/.exec(paragraph)[0].trimEnd(),at=found[1]===
void 0?-1:extent.start+found[0].indexOf("[");return{node,box:at<0?void 0:located(found[1],spanOf(source,at,at+3)),star:found[2]?spanOf(source,at+3,at+4):void 0,
head:spanOf(source,start,start+line.length),text:plain3(paragraph),extent,children:node.children.filter(child2=>child2.type==="list").flatMap(list2=>listItems(list2,
source))}}var plain3=text=>text.replace(/\*\*|`/g,"").replace(/\s{2,}|[^\S ]/g," ").trim(),isTicked=box3=>box3&&located(/[xX✓✔]/.test(box3.value),box3.span);
function*itemsBelow(section,source){for(let item of itemsIn(section.blocks,source))yield{item,section};for(let child2 of section.children)yield*itemsBelow(child2,
source)}function idOf2(item,pattern){let line=textAt(item.head),found=pattern.exec(line);if(!found)return;let start=item.head.start+found[0].indexOf(found[1]),{
source,end}=item.head;return{id:located(found[1],spanOf(source,start,start+found[1].length)),rest:spanOf(source,item.head.start+found[0].length,end)}}function doneOf(blocks,source){
let first;for(let box3 of boxesIn(blocks,source)){if(!box3.value)return box3;first??=box3}return first}function*boxesIn(nodes,source){for(let node of nodes){if(node.
type==="listItem"&&typeof node.checked=="boolean"){let at=source.text.indexOf("[",spanOfNode(source,node).start);yield located(node.checked,spanOf(source,at,at+
3))}(node.type==="list"||node.type==="listItem"||node.type==="blockquote")&&(yield*boxesIn(node.children,source))}}var packageHeading=/^(?:Work Package\s+)?(WP\d+[a-z]?)\b\s*[:.—–-]*\s*(.*)$/is;function packageSections({outline,source}){let ids2=[];return[...sectionsBelow(
outline)].flatMap(section=>{let found=packageHeading.exec(section.title);if(!found||section.depth<2)return[];let at=section.span.start+Math.max(0,textAt(section.
span).indexOf(found[1])),id2=located(found[1],spanOf(source,at,at+found[1].length)),depends=dependsLines(section),count=ids2.push(id2.value)-1;return[{section,id:id2,
title:found[2].trim(),depends,earlier:()=>ids2.slice(0,count)}]})}var dependsLabel=/^[ \t]*(?:[-*][ \t]+)?\**(?:Dependencies|Depends on)\**[ \t]*:\**[ \t]*([^|\r\n]*)((?:\r?\n[ \t]*[-*][ \t][^\r\n]*)*)/im,
dependsHeading=/^#{3,5}[ \t]+Dependencies[ \t]*\r?\n((?:(?!#)[^\r\n]*(?:\r?\n|$))+)/im,dependsWords=/\bDepends on (WP[^.;|\r\n]*)/;function dependsLines({span:span2,
extent}){let{source}=span2,text=source.text.slice(span2.end,extent.end),label2=dependsLabel.exec(text),found=label2??dependsHeading.exec(text)??dependsWords.exec(
text);if(!found)return[];let part=label2&&!label2[1].trim()?label2[2]:found[1],start=span2.end+found.index+(part?found[0].lastIndexOf(part):0);return[...part.matchAll(
/[^\r\n]+/g)].flatMap(line=>{let lead6=/^[ \t]*(?:[-*][ \t]+)?/.exec(line[0])[0].length,value=line[0].slice(lead6).replace(endOfIds2,"").trimEnd(),at=start+line.
index+lead6;return value?[located(value,spanOf(source,at,at+value.length))]:[]})}var endOfIds2=/[ \t]\*\*(?:[^*:]+:\*\*|[^*:]+\*\*:).*$|\.\s.*$|\.$/,isPackage2=/^WP\d/i,
deniesAll=({value})=>/^\W*(?:none|no|nothing|n\/a)\b/i.test(value)||saysNothing(value),listedReferences=({depends,earlier:earlier2})=>depends.slice(depends[0]&&
deniesAll(depends[0])?depends.length:0).flatMap(line=>meansAll.test(line.value)?allIn(line.span,earlier2()):readReferences(line.span,"label")).filter(reference=>isPackage2.
test(reference.id)),meansAll=/^\W*all\b/i;function allIn(line,earlier2){let named5=[...idsIn(line,isPackage2,!0)];return(named5.length?named5:[{ids:earlier2,span:line}]).
flatMap(({ids:ids2,span:span2})=>ids2.map(id2=>({kind:"step",id:id2,form:"label",span:span2})))}var saysDependencies=listed2=>listedReferences(listed2).length>0||
listed2.depends.some(deniesAll),idsAlone=/^(?:Depends on\s+)?[*_`[]*WP\d+\w*[*_`\]]*(?:\s*\([^()]*\))?(?:(?:\s*,\s*|\s+and\s+)[*_`[]*WP\d+\w*[*_`\]]*(?:\s*\([^()]*\))?)*$/i;
function listedSlot(listed2){let last=listed2.depends.at(-1);if(!last||!saysDependencies(listed2))return;let ids2=listedReferences(listed2).map(({id:id2})=>id2);
if(listed2.depends.length===1&&(idsAlone.test(last.value)||deniesAll(last)))return statedSlot("depends_on",last.span,ids2);let{source}=last.span,before2=source.
text.slice(source.text.lastIndexOf(`
`,last.span.start-1)+1,last.span.start),rest2=/^[^\r\n]*/.exec(source.text.slice(last.span.end))[0].trimEnd().length,line=spanOf(source,last.span.start,last.span.
end+rest2);return/^[ \t]*[-*+][ \t]+$/.test(before2)?statedLine("Depends on",line,ids2):void 0}var contract3={mode:{value:"parallel",strength:"contract"},parallelPromises:["disjoint-files"],isolation:"worktree",commits:!0,waiting:ids2=>`dependencies: [${ids2.
map(id2=>`"${id2}"`).join(", ")}]`,trackers:[]},packageLine=/^\uFEFF?#{2,4}[ \t]+(?:Work Package[ \t]+)?WP\d/m,dialect3={name:"spec-kitty",places:"`kitty-specs/\
*/tasks.md`, `kitty-specs/*/tasks/WP*.md`",contract:contract3,declared:{step:"a work package",barriers:"-",progress:"`lane` of each package's own file",written:"\
front matter, and the task list where it states the same"},recognises({source,frontMatter}){let{path:path2,text}=source,folder=folderOf(path2);return frontMatter?.
entries.has("work_package_id")?{role:"work package",plan:/(?:^|\/)tasks$/.test(folder)?folderOf(folder):folder}:/(?:^|\/)tasks\.md$/.test(path2)&&packageLine.test(
text)?{role:"tasks",plan:folder}:void 0},shows:"front matter with `work_package_id`, or headings such as `## WP01: Title`",forced({source,frontMatter}){let shaped=[
"dependencies","owned_files","subtasks"].some(key=>frontMatter?.entries.has(key)),plan=folderOf(source.path);return shaped?{role:"work package",plan}:packageLine.
test(source.text)?{role:"tasks",plan}:void 0},read:readMission};function readMission(path2,files2){let list2=files2.find(({role})=>role==="tasks")?.document,sections2=new Map(
list2?packageSections(list2).map(section=>[section.id.value,section]):[]),packages=files2.filter(({role})=>role==="work package").map(({document:document2})=>document2),
fromFiles=packages.map(document2=>readPackage(document2,sections2)),named5=new Set(fromFiles.map(step4=>step4.id)),others=[...sections2.values()].filter(({id:id2})=>!named5.
has(id2.value)).map(readListed),steps=[...fromFiles,...others].sort((a,b)=>compareNaturally(a.id,b.id));if(steps.length===0)return;let heading2=list2?.outline.children[0],
first=(list2??packages[0]).source;return makePlan({path:path2,dialect:dialect3.name,title:heading2?.title??"",contract:contract3,span:heading2?.span??firstLine(
first),files:filesOf(files2),steps,graphs:graphsOf2(fromFiles,[...sections2.values()]),flaws:files2.flatMap(({document:document2,role})=>flawsOf(document2.frontMatter,
role==="work package"?"spec-kitty-work-package":void 0))})}function readPackage(document2,sections2){let{source,frontMatter,outline}=document2,id2=scalarOf(frontMatter,
"work_package_id")??located(baseName(source.path),firstLine(source)),title=scalarOf(frontMatter,"title"),listed2=sections2.get(id2.value),lane=scalarOf(frontMatter,
"lane"),done=lane?located(/^(?:done|approved|merged)$/i.test(lane.value),lane.span):void 0,owned=["owned_files","create_intent"].flatMap(key=>itemsOf(frontMatter?.
entries.get(key)));return makeStep({id:id2.value,title:title?.value??listed2?.title??"",span:title?.span??id2.span,idSpan:id2.span,extent:spanOf(source,0,source.
text.length),fields:fieldsOf(frontMatter,["dependencies","owned_files","lane"]),dependsOn:referencesOf(frontMatter?.entries.get("dependencies")),mentions:[...owned.
flatMap(item=>readFileLine(item.span,"write")),...workOf2(outline,source)],done:done??(listed2&&doneOf(blocksOf(listed2.section),listed2.section.span.source)),model:scalarOf(
frontMatter,"model"),slots:slotsIn2(document2,listed2)})}function slotsIn2(document2,listed2){let own=slotsOf(document2,{depends_on:"dependencies"});if(!listed2||
!saysDependencies(listed2))return own;let other2=listedSlot(listed2);return own.length>0&&other2?[...own,other2]:[]}var workOf2=(outline,source)=>readWork(outline.
children.flatMap(blocksOf),source,partNamed2);function readListed(listed2){let{section,id:id2,title}=listed2,{source}=section.span,blocks=blocksOf(section);return makeStep(
{id:id2.value,title,span:section.span,idSpan:id2.span,extent:section.extent,dependsOn:listedReferences(listed2),mentions:readWork(blocks,source,partNamed2),done:doneOf(
blocks,source),slots:[listedSlot(listed2)??[]].flat()})}function partNamed2(title){if(!/^(?:activity log|review (?:feedback|guidance)|branch strategy|dependencies|risks?|history|reviewer)/i.
test(title))return/^(?:objectives?|context|background|references?|non-goals|out of scope|why|purpose)/i.test(title)?"context":/^(?:definition of done|success|acceptance|validation|test strategy)/i.
test(title)?"verify":sectionNamed(title)}function graphsOf2(packages,listed2){let own=packages.map(step4=>({id:located(step4.id,step4.idSpan),dependsOn:step4.dependsOn})),
list2=listed2.flatMap(each=>saysDependencies(each)?[{id:each.id,dependsOn:listedReferences(each)}]:[]);return[...own.length>0?[{name:"front matter",span:own[0].
id.span,entries:own}]:[],...list2.length>0?[{name:"task list",span:list2[0].id.span,entries:list2}]:[]]}var name="bmad",contract4={mode:{value:"sequential",strength:"contract"},parallelPromises:[],commits:!0,trackers:[]};var specTask=/^\**(?:Task\s+)(\d+(?:\.\d+)*[a-z]?)\b\**\s*[:.—–-]*\s*/i;function readSpec(path2,{document:document2,role}){let{source,outline,frontMatter}=document2,
steps=[...itemsBelow(outline,source)].flatMap(({item})=>specStep(item,source));if(steps.length===0)return;let heading2=outline.children[0];return makePlan({path:path2,
dialect:name,title:scalarOf(frontMatter,"title")?.value??heading2?.title??"",contract:contract4,span:heading2?.span??firstLine(source),files:[{source,role}],steps,
flaws:frontMatter?.flaws??[]})}function specStep(item,source){let found=item.box&&idOf2(item,specTask);return found?[makeStep({id:found.id.value,title:item.text.
replace(specTask,"").trim(),span:item.head,idSpan:found.id.span,extent:item.extent,mentions:readWork(item.node.children,source),done:isTicked(item.box)})]:[]}var storyHeading=/^Story\s+(\d+\.\d+[a-z]?)\s*[:.—–-]*\s*(.*)$/is,status=/^(?:\*\*)?Status:?(?:\*\*)?[: \t]+(\S[^\r\n]*)/m;function readStory({source,outline}){
let section=outline.children[0],named5=namedStory(section),text=source.text.slice(section.span.end),found=status.exec(text),at=section.span.end+(found?found.index+
found[0].length-found[1].length:0);return{...named5,extent:spanOf(source,0,source.text.length),done:found?located(isClosed2(found[1]),spanOf(source,at,at+found[1].
trimEnd().length)):void 0,dependsOn:storyReferences(section),mentions:readWork(outline.children.flatMap(blocksOf),source,partNamed3,!0)}}var isClosed2=word4=>/^(?:done|completed?|closed|ready for merge)\b/i.
test(word4.trim());function namedStory(section){let[,id2="",title=""]=storyHeading.exec(section.title)??[],at=section.span.start+Math.max(0,textAt(section.span).
indexOf(id2));return{id:located(id2,spanOf(section.span.source,at,at+id2.length)),title:title.trim(),span:section.span}}function storyReferences({extent,span:span2}){
let{source}=span2,end=source.text.indexOf(`
## Dev Agent Record`,span2.end),text=source.text.slice(span2.end,end>0&&end<extent.end?end:extent.end);return[...text.matchAll(/\b(?:depends on|dependencies|blocked by|prerequisites?|requires)\b[^.\r\n]{0,40}?\bStor(?:y|ies)\s+[^.;\r\n]*(?:\.\d[^.;\r\n]*)*/gi)].
flatMap(phrase=>[...phrase[0].matchAll(/(?<![\w.])(\d+\.\d+[a-z]?)(?![\w.]*\d)/g)].map(match=>{let at=span2.end+phrase.index+match.index,explicit=listedStory.test(
phrase[0].slice(0,match.index))&&!denied.test(text.slice(0,phrase.index));return{kind:"step",id:match[1],form:"prose",span:spanOf(source,at,at+match[1].length),
...explicit?{explicit}:{}}}))}var listedStory=/^(?:depends on|dependencies|blocked by)\b[\s:*]*(?:stor(?:y|ies)\s+|epics?\s+\d+\s+|\d+\.\d+[a-z]?|[\s,&/]|\band\b)*$/i,
denied=/\b(?:not|never|no longer|longer)\s+$/i;function partNamed3(title){if(!/^(?:agent model|debug log|completion notes|change log|code review|findings|reviewer|outcome|verification$|quality gates|references|git intelligence|previous story|story$|latest tech|review|what not|anti-patterns|optional|nice to have|out of scope)|\bpiggyback/i.
test(title))return/^(?:dev notes|architecture|project structure|context|story|library|technical|critical|testing|dev agent record)/i.test(title)?"context":/^(?:acceptance criteria|ac-to-test|test)/i.
test(title)?"verify":sectionNamed(title)}function storiesIn({outline,source}){return[...sectionsBelow(outline)].flatMap(section=>{if(!storyHeading.test(section.
title))return[];let mentions=readWork(blocksOf(section),source,partNamed3,!0);return[{...namedStory(section),extent:section.extent,done:void 0,dependsOn:storyReferences(
section),mentions}]})}function readStatuses(source){let entry=readYaml(source,0,source.text.length).entries.get("development_status");return entry?.value.kind!==
"map"?[]:[...entry.value.entries.values()].flatMap(({key,keySpan,value})=>{let found=/^(\d+)-(\d+[a-z]?)-(.+)$/.exec(key);return!found||value.kind!=="scalar"?[]:
[{id:located(`${found[1]}.${found[2]}`,keySpan),title:found[3].replaceAll("-"," "),span:keySpan,extent:spanOf(source,keySpan.start,value.span.end),done:located(
isClosed2(value.text),value.span),dependsOn:[],mentions:[]}]})}var storyTitle=/^\uFEFF?#[ \t]+Story[ \t]+(\d+\.\d+[a-z]?)\b/m,storyHeading2=/^\uFEFF?#{2,4}[ \t]+Story[ \t]+\d+\.\d+/m,specLine=/^[-*] \[[ xX]\] +\**Task\b/m,epicTitle=/^\uFEFF?#{1,3}[ \t]+Epic[ \t]+\d+/m,
dialect4={name,places:"`_bmad-output/**/*.md`, `sprint-status.yaml`",files:/(?:^|[\\/])sprint-status\.ya?ml$/,contract:contract4,declared:{step:"a story",barriers:"\
-",progress:"`Status` of the story; `sprint-status.yaml`, by every agent",written:"-"},recognises({source,frontMatter}){let{path:path2,text}=source;return/\.ya?ml$/.
test(path2)?/^development_status:/m.test(text)?{role:"sprint status",plan:rootOf(path2)}:void 0:path2.endsWith(".md")?/^\uFEFF?#[ \t]+Tech[- ]Spec\b/im.test(text)&&
specLine.test(text)?{role:"tech spec",plan:path2}:storyTitle.test(text)&&status.test(text)?{role:"story",plan:rootOf(path2)}:epicTitle.test(text)&&storyHeading2.
test(text)&&!frontMatter?.entries.has("plan")?{role:"epics",plan:rootOf(path2)}:void 0:void 0},shows:"a title such as `# Story 1.2: Title` with `Status:`, or ta\
sks such as `- [ ] Task 1: Title`",forced({source:{path:path2,text}}){return storyTitle.test(text)?{role:"story",plan:path2}:storyHeading2.test(text)?{role:"epi\
cs",plan:path2}:specLine.test(text)?{role:"tech spec",plan:path2}:void 0},read:(path2,files2)=>files2[0].role==="tech spec"?readSpec(path2,files2[0]):readSprint(
path2,files2)},rootOf=path2=>/^(.*?(?:^|\/)_bmad-output)\//.exec(path2)?.[1]??folderOf(path2);function readSprint(path2,files2){let of=role=>files2.filter(file=>file.
role===role).map(({document:document2})=>document2),tracker=of("sprint status")[0],statuses=tracker?readStatuses(tracker.source):[],stories=new Map,add2=story=>stories.
has(story.id.value)||stories.set(story.id.value,story);for(let document2 of of("story"))add2(readStory(document2));for(let document2 of of("epics"))for(let story of storiesIn(
document2))add2(story);for(let story of statuses)add2(story);if(stories.size===0)return;let stated2=new Map(statuses.map(story=>[story.id.value,story.done])),phases=new Map,
ordered=[...stories.values()].sort((a,b)=>compareIds(a.id.value,b.id.value)),listed2=new Set([...statuses,...of("epics").flatMap(storiesIn)].map(({id:id2})=>epicOf(
id2.value))),steps=ordered.map(story=>stepOf(story,stated2,phases,{stories,listed:listed2})),first=files2[0].document;return makePlan({path:path2,dialect:name,title:"",
contract:contractWith(contract4,tracker?[tracker.source.path]:[]),span:first.source.path.endsWith(".md")?first.outline.children[0]?.span??firstLine(first.source):
firstLine(first.source),files:filesOf(files2),phases:[...phases.values()],steps})}function compareIds(a,b){let[ea=0,sa=0]=a.split(".").map(Number.parseFloat),[eb=0,
sb=0]=b.split(".").map(Number.parseFloat);return ea-eb||sa-sb}var epicOf=id2=>id2.split(".")[0];function isOfPlan({id:id2,explicit},story,{stories,listed:listed2}){
let own=story.id.value;return id2===own||stories.has(id2)?id2!==own:explicit===!0&&(listed2.has(epicOf(id2))||epicOf(id2)===epicOf(own)&&compareIds(id2,own)>0)}
function stepOf(story,stated2,phases,known2){let epic=epicOf(story.id.value),phase2=phases.get(epic)??makePhase({id:epic,title:`Epic ${epic}`,span:story.span});
return phases.set(epic,phase2),makeStep({id:story.id.value,title:story.title,span:story.span,idSpan:story.id.span,extent:story.extent,phase:phase2,dependsOn:story.
dependsOn.filter(reference=>isOfPlan(reference,story,known2)),mentions:story.mentions,done:story.done??stated2.get(story.id.value)})}var minutesOf={m:1,h:60,d:480,w:2400},number=String.raw`(\d{1,5}(?:\.\d{1,3})?)`,unit=String.raw`(m|min|mins|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?)(?![\w-])`,
lead2=String.raw`^(?:[\p{L}/ ]{0,24}[(\[,–—-]\s{0,3})?(?:about |approx\.? |est\.? )?[~≈<≤]?\s{0,3}`,span=lettered(String.raw`${lead2}${number}\s{0,3}(?:${unit})?(?:\s{0,3}(?:-|–|—|to)\s{0,3}${number})?[\s-]{0,3}(?:${unit})?`,
"i"),rest=new RegExp(String.raw`^\s{0,3}(?:and )?${number}\s{0,3}(m|min|mins|minutes?)(?![\w-])`,"i"),attached=lettered(String.raw`^\s{0,3}[\p{L}%$]`);function durationIn(text,unit3){
let match=span(text).exec(text);if(!match)return;let[whole4,low,early,high,late]=match,last=scaleOf(late??early??unit3);if(last===void 0||!(late??early)&&attached(
text).test(text.slice(whole4.length)))return;let from=Number(low)*(scaleOf(early)??last);return high!==void 0?(from+Number(high)*last)/2:from+Number(rest.exec(text.
slice(whole4.length))?.[1]??0)}var scaleOf=unit3=>unit3===void 0?void 0:minutesOf[unit3[0].toLowerCase()];var names2=/^(?:(?:total |time |effort )?estimat(?:e|ed|ion)(?: (?:total )?(?:time|effort|duration|size|work|hours|days|minutes))?|effort(?: estimate)?|duration|hours|minutes|days|size|time|eta)$/i,
isEstimate=name2=>names2.test(plain4(name2)),plain4=name2=>name2.replace(/([a-z])([A-Z])/g,"$1 $2").replace(/[_-]/g," ").trim(),minutesIn=(name2,value)=>durationIn(
value.replace(/[*_`]+/g,""),/\b(hours|days|minutes)$/i.exec(plain4(name2))?.[1]);function estimateOf(metadata){for(let key of metadata?.entries.keys()??[]){let value=isEstimate(
key)?scalarOf(metadata,key):void 0,estimate=value&&estimateFrom(key,value.value,value.span);if(estimate)return estimate}}function estimateFrom(name2,value,span2){
let minutes=minutesIn(name2,value);return minutes===void 0?void 0:located(minutes,span2)}function readIsolation(value){let text=plain5(value.value);return/^(?:git[- ])?worktrees?\b/.test(text)?located("worktree",value.span):/^(?:shared|none)\b/.test(
text)?located("shared",value.span):void 0}var isIsolation=text=>/^(?:(?:git[- ])?worktrees?|shared)(?:\s*\([^()]*\))?$/.test(plain5(text)),plain5=text=>text.toLowerCase().
replace(/[`"'*_.]/g,"").trim();function isolationOf(metadata){let value=scalarOf(metadata,"isolation");return value&&readIsolation(value)}function parseQuoted(value){let span2=tightSpan(value),raw=textAt(span2);if(!raw.includes("\\"))return withOffsets(raw,[{at:0,offset:span2.start}]);let text="",
stretches=[];for(let match of raw.matchAll(/\\(?:u[0-9a-fA-F]{4}|.)|[^\\]+/g))stretches.push({at:text.length,offset:span2.start+match.index}),text+=match[0].startsWith(
"\\")?unescaped2(match[0]):match[0];return withOffsets(text,stretches)}var escapes={n:`
`,t:"	",r:"\r",b:"\b",f:"\f"},unescaped2=written=>written[1]==="u"?String.fromCharCode(Number.parseInt(written.slice(2),16)):escapes[written[1]]??written[1];function withOffsets(text,stretches){
let{children}=parseMarkdown(text);return shiftAll(children,stretches),children}var contract5={mode:{value:"sequential",strength:"contract"},parallelPromises:[],commits:!1,trackers:[]},home2=/(?:^|\/)\.taskmaster\/(?:.*\/)?tasks\.json$/,dialect5={
name:"task-master",places:"`.taskmaster/tasks/tasks.json`",folders:[".taskmaster"],files:/(?:^|[\\/])tasks[\\/]tasks\.json$/,contract:contract5,declared:{step:"\
a task or subtask",barriers:"-",progress:"`status` in the one file, by the tool",written:"-"},recognises({source}){return/\.json$/i.test(source.path)?home2.test(
source.path)?{role:"tasks",plan:source.path}:/"tasks"\s*:\s*\[/.test(source.text)&&/"dependencies"\s*:/.test(source.text)&&/"id"\s*:/.test(source.text)?{role:"t\
asks",plan:source.path}:void 0:void 0},shows:"JSON with `tasks`",forced:({source})=>/^\s*\{/.test(source.text)&&/"tasks"\s*:\s*\[/.test(source.text)?{role:"task\
s",plan:source.path}:void 0,read:readFile};function readFile(path2,files2){let{source}=files2[0].document,{entries,flaws}=readTasksFile(source),plans=(entries.has(
"tasks")?[["",entries]]:tagsOf(entries)).flatMap(([tag,holder])=>{let tasks2=mapsOf(holder.get("tasks")?.value);if(tasks2.length===0)return[];let{steps,phases}=readTasks(
tasks2),key=holder.get("tasks")?.keySpan??firstLine(source);return[makePlan({path:path2,dialect:dialect5.name,title:tag,contract:contract5,isolation:isolationOf(
{entries:holder})??isolationOf({entries}),span:key,files:filesOf(files2),steps,phases,flaws})]});if(plans.length>0||flaws.length===0)return plans;let span2=firstLine(
source);return[makePlan({path:path2,dialect:dialect5.name,title:"",contract:contract5,span:span2,files:filesOf(files2),steps:[],flaws})]}function readTasksFile(source){
let{entries,flaws}=readYaml(source,0,source.text.length),broken=home2.test(source.path)?flawOfJson(source):void 0;if(!broken)return{entries,flaws};let others=flaws.
filter(({kind,span:span2})=>kind!=="unreadable-metadata"&&span2.end<=broken.span.start);return{entries,flaws:[...others,broken]}}var tagsOf=entries=>[...entries.
values()].flatMap(({key,value})=>value.kind==="map"&&value.entries.has("tasks")?[[key,value.entries]]:[]),mapsOf=value=>value?.kind==="list"?value.items.filter(
item=>item.kind==="map"):[];function readTasks(tasks2){let steps=[],phases=[];for(let task3 of tasks2){let id2=scalar(task3,"id");if(!id2)continue;let subtasks=mapsOf(
task3.entries.get("subtasks")?.value);if(subtasks.length===0){steps.push(readTask2(task3,id2,id2.value,void 0,other2=>other2));continue}let phase2=readPhase2(task3,
id2);phases.push(phase2);let inside2=other2=>other2.includes(".")?other2:`${id2.value}.${other2}`;for(let subtask of subtasks){let own=scalar(subtask,"id");own&&
steps.push(readTask2(subtask,own,inside2(own.value),phase2,inside2))}}return{steps,phases}}function scalar({entries},key){let value=entries.get(key)?.value;return value?.
kind==="scalar"&&value.text!==""?located(value.text,tightSpan(value)):void 0}function readPhase2(task3,id2){let title=scalar(task3,"title");return makePhase({id:id2.
value,title:title?.value??"",span:title?.span??id2.span,dependsOn:dependenciesOf(task3,other2=>other2),mentions:mentionsOf(task3,"context")})}function readTask2(task3,id2,name2,phase2,spelled){
let title=scalar(task3,"title"),state=scalar(task3,"status"),estimate=estimateOf(task3);return makeStep({id:name2,title:title?.value??"",span:title?lineAt(title.
span):id2.span,idSpan:id2.span,extent:task3.span,phase:phase2,dependsOn:dependenciesOf(task3,spelled),mentions:mentionsOf(task3,"body"),isolation:isolationOf(task3),
...stateOf(state,/^(?:done|completed?)$/i),...estimate&&{estimate}})}function lineAt({source,start,end}){let stop=source.text.slice(start,end).search(/[\r\n]/);
return stop<0?spanOf(source,start,end):spanOf(source,start,start+stop)}function dependenciesOf(task3,spelled){return itemsOf(task3.entries.get("dependencies")).
filter(({value})=>value!==""&&!/^null$/.test(value)).map(({value,span:span2})=>({kind:"step",id:spelled(value),form:"metadata",span:span2}))}var texts=[["title",
"title"],["description",void 0],["details",void 0],["testStrategy","verify"]];function mentionsOf(task3,section){return texts.flatMap(([key,own])=>{let value=task3.
entries.get(key)?.value;if(value?.kind!=="scalar"||!/\w/.test(value.text))return[];let source=value.span.source;return readMentions(parseQuoted(value),source,{section:section===
"context"?section:own??section})})}var fieldLine=/^[ \t]*(?:[-*][ \t]+)?(?:\|[ \t]*)?\**(Can Run In Parallel|Parallel Group|Blocks|Blocked By|Depends On|Commit|Message|Files?|Wave)\**[ \t]*(?::\**|\|)[ \t]*([^|\r\n]*)/gim;
function readFields({body}){let fields2=new Map;for(let match of textAt(body).matchAll(fieldLine)){let[whole4,name2,rest2]=match;if(fields2.has(name2.toLowerCase()))
continue;let value=rest2.trimEnd(),start=body.start+match.index+whole4.length-rest2.length,key=body.start+match.index+whole4.indexOf(name2);fields2.set(name2.toLowerCase(),
{name:name2.toLowerCase().replaceAll(" ","_"),key:spanOf(body.source,key,key+name2.length),value:located(value,spanOf(body.source,start,start+value.length)),form:"\
label"})}return fields2}var parts3=[[/^(?:must not|do not|recommended agent|agent profile|paralleli[sz]ation|category|skills|blocks|blocked by|location)/i,void 0],
[/^(?:references|context|background|why)/i,"context"],[/^(?:acceptance|qa\b|verif|definition of done|test|evidence|expected)/i,"verify"]];function readTaskMentions(task3,fields2){
let blocks=parseFragment(task3.body,2),{source}=task3.body,labels2=labelsOf(blocks,source),labelled=new Set(labels2.flatMap(label2=>label2.nodes)),labelBlocks=new Set(
labels2.map(label2=>label2.nameSpan.start)),free=blocks.filter(block=>!labelled.has(block)&&!labelBlocks.has(block.position?.start.offset??-1)),files2=explores(
task3.title)?[]:["files","file"].flatMap(name2=>fields2.get(name2)??[]);return[...titleMentions(task3),...readMentions(free,source,{section:"body"}),...labels2.
flatMap(label2=>readLabel(label2)),...files2.flatMap(({value})=>readFileLine(value.span,"write")),...commitOf(fields2)]}function titleMentions({head:head2}){return readMentions(
parseFragment(head2),head2.source,{section:"title"})}function readLabel(label2){if(/^(?:commit|files?)\b/i.test(label2.name))return[];let part=parts3.find(([pattern])=>pattern.
test(label2.name));if(part&&!part[1])return[];let section=part?.[1]??"body",{source}=label2.nameSpan;return[...label2.value.value?readMentions(parseFragment(label2.
value.span),source,{section}):[],...readMentions(label2.nodes,source,{section})]}function commitOf(fields2){let commit=fields2.get("commit")?.value;return!commit||
!/^yes\b/i.test(commit.value)?[]:[{subject:{kind:"command",words:["git","commit","-m",(fields2.get("message")?.value??commit).value.replace(/`/g,"")]},verb:"com\
mit",certainty:"declared",section:"commit",conditional:!1,span:commit.span,evidence:commit.span}]}var waitsFor=fields2=>["blocked by","depends on"].find(name2=>fields2.
has(name2)),wordIn=(span2,pattern)=>{let found=pattern.exec(textAt(span2));return found?spanOf(span2.source,span2.start+found.index,span2.start+found.index+found[0].
length):span2};function readMatrix(source,lines){let start=lines.findIndex(({text})=>/^#{2,5}\s.*dependency matrix/i.test(text));if(start<0)return;let entries=[],blocksColumn=-1;
for(let line of lines.slice(start+1)){if(/^#{1,5}\s/.test(line.text))break;let isRow=line.text.trimStart().startsWith("|");isRow&&blocksColumn<0&&(blocksColumn=
cellsOf(line).findIndex(([cell])=>/^\W*blocks\W*$/i.test(cell))),entries.push(...isRow?readRow(source,line,blocksColumn):readBullet(source,line))}let head2=lines[start],
at=head2.start+head2.text.search(/[^#\s]/),span2=spanOf(source,at,head2.start+head2.text.trimEnd().length);return entries.length>0?{name:"dependency matrix",span:span2,
entries}:void 0}function readBullet(source,line){let found=/^\s*[-*]\s+\**(?:Tasks?\s+)?([A-Z]{0,2}\d+[^:*]*)\**\s*:\**\s*(.*)$/.exec(line.text);if(!found)return[];
let[whole4,ids2,rest2]=found,[,value="",mark3="",blocked]=/^(.*?)(?:(\s+[-–—→]\s+)(.*))?$/.exec(rest2),at=line.start+whole4.length-rest2.length,after=at+value.
length+mark3.length;return entriesOf(place(source,line,ids2),spanOf(source,at,at+value.length),blocked===void 0?void 0:spanOf(source,after,after+blocked.length))}
var cellsOf=({text})=>[...text.matchAll(/[^|]+/g)].filter(([cell],index)=>index>0||cell.trim()!=="");function readRow(source,line,blocksColumn){let cells=cellsOf(
line),[ids2,value]=cells;if(!ids2||!value||!/^\s*\**(?:Task\s+)?[A-Z]{0,2}\d/.test(ids2[0]))return[];let spanOfCell=cell=>spanOf(source,line.start+cell.index,line.
start+cell.index+cell[0].length),blocked=cells[blocksColumn];return entriesOf(place(source,line,ids2[0].trim()),spanOfCell(value),blocked&&spanOfCell(blocked))}
var place=(source,line,part)=>{let at=line.start+line.text.indexOf(part);return spanOf(source,at,at+part.length)};function entriesOf(ids2,value,blocked){let place2=trimmed(
value),dependsOn=readReferences(place2,"group"),all=[...idsIn(ids2)].flatMap(({ids:names3,span:span2})=>names3.map(id2=>located(id2,span2))),alone=all.length===
1,blocks=alone&&blocked?{place:trimmed(blocked),ids:idsAt(trimmed(blocked))}:void 0;return all.map(id2=>({id:id2,dependsOn,...alone&&{place:place2},...blocks&&{
blocks}}))}var idsAt=place2=>readReferences(place2,"group").map(({id:id2})=>id2);function trimmed(span2){let text=textAt(span2),lead6=text.length-text.trimStart().
length;return spanOf(span2.source,span2.start+lead6,span2.start+Math.max(lead6,text.trimEnd().length))}var taskLine=/^[-*] \[([^\]])\] +\**(?:Task\s+)?([A-Z]{0,2}\d+[a-z]?(?:\.\d+)*)[.:)]\**\s+(.*)$/,taskHeading=/^#{2,4} +\**(?:Task\s+([A-Z]{0,2}\d+[a-z]?(?:\.\d+)*)|(F\d+))\**\s*[:.—–-]\s*(.*)$/,
finalHeading=/^#{2,4} +\**F\d+\**\s*[:.—–-]/,heading=/^#{1,4} +(.*)$/,linesOf2=source=>[...source.text.matchAll(/[^\r\n]+/g)].map(match=>({start:match.index,
text:match[0]}));function readTasks2(source){let boxed=tasksBy(source,(line,fenced)=>readBox(source,line)??(fenced?"skip":void 0));if(boxed.length===0)return tasksBy(
source,(line,fenced)=>fenced?"skip":readHeading(source,line));let known2=new Set(boxed.map(({id:id2})=>id2.value));return tasksBy(source,(line,fenced)=>readBox(
source,line)??(fenced?"skip":readFinal(source,line,known2)))}function readFinal(source,line,known2){let head2=finalHeading.test(line.text)?readHeading(source,line):
void 0;return head2&&!known2.has(head2.id.value)?head2:void 0}function tasksBy(source,read){let found=[],open2,group3,fence="",close=end=>{open2&&found.push({...open2.
head,group:open2.group,body:spanOf(source,open2.head.head.end,end)}),open2=void 0};for(let line of linesOf2(source)){let mark3=/^\s*(`{3,}|~{3,})/.exec(line.text)?.[1],
wasIn=fence;fence?fence=mark3?.startsWith(fence)&&line.text.trim()===mark3?"":fence:mark3&&(fence=mark3);let task3=read(line,wasIn!=="");if(task3!=="skip"){if(task3)
close(line.start),fence="",open2={head:task3,group:group3};else if(heading.test(line.text)){close(line.start);let at=line.start+line.text.search(/[^#\s]/);group3=
spanOf(source,at,line.start+line.text.trimEnd().length)}}}return close(source.text.length),found}function readBox(source,line){let found=taskLine.exec(line.text);
if(!found)return;let[,box3,id2,title]=found,text=line.text.trimEnd(),at=line.start+text.indexOf("]")+1,head2=spanOf(source,at+/^\s*/.exec(text.slice(at-line.start))[0].
length,line.start+text.length),boxAt=line.start+text.indexOf("[");return{...named2(source,head2,id2,title),box:located(box3,spanOf(source,boxAt,boxAt+3))}}function readHeading(source,line){
let found=taskHeading.exec(line.text.trimEnd());if(!found)return;let head2=spanOf(source,line.start+line.text.search(/[^#\s]/),line.start+line.text.trimEnd().length),
title=found[3].replace(/\s+[-–—]\s+✅.*$/,"");return{...named2(source,head2,found[1]??found[2],title),box:markOf(source,line)}}function markOf(source,line){
let at=line.text.indexOf("\u2705");return at<0?void 0:located("\u2714",spanOf(source,line.start+at,line.start+at+1))}function named2(source,head2,id2,title){let at=source.
text.indexOf(id2,head2.start);return{id:located(id2,spanOf(source,at,at+id2.length)),head:head2,title:title.replace(/\*\*|`/g,"").trim()}}var finalWave=Number.MAX_SAFE_INTEGER,waveLine=/^\s*(?:[#>*-]+\s*)?\**Wave\s+(\d+|FINAL)\b/i,treeLine=/^[\s│|]*(?:[├└+`][─-]+|[-*])\s*\**(?:Task|T)\s*([A-Z]{0,2}\d+[a-z]?)\**\s*[:.]/i;
function readSchedule(source){let lines=linesOf2(source),waves=readTree(source,lines),stated2=waves.flatMap(wave=>wave.entries).filter(entry=>entry.dependsOn!==
void 0);return{waves:waves.map(({wave})=>wave).filter(wave=>wave.members.length>0),tree:stated2.length>0?{name:"wave tree",span:stated2[0].id.span,entries:stated2}:
void 0,matrix:readMatrix(source,lines)}}function readTree(source,lines){let found=[],open2;for(let line of lines){let wave=waveLine.exec(line.text),task3=open2&&
treeLine.exec(line.text);wave?(open2=beginWave(source,line,wave[1]),found.push(open2)):task3?hang(open2,source,line,task3[1]):/^[\s│|]*$/.test(line.text)||(open2=
void 0)}return found}function beginWave(source,line,name2){let start=line.start+line.text.search(/wave/i),span2=spanOf(source,start,start+/^wave\s+\w+/i.exec(line.
text.slice(start-line.start))[0].length),last=/final/i.test(name2)?finalWave:Number(name2),after=[...line.text.matchAll(/after\s+wave\s+(\d+)/gi)].map(match=>{let at=line.
start+match.index+match[0].length-match[1].length;return located(Number(match[1]),spanOf(source,at,at+match[1].length))});return{wave:{number:located(last,span2),
members:[],after},entries:[]}}function hang({wave,entries},source,line,id2){let at=line.start+line.text.indexOf(id2,line.text.search(/T/i)),span2=spanOf(source,
at,at+id2.length);wave.members.push({kind:"step",id:id2,form:"group",span:span2});let depends=/\((?:depends|depends on|after|blocked by):?\s*([^()]*)\)/i.exec(line.
text),start=depends?line.start+depends.index+depends[0].lastIndexOf(depends[1]):0,dependsOn=depends&&readReferences(spanOf(source,start,start+depends[1].length),
"group"),place2=depends&&spanOf(source,start,start+depends[1].trimEnd().length);entries.push({id:located(id2,span2),dependsOn:dependsOn??void 0,...place2&&{place:place2}})}var markedFields=fields2=>[...fields2].map(([key,field])=>key===waitsFor(fields2)?{...field,name:"depends_on",form:"marker"}:key==="blocks"?{...field,form:"mark\
er"}:field);function slotsOf2({id:id2},fields2,{graphs},wave){let entries=graphs.flatMap(graph2=>graph2.get(id2.value)??[]);if(entries.some(entry=>!entry.place))
return[];let stated2=entries.flatMap(entry=>statedSlots(entry,fields2,wave)),own=waitsFor(fields2)||entries.length===0?newField(fields2):void 0;return own?[own,
...stated2]:stated2}function statedSlots({dependsOn,place:place2,blocks},fields2,wave){let ids2=dependsOn.map(reference=>reference.id),blocked=blocks&&withoutWave(
blocks,fields2,wave);return[...place2?[statedSlot("depends_on",place2,ids2)]:[],...blocked?[statedSlot("blocks",blocked.place,blocked.ids)]:[]]}function withoutWave(blocks,fields2,wave){
let{ids:ids2,place:place2}=blocks,last=ids2.at(-1),own=fields2.get("blocks")?.value.value.match(/\w+/g)??[];if(wave===void 0||last!==String(wave)||own.includes(
last))return blocks;let lead6=/^(.*?)\s*,\s*\d+$/.exec(textAt(place2))?.[1];return lead6?{ids:ids2.slice(0,-1),place:spanOf(place2.source,place2.start,place2.start+
lead6.length)}:void 0}function newField(fields2){let last=[...["blocks","parallel group","can run in parallel","wave"].flatMap(name2=>fields2.get(name2)??[])].sort(
(a,b)=>b.key.start-a.key.start)[0];if(!last)return;let{source}=last.key,{text}=source,start=text.lastIndexOf(`
`,last.key.start)+1,rest2=/^[^\r\n]*/.exec(text.slice(last.value.span.end))[0],end=last.value.span.end+rest2.length,colon=text.slice(last.key.end,last.value.span.
start).trimEnd();return{form:"suffix",at:spanOf(source,end,end),before:lineEnding(source)+text.slice(start,last.key.start),after:rest2.trimEnd(),keys:{depends_on:`\
Blocked By${colon}`},colon:"inside"}}var contract6={mode:{value:"parallel",strength:"contract"},parallelPromises:["disjoint-files"],commits:!1,waiting:ids2=>`Blocked By: ${ids2.join(", ")}`,trackers:[]},
home3=/(?:^|\/)\.(?:sisyphus|omo)\/plans\/[^/]+\.md$/,marks2=/^\s*(?:[-*]\s+)?\**(?:Can Run In Parallel|Parallel Group|Blocked By)\**\s*:/m,task=/^[-*] \[[^\]]\] +\**(?:Task\s+)?[A-Z]{0,2}\d+[a-z]?[.:)]|^#{2,4} +\**Task\s+\d/m,
dialect6={name:"omo",places:"`.sisyphus/plans/*.md`, `.omo/plans/*.md`",folders:[".sisyphus",".omo"],contract:contract6,declared:{step:"a task",barriers:"waves",
progress:"boxes of the plan, by the one who dispatches",written:"fields of the task, matrix and tree"},shows:"tasks such as `- [ ] 1. Title`",forced:({source})=>({
role:"plan",plan:source.path}),recognises({source}){if(task.test(source.text))return marks2.test(source.text)||home3.test(source.path)?{role:"plan",plan:source.
path}:void 0},read:readPlan};function readPlan(path2,files2){let{source}=files2[0].document,tasks2=readTasks2(source);if(tasks2.length===0)return;let fields2=tasks2.
map(readFields),known2=new Set(tasks2.map(({id:id2})=>id2.value)),schedule=respelled(readSchedule(source),known2),last=lastWave(schedule,fields2),reading={schedule,
known:known2,last,placed:placesInTree(schedule),graphs:graphMaps(schedule)},steps=tasks2.map((each,index)=>readTask3(each,fields2[index],reading)),title=/^\uFEFF?#[ \t]+(\S.*)$/m.
exec(source.text),start=title?title.index+title[0].indexOf(title[1]):0;return makePlan({path:path2,dialect:dialect6.name,title:title?.[1]?.trim()??"",contract:contract6,
span:title?spanOf(source,start,start+title[1].trimEnd().length):firstLine(source),files:filesOf(files2),steps,waves:schedule.waves.map(wave=>({...wave,number:numbered2(
wave.number,last)})),graphs:graphsOf3(tasks2,fields2,steps,schedule)})}var numbered2=(wave,last)=>wave.value===finalWave?located(last+1,wave.span):wave;function lastWave({
waves},fields2){let last=0;for(let{number:number2}of waves)number2.value!==finalWave&&(last=Math.max(last,number2.value));for(let each of fields2){let group3=waveNamed(
each.get("parallel group")?.value.span);group3&&group3.value!==finalWave&&(last=Math.max(last,group3.value))}return last}var placesInTree=({waves})=>new Map(waves.
flatMap(({number:number2,members})=>members.map(({id:id2,span:span2})=>[id2,located(number2.value,span2)]))),graphMaps=({matrix,tree})=>[matrix,tree].flatMap(graph2=>graph2?
[new Map(graph2.entries.map(entry=>[entry.id.value,entry]))]:[]);function respelled({waves,matrix,tree},known2){let graph2=each=>each&&{...each,entries:each.entries.
map(entry)},entry=each=>({...each,id:located(respell(each.id.value,known2),each.id.span),dependsOn:each.dependsOn.map(reference=>({...reference,id:respell(reference.
id,known2)}))});return{waves:waves.map(wave=>({...wave,members:wave.members.map(member=>({...member,id:respell(member.id,known2)}))})),matrix:graph2(matrix),tree:graph2(
tree)}}function respell(id2,known2){return known2.has(id2)?id2:[`T${id2}`,id2.replace(/^T/i,"")].find(spelling=>known2.has(spelling))??id2}function readTask3(each,fields2,reading){
let parallel2=fields2.get("can run in parallel")?.value,yes=/^yes\b/i.test(parallel2?.value??""),answer=parallel2&&wordIn(parallel2.span,/^\w+/),spelled=all=>all.
map(reference=>({...reference,id:respell(reference.id,reading.known)})),references3=name2=>spelled(referencesOf2(fields2,name2)),own=waitsFor(fields2)?references3(
waitsFor(fields2)):stated(each,reading),behind2=spelled(comesAfter(each)).filter(({id:id2})=>!own.some(known2=>known2.id===id2)),wave=waveOf(each,fields2,reading);
return makeStep({id:each.id.value,title:each.title,span:each.head,idSpan:each.id.span,extent:spanOf(each.head.source,each.head.start,each.body.end),fields:markedFields(
fields2),mode:answer&&!yes?{value:"sequential",strength:"metadata",span:answer}:void 0,parallel:answer&&located(yes,answer),wave,dependsOn:[...own,...behind2],blocks:references3(
"blocks"),mentions:readTaskMentions(each,fields2),done:isTicked(each.box),slots:slotsOf2(each,fields2,reading,wave?.value)})}var referencesOf2=(fields2,name2)=>{
let field=fields2.get(name2);return field?readReferences(field.value.span,"label"):[]},stated=({id:id2},{graphs})=>graphs.find(graph2=>graph2.has(id2.value))?.get(
id2.value)?.dependsOn??[];function comesAfter({group:group3}){let after=group3&&wordIn(group3,/(?<=\(after )(?:tasks?\s+|(?=T\d))[^()]+(?=\))/i);return after&&after!==
group3?readReferences(after,"group"):[]}function waveOf(each,fields2,{placed:placed2,last}){let found=waveNamed((fields2.get("parallel group")??fields2.get("wav\
e"))?.value.span)??placed2.get(each.id.value)??waveNamed(each.group);return found&&numbered2(found,last)}function waveNamed(span2){let at=span2&&wordIn(span2,/wave\s+(?:\d+(?:[-–]\d+)?|final)\b|final(?:\s+\w+)?\s+wave\b/i);
if(!at||at===span2)return;let number2=/\d+$/.exec(textAt(at))?.[0];return located(number2?Number(number2):finalWave,at)}function graphsOf3(tasks2,fields2,steps,{
matrix,tree}){let own=tasks2.flatMap(({id:id2},index)=>waitsFor(fields2[index])?[{id:id2,dependsOn:steps[index].dependsOn.filter(({form})=>form==="label")}]:[]);
return[...own.length>0?[{name:"task fields",span:own[0].id.span,entries:own}]:[],...[matrix,tree].flatMap(graph2=>graph2?[graph2]:[])]}var named3=/\btasks?\s+#?(?=\d)((?:\d[\w.]*\w|\d)(?:\s{0,2}(?:,|&|-|–|\band\b|\bto\b|\bor\b)\s{0,2}#?(?:tasks?\s)?\d[\w.]*)*)/gi,onlyCompared=/(?:\b(?:independent(?:ly)? of|unlike|not|nor|without|than|parallel (?:with|to)|alongside|same (?:as|pattern as)|like|as in|similar(?:ly)? to|mirrors?|mirroring|pattern (?:of|in|from)|instead of|before|until|blocks|for)|[≠!]=?)\s+(?:the\s+)?(?:\w+\s+)?$/i;
function earlierTasks(blocks,source,earlier2){let found=new Map;for(let span2 of blocks.flatMap(block=>sentencesIn(block,source)))for(let{0:whole4,1:list2,index}of textAt(
span2).matchAll(named3)){if(onlyCompared.test(textAt(span2).slice(Math.max(0,index-60),index)))continue;let start=span2.start+index+whole4.length-list2.length;for(let{
ids:ids2,span:place2}of idsIn(spanOf(source,start,start+list2.length)))for(let id2 of ids2)earlier2.has(id2)&&!found.has(id2)&&found.set(id2,{kind:"step",id:id2,
form:"prose",span:place2})}return[...found.values()]}function sentencesIn(node,source){if(node.type==="paragraph"||node.type==="tableCell"){let{start,end}=node.
position;return[spanOf(source,start.offset,end.offset)]}return"children"in node?node.children.flatMap(child2=>sentencesIn(child2,source)):[]}function fencedHeadings({root,source},idOf4){return root.children.flatMap(block=>{if(block.type!=="code"||!block.position)return[];let start=block.position.start.
offset??0,text=source.text.slice(start,block.position.end.offset),fence=spanOf(source,start,start+text.search(/[\r\n]|$/));return[...text.matchAll(/^#{2,4}[ \t]+([^\r\n]+)/gm)].
flatMap(({0:line,1:title="",index})=>{let id2=idOf4(title.trim());if(id2===void 0)return[];let at=start+index+line.length-title.length+title.indexOf(id2);return[
{id:located(id2,spanOf(source,at,at+id2.length)),fence}]})})}function tornText(blocks,source,isStep2){let found=new Set,open2;for(let block of blocks)if(isStep2(block))open2=void 0;else if(open2&&block.type==="code"&&isBare2(
block,source)){for(let torn of open2)found.add(torn);open2=void 0}else open2?open2.push(block):block.type==="code"&&isTorn(block,source)&&(open2=[]);return found}
function isTorn(code,source){let fence=fenceOf(code,source);return fence!==""&&new RegExp(`^${fence}${fence[0]}*[A-Za-z][\\w+-]*[ \\t]*$`,"m").test(code.value)}
var isBare2=(code,source)=>!code.lang&&fenceOf(code,source)!=="";function fenceOf(code,source){let{start,end}=spanOfNode(source,code);return/^(?:`{3,}|~{3,})/.exec(
source.text.slice(start,Math.min(end,start+80)))?.[0]??""}var synonyms={serial:"sequential",strict:"sequential-strict",required:"sequential-required",concurrent:"parallel"};function readMode(value,flaws){let text=value.
value.replace(/^[`"'*]+|[`"'*.]+$/g,"").toLowerCase(),name2=text.replace(/[\s_]+/g,"-"),mode=executionModes.find(known2=>known2===name2)??synonyms[name2]??leading3(
name2);if(mode)return{value:mode,strength:"metadata",span:value.span};if(text===""||/^(?:code-change|planning-artifact)$/.test(name2))return;let near=nearest(name2,
executionModes),meant2=near??alike(name2);flaws.push({kind:"invalid-metadata",message:`Unexpected execution mode \`${value.value}\`, expected ${meant2?`\`${meant2}\
\``:executionModes.map(known2=>`\`${known2}\``).join(", ")}`,span:value.span,...near&&{fix:renamed(value.span,near)}})}function renamed(span2,mode){let text=textAt(
span2),start=span2.start+/^[`"'*]*/.exec(text)[0].length,end=span2.end-/[`"'*.]*$/.exec(text)[0].length,safe=folded(textAt({...span2,start,end}))===folded(mode);
return{title:`Rename to \`${mode}\``,safe,edits:[{span:{...span2,start,end},text:mode}]}}var folded=text=>text.toLowerCase().replace(/[\s_-]+/g,""),alike=name2=>/strict/.
test(name2)?"sequential-strict":/requir/.test(name2)?"sequential-required":/sequen|serial/.test(name2)?"sequential":void 0;function leading3(name2){let word4=/^[a-z]+(?:-[a-z]+)?(?=-?[(,;:—–])/.
exec(name2)?.[0].replace(/-$/,"");return executionModes.find(known2=>known2===word4)}var sequence=/\bsequential(?:ly)?\b|\bserial(?:ly)?\b|\bone (?:step|cycle|task|phase|item)? ?(?:at a time|after (?:the other|another))\b|\bin (?:strict |numeric |numerical |document )?(?:order|sequence)\b(?!\s+to\b)/i,
parallel=/\b(?:in )?parallel(?:ized|ised|ly)?\b|\bconcurrent(?:ly)?\b|\bsimultaneous(?:ly)?\b/i,negated=/\b(?:never|not|no|don't|without|avoid|instead of|rather than|forbid\w*|prohibit\w*)\b[^.;]{0,40}$/i;
function readProseMode(sentence2){let text=textAt(sentence2),inOrder2=sequence.exec(text),together3=parallel.exec(text),both=together3&&!negated.test(text.slice(
0,together3.index)),at=match=>spanOf(sentence2.source,sentence2.start+match.index,sentence2.start+match.index+match[0].length);return inOrder2&&!negated.test(text.
slice(0,inOrder2.index))?{value:both?"mixed":"sequential",strength:"prose",span:at(inOrder2)}:both?{value:"parallel",strength:"prose",span:at(together3)}:together3?
{value:"sequential",strength:"prose",span:at(together3)}:void 0}var unit2=String.raw`\b(?:steps?|cycles?|tasks?|phases?|agents?|items?|groups?|(?:this )?(?:plan|runbook)|everything|all|them|it)\b`,
dispatching=new RegExp(String.raw`\b(?:execut|run|dispatch|launch|process|perform|delegat|invok|start)\w*\b[^.;]{0,60}${unit2}|${unit2}[^.;]{0,40}\b(?:must|should|can|may|will|are|is|runs?|executes?)\b`,
"i"),isAboutExecution=text=>dispatching.test(text)&&!/^\W*(?:in|out|in scope|out of scope)\W*:/i.test(text);function*sentencesIn2(blocks,source){for(let block of blocks)if(block.type==="paragraph")yield*sentencesOf(spanOfNode(source,block));else if(block.type==="list")
for(let item of block.children)yield*sentencesIn2(item.children,source)}function*sentencesOf(span2){let text=span2.source.text.slice(span2.start,span2.end);for(let match of text.
matchAll(/\S(?:[^.!?;•\r\n]|[.!?;](?!\s|$)|\r?\n(?![-*+\d]|\s*\*\*))*[.!?;]?/g))yield spanOf(span2.source,span2.start+match.index,span2.start+match.index+match[0].
length)}function modesIn(document2,before2){let{source,frontMatter}=document2,flaws=[],key=scalarOf(frontMatter,"execution_mode"),label2=labelsOf(before2,source).find(({
name:name2})=>/^execution[ _-]mode$/i.test(name2)),field=(key&&readMode(key,flaws))??(label2&&readMode(label2.value,[])),ofSteps=new Map,ofPlan=field;for(let sentence2 of sentencesIn2(
before2,source)){let asked=tasksTogether(sentence2);if(!asked)continue;let mode={value:"parallel",strength:"prose",span:asked},ids2=readReferences(asked,"prose").
map(({id:id2})=>id2);ids2.length===0&&(ofPlan??=mode);for(let id2 of ids2)field||ofSteps.set(id2,mode)}return{ofPlan,ofSteps,flaws}}var lead3=String.raw`^[\s*_]*(?:[*_]{2}[\p{L} ]{3,30}[*_:]{2,3}:?\s*)?`,
tasks=String.raw`((?:all(?: of)?(?: the| these)?|the|these)\s+tasks|(?:every|each)\s+task|tasks\s+#?\d[^.;:]{0,60}?)`,together=String.raw`(?:in parallel|concurrently|simultaneously|side by side|at the same time|at once)\b`,
verb="(?:dispatch|execut|run|start|launch|implement)\\w*",orders2=lettered(String.raw`${lead3}(?:please\s+)?${verb}\s+${tasks}\s+${together}`,"i"),allows=lettered(
String.raw`${lead3}${tasks}\s+(?:can|may|should|must|will)\s+(?:all\s+|both\s+)?(?:be\s+)?${verb}\s+${together}`,"i");function tasksTogether(sentence2){let text=textAt(
sentence2);if(!/tasks?\b/i.test(text)||/\b(?:if|unless|when|whether|not|never|except|until)\b/i.test(text))return;let match=orders2(text).exec(text)??allows(text).
exec(text);if(!match)return;let start=sentence2.start+match[0].indexOf(match[1]);return spanOf(sentence2.source,start,start+match[1].length)}var taskHeading2=/^(?:Task|任务|タスク|작업)\s*#?((?:[A-Z]{1,2}-?)?\d+[a-z]?(?:\.\d+[a-z]?)*)(?=\s*(?:[:：.,(（[—–-]|\s|$))\s*([:：.—–-]?)\s*(.*)$/s,
taskIdIn=title=>taskHeading2.exec(title)?.[1];function taskSections(document2){let headings2=[...sectionsBelow(document2.outline)].flatMap(headingOf),marked=new Set(
headings2.filter(({mark:mark3})=>mark3).map(({id:id2})=>id2)),all=new Set(headings2.map(({section})=>section)),above=new Set(headings2.filter(({section})=>!isBelowAny(
section,all)).map(({id:id2})=>id2)),found=[],depths=new Map;for(let heading2 of headings2){let{section,id:id2,mark:mark3,title}=heading2,outer=found.at(-1),goesOn2=outer&&
mark3&&!above.has(id2)&&isNext(outer.id,id2);outer&&isBelow(section,outer.section)&&!goesOn2||section.depth<(depths.get(id2)??0)||!mark3&&title&&marked.has(id2)||
(depths.set(id2,section.depth),found.push(heading2))}return found.map((heading2,index)=>withoutInner(heading2,found[index+1]))}var isNext=(before2,id2)=>/^\d+$/.
test(before2)&&/^\d+$/.test(id2)&&Number(id2)===Number(before2)+1;function withoutInner({section,id:id2,title},next){let blocks=blocksOf(section),{source,start}=section.
extent;if(!next||!isBelow(next.section,section))return{section,id:id2,title,blocks,extent:section.extent};let end=next.section.extent.start,own=blocks.filter(block=>(block.
position?.start.offset??0)<end);return{section,id:id2,title,blocks:own,extent:spanOf(source,start,end)}}function headingOf(section){let match=section.depth<=4?taskHeading2.
exec(section.title):null;if(!match)return[];let[,id2="",mark3="",title=""]=match;return[{section,id:id2,mark:mark3,title:title.trim()}]}function isBelow(section,above){
for(let at=section.parent;at;at=at.parent)if(at===above)return!0;return!1}function isBelowAny(section,sections2){for(let at=section.parent;at;at=at.parent)if(sections2.
has(at))return!0;return!1}var contract7={mode:{value:"sequential",strength:"contract"},parallelPromises:[],commits:!0,waiting:ids2=>`**Depends on:** ${ids2.map(id2=>`Task ${id2}`).join("\
, ")}`,trackers:[]},taskLine2=/^\uFEFF?#{2,4}[ \t]+(?:\*\*)?(?:Task|任务|タスク|작업)\s*#?(?:[A-Z]{1,2}-?)?\d/m,header2=/(?:executing-plans|subagent-driven-development)\b/,
home4=/(?:^|\/)docs\/(?:[\w.-]+\/)?plans\/[^/]+\.md$/,fileLabel=/^\*\*Files?\b[^*\n]*(?:\*\*[ \t]*:|:[ \t]*\*\*)/m,dialect7={name:"superpowers",places:"`docs/su\
perpowers/plans/*.md`, `docs/plans/*.md`",contract:contract7,declared:{step:"a task",barriers:"-",progress:"boxes of the plan, by every agent",written:"-"},shows:"\
headings such as `### Task 1: Title`",forced:({source})=>({role:"plan",plan:source.path}),recognises({source}){return taskLine2.test(source.text)&&(header2.test(
source.text)||fileLabel.test(source.text)||home4.test(source.path))?{role:"plan",plan:source.path}:void 0},read:(path2,files2)=>readPlan2(path2,files2)};function readPlan2(path2,files2){
let claimed=files2[0],{document:document2}=claimed,tasks2=taskSections(document2);if(tasks2.length===0)return;let phases=new Map,headings2=new Set(tasks2.flatMap(
({section})=>section.heading??[])),torn=tornText(document2.root.children,document2.source,block=>headings2.has(block)),told=blocksBefore(document2,tasks2[0].section),
asked=modesIn(document2,told),steps=tasks2.map(task3=>{let blocks=task3.blocks.filter(block=>!torn.has(block)),step4=readTask4(task3,blocks,phaseAbove(task3.section,
phases)),mode=asked.ofSteps.get(task3.id);return mode?{...step4,mode}:step4}),first=document2.outline.children[0],named5=first&&!tasks2.some(task3=>task3.section===
first);return makePlan({path:path2,dialect:dialect7.name,title:named5?first.title:"",contract:contractWith(contract7,[document2.source.path]),span:named5?first.
span:firstLine(document2.source),files:filesOf(files2),phases:[...phases.values()],steps,proseOrder:orderInProse(tasks2),fencedHeadings:fencedHeadings(document2,
taskIdIn),mentions:readMentions(told,document2.source,{section:"context"}),mode:asked.ofPlan,flaws:asked.flaws})}function orderInProse(tasks2){let earlier2=new Set;
return tasks2.flatMap(({section,id:id2,blocks})=>{let found=earlierTasks(blocks,section.span.source,earlier2);return earlier2.add(id2),found.map(reference=>({...reference,
of:{kind:"step",id:id2}}))})}function blocksBefore(document2,first){return document2.root.children.filter(block=>(block.position?.start.offset??0)<first.extent.
start&&block.type!=="yaml")}function phaseAbove(section,phases){let parent2=section.parent;if(!parent2||parent2.depth<1)return;let match=/^(?:Phase|Chunk|Part|Stage|Milestone|Section|Wave|Group|Task)\s*#?([A-Z]?\d+(?:\.\d+)*|[A-Z])\b\s*[:：.—–-]?\s*(.*)$/is.
exec(parent2.title);if(!match)return;let known2=phases.get(parent2);if(known2)return known2;let phase2={id:match[1],title:match[2].trim(),span:parent2.span,type:void 0,
model:void 0,mode:void 0,dependsOn:[],mentions:readMentions(parent2.blocks,parent2.span.source,{section:"context"})};return phases.set(parent2,phase2),phase2}function readTask4({
section,id:id2,title,extent},blocks,phase2){let{source}=section.span,labels2=labelsOf(blocks,source),mentions=[...titleMentions2(section),...readWork(blocks,source)],
at=textAt(section.span).indexOf(id2),idSpan=spanOf(source,section.span.start+Math.max(at,0),section.span.start+Math.max(at,0)+id2.length),depends=labels2.filter(
label2=>/^(?:depends[ _-]on|dependencies|blocked by|requires|prerequisites?|依赖(?:于|任务|关系)?|前置任务|前置依赖|依存)$/i.test(label2.name));
return makeStep({id:id2,title,span:section.span,idSpan,extent,phase:phase2,fields:depends.map(label2=>({name:"depends_on",key:label2.nameSpan,value:label2.value,
form:"label"})),dependsOn:depends.flatMap(label2=>taskReferences(label2.value)),mentions:alternative.test(title)?mentions.map(told=>({...told,conditional:!0})):
mentions,done:doneOf(blocks,source)})}var alternative=/\(\s*(?:fallback only|skip if|skip unless)\b|\bonly if\b/i;function taskReferences(value){let text=value.
value;return!/\btasks?\b|任务|タスク|작업/i.test(text)&&!/^[\s\d.,&A-Za-z()[\]-]{0,40}$/.test(text)?[]:readReferences(value.span,"label")}var titleMentions2=({
heading:heading2,span:span2})=>heading2?readMentions([heading2],span2.source,{section:"title"}):[];var contract8={mode:{value:"parallel",strength:"contract"},parallelPromises:["disjoint-files"],commits:!0,waiting:(ids2,kind)=>`**Depends on**: ${kind==="cycle"?
"Cycle":"Step"} ${ids2.join(", ")}`,trackers:[]};var idPattern2=String.raw`(?:[A-Za-z]{1,3}-?)?\d+(?:[.\-_]\d+)*[a-z]?(?![\w])`,lead4=lettered(String.raw`^[^\p{L}\p{N}[]*(?:\[[ xX~]\][^\p{L}\p{N}]*)?(?:\d+[.)]\s+)?[^\p{L}\p{N}]*`),
delimiter=String.raw`[*_\s]*([:：.)|–—]|-(?=\s|$)|->|→)?[*_\s]*`,qualifier=String.raw`(?:(?:TDD|RED[-/ ]GREEN|General|Implementation|Inline|Spike|Regression)\s+)?`,
step2=new RegExp(`${qualifier}(cycle|step|task)\\s+#?(${idPattern2})(?=$|[\\s:\uFF1A.)|\u2013\u2014*_\`([\\-])${delimiter}`,"iy"),phase=new RegExp(`(?:TDD\\s+)?(\
phase|stage)\\s+#?(${idPattern2})[*_]*\\s*(?:$|[:\uFF1A.|\u2013\u2014]|-\\s|(?=[([]))[*_\\s]*`,"iy"),checkpoint=lettered(`(?:(?:phase|stage|step|cycle)\\s+${idPattern2}\
\\s+)?(?:[\\p{L}]+\\s+){0,2}checkpoint\\b`,"iy");function behindLead(pattern,text){return pattern.lastIndex=/^[A-Za-z]/.test(text)?0:lead4(text).exec(text)[0].length,
pattern.exec(text)}var aftermath=/^(?:completion|complete|summary|notes?|results?|report|details?|validation|review|status|output|(?:\w+ )?checkpoint)\b/i;function readStepHeading(text){
let match=behindLead(step2,text);if(!match)return;let titleAt=match.index+match[0].length;if(!(!match[3]&&aftermath.test(text.slice(titleAt))))return{kind:match[1].
toLowerCase(),id:match[2],idAt:idOffset(match),titleAt}}var numbered3=/^[*_\s]*(\d+(?:\.\d+)+[a-z]?)(?:[:：.)]|\s+[–—-])?\s+(?=\S)/;function readNumberedHeading(text){
let match=numbered3.exec(text);if(match)return{kind:"step",id:match[1],idAt:match[0].indexOf(match[1]),titleAt:match[0].length}}function readPhaseHeading(text){
let match=/phase|stage/i.test(text)&&behindLead(phase,text);if(!(!match||isCheckpointHeading(text)))return{id:match[2],idAt:idOffset(match),titleAt:match.index+
match[0].length}}var isCheckpointHeading=text=>/checkpoint/i.test(text)&&behindLead(checkpoint(text),text)!==null;function idOffset(match){let word4=match[0].indexOf(
match[1]);return match.index+match[0].indexOf(match[2],word4+match[1].length)}var isPartHeading=title=>/^(?:🔴|🟢|🔵|\W)*(?:verify\s+)?(?:red|green|refactor)\b/iu.
test(title),isPrefixOf=(outer,inner)=>inner.length>outer.length&&inner.startsWith(outer)&&/[.\-_]/.test(inner[outer.length]),componentsOf=id2=>id2.split(/[.\-_]/).
length;var known=new WeakMap;function regionsOf(document2){let regions=known.get(document2)??readRegions(document2);return known.set(document2,regions),regions}function readRegions(document2){
let{outline}=document2,sections2=[...sectionsBelow(outline)],worded=sections2.map(section=>readStepHeading(textAt(section.span))),steps=worded.some(step4=>step4)?
worded:sections2.map(section=>readNumberedHeading(textAt(section.span))),tasks2=!steps.some(step4=>step4&&step4.kind!=="task"),regions=[open("plan",outline,void 0,
void 0)];return sections2.forEach((section,index)=>{let current=regions.at(-1),step4=steps[index],fresh=beginning2(section,step4&&(tasks2||step4.kind!=="task")?
step4:void 0,current);fresh?(current.extent=spanOf(document2.source,current.extent.start,section.extent.start),regions.push(fresh)):(section.heading&&current.blocks.
push(section.heading),current.blocks.push(...section.blocks))}),regions}function beginning2(section,step4,current){let raw=textAt(section.span);if(step4&&standsAlone(
step4,section,current))return open("step",section,step4,step4.kind);let phase2=readPhaseHeading(raw);if(phase2)return open("phase",section,phase2,void 0);if(!(current.
kind!=="plan"&&section.depth>current.section.depth||current.kind==="step"&&isPartHeading(section.title)))return open(isCheckpointHeading(raw)?"checkpoint":"plan",
section,void 0,void 0)}function standsAlone(step4,section,current){if(current.kind!=="step"||section.depth<=current.section.depth)return!0;let outer=current.heading.
id;if(isPrefixOf(outer,step4.id))return current.kind="phase",!0;let levels=componentsOf(step4.id);return levels===componentsOf(outer)&&(levels>1||step4.kind===current.
stepKind)}function open(kind,section,heading2,stepKind){return{kind,section,heading:heading2,stepKind,blocks:[...section.blocks],extent:section.extent}}function chooseFiles(files2){let of=role=>files2.filter(file=>file.role===role),runbooks=of("runbook"),assembled=new Set(runbooks.flatMap(file=>stepIds(file.document))),
phases=of("phase").filter(file=>{let ids2=stepIds(file.document);return ids2.length===0?assembled.size===0:!ids2.every(id2=>assembled.has(id2))}),steps=of("step").
map(file=>file.document),fuller=[...runbooks,...phases],outline=fuller.length>0||steps.length>0?[]:of("outline"),main=[...fuller,...outline],orchestrator=of("or\
chestrator plan")[0]?.document,documents=new Set([...main.map(file=>file.document),...steps]);return orchestrator&&documents.add(orchestrator),{main,steps,orchestrator,
documents}}var stepIds=document2=>regionsOf(document2).flatMap(region=>region.kind==="step"&&region.heading?[region.heading.id]:[]);var total=/^(?:total |number of )?(steps|cycles|phases|tests)(?: total| count)?$|^total (?:tdd )?(steps|cycles|phases|tests)$/i;function claimsInField(line,within3){
let match=total.exec(line.name);if(!match||!within3&&!/total|number/i.test(line.name))return[];let named5=(match[1]??match[2]).toLowerCase(),{span:span2,value}=line.
value,first=/^[*_`]*(\d+)(?![\d.\w–-])\s*(?:\(|(?:tdd |general |total )?(cycles|steps|phases|tests)\b|$|[*_`.,;—–])/i.exec(value);if(!first)return[];let at=(index,text)=>spanOf(
span2.source,span2.start+index,span2.start+index+text.length),claims=[{of:first[2]?.toLowerCase()??named5,count:Number(first[1]),span:at(first[0].indexOf(first[1]),
first[1]),within:within3}],across=/\b(?:across|in|over)\s+(\d+)\s+phases\b/i.exec(value);return across&&named5!=="phases"&&claims.push({of:"phases",count:Number(
across[1]),span:at(across.index+across[0].indexOf(across[1]),across[1]),within:within3}),claims}function claimsInHeading(heading2,within3){let match=/[(,]\s*(\d+)\s+(?:tdd |general )?(cycles?|steps?)\b/i.
exec(textAt(heading2));if(!match)return[];let start=heading2.start+match.index+match[0].indexOf(match[1]);return[{of:/^cycle/i.test(match[2])?"cycles":"steps",count:Number(
match[1]),span:spanOf(heading2.source,start,start+match[1].length),within:within3}]}function*testClaims(extent,within3){for(let match of textAt(extent).matchAll(
/(?<!["'`“])\b[Aa]ll (\d+) tests? (?:now |should |must )?pass/g)){let start=extent.start+match.index+match[0].indexOf(match[1]);yield{of:"tests",count:Number(
match[1]),span:spanOf(extent.source,start,start+match[1].length),within:within3}}}function piecesOf(blocks,source){return blocks.flatMap(block=>block.type==="heading"?[{block,label:headingLabel(block,source)}]:block.type==="list"&&block.children.
some(item=>isPartItem(textOf2(item,source)))?block.children.flatMap(item=>piecesOf(item.children,source)):block.type!=="paragraph"?[{block,label:void 0}]:cut(block,
source))}var partItem=lettered(String.raw`^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?(?:[^\p{L}\p{N}\r\n]{0,6}(?:red|green)\b[^:\r\n]{0,30}:|[^\p{L}\p{N}\r\n]{0,4}(?:\*\*|__)(?:red|green)\b[^*_\r\n]{0,30}(?:\*\*|__)\s*(?:$|\r?\n|[-\u2013\u2014]))`,
"i"),isPartItem=text=>/red|green/i.test(text)&&partItem(text).test(text);function textOf2(node,source){let{start,end}=spanOfNode(source,node);return source.text.
slice(start,Math.min(end,start+80))}function headingLabel(heading2,source){return{text:plainText(heading2).trim(),span:innerSpan(heading2,source),heading:!0}}function innerSpan(heading2,source){
let first=heading2.children[0],last=heading2.children.at(-1);return!first||!last?spanOfNode(source,heading2):spanOf(source,spanOfNode(source,first).start,spanOfNode(
source,last).end)}var letter=lettered(String.raw`[\p{L}\p{N}]`);function cut(paragraph,source){let{children}=paragraph,starts=children.map((_,index)=>index).filter(
index=>beginsLabel(children,index));if(starts.length===0)return[{block:paragraph,label:plainLabel(paragraph,source)}];let pieces=[],before2=slice(paragraph,0,starts[0]),
words3=plainText(before2);return letter(words3).test(words3)&&pieces.push({block:before2,label:plainLabel(paragraph,source)}),starts.forEach((start,at)=>{let strong=children[start];
pieces.push({block:slice(paragraph,pieces.length===0?0:start,starts[at+1]??children.length),label:{text:plainText(strong).trim(),span:spanOfNode(source,strong),
heading:!1}})}),pieces}var firstLead=lettered(String.raw`(?:^|[\r\n])[^\p{L}\p{N}\r\n]*$`),laterLead=lettered(String.raw`[\r\n][^\p{L}\p{N}\r\n]*$`);function beginsLabel(children,index){
if(children[index].type!=="strong")return!1;let before2=children[index-1];return!before2||before2.type==="break"?!0:before2.type!=="text"?!1:(index===1?firstLead:
laterLead)(before2.value).test(before2.value)}var plainPart=lettered(String.raw`^[^\p{L}\p{N}\r\n]{0,4}(?:verify )?(?:red|green|refactor)\b[^:\r\n]{0,30}:`,"i");
function plainLabel(paragraph,source){let{start}=spanOfNode(source,paragraph),begin=source.text.slice(start,start+54),match=plainPart(begin).exec(begin);if(match)
return{text:match[0],span:spanOf(source,start,start+match[0].length),heading:!1}}function belowLabel({block},source){if(block.type!=="paragraph")return;let{start,
end}=spanOfNode(source,block),match=/^([^\r\n]*)\r?\n(?=[ \t]*[`*_]{0,3}[A-Z`])/.exec(source.text.slice(start,end));if(!match||/[,(\u2013\u2014-]\s*$|\([^)]*$/.
test(match[1]))return;let from=start+match[0].length,children=block.children.flatMap(child2=>{let span2=spanOfNode(source,child2);if(span2.start>=from)return[child2];
if(span2.end<=from||child2.type!=="text"||!child2.position)return[];let position={...child2.position,start:{...child2.position.start,offset:from}};return[{...child2,
value:source.text.slice(from,span2.end),position}]});return children.length>0?slice({...block,children},0,children.length):void 0}function slice(paragraph,from,to){
let children=paragraph.children.slice(from,to),start=children[0]?.position?.start,end=children.at(-1)?.position?.end;return{...paragraph,children,...start&&end&&
{position:{start,end}}}}var stopLabel=/^\W*(?:stop(?: and escalate)?|error|abort|halt|escalation)\b[\w\s/]*\bconditions?\b|^\W*(?:stop|escalat\w+|abort)\s+(?:if|when|on)\b/i,stopSentence=/\bstop (?:immediately|on|if|when|and (?:report|escalate))\b|^\W*(?:halt|abort) (?:on|if|when)\b/i,
checkpointLabel=/^\W*(?:[^\W\d_]+\s+)?checkpoint\b(?!\s*guidance)/i;function stopConditionIn(region){let{source}=region.extent;if(region.section.heading&&stopLabel.
test(region.section.title))return region.section.span;for(let piece2 of piecesOf(region.blocks,source))if(piece2.label&&stopLabel.test(piece2.label.text))return piece2.
label.span;for(let sentence2 of sentencesIn2(region.blocks,source))if(stopSentence.test(textAt(sentence2)))return sentence2}function checkpointsIn2(region){return piecesOf(
region.blocks,region.extent.source).flatMap(({label:label2,block})=>{if(!label2||!/checkpoint/i.test(label2.text)||!checkpointLabel.test(label2.text))return[];let end=block.
position?.end.offset??label2.span.end,text=label2.span.source.text.slice(label2.span.start,end);return/:\W*(?:none|no|n\/a|-|skip\w*)\W*$/i.test(text)?[]:[{span:label2.
span,after:afterIn(text)}]})}var afterIn=text=>/\bafter\s+(?:cycle|step|task)s?\s+(\d[\w.]*\w|\d)/i.exec(text)?.[1];var spellings={depends_on:["depends on","depend on","dependson","dependencies","dependency","depends","requires","blocked by","depends upon"],prerequisites:["pr\
erequisite","prerequisites","preconditions"],blocks:["blocks","blocking","required by","unblocks"],execution_mode:["execution mode","execution","executionmode",
"mode"],reason:["reason","rationale","dependency reason"],modifies_shared_state:["modifies shared state","shared state"],isolation:["isolation"],model:["model",
"execution model"],type:["type","phase type"],parallel:["parallel","parallelizable","parallelisable","can run in parallel","parallel safe"],phase:["phase"],checkpoint:[
"checkpoint"],files:["files modified","modifies"],groups:["groups"],overrides:["overrides"],max_parallel:["max parallel"],conflicts_with:["conflicts with","conf\
licts"],group:["group","parallel group"],wave:["wave"],estimate:["estimated time","estimated effort","estimated duration"],id:["cycle","step","id","task"]},byName=new Map(
Object.entries(spellings).flatMap(([name2,all])=>[name2,...all].map(spelling=>[fold(spelling),name2])));function fold(key){return key.toLowerCase().replace(/[\s_\-/]+/g,
" ").trim()}var canonicalKey=key=>byName.get(fold(key))??byName.get(fold(key.replace(/([a-z])([A-Z])/g,"$1 $2")));var mark2=String.raw`(\*\*|__|\*|_)?`,fieldLine2=lettered(String.raw`^[ \t>]*(?:[-*+]\s+(?:\[[ xX]\]\s+)?)?${mark2}([\p{L}][\p{L}\p{N} _/\-—–()&.']{0,60}?)[ \t]*${mark2}[ \t]*[:：](?!//)${mark2}[ \t]*(.*)$`);
function fieldLinesIn(blocks,source){return blocks.flatMap((block,index)=>block.type==="paragraph"?linesOf3(block,source,listAfter(blocks,index)):block.type==="\
table"?block.children.flatMap(row=>rowOf(row,source)):block.type!=="list"?[]:block.children.flatMap(item=>fieldLinesIn(item.children,source)))}function rowOf(row,source){
let[first,second,...others]=row.children,[named5,valued]=[first?.children[0],second?.children[0]];if(!first||!second||!named5||!valued||others.length>0)return[];
let nameSpan={...spanOfNode(source,named5),end:spanOfNode(source,first.children.at(-1)).end},span2={...spanOfNode(source,valued),end:spanOfNode(source,second.children.
at(-1)).end};return[{name:plainText(first).trim().replace(/\s*:$/,""),nameSpan,value:located(textAt(span2),span2),list:void 0,bold:!0}]}var listAfter=(blocks,index)=>{
let next=blocks[index+1];return next?.type==="list"?next:void 0};function linesOf3(paragraph,source,list2){let{start,end}=spanOfNode(source,paragraph),lines=[...source.
text.slice(start,end).matchAll(/[^\r\n]+/g)];return lines.flatMap((line,index)=>{let match=fieldLine2(line[0]).exec(line[0]);if(!match)return[];let found=fieldOf2(
match,start+line.index,source),next=lines[index+1];return next&&/,$/.test(found.value.value)&&!fieldLine2(next[0]).test(next[0])?[{...found,value:until(found.value.
span,start+next.index+next[0].trimEnd().length)}]:[found.value.value===""&&!next&&list2?{...found,list:spanOfNode(source,list2)}:found]})}function fieldOf2(match,at,source){
let[whole4,open2,raw,close,late,rest2]=match,name2=raw.trim(),nameAt=at+whole4.indexOf(raw),trimmed2=rest2.trimEnd(),value=open2&&!close&&!late?trimmed2.replace(
/[*_]+$/,"").trimEnd():trimmed2,valueAt=at+whole4.length-rest2.length;return{name:name2,nameSpan:spanOf(source,nameAt,nameAt+name2.length),value:located(value,spanOf(
source,valueAt,valueAt+value.length)),list:void 0,bold:open2==="**"||open2==="__"}}function until(span2,end){let whole4={...span2,end};return located(textAt(whole4),
whole4)}var fieldSpan=line=>line.list??line.value.span;var nothingKnown={steps:new Map,phases:new Set},longest2=500;function hyphenated(text,start,id2,known2){let more=/^(?:-\d+)+[a-z]?(?!\w)/.exec(text.slice(start+
id2.length,start+id2.length+24));if(more){let whole4=id2+more[0];if(known2.steps.has(whole4))return[whole4,start+whole4.length]}return[id2,start+id2.length]}function expandRange2(from,to,kind,known2){
let dotted=`${from}.${to}`;if(kind!=="phase"&&known2.steps.has(dotted)&&!known2.steps.has(from))return[dotted];let[prefix,first]=split(from),[end,last]=split(to);
if((end===prefix||end==="")&&first<last&&last-first<longest2){let width=/(?:^|\D)(0\d+)$/.exec(from)?.[1]?.length??0;return Array.from({length:last-first+1},(_,index)=>prefix+
String(first+index).padStart(width,"0"))}let between2=[...kind==="phase"?known2.phases:known2.steps.keys()].filter(id2=>compareNaturally(id2,from)>0&&compareNaturally(
id2,to)<0);return compareNaturally(from,to)<0?[from,...between2,to]:[from,to]}function split(id2){let match=/^(.*?)(\d+)[a-z]?$/i.exec(id2);return match?[match[1],
Number(match[2])]:[id2,Number.NaN]}var word3=String.raw`(?:TDD\s+)?(?:cycles?|steps?|tasks?|phases?|stages?)`,token=new RegExp(`(?:\\b(${word3})\\s+#?)?(?<![\\w.\\-])((?:[A-Za-z]{1,3}-?)?\\d+(?:[._]\\\
d+)*[a-z]?)(?!\\w)`,"gi"),rangeEnd=new RegExp(`[ \\t]*(?:-(?!>)|\u2013|\u2014|\\.\\.\\.?|\\b(?:to|through|thru)\\b)[ \\t]*(?:${word3}\\s+)?(\\d+(?:[._]\\d+)*[a-z]?\
)(?!\\w)`,"iy"),markup="[\\s*_`\\[\\]\"']*",separator=new RegExp(`^${markup}(?:(?:[,;&+/]|\\band\\b|\\bor\\b|->|\u2192)${markup})+$`,"i"),opening3=new RegExp(`^${markup}\
\\(?(?:(?:depends(?: on)?|requires?|needs|after|blocks)\\s*:?\\s*)?${markup}$`,"i"),nothing2=/^[\s*_`[\]]*(?:none|n\/a|nothing|null|no|not|independent|-+\s*$|[–—~]|$)(?!\w)/i,
sentence=/\S\s+(?:depends? (?:up)?on|(?:are|is) independent)\b/i,afterNumber=/^[\s*_`\]"']*(?:$|[,;&+/()[:—–.-]|\b(?:and|or|to|through)\b|→)/i,unrelated=/\b(?:independent of|parallel (?:to|with)|not (?:depend|on)\b|no dependenc\w+ on|except)[\s\w]*$/i;
function readReferences2(field,form,known2){let text=inOneLine(textAt(field));if(nothing2.test(text)||sentence.test(text))return[];let items=readItems2(text,known2);
return items.filter((item,index)=>!item.comment&&!isMadePrecise(item,items[index+1])).flatMap(item=>{let span2=spanOf(field.source,field.start+item.start,field.
start+item.end),reason=reasonIn(text.slice(item.end,items[item.index+1]?.from??text.length));return item.ids.map(id2=>({kind:kindOf(item,id2,known2),id:id2,form,
span:span2,...reason&&{reason}}))})}function kindOf({kind,group:group3},id2,known2){return kind==="phase"||kind==="step"&&!group3?kind:!known2.steps.has(id2)&&known2.
phases.has(id2)?"phase":"step"}var inOneLine=text=>text.replace(/(^|[\r\n])([ \t]*)([-*+]|\d+[.)])(?=[ \t])/g,marker=>marker.replace(/[^\r\n]/g," ")).replace(/\r\n/g,
" ,").replace(/[\r\n]/g,","),isMadePrecise=(item,next)=>item.kind==="phase"&&!item.deep&&next?.deep&&next.kind!=="phase";function readItems2(text,known2){let items=[],
kind,outer,last=0,depth=0;for(let match of text.matchAll(token)){let start=match.index+match[0].length-match[2].length;if(start<last)continue;let between2=text.
slice(last,match.index),deep=depth+depthOf(between2)>0,[id2,end]=hyphenated(text,start,match[2],known2);if(!match[1]&&/^\d+$/.test(id2)&&!afterNumber.test(text.
slice(end,end+40))||unrelated.test(between2)||!(match[1]||isListed(between2,id2,items.length===0,known2)))continue;depth+=depthOf(between2),match[1]?kind=/^(?:phase|stage)/i.
test(match[1])?"phase":"step":deep&&!items.at(-1)?.deep&&(kind=void 0);let range2=known2.steps.has(id2)&&id2.includes("-")?null:rangeAfter(text,end),ids2=range2?
expandRange2(id2,range2[1],kind,known2):[id2];last=range2?end+range2[0].length:end;let comment=deep&&outer!==void 0&&!(outer==="phase"&&kind!=="phase"),group3=/^(?:TDD\s+)?steps?$/i.
test(match[1]??"");items.push({index:items.length,from:match.index,group:group3,kind,ids:ids2,start,end:last,deep,comment}),deep||(outer=kind??"step")}return items}
function isListed(between2,id2,first,known2){if(/^[A-Za-z]/.test(id2)&&!known2.steps.has(id2)&&!known2.phases.has(id2))return!1;if(first)return opening3.test(between2);
let outside=between2.replace(/\([^()]*\)/g," ");return separator.test(outside)||/^\s*\(\s*$/.test(between2)&&/[._]/.test(id2)}function rangeAfter(text,at){return rangeEnd.
lastIndex=at,rangeEnd.exec(text)}var depthOf=text=>text.split("(").length-text.split(")").length;function reasonIn(text){let reason=text.replace(/^[\]`*_]*\([#.][^)]*\)/,
"").replace(/^[\s,;:.()[\]*_–—-]+|[\s,;(.[\]*_–—-]+$/g,"").replace(/\)$/,"");return new RegExp("\\p{L}{3}","u").test(reason)&&!/^(?:and|plus|with|then)$/i.
test(reason)?reason:void 0}var oneLine=/^[\s*_]*((?:parallel )?(?:group|wave|batch)\s+\w+)([^:]*):[*_]*\s*(.+)$/i;function groupInLine(line,known2){let text=textAt(line),match=oneLine.exec(
text);if(!match)return[];let[,name2,note,list2]=match,at=line.start+text.indexOf(name2),field=spanOf(line.source,line.start+text.length-list2.length,line.end),group3=located(
name2,spanOf(line.source,at,at+name2.length)),groupParallel=/\bparallel|concurrent|simultaneous/i.test(name2+note)&&!/\bnot?\b/i.test(note);return readReferences2(
field,"group",known2).flatMap(({kind,id:id2,span:span2})=>kind==="step"&&known2.steps.has(id2)?[{id:located(id2,span2),file:void 0,group:group3,groupParallel,boundary:!1,
dependsOn:void 0}]:[])}function*linesOf4(span2){for(let line of textAt(span2).matchAll(/[^\r\n]+/g))yield spanOf(span2.source,span2.start+line.index,span2.start+
line.index+line[0].length)}function groupsOf(metadata,known2){let groups=metadata?.entries.get("groups")?.value;return groups?.kind!=="list"?[]:groups.items.flatMap(
group3=>group3.kind==="map"?entriesOf2(group3,known2):[])}function entriesOf2({entries},known2){let[id2,steps,parallel2]=["id","steps","parallel"].map(key=>entries.
get(key)?.value);if(steps?.kind!=="list")return[];let group3=id2?.kind==="scalar"?located(id2.text,id2.span):void 0,groupParallel=parallel2?.kind==="scalar"&&parallel2.
text==="true";return steps.items.flatMap(step4=>{if(step4.kind!=="scalar")return[];let{span:span2,quoted:quoted2,text}=step4,place2=quoted2?{...span2,start:span2.
start+1,end:span2.end-1}:span2,written=known2.steps.has(text)?text:text.replace(/[-_]/g,".");return[{id:located(written,place2),file:void 0,group:group3,groupParallel,
boundary:!1,dependsOn:void 0}]})}var id=String.raw`((?:[A-Za-z]{1,3}-?)?\d+(?:[.\-_]\d+)*[a-z]?)`,isStepFile=/(?:^|\/)(?:(?:step|cycle|task)[-_][^/]+|steps\/[^/]+)\.md$/i,named4=new RegExp(`\\((\
?:TDD )?(?:cycle|step|task)s?\\s+${id}\\)`,"i"),leading4=new RegExp(`^[\\s*_\`\\[\\]x.)\\d]*?(?:cycle|step|task)[\\s_-]+${id}`,"i"),inFile=new RegExp(`(?:step|c\
ycle|task)[-_]${id}(?=[-_.])`,"i"),groupHeading=/^\W*((?:parallel )?(?:group|wave|batch|stage|track|lane)\b[\s\w.-]*)/i;function readEntries(document2,known2){let{
source,outline}=document2,found=[],read=(section,group3)=>{let own=groupOf(section,group3),entry=section.heading&&entryAt(section.span,own,known2,section);if(entry)
found.push(entry);else for(let block of section.blocks)found.push(...entriesIn(block,source,own,known2))};read(outline,{name:void 0,parallel:!1});for(let section of sectionsBelow(
outline))read(section,inherited(section));return found}function inherited(section){for(let above=section.parent;above;above=above.parent){let group3=groupOf(above,
void 0);if(group3)return group3}return{name:void 0,parallel:!1}}function groupOf(section,otherwise){let match=groupHeading.exec(section.title);if(!match)return otherwise;
let name2=match[1].trim(),raw=section.span.source.text.slice(section.span.start,section.span.end),at=section.span.start+Math.max(0,raw.indexOf(name2)),parallel2=/\bparallel|concurrent|simultaneous/i.
test(section.title)&&!/\bnot\b|\bno\b/i.test(section.title);return{name:located(name2,spanOf(section.span.source,at,at+name2.length)),parallel:parallel2}}function entriesIn(block,source,group3,known2){
return block.type==="list"?listEntries(block,source,group3,known2):block.type==="table"?tableEntries(block,source,group3,known2):block.type==="paragraph"?[...linesOf4(
spanOfNode(source,block))].flatMap(line=>groupInLine(line,known2)):[]}function listEntries(list2,source,group3,known2){return list2.children.flatMap(item=>{let first=item.
children[0];if(first?.type!=="paragraph")return[];let grouped=groupInLine(spanOfNode(source,first),known2);if(grouped.length>0)return grouped;let entry=entryAt(
spanOfNode(source,first),group3,known2,void 0);return entry?[entry]:item.children.slice(1).flatMap(block=>entriesIn(block,source,group3,known2))})}function tableEntries(table,source,group3,known2){
let[head2,...rows]=table.children,names3=head2?.children.map(cell=>plainText(cell).trim().toLowerCase())??[],column=names3.findIndex(name2=>/^(?:step|cycle|task|id|file|item)(?:s|\s+file|\s+id)?$/.
test(name2));if(column<0)return[];let needs=names3.findIndex(name2=>/^(?:depends|dependenc|requires|blocked by|after)/.test(name2));return rows.flatMap(row=>{let cell=row.
children[column];if(!cell||cell.children.length===0)return[];let span2=spanOfNode(source,row),entry=entryAt(span2,group3,known2,void 0,cellSpan(cell,source)),waits2=row.
children[needs];return entry?[{...entry,dependsOn:waits2&&cellSpan(waits2,source)}]:[]})}function cellSpan(cell,source){let[first,last]=[cell.children[0],cell.children.
at(-1)];return first&&last&&spanOf(source,spanOfNode(source,first).start,spanOfNode(source,last).end)}function entryAt(span2,group3,known2,section,where=span2){
let{text}=span2.source,line=text.slice(span2.start,span2.end).split(/[\r\n]/,1)[0],place2=text.slice(where.start,where.end).split(/[\r\n]/,1)[0],path2=fileIn(line),
match=named4.exec(place2)??(path2&&inFile.exec(place2))??leading4.exec(place2)??(where===span2?null:new RegExp(`^\\W*${id}(?!\\w)`).exec(place2));if(!match)return;
let at=where.start+match.index+match[0].lastIndexOf(match[1]),below2=section&&fileBelow(section);return{id:located(asKnown(match[1],known2),spanOf(span2.source,
at,at+match[1].length)),file:path2?located(path2[0],spanOf(span2.source,span2.start+path2.index,span2.start+path2.index+path2[0].length)):below2,group:group3.name,
groupParallel:group3.parallel,boundary:/\bPHASE[_ -]BOUNDARY\b/i.test(line),dependsOn:dependsIn(span2,line)}}function fileIn(text){for(let match of text.matchAll(
/[\w./-]*[\w]/g))if(isStepFile.test(match[0]))return match}function fileBelow(section){let first=section.blocks[0];if(!first)return;let{source}=section.span,{start,
end}=spanOfNode(source,first),match=fileIn(source.text.slice(start,end));return match?located(match[0],spanOf(source,start+match.index,start+match.index+match[0].
length)):void 0}function dependsIn(span2,line){let match=/\b(?:depends on|depends|requires|after|blocked by)\s*:?\s*([^|;)\]]+)/i.exec(line);if(!match)return;let at=span2.
start+match.index+match[0].length-match[1].length;return spanOf(span2.source,at,at+match[1].trimEnd().length)}function asKnown(written,known2){return known2.steps.
has(written)?written:written.replace(/[-_]/g,".")}var plainNames=new Set(["depends_on","execution_mode","blocks","conflicts_with","isolation"]),namesStepFirst=/^[\s*_`[(]*(?:(?:verify|ensure|confirm|check)\s+(?:that\s+)?)?[*_`[(]*(?:(?:cycles?|steps?|phases?)\s+\d|\d+\.\d)/i;
function readLabels(blocks,source,facts,known2,flaws){for(let line of fieldLinesIn(blocks,source)){let name2=canonicalKey(line.name);!name2||!(line.bold||plainNames.
has(name2))||(facts.fields.push({name:name2,key:line.nameSpan,value:line.value,form:"label"}),readLabel2(name2,line,facts,known2,flaws))}}function readLabel2(name2,line,facts,known2,flaws){
let references3=()=>readReferences2(fieldSpan(line),"label",known2),word4=firstWord(line.value.span);if(name2==="depends_on")facts.dependsOn.push(...references3());else if(name2===
"prerequisites")for(let each of prerequisitesOf(line))facts.dependsOn.push(...readReferences2(each,"label",known2));else name2==="blocks"?facts.blocks.push(...references3()):
name2==="conflicts_with"?facts.conflictsWith.push(...references3()):name2==="execution_mode"&&isMode(line)?facts.mode??=readMode(line.value,flaws):name2==="isol\
ation"?facts.isolation??=readIsolation(line.value):name2==="model"&&word4?facts.model??=located(word4.text.toLowerCase(),word4.span):name2==="type"&&word4?facts.
type??=located(word4.text.toLowerCase(),word4.span):name2==="parallel"&&word4&&/^(?:yes|true|no|false|y|n)$/i.test(word4.text)?facts.parallel??=located(/^(?:yes|true|y)$/i.
test(word4.text),word4.span):name2==="wave"&&word4&&/^\d+$/.test(word4.text)&&(facts.wave??=located(Number(word4.text),word4.span))}function prerequisitesOf(line){
return(line.list?linesOf(line.list):[line.value.span]).flatMap(each=>{let marker=/^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?/.exec(textAt(each))?.[0]??"",words3=spanOf(
each.source,each.start+marker.length,each.end);return namesStepFirst.test(textAt(words3))?[words3]:[]})}function isMode(line){return/^execution[\s_-]*mode$/i.test(
line.name)?!0:/^[`"'*]*(?:sequential|parallel|mixed|serial)/i.test(line.value.value)}function firstWord(span2){let match=/^[`"'*]*([\p{L}\d][\p{L}\d._-]*)/u.exec(
span2.source.text.slice(span2.start,span2.end));if(!match)return;let start=span2.start+match[0].length-match[1].length;return{text:match[1],span:{...span2,start,
end:start+match[1].length}}}var noFacts=()=>({fields:[],dependsOn:[],blocks:[],conflictsWith:[],mentions:[],mode:void 0,isolation:void 0,model:void 0,type:void 0,parallel:void 0,wave:void 0,
estimate:void 0}),references2={depends_on:"dependsOn",blocks:"blocks",conflicts_with:"conflictsWith"};function readMetadata(metadata,of,facts,known2,flaws){flaws.
push(...metadata.flaws,...validateMetadata(metadata,of));for(let entry of metadata.entries.values()){let name2=canonicalKey(entry.key);if(!name2)continue;let value=located(
textAt(entry.value.span),entry.value.span);facts.fields.push({name:name2,key:entry.keySpan,value,form:"metadata"}),name2==="files"&&facts.mentions.push(...readFiles(
entry));let list2=references2[name2];list2?facts[list2].push(...readReferenceValue(entry,known2)):readScalarFact(name2,entry,facts)}}function readScalarFact(name2,{
value},facts){if(value.kind!=="scalar")return;let scalar2=located(value.text,inside(value));name2==="execution_mode"?facts.mode??=readMode(scalar2,[]):name2==="\
isolation"?facts.isolation??=readIsolation(scalar2):name2==="model"?facts.model??=located(scalar2.value.toLowerCase(),scalar2.span):name2==="type"?facts.type??=
located(scalar2.value.toLowerCase(),scalar2.span):name2==="parallel"?facts.parallel??=readBoolean(scalar2):name2==="estimate"?facts.estimate??=estimateFrom(name2,
scalar2.value,scalar2.span):name2==="wave"&&/^\d+$/.test(scalar2.value)&&(facts.wave??=located(Number(scalar2.value),scalar2.span))}function readReferenceValue(entry,known2){
return(entry.value.kind==="list"?entry.value.items:[entry.value]).flatMap(item=>item.kind==="scalar"?readReferences2(inside(item),"metadata",known2):[])}function readFiles({
value}){return(value.kind==="list"?value.items:[value]).flatMap(item=>item.kind==="scalar"?readFileField(inside(item),"write"):[])}function inside(value){let{span:span2}=value;
return value.kind!=="scalar"||!value.quoted||span2.end-span2.start<2?span2:{...span2,start:span2.start+1,end:span2.end-1}}function readBoolean(value){return/^(?:true|yes|y)\b/i.
test(value.value)?located(!0,value.span):/^(?:false|no|n)\b/i.test(value.value)?located(!1,value.span):void 0}var labels={depends_on:"Depends on",blocks:"Blocks",execution_mode:"Execution Mode",reason:"Reason"},step3={depends_on:"depends_on",blocks:"blocks",execution_mode:"\
execution_mode",reason:"reason"},whole3={execution_mode:"execution_mode",reason:"reason"},planSlot=document2=>frontMatterSlot(document2,whole3);function stepFileSlot(document2,kind){
let id2=kind==="cycle"?"cycle":"step";return frontMatterSlot(document2,document2.frontMatter?step3:{id:id2,...step3})}function stepSlot(region,fenced){if(fenced)
return metadataSlot(fenced,step3);let{source}=region.extent,{heading:heading2,span:span2}=region.section;if(!heading2)return;let header3=headerOf(region.blocks,
source),last=header3.at(-1);if(!last)return belowHeading(source,span2.end);let at=endOfLine2(source,spanOfNode(source,last).end),lines=fieldLinesIn([last],source);
return slot(at,before(last,lines,header3.length,source),colonOf(lines.at(-1)))}function belowHeading(source,end){let at=endOfLine2(source,end),isTight=/^\r?\n[ \t]*\S/.
test(source.text.slice(at.end,at.end+80));return{...slot(at,doubled(source),"outside"),after:isTight?lineEnding(source):""}}function paragraphSlot(blocks,within3){
let{source,start}=within3,block=blocks.find(each=>{let span2=spanOfNode(source,each);return span2.start<=start&&start<span2.end});if(!block)return;let at=endOfLine2(
source,spanOfNode(source,block).end);return{...slot(at,doubled(source),"outside"),form:"paragraph",keys:{}}}var slot=(at,before2,colon)=>({form:"label",at,before:before2,
after:"",keys:labels,colon}),doubled=source=>lineEnding(source).repeat(2);function headerOf(blocks,source){let end=blocks.findIndex(block=>!isHeader(block,source));
return blocks.slice(0,end<0?blocks.length:end)}var ofPart=/^(?:red|green|refactor|verify|test|expected|why|implementation|changes|assertions|behaviou?r|approach|actions?|files?|steps?|details|tasks?)\b/i;
function isHeader(block,source){return block.type!=="paragraph"&&block.type!=="list"?!1:(block.type==="list"?block.children.map(item=>item.children[0]):[block]).
every(part=>{let lines=part?.type==="paragraph"?fieldLinesIn([part],source):[];return lines.length>0&&beginsWith(part,lines[0],source)&&lines.every(isOwn)})}var beginsWith=(paragraph,{
nameSpan},source)=>source.text.slice(spanOfNode(source,paragraph).start,nameSpan.start).trim().replace(/[*_]/g,"")==="",isOwn=({bold,name:name2,value,list:list2})=>bold&&
value.value!==""&&!list2&&!ofPart.test(name2);function before(last,lines,paragraphs,source){let{start,end}=spanOfNode(source,last),ending2=lineEnding(source);if(last.
type==="list"){let indent=/[ \t]*$/.exec(source.text.slice(0,start))[0],marker=/^(?:[-*+]|\d+[.)])[ \t]+/.exec(source.text.slice(start,end))?.[0]??"- ";return`${ending2}${indent}${/^\d/.
test(marker)?"- ":marker}`}let hard=/((?<! ) {2,}|\\)\r?\n/.exec(source.text.slice(start,end))?.[1];return hard?`${hard}${ending2}`:lines.length>1&&paragraphs===
1?ending2:doubled(source)}function colonOf(line){return line&&line.nameSpan.source.text[line.nameSpan.end]===":"?"inside":"outside"}function endOfLine2(source,offset){
let rest2=/^[ \t]*#*[ \t]*/.exec(source.text.slice(offset,offset+80))[0],at=/^(?:\r|\n|$)/.test(source.text.slice(offset+rest2.length))?offset+rest2.length:offset;
return spanOf(source,at,at)}function blocksOf2(section){return[...section.blocks,...[...sectionsBelow(section)].flatMap(below2=>below2.blocks)]}var reasons=/\b(?:because|since|reason|rationale|due to|as (?:they|each|all|every|the)|so that|otherwise|shares?d?|same (?:files?|tree|index|branch)|conflicts?|race|corrupt\w*|builds? on)\b/i,
together2=String.raw`(?:parallel\w*|batch\w*|concurren\w+|simultaneous\w*|at the same time|in one message|multiple (?:task|agent|tool)s?)`,forbids2=new RegExp(String.
raw`\b(?:never|do not|don't|must not|may not|no|forbidden|prohibited|not allowed)\b[^.]*\b${together2}|\b${together2}[^.]*\b(?:forbidden|prohibited|not allowed|never)\b|\b(?:one|single|exactly one|only one)\s+(?:task|step|cycle|agent|tool)?\s*(?:tool |task )?(?:call|dispatch|agent|step|cycle|task)?s?\s*(?:at a time|per message|per turn|in each message)`,
"i"),orderLabel=/^\W*(?:(?:step|cycle|task|phase|execution) )?(?:dependenc(?:y|ies)|order(?:ing)?|sequenc(?:e|ing)|execution(?: (?:order|strategy|plan))?|parallelism)\b([^:]*)$/i;
function isOrderLabel(text){if(!/depend|order|sequenc|execution|parallel/i.test(text))return!1;let rest2=orderLabel.exec(text)?.[1];return rest2!==void 0&&rest2.
length<=30}function*saidIn(blocks,source,title){let wholly=isOrderLabel(title),labelled=!1;for(let{block,label:label2}of piecesOf(blocks,source)){label2?labelled=
isOrderLabel(label2.text.replace(/:\s*$/,"")):block.type==="thematicBreak"&&(labelled=!1);for(let sentence2 of sentencesIn2([block],source))yield{sentence:sentence2,
aboutOrder:wholly||labelled}}}var aboutMode=/parallel|batch|concurren|simultan|sequen|serial|order|same time|at a time|message|turn|multiple|another|the other/i;
function readDirective(said,labelled){let mode,rationale,prohibition,before2=!1;for(let{sentence:sentence2,aboutOrder}of said){let text=textAt(sentence2),telling3=aboutMode.
test(text),forbidding=telling3&&forbids2.test(text);forbidding&&(prohibition??=sentence2);let stated2=telling3&&(aboutOrder||forbidding||isAboutExecution(text))?
readProseMode(sentence2):void 0;aboutOrder&&mode&&stated2&&stated2.value!==mode.value&&(mode={...mode,value:"mixed"}),mode??=stated2,(before2||stated2||forbidding||
labelled&&/^\W*(?:rationale|reason|why)\b/i.test(text))&&reasons.test(text)&&(rationale??=sentence2),before2=!!(stated2||forbidding)}return{mode,rationale,prohibition}}
function prohibitionOf(metadata){for(let{key,value}of metadata?.entries.values()??[]){let name2=canonicalKey(key);if(name2==="max_parallel"&&value.kind==="scala\
r"&&value.text==="1"||name2==="overrides"&&/\bparallel|\bbatch|\bconcurren/i.test(textAt(value.span)))return value.span}}function readOrchestrator(document2,known2,flaws){
let{source,frontMatter}=document2,facts=noFacts();frontMatter&&readMetadata(frontMatter,"orchestrator",facts,known2,flaws);let blocks=blocksOf2(document2.outline);
readLabels(blocks,source,facts,known2,flaws);let directive=readDirective(saidIn(blocks,source,""),!0),entries=[...groupsOf(frontMatter,known2),...readEntries(document2,
known2)],slot2=planSlot(document2),paragraph=directive.mode?.span&&paragraphSlot(blocks,directive.mode.span),reason=facts.fields.find(field=>field.name==="reaso\
n");return{entries,orchestration:{source,mode:facts.mode??directive.mode,rationale:reason?.value.span??directive.rationale,prohibition:prohibitionOf(frontMatter)??
directive.prohibition,entries,...slot2&&{slot:slot2},...paragraph&&{paragraph}}}}var signs=lettered("^[^\\p{L}]+");function partOf(text){let name2=text.replace(signs(text),"").toLowerCase();if(/^verify\s+red\b/.test(name2))return{section:"re\
d",lasts:!1};if(/^(?:verify|verification|validat|check|success criteria|expected outcome|acceptance|assert)/.test(name2))return{section:"verify",lasts:!1};if(/^(?:step \d+[:.]? ?)?(?:the )?red\b/.
test(name2)||/^(?:write|add) (?:the )?failing test/.test(name2))return{section:"red",lasts:!0};if(/^(?:step \d+[:.]? ?)?(?:the )?green\b/.test(name2))return{section:"\
green",lasts:!0};if(/\(red\)/.test(name2))return{section:"red",lasts:!0};if(/\(green\)/.test(name2))return{section:"green",lasts:!0};if(/^refactor\b/.test(name2))
return{section:"body",lasts:!0};if(/^(?:files?|target files?|file changes|files (?:to|touched|changed|modified|affected).*)\s*:?$/.test(name2))return{section:"f\
iles",lasts:!1};if(/^commit\b/.test(name2))return{section:"commit",lasts:!1};if(/^(?:prerequisite|precondition|context|background|references?|design|key (?:decision|constraint))/.
test(name2))return{section:"context",lasts:!1};if(/^(?:error conditions?|stop|report|depend|why it fails)/.test(name2))return{section:"context",lasts:!1}}var isAboutOrder=text=>[
"depends_on","blocks","execution_mode","reason"].includes(keyOf(text)),isReason=text=>keyOf(text)==="reason",keyOf=text=>canonicalKey(text.replace(/\s*:\s*$/,""))??
"",isAssertions=text=>/^assert/i.test(text);function readBody(blocks,source,base){let redGreen={red:void 0,green:void 0,verification:void 0,expectedFailure:void 0},
lasting=base,section=base,runs=[];for(let piece2 of piecesOf(blocks,source)){if(piece2.block.type==="thematicBreak"){section=lasting;continue}if(piece2.label&&isAboutOrder(
piece2.label.text)){let below2=isReason(piece2.label.text)?void 0:belowLabel(piece2,source);below2&&add(runs,section,{block:below2,label:void 0});continue}if(piece2.
label){let part=isAssertions(piece2.label.text)?void 0:partOf(piece2.label.text);part?.lasts&&(lasting=part.section),section=part?.section??lasting,notePart(piece2.
label,part,redGreen),part?.section==="red"&&(redGreen.green??=greenInside(piece2,source))}add(runs,section,piece2)}return{mentions:runs.flatMap(run=>readMentions(
run.blocks,source,{section:run.section})),redGreen}}function greenInside({block,label:label2},source){if(block.type!=="paragraph"||!label2)return;let end=block.
position?.end.offset??label2.span.end,match=/(?<=[\s.;])GREEN\b[^:\r\n]{0,30}:/.exec(source.text.slice(label2.span.end,end));if(!match)return;let start=label2.span.
end+match.index;return spanOf(source,start,start+match[0].length)}function add(runs,section,piece2){let run=runs.at(-1);run?.section===section?run.blocks.push(piece2.
block):runs.push({section,blocks:[piece2.block]})}function notePart(label2,part,redGreen){let span2=label2.span;/^\W*(?:expected (?:failure|error|fail|red)|fails with)/i.
test(label2.text)&&(redGreen.expectedFailure??=span2),/^\W*(?:verif|validat)/i.test(label2.text)?redGreen.verification??=span2:part?.lasts&&part.section==="red"?
redGreen.red??=span2:part?.lasts&&part.section==="green"&&(redGreen.green??=span2)}var thing=String.raw`(?:TDD )?(?:cycles?|steps?|phases?|tasks?)\s+#?\d[\w.]*(?:\s*(?:[-–—,&+]|and|to|through)\s*(?:(?:cycles?|steps?|phases?)\s+)?\d[\w.]*)*`,
waits=new RegExp(String.raw`\b(?:depend(?:s|ent|ing)? (?:up)?on|rel(?:ies|y|ying) on|requires?|needs|blocked by|waits? for|builds? (?:up)?on)\s+(?:the |all |that )?(${thing})`,
"gi"),follows=new RegExp(String.raw`(?:\bonly after|^\W*after|\b(?:run|start|execute|begin|perform)\w* after|\bonce|\bfrom|\b(?:established|introduced|created|added|defined|implemented|written|built) (?:in|by))\s+(?:the |all )?(${thing})`,
"gi"),leads3=new RegExp(String.raw`(${thing})[^.;:]{0,60}?\bmust (?:be )?(?:complete\w*|finish\w*|done|run|land\w*|precede)[^.;:]{0,20}?\b(?:before|ahead of)?\s+(${thing})`,
"gi"),bare=/\bdepends? on\s+(\d[\w.]*(?:\s*(?:[-–—,&+]|and|to|through)\s*\d[\w.]*)*)(?![\w(])/i,head=String.raw`^[\s*_\-]*(?:\d+[.)]\s+)?(?:[*_]*[\p{L} /]{3,30}:[*_]*\s*)?`,
subject=lettered(String.raw`${head}(${thing})\s+(?:\([^)]*\)\s*)?[:—–-]?\s*(?:all )?(?:depends?|rel(?:y|ies)|requires?|needs?|builds?|waits?|(?:must|can) only)\b`,
"i"),pointer=/(?:cycle|step|phase|task)s?\s+#?\d|depends?\s+on\s+\d|->|→|=>/i,begins=lettered(String.raw`${head}(${thing})(?=[\s:,(—–-])`,"i");function readProseOrder(sentence2,own,known2){
let text=textAt(sentence2);if(!pointer.test(text))return[];let found=[],named5=subject(text).exec(text),waiting=named5?idsAt2(sentence2,named5.index,named5[0],named5[1],
known2):[];for(let match of text.matchAll(waits)){let needed=idsAt2(sentence2,match.index,match[0],match[1],known2);if(waiting.length>0)for(let one of waiting)found.
push(...needed.map(need=>({...need,of:{kind:one.kind,id:one.id}})));else if(own)for(let need of needed)need.id!==own.id&&!isPrefixOf(own.id,need.id)&&found.push(
own.kind==="step"?need:{...need,of:own})}let listed2=named5&&bare.exec(text);for(let need of listed2?idsAt2(sentence2,listed2.index,listed2[0],listed2[1],known2):
[])for(let one of waiting)found.push({...need,of:{kind:one.kind,id:one.id}});own?.kind==="step"&&found.push(...earlier(sentence2,text,own.id,known2));for(let match of text.
matchAll(leads3)){let needed=idsAt2(sentence2,match.index,match[0],match[1],known2),later=idsAt2(sentence2,match.index,match[0],match[2],known2);for(let one of later)
found.push(...needed.map(need=>({...need,of:{kind:one.kind,id:one.id}})))}return[...found.filter(need=>(need.kind==="step"?known2.steps:known2.phases).has(need.
id)),...chain(sentence2,text,known2)]}function earlier(sentence2,text,own,known2){let before2=known2.steps.get(own)??0;return[...text.matchAll(follows)].flatMap(
match=>idsAt2(sentence2,match.index,match[0],match[1],known2)).filter(need=>need.kind==="step"&&(known2.steps.get(need.id)??before2)<before2)}function subjectOf(sentence2,known2){
let text=textAt(sentence2),match=begins(text).exec(text);return match?idsAt2(sentence2,match.index,match[0],match[1],known2):[]}function idsAt2(sentence2,index,whole4,part,known2){
let start=sentence2.start+index+whole4.lastIndexOf(part);return readReferences2(spanOf(sentence2.source,start,start+part.length),"prose",known2)}function chain(sentence2,text,known2){
let found=[];for(let match of text.matchAll(/(?:(?:cycle|step)\s+)?(\d+\.\d+[a-z]?)\s*(?:->|→|=>)\s*(?=(?:(?:cycle|step)\s+)?(\d+\.\d+[a-z]?)\b)/gi)){let[before2,
after]=[match[1],match[2]];if(!known2.steps.has(before2)||!known2.steps.has(after))continue;let start=sentence2.start+match.index+match[0].indexOf(before2),span2=spanOf(
sentence2.source,start,start+before2.length);found.push({kind:"step",id:before2,form:"prose",span:span2,of:{kind:"step",id:after}})}return found}var nothingGathered=()=>({steps:[],phases:[],pauses:[],claims:[],proseOrder:[],said:new Set,mentions:[],flaws:[],besideOthers:new Set,modes:new Map,stopCondition:void 0,
stepsWithStop:0,firstStepStop:void 0,mode:void 0,overruled:[],rationale:void 0,prohibition:void 0});function gatherFromPlan(region,found,known2){let{source}=region.
extent,{blocks}=region,title=region.section.title;addDirective(readDirective(saidIn(blocks,source,title),!1),found),found.stopCondition??=stopConditionIn(region);
for(let line of fieldLinesIn(blocks,source))found.claims.push(...claimsInField(line,void 0));/\b(?:completion|validation|verification)\b/i.test(title)&&found.claims.
push(...testClaims(region.extent,void 0));for(let label2 of checkpointsIn2(region))label2.after&&found.pauses.push({...label2,before:found.steps.length,phase:void 0});
gatherOrder(region,void 0,found,known2),gatherModes(region,found,known2),found.mentions.push(...readBody(blocks,source,"context").mentions)}function addDirective(said,found){
found.mode??=said.mode,found.rationale??=said.rationale,found.prohibition??=said.prohibition}function gatherFromPhase(region,phase2,found,known2){let{source}=region.
extent;found.claims.push(...claimsInHeading(region.section.span,phase2.id));for(let line of fieldLinesIn(region.blocks,source))found.claims.push(...claimsInField(
line,phase2.id)),canonicalKey(line.name)==="parallel"&&/^\W*(?:yes|true|can|with|may)\b/i.test(line.value.value)&&found.besideOthers.add(phase2);for(let label2 of checkpointsIn2(
region))found.pauses.push({...label2,before:found.steps.length,phase:phase2});gatherOrder(region,{kind:"phase",id:phase2.id},found,known2)}function gatherFromStep(region,step4,found,known2){
found.claims.push(...testClaims(region.extent,step4.id));let stop=stopConditionIn(region);stop&&(found.stepsWithStop+=1),found.firstStepStop??=stop;for(let label2 of checkpointsIn2(
region))found.pauses.push({...label2,before:found.steps.length,phase:void 0});gatherOrder(region,{kind:"step",id:step4.id},found,known2,step4.dependsOn)}function gatherFromCheckpoint(region,found){
let text=region.section.span.source.text.slice(region.extent.start,region.extent.end).slice(0,400);found.pauses.push({span:region.section.span,after:afterIn(text),
before:found.steps.length,phase:void 0}),found.claims.push(...testClaims(region.extent,void 0)),found.stopCondition??=stopConditionIn(region)}function gatherModes(region,found,known2){
for(let sentence2 of sentencesIn2(region.blocks,region.extent.source)){let mode=readProseMode(sentence2);if(mode)for(let step4 of subjectOf(sentence2,known2))step4.
kind==="step"&&!found.modes.has(step4.id)&&found.modes.set(step4.id,mode)}}function addOnce(reference,waits2,found){let{kind,id:id2}=reference,key=`${waits2?.kind}\
 ${waits2?.id}\0${kind} ${id2}`;found.said.has(key)||(found.said.add(key),found.proseOrder.push(reference))}function gatherOrder(region,own,found,known2,edges=[]){
let taken=new Set(edges.map(edge=>edge.span.start));for(let sentence2 of sentencesIn2(region.blocks,region.extent.source))for(let reference of readProseOrder(sentence2,
own,known2))taken.has(reference.span.start)||addOnce(reference,reference.of??own,found)}var telling2=["depends_on","execution_mode","modifies_shared_state"];function fencedMetadata(blocks,id2,source){let fence=blocks.slice(0,2).find(block=>block.type===
"code");if(fence?.type!=="code"||!/^ya?ml$/i.test(fence.lang??""))return;let{start,end}=contentOf(fence,source),metadata=readYaml(source,start,end),own=metadata.
entries.get("cycle")??metadata.entries.get("step");return(own?.value.kind==="scalar"?own.value.text===id2:void 0)??telling2.some(key=>metadata.entries.has(key))?
metadata:void 0}function contentOf(fence,source){let{start,end}=spanOfNode(source,fence),text=source.text.slice(start,end),open2=/^[^\r\n]*(?:\r?\n|$)(?:[ \t]*---[ \t]*\r?\n)?/.
exec(text)[0].length,close=/(?:\r?\n[ \t]*---)?\r?\n[ \t]*(?:`{3,}|~{3,})[ \t]*$/.exec(text)?.index??text.length;return spanOf(source,start+Math.min(open2,close),
start+Math.max(open2,close))}var flag=/[[(]\s*(REGRESSION|SPIKE|PARALLEL|P)\s*[\])]/gi,list=/[[(]\s*((DEPENDS?(?:[ _-]?ON)?|REQUIRES?|BLOCKED[ _-]BY|AFTER|BLOCKS?)\s*:?)\s+([^\])]*)[\])]/gi,
model=/\(\s*(?:model:\s*)?(opus|sonnet|haiku)\b[^()]*\)|\bmodel:\s*([\w.-]+)/i,loneModel=/\(\s*(?:model:\s*)?(?:opus|sonnet|haiku)\s*\)|\(\s*model:\s*[\w.-]+\s*\)/gi;
function readMarkers(raw,title,known2){let text=raw.source.text.slice(raw.start,raw.end),found={dependsOn:[],blocks:[],fields:[],regression:!1,spike:!1,parallel:void 0,
model:void 0,title:title.replace(/\s+/g," ").trim()};if(!/[[(]|model:/i.test(`${text} ${title}`))return found;found.title=title.replace(flag," ").replace(list,"\
 ").replace(loneModel," ").replace(/\s+/g," ").trim();let at=(start,length)=>spanOf(raw.source,raw.start+start,raw.start+start+length);for(let match of text.matchAll(
flag)){let name2=match[1].toUpperCase();name2==="REGRESSION"?found.regression=!0:name2==="SPIKE"?found.spike=!0:(match[0].startsWith("[")||name2==="P")&&(found.
parallel=located(!0,at(match.index,match[0].length)))}for(let match of text.matchAll(list))readList(match,at,found,known2);let named5=model.exec(text),value=named5?.[1]??
named5?.[2];return named5&&value&&(found.model=located(value.toLowerCase(),at(named5.index+named5[0].indexOf(value),value.length))),found}function readList(match,at,found,known2){
let valueAt=match.index+match[0].length-1-match[3].length,value=at(valueAt,match[3].length),references3=readReferences2(value,"marker",known2);if(references3.length===
0)return;let key=at(match.index+match[0].indexOf(match[2]),match[2].length),name2=/^blocks?$/i.test(match[2])?"blocks":canonicalKey(match[2])??"depends_on";found.
fields.push({name:name2,key,value:located(match[3],value),form:"marker"}),name2==="blocks"?found.blocks.push(...references3):found.dependsOn.push(...references3)}function readStep2(region,phase2,known2,flaws,base="body"){let{section,heading:heading2}=region,{source}=region.extent,plain7=readStepHeading(section.title)??readNumberedHeading(
section.title),markers=readMarkers(section.span,section.title.slice(plain7?.titleAt??0),known2),facts=noFacts(),fenced=fencedMetadata(region.blocks,heading2.id,
source);fenced&&readMetadata(fenced,"step",facts,known2,flaws),readLabels(region.blocks,source,facts,known2,flaws),addPrevious(facts,heading2.id,known2);let body=readBody(
region.blocks,source,base),title=section.heading?readMentions([section.heading],source,{section:"title"}):[],id2=heading2.id,slot2=stepSlot(region,fenced);return{
id:id2,kind:region.stepKind??"step",title:markers.title,source,span:section.span,idSpan:spanOf(source,section.span.start+heading2.idAt,section.span.start+heading2.
idAt+id2.length),extent:region.extent,phase:phase2,mode:facts.mode,dependsOn:[...markers.dependsOn,...facts.dependsOn],blocks:[...markers.blocks,...facts.blocks],
fields:[...markers.fields,...facts.fields],mentions:[...title,...facts.mentions,...body.mentions],redGreen:body.redGreen,regression:markers.regression,spike:markers.
spike||/^[A-Za-z]?0[.-]/.test(id2),done:doneMark(section.span,heading2.idAt),parallel:markers.parallel??facts.parallel,wave:facts.wave,conflictsWith:facts.conflictsWith,
model:markers.model??facts.model,isolation:facts.isolation,copies:[],slots:slot2?[slot2]:[],...looks(region,body,markers.title)?{onlyLooks:!0}:{},...facts.estimate&&
{estimate:facts.estimate}}}var looks=({stepKind,extent},{redGreen},title)=>stepKind!=="cycle"&&onlyLooks(title)||redGreen.red===void 0&&redGreen.green===void 0&&
saysNoChange(textAt(extent));function addPrevious(facts,id2,known2){let at=known2.steps.get(id2)??0;for(let{name:name2,value,form}of facts.fields){let match=/\b(all )?(?:the )?(?:previous|prior|preceding)(?: (?:cycle|step|one)s?)?\b/i.
exec(value.value);if(name2!=="depends_on"||!match||at===0)continue;let start=value.span.start+match.index,span2=spanOf(value.span.source,start,start+match[0].length),
ids2=[...known2.steps.keys()].slice(match[1]?Math.max(0,at-mostPrevious):at-1,at);facts.dependsOn.push(...ids2.map(need=>({kind:"step",id:need,form,span:span2})))}}
var mostPrevious=100;function doneMark(heading2,until2){let text=textAt(heading2),match=/\[([ xX~])\]|[✅✓✔☑]/u.exec(text.slice(0,until2))??/[✅✔]\s*$/u.
exec(text);if(!match)return;let start=heading2.start+match.index;return located(match[1]!==" "&&match[1]!=="~",spanOf(heading2.source,start,start+match[0].length))}
function complete(step4,facts){step4.dependsOn=[...step4.dependsOn,...facts.dependsOn],step4.blocks=[...step4.blocks,...facts.blocks],step4.conflictsWith=[...step4.
conflictsWith,...facts.conflictsWith],step4.fields=[...step4.fields,...facts.fields],step4.mentions=[...step4.mentions,...facts.mentions],step4.mode??=facts.mode,
step4.isolation??=facts.isolation,step4.model??=facts.model,step4.parallel??=facts.parallel,step4.wave??=facts.wave,facts.estimate&&(step4.estimate??=facts.estimate)}function titleOf3(path2,files2){for(let{document:document2,role}of files2)if(!(role!=="runbook"&&role!=="outline")){for(let section of sectionsBelow(document2.outline))
if(section.depth===1&&!readPhaseHeading(section.title)&&!readStepHeading(section.title))return located(section.title,section.span)}let source=files2.find(file=>file.
role!=="orchestrator plan")?.document.source??files2[0].document.source,name2=path2.replace(/\/$/,"").replace(/\.md$/i,"");return located(name2.slice(name2.lastIndexOf(
"/")+1),firstLine2(source))}function firstLine2(source){let match=/^(?:\uFEFF)?(?:[ \t]*(?:-{3,}[ \t]*)?(?:\r\n?|\n))*([^\r\n]*)/.exec(source.text),start=match[0].
length-match[1].length;return spanOf(source,start,match[0].length)}var fileName=/(?:^|\/)(?:step|cycle|task)?[-_]?((?:[a-z]{1,2}-?)?\d+(?:[-_.]\d+)*[a-z]?)(?:[-_.](test|impl|bootstrap|red|green))?(?:[-_.].*)?\.md$/i,halves={test:"\
test",red:"test",impl:"impl",green:"impl",bootstrap:"bootstrap"},isStepFileName=path2=>fileName.test(path2);function readStepFile(document2,known2){let{source}=document2,
flaws=[],facts=noFacts(),{frontMatter}=document2;frontMatter&&readMetadata(frontMatter,"step",facts,known2,flaws);let regions=regionsOf(document2).map(region2=>({
...region2})),region=bodyRegion(regions);readLabels(headerOf2(regions,region),source,facts,known2,flaws);let name2=fileName.exec(source.path),id2=idOf3(document2,
region,name2?.[1]);if(!id2)return;let title=region.heading&&titleOf4(region),copy={source,part:halves[name2?.[2]?.toLowerCase()??""]??"whole",id:id2,title,digest:digestOf(
region.extent)};return{document:document2,copy,region:withHeading(region,id2),facts,flaws}}function headerOf2(regions,step4){let found=[];for(let region of regions){
if(region===step4||region.section.depth>1&&region.kind!=="step")break;let rule=region.blocks.findIndex(block=>block.type==="thematicBreak");if(found.push(...rule<
0?region.blocks:region.blocks.slice(0,rule)),rule>=0)break}return found}function bodyRegion(regions){let steps=regions.filter(region=>region.kind==="step");return steps.
find(region=>titleOf4(region))??steps.at(-1)??wholeOf(regions)}function wholeOf(regions){let first=regions.find(region=>region.section.heading)??regions[0],blocks=regions.
slice(regions.indexOf(first)).flatMap(region=>{let{heading:heading2}=region.section;return heading2&&region!==first?[heading2,...region.blocks]:region.blocks}),
{source}=first.extent;return{...first,kind:"step",blocks,extent:spanOf(source,first.extent.start,source.text.length)}}function idOf3(document2,region,inName){for(let entry of document2.
frontMatter?.entries.values()??[]){if(canonicalKey(entry.key)!=="id"||entry.value.kind!=="scalar"||!/\d/.test(entry.value.text))continue;let{span:span2,quoted:quoted2,
text}=entry.value;return located(text,quoted2?{...span2,start:span2.start+1,end:span2.end-1}:span2)}let{source}=document2;if(region.heading){let start=region.section.
span.start+region.heading.idAt;return located(region.heading.id,spanOf(source,start,start+region.heading.id.length))}if(inName)return located(inName.replace(/[-_]/g,
"."),region.section.heading?region.section.span:firstLine2(source))}function titleOf4(region){let{section,heading:heading2}=region;if(!heading2)return;let start=section.
span.start+heading2.titleAt,plain7=section.title.slice((readStepHeading(section.title)??readNumberedHeading(section.title))?.titleAt??0),{title}=readMarkers(section.
span,plain7,nothingKnown);return title?located(title,{...section.span,start}):void 0}function withHeading(region,id2){if(region.heading)return region;let section=region.
section.heading?region.section:{...region.section,span:id2.span},heading2={id:id2.value,idAt:id2.span.start-section.span.start,titleAt:0};return{...region,section,
heading:heading2}}function readStepFiles(documents,found,known2){let byId=new Map;for(let step4 of found.steps)byId.has(step4.id)||byId.set(step4.id,step4);let alone=found.steps.
length===0,orphans=[];for(let document2 of documents){let file=readStepFile(document2,known2);if(!file)continue;found.flaws.push(...file.flaws);let step4=byId.get(
file.copy.id.value)??byId.get(file.copy.id.value.replace(/[-_]/g,"."));if(!step4&&alone?(step4=stepFromFile(file,found,known2),byId.set(step4.id,step4)):step4&&
alone&&addHalf(step4,file,known2,found.flaws),!step4){orphans.push(file.copy);continue}step4.copies=[...step4.copies,file.copy];let slot2=stepFileSlot(document2,
step4.kind);slot2&&(step4.slots=[...step4.slots??[],slot2]),complete(step4,file.facts)}return orphans}var baseOf=file=>file.copy.part==="test"?"red":file.copy.part===
"impl"?"green":"body";function stepFromFile(file,found,known2){let step4=readStep2(file.region,void 0,known2,found.flaws,baseOf(file));return step4.id=file.copy.
id.value,step4.idSpan=file.copy.id.span,step4.slots=[],found.steps.push(step4),gatherFromStep(file.region,step4,found,known2),step4}function addHalf(step4,file,known2,flaws){
let half=readStep2(file.region,void 0,known2,flaws,baseOf(file));step4.mentions=[...step4.mentions,...half.mentions],step4.dependsOn=[...step4.dependsOn,...half.
dependsOn],step4.fields=[...step4.fields,...half.fields],step4.redGreen={red:step4.redGreen.red??half.redGreen.red,green:step4.redGreen.green??half.redGreen.green,
verification:step4.redGreen.verification??half.redGreen.verification,expectedFailure:step4.redGreen.expectedFailure??half.redGreen.expectedFailure}}function readPhase3(region,known2,flaws){let{section,heading:heading2}=region,{source}=region.extent,attributes=readAttributes(section.span),facts=noFacts();facts.
type=attributes.get("type"),facts.model=attributes.get("model");let mode=attributes.get("execution_mode");return mode&&(facts.mode=readMode(mode,flaws)),readLabels(
region.blocks,source,facts,known2,flaws),{id:heading2.id,title:titleOf5(section.title),span:section.span,type:facts.type,model:facts.model,mode:facts.mode??proseModeOf(
region),dependsOn:facts.dependsOn,mentions:readBody(region.blocks,source,"context").mentions}}function titleOf5(text){return text.slice(readPhaseHeading(text)?.
titleAt??readStepHeading(text)?.titleAt??0).replace(/\s*\((?:[^()]*:[^()]*|tdd|general|inline)\)\s*$/i,"").trim()}function readAttributes(heading2){let text=textAt(
heading2),found=new Map,group3=/\(([^()]*)\)[^()]*$/.exec(text);if(!group3)return found;let from=heading2.start+group3.index+1,at=(start,value)=>located(value.toLowerCase(),
spanOf(heading2.source,from+start,from+start+value.length)),lone=/^\s*(tdd|general|inline)\s*$/i.exec(group3[1]);if(lone)return found.set("type",at(group3[1].indexOf(
lone[1]),lone[1]));for(let pair of group3[1].matchAll(/([\p{L}_ -]+?)\s*[:=]\s*([^,;]+)/gu)){let name2=canonicalKey(pair[1].trim()),value=pair[2].trim();name2&&
value&&found.set(name2,at(pair.index+pair[0].lastIndexOf(value),value))}return found}function proseModeOf(region){for(let sentence2 of sentencesIn2(region.blocks,
region.extent.source)){let text=textAt(sentence2);if(!isAboutExecution(text)||/\bphases?\b/i.test(text))continue;let mode=readProseMode(sentence2);if(mode)return mode}}function phaseOfFile(document2,regions,facts){if(regions.some(region=>region.kind==="phase"))return;let id2=/phase[-_]?(\w+)\.md$/i.exec(document2.source.path)?.[1],
first=regions.find(region=>region.section.heading)?.section;if(!id2)return;let span2=first?.span??spanOf(document2.source,0,0),title=first?.depth===1&&!regions.
some(region=>region.section===first&&region.heading);return implied(id2,title&&first?first.title:"",span2,facts)}function inferPhases(found){let byId=new Map(found.
phases.map(phase2=>[phase2.id,phase2])),inferred=[];for(let step4 of found.steps){if(step4.phase)continue;let id2=/^([A-Za-z]*\d+)[.-]\d/.exec(step4.id)?.[1];if(!id2)
continue;let phase2=byId.get(id2)??implied(id2,"",step4.span,void 0);byId.has(id2)||inferred.push(phase2),byId.set(id2,phase2),step4.phase=phase2}found.phases.unshift(
...inferred)}function implied(id2,title,span2,facts){return{id:id2,title,span:span2,type:facts?.type,model:facts?.model,mode:facts?.mode,dependsOn:facts?.dependsOn??
[],mentions:[]}}function readBarriers(found,entries){let indexOf=new Map(found.steps.map((step4,index)=>[step4.id,index])),barriers=new Map,add2=barrier=>{if(barrier.before<=0||
barrier.before>=found.steps.length)return;let key=`${barrier.kind}${barrier.before}`;barriers.has(key)||barriers.set(key,barrier)};for(let entry of entries){let at=indexOf.
get(entry.id.value);entry.boundary&&at!==void 0&&add2({kind:"phase",span:entry.id.span,before:at+1,strength:"metadata"})}for(let pause of found.pauses)add2({kind:"\
checkpoint",span:pause.span,before:placeOf(pause,found,indexOf),strength:"metadata"});return found.steps.forEach((step4,index)=>{let before2=found.steps[index-1]?.
phase;!step4.phase||!before2||step4.phase===before2||found.besideOthers.has(step4.phase)||add2({kind:"phase",span:step4.phase.span,before:index,strength:"prose"})}),
[...barriers.values()].sort((a,b)=>a.before-b.before)}function placeOf(pause,found,indexOf){let after=pause.after===void 0?void 0:indexOf.get(pause.after);if(after!==
void 0)return after+1;if(!pause.phase)return pause.before;let last=pause.before;for(;found.steps[last]?.phase===pause.phase;)last+=1;return last}function pacingOf(metadata){let values=name2=>metadata.flatMap(each=>[...each?.entries.values()??[]]).filter(({key})=>canonicalKey(key)===name2).map(({value})=>value),
most=values("max_parallel").find(value=>countIn(value)!==void 0),policy=values("checkpoint").find(value=>policyIn(value)!==void 0);return{...most&&{maxParallel:located(
countIn(most),most.span)},...policy&&{checkpointPolicy:located(policyIn(policy),policy.span)}}}var countIn=value=>value?.kind==="scalar"&&/^[1-9]\d*$/.test(value.
text)?Number(value.text):void 0;function policyIn(value){let text=value.kind==="scalar"?value.text:"";if(text==="every-cycle"||text==="every-phase"||text==="nat\
ural")return text;let every=value.kind==="map"?countIn(value.entries.get("every")?.value):Number(/^every:\s*([1-9]\d*)$/.exec(text)?.[1]??0);return every?{every}:
void 0}function addOrchestratorOrder(file,steps,known2){let byId=new Map(steps.map(step4=>[step4.id,step4]));for(let entry of file.entries){let step4=byId.get(entry.id.
value);step4&&entry.dependsOn&&(step4.dependsOn=[...step4.dependsOn,...readReferences2(entry.dependsOn,"metadata",known2)])}}function planOf(path2,files2,read,found,facts,orchestrator,orphans){
let used=files2.filter(file=>read.has(file.document)),title=titleOf3(path2,used),reason=facts.fields.find(field=>field.name==="reason"),own=used.find(file=>file.
role==="runbook"||file.role==="outline"),slot2=own&&planSlot(own.document),declared=used.flatMap(({document:document2})=>document2.frontMatter?.entries.get("che\
ckpoint")?.value.span??[]),mostStop=found.stepsWithStop*2>=found.steps.length?found.firstStepStop:void 0;return{path:path2,dialect:"runbook",title:title.value,type:facts.
type,model:facts.model,mode:facts.mode??found.mode,otherModes:[...found.overruled,...facts.mode&&found.mode?[found.mode]:[]],isolation:facts.isolation,...pacingOf(
used.map(({document:document2})=>document2.frontMatter)),contract:contract8,span:title.span,files:used.map(file=>({source:file.document.source,role:file.role})),
phases:found.phases,steps:found.steps,barriers:readBarriers(found,orchestrator?.entries??[]),rationale:reason?.value.span??found.rationale,prohibition:prohibitionOf(
own?.document.frontMatter)??found.prohibition,stopCondition:found.stopCondition??mostStop,checkpoints:[...found.pauses.map(pause=>pause.span),...declared],orchestration:orchestrator?.
orchestration,orphans,claims:found.claims,proseOrder:found.proseOrder,mentions:found.mentions,flaws:found.flaws,...slot2&&{slot:slot2}}}function readRunbook(path2,files2){let chosen=chooseFiles(files2),read=chosen.main.map(file=>({...file,regions:regionsOf(file.document)})),known2=knownIds(read.
flatMap(file=>file.regions),chosen.steps),found=nothingGathered(),facts=noFacts();for(let file of read)readFile2(file,found,facts,known2);let orphans=readStepFiles(
chosen.steps,found,known2);if(found.steps.length===0)return;inferPhases(found);for(let step4 of found.steps)step4.mode??=found.modes.get(step4.id);let orchestrator=chosen.
orchestrator&&readOrchestrator(chosen.orchestrator,known2,found.flaws);orchestrator&&addOrchestratorOrder(orchestrator,found.steps,known2);for(let region of chosen.
orchestrator?regionsOf(chosen.orchestrator):[])found.stopCondition??=stopConditionIn(region);return planOf(path2,files2,chosen.documents,found,facts,orchestrator,
orphans)}function knownIds(regions,stepFiles){let ids2=kind=>regions.flatMap(region=>region.kind===kind&&region.heading?[region.heading.id]:[]),steps=indexed(ids2(
"step"));if(steps.size===0)for(let document2 of stepFiles){let id2=readStepFile(document2,nothingKnown)?.copy.id.value;id2&&!steps.has(id2)&&steps.set(id2,steps.
size)}let phases=ids2("phase"),inferred=[...steps.keys()].flatMap(id2=>/^(\w+)[.-]/.exec(id2)?.[1]??[]);return{steps,phases:new Set(phases.length>0?phases:inferred)}}
var indexed=ids2=>new Map([...new Set(ids2)].map((id2,index)=>[id2,index]));function readFile2(file,found,facts,known2){let own=noFacts();file.document.frontMatter&&
readMetadata(file.document.frontMatter,"plan",own,known2,found.flaws);let ofPhase=file.role==="phase",phase2=ofPhase?phaseOfFile(file.document,file.regions,own):
void 0;phase2&&found.phases.push(phase2),ofPhase||merge(facts,own);for(let region of file.regions)phase2=readRegion(region,phase2,found,facts,ofPhase?own:void 0,
known2)}function readRegion(region,phase2,found,facts,ofFile,known2){if(region.kind==="phase"){let fresh=withFacts(readPhase3(region,known2,found.flaws),ofFile);
return found.phases.push(fresh),gatherFromPhase(region,fresh,found,known2),fresh}if(region.kind==="step"){let step4=readStep2(region,phase2,known2,found.flaws);
found.steps.push(step4),gatherFromStep(region,step4,found,known2)}else if(region.kind==="checkpoint")gatherFromCheckpoint(region,found);else{gatherFromPlan(region,
found,known2);let said=noFacts();readLabels(region.blocks,region.extent.source,said,known2,found.flaws),said.mode&&facts.mode&&found.overruled.push(said.mode),facts.
mode??=said.mode,facts.isolation??=said.isolation}return phase2}function withFacts(phase2,facts){return facts?{...phase2,type:phase2.type??facts.type,model:phase2.
model??facts.model,mode:phase2.mode??facts.mode,dependsOn:[...phase2.dependsOn,...facts.dependsOn]}:phase2}function merge(facts,own){facts.mode??=own.mode,facts.
isolation??=own.isolation,facts.type??=own.type,facts.model??=own.model,facts.fields.push(...own.fields)}var besides2=/^(?:readme|changelog|contributing|design|requirements?|outline|problem|brief|session|learnings|notes?|report|review|summary|spec|architecture)\b|(?:analysis|report|review|notes?|summary|design|requirements|outline|retrospective|failure)\.md$/i;
function recognise(document2){let{path:path2}=document2.source,slash2=path2.lastIndexOf("/"),folder=slash2<0?".":path2.slice(0,slash2)||"/",name2=path2.slice(slash2+
1);if(!(!/\.(?:md|markdown)$/i.test(name2)||/(?:^|\/)(?:reports?|reviews?)$/.test(folder))){if(/^orchestrator[-_]plan\.md$/i.test(name2))return{role:"orchestrat\
or plan",plan:folder};if(/(?:^|\/)steps$/.test(folder)&&isStepFileName(path2)&&hasStep(document2))return{role:"step",plan:folder==="steps"?".":folder.slice(0,-6)};
if(/^runbook[-_]phase[-_]?\w+\.md$/i.test(name2))return{role:"phase",plan:folder};if(/^runbook[-_]outline\.md$/i.test(name2))return{role:"outline",plan:folder};
if(/^runbook\.md$/i.test(name2))return{role:"runbook",plan:folder};if(!besides2.test(name2))return readsLikeRunbook(document2)?{role:"runbook",plan:path2}:void 0}}
var forced=document2=>({role:isCopy(document2)?"step":"runbook",plan:document2.source.path}),hasStep=document2=>isCopy(document2)||headings(document2.source.text).
some(isStep),isCopy=({frontMatter})=>[...frontMatter?.entries.keys()??[]].some(key=>canonicalKey(key)==="id"),isStep=heading2=>readStepHeading(heading2)!==void 0;
function readsLikeRunbook(document2){let{text}=document2.source;if(!/\b(?:cycle|step)\b/i.test(text))return!1;let steps=headings(text).map(readStepHeading).filter(
step4=>step4!==void 0);return steps.some(step4=>step4.kind==="cycle")?!0:steps.some(step4=>step4.kind==="step"&&/[.-]/.test(step4.id))&&/^\s*(?:[-*]\s+)?\*\*(?:objective|implementation|execution model|execution mode|depends on|dependencies|verify|validation|expected outcome)\b/im.
test(text)}function headings(text){let found=[],fence="";for(let line of text.split(/\r\n?|\n/)){let mark3=/^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);if(fence)mark3&&
mark3[1].startsWith(fence)&&mark3[2].trim()===""&&(fence="");else if(mark3)fence=mark3[1];else{let heading2=/^ {0,3}#{1,6}[ \t]+(.*)$/.exec(line);heading2&&found.
push(heading2[1])}}return found}var dialect8={name:"runbook",places:"`runbook.md`, `runbook-phase-1.md`, `steps/*.md`, `orchestrator-plan.md` in one folder",readsIsolation:!0,contract:contract8,
declared:{step:"a cycle or step",barriers:"checkpoints; phases that the orchestrator plan bounds",progress:"reports, one for each step",written:"front matter of\
 step files, label lines of runbooks"},recognises:recognise,shows:"headings such as `## Cycle 1.1: Title` or `## Step 1.1: Title`",forced,read:readRunbook};var connectors=[["(?:tasks?\\s+)?(?:\u2190\\s*)?(?:must\\s+)?(?:depends?\\s+(?:up)?on|requires?|needs?|waits?\\s+(?:for|on)|(?:are|is)?\\s*blocked\\s+by|(?:runs?|comes?|sta\
rts?)?\\s*after|\u2190|<-+)","waits"],["(?:which\\s+)?(?:in\\s+turn\\s+)?(?:must\\s+be\\s+(?:done|completed?|finished)\\s+|(?:must\\s+)?(?:complete|come|finish|run|exi\
st|pass|fail)\\s+)?(?:(?:un)?blocks?|before|prior\\s+to|precedes?)","leads"],["(?:\u2192|-+>|=+>|\u2500+[\u25BA>]|\u27F6)","leads"]],called="\\W{0,4}(?:(?:[\\w-]+\
\\s+){0,2}tasks?\\s+)?",listed="\\W{0,4}(?:[\\w/&-]+[ ,]+){0,6}[\\w/&-]*\\s*\\(",ways=connectors.map(([words3,way])=>({way,pattern:new RegExp(`^\\W{0,6}${words3}\
(?:${called}|${listed})$`,"i")}));function readOrderLine(line,form,shape2){let text=textAt(line);if(/parallel/i.test(text))return[];let groups=groupsIn(line,shape2),
found=[];for(let index=1;index<groups.length;index++){let left=groups[index-1],right=groups[index],between2=text.slice(left.end-line.start,right.start-line.start).
replace(/\([^()]*\)|\[[^\]]*\]/g," "),way=ways.find(({pattern})=>pattern.test(between2))?.way;if(!way)continue;let[after,before2]=way==="waits"?[left,right]:[right,
left],references3=before2.ids.map(id2=>({kind:"step",id:id2.value,form,span:id2.span}));for(let id2 of after.ids)found.push({after:id2,before:references3})}return found}
function orderIn(text,form,shape2){let found=new Map;for(let match of textAt(text).matchAll(/[^\r\n]+/g)){let line=spanOf(text.source,text.start+match.index,text.
start+match.index+match[0].length);for(let{after,before:before2}of readOrderLine(line,form,shape2))found.set(after.value,[...found.get(after.value)??[],...before2])}
return found}var joined=/^\)?\W{0,4}(?:,|&|\+|and|,\s*and|\/|[，、和与及])(?:\s*|\s+(?:[\w/-]+\s+){1,5}\()$/i;function groupsIn(line,shape2){let groups=[];
for(let{ids:ids2,span:span2}of idsIn(line,shape2,!0)){let last=groups.at(-1),between2=last&&textAt(spanOf(line.source,last.end,span2.start)).replace(/\([^()]*\)|\[[^\]]*\]/g,
" "),fresh=ids2.map(id2=>located(id2,span2));last&&joined.test(between2)?(last.ids.push(...fresh),last.end=span2.end):groups.push({ids:fresh,start:span2.start,end:span2.
end})}return groups}var dependencyPhrase=/(?:\b(?:depends?\s+(?:up)?on|dependent\s+on|depends:|dependencies:|dependency:|requires?|needs?|after|blocked\s+by|waits?\s+(?:for|on))|依赖于?|依存|前置任务)\s*[:：]?\s*(?:completion\s+of\s+)?(?:tasks?\s+|任务\s*)?/gi,
clause=/(?:[^.;()（）；。\r\n]|\.(?=\w))*/y,firmWords=/^(?:depend|blocked|wait|依|前)/i,denied2=/\b(?:not|never|no\s+longer|longer)\s+(?:\w+\s+)?$/i;function referencesInText(text,{
shape:shape2,slip}){let whole4=textAt(text),found=[];for(let phrase of whole4.matchAll(dependencyPhrase)){let start=phrase.index+phrase[0].length;clause.lastIndex=
start;let end=start+clause.exec(whole4)[0].length,line=spanOf(text.source,text.start+start,text.start+end),before2=whole4.slice(Math.max(0,phrase.index-24),phrase.
index),isMark=/[([（]\s*$/.test(before2)||/[:：]/.test(phrase[0]),isFirm=slip!==void 0&&firmWords.test(phrase[0])&&!denied2.test(before2);for(let id2 of isMark&&
slip?listedIds(line,shape2,slip,isFirm):firstIds(line,shape2))found.push({kind:"step",id:id2.value,form:isMark?"marker":"prose",span:id2.span,...isFirm&&isOwn2(
id2.span)?{explicit:!0}:{}})}return found}var isOwn2=({source,end})=>!/^[^.;\r\n]{0,24}?\b(?:of|from|in)\s+(?:the\s+)?(?:[\w-]+\s+)?[`"*]*(?:specs?\b|features?\b|plans?\b|\d{3}-\w)/i.
test(source.text.slice(end,end+80));function firstIds(line,shape2){let first=groupsIn(line,shape2)[0];return first&&first.start<=line.start+3?first.ids:[]}var lead5=/[\s*`"'#[]*(?:(?:and|or)\s+)?(?:tasks?\s+|任务\s*)?/iy,
separator2=/[\s*`"'\]]*(?:[,，、&+/]|\b(?:and|or)\b|[和与及])/iy;function listedIds(line,shape2,slip,bare2){let known2=new Map([...idsIn(line,shape2,!0)].map(
each=>[each.span.start,each])),text=textAt(line),found=[];for(let at=0;at<text.length;){at+=matchAt(lead5,text,at).length;let read=known2.get(line.start+at),wrong=read?
void 0:misspelled(text.slice(at),slip,bare2);if(read)found.push(...read.ids.map(id2=>located(id2,read.span)));else if(wrong)found.push(located(wrong.id,spanOf(line.
source,line.start+at,line.start+at+wrong.length)));else break;at+=read?read.span.end-read.span.start:wrong.length;let between2=matchAt(separator2,text,at);if(between2===
void 0)break;at+=between2.length}return found}function matchAt(pattern,text,at){return pattern.lastIndex=at,pattern.exec(text)?.[0]}function misspelled(text,slip,bare2){
let word4=/^.*?(?=[*`"'\]]*\s*(?:$|[,，、&+/]|\b(?:and|or)\b|[和与及]))/i.exec(text)?.[0]??"";if(!(!slip.test(word4)&&!(bare2&&/^\d{1,4}[a-z]?$/.test(word4))))
return{id:/^[a-z]\d+$/.test(word4)?word4.toUpperCase():word4,length:word4.length}}function markerFields(references3){let marks4=references3.filter(({form})=>form==="marker"||form==="label"),first=marks4[0]?.span;if(!first)return[];let{end}=first;
for(let{span:span2}of marks4)span2.start>=end&&!/[()_]/.test(first.source.text.slice(end,span2.start))&&(end=span2.end);let value=spanOf(first.source,first.start,
end);return[{name:"depends_on",key:value,value:located(textAt(value),value),form:"marker"}]}var contract9={mode:{value:"sequential",strength:"contract"},parallelPromises:["disjoint-files","no-dependency"],commits:!1,waiting:ids2=>`(depends on ${ids2.join(
", ")})`,trackers:[]},ids={shape:/^T\d/,slip:/^T[\s_-]?(?=[OIl]*\d)[\dOoIl]+[a-z]?$/i},taskId=/^(?:\[[Pp]\]\s*)?\**\[?(T\d+[a-z]?(?:\.\d+)*)\]?\**[:.]?(?=\s|$)\s*/,
taskLine3=/^[ \t]*[-*+][ \t]+(?:\[[^\]\n]\][ \t]+)?(?:\[[Pp]\][ \t]*)?\**\[?T\d{2,}\b/m,dialect9={name:"spec-kit",places:"`specs/*/tasks.md`, `.specify/specs/*/\
tasks.md`",folders:[".specify"],contract:contract9,declared:{step:"a task",barriers:"phases, checkpoints, the tests of a phase",progress:"boxes of `tasks.md`, b\
y the one who dispatches",written:"brackets at the end of the task"},shows:"tasks such as `- [ ] T001 Title`",forced:({source})=>({role:"tasks",plan:source.path}),
recognises({source}){return taskLine3.test(source.text)&&!/^work_package_id:/m.test(source.text)?{role:"tasks",plan:source.path}:void 0},read:readPlan3};function readPlan3(path2,files2){
let{document:document2}=files2[0],{source,outline}=document2,items=[...itemsBelow(outline,source)],boxed=items.flatMap(({item,section})=>tasksOf(item,section,!0)),
tasks2=boxed.length>0?boxed:items.flatMap(({item,section})=>tasksOf(item,section,!1));if(tasks2.length===0)return;let phases=new Map,order=statedOrder(outline),
steps=tasks2.map(task3=>readTask5(task3,phaseOf2(task3.section,phases),order));return makePlan({path:path2,dialect:dialect9.name,...titleOf(document2),contract:contract9,
files:filesOf(files2),phases:[...phases.values()],steps,barriers:barriersOf(steps,tasks2,outline,source),checkpoints:checkpointsOf(outline,source)})}function tasksOf(item,section,boxed){
let found=!boxed||item.box?idOf2(item,taskId):void 0,nested=item.children.flatMap(child2=>tasksOf(child2,section,boxed));return found?[{item,section,...found},...nested]:
nested}var marks3=/^(?:\**\[(?:[Pp]|US\d+|[A-Z][\w-]{0,12})\]\**\s*)*/;function readTask5(task3,phase2,order){let{item,id:id2,rest:rest2}=task3,{source}=rest2,lead6=textAt(
item.head).slice(0,rest2.start-item.head.start)+marks3.exec(textAt(rest2))[0],at=lead6.search(/\[P\]/i),parallel2=at<0?void 0:located(!0,spanOf(source,item.head.
start+at,item.head.start+at+3)),own=item.node.children.filter(child2=>child2.type!=="list"||!item.children.some(inner=>idOf2(inner,taskId))),words3=spanOf(source,
item.head.start+lead6.length,Math.max(endOfWords(item),item.head.start+lead6.length)),named5=referencesInText(words3,ids);return makeStep({id:id2.value,title:plain3(
item.text.slice(plain3(lead6).length)),span:item.head,idSpan:id2.span,extent:item.extent,phase:phase2,mode:parallel2&&{value:"parallel",strength:"metadata",span:parallel2.
span},parallel:parallel2,fields:markerFields(named5),dependsOn:[...named5,...order.get(id2.value)??[]].filter(ref=>ref.id!==id2.value),mentions:readMentions(own,
source,{section:"body",tasks:!0}),done:isTicked(item.box),slots:[slotBehind(item)]})}function endOfWords({head:head2,node}){let[first]=node.children,end=first?.
type==="paragraph"?spanOfNode(head2.source,first).end:head2.end;return head2.start+head2.source.text.slice(head2.start,Math.max(end,head2.end)).trimEnd().length}
function slotBehind(item){let end=endOfWords(item);return{form:"suffix",at:spanOf(item.head.source,end,end),before:" ",after:")",keys:{depends_on:"(depends on"},
colon:"inside"}}function phaseOf2(section,phases){let above=[];for(let at=section;at&&at.depth>0;at=at.parent)above.push(at);let found=above.find(isPhase)??above.
find(at=>at.depth>1);if(!found)return;let known2=phases.get(found);if(known2)return known2;let number2=phaseNumber.exec(found.title)?.[1],phase2=makePhase({id:number2??
found.title,title:plain3(found.title.replace(/^Phase\s+[\w.]+\s*[:：.—–-]?\s*/i,"")),span:found.span,mentions:readMentions(found.blocks.filter(block=>block.
type!=="list"),found.span.source,{section:"context"})});return phases.set(found,phase2),phase2}var phaseNumber=/^(?:Phase|フェーズ|阶段)\s*(\d+(?:\.\d+)*|[A-Z]\b)/i,
isPhase=section=>phaseNumber.test(section.title),isTests=({title})=>/\btests?\b|テスト|测试/i.test(title);function barriersOf(steps,tasks2,outline,source){
let barriers=[];steps.forEach((step4,index)=>{let before3=steps[index-1];if(!before3||!step4.phase)return;let{section}=tasks2[index],afterTests=isTests(tasks2[index-
1].section)&&!isTests(section),span2=step4.phase!==before3.phase?step4.phase.span:afterTests?section.span:void 0;span2&&barriers.push({kind:"phase",span:span2,before:index,
strength:"contract"})});let before2=0;for(let span2 of checkpointsOf(outline,source)){for(;before2<steps.length&&steps[before2].span.start<span2.start;)before2++;
before2>0&&before2<steps.length&&barriers.push({kind:"checkpoint",span:span2,before:before2,strength:"contract"})}return barriers.sort((a,b)=>a.before-b.before)}
var checkpointsOf=(outline,source)=>[...sectionsBelow(outline)].flatMap(section=>labelsOf(section.blocks,source).flatMap(label2=>/^(?:\W*\s*)checkpoint/i.test(label2.
name)?[label2.nameSpan]:[]));function statedOrder(outline){let found=new Map;for(let section of sectionsBelow(outline))if(!(!/dependenc|execution order|依赖|依存/i.
test(section.title)||isInside(section)))for(let[id2,references3]of orderIn(section.extent,"prose",ids.shape)){let explicit=references3.map(reference=>isOwn2(reference.
span)?{...reference,explicit:!0}:reference);found.set(id2,[...found.get(id2)??[],...explicit])}return found}function isInside(section){for(let at=section.parent;at;at=
at.parent)if(/dependenc|execution order|依赖|依存/i.test(at.title))return!0;return!1}function withParent(step4,parent2,first){let{source}=step4,notes2=first?readMentions(notesOf(parent2),source,{section:"body"}):[],silent=!step4.mentions.some(isChange)&&
!step4.onlyLooks,place2=placesOf(parent2,source).filter(mention=>notes2.length>0||silent&&fits(mention,step4.title));return{...step4,mentions:[...place2,...notes2,
...step4.mentions]}}var placesOf=({node},source)=>readMentions(node.children.filter(child2=>child2.type!=="list"),source,{section:"body"}).filter(isChange);function notesOf({
node,children}){let tasks2=new Set(children.filter(({box:box3})=>box3).map(item=>item.node));return node.children.flatMap(child2=>{let items=child2.type==="list"?
child2.children.filter(item=>!tasks2.has(item)):[];return child2.type==="list"&&items.length>0?[{...child2,children:items}]:[]})}var isChange=({subject:subject2,
verb:verb2,conditional})=>subject2.kind==="path"&&!conditional&&changing.has(verb2),fits=({subject:subject2},title)=>subject2.kind==="path"&&(isTestPath(subject2.
path)||!/\btests?\b/i.test(title));var taskId2=/^(?:Task\s+)?\**((?:[A-Z]{1,2})?\d+[a-z]?(?:\.\d+[a-z]?)*)\**[.):]*\**(?=\s|$)\s*/i,groupId=/^(?:(?:Task|Section|Phase|Group|Part|Step|Milestone)\s+)?(?:Group\s+)?(\d+|[A-Z](?=\s*[.:：)—–-]))\s*[.:：)—–-]*\s*(.*)$/is;
function readNumbered({outline,root,source}){let all=[...itemsBelow(outline,source)],numbered4=all.flatMap(({item,section})=>tasksOf2(item,section,void 0)),found=numbered4.
length>0?underParents(numbered4):ordinals(all),known2=new Set(found.map(({id:id2})=>id2.value)),phases=new Map,steps=found.map((task3,index)=>{let{parent:parent2}=task3,
step4=readStep3(task3,phaseOf3(task3,phases,source),known2);return parent2?withParent(step4,parent2.item,parent2!==found[index-1]?.parent):step4}),start=found[0]?.
parent?.item.extent.start??found[0]?.item.extent.start??0,before2=root.children.filter(block=>block.type!=="yaml"&&(block.position?.end.offset??0)<=start),mentions=readMentions(
before2,source,{section:"context"});return{phases:[...phases.values()],steps,mentions}}function tasksOf2(item,section,parent2){let read=item.box&&idOf2(item,taskId2);
if(!read)return item.children.flatMap(child2=>tasksOf2(child2,section,parent2));let task3={item,section,parent:parent2,...read},below2=task3.id.value.includes("\
.")?[]:item.children.flatMap(child2=>tasksOf2(child2,section,task3));return below2.length>0?below2:[task3]}function underParents(tasks2){let parent2;return tasks2.
flatMap((task3,index)=>{let heads2=(other2,id2)=>other2&&!other2.parent&&other2.id.value.startsWith(`${id2}.`);return!task3.parent&&heads2(tasks2[index+1],task3.
id.value)&&!task3.id.value.includes(".")?(parent2=task3,[]):(parent2&&!heads2(task3,parent2.id.value)&&(parent2=void 0),[parent2?{...task3,parent:parent2}:task3])})}
function ordinals(all){let groups=new Map;return all.flatMap(({item,section})=>{if(!item.box)return[];let group3=groups.get(section)??{place:groups.size+1,count:0};
group3.count+=1,groups.set(section,group3);let id2=located(`${group3.place}.${group3.count}`,item.box.span);return[{item,id:id2,rest:item.head,section,parent:void 0}]})}
var container=/^(?:tasks?|task list|todos?|implementation(?: plan| tasks)?|任务(?:列表)?|タスク(?:一覧)?)$/i;function phaseOf3({parent:parent2,section},phases,source){
if(!parent2&&(section.depth<2||container.test(section.title)))return;let key=parent2?.item??section,known2=phases.get(key);if(known2)return known2;let phase2=parent2?
phaseOfItem(parent2,source):phaseOfSection(section);return phases.set(key,phase2),phase2}function phaseOfItem({item,id:id2,rest:rest2},source){let own=item.node.
children.filter(child2=>child2.type!=="list");return makePhase({id:id2.value,title:plain3(textAt(rest2)),span:item.head,dependsOn:referencesInText(rest2,{shape}),
mentions:readMentions(own,source,{section:"context"})})}function phaseOfSection(section){let named5=groupId.exec(section.title);return makePhase({id:named5?.[1]??
section.title,title:named5?.[2]?.trim()||section.title,span:section.span,mentions:readMentions(section.blocks.filter(isProse),section.span.source,{section:"cont\
ext"})})}var isProse=block=>block.type!=="list",shape=/^[A-Z]{0,2}\d+(?:\.\d+)+|^[A-Z]{1,2}\d+$/;function readStep3(task3,phase2,known2){let{item,id:id2,rest:rest2}=task3,
sure=reference=>reference.id!==id2.value&&(reference.form==="marker"||known2.has(reference.id));return makeStep({id:id2.value,title:plain3(item.text.slice(plain3(
textAt(spanOf(rest2.source,item.head.start,rest2.start))).length)),span:item.head.end>item.head.start?item.head:id2.span,idSpan:id2.span,extent:item.extent,phase:phase2,
dependsOn:referencesInText(rest2,{shape}).filter(sure),mentions:readMentions(item.node.children,rest2.source,{section:"body",tasks:!0}),done:isTicked(item.box),
...item.star?{optional:located(!0,item.star)}:{}})}var contract10={mode:{value:"sequential",strength:"contract"},parallelPromises:["disjoint-files","no-dependency"],commits:!1,waiting:ids2=>`_Depends: ${ids2.join(
", ")}_`,trackers:[]},home5=/(?:^|\/)\.kiro\/specs\/(?:.*\/)?tasks\.md$/,parent=/^[-*+][ \t]+\[[ xX~-]\]\*?[ \t]+\d+[.)]?[ \t]/m,child=/^[ \t]+[-*+][ \t]+\[[ xX~-]\]\*?[ \t]+\d+\.\d+[.)]?[ \t]/m,
requirements=/^[ \t]+[-*+][ \t]+_(?:Requirements?|Depends|Boundary|Leverage|Prompt)\b/m,graph=/"waves"\s*:/,box=/^[ \t]*[-*+][ \t]+\[[ xX~-]\]\*?[ \t]/m,dialect10={
name:"kiro",places:"`.kiro/specs/*/tasks.md`",folders:[".kiro"],contract:contract10,declared:{step:"a task",barriers:"tasks called checkpoint",progress:"boxes o\
f `tasks.md`, by the one who dispatches",written:"notes of the task; nothing beside a graph of waves"},shows:"tasks such as `- [ ] 1.1 Title`",forced:({source})=>({
role:"tasks",plan:source.path}),recognises({source}){let{text,path:path2}=source;return box.test(text)&&(parent.test(text)&&(requirements.test(text)||graph.test(
text))&&(child.test(text)||graph.test(text))||home5.test(path2))?{role:"tasks",plan:path2}:void 0},read:readPlan4};function readPlan4(path2,files2){let{document:document2}=files2[0],
read=readNumbered(document2);if(read.steps.length===0)return;let graph2=readGraph(document2),waves=graph2&&readWaves(graph2),numbers=new Map(waves?.flatMap(wave=>wave.
members.map(member=>[member.id,{...wave.number,span:member.span}]))),steps=read.steps.map(step4=>withMarks(step4,numbers.get(step4.id)??numbers.get(step4.phase?.
id??step4.id),graph2!==void 0));return makePlan({path:path2,dialect:dialect10.name,...titleOf(document2),mode:graph2&&{value:"parallel",strength:"metadata",span:graph2.
place},contract:contract10,files:filesOf(files2),phases:read.phases,mentions:read.mentions,steps,barriers:barriersOf2(steps),checkpoints:steps.filter(step4=>step4.
kind==="checkpoint").map(step4=>step4.span),...waves?{waves}:{}})}var checkpoint2=/^(?:final\s+)?(?:checkpoint|检查点|チェックポイント|체크포인트)(?!\w)/i;
function withMarks(step4,wave,graphed){let{source,start}=step4.span,at=/^\S*\s*(?:\(P\)|\[P\])/i.exec(textAt(step4.span)),parallel2=at?located(!0,spanOf(source,
start+at[0].length-3,start+at[0].length)):void 0,noted2=notedDependencies(step4.extent);return{...step4,title:step4.title.replace(/^(?:\(P\)|\[P\])\s*/i,""),kind:checkpoint2.
test(step4.title)?"checkpoint":step4.kind,parallel:parallel2,mode:parallel2&&{value:"parallel",strength:"metadata",span:parallel2.span},fields:markerFields(noted2),
dependsOn:[...step4.dependsOn,...noted2],wave,slots:graphed?[]:[noteSlot(step4)]}}function notedDependencies(extent){return[...textAt(extent).matchAll(/_(?:Depends(?: on)?|Dependencies|Blocked by):\s*([^_\n]+)_/gi)].
flatMap(match=>{let start=extent.start+match.index+match[0].lastIndexOf(match[1]);return readReferences(spanOf(extent.source,start,start+match[1].length),"label")})}
function noteSlot({extent,span:span2}){let{source}=extent,text=textAt(extent).trimEnd(),at=spanOf(source,extent.start+text.length,extent.start+text.length),lead6=source.
text.slice(source.text.lastIndexOf(`
`,span2.start)+1,span2.start),[,indent="",mark3="-"]=/^([ \t]*)([-*+])/.exec(lead6)??[],note=/\n([ \t]+[-*+][ \t]+)\S/.exec(text)?.[1]??`${indent}  ${mark3} `,keys={
depends_on:"_Depends:"};return{form:"suffix",at,before:lineEnding(source)+note,after:"_",keys,colon:"inside"}}function barriersOf2(steps){return steps.flatMap((step4,index)=>{
if(step4.kind!=="checkpoint")return[];let at=before2=>({kind:"checkpoint",span:step4.span,before:before2,strength:"prose"});return[...index>0?[at(index)]:[],...index+
1<steps.length?[at(index+1)]:[]]})}function readGraph({root,outline,source}){let code=[root.children,...[...sectionsBelow(outline)].map(section=>section.blocks)].
flat().find(block=>block.type==="code"&&graph.test(block.value));if(!code)return;let fence=spanOfNode(source,code),start=source.text.indexOf(`
`,fence.start)+1,end=source.text.lastIndexOf(`
`,fence.end-1)+1,entry=readYaml(source,start,Math.max(start,end)).entries.get("waves");return entry?.value.kind==="list"?{place:entry.keySpan,waves:entry.value}:
void 0}function readWaves({waves}){return waves.items.map((item,index)=>{let map=item.kind==="map"?item.entries:void 0,number2=scalarsOf(map?.get("id")?.value??
map?.get("wave")?.value)[0],members=scalarsOf(item.kind==="list"?item:map?.get("tasks")?.value??map?.get("members")?.value),after=scalarsOf(map?.get("depends_on")?.
value??map?.get("dependsOn")?.value),value=Number(number2?.value??index);return{number:located(Number.isFinite(value)?value:index,number2?.span??item.span),members:members.
map(({value:id2,span:span2})=>({kind:"step",id:id2,form:"metadata",span:span2})),after:after.map(({value:text,span:span2})=>located(Number(text),span2)).filter(
({value:wave})=>Number.isFinite(wave))}})}var scalarsOf=value=>value===void 0?[]:value.kind==="scalar"?[located(value.text,tightSpan(value))]:value.kind==="list"?
value.items.flatMap(scalarsOf):scalarsOf(value.entries.get("id")?.value);var contract11={mode:{value:"sequential",strength:"contract"},parallelPromises:[],commits:!1,trackers:[]},home6=/(?:^|\/)openspec\/changes\/(?:.*\/)?tasks\.md$/,
group2=/^\uFEFF?##[ \t]+\d+[.)][ \t]/m,task2=/^[-*+][ \t]+\[[ xX]\][ \t]+\**\d+\.\d+/m,box2=/^[-*+][ \t]+\[[ xX]\][ \t]/m,dialect11={name:"openspec",places:"`op\
enspec/changes/**/tasks.md`",contract:contract11,declared:{step:"a task",barriers:"-",progress:"boxes of `tasks.md`, by the one agent",written:"-"},shows:"tasks\
 such as `- [ ] 1.1 Title`",forced:({source})=>({role:"tasks",plan:source.path}),recognises({source}){return group2.test(source.text)&&task2.test(source.text)||
home6.test(source.path)&&box2.test(source.text)?{role:"tasks",plan:source.path}:void 0},read:readPlan5};function readPlan5(path2,files2){let{document:document2}=files2[0],
{phases,steps,mentions}=readNumbered(document2);if(steps.length!==0)return makePlan({path:path2,dialect:dialect11.name,...titleOf(document2),contract:contractWith(
contract11,[document2.source.path]),files:filesOf(files2),phases,steps,mentions})}var dialects=[dialect,dialect2,dialect3,dialect4,dialect5,dialect6,dialect7,dialect8,dialect9,dialect10,dialect11];var label=/^[ \t>]{0,12}(?:[-*+][ \t]+)?(?:\[[ xX]\][ \t]+)?[*_`]{0,3}([A-Za-z][A-Za-z ]{2,24}?)[*_`]{0,3}:[*_`]{0,3}[ \t]*(\S[^\r\n]{0,120})/gm;function labelLines(document2,accepts){
let{source}=document2,found=[...source.text.matchAll(label)].flatMap(match=>{let[whole4,name2,value]=match,at=match.index+whole4.length-value.length,line={name:name2,
value:located(value,spanOf(source,at,at+value.length))};return accepts(line)?[line]:[]});if(!found.length)return found;let prose=document2.around(found.map(({value})=>value.
span.start)).flatMap(paragraphsIn);return found.filter(({value:{span:span2}})=>prose.some(([start,end])=>start<=span2.start&&span2.end<=end))}function paragraphsIn(node){
let{start,end}=node.position??{};return node.type==="paragraph"?[[start?.offset??0,end?.offset??0]]:"children"in node?node.children.flatMap(paragraphsIn):[]}function partsIn({steps},source){return steps.flatMap(step4=>step4.extent.source===source?[{step:step4,start:step4.extent.start,end:step4.extent.end}]:step4.copies.
some(copy=>copy.source===source)?[{step:step4,start:0,end:source.text.length}]:[]).sort((a,b)=>a.start-b.start)}var stepAt=(parts4,at)=>parts4.findLast(({start,
end})=>start<=at&&at<end)?.step;function withEstimates(plan,documents){let found=new Map,add2=(step4,estimate)=>{step4&&estimate&&!step4.estimate&&!found.has(step4)&&found.set(step4,estimate)};
for(let step4 of plan.steps)add2(step4,behindTitle(step4));for(let document2 of documents){let lines=linesOf5(document2),own=estimateOf(document2.frontMatter);if(!lines.
length&&!own)continue;let parts4=partsIn(plan,document2.source);parts4.length===1&&add2(parts4[0].step,own);for(let line of lines)add2(stepAt(parts4,line.span.start),
line)}if(!found.size)return plan;let steps=plan.steps.map(step4=>{let estimate=found.get(step4);return estimate?{...step4,estimate}:step4});return{...plan,steps}}
var behind=/[([](?:est(?:imated?)?[.:]?\s)?([~≈]?\s?\d[^()[\]]{0,20})[)\]]\W*$/;function behindTitle({span:span2}){let text=textAt(span2),match=behind.exec(text);
if(!match)return;let at=span2.start+match.index+match[0].indexOf(match[1]),place2=spanOf(span2.source,at,at+match[1].length);return isWhole2(match[1])?estimateFrom(
"estimate",match[1],place2):void 0}var isWhole2=text=>!new RegExp("\\p{L}","u").test(text.replace(/\b(?:to|m(?:ins?|inutes?)?|h(?:rs?|ours?)?|d(?:ays?)?|w(?:eeks?)?)\b/giu,
"").replace(/\d[mhdw]\b/gi,""));function linesOf5(document2){if(!/estimat|effort|hours|duration|\beta\b|\btime\b|\bsize\b/i.test(document2.source.text))return[];
let estimateIn=line=>estimateFrom(line.name,line.value.value,line.value.span);return labelLines(document2,line=>isEstimate(line.name)&&estimateIn(line)!==void 0).
flatMap(line=>estimateIn(line)??[])}function withIsolation(plan,documents){let found=new Map,flaws=[],ofPlan=plan.isolation,add2=(step4,isolation)=>{isolation&&(step4?!step4.isolation&&!found.has(
step4)&&found.set(step4,isolation):ofPlan??=isolation)};for(let document2 of documents){let lines=linesOf6(document2),own=isolationOf(document2.frontMatter);if(flaws.
push(...flawOf(document2,own)),!own&&!lines.length)continue;let parts4=partsIn(plan,document2.source);add2(wholeFile2(parts4,document2),own);let top=[...sectionsBelow(
document2.outline)].find(({depth})=>depth>1)?.span.start;for(let line of lines){let step4=stepAt(parts4,line.span.start);(step4||line.span.start<(top??Number.POSITIVE_INFINITY))&&
add2(step4,line)}}if(!found.size&&!flaws.length&&ofPlan===plan.isolation)return plan;let steps=plan.steps.map(step4=>{let isolation=found.get(step4);return isolation?
{...step4,isolation}:step4});return{...plan,isolation:ofPlan,steps,flaws:[...plan.flaws,...flaws]}}function wholeFile2([first,second],{source}){return first&&!second&&
first.start===0&&first.end===source.text.length?first.step:void 0}function linesOf6(document2){return/isolation/i.test(document2.source.text)?labelLines(document2,
({name:name2,value})=>/^isolation$/i.test(name2)&&isIsolation(value.value)).flatMap(({value})=>readIsolation(value)??[]):[]}function flawOf({frontMatter},read){
let value=scalarOf(frontMatter,"isolation");if(!value||read)return[];let near=nearest(value.value,["shared","worktree"]);return[{kind:"invalid-metadata",message:`\
Unexpected \`${value.value}\` for \`isolation\`, expected ${near?`\`${near}\``:"`shared` or `worktree`"}`,span:value.span}]}var forms=[/(\d+)(?:\/\1)?\s+(?:tests?|examples?|specs?)\s+(?:should\s+|must\s+|will\s+|now\s+|all\s+|are\s+)*(?:pass(?:ed|es|ing)?|green|ok)\b/gi,/(\d+)\s+(?:passed|passing)\b/gi,
/\bpass(?:ed|es)?\b[*`]{0,2}\s*[-—–:(,]+\s*(?:all\s+)?(\d+)\s+(?:tests?|specs?)(?=[).,;`*]|\s*$)/gi,/(\d+)\s+(?:examples?|runs?|tests?),(?:\s+\d+\s+assertions?,)?\s+0\s+failures/gi,
/^\s*(\d+)\s+pass\s*$/gi],plain6=new Set("run rerun re-run again expect expected expects output outcome result results summary test tests ok pass passes passed \
all the should see shows show with verify confirm confirms that now success green it then and to report reports ensure done finished in s".split(" ")),partial=/\b(?:existing|previous(?:ly)?|prior|earlier|already|old|others?|plus|skip(?:ped|s)?|ignored|x?fail(?:s|ed|ures?|ing)?|todo|pending|filtered|remaining|unix|windows|linux|macos|each|per|both|new|at least|or more|minimum|about|roughly|approximately|regression)\b|\d\s*\+|\+\s*\d/i,
harmless=/\b0 (?:fail(?:ed|ures?|s)?|skipped|ignored|measured|todo|errors?|filtered out)\b|\bno failures\b/gi;function claimsIn(part,{source}){let found=[],since=part.
start;for(let line of linesOf7(part)){let claim2=claimIn(line);if(claim2){let start=line.span.start+claim2.at,span2=spanOf(source,start,start+claim2.digits.length);
found.push({kind:"claim",span:span2,count:Number(claim2.digits),since})}(claim2||/\bexpect(?:ed|s)?\b/i.test(line.text))&&(since=line.span.end)}return found}function linesOf7({
lines,fences}){let shown=fences.filter(({language})=>/^(?:|text|txt|console|output|log|plaintext)$/.test(language)).flatMap(({code,span:span2})=>{let at=span2.start;
return code.split(`
`).map(text=>{let start=at;return at+=text.length+1,{text,span:spanOf(span2.source,start,start+text.length)}})});return[...lines,...shown].sort((a,b)=>a.span.start-
b.span.start)}function claimIn({text}){if(!/\d/.test(text)||!/\bpass|\bgreen|\bok\b|\b0 failures/i.test(text)||partial.test(text.replace(harmless,"")))return;let numbers=new Map;
for(let form of forms)for(let match of text.matchAll(form)){let at=match.index+match[0].indexOf(match[1]);isPlain(text.slice(0,at))&&numbers.set(at,match[1])}let[
first]=numbers;return first&&numbers.size===1?{at:first[0],digits:first[1]}:void 0}function isPlain(before2){return/[\d~≥≤<>+/#.-]$/.test(before2)||/["'“‘]$/.
test(before2)?!1:(before2.replace(/^\s*[-*+]\s+\[[ xX]\]/,"").replace(/`[^`]*\s[^`]*`/g," run ").split(/(?<!\bok)[.!?]\s+|[→⇒]|->/).at(-1).toLowerCase().match(
/[a-z0-9'/-]+/g)??[]).every(word4=>plain6.has(word4)||word4==="-")}var python={test:/^\s*(?:async\s+)?def\s+(test\w*)\s*\(/,group:/^\s*class\s+(\w+)/,open:/parametri[sz]e|@given|params\s*=|subTest|\bskip|xfail|pytest_generate_tests|__test__|load_tests|ddt|class\s+(?!Test)\w+\s*(?:\([^)]*Test[^)]*\))?:\s*(?:\n\s+.*)*?\n\s+(?:async\s+)?def\s+test|class\s+\w+\((?!(?:unittest\.)?(?:IsolatedAsyncio)?TestCase\)|object\)|\))[^)]*Test/},
script={test:/^\s*(?:it|test|Deno\.test)\s*\(\s*(["'`])((?:\\.|(?!\1).)*)\1/,group:/^\s*(?:test\.)?(?:describe|suite|context)\s*\(\s*(["'`])((?:\\.|(?!\1).)*)\1/,
open:/\b(?:it|test|describe|suite)\.(?!describe\s*\()\w+|\b[tx]\.test\(|\bx(?:it|test|describe)\b|\bf(?:it|describe)\(|\bfor\s*\([^)]*\)\s*\{?\s*(?:it|test)\(|forEach\([^\n]*\n\s*(?:it|test|describe)\(|\bfor\s*\([^\n]*\n\s*(?:it|test|describe)\(|\.map\([^\n]*\n\s*(?:it|test)\(|^\s*(?:it|test)\s*\(\s*(?!["'])/m},
go={test:/^func\s+(Test[A-Z_0-9]\w*|Test)\s*\(\s*\w+\s+\*testing\.T\s*\)/,group:/(?!)()/,open:/\.Run\(|^func\s+(?:Fuzz|Example|TestMain|Benchmark)|\.Skip|suite\.|build\s/m},
rust={test:/^\s*(?:pub\s+)?(?:async\s+)?fn\s+(\w+)\s*\(/,group:/^\s*(?:pub\s+)?mod\s+(\w+)\s*\{/,open:/#\[(?:ignore|rstest|case|test_case|values|apply|template|parameterized|should_panic_if)|macro_rules!|#\[cfg\((?!test\))|#\[cfg_attr|quickcheck|include!|dir_test|\bmod\s+\w+\s*;/,
mark:/^\s*#\[(?:\w+::)*test(?:\(|\])/},ruby={test:/^\s*(?:it|specify|example|test)\s*\(?\s*(["'])((?:\\.|(?!\1).)*)\1\)?\s*(?:do\b|\{)|^\s*def\s+(test_\w+)/,group:/^\s*(?:RSpec\.)?(?:describe|context|feature|class)\s*\(?\s*(["']?)([^"'\n]+)\1/,
open:/shared_(?:examples|context)|it_behaves_like|include_examples|it_should_behave|\.each\b|\.times\b|\bx(?:it|describe)\b|\bf(?:it|describe)\b|\bpending\b|\bskip\b|^\s*it\s*(?:\{|do\b)|\bits\(|scenario|where\(/m},
elixir={test:/^\s*test\s+(")((?:\\.|[^"])*)"/,group:/^\s*describe\s+(")((?:\\.|[^"])*)"/,open:/\bfor\s+\S+\s*<-|@tag\s+:?(?:skip|pending|external)|@moduletag|doctest|property\s+"|unquote|^\s*test\s+"[^"]*"\s*$/m},
languages={python,py:python,javascript:script,js:script,jsx:script,typescript:script,ts:script,tsx:script,mjs:script,go,golang:go,rust,rs:rust,ruby,rb:ruby,elixir,
exs:elixir,ex:elixir},elided=/^\s*(?:(?:\/\/|#|--|\/\*|\*)\s*)?(?:\.{3}|…)|(?:\/\/|#|--|\/\*)[^\n]*(?:\.{3}|…|\b(?:existing|other|rest of|remaining|more|previous|earlier|same as|unchanged|similar)\b[^\n]*\b(?:tests?|cases?|code|file|imports?|above)\b)/im,
likeTest=/^\s*[+]?\s*(?:(?:it|test|describe)\s*\(|(?:async\s+)?def\s+test|func\s+[Tt]est|#\[(?:\w+::)*test|@Test\b|\[(?:Fact|Theory|Test)\b|fun\s+`|@test\s)/m;function testsInCode(language,code){
let known2=languages[language];if(!known2)return likeTest.test(code)?{names:[],certain:!1}:void 0;let shown=withoutTexts(code),names3=namesIn(known2,shown);if(names3.
length===0&&!likeTest.test(shown))return;let once=new Set(names3).size===names3.length;return{names:names3,certain:once&&names3.length>0&&!elided.test(code)&&!known2.
open.test(shown)}}var withoutTexts=code=>code.replace(/"""[\s\S]*?"""|'''[\s\S]*?'''|r#+"[\s\S]*?"#+|`(?:\\.|[^`\\])*\n(?:\\.|[^`\\])*`/g,text=>text.replace(/[^\n]/g,
" "));function namesIn({test,group:group3,mark:mark3},code){let names3=[],groups=[],marked=mark3===void 0;for(let line of code.split(`
`)){if(line.trim()==="")continue;let depth=line.length-line.trimStart().length;for(;groups.length>0&&groups.at(-1).depth>=depth&&!/^\s*[)\]}]|^\s*end\b/.test(line);)
groups.pop();let holder=group3.exec(line);holder&&groups.push({depth,name:lastOf(holder)}),mark3?.test(line)&&(marked=!0);let found=marked?test.exec(line):null;
found&&(names3.push([...groups.map(({name:name2})=>name2),lastOf(found)].join(" > ")),marked=mark3===void 0)}return names3}var lastOf=match=>match.slice(1).findLast(
each=>each!==void 0)??"";var path=/(?<![\w/])((?:[\w.@[\]-]+\/)*[\w.@[\]-]+\.(?:py|rs|go|exs?|rb|[cm]?[jt]sx?))(?![\w/])/g;function fileBefore(before2,code){let own=/^\s*(?:\/\/|#|--|\/\*)\s*(\S+\.\w+)/.
exec(code)?.[1],named5=own?.includes("/")?filesIn(own):[];if(named5.length===1)return named5[0];for(let{text}of before2.toReversed()){if(/^\s*\**(?:run|expected)\b/i.
test(text))break;let files2=filesIn(text);if(files2.length>0)return files2.length===1?files2[0]:void 0}}var filesIn=text=>[...new Set([...text.matchAll(path)].map(
match=>match[1]))],replaces=before2=>before2.some(({text})=>/\b(?:replac|rewrit|updat|chang|modif|renam|remov|delet|adjust|fix|correct|instead|swap|overwrit|alternativ|variant|for example|e\.g\.|such as|sketch|optional)/i.
test(text));var boundary=/^\s*(?:[-*+]\s+\[[ xX]\]\s|#{1,6}\s|\*\*(?:Step|RED|GREEN)\b|\d+[.)]\s)/,opening4=/^\s*(?:[-*+]\s+)?(`{3,}|~{3,})\s*([\w+#-]*)/;function partsOf3({
source,start,end}){let part={start,lines:[],fences:[]},parts4=[part],fence,before2=[];for(let at=start;at<end;){let next=source.text.indexOf(`
`,at),stop=next<0||next>end?end:next,text=source.text.slice(at,stop),mark3=opening4.exec(text);if(fence){if(mark3?.[1]?.startsWith(fence.mark)&&mark3[2]===""){let span2=spanOf(
source,fence.from,Math.max(fence.from,at-1)),{language,before:before3}=fence;part.fences.push({language,code:source.text.slice(span2.start,span2.end),span:span2,
before:before3}),fence=void 0}}else if(mark3)fence={mark:mark3[1],language:mark3[2].toLowerCase(),from:stop+1,before:before2},before2=[];else{boundary.test(text)&&
(part={start:at,lines:[],fences:[]},parts4.push(part),before2=[]);let line={text,span:spanOf(source,at,stop)};part.lines.push(line),before2.push(line)}at=stop+1}
return parts4}function tellingsOf({extent}){let{text}=extent.source;return/\b(?:tests?|specs?|examples?|it|pass(?:ed|ing)?)\b/i.test(text.slice(extent.start,extent.end))?partsOf3(
extent).flatMap(part=>tellingsOfPart(part,extent)):[]}function tellingsOfPart(part,extent){let codes=part.fences.flatMap(fence=>{let found=testsInCode(fence.language,
fence.code);if(!found)return[];let{names:names3,certain}=found;return[{kind:"code",span:fence.span,file:fileBefore(fence.before,fence.code),names:names3,certain:certain&&
!replaces(fence.before)}]}),claims=claimsIn(part,extent),told=codes.length===0?part.lines.find(line=>line.span.start>extent.start&&asksForTests2(line)):void 0,open2=told?
[{kind:"words",span:told.span}]:[];return[...codes,...open2,...claims].sort((a,b)=>a.span.start-b.span.start)}var asksForTests2=({text})=>/\b(?:add|append|write|extend|cover|port|move|copy|repeat|duplicate|remove|delete|drop|replace|rename|split|merge|skip|adjust|convert)\b(?:\W+(?!to\b|so\b|that\b|until\b|make\b)[\w`'-]+){0,4}?\W+(?:tests?|specs?|cases?|assertions?|examples?|coverage)\b/i.
test(text);function expectDialect(name2){let names3=dialects.map(dialect12=>dialect12.name);if(!(name2===void 0||names3.includes(name2)))throw new UsageError(`Unexpected d\
ialect \`${name2}\`, expected one of ${names3.join(", ")}`)}function readPlans(sources,only,companions2=[]){let groups=new Map,allowed=typeof only=="function"?only:
()=>only===void 0?void 0:[only],askedOf=source=>{let names3=allowed(source);return names3?dialects.filter(dialect12=>names3.includes(dialect12.name)):dialects};
sources.forEach((source,index)=>{tellProgress("parse",index,sources.length),claim(source,askedOf(source),groups,!0)}),groups.size===0&&typeof only=="string"&&force(
sources,only,groups);for(let source of companions2)claim(source,askedOf(source),groups,!1);let read=[],count=groups.size;for(let[key,group3]of groups)tellProgress(
"parse",count-groups.size,count),groups.delete(key),read.push(...readGroup(group3));let plans=amongEachOther(read),used=new Set(plans.flatMap(plan=>plan.files.map(
file=>file.source)));return{plans,passedOver:sources.filter(source=>!used.has(source))}}function amongEachOther(plans){let ways2=new Map(dialects.flatMap(({name:name2,
among})=>{let own=among?plans.filter(({dialect:dialect12})=>dialect12===name2):[];return among&&own.length>0?[[name2,among(own)]]:[]}));return plans.map(plan=>ways2.
get(plan.dialect)?.(plan)??plan)}function readGroup({dialect:dialect12,path:path2,files:files2}){let documents=files2.map(({document:document2})=>document2),read=[
dialect12.read(path2,inOrder(files2))??[]].flat(),plans=(dialect12.readsIsolation?read:read.map(plan=>withIsolation(plan,documents))).map(plan=>({...withEstimates(
plan,documents),testsIn:tellingsOf})),comments=new Map(files2.flatMap(({document:document2})=>{let own=suppressionsOf(document2);return own.length>0?[[document2.
source,own]]:[]}));return comments.size===0?[...plans]:plans.map(plan=>withComments(plan,comments))}var withComments=(plan,comments)=>({...plan,files:plan.files.
map(file=>{let suppressions=comments.get(file.source);return suppressions?{...file,suppressions}:file})});function claim(source,asked,groups,opens3){let document2=readDocument(
source),found=firstClaim(asked,document2);found&&addTo(groups,found,document2,opens3)}function addTo(groups,{dialect:dialect12,plan,role},document2,opens3){let key=`${dialect12.
name}\0${plan}`,group3=groups.get(key)??(opens3?{dialect:dialect12,path:plan,files:[]}:void 0);group3&&(group3.files.push({document:document2,role}),groups.set(
key,group3))}function force(sources,name2,groups){let dialect12=dialects.find(each=>each.name===name2);for(let source of sources){let document2=readDocument(source),
found=dialect12?.forced(document2);dialect12&&found&&addTo(groups,{dialect:dialect12,...found},document2,!0)}}var inOrder=files2=>[...files2].sort((a,b)=>compareNaturally(
a.document.source.path,b.document.source.path));function firstClaim(asked,document2){for(let dialect12 of asked){let recognition=dialect12.recognises(document2);
if(recognition)return{dialect:dialect12,...recognition}}}
export {dialects,expectDialect,readPlans};
