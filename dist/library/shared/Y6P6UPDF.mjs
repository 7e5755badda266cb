var spanOf=(source,start,end)=>({source,start,end}),located=(value,span)=>({value,span}),textAt=span=>span.source.text.slice(span.start,span.end),starts=new WeakMap;
function lineStarts(source){let known=starts.get(source);if(known)return known;let found=[0];for(let ending of source.text.matchAll(/\r\n?|\n/g))found.push(ending.
index+ending[0].length);return starts.set(source,found),found}function positionAt(source,offset){let lines=lineStarts(source),low=0,high=lines.length-1;for(;low<
high;){let middle=low+high+1>>1;lines[middle]<=offset?low=middle:high=middle-1}return{line:low+1,column:offset-lines[low]+1}}var lineOf=span=>positionAt(span.source,
span.start).line;function lineText(source,line){let lines=lineStarts(source);return source.text.slice(lines[line-1],lines[line]??source.text.length).replace(/[\r\n]+$/,
"")}var order=/^[ \t]*(?:[-*+][ \t]+)?\*\*(?:depends on|dependenc(?:y|ies)|blocked by|blocks|execution mode|reason)(?::\*\*|\*\*:).*$/gim;function digestOf(extent){
let text=textAt(extent);return text.slice(text.search(/[\r\n]|$/)).replace(order,"").replace(/\s+/g," ").replace(/(?: -{3,}| \*{3,}| _{3,})* ?$/,"").trim()}var changing=new Set(["create","modify","write","delete","rename"]);var ascii=/^[\0-\x7f]*$/;function lettered(source,flags=""){let short,whole;return text=>ascii.test(text)?(short??=new RegExp(source.replaceAll("\\p{L}","A-Za-z").
replaceAll("\\p{N}","0-9"),flags),short):(whole??=new RegExp(source,`${flags}u`),whole)}var isDigit=code=>code>=48&&code<=57;function compareNaturally(a,b){let i=0,j=0;for(;i<a.length&&j<b.length;){let left=a.charCodeAt(i),right=b.charCodeAt(j);if(isDigit(
left)&&isDigit(right)){let[first,afterFirst]=numberAt(a,i),[second,afterSecond]=numberAt(b,j),difference=first.length-second.length||compareUnits(first,second);
if(difference!==0)return difference;i=afterFirst,j=afterSecond}else{if(left!==right)return left-right;i+=1,j+=1}}return a.length-i-(b.length-j)||compareUnits(a,
b)}var compareUnits=(a,b)=>a<b?-1:a>b?1:0;function numberAt(text,start){let end=start;for(;end<text.length&&isDigit(text.charCodeAt(end));)end+=1;let first=start;
for(;first<end-1&&text.charCodeAt(first)===48;)first+=1;return[text.slice(first,end),end]}var peq=new Uint32Array(65536),myers_32=(a,b)=>{let n=a.length,m=b.length,lst=1<<n-1,pv=-1,mv=0,sc=n,i=n;for(;i--;)peq[a.charCodeAt(i)]|=1<<i;for(i=0;i<m;i++){let eq=peq[b.
charCodeAt(i)],xv=eq|mv;eq|=(eq&pv)+pv^pv,mv|=~(eq|pv),pv&=eq,mv&lst&&sc++,pv&lst&&sc--,mv=mv<<1|1,pv=pv<<1|~(xv|mv),mv&=xv}for(i=n;i--;)peq[a.charCodeAt(i)]=0;
return sc},myers_x=(b,a)=>{let n=a.length,m=b.length,mhc=[],phc=[],hsize=Math.ceil(n/32),vsize=Math.ceil(m/32);for(let i=0;i<hsize;i++)phc[i]=-1,mhc[i]=0;let j=0;
for(;j<vsize-1;j++){let mv2=0,pv2=-1,start2=j*32,vlen2=Math.min(32,m)+start2;for(let k=start2;k<vlen2;k++)peq[b.charCodeAt(k)]|=1<<k;for(let i=0;i<n;i++){let eq=peq[a.
charCodeAt(i)],pb=phc[i/32|0]>>>i&1,mb=mhc[i/32|0]>>>i&1,xv=eq|mv2,xh=((eq|mb)&pv2)+pv2^pv2|eq|mb,ph=mv2|~(xh|pv2),mh=pv2&xh;ph>>>31^pb&&(phc[i/32|0]^=1<<i),mh>>>
31^mb&&(mhc[i/32|0]^=1<<i),ph=ph<<1|pb,mh=mh<<1|mb,pv2=mh|~(xv|ph),mv2=ph&xv}for(let k=start2;k<vlen2;k++)peq[b.charCodeAt(k)]=0}let mv=0,pv=-1,start=j*32,vlen=Math.
min(32,m-start)+start;for(let k=start;k<vlen;k++)peq[b.charCodeAt(k)]|=1<<k;let score=m;for(let i=0;i<n;i++){let eq=peq[a.charCodeAt(i)],pb=phc[i/32|0]>>>i&1,mb=mhc[i/
32|0]>>>i&1,xv=eq|mv,xh=((eq|mb)&pv)+pv^pv|eq|mb,ph=mv|~(xh|pv),mh=pv&xh;score+=ph>>>m-1&1,score-=mh>>>m-1&1,ph>>>31^pb&&(phc[i/32|0]^=1<<i),mh>>>31^mb&&(mhc[i/
32|0]^=1<<i),ph=ph<<1|pb,mh=mh<<1|mb,pv=mh|~(xv|ph),mv=ph&xv}for(let k=start;k<vlen;k++)peq[b.charCodeAt(k)]=0;return score},distance=(a,b)=>{if(a.length<b.length){
let tmp=b;b=a,a=tmp}return b.length===0?a.length:a.length<=32?myers_32(a,b):myers_x(a,b)};function nearest(name,names){let best,least=name.length<4?2:Math.max(2,Math.floor(name.length/3))+1;for(let candidate of names){if(Math.abs(candidate.length-name.
length)>=least)continue;let steps=distance(name,candidate);steps<least&&([best,least]=[candidate,steps])}return best}var number=/^[-+]?(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][-+]?\d+)?$/,based=/^[-+]?0(?:x[\da-fA-F_]+|o[0-7_]+|b[01_]+)$/,sexagesimal=/^[-+]?\d[\d_]*(?::[0-5]?\d)+$/,
isNumeral=text=>number.test(text);function numeralReadings(text){let plain=text.replaceAll("_",""),found=[];return sexagesimal.test(text)?found.push(plain.split(
":").reduce((sum,part)=>sum*60+Number(part),0)):(based.test(text)||number.test(text))&&(/^[-+]?0[0-7]+$/.test(plain)&&found.push(Number.parseInt(plain,8)),found.
push(Number(plain))),[...new Set(found.map(String))].filter(read=>read!==text)}var stages=["find","read","parse","analyse","rules","report"],stopwatch;function startTiming(){return stopwatch={stages:new Map,rules:new Map,inside:0},stopwatch}
function stopTiming(){stopwatch=void 0}function timed(stage,work,rule){if(!stopwatch)return work();let end=begin(stopwatch,stage,rule);try{return work()}finally{
end()}}async function timedTurn(stage,work){if(!stopwatch)return await work();let end=begin(stopwatch,stage);try{return await work()}finally{end()}}function begin(own,stage,rule){
let outside=own.inside;own.inside=0;let start=performance.now();return()=>{let whole=performance.now()-start;add(own.stages,stage,whole-own.inside),rule!==void 0&&
add(own.rules,rule,whole-own.inside),own.inside=outside+whole}}function add(sums,key,time){sums.set(key,(sums.get(key)??0)+time)}var listener;function listenToProgress(to){
listener=to}function tellProgress(stage,done,all){listener?.(stage,done,all)}var executionModes=["parallel","sequential","sequential-required","sequential-strict","mixed"];var suppressionKinds=["disable-next-line","disable-line","disable","enable","disable-file"];function isTestPath(path){let last=path.slice(path.lastIndexOf("/")+1);return/\.(?:md|txt|json|ya?ml)$/.test(last)?!1:/^test_.*\.py$|_test\.\w+$|[.-](?:test|spec)\.\w+$|_spec\.rb$|^test-.*\.\w+$|Tests?\.\w+$/.
test(last)||/(?:^|\/)(?:tests?|__tests__|specs?|e2e)\//.test(path)}var UsageError=class extends Error{name="UsageError"},ConfigurationError=class extends UsageError{name="ConfigurationError";faults;constructor(faults){super(faults.
map(lineOf2).join(`
`)),this.faults=faults}};function lineOf2({message,span:{source,start}}){let{line,column}=positionAt(source,start);return`${source.path}:${line}:${column}: ${message}`}
export {spanOf,located,textAt,lineStarts,positionAt,lineOf,lineText,digestOf,changing,lettered,compareNaturally,compareUnits,nearest,isNumeral,numeralReadings,stages,
startTiming,stopTiming,timed,timedTurn,listenToProgress,tellProgress,executionModes,suppressionKinds,isTestPath,UsageError,ConfigurationError};
