var looks={declared:{line:"solid",colour:"#1f2937",darkColour:"#e5e7eb",width:1.8,words:"declared"},structure:{line:"solid",colour:"#9ca3af",darkColour:"#6b7280",
width:1.2,words:"phase, wave, checkpoint or mode"},prose:{line:"dotted",colour:"#2563eb",darkColour:"#60a5fa",width:1.8,words:"in prose only"},missing:{line:"da\
shed",colour:"#dc2626",darkColour:"#f87171",width:1.8,words:"needed, not declared"},hazard:{line:"dashed",colour:"#d97706",darkColour:"#fbbf24",width:1.2,words:"\
must not overlap"}};function kindsIn({edges}){let used=new Set(edges.map(({kind})=>kind));return Object.keys(looks).filter(kind=>used.has(kind))}function labelOf({
kind,on,count},most=1){if(count>1)return`${count}\xD7`;if(kind!=="missing"&&kind!=="hazard")return"";let shown=on.slice(0,most).map(shortPath).join(", "),more=on.
length>most?` +${on.length-most}`:"";return shown+more}var shortPath=path=>path.split("/").slice(-2).join("/"),headOf=({id,steps})=>steps>1?`${id} \xB7 ${steps}\
 steps`:id,groupTitle=({id,title})=>title===""?`Phase ${id}`:`Phase ${id}: ${title}`,shortened=(text,most)=>{let letters=[...text];return letters.length>most?`${letters.
slice(0,most-1).join("").trimEnd()}\u2026`:text};
export {looks,kindsIn,labelOf,headOf,groupTitle,shortened};
