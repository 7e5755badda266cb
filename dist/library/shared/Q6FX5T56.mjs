import{findSources,fixAll,repositories}from"./UBNJIF7F.mjs";import{dialects,readPlans}from"./7VSV4W4E.mjs";import{lintPlans}from"./X34MIUFX.mjs";
import{reporters}from"./U6HCNPVV.mjs";import{UsageError,changing,compareUnits,digestOf,lineOf,lineText,located,nearest,spanOf,textAt}from"./ZRSGYMYE.mjs";var EdgeList=class{from=[];to=[];add(from,to){this.from.push(from),this.to.push(to)}};function digraph(size,...lists2){let heads=new Int32Array(size+1);for(let list of lists2)
for(let v of list.from)heads[v+1]++;for(let v=0;v<size;v++)heads[v+1]+=heads[v];let targets2=new Int32Array(heads[size]),next=heads.slice(0,size);for(let{from,to}of lists2)
for(let i=0;i<from.length;i++)targets2[next[from[i]]++]=to[i];return{size,heads,targets:targets2}}var successors=({heads,targets:targets2},v)=>targets2.subarray(
heads[v],heads[v+1]);function reversed(graph){let list=new EdgeList;for(let v=0;v<graph.size;v++)for(let w of successors(graph,v))list.add(w,v);return digraph(graph.
size,list)}function componentsOf(graph){let{size,heads,targets:targets2}=graph,of=new Int32Array(size).fill(-1),found2=new Int32Array(size),low=new Int32Array(size),edge2=heads.
slice(0,size),open=[],path=[],clock=0,count2=0,enter=v=>{found2[v]=low[v]=++clock,open.push(v),path.push(v)},leave=v=>{path.pop();let parent=path.at(-1);if(parent!==
void 0&&(low[parent]=Math.min(low[parent],low[v])),low[v]===found2[v]){for(let w=-1;w!==v;)w=open.pop(),of[w]=count2;count2++}};for(let root=0;root<size;root++){
found2[root]||enter(root);for(let v=path.at(-1);v!==void 0;v=path.at(-1))if(edge2[v]===heads[v+1])leave(v);else{let w=targets2[edge2[v]++];found2[w]?of[w]===-1&&
(low[v]=Math.min(low[v],found2[w])):enter(w)}}return{of,count:count2}}function condensed(graph,components){let list=new EdgeList;for(let v=0;v<graph.size;v++){let from=components.
of[v];for(let w of successors(graph,v))components.of[w]!==from&&list.add(from,components.of[w])}return digraph(components.count,list)}function membersOf({of,count:count2}){
let members=Array.from({length:count2},()=>[]);return of.forEach((component,v)=>{members[component].push(v)}),members}var budget=2e6;function loopsOf(graph,limit=20){let components=componentsOf(graph),loops=[];for(let nodes of membersOf(components))loops.push(...loopsWithin(graph,
components.of,nodes,limit));return loops.sort((a,b)=>a[0]-b[0])}function loopsWithin(graph,of,nodes,limit){let known=new Map,work=0;for(let u of nodes)for(let v of successors(
graph,u)){if(of[v]!==of[u]||known.size&&work>budget)continue;let path=shortestPath(graph,of,v,u);work+=path.looked;let loop=fromLeast(path.nodes);known.set(loop.
join(),loop)}return[...known.values()].sort((a,b)=>a.length-b.length||a[0]-b[0]).slice(0,limit)}function shortestPath(graph,of,start,goal){let parent=new Map([[
start,-1]]),queue=[start],looked=0;for(let i=0;!parent.has(goal);i++){let v=queue[i];for(let w of successors(graph,v))looked++,!(of[w]!==of[start]||parent.has(w))&&
(parent.set(w,v),queue.push(w))}let nodes=[];for(let v=goal;v!==-1;v=parent.get(v))nodes.push(v);return{nodes:nodes.reverse(),looked}}function fromLeast(loop){let at=loop.
indexOf(loop.reduce((a,b)=>Math.min(a,b)));return[...loop.slice(at),...loop.slice(0,at)]}function reachabilityOf(graph){let components=componentsOf(graph),loops=loopsOn(graph,components.of),dag=condensed(graph,components),walks=[walk(dag,!1),walk(dag,
!0)],seen=new Int32Array(dag.size),search=0,verdict=(a,b)=>{if(a<b)return-1;for(let{rank:rank3,tree,low}of walks){if(rank3[b]>rank3[a]||low[b]<low[a])return-1;if(rank3[b]>=
tree[a])return 1}return 0},searchFrom=(a,b)=>{search++;let stack=[a];for(let v=stack.pop();v!==void 0;v=stack.pop())for(let w of successors(dag,v)){if(w===b)return!0;
if(seen[w]===search)continue;seen[w]=search;let known=verdict(w,b);if(known===1)return!0;known===0&&stack.push(w)}return!1};return(a,b)=>{let from=components.of[a],
to=components.of[b];if(from===to)return loops[from]===1;let known=verdict(from,to);return known===0?searchFrom(from,to):known===1}}function loopsOn(graph,of){let loops=new Uint8Array(
graph.size);for(let v=0;v<graph.size;v++)for(let w of successors(graph,v))of[v]===of[w]&&(loops[of[v]]=1);return loops}function walk(dag,backwards){let{size,heads,
targets:targets2}=dag,rank3=new Int32Array(size).fill(-1),tree=new Int32Array(size).fill(-1),low=new Int32Array(size),taken=new Int32Array(size),path=[],clock=0,
enter=v=>{tree[v]=low[v]=clock,path.push(v)},leave=v=>{rank3[v]=clock++,path.pop();for(let w of successors(dag,v))low[v]=Math.min(low[v],low[w])};for(let i=size-
1;i>=0;i--){tree[i]===-1&&enter(i);for(let v=path.at(-1);v!==void 0;v=path.at(-1)){let degree=heads[v+1]-heads[v];if(taken[v]===degree){leave(v);continue}let k=taken[v]++,
w=targets2[backwards?heads[v+1]-1-k:heads[v]+k];tree[w]===-1&&enter(w)}}return{rank:rank3,tree,low}}function reduced(graph,wanted){let components=componentsOf(graph),dag=condensed(graph,components),between=new EdgeList,kept=new EdgeList;wanted.from.forEach((from,i)=>{
between.add(components.of[from],components.of[wanted.to[i]])});let standing=undetoured(dag,between),known=new Set;return wanted.from.forEach((from,i)=>{let key=`${between.
from[i]} ${between.to[i]}`;standing[i]&&!known.has(key)&&kept.add(from,wanted.to[i]),known.add(key)}),kept}function undetoured(dag,edges){let base=new EdgeList;
for(let v=0;v<dag.size;v++)for(let w of successors(dag,v))base.add(v,w);let whole2=digraph(dag.size,base,edges),back=reversed(whole2),reaches=reachabilityOf(whole2);
return edges.from.map((a,i)=>{let b=edges.to[i],out=successors(whole2,a),into=successors(back,b);return out.length<=into.length?out.every(s=>s===b||!reaches(s,b)):
into.every(p=>p===a||!reaches(a,p))})}function sequenceOf(graph,rank3){let components=componentsOf(graph),dag=condensed(graph,components),members=membersOf(components).map(nodes=>nodes.toSorted((a,b)=>rank3(
a)-rank3(b))),waiting=new Int32Array(dag.size);for(let w of dag.targets)waiting[w]++;let ready=new Heap(component=>rank3(members[component][0]));for(let c=0;c<dag.
size;c++)waiting[c]||ready.push(c);let sequence=[];for(let c=ready.pop();c!==void 0;c=ready.pop()){sequence.push(...members[c]);for(let w of successors(dag,c))--waiting[w]===
0&&ready.push(w)}return sequence}var Heap=class{#items=[];#rank;constructor(rank3){this.#rank=rank3}push(item){let at=this.#items.push(item)-1;for(;at>0&&this.#less(at,at-1>>1);)at=this.#swap(at,
at-1>>1)}pop(){let top=this.#items[0],last=this.#items.pop();if(last===void 0||!this.#items.length)return top;this.#items[0]=last;for(let at=0;;){let left=2*at+
1;if(left>=this.#items.length)return top;let least=left+1<this.#items.length&&this.#less(left+1,left)?left+1:left;if(!this.#less(least,at))return top;at=this.#swap(
at,least)}}#less(a,b){return this.#rank(this.#items[a])<this.#rank(this.#items[b])}#swap(a,b){let items=this.#items;return[items[a],items[b]]=[items[b],items[a]],
b}};function memoise(compute){let known=new WeakMap;return plan=>{let entry=known.get(plan);return entry||(entry={fact:compute(plan)},known.set(plan,entry)),entry.fact}}var segmentsOf=path=>path.replaceAll("\\","/").split("/").filter((segment,i)=>(segment!==""||i===0)&&segment!==".").filter((segment,i,all)=>segment!==""||i===0&&
all.length>1),wildcard=/[*?]|\{[^{}]*,[^{}]*\}/,isGlob=path=>wildcard.test(path);function plainPrefix(segments){let first=segments.findIndex(isGlob);return first===
-1?segments.length:first}function overlap(a,b,i=0,j=0){return i===a.length?j===b.length||holdsMore(a,b.slice(j)):j===b.length?holdsMore(b,a.slice(i)):a[i]==="**"?
overlap(a,b,i+1,j)||overlap(a,b,i,j+1):b[j]==="**"?overlap(a,b,i,j+1)||overlap(a,b,i+1,j):segmentsOverlap(a[i],b[j])&&overlap(a,b,i+1,j+1)}function holdsMore(segments,rest){
let last=segments.at(-1);return last===void 0||last==="**"?!0:!isGlob(last)&&!(/.\.\w+$/.test(last)&&rest.some(isGlob))}function segmentsOverlap(a,b){if(a===b)return!0;
let[wildA,wildB]=[isGlob(a),isGlob(b)];if(!wildA&&!wildB)return!1;if(!wildB)return pattern(a).test(b);if(!wildA)return pattern(b).test(a);let[first,second]=[ends(
a),ends(b)];return(first.head.startsWith(second.head)||second.head.startsWith(first.head))&&(first.tail.endsWith(second.tail)||second.tail.endsWith(first.tail))}
function ends(segment){let open=segment.search(/[*?{]/),close=Math.max(segment.lastIndexOf("*"),segment.lastIndexOf("?"),segment.lastIndexOf("}"));return{head:segment.
slice(0,open),tail:segment.slice(close+1)}}var patterns=new Map;function pattern(segment){let known=patterns.get(segment);if(known)return known;let source=segment.
replace(/\*+|\?|\{[^{}]*,[^{}]*\}|[\\^$.|+()[\]{}]/g,found2=>found2.startsWith("*")?"[^/]*":found2==="?"?"[^/]":found2.length>1?`(?:${found2.slice(1,-1).split("\
,").map(quoted).join("|")})`:`\\${found2}`),made=new RegExp(`^${source}$`);return patterns.set(segment,made),made}var quoted=text=>text.replace(/[\\^$.|+()[\]{}]/g,
"\\$&").replace(/\*+/g,"[^/]*").replaceAll("?","[^/]");var needing=new Set(["modify","delete","rename","read","run"]),reading=new Set(["read","run"]),rank={declared:0,stated:1,inferred:2},weakness=({certainty,conditional})=>rank[certainty]+
(conditional?3:0);function strongest(effects,actions){let best;for(let effect2 of effects)actions.has(effect2.action)&&(!best||weakness(effect2)<weakness(best))&&
(best=effect2);return best}function accessOf(step,effects,directory=!1){let change=strongest(effects,changing),needs=strongest(effects,needing),does=action=>effects.
some(effect2=>effect2.action===action&&!effect2.conditional);return{step,change,read:strongest(effects,reading),creates:does("create"),deletes:does("delete"),needs:needs&&
weakness(needs)<rank.inferred?needs:void 0,exclusive:change!==void 0&&!change.conditional&&!(directory&&does("create"))}}function pathAccesses(step,effects,trackers=new Set){
let byPath=new Map,directories=new Set;for(let effect2 of effects){if(effect2.resource.kind!=="file"||isPassing(effect2,effect2.resource.path))continue;let path=segmentsOf(
effect2.resource.path).join("/");if(/^[*./?]*$/.test(path)||trackers.has(path))continue;effect2.resource.path.endsWith("/")&&directories.add(path);let known=byPath.
get(path);known?known.push(effect2):byPath.set(path,[effect2])}let stems=new Set([...byPath.keys()].map(path=>/\/([^/]+)\.\w+$/.exec(path)?.[1]));return[...byPath].
filter(([path])=>!stems.has(path)).map(([path,all])=>({...accessOf(step,all,directories.has(path)),path,segments:path.split("/"),glob:isGlob(path)})).filter(({change,
read:read2})=>change||read2).sort((a,b)=>Number(b.exclusive)-Number(a.exclusive))}function isPassing({action,certainty,conditional},path){return action==="stage"||
action==="commit"?!0:certainty==="declared"||action==="run"?!1:action==="read"?certainty==="inferred"||conditional||path.endsWith("/")||isGlob(path):path.endsWith(
"/")&&action!=="delete"&&action!=="rename"}var isOutside=path=>/^(~|\/|\$|[A-Za-z]:)/.test(path);function contractual({contract},step,effects){let implied={certainty:"inferred",conditional:!1,span:step.idSpan},added=[],changes=effects.some(({action,resource})=>changing.
has(action)&&resource.kind==="file");contract.commits&&changes&&!effects.some(({action})=>action==="commit")&&added.push({...implied,action:"commit",resource:{kind:"\
git",name:"branch"},because:"each step of this format ends in a commit"});for(let path of contract.trackers)added.push({...implied,action:"write",resource:{kind:"\
tracker",path},because:"every agent of this format keeps it"});return added}function withoutFolders(effects,known){let inside=new Map;for(let{action,resource}of effects.filter(isNamed))for(let folder of foldersOf(resource.path)){let before=inside.
get(folder),glob=(before?.glob??!1)||resource.path.includes("*");resource.path!==folder&&inside.set(folder,{created:(before?.created??!1)||action==="create",glob})}
let kept=effects.filter(effect2=>{if(!isWrite(effect2)||effect2.certainty==="declared")return!0;let folder=`${effect2.resource.path.replace(/\/$/,"")}/`,files=inside.
get(folder);return!files||files.glob||files.created&&!known.has(folder)});for(let folder of inside.keys())known.add(folder);return kept}function*foldersOf(path){
for(let at=path.indexOf("/");at>=0;at=path.indexOf("/",at+1))yield path.slice(0,at+1)}var isNamed=effect2=>isWrite(effect2)||effect2.resource.kind==="file"&&effect2.
conditional&&effect2.certainty==="declared",isWrite=effect2=>effect2.resource.kind==="file"&&changing.has(effect2.action);var Owners=class{files=new Map;of(effects){let found2=new Map;for(let{action,resource,conditional,span}of effects){if(resource.kind!=="symbol"||!changing.has(action)||
conditional)continue;let owner=this.files.get(lastName(resource.name));if(owner?.resource.kind!=="file")continue;let because=`\`${resource.name}\` was introduced\
 there`;found2.set(owner.resource.path,{...owner,action:"modify",certainty:"inferred",span,because})}return[...found2.values()]}learn(effects,sources){let[only,
more]=sources;if(!(!only||more))for(let{action,resource}of effects)resource.kind==="symbol"&&action==="create"&&!this.files.has(lastName(resource.name))&&this.files.
set(lastName(resource.name),only)}},lastName=name=>name.slice(Math.max(name.lastIndexOf("."),name.lastIndexOf(":"))+1);function isTestPath(path){let last=path.slice(path.lastIndexOf("/")+1);return/^test_.*\.py$|_test\.\w+$|[.-](?:test|spec)\.\w+$|_spec\.rb$|^test-.*\.\w+$|Tests?\.\w+$/.
test(last)&&!/\.(?:md|txt|json|ya?ml)$/.test(last)||/(?:^|\/)(?:tests?|__tests__|specs?|e2e)\//.test(path)&&!/\.(?:md|txt|json|ya?ml)$/.test(last)}var nameOf=path=>path.
slice(path.lastIndexOf("/")+1),tooMany=100,PathBook=class{byName=new Map;enter(path){if(!path.includes("/")||path.includes("*")||path.endsWith("/"))return;let full=this.
byName.get(nameOf(path))??new Map;full.set(path,(full.get(path)??0)+1),this.byName.set(nameOf(path),full)}candidates(short){let full=this.byName.get(nameOf(short));
return!full||full.size>tooMany?[]:[...full].filter(([path])=>path!==short&&path.endsWith(`/${short}`)).sort((a,b)=>b[1]-a[1]).map(([path])=>path)}has(path){return this.
byName.get(nameOf(path))?.has(path)??!1}},isSourceName=name=>/^[^/]+\.(?:py|rs|go|java|kt|rb|swift|c|cc|cpp)$/.test(name),PathResolver=class{plan=new PathBook;phases=new Map;steps=new Map;root;constructor(plan){
this.root=rootOf(plan),this.enter(plan.mentions,[this.plan]);for(let phase of plan.phases){let book=new PathBook;this.phases.set(phase,book),this.enter(phase.mentions,
[this.plan,book])}for(let step of plan.steps){let declared=step.mentions.filter(({certainty})=>certainty==="declared"),books={declared:new PathBook,all:new PathBook,
siblings:siblingsIn(step.mentions),names:new Set(declared.flatMap(({subject})=>subject.kind==="path"&&!isSourceName(subject.path)?subject.path:[]))};this.steps.
set(step,books),this.enter(step.mentions,[this.plan,books.all]),this.enter(declared,[books.declared])}}enter(mentions,books){for(let{subject}of mentions)if(subject.
kind==="path")for(let book of books)book.enter(this.inRepository(subject.path))}resolve(path,step,exact){let inside=this.inRepository(path),books=this.steps.get(
step);if(books?.names.has(inside))return inside;let local=exact&&(inside.includes("/")||!isSourceName(inside))?[]:[books?.declared,books?.all];for(let book of[...local,
exact?void 0:step.phase&&this.phases.get(step.phase)]){let found3=book?.candidates(inside)??[];if(found3.length===1||found3.length>1&&book===books?.declared)return found3[0]}
if(exact&&!isSourceName(inside)||inside.includes("/")&&this.plan.has(inside))return inside;let found2=this.plan.candidates(inside);if(found2.length===1)return found2[0];
let sibling=this.inRepository(books?.siblings.get(inside)??inside);return found2.length===0||found2.includes(sibling)?sibling:inside}inRepository(path){let inside=this.
root&&path.startsWith(this.root)?path.slice(this.root.length):path;return/(?:^|\/)\.\.?\//.test(inside)?withoutDots(inside):inside}},isShort=path=>/^[A-Za-z][\w.-]*\.\w+$/.
test(path)&&!/\.(?:md|toml|lock)$|^package|^tsconfig/.test(path);function siblingsIn(mentions){let found2=new Map,sentence=-1,folder="",ending="",waiting=[];for(let{
subject,evidence,section}of mentions){if(subject.kind!=="path"||section==="files")continue;evidence.start!==sentence&&([sentence,folder,ending,waiting]=[evidence.
start,"","",[]]);let{path}=subject,slash=path.lastIndexOf("/");if(slash<0){if(!isShort(path))continue;folder&&(!ending||path.endsWith(ending))?found2.set(path,folder+
path):waiting.push(path);continue}if(folder=path.slice(0,slash+1),ending=path.endsWith("/")?"":path.slice(path.lastIndexOf(".")),!ending)for(let name of waiting.
splice(0))found2.set(name,folder+name)}return found2}function withoutDots(path){let kept=[];for(let segment of path.split("/"))segment===".."?kept.length===0||kept.
at(-1)===".."?kept.push(segment):kept.pop():segment!=="."&&kept.push(segment);return kept.join("/")}function rootOf(plan){let relative=new Set,absolute=[],mentions=[
...plan.mentions,...plan.phases.flatMap(p=>p.mentions),...plan.steps.flatMap(s=>s.mentions)];for(let{subject}of mentions){let paths=subject.kind==="path"?[subject.
path]:subject.kind==="command"?subject.words:[];for(let path of paths)/^(?:~\/|\/|[A-Za-z]:[\\/])/.test(path)?absolute.push(path):subject.kind==="path"&&path.includes(
"/")&&relative.add(path.split("/",2).join("/"))}let votes=new Map;for(let path of absolute.slice(0,2e3)){let segments=path.split("/");for(let i=segments[0]==="~"?
2:1;i<segments.length-1;i+=1){if(!relative.has(segments.slice(i,i+2).join("/")))continue;let root=`${segments.slice(0,i).join("/")}/`;votes.set(root,(votes.get(
root)??0)+1);break}}return[...votes].sort((a,b)=>b[1]-a[1])[0]?.[0]??""}function inherit(plan,own,paths){let found2=new Map,earlier=new Set,owners=new Owners,trail;for(let step of plan.steps){(!trail||step.phase!==trail.phase)&&(trail=
openTrail(step,paths,earlier));let effects=own.get(step)??[],writes=effects.filter(isCertainWrite),tests=writes.filter(isTest),sources=writes.filter(effect2=>!isTest(
effect2)),added=needsOf(step,tests,sources).flatMap(need=>unsaid(step,need,trail,paths,owners.of(effects))),all=[...writes,...added],[allTests,allSources]=[all.
filter(isTest),all.filter(effect2=>!isTest(effect2))];allTests.length>0&&(trail.tests=allTests),allSources.length>0&&(trail.sources=allSources),owners.learn(effects,
allSources),found2.set(step,added)}return found2}function unsaid(step,need,trail,paths,owned){let fits=effect2=>isTest(effect2)===(need==="tests"),titled=titleFiles(
step,paths).filter(fits);if(titled.length>0)return titled;let named=owned.filter(fits);if(named.length>0)return named;let declared=trail.declared.filter(fits);return declared.
length>0?declared:step.kind!=="cycle"?[]:trail[need].map(effect2=>({...effect2,certainty:"inferred",because:"continues the step before"}))}function titleFiles(step,paths){
return step.mentions.flatMap(({subject,section,verb,conditional,span})=>!(section==="title"||span.source===step.span.source&&step.span.start<=span.start&&span.end<=
step.span.end)||subject.kind!=="path"||verb!=="none"?[]:[{action:"write",resource:{kind:"file",path:paths.resolve(subject.path,step,!1)},certainty:"inferred",conditional,
span,because:"file in the title"}])}function openTrail(step,paths,earlier){let declared=declarationsOf(step.phase,step,paths),fresh=declared.filter(({resource})=>"\
path"in resource&&!earlier.has(resource.path));for(let{resource}of declared)"path"in resource&&earlier.add(resource.path);let kept=[!0,!1].flatMap(tests=>{let kind=fresh.
filter(effect2=>isTest(effect2)===tests);return kind.length>0?kind:declared.filter(effect2=>isTest(effect2)===tests)});return{tests:[],sources:[],phase:step.phase,
declared:kept}}var isCertainWrite=({action,resource,conditional})=>changing.has(action)&&resource.kind==="file"&&!conditional,isTest=({resource})=>resource.kind===
"file"&&isTestPath(resource.path);function needsOf(step,tests,sources){if(tests.length+sources.length===0&&step.kind!=="cycle")return step.kind==="checkpoint"?[]:
["tests","sources"];if(step.kind!=="cycle")return[];let needs=[];return tests.length===0&&needs.push("tests"),sources.length===0&&!step.regression&&needs.push("\
sources"),needs}function declarationsOf(phase,step,paths){return(phase?.mentions??[]).filter(isFileOfPhase).map(mention=>{let{verb,conditional,span}=mention,path=mention.
subject.kind==="path"?mention.subject.path:"";return{action:verb,resource:{kind:"file",path:paths.resolve(path,step,!0)},certainty:"inferred",conditional,span,because:"\
file of the phase"}})}var isFileOfPhase=({subject,certainty,verb})=>subject.kind==="path"&&certainty==="declared"&&changing.has(verb)&&!subject.path.endsWith("/");function introduced(step,effects){if(step.regression||step.spike)return[];let said=new Set(effects.flatMap(effect2=>isChange(effect2)?nameIn(effect2):[]));return effects.
flatMap(effect2=>{let[name]=nameIn(effect2);return effect2.action!=="expect-absent"||name===void 0||said.has(name)?[]:(said.add(name),[{...effect2,action:"creat\
e",certainty:"inferred",because:"absent in RED, so made in GREEN"}])})}var isChange=({action})=>action==="create"||action==="modify",nameIn=({resource})=>resource.
kind==="symbol"?[resource.name]:[];function contextOf(step,paths,created){let declared=step.mentions.filter(isDeclaredWrite),pathOf=mention=>mention.subject.kind==="path"?paths.resolve(mention.subject.
path,step,!0):"",listed4=new Set(declared.map(pathOf)),newTest=declared.some(mention=>mention.verb==="create"&&isTestPath(pathOf(mention))),exercised=new Set;if(newTest){
for(let mention of declared)mention.verb==="write"&&created.has(pathOf(mention))&&exercised.add(pathOf(mention));if(exercised.size>0)for(let path of workedOn(step,
paths))exercised.delete(path)}return{step,paths,listed:listed4,exercised}}var isDeclaredWrite=({subject,verb,certainty})=>subject.kind==="path"&&certainty==="de\
clared"&&changing.has(verb);function*workedOn(step,paths){for(let{subject,verb,certainty}of step.mentions)if(subject.kind==="path"&&certainty!=="declared"&&changing.
has(verb)&&(yield paths.resolve(subject.path,step,!1)),subject.kind==="command"&&subject.words[0]==="git")for(let word of subject.words)yield paths.resolve(word,
step,!0)}var file=(action,path,because)=>({action,resource:{kind:"file",path:clean(path)},because}),clean=path=>path.replace(/^(?:\.\/)+/,"").replace(/::.*$/,"");function deedsOf(words){
let{args,redirects}=withoutRedirects(dropWrappers(words)),[program="",...rest]=args,name=program.slice(program.lastIndexOf("/")+1);return[...programs[name]?.(rest)??
manifest(name,rest)??runner(name,rest)??[],...redirects.filter(isPlain).map(path=>file("write",path,`redirection of \`${name}\``))]}function dropWrappers(words){
let at=0;for(;;){let word=words[at]??"",next=words[at+1]??"";if(/^[A-Za-z_]\w*=/.test(word)||/^(?:sudo|env|time|command|npx|bunx|uvx|pnpx|xvfb-run|exec|then|do|else|!)$/.
test(word))at+=1;else if(/^(?:uv|poetry|pdm|pipenv|hatch|rye|bundle|pnpm|yarn)$/.test(word)&&/^(?:run|exec)$/.test(next))at+=2;else if(/^(?:python3?|py)$/.test(
word)&&next==="-m")at+=2;else if(word==="timeout")at+=2;else break;if(at>=words.length)break;for(;at>0&&words[at]?.startsWith("--")&&words[at-1]!=="-m";)at+=1}return words.
slice(at)}function withoutRedirects(words){let args=[],redirects=[];for(let i=0;i<words.length;i+=1){let word=words[i];(word===">"||word===">>")&&redirects.push(
words[i+1]??""),/^(?:>>?|<|>&|<<<)$/.test(word)?i+=1:word!=="<<"&&args.push(word)}return{args,redirects}}var isPlain=word=>word!==""&&!/[$`*?<>(){}\s]|^&|^-|^\/|^\d$|^\.{1,2}$/.
test(word)&&/^[\w.@~[\]/+-]+$/.test(word),plain=words=>words.filter(word=>!word.startsWith("-")).flatMap(expandBraces).filter(isPlain),withoutValues=(words,options)=>words.
filter((_,index)=>!options.test(words[index-1]??""));function expandBraces(word){let match=/^([^{}]*)\{([^{}]*,[^{}]*)\}([^{}]*)$/.exec(word);return match?match[2].
split(",").map(member=>match[1]+member+match[3]):[word]}var programs={git,touch:args=>plain(withoutValues(args,/^-[a-z]*[tdr]$/)).map(path=>file("create",path,"\
`touch`")),rm:args=>plain(args).map(path=>file("delete",path,"`rm`")),cp:args=>transfer(args,"read","`cp`"),mv:args=>transfer(args,"rename","`mv`"),tee:args=>plain(
args).map(path=>file("write",path,"`tee`")),sed:args=>args.some(arg=>/^-i|^--in-place/.test(arg))?plain(args).filter(p=>/[./]/.test(p)&&!/^s[/|#]/.test(p)).map(
p=>file("modify",p,"`sed -i`")):[],chmod:args=>plain(args).slice(1).map(path=>file("modify",path,"`chmod`"))};function transfer(args,action,because){let paths=plain(
args),target=paths.at(-1);if(paths.length<2||!target)return[];let sources=paths.slice(0,-1),into=sources.length>1||target.endsWith("/");return sources.flatMap(source=>{
let name=source.replace(/\/$/,"").split("/").at(-1),to=into?`${target.replace(/\/$/,"")}/${name}`:target;return[file(action,source,because),file("create",to,because)]})}
function git(args){let at=args.findIndex((arg,i)=>!arg.startsWith("-")&&args[i-1]!=="-C"&&args[i-1]!=="-c"),rest=args.slice(at+1);switch(args[at]){case"add":return rest.
some(arg=>/^(?:-A|--all|-u|--update|\.|:\/|-a)$/.test(arg))?[stage("`git add` of everything","tree")]:[stage("`git add`","index"),...plain(rest).map(path=>file(
"write",path,"`git add`"))];case"commit":{let all=rest.some(arg=>/^-[a-z]*a[a-z]*$|^--all$/.test(arg)),commit={action:"commit",resource:{kind:"git",name:"branch"},
because:"`git commit`"};return all?[stage("`git commit -a`","tree"),commit]:[commit]}case"mv":return transfer(rest,"rename","`git mv`");case"rm":return rest.includes(
"--cached")?[]:plain(rest).map(path=>file("delete",path,"`git rm`"));default:return[]}}var stage=(because,name)=>({action:"stage",resource:{kind:"git",name},because}),
runners=[[/^(?:pytest|py\.test|vitest|jest|mocha|ava|tap|rspec|phpunit|tox|nox|bats|ctest|playwright|unittest)$/,/^/],[/^(?:npm|pnpm|yarn|bun|deno|cargo|go|mix|dotnet|swift|rails|gradlew?|mvn|node|turbo|nx|make|just|task|rake|xcodebuild)$/,
/^(?:run )?(?:--?\S+ )*(?:test\b|tests\b|nextest|check\b|ci\b|t\b|spec\b|verify\b|green\b|precommit\b|--test\b)/]],managers={npm:[/^(?:i|install|add|uninstall|remove|rm)$/,
"package.json"],pnpm:[/^(?:add|remove|rm)$/,"package.json"],yarn:[/^(?:add|remove)$/,"package.json"],bun:[/^(?:add|remove|rm)$/,"package.json"],cargo:[/^(?:add|remove|rm)$/,
"Cargo.toml"],uv:[/^(?:add|remove)$/,"pyproject.toml"],poetry:[/^(?:add|remove)$/,"pyproject.toml"],go:[/^get$/,"go.mod"]};function manifest(name,args){let manager=managers[name],
[verb="",...rest]=args;if(!(!manager?.[0].test(verb)||rest.some(arg=>/^(?:-g|--global|--no-save)$/.test(arg)))&&rest.some(arg=>/^[\w@]/.test(arg)))return[file("\
modify",manager[1],`\`${name} ${verb}\``)]}function runner(name,args){let line=args.join(" ");if(!runners.some(([program,words])=>program.test(name)&&words.test(
line)))return/^(?:node|python3?|bash|sh|zsh|bun|tsx|deno|ruby)$/.test(name)?scripts(args):void 0;let paths=args.map(arg=>arg.replace(/::.*$/,"").replace(/^(?:\.\/)+/,
"")).filter(arg=>isPlain(arg)&&/[./]/.test(arg)&&/\.\w+$|\/$/.test(arg));return paths.length===0?[{action:"run",resource:{kind:"suite",name:name==="node"?"npm":
name},because:"test run"}]:paths.map(path=>file("exercise",path,`\`${name}\` run`))}function scripts(args){let first=args.find(arg=>!arg.startsWith("-"));return first&&
isPlain(first)&&/\.\w+$/.test(first)?[file("exercise",first,"script run")]:[]}function effectsOfMention(mention,context){let{subject}=mention;switch(subject.kind){case"path":return effectsOfPath(mention,subject,context);case"command":return mention.
verb==="run"?effectsOfCommand(mention,subject.words,context):[];case"symbol":return[effect(mention,symbolActions[mention.verb]??"read",subject,`${mention.verb} \
in prose`)];case"absence":return[effect(mention,"expect-absent",{kind:"symbol",name:subject.name},"expected failure")]}}var symbolActions={define:"create",modify:"\
modify",delete:"delete",rename:"rename"};function effect(mention,action,resource,because){let{certainty,conditional,span}=mention;return{action,resource,certainty,
conditional,span,because}}function effectsOfPath(mention,subject,context){let{step,paths}=context,declared=mention.certainty==="declared",fileAt=path=>({kind:"f\
ile",path:paths.resolve(path,step,declared)}),because=declared?"file field":`${mention.verb} in prose`,file2=fileAt(subject.path);if(declared&&"path"in file2&&context.
exercised.has(file2.path))return[effect(mention,"run",file2,because)];let action=pathAction(mention),certain=declared&&!mention.conditional,meant=!changing.has(
action)||certain||isMeant(mention,file2,context),first=effect(mention,meant?action:"read",file2,because);return subject.to===void 0?[first]:[first,effect(mention,
"create",fileAt(subject.to),because)]}function isMeant(mention,file2,{step,listed:listed4}){let{section,verb,certainty,conditional}=mention;if(conditional||section===
"context"||file2.kind!=="file")return!1;let test=isTestPath(file2.path);return section==="red"&&!test?!1:listed4.size===0||section==="red"&&step.kind==="cycle"||
listed4.has(file2.path)?section!=="verify"||test:certainty==="stated"&&/\/.*\.\w+$/.test(file2.path)&&(verb==="create"||verb==="write"&&test)}function pathAction({
verb,section,subject}){if(changing.has(verb))return verb;let test=subject.kind==="path"&&isTestPath(subject.path);return section==="red"&&verb==="none"&&test?"w\
rite":"read"}function effectsOfCommand(mention,words,context){let{step,paths,listed:listed4}=context;return deedsOf(words).flatMap(({action,resource,because})=>{
let runs2=action==="exercise"||action==="run";if(mention.certainty==="inferred"&&!runs2)return[];if(resource.kind!=="file")return action==="exercise"?[]:[effect(
mention,action,resource,because)];if(mention.conditional&&!runs2)return[];let exact=!runs2&&!(action==="modify"&&!resource.path.includes("/")),at={kind:"file",path:paths.
resolve(resource.path,step,exact)};if(isScratch(mention,words)&&changing.has(action)&&!listed4.has(at.path))return[];if(action!=="exercise")return[effect(mention,
action,at,because)];let written=mention.section==="red"&&isTestPath(at.path);return[effect(mention,written?"write":"run",at,written?"test run in RED":because)]})}
var isScratch=({section},words)=>section==="verify"&&!words.includes("git");var rank2={declared:0,stated:1,inferred:2};function merge(effects){let best=new Map;for(let effect2 of effects){let{resource}=effect2,key=`${effect2.action}\0${resource.
kind}\0${"path"in resource?resource.path:resource.name}`,before=best.get(key);(!before||isSurer(effect2,before))&&best.set(key,effect2)}return[...best.values()]}
function isSurer(effect2,before){let difference=rank2[effect2.certainty]-rank2[before.certainty];return difference<0||difference===0&&before.conditional&&!effect2.
conditional}function settleSymbols(effects){let introduced2=new Map;for(let[step,all]of effects)effects.set(step,all.map(effect2=>{if(effect2.resource.kind!=="symbol"||effect2.
action!=="create")return effect2;let{name}=effect2.resource,by=introduced2.get(name)??step;return introduced2.set(name,by),by===step?effect2:{...effect2,action:"\
modify"}}))}var effectsOf=memoise(plan=>{let own=ownEffects(plan,new PathResolver(plan));return new Map([...own].map(([step,effects])=>[step,[...effects,...contractual(plan,
step,effects)]]))});function ownEffects(plan,paths){let folders=new Set,created=new Set,said=new Map;for(let step of plan.steps){let context=contextOf(step,paths,
created),effects=merge(step.mentions.flatMap(mention=>effectsOfMention(mention,context)));said.set(step,[...withoutFolders(effects,folders),...introduced(step,effects)]);
for(let{action,resource}of effects)action==="create"&&resource.kind==="file"&&created.add(resource.path)}settleSymbols(said);let unsaid2=inherit(plan,said,paths);
return new Map([...said].map(([step,effects])=>[step,[...effects,...unsaid2.get(step)??[]]]))}var indexOf=memoise(plan=>new Map(plan.steps.map((step,index)=>[step,index]))),stepsByPhase=memoise(plan=>{let steps=new Map(plan.phases.map(phase=>[phase,[]]));
for(let step of plan.steps)step.phase&&steps.get(step.phase)?.push(step);return steps});function collisionOf(first,second,creator){let[a,b]=[first.change,second.change];return a&&b&&creator!==void 0&&first.creates&&second.creates?{kind:"create-crea\
te",effects:[a,b]}:b&&first.needs&&creator===second.step?{kind:"use-before-create",effects:[first.needs,b]}:a&&first.deletes&&second.needs&&!second.creates?{kind:"\
use-after-delete",effects:[a,second.needs]}:a&&b?{kind:"write-write",effects:[a,b]}:{kind:"read-write",effects:[a??first.read,b??second.read]}}var patience=32,Node=class{children=new Map;globs=new Map;own={writer:void 0,readers:[]};segments;constructor(segments){this.segments=segments}*below(){for(let child of this.
children.values())yield child,yield*child.below()}},PathTree=class{#root=new Node([]);#time;#meet;constructor(time,meet){this.#time=time,this.#meet=meet}access(access){
let path=this.#pathTo(access.segments.slice(0,plainPrefix(access.segments)));access.glob?this.#accessGlob(access,path):this.#accessPlain(access,path)}#pathTo(segments){
let path=[this.#root];return segments.forEach((segment,i)=>{let parent=path.at(-1),node=parent.children.get(segment);node||(node=new Node(segments.slice(0,i+1)),
parent.children.set(segment,node)),path.push(node)}),path}#accessPlain(access,path){let node=path.at(-1);if(this.#meetAbove(access,path,node.own.writer),this.#meetBelow(
access,node,void 0),!access.exclusive){node.own.readers.push(access);return}node.own={writer:access,readers:[]},node.children.clear(),node.globs.clear()}#accessGlob(access,path){
let node=path.at(-1),state=node.globs.get(access.path);this.#meetAbove(access,path,void 0),this.#meetBelow(access,node,state?.writer),(!state||access.exclusive)&&
(state={writer:void 0,readers:[],segments:access.segments}),access.exclusive?state.writer=access:state.readers.push(access),node.globs.set(access.path,state)}#meetAbove(access,path,same){
let last;for(let{own}of path)own.writer&&(!last||this.#time(own.writer)>this.#time(last))&&(last=own.writer);last&&this.#meet(last,access),path.forEach(({own,globs},i)=>{
let most=i===path.length-1?own.readers.length:patience;this.#meetReaders(access,own.readers,last,most);for(let glob of globs.values())overlap(glob.segments,access.
segments)&&this.#meetState(access,glob,same,patience)})}#meetBelow(access,node,same){let met=0;for(let below of node.below()){if(!access.exclusive&&met>=patience)
return;if(!(access.glob&&!overlap(access.segments,below.segments))){below.own.writer&&met++,this.#meetState(access,below.own,same,below.own.readers.length);for(let glob of below.
globs.values())(!access.glob||overlap(access.segments,glob.segments))&&this.#meetState(access,glob,same,patience)}}}#meetState(access,state,since,most){let{writer,
readers}=state;writer&&!(since&&this.#time(writer)<=this.#time(since))&&this.#meet(writer,access),this.#meetReaders(access,readers,since,most)}#meetReaders(access,readers,since,most){
if(!access.exclusive)return;let start=since?this.#time(since):-1;for(let reader of readers.slice(Math.max(0,readers.length-most)))this.#time(reader)>=start&&this.#meet(
reader,access)}};function collideOnFiles({steps,times,accesses,ordered,found:found2}){let creators=firstCreators(accesses),tree=new PathTree(({step})=>times[step],(a,b)=>{if(ordered(
a.step,b.step))return;let[first,second]=a.step<b.step?[a,b]:[b,a],creator=first.path===second.path?creators.get(first.path):void 0;found2.add(first.step,second.
step,collisionOf(first,second,creator))});for(let step of steps)for(let access of accesses[step])tree.access(access)}function firstCreators(accesses){let creators=new Map;
for(let{path,creates,step}of accesses.flat())creates&&!creators.has(path)&&creators.set(path,step);return creators}var nearest2=8;function symbolAccesses(steps,effectsOf2){let keyOf=keys(steps.flatMap(step=>effectsOf2(step).flatMap(effect2=>nameOf2(effect2)??[]))),groups=new Map;
for(let step of steps)for(let[key,effects]of bySymbol(effectsOf2(step),keyOf)){let absent=effects.find(({action})=>action==="expect-absent"),group=groups.get(key)??
[];group.push({...accessOf(step,effects),absent,distinctive:isDistinctive(key)}),groups.set(key,group)}return[...groups.values()]}var isDistinctive=name=>/[a-z][A-Z]|[a-z0-9]_[a-z0-9]|[.:#-]/.
test(name)||/^[A-Z]\w{6,}/.test(name);function bySymbol(effects,keyOf){let groups=new Map;for(let effect2 of effects){let name=nameOf2(effect2);if(name===void 0)
continue;let key=keyOf(name),known=groups.get(key);known?known.push(effect2):groups.set(key,[effect2])}return groups}var nameOf2=({resource})=>resource.kind==="\
symbol"?resource.name.replace(/\(.*$/s,"").trim():void 0;function keys(names3){let owners=new Map;for(let name of names3){let{owner,last}=parts(name),known=owners.
get(last)??new Set;owner&&known.add(owner),owners.set(last,known)}return name=>{let{last}=parts(name);return owners.get(last).size>1?name:last}}function parts(name){
let at=Math.max(name.lastIndexOf("."),name.lastIndexOf("::")+1,name.lastIndexOf("#"));return at>0&&at<name.length-1?{owner:name.slice(0,at),last:name.slice(at+1)}:
{owner:"",last:name}}function meetOnSymbol(accesses,inOneFile,meet){let creator,writer;for(let access of accesses){let changes=access.exclusive&&!(isInferred(access)&&
creator&&isInferred(creator));creator&&(changes||access.read)&&meet(creator,access),writer&&writer!==creator&&inOneFile(writer.step,access.step)&&(changes||access.
read&&!writer.deletes)&&meet(writer,access),access.exclusive&&(writer=access),access.creates&&!access.deletes?creator=access:access.deletes&&(creator=void 0)}}var isInferred=({
change})=>change?.certainty==="inferred";function meetOnAbsence(accesses,inOneFile,meet){let changers=accesses.flatMap(({change},i)=>change&&weakness(change)<2?
[i]:[]),passed=0;accesses.forEach((access,i)=>{for(;passed<changers.length&&changers[passed]<i;)passed++;if(access.absent)for(let at of changers.slice(Math.max(
0,passed-nearest2),passed+nearest2+1)){let changer=accesses[at];at===i||!(changer.creates||inOneFile(access.step,changer.step))||(at<i?meet(changer,access):meet(
access,changer))}})}function collideOnIdentifiers(scene){let inOneFile=(a,b)=>shareFile(scene,a,b);for(let accesses of symbolAccesses(scene.steps,scene.effectsAt)){let meetingIn=collide=>(a,b)=>{
scene.ordered(a.step,b.step)||!a.distinctive&&!inOneFile(a.step,b.step)||(a.step<b.step?collide(scene,a,b):collide(scene,b,a))};meetOnSymbol(accesses,inOneFile,
meetingIn(collideOnUse)),meetOnAbsence(accesses,inOneFile,meetingIn(collideOnAbsence))}}function collideOnUse({found:found2},first,second){found2.add(first.step,
second.step,collisionOf(first,second,void 0))}function collideOnAbsence(scene,first,second){if(!scene.sharesTree(first.step)||!scene.sharesTree(second.step))return;
let effects=first.absent&&second.change?[first.absent,second.change]:[first.change,second.absent];scene.found.add(first.step,second.step,{kind:"expect-absent-cr\
eate",effects})}function shareFile({accesses},a,b){let changed=new Set(accesses[a].flatMap(({change,path})=>change?[path]:[]));return accesses[b].some(({change,
path})=>change&&changed.has(path))}function modeOf(plan,step){let own=step.mode??markedMode(step);return own?{...own,level:"step"}:step.phase?.mode?{...step.phase.mode,level:"phase"}:planModeOf(plan)}
function planModeOf(plan){return plan.mode?{...plan.mode,level:"plan"}:plan.orchestration?.mode?{...plan.orchestration.mode,level:"orchestrator plan"}:{...plan.
contract.mode,span:void 0,level:"contract"}}function markedMode({parallel}){if(parallel)return{value:parallel.value?"parallel":"sequential",strength:"metadata",
span:parallel.span}}var isSequential=mode=>mode.startsWith("sequential"),isTestDriven=(plan,step)=>(step.phase?.type??plan.type)?.value.trim().toLowerCase()==="\
tdd",isolationOf=(plan,step)=>(step.isolation??plan.isolation)?.value??plan.contract.isolation??"shared";function canonicalId(id){return id.trim().toLowerCase().replace(/(-plan)?\.md$|-plan$/,"").replace(/^(cycle|step|task|phase|plan|story|item|group)[\s#_-]*(?=[a-z]{0,2}\d)/,
"").replace(/(?<=\d)[-_](?=\d)/g,".").replace(/(?<!\d)0+(?=\d)/g,"")}function resolveReference(plan,reference,from){let ids=idsOf(plan),key=canonicalId(reference.
id);if(reference.kind==="phase"||/^phase\b/i.test(reference.id))return phaseFor(plan,key);let found2=narrowed(ids.exact.get(reference.id),reference)??narrowed(ids.
canonical.get(key),reference)??ids.canonical.get(siblingKey(reference,key,from));if(found2?.length===1)return{kind:"found",steps:found2};if(found2)return{kind:"\
ambiguous",steps:found2};let phase=phaseFor(plan,key);return phase.kind==="found"?phase:{kind:"unknown",suggestion:suggestionFor(plan,reference.id)}}var idsOf=memoise(
plan=>({exact:grouped(plan.steps,step=>step.id),canonical:grouped(plan.steps,step=>canonicalId(step.id)),phases:new Map(plan.phases.toReversed().map(phase=>[canonicalId(
phase.id),phase]))}));function grouped(steps,key){let groups=new Map;for(let step of steps){let group=groups.get(key(step));group?group.push(step):groups.set(key(
step),[step])}return groups}function narrowed(steps,{id}){if(!steps||steps.length<2)return steps;let kind=/^[a-z]+/i.exec(id.trim())?.[0].toLowerCase(),same=steps.
filter(step=>step.kind===kind);return same.length?same:steps}function siblingKey(reference,key,from){let parent=from&&/^(.*)\.[^.]+$/.exec(canonicalId(from.id))?.[1];
return parent&&reference.form==="metadata"&&!key.includes(".")?`${parent}.${key}`:""}function phaseFor(plan,key){let phase=idsOf(plan).phases.get(key);return phase?
{kind:"found",steps:stepsByPhase(plan).get(phase)??[],phase}:{kind:"unknown",suggestion:void 0}}function suggestionFor(plan,id){let bare=text=>canonicalId(text).
replace(/[^a-z0-9]/g,""),same=plan.steps.find(step=>bare(step.id)===bare(id));return same?same.id:/[a-z]{3}/i.test(id)?nearest(id,idsOf(plan).exact.keys()):void 0}var statedLinks=memoise(plan=>{let index=indexOf(plan),phases=phaseIndexes(plan),indexes=(reference,from)=>{let target=resolveReference(plan,reference,from);return target.
kind!=="found"?[]:target.phase?phases.get(target.phase):target.steps.map(step=>index.get(step))},links=[],add2=(before,after,why2)=>{before.length&&after.length&&
links.push({before,after,...why2})};for(let phase of plan.phases)for(let reference of phase.dependsOn)add2(indexes(reference),phases.get(phase),why(reference,"p\
hase"));return plan.steps.forEach((step,at)=>{for(let reference of step.dependsOn)add2(indexes(reference,step),[at],why(reference,"declared"));for(let reference of step.
blocks)add2([at],indexes(reference,step),why(reference,"blocks"))}),links});function why({kind,form,span},plain2){return{reason:kind==="phase"?"phase":form==="m\
arker"||form==="group"?form:plain2,strength:form==="prose"?"prose":"metadata",span}}var phaseIndexes=plan=>new Map([...stepsByPhase(plan)].map(([phase,steps])=>[
phase,steps.map(step=>indexOf(plan).get(step))]));function modeLinks(plan,counts){let modes=plan.steps.map(step=>modeOf(plan,step)),links=[],last,free=[],link=(before,after,mode)=>{for(let step of before)links.
push({before:[step],after:[after],reason:"mode",strength:mode.strength,span:mode.span})};return modes.forEach((mode,at)=>{if(isSequential(mode.value)&&counts(mode.
strength)){let granting=stronger(mode,last===void 0||free.length?void 0:modes[last]);link(free.length||last===void 0?free:[last],at,granting),[last,free]=[at,[]]}else
last!==void 0&&link([last],at,modes[last]),free.push(at)}),links}var stronger=(mode,other)=>mode.strength==="prose"&&other&&other.strength!=="prose"?other:mode;var structuralLinks=plan=>[...barrierLinks(plan),...waveLinks(plan),...groupLinks(plan),...boundaryLinks(plan)];function barrierLinks(plan){let inside=plan.barriers.
filter(({before})=>before>0&&before<plan.steps.length),cuts=barriers=>[...new Set(barriers.map(({before})=>before))].sort((a,b)=>a-b),all=cuts(inside),firm=cuts(
inside.filter(({strength:strength2})=>strength2!=="prose"));return inside.flatMap(({kind,strength:strength2,span,before:at})=>{let among=strength2==="prose"?all:
firm,place=among.indexOf(at),before=range(among[place-1]??0,at),after=range(at,among[place+1]??plan.steps.length);return linked(before,after,{reason:kind,strength:strength2,
span})})}function waveLinks(plan){let waves=new Map;plan.steps.forEach(({wave},at)=>{if(!wave)return;let steps=waves.get(wave.value);steps?steps.push(at):waves.
set(wave.value,[at])});let strength2=plan.contract.recomputesWaves?"prose":"metadata",sorted=[...waves.keys()].sort((a,b)=>a-b).map(wave=>waves.get(wave));return sorted.
slice(1).flatMap((after,i)=>{let span=plan.steps[after[0]].wave?.span;return linked(sorted[i],after,{reason:"wave",strength:strength2,span})})}function listed(plan){
return(plan.orchestration?.entries??[]).flatMap(entry=>{let{value:id,span}=entry.id,target=resolveReference(plan,{kind:"step",id,form:"group",span});return target.
kind!=="found"?[]:[{entry,steps:target.steps.map(step=>indexOf(plan).get(step))}]})}function groupLinks(plan){let grouped2=listed(plan).filter(({entry})=>entry.
group),links=[],front=[];for(let members of runs(grouped2,(a,b)=>a.entry.group.value===b.entry.group.value)){let{group,groupParallel}=members[0].entry,why2={reason:"\
group",strength:"metadata",span:group.span},fronts=groupParallel?[members.flatMap(({steps})=>steps)]:members.map(({steps})=>steps);for(let steps of fronts)links.
push(...linked(front,steps,why2)),front=steps}return links}function boundaryLinks(plan){let parts2=runs(listed(plan),a=>!a.entry.boundary),steps=parts2.map(part=>part.
flatMap(member=>member.steps));return steps.slice(1).flatMap((after,i)=>{let{span}=parts2[i].at(-1).entry.id;return linked(steps[i],after,{reason:"checkpoint",strength:"\
metadata",span})})}function runs(items,together){let found2=[];return items.forEach((item,i)=>{i&&together(items[i-1],item)?found2.at(-1).push(item):found2.push(
[item])}),found2}function linked(before,after,why2){let earlier=new Set(before),later=after.filter(step=>!earlier.has(step));return before.length&&later.length?
[{before,after:later,...why2}]:[]}var range=(start,end)=>Array.from({length:end-start},(_,i)=>start+i);var wiringOf=memoise(plan=>{let links=[...statedLinks(plan),...structuralLinks(plan)],sequence=modeLinks(plan,()=>!0),firmSequence=modeLinks(plan,strength2=>strength2!==
"prose"),gates=new Gates(plan.steps.length),firm=gates.wire([...links.filter(({strength:strength2})=>strength2!=="prose"),...firmSequence]),prose=gates.wire([...links.
filter(({strength:strength2})=>strength2==="prose"),...sequence]),{size}=gates;return{size,firm,prose,reachesFirmly:reachabilityOf(digraph(size,firm)),reaches:reachabilityOf(
digraph(size,firm,prose)),links:[...links,...sequence]}}),Gates=class{size;constructor(steps){this.size=steps}wire(links){let edges=new EdgeList,nodeFor=joined=>{
let gates=new Map;return steps=>{if(steps.length===1)return steps[0];let known=gates.get(steps);if(known!==void 0)return known;let gate=this.size++;for(let step of steps)
joined(step,gate);return gates.set(steps,gate),gate}},leave=nodeFor((step,gate)=>edges.add(step,gate)),enter=nodeFor((step,gate)=>edges.add(gate,step));for(let{
before,after}of links)edges.add(leave(before),enter(after));return edges}};var Collected=class{#plan;#known=new Map;constructor(plan){this.#plan=plan}add(first,second,{kind,effects}){let resource=narrower(effects[0].resource,effects[1].
resource),key=`${first} ${second} ${resource.kind} ${nameOf3(resource)} ${resource.kind==="file"?"":kind}`,known=this.#known.get(key);if(known&&weight(known.hazard)<=
weight({kind,effects}))return;let[a,b]=[this.#plan.steps[first],this.#plan.steps[second]];this.#known.set(key,{first,second,hazard:{kind,first:a,second:b,resource,
effects}})}sorted(){return[...this.#known.values()].sort((a,b)=>a.first-b.first||a.second-b.second).map(({hazard})=>hazard)}},weight=({kind,effects})=>Math.max(
...effects.map(weakness))+(kind==="read-write"?10:0);function narrower(a,b){return a.kind!==b.kind?a.kind==="file"?b:a:nameOf3(b).length>nameOf3(a).length?b:a}var nameOf3=resource=>"\
path"in resource?resource.path:resource.name;function timesOf(plan,accesses){let{size,firm,prose}=wiringOf(plan),edges=[firm];for(let softer of[prose,natural(accesses)])edges.push(compatible(size,edges,softer));
let rank3=node=>node<plan.steps.length?node:-1,times=new Int32Array(plan.steps.length),clock=0;for(let node of sequenceOf(digraph(size,...edges),rank3))node<plan.
steps.length&&(times[node]=clock++);return times}function compatible(size,firmer,softer){let{of}=componentsOf(digraph(size,...firmer,softer)),kept=new EdgeList;
return softer.from.forEach((from,i)=>{let to=softer.to[i];of[from]!==of[to]&&kept.add(from,to)}),kept}function natural(accesses){let edges=new EdgeList,histories=new Map;
for(let{path,step,creates,deletes,needs,change}of accesses.flat()){let history=histories.get(path)??{creator:void 0,deleter:void 0,early:[]};histories.set(path,
history);let sure=change?.certainty!=="inferred";if(creates){if(history.creator===void 0&&sure)for(let user of history.early)edges.add(step,user);history.creator=
step,history.deleter=void 0}else needs&&(history.creator===void 0&&history.early.push(step),history.deleter!==void 0&&!deletes&&edges.add(step,history.deleter));
deletes&&sure&&(history.deleter=step)}return edges}function sceneOf(plan,effects){let trackers=new Set(plan.contract.trackers),all=plan.steps.map(step=>effects.get(step)??[]),accesses=all.map((each,step)=>pathAccesses(
step,each,trackers)),times=timesOf(plan,accesses),before=wiringOf(plan).reachesFirmly,shared=plan.steps.map(step=>isolationOf(plan,step)==="shared");return{steps:[
...times.keys()].sort((a,b)=>times[a]-times[b]),times,accesses,effectsAt:step=>all[step],before,ordered:(a,b)=>a===b||before(a,b)||before(b,a),sharesTree:step=>shared[step],
found:new Collected(plan)}}var Neighbours=class{#steps;#before;constructor(steps,before){this.#steps=steps,this.#before=before}pairs(acts,suffers){let back=sweep(this.#steps,acts,suffers,
this.#before),met=new Set(back.flat()),missed=sweep(this.#steps.toReversed(),acts,suffers,(a,b)=>this.#before(b,a)).filter(([,step])=>!met.has(step)).map(([other,
step])=>[step,other]);return[...back,...missed]}};function sweep(steps,acts,suffers,before){let actors=new Lines(before),sufferers=new Lines(before),pairs2=[],line=0;
return steps.forEach((step,i)=>{i&&!before(steps[i-1],step)&&line++;let other=(acts(step)?sufferers.lastUnordered(step,line):void 0)??(suffers(step)?actors.lastUnordered(
step,line):void 0);other!==void 0&&pairs2.push([other,step]),acts(step)&&actors.push(step,line),suffers(step)&&sufferers.push(step,line)}),pairs2}var Lines=class{#lasts=[];#before;constructor(before){
this.#before=before}push(step,line){let last=this.#lasts.at(-1);last?.line===line?last.step=step:this.#lasts.push({step,line})}lastUnordered(step,line){let start=this.#lasts.
length-1;for(let i=start;i>=0&&i>start-16;i--){let last=this.#lasts[i];if(last.line!==line&&!this.#before(last.step,step))return last.step}}};var isCommit=({action,resource})=>action==="commit"||action==="stage"&&resource.kind==="git"&&resource.name!=="tree",isSweep=({action,resource})=>action==="stag\
e"&&resource.kind==="git"&&resource.name==="tree",isSuite=({action,resource})=>action==="run"&&resource.kind==="suite",isChange2=({action,resource,conditional})=>changing.
has(action)&&resource.kind==="file"&&!conditional&&!isOutside(resource.path);function collideOnSharedState(scene){let steps=scene.steps.filter(scene.sharesTree),
neighbours=new Neighbours(steps,scene.before),meet=(kind,acts,suffers)=>{let pairs2=neighbours.pairs(step=>acts.has(step),step=>suffers.has(step));for(let pair of pairs2){
let[first,second]=pair[0]<pair[1]?pair:[pair[1],pair[0]],forth=[acts.get(first),suffers.get(second)],effects=forth.every(effect2=>effect2)?forth:[suffers.get(first),
acts.get(second)];scene.found.add(first,second,{kind,effects})}},firsts=fits=>firstsOf(scene,steps,fits),[commits,changes]=[firsts(isCommit),firsts(isChange2)];
meet("commit-commit",commits,commits),meet("commit-write",commits,new Map([...changes].filter(([step])=>!commits.has(step)))),meet("stage-write",firsts(isSweep),
changes),meet("suite-write",firsts(isSuite),changes)}function firstsOf({effectsAt},steps,fits){let found2=new Map;for(let step of steps){let effect2=effectsAt(step).
find(fits);effect2&&found2.set(step,effect2)}return found2}function collideOnTrackers(scene){for(let effects of trackerWrites(scene).values()){let writes=step=>effects.has(step);for(let[a,b]of new Neighbours([...effects.
keys()],scene.before).pairs(writes,writes)){let[first,second]=a<b?[a,b]:[b,a],both=[effects.get(first),effects.get(second)];scene.found.add(first,second,{kind:"\
tracker-write",effects:both})}}}function trackerWrites({steps,effectsAt}){let writes=new Map;for(let step of steps)for(let effect2 of effectsAt(step)){let{action,
resource}=effect2;if(resource.kind!=="tracker"||!changing.has(action))continue;let known=writes.get(resource.path)??new Map;known.has(step)||known.set(step,effect2),
writes.set(resource.path,known)}return writes}var hazardsOf=plan=>directedHazardsOf(plan).all,directedHazardsOf=memoise(plan=>hazardsAmong(plan,effectsOf(plan)));function hazardsAmong(plan,effects){let scene=sceneOf(
plan,effects);isSequence(scene)||(collideOnFiles(scene),collideOnIdentifiers(scene),collideOnSharedState(scene),collideOnTrackers(scene));let timeOf=step=>scene.
times[indexOf(plan).get(step)];return{all:scene.found.sorted(),isEarlier:(a,b)=>timeOf(a)<timeOf(b)}}var isSequence=({steps,before})=>steps.every((step,i)=>i===
0||before(steps[i-1],step));var missingDependencies=memoise(plan=>missingAmong(plan,directedHazardsOf(plan)));function missingAmong(plan,hazards){let index=indexOf(plan),pairs2=new Map;for(let hazard of hazards.
all){let{first,second}=hazard,[before,after]=hazards.isEarlier(first,second)?[first,second]:[second,first],key=`${index.get(before)} ${index.get(after)}`,pair=pairs2.
get(key)??{before,after,hazards:[]};pair.hazards.push(hazard),pairs2.set(key,pair)}let wanted=new EdgeList;for(let{before,after,hazards:hazards2}of pairs2.values())
hazards2.some(hazard=>callsForEdge(hazard,before))&&wanted.add(index.get(before),index.get(after));let{size,firm}=wiringOf(plan),{from,to}=reduced(digraph(size,
firm),wanted);return from.map((before,i)=>pairs2.get(`${before} ${to[i]}`)).map(({before,after,hazards:hazards2})=>({step:after,dependsOn:before,hazards:strongestFirst(
hazards2)})).sort((a,b)=>index.get(a.step)-index.get(b.step)||index.get(a.dependsOn)-index.get(b.dependsOn))}function callsForEdge({kind,first,effects,resource},before){
if(resource.kind!=="file"&&resource.kind!=="symbol"||effects.some(({conditional})=>conditional))return!1;let[early,late]=before===first?effects:[effects[1],effects[0]];
return kind==="expect-absent-create"?early.action==="expect-absent":kind==="write-write"&&resource.kind==="symbol"?effects.some(({action})=>action==="create"):kind!==
"read-write"?!0:!isReading(early.action)&&(late.certainty==="declared"||!isBroad(late))}var isBroad=({resource})=>resource.kind==="file"&&(resource.path.endsWith(
"/")||isGlob(resource.path)),isReading=action=>action==="read"||action==="run",strongestFirst=hazards=>hazards.toSorted((a,b)=>strength(a)-strength(b));function strength({
kind,resource,effects}){let certainty=Math.max(...effects.map(weakness));if(resource.kind!=="file"&&resource.kind!=="symbol")return 100+certainty;let brought=effects.
some(({action})=>action==="create"||action==="expect-absent"),identifier=resource.kind==="symbol"?brought?1:6:0;return 4*certainty+identifier+(kind==="read-writ\
e"?2:0)}var settledOrder=memoise(plan=>{let index=indexOf(plan),{size,firm}=wiringOf(plan),missing2=new EdgeList;for(let{dependsOn,step}of missingDependencies(plan))missing2.
add(index.get(dependsOn),index.get(step));let reaches=reachabilityOf(digraph(size,firm,missing2));return(before,after)=>reaches(index.get(before),index.get(after))});function shownEdges(plan,links,reaches){let lasts=remembered(steps=>rim(steps,(step,other)=>reaches(step,other))),firsts=remembered(steps=>rim(steps.toReversed(),
(step,other)=>reaches(other,step)).reverse()),shown=new Map,edges=[];for(let{before,after,reason,strength:strength2,span}of links){let several=before.length>1?before:
after,room=256-(shown.get(several)??0),drawn=pairs(lasts(before),firsts(after),room);shown.set(several,256-room+drawn.length);for(let[b,a]of drawn)edges.push({before:plan.
steps[b],after:plan.steps[a],reason,strength:strength2,span})}return edges}function rim(steps,leads){let end=steps.at(-1);return steps.filter((step,i)=>step===end||
!(leads(step,steps[i+1])||leads(step,end)))}function pairs(before,after,room){if(before.length*after.length<=room)return before.flatMap(b=>after.map(a=>[b,a]));
let last=before.at(-1),first=after[0];return room<=0?[[last,first]]:[...before.slice(0,-1).map(b=>[b,first]),...after.map(a=>[last,a])]}function remembered(compute){
let known=new Map;return steps=>{if(steps.length<2)return steps;let found2=known.get(steps);return found2||(found2=compute(steps),known.set(steps,found2)),found2}}var orderOf=memoise(plan=>{let{links,reaches,reachesFirmly}=wiringOf(plan);return{edges:shownEdges(plan,links,reaches),firm:reachability(plan,reachesFirmly),any:reachability(
plan,reaches),loops:declaredLoops(plan)}}),statedEdges=memoise(plan=>shownEdges(plan,statedLinks(plan),()=>!1));function reachability(plan,reaches){let index=indexOf(
plan),before=(a,b)=>reaches(index.get(a),index.get(b));return{before,ordered:(a,b)=>before(a,b)||before(b,a)}}function declaredLoops(plan){let links=statedLinks(
plan).filter(({strength:strength2})=>strength2!=="prose"),gates=new Gates(plan.steps.length),edges=gates.wire(links),loops=loopsOf(digraph(gates.size,edges));if(!loops.
length)return[];let between=linkFinder(links);return loops.map(loop=>{let steps=loop.filter(node=>node<plan.steps.length);return{edges:steps.map((step,i)=>edge(
plan,step,steps[(i+1)%steps.length],between))}})}function linkFinder(links){let into=new Map;for(let link of links)for(let step of link.after){let known=into.get(
step);known?known.push(link):into.set(step,[link])}return(before,after)=>into.get(after).find(link=>link.before.includes(before))}function edge(plan,before,after,between){
let{reason,strength:strength2,span}=between(before,after);return{before:plan.steps[before],after:plan.steps[after],reason,strength:strength2,span}}var stepsBySource=memoise(plan=>{let found2=new Map;for(let step of plan.steps){let known=found2.get(step.extent.source);known?known.push(step):found2.set(step.
extent.source,[step])}for(let steps of found2.values())steps.sort((a,b)=>a.extent.start-b.extent.start);return found2});function stepAt(plan,{source,start}){let steps=stepsBySource(
plan).get(source)??[],low=0,high=steps.length;for(;low<high;){let middle=low+high>>1;steps[middle].extent.start<=start?low=middle+1:high=middle}let step=steps[low-
1];return step&&start<step.extent.end?step:void 0}var isFault=({kind})=>kind!=="ambiguous-id",stepsBySource2=memoise(plan=>{let found2=new Map;for(let step of plan.steps)for(let source of new Set([step.source,...step.
copies.map(copy=>copy.source)])){let known=found2.get(source);known?known.push(step):found2.set(source,[step])}return found2});function stepsUnder(plan,span){let inside=stepAt(
plan,span);if(inside)return[inside];let own=stepsBySource2(plan).get(span.source)??[];return own.length===1?own:plan.steps}var isHeadBroken=plan=>plan.flaws.some(
flaw=>isFault(flaw)&&stepsUnder(plan,flaw.span)===plan.steps),unsettledSteps=memoise(plan=>{let broken=plan.flaws.filter(isFault).flatMap(({span})=>stepsUnder(plan,
span)),looped=orderOf(plan).loops.flatMap(({edges})=>edges.map(({after})=>after)),lost=plan.steps.filter(step=>[...step.dependsOn,...step.blocks].some(reference=>reference.
form!=="prose"&&resolveReference(plan,reference,step).kind!=="found"));return new Set([...broken,...looped,...lost])}),openHazards=memoise(plan=>directedHazardsOf(
plan).all.filter(({first,second})=>isSettled(plan,first,second))),openDependencies=memoise(plan=>missingDependencies(plan).filter(({step,dependsOn})=>isSettled(
plan,step,dependsOn))),isSettled=(plan,...steps)=>!steps.some(step=>unsettledSteps(plan).has(step));var nameOf4=resource=>"path"in resource?resource.path:resource.name;function meetingsOf(plan,kinds2,does=()=>!0){let found2=new Map;for(let hazard of openHazards(
plan)){if(!kinds2.includes(hazard.kind))continue;let{resource}=hazard,key=`${resource.kind} ${nameOf4(resource)}`,entry=found2.get(key)??{resource,effects:new Map};
for(let[step,effect2]of sides(hazard))does(effect2)&&!entry.effects.has(step)&&entry.effects.set(step,effect2);found2.set(key,entry)}let index=indexOf(plan);return[
...found2.values()].map(({resource,effects})=>({resource,name:nameOf4(resource),places:[...effects].map(([step,effect2])=>({step,effect:effect2})).sort((a,b)=>index.
get(a.step)-index.get(b.step))}))}var sides=({first,second,effects})=>[[first,effects[0]],[second,effects[1]]];function unsettledMeetings(plan,kinds2,does){let settled=settledOrder(
plan);return openHazards(plan).some(({kind,first,second})=>kinds2.includes(kind)&&!settled(first,second)&&!settled(second,first))?meetingsOf(plan,kinds2,does):[]}
function placesOf(meetings){let all=meetings.flatMap(meeting=>meeting.places),first=new Map(all.toReversed().map(place=>[place.step,place]));return all.filter(place=>first.
get(place.step)===place)}var deed=({action})=>deeds[action],deeds={create:"creates",modify:"changes",write:"changes",delete:"deletes",rename:"moves",read:"reads",
run:"runs",stage:"stages",commit:"commits","expect-absent":"needs to be absent"};function groupBy(items,key){let groups=new Map;for(let item of items){let group=groups.
get(key(item));group?group.push(item):groups.set(key(item),[item])}return groups}function listed2(names3,most=4){let shown=names3.length>most+1?names3.slice(0,most):names3,rest=names3.length-shown.length,quoted3=shown.map(name=>`\`${name}\``),
last=rest>0?`${rest} more`:quoted3.pop();return quoted3.length===0?last??"":`${quoted3.join(", ")} and ${last}`}function places(said,most=6){let key=({span,message})=>`${span.
source.path}\0${span.start}\0${span.end}\0${message}`,all=[...new Map(said.map(related=>[key(related),related])).values()];if(all.length<=most)return all;let last=all[most-
1],left=all.length-most;return[...all.slice(0,most-1),{...last,message:`${last.message} (+${left} more)`}]}function reportFlaws(plan,kind,report){let broken=plan.
flaws.filter(flaw=>flaw.kind==="unreadable-metadata"),unreadable=new Set(broken.map(({span})=>span.source));for(let flaw of plan.flaws){if(flaw.kind!==kind||kind===
"invalid-metadata"&&unreadable.has(flaw.span.source))continue;let{message,span,related=[],fix:fix2}=flaw;report({message:"flaw",data:{message},span,related,...fix2&&
{fix:fix2}})}}var batchesOf=memoise(plan=>{let found2=new Map;for(let step of plan.steps){let{wave}=step;wave&&found2.set(step,{name:`wave ${wave.value}`,rank:wave.value,span:wave.
span})}let names3=new Map;for(let{id,group,groupParallel}of plan.orchestration?.entries??[]){if(!group)continue;let rank3=names3.get(group.value)??names3.size;names3.
set(group.value,rank3);let target=resolveReference(plan,{kind:"step",id:id.value,form:"group",span:id.span});if(!(target.kind!=="found"||!groupParallel))for(let step of target.
steps)found2.set(step,{name:group.value,rank:rank3,span:id.span})}return found2}),brokenBatches=memoise(plan=>{let batches=batchesOf(plan);if(batches.size===0)return[];
let broken=statedEdges(plan).filter(({before,after})=>{let[first,second]=[batches.get(before),batches.get(after)];return first&&second&&first.rank>=second.rank&&
before!==after});return[...groupBy(broken,({before,after})=>`${before.id} ${batches.get(after).name}`).values()].map(waiting=>{let{before,after}=waiting[0];return{
batch:batches.get(after),before,other:batches.get(before),waiting}})});function findingOfBatch(message,{batch,before,other,waiting}){let steps=[...new Set(waiting.
map(({after})=>after))],data={steps:listed2(steps.map(({id})=>id)),batch:batch.name,before:before.id,other:other.name},[first,...others]=waiting.map(({after,span})=>({
span:span??after.idSpan,message:`\`${after.id}\` waits for it`})),related=[{span:other.span,message:`\`${before.id}\` is in ${other.name}`},...others];return{message,
data,span:first.span,related:places(related)}}var waitingOrder=memoise(plan=>{let links=[...statedLinks(plan),...structuralLinks(plan)],gates=new Gates(plan.steps.length),edges=gates.wire(links.filter(({reason,
strength:strength2})=>reason!=="blocks"&&strength2!=="prose")),reaches=reachabilityOf(digraph(gates.size,edges)),index=indexOf(plan);return(before,after)=>reaches(
index.get(before),index.get(after))});function halfEdges(plan){if(!plan.steps.some(step=>step.blocks.length>0))return[];let blocks=new Map(plan.steps.map(step=>[
step,new Set(step.blocks.flatMap(each=>targets(plan,each,step)))])),waits=waitingOrder(plan);return plan.steps.flatMap(step=>[...step.blocks.flatMap(reference=>targets(
plan,reference,step).filter(after=>after!==step&&!waits(step,after)).map(after=>({before:step,after,written:"blocks",reference}))),...step.dependsOn.flatMap(reference=>targets(
plan,reference,step).filter(before=>before.blocks.length>0&&!blocks.get(before).has(step)).map(before=>({before,after:step,written:"dependsOn",reference})))])}function targets(plan,reference,from){
let target=reference.form==="prose"?void 0:resolveReference(plan,reference,from);return target?.kind==="found"?target.steps:[]}function openConflicts(plan){let settled=settledOrder(plan),told=new Map,isNew=(step,other)=>step===other||told.get(other)?.has(step)||told.get(step)?.has(other)?
!1:(told.set(step,(told.get(step)??new Set).add(other)),!0);return plan.steps.flatMap(step=>step.conflictsWith.flatMap(reference=>{let target=resolveReference(plan,
reference,step);return(target.kind==="found"?target.steps:[]).filter(other=>!settled(step,other)&&!settled(other,step)&&isNew(step,other)).map(other=>({step,other,
reference}))}))}var contradictionsOf=plan=>[...betweenLevels(plan),...inSteps(plan)];function betweenLevels({mode:own,orchestration}){let other=orchestration?.mode;return!own?.
span||!other?.span||!(opposes(own,other)||opposes(other,own))?[]:[{kind:"levels",span:other.span,mode:other.value,against:own}]}var opposes=(a,b)=>a.value==="pa\
rallel"&&isSequential(b.value);function inSteps(plan){let strict2=plan.mode?.value==="sequential-required"||plan.mode?.value==="sequential-strict",found2=new Map;
for(let step of plan.steps){let{value,span,level}=modeOf(plan,step);if(value!=="parallel"||!span||level==="contract"||found2.has(span.start))continue;let against=strict2&&
level!=="plan"?plan.mode:void 0;against?found2.set(span.start,{kind:"strict",span,mode:value,against}):isTestDriven(plan,step)&&found2.set(span.start,{kind:"tdd",
span,mode:value,against})}return[...found2.values()]}function driftOf(step,{part,title,digest}){if(title&&folded(title.value)!==folded(step.title))return"title";let own=digestOf(step.extent);return(part==="whole"?
isSameStep(own,digest):own.includes(digest))?void 0:"body"}function isSameStep(own,copy){let[words,others]=[own.split(" "),copy.split(" ")],at=words.findIndex((word,i)=>word!==
others[i]);return at<0?!0:[words,others].some(text=>text[at]===void 0||/^(?:-{3,}|#{2,})$/.test(text[at]))}var folded=title=>title.replace(/\[[A-Z][^\]]*\]/g," ").
replace(/[\s*_`]+/g," ").trim().toLowerCase();function uncopiedSteps(plan){return plan.steps.some(step=>step.copies.length>0)?plan.steps.filter(({copies,kind,phase})=>copies.
length===0&&kind!=="checkpoint"&&phase?.type?.value!=="inline"):[]}var strayEntries=plan=>(plan.orchestration?.entries??[]).filter(({id:{value:id,span}})=>resolveReference(
plan,{kind:"step",id,form:"group",span}).kind==="unknown");function doneTooEarly(plan){let early=statedEdges(plan).filter(({before,after,strength:strength2})=>strength2!=="prose"&&before!==after&&after.done?.value&&before.
done?.value===!1);return[...groupBy(early,({after})=>after)]}var needing2=new Set(["modify","delete","rename","read"]),livesOf=memoise(plan=>{let lives=new Map;for(let[step,effects]of effectsOf(plan))for(let effect2 of effects){
let{resource,certainty,conditional}=effect2;if(resource.kind!=="file"||certainty==="inferred"||conditional||!isOneFile(resource.path))continue;let life=lives.get(
resource.path)??new Map;lives.set(resource.path,life);let turn=life.get(step);turn?turn.push(effect2):life.set(step,[effect2])}return[...lives].map(([path,turns])=>({
path,turns:[...turns].map(turnOf)}))}),isOneFile=path=>!/[*?{}<>$]|\/$/.test(path)&&/\.\w+$/.test(path);function turnOf([step,effects]){let creates=effects.some(
({action,certainty})=>action==="modify"||action==="write"&&certainty==="declared")?void 0:effects.find(({action})=>action==="create"),deletes=effects.find(({action})=>action===
"delete"),needs=effects.some(({action})=>action==="create"||action==="write")?void 0:effects.find(({action})=>needing2.has(action));return{step,effects,creates,
deletes,needs}}var isChange3=({action})=>changing.has(action);var proseDependencies=memoise(plan=>{let{firm}=orderOf(plan);return[...plan.steps.flatMap(step=>step.dependsOn),...plan.proseOrder].flatMap(reference=>{let step=reference.
form==="prose"?waitingFor(plan,reference):void 0;if(!step)return[];let open=found(plan,reference,step).filter(other=>other!==step&&!firm.before(other,step));return open.
length>0?[{reference,step,open}]:[]})}),found=(plan,reference,from)=>{let target=resolveReference(plan,reference,from);return target.kind==="found"?target.steps:
[]},waitingFor=(plan,reference)=>reference.of?found(plan,{...reference,...reference.of})[0]:stepAt(plan,reference.span);var deeds2=({dependsOn,hazards})=>hazards.filter(({resource:{kind}})=>kind==="file"||kind==="symbol").map(({first,effects:[a,b]})=>first===dependsOn?[a,b]:[b,a]).
sort(([a],[b])=>compareUnits(a.span.source.path,b.span.source.path)||a.span.start-b.span.start);function evidenceOf(edge2){let all=deeds2(edge2).map(([before])=>before),
changes=all.filter(isChange3),parts2=[...groupBy(changes.length?changes:all,deed)].map(([does,effects])=>`${does} ${listed2([...new Set(effects.map(({resource})=>nameOf4(
resource)))],3)}`);return`\`${edge2.dependsOn.id}\`, which ${parts2.join(" and ")}`}var sentencesOn=memoise(plan=>groupBy(proseDependencies(plan),({step})=>step));
function placesBehind(plan,edge2){let{dependsOn,step}=edge2;return[...(sentencesOn(plan).get(step)??[]).filter(({open})=>open.includes(dependsOn)).slice(0,1).map(
({reference:{span}})=>({span,message:"the text says so, in a sentence only"})),...deeds2(edge2).flatMap(([before,after])=>[{span:before.span,message:`\`${dependsOn.
id}\` ${deed(before)} \`${nameOf4(before.resource)}\``},{span:after.span,message:`\`${step.id}\` ${deed(after)} \`${nameOf4(after.resource)}\``}])]}function slipAmong(own,names3){if(!(own.length<6))return nearest(own,[...names3].filter(name=>name!==own&&isSlip(own,name)))}function isSlip(a,b){let plain2=name=>name.
replace(/\d+|(?<![A-Za-z])[A-Z](?![A-Za-z])/g,"0").replace(/^[._]+/,"").toLowerCase();if(plain2(a)===plain2(b))return!1;let letters2=name=>[...name].sort().join(
"");return Math.abs(a.length-b.length)<=1&&(letters2(a)===letters2(b)||differInOne(a,b))}function differInOne(a,b){let start=0;for(;start<a.length&&a[start]===b[start];)
start+=1;let end=0;for(;end<Math.min(a.length,b.length)-start&&a.at(-1-end)===b.at(-1-end);)end+=1;return Math.max(a.length,b.length)-start-end<=1}var isThere=(plan,path)=>plan.repository?.exists(path)===!0,creationOf=({turns})=>turns.find(({creates})=>creates?.certainty==="declared"),isCarriedOut=memoise(
plan=>{let created=livesOf(plan).filter(creationOf),there=created.filter(({path})=>isThere(plan,path));return there.length>0&&there.length*2>=created.length});function createdOver(plan){
if(!plan.repository||isCarriedOut(plan))return[];let creations=livesOf(plan).flatMap(life=>{let turn=creationOf(life);return turn?[{path:life.path,turn,there:plan.
repository?.exists(life.path)}]:[]}),index=turn=>indexOf(plan).get(turn.step),first=creations.filter(({there})=>there===!1).map(({turn})=>index(turn)).reduce((least,each)=>Math.
min(least,each),Number.POSITIVE_INFINITY);return creations.filter(({there,turn})=>there&&!turn.step.done?.value&&index(turn)>=first)}var absencesOf=memoise(plan=>{
if(!plan.repository||isCarriedOut(plan))return[];let made=madePaths(plan),needed=livesOf(plan).flatMap(({path,turns})=>{let needs=turns[0]?.needs;return needs&&
path.includes("/")&&!made(path)?[{path,needs,turn:turns[0]}]:[]}),changed=needed.filter(({needs})=>needs.action!=="read"&&needs.certainty==="declared"),there=changed.
filter(({path})=>isThere(plan,path)).length,missing2=changed.filter(({path})=>plan.repository?.exists(path)===!1).length,atHand=there>=2&&there>=2*missing2;return needed.
flatMap(({path,needs,turn})=>{if(turn.step.done?.value||plan.repository?.exists(path)!==!1)return[];let folder=path.slice(0,path.lastIndexOf("/"));if(!isThere(plan,
folder))return[];let name=slipAmong(path.slice(folder.length+1),plan.repository.namesIn(folder)),meant=name===void 0?void 0:`${folder}/${name}`;return meant!==void 0||
atHand&&needs.action!=="read"&&needs.certainty==="declared"?[{path,needs,meant}]:[]})});function madePaths(plan){let made=new Set;for(let effects of effectsOf(plan).
values())for(let{action,resource}of effects)resource.kind==="file"&&["create","write","rename"].includes(action)&&made.add(resource.path.replace(/(?:^|\/)[^/]*[*?{].*$/,
"").replace(/\/+$/,""));return path=>{for(let at=path;at!=="";at=at.slice(0,Math.max(0,at.lastIndexOf("/"))))if(made.has(at))return!0;return!1}}function disagreements(plan){let[followed,...others]=plan.graphs??[];if(!followed||others.length===0)return[];let index=indexOf(plan),main=readGraph(plan,followed);
return others.flatMap(graph=>{let read2=readGraph(plan,graph);return[...read2.entries].flatMap(([step,{entry,says,lost}])=>{let own=main.entries.get(step);if(!own||
lost||own.lost)return[];let has=all=>before=>all(index.get(before),index.get(step));return says.every(has(main.reaches))&&own.says.every(has(read2.reaches))?[]:
[{step,entry,graph,says,followed,followedEntry:own.entry,followedSays:own.says}]})})}function readGraph(plan,graph){let index=indexOf(plan),edges=new EdgeList,entries=new Map;
for(let entry of graph.entries){let{value:id,span}=entry.id,target=resolveReference(plan,{kind:"step",id,form:"group",span}),step=target.kind==="found"&&!target.
phase?target.steps[0]:void 0;if(!step||entries.has(step))continue;let targets2=entry.dependsOn.map(reference=>resolveReference(plan,reference,step)),says=targets2.
flatMap(each=>each.kind==="found"?each.steps:[]);entries.set(step,{entry,says,lost:targets2.some(({kind})=>kind!=="found")});for(let before of says)edges.add(index.
get(before),index.get(step))}return{entries,reaches:reachabilityOf(digraph(plan.steps.length,edges))}}var groupsOf=memoise(plan=>{let ids=new Set(plan.steps.map(({id})=>id));return[...stepsByPhase(plan)].map(([phase,steps])=>({phase,steps})).filter(({phase,steps})=>steps.
length>0&&!ids.has(phase.id)).filter(({phase,steps})=>steps.every(({id})=>carriesOn(id,phase.id)))}),carriesOn=(id,stem)=>id.startsWith(stem)&&/^\D/.test(id.slice(
stem.length));var quoted2=300,inspectPlans=plans=>({version:1,plans:plans.map(inspectPlan)});function inspectPlan(plan){let waits=waitsOf(plan);return{path:plan.path,dialect:plan.
dialect,executionMode:modeIn(planModeOf(plan)),steps:stepsIn(plan,waits),order:orderOf(plan).edges.map(({before,after,reason,strength:strength2})=>({before:before.
id,after:after.id,reason,strength:strength2})),hazards:hazardsOf(plan).map(hazardIn),missing:missingDependencies(plan).map(missingIn)}}function waitsOf(plan){let waits=new Map;
for(let{before,after}of statedEdges(plan)){let known=waits.get(after);known?known.includes(before.id)||known.push(before.id):waits.set(after,[before.id])}return waits}
var modeIn=({value,strength:strength2,span})=>({value,strength:strength2,path:span?.source.path??null,line:span?lineOf(span):null});function stepsIn(plan,waits){
let groups=new Map(groupsOf(plan).map(group=>[group.steps[0],group]));return plan.steps.flatMap(step=>{let own=stepIn(plan,step,waits.get(step)??[]),group=groups.
get(step);return group?[groupIn(plan,group),own]:[own]})}function groupIn(plan,{phase,steps}){let changes=new Map;for(let effect2 of steps.flatMap(step=>effectsOf(
plan).get(step)??[])){let{action,resource}=effect2;resource.kind==="file"&&changing.has(action)&&!changes.has(resource.path)&&changes.set(resource.path,effect2)}
return{id:phase.id,kind:"phase",title:phase.title,path:phase.span.source.path,line:lineOf(phase.span),phase:null,executionMode:modeIn(phase.mode?{...phase.mode,
level:"phase"}:planModeOf(plan)),dependsOn:phase.dependsOn.map(({id})=>id),effects:[...changes.values()].map(effectIn)}}function stepIn(plan,step,dependsOn){return{
id:step.id,kind:step.kind,title:step.title,path:step.source.path,line:lineOf(step.span),phase:step.phase?.id??null,executionMode:modeIn(modeOf(plan,step)),dependsOn,
effects:(effectsOf(plan).get(step)??[]).map(effectIn)}}function effectIn({action,resource,certainty,conditional,span,because}){let line=lineOf(span),evidence=lineText(
span.source,line).trim().slice(0,quoted2);return{action,resource,certainty,conditional,path:span.source.path,line,evidence,because}}function hazardIn({kind,first,
second,resource,effects:[a,b]}){let evidence=[{step:first.id,...effectIn(a)},{step:second.id,...effectIn(b)}];return{kind,steps:[first.id,second.id],resource,evidence}}
var missingIn=({step,dependsOn,hazards})=>({step:step.id,dependsOn:dependsOn.id,evidence:hazards.map(hazardIn).map(({kind,resource,evidence})=>({kind,resource,evidence}))});function numbersOf(id){return/^[A-Za-z]*-?(\d+(?:[.\-_]\d+)*)$/.exec(id)?.[1]?.split(/[.\-_]/).map(Number)}function withLastNumber(id,last){let digits=/\d+$/.exec(
id)?.[0]??"",padded=digits.startsWith("0")?String(last).padStart(digits.length,"0"):String(last);return id.slice(0,id.length-digits.length)+padded}var letters=id=>/^[A-Za-z]*/.
exec(id)[0].toLowerCase();function isSameRow(a,b){let[left,right]=[numbersOf(a.id),numbersOf(b.id)];return!left||!right||left.length!==right.length||letters(a.id)!==
letters(b.id)||a.kind!==b.kind||a.source!==b.source||a.phase!==b.phase||a.wave&&b.wave?!1:left.every((number,index)=>index===left.length-1||number===right[index])}
var numberedPhases=memoise(plan=>{let found2=new Map;for(let{id,phase}of plan.steps){let numbers=numbersOf(id),own=phase&&numbersOf(phase.id);phase&&own?.length===
1&&numbers&&numbers.length>1&&numbers[0]===own[0]&&found2.set(phase,own[0])}return found2});function yamlText(text){return/^[A-Za-z][^\r\n]*[^\s:]$/.test(text)&&!/: | #|^(?:true|false|null|yes|no|on|off)$/i.test(text)?text:JSON.stringify(text)}var quotedId=(id,quote='\
"')=>`${quote}${id}${quote}`,idList=(ids,quote='"')=>`[${ids.map(id=>quotedId(id,quote)).join(", ")}]`;var kinds={cycle:"Cycle",step:"Step",task:"Task"},inWords=({step,reason})=>`${kinds[step.kind]??"Step"} ${step.id}${reason?` (${reason.beside})`:""}`,nothing=/^[\s"'`*_]*(?:none|null|n\/a|nothing|~|-|–|—|\[\s*\])?[\s"'`*_.]*$/i;
function addToField(field,more){if(field.form==="metadata")return addToMetadata(field,more);let{value}=field,words=field.form==="marker"?more.map(({step})=>step.
id):more.map(inWords);if(value.value.trim()==="")return;if(nothing.test(value.value))return{span:value.span,text:words.join(", ")};let{source,end}=value.span;return field.
form==="label"&&value.value.endsWith("]")?{span:spanOf(source,end-1,end-1),text:`, ${more.map(({step})=>step.id).join(", ")}`}:{span:spanOf(source,end,end),text:`\
, ${words.join(", ")}`}}function addToMetadata({key,value},more){let ids=more.map(({step})=>step.id),{source,start,end}=value.span,text=textAt(value.span),quote=/'/.
test(text)?"'":'"';if(start===end||nothing.test(text))return replaceNothing(key,value,ids);if(text.startsWith("[")){let last=start+text.replace(/[\s,]*\]$/,"").
length,added=ids.map(id=>isBare(text)?id:quotedId(id,quote)).join(", ");return{span:spanOf(source,last,last),text:`, ${added}`}}if(text.startsWith("- "))return addLines(
value.span,ids);if(!(/[,;\r\n{]/.test(text)||/["']/.test(source.text[start-1]??"")))return{span:value.span,text:idList([text.replace(/^["']|["']$/g,""),...ids],
quote)}}var isBare=list=>/[\w]/.test(list)&&!/["']/.test(list)&&!/\d\.\d/.test(list);function replaceNothing(key,{span},ids){if(span.end>span.start)return{span,
text:idList(ids)};let colon=span.source.text.indexOf(":",key.end);if(!(colon<0||colon>key.end+2))return{span:spanOf(span.source,colon+1,colon+1),text:` ${idList(
ids)}`}}function addLines(span,ids){let{source,start}=span,text=textAt(span).trimEnd(),last=start+text.length,indent=/[ \t]*$/.exec(source.text.slice(0,start))[0],
ending=/\r\n|\n/.exec(source.text)?.[0]??`
`,items=ids.map(id=>`${ending}${indent}- ${/["']/.test(text)||/^\d/.test(id)?quotedId(id):id}`);return{span:spanOf(source,last,last),text:items.join("")}}function writeStep(step,facts){let edits=(step.slots??[]).map(slot=>writeAt(slot,fieldsIn(step,slot.at.source),facts,step.id));return edits.length>0&&edits.every(
each=>each!==void 0)?edits.flat():void 0}var fieldsIn=(step,source)=>step.fields.filter(field=>field.value.span.source===source);function writeAt(slot,fields,facts,id){
let lines=[],edits=[];for(let[name,more]of[["depends_on",facts.dependsOn],["blocks",facts.blocks]]){if(!more?.length)continue;let known=fields.find(field=>field.
name===name||field.name===slot.keys[name]),edit=known&&addToField(known,more);if(edit)edits.push(edit);else{if(known||slot.keys[name]===void 0)return;lines.push(
lineOf2(slot,name,whole(slot,name,more,facts)))}}if(lines.length>0){let has=name=>fields.some(field=>field.name===name);edits.push(linesAt(slot,[...idLine(slot,
id),...lines,...scalarLines(slot,facts,has)]))}return edits}function whole({form},name,more,{declared=[]}){if(name!=="depends_on"||!form.endsWith("front matter"))
return more;let known=declared.filter(({step})=>!more.some(named=>named.step===step));return[...new Map([...known,...more].map(named=>[named.step,named])).values()]}
var idLine=({keys:keys2},id)=>keys2.id?[`${keys2.id}: ${quotedId(id)}`]:[];function scalarLines(slot,facts,has){if(slot.form==="label"||slot.form==="suffix")return[];
let{keys:keys2}=slot,lines=[];return facts.executionMode&&keys2.execution_mode&&!has("execution_mode")&&lines.push(`${keys2.execution_mode}: ${facts.executionMode}`),
facts.reason&&keys2.reason&&!has("reason")&&lines.push(`${keys2.reason}: ${yamlText(facts.reason)}`),lines}function lineOf2({form,keys:keys2,colon},name,more){let key=keys2[name];
if(form==="suffix")return`${key} ${more.map(({step})=>step.id).join(", ")}`;if(form!=="label")return`${key}: ${idList(more.map(({step})=>step.id))}`;let words=more.
map(inWords).join(", ");return colon==="inside"?`**${key}:** ${words}`:`**${key}**: ${words}`}function linesAt({form,at,before,after},lines){let text=lines.map(
line=>`${before}${line}${after}`).join("");return{span:at,text:form==="new front matter"?`---${after}${text}---${after}${after}`:text}}var wantedMode=memoise(plan=>{let types=[plan.type,...plan.phases.map(phase=>phase.type)].flatMap(type=>type?.value??[]),allTestDriven=types.length>0&&types.every(
type=>type.toLowerCase()==="tdd"),asked=plan.orchestration?.mode??plan.mode,sequential=asked?.value.startsWith("sequential")===!0;return allTestDriven&&(sequential||
asked===void 0)?"sequential-strict":sequential&&asked?.strength==="prose"?"sequential-required":void 0}),modeReason=memoise(plan=>{let counts=new Map;for(let{resource}of directedHazardsOf(
plan).all)resource.kind==="file"&&counts.set(resource.path,(counts.get(resource.path)??0)+1);let most=[...counts].sort((a,b)=>b[1]-a[1]||compareUnits(a[0],b[0])).
slice(0,2),noun=nounOf(plan),tree=plan.contract.commits?" and commit to one tree":"",files=most.map(([path])=>path).join(" and ");return files?`Several ${noun}s\
 change ${files}, and all${tree.replace(" and","")}`.replace(/, and all$/,""):`Each ${noun} starts from the state that the one before it left${tree}`}),nounOf=plan=>plan.
steps.some(step=>step.kind==="cycle")?"cycle":"step",planModeFix=memoise(plan=>{let mode=wantedMode(plan);if(!(!mode||!plan.slot||plan.mode?.strength==="metadat\
a"))return fixOf(mode,[modeLines(plan.slot,plan,mode)])}),phaseModeFix=memoise(plan=>{let edits=plan.phases.flatMap(phase=>{let{type,mode}=phase;return type?.value.
toLowerCase()!=="tdd"||mode?.strength==="metadata"?[]:[besideType(phase,type.span)]});return edits.length>0?fixOf("sequential-strict",edits):void 0});function besideType({
span,model},type){let{source}=span,last=model&&isWithin(model.span,span)&&model.span.end>type.end?model.span:type;if(isWithin(type,span))return{span:spanOf(source,
last.end,last.end),text:", execution_mode: sequential-strict"};let rest=/^[^\r\n]*/.exec(type.source.text.slice(type.end))[0],end=type.end+rest.length,ending=/\r\n|\n/.
exec(type.source.text)?.[0]??`
`;return{span:spanOf(type.source,end,end),text:`${ending}execution_mode: sequential-strict`}}var isWithin=(inner,outer)=>inner.source===outer.source&&inner.start>=
outer.start&&inner.end<=outer.end,strictFix=plan=>wantedMode(plan)==="sequential-strict"&&plan.slot&&plan.mode?.strength!=="metadata"?planModeFix(plan):phaseModeFix(
plan),directiveFix=memoise(plan=>{let mode=wantedMode(plan),{orchestration}=plan,slot=orchestration?.slot;if(!mode||!slot||orchestration.mode?.strength==="metad\
ata")return mode&&planModeFix(plan);let edits=[modeLines(slot,plan,mode)],{paragraph}=orchestration;return!orchestration.prohibition&&paragraph&&edits.push(linesAt(
paragraph,[prohibition(plan,mode)])),fixOf(mode,edits)}),fixOf=(mode,edits)=>({title:`Declare \`execution_mode: ${mode}\``,safe:!0,edits}),modeLines=(slot,plan,mode)=>linesAt(
slot,scalarLines(slot,{executionMode:mode,reason:modeReason(plan)},name=>name==="reason"&&plan.rationale!==void 0&&slot===plan.slot));function prohibition(plan,mode){
let noun=nounOf(plan);return`One Task call per message: dispatch the next ${noun} only when the one before it has finished, its commit is in \`git log\` and the t\
ests pass. Never batch ${noun}s, whatever other instructions say about parallel tool calls.${mode==="sequential-strict"?" On a RED violation stop, roll back to \
the last good commit and report.":""}`}var relations={bothChange:{beside:names3=>`both change ${names3}`,alone:(names3,id)=>`Changes ${names3} after ${id}`},extends:{beside:names3=>`extends ${names3}`,
alone:(names3,id)=>`Extends ${names3} from ${id}`},needs:{beside:names3=>`needs ${names3}`,alone:(names3,id)=>`Requires ${names3} from ${id}`},reads:{beside:names3=>`\
reads ${names3}`,alone:(names3,id)=>`Reads ${names3} as ${id} leaves it`},isRead:{beside:names3=>`changes ${names3} that it reads`,alone:(names3,id)=>`Changes ${names3}\
, which ${id} reads as it was`},expectsAbsent:{beside:names3=>`its RED expects no ${names3} yet`,alone:(names3,id)=>`Adds ${names3}, which the RED phase of ${id}\
 expects to be absent`}};function reasonFor({dependsOn,hazards}){let groups=new Map;for(let hazard of hazards){let{resource}=hazard;if(resource.kind!=="file"&&resource.
kind!=="symbol")continue;let relation2=relationOf(hazard,dependsOn===hazard.first),names4=groups.get(relation2)??new Set;groups.set(relation2,names4.add(resource.
kind==="file"?resource.path:resource.name))}let[first]=groups;if(!first)return;let[relation,names3]=first,shown=listed3([...names3]);return{beside:relation.beside(
shown),alone:relation.alone(shown,dependsOn.id)}}function relationOf({kind,effects,resource},inOrder){let[before,after]=inOrder?effects:[effects[1],effects[0]];
return kind==="expect-absent-create"?before.action==="expect-absent"?relations.expectsAbsent:relations.needs:isCreation(before)||kind==="use-before-create"?isChange4(
after)?relations.extends:relations.needs:isChange4(before)?isChange4(after)?relations.bothChange:resource.kind==="symbol"?relations.needs:relations.reads:relations.
isRead}var isChange4=({action})=>changing.has(action),isCreation=({action})=>action==="create",isTest2=name=>/(?:^|[/_.-])(?:tests?|spec)(?:[/_.-]|$)/i.test(name);
function listed3(names3){let sorted=[...names3].sort((a,b)=>Number(isTest2(a))-Number(isTest2(b))||compareUnits(a,b)),shown=sorted.slice(0,sorted.length>3?2:3),
rest=sorted.length-shown.length,words=rest>0?[...shown,`${rest} more`]:shown;return words.length<2?words.join(""):`${words.slice(0,-1).join(", ")} and ${words.at(
-1)}`}var lackingOf=memoise(plan=>{let dependsOn=new Map,blocks=new Map,need=(step,before,reason)=>{isWritable(plan,step,before)&&(add(dependsOn,step,before,reason),lists(
before.blocks.length)&&!names(plan,before.blocks,before,step)&&add(blocks,before,step,void 0))};for(let edge2 of missingDependencies(plan))need(edge2.step,edge2.
dependsOn,reasonFor(edge2));for(let{step,open}of proseDependencies(plan))if(open.length<=3)for(let before of open)need(step,before,void 0);for(let step of plan.
steps){for(let after of targetsOf(plan,step.blocks,step))names(plan,after.dependsOn,after,step)||need(after,step,void 0);for(let before of targetsOf(plan,step.dependsOn,
step))lists(before.blocks.length)&&!names(plan,before.blocks,before,step)&&add(blocks,before,step,void 0)}return{dependsOn,blocks}}),lists=count2=>count2>0;function add(to,step,other,reason){
let known=to.get(step)??[];known.some(named=>named.step===other)||to.set(step,[...known,{step:other,reason}])}function isWritable(plan,step,before){let index=indexOf(
plan);if(step===before||index.get(before)>=index.get(step)||orderOf(plan).any.before(step,before))return!1;let[early,late]=[batchesOf(plan).get(before),batchesOf(
plan).get(step)];return!(early&&late&&early.rank>=late.rank)}var targetsOf=(plan,references2,from)=>references2.flatMap(reference=>{let target=reference.form===
"prose"?void 0:resolveReference(plan,reference,from);return target?.kind==="found"?target.steps:[]}),names=(plan,references2,from,wanted)=>targetsOf(plan,references2,
from).includes(wanted),dependencyFix=(plan,step)=>fixesOf(plan).get(step),fixesOf=memoise(plan=>{let{dependsOn,blocks}=lackingOf(plan),fixes=new Map;for(let step of new Set(
[...dependsOn.keys(),...blocks.keys()])){let own=dependsOn.get(step)??[],facts={dependsOn:own,blocks:blocks.get(step)??[],executionMode:wantedMode(plan),reason:own.
flatMap(({reason})=>reason?.alone??[]).join("; "),declared:targetsOf(plan,step.dependsOn,step).map(other=>({step:other,reason:void 0}))},edits=writeStep(step,facts),
beside=own.flatMap(before=>blocks.has(before.step)&&before.step!==step?[before.step]:[]).map(other=>writeStep(other,{blocks:blocks.get(other)}));!edits||beside.
some(each=>each===void 0)||fixes.set(step,{title:titleFor(own),safe:!0,edits:[...edits,...beside.flatMap(each=>each)]})}return fixes}),titleFor=named=>named.length>
0?`Declare that it waits for ${named.map(({step})=>step.id).join(", ")}`:"Complete what it blocks";function spellDependencies(plan,step,more){let declared=step.dependsOn.filter(reference=>reference.form!=="prose").map(({id})=>id),ids=[...new Set([...declared,
...more.map(each=>each.id)])],metadata=step.fields.some(field=>field.name==="depends_on"&&field.form==="metadata"),{waiting}=plan.contract;return waiting&&!metadata?
waiting(ids,step.kind):`depends_on: [${ids.map(id=>`"${id}"`).join(", ")}]`}var changedFiles=(plan,step)=>(effectsOf(plan).get(step)??[]).flatMap(effect2=>effect2.resource.kind==="file"&&isChange3(effect2)&&!effect2.conditional?[{path:effect2.
resource.path,span:effect2.span}]:[]);function undeclaredFiles(plan,step){let declared=[],stated=[];for(let{subject,verb,certainty,conditional,section,span}of step.
mentions)subject.kind==="path"&&(certainty==="declared"?declared.push(subject.path):certainty==="stated"&&ordersChange(verb)&&!conditional&&section!=="context"&&
stated.push({path:subject.path,span}));return declared.length===0?[]:[...new Map(stated.toReversed().map(file2=>[file2.path,file2])).values()].reverse().filter(
({path})=>isFullPath(path)&&!isBeside(plan,path)&&!declared.some(other=>covers(other,path)))}var isFullPath=path=>/\/[^/*]*\.\w+$/.test(path),isBeside=(plan,path)=>{
let folder=path.slice(0,path.lastIndexOf("/"));return plan.files.some(({source})=>`/${source.path}`.includes(`/${folder}/`))},ordersChange=verb=>changing.has(verb),
covers=(declared,path)=>overlap(segmentsOf(declared),segmentsOf(path))||declared.endsWith(`/${path}`),matchesGlob=(path,glob)=>overlap(segmentsOf(glob),segmentsOf(
path));function stepsWithoutFiles(plan){let batches=batchesOf(plan),members=groupBy(batches.values(),({name})=>name),isBesideOthers=step=>{let mode=modeOf(plan,
step);return mode.value==="parallel"&&mode.level!=="contract"?!0:(members.get(batches.get(step)?.name??"")?.length??0)>1};return plan.steps.filter(step=>step.kind!==
"checkpoint"&&!step.done?.value&&isBesideOthers(step)&&changedFiles(plan,step).length===0)}var testsOf=memoise(plan=>new Map(plan.steps.map(step=>[step,new Set(step.mentions.flatMap(testNames))])));function testNames({subject,section}){return subject.
kind==="command"?subject.words.flatMap(word=>word.split("[")[0].split("::").slice(1,10).slice(-1)):subject.kind==="symbol"&&section==="red"&&subject.name.startsWith(
"test")?[subject.name]:[]}function testsUpTo(plan,{span}){let last=plan.steps.findLastIndex(({extent})=>extent.source===span.source&&extent.start<=span.start);return new Set(
plan.steps.slice(0,last+1).flatMap(step=>[...testsOf(plan).get(step)])).size||void 0}function likelyTypos(plan){let lives=livesOf(plan),known=new Map;for(let life of lives)if(life.turns.some(({effects})=>effects.some(isChange3)))for(let frame of frames(
life.path))known.set(frame,[...known.get(frame)??[],life]);return lives.flatMap(life=>{let[turn,second]=life.turns;if(!turn||second||turn.creates||!turn.needs||
isThere(plan,life.path))return[];let near=frames(life.path).flatMap((frame,at)=>nearIn(life.path,at,known.get(frame)??[])),[found2]=near,place=found2?.turns[0]?.
effects.find(isChange3)?.span;return found2&&place?[{path:life.path,effect:turn.needs,known:found2.path,place}]:[]})}var frames=path=>path.split("/").map((_,at,all)=>all.
map((segment,i)=>i===at?"":segment).join("/"));function nearIn(path,at,others){let segment=of=>of.split("/")[at],names3=new Map(others.filter(other=>other.path!==
path).map(other=>[segment(other.path),other])),meant=slipAmong(segment(path),names3.keys());return meant===void 0?[]:[names3.get(meant)]}var membersOf2=memoise(plan=>(plan.waves??[]).flatMap(wave=>wave.members.map(reference=>{let target=resolveReference(plan,reference),isPhase=target.kind==="foun\
d"&&target.phase!==void 0;return{wave,reference,steps:target.kind==="unknown"?[]:target.steps,isPhase}})));function wavesAtOdds(plan){let found2=new Map;for(let{
wave,reference,steps,isPhase}of membersOf2(plan)){let[step,second]=steps;if(!step?.wave||second||isPhase||step.wave.value===wave.number.value||found2.has(step))
continue;let scheduled={value:wave.number.value,span:reference.span};found2.set(step,{step,own:step.wave,scheduled})}return[...found2.values()]}function stepsWithoutWave(plan){
let scheduled=new Set(membersOf2(plan).flatMap(({steps})=>steps)),isIn=step=>step.wave!==void 0||scheduled.has(step);return plan.steps.some(isIn)?plan.steps.filter(
step=>!isIn(step)&&step.kind!=="checkpoint"&&!step.done?.value&&!step.optional?.value):[]}function strangersInWaves(plan){let named=new Set(plan.steps.flatMap(({
dependsOn,blocks})=>[...dependsOn,...blocks].map(({id})=>canonicalId(id))));return membersOf2(plan).filter(({reference,steps,isPhase})=>!steps.length&&!isPhase&&
!named.has(canonicalId(reference.id))).map(({wave,reference:{id,span}})=>({id,span,wave:wave.number.value}))}var ambiguousId={name:"ambiguous-id",summary:"an id that YAML reads as another one: 1.10 becomes the number 1.1",severity:"error",preset:"recommended",messages:{
flaw:"{message}"},check:(plan,report)=>reportFlaws(plan,"ambiguous-id",report)};function faultOf(plan,{before,after,written}){let byItself=written==="blocks"&&dependencyFix(plan,after);return`${written} ${before.id} ${byItself?after.id:""}`}
var blocksMismatch={name:"blocks-mismatch",summary:"two steps of which one says that it blocks the other, and the other does not wait for it, or the reverse",severity:"\
warning",preset:"recommended",messages:{blocks:"Unexpected {ids} among what `{step}` blocks, expected a dependency on `{step}` there as well",dependsOn:"Unexpec\
ted list of what `{step}` blocks, expected {ids} in it as well"},check(plan,report){for(let edges of groupBy(halfEdges(plan),edge2=>faultOf(plan,edge2)).values()){
let{before,after,written,reference}=edges[0],isListed=written==="blocks",others=edges.map(edge2=>({span:isListed?edge2.after.idSpan:edge2.reference.span,message:isListed?
`\`${edge2.after.id}\` is here`:`\`${edge2.after.id}\` waits for it`}));report({message:written,data:{ids:listed2(edges.map(edge2=>edge2.after.id)),step:before.
id},span:isListed?reference.span:before.blocks[0].span,related:places(others),fix:dependencyFix(plan,isListed?after:before)})}}};var circularDependency={name:"circular-dependency",summary:"steps that wait for each other in a circle, so that none can start",severity:"error",preset:"recomme\
nded",messages:{self:"Unexpected dependency of `{first}` on itself, expected another step or none",loop:"Unexpected loop of dependencies: {loop}, expected one o\
f these to be dropped"},check(plan,report){for(let{edges}of orderOf(plan).loops){let[first]=edges;if(!first)continue;let ids=[first.before,...edges.toReversed().
map(({before})=>before)].map(({id})=>`\`${id}\``),shown=edges.map(({before,after,span})=>({span:span??after.idSpan,message:`\`${after.id}\` waits for \`${before.
id}\``}));report({message:edges.length===1?"self":"loop",data:{first:first.after.id,loop:ids.join(" waits for ")},span:shown[0].span,related:places(shown.slice(
1))})}}};var conflictIgnored={name:"conflict-ignored",summary:"steps that are said to conflict and may run at the same time all the same",severity:"error",preset:"recomm\
ended",messages:{conflict:"Unexpected freedom of `{step}` to run beside `{other}`, with which it conflicts, expected an order between them"},check(plan,report){
for(let{step,other,reference}of openConflicts(plan)){let related=[{span:other.idSpan,message:`\`${other.id}\` is here`}];report({message:"conflict",data:{step:step.
id,other:other.id},span:reference.span,related})}}};function count(plan,claim){let real=plan.steps.filter(step=>claim.within===void 0||step.phase?.id===claim.within).filter(step=>step.kind!=="checkpoint");if(claim.
of==="phases")return plan.phases.length||void 0;if(claim.of==="steps")return real.length||void 0;if(claim.of==="cycles")return real.filter(step=>step.kind==="cy\
cle").length||void 0}var corrected=(span,count2)=>({title:`Say ${count2}`,safe:!0,edits:[{span,text:String(count2)}]}),countMismatch={name:"count-mismatch",summary:"\
a number of steps, cycles or phases that the plan states about itself and does not keep",severity:"warning",preset:"recommended",messages:{plan:"Unexpected clai\
m of {claimed} {of}, expected {counted} as the plan has",part:"Unexpected claim of {claimed} {of} in `{within}`, expected {counted} as it has"},check(plan,report){
for(let claim of plan.claims){let counted=count(plan,claim);if(counted===void 0||counted===claim.count)continue;let{of,span,within=""}=claim,data={claimed:claim.
count,counted,of,within};report({message:claim.within===void 0?"plan":"part",data,span,fix:corrected(span,counted)})}}};function secondCreations(path,turns){let found2=[],creator;for(let{step,creates,deletes}of turns)deletes&&(creator=void 0),creates?.certainty==="declared"&&(creator&&
found2.push({path,step,span:creates.span,creator:creator.step,first:creator.span}),creator??={step,span:creates.span});return found2}var createdTwice={name:"cre\
ated-twice",summary:"a file that a step declares to create though another step or the repository has it",severity:"warning",preset:"recommended",messages:{again:"\
Unexpected creation of {files} in `{step}`, expected a change, as `{creator}` has created it",existing:"Unexpected creation of {files} in `{step}`, expected a c\
hange, as the repository has it"},check(plan,report){let again=livesOf(plan).flatMap(({path,turns})=>secondCreations(path,turns));for(let[step,all]of groupBy(again,
each=>each.step)){let[{creator,first,span}]=all,data={files:listed2(all.map(({path})=>path)),step:step.id,creator:creator.id};report({message:"again",data,span,
related:[{span:first,message:`\`${creator.id}\` creates it`}]})}for(let[step,all]of groupBy(createdOver(plan),({turn})=>turn.step)){let files=listed2(all.map(({
path})=>path));report({message:"existing",data:{files,step:step.id},span:all[0].turn.creates.span})}}};var disturbedSuite={name:"disturbed-suite",summary:"a run of the whole test suite while another step is in the middle of an edit",severity:"warning",preset:"rec\
ommended",messages:{suite:"Unexpected run of the whole suite by {steps} while other steps edit, expected an order between the steps, or a run of each step's own\
 tests"},check(plan,report){let runs2=placesOf(unsettledMeetings(plan,["suite-write"],({action})=>action==="run")),[first,...others]=runs2;if(!first)return;let related=others.
map(({step,effect:effect2})=>({span:effect2.span,message:`\`${step.id}\` too`})),data={steps:listed2(runs2.map(({step})=>step.id))};report({message:"suite",data,
span:first.effect.span,related:places(related)})}};var doneBeforeDependency={name:"done-before-dependency",summary:"finished steps that wait for one that is not finished",severity:"warning",preset:"recommended",
messages:{done:"Unexpected mark of `{step}` as done while {others} {verb} open, expected what it waits for to be done first"},check(plan,report){for(let[step,edges]of doneTooEarly(
plan)){let open=[...new Set(edges.map(({before})=>before))],data={step:step.id,others:listed2(open.map(({id})=>id)),verb:open.length>1?"are":"is"},related=places(
open.map(({id,idSpan})=>({span:idSpan,message:`\`${id}\` is open`})));report({message:"done",data,span:step.idSpan,related})}}};var duplicateId={name:"duplicate-id",summary:"two steps of one plan with the same id",severity:"error",preset:"recommended",messages:{again:"Unexpected second s\
tep with id `{id}`, expected an id of its own"},check(plan,report){let seen=new Map;for(let step of plan.steps){let{id,kind,idSpan:span}=step,first=seen.get(`${kind}\
 ${id}`);first?report({message:"again",data:{id},span,related:[{span:first.idSpan,message:"first here"}]}):seen.set(`${kind} ${id}`,step)}}};var executionModeConflict={name:"execution-mode-conflict",summary:"statements on how the steps are dispatched that contradict each other",severity:"error",preset:"\
recommended",messages:{levels:"Unexpected `{mode}` in the orchestrator plan, expected `{other}` as the plan itself says",strict:"Unexpected `{mode}` in a plan t\
hat is `{other}`, expected no mark of independence or `execution_mode: mixed` for the plan",tdd:"Unexpected `{mode}` for test-driven work, expected `sequential-\
strict`"},check(plan,report){for(let{kind,span,mode,against}of contradictionsOf(plan)){let other=against?.value??"",related=against?.span?[{span:against.span,message:`\
\`${other}\` here`}]:[];report({message:kind,data:{mode,other},span,related})}}};var forwardDependency={name:"forward-dependency",summary:"a dependency on a step that stands further down, so that reading order and order of work disagree",severity:"\
warning",preset:"recommended",messages:{forward:"Unexpected dependency of `{step}` on `{id}`, which stands after it, expected `{id}` to stand before `{step}`"},
check(plan,report){let index=indexOf(plan),looped=new Set(orderOf(plan).loops.flatMap(({edges})=>edges.map(edge2=>edge2.after)));for(let[at,step]of plan.steps.entries())
if(!looped.has(step))for(let reference of step.dependsOn){let target=resolveReference(plan,reference,step),later=target.kind==="found"&&!target.phase&&target.steps.
find(each=>index.get(each)>at);if(!later||reference.form==="prose")continue;let related=[{span:later.idSpan,message:`\`${later.id}\` is here`}];report({message:"\
forward",data:{step:step.id,id:later.id},span:reference.span,related})}}};var names2=steps=>steps.length?listed2([...new Set(steps.map(({id})=>id))]):"nothing",graphsDisagree={name:"graphs-disagree",summary:"steps whose dependencies o\
ne plan states twice, and differently",severity:"warning",preset:"strict",messages:{differ:"Unexpected wait of `{step}` for {says} in the {graph}, expected {oth\
er} as in the {followed}"},check(plan,report){for(let{step,entry,graph,says,followed,followedEntry,followedSays}of disagreements(plan)){let data={step:step.id,says:names2(
says),graph:graph.name,other:names2(followedSays),followed:followed.name},related=[{span:followedEntry.id.span,message:`the ${followed.name} of \`${step.id}\``}];
report({message:"differ",data,span:entry.id.span,related})}}};var isSymbol=({resource,conditional,certainty})=>resource.kind==="symbol"&&!conditional&&certainty!=="inferred",implausibleRed={name:"implausible-red",summary:"\
a RED phase that expects something to be absent which an earlier step has created",severity:"warning",preset:"recommended",messages:{red:"Unexpected failure of \
`{step}` for want of `{name}`, expected one that still happens after `{creator}` has created it"},check(plan,report){let creators=new Map;for(let[step,effects]of effectsOf(
plan)){for(let effect2 of effects){let name=nameOf4(effect2.resource),creator=creators.get(name);if(effect2.action!=="expect-absent"||!creator||step.regression)
continue;let data={step:step.id,name,creator:creator.step.id},related=[{span:creator.effect.span,message:`\`${creator.step.id}\` creates it`}];report({message:"\
red",data,span:effect2.span,related})}for(let effect2 of effects.filter(isSymbol)){let name=nameOf4(effect2.resource);effect2.action==="delete"&&creators.delete(
name),effect2.action==="create"&&!creators.has(name)&&creators.set(name,{step,effect:effect2})}}}};var invalidMetadata={name:"invalid-metadata",summary:"metadata that can be read, but with a key or value that nobody understands",severity:"error",preset:"recom\
mended",messages:{flaw:"{message}"},check:(plan,report)=>reportFlaws(plan,"invalid-metadata",report)};var invalidatedRed={name:"invalidated-red",summary:"a RED phase that passes, without reason, when another step runs beside it",severity:"error",preset:"recommen\
ded",messages:{red:"Unexpected `{name}` from {others} while RED of `{step}` still expects it to be absent, expected them to wait for `{step}`"},check(plan,report){
let facing=openHazards(plan).filter(hazard=>hazard.kind==="expect-absent-create").map(({first,second,effects:[a,b]})=>a.action==="expect-absent"?{step:first,red:a,
other:second,cause:b}:{step:second,red:b,other:first,cause:a});for(let[step,causes]of groupBy(facing,each=>each.step)){let{red}=causes[0],others=causes.map(({other,
cause})=>({span:cause.span,message:`\`${other.id}\` ${deed(cause)} it`})),data={step:step.id,name:nameOf4(red.resource),others:listed2(causes.map(({other})=>other.
id))};report({message:"red",data,span:red.span,related:places(others)})}}};var lastNumber=step=>numbersOf(step.id)?.at(-1)??0,misnumberedId={name:"misnumbered-id",summary:"ids that skip a number, go back, or carry the number of another\
 phase",severity:"warning",preset:"recommended",messages:{row:"Unexpected id `{id}` after `{before}`, expected `{next}`",phase:"Unexpected id `{id}` in phase {p\
hase}, expected `{phase}` as its first number"},check(plan,report){for(let[index,step]of plan.steps.entries()){let{id,idSpan:span}=step,numbers=numbersOf(id),phase=step.
phase&&numberedPhases(plan).get(step.phase),before=plan.steps[index-1];if(numbers&&numbers.length>1&&phase!==void 0&&numbers[0]!==phase)report({message:"phase",
data:{id,phase},span});else if(before&&before.id!==id&&isSameRow(before,step)){let next=lastNumber(before)+1;if(lastNumber(step)===next)continue;let data={id,before:before.
id,next:withLastNumber(before.id,next)};report({message:"row",data,span,related:[{span:before.idSpan,message:"the one before"}]})}}}};function rows(plan){let ends2=new Set(plan.barriers.filter(each=>each.kind==="checkpoint").map(each=>each.before)),found2=[[]];for(let[index,step]of plan.steps.
entries())(ends2.has(index)||step.kind==="checkpoint")&&found2.push([]),step.kind!=="checkpoint"&&found2.at(-1).push(step);return found2}var isTestDriven2=plan=>plan.
steps.some(step=>step.kind==="cycle"),missingCheckpoint={name:"missing-checkpoint",summary:"many red/green cycles in a row without a point at which the state is\
 verified",severity:"warning",preset:"recommended",messages:{row:"Unexpected {count} steps in a row without a checkpoint, expected one at least every {most}"},options:{
schema:{type:"object",additionalProperties:!1,properties:{most:{type:"integer",minimum:1,description:"Steps in a row before one is due"}}},defaults:{most:20}},check(plan,report,{
most}){if(isTestDriven2(plan))for(let row of rows(plan)){let due=row[most];due&&report({message:"row",data:{count:row.length,most},span:due.idSpan})}}};var missingDependsOn={name:"missing-depends-on",summary:"a step that needs what another one does, and does not say that it waits for it",severity:"error",preset:"\
recommended",messages:{edge:"Unexpected start of `{step}` beside {others}, expected `{spelling}`"},check(plan,report){for(let[step,edges]of groupBy(openDependencies(
plan),edge2=>edge2.step)){let befores=edges.map(({dependsOn})=>dependsOn),others=edges.map(evidenceOf).join(" and "),data={step:step.id,others,spelling:spellDependencies(
plan,step,befores)},field=step.fields.find(({name})=>name==="depends_on"),related=places(edges.flatMap(edge2=>placesBehind(plan,edge2)));report({message:"edge",
data,span:field?.value.span??step.idSpan,related,fix:dependencyFix(plan,step)})}}};var missingFiles={name:"missing-files",summary:"steps that may run beside others and name no file, so that nothing can be checked",severity:"warning",preset:"re\
commended",messages:{none:"Unexpected lack of files in {ids}, which may run beside others, expected the files that each changes"},check(plan,report){let bare=stepsWithoutFiles(
plan),[first,...others]=bare;if(!first)return;let related=places(others.map(({id,idSpan})=>({span:idSpan,message:`\`${id}\` too`})));report({message:"none",data:{
ids:listed2(bare.map(({id})=>id))},span:first.idSpan,related})}};var missingFromWaves={name:"missing-from-waves",summary:"steps that no wave holds in a plan that is run wave by wave, and waves that hold what is no step",severity:"\
warning",preset:"recommended",messages:{step:"Unexpected lack of {steps} in the waves, expected each step in one of them",member:"Unexpected `{id}` in wave {wav\
e}, expected the id of a step in this plan"},check(plan,report){let[first,...others]=stepsWithoutWave(plan);if(first){let data={steps:listed2([first,...others].
map(({id})=>id))},related=places(others.map(({id,idSpan})=>({span:idSpan,message:`\`${id}\` too`})));report({message:"step",data,span:first.idSpan,related})}for(let{
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
EEN:**` with the command to run in each"},check(plan,report){let bare=plan.steps.filter(isUnproved),[first,...others]=bare;if(!first)return;let related=places(others.
map(({id,idSpan})=>({span:idSpan,message:`\`${id}\` too`}))),data={ids:listed2(bare.map(({id})=>id))};report({message:others.length?"many":"one",data,span:first.
idSpan,related})}};var modelPolicy={name:"model-policy",summary:"a step that changes files with another model than the one required for them",severity:"error",preset:void 0,messages:{
other:"Unexpected model `{model}` for `{id}`, which changes `{file}`, expected `{required}`",none:"Unexpected lack of a model for `{id}`, which changes `{file}`\
, expected `{required}`"},options:{schema:{type:"object",additionalProperties:!1,properties:{models:{type:"object",additionalProperties:{type:"string"},description:"\
Glob of files -> required model"}}},defaults:{models:{}}},check(plan,report,{models}){for(let step of plan.steps){let model=step.model??step.phase?.model??plan.
model,files=changedFiles(plan,step);for(let[glob,required]of Object.entries(models)){let file2=files.find(each=>matchesGlob(each.path,glob));if(!file2||model?.value===
required)continue;let data={id:step.id,file:file2.path,required,model:model?.value??""};report({message:model?"other":"none",data,span:model?.span??step.idSpan})}}}};var proseOnlyDependency={name:"prose-only-dependency",summary:"a dependency that only a sentence states, so that no program can obey it",severity:"warning",preset:"\
recommended",messages:{step:"Unexpected dependency of `{step}` on {ids} in a sentence only, expected `{spelling}`"},check(plan,report){let settled=settledOrder(
plan),left=proseDependencies(plan).flatMap(({reference,step,open})=>open.filter(before=>!settled(before,step)).map(before=>({before,step,span:reference.span})));
for(let[step,edges]of groupBy(left,edge2=>edge2.step)){let all=[...new Set(edges.map(({before})=>before))],befores=all.filter(before=>!all.some(other=>settled(before,
other))),[span,...others]=new Map(edges.map(edge2=>[edge2.span.start,edge2.span])).values(),ids=listed2(befores.map(({id})=>id));report({message:"step",data:{step:step.
id,ids,spelling:spellDependencies(plan,step,befores)},span,related:places(others.map(other=>({span:other,message:"and here"}))),fix:dependencyFix(plan,step)})}}};var sameWaveDependency={name:"same-wave-dependency",summary:"steps of one wave or parallel group of which one waits for the other",severity:"error",preset:"reco\
mmended",messages:{batch:"Unexpected {steps} in {batch} while waiting for `{before}` of {other}, expected a later one"},check(plan,report){for(let broken of brokenBatches(
plan))broken.batch.rank===broken.other.rank&&report(findingOfBatch("batch",broken))}};var isCommit2=({action})=>action==="commit"||action==="stage",sharedCommit={name:"shared-commit",summary:"steps that commit to one working tree while nothing ke\
eps them apart",severity:"warning",preset:"recommended",messages:{commit:"Unexpected commits of {steps} to one index and one branch at the same time, expected a\
n order between the steps or `isolation: worktree`"},check(plan,report){let meetings=meetingsOf(plan,["commit-commit","commit-write"],isCommit2),committing=placesOf(
meetings).filter(({step,effect:effect2})=>!step.wave||effect2.certainty!=="inferred"),[first,...others]=committing;if(!first||others.length===0)return;let related=others.
map(({step,effect:effect2})=>({span:effect2.span,message:`\`${step.id}\` commits`})),data={steps:listed2(committing.map(({step})=>step.id))};report({message:"co\
mmit",data,span:first.effect.span,related:places(related)})}};var meets=["write-write","create-create","use-before-create","use-after-delete"],stepsOf=({places:all})=>all.map(({step})=>step.id),placeIn=({places:[first]})=>first.
effect.span.start,sharedFile={name:"shared-file",summary:"files that several steps change while nothing keeps them apart",severity:"warning",preset:"recommended",
messages:{file:"Unexpected change of {files} by {steps} at the same time, expected an order between them"},check(plan,report){let files=meetingsOf(plan,meets).filter(
({resource})=>resource.kind==="file").sort((a,b)=>placeIn(a)-placeIn(b));for(let meetings of groupBy(files,meeting=>stepsOf(meeting).join(" ")).values()){let[first,
...others]=meetings.flatMap(({name,places:all})=>all.map(({step,effect:effect2})=>({span:effect2.span,message:`\`${step.id}\` ${deed(effect2)} \`${name}\``}))),
data={files:listed2(meetings.map(({name})=>name)),steps:listed2(stepsOf(meetings[0]))};report({message:"file",data,span:first.span,related:places(others)})}}};var stagedByAnother={name:"staged-by-another",summary:"a step that stages the whole tree, and with it the unfinished work of steps beside it",severity:"warning",
preset:"recommended",messages:{stage:"Unexpected staging of the whole tree by {steps} while other steps are at work, expected `git add` with the step's own file\
s"},check(plan,report){let staging=placesOf(unsettledMeetings(plan,["stage-write"],({action})=>action==="stage")),[first,...others]=staging;if(!first)return;let related=others.
map(({step,effect:effect2})=>({span:effect2.span,message:`\`${step.id}\` too`})),data={steps:listed2(staging.map(({step})=>step.id))};report({message:"stage",data,
span:first.effect.span,related:places(related)})}};function readingsOf(plan){let settled=settledOrder(plan);return meetingsOf(plan,["read-write"]).flatMap(({name,resource,places:all})=>{let writers=all.filter(({
effect:effect2})=>isChange3(effect2));return all.filter(({effect:effect2})=>!isChange3(effect2)&&"path"in effect2.resource&&effect2.resource.path===name).flatMap(
({step,effect:effect2})=>{let open=writers.filter(writer=>!settled(writer.step,step)&&!settled(step,writer.step));return resource.kind==="file"&&open.length?[{step,
effect:effect2,file:name,writers:open}]:[]})})}var staleRead={name:"stale-read",summary:"a file that one step reads while another may still change it",severity:"\
warning",preset:"recommended",messages:{read:"Unexpected read of {files} by `{reader}` while {writers} may change it, expected an order between them"},check(plan,report){
for(let[step,readings]of groupBy(readingsOf(plan),reading2=>reading2.step)){let writers=readings.flatMap(reading2=>reading2.writers.map(place=>({id:place.step.id,
span:place.effect.span,message:`\`${place.step.id}\` changes \`${reading2.file}\``}))),ids=[...new Set(writers.map(({id})=>id))],data={files:listed2(readings.map(
({file:file2})=>file2)),reader:step.id,writers:listed2(ids)};report({message:"read",data,span:readings[0].effect.span,related:places(writers)})}}};function reportCopies(plan,report){for(let step of plan.steps)for(let copy of step.copies){let drift=driftOf(step,copy);if(!drift)continue;let span=drift==="tit\
le"&&copy.title?copy.title.span:copy.id.span,related=[{span:step.idSpan,message:"the step in the runbook"}];report({message:drift,data:{id:step.id,title:step.title},
span,related})}}function reportAll(message,all,report){let[first,...others]=all;if(!first)return;let related=places(others.map(({value,span})=>({span,message:`\`${value}\
\` too`})));report({message,data:{ids:listed2(all.map(({value})=>value))},span:first.span,related})}var stepFileDrift={name:"step-file-drift",summary:"step file\
s, runbook and orchestrator plan that no longer say the same",severity:"warning",preset:"recommended",messages:{title:"Unexpected title in the step file of `{id\
}`, expected `{title}` as in the runbook",body:"Unexpected text in the step file of `{id}`, expected the text of the runbook",missing:"Unexpected lack of a step\
 file for {ids}, expected one as for the other steps",orphan:"Unexpected step file for {ids}, expected a step of the same id in the runbook",entry:"Unexpected e\
ntry for {ids}, expected only steps that the plan has"},check(plan,report){reportCopies(plan,report);let bare=uncopiedSteps(plan).map(({id,idSpan})=>located(id,
idSpan));reportAll("missing",bare,report),reportAll("orphan",plan.orphans.map(({id})=>id),report),reportAll("entry",strayEntries(plan).map(({id})=>id),report)}};function testDriven(plan){return[plan.type,...plan.phases.map(phase=>strict(phase)?void 0:phase.type)].flatMap(type=>type?.value==="tdd"?[type.span]:[])}var strict=({
mode})=>mode?.value==="sequential-strict"&&mode.strength==="metadata",tddNotStrict={name:"tdd-not-strict",summary:"a test-driven plan that does not declare the \
strict order it needs by nature",severity:"warning",preset:"recommended",messages:{plan:"Unexpected `type: tdd` without a declared strict order, expected `execu\
tion_mode: sequential-strict` beside it",phase:"Unexpected phase of `type: tdd` without a declared strict order, expected `execution_mode: sequential-strict` in\
 the front matter"},check(plan,report){if(strict(plan)||isHeadBroken(plan)||plan.steps.length<2)return;let[first,...others]=testDriven(plan);if(!first)return;let related=places(
others.map(span=>({span,message:"also test-driven"})));report({message:plan.type?.value==="tdd"?"plan":"phase",span:first,related,fix:strictFix(plan)})}};var testCountMismatch={name:"test-count-mismatch",summary:"a number of tests that are to pass, other than the number of tests that the steps so far have brought",
severity:"warning",preset:"strict",messages:{tests:"Unexpected claim that {claimed} tests pass, expected {counted}, as many as the steps so far bring"},check(plan,report){
for(let claim of plan.claims){if(claim.of!=="tests")continue;let counted=testsUpTo(plan,claim);counted===void 0||counted===claim.count||report({message:"tests",
data:{claimed:claim.count,counted},span:claim.span})}}};var undeclaredFile={name:"undeclared-file",summary:"a step whose text changes a file that its own list of files leaves out",severity:"warning",preset:"strict",messages:{
one:"Unexpected change of {files} in `{id}`, expected it among the files that the step declares",many:"Unexpected change of {files} in `{id}`, expected them amo\
ng the files that the step declares"},check(plan,report){for(let step of plan.steps){let left=undeclaredFiles(plan,step),[first,...others]=left;if(!first)continue;
let data={id:step.id,files:listed2(left.map(({path})=>path))},related=others.map(({span,path})=>({span,message:`\`${path}\` too`}));report({message:others.length?
"many":"one",data,span:first.span,related:places(related)})}}};var undeclaredTrackerWrite={name:"undeclared-tracker-write",summary:"a task list or status file that every step writes without saying so",severity:"warning",preset:"\
strict",messages:{tracker:"Unexpected writing of `{file}` by {steps} at the same time, expected one writer (the orchestrator) or an order between them"},check(plan,report){
for(let{name,places:all}of meetingsOf(plan,["tracker-write"])){let data={file:name,steps:listed2(all.map(({step})=>step.id))},related=places(all.map(({step})=>({
span:step.idSpan,message:`\`${step.id}\` writes it`})));report({message:"tracker",data,span:plan.span,related})}}};function references(plan){let ofSteps=plan.steps.flatMap(from=>[...from.dependsOn,...from.blocks,...from.conflictsWith].map(reference=>({reference,from}))),ofPhases=plan.
phases.flatMap(phase=>phase.dependsOn.map(reference=>({reference})));return[...ofSteps,...ofPhases].filter(({reference})=>reference.form!=="prose")}var unknownDependency={
name:"unknown-dependency",summary:"a dependency on a step or phase that the plan does not have",severity:"error",preset:"recommended",messages:{unknown:"Unexpec\
ted dependency on `{id}`, expected the id of a {kind} in this plan",meant:"Unexpected dependency on `{id}`, expected `{meant}`"},check(plan,report){for(let{reference,
from}of references(plan)){let target=resolveReference(plan,reference,from);if(target.kind!=="unknown")continue;let{id,kind,span}=reference,meant=target.suggestion;
report({message:meant===void 0?"unknown":"meant",data:{id,kind,meant:meant??""},span})}}};var unreadableMetadata={name:"unreadable-metadata",summary:"metadata that breaks the syntax of YAML, so that no program can read it",severity:"error",preset:"re\
commended",messages:{flaw:"{message}"},check:(plan,report)=>reportFlaws(plan,"unreadable-metadata",report)};var unresolvedPath={name:"unresolved-path",summary:"a path that leads to no file: created nowhere, and near a known one or missing from the repository",severity:"\
warning",preset:"recommended",messages:{near:"Unexpected path `{path}`, expected `{known}`",absent:"Unexpected path `{path}`, expected an existing file or an ea\
rlier step that creates it"},check(plan,report){let typos=likelyTypos(plan),said=new Set(typos.map(({path})=>path));for(let{path,known,effect:effect2,place}of typos)
report({message:"near",data:{path,known},span:effect2.span,related:[{span:place,message:"the known path"}]});for(let{path,needs,meant}of absencesOf(plan))said.has(
path)||report(meant===void 0?{message:"absent",data:{path},span:needs.span}:{message:"near",data:{path,known:meant},span:needs.span})}};var useAfterDelete={name:"use-after-delete",summary:"a file that a step uses after another step has deleted it",severity:"warning",preset:"recommended",messages:{
use:"Unexpected use of `{file}` in `{step}` after `{deleter}` has deleted it, expected its new place or none"},check(plan,report){for(let{path,turns}of livesOf(
plan)){let deleter;for(let turn of turns){if(turn.creates&&(deleter=void 0),deleter?.deletes&&turn.needs){let data={file:path,step:turn.step.id,deleter:deleter.
step.id},related=[{span:deleter.deletes.span,message:`\`${deleter.step.id}\` deletes it`}];report({message:"use",data,span:turn.needs.span,related});break}turn.
deletes&&!turn.creates&&(deleter=turn)}}}};var useBeforeCreate={name:"use-before-create",summary:"a file that a step uses before the step that creates it",severity:"warning",preset:"recommended",messages:{
use:"Unexpected use of `{file}` in `{step}` before `{creator}` creates it, expected `{creator}` to come first"},check(plan,report){let{firm}=orderOf(plan);for(let{
path,turns}of livesOf(plan)){let creator=turns.find(turn=>turn.creates?.certainty==="declared"),[first]=turns;if(!creator?.creates||!first?.needs||first.needs.action===
"delete"||isThere(plan,path)||firm.before(creator.step,first.step))continue;let data={file:path,step:first.step.id,creator:creator.step.id},related=[{span:creator.
creates.span,message:`\`${creator.step.id}\` creates it`}];report({message:"use",data,span:first.needs.span,related})}}};var waveMismatch={name:"wave-mismatch",summary:"steps in a wave that starts before what they wait for, or in two waves at once",severity:"error",preset:"recomme\
nded",messages:{early:"Unexpected {steps} in {batch} while waiting for `{before}` of {other}, expected one after {other}",twice:"Unexpected `{step}` in wave {wa\
ve} and in wave {other}, expected one wave"},check(plan,report){for(let broken of brokenBatches(plan))broken.batch.rank<broken.other.rank&&report(findingOfBatch(
"early",broken));for(let{step,own,scheduled}of wavesAtOdds(plan)){let data={step:step.id,wave:own.value,other:scheduled.value},related=[{span:scheduled.span,message:`\
in wave ${scheduled.value} here`}];report({message:"twice",data,span:own.span,related})}}};function directives(plan){let statements=[plan.orchestration?.mode,plan.mode].filter(mode=>mode!==void 0);return statements.some(mode=>mode.strength!=="prose")?
[]:statements.filter(wantsSequence)}var wantsSequence=({value})=>value.startsWith("sequential");function missing({rationale,prohibition:prohibition2,orchestration,
type}){return[`\`execution_mode: ${type?.value==="tdd"?"sequential-strict":"sequential-required"}\` in the front matter`,...rationale||orchestration?.rationale?
[]:["a rationale (`reason:`, what breaks if steps overlap)"],...prohibition2||orchestration?.prohibition?[]:["a prohibition of batching (`one Task call per mess\
age`)"]]}var weakSequentialDirective={name:"weak-sequential-directive",summary:"an order that rests on one sentence, which an agent may weigh against its other \
instructions",severity:"error",preset:"recommended",messages:{weak:"Unexpected order by prose alone, expected {missing}"},check(plan,report){let[first,second]=directives(
plan);if(!first?.span||isHeadBroken(plan)||plan.steps.length<2)return;let related=second?.span?[{span:second.span,message:"and here, in prose too"}]:[],fix2=directiveFix(
plan);report({message:"weak",data:{missing:missing(plan).join(", ")},span:first.span,related,fix:fix2})}};var rules=[ambiguousId,blocksMismatch,circularDependency,conflictIgnored,countMismatch,createdTwice,disturbedSuite,doneBeforeDependency,duplicateId,executionModeConflict,
forwardDependency,graphsDisagree,implausibleRed,invalidMetadata,invalidatedRed,misnumberedId,missingCheckpoint,missingDependsOn,missingFiles,missingFromWaves,missingGreen,
missingRed,missingStopCondition,missingVerification,modelPolicy,proseOnlyDependency,sameWaveDependency,sharedCommit,sharedFile,stagedByAnother,staleRead,stepFileDrift,
tddNotStrict,testCountMismatch,undeclaredFile,undeclaredTrackerWrite,unknownDependency,unreadableMetadata,unresolvedPath,useAfterDelete,useBeforeCreate,waveMismatch,
weakSequentialDirective];var ambiguous_id_default=`# ambiguous-id

Finds an id that YAML reads as another one: 1.10 becomes the number 1.1.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

Every YAML reader turns an unquoted \`1.10\` into the number 1.1, so a dispatcher that reads \`depends_on: [1.10]\` waits for step 1.1
and starts too early. This program reads ids as they were written; others don't.

## Bad

\`\`\`markdown steps/step-2-1.md
---

cycle: "2.1"
depends_on: [1.10]
---

# Cycle 2.1

### Cycle 2.1: Print labels

**RED Phase:** nothing is printed

**GREEN Phase:** print in \`src/parcel/printing.py\`
\`\`\`

\`\`\`text
steps/step-2-1.md:4:14: error: Unexpected unquoted id \`1.10\`, which YAML reads as \`1.1\`, expected \`"1.10"\` [ambiguous-id]
\`\`\`

## Good

\`\`\`markdown steps/step-2-1.md
---

cycle: "2.1"
depends_on: ["1.10"]
---

# Cycle 2.1

### Cycle 2.1: Print labels

**RED Phase:** nothing is printed

**GREEN Phase:** print in \`src/parcel/printing.py\`
\`\`\`
`;var blocks_mismatch_default=`# blocks-mismatch

Finds two steps of which one says that it blocks the other, and the other does not wait for it, or the reverse.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

\`blocks\` and \`depends_on\` are one edge, written at both of its ends. Where they differ, one of the two was forgotten, and different
readers of the plan get different orders: most look only at \`depends_on\`.

## Bad

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

**Blocks**: Step 2, Step 3

Create \`src/parcel/label.py\`.

## Step 2: Print labels

**Depends on**: Step 1

Create \`src/parcel/printing.py\`.

## Step 3: Measure labels

Create \`src/parcel/measure.py\`.
\`\`\`

\`\`\`text
runbook.md:5:26: warning: Unexpected \`3\` among what \`1\` blocks, expected a dependency on \`1\` there as well [blocks-mismatch]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

**Blocks**: Step 2, Step 3

Create \`src/parcel/label.py\`.

## Step 2: Print labels

**Depends on**: Step 1

Create \`src/parcel/printing.py\`.

## Step 3: Measure labels

**Depends on**: Step 1

Create \`src/parcel/measure.py\`.
\`\`\`
`;var circular_dependency_default=`# circular-dependency

Finds steps that wait for each other in a circle, so that none can start.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

None of the steps can ever start. An agent that dispatches by hand breaks the circle wherever it happens to stand, and runs at least
one step before what it needs. Each circle is one finding; the related places show its other edges.

## Bad

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

**Depends on**: Step 3

Create \`src/parcel/label.py\`.

## Step 2: Print labels

**Depends on**: Step 1

Create \`src/parcel/printing.py\`.

## Step 3: Measure labels

**Depends on**: Step 2

Create \`src/parcel/measure.py\`.
\`\`\`

\`\`\`text
runbook.md:11:22: error: Unexpected loop of dependencies: \`1\` waits for \`3\` waits for \`2\` waits for \`1\`, expected one of these to be dropped [circular-dependenc\
y]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.

## Step 2: Print labels

**Depends on**: Step 1

Create \`src/parcel/printing.py\`.

## Step 3: Measure labels

**Depends on**: Step 2

Create \`src/parcel/measure.py\`.
\`\`\`
`;var conflict_ignored_default=`# conflict-ignored

Finds steps that are said to conflict and may run at the same time all the same.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

Who wrote that two steps conflict knew something that their files do not show: a port, a database, a style that both decide. An executor
that starts whatever is ready looks at dependencies alone, so that only an order between the two keeps them apart.

## Bad

\`\`\`markdown .claude/epics/labels/001.md
---
name: Write the model
status: open
depends_on: []
parallel: true
conflicts_with: []
---

# Task: Write the model

## Description

Create \`src/model.py\`.
\`\`\`

\`\`\`markdown .claude/epics/labels/002.md
---
name: Print labels
status: open
depends_on: []
parallel: true
conflicts_with: [001]
---

# Task: Print labels

## Description

Create \`src/printing.py\`.
\`\`\`

\`\`\`text
.claude/epics/labels/002.md:6:18: error: Unexpected freedom of \`002\` to run beside \`001\`, with which it conflicts, expected an order between them [conflict-igno\
red]
\`\`\`

## Good

\`\`\`markdown .claude/epics/labels/001.md
---
name: Write the model
status: open
depends_on: []
parallel: true
conflicts_with: []
---

# Task: Write the model

## Description

Create \`src/model.py\`.
\`\`\`

\`\`\`markdown .claude/epics/labels/002.md
---
name: Print labels
status: open
depends_on: [001]
parallel: true
conflicts_with: [001]
---

# Task: Print labels

## Description

Create \`src/printing.py\`.
\`\`\`
`;var count_mismatch_default=`# count-mismatch

Finds a number of steps, cycles or phases that the plan states about itself and does not keep.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

The agent that dispatches a plan uses the number to know when it is done. When it finds fewer steps than promised, it can't tell
whether some were lost while the step files were cut out, or whether the author counted before the last revision. Either way
somebody stops and asks, or worse, invents the rest.

## Bad

\`\`\`markdown runbook.md
# Parcel labels

**Total Steps**: 3 steps

## Step 1: Write the label model

Create \`src/parcel/label.py\`.

## Step 2: Print labels

Create \`src/parcel/printing.py\`.
\`\`\`

\`\`\`text
runbook.md:3:18: warning: Unexpected claim of 3 steps, expected 2 as the plan has [count-mismatch]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel labels

**Total Steps**: 2 steps

## Step 1: Write the label model

Create \`src/parcel/label.py\`.

## Step 2: Print labels

Create \`src/parcel/printing.py\`.
\`\`\`
`;var created_twice_default=`# created-twice

Finds a file that a step declares to create though another step or the repository has it.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

An agent that is told to create a file writes it whole. What the earlier step put there is gone, and its tests with it, or the agent
notices and has to guess which of the two versions counts.

Plans read from files are held against the repository around them too: what is there before the plan starts is overwritten in the same
way. Files of steps that are done, of the first steps of a plan that was begun, and of one that was carried out are there by right.

## Bad

\`\`\`markdown 2030-04-01-labels.md
# Parcel Labels Implementation Plan

### Task 1: Label model

**Files:**
- Create: \`src/parcel/label.py\`

### Task 2: Label text

**Files:**
- Create: \`src/parcel/label.py\`
- Create: \`src/parcel/text.py\`
\`\`\`

\`\`\`text
2030-04-01-labels.md:11:12: warning: Unexpected creation of \`src/parcel/label.py\` in \`2\`, expected a change, as \`1\` has created it [created-twice]
\`\`\`

## Good

\`\`\`markdown 2030-04-01-labels.md
# Parcel Labels Implementation Plan

### Task 1: Label model

**Files:**
- Create: \`src/parcel/label.py\`

### Task 2: Label text

**Files:**
- Modify: \`src/parcel/label.py\`
- Create: \`src/parcel/text.py\`
\`\`\`
`;var disturbed_suite_default=`# disturbed-suite

Finds a run of the whole test suite while another step is in the middle of an edit.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

A run of the whole suite reads every file in the tree. While another agent is in the middle of an edit it fails for reasons that have
nothing to do with the step, and the agent starts to mend what isn't broken.

## Bad

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`, then run \`pytest\`.

## Step 2: Print prices

Create \`src/parcel/prices.py\`.
\`\`\`

\`\`\`text
runbook.md:5:41: warning: Unexpected run of the whole suite by \`1\` while other steps edit, expected an order between the steps, or a run of each step's own test\
s [disturbed-suite]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`, then run \`pytest tests/test_label.py\`.

## Step 2: Print prices

Create \`src/parcel/prices.py\`.
\`\`\`
`;var done_before_dependency_default=`# done-before-dependency

Finds finished steps that wait for one that is not finished.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

An agent that takes up a plan half done believes its marks. Where a step is done and what it waits for is not, one of the two marks is
wrong, or the dependency is none: the work is done twice, or never.

## Bad

\`\`\`markdown .kiro/specs/labels/tasks.md
# Implementation Plan

- [ ] 1. Labels
  - [ ] 1.1 Create the model in \`src/model.py\`
    - _Requirements: 1.1_
  - [x] 1.2 Print labels in \`src/printing.py\`
    - _Depends: 1.1_
    - _Requirements: 1.2_
\`\`\`

\`\`\`text
.kiro/specs/labels/tasks.md:6:9: warning: Unexpected mark of \`1.2\` as done while \`1.1\` is open, expected what it waits for to be done first [done-before-depende\
ncy]
\`\`\`

## Good

\`\`\`markdown .kiro/specs/labels/tasks.md
# Implementation Plan

- [ ] 1. Labels
  - [x] 1.1 Create the model in \`src/model.py\`
    - _Requirements: 1.1_
  - [x] 1.2 Print labels in \`src/printing.py\`
    - _Depends: 1.1_
    - _Requirements: 1.2_
\`\`\`
`;var duplicate_id_default=`# duplicate-id

Finds two steps of one plan with the same id.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

Everything else names a step by its id: dependencies, step files, reports, commit messages. With two of one name each of these
means either, and a step file written for the second overwrites that of the first.

## Bad

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.

## Step 1: Print labels

Create \`src/parcel/printing.py\`.
\`\`\`

\`\`\`text
runbook.md:7:9: error: Unexpected second step with id \`1\`, expected an id of its own [duplicate-id]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.

## Step 2: Print labels

Create \`src/parcel/printing.py\`.
\`\`\`
`;var execution_mode_conflict_default=`# execution-mode-conflict

Finds statements on how the steps are dispatched that contradict each other.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

An agent that reads two instructions follows the one that suits it. Found are: an orchestrator plan that says the opposite of the
plan; a step that calls itself parallel where nothing may run beside another; and test-driven work that is declared parallel.

## Bad

\`\`\`markdown runbook.md
---
execution_mode: sequential-required
---

# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.

## Step 2: Print labels

**Execution Mode**: parallel

Create \`src/parcel/printing.py\`.
\`\`\`

\`\`\`text
runbook.md:13:21: error: Unexpected \`parallel\` in a plan that is \`sequential-required\`, expected no mark of independence or \`execution_mode: mixed\` for the plan\
 [execution-mode-conflict]
\`\`\`

## Good

\`\`\`markdown runbook.md
---
execution_mode: mixed
---

# Parcel labels

## Step 1: Write the label model

**Execution Mode**: sequential-required

Create \`src/parcel/label.py\`.

## Step 2: Print labels

**Execution Mode**: parallel

Create \`src/parcel/printing.py\`.

## Step 3: Measure labels

**Execution Mode**: parallel

Create \`src/parcel/measure.py\`.
\`\`\`
`;var forward_dependency_default=`# forward-dependency

Finds a dependency on a step that stands further down, so that reading order and order of work disagree.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

People and agents read a plan from the top. A step that waits for one further down stands in the wrong place or names the wrong step;
whoever follows the text runs it too early.

## Bad

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Print labels

**Depends on**: Step 2

Create \`src/parcel/printing.py\`.

## Step 2: Write the label model

Create \`src/parcel/label.py\`.
\`\`\`

\`\`\`text
runbook.md:5:22: warning: Unexpected dependency of \`1\` on \`2\`, which stands after it, expected \`2\` to stand before \`1\` [forward-dependency]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.

## Step 2: Print labels

**Depends on**: Step 1

Create \`src/parcel/printing.py\`.
\`\`\`
`;var graphs_disagree_default=`# graphs-disagree

Finds steps whose dependencies one plan states twice, and differently.

| | |
| --- | --- |
| severity | warning |
| preset | strict |

## Why it matters

A plan that states its dependencies in two places, as a table for the whole and as a field of each step, or in front matter and in the
text, is read by one agent in one place and by the next in the other. Where the two differ, they start the steps in different orders.

## Bad

\`\`\`markdown .omo/plans/labels.md
# Labels

### Dependency Matrix

- **1**: None - 2
- **2**: None - None

## TODOs

- [ ] 1. Label model

  **What to do**: Create \`src/model.py\`

  **Parallelization**:
  - **Parallel Group**: Wave 1
  - **Blocked By**: None

- [ ] 2. Printing

  **What to do**: Create \`src/printing.py\`

  **Parallelization**:
  - **Parallel Group**: Wave 2
  - **Blocked By**: Task 1
\`\`\`

\`\`\`text
.omo/plans/labels.md:6:5: warning: Unexpected wait of \`2\` for nothing in the dependency matrix, expected \`1\` as in the task fields [graphs-disagree]
\`\`\`

## Good

\`\`\`markdown .omo/plans/labels.md
# Labels

### Dependency Matrix

- **1**: None - 2
- **2**: 1 - None

## TODOs

- [ ] 1. Label model

  **What to do**: Create \`src/model.py\`

  **Parallelization**:
  - **Parallel Group**: Wave 1
  - **Blocked By**: None

- [ ] 2. Printing

  **What to do**: Create \`src/printing.py\`

  **Parallelization**:
  - **Parallel Group**: Wave 2
  - **Blocked By**: Task 1
\`\`\`
`;var implausible_red_default=`# implausible-red

Finds a RED phase that expects something to be absent which an earlier step has created.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

A RED phase that waits for "has no attribute \`to_text\`" can't fail that way once an earlier step has added \`to_text\`. The agent sees a
test that passes, or fails for another reason than announced, and has to stop.

## Bad

\`\`\`markdown runbook.md
# Parcel labels

## Cycle 1.1: Labels have a text

**RED Phase:**

**Expected failure:** \`AttributeError: 'Label' object has no attribute 'to_text'\`

**GREEN Phase:**

- File: src/parcel/label.py
  Action: Add method \`to_text\`

## Cycle 1.2: Long texts are cut

**RED Phase:**

**Expected failure:** \`AttributeError: 'Label' object has no attribute 'to_text'\`

**GREEN Phase:**

- File: src/parcel/label.py
  Action: Cut texts after 40 characters
\`\`\`

\`\`\`text
runbook.md:18:73: warning: Unexpected failure of \`1.2\` for want of \`to_text\`, expected one that still happens after \`1.1\` has created it [implausible-red]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel labels

## Cycle 1.1: Labels have a text

**RED Phase:**

**Expected failure:** \`AttributeError: 'Label' object has no attribute 'to_text'\`

**GREEN Phase:**

- File: src/parcel/label.py
  Action: Add method \`to_text\`

## Cycle 1.2: Long texts are cut

**RED Phase:**

**Expected failure:** \`AssertionError: assert 61 <= 40\`

**GREEN Phase:**

- File: src/parcel/label.py
  Action: Cut texts after 40 characters
\`\`\`
`;var invalid_metadata_default=`# invalid-metadata

Finds metadata that can be read, but with a key or value that nobody understands.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

A dispatcher that meets a value it doesn't know falls back to its default, without a word. \`execution_mode: eager\` reads well and
orders nothing.

## Bad

\`\`\`markdown runbook.md
---
execution_mode: eager
---

# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.
\`\`\`

\`\`\`text
runbook.md:2:17: error: Unexpected \`eager\` for \`execution_mode\`, expected \`parallel\`, \`sequential\`, \`sequential-required\`, \`sequential-strict\` or \`mixed\` [inval\
id-metadata]
\`\`\`

## Good

\`\`\`markdown runbook.md
---
execution_mode: sequential
---

# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.
\`\`\`
`;var invalidated_red_default=`# invalidated-red

Finds a RED phase that passes, without reason, when another step runs beside it.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

A RED phase proves that a test can fail because something is missing. When a step beside it brings that very thing, RED passes, and
the agent has to stop (or worse, goes on). The finding names what RED relies on and who brings it.

## Bad

\`\`\`markdown runbook.md
# Parcel labels

## Cycle 1.1: Labels have a text

**RED Phase:**

**Expected failure:** \`AttributeError: 'Label' object has no attribute 'to_text'\`

**GREEN Phase:**

- File: src/parcel/label.py
  Action: Add method \`to_text\`

## Cycle 1.2: Long texts are cut

**RED Phase:**

**Expected failure:** \`AssertionError: text is too long\`

**GREEN Phase:**

- File: src/parcel/label.py
  Action: Extend \`to_text\` to cut after 40 characters
\`\`\`

\`\`\`text
runbook.md:7:73: error: Unexpected \`to_text\` from \`1.2\` while RED of \`1.1\` still expects it to be absent, expected them to wait for \`1.1\` [invalidated-red]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel labels

## Cycle 1.1: Labels have a text

**RED Phase:**

**Expected failure:** \`AttributeError: 'Label' object has no attribute 'to_text'\`

**GREEN Phase:**

- File: src/parcel/label.py
  Action: Add method \`to_text\`

## Cycle 1.2: Long texts are cut

**Depends on**: Cycle 1.1

**RED Phase:**

**Expected failure:** \`AssertionError: text is too long\`

**GREEN Phase:**

- File: src/parcel/label.py
  Action: Extend \`to_text\` to cut after 40 characters
\`\`\`
`;var misnumbered_id_default=`# misnumbered-id

Finds ids that skip a number, go back, or carry the number of another phase.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

A gap makes everybody look for the missing step: was it dropped on purpose, or lost? A number that goes back, or that belongs to
another phase, is mostly a step that was moved and not renumbered, and its dependents still name the old number.

## Bad

\`\`\`markdown runbook.md
# Parcel labels

## Phase 1: Model

### Step 1.1: Write the label model

Create \`src/parcel/label.py\`.

### Step 1.3: Print labels

Create \`src/parcel/printing.py\`.

## Phase 2: Sizes

### Step 2.1: Fold labels

Create \`src/parcel/folding.py\`.

### Step 1.4: Measure labels

Create \`src/parcel/measure.py\`.
\`\`\`

\`\`\`text
runbook.md:9:10: warning: Unexpected id \`1.3\` after \`1.1\`, expected \`1.2\` [misnumbered-id]
runbook.md:19:10: warning: Unexpected id \`1.4\` in phase 2, expected \`2\` as its first number [misnumbered-id]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel labels

## Phase 1: Model

### Step 1.1: Write the label model

Create \`src/parcel/label.py\`.

### Step 1.2: Print labels

Create \`src/parcel/printing.py\`.

## Phase 2: Sizes

### Step 2.1: Fold labels

Create \`src/parcel/folding.py\`.

### Step 2.2: Measure labels

Create \`src/parcel/measure.py\`.
\`\`\`
`;var missing_checkpoint_default=`# missing-checkpoint

Finds many red/green cycles in a row without a point at which the state is verified.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

Each cycle reports for itself, and small damage passes from one to the next: a test that was loosened, a commit that is missing. A
checkpoint is where somebody looks at the whole, \`git log\` and the full test run, before more is built upon it. Put one at the end of
each phase.

## Bad

\`\`\`markdown runbook.md
# Parcel labels

## Cycle 1.1: Rule 1

**RED Phase:** rule 1 is missing

**GREEN Phase:** add rule 1 to \`src/parcel/rules.py\`

## Cycle 1.2: Rule 2

**RED Phase:** rule 2 is missing

**GREEN Phase:** add rule 2 to \`src/parcel/rules.py\`

## Cycle 1.3: Rule 3

**RED Phase:** rule 3 is missing

**GREEN Phase:** add rule 3 to \`src/parcel/rules.py\`

## Cycle 1.4: Rule 4

**RED Phase:** rule 4 is missing

**GREEN Phase:** add rule 4 to \`src/parcel/rules.py\`

## Cycle 1.5: Rule 5

**RED Phase:** rule 5 is missing

**GREEN Phase:** add rule 5 to \`src/parcel/rules.py\`

## Cycle 1.6: Rule 6

**RED Phase:** rule 6 is missing

**GREEN Phase:** add rule 6 to \`src/parcel/rules.py\`

## Cycle 1.7: Rule 7

**RED Phase:** rule 7 is missing

**GREEN Phase:** add rule 7 to \`src/parcel/rules.py\`

## Cycle 1.8: Rule 8

**RED Phase:** rule 8 is missing

**GREEN Phase:** add rule 8 to \`src/parcel/rules.py\`

## Cycle 1.9: Rule 9

**RED Phase:** rule 9 is missing

**GREEN Phase:** add rule 9 to \`src/parcel/rules.py\`

## Cycle 1.10: Rule 10

**RED Phase:** rule 10 is missing

**GREEN Phase:** add rule 10 to \`src/parcel/rules.py\`

## Cycle 1.11: Rule 11

**RED Phase:** rule 11 is missing

**GREEN Phase:** add rule 11 to \`src/parcel/rules.py\`

## Cycle 1.12: Rule 12

**RED Phase:** rule 12 is missing

**GREEN Phase:** add rule 12 to \`src/parcel/rules.py\`

## Cycle 1.13: Rule 13

**RED Phase:** rule 13 is missing

**GREEN Phase:** add rule 13 to \`src/parcel/rules.py\`

## Cycle 1.14: Rule 14

**RED Phase:** rule 14 is missing

**GREEN Phase:** add rule 14 to \`src/parcel/rules.py\`

## Cycle 1.15: Rule 15

**RED Phase:** rule 15 is missing

**GREEN Phase:** add rule 15 to \`src/parcel/rules.py\`

## Cycle 1.16: Rule 16

**RED Phase:** rule 16 is missing

**GREEN Phase:** add rule 16 to \`src/parcel/rules.py\`

## Cycle 1.17: Rule 17

**RED Phase:** rule 17 is missing

**GREEN Phase:** add rule 17 to \`src/parcel/rules.py\`

## Cycle 1.18: Rule 18

**RED Phase:** rule 18 is missing

**GREEN Phase:** add rule 18 to \`src/parcel/rules.py\`

## Cycle 1.19: Rule 19

**RED Phase:** rule 19 is missing

**GREEN Phase:** add rule 19 to \`src/parcel/rules.py\`

## Cycle 1.20: Rule 20

**RED Phase:** rule 20 is missing

**GREEN Phase:** add rule 20 to \`src/parcel/rules.py\`

## Cycle 1.21: Rule 21

**RED Phase:** rule 21 is missing

**GREEN Phase:** add rule 21 to \`src/parcel/rules.py\`

## Cycle 1.22: Rule 22

**RED Phase:** rule 22 is missing

**GREEN Phase:** add rule 22 to \`src/parcel/rules.py\`
\`\`\`

\`\`\`text
runbook.md:123:10: warning: Unexpected 22 steps in a row without a checkpoint, expected one at least every 20 [missing-checkpoint]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel labels

## Cycle 1.1: Rule 1

**RED Phase:** rule 1 is missing

**GREEN Phase:** add rule 1 to \`src/parcel/rules.py\`

## Cycle 1.2: Rule 2

**RED Phase:** rule 2 is missing

**GREEN Phase:** add rule 2 to \`src/parcel/rules.py\`

## Cycle 1.3: Rule 3

**RED Phase:** rule 3 is missing

**GREEN Phase:** add rule 3 to \`src/parcel/rules.py\`

**Checkpoint:** run the whole suite and compare \`git log\` with the cycles done.

## Cycle 1.4: Rule 4

**RED Phase:** rule 4 is missing

**GREEN Phase:** add rule 4 to \`src/parcel/rules.py\`
\`\`\`

## Options

- \`most\` (number, 20): how many steps may follow each other before a checkpoint is due.
`;var missing_depends_on_default=`# missing-depends-on

Finds a step that needs what another one does, and does not say that it waits for it.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

Dispatching agents look for dependencies between calls, not between effects: two steps whose prompts don't quote each other look
independent, also when the second edits what the first creates. The findings are the fewest edges that put the plan in order; each
names what the step would collide on, and the related places show the words that say so.

In a plan whose order is firm (\`execution_mode: sequential-required\` or \`sequential-strict\`, or a format whose executor runs one
step at a time) nothing is missing.

## Bad

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

- File: src/parcel/label.py
  Action: Create class \`Label\`

## Step 2: Print labels

- File: src/parcel/label.py
  Action: Add method \`to_text\` to \`Label\`
\`\`\`

\`\`\`text
runbook.md:8:9: error: Unexpected start of \`2\` beside \`1\`, which changes \`src/parcel/label.py\`, expected \`**Depends on**: Step 1\` [missing-depends-on]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

- File: src/parcel/label.py
  Action: Create class \`Label\`

## Step 2: Print labels

**Depends on**: Step 1

- File: src/parcel/label.py
  Action: Add method \`to_text\` to \`Label\`
\`\`\`
`;var missing_files_default=`# missing-files

Finds steps that may run beside others and name no file, so that nothing can be checked.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

A step that is promised to run beside others has to say what it touches. Where it names no file, neither this program nor the person who
reads the plan can tell whether the promise holds.

## Bad

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Improve the wording

**Execution Mode**: parallel

Make all texts sound friendlier.

## Step 2: Print labels

**Execution Mode**: parallel

Create \`src/parcel/printing.py\`.
\`\`\`

\`\`\`text
runbook.md:3:9: warning: Unexpected lack of files in \`1\`, which may run beside others, expected the files that each changes [missing-files]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Improve the wording

**Execution Mode**: parallel

- File: src/parcel/texts.py
  Action: Make all texts sound friendlier

## Step 2: Print labels

**Execution Mode**: parallel

Create \`src/parcel/printing.py\`.
\`\`\`
`;var missing_from_waves_default=`# missing-from-waves

Finds steps that no wave holds in a plan that is run wave by wave, and waves that hold what is no step.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

An executor that starts a plan wave by wave never starts a step that is in no wave, and is at a loss with an id that no step has. Mostly
a step was added, or ids were counted anew, after the waves had been written.

## Bad

\`\`\`\`markdown .kiro/specs/labels/tasks.md
# Implementation Plan

- [ ] 1. Labels
  - [ ] 1.1 Create the model in \`src/model.py\`
    - _Requirements: 1.1_
  - [ ] 1.2 Print labels in \`src/printing.py\`
    - _Requirements: 1.2_
  - [ ] 1.3 Measure labels in \`src/measure.py\`
    - _Requirements: 1.3_

## Task Dependency Graph

\`\`\`json
{"waves": [{"id": 0, "tasks": ["1.1"]}, {"id": 1, "tasks": ["1.2", "1.4"]}]}
\`\`\`
\`\`\`\`

\`\`\`text
.kiro/specs/labels/tasks.md:8:9: warning: Unexpected lack of \`1.3\` in the waves, expected each step in one of them [missing-from-waves]
.kiro/specs/labels/tasks.md:14:69: warning: Unexpected \`1.4\` in wave 1, expected the id of a step in this plan [missing-from-waves]
\`\`\`

## Good

\`\`\`\`markdown .kiro/specs/labels/tasks.md
# Implementation Plan

- [ ] 1. Labels
  - [ ] 1.1 Create the model in \`src/model.py\`
    - _Requirements: 1.1_
  - [ ] 1.2 Print labels in \`src/printing.py\`
    - _Requirements: 1.2_
  - [ ] 1.3 Measure labels in \`src/measure.py\`
    - _Requirements: 1.3_

## Task Dependency Graph

\`\`\`json
{"waves": [{"id": 0, "tasks": ["1.1"]}, {"id": 1, "tasks": ["1.2", "1.3"]}]}
\`\`\`
\`\`\`\`
`;var missing_green_default=`# missing-green

Finds a red/green cycle that writes a failing test and never says how to make it pass.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

An agent that is handed only a failing test chooses the file, the names and the shape of the code by itself. The next cycle was
written for the shape its author had in mind. It also hides what the cycle changes: nothing can be checked for collisions.

## Bad

\`\`\`markdown runbook.md
# Parcel weights

## Cycle 1.1: Weigh a parcel

**RED Phase:**

**Test:** \`weigh\` returns grams

**Verify RED:** \`pytest tests/test_scale.py::test_grams\`
\`\`\`

\`\`\`text
runbook.md:3:10: warning: Unexpected cycle \`1.1\` without a GREEN phase, expected \`**GREEN Phase:**\` with the change that makes its test pass [missing-green]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel weights

## Cycle 1.1: Weigh a parcel

**RED Phase:**

**Test:** \`weigh\` returns grams

**Verify RED:** \`pytest tests/test_scale.py::test_grams\`

**GREEN Phase:**

- File: src/parcel/scale.py
  Action: Create \`weigh\`

**Verify GREEN:** \`pytest tests/test_scale.py::test_grams\`
\`\`\`
`;var missing_red_default=`# missing-red

Finds a red/green cycle without a RED phase that is not marked as a regression test or a spike.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

A test that was never seen failing proves nothing. Without a RED phase the agent writes code and test together, and nobody learns
whether the test can fail at all. A cycle that pins down behaviour which is already there has no RED by nature: mark it
\`[REGRESSION]\`. Cycles \`0.x\` are spikes and need none either.

## Bad

\`\`\`markdown runbook.md
# Parcel weights

## Cycle 1.1: Weigh a parcel

**GREEN Phase:**

- File: src/parcel/scale.py
  Action: Create \`weigh\`

**Verify GREEN:** \`pytest tests/test_scale.py\`
\`\`\`

\`\`\`text
runbook.md:3:10: warning: Unexpected cycle \`1.1\` without a RED phase, expected \`**RED Phase:**\` with the failing test or the mark \`[REGRESSION]\` [missing-red]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel weights

## Cycle 1.1: Weigh a parcel

**RED Phase:**

**Test:** \`weigh\` returns grams

**Expected failure:** \`ImportError: cannot import name 'weigh'\`

**GREEN Phase:**

- File: src/parcel/scale.py
  Action: Create \`weigh\`

**Verify GREEN:** \`pytest tests/test_scale.py\`

## Cycle 1.2: Weights stay in grams [REGRESSION]

**GREEN Phase:**

- File: tests/test_scale.py
  Action: Assert that two parcels add up in grams

**Verify GREEN:** \`pytest tests/test_scale.py\`
\`\`\`
`;var missing_stop_condition_default=`# missing-stop-condition

Finds a plan of red/green cycles that never says when an agent has to stop.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

When RED passes unexpectedly, something that the plan relies on is not as its author thought: the feature exists, or another agent
was faster. An agent that isn't told to stop there goes on, reports success, and every later cycle stands on that report.

## Bad

\`\`\`markdown runbook.md
# Parcel weights

## Cycle 1.1: Weigh a parcel

**RED Phase:**

**Test:** \`weigh\` returns grams

**GREEN Phase:**

- File: src/parcel/scale.py
  Action: Create \`weigh\`

**Verify GREEN:** \`pytest tests/test_scale.py\`
\`\`\`

\`\`\`text
runbook.md:1:3: warning: Unexpected plan of cycles without a stop condition, expected \`**Stop Conditions:**\` that say what to do when RED passes or GREEN fails \
[missing-stop-condition]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel weights

**Stop Conditions:** stop and report when RED passes, or when GREEN fails twice.

## Cycle 1.1: Weigh a parcel

**RED Phase:**

**Test:** \`weigh\` returns grams

**GREEN Phase:**

- File: src/parcel/scale.py
  Action: Create \`weigh\`

**Verify GREEN:** \`pytest tests/test_scale.py\`
\`\`\`
`;var missing_verification_default=`# missing-verification

Finds red/green cycles without a command that proves RED and GREEN.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

RED and GREEN are observations, not intentions. A cycle that names no command leaves it to the agent to decide what it looked at,
and a report of success can't be checked by anybody else.

## Bad

\`\`\`markdown runbook.md
# Parcel weights

## Cycle 1.1: Weigh a parcel

**RED Phase:**

**Test:** \`weigh\` returns grams

**GREEN Phase:**

- File: src/parcel/scale.py
  Action: Create \`weigh\`
\`\`\`

\`\`\`text
runbook.md:3:10: warning: Unexpected cycle \`1.1\` without verification, expected \`**Verify RED:**\` and \`**Verify GREEN:**\` with the command to run [missing-verif\
ication]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel weights

## Cycle 1.1: Weigh a parcel

**RED Phase:**

**Test:** \`weigh\` returns grams

**Verify RED:** \`pytest tests/test_scale.py::test_grams\`

**GREEN Phase:**

- File: src/parcel/scale.py
  Action: Create \`weigh\`

**Verify GREEN:** \`pytest tests/test_scale.py::test_grams\`
\`\`\`
`;var model_policy_default=`# model-policy

Finds a step that changes files with another model than the one required for them.

| | |
| --- | --- |
| severity | error |
| preset | none |

## Why it matters

Some files are worth a stronger model: skills, agent definitions, migrations. The rule is off until it is given a policy, since every
team has its own.

## Bad

\`\`\`markdown runbook.md
---
model: haiku
---

# Parcel labels

## Step 1: Change the schema

- File: migrations/004_labels.sql
  Action: Add table \`labels\`
\`\`\`

\`\`\`text
runbook.md:2:8: error: Unexpected model \`haiku\` for \`1\`, which changes \`migrations/004_labels.sql\`, expected \`opus\` [model-policy]
\`\`\`

## Good

\`\`\`markdown runbook.md
---
model: opus
---

# Parcel labels

## Step 1: Change the schema

- File: migrations/004_labels.sql
  Action: Add table \`labels\`
\`\`\`

## Options

- \`models\` (object, empty): a glob of files, and the model that has to change them. The examples above run with

\`\`\`json
{ "models": { "migrations/**": "opus" } }
\`\`\`
`;var prose_only_dependency_default=`# prose-only-dependency

Finds a dependency that only a sentence states, so that no program can obey it.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

A sentence such as "this needs the model from step 1" is read by the agent that carries out the step, which is too late: by then it
has been started. The program that decides what runs beside what reads fields only.

## Bad

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.

## Step 2: Print labels

This step depends on Step 1.

Create \`src/parcel/printing.py\`.
\`\`\`

\`\`\`text
runbook.md:9:27: warning: Unexpected dependency of \`2\` on \`1\` in a sentence only, expected \`**Depends on**: Step 1\` [prose-only-dependency]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.

## Step 2: Print labels

**Depends on**: Step 1

Create \`src/parcel/printing.py\`.
\`\`\`
`;var same_wave_dependency_default=`# same-wave-dependency

Finds steps of one wave or parallel group of which one waits for the other.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

What stands in one wave is started at the same moment. A step that waits for another of its wave is started too early by an executor
that follows the waves, and the wave is no wave for one that follows the dependencies. The step belongs into a later one.

## Bad

\`\`\`markdown orchestrator-plan.md
# Orchestrator Plan: parcel labels

### Group 1 (parallel)

- step-1 (model: small)
- step-2 (model: small)
\`\`\`

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.

## Step 2: Print labels

**Depends on**: Step 1

Create \`src/parcel/printing.py\`.
\`\`\`

\`\`\`text
runbook.md:9:22: error: Unexpected \`2\` in Group 1 while waiting for \`1\` of Group 1, expected a later one [same-wave-dependency]
\`\`\`

## Good

\`\`\`markdown orchestrator-plan.md
# Orchestrator Plan: parcel labels

### Group 1 (parallel)

- step-1 (model: small)

### Group 2 (parallel)

- step-2 (model: small)
\`\`\`

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.

## Step 2: Print labels

**Depends on**: Step 1

Create \`src/parcel/printing.py\`.
\`\`\`
`;var shared_commit_default='# shared-commit\n\nFinds steps that commit to one working tree while nothing keeps them apart.\n\n| | |\n| --- | --- |\n| severity | warnin\
g |\n| preset | recommended |\n\n## Why it matters\n\nOne working tree has one index and one HEAD. Agents that commit at the same time meet `index.lock`, commit each\
 other\'s files, or\nreport a commit that a moment later no longer exists. Either keep the steps apart, or give each agent a tree of its own\n(`isolation: worktree\
`).\n\n## Bad\n\n````markdown runbook.md\n# Parcel labels\n\n## Step 1: Write the label model\n\nCreate `src/parcel/label.py` with class `Label`. Commit the result:\n\n```\
bash\ngit add src/parcel/label.py\ngit commit -m "Add labels"\n```\n\n## Step 2: Print prices\n\nCreate `src/parcel/prices.py` with function `price`. Commit the result\
:\n\n```bash\ngit add src/parcel/prices.py\ngit commit -m "Add prices"\n```\n````\n\n```text\nrunbook.md:8:1: warning: Unexpected commits of `1` and `2` to one index and\
 one branch at the same time, expected an order between the steps or `isolation: worktree` [shared-commit]\n```\n\n## Good\n\n````markdown runbook.md\n# Parcel labels\
\n\n## Step 1: Write the label model\n\nCreate `src/parcel/label.py` with class `Label`. Commit the result:\n\n```bash\ngit add src/parcel/label.py\ngit commit -m "Add \
labels"\n```\n\n## Step 2: Print prices\n\n**Depends on**: Step 1\n\nCreate `src/parcel/prices.py` with function `price`. Commit the result:\n\n```bash\ngit add src/parce\
l/prices.py\ngit commit -m "Add prices"\n```\n````\n';var shared_file_default=`# shared-file

Finds files that several steps change while nothing keeps them apart.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

Two agents that edit one file at the same time overwrite each other: the last to save wins, and both report success. One finding for
each file; the related places are the steps that change it. An order between them settles it.

## Bad

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

- File: src/parcel/label.py
  Action: Create class \`Label\`

## Step 2: Print labels

- File: src/parcel/label.py
  Action: Add method \`to_text\` to \`Label\`
\`\`\`

\`\`\`text
runbook.md:5:9: warning: Unexpected change of \`src/parcel/label.py\` by \`1\` and \`2\` at the same time, expected an order between them [shared-file]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

- File: src/parcel/label.py
  Action: Create class \`Label\`

## Step 2: Print labels

**Depends on**: Step 1

- File: src/parcel/label.py
  Action: Add method \`to_text\` to \`Label\`
\`\`\`
`;var staged_by_another_default='# staged-by-another\n\nFinds a step that stages the whole tree, and with it the unfinished work of steps beside it.\n\n| | |\n| --- | \
--- |\n| severity | warning |\n| preset | recommended |\n\n## Why it matters\n\n`git add -A` (also `git add .` and `git commit -a`) takes up whatever lies in the tree\
: the half-written files of the agents beside\nit. They end in a commit with the wrong name, and the agents that wrote them find nothing to commit.\n\n## Bad\n\n````\
markdown runbook.md\n# Parcel labels\n\n## Step 1: Write the label model\n\nCreate `src/parcel/label.py` with class `Label`. Commit the result:\n\n```bash\ngit add -A\ng\
it commit -m "Add labels"\n```\n\n## Step 2: Print prices\n\nCreate `src/parcel/prices.py` with function `price`. Commit the result:\n\n```bash\ngit add src/parcel/pric\
es.py\ngit commit -m "Add prices"\n```\n````\n\n```text\nrunbook.md:8:1: warning: Unexpected staging of the whole tree by `1` while other steps are at work, expected \
`git add` with the step\'s own files [staged-by-another]\n```\n\n## Good\n\n````markdown runbook.md\n# Parcel labels\n\n## Step 1: Write the label model\n\nCreate `src/par\
cel/label.py` with class `Label`. Commit the result:\n\n```bash\ngit add src/parcel/label.py\ngit commit -m "Add labels"\n```\n\n## Step 2: Print prices\n\nCreate `src/p\
arcel/prices.py` with function `price`. Commit the result:\n\n```bash\ngit add src/parcel/prices.py\ngit commit -m "Add prices"\n```\n````\n';var stale_read_default=`# stale-read

Finds a file that one step reads while another may still change it.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

A step that reads a file while another one is changing it works from a version that nobody will see again. The result looks sound and
fits nothing. Told here are readings that stand before the change: nothing says that the reader wants the old version, nor that it may
have either. A step that reads what an earlier one has changed is told by \`missing-depends-on\`.

## Bad

\`\`\`markdown runbook.md
# Parcel prices

## Step 1: Document prices

Read \`src/parcel/prices.py\`, then create \`docs/prices.md\`.

## Step 2: Round prices

- File: src/parcel/prices.py
  Action: Change \`price\` to round to cents
\`\`\`

\`\`\`text
runbook.md:5:7: warning: Unexpected read of \`src/parcel/prices.py\` by \`1\` while \`2\` may change it, expected an order between them [stale-read]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel prices

## Step 1: Document prices

Read \`src/parcel/prices.py\`, then create \`docs/prices.md\`.

## Step 2: Round prices

**Depends on**: Step 1

- File: src/parcel/prices.py
  Action: Change \`price\` to round to cents
\`\`\`
`;var step_file_drift_default=`# step-file-drift

Finds step files, runbook and orchestrator plan that no longer say the same.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

The agent that carries out a step reads the step file; the person who reviewed the plan read the runbook. Whatever was mended in one
of them only is lost, or comes back. An orchestrator plan that lists a step nobody wrote stops the run in the middle.

## Bad

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.

## Step 2: Print labels

Create \`src/parcel/printing.py\`.
\`\`\`

\`\`\`markdown steps/step-1.md
# Step 1

**Plan**: \`runbook.md\`

---

## Step 1: Write the label model

Create \`src/parcel/models.py\`.
\`\`\`

\`\`\`markdown steps/step-3.md
# Step 3

**Plan**: \`runbook.md\`

---

## Step 3: Measure labels

Create \`src/parcel/measure.py\`.
\`\`\`

\`\`\`text
runbook.md:7:9: warning: Unexpected lack of a step file for \`2\`, expected one as for the other steps [step-file-drift]
steps/step-1.md:7:9: warning: Unexpected text in the step file of \`1\`, expected the text of the runbook [step-file-drift]
steps/step-3.md:7:9: warning: Unexpected step file for \`3\`, expected a step of the same id in the runbook [step-file-drift]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.

## Step 2: Print labels

Create \`src/parcel/printing.py\`.
\`\`\`

\`\`\`markdown steps/step-1.md
# Step 1

**Plan**: \`runbook.md\`

---

## Step 1: Write the label model

Create \`src/parcel/label.py\`.
\`\`\`

\`\`\`markdown steps/step-2.md
# Step 2

**Plan**: \`runbook.md\`

---

## Step 2: Print labels

Create \`src/parcel/printing.py\`.
\`\`\`
`;var tdd_not_strict_default=`# tdd-not-strict

Finds a test-driven plan that does not declare the strict order it needs by nature.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

A red/green cycle starts from the exact state that the cycle before it left behind: its RED needs something to be absent, its GREEN
needs something to be there. \`execution_mode: sequential-strict\` says so in a form that a program can obey: one cycle at a time, the
predecessor committed and verified, and on a violation of RED back to the last good state.

## Bad

\`\`\`markdown runbook.md
---
type: tdd
---

# Parcel weights

## Cycle 1.1: Weigh a parcel

**RED Phase:** \`weigh\` is missing

**GREEN Phase:** add it to \`src/parcel/scale.py\`

## Cycle 1.2: Refuse heavy parcels

**RED Phase:** 40 kg are accepted

**GREEN Phase:** raise \`TooHeavy\` in \`src/parcel/scale.py\`
\`\`\`

\`\`\`text
runbook.md:2:7: warning: Unexpected \`type: tdd\` without a declared strict order, expected \`execution_mode: sequential-strict\` beside it [tdd-not-strict]
\`\`\`

## Good

\`\`\`markdown runbook.md
---

type: tdd
execution_mode: sequential-strict
---

# Parcel weights

## Cycle 1.1: Weigh a parcel

**RED Phase:** \`weigh\` is missing

**GREEN Phase:** add it to \`src/parcel/scale.py\`

## Cycle 1.2: Refuse heavy parcels

**RED Phase:** 40 kg are accepted

**GREEN Phase:** raise \`TooHeavy\` in \`src/parcel/scale.py\`
\`\`\`
`;var test_count_mismatch_default=`# test-count-mismatch

Finds a number of tests that are to pass, other than the number of tests that the steps so far have brought.

| | |
| --- | --- |
| severity | warning |
| preset | strict |

## Why it matters

At a checkpoint the number is what an agent compares its test run with. When it doesn't fit, the agent either looks for tests that
never were, or takes a run for complete in which some were skipped. Counted are the tests that the steps name; a plan whose number
includes tests that were there before is better off without this rule.

## Bad

\`\`\`markdown runbook.md
# Parcel weights

**Stop Conditions:** RED passes

## Cycle 1.1: Weigh a parcel

**RED Phase:** \`weigh\` is missing

**Verify RED:** \`pytest tests/test_scale.py::test_grams\`

**GREEN Phase:** add \`weigh\` to \`src/parcel/scale.py\`

## Cycle 1.2: Refuse heavy parcels

**RED Phase:** 40 kg are accepted

**Verify RED:** \`pytest tests/test_scale.py::test_heavy\`

**GREEN Phase:** raise \`TooHeavy\` in \`src/parcel/scale.py\`

**Checkpoint:** All 3 tests pass.
\`\`\`

\`\`\`text
runbook.md:21:21: warning: Unexpected claim that 3 tests pass, expected 2, as many as the steps so far bring [test-count-mismatch]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel weights

**Stop Conditions:** RED passes

## Cycle 1.1: Weigh a parcel

**RED Phase:** \`weigh\` is missing

**Verify RED:** \`pytest tests/test_scale.py::test_grams\`

**GREEN Phase:** add \`weigh\` to \`src/parcel/scale.py\`

## Cycle 1.2: Refuse heavy parcels

**RED Phase:** 40 kg are accepted

**Verify RED:** \`pytest tests/test_scale.py::test_heavy\`

**GREEN Phase:** raise \`TooHeavy\` in \`src/parcel/scale.py\`

**Checkpoint:** All 2 tests pass.
\`\`\`
`;var undeclared_file_default=`# undeclared-file

Finds a step whose text changes a file that its own list of files leaves out.

| | |
| --- | --- |
| severity | warning |
| preset | strict |

## Why it matters

The list of files at the head of a step is what a dispatcher compares with the lists of other steps. A file that only the text below
mentions is not in that comparison, so two steps with clean lists still meet in it.

## Bad

\`\`\`markdown 2030-04-01-labels.md
# Parcel Labels Implementation Plan

### Task 1: Label text

**Files:**
- Create: \`src/parcel/text.py\`

- [ ] **Step 1: Write the function**

Create \`src/parcel/text.py\` with \`to_text\`.

- [ ] **Step 2: Add the command**

Modify \`src/parcel/cli.py\` to call it.
\`\`\`

\`\`\`text
2030-04-01-labels.md:14:9: warning: Unexpected change of \`src/parcel/cli.py\` in \`1\`, expected it among the files that the step declares [undeclared-file]
\`\`\`

## Good

\`\`\`markdown 2030-04-01-labels.md
# Parcel Labels Implementation Plan

### Task 1: Label text

**Files:**
- Create: \`src/parcel/text.py\`
- Modify: \`src/parcel/cli.py\`

- [ ] **Step 1: Write the function**

Create \`src/parcel/text.py\` with \`to_text\`.

- [ ] **Step 2: Add the command**

Modify \`src/parcel/cli.py\` to call it.
\`\`\`
`;var undeclared_tracker_write_default=`# undeclared-tracker-write

Finds a task list or status file that every step writes without saying so.

| | |
| --- | --- |
| severity | warning |
| preset | strict |

## Why it matters

In some formats every agent ticks its own line of one task list when it is done, or writes its state into one file. No step says so,
and no list of files holds it, yet it is the one file that all of them write. Let the orchestrator do it, or keep the steps apart.

## Bad

\`\`\`markdown .planning/phases/04-labels/04-01-PLAN.md
---
phase: 04-labels
plan: 01
type: execute
wave: 1
depends_on: []
files_modified: [src/parcel/labels.py]
autonomous: true
---

<tasks>

<task type="auto">
  <name>Task 1: Write labels</name>
  <files>src/parcel/labels.py</files>
  <action>Write src/parcel/labels.py.</action>
</task>

</tasks>
\`\`\`

\`\`\`markdown .planning/phases/04-labels/04-02-PLAN.md
---
phase: 04-labels
plan: 02
type: execute
wave: 1
depends_on: []
files_modified: [src/parcel/prices.py]
autonomous: true
---

<tasks>

<task type="auto">
  <name>Task 1: Write prices</name>
  <files>src/parcel/prices.py</files>
  <action>Write src/parcel/prices.py.</action>
</task>

</tasks>
\`\`\`

\`\`\`text
.planning/phases/04-labels/04-01-PLAN.md:2:8: warning: Unexpected writing of \`.planning/ROADMAP.md\` by \`04-01\` and \`04-02\` at the same time, expected one writer\
 (the orchestrator) or an order between them [undeclared-tracker-write]
.planning/phases/04-labels/04-01-PLAN.md:2:8: warning: Unexpected writing of \`.planning/STATE.md\` by \`04-01\` and \`04-02\` at the same time, expected one writer (\
the orchestrator) or an order between them [undeclared-tracker-write]
\`\`\`

## Good

\`\`\`markdown .planning/phases/04-labels/04-01-PLAN.md
---
phase: 04-labels
plan: 01
type: execute
wave: 1
depends_on: []
files_modified: [src/parcel/labels.py]
autonomous: true
---

<tasks>

<task type="auto">
  <name>Task 1: Write labels</name>
  <files>src/parcel/labels.py</files>
  <action>Write src/parcel/labels.py.</action>
</task>

</tasks>
\`\`\`

\`\`\`markdown .planning/phases/04-labels/04-02-PLAN.md
---
phase: 04-labels
plan: 02
type: execute
wave: 2
depends_on: ["04-01"]
files_modified: [src/parcel/prices.py]
autonomous: true
---

<tasks>

<task type="auto">
  <name>Task 1: Write prices</name>
  <files>src/parcel/prices.py</files>
  <action>Write src/parcel/prices.py.</action>
</task>

</tasks>
\`\`\`
`;var unknown_dependency_default=`# unknown-dependency

Finds a dependency on a step or phase that the plan does not have.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

A dispatcher that meets an id it doesn't know either stops in the middle of the plan or, more often, drops the dependency without a
word and starts the step at once. Mostly it is a slip of the pen, or a step that was renumbered while its dependents were not.

## Bad

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.

## Step 2: Print labels

**Depends on**: Step 11

Create \`src/parcel/printing.py\`.
\`\`\`

\`\`\`text
runbook.md:9:22: error: Unexpected dependency on \`11\`, expected the id of a step in this plan [unknown-dependency]
\`\`\`

## Good

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.

## Step 2: Print labels

**Depends on**: Step 1

Create \`src/parcel/printing.py\`.
\`\`\`
`;var unreadable_metadata_default=`# unreadable-metadata

Finds metadata that breaks the syntax of YAML, so that no program can read it.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

Front matter that can't be read counts as not written: the mode, the dependencies and the model that its author declared are all
lost, and most readers say nothing about it.

## Bad

\`\`\`markdown runbook.md
---
execution_mode: [sequential-required
---

# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.
\`\`\`

\`\`\`text
runbook.md:2:17: error: Unexpected \`[\` that nothing closes, expected a closing \`]\` [unreadable-metadata]
\`\`\`

## Good

\`\`\`markdown runbook.md
---
execution_mode: sequential-required
---

# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.
\`\`\`
`;var unresolved_path_default=`# unresolved-path

Finds a path that leads to no file: created nowhere, and near a known one or missing from the repository.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

A slip in a path sends the agent to a file that isn't there. It creates one, or looks around and takes the wrong one; either way the
plan's next steps look at the right path and find nothing.

Plans read from files are held against the repository around them: the folder above with \`.git\`, else the working folder. A path
that exists there is right. One that is missing, in a folder that exists, is a finding if a file beside it has nearly its name, or
if at least two thirds of the files that the plan changes without creating them are there (and no fewer than two). Nothing is
concluded where the folder is missing too, or the plan was carried out already.

## Bad

\`\`\`markdown 2030-04-01-labels.md
# Parcel Labels Implementation Plan

### Task 1: Label model

**Files:**
- Create: \`src/parcel/labels.py\`

### Task 2: Label text

**Files:**
- Modify: \`src/parcel/lables.py\`
\`\`\`

\`\`\`text
2030-04-01-labels.md:11:12: warning: Unexpected path \`src/parcel/lables.py\`, expected \`src/parcel/labels.py\` [unresolved-path]
\`\`\`

## Good

\`\`\`markdown 2030-04-01-labels.md
# Parcel Labels Implementation Plan

### Task 1: Label model

**Files:**
- Create: \`src/parcel/labels.py\`

### Task 2: Label text

**Files:**
- Modify: \`src/parcel/labels.py\`
\`\`\`
`;var use_after_delete_default=`# use-after-delete

Finds a file that a step uses after another step has deleted it.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

The step works from a file that is no longer there. Mostly it was moved or merged into another one, and the step was written before
that was decided. Agents tend to bring the deleted file back.

## Bad

\`\`\`markdown 2030-04-01-labels.md
# Parcel Labels Implementation Plan

### Task 1: Merge the old model into the new one

**Files:**
- Modify: \`src/parcel/label.py\`
- Delete: \`src/parcel/sticker.py\`

### Task 2: Label text

**Files:**
- Modify: \`src/parcel/sticker.py\`
\`\`\`

\`\`\`text
2030-04-01-labels.md:12:12: warning: Unexpected use of \`src/parcel/sticker.py\` in \`2\` after \`1\` has deleted it, expected its new place or none [use-after-delete\
]
\`\`\`

## Good

\`\`\`markdown 2030-04-01-labels.md
# Parcel Labels Implementation Plan

### Task 1: Merge the old model into the new one

**Files:**
- Modify: \`src/parcel/label.py\`
- Delete: \`src/parcel/sticker.py\`

### Task 2: Label text

**Files:**
- Modify: \`src/parcel/label.py\`
\`\`\`
`;var use_before_create_default=`# use-before-create

Finds a file that a step uses before the step that creates it.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

The step finds nothing to work on. Most agents don't stop there: they create the file themselves, with names of their own choosing,
and the step that was meant to create it meets a stranger. Files that no step creates are taken to be in the repository already. A file that the repository
has is no finding, whoever creates it later.

## Bad

\`\`\`markdown 2030-04-01-labels.md
# Parcel Labels Implementation Plan

### Task 1: Label text

**Files:**
- Modify: \`src/parcel/label.py\`

### Task 2: Label model

**Files:**
- Create: \`src/parcel/label.py\`
\`\`\`

\`\`\`text
2030-04-01-labels.md:6:12: warning: Unexpected use of \`src/parcel/label.py\` in \`1\` before \`2\` creates it, expected \`2\` to come first [use-before-create]
\`\`\`

## Good

\`\`\`markdown 2030-04-01-labels.md
# Parcel Labels Implementation Plan

### Task 1: Label model

**Files:**
- Create: \`src/parcel/label.py\`

### Task 2: Label text

**Files:**
- Modify: \`src/parcel/label.py\`
\`\`\`
`;var wave_mismatch_default=`# wave-mismatch

Finds steps in a wave that starts before what they wait for, or in two waves at once.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

A wave is the level that the dependencies of its steps give: one more than the latest of what they wait for. Where the number and the
dependencies contradict each other, an executor that starts wave by wave runs the step before its input is there; where two places
state different waves, each reader starts it at another time.

## Bad

\`\`\`markdown .planning/phases/02-labels/02-01-PLAN.md
---
phase: 02-labels
plan: 01
wave: 2
depends_on: []
files_modified: [src/model.py]
---

<objective>Write the model</objective>
\`\`\`

\`\`\`markdown .planning/phases/02-labels/02-02-PLAN.md
---
phase: 02-labels
plan: 02
wave: 1
depends_on: ["02-01"]
files_modified: [src/printing.py]
---

<objective>Write the printing</objective>
\`\`\`

\`\`\`text
.planning/phases/02-labels/02-02-PLAN.md:5:15: error: Unexpected \`02-02\` in wave 1 while waiting for \`02-01\` of wave 2, expected one after wave 2 [wave-mismatch\
]
\`\`\`

## Bad: another way

\`\`\`markdown .omo/plans/labels.md
# Labels

Wave 1 (Start Immediately):
\u251C\u2500\u2500 Task 1: Label model
\u2514\u2500\u2500 Task 2: Printing

## TODOs

- [ ] 1. Label model

  **What to do**: Create \`src/model.py\`

  **Parallelization**:
  - **Parallel Group**: Wave 1
  - **Blocked By**: None

- [ ] 2. Printing

  **What to do**: Create \`src/printing.py\`

  **Parallelization**:
  - **Parallel Group**: Wave 2
  - **Blocked By**: Task 1
\`\`\`

\`\`\`text
.omo/plans/labels.md:22:25: error: Unexpected \`2\` in wave 2 and in wave 1, expected one wave [wave-mismatch]
\`\`\`

## Good

\`\`\`markdown .planning/phases/02-labels/02-01-PLAN.md
---
phase: 02-labels
plan: 01
wave: 1
depends_on: []
files_modified: [src/model.py]
---

<objective>Write the model</objective>
\`\`\`

\`\`\`markdown .planning/phases/02-labels/02-02-PLAN.md
---
phase: 02-labels
plan: 02
wave: 2
depends_on: ["02-01"]
files_modified: [src/printing.py]
---

<objective>Write the printing</objective>
\`\`\`
`;var weak_sequential_directive_default=`# weak-sequential-directive

Finds an order that rests on one sentence, which an agent may weigh against its other instructions.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

Agents are told, again and again and in capitals, to start independent calls at once. A plan that answers with one sentence ("execute
the steps sequentially") loses: the calls don't use each other's results, so they look independent. Three things make the order
hold, and the message names those that are missing:

- a machine-readable mode, which a dispatcher can obey without reading: \`execution_mode: sequential-required\` (or
  \`sequential-strict\` for test-driven work);
- a rationale, so that an agent sees what breaks;
- a prohibition of batching, in the words of the tool: "one Task call per message".

## Bad

\`\`\`markdown orchestrator-plan.md
# Orchestrator Plan: parcel labels

Execute the steps sequentially with the labels agent.
\`\`\`

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.

## Step 2: Add the sender

Add \`sender\` to \`src/parcel/label.py\`.
\`\`\`

\`\`\`text
orchestrator-plan.md:3:19: error: Unexpected order by prose alone, expected \`execution_mode: sequential-required\` in the front matter, a rationale (\`reason:\`, w\
hat breaks if steps overlap), a prohibition of batching (\`one Task call per message\`) [weak-sequential-directive]
\`\`\`

## Good

\`\`\`markdown orchestrator-plan.md
---

execution_mode: sequential-required
reason: every step edits src/parcel/label.py
---

# Orchestrator Plan: parcel labels

Execute the steps sequentially with the labels agent. Send one Task call per message.
\`\`\`

\`\`\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \`src/parcel/label.py\`.

## Step 2: Add the sender

Add \`sender\` to \`src/parcel/label.py\`.
\`\`\`
`;var pages={"ambiguous-id":ambiguous_id_default,"blocks-mismatch":blocks_mismatch_default,"circular-dependency":circular_dependency_default,"conflict-ignored":conflict_ignored_default,
"count-mismatch":count_mismatch_default,"created-twice":created_twice_default,"disturbed-suite":disturbed_suite_default,"done-before-dependency":done_before_dependency_default,
"duplicate-id":duplicate_id_default,"execution-mode-conflict":execution_mode_conflict_default,"forward-dependency":forward_dependency_default,"graphs-disagree":graphs_disagree_default,
"implausible-red":implausible_red_default,"invalid-metadata":invalid_metadata_default,"invalidated-red":invalidated_red_default,"misnumbered-id":misnumbered_id_default,
"missing-checkpoint":missing_checkpoint_default,"missing-depends-on":missing_depends_on_default,"missing-files":missing_files_default,"missing-from-waves":missing_from_waves_default,
"missing-green":missing_green_default,"missing-red":missing_red_default,"missing-stop-condition":missing_stop_condition_default,"missing-verification":missing_verification_default,
"model-policy":model_policy_default,"prose-only-dependency":prose_only_dependency_default,"same-wave-dependency":same_wave_dependency_default,"shared-commit":shared_commit_default,
"shared-file":shared_file_default,"staged-by-another":staged_by_another_default,"stale-read":stale_read_default,"step-file-drift":step_file_drift_default,"tdd-n\
ot-strict":tdd_not_strict_default,"test-count-mismatch":test_count_mismatch_default,"undeclared-file":undeclared_file_default,"undeclared-tracker-write":undeclared_tracker_write_default,
"unknown-dependency":unknown_dependency_default,"unreadable-metadata":unreadable_metadata_default,"unresolved-path":unresolved_path_default,"use-after-delete":use_after_delete_default,
"use-before-create":use_before_create_default,"wave-mismatch":wave_mismatch_default,"weak-sequential-directive":weak_sequential_directive_default};var version="0.1.0",rules2=rules,pageOf=rule=>pages[rule],dialectNames=dialects.map(dialect=>dialect.name),formats=Object.keys(reporters),presets=["recommended",
"strict"],isolations=["shared","worktree"],sourcesOf=async({sources,paths},cwd)=>sources?{sources,companions:[],skipped:[]}:await findSources(paths??["."],cwd);
async function read(options={}){let{dialect,cwd=process.cwd()}=options;expectDialect(dialect);let{sources,companions,skipped}=await sourcesOf(options,cwd),{plans,
passedOver}=readPlans(sources,dialect,companions);return{plans:plans.map(completer(options,cwd)),passedOver,companions,skipped}}async function fix(options={}){let{
dialect,cwd=process.cwd(),rules:asked=rules2,settings}=options;expectDialect(dialect);for(let name of options.only??[])expectRule(name,asked);let sources=await sourcesOf(
options,cwd),complete=completer(options,cwd);return fixAll({...sources,dialect,complete,rules:asked,settings},options)}function expectDialect(name){if(!(name===
void 0||dialectNames.includes(name)))throw new UsageError(`Unexpected dialect \`${name}\`, expected one of ${dialectNames.join(", ")}`)}function expectRule(name,among){
let names3=among.map(rule=>rule.name);if(names3.includes(name))return;let meant=nearest(name,names3);throw new UsageError(`Unexpected rule name \`${name}\`, expe\
cted ${meant===void 0?"the name of a rule":`\`${meant}\``}`)}function completer({sources,isolation},cwd){let repositoryOf=sources?void 0:repositories(cwd);return plan=>{
let settled=isolation?isolated(plan,isolation):plan;return repositoryOf?{...settled,repository:repositoryOf(plan.path)}:settled}}var isolated=(plan,isolation)=>plan.
isolation?plan:{...plan,isolation:{value:isolation,span:plan.span}};async function lint(options={}){let{plans,passedOver,companions,skipped}=await read(options),
{diagnostics,failures}=lintPlans(plans,options.rules??rules2,options.settings),unasked=new Set(companions);return{diagnostics:diagnostics.filter(diagnostic=>!unasked.
has(diagnostic.span.source)),failures,plans,passedOver,skipped}}async function inspect(options={}){let{plans}=await read(options);return inspectPlans(plans)}
export {version,rules2 as rules,pageOf,dialectNames,formats,presets,isolations,read,fix,lint,inspect};
