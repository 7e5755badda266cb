import{select}from"./J2UYRKLT.mjs";import{decode,foldersBeside,isPlanFile,readingLimit}from"./X6GLRSZU.mjs";import"./SX4C7DMT.mjs";
import"./JPVYCJXK.mjs";import"./YGWV6IC5.mjs";import{gitAround}from"./C4YVZLHA.mjs";import"./2OOL6VTG.mjs";import"./DUSCGDTP.mjs";
import{compareNaturally}from"./Y6P6UPDF.mjs";import"./E2E2V3SO.mjs";async function findStaged(paths,cwd,options){let git=gitAround(cwd),index=entriesOf(git),staged=[...new Set(git.names(["diff","--cached","--name-only","--no-ren\
ames","--no-relative","--diff-filter=d","-z"]))].map(git.fileOf),selected=await select(staged,paths,cwd,{...options,known:index}),wanted=new Set(selected.map(({
place})=>place)),asked=index.filter(({place})=>wanted.has(place)),folders=new Set(asked.flatMap(foldersBeside).map(({place})=>place)),isBeside=({place})=>!wanted.
has(place)&&isPlanFile(place)&&folders.has(place.slice(0,lastSlash(place))),skipped=[],read=entries=>textsOf(entries,git,options.largest,skipped);return{sources:read(
asked),companions:read(index.filter(isBeside)),leftOut:[],skipped}}var lastSlash=place=>Math.max(place.lastIndexOf("/"),place.lastIndexOf("\\"));function entriesOf(git){
return git.names(["ls-files","--stage","-z"]).flatMap(line=>{let[,mode,id="",name=""]=/^(\d+) (\w+) 0\t(.*)$/s.exec(line)??[];return mode?.startsWith("100")?[{...git.
fileOf(name),id}]:[]}).sort((a,b)=>compareNaturally(a.shown,b.shown))}function textsOf(entries,git,largest,skipped){if(entries.length===0)return[];let answer=git.
run(["cat-file","--batch"],entries.map(({id})=>`${id}
`).join("")),at=0;return entries.flatMap(({shown})=>{let end=answer.indexOf(`
`,at),size=Number(answer.toString("latin1",at,end).split(" ").at(-1)),bytes=answer.subarray(end+1,end+1+size);at=end+size+2;let reason=readingLimit(size,largest);
return reason===void 0?[{path:shown,text:decode(bytes)}]:(skipped.push({path:shown,reason}),[])})}
export {findStaged};
