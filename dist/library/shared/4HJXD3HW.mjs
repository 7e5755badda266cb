import{rootAbove}from"./C4YVZLHA.mjs";import{require_node_fs}from"./2OOL6VTG.mjs";import{require_node_path}from"./DUSCGDTP.mjs";
import"./Y6P6UPDF.mjs";import{__commonJS,__toESM}from"./E2E2V3SO.mjs";var require_ignore=__commonJS({"node_modules/ignore/index.js"(exports,module){function makeArray(subject){return Array.isArray(subject)?subject:[subject]}var UNDEFINED=void 0,
EMPTY="",SPACE=" ",ESCAPE="\\",REGEX_LITERAL_SPECIAL=/[.*+?()[\]{}^$|\\/]/,BOM="\uFEFF",REGEX_ANCHORED_GLOBSTAR=/^\/\*{2,}$/,REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION=/^\\!/,
REGEX_REPLACE_LEADING_EXCAPED_HASH=/^\\#/,REGEX_SPLITALL_CRLF=/\r?\n/g,DOUBLE_SLASH="//",SLASH_CODE=47,DOT_CODE=46,SLASH="/",TMP_KEY_IGNORE="node-ignore";typeof Symbol<
"u"&&(TMP_KEY_IGNORE=Symbol.for("node-ignore"));var KEY_IGNORE=TMP_KEY_IGNORE,define=(object,key,value)=>(Object.defineProperty(object,key,{value}),value),RETURN_FALSE=()=>!1,
POSIX_CLASSES={alnum:"0-9A-Za-z",alpha:"A-Za-z",blank:" \\t",cntrl:"\\x00-\\x1f\\x7f",digit:"0-9",graph:"!-.0-~",lower:"a-z",print:" -.0-~",punct:"!-.:-@\\[-`{-~",
space:" \\t\\n\\r",upper:"A-Z",xdigit:"0-9A-Fa-f"},CLASS_MEMBERS_TO_ESCAPE="\\]^-[",escapeMember=char=>CLASS_MEMBERS_TO_ESCAPE.indexOf(char)<0?char:ESCAPE+char,
NON_SLASH="(?!\\/)",classSource=(negated,body)=>{if(negated)return`[^\\/${body}]`;let source=`[${body}]`;return new RegExp(source).test("/")?NON_SLASH+source:source},
scanBracket=(pattern,start)=>{let{length}=pattern,index=start+1,negated=EMPTY,lead=pattern[index];(lead==="!"||lead==="^")&&(negated="^",index++);let body=EMPTY,
prev=EMPTY;for(;;){let char=pattern[index];if(char===UNDEFINED)return null;if(char===ESCAPE){let escaped=pattern[++index];body+=escapeMember(escaped),prev=escaped}else if(char===
"-"&&prev&&index+1<length&&pattern[index+1]!=="]"){index++;let to=pattern[index];to===ESCAPE&&(to=pattern[index+=1]),prev<=to&&(body+=`-${escapeMember(to)}`),prev=
EMPTY}else if(char==="["&&pattern[index+1]===":"){let nameStart=index+2,end=nameStart;for(;end<length&&pattern[end]!=="]";)end++;if(end===length)return null;if(end>
nameStart&&pattern[end-1]===":"){let name=pattern.slice(nameStart,end-1);if(!Object.prototype.hasOwnProperty.call(POSIX_CLASSES,name))return null;body+=POSIX_CLASSES[name],
prev=EMPTY,index=end}else body+=escapeMember("["),prev="[",index=nameStart-2}else body+=escapeMember(char),prev=char;if(index++,pattern[index]==="]")return{end:index,
source:classSource(negated,body)}}},NEVER_MATCH="[]",PLACEHOLDER="\0",REGEX_RESTORE_PLACEHOLDER=new RegExp(`${PLACEHOLDER}(\\d+)${PLACEHOLDER}`,"g"),TRAILING_WILDCARD="\
\uE000",TRAILING_DOUBLESTAR="\uE001",isReserved=char=>char===PLACEHOLDER||char===TRAILING_WILDCARD||char===TRAILING_DOUBLESTAR,extractBrackets=pattern=>{let sources=[],
hold=source=>`${PLACEHOLDER}${sources.push(source)-1}${PLACEHOLDER}`,{length}=pattern,out=EMPTY,index=0;for(;index<length;){let char=pattern[index];if(char===ESCAPE){
let escaped=pattern[index+1];escaped===SLASH&&index+2===length?out+=hold(NEVER_MATCH):escaped==="*"||escaped==="["||escaped===SPACE?out+=pattern.slice(index,index+
2):out+=hold(REGEX_LITERAL_SPECIAL.test(escaped)?ESCAPE+escaped:isReserved(escaped)?`[${escaped}]`:escaped),index+=2}else if(isReserved(char))out+=hold(`[${char}\
]`),index++;else if(char==="["){let scanned=scanBracket(pattern,index);scanned===null?(out+=hold(NEVER_MATCH),index=length):(out+=hold(scanned.source),index=scanned.
end+1)}else out+=char,index++}return{source:out,sources}},DIRECT=null,REGEX_INNER_SLASH=/\/(?!$)/,WILDCARD="[^\\/]*",REPLACERS=[[/(\\+)( ?)/g,(_,run,space)=>space?
run.slice(0,run.length-run.length%2)+SPACE:run,ESCAPE+SPACE],[/(^|\/)\*{3,}(?=\/|$)/g,(_,start)=>`${start}**`,"*"],[/[\\$.|*+(){^]/g,match=>`\\${match}`],[/(?!\\)\?/g,
()=>"[^/]","?"],[/^\//,()=>"^",SLASH],[/\//g,()=>"\\/",SLASH],[/^\^*(?:\\\*\\\*\\\/)+/,()=>"(?:^|\\/)","*"],[DIRECT,(source,pattern)=>!source||source[0]==="^"||
source[0]==="("?source:(REGEX_INNER_SLASH.test(pattern)?"^":"(?:^|\\/)")+source],[/\\\/\\\*\\\*(?=\\\/|$)/g,(_,index,str)=>index+6<str.length?str.slice(index+6)===
"\\/"?"(?:\\/[^\\/]+)+":"(?:\\/[^\\/]+)*":`\\/${TRAILING_DOUBLESTAR}`,"*"],[/(^|[^\\])(?:\\\*)+(?!$)/g,(_,p1)=>p1+WILDCARD,"*"],[/(^|[^\\])((?:\\\\)*)\\\*$/,(match,p1,p2)=>p2===
EMPTY?p1+TRAILING_WILDCARD:match,"*"],[/\\\\\\(?=[$.|*+(){^])/g,()=>ESCAPE,ESCAPE+ESCAPE],[/\\\\/g,()=>ESCAPE,ESCAPE+ESCAPE],[/\\\[([^\]/]*?)($|\])/g,(match,range,close)=>`\
\\[${range}${close}`,"["],[DIRECT,source=>{let last=source[source.length-1];return!last||last===TRAILING_WILDCARD||last===TRAILING_DOUBLESTAR?source:last===SLASH?
`${source}$`:`${source}(?=$|\\/$)`}]],REGEX_REPLACE_TRAILING_WILDCARD=/(^|\\\/)?\uE000$/,MODE_IGNORE="regex",MODE_CHECK_IGNORE="checkRegex",UNDERSCORE="_",replaceTrailingWildcard=(_,p1)=>`${p1?
`${p1}[^/]+`:"[^/]*"}(?=$|\\/$)`,REGEX_REPLACE_TRAILING_DOUBLESTAR=/\uE001$/,replaceTrailingDoublestar=()=>"[\\s\\S]",separatorAfter=(run,at)=>{let separator=EMPTY;
for(let index=at+1;index<run.length&&!run[index].wildcard;index++)separator+=run[index].single;return separator},pinWildcards=source=>{if(source.indexOf(WILDCARD)<
0)return source;let tokens=[],{length}=source,index=0;for(;index<length;){let char=source[index];if(source.startsWith(WILDCARD,index))tokens.push({wildcard:!0}),
index+=WILDCARD.length;else if(char==="["){let end=index+1;for(source[end]==="^"&&end++,source[end]==="]"&&end++;end<length&&source[end]!=="]";)end+=source[end]===
ESCAPE?2:1;end++,tokens.push({single:source.slice(index,end)}),index=end}else if(char===ESCAPE)tokens.push({single:source.slice(index,index+2)}),index+=2;else if(char===
"("){let depth=0,end=index;do source[end]===ESCAPE?end++:source[end]==="("?depth++:source[end]===")"&&depth--,end++;while(end<length&&depth>0);"*+?".indexOf(source[end])>=
0&&end++,tokens.push({boundary:source.slice(index,end)}),index=end}else char==="^"||char==="$"?(tokens.push({boundary:char}),index++):(tokens.push({single:char}),
index++)}let out=EMPTY,run=[],flush=()=>{let lastWildcard;run.forEach((token,at)=>{token.wildcard&&(lastWildcard=at)}),run.forEach((token,at)=>{if(!token.wildcard){
out+=token.single;return}out+=at===lastWildcard?WILDCARD:`(?:(?!${separatorAfter(run,at)})[^\\/])*`}),run=[]};return tokens.forEach(token=>{if(token.boundary===
void 0){run.push(token);return}flush(),out+=token.boundary}),flush(),out},makeRegexPrefix=pattern=>{REGEX_ANCHORED_GLOBSTAR.test(pattern)&&(pattern="**");let{source,
sources}=extractBrackets(pattern),replaced=REPLACERS.reduce((prev,[matcher,replacer,required])=>matcher===DIRECT?replacer(prev,pattern):required!==UNDEFINED&&prev.
indexOf(required)<0?prev:matcher.test(prev)?prev.replace(matcher,replacer.bind(pattern)):prev,source);return sources.length?replaced.replace(REGEX_RESTORE_PLACEHOLDER,
(match,index)=>sources[index]):replaced},checkSourceOf=(body,prefix)=>{body[body.length-1]===SLASH&&(prefix=makeRegexPrefix(body.slice(0,-1)));let head=prefix.slice(
0,-1),last=prefix[prefix.length-1];return last===TRAILING_WILDCARD?`${head}$`:last===TRAILING_DOUBLESTAR?head:NEVER_MATCH},matchesBasename=body=>{let index=body.
indexOf(SLASH);return index<0||index===body.length-1},basenameOf=path=>{let end=path.length-1,index=path.lastIndexOf(SLASH,path[end]===SLASH?end-1:end);return index<
0?path:path.slice(index+1)},parentOf=path=>{if(path.charCodeAt(0)===SLASH_CODE||path.indexOf(DOUBLE_SLASH)>=0){let slices=path.split(SLASH).filter(Boolean);return slices.
pop(),slices.length?slices.join(SLASH)+SLASH:EMPTY}let end=path.length-1,cut=path.lastIndexOf(SLASH,path.charCodeAt(end)===SLASH_CODE?end-1:end);return cut<0?EMPTY:
path.slice(0,cut+1)},isString=subject=>typeof subject=="string",checkPattern=pattern=>pattern&&isString(pattern),splitPattern=pattern=>(pattern[pattern.length-1]===
"\r"?pattern.slice(0,-1):pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean),IgnoreRule=class{constructor(pattern,mark,body,ignoreCase,negative,prefix){this.pattern=
pattern,this.mark=mark,this.negative=negative,define(this,"body",body),define(this,"ignoreCase",ignoreCase),define(this,"regexPrefix",prefix)}get _basenameOnly(){
return define(this,"_basenameOnly",matchesBasename(this.body))}get regex(){let key=UNDERSCORE+MODE_IGNORE;return this[key]?this[key]:this._make(MODE_IGNORE,key)}get checkRegex(){
let key=UNDERSCORE+MODE_CHECK_IGNORE;return this[key]?this[key]:this._make(MODE_CHECK_IGNORE,key)}_make(mode,key){let str=pinWildcards(mode===MODE_IGNORE?this.regexPrefix.
replace(REGEX_REPLACE_TRAILING_WILDCARD,replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR,replaceTrailingDoublestar):checkSourceOf(this.body,this.
regexPrefix)),regex=this.ignoreCase?new RegExp(str,"i"):new RegExp(str);return define(this,key,regex)}},hasTrailingBackslash=str=>{let count=0;for(;str[str.length-
count-1]===ESCAPE;)count++;return count%2===1},trimEnd=(body,stripLineEnd)=>{let lineEnd=body.length,end;for(;;){for(stripLineEnd&&body[lineEnd-1]==="\r"&&lineEnd--,
end=lineEnd;body[end-1]===SPACE;)end--;if(!stripLineEnd||body[end-1]!==`
`)break;lineEnd=end-1}if(end===lineEnd)return body.slice(0,lineEnd);let backslashes=0;for(;body[end-backslashes-1]===ESCAPE;)backslashes++;return backslashes%2?
body.slice(0,end-1)+SPACE:body.slice(0,end)},createRule=(pattern,mark,ignoreCase,stripLineEnd,stripBOM)=>{let body=stripBOM&&pattern[0]===BOM?pattern.slice(1):pattern;
if(body[0]==="#")return;let negative=!1;body[0]==="!"&&(negative=!0,body=body.slice(1));let last=body[body.length-1];if((last===SPACE||stripLineEnd&&(last==="\r"||
last===`
`))&&(body=trimEnd(body,stripLineEnd)),!body||hasTrailingBackslash(body))return;body=body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION,"!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH,
"#");let regexPrefix=makeRegexPrefix(body);return new IgnoreRule(pattern,mark,body,ignoreCase,negative,regexPrefix)},RuleManager=class{constructor(ignoreCase){this.
_ignoreCase=ignoreCase,this._rules=[],this._basenameCount=0}_add(pattern,index){if(pattern&&pattern[KEY_IGNORE]){this._rules=this._rules.concat(pattern._rules._rules),
this._basenameCount+=pattern._rules._basenameCount,this._added=!0;return}let isStr=isString(pattern),raw=isStr?pattern:pattern.pattern,rule=checkPattern(raw)&&createRule(
raw,isStr?UNDEFINED:pattern.mark,this._ignoreCase,!this._split,this._stripBOM&&!index);rule&&(this._added=!0,this._rules.push(rule),matchesBasename(rule.body)&&
this._basenameCount++)}add(pattern){return this._added=!1,this._split=isString(pattern),this._stripBOM=!this._split||pattern[0]===BOM,makeArray(this._split?splitPattern(
pattern):pattern).forEach(this._add,this),this._added&&(this._literalRules=UNDEFINED),this._added}testLiteral(path){let rules=this._literalRules||(this._literalRules=
this._rules.filter(({body})=>body[body.length-(body[body.length-1]===SLASH?2:1)]==="*")),ignored=!1,unignored=!1,matchedRule;for(let index=rules.length-1;index>=
0;index--){let rule=rules[index];if(rule.checkRegex.test(path)){ignored=!rule.negative,unignored=rule.negative,matchedRule=rule.negative?UNDEFINED:rule;break}}let ret={
ignored,unignored};return matchedRule&&(ret.rule=matchedRule),ret}test(path,mode){let rules=this._rules,{length}=rules,shortcut=this._basenameCount*2>=length,basename=shortcut?
basenameOf(path):path;for(let index=length-1;index>=0;index--){let rule=rules[index];if(rule[mode].test(shortcut&&rule._basenameOnly?basename:path)){let{negative}=rule,
ret={ignored:!negative,unignored:negative};return negative||(ret.rule=rule),ret}}return{ignored:!1,unignored:!1}}},throwError=(message,Ctor)=>{throw new Ctor(message)},
checkPath=(path,originalPath,doThrow)=>isString(path)?path?checkPath.isNotRelative(path)?doThrow(`path should be a \`path.relative()\`d string, but got "${originalPath}\
"`,RangeError):!0:doThrow("path must not be empty",TypeError):doThrow(`path must be a string, but got \`${originalPath}\``,TypeError),isNotRelative=path=>{let first=path.
charCodeAt(0);if(first===SLASH_CODE)return!0;if(first!==DOT_CODE)return!1;if(path.length===1)return!0;let second=path.charCodeAt(1);return second===SLASH_CODE?!0:
second!==DOT_CODE?!1:path.length===2||path.charCodeAt(2)===SLASH_CODE};checkPath.isNotRelative=isNotRelative;checkPath.convert=p=>p;var convertPath=target=>isString(
target)&&checkPath.convert(target),Ignore=class{constructor({ignorecase=!0,ignoreCase=ignorecase,allowRelativePaths=!1}={}){define(this,KEY_IGNORE,!0),this._rules=
new RuleManager(ignoreCase),this._strictPathCheck=!allowRelativePaths,this._initCache()}_initCache(){this._ignoreCache=Object.create(null),this._testCache=Object.
create(null)}add(pattern){return this._rules.add(pattern)&&this._initCache(),this}addPattern(pattern){return this.add(pattern)}_test(originalPath,cache,path){return checkPath(
path,originalPath,this._strictPathCheck?throwError:RETURN_FALSE),path?this._t(path,cache):{ignored:!1,unignored:!1}}checkIgnore(target){let path=convertPath(target);
if(!path||path.charCodeAt(path.length-1)!==SLASH_CODE)return this._test(target,this._testCache,path);let dir=this._t(path,this._testCache);if(dir.ignored)return dir;
let literal=this._rules.testLiteral(path);return literal.ignored||literal.unignored?literal:dir}_t(path,cache){if(path in cache)return cache[path];let parentPath=parentOf(
path),parent=parentPath?this._t(parentPath,cache):UNDEFINED;return cache[path]=parent&&parent.ignored?parent:this._rules.test(path,MODE_IGNORE)}ignores(path){return this.
_test(path,this._ignoreCache,convertPath(path)).ignored}createFilter(){return path=>!this.ignores(path)}filter(paths){return makeArray(paths).filter(this.createFilter())}test(path){
return this._test(path,this._testCache,convertPath(path))}},factory=options=>new Ignore(options),isPathValid=path=>checkPath(convertPath(path),path,RETURN_FALSE),
setupWindows=()=>{let makePosix=str=>/^\\\\\?\\/.test(str)||/["<>|\u0000-\u001F]+/u.test(str)?str:str.replace(/\\/g,"/");checkPath.convert=makePosix;let REGEX_TEST_WINDOWS_PATH_ABSOLUTE=/^[a-z]:\//i;
checkPath.isNotRelative=path=>REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path)||isNotRelative(path)};typeof process<"u"&&process.platform==="win32"&&setupWindows();module.
exports=factory;factory.default=factory;module.exports.isPathValid=isPathValid;define(module.exports,Symbol.for("setupWindows"),setupWindows)}});var import_node_fs=__toESM(require_node_fs(),1),import_node_path=__toESM(require_node_path(),1),import_ignore=__toESM(require_ignore(),1);function scopeAbove(folder){let top=rootAbove(folder);if(top===void 0)return scopeOf(folder);if(top===folder)return topScope(top);let above=scopeIn((0,import_node_path.resolve)(
folder,".."),top),probe=scope=>scope.ignores(folder,!0)||scope.enter(folder,namesOf(folder)).ignores((0,import_node_path.join)(folder,unlikely),!1);if(!probe(above))
return above;let own=scopeOf(folder);return probe(own)?nothing:own}var namesOf=folder=>new Set([".git",".gitignore"].filter(name=>(0,import_node_fs.existsSync)(
(0,import_node_path.join)(folder,name)))),unlikely="runbook-lint.probe.md",nothing={ignores:()=>!1,enter:()=>nothing};function ignoredBelow(folder,above){let scopes=new Map(
[[folder,above.enter(folder,namesOf(folder))]]),scopeOf2=at=>{let known=scopes.get(at)??scopeOf2((0,import_node_path.dirname)(at)).enter(at,namesOf(at));return scopes.
set(at,known),known};return(place,isFolder)=>scopeOf2((0,import_node_path.dirname)(place)).ignores(place,isFolder)}function scopeIn(folder,top=rootAbove(folder)??
folder){let at=top,scope=topScope(top).enter(top,namesOf(top));for(let name of(0,import_node_path.relative)(top,folder).split(import_node_path.sep)){if(name==="")
break;at=(0,import_node_path.join)(at,name),scope=scope.enter(at,namesOf(at))}return scope}var topScope=top=>scopeOf(top,extended(void 0,excludeFile(top),""));function scopeOf(top,rules){
let below=place=>(0,import_node_path.relative)(top,place).replaceAll(import_node_path.sep,"/"),scope={ignores:(place,isFolder)=>rules?.ignores(below(place)+(isFolder?
"/":""))??!1,enter(folder,names){if(names.has(".git")&&folder!==top)return topScope(folder).enter(folder,names);if(!names.has(".gitignore"))return scope;let more=extended(
rules,(0,import_node_path.join)(folder,".gitignore"),below(folder));return more===rules?scope:scopeOf(top,more)}};return scope}function extended(rules,file,folder){
let text=textOf(file);if(text===void 0)return rules;let lines=text.replace(/^\uFEFF/,"").split(/\r?\n/),fresh=(0,import_ignore.default)({ignorecase:!1});return rules&&
fresh.add(rules),fresh.add(lines.map(line=>moved(line,folder)))}function moved(line,folder){if(folder===""||line.trim()===""||line.startsWith("#"))return line;let[
,not="",pattern=""]=/^(!?)(.*)$/s.exec(line)??[],bound=/\/\s*\S/.test(pattern)?pattern.replace(/^\//,""):`**/${pattern}`;return`${not}/${folder.replace(/[\\*?[\]\s]/g,
"\\$&")}/${bound}`}function excludeFile(top){let git=(0,import_node_path.join)(top,".git"),elsewhere=/^gitdir: (.+)$/m.exec(isFile(git)?textOf(git)??"":"")?.[1],
own=elsewhere===void 0?git:(0,import_node_path.resolve)(top,elsewhere),common=elsewhere===void 0?void 0:textOf((0,import_node_path.join)(own,"commondir"))?.trim();
return(0,import_node_path.join)(common?(0,import_node_path.resolve)(own,common):own,"info","exclude")}var isFile=place=>(0,import_node_fs.lstatSync)(place,{throwIfNoEntry:!1})?.
isFile()??!1;function textOf(file){try{return(0,import_node_fs.readFileSync)(file,"utf8")}catch{return}}
export {ignoredBelow,scopeAbove,scopeIn};
