import{gated,gatesIn,groupTitle,headOf,kindsIn,labelOf,looks,shortened}from"./2EAXIH22.mjs";import{collisionsOf,visible}from"./UX2SHOZ6.mjs";
import{UsageError,nearest}from"./Y6P6UPDF.mjs";function dot(whole){let graph=gated(whole),gates=gatesIn(graph),known=new Set(graph.groups.map(({id})=>id)),loose=graph.nodes.filter(({group})=>group===null||!known.
has(group));return`${[`digraph ${quoted(graph.path)} {`,"  newrank=true; rankdir=TB; nodesep=0.3; ranksep=0.5;",'  node [shape=box, style=rounded, fontname="Hel\
vetica", fontsize=11, margin="0.12,0.06"];','  edge [fontname="Helvetica", fontsize=9];',...graph.groups.flatMap((group,i)=>[`  subgraph cluster_${i} {`,`    la\
bel=${quoted(groupTitle(group))}; fontname="Helvetica"; color="#9ca3af"; style=rounded;`,...graph.nodes.filter(node=>node.group===group.id).map(node=>`    ${nodeLine(
node)}`),"  }"]),...loose.map(node=>`  ${nodeLine(node)}`),...ranks(graph).map(ids=>`  { rank=same; ${ids.map(id=>`${quoted(id)};`).join(" ")} }`),...graph.edges.
map(edge=>{let{colour,line,width}=looks[edge.kind],label=labelOf(edge),words=label?`, label=${quoted(label)}, fontcolor="${colour}"`:"";return`  ${quoted(edge.from)}\
 -> ${quoted(edge.to)} [style=${line}, color="${colour}", penwidth=${width}${words}${gates.has(edge.to)?", dir=none":""}];`}),...legend(graph),"}"].join(`
`)}
`}var shapes={phase:"box3d",checkpoint:"hexagon"};function nodeLine(node){if(node.kind==="gate")return`${quoted(node.id)} [shape=point, label=""];`;let words=`${visible(
headOf(node))}
${visible(shortened(node.title,40))}`,shape2=shapes[node.kind];return`${quoted(node.id)} [label=${quoted(words)}${shape2?`, shape=${shape2}`:""}];`}function ranks({
nodes}){let waves=new Map;if(nodes.some(({kind})=>kind==="phase"))return[];for(let{id,kind,wave}of nodes)kind!=="gate"&&waves.set(wave,[...waves.get(wave)??[],id]);
return[...waves.values()].filter(({length})=>length>1)}function legend(graph){let kinds2=kindsIn(graph);return kinds2.length<2?[]:["  subgraph cluster_legend {",
'    label="Legend"; fontname="Helvetica"; color="#9ca3af"; style=rounded; node [shape=point];',...kinds2.map((kind,i)=>{let{line,colour,width,words}=looks[kind];
return`    "legend ${i} a" -> "legend ${i} b" [style=${line}, color="${colour}", penwidth=${width}, label="${words}"];`}),"  }"]}var quoted=text2=>`"${text2.split(
`
`).map(line=>visible(line).replace(/\\/g,"\\\\").replace(/"/g,'\\"')).join("\\n")}"`;var plainLines={solid:"---",dashed:"-.-",dotted:"-.-"},arrows={solid:"-->",dashed:"-.->",dotted:"-.->"};function mermaid(whole){let graph=gated(whole),gates=gatesIn(
graph),names=new Map(graph.nodes.map(({id},i)=>[id,`n${i}`])),nodesIn=group=>graph.nodes.filter(node=>node.group===group).map(node=>`${names.get(node.id)}${shape(
node)}`),known=new Set(graph.groups.map(({id})=>id)),loose=graph.nodes.filter(({group})=>group===null||!known.has(group));return`${[`%% ${visible(graph.path).replace(
/[{}%]/g," ")}`,"flowchart TB",...graph.groups.flatMap((group,i)=>[`  subgraph g${i}["${text(groupTitle(group))}"]`,...nodesIn(group.id).map(node=>`    ${node}`),
"  end"]),...loose.map(node=>`  ${names.get(node.id)}${shape(node)}`),...graph.edges.map(edge=>{let label=labelOf(edge),arrow=(gates.has(edge.to)?plainLines:arrows)[looks[edge.
kind].line];return`  ${names.get(edge.from)} ${arrow}${label?`|"${text(label)}"|`:""} ${names.get(edge.to)}`}),...legend2(graph),...styles(graph)].join(`
`)}
`}function shape(node){if(node.kind==="gate")return'((" "))';let words=`${text(headOf(node))}<br/>${text(shortened(node.title,60))}`;return node.kind==="phase"?
`[["${words}"]]`:node.kind==="checkpoint"?`{{"${words}"}}`:`["${words}"]`}function legend2(graph){let kinds2=kindsIn(graph);return kinds2.length<2?[]:['  subgra\
ph legend["Legend"]',...kinds2.map((kind,i)=>`    l${i}a[" "] ${arrows[looks[kind].line]}|"${looks[kind].words}"| l${i}b[" "]`),"  end"]}function styles(graph){
let kinds2=kindsIn(graph),drawn=[...graph.edges.map(({kind})=>kind),...kinds2.length<2?[]:kinds2];return kinds2.map(kind=>{let{colour,width,line}=looks[kind],indexes=drawn.
flatMap((each,i)=>each===kind?[i]:[]),dash=line==="dotted"?",stroke-dasharray:2 3":line==="dashed"?",stroke-dasharray:6 4":"";return`  linkStyle ${indexes.join(
",")} stroke:${colour},stroke-width:${width}px${dash}`})}var text=words=>visible(words).replace(/[^\p{L}\p{M}\p{N} .,:;()/+_·…×-]/gu,character=>`#${character.
codePointAt(0)};`);var kinds=["declared","structure","prose","missing","hazard"];function collapsed(graph){let titles=new Map(graph.groups.map(({id,title})=>[id,title])),keyOf=new Map(graph.nodes.map(({id,group})=>[id,group===null?id:`phase ${group}`])),
nodes=new Map;for(let node of graph.nodes){let id=keyOf.get(node.id),known=nodes.get(id),title=titles.get(node.group??"")??"",phase={...node,id,kind:"phase",title,
group:null};nodes.set(id,known?{...known,steps:known.steps+1}:node.group===null?node:phase)}return{...graph,groups:[],nodes:[...nodes.values()],edges:edgesBetween(
graph.edges,keyOf)}}function edgesBetween(edges,keyOf){let found=new Map;for(let edge of edges){let[from,to]=[keyOf.get(edge.from),keyOf.get(edge.to)];if(from===
to)continue;let known=found.get(`${from}
${to}`),first=known&&kinds.indexOf(known.kind)<=kinds.indexOf(edge.kind)?known:edge,on=[...new Set([...known?.on??[],...edge.on])].slice(0,3),count=(known?.count??
0)+edge.count;found.set(`${from}
${to}`,{...first,from,to,on,count})}return[...found.values()]}function focused(graph,focus,depth){let ids=graph.nodes.map(({id})=>id);if(!ids.includes(focus))throw unknown(focus,ids);let kept=new Set([...within(graph,focus,
depth,"from","to"),...within(graph,focus,depth,"to","from")]),nodes=graph.nodes.filter(({id})=>kept.has(id)),used=new Set(nodes.map(({group})=>group));return{...graph,
nodes,groups:graph.groups.filter(({id})=>used.has(id)),edges:graph.edges.filter(({from,to})=>kept.has(from)&&kept.has(to))}}function unknown(focus,ids){let meant=nearest(
focus,ids),expected=meant===void 0?"the id of a step of the plan":`\`${meant}\``;return new UsageError(`Unexpected step \`${focus}\` for \`--focus\`, expected ${expected}`)}
function within({edges},focus,depth,start,end){let near=new Set([focus]),rim=near;for(let i=0;i<depth&&rim.size;i++){let next=edges.filter(edge=>rim.has(edge[start])&&
!near.has(edge[end])).map(edge=>edge[end]);rim=new Set(next);for(let id of rim)near.add(id)}return near}var readable=60;function graphOf(plan,scheduled,choice={}){let{collapse="auto",focus,depth=2}=choice,whole=wholeGraph(plan,scheduled);if(focus!==void 0)return focused(
whole,focus,depth);let isLarge=whole.nodes.length>readable&&whole.groups.length>1;return collapse==="all"||collapse==="auto"&&isLarge?collapsed(whole):whole}function wholeGraph(plan,{
path,waves}){let nodes=waves.flatMap(({number,steps})=>steps.map(step=>nodeOf(step,number))),used=new Set(nodes.map(({group})=>group)),groups=plan.phases.filter(
({id})=>used.has(id)).map(({id,title})=>({id,title})),edges=waves.flatMap(({number,steps})=>steps.flatMap(step=>[...step.waitsFor.map(wait=>edgeOf(wait,step.id)),
...waveEdges(step,waves[number-2]?.steps??[])]));return{path,title:plan.title,waves:waves.length,groups,nodes,edges}}var nodeOf=({id,kind,title,phase},wave)=>({
id,kind,title,group:phase,wave,steps:1}),edgeOf=(wait,to)=>({from:wait.id,to,kind:kindOf(wait),reason:wait.reason,on:collisionsOf(wait.hazards),count:1});function waveEdges({
id,waitsForWave},before){let last=before.at(-1);return waitsForWave===null||!last?[]:[{from:last.id,to:id,kind:"structure",reason:"wave",on:[],count:before.length}]}
var inferred=new Set(["hazard","unknown-effects"]),structural=new Set(["phase","checkpoint","wave","mode"]);function kindOf({reason,strength}){return reason==="\
missing"?"missing":inferred.has(reason)?"hazard":strength==="prose"?"prose":structural.has(reason)?"structure":"declared"}var graphFormats=["mermaid","dot","svg","json"];async function graphText(graph,format){return format==="mermaid"?mermaid(graph):format==="dot"?dot(graph):format===
"svg"?(await import("./BXBZNBHW.mjs")).svg(graph):`${JSON.stringify({version:1,plans:[graph]},void 0,2)}
`}
export {graphOf,graphFormats,graphText};
