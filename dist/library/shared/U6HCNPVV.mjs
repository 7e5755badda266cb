import{require_node_path}from"./AHH6SCCI.mjs";import{lineOf,lineStarts,lineText,positionAt}from"./ZRSGYMYE.mjs";import{__commonJS,__toESM}from"./E2E2V3SO.mjs";var require_picocolors=__commonJS({"node_modules/picocolors/picocolors.js"(exports,module){var p=process||{},argv=p.argv||[],env=p.env||{},isColorSupported=!(env.
NO_COLOR||argv.includes("--no-color"))&&(!!env.FORCE_COLOR||argv.includes("--color")||p.platform==="win32"||(p.stdout||{}).isTTY&&env.TERM!=="dumb"||!!env.CI),formatter=(open,close,replace=open)=>input=>{
let string=""+input,index=string.indexOf(close,open.length);return~index?open+replaceClose(string,close,replace,index)+close:open+string+close},replaceClose=(string,close,replace,index)=>{
let result="",cursor=0;do result+=string.substring(cursor,index)+replace,cursor=index+close.length,index=string.indexOf(close,cursor);while(~index);return result+
string.substring(cursor)},createColors=(enabled=isColorSupported)=>{let f=enabled?formatter:()=>String;return{isColorSupported:enabled,reset:f("\x1B[0m","\x1B[0m"),
bold:f("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:f("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2m"),italic:f("\x1B[3m","\x1B[23m"),underline:f("\x1B[4m","\x1B[24m"),inverse:f(
"\x1B[7m","\x1B[27m"),hidden:f("\x1B[8m","\x1B[28m"),strikethrough:f("\x1B[9m","\x1B[29m"),black:f("\x1B[30m","\x1B[39m"),red:f("\x1B[31m","\x1B[39m"),green:f("\
\x1B[32m","\x1B[39m"),yellow:f("\x1B[33m","\x1B[39m"),blue:f("\x1B[34m","\x1B[39m"),magenta:f("\x1B[35m","\x1B[39m"),cyan:f("\x1B[36m","\x1B[39m"),white:f("\x1B[37\
m","\x1B[39m"),gray:f("\x1B[90m","\x1B[39m"),bgBlack:f("\x1B[40m","\x1B[49m"),bgRed:f("\x1B[41m","\x1B[49m"),bgGreen:f("\x1B[42m","\x1B[49m"),bgYellow:f("\x1B[43m",
"\x1B[49m"),bgBlue:f("\x1B[44m","\x1B[49m"),bgMagenta:f("\x1B[45m","\x1B[49m"),bgCyan:f("\x1B[46m","\x1B[49m"),bgWhite:f("\x1B[47m","\x1B[49m"),blackBright:f("\x1B\
[90m","\x1B[39m"),redBright:f("\x1B[91m","\x1B[39m"),greenBright:f("\x1B[92m","\x1B[39m"),yellowBright:f("\x1B[93m","\x1B[39m"),blueBright:f("\x1B[94m","\x1B[39m"),
magentaBright:f("\x1B[95m","\x1B[39m"),cyanBright:f("\x1B[96m","\x1B[39m"),whiteBright:f("\x1B[97m","\x1B[39m"),bgBlackBright:f("\x1B[100m","\x1B[49m"),bgRedBright:f(
"\x1B[101m","\x1B[49m"),bgGreenBright:f("\x1B[102m","\x1B[49m"),bgYellowBright:f("\x1B[103m","\x1B[49m"),bgBlueBright:f("\x1B[104m","\x1B[49m"),bgMagentaBright:f(
"\x1B[105m","\x1B[49m"),bgCyanBright:f("\x1B[106m","\x1B[49m"),bgWhiteBright:f("\x1B[107m","\x1B[49m")}};module.exports=createColors();module.exports.createColors=
createColors}});var ambiguousRanges=[161,161,164,164,167,168,170,170,173,174,176,180,182,186,188,191,198,198,208,208,215,216,222,225,230,230,232,234,236,237,240,240,242,243,247,
250,252,252,254,254,257,257,273,273,275,275,283,283,294,295,299,299,305,307,312,312,319,322,324,324,328,331,333,333,338,339,358,359,363,363,462,462,464,464,466,
466,468,468,470,470,472,472,474,474,476,476,593,593,609,609,708,708,711,711,713,715,717,717,720,720,728,731,733,733,735,735,768,879,913,929,931,937,945,961,963,
969,1025,1025,1040,1103,1105,1105,8208,8208,8211,8214,8216,8217,8220,8221,8224,8226,8228,8231,8240,8240,8242,8243,8245,8245,8251,8251,8254,8254,8308,8308,8319,8319,
8321,8324,8364,8364,8451,8451,8453,8453,8457,8457,8467,8467,8470,8470,8481,8482,8486,8486,8491,8491,8531,8532,8539,8542,8544,8555,8560,8569,8585,8585,8592,8601,
8632,8633,8658,8658,8660,8660,8679,8679,8704,8704,8706,8707,8711,8712,8715,8715,8719,8719,8721,8721,8725,8725,8730,8730,8733,8736,8739,8739,8741,8741,8743,8748,
8750,8750,8756,8759,8764,8765,8776,8776,8780,8780,8786,8786,8800,8801,8804,8807,8810,8811,8814,8815,8834,8835,8838,8839,8853,8853,8857,8857,8869,8869,8895,8895,
8978,8978,9312,9449,9451,9547,9552,9587,9600,9615,9618,9621,9632,9633,9635,9641,9650,9651,9654,9655,9660,9661,9664,9665,9670,9672,9675,9675,9678,9681,9698,9701,
9711,9711,9733,9734,9737,9737,9742,9743,9756,9756,9758,9758,9792,9792,9794,9794,9824,9825,9827,9829,9831,9834,9836,9837,9839,9839,9886,9887,9919,9919,9926,9933,
9935,9939,9941,9953,9955,9955,9960,9961,9963,9969,9972,9972,9974,9977,9979,9980,9982,9983,10045,10045,10102,10111,11094,11097,12872,12879,57344,63743,65024,65039,
65533,65533,127232,127242,127248,127277,127280,127337,127344,127373,127375,127376,127387,127404,917760,917999,983040,1048573,1048576,1114109],fullwidthMinimalCodePoint=12288,
fullwidthMaximumCodePoint=65510,fullwidthRanges=[12288,12288,65281,65376,65504,65510];var wideMinimalCodePoint=4352,wideMaximumCodePoint=262141,wideRanges=[4352,4447,8986,8987,9001,9002,9193,9196,9200,9200,9203,9203,9725,9726,9748,9749,9776,9783,
9800,9811,9855,9855,9866,9871,9875,9875,9889,9889,9898,9899,9917,9918,9924,9925,9934,9934,9940,9940,9962,9962,9970,9971,9973,9973,9978,9978,9981,9981,9989,9989,
9994,9995,10024,10024,10060,10060,10062,10062,10067,10069,10071,10071,10133,10135,10160,10160,10175,10175,11035,11036,11088,11088,11093,11093,11904,11929,11931,
12019,12032,12245,12272,12287,12289,12350,12353,12438,12441,12543,12549,12591,12593,12686,12688,12773,12783,12830,12832,12871,12880,42124,42128,42182,43360,43388,
44032,55203,63744,64255,65040,65049,65072,65106,65108,65126,65128,65131,94176,94180,94192,94198,94208,101594,101631,101664,101760,101874,101888,102801,102816,102866,
110576,110579,110581,110587,110589,110590,110592,110888,110898,110898,110928,110930,110933,110933,110948,110952,110960,111355,119552,119638,119648,119670,126980,
126980,127183,127183,127374,127374,127377,127386,127406,127406,127488,127490,127504,127547,127552,127560,127568,127569,127584,127589,127744,127776,127789,127797,
127799,127868,127870,127891,127904,127946,127951,127955,127968,127984,127988,127988,127992,128062,128064,128064,128066,128252,128255,128317,128331,128334,128336,
128359,128378,128378,128405,128406,128420,128420,128507,128591,128640,128709,128716,128716,128720,128722,128725,128729,128732,128735,128747,128748,128756,128764,
128986,128986,128992,129003,129008,129008,129292,129338,129340,129349,129351,129535,129648,129660,129664,129734,129736,129736,129740,129757,129759,129771,129775,
129786,131072,196605,196608,262141];var isInRange=(ranges,codePoint)=>{let low=0,high=Math.floor(ranges.length/2)-1;for(;low<=high;){let mid=Math.floor((low+high)/2),i=mid*2;if(codePoint<ranges[i])
high=mid-1;else if(codePoint>ranges[i+1])low=mid+1;else return!0}return!1};var commonCjkCodePoint=19968,[wideFastPathStart,wideFastPathEnd]=findWideFastPathRange(wideRanges);function findWideFastPathRange(ranges){let fastPathStart=ranges[0],
fastPathEnd=ranges[1];for(let index=0;index<ranges.length;index+=2){let start=ranges[index],end=ranges[index+1];if(commonCjkCodePoint>=start&&commonCjkCodePoint<=
end)return[start,end];end-start>fastPathEnd-fastPathStart&&(fastPathStart=start,fastPathEnd=end)}return[fastPathStart,fastPathEnd]}var isAmbiguous=codePoint=>codePoint<
161||codePoint>1114109?!1:isInRange(ambiguousRanges,codePoint),isFullwidth=codePoint=>codePoint<fullwidthMinimalCodePoint||codePoint>fullwidthMaximumCodePoint?!1:
isInRange(fullwidthRanges,codePoint);var isWide=codePoint=>codePoint>=wideFastPathStart&&codePoint<=wideFastPathEnd?!0:codePoint<wideMinimalCodePoint||codePoint>wideMaximumCodePoint?!1:isInRange(wideRanges,
codePoint);function validate(codePoint){if(!Number.isSafeInteger(codePoint))throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`)}function eastAsianWidth(codePoint,{ambiguousAsWide=!1}={}){return validate(codePoint),isFullwidth(codePoint)||isWide(codePoint)||ambiguousAsWide&&isAmbiguous(codePoint)?
2:1}var unprintable=new RegExp("\\p{Control}|\\p{Bidi_Control}|\\p{Surrogate}|[\\u2028\\u2029\\ufeff\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}]","gu"),visible=text=>text.
replace(unprintable,picture);function picture(character){let code=character.codePointAt(0);return code===65279?"":code<32?String.fromCharCode(9216+code):code===
127?"\u2421":"\uFFFD"}var tabStop=4,plain=/^[\x20-\x7e]*$/,emoji=new RegExp("\\p{Emoji_Presentation}|\\u{fe0f}","u"),invisible=new RegExp("^(?:\\p{Mark}|\\p{Default_Ignorable_Code_Poin\
t})+$","u"),graphemes;function cellsOf(text,from){let column=0;return segmentsOf(text).map(([segment,index])=>{let shown=segment==="	"?" ".repeat(tabStop-column%
tabStop):visible(segment),width=widthOf(shown);return column+=width,{text:shown,width,start:from+index,end:from+index+segment.length}})}function segmentsOf(text){
return plain.test(text)?Array.from(text,(character,index)=>[character,index]):(graphemes??=new Intl.Segmenter("en",{granularity:"grapheme"}),Array.from(graphemes.
segment(text),({segment,index})=>[segment,index]))}function widthOf(text){return plain.test(text)?text.length:invisible.test(text)?0:emoji.test(text)?2:eastAsianWidth(
text.codePointAt(0))}var widthOf2=cells=>cells.reduce((sum,cell)=>sum+cell.width,0);function showLine(line,start,end,room){let from=wholeCharacter(line,start-room*2),to=wholeCharacter(
line,start+room*2),cells=cellsOf(line.slice(from,to),from),first=indexOr(cells,cell=>cell.end>start),past=indexOr(cells,cell=>cell.start>=end),[left,right]=windowOf(
cells,first,past,room),cutBefore=from>0||left>0?"\u2026":"",cutAfter=to<line.length||right<cells.length?"\u2026":"",text=cells.slice(left,right).map(cell=>cell.
text);return{text:`${cutBefore}${text.join("")}${cutAfter}`.trimEnd(),column:cutBefore.length+widthOf2(cells.slice(left,first)),width:Math.max(1,widthOf2(cells.
slice(first,Math.min(past,right))))}}function indexOr(cells,is){let index=cells.findIndex(is);return index<0?cells.length:index}function windowOf(cells,first,past,room){
let left=widthOf2(cells.slice(0,past))<room?0:backFrom(cells,first,room/3),right=left,width=0;for(;right<cells.length&&width+cells[right].width<=room;)width+=cells[right++].
width;return[left,right]}function backFrom(cells,index,room){let left=index,width=0;for(;left>0&&width+cells[left-1].width<=room;)width+=cells[--left].width;return left}
function wholeCharacter(line,offset){let at=Math.max(0,Math.min(line.length,offset));return/[\udc00-\udfff]/.test(line.charAt(at))?Math.max(0,at-1):at}function placeOf(span){let{line,column}=positionAt(span.source,span.start);return`${visible(span.source.path)}:${line}:${column}`}var gutterOf=marks=>String(Math.
max(...marks.map(mark=>lineOf(mark.span)))).length;function framesOf(marks,paint,width){let gutter=gutterOf(marks),lines=[];for(let[source,own]of bySource(marks)){
let arrow=paint.gutter(`${" ".repeat(gutter)}${lines.length===0?"-->":":::"}`);lines.push(`${arrow} ${placeOf(own[0].span)}`,paint.gutter(`${" ".repeat(gutter)}\
 |`)),lines.push(...frameOf(source,own,{gutter,paint,room:Math.max(20,width-gutter-5)}))}return lines}function bySource(marks){let groups=new Map;for(let mark of marks){
let group=groups.get(mark.span.source);group?group.push(mark):groups.set(mark.span.source,[mark])}return groups}function frameOf(source,marks,{gutter,paint,room}){
let lines=[],last;for(let mark of[...marks].sort((a,b)=>a.span.start-b.span.start)){let line=lineOf(mark.span),{text,column,width}=showMark(source,line,mark.span,
room),again=last?.line===line&&last.text===text;last&&line>last.line+1&&lines.push(paint.gutter("...")),again||lines.push(`${paint.gutter(`${String(line).padStart(
gutter)} |`)} ${text}`.trimEnd());let joins=last&&again&&column>=last.end,before=joins?`${lines.pop()}`:`${paint.gutter(`${" ".repeat(gutter)} |`)} `,gap=joins&&
last?column-last.end:column;lines.push(`${before}${" ".repeat(gap)}${underline(mark,width,paint)}`),last={line,text,end:mark.words===""?column+width:Number.POSITIVE_INFINITY}}
return lines}function showMark(source,line,span,room){let begin=lineStarts(source)[line-1];return showLine(lineText(source,line),span.start-begin,span.end-begin,
room)}function underline({severity,words},width,paint){let colour=severity?paint.severity[severity]:paint.related,label=words===""?"":` ${visible(words)}`;return colour(
`${(severity?"^":"-").repeat(width)}${label}`)}function compact({diagnostics}){return diagnostics.map(({span,severity,message,rule})=>`${placeOf(span)}: ${severity}: ${visible(message)} [${rule}]
`).join("")}var import_node_path=__toESM(require_node_path(),1);var counted=(count2,word,plural=`${word}s`)=>`${count2} ${count2===1?word:plural}`;function countsOf({diagnostics,plans,passedOver}){let of=severity=>diagnostics.
filter(each=>each.severity===severity).length;return{errors:of("error"),warnings:of("warning"),infos:of("info"),plans:plans.length,steps:plans.reduce((sum,plan)=>sum+
plan.steps.length,0),files:plans.reduce((sum,plan)=>sum+plan.files.length,0),passedOver:passedOver.length}}function summaryOf(result){let counts=countsOf(result);
if(counts.plans===0)return`No plan found in ${counted(counts.passedOver,"file")}`;let read=`${counted(counts.plans,"plan")}, ${counted(counts.steps,"step")}, ${counted(
counts.files,"file")} read`;return`${problemsOf(counts)} (${read})`}function problemsOf({errors,warnings,infos}){let parts=[errors&&counted(errors,"error"),warnings&&
counted(warnings,"warning"),infos&&counted(infos,"info")].filter(part=>part!==0);return parts.length===0?"No problems":`${counted(errors+warnings+infos,"problem")}\
: ${parts.join(", ")}`}function ruleCounts(result){let counts=new Map;for(let{rule}of result.diagnostics)counts.set(rule,(counts.get(rule)??0)+1);return[...counts].
sort(([a,m],[b,n])=>n-m||(a<b?-1:1))}var limit=10,commands={error:"error",warning:"warning",info:"notice"},severities=["error","warning","info"];function github(result,options){let shown=severities.
flatMap(severity=>result.diagnostics.filter(diagnostic=>diagnostic.severity===severity).slice(0,severity==="info"?limit-1:limit)),lines=shown.map(diagnostic=>annotationOf(
diagnostic,options)),rest=result.diagnostics.length-shown.length;rest>0&&lines.push(command("notice",{title:"runbook-lint"},restOf(rest)));for(let{rule,path}of result.
failures)lines.push(command("error",{title:`runbook-lint (${rule})`},`The rule stopped at ${visible(path)}`));return lines.map(line=>`${line}
`).join("")}var restOf=count2=>`${counted(count2,"more problem")} without an annotation: GitHub shows ${limit} errors and ${limit} warnings of a step`;function annotationOf(diagnostic,options){
let{rule,severity,message,span,related}=diagnostic,file=(0,import_node_path.relative)(options.root,(0,import_node_path.resolve)(options.cwd,span.source.path)).replaceAll(
"\\","/"),text=[message,...related.map(other=>`${placeOf(other.span)}: ${other.message}`)].map(visible),properties={file:visible(file),...regionOf(span),title:`\
runbook-lint (${rule})`};return command(commands[severity],properties,text.join(`
`))}function regionOf(span){let lastLine=lastRealLine(span),from=positionAt(span.source,span.start),to=positionAt(span.source,span.end);if(from.line>lastLine)return{
line:lastLine,endLine:lastLine};let endLine=Math.min(to.column===1&&to.line>from.line?to.line-1:to.line,lastLine);if(endLine!==from.line)return{line:from.line,endLine};
let columns=to.line===from.line&&to.column>from.column?{endColumn:to.column}:{};return{line:from.line,endLine,col:from.column,...columns}}function lastRealLine({
source}){let starts=lineStarts(source);return starts.at(-1)===source.text.length?Math.max(1,starts.length-1):starts.length}function command(name,properties,message){
let list=Object.entries(properties).map(([key,value])=>`${key}=${escapeProperty(String(value))}`);return`::${name} ${list.join(",")}::${escapeData(message)}`}var escapeData=text=>text.
replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),escapeProperty=text=>escapeData(text).replaceAll(":","%3A").replaceAll(",","%2C");var version=1;function json(result){let report={version,summary:countsOf(result),diagnostics:result.diagnostics.map(diagnosticOf),failures:result.failures.map(({
rule,path,error})=>({rule,path,message:error instanceof Error?error.message:String(error)})),skipped:result.skipped};return`${escaped(JSON.stringify(report,void 0,
2))}
`}var diagnosticOf=({rule,severity,message,span,related,fix})=>({rule,severity,message,...placeOf2(span),related:related.map(other=>({message:other.message,...placeOf2(
other.span)})),...fix&&{fix:{...fix,edits:fix.edits.map(edit=>({text:edit.text,...placeOf2(edit.span)}))}}});function placeOf2({source,start,end}){let from=positionAt(
source,start),to=positionAt(source,end);return{path:source.path,line:from.line,column:from.column,endLine:to.line,endColumn:to.column,offset:start,endOffset:end}}
var escaped=text=>text.replace(/[\u007f-\u009f\u2028\u2029]/g,one=>`\\u${one.charCodeAt(0).toString(16).padStart(4,"0")}`);var import_picocolors=__toESM(require_picocolors(),1);function paintWith(colors){let{red,yellow,cyan,blue,green,bold,dim}=import_picocolors.default.createColors(
colors);return{severity:{error:text=>bold(red(text)),warning:text=>bold(yellow(text)),info:text=>bold(cyan(text))},gutter:blue,related:green,strong:bold,faint:dim}}var mostRelated=12;function pretty(result,options){let paint=paintWith(options.colors),explained=new Set,blocks=alike(result.diagnostics).map(diagnostics=>{let{
rule}=diagnostics[0],first=!explained.has(rule);return explained.add(rule),blockOf(diagnostics,first,paint,options.width)});return blocks.push(...result.failures.
map(failure=>failureOf(failure,paint)),closing(result,paint)),`${blocks.map(lines=>lines.join(`
`)).join(`

`)}
`}function alike(diagnostics){let groups=[];for(let diagnostic of diagnostics){let group=groups.at(-1);group&&isAlike(group[0],diagnostic)?group.push(diagnostic):
groups.push([diagnostic])}return groups}var isAlike=(a,b)=>a.rule===b.rule&&a.severity===b.severity&&a.message===b.message&&a.span.source===b.span.source&&lineOf(
a.span)===lineOf(b.span)&&!a.fix&&!b.fix&&a.related.length+b.related.length===0;function blockOf(diagnostics,explain,paint,width){let{severity,rule,message,related,
fix}=diagnostics[0],colour=paint.severity[severity],shown=related.slice(0,mostRelated),marks=[...diagnostics.map(({span})=>({span,severity,words:""})),...shown.
map(({span,message:message2})=>({span,severity:void 0,words:message2}))],note=text=>`${" ".repeat(gutterOf(marks))} ${paint.gutter("=")} ${text}`,times=diagnostics.
length>1?` (${diagnostics.length} times)`:"",lines=[`${colour(`${severity}[${rule}]`)}${paint.strong(`: ${visible(message)}${times}`)}`];return lines.push(...framesOf(
marks,paint,width)),shown.length<related.length&&lines.push(note(`${related.length-shown.length} more places`)),fix&&lines.push(note(`${paint.strong("fix:")} ${visible(
fix.title)}`)),explain&&lines.push(note(`${paint.strong("help:")} runbook-lint explain ${rule}`)),lines}function failureOf({rule,path,error},paint){let said=error instanceof
Error?error.stack??error.message:String(error),[first,...rest]=said.split(`
`).map(visible);return[`${paint.severity.error(`failure[${rule}]`)}${paint.strong(`: The rule stopped at ${visible(path)}: ${first}`)}`,...rest,"  = This is a f\
ault of runbook-lint or of the rule, not of the plan; the other rules went on"]}function closing(result,paint){let counts=ruleCounts(result),most=Math.max(0,...counts.
map(([,count2])=>String(count2).length)),table=counts.map(([rule,count2])=>`${String(count2).padStart(most+2)} ${paint.faint(rule)}`),summary=colourOf(result,paint)(
summaryOf(result));return counts.length>1&&result.diagnostics.length>5?[summary,...table]:[summary]}function colourOf({diagnostics,failures},paint){let has=severity=>diagnostics.
some(each=>each.severity===severity);return failures.length>0||has("error")?paint.severity.error:has("warning")?paint.severity.warning:paint.strong}var labels=13;function inspectionText(inspection,{colors}){let paint=paintWith(colors);return inspection.plans.length===0?`No plan found
`:inspection.plans.map(plan=>`${planLines(plan,paint).join(`
`)}
`).join(`
`)}function planLines(plan,paint){let waits=groupBy(plan.order,edge=>edge.after),{path,dialect,executionMode}=plan,steps=plan.steps.filter(({kind})=>kind!=="pha\
se"),inPlan=place=>placeIn(place,path);return[paint.strong(`${visible(path)}: ${dialect}, ${count(steps.length,"step")}, ${modeText(executionMode,inPlan)}`),...steps.
flatMap(step=>["",...stepLines(step,waits.get(step.id)??[],inPlan,paint)]),...section("Collisions, if nothing but firm order keeps steps apart",hazardLines(plan.
hazards,inPlan,paint),paint),...section("Dependencies that would keep them apart",plan.missing.flatMap(each=>missingLines(each,paint)),paint)]}var section=(title,lines,paint)=>lines.
length?["",paint.strong(title),...lines]:[];function stepLines(step,waits,place,paint){let head=`${step.kind} ${visible(step.id)}: ${visible(step.title)}`;return[
`${paint.strong(head)}  ${paint.faint(place(step))}`,`  ${"mode".padEnd(labels)} ${modeText(step.executionMode,place)}`,...waitLines(waits),...asTheyStand(step.
effects).map(effect=>`  ${effectText(effect,place,paint)}`)]}var waitLines=waits=>[...groupBy(waits,edge=>edge.before)].map(([before,edges])=>{let reasons=new Set(
edges.map(({reason,strength})=>`${reason}, ${strength}`));return`  ${"waits for".padEnd(labels)} ${visible(before)} (${[...reasons].join("; ")})`});function asTheyStand(effects){
let files=[...new Set(effects.map(({path})=>path))];return[...effects].sort((a,b)=>files.indexOf(a.path)-files.indexOf(b.path)||(a.line??0)-(b.line??0))}var modeText=(mode,place)=>`${mode.
value} (${mode.line===null?mode.strength:`${mode.strength}, ${place(mode)}`})`;function effectText(effect,place,paint){let{action,resource,certainty,conditional,
evidence,because}=effect,sure=conditional?`${certainty}, perhaps`:certainty,quote=paint.faint(`${place(effect)}: ${visible(shortened(evidence))}`);return`${action.
padEnd(labels)} ${paint.related(named(resource))} (${sure}: ${visible(because)}) ${quote}`}function hazardLines(hazards,place,paint){let own=hazards.filter(({resource})=>!isShared(
resource)),shared=groupBy(hazards.filter(({resource})=>isShared(resource)),({kind,resource})=>`${kind} ${named(resource)}`);return[...own.flatMap(hazard=>[hazardHead(
hazard,hazard.steps,paint),...evidenceLines(hazard.evidence,place,paint)]),...[...shared.values()].flatMap(all=>[hazardHead(all[0],[...new Set(all.flatMap(({steps})=>steps))],
paint),...evidenceLines(all[0].evidence,place,paint)])]}function hazardHead({kind,resource},steps,paint){let ids=steps.length>2?`${count(steps.length,"step")}, ${steps[0]}\
 to ${steps.at(-1)}`:steps.join(" and ");return`  ${kind.padEnd(labels)} ${paint.related(named(resource))}: ${visible(ids)}`}var evidenceLines=(evidence,place,paint)=>evidence.
map(each=>`    ${visible(each.step)}: ${effectText(each,place,paint)}`);function missingLines({step,dependsOn,evidence},paint){let reasons=evidence.filter(({resource})=>!isShared(
resource)).map(({kind,resource})=>`${named(resource)} (${kind})`);return[`  ${paint.strong(`${visible(step)} after ${visible(dependsOn)}`)}: ${[...new Set(reasons)].
join(", ")}`]}var isShared=({kind})=>kind!=="file"&&kind!=="symbol",named=resource=>visible("path"in resource?resource.path:resource.kind==="git"?`git ${resource.
name}`:resource.name);function placeIn({path,line},plan){return path===null||path===plan?`line ${line}`:`${visible(path.startsWith(`${plan}/`)?path.slice(plan.length+
1):path)}:${line}`}var shortened=text=>text.length>100?`${text.slice(0,99)}\u2026`:text,count=(number,noun)=>`${number} ${noun}${number===1?"":"s"}`;function groupBy(items,key){
let groups=new Map;for(let item of items){let group=groups.get(key(item));group?group.push(item):groups.set(key(item),[item])}return groups}var byName={pretty,compact,json,github},reporters=byName;
export {visible,countsOf,summaryOf,inspectionText,reporters};
