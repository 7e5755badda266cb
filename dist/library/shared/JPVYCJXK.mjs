import{resolve,schemas}from"./YGWV6IC5.mjs";import{isNumeral,located,nearest,numeralReadings,spanOf,textAt}from"./Y6P6UPDF.mjs";import{__commonJS,
__export,__toESM}from"./E2E2V3SO.mjs";var require_format=__commonJS({"node_modules/format/format.js"(exports,module){(function(){var namespace;typeof module<"u"?namespace=module.exports=format:namespace=
(function(){return this||(0,eval)("this")})(),namespace.format=format,namespace.vsprintf=vsprintf,typeof console<"u"&&typeof console.log=="function"&&(namespace.
printf=printf);function printf(){console.log(format.apply(null,arguments))}function vsprintf(fmt,replacements){return format.apply(null,[fmt].concat(replacements))}
function format(fmt){for(var argIndex=1,args=[].slice.call(arguments),i=0,n=fmt.length,result="",c,escaped=!1,arg,tmp,leadingZero=!1,precision,nextArg=function(){
return args[argIndex++]},slurpNumber=function(){for(var digits="";/\d/.test(fmt[i]);)digits+=fmt[i++],c=fmt[i];return digits.length>0?parseInt(digits):null};i<n;++i)
if(c=fmt[i],escaped)switch(escaped=!1,c=="."?(leadingZero=!1,c=fmt[++i]):c=="0"&&fmt[i+1]=="."?(leadingZero=!0,i+=2,c=fmt[i]):leadingZero=!0,precision=slurpNumber(),
c){case"b":result+=parseInt(nextArg(),10).toString(2);break;case"c":arg=nextArg(),typeof arg=="string"||arg instanceof String?result+=arg:result+=String.fromCharCode(
parseInt(arg,10));break;case"d":result+=parseInt(nextArg(),10);break;case"f":tmp=String(parseFloat(nextArg()).toFixed(precision||6)),result+=leadingZero?tmp:tmp.
replace(/^0/,"");break;case"j":result+=JSON.stringify(nextArg());break;case"o":result+="0"+parseInt(nextArg(),10).toString(8);break;case"s":result+=nextArg();break;case"\
x":result+="0x"+parseInt(nextArg(),10).toString(16);break;case"X":result+="0x"+parseInt(nextArg(),10).toString(16).toUpperCase();break;default:result+=c;break}else
c==="%"?escaped=!0:result+=c;return result}})()}});var require_extend=__commonJS({"node_modules/extend/index.js"(exports,module){"use strict";var hasOwn=Object.prototype.hasOwnProperty,toStr=Object.prototype.toString,
defineProperty=Object.defineProperty,gOPD=Object.getOwnPropertyDescriptor,isArray=function(arr){return typeof Array.isArray=="function"?Array.isArray(arr):toStr.
call(arr)==="[object Array]"},isPlainObject2=function(obj){if(!obj||toStr.call(obj)!=="[object Object]")return!1;var hasOwnConstructor=hasOwn.call(obj,"construc\
tor"),hasIsPrototypeOf=obj.constructor&&obj.constructor.prototype&&hasOwn.call(obj.constructor.prototype,"isPrototypeOf");if(obj.constructor&&!hasOwnConstructor&&
!hasIsPrototypeOf)return!1;var key2;for(key2 in obj);return typeof key2>"u"||hasOwn.call(obj,key2)},setProperty=function(target,options){defineProperty&&options.
name==="__proto__"?defineProperty(target,options.name,{enumerable:!0,configurable:!0,value:options.newValue,writable:!0}):target[options.name]=options.newValue},
getProperty=function(obj,name){if(name==="__proto__")if(hasOwn.call(obj,name)){if(gOPD)return gOPD(obj,name).value}else return;return obj[name]};module.exports=
function extend2(){var options,name,src,copy,copyIsArray,clone,target=arguments[0],i=1,length=arguments.length,deep=!1;for(typeof target=="boolean"&&(deep=target,
target=arguments[1]||{},i=2),(target==null||typeof target!="object"&&typeof target!="function")&&(target={});i<length;++i)if(options=arguments[i],options!=null)
for(name in options)src=getProperty(target,name),copy=getProperty(options,name),target!==copy&&(deep&&copy&&(isPlainObject2(copy)||(copyIsArray=isArray(copy)))?
(copyIsArray?(copyIsArray=!1,clone=src&&isArray(src)?src:[]):clone=src&&isPlainObject2(src)?src:{},setProperty(target,{name,newValue:extend2(deep,clone,copy)})):
typeof copy<"u"&&setProperty(target,{name,newValue:copy}));return target}}});var ALIAS=Symbol.for("yaml.alias"),DOC=Symbol.for("yaml.document"),MAP=Symbol.for("yaml.map"),PAIR=Symbol.for("yaml.pair"),SCALAR=Symbol.for("yaml.scalar"),SEQ=Symbol.
for("yaml.seq"),NODE_TYPE=Symbol.for("yaml.node.type"),isAlias=node2=>!!node2&&typeof node2=="object"&&node2[NODE_TYPE]===ALIAS,isDocument=node2=>!!node2&&typeof node2==
"object"&&node2[NODE_TYPE]===DOC,isMap=node2=>!!node2&&typeof node2=="object"&&node2[NODE_TYPE]===MAP,isPair=node2=>!!node2&&typeof node2=="object"&&node2[NODE_TYPE]===
PAIR,isScalar=node2=>!!node2&&typeof node2=="object"&&node2[NODE_TYPE]===SCALAR,isSeq=node2=>!!node2&&typeof node2=="object"&&node2[NODE_TYPE]===SEQ;function isCollection(node2){
if(node2&&typeof node2=="object")switch(node2[NODE_TYPE]){case MAP:case SEQ:return!0}return!1}function isNode(node2){if(node2&&typeof node2=="object")switch(node2[NODE_TYPE]){case ALIAS:case MAP:case SCALAR:case SEQ:
return!0}return!1}var hasAnchor=node2=>(isScalar(node2)||isCollection(node2))&&!!node2.anchor;var BREAK=Symbol("break visit"),SKIP=Symbol("skip children"),REMOVE=Symbol("remove node");function visit(node2,visitor){let visitor_=initVisitor(visitor);isDocument(
node2)?visit_(null,node2.contents,visitor_,Object.freeze([node2]))===REMOVE&&(node2.contents=null):visit_(null,node2,visitor_,Object.freeze([]))}visit.BREAK=BREAK;
visit.SKIP=SKIP;visit.REMOVE=REMOVE;function visit_(key2,node2,visitor,path2){let ctrl=callVisitor(key2,node2,visitor,path2);if(isNode(ctrl)||isPair(ctrl))return replaceNode(
key2,path2,ctrl),visit_(key2,ctrl,visitor,path2);if(typeof ctrl!="symbol"){if(isCollection(node2)){path2=Object.freeze(path2.concat(node2));for(let i=0;i<node2.
items.length;++i){let ci=visit_(i,node2.items[i],visitor,path2);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;ci===REMOVE&&(node2.items.splice(i,
1),i-=1)}}}else if(isPair(node2)){path2=Object.freeze(path2.concat(node2));let ck=visit_("key",node2.key,visitor,path2);if(ck===BREAK)return BREAK;ck===REMOVE&&
(node2.key=null);let cv=visit_("value",node2.value,visitor,path2);if(cv===BREAK)return BREAK;cv===REMOVE&&(node2.value=null)}}return ctrl}async function visitAsync(node2,visitor){
let visitor_=initVisitor(visitor);isDocument(node2)?await visitAsync_(null,node2.contents,visitor_,Object.freeze([node2]))===REMOVE&&(node2.contents=null):await visitAsync_(
null,node2,visitor_,Object.freeze([]))}visitAsync.BREAK=BREAK;visitAsync.SKIP=SKIP;visitAsync.REMOVE=REMOVE;async function visitAsync_(key2,node2,visitor,path2){
let ctrl=await callVisitor(key2,node2,visitor,path2);if(isNode(ctrl)||isPair(ctrl))return replaceNode(key2,path2,ctrl),visitAsync_(key2,ctrl,visitor,path2);if(typeof ctrl!=
"symbol"){if(isCollection(node2)){path2=Object.freeze(path2.concat(node2));for(let i=0;i<node2.items.length;++i){let ci=await visitAsync_(i,node2.items[i],visitor,
path2);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;ci===REMOVE&&(node2.items.splice(i,1),i-=1)}}}else if(isPair(node2)){path2=Object.freeze(path2.
concat(node2));let ck=await visitAsync_("key",node2.key,visitor,path2);if(ck===BREAK)return BREAK;ck===REMOVE&&(node2.key=null);let cv=await visitAsync_("value",
node2.value,visitor,path2);if(cv===BREAK)return BREAK;cv===REMOVE&&(node2.value=null)}}return ctrl}function initVisitor(visitor){return typeof visitor=="object"&&
(visitor.Collection||visitor.Node||visitor.Value)?Object.assign({Alias:visitor.Node,Map:visitor.Node,Scalar:visitor.Node,Seq:visitor.Node},visitor.Value&&{Map:visitor.
Value,Scalar:visitor.Value,Seq:visitor.Value},visitor.Collection&&{Map:visitor.Collection,Seq:visitor.Collection},visitor):visitor}function callVisitor(key2,node2,visitor,path2){
if(typeof visitor=="function")return visitor(key2,node2,path2);if(isMap(node2))return visitor.Map?.(key2,node2,path2);if(isSeq(node2))return visitor.Seq?.(key2,
node2,path2);if(isPair(node2))return visitor.Pair?.(key2,node2,path2);if(isScalar(node2))return visitor.Scalar?.(key2,node2,path2);if(isAlias(node2))return visitor.
Alias?.(key2,node2,path2)}function replaceNode(key2,path2,node2){let parent=path2[path2.length-1];if(isCollection(parent))parent.items[key2]=node2;else if(isPair(
parent))key2==="key"?parent.key=node2:parent.value=node2;else if(isDocument(parent))parent.contents=node2;else{let pt=isAlias(parent)?"alias":"scalar";throw new Error(
`Cannot replace node with ${pt} parent`)}}var escapeChars={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},escapeTagName=tn=>tn.replace(/[!,[\]{}]/g,ch=>escapeChars[ch]),Directives=class _Directives{constructor(yaml,tags){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},_Directives.defaultYaml,yaml),this.tags=Object.assign({},_Directives.defaultTags,tags)}clone(){let copy=new _Directives(
this.yaml,this.tags);return copy.docStart=this.docStart,copy}atDocument(){let res=new _Directives(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.
atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:_Directives.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},_Directives.
defaultTags);break}return res}add(line,onError){this.atNextDocument&&(this.yaml={explicit:_Directives.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign(
{},_Directives.defaultTags),this.atNextDocument=!1);let parts=line.trim().split(/[ \t]+/),name=parts.shift();switch(name){case"%TAG":{if(parts.length!==2&&(onError(
0,"%TAG directive should contain exactly two parts"),parts.length<2))return!1;let[handle2,prefix2]=parts;return this.tags[handle2]=prefix2,!0}case"%YAML":{if(this.
yaml.explicit=!0,parts.length!==1)return onError(0,"%YAML directive should contain exactly one part"),!1;let[version]=parts;if(version==="1.1"||version==="1.2")
return this.yaml.version=version,!0;{let isValid=/^\d+\.\d+$/.test(version);return onError(6,`Unsupported YAML version ${version}`,isValid),!1}}default:return onError(
0,`Unknown directive ${name}`,!0),!1}}tagName(source,onError){if(source==="!")return"!";if(source[0]!=="!")return onError(`Not a valid tag: ${source}`),null;if(source[1]===
"<"){let verbatim=source.slice(2,-1);return verbatim==="!"||verbatim==="!!"?(onError(`Verbatim tags aren't resolved, so ${source} is invalid.`),null):(source[source.
length-1]!==">"&&onError("Verbatim tags must end with a >"),verbatim)}let[,handle2,suffix]=source.match(/^(.*!)([^!]*)$/s);suffix||onError(`The ${source} tag ha\
s no suffix`);let prefix2=this.tags[handle2];if(prefix2)try{return prefix2+decodeURIComponent(suffix)}catch(error){return onError(String(error)),null}return handle2===
"!"?source:(onError(`Could not resolve tag: ${source}`),null)}tagString(tag){for(let[handle2,prefix2]of Object.entries(this.tags))if(tag.startsWith(prefix2))return handle2+
escapeTagName(tag.substring(prefix2.length));return tag[0]==="!"?tag:`!<${tag}>`}toString(doc){let lines=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:
[],tagEntries=Object.entries(this.tags),tagNames;if(doc&&tagEntries.length>0&&isNode(doc.contents)){let tags={};visit(doc.contents,(_key,node2)=>{isNode(node2)&&
node2.tag&&(tags[node2.tag]=!0)}),tagNames=Object.keys(tags)}else tagNames=[];for(let[handle2,prefix2]of tagEntries)handle2==="!!"&&prefix2==="tag:yaml.org,2002\
:"||(!doc||tagNames.some(tn=>tn.startsWith(prefix2)))&&lines.push(`%TAG ${handle2} ${prefix2}`);return lines.join(`
`)}};Directives.defaultYaml={explicit:!1,version:"1.2"};Directives.defaultTags={"!!":"tag:yaml.org,2002:"};function anchorIsValid(anchor){if(/[\x00-\x19\s,[\]{}]/.test(anchor)){let msg=`Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
throw new Error(msg)}return!0}function anchorNames(root2){let anchors=new Set;return visit(root2,{Value(_key,node2){node2.anchor&&anchors.add(node2.anchor)}}),anchors}
function findNewAnchor(prefix2,exclude){for(let i=1;;++i){let name=`${prefix2}${i}`;if(!exclude.has(name))return name}}function createNodeAnchors(doc,prefix2){let aliasObjects=[],
sourceObjects=new Map,prevAnchors=null;return{onAnchor:source=>{aliasObjects.push(source),prevAnchors??(prevAnchors=anchorNames(doc));let anchor=findNewAnchor(prefix2,
prevAnchors);return prevAnchors.add(anchor),anchor},setAnchors:()=>{for(let source of aliasObjects){let ref=sourceObjects.get(source);if(typeof ref=="object"&&ref.
anchor&&(isScalar(ref.node)||isCollection(ref.node)))ref.node.anchor=ref.anchor;else{let error=new Error("Failed to resolve repeated object (this should not hap\
pen)");throw error.source=source,error}}},sourceObjects}}function applyReviver(reviver,obj,key2,val){if(val&&typeof val=="object")if(Array.isArray(val))for(let i=0,len=val.length;i<len;++i){let v0=val[i],v1=applyReviver(
reviver,val,String(i),v0);v1===void 0?delete val[i]:v1!==v0&&(val[i]=v1)}else if(val instanceof Map)for(let k of Array.from(val.keys())){let v0=val.get(k),v1=applyReviver(
reviver,val,k,v0);v1===void 0?val.delete(k):v1!==v0&&val.set(k,v1)}else if(val instanceof Set)for(let v0 of Array.from(val)){let v1=applyReviver(reviver,val,v0,
v0);v1===void 0?val.delete(v0):v1!==v0&&(val.delete(v0),val.add(v1))}else for(let[k,v0]of Object.entries(val)){let v1=applyReviver(reviver,val,k,v0);v1===void 0?
delete val[k]:v1!==v0&&(val[k]=v1)}return reviver.call(obj,key2,val)}function toJS(value2,arg,ctx){if(Array.isArray(value2))return value2.map((v,i)=>toJS(v,String(i),ctx));if(value2&&typeof value2.toJSON=="function"){if(!ctx||!hasAnchor(
value2))return value2.toJSON(arg,ctx);let data={aliasCount:0,count:1,res:void 0};ctx.anchors.set(value2,data),ctx.onCreate=res2=>{data.res=res2,delete ctx.onCreate};
let res=value2.toJSON(arg,ctx);return ctx.onCreate&&ctx.onCreate(res),res}return typeof value2=="bigint"&&!ctx?.keep?Number(value2):value2}var NodeBase=class{constructor(type){Object.defineProperty(this,NODE_TYPE,{value:type})}clone(){let copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return this.range&&(copy.range=this.range.slice()),copy}toJS(doc,{mapAsMap,maxAliasCount,onAnchor,reviver}={}){if(!isDocument(doc))throw new TypeError("A\
 document argument is required");let ctx={anchors:new Map,doc,keep:!0,mapAsMap:mapAsMap===!0,mapKeyWarned:!1,maxAliasCount:typeof maxAliasCount=="number"?maxAliasCount:
100},res=toJS(this,"",ctx);if(typeof onAnchor=="function")for(let{count,res:res2}of ctx.anchors.values())onAnchor(res2,count);return typeof reviver=="function"?
applyReviver(reviver,{"":res},"",res):res}};var Alias=class extends NodeBase{constructor(source){super(ALIAS),this.source=source,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot\
 have tags")}})}resolve(doc,ctx){if(ctx?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let nodes;ctx?.aliasResolveCache?nodes=ctx.aliasResolveCache:
(nodes=[],visit(doc,{Node:(_key,node2)=>{(isAlias(node2)||hasAnchor(node2))&&nodes.push(node2)}}),ctx&&(ctx.aliasResolveCache=nodes));let found;for(let node2 of nodes){
if(node2===this)break;node2.anchor===this.source&&(found=node2)}if(found&&ctx){let{anchors,doc:doc2,maxAliasCount}=ctx,data=anchors.get(found);if(data||(toJS(found,
null,ctx),data=anchors.get(found)),data?.res===void 0){let msg="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(msg)}if(maxAliasCount>=
0&&(data.count+=1,data.aliasCount===0&&(data.aliasCount=getAliasCount(doc2,found,anchors)),data.count*data.aliasCount>maxAliasCount)){let msg="Excessive alias c\
ount indicates a resource exhaustion attack";throw new ReferenceError(msg)}}return found}toJSON(_arg,ctx){if(!ctx)return{source:this.source};let source=this.resolve(
ctx.doc,ctx);if(!source){let msg=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(msg)}return ctx.anchors.get(
source).res}toString(ctx,_onComment,_onChompKeep){let src=`*${this.source}`;if(ctx){if(anchorIsValid(this.source),ctx.options.verifyAliasOrder&&!ctx.anchors.has(
this.source)){let msg=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(msg)}if(ctx.implicitKey)return`${src} `}return src}};
function getAliasCount(doc,node2,anchors){if(isAlias(node2)){let source=node2.resolve(doc),anchor=anchors&&source&&anchors.get(source);return anchor?anchor.count*
anchor.aliasCount:0}else if(isCollection(node2)){let count=0;for(let item of node2.items){let c=getAliasCount(doc,item,anchors);c>count&&(count=c)}return count}else if(isPair(
node2)){let kc=getAliasCount(doc,node2.key,anchors),vc=getAliasCount(doc,node2.value,anchors);return Math.max(kc,vc)}return 1}var isScalarValue=value2=>!value2||typeof value2!="function"&&typeof value2!="object",Scalar=class extends NodeBase{constructor(value2){super(SCALAR),this.value=
value2}toJSON(arg,ctx){return ctx?.keep?this.value:toJS(this.value,arg,ctx)}toString(){return String(this.value)}};Scalar.BLOCK_FOLDED="BLOCK_FOLDED";Scalar.BLOCK_LITERAL=
"BLOCK_LITERAL";Scalar.PLAIN="PLAIN";Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE";Scalar.QUOTE_SINGLE="QUOTE_SINGLE";var defaultTagPrefix="tag:yaml.org,2002:";function findTagObject(value2,tagName,tags){if(tagName){let match=tags.filter(t=>t.tag===tagName),tagObj=match.find(t=>!t.
format)??match[0];if(!tagObj)throw new Error(`Tag ${tagName} not found`);return tagObj}return tags.find(t=>t.identify?.(value2)&&!t.format)}function createNode(value2,tagName,ctx){
if(isDocument(value2)&&(value2=value2.contents),isNode(value2))return value2;if(isPair(value2)){let map4=ctx.schema[MAP].createNode?.(ctx.schema,null,ctx);return map4.
items.push(value2),map4}(value2 instanceof String||value2 instanceof Number||value2 instanceof Boolean||typeof BigInt<"u"&&value2 instanceof BigInt)&&(value2=value2.
valueOf());let{aliasDuplicateObjects,onAnchor,onTagObj,schema:schema4,sourceObjects}=ctx,ref;if(aliasDuplicateObjects&&value2&&typeof value2=="object"){if(ref=sourceObjects.
get(value2),ref)return ref.anchor??(ref.anchor=onAnchor(value2)),new Alias(ref.anchor);ref={anchor:null,node:null},sourceObjects.set(value2,ref)}tagName?.startsWith(
"!!")&&(tagName=defaultTagPrefix+tagName.slice(2));let tagObj=findTagObject(value2,tagName,schema4.tags);if(!tagObj){if(value2&&typeof value2.toJSON=="function"&&
(value2=value2.toJSON()),!value2||typeof value2!="object"){let node3=new Scalar(value2);return ref&&(ref.node=node3),node3}tagObj=value2 instanceof Map?schema4[MAP]:
Symbol.iterator in Object(value2)?schema4[SEQ]:schema4[MAP]}onTagObj&&(onTagObj(tagObj),delete ctx.onTagObj);let node2=tagObj?.createNode?tagObj.createNode(ctx.
schema,value2,ctx):typeof tagObj?.nodeClass?.from=="function"?tagObj.nodeClass.from(ctx.schema,value2,ctx):new Scalar(value2);return tagName?node2.tag=tagName:tagObj.
default||(node2.tag=tagObj.tag),ref&&(ref.node=node2),node2}function collectionFromPath(schema4,path2,value2){let v=value2;for(let i=path2.length-1;i>=0;--i){let k=path2[i];if(typeof k=="number"&&Number.isInteger(k)&&k>=
0){let a=[];a[k]=v,v=a}else v=new Map([[k,v]])}return createNode(v,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should \
not happen, please report a bug.")},schema:schema4,sourceObjects:new Map})}var isEmptyPath=path2=>path2==null||typeof path2=="object"&&!!path2[Symbol.iterator]().
next().done,Collection=class extends NodeBase{constructor(type,schema4){super(type),Object.defineProperty(this,"schema",{value:schema4,configurable:!0,enumerable:!1,
writable:!0})}clone(schema4){let copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return schema4&&(copy.schema=schema4),copy.
items=copy.items.map(it=>isNode(it)||isPair(it)?it.clone(schema4):it),this.range&&(copy.range=this.range.slice()),copy}addIn(path2,value2){if(isEmptyPath(path2))
this.add(value2);else{let[key2,...rest]=path2,node2=this.get(key2,!0);if(isCollection(node2))node2.addIn(rest,value2);else if(node2===void 0&&this.schema)this.set(
key2,collectionFromPath(this.schema,rest,value2));else throw new Error(`Expected YAML collection at ${key2}. Remaining path: ${rest}`)}}deleteIn(path2){let[key2,
...rest]=path2;if(rest.length===0)return this.delete(key2);let node2=this.get(key2,!0);if(isCollection(node2))return node2.deleteIn(rest);throw new Error(`Expec\
ted YAML collection at ${key2}. Remaining path: ${rest}`)}getIn(path2,keepScalar){let[key2,...rest]=path2,node2=this.get(key2,!0);return rest.length===0?!keepScalar&&
isScalar(node2)?node2.value:node2:isCollection(node2)?node2.getIn(rest,keepScalar):void 0}hasAllNullValues(allowScalar){return this.items.every(node2=>{if(!isPair(
node2))return!1;let n=node2.value;return n==null||allowScalar&&isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(path2){let[key2,...rest]=path2;
if(rest.length===0)return this.has(key2);let node2=this.get(key2,!0);return isCollection(node2)?node2.hasIn(rest):!1}setIn(path2,value2){let[key2,...rest]=path2;
if(rest.length===0)this.set(key2,value2);else{let node2=this.get(key2,!0);if(isCollection(node2))node2.setIn(rest,value2);else if(node2===void 0&&this.schema)this.
set(key2,collectionFromPath(this.schema,rest,value2));else throw new Error(`Expected YAML collection at ${key2}. Remaining path: ${rest}`)}}};var stringifyComment=str=>str.replace(/^(?!$)(?: $)?/gm,"#");function indentComment(comment,indent2){return/^\n+$/.test(comment)?comment.substring(1):indent2?comment.
replace(/^(?! *$)/gm,indent2):comment}var lineComment=(str,indent2,comment)=>str.endsWith(`
`)?indentComment(comment,indent2):comment.includes(`
`)?`
`+indentComment(comment,indent2):(str.endsWith(" ")?"":" ")+comment;var FOLD_FLOW="flow",FOLD_BLOCK="block",FOLD_QUOTED="quoted";function foldFlowLines(text5,indent2,mode="flow",{indentAtStart,lineWidth=80,minContentWidth=20,onFold,
onOverflow}={}){if(!lineWidth||lineWidth<0)return text5;lineWidth<minContentWidth&&(minContentWidth=0);let endStep=Math.max(1+minContentWidth,1+lineWidth-indent2.
length);if(text5.length<=endStep)return text5;let folds=[],escapedFolds={},end=lineWidth-indent2.length;typeof indentAtStart=="number"&&(indentAtStart>lineWidth-
Math.max(2,minContentWidth)?folds.push(0):end=lineWidth-indentAtStart);let split,prev,overflow=!1,i=-1,escStart=-1,escEnd=-1;mode===FOLD_BLOCK&&(i=consumeMoreIndentedLines(
text5,i,indent2.length),i!==-1&&(end=i+endStep));for(let ch;ch=text5[i+=1];){if(mode===FOLD_QUOTED&&ch==="\\"){switch(escStart=i,text5[i+1]){case"x":i+=3;break;case"\
u":i+=5;break;case"U":i+=9;break;default:i+=1}escEnd=i}if(ch===`
`)mode===FOLD_BLOCK&&(i=consumeMoreIndentedLines(text5,i,indent2.length)),end=i+indent2.length+endStep,split=void 0;else{if(ch===" "&&prev&&prev!==" "&&prev!==`\

`&&prev!=="	"){let next=text5[i+1];next&&next!==" "&&next!==`
`&&next!=="	"&&(split=i)}if(i>=end)if(split)folds.push(split),end=split+endStep,split=void 0;else if(mode===FOLD_QUOTED){for(;prev===" "||prev==="	";)prev=ch,ch=
text5[i+=1],overflow=!0;let j=i>escEnd+1?i-2:escStart-1;if(escapedFolds[j])return text5;folds.push(j),escapedFolds[j]=!0,end=j+endStep,split=void 0}else overflow=
!0}prev=ch}if(overflow&&onOverflow&&onOverflow(),folds.length===0)return text5;onFold&&onFold();let res=text5.slice(0,folds[0]);for(let i2=0;i2<folds.length;++i2){
let fold=folds[i2],end2=folds[i2+1]||text5.length;fold===0?res=`
${indent2}${text5.slice(0,end2)}`:(mode===FOLD_QUOTED&&escapedFolds[fold]&&(res+=`${text5[fold]}\\`),res+=`
${indent2}${text5.slice(fold+1,end2)}`)}return res}function consumeMoreIndentedLines(text5,i,indent2){let end=i,start=i+1,ch=text5[start];for(;ch===" "||ch==="	";)
if(i<start+indent2)ch=text5[++i];else{do ch=text5[++i];while(ch&&ch!==`
`);end=i,start=i+1,ch=text5[start]}return end}var getFoldOptions=(ctx,isBlock2)=>({indentAtStart:isBlock2?ctx.indent.length:ctx.indentAtStart,lineWidth:ctx.options.lineWidth,minContentWidth:ctx.options.minContentWidth}),
containsDocumentMarker=str=>/^(%|---|\.\.\.)/m.test(str);function lineLengthOverLimit(str,lineWidth,indentLength){if(!lineWidth||lineWidth<0)return!1;let limit=lineWidth-
indentLength,strLen=str.length;if(strLen<=limit)return!1;for(let i=0,start=0;i<strLen;++i)if(str[i]===`
`){if(i-start>limit)return!0;if(start=i+1,strLen-start<=limit)return!1}return!0}function doubleQuotedString(value2,ctx){let json=JSON.stringify(value2);if(ctx.options.
doubleQuotedAsJSON)return json;let{implicitKey}=ctx,minMultiLineLength=ctx.options.doubleQuotedMinMultiLineLength,indent2=ctx.indent||(containsDocumentMarker(value2)?
"  ":""),str="",start=0;for(let i=0,ch=json[i];ch;ch=json[++i])if(ch===" "&&json[i+1]==="\\"&&json[i+2]==="n"&&(str+=json.slice(start,i)+"\\ ",i+=1,start=i,ch="\
\\"),ch==="\\")switch(json[i+1]){case"u":{str+=json.slice(start,i);let code3=json.substr(i+2,4);switch(code3){case"0000":str+="\\0";break;case"0007":str+="\\a";
break;case"000b":str+="\\v";break;case"001b":str+="\\e";break;case"0085":str+="\\N";break;case"00a0":str+="\\_";break;case"2028":str+="\\L";break;case"2029":str+=
"\\P";break;default:code3.substr(0,2)==="00"?str+="\\x"+code3.substr(2):str+=json.substr(i,6)}i+=5,start=i+1}break;case"n":if(implicitKey||json[i+2]==='"'||json.
length<minMultiLineLength)i+=1;else{for(str+=json.slice(start,i)+`

`;json[i+2]==="\\"&&json[i+3]==="n"&&json[i+4]!=='"';)str+=`
`,i+=2;str+=indent2,json[i+2]===" "&&(str+="\\"),i+=1,start=i+1}break;default:i+=1}return str=start?str+json.slice(start):json,implicitKey?str:foldFlowLines(str,
indent2,FOLD_QUOTED,getFoldOptions(ctx,!1))}function singleQuotedString(value2,ctx){if(ctx.options.singleQuote===!1||ctx.implicitKey&&value2.includes(`
`)||/[ \t]\n|\n[ \t]/.test(value2))return doubleQuotedString(value2,ctx);let indent2=ctx.indent||(containsDocumentMarker(value2)?"  ":""),res="'"+value2.replace(
/'/g,"''").replace(/\n+/g,`$&
${indent2}`)+"'";return ctx.implicitKey?res:foldFlowLines(res,indent2,FOLD_FLOW,getFoldOptions(ctx,!1))}function quotedString(value2,ctx){let{singleQuote}=ctx.options,
qs;if(singleQuote===!1)qs=doubleQuotedString;else{let hasDouble=value2.includes('"'),hasSingle=value2.includes("'");hasDouble&&!hasSingle?qs=singleQuotedString:
hasSingle&&!hasDouble?qs=doubleQuotedString:qs=singleQuote?singleQuotedString:doubleQuotedString}return qs(value2,ctx)}var blockEndNewlines;try{blockEndNewlines=
new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{blockEndNewlines=/\n+(?!\n|$)/g}function blockString({comment,type,value:value2},ctx,onComment,onChompKeep){let{blockQuote:blockQuote2,commentString,
lineWidth}=ctx.options;if(!blockQuote2||/\n[\t ]+$/.test(value2))return quotedString(value2,ctx);let indent2=ctx.indent||(ctx.forceBlockIndent||containsDocumentMarker(
value2)?"  ":""),literal=blockQuote2==="literal"?!0:blockQuote2==="folded"||type===Scalar.BLOCK_FOLDED?!1:type===Scalar.BLOCK_LITERAL?!0:!lineLengthOverLimit(value2,
lineWidth,indent2.length);if(!value2)return literal?`|
`:`>
`;let chomp,endStart;for(endStart=value2.length;endStart>0;--endStart){let ch=value2[endStart-1];if(ch!==`
`&&ch!=="	"&&ch!==" ")break}let end=value2.substring(endStart),endNlPos=end.indexOf(`
`);endNlPos===-1?chomp="-":value2===end||endNlPos!==end.length-1?(chomp="+",onChompKeep&&onChompKeep()):chomp="",end&&(value2=value2.slice(0,-end.length),end[end.
length-1]===`
`&&(end=end.slice(0,-1)),end=end.replace(blockEndNewlines,`$&${indent2}`));let startWithSpace=!1,startEnd,startNlPos=-1;for(startEnd=0;startEnd<value2.length;++startEnd){
let ch=value2[startEnd];if(ch===" ")startWithSpace=!0;else if(ch===`
`)startNlPos=startEnd;else break}let start=value2.substring(0,startNlPos<startEnd?startNlPos+1:startEnd);start&&(value2=value2.substring(start.length),start=start.
replace(/\n+/g,`$&${indent2}`));let header=(startWithSpace?indent2?"2":"1":"")+chomp;if(comment&&(header+=" "+commentString(comment.replace(/ ?[\r\n]+/g," ")),onComment&&
onComment()),!literal){let foldedValue=value2.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${indent2}`),literalFallback=!1,foldOptions=getFoldOptions(ctx,!0);blockQuote2!==
"folded"&&type!==Scalar.BLOCK_FOLDED&&(foldOptions.onOverflow=()=>{literalFallback=!0});let body=foldFlowLines(`${start}${foldedValue}${end}`,indent2,FOLD_BLOCK,
foldOptions);if(!literalFallback)return`>${header}
${indent2}${body}`}return value2=value2.replace(/\n+/g,`$&${indent2}`),`|${header}
${indent2}${start}${value2}${end}`}function plainString(item,ctx,onComment,onChompKeep){let{type,value:value2}=item,{actualString,implicitKey,indent:indent2,indentStep,
inFlow}=ctx;if(implicitKey&&value2.includes(`
`)||inFlow&&/[[\]{},]/.test(value2))return quotedString(value2,ctx);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(
value2))return implicitKey||inFlow||!value2.includes(`
`)?quotedString(value2,ctx):blockString(item,ctx,onComment,onChompKeep);if(!implicitKey&&!inFlow&&type!==Scalar.PLAIN&&value2.includes(`
`))return blockString(item,ctx,onComment,onChompKeep);if(containsDocumentMarker(value2)){if(indent2==="")return ctx.forceBlockIndent=!0,blockString(item,ctx,onComment,
onChompKeep);if(implicitKey&&indent2===indentStep)return quotedString(value2,ctx)}let str=value2.replace(/\n+/g,`$&
${indent2}`);if(actualString){let test=tag=>tag.default&&tag.tag!=="tag:yaml.org,2002:str"&&tag.test?.test(str),{compat,tags}=ctx.doc.schema;if(tags.some(test)||
compat?.some(test))return quotedString(value2,ctx)}return implicitKey?str:foldFlowLines(str,indent2,FOLD_FLOW,getFoldOptions(ctx,!1))}function stringifyString(item,ctx,onComment,onChompKeep){
let{implicitKey,inFlow}=ctx,ss=typeof item.value=="string"?item:Object.assign({},item,{value:String(item.value)}),{type}=item;type!==Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.
test(ss.value)&&(type=Scalar.QUOTE_DOUBLE);let _stringify=_type=>{switch(_type){case Scalar.BLOCK_FOLDED:case Scalar.BLOCK_LITERAL:return implicitKey||inFlow?quotedString(
ss.value,ctx):blockString(ss,ctx,onComment,onChompKeep);case Scalar.QUOTE_DOUBLE:return doubleQuotedString(ss.value,ctx);case Scalar.QUOTE_SINGLE:return singleQuotedString(
ss.value,ctx);case Scalar.PLAIN:return plainString(ss,ctx,onComment,onChompKeep);default:return null}},res=_stringify(type);if(res===null){let{defaultKeyType,defaultStringType}=ctx.
options,t=implicitKey&&defaultKeyType||defaultStringType;if(res=_stringify(t),res===null)throw new Error(`Unsupported default string type ${t}`)}return res}function createStringifyContext(doc,options){let opt=Object.assign({blockQuote:!0,commentString:stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,
doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,
singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},doc.schema.toStringOptions,options),inFlow;switch(opt.collectionStyle){case"block":inFlow=
!1;break;case"flow":inFlow=!0;break;default:inFlow=null}return{anchors:new Set,doc,flowCollectionPadding:opt.flowCollectionPadding?" ":"",indent:"",indentStep:typeof opt.
indent=="number"?" ".repeat(opt.indent):"  ",inFlow,options:opt}}function getTagObject(tags,item){if(item.tag){let match=tags.filter(t=>t.tag===item.tag);if(match.
length>0)return match.find(t=>t.format===item.format)??match[0]}let tagObj,obj;if(isScalar(item)){obj=item.value;let match=tags.filter(t=>t.identify?.(obj));if(match.
length>1){let testMatch=match.filter(t=>t.test);testMatch.length>0&&(match=testMatch)}tagObj=match.find(t=>t.format===item.format)??match.find(t=>!t.format)}else
obj=item,tagObj=tags.find(t=>t.nodeClass&&obj instanceof t.nodeClass);if(!tagObj){let name=obj?.constructor?.name??(obj===null?"null":typeof obj);throw new Error(
`Tag not resolved for ${name} value`)}return tagObj}function stringifyProps(node2,tagObj,{anchors,doc}){if(!doc.directives)return"";let props=[],anchor=(isScalar(
node2)||isCollection(node2))&&node2.anchor;anchor&&anchorIsValid(anchor)&&(anchors.add(anchor),props.push(`&${anchor}`));let tag=node2.tag??(tagObj.default?null:
tagObj.tag);return tag&&props.push(doc.directives.tagString(tag)),props.join(" ")}function stringify(item,ctx,onComment,onChompKeep){if(isPair(item))return item.
toString(ctx,onComment,onChompKeep);if(isAlias(item)){if(ctx.doc.directives)return item.toString(ctx);if(ctx.resolvedAliases?.has(item))throw new TypeError("Can\
not stringify circular structure without alias nodes");ctx.resolvedAliases?ctx.resolvedAliases.add(item):ctx.resolvedAliases=new Set([item]),item=item.resolve(ctx.
doc)}let tagObj,node2=isNode(item)?item:ctx.doc.createNode(item,{onTagObj:o=>tagObj=o});tagObj??(tagObj=getTagObject(ctx.doc.schema.tags,node2));let props=stringifyProps(
node2,tagObj,ctx);props.length>0&&(ctx.indentAtStart=(ctx.indentAtStart??0)+props.length+1);let str=typeof tagObj.stringify=="function"?tagObj.stringify(node2,ctx,
onComment,onChompKeep):isScalar(node2)?stringifyString(node2,ctx,onComment,onChompKeep):node2.toString(ctx,onComment,onChompKeep);return props?isScalar(node2)||
str[0]==="{"||str[0]==="["?`${props} ${str}`:`${props}
${ctx.indent}${str}`:str}function stringifyPair({key:key2,value:value2},ctx,onComment,onChompKeep){let{allNullValues,doc,indent:indent2,indentStep,options:{commentString,indentSeq,simpleKeys}}=ctx,
keyComment=isNode(key2)&&key2.comment||null;if(simpleKeys){if(keyComment)throw new Error("With simple keys, key nodes cannot have comments");if(isCollection(key2)||
!isNode(key2)&&typeof key2=="object"){let msg="With simple keys, collection cannot be used as a key value";throw new Error(msg)}}let explicitKey=!simpleKeys&&(!key2||
keyComment&&value2==null&&!ctx.inFlow||isCollection(key2)||(isScalar(key2)?key2.type===Scalar.BLOCK_FOLDED||key2.type===Scalar.BLOCK_LITERAL:typeof key2=="objec\
t"));ctx=Object.assign({},ctx,{allNullValues:!1,implicitKey:!explicitKey&&(simpleKeys||!allNullValues),indent:indent2+indentStep});let keyCommentDone=!1,chompKeep=!1,
str=stringify(key2,ctx,()=>keyCommentDone=!0,()=>chompKeep=!0);if(!explicitKey&&!ctx.inFlow&&str.length>1024){if(simpleKeys)throw new Error("With simple keys, s\
ingle line scalar must not span more than 1024 characters");explicitKey=!0}if(ctx.inFlow){if(allNullValues||value2==null)return keyCommentDone&&onComment&&onComment(),
str===""?"?":explicitKey?`? ${str}`:str}else if(allNullValues&&!simpleKeys||value2==null&&explicitKey)return str=`? ${str}`,keyComment&&!keyCommentDone?str+=lineComment(
str,ctx.indent,commentString(keyComment)):chompKeep&&onChompKeep&&onChompKeep(),str;keyCommentDone&&(keyComment=null),explicitKey?(keyComment&&(str+=lineComment(
str,ctx.indent,commentString(keyComment))),str=`? ${str}
${indent2}:`):(str=`${str}:`,keyComment&&(str+=lineComment(str,ctx.indent,commentString(keyComment))));let vsb,vcb,valueComment;isNode(value2)?(vsb=!!value2.spaceBefore,
vcb=value2.commentBefore,valueComment=value2.comment):(vsb=!1,vcb=null,valueComment=null,value2&&typeof value2=="object"&&(value2=doc.createNode(value2))),ctx.implicitKey=
!1,!explicitKey&&!keyComment&&isScalar(value2)&&(ctx.indentAtStart=str.length+1),chompKeep=!1,!indentSeq&&indentStep.length>=2&&!ctx.inFlow&&!explicitKey&&isSeq(
value2)&&!value2.flow&&!value2.tag&&!value2.anchor&&(ctx.indent=ctx.indent.substring(2));let valueCommentDone=!1,valueStr=stringify(value2,ctx,()=>valueCommentDone=
!0,()=>chompKeep=!0),ws=" ";if(keyComment||vsb||vcb){if(ws=vsb?`
`:"",vcb){let cs=commentString(vcb);ws+=`
${indentComment(cs,ctx.indent)}`}valueStr===""&&!ctx.inFlow?ws===`
`&&valueComment&&(ws=`

`):ws+=`
${ctx.indent}`}else if(!explicitKey&&isCollection(value2)){let vs0=valueStr[0],nl0=valueStr.indexOf(`
`),hasNewline=nl0!==-1,flow3=ctx.inFlow??value2.flow??value2.items.length===0;if(hasNewline||!flow3){let hasPropsLine=!1;if(hasNewline&&(vs0==="&"||vs0==="!")){
let sp0=valueStr.indexOf(" ");vs0==="&"&&sp0!==-1&&sp0<nl0&&valueStr[sp0+1]==="!"&&(sp0=valueStr.indexOf(" ",sp0+1)),(sp0===-1||nl0<sp0)&&(hasPropsLine=!0)}hasPropsLine||
(ws=`
${ctx.indent}`)}}else(valueStr===""||valueStr[0]===`
`)&&(ws="");return str+=ws+valueStr,ctx.inFlow?valueCommentDone&&onComment&&onComment():valueComment&&!valueCommentDone?str+=lineComment(str,ctx.indent,commentString(
valueComment)):chompKeep&&onChompKeep&&onChompKeep(),str}function warn(logLevel,warning){(logLevel==="debug"||logLevel==="warn")&&console.warn(warning)}var MERGE_KEY="<<",merge={identify:value2=>value2===MERGE_KEY||typeof value2=="symbol"&&value2.description===MERGE_KEY,default:"key",tag:"tag:yaml.org,2002:merg\
e",test:/^<<$/,resolve:()=>Object.assign(new Scalar(Symbol(MERGE_KEY)),{addToJSMap:addMergeToJSMap}),stringify:()=>MERGE_KEY},isMergeKey=(ctx,key2)=>(merge.identify(
key2)||isScalar(key2)&&(!key2.type||key2.type===Scalar.PLAIN)&&merge.identify(key2.value))&&ctx?.doc.schema.tags.some(tag=>tag.tag===merge.tag&&tag.default);function addMergeToJSMap(ctx,map4,value2){
let source=resolveAliasValue(ctx,value2);if(isSeq(source))for(let it of source.items)mergeValue(ctx,map4,it);else if(Array.isArray(source))for(let it of source)
mergeValue(ctx,map4,it);else mergeValue(ctx,map4,source)}function mergeValue(ctx,map4,value2){let source=resolveAliasValue(ctx,value2);if(!isMap(source))throw new Error(
"Merge sources must be maps or map aliases");let srcMap=source.toJSON(null,ctx,Map);for(let[key2,value3]of srcMap)map4 instanceof Map?map4.has(key2)||map4.set(key2,
value3):map4 instanceof Set?map4.add(key2):Object.prototype.hasOwnProperty.call(map4,key2)||Object.defineProperty(map4,key2,{value:value3,writable:!0,enumerable:!0,
configurable:!0});return map4}function resolveAliasValue(ctx,value2){return ctx&&isAlias(value2)?value2.resolve(ctx.doc,ctx):value2}function addPairToJSMap(ctx,map4,{key:key2,value:value2}){if(isNode(key2)&&key2.addToJSMap)key2.addToJSMap(ctx,map4,value2);else if(isMergeKey(ctx,key2))addMergeToJSMap(
ctx,map4,value2);else{let jsKey=toJS(key2,"",ctx);if(map4 instanceof Map)map4.set(jsKey,toJS(value2,jsKey,ctx));else if(map4 instanceof Set)map4.add(jsKey);else{
let stringKey=stringifyKey(key2,jsKey,ctx),jsValue=toJS(value2,stringKey,ctx);stringKey in map4?Object.defineProperty(map4,stringKey,{value:jsValue,writable:!0,
enumerable:!0,configurable:!0}):map4[stringKey]=jsValue}}return map4}function stringifyKey(key2,jsKey,ctx){if(jsKey===null)return"";if(typeof jsKey!="object")return String(
jsKey);if(isNode(key2)&&ctx?.doc){let strCtx=createStringifyContext(ctx.doc,{});strCtx.anchors=new Set;for(let node2 of ctx.anchors.keys())strCtx.anchors.add(node2.
anchor);strCtx.inFlow=!0,strCtx.inStringifyKey=!0;let strKey=key2.toString(strCtx);if(!ctx.mapKeyWarned){let jsonStr=JSON.stringify(strKey);jsonStr.length>40&&(jsonStr=
jsonStr.substring(0,36)+'..."'),warn(ctx.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set ma\
pAsMap: true to use object keys.`),ctx.mapKeyWarned=!0}return strKey}return JSON.stringify(jsKey)}function createPair(key2,value2,ctx){let k=createNode(key2,void 0,ctx),v=createNode(value2,void 0,ctx);return new Pair(k,v)}var Pair=class _Pair{constructor(key2,value2=null){
Object.defineProperty(this,NODE_TYPE,{value:PAIR}),this.key=key2,this.value=value2}clone(schema4){let{key:key2,value:value2}=this;return isNode(key2)&&(key2=key2.
clone(schema4)),isNode(value2)&&(value2=value2.clone(schema4)),new _Pair(key2,value2)}toJSON(_,ctx){let pair2=ctx?.mapAsMap?new Map:{};return addPairToJSMap(ctx,
pair2,this)}toString(ctx,onComment,onChompKeep){return ctx?.doc?stringifyPair(this,ctx,onComment,onChompKeep):JSON.stringify(this)}};function stringifyCollection(collection,ctx,options){return(ctx.inFlow??collection.flow?stringifyFlowCollection:stringifyBlockCollection)(collection,ctx,options)}
function stringifyBlockCollection({comment,items},ctx,{blockItemPrefix,flowChars,itemIndent,onChompKeep,onComment}){let{indent:indent2,options:{commentString}}=ctx,
itemCtx=Object.assign({},ctx,{indent:itemIndent,type:null}),chompKeep=!1,lines=[];for(let i=0;i<items.length;++i){let item=items[i],comment2=null;if(isNode(item))
!chompKeep&&item.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,item.commentBefore,chompKeep),item.comment&&(comment2=item.comment);else if(isPair(item)){
let ik=isNode(item.key)?item.key:null;ik&&(!chompKeep&&ik.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,ik.commentBefore,chompKeep))}chompKeep=!1;let str2=stringify(
item,itemCtx,()=>comment2=null,()=>chompKeep=!0);comment2&&(str2+=lineComment(str2,itemIndent,commentString(comment2))),chompKeep&&comment2&&(chompKeep=!1),lines.
push(blockItemPrefix+str2)}let str;if(lines.length===0)str=flowChars.start+flowChars.end;else{str=lines[0];for(let i=1;i<lines.length;++i){let line=lines[i];str+=
line?`
${indent2}${line}`:`
`}}return comment?(str+=`
`+indentComment(commentString(comment),indent2),onComment&&onComment()):chompKeep&&onChompKeep&&onChompKeep(),str}function stringifyFlowCollection({items},ctx,{
flowChars,itemIndent}){let{indent:indent2,indentStep,flowCollectionPadding:fcPadding,options:{commentString}}=ctx;itemIndent+=indentStep;let itemCtx=Object.assign(
{},ctx,{indent:itemIndent,inFlow:!0,type:null}),reqNewline=!1,linesAtValue=0,lines=[];for(let i=0;i<items.length;++i){let item=items[i],comment=null;if(isNode(item))
item.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,item.commentBefore,!1),item.comment&&(comment=item.comment);else if(isPair(item)){let ik=isNode(item.
key)?item.key:null;ik&&(ik.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,ik.commentBefore,!1),ik.comment&&(reqNewline=!0));let iv=isNode(item.value)?item.
value:null;iv?(iv.comment&&(comment=iv.comment),iv.commentBefore&&(reqNewline=!0)):item.value==null&&ik?.comment&&(comment=ik.comment)}comment&&(reqNewline=!0);
let str=stringify(item,itemCtx,()=>comment=null);reqNewline||(reqNewline=lines.length>linesAtValue||str.includes(`
`)),i<items.length-1?str+=",":ctx.options.trailingComma&&(ctx.options.lineWidth>0&&(reqNewline||(reqNewline=lines.reduce((sum,line)=>sum+line.length+2,2)+(str.length+
2)>ctx.options.lineWidth)),reqNewline&&(str+=",")),comment&&(str+=lineComment(str,itemIndent,commentString(comment))),lines.push(str),linesAtValue=lines.length}
let{start,end}=flowChars;if(lines.length===0)return start+end;if(!reqNewline){let len=lines.reduce((sum,line)=>sum+line.length+2,2);reqNewline=ctx.options.lineWidth>
0&&len>ctx.options.lineWidth}if(reqNewline){let str=start;for(let line of lines)str+=line?`
${indentStep}${indent2}${line}`:`
`;return`${str}
${indent2}${end}`}else return`${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`}function addCommentBefore({indent:indent2,options:{commentString}},lines,comment,chompKeep){
if(comment&&chompKeep&&(comment=comment.replace(/^\n+/,"")),comment){let ic=indentComment(commentString(comment),indent2);lines.push(ic.trimStart())}}function findPair(items,key2){let k=isScalar(key2)?key2.value:key2;for(let it of items)if(isPair(it)&&(it.key===key2||it.key===k||isScalar(it.key)&&it.key.value===
k))return it}var YAMLMap=class extends Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(schema4){super(MAP,schema4),this.items=[]}static from(schema4,obj,ctx){
let{keepUndefined,replacer}=ctx,map4=new this(schema4),add=(key2,value2)=>{if(typeof replacer=="function")value2=replacer.call(obj,key2,value2);else if(Array.isArray(
replacer)&&!replacer.includes(key2))return;(value2!==void 0||keepUndefined)&&map4.items.push(createPair(key2,value2,ctx))};if(obj instanceof Map)for(let[key2,value2]of obj)
add(key2,value2);else if(obj&&typeof obj=="object")for(let key2 of Object.keys(obj))add(key2,obj[key2]);return typeof schema4.sortMapEntries=="function"&&map4.items.
sort(schema4.sortMapEntries),map4}add(pair2,overwrite){let _pair;isPair(pair2)?_pair=pair2:!pair2||typeof pair2!="object"||!("key"in pair2)?_pair=new Pair(pair2,
pair2?.value):_pair=new Pair(pair2.key,pair2.value);let prev=findPair(this.items,_pair.key),sortEntries=this.schema?.sortMapEntries;if(prev){if(!overwrite)throw new Error(
`Key ${_pair.key} already set`);isScalar(prev.value)&&isScalarValue(_pair.value)?prev.value.value=_pair.value:prev.value=_pair.value}else if(sortEntries){let i=this.
items.findIndex(item=>sortEntries(_pair,item)<0);i===-1?this.items.push(_pair):this.items.splice(i,0,_pair)}else this.items.push(_pair)}delete(key2){let it=findPair(
this.items,key2);return it?this.items.splice(this.items.indexOf(it),1).length>0:!1}get(key2,keepScalar){let node2=findPair(this.items,key2)?.value;return(!keepScalar&&
isScalar(node2)?node2.value:node2)??void 0}has(key2){return!!findPair(this.items,key2)}set(key2,value2){this.add(new Pair(key2,value2),!0)}toJSON(_,ctx,Type){let map4=Type?
new Type:ctx?.mapAsMap?new Map:{};ctx?.onCreate&&ctx.onCreate(map4);for(let item of this.items)addPairToJSMap(ctx,map4,item);return map4}toString(ctx,onComment,onChompKeep){
if(!ctx)return JSON.stringify(this);for(let item of this.items)if(!isPair(item))throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} inst\
ead`);return!ctx.allNullValues&&this.hasAllNullValues(!1)&&(ctx=Object.assign({},ctx,{allNullValues:!0})),stringifyCollection(this,ctx,{blockItemPrefix:"",flowChars:{
start:"{",end:"}"},itemIndent:ctx.indent||"",onChompKeep,onComment})}};var map={collection:"map",default:!0,nodeClass:YAMLMap,tag:"tag:yaml.org,2002:map",resolve(map4,onError){return isMap(map4)||onError("Expected a mapping for thi\
s tag"),map4},createNode:(schema4,obj,ctx)=>YAMLMap.from(schema4,obj,ctx)};var YAMLSeq=class extends Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(schema4){super(SEQ,schema4),this.items=[]}add(value2){this.items.
push(value2)}delete(key2){let idx=asItemIndex(key2);return typeof idx!="number"?!1:this.items.splice(idx,1).length>0}get(key2,keepScalar){let idx=asItemIndex(key2);
if(typeof idx!="number")return;let it=this.items[idx];return!keepScalar&&isScalar(it)?it.value:it}has(key2){let idx=asItemIndex(key2);return typeof idx=="number"&&
idx<this.items.length}set(key2,value2){let idx=asItemIndex(key2);if(typeof idx!="number")throw new Error(`Expected a valid index, not ${key2}.`);let prev=this.items[idx];
isScalar(prev)&&isScalarValue(value2)?prev.value=value2:this.items[idx]=value2}toJSON(_,ctx){let seq2=[];ctx?.onCreate&&ctx.onCreate(seq2);let i=0;for(let item of this.
items)seq2.push(toJS(item,String(i++),ctx));return seq2}toString(ctx,onComment,onChompKeep){return ctx?stringifyCollection(this,ctx,{blockItemPrefix:"- ",flowChars:{
start:"[",end:"]"},itemIndent:(ctx.indent||"")+"  ",onChompKeep,onComment}):JSON.stringify(this)}static from(schema4,obj,ctx){let{replacer}=ctx,seq2=new this(schema4);
if(obj&&Symbol.iterator in Object(obj)){let i=0;for(let it of obj){if(typeof replacer=="function"){let key2=obj instanceof Set?it:String(i++);it=replacer.call(obj,
key2,it)}seq2.items.push(createNode(it,void 0,ctx))}}return seq2}};function asItemIndex(key2){let idx=isScalar(key2)?key2.value:key2;return idx&&typeof idx=="st\
ring"&&(idx=Number(idx)),typeof idx=="number"&&Number.isInteger(idx)&&idx>=0?idx:null}var seq={collection:"seq",default:!0,nodeClass:YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(seq2,onError){return isSeq(seq2)||onError("Expected a sequence for th\
is tag"),seq2},createNode:(schema4,obj,ctx)=>YAMLSeq.from(schema4,obj,ctx)};var string={identify:value2=>typeof value2=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify(item,ctx,onComment,onChompKeep){return ctx=
Object.assign({actualString:!0},ctx),stringifyString(item,ctx,onComment,onChompKeep)}};var nullTag={identify:value2=>value2==null,createNode:()=>new Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Scalar(
null),stringify:({source},ctx)=>typeof source=="string"&&nullTag.test.test(source)?source:ctx.options.nullStr};var boolTag={identify:value2=>typeof value2=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:str=>new Scalar(
str[0]==="t"||str[0]==="T"),stringify({source,value:value2},ctx){if(source&&boolTag.test.test(source)){let sv=source[0]==="t"||source[0]==="T";if(value2===sv)return source}
return value2?ctx.options.trueStr:ctx.options.falseStr}};function stringifyNumber({format,minFractionDigits,tag,value:value2}){if(typeof value2=="bigint")return String(value2);let num=typeof value2=="number"?value2:Number(
value2);if(!isFinite(num))return isNaN(num)?".nan":num<0?"-.inf":".inf";let n=Object.is(value2,-0)?"-0":JSON.stringify(value2);if(!format&&minFractionDigits&&(!tag||
tag==="tag:yaml.org,2002:float")&&/^-?\d/.test(n)&&!n.includes("e")){let i=n.indexOf(".");i<0&&(i=n.length,n+=".");let d=minFractionDigits-(n.length-i-1);for(;d-- >
0;)n+="0"}return n}var floatNaN={identify:value2=>typeof value2=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str=>str.
slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber},floatExp={identify:value2=>typeof value2==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str),stringify(node2){
let num=Number(node2.value);return isFinite(num)?num.toExponential():stringifyNumber(node2)}},float={identify:value2=>typeof value2=="number",default:!0,tag:"ta\
g:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(str){let node2=new Scalar(parseFloat(str)),dot=str.indexOf(".");return dot!==-1&&str[str.
length-1]==="0"&&(node2.minFractionDigits=str.length-dot-1),node2},stringify:stringifyNumber};var intIdentify=value2=>typeof value2=="bigint"||Number.isInteger(value2),intResolve=(str,offset,radix,{intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str.substring(
offset),radix);function intStringify(node2,radix,prefix2){let{value:value2}=node2;return intIdentify(value2)&&value2>=0?prefix2+value2.toString(radix):stringifyNumber(
node2)}var intOct={identify:value2=>intIdentify(value2)&&value2>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(str,_onError,opt)=>intResolve(
str,2,8,opt),stringify:node2=>intStringify(node2,8,"0o")},int={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(str,_onError,opt)=>intResolve(
str,0,10,opt),stringify:stringifyNumber},intHex={identify:value2=>intIdentify(value2)&&value2>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,
resolve:(str,_onError,opt)=>intResolve(str,2,16,opt),stringify:node2=>intStringify(node2,16,"0x")};var schema=[map,seq,string,nullTag,boolTag,intOct,int,intHex,floatNaN,floatExp,float];function intIdentify2(value2){return typeof value2=="bigint"||Number.isInteger(value2)}var stringifyJSON=({value:value2})=>JSON.stringify(value2),jsonScalars=[{
identify:value2=>typeof value2=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify:stringifyJSON},{identify:value2=>value2==null,createNode:()=>new Scalar(
null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:value2=>typeof value2=="boolean",default:!0,tag:"\
tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:str=>str==="true",stringify:stringifyJSON},{identify:intIdentify2,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,
resolve:(str,_onError,{intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str,10),stringify:({value:value2})=>intIdentify2(value2)?value2.toString():JSON.stringify(
value2)},{identify:value2=>typeof value2=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:str=>parseFloat(
str),stringify:stringifyJSON}],jsonError={default:!0,tag:"",test:/^/,resolve(str,onError){return onError(`Unresolved plain scalar ${JSON.stringify(str)}`),str}},
schema2=[map,seq].concat(jsonScalars,jsonError);var binary={identify:value2=>value2 instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(src,onError){if(typeof atob=="function"){let str=atob(
src.replace(/[\n\r]/g,"")),buffer=new Uint8Array(str.length);for(let i=0;i<str.length;++i)buffer[i]=str.charCodeAt(i);return buffer}else return onError("This en\
vironment does not support reading binary tags; either Buffer or atob is required"),src},stringify({comment,type,value:value2},ctx,onComment,onChompKeep){if(!value2)
return"";let buf=value2,str;if(typeof btoa=="function"){let s="";for(let i=0;i<buf.length;++i)s+=String.fromCharCode(buf[i]);str=btoa(s)}else throw new Error("T\
his environment does not support writing binary tags; either Buffer or btoa is required");if(type??(type=Scalar.BLOCK_LITERAL),type!==Scalar.QUOTE_DOUBLE){let lineWidth=Math.
max(ctx.options.lineWidth-ctx.indent.length,ctx.options.minContentWidth),n=Math.ceil(str.length/lineWidth),lines=new Array(n);for(let i=0,o=0;i<n;++i,o+=lineWidth)
lines[i]=str.substr(o,lineWidth);str=lines.join(type===Scalar.BLOCK_LITERAL?`
`:" ")}return stringifyString({comment,type,value:str},ctx,onComment,onChompKeep)}};function resolvePairs(seq2,onError){if(isSeq(seq2))for(let i=0;i<seq2.items.length;++i){let item=seq2.items[i];if(!isPair(item)){if(isMap(item)){item.items.length>
1&&onError("Each pair must have its own sequence indicator");let pair2=item.items[0]||new Pair(new Scalar(null));if(item.commentBefore&&(pair2.key.commentBefore=
pair2.key.commentBefore?`${item.commentBefore}
${pair2.key.commentBefore}`:item.commentBefore),item.comment){let cn=pair2.value??pair2.key;cn.comment=cn.comment?`${item.comment}
${cn.comment}`:item.comment}item=pair2}seq2.items[i]=isPair(item)?item:new Pair(item)}}else onError("Expected a sequence for this tag");return seq2}function createPairs(schema4,iterable,ctx){
let{replacer}=ctx,pairs2=new YAMLSeq(schema4);pairs2.tag="tag:yaml.org,2002:pairs";let i=0;if(iterable&&Symbol.iterator in Object(iterable))for(let it of iterable){
typeof replacer=="function"&&(it=replacer.call(iterable,String(i++),it));let key2,value2;if(Array.isArray(it))if(it.length===2)key2=it[0],value2=it[1];else throw new TypeError(
`Expected [key, value] tuple: ${it}`);else if(it&&it instanceof Object){let keys=Object.keys(it);if(keys.length===1)key2=keys[0],value2=it[key2];else throw new TypeError(
`Expected tuple with one key, not ${keys.length} keys`)}else key2=it;pairs2.items.push(createPair(key2,value2,ctx))}return pairs2}var pairs={collection:"seq",default:!1,
tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs};var YAMLOMap=class _YAMLOMap extends YAMLSeq{constructor(){super(),this.add=YAMLMap.prototype.add.bind(this),this.delete=YAMLMap.prototype.delete.bind(this),this.
get=YAMLMap.prototype.get.bind(this),this.has=YAMLMap.prototype.has.bind(this),this.set=YAMLMap.prototype.set.bind(this),this.tag=_YAMLOMap.tag}toJSON(_,ctx){if(!ctx)
return super.toJSON(_);let map4=new Map;ctx?.onCreate&&ctx.onCreate(map4);for(let pair2 of this.items){let key2,value2;if(isPair(pair2)?(key2=toJS(pair2.key,"",
ctx),value2=toJS(pair2.value,key2,ctx)):key2=toJS(pair2,"",ctx),map4.has(key2))throw new Error("Ordered maps must not include duplicate keys");map4.set(key2,value2)}
return map4}static from(schema4,iterable,ctx){let pairs2=createPairs(schema4,iterable,ctx),omap2=new this;return omap2.items=pairs2.items,omap2}};YAMLOMap.tag="\
tag:yaml.org,2002:omap";var omap={collection:"seq",identify:value2=>value2 instanceof Map,nodeClass:YAMLOMap,default:!1,tag:"tag:yaml.org,2002:omap",resolve(seq2,onError){
let pairs2=resolvePairs(seq2,onError),seenKeys=[];for(let{key:key2}of pairs2.items)isScalar(key2)&&(seenKeys.includes(key2.value)?onError(`Ordered maps must not\
 include duplicate keys: ${key2.value}`):seenKeys.push(key2.value));return Object.assign(new YAMLOMap,pairs2)},createNode:(schema4,iterable,ctx)=>YAMLOMap.from(
schema4,iterable,ctx)};function boolStringify({value:value2,source},ctx){return source&&(value2?trueTag:falseTag).test.test(source)?source:value2?ctx.options.trueStr:ctx.options.falseStr}
var trueTag={identify:value2=>value2===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Scalar(!0),stringify:boolStringify},
falseTag={identify:value2=>value2===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Scalar(!1),stringify:boolStringify};var floatNaN2={identify:value2=>typeof value2=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str=>str.
slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber},floatExp2={identify:value2=>typeof value2==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str.replace(
/_/g,"")),stringify(node2){let num=Number(node2.value);return isFinite(num)?num.toExponential():stringifyNumber(node2)}},float2={identify:value2=>typeof value2==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(str){let node2=new Scalar(parseFloat(str.replace(/_/g,""))),dot=str.
indexOf(".");if(dot!==-1){let f=str.substring(dot+1).replace(/_/g,"");f[f.length-1]==="0"&&(node2.minFractionDigits=f.length)}return node2},stringify:stringifyNumber};var intIdentify3=value2=>typeof value2=="bigint"||Number.isInteger(value2);function intResolve2(str,offset,radix,{intAsBigInt}){let sign=str[0];if((sign==="-"||
sign==="+")&&(offset+=1),str=str.substring(offset).replace(/_/g,""),intAsBigInt){switch(radix){case 2:str=`0b${str}`;break;case 8:str=`0o${str}`;break;case 16:str=
`0x${str}`;break}let n2=BigInt(str);return sign==="-"?BigInt(-1)*n2:n2}let n=parseInt(str,radix);return sign==="-"?-1*n:n}function intStringify2(node2,radix,prefix2){
let{value:value2}=node2;if(intIdentify3(value2)){let str=value2.toString(radix);return value2<0?"-"+prefix2+str.substr(1):prefix2+str}return stringifyNumber(node2)}
var intBin={identify:intIdentify3,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(str,_onError,opt)=>intResolve2(str,2,2,opt),
stringify:node2=>intStringify2(node2,2,"0b")},intOct2={identify:intIdentify3,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(str,_onError,opt)=>intResolve2(
str,1,8,opt),stringify:node2=>intStringify2(node2,8,"0")},int2={identify:intIdentify3,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(str,_onError,opt)=>intResolve2(
str,0,10,opt),stringify:stringifyNumber},intHex2={identify:intIdentify3,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(str,_onError,opt)=>intResolve2(
str,2,16,opt),stringify:node2=>intStringify2(node2,16,"0x")};var YAMLSet=class _YAMLSet extends YAMLMap{constructor(schema4){super(schema4),this.tag=_YAMLSet.tag}add(key2){let pair2;isPair(key2)?pair2=key2:key2&&typeof key2==
"object"&&"key"in key2&&"value"in key2&&key2.value===null?pair2=new Pair(key2.key,null):pair2=new Pair(key2,null),findPair(this.items,pair2.key)||this.items.push(
pair2)}get(key2,keepPair){let pair2=findPair(this.items,key2);return!keepPair&&isPair(pair2)?isScalar(pair2.key)?pair2.key.value:pair2.key:pair2}set(key2,value2){
if(typeof value2!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value2}`);let prev=findPair(this.items,key2);
prev&&!value2?this.items.splice(this.items.indexOf(prev),1):!prev&&value2&&this.items.push(new Pair(key2))}toJSON(_,ctx){return super.toJSON(_,ctx,Set)}toString(ctx,onComment,onChompKeep){
if(!ctx)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},ctx,{allNullValues:!0}),onComment,onChompKeep);throw new Error(
"Set items must all have null values")}static from(schema4,iterable,ctx){let{replacer}=ctx,set2=new this(schema4);if(iterable&&Symbol.iterator in Object(iterable))
for(let value2 of iterable)typeof replacer=="function"&&(value2=replacer.call(iterable,value2,value2)),set2.items.push(createPair(value2,null,ctx));return set2}};
YAMLSet.tag="tag:yaml.org,2002:set";var set={collection:"map",identify:value2=>value2 instanceof Set,nodeClass:YAMLSet,default:!1,tag:"tag:yaml.org,2002:set",createNode:(schema4,iterable,ctx)=>YAMLSet.
from(schema4,iterable,ctx),resolve(map4,onError){if(isMap(map4)){if(map4.hasAllNullValues(!0))return Object.assign(new YAMLSet,map4);onError("Set items must all\
 have null values")}else onError("Expected a mapping for this tag");return map4}};function parseSexagesimal(str,asBigInt){let sign=str[0],parts=sign==="-"||sign==="+"?str.substring(1):str,num=n=>asBigInt?BigInt(n):Number(n),res=parts.replace(
/_/g,"").split(":").reduce((res2,p)=>res2*num(60)+num(p),num(0));return sign==="-"?num(-1)*res:res}function stringifySexagesimal(node2){let{value:value2}=node2,
num=n=>n;if(typeof value2=="bigint")num=n=>BigInt(n);else if(isNaN(value2)||!isFinite(value2))return stringifyNumber(node2);let sign="";value2<0&&(sign="-",value2*=
num(-1));let _60=num(60),parts=[value2%_60];return value2<60?parts.unshift(0):(value2=(value2-parts[0])/_60,parts.unshift(value2%_60),value2>=60&&(value2=(value2-
parts[0])/_60,parts.unshift(value2))),sign+parts.map(n=>String(n).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var intTime={identify:value2=>typeof value2==
"bigint"||Number.isInteger(value2),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(str,_onError,{intAsBigInt})=>parseSexagesimal(
str,intAsBigInt),stringify:stringifySexagesimal},floatTime={identify:value2=>typeof value2=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:str=>parseSexagesimal(str,!1),stringify:stringifySexagesimal},timestamp={identify:value2=>value2 instanceof Date,default:!0,tag:"tag:yaml.org,2002:times\
tamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2\
})?))?)?$"),resolve(str){let match=str.match(timestamp.test);if(!match)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,year,month,day,
hour,minute,second]=match.map(Number),millisec=match[7]?Number((match[7]+"00").substr(1,3)):0,date=Date.UTC(year,month-1,day,hour||0,minute||0,second||0,millisec),
tz=match[8];if(tz&&tz!=="Z"){let d=parseSexagesimal(tz,!1);Math.abs(d)<30&&(d*=60),date-=6e4*d}return new Date(date)},stringify:({value:value2})=>value2?.toISOString().
replace(/(T00:00:00)?\.000Z$/,"")??""};var schema3=[map,seq,string,nullTag,trueTag,falseTag,intBin,intOct2,int2,intHex2,floatNaN2,floatExp2,float2,binary,merge,omap,pairs,set,intTime,floatTime,timestamp];var schemas2=new Map([["core",schema],["failsafe",[map,seq,string]],["json",schema2],["yaml11",schema3],["yaml-1.1",schema3]]),tagsByName={binary,bool:boolTag,float,
floatExp,floatNaN,floatTime,int,intHex,intOct,intTime,map,merge,null:nullTag,omap,pairs,seq,set,timestamp},coreKnownTags={"tag:yaml.org,2002:binary":binary,"tag\
:yaml.org,2002:merge":merge,"tag:yaml.org,2002:omap":omap,"tag:yaml.org,2002:pairs":pairs,"tag:yaml.org,2002:set":set,"tag:yaml.org,2002:timestamp":timestamp};function getTags(customTags,schemaName,addMergeTag){
let schemaTags=schemas2.get(schemaName);if(schemaTags&&!customTags)return addMergeTag&&!schemaTags.includes(merge)?schemaTags.concat(merge):schemaTags.slice();let tags=schemaTags;
if(!tags)if(Array.isArray(customTags))tags=[];else{let keys=Array.from(schemas2.keys()).filter(key2=>key2!=="yaml11").map(key2=>JSON.stringify(key2)).join(", ");
throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`)}if(Array.isArray(customTags))for(let tag of customTags)tags=tags.
concat(tag);else typeof customTags=="function"&&(tags=customTags(tags.slice()));return addMergeTag&&(tags=tags.concat(merge)),tags.reduce((tags2,tag)=>{let tagObj=typeof tag==
"string"?tagsByName[tag]:tag;if(!tagObj){let tagName=JSON.stringify(tag),keys=Object.keys(tagsByName).map(key2=>JSON.stringify(key2)).join(", ");throw new Error(
`Unknown custom tag ${tagName}; use one of ${keys}`)}return tags2.includes(tagObj)||tags2.push(tagObj),tags2},[])}var sortMapEntriesByKey=(a,b)=>a.key<b.key?-1:a.key>b.key?1:0,Schema=class _Schema{constructor({compat,customTags,merge:merge2,resolveKnownTags,schema:schema4,sortMapEntries,
toStringDefaults}){this.compat=Array.isArray(compat)?getTags(compat,"compat"):compat?getTags(null,compat):null,this.name=typeof schema4=="string"&&schema4||"cor\
e",this.knownTags=resolveKnownTags?coreKnownTags:{},this.tags=getTags(customTags,this.name,merge2),this.toStringOptions=toStringDefaults??null,Object.defineProperty(
this,MAP,{value:map}),Object.defineProperty(this,SCALAR,{value:string}),Object.defineProperty(this,SEQ,{value:seq}),this.sortMapEntries=typeof sortMapEntries=="\
function"?sortMapEntries:sortMapEntries===!0?sortMapEntriesByKey:null}clone(){let copy=Object.create(_Schema.prototype,Object.getOwnPropertyDescriptors(this));return copy.
tags=this.tags.slice(),copy}};function stringifyDocument(doc,options){let lines=[],hasDirectives=options.directives===!0;if(options.directives!==!1&&doc.directives){let dir=doc.directives.toString(
doc);dir?(lines.push(dir),hasDirectives=!0):doc.directives.docStart&&(hasDirectives=!0)}hasDirectives&&lines.push("---");let ctx=createStringifyContext(doc,options),
{commentString}=ctx.options;if(doc.commentBefore){lines.length!==1&&lines.unshift("");let cs=commentString(doc.commentBefore);lines.unshift(indentComment(cs,""))}
let chompKeep=!1,contentComment=null;if(doc.contents){if(isNode(doc.contents)){if(doc.contents.spaceBefore&&hasDirectives&&lines.push(""),doc.contents.commentBefore){
let cs=commentString(doc.contents.commentBefore);lines.push(indentComment(cs,""))}ctx.forceBlockIndent=!!doc.comment,contentComment=doc.contents.comment}let onChompKeep=contentComment?
void 0:()=>chompKeep=!0,body=stringify(doc.contents,ctx,()=>contentComment=null,onChompKeep);contentComment&&(body+=lineComment(body,"",commentString(contentComment))),
(body[0]==="|"||body[0]===">")&&lines[lines.length-1]==="---"?lines[lines.length-1]=`--- ${body}`:lines.push(body)}else lines.push(stringify(doc.contents,ctx));
if(doc.directives?.docEnd)if(doc.comment){let cs=commentString(doc.comment);cs.includes(`
`)?(lines.push("..."),lines.push(indentComment(cs,""))):lines.push(`... ${cs}`)}else lines.push("...");else{let dc=doc.comment;dc&&chompKeep&&(dc=dc.replace(/^\n+/,
"")),dc&&((!chompKeep||contentComment)&&lines[lines.length-1]!==""&&lines.push(""),lines.push(indentComment(commentString(dc),"")))}return lines.join(`
`)+`
`}var Document=class _Document{constructor(value2,replacer,options){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(
this,NODE_TYPE,{value:DOC});let _replacer=null;typeof replacer=="function"||Array.isArray(replacer)?_replacer=replacer:options===void 0&&replacer&&(options=replacer,
replacer=void 0);let opt=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},
options);this.options=opt;let{version}=opt;options?._directives?(this.directives=options._directives.atDocument(),this.directives.yaml.explicit&&(version=this.directives.
yaml.version)):this.directives=new Directives({version}),this.setSchema(version,options),this.contents=value2===void 0?null:this.createNode(value2,_replacer,options)}clone(){
let copy=Object.create(_Document.prototype,{[NODE_TYPE]:{value:DOC}});return copy.commentBefore=this.commentBefore,copy.comment=this.comment,copy.errors=this.errors.
slice(),copy.warnings=this.warnings.slice(),copy.options=Object.assign({},this.options),this.directives&&(copy.directives=this.directives.clone()),copy.schema=this.
schema.clone(),copy.contents=isNode(this.contents)?this.contents.clone(copy.schema):this.contents,this.range&&(copy.range=this.range.slice()),copy}add(value2){assertCollection(
this.contents)&&this.contents.add(value2)}addIn(path2,value2){assertCollection(this.contents)&&this.contents.addIn(path2,value2)}createAlias(node2,name){if(!node2.
anchor){let prev=anchorNames(this);node2.anchor=!name||prev.has(name)?findNewAnchor(name||"a",prev):name}return new Alias(node2.anchor)}createNode(value2,replacer,options){
let _replacer;if(typeof replacer=="function")value2=replacer.call({"":value2},"",value2),_replacer=replacer;else if(Array.isArray(replacer)){let keyToStr=v=>typeof v==
"number"||v instanceof String||v instanceof Number,asStr=replacer.filter(keyToStr).map(String);asStr.length>0&&(replacer=replacer.concat(asStr)),_replacer=replacer}else
options===void 0&&replacer&&(options=replacer,replacer=void 0);let{aliasDuplicateObjects,anchorPrefix,flow:flow3,keepUndefined,onTagObj,tag}=options??{},{onAnchor,
setAnchors,sourceObjects}=createNodeAnchors(this,anchorPrefix||"a"),ctx={aliasDuplicateObjects:aliasDuplicateObjects??!0,keepUndefined:keepUndefined??!1,onAnchor,
onTagObj,replacer:_replacer,schema:this.schema,sourceObjects},node2=createNode(value2,tag,ctx);return flow3&&isCollection(node2)&&(node2.flow=!0),setAnchors(),node2}createPair(key2,value2,options={}){
let k=this.createNode(key2,null,options),v=this.createNode(value2,null,options);return new Pair(k,v)}delete(key2){return assertCollection(this.contents)?this.contents.
delete(key2):!1}deleteIn(path2){return isEmptyPath(path2)?this.contents==null?!1:(this.contents=null,!0):assertCollection(this.contents)?this.contents.deleteIn(
path2):!1}get(key2,keepScalar){return isCollection(this.contents)?this.contents.get(key2,keepScalar):void 0}getIn(path2,keepScalar){return isEmptyPath(path2)?!keepScalar&&
isScalar(this.contents)?this.contents.value:this.contents:isCollection(this.contents)?this.contents.getIn(path2,keepScalar):void 0}has(key2){return isCollection(
this.contents)?this.contents.has(key2):!1}hasIn(path2){return isEmptyPath(path2)?this.contents!==void 0:isCollection(this.contents)?this.contents.hasIn(path2):!1}set(key2,value2){
this.contents==null?this.contents=collectionFromPath(this.schema,[key2],value2):assertCollection(this.contents)&&this.contents.set(key2,value2)}setIn(path2,value2){
isEmptyPath(path2)?this.contents=value2:this.contents==null?this.contents=collectionFromPath(this.schema,Array.from(path2),value2):assertCollection(this.contents)&&
this.contents.setIn(path2,value2)}setSchema(version,options={}){typeof version=="number"&&(version=String(version));let opt;switch(version){case"1.1":this.directives?
this.directives.yaml.version="1.1":this.directives=new Directives({version:"1.1"}),opt={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?
this.directives.yaml.version=version:this.directives=new Directives({version}),opt={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.
directives,opt=null;break;default:{let sv=JSON.stringify(version);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`)}}if(options.
schema instanceof Object)this.schema=options.schema;else if(opt)this.schema=new Schema(Object.assign(opt,options));else throw new Error("With a null YAML versio\
n, the { schema: Schema } option is required")}toJS({json,jsonArg,mapAsMap,maxAliasCount,onAnchor,reviver}={}){let ctx={anchors:new Map,doc:this,keep:!json,mapAsMap:mapAsMap===
!0,mapKeyWarned:!1,maxAliasCount:typeof maxAliasCount=="number"?maxAliasCount:100},res=toJS(this.contents,jsonArg??"",ctx);if(typeof onAnchor=="function")for(let{
count,res:res2}of ctx.anchors.values())onAnchor(res2,count);return typeof reviver=="function"?applyReviver(reviver,{"":res},"",res):res}toJSON(jsonArg,onAnchor){
return this.toJS({json:!0,jsonArg,mapAsMap:!1,onAnchor})}toString(options={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringifie\
d");if("indent"in options&&(!Number.isInteger(options.indent)||Number(options.indent)<=0)){let s=JSON.stringify(options.indent);throw new Error(`"indent" option\
 must be a positive integer, not ${s}`)}return stringifyDocument(this,options)}};function assertCollection(contents){if(isCollection(contents))return!0;throw new Error(
"Expected a YAML collection as document contents")}var YAMLError=class extends Error{constructor(name,pos,code3,message){super(),this.name=name,this.code=code3,this.message=message,this.pos=pos}},YAMLParseError=class extends YAMLError{constructor(pos,code3,message){
super("YAMLParseError",pos,code3,message)}},YAMLWarning=class extends YAMLError{constructor(pos,code3,message){super("YAMLWarning",pos,code3,message)}},prettifyError=(src,lc)=>error=>{
if(error.pos[0]===-1)return;error.linePos=error.pos.map(pos=>lc.linePos(pos));let{line,col}=error.linePos[0];error.message+=` at line ${line}, column ${col}`;let ci=col-
1,lineStr=src.substring(lc.lineStarts[line-1],lc.lineStarts[line]).replace(/[\n\r]+$/,"");if(ci>=60&&lineStr.length>80){let trimStart=Math.min(ci-39,lineStr.length-
79);lineStr="\u2026"+lineStr.substring(trimStart),ci-=trimStart-1}if(lineStr.length>80&&(lineStr=lineStr.substring(0,79)+"\u2026"),line>1&&/^ *$/.test(lineStr.substring(
0,ci))){let prev=src.substring(lc.lineStarts[line-2],lc.lineStarts[line-1]);prev.length>80&&(prev=prev.substring(0,79)+`\u2026
`),lineStr=prev+lineStr}if(/[^ ]/.test(lineStr)){let count=1,end=error.linePos[1];end?.line===line&&end.col>col&&(count=Math.max(1,Math.min(end.col-col,80-ci)));
let pointer=" ".repeat(ci)+"^".repeat(count);error.message+=`:

${lineStr}
${pointer}
`}};function resolveProps(tokens,{flow:flow3,indicator,next,offset,onError,parentIndent,startOnNewline}){let spaceBefore=!1,atNewline=startOnNewline,hasSpace=startOnNewline,
comment="",commentSep="",hasNewline=!1,reqSpace=!1,tab=null,anchor=null,tag=null,newlineAfterProp=null,comma=null,found=null,start=null;for(let token2 of tokens)
switch(reqSpace&&(token2.type!=="space"&&token2.type!=="newline"&&token2.type!=="comma"&&onError(token2.offset,"MISSING_CHAR","Tags and anchors must be separate\
d from the next token by white space"),reqSpace=!1),tab&&(atNewline&&token2.type!=="comment"&&token2.type!=="newline"&&onError(tab,"TAB_AS_INDENT","Tabs are not\
 allowed as indentation"),tab=null),token2.type){case"space":!flow3&&(indicator!=="doc-start"||next?.type!=="flow-collection")&&token2.source.includes("	")&&(tab=
token2),hasSpace=!0;break;case"comment":{hasSpace||onError(token2,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let cb=token2.
source.substring(1)||" ";comment?comment+=commentSep+cb:comment=cb,commentSep="",atNewline=!1;break}case"newline":atNewline?comment?comment+=token2.source:(!found||
indicator!=="seq-item-ind")&&(spaceBefore=!0):commentSep+=token2.source,atNewline=!0,hasNewline=!0,(anchor||tag)&&(newlineAfterProp=token2),hasSpace=!0;break;case"\
anchor":anchor&&onError(token2,"MULTIPLE_ANCHORS","A node can have at most one anchor"),token2.source.endsWith(":")&&onError(token2.offset+token2.source.length-
1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),anchor=token2,start??(start=token2.offset),atNewline=!1,hasSpace=!1,reqSpace=!0;break;case"tag":{tag&&onError(
token2,"MULTIPLE_TAGS","A node can have at most one tag"),tag=token2,start??(start=token2.offset),atNewline=!1,hasSpace=!1,reqSpace=!0;break}case indicator:(anchor||
tag)&&onError(token2,"BAD_PROP_ORDER",`Anchors and tags must be after the ${token2.source} indicator`),found&&onError(token2,"UNEXPECTED_TOKEN",`Unexpected ${token2.
source} in ${flow3??"collection"}`),found=token2,atNewline=indicator==="seq-item-ind"||indicator==="explicit-key-ind",hasSpace=!1;break;case"comma":if(flow3){comma&&
onError(token2,"UNEXPECTED_TOKEN",`Unexpected , in ${flow3}`),comma=token2,atNewline=!1,hasSpace=!1;break}default:onError(token2,"UNEXPECTED_TOKEN",`Unexpected ${token2.
type} token`),atNewline=!1,hasSpace=!1}let last=tokens[tokens.length-1],end=last?last.offset+last.source.length:offset;return reqSpace&&next&&next.type!=="space"&&
next.type!=="newline"&&next.type!=="comma"&&(next.type!=="scalar"||next.source!=="")&&onError(next.offset,"MISSING_CHAR","Tags and anchors must be separated fro\
m the next token by white space"),tab&&(atNewline&&tab.indent<=parentIndent||next?.type==="block-map"||next?.type==="block-seq")&&onError(tab,"TAB_AS_INDENT","T\
abs are not allowed as indentation"),{comma,found,spaceBefore,comment,hasNewline,anchor,tag,newlineAfterProp,end,start:start??end}}function containsNewline(key2){if(!key2)return null;switch(key2.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(key2.source.
includes(`
`))return!0;if(key2.end){for(let st of key2.end)if(st.type==="newline")return!0}return!1;case"flow-collection":for(let it of key2.items){for(let st of it.start)
if(st.type==="newline")return!0;if(it.sep){for(let st of it.sep)if(st.type==="newline")return!0}if(containsNewline(it.key)||containsNewline(it.value))return!0}return!1;default:
return!0}}function flowIndentCheck(indent2,fc,onError){if(fc?.type==="flow-collection"){let end=fc.end[0];end.indent===indent2&&(end.source==="]"||end.source==="}")&&containsNewline(
fc)&&onError(end,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}function mapIncludes(ctx,items,search2){let{uniqueKeys}=ctx.options;if(uniqueKeys===!1)return!1;let isEqual=typeof uniqueKeys=="function"?uniqueKeys:(a,b)=>a===
b||isScalar(a)&&isScalar(b)&&a.value===b.value;return items.some(pair2=>isEqual(pair2.key,search2))}var startColMsg="All mapping items must start at the same column";function resolveBlockMap({composeNode:composeNode2,composeEmptyNode:composeEmptyNode2},ctx,bm,onError,tag){
let NodeClass=tag?.nodeClass??YAMLMap,map4=new NodeClass(ctx.schema);ctx.atRoot&&(ctx.atRoot=!1);let offset=bm.offset,commentEnd=null;for(let collItem of bm.items){
let{start,key:key2,sep,value:value2}=collItem,keyProps=resolveProps(start,{indicator:"explicit-key-ind",next:key2??sep?.[0],offset,onError,parentIndent:bm.indent,
startOnNewline:!0}),implicitKey=!keyProps.found;if(implicitKey){if(key2&&(key2.type==="block-seq"?onError(offset,"BLOCK_AS_IMPLICIT_KEY","A block sequence may n\
ot be used as an implicit map key"):"indent"in key2&&key2.indent!==bm.indent&&onError(offset,"BAD_INDENT",startColMsg)),!keyProps.anchor&&!keyProps.tag&&!sep){commentEnd=
keyProps.end,keyProps.comment&&(map4.comment?map4.comment+=`
`+keyProps.comment:map4.comment=keyProps.comment);continue}(keyProps.newlineAfterProp||containsNewline(key2))&&onError(key2??start[start.length-1],"MULTILINE_IM\
PLICIT_KEY","Implicit keys need to be on a single line")}else keyProps.found?.indent!==bm.indent&&onError(offset,"BAD_INDENT",startColMsg);ctx.atKey=!0;let keyStart=keyProps.
end,keyNode=key2?composeNode2(ctx,key2,keyProps,onError):composeEmptyNode2(ctx,keyStart,start,null,keyProps,onError);ctx.schema.compat&&flowIndentCheck(bm.indent,
key2,onError),ctx.atKey=!1,mapIncludes(ctx,map4.items,keyNode)&&onError(keyStart,"DUPLICATE_KEY","Map keys must be unique");let valueProps=resolveProps(sep??[],
{indicator:"map-value-ind",next:value2,offset:keyNode.range[2],onError,parentIndent:bm.indent,startOnNewline:!key2||key2.type==="block-scalar"});if(offset=valueProps.
end,valueProps.found){implicitKey&&(value2?.type==="block-map"&&!valueProps.hasNewline&&onError(offset,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed \
in compact mappings"),ctx.options.strict&&keyProps.start<valueProps.found.offset-1024&&onError(keyNode.range,"KEY_OVER_1024_CHARS","The : indicator must be at m\
ost 1024 chars after the start of an implicit block mapping key"));let valueNode=value2?composeNode2(ctx,value2,valueProps,onError):composeEmptyNode2(ctx,offset,
sep,null,valueProps,onError);ctx.schema.compat&&flowIndentCheck(bm.indent,value2,onError),offset=valueNode.range[2];let pair2=new Pair(keyNode,valueNode);ctx.options.
keepSourceTokens&&(pair2.srcToken=collItem),map4.items.push(pair2)}else{implicitKey&&onError(keyNode.range,"MISSING_CHAR","Implicit map keys need to be followed\
 by map values"),valueProps.comment&&(keyNode.comment?keyNode.comment+=`
`+valueProps.comment:keyNode.comment=valueProps.comment);let pair2=new Pair(keyNode);ctx.options.keepSourceTokens&&(pair2.srcToken=collItem),map4.items.push(pair2)}}
return commentEnd&&commentEnd<offset&&onError(commentEnd,"IMPOSSIBLE","Map comment with trailing content"),map4.range=[bm.offset,offset,commentEnd??offset],map4}function resolveBlockSeq({composeNode:composeNode2,composeEmptyNode:composeEmptyNode2},ctx,bs,onError,tag){let NodeClass=tag?.nodeClass??YAMLSeq,seq2=new NodeClass(
ctx.schema);ctx.atRoot&&(ctx.atRoot=!1),ctx.atKey&&(ctx.atKey=!1);let offset=bs.offset,commentEnd=null;for(let{start,value:value2}of bs.items){let props=resolveProps(
start,{indicator:"seq-item-ind",next:value2,offset,onError,parentIndent:bs.indent,startOnNewline:!0});if(!props.found)if(props.anchor||props.tag||value2)value2?.
type==="block-seq"?onError(props.end,"BAD_INDENT","All sequence items must start at the same column"):onError(offset,"MISSING_CHAR","Sequence item without - ind\
icator");else{commentEnd=props.end,props.comment&&(seq2.comment=props.comment);continue}let node2=value2?composeNode2(ctx,value2,props,onError):composeEmptyNode2(
ctx,props.end,start,null,props,onError);ctx.schema.compat&&flowIndentCheck(bs.indent,value2,onError),offset=node2.range[2],seq2.items.push(node2)}return seq2.range=
[bs.offset,offset,commentEnd??offset],seq2}function resolveEnd(end,offset,reqSpace,onError){let comment="";if(end){let hasSpace=!1,sep="";for(let token2 of end){let{source,type}=token2;switch(type){case"\
space":hasSpace=!0;break;case"comment":{reqSpace&&!hasSpace&&onError(token2,"MISSING_CHAR","Comments must be separated from other tokens by white space characte\
rs");let cb=source.substring(1)||" ";comment?comment+=sep+cb:comment=cb,sep="";break}case"newline":comment&&(sep+=source),hasSpace=!0;break;default:onError(token2,
"UNEXPECTED_TOKEN",`Unexpected ${type} at node end`)}offset+=source.length}}return{comment,offset}}var blockMsg="Block collections are not allowed within flow collections",isBlock=token2=>token2&&(token2.type==="block-map"||token2.type==="block-seq");function resolveFlowCollection({
composeNode:composeNode2,composeEmptyNode:composeEmptyNode2},ctx,fc,onError,tag){let isMap2=fc.start.source==="{",fcName=isMap2?"flow map":"flow sequence",NodeClass=tag?.
nodeClass??(isMap2?YAMLMap:YAMLSeq),coll=new NodeClass(ctx.schema);coll.flow=!0;let atRoot=ctx.atRoot;atRoot&&(ctx.atRoot=!1),ctx.atKey&&(ctx.atKey=!1);let offset=fc.
offset+fc.start.source.length;for(let i=0;i<fc.items.length;++i){let collItem=fc.items[i],{start,key:key2,sep,value:value2}=collItem,props=resolveProps(start,{flow:fcName,
indicator:"explicit-key-ind",next:key2??sep?.[0],offset,onError,parentIndent:fc.indent,startOnNewline:!1});if(!props.found){if(!props.anchor&&!props.tag&&!sep&&
!value2){i===0&&props.comma?onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${fcName}`):i<fc.items.length-1&&onError(props.start,"UNEXPECTED_TOKEN",`Une\
xpected empty item in ${fcName}`),props.comment&&(coll.comment?coll.comment+=`
`+props.comment:coll.comment=props.comment),offset=props.end;continue}!isMap2&&ctx.options.strict&&containsNewline(key2)&&onError(key2,"MULTILINE_IMPLICIT_KEY",
"Implicit keys of flow sequence pairs need to be on a single line")}if(i===0)props.comma&&onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${fcName}`);else if(props.
comma||onError(props.start,"MISSING_CHAR",`Missing , between ${fcName} items`),props.comment){let prevItemComment="";loop:for(let st of start)switch(st.type){case"\
comma":case"space":break;case"comment":prevItemComment=st.source.substring(1);break loop;default:break loop}if(prevItemComment){let prev=coll.items[coll.items.length-
1];isPair(prev)&&(prev=prev.value??prev.key),prev.comment?prev.comment+=`
`+prevItemComment:prev.comment=prevItemComment,props.comment=props.comment.substring(prevItemComment.length+1)}}if(!isMap2&&!sep&&!props.found){let valueNode=value2?
composeNode2(ctx,value2,props,onError):composeEmptyNode2(ctx,props.end,sep,null,props,onError);coll.items.push(valueNode),offset=valueNode.range[2],isBlock(value2)&&
onError(valueNode.range,"BLOCK_IN_FLOW",blockMsg)}else{ctx.atKey=!0;let keyStart=props.end,keyNode=key2?composeNode2(ctx,key2,props,onError):composeEmptyNode2(ctx,
keyStart,start,null,props,onError);isBlock(key2)&&onError(keyNode.range,"BLOCK_IN_FLOW",blockMsg),ctx.atKey=!1;let valueProps=resolveProps(sep??[],{flow:fcName,
indicator:"map-value-ind",next:value2,offset:keyNode.range[2],onError,parentIndent:fc.indent,startOnNewline:!1});if(valueProps.found){if(!isMap2&&!props.found&&
ctx.options.strict){if(sep)for(let st of sep){if(st===valueProps.found)break;if(st.type==="newline"){onError(st,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow \
sequence pairs need to be on a single line");break}}props.start<valueProps.found.offset-1024&&onError(valueProps.found,"KEY_OVER_1024_CHARS","The : indicator mu\
st be at most 1024 chars after the start of an implicit flow sequence key")}}else value2&&("source"in value2&&value2.source?.[0]===":"?onError(value2,"MISSING_C\
HAR",`Missing space after : in ${fcName}`):onError(valueProps.start,"MISSING_CHAR",`Missing , or : between ${fcName} items`));let valueNode=value2?composeNode2(
ctx,value2,valueProps,onError):valueProps.found?composeEmptyNode2(ctx,valueProps.end,sep,null,valueProps,onError):null;valueNode?isBlock(value2)&&onError(valueNode.
range,"BLOCK_IN_FLOW",blockMsg):valueProps.comment&&(keyNode.comment?keyNode.comment+=`
`+valueProps.comment:keyNode.comment=valueProps.comment);let pair2=new Pair(keyNode,valueNode);if(ctx.options.keepSourceTokens&&(pair2.srcToken=collItem),isMap2){
let map4=coll;mapIncludes(ctx,map4.items,keyNode)&&onError(keyStart,"DUPLICATE_KEY","Map keys must be unique"),map4.items.push(pair2)}else{let map4=new YAMLMap(
ctx.schema);map4.flow=!0,map4.items.push(pair2);let endRange=(valueNode??keyNode).range;map4.range=[keyNode.range[0],endRange[1],endRange[2]],coll.items.push(map4)}
offset=valueNode?valueNode.range[2]:valueProps.end}}let expectedEnd=isMap2?"}":"]",[ce,...ee]=fc.end,cePos=offset;if(ce?.source===expectedEnd)cePos=ce.offset+ce.
source.length;else{let name=fcName[0].toUpperCase()+fcName.substring(1),msg=atRoot?`${name} must end with a ${expectedEnd}`:`${name} in block collection must be\
 sufficiently indented and end with a ${expectedEnd}`;onError(offset,atRoot?"MISSING_CHAR":"BAD_INDENT",msg),ce&&ce.source.length!==1&&ee.unshift(ce)}if(ee.length>
0){let end=resolveEnd(ee,cePos,ctx.options.strict,onError);end.comment&&(coll.comment?coll.comment+=`
`+end.comment:coll.comment=end.comment),coll.range=[fc.offset,cePos,end.offset]}else coll.range=[fc.offset,cePos,cePos];return coll}function resolveCollection(CN2,ctx,token2,onError,tagName,tag){let coll=token2.type==="block-map"?resolveBlockMap(CN2,ctx,token2,onError,tag):token2.type==="blo\
ck-seq"?resolveBlockSeq(CN2,ctx,token2,onError,tag):resolveFlowCollection(CN2,ctx,token2,onError,tag),Coll=coll.constructor;return tagName==="!"||tagName===Coll.
tagName?(coll.tag=Coll.tagName,coll):(tagName&&(coll.tag=tagName),coll)}function composeCollection(CN2,ctx,token2,props,onError){let tagToken=props.tag,tagName=tagToken?
ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null;if(token2.type==="block-seq"){let{anchor,newlineAfterProp:nl}=props,
lastProp=anchor&&tagToken?anchor.offset>tagToken.offset?anchor:tagToken:anchor??tagToken;lastProp&&(!nl||nl.offset<lastProp.offset)&&onError(lastProp,"MISSING_C\
HAR","Missing newline after block sequence props")}let expType=token2.type==="block-map"?"map":token2.type==="block-seq"?"seq":token2.start.source==="{"?"map":"\
seq";if(!tagToken||!tagName||tagName==="!"||tagName===YAMLMap.tagName&&expType==="map"||tagName===YAMLSeq.tagName&&expType==="seq")return resolveCollection(CN2,
ctx,token2,onError,tagName);let tag=ctx.schema.tags.find(t=>t.tag===tagName&&t.collection===expType);if(!tag){let kt=ctx.schema.knownTags[tagName];if(kt?.collection===
expType)ctx.schema.tags.push(Object.assign({},kt,{default:!1})),tag=kt;else return kt?onError(tagToken,"BAD_COLLECTION_TYPE",`${kt.tag} used for ${expType} coll\
ection, but expects ${kt.collection??"scalar"}`,!0):onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,!0),resolveCollection(CN2,ctx,token2,onError,
tagName)}let coll=resolveCollection(CN2,ctx,token2,onError,tagName,tag),res=tag.resolve?.(coll,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg),ctx.options)??coll,
node2=isNode(res)?res:new Scalar(res);return node2.range=coll.range,node2.tag=tagName,tag?.format&&(node2.format=tag.format),node2}function resolveBlockScalar(ctx,scalar,onError){let start=scalar.offset,header=parseBlockScalarHeader(scalar,ctx.options.strict,onError);if(!header)return{value:"",
type:null,comment:"",range:[start,start,start]};let type=header.mode===">"?Scalar.BLOCK_FOLDED:Scalar.BLOCK_LITERAL,lines=scalar.source?splitLines(scalar.source):
[],chompStart=lines.length;for(let i=lines.length-1;i>=0;--i){let content3=lines[i][1];if(content3===""||content3==="\r")chompStart=i;else break}if(chompStart===
0){let value3=header.chomp==="+"&&lines.length>0?`
`.repeat(Math.max(1,lines.length-1)):"",end2=start+header.length;return scalar.source&&(end2+=scalar.source.length),{value:value3,type,comment:header.comment,range:[
start,end2,end2]}}let trimIndent=scalar.indent+header.indent,offset=scalar.offset+header.length,contentStart=0;for(let i=0;i<chompStart;++i){let[indent2,content3]=lines[i];
if(content3===""||content3==="\r")header.indent===0&&indent2.length>trimIndent&&(trimIndent=indent2.length);else{indent2.length<trimIndent&&onError(offset+indent2.
length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),header.indent===0&&(trimIndent=indent2.
length),contentStart=i,trimIndent===0&&!ctx.atRoot&&onError(offset,"BAD_INDENT","Block scalar values in collections must be indented");break}offset+=indent2.length+
content3.length+1}for(let i=lines.length-1;i>=chompStart;--i)lines[i][0].length>trimIndent&&(chompStart=i+1);let value2="",sep="",prevMoreIndented=!1;for(let i=0;i<
contentStart;++i)value2+=lines[i][0].slice(trimIndent)+`
`;for(let i=contentStart;i<chompStart;++i){let[indent2,content3]=lines[i];offset+=indent2.length+content3.length+1;let crlf=content3[content3.length-1]==="\r";if(crlf&&
(content3=content3.slice(0,-1)),content3&&indent2.length<trimIndent){let message=`Block scalar lines must not be less indented than their ${header.indent?"expli\
cit indentation indicator":"first line"}`;onError(offset-content3.length-(crlf?2:1),"BAD_INDENT",message),indent2=""}type===Scalar.BLOCK_LITERAL?(value2+=sep+indent2.
slice(trimIndent)+content3,sep=`
`):indent2.length>trimIndent||content3[0]==="	"?(sep===" "?sep=`
`:!prevMoreIndented&&sep===`
`&&(sep=`

`),value2+=sep+indent2.slice(trimIndent)+content3,sep=`
`,prevMoreIndented=!0):content3===""?sep===`
`?value2+=`
`:sep=`
`:(value2+=sep+content3,sep=" ",prevMoreIndented=!1)}switch(header.chomp){case"-":break;case"+":for(let i=chompStart;i<lines.length;++i)value2+=`
`+lines[i][0].slice(trimIndent);value2[value2.length-1]!==`
`&&(value2+=`
`);break;default:value2+=`
`}let end=start+header.length+scalar.source.length;return{value:value2,type,comment:header.comment,range:[start,end,end]}}function parseBlockScalarHeader({offset,
props},strict,onError){if(props[0].type!=="block-scalar-header")return onError(props[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source}=props[0],
mode=source[0],indent2=0,chomp="",error=-1;for(let i=1;i<source.length;++i){let ch=source[i];if(!chomp&&(ch==="-"||ch==="+"))chomp=ch;else{let n=Number(ch);!indent2&&
n?indent2=n:error===-1&&(error=offset+i)}}error!==-1&&onError(error,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${source}`);let hasSpace=!1,
comment="",length=source.length;for(let i=1;i<props.length;++i){let token2=props[i];switch(token2.type){case"space":hasSpace=!0;case"newline":length+=token2.source.
length;break;case"comment":strict&&!hasSpace&&onError(token2,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),length+=token2.
source.length,comment=token2.source.substring(1);break;case"error":onError(token2,"UNEXPECTED_TOKEN",token2.message),length+=token2.source.length;break;default:{
let message=`Unexpected token in block scalar header: ${token2.type}`;onError(token2,"UNEXPECTED_TOKEN",message);let ts=token2.source;ts&&typeof ts=="string"&&(length+=
ts.length)}}}return{mode,indent:indent2,chomp,comment,length}}function splitLines(source){let split=source.split(/\n( *)/),first=split[0],m=first.match(/^( *)/),
lines=[m?.[1]?[m[1],first.slice(m[1].length)]:["",first]];for(let i=1;i<split.length;i+=2)lines.push([split[i],split[i+1]]);return lines}function resolveFlowScalar(scalar,strict,onError){let{offset,type,source,end}=scalar,_type,value2,_onError=(rel,code3,msg)=>onError(offset+rel,code3,msg);switch(type){case"\
scalar":_type=Scalar.PLAIN,value2=plainValue(source,_onError);break;case"single-quoted-scalar":_type=Scalar.QUOTE_SINGLE,value2=singleQuotedValue(source,_onError);
break;case"double-quoted-scalar":_type=Scalar.QUOTE_DOUBLE,value2=doubleQuotedValue(source,_onError);break;default:return onError(scalar,"UNEXPECTED_TOKEN",`Exp\
ected a flow scalar value, but found: ${type}`),{value:"",type:null,comment:"",range:[offset,offset+source.length,offset+source.length]}}let valueEnd=offset+source.
length,re=resolveEnd(end,valueEnd,strict,onError);return{value:value2,type:_type,comment:re.comment,range:[offset,valueEnd,re.offset]}}function plainValue(source,onError){
let badChar="";switch(source[0]){case"	":badChar="a tab character";break;case",":badChar="flow indicator character ,";break;case"%":badChar="directive indicator\
 character %";break;case"|":case">":{badChar=`block scalar indicator ${source[0]}`;break}case"@":case"`":{badChar=`reserved character ${source[0]}`;break}}return badChar&&
onError(0,"BAD_SCALAR_START",`Plain value cannot start with ${badChar}`),unfoldLines(source)}function singleQuotedValue(source,onError){return(source[source.length-
1]!=="'"||source.length===1)&&onError(source.length,"MISSING_CHAR","Missing closing 'quote"),unfoldLines(source.slice(1,-1)).replace(/''/g,"'")}function unfoldLines(source){
let line=/(.*?)\r?\n/sy,match=line.exec(source);if(!match)return source;let trimEnd,trimBoth;try{trimEnd=new RegExp("(?<![ 	])[ 	]+$"),trimBoth=new RegExp("^[ 	\
]+|(?<![ 	])[ 	]+$","g")}catch{trimEnd=/[ \t]+$/,trimBoth=/^[ \t]+|[ \t]+$/g}let res=match[1].replace(trimEnd,""),sep=" ",pos=line.lastIndex;for(;match=line.exec(
source);){let lm=match[1].replace(trimBoth,"");lm===""?sep===`
`?res+=sep:sep=`
`:(res+=sep+lm,sep=" "),pos=line.lastIndex}let last=/[ \t]*(.*)/sy;return last.lastIndex=pos,match=last.exec(source),res+sep+(match?.[1]??"")}function doubleQuotedValue(source,onError){
let res="";for(let i=1;i<source.length-1;++i){let ch=source[i];if(!(ch==="\r"&&source[i+1]===`
`))if(ch===`
`){let{fold,offset}=foldNewline(source,i);res+=fold,i=offset}else if(ch==="\\"){let next=source[++i],cc=escapeCodes[next];if(cc)res+=cc;else if(next===`
`)for(next=source[i+1];next===" "||next==="	";)next=source[++i+1];else if(next==="\r"&&source[i+1]===`
`)for(next=source[++i+1];next===" "||next==="	";)next=source[++i+1];else if(next==="x"||next==="u"||next==="U"){let length=next==="x"?2:next==="u"?4:8;res+=parseCharCode(
source,i+1,length,onError),i+=length}else{let raw=source.substr(i-1,2);onError(i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`),res+=raw}}else if(ch===" "||
ch==="	"){let wsStart=i,next=source[i+1];for(;next===" "||next==="	";)next=source[++i+1];next!==`
`&&!(next==="\r"&&source[i+2]===`
`)&&(res+=i>wsStart?source.slice(wsStart,i+1):ch)}else res+=ch}return(source[source.length-1]!=='"'||source.length===1)&&onError(source.length,"MISSING_CHAR",'M\
issing closing "quote'),res}function foldNewline(source,offset){let fold="",ch=source[offset+1];for(;(ch===" "||ch==="	"||ch===`
`||ch==="\r")&&!(ch==="\r"&&source[offset+2]!==`
`);)ch===`
`&&(fold+=`
`),offset+=1,ch=source[offset+1];return fold||(fold=" "),{fold,offset}}var escapeCodes={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function parseCharCode(source,offset,length,onError){let cc=source.
substr(offset,length),code3=cc.length===length&&/^[0-9a-fA-F]+$/.test(cc)?parseInt(cc,16):NaN;try{return String.fromCodePoint(code3)}catch{let raw=source.substr(
offset-2,length+2);return onError(offset-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`),raw}}function composeScalar(ctx,token2,tagToken,onError){let{value:value2,type,comment,range}=token2.type==="block-scalar"?resolveBlockScalar(ctx,token2,onError):resolveFlowScalar(
token2,ctx.options.strict,onError),tagName=tagToken?ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null,tag;ctx.options.
stringKeys&&ctx.atKey?tag=ctx.schema[SCALAR]:tagName?tag=findScalarTagByName(ctx.schema,value2,tagName,tagToken,onError):token2.type==="scalar"?tag=findScalarTagByTest(
ctx,value2,token2,onError):tag=ctx.schema[SCALAR];let scalar;try{let res=tag.resolve(value2,msg=>onError(tagToken??token2,"TAG_RESOLVE_FAILED",msg),ctx.options);
scalar=isScalar(res)?res:new Scalar(res)}catch(error){let msg=error instanceof Error?error.message:String(error);onError(tagToken??token2,"TAG_RESOLVE_FAILED",msg),
scalar=new Scalar(value2)}return scalar.range=range,scalar.source=value2,type&&(scalar.type=type),tagName&&(scalar.tag=tagName),tag.format&&(scalar.format=tag.format),
comment&&(scalar.comment=comment),scalar}function findScalarTagByName(schema4,value2,tagName,tagToken,onError){if(tagName==="!")return schema4[SCALAR];let matchWithTest=[];
for(let tag of schema4.tags)if(!tag.collection&&tag.tag===tagName)if(tag.default&&tag.test)matchWithTest.push(tag);else return tag;for(let tag of matchWithTest)
if(tag.test?.test(value2))return tag;let kt=schema4.knownTags[tagName];return kt&&!kt.collection?(schema4.tags.push(Object.assign({},kt,{default:!1,test:void 0})),
kt):(onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,tagName!=="tag:yaml.org,2002:str"),schema4[SCALAR])}function findScalarTagByTest({atKey,
directives,schema:schema4},value2,token2,onError){let tag=schema4.tags.find(tag2=>(tag2.default===!0||atKey&&tag2.default==="key")&&tag2.test?.test(value2))||schema4[SCALAR];
if(schema4.compat){let compat=schema4.compat.find(tag2=>tag2.default&&tag2.test?.test(value2))??schema4[SCALAR];if(tag.tag!==compat.tag){let ts=directives.tagString(
tag.tag),cs=directives.tagString(compat.tag),msg=`Value may be parsed as either ${ts} or ${cs}`;onError(token2,"TAG_RESOLVE_FAILED",msg,!0)}}return tag}function emptyScalarPosition(offset,before,pos){if(before){pos??(pos=before.length);for(let i=pos-1;i>=0;--i){let st=before[i];switch(st.type){case"space":case"\
comment":case"newline":offset-=st.source.length;continue}for(st=before[++i];st?.type==="space";)offset+=st.source.length,st=before[++i];break}}return offset}var CN={composeNode,composeEmptyNode};function composeNode(ctx,token2,props,onError){let atKey=ctx.atKey,{spaceBefore,comment,anchor,tag}=props,node2,isSrcToken=!0;
switch(token2.type){case"alias":node2=composeAlias(ctx,token2,onError),(anchor||tag)&&onError(token2,"ALIAS_PROPS","An alias node must not specify any propertie\
s");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":node2=composeScalar(ctx,token2,tag,onError),anchor&&(node2.anchor=
anchor.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{node2=composeCollection(CN,ctx,token2,props,onError),anchor&&(node2.
anchor=anchor.source.substring(1))}catch(error){let message=error instanceof Error?error.message:String(error);onError(token2,"RESOURCE_EXHAUSTION",message)}break;default:{
let message=token2.type==="error"?token2.message:`Unsupported token (type: ${token2.type})`;onError(token2,"UNEXPECTED_TOKEN",message),isSrcToken=!1}}return node2??
(node2=composeEmptyNode(ctx,token2.offset,void 0,null,props,onError)),anchor&&node2.anchor===""&&onError(anchor,"BAD_ALIAS","Anchor cannot be an empty string"),
atKey&&ctx.options.stringKeys&&(!isScalar(node2)||typeof node2.value!="string"||node2.tag&&node2.tag!=="tag:yaml.org,2002:str")&&onError(tag??token2,"NON_STRING\
_KEY","With stringKeys, all keys must be strings"),spaceBefore&&(node2.spaceBefore=!0),comment&&(token2.type==="scalar"&&token2.source===""?node2.comment=comment:
node2.commentBefore=comment),ctx.options.keepSourceTokens&&isSrcToken&&(node2.srcToken=token2),node2}function composeEmptyNode(ctx,offset,before,pos,{spaceBefore,
comment,anchor,tag,end},onError){let token2={type:"scalar",offset:emptyScalarPosition(offset,before,pos),indent:-1,source:""},node2=composeScalar(ctx,token2,tag,
onError);return anchor&&(node2.anchor=anchor.source.substring(1),node2.anchor===""&&onError(anchor,"BAD_ALIAS","Anchor cannot be an empty string")),spaceBefore&&
(node2.spaceBefore=!0),comment&&(node2.comment=comment,node2.range[2]=end),node2}function composeAlias({options},{offset,source,end},onError){let alias=new Alias(
source.substring(1));alias.source===""&&onError(offset,"BAD_ALIAS","Alias cannot be an empty string"),alias.source.endsWith(":")&&onError(offset+source.length-1,
"BAD_ALIAS","Alias ending in : is ambiguous",!0);let valueEnd=offset+source.length,re=resolveEnd(end,valueEnd,options.strict,onError);return alias.range=[offset,
valueEnd,re.offset],re.comment&&(alias.comment=re.comment),alias}function composeDoc(options,directives,{offset,start,value:value2,end},onError){let opts=Object.assign({_directives:directives},options),doc=new Document(void 0,
opts),ctx={atKey:!1,atRoot:!0,directives:doc.directives,options:doc.options,schema:doc.schema},props=resolveProps(start,{indicator:"doc-start",next:value2??end?.[0],
offset,onError,parentIndent:0,startOnNewline:!0});props.found&&(doc.directives.docStart=!0,value2&&(value2.type==="block-map"||value2.type==="block-seq")&&!props.
hasNewline&&onError(props.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),doc.contents=value2?composeNode(ctx,value2,
props,onError):composeEmptyNode(ctx,props.end,start,null,props,onError);let contentEnd=doc.contents.range[2],re=resolveEnd(end,contentEnd,!1,onError);return re.
comment&&(doc.comment=re.comment),doc.range=[offset,contentEnd,re.offset],doc}function getErrorPos(src){if(typeof src=="number")return[src,src+1];if(Array.isArray(src))return src.length===2?src:[src[0],src[1]];let{offset,source}=src;return[
offset,offset+(typeof source=="string"?source.length:1)]}function parsePrelude(prelude){let comment="",atComment=!1,afterEmptyLine=!1;for(let i=0;i<prelude.length;++i){
let source=prelude[i];switch(source[0]){case"#":comment+=(comment===""?"":afterEmptyLine?`

`:`
`)+(source.substring(1)||" "),atComment=!0,afterEmptyLine=!1;break;case"%":prelude[i+1]?.[0]!=="#"&&(i+=1),atComment=!1;break;default:atComment||(afterEmptyLine=
!0),atComment=!1}}return{comment,afterEmptyLine}}var Composer=class{constructor(options={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.
warnings=[],this.onError=(source,code3,message,warning)=>{let pos=getErrorPos(source);warning?this.warnings.push(new YAMLWarning(pos,code3,message)):this.errors.
push(new YAMLParseError(pos,code3,message))},this.directives=new Directives({version:options.version||"1.2"}),this.options=options}decorate(doc,afterDoc){let{comment,
afterEmptyLine}=parsePrelude(this.prelude);if(comment){let dc=doc.contents;if(afterDoc)doc.comment=doc.comment?`${doc.comment}
${comment}`:comment;else if(afterEmptyLine||doc.directives.docStart||!dc)doc.commentBefore=comment;else if(isCollection(dc)&&!dc.flow&&dc.items.length>0){let it=dc.
items[0];isPair(it)&&(it=it.key);let cb=it.commentBefore;it.commentBefore=cb?`${comment}
${cb}`:comment}else{let cb=dc.commentBefore;dc.commentBefore=cb?`${comment}
${cb}`:comment}}if(afterDoc){for(let i=0;i<this.errors.length;++i)doc.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)doc.warnings.push(this.
warnings[i])}else doc.errors=this.errors,doc.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:parsePrelude(this.
prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(tokens,forceDoc=!1,endOffset=-1){for(let token2 of tokens)yield*this.
next(token2);yield*this.end(forceDoc,endOffset)}*next(token2){switch(token2.type){case"directive":this.directives.add(token2.source,(offset,message,warning)=>{let pos=getErrorPos(
token2);pos[0]+=offset,this.onError(pos,"BAD_DIRECTIVE",message,warning)}),this.prelude.push(token2.source),this.atDirectives=!0;break;case"document":{let doc=composeDoc(
this.options,this.directives,token2,this.onError);this.atDirectives&&!doc.directives.docStart&&this.onError(token2,"MISSING_CHAR","Missing directives-end/doc-st\
art indicator line"),this.decorate(doc,!1),this.doc&&(yield this.doc),this.doc=doc,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comme\
nt":case"newline":this.prelude.push(token2.source);break;case"error":{let msg=token2.source?`${token2.message}: ${JSON.stringify(token2.source)}`:token2.message,
error=new YAMLParseError(getErrorPos(token2),"UNEXPECTED_TOKEN",msg);this.atDirectives||!this.doc?this.errors.push(error):this.doc.errors.push(error);break}case"\
doc-end":{if(!this.doc){let msg="Unexpected doc-end without preceding document";this.errors.push(new YAMLParseError(getErrorPos(token2),"UNEXPECTED_TOKEN",msg));
break}this.doc.directives.docEnd=!0;let end=resolveEnd(token2.end,token2.offset+token2.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.
doc,!0),end.comment){let dc=this.doc.comment;this.doc.comment=dc?`${dc}
${end.comment}`:end.comment}this.doc.range[2]=end.offset;break}default:this.errors.push(new YAMLParseError(getErrorPos(token2),"UNEXPECTED_TOKEN",`Unsupported t\
oken ${token2.type}`))}}*end(forceDoc=!1,endOffset=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(forceDoc){let opts=Object.assign(
{_directives:this.directives},this.options),doc=new Document(void 0,opts);this.atDirectives&&this.onError(endOffset,"MISSING_CHAR","Missing directives-end indic\
ator line"),doc.range=[0,endOffset,endOffset],this.decorate(doc,!1),yield doc}}};var BREAK2=Symbol("break visit"),SKIP2=Symbol("skip children"),REMOVE2=Symbol("remove item");function visit2(cst,visitor){"type"in cst&&cst.type==="document"&&(cst=
{start:cst.start,value:cst.value}),_visit(Object.freeze([]),cst,visitor)}visit2.BREAK=BREAK2;visit2.SKIP=SKIP2;visit2.REMOVE=REMOVE2;visit2.itemAtPath=(cst,path2)=>{
let item=cst;for(let[field,index2]of path2){let tok=item?.[field];if(tok&&"items"in tok)item=tok.items[index2];else return}return item};visit2.parentCollection=
(cst,path2)=>{let parent=visit2.itemAtPath(cst,path2.slice(0,-1)),field=path2[path2.length-1][0],coll=parent?.[field];if(coll&&"items"in coll)return coll;throw new Error(
"Parent collection not found")};function _visit(path2,item,visitor){let ctrl=visitor(item,path2);if(typeof ctrl=="symbol")return ctrl;for(let field of["key","va\
lue"]){let token2=item[field];if(token2&&"items"in token2){for(let i=0;i<token2.items.length;++i){let ci=_visit(Object.freeze(path2.concat([[field,i]])),token2.
items[i],visitor);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK2)return BREAK2;ci===REMOVE2&&(token2.items.splice(i,1),i-=1)}}typeof ctrl=="function"&&field===
"key"&&(ctrl=ctrl(item,path2))}}return typeof ctrl=="function"?ctrl(item,path2):ctrl}var BOM="\uFEFF",DOCUMENT="",FLOW_END="",SCALAR2="";function tokenType(source){switch(source){case BOM:return"byte-order-mark";case DOCUMENT:return"doc-mode";case FLOW_END:return"flow-error-end";case SCALAR2:return"\
scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(source[0]){case" ":case"	":return"space";case"#":return"comme\
nt";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-q\
uoted-scalar";case"|":case">":return"block-scalar-header"}return null}function isEmpty(ch){switch(ch){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var hexDigits=new Set("0123456789ABCDEFabcdef"),tagChars=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijkl\
mnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),flowIndicatorChars=new Set(",[]{}"),invalidAnchorChars=new Set(` ,[]{}
\r	`),isNotAnchorChar=ch=>!ch||invalidAnchorChars.has(ch),Lexer=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(source,incomplete=!1){if(source){if(typeof source!=
"string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+source:source,this.lineEndPos=null}this.atEnd=!incomplete;let next=this.next??
"stream";for(;next&&(incomplete||this.hasChars(1));)next=yield*this.parseNext(next)}atLineEnd(){let i=this.pos,ch=this.buffer[i];for(;ch===" "||ch==="	";)ch=this.
buffer[++i];return!ch||ch==="#"||ch===`
`?!0:ch==="\r"?this.buffer[i+1]===`
`:!1}charAt(n){return this.buffer[this.pos+n]}continueScalar(offset){let ch=this.buffer[offset];if(this.indentNext>0){let indent2=0;for(;ch===" ";)ch=this.buffer[++indent2+
offset];if(ch==="\r"){let next=this.buffer[indent2+offset+1];if(next===`
`||!next&&!this.atEnd)return offset+indent2+1}return ch===`
`||indent2>=this.indentNext||!ch&&!this.atEnd?offset+indent2:-1}if(ch==="-"||ch==="."){let dt=this.buffer.substr(offset,3);if((dt==="---"||dt==="...")&&isEmpty(
this.buffer[offset+3]))return-1}return offset}getLine(){let end=this.lineEndPos;return(typeof end!="number"||end!==-1&&end<this.pos)&&(end=this.buffer.indexOf(`\

`,this.pos),this.lineEndPos=end),end===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[end-1]==="\r"&&(end-=1),this.buffer.substring(this.pos,end))}hasChars(n){
return this.pos+n<=this.buffer.length}setNext(state){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=state,null}peek(n){
return this.buffer.substr(this.pos,n)}*parseNext(next){switch(next){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"\
block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scal\
ar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){
let line=this.getLine();if(line===null)return this.setNext("stream");if(line[0]===BOM&&(yield*this.pushCount(1),line=line.substring(1)),line[0]==="%"){let dirEnd=line.
length,cs=line.indexOf("#");for(;cs!==-1;){let ch=line[cs-1];if(ch===" "||ch==="	"){dirEnd=cs-1;break}else cs=line.indexOf("#",cs+1)}for(;;){let ch=line[dirEnd-
1];if(ch===" "||ch==="	")dirEnd-=1;else break}let n=(yield*this.pushCount(dirEnd))+(yield*this.pushSpaces(!0));return yield*this.pushCount(line.length-n),this.pushNewline(),
"stream"}if(this.atLineEnd()){let sp=yield*this.pushSpaces(!0);return yield*this.pushCount(line.length-sp),yield*this.pushNewline(),"stream"}return yield DOCUMENT,
yield*this.parseLineStart()}*parseLineStart(){let ch=this.charAt(0);if(!ch&&!this.atEnd)return this.setNext("line-start");if(ch==="-"||ch==="."){if(!this.atEnd&&
!this.hasChars(4))return this.setNext("line-start");let s=this.peek(3);if((s==="---"||s==="...")&&isEmpty(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=
0,this.indentNext=0,s==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!isEmpty(this.charAt(1))&&(this.
indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[ch0,ch1]=this.peek(2);if(!ch1&&!this.atEnd)return this.setNext("block-start");if((ch0===
"-"||ch0==="?"||ch0===":")&&isEmpty(ch1)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=
n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let line=this.getLine();if(line===null)return this.setNext("doc");let n=yield*this.pushIndicators();
switch(line[n]){case"#":yield*this.pushCount(line.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.
pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(isNotAnchorChar),"\
doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(!0),yield*this.
pushCount(line.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let nl,sp,indent2=-1;
do nl=yield*this.pushNewline(),nl>0?(sp=yield*this.pushSpaces(!1),this.indentValue=indent2=sp):sp=0,sp+=yield*this.pushSpaces(!0);while(nl+sp>0);let line=this.getLine();
if(line===null)return this.setNext("flow");if((indent2!==-1&&indent2<this.indentNext&&line[0]!=="#"||indent2===0&&(line.startsWith("---")||line.startsWith("..."))&&
isEmpty(line[3]))&&!(indent2===this.indentNext-1&&this.flowLevel===1&&(line[0]==="]"||line[0]==="}")))return this.flowLevel=0,yield FLOW_END,yield*this.parseLineStart();
let n=0;for(;line[n]===",";)n+=yield*this.pushCount(1),n+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(n+=yield*this.pushIndicators(),line[n]){case void 0:return"\
flow";case"#":return yield*this.pushCount(line.length-n),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"\
]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(isNotAnchorChar),"flow";case'\
"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let next=this.charAt(1);if(this.flowKey||isEmpty(next)||next===",")return this.flowKey=
!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let quote2=this.charAt(
0),end=this.buffer.indexOf(quote2,this.pos+1);if(quote2==="'")for(;end!==-1&&this.buffer[end+1]==="'";)end=this.buffer.indexOf("'",end+2);else for(;end!==-1;){let n=0;
for(;this.buffer[end-1-n]==="\\";)n+=1;if(n%2===0)break;end=this.buffer.indexOf('"',end+1)}let qb=this.buffer.substring(0,end),nl=qb.indexOf(`
`,this.pos);if(nl!==-1){for(;nl!==-1;){let cs=this.continueScalar(nl+1);if(cs===-1)break;nl=qb.indexOf(`
`,cs)}nl!==-1&&(end=nl-(qb[nl-1]==="\r"?2:1))}if(end===-1){if(!this.atEnd)return this.setNext("quoted-scalar");end=this.buffer.length}return yield*this.pushToIndex(
end+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let i=this.pos;for(;;){let ch=this.buffer[++i];
if(ch==="+")this.blockScalarKeep=!0;else if(ch>"0"&&ch<="9")this.blockScalarIndent=Number(ch)-1;else if(ch!=="-")break}return yield*this.pushUntil(ch=>isEmpty(ch)||
ch==="#")}*parseBlockScalar(){let nl=this.pos-1,indent2=0,ch;loop:for(let i2=this.pos;ch=this.buffer[i2];++i2)switch(ch){case" ":indent2+=1;break;case`
`:nl=i2,indent2=0;break;case"\r":{let next=this.buffer[i2+1];if(!next&&!this.atEnd)return this.setNext("block-scalar");if(next===`
`)break}default:break loop}if(!ch&&!this.atEnd)return this.setNext("block-scalar");if(indent2>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=indent2:
this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let cs=this.continueScalar(nl+1);if(cs===-1)break;nl=this.buffer.indexOf(`
`,cs)}while(nl!==-1);if(nl===-1){if(!this.atEnd)return this.setNext("block-scalar");nl=this.buffer.length}}let i=nl+1;for(ch=this.buffer[i];ch===" ";)ch=this.buffer[++i];
if(ch==="	"){for(;ch==="	"||ch===" "||ch==="\r"||ch===`
`;)ch=this.buffer[++i];nl=i-1}else if(!this.blockScalarKeep)do{let i2=nl-1,ch2=this.buffer[i2];ch2==="\r"&&(ch2=this.buffer[--i2]);let lastChar=i2;for(;ch2===" ";)
ch2=this.buffer[--i2];if(ch2===`
`&&i2>=this.pos&&i2+1+indent2>lastChar)nl=i2;else break}while(!0);return yield SCALAR2,yield*this.pushToIndex(nl+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let inFlow=this.flowLevel>0,end=this.pos-1,i=this.pos-1,ch;for(;ch=this.buffer[++i];)if(ch===":"){let next=this.buffer[i+1];if(isEmpty(next)||inFlow&&flowIndicatorChars.
has(next))break;end=i}else if(isEmpty(ch)){let next=this.buffer[i+1];if(ch==="\r"&&(next===`
`?(i+=1,ch=`
`,next=this.buffer[i+1]):end=i),next==="#"||inFlow&&flowIndicatorChars.has(next))break;if(ch===`
`){let cs=this.continueScalar(i+1);if(cs===-1)break;i=Math.max(i,cs-2)}}else{if(inFlow&&flowIndicatorChars.has(ch))break;end=i}return!ch&&!this.atEnd?this.setNext(
"plain-scalar"):(yield SCALAR2,yield*this.pushToIndex(end+1,!0),inFlow?"flow":"doc")}*pushCount(n){return n>0?(yield this.buffer.substr(this.pos,n),this.pos+=n,
n):0}*pushToIndex(i,allowEmpty){let s=this.buffer.slice(this.pos,i);return s?(yield s,this.pos+=s.length,s.length):(allowEmpty&&(yield""),0)}*pushIndicators(){let n=0;
loop:for(;;){switch(this.charAt(0)){case"!":n+=yield*this.pushTag(),n+=yield*this.pushSpaces(!0);continue loop;case"&":n+=yield*this.pushUntil(isNotAnchorChar),
n+=yield*this.pushSpaces(!0);continue loop;case"-":case"?":case":":{let inFlow=this.flowLevel>0,ch1=this.charAt(1);if(isEmpty(ch1)||inFlow&&flowIndicatorChars.has(
ch1)){inFlow?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,n+=yield*this.pushCount(1),n+=yield*this.pushSpaces(!0);continue loop}}}break loop}
return n}*pushTag(){if(this.charAt(1)==="<"){let i=this.pos+2,ch=this.buffer[i];for(;!isEmpty(ch)&&ch!==">";)ch=this.buffer[++i];return yield*this.pushToIndex(ch===
">"?i+1:i,!1)}else{let i=this.pos+1,ch=this.buffer[i];for(;ch;)if(tagChars.has(ch))ch=this.buffer[++i];else if(ch==="%"&&hexDigits.has(this.buffer[i+1])&&hexDigits.
has(this.buffer[i+2]))ch=this.buffer[i+=3];else break;return yield*this.pushToIndex(i,!1)}}*pushNewline(){let ch=this.buffer[this.pos];return ch===`
`?yield*this.pushCount(1):ch==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(allowTabs){let i=this.pos-1,ch;do ch=this.buffer[++i];while(ch===" "||allowTabs&&ch==="	");let n=i-this.pos;return n>0&&
(yield this.buffer.substr(this.pos,n),this.pos=i),n}*pushUntil(test){let i=this.pos,ch=this.buffer[i];for(;!test(ch);)ch=this.buffer[++i];return yield*this.pushToIndex(
i,!1)}};var LineCounter=class{constructor(){this.lineStarts=[],this.addNewLine=offset=>this.lineStarts.push(offset),this.linePos=offset=>{let low=0,high=this.lineStarts.
length;for(;low<high;){let mid=low+high>>1;this.lineStarts[mid]<offset?low=mid+1:high=mid}if(this.lineStarts[low]===offset)return{line:low+1,col:1};if(low===0)return{
line:0,col:offset};let start=this.lineStarts[low-1];return{line:low,col:offset-start+1}}}};function includesToken(list3,type){for(let i=0;i<list3.length;++i)if(list3[i].type===type)return!0;return!1}function findNonEmptyIndex(list3){for(let i=0;i<list3.
length;++i)switch(list3[i].type){case"space":case"comment":case"newline":break;default:return i}return-1}function isFlowToken(token2){switch(token2?.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function getPrevProps(parent){switch(parent.
type){case"document":return parent.start;case"block-map":{let it=parent.items[parent.items.length-1];return it.sep??it.start}case"block-seq":return parent.items[parent.
items.length-1].start;default:return[]}}function getFirstKeyStartProps(prev){if(prev.length===0)return[];let i=prev.length;loop:for(;--i>=0;)switch(prev[i].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break loop}for(;prev[++i]?.type==="space";);return prev.splice(i,prev.length)}
function arrayPushArray(target,source){if(source.length<1e5)Array.prototype.push.apply(target,source);else for(let i=0;i<source.length;++i)target.push(source[i])}
function fixFlowSeqItems(fc){if(fc.start.type==="flow-seq-start")for(let it of fc.items)it.sep&&!it.value&&!includesToken(it.start,"explicit-key-ind")&&!includesToken(
it.sep,"map-value-ind")&&(it.key&&(it.value=it.key),delete it.key,isFlowToken(it.value)?it.value.end?arrayPushArray(it.value.end,it.sep):it.value.end=it.sep:arrayPushArray(
it.start,it.sep),delete it.sep)}var Parser=class{constructor(onNewLine){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=
[],this.source="",this.type="",this.lexer=new Lexer,this.onNewLine=onNewLine}*parse(source,incomplete=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let lexeme of this.
lexer.lex(source,incomplete))yield*this.next(lexeme);incomplete||(yield*this.end())}*next(source){if(this.source=source,this.atScalar){this.atScalar=!1,yield*this.
step(),this.offset+=source.length;return}let type=tokenType(source);if(type)if(type==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.
type=type,yield*this.step(),type){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+source.length);break;case"space":this.
atNewLine&&source[0]===" "&&(this.indent+=source.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=source.
length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=source.length}else{let message=`Not a YAML token: ${source}`;yield*this.
pop({type:"error",offset:this.offset,message,source}),this.offset+=source.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.
type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let top=this.peek(1);if(this.type==="doc-end"&&top?.type!=="doc-end"){for(;this.stack.length>
0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!top)return yield*this.stream();switch(top.type){case"docu\
ment":return yield*this.document(top);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(top);case"block-sc\
alar":return yield*this.blockScalar(top);case"block-map":return yield*this.blockMap(top);case"block-seq":return yield*this.blockSequence(top);case"flow-collecti\
on":return yield*this.flowCollection(top);case"doc-end":return yield*this.documentEnd(top)}yield*this.pop()}peek(n){return this.stack[this.stack.length-n]}*pop(error){
let token2=error??this.stack.pop();if(!token2)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===
0)yield token2;else{let top=this.peek(1);switch(token2.type==="block-scalar"?token2.indent="indent"in top?top.indent:0:token2.type==="flow-collection"&&top.type===
"document"&&(token2.indent=0),token2.type==="flow-collection"&&fixFlowSeqItems(token2),top.type){case"document":top.value=token2;break;case"block-scalar":top.props.
push(token2);break;case"block-map":{let it=top.items[top.items.length-1];if(it.value){top.items.push({start:[],key:token2,sep:[]}),this.onKeyLine=!0;return}else if(it.
sep)it.value=token2;else{Object.assign(it,{key:token2,sep:[]}),this.onKeyLine=!it.explicitKey;return}break}case"block-seq":{let it=top.items[top.items.length-1];
it.value?top.items.push({start:[],value:token2}):it.value=token2;break}case"flow-collection":{let it=top.items[top.items.length-1];!it||it.value?top.items.push(
{start:[],key:token2,sep:[]}):it.sep?it.value=token2:Object.assign(it,{key:token2,sep:[]});return}default:yield*this.pop(),yield*this.pop(token2)}if((top.type===
"document"||top.type==="block-map"||top.type==="block-seq")&&(token2.type==="block-map"||token2.type==="block-seq")){let last=token2.items[token2.items.length-1];
last&&!last.sep&&!last.value&&last.start.length>0&&findNonEmptyIndex(last.start)===-1&&(token2.indent===0||last.start.every(st=>st.type!=="comment"||st.indent<token2.
indent))&&(top.type==="document"?top.end=last.start:top.items.push({start:last.start}),token2.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-l\
ine":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"\
doc-mode":case"doc-start":{let doc={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&doc.start.push(this.sourceToken),this.stack.push(doc);
return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(doc){if(doc.value)return yield*this.
lineEnd(doc);switch(this.type){case"doc-start":{findNonEmptyIndex(doc.start)!==-1?(yield*this.pop(),yield*this.step()):doc.start.push(this.sourceToken);return}case"\
anchor":case"tag":case"space":case"comment":case"newline":doc.start.push(this.sourceToken);return}let bv=this.startBlockValue(doc);bv?this.stack.push(bv):yield{
type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(scalar){if(this.type==="map-value-ind"){let prev=getPrevProps(
this.peek(2)),start=getFirstKeyStartProps(prev),sep;scalar.end?(sep=scalar.end,sep.push(this.sourceToken),delete scalar.end):sep=[this.sourceToken];let map4={type:"\
block-map",offset:scalar.offset,indent:scalar.indent,items:[{start,key:scalar,sep}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=map4}else yield*this.lineEnd(
scalar)}*blockScalar(scalar){switch(this.type){case"space":case"comment":case"newline":scalar.props.push(this.sourceToken);return;case"scalar":if(scalar.source=
this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let nl=this.source.indexOf(`
`)+1;for(;nl!==0;)this.onNewLine(this.offset+nl),nl=this.source.indexOf(`
`,nl)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(map4){let it=map4.items[map4.items.length-1];switch(this.type){case"newline":
if(this.onKeyLine=!1,it.value){let end="end"in it.value?it.value.end:void 0;(Array.isArray(end)?end[end.length-1]:void 0)?.type==="comment"?end?.push(this.sourceToken):
map4.items.push({start:[this.sourceToken]})}else it.sep?it.sep.push(this.sourceToken):it.start.push(this.sourceToken);return;case"space":case"comment":if(it.value)
map4.items.push({start:[this.sourceToken]});else if(it.sep)it.sep.push(this.sourceToken);else{if(this.atIndentedComment(it.start,map4.indent)){let end=map4.items[map4.
items.length-2]?.value?.end;if(Array.isArray(end)){arrayPushArray(end,it.start),end.push(this.sourceToken),map4.items.pop();return}}it.start.push(this.sourceToken)}
return}if(this.indent>=map4.indent){let atMapIndent=!this.onKeyLine&&this.indent===map4.indent,atNextItem=atMapIndent&&(it.sep||it.explicitKey)&&this.type!=="se\
q-item-ind",start=[];if(atNextItem&&it.sep&&!it.value){let nl=[];for(let i=0;i<it.sep.length;++i){let st=it.sep[i];switch(st.type){case"newline":nl.push(i);break;case"\
space":break;case"comment":st.indent>map4.indent&&(nl.length=0);break;default:nl.length=0}}nl.length>=2&&(start=it.sep.splice(nl[1]))}switch(this.type){case"anc\
hor":case"tag":atNextItem||it.value?(start.push(this.sourceToken),map4.items.push({start}),this.onKeyLine=!0):it.sep?it.sep.push(this.sourceToken):it.start.push(
this.sourceToken);return;case"explicit-key-ind":!it.sep&&!it.explicitKey?(it.start.push(this.sourceToken),it.explicitKey=!0):atNextItem||it.value?(start.push(this.
sourceToken),map4.items.push({start,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),
this.onKeyLine=!0;return;case"map-value-ind":if(it.explicitKey)if(it.sep)if(it.value)map4.items.push({start:[],key:null,sep:[this.sourceToken]});else if(includesToken(
it.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start,key:null,sep:[this.sourceToken]}]});else if(isFlowToken(
it.key)&&!includesToken(it.sep,"newline")){let start2=getFirstKeyStartProps(it.start),key2=it.key,sep=it.sep;sep.push(this.sourceToken),delete it.key,delete it.
sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start2,key:key2,sep}]})}else start.length>0?it.sep=it.sep.concat(start,
this.sourceToken):it.sep.push(this.sourceToken);else if(includesToken(it.start,"newline"))Object.assign(it,{key:null,sep:[this.sourceToken]});else{let start2=getFirstKeyStartProps(
it.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start2,key:null,sep:[this.sourceToken]}]})}else it.sep?it.value||
atNextItem?map4.items.push({start,key:null,sep:[this.sourceToken]}):includesToken(it.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):it.sep.push(this.sourceToken):Object.assign(it,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let fs=this.flowScalar(this.type);atNextItem||it.value?(map4.items.push({
start,key:fs,sep:[]}),this.onKeyLine=!0):it.sep?this.stack.push(fs):(Object.assign(it,{key:fs,sep:[]}),this.onKeyLine=!0);return}default:{let bv=this.startBlockValue(
map4);if(bv){if(bv.type==="block-seq"){if(!it.explicitKey&&it.sep&&!includesToken(it.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Un\
expected block-seq-ind on same line with key",source:this.source});return}}else atMapIndent&&map4.items.push({start});this.stack.push(bv);return}}}}yield*this.pop(),
yield*this.step()}*blockSequence(seq2){let it=seq2.items[seq2.items.length-1];switch(this.type){case"newline":if(it.value){let end="end"in it.value?it.value.end:
void 0;(Array.isArray(end)?end[end.length-1]:void 0)?.type==="comment"?end?.push(this.sourceToken):seq2.items.push({start:[this.sourceToken]})}else it.start.push(
this.sourceToken);return;case"space":case"comment":if(it.value)seq2.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(it.start,seq2.indent)){
let end=seq2.items[seq2.items.length-2]?.value?.end;if(Array.isArray(end)){arrayPushArray(end,it.start),end.push(this.sourceToken),seq2.items.pop();return}}it.start.
push(this.sourceToken)}return;case"anchor":case"tag":if(it.value||this.indent<=seq2.indent)break;it.start.push(this.sourceToken);return;case"seq-item-ind":if(this.
indent!==seq2.indent)break;it.value||includesToken(it.start,"seq-item-ind")?seq2.items.push({start:[this.sourceToken]}):it.start.push(this.sourceToken);return}if(this.
indent>seq2.indent){let bv=this.startBlockValue(seq2);if(bv){this.stack.push(bv);return}}yield*this.pop(),yield*this.step()}*flowCollection(fc){let it=fc.items[fc.
items.length-1];if(this.type==="flow-error-end"){let top;do yield*this.pop(),top=this.peek(1);while(top?.type==="flow-collection")}else if(fc.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!it||it.sep?fc.items.push({start:[this.sourceToken]}):it.start.push(this.sourceToken);return;case"map-value-ind":!it||it.
value?fc.items.push({start:[],key:null,sep:[this.sourceToken]}):it.sep?it.sep.push(this.sourceToken):Object.assign(it,{key:null,sep:[this.sourceToken]});return;case"\
space":case"comment":case"newline":case"anchor":case"tag":!it||it.value?fc.items.push({start:[this.sourceToken]}):it.sep?it.sep.push(this.sourceToken):it.start.
push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let fs=this.flowScalar(this.type);!it||it.value?fc.
items.push({start:[],key:fs,sep:[]}):it.sep?this.stack.push(fs):Object.assign(it,{key:fs,sep:[]});return}case"flow-map-end":case"flow-seq-end":fc.end.push(this.
sourceToken);return}let bv=this.startBlockValue(fc);bv?this.stack.push(bv):(yield*this.pop(),yield*this.step())}else{let parent=this.peek(2);if(parent.type==="b\
lock-map"&&(this.type==="map-value-ind"&&parent.indent===fc.indent||this.type==="newline"&&!parent.items[parent.items.length-1].sep))yield*this.pop(),yield*this.
step();else if(this.type==="map-value-ind"&&parent.type!=="flow-collection"){let prev=getPrevProps(parent),start=getFirstKeyStartProps(prev);fixFlowSeqItems(fc);
let sep=fc.end.splice(1,fc.end.length);sep.push(this.sourceToken);let map4={type:"block-map",offset:fc.offset,indent:fc.indent,items:[{start,key:fc,sep}]};this.
onKeyLine=!0,this.stack[this.stack.length-1]=map4}else yield*this.lineEnd(fc)}}flowScalar(type){if(this.onNewLine){let nl=this.source.indexOf(`
`)+1;for(;nl!==0;)this.onNewLine(this.offset+nl),nl=this.source.indexOf(`
`,nl)+1}return{type,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(parent){switch(this.type){case"alias":case"scalar":case"single-quo\
ted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let prev=getPrevProps(parent),start=getFirstKeyStartProps(prev);return start.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.
indent,items:[{start,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let prev=getPrevProps(parent),start=getFirstKeyStartProps(prev);return{type:"block\
-map",offset:this.offset,indent:this.indent,items:[{start,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(start,indent2){return this.type!=="c\
omment"||this.indent<=indent2?!1:start.every(st=>st.type==="newline"||st.type==="space")}*documentEnd(docEnd){this.type!=="doc-mode"&&(docEnd.end?docEnd.end.push(
this.sourceToken):docEnd.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(token2){switch(this.type){case"comma":case"doc-start":case"d\
oc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:token2.end?token2.
end.push(this.sourceToken):token2.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};function parseOptions(options){let prettyErrors=options.prettyErrors!==!1;return{lineCounter:options.lineCounter||prettyErrors&&new LineCounter||null,prettyErrors}}function parseDocument(source,options={}){let{lineCounter,prettyErrors}=parseOptions(options),parser=new Parser(lineCounter?.addNewLine),composer=new Composer(options),
doc=null;for(let _doc of composer.compose(parser.parse(source),!0,source.length))if(!doc)doc=_doc;else if(doc.options.logLevel!=="silent"){doc.errors.push(new YAMLParseError(
_doc.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return prettyErrors&&lineCounter&&(doc.errors.
forEach(prettifyError(source,lineCounter)),doc.warnings.forEach(prettifyError(source,lineCounter))),doc}var opening=/^\uFEFF?(---[ \t]*(?:\r\n?|\n))/,closing=/^---[ \t]*(?:\r\n?|\n|$)/,key=/^[ \t]*["']?[\w$.-]+["']?[ \t]*:(?:\s|$)/;function findFrontMatter(text5){
let open2=opening.exec(text5);if(!open2)return;let start=open2[0].length,fence3=[start-open2[1].length,start-open2[1].length+3],keys=0,readable=!0,likely=start;
for(let{from,to,next}of linesFrom(text5,start)){let line=text5.slice(from,next);if(closing.test(line))return{fence:fence3,start,end:withoutBreak(text5,start,from),
after:next,closed:!0};readable&&(key.test(line)?keys+=1:(!/^[ \t]+\S|^- |^#/.test(line)||keys===0)&&(readable=!1),readable&&(likely=to))}return keys>0?{fence:fence3,
start,end:likely,after:0,closed:!1}:void 0}function*linesFrom(text5,start){let ending=/\r\n?|\n|$/g;for(let from=start;from<text5.length;){ending.lastIndex=from;
let match=ending.exec(text5),next=match.index+match[0].length;yield{from,to:match.index,next},from=next}}function withoutBreak(text5,start,end){let at=text5[end-
1]===`
`&&text5[end-2]==="\r"?end-2:end-1;return Math.max(start,at)}function readNode(node2,block2,flaws){return read(node2,{block:block2,flaws,anchors:new Set})}function read(node2,reading){let span=node2&&placeOf(node2,reading);
if(!(!node2||!span)){if(isAlias(node2)){tellAlias(node2.source,span,reading);return}if(tellExtras(node2,span,reading),isScalar(node2)){let quoted2=node2.type===
"QUOTE_DOUBLE"||node2.type==="QUOTE_SINGLE",plain2=!quoted2&&node2.type!=="BLOCK_LITERAL"&&node2.type!=="BLOCK_FOLDED";return{kind:"scalar",text:String(node2.value??
""),quoted:quoted2,plain:plain2,span}}return isSeq(node2)?{kind:"list",items:node2.items.map(item=>read(item,reading)).filter(item=>item!==void 0),span}:isMap(node2)?
{kind:"map",entries:readPairs(node2.items,reading),span}:void 0}}var placeOf=({range},{block:block2})=>range?spanOf(block2.source,block2.start+range[0],block2.start+
range[1]):void 0;function readPairs(pairs2,reading){let entries=new Map;for(let pair2 of pairs2){let key2=read(pair2.key,reading);if(key2?.kind!=="scalar")continue;
let value2=read(pair2.value,reading)??nothingAfter(key2.span);if(isAlias(pair2.value))continue;let first=entries.get(key2.text);first?tellRepeated(key2.text,key2.
span,first,reading):key2.text==="<<"&&key2.plain?tellMerge(key2.span,reading):entries.set(key2.text,{key:key2.text,keySpan:key2.span,value:value2})}return entries}
var nothingAfter=({source,end})=>({kind:"scalar",text:"",quoted:!1,plain:!0,span:spanOf(source,end,end)});function tellAlias(name,span,reading){reading.anchors.
has(name)||(reading.anchors.add(name),tell(reading,span,`Unexpected alias \`*${name}\`, expected the value itself`))}function tellExtras(node2,span,reading){if("\
anchor"in node2&&node2.anchor){reading.anchors.add(node2.anchor);let place=markBefore(`&${node2.anchor}`,span);tell(reading,place,`Unexpected anchor \`&${node2.
anchor}\`, expected the value at each place it is for`)}let tag=node2.tag;if(!tag)return;let written=tag.replace(/^tag:yaml\.org,2002:/,"!!");tell(reading,markBefore(
written,span),`Unexpected tag \`${written}\`, expected the value alone`)}function markBefore(mark,span){let{source}=span,at=source.text.lastIndexOf(mark,span.start);
return at>=0&&span.start-at<200?spanOf(source,at,at+mark.length):span}var tellMerge=(span,reading)=>tell(reading,span,"Unexpected merge key `<<`, expected every\
 key written out");function tellRepeated(key2,span,first,{flaws}){let value2=textAt(first.value.span).slice(0,60);flaws.push({kind:"invalid-metadata",message:`U\
nexpected second \`${key2}\`, expected each key once`,span,related:[{span:first.keySpan,message:value2.includes(`
`)?"first here":`first here, with \`${value2}\``}]})}function tell({flaws},span,message){let shortened=message.replace(/`(.{40})[^`]+`/,"`$1\u2026`");flaws.push(
{kind:"invalid-metadata",message:shortened,span})}var deepest=100;function flawOfSyntax(error,block2){let{source}=block2,at=spanOf(source,block2.start+error.pos[0],Math.min(block2.start+error.pos[1],block2.end)),
{unexpected:unexpected2,expected,span=at,fix:fix2}=wordsFor(error,at,block2);return{kind:"unreadable-metadata",message:`Unexpected ${unexpected2}, expected ${expected}`,
span:visible(span,block2),...fix2&&{fix:fix2}}}function wordsFor(error,at,block2){switch(error.code){case"TAB_AS_INDENT":return{unexpected:"tab in the indentati\
on",expected:"spaces",span:tabsAt(at)};case"BLOCK_AS_IMPLICIT_KEY":case"MULTILINE_IMPLICIT_KEY":return nested(at,block2);case"BAD_INDENT":return/sequence/.test(
error.message)?{unexpected:"`[` that nothing closes",expected:"a closing `]`",span:opening2("[","]",at,block2)}:{unexpected:"`{` that nothing closes",expected:"\
a closing `}`",span:opening2("{","}",at,block2)};case"BAD_SCALAR_START":case"BAD_ALIAS":return quoted(`${named(textAt(at)[0])} at the start of a value`,restOfLine(
at,block2));case"MULTIPLE_DOCS":return{unexpected:"second YAML document",expected:"one",span:restOfLine(at,block2)};case"RESOURCE_EXHAUSTION":return tooDeep;case"\
MISSING_CHAR":if(/closing/.test(error.message)){let quote2=/'quote/.test(error.message)?"'":'"',span=opening2(quote2,"",at,block2);return{unexpected:"quote that\
 nothing closes",expected:`a closing \`${quote2}\``,span}}}let words=error.message.replace(/\s+/g," ").replace(/[.`]/g,"").slice(0,100);return{unexpected:`YAML \
(${words[0]?.toLowerCase()}${words.slice(1)})`,expected:"`key: value` lines"}}var named=(mark="*")=>mark==="`"?"backtick":`\`${mark}\``;function nested(at,block2){
let value2=restOfLine(at,block2);return/:\s|:$/.test(textAt(value2))?quoted("`: ` inside a value",value2):{unexpected:"line below a value",expected:"a key at th\
e indentation of the other keys",span:value2}}function quoted(unexpected2,value2){let text5=textAt(value2),fix2={title:"Quote the value",safe:!0,edits:[{span:value2,
text:quote(text5)}]};return{unexpected:unexpected2,expected:"the value in quotes",span:value2,fix:fix2}}var quote=text5=>text5.includes('"')||text5.includes("\\")?
`'${text5.replaceAll("'","''")}'`:`"${text5}"`;function opening2(mark,counterpart,{source,start},block2){let open2=1,at=Math.min(start,block2.end);for(;open2>0&&
at>block2.start;)at-=1,source.text[at]===mark?open2-=1:source.text[at]===counterpart&&(open2+=1);return spanOf(source,at,at+1)}function restOfLine({source,start},block2){
let text5=/^[^\r\n]*/.exec(source.text.slice(start,block2.end))[0].replace(/\s+#.*$/,"").trimEnd();return spanOf(source,start,start+Math.max(text5.length,1))}function tabsAt({
source,start}){let end=start;for(;source.text[end]==="	";)end+=1;return spanOf(source,start,Math.max(end,start+1))}function visible(span,block2){let{source}=span;
if(span.start<block2.end)return spanOf(source,span.start,Math.max(span.end,span.start+1));let text5=textAt(block2).trimEnd(),last=block2.start+text5.length;return spanOf(
source,Math.max(block2.start,last-1),Math.max(last,block2.start+1))}var tooDeep={unexpected:`nesting deeper than ${deepest} levels`,expected:"metadata of a few \
levels"};function nestedTooDeeply(block2){let at=deepInBlocks(textAt(block2))??deepInBrackets(textAt(block2));if(at!==void 0)return{kind:"unreadable-metadata",message:`\
Unexpected ${tooDeep.unexpected}, expected ${tooDeep.expected}`,span:spanOf(block2.source,block2.start+at,block2.start+at+1)}}function deepInBlocks(text5){for(let{
0:lead,1:spaces,index:index2}of text5.matchAll(/^( *)(?:[-?] +)*/gm)){let marks2=lead.slice(spaces.length).replaceAll(" ","").length;if(spaces.length/2+marks2>deepest)
return index2+lead.length-1}}function deepInBrackets(text5){let depth=0;for(let{0:token2,index:index2}of text5.matchAll(/(?<=[\s[{,:])"(?:[^"\\]|\\.)*"|(?<=[\s[{,:])'[^']*'|[[\]{}]/g))
if(token2==="["||token2==="{"?depth+=1:(token2==="]"||token2==="}")&&depth>0&&(depth-=1),depth>deepest)return index2}function readFrontMatter(source){let found=findFrontMatter(source.text);if(!found)return;let metadata=readYaml(source,found.start,found.end);if(found.closed)return metadata;
let unclosed={kind:"unreadable-metadata",message:"Unexpected front matter without an end, expected a line `---` behind its last key",span:spanOf(source,...found.
fence)};return{...metadata,flaws:[unclosed,...metadata.flaws]}}function readYaml(source,start,end){let span=spanOf(source,start,end),deep=nestedTooDeeply(span);
if(deep)return{entries:new Map,span,flaws:[deep]};let document3=parseDocument(source.text.slice(start,end).replace(/\r(?!\n)/g,`
`),{schema:"failsafe",prettyErrors:!1,uniqueKeys:!1,keepSourceTokens:!1}),first=document3.errors[0],broken=first&&flawOfSyntax(first,span),found=[],value2=readNode(
document3.contents,span,found),flaws=broken?[...found.filter(flaw2=>flaw2.span.end<=broken.span.start),broken]:found,whole=[...value2?.kind==="map"?value2.entries:
[]].filter(([,{value:value3}])=>!broken||!holds(value3.span,broken.span.start));return{entries:new Map(whole),span,flaws}}var holds=({start,end},at)=>start<=at&&
at<end;function expectation(schema4,root2){let{schema:own5}=resolve(schema4,root2);if(own5.oneOf)return oneOf(own5.oneOf.map(branch=>expectation(branch,root2)).filter(
words=>words!=="nothing"));if("const"in own5)return`\`${own5.const}\``;switch(own5.type){case"boolean":return"`true` or `false`";case"integer":return own5.minimum===
void 0?"a whole number":`a whole number from ${own5.minimum}`;case"null":return"nothing";case"array":return`a list${itemsOf(own5,root2)}`;case"object":return own5.
properties?`a map with ${oneOf(Object.keys(own5.properties).map(key2=>`\`${key2}\``))}`:"a map"}return textual(own5)}function itemsOf({items},root2){if(!items||
Array.isArray(items))return"";let{schema:item}=resolve(items,root2);if(item.type!=="string")return item.oneOf?` of ${expectation(item,root2)}`:"";let{noun,example}=nounOf(
item);return` of ${noun}${noun==="text"?"":"s"}${example}`}function textual(schema4){let{noun,example}=nounOf(schema4);return`${noun==="text"?"":/^[aeiou]/.test(
noun)?"an ":"a "}${noun}${example}`}function nounOf({title,pattern,examples}){let example=examples?.find(one2=>typeof one2=="string");return{noun:pattern===void 0||
pattern==="\\S"||title===void 0?"text":title.toLowerCase(),example:example===void 0?"":` such as \`${example}\``}}function oneOf(words){let each=[...new Set(words)];
return each.length<2?each[0]??"":`${each.slice(0,-1).join(", ")} or ${each.at(-1)}`}function choicesOf(schema4,root2){let{schema:own5}=resolve(schema4,root2);return(own5.
oneOf??[own5]).map(branch=>resolve(branch,root2).schema.const).filter(value2=>typeof value2=="string")}var synonyms={dependencies:"depends_on",dependency:"depends_on",depends:"depends_on",dependson:"depends_on",requires:"depends_on",needs:"depends_on",after:"depe\
nds_on",blockedby:"depends_on",prerequisite:"depends_on",prerequisites:"depends_on",blocking:"blocks",mode:"execution_mode",executionmode:"execution_mode",executiontype:"\
execution_mode",executionmodel:"model",why:"reason",because:"reason",concurrency:"max_parallel",maxconcurrency:"max_parallel",maxparallel:"max_parallel",maxagents:"\
max_parallel",parallelism:"max_parallel",sharedstate:"modifies_shared_state",modifiessharedstate:"modifies_shared_state",filesmodified:"files",touches:"files"},
strangers=new Set(["blocked","phase","phases","steps","cycles","date","state","status","types","estimated","estimates"]),folded=key2=>key2.toLowerCase().replace(
/[-_ ]/g,"");function meantKey(key2,known){let same=known.find(other=>folded(other)===folded(key2));if(same)return same;let synonym=synonyms[folded(key2)];if(synonym&&
known.includes(synonym))return synonym;if(strangers.has(key2)||key2.length<4)return;let near=nearest(key2,known);return near&&isSlip(key2,near)?near:void 0}var isSlip=(key2,known)=>key2.
length>=8||isShuffled(key2,known)||differsByOne(key2,known),isShuffled=(a,b)=>[...a].sort().join("")===[...b].sort().join("");function differsByOne(a,b){let start=0;
for(;start<a.length&&a[start]===b[start];)start+=1;let end=0;for(;end<Math.min(a.length,b.length)-start&&a.at(-1-end)===b.at(-1-end);)end+=1;return Math.max(a.length,
b.length)-start-end<=1}function jsonOf({text:text5,plain:plain2}){return plain2?/^(?:null|~|)$/i.test(text5)?null:/^(?:true|false)$/i.test(text5)?/^true$/i.test(text5):isNumeral(text5)&&
!text5.includes("_")?Number(text5):text5:text5}function misread({text:text5,plain:plain2}){let readings=plain2?numeralReadings(text5):[];return readings.length===
0?void 0:readings.map(read2=>`\`${read2}\``).join(" or ")}function validateMetadata(metadata,name){let root2=schemas[name],{entries,span}=metadata,unreadable=metadata.flaws.filter(flaw2=>flaw2.kind==="unreadable-metada\
ta"),walk={root:root2,flaws:[],broken:unreadable.map(flaw2=>flaw2.span)};return checkMap({kind:"map",entries,span},root2,"",walk),walk.flaws}function check(value2,schema4,owner,walk){
if(walk.broken.some(({start})=>start>=value2.span.start&&start<=value2.span.end))return;let{schema:own5,name}=resolve(schema4,walk.root);own5.oneOf?checkChoice(
value2,own5,owner,walk):value2.kind==="list"&&own5.type==="array"?checkList(value2,own5,owner,walk):value2.kind==="map"&&own5.type==="object"?checkMap(value2,own5,
owner,walk):value2.kind!=="scalar"||!fits(value2,own5)?tellValue(value2,own5,owner,walk):name!==void 0&&ids.has(name)&&checkId(value2,walk)}var ids=new Set(["id",
"reference","referenceText"]);function checkChoice(value2,own5,owner,walk){let kind={list:"array",map:"object",scalar:void 0}[value2.kind],meant=own5.oneOf.find(
branch=>{let{schema:schema4}=resolve(branch,walk.root);return value2.kind==="scalar"?fitsAny(value2,schema4,walk.root):schema4.type===kind});meant?check(value2,
meant,owner,walk):tellValue(value2,own5,owner,walk)}var fitsAny=(value2,schema4,root2)=>schema4.oneOf?schema4.oneOf.some(branch=>fits(value2,resolve(branch,root2).
schema)):fits(value2,schema4);function fits(value2,own5){let read2=jsonOf(value2);return"const"in own5?own5.const===value2.text||own5.const===read2:own5.type===
"string"?read2!==null&&new RegExp(own5.pattern??"","u").test(value2.text):own5.type==="null"?read2===null:own5.type==="boolean"?typeof read2=="boolean":own5.type===
"integer"?Number.isInteger(read2)&&read2>=(own5.minimum??-1/0):own5.type===void 0}function checkId(value2,{flaws}){let other=misread(value2);if(other===void 0)return;
let{span,text:text5}=value2;flaws.push({kind:"ambiguous-id",message:`Unexpected unquoted id \`${text5}\`, which YAML reads as ${other}, expected \`"${text5}"\``,
span,fix:{title:"Quote the id",safe:!0,edits:[{span,text:`"${text5}"`}]}})}function checkList(value2,own5,owner,walk){let least=own5.minItems??0;value2.items.length<
least&&tell2(walk,value2.span,`Unexpected list of ${value2.items.length} for \`${owner}\`, expected ${least} or more items`);let seen=new Map;value2.items.forEach(
(item,at)=>{let schema4=Array.isArray(own5.items)?own5.items[at]:own5.items;schema4&&check(item,schema4,owner,walk),own5.uniqueItems&&item.kind==="scalar"&&checkRepeated(
item,seen,owner,walk)})}function checkRepeated({text:text5,span},seen,owner,walk){let first=seen.get(text5);if(!first)seen.set(text5,span);else{let related=[{span:first,
message:"first here"}];tell2(walk,span,`Unexpected second \`${text5}\` in \`${owner}\`, expected each once`,related)}}function checkMap(value2,own5,owner,walk){
let properties=own5.properties??{};for(let entry of value2.entries.values()){let given=properties[entry.key]??own5.additionalProperties;typeof given=="object"?check(
entry.value,given,entry.key,walk):checkUnknown(entry,value2.entries,own5,walk)}for(let key2 of own5.required??[]){if(value2.entries.has(key2)||!properties[key2])
continue;let place=owner===""?"metadata":`item of \`${owner}\``;tell2(walk,firstLineOf(value2.span),`Unexpected ${place} without \`${key2}\`, expected ${expectation(
properties[key2],walk.root)}`)}checkExclusive(value2.entries,own5,walk)}function checkUnknown(entry,entries,own5,walk){let known=Object.keys(own5.properties??{}),
meant=meantKey(entry.key,known);if(!(own5.additionalProperties===!1)&&(meant===void 0||entries.has(meant)))return;let expected=meant===void 0?known.map(key2=>`\`${key2}\
\``).join(", "):`\`${meant}\``,fix2=meant!==void 0&&!entries.has(meant)?renamed(entry.keySpan,meant):void 0;tell2(walk,entry.keySpan,`Unexpected key \`${entry.key}\
\`, expected ${expected}`,[],fix2)}var renamed=(span,text5)=>({title:`Rename to \`${text5}\``,safe:!0,edits:[{span,text:text5}]});function checkExclusive(entries,own5,walk){
for(let[key2,{properties}]of Object.entries(own5.dependencies??{})){let entry=entries.get(key2),other=Object.keys(properties).find(each=>entries.has(each));if(!entry||
other===void 0)continue;let related=[{span:entries.get(other).keySpan,message:"the other one"}];tell2(walk,entry.keySpan,`Unexpected \`${key2}\` beside \`${other}\
\`, expected one of them`,related)}}function tellValue(value2,own5,owner,walk){let choices=choicesOf(own5,walk.root),text5=value2.kind==="scalar"?value2.text:"",
meant=nearest(text5.toLowerCase().replace(/[\s_]+/g,"-"),choices)??nearest(text5,choices),expected=meant===void 0?expectation(own5,walk.root):`\`${meant}\``,found=value2.
kind!=="scalar"?value2.kind:text5===""?"empty value":`\`${textAt(placeOf2(value2))}\``,fix2=meant===void 0?void 0:{...renamed(value2.span,meant),safe:folded2(text5)===
folded2(meant)};tell2(walk,placeOf2(value2),`Unexpected ${found} for \`${owner}\`, expected ${expected}`,[],fix2)}var folded2=text5=>text5.toLowerCase().replace(
/[\s_-]+/g,"");function placeOf2({span}){if(span.end>span.start)return firstLineOf(span);let before=textAt({...span,start:Math.max(0,span.start-200)}),word=/[^\s:,[\]{}]+$/.
exec(before.replace(/[\s:]+$/,"")),start=word?span.start-before.length+word.index:span.start-1;return{...span,start:Math.max(0,start),end:span.start}}function firstLineOf(span){
let line=/^[^\r\n]*/.exec(textAt(span))[0].trimEnd().length;return{...span,end:span.start+Math.max(line,1)}}function tell2({flaws},span,message,related=[],fix2){
flaws.push({kind:"invalid-metadata",message,span,related,...fix2&&{fix:fix2}})}var opening3=/^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;function fenceStart(line){let match=opening3.exec(line);return match?.[1]??match?.[2]}var fenceEnd=marks2=>new RegExp(
`^ {0,3}${marks2[0]}{${marks2.length},}[ \\t]*$`),delimited=[[/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i,/<\/(?:script|pre|style|textarea)>/i],[/^<!--/,/-->/],
[/^<\?/,/\?>/],[/^<!\[CDATA\[/,/\]\]>/],[/^<![A-Za-z]/,/>/]],blank=/^[ \t]*$/,block=/^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[\s>]|\/>|$)/i,
lone=/^<(?:\/[A-Za-z][A-Za-z0-9-]*|[A-Za-z][A-Za-z0-9-]*(?:[ \t]+[A-Za-z_:][\w.:-]*="[^"]*")*[ \t]*\/?)>[ \t]*$/,maybeLone=/^<\/?[A-Za-z][A-Za-z0-9-]*(?:[\s/].*)?>[ \t]*$/;
function htmlEnd(line,paragraph2){for(let[start,end]of delimited){let match=start.exec(line);if(match)return/^<!--?-?>/.test(line)?"unsure":end.test(line.slice(
match[0].length))?"same line":end}return block.test(line)?blank:maybeLone.test(line)?lone.test(line)&&!paragraph2?blank:"unsure":"text"}function cutPlaces(text5,least){if(text5.length<2*least)return[];let scan={open:void 0,list:none,paragraph:!1,spaces:!1},places=[],last=0;for(let at=findFrontMatter(
text5)?.after??0;at<text5.length;){let end=endOfLine(text5,at),line=text5.slice(at,end);if(!scan.open&&definition.test(line))return[];if(!scan.open&&!scan.spaces&&
heading.test(line)&&at-last>=least&&(places.push(at),last=at),!advance(scan,line))return anyDefinition.test(text5.slice(at))?[]:places;at=afterBreak(text5,end)}
return places}var heading=/^#{1,6}(?:[ \t]|$)/,definition=/^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*)*\[(?:[^\\[\]]|\\.)+(?:\]:|\\?$)/,anyDefinition=new RegExp(definition.
source,"m"),bullet=/^ {0,3}([-*+]|\d{1,9}[.)])( {1,4}(?=\S)|[ \t]|$)(.*)$/,rule=/^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/,none=-1,unsure=-2;
function advance(scan,line){if(scan.open)return scan.open.test(line)&&(scan.open=void 0),!0;let indent2=/^ */.exec(line)[0].length;if(scan.spaces=line!==""&&/^[ \t]*$/.
test(line),line===""||scan.spaces)return scan.spaces&&=scan.list!==none,scan.paragraph=!1,!0;let deep=indent2>3||line[indent2]==="	"||scan.list>=0&&indent2>=scan.
list;return!deep&&(indent2===0||scan.list!==unsure)?atTop(scan,line,indent2):(scan.paragraph=!0,deep||!(fenceStart(line)||line[indent2]==="<"))}function atTop(scan,line,indent2){
let mark=fenceStart(line);if(mark)return begin(scan,fenceEnd(mark));if(line[indent2]==="<")return atHtml(scan,line.slice(indent2));if(heading.test(line.slice(indent2))||
rule.test(line))return begin(scan,void 0);let item=bullet.exec(line);return item?scan.list=contentOf(item,indent2,scan.paragraph):scan.list!==none&&(scan.list=scan.
paragraph&&line[indent2]!==">"?unsure:none),scan.paragraph=!0,!0}function begin(scan,end){return Object.assign(scan,{open:end,list:none,paragraph:!1}),!0}function atHtml(scan,line){
let end=htmlEnd(line,scan.paragraph);return end==="unsure"?!1:end==="text"?(scan.paragraph=!0,scan.list!==none&&(scan.list=unsure),!0):begin(scan,end==="same li\
ne"?void 0:end)}function contentOf(item,indent2,paragraph2){let[,marker,space2,rest]=item;return rest===""||space2==="	"||paragraph2&&!/^(?:[-*+]|1[.)])$/.test(
marker)?unsure:indent2+marker.length+space2.length}function endOfLine(text5,at){for(let end=at;end<text5.length;end++){let code3=text5.charCodeAt(end);if(code3===
10||code3===13)return end}return text5.length}var afterBreak=(text5,end)=>text5.charCodeAt(end)===13&&text5.charCodeAt(end+1)===10?end+2:end+1;var asciiAlpha=regexCheck(/[A-Za-z]/),asciiAlphanumeric=regexCheck(/[\dA-Za-z]/),asciiAtext=regexCheck(/[#-'*+\--9=?A-Z^-~]/);function asciiControl(code3){return code3!==
null&&(code3<32||code3===127)}var asciiDigit=regexCheck(/\d/),asciiHexDigit=regexCheck(/[\dA-Fa-f]/),asciiPunctuation=regexCheck(/[!-/:-@[-`{-~]/);function markdownLineEnding(code3){
return code3!==null&&code3<-2}function markdownLineEndingOrSpace(code3){return code3!==null&&(code3<0||code3===32)}function markdownSpace(code3){return code3===
-2||code3===-1||code3===32}var unicodePunctuation=regexCheck(new RegExp("\\p{P}|\\p{S}","u")),unicodeWhitespace=regexCheck(/\s/);function regexCheck(regex){return check3;
function check3(code3){return code3!==null&&code3>-1&&regex.test(String.fromCharCode(code3))}}var import_format=__toESM(require_format(),1),fault=Object.assign(create(Error),{eval:create(EvalError),range:create(RangeError),reference:create(ReferenceError),
syntax:create(SyntaxError),type:create(TypeError),uri:create(URIError)});function create(Constructor){return FormattedError.displayName=Constructor.displayName||
Constructor.name,FormattedError;function FormattedError(format,...values){let reason=format&&(0,import_format.default)(format,...values);return new Constructor(
reason)}}var own={}.hasOwnProperty,markers={yaml:"-",toml:"+"};function toMatters(options){let result=[],index2=-1,presetsOrMatters=Array.isArray(options)?options:options?
[options]:["yaml"];for(;++index2<presetsOrMatters.length;)result[index2]=matter(presetsOrMatters[index2]);return result}function matter(option){let result=option;
if(typeof result=="string"){if(!own.call(markers,result))throw fault("Missing matter definition for `%s`",result);result={type:result,marker:markers[result]}}else if(typeof result!=
"object")throw fault("Expected matter to be an object, not `%j`",result);if(!own.call(result,"type"))throw fault("Missing `type` in matter `%j`",result);if(!own.
call(result,"fence")&&!own.call(result,"marker"))throw fault("Missing `marker` or `fence` in matter `%j`",result);return result}function frontmatter(options){let matters=toMatters(options),flow3={},index2=-1;for(;++index2<matters.length;){let matter2=matters[index2],code3=fence(matter2,"\
open").charCodeAt(0),construct=createConstruct(matter2),existing=flow3[code3];Array.isArray(existing)?existing.push(construct):flow3[code3]=[construct]}return{flow:flow3}}
function createConstruct(matter2){let anywhere=matter2.anywhere,frontmatterType=matter2.type,fenceType=frontmatterType+"Fence",sequenceType=fenceType+"Sequence",
valueType=frontmatterType+"Value",closingFenceConstruct={tokenize:tokenizeClosingFence,partial:!0},buffer,bufferIndex=0;return{tokenize:tokenizeFrontmatter,concrete:!0};
function tokenizeFrontmatter(effects,ok2,nok){let self=this;return start;function start(code3){let position2=self.now();return position2.column===1&&(position2.
line===1||anywhere)&&(buffer=fence(matter2,"open"),bufferIndex=0,code3===buffer.charCodeAt(bufferIndex))?(effects.enter(frontmatterType),effects.enter(fenceType),
effects.enter(sequenceType),openSequence(code3)):nok(code3)}function openSequence(code3){return bufferIndex===buffer.length?(effects.exit(sequenceType),markdownSpace(
code3)?(effects.enter("whitespace"),openSequenceWhitespace(code3)):openAfter(code3)):code3===buffer.charCodeAt(bufferIndex++)?(effects.consume(code3),openSequence):
nok(code3)}function openSequenceWhitespace(code3){return markdownSpace(code3)?(effects.consume(code3),openSequenceWhitespace):(effects.exit("whitespace"),openAfter(
code3))}function openAfter(code3){return markdownLineEnding(code3)?(effects.exit(fenceType),effects.enter("lineEnding"),effects.consume(code3),effects.exit("lin\
eEnding"),buffer=fence(matter2,"close"),bufferIndex=0,effects.attempt(closingFenceConstruct,after2,contentStart)):nok(code3)}function contentStart(code3){return code3===
null||markdownLineEnding(code3)?contentEnd(code3):(effects.enter(valueType),contentInside(code3))}function contentInside(code3){return code3===null||markdownLineEnding(
code3)?(effects.exit(valueType),contentEnd(code3)):(effects.consume(code3),contentInside)}function contentEnd(code3){return code3===null?nok(code3):(effects.enter(
"lineEnding"),effects.consume(code3),effects.exit("lineEnding"),effects.attempt(closingFenceConstruct,after2,contentStart))}function after2(code3){return effects.
exit(frontmatterType),ok2(code3)}}function tokenizeClosingFence(effects,ok2,nok){let bufferIndex2=0;return closeStart;function closeStart(code3){return code3===
buffer.charCodeAt(bufferIndex2)?(effects.enter(fenceType),effects.enter(sequenceType),closeSequence(code3)):nok(code3)}function closeSequence(code3){return bufferIndex2===
buffer.length?(effects.exit(sequenceType),markdownSpace(code3)?(effects.enter("whitespace"),closeSequenceWhitespace(code3)):closeAfter(code3)):code3===buffer.charCodeAt(
bufferIndex2++)?(effects.consume(code3),closeSequence):nok(code3)}function closeSequenceWhitespace(code3){return markdownSpace(code3)?(effects.consume(code3),closeSequenceWhitespace):
(effects.exit("whitespace"),closeAfter(code3))}function closeAfter(code3){return code3===null||markdownLineEnding(code3)?(effects.exit(fenceType),ok2(code3)):nok(
code3)}}}function fence(matter2,prop){return matter2.marker?pick(matter2.marker,prop).repeat(3):pick(matter2.fence,prop)}function pick(schema4,prop){return typeof schema4==
"string"?schema4:schema4[prop]}function escapeStringRegexp(string4){if(typeof string4!="string")throw new TypeError("Expected a string");return string4.replace(/[|\\{}()[\]^$+*?.]/g,"\\$&").replace(
/-/g,"\\x2d")}function frontmatterFromMarkdown(options){let matters=toMatters(options),enter={},exit3={},index2=-1;for(;++index2<matters.length;){let matter2=matters[index2];
enter[matter2.type]=opener(matter2),exit3[matter2.type]=close,exit3[matter2.type+"Value"]=value}return{enter,exit:exit3}}function opener(matter2){return open2;function open2(token2){
this.enter({type:matter2.type,value:""},token2),this.buffer()}}function close(token2){let data=this.resume(),node2=this.stack[this.stack.length-1];"value"in node2,
this.exit(token2),node2.value=data.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g,"")}function value(token2){this.config.enter.data.call(this,token2),this.config.exit.data.
call(this,token2)}function frontmatterToMarkdown(options){let unsafe=[],handlers={},matters=toMatters(options),index2=-1;for(;++index2<matters.length;){let matter2=matters[index2];
handlers[matter2.type]=handler(matter2);let open2=fence2(matter2,"open");unsafe.push({atBreak:!0,character:open2.charAt(0),after:escapeStringRegexp(open2.charAt(
1))})}return{unsafe,handlers}}function handler(matter2){let open2=fence2(matter2,"open"),close3=fence2(matter2,"close");return handle2;function handle2(node2){return open2+
(node2.value?`
`+node2.value:"")+`
`+close3}}function fence2(matter2,prop){return matter2.marker?pick2(matter2.marker,prop).repeat(3):pick2(matter2.fence,prop)}function pick2(schema4,prop){return typeof schema4==
"string"?schema4:schema4[prop]}var emptyOptions="yaml";function remarkFrontmatter(options){let self=this,settings=options||emptyOptions,data=self.data(),micromarkExtensions=data.micromarkExtensions||
(data.micromarkExtensions=[]),fromMarkdownExtensions=data.fromMarkdownExtensions||(data.fromMarkdownExtensions=[]),toMarkdownExtensions=data.toMarkdownExtensions||
(data.toMarkdownExtensions=[]);micromarkExtensions.push(frontmatter(settings)),fromMarkdownExtensions.push(frontmatterFromMarkdown(settings)),toMarkdownExtensions.
push(frontmatterToMarkdown(settings))}function ccount(value2,character){let source=String(value2);if(typeof character!="string")throw new TypeError("Expected character");let count=0,index2=source.indexOf(
character);for(;index2!==-1;)count++,index2=source.indexOf(character,index2+character.length);return count}var convert=(function(test){if(test==null)return ok;if(typeof test=="function")return castFactory(test);if(typeof test=="object")return Array.isArray(test)?anyFactory(
test):propertiesFactory(test);if(typeof test=="string")return typeFactory(test);throw new Error("Expected function, string, or object as test")});function anyFactory(tests){
let checks=[],index2=-1;for(;++index2<tests.length;)checks[index2]=convert(tests[index2]);return castFactory(any);function any(...parameters){let index3=-1;for(;++index3<
checks.length;)if(checks[index3].apply(this,parameters))return!0;return!1}}function propertiesFactory(check3){let checkAsRecord=check3;return castFactory(all2);
function all2(node2){let nodeAsRecord=node2,key2;for(key2 in check3)if(nodeAsRecord[key2]!==checkAsRecord[key2])return!1;return!0}}function typeFactory(check3){
return castFactory(type);function type(node2){return node2&&node2.type===check3}}function castFactory(testFunction){return check3;function check3(value2,index2,parent){
return!!(looksLikeANode(value2)&&testFunction.call(this,value2,typeof index2=="number"?index2:void 0,parent||void 0))}}function ok(){return!0}function looksLikeANode(value2){
return value2!==null&&typeof value2=="object"&&"type"in value2}var empty=[],CONTINUE=!0,EXIT=!1,SKIP3="skip";function visitParents(tree,testOrEnterOrVisitors,enterOrVisitorsOrReverse,reverse){if(!tree||typeof tree!="object")
throw new Error("Unexpected value `"+tree+"` for `tree`, expected node");let preorder=!0,check3,visitors,enter,exit3;if(typeof enterOrVisitorsOrReverse=="functi\
on"||enterOrVisitorsOrReverse&&typeof enterOrVisitorsOrReverse=="object"?(check3=testOrEnterOrVisitors,visitors=enterOrVisitorsOrReverse,reverse&&(preorder=!1)):
(visitors=testOrEnterOrVisitors,enterOrVisitorsOrReverse&&(preorder=!1)),typeof visitors=="function")enter=visitors;else if(visitors&&typeof visitors=="object"){
if(!(visitors.enter===null||visitors.enter===void 0))if(typeof visitors.enter=="function")enter=visitors.enter;else throw new Error("Unexpected value `"+visitors.
enter+"` for `visitors.enter`, expected optional visitor");if(typeof visitors.exit=="function")exit3=visitors.exit;else throw new Error("Unexpected value `"+visitors.
exit+"` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)")}else throw new Error("Unexpected value `"+visitors+"\
` for `enter` or `visitors`, expected visitor or object with visitors");let is2=convert(check3),step=preorder?1:-1;factory(tree,void 0,[])();function factory(node2,index2,parents){
let value2=node2&&typeof node2=="object"?node2:{};if(typeof value2.type=="string"){let name=typeof value2.tagName=="string"?value2.tagName:typeof value2.name=="\
string"?value2.name:void 0;Object.defineProperty(visit4,"name",{value:"node ("+(node2.type+(name?"<"+name+">":""))+")"})}return visit4;function visit4(){let matches=!check3||
is2(node2,index2,parents[parents.length-1]||void 0),result=empty;if(enter&&matches&&(result=toResult(enter(node2,parents,index2)),result[0]===EXIT))return result;
if("children"in node2&&node2.children){let nodeAsParent=node2;if(nodeAsParent.children&&result[0]!==SKIP3){let offset=(preorder?-1:nodeAsParent.children.length)+
step,grandparents=[...parents,nodeAsParent];for(;offset>-1&&offset<nodeAsParent.children.length;){let child=nodeAsParent.children[offset],subresult=factory(child,
offset,grandparents)();if(subresult[0]===EXIT)return subresult;offset=typeof subresult[1]=="number"?subresult[1]:offset+step}}}if(exit3&&matches){let exitResult=toResult(
exit3(node2,parents,index2));if(exitResult[0]===SKIP3)throw new Error("Unexpected value `"+exitResult[0]+"` from `exit`, expected `CONTINUE`, `EXIT`, index, or \
nothing");if(exitResult[0]===EXIT||typeof exitResult[1]=="number")return exitResult}return result}}}function toResult(value2){return Array.isArray(value2)?value2:
typeof value2=="number"?[CONTINUE,value2]:value2==null?empty:[value2]}function findAndReplace(tree,list3,options){let ignored=convert((options||{}).ignore||[]),pairs2=toPairs(list3),pairIndex=-1;for(;++pairIndex<pairs2.length;)visitParents(
tree,visitor);function visitor(node2,parents,index2){if(node2.type==="text"&&typeof index2=="number")return handler2(node2,parents,index2);if(ignored(node2,index2,
parents[parents.length-1]))return SKIP3}function handler2(node2,parents,index2){let parent=parents[parents.length-1],find=pairs2[pairIndex][0],replace2=pairs2[pairIndex][1],
start=0,change=!1,nodes=[];find.lastIndex=0;let match=find.exec(node2.value);for(;match;){let position2=match.index,matchObject={index:match.index,input:match.input,
stack:[...parents,node2]},value2=replace2(...match,matchObject);if(typeof value2=="string"&&(value2=value2.length>0?{type:"text",value:value2}:void 0),value2===
!1)find.lastIndex=position2+1;else{if(start!==position2&&add({type:"text",value:node2.value.slice(start,position2)}),Array.isArray(value2))for(let child of value2)
add(child);else value2&&add(value2);start=position2+match[0].length,change=!0}if(!find.global)break;match=find.exec(node2.value)}return change?(start<node2.value.
length&&add({type:"text",value:node2.value.slice(start)}),parent.children.splice(index2,1,...nodes)):nodes=[node2],index2+nodes.length;function add(child){let previous3=nodes[nodes.
length-1];previous3&&previous3.type==="text"&&child.type==="text"?previous3.value+=child.value:nodes.push(child)}}}function toPairs(tupleOrList){if(!Array.isArray(
tupleOrList))throw new TypeError("Expected find and replace tuple or list of tuples");let result=[],list3=!tupleOrList[0]||Array.isArray(tupleOrList[0])?tupleOrList:
[tupleOrList],index2=-1;for(;++index2<list3.length;){let tuple=list3[index2];result.push([toExpression(tuple[0]),toFunction(tuple[1])])}return result}function toExpression(find){
return typeof find=="string"?new RegExp(escapeStringRegexp(find),"g"):find}function toFunction(replace2){return typeof replace2=="function"?replace2:function(){
return replace2}}var inConstruct="phrasing",notInConstruct=["autolink","link","image","label"];function gfmAutolinkLiteralFromMarkdown(){return{transforms:[transformGfmAutolinkLiterals],
enter:{literalAutolink:enterLiteralAutolink,literalAutolinkEmail:enterLiteralAutolinkValue,literalAutolinkHttp:enterLiteralAutolinkValue,literalAutolinkWww:enterLiteralAutolinkValue},
exit:{literalAutolink:exitLiteralAutolink,literalAutolinkEmail:exitLiteralAutolinkEmail,literalAutolinkHttp:exitLiteralAutolinkHttp,literalAutolinkWww:exitLiteralAutolinkWww}}}
function gfmAutolinkLiteralToMarkdown(){return{unsafe:[{character:"@",before:"[+\\-.\\w]",after:"[\\-.\\w]",inConstruct,notInConstruct},{character:".",before:"[\
Ww]",after:"[\\-.\\w]",inConstruct,notInConstruct},{character:":",before:"[ps]",after:"\\/",inConstruct,notInConstruct}]}}function enterLiteralAutolink(token2){
this.enter({type:"link",title:null,url:"",children:[],position:void 0},token2)}function enterLiteralAutolinkValue(token2){this.config.enter.autolinkProtocol.call(
this,token2)}function exitLiteralAutolinkHttp(token2){this.config.exit.autolinkProtocol.call(this,token2)}function exitLiteralAutolinkWww(token2){this.config.exit.
data.call(this,token2);let node2=this.stack[this.stack.length-1];node2.type,node2.url="http://"+this.sliceSerialize(token2)}function exitLiteralAutolinkEmail(token2){
this.config.exit.autolinkEmail.call(this,token2)}function exitLiteralAutolink(token2){this.exit(token2)}function transformGfmAutolinkLiterals(tree){findAndReplace(
tree,[[/(?<![\da-z])(https?:\/\/|www(?=\.))([\w-]*\.[\w\-.]*)([^\t\n\r ]*)/gi,findUrl],[/(?<![\w+\-.@])xmpp:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)(\/(?:[\w\-/]|\.(?=[\dA-Za-z]))*)?/g,
findXmpp],[/(?<![\w+\-.@])mailto:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g,findMailto],[/(?<![\w+\-.]|(?:^|[^\d@A-Za-z])(?:mailto|xmpp):)([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g,
findEmail]],{ignore:["link","linkReference"]})}function findUrl(_,protocol,domain2,path2,match){if(!previous(match))return!1;let prefix2="";if(/^w/i.test(protocol)&&
(domain2=protocol+domain2,protocol="",prefix2="http://"),unicodePunctuation(domain2.charCodeAt(0))||!isCorrectDomain(domain2))return!1;let parts=splitUrl(domain2+
path2),result={type:"link",title:null,url:prefix2+protocol+parts[0],children:[{type:"text",value:protocol+parts[0],position:void 0}],position:void 0};return parts[1]?
[result,{type:"text",value:parts[1],position:void 0}]:result}function findEmail(_,atext,label){return/[\d\-_]$/.test(label)?!1:{type:"link",title:null,url:"mail\
to:"+atext+"@"+label,children:[{type:"text",value:atext+"@"+label,position:void 0}],position:void 0}}function findMailto(_,atext,label){if(/[\d\-_]$/.test(label))
return!1;let value2="mailto:"+atext+"@"+label;return{type:"link",title:null,url:value2,children:[{type:"text",value:value2,position:void 0}],position:void 0}}function findXmpp(matchValue,atext,label,resource,match){
if(/[\d\-_]$/.test(label)||resource&&(!/[A-Za-z]$/.test(resource)||match.input.charAt(match.index+matchValue.length)==="@"))return!1;let value2="xmpp:"+atext+"@"+
label+(resource||"");return{type:"link",title:null,url:value2,children:[{type:"text",value:value2,position:void 0}],position:void 0}}function isCorrectDomain(domain2){
let parts=domain2.split(".");return!(parts.length<2||parts[parts.length-1]&&(/_/.test(parts[parts.length-1])||!/[\dA-Za-z]/.test(parts[parts.length-1]))||parts[parts.
length-2]&&(/_/.test(parts[parts.length-2])||!/[\dA-Za-z]/.test(parts[parts.length-2])))}function splitUrl(url){let index2=url.length;for(;index2>0;){let code3=url.
charCodeAt(index2-1);if(code3===33||code3===34||code3===38||code3===39||code3===41||code3===44||code3===46||code3===58||code3===59||code3===60||code3===62||code3===
63||code3===93||code3===125)index2--;else break}if(index2===url.length)return[url,void 0];let trail2=url.slice(index2);url=url.slice(0,index2);let closingParenIndex=trail2.
indexOf(")"),openingParens=ccount(url,"("),closingParens=ccount(url,")");for(;closingParenIndex!==-1&&openingParens>closingParens;)url+=trail2.slice(0,closingParenIndex+
1),trail2=trail2.slice(closingParenIndex+1),closingParenIndex=trail2.indexOf(")"),closingParens++;return[url,trail2]}function previous(match){let code3=match.input.
charCodeAt(match.index-1);return match.index===0||unicodeWhitespace(code3)||unicodePunctuation(code3)}function normalizeIdentifier(value2){return value2.replace(/[\t\n\r ]+/g," ").replace(/^ | $/g,"").toLowerCase().toUpperCase()}footnoteReference.peek=footnoteReferencePeek;function enterFootnoteCallString(){this.buffer()}function enterFootnoteCall(token2){this.enter({type:"footnoteRefer\
ence",identifier:"",label:""},token2)}function enterFootnoteDefinitionLabelString(){this.buffer()}function enterFootnoteDefinition(token2){this.enter({type:"foo\
tnoteDefinition",identifier:"",label:"",children:[]},token2)}function exitFootnoteCallString(token2){let label=this.resume(),node2=this.stack[this.stack.length-
1];node2.type,node2.identifier=normalizeIdentifier(this.sliceSerialize(token2)).toLowerCase(),node2.label=label}function exitFootnoteCall(token2){this.exit(token2)}
function exitFootnoteDefinitionLabelString(token2){let label=this.resume(),node2=this.stack[this.stack.length-1];node2.type,node2.identifier=normalizeIdentifier(
this.sliceSerialize(token2)).toLowerCase(),node2.label=label}function exitFootnoteDefinition(token2){this.exit(token2)}function footnoteReferencePeek(){return"["}
function footnoteReference(node2,_,state,info){let tracker=state.createTracker(info),value2=tracker.move("[^"),exit3=state.enter("footnoteReference"),subexit=state.
enter("reference");return value2+=tracker.move(state.safe(state.associationId(node2),{after:"]",before:value2})),subexit(),exit3(),value2+=tracker.move("]"),value2}
function gfmFootnoteFromMarkdown(){return{enter:{gfmFootnoteCallString:enterFootnoteCallString,gfmFootnoteCall:enterFootnoteCall,gfmFootnoteDefinitionLabelString:enterFootnoteDefinitionLabelString,
gfmFootnoteDefinition:enterFootnoteDefinition},exit:{gfmFootnoteCallString:exitFootnoteCallString,gfmFootnoteCall:exitFootnoteCall,gfmFootnoteDefinitionLabelString:exitFootnoteDefinitionLabelString,
gfmFootnoteDefinition:exitFootnoteDefinition}}}function gfmFootnoteToMarkdown(options){let firstLineBlank=!1;return options&&options.firstLineBlank&&(firstLineBlank=
!0),{handlers:{footnoteDefinition,footnoteReference},unsafe:[{character:"[",inConstruct:["label","phrasing","reference"]}]};function footnoteDefinition(node2,_,state,info){
let tracker=state.createTracker(info),value2=tracker.move("[^"),exit3=state.enter("footnoteDefinition"),subexit=state.enter("label");return value2+=tracker.move(
state.safe(state.associationId(node2),{before:value2,after:"]"})),subexit(),value2+=tracker.move("]:"),node2.children&&node2.children.length>0&&(tracker.shift(4),
value2+=tracker.move((firstLineBlank?`
`:" ")+state.indentLines(state.containerFlow(node2,tracker.current()),firstLineBlank?mapAll:mapExceptFirst))),exit3(),value2}}function mapExceptFirst(line,index2,blank2){
return index2===0?line:mapAll(line,index2,blank2)}function mapAll(line,index2,blank2){return(blank2?"":"    ")+line}var constructsWithoutStrikethrough=["autolink","destinationLiteral","destinationRaw","reference","titleQuote","titleApostrophe"];handleDelete.attention=attentionDelete;
handleDelete.peek=peekDelete;function gfmStrikethroughFromMarkdown(){return{canContainEols:["delete"],enter:{strikethrough:enterStrikethrough},exit:{strikethrough:exitStrikethrough}}}
function gfmStrikethroughToMarkdown(){return{handlers:{delete:handleDelete},unsafe:[{character:"~",inConstruct:"phrasing",notInConstruct:constructsWithoutStrikethrough}]}}
function enterStrikethrough(token2){this.enter({type:"delete",children:[],position:void 0},token2)}function exitStrikethrough(token2){this.exit(token2)}function handleDelete(node2,_,state,info){
let tracker=state.createTracker(info),sequence=state.stack.includes("strikethrough")?"~":"~~",exit3=state.enter("strikethrough"),value2=tracker.move(sequence);return value2+=
state.containerPhrasing(node2,{...tracker.current(),before:value2,after:"~"}),value2+=tracker.move(sequence),exit3(),value2}function attentionDelete(){return{construct:"\
strikethrough",markers:["~"],sizes:[2,1]}}function peekDelete(){return"~"}function defaultStringLength(value2){return value2.length}function markdownTable(table,options){let settings=options||{},align=(settings.align||[]).concat(),stringLength=settings.
stringLength||defaultStringLength,alignments=[],cellMatrix=[],sizeMatrix=[],longestCellByColumn=[],mostCellsPerRow=0,rowIndex=-1;for(;++rowIndex<table.length;){
let row2=[],sizes2=[],columnIndex2=-1;for(table[rowIndex].length>mostCellsPerRow&&(mostCellsPerRow=table[rowIndex].length);++columnIndex2<table[rowIndex].length;){
let cell=serialize(table[rowIndex][columnIndex2]);if(settings.alignDelimiters!==!1){let size=stringLength(cell);sizes2[columnIndex2]=size,(longestCellByColumn[columnIndex2]===
void 0||size>longestCellByColumn[columnIndex2])&&(longestCellByColumn[columnIndex2]=size)}row2.push(cell)}cellMatrix[rowIndex]=row2,sizeMatrix[rowIndex]=sizes2}
let columnIndex=-1;if(typeof align=="object"&&"length"in align)for(;++columnIndex<mostCellsPerRow;)alignments[columnIndex]=toAlignment(align[columnIndex]);else{
let code3=toAlignment(align);for(;++columnIndex<mostCellsPerRow;)alignments[columnIndex]=code3}columnIndex=-1;let row=[],sizes=[];for(;++columnIndex<mostCellsPerRow;){
let code3=alignments[columnIndex],before="",after2="";code3===99?(before=":",after2=":"):code3===108?before=":":code3===114&&(after2=":");let size=settings.alignDelimiters===
!1?1:Math.max(1,longestCellByColumn[columnIndex]-before.length-after2.length),cell=before+"-".repeat(size)+after2;settings.alignDelimiters!==!1&&(size=before.length+
size+after2.length,size>longestCellByColumn[columnIndex]&&(longestCellByColumn[columnIndex]=size),sizes[columnIndex]=size),row[columnIndex]=cell}cellMatrix.splice(
1,0,row),sizeMatrix.splice(1,0,sizes),rowIndex=-1;let lines=[];for(;++rowIndex<cellMatrix.length;){let row2=cellMatrix[rowIndex],sizes2=sizeMatrix[rowIndex],cellsInRow=settings.
fillRows===!1?Math.max(1,cellMatrix[rowIndex===1?0:rowIndex].length):mostCellsPerRow;columnIndex=-1;let line=[];for(;++columnIndex<cellsInRow;){let cell=row2[columnIndex]||
"",before="",after2="";if(settings.alignDelimiters!==!1){let size=longestCellByColumn[columnIndex]-(sizes2[columnIndex]||0),code3=alignments[columnIndex];if(code3===
114)before=" ".repeat(size);else if(code3===99){let half=size/2;size%2?(before=" ".repeat(half+.5),after2=" ".repeat(half-.5)):(before=" ".repeat(half),after2=before)}else
after2=" ".repeat(size)}settings.delimiterStart!==!1&&!columnIndex&&line.push("|"),settings.padding!==!1&&!(settings.alignDelimiters===!1&&cell==="")&&(settings.
delimiterStart!==!1||columnIndex)&&line.push(" "),settings.alignDelimiters!==!1&&line.push(before),line.push(cell),settings.alignDelimiters!==!1&&line.push(after2),
settings.padding!==!1&&line.push(" "),(settings.delimiterEnd!==!1||columnIndex!==cellsInRow-1)&&line.push("|")}lines.push(settings.delimiterEnd===!1?line.join("").
replace(/ +$/,""):line.join(""))}return lines.join(`
`)}function serialize(value2){return value2==null?"":String(value2)}function toAlignment(value2){let code3=typeof value2=="string"?value2.codePointAt(0):0;return code3===
67||code3===99?99:code3===76||code3===108?108:code3===82||code3===114?114:0}var phrasing=convert(["break","delete","emphasis","footnote","footnoteReference","image","imageReference","inlineCode","inlineMath","link","linkReference","mdxJ\
sxTextElement","mdxTextExpression","strong","text","textDirective"]);function blockquote(node2,_,state,info){let exit3=state.enter("blockquote"),tracker=state.createTracker(info);tracker.move("> "),tracker.shift(2);let value2=state.
indentLines(state.containerFlow(node2,tracker.current()),map2);return exit3(),value2}function map2(line,_,blank2){return">"+(blank2?"":" ")+line}function patternInScope(stack,pattern){return listInScope(stack,pattern.inConstruct,!0)&&!listInScope(stack,pattern.notInConstruct,!1)}function listInScope(stack,list3,none2){
if(typeof list3=="string"&&(list3=[list3]),!list3||list3.length===0)return none2;let index2=-1;for(;++index2<list3.length;)if(stack.includes(list3[index2]))return!0;
return!1}function hardBreak(_,_1,state,info){let index2=-1;for(;++index2<state.unsafe.length;){let pattern=state.unsafe[index2];if(pattern.character===`
`&&!pattern.before&&!pattern.after&&patternInScope(state.stack,pattern))return/[\t ]/.test(info.before)?"":" "}return`\\
`}function longestStreak(value2,substring){let source=String(value2),index2=source.indexOf(substring),expected=index2,count=0,max=0;if(typeof substring!="string")
throw new TypeError("Expected substring");for(;index2!==-1;)index2===expected?++count>max&&(max=count):count=1,expected=index2+substring.length,index2=source.indexOf(
substring,expected);return max}function formatCodeAsIndented(node2,state){return!!(state.options.fences===!1&&node2.value&&!node2.lang&&/[^\n\r ]/.test(node2.value)&&!/^[\t ]*(?:[\n\r]|$)|(?:^|[\n\r])[\t ]*$/.
test(node2.value))}function checkFence(state){let marker=state.options.fence||"`";if(marker!=="`"&&marker!=="~")throw new Error("Cannot serialize code with `"+marker+"` for `optio\
ns.fence`, expected `` ` `` or `~`");return marker}function code(node2,_,state,info){let marker=checkFence(state),raw=node2.value||"";if(formatCodeAsIndented(node2,state)){let exit4=state.enter("codeIndented"),value3=state.
indentLines(raw,map3);return exit4(),value3}let tracker=state.createTracker(info),sequence=marker.repeat(Math.max(longestStreak(raw,marker)+1,3)),exit3=state.enter(
"codeFenced"),suffix=marker==="`"?"GraveAccent":"Tilde",value2=tracker.move(sequence);if(node2.lang){let subexit=state.enter(`codeFencedLang${suffix}`);value2+=
tracker.move(state.safe(node2.lang,{before:value2,after:" ",encode:["`"],...tracker.current()})),subexit()}if(node2.lang&&node2.meta){let subexit=state.enter(`c\
odeFencedMeta${suffix}`);value2+=tracker.move(" "),value2+=tracker.move(state.safe(node2.meta,{before:value2,after:`
`,encode:["`"],...tracker.current()})),subexit()}return value2+=tracker.move(`
`),raw&&(value2+=tracker.move(raw+`
`)),value2+=tracker.move(sequence),exit3(),value2}function map3(line,_,blank2){return(blank2?"":"    ")+line}function checkQuote(state){let marker=state.options.quote||'"';if(marker!=='"'&&marker!=="'")throw new Error("Cannot serialize title with `"+marker+"` for `opti\
ons.quote`, expected `\"`, or `'`");return marker}function definition2(node2,_,state,info){let quote2=checkQuote(state),suffix=quote2==='"'?"Quote":"Apostrophe",exit3=state.enter("definition"),subexit=state.enter(
"label"),tracker=state.createTracker(info),value2=tracker.move("[");return value2+=tracker.move(state.safe(state.associationId(node2),{before:value2,after:"]",...tracker.
current()})),value2+=tracker.move("]: "),subexit(),!node2.url||/[\0- \u007F]/.test(node2.url)?(subexit=state.enter("destinationLiteral"),value2+=tracker.move("<"),
value2+=tracker.move(state.safe(node2.url,{before:value2,after:">",...tracker.current()})),value2+=tracker.move(">")):(subexit=state.enter("destinationRaw"),value2+=
tracker.move(state.safe(node2.url,{before:value2,after:node2.title?" ":`
`,...tracker.current()}))),subexit(),node2.title&&(subexit=state.enter(`title${suffix}`),value2+=tracker.move(" "+quote2),value2+=tracker.move(state.safe(node2.
title,{before:value2,after:quote2,...tracker.current()})),value2+=tracker.move(quote2),subexit()),exit3(),value2}function checkEmphasis(state){let marker=state.options.emphasis||"*";if(marker!=="*"&&marker!=="_")throw new Error("Cannot serialize emphasis with `"+marker+"` \
for `options.emphasis`, expected `*`, or `_`");return marker}function classifyCharacter(code3){if(code3===null||markdownLineEndingOrSpace(code3)||unicodeWhitespace(code3))return 1;if(unicodePunctuation(code3))return 2}function firstCharacter(value2){let code3=value2.codePointAt(0);return code3===void 0?"":String.fromCodePoint(code3)}function lastCharacter(value2){let code3=value2.
codePointAt(value2.length-2);return code3!==void 0&&code3>65535?value2.slice(-2):value2.slice(-1)}function encodeCharacterReference(code3){return"&#x"+code3.toString(16).toUpperCase()+";"}function encodeInfo(outside,inside,marker){let outsideKind=classifyCharacter(outside),insideKind=classifyCharacter(inside);return outsideKind===void 0?insideKind===
void 0?marker==="_"?{inside:!0,outside:!0}:{inside:!1,outside:!1}:insideKind===1?{inside:!0,outside:!0}:{inside:!1,outside:!0}:outsideKind===1?insideKind===void 0?
{inside:!1,outside:!1}:insideKind===1?{inside:!0,outside:!0}:{inside:!1,outside:!1}:insideKind===void 0?{inside:!1,outside:!1}:insideKind===1?{inside:!0,outside:!1}:
{inside:!1,outside:!1}}var htmlBlockNames=["address","article","aside","base","basefont","blockquote","body","caption","center","col","colgroup","dd","details","dialog","dir","div","d\
l","dt","fieldset","figcaption","figure","footer","form","frame","frameset","h1","h2","h3","h4","h5","h6","head","header","hr","html","iframe","legend","li","li\
nk","main","menu","menuitem","nav","noframes","ol","optgroup","option","p","param","search","section","summary","table","tbody","td","tfoot","th","thead","title",
"tr","track","ul"],htmlRawNames=["pre","script","style","textarea"];function htmlKind(value2){if(value2.charCodeAt(0)!==60)return;let next=value2.charCodeAt(1);if(next===33){let code4=value2.charCodeAt(2);return code4===45?2:code4===
91?5:asciiAlpha(code4)?4:void 0}if(next===63)return 3;let closing2=next===47,start=closing2?2:1,end=start,code3=value2.charCodeAt(end);if(!asciiAlpha(code3))return;
for(;code3===45||asciiAlphanumeric(code3);)code3=value2.charCodeAt(++end);let name=value2.slice(start,end).toLowerCase();return!closing2&&code3!==47&&htmlRawNames.
includes(name)?1:htmlBlockNames.includes(name)?6:7}var builtins=new Map([["*",!1],["_",!0]]);function candidates(tokens,involved,runOf){let related=new Set;for(let token2 of tokens){let siblings=runOf.get(token2);
if(siblings&&token2.attention&&involved.some(d=>d.attention===token2.attention))for(let sibling of siblings.tokens)related.add(sibling.attention)}let ordered=[];
for(let token2 of tokens)token2.attention&&related.delete(token2.attention)&&ordered.push(token2.attention);return ordered.reverse(),ordered}function check2(tokens,before,after2){
let runs=[],wrong=new Map,runOf=new Map,index2=0;for(;index2<tokens.length;){if(!tokens[index2].attention){index2++;continue}let marker=tokens[index2].value.charAt(
0),strict=builtins.get(marker),end=index2+1;for(;end<tokens.length&&tokens[end].attention&&tokens[end].value.charAt(0)===marker;)end++;let head=index2?tokens[index2-
1].value:before,previous3=classifyCharacter(head.charCodeAt(head.length-1)),next=classifyCharacter((end<tokens.length?tokens[end].value:after2).charCodeAt(0)),open2=!next||
next===2&&!!previous3,close3=!previous3||previous3===2&&!!next,run={tokens:tokens.slice(index2,end),markers:[],start:0,end:0,open:strict?open2&&(!!previous3||!close3):
open2,close:strict?close3&&(!!next||!open2):close3,split:strict!==void 0};for(let token2 of run.tokens){wrong.set(token2,[...run.tokens]),runOf.set(token2,run);
let size=token2.value.length;for(;size--;)run.markers.push(token2)}run.end=run.markers.length,runs.push(run),index2=end}for(pair(runs,wrong),index2=-1;++index2<
tokens.length;){let involved=wrong.get(tokens[index2]);if(involved)return{attention:candidates(tokens,involved,runOf),index:index2}}}function encode(tokens,start){let token2=tokens[start?0:tokens.length-1];if(!token2||token2.attention)return;let character=start?firstCharacter(token2.value):lastCharacter(
token2.value),reference=encodeCharacterReference(character.codePointAt(0));if(start)token2.value=reference+token2.value.slice(character.length);else{let value2=token2.
value.slice(0,token2.value.length-character.length),escapes=0;for(;value2.charCodeAt(value2.length-1-escapes)===92;)escapes++;escapes%2&&(value2+="\\"),token2.value=
value2+reference}}function improve(items,chosen,mistake,before,after2){for(let attention4 of mistake.attention){let current=chosen.get(attention4)||attention4.sequences[0];
for(let sequence of attention4.sequences){if(sequence===current)continue;let trial=new Map(chosen);trial.set(attention4,sequence);let tokens=render(items,trial,
before,after2),next=check2(tokens,before,after2);if(!next||next.index>mistake.index)return{chosen:trial,mistake:next,tokens}}}}function pair(runs,wrong){let openersByMarker=new Map;
for(let closer of runs){let marker=closer.tokens[0].value.charAt(0),openers=openersByMarker.get(marker);openers||(openers=[],openersByMarker.set(marker,openers));
let open2=closer.close?openers.length:0;for(;open2--&&closer.start<closer.end;){let opener2=openers[open2],openerSize=opener2.end-opener2.start,closerSize=closer.
end-closer.start;if(closer.split?(opener2.close||closer.open)&&closerSize%3&&!((openerSize+closerSize)%3):openerSize!==opener2.markers.length||openerSize!==closerSize)
continue;let size=closer.split?openerSize>1&&closerSize>1?2:1:closerSize,opening4=opener2.markers.slice(opener2.end-size,opener2.end),closing2=closer.markers.slice(
closer.start,closer.start+size),openToken=opening4[0],closeToken=closing2[0];if(openToken===opening4[size-1]&&openToken.value.length===size&&closeToken===closing2[size-
1]&&closeToken.value.length===size&&openToken.attention===closeToken.attention)wrong.delete(openToken),wrong.delete(closeToken);else{let involved=[...new Set([...opening4,
...closing2])];for(let token2 of involved){let list3=wrong.get(token2);list3&&list3.push(...involved)}}opener2.end-=size,closer.start+=size,opener2.start===opener2.
end&&openers.splice(open2,1),open2=openers.length}closer.open&&closer.start<closer.end&&openers.push(closer)}}function attentionSequences(type,markers2,sizes){if(markers2.
length===0)throw new Error("Cannot serialize `"+type+"` as attention without markers, expected one or more markers");if(sizes.length===0)throw new Error("Cannot\
 serialize `"+type+"` as attention without sizes, expected one or more sizes");for(let size of sizes)if(!Number.isSafeInteger(size)||size<1)throw new Error("Can\
not serialize `"+type+"` as attention with `"+size+"` as size, expected positive integer");let sequences=[];for(let marker of markers2){if(marker.length!==1)throw new Error(
"Cannot serialize `"+type+"` as attention with `"+marker+"` as marker, expected a single ascii character");if(!asciiPunctuation(marker.charCodeAt(0)))throw new Error(
"Cannot serialize `"+type+"` as attention with `"+marker+"` as marker, expected ascii punctuation");for(let size of sizes)sequences.push(marker.repeat(size))}return sequences}
function phrasing2(parent,state,info){let indexStack=state.indexStack,children=parent.children||[],results=[],index2=-1,before=info.before;indexStack.push(-1);let tracker=state.
createTracker(info);for(;++index2<children.length;){let child=children[index2],after2;if(indexStack[indexStack.length-1]=index2,index2+1<children.length){let handle3=state.
handle.handlers[children[index2+1].type];handle3&&handle3.peek&&(handle3=handle3.peek),after2=handle3?firstCharacter(handle3(children[index2+1],parent,state,{before:"",
after:"",...tracker.current()})):""}else after2=info.after;let previous3=results[results.length-1];typeof previous3=="string"&&(before==="\r"||before===`
`)&&child.type==="html"&&htmlKind(child.value)!==7&&(results[results.length-1]=previous3.replace(/(\r?\n|\r)$/," "),before=" ",tracker=state.createTracker(info),
tracker.move(serialize2(results,info.before,info.after)));let handle2=state.handle.handlers[child.type];if(handle2&&handle2.attention){let item=attentionItem(child,
handle2.attention,state,tracker);if(!item)continue;results.push(item),before=lastCharacter(item.sequences[0])}else{let value2=state.handle(child,parent,state,{...tracker.
current(),after:after2,before});if(!value2)continue;tracker.move(value2),results.push(value2),before=lastCharacter(value2)}}return indexStack.pop(),results}function attentionItem(node2,attention4,state,tracker){
let{construct,markers:markers2,sizes}=attention4(node2,state),sequences=attentionSequences(node2.type,markers2,sizes),sequence=sequences[0],exit3=state.enter(construct),
inside=state.createTracker(tracker.current());inside.move(sequence);let children=phrasing2(node2,state,{...inside.current(),before:sequence,after:sequence});if(exit3(),
children.length!==0)return tracker.move(sequence),tracker.move(serialize2(children,sequence,sequence)),tracker.move(sequence),{children,sequences}}function fix(items,chosen,before,after2){
let tokens=render(items,chosen,before,after2),mistake=check2(tokens,before,after2);for(;mistake;){let next=improve(items,chosen,mistake,before,after2);if(!next)
return;chosen=next.chosen,tokens=next.tokens,mistake=next.mistake}return tokens}function guess(items,chosen,before,after2){let previous3=before,index2=-1;for(;++index2<
items.length;){let item=items[index2];if(typeof item=="string"){previous3="";continue}let next=index2===items.length-1?after2:"",sequence=item.sequences.find(function(value2){
let marker=value2.charAt(0);return marker!==previous3.charAt(0)&&marker!==next.charAt(0)||items.length===1&&builtins.has(marker)&&value2.length>before.length})||
item.sequences[0];sequence!==item.sequences[0]&&chosen.set(item,sequence),guess(item.children,chosen,sequence,sequence),previous3=sequence}}function render(items,chosen,before,after2){
let tokens=[],encodeAfter,previous3=lastCharacter(before),index2=-1;for(;++index2<items.length;){let item=items[index2];if(typeof item=="string"){let token2={value:item,
attention:void 0};encodeAfter&&encodeAfter===firstCharacter(item)&&encode([token2],!0),encodeAfter=void 0,tokens.push(token2),token2.value&&(previous3=lastCharacter(
token2.value));continue}let sequence=chosen.get(item)||item.sequences[0],marker=sequence.charAt(0),next=items[index2+1],outsideBefore=previous3,outsideAfter=firstCharacter(
next===void 0?after2:typeof next=="string"?next:chosen.get(next)||next.sequences[0]),inside=render(item.children,chosen,sequence,sequence),head=inside[0].value,
open2=encodeInfo(outsideBefore.charCodeAt(outsideBefore.length-1),head.charCodeAt(0),marker);open2.inside&&encode(inside,!0);let tail=lastCharacter(inside[inside.
length-1].value),close3=encodeInfo(outsideAfter.charCodeAt(0),tail.charCodeAt(tail.length-1),marker);close3.inside&&encode(inside,!1),open2.outside&&outsideBefore!==
`
`&&outsideBefore!=="\r"&&encode(tokens,!1),close3.outside&&(encodeAfter=outsideAfter),tokens.push({value:sequence,attention:item},...inside,{value:sequence,attention:item}),
previous3=sequence.charAt(sequence.length-1)}return tokens}function serialize2(items,before,after2){let guessed=new Map;guess(items,guessed,before,after2);let tokens=(guessed.
size>0?fix(items,guessed,before,after2):void 0)||fix(items,new Map,before,after2)||render(items,new Map,before,after2),result="";for(let token2 of tokens)result+=
token2.value;return result}emphasis.attention=attention;emphasis.peek=peek;function emphasis(node2,_,state,info){let exit3=state.enter("phrasing"),item=attentionItem(node2,attention,state,
state.createTracker(info)),value2=item?serialize2([item],info.before,info.after):"";return exit3(),value2}function attention(_,state){return{construct:"emphasis",
markers:checkEmphasis(state)==="*"?["*","_"]:["_","*"],sizes:[1]}}function peek(_,_1,state){return state.options.emphasis||"*"}function visit3(tree,testOrEnterOrVisitors,enterOrVisitorsOrReverse,maybeReverse){let check3,visitors,reverse;typeof enterOrVisitorsOrReverse=="function"||enterOrVisitorsOrReverse&&
typeof enterOrVisitorsOrReverse=="object"?(check3=testOrEnterOrVisitors,visitors=enterOrVisitorsOrReverse,reverse=maybeReverse):(visitors=testOrEnterOrVisitors,
reverse=enterOrVisitorsOrReverse),typeof visitors=="function"?visitParents(tree,check3,wrap(visitors),reverse):visitParents(tree,check3,wrapVisitors(visitors),reverse)}
function wrapVisitors(visitors){return!visitors||typeof visitors!="object"?visitors:{enter:typeof visitors.enter=="function"?wrap(visitors.enter):visitors.enter,
exit:typeof visitors.exit=="function"?wrap(visitors.exit):visitors.exit}}function wrap(visitor){return overload;function overload(node2,parents,index2){return visitor(
node2,index2,parents[parents.length-1])}}var emptyOptions2={};function toString(value2,options){let settings=options||emptyOptions2,includeImageAlt=typeof settings.includeImageAlt=="boolean"?settings.includeImageAlt:
!0,includeHtml=typeof settings.includeHtml=="boolean"?settings.includeHtml:!0;return one(value2,includeImageAlt,includeHtml)}function one(value2,includeImageAlt,includeHtml){
if(node(value2)){if("value"in value2)return value2.type==="html"&&!includeHtml?"":value2.value;if(includeImageAlt&&"alt"in value2&&value2.alt)return value2.alt;
if("children"in value2)return all(value2.children,includeImageAlt,includeHtml)}return Array.isArray(value2)?all(value2,includeImageAlt,includeHtml):""}function all(values,includeImageAlt,includeHtml){
let result=[],index2=-1;for(;++index2<values.length;)result[index2]=one(values[index2],includeImageAlt,includeHtml);return result.join("")}function node(value2){
return!!(value2&&typeof value2=="object")}function formatHeadingAsSetext(node2,state){let literalWithBreak=!1;return visit3(node2,function(node3){if("value"in node3&&/\r?\n|\r/.test(node3.value)||node3.
type==="break")return literalWithBreak=!0,EXIT}),!!((!node2.depth||node2.depth<3)&&toString(node2)&&(state.options.setext||literalWithBreak))}function heading2(node2,_,state,info){let rank=Math.max(Math.min(6,node2.depth||1),1),tracker=state.createTracker(info);if(formatHeadingAsSetext(node2,state)){let exit4=state.
enter("headingSetext"),subexit2=state.enter("phrasing"),value3=state.containerPhrasing(node2,{...tracker.current(),before:`
`,after:`
`});return subexit2(),exit4(),value3+`
`+(rank===1?"=":"-").repeat(value3.length-(Math.max(value3.lastIndexOf("\r"),value3.lastIndexOf(`
`))+1))}let sequence="#".repeat(rank),exit3=state.enter("headingAtx"),subexit=state.enter("phrasing");tracker.move(sequence+" ");let value2=state.containerPhrasing(
node2,{before:"# ",after:`
`,...tracker.current()}),head=value2.charCodeAt(0);return(head===9||head===32)&&(value2=encodeCharacterReference(head)+value2.slice(1)),value2=value2?sequence+"\
 "+value2:sequence,state.options.closeAtx&&(value2+=" "+sequence),subexit(),exit3(),value2}html.peek=htmlPeek;function html(node2){return node2.value||""}function htmlPeek(){return"<"}image.peek=imagePeek;function image(node2,_,state,info){let quote2=checkQuote(state),suffix=quote2==='"'?"Quote":"Apostrophe",exit3=state.enter("image"),subexit=state.
enter("label"),tracker=state.createTracker(info),value2=tracker.move("![");return value2+=tracker.move(state.safe(node2.alt,{before:value2,after:"]",...tracker.
current()})),value2+=tracker.move("]("),subexit(),!node2.url&&node2.title||/[\0- \u007F]/.test(node2.url)?(subexit=state.enter("destinationLiteral"),value2+=tracker.
move("<"),value2+=tracker.move(state.safe(node2.url,{before:value2,after:">",...tracker.current()})),value2+=tracker.move(">")):(subexit=state.enter("destinatio\
nRaw"),value2+=tracker.move(state.safe(node2.url,{before:value2,after:node2.title?" ":")",...tracker.current()}))),subexit(),node2.title&&(subexit=state.enter(`\
title${suffix}`),value2+=tracker.move(" "+quote2),value2+=tracker.move(state.safe(node2.title,{before:value2,after:quote2,...tracker.current()})),value2+=tracker.
move(quote2),subexit()),value2+=tracker.move(")"),exit3(),value2}function imagePeek(){return"!"}imageReference.peek=imageReferencePeek;function imageReference(node2,_,state,info){let type=node2.referenceType,exit3=state.enter("imageReference"),subexit=state.
enter("label"),tracker=state.createTracker(info),value2=tracker.move("!["),alt=state.safe(node2.alt,{before:value2,after:"]",...tracker.current()});value2+=tracker.
move(alt+"]["),subexit();let stack=state.stack;state.stack=stack.filter(function(d){return d!=="phrasing"}),subexit=state.enter("reference");let reference=state.
safe(state.associationId(node2),{before:value2,after:"]",...tracker.current()});return subexit(),state.stack=stack,exit3(),type==="full"||!alt||alt!==reference?
value2+=tracker.move(reference+"]"):type==="shortcut"?value2=value2.slice(0,-1):value2+=tracker.move("]"),value2}function imageReferencePeek(){return"!"}inlineCode.peek=inlineCodePeek;function inlineCode(node2,_,state){let value2=node2.value||"",sequence="`",index2=-1;for(;new RegExp("(^|[^`])"+sequence+"([^`]|$\
)").test(value2);)sequence+="`";for(/[^\n\r ]/.test(value2)&&(/^[\n\r ]/.test(value2)&&/[\n\r ]$/.test(value2)||/^`|`$/.test(value2))&&(value2=" "+value2+" ");++index2<
state.unsafe.length;){let pattern=state.unsafe[index2],expression=state.compilePattern(pattern);if(!pattern.atBreak)continue;let match;for(;match=expression.exec(
value2);){let position2=match.index;value2.charCodeAt(position2)===10&&value2.charCodeAt(position2-1)===13&&position2--,value2=value2.slice(0,position2)+" "+value2.
slice(match.index+1)}}return sequence+value2+sequence}function inlineCodePeek(){return"`"}function formatLinkAsAutolink(node2,state){let raw=toString(node2);return!!(!state.options.resourceLink&&node2.url&&!node2.title&&node2.children&&node2.children.
length===1&&node2.children[0].type==="text"&&(raw===node2.url||"mailto:"+raw===node2.url)&&/^[a-z][+\-.a-z]+:/i.test(node2.url)&&!/[\0- <>\u007F]/.test(node2.url))}link.peek=linkPeek;function link(node2,_,state,info){let quote2=checkQuote(state),suffix=quote2==='"'?"Quote":"Apostrophe",tracker=state.createTracker(info);if(formatLinkAsAutolink(
node2,state)){let stack=state.stack;state.stack=stack.filter(function(d){return d!=="phrasing"});let exit4=state.enter("autolink"),value3=tracker.move("<");return value3+=
tracker.move(state.containerPhrasing(node2,{before:value3,after:">",...tracker.current()})),value3+=tracker.move(">"),exit4(),state.stack=stack,value3}let exit3=state.
enter("link"),subexit=state.enter("label"),value2=tracker.move("["),text5=state.containerPhrasing(node2,{before:value2,after:"](",...tracker.current()});value2+=
tracker.move(text5),subexit(),value2+=tracker.move("](");let enclose=/[\0- \u007F]/.test(node2.url),last=info.before.charAt(info.before.length-1),title=node2.title||
void 0;if(!title&&!enclose&&(last===`
`||last==="\r")){let index2=0;for(;index2<text5.length&&text5.charCodeAt(index2)!==93;)index2+=text5.charCodeAt(index2)===92?2:1;text5.charCodeAt(index2+1)===58&&
(title="")}return!node2.url&&typeof title=="string"||enclose?(subexit=state.enter("destinationLiteral"),value2+=tracker.move("<"),value2+=tracker.move(state.safe(
node2.url,{before:value2,after:">",...tracker.current()})),value2+=tracker.move(">")):(subexit=state.enter("destinationRaw"),value2+=tracker.move(state.safe(node2.
url,{before:value2,after:typeof title=="string"?" ":")",...tracker.current()}))),subexit(),typeof title=="string"&&(subexit=state.enter(`title${suffix}`),value2+=
tracker.move(" "+quote2),value2+=tracker.move(state.safe(title,{before:value2,after:quote2,...tracker.current()})),value2+=tracker.move(quote2),subexit()),value2+=
tracker.move(")"),exit3(),value2}function linkPeek(node2,_,state){return formatLinkAsAutolink(node2,state)?"<":"["}linkReference.peek=linkReferencePeek;function linkReference(node2,_,state,info){let type=node2.referenceType,exit3=state.enter("linkReference"),subexit=state.enter(
"label"),tracker=state.createTracker(info),value2=tracker.move("["),text5=state.containerPhrasing(node2,{before:value2,after:"]",...tracker.current()});value2+=
tracker.move(text5+"]["),subexit();let stack=state.stack;state.stack=stack.filter(function(d){return d!=="phrasing"}),subexit=state.enter("reference");let reference=state.
safe(state.associationId(node2),{before:value2,after:"]",...tracker.current()});return subexit(),state.stack=stack,exit3(),type==="full"||!text5||text5!==reference?
value2+=tracker.move(reference+"]"):type==="shortcut"?value2=value2.slice(0,-1):value2+=tracker.move("]"),value2}function linkReferencePeek(){return"["}function checkBullet(state){let marker=state.options.bullet||"*";if(marker!=="*"&&marker!=="+"&&marker!=="-")throw new Error("Cannot serialize items with `"+marker+
"` for `options.bullet`, expected `*`, `+`, or `-`");return marker}function checkBulletOther(state){let bullet2=checkBullet(state),bulletOther=state.options.bulletOther;if(!bulletOther)return bullet2==="*"?"-":"*";if(bulletOther!==
"*"&&bulletOther!=="+"&&bulletOther!=="-")throw new Error("Cannot serialize items with `"+bulletOther+"` for `options.bulletOther`, expected `*`, `+`, or `-`");
if(bulletOther===bullet2)throw new Error("Expected `bullet` (`"+bullet2+"`) and `bulletOther` (`"+bulletOther+"`) to be different");return bulletOther}function checkBulletOrdered(state){let marker=state.options.bulletOrdered||".";if(marker!=="."&&marker!==")")throw new Error("Cannot serialize items with `"+marker+
"` for `options.bulletOrdered`, expected `.` or `)`");return marker}function checkRule(state){let marker=state.options.rule||"*";if(marker!=="*"&&marker!=="-"&&marker!=="_")throw new Error("Cannot serialize rules with `"+marker+
"` for `options.rule`, expected `*`, `-`, or `_`");return marker}function list(node2,parent,state,info){let exit3=state.enter("list"),bulletCurrent=state.bulletCurrent,bullet2=node2.ordered?checkBulletOrdered(state):checkBullet(
state),bulletOther=node2.ordered?bullet2==="."?")":".":checkBulletOther(state),useDifferentMarker=parent&&state.bulletLastUsed?bullet2===state.bulletLastUsed:!1;
if(!node2.ordered){let firstListItem=node2.children?node2.children[0]:void 0;if((bullet2==="*"||bullet2==="-")&&firstListItem&&(!firstListItem.children||!firstListItem.
children[0])&&state.stack[state.stack.length-1]==="list"&&state.stack[state.stack.length-2]==="listItem"&&state.stack[state.stack.length-3]==="list"&&state.stack[state.
stack.length-4]==="listItem"&&state.indexStack[state.indexStack.length-1]===0&&state.indexStack[state.indexStack.length-2]===0&&state.indexStack[state.indexStack.
length-3]===0&&(useDifferentMarker=!0),checkRule(state)===bullet2&&firstListItem){let index2=-1;for(;++index2<node2.children.length;){let item=node2.children[index2];
if(item&&item.type==="listItem"&&item.children&&item.children[0]&&item.children[0].type==="thematicBreak"){useDifferentMarker=!0;break}}}}useDifferentMarker&&(bullet2=
bulletOther),state.bulletCurrent=bullet2;let value2=state.containerFlow(node2,info);return state.bulletLastUsed=bullet2,state.bulletCurrent=bulletCurrent,exit3(),
value2}function checkListItemIndent(state){let style=state.options.listItemIndent||"one";if(style!=="tab"&&style!=="one"&&style!=="mixed")throw new Error("Cannot seria\
lize items with `"+style+"` for `options.listItemIndent`, expected `tab`, `one`, or `mixed`");return style}function listItem(node2,parent,state,info){let listItemIndent=checkListItemIndent(state),bullet2=state.bulletCurrent||checkBullet(state);parent&&parent.type==="\
list"&&parent.ordered&&(bullet2=(typeof parent.start=="number"&&parent.start>-1?parent.start:1)+(state.options.incrementListMarker===!1?0:parent.children.indexOf(
node2))+bullet2);let size=bullet2.length+1;(listItemIndent==="tab"||listItemIndent==="mixed"&&(parent&&parent.type==="list"&&parent.spread||node2.spread))&&(size=
Math.ceil(size/4)*4);let tracker=state.createTracker(info);tracker.move(bullet2+" ".repeat(size-bullet2.length)),tracker.shift(size);let exit3=state.enter("list\
Item"),value2=state.indentLines(state.containerFlow(node2,tracker.current()),map4);return exit3(),value2;function map4(line,index2,blank2){return index2?(blank2?
"":" ".repeat(size))+line:(blank2?bullet2:bullet2+" ".repeat(size-bullet2.length))+line}}function paragraph(node2,_,state,info){let exit3=state.enter("paragraph"),subexit=state.enter("phrasing"),value2=state.containerPhrasing(node2,info);return subexit(),
exit3(),value2}function root(node2,_,state,info){if(!node2.children.some(function(d){return phrasing(d)}))return state.containerFlow(node2,info);let exit3=state.enter("phrasin\
g"),value2=state.containerPhrasing(node2,info);return exit3(),value2}function checkStrong(state){let marker=state.options.strong||"*";if(marker!=="*"&&marker!=="_")throw new Error("Cannot serialize strong with `"+marker+"` for `o\
ptions.strong`, expected `*`, or `_`");return marker}strong.attention=attention2;strong.peek=peek2;function strong(node2,_,state,info){let exit3=state.enter("phrasing"),item=attentionItem(node2,attention2,state,state.
createTracker(info)),value2=item?serialize2([item],info.before,info.after):"";return exit3(),value2}function attention2(_,state){return{construct:"strong",markers:checkStrong(
state)==="*"?["*","_"]:["_","*"],sizes:[2]}}function peek2(_,_1,state){return state.options.strong||"*"}function text(node2,parent,state,info){let siblings=parent?parent.children:[],index2=state.indexStack[state.indexStack.length-1];return state.safe(node2.value,{
...info,afterNode:siblings[index2+1],beforeNode:siblings[index2-1]})}function checkRuleRepetition(state){let repetition=state.options.ruleRepetition||3;if(repetition<3)throw new Error("Cannot serialize rules with repetition `"+repetition+
"` for `options.ruleRepetition`, expected `3` or more");return repetition}function thematicBreak(_,_1,state){let value2=(checkRule(state)+(state.options.ruleSpaces?" ":"")).repeat(checkRuleRepetition(state));return state.options.ruleSpaces?
value2.slice(0,-1):value2}var handle={blockquote,break:hardBreak,code,definition:definition2,emphasis,hardBreak,heading:heading2,html,image,imageReference,inlineCode,link,linkReference,list,
listItem,paragraph,root,strong,text,thematicBreak};var made,characterEntities=()=>made??={AElig:"\xC6",AMP:"&",Aacute:"\xC1",Abreve:"\u0102",Acirc:"\xC2",Acy:"\u0410",Afr:"\u{1D504}",Agrave:"\xC0",Alpha:"\u0391",
Amacr:"\u0100",And:"\u2A53",Aogon:"\u0104",Aopf:"\u{1D538}",ApplyFunction:"\u2061",Aring:"\xC5",Ascr:"\u{1D49C}",Assign:"\u2254",Atilde:"\xC3",Auml:"\xC4",Backslash:"\
\u2216",Barv:"\u2AE7",Barwed:"\u2306",Bcy:"\u0411",Because:"\u2235",Bernoullis:"\u212C",Beta:"\u0392",Bfr:"\u{1D505}",Bopf:"\u{1D539}",Breve:"\u02D8",Bscr:"\u212C",
Bumpeq:"\u224E",CHcy:"\u0427",COPY:"\xA9",Cacute:"\u0106",Cap:"\u22D2",CapitalDifferentialD:"\u2145",Cayleys:"\u212D",Ccaron:"\u010C",Ccedil:"\xC7",Ccirc:"\u0108",
Cconint:"\u2230",Cdot:"\u010A",Cedilla:"\xB8",CenterDot:"\xB7",Cfr:"\u212D",Chi:"\u03A7",CircleDot:"\u2299",CircleMinus:"\u2296",CirclePlus:"\u2295",CircleTimes:"\
\u2297",ClockwiseContourIntegral:"\u2232",CloseCurlyDoubleQuote:"\u201D",CloseCurlyQuote:"\u2019",Colon:"\u2237",Colone:"\u2A74",Congruent:"\u2261",Conint:"\u222F",
ContourIntegral:"\u222E",Copf:"\u2102",Coproduct:"\u2210",CounterClockwiseContourIntegral:"\u2233",Cross:"\u2A2F",Cscr:"\u{1D49E}",Cup:"\u22D3",CupCap:"\u224D",
DD:"\u2145",DDotrahd:"\u2911",DJcy:"\u0402",DScy:"\u0405",DZcy:"\u040F",Dagger:"\u2021",Darr:"\u21A1",Dashv:"\u2AE4",Dcaron:"\u010E",Dcy:"\u0414",Del:"\u2207",Delta:"\
\u0394",Dfr:"\u{1D507}",DiacriticalAcute:"\xB4",DiacriticalDot:"\u02D9",DiacriticalDoubleAcute:"\u02DD",DiacriticalGrave:"`",DiacriticalTilde:"\u02DC",Diamond:"\
\u22C4",DifferentialD:"\u2146",Dopf:"\u{1D53B}",Dot:"\xA8",DotDot:"\u20DC",DotEqual:"\u2250",DoubleContourIntegral:"\u222F",DoubleDot:"\xA8",DoubleDownArrow:"\u21D3",
DoubleLeftArrow:"\u21D0",DoubleLeftRightArrow:"\u21D4",DoubleLeftTee:"\u2AE4",DoubleLongLeftArrow:"\u27F8",DoubleLongLeftRightArrow:"\u27FA",DoubleLongRightArrow:"\
\u27F9",DoubleRightArrow:"\u21D2",DoubleRightTee:"\u22A8",DoubleUpArrow:"\u21D1",DoubleUpDownArrow:"\u21D5",DoubleVerticalBar:"\u2225",DownArrow:"\u2193",DownArrowBar:"\
\u2913",DownArrowUpArrow:"\u21F5",DownBreve:"\u0311",DownLeftRightVector:"\u2950",DownLeftTeeVector:"\u295E",DownLeftVector:"\u21BD",DownLeftVectorBar:"\u2956",
DownRightTeeVector:"\u295F",DownRightVector:"\u21C1",DownRightVectorBar:"\u2957",DownTee:"\u22A4",DownTeeArrow:"\u21A7",Downarrow:"\u21D3",Dscr:"\u{1D49F}",Dstrok:"\
\u0110",ENG:"\u014A",ETH:"\xD0",Eacute:"\xC9",Ecaron:"\u011A",Ecirc:"\xCA",Ecy:"\u042D",Edot:"\u0116",Efr:"\u{1D508}",Egrave:"\xC8",Element:"\u2208",Emacr:"\u0112",
EmptySmallSquare:"\u25FB",EmptyVerySmallSquare:"\u25AB",Eogon:"\u0118",Eopf:"\u{1D53C}",Epsilon:"\u0395",Equal:"\u2A75",EqualTilde:"\u2242",Equilibrium:"\u21CC",
Escr:"\u2130",Esim:"\u2A73",Eta:"\u0397",Euml:"\xCB",Exists:"\u2203",ExponentialE:"\u2147",Fcy:"\u0424",Ffr:"\u{1D509}",FilledSmallSquare:"\u25FC",FilledVerySmallSquare:"\
\u25AA",Fopf:"\u{1D53D}",ForAll:"\u2200",Fouriertrf:"\u2131",Fscr:"\u2131",GJcy:"\u0403",GT:">",Gamma:"\u0393",Gammad:"\u03DC",Gbreve:"\u011E",Gcedil:"\u0122",Gcirc:"\
\u011C",Gcy:"\u0413",Gdot:"\u0120",Gfr:"\u{1D50A}",Gg:"\u22D9",Gopf:"\u{1D53E}",GreaterEqual:"\u2265",GreaterEqualLess:"\u22DB",GreaterFullEqual:"\u2267",GreaterGreater:"\
\u2AA2",GreaterLess:"\u2277",GreaterSlantEqual:"\u2A7E",GreaterTilde:"\u2273",Gscr:"\u{1D4A2}",Gt:"\u226B",HARDcy:"\u042A",Hacek:"\u02C7",Hat:"^",Hcirc:"\u0124",
Hfr:"\u210C",HilbertSpace:"\u210B",Hopf:"\u210D",HorizontalLine:"\u2500",Hscr:"\u210B",Hstrok:"\u0126",HumpDownHump:"\u224E",HumpEqual:"\u224F",IEcy:"\u0415",IJlig:"\
\u0132",IOcy:"\u0401",Iacute:"\xCD",Icirc:"\xCE",Icy:"\u0418",Idot:"\u0130",Ifr:"\u2111",Igrave:"\xCC",Im:"\u2111",Imacr:"\u012A",ImaginaryI:"\u2148",Implies:"\u21D2",
Int:"\u222C",Integral:"\u222B",Intersection:"\u22C2",InvisibleComma:"\u2063",InvisibleTimes:"\u2062",Iogon:"\u012E",Iopf:"\u{1D540}",Iota:"\u0399",Iscr:"\u2110",
Itilde:"\u0128",Iukcy:"\u0406",Iuml:"\xCF",Jcirc:"\u0134",Jcy:"\u0419",Jfr:"\u{1D50D}",Jopf:"\u{1D541}",Jscr:"\u{1D4A5}",Jsercy:"\u0408",Jukcy:"\u0404",KHcy:"\u0425",
KJcy:"\u040C",Kappa:"\u039A",Kcedil:"\u0136",Kcy:"\u041A",Kfr:"\u{1D50E}",Kopf:"\u{1D542}",Kscr:"\u{1D4A6}",LJcy:"\u0409",LT:"<",Lacute:"\u0139",Lambda:"\u039B",
Lang:"\u27EA",Laplacetrf:"\u2112",Larr:"\u219E",Lcaron:"\u013D",Lcedil:"\u013B",Lcy:"\u041B",LeftAngleBracket:"\u27E8",LeftArrow:"\u2190",LeftArrowBar:"\u21E4",
LeftArrowRightArrow:"\u21C6",LeftCeiling:"\u2308",LeftDoubleBracket:"\u27E6",LeftDownTeeVector:"\u2961",LeftDownVector:"\u21C3",LeftDownVectorBar:"\u2959",LeftFloor:"\
\u230A",LeftRightArrow:"\u2194",LeftRightVector:"\u294E",LeftTee:"\u22A3",LeftTeeArrow:"\u21A4",LeftTeeVector:"\u295A",LeftTriangle:"\u22B2",LeftTriangleBar:"\u29CF",
LeftTriangleEqual:"\u22B4",LeftUpDownVector:"\u2951",LeftUpTeeVector:"\u2960",LeftUpVector:"\u21BF",LeftUpVectorBar:"\u2958",LeftVector:"\u21BC",LeftVectorBar:"\
\u2952",Leftarrow:"\u21D0",Leftrightarrow:"\u21D4",LessEqualGreater:"\u22DA",LessFullEqual:"\u2266",LessGreater:"\u2276",LessLess:"\u2AA1",LessSlantEqual:"\u2A7D",
LessTilde:"\u2272",Lfr:"\u{1D50F}",Ll:"\u22D8",Lleftarrow:"\u21DA",Lmidot:"\u013F",LongLeftArrow:"\u27F5",LongLeftRightArrow:"\u27F7",LongRightArrow:"\u27F6",Longleftarrow:"\
\u27F8",Longleftrightarrow:"\u27FA",Longrightarrow:"\u27F9",Lopf:"\u{1D543}",LowerLeftArrow:"\u2199",LowerRightArrow:"\u2198",Lscr:"\u2112",Lsh:"\u21B0",Lstrok:"\
\u0141",Lt:"\u226A",Map:"\u2905",Mcy:"\u041C",MediumSpace:"\u205F",Mellintrf:"\u2133",Mfr:"\u{1D510}",MinusPlus:"\u2213",Mopf:"\u{1D544}",Mscr:"\u2133",Mu:"\u039C",
NJcy:"\u040A",Nacute:"\u0143",Ncaron:"\u0147",Ncedil:"\u0145",Ncy:"\u041D",NegativeMediumSpace:"\u200B",NegativeThickSpace:"\u200B",NegativeThinSpace:"\u200B",NegativeVeryThinSpace:"\
\u200B",NestedGreaterGreater:"\u226B",NestedLessLess:"\u226A",NewLine:`
`,Nfr:"\u{1D511}",NoBreak:"\u2060",NonBreakingSpace:"\xA0",Nopf:"\u2115",Not:"\u2AEC",NotCongruent:"\u2262",NotCupCap:"\u226D",NotDoubleVerticalBar:"\u2226",NotElement:"\
\u2209",NotEqual:"\u2260",NotEqualTilde:"\u2242\u0338",NotExists:"\u2204",NotGreater:"\u226F",NotGreaterEqual:"\u2271",NotGreaterFullEqual:"\u2267\u0338",NotGreaterGreater:"\
\u226B\u0338",NotGreaterLess:"\u2279",NotGreaterSlantEqual:"\u2A7E\u0338",NotGreaterTilde:"\u2275",NotHumpDownHump:"\u224E\u0338",NotHumpEqual:"\u224F\u0338",NotLeftTriangle:"\
\u22EA",NotLeftTriangleBar:"\u29CF\u0338",NotLeftTriangleEqual:"\u22EC",NotLess:"\u226E",NotLessEqual:"\u2270",NotLessGreater:"\u2278",NotLessLess:"\u226A\u0338",
NotLessSlantEqual:"\u2A7D\u0338",NotLessTilde:"\u2274",NotNestedGreaterGreater:"\u2AA2\u0338",NotNestedLessLess:"\u2AA1\u0338",NotPrecedes:"\u2280",NotPrecedesEqual:"\
\u2AAF\u0338",NotPrecedesSlantEqual:"\u22E0",NotReverseElement:"\u220C",NotRightTriangle:"\u22EB",NotRightTriangleBar:"\u29D0\u0338",NotRightTriangleEqual:"\u22ED",
NotSquareSubset:"\u228F\u0338",NotSquareSubsetEqual:"\u22E2",NotSquareSuperset:"\u2290\u0338",NotSquareSupersetEqual:"\u22E3",NotSubset:"\u2282\u20D2",NotSubsetEqual:"\
\u2288",NotSucceeds:"\u2281",NotSucceedsEqual:"\u2AB0\u0338",NotSucceedsSlantEqual:"\u22E1",NotSucceedsTilde:"\u227F\u0338",NotSuperset:"\u2283\u20D2",NotSupersetEqual:"\
\u2289",NotTilde:"\u2241",NotTildeEqual:"\u2244",NotTildeFullEqual:"\u2247",NotTildeTilde:"\u2249",NotVerticalBar:"\u2224",Nscr:"\u{1D4A9}",Ntilde:"\xD1",Nu:"\u039D",
OElig:"\u0152",Oacute:"\xD3",Ocirc:"\xD4",Ocy:"\u041E",Odblac:"\u0150",Ofr:"\u{1D512}",Ograve:"\xD2",Omacr:"\u014C",Omega:"\u03A9",Omicron:"\u039F",Oopf:"\u{1D546}",
OpenCurlyDoubleQuote:"\u201C",OpenCurlyQuote:"\u2018",Or:"\u2A54",Oscr:"\u{1D4AA}",Oslash:"\xD8",Otilde:"\xD5",Otimes:"\u2A37",Ouml:"\xD6",OverBar:"\u203E",OverBrace:"\
\u23DE",OverBracket:"\u23B4",OverParenthesis:"\u23DC",PartialD:"\u2202",Pcy:"\u041F",Pfr:"\u{1D513}",Phi:"\u03A6",Pi:"\u03A0",PlusMinus:"\xB1",Poincareplane:"\u210C",
Popf:"\u2119",Pr:"\u2ABB",Precedes:"\u227A",PrecedesEqual:"\u2AAF",PrecedesSlantEqual:"\u227C",PrecedesTilde:"\u227E",Prime:"\u2033",Product:"\u220F",Proportion:"\
\u2237",Proportional:"\u221D",Pscr:"\u{1D4AB}",Psi:"\u03A8",QUOT:'"',Qfr:"\u{1D514}",Qopf:"\u211A",Qscr:"\u{1D4AC}",RBarr:"\u2910",REG:"\xAE",Racute:"\u0154",Rang:"\
\u27EB",Rarr:"\u21A0",Rarrtl:"\u2916",Rcaron:"\u0158",Rcedil:"\u0156",Rcy:"\u0420",Re:"\u211C",ReverseElement:"\u220B",ReverseEquilibrium:"\u21CB",ReverseUpEquilibrium:"\
\u296F",Rfr:"\u211C",Rho:"\u03A1",RightAngleBracket:"\u27E9",RightArrow:"\u2192",RightArrowBar:"\u21E5",RightArrowLeftArrow:"\u21C4",RightCeiling:"\u2309",RightDoubleBracket:"\
\u27E7",RightDownTeeVector:"\u295D",RightDownVector:"\u21C2",RightDownVectorBar:"\u2955",RightFloor:"\u230B",RightTee:"\u22A2",RightTeeArrow:"\u21A6",RightTeeVector:"\
\u295B",RightTriangle:"\u22B3",RightTriangleBar:"\u29D0",RightTriangleEqual:"\u22B5",RightUpDownVector:"\u294F",RightUpTeeVector:"\u295C",RightUpVector:"\u21BE",
RightUpVectorBar:"\u2954",RightVector:"\u21C0",RightVectorBar:"\u2953",Rightarrow:"\u21D2",Ropf:"\u211D",RoundImplies:"\u2970",Rrightarrow:"\u21DB",Rscr:"\u211B",
Rsh:"\u21B1",RuleDelayed:"\u29F4",SHCHcy:"\u0429",SHcy:"\u0428",SOFTcy:"\u042C",Sacute:"\u015A",Sc:"\u2ABC",Scaron:"\u0160",Scedil:"\u015E",Scirc:"\u015C",Scy:"\
\u0421",Sfr:"\u{1D516}",ShortDownArrow:"\u2193",ShortLeftArrow:"\u2190",ShortRightArrow:"\u2192",ShortUpArrow:"\u2191",Sigma:"\u03A3",SmallCircle:"\u2218",Sopf:"\
\u{1D54A}",Sqrt:"\u221A",Square:"\u25A1",SquareIntersection:"\u2293",SquareSubset:"\u228F",SquareSubsetEqual:"\u2291",SquareSuperset:"\u2290",SquareSupersetEqual:"\
\u2292",SquareUnion:"\u2294",Sscr:"\u{1D4AE}",Star:"\u22C6",Sub:"\u22D0",Subset:"\u22D0",SubsetEqual:"\u2286",Succeeds:"\u227B",SucceedsEqual:"\u2AB0",SucceedsSlantEqual:"\
\u227D",SucceedsTilde:"\u227F",SuchThat:"\u220B",Sum:"\u2211",Sup:"\u22D1",Superset:"\u2283",SupersetEqual:"\u2287",Supset:"\u22D1",THORN:"\xDE",TRADE:"\u2122",
TSHcy:"\u040B",TScy:"\u0426",Tab:"	",Tau:"\u03A4",Tcaron:"\u0164",Tcedil:"\u0162",Tcy:"\u0422",Tfr:"\u{1D517}",Therefore:"\u2234",Theta:"\u0398",ThickSpace:"\u205F\u200A",
ThinSpace:"\u2009",Tilde:"\u223C",TildeEqual:"\u2243",TildeFullEqual:"\u2245",TildeTilde:"\u2248",Topf:"\u{1D54B}",TripleDot:"\u20DB",Tscr:"\u{1D4AF}",Tstrok:"\u0166",
Uacute:"\xDA",Uarr:"\u219F",Uarrocir:"\u2949",Ubrcy:"\u040E",Ubreve:"\u016C",Ucirc:"\xDB",Ucy:"\u0423",Udblac:"\u0170",Ufr:"\u{1D518}",Ugrave:"\xD9",Umacr:"\u016A",
UnderBar:"_",UnderBrace:"\u23DF",UnderBracket:"\u23B5",UnderParenthesis:"\u23DD",Union:"\u22C3",UnionPlus:"\u228E",Uogon:"\u0172",Uopf:"\u{1D54C}",UpArrow:"\u2191",
UpArrowBar:"\u2912",UpArrowDownArrow:"\u21C5",UpDownArrow:"\u2195",UpEquilibrium:"\u296E",UpTee:"\u22A5",UpTeeArrow:"\u21A5",Uparrow:"\u21D1",Updownarrow:"\u21D5",
UpperLeftArrow:"\u2196",UpperRightArrow:"\u2197",Upsi:"\u03D2",Upsilon:"\u03A5",Uring:"\u016E",Uscr:"\u{1D4B0}",Utilde:"\u0168",Uuml:"\xDC",VDash:"\u22AB",Vbar:"\
\u2AEB",Vcy:"\u0412",Vdash:"\u22A9",Vdashl:"\u2AE6",Vee:"\u22C1",Verbar:"\u2016",Vert:"\u2016",VerticalBar:"\u2223",VerticalLine:"|",VerticalSeparator:"\u2758",
VerticalTilde:"\u2240",VeryThinSpace:"\u200A",Vfr:"\u{1D519}",Vopf:"\u{1D54D}",Vscr:"\u{1D4B1}",Vvdash:"\u22AA",Wcirc:"\u0174",Wedge:"\u22C0",Wfr:"\u{1D51A}",Wopf:"\
\u{1D54E}",Wscr:"\u{1D4B2}",Xfr:"\u{1D51B}",Xi:"\u039E",Xopf:"\u{1D54F}",Xscr:"\u{1D4B3}",YAcy:"\u042F",YIcy:"\u0407",YUcy:"\u042E",Yacute:"\xDD",Ycirc:"\u0176",
Ycy:"\u042B",Yfr:"\u{1D51C}",Yopf:"\u{1D550}",Yscr:"\u{1D4B4}",Yuml:"\u0178",ZHcy:"\u0416",Zacute:"\u0179",Zcaron:"\u017D",Zcy:"\u0417",Zdot:"\u017B",ZeroWidthSpace:"\
\u200B",Zeta:"\u0396",Zfr:"\u2128",Zopf:"\u2124",Zscr:"\u{1D4B5}",aacute:"\xE1",abreve:"\u0103",ac:"\u223E",acE:"\u223E\u0333",acd:"\u223F",acirc:"\xE2",acute:"\
\xB4",acy:"\u0430",aelig:"\xE6",af:"\u2061",afr:"\u{1D51E}",agrave:"\xE0",alefsym:"\u2135",aleph:"\u2135",alpha:"\u03B1",amacr:"\u0101",amalg:"\u2A3F",amp:"&",and:"\
\u2227",andand:"\u2A55",andd:"\u2A5C",andslope:"\u2A58",andv:"\u2A5A",ang:"\u2220",ange:"\u29A4",angle:"\u2220",angmsd:"\u2221",angmsdaa:"\u29A8",angmsdab:"\u29A9",
angmsdac:"\u29AA",angmsdad:"\u29AB",angmsdae:"\u29AC",angmsdaf:"\u29AD",angmsdag:"\u29AE",angmsdah:"\u29AF",angrt:"\u221F",angrtvb:"\u22BE",angrtvbd:"\u299D",angsph:"\
\u2222",angst:"\xC5",angzarr:"\u237C",aogon:"\u0105",aopf:"\u{1D552}",ap:"\u2248",apE:"\u2A70",apacir:"\u2A6F",ape:"\u224A",apid:"\u224B",apos:"'",approx:"\u2248",
approxeq:"\u224A",aring:"\xE5",ascr:"\u{1D4B6}",ast:"*",asymp:"\u2248",asympeq:"\u224D",atilde:"\xE3",auml:"\xE4",awconint:"\u2233",awint:"\u2A11",bNot:"\u2AED",
backcong:"\u224C",backepsilon:"\u03F6",backprime:"\u2035",backsim:"\u223D",backsimeq:"\u22CD",barvee:"\u22BD",barwed:"\u2305",barwedge:"\u2305",bbrk:"\u23B5",bbrktbrk:"\
\u23B6",bcong:"\u224C",bcy:"\u0431",bdquo:"\u201E",becaus:"\u2235",because:"\u2235",bemptyv:"\u29B0",bepsi:"\u03F6",bernou:"\u212C",beta:"\u03B2",beth:"\u2136",
between:"\u226C",bfr:"\u{1D51F}",bigcap:"\u22C2",bigcirc:"\u25EF",bigcup:"\u22C3",bigodot:"\u2A00",bigoplus:"\u2A01",bigotimes:"\u2A02",bigsqcup:"\u2A06",bigstar:"\
\u2605",bigtriangledown:"\u25BD",bigtriangleup:"\u25B3",biguplus:"\u2A04",bigvee:"\u22C1",bigwedge:"\u22C0",bkarow:"\u290D",blacklozenge:"\u29EB",blacksquare:"\u25AA",
blacktriangle:"\u25B4",blacktriangledown:"\u25BE",blacktriangleleft:"\u25C2",blacktriangleright:"\u25B8",blank:"\u2423",blk12:"\u2592",blk14:"\u2591",blk34:"\u2593",
block:"\u2588",bne:"=\u20E5",bnequiv:"\u2261\u20E5",bnot:"\u2310",bopf:"\u{1D553}",bot:"\u22A5",bottom:"\u22A5",bowtie:"\u22C8",boxDL:"\u2557",boxDR:"\u2554",boxDl:"\
\u2556",boxDr:"\u2553",boxH:"\u2550",boxHD:"\u2566",boxHU:"\u2569",boxHd:"\u2564",boxHu:"\u2567",boxUL:"\u255D",boxUR:"\u255A",boxUl:"\u255C",boxUr:"\u2559",boxV:"\
\u2551",boxVH:"\u256C",boxVL:"\u2563",boxVR:"\u2560",boxVh:"\u256B",boxVl:"\u2562",boxVr:"\u255F",boxbox:"\u29C9",boxdL:"\u2555",boxdR:"\u2552",boxdl:"\u2510",boxdr:"\
\u250C",boxh:"\u2500",boxhD:"\u2565",boxhU:"\u2568",boxhd:"\u252C",boxhu:"\u2534",boxminus:"\u229F",boxplus:"\u229E",boxtimes:"\u22A0",boxuL:"\u255B",boxuR:"\u2558",
boxul:"\u2518",boxur:"\u2514",boxv:"\u2502",boxvH:"\u256A",boxvL:"\u2561",boxvR:"\u255E",boxvh:"\u253C",boxvl:"\u2524",boxvr:"\u251C",bprime:"\u2035",breve:"\u02D8",
brvbar:"\xA6",bscr:"\u{1D4B7}",bsemi:"\u204F",bsim:"\u223D",bsime:"\u22CD",bsol:"\\",bsolb:"\u29C5",bsolhsub:"\u27C8",bull:"\u2022",bullet:"\u2022",bump:"\u224E",
bumpE:"\u2AAE",bumpe:"\u224F",bumpeq:"\u224F",cacute:"\u0107",cap:"\u2229",capand:"\u2A44",capbrcup:"\u2A49",capcap:"\u2A4B",capcup:"\u2A47",capdot:"\u2A40",caps:"\
\u2229\uFE00",caret:"\u2041",caron:"\u02C7",ccaps:"\u2A4D",ccaron:"\u010D",ccedil:"\xE7",ccirc:"\u0109",ccups:"\u2A4C",ccupssm:"\u2A50",cdot:"\u010B",cedil:"\xB8",
cemptyv:"\u29B2",cent:"\xA2",centerdot:"\xB7",cfr:"\u{1D520}",chcy:"\u0447",check:"\u2713",checkmark:"\u2713",chi:"\u03C7",cir:"\u25CB",cirE:"\u29C3",circ:"\u02C6",
circeq:"\u2257",circlearrowleft:"\u21BA",circlearrowright:"\u21BB",circledR:"\xAE",circledS:"\u24C8",circledast:"\u229B",circledcirc:"\u229A",circleddash:"\u229D",
cire:"\u2257",cirfnint:"\u2A10",cirmid:"\u2AEF",cirscir:"\u29C2",clubs:"\u2663",clubsuit:"\u2663",colon:":",colone:"\u2254",coloneq:"\u2254",comma:",",commat:"@",
comp:"\u2201",compfn:"\u2218",complement:"\u2201",complexes:"\u2102",cong:"\u2245",congdot:"\u2A6D",conint:"\u222E",copf:"\u{1D554}",coprod:"\u2210",copy:"\xA9",
copysr:"\u2117",crarr:"\u21B5",cross:"\u2717",cscr:"\u{1D4B8}",csub:"\u2ACF",csube:"\u2AD1",csup:"\u2AD0",csupe:"\u2AD2",ctdot:"\u22EF",cudarrl:"\u2938",cudarrr:"\
\u2935",cuepr:"\u22DE",cuesc:"\u22DF",cularr:"\u21B6",cularrp:"\u293D",cup:"\u222A",cupbrcap:"\u2A48",cupcap:"\u2A46",cupcup:"\u2A4A",cupdot:"\u228D",cupor:"\u2A45",
cups:"\u222A\uFE00",curarr:"\u21B7",curarrm:"\u293C",curlyeqprec:"\u22DE",curlyeqsucc:"\u22DF",curlyvee:"\u22CE",curlywedge:"\u22CF",curren:"\xA4",curvearrowleft:"\
\u21B6",curvearrowright:"\u21B7",cuvee:"\u22CE",cuwed:"\u22CF",cwconint:"\u2232",cwint:"\u2231",cylcty:"\u232D",dArr:"\u21D3",dHar:"\u2965",dagger:"\u2020",daleth:"\
\u2138",darr:"\u2193",dash:"\u2010",dashv:"\u22A3",dbkarow:"\u290F",dblac:"\u02DD",dcaron:"\u010F",dcy:"\u0434",dd:"\u2146",ddagger:"\u2021",ddarr:"\u21CA",ddotseq:"\
\u2A77",deg:"\xB0",delta:"\u03B4",demptyv:"\u29B1",dfisht:"\u297F",dfr:"\u{1D521}",dharl:"\u21C3",dharr:"\u21C2",diam:"\u22C4",diamond:"\u22C4",diamondsuit:"\u2666",
diams:"\u2666",die:"\xA8",digamma:"\u03DD",disin:"\u22F2",div:"\xF7",divide:"\xF7",divideontimes:"\u22C7",divonx:"\u22C7",djcy:"\u0452",dlcorn:"\u231E",dlcrop:"\
\u230D",dollar:"$",dopf:"\u{1D555}",dot:"\u02D9",doteq:"\u2250",doteqdot:"\u2251",dotminus:"\u2238",dotplus:"\u2214",dotsquare:"\u22A1",doublebarwedge:"\u2306",
downarrow:"\u2193",downdownarrows:"\u21CA",downharpoonleft:"\u21C3",downharpoonright:"\u21C2",drbkarow:"\u2910",drcorn:"\u231F",drcrop:"\u230C",dscr:"\u{1D4B9}",
dscy:"\u0455",dsol:"\u29F6",dstrok:"\u0111",dtdot:"\u22F1",dtri:"\u25BF",dtrif:"\u25BE",duarr:"\u21F5",duhar:"\u296F",dwangle:"\u29A6",dzcy:"\u045F",dzigrarr:"\u27FF",
eDDot:"\u2A77",eDot:"\u2251",eacute:"\xE9",easter:"\u2A6E",ecaron:"\u011B",ecir:"\u2256",ecirc:"\xEA",ecolon:"\u2255",ecy:"\u044D",edot:"\u0117",ee:"\u2147",efDot:"\
\u2252",efr:"\u{1D522}",eg:"\u2A9A",egrave:"\xE8",egs:"\u2A96",egsdot:"\u2A98",el:"\u2A99",elinters:"\u23E7",ell:"\u2113",els:"\u2A95",elsdot:"\u2A97",emacr:"\u0113",
empty:"\u2205",emptyset:"\u2205",emptyv:"\u2205",emsp13:"\u2004",emsp14:"\u2005",emsp:"\u2003",eng:"\u014B",ensp:"\u2002",eogon:"\u0119",eopf:"\u{1D556}",epar:"\
\u22D5",eparsl:"\u29E3",eplus:"\u2A71",epsi:"\u03B5",epsilon:"\u03B5",epsiv:"\u03F5",eqcirc:"\u2256",eqcolon:"\u2255",eqsim:"\u2242",eqslantgtr:"\u2A96",eqslantless:"\
\u2A95",equals:"=",equest:"\u225F",equiv:"\u2261",equivDD:"\u2A78",eqvparsl:"\u29E5",erDot:"\u2253",erarr:"\u2971",escr:"\u212F",esdot:"\u2250",esim:"\u2242",eta:"\
\u03B7",eth:"\xF0",euml:"\xEB",euro:"\u20AC",excl:"!",exist:"\u2203",expectation:"\u2130",exponentiale:"\u2147",fallingdotseq:"\u2252",fcy:"\u0444",female:"\u2640",
ffilig:"\uFB03",fflig:"\uFB00",ffllig:"\uFB04",ffr:"\u{1D523}",filig:"\uFB01",fjlig:"fj",flat:"\u266D",fllig:"\uFB02",fltns:"\u25B1",fnof:"\u0192",fopf:"\u{1D557}",
forall:"\u2200",fork:"\u22D4",forkv:"\u2AD9",fpartint:"\u2A0D",frac12:"\xBD",frac13:"\u2153",frac14:"\xBC",frac15:"\u2155",frac16:"\u2159",frac18:"\u215B",frac23:"\
\u2154",frac25:"\u2156",frac34:"\xBE",frac35:"\u2157",frac38:"\u215C",frac45:"\u2158",frac56:"\u215A",frac58:"\u215D",frac78:"\u215E",frasl:"\u2044",frown:"\u2322",
fscr:"\u{1D4BB}",gE:"\u2267",gEl:"\u2A8C",gacute:"\u01F5",gamma:"\u03B3",gammad:"\u03DD",gap:"\u2A86",gbreve:"\u011F",gcirc:"\u011D",gcy:"\u0433",gdot:"\u0121",
ge:"\u2265",gel:"\u22DB",geq:"\u2265",geqq:"\u2267",geqslant:"\u2A7E",ges:"\u2A7E",gescc:"\u2AA9",gesdot:"\u2A80",gesdoto:"\u2A82",gesdotol:"\u2A84",gesl:"\u22DB\uFE00",
gesles:"\u2A94",gfr:"\u{1D524}",gg:"\u226B",ggg:"\u22D9",gimel:"\u2137",gjcy:"\u0453",gl:"\u2277",glE:"\u2A92",gla:"\u2AA5",glj:"\u2AA4",gnE:"\u2269",gnap:"\u2A8A",
gnapprox:"\u2A8A",gne:"\u2A88",gneq:"\u2A88",gneqq:"\u2269",gnsim:"\u22E7",gopf:"\u{1D558}",grave:"`",gscr:"\u210A",gsim:"\u2273",gsime:"\u2A8E",gsiml:"\u2A90",
gt:">",gtcc:"\u2AA7",gtcir:"\u2A7A",gtdot:"\u22D7",gtlPar:"\u2995",gtquest:"\u2A7C",gtrapprox:"\u2A86",gtrarr:"\u2978",gtrdot:"\u22D7",gtreqless:"\u22DB",gtreqqless:"\
\u2A8C",gtrless:"\u2277",gtrsim:"\u2273",gvertneqq:"\u2269\uFE00",gvnE:"\u2269\uFE00",hArr:"\u21D4",hairsp:"\u200A",half:"\xBD",hamilt:"\u210B",hardcy:"\u044A",
harr:"\u2194",harrcir:"\u2948",harrw:"\u21AD",hbar:"\u210F",hcirc:"\u0125",hearts:"\u2665",heartsuit:"\u2665",hellip:"\u2026",hercon:"\u22B9",hfr:"\u{1D525}",hksearow:"\
\u2925",hkswarow:"\u2926",hoarr:"\u21FF",homtht:"\u223B",hookleftarrow:"\u21A9",hookrightarrow:"\u21AA",hopf:"\u{1D559}",horbar:"\u2015",hscr:"\u{1D4BD}",hslash:"\
\u210F",hstrok:"\u0127",hybull:"\u2043",hyphen:"\u2010",iacute:"\xED",ic:"\u2063",icirc:"\xEE",icy:"\u0438",iecy:"\u0435",iexcl:"\xA1",iff:"\u21D4",ifr:"\u{1D526}",
igrave:"\xEC",ii:"\u2148",iiiint:"\u2A0C",iiint:"\u222D",iinfin:"\u29DC",iiota:"\u2129",ijlig:"\u0133",imacr:"\u012B",image:"\u2111",imagline:"\u2110",imagpart:"\
\u2111",imath:"\u0131",imof:"\u22B7",imped:"\u01B5",in:"\u2208",incare:"\u2105",infin:"\u221E",infintie:"\u29DD",inodot:"\u0131",int:"\u222B",intcal:"\u22BA",integers:"\
\u2124",intercal:"\u22BA",intlarhk:"\u2A17",intprod:"\u2A3C",iocy:"\u0451",iogon:"\u012F",iopf:"\u{1D55A}",iota:"\u03B9",iprod:"\u2A3C",iquest:"\xBF",iscr:"\u{1D4BE}",
isin:"\u2208",isinE:"\u22F9",isindot:"\u22F5",isins:"\u22F4",isinsv:"\u22F3",isinv:"\u2208",it:"\u2062",itilde:"\u0129",iukcy:"\u0456",iuml:"\xEF",jcirc:"\u0135",
jcy:"\u0439",jfr:"\u{1D527}",jmath:"\u0237",jopf:"\u{1D55B}",jscr:"\u{1D4BF}",jsercy:"\u0458",jukcy:"\u0454",kappa:"\u03BA",kappav:"\u03F0",kcedil:"\u0137",kcy:"\
\u043A",kfr:"\u{1D528}",kgreen:"\u0138",khcy:"\u0445",kjcy:"\u045C",kopf:"\u{1D55C}",kscr:"\u{1D4C0}",lAarr:"\u21DA",lArr:"\u21D0",lAtail:"\u291B",lBarr:"\u290E",
lE:"\u2266",lEg:"\u2A8B",lHar:"\u2962",lacute:"\u013A",laemptyv:"\u29B4",lagran:"\u2112",lambda:"\u03BB",lang:"\u27E8",langd:"\u2991",langle:"\u27E8",lap:"\u2A85",
laquo:"\xAB",larr:"\u2190",larrb:"\u21E4",larrbfs:"\u291F",larrfs:"\u291D",larrhk:"\u21A9",larrlp:"\u21AB",larrpl:"\u2939",larrsim:"\u2973",larrtl:"\u21A2",lat:"\
\u2AAB",latail:"\u2919",late:"\u2AAD",lates:"\u2AAD\uFE00",lbarr:"\u290C",lbbrk:"\u2772",lbrace:"{",lbrack:"[",lbrke:"\u298B",lbrksld:"\u298F",lbrkslu:"\u298D",
lcaron:"\u013E",lcedil:"\u013C",lceil:"\u2308",lcub:"{",lcy:"\u043B",ldca:"\u2936",ldquo:"\u201C",ldquor:"\u201E",ldrdhar:"\u2967",ldrushar:"\u294B",ldsh:"\u21B2",
le:"\u2264",leftarrow:"\u2190",leftarrowtail:"\u21A2",leftharpoondown:"\u21BD",leftharpoonup:"\u21BC",leftleftarrows:"\u21C7",leftrightarrow:"\u2194",leftrightarrows:"\
\u21C6",leftrightharpoons:"\u21CB",leftrightsquigarrow:"\u21AD",leftthreetimes:"\u22CB",leg:"\u22DA",leq:"\u2264",leqq:"\u2266",leqslant:"\u2A7D",les:"\u2A7D",lescc:"\
\u2AA8",lesdot:"\u2A7F",lesdoto:"\u2A81",lesdotor:"\u2A83",lesg:"\u22DA\uFE00",lesges:"\u2A93",lessapprox:"\u2A85",lessdot:"\u22D6",lesseqgtr:"\u22DA",lesseqqgtr:"\
\u2A8B",lessgtr:"\u2276",lesssim:"\u2272",lfisht:"\u297C",lfloor:"\u230A",lfr:"\u{1D529}",lg:"\u2276",lgE:"\u2A91",lhard:"\u21BD",lharu:"\u21BC",lharul:"\u296A",
lhblk:"\u2584",ljcy:"\u0459",ll:"\u226A",llarr:"\u21C7",llcorner:"\u231E",llhard:"\u296B",lltri:"\u25FA",lmidot:"\u0140",lmoust:"\u23B0",lmoustache:"\u23B0",lnE:"\
\u2268",lnap:"\u2A89",lnapprox:"\u2A89",lne:"\u2A87",lneq:"\u2A87",lneqq:"\u2268",lnsim:"\u22E6",loang:"\u27EC",loarr:"\u21FD",lobrk:"\u27E6",longleftarrow:"\u27F5",
longleftrightarrow:"\u27F7",longmapsto:"\u27FC",longrightarrow:"\u27F6",looparrowleft:"\u21AB",looparrowright:"\u21AC",lopar:"\u2985",lopf:"\u{1D55D}",loplus:"\u2A2D",
lotimes:"\u2A34",lowast:"\u2217",lowbar:"_",loz:"\u25CA",lozenge:"\u25CA",lozf:"\u29EB",lpar:"(",lparlt:"\u2993",lrarr:"\u21C6",lrcorner:"\u231F",lrhar:"\u21CB",
lrhard:"\u296D",lrm:"\u200E",lrtri:"\u22BF",lsaquo:"\u2039",lscr:"\u{1D4C1}",lsh:"\u21B0",lsim:"\u2272",lsime:"\u2A8D",lsimg:"\u2A8F",lsqb:"[",lsquo:"\u2018",lsquor:"\
\u201A",lstrok:"\u0142",lt:"<",ltcc:"\u2AA6",ltcir:"\u2A79",ltdot:"\u22D6",lthree:"\u22CB",ltimes:"\u22C9",ltlarr:"\u2976",ltquest:"\u2A7B",ltrPar:"\u2996",ltri:"\
\u25C3",ltrie:"\u22B4",ltrif:"\u25C2",lurdshar:"\u294A",luruhar:"\u2966",lvertneqq:"\u2268\uFE00",lvnE:"\u2268\uFE00",mDDot:"\u223A",macr:"\xAF",male:"\u2642",malt:"\
\u2720",maltese:"\u2720",map:"\u21A6",mapsto:"\u21A6",mapstodown:"\u21A7",mapstoleft:"\u21A4",mapstoup:"\u21A5",marker:"\u25AE",mcomma:"\u2A29",mcy:"\u043C",mdash:"\
\u2014",measuredangle:"\u2221",mfr:"\u{1D52A}",mho:"\u2127",micro:"\xB5",mid:"\u2223",midast:"*",midcir:"\u2AF0",middot:"\xB7",minus:"\u2212",minusb:"\u229F",minusd:"\
\u2238",minusdu:"\u2A2A",mlcp:"\u2ADB",mldr:"\u2026",mnplus:"\u2213",models:"\u22A7",mopf:"\u{1D55E}",mp:"\u2213",mscr:"\u{1D4C2}",mstpos:"\u223E",mu:"\u03BC",multimap:"\
\u22B8",mumap:"\u22B8",nGg:"\u22D9\u0338",nGt:"\u226B\u20D2",nGtv:"\u226B\u0338",nLeftarrow:"\u21CD",nLeftrightarrow:"\u21CE",nLl:"\u22D8\u0338",nLt:"\u226A\u20D2",
nLtv:"\u226A\u0338",nRightarrow:"\u21CF",nVDash:"\u22AF",nVdash:"\u22AE",nabla:"\u2207",nacute:"\u0144",nang:"\u2220\u20D2",nap:"\u2249",napE:"\u2A70\u0338",napid:"\
\u224B\u0338",napos:"\u0149",napprox:"\u2249",natur:"\u266E",natural:"\u266E",naturals:"\u2115",nbsp:"\xA0",nbump:"\u224E\u0338",nbumpe:"\u224F\u0338",ncap:"\u2A43",
ncaron:"\u0148",ncedil:"\u0146",ncong:"\u2247",ncongdot:"\u2A6D\u0338",ncup:"\u2A42",ncy:"\u043D",ndash:"\u2013",ne:"\u2260",neArr:"\u21D7",nearhk:"\u2924",nearr:"\
\u2197",nearrow:"\u2197",nedot:"\u2250\u0338",nequiv:"\u2262",nesear:"\u2928",nesim:"\u2242\u0338",nexist:"\u2204",nexists:"\u2204",nfr:"\u{1D52B}",ngE:"\u2267\u0338",
nge:"\u2271",ngeq:"\u2271",ngeqq:"\u2267\u0338",ngeqslant:"\u2A7E\u0338",nges:"\u2A7E\u0338",ngsim:"\u2275",ngt:"\u226F",ngtr:"\u226F",nhArr:"\u21CE",nharr:"\u21AE",
nhpar:"\u2AF2",ni:"\u220B",nis:"\u22FC",nisd:"\u22FA",niv:"\u220B",njcy:"\u045A",nlArr:"\u21CD",nlE:"\u2266\u0338",nlarr:"\u219A",nldr:"\u2025",nle:"\u2270",nleftarrow:"\
\u219A",nleftrightarrow:"\u21AE",nleq:"\u2270",nleqq:"\u2266\u0338",nleqslant:"\u2A7D\u0338",nles:"\u2A7D\u0338",nless:"\u226E",nlsim:"\u2274",nlt:"\u226E",nltri:"\
\u22EA",nltrie:"\u22EC",nmid:"\u2224",nopf:"\u{1D55F}",not:"\xAC",notin:"\u2209",notinE:"\u22F9\u0338",notindot:"\u22F5\u0338",notinva:"\u2209",notinvb:"\u22F7",
notinvc:"\u22F6",notni:"\u220C",notniva:"\u220C",notnivb:"\u22FE",notnivc:"\u22FD",npar:"\u2226",nparallel:"\u2226",nparsl:"\u2AFD\u20E5",npart:"\u2202\u0338",npolint:"\
\u2A14",npr:"\u2280",nprcue:"\u22E0",npre:"\u2AAF\u0338",nprec:"\u2280",npreceq:"\u2AAF\u0338",nrArr:"\u21CF",nrarr:"\u219B",nrarrc:"\u2933\u0338",nrarrw:"\u219D\u0338",
nrightarrow:"\u219B",nrtri:"\u22EB",nrtrie:"\u22ED",nsc:"\u2281",nsccue:"\u22E1",nsce:"\u2AB0\u0338",nscr:"\u{1D4C3}",nshortmid:"\u2224",nshortparallel:"\u2226",
nsim:"\u2241",nsime:"\u2244",nsimeq:"\u2244",nsmid:"\u2224",nspar:"\u2226",nsqsube:"\u22E2",nsqsupe:"\u22E3",nsub:"\u2284",nsubE:"\u2AC5\u0338",nsube:"\u2288",nsubset:"\
\u2282\u20D2",nsubseteq:"\u2288",nsubseteqq:"\u2AC5\u0338",nsucc:"\u2281",nsucceq:"\u2AB0\u0338",nsup:"\u2285",nsupE:"\u2AC6\u0338",nsupe:"\u2289",nsupset:"\u2283\u20D2",
nsupseteq:"\u2289",nsupseteqq:"\u2AC6\u0338",ntgl:"\u2279",ntilde:"\xF1",ntlg:"\u2278",ntriangleleft:"\u22EA",ntrianglelefteq:"\u22EC",ntriangleright:"\u22EB",ntrianglerighteq:"\
\u22ED",nu:"\u03BD",num:"#",numero:"\u2116",numsp:"\u2007",nvDash:"\u22AD",nvHarr:"\u2904",nvap:"\u224D\u20D2",nvdash:"\u22AC",nvge:"\u2265\u20D2",nvgt:">\u20D2",
nvinfin:"\u29DE",nvlArr:"\u2902",nvle:"\u2264\u20D2",nvlt:"<\u20D2",nvltrie:"\u22B4\u20D2",nvrArr:"\u2903",nvrtrie:"\u22B5\u20D2",nvsim:"\u223C\u20D2",nwArr:"\u21D6",
nwarhk:"\u2923",nwarr:"\u2196",nwarrow:"\u2196",nwnear:"\u2927",oS:"\u24C8",oacute:"\xF3",oast:"\u229B",ocir:"\u229A",ocirc:"\xF4",ocy:"\u043E",odash:"\u229D",odblac:"\
\u0151",odiv:"\u2A38",odot:"\u2299",odsold:"\u29BC",oelig:"\u0153",ofcir:"\u29BF",ofr:"\u{1D52C}",ogon:"\u02DB",ograve:"\xF2",ogt:"\u29C1",ohbar:"\u29B5",ohm:"\u03A9",
oint:"\u222E",olarr:"\u21BA",olcir:"\u29BE",olcross:"\u29BB",oline:"\u203E",olt:"\u29C0",omacr:"\u014D",omega:"\u03C9",omicron:"\u03BF",omid:"\u29B6",ominus:"\u2296",
oopf:"\u{1D560}",opar:"\u29B7",operp:"\u29B9",oplus:"\u2295",or:"\u2228",orarr:"\u21BB",ord:"\u2A5D",order:"\u2134",orderof:"\u2134",ordf:"\xAA",ordm:"\xBA",origof:"\
\u22B6",oror:"\u2A56",orslope:"\u2A57",orv:"\u2A5B",oscr:"\u2134",oslash:"\xF8",osol:"\u2298",otilde:"\xF5",otimes:"\u2297",otimesas:"\u2A36",ouml:"\xF6",ovbar:"\
\u233D",par:"\u2225",para:"\xB6",parallel:"\u2225",parsim:"\u2AF3",parsl:"\u2AFD",part:"\u2202",pcy:"\u043F",percnt:"%",period:".",permil:"\u2030",perp:"\u22A5",
pertenk:"\u2031",pfr:"\u{1D52D}",phi:"\u03C6",phiv:"\u03D5",phmmat:"\u2133",phone:"\u260E",pi:"\u03C0",pitchfork:"\u22D4",piv:"\u03D6",planck:"\u210F",planckh:"\
\u210E",plankv:"\u210F",plus:"+",plusacir:"\u2A23",plusb:"\u229E",pluscir:"\u2A22",plusdo:"\u2214",plusdu:"\u2A25",pluse:"\u2A72",plusmn:"\xB1",plussim:"\u2A26",
plustwo:"\u2A27",pm:"\xB1",pointint:"\u2A15",popf:"\u{1D561}",pound:"\xA3",pr:"\u227A",prE:"\u2AB3",prap:"\u2AB7",prcue:"\u227C",pre:"\u2AAF",prec:"\u227A",precapprox:"\
\u2AB7",preccurlyeq:"\u227C",preceq:"\u2AAF",precnapprox:"\u2AB9",precneqq:"\u2AB5",precnsim:"\u22E8",precsim:"\u227E",prime:"\u2032",primes:"\u2119",prnE:"\u2AB5",
prnap:"\u2AB9",prnsim:"\u22E8",prod:"\u220F",profalar:"\u232E",profline:"\u2312",profsurf:"\u2313",prop:"\u221D",propto:"\u221D",prsim:"\u227E",prurel:"\u22B0",
pscr:"\u{1D4C5}",psi:"\u03C8",puncsp:"\u2008",qfr:"\u{1D52E}",qint:"\u2A0C",qopf:"\u{1D562}",qprime:"\u2057",qscr:"\u{1D4C6}",quaternions:"\u210D",quatint:"\u2A16",
quest:"?",questeq:"\u225F",quot:'"',rAarr:"\u21DB",rArr:"\u21D2",rAtail:"\u291C",rBarr:"\u290F",rHar:"\u2964",race:"\u223D\u0331",racute:"\u0155",radic:"\u221A",
raemptyv:"\u29B3",rang:"\u27E9",rangd:"\u2992",range:"\u29A5",rangle:"\u27E9",raquo:"\xBB",rarr:"\u2192",rarrap:"\u2975",rarrb:"\u21E5",rarrbfs:"\u2920",rarrc:"\
\u2933",rarrfs:"\u291E",rarrhk:"\u21AA",rarrlp:"\u21AC",rarrpl:"\u2945",rarrsim:"\u2974",rarrtl:"\u21A3",rarrw:"\u219D",ratail:"\u291A",ratio:"\u2236",rationals:"\
\u211A",rbarr:"\u290D",rbbrk:"\u2773",rbrace:"}",rbrack:"]",rbrke:"\u298C",rbrksld:"\u298E",rbrkslu:"\u2990",rcaron:"\u0159",rcedil:"\u0157",rceil:"\u2309",rcub:"\
}",rcy:"\u0440",rdca:"\u2937",rdldhar:"\u2969",rdquo:"\u201D",rdquor:"\u201D",rdsh:"\u21B3",real:"\u211C",realine:"\u211B",realpart:"\u211C",reals:"\u211D",rect:"\
\u25AD",reg:"\xAE",rfisht:"\u297D",rfloor:"\u230B",rfr:"\u{1D52F}",rhard:"\u21C1",rharu:"\u21C0",rharul:"\u296C",rho:"\u03C1",rhov:"\u03F1",rightarrow:"\u2192",
rightarrowtail:"\u21A3",rightharpoondown:"\u21C1",rightharpoonup:"\u21C0",rightleftarrows:"\u21C4",rightleftharpoons:"\u21CC",rightrightarrows:"\u21C9",rightsquigarrow:"\
\u219D",rightthreetimes:"\u22CC",ring:"\u02DA",risingdotseq:"\u2253",rlarr:"\u21C4",rlhar:"\u21CC",rlm:"\u200F",rmoust:"\u23B1",rmoustache:"\u23B1",rnmid:"\u2AEE",
roang:"\u27ED",roarr:"\u21FE",robrk:"\u27E7",ropar:"\u2986",ropf:"\u{1D563}",roplus:"\u2A2E",rotimes:"\u2A35",rpar:")",rpargt:"\u2994",rppolint:"\u2A12",rrarr:"\
\u21C9",rsaquo:"\u203A",rscr:"\u{1D4C7}",rsh:"\u21B1",rsqb:"]",rsquo:"\u2019",rsquor:"\u2019",rthree:"\u22CC",rtimes:"\u22CA",rtri:"\u25B9",rtrie:"\u22B5",rtrif:"\
\u25B8",rtriltri:"\u29CE",ruluhar:"\u2968",rx:"\u211E",sacute:"\u015B",sbquo:"\u201A",sc:"\u227B",scE:"\u2AB4",scap:"\u2AB8",scaron:"\u0161",sccue:"\u227D",sce:"\
\u2AB0",scedil:"\u015F",scirc:"\u015D",scnE:"\u2AB6",scnap:"\u2ABA",scnsim:"\u22E9",scpolint:"\u2A13",scsim:"\u227F",scy:"\u0441",sdot:"\u22C5",sdotb:"\u22A1",sdote:"\
\u2A66",seArr:"\u21D8",searhk:"\u2925",searr:"\u2198",searrow:"\u2198",sect:"\xA7",semi:";",seswar:"\u2929",setminus:"\u2216",setmn:"\u2216",sext:"\u2736",sfr:"\
\u{1D530}",sfrown:"\u2322",sharp:"\u266F",shchcy:"\u0449",shcy:"\u0448",shortmid:"\u2223",shortparallel:"\u2225",shy:"\xAD",sigma:"\u03C3",sigmaf:"\u03C2",sigmav:"\
\u03C2",sim:"\u223C",simdot:"\u2A6A",sime:"\u2243",simeq:"\u2243",simg:"\u2A9E",simgE:"\u2AA0",siml:"\u2A9D",simlE:"\u2A9F",simne:"\u2246",simplus:"\u2A24",simrarr:"\
\u2972",slarr:"\u2190",smallsetminus:"\u2216",smashp:"\u2A33",smeparsl:"\u29E4",smid:"\u2223",smile:"\u2323",smt:"\u2AAA",smte:"\u2AAC",smtes:"\u2AAC\uFE00",softcy:"\
\u044C",sol:"/",solb:"\u29C4",solbar:"\u233F",sopf:"\u{1D564}",spades:"\u2660",spadesuit:"\u2660",spar:"\u2225",sqcap:"\u2293",sqcaps:"\u2293\uFE00",sqcup:"\u2294",
sqcups:"\u2294\uFE00",sqsub:"\u228F",sqsube:"\u2291",sqsubset:"\u228F",sqsubseteq:"\u2291",sqsup:"\u2290",sqsupe:"\u2292",sqsupset:"\u2290",sqsupseteq:"\u2292",
squ:"\u25A1",square:"\u25A1",squarf:"\u25AA",squf:"\u25AA",srarr:"\u2192",sscr:"\u{1D4C8}",ssetmn:"\u2216",ssmile:"\u2323",sstarf:"\u22C6",star:"\u2606",starf:"\
\u2605",straightepsilon:"\u03F5",straightphi:"\u03D5",strns:"\xAF",sub:"\u2282",subE:"\u2AC5",subdot:"\u2ABD",sube:"\u2286",subedot:"\u2AC3",submult:"\u2AC1",subnE:"\
\u2ACB",subne:"\u228A",subplus:"\u2ABF",subrarr:"\u2979",subset:"\u2282",subseteq:"\u2286",subseteqq:"\u2AC5",subsetneq:"\u228A",subsetneqq:"\u2ACB",subsim:"\u2AC7",
subsub:"\u2AD5",subsup:"\u2AD3",succ:"\u227B",succapprox:"\u2AB8",succcurlyeq:"\u227D",succeq:"\u2AB0",succnapprox:"\u2ABA",succneqq:"\u2AB6",succnsim:"\u22E9",
succsim:"\u227F",sum:"\u2211",sung:"\u266A",sup1:"\xB9",sup2:"\xB2",sup3:"\xB3",sup:"\u2283",supE:"\u2AC6",supdot:"\u2ABE",supdsub:"\u2AD8",supe:"\u2287",supedot:"\
\u2AC4",suphsol:"\u27C9",suphsub:"\u2AD7",suplarr:"\u297B",supmult:"\u2AC2",supnE:"\u2ACC",supne:"\u228B",supplus:"\u2AC0",supset:"\u2283",supseteq:"\u2287",supseteqq:"\
\u2AC6",supsetneq:"\u228B",supsetneqq:"\u2ACC",supsim:"\u2AC8",supsub:"\u2AD4",supsup:"\u2AD6",swArr:"\u21D9",swarhk:"\u2926",swarr:"\u2199",swarrow:"\u2199",swnwar:"\
\u292A",szlig:"\xDF",target:"\u2316",tau:"\u03C4",tbrk:"\u23B4",tcaron:"\u0165",tcedil:"\u0163",tcy:"\u0442",tdot:"\u20DB",telrec:"\u2315",tfr:"\u{1D531}",there4:"\
\u2234",therefore:"\u2234",theta:"\u03B8",thetasym:"\u03D1",thetav:"\u03D1",thickapprox:"\u2248",thicksim:"\u223C",thinsp:"\u2009",thkap:"\u2248",thksim:"\u223C",
thorn:"\xFE",tilde:"\u02DC",times:"\xD7",timesb:"\u22A0",timesbar:"\u2A31",timesd:"\u2A30",tint:"\u222D",toea:"\u2928",top:"\u22A4",topbot:"\u2336",topcir:"\u2AF1",
topf:"\u{1D565}",topfork:"\u2ADA",tosa:"\u2929",tprime:"\u2034",trade:"\u2122",triangle:"\u25B5",triangledown:"\u25BF",triangleleft:"\u25C3",trianglelefteq:"\u22B4",
triangleq:"\u225C",triangleright:"\u25B9",trianglerighteq:"\u22B5",tridot:"\u25EC",trie:"\u225C",triminus:"\u2A3A",triplus:"\u2A39",trisb:"\u29CD",tritime:"\u2A3B",
trpezium:"\u23E2",tscr:"\u{1D4C9}",tscy:"\u0446",tshcy:"\u045B",tstrok:"\u0167",twixt:"\u226C",twoheadleftarrow:"\u219E",twoheadrightarrow:"\u21A0",uArr:"\u21D1",
uHar:"\u2963",uacute:"\xFA",uarr:"\u2191",ubrcy:"\u045E",ubreve:"\u016D",ucirc:"\xFB",ucy:"\u0443",udarr:"\u21C5",udblac:"\u0171",udhar:"\u296E",ufisht:"\u297E",
ufr:"\u{1D532}",ugrave:"\xF9",uharl:"\u21BF",uharr:"\u21BE",uhblk:"\u2580",ulcorn:"\u231C",ulcorner:"\u231C",ulcrop:"\u230F",ultri:"\u25F8",umacr:"\u016B",uml:"\
\xA8",uogon:"\u0173",uopf:"\u{1D566}",uparrow:"\u2191",updownarrow:"\u2195",upharpoonleft:"\u21BF",upharpoonright:"\u21BE",uplus:"\u228E",upsi:"\u03C5",upsih:"\u03D2",
upsilon:"\u03C5",upuparrows:"\u21C8",urcorn:"\u231D",urcorner:"\u231D",urcrop:"\u230E",uring:"\u016F",urtri:"\u25F9",uscr:"\u{1D4CA}",utdot:"\u22F0",utilde:"\u0169",
utri:"\u25B5",utrif:"\u25B4",uuarr:"\u21C8",uuml:"\xFC",uwangle:"\u29A7",vArr:"\u21D5",vBar:"\u2AE8",vBarv:"\u2AE9",vDash:"\u22A8",vangrt:"\u299C",varepsilon:"\u03F5",
varkappa:"\u03F0",varnothing:"\u2205",varphi:"\u03D5",varpi:"\u03D6",varpropto:"\u221D",varr:"\u2195",varrho:"\u03F1",varsigma:"\u03C2",varsubsetneq:"\u228A\uFE00",
varsubsetneqq:"\u2ACB\uFE00",varsupsetneq:"\u228B\uFE00",varsupsetneqq:"\u2ACC\uFE00",vartheta:"\u03D1",vartriangleleft:"\u22B2",vartriangleright:"\u22B3",vcy:"\
\u0432",vdash:"\u22A2",vee:"\u2228",veebar:"\u22BB",veeeq:"\u225A",vellip:"\u22EE",verbar:"|",vert:"|",vfr:"\u{1D533}",vltri:"\u22B2",vnsub:"\u2282\u20D2",vnsup:"\
\u2283\u20D2",vopf:"\u{1D567}",vprop:"\u221D",vrtri:"\u22B3",vscr:"\u{1D4CB}",vsubnE:"\u2ACB\uFE00",vsubne:"\u228A\uFE00",vsupnE:"\u2ACC\uFE00",vsupne:"\u228B\uFE00",
vzigzag:"\u299A",wcirc:"\u0175",wedbar:"\u2A5F",wedge:"\u2227",wedgeq:"\u2259",weierp:"\u2118",wfr:"\u{1D534}",wopf:"\u{1D568}",wp:"\u2118",wr:"\u2240",wreath:"\
\u2240",wscr:"\u{1D4CC}",xcap:"\u22C2",xcirc:"\u25EF",xcup:"\u22C3",xdtri:"\u25BD",xfr:"\u{1D535}",xhArr:"\u27FA",xharr:"\u27F7",xi:"\u03BE",xlArr:"\u27F8",xlarr:"\
\u27F5",xmap:"\u27FC",xnis:"\u22FB",xodot:"\u2A00",xopf:"\u{1D569}",xoplus:"\u2A01",xotime:"\u2A02",xrArr:"\u27F9",xrarr:"\u27F6",xscr:"\u{1D4CD}",xsqcup:"\u2A06",
xuplus:"\u2A04",xutri:"\u25B3",xvee:"\u22C1",xwedge:"\u22C0",yacute:"\xFD",yacy:"\u044F",ycirc:"\u0177",ycy:"\u044B",yen:"\xA5",yfr:"\u{1D536}",yicy:"\u0457",yopf:"\
\u{1D56A}",yscr:"\u{1D4CE}",yucy:"\u044E",yuml:"\xFF",zacute:"\u017A",zcaron:"\u017E",zcy:"\u0437",zdot:"\u017C",zeetrf:"\u2128",zeta:"\u03B6",zfr:"\u{1D537}",zhcy:"\
\u0436",zigrarr:"\u21DD",zopf:"\u{1D56B}",zscr:"\u{1D4CF}",zwj:"\u200D",zwnj:"\u200C"};var own2={}.hasOwnProperty;function decodeNamedCharacterReference(value2){return own2.call(characterEntities(),value2)?characterEntities()[value2]:!1}function decodeNumericCharacterReference(value2,base){let code3=Number.parseInt(value2,base);return code3<9||code3===11||code3>13&&code3<32||code3>126&&code3<160||
code3>55295&&code3<57344||code3>64975&&code3<65008||(code3&65535)===65535||(code3&65535)===65534||code3>1114111?"\uFFFD":String.fromCodePoint(code3)}var characterEscapeOrReference=/\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;function decodeString(value2){return value2.replace(characterEscapeOrReference,
decode)}function decode($0,$1,$2){if($1)return $1;if($2.charCodeAt(0)===35){let head2=$2.charCodeAt(1),hex=head2===120||head2===88;return decodeNumericCharacterReference(
$2.slice(hex?2:1),hex?16:10)}return decodeNamedCharacterReference($2)||$0}function gfmTableFromMarkdown(){return{enter:{table:enterTable,tableData:enterCell,tableHeader:enterCell,tableRow:enterRow},exit:{codeText:exitCodeText,table:exitTable,
tableData:exit,tableHeader:exit,tableRow:exit}}}function enterTable(token2){let align=token2._align;this.enter({type:"table",align:align.map(function(d){return d===
"none"?null:d}),children:[],position:void 0},token2),this.data.inTable=!0}function exitTable(token2){this.exit(token2),this.data.inTable=void 0}function enterRow(token2){
this.enter({type:"tableRow",children:[],position:void 0},token2)}function exit(token2){this.exit(token2)}function enterCell(token2){this.enter({type:"tableCell",
children:[],position:void 0},token2)}function exitCodeText(token2){let value2=this.resume();this.data.inTable&&(value2=value2.replace(/\\([\\|])/g,replace));let node2=this.
stack[this.stack.length-1];node2.type,node2.value=value2,this.exit(token2)}function replace($0,$1){return $1==="|"?$1:$0}function gfmTableToMarkdown(options){let settings=options||
{},{tableCellPadding:padding,tablePipeAlign:alignDelimiters,stringLength}=settings,around=padding?" ":"|";return{handlers:{inlineCode:inlineCodeWithTable,table:handleTable,
tableCell:handleTableCell,tableRow:handleTableRow},join:[joinTable],unsafe:[{character:"\r",inConstruct:"tableCell"},{character:`
`,inConstruct:"tableCell"},{atBreak:!0,character:"|",after:"[	 :-]"},{character:"|",inConstruct:"tableCell"},{atBreak:!0,character:":",after:"-"},{atBreak:!0,character:"\
-",after:"[:|-]"}]};function handleTable(node2,_,state,info){let matrix=handleTableAsData(node2,state,info),head=matrix[0];if(head){let columns=node2.align?node2.
align.length:0,index2=-1;if(!columns)for(;++index2<matrix.length;)matrix[index2].length>columns&&(columns=matrix[index2].length);for(;head.length<columns;)head.
push("")}return serializeData(matrix,node2.align)}function handleTableRow(node2,_,state,info){let row=handleTableRowAsData(node2,state,info),value2=serializeData(
[row]);return value2.slice(0,value2.indexOf(`
`))}function handleTableCell(node2,_,state,info){let exit3=state.enter("tableCell"),subexit=state.enter("phrasing"),value2=state.containerPhrasing(node2,{...info,
before:around,after:around});return subexit(),exit3(),value2}function serializeData(matrix,align){return markdownTable(matrix,{align,alignDelimiters,fillRows:!1,
padding,stringLength})}function handleTableAsData(node2,state,info){let{children}=node2,index2=-1,result=[],subexit=state.enter("table");for(;++index2<children.
length;)result[index2]=handleTableRowAsData(children[index2],state,info);return subexit(),result}function handleTableRowAsData(node2,state,info){let{children}=node2,
index2=-1,result=[],subexit=state.enter("tableRow");for(;++index2<children.length;)result[index2]=handleTableCell(children[index2],node2,state,info);return subexit(),
result}function inlineCodeWithTable(node2,parent,state){let value2=handle.inlineCode(node2,parent,state);if(!state.stack.includes("tableCell"))return value2;let result=[],
start=0,index2=value2.indexOf("|");for(;index2!==-1;){let before=index2;for(;before>start&&value2.charCodeAt(before-1)===92;)before--;result.push(value2.slice(start,
index2)),(index2-before)%2===0&&result.push("\\"),start=index2,index2=value2.indexOf("|",index2+1)}return result.push(value2.slice(start)),result.join("")}}function joinTable(left,right,parent,state){
if(left.type==="table"&&parent.type==="listItem"&&parent.spread===!1&&(right.type==="definition"||right.type==="heading"&&formatHeadingAsSetext2(right,state)||right.
type==="paragraph"||right.type==="table"))return 1}function formatHeadingAsSetext2(node2,state){let literalWithBreak=!1;return visit3(node2,function(node3){if(node3.
type==="break"||"value"in node3&&/\r?\n|\r/.test(node3.value))return literalWithBreak=!0,EXIT}),!!((!node2.depth||node2.depth<3)&&toString(node2)&&(state.options.
setext||literalWithBreak))}function gfmTaskListItemFromMarkdown(){return{exit:{taskListCheckValueChecked:exitCheck,taskListCheckValueUnchecked:exitCheck,paragraph:exitParagraphWithTaskListItem}}}
function gfmTaskListItemToMarkdown(){return{handlers:{paragraph:paragraphWithTaskListItem},join:[joinDefinitionsBeforeTaskListItemParagraph]}}function exitCheck(token2){
let node2=this.stack[this.stack.length-2];node2.type,node2.checked=token2.type==="taskListCheckValueChecked"}function exitParagraphWithTaskListItem(token2){let parent=this.
stack[this.stack.length-2];if(parent&&parent.type==="listItem"&&typeof parent.checked=="boolean"){let node2=this.stack[this.stack.length-1];node2.type;let head=node2.
children[0];if(head&&head.type==="text"){let siblings=parent.children,index2=-1,firstParagraph;for(;++index2<siblings.length;){let sibling=siblings[index2];if(sibling.
type==="paragraph"){firstParagraph=sibling;break}}firstParagraph===node2&&(head.value=head.value.slice(1),head.value.length===0?node2.children.shift():node2.position&&
head.position&&typeof head.position.start.offset=="number"&&(head.position.start.column++,head.position.start.offset++,node2.position.start={...head.position.start}))}}
this.exit(token2)}function paragraphWithTaskListItem(node2,parent,state,info){if(!parent||parent.type!=="listItem"||taskListItemParagraph(parent)!==node2)return handle.
paragraph(node2,parent,state,info);let checkbox="["+(parent.checked?"x":" ")+"] ",tracker=state.createTracker(info);tracker.move(checkbox);let value2=handle.paragraph(
node2.children.length>0?node2:{type:"paragraph",children:[{type:"text",value:" "}]},parent,state,{...info,...tracker.current()});return checkbox+value2}function joinDefinitionsBeforeTaskListItemParagraph(left,_,parent){
if(!(left.type==="definition"&&parent.type==="listItem"))return;let paragraph2=taskListItemParagraph(parent);if(paragraph2&&parent.children.indexOf(left)<parent.
children.indexOf(paragraph2))return 0}function taskListItemParagraph(node2){if(typeof node2.checked=="boolean")for(let child of node2.children){if(child.type===
"paragraph")return child;if(child.type!=="definition")return}}function gfmFromMarkdown(){return[gfmAutolinkLiteralFromMarkdown(),gfmFootnoteFromMarkdown(),gfmStrikethroughFromMarkdown(),gfmTableFromMarkdown(),gfmTaskListItemFromMarkdown()]}
function gfmToMarkdown(options){return{extensions:[gfmAutolinkLiteralToMarkdown(),gfmFootnoteToMarkdown(options),gfmStrikethroughToMarkdown(),gfmTableToMarkdown(
options),gfmTaskListItemToMarkdown()]}}function splice(list3,start,remove,items){let end=list3.length,chunkStart=0,parameters;if(start<0?start=-start>end?0:end+start:start=start>end?end:start,remove=
remove>0?remove:0,items.length<1e4)parameters=Array.from(items),parameters.unshift(start,remove),list3.splice(...parameters);else for(remove&&list3.splice(start,
remove);chunkStart<items.length;)parameters=items.slice(chunkStart,chunkStart+1e4),parameters.unshift(start,0),list3.splice(...parameters),chunkStart+=1e4,start+=
1e4}function push(list3,items){return list3.length>0?(splice(list3,list3.length,0,items),list3):items}var hasOwnProperty={}.hasOwnProperty;function combineExtensions(extensions){let all2={},index2=-1;for(;++index2<extensions.length;)syntaxExtension(all2,extensions[index2]);
return all2}function syntaxExtension(all2,extension2){let hook;for(hook in extension2){let left=(hasOwnProperty.call(all2,hook)?all2[hook]:void 0)||(all2[hook]=
{}),right=extension2[hook],code3;if(right)for(code3 in right){hasOwnProperty.call(left,code3)||(left[code3]=[]);let value2=right[code3];constructs(left[code3],Array.
isArray(value2)?value2:value2?[value2]:[])}}}function constructs(existing,list3){let index2=-1,before=[];for(;++index2<list3.length;)(list3[index2].add==="after"?
existing:before).push(list3[index2]);splice(existing,0,0,before)}var wwwPrefix={tokenize:tokenizeWwwPrefix,partial:!0},domain={tokenize:tokenizeDomain,partial:!0},path={tokenize:tokenizePath,partial:!0},trail={tokenize:tokenizeTrail,
partial:!0},emailDomainDotTrail={tokenize:tokenizeEmailDomainDotTrail,partial:!0},wwwAutolink={name:"wwwAutolink",tokenize:tokenizeWwwAutolink,previous:previousWww},
protocolAutolink={name:"protocolAutolink",tokenize:tokenizeProtocolAutolink,previous:previousProtocol},emailAutolink={name:"emailAutolink",tokenize:tokenizeEmailAutolink,
previous:previousEmail},text2={};function gfmAutolinkLiteral(){return{text:text2}}var code2=48;for(;code2<123;)text2[code2]=emailAutolink,code2++,code2===58?code2=
65:code2===91&&(code2=97);text2[43]=emailAutolink;text2[45]=emailAutolink;text2[46]=emailAutolink;text2[95]=emailAutolink;text2[72]=[emailAutolink,protocolAutolink];
text2[104]=[emailAutolink,protocolAutolink];text2[87]=[emailAutolink,wwwAutolink];text2[119]=[emailAutolink,wwwAutolink];function tokenizeEmailAutolink(effects,ok2,nok){
let self=this,dot,data;return start;function start(code3){return!gfmAtext(code3)||!previousEmail.call(self,self.previous)||previousUnbalanced(self.events)?nok(code3):
(effects.enter("literalAutolink"),effects.enter("literalAutolinkEmail"),atext(code3))}function atext(code3){return gfmAtext(code3)?(effects.consume(code3),atext):
code3===64?(effects.consume(code3),emailDomain):nok(code3)}function emailDomain(code3){return code3===46?effects.check(emailDomainDotTrail,emailDomainAfter,emailDomainDot)(
code3):code3===45||code3===95||asciiAlphanumeric(code3)?(data=!0,effects.consume(code3),emailDomain):emailDomainAfter(code3)}function emailDomainDot(code3){return effects.
consume(code3),dot=!0,emailDomain}function emailDomainAfter(code3){return data&&dot&&asciiAlpha(self.previous)?(effects.exit("literalAutolinkEmail"),effects.exit(
"literalAutolink"),ok2(code3)):nok(code3)}}function tokenizeWwwAutolink(effects,ok2,nok){let self=this;return wwwStart;function wwwStart(code3){return code3!==87&&
code3!==119||!previousWww.call(self,self.previous)||previousUnbalanced(self.events)?nok(code3):(effects.enter("literalAutolink"),effects.enter("literalAutolinkW\
ww"),effects.check(wwwPrefix,effects.attempt(domain,effects.attempt(path,wwwAfter),nok),nok)(code3))}function wwwAfter(code3){return effects.exit("literalAutoli\
nkWww"),effects.exit("literalAutolink"),ok2(code3)}}function tokenizeProtocolAutolink(effects,ok2,nok){let self=this,buffer="",seen=!1;return protocolStart;function protocolStart(code3){
return(code3===72||code3===104)&&previousProtocol.call(self,self.previous)&&!previousUnbalanced(self.events)?(effects.enter("literalAutolink"),effects.enter("li\
teralAutolinkHttp"),buffer+=String.fromCodePoint(code3),effects.consume(code3),protocolPrefixInside):nok(code3)}function protocolPrefixInside(code3){if(asciiAlpha(
code3)&&buffer.length<5)return buffer+=String.fromCodePoint(code3),effects.consume(code3),protocolPrefixInside;if(code3===58){let protocol=buffer.toLowerCase();
if(protocol==="http"||protocol==="https")return effects.consume(code3),protocolSlashesInside}return nok(code3)}function protocolSlashesInside(code3){return code3===
47?(effects.consume(code3),seen?afterProtocol:(seen=!0,protocolSlashesInside)):nok(code3)}function afterProtocol(code3){return code3===null||asciiControl(code3)||
markdownLineEndingOrSpace(code3)||unicodeWhitespace(code3)||unicodePunctuation(code3)?nok(code3):effects.attempt(domain,effects.attempt(path,protocolAfter),nok)(
code3)}function protocolAfter(code3){return effects.exit("literalAutolinkHttp"),effects.exit("literalAutolink"),ok2(code3)}}function tokenizeWwwPrefix(effects,ok2,nok){
let size=0;return wwwPrefixInside;function wwwPrefixInside(code3){return(code3===87||code3===119)&&size<3?(size++,effects.consume(code3),wwwPrefixInside):code3===
46&&size===3?(effects.consume(code3),wwwPrefixAfter):nok(code3)}function wwwPrefixAfter(code3){return code3===null?nok(code3):ok2(code3)}}function tokenizeDomain(effects,ok2,nok){
let underscoreInLastSegment,underscoreInLastLastSegment,seen;return domainInside;function domainInside(code3){return code3===46||code3===95?effects.check(trail,
domainAfter,domainAtPunctuation)(code3):code3===null||markdownLineEndingOrSpace(code3)||unicodeWhitespace(code3)||code3!==45&&unicodePunctuation(code3)?domainAfter(
code3):(seen=!0,effects.consume(code3),domainInside)}function domainAtPunctuation(code3){return code3===95?underscoreInLastSegment=!0:(underscoreInLastLastSegment=
underscoreInLastSegment,underscoreInLastSegment=void 0),effects.consume(code3),domainInside}function domainAfter(code3){return underscoreInLastLastSegment||underscoreInLastSegment||
!seen?nok(code3):ok2(code3)}}function tokenizePath(effects,ok2){let sizeOpen=0,sizeClose=0;return pathInside;function pathInside(code3){return code3===40?(sizeOpen++,
effects.consume(code3),pathInside):code3===41&&sizeClose<sizeOpen?pathAtPunctuation(code3):code3===33||code3===34||code3===38||code3===39||code3===41||code3===42||
code3===44||code3===46||code3===58||code3===59||code3===60||code3===63||code3===93||code3===95||code3===126?effects.check(trail,ok2,pathAtPunctuation)(code3):code3===
null||markdownLineEndingOrSpace(code3)||unicodeWhitespace(code3)?ok2(code3):(effects.consume(code3),pathInside)}function pathAtPunctuation(code3){return code3===
41&&sizeClose++,effects.consume(code3),pathInside}}function tokenizeTrail(effects,ok2,nok){return trail2;function trail2(code3){return code3===33||code3===34||code3===
39||code3===41||code3===42||code3===44||code3===46||code3===58||code3===59||code3===63||code3===95||code3===126?(effects.consume(code3),trail2):code3===38?(effects.
consume(code3),trailCharacterReferenceStart):code3===93?(effects.consume(code3),trailBracketAfter):code3===60||code3===null||markdownLineEndingOrSpace(code3)||unicodeWhitespace(
code3)?ok2(code3):nok(code3)}function trailBracketAfter(code3){return code3===null||code3===40||code3===91||markdownLineEndingOrSpace(code3)||unicodeWhitespace(
code3)?ok2(code3):trail2(code3)}function trailCharacterReferenceStart(code3){return asciiAlpha(code3)?trailCharacterReferenceInside(code3):nok(code3)}function trailCharacterReferenceInside(code3){
return code3===59?(effects.consume(code3),trail2):asciiAlpha(code3)?(effects.consume(code3),trailCharacterReferenceInside):nok(code3)}}function tokenizeEmailDomainDotTrail(effects,ok2,nok){
return start;function start(code3){return effects.consume(code3),after2}function after2(code3){return asciiAlphanumeric(code3)?nok(code3):ok2(code3)}}function previousWww(code3){
return code3===null||code3===40||code3===42||code3===95||code3===91||code3===93||code3===126||markdownLineEndingOrSpace(code3)}function previousProtocol(code3){
return!asciiAlpha(code3)}function previousEmail(code3){return!(code3===47||gfmAtext(code3))}function gfmAtext(code3){return code3===43||code3===45||code3===46||
code3===95||asciiAlphanumeric(code3)}function previousUnbalanced(events){let index2=events.length,result=!1;for(;index2--;){let token2=events[index2][1];if((token2.
type==="labelLink"||token2.type==="labelImage")&&!token2._balanced){result=!0;break}if(token2._gfmAutolinkLiteralWalkedInto){result=!1;break}}return events.length>
0&&!result&&(events[events.length-1][1]._gfmAutolinkLiteralWalkedInto=!0),result}function resolveAll(constructs2,events,context){let called=[],index2=-1;for(;++index2<constructs2.length;){let resolve2=constructs2[index2].resolveAll;resolve2&&
!called.includes(resolve2)&&(events=resolve2(events,context),called.push(resolve2))}return events}var attention3={name:"attention",resolveAll:resolveAllAttention,tokenize:tokenizeAttention};function resolveAllAttention(events,context){let index2=-1,open2,group,
text5,openingSequence,closingSequence,use,nextEvents,offset;for(;++index2<events.length;)if(events[index2][0]==="enter"&&events[index2][1].type==="attentionSequ\
ence"&&events[index2][1]._close){for(open2=index2;open2--;)if(events[open2][0]==="exit"&&events[open2][1].type==="attentionSequence"&&events[open2][1]._open&&context.
sliceSerialize(events[open2][1]).charCodeAt(0)===context.sliceSerialize(events[index2][1]).charCodeAt(0)){if((events[open2][1]._close||events[index2][1]._open)&&
(events[index2][1].end.offset-events[index2][1].start.offset)%3&&!((events[open2][1].end.offset-events[open2][1].start.offset+events[index2][1].end.offset-events[index2][1].
start.offset)%3))continue;use=events[open2][1].end.offset-events[open2][1].start.offset>1&&events[index2][1].end.offset-events[index2][1].start.offset>1?2:1;let start={
...events[open2][1].end},end={...events[index2][1].start};movePoint(start,-use),movePoint(end,use),openingSequence={type:use>1?"strongSequence":"emphasisSequenc\
e",start,end:{...events[open2][1].end}},closingSequence={type:use>1?"strongSequence":"emphasisSequence",start:{...events[index2][1].start},end},text5={type:use>
1?"strongText":"emphasisText",start:{...events[open2][1].end},end:{...events[index2][1].start}},group={type:use>1?"strong":"emphasis",start:{...openingSequence.
start},end:{...closingSequence.end}},events[open2][1].end={...openingSequence.start},events[index2][1].start={...closingSequence.end},nextEvents=[],events[open2][1].
end.offset-events[open2][1].start.offset&&(nextEvents=push(nextEvents,[["enter",events[open2][1],context],["exit",events[open2][1],context]])),nextEvents=push(nextEvents,
[["enter",group,context],["enter",openingSequence,context],["exit",openingSequence,context],["enter",text5,context]]),nextEvents=push(nextEvents,resolveAll(context.
parser.constructs.insideSpan.null,events.slice(open2+1,index2),context)),nextEvents=push(nextEvents,[["exit",text5,context],["enter",closingSequence,context],["\
exit",closingSequence,context],["exit",group,context]]),events[index2][1].end.offset-events[index2][1].start.offset?(offset=2,nextEvents=push(nextEvents,[["ente\
r",events[index2][1],context],["exit",events[index2][1],context]])):offset=0,splice(events,open2-1,index2-open2+3,nextEvents),index2=open2+nextEvents.length-offset-
2;break}}for(index2=-1;++index2<events.length;)events[index2][1].type==="attentionSequence"&&(events[index2][1].type="data");return events}function tokenizeAttention(effects,ok2){
let attentionMarkers2=this.parser.constructs.attentionMarkers.null,previous3=this.previous,before=classifyCharacter(previous3),marker;return start;function start(code3){
return marker=code3,effects.enter("attentionSequence"),inside(code3)}function inside(code3){if(code3===marker)return effects.consume(code3),inside;let token2=effects.
exit("attentionSequence"),after2=classifyCharacter(code3),open2=!after2||after2===2&&before||attentionMarkers2.includes(code3),close3=!before||before===2&&after2||
attentionMarkers2.includes(previous3);return token2._open=!!(marker===42?open2:open2&&(before||!close3)),token2._close=!!(marker===42?close3:close3&&(after2||!open2)),
ok2(code3)}}function movePoint(point3,offset){point3.column+=offset,point3.offset+=offset,point3._bufferIndex+=offset}var autolink={name:"autolink",tokenize:tokenizeAutolink};function tokenizeAutolink(effects,ok2,nok){let size=0;return start;function start(code3){return effects.
enter("autolink"),effects.enter("autolinkMarker"),effects.consume(code3),effects.exit("autolinkMarker"),effects.enter("autolinkProtocol"),open2}function open2(code3){
return asciiAlpha(code3)?(effects.consume(code3),schemeOrEmailAtext):code3===64?nok(code3):emailAtext(code3)}function schemeOrEmailAtext(code3){return code3===43||
code3===45||code3===46||asciiAlphanumeric(code3)?(size=1,schemeInsideOrEmailAtext(code3)):emailAtext(code3)}function schemeInsideOrEmailAtext(code3){return code3===
58?(effects.consume(code3),size=0,urlInside):(code3===43||code3===45||code3===46||asciiAlphanumeric(code3))&&size++<32?(effects.consume(code3),schemeInsideOrEmailAtext):
(size=0,emailAtext(code3))}function urlInside(code3){return code3===62?(effects.exit("autolinkProtocol"),effects.enter("autolinkMarker"),effects.consume(code3),
effects.exit("autolinkMarker"),effects.exit("autolink"),ok2):code3===null||code3===32||code3===60||asciiControl(code3)?nok(code3):(effects.consume(code3),urlInside)}
function emailAtext(code3){return code3===64?(effects.consume(code3),emailAtSignOrDot):asciiAtext(code3)?(effects.consume(code3),emailAtext):nok(code3)}function emailAtSignOrDot(code3){
return asciiAlphanumeric(code3)?emailLabel(code3):nok(code3)}function emailLabel(code3){return code3===46?(effects.consume(code3),size=0,emailAtSignOrDot):code3===
62?(effects.exit("autolinkProtocol").type="autolinkEmail",effects.enter("autolinkMarker"),effects.consume(code3),effects.exit("autolinkMarker"),effects.exit("au\
tolink"),ok2):emailValue(code3)}function emailValue(code3){if((code3===45||asciiAlphanumeric(code3))&&size++<63){let next=code3===45?emailValue:emailLabel;return effects.
consume(code3),next}return nok(code3)}}function factorySpace(effects,ok2,type,max){let limit=max?max-1:1/0,size=0;return start;function start(code3){return markdownSpace(code3)?(effects.enter(type),prefix2(
code3)):ok2(code3)}function prefix2(code3){return markdownSpace(code3)&&size++<limit?(effects.consume(code3),prefix2):(effects.exit(type),ok2(code3))}}var blankLine={partial:!0,tokenize:tokenizeBlankLine};function tokenizeBlankLine(effects,ok2,nok){return start;function start(code3){return markdownSpace(code3)?
factorySpace(effects,after2,"linePrefix")(code3):after2(code3)}function after2(code3){return code3===null||markdownLineEnding(code3)?ok2(code3):nok(code3)}}var blockQuote={continuation:{tokenize:tokenizeBlockQuoteContinuation},exit:exit2,name:"blockQuote",tokenize:tokenizeBlockQuoteStart};function tokenizeBlockQuoteStart(effects,ok2,nok){
let self=this;return start;function start(code3){if(code3===62){let state=self.containerState;return state.open||(effects.enter("blockQuote",{_container:!0}),state.
open=!0),effects.enter("blockQuotePrefix"),effects.enter("blockQuoteMarker"),effects.consume(code3),effects.exit("blockQuoteMarker"),after2}return nok(code3)}function after2(code3){
return markdownSpace(code3)?(effects.enter("blockQuotePrefixWhitespace"),effects.consume(code3),effects.exit("blockQuotePrefixWhitespace"),effects.exit("blockQu\
otePrefix"),ok2):(effects.exit("blockQuotePrefix"),ok2(code3))}}function tokenizeBlockQuoteContinuation(effects,ok2,nok){let self=this;return contStart;function contStart(code3){
return markdownSpace(code3)?factorySpace(effects,contBefore,"linePrefix",self.parser.constructs.disable.null.includes("codeIndented")?void 0:4)(code3):contBefore(
code3)}function contBefore(code3){return effects.attempt(blockQuote,ok2,nok)(code3)}}function exit2(effects){effects.exit("blockQuote")}var characterEscape={name:"characterEscape",tokenize:tokenizeCharacterEscape};function tokenizeCharacterEscape(effects,ok2,nok){return start;function start(code3){
return effects.enter("characterEscape"),effects.enter("escapeMarker"),effects.consume(code3),effects.exit("escapeMarker"),inside}function inside(code3){return asciiPunctuation(
code3)?(effects.enter("characterEscapeValue"),effects.consume(code3),effects.exit("characterEscapeValue"),effects.exit("characterEscape"),ok2):nok(code3)}}var characterReference={name:"characterReference",tokenize:tokenizeCharacterReference};function tokenizeCharacterReference(effects,ok2,nok){let self=this,size=0,
max,test;return start;function start(code3){return effects.enter("characterReference"),effects.enter("characterReferenceMarker"),effects.consume(code3),effects.
exit("characterReferenceMarker"),open2}function open2(code3){return code3===35?(effects.enter("characterReferenceMarkerNumeric"),effects.consume(code3),effects.
exit("characterReferenceMarkerNumeric"),numeric):(effects.enter("characterReferenceValue"),max=31,test=asciiAlphanumeric,value2(code3))}function numeric(code3){
return code3===88||code3===120?(effects.enter("characterReferenceMarkerHexadecimal"),effects.consume(code3),effects.exit("characterReferenceMarkerHexadecimal"),
effects.enter("characterReferenceValue"),max=6,test=asciiHexDigit,value2):(effects.enter("characterReferenceValue"),max=7,test=asciiDigit,value2(code3))}function value2(code3){
if(code3===59&&size){let token2=effects.exit("characterReferenceValue");return test===asciiAlphanumeric&&!decodeNamedCharacterReference(self.sliceSerialize(token2))?
nok(code3):(effects.enter("characterReferenceMarker"),effects.consume(code3),effects.exit("characterReferenceMarker"),effects.exit("characterReference"),ok2)}return test(
code3)&&size++<max?(effects.consume(code3),value2):nok(code3)}}var nonLazyContinuation={partial:!0,tokenize:tokenizeNonLazyContinuation},codeFenced={concrete:!0,name:"codeFenced",tokenize:tokenizeCodeFenced};function tokenizeCodeFenced(effects,ok2,nok){
let self=this,closeStart={partial:!0,tokenize:tokenizeCloseStart},initialPrefix=0,sizeOpen=0,marker;return start;function start(code3){return beforeSequenceOpen(
code3)}function beforeSequenceOpen(code3){let tail=self.events[self.events.length-1];return initialPrefix=tail&&tail[1].type==="linePrefix"?tail[2].sliceSerialize(
tail[1],!0).length:0,marker=code3,effects.enter("codeFenced"),effects.enter("codeFencedFence"),effects.enter("codeFencedFenceSequence"),sequenceOpen(code3)}function sequenceOpen(code3){
return code3===marker?(sizeOpen++,effects.consume(code3),sequenceOpen):sizeOpen<3?nok(code3):(effects.exit("codeFencedFenceSequence"),markdownSpace(code3)?factorySpace(
effects,infoBefore,"whitespace")(code3):infoBefore(code3))}function infoBefore(code3){return code3===null||markdownLineEnding(code3)?(effects.exit("codeFencedFe\
nce"),self.interrupt?ok2(code3):effects.check(nonLazyContinuation,atNonLazyBreak,after2)(code3)):(effects.enter("codeFencedFenceInfo"),effects.enter("chunkStrin\
g",{contentType:"string"}),info(code3))}function info(code3){return code3===null||markdownLineEnding(code3)?(effects.exit("chunkString"),effects.exit("codeFence\
dFenceInfo"),infoBefore(code3)):markdownSpace(code3)?(effects.exit("chunkString"),effects.exit("codeFencedFenceInfo"),factorySpace(effects,metaBefore,"whitespac\
e")(code3)):code3===96&&code3===marker?nok(code3):(effects.consume(code3),info)}function metaBefore(code3){return code3===null||markdownLineEnding(code3)?infoBefore(
code3):(effects.enter("codeFencedFenceMeta"),effects.enter("chunkString",{contentType:"string"}),meta(code3))}function meta(code3){return code3===null||markdownLineEnding(
code3)?(effects.exit("chunkString"),effects.exit("codeFencedFenceMeta"),infoBefore(code3)):code3===96&&code3===marker?nok(code3):(effects.consume(code3),meta)}function atNonLazyBreak(code3){
return effects.attempt(closeStart,after2,contentBefore)(code3)}function contentBefore(code3){return effects.enter("lineEnding"),effects.consume(code3),effects.exit(
"lineEnding"),contentStart}function contentStart(code3){return initialPrefix>0&&markdownSpace(code3)?factorySpace(effects,beforeContentChunk,"linePrefix",initialPrefix+
1)(code3):beforeContentChunk(code3)}function beforeContentChunk(code3){return code3===null||markdownLineEnding(code3)?effects.check(nonLazyContinuation,atNonLazyBreak,
after2)(code3):(effects.enter("codeFlowValue"),contentChunk(code3))}function contentChunk(code3){return code3===null||markdownLineEnding(code3)?(effects.exit("c\
odeFlowValue"),beforeContentChunk(code3)):(effects.consume(code3),contentChunk)}function after2(code3){return effects.exit("codeFenced"),ok2(code3)}function tokenizeCloseStart(effects2,ok3,nok2){
let size=0;return startBefore;function startBefore(code3){return effects2.enter("lineEnding"),effects2.consume(code3),effects2.exit("lineEnding"),start2}function start2(code3){
return effects2.enter("codeFencedFence"),markdownSpace(code3)?factorySpace(effects2,beforeSequenceClose,"linePrefix",self.parser.constructs.disable.null.includes(
"codeIndented")?void 0:4)(code3):beforeSequenceClose(code3)}function beforeSequenceClose(code3){return code3===marker?(effects2.enter("codeFencedFenceSequence"),
sequenceClose(code3)):nok2(code3)}function sequenceClose(code3){return code3===marker?(size++,effects2.consume(code3),sequenceClose):size>=sizeOpen?(effects2.exit(
"codeFencedFenceSequence"),markdownSpace(code3)?factorySpace(effects2,sequenceCloseAfter,"whitespace")(code3):sequenceCloseAfter(code3)):nok2(code3)}function sequenceCloseAfter(code3){
return code3===null||markdownLineEnding(code3)?(effects2.exit("codeFencedFence"),ok3(code3)):nok2(code3)}}}function tokenizeNonLazyContinuation(effects,ok2,nok){
let self=this;return start;function start(code3){return code3===null?nok(code3):(effects.enter("lineEnding"),effects.consume(code3),effects.exit("lineEnding"),lineStart)}
function lineStart(code3){return self.parser.lazy[self.now().line]?nok(code3):ok2(code3)}}var codeIndented={name:"codeIndented",tokenize:tokenizeCodeIndented},furtherStart={partial:!0,tokenize:tokenizeFurtherStart};function tokenizeCodeIndented(effects,ok2,nok){
let self=this;return start;function start(code3){return effects.enter("codeIndented"),factorySpace(effects,afterPrefix,"linePrefix",5)(code3)}function afterPrefix(code3){
let tail=self.events[self.events.length-1];return tail&&tail[1].type==="linePrefix"&&tail[2].sliceSerialize(tail[1],!0).length>=4?atBreak(code3):nok(code3)}function atBreak(code3){
return code3===null?after2(code3):markdownLineEnding(code3)?effects.attempt(furtherStart,atBreak,after2)(code3):(effects.enter("codeFlowValue"),inside(code3))}function inside(code3){
return code3===null||markdownLineEnding(code3)?(effects.exit("codeFlowValue"),atBreak(code3)):(effects.consume(code3),inside)}function after2(code3){return effects.
exit("codeIndented"),ok2(code3)}}function tokenizeFurtherStart(effects,ok2,nok){let self=this;return furtherStart2;function furtherStart2(code3){return self.parser.
lazy[self.now().line]?nok(code3):markdownLineEnding(code3)?(effects.enter("lineEnding"),effects.consume(code3),effects.exit("lineEnding"),furtherStart2):factorySpace(
effects,afterPrefix,"linePrefix",5)(code3)}function afterPrefix(code3){let tail=self.events[self.events.length-1];return tail&&tail[1].type==="linePrefix"&&tail[2].
sliceSerialize(tail[1],!0).length>=4?ok2(code3):markdownLineEnding(code3)?furtherStart2(code3):nok(code3)}}var codeText={name:"codeText",previous:previous2,resolve:resolveCodeText,tokenize:tokenizeCodeText};function resolveCodeText(events){let tailExitIndex=events.length-
4,headEnterIndex=3,index2,enter;if((events[headEnterIndex][1].type==="lineEnding"||events[headEnterIndex][1].type==="space")&&(events[tailExitIndex][1].type==="\
lineEnding"||events[tailExitIndex][1].type==="space")){for(index2=headEnterIndex;++index2<tailExitIndex;)if(events[index2][1].type==="codeTextData"){events[headEnterIndex][1].
type="codeTextPadding",events[tailExitIndex][1].type="codeTextPadding",headEnterIndex+=2,tailExitIndex-=2;break}}for(index2=headEnterIndex-1,tailExitIndex++;++index2<=
tailExitIndex;)enter===void 0?index2!==tailExitIndex&&events[index2][1].type!=="lineEnding"&&(enter=index2):(index2===tailExitIndex||events[index2][1].type==="l\
ineEnding")&&(events[enter][1].type="codeTextData",index2!==enter+2&&(events[enter][1].end=events[index2-1][1].end,events.splice(enter+2,index2-enter-2),tailExitIndex-=
index2-enter-2,index2=enter+2),enter=void 0);return events}function previous2(code3){return code3!==96||this.events[this.events.length-1][1].type==="characterEs\
cape"}function tokenizeCodeText(effects,ok2,nok){let self=this,sizeOpen=0,size,token2;return start;function start(code3){return effects.enter("codeText"),effects.
enter("codeTextSequence"),sequenceOpen(code3)}function sequenceOpen(code3){return code3===96?(effects.consume(code3),sizeOpen++,sequenceOpen):(effects.exit("cod\
eTextSequence"),between(code3))}function between(code3){return code3===null?nok(code3):code3===32?(effects.enter("space"),effects.consume(code3),effects.exit("s\
pace"),between):code3===96?(token2=effects.enter("codeTextSequence"),size=0,sequenceClose(code3)):markdownLineEnding(code3)?(effects.enter("lineEnding"),effects.
consume(code3),effects.exit("lineEnding"),between):(effects.enter("codeTextData"),data(code3))}function data(code3){return code3===null||code3===32||code3===96||
markdownLineEnding(code3)?(effects.exit("codeTextData"),between(code3)):(effects.consume(code3),data)}function sequenceClose(code3){return code3===96?(effects.consume(
code3),size++,sequenceClose):size===sizeOpen?(effects.exit("codeTextSequence"),effects.exit("codeText"),ok2(code3)):(token2.type="codeTextData",data(code3))}}var SpliceBuffer=class{constructor(initial){this.left=initial?[...initial]:[],this.right=[]}get(index2){if(index2<0||index2>=this.left.length+this.right.length)
throw new RangeError("Cannot access index `"+index2+"` in a splice buffer of size `"+(this.left.length+this.right.length)+"`");return index2<this.left.length?this.
left[index2]:this.right[this.right.length-index2+this.left.length-1]}get length(){return this.left.length+this.right.length}shift(){return this.setCursor(0),this.
right.pop()}slice(start,end){let stop=end??Number.POSITIVE_INFINITY;return stop<this.left.length?this.left.slice(start,stop):start>this.left.length?this.right.slice(
this.right.length-stop+this.left.length,this.right.length-start+this.left.length).reverse():this.left.slice(start).concat(this.right.slice(this.right.length-stop+
this.left.length).reverse())}splice(start,deleteCount,items){let count=deleteCount||0;this.setCursor(Math.trunc(start));let removed=this.right.splice(this.right.
length-count,Number.POSITIVE_INFINITY);return items&&chunkedPush(this.left,items),removed.reverse()}pop(){return this.setCursor(Number.POSITIVE_INFINITY),this.left.
pop()}push(item){this.setCursor(Number.POSITIVE_INFINITY),this.left.push(item)}pushMany(items){this.setCursor(Number.POSITIVE_INFINITY),chunkedPush(this.left,items)}unshift(item){
this.setCursor(0),this.right.push(item)}unshiftMany(items){this.setCursor(0),chunkedPush(this.right,items.reverse())}setCursor(n){if(!(n===this.left.length||n>this.
left.length&&this.right.length===0||n<0&&this.left.length===0))if(n<this.left.length){let removed=this.left.splice(n,Number.POSITIVE_INFINITY);chunkedPush(this.
right,removed.reverse())}else{let removed=this.right.splice(this.left.length+this.right.length-n,Number.POSITIVE_INFINITY);chunkedPush(this.left,removed.reverse())}}};
function chunkedPush(list3,right){let chunkStart=0;if(right.length<1e4)list3.push(...right);else for(;chunkStart<right.length;)list3.push(...right.slice(chunkStart,
chunkStart+1e4)),chunkStart+=1e4}function subtokenize(eventsArray){let jumps={},index2=-1,event,lineIndex,otherIndex,otherEvent,parameters,subevents,more,events=new SpliceBuffer(eventsArray);for(;++index2<
events.length;){for(;index2 in jumps;)index2=jumps[index2];if(event=events.get(index2),index2&&event[1].type==="chunkFlow"&&events.get(index2-1)[1].type==="list\
ItemPrefix"&&(subevents=event[1]._tokenizer.events,otherIndex=0,otherIndex<subevents.length&&subevents[otherIndex][1].type==="lineEndingBlank"&&(otherIndex+=2),
otherIndex<subevents.length&&subevents[otherIndex][1].type==="content"))for(;++otherIndex<subevents.length&&subevents[otherIndex][1].type!=="content";)subevents[otherIndex][1].
type==="chunkText"&&(subevents[otherIndex][1]._isInFirstContentOfListItem=!0,otherIndex++);if(event[0]==="enter")event[1].contentType&&(Object.assign(jumps,subcontent(
events,index2)),index2=jumps[index2],more=!0);else if(event[1]._container){for(otherIndex=index2,lineIndex=void 0;otherIndex--;)if(otherEvent=events.get(otherIndex),
otherEvent[1].type==="lineEnding"||otherEvent[1].type==="lineEndingBlank")otherEvent[0]==="enter"&&(lineIndex&&(events.get(lineIndex)[1].type="lineEndingBlank"),
otherEvent[1].type="lineEnding",lineIndex=otherIndex);else if(!(otherEvent[1].type==="linePrefix"||otherEvent[1].type==="listItemIndent"))break;lineIndex&&(event[1].
end={...events.get(lineIndex)[1].start},parameters=events.slice(lineIndex,index2),parameters.unshift(event),events.splice(lineIndex,index2-lineIndex+1,parameters))}}
return splice(eventsArray,0,Number.POSITIVE_INFINITY,events.slice(0)),!more}function subcontent(events,eventIndex){let token2=events.get(eventIndex)[1],context=events.
get(eventIndex)[2],startPosition=eventIndex-1,startPositions=[],tokenizer=token2._tokenizer;tokenizer||(tokenizer=context.parser[token2.contentType](token2.start),
token2._contentTypeTextTrailing&&(tokenizer._contentTypeTextTrailing=!0));let childEvents=tokenizer.events,jumps=[],gaps={},stream,previous3,index2=-1,current=token2,
adjust=0,start=0,breaks=[start];for(;current;){for(;events.get(++startPosition)[1]!==current;);startPositions.push(startPosition),current._tokenizer||(stream=context.
sliceStream(current),current.next||stream.push(null),previous3&&tokenizer.defineSkip(current.start),current._isInFirstContentOfListItem&&(tokenizer._gfmTasklistFirstContentOfListItem=
!0),tokenizer.write(stream),current._isInFirstContentOfListItem&&(tokenizer._gfmTasklistFirstContentOfListItem=void 0)),previous3=current,current=current.next}for(current=
token2;++index2<childEvents.length;)childEvents[index2][0]==="exit"&&childEvents[index2-1][0]==="enter"&&childEvents[index2][1].type===childEvents[index2-1][1].
type&&childEvents[index2][1].start.line!==childEvents[index2][1].end.line&&(start=index2+1,breaks.push(start),current._tokenizer=void 0,current.previous=void 0,
current=current.next);for(tokenizer.events=[],current?(current._tokenizer=void 0,current.previous=void 0):breaks.pop(),index2=breaks.length;index2--;){let slice=childEvents.
slice(breaks[index2],breaks[index2+1]),start2=startPositions.pop();jumps.push([start2,start2+slice.length-1]),events.splice(start2,2,slice)}for(jumps.reverse(),
index2=-1;++index2<jumps.length;)gaps[adjust+jumps[index2][0]]=adjust+jumps[index2][1],adjust+=jumps[index2][1]-jumps[index2][0]-1;return gaps}var content={resolve:resolveContent,tokenize:tokenizeContent},continuationConstruct={partial:!0,tokenize:tokenizeContinuation};function resolveContent(events){return subtokenize(
events),events}function tokenizeContent(effects,ok2){let previous3;return chunkStart;function chunkStart(code3){return effects.enter("content"),previous3=effects.
enter("chunkContent",{contentType:"content"}),chunkInside(code3)}function chunkInside(code3){return code3===null?contentEnd(code3):markdownLineEnding(code3)?effects.
check(continuationConstruct,contentContinue,contentEnd)(code3):(effects.consume(code3),chunkInside)}function contentEnd(code3){return effects.exit("chunkContent"),
effects.exit("content"),ok2(code3)}function contentContinue(code3){return effects.consume(code3),effects.exit("chunkContent"),previous3.next=effects.enter("chun\
kContent",{contentType:"content",previous:previous3}),previous3=previous3.next,chunkInside}}function tokenizeContinuation(effects,ok2,nok){let self=this;return startLookahead;
function startLookahead(code3){return effects.exit("chunkContent"),effects.enter("lineEnding"),effects.consume(code3),effects.exit("lineEnding"),factorySpace(effects,
prefixed,"linePrefix")}function prefixed(code3){if(code3===null||markdownLineEnding(code3))return nok(code3);let tail=self.events[self.events.length-1];return!self.
parser.constructs.disable.null.includes("codeIndented")&&tail&&tail[1].type==="linePrefix"&&tail[2].sliceSerialize(tail[1],!0).length>=4?ok2(code3):effects.interrupt(
self.parser.constructs.flow,nok,ok2)(code3)}}function factoryDestination(effects,ok2,nok,type,literalType,literalMarkerType,rawType,stringType,max){let limit=max||Number.POSITIVE_INFINITY,balance=0;return start;
function start(code3){return code3===60?(effects.enter(type),effects.enter(literalType),effects.enter(literalMarkerType),effects.consume(code3),effects.exit(literalMarkerType),
enclosedBefore):code3===null||code3===32||code3===41||asciiControl(code3)?nok(code3):(effects.enter(type),effects.enter(rawType),effects.enter(stringType),effects.
enter("chunkString",{contentType:"string"}),raw(code3))}function enclosedBefore(code3){return code3===62?(effects.enter(literalMarkerType),effects.consume(code3),
effects.exit(literalMarkerType),effects.exit(literalType),effects.exit(type),ok2):(effects.enter(stringType),effects.enter("chunkString",{contentType:"string"}),
enclosed(code3))}function enclosed(code3){return code3===62?(effects.exit("chunkString"),effects.exit(stringType),enclosedBefore(code3)):code3===null||code3===60||
markdownLineEnding(code3)?nok(code3):(effects.consume(code3),code3===92?enclosedEscape:enclosed)}function enclosedEscape(code3){return code3===60||code3===62||code3===
92?(effects.consume(code3),enclosed):enclosed(code3)}function raw(code3){return!balance&&(code3===null||code3===41||markdownLineEndingOrSpace(code3))?(effects.exit(
"chunkString"),effects.exit(stringType),effects.exit(rawType),effects.exit(type),ok2(code3)):balance<limit&&code3===40?(effects.consume(code3),balance++,raw):code3===
41?(effects.consume(code3),balance--,raw):code3===null||code3===32||code3===40||asciiControl(code3)?nok(code3):(effects.consume(code3),code3===92?rawEscape:raw)}
function rawEscape(code3){return code3===40||code3===41||code3===92?(effects.consume(code3),raw):raw(code3)}}function factoryLabel(effects,ok2,nok,type,markerType,stringType){let self=this,size=0,seen;return start;function start(code3){return effects.enter(type),effects.
enter(markerType),effects.consume(code3),effects.exit(markerType),effects.enter(stringType),atBreak}function atBreak(code3){return size>999||code3===null||code3===
91||code3===93&&!seen||code3===94&&!size&&"_hiddenFootnoteSupport"in self.parser.constructs?nok(code3):code3===93?(effects.exit(stringType),effects.enter(markerType),
effects.consume(code3),effects.exit(markerType),effects.exit(type),ok2):markdownLineEnding(code3)?(effects.enter("lineEnding"),effects.consume(code3),effects.exit(
"lineEnding"),atBreak):(effects.enter("chunkString",{contentType:"string"}),labelInside(code3))}function labelInside(code3){return code3===null||code3===91||code3===
93||markdownLineEnding(code3)||size++>999?(effects.exit("chunkString"),atBreak(code3)):(effects.consume(code3),seen||(seen=!markdownSpace(code3)),code3===92?labelEscape:
labelInside)}function labelEscape(code3){return code3===91||code3===92||code3===93?(effects.consume(code3),size++,labelInside):labelInside(code3)}}function factoryTitle(effects,ok2,nok,type,markerType,stringType){let marker;return start;function start(code3){return code3===34||code3===39||code3===40?(effects.
enter(type),effects.enter(markerType),effects.consume(code3),effects.exit(markerType),marker=code3===40?41:code3,begin2):nok(code3)}function begin2(code3){return code3===
marker?(effects.enter(markerType),effects.consume(code3),effects.exit(markerType),effects.exit(type),ok2):(effects.enter(stringType),atBreak(code3))}function atBreak(code3){
return code3===marker?(effects.exit(stringType),begin2(marker)):code3===null?nok(code3):markdownLineEnding(code3)?(effects.enter("lineEnding"),effects.consume(code3),
effects.exit("lineEnding"),factorySpace(effects,atBreak,"linePrefix")):(effects.enter("chunkString",{contentType:"string"}),inside(code3))}function inside(code3){
return code3===marker||code3===null||markdownLineEnding(code3)?(effects.exit("chunkString"),atBreak(code3)):(effects.consume(code3),code3===92?escape:inside)}function escape(code3){
return code3===marker||code3===92?(effects.consume(code3),inside):inside(code3)}}function factoryWhitespace(effects,ok2){let seen;return start;function start(code3){return markdownLineEnding(code3)?(effects.enter("lineEnding"),effects.consume(
code3),effects.exit("lineEnding"),seen=!0,start):markdownSpace(code3)?factorySpace(effects,start,seen?"linePrefix":"lineSuffix")(code3):ok2(code3)}}var definition3={name:"definition",tokenize:tokenizeDefinition},titleBefore={partial:!0,tokenize:tokenizeTitleBefore};function tokenizeDefinition(effects,ok2,nok){
let self=this,identifier;return start;function start(code3){return effects.enter("definition"),before(code3)}function before(code3){return factoryLabel.call(self,
effects,labelAfter,nok,"definitionLabel","definitionLabelMarker","definitionLabelString")(code3)}function labelAfter(code3){return identifier=normalizeIdentifier(
self.sliceSerialize(self.events[self.events.length-1][1]).slice(1,-1)),code3===58?(effects.enter("definitionMarker"),effects.consume(code3),effects.exit("defini\
tionMarker"),markerAfter):nok(code3)}function markerAfter(code3){return markdownLineEndingOrSpace(code3)?factoryWhitespace(effects,destinationBefore)(code3):destinationBefore(
code3)}function destinationBefore(code3){return factoryDestination(effects,destinationAfter,nok,"definitionDestination","definitionDestinationLiteral","definiti\
onDestinationLiteralMarker","definitionDestinationRaw","definitionDestinationString")(code3)}function destinationAfter(code3){return effects.attempt(titleBefore,
after2,after2)(code3)}function after2(code3){return markdownSpace(code3)?factorySpace(effects,afterWhitespace,"whitespace")(code3):afterWhitespace(code3)}function afterWhitespace(code3){
return code3===null||markdownLineEnding(code3)?(effects.exit("definition"),self.parser.defined.push(identifier),ok2(code3)):nok(code3)}}function tokenizeTitleBefore(effects,ok2,nok){
return titleBefore2;function titleBefore2(code3){return markdownLineEndingOrSpace(code3)?factoryWhitespace(effects,beforeMarker)(code3):nok(code3)}function beforeMarker(code3){
return factoryTitle(effects,titleAfter,nok,"definitionTitle","definitionTitleMarker","definitionTitleString")(code3)}function titleAfter(code3){return markdownSpace(
code3)?factorySpace(effects,titleAfterOptionalWhitespace,"whitespace")(code3):titleAfterOptionalWhitespace(code3)}function titleAfterOptionalWhitespace(code3){return code3===
null||markdownLineEnding(code3)?ok2(code3):nok(code3)}}var hardBreakEscape={name:"hardBreakEscape",tokenize:tokenizeHardBreakEscape};function tokenizeHardBreakEscape(effects,ok2,nok){return start;function start(code3){
return effects.enter("hardBreakEscape"),effects.consume(code3),after2}function after2(code3){return markdownLineEnding(code3)?(effects.exit("hardBreakEscape"),ok2(
code3)):nok(code3)}}var headingAtx={name:"headingAtx",resolve:resolveHeadingAtx,tokenize:tokenizeHeadingAtx};function resolveHeadingAtx(events,context){let contentEnd=events.length-
2,contentStart=3,content3,text5;return events[contentStart][1].type==="whitespace"&&(contentStart+=2),contentEnd-2>contentStart&&events[contentEnd][1].type==="w\
hitespace"&&(contentEnd-=2),events[contentEnd][1].type==="atxHeadingSequence"&&(contentStart===contentEnd-1||contentEnd-4>contentStart&&events[contentEnd-2][1].
type==="whitespace")&&(contentEnd-=contentStart+1===contentEnd?2:4),contentEnd>contentStart&&(content3={type:"atxHeadingText",start:events[contentStart][1].start,
end:events[contentEnd][1].end},text5={type:"chunkText",start:events[contentStart][1].start,end:events[contentEnd][1].end,contentType:"text"},splice(events,contentStart,
contentEnd-contentStart+1,[["enter",content3,context],["enter",text5,context],["exit",text5,context],["exit",content3,context]])),events}function tokenizeHeadingAtx(effects,ok2,nok){
let size=0;return start;function start(code3){return effects.enter("atxHeading"),before(code3)}function before(code3){return effects.enter("atxHeadingSequence"),
sequenceOpen(code3)}function sequenceOpen(code3){return code3===35&&size++<6?(effects.consume(code3),sequenceOpen):code3===null||markdownLineEndingOrSpace(code3)?
(effects.exit("atxHeadingSequence"),atBreak(code3)):nok(code3)}function atBreak(code3){return code3===35?(effects.enter("atxHeadingSequence"),sequenceFurther(code3)):
code3===null||markdownLineEnding(code3)?(effects.exit("atxHeading"),ok2(code3)):markdownSpace(code3)?factorySpace(effects,atBreak,"whitespace")(code3):(effects.
enter("atxHeadingText"),data(code3))}function sequenceFurther(code3){return code3===35?(effects.consume(code3),sequenceFurther):(effects.exit("atxHeadingSequenc\
e"),atBreak(code3))}function data(code3){return code3===null||code3===35||markdownLineEndingOrSpace(code3)?(effects.exit("atxHeadingText"),atBreak(code3)):(effects.
consume(code3),data)}}var htmlFlow={concrete:!0,name:"htmlFlow",resolveTo:resolveToHtmlFlow,tokenize:tokenizeHtmlFlow},blankLineBefore={partial:!0,tokenize:tokenizeBlankLineBefore},nonLazyContinuationStart={
partial:!0,tokenize:tokenizeNonLazyContinuationStart};function resolveToHtmlFlow(events){let index2=events.length;for(;index2--&&!(events[index2][0]==="enter"&&
events[index2][1].type==="htmlFlow"););return index2>1&&events[index2-2][1].type==="linePrefix"&&(events[index2][1].start=events[index2-2][1].start,events[index2+
1][1].start=events[index2-2][1].start,events.splice(index2-2,2)),events}function tokenizeHtmlFlow(effects,ok2,nok){let self=this,marker,closingTag,buffer,index2,
markerB;return start;function start(code3){return before(code3)}function before(code3){return effects.enter("htmlFlow"),effects.enter("htmlFlowData"),effects.consume(
code3),open2}function open2(code3){return code3===33?(effects.consume(code3),declarationOpen):code3===47?(effects.consume(code3),closingTag=!0,tagCloseStart):code3===
63?(effects.consume(code3),marker=3,self.interrupt?ok2:continuationDeclarationInside):asciiAlpha(code3)?(effects.consume(code3),buffer=String.fromCharCode(code3),
tagName):nok(code3)}function declarationOpen(code3){return code3===45?(effects.consume(code3),marker=2,commentOpenInside):code3===91?(effects.consume(code3),marker=
5,index2=0,cdataOpenInside):asciiAlpha(code3)?(effects.consume(code3),marker=4,self.interrupt?ok2:continuationDeclarationInside):nok(code3)}function commentOpenInside(code3){
return code3===45?(effects.consume(code3),self.interrupt?ok2:continuationDeclarationInside):nok(code3)}function cdataOpenInside(code3){let value2="CDATA[";return code3===
value2.charCodeAt(index2++)?(effects.consume(code3),index2===value2.length?self.interrupt?ok2:continuation:cdataOpenInside):nok(code3)}function tagCloseStart(code3){
return asciiAlpha(code3)?(effects.consume(code3),buffer=String.fromCharCode(code3),tagName):nok(code3)}function tagName(code3){if(code3===null||code3===47||code3===
62||markdownLineEndingOrSpace(code3)){let slash=code3===47,name=buffer.toLowerCase();return!slash&&!closingTag&&htmlRawNames.includes(name)?(marker=1,self.interrupt?
ok2(code3):continuation(code3)):htmlBlockNames.includes(buffer.toLowerCase())?(marker=6,slash?(effects.consume(code3),basicSelfClosing):self.interrupt?ok2(code3):
continuation(code3)):(marker=7,self.interrupt&&!self.parser.lazy[self.now().line]?nok(code3):closingTag?completeClosingTagAfter(code3):completeAttributeNameBefore(
code3))}return code3===45||asciiAlphanumeric(code3)?(effects.consume(code3),buffer+=String.fromCharCode(code3),tagName):nok(code3)}function basicSelfClosing(code3){
return code3===62?(effects.consume(code3),self.interrupt?ok2:continuation):nok(code3)}function completeClosingTagAfter(code3){return markdownSpace(code3)?(effects.
consume(code3),completeClosingTagAfter):completeEnd(code3)}function completeAttributeNameBefore(code3){return code3===47?(effects.consume(code3),completeEnd):code3===
58||code3===95||asciiAlpha(code3)?(effects.consume(code3),completeAttributeName):markdownSpace(code3)?(effects.consume(code3),completeAttributeNameBefore):completeEnd(
code3)}function completeAttributeName(code3){return code3===45||code3===46||code3===58||code3===95||asciiAlphanumeric(code3)?(effects.consume(code3),completeAttributeName):
completeAttributeNameAfter(code3)}function completeAttributeNameAfter(code3){return code3===61?(effects.consume(code3),completeAttributeValueBefore):markdownSpace(
code3)?(effects.consume(code3),completeAttributeNameAfter):completeAttributeNameBefore(code3)}function completeAttributeValueBefore(code3){return code3===null||
code3===60||code3===61||code3===62||code3===96?nok(code3):code3===34||code3===39?(effects.consume(code3),markerB=code3,completeAttributeValueQuoted):markdownSpace(
code3)?(effects.consume(code3),completeAttributeValueBefore):completeAttributeValueUnquoted(code3)}function completeAttributeValueQuoted(code3){return code3===markerB?
(effects.consume(code3),markerB=null,completeAttributeValueQuotedAfter):code3===null||markdownLineEnding(code3)?nok(code3):(effects.consume(code3),completeAttributeValueQuoted)}
function completeAttributeValueUnquoted(code3){return code3===null||code3===34||code3===39||code3===47||code3===60||code3===61||code3===62||code3===96||markdownLineEndingOrSpace(
code3)?completeAttributeNameAfter(code3):(effects.consume(code3),completeAttributeValueUnquoted)}function completeAttributeValueQuotedAfter(code3){return code3===
47||code3===62||markdownSpace(code3)?completeAttributeNameBefore(code3):nok(code3)}function completeEnd(code3){return code3===62?(effects.consume(code3),completeAfter):
nok(code3)}function completeAfter(code3){return code3===null||markdownLineEnding(code3)?continuation(code3):markdownSpace(code3)?(effects.consume(code3),completeAfter):
nok(code3)}function continuation(code3){return code3===45&&marker===2?(effects.consume(code3),continuationCommentInside):code3===60&&marker===1?(effects.consume(
code3),continuationRawTagOpen):code3===62&&marker===4?(effects.consume(code3),continuationClose):code3===63&&marker===3?(effects.consume(code3),continuationDeclarationInside):
code3===93&&marker===5?(effects.consume(code3),continuationCdataInside):markdownLineEnding(code3)&&(marker===6||marker===7)?(effects.exit("htmlFlowData"),effects.
check(blankLineBefore,continuationAfter,continuationStart)(code3)):code3===null||markdownLineEnding(code3)?(effects.exit("htmlFlowData"),continuationStart(code3)):
(effects.consume(code3),continuation)}function continuationStart(code3){return effects.check(nonLazyContinuationStart,continuationStartNonLazy,continuationAfter)(
code3)}function continuationStartNonLazy(code3){return effects.enter("lineEnding"),effects.consume(code3),effects.exit("lineEnding"),continuationBefore}function continuationBefore(code3){
return code3===null||markdownLineEnding(code3)?continuationStart(code3):(effects.enter("htmlFlowData"),continuation(code3))}function continuationCommentInside(code3){
return code3===45?(effects.consume(code3),continuationDeclarationInside):continuation(code3)}function continuationRawTagOpen(code3){return code3===47?(effects.consume(
code3),buffer="",continuationRawEndTag):continuation(code3)}function continuationRawEndTag(code3){if(code3===62){let name=buffer.toLowerCase();return htmlRawNames.
includes(name)?(effects.consume(code3),continuationClose):continuation(code3)}return asciiAlpha(code3)&&buffer.length<8?(effects.consume(code3),buffer+=String.fromCharCode(
code3),continuationRawEndTag):continuation(code3)}function continuationCdataInside(code3){return code3===93?(effects.consume(code3),continuationDeclarationInside):
continuation(code3)}function continuationDeclarationInside(code3){return code3===62?(effects.consume(code3),continuationClose):code3===45&&marker===2?(effects.consume(
code3),continuationDeclarationInside):continuation(code3)}function continuationClose(code3){return code3===null||markdownLineEnding(code3)?(effects.exit("htmlFl\
owData"),continuationAfter(code3)):(effects.consume(code3),continuationClose)}function continuationAfter(code3){return effects.exit("htmlFlow"),ok2(code3)}}function tokenizeNonLazyContinuationStart(effects,ok2,nok){
let self=this;return start;function start(code3){return markdownLineEnding(code3)?(effects.enter("lineEnding"),effects.consume(code3),effects.exit("lineEnding"),
after2):nok(code3)}function after2(code3){return self.parser.lazy[self.now().line]?nok(code3):ok2(code3)}}function tokenizeBlankLineBefore(effects,ok2,nok){return start;
function start(code3){return effects.enter("lineEnding"),effects.consume(code3),effects.exit("lineEnding"),effects.attempt(blankLine,ok2,nok)}}var htmlText={name:"htmlText",tokenize:tokenizeHtmlText};function tokenizeHtmlText(effects,ok2,nok){let self=this,marker,index2,returnState;return start;function start(code3){
return effects.enter("htmlText"),effects.enter("htmlTextData"),effects.consume(code3),open2}function open2(code3){return code3===33?(effects.consume(code3),declarationOpen):
code3===47?(effects.consume(code3),tagCloseStart):code3===63?(effects.consume(code3),instruction):asciiAlpha(code3)?(effects.consume(code3),tagOpen):nok(code3)}
function declarationOpen(code3){return code3===45?(effects.consume(code3),commentOpenInside):code3===91?(effects.consume(code3),index2=0,cdataOpenInside):asciiAlpha(
code3)?(effects.consume(code3),declaration):nok(code3)}function commentOpenInside(code3){return code3===45?(effects.consume(code3),commentEnd):nok(code3)}function comment(code3){
return code3===null?nok(code3):code3===45?(effects.consume(code3),commentClose):markdownLineEnding(code3)?(returnState=comment,lineEndingBefore(code3)):(effects.
consume(code3),comment)}function commentClose(code3){return code3===45?(effects.consume(code3),commentEnd):comment(code3)}function commentEnd(code3){return code3===
62?end(code3):code3===45?commentClose(code3):comment(code3)}function cdataOpenInside(code3){let value2="CDATA[";return code3===value2.charCodeAt(index2++)?(effects.
consume(code3),index2===value2.length?cdata:cdataOpenInside):nok(code3)}function cdata(code3){return code3===null?nok(code3):code3===93?(effects.consume(code3),
cdataClose):markdownLineEnding(code3)?(returnState=cdata,lineEndingBefore(code3)):(effects.consume(code3),cdata)}function cdataClose(code3){return code3===93?(effects.
consume(code3),cdataEnd):cdata(code3)}function cdataEnd(code3){return code3===62?end(code3):code3===93?(effects.consume(code3),cdataEnd):cdata(code3)}function declaration(code3){
return code3===null||code3===62?end(code3):markdownLineEnding(code3)?(returnState=declaration,lineEndingBefore(code3)):(effects.consume(code3),declaration)}function instruction(code3){
return code3===null?nok(code3):code3===63?(effects.consume(code3),instructionClose):markdownLineEnding(code3)?(returnState=instruction,lineEndingBefore(code3)):
(effects.consume(code3),instruction)}function instructionClose(code3){return code3===62?end(code3):instruction(code3)}function tagCloseStart(code3){return asciiAlpha(
code3)?(effects.consume(code3),tagClose):nok(code3)}function tagClose(code3){return code3===45||asciiAlphanumeric(code3)?(effects.consume(code3),tagClose):tagCloseBetween(
code3)}function tagCloseBetween(code3){return markdownLineEnding(code3)?(returnState=tagCloseBetween,lineEndingBefore(code3)):markdownSpace(code3)?(effects.consume(
code3),tagCloseBetween):end(code3)}function tagOpen(code3){return code3===45||asciiAlphanumeric(code3)?(effects.consume(code3),tagOpen):code3===47||code3===62||
markdownLineEndingOrSpace(code3)?tagOpenBetween(code3):nok(code3)}function tagOpenBetween(code3){return code3===47?(effects.consume(code3),end):code3===58||code3===
95||asciiAlpha(code3)?(effects.consume(code3),tagOpenAttributeName):markdownLineEnding(code3)?(returnState=tagOpenBetween,lineEndingBefore(code3)):markdownSpace(
code3)?(effects.consume(code3),tagOpenBetween):end(code3)}function tagOpenAttributeName(code3){return code3===45||code3===46||code3===58||code3===95||asciiAlphanumeric(
code3)?(effects.consume(code3),tagOpenAttributeName):tagOpenAttributeNameAfter(code3)}function tagOpenAttributeNameAfter(code3){return code3===61?(effects.consume(
code3),tagOpenAttributeValueBefore):markdownLineEnding(code3)?(returnState=tagOpenAttributeNameAfter,lineEndingBefore(code3)):markdownSpace(code3)?(effects.consume(
code3),tagOpenAttributeNameAfter):tagOpenBetween(code3)}function tagOpenAttributeValueBefore(code3){return code3===null||code3===60||code3===61||code3===62||code3===
96?nok(code3):code3===34||code3===39?(effects.consume(code3),marker=code3,tagOpenAttributeValueQuoted):markdownLineEnding(code3)?(returnState=tagOpenAttributeValueBefore,
lineEndingBefore(code3)):markdownSpace(code3)?(effects.consume(code3),tagOpenAttributeValueBefore):(effects.consume(code3),tagOpenAttributeValueUnquoted)}function tagOpenAttributeValueQuoted(code3){
return code3===marker?(effects.consume(code3),marker=void 0,tagOpenAttributeValueQuotedAfter):code3===null?nok(code3):markdownLineEnding(code3)?(returnState=tagOpenAttributeValueQuoted,
lineEndingBefore(code3)):(effects.consume(code3),tagOpenAttributeValueQuoted)}function tagOpenAttributeValueUnquoted(code3){return code3===null||code3===34||code3===
39||code3===60||code3===61||code3===96?nok(code3):code3===47||code3===62||markdownLineEndingOrSpace(code3)?tagOpenBetween(code3):(effects.consume(code3),tagOpenAttributeValueUnquoted)}
function tagOpenAttributeValueQuotedAfter(code3){return code3===47||code3===62||markdownLineEndingOrSpace(code3)?tagOpenBetween(code3):nok(code3)}function end(code3){
return code3===62?(effects.consume(code3),effects.exit("htmlTextData"),effects.exit("htmlText"),ok2):nok(code3)}function lineEndingBefore(code3){return effects.
exit("htmlTextData"),effects.enter("lineEnding"),effects.consume(code3),effects.exit("lineEnding"),lineEndingAfter}function lineEndingAfter(code3){return markdownSpace(
code3)?factorySpace(effects,lineEndingAfterPrefix,"linePrefix",self.parser.constructs.disable.null.includes("codeIndented")?void 0:4)(code3):lineEndingAfterPrefix(
code3)}function lineEndingAfterPrefix(code3){return effects.enter("htmlTextData"),returnState(code3)}}var labelEnd={name:"labelEnd",resolveAll:resolveAllLabelEnd,resolveTo:resolveToLabelEnd,tokenize:tokenizeLabelEnd},resourceConstruct={tokenize:tokenizeResource},
referenceFullConstruct={tokenize:tokenizeReferenceFull},referenceCollapsedConstruct={tokenize:tokenizeReferenceCollapsed};function resolveAllLabelEnd(events){let index2=-1,
newEvents=[];for(;++index2<events.length;){let token2=events[index2][1];if(newEvents.push(events[index2]),token2.type==="labelImage"||token2.type==="labelLink"||
token2.type==="labelEnd"){let offset=token2.type==="labelImage"?4:2;token2.type="data",index2+=offset}}return events.length!==newEvents.length&&splice(events,0,
events.length,newEvents),events}function resolveToLabelEnd(events,context){let index2=events.length,offset=0,token2,open2,close3,media;for(;index2--;)if(token2=
events[index2][1],open2){if(token2.type==="link"||token2.type==="labelLink"&&token2._inactive)break;events[index2][0]==="enter"&&token2.type==="labelLink"&&(token2.
_inactive=!0)}else if(close3){if(events[index2][0]==="enter"&&(token2.type==="labelImage"||token2.type==="labelLink")&&!token2._balanced&&(open2=index2,token2.type!==
"labelLink")){offset=2;break}}else token2.type==="labelEnd"&&(close3=index2);let group={type:events[open2][1].type==="labelLink"?"link":"image",start:{...events[open2][1].
start},end:{...events[events.length-1][1].end}},label={type:"label",start:{...events[open2][1].start},end:{...events[close3][1].end}},text5={type:"labelText",start:{
...events[open2+offset+2][1].end},end:{...events[close3-2][1].start}};return media=[["enter",group,context],["enter",label,context]],media=push(media,events.slice(
open2+1,open2+offset+3)),media=push(media,[["enter",text5,context]]),media=push(media,resolveAll(context.parser.constructs.insideSpan.null,events.slice(open2+offset+
4,close3-3),context)),media=push(media,[["exit",text5,context],events[close3-2],events[close3-1],["exit",label,context]]),media=push(media,events.slice(close3+1)),
media=push(media,[["exit",group,context]]),splice(events,open2,events.length,media),events}function tokenizeLabelEnd(effects,ok2,nok){let self=this,index2=self.
events.length,labelStart,defined;for(;index2--;)if((self.events[index2][1].type==="labelImage"||self.events[index2][1].type==="labelLink")&&!self.events[index2][1].
_balanced){labelStart=self.events[index2][1];break}return start;function start(code3){return labelStart?labelStart._inactive?labelEndNok(code3):(defined=self.parser.
defined.includes(normalizeIdentifier(self.sliceSerialize({start:labelStart.end,end:self.now()}))),effects.enter("labelEnd"),effects.enter("labelMarker"),effects.
consume(code3),effects.exit("labelMarker"),effects.exit("labelEnd"),after2):nok(code3)}function after2(code3){return code3===40?effects.attempt(resourceConstruct,
labelEndOk,defined?labelEndOk:labelEndNok)(code3):code3===91?effects.attempt(referenceFullConstruct,labelEndOk,defined?referenceNotFull:labelEndNok)(code3):defined?
labelEndOk(code3):labelEndNok(code3)}function referenceNotFull(code3){return effects.attempt(referenceCollapsedConstruct,labelEndOk,labelEndNok)(code3)}function labelEndOk(code3){
return ok2(code3)}function labelEndNok(code3){return labelStart._balanced=!0,nok(code3)}}function tokenizeResource(effects,ok2,nok){return resourceStart;function resourceStart(code3){
return effects.enter("resource"),effects.enter("resourceMarker"),effects.consume(code3),effects.exit("resourceMarker"),resourceBefore}function resourceBefore(code3){
return markdownLineEndingOrSpace(code3)?factoryWhitespace(effects,resourceOpen)(code3):resourceOpen(code3)}function resourceOpen(code3){return code3===41?resourceEnd(
code3):factoryDestination(effects,resourceDestinationAfter,resourceDestinationMissing,"resourceDestination","resourceDestinationLiteral","resourceDestinationLit\
eralMarker","resourceDestinationRaw","resourceDestinationString",32)(code3)}function resourceDestinationAfter(code3){return markdownLineEndingOrSpace(code3)?factoryWhitespace(
effects,resourceBetween)(code3):resourceEnd(code3)}function resourceDestinationMissing(code3){return nok(code3)}function resourceBetween(code3){return code3===34||
code3===39||code3===40?factoryTitle(effects,resourceTitleAfter,nok,"resourceTitle","resourceTitleMarker","resourceTitleString")(code3):resourceEnd(code3)}function resourceTitleAfter(code3){
return markdownLineEndingOrSpace(code3)?factoryWhitespace(effects,resourceEnd)(code3):resourceEnd(code3)}function resourceEnd(code3){return code3===41?(effects.
enter("resourceMarker"),effects.consume(code3),effects.exit("resourceMarker"),effects.exit("resource"),ok2):nok(code3)}}function tokenizeReferenceFull(effects,ok2,nok){
let self=this;return referenceFull;function referenceFull(code3){return factoryLabel.call(self,effects,referenceFullAfter,referenceFullMissing,"reference","refe\
renceMarker","referenceString")(code3)}function referenceFullAfter(code3){return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.
events.length-1][1]).slice(1,-1)))?ok2(code3):nok(code3)}function referenceFullMissing(code3){return nok(code3)}}function tokenizeReferenceCollapsed(effects,ok2,nok){
return referenceCollapsedStart;function referenceCollapsedStart(code3){return effects.enter("reference"),effects.enter("referenceMarker"),effects.consume(code3),
effects.exit("referenceMarker"),referenceCollapsedOpen}function referenceCollapsedOpen(code3){return code3===93?(effects.enter("referenceMarker"),effects.consume(
code3),effects.exit("referenceMarker"),effects.exit("reference"),ok2):nok(code3)}}var labelStartImage={name:"labelStartImage",resolveAll:labelEnd.resolveAll,tokenize:tokenizeLabelStartImage};function tokenizeLabelStartImage(effects,ok2,nok){let self=this;
return start;function start(code3){return effects.enter("labelImage"),effects.enter("labelImageMarker"),effects.consume(code3),effects.exit("labelImageMarker"),
open2}function open2(code3){return code3===91?(effects.enter("labelMarker"),effects.consume(code3),effects.exit("labelMarker"),effects.exit("labelImage"),after2):
nok(code3)}function after2(code3){return code3===94&&"_hiddenFootnoteSupport"in self.parser.constructs?nok(code3):ok2(code3)}}var labelStartLink={name:"labelStartLink",resolveAll:labelEnd.resolveAll,tokenize:tokenizeLabelStartLink};function tokenizeLabelStartLink(effects,ok2,nok){let self=this;
return start;function start(code3){return effects.enter("labelLink"),effects.enter("labelMarker"),effects.consume(code3),effects.exit("labelMarker"),effects.exit(
"labelLink"),after2}function after2(code3){return code3===94&&"_hiddenFootnoteSupport"in self.parser.constructs?nok(code3):ok2(code3)}}var lineEnding={name:"lineEnding",tokenize:tokenizeLineEnding};function tokenizeLineEnding(effects,ok2){return start;function start(code3){return effects.enter(
"lineEnding"),effects.consume(code3),effects.exit("lineEnding"),factorySpace(effects,ok2,"linePrefix")}}var thematicBreak2={name:"thematicBreak",tokenize:tokenizeThematicBreak};function tokenizeThematicBreak(effects,ok2,nok){let size=0,marker;return start;function start(code3){
return effects.enter("thematicBreak"),before(code3)}function before(code3){return marker=code3,atBreak(code3)}function atBreak(code3){return code3===marker?(effects.
enter("thematicBreakSequence"),sequence(code3)):size>=3&&(code3===null||markdownLineEnding(code3))?(effects.exit("thematicBreak"),ok2(code3)):nok(code3)}function sequence(code3){
return code3===marker?(effects.consume(code3),size++,sequence):(effects.exit("thematicBreakSequence"),markdownSpace(code3)?factorySpace(effects,atBreak,"whitesp\
ace")(code3):atBreak(code3))}}var list2={continuation:{tokenize:tokenizeListContinuation},exit:tokenizeListEnd,name:"list",tokenize:tokenizeListStart},listItemPrefixWhitespaceConstruct={partial:!0,
tokenize:tokenizeListItemPrefixWhitespace},indentConstruct={partial:!0,tokenize:tokenizeIndent};function tokenizeListStart(effects,ok2,nok){let self=this,tail=self.
events[self.events.length-1],initialSize=tail&&tail[1].type==="linePrefix"?tail[2].sliceSerialize(tail[1],!0).length:0,size=0;return start;function start(code3){
let kind=self.containerState.type||(code3===42||code3===43||code3===45?"listUnordered":"listOrdered");if(kind==="listUnordered"?!self.containerState.marker||code3===
self.containerState.marker:asciiDigit(code3)){if(self.containerState.type||(self.containerState.type=kind,effects.enter(kind,{_container:!0})),kind==="listUnord\
ered")return effects.enter("listItemPrefix"),code3===42||code3===45?effects.check(thematicBreak2,nok,atMarker)(code3):atMarker(code3);if(!self.interrupt||code3===
49)return effects.enter("listItemPrefix"),effects.enter("listItemValue"),inside(code3)}return nok(code3)}function inside(code3){return asciiDigit(code3)&&++size<
10?(effects.consume(code3),inside):(!self.interrupt||size<2)&&(self.containerState.marker?code3===self.containerState.marker:code3===41||code3===46)?(effects.exit(
"listItemValue"),atMarker(code3)):nok(code3)}function atMarker(code3){return effects.enter("listItemMarker"),effects.consume(code3),effects.exit("listItemMarker"),
self.containerState.marker=self.containerState.marker||code3,effects.check(blankLine,self.interrupt?nok:onBlank,effects.attempt(listItemPrefixWhitespaceConstruct,
endOfPrefix,otherPrefix))}function onBlank(code3){return self.containerState.initialBlankLine=!0,initialSize++,endOfPrefix(code3)}function otherPrefix(code3){return markdownSpace(
code3)?(effects.enter("listItemPrefixWhitespace"),effects.consume(code3),effects.exit("listItemPrefixWhitespace"),endOfPrefix):nok(code3)}function endOfPrefix(code3){
return self.containerState.size=initialSize+self.sliceSerialize(effects.exit("listItemPrefix"),!0).length,ok2(code3)}}function tokenizeListContinuation(effects,ok2,nok){
let self=this;return self.containerState._closeFlow=void 0,effects.check(blankLine,onBlank,notBlank);function onBlank(code3){return self.containerState.furtherBlankLines=
self.containerState.furtherBlankLines||self.containerState.initialBlankLine,factorySpace(effects,ok2,"listItemIndent",self.containerState.size+1)(code3)}function notBlank(code3){
return self.containerState.furtherBlankLines||!markdownSpace(code3)?(self.containerState.furtherBlankLines=void 0,self.containerState.initialBlankLine=void 0,notInCurrentItem(
code3)):(self.containerState.furtherBlankLines=void 0,self.containerState.initialBlankLine=void 0,effects.attempt(indentConstruct,ok2,notInCurrentItem)(code3))}
function notInCurrentItem(code3){return self.containerState._closeFlow=!0,self.interrupt=void 0,factorySpace(effects,effects.attempt(list2,ok2,nok),"linePrefix",
self.parser.constructs.disable.null.includes("codeIndented")?void 0:4)(code3)}}function tokenizeIndent(effects,ok2,nok){let self=this;return factorySpace(effects,
afterPrefix,"listItemIndent",self.containerState.size+1);function afterPrefix(code3){let tail=self.events[self.events.length-1];return tail&&tail[1].type==="lis\
tItemIndent"&&tail[2].sliceSerialize(tail[1],!0).length===self.containerState.size?ok2(code3):nok(code3)}}function tokenizeListEnd(effects){effects.exit(this.containerState.
type)}function tokenizeListItemPrefixWhitespace(effects,ok2,nok){let self=this;return factorySpace(effects,afterPrefix,"listItemPrefixWhitespace",self.parser.constructs.
disable.null.includes("codeIndented")?void 0:5);function afterPrefix(code3){let tail=self.events[self.events.length-1];return!markdownSpace(code3)&&tail&&tail[1].
type==="listItemPrefixWhitespace"?ok2(code3):nok(code3)}}var setextUnderline={name:"setextUnderline",resolveTo:resolveToSetextUnderline,tokenize:tokenizeSetextUnderline};function resolveToSetextUnderline(events,context){
let index2=events.length,content3,text5,definition4;for(;index2--;)if(events[index2][0]==="enter"){if(events[index2][1].type==="content"){content3=index2;break}
events[index2][1].type==="paragraph"&&(text5=index2)}else events[index2][1].type==="content"&&events.splice(index2,1),!definition4&&events[index2][1].type==="de\
finition"&&(definition4=index2);let heading3={type:"setextHeading",start:{...events[content3][1].start},end:{...events[events.length-1][1].end}};return events[text5][1].
type="setextHeadingText",definition4?(events.splice(text5,0,["enter",heading3,context]),events.splice(definition4+1,0,["exit",events[content3][1],context]),events[content3][1].
end={...events[definition4][1].end}):events[content3][1]=heading3,events.push(["exit",heading3,context]),events}function tokenizeSetextUnderline(effects,ok2,nok){
let self=this,marker;return start;function start(code3){let index2=self.events.length,paragraph2;for(;index2--;)if(self.events[index2][1].type!=="lineEnding"&&self.
events[index2][1].type!=="linePrefix"&&self.events[index2][1].type!=="content"){paragraph2=self.events[index2][1].type==="paragraph";break}return!self.parser.lazy[self.
now().line]&&(self.interrupt||paragraph2)?(effects.enter("setextHeadingLine"),marker=code3,before(code3)):nok(code3)}function before(code3){return effects.enter(
"setextHeadingLineSequence"),inside(code3)}function inside(code3){return code3===marker?(effects.consume(code3),inside):(effects.exit("setextHeadingLineSequence"),
markdownSpace(code3)?factorySpace(effects,after2,"lineSuffix")(code3):after2(code3))}function after2(code3){return code3===null||markdownLineEnding(code3)?(effects.
exit("setextHeadingLine"),ok2(code3)):nok(code3)}}var indent={tokenize:tokenizeIndent2,partial:!0};function gfmFootnote(){return{document:{91:{name:"gfmFootnoteDefinition",tokenize:tokenizeDefinitionStart,continuation:{
tokenize:tokenizeDefinitionContinuation},exit:gfmFootnoteDefinitionEnd}},text:{91:{name:"gfmFootnoteCall",tokenize:tokenizeGfmFootnoteCall},93:{name:"gfmPotenti\
alFootnoteCall",add:"after",tokenize:tokenizePotentialGfmFootnoteCall,resolveTo:resolveToPotentialGfmFootnoteCall}}}}function tokenizePotentialGfmFootnoteCall(effects,ok2,nok){
let self=this,index2=self.events.length,defined=self.parser.gfmFootnotes||(self.parser.gfmFootnotes=[]),labelStart;for(;index2--;){let token2=self.events[index2][1];
if(token2.type==="labelImage"){labelStart=token2;break}if(token2.type==="gfmFootnoteCall"||token2.type==="labelLink"||token2.type==="label"||token2.type==="imag\
e"||token2.type==="link")break}return start;function start(code3){if(!labelStart||!labelStart._balanced)return nok(code3);let id=normalizeIdentifier(self.sliceSerialize(
{start:labelStart.end,end:self.now()}));return id.codePointAt(0)!==94||!defined.includes(id.slice(1))?nok(code3):(effects.enter("gfmFootnoteCallLabelMarker"),effects.
consume(code3),effects.exit("gfmFootnoteCallLabelMarker"),ok2(code3))}}function resolveToPotentialGfmFootnoteCall(events,context){let index2=events.length,labelStart;
for(;index2--;)if(events[index2][1].type==="labelImage"&&events[index2][0]==="enter"){labelStart=events[index2][1];break}events[index2+1][1].type="data",events[index2+
3][1].type="gfmFootnoteCallLabelMarker";let call={type:"gfmFootnoteCall",start:Object.assign({},events[index2+3][1].start),end:Object.assign({},events[events.length-
1][1].end)},marker={type:"gfmFootnoteCallMarker",start:Object.assign({},events[index2+3][1].end),end:Object.assign({},events[index2+3][1].end)};marker.end.column++,
marker.end.offset++,marker.end._bufferIndex++;let string4={type:"gfmFootnoteCallString",start:Object.assign({},marker.end),end:Object.assign({},events[events.length-
1][1].start)},chunk={type:"chunkString",contentType:"string",start:Object.assign({},string4.start),end:Object.assign({},string4.end)},replacement=[events[index2+
1],events[index2+2],["enter",call,context],events[index2+3],events[index2+4],["enter",marker,context],["exit",marker,context],["enter",string4,context],["enter",
chunk,context],["exit",chunk,context],["exit",string4,context],events[events.length-2],events[events.length-1],["exit",call,context]];return events.splice(index2,
events.length-index2+1,...replacement),events}function tokenizeGfmFootnoteCall(effects,ok2,nok){let self=this,defined=self.parser.gfmFootnotes||(self.parser.gfmFootnotes=
[]),size=0,data;return start;function start(code3){return effects.enter("gfmFootnoteCall"),effects.enter("gfmFootnoteCallLabelMarker"),effects.consume(code3),effects.
exit("gfmFootnoteCallLabelMarker"),callStart}function callStart(code3){return code3!==94?nok(code3):(effects.enter("gfmFootnoteCallMarker"),effects.consume(code3),
effects.exit("gfmFootnoteCallMarker"),effects.enter("gfmFootnoteCallString"),effects.enter("chunkString").contentType="string",callData)}function callData(code3){
if(size>999||code3===93&&!data||code3===null||code3===91||markdownLineEndingOrSpace(code3))return nok(code3);if(code3===93){effects.exit("chunkString");let token2=effects.
exit("gfmFootnoteCallString");return defined.includes(normalizeIdentifier(self.sliceSerialize(token2)))?(effects.enter("gfmFootnoteCallLabelMarker"),effects.consume(
code3),effects.exit("gfmFootnoteCallLabelMarker"),effects.exit("gfmFootnoteCall"),ok2):nok(code3)}return markdownLineEndingOrSpace(code3)||(data=!0),size++,effects.
consume(code3),code3===92?callEscape:callData}function callEscape(code3){return code3===91||code3===92||code3===93?(effects.consume(code3),size++,callData):callData(
code3)}}function tokenizeDefinitionStart(effects,ok2,nok){let self=this,defined=self.parser.gfmFootnotes||(self.parser.gfmFootnotes=[]),identifier,size=0,data;return start;
function start(code3){return effects.enter("gfmFootnoteDefinition")._container=!0,effects.enter("gfmFootnoteDefinitionLabel"),effects.enter("gfmFootnoteDefiniti\
onLabelMarker"),effects.consume(code3),effects.exit("gfmFootnoteDefinitionLabelMarker"),labelAtMarker}function labelAtMarker(code3){return code3===94?(effects.enter(
"gfmFootnoteDefinitionMarker"),effects.consume(code3),effects.exit("gfmFootnoteDefinitionMarker"),effects.enter("gfmFootnoteDefinitionLabelString"),effects.enter(
"chunkString").contentType="string",labelInside):nok(code3)}function labelInside(code3){if(size>999||code3===93&&!data||code3===null||code3===91||markdownLineEndingOrSpace(
code3))return nok(code3);if(code3===93){effects.exit("chunkString");let token2=effects.exit("gfmFootnoteDefinitionLabelString");return identifier=normalizeIdentifier(
self.sliceSerialize(token2)),effects.enter("gfmFootnoteDefinitionLabelMarker"),effects.consume(code3),effects.exit("gfmFootnoteDefinitionLabelMarker"),effects.exit(
"gfmFootnoteDefinitionLabel"),labelAfter}return markdownLineEndingOrSpace(code3)||(data=!0),size++,effects.consume(code3),code3===92?labelEscape:labelInside}function labelEscape(code3){
return code3===91||code3===92||code3===93?(effects.consume(code3),size++,labelInside):labelInside(code3)}function labelAfter(code3){return code3===58?(effects.enter(
"definitionMarker"),effects.consume(code3),effects.exit("definitionMarker"),defined.includes(identifier)||defined.push(identifier),factorySpace(effects,whitespaceAfter,
"gfmFootnoteDefinitionWhitespace")):nok(code3)}function whitespaceAfter(code3){return ok2(code3)}}function tokenizeDefinitionContinuation(effects,ok2,nok){return effects.
check(blankLine,ok2,effects.attempt(indent,ok2,nok))}function gfmFootnoteDefinitionEnd(effects){effects.exit("gfmFootnoteDefinition")}function tokenizeIndent2(effects,ok2,nok){
let self=this;return factorySpace(effects,afterPrefix,"gfmFootnoteDefinitionIndent",5);function afterPrefix(code3){let tail=self.events[self.events.length-1];return tail&&
tail[1].type==="gfmFootnoteDefinitionIndent"&&tail[2].sliceSerialize(tail[1],!0).length===4?ok2(code3):nok(code3)}}function gfmStrikethrough(options){let single=(options||{}).singleTilde,tokenizer={name:"strikethrough",tokenize:tokenizeStrikethrough,resolveAll:resolveAllStrikethrough};
return single==null&&(single=!0),{text:{126:tokenizer},insideSpan:{null:[tokenizer]},attentionMarkers:{null:[126]}};function resolveAllStrikethrough(events,context){
let index2=-1;for(;++index2<events.length;)if(events[index2][0]==="enter"&&events[index2][1].type==="strikethroughSequenceTemporary"&&events[index2][1]._close){
let open2=index2;for(;open2--;)if(events[open2][0]==="exit"&&events[open2][1].type==="strikethroughSequenceTemporary"&&events[open2][1]._open&&events[index2][1].
end.offset-events[index2][1].start.offset===events[open2][1].end.offset-events[open2][1].start.offset){events[index2][1].type="strikethroughSequence",events[open2][1].
type="strikethroughSequence";let strikethrough={type:"strikethrough",start:Object.assign({},events[open2][1].start),end:Object.assign({},events[index2][1].end)},
text5={type:"strikethroughText",start:Object.assign({},events[open2][1].end),end:Object.assign({},events[index2][1].start)},nextEvents=[["enter",strikethrough,context],
["enter",events[open2][1],context],["exit",events[open2][1],context],["enter",text5,context]],insideSpan2=context.parser.constructs.insideSpan.null;insideSpan2&&
splice(nextEvents,nextEvents.length,0,resolveAll(insideSpan2,events.slice(open2+1,index2),context)),splice(nextEvents,nextEvents.length,0,[["exit",text5,context],
["enter",events[index2][1],context],["exit",events[index2][1],context],["exit",strikethrough,context]]),splice(events,open2-1,index2-open2+3,nextEvents),index2=
open2+nextEvents.length-2;break}}for(index2=-1;++index2<events.length;)events[index2][1].type==="strikethroughSequenceTemporary"&&(events[index2][1].type="data");
return events}function tokenizeStrikethrough(effects,ok2,nok){let previous3=this.previous,events=this.events,size=0;return start;function start(code3){return previous3===
126&&events[events.length-1][1].type!=="characterEscape"?nok(code3):(effects.enter("strikethroughSequenceTemporary"),more(code3))}function more(code3){let before=classifyCharacter(
previous3);if(code3===126)return size>1?nok(code3):(effects.consume(code3),size++,more);if(size<2&&!single)return nok(code3);let token2=effects.exit("strikethro\
ughSequenceTemporary"),after2=classifyCharacter(code3);return token2._open=!after2||after2===2&&!!before,token2._close=!before||before===2&&!!after2,ok2(code3)}}}var EditMap=class{constructor(){this.map=[],this.index=new Map}add(index2,remove,add){addImplementation(this,index2,remove,add)}consume(events){if(this.map.sort(
function(a,b){return a[0]-b[0]}),this.map.length===0)return;let index2=this.map.length,vecs=[];for(;index2>0;)index2-=1,vecs.push(events.slice(this.map[index2][0]+
this.map[index2][1]),this.map[index2][2]),events.length=this.map[index2][0];vecs.push(events.slice()),events.length=0;let slice=vecs.pop();for(;slice;){for(let element of slice)
events.push(element);slice=vecs.pop()}this.map.length=0,this.index.clear()}};function addImplementation(editMap,at,remove,add){if(remove===0&&add.length===0)return;
let existing=editMap.index.get(at);if(existing){existing[1]+=remove,existing[2].push(...add);return}let change=[at,remove,add];editMap.map.push(change),editMap.
index.set(at,change)}function gfmTableAlign(events,index2){let inDelimiterRow=!1,align=[];for(;index2<events.length;){let event=events[index2];if(inDelimiterRow){if(event[0]==="ente\
r")event[1].type==="tableContent"&&align.push(events[index2+1][1].type==="tableDelimiterMarker"?"left":"none");else if(event[1].type==="tableContent"){if(events[index2-
1][1].type==="tableDelimiterMarker"){let alignIndex=align.length-1;align[alignIndex]=align[alignIndex]==="left"?"center":"right"}}else if(event[1].type==="table\
DelimiterRow")break}else event[0]==="enter"&&event[1].type==="tableDelimiterRow"&&(inDelimiterRow=!0);index2+=1}return align}function gfmTable(){return{flow:{null:{name:"table",tokenize:tokenizeTable,resolveAll:resolveTable}}}}function tokenizeTable(effects,ok2,nok){let self=this,size=0,
sizeB=0,seen;return start;function start(code3){let index2=self.events.length-1;for(;index2>-1;){let{type}=self.events[index2][1];if(type==="lineEnding"||type===
"linePrefix")index2--;else break}let tail=index2>-1?self.events[index2][1].type:null,next=tail==="tableHead"||tail==="tableRow"?bodyRowStart:headRowBefore;return next===
bodyRowStart&&self.parser.lazy[self.now().line]?nok(code3):next(code3)}function headRowBefore(code3){return effects.enter("tableHead"),effects.enter("tableRow"),
headRowStart(code3)}function headRowStart(code3){return code3===124||(seen=!0,sizeB+=1),headRowBreak(code3)}function headRowBreak(code3){return code3===null?nok(
code3):markdownLineEnding(code3)?sizeB>1?(sizeB=0,self.interrupt=!0,effects.exit("tableRow"),effects.enter("lineEnding"),effects.consume(code3),effects.exit("li\
neEnding"),headDelimiterStart):nok(code3):markdownSpace(code3)?factorySpace(effects,headRowBreak,"whitespace")(code3):(sizeB+=1,seen&&(seen=!1,size+=1),code3===
124?(effects.enter("tableCellDivider"),effects.consume(code3),effects.exit("tableCellDivider"),seen=!0,headRowBreak):(effects.enter("data"),headRowData(code3)))}
function headRowData(code3){return code3===null||code3===124||markdownLineEndingOrSpace(code3)?(effects.exit("data"),headRowBreak(code3)):(effects.consume(code3),
code3===92?headRowEscape:headRowData)}function headRowEscape(code3){return code3===92||code3===124?(effects.consume(code3),headRowData):headRowData(code3)}function headDelimiterStart(code3){
return self.interrupt=!1,self.parser.lazy[self.now().line]?nok(code3):(effects.enter("tableDelimiterRow"),seen=!1,markdownSpace(code3)?factorySpace(effects,headDelimiterBefore,
"linePrefix",self.parser.constructs.disable.null.includes("codeIndented")?void 0:4)(code3):headDelimiterBefore(code3))}function headDelimiterBefore(code3){return code3===
45||code3===58?headDelimiterValueBefore(code3):code3===124?(seen=!0,effects.enter("tableCellDivider"),effects.consume(code3),effects.exit("tableCellDivider"),headDelimiterCellBefore):
headDelimiterNok(code3)}function headDelimiterCellBefore(code3){return markdownSpace(code3)?factorySpace(effects,headDelimiterValueBefore,"whitespace")(code3):headDelimiterValueBefore(
code3)}function headDelimiterValueBefore(code3){return code3===58?(sizeB+=1,seen=!0,effects.enter("tableDelimiterMarker"),effects.consume(code3),effects.exit("t\
ableDelimiterMarker"),headDelimiterLeftAlignmentAfter):code3===45?(sizeB+=1,headDelimiterLeftAlignmentAfter(code3)):code3===null||markdownLineEnding(code3)?headDelimiterCellAfter(
code3):headDelimiterNok(code3)}function headDelimiterLeftAlignmentAfter(code3){return code3===45?(effects.enter("tableDelimiterFiller"),headDelimiterFiller(code3)):
headDelimiterNok(code3)}function headDelimiterFiller(code3){return code3===45?(effects.consume(code3),headDelimiterFiller):code3===58?(seen=!0,effects.exit("tab\
leDelimiterFiller"),effects.enter("tableDelimiterMarker"),effects.consume(code3),effects.exit("tableDelimiterMarker"),headDelimiterRightAlignmentAfter):(effects.
exit("tableDelimiterFiller"),headDelimiterRightAlignmentAfter(code3))}function headDelimiterRightAlignmentAfter(code3){return markdownSpace(code3)?factorySpace(
effects,headDelimiterCellAfter,"whitespace")(code3):headDelimiterCellAfter(code3)}function headDelimiterCellAfter(code3){return code3===124?headDelimiterBefore(
code3):code3===null||markdownLineEnding(code3)?!seen||size!==sizeB?headDelimiterNok(code3):(effects.exit("tableDelimiterRow"),effects.exit("tableHead"),ok2(code3)):
headDelimiterNok(code3)}function headDelimiterNok(code3){return nok(code3)}function bodyRowStart(code3){return effects.enter("tableRow"),bodyRowBreak(code3)}function bodyRowBreak(code3){
return code3===124?(effects.enter("tableCellDivider"),effects.consume(code3),effects.exit("tableCellDivider"),bodyRowBreak):code3===null||markdownLineEnding(code3)?
(effects.exit("tableRow"),ok2(code3)):markdownSpace(code3)?factorySpace(effects,bodyRowBreak,"whitespace")(code3):(effects.enter("data"),bodyRowData(code3))}function bodyRowData(code3){
return code3===null||code3===124||markdownLineEndingOrSpace(code3)?(effects.exit("data"),bodyRowBreak(code3)):(effects.consume(code3),code3===92?bodyRowEscape:bodyRowData)}
function bodyRowEscape(code3){return code3===92||code3===124?(effects.consume(code3),bodyRowData):bodyRowData(code3)}}function resolveTable(events,context){let index2=-1,
inFirstCellAwaitingPipe=!0,rowKind=0,lastCell=[0,0,0,0],cell=[0,0,0,0],afterHeadAwaitingFirstBodyRow=!1,lastTableEnd=0,currentTable,currentBody,currentCell,map4=new EditMap;
for(;++index2<events.length;){let event=events[index2],token2=event[1];event[0]==="enter"?token2.type==="tableHead"?(afterHeadAwaitingFirstBodyRow=!1,lastTableEnd!==
0&&(flushTableEnd(map4,context,lastTableEnd,currentTable,currentBody),currentBody=void 0,lastTableEnd=0),currentTable={type:"table",start:Object.assign({},token2.
start),end:Object.assign({},token2.end)},map4.add(index2,0,[["enter",currentTable,context]])):token2.type==="tableRow"||token2.type==="tableDelimiterRow"?(inFirstCellAwaitingPipe=
!0,currentCell=void 0,lastCell=[0,0,0,0],cell=[0,index2+1,0,0],afterHeadAwaitingFirstBodyRow&&(afterHeadAwaitingFirstBodyRow=!1,currentBody={type:"tableBody",start:Object.
assign({},token2.start),end:Object.assign({},token2.end)},map4.add(index2,0,[["enter",currentBody,context]])),rowKind=token2.type==="tableDelimiterRow"?2:currentBody?
3:1):rowKind&&(token2.type==="data"||token2.type==="tableDelimiterMarker"||token2.type==="tableDelimiterFiller")?(inFirstCellAwaitingPipe=!1,cell[2]===0&&(lastCell[1]!==
0&&(cell[0]=cell[1],currentCell=flushCell(map4,context,lastCell,rowKind,void 0,currentCell),lastCell=[0,0,0,0]),cell[2]=index2)):token2.type==="tableCellDivider"&&
(inFirstCellAwaitingPipe?inFirstCellAwaitingPipe=!1:(lastCell[1]!==0&&(cell[0]=cell[1],currentCell=flushCell(map4,context,lastCell,rowKind,void 0,currentCell)),
lastCell=cell,cell=[lastCell[1],index2,0,0])):token2.type==="tableHead"?(afterHeadAwaitingFirstBodyRow=!0,lastTableEnd=index2):token2.type==="tableRow"||token2.
type==="tableDelimiterRow"?(lastTableEnd=index2,lastCell[1]!==0?(cell[0]=cell[1],currentCell=flushCell(map4,context,lastCell,rowKind,index2,currentCell)):cell[1]!==
0&&(currentCell=flushCell(map4,context,cell,rowKind,index2,currentCell)),rowKind=0):rowKind&&(token2.type==="data"||token2.type==="tableDelimiterMarker"||token2.
type==="tableDelimiterFiller")&&(cell[3]=index2)}for(lastTableEnd!==0&&flushTableEnd(map4,context,lastTableEnd,currentTable,currentBody),map4.consume(context.events),
index2=-1;++index2<context.events.length;){let event=context.events[index2];event[0]==="enter"&&event[1].type==="table"&&(event[1]._align=gfmTableAlign(context.
events,index2))}return events}function flushCell(map4,context,range,rowKind,rowEnd,previousCell){let groupName=rowKind===1?"tableHeader":rowKind===2?"tableDelim\
iter":"tableData",valueName="tableContent";range[0]!==0&&(previousCell.end=Object.assign({},getPoint(context.events,range[0])),map4.add(range[0],0,[["exit",previousCell,
context]]));let now=getPoint(context.events,range[1]);if(previousCell={type:groupName,start:Object.assign({},now),end:Object.assign({},now)},map4.add(range[1],0,
[["enter",previousCell,context]]),range[2]!==0){let relatedStart=getPoint(context.events,range[2]),relatedEnd=getPoint(context.events,range[3]),valueToken={type:valueName,
start:Object.assign({},relatedStart),end:Object.assign({},relatedEnd)};if(map4.add(range[2],0,[["enter",valueToken,context]]),rowKind!==2){let start=context.events[range[2]],
end=context.events[range[3]];if(start[1].end=Object.assign({},end[1].end),start[1].type="chunkText",start[1].contentType="text",range[3]>range[2]+1){let a=range[2]+
1,b=range[3]-range[2]-1;map4.add(a,b,[])}}map4.add(range[3]+1,0,[["exit",valueToken,context]])}return rowEnd!==void 0&&(previousCell.end=Object.assign({},getPoint(
context.events,rowEnd)),map4.add(rowEnd,0,[["exit",previousCell,context]]),previousCell=void 0),previousCell}function flushTableEnd(map4,context,index2,table,tableBody){
let exits=[],related=getPoint(context.events,index2);tableBody&&(tableBody.end=Object.assign({},related),exits.push(["exit",tableBody,context])),table.end=Object.
assign({},related),exits.push(["exit",table,context]),map4.add(index2+1,0,exits)}function getPoint(events,index2){let event=events[index2],side=event[0]==="ente\
r"?"start":"end";return event[1][side]}var tasklistCheck={name:"tasklistCheck",tokenize:tokenizeTasklistCheck};function gfmTaskListItem(){return{text:{91:tasklistCheck}}}function tokenizeTasklistCheck(effects,ok2,nok){
let self=this;return open2;function open2(code3){return self.previous!==null||!self._gfmTasklistFirstContentOfListItem?nok(code3):(effects.enter("taskListCheck"),
effects.enter("taskListCheckMarker"),effects.consume(code3),effects.exit("taskListCheckMarker"),inside)}function inside(code3){return markdownLineEndingOrSpace(
code3)?(effects.enter("taskListCheckValueUnchecked"),effects.consume(code3),effects.exit("taskListCheckValueUnchecked"),close3):code3===88||code3===120?(effects.
enter("taskListCheckValueChecked"),effects.consume(code3),effects.exit("taskListCheckValueChecked"),close3):nok(code3)}function close3(code3){return code3===93?
(effects.enter("taskListCheckMarker"),effects.consume(code3),effects.exit("taskListCheckMarker"),effects.exit("taskListCheck"),after2):nok(code3)}function after2(code3){
return markdownLineEnding(code3)?ok2(code3):markdownSpace(code3)?effects.check({tokenize:spaceThenNonSpace},ok2,nok)(code3):nok(code3)}}function spaceThenNonSpace(effects,ok2,nok){
return factorySpace(effects,after2,"whitespace");function after2(code3){return code3===null?nok(code3):ok2(code3)}}function gfm(options){return combineExtensions([gfmAutolinkLiteral(),gfmFootnote(),gfmStrikethrough(options),gfmTable(),gfmTaskListItem()])}var emptyOptions3={};function remarkGfm(options){let self=this,settings=options||emptyOptions3,data=self.data(),micromarkExtensions=data.micromarkExtensions||(data.
micromarkExtensions=[]),fromMarkdownExtensions=data.fromMarkdownExtensions||(data.fromMarkdownExtensions=[]),toMarkdownExtensions=data.toMarkdownExtensions||(data.
toMarkdownExtensions=[]);micromarkExtensions.push(gfm(settings)),fromMarkdownExtensions.push(gfmFromMarkdown()),toMarkdownExtensions.push(gfmToMarkdown(settings))}var content2={tokenize:initializeContent};function initializeContent(effects){let contentStart=effects.attempt(this.parser.constructs.contentInitial,afterContentStartConstruct,
paragraphInitial),previous3;return contentStart;function afterContentStartConstruct(code3){if(code3===null){effects.consume(code3);return}return effects.enter("\
lineEnding"),effects.consume(code3),effects.exit("lineEnding"),factorySpace(effects,contentStart,"linePrefix")}function paragraphInitial(code3){return effects.enter(
"paragraph"),lineStart(code3)}function lineStart(code3){let token2=effects.enter("chunkText",{contentType:"text",previous:previous3});return previous3&&(previous3.
next=token2),previous3=token2,data(code3)}function data(code3){if(code3===null){effects.exit("chunkText"),effects.exit("paragraph"),effects.consume(code3);return}
return markdownLineEnding(code3)?(effects.consume(code3),effects.exit("chunkText"),lineStart):(effects.consume(code3),data)}}var document={tokenize:initializeDocument},containerConstruct={tokenize:tokenizeContainer};function initializeDocument(effects){let self=this,stack=[],continued=0,
childFlow,childToken,lineStartOffset;return start;function start(code3){if(continued<stack.length){let item=stack[continued];return self.containerState=item[1],
effects.attempt(item[0].continuation,documentContinue,checkNewContainers)(code3)}return checkNewContainers(code3)}function documentContinue(code3){if(continued++,
self.containerState._closeFlow){self.containerState._closeFlow=void 0,childFlow&&closeFlow();let indexBeforeExits=self.events.length,indexBeforeFlow=indexBeforeExits,
point3;for(;indexBeforeFlow--;)if(self.events[indexBeforeFlow][0]==="exit"&&self.events[indexBeforeFlow][1].type==="chunkFlow"){point3=self.events[indexBeforeFlow][1].
end;break}exitContainers(continued);let index2=indexBeforeExits;for(;index2<self.events.length;)self.events[index2][1].end={...point3},index2++;return splice(self.
events,indexBeforeFlow+1,0,self.events.slice(indexBeforeExits)),self.events.length=index2,checkNewContainers(code3)}return start(code3)}function checkNewContainers(code3){
if(continued===stack.length){if(!childFlow)return documentContinued(code3);if(childFlow.currentConstruct&&childFlow.currentConstruct.concrete)return flowStart(code3);
self.interrupt=!!(childFlow.currentConstruct&&!childFlow._gfmTableDynamicInterruptHack)}return self.containerState={},effects.check(containerConstruct,thereIsANewContainer,
thereIsNoNewContainer)(code3)}function thereIsANewContainer(code3){return childFlow&&closeFlow(),exitContainers(continued),documentContinued(code3)}function thereIsNoNewContainer(code3){
return self.parser.lazy[self.now().line]=continued!==stack.length,lineStartOffset=self.now().offset,flowStart(code3)}function documentContinued(code3){return self.
containerState={},effects.attempt(containerConstruct,containerContinue,flowStart)(code3)}function containerContinue(code3){return continued++,stack.push([self.currentConstruct,
self.containerState]),documentContinued(code3)}function flowStart(code3){if(code3===null){childFlow&&closeFlow(),exitContainers(0),effects.consume(code3);return}
return childFlow=childFlow||self.parser.flow(self.now()),effects.enter("chunkFlow",{_tokenizer:childFlow,contentType:"flow",previous:childToken}),flowContinue(code3)}
function flowContinue(code3){if(code3===null){writeToChild(effects.exit("chunkFlow"),!0),exitContainers(0),effects.consume(code3);return}return markdownLineEnding(
code3)?(effects.consume(code3),writeToChild(effects.exit("chunkFlow")),continued=0,self.interrupt=void 0,start):(effects.consume(code3),flowContinue)}function writeToChild(token2,endOfFile){
let stream=self.sliceStream(token2);if(endOfFile&&stream.push(null),token2.previous=childToken,childToken&&(childToken.next=token2),childToken=token2,childFlow.
defineSkip(token2.start),childFlow.write(stream),self.parser.lazy[token2.start.line]){let index2=childFlow.events.length;for(;index2--;)if(childFlow.events[index2][1].
start.offset<lineStartOffset&&(!childFlow.events[index2][1].end||childFlow.events[index2][1].end.offset>lineStartOffset))return;let indexBeforeExits=self.events.
length,indexBeforeFlow=indexBeforeExits,seen,point3;for(;indexBeforeFlow--;)if(self.events[indexBeforeFlow][0]==="exit"&&self.events[indexBeforeFlow][1].type===
"chunkFlow"){if(seen){point3=self.events[indexBeforeFlow][1].end;break}seen=!0}for(exitContainers(continued),index2=indexBeforeExits;index2<self.events.length;)
self.events[index2][1].end={...point3},index2++;splice(self.events,indexBeforeFlow+1,0,self.events.slice(indexBeforeExits)),self.events.length=index2}}function exitContainers(size){
let index2=stack.length;for(;index2-- >size;){let entry=stack[index2];self.containerState=entry[1],entry[0].exit.call(self,effects)}stack.length=size}function closeFlow(){
childFlow.write([null]),childToken=void 0,childFlow=void 0,self.containerState._closeFlow=void 0}}function tokenizeContainer(effects,ok2,nok){return factorySpace(
effects,effects.attempt(this.parser.constructs.document,ok2,nok),"linePrefix",this.parser.constructs.disable.null.includes("codeIndented")?void 0:4)}var flow={tokenize:initializeFlow};function initializeFlow(effects){let self=this,initial=effects.attempt(blankLine,atBlankEnding,effects.attempt(this.parser.constructs.
flowInitial,afterConstruct,factorySpace(effects,effects.attempt(this.parser.constructs.flow,afterConstruct,effects.attempt(content,afterConstruct)),"linePrefix")));
return initial;function atBlankEnding(code3){if(code3===null){effects.consume(code3);return}return effects.enter("lineEndingBlank"),effects.consume(code3),effects.
exit("lineEndingBlank"),self.currentConstruct=void 0,initial}function afterConstruct(code3){if(code3===null){effects.consume(code3);return}return effects.enter(
"lineEnding"),effects.consume(code3),effects.exit("lineEnding"),self.currentConstruct=void 0,initial}}var resolver={resolveAll:createResolver()},string2=initializeFactory("string"),text3=initializeFactory("text");function initializeFactory(field){return{resolveAll:createResolver(
field==="text"?resolveAllLineSuffixes:void 0),tokenize:initializeText};function initializeText(effects){let self=this,constructs2=this.parser.constructs[field],
text5=effects.attempt(constructs2,start,notText);return start;function start(code3){return atBreak(code3)?text5(code3):notText(code3)}function notText(code3){if(code3===
null){effects.consume(code3);return}return effects.enter("data"),effects.consume(code3),data}function data(code3){return atBreak(code3)?(effects.exit("data"),text5(
code3)):(effects.consume(code3),data)}function atBreak(code3){if(code3===null)return!0;let list3=constructs2[code3],index2=-1;if(list3)for(;++index2<list3.length;){
let item=list3[index2];if(!item.previous||item.previous.call(self,self.previous))return!0}return!1}}}function createResolver(extraResolver){return resolveAllText;
function resolveAllText(events,context){let index2=-1,enter;for(;++index2<=events.length;)enter===void 0?events[index2]&&events[index2][1].type==="data"&&(enter=
index2,index2++):(!events[index2]||events[index2][1].type!=="data")&&(index2!==enter+2&&(events[enter][1].end=events[index2-1][1].end,events.splice(enter+2,index2-
enter-2),index2=enter+2),enter=void 0);return extraResolver?extraResolver(events,context):events}}function resolveAllLineSuffixes(events,context){let eventIndex=0;
for(;++eventIndex<=events.length;)if((eventIndex===events.length||events[eventIndex][1].type==="lineEnding")&&events[eventIndex-1][1].type==="data"){let data=events[eventIndex-
1][1],chunks=context.sliceStream(data),index2=chunks.length,bufferIndex=-1,size=0,tabs;for(;index2--;){let chunk=chunks[index2];if(typeof chunk=="string"){for(bufferIndex=
chunk.length;chunk.charCodeAt(bufferIndex-1)===32;)size++,bufferIndex--;if(bufferIndex)break;bufferIndex=-1}else if(chunk===-2)tabs=!0,size++;else if(chunk!==-1){
index2++;break}}if(context._contentTypeTextTrailing&&eventIndex===events.length&&(size=0),size){let token2={type:eventIndex===events.length||tabs||size<2?"lineS\
uffix":"hardBreakTrailing",start:{_bufferIndex:index2?bufferIndex:data.start._bufferIndex+bufferIndex,_index:data.start._index+index2,line:data.end.line,column:data.
end.column-size,offset:data.end.offset-size},end:{...data.end}};data.end={...token2.start},data.start.offset===data.end.offset?Object.assign(data,token2):(events.
splice(eventIndex,0,["enter",token2,context],["exit",token2,context]),eventIndex+=2)}eventIndex++}return events}var constructs_exports={};__export(constructs_exports,{attentionMarkers:()=>attentionMarkers,contentInitial:()=>contentInitial,disable:()=>disable,document:()=>document2,
flow:()=>flow2,flowInitial:()=>flowInitial,insideSpan:()=>insideSpan,string:()=>string3,text:()=>text4});var document2={42:list2,43:list2,45:list2,48:list2,49:list2,50:list2,51:list2,52:list2,53:list2,54:list2,55:list2,56:list2,57:list2,62:blockQuote},contentInitial={
91:definition3},flowInitial={[-2]:codeIndented,[-1]:codeIndented,32:codeIndented},flow2={35:headingAtx,42:thematicBreak2,45:[setextUnderline,thematicBreak2],60:htmlFlow,
61:setextUnderline,95:thematicBreak2,96:codeFenced,126:codeFenced},string3={38:characterReference,92:characterEscape},text4={[-5]:lineEnding,[-4]:lineEnding,[-3]:lineEnding,
33:labelStartImage,38:characterReference,42:attention3,60:[autolink,htmlText],91:labelStartLink,92:[hardBreakEscape,characterEscape],93:labelEnd,95:attention3,96:codeText},
insideSpan={null:[attention3,resolver]},attentionMarkers={null:[42,95]},disable={null:[]};function createTokenizer(parser,initialize,from){let point3={_bufferIndex:-1,_index:0,line:from&&from.line||1,column:from&&from.column||1,offset:from&&from.offset||
0},columnStart={},resolveAllConstructs=[],chunks=[],stack=[],consumed=!0,effects={attempt:constructFactory(onsuccessfulconstruct),check:constructFactory(onsuccessfulcheck),
consume,enter,exit:exit3,interrupt:constructFactory(onsuccessfulcheck,{interrupt:!0})},context={code:null,containerState:{},defineSkip,events:[],now,parser,previous:null,
sliceSerialize,sliceStream,write},state=initialize.tokenize.call(context,effects),expectedCode;return initialize.resolveAll&&resolveAllConstructs.push(initialize),
context;function write(slice){return chunks=push(chunks,slice),main(),chunks[chunks.length-1]!==null?[]:(addResult(initialize,0),context.events=resolveAll(resolveAllConstructs,
context.events,context),context.events)}function sliceSerialize(token2,expandTabs){return serializeChunks(sliceStream(token2),expandTabs)}function sliceStream(token2){
return sliceChunks(chunks,token2)}function now(){let{_bufferIndex,_index,line,column,offset}=point3;return{_bufferIndex,_index,line,column,offset}}function defineSkip(value2){
columnStart[value2.line]=value2.column,accountForPotentialSkip()}function main(){let chunkIndex;for(;point3._index<chunks.length;){let chunk=chunks[point3._index];
if(typeof chunk=="string")for(chunkIndex=point3._index,point3._bufferIndex<0&&(point3._bufferIndex=0);point3._index===chunkIndex&&point3._bufferIndex<chunk.length;)
go(chunk.charCodeAt(point3._bufferIndex));else go(chunk)}}function go(code3){consumed=void 0,expectedCode=code3,state=state(code3)}function consume(code3){markdownLineEnding(
code3)?(point3.line++,point3.column=1,point3.offset+=code3===-3?2:1,accountForPotentialSkip()):code3!==-1&&(point3.column++,point3.offset++),point3._bufferIndex<
0?point3._index++:(point3._bufferIndex++,point3._bufferIndex===chunks[point3._index].length&&(point3._bufferIndex=-1,point3._index++)),context.previous=code3,consumed=
!0}function enter(type,fields){let token2=fields||{};return token2.type=type,token2.start=now(),context.events.push(["enter",token2,context]),stack.push(token2),
token2}function exit3(type){let token2=stack.pop();return token2.end=now(),context.events.push(["exit",token2,context]),token2}function onsuccessfulconstruct(construct,info){
addResult(construct,info.from)}function onsuccessfulcheck(_,info){info.restore()}function constructFactory(onreturn,fields){return hook;function hook(constructs2,returnState,bogusState){
let listOfConstructs,constructIndex,currentConstruct,info;return Array.isArray(constructs2)?handleListOfConstructs(constructs2):"tokenize"in constructs2?handleListOfConstructs(
[constructs2]):handleMapOfConstructs(constructs2);function handleMapOfConstructs(map4){return start;function start(code3){let left=code3!==null&&map4[code3],all2=code3!==
null&&map4.null,list3=[...Array.isArray(left)?left:left?[left]:[],...Array.isArray(all2)?all2:all2?[all2]:[]];return handleListOfConstructs(list3)(code3)}}function handleListOfConstructs(list3){
return listOfConstructs=list3,constructIndex=0,list3.length===0?bogusState:handleConstruct(list3[constructIndex])}function handleConstruct(construct){return start;
function start(code3){return info=store(),currentConstruct=construct,construct.partial||(context.currentConstruct=construct),construct.name&&context.parser.constructs.
disable.null.includes(construct.name)?nok(code3):construct.tokenize.call(fields?Object.assign(Object.create(context),fields):context,effects,ok2,nok)(code3)}}function ok2(code3){
return consumed=!0,onreturn(currentConstruct,info),returnState}function nok(code3){return consumed=!0,info.restore(),++constructIndex<listOfConstructs.length?handleConstruct(
listOfConstructs[constructIndex]):bogusState}}}function addResult(construct,from2){construct.resolveAll&&!resolveAllConstructs.includes(construct)&&resolveAllConstructs.
push(construct),construct.resolve&&splice(context.events,from2,context.events.length-from2,construct.resolve(context.events.slice(from2),context)),construct.resolveTo&&
(context.events=construct.resolveTo(context.events,context))}function store(){let startPoint=now(),startPrevious=context.previous,startCurrentConstruct=context.
currentConstruct,startEventsIndex=context.events.length,startStack=Array.from(stack);return{from:startEventsIndex,restore};function restore(){point3=startPoint,
context.previous=startPrevious,context.currentConstruct=startCurrentConstruct,context.events.length=startEventsIndex,stack=startStack,accountForPotentialSkip()}}
function accountForPotentialSkip(){point3.line in columnStart&&point3.column<2&&(point3.column=columnStart[point3.line],point3.offset+=columnStart[point3.line]-
1)}}function sliceChunks(chunks,token2){let startIndex=token2.start._index,startBufferIndex=token2.start._bufferIndex,endIndex=token2.end._index,endBufferIndex=token2.
end._bufferIndex,view;if(startIndex===endIndex)view=[chunks[startIndex].slice(startBufferIndex,endBufferIndex)];else{if(view=chunks.slice(startIndex,endIndex),startBufferIndex>
-1){let head=view[0];typeof head=="string"?view[0]=head.slice(startBufferIndex):view.shift()}endBufferIndex>0&&view.push(chunks[endIndex].slice(0,endBufferIndex))}
return view}function serializeChunks(chunks,expandTabs){let index2=-1,result=[],atTab;for(;++index2<chunks.length;){let chunk=chunks[index2],value2;if(typeof chunk==
"string")value2=chunk;else switch(chunk){case-5:{value2="\r";break}case-4:{value2=`
`;break}case-3:{value2=`\r
`;break}case-2:{value2=expandTabs?" ":"	";break}case-1:{if(!expandTabs&&atTab)continue;value2=" ";break}default:value2=String.fromCharCode(chunk)}atTab=chunk===
-2,result.push(value2)}return result.join("")}function parse2(options){let parser={constructs:combineExtensions([constructs_exports,...(options||{}).extensions||[]]),content:create2(content2),defined:[],document:create2(
document),flow:create2(flow),lazy:{},string:create2(string2),text:create2(text3)};return parser;function create2(initial){return creator;function creator(from){
return createTokenizer(parser,initial,from)}}}function postprocess(events){for(;!subtokenize(events););return events}var search=/[\0\t\n\r]/g;function preprocess(){let column=1,buffer="",start=!0,atCarriageReturn;return preprocessor;function preprocessor(value2,encoding,end){let chunks=[],
match,next,startPosition,endPosition,code3;for(value2=buffer+(typeof value2=="string"?value2.toString():new TextDecoder(encoding||void 0).decode(value2)),startPosition=
0,buffer="",start&&(value2.charCodeAt(0)===65279&&startPosition++,start=void 0);startPosition<value2.length;){if(search.lastIndex=startPosition,match=search.exec(
value2),endPosition=match&&match.index!==void 0?match.index:value2.length,code3=value2.charCodeAt(endPosition),!match){buffer=value2.slice(startPosition);break}
if(code3===10&&startPosition===endPosition&&atCarriageReturn)chunks.push(-3),atCarriageReturn=void 0;else switch(atCarriageReturn&&(chunks.push(-5),atCarriageReturn=
void 0),startPosition<endPosition&&(chunks.push(value2.slice(startPosition,endPosition)),column+=endPosition-startPosition),code3){case 0:{chunks.push(65533),column++;
break}case 9:{for(next=Math.ceil(column/4)*4,chunks.push(-2);column++<next;)chunks.push(-1);break}case 10:{chunks.push(-4),column=1;break}default:atCarriageReturn=
!0,column=1}startPosition=endPosition+1}return end&&(atCarriageReturn&&chunks.push(-5),buffer&&chunks.push(buffer),chunks.push(null)),chunks}}function stringifyPosition(value2){return!value2||typeof value2!="object"?"":"position"in value2||"type"in value2?position(value2.position):"start"in value2||"e\
nd"in value2?position(value2):"line"in value2||"column"in value2?point(value2):""}function point(point3){return index(point3&&point3.line)+":"+index(point3&&point3.
column)}function position(pos){return point(pos&&pos.start)+"-"+point(pos&&pos.end)}function index(value2){return value2&&typeof value2=="number"?value2:1}var own3={}.hasOwnProperty;function fromMarkdown(value2,encoding,options){return encoding&&typeof encoding=="object"&&(options=encoding,encoding=void 0),compiler(
options)(postprocess(parse2(options).document().write(preprocess()(value2,encoding,!0))))}function compiler(options){let config={transforms:[],canContainEols:["\
emphasis","fragment","heading","paragraph","strong"],enter:{autolink:opener2(link2),autolinkProtocol:onenterdata,autolinkEmail:onenterdata,atxHeading:opener2(heading3),
blockQuote:opener2(blockQuote2),characterEscape:onenterdata,characterReference:onenterdata,codeFenced:opener2(codeFlow),codeFencedFenceInfo:buffer,codeFencedFenceMeta:buffer,
codeIndented:opener2(codeFlow,buffer),codeText:opener2(codeText2,buffer),codeTextData:onenterdata,data:onenterdata,codeFlowValue:onenterdata,definition:opener2(
definition4),definitionDestinationString:buffer,definitionLabelString:buffer,definitionTitleString:buffer,emphasis:opener2(emphasis2),hardBreakEscape:opener2(hardBreak2),
hardBreakTrailing:opener2(hardBreak2),htmlFlow:opener2(html2,buffer),htmlFlowData:onenterdata,htmlText:opener2(html2,buffer),htmlTextData:onenterdata,image:opener2(
image2),label:buffer,link:opener2(link2),listItem:opener2(listItem2),listItemValue:onenterlistitemvalue,listOrdered:opener2(list3,onenterlistordered),listUnordered:opener2(
list3),paragraph:opener2(paragraph2),reference:onenterreference,referenceString:buffer,resourceDestinationString:buffer,resourceTitleString:buffer,setextHeading:opener2(
heading3),strong:opener2(strong2),thematicBreak:opener2(thematicBreak3)},exit:{atxHeading:closer(),atxHeadingSequence:onexitatxheadingsequence,autolink:closer(),
autolinkEmail:onexitautolinkemail,autolinkProtocol:onexitautolinkprotocol,blockQuote:closer(),characterEscapeValue:onexitdata,characterReferenceMarkerHexadecimal:onexitcharacterreferencemarker,
characterReferenceMarkerNumeric:onexitcharacterreferencemarker,characterReferenceValue:onexitcharacterreferencevalue,characterReference:onexitcharacterreference,
codeFenced:closer(onexitcodefenced),codeFencedFence:onexitcodefencedfence,codeFencedFenceInfo:onexitcodefencedfenceinfo,codeFencedFenceMeta:onexitcodefencedfencemeta,
codeFlowValue:onexitdata,codeIndented:closer(onexitcodeindented),codeText:closer(onexitcodetext),codeTextData:onexitdata,data:onexitdata,definition:closer(),definitionDestinationString:onexitdefinitiondestinationstring,
definitionLabelString:onexitdefinitionlabelstring,definitionTitleString:onexitdefinitiontitlestring,emphasis:closer(),hardBreakEscape:closer(onexithardbreak),hardBreakTrailing:closer(
onexithardbreak),htmlFlow:closer(onexithtmlflow),htmlFlowData:onexitdata,htmlText:closer(onexithtmltext),htmlTextData:onexitdata,image:closer(onexitimage),label:onexitlabel,
labelText:onexitlabeltext,lineEnding:onexitlineending,link:closer(onexitlink),listItem:closer(),listOrdered:closer(),listUnordered:closer(),paragraph:closer(),referenceString:onexitreferencestring,
resourceDestinationString:onexitresourcedestinationstring,resourceTitleString:onexitresourcetitlestring,resource:onexitresource,setextHeading:closer(onexitsetextheading),
setextHeadingLineSequence:onexitsetextheadinglinesequence,setextHeadingText:onexitsetextheadingtext,strong:closer(),thematicBreak:closer()}};configure(config,(options||
{}).mdastExtensions||[]);let data={};return compile;function compile(events){let tree={type:"root",children:[]},context={stack:[tree],tokenStack:[],config,enter,
exit:exit3,buffer,resume,data},listStack=[],index2=-1;for(;++index2<events.length;)if(events[index2][1].type==="listOrdered"||events[index2][1].type==="listUnor\
dered")if(events[index2][0]==="enter")listStack.push(index2);else{let tail=listStack.pop();index2=prepareList(events,tail,index2)}for(index2=-1;++index2<events.
length;){let handler2=config[events[index2][0]];own3.call(handler2,events[index2][1].type)&&handler2[events[index2][1].type].call(Object.assign({sliceSerialize:events[index2][2].
sliceSerialize},context),events[index2][1])}if(context.tokenStack.length>0){let tail=context.tokenStack[context.tokenStack.length-1];(tail[1]||defaultOnError).call(
context,void 0,tail[0])}for(tree.position={start:point2(events.length>0?events[0][1].start:{line:1,column:1,offset:0}),end:point2(events.length>0?events[events.
length-2][1].end:{line:1,column:1,offset:0})},index2=-1;++index2<config.transforms.length;)tree=config.transforms[index2](tree)||tree;return tree}function prepareList(events,start,length){
let index2=start-1,containerBalance=-1,listSpread=!1,listItem3,lineIndex,firstBlankLineIndex,atMarker;for(;++index2<=length;){let event=events[index2];switch(event[1].
type){case"listUnordered":case"listOrdered":case"blockQuote":{event[0]==="enter"?containerBalance++:containerBalance--,atMarker=void 0;break}case"lineEndingBlan\
k":{event[0]==="enter"&&(listItem3&&!atMarker&&!containerBalance&&!firstBlankLineIndex&&(firstBlankLineIndex=index2),atMarker=void 0);break}case"linePrefix":case"\
listItemValue":case"listItemMarker":case"listItemPrefix":case"listItemPrefixWhitespace":break;default:atMarker=void 0}if(!containerBalance&&event[0]==="enter"&&
event[1].type==="listItemPrefix"||containerBalance===-1&&event[0]==="exit"&&(event[1].type==="listUnordered"||event[1].type==="listOrdered")){if(listItem3){let tailIndex=index2;
for(lineIndex=void 0;tailIndex--;){let tailEvent=events[tailIndex];if(tailEvent[1].type==="lineEnding"||tailEvent[1].type==="lineEndingBlank"){if(tailEvent[0]===
"exit")continue;lineIndex&&(events[lineIndex][1].type="lineEndingBlank",listSpread=!0),tailEvent[1].type="lineEnding",lineIndex=tailIndex}else if(!(tailEvent[1].
type==="linePrefix"||tailEvent[1].type==="blockQuotePrefix"||tailEvent[1].type==="blockQuotePrefixWhitespace"||tailEvent[1].type==="blockQuoteMarker"||tailEvent[1].
type==="listItemIndent"))break}firstBlankLineIndex&&(!lineIndex||firstBlankLineIndex<lineIndex)&&(listItem3._spread=!0),listItem3.end=Object.assign({},lineIndex?
events[lineIndex][1].start:event[1].end),events.splice(lineIndex||index2,0,["exit",listItem3,event[2]]),index2++,length++}if(event[1].type==="listItemPrefix"){let item={
type:"listItem",_spread:!1,start:Object.assign({},event[1].start),end:void 0};listItem3=item,events.splice(index2,0,["enter",item,event[2]]),index2++,length++,firstBlankLineIndex=
void 0,atMarker=!0}}}return events[start][1]._spread=listSpread,length}function opener2(create2,and){return open2;function open2(token2){enter.call(this,create2(
token2),token2),and&&and.call(this,token2)}}function buffer(){this.stack.push({type:"fragment",children:[]})}function enter(node2,token2,errorHandler){this.stack[this.
stack.length-1].children.push(node2),this.stack.push(node2),this.tokenStack.push([token2,errorHandler||void 0]),node2.position={start:point2(token2.start),end:void 0}}
function closer(and){return close3;function close3(token2){and&&and.call(this,token2),exit3.call(this,token2)}}function exit3(token2,onExitError){let node2=this.
stack.pop(),open2=this.tokenStack.pop();if(open2)open2[0].type!==token2.type&&(onExitError?onExitError.call(this,token2,open2[0]):(open2[1]||defaultOnError).call(
this,token2,open2[0]));else throw new Error("Cannot close `"+token2.type+"` ("+stringifyPosition({start:token2.start,end:token2.end})+"): it\u2019s not open");node2.
position.end=point2(token2.end)}function resume(){return toString(this.stack.pop())}function onenterlistordered(){this.data.expectingFirstListItemValue=!0}function onenterlistitemvalue(token2){
if(this.data.expectingFirstListItemValue){let ancestor=this.stack[this.stack.length-2];ancestor.start=Number.parseInt(this.sliceSerialize(token2),10),this.data.
expectingFirstListItemValue=void 0}}function onexitcodefencedfenceinfo(){let data2=this.resume(),node2=this.stack[this.stack.length-1];node2.lang=data2}function onexitcodefencedfencemeta(){
let data2=this.resume(),node2=this.stack[this.stack.length-1];node2.meta=data2}function onexitcodefencedfence(){this.data.flowCodeInside||(this.buffer(),this.data.
flowCodeInside=!0)}function onexitcodefenced(){let data2=this.resume(),node2=this.stack[this.stack.length-1];node2.value=data2.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g,
""),this.data.flowCodeInside=void 0}function onexitcodeindented(){let data2=this.resume(),node2=this.stack[this.stack.length-1];node2.value=data2.replace(/(\r?\n|\r)$/g,
"")}function onexitdefinitionlabelstring(token2){let label=this.resume(),node2=this.stack[this.stack.length-1];node2.label=label,node2.identifier=normalizeIdentifier(
this.sliceSerialize(token2)).toLowerCase()}function onexitdefinitiontitlestring(){let data2=this.resume(),node2=this.stack[this.stack.length-1];node2.title=data2}
function onexitdefinitiondestinationstring(){let data2=this.resume(),node2=this.stack[this.stack.length-1];node2.url=data2}function onexitatxheadingsequence(token2){
let node2=this.stack[this.stack.length-1];if(!node2.depth){let depth=this.sliceSerialize(token2).length;node2.depth=depth}}function onexitsetextheadingtext(){this.
data.setextHeadingSlurpLineEnding=!0}function onexitsetextheadinglinesequence(token2){let node2=this.stack[this.stack.length-1];node2.depth=this.sliceSerialize(
token2).codePointAt(0)===61?1:2}function onexitsetextheading(){this.data.setextHeadingSlurpLineEnding=void 0}function onenterdata(token2){let siblings=this.stack[this.
stack.length-1].children,tail=siblings[siblings.length-1];(!tail||tail.type!=="text")&&(tail=text5(),tail.position={start:point2(token2.start),end:void 0},siblings.
push(tail)),this.stack.push(tail)}function onexitdata(token2){let tail=this.stack.pop();tail.value+=this.sliceSerialize(token2),tail.position.end=point2(token2.
end)}function onexitlineending(token2){let context=this.stack[this.stack.length-1];if(this.data.atHardBreak){let tail=context.children[context.children.length-1];
tail.position.end=point2(token2.end),this.data.atHardBreak=void 0;return}!this.data.setextHeadingSlurpLineEnding&&config.canContainEols.includes(context.type)&&
(onenterdata.call(this,token2),onexitdata.call(this,token2))}function onexithardbreak(){this.data.atHardBreak=!0}function onexithtmlflow(){let data2=this.resume(),
node2=this.stack[this.stack.length-1];node2.value=data2}function onexithtmltext(){let data2=this.resume(),node2=this.stack[this.stack.length-1];node2.value=data2}
function onexitcodetext(){let data2=this.resume(),node2=this.stack[this.stack.length-1];node2.value=data2}function onexitlink(){let node2=this.stack[this.stack.
length-1];if(this.data.inReference){let referenceType=this.data.referenceType||"shortcut";node2.type+="Reference",node2.referenceType=referenceType,delete node2.
url,delete node2.title}else delete node2.identifier,delete node2.label;this.data.referenceType=void 0}function onexitimage(){let node2=this.stack[this.stack.length-
1];if(this.data.inReference){let referenceType=this.data.referenceType||"shortcut";node2.type+="Reference",node2.referenceType=referenceType,delete node2.url,delete node2.
title}else delete node2.identifier,delete node2.label;this.data.referenceType=void 0}function onexitlabeltext(token2){let string4=this.sliceSerialize(token2),ancestor=this.
stack[this.stack.length-2];ancestor.label=decodeString(string4),ancestor.identifier=normalizeIdentifier(string4).toLowerCase()}function onexitlabel(){let fragment=this.
stack[this.stack.length-1],value2=this.resume(),node2=this.stack[this.stack.length-1];if(this.data.inReference=!0,node2.type==="link"){let children=fragment.children;
node2.children=children}else node2.alt=value2}function onexitresourcedestinationstring(){let data2=this.resume(),node2=this.stack[this.stack.length-1];node2.url=
data2}function onexitresourcetitlestring(){let data2=this.resume(),node2=this.stack[this.stack.length-1];node2.title=data2}function onexitresource(){this.data.inReference=
void 0}function onenterreference(){this.data.referenceType="collapsed"}function onexitreferencestring(token2){let label=this.resume(),node2=this.stack[this.stack.
length-1];node2.label=label,node2.identifier=normalizeIdentifier(this.sliceSerialize(token2)).toLowerCase(),this.data.referenceType="full"}function onexitcharacterreferencemarker(token2){
this.data.characterReferenceType=token2.type}function onexitcharacterreferencevalue(token2){let data2=this.sliceSerialize(token2),type=this.data.characterReferenceType,
value2;type?(value2=decodeNumericCharacterReference(data2,type==="characterReferenceMarkerNumeric"?10:16),this.data.characterReferenceType=void 0):value2=decodeNamedCharacterReference(
data2);let tail=this.stack[this.stack.length-1];tail.value+=value2}function onexitcharacterreference(token2){let tail=this.stack.pop();tail.position.end=point2(
token2.end)}function onexitautolinkprotocol(token2){onexitdata.call(this,token2);let node2=this.stack[this.stack.length-1];node2.url=this.sliceSerialize(token2)}
function onexitautolinkemail(token2){onexitdata.call(this,token2);let node2=this.stack[this.stack.length-1];node2.url="mailto:"+this.sliceSerialize(token2)}function blockQuote2(){
return{type:"blockquote",children:[]}}function codeFlow(){return{type:"code",lang:null,meta:null,value:""}}function codeText2(){return{type:"inlineCode",value:""}}
function definition4(){return{type:"definition",identifier:"",label:null,title:null,url:""}}function emphasis2(){return{type:"emphasis",children:[]}}function heading3(){
return{type:"heading",depth:0,children:[]}}function hardBreak2(){return{type:"break"}}function html2(){return{type:"html",value:""}}function image2(){return{type:"\
image",title:null,url:"",alt:null}}function link2(){return{type:"link",title:null,url:"",children:[]}}function list3(token2){return{type:"list",ordered:token2.type===
"listOrdered",start:null,spread:token2._spread,children:[]}}function listItem2(token2){return{type:"listItem",spread:token2._spread,checked:null,children:[]}}function paragraph2(){
return{type:"paragraph",children:[]}}function strong2(){return{type:"strong",children:[]}}function text5(){return{type:"text",value:""}}function thematicBreak3(){
return{type:"thematicBreak"}}}function point2(d){return{line:d.line,column:d.column,offset:d.offset}}function configure(combined,extensions){let index2=-1;for(;++index2<
extensions.length;){let value2=extensions[index2];Array.isArray(value2)?configure(combined,value2):extension(combined,value2)}}function extension(combined,extension2){
let key2;for(key2 in extension2)if(own3.call(extension2,key2))switch(key2){case"canContainEols":{let right=extension2[key2];right&&combined[key2].push(...right);
break}case"transforms":{let right=extension2[key2];right&&combined[key2].push(...right);break}case"enter":case"exit":{let right=extension2[key2];right&&Object.assign(
combined[key2],right);break}}}function defaultOnError(left,right){throw left?new Error("Cannot close `"+left.type+"` ("+stringifyPosition({start:left.start,end:left.
end})+"): a different token (`"+right.type+"`, "+stringifyPosition({start:right.start,end:right.end})+") is open"):new Error("Cannot close document, a token (`"+
right.type+"`, "+stringifyPosition({start:right.start,end:right.end})+") is still open")}function remarkParse(options){let self=this;self.parser=parser;function parser(doc){return fromMarkdown(doc,{...self.data("settings"),...options,extensions:self.
data("micromarkExtensions")||[],mdastExtensions:self.data("fromMarkdownExtensions")||[]})}}function bail(error){if(error)throw error}var import_extend=__toESM(require_extend(),1);function isPlainObject(value2){if(typeof value2!="object"||value2===null)return!1;let prototype=Object.getPrototypeOf(value2);return(prototype===null||prototype===
Object.prototype||Object.getPrototypeOf(prototype)===null)&&!(Symbol.toStringTag in value2)&&!(Symbol.iterator in value2)}function trough(){let fns=[],pipeline={run,use};return pipeline;function run(...values){let middlewareIndex=-1,callback=values.pop();if(typeof callback!="functi\
on")throw new TypeError("Expected function as last argument, not "+callback);next(null,...values);function next(error,...output){let fn=fns[++middlewareIndex],index2=-1;
if(error){callback(error);return}for(;++index2<values.length;)(output[index2]===null||output[index2]===void 0)&&(output[index2]=values[index2]);values=output,fn?
wrap2(fn,next)(...output):callback(null,...output)}}function use(middelware){if(typeof middelware!="function")throw new TypeError("Expected `middelware` to be a\
 function, not "+middelware);return fns.push(middelware),pipeline}}function wrap2(middleware,callback){let called;return wrapped;function wrapped(...parameters){
let fnExpectsCallback=middleware.length>parameters.length,result;fnExpectsCallback&&parameters.push(done);try{result=middleware.apply(this,parameters)}catch(error){
let exception=error;if(fnExpectsCallback&&called)throw exception;return done(exception)}fnExpectsCallback||(result&&result.then&&typeof result.then=="function"?
result.then(then,done):result instanceof Error?done(result):then(result))}function done(error,...output){called||(called=!0,callback(error,...output))}function then(value2){
done(null,value2)}}var VFileMessage=class extends Error{constructor(causeOrReason,optionsOrParentOrPlace,origin){super(),typeof optionsOrParentOrPlace=="string"&&(origin=optionsOrParentOrPlace,
optionsOrParentOrPlace=void 0);let reason="",options={},legacyCause=!1;if(optionsOrParentOrPlace&&("line"in optionsOrParentOrPlace&&"column"in optionsOrParentOrPlace?
options={place:optionsOrParentOrPlace}:"start"in optionsOrParentOrPlace&&"end"in optionsOrParentOrPlace?options={place:optionsOrParentOrPlace}:"type"in optionsOrParentOrPlace?
options={ancestors:[optionsOrParentOrPlace],place:optionsOrParentOrPlace.position}:options={...optionsOrParentOrPlace}),typeof causeOrReason=="string"?reason=causeOrReason:
!options.cause&&causeOrReason&&(legacyCause=!0,reason=causeOrReason.message,options.cause=causeOrReason),!options.ruleId&&!options.source&&typeof origin=="strin\
g"){let index2=origin.indexOf(":");index2===-1?options.ruleId=origin:(options.source=origin.slice(0,index2),options.ruleId=origin.slice(index2+1))}if(!options.place&&
options.ancestors){let parent=options.ancestors[options.ancestors.length-1];parent&&(options.place=parent.position)}let start=options.place&&"start"in options.place?
options.place.start:options.place;this.ancestors=options.ancestors||void 0,this.cause=options.cause||void 0,this.column=start?start.column:void 0,this.fatal=void 0,
this.file="",this.message=reason,this.line=start?start.line:void 0,this.name=stringifyPosition(options.place)||"1:1",this.place=options.place||void 0,this.reason=
this.message,this.ruleId=options.ruleId||void 0,this.source=options.source||void 0,this.stack=legacyCause&&options.cause&&typeof options.cause.stack=="string"?options.
cause.stack:"",this.actual=void 0,this.expected=void 0,this.note=void 0,this.url=void 0}};Object.defineProperties(VFileMessage.prototype,{file:{configurable:!0,
enumerable:!0,value:"",writable:!0},name:{configurable:!0,enumerable:!0,value:"",writable:!0},reason:{configurable:!0,enumerable:!0,value:"",writable:!0},message:{
configurable:!0,enumerable:!0,value:"",writable:!0},stack:{configurable:!0,enumerable:!0,value:"",writable:!0},column:{configurable:!0,enumerable:!0,writable:!0},
line:{configurable:!0,enumerable:!0,writable:!0},ancestors:{configurable:!0,enumerable:!0,writable:!0},cause:{configurable:!0,enumerable:!0,writable:!0},fatal:{
configurable:!0,enumerable:!0,writable:!0},place:{configurable:!0,enumerable:!0,writable:!0},ruleId:{configurable:!0,enumerable:!0,writable:!0},source:{configurable:!0,
enumerable:!0,writable:!0}});var minpath={basename,dirname,extname,join,sep:"/"};function basename(path2,extname2){if(extname2!==void 0&&typeof extname2!="string")throw new TypeError('"ext"\
 argument must be a string');assertPath(path2);let start=0,end=-1,index2=path2.length,seenNonSlash;if(extname2===void 0||extname2.length===0||extname2.length>path2.
length){for(;index2--;)if(path2.codePointAt(index2)===47){if(seenNonSlash){start=index2+1;break}}else end<0&&(seenNonSlash=!0,end=index2+1);return end<0?"":path2.
slice(start,end)}if(extname2===path2)return"";let firstNonSlashEnd=-1,extnameIndex=extname2.length-1;for(;index2--;)if(path2.codePointAt(index2)===47){if(seenNonSlash){
start=index2+1;break}}else firstNonSlashEnd<0&&(seenNonSlash=!0,firstNonSlashEnd=index2+1),extnameIndex>-1&&(path2.codePointAt(index2)===extname2.codePointAt(extnameIndex--)?
extnameIndex<0&&(end=index2):(extnameIndex=-1,end=firstNonSlashEnd));return start===end?end=firstNonSlashEnd:end<0&&(end=path2.length),path2.slice(start,end)}function dirname(path2){
if(assertPath(path2),path2.length===0)return".";let end=-1,index2=path2.length,unmatchedSlash;for(;--index2;)if(path2.codePointAt(index2)===47){if(unmatchedSlash){
end=index2;break}}else unmatchedSlash||(unmatchedSlash=!0);return end<0?path2.codePointAt(0)===47?"/":".":end===1&&path2.codePointAt(0)===47?"//":path2.slice(0,
end)}function extname(path2){assertPath(path2);let index2=path2.length,end=-1,startPart=0,startDot=-1,preDotState=0,unmatchedSlash;for(;index2--;){let code3=path2.
codePointAt(index2);if(code3===47){if(unmatchedSlash){startPart=index2+1;break}continue}end<0&&(unmatchedSlash=!0,end=index2+1),code3===46?startDot<0?startDot=index2:
preDotState!==1&&(preDotState=1):startDot>-1&&(preDotState=-1)}return startDot<0||end<0||preDotState===0||preDotState===1&&startDot===end-1&&startDot===startPart+
1?"":path2.slice(startDot,end)}function join(...segments){let index2=-1,joined;for(;++index2<segments.length;)assertPath(segments[index2]),segments[index2]&&(joined=
joined===void 0?segments[index2]:joined+"/"+segments[index2]);return joined===void 0?".":normalize(joined)}function normalize(path2){assertPath(path2);let absolute=path2.
codePointAt(0)===47,value2=normalizeString(path2,!absolute);return value2.length===0&&!absolute&&(value2="."),value2.length>0&&path2.codePointAt(path2.length-1)===
47&&(value2+="/"),absolute?"/"+value2:value2}function normalizeString(path2,allowAboveRoot){let result="",lastSegmentLength=0,lastSlash=-1,dots=0,index2=-1,code3,
lastSlashIndex;for(;++index2<=path2.length;){if(index2<path2.length)code3=path2.codePointAt(index2);else{if(code3===47)break;code3=47}if(code3===47){if(!(lastSlash===
index2-1||dots===1))if(lastSlash!==index2-1&&dots===2){if(result.length<2||lastSegmentLength!==2||result.codePointAt(result.length-1)!==46||result.codePointAt(result.
length-2)!==46){if(result.length>2){if(lastSlashIndex=result.lastIndexOf("/"),lastSlashIndex!==result.length-1){lastSlashIndex<0?(result="",lastSegmentLength=0):
(result=result.slice(0,lastSlashIndex),lastSegmentLength=result.length-1-result.lastIndexOf("/")),lastSlash=index2,dots=0;continue}}else if(result.length>0){result=
"",lastSegmentLength=0,lastSlash=index2,dots=0;continue}}allowAboveRoot&&(result=result.length>0?result+"/..":"..",lastSegmentLength=2)}else result.length>0?result+=
"/"+path2.slice(lastSlash+1,index2):result=path2.slice(lastSlash+1,index2),lastSegmentLength=index2-lastSlash-1;lastSlash=index2,dots=0}else code3===46&&dots>-1?
dots++:dots=-1}return result}function assertPath(path2){if(typeof path2!="string")throw new TypeError("Path must be a string. Received "+JSON.stringify(path2))}var minproc={cwd};function cwd(){return"/"}function isUrl(fileUrlOrPath){return!!(fileUrlOrPath!==null&&typeof fileUrlOrPath=="object"&&"href"in fileUrlOrPath&&fileUrlOrPath.href&&"protocol"in fileUrlOrPath&&
fileUrlOrPath.protocol&&fileUrlOrPath.auth===void 0)}function urlToPath(path2){if(typeof path2=="string")path2=new URL(path2);else if(!isUrl(path2)){let error=new TypeError('The "path" argument must be of type str\
ing or an instance of URL. Received `'+path2+"`");throw error.code="ERR_INVALID_ARG_TYPE",error}if(path2.protocol!=="file:"){let error=new TypeError("The URL mu\
st be of scheme file");throw error.code="ERR_INVALID_URL_SCHEME",error}return getPathFromURLPosix(path2)}function getPathFromURLPosix(url){if(url.hostname!==""){
let error=new TypeError('File URL host must be "localhost" or empty on darwin');throw error.code="ERR_INVALID_FILE_URL_HOST",error}let pathname=url.pathname,index2=-1;
for(;++index2<pathname.length;)if(pathname.codePointAt(index2)===37&&pathname.codePointAt(index2+1)===50){let third=pathname.codePointAt(index2+2);if(third===70||
third===102){let error=new TypeError("File URL path must not include encoded / characters");throw error.code="ERR_INVALID_FILE_URL_PATH",error}}return decodeURIComponent(
pathname)}var order=["history","path","basename","stem","extname","dirname"],VFile=class{constructor(value2){let options;value2?isUrl(value2)?options={path:value2}:typeof value2==
"string"||isUint8Array(value2)?options={value:value2}:options=value2:options={},this.cwd="cwd"in options?"":minproc.cwd(),this.data={},this.history=[],this.messages=
[],this.value,this.map,this.result,this.stored;let index2=-1;for(;++index2<order.length;){let field2=order[index2];field2 in options&&options[field2]!==void 0&&
options[field2]!==null&&(this[field2]=field2==="history"?[...options[field2]]:options[field2])}let field;for(field in options)order.includes(field)||(this[field]=
options[field])}get basename(){return typeof this.path=="string"?minpath.basename(this.path):void 0}set basename(basename2){assertNonEmpty(basename2,"basename"),
assertPart(basename2,"basename"),this.path=minpath.join(this.dirname||"",basename2)}get dirname(){return typeof this.path=="string"?minpath.dirname(this.path):void 0}set dirname(dirname2){
assertPath2(this.basename,"dirname"),this.path=minpath.join(dirname2||"",this.basename)}get extname(){return typeof this.path=="string"?minpath.extname(this.path):
void 0}set extname(extname2){if(assertPart(extname2,"extname"),assertPath2(this.dirname,"extname"),extname2){if(extname2.codePointAt(0)!==46)throw new Error("`e\
xtname` must start with `.`");if(extname2.includes(".",1))throw new Error("`extname` cannot contain multiple dots")}this.path=minpath.join(this.dirname,this.stem+
(extname2||""))}get path(){return this.history[this.history.length-1]}set path(path2){isUrl(path2)&&(path2=urlToPath(path2)),assertNonEmpty(path2,"path"),this.path!==
path2&&this.history.push(path2)}get stem(){return typeof this.path=="string"?minpath.basename(this.path,this.extname):void 0}set stem(stem){assertNonEmpty(stem,
"stem"),assertPart(stem,"stem"),this.path=minpath.join(this.dirname||"",stem+(this.extname||""))}fail(causeOrReason,optionsOrParentOrPlace,origin){let message=this.
message(causeOrReason,optionsOrParentOrPlace,origin);throw message.fatal=!0,message}info(causeOrReason,optionsOrParentOrPlace,origin){let message=this.message(causeOrReason,
optionsOrParentOrPlace,origin);return message.fatal=void 0,message}message(causeOrReason,optionsOrParentOrPlace,origin){let message=new VFileMessage(causeOrReason,
optionsOrParentOrPlace,origin);return this.path&&(message.name=this.path+":"+message.name,message.file=this.path),message.fatal=!1,this.messages.push(message),message}toString(encoding){
return this.value===void 0?"":typeof this.value=="string"?this.value:new TextDecoder(encoding||void 0).decode(this.value)}};function assertPart(part,name){if(part&&
part.includes(minpath.sep))throw new Error("`"+name+"` cannot be a path: did not expect `"+minpath.sep+"`")}function assertNonEmpty(part,name){if(!part)throw new Error(
"`"+name+"` cannot be empty")}function assertPath2(path2,name){if(!path2)throw new Error("Setting `"+name+"` requires `path` to be set too")}function isUint8Array(value2){
return!!(value2&&typeof value2=="object"&&"byteLength"in value2&&"byteOffset"in value2)}var CallableInstance=(function(property){let proto=this.constructor.prototype,value2=proto[property],apply=function(){return value2.apply(apply,arguments)};return Object.
setPrototypeOf(apply,proto),apply});var own4={}.hasOwnProperty,Processor=class _Processor extends CallableInstance{constructor(){super("copy"),this.Compiler=void 0,this.Parser=void 0,this.attachers=
[],this.compiler=void 0,this.freezeIndex=-1,this.frozen=void 0,this.namespace={},this.parser=void 0,this.transformers=trough()}copy(){let destination=new _Processor,
index2=-1;for(;++index2<this.attachers.length;){let attacher=this.attachers[index2];destination.use(...attacher)}return destination.data((0,import_extend.default)(
!0,{},this.namespace)),destination}data(key2,value2){return typeof key2=="string"?arguments.length===2?(assertUnfrozen("data",this.frozen),this.namespace[key2]=
value2,this):own4.call(this.namespace,key2)&&this.namespace[key2]||void 0:key2?(assertUnfrozen("data",this.frozen),this.namespace=key2,this):this.namespace}freeze(){
if(this.frozen)return this;let self=this;for(;++this.freezeIndex<this.attachers.length;){let[attacher,...options]=this.attachers[this.freezeIndex];if(options[0]===
!1)continue;options[0]===!0&&(options[0]=void 0);let transformer=attacher.call(self,...options);typeof transformer=="function"&&this.transformers.use(transformer)}
return this.frozen=!0,this.freezeIndex=Number.POSITIVE_INFINITY,this}parse(file){this.freeze();let realFile=vfile(file),parser=this.parser||this.Parser;return assertParser(
"parse",parser),parser(String(realFile),realFile)}process(file,done){let self=this;return this.freeze(),assertParser("process",this.parser||this.Parser),assertCompiler(
"process",this.compiler||this.Compiler),done?executor(void 0,done):new Promise(executor);function executor(resolve2,reject){let realFile=vfile(file),parseTree=self.
parse(realFile);self.run(parseTree,realFile,function(error,tree,file2){if(error||!tree||!file2)return realDone(error);let compileTree=tree,compileResult=self.stringify(
compileTree,file2);looksLikeAValue(compileResult)?file2.value=compileResult:file2.result=compileResult,realDone(error,file2)});function realDone(error,file2){error||
!file2?reject(error):resolve2?resolve2(file2):done(void 0,file2)}}}processSync(file){let complete=!1,result;return this.freeze(),assertParser("processSync",this.
parser||this.Parser),assertCompiler("processSync",this.compiler||this.Compiler),this.process(file,realDone),assertDone("processSync","process",complete),result;
function realDone(error,file2){complete=!0,bail(error),result=file2}}run(tree,file,done){assertNode(tree),this.freeze();let transformers=this.transformers;return!done&&
typeof file=="function"&&(done=file,file=void 0),done?executor(void 0,done):new Promise(executor);function executor(resolve2,reject){let realFile=vfile(file);transformers.
run(tree,realFile,realDone);function realDone(error,outputTree,file2){let resultingTree=outputTree||tree;error?reject(error):resolve2?resolve2(resultingTree):done(
void 0,resultingTree,file2)}}}runSync(tree,file){let complete=!1,result;return this.run(tree,file,realDone),assertDone("runSync","run",complete),result;function realDone(error,tree2){
bail(error),result=tree2,complete=!0}}stringify(tree,file){this.freeze();let realFile=vfile(file),compiler2=this.compiler||this.Compiler;return assertCompiler("\
stringify",compiler2),assertNode(tree),compiler2(tree,realFile)}use(value2,...parameters){let attachers=this.attachers,namespace=this.namespace;if(assertUnfrozen(
"use",this.frozen),value2!=null)if(typeof value2=="function")addPlugin(value2,parameters);else if(typeof value2=="object")Array.isArray(value2)?addList(value2):
addPreset(value2);else throw new TypeError("Expected usable value, not `"+value2+"`");return this;function add(value3){if(typeof value3=="function")addPlugin(value3,
[]);else if(typeof value3=="object")if(Array.isArray(value3)){let[plugin,...parameters2]=value3;addPlugin(plugin,parameters2)}else addPreset(value3);else throw new TypeError(
"Expected usable value, not `"+value3+"`")}function addPreset(result){if(!("plugins"in result)&&!("settings"in result))throw new Error("Expected usable value bu\
t received an empty preset, which is probably a mistake: presets typically come with `plugins` and sometimes with `settings`, but this has neither");addList(result.
plugins),result.settings&&(namespace.settings=(0,import_extend.default)(!0,namespace.settings,result.settings))}function addList(plugins){let index2=-1;if(plugins!=
null)if(Array.isArray(plugins))for(;++index2<plugins.length;){let thing=plugins[index2];add(thing)}else throw new TypeError("Expected a list of plugins, not `"+
plugins+"`")}function addPlugin(plugin,parameters2){let index2=-1,entryIndex=-1;for(;++index2<attachers.length;)if(attachers[index2][0]===plugin){entryIndex=index2;
break}if(entryIndex===-1)attachers.push([plugin,...parameters2]);else if(parameters2.length>0){let[primary,...rest]=parameters2,currentPrimary=attachers[entryIndex][1];
isPlainObject(currentPrimary)&&isPlainObject(primary)&&(primary=(0,import_extend.default)(!0,currentPrimary,primary)),attachers[entryIndex]=[plugin,primary,...rest]}}}},
unified=new Processor().freeze();function assertParser(name,value2){if(typeof value2!="function")throw new TypeError("Cannot `"+name+"` without `parser`")}function assertCompiler(name,value2){
if(typeof value2!="function")throw new TypeError("Cannot `"+name+"` without `compiler`")}function assertUnfrozen(name,frozen){if(frozen)throw new Error("Cannot \
call `"+name+"` on a frozen processor.\nCreate a new processor first, by calling it: use `processor()` instead of `processor`.")}function assertNode(node2){if(!isPlainObject(
node2)||typeof node2.type!="string")throw new TypeError("Expected node, got `"+node2+"`")}function assertDone(name,asyncName,complete){if(!complete)throw new Error(
"`"+name+"` finished async. Use `"+asyncName+"` instead")}function vfile(value2){return looksLikeAVFile(value2)?value2:new VFile(value2)}function looksLikeAVFile(value2){
return!!(value2&&typeof value2=="object"&&"message"in value2&&"messages"in value2)}function looksLikeAValue(value2){return typeof value2=="string"||isUint8Array2(
value2)}function isUint8Array2(value2){return!!(value2&&typeof value2=="object"&&"byteLength"in value2&&"byteOffset"in value2)}var withoutMail=function(){let data=this.data();data.micromarkExtensions=(data.micromarkExtensions??[]).flat().map(extension2=>{let text5={};for(let[unit,constructs2]of Object.
entries(extension2.text??{})){let kept=[constructs2??[]].flat().filter(({name})=>name!=="emailAutolink");kept.length>0&&(text5[Number(unit)]=kept)}return{...extension2,
text:text5}})},withoutSearch=function(){let data=this.data();data.fromMarkdownExtensions=(data.fromMarkdownExtensions??[]).flat().map(({transforms:_,...extension2})=>extension2)},
plain=unified().use(remarkParse).use(remarkGfm).use(withoutMail).use(withoutSearch).freeze(),withFrontMatter=unified().use(remarkParse).use(remarkFrontmatter,["\
yaml"]).use(remarkGfm).use(withoutMail).use(withoutSearch).freeze(),readTree=(text5,hasFrontMatter)=>(hasFrontMatter?withFrontMatter:plain).parse(text5);var comfortable=32*1024;function parseMarkdown(text5,partLength=comfortable){let places=cutPlaces(text5,partLength);return places.length===0?parseWhole(text5):join2(
text5,[0,...places].map((start,index2)=>[start,places[index2]??text5.length]))}function parseAround(text5,offsets){let starts=[0,...cutPlaces(text5,1)];return[...new Set(
offsets.map(offset=>starts.findLastIndex(start=>start<=offset)))].map(index2=>{let start=starts[index2],part=parseWhole(withoutLastBreak(text5,start,starts[index2+
1]??text5.length));return start>0&&shift(part,{offset:start,line:text5.slice(0,start).split(`
`).length-1}),part})}function parseWhole(text5){let root2=readTree(text5,findFrontMatter(text5)?.closed??!1);return text5.charCodeAt(0)===byteOrderMark&&shift(root2,
{offset:1,line:0}),root2}var byteOrderMark=65279;function join2(text5,parts){let whole={type:"root",children:[]},line=0;for(let[start,end]of parts){let part=parseWhole(
withoutLastBreak(text5,start,end)),lines=part.position.end.line-1;start>0&&shift(part,{offset:start,line}),line+=end===text5.length?lines:lines+1;for(let child of part.
children)whole.children.push(child);whole.position={start:whole.position?.start??part.position.start,end:part.position.end}}return whole}function withoutLastBreak(text5,start,end){
return end===text5.length?text5.slice(start):text5.slice(start,text5[end-1]===`
`&&text5[end-2]==="\r"?end-2:end-1)}function shift(node2,by){if(node2.position)for(let point3 of[node2.position.start,node2.position.end])point3.offset=(point3.
offset??0)+by.offset,point3.line+=by.line;if("children"in node2)for(let child of node2.children)shift(child,by)}function spanOfNode(source,node2){return spanOf(source,node2.position?.start.offset??0,node2.position?.end.offset??0)}function spanOfNodes(source,nodes){let first=nodes[0]?.
position?.start.offset??0;return spanOf(source,first,nodes.at(-1)?.position?.end.offset??first)}function plainText(node2){return"value"in node2?node2.type==="ht\
ml"?"":node2.value:node2.type==="break"?" ":"children"in node2?node2.children.map(plainText).join(""):""}function outlineOf(root2,source){let top=open(source,void 0,void 0),current=top;for(let node2 of root2.children)if(node2.type==="heading"){for(;current.depth>=node2.
depth;)current=close2(current,node2.position?.start.offset??0);let section=open(source,node2,current);current.children.push(section),current=section}else current.
blocks.push(node2);for(;current!==top;)current=close2(current,source.text.length);return top}function open(source,heading3,parent){let start=heading3?.position?.
start.offset??0;return{depth:heading3?.depth??0,title:heading3?plainText(heading3).trim():"",heading:heading3,span:heading3?.children.length?spanOfNodes(source,
heading3.children):heading3?spanOfNode(source,heading3):spanOf(source,0,0),extent:spanOf(source,start,source.text.length),blocks:[],children:[],parent}}function close2(section,end){
return section.extent=spanOf(section.extent.source,section.extent.start,end),section.parent}function*sectionsBelow(section){for(let child of section.children)yield child,
yield*sectionsBelow(child)}function readDocument(source){let frontMatter=null,root2,outline;return{source,get frontMatter(){return frontMatter===null&&(frontMatter=readFrontMatter(source)),
frontMatter},get root(){return root2??=parseMarkdown(source.text),root2},get outline(){return outline??=outlineOf(this.root,source),outline},around:offsets=>root2?
[root2]:parseAround(source.text,offsets)}}var token=/"[^"\\\t\r\n]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\t\r\n]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)|[{}[\],:]/y,
space=/[\uFEFF \t\r\n]*/y;function flawOfJson(source){let open2=[],awaited="value",last;for(let at=0;;at=last.end){let start=at+lengthAt(space,source.text,at);if(start>=
source.text.length)return awaited==="nothing"?void 0:endedEarly(source,last,open2.at(-1));let length=lengthAt(token,source.text,start),found={text:source.text.slice(
start,start+length),start,end:start+length},next=length>0?after(found.text,awaited,open2):void 0;if(!next)return unexpected(source,start,last,awaited,open2.at(-1));
[awaited,last]=[next,found]}}function lengthAt(pattern,text5,at){return pattern.lastIndex=at,pattern.exec(text5)?.[0].length??0}function after(text5,awaited,open2){
let closed=()=>open2.length>0?"comma or end":"nothing";if(text5==="}"||text5==="]")return!awaited.endsWith("or end")||open2.at(-1)!==(text5==="}"?"{":"[")?void 0:
(open2.pop(),closed());if(text5===",")return awaited!=="comma or end"?void 0:open2.at(-1)==="{"?"key":"value";if(text5===":")return awaited==="colon"?"value":void 0;
if(awaited.startsWith("key"))return text5.startsWith('"')?"colon":void 0;if(awaited.startsWith("value"))return text5!=="{"&&text5!=="["?closed():(open2.push(text5),
text5==="{"?"key or end":"value or end")}function unexpected(source,start,last,awaited,open2){let mark=source.text[start];if(last?.text===","&&(mark==="}"||mark===
"]")){let span=spanOf(source,last.start,last.end),fix2={title:"Remove the comma",safe:!0,edits:[{span,text:""}]};return flaw(`Unexpected \`,\` behind the last val\
ue, expected \`${mark}\``,span,fix2)}let word=/^[\w$.+-]+/.exec(source.text.slice(start,start+40))?.[0]??mark,named2=word==="`"?"backtick":word==='"'?"string":`\
\`${word}\``;return flaw(`Unexpected ${named2} in JSON, expected ${wanted(awaited,open2)}`,spanOf(source,start,start+word.length))}var wanted=(awaited,open2)=>awaited===
"nothing"?"the end of the file":awaited==="colon"?"`:`":awaited==="comma or end"?`\`,\` or \`${open2==="{"?"}":"]"}\``:awaited.startsWith("key")?"a name in doub\
le quotes":"a value";function endedEarly(source,last,open2){let span=last?spanOf(source,last.start,last.end):spanOf(source,0,source.text.length);return flaw(`Un\
expected end of JSON, expected ${open2==="{"?"a closing `}`":open2==="["?"a closing `]`":"a value"}`,span)}var flaw=(message,span,fix2)=>({kind:"unreadable-meta\
data",message,span,...fix2&&{fix:fix2}});function labelsOf(blocks,source){let found=[],open2=!1;for(let block2 of blocks){let fresh=labelsAt(block2,source);found.push(...fresh),fresh.length>0?open2=!0:
block2.type==="thematicBreak"||block2.type==="heading"?open2=!1:open2&&found.at(-1)?.nodes.push(block2)}return found}function labelsAt(block2,source){if(block2.
type!=="paragraph")return[];let starts=block2.children.map((_,index2)=>index2).filter(index2=>isLabel(block2,index2,source));return starts.map((start,at)=>{let end=starts[at+
1]??block2.children.length;return readLabel(block2,start,end,source)})}function isLabel(paragraph2,index2,source){let node2=paragraph2.children[index2];if(node2.
type!=="strong")return!1;let before=paragraph2.children[index2-1];if(before&&!(before.type==="break"||before.type==="text"&&/[\r\n][ \t]*$/.test(before.value)))
return!1;let span=spanOfNode(source,node2);return/[:：]\s*$/.test(plainText(node2))||/^\s*[:：]/.test(source.text.slice(span.end,span.end+4))}function readLabel(paragraph2,start,end,source){
let strong2=paragraph2.children[start],nameSpan=spanOfNode(source,strong2),last=paragraph2.children[end-1],from=nameSpan.end,to=end-1===start?from:spanOfNode(source,
last).end,raw=source.text.slice(from,to),lead=raw.match(/^\s*[:：]?[ \t]*/)[0].length,value2=raw.slice(lead).trimEnd();return{name:plainText(strong2).replace(/[:：]\s*$/,
"").trim(),nameSpan,value:located(value2,spanOf(source,from+lead,from+lead+value2.length)),inline:paragraph2.children.slice(start+1,end),nodes:[]}}var prefix="runbook-lint-";function suppressionsOf(document3){let{source}=document3;if(!source.text.includes(prefix)||/\.json$/i.test(source.path))return[];if(/\.ya?ml$/i.
test(source.path))return inYaml(spanOf(source,0,source.text.length));let front=findFrontMatter(source.text);return[...front?inYaml(spanOf(source,front.start,front.
end)):[],...inHtml(document3.root,source)]}function inHtml(node2,source){if("children"in node2)return node2.children.flatMap(child=>inHtml(child,source));if(node2.
type!=="html")return[];let{start,end}=spanOfNode(source,node2);return[...source.text.slice(start,end).matchAll(/<!--([\s\S]*?)-->/g)].flatMap(({0:comment,1:body,
index:index2})=>{let at=start+index2;return readComment(spanOf(source,at,at+comment.length),at+4,body)})}var marks=new Set(["","",""]);function inYaml({source,
start,end}){let found=[],at=start;for(let piece of new Lexer().lex(source.text.slice(start,end)))marks.has(piece)||(piece.startsWith("#")&&found.push(...readComment(
spanOf(source,at,at+piece.length),at+1,piece.slice(1))),at+=piece.length);return found}function readComment(span,at,body){let match=/^\s*runbook-lint-([\w-]+)(?=\s|$)/.
exec(body);if(!match)return[];let[head,kind]=match,rest=body.slice(head.length),dash=/(?:^|\s)--(?:\s|$)/.exec(rest),names=rest.slice(0,dash?.index).matchAll(/[^\s,]+/g),
word=(text5,offset)=>located(text5,spanOf(span.source,at+offset,at+offset+text5.length)),reason=dash?rest.slice(dash.index+dash[0].length).replace(/\s+/g," ").trim():
"";return[{span,kind:word(kind,head.length-kind.length),rules:[...names].map(({0:name,index:index2})=>word(name,head.length+index2)),reason:reason===""?void 0:reason}]}
export {parseMarkdown,readFrontMatter,readYaml,spanOfNode,spanOfNodes,plainText,sectionsBelow,readDocument,flawOfJson,labelsOf,jsonOf,suppressionsOf,validateMetadata};
