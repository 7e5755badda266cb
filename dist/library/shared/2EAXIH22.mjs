var crowding=new Set(["structure","prose"]);function gated(graph){let crowds=crowdsIn(graph.edges).filter(({from,to})=>from.length*to.length>from.length+to.length);
if(crowds.length===0)return graph;let gone=new Set(crowds.flatMap(({edges})=>edges)),waveOf=new Map(graph.nodes.map(({id,wave})=>[id,wave])),gates=crowds.map((crowd,index)=>gateOf(
crowd,index,waveOf));return{...graph,nodes:[...graph.nodes,...gates],edges:[...graph.edges.filter(edge=>!gone.has(edge)),...crowds.flatMap((crowd,index)=>linesOf(
crowd,gates[index].id))]}}function crowdsIn(edges){let bySource=new Map;for(let edge of edges)!crowding.has(edge.kind)||edge.count>1||add(bySource,[edge.kind,edge.
reason,edge.from].join(`
`),edge);let byTargets=new Map;for(let own of bySource.values()){let{kind,reason}=own[0],targets=own.map(({to})=>to).sort();add(byTargets,[kind,reason,...targets].
join(`
`),...own)}return[...byTargets.values()].map(own=>({from:[...new Set(own.map(({from})=>from))],to:[...new Set(own.map(({to})=>to))],edges:own}))}function add(groups,key,...things){
let group=groups.get(key);group?group.push(...things):groups.set(key,[...things])}var gateOf=({from,to},index,waveOf)=>({id:`|gate ${index+1}|`,kind:"gate",title:`\
each of ${from.join(", ")} before each of ${to.join(", ")}`,group:null,wave:Math.max(...from.map(id=>waveOf.get(id))),steps:0});function linesOf({from,to,edges},gate){
let{kind,reason}=edges[0],line=(start,end)=>({from:start,to:end,kind,reason,on:[],count:1});return[...from.map(id=>line(id,gate)),...to.map(id=>line(gate,id))]}var looks={declared:{line:"solid",colour:"#1f2937",darkColour:"#e5e7eb",width:1.8,words:"declared"},structure:{line:"solid",colour:"#9ca3af",darkColour:"#6b7280",
width:1.2,words:"phase, wave, checkpoint or mode"},prose:{line:"dotted",colour:"#2563eb",darkColour:"#60a5fa",width:1.8,words:"in prose only"},missing:{line:"da\
shed",colour:"#dc2626",darkColour:"#f87171",width:1.8,words:"needed, not declared"},hazard:{line:"dashed",colour:"#d97706",darkColour:"#fbbf24",width:1.2,words:"\
must not overlap"}};function kindsIn({edges}){let used=new Set(edges.map(({kind})=>kind));return Object.keys(looks).filter(kind=>used.has(kind))}function labelOf({
kind,on,count},most=1){if(count>1)return`${count}\xD7`;if(kind!=="missing"&&kind!=="hazard")return"";let shown=on.slice(0,most).map(shortPath).join(", "),more=on.
length>most?` +${on.length-most}`:"";return shown+more}var shortPath=path=>path.split("/").slice(-2).join("/"),headOf=({id,steps})=>steps>1?`${id} \xB7 ${steps}\
 steps`:id,groupTitle=({id,title})=>title===""?`Phase ${id}`:`Phase ${id}: ${title}`,shortened=(text,most)=>{let letters=[...text];return letters.length>most?`${letters.
slice(0,most-1).join("").trimEnd()}\u2026`:text},gatesIn=({nodes})=>new Set(nodes.filter(({kind})=>kind==="gate").map(({id})=>id));
export {gated,looks,kindsIn,labelOf,headOf,groupTitle,shortened,gatesIn};
