#!/usr/bin/env node
// This file is the frame around the bundled program; `npm run build` fills the places that are marked in it.
//
// Start-up decides its shape. Only a script can be given the code that V8 compiled in an earlier run, and
// V8 steps over a string far faster than over code: this way the program, with the parser in it, is compiled
// once and then remembered. Whatever goes wrong with the memory, the program is compiled as usual.
const program = `(function () {
"use strict";
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __esm=(fn2,res,err)=>function(){if(err)throw err[0];try{return fn2&&(res=(0,fn2[__getOwnPropNames(fn2)[0]])(fn2=0)),res}catch(e){throw err=[e],e}};var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __export=(target,all2)=>{for(var name in all2)__defProp(target,name,{get:all2[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key2 of __getOwnPropNames(from))!__hasOwnProp.call(to,key2)&&key2!==except&&__defProp(to,key2,{get:()=>from[key2],enumerable:!(desc=
__getOwnPropDesc(from,key2))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod));var require_format=__commonJS({"node_modules/format/format.js"(exports,module){(function(){var namespace;typeof module<"u"?namespace=module.exports=format:namespace=
(function(){return this||(0,eval)("this")})(),namespace.format=format,namespace.vsprintf=vsprintf,typeof console<"u"&&typeof console.log=="function"&&(namespace.
printf=printf);function printf(){console.log(format.apply(null,arguments))}function vsprintf(fmt,replacements){return format.apply(null,[fmt].concat(replacements))}
function format(fmt){for(var argIndex=1,args=[].slice.call(arguments),i=0,n=fmt.length,result="",c,escaped2=!1,arg,tmp,leadingZero=!1,precision,nextArg=function(){
return args[argIndex++]},slurpNumber=function(){for(var digits="";/\\d/.test(fmt[i]);)digits+=fmt[i++],c=fmt[i];return digits.length>0?parseInt(digits):null};i<n;++i)
if(c=fmt[i],escaped2)switch(escaped2=!1,c=="."?(leadingZero=!1,c=fmt[++i]):c=="0"&&fmt[i+1]=="."?(leadingZero=!0,i+=2,c=fmt[i]):leadingZero=!0,precision=slurpNumber(),
c){case"b":result+=parseInt(nextArg(),10).toString(2);break;case"c":arg=nextArg(),typeof arg=="string"||arg instanceof String?result+=arg:result+=String.fromCharCode(
parseInt(arg,10));break;case"d":result+=parseInt(nextArg(),10);break;case"f":tmp=String(parseFloat(nextArg()).toFixed(precision||6)),result+=leadingZero?tmp:tmp.
replace(/^0/,"");break;case"j":result+=JSON.stringify(nextArg());break;case"o":result+="0"+parseInt(nextArg(),10).toString(8);break;case"s":result+=nextArg();break;case"\\
x":result+="0x"+parseInt(nextArg(),10).toString(16);break;case"X":result+="0x"+parseInt(nextArg(),10).toString(16).toUpperCase();break;default:result+=c;break}else
c==="%"?escaped2=!0:result+=c;return result}})()}});var require_extend=__commonJS({"node_modules/extend/index.js"(exports,module){"use strict";var hasOwn=Object.prototype.hasOwnProperty,toStr=Object.prototype.toString,
defineProperty=Object.defineProperty,gOPD=Object.getOwnPropertyDescriptor,isArray=function(arr){return typeof Array.isArray=="function"?Array.isArray(arr):toStr.
call(arr)==="[object Array]"},isPlainObject2=function(obj){if(!obj||toStr.call(obj)!=="[object Object]")return!1;var hasOwnConstructor=hasOwn.call(obj,"construc\\
tor"),hasIsPrototypeOf=obj.constructor&&obj.constructor.prototype&&hasOwn.call(obj.constructor.prototype,"isPrototypeOf");if(obj.constructor&&!hasOwnConstructor&&
!hasIsPrototypeOf)return!1;var key2;for(key2 in obj);return typeof key2>"u"||hasOwn.call(obj,key2)},setProperty=function(target,options2){defineProperty&&options2.
name==="__proto__"?defineProperty(target,options2.name,{enumerable:!0,configurable:!0,value:options2.newValue,writable:!0}):target[options2.name]=options2.newValue},
getProperty=function(obj,name){if(name==="__proto__")if(hasOwn.call(obj,name)){if(gOPD)return gOPD(obj,name).value}else return;return obj[name]};module.exports=
function extend2(){var options2,name,src,copy,copyIsArray,clone,target=arguments[0],i=1,length=arguments.length,deep=!1;for(typeof target=="boolean"&&(deep=target,
target=arguments[1]||{},i=2),(target==null||typeof target!="object"&&typeof target!="function")&&(target={});i<length;++i)if(options2=arguments[i],options2!=null)
for(name in options2)src=getProperty(target,name),copy=getProperty(options2,name),target!==copy&&(deep&&copy&&(isPlainObject2(copy)||(copyIsArray=isArray(copy)))?
(copyIsArray?(copyIsArray=!1,clone=src&&isArray(src)?src:[]):clone=src&&isPlainObject2(src)?src:{},setProperty(target,{name,newValue:extend2(deep,clone,copy)})):
typeof copy<"u"&&setProperty(target,{name,newValue:copy}));return target}}});var require_fast_deep_equal=__commonJS({"node_modules/fast-deep-equal/index.js"(exports,module){"use strict";module.exports=function equal(a,b){if(a===b)return!0;
if(a&&b&&typeof a=="object"&&typeof b=="object"){if(a.constructor!==b.constructor)return!1;var length,i,keys2;if(Array.isArray(a)){if(length=a.length,length!=b.
length)return!1;for(i=length;i--!==0;)if(!equal(a[i],b[i]))return!1;return!0}if(a.constructor===RegExp)return a.source===b.source&&a.flags===b.flags;if(a.valueOf!==
Object.prototype.valueOf)return a.valueOf()===b.valueOf();if(a.toString!==Object.prototype.toString)return a.toString()===b.toString();if(keys2=Object.keys(a),length=
keys2.length,length!==Object.keys(b).length)return!1;for(i=length;i--!==0;)if(!Object.prototype.hasOwnProperty.call(b,keys2[i]))return!1;for(i=length;i--!==0;){
var key2=keys2[i];if(!equal(a[key2],b[key2]))return!1}return!0}return a!==a&&b!==b}}});var require_equal=__commonJS({"node_modules/ajv/dist/runtime/equal.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var equal=require_fast_deep_equal();
equal.code='require("ajv/dist/runtime/equal").default';exports.default=equal}});var require_node_fs=__commonJS({"builtin:node:fs"(exports,module){module.exports=process.getBuiltinModule("node:fs")}});var require_node_path=__commonJS({"builtin:node:path"(exports,module){module.exports=process.getBuiltinModule("node:path")}});var require_node_url=__commonJS({"builtin:node:url"(exports,module){module.exports=process.getBuiltinModule("node:url")}});var require_node_diagnostics_channel=__commonJS({"builtin:node:diagnostics_channel"(exports,module){module.exports=process.getBuiltinModule("node:diagnostics_ch\\
annel")}});var require_promises=__commonJS({"builtin:node:fs/promises"(exports,module){module.exports=process.getBuiltinModule("node:fs/promises")}});var require_node_events=__commonJS({"builtin:node:events"(exports,module){module.exports=process.getBuiltinModule("node:events")}});var require_node_stream=__commonJS({"builtin:node:stream"(exports,module){module.exports=process.getBuiltinModule("node:stream")}});var require_node_string_decoder=__commonJS({"builtin:node:string_decoder"(exports,module){module.exports=process.getBuiltinModule("node:string_decoder")}});var index_min_exports={};__export(index_min_exports,{Glob:()=>j,Ignore:()=>lt,escape:()=>K,glob:()=>Ns,globIterate:()=>Ls,globIterateSync:()=>se,globStream:()=>Ps,
globStreamSync:()=>ee,globSync:()=>zs,hasMagic:()=>je,iterate:()=>kn,iterateSync:()=>En,stream:()=>vn,streamSync:()=>xn,sync:()=>Cn,unescape:()=>st});function oe(r7){
return isNaN(r7)?r7.charCodeAt(0):parseInt(r7,10)}function Qs(r7){return r7.replace(Gs,$e).replace(Hs,Ie).replace(qs,le).replace(Ks,Be).replace(Xs,Ue)}function ti(r7){
return r7.replace(Ws,"\\\\").replace($s,"{").replace(Is,"}").replace(Bs,",").replace(Us,".")}function he(r7,t){for(let e=0;e<t.length;e++)r7.push(t[e])}function ei(r7){
let t=[],e="";for(;;){let s=re("{","}",r7);if(!s){let a=r7.split(",");return a[0]=e+a[0],he(t,a),t}let{pre:i,body:n,post:o}=s,h=i.split(",");if(h[0]=e+h[0],h[h.
length-1]+="{"+n+"}",!o.length)return he(t,h),t;e=h.pop(),he(t,h),r7=o}}function Ge(r7,t={}){if(!r7)return[];let{max:e=Vs,maxLength:s=Ys,maxDepth:i=Js,maxRewrites:n=Zs}=t;
return r7.slice(0,2)==="{}"&&(r7="\\\\{\\\\}"+r7.slice(2)),ae(Qs(r7),e,s,i,0,n,!0).map(ti)}function si(r7){return"{"+r7+"}"}function ii(r7){return/^-?0\\d/.test(r7)}
function ni(r7,t){return r7<=t}function ri(r7,t){return r7>=t}function ct(r7,t,e,s,i,n){let o=[],h=0;for(let a=0;a<r7.length;a++)for(let l=0;l<e.length;l++){if(o.
length>=s)return o;let c=r7[a]+t+e[l];if(!(n&&!c)){if(h+c.length>i)return o;o.push(c),h+=c.length}}return o}function oi(r7,t,e,s){let i=r7.split(/\\.\\./),n=[];if(i[0]===
void 0||i[1]===void 0)return n;let o=oe(i[0]),h=oe(i[1]),a=Math.max(i[0].length,i[1].length),l=i.length===3&&i[2]!==void 0?Math.max(Math.abs(oe(i[2])),1):1,c=ni;
h<o&&(l*=-1,c=ri);let u=i.some(ii),p=0;for(let g=o;c(g,h)&&n.length<e;g+=l){let d;if(t)d=String.fromCharCode(g),d==="\\\\"&&(d="");else if(d=String(g),u){let w=a-
d.length;if(w>0){let m=new Array(w+1).join("0");g<0?d="-"+m+d.slice(1):d=m+d}}if(p+d.length>s)break;n.push(d),p+=d.length}return n}function ae(r7,t,e,s,i,n,o){if(i>
s)return[r7];let h=[""],a=0,l=!1,c=!0;for(;;){let f=re("{","}",r7);if(!f)return ct(h,r7,[""],t,e,l);let u=f.pre;if(/\\$$/.test(u)){if(h=ct(h,u+"{"+f.body+"}",[""],
t,e,l&&!f.post.length),c=!1,!f.post.length)break;r7=f.post;continue}let p=/^-?\\d+\\.\\.-?\\d+(?:\\.\\.-?\\d+)?$/.test(f.body),g=/^[a-zA-Z]\\.\\.[a-zA-Z](?:\\.\\.-?\\d+)?$/.
test(f.body),d=p||g,w=f.body.indexOf(",")>=0;if(!d&&!w){if(a<n&&f.post.match(/,(?!,).*\\}/)){a++,r7=f.pre+"{"+f.body+le+f.post,o=!0;continue}return ct(h,u+"{"+f.
body+"}"+f.post,[""],t,e,l)}c&&(l=o&&!d,c=!1);let m;if(d)m=oi(f.body,g,t,e);else{let b=ei(f.body);if(b.length===1&&b[0]!==void 0&&(b=ae(b[0],t,e,s,i+1,n,!1).map(
si),b.length===1)){if(h=ct(h,u+b[0],[""],t,e,l&&!f.post.length),!f.post.length)break;r7=f.post;continue}let x=l&&!f.post.length&&!u;for(let y=0;x&&y<h.length;y++)
h[y]&&(x=!1);m=[];let S=0;t:for(let y=0;y<b.length;y++){let q=ae(b[y],t,e,s,i+1,n,!1);for(let W=0;W<q.length;W++){let B=q[W];if(!(x&&!B)){if(m.length>=t||S+B.length>
e)break t;m.push(B),S+=B.length}}}}if(h=ct(h,u,m,t,e,l&&!f.post.length),!f.post.length)break;r7=f.post}return h}function ee(r7,t={}){return new j(r7,t).streamSync()}
function Ps(r7,t={}){return new j(r7,t).stream()}function zs(r7,t={}){return new j(r7,t).walkSync()}async function Ds(r7,t={}){return new j(r7,t).walk()}function se(r7,t={}){
return new j(r7,t).iterateSync()}function Ls(r7,t={}){return new j(r7,t).iterate()}var import_node_url,import_node_diagnostics_channel,import_node_path2,import_node_url2,
import_fs,Qi,import_promises,import_node_events,import_node_stream,import_node_string_decoder,re,We,js,$e,Ie,le,Be,Ue,Ws,$s,Is,Bs,Us,Gs,Hs,qs,Ks,Xs,Vs,Ys,Js,Zs,
fe,ce,ft,He,qe,hi,ut,ue,Ke,de,ai,Z,li,Je,Dt,Ze,ge,ci,fi,Qe,ts,ui,di,pe,es,Xe,dt,ss,pi,me,mi,gi,is2,wi,Ve,bi,yi,Nt,Ye,pt,mt,K,st,T,it,Si,xi,ls,ns,vi,v,Ei,U,ki,xe,
Ci,Ai,Mi,rs,cs,Ri,Oi,we,os,X,hs,ve,be,zt,ye,Pt,gt,Lt,Ee,as,Se,D,M,wt,_i,ke,us,fs,Di,Ni,V,ds,jt,Pi,yt,ms,Li,ji,Wi,G,H,Y,Wt,St,$t,gs,It,ws,z,nt,k,xt,rt,C,F,A,Ce,Bt,
R,E,Ae,Me,bs,Re,$,Oe,Ut,vt,Q,_,Et,$i,Ii,Bi,Ui,Gt,Fe,Gi,Hi,J,tn,Ct,Cs,on,hn,an,Ss,ln,cn,fn,un,P,As,Ms,I,Rs,Os,tt,Fs,N,kt,_e,xs,At,L,Ht,Kt,vs,dn,De,Es,Mt,ks,qt,Xt,
Pe,Ts,O,Vt,Yt,Jt,ot,ht,Rt,rr,_s,pn,mn,gn,at,wn,lt,ze,Ot,Le,Ft,Zt,Qt,bn,te,Tt,_t,Sn,j,je,xn,vn,En,kn,Cn,Ns,init_index_min=__esm({"node_modules/glob/dist/esm/inde\\
x.min.js"(){import_node_url=__toESM(require_node_url(),1),import_node_diagnostics_channel=__toESM(require_node_diagnostics_channel(),1),import_node_path2=__toESM(require_node_path(),1),
import_node_url2=__toESM(require_node_url(),1),import_fs=__toESM(require_node_fs(),1),Qi=__toESM(require_node_fs(),1),import_promises=__toESM(require_promises(),1),
import_node_events=__toESM(require_node_events(),1),import_node_stream=__toESM(require_node_stream(),1),import_node_string_decoder=__toESM(require_node_string_decoder(),1),
re=(r7,t,e)=>{let s=r7 instanceof RegExp?We(r7,e):r7,i=t instanceof RegExp?We(t,e):t,n=s!==null&&i!=null&&js(s,i,e);return n&&{start:n[0],end:n[1],pre:e.slice(0,
n[0]),body:e.slice(n[0]+s.length,n[1]),post:e.slice(n[1]+i.length)}},We=(r7,t)=>{let e=t.match(r7);return e?e[0]:null},js=(r7,t,e)=>{let s,i,n,o,h,a=e.indexOf(r7),
l=e.indexOf(t,a+1),c=a;if(a>=0&&l>0){if(r7===t)return[a,l];for(s=[],n=e.length;c>=0&&!h;){if(c===a)s.push(c),a=e.indexOf(r7,c+1);else if(s.length===1){let f=s.pop();
f!==void 0&&(h=[f,l])}else i=s.pop(),i!==void 0&&i<n&&(n=i,o=l),l=e.indexOf(t,c+1);c=a<l&&a>=0?a:l}s.length&&o!==void 0&&(h=[n,o])}return h},$e="\\0SLASH"+Math.random()+
"\\0",Ie="\\0OPEN"+Math.random()+"\\0",le="\\0CLOSE"+Math.random()+"\\0",Be="\\0COMMA"+Math.random()+"\\0",Ue="\\0PERIOD"+Math.random()+"\\0",Ws=new RegExp($e,"g"),$s=new RegExp(
Ie,"g"),Is=new RegExp(le,"g"),Bs=new RegExp(Be,"g"),Us=new RegExp(Ue,"g"),Gs=/\\\\\\\\/g,Hs=/\\\\{/g,qs=/\\\\}/g,Ks=/\\\\,/g,Xs=/\\\\\\./g,Vs=1e5,Ys=4e6,Js=1e3,Zs=1e3;fe=(r7,t)=>r7===
t?{t:"lit",ch:String(r7)}:{t:"class",re:new RegExp(\`^[\${r7}-\${t}]$\`)},ce=(r7,t)=>t.map(e=>[fe(r7,r7),...e]),ft=(r7,t)=>{if(!r7)return[[]];let e=+r7[0],s=+t[0],i=r7.
slice(1),n=t.slice(1);if(e===s)return ce(e,ft(i,n));let o="0".repeat(i.length),h="9".repeat(i.length),a=[];i!==o&&a.push(...ce(e++,ft(i,h)));let l=n===h?[]:ce(s--,
ft(o,n));return e<=s&&a.push([fe(e,s),...Array.from(i,()=>fe(0,9))]),a.push(...l),a},He=(r7,t,e)=>{if(e)return ft(String(r7).padStart(e,"0"),String(t).padStart(
e,"0"));let s=[];for(let i=String(r7).length;i<=String(t).length;i++){let n=Math.max(r7,i===1?0:10**(i-1)),o=Math.min(t,10**i-1);s.push(...ft(String(n),String(o)))}
return s},qe=(r7,t)=>{let e=Number(r7),s=Number(t);if(!Number.isSafeInteger(e)||!Number.isSafeInteger(s))return;e>s&&([e,s]=[s,e]);let n=/^-?0\\d/.test(r7)||/^-?0\\d/.
test(t)?Math.max(r7.length,t.length):0,o=[];if(e<0){let h=He(Math.max(-s,1),-e,n&&n-1);o.push(...h.map(a=>[{t:"lit",ch:"-"},...a]))}return s>=0&&o.push(...He(Math.
max(e,0),s,n)),o},hi={"[:alnum:]":["\\\\p{L}\\\\p{Nl}\\\\p{Nd}"],"[:alpha:]":["\\\\p{L}\\\\p{Nl}"],"[:ascii:]":["\\\\x00-\\\\x7f"],"[:blank:]":["\\\\p{Zs}\\\\t"],"[:cntrl:]":["\\\\p\\
{Cc}"],"[:digit:]":["\\\\p{Nd}"],"[:graph:]":["\\\\p{Z}\\\\p{C}",!0],"[:lower:]":["\\\\p{Ll}"],"[:print:]":["\\\\p{C}",!0],"[:punct:]":["\\\\p{P}\\\\p{S}"],"[:space:]":["\\\\p{Z\\
}\\\\t\\\\r\\\\n\\\\v\\\\f"],"[:upper:]":["\\\\p{Lu}"],"[:word:]":["\\\\p{L}\\\\p{Nl}\\\\p{Nd}\\\\p{Pc}"],"[:xdigit:]":["A-Fa-f0-9"]},ut=r7=>r7.replace(/[[\\]\\\\-]/g,"\\\\$&"),ue=/$./,
Ke=(r7,t,e=!1,s)=>{let i=m=>{let b=s?m.normalize(s):m;return[...b].length===1?b:m},n=t;if(r7.charAt(n)!=="[")throw new Error("not in a brace expression");let o=[],
h=[],a=n+1,l=!1,c=!1,f=!1,u=n,p="";t:for(;a<r7.length;){let m=String.fromCodePoint(r7.codePointAt(a));if((m==="!"||m==="^")&&a===n+1){f=!0,a++;continue}if(m==="\\
]"&&l&&!c){u=a+1;break}if(l=!0,m==="\\\\"&&!c){c=!0,a++;continue}if(m==="["&&!c){for(let[x,[S,y]]of Object.entries(hi))if(r7.startsWith(x,a)){if(p)return[ue,r7.length-
n];a+=x.length,y?h.push(S):o.push(S);continue t}}c=!1;let b=i(m);if(p){b.codePointAt(0)>p.codePointAt(0)?o.push(ut(p)+"-"+ut(b)):b===p&&o.push(ut(b)),p="",a+=m.
length;continue}if(r7.startsWith("-]",a+m.length)){o.push(ut(b+"-")),a+=m.length+1;continue}if(r7.startsWith("-",a+m.length)){p=b,a+=m.length+1;continue}o.push(
ut(b)),a+=m.length}if(u<a)return[ue,0];if(!o.length&&!h.length)return[ue,r7.length-n];let g="["+(f?"^":"")+o.join("")+"]",d="["+(f?"":"^")+h.join("")+"]",w="^"+
(o.length&&h.length?"("+g+"|"+d+")":o.length?g:d);return[new RegExp(w,e?"iu":"u"),u-n]},de={t:"match",id:0},ai="!?+*@",Z=r7=>({t:"lit",ch:r7}),li=r7=>r7.replace(
/[\\\\^$.*+?()[\\]{}|/]/g,"\\\\$&"),Je=r7=>new RegExp(\`^\${li(r7)}$\`,"iu"),Dt=new Map,Ze=r7=>{let t=Dt.get(r7);return t||(t=Je(r7),Dt.size>=1e3&&Dt.clear(),Dt.set(r7,
t)),t},ge=(r7,t)=>{if(t===r7.ch)return!0;if(!r7.re)return!1;let e=t.charCodeAt(0);if(e>=128)return r7.re.test(t);let s=r7.ascii??=new Uint8Array(128);return s[e]||=
r7.re.test(t)?1:2,s[e]===1},ci=(r7,t,e,s,i)=>{let n=[];for(let o=0;o<r7.length;){let h=String.fromCodePoint(r7.codePointAt(o));if(i){let a=h==="\\\\"&&r7.startsWith(
i,o+1)?1:0;if(a||h===i){let l=o+a+i.length,c=r7.indexOf(i,l),f=/^(-?\\d+)\\.\\.(-?\\d+)$/.exec(r7.slice(l,c)),u=c!==-1&&f&&qe(f[1],f[2]);if(u){n.push({t:"ext",type:"\\
@",alts:u}),o=c+i.length;continue}}}if(h==="\\\\"){let a=r7.codePointAt(o+1),l=a===void 0?h:String.fromCodePoint(a);n.push(Z(l)),o+=1+l.length;continue}if(h==="["){
let[a,l]=Ke(r7,o,t,s);if(l){n.push({t:"class",re:a}),o+=l;continue}}if(!e&&ai.includes(h)&&r7[o+1]==="("){n.push({t:"open",type:h}),o+=2;continue}n.push(!e&&h===
"|"?{t:"bar"}:!e&&h===")"?{t:"close"}:h==="*"?{t:"star"}:h==="?"?{t:"any"}:Z(h)),o+=h.length}return n},fi=r7=>{let t=new Map,e=[];return r7.forEach((s,i)=>{s.t===
"open"?e.push(i):s.t==="close"&&e.length&&t.set(e.pop(),i)}),t},Qe=(r7,t,e,s,i)=>{let n=[],o=[n];for(let h=e;h<s;h++){let a=r7[h],l=t.get(h);if(a.t==="open"&&l!==
void 0){let c=Qe(r7,t,h+1,l,!1);n.push({t:"ext",type:a.type,alts:c}),h=l}else a.t==="bar"&&!i?o.push(n=[]):a.t==="open"?n.push(Z(a.type),Z("(")):a.t==="bar"?n.push(
Z("|")):a.t==="close"?n.push(Z(")")):n.push(a)}return o},ts=(r7,t)=>{let e=[],s="",i=()=>{for(let n of s.normalize(t))e.push(Z(n));s=""};for(let n of r7){if(n.t===
"lit"){s+=n.ch;continue}i(),e.push(n.t==="ext"?{...n,alts:n.alts.map(o=>ts(o,t))}:n)}return i(),e},ui=(r7,t)=>{let e=1,s=h=>({t:"split",id:e++,out:h}),i=(h,a)=>h.
reduceRight((l,c)=>n(c,l),a),n=(h,a)=>{switch(h.t){case"lit":let u=t?Ze(h.ch):void 0;return{t:"lit",id:e++,ch:h.ch,re:u,next:a};case"any":case"star":return{t:h.
t,id:e++,next:a};case"class":return{t:"class",id:e++,re:h.re,next:a}}let l=u=>h.alts.map(p=>i(p,u));switch(h.type){case"@":return s(l(a));case"?":return s([a,...l(
a)]);case"!":return{t:"neg",id:e++,sub:s(l(de)),next:a}}let c=s([]),f=s(l(c));return c.out.push(a,f),h.type==="*"?c:f};return[i(r7,de),e]},di=r7=>{let t=[],e=new Set,
s=n=>n.t==="match"?"match":String(n.id),i=(n,o)=>{if(n.t==="match"||e.has(n))return;e.add(n);let h=a=>t.push(\`\${o}\${n.id}: \${a}\`);switch(n.t){case"split":h(\`spl\\
it -> \${n.out.map(s).join(", ")}\`);for(let a of n.out)i(a,o);return;case"neg":return h(\`!(\${s(n.sub)}) -> \${s(n.next)}\`),i(n.sub,o+"  "),i(n.next,o);case"lit":h(
\`\${JSON.stringify(n.ch)} -> \${s(n.next)}\`);break;case"class":h(\`\${n.re} -> \${s(n.next)}\`);break;default:h(\`\${n.t==="any"?"?":"*"} -> \${s(n.next)}\`)}i(n.next,o)};
return i(r7,""),[\`start -> \${s(r7)}\`,...t].join(\`
\`)},pe=class{gen;threads=[];match=!1;runs=[];ids=[];constructor(t){this.gen=t}get dead(){return!this.threads.length&&!this.match&&!this.runs.length}},es=(r7,t)=>r7.
ids.length!==t.ids.length||r7.runs.length!==t.runs.length||r7.ids.some((e,s)=>e!==t.ids[s])?!1:r7.runs.every(e=>t.runs.some(s=>s.neg===e.neg&&es(s.state,e.state))),
Xe=r7=>({has:new Float64Array(r7),seen:new Float64Array(r7),gen:0}),dt=class{dots;dotStart;#t;constructor(t,e,s){this.dots=t,this.dotStart=e,this.#t=s}state(){return new pe(
++this.#t.gen)}done(t){return t.ids=t.threads.map(e=>e.id).sort((e,s)=>e-s),t.match&&t.ids.unshift(de.id),t}#n(t,e){let{seen:s}=this.#t;return s[e.id]===t.gen?!1:
(s[e.id]=t.gen,!0)}#i(t,e){let{has:s}=this.#t;return s[e.id]===t.gen?!1:(s[e.id]=t.gen,t.threads.push(e),!0)}restricted(t,e){return e&&(this.dots||this.dotStart&&
t===0)}add(t,e,s,i){switch(e.t){case"split":if(!this.#n(t,e))return;for(let o of e.out)this.add(t,o,s,i);return;case"neg":if(!this.#n(t,e))return;let n=this.state();
return this.add(n,e.sub,s,!1),this.done(n),this.addRun(t,{t:"run",neg:e,state:n},s,i);case"star":if(this.restricted(s,i))return;this.#i(t,e)&&this.add(t,e.next,
s,i);return;case"match":t.match=!0;return;default:this.#i(t,e)}}addRun(t,e,s,i){for(let n of t.runs)if(n.neg===e.neg&&es(n.state,e.state))return;t.runs.push(e),
e.state.match||this.add(t,e.neg.next,s,i)}step(t,e,s,i){let n=this.state();for(let o of t.threads)switch(o.t){case"lit":ge(o,e)&&this.add(n,o.next,s+1,i);break;case"\\
any":this.restricted(s,i)||this.add(n,o.next,s+1,i);break;case"class":!this.restricted(s,i)&&o.re.test(e)&&this.add(n,o.next,s+1,i);break;case"star":this.restricted(
s,i)||this.add(n,o,s+1,i)}if(!this.restricted(s,i))for(let o of t.runs){if(o.state.dead){this.addRun(n,o,s+1,i);continue}let h=this.step(o.state,e,s,!1);this.addRun(
n,{t:"run",neg:o.neg,state:h},s+1,i)}return this.done(n)}},ss=r7=>{let t=r7.ids.join();if(!r7.runs.length)return t;let e=r7.runs.map(s=>\`\${s.neg.id}(\${ss(s.state)}\\
)\`);return\`\${t}|\${e.sort().join("|")}\`},pi=1<<18,me=class{#t;#n=new Map;#i=0;#o;#r;#d;#u;constructor(t,e){this.#t=t,this.#d=new dt(!1,!1,e),this.#u=new dt(!1,!0,
e)}#f(t){return{state:t,match:t.match,dead:t.dead,next:new Map}}#h(t){let e=ss(t),s=this.#n.get(e);if(s)return s;this.#i>pi&&this.#m();let i=this.#f(t);return this.#n.
set(e,i),this.#i+=e.length+1,i}#m(){this.#n.clear(),this.#i=0,this.#o=void 0,this.#r=void 0}start(t){if(t){if(this.#r)return this.#r;let s=this.#u.state();return this.#u.
add(s,this.#t,0,!0),this.#r=this.#f(this.#u.done(s))}if(this.#o)return this.#o;let e=this.#d.state();return this.#d.add(e,this.#t,0,!0),this.#o=this.#h(this.#d.
done(e))}next(t,e){let s=e.charCodeAt(0),i=s<128?void 0:t.next.get(e);if(i)return i;let n=t===this.#r?this.#h(this.#u.step(t.state,e,0,!0)):this.#h(this.#d.step(
t.state,e,1,!0));return s<128?(t.ascii||(t.ascii=new Array(128),this.#i+=128),t.ascii[s]=n):t.next.set(e,n),this.#i++,n}},mi=r7=>{let t=[];for(let e=r7;e.t!=="m\\
atch";e=e.next){if(e.t==="split"||e.t==="neg")return;t.push(e)}return t},gi=(r7,t,e,s)=>{let i=0,n=e,o=-1,h=0;for(;n<s;){let a=r7[i];if(a?.t==="star"){o=i++,h=n;
continue}let l=t[n];if(a&&(a.t==="any"||a.t==="lit"&&ge(a,l)||a.t==="class"&&a.re.test(l))){i++,n++;continue}if(o===-1)return!1;i=o+1,n=++h}for(;r7[i]?.t==="sta\\
r";)i++;return i===r7.length},is2=r7=>{let t=0,e=0;for(let s of r7){let[i,n]=wi(s);t+=i,e+=n}return[t,e]},wi=r7=>{if(r7.t==="star")return[0,1/0];if(r7.t!=="ext")
return[1,1];if(r7.type==="!")return[0,1/0];let t=r7.alts.map(is2),e=Math.min(...t.map(n=>n[0])),s=Math.max(...t.map(n=>n[1])),i=s===0?0:1/0;return r7.type==="@"?
[e,s]:r7.type==="?"?[0,s]:r7.type==="*"?[0,i]:[e,i]},Ve=(r7,t,e)=>{for(let s=0;s<r7.length;s++)if(!ge(r7[s],t[e+s]))return!1;return!0},bi=/[/\\ud800-\\udfff]/,yi=
/[\\ud800-\\udfff]/,Nt=r7=>yi.test(r7)?[...r7]:r7,Ye=r7=>{if(r7.includes("/"))throw new Error("can only match a single path portion, got: "+r7)},pt=class{pattern;options;#t;#n;#i;#o;#r;#d=!1;#u;#f;#h=!1;#m=0;#l=1/0;#a=[];#s=[];#b;#E;#y=!1;#g;#w;constructor(t,e={}){
if(t.includes("/"))throw new Error("can only match a single path portion, got pattern: "+t);this.pattern=t,this.options=e;let{nocase:s=!1,noext:i=!1,normalize:n}=e;
this.#w=n===!0?"NFC":n||void 0;let o=/^[?*+@]\\(\\)$/.test(t),h=ci(t,s,i||o,this.#w,e.rangeMark),[a]=Qe(h,fi(h),0,h.length,!0);this.#w&&(a=ts(a,this.#w));let[l,c]=ui(
a,s);if(this.#t=l,this.#n=c,a.every(f=>f.t==="lit"))this.#r=a.map(f=>f.ch).join(""),this.#d=s;else{let f=g=>g.t!=="lit"?void 0:s?{ch:g.ch,re:Ze(g.ch)}:{ch:g.ch};
for(let g of a){let d=f(g);if(!d)break;this.#a.push(d)}for(let g=a.length-1;g>=0;g--){let d=f(a[g]);if(!d)break;this.#s.unshift(d)}this.#y=!!(this.#a.length||this.#s.
length),s||(this.#b=this.#a.map(g=>g.ch).join(""),this.#E=this.#s.map(g=>g.ch).join("")),this.#f=mi(this.#t)?.slice(this.#a.length,-this.#s.length||void 0),this.#h=
!!this.#f?.every(g=>g.t==="star"||g.t==="any");let[u,p]=is2(a);this.#m=u,this.#l=p}}test(t){return this.#w?(Ye(t),this.#p(t.normalize(this.#w))):bi.test(t)?(Ye(
t),this.#p(t,[...t])):this.#p(t,t)}testUnchecked(t){return this.#p(this.#w?t.normalize(this.#w):t)}#p(t,e){if(this.#r!==void 0)return this.#d?(this.#u??=Je(this.#r)).
test(t):t===this.#r;let s=this.#m,i=this.#l;if(e===void 0){let c=t.length,f=c+1>>1;if(c<s||f>i)return!1;(f<s||c>i)&&(e=Nt(t))}if(e!==void 0&&(e.length<s||e.length>
i))return!1;let n=this.#a.length;if(this.#y)if(this.#b!==void 0&&this.#E!==void 0){if(!t.startsWith(this.#b)||!t.endsWith(this.#E))return!1}else{e??=Nt(t);let c=e.
length-this.#s.length;if(!Ve(this.#a,e,0)||!Ve(this.#s,e,c))return!1}let o=!this.options.dot&&t.startsWith(".");if(this.#f){if(t==="."||t===".."||o&&!n)return!1;
if(this.#h)return!0;e??=Nt(t);let c=e.length-this.#s.length;return gi(this.#f,e,n,c)}if(e??=Nt(t),t==="."||t===".."){this.#i??=Xe(this.#n);let c=this.#o??=new dt(
!0,!1,this.#i),f=c.state();c.add(f,this.#t,0,!0);let u=c.done(f);for(let p=0;p<e.length;p++)u=c.step(u,e[p],p,!0);return u.match}this.#i??=Xe(this.#n);let h=this.#g??=
new me(this.#t,this.#i),a=h.start(o),l=e===t;for(let c=0;c<e.length;c++){if(a.dead)return!1;let f=l?t.charCodeAt(c):e[c].charCodeAt(0);a=a.ascii?.[f]??h.next(a,
e[c])}return a.match}toString(){return di(this.#t)}},mt=r7=>{if(typeof r7!="string")throw new TypeError("invalid pattern");if(r7.length>65536)throw new TypeError(
"pattern is too long")},K=(r7,{windowsPathsNoEscape:t=!1,magicalBraces:e=!1}={})=>e?t?r7.replace(/[?*()[\\]{}]/g,"[$&]"):r7.replace(/[?*()[\\]\\\\{}]/g,"\\\\$&"):t?r7.
replace(/[?*()[\\]]/g,"[$&]"):r7.replace(/[?*()[\\]\\\\]/g,"\\\\$&"),st=(r7,{windowsPathsNoEscape:t=!1,magicalBraces:e=!0}={})=>e?t?r7.replace(/\\[([^/\\\\])\\]/g,"$1"):r7.
replace(/((?!\\\\).|^)\\[([^/\\\\])\\]/g,"$1$2").replace(/\\\\([^/])/g,"$1"):t?r7.replace(/\\[([^/\\\\{}])\\]/g,"$1"):r7.replace(/((?!\\\\).|^)\\[([^/\\\\{}])\\]/g,"$1$2").replace(
/\\\\([^/{}])/g,"$1"),T=(r7,t,e={})=>(mt(t),!e.nocomment&&t.charAt(0)==="#"?!1:xi(t,e).match(r7)),it=new Map,Si=256,xi=(r7,t)=>{let e=r7+"\\0"+JSON.stringify(t),s=it.
get(e);return s?it.delete(e):(s=new D(r7,{...t}),it.size>=Si&&it.delete(it.keys().next().value)),it.set(e,s),s},ls=typeof process=="object"&&process?process.env?.
__MINIMATCH_TESTING_PLATFORM__||process.platform:"posix",ns={win32:{sep:"\\\\"},posix:{sep:"/"}},vi=ls==="win32"?ns.win32.sep:ns.posix.sep;T.sep=vi;v=Symbol("glob\\
star **");T.GLOBSTAR=v;Ei=(r7,t={})=>e=>T(e,r7,t);T.filter=Ei;U=(r7,t={})=>Object.assign({},r7,t),ki=r7=>{if(!r7||typeof r7!="object"||!Object.keys(r7).length)return T;
let t=T;return Object.assign((s,i,n={})=>t(s,i,U(r7,n)),{Minimatch:class extends t.Minimatch{constructor(i,n={}){super(i,U(r7,n))}static defaults(i){return t.defaults(
U(r7,i)).Minimatch}},unescape:(s,i={})=>t.unescape(s,U(r7,i)),escape:(s,i={})=>t.escape(s,U(r7,i)),filter:(s,i={})=>t.filter(s,U(r7,i)),defaults:s=>t.defaults(U(
r7,s)),braceExpand:(s,i={})=>t.braceExpand(s,U(r7,i)),match:(s,i,n={})=>t.match(s,i,U(r7,n)),sep:t.sep,GLOBSTAR:v})};T.defaults=ki;xe=(r7,t={})=>(mt(r7),t.nobrace||
!/\\{(?:(?!\\{).)*\\}/.test(r7)?[r7]:Ge(r7,{max:t.braceExpandMax}));T.braceExpand=xe;Ci=100,Ai=/(?<![\\\\$])\\{(-?\\d+)\\.\\.(-?\\d+)\\}/g,Mi=(r7,t,e={})=>{let s=new D(t,e);
return r7=r7.filter(i=>s.match(i)),s.options.nonull&&!r7.length&&r7.push(t),r7};T.match=Mi;rs=/[?*]|[+@!]\\(.*?\\)|\\[|\\]/,cs=(r7,t)=>{let e=t+1;(r7.charAt(e)==="!"||
r7.charAt(e)==="^")&&e++;let s=!1;for(;e<r7.length;e++){let i=r7.charAt(e);if(i==="]"&&s)return e;s=!0,i==="\\\\"&&e++}return-1},Ri=(r7,t)=>{if(!t&&(r7==="+()"||r7===
"@()"))return r7;let e="";for(let s=0;s<r7.length;s++){let i=r7.charAt(s);if(i==="\\\\")e+=r7.charAt(++s)||i;else{if(i==="*"||i==="?")return;if(i==="["){let n=cs(
r7,s);if(n===-1){e+=i;continue}let o=r7.slice(s+1,n);if(o.startsWith("\\\\")&&(o=o.slice(1)),[...o].length!==1||"!^".includes(r7.charAt(s+1)))return;e+=o,s=n}else{
if(!t&&"+@!".includes(i)&&r7.charAt(s+1)==="("&&r7.includes(")",s+2))return;e+=i}}}return e},Oi=r7=>{if(/^[?*+@]\\(\\)$/.test(r7)||r7.includes("[:"))return!1;let t=0;
for(let e=0;e<r7.length;e++){let s=r7.charAt(e);if(s==="\\\\"){if(++e===r7.length)return!1}else if(s==="["){let i=cs(r7,e);i!==-1&&(e=i)}else if("+@!?*".includes(
s)&&r7.charAt(e+1)==="(")t++,e++;else if(s===")"){if(!t--)return!1}else if(s==="|"&&!t)return!1}return!t},X=(r7,t)=>typeof r7=="string"?t===r7:t!==""&&r7.testUnchecked(
t),hs=(r7,t,e,s,i)=>X(r7,t)?e:s!==void 0&&X(r7,s)?i:-1,ve=r7=>r7==="."||r7==="..",be=r7=>typeof r7=="string"&&/^[a-z]:$/i.test(r7),zt=r7=>typeof r7=="string"&&/^unc$/i.
test(r7),ye=r7=>{if(r7[0]!==""||r7[1]!=="")return-1;let t=r7[2]!=="?"?2:zt(r7[3])?4:-1,e=r7[t],s=r7[t+1];return t!==-1&&e!==void 0&&e!==""&&e!==v&&s!==void 0&&s!==
""&&s!==v?t:-1},Pt=(r7,t)=>!ve(r7)&&(t||!r7.startsWith(".")),gt=(r7,t,e,s,i)=>{for(let n=t;n<e;){if(r7.charCodeAt(n)===46){if(!s)return!0;let h=r7.charCodeAt(n+
1)===46?n+2:n+1;if(h>=e||Lt(r7.charCodeAt(h),i))return!0}let o=Ee(r7,n,i);if(o===-1)return!1;for(n=o+1;n<e&&Lt(r7.charCodeAt(n),i);)n++}return!1},Lt=(r7,t)=>t===
"/"?r7===47:t==="\\\\"?r7===92:r7===47||r7===92,Ee=(r7,t,e)=>{if(e!=="both")return r7.indexOf(e,t);let s=r7.indexOf("/",t),i=r7.indexOf("\\\\",t);return s===-1?i:i===
-1?s:Math.min(s,i)},as=(r7,t,e)=>e!=="both"?r7.lastIndexOf(e,t):Math.max(r7.lastIndexOf("/",t),r7.lastIndexOf("\\\\",t)),Se={},D=class{options;set;pattern;windowsPathsNoEscape;nonegate;negate;comment;empty;preserveMultipleSlashes;partial;globSet;globParts;nocase;isWindows;platform;windowsNoMagicRoot;maxGlobstarRecursion;#t;#n;#i;#o;#r=[];#d=[];#u=[];#f=new Map;#h=!1;#m;#l=new WeakMap;constructor(t,e={}){
mt(t),e=e||{},this.options=e,this.maxGlobstarRecursion=e.maxGlobstarRecursion??200,this.pattern=t,this.platform=e.platform||ls,this.isWindows=this.platform==="w\\
in32";let s="allowWindowsEscape";this.windowsPathsNoEscape=!!e.windowsPathsNoEscape||e[s]===!1,this.windowsPathsNoEscape&&(this.pattern=this.pattern.replace(/\\\\/g,
"/")),this.preserveMultipleSlashes=!!e.preserveMultipleSlashes,this.negate=!1,this.nonegate=!!e.nonegate,this.comment=!1,this.empty=!1,this.partial=!!e.partial,
this.nocase=!!this.options.nocase,this.windowsNoMagicRoot=e.windowsNoMagicRoot!==void 0?e.windowsNoMagicRoot:!!(this.isWindows&&this.nocase),this.globSet=[],this.
globParts=[],this.set=[],this.#t=!this.preserveMultipleSlashes,this.#i=(e.optimizationLevel??1)>=2;let i=e.normalize;this.#o=i===!0?"NFC":i||void 0,this.make();
let n=this.set.map(o=>this.#s(o));this.#u=this.set.map((o,h)=>this.#t&&o.length-1>n[h]),this.#r=this.set.map((o,h)=>{let a=this.#u[h]?o.length-1:o.length,l=o.slice(
n[h]+1,a).filter(c=>typeof c=="string"&&!!c);return[...new Set(l)]}),this.#n=this.#r.some(o=>o.length),this.#d=this.set.map((o,h)=>{let[a,l,c]=o;if(this.#u[h]&&
o.length===2&&a===v&&l!==v)return"tail";if(this.#u[h]&&e.matchBase&&o.length===1&&a!==v&&a!=="")return"base";if(!(!this.#t||n[h]!==-1)){if(o.length===3&&a===v&&
c===v&&l!==v&&l!==""&&this.maxGlobstarRecursion>0)return"mid";if(o.length===2&&l===v&&a!==v&&a!=="")return"head"}})}#a(t){return this.#o?t.normalize(this.#o):t}#s(t){
if(!this.isWindows)return-1;if(be(t[0]))return 0;if(t[0]===""&&t[1]===""&&t[2]==="?"&&be(t[3]))return 3;let s=ye(t);return s===-1?-1:s+1}hasMagic(){if(this.options.
magicalBraces&&this.set.length>1)return!0;for(let t of this.set)for(let e of t)if(typeof e!="string")return!0;return!1}make(){let t=this.pattern,e=this.options;
if(!e.nocomment&&t.charAt(0)==="#"){this.comment=!0;return}if(!t){this.empty=!0;return}this.parseNegate(),this.globSet=[...new Set(this.#M())];let s=this.globSet.
map(n=>this.#e(n));this.globParts=this.preprocess(s),this.#h=!0;let i=this.globParts.map((n,o,h)=>{if(this.isWindows&&this.windowsNoMagicRoot){let a=n[2]==="?"&&
zt(n[3])?6:4,l=n[0]===""&&n[1]===""&&(n[2]==="?"||!rs.test(n[2]))&&n.slice(3,a).every(f=>!rs.test(f)),c=/^[a-z]:/i.test(n[0]);if(l)return[...n.slice(0,a).map(f=>this.#a(
f)),...n.slice(a).map(f=>this.parse(f))];if(c)return[this.#a(n[0]),...n.slice(1).map(f=>this.parse(f))]}return n.map(a=>this.parse(a))});if(this.set=i.filter(n=>n.
indexOf(!1)===-1),this.isWindows)for(let n=0;n<this.set.length;n++){let o=this.set[n];o[0]===""&&o[1]===""&&this.globParts[n][2]==="?"&&(be(o[3])||zt(this.globParts[n][3]))&&
(zt(this.globParts[n][3])&&(o[3]="UNC"),o[2]="?")}e.noext||this.mergeRows(),this.#h=!1,this.set.forEach((n,o)=>{for(let h=0;h<n.length;h++)n[h]===Se&&(n[h]=this.
parse(this.globParts[o][h]))})}mergeRows(){let t=!0;for(;t;){t=!1;let e=Math.max(0,...this.set.map(s=>s.length));for(let s=0;s<e;s++){let i=new Map;this.set.forEach(
(o,h)=>{if(!(o[s]instanceof pt||o[s]===Se)||!Oi(this.globParts[h][s]))return;let a=[...this.globParts[h]];a[s]="";let l=\`\${o.length}/\${a.join("/")}\`,c=i.get(l);
c?c.push(h):i.set(l,[h])});let n=new Set;for(let o of i.values()){if(o.length<2)continue;let[h,...a]=o,c=\`@(\${o.map(f=>this.globParts[f][s]).join("|")})\`;this.globParts[h][s]=
c,this.set[h][s]=this.parse(c);for(let f of a)n.add(f)}n.size&&(t=!0,this.set=this.set.filter((o,h)=>!n.has(h)),this.globParts=this.globParts.filter((o,h)=>!n.has(
h)))}}}preprocess(t){if(this.options.noglobstar)for(let s of t)for(let i=0;i<s.length;i++)s[i]==="**"&&(s[i]="*");let{optimizationLevel:e=1}=this.options;return e>=
2?(t=this.firstPhasePreProcess(t),t=this.secondPhasePreProcess(t)):e>=1?t=this.levelOneOptimize(t):t=this.adjascentGlobstarOptimize(t),t}adjascentGlobstarOptimize(t){
return t.map(e=>{let s=-1;for(;(s=e.indexOf("**",s+1))!==-1;){let i=s;for(;e[i+1]==="**";)i++;i!==s&&e.splice(s,i-s)}return e})}levelOneOptimize(t){return t.map(
e=>{let s=this.#s(e)+1;return e=e.reduce((i,n)=>{let o=i[i.length-1];return n==="**"&&o==="**"?i:n===".."&&i.length>s&&o&&o!==".."&&o!=="."&&o!=="**"?(i.pop(),i):
(i.push(n),i)},[]),e.length===0?[""]:e})}#b(t){let e=!this.isWindows||!t.includes("\\\\")?"/":t.includes("/")?"both":"\\\\",s=this.#t?0:-1,i="",n=0,o,h=0,a=!!this.options.
dot;t:for(let l=0;l<this.set.length;l++){let c=this.set[l],f=c[c.length-1],u=s!==-1&&this.#u[l]&&f!==v;if(u&&s===0){let d=as(t,t.length,e);if(n=d+1,i=t.slice(n),
i===""&&d>=0){let m=d;for(;m>0&&Lt(t.charCodeAt(m-1),e);)m--;h=m===0?0:as(t,m-1,e)+1,o=t.slice(h,m)}let w=this.#i&&(ve(i)||i===""&&o!==void 0&&ve(o));s=w?-1:1,u=
!w}let p=-1;if(u&&typeof f=="string"&&(p=hs(f,i,n,o,h),p===-1))continue;if(this.#n){for(let d of this.#r[l])if(!t.includes(d))continue t}if(u&&typeof f=="object"&&
(p=hs(f,i,n,o,h),p===-1))continue;let g=this.#d[l];if(g==="base"&&u)return"yes";if(g==="tail"&&u){if(this.#i&&gt(t,0,p,!0,e))return"maybe";if(!gt(t,0,p,a,e))return"\\
yes";continue}if(g==="mid"||g==="head"){let d=this.#y(t,c,g==="head",a,e);if(d!=="no")return d;continue}return"maybe"}return"no"}#E(t,e,s){let i=!!this.options.
dot,n=t.length;if(s==="head"){if(n<2||!X(e[0],t[0]))return!1;for(let h=1;h<n;h++)if(!Pt(t[h],i))return!1;return!0}let o=e[1];if(s==="tail"){let h=n-1;if(!X(o,t[h])&&
(t[h]!==""||n===1||!X(o,t[--h])))return!1;for(let a=0;a<h;a++)if(!Pt(t[a],i))return!1;return!0}for(let h=0;h<n;h++){if(X(o,t[h])&&h+1<n){let a=h+1;for(;a<n&&Pt(
t[a],i);)a++;if(a===n)return!0}if(!Pt(t[h],i))return!1}return!1}#y(t,e,s,i,n){if(this.#i&&gt(t,0,t.length,!0,n))return"maybe";let o=e[s?0:1],h=0;for(let a=Ee(t,
h,n);a!==-1;a=Ee(t,h,n)){let l=a+1;for(;l<t.length&&Lt(t.charCodeAt(l),n);)l++;if((typeof o=="string"?a-h===o.length&&t.startsWith(o,h):a>h&&o.testUnchecked(t.slice(
h,a)))&&!gt(t,l,t.length,i,n))return"yes";if(s||gt(t,h,l,i,n))return"no";h=l}return"no"}#g(t){let e=we;return e?.f===t&&e.isWindows===this.isWindows&&e.preserveMultipleSlashes===
this.preserveMultipleSlashes&&e.normalize===this.#o?e:void 0}#w(t){let{isWindows:e,preserveMultipleSlashes:s}=this,i=this.#e(e?t.split("\\\\").join("/"):t),n=this.#o;
return n&&(i=i.map(o=>o.normalize(n))),we={f:t,isWindows:e,preserveMultipleSlashes:s,normalize:n,parts:i},we}#p(t){let e=[...t],s=!1;do{if(s=!1,!this.preserveMultipleSlashes){
for(let o=1;o<e.length-1;o++){let h=e[o];o===1&&h===""&&e[0]===""||(h==="."||h==="")&&(s=!0,e.splice(o,1),o--)}e[0]==="."&&e.length===2&&(e[1]==="."||e[1]==="")&&
(s=!0,e.pop())}let i=this.#s(e)+1,n=i;for(;(n=e.indexOf("..",n+1))!==-1;){let o=e[n-1];o&&o!=="."&&o!==".."&&o!=="**"&&(s=!0,e.splice(n-1,2),n=Math.max(n-2,i))}}while(s);
return e.length===0?[""]:e}firstPhasePreProcess(t){let{braceExpandMax:e=1e5}=this.options,s=0,i=1e6,n=!1;do{n=!1;for(let o of t){let h=-1;for(;(h=o.indexOf("**",
h+1))!==-1;){let c=h;for(;o[c+1]==="**";)c++;c>h&&o.splice(h+1,c-h);let f=o[h+1],u=o[h+2],p=o[h+3];if(f!==".."||!u||u==="."||u===".."||!p||p==="."||p==="..")continue;
let g=o.length-1;if(t.length>=e||s+g>i)throw new RangeError("optimizationLevel 2: too many patterns from '**/..'");n=!0,o.splice(h,1);let d=o.slice(0);d[h]="**",
s+=g,t.push(d),h--}if(!this.preserveMultipleSlashes){for(let c=1;c<o.length-1;c++){let f=o[c];c===1&&f===""&&o[0]===""||(f==="."||f==="")&&(n=!0,o.splice(c,1),c--)}
o[0]==="."&&o.length===2&&(o[1]==="."||o[1]==="")&&(n=!0,o.pop())}let a=this.#s(o)+1,l=a;for(;(l=o.indexOf("..",l+1))!==-1;){let c=o[l-1];if(c&&c!=="."&&c!==".."&&
c!=="**"){n=!0;let u=l===1&&o[l+1]==="**"?["."]:[];o.splice(l-1,2,...u),o.length===0&&o.push(""),l=Math.max(l-2,a)}}}}while(n);return t}secondPhasePreProcess(t){
let e=new Set,s=t.filter(o=>{let h=o.join("/");return e.has(h)?!1:(e.add(h),!0)}),i=new Map;for(let o of s){let h=[];for(let a=0;a<o.length;a++)o[a]==="*"&&h.push(
a);h.length&&i.set(h.join(","),h)}if(!i.size||s.length*i.size>1e5)return s;let{dot:n}=this.options;return s.filter(o=>{for(let h of i.values()){if(h[h.length-1]>=
o.length)continue;let a=[...o],l=!0,c=!1;for(let f of h){let u=o[f];if(u!=="*"){if(!u||u==="**"||!n&&u.startsWith(".")){l=!1;break}a[f]="*",c=!0}}if(l&&c&&e.has(
a.join("/")))return!1}return!0})}parseNegate(){if(this.nonegate)return;let t=this.pattern,e=!1,s=0;for(let i=0;i<t.length&&t.charAt(i)==="!";i++)e=!e,s++;s&&(this.
pattern=t.slice(s)),this.negate=e}#k(t,e,s,i){let n=0,o=0,h=this.isWindows?ye(e):-1,a=h===-1?-1:ye(s);if(a!==-1){let l=s[a],c=s[a+1];typeof l!="string"||typeof c!=
"string"?(n=h,o=a):e[h].toLowerCase()===l.toLowerCase()&&e[h+1].toLowerCase()===c.toLowerCase()&&(n=h+2,o=a+2)}else if(this.isWindows){let l=typeof t[0]=="strin\\
g"&&/^[a-z]:$/i.test(t[0]),c=!l&&t[0]===""&&t[1]===""&&t[2]==="?"&&/^[a-z]:$/i.test(t[3]),f=typeof s[0]=="string"&&/^[a-z]:$/i.test(s[0]),u=!f&&s[0]===""&&s[1]===
""&&s[2]==="?"&&typeof s[3]=="string"&&/^[a-z]:$/i.test(s[3]),p=c?3:l?0:void 0,g=u?3:f?0:void 0;if(typeof p=="number"&&typeof g=="number"){let[d,w]=[t[p],s[g]];
d.toLowerCase()===w.toLowerCase()&&(o=g+1,n=p+1)}}return t=e,s.includes(v)?this.#C(t,s,i,n,o):this.#S(t,s,i,n,o)}#C(t,e,s,i,n){let{head:o,body:h,tail:a,segments:l}=this.#x(
e,s,n);if(o.length){let f=i+o.length;if(!this.#S(t,o,s,i,0,f))return!1;i+=o.length,n+=o.length}let c=0;if(a.length){if(a.length+i>t.length)return!1;let f=t.length-
a.length;if(this.#S(t,a,s,f,0))c=a.length;else{if(t[t.length-1]!==""||i+a.length===t.length||(f--,!this.#S(t,a,s,f,0)))return!1;c=a.length+1}}if(!h.length){let f=!!c;
for(let u=i;u<t.length-c;u++){let p=String(t[u]);if(f=!0,p==="."||p===".."||!this.options.dot&&p.startsWith("."))return!1}return s||f}return!!this.#v(t,l,t.length-
c,i,0,s,0,!!c,new Set)}#x(t,e,s){let i=this.#l.get(t);i||(i=[],this.#l.set(t,i));let n=s*2+(e?1:0),o=i[n];if(o)return o;let h=t.indexOf(v,s),a=t.lastIndexOf(v),
l=t.slice(s,h),c=t.slice(h+1,e?void 0:a),f=e?[]:t.slice(a+1),u=[[[],0]],p=u[0],g=0,d=[0];for(let m of c)m===v?(d.push(g),p=[[],0],u.push(p)):(p[0].push(m),g++);
u.forEach((m,b)=>{m[1]=g-d[b]});let w={head:l,body:c,tail:f,segments:u};return i[n]=w,w}#v(t,e,s,i,n,o,h,a,l){let c=e[n];if(!c){if(o)return i>=s||i===s-1&&t[i]===
"";for(let g=i;g<s;g++){a=!0;let d=t[g];if(d==="."||d===".."||!this.options.dot&&d.startsWith("."))return!1}return a}let[f,u]=c,p=o?s:s-u;for(;i<=p;){let g=n*(t.
length+1)+i;if(l.has(g))return!1;if(l.add(g),this.#S(t,f,o,i,0,i+f.length)&&h<this.maxGlobstarRecursion){let m=this.#v(t,e,s,i+f.length,n+1,o,h+1,a,l);if(m!==!1)
return m}if(i===p)break;let w=t[i];if(w==="."||w===".."||!this.options.dot&&w.startsWith("."))return!1;i++}return o||null}#S(t,e,s,i,n,o=t.length){let h,a,l,c;for(h=
i,a=n,c=Math.min(o,t.length),l=e.length;h<c&&a<l;h++,a++){let f=e[a],u=t[h];if(f===!1||f===v||!X(f,u))return!1}if(h===c&&a===l)return!0;if(h===c)return s;if(a===
l)return h===c-1&&t[h]==="";throw new Error("wtf?")}braceExpand(){return xe(this.pattern,this.options)}#M(){let{pattern:t}=this;if(this.options.nobrace)return this.
braceExpand();let e=57344;for(;t.includes(String.fromCharCode(e));)if(++e>63743)return this.braceExpand();let s=String.fromCharCode(e),i=!1,n=t.replace(Ai,(h,a,l)=>{
let c=Number(a),f=Number(l);return!Number.isSafeInteger(c)||!Number.isSafeInteger(f)||Math.abs(c-f)+1<Ci?h:(i=!0,\`\${s}\${a}..\${l}\${s}\`)});if(!i)return this.braceExpand();
let o=xe(n,this.options);for(let h of o)for(let a of h.split("/")){let l=a.indexOf("[");if(l!==-1&&l<a.lastIndexOf(s))return this.braceExpand()}return this.#m=s,
o}parse(t){mt(t);let e=this.options;if(t==="**")return v;if(t==="")return"";let{nocase:s,nocaseMagicOnly:i,noext:n=!1,dot:o,normalize:h}=e,a=this.#m,l=a&&t.includes(
a)?void 0:Ri(t,n);if(l!==void 0&&!(s&&!i&&t.toUpperCase()!==t.toLowerCase()))return this.#a(l);if(this.#h)return Se;let c=this.#f.get(t);return c||(c=new pt(t,{
nocase:s,noext:n,dot:o,normalize:h,...a&&{rangeMark:a}}),this.#f.set(t,c)),c}#e(t){return this.preserveMultipleSlashes?t.split("/"):this.isWindows&&/^\\/\\/[^/]+/.
test(t)?["",...t.split(/\\/+/)]:t.split(/\\/+/)}match(t,e=this.partial){if(this.comment)return!1;if(this.empty)return t==="";if(t==="/"&&e)return!0;let s=this.options,
i=this.#g(t);if(!i){if(!e&&!this.#o&&(this.#t||this.#n)&&os!==t){os=t;let l=this.#b(t);if(l==="no")return s.flipNegate?!1:this.negate;if(l==="yes")return s.flipNegate?
!0:!this.negate}i=this.#w(t)}let n=i.parts,o=this.#i?i.resolved??=this.#p(n):n,h=this.set,a=n[n.length-1];if(!a)for(let l=n.length-2;!a&&l>=0;l--)a=n[l];for(let l=0;l<
h.length;l++){let c=h[l],f=e?void 0:this.#d[l];if(f==="base"?X(c[0],a):f?this.#E(o,c,f):s.matchBase&&c.length===1?this.#k([a],[a],c,e):this.#k(n,o,c,e))return s.
flipNegate?!0:!this.negate}return s.flipNegate?!1:this.negate}static defaults(t){return T.defaults(t).Minimatch}};T.Minimatch=D;T.escape=K;T.unescape=st;M=(0,import_node_diagnostics_channel.channel)(
"lru-cache:metrics"),wt=(0,import_node_diagnostics_channel.tracingChannel)("lru-cache"),_i=typeof performance=="object"&&performance&&typeof performance.now=="f\\
unction"?performance:Date,ke=()=>M.hasSubscribers||wt.hasSubscribers,us=new Set,fs=typeof process=="object"&&process?process:{},Di=(r7,t,e,s)=>{typeof fs.emitWarning==
"function"?fs.emitWarning(r7,t,e,s):console.error(\`[\${e}] \${t}: \${r7}\`)},Ni=r7=>!us.has(r7),V=r7=>!!r7&&r7===Math.floor(r7)&&r7>0&&isFinite(r7),ds=r7=>V(r7)?r7<=
Math.pow(2,8)?Uint8Array:r7<=Math.pow(2,16)?Uint16Array:r7<=Math.pow(2,32)?Uint32Array:r7<=Number.MAX_SAFE_INTEGER?jt:null:null,jt=class extends Array{constructor(r7){
super(r7),this.fill(0)}},Pi=class bt{heap;length;static#t=!1;static create(t){let e=ds(t);if(!e)return[];bt.#t=!0;let s=new bt(t,e);return bt.#t=!1,s}constructor(t,e){
if(!bt.#t)throw new TypeError("instantiate Stack using Stack.create(n)");this.heap=new e(t),this.length=0}push(t){this.heap[this.length++]=t}pop(){return this.heap[--this.
length]}},yt=class ps{#t;#n;#i;#o;#r;#d;#u;#f;get perf(){return this.#f}ttl;ttlResolution;ttlAutopurge;updateAgeOnGet;updateAgeOnHas;allowStale;noDisposeOnSet;noUpdateTTL;maxEntrySize;sizeCalculation;noDeleteOnFetchRejection;noDeleteOnStaleGet;allowStaleOnFetchAbort;allowStaleOnFetchRejection;ignoreFetchAbort;backgroundFetchSize;#h;#m;#l;#a;#s;#b;#E;#y;#g;#w;#p;#k;#C;#x;#v;#S;#M;#e;#T;static unsafeExposeInternals(t){
return{starts:t.#C,ttls:t.#x,autopurgeTimers:t.#v,sizes:t.#k,keyMap:t.#l,keyList:t.#a,valList:t.#s,next:t.#b,prev:t.#E,get head(){return t.#y},get tail(){return t.#g},
free:t.#w,isBackgroundFetch:e=>t.#c(e),backgroundFetch:(e,s,i,n)=>t.#L(e,s,i,n),moveToTail:e=>t.#X(e),indexes:e=>t.#O(e),rindexes:e=>t.#F(e),isStale:e=>t.#A(e)}}get max(){
return this.#t}get maxSize(){return this.#n}get calculatedSize(){return this.#m}get size(){return this.#h}get fetchMethod(){return this.#d}get memoMethod(){return this.#u}get dispose(){
return this.#i}get onInsert(){return this.#o}get disposeAfter(){return this.#r}constructor(t){let{max:e=0,ttl:s,ttlResolution:i=1,ttlAutopurge:n,updateAgeOnGet:o,
updateAgeOnHas:h,allowStale:a,dispose:l,onInsert:c,disposeAfter:f,noDisposeOnSet:u,noUpdateTTL:p,maxSize:g=0,maxEntrySize:d=0,sizeCalculation:w,fetchMethod:m,memoMethod:b,
noDeleteOnFetchRejection:x,noDeleteOnStaleGet:S,allowStaleOnFetchRejection:y,allowStaleOnFetchAbort:q,ignoreFetchAbort:W,backgroundFetchSize:B=1,perf:et}=t;if(this.
backgroundFetchSize=B,et!==void 0&&typeof et?.now!="function")throw new TypeError("perf option must have a now() method if specified");if(this.#f=et??_i,e!==0&&
!V(e))throw new TypeError("max option must be a nonnegative integer");let ie=e?ds(e):Array;if(!ie)throw new Error("invalid max value: "+e);if(this.#t=e,this.#n=
g,this.maxEntrySize=d||this.#n,this.sizeCalculation=w,this.sizeCalculation){if(!this.#n&&!this.maxEntrySize)throw new TypeError("cannot set sizeCalculation with\\
out setting maxSize or maxEntrySize");if(typeof this.sizeCalculation!="function")throw new TypeError("sizeCalculation set to non-function")}if(b!==void 0&&typeof b!=
"function")throw new TypeError("memoMethod must be a function if defined");if(this.#u=b,m!==void 0&&typeof m!="function")throw new TypeError("fetchMethod must b\\
e a function if specified");if(this.#d=m,this.#M=!!m,this.#l=new Map,this.#a=Array.from({length:e}).fill(void 0),this.#s=Array.from({length:e}).fill(void 0),this.#b=
new ie(e),this.#E=new ie(e),this.#y=0,this.#g=0,this.#w=Pi.create(e),this.#h=0,this.#m=0,typeof l=="function"&&(this.#i=l),typeof c=="function"&&(this.#o=c),typeof f==
"function"?(this.#r=f,this.#p=[]):(this.#r=void 0,this.#p=void 0),this.#S=!!this.#i,this.#T=!!this.#o,this.#e=!!this.#r,this.noDisposeOnSet=!!u,this.noUpdateTTL=
!!p,this.noDeleteOnFetchRejection=!!x,this.allowStaleOnFetchRejection=!!y,this.allowStaleOnFetchAbort=!!q,this.ignoreFetchAbort=!!W,this.maxEntrySize!==0){if(this.#n!==
0&&!V(this.#n))throw new TypeError("maxSize must be a positive integer if specified");if(!V(this.maxEntrySize))throw new TypeError("maxEntrySize must be a posit\\
ive integer if specified");this.#G()}if(this.allowStale=!!a,this.noDeleteOnStaleGet=!!S,this.updateAgeOnGet=!!o,this.updateAgeOnHas=!!h,this.ttlResolution=V(i)||
i===0?i:1,this.ttlAutopurge=!!n,this.ttl=s||0,this.ttl){if(!V(this.ttl))throw new TypeError("ttl must be a positive integer if specified");this.#_()}if(this.#t===
0&&this.ttl===0&&this.#n===0)throw new TypeError("At least one of max, maxSize, or ttl is required");if(!this.ttlAutopurge&&!this.#t&&!this.#n){let ne="LRU_CACH\\
E_UNBOUNDED";Ni(ne)&&(us.add(ne),Di("TTL caching without ttlAutopurge, max, or maxSize can result in unbounded memory consumption.","UnboundedCacheWarning",ne,ps))}}getRemainingTTL(t){
return this.#l.has(t)?1/0:0}#_(){let t=new jt(this.#t),e=new jt(this.#t);this.#x=t,this.#C=e;let s=this.ttlAutopurge?Array.from({length:this.#t}):void 0;this.#v=
s,this.#W=(a,l,c=this.#f.now())=>{e[a]=l!==0?c:0,t[a]=l,i(a,l)},this.#R=a=>{e[a]=t[a]!==0?this.#f.now():0,i(a,t[a])};let i=this.ttlAutopurge?(a,l)=>{if(s?.[a]&&
(clearTimeout(s[a]),s[a]=void 0),l&&l!==0&&s){let c=setTimeout(()=>{this.#A(a)?(this.#j(this.#a[a],"expire"),s[a]=void 0):i(a,h(a))},l+1);c.unref&&c.unref(),s[a]=
c}}:()=>{};this.#D=(a,l)=>{if(t[l]){let c=t[l],f=e[l];if(!c||!f)return;a.ttl=c,a.start=f,a.now=n||o();let u=a.now-f;a.remainingTTL=c-u}};let n=0,o=()=>{let a=this.#f.
now();if(this.ttlResolution>0){n=a;let l=setTimeout(()=>n=0,this.ttlResolution);l.unref&&l.unref()}return a};this.getRemainingTTL=a=>{let l=this.#l.get(a);return l===
void 0?0:h(l)};let h=a=>{let l=t[a],c=e[a];if(!l||!c)return 1/0;let f=(n||o())-c;return l-f};this.#A=a=>{let l=e[a],c=t[a];return!!c&&!!l&&(n||o())-l>c}}#R=()=>{};#D=()=>{};#W=()=>{};#A=()=>!1;#G(){
let t=new jt(this.#t);this.#m=0,this.#k=t,this.#P=e=>{this.#m-=t[e],t[e]=0},this.#$=(e,s,i,n)=>{if(!V(i)){if(this.#c(s))return this.backgroundFetchSize;if(n){if(typeof n!=
"function")throw new TypeError("sizeCalculation must be a function");if(i=n(s,e),!V(i))throw new TypeError("sizeCalculation return invalid (expect positive inte\\
ger)")}else throw new TypeError("invalid size value (must be positive integer). When maxSize or maxEntrySize is used, sizeCalculation or size must be set.")}return i},
this.#N=(e,s,i)=>{if(t[e]=s,this.#n){let n=this.#n-t[e];for(;this.#m>n;)this.#U(!0)}this.#m+=t[e],i&&(i.entrySize=s,i.totalCalculatedSize=this.#m)}}#P=t=>{};#N=(t,e,s)=>{};#$=(t,e,s,i)=>{
if(s||i)throw new TypeError("cannot set size without setting maxSize or maxEntrySize on cache");return 0};*#O({allowStale:t=this.allowStale}={}){if(this.#h)for(let e=this.#g;this.#I(
e)&&((t||!this.#A(e))&&(yield e),e!==this.#y);)e=this.#E[e]}*#F({allowStale:t=this.allowStale}={}){if(this.#h)for(let e=this.#y;this.#I(e)&&((t||!this.#A(e))&&(yield e),
e!==this.#g);)e=this.#b[e]}#I(t){return t!==void 0&&this.#l.get(this.#a[t])===t}*entries(){for(let t of this.#O())this.#s[t]!==void 0&&this.#a[t]!==void 0&&!this.#c(
this.#s[t])&&(yield[this.#a[t],this.#s[t]])}*rentries(){for(let t of this.#F())this.#s[t]!==void 0&&this.#a[t]!==void 0&&!this.#c(this.#s[t])&&(yield[this.#a[t],
this.#s[t]])}*keys(){for(let t of this.#O()){let e=this.#a[t];e!==void 0&&!this.#c(this.#s[t])&&(yield e)}}*rkeys(){for(let t of this.#F()){let e=this.#a[t];e!==
void 0&&!this.#c(this.#s[t])&&(yield e)}}*values(){for(let t of this.#O())this.#s[t]!==void 0&&!this.#c(this.#s[t])&&(yield this.#s[t])}*rvalues(){for(let t of this.#F())
this.#s[t]!==void 0&&!this.#c(this.#s[t])&&(yield this.#s[t])}[Symbol.iterator](){return this.entries()}[Symbol.toStringTag]="LRUCache";find(t,e={}){for(let s of this.#O()){
let i=this.#s[s],n=this.#c(i)?i.__staleWhileFetching:i;if(n!==void 0&&t(n,this.#a[s],this))return this.#K(this.#a[s],e)}}forEach(t,e=this){for(let s of this.#O()){
let i=this.#s[s],n=this.#c(i)?i.__staleWhileFetching:i;n!==void 0&&t.call(e,n,this.#a[s],this)}}rforEach(t,e=this){for(let s of this.#F()){let i=this.#s[s],n=this.#c(
i)?i.__staleWhileFetching:i;n!==void 0&&t.call(e,n,this.#a[s],this)}}purgeStale(){let t=!1;for(let e of this.#F({allowStale:!0}))this.#A(e)&&(this.#j(this.#a[e],
"expire"),t=!0);return t}info(t){let e=this.#l.get(t);if(e===void 0)return;let s=this.#s[e],i=this.#c(s)?s.__staleWhileFetching:s;if(i===void 0)return;let n={value:i};
if(this.#x&&this.#C){let o=this.#x[e],h=this.#C[e];if(o&&h){let a=o-(this.#f.now()-h);n.ttl=a,n.start=Date.now()}}return this.#k&&(n.size=this.#k[e]),n}dump(){let t=[];
for(let e of this.#O({allowStale:!0})){let s=this.#a[e],i=this.#s[e],n=this.#c(i)?i.__staleWhileFetching:i;if(n===void 0||s===void 0)continue;let o={value:n};if(this.#x&&
this.#C){o.ttl=this.#x[e];let h=this.#f.now()-this.#C[e];o.start=Math.floor(Date.now()-h)}this.#k&&(o.size=this.#k[e]),t.unshift([s,o])}return t}load(t){this.clear();
for(let[e,s]of t){if(s.start){let i=Date.now()-s.start;s.start=this.#f.now()-i}this.#z(e,s.value,s)}}set(t,e,s={}){let{status:i=M.hasSubscribers?{}:void 0}=s;s.
status=i,i&&(i.op="set",i.key=t,e!==void 0&&(i.value=e),i.cache=this);let n=this.#z(t,e,s);return i&&M.hasSubscribers&&M.publish(i),n}#z(t,e,s,i){let{ttl:n=this.
ttl,start:o,noDisposeOnSet:h=this.noDisposeOnSet,sizeCalculation:a=this.sizeCalculation,status:l}=s,c=this.#c(e);if(e===void 0)return l&&(l.set="deleted"),this.
delete(t),this;let{noUpdateTTL:f=this.noUpdateTTL}=s;l&&!c&&(l.value=e);let u=this.#$(t,e,s.size||0,a,l);if(this.maxEntrySize&&u>this.maxEntrySize)return this.#j(
t,"set"),l&&(l.set="miss",l.maxEntrySizeExceeded=!0),this;let p=this.#h===0?void 0:this.#l.get(t);if(p===void 0)p=this.#h===0?this.#g:this.#w.length!==0?this.#w.
pop():this.#h===this.#t?this.#U(!1):this.#h,this.#a[p]=t,this.#s[p]=e,this.#l.set(t,p),this.#b[this.#g]=p,this.#E[p]=this.#g,this.#g=p,this.#h++,this.#N(p,u,l),
l&&(l.set="add"),f=!1,this.#T&&!c&&this.#o?.(e,t,"add");else{this.#X(p);let g=this.#s[p];if(e!==g){if(!h)if(this.#c(g)){g!==i&&g.__abortController.abort(new Error(
"replaced"));let{__staleWhileFetching:d}=g;d!==void 0&&d!==e&&(this.#S&&this.#i?.(d,t,"set"),this.#e&&this.#p?.push([d,t,"set"]))}else this.#S&&this.#i?.(g,t,"s\\
et"),this.#e&&this.#p?.push([g,t,"set"]);if(this.#P(p),this.#N(p,u,l),this.#s[p]=e,!c){let d=g&&this.#c(g)?g.__staleWhileFetching:g,w=d===void 0?"add":e!==d?"re\\
place":"update";l&&(l.set=w,d!==void 0&&(l.oldValue=d)),this.#T&&this.onInsert?.(e,t,w)}}else c||(l&&(l.set="update"),this.#T&&this.onInsert?.(e,t,"update"))}if(n!==
0&&!this.#x&&this.#_(),this.#x&&(f||this.#W(p,n,o),l&&this.#D(l,p)),!h&&this.#e&&this.#p){let g=this.#p,d;for(;d=g?.shift();)this.#r?.(...d)}return this}pop(){try{
for(;this.#h;){let t=this.#s[this.#y];if(this.#U(!0),this.#c(t)){if(t.__staleWhileFetching)return t.__staleWhileFetching}else if(t!==void 0)return t}}finally{if(this.#e&&
this.#p){let t=this.#p,e;for(;e=t?.shift();)this.#r?.(...e)}}}#U(t){let e=this.#y,s=this.#a[e],i=this.#s[e],n=this.#c(i);n&&i.__abortController.abort(new Error(
"evicted"));let o=n?i.__staleWhileFetching:i;return(this.#S||this.#e)&&o!==void 0&&(this.#S&&this.#i?.(o,s,"evict"),this.#e&&this.#p?.push([o,s,"evict"])),this.#P(
e),this.#v?.[e]&&(clearTimeout(this.#v[e]),this.#v[e]=void 0),t&&(this.#a[e]=void 0,this.#s[e]=void 0,this.#w.push(e)),this.#h===1?(this.#y=this.#g=0,this.#w.length=
0):this.#y=this.#b[e],this.#l.delete(s),this.#h--,e}has(t,e={}){let{status:s=M.hasSubscribers?{}:void 0}=e;e.status=s,s&&(s.op="has",s.key=t,s.cache=this);let i=this.#V(
t,e);return M.hasSubscribers&&M.publish(s),i}#V(t,e={}){let{updateAgeOnHas:s=this.updateAgeOnHas,status:i}=e,n=this.#l.get(t);if(n!==void 0){let o=this.#s[n];if(this.#c(
o)&&o.__staleWhileFetching===void 0)return!1;if(this.#A(n))i&&(i.has="stale",this.#D(i,n));else return s&&this.#R(n),i&&(i.has="hit",this.#D(i,n)),!0}else i&&(i.
has="miss");return!1}peek(t,e={}){let{status:s=ke()?{}:void 0}=e;s&&(s.op="peek",s.key=t,s.cache=this),e.status=s;let i=this.#H(t,e);return M.hasSubscribers&&M.
publish(s),i}#H(t,e){let{status:s,allowStale:i=this.allowStale}=e,n=this.#l.get(t);if(n===void 0||!i&&this.#A(n)){s&&(s.peek=n===void 0?"miss":"stale");return}let o=this.#s[n],
h=this.#c(o)?o.__staleWhileFetching:o;return s&&(h!==void 0?(s.peek="hit",s.value=h):s.peek="miss"),h}#L(t,e,s,i){let n=e===void 0?void 0:this.#s[e];if(this.#c(
n))return n;let o=new AbortController,{signal:h}=s;h?.addEventListener("abort",()=>o.abort(h.reason),{signal:o.signal});let a={signal:o.signal,options:s,context:i},
l=(d,w=!1)=>{let{aborted:m}=o.signal,b=s.ignoreFetchAbort&&d!==void 0,x=s.ignoreFetchAbort||!!(s.allowStaleOnFetchAbort&&d!==void 0);if(s.status&&(m&&!w?(s.status.
fetchAborted=!0,s.status.fetchError=o.signal.reason,b&&(s.status.fetchAbortIgnored=!0)):s.status.fetchResolved=!0),m&&!b&&!w)return f(o.signal.reason,x);let S=p,
y=this.#s[e];return(y===p||y===void 0&&b&&w)&&(d===void 0?S.__staleWhileFetching!==void 0?this.#s[e]=S.__staleWhileFetching:this.#j(t,"fetch"):(s.status&&(s.status.
fetchUpdated=!0),this.#z(t,d,a.options,S))),d},c=d=>(s.status&&(s.status.fetchRejected=!0,s.status.fetchError=d),f(d,!1)),f=(d,w)=>{let{aborted:m}=o.signal,b=m&&
s.allowStaleOnFetchAbort,x=b||s.allowStaleOnFetchRejection,S=x||s.noDeleteOnFetchRejection,y=p;if(this.#s[e]===p&&(!S||!w&&y.__staleWhileFetching===void 0?this.#j(
t,"fetch"):b||(this.#s[e]=y.__staleWhileFetching)),x)return s.status&&y.__staleWhileFetching!==void 0&&(s.status.returnedStale=!0),y.__staleWhileFetching;if(y.__returned===
y)throw d},u=(d,w)=>{let m=this.#d?.(t,n,a);o.signal.addEventListener("abort",()=>{(!s.ignoreFetchAbort||s.allowStaleOnFetchAbort)&&(d(void 0),s.allowStaleOnFetchAbort&&
(d=b=>l(b,!0)))}),m&&m instanceof Promise?m.then(b=>d(b===void 0?void 0:b),w):m!==void 0&&d(m)};s.status&&(s.status.fetchDispatched=!0);let p=new Promise(u).then(
l,c),g=Object.assign(p,{__abortController:o,__staleWhileFetching:n,__returned:void 0});return e===void 0?(this.#z(t,g,{...a.options,status:void 0}),e=this.#l.get(
t)):this.#s[e]=g,g}#c(t){if(!this.#M)return!1;let e=t;return!!e&&e instanceof Promise&&e.hasOwnProperty("__staleWhileFetching")&&e.__abortController instanceof AbortController}fetch(t,e={}){
let s=wt.hasSubscribers,{status:i=ke()?{}:void 0}=e;e.status=i,i&&e.context&&(i.context=e.context);let n=this.#q(t,e);return i&&s&&(i.trace=!0,wt.tracePromise(()=>n,
i).catch(()=>{})),n}async#q(t,e={}){let{allowStale:s=this.allowStale,updateAgeOnGet:i=this.updateAgeOnGet,noDeleteOnStaleGet:n=this.noDeleteOnStaleGet,ttl:o=this.
ttl,noDisposeOnSet:h=this.noDisposeOnSet,size:a=0,sizeCalculation:l=this.sizeCalculation,noUpdateTTL:c=this.noUpdateTTL,noDeleteOnFetchRejection:f=this.noDeleteOnFetchRejection,
allowStaleOnFetchRejection:u=this.allowStaleOnFetchRejection,ignoreFetchAbort:p=this.ignoreFetchAbort,allowStaleOnFetchAbort:g=this.allowStaleOnFetchAbort,context:d,
forceRefresh:w=!1,status:m,signal:b}=e;if(m&&(m.op="fetch",m.key=t,w&&(m.forceRefresh=!0),m.cache=this),!this.#M)return m&&(m.fetch="get"),this.#K(t,{allowStale:s,
updateAgeOnGet:i,noDeleteOnStaleGet:n,status:m});let x={allowStale:s,updateAgeOnGet:i,noDeleteOnStaleGet:n,ttl:o,noDisposeOnSet:h,size:a,sizeCalculation:l,noUpdateTTL:c,
noDeleteOnFetchRejection:f,allowStaleOnFetchRejection:u,allowStaleOnFetchAbort:g,ignoreFetchAbort:p,status:m,signal:b},S=this.#l.get(t);if(S===void 0){m&&(m.fetch=
"miss");let y=this.#L(t,S,x,d);return y.__returned=y}else{let y=this.#s[S];if(this.#c(y)){let et=s&&y.__staleWhileFetching!==void 0;return m&&(m.fetch="inflight",
et&&(m.returnedStale=!0)),et?y.__staleWhileFetching:y.__returned=y}let q=this.#A(S);if(!w&&!q)return m&&(m.fetch="hit"),this.#X(S),i&&this.#R(S),m&&this.#D(m,S),
y;let W=this.#L(t,S,x,d),B=W.__staleWhileFetching!==void 0&&s;return m&&(m.fetch=q?"stale":"refresh",B&&q&&(m.returnedStale=!0)),B?W.__staleWhileFetching:W.__returned=
W}}forceFetch(t,e={}){let s=wt.hasSubscribers,{status:i=ke()?{}:void 0}=e;e.status=i,i&&e.context&&(i.context=e.context);let n=this.#B(t,e);return i&&s&&(i.trace=
!0,wt.tracePromise(()=>n,i).catch(()=>{})),n}async#B(t,e={}){let s=await this.#q(t,e);if(s===void 0)throw new Error("fetch() returned undefined");return s}memo(t,e={}){
let{status:s=M.hasSubscribers?{}:void 0}=e;e.status=s,s&&(s.op="memo",s.key=t,e.context&&(s.context=e.context),s.cache=this);let i=this.#Z(t,e);return s&&(s.value=
i),M.hasSubscribers&&M.publish(s),i}#Z(t,e={}){let s=this.#u;if(!s)throw new Error("no memoMethod provided to constructor");let{context:i,status:n,forceRefresh:o,
...h}=e;n&&o&&(n.forceRefresh=!0);let a=this.#K(t,h),l=o||a===void 0;if(n&&(n.memo=l?"miss":"hit",l||(n.value=a)),!l)return a;let c=s(t,a,{options:h,context:i});
return n&&(n.value=c),this.#z(t,c,h),c}get(t,e={}){let{status:s=M.hasSubscribers?{}:void 0}=e;e.status=s,s&&(s.op="get",s.key=t,s.cache=this);let i=this.#K(t,e);
return s&&(i!==void 0&&(s.value=i),M.hasSubscribers&&M.publish(s)),i}#K(t,e={}){let{allowStale:s=this.allowStale,updateAgeOnGet:i=this.updateAgeOnGet,noDeleteOnStaleGet:n=this.
noDeleteOnStaleGet,status:o}=e,h=this.#l.get(t);if(h===void 0){o&&(o.get="miss");return}let a=this.#s[h],l=this.#c(a);return o&&this.#D(o,h),this.#A(h)?l?(o&&(o.
get="stale-fetching"),s&&a.__staleWhileFetching!==void 0?(o&&(o.returnedStale=!0),a.__staleWhileFetching):void 0):(n||this.#j(t,"expire"),o&&(o.get="stale"),s?(o&&
(o.returnedStale=!0),a):void 0):(o&&(o.get=l?"fetching":"hit"),this.#X(h),i&&this.#R(h),l?a.__staleWhileFetching:a)}#Y(t,e){this.#E[e]=t,this.#b[t]=e}#X(t){t!==
this.#g&&(t===this.#y?this.#y=this.#b[t]:this.#Y(this.#E[t],this.#b[t]),this.#Y(this.#g,t),this.#g=t)}delete(t){return this.#j(t,"delete")}#j(t,e){M.hasSubscribers&&
M.publish({op:"delete",delete:e,key:t,cache:this});let s=!1;if(this.#h!==0){let i=this.#l.get(t);if(i!==void 0)if(this.#v?.[i]&&(clearTimeout(this.#v[i]),this.#v[i]=
void 0),s=!0,this.#h===1)this.#J(e);else{this.#P(i);let n=this.#s[i];if(this.#c(n)?n.__abortController.abort(new Error("deleted")):(this.#S||this.#e)&&(this.#S&&
this.#i?.(n,t,e),this.#e&&this.#p?.push([n,t,e])),this.#l.delete(t),this.#a[i]=void 0,this.#s[i]=void 0,i===this.#g)this.#g=this.#E[i];else if(i===this.#y)this.#y=
this.#b[i];else{let o=this.#E[i];this.#b[o]=this.#b[i];let h=this.#b[i];this.#E[h]=this.#E[i]}this.#h--,this.#w.push(i)}}if(this.#e&&this.#p?.length){let i=this.#p,
n;for(;n=i?.shift();)this.#r?.(...n)}return s}clear(){return this.#J("delete")}#J(t){for(let e of this.#F({allowStale:!0})){let s=this.#s[e];if(this.#c(s))s.__abortController.
abort(new Error("deleted"));else{let i=this.#a[e];this.#S&&this.#i?.(s,i,t),this.#e&&this.#p?.push([s,i,t])}}if(this.#l.clear(),this.#s.fill(void 0),this.#a.fill(
void 0),this.#x&&this.#C){this.#x.fill(0),this.#C.fill(0);for(let e of this.#v??[])e!==void 0&&clearTimeout(e);this.#v?.fill(void 0)}if(this.#k&&this.#k.fill(0),
this.#y=0,this.#g=0,this.#w.length=0,this.#m=0,this.#h=0,this.#e&&this.#p){let e=this.#p,s;for(;s=e?.shift();)this.#r?.(...s)}}},ms=typeof process=="object"&&process?
process:{stdout:null,stderr:null},Li=r7=>!!r7&&typeof r7=="object"&&(r7 instanceof J||r7 instanceof import_node_stream.default||ji(r7)||Wi(r7)),ji=r7=>!!r7&&typeof r7==
"object"&&r7 instanceof import_node_events.EventEmitter&&typeof r7.pipe=="function"&&r7.pipe!==import_node_stream.default.Writable.prototype.pipe,Wi=r7=>!!r7&&typeof r7==
"object"&&r7 instanceof import_node_events.EventEmitter&&typeof r7.write=="function"&&typeof r7.end=="function",G=Symbol("EOF"),H=Symbol("maybeEmitEnd"),Y=Symbol(
"emittedEnd"),Wt=Symbol("emittingEnd"),St=Symbol("emittedError"),$t=Symbol("closed"),gs=Symbol("read"),It=Symbol("flush"),ws=Symbol("flushChunk"),z=Symbol("enco\\
ding"),nt=Symbol("decoder"),k=Symbol("flowing"),xt=Symbol("paused"),rt=Symbol("resume"),C=Symbol("buffer"),F=Symbol("pipes"),A=Symbol("bufferLength"),Ce=Symbol(
"bufferPush"),Bt=Symbol("bufferShift"),R=Symbol("objectMode"),E=Symbol("destroyed"),Ae=Symbol("error"),Me=Symbol("emitData"),bs=Symbol("emitEnd"),Re=Symbol("emi\\
tEnd2"),$=Symbol("async"),Oe=Symbol("abort"),Ut=Symbol("aborted"),vt=Symbol("signal"),Q=Symbol("dataListeners"),_=Symbol("discarded"),Et=r7=>Promise.resolve().then(
r7),$i=r7=>r7(),Ii=r7=>r7==="end"||r7==="finish"||r7==="prefinish",Bi=r7=>r7 instanceof ArrayBuffer||!!r7&&typeof r7=="object"&&r7.constructor&&r7.constructor.name===
"ArrayBuffer"&&r7.byteLength>=0,Ui=r7=>!Buffer.isBuffer(r7)&&ArrayBuffer.isView(r7),Gt=class{src;dest;opts;ondrain;constructor(t,e,s){this.src=t,this.dest=e,this.
opts=s,this.ondrain=()=>t[rt](),this.dest.on("drain",this.ondrain)}unpipe(){this.dest.removeListener("drain",this.ondrain)}proxyErrors(t){}end(){this.unpipe(),this.
opts.end&&this.dest.end()}},Fe=class extends Gt{unpipe(){this.src.removeListener("error",this.proxyErrors),super.unpipe()}constructor(t,e,s){super(t,e,s),this.proxyErrors=
i=>this.dest.emit("error",i),t.on("error",this.proxyErrors)}},Gi=r7=>!!r7.objectMode,Hi=r7=>!r7.objectMode&&!!r7.encoding&&r7.encoding!=="buffer",J=class extends import_node_events.EventEmitter{[k]=!1;[xt]=!1;[F]=[];[C]=[];[R];[z];[$];[nt];[G]=!1;[Y]=!1;[Wt]=!1;[$t]=!1;[St]=null;[A]=0;[E]=!1;[vt];[Ut]=!1;[Q]=0;[_]=!1;writable=!0;readable=!0;constructor(...t){
let e=t[0]||{};if(super(),e.objectMode&&typeof e.encoding=="string")throw new TypeError("Encoding and objectMode may not be used together");Gi(e)?(this[R]=!0,this[z]=
null):Hi(e)?(this[z]=e.encoding,this[R]=!1):(this[R]=!1,this[z]=null),this[$]=!!e.async,this[nt]=this[z]?new import_node_string_decoder.StringDecoder(this[z]):null,
e&&e.debugExposeBuffer===!0&&Object.defineProperty(this,"buffer",{get:()=>this[C]}),e&&e.debugExposePipes===!0&&Object.defineProperty(this,"pipes",{get:()=>this[F]});
let{signal:s}=e;s&&(this[vt]=s,s.aborted?this[Oe]():s.addEventListener("abort",()=>this[Oe]()))}get bufferLength(){return this[A]}get encoding(){return this[z]}set encoding(t){
throw new Error("Encoding must be set at instantiation time")}setEncoding(t){throw new Error("Encoding must be set at instantiation time")}get objectMode(){return this[R]}set objectMode(t){
throw new Error("objectMode must be set at instantiation time")}get async(){return this[$]}set async(t){this[$]=this[$]||!!t}[Oe](){this[Ut]=!0,this.emit("abort",
this[vt]?.reason),this.destroy(this[vt]?.reason)}get aborted(){return this[Ut]}set aborted(t){}write(t,e,s){if(this[Ut])return!1;if(this[G])throw new Error("wri\\
te after end");if(this[E])return this.emit("error",Object.assign(new Error("Cannot call write after a stream was destroyed"),{code:"ERR_STREAM_DESTROYED"})),!0;
typeof e=="function"&&(s=e,e="utf8"),e||(e="utf8");let i=this[$]?Et:$i;if(!this[R]&&!Buffer.isBuffer(t)){if(Ui(t))t=Buffer.from(t.buffer,t.byteOffset,t.byteLength);else if(Bi(
t))t=Buffer.from(t);else if(typeof t!="string")throw new Error("Non-contiguous data written to non-objectMode stream")}return this[R]?(this[k]&&this[A]!==0&&this[It](
!0),this[k]?this.emit("data",t):this[Ce](t),this[A]!==0&&this.emit("readable"),s&&i(s),this[k]):t.length?(typeof t=="string"&&!(e===this[z]&&!this[nt]?.lastNeed)&&
(t=Buffer.from(t,e)),Buffer.isBuffer(t)&&this[z]&&(t=this[nt].write(t)),this[k]&&this[A]!==0&&this[It](!0),this[k]?this.emit("data",t):this[Ce](t),this[A]!==0&&
this.emit("readable"),s&&i(s),this[k]):(this[A]!==0&&this.emit("readable"),s&&i(s),this[k])}read(t){if(this[E])return null;if(this[_]=!1,this[A]===0||t===0||t&&
t>this[A])return this[H](),null;this[R]&&(t=null),this[C].length>1&&!this[R]&&(this[C]=[this[z]?this[C].join(""):Buffer.concat(this[C],this[A])]);let e=this[gs](
t||null,this[C][0]);return this[H](),e}[gs](t,e){if(this[R])this[Bt]();else{let s=e;t===s.length||t===null?this[Bt]():typeof s=="string"?(this[C][0]=s.slice(t),
e=s.slice(0,t),this[A]-=t):(this[C][0]=s.subarray(t),e=s.subarray(0,t),this[A]-=t)}return this.emit("data",e),!this[C].length&&!this[G]&&this.emit("drain"),e}end(t,e,s){
return typeof t=="function"&&(s=t,t=void 0),typeof e=="function"&&(s=e,e="utf8"),t!==void 0&&this.write(t,e),s&&this.once("end",s),this[G]=!0,this.writable=!1,(this[k]||
!this[xt])&&this[H](),this}[rt](){this[E]||(!this[Q]&&!this[F].length&&(this[_]=!0),this[xt]=!1,this[k]=!0,this.emit("resume"),this[C].length?this[It]():this[G]?
this[H]():this.emit("drain"))}resume(){return this[rt]()}pause(){this[k]=!1,this[xt]=!0,this[_]=!1}get destroyed(){return this[E]}get flowing(){return this[k]}get paused(){
return this[xt]}[Ce](t){this[R]?this[A]+=1:this[A]+=t.length,this[C].push(t)}[Bt](){return this[R]?this[A]-=1:this[A]-=this[C][0].length,this[C].shift()}[It](t=!1){
do;while(this[ws](this[Bt]())&&this[C].length);!t&&!this[C].length&&!this[G]&&this.emit("drain")}[ws](t){return this.emit("data",t),this[k]}pipe(t,e){if(this[E])
return t;this[_]=!1;let s=this[Y];return e=e||{},t===ms.stdout||t===ms.stderr?e.end=!1:e.end=e.end!==!1,e.proxyErrors=!!e.proxyErrors,s?e.end&&t.end():(this[F].
push(e.proxyErrors?new Fe(this,t,e):new Gt(this,t,e)),this[$]?Et(()=>this[rt]()):this[rt]()),t}unpipe(t){let e=this[F].find(s=>s.dest===t);e&&(this[F].length===
1?(this[k]&&this[Q]===0&&(this[k]=!1),this[F]=[]):this[F].splice(this[F].indexOf(e),1),e.unpipe())}addListener(t,e){return this.on(t,e)}on(t,e){let s=super.on(t,
e);if(t==="data")this[_]=!1,this[Q]++,!this[F].length&&!this[k]&&this[rt]();else if(t==="readable"&&this[A]!==0)super.emit("readable");else if(Ii(t)&&this[Y])super.
emit(t),this.removeAllListeners(t);else if(t==="error"&&this[St]){let i=e;this[$]?Et(()=>i.call(this,this[St])):i.call(this,this[St])}return s}removeListener(t,e){
return this.off(t,e)}off(t,e){let s=super.off(t,e);return t==="data"&&(this[Q]=this.listeners("data").length,this[Q]===0&&!this[_]&&!this[F].length&&(this[k]=!1)),
s}removeAllListeners(t){let e=super.removeAllListeners(t);return(t==="data"||t===void 0)&&(this[Q]=0,!this[_]&&!this[F].length&&(this[k]=!1)),e}get emittedEnd(){
return this[Y]}[H](){!this[Wt]&&!this[Y]&&!this[E]&&this[C].length===0&&this[G]&&(this[Wt]=!0,this.emit("end"),this.emit("prefinish"),this.emit("finish"),this[$t]&&
this.emit("close"),this[Wt]=!1)}emit(t,...e){let s=e[0];if(t!=="error"&&t!=="close"&&t!==E&&this[E])return!1;if(t==="data")return!this[R]&&!s?!1:this[$]?(Et(()=>this[Me](
s)),!0):this[Me](s);if(t==="end")return this[bs]();if(t==="close"){if(this[$t]=!0,!this[Y]&&!this[E])return!1;let n=super.emit("close");return this.removeAllListeners(
"close"),n}else if(t==="error"){this[St]=s,super.emit(Ae,s);let n=!this[vt]||this.listeners("error").length?super.emit("error",s):!1;return this[H](),n}else if(t===
"resume"){let n=super.emit("resume");return this[H](),n}else if(t==="finish"||t==="prefinish"){let n=super.emit(t);return this.removeAllListeners(t),n}let i=super.
emit(t,...e);return this[H](),i}[Me](t){for(let s of this[F])s.dest.write(t)===!1&&this.pause();let e=this[_]?!1:super.emit("data",t);return this[H](),e}[bs](){
return this[Y]?!1:(this[Y]=!0,this.readable=!1,this[$]?(Et(()=>this[Re]()),!0):this[Re]())}[Re](){if(this[nt]){let e=this[nt].end();if(e){for(let s of this[F])s.
dest.write(e);this[_]||super.emit("data",e)}}for(let e of this[F])e.end();let t=super.emit("end");return this.removeAllListeners("end"),t}async collect(){let t=Object.
assign([],{dataLength:0});this[R]||(t.dataLength=0);let e=this.promise();return this.on("data",s=>{t.push(s),this[R]||(t.dataLength+=s.length)}),await e,t}async concat(){
if(this[R])throw new Error("cannot concat in objectMode");let t=await this.collect();return this[z]?t.join(""):Buffer.concat(t,t.dataLength)}async promise(){return new Promise(
(t,e)=>{this.on(E,()=>e(new Error("stream destroyed"))),this.on("error",s=>e(s)),this.on("end",()=>t())})}[Symbol.asyncIterator](){this[_]=!1;let t=!1,e=async()=>(this.
pause(),t=!0,{value:void 0,done:!0});return{next:()=>{if(t)return e();let i=this.read();if(i!==null)return Promise.resolve({done:!1,value:i});if(this[G])return e();
let n,o,h=f=>{this.off("data",a),this.off("end",l),this.off(E,c),e(),o(f)},a=f=>{this.off("error",h),this.off("end",l),this.off(E,c),this.pause(),n({value:f,done:!!this[G]})},
l=()=>{this.off("error",h),this.off("data",a),this.off(E,c),e(),n({done:!0,value:void 0})},c=()=>h(new Error("stream destroyed"));return new Promise((f,u)=>{o=u,
n=f,this.once(E,c),this.once("error",h),this.once("end",l),this.once("data",a)})},throw:e,return:e,[Symbol.asyncIterator](){return this},[Symbol.asyncDispose]:async()=>{}}}[Symbol.
iterator](){this[_]=!1;let t=!1,e=()=>(this.pause(),this.off(Ae,e),this.off(E,e),this.off("end",e),t=!0,{done:!0,value:void 0}),s=()=>{if(t)return e();let i=this.
read();return i===null?e():{done:!1,value:i}};return this.once("end",e),this.once(Ae,e),this.once(E,e),{next:s,throw:e,return:e,[Symbol.iterator](){return this},
[Symbol.dispose]:()=>{}}}destroy(t){if(this[E])return t?this.emit("error",t):this.emit(E),this;this[E]=!0,this[_]=!0,this[C].length=0,this[A]=0;let e=this;return typeof e.
close=="function"&&!this[$t]&&e.close(),t?this.emit("error",t):this.emit(E),this}static get isStream(){return Li}},tn=import_fs.realpathSync.native,Ct={lstatSync:import_fs.lstatSync,
readdir:import_fs.readdir,readdirSync:import_fs.readdirSync,readlinkSync:import_fs.readlinkSync,realpathSync:tn,promises:{lstat:import_promises.lstat,readdir:import_promises.readdir,
readlink:import_promises.readlink,realpath:import_promises.realpath}},Cs=r7=>!r7||r7===Ct||r7===Qi?Ct:{...Ct,...r7,promises:{...Ct.promises,...r7.promises}},on=
/^\\\\\\\\\\?\\\\([a-z]:)\\\\?$/i,hn=/^\\\\\\\\\\?\\\\UNC\\\\([^\\\\]+\\\\[^\\\\]+)\\\\?$/i,an=/^\\\\\\\\[^\\\\?]+\\\\[^\\\\]+$/,Ss=r7=>r7.replace(/\\//g,"\\\\").replace(on,"$1\\\\").replace(hn,"\\\\\\\\$1\\\\").
replace(an,"$&\\\\"),ln=/^[\\\\/]{2}\\?[\\\\/]unc[\\\\/][^\\\\/]+[\\\\/][^\\\\/]+(?:[\\\\/]|$)/i,cn=/^[\\\\/]{2}\\?[\\\\/](?=[a-z]:)/i,fn=/^[\\\\/]{2}\\?[\\\\/]unc(?=[\\\\/][^\\\\/]+[\\\\/][^\\\\/])/i,
un=/[\\\\/]/,P=0,As=1,Ms=2,I=4,Rs=6,Os=8,tt=10,Fs=12,N=15,kt=~N,_e=16,xs=32,At=64,L=128,Ht=256,Kt=512,vs=At|L|Kt,dn=1023,De=r7=>r7.isFile()?Os:r7.isDirectory()?I:
r7.isSymbolicLink()?tt:r7.isCharacterDevice()?Ms:r7.isBlockDevice()?Rs:r7.isSocket()?Fs:r7.isFIFO()?As:P,Es=new yt({max:2**12}),Mt=r7=>{let t=Es.get(r7);if(t)return t;
let e=r7.normalize("NFKD");return Es.set(r7,e),e},ks=new yt({max:2**12}),qt=r7=>{let t=ks.get(r7);if(t)return t;let e=Mt(r7.toLowerCase());return ks.set(r7,e),e},
Xt=class extends yt{constructor(){super({max:256})}},Pe=class extends yt{constructor(t=16*1024){super({maxSize:t,sizeCalculation:e=>e.length+1})}},Ts=Symbol("Pa\\
thScurry setAsCwd"),O=class{name;root;roots;parent;nocase;isCWD=!1;#t;#n;get dev(){return this.#n}#i;get mode(){return this.#i}#o;get nlink(){return this.#o}#r;get uid(){
return this.#r}#d;get gid(){return this.#d}#u;get rdev(){return this.#u}#f;get blksize(){return this.#f}#h;get ino(){return this.#h}#m;get size(){return this.#m}#l;get blocks(){
return this.#l}#a;get atimeMs(){return this.#a}#s;get mtimeMs(){return this.#s}#b;get ctimeMs(){return this.#b}#E;get birthtimeMs(){return this.#E}#y;get atime(){
return this.#y}#g;get mtime(){return this.#g}#w;get ctime(){return this.#w}#p;get birthtime(){return this.#p}#k;#C;#x;#v;#S;#M;#e;#T;#_;#R;get parentPath(){return(this.
parent||this).fullpath()}get path(){return this.parentPath}constructor(t,e=P,s,i,n,o,h){this.name=t,this.#k=n?qt(t):Mt(t),this.#e=e&dn,this.nocase=n,this.roots=
i,this.root=s||this,this.#T=o,this.#x=h.fullpath,this.#S=h.relative,this.#M=h.relativePosix,this.parent=h.parent,this.parent?this.#t=this.parent.#t:this.#t=Cs(h.
fs)}get fs(){return this.#t}depth(){return this.#C!==void 0?this.#C:this.parent?this.#C=this.parent.depth()+1:this.#C=0}childrenCache(){return this.#T}resolve(t){
if(!t)return this;let e=this.getRootString(t),i=t.substring(e.length).split(this.splitSep);return e?this.getRoot(e).#D(i):this.#D(i)}#D(t){let e=this;for(let s of t)
e=e.child(s);return e}children(){let t=this.#T.get(this);if(t)return t;let e=Object.assign([],{provisional:0});return this.#T.set(this,e),this.#e&=~_e,e}child(t,e){
if(t===""||t===".")return this;if(t==="..")return this.parent||this;let s=this.children(),i=this.nocase?qt(t):Mt(t);for(let a of s)if(a.#k===i)return a;let n=this.
parent?this.sep:"",o=this.#x?this.#x+n+t:void 0,h=this.newChild(t,P,{...e,parent:this,fullpath:o});return this.canReaddir()||(h.#e|=L),s.push(h),h}relative(){if(this.
isCWD)return"";if(this.#S!==void 0)return this.#S;let t=this.name,e=this.parent;if(!e)return this.#S=this.name;let s=e.relative();return s+(!s||!e.parent?"":this.
sep)+t}relativePosix(){if(this.sep==="/")return this.relative();if(this.isCWD)return"";if(this.#M!==void 0)return this.#M;let t=this.name,e=this.parent;if(!e)return this.#M=
this.fullpathPosix();let s=e.relativePosix();return s+(!s||!e.parent?"":"/")+t}fullpath(){if(this.#x!==void 0)return this.#x;let t=this.name,e=this.parent;if(!e)
return this.#x=this.name;let i=e.fullpath()+(e.parent?this.sep:"")+t;return this.#x=i}fullpathPosix(){if(this.#v!==void 0)return this.#v;if(this.sep==="/")return this.#v=
this.fullpath();if(!this.parent){let i=this.fullpath().replace(/\\\\/g,"/");return/^[a-z]:\\//i.test(i)?this.#v=\`//?/\${i}\`:this.#v=i}let t=this.parent,e=t.fullpathPosix(),
s=e+(!e||!t.parent?"":"/")+this.name;return this.#v=s}isUnknown(){return(this.#e&N)===P}isType(t){return this[\`is\${t}\`]()}getType(){return this.isUnknown()?"Unk\\
nown":this.isDirectory()?"Directory":this.isFile()?"File":this.isSymbolicLink()?"SymbolicLink":this.isFIFO()?"FIFO":this.isCharacterDevice()?"CharacterDevice":this.
isBlockDevice()?"BlockDevice":this.isSocket()?"Socket":"Unknown"}isFile(){return(this.#e&N)===Os}isDirectory(){return(this.#e&N)===I}isCharacterDevice(){return(this.#e&
N)===Ms}isBlockDevice(){return(this.#e&N)===Rs}isFIFO(){return(this.#e&N)===As}isSocket(){return(this.#e&N)===Fs}isSymbolicLink(){return(this.#e&tt)===tt}lstatCached(){
return this.#e&xs?this:void 0}readlinkCached(){return this.#_}realpathCached(){return this.#R}readdirCached(){let t=this.children();return t.slice(0,t.provisional)}canReadlink(){
if(this.#_)return!0;if(!this.parent)return!1;let t=this.#e&N;return!(t!==P&&t!==tt||this.#e&Ht||this.#e&L)}calledReaddir(){return!!(this.#e&_e)}isENOENT(){return!!(this.#e&
L)}isNamed(t){return this.nocase?this.#k===qt(t):this.#k===Mt(t)}async readlink(){let t=this.#_;if(t)return t;if(this.canReadlink()&&this.parent)try{let e=await this.#t.
promises.readlink(this.fullpath()),s=(await this.parent.realpath())?.resolve(e);if(s)return this.#_=s}catch(e){this.#F(e.code);return}}readlinkSync(){let t=this.#_;
if(t)return t;if(this.canReadlink()&&this.parent)try{let e=this.#t.readlinkSync(this.fullpath()),s=this.parent.realpathSync()?.resolve(e);if(s)return this.#_=s}catch(e){
this.#F(e.code);return}}#W(t){this.#e|=_e;for(let e=t.provisional;e<t.length;e++){let s=t[e];s&&s.#A()}}#A(){this.#e&L||(this.#e=(this.#e|L)&kt,this.#G())}#G(){
let t=this.children();t.provisional=0;for(let e of t)e.#A()}#P(){this.#e|=Kt,this.#N()}#N(){if(this.#e&At)return;let t=this.#e;(t&N)===I&&(t&=kt),this.#e=t|At,this.#G()}#$(t=""){
t==="ENOTDIR"||t==="EPERM"?this.#N():t==="ENOENT"?this.#A():this.children().provisional=0}#O(t=""){t==="ENOTDIR"?this.parent.#N():t==="ENOENT"&&this.#A()}#F(t=""){
let e=this.#e;e|=Ht,t==="ENOENT"&&(e|=L),(t==="EINVAL"||t==="UNKNOWN")&&(e&=kt),this.#e=e,t==="ENOTDIR"&&this.parent&&this.parent.#N()}#I(t,e){return this.#U(t,
e)||this.#z(t,e)}#z(t,e){let s=De(t),i=this.newChild(t.name,s,{parent:this}),n=i.#e&N;return n!==I&&n!==tt&&n!==P&&(i.#e|=At),e.unshift(i),e.provisional++,i}#U(t,e){
for(let s=e.provisional;s<e.length;s++){let i=e[s];if((this.nocase?qt(t.name):Mt(t.name))===i.#k)return this.#V(t,i,s,e)}}#V(t,e,s,i){let n=e.name;return e.#e=e.#e&
kt|De(t),n!==t.name&&(e.name=t.name),s!==i.provisional&&(s===i.length-1?i.pop():i.splice(s,1),i.unshift(e)),i.provisional++,e}async lstat(){if((this.#e&L)===0)try{
return this.#H(await this.#t.promises.lstat(this.fullpath())),this}catch(t){this.#O(t.code)}}lstatSync(){if((this.#e&L)===0)try{return this.#H(this.#t.lstatSync(
this.fullpath())),this}catch(t){this.#O(t.code)}}#H(t){let{atime:e,atimeMs:s,birthtime:i,birthtimeMs:n,blksize:o,blocks:h,ctime:a,ctimeMs:l,dev:c,gid:f,ino:u,mode:p,
mtime:g,mtimeMs:d,nlink:w,rdev:m,size:b,uid:x}=t;this.#y=e,this.#a=s,this.#p=i,this.#E=n,this.#f=o,this.#l=h,this.#w=a,this.#b=l,this.#n=c,this.#d=f,this.#h=u,this.#i=
p,this.#g=g,this.#s=d,this.#o=w,this.#u=m,this.#m=b,this.#r=x;let S=De(t);this.#e=this.#e&kt|S|xs,S!==P&&S!==I&&S!==tt&&(this.#e|=At)}#L=[];#c=!1;#q(t){this.#c=
!1;let e=this.#L.slice();this.#L.length=0,e.forEach(s=>s(null,t))}readdirCB(t,e=!1){if(!this.canReaddir()){e?t(null,[]):queueMicrotask(()=>t(null,[]));return}let s=this.
children();if(this.calledReaddir()){let n=s.slice(0,s.provisional);e?t(null,n):queueMicrotask(()=>t(null,n));return}if(this.#L.push(t),this.#c)return;this.#c=!0;
let i=this.fullpath();this.#t.readdir(i,{withFileTypes:!0},(n,o)=>{if(n)this.#$(n.code),s.provisional=0;else{for(let h of o)this.#I(h,s);this.#W(s)}this.#q(s.slice(
0,s.provisional))})}#B;async readdir(){if(!this.canReaddir())return[];let t=this.children();if(this.calledReaddir())return t.slice(0,t.provisional);let e=this.fullpath();
if(this.#B)await this.#B;else{let s=()=>{};this.#B=new Promise(i=>s=i);try{for(let i of await this.#t.promises.readdir(e,{withFileTypes:!0}))this.#I(i,t);this.#W(
t)}catch(i){this.#$(i.code),t.provisional=0}this.#B=void 0,s()}return t.slice(0,t.provisional)}readdirSync(){if(!this.canReaddir())return[];let t=this.children();
if(this.calledReaddir())return t.slice(0,t.provisional);let e=this.fullpath();try{for(let s of this.#t.readdirSync(e,{withFileTypes:!0}))this.#I(s,t);this.#W(t)}catch(s){
this.#$(s.code),t.provisional=0}return t.slice(0,t.provisional)}canReaddir(){if(this.#e&vs)return!1;let t=N&this.#e;return t===P||t===I||t===tt}shouldWalk(t,e){
return(this.#e&I)===I&&!(this.#e&vs)&&!t.has(this)&&(!e||e(this))}async realpath(){if(this.#R)return this.#R;if(!((Kt|Ht|L)&this.#e))try{let t=await this.#t.promises.
realpath(this.fullpath());return this.#R=this.resolve(t)}catch{this.#P()}}realpathSync(){if(this.#R)return this.#R;if(!((Kt|Ht|L)&this.#e))try{let t=this.#t.realpathSync(
this.fullpath());return this.#R=this.resolve(t)}catch{this.#P()}}[Ts](t){if(t===this)return;t.isCWD=!1,this.isCWD=!0;let e=new Set([]),s=[],i=this;for(;i&&i.parent;)
e.add(i),i.#S=s.join(this.sep),i.#M=s.join("/"),i=i.parent,s.push("..");for(i=t;i&&i.parent&&!e.has(i);)i.#S=void 0,i.#M=void 0,i=i.parent}},Vt=class r extends O{sep="\\
\\\\";splitSep=un;constructor(t,e=P,s,i,n,o,h){super(t,e,s,i,n,o,h)}newChild(t,e=P,s={}){return new r(t,e,this.root,this.roots,this.nocase,this.childrenCache(),s)}getRootString(t){
return ln.exec(t)?.[0]??import_node_path2.win32.parse(t).root}getRoot(t){if(t=Ss(t.toUpperCase()),t===this.root.name||/^[\\\\/]$/.test(t))return this.root;for(let[
e,s]of Object.entries(this.roots))if(this.sameRoot(t,e))return this.roots[t]=s;return this.roots[t]=new ot(t,{nocase:this.nocase,fs:this.fs}).root}sameRoot(t,e=this.
root.name){return Ss(t.toUpperCase())===e}},Yt=class r2 extends O{splitSep="/";sep="/";constructor(t,e=P,s,i,n,o,h){super(t,e,s,i,n,o,h)}getRootString(t){return t.
startsWith("/")?"/":""}getRoot(t){return this.root}newChild(t,e=P,s={}){return new r2(t,e,this.root,this.roots,this.nocase,this.childrenCache(),s)}},Jt=class{root;rootPath;roots;cwd;#t;#n;#i;nocase;#o;constructor(t=process.
cwd(),e,s,{nocase:i,childrenCacheSize:n=16*1024,fs:o=Ct}={}){this.#o=Cs(o),(t instanceof URL||t.startsWith("file://"))&&(t=(0,import_node_url2.fileURLToPath)(t));
let h=e.resolve(t);this.roots=Object.create(null),this.rootPath=this.parseRootPath(h),this.#t=new Xt,this.#n=new Xt,this.#i=new Pe(n);let a=h.substring(this.rootPath.
length).split(s);if(a.length===1&&!a[0]&&a.pop(),i===void 0)throw new TypeError("must provide nocase setting to PathScurryBase ctor");this.nocase=i,this.root=this.
newRoot(this.#o),this.roots[this.rootPath]=this.root;let l=this.root,c=a.length-1,f=e.sep,u=this.rootPath,p=!1;for(let g of a){let d=c--;l=l.child(g,{relative:new Array(
d).fill("..").join(f),relativePosix:new Array(d).fill("..").join("/"),fullpath:u+=(p?"":f)+g}),p=!0}this.cwd=l}depth(t=this.cwd){return typeof t=="string"&&(t=this.
cwd.resolve(t)),t.depth()}childrenCache(){return this.#i}resolve(...t){let e="";for(let n=t.length-1;n>=0;n--){let o=t[n];if(!(!o||o===".")&&(e=e?\`\${o}/\${e}\`:o,
this.isAbsolute(o)))break}let s=this.#t.get(e);if(s!==void 0)return s;let i=this.cwd.resolve(e).fullpath();return this.#t.set(e,i),i}resolvePosix(...t){let e="";
for(let n=t.length-1;n>=0;n--){let o=t[n];if(!(!o||o===".")&&(e=e?\`\${o}/\${e}\`:o,this.isAbsolute(o)))break}let s=this.#n.get(e);if(s!==void 0)return s;let i=this.
cwd.resolve(e).fullpathPosix();return this.#n.set(e,i),i}relative(t=this.cwd){return typeof t=="string"&&(t=this.cwd.resolve(t)),t.relative()}relativePosix(t=this.
cwd){return typeof t=="string"&&(t=this.cwd.resolve(t)),t.relativePosix()}basename(t=this.cwd){return typeof t=="string"&&(t=this.cwd.resolve(t)),t.name}dirname(t=this.
cwd){return typeof t=="string"&&(t=this.cwd.resolve(t)),(t.parent||t).fullpath()}async readdir(t=this.cwd,e={withFileTypes:!0}){typeof t=="string"?t=this.cwd.resolve(
t):t instanceof O||(e=t,t=this.cwd);let{withFileTypes:s}=e;if(t.canReaddir()){let i=await t.readdir();return s?i:i.map(n=>n.name)}else return[]}readdirSync(t=this.
cwd,e={withFileTypes:!0}){typeof t=="string"?t=this.cwd.resolve(t):t instanceof O||(e=t,t=this.cwd);let{withFileTypes:s=!0}=e;return t.canReaddir()?s?t.readdirSync():
t.readdirSync().map(i=>i.name):[]}async lstat(t=this.cwd){return typeof t=="string"&&(t=this.cwd.resolve(t)),t.lstat()}lstatSync(t=this.cwd){return typeof t=="s\\
tring"&&(t=this.cwd.resolve(t)),t.lstatSync()}async readlink(t=this.cwd,{withFileTypes:e}={withFileTypes:!1}){typeof t=="string"?t=this.cwd.resolve(t):t instanceof
O||(e=t.withFileTypes,t=this.cwd);let s=await t.readlink();return e?s:s?.fullpath()}readlinkSync(t=this.cwd,{withFileTypes:e}={withFileTypes:!1}){typeof t=="str\\
ing"?t=this.cwd.resolve(t):t instanceof O||(e=t.withFileTypes,t=this.cwd);let s=t.readlinkSync();return e?s:s?.fullpath()}async realpath(t=this.cwd,{withFileTypes:e}={
withFileTypes:!1}){typeof t=="string"?t=this.cwd.resolve(t):t instanceof O||(e=t.withFileTypes,t=this.cwd);let s=await t.realpath();return e?s:s?.fullpath()}realpathSync(t=this.
cwd,{withFileTypes:e}={withFileTypes:!1}){typeof t=="string"?t=this.cwd.resolve(t):t instanceof O||(e=t.withFileTypes,t=this.cwd);let s=t.realpathSync();return e?
s:s?.fullpath()}async walk(t=this.cwd,e={}){typeof t=="string"?t=this.cwd.resolve(t):t instanceof O||(e=t,t=this.cwd);let{withFileTypes:s=!0,follow:i=!1,filter:n,
walkFilter:o}=e,h=[];(!n||n(t))&&h.push(s?t:t.fullpath());let a=new Set,l=(f,u)=>{a.add(f),f.readdirCB((p,g)=>{if(p)return u(p);let d=g.length;if(!d)return u();
let w=()=>{--d===0&&u()};for(let m of g)(!n||n(m))&&h.push(s?m:m.fullpath()),i&&m.isSymbolicLink()?m.realpath().then(b=>b?.isUnknown()?b.lstat():b).then(b=>b?.shouldWalk(
a,o)?l(b,w):w()):m.shouldWalk(a,o)?l(m,w):w()},!0)},c=t;return new Promise((f,u)=>{l(c,p=>{if(p)return u(p);f(h)})})}walkSync(t=this.cwd,e={}){typeof t=="string"?
t=this.cwd.resolve(t):t instanceof O||(e=t,t=this.cwd);let{withFileTypes:s=!0,follow:i=!1,filter:n,walkFilter:o}=e,h=[];(!n||n(t))&&h.push(s?t:t.fullpath());let a=new Set(
[t]);for(let l of a){let c=l.readdirSync();for(let f of c){(!n||n(f))&&h.push(s?f:f.fullpath());let u=f;if(f.isSymbolicLink()){if(!(i&&(u=f.realpathSync())))continue;
u.isUnknown()&&u.lstatSync()}u.shouldWalk(a,o)&&a.add(u)}}return h}[Symbol.asyncIterator](){return this.iterate()}iterate(t=this.cwd,e={}){return typeof t=="str\\
ing"?t=this.cwd.resolve(t):t instanceof O||(e=t,t=this.cwd),this.stream(t,e)[Symbol.asyncIterator]()}[Symbol.iterator](){return this.iterateSync()}*iterateSync(t=this.
cwd,e={}){typeof t=="string"?t=this.cwd.resolve(t):t instanceof O||(e=t,t=this.cwd);let{withFileTypes:s=!0,follow:i=!1,filter:n,walkFilter:o}=e;(!n||n(t))&&(yield s?
t:t.fullpath());let h=new Set([t]);for(let a of h){let l=a.readdirSync();for(let c of l){(!n||n(c))&&(yield s?c:c.fullpath());let f=c;if(c.isSymbolicLink()){if(!(i&&
(f=c.realpathSync())))continue;f.isUnknown()&&f.lstatSync()}f.shouldWalk(h,o)&&h.add(f)}}}stream(t=this.cwd,e={}){typeof t=="string"?t=this.cwd.resolve(t):t instanceof
O||(e=t,t=this.cwd);let{withFileTypes:s=!0,follow:i=!1,filter:n,walkFilter:o}=e,h=new J({objectMode:!0});(!n||n(t))&&h.write(s?t:t.fullpath());let a=new Set,l=[
t],c=0,f=()=>{let u=!1;for(;!u;){let p=l.shift();if(!p){c===0&&h.end();return}c++,a.add(p);let g=(w,m,b=!1)=>{if(w)return h.emit("error",w);if(i&&!b){let x=[];for(let S of m)
S.isSymbolicLink()&&x.push(S.realpath().then(y=>y?.isUnknown()?y.lstat():y));if(x.length){Promise.all(x).then(()=>g(null,m,!0));return}}for(let x of m)x&&(!n||n(
x))&&(h.write(s?x:x.fullpath())||(u=!0));c--;for(let x of m){let S=x.realpathCached()||x;S.shouldWalk(a,o)&&l.push(S)}u&&!h.flowing?h.once("drain",f):d||f()},d=!0;
p.readdirCB(g,!0),d=!1}};return f(),h}streamSync(t=this.cwd,e={}){typeof t=="string"?t=this.cwd.resolve(t):t instanceof O||(e=t,t=this.cwd);let{withFileTypes:s=!0,
follow:i=!1,filter:n,walkFilter:o}=e,h=new J({objectMode:!0}),a=new Set;(!n||n(t))&&h.write(s?t:t.fullpath());let l=[t],c=0,f=()=>{let u=!1;for(;!u;){let p=l.shift();
if(!p){c===0&&h.end();return}c++,a.add(p);let g=p.readdirSync();for(let d of g)(!n||n(d))&&(h.write(s?d:d.fullpath())||(u=!0));c--;for(let d of g){let w=d;if(d.
isSymbolicLink()){if(!(i&&(w=d.realpathSync())))continue;w.isUnknown()&&w.lstatSync()}w.shouldWalk(a,o)&&l.push(w)}}u&&!h.flowing&&h.once("drain",f)};return f(),
h}chdir(t=this.cwd){let e=this.cwd;this.cwd=typeof t=="string"?this.cwd.resolve(t):t,this.cwd[Ts](e)}},ot=class extends Jt{sep="\\\\";constructor(t=process.cwd(),e={}){
let{nocase:s=!0}=e;typeof t=="string"&&!t.startsWith("file://")&&(t=t.replace(cn,"").replace(fn,"\\\\")),super(t,import_node_path2.win32,"\\\\",{...e,nocase:s}),this.
nocase=s;for(let i=this.cwd;i;i=i.parent)i.nocase=this.nocase}parseRootPath(t){return import_node_path2.win32.parse(t).root.toUpperCase()}newRoot(t){return new Vt(
this.rootPath,I,void 0,this.roots,this.nocase,this.childrenCache(),{fs:t})}isAbsolute(t){return t.startsWith("/")||t.startsWith("\\\\")||/^[a-z]:(\\/|\\\\)/i.test(t)}},
ht=class extends Jt{sep="/";constructor(t=process.cwd(),e={}){let{nocase:s=!1}=e;super(t,import_node_path2.posix,"/",{...e,nocase:s}),this.nocase=s}parseRootPath(t){
return"/"}newRoot(t){return new Yt(this.rootPath,I,void 0,this.roots,this.nocase,this.childrenCache(),{fs:t})}isAbsolute(t){return t.startsWith("/")}},Rt=class extends ht{constructor(t=process.
cwd(),e={}){let{nocase:s=!0}=e;super(t,{...e,nocase:s})}},rr=process.platform==="win32"?Vt:Yt,_s=process.platform==="win32"?ot:process.platform==="darwin"?Rt:ht,
pn=r7=>r7.length>=1,mn=r7=>r7.length>=1,gn=Symbol.for("nodejs.util.inspect.custom"),at=class r3{#t;#n;#i;length;#o;#r;#d;#u;#f;#h;#m=!0;constructor(t,e,s,i){if(!pn(
t))throw new TypeError("empty pattern list");if(!mn(e))throw new TypeError("empty glob list");if(e.length!==t.length)throw new TypeError("mismatched pattern lis\\
t and glob list lengths");if(this.length=t.length,s<0||s>=this.length)throw new TypeError("index out of range");if(this.#t=t,this.#n=e,this.#i=s,this.#o=i,this.#i===
0){if(this.isUNC()){let n=this.#l()?6:4,o=this.#t.slice(0,n),h=this.#n.slice(0,n),a=this.#t.slice(n),l=this.#n.slice(n);a[0]===""&&(a.shift(),l.shift());let c=[
...o,""].join("/"),f=[...h,""].join("/");this.#t=[c,...a],this.#n=[f,...l],this.length=this.#t.length}else if(this.isDrive()||this.isAbsolute()){let[n,...o]=this.#t,
[h,...a]=this.#n;o[0]===""&&(o.shift(),a.shift());let l=\`\${n}/\`,c=\`\${h}/\`;this.#t=[l,...o],this.#n=[c,...a],this.length=this.#t.length}}}[gn](){return\`Pattern <\${this.#n.
slice(this.#i).join("/")}>\`}pattern(){return this.#t[this.#i]}isString(){return typeof this.#t[this.#i]=="string"}isGlobstar(){return this.#t[this.#i]===v}isMatcher(){
return typeof this.#t[this.#i]=="object"}globString(){return this.#d=this.#d||(this.#i===0?this.isAbsolute()?this.#n[0]+this.#n.slice(1).join("/"):this.#n.join(
"/"):this.#n.slice(this.#i).join("/"))}hasMore(){return this.length>this.#i+1}rest(){return this.#r!==void 0?this.#r:this.hasMore()?(this.#r=new r3(this.#t,this.#n,
this.#i+1,this.#o),this.#r.#h=this.#h,this.#r.#f=this.#f,this.#r.#u=this.#u,this.#r):this.#r=null}#l(){let t=this.#t;return t[2]==="?"&&typeof t[3]=="string"&&/^unc$/i.
test(t[3])}isUNC(){let t=this.#t,e=this.#l()?4:2;return this.#f!==void 0?this.#f:this.#f=this.#o==="win32"&&this.#i===0&&t[0]===""&&t[1]===""&&typeof t[e]=="str\\
ing"&&!!t[e]&&typeof t[e+1]=="string"&&!!t[e+1]}isDrive(){let t=this.#t;return this.#u!==void 0?this.#u:this.#u=this.#o==="win32"&&this.#i===0&&this.length>1&&typeof t[0]==
"string"&&/^[a-z]:$/i.test(t[0])}isAbsolute(){let t=this.#t;return this.#h!==void 0?this.#h:this.#h=t[0]===""&&t.length>1||this.isDrive()||this.isUNC()}root(){let t=this.#t[0];
return typeof t=="string"&&this.isAbsolute()&&this.#i===0?t:""}checkFollowGlobstar(){return!(this.#i===0||!this.isGlobstar()||!this.#m)}markFollowGlobstar(){return this.#i===
0||!this.isGlobstar()||!this.#m?!1:(this.#m=!1,!0)}},wn=typeof process=="object"&&process&&typeof process.platform=="string"?process.platform:"linux",lt=class{relative;relativeChildren;absolute;absoluteChildren;platform;mmopts;slashRoot;constructor(t,{
nobrace:e,nocase:s,noext:i,noglobstar:n,normalize:o,platform:h=wn,root:a,windowsPathsNoEscape:l,allowWindowsEscape:c,braceExpandMax:f=1e4},u){this.relative=[],this.
absolute=[],this.relativeChildren=[],this.absoluteChildren=[],this.platform=h,l=!!l||c===!1,this.mmopts={braceExpandMax:f,dot:!0,nobrace:e,nocase:s,noext:i,noglobstar:n,
normalize:o,optimizationLevel:2,platform:h,nocomment:!0,nonegate:!0,windowsPathsNoEscape:l};let p=u?.resolve(a??"/").fullpath()??"/";this.slashRoot=K(p.replace(
/\\\\/g,"/").replace(/\\/$/,""),{magicalBraces:!0,windowsPathsNoEscape:l});for(let g of t)this.add(g)}add(t){let e=new D(t,this.mmopts);for(let s=0;s<e.set.length;s++){
let i=e.set[s],n=e.globParts[s];if(!i||!n)throw new Error("invalid pattern object");for(;i[0]==="."&&n[0]===".";)i.shift(),n.shift();let o=new at(i,n,0,this.platform),
h=o.root()==="/"?\`\${this.slashRoot}/\${o.rest()?.globString()??""}\`:o.globString(),a=new D(h,this.mmopts),l=n[n.length-1]==="**",c=o.isAbsolute();c?this.absolute.
push(a):this.relative.push(a),l&&(c?this.absoluteChildren.push(a):this.relativeChildren.push(a))}}ignored(t){let e=t.fullpath(),s=\`\${e}/\`,i=t.relative()||".",n=\`\${i}\\
/\`;for(let o of this.relative)if(o.match(i)||o.match(n))return!0;for(let o of this.absolute)if(o.match(e)||o.match(s))return!0;return!1}childrenIgnored(t){let e=\`\${t.
fullpath()}/\`,s=\`\${t.relative()||"."}/\`;for(let i of this.relativeChildren)if(i.match(s))return!0;for(let i of this.absoluteChildren)if(i.match(e))return!0;return!1}},
ze=class r4{parent;store;constructor(t){this.parent=t}copy(){return new r4(this)}#t(t){let e=this.store?.get(t);return e||!this.parent?e:this.parent.#t(t)}hasWalked(t,e){
return!!this.#t(t.fullpath())?.has(e.globString())}storeWalked(t,e){let s=t.fullpath(),i=this.#t(s);i?i.add(e.globString()):(this.store??=new Map).set(s,new Set(
[e.globString()]))}},Ot=class r5{static ABSOLUTE=2;static IF_DIR=1;store=new Map;add(t,e,s){let i=(e?r5.ABSOLUTE:0)|(s?r5.IF_DIR:0),n=this.store.get(t);this.store.
set(t,n===void 0?i:i&n)}},Le=class{store=new Map;add(t,e){if(!t.canReaddir())return;let s=this.store.get(t);s?s.find(i=>i.globString()===e.globString())||s.push(
e):this.store.set(t,[e])}get(t){let e=this.store.get(t);if(!e)throw new Error("attempting to walk unknown path");return e}entries(){return this.keys().map(t=>[t,
this.store.get(t)])}keys(){return[...this.store.keys()].filter(t=>t.canReaddir())}},Ft=class r6{hasWalkedCache;matches=new Ot;subwalks=new Le;patterns;follow;dot;opts;constructor(t,e){
this.opts=t,this.follow=!!t.follow,this.dot=!!t.dot,this.hasWalkedCache=e?e.copy():new ze}processPatterns(t,e){this.patterns=e;let s=e.map(i=>[t,i]);for(let[i,n]of s){
this.hasWalkedCache.storeWalked(i,n);let o=n.root(),h=n.isAbsolute()&&this.opts.absolute!==!1;if(o){i=i.resolve(o==="/"&&this.opts.root!==void 0?this.opts.root:
o);let f=n.rest();if(f)n=f;else{this.matches.add(i,!0,!1);continue}}if(i.isENOENT())continue;let a,l,c=!1;for(;typeof(a=n.pattern())=="string"&&(l=n.rest());)i=
i.resolve(a),n=l,c=!0;if(a=n.pattern(),l=n.rest(),c){if(this.hasWalkedCache.hasWalked(i,n))continue;this.hasWalkedCache.storeWalked(i,n)}if(typeof a=="string"){
let f=a===".."||a===""||a===".";this.matches.add(i.resolve(a),h,f);continue}else if(a===v){(!i.isSymbolicLink()||this.follow||n.checkFollowGlobstar())&&this.subwalks.
add(i,n);let f=l?.pattern(),u=l?.rest();if(!l||(f===""||f===".")&&!u)this.matches.add(i,h,f===""||f===".");else if(f===".."){let p=i.parent||i;u?this.hasWalkedCache.
hasWalked(p,u)||this.subwalks.add(p,u):this.matches.add(p,h,!0)}}else typeof a=="object"&&this.subwalks.add(i,n)}return this}subwalkTargets(){return this.subwalks.
keys()}child(){return new r6(this.opts,this.hasWalkedCache)}filterEntries(t,e){let s=this.subwalks.get(t),i=this.child();for(let n of e)for(let o of s){let h=o.
isAbsolute(),a=o.pattern(),l=o.rest();a===v?i.testGlobstar(n,o,l,h):typeof a=="object"?i.testMatcher(n,a,l,h):i.testString(n,a,l,h)}return i}testGlobstar(t,e,s,i){
if((this.dot||!t.name.startsWith("."))&&(e.hasMore()||this.matches.add(t,i,!1),t.canReaddir()&&(this.follow||!t.isSymbolicLink()?this.subwalks.add(t,e):t.isSymbolicLink()&&
(s&&e.checkFollowGlobstar()?this.subwalks.add(t,s):e.markFollowGlobstar()&&this.subwalks.add(t,e)))),s){let n=s.pattern();if(typeof n=="string"&&n!==".."&&n!==""&&
n!==".")this.testString(t,n,s.rest(),i);else if(n===".."){let o=t.parent||t;this.subwalks.add(o,s)}else typeof n=="object"&&this.testMatcher(t,n,s.rest(),i)}}testMatcher(t,e,s,i){
e.testUnchecked(t.name)&&(s?this.subwalks.add(t,s):this.matches.add(t,i,!1))}testString(t,e,s,i){t.isNamed(e)&&(s?this.subwalks.add(t,s):this.matches.add(t,i,!1))}},
{ABSOLUTE:Zt,IF_DIR:Qt}=Ot,bn=(r7,t,e)=>typeof r7=="string"?new lt([r7],t,e):Array.isArray(r7)?new lt(r7,t,e):r7,te=class{path;patterns;opts;seen=new Set;paused=!1;aborted=!1;#t=[];#n;#i;signal;maxDepth;includeChildMatches;constructor(t,e,s){
if(this.patterns=t,this.path=e,this.opts=s,this.#i=!s.posix&&s.platform==="win32"?"\\\\":"/",this.includeChildMatches=s.includeChildMatches!==!1,(s.ignore||!this.
includeChildMatches)&&(this.#n=bn(s.ignore??[],s,e),!this.includeChildMatches&&typeof this.#n.add!="function")){let i="cannot ignore child matches, ignore lacks\\
 add() method.";throw new Error(i)}this.maxDepth=s.maxDepth||1/0,s.signal&&(this.signal=s.signal,this.signal.addEventListener("abort",()=>{this.#t.length=0}))}#o(t){
return this.seen.has(t)||!!this.#n?.ignored?.(t)}#r(t){return!!this.#n?.childrenIgnored?.(t)}pause(){this.paused=!0}resume(){if(this.signal?.aborted)return;this.
paused=!1;let t;for(;!this.paused&&(t=this.#t.shift());)t()}onResume(t){this.paused?this.#t.push(t):t()}async matchCheck(t,e){if(e&&this.opts.nodir)return;let s,
i;if(this.opts.realpath){if(s=t.realpathCached()||await t.realpath(),!s)return;i=s}else i=t;let o=i.isUnknown()||this.opts.stat?await i.lstat():i;if(this.opts.follow&&
this.opts.nodir&&o?.isSymbolicLink()){let h=await o.realpath();h&&(h.isUnknown()||this.opts.stat)&&await h.lstat()}return this.matchCheckTest(o,e)}matchCheckTest(t,e){
return t&&(this.maxDepth===1/0||t.depth()<=this.maxDepth)&&(!e||t.canReaddir())&&(!this.opts.nodir||!t.isDirectory())&&(!this.opts.nodir||!this.opts.follow||!t.
isSymbolicLink()||!t.realpathCached()?.isDirectory())&&!this.#o(t)?t:void 0}matchCheckSync(t,e){if(e&&this.opts.nodir)return;let s,i;if(this.opts.realpath){if(s=
t.realpathCached()||t.realpathSync(),!s)return;i=s}else i=t;let o=i.isUnknown()||this.opts.stat?i.lstatSync():i;if(this.opts.follow&&this.opts.nodir&&o?.isSymbolicLink()){
let h=o.realpathSync();h&&(h?.isUnknown()||this.opts.stat)&&h.lstatSync()}return this.matchCheckTest(o,e)}matchFinish(t,e){this.#o(t)||this.#d(t,e)}#d(t,e){if(!this.
includeChildMatches&&this.#n?.add){let n=\`\${t.relativePosix()}/**\`;this.#n.add(n)}let s=this.opts.absolute===void 0?e:this.opts.absolute;this.seen.add(t);let i=this.
opts.mark&&t.isDirectory()?this.#i:"";if(this.opts.withFileTypes)this.matchEmit(t);else if(s){let n=this.opts.posix?t.fullpathPosix():t.fullpath();this.matchEmit(
n+i)}else{let n=this.opts.posix?t.relativePosix():t.relative(),o=this.opts.dotRelative&&!n.startsWith(\`..\${this.#i}\`)?\`.\${this.#i}\`:"";this.matchEmit(n?o+n+i:\`.\${i}\`)}}async match(t,e,s){
let i=await this.matchCheck(t,s);i&&this.matchFinish(i,e)}matchSync(t,e,s){let i=this.matchCheckSync(t,s);i&&this.#d(i,e)}walkCB(t,e,s){if(this.signal?.aborted)
return s();this.walkCB2(t,e,new Ft(this.opts),s)}walkCB2(t,e,s,i){if(this.#r(t)||this.signal?.aborted)return i();if(this.paused){this.onResume(()=>this.walkCB2(
t,e,s,i));return}s.processPatterns(t,e);let n=1,o=()=>{--n===0&&i()};for(let[h,a]of s.matches.store)this.#o(h)||(n++,this.match(h,!!(a&Zt),!!(a&Qt)).then(()=>o()));
for(let h of s.subwalkTargets()){if(this.maxDepth!==1/0&&h.depth()>=this.maxDepth)continue;n++;let a=h.readdirCached();h.calledReaddir()?this.walkCB3(h,a,s,o):h.
readdirCB((l,c)=>this.walkCB3(h,c,s,o),!0)}o()}walkCB3(t,e,s,i){let n=s.filterEntries(t,e),o=1,h=()=>{--o===0&&i()};for(let[a,l]of n.matches.store)this.#o(a)||(o++,
this.match(a,!!(l&Zt),!!(l&Qt)).then(()=>h()));for(let[a,l]of n.subwalks.entries())o++,this.walkCB2(a,l,n.child(),h);h()}walkCBSync(t,e,s){if(this.signal?.aborted)
return s();this.walkCB2Sync(t,e,new Ft(this.opts),s)}walkCB2Sync(t,e,s,i){if(this.#r(t)||this.signal?.aborted)return i();if(this.paused){this.onResume(()=>this.
walkCB2Sync(t,e,s,i));return}s.processPatterns(t,e);let n=1,o=()=>{--n===0&&i()};for(let[h,a]of s.matches.store)this.#o(h)||this.matchSync(h,!!(a&Zt),!!(a&Qt));
for(let h of s.subwalkTargets()){if(this.maxDepth!==1/0&&h.depth()>=this.maxDepth)continue;n++;let a=h.readdirSync();this.walkCB3Sync(h,a,s,o)}o()}walkCB3Sync(t,e,s,i){
let n=s.filterEntries(t,e),o=1,h=()=>{--o===0&&i()};for(let[a,l]of n.matches.store)this.#o(a)||this.matchSync(a,!!(l&Zt),!!(l&Qt));for(let[a,l]of n.subwalks.entries())
o++,this.walkCB2Sync(a,l,n.child(),h);h()}},Tt=class extends te{matches=[];constructor(t,e,s){super(t,e,s)}matchEmit(t){this.matches.push(t)}async walk(){if(this.
signal?.aborted)throw this.signal.reason;return this.path.isUnknown()&&await this.path.lstat(),await new Promise((t,e)=>{this.walkCB(this.path,this.patterns,()=>{
this.signal?.aborted?e(this.signal.reason):t(this.matches)})}),this.matches}walkSync(){if(this.signal?.aborted)throw this.signal.reason;return this.path.isUnknown()&&
this.path.lstatSync(),this.walkCBSync(this.path,this.patterns,()=>{if(this.signal?.aborted)throw this.signal.reason}),this.matches}},_t=class extends te{results;constructor(t,e,s){
super(t,e,s),this.results=new J({signal:this.signal,objectMode:!0}),this.results.on("drain",()=>this.resume()),this.results.on("resume",()=>this.resume())}matchEmit(t){
this.results.write(t),this.results.flowing||this.pause()}stream(){let t=this.path;return t.isUnknown()?t.lstat().then(()=>{this.walkCB(t,this.patterns,()=>this.
results.end())}):this.walkCB(t,this.patterns,()=>this.results.end()),this.results}streamSync(){return this.path.isUnknown()&&this.path.lstatSync(),this.walkCBSync(
this.path,this.patterns,()=>this.results.end()),this.results}},Sn=typeof process=="object"&&process&&typeof process.platform=="string"?process.platform:"linux",
j=class{absolute;cwd;root;dot;dotRelative;follow;ignore;magicalBraces;mark;matchBase;maxDepth;nobrace;nocase;nodir;noext;noglobstar;pattern;platform;realpath;scurry;stat;signal;windowsPathsNoEscape;withFileTypes;includeChildMatches;opts;patterns;constructor(t,e){
if(!e)throw new TypeError("glob options required");if(this.withFileTypes=!!e.withFileTypes,this.signal=e.signal,this.follow=!!e.follow,this.dot=!!e.dot,this.dotRelative=
!!e.dotRelative,this.nodir=!!e.nodir,this.mark=!!e.mark,e.cwd?(e.cwd instanceof URL||e.cwd.startsWith("file://"))&&(e.cwd=(0,import_node_url.fileURLToPath)(e.cwd)):
this.cwd="",this.cwd=e.cwd||"",this.root=e.root,this.magicalBraces=!!e.magicalBraces,this.nobrace=!!e.nobrace,this.noext=!!e.noext,this.realpath=!!e.realpath,this.
absolute=e.absolute,this.includeChildMatches=e.includeChildMatches!==!1,this.noglobstar=!!e.noglobstar,this.matchBase=!!e.matchBase,this.maxDepth=typeof e.maxDepth==
"number"?e.maxDepth:1/0,this.stat=!!e.stat,this.ignore=e.ignore,this.withFileTypes&&this.absolute!==void 0)throw new Error("cannot set absolute and withFileType\\
s:true");let s=typeof t=="string"?[t]:t;if(this.windowsPathsNoEscape=!!e.windowsPathsNoEscape||e.allowWindowsEscape===!1,this.windowsPathsNoEscape&&(s=s.map(l=>l.
replace(/\\\\/g,"/"))),this.matchBase){if(e.noglobstar)throw new TypeError("base matching requires globstar");s=s.map(l=>l.includes("/")?l:\`./**/\${l}\`)}if(this.pattern=
s,this.platform=e.platform||Sn,this.opts={...e,platform:this.platform},e.scurry){if(this.scurry=e.scurry,e.nocase!==void 0&&e.nocase!==e.scurry.nocase)throw new Error(
"nocase option contradicts provided scurry option")}else{let l=e.platform==="win32"?ot:e.platform==="darwin"?Rt:e.platform?ht:_s;this.scurry=new l(this.cwd,{nocase:e.
nocase,fs:e.fs})}this.nocase=this.scurry.nocase;let i=this.platform==="darwin"||this.platform==="win32",n={braceExpandMax:1e4,...e,dot:this.dot,matchBase:this.matchBase,
nobrace:this.nobrace,nocase:this.nocase,nocaseMagicOnly:i,nocomment:!0,noext:this.noext,nonegate:!0,optimizationLevel:2,platform:this.platform,windowsPathsNoEscape:this.
windowsPathsNoEscape},o=this.pattern.map(l=>new D(l,n)),[h,a]=o.reduce((l,c)=>(l[0].push(...c.set),l[1].push(...c.globParts),l),[[],[]]);this.patterns=h.map((l,c)=>{
let f=a[c];if(!f)throw new Error("invalid pattern object");return new at(l,f,0,this.platform)})}async walk(){return await new Tt(this.patterns,this.scurry.cwd,{
...this.opts,maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches}).
walk()}walkSync(){return new Tt(this.patterns,this.scurry.cwd,{...this.opts,maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.
platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches}).walkSync()}stream(){return new _t(this.patterns,this.scurry.cwd,{...this.opts,maxDepth:this.
maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches}).stream()}streamSync(){
return new _t(this.patterns,this.scurry.cwd,{...this.opts,maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.platform,nocase:this.
nocase,includeChildMatches:this.includeChildMatches}).streamSync()}iterateSync(){return this.streamSync()[Symbol.iterator]()}[Symbol.iterator](){return this.iterateSync()}iterate(){
return this.stream()[Symbol.asyncIterator]()}[Symbol.asyncIterator](){return this.iterate()}},je=(r7,t={})=>{for(let e of Array.isArray(r7)?r7:[r7])if(new D(e,t).
hasMagic())return!0;return!1};xn=ee,vn=Object.assign(Ps,{sync:ee}),En=se,kn=Object.assign(Ls,{sync:se}),Cn=Object.assign(zs,{stream:ee,iterate:se}),Ns=Object.assign(
Ds,{glob:Ds,globSync:zs,sync:Cn,globStream:Ps,stream:vn,globStreamSync:ee,streamSync:xn,globIterate:Ls,iterate:kn,globIterateSync:se,iterateSync:En,Glob:j,hasMagic:je,
escape:K,unescape:st});Ns.glob=Ns}});var require_node_crypto=__commonJS({"builtin:node:crypto"(exports,module){module.exports=process.getBuiltinModule("node:crypto")}});var require_picocolors=__commonJS({"node_modules/picocolors/picocolors.js"(exports,module){var p=process||{},argv=p.argv||[],env=p.env||{},isColorSupported=!(env.
NO_COLOR||argv.includes("--no-color"))&&(!!env.FORCE_COLOR||argv.includes("--color")||p.platform==="win32"||(p.stdout||{}).isTTY&&env.TERM!=="dumb"||!!env.CI),formatter2=(open3,close3,replace3=open3)=>input=>{
let string4=""+input,index2=string4.indexOf(close3,open3.length);return~index2?open3+replaceClose(string4,close3,replace3,index2)+close3:open3+string4+close3},replaceClose=(string4,close3,replace3,index2)=>{
let result="",cursor=0;do result+=string4.substring(cursor,index2)+replace3,cursor=index2+close3.length,index2=string4.indexOf(close3,cursor);while(~index2);return result+
string4.substring(cursor)},createColors=(enabled=isColorSupported)=>{let f=enabled?formatter2:()=>String;return{isColorSupported:enabled,reset:f("\\x1B[0m","\\x1B[0m"),
bold:f("\\x1B[1m","\\x1B[22m","\\x1B[22m\\x1B[1m"),dim:f("\\x1B[2m","\\x1B[22m","\\x1B[22m\\x1B[2m"),italic:f("\\x1B[3m","\\x1B[23m"),underline:f("\\x1B[4m","\\x1B[24m"),inverse:f(
"\\x1B[7m","\\x1B[27m"),hidden:f("\\x1B[8m","\\x1B[28m"),strikethrough:f("\\x1B[9m","\\x1B[29m"),black:f("\\x1B[30m","\\x1B[39m"),red:f("\\x1B[31m","\\x1B[39m"),green:f("\\
\\x1B[32m","\\x1B[39m"),yellow:f("\\x1B[33m","\\x1B[39m"),blue:f("\\x1B[34m","\\x1B[39m"),magenta:f("\\x1B[35m","\\x1B[39m"),cyan:f("\\x1B[36m","\\x1B[39m"),white:f("\\x1B[37\\
m","\\x1B[39m"),gray:f("\\x1B[90m","\\x1B[39m"),bgBlack:f("\\x1B[40m","\\x1B[49m"),bgRed:f("\\x1B[41m","\\x1B[49m"),bgGreen:f("\\x1B[42m","\\x1B[49m"),bgYellow:f("\\x1B[43m",
"\\x1B[49m"),bgBlue:f("\\x1B[44m","\\x1B[49m"),bgMagenta:f("\\x1B[45m","\\x1B[49m"),bgCyan:f("\\x1B[46m","\\x1B[49m"),bgWhite:f("\\x1B[47m","\\x1B[49m"),blackBright:f("\\x1B\\
[90m","\\x1B[39m"),redBright:f("\\x1B[91m","\\x1B[39m"),greenBright:f("\\x1B[92m","\\x1B[39m"),yellowBright:f("\\x1B[93m","\\x1B[39m"),blueBright:f("\\x1B[94m","\\x1B[39m"),
magentaBright:f("\\x1B[95m","\\x1B[39m"),cyanBright:f("\\x1B[96m","\\x1B[39m"),whiteBright:f("\\x1B[97m","\\x1B[39m"),bgBlackBright:f("\\x1B[100m","\\x1B[49m"),bgRedBright:f(
"\\x1B[101m","\\x1B[49m"),bgGreenBright:f("\\x1B[102m","\\x1B[49m"),bgYellowBright:f("\\x1B[103m","\\x1B[49m"),bgBlueBright:f("\\x1B[104m","\\x1B[49m"),bgMagentaBright:f(
"\\x1B[105m","\\x1B[49m"),bgCyanBright:f("\\x1B[106m","\\x1B[49m"),bgWhiteBright:f("\\x1B[107m","\\x1B[49m")}};module.exports=createColors();module.exports.createColors=
createColors}});var require_node_util=__commonJS({"builtin:node:util"(exports,module){module.exports=process.getBuiltinModule("node:util")}});function memoise(compute){let known=new WeakMap;return plan2=>{let entry=known.get(plan2);return entry||(entry={fact:compute(plan2)},known.set(plan2,entry)),entry.
fact}}var EdgeList=class{from=[];to=[];add(from,to){this.from.push(from),this.to.push(to)}};function digraph(size,...lists2){let heads=new Int32Array(size+1);for(let list4 of lists2)
for(let v2 of list4.from)heads[v2+1]++;for(let v2=0;v2<size;v2++)heads[v2+1]+=heads[v2];let targets2=new Int32Array(heads[size]),next=heads.slice(0,size);for(let{
from,to}of lists2)for(let i=0;i<from.length;i++)targets2[next[from[i]]++]=to[i];return{size,heads,targets:targets2}}var successors=({heads,targets:targets2},v2)=>targets2.
subarray(heads[v2],heads[v2+1]);function reversed(graph2){let list4=new EdgeList;for(let v2=0;v2<graph2.size;v2++)for(let w of successors(graph2,v2))list4.add(w,
v2);return digraph(graph2.size,list4)}function componentsOf(graph2){let{size,heads,targets:targets2}=graph2,of=new Int32Array(size).fill(-1),found2=new Int32Array(size),low=new Int32Array(size),edge2=heads.
slice(0,size),open3=[],path2=[],clock=0,count3=0,enter2=v2=>{found2[v2]=low[v2]=++clock,open3.push(v2),path2.push(v2)},leave=v2=>{path2.pop();let parent2=path2.
at(-1);if(parent2!==void 0&&(low[parent2]=Math.min(low[parent2],low[v2])),low[v2]===found2[v2]){for(let w=-1;w!==v2;)w=open3.pop(),of[w]=count3;count3++}};for(let root2=0;root2<
size;root2++){found2[root2]||enter2(root2);for(let v2=path2.at(-1);v2!==void 0;v2=path2.at(-1))if(edge2[v2]===heads[v2+1])leave(v2);else{let w=targets2[edge2[v2]++];
found2[w]?of[w]===-1&&(low[v2]=Math.min(low[v2],found2[w])):enter2(w)}}return{of,count:count3}}function condensed(graph2,components){let list4=new EdgeList;for(let v2=0;v2<
graph2.size;v2++){let from=components.of[v2];for(let w of successors(graph2,v2))components.of[w]!==from&&list4.add(from,components.of[w])}return digraph(components.
count,list4)}function membersOf({of,count:count3}){let members=Array.from({length:count3},()=>[]);return of.forEach((component,v2)=>{members[component].push(v2)}),
members}var budget=2e6;function loopsOf(graph2,limit2=20){let components=componentsOf(graph2),loops=[];for(let nodes of membersOf(components))loops.push(...loopsWithin(
graph2,components.of,nodes,limit2));return loops.sort((a,b)=>a[0]-b[0])}function loopsWithin(graph2,of,nodes,limit2){let known=new Map,work=0;for(let u of nodes)
for(let v2 of successors(graph2,u)){if(of[v2]!==of[u]||known.size&&work>budget)continue;let path2=shortestPath(graph2,of,v2,u);work+=path2.looked;let loop=fromLeast(
path2.nodes);known.set(loop.join(),loop)}return[...known.values()].sort((a,b)=>a.length-b.length||a[0]-b[0]).slice(0,limit2)}function shortestPath(graph2,of,start,goal){
let parent2=new Map([[start,-1]]),queue=[start],looked=0;for(let i=0;!parent2.has(goal);i++){let v2=queue[i];for(let w of successors(graph2,v2))looked++,!(of[w]!==
of[start]||parent2.has(w))&&(parent2.set(w,v2),queue.push(w))}let nodes=[];for(let v2=goal;v2!==-1;v2=parent2.get(v2))nodes.push(v2);return{nodes:nodes.reverse(),
looked}}function fromLeast(loop){let at2=loop.indexOf(loop.reduce((a,b)=>Math.min(a,b)));return[...loop.slice(at2),...loop.slice(0,at2)]}function reachabilityOf(graph2){let components=componentsOf(graph2),loops=loopsOn(graph2,components.of),dag=condensed(graph2,components),walks=[walk(dag,!1),walk(
dag,!0)],seen=new Int32Array(dag.size),search2=0,verdict=(a,b)=>{if(a<b)return-1;for(let{rank:rank3,tree,low}of walks){if(rank3[b]>rank3[a]||low[b]<low[a])return-1;
if(rank3[b]>=tree[a])return 1}return 0},searchFrom=(a,b)=>{search2++;let stack=[a];for(let v2=stack.pop();v2!==void 0;v2=stack.pop())for(let w of successors(dag,
v2)){if(w===b)return!0;if(seen[w]===search2)continue;seen[w]=search2;let known=verdict(w,b);if(known===1)return!0;known===0&&stack.push(w)}return!1};return(a,b)=>{
let from=components.of[a],to=components.of[b];if(from===to)return loops[from]===1;let known=verdict(from,to);return known===0?searchFrom(from,to):known===1}}function loopsOn(graph2,of){
let loops=new Uint8Array(graph2.size);for(let v2=0;v2<graph2.size;v2++)for(let w of successors(graph2,v2))of[v2]===of[w]&&(loops[of[v2]]=1);return loops}function walk(dag,backwards){
let{size,heads,targets:targets2}=dag,rank3=new Int32Array(size).fill(-1),tree=new Int32Array(size).fill(-1),low=new Int32Array(size),taken=new Int32Array(size),
path2=[],clock=0,enter2=v2=>{tree[v2]=low[v2]=clock,path2.push(v2)},leave=v2=>{rank3[v2]=clock++,path2.pop();for(let w of successors(dag,v2))low[v2]=Math.min(low[v2],
low[w])};for(let i=size-1;i>=0;i--){tree[i]===-1&&enter2(i);for(let v2=path2.at(-1);v2!==void 0;v2=path2.at(-1)){let degree=heads[v2+1]-heads[v2];if(taken[v2]===
degree){leave(v2);continue}let k2=taken[v2]++,w=targets2[backwards?heads[v2+1]-1-k2:heads[v2]+k2];tree[w]===-1&&enter2(w)}}return{rank:rank3,tree,low}}function reduced(graph2,wanted){let components=componentsOf(graph2),dag=condensed(graph2,components),between=new EdgeList,kept=new EdgeList;wanted.from.forEach(
(from,i)=>{between.add(components.of[from],components.of[wanted.to[i]])});let standing=undetoured(dag,between),known=new Set;return wanted.from.forEach((from,i)=>{
let key2=\`\${between.from[i]} \${between.to[i]}\`;standing[i]&&!known.has(key2)&&kept.add(from,wanted.to[i]),known.add(key2)}),kept}function undetoured(dag,edges){
let base=new EdgeList;for(let v2=0;v2<dag.size;v2++)for(let w of successors(dag,v2))base.add(v2,w);let whole2=digraph(dag.size,base,edges),back=reversed(whole2),
reaches=reachabilityOf(whole2);return edges.from.map((a,i)=>{let b=edges.to[i],out=successors(whole2,a),into=successors(back,b);return out.length<=into.length?out.
every(s=>s===b||!reaches(s,b)):into.every(p=>p===a||!reaches(a,p))})}function sequenceOf(graph2,rank3){let components=componentsOf(graph2),dag=condensed(graph2,components),members=membersOf(components).map(nodes=>nodes.toSorted((a,b)=>rank3(
a)-rank3(b))),waiting=new Int32Array(dag.size);for(let w of dag.targets)waiting[w]++;let ready=new Heap(component=>rank3(members[component][0]));for(let c=0;c<dag.
size;c++)waiting[c]||ready.push(c);let sequence2=[];for(let c=ready.pop();c!==void 0;c=ready.pop()){sequence2.push(...members[c]);for(let w of successors(dag,c))
--waiting[w]===0&&ready.push(w)}return sequence2}var Heap=class{#items=[];#rank;constructor(rank3){this.#rank=rank3}push(item){let at2=this.#items.push(item)-1;for(;at2>0&&this.#less(at2,at2-1>>1);)at2=this.#swap(
at2,at2-1>>1)}pop(){let top=this.#items[0],last=this.#items.pop();if(last===void 0||!this.#items.length)return top;this.#items[0]=last;for(let at2=0;;){let left=2*
at2+1;if(left>=this.#items.length)return top;let least=left+1<this.#items.length&&this.#less(left+1,left)?left+1:left;if(!this.#less(least,at2))return top;at2=this.#swap(
at2,least)}}#less(a,b){return this.#rank(this.#items[a])<this.#rank(this.#items[b])}#swap(a,b){let items=this.#items;return[items[a],items[b]]=[items[b],items[a]],
b}};var indexOf=memoise(plan2=>new Map(plan2.steps.map((step5,index2)=>[step5,index2]))),stepsByPhase=memoise(plan2=>{let steps=new Map(plan2.phases.map(phase2=>[phase2,
[]]));for(let step5 of plan2.steps)step5.phase&&steps.get(step5.phase)?.push(step5);return steps});var spanOf=(source,start,end)=>({source,start,end}),located=(value2,span)=>({value:value2,span}),textAt=span=>span.source.text.slice(span.start,span.end),starts=new WeakMap;
function lineStarts(source){let known=starts.get(source);if(known)return known;let found2=[0];for(let ending of source.text.matchAll(/\\r\\n?|\\n/g))found2.push(ending.
index+ending[0].length);return starts.set(source,found2),found2}function positionAt(source,offset){let lines=lineStarts(source),low=0,high=lines.length-1;for(;low<
high;){let middle=low+high+1>>1;lines[middle]<=offset?low=middle:high=middle-1}return{line:low+1,column:offset-lines[low]+1}}var lineOf=span=>positionAt(span.source,
span.start).line;function lineText(source,line){let lines=lineStarts(source);return source.text.slice(lines[line-1],lines[line]??source.text.length).replace(/[\\r\\n]+$/,
"")}var order=/^[ \\t]*(?:[-*+][ \\t]+)?\\*\\*(?:depends on|blocks|execution mode|reason)(?::\\*\\*|\\*\\*:).*$/gim;function digestOf(extent){let text5=textAt(extent);return text5.
slice(text5.search(/[\\r\\n]|$/)).replace(order,"").replace(/\\s+/g," ").replace(/(?: -{3,}| \\*{3,}| _{3,})* ?$/,"").trim()}var changing=new Set(["create","modify","write","delete","rename"]);var isDigit=code3=>code3>=48&&code3<=57;function compareNaturally(a,b){let i=0,j2=0;for(;i<a.length&&j2<b.length;){let left=a.charCodeAt(i),right=b.charCodeAt(j2);
if(isDigit(left)&&isDigit(right)){let[first2,afterFirst]=numberAt(a,i),[second,afterSecond]=numberAt(b,j2),difference=first2.length-second.length||compareUnits(
first2,second);if(difference!==0)return difference;i=afterFirst,j2=afterSecond}else{if(left!==right)return left-right;i+=1,j2+=1}}return a.length-i-(b.length-j2)||
compareUnits(a,b)}var compareUnits=(a,b)=>a<b?-1:a>b?1:0;function numberAt(text5,start){let end=start;for(;end<text5.length&&isDigit(text5.charCodeAt(end));)end+=
1;let first2=start;for(;first2<end-1&&text5.charCodeAt(first2)===48;)first2+=1;return[text5.slice(first2,end),end]}var peq=new Uint32Array(65536),myers_32=(a,b)=>{let n=a.length,m=b.length,lst=1<<n-1,pv=-1,mv=0,sc=n,i=n;for(;i--;)peq[a.charCodeAt(i)]|=1<<i;for(i=0;i<m;i++){let eq=peq[b.
charCodeAt(i)],xv=eq|mv;eq|=(eq&pv)+pv^pv,mv|=~(eq|pv),pv&=eq,mv&lst&&sc++,pv&lst&&sc--,mv=mv<<1|1,pv=pv<<1|~(xv|mv),mv&=xv}for(i=n;i--;)peq[a.charCodeAt(i)]=0;
return sc},myers_x=(b,a)=>{let n=a.length,m=b.length,mhc=[],phc=[],hsize=Math.ceil(n/32),vsize=Math.ceil(m/32);for(let i=0;i<hsize;i++)phc[i]=-1,mhc[i]=0;let j2=0;
for(;j2<vsize-1;j2++){let mv2=0,pv2=-1,start2=j2*32,vlen2=Math.min(32,m)+start2;for(let k2=start2;k2<vlen2;k2++)peq[b.charCodeAt(k2)]|=1<<k2;for(let i=0;i<n;i++){
let eq=peq[a.charCodeAt(i)],pb=phc[i/32|0]>>>i&1,mb=mhc[i/32|0]>>>i&1,xv=eq|mv2,xh=((eq|mb)&pv2)+pv2^pv2|eq|mb,ph=mv2|~(xh|pv2),mh=pv2&xh;ph>>>31^pb&&(phc[i/32|
0]^=1<<i),mh>>>31^mb&&(mhc[i/32|0]^=1<<i),ph=ph<<1|pb,mh=mh<<1|mb,pv2=mh|~(xv|ph),mv2=ph&xv}for(let k2=start2;k2<vlen2;k2++)peq[b.charCodeAt(k2)]=0}let mv=0,pv=-1,
start=j2*32,vlen=Math.min(32,m-start)+start;for(let k2=start;k2<vlen;k2++)peq[b.charCodeAt(k2)]|=1<<k2;let score=m;for(let i=0;i<n;i++){let eq=peq[a.charCodeAt(
i)],pb=phc[i/32|0]>>>i&1,mb=mhc[i/32|0]>>>i&1,xv=eq|mv,xh=((eq|mb)&pv)+pv^pv|eq|mb,ph=mv|~(xh|pv),mh=pv&xh;score+=ph>>>m-1&1,score-=mh>>>m-1&1,ph>>>31^pb&&(phc[i/
32|0]^=1<<i),mh>>>31^mb&&(mhc[i/32|0]^=1<<i),ph=ph<<1|pb,mh=mh<<1|mb,pv=mh|~(xv|ph),mv=ph&xv}for(let k2=start;k2<vlen;k2++)peq[b.charCodeAt(k2)]=0;return score},
distance=(a,b)=>{if(a.length<b.length){let tmp=b;b=a,a=tmp}return b.length===0?a.length:a.length<=32?myers_32(a,b):myers_x(a,b)};function nearest(name,names3){let best,least=name.length<4?2:Math.max(2,Math.floor(name.length/3))+1;for(let candidate of names3){if(Math.abs(candidate.length-name.
length)>=least)continue;let steps=distance(name,candidate);steps<least&&([best,least]=[candidate,steps])}return best}var executionModes=["parallel","sequential","sequential-required","sequential-strict","mixed"];var UsageError=class extends Error{name="UsageError"};function canonicalId(id2){return id2.trim().toLowerCase().replace(/(-plan)?\\.md$|-plan$/,"").replace(/^(cycle|step|task|phase|plan|story|item|group)[\\s#_-]*(?=[a-z]{0,2}\\d)/,
"").replace(/(?<=\\d)[-_](?=\\d)/g,".").replace(/(?<!\\d)0+(?=\\d)/g,"")}function resolveReference(plan2,reference,from){let ids3=idsOf(plan2),key2=canonicalId(reference.
id);if(reference.kind==="phase"||/^phase\\b/i.test(reference.id))return phaseFor(plan2,key2);let found2=narrowed(ids3.exact.get(reference.id),reference)??narrowed(
ids3.canonical.get(key2),reference)??ids3.canonical.get(siblingKey(reference,key2,from));if(found2?.length===1)return{kind:"found",steps:found2};if(found2)return{
kind:"ambiguous",steps:found2};let phase2=phaseFor(plan2,key2);return phase2.kind==="found"?phase2:{kind:"unknown",suggestion:suggestionFor(plan2,reference.id)}}
var idsOf=memoise(plan2=>({exact:grouped(plan2.steps,step5=>step5.id),canonical:grouped(plan2.steps,step5=>canonicalId(step5.id)),phases:new Map(plan2.phases.toReversed().
map(phase2=>[canonicalId(phase2.id),phase2]))}));function grouped(steps,key2){let groups=new Map;for(let step5 of steps){let group2=groups.get(key2(step5));group2?
group2.push(step5):groups.set(key2(step5),[step5])}return groups}function narrowed(steps,{id:id2}){if(!steps||steps.length<2)return steps;let kind=/^[a-z]+/i.exec(
id2.trim())?.[0].toLowerCase(),same=steps.filter(step5=>step5.kind===kind);return same.length?same:steps}function siblingKey(reference,key2,from){let parent2=from&&
/^(.*)\\.[^.]+$/.exec(canonicalId(from.id))?.[1];return parent2&&reference.form==="metadata"&&!key2.includes(".")?\`\${parent2}.\${key2}\`:""}function phaseFor(plan2,key2){
let phase2=idsOf(plan2).phases.get(key2);return phase2?{kind:"found",steps:stepsByPhase(plan2).get(phase2)??[],phase:phase2}:{kind:"unknown",suggestion:void 0}}
function suggestionFor(plan2,id2){let bare2=text5=>canonicalId(text5).replace(/[^a-z0-9]/g,""),same=plan2.steps.find(step5=>bare2(step5.id)===bare2(id2));return same?
same.id:/[a-z]{3}/i.test(id2)?nearest(id2,idsOf(plan2).exact.keys()):void 0}var statedLinks=memoise(plan2=>{let index2=indexOf(plan2),phases=phaseIndexes(plan2),indexes=(reference,from)=>{let target=resolveReference(plan2,reference,from);
return target.kind!=="found"?[]:target.phase?phases.get(target.phase):target.steps.map(step5=>index2.get(step5))},links=[],add4=(before2,after,why2)=>{before2.length&&
after.length&&links.push({before:before2,after,...why2})};for(let phase2 of plan2.phases)for(let reference of phase2.dependsOn)add4(indexes(reference),phases.get(
phase2),why(reference,"phase"));return plan2.steps.forEach((step5,at2)=>{for(let reference of step5.dependsOn)add4(indexes(reference,step5),[at2],why(reference,
"declared"));for(let reference of step5.blocks)add4([at2],indexes(reference,step5),why(reference,"blocks"))}),links});function why({kind,form,span},plain6){return{
reason:kind==="phase"?"phase":form==="marker"||form==="group"?form:plain6,strength:form==="prose"?"prose":"metadata",span}}var phaseIndexes=plan2=>new Map([...stepsByPhase(
plan2)].map(([phase2,steps])=>[phase2,steps.map(step5=>indexOf(plan2).get(step5))]));function shownEdges(plan2,links,reaches){let lasts=remembered(steps=>rim(steps,(step5,other2)=>reaches(step5,other2))),firsts=remembered(steps=>rim(steps.toReversed(),
(step5,other2)=>reaches(other2,step5)).reverse()),shown2=new Map,edges=[];for(let{before:before2,after,reason,strength:strength2,span}of links){let several=before2.
length>1?before2:after,room=256-(shown2.get(several)??0),drawn=pairs(lasts(before2),firsts(after),room);shown2.set(several,256-room+drawn.length);for(let[b,a]of drawn)
edges.push({before:plan2.steps[b],after:plan2.steps[a],reason,strength:strength2,span})}return edges}function rim(steps,leads4){let end=steps.at(-1);return steps.
filter((step5,i)=>step5===end||!(leads4(step5,steps[i+1])||leads4(step5,end)))}function pairs(before2,after,room){if(before2.length*after.length<=room)return before2.
flatMap(b=>after.map(a=>[b,a]));let last=before2.at(-1),first2=after[0];return room<=0?[[last,first2]]:[...before2.slice(0,-1).map(b=>[b,first2]),...after.map(a=>[
last,a])]}function remembered(compute){let known=new Map;return steps=>{if(steps.length<2)return steps;let found2=known.get(steps);return found2||(found2=compute(
steps),known.set(steps,found2)),found2}}function modeOf(plan2,step5){let own5=step5.mode??markedMode(step5);return own5?{...own5,level:"step"}:step5.phase?.mode?{...step5.phase.mode,level:"phase"}:planModeOf(
plan2)}function planModeOf(plan2){return plan2.mode?{...plan2.mode,level:"plan"}:plan2.orchestration?.mode?{...plan2.orchestration.mode,level:"orchestrator plan"}:
{...plan2.contract.mode,span:void 0,level:"contract"}}function markedMode({parallel:parallel2}){if(parallel2)return{value:parallel2.value?"parallel":"sequential",strength:"metadata",span:parallel2.span}}var isSequential=mode=>mode.
startsWith("sequential"),isTestDriven=(plan2,step5)=>(step5.phase?.type??plan2.type)?.value.trim().toLowerCase()==="tdd",isolationOf=(plan2,step5)=>(step5.isolation??
plan2.isolation)?.value??plan2.contract.isolation??"shared";function modeLinks(plan2,counts){let modes=plan2.steps.map(step5=>modeOf(plan2,step5)),links=[],last,free=[],link2=(before2,after,mode)=>{for(let step5 of before2)
links.push({before:[step5],after:[after],reason:"mode",strength:mode.strength,span:mode.span})};return modes.forEach((mode,at2)=>{if(isSequential(mode.value)&&counts(
mode.strength)){let granting=stronger(mode,last===void 0||free.length?void 0:modes[last]);link2(free.length||last===void 0?free:[last],at2,granting),[last,free]=
[at2,[]]}else last!==void 0&&link2([last],at2,modes[last]),free.push(at2)}),links}var stronger=(mode,other2)=>mode.strength==="prose"&&other2&&other2.strength!==
"prose"?other2:mode;var structuralLinks=plan2=>[...barrierLinks(plan2),...waveLinks(plan2),...groupLinks(plan2),...boundaryLinks(plan2)];function barrierLinks(plan2){let inside2=plan2.
barriers.filter(({before:before2})=>before2>0&&before2<plan2.steps.length),cuts=barriers=>[...new Set(barriers.map(({before:before2})=>before2))].sort((a,b)=>a-
b),all2=cuts(inside2),firm=cuts(inside2.filter(({strength:strength2})=>strength2!=="prose"));return inside2.flatMap(({kind,strength:strength2,span,before:at2})=>{
let among=strength2==="prose"?all2:firm,place2=among.indexOf(at2),before2=range(among[place2-1]??0,at2),after=range(at2,among[place2+1]??plan2.steps.length);return linked(
before2,after,{reason:kind,strength:strength2,span})})}function waveLinks(plan2){let waves=new Map;plan2.steps.forEach(({wave},at2)=>{if(!wave)return;let steps=waves.
get(wave.value);steps?steps.push(at2):waves.set(wave.value,[at2])});let sorted=[...waves.keys()].sort((a,b)=>a-b).map(wave=>waves.get(wave));return sorted.slice(
1).flatMap((after,i)=>{let span=plan2.steps[after[0]].wave?.span;return linked(sorted[i],after,{reason:"wave",strength:"metadata",span})})}function listed(plan2){
return(plan2.orchestration?.entries??[]).flatMap(entry=>{let{value:id2,span}=entry.id,target=resolveReference(plan2,{kind:"step",id:id2,form:"group",span});return target.
kind!=="found"?[]:[{entry,steps:target.steps.map(step5=>indexOf(plan2).get(step5))}]})}function groupLinks(plan2){let grouped2=listed(plan2).filter(({entry})=>entry.
group),links=[],front=[];for(let members of runs(grouped2,(a,b)=>a.entry.group.value===b.entry.group.value)){let{group:group2,groupParallel}=members[0].entry,why2={
reason:"group",strength:"metadata",span:group2.span},fronts=groupParallel?[members.flatMap(({steps})=>steps)]:members.map(({steps})=>steps);for(let steps of fronts)
links.push(...linked(front,steps,why2)),front=steps}return links}function boundaryLinks(plan2){let parts3=runs(listed(plan2),a=>!a.entry.boundary),steps=parts3.
map(part=>part.flatMap(member=>member.steps));return steps.slice(1).flatMap((after,i)=>{let{span}=parts3[i].at(-1).entry.id;return linked(steps[i],after,{reason:"\\
checkpoint",strength:"metadata",span})})}function runs(items,together2){let found2=[];return items.forEach((item,i)=>{i&&together2(items[i-1],item)?found2.at(-1).
push(item):found2.push([item])}),found2}function linked(before2,after,why2){let earlier2=new Set(before2),later=after.filter(step5=>!earlier2.has(step5));return before2.
length&&later.length?[{before:before2,after:later,...why2}]:[]}var range=(start,end)=>Array.from({length:end-start},(_2,i)=>start+i);var wiringOf=memoise(plan2=>{let links=[...statedLinks(plan2),...structuralLinks(plan2)],sequence2=modeLinks(plan2,()=>!0),firmSequence=modeLinks(plan2,strength2=>strength2!==
"prose"),gates=new Gates(plan2.steps.length),firm=gates.wire([...links.filter(({strength:strength2})=>strength2!=="prose"),...firmSequence]),prose=gates.wire([...links.
filter(({strength:strength2})=>strength2==="prose"),...sequence2]),{size}=gates;return{size,firm,prose,reachesFirmly:reachabilityOf(digraph(size,firm)),reaches:reachabilityOf(
digraph(size,firm,prose)),links:[...links,...sequence2]}}),Gates=class{size;constructor(steps){this.size=steps}wire(links){let edges=new EdgeList,nodeFor=joined=>{
let gates=new Map;return steps=>{if(steps.length===1)return steps[0];let known=gates.get(steps);if(known!==void 0)return known;let gate=this.size++;for(let step5 of steps)
joined(step5,gate);return gates.set(steps,gate),gate}},leave=nodeFor((step5,gate)=>edges.add(step5,gate)),enter2=nodeFor((step5,gate)=>edges.add(gate,step5));for(let{
before:before2,after}of links)edges.add(leave(before2),enter2(after));return edges}};var orderOf=memoise(plan2=>{let{links,reaches,reachesFirmly}=wiringOf(plan2);return{edges:shownEdges(plan2,links,reaches),firm:reachability(plan2,reachesFirmly),
any:reachability(plan2,reaches),loops:declaredLoops(plan2)}}),statedEdges=memoise(plan2=>shownEdges(plan2,statedLinks(plan2),()=>!1));function reachability(plan2,reaches){
let index2=indexOf(plan2),before2=(a,b)=>reaches(index2.get(a),index2.get(b));return{before:before2,ordered:(a,b)=>before2(a,b)||before2(b,a)}}function declaredLoops(plan2){
let links=statedLinks(plan2).filter(({strength:strength2})=>strength2!=="prose"),gates=new Gates(plan2.steps.length),edges=gates.wire(links),loops=loopsOf(digraph(
gates.size,edges));if(!loops.length)return[];let between=linkFinder(links);return loops.map(loop=>{let steps=loop.filter(node2=>node2<plan2.steps.length);return{
edges:steps.map((step5,i)=>edge(plan2,step5,steps[(i+1)%steps.length],between))}})}function linkFinder(links){let into=new Map;for(let link2 of links)for(let step5 of link2.
after){let known=into.get(step5);known?known.push(link2):into.set(step5,[link2])}return(before2,after)=>into.get(after).find(link2=>link2.before.includes(before2))}
function edge(plan2,before2,after,between){let{reason,strength:strength2,span}=between(before2,after);return{before:plan2.steps[before2],after:plan2.steps[after],
reason,strength:strength2,span}}var batchesOf=memoise(plan2=>{let found2=new Map;for(let step5 of plan2.steps){let{wave}=step5;wave&&found2.set(step5,{name:\`wave \${wave.value}\`,rank:wave.value,
span:wave.span})}let names3=new Map;for(let{id:id2,group:group2,groupParallel}of plan2.orchestration?.entries??[]){if(!group2)continue;let rank3=names3.get(group2.
value)??names3.size;names3.set(group2.value,rank3);let target=resolveReference(plan2,{kind:"step",id:id2.value,form:"group",span:id2.span});if(!(target.kind!=="\\
found"||!groupParallel))for(let step5 of target.steps)found2.set(step5,{name:group2.value,rank:rank3,span:id2.span})}return found2});function brokenBatches(plan2){
let batches=batchesOf(plan2);return batches.size===0?[]:statedEdges(plan2).flatMap(edge2=>{let[first2,second]=[batches.get(edge2.before),batches.get(edge2.after)];
return first2&&second&&first2.rank>=second.rank&&edge2.before!==edge2.after?[{...edge2,first:first2,second}]:[]})}function driftOf(step5,{part,title,digest}){if(title&&folded(title.value)!==folded(step5.title))return"title";let own5=digestOf(step5.extent);return(part==="who\\
le"?digest===own5:own5.includes(digest))?void 0:"body"}var folded=title=>title.replace(/[\\s*_\`]+/g," ").trim().toLowerCase();function uncopiedSteps(plan2){return plan2.
steps.some(step5=>step5.copies.length>0)?plan2.steps.filter(({copies,kind,phase:phase2})=>copies.length===0&&kind!=="checkpoint"&&phase2?.type?.value!=="inline"):
[]}var strayEntries=plan2=>(plan2.orchestration?.entries??[]).filter(({id:{value:id2,span}})=>resolveReference(plan2,{kind:"step",id:id2,form:"group",span}).kind===
"unknown");var file=(action,path2,because)=>({action,resource:{kind:"file",path:clean(path2)},because}),clean=path2=>path2.replace(/^(?:\\.\\/)+/,"").replace(/::.*$/,"");function deedsOf(words3){
let{args,redirects}=withoutRedirects(dropWrappers(words3)),[program="",...rest]=args,name=program.slice(program.lastIndexOf("/")+1);return[...programs[name]?.(rest)??
runner(name,rest)??[],...redirects.filter(isPlain).map(path2=>file("write",path2,\`redirection of \\\`\${name}\\\`\`))]}function dropWrappers(words3){let at2=0;for(;;){
let word3=words3[at2]??"",next=words3[at2+1]??"";if(/^[A-Za-z_]\\w*=/.test(word3)||/^(?:sudo|env|time|command|npx|bunx|uvx|pnpx|xvfb-run|exec|then|do|else|!)$/.test(
word3))at2+=1;else if(/^(?:uv|poetry|pdm|pipenv|hatch|rye|bundle|pnpm|yarn)$/.test(word3)&&/^(?:run|exec)$/.test(next))at2+=2;else if(/^(?:python3?|py)$/.test(word3)&&
next==="-m")at2+=2;else if(word3==="timeout")at2+=2;else break;if(at2>=words3.length)break;for(;at2>0&&words3[at2]?.startsWith("--")&&words3[at2-1]!=="-m";)at2+=
1}return words3.slice(at2)}function withoutRedirects(words3){let args=[],redirects=[];for(let i=0;i<words3.length;i+=1){let word3=words3[i];(word3===">"||word3===
">>")&&redirects.push(words3[i+1]??""),/^(?:>>?|<|>&|<<<)$/.test(word3)?i+=1:word3!=="<<"&&args.push(word3)}return{args,redirects}}var isPlain=word3=>word3!==""&&
!/[$\`*?<>(){}\\s]|^&|^-|^\\/|^\\d$|^\\.{1,2}$/.test(word3)&&/^[\\w.@~[\\]/+-]+$/.test(word3),plain=words3=>words3.filter(word3=>!word3.startsWith("-")).flatMap(expandBraces).
filter(isPlain);function expandBraces(word3){let match=/^([^{}]*)\\{([^{}]*,[^{}]*)\\}([^{}]*)$/.exec(word3);return match?match[2].split(",").map(member=>match[1]+
member+match[3]):[word3]}var programs={git,touch:args=>plain(args).map(path2=>file("create",path2,"\`touch\`")),rm:args=>plain(args).map(path2=>file("delete",path2,
"\`rm\`")),cp:args=>transfer(args,"read","\`cp\`"),mv:args=>transfer(args,"rename","\`mv\`"),tee:args=>plain(args).map(path2=>file("write",path2,"\`tee\`")),sed:args=>args.
some(arg=>/^-i|^--in-place/.test(arg))?plain(args).filter(p=>/[./]/.test(p)&&!/^s[/|#]/.test(p)).map(p=>file("modify",p,"\`sed -i\`")):[],chmod:args=>plain(args).
slice(1).map(path2=>file("modify",path2,"\`chmod\`"))};function transfer(args,action,because){let paths=plain(args),target=paths.at(-1);if(paths.length<2||!target)
return[];let sources=paths.slice(0,-1),into=sources.length>1||target.endsWith("/");return sources.flatMap(source=>{let name=source.replace(/\\/$/,"").split("/").
at(-1),to=into?\`\${target.replace(/\\/$/,"")}/\${name}\`:target;return[file(action,source,because),file("create",to,because)]})}function git(args){let at2=args.findIndex(
(arg,i)=>!arg.startsWith("-")&&args[i-1]!=="-C"&&args[i-1]!=="-c"),rest=args.slice(at2+1);switch(args[at2]){case"add":return rest.some(arg=>/^(?:-A|--all|-u|--update|\\.|:\\/|-a)$/.
test(arg))?[stage("\`git add\` of everything","tree")]:[stage("\`git add\`","index"),...plain(rest).map(path2=>file("write",path2,"\`git add\`"))];case"commit":{let all2=rest.
some(arg=>/^-[a-z]*a[a-z]*$|^--all$/.test(arg)),commit={action:"commit",resource:{kind:"git",name:"branch"},because:"\`git commit\`"};return all2?[stage("\`git com\\
mit -a\`","tree"),commit]:[commit]}case"mv":return transfer(rest,"rename","\`git mv\`");case"rm":return rest.includes("--cached")?[]:plain(rest).map(path2=>file("d\\
elete",path2,"\`git rm\`"));default:return[]}}var stage=(because,name)=>({action:"stage",resource:{kind:"git",name},because}),runners=[[/^(?:pytest|py\\.test|vitest|jest|mocha|ava|tap|rspec|phpunit|tox|nox|bats|ctest|playwright|unittest)$/,
/^/],[/^(?:npm|pnpm|yarn|bun|deno|cargo|go|mix|dotnet|swift|rails|gradlew?|mvn|node|turbo|nx|make|just|task|rake|xcodebuild)$/,/^(?:run )?(?:--?\\S+ )*(?:test\\b|tests\\b|nextest|check\\b|ci\\b|t\\b|spec\\b|verify\\b|green\\b|precommit\\b|--test\\b)/]];
function runner(name,args){let line=args.join(" ");if(!runners.some(([program,words3])=>program.test(name)&&words3.test(line)))return/^(?:node|python3?|bash|sh|zsh|bun|tsx|deno|ruby)$/.
test(name)?scripts(args):void 0;let paths=args.map(arg=>arg.replace(/::.*$/,"").replace(/^(?:\\.\\/)+/,"")).filter(arg=>isPlain(arg)&&/[./]/.test(arg)&&/\\.\\w+$|\\/$/.
test(arg));return paths.length===0?[{action:"run",resource:{kind:"suite",name:name==="node"?"npm":name},because:"test run"}]:paths.map(path2=>file("exercise",path2,
\`\\\`\${name}\\\` run\`))}function scripts(args){let first2=args.find(arg=>!arg.startsWith("-"));return first2&&isPlain(first2)&&/\\.\\w+$/.test(first2)?[file("exercise",
first2,"script run")]:[]}function contractual({contract:contract12},step5,effects){let implied2={certainty:"inferred",conditional:!1,span:step5.idSpan},added=[],changes=effects.some(({action,
resource})=>changing.has(action)&&resource.kind==="file");contract12.commits&&changes&&!effects.some(({action})=>action==="commit")&&added.push({...implied2,action:"\\
commit",resource:{kind:"git",name:"branch"},because:"each step of this format ends in a commit"});for(let path2 of contract12.trackers)added.push({...implied2,action:"\\
write",resource:{kind:"tracker",path:path2},because:"every agent of this format keeps it"});return added}function isTestPath(path2){let last=path2.slice(path2.lastIndexOf("/")+1);return/^test_.*\\.py$|_test\\.\\w+$|[.-](?:test|spec)\\.\\w+$|_spec\\.rb$|^test-.*\\.\\w+$|Tests?\\.\\w+$/.
test(last)||/(?:^|\\/)(?:tests?|__tests__|specs?|e2e)\\//.test(path2)&&!/\\.(?:md|txt|json|ya?ml)$/.test(last)}var nameOf=path2=>path2.slice(path2.lastIndexOf("/")+
1),PathBook=class{byName=new Map;enter(path2){if(!path2.includes("/")||path2.includes("*")||path2.endsWith("/"))return;let full=this.byName.get(nameOf(path2))??
new Map;full.set(path2,(full.get(path2)??0)+1),this.byName.set(nameOf(path2),full)}candidates(short){let full=this.byName.get(nameOf(short));return full?[...full].
filter(([path2])=>path2!==short&&path2.endsWith(\`/\${short}\`)).sort((a,b)=>b[1]-a[1]).map(([path2])=>path2):[]}has(path2){return this.byName.get(nameOf(path2))?.
has(path2)??!1}},isSourceName=name=>/^[^/]+\\.(?:py|rs|go|java|kt|rb|swift|c|cc|cpp)$/.test(name),PathResolver=class{plan=new PathBook;phases=new Map;steps=new Map;root;constructor(plan2){
this.root=rootOf(plan2),this.enter(plan2.mentions,[this.plan]);for(let phase2 of plan2.phases){let book=new PathBook;this.phases.set(phase2,book),this.enter(phase2.
mentions,[this.plan,book])}for(let step5 of plan2.steps){let declared=step5.mentions.filter(({certainty})=>certainty==="declared"),books={declared:new PathBook,
all:new PathBook,siblings:siblingsIn(step5.mentions),names:new Set(declared.flatMap(({subject:subject2})=>subject2.kind==="path"&&!isSourceName(subject2.path)?subject2.
path:[]))};this.steps.set(step5,books),this.enter(step5.mentions,[this.plan,books.all]),this.enter(declared,[books.declared])}}enter(mentions,books){for(let{subject:subject2}of mentions)
if(subject2.kind==="path")for(let book of books)book.enter(this.inRepository(subject2.path))}resolve(path2,step5,exact){let inside2=this.inRepository(path2),books=this.
steps.get(step5);if(books?.names.has(inside2))return inside2;let local=exact&&(inside2.includes("/")||!isSourceName(inside2))?[]:[books?.declared,books?.all];for(let book of[
...local,exact?void 0:step5.phase&&this.phases.get(step5.phase)]){let found3=book?.candidates(inside2)??[];if(found3.length===1||found3.length>1&&book===books?.
declared)return found3[0]}if(exact&&!isSourceName(inside2)||inside2.includes("/")&&this.plan.has(inside2))return inside2;let found2=this.plan.candidates(inside2);
if(found2.length===1)return found2[0];let sibling=this.inRepository(books?.siblings.get(inside2)??inside2);return found2.length===0||found2.includes(sibling)?sibling:
inside2}inRepository(path2){let inside2=this.root&&path2.startsWith(this.root)?path2.slice(this.root.length):path2;return/(?:^|\\/)\\.\\.?\\//.test(inside2)?withoutDots(
inside2):inside2}};function siblingsIn(mentions){let found2=new Map,sentence2=-1,folder="",ending="",waiting=[];for(let{subject:subject2,evidence:evidence2,section:section3}of mentions){
if(subject2.kind!=="path"||section3==="files")continue;evidence2.start!==sentence2&&([sentence2,folder,ending,waiting]=[evidence2.start,"","",[]]);let{path:path2}=subject2,
slash=path2.lastIndexOf("/");if(slash<0){folder&&(!ending||path2.endsWith(ending))?found2.set(path2,folder+path2):waiting.push(path2);continue}if(folder=path2.slice(
0,slash+1),ending=path2.endsWith("/")?"":path2.slice(path2.lastIndexOf(".")),!ending)for(let name of waiting.splice(0))found2.set(name,folder+name)}return found2}
function withoutDots(path2){let kept=[];for(let segment of path2.split("/"))segment===".."?kept.length===0||kept.at(-1)===".."?kept.push(segment):kept.pop():segment!==
"."&&kept.push(segment);return kept.join("/")}function rootOf(plan2){let relative2=new Set,absolute=[],mentions=[...plan2.mentions,...plan2.phases.flatMap(p=>p.
mentions),...plan2.steps.flatMap(s=>s.mentions)];for(let{subject:subject2}of mentions){let paths=subject2.kind==="path"?[subject2.path]:subject2.kind==="command"?
subject2.words:[];for(let path2 of paths)/^(?:~\\/|\\/|[A-Za-z]:[\\\\/])/.test(path2)?absolute.push(path2):subject2.kind==="path"&&path2.includes("/")&&relative2.add(
path2.split("/",2).join("/"))}let votes=new Map;for(let path2 of absolute.slice(0,2e3)){let segments=path2.split("/");for(let i=2;i<segments.length-1;i+=1){if(!relative2.
has(segments.slice(i,i+2).join("/")))continue;let root2=\`\${segments.slice(0,i).join("/")}/\`;votes.set(root2,(votes.get(root2)??0)+1);break}}return[...votes].sort(
(a,b)=>b[1]-a[1])[0]?.[0]??""}function inherit(plan2,own5,paths){let found2=new Map,earlier2=new Set,trail2;for(let step5 of plan2.steps){(!trail2||step5.phase!==trail2.phase)&&(trail2=openTrail(
step5,paths,earlier2));let writes=(own5.get(step5)??[]).filter(isCertainWrite),tests=writes.filter(isTest),sources=writes.filter(effect2=>!isTest(effect2)),added=needsOf(
step5,tests,sources).flatMap(need=>unsaid(step5,need,trail2,paths)),all2=[...writes,...added],[allTests,allSources]=[all2.filter(isTest),all2.filter(effect2=>!isTest(
effect2))];allTests.length>0&&(trail2.tests=allTests),allSources.length>0&&(trail2.sources=allSources),found2.set(step5,added)}return found2}function unsaid(step5,need,trail2,paths){
let fits2=effect2=>isTest(effect2)===(need==="tests"),titled=titleFiles(step5,paths).filter(fits2);if(titled.length>0)return titled;let declared=trail2.declared.
filter(fits2);return declared.length>0?declared:step5.kind!=="cycle"?[]:trail2[need].map(effect2=>({...effect2,certainty:"inferred",because:"continues the step \\
before"}))}function titleFiles(step5,paths){return step5.mentions.flatMap(({subject:subject2,section:section3,verb,conditional,span})=>section3!=="title"||subject2.
kind!=="path"||verb==="read"||verb==="verify"?[]:[{action:"write",resource:{kind:"file",path:paths.resolve(subject2.path,step5,!1)},certainty:"inferred",conditional,
span,because:"file in the title"}])}function openTrail(step5,paths,earlier2){let declared=declarationsOf(step5.phase,step5,paths),fresh=declared.filter(({resource})=>"\\
path"in resource&&!earlier2.has(resource.path));for(let{resource}of declared)"path"in resource&&earlier2.add(resource.path);let kept=[!0,!1].flatMap(tests=>{let kind=fresh.
filter(effect2=>isTest(effect2)===tests);return kind.length>0?kind:declared.filter(effect2=>isTest(effect2)===tests)});return{tests:[],sources:[],phase:step5.phase,
declared:kept}}var isCertainWrite=({action,resource,conditional})=>changing.has(action)&&resource.kind==="file"&&!conditional,isTest=({resource})=>resource.kind===
"file"&&isTestPath(resource.path);function needsOf(step5,tests,sources){if(tests.length+sources.length===0&&step5.kind!=="cycle")return step5.kind==="checkpoint"?
[]:["tests","sources"];if(step5.kind!=="cycle")return[];let needs=[];return tests.length===0&&needs.push("tests"),sources.length===0&&!step5.regression&&needs.push(
"sources"),needs}function declarationsOf(phase2,step5,paths){return(phase2?.mentions??[]).filter(isFileOfPhase).map(mention=>{let{verb,conditional,span}=mention,
path2=mention.subject.kind==="path"?mention.subject.path:"";return{action:verb,resource:{kind:"file",path:paths.resolve(path2,step5,!0)},certainty:"inferred",conditional,
span,because:"file of the phase"}})}var isFileOfPhase=({subject:subject2,certainty,verb})=>subject2.kind==="path"&&certainty==="declared"&&changing.has(verb)&&!subject2.
path.endsWith("/");function introduced(step5,effects){if(step5.regression||step5.spike)return[];let said=new Set(effects.flatMap(effect2=>isChange(effect2)?nameIn(effect2):[]));return effects.
flatMap(effect2=>{let[name]=nameIn(effect2);return effect2.action!=="expect-absent"||name===void 0||said.has(name)?[]:(said.add(name),[{...effect2,action:"creat\\
e",certainty:"inferred",because:"absent in RED, so made in GREEN"}])})}var isChange=({action})=>action==="create"||action==="modify",nameIn=({resource})=>resource.
kind==="symbol"?[resource.name]:[];var effectsOf=memoise(plan2=>{let paths=new PathResolver(plan2),known=new Set,own5=new Map(plan2.steps.map(step5=>[step5,effectsOfStep(step5,paths,known)])),added=inherit(
plan2,own5,paths);return new Map([...own5].map(([step5,effects])=>{let all2=[...effects,...introduced(step5,effects),...added.get(step5)??[]];return[step5,[...all2,
...contractual(plan2,step5,all2)]]}))});function effectsOfStep(step5,paths,known){let declares=step5.mentions.some(isDeclaredWrite);return withoutFolders(merge(
step5.mentions.flatMap(mention=>effectsOfMention(mention,{step:step5,paths,declares}))),known)}function withoutFolders(effects,known){let writes=effects.filter(
isWrite),kept=effects.filter(effect2=>{if(!isWrite(effect2)||effect2.certainty==="declared")return!0;let folder=\`\${effect2.resource.path.replace(/\\/$/,"")}/\`,inside2=writes.
filter(({resource})=>resource.path!==folder&&resource.path.startsWith(folder));return inside2.length===0||inside2.some(({resource})=>resource.path.includes("*"))?
!0:!known.has(folder)&&inside2.some(({action})=>action==="create")});for(let{resource}of writes)for(let folder of foldersOf(resource.path))known.add(folder);return kept}
function*foldersOf(path2){for(let at2=path2.indexOf("/");at2>=0;at2=path2.indexOf("/",at2+1))yield path2.slice(0,at2+1)}var isWrite=effect2=>effect2.resource.kind===
"file"&&changing.has(effect2.action),isDeclaredWrite=({subject:subject2,verb,certainty})=>subject2.kind==="path"&&certainty==="declared"&&changing.has(verb);function effectsOfMention(mention,context){
let{subject:subject2}=mention;switch(subject2.kind){case"path":return effectsOfPath(mention,subject2,context);case"command":return mention.verb==="run"?effectsOfCommand(
mention,subject2.words,context):[];case"symbol":return[effect(mention,symbolActions[mention.verb]??"read",subject2,\`\${mention.verb} in prose\`)];case"absence":return[
effect(mention,"expect-absent",{kind:"symbol",name:subject2.name},"expected failure")]}}var symbolActions={define:"create",modify:"modify",delete:"delete",rename:"\\
rename"};function effect(mention,action,resource,because){let{certainty,conditional,span}=mention;return{action,resource,certainty,conditional,span,because}}function effectsOfPath(mention,subject2,context){
let{step:step5,paths}=context,declared=mention.certainty==="declared",fileAt=path2=>({kind:"file",path:paths.resolve(path2,step5,declared)}),because=declared?"f\\
ile field":\`\${mention.verb} in prose\`,file3=fileAt(subject2.path),action=pathAction(mention),meant=!changing.has(action)||declared||isMeant(mention,file3,context),
first2=effect(mention,meant?action:"read",file3,because);return subject2.to===void 0?[first2]:[first2,effect(mention,"create",fileAt(subject2.to),because)]}function isMeant(mention,file3,{
step:step5,paths,declares}){let{section:section3,verb,certainty,conditional}=mention;if(conditional||section3==="context"||file3.kind!=="file")return!1;let test=isTestPath(
file3.path);return section3==="red"&&!test?!1:!declares||section3==="red"&&step5.kind==="cycle"||listed2(step5,paths,file3)?section3!=="verify"||test:certainty===
"stated"&&/\\.\\w+$/.test(file3.path)&&(verb==="create"||verb==="write"&&test)}function listed2(step5,paths,resource){return step5.mentions.some(mention=>isDeclaredWrite(
mention)&&mention.subject.kind==="path"&&"path"in resource&&paths.resolve(mention.subject.path,step5,!0)===resource.path)}function pathAction({verb,section:section3,
subject:subject2}){if(changing.has(verb))return verb;let test=subject2.kind==="path"&&isTestPath(subject2.path);return section3==="red"&&verb==="none"&&test?"wr\\
ite":"read"}function effectsOfCommand(mention,words3,{step:step5,paths}){return deedsOf(words3).map(({action,resource,because})=>{if(mention.certainty==="inferr\\
ed"&&action!=="exercise"&&action!=="run")return;let at2=resource.kind==="file"?{kind:"file",path:paths.resolve(resource.path,step5,action!=="exercise")}:resource;
if(mention.conditional&&because==="\`git add\`"&&at2.kind==="file")return;if(action!=="exercise")return effect(mention,action,at2,because);let written=mention.section===
"red"&&at2.kind==="file"&&isTestPath(at2.path);return effect(mention,written?"write":"run",at2,written?"test run in RED":because)}).filter(found2=>found2!==void 0)}
var rank={declared:0,stated:1,inferred:2};function merge(effects){let best=new Map;for(let effect2 of effects){let{resource}=effect2,key2=\`\${effect2.action}\\0\${resource.
kind}\\0\${"path"in resource?resource.path:resource.name}\`,before2=best.get(key2);(!before2||rank[effect2.certainty]<rank[before2.certainty]||before2.conditional&&
!effect2.conditional&&effect2.certainty===before2.certainty)&&best.set(key2,effect2)}return[...best.values()]}var segmentsOf=path2=>path2.replaceAll("\\\\","/").split("/").filter((segment,i)=>(segment!==""||i===0)&&segment!==".").filter((segment,i,all2)=>segment!==""||i===
0&&all2.length>1),wildcard=/[*?]|\\{[^{}]*,[^{}]*\\}/,isGlob=path2=>wildcard.test(path2);function plainPrefix(segments){let first2=segments.findIndex(isGlob);return first2===
-1?segments.length:first2}function overlap(a,b,i=0,j2=0){return i===a.length?j2===b.length||holdsMore(a,b.slice(j2)):j2===b.length?holdsMore(b,a.slice(i)):a[i]===
"**"?overlap(a,b,i+1,j2)||overlap(a,b,i,j2+1):b[j2]==="**"?overlap(a,b,i,j2+1)||overlap(a,b,i+1,j2):segmentsOverlap(a[i],b[j2])&&overlap(a,b,i+1,j2+1)}function holdsMore(segments,rest){
let last=segments.at(-1);return last===void 0||last==="**"?!0:!isGlob(last)&&!(/.\\.\\w+$/.test(last)&&rest.some(isGlob))}function segmentsOverlap(a,b){if(a===b)return!0;
let[wildA,wildB]=[isGlob(a),isGlob(b)];if(!wildA&&!wildB)return!1;if(!wildB)return pattern(a).test(b);if(!wildA)return pattern(b).test(a);let[first2,second]=[ends(
a),ends(b)];return(first2.head.startsWith(second.head)||second.head.startsWith(first2.head))&&(first2.tail.endsWith(second.tail)||second.tail.endsWith(first2.tail))}
function ends(segment){let open3=segment.search(/[*?{]/),close3=Math.max(segment.lastIndexOf("*"),segment.lastIndexOf("?"),segment.lastIndexOf("}"));return{head:segment.
slice(0,open3),tail:segment.slice(close3+1)}}var patterns=new Map;function pattern(segment){let known=patterns.get(segment);if(known)return known;let source=segment.
replace(/\\*+|\\?|\\{[^{}]*,[^{}]*\\}|[\\\\^$.|+()[\\]{}]/g,found2=>found2.startsWith("*")?"[^/]*":found2==="?"?"[^/]":found2.length>1?\`(?:\${found2.slice(1,-1).split("\\
,").map(quoted).join("|")})\`:\`\\\\\${found2}\`),made=new RegExp(\`^\${source}$\`);return patterns.set(segment,made),made}var quoted=text5=>text5.replace(/[\\\\^$.|+()[\\]{}]/g,
"\\\\$&").replace(/\\*+/g,"[^/]*").replaceAll("?","[^/]");var needing=new Set(["modify","delete","rename","read","run"]),reading=new Set(["read","run"]),rank2={declared:0,stated:1,inferred:2},weakness=({certainty,conditional})=>rank2[certainty]+
(conditional?3:0);function strongest(effects,actions){let best;for(let effect2 of effects)actions.has(effect2.action)&&(!best||weakness(effect2)<weakness(best))&&
(best=effect2);return best}function accessOf(step5,effects,directory=!1){let change=strongest(effects,changing),needs=strongest(effects,needing),does=action=>effects.
some(effect2=>effect2.action===action&&!effect2.conditional);return{step:step5,change,read:strongest(effects,reading),creates:does("create"),deletes:does("delet\\
e"),needs:needs&&weakness(needs)<rank2.inferred?needs:void 0,exclusive:change!==void 0&&!change.conditional&&!(directory&&does("create"))}}function pathAccesses(step5,effects,trackers=new Set){
let byPath=new Map,directories=new Set;for(let effect2 of effects){if(effect2.resource.kind!=="file"||isPassing(effect2,effect2.resource.path))continue;let path2=segmentsOf(
effect2.resource.path).join("/");if(/^[*./?]*$/.test(path2)||trackers.has(path2))continue;effect2.resource.path.endsWith("/")&&directories.add(path2);let known=byPath.
get(path2);known?known.push(effect2):byPath.set(path2,[effect2])}return[...byPath].map(([path2,all2])=>({...accessOf(step5,all2,directories.has(path2)),path:path2,
segments:path2.split("/"),glob:isGlob(path2)})).filter(({change,read:read3})=>change||read3).sort((a,b)=>Number(b.exclusive)-Number(a.exclusive))}function isPassing({
action,certainty,conditional},path2){return action==="stage"||action==="commit"?!0:action!=="read"||certainty==="declared"?!1:certainty==="inferred"||conditional||
path2.endsWith("/")||isGlob(path2)}var isOutside=path2=>/^(~|\\/|\\$|[A-Za-z]:)/.test(path2);function collisionOf(first2,second,creator){let[a,b]=[first2.change,second.change];return a&&b&&creator!==void 0&&first2.creates&&second.creates?{kind:"create-c\\
reate",effects:[a,b]}:b&&first2.needs&&creator===second.step?{kind:"use-before-create",effects:[first2.needs,b]}:a&&first2.deletes&&second.needs&&!second.creates?
{kind:"use-after-delete",effects:[a,second.needs]}:a&&b?{kind:"write-write",effects:[a,b]}:{kind:"read-write",effects:[a??first2.read,b??second.read]}}var patience=32,Node=class{children=new Map;globs=new Map;own={writer:void 0,readers:[]};segments;constructor(segments){this.segments=segments}*below(){for(let child2 of this.
children.values())yield child2,yield*child2.below()}},PathTree=class{#root=new Node([]);#time;#meet;constructor(time,meet){this.#time=time,this.#meet=meet}access(access){
let path2=this.#pathTo(access.segments.slice(0,plainPrefix(access.segments)));access.glob?this.#accessGlob(access,path2):this.#accessPlain(access,path2)}#pathTo(segments){
let path2=[this.#root];return segments.forEach((segment,i)=>{let parent2=path2.at(-1),node2=parent2.children.get(segment);node2||(node2=new Node(segments.slice(
0,i+1)),parent2.children.set(segment,node2)),path2.push(node2)}),path2}#accessPlain(access,path2){let node2=path2.at(-1);if(this.#meetAbove(access,path2,node2.own.
writer),this.#meetBelow(access,node2,void 0),!access.exclusive){node2.own.readers.push(access);return}node2.own={writer:access,readers:[]},node2.children.clear(),
node2.globs.clear()}#accessGlob(access,path2){let node2=path2.at(-1),state=node2.globs.get(access.path);this.#meetAbove(access,path2,void 0),this.#meetBelow(access,
node2,state?.writer),(!state||access.exclusive)&&(state={writer:void 0,readers:[],segments:access.segments}),access.exclusive?state.writer=access:state.readers.
push(access),node2.globs.set(access.path,state)}#meetAbove(access,path2,same){let last;for(let{own:own5}of path2)own5.writer&&(!last||this.#time(own5.writer)>this.#time(
last))&&(last=own5.writer);last&&this.#meet(last,access),path2.forEach(({own:own5,globs},i)=>{let most=i===path2.length-1?own5.readers.length:patience;this.#meetReaders(
access,own5.readers,last,most);for(let glob of globs.values())overlap(glob.segments,access.segments)&&this.#meetState(access,glob,same,patience)})}#meetBelow(access,node2,same){
let met=0;for(let below2 of node2.below()){if(!access.exclusive&&met>=patience)return;if(!(access.glob&&!overlap(access.segments,below2.segments))){below2.own.writer&&
met++,this.#meetState(access,below2.own,same,below2.own.readers.length);for(let glob of below2.globs.values())(!access.glob||overlap(access.segments,glob.segments))&&
this.#meetState(access,glob,same,patience)}}}#meetState(access,state,since,most){let{writer,readers}=state;writer&&!(since&&this.#time(writer)<=this.#time(since))&&
this.#meet(writer,access),this.#meetReaders(access,readers,since,most)}#meetReaders(access,readers,since,most){if(!access.exclusive)return;let start=since?this.#time(
since):-1;for(let reader of readers.slice(Math.max(0,readers.length-most)))this.#time(reader)>=start&&this.#meet(reader,access)}};function collideOnFiles(steps,times,accesses,ordered,found2){let creators=firstCreators(accesses),tree=new PathTree(({step:step5})=>times[step5],(a,b)=>{if(ordered(
a.step,b.step))return;let[first2,second]=a.step<b.step?[a,b]:[b,a],creator=first2.path===second.path?creators.get(first2.path):void 0;found2(first2.step,second.
step,collisionOf(first2,second,creator))});for(let step5 of steps)for(let access of accesses[step5])tree.access(access)}function firstCreators(accesses){let creators=new Map;
for(let{path:path2,creates,step:step5}of accesses.flat())creates&&!creators.has(path2)&&creators.set(path2,step5);return creators}function timesOf(plan2,accesses){let{size,firm,prose}=wiringOf(plan2),edges=[firm];for(let softer of[prose,natural(accesses)])edges.push(compatible(size,edges,softer));
let rank3=node2=>node2<plan2.steps.length?node2:-1,times=new Int32Array(plan2.steps.length),clock=0;for(let node2 of sequenceOf(digraph(size,...edges),rank3))node2<
plan2.steps.length&&(times[node2]=clock++);return times}function compatible(size,firmer,softer){let{of}=componentsOf(digraph(size,...firmer,softer)),kept=new EdgeList;
return softer.from.forEach((from,i)=>{let to=softer.to[i];of[from]!==of[to]&&kept.add(from,to)}),kept}function natural(accesses){let edges=new EdgeList,histories=new Map;
for(let{path:path2,step:step5,creates,deletes,needs,change}of accesses.flat()){let history=histories.get(path2)??{creator:void 0,deleter:void 0,early:[]};histories.
set(path2,history);let sure=change?.certainty!=="inferred";if(creates){if(history.creator===void 0&&sure)for(let user of history.early)edges.add(step5,user);history.
creator=step5,history.deleter=void 0}else needs&&(history.creator===void 0&&history.early.push(step5),history.deleter!==void 0&&!deletes&&edges.add(step5,history.
deleter));deletes&&sure&&(history.deleter=step5)}return edges}var Neighbours=class{#steps;#before;constructor(steps,before2){this.#steps=steps,this.#before=before2}pairs(acts,suffers){let back=sweep(this.#steps,acts,suffers,
this.#before),met=new Set(back.flat()),missed=sweep(this.#steps.toReversed(),acts,suffers,(a,b)=>this.#before(b,a)).filter(([,step5])=>!met.has(step5)).map(([other2,
step5])=>[step5,other2]);return[...back,...missed]}};function sweep(steps,acts,suffers,before2){let actors=new Lines(before2),sufferers=new Lines(before2),pairs3=[],
line=0;return steps.forEach((step5,i)=>{i&&!before2(steps[i-1],step5)&&line++;let other2=(acts(step5)?sufferers.lastUnordered(step5,line):void 0)??(suffers(step5)?
actors.lastUnordered(step5,line):void 0);other2!==void 0&&pairs3.push([other2,step5]),acts(step5)&&actors.push(step5,line),suffers(step5)&&sufferers.push(step5,
line)}),pairs3}var Lines=class{#lasts=[];#before;constructor(before2){this.#before=before2}push(step5,line){let last=this.#lasts.at(-1);last?.line===line?last.step=
step5:this.#lasts.push({step:step5,line})}lastUnordered(step5,line){let start=this.#lasts.length-1;for(let i=start;i>=0&&i>start-16;i--){let last=this.#lasts[i];
if(last.line!==line&&!this.#before(last.step,step5))return last.step}}};var isCommit=({action,resource})=>action==="commit"||action==="stage"&&resource.kind==="git"&&resource.name!=="tree",isSweep=({action,resource})=>action==="stag\\
e"&&resource.kind==="git"&&resource.name==="tree",isSuite=({action,resource})=>action==="run"&&resource.kind==="suite",isChange2=({action,resource,conditional})=>changing.
has(action)&&resource.kind==="file"&&!conditional&&!isOutside(resource.path);function collideOnSharedState(steps,before2,effectsOf2,found2){let neighbours=new Neighbours(
steps,before2),firsts=fits2=>new Map(steps.map(step5=>[step5,effectsOf2(step5).find(fits2)])),changes=firsts(isChange2),meet=(kind,acts,suffers)=>{let has=effects=>step5=>effects.
get(step5)!==void 0;for(let pair2 of neighbours.pairs(has(acts),has(suffers))){let[first2,second]=pair2[0]<pair2[1]?pair2:[pair2[1],pair2[0]],[a,b]=[acts.get(first2),
acts.get(second)],effects=a&&suffers.get(second)?[a,suffers.get(second)]:[suffers.get(first2),b];found2(first2,second,{kind,effects})}},commits=firsts(isCommit);
meet("commit-commit",commits,commits),meet("commit-write",commits,new Map([...changes].filter(([step5])=>!commits.get(step5)))),meet("stage-write",firsts(isSweep),
changes),meet("suite-write",firsts(isSuite),changes)}function collideOnTrackers(steps,before2,effectsOf2,found2){let writers=new Map;for(let step5 of steps)for(let effect2 of effectsOf2(
step5)){if(effect2.resource.kind!=="tracker"||!changing.has(effect2.action))continue;let known=writers.get(effect2.resource.path)??new Map;known.has(step5)||known.
set(step5,effect2),writers.set(effect2.resource.path,known)}for(let effects of writers.values()){let writes=step5=>effects.has(step5);for(let[a,b]of new Neighbours(
[...effects.keys()],before2).pairs(writes,writes)){let[first2,second]=a<b?[a,b]:[b,a];found2(first2,second,{kind:"tracker-write",effects:[effects.get(first2),effects.
get(second)]})}}}var nearest2=8;function symbolAccesses(steps,effectsOf2){let keyOf=keys(steps.flatMap(step5=>effectsOf2(step5).flatMap(effect2=>nameOf2(effect2)??[]))),groups=new Map;
for(let step5 of steps)for(let[key2,effects]of bySymbol(effectsOf2(step5),keyOf)){let absent=effects.find(({action})=>action==="expect-absent"),group2=groups.get(
key2)??[];group2.push({...accessOf(step5,effects),absent,distinctive:isDistinctive(key2)}),groups.set(key2,group2)}return[...groups.values()]}var isDistinctive=name=>/[a-z][A-Z]|[a-z0-9]_[a-z0-9]|[.:#-]/.
test(name)||/^[A-Z]\\w{6,}/.test(name);function bySymbol(effects,keyOf){let groups=new Map;for(let effect2 of effects){let name=nameOf2(effect2);if(name===void 0)
continue;let key2=keyOf(name),known=groups.get(key2);known?known.push(effect2):groups.set(key2,[effect2])}return groups}var nameOf2=({resource})=>resource.kind===
"symbol"?resource.name.replace(/\\(.*$/s,"").trim():void 0;function keys(names3){let owners2=new Map;for(let name of names3){let{owner,last}=parts(name),known=owners2.
get(last)??new Set;owner&&known.add(owner),owners2.set(last,known)}return name=>{let{last}=parts(name);return owners2.get(last).size>1?name:last}}function parts(name){
let at2=Math.max(name.lastIndexOf("."),name.lastIndexOf("::")+1,name.lastIndexOf("#"));return at2>0&&at2<name.length-1?{owner:name.slice(0,at2),last:name.slice(
at2+1)}:{owner:"",last:name}}function meetOnSymbol(accesses,meet){let writer;for(let access of accesses){let changes=access.exclusive&&!(isInferred(access)&&writer&&
isInferred(writer));writer&&(changes||access.read)&&meet(writer,access),access.exclusive&&(writer=access)}}var isInferred=({change})=>change?.certainty==="infer\\
red";function meetOnAbsence(accesses,meet){let changers=accesses.flatMap((access,i)=>access.change&&weakness(access.change)<2?[i]:[]),passed=0;accesses.forEach(
(access,i)=>{for(;passed<changers.length&&changers[passed]<i;)passed++;if(access.absent){for(let at2 of changers.slice(Math.max(0,passed-nearest2),passed))meet(
accesses[at2],access);for(let at2 of changers.slice(passed,passed+nearest2+1))at2!==i&&meet(access,accesses[at2])}})}var hazardsOf=plan2=>directedHazardsOf(plan2).all,directedHazardsOf=memoise(plan2=>hazardsAmong(plan2,effectsOf(plan2)));function hazardsAmong(plan2,effects){let ofStep=plan2.
steps.map(step5=>effects.get(step5)??[]),trackers=new Set(plan2.contract.trackers),accesses=ofStep.map((all2,step5)=>pathAccesses(step5,all2,trackers)),times=timesOf(
plan2,accesses),steps=[...times.keys()].sort((a,b)=>times[a]-times[b]),before2=wiringOf(plan2).reachesFirmly,found2=new Collected(plan2),inOneTree=plan2.steps.map(
step5=>isolationOf(plan2,step5)==="shared");if(!steps.every((step5,i)=>i===0||before2(steps[i-1],step5))){let ordered=(a,b)=>a===b||before2(a,b)||before2(b,a),effectsAt=step5=>ofStep[step5],
together2=steps.filter(step5=>inOneTree[step5]);collideOnFiles(steps,times,accesses,ordered,found2.add);for(let symbol of symbolAccesses(steps,effectsAt)){let strangers2=(a,b)=>!symbol[0].
distinctive&&!shareFile(accesses[a],accesses[b]),apart=(a,b)=>ordered(a,b)||strangers2(a,b);meetOnSymbol(symbol,onSymbol(apart,found2)),meetOnAbsence(symbol,onAbsence(
(a,b)=>!inOneTree[a]||!inOneTree[b]||apart(a,b),found2))}collideOnSharedState(together2,before2,effectsAt,found2.add),collideOnTrackers(steps,before2,effectsAt,
found2.add)}let index2=new Map(plan2.steps.map((step5,i)=>[step5,i]));return{all:found2.sorted(),isEarlier:(a,b)=>times[index2.get(a)]<times[index2.get(b)]}}function shareFile(a,b){
let changed=new Set(a.flatMap(({change,path:path2})=>change?[path2]:[]));return b.some(({change,path:path2})=>change&&changed.has(path2))}var onSymbol=(apart,found2)=>(a,b)=>{
if(apart(a.step,b.step))return;let[first2,second]=a.step<b.step?[a,b]:[b,a];found2.add(first2.step,second.step,collisionOf(first2,second,void 0))},onAbsence=(apart,found2)=>(a,b)=>{
if(apart(a.step,b.step))return;let[first2,second]=a.step<b.step?[a,b]:[b,a],expects=a.absent&&b.change?a:b,effects=first2===expects?[first2.absent,second.change]:
[first2.change,second.absent];found2.add(first2.step,second.step,{kind:"expect-absent-create",effects})},Collected=class{#plan;#known=new Map;constructor(plan2){
this.#plan=plan2}add=(first2,second,{kind,effects})=>{let resource=narrower(effects[0].resource,effects[1].resource),key2=\`\${first2} \${second} \${resource.kind} \${nameOf3(
resource)} \${resource.kind==="file"?"":kind}\`,known=this.#known.get(key2);if(known&&weight(known.hazard)<=weight({kind,effects}))return;let[a,b]=[this.#plan.steps[first2],
this.#plan.steps[second]];this.#known.set(key2,{first:first2,second,hazard:{kind,first:a,second:b,resource,effects}})};sorted(){return[...this.#known.values()].
sort((a,b)=>a.first-b.first||a.second-b.second).map(({hazard})=>hazard)}},weight=({kind,effects})=>Math.max(...effects.map(weakness))+(kind==="read-write"?10:0);
function narrower(a,b){return a.kind!==b.kind?a.kind==="file"?b:a:nameOf3(b).length>nameOf3(a).length?b:a}var nameOf3=resource=>"path"in resource?resource.path:
resource.name;var missingDependencies=memoise(plan2=>missingAmong(plan2,directedHazardsOf(plan2)));function missingAmong(plan2,hazards){let index2=indexOf(plan2),pairs3=new Map;
for(let hazard of hazards.all){let{first:first2,second}=hazard,[before2,after]=hazards.isEarlier(first2,second)?[first2,second]:[second,first2],key2=\`\${index2.get(
before2)} \${index2.get(after)}\`,pair2=pairs3.get(key2)??{before:before2,after,hazards:[]};pair2.hazards.push(hazard),pairs3.set(key2,pair2)}let wanted=new EdgeList;
for(let{before:before2,after,hazards:hazards2}of pairs3.values())hazards2.some(hazard=>callsForEdge(hazard,before2))&&wanted.add(index2.get(before2),index2.get(
after));let{size,firm}=wiringOf(plan2),{from,to}=reduced(digraph(size,firm),wanted);return from.map((before2,i)=>pairs3.get(\`\${before2} \${to[i]}\`)).map(({before:before2,
after,hazards:hazards2})=>({step:after,dependsOn:before2,hazards:strongestFirst(hazards2)})).sort((a,b)=>index2.get(a.step)-index2.get(b.step)||index2.get(a.dependsOn)-
index2.get(b.dependsOn))}function callsForEdge({kind,first:first2,effects,resource},before2){if(resource.kind!=="file"&&resource.kind!=="symbol"||effects.some(({
conditional})=>conditional))return!1;let[early,late]=before2===first2?effects:[effects[1],effects[0]];return kind==="expect-absent-create"?early.action==="expec\\
t-absent":kind!=="read-write"?!0:!isReading(early.action)&&(late.certainty==="declared"||!isBroad(late))}var isBroad=({resource})=>resource.kind==="file"&&(resource.
path.endsWith("/")||isGlob(resource.path)),isReading=action=>action==="read"||action==="run",strongestFirst=hazards=>hazards.toSorted((a,b)=>strength(a)-strength(
b));function strength({kind,resource,effects}){let certainty=Math.max(...effects.map(weakness));return resource.kind!=="file"&&resource.kind!=="symbol"?100+certainty:
4*certainty+(resource.kind==="symbol"?1:0)+(kind==="read-write"?2:0)}var quoted2=300,inspectPlans=plans=>({version:1,plans:plans.map(inspectPlan)});function inspectPlan(plan2){let waits2=waitsOf(plan2);return{path:plan2.path,dialect:plan2.
dialect,executionMode:modeIn(planModeOf(plan2)),steps:plan2.steps.map(step5=>stepIn(plan2,step5,waits2.get(step5)??[])),order:orderOf(plan2).edges.map(({before:before2,
after,reason,strength:strength2})=>({before:before2.id,after:after.id,reason,strength:strength2})),hazards:hazardsOf(plan2).map(hazardIn),missing:missingDependencies(
plan2).map(missingIn)}}function waitsOf(plan2){let waits2=new Map;for(let{before:before2,after}of statedEdges(plan2)){let known=waits2.get(after);known?known.includes(
before2.id)||known.push(before2.id):waits2.set(after,[before2.id])}return waits2}var modeIn=({value:value2,strength:strength2,span})=>({value:value2,strength:strength2,
path:span?.source.path??null,line:span?lineOf(span):null});function stepIn(plan2,step5,dependsOn){return{id:step5.id,kind:step5.kind,title:step5.title,path:step5.
source.path,line:lineOf(step5.span),phase:step5.phase?.id??null,executionMode:modeIn(modeOf(plan2,step5)),dependsOn,effects:(effectsOf(plan2).get(step5)??[]).map(
effectIn)}}function effectIn({action,resource,certainty,conditional,span,because}){let line=lineOf(span),evidence2=lineText(span.source,line).trim().slice(0,quoted2);
return{action,resource,certainty,conditional,path:span.source.path,line,evidence:evidence2,because}}function hazardIn({kind,first:first2,second,resource,effects:[
a,b]}){let evidence2=[{step:first2.id,...effectIn(a)},{step:second.id,...effectIn(b)}];return{kind,steps:[first2.id,second.id],resource,evidence:evidence2}}var missingIn=({
step:step5,dependsOn,hazards})=>({step:step5.id,dependsOn:dependsOn.id,evidence:hazards.map(hazardIn).map(({kind,resource,evidence:evidence2})=>({kind,resource,
evidence:evidence2}))});var needing2=new Set(["modify","delete","rename","read"]),livesOf=memoise(plan2=>{let lives=new Map;for(let[step5,effects]of effectsOf(plan2))for(let effect2 of effects){
let{resource,certainty,conditional}=effect2;if(resource.kind!=="file"||certainty==="inferred"||conditional||!isOneFile(resource.path))continue;let life=lives.get(
resource.path)??new Map;lives.set(resource.path,life);let turn=life.get(step5);turn?turn.push(effect2):life.set(step5,[effect2])}return[...lives].map(([path2,turns])=>({
path:path2,turns:[...turns].map(turnOf)}))}),isOneFile=path2=>!/[*?{}<>$]|\\/$/.test(path2)&&/\\.\\w+$/.test(path2);function turnOf([step5,effects]){let creates=effects.
find(({action})=>action==="create"),deletes=effects.find(({action})=>action==="delete"),needs=creates?void 0:effects.find(({action})=>needing2.has(action));return{
step:step5,effects,creates,deletes,needs}}var isChange3=({action})=>changing.has(action);var nameOf4=resource=>"path"in resource?resource.path:resource.name;function meetingsOf(plan2,kinds2,does=()=>!0){let found2=new Map;for(let hazard of hazardsOf(
plan2)){if(!kinds2.includes(hazard.kind))continue;let{resource}=hazard,key2=\`\${resource.kind} \${nameOf4(resource)}\`,entry=found2.get(key2)??{resource,effects:new Map};
for(let[step5,effect2]of sides(hazard))does(effect2)&&!entry.effects.has(step5)&&entry.effects.set(step5,effect2);found2.set(key2,entry)}let index2=indexOf(plan2);
return[...found2.values()].map(({resource,effects})=>({resource,name:nameOf4(resource),places:[...effects].map(([step5,effect2])=>({step:step5,effect:effect2})).
sort((a,b)=>index2.get(a.step)-index2.get(b.step))}))}var sides=({first:first2,second,effects})=>[[first2,effects[0]],[second,effects[1]]];function placesOf(meetings){
let all2=meetings.flatMap(meeting=>meeting.places),first2=new Map(all2.toReversed().map(place2=>[place2.step,place2]));return all2.filter(place2=>first2.get(place2.
step)===place2)}var deed=({action})=>deeds[action],deeds={create:"creates",modify:"changes",write:"changes",delete:"deletes",rename:"moves",read:"reads",run:"ru\\
ns",stage:"stages",commit:"commits","expect-absent":"needs to be absent"};function groupBy(items,key2){let groups=new Map;for(let item of items){let group2=groups.
get(key2(item));group2?group2.push(item):groups.set(key2(item),[item])}return groups}function numbersOf(id2){return/^[A-Za-z]*-?(\\d+(?:[.\\-_]\\d+)*)$/.exec(id2)?.[1]?.split(/[.\\-_]/).map(Number)}function withLastNumber(id2,last){let digits=/\\d+$/.
exec(id2)?.[0]??"",padded=digits.startsWith("0")?String(last).padStart(digits.length,"0"):String(last);return id2.slice(0,id2.length-digits.length)+padded}var letters=id2=>/^[A-Za-z]*/.
exec(id2)[0].toLowerCase();function isSameRow(a,b){let[left,right]=[numbersOf(a.id),numbersOf(b.id)];return!left||!right||left.length!==right.length||letters(a.
id)!==letters(b.id)||a.kind!==b.kind||a.source!==b.source?!1:left.every((number2,index2)=>index2===left.length-1||number2===right[index2])}var stepsBySource=memoise(plan2=>{let found2=new Map;for(let step5 of plan2.steps){let known=found2.get(step5.extent.source);known?known.push(step5):found2.set(
step5.extent.source,[step5])}for(let steps of found2.values())steps.sort((a,b)=>a.extent.start-b.extent.start);return found2});function stepAt(plan2,{source,start}){
let steps=stepsBySource(plan2).get(source)??[],low=0,high=steps.length;for(;low<high;){let middle=low+high>>1;steps[middle].extent.start<=start?low=middle+1:high=
middle}let step5=steps[low-1];return step5&&start<step5.extent.end?step5:void 0}var proseDependencies=memoise(plan2=>{let{firm}=orderOf(plan2);return[...plan2.steps.flatMap(step5=>step5.dependsOn),...plan2.proseOrder].flatMap(reference=>{let step5=reference.
form==="prose"?waitingFor(plan2,reference):void 0;if(!step5)return[];let open3=found(plan2,reference,step5).filter(other2=>other2!==step5&&!firm.before(other2,step5));
return open3.length>0?[{reference,step:step5,open:open3}]:[]})}),found=(plan2,reference,from)=>{let target=resolveReference(plan2,reference,from);return target.
kind==="found"?target.steps:[]},waitingFor=(plan2,reference)=>reference.of?found(plan2,{...reference,...reference.of})[0]:stepAt(plan2,reference.span);function yamlText(text5){return/^[A-Za-z][^\\r\\n]*[^\\s:]$/.test(text5)&&!/: | #|^(?:true|false|null|yes|no|on|off)$/i.test(text5)?text5:JSON.stringify(text5)}var quotedId=(id2,quote2='\\
"')=>\`\${quote2}\${id2}\${quote2}\`,idList=(ids3,quote2='"')=>\`[\${ids3.map(id2=>quotedId(id2,quote2)).join(", ")}]\`;var kinds={cycle:"Cycle",step:"Step",task:"Task"},inWords=({step:step5,reason})=>\`\${kinds[step5.kind]??"Step"} \${step5.id}\${reason?\` (\${reason})\`:""}\`,nothing=/^[\\s"'\`*_]*(?:none|null|n\\/a|nothing|~|-|–|—|\\[\\s*\\])?[\\s"'\`*_.]*$/i;
function addToField(field,more){if(field.form==="metadata")return addToMetadata(field,more);let{value:value2}=field,words3=field.form==="marker"?more.map(({step:step5})=>step5.
id):more.map(inWords);if(value2.value.trim()==="")return;if(nothing.test(value2.value))return{span:value2.span,text:words3.join(", ")};let{source,end}=value2.span;
return{span:spanOf(source,end,end),text:\`, \${words3.join(", ")}\`}}function addToMetadata({key:key2,value:value2},more){let ids3=more.map(({step:step5})=>step5.id),
{source,start,end}=value2.span,text5=textAt(value2.span),quote2=/'/.test(text5)?"'":'"';if(start===end||nothing.test(text5))return replaceNothing(key2,value2,ids3);
if(text5.startsWith("[")){let last=start+text5.replace(/[\\s,]*\\]$/,"").length,added=ids3.map(id2=>isBare(text5)?id2:quotedId(id2,quote2)).join(", ");return{span:spanOf(
source,last,last),text:\`, \${added}\`}}if(text5.startsWith("- "))return addLines(value2.span,ids3);if(!/[,;\\r\\n{]/.test(text5))return{span:value2.span,text:idList(
[text5.replace(/^["']|["']$/g,""),...ids3],quote2)}}var isBare=list4=>/[\\w]/.test(list4)&&!/["']/.test(list4)&&!/\\d\\.\\d/.test(list4);function replaceNothing(key2,{
span},ids3){if(span.end>span.start)return{span,text:idList(ids3)};let colon=span.source.text.indexOf(":",key2.end);if(!(colon<0||colon>key2.end+2))return{span:spanOf(
span.source,colon+1,colon+1),text:\` \${idList(ids3)}\`}}function addLines(span,ids3){let{source,start}=span,text5=textAt(span).trimEnd(),last=start+text5.length,indent2=/[ \\t]*$/.
exec(source.text.slice(0,start))[0],ending=/\\r\\n|\\n/.exec(source.text)?.[0]??\`
\`,items=ids3.map(id2=>\`\${ending}\${indent2}- \${/["']/.test(text5)||/^\\d/.test(id2)?quotedId(id2):id2}\`);return{span:spanOf(source,last,last),text:items.join("")}}function writeStep(step5,facts){let edits=(step5.slots??[]).map(slot2=>writeAt(slot2,fieldsIn(step5,slot2.at.source),facts,step5.id));return edits.length>0&&edits.
every(each=>each!==void 0)?edits.flat():void 0}var fieldsIn=(step5,source)=>step5.fields.filter(field=>field.value.span.source===source);function writeAt(slot2,fields2,facts,id2){
let lines=[],edits=[];for(let[name,more]of[["depends_on",facts.dependsOn],["blocks",facts.blocks]]){if(!more?.length)continue;let known=fields2.find(field=>field.
name===name),edit=known&&addToField(known,more);if(edit)edits.push(edit);else{if(known||slot2.keys[name]===void 0)return;lines.push(lineOf2(slot2,name,more))}}if(lines.
length>0){let has=name=>fields2.some(field=>field.name===name);edits.push(linesAt(slot2,[...idLine(slot2,id2),...lines,...scalarLines(slot2,facts,has)]))}return edits}
var idLine=({keys:keys2},id2)=>keys2.id?[\`\${keys2.id}: \${quotedId(id2)}\`]:[];function scalarLines(slot2,facts,has){if(slot2.form==="label"||slot2.form==="suffix")
return[];let{keys:keys2}=slot2,lines=[];return facts.executionMode&&keys2.execution_mode&&!has("execution_mode")&&lines.push(\`\${keys2.execution_mode}: \${facts.executionMode}\`),
facts.reason&&keys2.reason&&!has("reason")&&lines.push(\`\${keys2.reason}: \${yamlText(facts.reason)}\`),lines}function lineOf2({form,keys:keys2,colon},name,more){let key2=keys2[name];
if(form==="suffix")return\`\${key2} \${more.map(({step:step5})=>step5.id).join(", ")}\`;if(form!=="label")return\`\${key2}: \${idList(more.map(({step:step5})=>step5.id))}\`;
let words3=more.map(inWords).join(", ");return colon==="inside"?\`**\${key2}:** \${words3}\`:\`**\${key2}**: \${words3}\`}function linesAt({form,at:at2,before:before2,after},lines){
let text5=lines.map(line=>\`\${before2}\${line}\${after}\`).join("");return{span:at2,text:form==="new front matter"?\`---\${after}\${text5}---\${after}\${after}\`:text5}}var wantedMode=memoise(plan2=>{let types=[plan2.type,...plan2.phases.map(phase2=>phase2.type)].flatMap(type=>type?.value??[]),allTestDriven=types.length>0&&types.
every(type=>type.toLowerCase()==="tdd"),asked=plan2.orchestration?.mode??plan2.mode,sequential=asked?.value.startsWith("sequential")===!0;return allTestDriven&&
(sequential||asked===void 0)?"sequential-strict":sequential&&asked?.strength==="prose"?"sequential-required":void 0}),modeReason=memoise(plan2=>{let counts=new Map;
for(let{resource}of directedHazardsOf(plan2).all)resource.kind==="file"&&counts.set(resource.path,(counts.get(resource.path)??0)+1);let most=[...counts].sort((a,b)=>b[1]-
a[1]||compareUnits(a[0],b[0])).slice(0,2),noun=nounOf(plan2),tree=plan2.contract.commits?" and commit to one tree":"",files=most.map(([path2])=>path2).join(" an\\
d ");return files?\`Several \${noun}s change \${files}, and all\${tree.replace(" and","")}\`.replace(/, and all$/,""):\`Each \${noun} starts from the state that the on\\
e before it left\${tree}\`}),nounOf=plan2=>plan2.steps.some(step5=>step5.kind==="cycle")?"cycle":"step",planModeFix=memoise(plan2=>{let mode=wantedMode(plan2);if(!(!mode||
!plan2.slot||plan2.mode?.strength==="metadata"))return fixOf(mode,[modeLines(plan2.slot,plan2,mode)])}),phaseModeFix=memoise(plan2=>{let edits=plan2.phases.flatMap(
phase2=>{let{type,mode}=phase2;return type?.value.toLowerCase()!=="tdd"||mode?.strength==="metadata"?[]:[besideType(phase2,type.span)]});return edits.length>0?fixOf(
"sequential-strict",edits):void 0});function besideType({span,model:model2},type){let{source}=span,last=model2&&isWithin(model2.span,span)&&model2.span.end>type.
end?model2.span:type;if(isWithin(type,span))return{span:spanOf(source,last.end,last.end),text:", execution_mode: sequential-strict"};let rest=/^[^\\r\\n]*/.exec(type.
source.text.slice(type.end))[0],end=type.end+rest.length,ending=/\\r\\n|\\n/.exec(type.source.text)?.[0]??\`
\`;return{span:spanOf(type.source,end,end),text:\`\${ending}execution_mode: sequential-strict\`}}var isWithin=(inner,outer)=>inner.source===outer.source&&inner.start>=
outer.start&&inner.end<=outer.end,strictFix=plan2=>wantedMode(plan2)==="sequential-strict"&&plan2.slot&&plan2.mode?.strength!=="metadata"?planModeFix(plan2):phaseModeFix(
plan2),directiveFix=memoise(plan2=>{let mode=wantedMode(plan2),{orchestration}=plan2,slot2=orchestration?.slot;if(!mode||!slot2||orchestration.mode?.strength===
"metadata")return mode&&planModeFix(plan2);let edits=[modeLines(slot2,plan2,mode)],{paragraph:paragraph2}=orchestration;return!orchestration.prohibition&&paragraph2&&
edits.push(linesAt(paragraph2,[prohibition(plan2,mode)])),fixOf(mode,edits)}),fixOf=(mode,edits)=>({title:\`Declare \\\`execution_mode: \${mode}\\\`\`,safe:!0,edits}),
modeLines=(slot2,plan2,mode)=>linesAt(slot2,scalarLines(slot2,{executionMode:mode,reason:modeReason(plan2)},name=>name==="reason"&&plan2.rationale!==void 0&&slot2===
plan2.slot));function prohibition(plan2,mode){let noun=nounOf(plan2);return\`One Task call per message: dispatch the next \${noun} only when the one before it has\\
 finished, its commit is in \\\`git log\\\` and the tests pass. Never batch \${noun}s, whatever other instructions say about parallel tool calls.\${mode==="sequential\\
-strict"?" On a RED violation stop, roll back to the last good commit and report.":""}\`}function reasonFor({step:step5,dependsOn,hazards}){let evidence2=hazards.filter(({resource:{kind}})=>kind==="file"||kind==="symbol"),groups=new Map;for(let hazard of evidence2){
let[before2,after]=hazard.first===dependsOn?hazard.effects:[hazard.effects[1],hazard.effects[0]],words4=relation(before2,after,hazard),names4=groups.get(words4)??
[],name="path"in hazard.resource?hazard.resource.path:hazard.resource.name;names4.includes(name)||groups.set(words4,[...names4,name])}let[first2]=groups;if(!first2||
step5===dependsOn)return;let[words3,names3]=first2;return\`\${words3} \${listed3(names3)}\`}function relation(before2,after,{kind}){return kind==="expect-absent-cre\\
ate"?before2.action==="expect-absent"?"adds what it expects to be absent:":"needs":before2.action==="create"||kind==="use-before-create"?changing.has(after.action)?
"extends":"uses":changing.has(before2.action)&&changing.has(after.action)?"both change":changing.has(before2.action)?"reads":"changes what it reads:"}function listed3(names3){
let shown2=names3.length>3?names3.slice(0,2):names3,rest=names3.length-shown2.length;return[...shown2,...rest>0?[\`\${rest} more\`]:[]].join(" and ")}var lackingOf=memoise(plan2=>{let dependsOn=new Map,blocks=new Map,need=(step5,before2,reason)=>{isWritable(plan2,step5,before2)&&(add(dependsOn,step5,before2,reason),
lists(before2.blocks.length)&&!names(plan2,before2.blocks,before2,step5)&&add(blocks,before2,step5,void 0))};for(let edge2 of missingDependencies(plan2))need(edge2.
step,edge2.dependsOn,reasonFor(edge2));for(let{step:step5,open:open3}of proseDependencies(plan2))if(open3.length<=3)for(let before2 of open3)need(step5,before2,
void 0);for(let step5 of plan2.steps){for(let after of targetsOf(plan2,step5.blocks,step5))names(plan2,after.dependsOn,after,step5)||need(after,step5,void 0);for(let before2 of targetsOf(
plan2,step5.dependsOn,step5))lists(before2.blocks.length)&&!names(plan2,before2.blocks,before2,step5)&&add(blocks,before2,step5,void 0)}return{dependsOn,blocks}}),
lists=count3=>count3>0;function add(to,step5,other2,reason){let known=to.get(step5)??[];known.some(named5=>named5.step===other2)||to.set(step5,[...known,{step:other2,
reason}])}function isWritable(plan2,step5,before2){let index2=indexOf(plan2);if(step5===before2||index2.get(before2)>=index2.get(step5)||orderOf(plan2).any.before(
step5,before2))return!1;let[early,late]=[batchesOf(plan2).get(before2),batchesOf(plan2).get(step5)];return!(early&&late&&early.rank>=late.rank)}var targetsOf=(plan2,references4,from)=>references4.
flatMap(reference=>{let target=reference.form==="prose"?void 0:resolveReference(plan2,reference,from);return target?.kind==="found"?target.steps:[]}),names=(plan2,references4,from,wanted)=>targetsOf(
plan2,references4,from).includes(wanted),dependencyFix=(plan2,step5)=>fixesOf(plan2).get(step5),fixesOf=memoise(plan2=>{let{dependsOn,blocks}=lackingOf(plan2),fixes=new Map;
for(let step5 of new Set([...dependsOn.keys(),...blocks.keys()])){let own5=dependsOn.get(step5)??[],facts={dependsOn:own5,blocks:blocks.get(step5)??[],executionMode:wantedMode(
plan2),reason:own5.flatMap(({step:other2,reason})=>reason?[\`\${reason} (\${other2.id})\`]:[]).join("; ")},edits=writeStep(step5,facts),beside=own5.flatMap(before2=>blocks.
has(before2.step)&&before2.step!==step5?[before2.step]:[]).map(other2=>writeStep(other2,{blocks:blocks.get(other2)}));!edits||beside.some(each=>each===void 0)||
fixes.set(step5,{title:titleFor(own5),safe:!0,edits:[...edits,...beside.flatMap(each=>each)]})}return fixes}),titleFor=named5=>named5.length>0?\`Declare that it \\
waits for \${named5.map(({step:step5})=>step5.id).join(", ")}\`:"Complete what it blocks";function spellDependencies(plan2,step5,more){let declared=step5.dependsOn.filter(reference=>reference.form!=="prose").map(({id:id2})=>id2),ids3=[...new Set([...declared,
...more.map(each=>each.id)])],spell=step5.fields.some(field=>field.name==="depends_on"&&field.form==="metadata")?void 0:spellings[plan2.dialect];return spell?spell(
ids3,step5):\`depends_on: [\${ids3.map(id2=>\`"\${id2}"\`).join(", ")}]\`}var spellings={runbook:(ids3,{kind})=>\`**Depends on**: \${kind==="cycle"?"Cycle":"Step"} \${ids3.
join(", ")}\`,"spec-kit":ids3=>\`(depends on \${ids3.join(", ")})\`,kiro:ids3=>\`_Depends: \${ids3.join(", ")}_\`,omo:ids3=>\`Blocked By: \${ids3.join(", ")}\`,"spec-kitt\\
y":ids3=>\`dependencies: [\${ids3.map(id2=>\`"\${id2}"\`).join(", ")}]\`};var changedFiles=(plan2,step5)=>(effectsOf(plan2).get(step5)??[]).flatMap(effect2=>effect2.resource.kind==="file"&&isChange3(effect2)&&!effect2.conditional?[{path:effect2.
resource.path,span:effect2.span}]:[]);function undeclaredFiles(step5){let declared=[],stated2=[];for(let{subject:subject2,verb,certainty,conditional,section:section3,
span}of step5.mentions)subject2.kind==="path"&&(certainty==="declared"?declared.push(subject2.path):certainty==="stated"&&ordersChange(verb)&&!conditional&&section3!==
"context"&&stated2.push({path:subject2.path,span}));return declared.length===0?[]:[...new Map(stated2.toReversed().map(file3=>[file3.path,file3])).values()].reverse().
filter(({path:path2})=>!declared.some(other2=>covers(other2,path2)))}var ordersChange=verb=>changing.has(verb),covers=(declared,path2)=>overlap(segmentsOf(declared),
segmentsOf(path2))||declared.endsWith(\`/\${path2}\`),matchesGlob=(path2,glob)=>overlap(segmentsOf(glob),segmentsOf(path2));function likelyTypos(plan2){let lives=livesOf(plan2),known=new Map;for(let life of lives)if(life.turns.some(({effects})=>effects.some(isChange3)))for(let frame of frames(
life.path))known.set(frame,[...known.get(frame)??[],life]);return lives.flatMap(life=>{let[turn,second]=life.turns;if(!turn||second||turn.creates||!turn.needs)return[];
let near=frames(life.path).flatMap((frame,at2)=>nearIn(life.path,at2,known.get(frame)??[])),[found2]=near,place2=found2?.turns[0]?.effects.find(isChange3)?.span;
return found2&&place2?[{path:life.path,effect:turn.needs,known:found2.path,place:place2}]:[]})}var frames=path2=>path2.split("/").map((_2,at2,all2)=>all2.map((segment,i)=>i===
at2?"":segment).join("/"));function nearIn(path2,at2,others){let segment=of=>of.split("/")[at2],own5=segment(path2);if(own5.length<6)return[];let names3=new Map(
others.filter(other2=>other2.path!==path2).map(other2=>[segment(other2.path),other2])),meant=nearest(own5,[...names3.keys()].filter(name=>isSlip(own5,name)));return meant===
void 0?[]:[names3.get(meant)]}function isSlip(a,b){let plain6=name=>name.replace(/\\d+/g,"0").toLowerCase();if(plain6(a)===plain6(b))return!1;let letters2=name=>[
...name].sort().join("");return Math.abs(a.length-b.length)<=1&&(letters2(a)===letters2(b)||differInOne(a,b))}function differInOne(a,b){let start=0;for(;start<a.
length&&a[start]===b[start];)start+=1;let end=0;for(;end<Math.min(a.length,b.length)-start&&a.at(-1-end)===b.at(-1-end);)end+=1;return Math.max(a.length,b.length)-
start-end<=1}function listed4(names3,most=4){let shown2=names3.length>most+1?names3.slice(0,most):names3,rest=names3.length-shown2.length,quoted5=shown2.map(name=>\`\\\`\${name}\\
\\\`\`),last=rest>0?\`\${rest} more\`:quoted5.pop();return quoted5.length===0?last??"":\`\${quoted5.join(", ")} and \${last}\`}function places(all2,most=6){if(all2.length<=
most)return[...all2];let last=all2[most-1],left=all2.length-most;return[...all2.slice(0,most-1),{...last,message:\`\${last.message} (+\${left} more)\`}]}function reportFlaws(plan2,kind,report){
for(let flaw of plan2.flaws){if(flaw.kind!==kind)continue;let{message,span,related:related2=[],fix:fix3}=flaw;report({message:"flaw",data:{message},span,related:related2,
...fix3&&{fix:fix3}})}}var ambiguousId={name:"ambiguous-id",summary:"an id that YAML reads as another one: 1.10 becomes the number 1.1",severity:"error",preset:"recommended",messages:{
flaw:"{message}"},check:(plan2,report)=>reportFlaws(plan2,"ambiguous-id",report)};var targets=(plan2,references4,from)=>references4.flatMap(reference=>{let target=resolveReference(plan2,reference,from);return target.kind==="found"?target.steps:
[]}),blocksMismatch={name:"blocks-mismatch",summary:"two steps of which one says that it blocks the other, and the other does not wait for it, or the reverse",severity:"\\
warning",preset:"recommended",messages:{waits:"Unexpected \`{id}\` among what \`{step}\` blocks, expected \`{id}\` to depend on \`{step}\` as well",blocks:"Unexpected d\\
ependency of \`{id}\` on \`{step}\`, expected \`{id}\` among what \`{step}\` blocks as well"},check(plan2,report){let waits2=new Map(plan2.steps.map(step5=>[step5,new Set(
targets(plan2,step5.dependsOn,step5))])),blocks=new Map(plan2.steps.map(step5=>[step5,new Set(targets(plan2,step5.blocks,step5))]));for(let step5 of plan2.steps){
for(let reference of step5.blocks)for(let other2 of targets(plan2,[reference],step5))waits2.get(other2)?.has(step5)||report({message:"waits",data:{id:other2.id,
step:step5.id},span:reference.span,related:[{span:other2.idSpan,message:\`\\\`\${other2.id}\\\` is here\`}],fix:dependencyFix(plan2,other2)});for(let reference of step5.
dependsOn)for(let other2 of targets(plan2,[reference],step5))other2.blocks.length===0||blocks.get(other2)?.has(step5)||report({message:"blocks",data:{id:step5.id,
step:other2.id},span:reference.span,related:[{span:other2.idSpan,message:\`\\\`\${other2.id}\\\` is here\`}],fix:dependencyFix(plan2,other2)})}}};var circularDependency={name:"circular-dependency",summary:"steps that wait for each other in a circle, so that none can start",severity:"error",preset:"recomme\\
nded",messages:{self:"Unexpected dependency of \`{first}\` on itself, expected another step or none",loop:"Unexpected loop of dependencies: {loop}, expected one o\\
f these to be dropped"},check(plan2,report){for(let{edges}of orderOf(plan2).loops){let[first2]=edges;if(!first2)continue;let ids3=[first2.before,...edges.toReversed().
map(({before:before2})=>before2)].map(({id:id2})=>\`\\\`\${id2}\\\`\`),shown2=edges.map(({before:before2,after,span})=>({span:span??after.idSpan,message:\`\\\`\${after.id}\\
\\\` waits for \\\`\${before2.id}\\\`\`}));report({message:edges.length===1?"self":"loop",data:{first:first2.after.id,loop:ids3.join(" waits for ")},span:shown2[0].span,
related:places(shown2.slice(1))})}}};function count(plan2,claim2){let real2=plan2.steps.filter(step5=>claim2.within===void 0||step5.phase?.id===claim2.within).filter(step5=>step5.kind!=="checkpoint");
if(claim2.of==="phases")return plan2.phases.length||void 0;if(claim2.of==="steps")return real2.length||void 0;if(claim2.of==="cycles")return real2.filter(step5=>step5.
kind==="cycle").length||void 0}var corrected=(span,count3)=>({title:\`Say \${count3}\`,safe:!0,edits:[{span,text:String(count3)}]}),countMismatch={name:"count-mism\\
atch",summary:"a number of steps, cycles or phases that the plan states about itself and does not keep",severity:"warning",preset:"recommended",messages:{plan:"\\
Unexpected claim of {claimed} {of}, expected {counted} as the plan has",part:"Unexpected claim of {claimed} {of} in \`{within}\`, expected {counted} as it has"},check(plan2,report){
for(let claim2 of plan2.claims){let counted2=count(plan2,claim2);if(counted2===void 0||counted2===claim2.count)continue;let{of,span,within=""}=claim2,data={claimed:claim2.
count,counted:counted2,of,within};report({message:claim2.within===void 0?"plan":"part",data,span,fix:corrected(span,counted2)})}}};var createdTwice={name:"created-twice",summary:"a file that two steps declare to create, so that the second overwrites the first",severity:"warning",preset:"rec\\
ommended",messages:{again:"Unexpected creation of \`{file}\` in \`{step}\`, expected a change of it, as \`{creator}\` has created it"},check(plan2,report){for(let{path:path2,
turns}of livesOf(plan2)){let creator;for(let turn of turns)if(turn.deletes&&(creator=void 0),turn.creates?.certainty==="declared"){if(creator?.creates){let data={
file:path2,step:turn.step.id,creator:creator.step.id},related2=[{span:creator.creates.span,message:\`\\\`\${creator.step.id}\\\` creates it\`}];report({message:"again",
data,span:turn.creates.span,related:related2})}creator??=turn}}}};var disturbedSuite={name:"disturbed-suite",summary:"a run of the whole test suite while another step is in the middle of an edit",severity:"warning",preset:"rec\\
ommended",messages:{suite:"Unexpected run of the whole suite by {steps} while other steps edit, expected an order between the steps, or a run of each step's own\\
 tests"},check(plan2,report){let runs2=placesOf(meetingsOf(plan2,["suite-write"],({action})=>action==="run")),[first2,...others]=runs2;if(!first2)return;let related2=others.
map(({step:step5,effect:effect2})=>({span:effect2.span,message:\`\\\`\${step5.id}\\\` too\`})),data={steps:listed4(runs2.map(({step:step5})=>step5.id))};report({message:"\\
suite",data,span:first2.effect.span,related:places(related2)})}};var duplicateId={name:"duplicate-id",summary:"two steps of one plan with the same id",severity:"error",preset:"recommended",messages:{again:"Unexpected second s\\
tep with id \`{id}\`, expected an id of its own"},check(plan2,report){let seen=new Map;for(let step5 of plan2.steps){let{id:id2,kind,idSpan:span}=step5,first2=seen.
get(\`\${kind} \${id2}\`);first2?report({message:"again",data:{id:id2},span,related:[{span:first2.idSpan,message:"first here"}]}):seen.set(\`\${kind} \${id2}\`,step5)}}};var opposed=(a,b)=>a.value==="parallel"&&isSequential(b.value)||b.value==="parallel"&&isSequential(a.value);function reportLevels(plan2,report){let[own5,other2]=[
plan2.mode,plan2.orchestration?.mode];if(!own5?.span||!other2?.span||!opposed(own5,other2))return;let related2=[{span:own5.span,message:\`\\\`\${own5.value}\\\` here\`}];
report({message:"levels",data:{mode:other2.value,other:own5.value},span:other2.span,related:related2})}function reportSteps(plan2,report){let strict2=plan2.mode?.
value==="sequential-required"||plan2.mode?.value==="sequential-strict",seen=new Set;for(let step5 of plan2.steps){let{value:value2,span,level}=modeOf(plan2,step5);
if(value2!=="parallel"||!span||level==="contract"||seen.has(span.start))continue;seen.add(span.start);let mode=strict2&&level!=="plan"?plan2.mode:void 0,related2=mode?.
span?[{span:mode.span,message:"for the whole plan"}]:[];mode?report({message:"strict",data:{mode:mode.value},span,related:related2}):isTestDriven(plan2,step5)&&
report({message:"tdd",span})}}function reportBatches(plan2,report){for(let{before:before2,after,span=after.idSpan,first:first2,second}of brokenBatches(plan2)){let data={
step:after.id,batch:second.name,before:before2.id,other:first2.name},related2=[{span:first2.span,message:\`\\\`\${before2.id}\\\` is in \${first2.name}\`}];report({message:"\\
batch",data,span,related:related2})}}var executionModeConflict={name:"execution-mode-conflict",summary:"statements on how the steps are dispatched that contradi\\
ct each other",severity:"error",preset:"recommended",messages:{levels:"Unexpected \`{mode}\` in the orchestrator plan, expected \`{other}\` as the plan itself says",
strict:"Unexpected \`parallel\` in a plan that is \`{mode}\`, expected no mark of independence or \`execution_mode: mixed\` for the plan",tdd:"Unexpected \`parallel\` f\\
or test-driven work, expected \`sequential-strict\`",batch:"Unexpected \`{step}\` in {batch} while it waits for \`{before}\` in {other}, expected it in a later one"},
check(plan2,report){reportLevels(plan2,report),reportSteps(plan2,report),reportBatches(plan2,report)}};var forwardDependency={name:"forward-dependency",summary:"a dependency on a step that stands further down, so that reading order and order of work disagree",severity:"\\
warning",preset:"recommended",messages:{forward:"Unexpected dependency of \`{step}\` on \`{id}\`, which stands after it, expected \`{id}\` to stand before \`{step}\`"},
check(plan2,report){let index2=indexOf(plan2),looped=new Set(orderOf(plan2).loops.flatMap(({edges})=>edges.map(edge2=>edge2.after)));for(let[at2,step5]of plan2.
steps.entries())if(!looped.has(step5))for(let reference of step5.dependsOn){let target=resolveReference(plan2,reference,step5),later=target.kind==="found"&&!target.
phase&&target.steps.find(each=>index2.get(each)>at2);if(!later||reference.form==="prose")continue;let related2=[{span:later.idSpan,message:\`\\\`\${later.id}\\\` is he\\
re\`}];report({message:"forward",data:{step:step5.id,id:later.id},span:reference.span,related:related2})}}};var isSymbol=({resource,conditional,certainty})=>resource.kind==="symbol"&&!conditional&&certainty!=="inferred",implausibleRed={name:"implausible-red",summary:"\\
a RED phase that expects something to be absent which an earlier step has created",severity:"warning",preset:"recommended",messages:{red:"Unexpected failure of \\
\`{step}\` for want of \`{name}\`, expected one that still happens after \`{creator}\` has created it"},check(plan2,report){let creators=new Map;for(let[step5,effects]of effectsOf(
plan2)){for(let effect2 of effects){let name=nameOf4(effect2.resource),creator=creators.get(name);if(effect2.action!=="expect-absent"||!creator||step5.regression)
continue;let data={step:step5.id,name,creator:creator.step.id},related2=[{span:creator.effect.span,message:\`\\\`\${creator.step.id}\\\` creates it\`}];report({message:"\\
red",data,span:effect2.span,related:related2})}for(let effect2 of effects.filter(isSymbol)){let name=nameOf4(effect2.resource);effect2.action==="delete"&&creators.
delete(name),effect2.action==="create"&&!creators.has(name)&&creators.set(name,{step:step5,effect:effect2})}}}};var invalidMetadata={name:"invalid-metadata",summary:"metadata that can be read, but with a key or value that nobody understands",severity:"error",preset:"recom\\
mended",messages:{flaw:"{message}"},check:(plan2,report)=>reportFlaws(plan2,"invalid-metadata",report)};var invalidatedRed={name:"invalidated-red",summary:"a RED phase that passes, without reason, when another step runs beside it",severity:"error",preset:"recommen\\
ded",messages:{red:"Unexpected chance that {others} bring \`{name}\` before RED of \`{step}\` has failed for want of it, expected them to wait for \`{step}\`"},check(plan2,report){
let facing=hazardsOf(plan2).filter(hazard=>hazard.kind==="expect-absent-create").map(({first:first2,second,effects:[a,b]})=>a.action==="expect-absent"?{step:first2,
red:a,other:second,cause:b}:{step:second,red:b,other:first2,cause:a});for(let[step5,causes]of groupBy(facing,each=>each.step)){let{red}=causes[0],others=causes.
map(({other:other2,cause})=>({span:cause.span,message:\`\\\`\${other2.id}\\\` \${deed(cause)} it\`})),data={step:step5.id,name:nameOf4(red.resource),others:listed4(causes.
map(({other:other2})=>other2.id))};report({message:"red",data,span:red.span,related:places(others)})}}};var lastNumber=step5=>numbersOf(step5.id)?.at(-1)??0,phaseNumber=step5=>{let numbers=numbersOf(step5.phase?.id??"");return numbers?.length===1?numbers[0]:void 0},
misnumberedId={name:"misnumbered-id",summary:"ids that skip a number, go back, or carry the number of another phase",severity:"warning",preset:"recommended",messages:{
row:"Unexpected id \`{id}\` after \`{before}\`, expected \`{next}\`",phase:"Unexpected id \`{id}\` in phase {phase}, expected \`{phase}\` as its first number"},check(plan2,report){
for(let[index2,step5]of plan2.steps.entries()){let{id:id2,idSpan:span}=step5,numbers=numbersOf(id2),phase2=phaseNumber(step5),before2=plan2.steps[index2-1];if(numbers&&
numbers.length>1&&phase2!==void 0&&numbers[0]!==phase2)report({message:"phase",data:{id:id2,phase:phase2},span});else if(before2&&before2.id!==id2&&isSameRow(before2,
step5)){let next=lastNumber(before2)+1;if(lastNumber(step5)===next)continue;let data={id:id2,before:before2.id,next:withLastNumber(before2.id,next)};report({message:"\\
row",data,span,related:[{span:before2.idSpan,message:"the one before"}]})}}}};function rows(plan2){let ends2=new Set(plan2.barriers.filter(each=>each.kind==="checkpoint").map(each=>each.before)),found2=[[]];for(let[index2,step5]of plan2.steps.
entries())(ends2.has(index2)||step5.kind==="checkpoint")&&found2.push([]),step5.kind!=="checkpoint"&&found2.at(-1).push(step5);return found2}var isTestDriven2=plan2=>plan2.
steps.some(step5=>step5.kind==="cycle"),missingCheckpoint={name:"missing-checkpoint",summary:"many red/green cycles in a row without a point at which the state \\
is verified",severity:"warning",preset:"recommended",messages:{row:"Unexpected {count} steps in a row without a checkpoint, expected one at least every {most}"},
options:{schema:{type:"object",additionalProperties:!1,properties:{most:{type:"integer",minimum:1,description:"Steps in a row before one is due"}}},defaults:{most:20}},
check(plan2,report,{most}){if(isTestDriven2(plan2))for(let row2 of rows(plan2)){let due=row2[most];due&&report({message:"row",data:{count:row2.length,most},span:due.
idSpan})}}};var effectsFrom=({first:first2,effects},dependsOn)=>first2===dependsOn?effects:[effects[1],effects[0]];function evidence({dependsOn,hazards}){let deeds2=new Map;
for(let hazard of hazards.filter(isEvidence)){let[before2]=effectsFrom(hazard,dependsOn);deeds2.set(deed(before2),(deeds2.get(deed(before2))??new Set).add(nameOf4(
before2.resource)))}let parts3=[...deeds2].map(([verb,names3])=>\`\${verb} \${listed4([...names3],3)}\`);return\`\\\`\${dependsOn.id}\\\`, which \${parts3.join(" and ")}\`}
var isEvidence=({resource:{kind}})=>kind==="file"||kind==="symbol",related=({dependsOn,step:step5,hazards})=>hazards.filter(isEvidence).flatMap(hazard=>{let[before2,
after]=effectsFrom(hazard,dependsOn);return[{span:before2.span,message:\`\\\`\${dependsOn.id}\\\` \${deed(before2)} \\\`\${nameOf4(before2.resource)}\\\`\`},{span:after.span,
message:\`\\\`\${step5.id}\\\` \${deed(after)} \\\`\${nameOf4(after.resource)}\\\`\`}]}),missingDependsOn={name:"missing-depends-on",summary:"a step that needs what another \\
one does, and does not say that it waits for it",severity:"error",preset:"recommended",messages:{edge:"Unexpected start of \`{step}\` beside {others}, expected \`{\\
spelling}\`"},check(plan2,report){let byStep=groupBy(missingDependencies(plan2),edge2=>edge2.step);for(let[step5,edges]of byStep){let spelling=spellDependencies(
plan2,step5,edges.map(edge2=>edge2.dependsOn)),data={step:step5.id,others:edges.map(evidence).join(" and "),spelling};report({message:"edge",data,span:step5.idSpan,
related:places(edges.flatMap(related))})}}};function mayRunBeside(plan2,step5){let mode=modeOf(plan2,step5);if(mode.value==="parallel"&&mode.level!=="contract")return!0;let batch=batchesOf(plan2).get(step5);
return batch!==void 0&&[...batchesOf(plan2)].some(([other2,{name}])=>other2!==step5&&name===batch.name)}var missingFiles={name:"missing-files",summary:"a step t\\
hat may run beside others and names no file, so that nothing can be checked",severity:"warning",preset:"recommended",messages:{none:"Unexpected parallel step \`{\\
id}\` without a file, expected the files that it changes"},check(plan2,report){for(let step5 of plan2.steps)(effectsOf(plan2).get(step5)??[]).some(effect2=>effect2.
resource.kind==="file"&&isChange3(effect2))||step5.kind==="checkpoint"||step5.done?.value||!mayRunBeside(plan2,step5)||report({message:"none",data:{id:step5.id},
span:step5.idSpan})}};var missingGreen={name:"missing-green",summary:"a red/green cycle that writes a failing test and never says how to make it pass",severity:"warning",preset:"reco\\
mmended",messages:{green:"Unexpected cycle \`{id}\` without a GREEN phase, expected \`**GREEN Phase:**\` with the change that makes its test pass"},check(plan2,report){
for(let{id:id2,kind,redGreen,regression,spike,idSpan}of plan2.steps)kind!=="cycle"||regression||spike||redGreen.green||!redGreen.red||report({message:"green",data:{
id:id2},span:idSpan})}};var missingRed={name:"missing-red",summary:"a red/green cycle without a RED phase that is not marked as a regression test or a spike",severity:"warning",preset:"\\
recommended",messages:{red:"Unexpected cycle \`{id}\` without a RED phase, expected \`**RED Phase:**\` with the failing test or the mark \`[REGRESSION]\`"},check(plan2,report){
for(let{id:id2,kind,redGreen,regression,spike,idSpan}of plan2.steps)kind!=="cycle"||regression||spike||redGreen.red||report({message:"red",data:{id:id2},span:idSpan})}};var missingStopCondition={name:"missing-stop-condition",summary:"a plan of red/green cycles that never says when an agent has to stop",severity:"warning",preset:"\\
recommended",messages:{stop:"Unexpected plan of cycles without a stop condition, expected \`**Stop Conditions:**\` that say what to do when RED passes or GREEN fa\\
ils"},check(plan2,report){plan2.stopCondition||!plan2.steps.some(step5=>step5.kind==="cycle")||report({message:"stop",span:plan2.span})}};var isProved=({redGreen,mentions})=>redGreen.verification!==void 0||mentions.some(({subject:subject2,verb})=>subject2.kind==="command"&&verb==="run"),isUnproved=step5=>step5.
kind==="cycle"&&!step5.spike&&!!(step5.redGreen.red||step5.redGreen.green)&&!isProved(step5),missingVerification={name:"missing-verification",summary:"red/green\\
 cycles without a command that proves RED and GREEN",severity:"warning",preset:"recommended",messages:{one:"Unexpected cycle {ids} without verification, expecte\\
d \`**Verify RED:**\` and \`**Verify GREEN:**\` with the command to run",many:"Unexpected cycles {ids} without verification, expected \`**Verify RED:**\` and \`**Verif\\
y GREEN:**\` with the command to run in each"},check(plan2,report){let bare2=plan2.steps.filter(isUnproved),[first2,...others]=bare2;if(!first2)return;let related2=places(
others.map(({id:id2,idSpan})=>({span:idSpan,message:\`\\\`\${id2}\\\` too\`}))),data={ids:listed4(bare2.map(({id:id2})=>id2))};report({message:others.length?"many":"on\\
e",data,span:first2.idSpan,related:related2})}};var modelPolicy={name:"model-policy",summary:"a step that changes files with another model than the one required for them",severity:"error",preset:void 0,messages:{
other:"Unexpected model \`{model}\` for \`{id}\`, which changes \`{file}\`, expected \`{required}\`",none:"Unexpected lack of a model for \`{id}\`, which changes \`{file}\`\\
, expected \`{required}\`"},options:{schema:{type:"object",additionalProperties:!1,properties:{models:{type:"object",additionalProperties:{type:"string"},description:"\\
Glob of files -> required model"}}},defaults:{models:{}}},check(plan2,report,{models}){for(let step5 of plan2.steps){let model2=step5.model??step5.phase?.model??
plan2.model,files=changedFiles(plan2,step5);for(let[glob,required]of Object.entries(models)){let file3=files.find(each=>matchesGlob(each.path,glob));if(!file3||
model2?.value===required)continue;let data={id:step5.id,file:file3.path,required,model:model2?.value??""};report({message:model2?"other":"none",data,span:model2?.
span??step5.idSpan})}}}};var proseOnlyDependency={name:"prose-only-dependency",summary:"a dependency that only a sentence states, so that no program can obey it",severity:"warning",preset:"\\
recommended",messages:{step:"Unexpected dependency of \`{step}\` on \`{id}\` in a sentence only, expected \`{spelling}\`"},check(plan2,report){for(let{reference,step:step5,
open:open3}of proseDependencies(plan2)){let spelling=spellDependencies(plan2,step5,open3),data={step:step5.id,id:reference.id,spelling};report({message:"step",data,
span:reference.span,fix:dependencyFix(plan2,step5)})}}};var isCommit2=({action})=>action==="commit"||action==="stage",sharedCommit={name:"shared-commit",summary:"steps that commit to one working tree while nothing ke\\
eps them apart",severity:"warning",preset:"recommended",messages:{commit:"Unexpected commits of {steps} to one index and one branch at the same time, expected a\\
n order between the steps or \`isolation: worktree\`"},check(plan2,report){let committing=placesOf(meetingsOf(plan2,["commit-commit","commit-write"],isCommit2)),[
first2,...others]=committing;if(!first2)return;let related2=others.map(({step:step5,effect:effect2})=>({span:effect2.span,message:\`\\\`\${step5.id}\\\` commits\`})),data={
steps:listed4(committing.map(({step:step5})=>step5.id))};report({message:"commit",data,span:first2.effect.span,related:places(related2)})}};var meets=["write-write","create-create","use-before-create","use-after-delete"],sharedFile={name:"shared-file",summary:"a file that several steps change while \\
nothing keeps them apart",severity:"warning",preset:"recommended",messages:{file:"Unexpected change of \`{file}\` by {steps} at the same time, expected an order b\\
etween them"},check(plan2,report){for(let{name,resource,places:all2}of meetingsOf(plan2,meets)){let[first2,...others]=all2;!first2||resource.kind!=="file"||report(
{message:"file",data:{file:name,steps:listed4(all2.map(({step:step5})=>step5.id))},span:first2.effect.span,related:places(others.map(({step:step5,effect:effect2})=>({
span:effect2.span,message:\`\\\`\${step5.id}\\\` \${deed(effect2)} it\`})))})}}};var stagedByAnother={name:"staged-by-another",summary:"a step that stages the whole tree, and with it the unfinished work of steps beside it",severity:"warning",
preset:"recommended",messages:{stage:"Unexpected staging of the whole tree by {steps} while other steps are at work, expected \`git add\` with the step's own file\\
s"},check(plan2,report){let staging=placesOf(meetingsOf(plan2,["stage-write"],({action})=>action==="stage")),[first2,...others]=staging;if(!first2)return;let related2=others.
map(({step:step5,effect:effect2})=>({span:effect2.span,message:\`\\\`\${step5.id}\\\` too\`})),data={steps:listed4(staging.map(({step:step5})=>step5.id))};report({message:"\\
stage",data,span:first2.effect.span,related:places(related2)})}};var isChange4=({action})=>changing.has(action),ids=some=>listed4(some.map(({step:step5})=>step5.id)),staleRead={name:"stale-read",summary:"a file that one step \\
reads while another may still change it",severity:"warning",preset:"recommended",messages:{read:"Unexpected read of \`{file}\` by {readers} while {writers} may ch\\
ange it, expected the readers to wait"},check(plan2,report){let shared=new Set(meetingsOf(plan2,["write-write","create-create"]).map(({name})=>name));for(let{name,
resource,places:all2}of meetingsOf(plan2,["read-write"])){if(resource.kind!=="file"||shared.has(name))continue;let writers=all2.filter(({effect:effect2})=>isChange4(
effect2)),readers=all2.filter(({effect:effect2})=>!isChange4(effect2)),[first2,...others]=readers;if(!first2||writers.length===0)continue;let related2=[...writers,
...others].map(({step:step5,effect:effect2})=>({span:effect2.span,message:\`\\\`\${step5.id}\\\` \${deed(effect2)} it\`})),data={file:name,readers:ids(readers),writers:ids(
writers)};report({message:"read",data,span:first2.effect.span,related:places(related2)})}}};function reportCopies(plan2,report){for(let step5 of plan2.steps)for(let copy of step5.copies){let drift=driftOf(step5,copy);if(!drift)continue;let span=drift===
"title"&&copy.title?copy.title.span:copy.id.span,related2=[{span:step5.idSpan,message:"the step in the runbook"}];report({message:drift,data:{id:step5.id,title:step5.
title},span,related:related2})}}function reportMissing(plan2,report){let bare2=uncopiedSteps(plan2),[first2,...others]=bare2;if(!first2)return;let related2=places(
others.map(({id:id2,idSpan})=>({span:idSpan,message:\`\\\`\${id2}\\\` too\`})));report({message:"missing",data:{steps:listed4(bare2.map(({id:id2})=>id2))},span:first2.
idSpan,related:related2})}var stepFileDrift={name:"step-file-drift",summary:"step files, runbook and orchestrator plan that no longer say the same",severity:"wa\\
rning",preset:"recommended",messages:{title:"Unexpected title in the step file of \`{id}\`, expected \`{title}\` as in the runbook",body:"Unexpected text in the ste\\
p file of \`{id}\`, expected the text of the runbook",missing:"Unexpected lack of a step file for {steps}, expected one as for the other steps",orphan:"Unexpected\\
 step file for \`{id}\`, expected a step of this id in the runbook",entry:"Unexpected entry for \`{id}\`, expected a step that the plan has"},check(plan2,report){reportCopies(
plan2,report),reportMissing(plan2,report);for(let{id:id2}of plan2.orphans)report({message:"orphan",data:{id:id2.value},span:id2.span});for(let{id:id2}of strayEntries(
plan2))report({message:"entry",data:{id:id2.value},span:id2.span})}};function testDriven(plan2){return[plan2.type,...plan2.phases.map(phase2=>strict(phase2)?void 0:phase2.type)].flatMap(type=>type?.value==="tdd"?[type.span]:[])}var strict=({
mode})=>mode?.value==="sequential-strict"&&mode.strength==="metadata",tddNotStrict={name:"tdd-not-strict",summary:"a test-driven plan that does not declare the \\
strict order it needs by nature",severity:"warning",preset:"recommended",messages:{plan:"Unexpected \`type: tdd\` without a declared strict order, expected \`execu\\
tion_mode: sequential-strict\` beside it",phase:"Unexpected phase of \`type: tdd\` without a declared strict order, expected \`execution_mode: sequential-strict\` in\\
 the front matter"},check(plan2,report){if(strict(plan2)||plan2.steps.length<2)return;let[first2,...others]=testDriven(plan2);if(!first2)return;let related2=places(
others.map(span=>({span,message:"also test-driven"})));report({message:plan2.type?.value==="tdd"?"plan":"phase",span:first2,related:related2,fix:strictFix(plan2)})}};var undeclaredFile={name:"undeclared-file",summary:"a step whose text changes a file that its own list of files leaves out",severity:"warning",preset:"recommend\\
ed",messages:{one:"Unexpected change of {files} in \`{id}\`, expected it among the files that the step declares",many:"Unexpected change of {files} in \`{id}\`, exp\\
ected them among the files that the step declares"},check(plan2,report){for(let step5 of plan2.steps){let left=undeclaredFiles(step5),[first2,...others]=left;if(!first2)
continue;let data={id:step5.id,files:listed4(left.map(({path:path2})=>path2))},related2=others.map(({span,path:path2})=>({span,message:\`\\\`\${path2}\\\` too\`}));report(
{message:others.length?"many":"one",data,span:first2.span,related:places(related2)})}}};var undeclaredTrackerWrite={name:"undeclared-tracker-write",summary:"a task list or status file that every step writes without saying so",severity:"warning",preset:"\\
strict",messages:{tracker:"Unexpected writing of \`{file}\` by {steps} at the same time, expected one writer (the orchestrator) or an order between them"},check(plan2,report){
for(let{name,places:all2}of meetingsOf(plan2,["tracker-write"])){let data={file:name,steps:listed4(all2.map(({step:step5})=>step5.id))},related2=places(all2.map(
({step:step5})=>({span:step5.idSpan,message:\`\\\`\${step5.id}\\\` writes it\`})));report({message:"tracker",data,span:plan2.span,related:related2})}}};function references(plan2){let ofSteps=plan2.steps.flatMap(from=>[...from.dependsOn,...from.blocks,...from.conflictsWith].map(reference=>({reference,from}))),ofPhases=plan2.
phases.flatMap(phase2=>phase2.dependsOn.map(reference=>({reference})));return[...ofSteps,...ofPhases].filter(({reference})=>reference.form!=="prose")}var unknownDependency={
name:"unknown-dependency",summary:"a dependency on a step or phase that the plan does not have",severity:"error",preset:"recommended",messages:{unknown:"Unexpec\\
ted dependency on \`{id}\`, expected the id of a {kind} in this plan",meant:"Unexpected dependency on \`{id}\`, expected \`{meant}\`"},check(plan2,report){for(let{reference,
from}of references(plan2)){let target=resolveReference(plan2,reference,from);if(target.kind!=="unknown")continue;let{id:id2,kind,span}=reference,meant=target.suggestion;
report({message:meant===void 0?"unknown":"meant",data:{id:id2,kind,meant:meant??""},span})}}};var unreadableMetadata={name:"unreadable-metadata",summary:"metadata that breaks the syntax of YAML, so that no program can read it",severity:"error",preset:"re\\
commended",messages:{flaw:"{message}"},check:(plan2,report)=>reportFlaws(plan2,"unreadable-metadata",report)};var unresolvedPath={name:"unresolved-path",summary:"a path that is used once, created nowhere, and nearly the path of a file that the plan knows",severity:"warn\\
ing",preset:"recommended",messages:{near:"Unexpected path \`{path}\`, expected \`{known}\`"},check(plan2,report){for(let{path:path2,known,effect:effect2,place:place2}of likelyTypos(
plan2))report({message:"near",data:{path:path2,known},span:effect2.span,related:[{span:place2,message:"the known path"}]})}};var useAfterDelete={name:"use-after-delete",summary:"a file that a step uses after another step has deleted it",severity:"warning",preset:"recommended",messages:{
use:"Unexpected use of \`{file}\` in \`{step}\` after \`{deleter}\` has deleted it, expected its new place or none"},check(plan2,report){for(let{path:path2,turns}of livesOf(
plan2)){let deleter;for(let turn of turns){if(turn.creates&&(deleter=void 0),deleter?.deletes&&turn.needs){let data={file:path2,step:turn.step.id,deleter:deleter.
step.id},related2=[{span:deleter.deletes.span,message:\`\\\`\${deleter.step.id}\\\` deletes it\`}];report({message:"use",data,span:turn.needs.span,related:related2});break}
turn.deletes&&!turn.creates&&(deleter=turn)}}}};var useBeforeCreate={name:"use-before-create",summary:"a file that a step uses before the step that creates it",severity:"warning",preset:"recommended",messages:{
use:"Unexpected use of \`{file}\` in \`{step}\` before \`{creator}\` creates it, expected \`{creator}\` to come first"},check(plan2,report){let{firm}=orderOf(plan2);for(let{
path:path2,turns}of livesOf(plan2)){let creator=turns.find(turn=>turn.creates),[first2]=turns;if(!creator?.creates||!first2?.needs||first2.needs.action==="delet\\
e"||firm.before(creator.step,first2.step))continue;let data={file:path2,step:first2.step.id,creator:creator.step.id},related2=[{span:creator.creates.span,message:\`\\
\\\`\${creator.step.id}\\\` creates it\`}];report({message:"use",data,span:first2.needs.span,related:related2})}}};function directives(plan2){let statements=[plan2.orchestration?.mode,plan2.mode].filter(mode=>mode!==void 0);return statements.some(mode=>mode.strength!=="prose")?
[]:statements.filter(wantsSequence)}var wantsSequence=({value:value2})=>value2.startsWith("sequential");function missing({rationale,prohibition:prohibition2,orchestration,
type}){return[\`\\\`execution_mode: \${type?.value==="tdd"?"sequential-strict":"sequential-required"}\\\` in the front matter\`,...rationale||orchestration?.rationale?
[]:["a rationale (\`reason:\`, what breaks if steps overlap)"],...prohibition2||orchestration?.prohibition?[]:["a prohibition of batching (\`one Task call per mess\\
age\`)"]]}var weakSequentialDirective={name:"weak-sequential-directive",summary:"an order that rests on one sentence, which an agent may weigh against its other \\
instructions",severity:"error",preset:"recommended",messages:{weak:"Unexpected order by prose alone, expected {missing}"},check(plan2,report){let[first2,second]=directives(
plan2);if(!first2?.span||plan2.steps.length<2)return;let related2=second?.span?[{span:second.span,message:"and here, in prose too"}]:[],fix3=directiveFix(plan2);
report({message:"weak",data:{missing:missing(plan2).join(", ")},span:first2.span,related:related2,fix:fix3})}};var rules=[ambiguousId,blocksMismatch,circularDependency,countMismatch,createdTwice,disturbedSuite,duplicateId,executionModeConflict,forwardDependency,implausibleRed,
invalidMetadata,invalidatedRed,misnumberedId,missingCheckpoint,missingDependsOn,missingFiles,missingGreen,missingRed,missingStopCondition,missingVerification,modelPolicy,
proseOnlyDependency,sharedCommit,sharedFile,stagedByAnother,staleRead,stepFileDrift,tddNotStrict,undeclaredFile,undeclaredTrackerWrite,unknownDependency,unreadableMetadata,
unresolvedPath,useAfterDelete,useBeforeCreate,weakSequentialDirective];var asciiAlpha=regexCheck(/[A-Za-z]/),asciiAlphanumeric=regexCheck(/[\\dA-Za-z]/),asciiAtext=regexCheck(/[#-'*+\\--9=?A-Z^-~]/);function asciiControl(code3){return code3!==
null&&(code3<32||code3===127)}var asciiDigit=regexCheck(/\\d/),asciiHexDigit=regexCheck(/[\\dA-Fa-f]/),asciiPunctuation=regexCheck(/[!-/:-@[-\`{-~]/);function markdownLineEnding(code3){
return code3!==null&&code3<-2}function markdownLineEndingOrSpace(code3){return code3!==null&&(code3<0||code3===32)}function markdownSpace(code3){return code3===
-2||code3===-1||code3===32}var unicodePunctuation=regexCheck(new RegExp("\\\\p{P}|\\\\p{S}","u")),unicodeWhitespace=regexCheck(/\\s/);function regexCheck(regex){return check3;
function check3(code3){return code3!==null&&code3>-1&&regex.test(String.fromCharCode(code3))}}var import_format=__toESM(require_format(),1),fault=Object.assign(create(Error),{eval:create(EvalError),range:create(RangeError),reference:create(ReferenceError),
syntax:create(SyntaxError),type:create(TypeError),uri:create(URIError)});function create(Constructor){return FormattedError.displayName=Constructor.displayName||
Constructor.name,FormattedError;function FormattedError(format,...values){let reason=format&&(0,import_format.default)(format,...values);return new Constructor(
reason)}}var own={}.hasOwnProperty,markers={yaml:"-",toml:"+"};function toMatters(options2){let result=[],index2=-1,presetsOrMatters=Array.isArray(options2)?options2:options2?
[options2]:["yaml"];for(;++index2<presetsOrMatters.length;)result[index2]=matter(presetsOrMatters[index2]);return result}function matter(option){let result=option;
if(typeof result=="string"){if(!own.call(markers,result))throw fault("Missing matter definition for \`%s\`",result);result={type:result,marker:markers[result]}}else if(typeof result!=
"object")throw fault("Expected matter to be an object, not \`%j\`",result);if(!own.call(result,"type"))throw fault("Missing \`type\` in matter \`%j\`",result);if(!own.
call(result,"fence")&&!own.call(result,"marker"))throw fault("Missing \`marker\` or \`fence\` in matter \`%j\`",result);return result}function frontmatter(options2){let matters=toMatters(options2),flow3={},index2=-1;for(;++index2<matters.length;){let matter2=matters[index2],code3=fence(matter2,
"open").charCodeAt(0),construct=createConstruct(matter2),existing=flow3[code3];Array.isArray(existing)?existing.push(construct):flow3[code3]=[construct]}return{
flow:flow3}}function createConstruct(matter2){let anywhere=matter2.anywhere,frontmatterType=matter2.type,fenceType=frontmatterType+"Fence",sequenceType=fenceType+
"Sequence",valueType=frontmatterType+"Value",closingFenceConstruct={tokenize:tokenizeClosingFence,partial:!0},buffer,bufferIndex=0;return{tokenize:tokenizeFrontmatter,
concrete:!0};function tokenizeFrontmatter(effects,ok2,nok){let self=this;return start;function start(code3){let position2=self.now();return position2.column===1&&
(position2.line===1||anywhere)&&(buffer=fence(matter2,"open"),bufferIndex=0,code3===buffer.charCodeAt(bufferIndex))?(effects.enter(frontmatterType),effects.enter(
fenceType),effects.enter(sequenceType),openSequence(code3)):nok(code3)}function openSequence(code3){return bufferIndex===buffer.length?(effects.exit(sequenceType),
markdownSpace(code3)?(effects.enter("whitespace"),openSequenceWhitespace(code3)):openAfter(code3)):code3===buffer.charCodeAt(bufferIndex++)?(effects.consume(code3),
openSequence):nok(code3)}function openSequenceWhitespace(code3){return markdownSpace(code3)?(effects.consume(code3),openSequenceWhitespace):(effects.exit("white\\
space"),openAfter(code3))}function openAfter(code3){return markdownLineEnding(code3)?(effects.exit(fenceType),effects.enter("lineEnding"),effects.consume(code3),
effects.exit("lineEnding"),buffer=fence(matter2,"close"),bufferIndex=0,effects.attempt(closingFenceConstruct,after,contentStart)):nok(code3)}function contentStart(code3){
return code3===null||markdownLineEnding(code3)?contentEnd(code3):(effects.enter(valueType),contentInside(code3))}function contentInside(code3){return code3===null||
markdownLineEnding(code3)?(effects.exit(valueType),contentEnd(code3)):(effects.consume(code3),contentInside)}function contentEnd(code3){return code3===null?nok(
code3):(effects.enter("lineEnding"),effects.consume(code3),effects.exit("lineEnding"),effects.attempt(closingFenceConstruct,after,contentStart))}function after(code3){
return effects.exit(frontmatterType),ok2(code3)}}function tokenizeClosingFence(effects,ok2,nok){let bufferIndex2=0;return closeStart;function closeStart(code3){
return code3===buffer.charCodeAt(bufferIndex2)?(effects.enter(fenceType),effects.enter(sequenceType),closeSequence(code3)):nok(code3)}function closeSequence(code3){
return bufferIndex2===buffer.length?(effects.exit(sequenceType),markdownSpace(code3)?(effects.enter("whitespace"),closeSequenceWhitespace(code3)):closeAfter(code3)):
code3===buffer.charCodeAt(bufferIndex2++)?(effects.consume(code3),closeSequence):nok(code3)}function closeSequenceWhitespace(code3){return markdownSpace(code3)?
(effects.consume(code3),closeSequenceWhitespace):(effects.exit("whitespace"),closeAfter(code3))}function closeAfter(code3){return code3===null||markdownLineEnding(
code3)?(effects.exit(fenceType),ok2(code3)):nok(code3)}}}function fence(matter2,prop){return matter2.marker?pick(matter2.marker,prop).repeat(3):pick(matter2.fence,
prop)}function pick(schema4,prop){return typeof schema4=="string"?schema4:schema4[prop]}function escapeStringRegexp(string4){if(typeof string4!="string")throw new TypeError("Expected a string");return string4.replace(/[|\\\\{}()[\\]^$+*?.]/g,"\\\\$&").replace(
/-/g,"\\\\x2d")}function frontmatterFromMarkdown(options2){let matters=toMatters(options2),enter2={},exit3={},index2=-1;for(;++index2<matters.length;){let matter2=matters[index2];
enter2[matter2.type]=opener(matter2),exit3[matter2.type]=close,exit3[matter2.type+"Value"]=value}return{enter:enter2,exit:exit3}}function opener(matter2){return open3;
function open3(token2){this.enter({type:matter2.type,value:""},token2),this.buffer()}}function close(token2){let data=this.resume(),node2=this.stack[this.stack.
length-1];"value"in node2,this.exit(token2),node2.value=data.replace(/^(\\r?\\n|\\r)|(\\r?\\n|\\r)$/g,"")}function value(token2){this.config.enter.data.call(this,token2),
this.config.exit.data.call(this,token2)}function frontmatterToMarkdown(options2){let unsafe=[],handlers={},matters=toMatters(options2),index2=-1;for(;++index2<matters.
length;){let matter2=matters[index2];handlers[matter2.type]=handler(matter2);let open3=fence2(matter2,"open");unsafe.push({atBreak:!0,character:open3.charAt(0),
after:escapeStringRegexp(open3.charAt(1))})}return{unsafe,handlers}}function handler(matter2){let open3=fence2(matter2,"open"),close3=fence2(matter2,"close");return handle2;
function handle2(node2){return open3+(node2.value?\`
\`+node2.value:"")+\`
\`+close3}}function fence2(matter2,prop){return matter2.marker?pick2(matter2.marker,prop).repeat(3):pick2(matter2.fence,prop)}function pick2(schema4,prop){return typeof schema4==
"string"?schema4:schema4[prop]}var emptyOptions="yaml";function remarkFrontmatter(options2){let self=this,settings=options2||emptyOptions,data=self.data(),micromarkExtensions=data.micromarkExtensions||
(data.micromarkExtensions=[]),fromMarkdownExtensions=data.fromMarkdownExtensions||(data.fromMarkdownExtensions=[]),toMarkdownExtensions=data.toMarkdownExtensions||
(data.toMarkdownExtensions=[]);micromarkExtensions.push(frontmatter(settings)),fromMarkdownExtensions.push(frontmatterFromMarkdown(settings)),toMarkdownExtensions.
push(frontmatterToMarkdown(settings))}function ccount(value2,character){let source=String(value2);if(typeof character!="string")throw new TypeError("Expected character");let count3=0,index2=source.indexOf(
character);for(;index2!==-1;)count3++,index2=source.indexOf(character,index2+character.length);return count3}var convert=(function(test){if(test==null)return ok;if(typeof test=="function")return castFactory(test);if(typeof test=="object")return Array.isArray(test)?anyFactory(
test):propertiesFactory(test);if(typeof test=="string")return typeFactory(test);throw new Error("Expected function, string, or object as test")});function anyFactory(tests){
let checks=[],index2=-1;for(;++index2<tests.length;)checks[index2]=convert(tests[index2]);return castFactory(any);function any(...parameters){let index3=-1;for(;++index3<
checks.length;)if(checks[index3].apply(this,parameters))return!0;return!1}}function propertiesFactory(check3){let checkAsRecord=check3;return castFactory(all2);
function all2(node2){let nodeAsRecord=node2,key2;for(key2 in check3)if(nodeAsRecord[key2]!==checkAsRecord[key2])return!1;return!0}}function typeFactory(check3){
return castFactory(type);function type(node2){return node2&&node2.type===check3}}function castFactory(testFunction){return check3;function check3(value2,index2,parent2){
return!!(looksLikeANode(value2)&&testFunction.call(this,value2,typeof index2=="number"?index2:void 0,parent2||void 0))}}function ok(){return!0}function looksLikeANode(value2){
return value2!==null&&typeof value2=="object"&&"type"in value2}var empty=[],CONTINUE=!0,EXIT=!1,SKIP="skip";function visitParents(tree,testOrEnterOrVisitors,enterOrVisitorsOrReverse,reverse){if(!tree||typeof tree!="object")
throw new Error("Unexpected value \`"+tree+"\` for \`tree\`, expected node");let preorder=!0,check3,visitors,enter2,exit3;if(typeof enterOrVisitorsOrReverse=="funct\\
ion"||enterOrVisitorsOrReverse&&typeof enterOrVisitorsOrReverse=="object"?(check3=testOrEnterOrVisitors,visitors=enterOrVisitorsOrReverse,reverse&&(preorder=!1)):
(visitors=testOrEnterOrVisitors,enterOrVisitorsOrReverse&&(preorder=!1)),typeof visitors=="function")enter2=visitors;else if(visitors&&typeof visitors=="object"){
if(!(visitors.enter===null||visitors.enter===void 0))if(typeof visitors.enter=="function")enter2=visitors.enter;else throw new Error("Unexpected value \`"+visitors.
enter+"\` for \`visitors.enter\`, expected optional visitor");if(typeof visitors.exit=="function")exit3=visitors.exit;else throw new Error("Unexpected value \`"+visitors.
exit+"\` for \`visitors.exit\`, expected visitor (pass a visitor directly if you only want an enter visitor)")}else throw new Error("Unexpected value \`"+visitors+"\\
\` for \`enter\` or \`visitors\`, expected visitor or object with visitors");let is3=convert(check3),step5=preorder?1:-1;factory(tree,void 0,[])();function factory(node2,index2,parents){
let value2=node2&&typeof node2=="object"?node2:{};if(typeof value2.type=="string"){let name=typeof value2.tagName=="string"?value2.tagName:typeof value2.name=="\\
string"?value2.name:void 0;Object.defineProperty(visit4,"name",{value:"node ("+(node2.type+(name?"<"+name+">":""))+")"})}return visit4;function visit4(){let matches=!check3||
is3(node2,index2,parents[parents.length-1]||void 0),result=empty;if(enter2&&matches&&(result=toResult(enter2(node2,parents,index2)),result[0]===EXIT))return result;
if("children"in node2&&node2.children){let nodeAsParent=node2;if(nodeAsParent.children&&result[0]!==SKIP){let offset=(preorder?-1:nodeAsParent.children.length)+
step5,grandparents=[...parents,nodeAsParent];for(;offset>-1&&offset<nodeAsParent.children.length;){let child2=nodeAsParent.children[offset],subresult=factory(child2,
offset,grandparents)();if(subresult[0]===EXIT)return subresult;offset=typeof subresult[1]=="number"?subresult[1]:offset+step5}}}if(exit3&&matches){let exitResult=toResult(
exit3(node2,parents,index2));if(exitResult[0]===SKIP)throw new Error("Unexpected value \`"+exitResult[0]+"\` from \`exit\`, expected \`CONTINUE\`, \`EXIT\`, index, or n\\
othing");if(exitResult[0]===EXIT||typeof exitResult[1]=="number")return exitResult}return result}}}function toResult(value2){return Array.isArray(value2)?value2:
typeof value2=="number"?[CONTINUE,value2]:value2==null?empty:[value2]}function findAndReplace(tree,list4,options2){let ignored=convert((options2||{}).ignore||[]),pairs3=toPairs(list4),pairIndex=-1;for(;++pairIndex<pairs3.length;)visitParents(
tree,visitor);function visitor(node2,parents,index2){if(node2.type==="text"&&typeof index2=="number")return handler2(node2,parents,index2);if(ignored(node2,index2,
parents[parents.length-1]))return SKIP}function handler2(node2,parents,index2){let parent2=parents[parents.length-1],find=pairs3[pairIndex][0],replace3=pairs3[pairIndex][1],
start=0,change=!1,nodes=[];find.lastIndex=0;let match=find.exec(node2.value);for(;match;){let position2=match.index,matchObject={index:match.index,input:match.input,
stack:[...parents,node2]},value2=replace3(...match,matchObject);if(typeof value2=="string"&&(value2=value2.length>0?{type:"text",value:value2}:void 0),value2===
!1)find.lastIndex=position2+1;else{if(start!==position2&&add4({type:"text",value:node2.value.slice(start,position2)}),Array.isArray(value2))for(let child2 of value2)
add4(child2);else value2&&add4(value2);start=position2+match[0].length,change=!0}if(!find.global)break;match=find.exec(node2.value)}return change?(start<node2.value.
length&&add4({type:"text",value:node2.value.slice(start)}),parent2.children.splice(index2,1,...nodes)):nodes=[node2],index2+nodes.length;function add4(child2){let previous3=nodes[nodes.
length-1];previous3&&previous3.type==="text"&&child2.type==="text"?previous3.value+=child2.value:nodes.push(child2)}}}function toPairs(tupleOrList){if(!Array.isArray(
tupleOrList))throw new TypeError("Expected find and replace tuple or list of tuples");let result=[],list4=!tupleOrList[0]||Array.isArray(tupleOrList[0])?tupleOrList:
[tupleOrList],index2=-1;for(;++index2<list4.length;){let tuple=list4[index2];result.push([toExpression(tuple[0]),toFunction(tuple[1])])}return result}function toExpression(find){
return typeof find=="string"?new RegExp(escapeStringRegexp(find),"g"):find}function toFunction(replace3){return typeof replace3=="function"?replace3:function(){
return replace3}}var inConstruct="phrasing",notInConstruct=["autolink","link","image","label"];function gfmAutolinkLiteralFromMarkdown(){return{transforms:[transformGfmAutolinkLiterals],
enter:{literalAutolink:enterLiteralAutolink,literalAutolinkEmail:enterLiteralAutolinkValue,literalAutolinkHttp:enterLiteralAutolinkValue,literalAutolinkWww:enterLiteralAutolinkValue},
exit:{literalAutolink:exitLiteralAutolink,literalAutolinkEmail:exitLiteralAutolinkEmail,literalAutolinkHttp:exitLiteralAutolinkHttp,literalAutolinkWww:exitLiteralAutolinkWww}}}
function gfmAutolinkLiteralToMarkdown(){return{unsafe:[{character:"@",before:"[+\\\\-.\\\\w]",after:"[\\\\-.\\\\w]",inConstruct,notInConstruct},{character:".",before:"[\\
Ww]",after:"[\\\\-.\\\\w]",inConstruct,notInConstruct},{character:":",before:"[ps]",after:"\\\\/",inConstruct,notInConstruct}]}}function enterLiteralAutolink(token2){
this.enter({type:"link",title:null,url:"",children:[],position:void 0},token2)}function enterLiteralAutolinkValue(token2){this.config.enter.autolinkProtocol.call(
this,token2)}function exitLiteralAutolinkHttp(token2){this.config.exit.autolinkProtocol.call(this,token2)}function exitLiteralAutolinkWww(token2){this.config.exit.
data.call(this,token2);let node2=this.stack[this.stack.length-1];node2.type,node2.url="http://"+this.sliceSerialize(token2)}function exitLiteralAutolinkEmail(token2){
this.config.exit.autolinkEmail.call(this,token2)}function exitLiteralAutolink(token2){this.exit(token2)}function transformGfmAutolinkLiterals(tree){findAndReplace(
tree,[[/(?<![\\da-z])(https?:\\/\\/|www(?=\\.))([\\w-]*\\.[\\w\\-.]*)([^\\t\\n\\r ]*)/gi,findUrl],[/(?<![\\w+\\-.@])xmpp:([\\w+\\-.]+)@([\\w-]+(?:\\.[\\w-]+)+)(\\/(?:[\\w\\-/]|\\.(?=[\\dA-Za-z]))*)?/g,
findXmpp],[/(?<![\\w+\\-.@])mailto:([\\w+\\-.]+)@([\\w-]+(?:\\.[\\w-]+)+)/g,findMailto],[/(?<![\\w+\\-.]|(?:^|[^\\d@A-Za-z])(?:mailto|xmpp):)([\\w+\\-.]+)@([\\w-]+(?:\\.[\\w-]+)+)/g,
findEmail]],{ignore:["link","linkReference"]})}function findUrl(_2,protocol,domain2,path2,match){if(!previous(match))return!1;let prefix="";if(/^w/i.test(protocol)&&
(domain2=protocol+domain2,protocol="",prefix="http://"),unicodePunctuation(domain2.charCodeAt(0))||!isCorrectDomain(domain2))return!1;let parts3=splitUrl(domain2+
path2),result={type:"link",title:null,url:prefix+protocol+parts3[0],children:[{type:"text",value:protocol+parts3[0],position:void 0}],position:void 0};return parts3[1]?
[result,{type:"text",value:parts3[1],position:void 0}]:result}function findEmail(_2,atext,label){return/[\\d\\-_]$/.test(label)?!1:{type:"link",title:null,url:"ma\\
ilto:"+atext+"@"+label,children:[{type:"text",value:atext+"@"+label,position:void 0}],position:void 0}}function findMailto(_2,atext,label){if(/[\\d\\-_]$/.test(label))
return!1;let value2="mailto:"+atext+"@"+label;return{type:"link",title:null,url:value2,children:[{type:"text",value:value2,position:void 0}],position:void 0}}function findXmpp(matchValue,atext,label,resource,match){
if(/[\\d\\-_]$/.test(label)||resource&&(!/[A-Za-z]$/.test(resource)||match.input.charAt(match.index+matchValue.length)==="@"))return!1;let value2="xmpp:"+atext+"@"+
label+(resource||"");return{type:"link",title:null,url:value2,children:[{type:"text",value:value2,position:void 0}],position:void 0}}function isCorrectDomain(domain2){
let parts3=domain2.split(".");return!(parts3.length<2||parts3[parts3.length-1]&&(/_/.test(parts3[parts3.length-1])||!/[\\dA-Za-z]/.test(parts3[parts3.length-1]))||
parts3[parts3.length-2]&&(/_/.test(parts3[parts3.length-2])||!/[\\dA-Za-z]/.test(parts3[parts3.length-2])))}function splitUrl(url){let index2=url.length;for(;index2>
0;){let code3=url.charCodeAt(index2-1);if(code3===33||code3===34||code3===38||code3===39||code3===41||code3===44||code3===46||code3===58||code3===59||code3===60||
code3===62||code3===63||code3===93||code3===125)index2--;else break}if(index2===url.length)return[url,void 0];let trail2=url.slice(index2);url=url.slice(0,index2);
let closingParenIndex=trail2.indexOf(")"),openingParens=ccount(url,"("),closingParens=ccount(url,")");for(;closingParenIndex!==-1&&openingParens>closingParens;)
url+=trail2.slice(0,closingParenIndex+1),trail2=trail2.slice(closingParenIndex+1),closingParenIndex=trail2.indexOf(")"),closingParens++;return[url,trail2]}function previous(match){
let code3=match.input.charCodeAt(match.index-1);return match.index===0||unicodeWhitespace(code3)||unicodePunctuation(code3)}function normalizeIdentifier(value2){return value2.replace(/[\\t\\n\\r ]+/g," ").replace(/^ | $/g,"").toLowerCase().toUpperCase()}footnoteReference.peek=footnoteReferencePeek;function enterFootnoteCallString(){this.buffer()}function enterFootnoteCall(token2){this.enter({type:"footnoteRefer\\
ence",identifier:"",label:""},token2)}function enterFootnoteDefinitionLabelString(){this.buffer()}function enterFootnoteDefinition(token2){this.enter({type:"foo\\
tnoteDefinition",identifier:"",label:"",children:[]},token2)}function exitFootnoteCallString(token2){let label=this.resume(),node2=this.stack[this.stack.length-
1];node2.type,node2.identifier=normalizeIdentifier(this.sliceSerialize(token2)).toLowerCase(),node2.label=label}function exitFootnoteCall(token2){this.exit(token2)}
function exitFootnoteDefinitionLabelString(token2){let label=this.resume(),node2=this.stack[this.stack.length-1];node2.type,node2.identifier=normalizeIdentifier(
this.sliceSerialize(token2)).toLowerCase(),node2.label=label}function exitFootnoteDefinition(token2){this.exit(token2)}function footnoteReferencePeek(){return"["}
function footnoteReference(node2,_2,state,info){let tracker=state.createTracker(info),value2=tracker.move("[^"),exit3=state.enter("footnoteReference"),subexit=state.
enter("reference");return value2+=tracker.move(state.safe(state.associationId(node2),{after:"]",before:value2})),subexit(),exit3(),value2+=tracker.move("]"),value2}
function gfmFootnoteFromMarkdown(){return{enter:{gfmFootnoteCallString:enterFootnoteCallString,gfmFootnoteCall:enterFootnoteCall,gfmFootnoteDefinitionLabelString:enterFootnoteDefinitionLabelString,
gfmFootnoteDefinition:enterFootnoteDefinition},exit:{gfmFootnoteCallString:exitFootnoteCallString,gfmFootnoteCall:exitFootnoteCall,gfmFootnoteDefinitionLabelString:exitFootnoteDefinitionLabelString,
gfmFootnoteDefinition:exitFootnoteDefinition}}}function gfmFootnoteToMarkdown(options2){let firstLineBlank=!1;return options2&&options2.firstLineBlank&&(firstLineBlank=
!0),{handlers:{footnoteDefinition,footnoteReference},unsafe:[{character:"[",inConstruct:["label","phrasing","reference"]}]};function footnoteDefinition(node2,_2,state,info){
let tracker=state.createTracker(info),value2=tracker.move("[^"),exit3=state.enter("footnoteDefinition"),subexit=state.enter("label");return value2+=tracker.move(
state.safe(state.associationId(node2),{before:value2,after:"]"})),subexit(),value2+=tracker.move("]:"),node2.children&&node2.children.length>0&&(tracker.shift(4),
value2+=tracker.move((firstLineBlank?\`
\`:" ")+state.indentLines(state.containerFlow(node2,tracker.current()),firstLineBlank?mapAll:mapExceptFirst))),exit3(),value2}}function mapExceptFirst(line,index2,blank2){
return index2===0?line:mapAll(line,index2,blank2)}function mapAll(line,index2,blank2){return(blank2?"":"    ")+line}var constructsWithoutStrikethrough=["autolink","destinationLiteral","destinationRaw","reference","titleQuote","titleApostrophe"];handleDelete.attention=attentionDelete;
handleDelete.peek=peekDelete;function gfmStrikethroughFromMarkdown(){return{canContainEols:["delete"],enter:{strikethrough:enterStrikethrough},exit:{strikethrough:exitStrikethrough}}}
function gfmStrikethroughToMarkdown(){return{handlers:{delete:handleDelete},unsafe:[{character:"~",inConstruct:"phrasing",notInConstruct:constructsWithoutStrikethrough}]}}
function enterStrikethrough(token2){this.enter({type:"delete",children:[],position:void 0},token2)}function exitStrikethrough(token2){this.exit(token2)}function handleDelete(node2,_2,state,info){
let tracker=state.createTracker(info),sequence2=state.stack.includes("strikethrough")?"~":"~~",exit3=state.enter("strikethrough"),value2=tracker.move(sequence2);
return value2+=state.containerPhrasing(node2,{...tracker.current(),before:value2,after:"~"}),value2+=tracker.move(sequence2),exit3(),value2}function attentionDelete(){
return{construct:"strikethrough",markers:["~"],sizes:[2,1]}}function peekDelete(){return"~"}function defaultStringLength(value2){return value2.length}function markdownTable(table2,options2){let settings=options2||{},align=(settings.align||[]).concat(),
stringLength=settings.stringLength||defaultStringLength,alignments=[],cellMatrix=[],sizeMatrix=[],longestCellByColumn=[],mostCellsPerRow=0,rowIndex=-1;for(;++rowIndex<
table2.length;){let row3=[],sizes2=[],columnIndex2=-1;for(table2[rowIndex].length>mostCellsPerRow&&(mostCellsPerRow=table2[rowIndex].length);++columnIndex2<table2[rowIndex].
length;){let cell=serialize(table2[rowIndex][columnIndex2]);if(settings.alignDelimiters!==!1){let size=stringLength(cell);sizes2[columnIndex2]=size,(longestCellByColumn[columnIndex2]===
void 0||size>longestCellByColumn[columnIndex2])&&(longestCellByColumn[columnIndex2]=size)}row3.push(cell)}cellMatrix[rowIndex]=row3,sizeMatrix[rowIndex]=sizes2}
let columnIndex=-1;if(typeof align=="object"&&"length"in align)for(;++columnIndex<mostCellsPerRow;)alignments[columnIndex]=toAlignment(align[columnIndex]);else{
let code3=toAlignment(align);for(;++columnIndex<mostCellsPerRow;)alignments[columnIndex]=code3}columnIndex=-1;let row2=[],sizes=[];for(;++columnIndex<mostCellsPerRow;){
let code3=alignments[columnIndex],before2="",after="";code3===99?(before2=":",after=":"):code3===108?before2=":":code3===114&&(after=":");let size=settings.alignDelimiters===
!1?1:Math.max(1,longestCellByColumn[columnIndex]-before2.length-after.length),cell=before2+"-".repeat(size)+after;settings.alignDelimiters!==!1&&(size=before2.length+
size+after.length,size>longestCellByColumn[columnIndex]&&(longestCellByColumn[columnIndex]=size),sizes[columnIndex]=size),row2[columnIndex]=cell}cellMatrix.splice(
1,0,row2),sizeMatrix.splice(1,0,sizes),rowIndex=-1;let lines=[];for(;++rowIndex<cellMatrix.length;){let row3=cellMatrix[rowIndex],sizes2=sizeMatrix[rowIndex],cellsInRow=settings.
fillRows===!1?Math.max(1,cellMatrix[rowIndex===1?0:rowIndex].length):mostCellsPerRow;columnIndex=-1;let line=[];for(;++columnIndex<cellsInRow;){let cell=row3[columnIndex]||
"",before2="",after="";if(settings.alignDelimiters!==!1){let size=longestCellByColumn[columnIndex]-(sizes2[columnIndex]||0),code3=alignments[columnIndex];if(code3===
114)before2=" ".repeat(size);else if(code3===99){let half=size/2;size%2?(before2=" ".repeat(half+.5),after=" ".repeat(half-.5)):(before2=" ".repeat(half),after=
before2)}else after=" ".repeat(size)}settings.delimiterStart!==!1&&!columnIndex&&line.push("|"),settings.padding!==!1&&!(settings.alignDelimiters===!1&&cell==="")&&
(settings.delimiterStart!==!1||columnIndex)&&line.push(" "),settings.alignDelimiters!==!1&&line.push(before2),line.push(cell),settings.alignDelimiters!==!1&&line.
push(after),settings.padding!==!1&&line.push(" "),(settings.delimiterEnd!==!1||columnIndex!==cellsInRow-1)&&line.push("|")}lines.push(settings.delimiterEnd===!1?
line.join("").replace(/ +$/,""):line.join(""))}return lines.join(\`
\`)}function serialize(value2){return value2==null?"":String(value2)}function toAlignment(value2){let code3=typeof value2=="string"?value2.codePointAt(0):0;return code3===
67||code3===99?99:code3===76||code3===108?108:code3===82||code3===114?114:0}var phrasing=convert(["break","delete","emphasis","footnote","footnoteReference","image","imageReference","inlineCode","inlineMath","link","linkReference","mdxJ\\
sxTextElement","mdxTextExpression","strong","text","textDirective"]);function blockquote(node2,_2,state,info){let exit3=state.enter("blockquote"),tracker=state.createTracker(info);tracker.move("> "),tracker.shift(2);let value2=state.
indentLines(state.containerFlow(node2,tracker.current()),map);return exit3(),value2}function map(line,_2,blank2){return">"+(blank2?"":" ")+line}function patternInScope(stack,pattern3){return listInScope(stack,pattern3.inConstruct,!0)&&!listInScope(stack,pattern3.notInConstruct,!1)}function listInScope(stack,list4,none2){
if(typeof list4=="string"&&(list4=[list4]),!list4||list4.length===0)return none2;let index2=-1;for(;++index2<list4.length;)if(stack.includes(list4[index2]))return!0;
return!1}function hardBreak(_2,_1,state,info){let index2=-1;for(;++index2<state.unsafe.length;){let pattern3=state.unsafe[index2];if(pattern3.character===\`
\`&&!pattern3.before&&!pattern3.after&&patternInScope(state.stack,pattern3))return/[\\t ]/.test(info.before)?"":" "}return\`\\\\
\`}function longestStreak(value2,substring){let source=String(value2),index2=source.indexOf(substring),expected=index2,count3=0,max=0;if(typeof substring!="string")
throw new TypeError("Expected substring");for(;index2!==-1;)index2===expected?++count3>max&&(max=count3):count3=1,expected=index2+substring.length,index2=source.
indexOf(substring,expected);return max}function formatCodeAsIndented(node2,state){return!!(state.options.fences===!1&&node2.value&&!node2.lang&&/[^\\n\\r ]/.test(node2.value)&&!/^[\\t ]*(?:[\\n\\r]|$)|(?:^|[\\n\\r])[\\t ]*$/.
test(node2.value))}function checkFence(state){let marker=state.options.fence||"\`";if(marker!=="\`"&&marker!=="~")throw new Error("Cannot serialize code with \`"+marker+"\` for \`optio\\
ns.fence\`, expected \`\` \` \`\` or \`~\`");return marker}function code(node2,_2,state,info){let marker=checkFence(state),raw=node2.value||"";if(formatCodeAsIndented(node2,state)){let exit4=state.enter("codeIndented"),
value3=state.indentLines(raw,map2);return exit4(),value3}let tracker=state.createTracker(info),sequence2=marker.repeat(Math.max(longestStreak(raw,marker)+1,3)),
exit3=state.enter("codeFenced"),suffix=marker==="\`"?"GraveAccent":"Tilde",value2=tracker.move(sequence2);if(node2.lang){let subexit=state.enter(\`codeFencedLang\${suffix}\`);
value2+=tracker.move(state.safe(node2.lang,{before:value2,after:" ",encode:["\`"],...tracker.current()})),subexit()}if(node2.lang&&node2.meta){let subexit=state.
enter(\`codeFencedMeta\${suffix}\`);value2+=tracker.move(" "),value2+=tracker.move(state.safe(node2.meta,{before:value2,after:\`
\`,encode:["\`"],...tracker.current()})),subexit()}return value2+=tracker.move(\`
\`),raw&&(value2+=tracker.move(raw+\`
\`)),value2+=tracker.move(sequence2),exit3(),value2}function map2(line,_2,blank2){return(blank2?"":"    ")+line}function checkQuote(state){let marker=state.options.quote||'"';if(marker!=='"'&&marker!=="'")throw new Error("Cannot serialize title with \`"+marker+"\` for \`opti\\
ons.quote\`, expected \`\\"\`, or \`'\`");return marker}function definition(node2,_2,state,info){let quote2=checkQuote(state),suffix=quote2==='"'?"Quote":"Apostrophe",exit3=state.enter("definition"),subexit=state.enter(
"label"),tracker=state.createTracker(info),value2=tracker.move("[");return value2+=tracker.move(state.safe(state.associationId(node2),{before:value2,after:"]",...tracker.
current()})),value2+=tracker.move("]: "),subexit(),!node2.url||/[\\0- \\u007F]/.test(node2.url)?(subexit=state.enter("destinationLiteral"),value2+=tracker.move("<"),
value2+=tracker.move(state.safe(node2.url,{before:value2,after:">",...tracker.current()})),value2+=tracker.move(">")):(subexit=state.enter("destinationRaw"),value2+=
tracker.move(state.safe(node2.url,{before:value2,after:node2.title?" ":\`
\`,...tracker.current()}))),subexit(),node2.title&&(subexit=state.enter(\`title\${suffix}\`),value2+=tracker.move(" "+quote2),value2+=tracker.move(state.safe(node2.
title,{before:value2,after:quote2,...tracker.current()})),value2+=tracker.move(quote2),subexit()),exit3(),value2}function checkEmphasis(state){let marker=state.options.emphasis||"*";if(marker!=="*"&&marker!=="_")throw new Error("Cannot serialize emphasis with \`"+marker+"\` \\
for \`options.emphasis\`, expected \`*\`, or \`_\`");return marker}function classifyCharacter(code3){if(code3===null||markdownLineEndingOrSpace(code3)||unicodeWhitespace(code3))return 1;if(unicodePunctuation(code3))return 2}function firstCharacter(value2){let code3=value2.codePointAt(0);return code3===void 0?"":String.fromCodePoint(code3)}function lastCharacter(value2){let code3=value2.
codePointAt(value2.length-2);return code3!==void 0&&code3>65535?value2.slice(-2):value2.slice(-1)}function encodeCharacterReference(code3){return"&#x"+code3.toString(16).toUpperCase()+";"}function encodeInfo(outside,inside2,marker){let outsideKind=classifyCharacter(outside),insideKind=classifyCharacter(inside2);return outsideKind===void 0?insideKind===
void 0?marker==="_"?{inside:!0,outside:!0}:{inside:!1,outside:!1}:insideKind===1?{inside:!0,outside:!0}:{inside:!1,outside:!0}:outsideKind===1?insideKind===void 0?
{inside:!1,outside:!1}:insideKind===1?{inside:!0,outside:!0}:{inside:!1,outside:!1}:insideKind===void 0?{inside:!1,outside:!1}:insideKind===1?{inside:!0,outside:!1}:
{inside:!1,outside:!1}}var htmlBlockNames=["address","article","aside","base","basefont","blockquote","body","caption","center","col","colgroup","dd","details","dialog","dir","div","d\\
l","dt","fieldset","figcaption","figure","footer","form","frame","frameset","h1","h2","h3","h4","h5","h6","head","header","hr","html","iframe","legend","li","li\\
nk","main","menu","menuitem","nav","noframes","ol","optgroup","option","p","param","search","section","summary","table","tbody","td","tfoot","th","thead","title",
"tr","track","ul"],htmlRawNames=["pre","script","style","textarea"];function htmlKind(value2){if(value2.charCodeAt(0)!==60)return;let next=value2.charCodeAt(1);if(next===33){let code4=value2.charCodeAt(2);return code4===45?2:code4===
91?5:asciiAlpha(code4)?4:void 0}if(next===63)return 3;let closing3=next===47,start=closing3?2:1,end=start,code3=value2.charCodeAt(end);if(!asciiAlpha(code3))return;
for(;code3===45||asciiAlphanumeric(code3);)code3=value2.charCodeAt(++end);let name=value2.slice(start,end).toLowerCase();return!closing3&&code3!==47&&htmlRawNames.
includes(name)?1:htmlBlockNames.includes(name)?6:7}var builtins=new Map([["*",!1],["_",!0]]);function candidates(tokens,involved,runOf){let related2=new Set;for(let token2 of tokens){let siblings=runOf.get(token2);
if(siblings&&token2.attention&&involved.some(d=>d.attention===token2.attention))for(let sibling of siblings.tokens)related2.add(sibling.attention)}let ordered=[];
for(let token2 of tokens)token2.attention&&related2.delete(token2.attention)&&ordered.push(token2.attention);return ordered.reverse(),ordered}function check(tokens,before2,after){
let runs2=[],wrong=new Map,runOf=new Map,index2=0;for(;index2<tokens.length;){if(!tokens[index2].attention){index2++;continue}let marker=tokens[index2].value.charAt(
0),strict2=builtins.get(marker),end=index2+1;for(;end<tokens.length&&tokens[end].attention&&tokens[end].value.charAt(0)===marker;)end++;let head=index2?tokens[index2-
1].value:before2,previous3=classifyCharacter(head.charCodeAt(head.length-1)),next=classifyCharacter((end<tokens.length?tokens[end].value:after).charCodeAt(0)),open3=!next||
next===2&&!!previous3,close3=!previous3||previous3===2&&!!next,run3={tokens:tokens.slice(index2,end),markers:[],start:0,end:0,open:strict2?open3&&(!!previous3||
!close3):open3,close:strict2?close3&&(!!next||!open3):close3,split:strict2!==void 0};for(let token2 of run3.tokens){wrong.set(token2,[...run3.tokens]),runOf.set(
token2,run3);let size=token2.value.length;for(;size--;)run3.markers.push(token2)}run3.end=run3.markers.length,runs2.push(run3),index2=end}for(pair(runs2,wrong),
index2=-1;++index2<tokens.length;){let involved=wrong.get(tokens[index2]);if(involved)return{attention:candidates(tokens,involved,runOf),index:index2}}}function encode(tokens,start){let token2=tokens[start?0:tokens.length-1];if(!token2||token2.attention)return;let character=start?firstCharacter(token2.value):lastCharacter(
token2.value),reference=encodeCharacterReference(character.codePointAt(0));if(start)token2.value=reference+token2.value.slice(character.length);else{let value2=token2.
value.slice(0,token2.value.length-character.length),escapes2=0;for(;value2.charCodeAt(value2.length-1-escapes2)===92;)escapes2++;escapes2%2&&(value2+="\\\\"),token2.
value=value2+reference}}function improve(items,chosen,mistake,before2,after){for(let attention4 of mistake.attention){let current=chosen.get(attention4)||attention4.
sequences[0];for(let sequence2 of attention4.sequences){if(sequence2===current)continue;let trial=new Map(chosen);trial.set(attention4,sequence2);let tokens=render(
items,trial,before2,after),next=check(tokens,before2,after);if(!next||next.index>mistake.index)return{chosen:trial,mistake:next,tokens}}}}function pair(runs2,wrong){
let openersByMarker=new Map;for(let closer of runs2){let marker=closer.tokens[0].value.charAt(0),openers2=openersByMarker.get(marker);openers2||(openers2=[],openersByMarker.
set(marker,openers2));let open3=closer.close?openers2.length:0;for(;open3--&&closer.start<closer.end;){let opener2=openers2[open3],openerSize=opener2.end-opener2.
start,closerSize=closer.end-closer.start;if(closer.split?(opener2.close||closer.open)&&closerSize%3&&!((openerSize+closerSize)%3):openerSize!==opener2.markers.length||
openerSize!==closerSize)continue;let size=closer.split?openerSize>1&&closerSize>1?2:1:closerSize,opening5=opener2.markers.slice(opener2.end-size,opener2.end),closing3=closer.
markers.slice(closer.start,closer.start+size),openToken=opening5[0],closeToken=closing3[0];if(openToken===opening5[size-1]&&openToken.value.length===size&&closeToken===
closing3[size-1]&&closeToken.value.length===size&&openToken.attention===closeToken.attention)wrong.delete(openToken),wrong.delete(closeToken);else{let involved=[
...new Set([...opening5,...closing3])];for(let token2 of involved){let list4=wrong.get(token2);list4&&list4.push(...involved)}}opener2.end-=size,closer.start+=size,
opener2.start===opener2.end&&openers2.splice(open3,1),open3=openers2.length}closer.open&&closer.start<closer.end&&openers2.push(closer)}}function attentionSequences(type,markers2,sizes){
if(markers2.length===0)throw new Error("Cannot serialize \`"+type+"\` as attention without markers, expected one or more markers");if(sizes.length===0)throw new Error(
"Cannot serialize \`"+type+"\` as attention without sizes, expected one or more sizes");for(let size of sizes)if(!Number.isSafeInteger(size)||size<1)throw new Error(
"Cannot serialize \`"+type+"\` as attention with \`"+size+"\` as size, expected positive integer");let sequences=[];for(let marker of markers2){if(marker.length!==1)
throw new Error("Cannot serialize \`"+type+"\` as attention with \`"+marker+"\` as marker, expected a single ascii character");if(!asciiPunctuation(marker.charCodeAt(
0)))throw new Error("Cannot serialize \`"+type+"\` as attention with \`"+marker+"\` as marker, expected ascii punctuation");for(let size of sizes)sequences.push(marker.
repeat(size))}return sequences}function phrasing2(parent2,state,info){let indexStack=state.indexStack,children=parent2.children||[],results=[],index2=-1,before2=info.
before;indexStack.push(-1);let tracker=state.createTracker(info);for(;++index2<children.length;){let child2=children[index2],after;if(indexStack[indexStack.length-
1]=index2,index2+1<children.length){let handle3=state.handle.handlers[children[index2+1].type];handle3&&handle3.peek&&(handle3=handle3.peek),after=handle3?firstCharacter(
handle3(children[index2+1],parent2,state,{before:"",after:"",...tracker.current()})):""}else after=info.after;let previous3=results[results.length-1];typeof previous3==
"string"&&(before2==="\\r"||before2===\`
\`)&&child2.type==="html"&&htmlKind(child2.value)!==7&&(results[results.length-1]=previous3.replace(/(\\r?\\n|\\r)$/," "),before2=" ",tracker=state.createTracker(info),
tracker.move(serialize2(results,info.before,info.after)));let handle2=state.handle.handlers[child2.type];if(handle2&&handle2.attention){let item=attentionItem(child2,
handle2.attention,state,tracker);if(!item)continue;results.push(item),before2=lastCharacter(item.sequences[0])}else{let value2=state.handle(child2,parent2,state,
{...tracker.current(),after,before:before2});if(!value2)continue;tracker.move(value2),results.push(value2),before2=lastCharacter(value2)}}return indexStack.pop(),
results}function attentionItem(node2,attention4,state,tracker){let{construct,markers:markers2,sizes}=attention4(node2,state),sequences=attentionSequences(node2.
type,markers2,sizes),sequence2=sequences[0],exit3=state.enter(construct),inside2=state.createTracker(tracker.current());inside2.move(sequence2);let children=phrasing2(
node2,state,{...inside2.current(),before:sequence2,after:sequence2});if(exit3(),children.length!==0)return tracker.move(sequence2),tracker.move(serialize2(children,
sequence2,sequence2)),tracker.move(sequence2),{children,sequences}}function fix(items,chosen,before2,after){let tokens=render(items,chosen,before2,after),mistake=check(
tokens,before2,after);for(;mistake;){let next=improve(items,chosen,mistake,before2,after);if(!next)return;chosen=next.chosen,tokens=next.tokens,mistake=next.mistake}
return tokens}function guess(items,chosen,before2,after){let previous3=before2,index2=-1;for(;++index2<items.length;){let item=items[index2];if(typeof item=="st\\
ring"){previous3="";continue}let next=index2===items.length-1?after:"",sequence2=item.sequences.find(function(value2){let marker=value2.charAt(0);return marker!==
previous3.charAt(0)&&marker!==next.charAt(0)||items.length===1&&builtins.has(marker)&&value2.length>before2.length})||item.sequences[0];sequence2!==item.sequences[0]&&
chosen.set(item,sequence2),guess(item.children,chosen,sequence2,sequence2),previous3=sequence2}}function render(items,chosen,before2,after){let tokens=[],encodeAfter,
previous3=lastCharacter(before2),index2=-1;for(;++index2<items.length;){let item=items[index2];if(typeof item=="string"){let token2={value:item,attention:void 0};
encodeAfter&&encodeAfter===firstCharacter(item)&&encode([token2],!0),encodeAfter=void 0,tokens.push(token2),token2.value&&(previous3=lastCharacter(token2.value));
continue}let sequence2=chosen.get(item)||item.sequences[0],marker=sequence2.charAt(0),next=items[index2+1],outsideBefore=previous3,outsideAfter=firstCharacter(next===
void 0?after:typeof next=="string"?next:chosen.get(next)||next.sequences[0]),inside2=render(item.children,chosen,sequence2,sequence2),head=inside2[0].value,open3=encodeInfo(
outsideBefore.charCodeAt(outsideBefore.length-1),head.charCodeAt(0),marker);open3.inside&&encode(inside2,!0);let tail=lastCharacter(inside2[inside2.length-1].value),
close3=encodeInfo(outsideAfter.charCodeAt(0),tail.charCodeAt(tail.length-1),marker);close3.inside&&encode(inside2,!1),open3.outside&&outsideBefore!==\`
\`&&outsideBefore!=="\\r"&&encode(tokens,!1),close3.outside&&(encodeAfter=outsideAfter),tokens.push({value:sequence2,attention:item},...inside2,{value:sequence2,attention:item}),
previous3=sequence2.charAt(sequence2.length-1)}return tokens}function serialize2(items,before2,after){let guessed=new Map;guess(items,guessed,before2,after);let tokens=(guessed.
size>0?fix(items,guessed,before2,after):void 0)||fix(items,new Map,before2,after)||render(items,new Map,before2,after),result="";for(let token2 of tokens)result+=
token2.value;return result}emphasis.attention=attention;emphasis.peek=peek;function emphasis(node2,_2,state,info){let exit3=state.enter("phrasing"),item=attentionItem(node2,attention,state,
state.createTracker(info)),value2=item?serialize2([item],info.before,info.after):"";return exit3(),value2}function attention(_2,state){return{construct:"emphasi\\
s",markers:checkEmphasis(state)==="*"?["*","_"]:["_","*"],sizes:[1]}}function peek(_2,_1,state){return state.options.emphasis||"*"}function visit(tree,testOrEnterOrVisitors,enterOrVisitorsOrReverse,maybeReverse){let check3,visitors,reverse;typeof enterOrVisitorsOrReverse=="function"||enterOrVisitorsOrReverse&&
typeof enterOrVisitorsOrReverse=="object"?(check3=testOrEnterOrVisitors,visitors=enterOrVisitorsOrReverse,reverse=maybeReverse):(visitors=testOrEnterOrVisitors,
reverse=enterOrVisitorsOrReverse),typeof visitors=="function"?visitParents(tree,check3,wrap(visitors),reverse):visitParents(tree,check3,wrapVisitors(visitors),reverse)}
function wrapVisitors(visitors){return!visitors||typeof visitors!="object"?visitors:{enter:typeof visitors.enter=="function"?wrap(visitors.enter):visitors.enter,
exit:typeof visitors.exit=="function"?wrap(visitors.exit):visitors.exit}}function wrap(visitor){return overload;function overload(node2,parents,index2){return visitor(
node2,index2,parents[parents.length-1])}}var emptyOptions2={};function toString(value2,options2){let settings=options2||emptyOptions2,includeImageAlt=typeof settings.includeImageAlt=="boolean"?settings.
includeImageAlt:!0,includeHtml=typeof settings.includeHtml=="boolean"?settings.includeHtml:!0;return one(value2,includeImageAlt,includeHtml)}function one(value2,includeImageAlt,includeHtml){
if(node(value2)){if("value"in value2)return value2.type==="html"&&!includeHtml?"":value2.value;if(includeImageAlt&&"alt"in value2&&value2.alt)return value2.alt;
if("children"in value2)return all(value2.children,includeImageAlt,includeHtml)}return Array.isArray(value2)?all(value2,includeImageAlt,includeHtml):""}function all(values,includeImageAlt,includeHtml){
let result=[],index2=-1;for(;++index2<values.length;)result[index2]=one(values[index2],includeImageAlt,includeHtml);return result.join("")}function node(value2){
return!!(value2&&typeof value2=="object")}function formatHeadingAsSetext(node2,state){let literalWithBreak=!1;return visit(node2,function(node3){if("value"in node3&&/\\r?\\n|\\r/.test(node3.value)||node3.type===
"break")return literalWithBreak=!0,EXIT}),!!((!node2.depth||node2.depth<3)&&toString(node2)&&(state.options.setext||literalWithBreak))}function heading(node2,_2,state,info){let rank3=Math.max(Math.min(6,node2.depth||1),1),tracker=state.createTracker(info);if(formatHeadingAsSetext(node2,state)){
let exit4=state.enter("headingSetext"),subexit2=state.enter("phrasing"),value3=state.containerPhrasing(node2,{...tracker.current(),before:\`
\`,after:\`
\`});return subexit2(),exit4(),value3+\`
\`+(rank3===1?"=":"-").repeat(value3.length-(Math.max(value3.lastIndexOf("\\r"),value3.lastIndexOf(\`
\`))+1))}let sequence2="#".repeat(rank3),exit3=state.enter("headingAtx"),subexit=state.enter("phrasing");tracker.move(sequence2+" ");let value2=state.containerPhrasing(
node2,{before:"# ",after:\`
\`,...tracker.current()}),head=value2.charCodeAt(0);return(head===9||head===32)&&(value2=encodeCharacterReference(head)+value2.slice(1)),value2=value2?sequence2+
" "+value2:sequence2,state.options.closeAtx&&(value2+=" "+sequence2),subexit(),exit3(),value2}html.peek=htmlPeek;function html(node2){return node2.value||""}function htmlPeek(){return"<"}image.peek=imagePeek;function image(node2,_2,state,info){let quote2=checkQuote(state),suffix=quote2==='"'?"Quote":"Apostrophe",exit3=state.enter("image"),subexit=state.
enter("label"),tracker=state.createTracker(info),value2=tracker.move("![");return value2+=tracker.move(state.safe(node2.alt,{before:value2,after:"]",...tracker.
current()})),value2+=tracker.move("]("),subexit(),!node2.url&&node2.title||/[\\0- \\u007F]/.test(node2.url)?(subexit=state.enter("destinationLiteral"),value2+=tracker.
move("<"),value2+=tracker.move(state.safe(node2.url,{before:value2,after:">",...tracker.current()})),value2+=tracker.move(">")):(subexit=state.enter("destinatio\\
nRaw"),value2+=tracker.move(state.safe(node2.url,{before:value2,after:node2.title?" ":")",...tracker.current()}))),subexit(),node2.title&&(subexit=state.enter(\`\\
title\${suffix}\`),value2+=tracker.move(" "+quote2),value2+=tracker.move(state.safe(node2.title,{before:value2,after:quote2,...tracker.current()})),value2+=tracker.
move(quote2),subexit()),value2+=tracker.move(")"),exit3(),value2}function imagePeek(){return"!"}imageReference.peek=imageReferencePeek;function imageReference(node2,_2,state,info){let type=node2.referenceType,exit3=state.enter("imageReference"),subexit=state.
enter("label"),tracker=state.createTracker(info),value2=tracker.move("!["),alt=state.safe(node2.alt,{before:value2,after:"]",...tracker.current()});value2+=tracker.
move(alt+"]["),subexit();let stack=state.stack;state.stack=stack.filter(function(d){return d!=="phrasing"}),subexit=state.enter("reference");let reference=state.
safe(state.associationId(node2),{before:value2,after:"]",...tracker.current()});return subexit(),state.stack=stack,exit3(),type==="full"||!alt||alt!==reference?
value2+=tracker.move(reference+"]"):type==="shortcut"?value2=value2.slice(0,-1):value2+=tracker.move("]"),value2}function imageReferencePeek(){return"!"}inlineCode.peek=inlineCodePeek;function inlineCode(node2,_2,state){let value2=node2.value||"",sequence2="\`",index2=-1;for(;new RegExp("(^|[^\`])"+sequence2+"([^\`\\
]|$)").test(value2);)sequence2+="\`";for(/[^\\n\\r ]/.test(value2)&&(/^[\\n\\r ]/.test(value2)&&/[\\n\\r ]$/.test(value2)||/^\`|\`$/.test(value2))&&(value2=" "+value2+" ");++index2<
state.unsafe.length;){let pattern3=state.unsafe[index2],expression=state.compilePattern(pattern3);if(!pattern3.atBreak)continue;let match;for(;match=expression.
exec(value2);){let position2=match.index;value2.charCodeAt(position2)===10&&value2.charCodeAt(position2-1)===13&&position2--,value2=value2.slice(0,position2)+" "+
value2.slice(match.index+1)}}return sequence2+value2+sequence2}function inlineCodePeek(){return"\`"}function formatLinkAsAutolink(node2,state){let raw=toString(node2);return!!(!state.options.resourceLink&&node2.url&&!node2.title&&node2.children&&node2.children.
length===1&&node2.children[0].type==="text"&&(raw===node2.url||"mailto:"+raw===node2.url)&&/^[a-z][+\\-.a-z]+:/i.test(node2.url)&&!/[\\0- <>\\u007F]/.test(node2.url))}link.peek=linkPeek;function link(node2,_2,state,info){let quote2=checkQuote(state),suffix=quote2==='"'?"Quote":"Apostrophe",tracker=state.createTracker(info);if(formatLinkAsAutolink(
node2,state)){let stack=state.stack;state.stack=stack.filter(function(d){return d!=="phrasing"});let exit4=state.enter("autolink"),value3=tracker.move("<");return value3+=
tracker.move(state.containerPhrasing(node2,{before:value3,after:">",...tracker.current()})),value3+=tracker.move(">"),exit4(),state.stack=stack,value3}let exit3=state.
enter("link"),subexit=state.enter("label"),value2=tracker.move("["),text5=state.containerPhrasing(node2,{before:value2,after:"](",...tracker.current()});value2+=
tracker.move(text5),subexit(),value2+=tracker.move("](");let enclose=/[\\0- \\u007F]/.test(node2.url),last=info.before.charAt(info.before.length-1),title=node2.title||
void 0;if(!title&&!enclose&&(last===\`
\`||last==="\\r")){let index2=0;for(;index2<text5.length&&text5.charCodeAt(index2)!==93;)index2+=text5.charCodeAt(index2)===92?2:1;text5.charCodeAt(index2+1)===58&&
(title="")}return!node2.url&&typeof title=="string"||enclose?(subexit=state.enter("destinationLiteral"),value2+=tracker.move("<"),value2+=tracker.move(state.safe(
node2.url,{before:value2,after:">",...tracker.current()})),value2+=tracker.move(">")):(subexit=state.enter("destinationRaw"),value2+=tracker.move(state.safe(node2.
url,{before:value2,after:typeof title=="string"?" ":")",...tracker.current()}))),subexit(),typeof title=="string"&&(subexit=state.enter(\`title\${suffix}\`),value2+=
tracker.move(" "+quote2),value2+=tracker.move(state.safe(title,{before:value2,after:quote2,...tracker.current()})),value2+=tracker.move(quote2),subexit()),value2+=
tracker.move(")"),exit3(),value2}function linkPeek(node2,_2,state){return formatLinkAsAutolink(node2,state)?"<":"["}linkReference.peek=linkReferencePeek;function linkReference(node2,_2,state,info){let type=node2.referenceType,exit3=state.enter("linkReference"),subexit=state.enter(
"label"),tracker=state.createTracker(info),value2=tracker.move("["),text5=state.containerPhrasing(node2,{before:value2,after:"]",...tracker.current()});value2+=
tracker.move(text5+"]["),subexit();let stack=state.stack;state.stack=stack.filter(function(d){return d!=="phrasing"}),subexit=state.enter("reference");let reference=state.
safe(state.associationId(node2),{before:value2,after:"]",...tracker.current()});return subexit(),state.stack=stack,exit3(),type==="full"||!text5||text5!==reference?
value2+=tracker.move(reference+"]"):type==="shortcut"?value2=value2.slice(0,-1):value2+=tracker.move("]"),value2}function linkReferencePeek(){return"["}function checkBullet(state){let marker=state.options.bullet||"*";if(marker!=="*"&&marker!=="+"&&marker!=="-")throw new Error("Cannot serialize items with \`"+marker+
"\` for \`options.bullet\`, expected \`*\`, \`+\`, or \`-\`");return marker}function checkBulletOther(state){let bullet2=checkBullet(state),bulletOther=state.options.bulletOther;if(!bulletOther)return bullet2==="*"?"-":"*";if(bulletOther!==
"*"&&bulletOther!=="+"&&bulletOther!=="-")throw new Error("Cannot serialize items with \`"+bulletOther+"\` for \`options.bulletOther\`, expected \`*\`, \`+\`, or \`-\`");
if(bulletOther===bullet2)throw new Error("Expected \`bullet\` (\`"+bullet2+"\`) and \`bulletOther\` (\`"+bulletOther+"\`) to be different");return bulletOther}function checkBulletOrdered(state){let marker=state.options.bulletOrdered||".";if(marker!=="."&&marker!==")")throw new Error("Cannot serialize items with \`"+marker+
"\` for \`options.bulletOrdered\`, expected \`.\` or \`)\`");return marker}function checkRule(state){let marker=state.options.rule||"*";if(marker!=="*"&&marker!=="-"&&marker!=="_")throw new Error("Cannot serialize rules with \`"+marker+
"\` for \`options.rule\`, expected \`*\`, \`-\`, or \`_\`");return marker}function list(node2,parent2,state,info){let exit3=state.enter("list"),bulletCurrent=state.bulletCurrent,bullet2=node2.ordered?checkBulletOrdered(state):checkBullet(
state),bulletOther=node2.ordered?bullet2==="."?")":".":checkBulletOther(state),useDifferentMarker=parent2&&state.bulletLastUsed?bullet2===state.bulletLastUsed:!1;
if(!node2.ordered){let firstListItem=node2.children?node2.children[0]:void 0;if((bullet2==="*"||bullet2==="-")&&firstListItem&&(!firstListItem.children||!firstListItem.
children[0])&&state.stack[state.stack.length-1]==="list"&&state.stack[state.stack.length-2]==="listItem"&&state.stack[state.stack.length-3]==="list"&&state.stack[state.
stack.length-4]==="listItem"&&state.indexStack[state.indexStack.length-1]===0&&state.indexStack[state.indexStack.length-2]===0&&state.indexStack[state.indexStack.
length-3]===0&&(useDifferentMarker=!0),checkRule(state)===bullet2&&firstListItem){let index2=-1;for(;++index2<node2.children.length;){let item=node2.children[index2];
if(item&&item.type==="listItem"&&item.children&&item.children[0]&&item.children[0].type==="thematicBreak"){useDifferentMarker=!0;break}}}}useDifferentMarker&&(bullet2=
bulletOther),state.bulletCurrent=bullet2;let value2=state.containerFlow(node2,info);return state.bulletLastUsed=bullet2,state.bulletCurrent=bulletCurrent,exit3(),
value2}function checkListItemIndent(state){let style=state.options.listItemIndent||"one";if(style!=="tab"&&style!=="one"&&style!=="mixed")throw new Error("Cannot seria\\
lize items with \`"+style+"\` for \`options.listItemIndent\`, expected \`tab\`, \`one\`, or \`mixed\`");return style}function listItem(node2,parent2,state,info){let listItemIndent=checkListItemIndent(state),bullet2=state.bulletCurrent||checkBullet(state);parent2&&parent2.type===
"list"&&parent2.ordered&&(bullet2=(typeof parent2.start=="number"&&parent2.start>-1?parent2.start:1)+(state.options.incrementListMarker===!1?0:parent2.children.
indexOf(node2))+bullet2);let size=bullet2.length+1;(listItemIndent==="tab"||listItemIndent==="mixed"&&(parent2&&parent2.type==="list"&&parent2.spread||node2.spread))&&
(size=Math.ceil(size/4)*4);let tracker=state.createTracker(info);tracker.move(bullet2+" ".repeat(size-bullet2.length)),tracker.shift(size);let exit3=state.enter(
"listItem"),value2=state.indentLines(state.containerFlow(node2,tracker.current()),map4);return exit3(),value2;function map4(line,index2,blank2){return index2?(blank2?
"":" ".repeat(size))+line:(blank2?bullet2:bullet2+" ".repeat(size-bullet2.length))+line}}function paragraph(node2,_2,state,info){let exit3=state.enter("paragraph"),subexit=state.enter("phrasing"),value2=state.containerPhrasing(node2,info);return subexit(),
exit3(),value2}function root(node2,_2,state,info){if(!node2.children.some(function(d){return phrasing(d)}))return state.containerFlow(node2,info);let exit3=state.enter("phrasi\\
ng"),value2=state.containerPhrasing(node2,info);return exit3(),value2}function checkStrong(state){let marker=state.options.strong||"*";if(marker!=="*"&&marker!=="_")throw new Error("Cannot serialize strong with \`"+marker+"\` for \`o\\
ptions.strong\`, expected \`*\`, or \`_\`");return marker}strong.attention=attention2;strong.peek=peek2;function strong(node2,_2,state,info){let exit3=state.enter("phrasing"),item=attentionItem(node2,attention2,state,state.
createTracker(info)),value2=item?serialize2([item],info.before,info.after):"";return exit3(),value2}function attention2(_2,state){return{construct:"strong",markers:checkStrong(
state)==="*"?["*","_"]:["_","*"],sizes:[2]}}function peek2(_2,_1,state){return state.options.strong||"*"}function text(node2,parent2,state,info){let siblings=parent2?parent2.children:[],index2=state.indexStack[state.indexStack.length-1];return state.safe(node2.value,
{...info,afterNode:siblings[index2+1],beforeNode:siblings[index2-1]})}function checkRuleRepetition(state){let repetition=state.options.ruleRepetition||3;if(repetition<3)throw new Error("Cannot serialize rules with repetition \`"+repetition+
"\` for \`options.ruleRepetition\`, expected \`3\` or more");return repetition}function thematicBreak(_2,_1,state){let value2=(checkRule(state)+(state.options.ruleSpaces?" ":"")).repeat(checkRuleRepetition(state));return state.options.ruleSpaces?
value2.slice(0,-1):value2}var handle={blockquote,break:hardBreak,code,definition,emphasis,hardBreak,heading,html,image,imageReference,inlineCode,link,linkReference,list,listItem,paragraph,
root,strong,text,thematicBreak};var characterEntities={AElig:"\\xC6",AMP:"&",Aacute:"\\xC1",Abreve:"\\u0102",Acirc:"\\xC2",Acy:"\\u0410",Afr:"\\u{1D504}",Agrave:"\\xC0",Alpha:"\\u0391",Amacr:"\\u0100",
And:"\\u2A53",Aogon:"\\u0104",Aopf:"\\u{1D538}",ApplyFunction:"\\u2061",Aring:"\\xC5",Ascr:"\\u{1D49C}",Assign:"\\u2254",Atilde:"\\xC3",Auml:"\\xC4",Backslash:"\\u2216",Barv:"\\
\\u2AE7",Barwed:"\\u2306",Bcy:"\\u0411",Because:"\\u2235",Bernoullis:"\\u212C",Beta:"\\u0392",Bfr:"\\u{1D505}",Bopf:"\\u{1D539}",Breve:"\\u02D8",Bscr:"\\u212C",Bumpeq:"\\u224E",
CHcy:"\\u0427",COPY:"\\xA9",Cacute:"\\u0106",Cap:"\\u22D2",CapitalDifferentialD:"\\u2145",Cayleys:"\\u212D",Ccaron:"\\u010C",Ccedil:"\\xC7",Ccirc:"\\u0108",Cconint:"\\u2230",
Cdot:"\\u010A",Cedilla:"\\xB8",CenterDot:"\\xB7",Cfr:"\\u212D",Chi:"\\u03A7",CircleDot:"\\u2299",CircleMinus:"\\u2296",CirclePlus:"\\u2295",CircleTimes:"\\u2297",ClockwiseContourIntegral:"\\
\\u2232",CloseCurlyDoubleQuote:"\\u201D",CloseCurlyQuote:"\\u2019",Colon:"\\u2237",Colone:"\\u2A74",Congruent:"\\u2261",Conint:"\\u222F",ContourIntegral:"\\u222E",Copf:"\\
\\u2102",Coproduct:"\\u2210",CounterClockwiseContourIntegral:"\\u2233",Cross:"\\u2A2F",Cscr:"\\u{1D49E}",Cup:"\\u22D3",CupCap:"\\u224D",DD:"\\u2145",DDotrahd:"\\u2911",DJcy:"\\
\\u0402",DScy:"\\u0405",DZcy:"\\u040F",Dagger:"\\u2021",Darr:"\\u21A1",Dashv:"\\u2AE4",Dcaron:"\\u010E",Dcy:"\\u0414",Del:"\\u2207",Delta:"\\u0394",Dfr:"\\u{1D507}",DiacriticalAcute:"\\
\\xB4",DiacriticalDot:"\\u02D9",DiacriticalDoubleAcute:"\\u02DD",DiacriticalGrave:"\`",DiacriticalTilde:"\\u02DC",Diamond:"\\u22C4",DifferentialD:"\\u2146",Dopf:"\\u{1D53B}",
Dot:"\\xA8",DotDot:"\\u20DC",DotEqual:"\\u2250",DoubleContourIntegral:"\\u222F",DoubleDot:"\\xA8",DoubleDownArrow:"\\u21D3",DoubleLeftArrow:"\\u21D0",DoubleLeftRightArrow:"\\
\\u21D4",DoubleLeftTee:"\\u2AE4",DoubleLongLeftArrow:"\\u27F8",DoubleLongLeftRightArrow:"\\u27FA",DoubleLongRightArrow:"\\u27F9",DoubleRightArrow:"\\u21D2",DoubleRightTee:"\\
\\u22A8",DoubleUpArrow:"\\u21D1",DoubleUpDownArrow:"\\u21D5",DoubleVerticalBar:"\\u2225",DownArrow:"\\u2193",DownArrowBar:"\\u2913",DownArrowUpArrow:"\\u21F5",DownBreve:"\\
\\u0311",DownLeftRightVector:"\\u2950",DownLeftTeeVector:"\\u295E",DownLeftVector:"\\u21BD",DownLeftVectorBar:"\\u2956",DownRightTeeVector:"\\u295F",DownRightVector:"\\
\\u21C1",DownRightVectorBar:"\\u2957",DownTee:"\\u22A4",DownTeeArrow:"\\u21A7",Downarrow:"\\u21D3",Dscr:"\\u{1D49F}",Dstrok:"\\u0110",ENG:"\\u014A",ETH:"\\xD0",Eacute:"\\xC9",
Ecaron:"\\u011A",Ecirc:"\\xCA",Ecy:"\\u042D",Edot:"\\u0116",Efr:"\\u{1D508}",Egrave:"\\xC8",Element:"\\u2208",Emacr:"\\u0112",EmptySmallSquare:"\\u25FB",EmptyVerySmallSquare:"\\
\\u25AB",Eogon:"\\u0118",Eopf:"\\u{1D53C}",Epsilon:"\\u0395",Equal:"\\u2A75",EqualTilde:"\\u2242",Equilibrium:"\\u21CC",Escr:"\\u2130",Esim:"\\u2A73",Eta:"\\u0397",Euml:"\\
\\xCB",Exists:"\\u2203",ExponentialE:"\\u2147",Fcy:"\\u0424",Ffr:"\\u{1D509}",FilledSmallSquare:"\\u25FC",FilledVerySmallSquare:"\\u25AA",Fopf:"\\u{1D53D}",ForAll:"\\u2200",
Fouriertrf:"\\u2131",Fscr:"\\u2131",GJcy:"\\u0403",GT:">",Gamma:"\\u0393",Gammad:"\\u03DC",Gbreve:"\\u011E",Gcedil:"\\u0122",Gcirc:"\\u011C",Gcy:"\\u0413",Gdot:"\\u0120",
Gfr:"\\u{1D50A}",Gg:"\\u22D9",Gopf:"\\u{1D53E}",GreaterEqual:"\\u2265",GreaterEqualLess:"\\u22DB",GreaterFullEqual:"\\u2267",GreaterGreater:"\\u2AA2",GreaterLess:"\\u2277",
GreaterSlantEqual:"\\u2A7E",GreaterTilde:"\\u2273",Gscr:"\\u{1D4A2}",Gt:"\\u226B",HARDcy:"\\u042A",Hacek:"\\u02C7",Hat:"^",Hcirc:"\\u0124",Hfr:"\\u210C",HilbertSpace:"\\u210B",
Hopf:"\\u210D",HorizontalLine:"\\u2500",Hscr:"\\u210B",Hstrok:"\\u0126",HumpDownHump:"\\u224E",HumpEqual:"\\u224F",IEcy:"\\u0415",IJlig:"\\u0132",IOcy:"\\u0401",Iacute:"\\
\\xCD",Icirc:"\\xCE",Icy:"\\u0418",Idot:"\\u0130",Ifr:"\\u2111",Igrave:"\\xCC",Im:"\\u2111",Imacr:"\\u012A",ImaginaryI:"\\u2148",Implies:"\\u21D2",Int:"\\u222C",Integral:"\\
\\u222B",Intersection:"\\u22C2",InvisibleComma:"\\u2063",InvisibleTimes:"\\u2062",Iogon:"\\u012E",Iopf:"\\u{1D540}",Iota:"\\u0399",Iscr:"\\u2110",Itilde:"\\u0128",Iukcy:"\\
\\u0406",Iuml:"\\xCF",Jcirc:"\\u0134",Jcy:"\\u0419",Jfr:"\\u{1D50D}",Jopf:"\\u{1D541}",Jscr:"\\u{1D4A5}",Jsercy:"\\u0408",Jukcy:"\\u0404",KHcy:"\\u0425",KJcy:"\\u040C",Kappa:"\\
\\u039A",Kcedil:"\\u0136",Kcy:"\\u041A",Kfr:"\\u{1D50E}",Kopf:"\\u{1D542}",Kscr:"\\u{1D4A6}",LJcy:"\\u0409",LT:"<",Lacute:"\\u0139",Lambda:"\\u039B",Lang:"\\u27EA",Laplacetrf:"\\
\\u2112",Larr:"\\u219E",Lcaron:"\\u013D",Lcedil:"\\u013B",Lcy:"\\u041B",LeftAngleBracket:"\\u27E8",LeftArrow:"\\u2190",LeftArrowBar:"\\u21E4",LeftArrowRightArrow:"\\u21C6",
LeftCeiling:"\\u2308",LeftDoubleBracket:"\\u27E6",LeftDownTeeVector:"\\u2961",LeftDownVector:"\\u21C3",LeftDownVectorBar:"\\u2959",LeftFloor:"\\u230A",LeftRightArrow:"\\
\\u2194",LeftRightVector:"\\u294E",LeftTee:"\\u22A3",LeftTeeArrow:"\\u21A4",LeftTeeVector:"\\u295A",LeftTriangle:"\\u22B2",LeftTriangleBar:"\\u29CF",LeftTriangleEqual:"\\
\\u22B4",LeftUpDownVector:"\\u2951",LeftUpTeeVector:"\\u2960",LeftUpVector:"\\u21BF",LeftUpVectorBar:"\\u2958",LeftVector:"\\u21BC",LeftVectorBar:"\\u2952",Leftarrow:"\\
\\u21D0",Leftrightarrow:"\\u21D4",LessEqualGreater:"\\u22DA",LessFullEqual:"\\u2266",LessGreater:"\\u2276",LessLess:"\\u2AA1",LessSlantEqual:"\\u2A7D",LessTilde:"\\u2272",
Lfr:"\\u{1D50F}",Ll:"\\u22D8",Lleftarrow:"\\u21DA",Lmidot:"\\u013F",LongLeftArrow:"\\u27F5",LongLeftRightArrow:"\\u27F7",LongRightArrow:"\\u27F6",Longleftarrow:"\\u27F8",
Longleftrightarrow:"\\u27FA",Longrightarrow:"\\u27F9",Lopf:"\\u{1D543}",LowerLeftArrow:"\\u2199",LowerRightArrow:"\\u2198",Lscr:"\\u2112",Lsh:"\\u21B0",Lstrok:"\\u0141",
Lt:"\\u226A",Map:"\\u2905",Mcy:"\\u041C",MediumSpace:"\\u205F",Mellintrf:"\\u2133",Mfr:"\\u{1D510}",MinusPlus:"\\u2213",Mopf:"\\u{1D544}",Mscr:"\\u2133",Mu:"\\u039C",NJcy:"\\
\\u040A",Nacute:"\\u0143",Ncaron:"\\u0147",Ncedil:"\\u0145",Ncy:"\\u041D",NegativeMediumSpace:"\\u200B",NegativeThickSpace:"\\u200B",NegativeThinSpace:"\\u200B",NegativeVeryThinSpace:"\\
\\u200B",NestedGreaterGreater:"\\u226B",NestedLessLess:"\\u226A",NewLine:\`
\`,Nfr:"\\u{1D511}",NoBreak:"\\u2060",NonBreakingSpace:"\\xA0",Nopf:"\\u2115",Not:"\\u2AEC",NotCongruent:"\\u2262",NotCupCap:"\\u226D",NotDoubleVerticalBar:"\\u2226",NotElement:"\\
\\u2209",NotEqual:"\\u2260",NotEqualTilde:"\\u2242\\u0338",NotExists:"\\u2204",NotGreater:"\\u226F",NotGreaterEqual:"\\u2271",NotGreaterFullEqual:"\\u2267\\u0338",NotGreaterGreater:"\\
\\u226B\\u0338",NotGreaterLess:"\\u2279",NotGreaterSlantEqual:"\\u2A7E\\u0338",NotGreaterTilde:"\\u2275",NotHumpDownHump:"\\u224E\\u0338",NotHumpEqual:"\\u224F\\u0338",NotLeftTriangle:"\\
\\u22EA",NotLeftTriangleBar:"\\u29CF\\u0338",NotLeftTriangleEqual:"\\u22EC",NotLess:"\\u226E",NotLessEqual:"\\u2270",NotLessGreater:"\\u2278",NotLessLess:"\\u226A\\u0338",
NotLessSlantEqual:"\\u2A7D\\u0338",NotLessTilde:"\\u2274",NotNestedGreaterGreater:"\\u2AA2\\u0338",NotNestedLessLess:"\\u2AA1\\u0338",NotPrecedes:"\\u2280",NotPrecedesEqual:"\\
\\u2AAF\\u0338",NotPrecedesSlantEqual:"\\u22E0",NotReverseElement:"\\u220C",NotRightTriangle:"\\u22EB",NotRightTriangleBar:"\\u29D0\\u0338",NotRightTriangleEqual:"\\u22ED",
NotSquareSubset:"\\u228F\\u0338",NotSquareSubsetEqual:"\\u22E2",NotSquareSuperset:"\\u2290\\u0338",NotSquareSupersetEqual:"\\u22E3",NotSubset:"\\u2282\\u20D2",NotSubsetEqual:"\\
\\u2288",NotSucceeds:"\\u2281",NotSucceedsEqual:"\\u2AB0\\u0338",NotSucceedsSlantEqual:"\\u22E1",NotSucceedsTilde:"\\u227F\\u0338",NotSuperset:"\\u2283\\u20D2",NotSupersetEqual:"\\
\\u2289",NotTilde:"\\u2241",NotTildeEqual:"\\u2244",NotTildeFullEqual:"\\u2247",NotTildeTilde:"\\u2249",NotVerticalBar:"\\u2224",Nscr:"\\u{1D4A9}",Ntilde:"\\xD1",Nu:"\\u039D",
OElig:"\\u0152",Oacute:"\\xD3",Ocirc:"\\xD4",Ocy:"\\u041E",Odblac:"\\u0150",Ofr:"\\u{1D512}",Ograve:"\\xD2",Omacr:"\\u014C",Omega:"\\u03A9",Omicron:"\\u039F",Oopf:"\\u{1D546}",
OpenCurlyDoubleQuote:"\\u201C",OpenCurlyQuote:"\\u2018",Or:"\\u2A54",Oscr:"\\u{1D4AA}",Oslash:"\\xD8",Otilde:"\\xD5",Otimes:"\\u2A37",Ouml:"\\xD6",OverBar:"\\u203E",OverBrace:"\\
\\u23DE",OverBracket:"\\u23B4",OverParenthesis:"\\u23DC",PartialD:"\\u2202",Pcy:"\\u041F",Pfr:"\\u{1D513}",Phi:"\\u03A6",Pi:"\\u03A0",PlusMinus:"\\xB1",Poincareplane:"\\u210C",
Popf:"\\u2119",Pr:"\\u2ABB",Precedes:"\\u227A",PrecedesEqual:"\\u2AAF",PrecedesSlantEqual:"\\u227C",PrecedesTilde:"\\u227E",Prime:"\\u2033",Product:"\\u220F",Proportion:"\\
\\u2237",Proportional:"\\u221D",Pscr:"\\u{1D4AB}",Psi:"\\u03A8",QUOT:'"',Qfr:"\\u{1D514}",Qopf:"\\u211A",Qscr:"\\u{1D4AC}",RBarr:"\\u2910",REG:"\\xAE",Racute:"\\u0154",Rang:"\\
\\u27EB",Rarr:"\\u21A0",Rarrtl:"\\u2916",Rcaron:"\\u0158",Rcedil:"\\u0156",Rcy:"\\u0420",Re:"\\u211C",ReverseElement:"\\u220B",ReverseEquilibrium:"\\u21CB",ReverseUpEquilibrium:"\\
\\u296F",Rfr:"\\u211C",Rho:"\\u03A1",RightAngleBracket:"\\u27E9",RightArrow:"\\u2192",RightArrowBar:"\\u21E5",RightArrowLeftArrow:"\\u21C4",RightCeiling:"\\u2309",RightDoubleBracket:"\\
\\u27E7",RightDownTeeVector:"\\u295D",RightDownVector:"\\u21C2",RightDownVectorBar:"\\u2955",RightFloor:"\\u230B",RightTee:"\\u22A2",RightTeeArrow:"\\u21A6",RightTeeVector:"\\
\\u295B",RightTriangle:"\\u22B3",RightTriangleBar:"\\u29D0",RightTriangleEqual:"\\u22B5",RightUpDownVector:"\\u294F",RightUpTeeVector:"\\u295C",RightUpVector:"\\u21BE",
RightUpVectorBar:"\\u2954",RightVector:"\\u21C0",RightVectorBar:"\\u2953",Rightarrow:"\\u21D2",Ropf:"\\u211D",RoundImplies:"\\u2970",Rrightarrow:"\\u21DB",Rscr:"\\u211B",
Rsh:"\\u21B1",RuleDelayed:"\\u29F4",SHCHcy:"\\u0429",SHcy:"\\u0428",SOFTcy:"\\u042C",Sacute:"\\u015A",Sc:"\\u2ABC",Scaron:"\\u0160",Scedil:"\\u015E",Scirc:"\\u015C",Scy:"\\
\\u0421",Sfr:"\\u{1D516}",ShortDownArrow:"\\u2193",ShortLeftArrow:"\\u2190",ShortRightArrow:"\\u2192",ShortUpArrow:"\\u2191",Sigma:"\\u03A3",SmallCircle:"\\u2218",Sopf:"\\
\\u{1D54A}",Sqrt:"\\u221A",Square:"\\u25A1",SquareIntersection:"\\u2293",SquareSubset:"\\u228F",SquareSubsetEqual:"\\u2291",SquareSuperset:"\\u2290",SquareSupersetEqual:"\\
\\u2292",SquareUnion:"\\u2294",Sscr:"\\u{1D4AE}",Star:"\\u22C6",Sub:"\\u22D0",Subset:"\\u22D0",SubsetEqual:"\\u2286",Succeeds:"\\u227B",SucceedsEqual:"\\u2AB0",SucceedsSlantEqual:"\\
\\u227D",SucceedsTilde:"\\u227F",SuchThat:"\\u220B",Sum:"\\u2211",Sup:"\\u22D1",Superset:"\\u2283",SupersetEqual:"\\u2287",Supset:"\\u22D1",THORN:"\\xDE",TRADE:"\\u2122",
TSHcy:"\\u040B",TScy:"\\u0426",Tab:"	",Tau:"\\u03A4",Tcaron:"\\u0164",Tcedil:"\\u0162",Tcy:"\\u0422",Tfr:"\\u{1D517}",Therefore:"\\u2234",Theta:"\\u0398",ThickSpace:"\\u205F\\u200A",
ThinSpace:"\\u2009",Tilde:"\\u223C",TildeEqual:"\\u2243",TildeFullEqual:"\\u2245",TildeTilde:"\\u2248",Topf:"\\u{1D54B}",TripleDot:"\\u20DB",Tscr:"\\u{1D4AF}",Tstrok:"\\u0166",
Uacute:"\\xDA",Uarr:"\\u219F",Uarrocir:"\\u2949",Ubrcy:"\\u040E",Ubreve:"\\u016C",Ucirc:"\\xDB",Ucy:"\\u0423",Udblac:"\\u0170",Ufr:"\\u{1D518}",Ugrave:"\\xD9",Umacr:"\\u016A",
UnderBar:"_",UnderBrace:"\\u23DF",UnderBracket:"\\u23B5",UnderParenthesis:"\\u23DD",Union:"\\u22C3",UnionPlus:"\\u228E",Uogon:"\\u0172",Uopf:"\\u{1D54C}",UpArrow:"\\u2191",
UpArrowBar:"\\u2912",UpArrowDownArrow:"\\u21C5",UpDownArrow:"\\u2195",UpEquilibrium:"\\u296E",UpTee:"\\u22A5",UpTeeArrow:"\\u21A5",Uparrow:"\\u21D1",Updownarrow:"\\u21D5",
UpperLeftArrow:"\\u2196",UpperRightArrow:"\\u2197",Upsi:"\\u03D2",Upsilon:"\\u03A5",Uring:"\\u016E",Uscr:"\\u{1D4B0}",Utilde:"\\u0168",Uuml:"\\xDC",VDash:"\\u22AB",Vbar:"\\
\\u2AEB",Vcy:"\\u0412",Vdash:"\\u22A9",Vdashl:"\\u2AE6",Vee:"\\u22C1",Verbar:"\\u2016",Vert:"\\u2016",VerticalBar:"\\u2223",VerticalLine:"|",VerticalSeparator:"\\u2758",
VerticalTilde:"\\u2240",VeryThinSpace:"\\u200A",Vfr:"\\u{1D519}",Vopf:"\\u{1D54D}",Vscr:"\\u{1D4B1}",Vvdash:"\\u22AA",Wcirc:"\\u0174",Wedge:"\\u22C0",Wfr:"\\u{1D51A}",Wopf:"\\
\\u{1D54E}",Wscr:"\\u{1D4B2}",Xfr:"\\u{1D51B}",Xi:"\\u039E",Xopf:"\\u{1D54F}",Xscr:"\\u{1D4B3}",YAcy:"\\u042F",YIcy:"\\u0407",YUcy:"\\u042E",Yacute:"\\xDD",Ycirc:"\\u0176",
Ycy:"\\u042B",Yfr:"\\u{1D51C}",Yopf:"\\u{1D550}",Yscr:"\\u{1D4B4}",Yuml:"\\u0178",ZHcy:"\\u0416",Zacute:"\\u0179",Zcaron:"\\u017D",Zcy:"\\u0417",Zdot:"\\u017B",ZeroWidthSpace:"\\
\\u200B",Zeta:"\\u0396",Zfr:"\\u2128",Zopf:"\\u2124",Zscr:"\\u{1D4B5}",aacute:"\\xE1",abreve:"\\u0103",ac:"\\u223E",acE:"\\u223E\\u0333",acd:"\\u223F",acirc:"\\xE2",acute:"\\
\\xB4",acy:"\\u0430",aelig:"\\xE6",af:"\\u2061",afr:"\\u{1D51E}",agrave:"\\xE0",alefsym:"\\u2135",aleph:"\\u2135",alpha:"\\u03B1",amacr:"\\u0101",amalg:"\\u2A3F",amp:"&",and:"\\
\\u2227",andand:"\\u2A55",andd:"\\u2A5C",andslope:"\\u2A58",andv:"\\u2A5A",ang:"\\u2220",ange:"\\u29A4",angle:"\\u2220",angmsd:"\\u2221",angmsdaa:"\\u29A8",angmsdab:"\\u29A9",
angmsdac:"\\u29AA",angmsdad:"\\u29AB",angmsdae:"\\u29AC",angmsdaf:"\\u29AD",angmsdag:"\\u29AE",angmsdah:"\\u29AF",angrt:"\\u221F",angrtvb:"\\u22BE",angrtvbd:"\\u299D",angsph:"\\
\\u2222",angst:"\\xC5",angzarr:"\\u237C",aogon:"\\u0105",aopf:"\\u{1D552}",ap:"\\u2248",apE:"\\u2A70",apacir:"\\u2A6F",ape:"\\u224A",apid:"\\u224B",apos:"'",approx:"\\u2248",
approxeq:"\\u224A",aring:"\\xE5",ascr:"\\u{1D4B6}",ast:"*",asymp:"\\u2248",asympeq:"\\u224D",atilde:"\\xE3",auml:"\\xE4",awconint:"\\u2233",awint:"\\u2A11",bNot:"\\u2AED",
backcong:"\\u224C",backepsilon:"\\u03F6",backprime:"\\u2035",backsim:"\\u223D",backsimeq:"\\u22CD",barvee:"\\u22BD",barwed:"\\u2305",barwedge:"\\u2305",bbrk:"\\u23B5",bbrktbrk:"\\
\\u23B6",bcong:"\\u224C",bcy:"\\u0431",bdquo:"\\u201E",becaus:"\\u2235",because:"\\u2235",bemptyv:"\\u29B0",bepsi:"\\u03F6",bernou:"\\u212C",beta:"\\u03B2",beth:"\\u2136",
between:"\\u226C",bfr:"\\u{1D51F}",bigcap:"\\u22C2",bigcirc:"\\u25EF",bigcup:"\\u22C3",bigodot:"\\u2A00",bigoplus:"\\u2A01",bigotimes:"\\u2A02",bigsqcup:"\\u2A06",bigstar:"\\
\\u2605",bigtriangledown:"\\u25BD",bigtriangleup:"\\u25B3",biguplus:"\\u2A04",bigvee:"\\u22C1",bigwedge:"\\u22C0",bkarow:"\\u290D",blacklozenge:"\\u29EB",blacksquare:"\\u25AA",
blacktriangle:"\\u25B4",blacktriangledown:"\\u25BE",blacktriangleleft:"\\u25C2",blacktriangleright:"\\u25B8",blank:"\\u2423",blk12:"\\u2592",blk14:"\\u2591",blk34:"\\u2593",
block:"\\u2588",bne:"=\\u20E5",bnequiv:"\\u2261\\u20E5",bnot:"\\u2310",bopf:"\\u{1D553}",bot:"\\u22A5",bottom:"\\u22A5",bowtie:"\\u22C8",boxDL:"\\u2557",boxDR:"\\u2554",boxDl:"\\
\\u2556",boxDr:"\\u2553",boxH:"\\u2550",boxHD:"\\u2566",boxHU:"\\u2569",boxHd:"\\u2564",boxHu:"\\u2567",boxUL:"\\u255D",boxUR:"\\u255A",boxUl:"\\u255C",boxUr:"\\u2559",boxV:"\\
\\u2551",boxVH:"\\u256C",boxVL:"\\u2563",boxVR:"\\u2560",boxVh:"\\u256B",boxVl:"\\u2562",boxVr:"\\u255F",boxbox:"\\u29C9",boxdL:"\\u2555",boxdR:"\\u2552",boxdl:"\\u2510",boxdr:"\\
\\u250C",boxh:"\\u2500",boxhD:"\\u2565",boxhU:"\\u2568",boxhd:"\\u252C",boxhu:"\\u2534",boxminus:"\\u229F",boxplus:"\\u229E",boxtimes:"\\u22A0",boxuL:"\\u255B",boxuR:"\\u2558",
boxul:"\\u2518",boxur:"\\u2514",boxv:"\\u2502",boxvH:"\\u256A",boxvL:"\\u2561",boxvR:"\\u255E",boxvh:"\\u253C",boxvl:"\\u2524",boxvr:"\\u251C",bprime:"\\u2035",breve:"\\u02D8",
brvbar:"\\xA6",bscr:"\\u{1D4B7}",bsemi:"\\u204F",bsim:"\\u223D",bsime:"\\u22CD",bsol:"\\\\",bsolb:"\\u29C5",bsolhsub:"\\u27C8",bull:"\\u2022",bullet:"\\u2022",bump:"\\u224E",
bumpE:"\\u2AAE",bumpe:"\\u224F",bumpeq:"\\u224F",cacute:"\\u0107",cap:"\\u2229",capand:"\\u2A44",capbrcup:"\\u2A49",capcap:"\\u2A4B",capcup:"\\u2A47",capdot:"\\u2A40",caps:"\\
\\u2229\\uFE00",caret:"\\u2041",caron:"\\u02C7",ccaps:"\\u2A4D",ccaron:"\\u010D",ccedil:"\\xE7",ccirc:"\\u0109",ccups:"\\u2A4C",ccupssm:"\\u2A50",cdot:"\\u010B",cedil:"\\xB8",
cemptyv:"\\u29B2",cent:"\\xA2",centerdot:"\\xB7",cfr:"\\u{1D520}",chcy:"\\u0447",check:"\\u2713",checkmark:"\\u2713",chi:"\\u03C7",cir:"\\u25CB",cirE:"\\u29C3",circ:"\\u02C6",
circeq:"\\u2257",circlearrowleft:"\\u21BA",circlearrowright:"\\u21BB",circledR:"\\xAE",circledS:"\\u24C8",circledast:"\\u229B",circledcirc:"\\u229A",circleddash:"\\u229D",
cire:"\\u2257",cirfnint:"\\u2A10",cirmid:"\\u2AEF",cirscir:"\\u29C2",clubs:"\\u2663",clubsuit:"\\u2663",colon:":",colone:"\\u2254",coloneq:"\\u2254",comma:",",commat:"@",
comp:"\\u2201",compfn:"\\u2218",complement:"\\u2201",complexes:"\\u2102",cong:"\\u2245",congdot:"\\u2A6D",conint:"\\u222E",copf:"\\u{1D554}",coprod:"\\u2210",copy:"\\xA9",
copysr:"\\u2117",crarr:"\\u21B5",cross:"\\u2717",cscr:"\\u{1D4B8}",csub:"\\u2ACF",csube:"\\u2AD1",csup:"\\u2AD0",csupe:"\\u2AD2",ctdot:"\\u22EF",cudarrl:"\\u2938",cudarrr:"\\
\\u2935",cuepr:"\\u22DE",cuesc:"\\u22DF",cularr:"\\u21B6",cularrp:"\\u293D",cup:"\\u222A",cupbrcap:"\\u2A48",cupcap:"\\u2A46",cupcup:"\\u2A4A",cupdot:"\\u228D",cupor:"\\u2A45",
cups:"\\u222A\\uFE00",curarr:"\\u21B7",curarrm:"\\u293C",curlyeqprec:"\\u22DE",curlyeqsucc:"\\u22DF",curlyvee:"\\u22CE",curlywedge:"\\u22CF",curren:"\\xA4",curvearrowleft:"\\
\\u21B6",curvearrowright:"\\u21B7",cuvee:"\\u22CE",cuwed:"\\u22CF",cwconint:"\\u2232",cwint:"\\u2231",cylcty:"\\u232D",dArr:"\\u21D3",dHar:"\\u2965",dagger:"\\u2020",daleth:"\\
\\u2138",darr:"\\u2193",dash:"\\u2010",dashv:"\\u22A3",dbkarow:"\\u290F",dblac:"\\u02DD",dcaron:"\\u010F",dcy:"\\u0434",dd:"\\u2146",ddagger:"\\u2021",ddarr:"\\u21CA",ddotseq:"\\
\\u2A77",deg:"\\xB0",delta:"\\u03B4",demptyv:"\\u29B1",dfisht:"\\u297F",dfr:"\\u{1D521}",dharl:"\\u21C3",dharr:"\\u21C2",diam:"\\u22C4",diamond:"\\u22C4",diamondsuit:"\\u2666",
diams:"\\u2666",die:"\\xA8",digamma:"\\u03DD",disin:"\\u22F2",div:"\\xF7",divide:"\\xF7",divideontimes:"\\u22C7",divonx:"\\u22C7",djcy:"\\u0452",dlcorn:"\\u231E",dlcrop:"\\
\\u230D",dollar:"$",dopf:"\\u{1D555}",dot:"\\u02D9",doteq:"\\u2250",doteqdot:"\\u2251",dotminus:"\\u2238",dotplus:"\\u2214",dotsquare:"\\u22A1",doublebarwedge:"\\u2306",
downarrow:"\\u2193",downdownarrows:"\\u21CA",downharpoonleft:"\\u21C3",downharpoonright:"\\u21C2",drbkarow:"\\u2910",drcorn:"\\u231F",drcrop:"\\u230C",dscr:"\\u{1D4B9}",
dscy:"\\u0455",dsol:"\\u29F6",dstrok:"\\u0111",dtdot:"\\u22F1",dtri:"\\u25BF",dtrif:"\\u25BE",duarr:"\\u21F5",duhar:"\\u296F",dwangle:"\\u29A6",dzcy:"\\u045F",dzigrarr:"\\u27FF",
eDDot:"\\u2A77",eDot:"\\u2251",eacute:"\\xE9",easter:"\\u2A6E",ecaron:"\\u011B",ecir:"\\u2256",ecirc:"\\xEA",ecolon:"\\u2255",ecy:"\\u044D",edot:"\\u0117",ee:"\\u2147",efDot:"\\
\\u2252",efr:"\\u{1D522}",eg:"\\u2A9A",egrave:"\\xE8",egs:"\\u2A96",egsdot:"\\u2A98",el:"\\u2A99",elinters:"\\u23E7",ell:"\\u2113",els:"\\u2A95",elsdot:"\\u2A97",emacr:"\\u0113",
empty:"\\u2205",emptyset:"\\u2205",emptyv:"\\u2205",emsp13:"\\u2004",emsp14:"\\u2005",emsp:"\\u2003",eng:"\\u014B",ensp:"\\u2002",eogon:"\\u0119",eopf:"\\u{1D556}",epar:"\\
\\u22D5",eparsl:"\\u29E3",eplus:"\\u2A71",epsi:"\\u03B5",epsilon:"\\u03B5",epsiv:"\\u03F5",eqcirc:"\\u2256",eqcolon:"\\u2255",eqsim:"\\u2242",eqslantgtr:"\\u2A96",eqslantless:"\\
\\u2A95",equals:"=",equest:"\\u225F",equiv:"\\u2261",equivDD:"\\u2A78",eqvparsl:"\\u29E5",erDot:"\\u2253",erarr:"\\u2971",escr:"\\u212F",esdot:"\\u2250",esim:"\\u2242",eta:"\\
\\u03B7",eth:"\\xF0",euml:"\\xEB",euro:"\\u20AC",excl:"!",exist:"\\u2203",expectation:"\\u2130",exponentiale:"\\u2147",fallingdotseq:"\\u2252",fcy:"\\u0444",female:"\\u2640",
ffilig:"\\uFB03",fflig:"\\uFB00",ffllig:"\\uFB04",ffr:"\\u{1D523}",filig:"\\uFB01",fjlig:"fj",flat:"\\u266D",fllig:"\\uFB02",fltns:"\\u25B1",fnof:"\\u0192",fopf:"\\u{1D557}",
forall:"\\u2200",fork:"\\u22D4",forkv:"\\u2AD9",fpartint:"\\u2A0D",frac12:"\\xBD",frac13:"\\u2153",frac14:"\\xBC",frac15:"\\u2155",frac16:"\\u2159",frac18:"\\u215B",frac23:"\\
\\u2154",frac25:"\\u2156",frac34:"\\xBE",frac35:"\\u2157",frac38:"\\u215C",frac45:"\\u2158",frac56:"\\u215A",frac58:"\\u215D",frac78:"\\u215E",frasl:"\\u2044",frown:"\\u2322",
fscr:"\\u{1D4BB}",gE:"\\u2267",gEl:"\\u2A8C",gacute:"\\u01F5",gamma:"\\u03B3",gammad:"\\u03DD",gap:"\\u2A86",gbreve:"\\u011F",gcirc:"\\u011D",gcy:"\\u0433",gdot:"\\u0121",
ge:"\\u2265",gel:"\\u22DB",geq:"\\u2265",geqq:"\\u2267",geqslant:"\\u2A7E",ges:"\\u2A7E",gescc:"\\u2AA9",gesdot:"\\u2A80",gesdoto:"\\u2A82",gesdotol:"\\u2A84",gesl:"\\u22DB\\uFE00",
gesles:"\\u2A94",gfr:"\\u{1D524}",gg:"\\u226B",ggg:"\\u22D9",gimel:"\\u2137",gjcy:"\\u0453",gl:"\\u2277",glE:"\\u2A92",gla:"\\u2AA5",glj:"\\u2AA4",gnE:"\\u2269",gnap:"\\u2A8A",
gnapprox:"\\u2A8A",gne:"\\u2A88",gneq:"\\u2A88",gneqq:"\\u2269",gnsim:"\\u22E7",gopf:"\\u{1D558}",grave:"\`",gscr:"\\u210A",gsim:"\\u2273",gsime:"\\u2A8E",gsiml:"\\u2A90",
gt:">",gtcc:"\\u2AA7",gtcir:"\\u2A7A",gtdot:"\\u22D7",gtlPar:"\\u2995",gtquest:"\\u2A7C",gtrapprox:"\\u2A86",gtrarr:"\\u2978",gtrdot:"\\u22D7",gtreqless:"\\u22DB",gtreqqless:"\\
\\u2A8C",gtrless:"\\u2277",gtrsim:"\\u2273",gvertneqq:"\\u2269\\uFE00",gvnE:"\\u2269\\uFE00",hArr:"\\u21D4",hairsp:"\\u200A",half:"\\xBD",hamilt:"\\u210B",hardcy:"\\u044A",
harr:"\\u2194",harrcir:"\\u2948",harrw:"\\u21AD",hbar:"\\u210F",hcirc:"\\u0125",hearts:"\\u2665",heartsuit:"\\u2665",hellip:"\\u2026",hercon:"\\u22B9",hfr:"\\u{1D525}",hksearow:"\\
\\u2925",hkswarow:"\\u2926",hoarr:"\\u21FF",homtht:"\\u223B",hookleftarrow:"\\u21A9",hookrightarrow:"\\u21AA",hopf:"\\u{1D559}",horbar:"\\u2015",hscr:"\\u{1D4BD}",hslash:"\\
\\u210F",hstrok:"\\u0127",hybull:"\\u2043",hyphen:"\\u2010",iacute:"\\xED",ic:"\\u2063",icirc:"\\xEE",icy:"\\u0438",iecy:"\\u0435",iexcl:"\\xA1",iff:"\\u21D4",ifr:"\\u{1D526}",
igrave:"\\xEC",ii:"\\u2148",iiiint:"\\u2A0C",iiint:"\\u222D",iinfin:"\\u29DC",iiota:"\\u2129",ijlig:"\\u0133",imacr:"\\u012B",image:"\\u2111",imagline:"\\u2110",imagpart:"\\
\\u2111",imath:"\\u0131",imof:"\\u22B7",imped:"\\u01B5",in:"\\u2208",incare:"\\u2105",infin:"\\u221E",infintie:"\\u29DD",inodot:"\\u0131",int:"\\u222B",intcal:"\\u22BA",integers:"\\
\\u2124",intercal:"\\u22BA",intlarhk:"\\u2A17",intprod:"\\u2A3C",iocy:"\\u0451",iogon:"\\u012F",iopf:"\\u{1D55A}",iota:"\\u03B9",iprod:"\\u2A3C",iquest:"\\xBF",iscr:"\\u{1D4BE}",
isin:"\\u2208",isinE:"\\u22F9",isindot:"\\u22F5",isins:"\\u22F4",isinsv:"\\u22F3",isinv:"\\u2208",it:"\\u2062",itilde:"\\u0129",iukcy:"\\u0456",iuml:"\\xEF",jcirc:"\\u0135",
jcy:"\\u0439",jfr:"\\u{1D527}",jmath:"\\u0237",jopf:"\\u{1D55B}",jscr:"\\u{1D4BF}",jsercy:"\\u0458",jukcy:"\\u0454",kappa:"\\u03BA",kappav:"\\u03F0",kcedil:"\\u0137",kcy:"\\
\\u043A",kfr:"\\u{1D528}",kgreen:"\\u0138",khcy:"\\u0445",kjcy:"\\u045C",kopf:"\\u{1D55C}",kscr:"\\u{1D4C0}",lAarr:"\\u21DA",lArr:"\\u21D0",lAtail:"\\u291B",lBarr:"\\u290E",
lE:"\\u2266",lEg:"\\u2A8B",lHar:"\\u2962",lacute:"\\u013A",laemptyv:"\\u29B4",lagran:"\\u2112",lambda:"\\u03BB",lang:"\\u27E8",langd:"\\u2991",langle:"\\u27E8",lap:"\\u2A85",
laquo:"\\xAB",larr:"\\u2190",larrb:"\\u21E4",larrbfs:"\\u291F",larrfs:"\\u291D",larrhk:"\\u21A9",larrlp:"\\u21AB",larrpl:"\\u2939",larrsim:"\\u2973",larrtl:"\\u21A2",lat:"\\
\\u2AAB",latail:"\\u2919",late:"\\u2AAD",lates:"\\u2AAD\\uFE00",lbarr:"\\u290C",lbbrk:"\\u2772",lbrace:"{",lbrack:"[",lbrke:"\\u298B",lbrksld:"\\u298F",lbrkslu:"\\u298D",
lcaron:"\\u013E",lcedil:"\\u013C",lceil:"\\u2308",lcub:"{",lcy:"\\u043B",ldca:"\\u2936",ldquo:"\\u201C",ldquor:"\\u201E",ldrdhar:"\\u2967",ldrushar:"\\u294B",ldsh:"\\u21B2",
le:"\\u2264",leftarrow:"\\u2190",leftarrowtail:"\\u21A2",leftharpoondown:"\\u21BD",leftharpoonup:"\\u21BC",leftleftarrows:"\\u21C7",leftrightarrow:"\\u2194",leftrightarrows:"\\
\\u21C6",leftrightharpoons:"\\u21CB",leftrightsquigarrow:"\\u21AD",leftthreetimes:"\\u22CB",leg:"\\u22DA",leq:"\\u2264",leqq:"\\u2266",leqslant:"\\u2A7D",les:"\\u2A7D",lescc:"\\
\\u2AA8",lesdot:"\\u2A7F",lesdoto:"\\u2A81",lesdotor:"\\u2A83",lesg:"\\u22DA\\uFE00",lesges:"\\u2A93",lessapprox:"\\u2A85",lessdot:"\\u22D6",lesseqgtr:"\\u22DA",lesseqqgtr:"\\
\\u2A8B",lessgtr:"\\u2276",lesssim:"\\u2272",lfisht:"\\u297C",lfloor:"\\u230A",lfr:"\\u{1D529}",lg:"\\u2276",lgE:"\\u2A91",lhard:"\\u21BD",lharu:"\\u21BC",lharul:"\\u296A",
lhblk:"\\u2584",ljcy:"\\u0459",ll:"\\u226A",llarr:"\\u21C7",llcorner:"\\u231E",llhard:"\\u296B",lltri:"\\u25FA",lmidot:"\\u0140",lmoust:"\\u23B0",lmoustache:"\\u23B0",lnE:"\\
\\u2268",lnap:"\\u2A89",lnapprox:"\\u2A89",lne:"\\u2A87",lneq:"\\u2A87",lneqq:"\\u2268",lnsim:"\\u22E6",loang:"\\u27EC",loarr:"\\u21FD",lobrk:"\\u27E6",longleftarrow:"\\u27F5",
longleftrightarrow:"\\u27F7",longmapsto:"\\u27FC",longrightarrow:"\\u27F6",looparrowleft:"\\u21AB",looparrowright:"\\u21AC",lopar:"\\u2985",lopf:"\\u{1D55D}",loplus:"\\u2A2D",
lotimes:"\\u2A34",lowast:"\\u2217",lowbar:"_",loz:"\\u25CA",lozenge:"\\u25CA",lozf:"\\u29EB",lpar:"(",lparlt:"\\u2993",lrarr:"\\u21C6",lrcorner:"\\u231F",lrhar:"\\u21CB",
lrhard:"\\u296D",lrm:"\\u200E",lrtri:"\\u22BF",lsaquo:"\\u2039",lscr:"\\u{1D4C1}",lsh:"\\u21B0",lsim:"\\u2272",lsime:"\\u2A8D",lsimg:"\\u2A8F",lsqb:"[",lsquo:"\\u2018",lsquor:"\\
\\u201A",lstrok:"\\u0142",lt:"<",ltcc:"\\u2AA6",ltcir:"\\u2A79",ltdot:"\\u22D6",lthree:"\\u22CB",ltimes:"\\u22C9",ltlarr:"\\u2976",ltquest:"\\u2A7B",ltrPar:"\\u2996",ltri:"\\
\\u25C3",ltrie:"\\u22B4",ltrif:"\\u25C2",lurdshar:"\\u294A",luruhar:"\\u2966",lvertneqq:"\\u2268\\uFE00",lvnE:"\\u2268\\uFE00",mDDot:"\\u223A",macr:"\\xAF",male:"\\u2642",malt:"\\
\\u2720",maltese:"\\u2720",map:"\\u21A6",mapsto:"\\u21A6",mapstodown:"\\u21A7",mapstoleft:"\\u21A4",mapstoup:"\\u21A5",marker:"\\u25AE",mcomma:"\\u2A29",mcy:"\\u043C",mdash:"\\
\\u2014",measuredangle:"\\u2221",mfr:"\\u{1D52A}",mho:"\\u2127",micro:"\\xB5",mid:"\\u2223",midast:"*",midcir:"\\u2AF0",middot:"\\xB7",minus:"\\u2212",minusb:"\\u229F",minusd:"\\
\\u2238",minusdu:"\\u2A2A",mlcp:"\\u2ADB",mldr:"\\u2026",mnplus:"\\u2213",models:"\\u22A7",mopf:"\\u{1D55E}",mp:"\\u2213",mscr:"\\u{1D4C2}",mstpos:"\\u223E",mu:"\\u03BC",multimap:"\\
\\u22B8",mumap:"\\u22B8",nGg:"\\u22D9\\u0338",nGt:"\\u226B\\u20D2",nGtv:"\\u226B\\u0338",nLeftarrow:"\\u21CD",nLeftrightarrow:"\\u21CE",nLl:"\\u22D8\\u0338",nLt:"\\u226A\\u20D2",
nLtv:"\\u226A\\u0338",nRightarrow:"\\u21CF",nVDash:"\\u22AF",nVdash:"\\u22AE",nabla:"\\u2207",nacute:"\\u0144",nang:"\\u2220\\u20D2",nap:"\\u2249",napE:"\\u2A70\\u0338",napid:"\\
\\u224B\\u0338",napos:"\\u0149",napprox:"\\u2249",natur:"\\u266E",natural:"\\u266E",naturals:"\\u2115",nbsp:"\\xA0",nbump:"\\u224E\\u0338",nbumpe:"\\u224F\\u0338",ncap:"\\u2A43",
ncaron:"\\u0148",ncedil:"\\u0146",ncong:"\\u2247",ncongdot:"\\u2A6D\\u0338",ncup:"\\u2A42",ncy:"\\u043D",ndash:"\\u2013",ne:"\\u2260",neArr:"\\u21D7",nearhk:"\\u2924",nearr:"\\
\\u2197",nearrow:"\\u2197",nedot:"\\u2250\\u0338",nequiv:"\\u2262",nesear:"\\u2928",nesim:"\\u2242\\u0338",nexist:"\\u2204",nexists:"\\u2204",nfr:"\\u{1D52B}",ngE:"\\u2267\\u0338",
nge:"\\u2271",ngeq:"\\u2271",ngeqq:"\\u2267\\u0338",ngeqslant:"\\u2A7E\\u0338",nges:"\\u2A7E\\u0338",ngsim:"\\u2275",ngt:"\\u226F",ngtr:"\\u226F",nhArr:"\\u21CE",nharr:"\\u21AE",
nhpar:"\\u2AF2",ni:"\\u220B",nis:"\\u22FC",nisd:"\\u22FA",niv:"\\u220B",njcy:"\\u045A",nlArr:"\\u21CD",nlE:"\\u2266\\u0338",nlarr:"\\u219A",nldr:"\\u2025",nle:"\\u2270",nleftarrow:"\\
\\u219A",nleftrightarrow:"\\u21AE",nleq:"\\u2270",nleqq:"\\u2266\\u0338",nleqslant:"\\u2A7D\\u0338",nles:"\\u2A7D\\u0338",nless:"\\u226E",nlsim:"\\u2274",nlt:"\\u226E",nltri:"\\
\\u22EA",nltrie:"\\u22EC",nmid:"\\u2224",nopf:"\\u{1D55F}",not:"\\xAC",notin:"\\u2209",notinE:"\\u22F9\\u0338",notindot:"\\u22F5\\u0338",notinva:"\\u2209",notinvb:"\\u22F7",
notinvc:"\\u22F6",notni:"\\u220C",notniva:"\\u220C",notnivb:"\\u22FE",notnivc:"\\u22FD",npar:"\\u2226",nparallel:"\\u2226",nparsl:"\\u2AFD\\u20E5",npart:"\\u2202\\u0338",npolint:"\\
\\u2A14",npr:"\\u2280",nprcue:"\\u22E0",npre:"\\u2AAF\\u0338",nprec:"\\u2280",npreceq:"\\u2AAF\\u0338",nrArr:"\\u21CF",nrarr:"\\u219B",nrarrc:"\\u2933\\u0338",nrarrw:"\\u219D\\u0338",
nrightarrow:"\\u219B",nrtri:"\\u22EB",nrtrie:"\\u22ED",nsc:"\\u2281",nsccue:"\\u22E1",nsce:"\\u2AB0\\u0338",nscr:"\\u{1D4C3}",nshortmid:"\\u2224",nshortparallel:"\\u2226",
nsim:"\\u2241",nsime:"\\u2244",nsimeq:"\\u2244",nsmid:"\\u2224",nspar:"\\u2226",nsqsube:"\\u22E2",nsqsupe:"\\u22E3",nsub:"\\u2284",nsubE:"\\u2AC5\\u0338",nsube:"\\u2288",nsubset:"\\
\\u2282\\u20D2",nsubseteq:"\\u2288",nsubseteqq:"\\u2AC5\\u0338",nsucc:"\\u2281",nsucceq:"\\u2AB0\\u0338",nsup:"\\u2285",nsupE:"\\u2AC6\\u0338",nsupe:"\\u2289",nsupset:"\\u2283\\u20D2",
nsupseteq:"\\u2289",nsupseteqq:"\\u2AC6\\u0338",ntgl:"\\u2279",ntilde:"\\xF1",ntlg:"\\u2278",ntriangleleft:"\\u22EA",ntrianglelefteq:"\\u22EC",ntriangleright:"\\u22EB",ntrianglerighteq:"\\
\\u22ED",nu:"\\u03BD",num:"#",numero:"\\u2116",numsp:"\\u2007",nvDash:"\\u22AD",nvHarr:"\\u2904",nvap:"\\u224D\\u20D2",nvdash:"\\u22AC",nvge:"\\u2265\\u20D2",nvgt:">\\u20D2",
nvinfin:"\\u29DE",nvlArr:"\\u2902",nvle:"\\u2264\\u20D2",nvlt:"<\\u20D2",nvltrie:"\\u22B4\\u20D2",nvrArr:"\\u2903",nvrtrie:"\\u22B5\\u20D2",nvsim:"\\u223C\\u20D2",nwArr:"\\u21D6",
nwarhk:"\\u2923",nwarr:"\\u2196",nwarrow:"\\u2196",nwnear:"\\u2927",oS:"\\u24C8",oacute:"\\xF3",oast:"\\u229B",ocir:"\\u229A",ocirc:"\\xF4",ocy:"\\u043E",odash:"\\u229D",odblac:"\\
\\u0151",odiv:"\\u2A38",odot:"\\u2299",odsold:"\\u29BC",oelig:"\\u0153",ofcir:"\\u29BF",ofr:"\\u{1D52C}",ogon:"\\u02DB",ograve:"\\xF2",ogt:"\\u29C1",ohbar:"\\u29B5",ohm:"\\u03A9",
oint:"\\u222E",olarr:"\\u21BA",olcir:"\\u29BE",olcross:"\\u29BB",oline:"\\u203E",olt:"\\u29C0",omacr:"\\u014D",omega:"\\u03C9",omicron:"\\u03BF",omid:"\\u29B6",ominus:"\\u2296",
oopf:"\\u{1D560}",opar:"\\u29B7",operp:"\\u29B9",oplus:"\\u2295",or:"\\u2228",orarr:"\\u21BB",ord:"\\u2A5D",order:"\\u2134",orderof:"\\u2134",ordf:"\\xAA",ordm:"\\xBA",origof:"\\
\\u22B6",oror:"\\u2A56",orslope:"\\u2A57",orv:"\\u2A5B",oscr:"\\u2134",oslash:"\\xF8",osol:"\\u2298",otilde:"\\xF5",otimes:"\\u2297",otimesas:"\\u2A36",ouml:"\\xF6",ovbar:"\\
\\u233D",par:"\\u2225",para:"\\xB6",parallel:"\\u2225",parsim:"\\u2AF3",parsl:"\\u2AFD",part:"\\u2202",pcy:"\\u043F",percnt:"%",period:".",permil:"\\u2030",perp:"\\u22A5",
pertenk:"\\u2031",pfr:"\\u{1D52D}",phi:"\\u03C6",phiv:"\\u03D5",phmmat:"\\u2133",phone:"\\u260E",pi:"\\u03C0",pitchfork:"\\u22D4",piv:"\\u03D6",planck:"\\u210F",planckh:"\\
\\u210E",plankv:"\\u210F",plus:"+",plusacir:"\\u2A23",plusb:"\\u229E",pluscir:"\\u2A22",plusdo:"\\u2214",plusdu:"\\u2A25",pluse:"\\u2A72",plusmn:"\\xB1",plussim:"\\u2A26",
plustwo:"\\u2A27",pm:"\\xB1",pointint:"\\u2A15",popf:"\\u{1D561}",pound:"\\xA3",pr:"\\u227A",prE:"\\u2AB3",prap:"\\u2AB7",prcue:"\\u227C",pre:"\\u2AAF",prec:"\\u227A",precapprox:"\\
\\u2AB7",preccurlyeq:"\\u227C",preceq:"\\u2AAF",precnapprox:"\\u2AB9",precneqq:"\\u2AB5",precnsim:"\\u22E8",precsim:"\\u227E",prime:"\\u2032",primes:"\\u2119",prnE:"\\u2AB5",
prnap:"\\u2AB9",prnsim:"\\u22E8",prod:"\\u220F",profalar:"\\u232E",profline:"\\u2312",profsurf:"\\u2313",prop:"\\u221D",propto:"\\u221D",prsim:"\\u227E",prurel:"\\u22B0",
pscr:"\\u{1D4C5}",psi:"\\u03C8",puncsp:"\\u2008",qfr:"\\u{1D52E}",qint:"\\u2A0C",qopf:"\\u{1D562}",qprime:"\\u2057",qscr:"\\u{1D4C6}",quaternions:"\\u210D",quatint:"\\u2A16",
quest:"?",questeq:"\\u225F",quot:'"',rAarr:"\\u21DB",rArr:"\\u21D2",rAtail:"\\u291C",rBarr:"\\u290F",rHar:"\\u2964",race:"\\u223D\\u0331",racute:"\\u0155",radic:"\\u221A",
raemptyv:"\\u29B3",rang:"\\u27E9",rangd:"\\u2992",range:"\\u29A5",rangle:"\\u27E9",raquo:"\\xBB",rarr:"\\u2192",rarrap:"\\u2975",rarrb:"\\u21E5",rarrbfs:"\\u2920",rarrc:"\\
\\u2933",rarrfs:"\\u291E",rarrhk:"\\u21AA",rarrlp:"\\u21AC",rarrpl:"\\u2945",rarrsim:"\\u2974",rarrtl:"\\u21A3",rarrw:"\\u219D",ratail:"\\u291A",ratio:"\\u2236",rationals:"\\
\\u211A",rbarr:"\\u290D",rbbrk:"\\u2773",rbrace:"}",rbrack:"]",rbrke:"\\u298C",rbrksld:"\\u298E",rbrkslu:"\\u2990",rcaron:"\\u0159",rcedil:"\\u0157",rceil:"\\u2309",rcub:"\\
}",rcy:"\\u0440",rdca:"\\u2937",rdldhar:"\\u2969",rdquo:"\\u201D",rdquor:"\\u201D",rdsh:"\\u21B3",real:"\\u211C",realine:"\\u211B",realpart:"\\u211C",reals:"\\u211D",rect:"\\
\\u25AD",reg:"\\xAE",rfisht:"\\u297D",rfloor:"\\u230B",rfr:"\\u{1D52F}",rhard:"\\u21C1",rharu:"\\u21C0",rharul:"\\u296C",rho:"\\u03C1",rhov:"\\u03F1",rightarrow:"\\u2192",
rightarrowtail:"\\u21A3",rightharpoondown:"\\u21C1",rightharpoonup:"\\u21C0",rightleftarrows:"\\u21C4",rightleftharpoons:"\\u21CC",rightrightarrows:"\\u21C9",rightsquigarrow:"\\
\\u219D",rightthreetimes:"\\u22CC",ring:"\\u02DA",risingdotseq:"\\u2253",rlarr:"\\u21C4",rlhar:"\\u21CC",rlm:"\\u200F",rmoust:"\\u23B1",rmoustache:"\\u23B1",rnmid:"\\u2AEE",
roang:"\\u27ED",roarr:"\\u21FE",robrk:"\\u27E7",ropar:"\\u2986",ropf:"\\u{1D563}",roplus:"\\u2A2E",rotimes:"\\u2A35",rpar:")",rpargt:"\\u2994",rppolint:"\\u2A12",rrarr:"\\
\\u21C9",rsaquo:"\\u203A",rscr:"\\u{1D4C7}",rsh:"\\u21B1",rsqb:"]",rsquo:"\\u2019",rsquor:"\\u2019",rthree:"\\u22CC",rtimes:"\\u22CA",rtri:"\\u25B9",rtrie:"\\u22B5",rtrif:"\\
\\u25B8",rtriltri:"\\u29CE",ruluhar:"\\u2968",rx:"\\u211E",sacute:"\\u015B",sbquo:"\\u201A",sc:"\\u227B",scE:"\\u2AB4",scap:"\\u2AB8",scaron:"\\u0161",sccue:"\\u227D",sce:"\\
\\u2AB0",scedil:"\\u015F",scirc:"\\u015D",scnE:"\\u2AB6",scnap:"\\u2ABA",scnsim:"\\u22E9",scpolint:"\\u2A13",scsim:"\\u227F",scy:"\\u0441",sdot:"\\u22C5",sdotb:"\\u22A1",sdote:"\\
\\u2A66",seArr:"\\u21D8",searhk:"\\u2925",searr:"\\u2198",searrow:"\\u2198",sect:"\\xA7",semi:";",seswar:"\\u2929",setminus:"\\u2216",setmn:"\\u2216",sext:"\\u2736",sfr:"\\
\\u{1D530}",sfrown:"\\u2322",sharp:"\\u266F",shchcy:"\\u0449",shcy:"\\u0448",shortmid:"\\u2223",shortparallel:"\\u2225",shy:"\\xAD",sigma:"\\u03C3",sigmaf:"\\u03C2",sigmav:"\\
\\u03C2",sim:"\\u223C",simdot:"\\u2A6A",sime:"\\u2243",simeq:"\\u2243",simg:"\\u2A9E",simgE:"\\u2AA0",siml:"\\u2A9D",simlE:"\\u2A9F",simne:"\\u2246",simplus:"\\u2A24",simrarr:"\\
\\u2972",slarr:"\\u2190",smallsetminus:"\\u2216",smashp:"\\u2A33",smeparsl:"\\u29E4",smid:"\\u2223",smile:"\\u2323",smt:"\\u2AAA",smte:"\\u2AAC",smtes:"\\u2AAC\\uFE00",softcy:"\\
\\u044C",sol:"/",solb:"\\u29C4",solbar:"\\u233F",sopf:"\\u{1D564}",spades:"\\u2660",spadesuit:"\\u2660",spar:"\\u2225",sqcap:"\\u2293",sqcaps:"\\u2293\\uFE00",sqcup:"\\u2294",
sqcups:"\\u2294\\uFE00",sqsub:"\\u228F",sqsube:"\\u2291",sqsubset:"\\u228F",sqsubseteq:"\\u2291",sqsup:"\\u2290",sqsupe:"\\u2292",sqsupset:"\\u2290",sqsupseteq:"\\u2292",
squ:"\\u25A1",square:"\\u25A1",squarf:"\\u25AA",squf:"\\u25AA",srarr:"\\u2192",sscr:"\\u{1D4C8}",ssetmn:"\\u2216",ssmile:"\\u2323",sstarf:"\\u22C6",star:"\\u2606",starf:"\\
\\u2605",straightepsilon:"\\u03F5",straightphi:"\\u03D5",strns:"\\xAF",sub:"\\u2282",subE:"\\u2AC5",subdot:"\\u2ABD",sube:"\\u2286",subedot:"\\u2AC3",submult:"\\u2AC1",subnE:"\\
\\u2ACB",subne:"\\u228A",subplus:"\\u2ABF",subrarr:"\\u2979",subset:"\\u2282",subseteq:"\\u2286",subseteqq:"\\u2AC5",subsetneq:"\\u228A",subsetneqq:"\\u2ACB",subsim:"\\u2AC7",
subsub:"\\u2AD5",subsup:"\\u2AD3",succ:"\\u227B",succapprox:"\\u2AB8",succcurlyeq:"\\u227D",succeq:"\\u2AB0",succnapprox:"\\u2ABA",succneqq:"\\u2AB6",succnsim:"\\u22E9",
succsim:"\\u227F",sum:"\\u2211",sung:"\\u266A",sup1:"\\xB9",sup2:"\\xB2",sup3:"\\xB3",sup:"\\u2283",supE:"\\u2AC6",supdot:"\\u2ABE",supdsub:"\\u2AD8",supe:"\\u2287",supedot:"\\
\\u2AC4",suphsol:"\\u27C9",suphsub:"\\u2AD7",suplarr:"\\u297B",supmult:"\\u2AC2",supnE:"\\u2ACC",supne:"\\u228B",supplus:"\\u2AC0",supset:"\\u2283",supseteq:"\\u2287",supseteqq:"\\
\\u2AC6",supsetneq:"\\u228B",supsetneqq:"\\u2ACC",supsim:"\\u2AC8",supsub:"\\u2AD4",supsup:"\\u2AD6",swArr:"\\u21D9",swarhk:"\\u2926",swarr:"\\u2199",swarrow:"\\u2199",swnwar:"\\
\\u292A",szlig:"\\xDF",target:"\\u2316",tau:"\\u03C4",tbrk:"\\u23B4",tcaron:"\\u0165",tcedil:"\\u0163",tcy:"\\u0442",tdot:"\\u20DB",telrec:"\\u2315",tfr:"\\u{1D531}",there4:"\\
\\u2234",therefore:"\\u2234",theta:"\\u03B8",thetasym:"\\u03D1",thetav:"\\u03D1",thickapprox:"\\u2248",thicksim:"\\u223C",thinsp:"\\u2009",thkap:"\\u2248",thksim:"\\u223C",
thorn:"\\xFE",tilde:"\\u02DC",times:"\\xD7",timesb:"\\u22A0",timesbar:"\\u2A31",timesd:"\\u2A30",tint:"\\u222D",toea:"\\u2928",top:"\\u22A4",topbot:"\\u2336",topcir:"\\u2AF1",
topf:"\\u{1D565}",topfork:"\\u2ADA",tosa:"\\u2929",tprime:"\\u2034",trade:"\\u2122",triangle:"\\u25B5",triangledown:"\\u25BF",triangleleft:"\\u25C3",trianglelefteq:"\\u22B4",
triangleq:"\\u225C",triangleright:"\\u25B9",trianglerighteq:"\\u22B5",tridot:"\\u25EC",trie:"\\u225C",triminus:"\\u2A3A",triplus:"\\u2A39",trisb:"\\u29CD",tritime:"\\u2A3B",
trpezium:"\\u23E2",tscr:"\\u{1D4C9}",tscy:"\\u0446",tshcy:"\\u045B",tstrok:"\\u0167",twixt:"\\u226C",twoheadleftarrow:"\\u219E",twoheadrightarrow:"\\u21A0",uArr:"\\u21D1",
uHar:"\\u2963",uacute:"\\xFA",uarr:"\\u2191",ubrcy:"\\u045E",ubreve:"\\u016D",ucirc:"\\xFB",ucy:"\\u0443",udarr:"\\u21C5",udblac:"\\u0171",udhar:"\\u296E",ufisht:"\\u297E",
ufr:"\\u{1D532}",ugrave:"\\xF9",uharl:"\\u21BF",uharr:"\\u21BE",uhblk:"\\u2580",ulcorn:"\\u231C",ulcorner:"\\u231C",ulcrop:"\\u230F",ultri:"\\u25F8",umacr:"\\u016B",uml:"\\
\\xA8",uogon:"\\u0173",uopf:"\\u{1D566}",uparrow:"\\u2191",updownarrow:"\\u2195",upharpoonleft:"\\u21BF",upharpoonright:"\\u21BE",uplus:"\\u228E",upsi:"\\u03C5",upsih:"\\u03D2",
upsilon:"\\u03C5",upuparrows:"\\u21C8",urcorn:"\\u231D",urcorner:"\\u231D",urcrop:"\\u230E",uring:"\\u016F",urtri:"\\u25F9",uscr:"\\u{1D4CA}",utdot:"\\u22F0",utilde:"\\u0169",
utri:"\\u25B5",utrif:"\\u25B4",uuarr:"\\u21C8",uuml:"\\xFC",uwangle:"\\u29A7",vArr:"\\u21D5",vBar:"\\u2AE8",vBarv:"\\u2AE9",vDash:"\\u22A8",vangrt:"\\u299C",varepsilon:"\\u03F5",
varkappa:"\\u03F0",varnothing:"\\u2205",varphi:"\\u03D5",varpi:"\\u03D6",varpropto:"\\u221D",varr:"\\u2195",varrho:"\\u03F1",varsigma:"\\u03C2",varsubsetneq:"\\u228A\\uFE00",
varsubsetneqq:"\\u2ACB\\uFE00",varsupsetneq:"\\u228B\\uFE00",varsupsetneqq:"\\u2ACC\\uFE00",vartheta:"\\u03D1",vartriangleleft:"\\u22B2",vartriangleright:"\\u22B3",vcy:"\\
\\u0432",vdash:"\\u22A2",vee:"\\u2228",veebar:"\\u22BB",veeeq:"\\u225A",vellip:"\\u22EE",verbar:"|",vert:"|",vfr:"\\u{1D533}",vltri:"\\u22B2",vnsub:"\\u2282\\u20D2",vnsup:"\\
\\u2283\\u20D2",vopf:"\\u{1D567}",vprop:"\\u221D",vrtri:"\\u22B3",vscr:"\\u{1D4CB}",vsubnE:"\\u2ACB\\uFE00",vsubne:"\\u228A\\uFE00",vsupnE:"\\u2ACC\\uFE00",vsupne:"\\u228B\\uFE00",
vzigzag:"\\u299A",wcirc:"\\u0175",wedbar:"\\u2A5F",wedge:"\\u2227",wedgeq:"\\u2259",weierp:"\\u2118",wfr:"\\u{1D534}",wopf:"\\u{1D568}",wp:"\\u2118",wr:"\\u2240",wreath:"\\
\\u2240",wscr:"\\u{1D4CC}",xcap:"\\u22C2",xcirc:"\\u25EF",xcup:"\\u22C3",xdtri:"\\u25BD",xfr:"\\u{1D535}",xhArr:"\\u27FA",xharr:"\\u27F7",xi:"\\u03BE",xlArr:"\\u27F8",xlarr:"\\
\\u27F5",xmap:"\\u27FC",xnis:"\\u22FB",xodot:"\\u2A00",xopf:"\\u{1D569}",xoplus:"\\u2A01",xotime:"\\u2A02",xrArr:"\\u27F9",xrarr:"\\u27F6",xscr:"\\u{1D4CD}",xsqcup:"\\u2A06",
xuplus:"\\u2A04",xutri:"\\u25B3",xvee:"\\u22C1",xwedge:"\\u22C0",yacute:"\\xFD",yacy:"\\u044F",ycirc:"\\u0177",ycy:"\\u044B",yen:"\\xA5",yfr:"\\u{1D536}",yicy:"\\u0457",yopf:"\\
\\u{1D56A}",yscr:"\\u{1D4CE}",yucy:"\\u044E",yuml:"\\xFF",zacute:"\\u017A",zcaron:"\\u017E",zcy:"\\u0437",zdot:"\\u017C",zeetrf:"\\u2128",zeta:"\\u03B6",zfr:"\\u{1D537}",zhcy:"\\
\\u0436",zigrarr:"\\u21DD",zopf:"\\u{1D56B}",zscr:"\\u{1D4CF}",zwj:"\\u200D",zwnj:"\\u200C"};var own2={}.hasOwnProperty;function decodeNamedCharacterReference(value2){return own2.call(characterEntities,value2)?characterEntities[value2]:!1}function decodeNumericCharacterReference(value2,base){let code3=Number.parseInt(value2,base);return code3<9||code3===11||code3>13&&code3<32||code3>126&&code3<160||
code3>55295&&code3<57344||code3>64975&&code3<65008||(code3&65535)===65535||(code3&65535)===65534||code3>1114111?"\\uFFFD":String.fromCodePoint(code3)}var characterEscapeOrReference=/\\\\([!-/:-@[-\`{-~])|&(#(?:\\d{1,7}|x[\\da-f]{1,6})|[\\da-z]{1,31});/gi;function decodeString(value2){return value2.replace(characterEscapeOrReference,
decode)}function decode($0,$1,$2){if($1)return $1;if($2.charCodeAt(0)===35){let head2=$2.charCodeAt(1),hex=head2===120||head2===88;return decodeNumericCharacterReference(
$2.slice(hex?2:1),hex?16:10)}return decodeNamedCharacterReference($2)||$0}function gfmTableFromMarkdown(){return{enter:{table:enterTable,tableData:enterCell,tableHeader:enterCell,tableRow:enterRow},exit:{codeText:exitCodeText,table:exitTable,
tableData:exit,tableHeader:exit,tableRow:exit}}}function enterTable(token2){let align=token2._align;this.enter({type:"table",align:align.map(function(d){return d===
"none"?null:d}),children:[],position:void 0},token2),this.data.inTable=!0}function exitTable(token2){this.exit(token2),this.data.inTable=void 0}function enterRow(token2){
this.enter({type:"tableRow",children:[],position:void 0},token2)}function exit(token2){this.exit(token2)}function enterCell(token2){this.enter({type:"tableCell",
children:[],position:void 0},token2)}function exitCodeText(token2){let value2=this.resume();this.data.inTable&&(value2=value2.replace(/\\\\([\\\\|])/g,replace));let node2=this.
stack[this.stack.length-1];node2.type,node2.value=value2,this.exit(token2)}function replace($0,$1){return $1==="|"?$1:$0}function gfmTableToMarkdown(options2){let settings=options2||
{},{tableCellPadding:padding,tablePipeAlign:alignDelimiters,stringLength}=settings,around=padding?" ":"|";return{handlers:{inlineCode:inlineCodeWithTable,table:handleTable,
tableCell:handleTableCell,tableRow:handleTableRow},join:[joinTable],unsafe:[{character:"\\r",inConstruct:"tableCell"},{character:\`
\`,inConstruct:"tableCell"},{atBreak:!0,character:"|",after:"[	 :-]"},{character:"|",inConstruct:"tableCell"},{atBreak:!0,character:":",after:"-"},{atBreak:!0,character:"\\
-",after:"[:|-]"}]};function handleTable(node2,_2,state,info){let matrix=handleTableAsData(node2,state,info),head=matrix[0];if(head){let columns=node2.align?node2.
align.length:0,index2=-1;if(!columns)for(;++index2<matrix.length;)matrix[index2].length>columns&&(columns=matrix[index2].length);for(;head.length<columns;)head.
push("")}return serializeData(matrix,node2.align)}function handleTableRow(node2,_2,state,info){let row2=handleTableRowAsData(node2,state,info),value2=serializeData(
[row2]);return value2.slice(0,value2.indexOf(\`
\`))}function handleTableCell(node2,_2,state,info){let exit3=state.enter("tableCell"),subexit=state.enter("phrasing"),value2=state.containerPhrasing(node2,{...info,
before:around,after:around});return subexit(),exit3(),value2}function serializeData(matrix,align){return markdownTable(matrix,{align,alignDelimiters,fillRows:!1,
padding,stringLength})}function handleTableAsData(node2,state,info){let{children}=node2,index2=-1,result=[],subexit=state.enter("table");for(;++index2<children.
length;)result[index2]=handleTableRowAsData(children[index2],state,info);return subexit(),result}function handleTableRowAsData(node2,state,info){let{children}=node2,
index2=-1,result=[],subexit=state.enter("tableRow");for(;++index2<children.length;)result[index2]=handleTableCell(children[index2],node2,state,info);return subexit(),
result}function inlineCodeWithTable(node2,parent2,state){let value2=handle.inlineCode(node2,parent2,state);if(!state.stack.includes("tableCell"))return value2;let result=[],
start=0,index2=value2.indexOf("|");for(;index2!==-1;){let before2=index2;for(;before2>start&&value2.charCodeAt(before2-1)===92;)before2--;result.push(value2.slice(
start,index2)),(index2-before2)%2===0&&result.push("\\\\"),start=index2,index2=value2.indexOf("|",index2+1)}return result.push(value2.slice(start)),result.join("")}}
function joinTable(left,right,parent2,state){if(left.type==="table"&&parent2.type==="listItem"&&parent2.spread===!1&&(right.type==="definition"||right.type==="h\\
eading"&&formatHeadingAsSetext2(right,state)||right.type==="paragraph"||right.type==="table"))return 1}function formatHeadingAsSetext2(node2,state){let literalWithBreak=!1;
return visit(node2,function(node3){if(node3.type==="break"||"value"in node3&&/\\r?\\n|\\r/.test(node3.value))return literalWithBreak=!0,EXIT}),!!((!node2.depth||node2.
depth<3)&&toString(node2)&&(state.options.setext||literalWithBreak))}function gfmTaskListItemFromMarkdown(){return{exit:{taskListCheckValueChecked:exitCheck,taskListCheckValueUnchecked:exitCheck,paragraph:exitParagraphWithTaskListItem}}}
function gfmTaskListItemToMarkdown(){return{handlers:{paragraph:paragraphWithTaskListItem},join:[joinDefinitionsBeforeTaskListItemParagraph]}}function exitCheck(token2){
let node2=this.stack[this.stack.length-2];node2.type,node2.checked=token2.type==="taskListCheckValueChecked"}function exitParagraphWithTaskListItem(token2){let parent2=this.
stack[this.stack.length-2];if(parent2&&parent2.type==="listItem"&&typeof parent2.checked=="boolean"){let node2=this.stack[this.stack.length-1];node2.type;let head=node2.
children[0];if(head&&head.type==="text"){let siblings=parent2.children,index2=-1,firstParagraph;for(;++index2<siblings.length;){let sibling=siblings[index2];if(sibling.
type==="paragraph"){firstParagraph=sibling;break}}firstParagraph===node2&&(head.value=head.value.slice(1),head.value.length===0?node2.children.shift():node2.position&&
head.position&&typeof head.position.start.offset=="number"&&(head.position.start.column++,head.position.start.offset++,node2.position.start={...head.position.start}))}}
this.exit(token2)}function paragraphWithTaskListItem(node2,parent2,state,info){if(!parent2||parent2.type!=="listItem"||taskListItemParagraph(parent2)!==node2)return handle.
paragraph(node2,parent2,state,info);let checkbox="["+(parent2.checked?"x":" ")+"] ",tracker=state.createTracker(info);tracker.move(checkbox);let value2=handle.paragraph(
node2.children.length>0?node2:{type:"paragraph",children:[{type:"text",value:" "}]},parent2,state,{...info,...tracker.current()});return checkbox+value2}function joinDefinitionsBeforeTaskListItemParagraph(left,_2,parent2){
if(!(left.type==="definition"&&parent2.type==="listItem"))return;let paragraph2=taskListItemParagraph(parent2);if(paragraph2&&parent2.children.indexOf(left)<parent2.
children.indexOf(paragraph2))return 0}function taskListItemParagraph(node2){if(typeof node2.checked=="boolean")for(let child2 of node2.children){if(child2.type===
"paragraph")return child2;if(child2.type!=="definition")return}}function gfmFromMarkdown(){return[gfmAutolinkLiteralFromMarkdown(),gfmFootnoteFromMarkdown(),gfmStrikethroughFromMarkdown(),gfmTableFromMarkdown(),gfmTaskListItemFromMarkdown()]}
function gfmToMarkdown(options2){return{extensions:[gfmAutolinkLiteralToMarkdown(),gfmFootnoteToMarkdown(options2),gfmStrikethroughToMarkdown(),gfmTableToMarkdown(
options2),gfmTaskListItemToMarkdown()]}}function splice(list4,start,remove,items){let end=list4.length,chunkStart=0,parameters;if(start<0?start=-start>end?0:end+start:start=start>end?end:start,remove=
remove>0?remove:0,items.length<1e4)parameters=Array.from(items),parameters.unshift(start,remove),list4.splice(...parameters);else for(remove&&list4.splice(start,
remove);chunkStart<items.length;)parameters=items.slice(chunkStart,chunkStart+1e4),parameters.unshift(start,0),list4.splice(...parameters),chunkStart+=1e4,start+=
1e4}function push(list4,items){return list4.length>0?(splice(list4,list4.length,0,items),list4):items}var hasOwnProperty={}.hasOwnProperty;function combineExtensions(extensions2){let all2={},index2=-1;for(;++index2<extensions2.length;)syntaxExtension(all2,extensions2[index2]);
return all2}function syntaxExtension(all2,extension2){let hook;for(hook in extension2){let left=(hasOwnProperty.call(all2,hook)?all2[hook]:void 0)||(all2[hook]=
{}),right=extension2[hook],code3;if(right)for(code3 in right){hasOwnProperty.call(left,code3)||(left[code3]=[]);let value2=right[code3];constructs(left[code3],Array.
isArray(value2)?value2:value2?[value2]:[])}}}function constructs(existing,list4){let index2=-1,before2=[];for(;++index2<list4.length;)(list4[index2].add==="afte\\
r"?existing:before2).push(list4[index2]);splice(existing,0,0,before2)}var wwwPrefix={tokenize:tokenizeWwwPrefix,partial:!0},domain={tokenize:tokenizeDomain,partial:!0},path={tokenize:tokenizePath,partial:!0},trail={tokenize:tokenizeTrail,
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
code3!==119||!previousWww.call(self,self.previous)||previousUnbalanced(self.events)?nok(code3):(effects.enter("literalAutolink"),effects.enter("literalAutolinkW\\
ww"),effects.check(wwwPrefix,effects.attempt(domain,effects.attempt(path,wwwAfter),nok),nok)(code3))}function wwwAfter(code3){return effects.exit("literalAutoli\\
nkWww"),effects.exit("literalAutolink"),ok2(code3)}}function tokenizeProtocolAutolink(effects,ok2,nok){let self=this,buffer="",seen=!1;return protocolStart;function protocolStart(code3){
return(code3===72||code3===104)&&previousProtocol.call(self,self.previous)&&!previousUnbalanced(self.events)?(effects.enter("literalAutolink"),effects.enter("li\\
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
return start;function start(code3){return effects.consume(code3),after}function after(code3){return asciiAlphanumeric(code3)?nok(code3):ok2(code3)}}function previousWww(code3){
return code3===null||code3===40||code3===42||code3===95||code3===91||code3===93||code3===126||markdownLineEndingOrSpace(code3)}function previousProtocol(code3){
return!asciiAlpha(code3)}function previousEmail(code3){return!(code3===47||gfmAtext(code3))}function gfmAtext(code3){return code3===43||code3===45||code3===46||
code3===95||asciiAlphanumeric(code3)}function previousUnbalanced(events){let index2=events.length,result=!1;for(;index2--;){let token2=events[index2][1];if((token2.
type==="labelLink"||token2.type==="labelImage")&&!token2._balanced){result=!0;break}if(token2._gfmAutolinkLiteralWalkedInto){result=!1;break}}return events.length>
0&&!result&&(events[events.length-1][1]._gfmAutolinkLiteralWalkedInto=!0),result}function resolveAll(constructs2,events,context){let called=[],index2=-1;for(;++index2<constructs2.length;){let resolve6=constructs2[index2].resolveAll;resolve6&&
!called.includes(resolve6)&&(events=resolve6(events,context),called.push(resolve6))}return events}var attention3={name:"attention",resolveAll:resolveAllAttention,tokenize:tokenizeAttention};function resolveAllAttention(events,context){let index2=-1,open3,group2,
text5,openingSequence,closingSequence,use,nextEvents,offset;for(;++index2<events.length;)if(events[index2][0]==="enter"&&events[index2][1].type==="attentionSequ\\
ence"&&events[index2][1]._close){for(open3=index2;open3--;)if(events[open3][0]==="exit"&&events[open3][1].type==="attentionSequence"&&events[open3][1]._open&&context.
sliceSerialize(events[open3][1]).charCodeAt(0)===context.sliceSerialize(events[index2][1]).charCodeAt(0)){if((events[open3][1]._close||events[index2][1]._open)&&
(events[index2][1].end.offset-events[index2][1].start.offset)%3&&!((events[open3][1].end.offset-events[open3][1].start.offset+events[index2][1].end.offset-events[index2][1].
start.offset)%3))continue;use=events[open3][1].end.offset-events[open3][1].start.offset>1&&events[index2][1].end.offset-events[index2][1].start.offset>1?2:1;let start={
...events[open3][1].end},end={...events[index2][1].start};movePoint(start,-use),movePoint(end,use),openingSequence={type:use>1?"strongSequence":"emphasisSequenc\\
e",start,end:{...events[open3][1].end}},closingSequence={type:use>1?"strongSequence":"emphasisSequence",start:{...events[index2][1].start},end},text5={type:use>
1?"strongText":"emphasisText",start:{...events[open3][1].end},end:{...events[index2][1].start}},group2={type:use>1?"strong":"emphasis",start:{...openingSequence.
start},end:{...closingSequence.end}},events[open3][1].end={...openingSequence.start},events[index2][1].start={...closingSequence.end},nextEvents=[],events[open3][1].
end.offset-events[open3][1].start.offset&&(nextEvents=push(nextEvents,[["enter",events[open3][1],context],["exit",events[open3][1],context]])),nextEvents=push(nextEvents,
[["enter",group2,context],["enter",openingSequence,context],["exit",openingSequence,context],["enter",text5,context]]),nextEvents=push(nextEvents,resolveAll(context.
parser.constructs.insideSpan.null,events.slice(open3+1,index2),context)),nextEvents=push(nextEvents,[["exit",text5,context],["enter",closingSequence,context],["\\
exit",closingSequence,context],["exit",group2,context]]),events[index2][1].end.offset-events[index2][1].start.offset?(offset=2,nextEvents=push(nextEvents,[["ent\\
er",events[index2][1],context],["exit",events[index2][1],context]])):offset=0,splice(events,open3-1,index2-open3+3,nextEvents),index2=open3+nextEvents.length-offset-
2;break}}for(index2=-1;++index2<events.length;)events[index2][1].type==="attentionSequence"&&(events[index2][1].type="data");return events}function tokenizeAttention(effects,ok2){
let attentionMarkers2=this.parser.constructs.attentionMarkers.null,previous3=this.previous,before2=classifyCharacter(previous3),marker;return start;function start(code3){
return marker=code3,effects.enter("attentionSequence"),inside2(code3)}function inside2(code3){if(code3===marker)return effects.consume(code3),inside2;let token2=effects.
exit("attentionSequence"),after=classifyCharacter(code3),open3=!after||after===2&&before2||attentionMarkers2.includes(code3),close3=!before2||before2===2&&after||
attentionMarkers2.includes(previous3);return token2._open=!!(marker===42?open3:open3&&(before2||!close3)),token2._close=!!(marker===42?close3:close3&&(after||!open3)),
ok2(code3)}}function movePoint(point3,offset){point3.column+=offset,point3.offset+=offset,point3._bufferIndex+=offset}var autolink={name:"autolink",tokenize:tokenizeAutolink};function tokenizeAutolink(effects,ok2,nok){let size=0;return start;function start(code3){return effects.
enter("autolink"),effects.enter("autolinkMarker"),effects.consume(code3),effects.exit("autolinkMarker"),effects.enter("autolinkProtocol"),open3}function open3(code3){
return asciiAlpha(code3)?(effects.consume(code3),schemeOrEmailAtext):code3===64?nok(code3):emailAtext(code3)}function schemeOrEmailAtext(code3){return code3===43||
code3===45||code3===46||asciiAlphanumeric(code3)?(size=1,schemeInsideOrEmailAtext(code3)):emailAtext(code3)}function schemeInsideOrEmailAtext(code3){return code3===
58?(effects.consume(code3),size=0,urlInside):(code3===43||code3===45||code3===46||asciiAlphanumeric(code3))&&size++<32?(effects.consume(code3),schemeInsideOrEmailAtext):
(size=0,emailAtext(code3))}function urlInside(code3){return code3===62?(effects.exit("autolinkProtocol"),effects.enter("autolinkMarker"),effects.consume(code3),
effects.exit("autolinkMarker"),effects.exit("autolink"),ok2):code3===null||code3===32||code3===60||asciiControl(code3)?nok(code3):(effects.consume(code3),urlInside)}
function emailAtext(code3){return code3===64?(effects.consume(code3),emailAtSignOrDot):asciiAtext(code3)?(effects.consume(code3),emailAtext):nok(code3)}function emailAtSignOrDot(code3){
return asciiAlphanumeric(code3)?emailLabel(code3):nok(code3)}function emailLabel(code3){return code3===46?(effects.consume(code3),size=0,emailAtSignOrDot):code3===
62?(effects.exit("autolinkProtocol").type="autolinkEmail",effects.enter("autolinkMarker"),effects.consume(code3),effects.exit("autolinkMarker"),effects.exit("au\\
tolink"),ok2):emailValue(code3)}function emailValue(code3){if((code3===45||asciiAlphanumeric(code3))&&size++<63){let next=code3===45?emailValue:emailLabel;return effects.
consume(code3),next}return nok(code3)}}function factorySpace(effects,ok2,type,max){let limit2=max?max-1:1/0,size=0;return start;function start(code3){return markdownSpace(code3)?(effects.enter(type),
prefix(code3)):ok2(code3)}function prefix(code3){return markdownSpace(code3)&&size++<limit2?(effects.consume(code3),prefix):(effects.exit(type),ok2(code3))}}var blankLine={partial:!0,tokenize:tokenizeBlankLine};function tokenizeBlankLine(effects,ok2,nok){return start;function start(code3){return markdownSpace(code3)?
factorySpace(effects,after,"linePrefix")(code3):after(code3)}function after(code3){return code3===null||markdownLineEnding(code3)?ok2(code3):nok(code3)}}var blockQuote={continuation:{tokenize:tokenizeBlockQuoteContinuation},exit:exit2,name:"blockQuote",tokenize:tokenizeBlockQuoteStart};function tokenizeBlockQuoteStart(effects,ok2,nok){
let self=this;return start;function start(code3){if(code3===62){let state=self.containerState;return state.open||(effects.enter("blockQuote",{_container:!0}),state.
open=!0),effects.enter("blockQuotePrefix"),effects.enter("blockQuoteMarker"),effects.consume(code3),effects.exit("blockQuoteMarker"),after}return nok(code3)}function after(code3){
return markdownSpace(code3)?(effects.enter("blockQuotePrefixWhitespace"),effects.consume(code3),effects.exit("blockQuotePrefixWhitespace"),effects.exit("blockQu\\
otePrefix"),ok2):(effects.exit("blockQuotePrefix"),ok2(code3))}}function tokenizeBlockQuoteContinuation(effects,ok2,nok){let self=this;return contStart;function contStart(code3){
return markdownSpace(code3)?factorySpace(effects,contBefore,"linePrefix",self.parser.constructs.disable.null.includes("codeIndented")?void 0:4)(code3):contBefore(
code3)}function contBefore(code3){return effects.attempt(blockQuote,ok2,nok)(code3)}}function exit2(effects){effects.exit("blockQuote")}var characterEscape={name:"characterEscape",tokenize:tokenizeCharacterEscape};function tokenizeCharacterEscape(effects,ok2,nok){return start;function start(code3){
return effects.enter("characterEscape"),effects.enter("escapeMarker"),effects.consume(code3),effects.exit("escapeMarker"),inside2}function inside2(code3){return asciiPunctuation(
code3)?(effects.enter("characterEscapeValue"),effects.consume(code3),effects.exit("characterEscapeValue"),effects.exit("characterEscape"),ok2):nok(code3)}}var characterReference={name:"characterReference",tokenize:tokenizeCharacterReference};function tokenizeCharacterReference(effects,ok2,nok){let self=this,size=0,
max,test;return start;function start(code3){return effects.enter("characterReference"),effects.enter("characterReferenceMarker"),effects.consume(code3),effects.
exit("characterReferenceMarker"),open3}function open3(code3){return code3===35?(effects.enter("characterReferenceMarkerNumeric"),effects.consume(code3),effects.
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
effects,infoBefore,"whitespace")(code3):infoBefore(code3))}function infoBefore(code3){return code3===null||markdownLineEnding(code3)?(effects.exit("codeFencedFe\\
nce"),self.interrupt?ok2(code3):effects.check(nonLazyContinuation,atNonLazyBreak,after)(code3)):(effects.enter("codeFencedFenceInfo"),effects.enter("chunkString",
{contentType:"string"}),info(code3))}function info(code3){return code3===null||markdownLineEnding(code3)?(effects.exit("chunkString"),effects.exit("codeFencedFe\\
nceInfo"),infoBefore(code3)):markdownSpace(code3)?(effects.exit("chunkString"),effects.exit("codeFencedFenceInfo"),factorySpace(effects,metaBefore,"whitespace")(
code3)):code3===96&&code3===marker?nok(code3):(effects.consume(code3),info)}function metaBefore(code3){return code3===null||markdownLineEnding(code3)?infoBefore(
code3):(effects.enter("codeFencedFenceMeta"),effects.enter("chunkString",{contentType:"string"}),meta(code3))}function meta(code3){return code3===null||markdownLineEnding(
code3)?(effects.exit("chunkString"),effects.exit("codeFencedFenceMeta"),infoBefore(code3)):code3===96&&code3===marker?nok(code3):(effects.consume(code3),meta)}function atNonLazyBreak(code3){
return effects.attempt(closeStart,after,contentBefore)(code3)}function contentBefore(code3){return effects.enter("lineEnding"),effects.consume(code3),effects.exit(
"lineEnding"),contentStart}function contentStart(code3){return initialPrefix>0&&markdownSpace(code3)?factorySpace(effects,beforeContentChunk,"linePrefix",initialPrefix+
1)(code3):beforeContentChunk(code3)}function beforeContentChunk(code3){return code3===null||markdownLineEnding(code3)?effects.check(nonLazyContinuation,atNonLazyBreak,
after)(code3):(effects.enter("codeFlowValue"),contentChunk(code3))}function contentChunk(code3){return code3===null||markdownLineEnding(code3)?(effects.exit("co\\
deFlowValue"),beforeContentChunk(code3)):(effects.consume(code3),contentChunk)}function after(code3){return effects.exit("codeFenced"),ok2(code3)}function tokenizeCloseStart(effects2,ok3,nok2){
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
return code3===null?after(code3):markdownLineEnding(code3)?effects.attempt(furtherStart,atBreak,after)(code3):(effects.enter("codeFlowValue"),inside2(code3))}function inside2(code3){
return code3===null||markdownLineEnding(code3)?(effects.exit("codeFlowValue"),atBreak(code3)):(effects.consume(code3),inside2)}function after(code3){return effects.
exit("codeIndented"),ok2(code3)}}function tokenizeFurtherStart(effects,ok2,nok){let self=this;return furtherStart2;function furtherStart2(code3){return self.parser.
lazy[self.now().line]?nok(code3):markdownLineEnding(code3)?(effects.enter("lineEnding"),effects.consume(code3),effects.exit("lineEnding"),furtherStart2):factorySpace(
effects,afterPrefix,"linePrefix",5)(code3)}function afterPrefix(code3){let tail=self.events[self.events.length-1];return tail&&tail[1].type==="linePrefix"&&tail[2].
sliceSerialize(tail[1],!0).length>=4?ok2(code3):markdownLineEnding(code3)?furtherStart2(code3):nok(code3)}}var codeText={name:"codeText",previous:previous2,resolve:resolveCodeText,tokenize:tokenizeCodeText};function resolveCodeText(events){let tailExitIndex=events.length-
4,headEnterIndex=3,index2,enter2;if((events[headEnterIndex][1].type==="lineEnding"||events[headEnterIndex][1].type==="space")&&(events[tailExitIndex][1].type===
"lineEnding"||events[tailExitIndex][1].type==="space")){for(index2=headEnterIndex;++index2<tailExitIndex;)if(events[index2][1].type==="codeTextData"){events[headEnterIndex][1].
type="codeTextPadding",events[tailExitIndex][1].type="codeTextPadding",headEnterIndex+=2,tailExitIndex-=2;break}}for(index2=headEnterIndex-1,tailExitIndex++;++index2<=
tailExitIndex;)enter2===void 0?index2!==tailExitIndex&&events[index2][1].type!=="lineEnding"&&(enter2=index2):(index2===tailExitIndex||events[index2][1].type===
"lineEnding")&&(events[enter2][1].type="codeTextData",index2!==enter2+2&&(events[enter2][1].end=events[index2-1][1].end,events.splice(enter2+2,index2-enter2-2),
tailExitIndex-=index2-enter2-2,index2=enter2+2),enter2=void 0);return events}function previous2(code3){return code3!==96||this.events[this.events.length-1][1].type===
"characterEscape"}function tokenizeCodeText(effects,ok2,nok){let self=this,sizeOpen=0,size,token2;return start;function start(code3){return effects.enter("codeT\\
ext"),effects.enter("codeTextSequence"),sequenceOpen(code3)}function sequenceOpen(code3){return code3===96?(effects.consume(code3),sizeOpen++,sequenceOpen):(effects.
exit("codeTextSequence"),between(code3))}function between(code3){return code3===null?nok(code3):code3===32?(effects.enter("space"),effects.consume(code3),effects.
exit("space"),between):code3===96?(token2=effects.enter("codeTextSequence"),size=0,sequenceClose(code3)):markdownLineEnding(code3)?(effects.enter("lineEnding"),
effects.consume(code3),effects.exit("lineEnding"),between):(effects.enter("codeTextData"),data(code3))}function data(code3){return code3===null||code3===32||code3===
96||markdownLineEnding(code3)?(effects.exit("codeTextData"),between(code3)):(effects.consume(code3),data)}function sequenceClose(code3){return code3===96?(effects.
consume(code3),size++,sequenceClose):size===sizeOpen?(effects.exit("codeTextSequence"),effects.exit("codeText"),ok2(code3)):(token2.type="codeTextData",data(code3))}}var SpliceBuffer=class{constructor(initial){this.left=initial?[...initial]:[],this.right=[]}get(index2){if(index2<0||index2>=this.left.length+this.right.length)
throw new RangeError("Cannot access index \`"+index2+"\` in a splice buffer of size \`"+(this.left.length+this.right.length)+"\`");return index2<this.left.length?this.
left[index2]:this.right[this.right.length-index2+this.left.length-1]}get length(){return this.left.length+this.right.length}shift(){return this.setCursor(0),this.
right.pop()}slice(start,end){let stop=end??Number.POSITIVE_INFINITY;return stop<this.left.length?this.left.slice(start,stop):start>this.left.length?this.right.slice(
this.right.length-stop+this.left.length,this.right.length-start+this.left.length).reverse():this.left.slice(start).concat(this.right.slice(this.right.length-stop+
this.left.length).reverse())}splice(start,deleteCount,items){let count3=deleteCount||0;this.setCursor(Math.trunc(start));let removed=this.right.splice(this.right.
length-count3,Number.POSITIVE_INFINITY);return items&&chunkedPush(this.left,items),removed.reverse()}pop(){return this.setCursor(Number.POSITIVE_INFINITY),this.
left.pop()}push(item){this.setCursor(Number.POSITIVE_INFINITY),this.left.push(item)}pushMany(items){this.setCursor(Number.POSITIVE_INFINITY),chunkedPush(this.left,
items)}unshift(item){this.setCursor(0),this.right.push(item)}unshiftMany(items){this.setCursor(0),chunkedPush(this.right,items.reverse())}setCursor(n){if(!(n===
this.left.length||n>this.left.length&&this.right.length===0||n<0&&this.left.length===0))if(n<this.left.length){let removed=this.left.splice(n,Number.POSITIVE_INFINITY);
chunkedPush(this.right,removed.reverse())}else{let removed=this.right.splice(this.left.length+this.right.length-n,Number.POSITIVE_INFINITY);chunkedPush(this.left,
removed.reverse())}}};function chunkedPush(list4,right){let chunkStart=0;if(right.length<1e4)list4.push(...right);else for(;chunkStart<right.length;)list4.push(
...right.slice(chunkStart,chunkStart+1e4)),chunkStart+=1e4}function subtokenize(eventsArray){let jumps={},index2=-1,event,lineIndex,otherIndex,otherEvent,parameters,subevents,more,events=new SpliceBuffer(eventsArray);for(;++index2<
events.length;){for(;index2 in jumps;)index2=jumps[index2];if(event=events.get(index2),index2&&event[1].type==="chunkFlow"&&events.get(index2-1)[1].type==="list\\
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
current=current.next);for(tokenizer.events=[],current?(current._tokenizer=void 0,current.previous=void 0):breaks.pop(),index2=breaks.length;index2--;){let slice2=childEvents.
slice(breaks[index2],breaks[index2+1]),start2=startPositions.pop();jumps.push([start2,start2+slice2.length-1]),events.splice(start2,2,slice2)}for(jumps.reverse(),
index2=-1;++index2<jumps.length;)gaps[adjust+jumps[index2][0]]=adjust+jumps[index2][1],adjust+=jumps[index2][1]-jumps[index2][0]-1;return gaps}var content={resolve:resolveContent,tokenize:tokenizeContent},continuationConstruct={partial:!0,tokenize:tokenizeContinuation};function resolveContent(events){return subtokenize(
events),events}function tokenizeContent(effects,ok2){let previous3;return chunkStart;function chunkStart(code3){return effects.enter("content"),previous3=effects.
enter("chunkContent",{contentType:"content"}),chunkInside(code3)}function chunkInside(code3){return code3===null?contentEnd(code3):markdownLineEnding(code3)?effects.
check(continuationConstruct,contentContinue,contentEnd)(code3):(effects.consume(code3),chunkInside)}function contentEnd(code3){return effects.exit("chunkContent"),
effects.exit("content"),ok2(code3)}function contentContinue(code3){return effects.consume(code3),effects.exit("chunkContent"),previous3.next=effects.enter("chun\\
kContent",{contentType:"content",previous:previous3}),previous3=previous3.next,chunkInside}}function tokenizeContinuation(effects,ok2,nok){let self=this;return startLookahead;
function startLookahead(code3){return effects.exit("chunkContent"),effects.enter("lineEnding"),effects.consume(code3),effects.exit("lineEnding"),factorySpace(effects,
prefixed,"linePrefix")}function prefixed(code3){if(code3===null||markdownLineEnding(code3))return nok(code3);let tail=self.events[self.events.length-1];return!self.
parser.constructs.disable.null.includes("codeIndented")&&tail&&tail[1].type==="linePrefix"&&tail[2].sliceSerialize(tail[1],!0).length>=4?ok2(code3):effects.interrupt(
self.parser.constructs.flow,nok,ok2)(code3)}}function factoryDestination(effects,ok2,nok,type,literalType,literalMarkerType,rawType,stringType,max){let limit2=max||Number.POSITIVE_INFINITY,balance=0;return start;
function start(code3){return code3===60?(effects.enter(type),effects.enter(literalType),effects.enter(literalMarkerType),effects.consume(code3),effects.exit(literalMarkerType),
enclosedBefore):code3===null||code3===32||code3===41||asciiControl(code3)?nok(code3):(effects.enter(type),effects.enter(rawType),effects.enter(stringType),effects.
enter("chunkString",{contentType:"string"}),raw(code3))}function enclosedBefore(code3){return code3===62?(effects.enter(literalMarkerType),effects.consume(code3),
effects.exit(literalMarkerType),effects.exit(literalType),effects.exit(type),ok2):(effects.enter(stringType),effects.enter("chunkString",{contentType:"string"}),
enclosed(code3))}function enclosed(code3){return code3===62?(effects.exit("chunkString"),effects.exit(stringType),enclosedBefore(code3)):code3===null||code3===60||
markdownLineEnding(code3)?nok(code3):(effects.consume(code3),code3===92?enclosedEscape:enclosed)}function enclosedEscape(code3){return code3===60||code3===62||code3===
92?(effects.consume(code3),enclosed):enclosed(code3)}function raw(code3){return!balance&&(code3===null||code3===41||markdownLineEndingOrSpace(code3))?(effects.exit(
"chunkString"),effects.exit(stringType),effects.exit(rawType),effects.exit(type),ok2(code3)):balance<limit2&&code3===40?(effects.consume(code3),balance++,raw):code3===
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
effects.exit("lineEnding"),factorySpace(effects,atBreak,"linePrefix")):(effects.enter("chunkString",{contentType:"string"}),inside2(code3))}function inside2(code3){
return code3===marker||code3===null||markdownLineEnding(code3)?(effects.exit("chunkString"),atBreak(code3)):(effects.consume(code3),code3===92?escape:inside2)}function escape(code3){
return code3===marker||code3===92?(effects.consume(code3),inside2):inside2(code3)}}function factoryWhitespace(effects,ok2){let seen;return start;function start(code3){return markdownLineEnding(code3)?(effects.enter("lineEnding"),effects.consume(
code3),effects.exit("lineEnding"),seen=!0,start):markdownSpace(code3)?factorySpace(effects,start,seen?"linePrefix":"lineSuffix")(code3):ok2(code3)}}var definition2={name:"definition",tokenize:tokenizeDefinition},titleBefore={partial:!0,tokenize:tokenizeTitleBefore};function tokenizeDefinition(effects,ok2,nok){
let self=this,identifier;return start;function start(code3){return effects.enter("definition"),before2(code3)}function before2(code3){return factoryLabel.call(self,
effects,labelAfter,nok,"definitionLabel","definitionLabelMarker","definitionLabelString")(code3)}function labelAfter(code3){return identifier=normalizeIdentifier(
self.sliceSerialize(self.events[self.events.length-1][1]).slice(1,-1)),code3===58?(effects.enter("definitionMarker"),effects.consume(code3),effects.exit("defini\\
tionMarker"),markerAfter):nok(code3)}function markerAfter(code3){return markdownLineEndingOrSpace(code3)?factoryWhitespace(effects,destinationBefore)(code3):destinationBefore(
code3)}function destinationBefore(code3){return factoryDestination(effects,destinationAfter,nok,"definitionDestination","definitionDestinationLiteral","definiti\\
onDestinationLiteralMarker","definitionDestinationRaw","definitionDestinationString")(code3)}function destinationAfter(code3){return effects.attempt(titleBefore,
after,after)(code3)}function after(code3){return markdownSpace(code3)?factorySpace(effects,afterWhitespace,"whitespace")(code3):afterWhitespace(code3)}function afterWhitespace(code3){
return code3===null||markdownLineEnding(code3)?(effects.exit("definition"),self.parser.defined.push(identifier),ok2(code3)):nok(code3)}}function tokenizeTitleBefore(effects,ok2,nok){
return titleBefore2;function titleBefore2(code3){return markdownLineEndingOrSpace(code3)?factoryWhitespace(effects,beforeMarker)(code3):nok(code3)}function beforeMarker(code3){
return factoryTitle(effects,titleAfter,nok,"definitionTitle","definitionTitleMarker","definitionTitleString")(code3)}function titleAfter(code3){return markdownSpace(
code3)?factorySpace(effects,titleAfterOptionalWhitespace,"whitespace")(code3):titleAfterOptionalWhitespace(code3)}function titleAfterOptionalWhitespace(code3){return code3===
null||markdownLineEnding(code3)?ok2(code3):nok(code3)}}var hardBreakEscape={name:"hardBreakEscape",tokenize:tokenizeHardBreakEscape};function tokenizeHardBreakEscape(effects,ok2,nok){return start;function start(code3){
return effects.enter("hardBreakEscape"),effects.consume(code3),after}function after(code3){return markdownLineEnding(code3)?(effects.exit("hardBreakEscape"),ok2(
code3)):nok(code3)}}var headingAtx={name:"headingAtx",resolve:resolveHeadingAtx,tokenize:tokenizeHeadingAtx};function resolveHeadingAtx(events,context){let contentEnd=events.length-
2,contentStart=3,content3,text5;return events[contentStart][1].type==="whitespace"&&(contentStart+=2),contentEnd-2>contentStart&&events[contentEnd][1].type==="w\\
hitespace"&&(contentEnd-=2),events[contentEnd][1].type==="atxHeadingSequence"&&(contentStart===contentEnd-1||contentEnd-4>contentStart&&events[contentEnd-2][1].
type==="whitespace")&&(contentEnd-=contentStart+1===contentEnd?2:4),contentEnd>contentStart&&(content3={type:"atxHeadingText",start:events[contentStart][1].start,
end:events[contentEnd][1].end},text5={type:"chunkText",start:events[contentStart][1].start,end:events[contentEnd][1].end,contentType:"text"},splice(events,contentStart,
contentEnd-contentStart+1,[["enter",content3,context],["enter",text5,context],["exit",text5,context],["exit",content3,context]])),events}function tokenizeHeadingAtx(effects,ok2,nok){
let size=0;return start;function start(code3){return effects.enter("atxHeading"),before2(code3)}function before2(code3){return effects.enter("atxHeadingSequence"),
sequenceOpen(code3)}function sequenceOpen(code3){return code3===35&&size++<6?(effects.consume(code3),sequenceOpen):code3===null||markdownLineEndingOrSpace(code3)?
(effects.exit("atxHeadingSequence"),atBreak(code3)):nok(code3)}function atBreak(code3){return code3===35?(effects.enter("atxHeadingSequence"),sequenceFurther(code3)):
code3===null||markdownLineEnding(code3)?(effects.exit("atxHeading"),ok2(code3)):markdownSpace(code3)?factorySpace(effects,atBreak,"whitespace")(code3):(effects.
enter("atxHeadingText"),data(code3))}function sequenceFurther(code3){return code3===35?(effects.consume(code3),sequenceFurther):(effects.exit("atxHeadingSequenc\\
e"),atBreak(code3))}function data(code3){return code3===null||code3===35||markdownLineEndingOrSpace(code3)?(effects.exit("atxHeadingText"),atBreak(code3)):(effects.
consume(code3),data)}}var htmlFlow={concrete:!0,name:"htmlFlow",resolveTo:resolveToHtmlFlow,tokenize:tokenizeHtmlFlow},blankLineBefore={partial:!0,tokenize:tokenizeBlankLineBefore},nonLazyContinuationStart={
partial:!0,tokenize:tokenizeNonLazyContinuationStart};function resolveToHtmlFlow(events){let index2=events.length;for(;index2--&&!(events[index2][0]==="enter"&&
events[index2][1].type==="htmlFlow"););return index2>1&&events[index2-2][1].type==="linePrefix"&&(events[index2][1].start=events[index2-2][1].start,events[index2+
1][1].start=events[index2-2][1].start,events.splice(index2-2,2)),events}function tokenizeHtmlFlow(effects,ok2,nok){let self=this,marker,closingTag,buffer,index2,
markerB;return start;function start(code3){return before2(code3)}function before2(code3){return effects.enter("htmlFlow"),effects.enter("htmlFlowData"),effects.
consume(code3),open3}function open3(code3){return code3===33?(effects.consume(code3),declarationOpen):code3===47?(effects.consume(code3),closingTag=!0,tagCloseStart):
code3===63?(effects.consume(code3),marker=3,self.interrupt?ok2:continuationDeclarationInside):asciiAlpha(code3)?(effects.consume(code3),buffer=String.fromCharCode(
code3),tagName):nok(code3)}function declarationOpen(code3){return code3===45?(effects.consume(code3),marker=2,commentOpenInside):code3===91?(effects.consume(code3),
marker=5,index2=0,cdataOpenInside):asciiAlpha(code3)?(effects.consume(code3),marker=4,self.interrupt?ok2:continuationDeclarationInside):nok(code3)}function commentOpenInside(code3){
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
code3),continuationDeclarationInside):continuation(code3)}function continuationClose(code3){return code3===null||markdownLineEnding(code3)?(effects.exit("htmlFl\\
owData"),continuationAfter(code3)):(effects.consume(code3),continuationClose)}function continuationAfter(code3){return effects.exit("htmlFlow"),ok2(code3)}}function tokenizeNonLazyContinuationStart(effects,ok2,nok){
let self=this;return start;function start(code3){return markdownLineEnding(code3)?(effects.enter("lineEnding"),effects.consume(code3),effects.exit("lineEnding"),
after):nok(code3)}function after(code3){return self.parser.lazy[self.now().line]?nok(code3):ok2(code3)}}function tokenizeBlankLineBefore(effects,ok2,nok){return start;
function start(code3){return effects.enter("lineEnding"),effects.consume(code3),effects.exit("lineEnding"),effects.attempt(blankLine,ok2,nok)}}var htmlText={name:"htmlText",tokenize:tokenizeHtmlText};function tokenizeHtmlText(effects,ok2,nok){let self=this,marker,index2,returnState;return start;function start(code3){
return effects.enter("htmlText"),effects.enter("htmlTextData"),effects.consume(code3),open3}function open3(code3){return code3===33?(effects.consume(code3),declarationOpen):
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
events.length,newEvents),events}function resolveToLabelEnd(events,context){let index2=events.length,offset=0,token2,open3,close3,media;for(;index2--;)if(token2=
events[index2][1],open3){if(token2.type==="link"||token2.type==="labelLink"&&token2._inactive)break;events[index2][0]==="enter"&&token2.type==="labelLink"&&(token2.
_inactive=!0)}else if(close3){if(events[index2][0]==="enter"&&(token2.type==="labelImage"||token2.type==="labelLink")&&!token2._balanced&&(open3=index2,token2.type!==
"labelLink")){offset=2;break}}else token2.type==="labelEnd"&&(close3=index2);let group2={type:events[open3][1].type==="labelLink"?"link":"image",start:{...events[open3][1].
start},end:{...events[events.length-1][1].end}},label={type:"label",start:{...events[open3][1].start},end:{...events[close3][1].end}},text5={type:"labelText",start:{
...events[open3+offset+2][1].end},end:{...events[close3-2][1].start}};return media=[["enter",group2,context],["enter",label,context]],media=push(media,events.slice(
open3+1,open3+offset+3)),media=push(media,[["enter",text5,context]]),media=push(media,resolveAll(context.parser.constructs.insideSpan.null,events.slice(open3+offset+
4,close3-3),context)),media=push(media,[["exit",text5,context],events[close3-2],events[close3-1],["exit",label,context]]),media=push(media,events.slice(close3+1)),
media=push(media,[["exit",group2,context]]),splice(events,open3,events.length,media),events}function tokenizeLabelEnd(effects,ok2,nok){let self=this,index2=self.
events.length,labelStart,defined;for(;index2--;)if((self.events[index2][1].type==="labelImage"||self.events[index2][1].type==="labelLink")&&!self.events[index2][1].
_balanced){labelStart=self.events[index2][1];break}return start;function start(code3){return labelStart?labelStart._inactive?labelEndNok(code3):(defined=self.parser.
defined.includes(normalizeIdentifier(self.sliceSerialize({start:labelStart.end,end:self.now()}))),effects.enter("labelEnd"),effects.enter("labelMarker"),effects.
consume(code3),effects.exit("labelMarker"),effects.exit("labelEnd"),after):nok(code3)}function after(code3){return code3===40?effects.attempt(resourceConstruct,
labelEndOk,defined?labelEndOk:labelEndNok)(code3):code3===91?effects.attempt(referenceFullConstruct,labelEndOk,defined?referenceNotFull:labelEndNok)(code3):defined?
labelEndOk(code3):labelEndNok(code3)}function referenceNotFull(code3){return effects.attempt(referenceCollapsedConstruct,labelEndOk,labelEndNok)(code3)}function labelEndOk(code3){
return ok2(code3)}function labelEndNok(code3){return labelStart._balanced=!0,nok(code3)}}function tokenizeResource(effects,ok2,nok){return resourceStart;function resourceStart(code3){
return effects.enter("resource"),effects.enter("resourceMarker"),effects.consume(code3),effects.exit("resourceMarker"),resourceBefore}function resourceBefore(code3){
return markdownLineEndingOrSpace(code3)?factoryWhitespace(effects,resourceOpen)(code3):resourceOpen(code3)}function resourceOpen(code3){return code3===41?resourceEnd(
code3):factoryDestination(effects,resourceDestinationAfter,resourceDestinationMissing,"resourceDestination","resourceDestinationLiteral","resourceDestinationLit\\
eralMarker","resourceDestinationRaw","resourceDestinationString",32)(code3)}function resourceDestinationAfter(code3){return markdownLineEndingOrSpace(code3)?factoryWhitespace(
effects,resourceBetween)(code3):resourceEnd(code3)}function resourceDestinationMissing(code3){return nok(code3)}function resourceBetween(code3){return code3===34||
code3===39||code3===40?factoryTitle(effects,resourceTitleAfter,nok,"resourceTitle","resourceTitleMarker","resourceTitleString")(code3):resourceEnd(code3)}function resourceTitleAfter(code3){
return markdownLineEndingOrSpace(code3)?factoryWhitespace(effects,resourceEnd)(code3):resourceEnd(code3)}function resourceEnd(code3){return code3===41?(effects.
enter("resourceMarker"),effects.consume(code3),effects.exit("resourceMarker"),effects.exit("resource"),ok2):nok(code3)}}function tokenizeReferenceFull(effects,ok2,nok){
let self=this;return referenceFull;function referenceFull(code3){return factoryLabel.call(self,effects,referenceFullAfter,referenceFullMissing,"reference","refe\\
renceMarker","referenceString")(code3)}function referenceFullAfter(code3){return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.
events.length-1][1]).slice(1,-1)))?ok2(code3):nok(code3)}function referenceFullMissing(code3){return nok(code3)}}function tokenizeReferenceCollapsed(effects,ok2,nok){
return referenceCollapsedStart;function referenceCollapsedStart(code3){return effects.enter("reference"),effects.enter("referenceMarker"),effects.consume(code3),
effects.exit("referenceMarker"),referenceCollapsedOpen}function referenceCollapsedOpen(code3){return code3===93?(effects.enter("referenceMarker"),effects.consume(
code3),effects.exit("referenceMarker"),effects.exit("reference"),ok2):nok(code3)}}var labelStartImage={name:"labelStartImage",resolveAll:labelEnd.resolveAll,tokenize:tokenizeLabelStartImage};function tokenizeLabelStartImage(effects,ok2,nok){let self=this;
return start;function start(code3){return effects.enter("labelImage"),effects.enter("labelImageMarker"),effects.consume(code3),effects.exit("labelImageMarker"),
open3}function open3(code3){return code3===91?(effects.enter("labelMarker"),effects.consume(code3),effects.exit("labelMarker"),effects.exit("labelImage"),after):
nok(code3)}function after(code3){return code3===94&&"_hiddenFootnoteSupport"in self.parser.constructs?nok(code3):ok2(code3)}}var labelStartLink={name:"labelStartLink",resolveAll:labelEnd.resolveAll,tokenize:tokenizeLabelStartLink};function tokenizeLabelStartLink(effects,ok2,nok){let self=this;
return start;function start(code3){return effects.enter("labelLink"),effects.enter("labelMarker"),effects.consume(code3),effects.exit("labelMarker"),effects.exit(
"labelLink"),after}function after(code3){return code3===94&&"_hiddenFootnoteSupport"in self.parser.constructs?nok(code3):ok2(code3)}}var lineEnding={name:"lineEnding",tokenize:tokenizeLineEnding};function tokenizeLineEnding(effects,ok2){return start;function start(code3){return effects.enter(
"lineEnding"),effects.consume(code3),effects.exit("lineEnding"),factorySpace(effects,ok2,"linePrefix")}}var thematicBreak2={name:"thematicBreak",tokenize:tokenizeThematicBreak};function tokenizeThematicBreak(effects,ok2,nok){let size=0,marker;return start;function start(code3){
return effects.enter("thematicBreak"),before2(code3)}function before2(code3){return marker=code3,atBreak(code3)}function atBreak(code3){return code3===marker?(effects.
enter("thematicBreakSequence"),sequence2(code3)):size>=3&&(code3===null||markdownLineEnding(code3))?(effects.exit("thematicBreak"),ok2(code3)):nok(code3)}function sequence2(code3){
return code3===marker?(effects.consume(code3),size++,sequence2):(effects.exit("thematicBreakSequence"),markdownSpace(code3)?factorySpace(effects,atBreak,"whites\\
pace")(code3):atBreak(code3))}}var list2={continuation:{tokenize:tokenizeListContinuation},exit:tokenizeListEnd,name:"list",tokenize:tokenizeListStart},listItemPrefixWhitespaceConstruct={partial:!0,
tokenize:tokenizeListItemPrefixWhitespace},indentConstruct={partial:!0,tokenize:tokenizeIndent};function tokenizeListStart(effects,ok2,nok){let self=this,tail=self.
events[self.events.length-1],initialSize=tail&&tail[1].type==="linePrefix"?tail[2].sliceSerialize(tail[1],!0).length:0,size=0;return start;function start(code3){
let kind=self.containerState.type||(code3===42||code3===43||code3===45?"listUnordered":"listOrdered");if(kind==="listUnordered"?!self.containerState.marker||code3===
self.containerState.marker:asciiDigit(code3)){if(self.containerState.type||(self.containerState.type=kind,effects.enter(kind,{_container:!0})),kind==="listUnord\\
ered")return effects.enter("listItemPrefix"),code3===42||code3===45?effects.check(thematicBreak2,nok,atMarker)(code3):atMarker(code3);if(!self.interrupt||code3===
49)return effects.enter("listItemPrefix"),effects.enter("listItemValue"),inside2(code3)}return nok(code3)}function inside2(code3){return asciiDigit(code3)&&++size<
10?(effects.consume(code3),inside2):(!self.interrupt||size<2)&&(self.containerState.marker?code3===self.containerState.marker:code3===41||code3===46)?(effects.exit(
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
afterPrefix,"listItemIndent",self.containerState.size+1);function afterPrefix(code3){let tail=self.events[self.events.length-1];return tail&&tail[1].type==="lis\\
tItemIndent"&&tail[2].sliceSerialize(tail[1],!0).length===self.containerState.size?ok2(code3):nok(code3)}}function tokenizeListEnd(effects){effects.exit(this.containerState.
type)}function tokenizeListItemPrefixWhitespace(effects,ok2,nok){let self=this;return factorySpace(effects,afterPrefix,"listItemPrefixWhitespace",self.parser.constructs.
disable.null.includes("codeIndented")?void 0:5);function afterPrefix(code3){let tail=self.events[self.events.length-1];return!markdownSpace(code3)&&tail&&tail[1].
type==="listItemPrefixWhitespace"?ok2(code3):nok(code3)}}var setextUnderline={name:"setextUnderline",resolveTo:resolveToSetextUnderline,tokenize:tokenizeSetextUnderline};function resolveToSetextUnderline(events,context){
let index2=events.length,content3,text5,definition5;for(;index2--;)if(events[index2][0]==="enter"){if(events[index2][1].type==="content"){content3=index2;break}
events[index2][1].type==="paragraph"&&(text5=index2)}else events[index2][1].type==="content"&&events.splice(index2,1),!definition5&&events[index2][1].type==="de\\
finition"&&(definition5=index2);let heading4={type:"setextHeading",start:{...events[content3][1].start},end:{...events[events.length-1][1].end}};return events[text5][1].
type="setextHeadingText",definition5?(events.splice(text5,0,["enter",heading4,context]),events.splice(definition5+1,0,["exit",events[content3][1],context]),events[content3][1].
end={...events[definition5][1].end}):events[content3][1]=heading4,events.push(["exit",heading4,context]),events}function tokenizeSetextUnderline(effects,ok2,nok){
let self=this,marker;return start;function start(code3){let index2=self.events.length,paragraph2;for(;index2--;)if(self.events[index2][1].type!=="lineEnding"&&self.
events[index2][1].type!=="linePrefix"&&self.events[index2][1].type!=="content"){paragraph2=self.events[index2][1].type==="paragraph";break}return!self.parser.lazy[self.
now().line]&&(self.interrupt||paragraph2)?(effects.enter("setextHeadingLine"),marker=code3,before2(code3)):nok(code3)}function before2(code3){return effects.enter(
"setextHeadingLineSequence"),inside2(code3)}function inside2(code3){return code3===marker?(effects.consume(code3),inside2):(effects.exit("setextHeadingLineSeque\\
nce"),markdownSpace(code3)?factorySpace(effects,after,"lineSuffix")(code3):after(code3))}function after(code3){return code3===null||markdownLineEnding(code3)?(effects.
exit("setextHeadingLine"),ok2(code3)):nok(code3)}}var indent={tokenize:tokenizeIndent2,partial:!0};function gfmFootnote(){return{document:{91:{name:"gfmFootnoteDefinition",tokenize:tokenizeDefinitionStart,continuation:{
tokenize:tokenizeDefinitionContinuation},exit:gfmFootnoteDefinitionEnd}},text:{91:{name:"gfmFootnoteCall",tokenize:tokenizeGfmFootnoteCall},93:{name:"gfmPotenti\\
alFootnoteCall",add:"after",tokenize:tokenizePotentialGfmFootnoteCall,resolveTo:resolveToPotentialGfmFootnoteCall}}}}function tokenizePotentialGfmFootnoteCall(effects,ok2,nok){
let self=this,index2=self.events.length,defined=self.parser.gfmFootnotes||(self.parser.gfmFootnotes=[]),labelStart;for(;index2--;){let token2=self.events[index2][1];
if(token2.type==="labelImage"){labelStart=token2;break}if(token2.type==="gfmFootnoteCall"||token2.type==="labelLink"||token2.type==="label"||token2.type==="imag\\
e"||token2.type==="link")break}return start;function start(code3){if(!labelStart||!labelStart._balanced)return nok(code3);let id2=normalizeIdentifier(self.sliceSerialize(
{start:labelStart.end,end:self.now()}));return id2.codePointAt(0)!==94||!defined.includes(id2.slice(1))?nok(code3):(effects.enter("gfmFootnoteCallLabelMarker"),
effects.consume(code3),effects.exit("gfmFootnoteCallLabelMarker"),ok2(code3))}}function resolveToPotentialGfmFootnoteCall(events,context){let index2=events.length,
labelStart;for(;index2--;)if(events[index2][1].type==="labelImage"&&events[index2][0]==="enter"){labelStart=events[index2][1];break}events[index2+1][1].type="da\\
ta",events[index2+3][1].type="gfmFootnoteCallLabelMarker";let call={type:"gfmFootnoteCall",start:Object.assign({},events[index2+3][1].start),end:Object.assign({},
events[events.length-1][1].end)},marker={type:"gfmFootnoteCallMarker",start:Object.assign({},events[index2+3][1].end),end:Object.assign({},events[index2+3][1].end)};
marker.end.column++,marker.end.offset++,marker.end._bufferIndex++;let string4={type:"gfmFootnoteCallString",start:Object.assign({},marker.end),end:Object.assign(
{},events[events.length-1][1].start)},chunk={type:"chunkString",contentType:"string",start:Object.assign({},string4.start),end:Object.assign({},string4.end)},replacement=[
events[index2+1],events[index2+2],["enter",call,context],events[index2+3],events[index2+4],["enter",marker,context],["exit",marker,context],["enter",string4,context],
["enter",chunk,context],["exit",chunk,context],["exit",string4,context],events[events.length-2],events[events.length-1],["exit",call,context]];return events.splice(
index2,events.length-index2+1,...replacement),events}function tokenizeGfmFootnoteCall(effects,ok2,nok){let self=this,defined=self.parser.gfmFootnotes||(self.parser.
gfmFootnotes=[]),size=0,data;return start;function start(code3){return effects.enter("gfmFootnoteCall"),effects.enter("gfmFootnoteCallLabelMarker"),effects.consume(
code3),effects.exit("gfmFootnoteCallLabelMarker"),callStart}function callStart(code3){return code3!==94?nok(code3):(effects.enter("gfmFootnoteCallMarker"),effects.
consume(code3),effects.exit("gfmFootnoteCallMarker"),effects.enter("gfmFootnoteCallString"),effects.enter("chunkString").contentType="string",callData)}function callData(code3){
if(size>999||code3===93&&!data||code3===null||code3===91||markdownLineEndingOrSpace(code3))return nok(code3);if(code3===93){effects.exit("chunkString");let token2=effects.
exit("gfmFootnoteCallString");return defined.includes(normalizeIdentifier(self.sliceSerialize(token2)))?(effects.enter("gfmFootnoteCallLabelMarker"),effects.consume(
code3),effects.exit("gfmFootnoteCallLabelMarker"),effects.exit("gfmFootnoteCall"),ok2):nok(code3)}return markdownLineEndingOrSpace(code3)||(data=!0),size++,effects.
consume(code3),code3===92?callEscape:callData}function callEscape(code3){return code3===91||code3===92||code3===93?(effects.consume(code3),size++,callData):callData(
code3)}}function tokenizeDefinitionStart(effects,ok2,nok){let self=this,defined=self.parser.gfmFootnotes||(self.parser.gfmFootnotes=[]),identifier,size=0,data;return start;
function start(code3){return effects.enter("gfmFootnoteDefinition")._container=!0,effects.enter("gfmFootnoteDefinitionLabel"),effects.enter("gfmFootnoteDefiniti\\
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
tail[1].type==="gfmFootnoteDefinitionIndent"&&tail[2].sliceSerialize(tail[1],!0).length===4?ok2(code3):nok(code3)}}function gfmStrikethrough(options2){let single2=(options2||{}).singleTilde,tokenizer={name:"strikethrough",tokenize:tokenizeStrikethrough,resolveAll:resolveAllStrikethrough};
return single2==null&&(single2=!0),{text:{126:tokenizer},insideSpan:{null:[tokenizer]},attentionMarkers:{null:[126]}};function resolveAllStrikethrough(events,context){
let index2=-1;for(;++index2<events.length;)if(events[index2][0]==="enter"&&events[index2][1].type==="strikethroughSequenceTemporary"&&events[index2][1]._close){
let open3=index2;for(;open3--;)if(events[open3][0]==="exit"&&events[open3][1].type==="strikethroughSequenceTemporary"&&events[open3][1]._open&&events[index2][1].
end.offset-events[index2][1].start.offset===events[open3][1].end.offset-events[open3][1].start.offset){events[index2][1].type="strikethroughSequence",events[open3][1].
type="strikethroughSequence";let strikethrough={type:"strikethrough",start:Object.assign({},events[open3][1].start),end:Object.assign({},events[index2][1].end)},
text5={type:"strikethroughText",start:Object.assign({},events[open3][1].end),end:Object.assign({},events[index2][1].start)},nextEvents=[["enter",strikethrough,context],
["enter",events[open3][1],context],["exit",events[open3][1],context],["enter",text5,context]],insideSpan2=context.parser.constructs.insideSpan.null;insideSpan2&&
splice(nextEvents,nextEvents.length,0,resolveAll(insideSpan2,events.slice(open3+1,index2),context)),splice(nextEvents,nextEvents.length,0,[["exit",text5,context],
["enter",events[index2][1],context],["exit",events[index2][1],context],["exit",strikethrough,context]]),splice(events,open3-1,index2-open3+3,nextEvents),index2=
open3+nextEvents.length-2;break}}for(index2=-1;++index2<events.length;)events[index2][1].type==="strikethroughSequenceTemporary"&&(events[index2][1].type="data");
return events}function tokenizeStrikethrough(effects,ok2,nok){let previous3=this.previous,events=this.events,size=0;return start;function start(code3){return previous3===
126&&events[events.length-1][1].type!=="characterEscape"?nok(code3):(effects.enter("strikethroughSequenceTemporary"),more(code3))}function more(code3){let before2=classifyCharacter(
previous3);if(code3===126)return size>1?nok(code3):(effects.consume(code3),size++,more);if(size<2&&!single2)return nok(code3);let token2=effects.exit("strikethr\\
oughSequenceTemporary"),after=classifyCharacter(code3);return token2._open=!after||after===2&&!!before2,token2._close=!before2||before2===2&&!!after,ok2(code3)}}}var EditMap=class{constructor(){this.map=[],this.index=new Map}add(index2,remove,add4){addImplementation(this,index2,remove,add4)}consume(events){if(this.map.sort(
function(a,b){return a[0]-b[0]}),this.map.length===0)return;let index2=this.map.length,vecs=[];for(;index2>0;)index2-=1,vecs.push(events.slice(this.map[index2][0]+
this.map[index2][1]),this.map[index2][2]),events.length=this.map[index2][0];vecs.push(events.slice()),events.length=0;let slice2=vecs.pop();for(;slice2;){for(let element of slice2)
events.push(element);slice2=vecs.pop()}this.map.length=0,this.index.clear()}};function addImplementation(editMap,at2,remove,add4){if(remove===0&&add4.length===0)
return;let existing=editMap.index.get(at2);if(existing){existing[1]+=remove,existing[2].push(...add4);return}let change=[at2,remove,add4];editMap.map.push(change),
editMap.index.set(at2,change)}function gfmTableAlign(events,index2){let inDelimiterRow=!1,align=[];for(;index2<events.length;){let event=events[index2];if(inDelimiterRow){if(event[0]==="ente\\
r")event[1].type==="tableContent"&&align.push(events[index2+1][1].type==="tableDelimiterMarker"?"left":"none");else if(event[1].type==="tableContent"){if(events[index2-
1][1].type==="tableDelimiterMarker"){let alignIndex=align.length-1;align[alignIndex]=align[alignIndex]==="left"?"center":"right"}}else if(event[1].type==="table\\
DelimiterRow")break}else event[0]==="enter"&&event[1].type==="tableDelimiterRow"&&(inDelimiterRow=!0);index2+=1}return align}function gfmTable(){return{flow:{null:{name:"table",tokenize:tokenizeTable,resolveAll:resolveTable}}}}function tokenizeTable(effects,ok2,nok){let self=this,size=0,
sizeB=0,seen;return start;function start(code3){let index2=self.events.length-1;for(;index2>-1;){let{type}=self.events[index2][1];if(type==="lineEnding"||type===
"linePrefix")index2--;else break}let tail=index2>-1?self.events[index2][1].type:null,next=tail==="tableHead"||tail==="tableRow"?bodyRowStart:headRowBefore;return next===
bodyRowStart&&self.parser.lazy[self.now().line]?nok(code3):next(code3)}function headRowBefore(code3){return effects.enter("tableHead"),effects.enter("tableRow"),
headRowStart(code3)}function headRowStart(code3){return code3===124||(seen=!0,sizeB+=1),headRowBreak(code3)}function headRowBreak(code3){return code3===null?nok(
code3):markdownLineEnding(code3)?sizeB>1?(sizeB=0,self.interrupt=!0,effects.exit("tableRow"),effects.enter("lineEnding"),effects.consume(code3),effects.exit("li\\
neEnding"),headDelimiterStart):nok(code3):markdownSpace(code3)?factorySpace(effects,headRowBreak,"whitespace")(code3):(sizeB+=1,seen&&(seen=!1,size+=1),code3===
124?(effects.enter("tableCellDivider"),effects.consume(code3),effects.exit("tableCellDivider"),seen=!0,headRowBreak):(effects.enter("data"),headRowData(code3)))}
function headRowData(code3){return code3===null||code3===124||markdownLineEndingOrSpace(code3)?(effects.exit("data"),headRowBreak(code3)):(effects.consume(code3),
code3===92?headRowEscape:headRowData)}function headRowEscape(code3){return code3===92||code3===124?(effects.consume(code3),headRowData):headRowData(code3)}function headDelimiterStart(code3){
return self.interrupt=!1,self.parser.lazy[self.now().line]?nok(code3):(effects.enter("tableDelimiterRow"),seen=!1,markdownSpace(code3)?factorySpace(effects,headDelimiterBefore,
"linePrefix",self.parser.constructs.disable.null.includes("codeIndented")?void 0:4)(code3):headDelimiterBefore(code3))}function headDelimiterBefore(code3){return code3===
45||code3===58?headDelimiterValueBefore(code3):code3===124?(seen=!0,effects.enter("tableCellDivider"),effects.consume(code3),effects.exit("tableCellDivider"),headDelimiterCellBefore):
headDelimiterNok(code3)}function headDelimiterCellBefore(code3){return markdownSpace(code3)?factorySpace(effects,headDelimiterValueBefore,"whitespace")(code3):headDelimiterValueBefore(
code3)}function headDelimiterValueBefore(code3){return code3===58?(sizeB+=1,seen=!0,effects.enter("tableDelimiterMarker"),effects.consume(code3),effects.exit("t\\
ableDelimiterMarker"),headDelimiterLeftAlignmentAfter):code3===45?(sizeB+=1,headDelimiterLeftAlignmentAfter(code3)):code3===null||markdownLineEnding(code3)?headDelimiterCellAfter(
code3):headDelimiterNok(code3)}function headDelimiterLeftAlignmentAfter(code3){return code3===45?(effects.enter("tableDelimiterFiller"),headDelimiterFiller(code3)):
headDelimiterNok(code3)}function headDelimiterFiller(code3){return code3===45?(effects.consume(code3),headDelimiterFiller):code3===58?(seen=!0,effects.exit("tab\\
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
events,index2))}return events}function flushCell(map4,context,range3,rowKind,rowEnd,previousCell){let groupName=rowKind===1?"tableHeader":rowKind===2?"tableDeli\\
miter":"tableData",valueName="tableContent";range3[0]!==0&&(previousCell.end=Object.assign({},getPoint(context.events,range3[0])),map4.add(range3[0],0,[["exit",
previousCell,context]]));let now=getPoint(context.events,range3[1]);if(previousCell={type:groupName,start:Object.assign({},now),end:Object.assign({},now)},map4.
add(range3[1],0,[["enter",previousCell,context]]),range3[2]!==0){let relatedStart=getPoint(context.events,range3[2]),relatedEnd=getPoint(context.events,range3[3]),
valueToken={type:valueName,start:Object.assign({},relatedStart),end:Object.assign({},relatedEnd)};if(map4.add(range3[2],0,[["enter",valueToken,context]]),rowKind!==
2){let start=context.events[range3[2]],end=context.events[range3[3]];if(start[1].end=Object.assign({},end[1].end),start[1].type="chunkText",start[1].contentType=
"text",range3[3]>range3[2]+1){let a=range3[2]+1,b=range3[3]-range3[2]-1;map4.add(a,b,[])}}map4.add(range3[3]+1,0,[["exit",valueToken,context]])}return rowEnd!==
void 0&&(previousCell.end=Object.assign({},getPoint(context.events,rowEnd)),map4.add(rowEnd,0,[["exit",previousCell,context]]),previousCell=void 0),previousCell}
function flushTableEnd(map4,context,index2,table2,tableBody){let exits=[],related2=getPoint(context.events,index2);tableBody&&(tableBody.end=Object.assign({},related2),
exits.push(["exit",tableBody,context])),table2.end=Object.assign({},related2),exits.push(["exit",table2,context]),map4.add(index2+1,0,exits)}function getPoint(events,index2){
let event=events[index2],side=event[0]==="enter"?"start":"end";return event[1][side]}var tasklistCheck={name:"tasklistCheck",tokenize:tokenizeTasklistCheck};function gfmTaskListItem(){return{text:{91:tasklistCheck}}}function tokenizeTasklistCheck(effects,ok2,nok){
let self=this;return open3;function open3(code3){return self.previous!==null||!self._gfmTasklistFirstContentOfListItem?nok(code3):(effects.enter("taskListCheck"),
effects.enter("taskListCheckMarker"),effects.consume(code3),effects.exit("taskListCheckMarker"),inside2)}function inside2(code3){return markdownLineEndingOrSpace(
code3)?(effects.enter("taskListCheckValueUnchecked"),effects.consume(code3),effects.exit("taskListCheckValueUnchecked"),close3):code3===88||code3===120?(effects.
enter("taskListCheckValueChecked"),effects.consume(code3),effects.exit("taskListCheckValueChecked"),close3):nok(code3)}function close3(code3){return code3===93?
(effects.enter("taskListCheckMarker"),effects.consume(code3),effects.exit("taskListCheckMarker"),effects.exit("taskListCheck"),after):nok(code3)}function after(code3){
return markdownLineEnding(code3)?ok2(code3):markdownSpace(code3)?effects.check({tokenize:spaceThenNonSpace},ok2,nok)(code3):nok(code3)}}function spaceThenNonSpace(effects,ok2,nok){
return factorySpace(effects,after,"whitespace");function after(code3){return code3===null?nok(code3):ok2(code3)}}function gfm(options2){return combineExtensions([gfmAutolinkLiteral(),gfmFootnote(),gfmStrikethrough(options2),gfmTable(),gfmTaskListItem()])}var emptyOptions3={};function remarkGfm(options2){let self=this,settings=options2||emptyOptions3,data=self.data(),micromarkExtensions=data.micromarkExtensions||
(data.micromarkExtensions=[]),fromMarkdownExtensions=data.fromMarkdownExtensions||(data.fromMarkdownExtensions=[]),toMarkdownExtensions=data.toMarkdownExtensions||
(data.toMarkdownExtensions=[]);micromarkExtensions.push(gfm(settings)),fromMarkdownExtensions.push(gfmFromMarkdown()),toMarkdownExtensions.push(gfmToMarkdown(settings))}var content2={tokenize:initializeContent};function initializeContent(effects){let contentStart=effects.attempt(this.parser.constructs.contentInitial,afterContentStartConstruct,
paragraphInitial),previous3;return contentStart;function afterContentStartConstruct(code3){if(code3===null){effects.consume(code3);return}return effects.enter("\\
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
"lineEnding"),effects.consume(code3),effects.exit("lineEnding"),self.currentConstruct=void 0,initial}}var resolver={resolveAll:createResolver()},string=initializeFactory("string"),text3=initializeFactory("text");function initializeFactory(field){return{resolveAll:createResolver(
field==="text"?resolveAllLineSuffixes:void 0),tokenize:initializeText};function initializeText(effects){let self=this,constructs2=this.parser.constructs[field],
text5=effects.attempt(constructs2,start,notText);return start;function start(code3){return atBreak(code3)?text5(code3):notText(code3)}function notText(code3){if(code3===
null){effects.consume(code3);return}return effects.enter("data"),effects.consume(code3),data}function data(code3){return atBreak(code3)?(effects.exit("data"),text5(
code3)):(effects.consume(code3),data)}function atBreak(code3){if(code3===null)return!0;let list4=constructs2[code3],index2=-1;if(list4)for(;++index2<list4.length;){
let item=list4[index2];if(!item.previous||item.previous.call(self,self.previous))return!0}return!1}}}function createResolver(extraResolver){return resolveAllText;
function resolveAllText(events,context){let index2=-1,enter2;for(;++index2<=events.length;)enter2===void 0?events[index2]&&events[index2][1].type==="data"&&(enter2=
index2,index2++):(!events[index2]||events[index2][1].type!=="data")&&(index2!==enter2+2&&(events[enter2][1].end=events[index2-1][1].end,events.splice(enter2+2,index2-
enter2-2),index2=enter2+2),enter2=void 0);return extraResolver?extraResolver(events,context):events}}function resolveAllLineSuffixes(events,context){let eventIndex=0;
for(;++eventIndex<=events.length;)if((eventIndex===events.length||events[eventIndex][1].type==="lineEnding")&&events[eventIndex-1][1].type==="data"){let data=events[eventIndex-
1][1],chunks=context.sliceStream(data),index2=chunks.length,bufferIndex=-1,size=0,tabs;for(;index2--;){let chunk=chunks[index2];if(typeof chunk=="string"){for(bufferIndex=
chunk.length;chunk.charCodeAt(bufferIndex-1)===32;)size++,bufferIndex--;if(bufferIndex)break;bufferIndex=-1}else if(chunk===-2)tabs=!0,size++;else if(chunk!==-1){
index2++;break}}if(context._contentTypeTextTrailing&&eventIndex===events.length&&(size=0),size){let token2={type:eventIndex===events.length||tabs||size<2?"lineS\\
uffix":"hardBreakTrailing",start:{_bufferIndex:index2?bufferIndex:data.start._bufferIndex+bufferIndex,_index:data.start._index+index2,line:data.end.line,column:data.
end.column-size,offset:data.end.offset-size},end:{...data.end}};data.end={...token2.start},data.start.offset===data.end.offset?Object.assign(data,token2):(events.
splice(eventIndex,0,["enter",token2,context],["exit",token2,context]),eventIndex+=2)}eventIndex++}return events}var constructs_exports={};__export(constructs_exports,{attentionMarkers:()=>attentionMarkers,contentInitial:()=>contentInitial,disable:()=>disable,document:()=>document2,
flow:()=>flow2,flowInitial:()=>flowInitial,insideSpan:()=>insideSpan,string:()=>string2,text:()=>text4});var document2={42:list2,43:list2,45:list2,48:list2,49:list2,50:list2,51:list2,52:list2,53:list2,54:list2,55:list2,56:list2,57:list2,62:blockQuote},contentInitial={
91:definition2},flowInitial={[-2]:codeIndented,[-1]:codeIndented,32:codeIndented},flow2={35:headingAtx,42:thematicBreak2,45:[setextUnderline,thematicBreak2],60:htmlFlow,
61:setextUnderline,95:thematicBreak2,96:codeFenced,126:codeFenced},string2={38:characterReference,92:characterEscape},text4={[-5]:lineEnding,[-4]:lineEnding,[-3]:lineEnding,
33:labelStartImage,38:characterReference,42:attention3,60:[autolink,htmlText],91:labelStartLink,92:[hardBreakEscape,characterEscape],93:labelEnd,95:attention3,96:codeText},
insideSpan={null:[attention3,resolver]},attentionMarkers={null:[42,95]},disable={null:[]};function createTokenizer(parser,initialize,from){let point3={_bufferIndex:-1,_index:0,line:from&&from.line||1,column:from&&from.column||1,offset:from&&from.offset||
0},columnStart={},resolveAllConstructs=[],chunks=[],stack=[],consumed=!0,effects={attempt:constructFactory(onsuccessfulconstruct),check:constructFactory(onsuccessfulcheck),
consume,enter:enter2,exit:exit3,interrupt:constructFactory(onsuccessfulcheck,{interrupt:!0})},context={code:null,containerState:{},defineSkip,events:[],now,parser,
previous:null,sliceSerialize,sliceStream,write},state=initialize.tokenize.call(context,effects),expectedCode;return initialize.resolveAll&&resolveAllConstructs.
push(initialize),context;function write(slice2){return chunks=push(chunks,slice2),main2(),chunks[chunks.length-1]!==null?[]:(addResult(initialize,0),context.events=
resolveAll(resolveAllConstructs,context.events,context),context.events)}function sliceSerialize(token2,expandTabs){return serializeChunks(sliceStream(token2),expandTabs)}
function sliceStream(token2){return sliceChunks(chunks,token2)}function now(){let{_bufferIndex,_index,line,column,offset}=point3;return{_bufferIndex,_index,line,
column,offset}}function defineSkip(value2){columnStart[value2.line]=value2.column,accountForPotentialSkip()}function main2(){let chunkIndex;for(;point3._index<chunks.
length;){let chunk=chunks[point3._index];if(typeof chunk=="string")for(chunkIndex=point3._index,point3._bufferIndex<0&&(point3._bufferIndex=0);point3._index===chunkIndex&&
point3._bufferIndex<chunk.length;)go(chunk.charCodeAt(point3._bufferIndex));else go(chunk)}}function go(code3){consumed=void 0,expectedCode=code3,state=state(code3)}
function consume(code3){markdownLineEnding(code3)?(point3.line++,point3.column=1,point3.offset+=code3===-3?2:1,accountForPotentialSkip()):code3!==-1&&(point3.column++,
point3.offset++),point3._bufferIndex<0?point3._index++:(point3._bufferIndex++,point3._bufferIndex===chunks[point3._index].length&&(point3._bufferIndex=-1,point3.
_index++)),context.previous=code3,consumed=!0}function enter2(type,fields2){let token2=fields2||{};return token2.type=type,token2.start=now(),context.events.push(
["enter",token2,context]),stack.push(token2),token2}function exit3(type){let token2=stack.pop();return token2.end=now(),context.events.push(["exit",token2,context]),
token2}function onsuccessfulconstruct(construct,info){addResult(construct,info.from)}function onsuccessfulcheck(_2,info){info.restore()}function constructFactory(onreturn,fields2){
return hook;function hook(constructs2,returnState,bogusState){let listOfConstructs,constructIndex,currentConstruct,info;return Array.isArray(constructs2)?handleListOfConstructs(
constructs2):"tokenize"in constructs2?handleListOfConstructs([constructs2]):handleMapOfConstructs(constructs2);function handleMapOfConstructs(map4){return start;
function start(code3){let left=code3!==null&&map4[code3],all2=code3!==null&&map4.null,list4=[...Array.isArray(left)?left:left?[left]:[],...Array.isArray(all2)?all2:
all2?[all2]:[]];return handleListOfConstructs(list4)(code3)}}function handleListOfConstructs(list4){return listOfConstructs=list4,constructIndex=0,list4.length===
0?bogusState:handleConstruct(list4[constructIndex])}function handleConstruct(construct){return start;function start(code3){return info=store(),currentConstruct=
construct,construct.partial||(context.currentConstruct=construct),construct.name&&context.parser.constructs.disable.null.includes(construct.name)?nok(code3):construct.
tokenize.call(fields2?Object.assign(Object.create(context),fields2):context,effects,ok2,nok)(code3)}}function ok2(code3){return consumed=!0,onreturn(currentConstruct,
info),returnState}function nok(code3){return consumed=!0,info.restore(),++constructIndex<listOfConstructs.length?handleConstruct(listOfConstructs[constructIndex]):
bogusState}}}function addResult(construct,from2){construct.resolveAll&&!resolveAllConstructs.includes(construct)&&resolveAllConstructs.push(construct),construct.
resolve&&splice(context.events,from2,context.events.length-from2,construct.resolve(context.events.slice(from2),context)),construct.resolveTo&&(context.events=construct.
resolveTo(context.events,context))}function store(){let startPoint=now(),startPrevious=context.previous,startCurrentConstruct=context.currentConstruct,startEventsIndex=context.
events.length,startStack=Array.from(stack);return{from:startEventsIndex,restore};function restore(){point3=startPoint,context.previous=startPrevious,context.currentConstruct=
startCurrentConstruct,context.events.length=startEventsIndex,stack=startStack,accountForPotentialSkip()}}function accountForPotentialSkip(){point3.line in columnStart&&
point3.column<2&&(point3.column=columnStart[point3.line],point3.offset+=columnStart[point3.line]-1)}}function sliceChunks(chunks,token2){let startIndex=token2.start.
_index,startBufferIndex=token2.start._bufferIndex,endIndex=token2.end._index,endBufferIndex=token2.end._bufferIndex,view;if(startIndex===endIndex)view=[chunks[startIndex].
slice(startBufferIndex,endBufferIndex)];else{if(view=chunks.slice(startIndex,endIndex),startBufferIndex>-1){let head=view[0];typeof head=="string"?view[0]=head.
slice(startBufferIndex):view.shift()}endBufferIndex>0&&view.push(chunks[endIndex].slice(0,endBufferIndex))}return view}function serializeChunks(chunks,expandTabs){
let index2=-1,result=[],atTab;for(;++index2<chunks.length;){let chunk=chunks[index2],value2;if(typeof chunk=="string")value2=chunk;else switch(chunk){case-5:{value2=
"\\r";break}case-4:{value2=\`
\`;break}case-3:{value2=\`\\r
\`;break}case-2:{value2=expandTabs?" ":"	";break}case-1:{if(!expandTabs&&atTab)continue;value2=" ";break}default:value2=String.fromCharCode(chunk)}atTab=chunk===
-2,result.push(value2)}return result.join("")}function parse(options2){let parser={constructs:combineExtensions([constructs_exports,...(options2||{}).extensions||[]]),content:create2(content2),defined:[],document:create2(
document),flow:create2(flow),lazy:{},string:create2(string),text:create2(text3)};return parser;function create2(initial){return creator;function creator(from){return createTokenizer(
parser,initial,from)}}}function postprocess(events){for(;!subtokenize(events););return events}var search=/[\\0\\t\\n\\r]/g;function preprocess(){let column=1,buffer="",start=!0,atCarriageReturn;return preprocessor;function preprocessor(value2,encoding,end){let chunks=[],
match,next,startPosition,endPosition,code3;for(value2=buffer+(typeof value2=="string"?value2.toString():new TextDecoder(encoding||void 0).decode(value2)),startPosition=
0,buffer="",start&&(value2.charCodeAt(0)===65279&&startPosition++,start=void 0);startPosition<value2.length;){if(search.lastIndex=startPosition,match=search.exec(
value2),endPosition=match&&match.index!==void 0?match.index:value2.length,code3=value2.charCodeAt(endPosition),!match){buffer=value2.slice(startPosition);break}
if(code3===10&&startPosition===endPosition&&atCarriageReturn)chunks.push(-3),atCarriageReturn=void 0;else switch(atCarriageReturn&&(chunks.push(-5),atCarriageReturn=
void 0),startPosition<endPosition&&(chunks.push(value2.slice(startPosition,endPosition)),column+=endPosition-startPosition),code3){case 0:{chunks.push(65533),column++;
break}case 9:{for(next=Math.ceil(column/4)*4,chunks.push(-2);column++<next;)chunks.push(-1);break}case 10:{chunks.push(-4),column=1;break}default:atCarriageReturn=
!0,column=1}startPosition=endPosition+1}return end&&(atCarriageReturn&&chunks.push(-5),buffer&&chunks.push(buffer),chunks.push(null)),chunks}}function stringifyPosition(value2){return!value2||typeof value2!="object"?"":"position"in value2||"type"in value2?position(value2.position):"start"in value2||"e\\
nd"in value2?position(value2):"line"in value2||"column"in value2?point(value2):""}function point(point3){return index(point3&&point3.line)+":"+index(point3&&point3.
column)}function position(pos){return point(pos&&pos.start)+"-"+point(pos&&pos.end)}function index(value2){return value2&&typeof value2=="number"?value2:1}var own3={}.hasOwnProperty;function fromMarkdown(value2,encoding,options2){return encoding&&typeof encoding=="object"&&(options2=encoding,encoding=void 0),compiler(
options2)(postprocess(parse(options2).document().write(preprocess()(value2,encoding,!0))))}function compiler(options2){let config2={transforms:[],canContainEols:[
"emphasis","fragment","heading","paragraph","strong"],enter:{autolink:opener2(link2),autolinkProtocol:onenterdata,autolinkEmail:onenterdata,atxHeading:opener2(heading4),
blockQuote:opener2(blockQuote2),characterEscape:onenterdata,characterReference:onenterdata,codeFenced:opener2(codeFlow),codeFencedFenceInfo:buffer,codeFencedFenceMeta:buffer,
codeIndented:opener2(codeFlow,buffer),codeText:opener2(codeText2,buffer),codeTextData:onenterdata,data:onenterdata,codeFlowValue:onenterdata,definition:opener2(
definition5),definitionDestinationString:buffer,definitionLabelString:buffer,definitionTitleString:buffer,emphasis:opener2(emphasis2),hardBreakEscape:opener2(hardBreak2),
hardBreakTrailing:opener2(hardBreak2),htmlFlow:opener2(html2,buffer),htmlFlowData:onenterdata,htmlText:opener2(html2,buffer),htmlTextData:onenterdata,image:opener2(
image2),label:buffer,link:opener2(link2),listItem:opener2(listItem2),listItemValue:onenterlistitemvalue,listOrdered:opener2(list4,onenterlistordered),listUnordered:opener2(
list4),paragraph:opener2(paragraph2),reference:onenterreference,referenceString:buffer,resourceDestinationString:buffer,resourceTitleString:buffer,setextHeading:opener2(
heading4),strong:opener2(strong2),thematicBreak:opener2(thematicBreak3)},exit:{atxHeading:closer(),atxHeadingSequence:onexitatxheadingsequence,autolink:closer(),
autolinkEmail:onexitautolinkemail,autolinkProtocol:onexitautolinkprotocol,blockQuote:closer(),characterEscapeValue:onexitdata,characterReferenceMarkerHexadecimal:onexitcharacterreferencemarker,
characterReferenceMarkerNumeric:onexitcharacterreferencemarker,characterReferenceValue:onexitcharacterreferencevalue,characterReference:onexitcharacterreference,
codeFenced:closer(onexitcodefenced),codeFencedFence:onexitcodefencedfence,codeFencedFenceInfo:onexitcodefencedfenceinfo,codeFencedFenceMeta:onexitcodefencedfencemeta,
codeFlowValue:onexitdata,codeIndented:closer(onexitcodeindented),codeText:closer(onexitcodetext),codeTextData:onexitdata,data:onexitdata,definition:closer(),definitionDestinationString:onexitdefinitiondestinationstring,
definitionLabelString:onexitdefinitionlabelstring,definitionTitleString:onexitdefinitiontitlestring,emphasis:closer(),hardBreakEscape:closer(onexithardbreak),hardBreakTrailing:closer(
onexithardbreak),htmlFlow:closer(onexithtmlflow),htmlFlowData:onexitdata,htmlText:closer(onexithtmltext),htmlTextData:onexitdata,image:closer(onexitimage),label:onexitlabel,
labelText:onexitlabeltext,lineEnding:onexitlineending,link:closer(onexitlink),listItem:closer(),listOrdered:closer(),listUnordered:closer(),paragraph:closer(),referenceString:onexitreferencestring,
resourceDestinationString:onexitresourcedestinationstring,resourceTitleString:onexitresourcetitlestring,resource:onexitresource,setextHeading:closer(onexitsetextheading),
setextHeadingLineSequence:onexitsetextheadinglinesequence,setextHeadingText:onexitsetextheadingtext,strong:closer(),thematicBreak:closer()}};configure(config2,(options2||
{}).mdastExtensions||[]);let data={};return compile;function compile(events){let tree={type:"root",children:[]},context={stack:[tree],tokenStack:[],config:config2,
enter:enter2,exit:exit3,buffer,resume,data},listStack=[],index2=-1;for(;++index2<events.length;)if(events[index2][1].type==="listOrdered"||events[index2][1].type===
"listUnordered")if(events[index2][0]==="enter")listStack.push(index2);else{let tail=listStack.pop();index2=prepareList(events,tail,index2)}for(index2=-1;++index2<
events.length;){let handler2=config2[events[index2][0]];own3.call(handler2,events[index2][1].type)&&handler2[events[index2][1].type].call(Object.assign({sliceSerialize:events[index2][2].
sliceSerialize},context),events[index2][1])}if(context.tokenStack.length>0){let tail=context.tokenStack[context.tokenStack.length-1];(tail[1]||defaultOnError).call(
context,void 0,tail[0])}for(tree.position={start:point2(events.length>0?events[0][1].start:{line:1,column:1,offset:0}),end:point2(events.length>0?events[events.
length-2][1].end:{line:1,column:1,offset:0})},index2=-1;++index2<config2.transforms.length;)tree=config2.transforms[index2](tree)||tree;return tree}function prepareList(events,start,length){
let index2=start-1,containerBalance=-1,listSpread=!1,listItem3,lineIndex,firstBlankLineIndex,atMarker;for(;++index2<=length;){let event=events[index2];switch(event[1].
type){case"listUnordered":case"listOrdered":case"blockQuote":{event[0]==="enter"?containerBalance++:containerBalance--,atMarker=void 0;break}case"lineEndingBlan\\
k":{event[0]==="enter"&&(listItem3&&!atMarker&&!containerBalance&&!firstBlankLineIndex&&(firstBlankLineIndex=index2),atMarker=void 0);break}case"linePrefix":case"\\
listItemValue":case"listItemMarker":case"listItemPrefix":case"listItemPrefixWhitespace":break;default:atMarker=void 0}if(!containerBalance&&event[0]==="enter"&&
event[1].type==="listItemPrefix"||containerBalance===-1&&event[0]==="exit"&&(event[1].type==="listUnordered"||event[1].type==="listOrdered")){if(listItem3){let tailIndex=index2;
for(lineIndex=void 0;tailIndex--;){let tailEvent=events[tailIndex];if(tailEvent[1].type==="lineEnding"||tailEvent[1].type==="lineEndingBlank"){if(tailEvent[0]===
"exit")continue;lineIndex&&(events[lineIndex][1].type="lineEndingBlank",listSpread=!0),tailEvent[1].type="lineEnding",lineIndex=tailIndex}else if(!(tailEvent[1].
type==="linePrefix"||tailEvent[1].type==="blockQuotePrefix"||tailEvent[1].type==="blockQuotePrefixWhitespace"||tailEvent[1].type==="blockQuoteMarker"||tailEvent[1].
type==="listItemIndent"))break}firstBlankLineIndex&&(!lineIndex||firstBlankLineIndex<lineIndex)&&(listItem3._spread=!0),listItem3.end=Object.assign({},lineIndex?
events[lineIndex][1].start:event[1].end),events.splice(lineIndex||index2,0,["exit",listItem3,event[2]]),index2++,length++}if(event[1].type==="listItemPrefix"){let item={
type:"listItem",_spread:!1,start:Object.assign({},event[1].start),end:void 0};listItem3=item,events.splice(index2,0,["enter",item,event[2]]),index2++,length++,firstBlankLineIndex=
void 0,atMarker=!0}}}return events[start][1]._spread=listSpread,length}function opener2(create2,and){return open3;function open3(token2){enter2.call(this,create2(
token2),token2),and&&and.call(this,token2)}}function buffer(){this.stack.push({type:"fragment",children:[]})}function enter2(node2,token2,errorHandler){this.stack[this.
stack.length-1].children.push(node2),this.stack.push(node2),this.tokenStack.push([token2,errorHandler||void 0]),node2.position={start:point2(token2.start),end:void 0}}
function closer(and){return close3;function close3(token2){and&&and.call(this,token2),exit3.call(this,token2)}}function exit3(token2,onExitError){let node2=this.
stack.pop(),open3=this.tokenStack.pop();if(open3)open3[0].type!==token2.type&&(onExitError?onExitError.call(this,token2,open3[0]):(open3[1]||defaultOnError).call(
this,token2,open3[0]));else throw new Error("Cannot close \`"+token2.type+"\` ("+stringifyPosition({start:token2.start,end:token2.end})+"): it\\u2019s not open");node2.
position.end=point2(token2.end)}function resume(){return toString(this.stack.pop())}function onenterlistordered(){this.data.expectingFirstListItemValue=!0}function onenterlistitemvalue(token2){
if(this.data.expectingFirstListItemValue){let ancestor=this.stack[this.stack.length-2];ancestor.start=Number.parseInt(this.sliceSerialize(token2),10),this.data.
expectingFirstListItemValue=void 0}}function onexitcodefencedfenceinfo(){let data2=this.resume(),node2=this.stack[this.stack.length-1];node2.lang=data2}function onexitcodefencedfencemeta(){
let data2=this.resume(),node2=this.stack[this.stack.length-1];node2.meta=data2}function onexitcodefencedfence(){this.data.flowCodeInside||(this.buffer(),this.data.
flowCodeInside=!0)}function onexitcodefenced(){let data2=this.resume(),node2=this.stack[this.stack.length-1];node2.value=data2.replace(/^(\\r?\\n|\\r)|(\\r?\\n|\\r)$/g,
""),this.data.flowCodeInside=void 0}function onexitcodeindented(){let data2=this.resume(),node2=this.stack[this.stack.length-1];node2.value=data2.replace(/(\\r?\\n|\\r)$/g,
"")}function onexitdefinitionlabelstring(token2){let label=this.resume(),node2=this.stack[this.stack.length-1];node2.label=label,node2.identifier=normalizeIdentifier(
this.sliceSerialize(token2)).toLowerCase()}function onexitdefinitiontitlestring(){let data2=this.resume(),node2=this.stack[this.stack.length-1];node2.title=data2}
function onexitdefinitiondestinationstring(){let data2=this.resume(),node2=this.stack[this.stack.length-1];node2.url=data2}function onexitatxheadingsequence(token2){
let node2=this.stack[this.stack.length-1];if(!node2.depth){let depth=this.sliceSerialize(token2).length;node2.depth=depth}}function onexitsetextheadingtext(){this.
data.setextHeadingSlurpLineEnding=!0}function onexitsetextheadinglinesequence(token2){let node2=this.stack[this.stack.length-1];node2.depth=this.sliceSerialize(
token2).codePointAt(0)===61?1:2}function onexitsetextheading(){this.data.setextHeadingSlurpLineEnding=void 0}function onenterdata(token2){let siblings=this.stack[this.
stack.length-1].children,tail=siblings[siblings.length-1];(!tail||tail.type!=="text")&&(tail=text5(),tail.position={start:point2(token2.start),end:void 0},siblings.
push(tail)),this.stack.push(tail)}function onexitdata(token2){let tail=this.stack.pop();tail.value+=this.sliceSerialize(token2),tail.position.end=point2(token2.
end)}function onexitlineending(token2){let context=this.stack[this.stack.length-1];if(this.data.atHardBreak){let tail=context.children[context.children.length-1];
tail.position.end=point2(token2.end),this.data.atHardBreak=void 0;return}!this.data.setextHeadingSlurpLineEnding&&config2.canContainEols.includes(context.type)&&
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
function definition5(){return{type:"definition",identifier:"",label:null,title:null,url:""}}function emphasis2(){return{type:"emphasis",children:[]}}function heading4(){
return{type:"heading",depth:0,children:[]}}function hardBreak2(){return{type:"break"}}function html2(){return{type:"html",value:""}}function image2(){return{type:"\\
image",title:null,url:"",alt:null}}function link2(){return{type:"link",title:null,url:"",children:[]}}function list4(token2){return{type:"list",ordered:token2.type===
"listOrdered",start:null,spread:token2._spread,children:[]}}function listItem2(token2){return{type:"listItem",spread:token2._spread,checked:null,children:[]}}function paragraph2(){
return{type:"paragraph",children:[]}}function strong2(){return{type:"strong",children:[]}}function text5(){return{type:"text",value:""}}function thematicBreak3(){
return{type:"thematicBreak"}}}function point2(d){return{line:d.line,column:d.column,offset:d.offset}}function configure(combined,extensions2){let index2=-1;for(;++index2<
extensions2.length;){let value2=extensions2[index2];Array.isArray(value2)?configure(combined,value2):extension(combined,value2)}}function extension(combined,extension2){
let key2;for(key2 in extension2)if(own3.call(extension2,key2))switch(key2){case"canContainEols":{let right=extension2[key2];right&&combined[key2].push(...right);
break}case"transforms":{let right=extension2[key2];right&&combined[key2].push(...right);break}case"enter":case"exit":{let right=extension2[key2];right&&Object.assign(
combined[key2],right);break}}}function defaultOnError(left,right){throw left?new Error("Cannot close \`"+left.type+"\` ("+stringifyPosition({start:left.start,end:left.
end})+"): a different token (\`"+right.type+"\`, "+stringifyPosition({start:right.start,end:right.end})+") is open"):new Error("Cannot close document, a token (\`"+
right.type+"\`, "+stringifyPosition({start:right.start,end:right.end})+") is still open")}function remarkParse(options2){let self=this;self.parser=parser;function parser(doc){return fromMarkdown(doc,{...self.data("settings"),...options2,extensions:self.
data("micromarkExtensions")||[],mdastExtensions:self.data("fromMarkdownExtensions")||[]})}}function bail(error){if(error)throw error}var import_extend=__toESM(require_extend(),1);function isPlainObject(value2){if(typeof value2!="object"||value2===null)return!1;let prototype=Object.getPrototypeOf(value2);return(prototype===null||prototype===
Object.prototype||Object.getPrototypeOf(prototype)===null)&&!(Symbol.toStringTag in value2)&&!(Symbol.iterator in value2)}function trough(){let fns=[],pipeline={run:run3,use};return pipeline;function run3(...values){let middlewareIndex=-1,callback=values.pop();if(typeof callback!="\\
function")throw new TypeError("Expected function as last argument, not "+callback);next(null,...values);function next(error,...output){let fn2=fns[++middlewareIndex],
index2=-1;if(error){callback(error);return}for(;++index2<values.length;)(output[index2]===null||output[index2]===void 0)&&(output[index2]=values[index2]);values=
output,fn2?wrap2(fn2,next)(...output):callback(null,...output)}}function use(middelware){if(typeof middelware!="function")throw new TypeError("Expected \`middelw\\
are\` to be a function, not "+middelware);return fns.push(middelware),pipeline}}function wrap2(middleware,callback){let called;return wrapped;function wrapped(...parameters){
let fnExpectsCallback=middleware.length>parameters.length,result;fnExpectsCallback&&parameters.push(done);try{result=middleware.apply(this,parameters)}catch(error){
let exception=error;if(fnExpectsCallback&&called)throw exception;return done(exception)}fnExpectsCallback||(result&&result.then&&typeof result.then=="function"?
result.then(then,done):result instanceof Error?done(result):then(result))}function done(error,...output){called||(called=!0,callback(error,...output))}function then(value2){
done(null,value2)}}var VFileMessage=class extends Error{constructor(causeOrReason,optionsOrParentOrPlace,origin){super(),typeof optionsOrParentOrPlace=="string"&&(origin=optionsOrParentOrPlace,
optionsOrParentOrPlace=void 0);let reason="",options2={},legacyCause=!1;if(optionsOrParentOrPlace&&("line"in optionsOrParentOrPlace&&"column"in optionsOrParentOrPlace?
options2={place:optionsOrParentOrPlace}:"start"in optionsOrParentOrPlace&&"end"in optionsOrParentOrPlace?options2={place:optionsOrParentOrPlace}:"type"in optionsOrParentOrPlace?
options2={ancestors:[optionsOrParentOrPlace],place:optionsOrParentOrPlace.position}:options2={...optionsOrParentOrPlace}),typeof causeOrReason=="string"?reason=
causeOrReason:!options2.cause&&causeOrReason&&(legacyCause=!0,reason=causeOrReason.message,options2.cause=causeOrReason),!options2.ruleId&&!options2.source&&typeof origin==
"string"){let index2=origin.indexOf(":");index2===-1?options2.ruleId=origin:(options2.source=origin.slice(0,index2),options2.ruleId=origin.slice(index2+1))}if(!options2.
place&&options2.ancestors){let parent2=options2.ancestors[options2.ancestors.length-1];parent2&&(options2.place=parent2.position)}let start=options2.place&&"sta\\
rt"in options2.place?options2.place.start:options2.place;this.ancestors=options2.ancestors||void 0,this.cause=options2.cause||void 0,this.column=start?start.column:
void 0,this.fatal=void 0,this.file="",this.message=reason,this.line=start?start.line:void 0,this.name=stringifyPosition(options2.place)||"1:1",this.place=options2.
place||void 0,this.reason=this.message,this.ruleId=options2.ruleId||void 0,this.source=options2.source||void 0,this.stack=legacyCause&&options2.cause&&typeof options2.
cause.stack=="string"?options2.cause.stack:"",this.actual=void 0,this.expected=void 0,this.note=void 0,this.url=void 0}};Object.defineProperties(VFileMessage.prototype,
{file:{configurable:!0,enumerable:!0,value:"",writable:!0},name:{configurable:!0,enumerable:!0,value:"",writable:!0},reason:{configurable:!0,enumerable:!0,value:"",
writable:!0},message:{configurable:!0,enumerable:!0,value:"",writable:!0},stack:{configurable:!0,enumerable:!0,value:"",writable:!0},column:{configurable:!0,enumerable:!0,
writable:!0},line:{configurable:!0,enumerable:!0,writable:!0},ancestors:{configurable:!0,enumerable:!0,writable:!0},cause:{configurable:!0,enumerable:!0,writable:!0},
fatal:{configurable:!0,enumerable:!0,writable:!0},place:{configurable:!0,enumerable:!0,writable:!0},ruleId:{configurable:!0,enumerable:!0,writable:!0},source:{configurable:!0,
enumerable:!0,writable:!0}});var minpath={basename,dirname,extname,join,sep:"/"};function basename(path2,extname2){if(extname2!==void 0&&typeof extname2!="string")throw new TypeError('"ext"\\
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
fileUrlOrPath.protocol&&fileUrlOrPath.auth===void 0)}function urlToPath(path2){if(typeof path2=="string")path2=new URL(path2);else if(!isUrl(path2)){let error=new TypeError('The "path" argument must be of type str\\
ing or an instance of URL. Received \`'+path2+"\`");throw error.code="ERR_INVALID_ARG_TYPE",error}if(path2.protocol!=="file:"){let error=new TypeError("The URL mu\\
st be of scheme file");throw error.code="ERR_INVALID_URL_SCHEME",error}return getPathFromURLPosix(path2)}function getPathFromURLPosix(url){if(url.hostname!==""){
let error=new TypeError('File URL host must be "localhost" or empty on darwin');throw error.code="ERR_INVALID_FILE_URL_HOST",error}let pathname=url.pathname,index2=-1;
for(;++index2<pathname.length;)if(pathname.codePointAt(index2)===37&&pathname.codePointAt(index2+1)===50){let third=pathname.codePointAt(index2+2);if(third===70||
third===102){let error=new TypeError("File URL path must not include encoded / characters");throw error.code="ERR_INVALID_FILE_URL_PATH",error}}return decodeURIComponent(
pathname)}var order2=["history","path","basename","stem","extname","dirname"],VFile=class{constructor(value2){let options2;value2?isUrl(value2)?options2={path:value2}:typeof value2==
"string"||isUint8Array(value2)?options2={value:value2}:options2=value2:options2={},this.cwd="cwd"in options2?"":minproc.cwd(),this.data={},this.history=[],this.
messages=[],this.value,this.map,this.result,this.stored;let index2=-1;for(;++index2<order2.length;){let field2=order2[index2];field2 in options2&&options2[field2]!==
void 0&&options2[field2]!==null&&(this[field2]=field2==="history"?[...options2[field2]]:options2[field2])}let field;for(field in options2)order2.includes(field)||
(this[field]=options2[field])}get basename(){return typeof this.path=="string"?minpath.basename(this.path):void 0}set basename(basename3){assertNonEmpty(basename3,
"basename"),assertPart(basename3,"basename"),this.path=minpath.join(this.dirname||"",basename3)}get dirname(){return typeof this.path=="string"?minpath.dirname(
this.path):void 0}set dirname(dirname4){assertPath2(this.basename,"dirname"),this.path=minpath.join(dirname4||"",this.basename)}get extname(){return typeof this.
path=="string"?minpath.extname(this.path):void 0}set extname(extname2){if(assertPart(extname2,"extname"),assertPath2(this.dirname,"extname"),extname2){if(extname2.
codePointAt(0)!==46)throw new Error("\`extname\` must start with \`.\`");if(extname2.includes(".",1))throw new Error("\`extname\` cannot contain multiple dots")}this.
path=minpath.join(this.dirname,this.stem+(extname2||""))}get path(){return this.history[this.history.length-1]}set path(path2){isUrl(path2)&&(path2=urlToPath(path2)),
assertNonEmpty(path2,"path"),this.path!==path2&&this.history.push(path2)}get stem(){return typeof this.path=="string"?minpath.basename(this.path,this.extname):void 0}set stem(stem){
assertNonEmpty(stem,"stem"),assertPart(stem,"stem"),this.path=minpath.join(this.dirname||"",stem+(this.extname||""))}fail(causeOrReason,optionsOrParentOrPlace,origin){
let message=this.message(causeOrReason,optionsOrParentOrPlace,origin);throw message.fatal=!0,message}info(causeOrReason,optionsOrParentOrPlace,origin){let message=this.
message(causeOrReason,optionsOrParentOrPlace,origin);return message.fatal=void 0,message}message(causeOrReason,optionsOrParentOrPlace,origin){let message=new VFileMessage(
causeOrReason,optionsOrParentOrPlace,origin);return this.path&&(message.name=this.path+":"+message.name,message.file=this.path),message.fatal=!1,this.messages.push(
message),message}toString(encoding){return this.value===void 0?"":typeof this.value=="string"?this.value:new TextDecoder(encoding||void 0).decode(this.value)}};
function assertPart(part,name){if(part&&part.includes(minpath.sep))throw new Error("\`"+name+"\` cannot be a path: did not expect \`"+minpath.sep+"\`")}function assertNonEmpty(part,name){
if(!part)throw new Error("\`"+name+"\` cannot be empty")}function assertPath2(path2,name){if(!path2)throw new Error("Setting \`"+name+"\` requires \`path\` to be set \\
too")}function isUint8Array(value2){return!!(value2&&typeof value2=="object"&&"byteLength"in value2&&"byteOffset"in value2)}var CallableInstance=(function(property){let proto=this.constructor.prototype,value2=proto[property],apply=function(){return value2.apply(apply,arguments)};return Object.
setPrototypeOf(apply,proto),apply});var own4={}.hasOwnProperty,Processor=class _Processor extends CallableInstance{constructor(){super("copy"),this.Compiler=void 0,this.Parser=void 0,this.attachers=
[],this.compiler=void 0,this.freezeIndex=-1,this.frozen=void 0,this.namespace={},this.parser=void 0,this.transformers=trough()}copy(){let destination=new _Processor,
index2=-1;for(;++index2<this.attachers.length;){let attacher=this.attachers[index2];destination.use(...attacher)}return destination.data((0,import_extend.default)(
!0,{},this.namespace)),destination}data(key2,value2){return typeof key2=="string"?arguments.length===2?(assertUnfrozen("data",this.frozen),this.namespace[key2]=
value2,this):own4.call(this.namespace,key2)&&this.namespace[key2]||void 0:key2?(assertUnfrozen("data",this.frozen),this.namespace=key2,this):this.namespace}freeze(){
if(this.frozen)return this;let self=this;for(;++this.freezeIndex<this.attachers.length;){let[attacher,...options2]=this.attachers[this.freezeIndex];if(options2[0]===
!1)continue;options2[0]===!0&&(options2[0]=void 0);let transformer=attacher.call(self,...options2);typeof transformer=="function"&&this.transformers.use(transformer)}
return this.frozen=!0,this.freezeIndex=Number.POSITIVE_INFINITY,this}parse(file3){this.freeze();let realFile=vfile(file3),parser=this.parser||this.Parser;return assertParser(
"parse",parser),parser(String(realFile),realFile)}process(file3,done){let self=this;return this.freeze(),assertParser("process",this.parser||this.Parser),assertCompiler(
"process",this.compiler||this.Compiler),done?executor(void 0,done):new Promise(executor);function executor(resolve6,reject){let realFile=vfile(file3),parseTree=self.
parse(realFile);self.run(parseTree,realFile,function(error,tree,file4){if(error||!tree||!file4)return realDone(error);let compileTree=tree,compileResult=self.stringify(
compileTree,file4);looksLikeAValue(compileResult)?file4.value=compileResult:file4.result=compileResult,realDone(error,file4)});function realDone(error,file4){error||
!file4?reject(error):resolve6?resolve6(file4):done(void 0,file4)}}}processSync(file3){let complete2=!1,result;return this.freeze(),assertParser("processSync",this.
parser||this.Parser),assertCompiler("processSync",this.compiler||this.Compiler),this.process(file3,realDone),assertDone("processSync","process",complete2),result;
function realDone(error,file4){complete2=!0,bail(error),result=file4}}run(tree,file3,done){assertNode(tree),this.freeze();let transformers=this.transformers;return!done&&
typeof file3=="function"&&(done=file3,file3=void 0),done?executor(void 0,done):new Promise(executor);function executor(resolve6,reject){let realFile=vfile(file3);
transformers.run(tree,realFile,realDone);function realDone(error,outputTree,file4){let resultingTree=outputTree||tree;error?reject(error):resolve6?resolve6(resultingTree):
done(void 0,resultingTree,file4)}}}runSync(tree,file3){let complete2=!1,result;return this.run(tree,file3,realDone),assertDone("runSync","run",complete2),result;
function realDone(error,tree2){bail(error),result=tree2,complete2=!0}}stringify(tree,file3){this.freeze();let realFile=vfile(file3),compiler2=this.compiler||this.
Compiler;return assertCompiler("stringify",compiler2),assertNode(tree),compiler2(tree,realFile)}use(value2,...parameters){let attachers=this.attachers,namespace=this.
namespace;if(assertUnfrozen("use",this.frozen),value2!=null)if(typeof value2=="function")addPlugin(value2,parameters);else if(typeof value2=="object")Array.isArray(
value2)?addList(value2):addPreset(value2);else throw new TypeError("Expected usable value, not \`"+value2+"\`");return this;function add4(value3){if(typeof value3==
"function")addPlugin(value3,[]);else if(typeof value3=="object")if(Array.isArray(value3)){let[plugin,...parameters2]=value3;addPlugin(plugin,parameters2)}else addPreset(
value3);else throw new TypeError("Expected usable value, not \`"+value3+"\`")}function addPreset(result){if(!("plugins"in result)&&!("settings"in result))throw new Error(
"Expected usable value but received an empty preset, which is probably a mistake: presets typically come with \`plugins\` and sometimes with \`settings\`, but this \\
has neither");addList(result.plugins),result.settings&&(namespace.settings=(0,import_extend.default)(!0,namespace.settings,result.settings))}function addList(plugins){
let index2=-1;if(plugins!=null)if(Array.isArray(plugins))for(;++index2<plugins.length;){let thing2=plugins[index2];add4(thing2)}else throw new TypeError("Expect\\
ed a list of plugins, not \`"+plugins+"\`")}function addPlugin(plugin,parameters2){let index2=-1,entryIndex=-1;for(;++index2<attachers.length;)if(attachers[index2][0]===
plugin){entryIndex=index2;break}if(entryIndex===-1)attachers.push([plugin,...parameters2]);else if(parameters2.length>0){let[primary,...rest]=parameters2,currentPrimary=attachers[entryIndex][1];
isPlainObject(currentPrimary)&&isPlainObject(primary)&&(primary=(0,import_extend.default)(!0,currentPrimary,primary)),attachers[entryIndex]=[plugin,primary,...rest]}}}},
unified=new Processor().freeze();function assertParser(name,value2){if(typeof value2!="function")throw new TypeError("Cannot \`"+name+"\` without \`parser\`")}function assertCompiler(name,value2){
if(typeof value2!="function")throw new TypeError("Cannot \`"+name+"\` without \`compiler\`")}function assertUnfrozen(name,frozen){if(frozen)throw new Error("Cannot \\
call \`"+name+"\` on a frozen processor.\\nCreate a new processor first, by calling it: use \`processor()\` instead of \`processor\`.")}function assertNode(node2){if(!isPlainObject(
node2)||typeof node2.type!="string")throw new TypeError("Expected node, got \`"+node2+"\`")}function assertDone(name,asyncName,complete2){if(!complete2)throw new Error(
"\`"+name+"\` finished async. Use \`"+asyncName+"\` instead")}function vfile(value2){return looksLikeAVFile(value2)?value2:new VFile(value2)}function looksLikeAVFile(value2){
return!!(value2&&typeof value2=="object"&&"message"in value2&&"messages"in value2)}function looksLikeAValue(value2){return typeof value2=="string"||isUint8Array2(
value2)}function isUint8Array2(value2){return!!(value2&&typeof value2=="object"&&"byteLength"in value2&&"byteOffset"in value2)}var opening=/^ {0,3}(?:(\`{3,})[^\`]*|(~{3,}).*)$/;function fenceStart(line){let match=opening.exec(line);return match?.[1]??match?.[2]}var fenceEnd=marks4=>new RegExp(
\`^ {0,3}\${marks4[0]}{\${marks4.length},}[ \\\\t]*$\`),delimited=[[/^<(?:script|pre|style|textarea)(?=[\\s>]|$)/i,/<\\/(?:script|pre|style|textarea)>/i],[/^<!--/,/-->/],
[/^<\\?/,/\\?>/],[/^<!\\[CDATA\\[/,/\\]\\]>/],[/^<![A-Za-z]/,/>/]],blank=/^[ \\t]*$/,block=/^<\\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[\\s>]|\\/>|$)/i,
lone=/^<(?:\\/[A-Za-z][A-Za-z0-9-]*|[A-Za-z][A-Za-z0-9-]*(?:[ \\t]+[A-Za-z_:][\\w.:-]*="[^"]*")*[ \\t]*\\/?)>[ \\t]*$/,maybeLone=/^<\\/?[A-Za-z][A-Za-z0-9-]*(?:[\\s/].*)?>[ \\t]*$/;
function htmlEnd(line,paragraph2){for(let[start,end]of delimited){let match=start.exec(line);if(match)return/^<!--?-?>/.test(line)?"unsure":end.test(line.slice(
match[0].length))?"same line":end}return block.test(line)?blank:maybeLone.test(line)?lone.test(line)&&!paragraph2?blank:"unsure":"text"}var opening2=/^\\uFEFF?(---[ \\t]*(?:\\r\\n?|\\n))/,closing=/^---[ \\t]*(?:\\r\\n?|\\n|$)/,key=/^[ \\t]*["']?[\\w$.-]+["']?[ \\t]*:(?:\\s|$)/;function findFrontMatter(text5){
let open3=opening2.exec(text5);if(!open3)return;let start=open3[0].length,fence3=[start-open3[1].length,start-open3[1].length+3],keys2=0,readable=!0,likely=start;
for(let{from,to,next}of linesFrom(text5,start)){let line=text5.slice(from,next);if(closing.test(line))return{fence:fence3,start,end:withoutBreak(text5,start,from),
after:next,closed:!0};readable&&(key.test(line)?keys2+=1:(!/^[ \\t]+\\S|^- |^#/.test(line)||keys2===0)&&(readable=!1),readable&&(likely=to))}return keys2>0?{fence:fence3,
start,end:likely,after:0,closed:!1}:void 0}function*linesFrom(text5,start){let ending=/\\r\\n?|\\n|$/g;for(let from=start;from<text5.length;){ending.lastIndex=from;
let match=ending.exec(text5),next=match.index+match[0].length;yield{from,to:match.index,next},from=next}}function withoutBreak(text5,start,end){let at2=text5[end-
1]===\`
\`&&text5[end-2]==="\\r"?end-2:end-1;return Math.max(start,at2)}function cutPlaces(text5,least){if(text5.length<2*least)return[];let scan={open:void 0,list:none,paragraph:!1,spaces:!1},places3=[],last=0;for(let at2=findFrontMatter(
text5)?.after??0;at2<text5.length;){let end=endOfLine(text5,at2),line=text5.slice(at2,end);if(!scan.open&&definition3.test(line))return[];if(!scan.open&&!scan.spaces&&
heading2.test(line)&&at2-last>=least&&(places3.push(at2),last=at2),!advance(scan,line))return anyDefinition.test(text5.slice(at2))?[]:places3;at2=afterBreak(text5,
end)}return places3}var heading2=/^#{1,6}(?:[ \\t]|$)/,definition3=/^[ \\t]*(?:(?:>|[-*+]|\\d{1,9}[.)])[ \\t]*)*\\[(?:[^\\\\[\\]]|\\\\.)+(?:\\]:|\\\\?$)/,anyDefinition=new RegExp(
definition3.source,"m"),bullet=/^ {0,3}([-*+]|\\d{1,9}[.)])( {1,4}(?=\\S)|[ \\t]|$)(.*)$/,rule=/^ {0,3}(?:(?:-[ \\t]*){3,}|(?:\\*[ \\t]*){3,}|(?:_[ \\t]*){3,})$/,none=-1,
unsure=-2;function advance(scan,line){if(scan.open)return scan.open.test(line)&&(scan.open=void 0),!0;let indent2=/^ */.exec(line)[0].length;if(scan.spaces=line!==
""&&/^[ \\t]*$/.test(line),line===""||scan.spaces)return scan.spaces&&=scan.list!==none,scan.paragraph=!1,!0;let deep=indent2>3||line[indent2]==="	"||scan.list>=
0&&indent2>=scan.list;return!deep&&(indent2===0||scan.list!==unsure)?atTop(scan,line,indent2):(scan.paragraph=!0,deep||!(fenceStart(line)||line[indent2]==="<"))}
function atTop(scan,line,indent2){let mark2=fenceStart(line);if(mark2)return begin(scan,fenceEnd(mark2));if(line[indent2]==="<")return atHtml(scan,line.slice(indent2));
if(heading2.test(line.slice(indent2))||rule.test(line))return begin(scan,void 0);let item=bullet.exec(line);return item?scan.list=contentOf(item,indent2,scan.paragraph):
scan.list!==none&&(scan.list=scan.paragraph&&line[indent2]!==">"?unsure:none),scan.paragraph=!0,!0}function begin(scan,end){return Object.assign(scan,{open:end,
list:none,paragraph:!1}),!0}function atHtml(scan,line){let end=htmlEnd(line,scan.paragraph);return end==="unsure"?!1:end==="text"?(scan.paragraph=!0,scan.list!==
none&&(scan.list=unsure),!0):begin(scan,end==="same line"?void 0:end)}function contentOf(item,indent2,paragraph2){let[,marker,space,rest]=item;return rest===""||
space==="	"||paragraph2&&!/^(?:[-*+]|1[.)])$/.test(marker)?unsure:indent2+marker.length+space.length}function endOfLine(text5,at2){for(let end=at2;end<text5.length;end++){
let code3=text5.charCodeAt(end);if(code3===10||code3===13)return end}return text5.length}var afterBreak=(text5,end)=>text5.charCodeAt(end)===13&&text5.charCodeAt(
end+1)===10?end+2:end+1;var plain2=unified().use(remarkParse).use(remarkGfm).freeze(),withFrontMatter=unified().use(remarkParse).use(remarkFrontmatter,["yaml"]).use(remarkGfm).freeze(),
comfortable=32*1024;function parseMarkdown(text5,partLength=comfortable){let places3=cutPlaces(text5,partLength);return places3.length===0?parseWhole(text5):join2(
text5,[0,...places3].map((start,index2)=>[start,places3[index2]??text5.length]))}function parseWhole(text5){let root2=(findFrontMatter(text5)?.closed?withFrontMatter:
plain2).parse(text5);return text5.charCodeAt(0)===byteOrderMark&&shift(root2,{offset:1,line:0}),root2}var byteOrderMark=65279;function join2(text5,parts3){let whole2={
type:"root",children:[]},line=0;for(let[start,end]of parts3){let part=parseWhole(withoutLastBreak(text5,start,end)),lines=part.position.end.line-1;start>0&&shift(
part,{offset:start,line}),line+=end===text5.length?lines:lines+1;for(let child2 of part.children)whole2.children.push(child2);whole2.position={start:whole2.position?.
start??part.position.start,end:part.position.end}}return whole2}function withoutLastBreak(text5,start,end){return end===text5.length?text5.slice(start):text5.slice(
start,text5[end-1]===\`
\`&&text5[end-2]==="\\r"?end-2:end-1)}function shift(node2,by){if(node2.position)for(let point3 of[node2.position.start,node2.position.end])point3.offset=(point3.
offset??0)+by.offset,point3.line+=by.line;if("children"in node2)for(let child2 of node2.children)shift(child2,by)}var ALIAS=Symbol.for("yaml.alias"),DOC=Symbol.for("yaml.document"),MAP=Symbol.for("yaml.map"),PAIR=Symbol.for("yaml.pair"),SCALAR=Symbol.for("yaml.scalar"),SEQ=Symbol.
for("yaml.seq"),NODE_TYPE=Symbol.for("yaml.node.type"),isAlias=node2=>!!node2&&typeof node2=="object"&&node2[NODE_TYPE]===ALIAS,isDocument=node2=>!!node2&&typeof node2==
"object"&&node2[NODE_TYPE]===DOC,isMap=node2=>!!node2&&typeof node2=="object"&&node2[NODE_TYPE]===MAP,isPair=node2=>!!node2&&typeof node2=="object"&&node2[NODE_TYPE]===
PAIR,isScalar=node2=>!!node2&&typeof node2=="object"&&node2[NODE_TYPE]===SCALAR,isSeq=node2=>!!node2&&typeof node2=="object"&&node2[NODE_TYPE]===SEQ;function isCollection(node2){
if(node2&&typeof node2=="object")switch(node2[NODE_TYPE]){case MAP:case SEQ:return!0}return!1}function isNode(node2){if(node2&&typeof node2=="object")switch(node2[NODE_TYPE]){case ALIAS:case MAP:case SCALAR:case SEQ:
return!0}return!1}var hasAnchor=node2=>(isScalar(node2)||isCollection(node2))&&!!node2.anchor;var BREAK=Symbol("break visit"),SKIP2=Symbol("skip children"),REMOVE=Symbol("remove node");function visit2(node2,visitor){let visitor_=initVisitor(visitor);isDocument(
node2)?visit_(null,node2.contents,visitor_,Object.freeze([node2]))===REMOVE&&(node2.contents=null):visit_(null,node2,visitor_,Object.freeze([]))}visit2.BREAK=BREAK;
visit2.SKIP=SKIP2;visit2.REMOVE=REMOVE;function visit_(key2,node2,visitor,path2){let ctrl=callVisitor(key2,node2,visitor,path2);if(isNode(ctrl)||isPair(ctrl))return replaceNode(
key2,path2,ctrl),visit_(key2,ctrl,visitor,path2);if(typeof ctrl!="symbol"){if(isCollection(node2)){path2=Object.freeze(path2.concat(node2));for(let i=0;i<node2.
items.length;++i){let ci2=visit_(i,node2.items[i],visitor,path2);if(typeof ci2=="number")i=ci2-1;else{if(ci2===BREAK)return BREAK;ci2===REMOVE&&(node2.items.splice(
i,1),i-=1)}}}else if(isPair(node2)){path2=Object.freeze(path2.concat(node2));let ck=visit_("key",node2.key,visitor,path2);if(ck===BREAK)return BREAK;ck===REMOVE&&
(node2.key=null);let cv=visit_("value",node2.value,visitor,path2);if(cv===BREAK)return BREAK;cv===REMOVE&&(node2.value=null)}}return ctrl}async function visitAsync(node2,visitor){
let visitor_=initVisitor(visitor);isDocument(node2)?await visitAsync_(null,node2.contents,visitor_,Object.freeze([node2]))===REMOVE&&(node2.contents=null):await visitAsync_(
null,node2,visitor_,Object.freeze([]))}visitAsync.BREAK=BREAK;visitAsync.SKIP=SKIP2;visitAsync.REMOVE=REMOVE;async function visitAsync_(key2,node2,visitor,path2){
let ctrl=await callVisitor(key2,node2,visitor,path2);if(isNode(ctrl)||isPair(ctrl))return replaceNode(key2,path2,ctrl),visitAsync_(key2,ctrl,visitor,path2);if(typeof ctrl!=
"symbol"){if(isCollection(node2)){path2=Object.freeze(path2.concat(node2));for(let i=0;i<node2.items.length;++i){let ci2=await visitAsync_(i,node2.items[i],visitor,
path2);if(typeof ci2=="number")i=ci2-1;else{if(ci2===BREAK)return BREAK;ci2===REMOVE&&(node2.items.splice(i,1),i-=1)}}}else if(isPair(node2)){path2=Object.freeze(
path2.concat(node2));let ck=await visitAsync_("key",node2.key,visitor,path2);if(ck===BREAK)return BREAK;ck===REMOVE&&(node2.key=null);let cv=await visitAsync_("\\
value",node2.value,visitor,path2);if(cv===BREAK)return BREAK;cv===REMOVE&&(node2.value=null)}}return ctrl}function initVisitor(visitor){return typeof visitor=="\\
object"&&(visitor.Collection||visitor.Node||visitor.Value)?Object.assign({Alias:visitor.Node,Map:visitor.Node,Scalar:visitor.Node,Seq:visitor.Node},visitor.Value&&
{Map:visitor.Value,Scalar:visitor.Value,Seq:visitor.Value},visitor.Collection&&{Map:visitor.Collection,Seq:visitor.Collection},visitor):visitor}function callVisitor(key2,node2,visitor,path2){
if(typeof visitor=="function")return visitor(key2,node2,path2);if(isMap(node2))return visitor.Map?.(key2,node2,path2);if(isSeq(node2))return visitor.Seq?.(key2,
node2,path2);if(isPair(node2))return visitor.Pair?.(key2,node2,path2);if(isScalar(node2))return visitor.Scalar?.(key2,node2,path2);if(isAlias(node2))return visitor.
Alias?.(key2,node2,path2)}function replaceNode(key2,path2,node2){let parent2=path2[path2.length-1];if(isCollection(parent2))parent2.items[key2]=node2;else if(isPair(
parent2))key2==="key"?parent2.key=node2:parent2.value=node2;else if(isDocument(parent2))parent2.contents=node2;else{let pt2=isAlias(parent2)?"alias":"scalar";throw new Error(
\`Cannot replace node with \${pt2} parent\`)}}var escapeChars={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},escapeTagName=tn2=>tn2.replace(/[!,[\\]{}]/g,ch=>escapeChars[ch]),Directives=class _Directives{constructor(yaml,tags2){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},_Directives.defaultYaml,yaml),this.tags=Object.assign({},_Directives.defaultTags,tags2)}clone(){let copy=new _Directives(
this.yaml,this.tags);return copy.docStart=this.docStart,copy}atDocument(){let res=new _Directives(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.
atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:_Directives.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},_Directives.
defaultTags);break}return res}add(line,onError){this.atNextDocument&&(this.yaml={explicit:_Directives.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign(
{},_Directives.defaultTags),this.atNextDocument=!1);let parts3=line.trim().split(/[ \\t]+/),name=parts3.shift();switch(name){case"%TAG":{if(parts3.length!==2&&(onError(
0,"%TAG directive should contain exactly two parts"),parts3.length<2))return!1;let[handle2,prefix]=parts3;return this.tags[handle2]=prefix,!0}case"%YAML":{if(this.
yaml.explicit=!0,parts3.length!==1)return onError(0,"%YAML directive should contain exactly one part"),!1;let[version3]=parts3;if(version3==="1.1"||version3==="\\
1.2")return this.yaml.version=version3,!0;{let isValid=/^\\d+\\.\\d+$/.test(version3);return onError(6,\`Unsupported YAML version \${version3}\`,isValid),!1}}default:
return onError(0,\`Unknown directive \${name}\`,!0),!1}}tagName(source,onError){if(source==="!")return"!";if(source[0]!=="!")return onError(\`Not a valid tag: \${source}\`),
null;if(source[1]==="<"){let verbatim=source.slice(2,-1);return verbatim==="!"||verbatim==="!!"?(onError(\`Verbatim tags aren't resolved, so \${source} is invalid\\
.\`),null):(source[source.length-1]!==">"&&onError("Verbatim tags must end with a >"),verbatim)}let[,handle2,suffix]=source.match(/^(.*!)([^!]*)$/s);suffix||onError(
\`The \${source} tag has no suffix\`);let prefix=this.tags[handle2];if(prefix)try{return prefix+decodeURIComponent(suffix)}catch(error){return onError(String(error)),
null}return handle2==="!"?source:(onError(\`Could not resolve tag: \${source}\`),null)}tagString(tag){for(let[handle2,prefix]of Object.entries(this.tags))if(tag.startsWith(
prefix))return handle2+escapeTagName(tag.substring(prefix.length));return tag[0]==="!"?tag:\`!<\${tag}>\`}toString(doc){let lines=this.yaml.explicit?[\`%YAML \${this.
yaml.version||"1.2"}\`]:[],tagEntries=Object.entries(this.tags),tagNames;if(doc&&tagEntries.length>0&&isNode(doc.contents)){let tags2={};visit2(doc.contents,(_key,node2)=>{
isNode(node2)&&node2.tag&&(tags2[node2.tag]=!0)}),tagNames=Object.keys(tags2)}else tagNames=[];for(let[handle2,prefix]of tagEntries)handle2==="!!"&&prefix==="ta\\
g:yaml.org,2002:"||(!doc||tagNames.some(tn2=>tn2.startsWith(prefix)))&&lines.push(\`%TAG \${handle2} \${prefix}\`);return lines.join(\`
\`)}};Directives.defaultYaml={explicit:!1,version:"1.2"};Directives.defaultTags={"!!":"tag:yaml.org,2002:"};function anchorIsValid(anchor){if(/[\\x00-\\x19\\s,[\\]{}]/.test(anchor)){let msg=\`Anchor must not contain whitespace or control characters: \${JSON.stringify(anchor)}\`;
throw new Error(msg)}return!0}function anchorNames(root2){let anchors=new Set;return visit2(root2,{Value(_key,node2){node2.anchor&&anchors.add(node2.anchor)}}),
anchors}function findNewAnchor(prefix,exclude){for(let i=1;;++i){let name=\`\${prefix}\${i}\`;if(!exclude.has(name))return name}}function createNodeAnchors(doc,prefix){
let aliasObjects=[],sourceObjects=new Map,prevAnchors=null;return{onAnchor:source=>{aliasObjects.push(source),prevAnchors??(prevAnchors=anchorNames(doc));let anchor=findNewAnchor(
prefix,prevAnchors);return prevAnchors.add(anchor),anchor},setAnchors:()=>{for(let source of aliasObjects){let ref=sourceObjects.get(source);if(typeof ref=="obj\\
ect"&&ref.anchor&&(isScalar(ref.node)||isCollection(ref.node)))ref.node.anchor=ref.anchor;else{let error=new Error("Failed to resolve repeated object (this shou\\
ld not happen)");throw error.source=source,error}}},sourceObjects}}function applyReviver(reviver,obj,key2,val){if(val&&typeof val=="object")if(Array.isArray(val))for(let i=0,len=val.length;i<len;++i){let v0=val[i],v1=applyReviver(
reviver,val,String(i),v0);v1===void 0?delete val[i]:v1!==v0&&(val[i]=v1)}else if(val instanceof Map)for(let k2 of Array.from(val.keys())){let v0=val.get(k2),v1=applyReviver(
reviver,val,k2,v0);v1===void 0?val.delete(k2):v1!==v0&&val.set(k2,v1)}else if(val instanceof Set)for(let v0 of Array.from(val)){let v1=applyReviver(reviver,val,
v0,v0);v1===void 0?val.delete(v0):v1!==v0&&(val.delete(v0),val.add(v1))}else for(let[k2,v0]of Object.entries(val)){let v1=applyReviver(reviver,val,k2,v0);v1===void 0?
delete val[k2]:v1!==v0&&(val[k2]=v1)}return reviver.call(obj,key2,val)}function toJS(value2,arg,ctx){if(Array.isArray(value2))return value2.map((v2,i)=>toJS(v2,String(i),ctx));if(value2&&typeof value2.toJSON=="function"){if(!ctx||!hasAnchor(
value2))return value2.toJSON(arg,ctx);let data={aliasCount:0,count:1,res:void 0};ctx.anchors.set(value2,data),ctx.onCreate=res2=>{data.res=res2,delete ctx.onCreate};
let res=value2.toJSON(arg,ctx);return ctx.onCreate&&ctx.onCreate(res),res}return typeof value2=="bigint"&&!ctx?.keep?Number(value2):value2}var NodeBase=class{constructor(type){Object.defineProperty(this,NODE_TYPE,{value:type})}clone(){let copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return this.range&&(copy.range=this.range.slice()),copy}toJS(doc,{mapAsMap,maxAliasCount,onAnchor,reviver}={}){if(!isDocument(doc))throw new TypeError("A\\
 document argument is required");let ctx={anchors:new Map,doc,keep:!0,mapAsMap:mapAsMap===!0,mapKeyWarned:!1,maxAliasCount:typeof maxAliasCount=="number"?maxAliasCount:
100},res=toJS(this,"",ctx);if(typeof onAnchor=="function")for(let{count:count3,res:res2}of ctx.anchors.values())onAnchor(res2,count3);return typeof reviver=="fu\\
nction"?applyReviver(reviver,{"":res},"",res):res}};var Alias=class extends NodeBase{constructor(source){super(ALIAS),this.source=source,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot\\
 have tags")}})}resolve(doc,ctx){if(ctx?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let nodes;ctx?.aliasResolveCache?nodes=ctx.aliasResolveCache:
(nodes=[],visit2(doc,{Node:(_key,node2)=>{(isAlias(node2)||hasAnchor(node2))&&nodes.push(node2)}}),ctx&&(ctx.aliasResolveCache=nodes));let found2;for(let node2 of nodes){
if(node2===this)break;node2.anchor===this.source&&(found2=node2)}if(found2&&ctx){let{anchors,doc:doc2,maxAliasCount}=ctx,data=anchors.get(found2);if(data||(toJS(
found2,null,ctx),data=anchors.get(found2)),data?.res===void 0){let msg="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(msg)}if(maxAliasCount>=
0&&(data.count+=1,data.aliasCount===0&&(data.aliasCount=getAliasCount(doc2,found2,anchors)),data.count*data.aliasCount>maxAliasCount)){let msg="Excessive alias \\
count indicates a resource exhaustion attack";throw new ReferenceError(msg)}}return found2}toJSON(_arg,ctx){if(!ctx)return{source:this.source};let source=this.resolve(
ctx.doc,ctx);if(!source){let msg=\`Unresolved alias (the anchor must be set before the alias): \${this.source}\`;throw new ReferenceError(msg)}return ctx.anchors.get(
source).res}toString(ctx,_onComment,_onChompKeep){let src=\`*\${this.source}\`;if(ctx){if(anchorIsValid(this.source),ctx.options.verifyAliasOrder&&!ctx.anchors.has(
this.source)){let msg=\`Unresolved alias (the anchor must be set before the alias): \${this.source}\`;throw new Error(msg)}if(ctx.implicitKey)return\`\${src} \`}return src}};
function getAliasCount(doc,node2,anchors){if(isAlias(node2)){let source=node2.resolve(doc),anchor=anchors&&source&&anchors.get(source);return anchor?anchor.count*
anchor.aliasCount:0}else if(isCollection(node2)){let count3=0;for(let item of node2.items){let c=getAliasCount(doc,item,anchors);c>count3&&(count3=c)}return count3}else if(isPair(
node2)){let kc=getAliasCount(doc,node2.key,anchors),vc=getAliasCount(doc,node2.value,anchors);return Math.max(kc,vc)}return 1}var isScalarValue=value2=>!value2||typeof value2!="function"&&typeof value2!="object",Scalar=class extends NodeBase{constructor(value2){super(SCALAR),this.value=
value2}toJSON(arg,ctx){return ctx?.keep?this.value:toJS(this.value,arg,ctx)}toString(){return String(this.value)}};Scalar.BLOCK_FOLDED="BLOCK_FOLDED";Scalar.BLOCK_LITERAL=
"BLOCK_LITERAL";Scalar.PLAIN="PLAIN";Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE";Scalar.QUOTE_SINGLE="QUOTE_SINGLE";var defaultTagPrefix="tag:yaml.org,2002:";function findTagObject(value2,tagName,tags2){if(tagName){let match=tags2.filter(t=>t.tag===tagName),tagObj=match.find(
t=>!t.format)??match[0];if(!tagObj)throw new Error(\`Tag \${tagName} not found\`);return tagObj}return tags2.find(t=>t.identify?.(value2)&&!t.format)}function createNode(value2,tagName,ctx){
if(isDocument(value2)&&(value2=value2.contents),isNode(value2))return value2;if(isPair(value2)){let map4=ctx.schema[MAP].createNode?.(ctx.schema,null,ctx);return map4.
items.push(value2),map4}(value2 instanceof String||value2 instanceof Number||value2 instanceof Boolean||typeof BigInt<"u"&&value2 instanceof BigInt)&&(value2=value2.
valueOf());let{aliasDuplicateObjects,onAnchor,onTagObj,schema:schema4,sourceObjects}=ctx,ref;if(aliasDuplicateObjects&&value2&&typeof value2=="object"){if(ref=sourceObjects.
get(value2),ref)return ref.anchor??(ref.anchor=onAnchor(value2)),new Alias(ref.anchor);ref={anchor:null,node:null},sourceObjects.set(value2,ref)}tagName?.startsWith(
"!!")&&(tagName=defaultTagPrefix+tagName.slice(2));let tagObj=findTagObject(value2,tagName,schema4.tags);if(!tagObj){if(value2&&typeof value2.toJSON=="function"&&
(value2=value2.toJSON()),!value2||typeof value2!="object"){let node3=new Scalar(value2);return ref&&(ref.node=node3),node3}tagObj=value2 instanceof Map?schema4[MAP]:
Symbol.iterator in Object(value2)?schema4[SEQ]:schema4[MAP]}onTagObj&&(onTagObj(tagObj),delete ctx.onTagObj);let node2=tagObj?.createNode?tagObj.createNode(ctx.
schema,value2,ctx):typeof tagObj?.nodeClass?.from=="function"?tagObj.nodeClass.from(ctx.schema,value2,ctx):new Scalar(value2);return tagName?node2.tag=tagName:tagObj.
default||(node2.tag=tagObj.tag),ref&&(ref.node=node2),node2}function collectionFromPath(schema4,path2,value2){let v2=value2;for(let i=path2.length-1;i>=0;--i){let k2=path2[i];if(typeof k2=="number"&&Number.isInteger(k2)&&
k2>=0){let a=[];a[k2]=v2,v2=a}else v2=new Map([[k2,v2]])}return createNode(v2,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("T\\
his should not happen, please report a bug.")},schema:schema4,sourceObjects:new Map})}var isEmptyPath=path2=>path2==null||typeof path2=="object"&&!!path2[Symbol.
iterator]().next().done,Collection=class extends NodeBase{constructor(type,schema4){super(type),Object.defineProperty(this,"schema",{value:schema4,configurable:!0,
enumerable:!1,writable:!0})}clone(schema4){let copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return schema4&&(copy.schema=
schema4),copy.items=copy.items.map(it2=>isNode(it2)||isPair(it2)?it2.clone(schema4):it2),this.range&&(copy.range=this.range.slice()),copy}addIn(path2,value2){if(isEmptyPath(
path2))this.add(value2);else{let[key2,...rest]=path2,node2=this.get(key2,!0);if(isCollection(node2))node2.addIn(rest,value2);else if(node2===void 0&&this.schema)
this.set(key2,collectionFromPath(this.schema,rest,value2));else throw new Error(\`Expected YAML collection at \${key2}. Remaining path: \${rest}\`)}}deleteIn(path2){
let[key2,...rest]=path2;if(rest.length===0)return this.delete(key2);let node2=this.get(key2,!0);if(isCollection(node2))return node2.deleteIn(rest);throw new Error(
\`Expected YAML collection at \${key2}. Remaining path: \${rest}\`)}getIn(path2,keepScalar){let[key2,...rest]=path2,node2=this.get(key2,!0);return rest.length===0?!keepScalar&&
isScalar(node2)?node2.value:node2:isCollection(node2)?node2.getIn(rest,keepScalar):void 0}hasAllNullValues(allowScalar){return this.items.every(node2=>{if(!isPair(
node2))return!1;let n=node2.value;return n==null||allowScalar&&isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(path2){let[key2,...rest]=path2;
if(rest.length===0)return this.has(key2);let node2=this.get(key2,!0);return isCollection(node2)?node2.hasIn(rest):!1}setIn(path2,value2){let[key2,...rest]=path2;
if(rest.length===0)this.set(key2,value2);else{let node2=this.get(key2,!0);if(isCollection(node2))node2.setIn(rest,value2);else if(node2===void 0&&this.schema)this.
set(key2,collectionFromPath(this.schema,rest,value2));else throw new Error(\`Expected YAML collection at \${key2}. Remaining path: \${rest}\`)}}};var stringifyComment=str=>str.replace(/^(?!$)(?: $)?/gm,"#");function indentComment(comment,indent2){return/^\\n+$/.test(comment)?comment.substring(1):indent2?comment.
replace(/^(?! *$)/gm,indent2):comment}var lineComment=(str,indent2,comment)=>str.endsWith(\`
\`)?indentComment(comment,indent2):comment.includes(\`
\`)?\`
\`+indentComment(comment,indent2):(str.endsWith(" ")?"":" ")+comment;var FOLD_FLOW="flow",FOLD_BLOCK="block",FOLD_QUOTED="quoted";function foldFlowLines(text5,indent2,mode="flow",{indentAtStart,lineWidth=80,minContentWidth=20,onFold,
onOverflow}={}){if(!lineWidth||lineWidth<0)return text5;lineWidth<minContentWidth&&(minContentWidth=0);let endStep=Math.max(1+minContentWidth,1+lineWidth-indent2.
length);if(text5.length<=endStep)return text5;let folds=[],escapedFolds={},end=lineWidth-indent2.length;typeof indentAtStart=="number"&&(indentAtStart>lineWidth-
Math.max(2,minContentWidth)?folds.push(0):end=lineWidth-indentAtStart);let split2,prev,overflow=!1,i=-1,escStart=-1,escEnd=-1;mode===FOLD_BLOCK&&(i=consumeMoreIndentedLines(
text5,i,indent2.length),i!==-1&&(end=i+endStep));for(let ch;ch=text5[i+=1];){if(mode===FOLD_QUOTED&&ch==="\\\\"){switch(escStart=i,text5[i+1]){case"x":i+=3;break;case"\\
u":i+=5;break;case"U":i+=9;break;default:i+=1}escEnd=i}if(ch===\`
\`)mode===FOLD_BLOCK&&(i=consumeMoreIndentedLines(text5,i,indent2.length)),end=i+indent2.length+endStep,split2=void 0;else{if(ch===" "&&prev&&prev!==" "&&prev!==
\`
\`&&prev!=="	"){let next=text5[i+1];next&&next!==" "&&next!==\`
\`&&next!=="	"&&(split2=i)}if(i>=end)if(split2)folds.push(split2),end=split2+endStep,split2=void 0;else if(mode===FOLD_QUOTED){for(;prev===" "||prev==="	";)prev=
ch,ch=text5[i+=1],overflow=!0;let j2=i>escEnd+1?i-2:escStart-1;if(escapedFolds[j2])return text5;folds.push(j2),escapedFolds[j2]=!0,end=j2+endStep,split2=void 0}else
overflow=!0}prev=ch}if(overflow&&onOverflow&&onOverflow(),folds.length===0)return text5;onFold&&onFold();let res=text5.slice(0,folds[0]);for(let i2=0;i2<folds.length;++i2){
let fold2=folds[i2],end2=folds[i2+1]||text5.length;fold2===0?res=\`
\${indent2}\${text5.slice(0,end2)}\`:(mode===FOLD_QUOTED&&escapedFolds[fold2]&&(res+=\`\${text5[fold2]}\\\\\`),res+=\`
\${indent2}\${text5.slice(fold2+1,end2)}\`)}return res}function consumeMoreIndentedLines(text5,i,indent2){let end=i,start=i+1,ch=text5[start];for(;ch===" "||ch==="\\
	";)if(i<start+indent2)ch=text5[++i];else{do ch=text5[++i];while(ch&&ch!==\`
\`);end=i,start=i+1,ch=text5[start]}return end}var getFoldOptions=(ctx,isBlock2)=>({indentAtStart:isBlock2?ctx.indent.length:ctx.indentAtStart,lineWidth:ctx.options.lineWidth,minContentWidth:ctx.options.minContentWidth}),
containsDocumentMarker=str=>/^(%|---|\\.\\.\\.)/m.test(str);function lineLengthOverLimit(str,lineWidth,indentLength){if(!lineWidth||lineWidth<0)return!1;let limit2=lineWidth-
indentLength,strLen=str.length;if(strLen<=limit2)return!1;for(let i=0,start=0;i<strLen;++i)if(str[i]===\`
\`){if(i-start>limit2)return!0;if(start=i+1,strLen-start<=limit2)return!1}return!0}function doubleQuotedString(value2,ctx){let json2=JSON.stringify(value2);if(ctx.
options.doubleQuotedAsJSON)return json2;let{implicitKey}=ctx,minMultiLineLength=ctx.options.doubleQuotedMinMultiLineLength,indent2=ctx.indent||(containsDocumentMarker(
value2)?"  ":""),str="",start=0;for(let i=0,ch=json2[i];ch;ch=json2[++i])if(ch===" "&&json2[i+1]==="\\\\"&&json2[i+2]==="n"&&(str+=json2.slice(start,i)+"\\\\ ",i+=1,
start=i,ch="\\\\"),ch==="\\\\")switch(json2[i+1]){case"u":{str+=json2.slice(start,i);let code3=json2.substr(i+2,4);switch(code3){case"0000":str+="\\\\0";break;case"00\\
07":str+="\\\\a";break;case"000b":str+="\\\\v";break;case"001b":str+="\\\\e";break;case"0085":str+="\\\\N";break;case"00a0":str+="\\\\_";break;case"2028":str+="\\\\L";break;case"\\
2029":str+="\\\\P";break;default:code3.substr(0,2)==="00"?str+="\\\\x"+code3.substr(2):str+=json2.substr(i,6)}i+=5,start=i+1}break;case"n":if(implicitKey||json2[i+2]===
'"'||json2.length<minMultiLineLength)i+=1;else{for(str+=json2.slice(start,i)+\`

\`;json2[i+2]==="\\\\"&&json2[i+3]==="n"&&json2[i+4]!=='"';)str+=\`
\`,i+=2;str+=indent2,json2[i+2]===" "&&(str+="\\\\"),i+=1,start=i+1}break;default:i+=1}return str=start?str+json2.slice(start):json2,implicitKey?str:foldFlowLines(
str,indent2,FOLD_QUOTED,getFoldOptions(ctx,!1))}function singleQuotedString(value2,ctx){if(ctx.options.singleQuote===!1||ctx.implicitKey&&value2.includes(\`
\`)||/[ \\t]\\n|\\n[ \\t]/.test(value2))return doubleQuotedString(value2,ctx);let indent2=ctx.indent||(containsDocumentMarker(value2)?"  ":""),res="'"+value2.replace(
/'/g,"''").replace(/\\n+/g,\`$&
\${indent2}\`)+"'";return ctx.implicitKey?res:foldFlowLines(res,indent2,FOLD_FLOW,getFoldOptions(ctx,!1))}function quotedString(value2,ctx){let{singleQuote}=ctx.options,
qs2;if(singleQuote===!1)qs2=doubleQuotedString;else{let hasDouble=value2.includes('"'),hasSingle=value2.includes("'");hasDouble&&!hasSingle?qs2=singleQuotedString:
hasSingle&&!hasDouble?qs2=doubleQuotedString:qs2=singleQuote?singleQuotedString:doubleQuotedString}return qs2(value2,ctx)}var blockEndNewlines;try{blockEndNewlines=
new RegExp(\`(^|(?<!
))
+(?!
|$)\`,"g")}catch{blockEndNewlines=/\\n+(?!\\n|$)/g}function blockString({comment,type,value:value2},ctx,onComment,onChompKeep){let{blockQuote:blockQuote2,commentString,
lineWidth}=ctx.options;if(!blockQuote2||/\\n[\\t ]+$/.test(value2))return quotedString(value2,ctx);let indent2=ctx.indent||(ctx.forceBlockIndent||containsDocumentMarker(
value2)?"  ":""),literal=blockQuote2==="literal"?!0:blockQuote2==="folded"||type===Scalar.BLOCK_FOLDED?!1:type===Scalar.BLOCK_LITERAL?!0:!lineLengthOverLimit(value2,
lineWidth,indent2.length);if(!value2)return literal?\`|
\`:\`>
\`;let chomp,endStart;for(endStart=value2.length;endStart>0;--endStart){let ch=value2[endStart-1];if(ch!==\`
\`&&ch!=="	"&&ch!==" ")break}let end=value2.substring(endStart),endNlPos=end.indexOf(\`
\`);endNlPos===-1?chomp="-":value2===end||endNlPos!==end.length-1?(chomp="+",onChompKeep&&onChompKeep()):chomp="",end&&(value2=value2.slice(0,-end.length),end[end.
length-1]===\`
\`&&(end=end.slice(0,-1)),end=end.replace(blockEndNewlines,\`$&\${indent2}\`));let startWithSpace=!1,startEnd,startNlPos=-1;for(startEnd=0;startEnd<value2.length;++startEnd){
let ch=value2[startEnd];if(ch===" ")startWithSpace=!0;else if(ch===\`
\`)startNlPos=startEnd;else break}let start=value2.substring(0,startNlPos<startEnd?startNlPos+1:startEnd);start&&(value2=value2.substring(start.length),start=start.
replace(/\\n+/g,\`$&\${indent2}\`));let header2=(startWithSpace?indent2?"2":"1":"")+chomp;if(comment&&(header2+=" "+commentString(comment.replace(/ ?[\\r\\n]+/g," ")),
onComment&&onComment()),!literal){let foldedValue=value2.replace(/\\n+/g,\`
$&\`).replace(/(?:^|\\n)([\\t ].*)(?:([\\n\\t ]*)\\n(?![\\n\\t ]))?/g,"$1$2").replace(/\\n+/g,\`$&\${indent2}\`),literalFallback=!1,foldOptions=getFoldOptions(ctx,!0);blockQuote2!==
"folded"&&type!==Scalar.BLOCK_FOLDED&&(foldOptions.onOverflow=()=>{literalFallback=!0});let body=foldFlowLines(\`\${start}\${foldedValue}\${end}\`,indent2,FOLD_BLOCK,
foldOptions);if(!literalFallback)return\`>\${header2}
\${indent2}\${body}\`}return value2=value2.replace(/\\n+/g,\`$&\${indent2}\`),\`|\${header2}
\${indent2}\${start}\${value2}\${end}\`}function plainString(item,ctx,onComment,onChompKeep){let{type,value:value2}=item,{actualString,implicitKey,indent:indent2,indentStep,
inFlow}=ctx;if(implicitKey&&value2.includes(\`
\`)||inFlow&&/[[\\]{},]/.test(value2))return quotedString(value2,ctx);if(/^[\\n\\t ,[\\]{}#&*!|>'"%@\`]|^[?-]$|^[?-][ \\t]|[\\n:][ \\t]|[ \\t]\\n|[\\n\\t ]#|[\\n\\t :]$/.test(
value2))return implicitKey||inFlow||!value2.includes(\`
\`)?quotedString(value2,ctx):blockString(item,ctx,onComment,onChompKeep);if(!implicitKey&&!inFlow&&type!==Scalar.PLAIN&&value2.includes(\`
\`))return blockString(item,ctx,onComment,onChompKeep);if(containsDocumentMarker(value2)){if(indent2==="")return ctx.forceBlockIndent=!0,blockString(item,ctx,onComment,
onChompKeep);if(implicitKey&&indent2===indentStep)return quotedString(value2,ctx)}let str=value2.replace(/\\n+/g,\`$&
\${indent2}\`);if(actualString){let test=tag=>tag.default&&tag.tag!=="tag:yaml.org,2002:str"&&tag.test?.test(str),{compat,tags:tags2}=ctx.doc.schema;if(tags2.some(
test)||compat?.some(test))return quotedString(value2,ctx)}return implicitKey?str:foldFlowLines(str,indent2,FOLD_FLOW,getFoldOptions(ctx,!1))}function stringifyString(item,ctx,onComment,onChompKeep){
let{implicitKey,inFlow}=ctx,ss2=typeof item.value=="string"?item:Object.assign({},item,{value:String(item.value)}),{type}=item;type!==Scalar.QUOTE_DOUBLE&&/[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u{D800}-\\u{DFFF}]/u.
test(ss2.value)&&(type=Scalar.QUOTE_DOUBLE);let _stringify=_type=>{switch(_type){case Scalar.BLOCK_FOLDED:case Scalar.BLOCK_LITERAL:return implicitKey||inFlow?quotedString(
ss2.value,ctx):blockString(ss2,ctx,onComment,onChompKeep);case Scalar.QUOTE_DOUBLE:return doubleQuotedString(ss2.value,ctx);case Scalar.QUOTE_SINGLE:return singleQuotedString(
ss2.value,ctx);case Scalar.PLAIN:return plainString(ss2,ctx,onComment,onChompKeep);default:return null}},res=_stringify(type);if(res===null){let{defaultKeyType,
defaultStringType}=ctx.options,t=implicitKey&&defaultKeyType||defaultStringType;if(res=_stringify(t),res===null)throw new Error(\`Unsupported default string type\\
 \${t}\`)}return res}function createStringifyContext(doc,options2){let opt=Object.assign({blockQuote:!0,commentString:stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",
directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"\\
null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},doc.schema.toStringOptions,options2),inFlow;switch(opt.collectionStyle){case"\\
block":inFlow=!1;break;case"flow":inFlow=!0;break;default:inFlow=null}return{anchors:new Set,doc,flowCollectionPadding:opt.flowCollectionPadding?" ":"",indent:"",
indentStep:typeof opt.indent=="number"?" ".repeat(opt.indent):"  ",inFlow,options:opt}}function getTagObject(tags2,item){if(item.tag){let match=tags2.filter(t=>t.
tag===item.tag);if(match.length>0)return match.find(t=>t.format===item.format)??match[0]}let tagObj,obj;if(isScalar(item)){obj=item.value;let match=tags2.filter(
t=>t.identify?.(obj));if(match.length>1){let testMatch=match.filter(t=>t.test);testMatch.length>0&&(match=testMatch)}tagObj=match.find(t=>t.format===item.format)??
match.find(t=>!t.format)}else obj=item,tagObj=tags2.find(t=>t.nodeClass&&obj instanceof t.nodeClass);if(!tagObj){let name=obj?.constructor?.name??(obj===null?"n\\
ull":typeof obj);throw new Error(\`Tag not resolved for \${name} value\`)}return tagObj}function stringifyProps(node2,tagObj,{anchors,doc}){if(!doc.directives)return"";
let props=[],anchor=(isScalar(node2)||isCollection(node2))&&node2.anchor;anchor&&anchorIsValid(anchor)&&(anchors.add(anchor),props.push(\`&\${anchor}\`));let tag=node2.
tag??(tagObj.default?null:tagObj.tag);return tag&&props.push(doc.directives.tagString(tag)),props.join(" ")}function stringify(item,ctx,onComment,onChompKeep){if(isPair(
item))return item.toString(ctx,onComment,onChompKeep);if(isAlias(item)){if(ctx.doc.directives)return item.toString(ctx);if(ctx.resolvedAliases?.has(item))throw new TypeError(
"Cannot stringify circular structure without alias nodes");ctx.resolvedAliases?ctx.resolvedAliases.add(item):ctx.resolvedAliases=new Set([item]),item=item.resolve(
ctx.doc)}let tagObj,node2=isNode(item)?item:ctx.doc.createNode(item,{onTagObj:o=>tagObj=o});tagObj??(tagObj=getTagObject(ctx.doc.schema.tags,node2));let props=stringifyProps(
node2,tagObj,ctx);props.length>0&&(ctx.indentAtStart=(ctx.indentAtStart??0)+props.length+1);let str=typeof tagObj.stringify=="function"?tagObj.stringify(node2,ctx,
onComment,onChompKeep):isScalar(node2)?stringifyString(node2,ctx,onComment,onChompKeep):node2.toString(ctx,onComment,onChompKeep);return props?isScalar(node2)||
str[0]==="{"||str[0]==="["?\`\${props} \${str}\`:\`\${props}
\${ctx.indent}\${str}\`:str}function stringifyPair({key:key2,value:value2},ctx,onComment,onChompKeep){let{allNullValues,doc,indent:indent2,indentStep,options:{commentString,indentSeq,simpleKeys}}=ctx,
keyComment=isNode(key2)&&key2.comment||null;if(simpleKeys){if(keyComment)throw new Error("With simple keys, key nodes cannot have comments");if(isCollection(key2)||
!isNode(key2)&&typeof key2=="object"){let msg="With simple keys, collection cannot be used as a key value";throw new Error(msg)}}let explicitKey=!simpleKeys&&(!key2||
keyComment&&value2==null&&!ctx.inFlow||isCollection(key2)||(isScalar(key2)?key2.type===Scalar.BLOCK_FOLDED||key2.type===Scalar.BLOCK_LITERAL:typeof key2=="objec\\
t"));ctx=Object.assign({},ctx,{allNullValues:!1,implicitKey:!explicitKey&&(simpleKeys||!allNullValues),indent:indent2+indentStep});let keyCommentDone=!1,chompKeep=!1,
str=stringify(key2,ctx,()=>keyCommentDone=!0,()=>chompKeep=!0);if(!explicitKey&&!ctx.inFlow&&str.length>1024){if(simpleKeys)throw new Error("With simple keys, s\\
ingle line scalar must not span more than 1024 characters");explicitKey=!0}if(ctx.inFlow){if(allNullValues||value2==null)return keyCommentDone&&onComment&&onComment(),
str===""?"?":explicitKey?\`? \${str}\`:str}else if(allNullValues&&!simpleKeys||value2==null&&explicitKey)return str=\`? \${str}\`,keyComment&&!keyCommentDone?str+=lineComment(
str,ctx.indent,commentString(keyComment)):chompKeep&&onChompKeep&&onChompKeep(),str;keyCommentDone&&(keyComment=null),explicitKey?(keyComment&&(str+=lineComment(
str,ctx.indent,commentString(keyComment))),str=\`? \${str}
\${indent2}:\`):(str=\`\${str}:\`,keyComment&&(str+=lineComment(str,ctx.indent,commentString(keyComment))));let vsb,vcb,valueComment;isNode(value2)?(vsb=!!value2.spaceBefore,
vcb=value2.commentBefore,valueComment=value2.comment):(vsb=!1,vcb=null,valueComment=null,value2&&typeof value2=="object"&&(value2=doc.createNode(value2))),ctx.implicitKey=
!1,!explicitKey&&!keyComment&&isScalar(value2)&&(ctx.indentAtStart=str.length+1),chompKeep=!1,!indentSeq&&indentStep.length>=2&&!ctx.inFlow&&!explicitKey&&isSeq(
value2)&&!value2.flow&&!value2.tag&&!value2.anchor&&(ctx.indent=ctx.indent.substring(2));let valueCommentDone=!1,valueStr=stringify(value2,ctx,()=>valueCommentDone=
!0,()=>chompKeep=!0),ws2=" ";if(keyComment||vsb||vcb){if(ws2=vsb?\`
\`:"",vcb){let cs2=commentString(vcb);ws2+=\`
\${indentComment(cs2,ctx.indent)}\`}valueStr===""&&!ctx.inFlow?ws2===\`
\`&&valueComment&&(ws2=\`

\`):ws2+=\`
\${ctx.indent}\`}else if(!explicitKey&&isCollection(value2)){let vs0=valueStr[0],nl0=valueStr.indexOf(\`
\`),hasNewline=nl0!==-1,flow3=ctx.inFlow??value2.flow??value2.items.length===0;if(hasNewline||!flow3){let hasPropsLine=!1;if(hasNewline&&(vs0==="&"||vs0==="!")){
let sp0=valueStr.indexOf(" ");vs0==="&"&&sp0!==-1&&sp0<nl0&&valueStr[sp0+1]==="!"&&(sp0=valueStr.indexOf(" ",sp0+1)),(sp0===-1||nl0<sp0)&&(hasPropsLine=!0)}hasPropsLine||
(ws2=\`
\${ctx.indent}\`)}}else(valueStr===""||valueStr[0]===\`
\`)&&(ws2="");return str+=ws2+valueStr,ctx.inFlow?valueCommentDone&&onComment&&onComment():valueComment&&!valueCommentDone?str+=lineComment(str,ctx.indent,commentString(
valueComment)):chompKeep&&onChompKeep&&onChompKeep(),str}function warn(logLevel,warning){(logLevel==="debug"||logLevel==="warn")&&console.warn(warning)}var MERGE_KEY="<<",merge2={identify:value2=>value2===MERGE_KEY||typeof value2=="symbol"&&value2.description===MERGE_KEY,default:"key",tag:"tag:yaml.org,2002:mer\\
ge",test:/^<<$/,resolve:()=>Object.assign(new Scalar(Symbol(MERGE_KEY)),{addToJSMap:addMergeToJSMap}),stringify:()=>MERGE_KEY},isMergeKey=(ctx,key2)=>(merge2.identify(
key2)||isScalar(key2)&&(!key2.type||key2.type===Scalar.PLAIN)&&merge2.identify(key2.value))&&ctx?.doc.schema.tags.some(tag=>tag.tag===merge2.tag&&tag.default);function addMergeToJSMap(ctx,map4,value2){
let source=resolveAliasValue(ctx,value2);if(isSeq(source))for(let it2 of source.items)mergeValue(ctx,map4,it2);else if(Array.isArray(source))for(let it2 of source)
mergeValue(ctx,map4,it2);else mergeValue(ctx,map4,source)}function mergeValue(ctx,map4,value2){let source=resolveAliasValue(ctx,value2);if(!isMap(source))throw new Error(
"Merge sources must be maps or map aliases");let srcMap=source.toJSON(null,ctx,Map);for(let[key2,value3]of srcMap)map4 instanceof Map?map4.has(key2)||map4.set(key2,
value3):map4 instanceof Set?map4.add(key2):Object.prototype.hasOwnProperty.call(map4,key2)||Object.defineProperty(map4,key2,{value:value3,writable:!0,enumerable:!0,
configurable:!0});return map4}function resolveAliasValue(ctx,value2){return ctx&&isAlias(value2)?value2.resolve(ctx.doc,ctx):value2}function addPairToJSMap(ctx,map4,{key:key2,value:value2}){if(isNode(key2)&&key2.addToJSMap)key2.addToJSMap(ctx,map4,value2);else if(isMergeKey(ctx,key2))addMergeToJSMap(
ctx,map4,value2);else{let jsKey=toJS(key2,"",ctx);if(map4 instanceof Map)map4.set(jsKey,toJS(value2,jsKey,ctx));else if(map4 instanceof Set)map4.add(jsKey);else{
let stringKey=stringifyKey(key2,jsKey,ctx),jsValue=toJS(value2,stringKey,ctx);stringKey in map4?Object.defineProperty(map4,stringKey,{value:jsValue,writable:!0,
enumerable:!0,configurable:!0}):map4[stringKey]=jsValue}}return map4}function stringifyKey(key2,jsKey,ctx){if(jsKey===null)return"";if(typeof jsKey!="object")return String(
jsKey);if(isNode(key2)&&ctx?.doc){let strCtx=createStringifyContext(ctx.doc,{});strCtx.anchors=new Set;for(let node2 of ctx.anchors.keys())strCtx.anchors.add(node2.
anchor);strCtx.inFlow=!0,strCtx.inStringifyKey=!0;let strKey=key2.toString(strCtx);if(!ctx.mapKeyWarned){let jsonStr=JSON.stringify(strKey);jsonStr.length>40&&(jsonStr=
jsonStr.substring(0,36)+'..."'),warn(ctx.doc.options.logLevel,\`Keys with collection values will be stringified due to JS Object restrictions: \${jsonStr}. Set ma\\
pAsMap: true to use object keys.\`),ctx.mapKeyWarned=!0}return strKey}return JSON.stringify(jsKey)}function createPair(key2,value2,ctx){let k2=createNode(key2,void 0,ctx),v2=createNode(value2,void 0,ctx);return new Pair(k2,v2)}var Pair=class _Pair{constructor(key2,value2=null){
Object.defineProperty(this,NODE_TYPE,{value:PAIR}),this.key=key2,this.value=value2}clone(schema4){let{key:key2,value:value2}=this;return isNode(key2)&&(key2=key2.
clone(schema4)),isNode(value2)&&(value2=value2.clone(schema4)),new _Pair(key2,value2)}toJSON(_2,ctx){let pair2=ctx?.mapAsMap?new Map:{};return addPairToJSMap(ctx,
pair2,this)}toString(ctx,onComment,onChompKeep){return ctx?.doc?stringifyPair(this,ctx,onComment,onChompKeep):JSON.stringify(this)}};function stringifyCollection(collection,ctx,options2){return(ctx.inFlow??collection.flow?stringifyFlowCollection:stringifyBlockCollection)(collection,ctx,options2)}
function stringifyBlockCollection({comment,items},ctx,{blockItemPrefix,flowChars,itemIndent,onChompKeep,onComment}){let{indent:indent2,options:{commentString}}=ctx,
itemCtx=Object.assign({},ctx,{indent:itemIndent,type:null}),chompKeep=!1,lines=[];for(let i=0;i<items.length;++i){let item=items[i],comment2=null;if(isNode(item))
!chompKeep&&item.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,item.commentBefore,chompKeep),item.comment&&(comment2=item.comment);else if(isPair(item)){
let ik=isNode(item.key)?item.key:null;ik&&(!chompKeep&&ik.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,ik.commentBefore,chompKeep))}chompKeep=!1;let str2=stringify(
item,itemCtx,()=>comment2=null,()=>chompKeep=!0);comment2&&(str2+=lineComment(str2,itemIndent,commentString(comment2))),chompKeep&&comment2&&(chompKeep=!1),lines.
push(blockItemPrefix+str2)}let str;if(lines.length===0)str=flowChars.start+flowChars.end;else{str=lines[0];for(let i=1;i<lines.length;++i){let line=lines[i];str+=
line?\`
\${indent2}\${line}\`:\`
\`}}return comment?(str+=\`
\`+indentComment(commentString(comment),indent2),onComment&&onComment()):chompKeep&&onChompKeep&&onChompKeep(),str}function stringifyFlowCollection({items},ctx,{
flowChars,itemIndent}){let{indent:indent2,indentStep,flowCollectionPadding:fcPadding,options:{commentString}}=ctx;itemIndent+=indentStep;let itemCtx=Object.assign(
{},ctx,{indent:itemIndent,inFlow:!0,type:null}),reqNewline=!1,linesAtValue=0,lines=[];for(let i=0;i<items.length;++i){let item=items[i],comment=null;if(isNode(item))
item.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,item.commentBefore,!1),item.comment&&(comment=item.comment);else if(isPair(item)){let ik=isNode(item.
key)?item.key:null;ik&&(ik.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,ik.commentBefore,!1),ik.comment&&(reqNewline=!0));let iv=isNode(item.value)?item.
value:null;iv?(iv.comment&&(comment=iv.comment),iv.commentBefore&&(reqNewline=!0)):item.value==null&&ik?.comment&&(comment=ik.comment)}comment&&(reqNewline=!0);
let str=stringify(item,itemCtx,()=>comment=null);reqNewline||(reqNewline=lines.length>linesAtValue||str.includes(\`
\`)),i<items.length-1?str+=",":ctx.options.trailingComma&&(ctx.options.lineWidth>0&&(reqNewline||(reqNewline=lines.reduce((sum,line)=>sum+line.length+2,2)+(str.length+
2)>ctx.options.lineWidth)),reqNewline&&(str+=",")),comment&&(str+=lineComment(str,itemIndent,commentString(comment))),lines.push(str),linesAtValue=lines.length}
let{start,end}=flowChars;if(lines.length===0)return start+end;if(!reqNewline){let len=lines.reduce((sum,line)=>sum+line.length+2,2);reqNewline=ctx.options.lineWidth>
0&&len>ctx.options.lineWidth}if(reqNewline){let str=start;for(let line of lines)str+=line?\`
\${indentStep}\${indent2}\${line}\`:\`
\`;return\`\${str}
\${indent2}\${end}\`}else return\`\${start}\${fcPadding}\${lines.join(" ")}\${fcPadding}\${end}\`}function addCommentBefore({indent:indent2,options:{commentString}},lines,comment,chompKeep){
if(comment&&chompKeep&&(comment=comment.replace(/^\\n+/,"")),comment){let ic=indentComment(commentString(comment),indent2);lines.push(ic.trimStart())}}function findPair(items,key2){let k2=isScalar(key2)?key2.value:key2;for(let it2 of items)if(isPair(it2)&&(it2.key===key2||it2.key===k2||isScalar(it2.key)&&it2.key.
value===k2))return it2}var YAMLMap=class extends Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(schema4){super(MAP,schema4),this.items=
[]}static from(schema4,obj,ctx){let{keepUndefined,replacer}=ctx,map4=new this(schema4),add4=(key2,value2)=>{if(typeof replacer=="function")value2=replacer.call(
obj,key2,value2);else if(Array.isArray(replacer)&&!replacer.includes(key2))return;(value2!==void 0||keepUndefined)&&map4.items.push(createPair(key2,value2,ctx))};
if(obj instanceof Map)for(let[key2,value2]of obj)add4(key2,value2);else if(obj&&typeof obj=="object")for(let key2 of Object.keys(obj))add4(key2,obj[key2]);return typeof schema4.
sortMapEntries=="function"&&map4.items.sort(schema4.sortMapEntries),map4}add(pair2,overwrite){let _pair;isPair(pair2)?_pair=pair2:!pair2||typeof pair2!="object"||
!("key"in pair2)?_pair=new Pair(pair2,pair2?.value):_pair=new Pair(pair2.key,pair2.value);let prev=findPair(this.items,_pair.key),sortEntries=this.schema?.sortMapEntries;
if(prev){if(!overwrite)throw new Error(\`Key \${_pair.key} already set\`);isScalar(prev.value)&&isScalarValue(_pair.value)?prev.value.value=_pair.value:prev.value=
_pair.value}else if(sortEntries){let i=this.items.findIndex(item=>sortEntries(_pair,item)<0);i===-1?this.items.push(_pair):this.items.splice(i,0,_pair)}else this.
items.push(_pair)}delete(key2){let it2=findPair(this.items,key2);return it2?this.items.splice(this.items.indexOf(it2),1).length>0:!1}get(key2,keepScalar){let node2=findPair(
this.items,key2)?.value;return(!keepScalar&&isScalar(node2)?node2.value:node2)??void 0}has(key2){return!!findPair(this.items,key2)}set(key2,value2){this.add(new Pair(
key2,value2),!0)}toJSON(_2,ctx,Type){let map4=Type?new Type:ctx?.mapAsMap?new Map:{};ctx?.onCreate&&ctx.onCreate(map4);for(let item of this.items)addPairToJSMap(
ctx,map4,item);return map4}toString(ctx,onComment,onChompKeep){if(!ctx)return JSON.stringify(this);for(let item of this.items)if(!isPair(item))throw new Error(\`\\
Map items must all be pairs; found \${JSON.stringify(item)} instead\`);return!ctx.allNullValues&&this.hasAllNullValues(!1)&&(ctx=Object.assign({},ctx,{allNullValues:!0})),
stringifyCollection(this,ctx,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:ctx.indent||"",onChompKeep,onComment})}};var map3={collection:"map",default:!0,nodeClass:YAMLMap,tag:"tag:yaml.org,2002:map",resolve(map4,onError){return isMap(map4)||onError("Expected a mapping for th\\
is tag"),map4},createNode:(schema4,obj,ctx)=>YAMLMap.from(schema4,obj,ctx)};var YAMLSeq=class extends Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(schema4){super(SEQ,schema4),this.items=[]}add(value2){this.items.
push(value2)}delete(key2){let idx=asItemIndex(key2);return typeof idx!="number"?!1:this.items.splice(idx,1).length>0}get(key2,keepScalar){let idx=asItemIndex(key2);
if(typeof idx!="number")return;let it2=this.items[idx];return!keepScalar&&isScalar(it2)?it2.value:it2}has(key2){let idx=asItemIndex(key2);return typeof idx=="nu\\
mber"&&idx<this.items.length}set(key2,value2){let idx=asItemIndex(key2);if(typeof idx!="number")throw new Error(\`Expected a valid index, not \${key2}.\`);let prev=this.
items[idx];isScalar(prev)&&isScalarValue(value2)?prev.value=value2:this.items[idx]=value2}toJSON(_2,ctx){let seq2=[];ctx?.onCreate&&ctx.onCreate(seq2);let i=0;for(let item of this.
items)seq2.push(toJS(item,String(i++),ctx));return seq2}toString(ctx,onComment,onChompKeep){return ctx?stringifyCollection(this,ctx,{blockItemPrefix:"- ",flowChars:{
start:"[",end:"]"},itemIndent:(ctx.indent||"")+"  ",onChompKeep,onComment}):JSON.stringify(this)}static from(schema4,obj,ctx){let{replacer}=ctx,seq2=new this(schema4);
if(obj&&Symbol.iterator in Object(obj)){let i=0;for(let it2 of obj){if(typeof replacer=="function"){let key2=obj instanceof Set?it2:String(i++);it2=replacer.call(
obj,key2,it2)}seq2.items.push(createNode(it2,void 0,ctx))}}return seq2}};function asItemIndex(key2){let idx=isScalar(key2)?key2.value:key2;return idx&&typeof idx==
"string"&&(idx=Number(idx)),typeof idx=="number"&&Number.isInteger(idx)&&idx>=0?idx:null}var seq={collection:"seq",default:!0,nodeClass:YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(seq2,onError){return isSeq(seq2)||onError("Expected a sequence for th\\
is tag"),seq2},createNode:(schema4,obj,ctx)=>YAMLSeq.from(schema4,obj,ctx)};var string3={identify:value2=>typeof value2=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify(item,ctx,onComment,onChompKeep){return ctx=
Object.assign({actualString:!0},ctx),stringifyString(item,ctx,onComment,onChompKeep)}};var nullTag={identify:value2=>value2==null,createNode:()=>new Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Scalar(
null),stringify:({source},ctx)=>typeof source=="string"&&nullTag.test.test(source)?source:ctx.options.nullStr};var boolTag={identify:value2=>typeof value2=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:str=>new Scalar(
str[0]==="t"||str[0]==="T"),stringify({source,value:value2},ctx){if(source&&boolTag.test.test(source)){let sv=source[0]==="t"||source[0]==="T";if(value2===sv)return source}
return value2?ctx.options.trueStr:ctx.options.falseStr}};function stringifyNumber({format,minFractionDigits,tag,value:value2}){if(typeof value2=="bigint")return String(value2);let num=typeof value2=="number"?value2:Number(
value2);if(!isFinite(num))return isNaN(num)?".nan":num<0?"-.inf":".inf";let n=Object.is(value2,-0)?"-0":JSON.stringify(value2);if(!format&&minFractionDigits&&(!tag||
tag==="tag:yaml.org,2002:float")&&/^-?\\d/.test(n)&&!n.includes("e")){let i=n.indexOf(".");i<0&&(i=n.length,n+=".");let d=minFractionDigits-(n.length-i-1);for(;d-- >
0;)n+="0"}return n}var floatNaN={identify:value2=>typeof value2=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\\.(?:inf|Inf|INF)|\\.nan|\\.NaN|\\.NAN)$/,resolve:str=>str.
slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber},floatExp={identify:value2=>typeof value2==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str),stringify(node2){
let num=Number(node2.value);return isFinite(num)?num.toExponential():stringifyNumber(node2)}},float={identify:value2=>typeof value2=="number",default:!0,tag:"ta\\
g:yaml.org,2002:float",test:/^[-+]?(?:\\.[0-9]+|[0-9]+\\.[0-9]*)$/,resolve(str){let node2=new Scalar(parseFloat(str)),dot=str.indexOf(".");return dot!==-1&&str[str.
length-1]==="0"&&(node2.minFractionDigits=str.length-dot-1),node2},stringify:stringifyNumber};var intIdentify=value2=>typeof value2=="bigint"||Number.isInteger(value2),intResolve=(str,offset,radix,{intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str.substring(
offset),radix);function intStringify(node2,radix,prefix){let{value:value2}=node2;return intIdentify(value2)&&value2>=0?prefix+value2.toString(radix):stringifyNumber(
node2)}var intOct={identify:value2=>intIdentify(value2)&&value2>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(str,_onError,opt)=>intResolve(
str,2,8,opt),stringify:node2=>intStringify(node2,8,"0o")},int={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(str,_onError,opt)=>intResolve(
str,0,10,opt),stringify:stringifyNumber},intHex={identify:value2=>intIdentify(value2)&&value2>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,
resolve:(str,_onError,opt)=>intResolve(str,2,16,opt),stringify:node2=>intStringify(node2,16,"0x")};var schema=[map3,seq,string3,nullTag,boolTag,intOct,int,intHex,floatNaN,floatExp,float];function intIdentify2(value2){return typeof value2=="bigint"||Number.isInteger(value2)}var stringifyJSON=({value:value2})=>JSON.stringify(value2),jsonScalars=[{
identify:value2=>typeof value2=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify:stringifyJSON},{identify:value2=>value2==null,createNode:()=>new Scalar(
null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:value2=>typeof value2=="boolean",default:!0,tag:"\\
tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:str=>str==="true",stringify:stringifyJSON},{identify:intIdentify2,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,
resolve:(str,_onError,{intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str,10),stringify:({value:value2})=>intIdentify2(value2)?value2.toString():JSON.stringify(
value2)},{identify:value2=>typeof value2=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:str=>parseFloat(
str),stringify:stringifyJSON}],jsonError={default:!0,tag:"",test:/^/,resolve(str,onError){return onError(\`Unresolved plain scalar \${JSON.stringify(str)}\`),str}},
schema2=[map3,seq].concat(jsonScalars,jsonError);var binary={identify:value2=>value2 instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(src,onError){if(typeof atob=="function"){let str=atob(
src.replace(/[\\n\\r]/g,"")),buffer=new Uint8Array(str.length);for(let i=0;i<str.length;++i)buffer[i]=str.charCodeAt(i);return buffer}else return onError("This en\\
vironment does not support reading binary tags; either Buffer or atob is required"),src},stringify({comment,type,value:value2},ctx,onComment,onChompKeep){if(!value2)
return"";let buf=value2,str;if(typeof btoa=="function"){let s="";for(let i=0;i<buf.length;++i)s+=String.fromCharCode(buf[i]);str=btoa(s)}else throw new Error("T\\
his environment does not support writing binary tags; either Buffer or btoa is required");if(type??(type=Scalar.BLOCK_LITERAL),type!==Scalar.QUOTE_DOUBLE){let lineWidth=Math.
max(ctx.options.lineWidth-ctx.indent.length,ctx.options.minContentWidth),n=Math.ceil(str.length/lineWidth),lines=new Array(n);for(let i=0,o=0;i<n;++i,o+=lineWidth)
lines[i]=str.substr(o,lineWidth);str=lines.join(type===Scalar.BLOCK_LITERAL?\`
\`:" ")}return stringifyString({comment,type,value:str},ctx,onComment,onChompKeep)}};function resolvePairs(seq2,onError){if(isSeq(seq2))for(let i=0;i<seq2.items.length;++i){let item=seq2.items[i];if(!isPair(item)){if(isMap(item)){item.items.length>
1&&onError("Each pair must have its own sequence indicator");let pair2=item.items[0]||new Pair(new Scalar(null));if(item.commentBefore&&(pair2.key.commentBefore=
pair2.key.commentBefore?\`\${item.commentBefore}
\${pair2.key.commentBefore}\`:item.commentBefore),item.comment){let cn2=pair2.value??pair2.key;cn2.comment=cn2.comment?\`\${item.comment}
\${cn2.comment}\`:item.comment}item=pair2}seq2.items[i]=isPair(item)?item:new Pair(item)}}else onError("Expected a sequence for this tag");return seq2}function createPairs(schema4,iterable,ctx){
let{replacer}=ctx,pairs3=new YAMLSeq(schema4);pairs3.tag="tag:yaml.org,2002:pairs";let i=0;if(iterable&&Symbol.iterator in Object(iterable))for(let it2 of iterable){
typeof replacer=="function"&&(it2=replacer.call(iterable,String(i++),it2));let key2,value2;if(Array.isArray(it2))if(it2.length===2)key2=it2[0],value2=it2[1];else
throw new TypeError(\`Expected [key, value] tuple: \${it2}\`);else if(it2&&it2 instanceof Object){let keys2=Object.keys(it2);if(keys2.length===1)key2=keys2[0],value2=
it2[key2];else throw new TypeError(\`Expected tuple with one key, not \${keys2.length} keys\`)}else key2=it2;pairs3.items.push(createPair(key2,value2,ctx))}return pairs3}
var pairs2={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs};var YAMLOMap=class _YAMLOMap extends YAMLSeq{constructor(){super(),this.add=YAMLMap.prototype.add.bind(this),this.delete=YAMLMap.prototype.delete.bind(this),this.
get=YAMLMap.prototype.get.bind(this),this.has=YAMLMap.prototype.has.bind(this),this.set=YAMLMap.prototype.set.bind(this),this.tag=_YAMLOMap.tag}toJSON(_2,ctx){if(!ctx)
return super.toJSON(_2);let map4=new Map;ctx?.onCreate&&ctx.onCreate(map4);for(let pair2 of this.items){let key2,value2;if(isPair(pair2)?(key2=toJS(pair2.key,"",
ctx),value2=toJS(pair2.value,key2,ctx)):key2=toJS(pair2,"",ctx),map4.has(key2))throw new Error("Ordered maps must not include duplicate keys");map4.set(key2,value2)}
return map4}static from(schema4,iterable,ctx){let pairs3=createPairs(schema4,iterable,ctx),omap2=new this;return omap2.items=pairs3.items,omap2}};YAMLOMap.tag="\\
tag:yaml.org,2002:omap";var omap={collection:"seq",identify:value2=>value2 instanceof Map,nodeClass:YAMLOMap,default:!1,tag:"tag:yaml.org,2002:omap",resolve(seq2,onError){
let pairs3=resolvePairs(seq2,onError),seenKeys=[];for(let{key:key2}of pairs3.items)isScalar(key2)&&(seenKeys.includes(key2.value)?onError(\`Ordered maps must not\\
 include duplicate keys: \${key2.value}\`):seenKeys.push(key2.value));return Object.assign(new YAMLOMap,pairs3)},createNode:(schema4,iterable,ctx)=>YAMLOMap.from(
schema4,iterable,ctx)};function boolStringify({value:value2,source},ctx){return source&&(value2?trueTag:falseTag).test.test(source)?source:value2?ctx.options.trueStr:ctx.options.falseStr}
var trueTag={identify:value2=>value2===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Scalar(!0),stringify:boolStringify},
falseTag={identify:value2=>value2===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Scalar(!1),stringify:boolStringify};var floatNaN2={identify:value2=>typeof value2=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\\.(?:inf|Inf|INF)|\\.nan|\\.NaN|\\.NAN)$/,resolve:str=>str.
slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber},floatExp2={identify:value2=>typeof value2==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str.replace(
/_/g,"")),stringify(node2){let num=Number(node2.value);return isFinite(num)?num.toExponential():stringifyNumber(node2)}},float2={identify:value2=>typeof value2==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\\.[0-9_]*$/,resolve(str){let node2=new Scalar(parseFloat(str.replace(/_/g,""))),dot=str.
indexOf(".");if(dot!==-1){let f=str.substring(dot+1).replace(/_/g,"");f[f.length-1]==="0"&&(node2.minFractionDigits=f.length)}return node2},stringify:stringifyNumber};var intIdentify3=value2=>typeof value2=="bigint"||Number.isInteger(value2);function intResolve2(str,offset,radix,{intAsBigInt}){let sign=str[0];if((sign==="-"||
sign==="+")&&(offset+=1),str=str.substring(offset).replace(/_/g,""),intAsBigInt){switch(radix){case 2:str=\`0b\${str}\`;break;case 8:str=\`0o\${str}\`;break;case 16:str=
\`0x\${str}\`;break}let n2=BigInt(str);return sign==="-"?BigInt(-1)*n2:n2}let n=parseInt(str,radix);return sign==="-"?-1*n:n}function intStringify2(node2,radix,prefix){
let{value:value2}=node2;if(intIdentify3(value2)){let str=value2.toString(radix);return value2<0?"-"+prefix+str.substr(1):prefix+str}return stringifyNumber(node2)}
var intBin={identify:intIdentify3,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(str,_onError,opt)=>intResolve2(str,2,2,opt),
stringify:node2=>intStringify2(node2,2,"0b")},intOct2={identify:intIdentify3,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(str,_onError,opt)=>intResolve2(
str,1,8,opt),stringify:node2=>intStringify2(node2,8,"0")},int2={identify:intIdentify3,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(str,_onError,opt)=>intResolve2(
str,0,10,opt),stringify:stringifyNumber},intHex2={identify:intIdentify3,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(str,_onError,opt)=>intResolve2(
str,2,16,opt),stringify:node2=>intStringify2(node2,16,"0x")};var YAMLSet=class _YAMLSet extends YAMLMap{constructor(schema4){super(schema4),this.tag=_YAMLSet.tag}add(key2){let pair2;isPair(key2)?pair2=key2:key2&&typeof key2==
"object"&&"key"in key2&&"value"in key2&&key2.value===null?pair2=new Pair(key2.key,null):pair2=new Pair(key2,null),findPair(this.items,pair2.key)||this.items.push(
pair2)}get(key2,keepPair){let pair2=findPair(this.items,key2);return!keepPair&&isPair(pair2)?isScalar(pair2.key)?pair2.key.value:pair2.key:pair2}set(key2,value2){
if(typeof value2!="boolean")throw new Error(\`Expected boolean value for set(key, value) in a YAML set, not \${typeof value2}\`);let prev=findPair(this.items,key2);
prev&&!value2?this.items.splice(this.items.indexOf(prev),1):!prev&&value2&&this.items.push(new Pair(key2))}toJSON(_2,ctx){return super.toJSON(_2,ctx,Set)}toString(ctx,onComment,onChompKeep){
if(!ctx)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},ctx,{allNullValues:!0}),onComment,onChompKeep);throw new Error(
"Set items must all have null values")}static from(schema4,iterable,ctx){let{replacer}=ctx,set3=new this(schema4);if(iterable&&Symbol.iterator in Object(iterable))
for(let value2 of iterable)typeof replacer=="function"&&(value2=replacer.call(iterable,value2,value2)),set3.items.push(createPair(value2,null,ctx));return set3}};
YAMLSet.tag="tag:yaml.org,2002:set";var set={collection:"map",identify:value2=>value2 instanceof Set,nodeClass:YAMLSet,default:!1,tag:"tag:yaml.org,2002:set",createNode:(schema4,iterable,ctx)=>YAMLSet.
from(schema4,iterable,ctx),resolve(map4,onError){if(isMap(map4)){if(map4.hasAllNullValues(!0))return Object.assign(new YAMLSet,map4);onError("Set items must all\\
 have null values")}else onError("Expected a mapping for this tag");return map4}};function parseSexagesimal(str,asBigInt){let sign=str[0],parts3=sign==="-"||sign==="+"?str.substring(1):str,num=n=>asBigInt?BigInt(n):Number(n),res=parts3.replace(
/_/g,"").split(":").reduce((res2,p)=>res2*num(60)+num(p),num(0));return sign==="-"?num(-1)*res:res}function stringifySexagesimal(node2){let{value:value2}=node2,
num=n=>n;if(typeof value2=="bigint")num=n=>BigInt(n);else if(isNaN(value2)||!isFinite(value2))return stringifyNumber(node2);let sign="";value2<0&&(sign="-",value2*=
num(-1));let _60=num(60),parts3=[value2%_60];return value2<60?parts3.unshift(0):(value2=(value2-parts3[0])/_60,parts3.unshift(value2%_60),value2>=60&&(value2=(value2-
parts3[0])/_60,parts3.unshift(value2))),sign+parts3.map(n=>String(n).padStart(2,"0")).join(":").replace(/000000\\d*$/,"")}var intTime={identify:value2=>typeof value2==
"bigint"||Number.isInteger(value2),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(str,_onError,{intAsBigInt})=>parseSexagesimal(
str,intAsBigInt),stringify:stringifySexagesimal},floatTime={identify:value2=>typeof value2=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*$/,
resolve:str=>parseSexagesimal(str,!1),stringify:stringifySexagesimal},timestamp={identify:value2=>value2 instanceof Date,default:!0,tag:"tag:yaml.org,2002:times\\
tamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\\\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\\\.[0-9]+)?)(?:[ \\\\t]*(Z|[-+][012]?[0-9](?::[0-9]{2\\
})?))?)?$"),resolve(str){let match=str.match(timestamp.test);if(!match)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,year,month,day,
hour,minute,second]=match.map(Number),millisec=match[7]?Number((match[7]+"00").substr(1,3)):0,date=Date.UTC(year,month-1,day,hour||0,minute||0,second||0,millisec),
tz=match[8];if(tz&&tz!=="Z"){let d=parseSexagesimal(tz,!1);Math.abs(d)<30&&(d*=60),date-=6e4*d}return new Date(date)},stringify:({value:value2})=>value2?.toISOString().
replace(/(T00:00:00)?\\.000Z$/,"")??""};var schema3=[map3,seq,string3,nullTag,trueTag,falseTag,intBin,intOct2,int2,intHex2,floatNaN2,floatExp2,float2,binary,merge2,omap,pairs2,set,intTime,floatTime,timestamp];var schemas=new Map([["core",schema],["failsafe",[map3,seq,string3]],["json",schema2],["yaml11",schema3],["yaml-1.1",schema3]]),tagsByName={binary,bool:boolTag,
float,floatExp,floatNaN,floatTime,int,intHex,intOct,intTime,map:map3,merge:merge2,null:nullTag,omap,pairs:pairs2,seq,set,timestamp},coreKnownTags={"tag:yaml.org\\
,2002:binary":binary,"tag:yaml.org,2002:merge":merge2,"tag:yaml.org,2002:omap":omap,"tag:yaml.org,2002:pairs":pairs2,"tag:yaml.org,2002:set":set,"tag:yaml.org,2\\
002:timestamp":timestamp};function getTags(customTags,schemaName,addMergeTag){let schemaTags=schemas.get(schemaName);if(schemaTags&&!customTags)return addMergeTag&&
!schemaTags.includes(merge2)?schemaTags.concat(merge2):schemaTags.slice();let tags2=schemaTags;if(!tags2)if(Array.isArray(customTags))tags2=[];else{let keys2=Array.
from(schemas.keys()).filter(key2=>key2!=="yaml11").map(key2=>JSON.stringify(key2)).join(", ");throw new Error(\`Unknown schema "\${schemaName}"; use one of \${keys2}\\
 or define customTags array\`)}if(Array.isArray(customTags))for(let tag of customTags)tags2=tags2.concat(tag);else typeof customTags=="function"&&(tags2=customTags(
tags2.slice()));return addMergeTag&&(tags2=tags2.concat(merge2)),tags2.reduce((tags3,tag)=>{let tagObj=typeof tag=="string"?tagsByName[tag]:tag;if(!tagObj){let tagName=JSON.
stringify(tag),keys2=Object.keys(tagsByName).map(key2=>JSON.stringify(key2)).join(", ");throw new Error(\`Unknown custom tag \${tagName}; use one of \${keys2}\`)}return tags3.
includes(tagObj)||tags3.push(tagObj),tags3},[])}var sortMapEntriesByKey=(a,b)=>a.key<b.key?-1:a.key>b.key?1:0,Schema=class _Schema{constructor({compat,customTags,merge:merge4,resolveKnownTags,schema:schema4,sortMapEntries,
toStringDefaults}){this.compat=Array.isArray(compat)?getTags(compat,"compat"):compat?getTags(null,compat):null,this.name=typeof schema4=="string"&&schema4||"cor\\
e",this.knownTags=resolveKnownTags?coreKnownTags:{},this.tags=getTags(customTags,this.name,merge4),this.toStringOptions=toStringDefaults??null,Object.defineProperty(
this,MAP,{value:map3}),Object.defineProperty(this,SCALAR,{value:string3}),Object.defineProperty(this,SEQ,{value:seq}),this.sortMapEntries=typeof sortMapEntries==
"function"?sortMapEntries:sortMapEntries===!0?sortMapEntriesByKey:null}clone(){let copy=Object.create(_Schema.prototype,Object.getOwnPropertyDescriptors(this));
return copy.tags=this.tags.slice(),copy}};function stringifyDocument(doc,options2){let lines=[],hasDirectives=options2.directives===!0;if(options2.directives!==!1&&doc.directives){let dir=doc.directives.
toString(doc);dir?(lines.push(dir),hasDirectives=!0):doc.directives.docStart&&(hasDirectives=!0)}hasDirectives&&lines.push("---");let ctx=createStringifyContext(
doc,options2),{commentString}=ctx.options;if(doc.commentBefore){lines.length!==1&&lines.unshift("");let cs2=commentString(doc.commentBefore);lines.unshift(indentComment(
cs2,""))}let chompKeep=!1,contentComment=null;if(doc.contents){if(isNode(doc.contents)){if(doc.contents.spaceBefore&&hasDirectives&&lines.push(""),doc.contents.
commentBefore){let cs2=commentString(doc.contents.commentBefore);lines.push(indentComment(cs2,""))}ctx.forceBlockIndent=!!doc.comment,contentComment=doc.contents.
comment}let onChompKeep=contentComment?void 0:()=>chompKeep=!0,body=stringify(doc.contents,ctx,()=>contentComment=null,onChompKeep);contentComment&&(body+=lineComment(
body,"",commentString(contentComment))),(body[0]==="|"||body[0]===">")&&lines[lines.length-1]==="---"?lines[lines.length-1]=\`--- \${body}\`:lines.push(body)}else lines.
push(stringify(doc.contents,ctx));if(doc.directives?.docEnd)if(doc.comment){let cs2=commentString(doc.comment);cs2.includes(\`
\`)?(lines.push("..."),lines.push(indentComment(cs2,""))):lines.push(\`... \${cs2}\`)}else lines.push("...");else{let dc=doc.comment;dc&&chompKeep&&(dc=dc.replace(/^\\n+/,
"")),dc&&((!chompKeep||contentComment)&&lines[lines.length-1]!==""&&lines.push(""),lines.push(indentComment(commentString(dc),"")))}return lines.join(\`
\`)+\`
\`}var Document=class _Document{constructor(value2,replacer,options2){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(
this,NODE_TYPE,{value:DOC});let _replacer=null;typeof replacer=="function"||Array.isArray(replacer)?_replacer=replacer:options2===void 0&&replacer&&(options2=replacer,
replacer=void 0);let opt=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},
options2);this.options=opt;let{version:version3}=opt;options2?._directives?(this.directives=options2._directives.atDocument(),this.directives.yaml.explicit&&(version3=
this.directives.yaml.version)):this.directives=new Directives({version:version3}),this.setSchema(version3,options2),this.contents=value2===void 0?null:this.createNode(
value2,_replacer,options2)}clone(){let copy=Object.create(_Document.prototype,{[NODE_TYPE]:{value:DOC}});return copy.commentBefore=this.commentBefore,copy.comment=
this.comment,copy.errors=this.errors.slice(),copy.warnings=this.warnings.slice(),copy.options=Object.assign({},this.options),this.directives&&(copy.directives=this.
directives.clone()),copy.schema=this.schema.clone(),copy.contents=isNode(this.contents)?this.contents.clone(copy.schema):this.contents,this.range&&(copy.range=this.
range.slice()),copy}add(value2){assertCollection(this.contents)&&this.contents.add(value2)}addIn(path2,value2){assertCollection(this.contents)&&this.contents.addIn(
path2,value2)}createAlias(node2,name){if(!node2.anchor){let prev=anchorNames(this);node2.anchor=!name||prev.has(name)?findNewAnchor(name||"a",prev):name}return new Alias(
node2.anchor)}createNode(value2,replacer,options2){let _replacer;if(typeof replacer=="function")value2=replacer.call({"":value2},"",value2),_replacer=replacer;else if(Array.
isArray(replacer)){let keyToStr=v2=>typeof v2=="number"||v2 instanceof String||v2 instanceof Number,asStr=replacer.filter(keyToStr).map(String);asStr.length>0&&
(replacer=replacer.concat(asStr)),_replacer=replacer}else options2===void 0&&replacer&&(options2=replacer,replacer=void 0);let{aliasDuplicateObjects,anchorPrefix,
flow:flow3,keepUndefined,onTagObj,tag}=options2??{},{onAnchor,setAnchors,sourceObjects}=createNodeAnchors(this,anchorPrefix||"a"),ctx={aliasDuplicateObjects:aliasDuplicateObjects??
!0,keepUndefined:keepUndefined??!1,onAnchor,onTagObj,replacer:_replacer,schema:this.schema,sourceObjects},node2=createNode(value2,tag,ctx);return flow3&&isCollection(
node2)&&(node2.flow=!0),setAnchors(),node2}createPair(key2,value2,options2={}){let k2=this.createNode(key2,null,options2),v2=this.createNode(value2,null,options2);
return new Pair(k2,v2)}delete(key2){return assertCollection(this.contents)?this.contents.delete(key2):!1}deleteIn(path2){return isEmptyPath(path2)?this.contents==
null?!1:(this.contents=null,!0):assertCollection(this.contents)?this.contents.deleteIn(path2):!1}get(key2,keepScalar){return isCollection(this.contents)?this.contents.
get(key2,keepScalar):void 0}getIn(path2,keepScalar){return isEmptyPath(path2)?!keepScalar&&isScalar(this.contents)?this.contents.value:this.contents:isCollection(
this.contents)?this.contents.getIn(path2,keepScalar):void 0}has(key2){return isCollection(this.contents)?this.contents.has(key2):!1}hasIn(path2){return isEmptyPath(
path2)?this.contents!==void 0:isCollection(this.contents)?this.contents.hasIn(path2):!1}set(key2,value2){this.contents==null?this.contents=collectionFromPath(this.
schema,[key2],value2):assertCollection(this.contents)&&this.contents.set(key2,value2)}setIn(path2,value2){isEmptyPath(path2)?this.contents=value2:this.contents==
null?this.contents=collectionFromPath(this.schema,Array.from(path2),value2):assertCollection(this.contents)&&this.contents.setIn(path2,value2)}setSchema(version3,options2={}){
typeof version3=="number"&&(version3=String(version3));let opt;switch(version3){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Directives(
{version:"1.1"}),opt={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=version3:this.directives=new Directives(
{version:version3}),opt={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,opt=null;break;default:{let sv=JSON.stringify(
version3);throw new Error(\`Expected '1.1', '1.2' or null as first argument, but found: \${sv}\`)}}if(options2.schema instanceof Object)this.schema=options2.schema;else if(opt)
this.schema=new Schema(Object.assign(opt,options2));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:json2,
jsonArg,mapAsMap,maxAliasCount,onAnchor,reviver}={}){let ctx={anchors:new Map,doc:this,keep:!json2,mapAsMap:mapAsMap===!0,mapKeyWarned:!1,maxAliasCount:typeof maxAliasCount==
"number"?maxAliasCount:100},res=toJS(this.contents,jsonArg??"",ctx);if(typeof onAnchor=="function")for(let{count:count3,res:res2}of ctx.anchors.values())onAnchor(
res2,count3);return typeof reviver=="function"?applyReviver(reviver,{"":res},"",res):res}toJSON(jsonArg,onAnchor){return this.toJS({json:!0,jsonArg,mapAsMap:!1,
onAnchor})}toString(options2={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in options2&&(!Number.isInteger(
options2.indent)||Number(options2.indent)<=0)){let s=JSON.stringify(options2.indent);throw new Error(\`"indent" option must be a positive integer, not \${s}\`)}return stringifyDocument(
this,options2)}};function assertCollection(contents){if(isCollection(contents))return!0;throw new Error("Expected a YAML collection as document contents")}var YAMLError=class extends Error{constructor(name,pos,code3,message){super(),this.name=name,this.code=code3,this.message=message,this.pos=pos}},YAMLParseError=class extends YAMLError{constructor(pos,code3,message){
super("YAMLParseError",pos,code3,message)}},YAMLWarning=class extends YAMLError{constructor(pos,code3,message){super("YAMLWarning",pos,code3,message)}},prettifyError=(src,lc)=>error=>{
if(error.pos[0]===-1)return;error.linePos=error.pos.map(pos=>lc.linePos(pos));let{line,col}=error.linePos[0];error.message+=\` at line \${line}, column \${col}\`;let ci2=col-
1,lineStr=src.substring(lc.lineStarts[line-1],lc.lineStarts[line]).replace(/[\\n\\r]+$/,"");if(ci2>=60&&lineStr.length>80){let trimStart=Math.min(ci2-39,lineStr.length-
79);lineStr="\\u2026"+lineStr.substring(trimStart),ci2-=trimStart-1}if(lineStr.length>80&&(lineStr=lineStr.substring(0,79)+"\\u2026"),line>1&&/^ *$/.test(lineStr.
substring(0,ci2))){let prev=src.substring(lc.lineStarts[line-2],lc.lineStarts[line-1]);prev.length>80&&(prev=prev.substring(0,79)+\`\\u2026
\`),lineStr=prev+lineStr}if(/[^ ]/.test(lineStr)){let count3=1,end=error.linePos[1];end?.line===line&&end.col>col&&(count3=Math.max(1,Math.min(end.col-col,80-ci2)));
let pointer=" ".repeat(ci2)+"^".repeat(count3);error.message+=\`:

\${lineStr}
\${pointer}
\`}};function resolveProps(tokens,{flow:flow3,indicator,next,offset,onError,parentIndent,startOnNewline}){let spaceBefore=!1,atNewline=startOnNewline,hasSpace=startOnNewline,
comment="",commentSep="",hasNewline=!1,reqSpace=!1,tab=null,anchor=null,tag=null,newlineAfterProp=null,comma=null,found2=null,start=null;for(let token2 of tokens)
switch(reqSpace&&(token2.type!=="space"&&token2.type!=="newline"&&token2.type!=="comma"&&onError(token2.offset,"MISSING_CHAR","Tags and anchors must be separate\\
d from the next token by white space"),reqSpace=!1),tab&&(atNewline&&token2.type!=="comment"&&token2.type!=="newline"&&onError(tab,"TAB_AS_INDENT","Tabs are not\\
 allowed as indentation"),tab=null),token2.type){case"space":!flow3&&(indicator!=="doc-start"||next?.type!=="flow-collection")&&token2.source.includes("	")&&(tab=
token2),hasSpace=!0;break;case"comment":{hasSpace||onError(token2,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let cb=token2.
source.substring(1)||" ";comment?comment+=commentSep+cb:comment=cb,commentSep="",atNewline=!1;break}case"newline":atNewline?comment?comment+=token2.source:(!found2||
indicator!=="seq-item-ind")&&(spaceBefore=!0):commentSep+=token2.source,atNewline=!0,hasNewline=!0,(anchor||tag)&&(newlineAfterProp=token2),hasSpace=!0;break;case"\\
anchor":anchor&&onError(token2,"MULTIPLE_ANCHORS","A node can have at most one anchor"),token2.source.endsWith(":")&&onError(token2.offset+token2.source.length-
1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),anchor=token2,start??(start=token2.offset),atNewline=!1,hasSpace=!1,reqSpace=!0;break;case"tag":{tag&&onError(
token2,"MULTIPLE_TAGS","A node can have at most one tag"),tag=token2,start??(start=token2.offset),atNewline=!1,hasSpace=!1,reqSpace=!0;break}case indicator:(anchor||
tag)&&onError(token2,"BAD_PROP_ORDER",\`Anchors and tags must be after the \${token2.source} indicator\`),found2&&onError(token2,"UNEXPECTED_TOKEN",\`Unexpected \${token2.
source} in \${flow3??"collection"}\`),found2=token2,atNewline=indicator==="seq-item-ind"||indicator==="explicit-key-ind",hasSpace=!1;break;case"comma":if(flow3){comma&&
onError(token2,"UNEXPECTED_TOKEN",\`Unexpected , in \${flow3}\`),comma=token2,atNewline=!1,hasSpace=!1;break}default:onError(token2,"UNEXPECTED_TOKEN",\`Unexpected \${token2.
type} token\`),atNewline=!1,hasSpace=!1}let last=tokens[tokens.length-1],end=last?last.offset+last.source.length:offset;return reqSpace&&next&&next.type!=="space"&&
next.type!=="newline"&&next.type!=="comma"&&(next.type!=="scalar"||next.source!=="")&&onError(next.offset,"MISSING_CHAR","Tags and anchors must be separated fro\\
m the next token by white space"),tab&&(atNewline&&tab.indent<=parentIndent||next?.type==="block-map"||next?.type==="block-seq")&&onError(tab,"TAB_AS_INDENT","T\\
abs are not allowed as indentation"),{comma,found:found2,spaceBefore,comment,hasNewline,anchor,tag,newlineAfterProp,end,start:start??end}}function containsNewline(key2){if(!key2)return null;switch(key2.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(key2.source.
includes(\`
\`))return!0;if(key2.end){for(let st2 of key2.end)if(st2.type==="newline")return!0}return!1;case"flow-collection":for(let it2 of key2.items){for(let st2 of it2.start)
if(st2.type==="newline")return!0;if(it2.sep){for(let st2 of it2.sep)if(st2.type==="newline")return!0}if(containsNewline(it2.key)||containsNewline(it2.value))return!0}
return!1;default:return!0}}function flowIndentCheck(indent2,fc,onError){if(fc?.type==="flow-collection"){let end=fc.end[0];end.indent===indent2&&(end.source==="]"||end.source==="}")&&containsNewline(
fc)&&onError(end,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}function mapIncludes(ctx,items,search2){let{uniqueKeys}=ctx.options;if(uniqueKeys===!1)return!1;let isEqual=typeof uniqueKeys=="function"?uniqueKeys:(a,b)=>a===
b||isScalar(a)&&isScalar(b)&&a.value===b.value;return items.some(pair2=>isEqual(pair2.key,search2))}var startColMsg="All mapping items must start at the same column";function resolveBlockMap({composeNode:composeNode2,composeEmptyNode:composeEmptyNode2},ctx,bm,onError,tag){
let NodeClass=tag?.nodeClass??YAMLMap,map4=new NodeClass(ctx.schema);ctx.atRoot&&(ctx.atRoot=!1);let offset=bm.offset,commentEnd=null;for(let collItem of bm.items){
let{start,key:key2,sep,value:value2}=collItem,keyProps=resolveProps(start,{indicator:"explicit-key-ind",next:key2??sep?.[0],offset,onError,parentIndent:bm.indent,
startOnNewline:!0}),implicitKey=!keyProps.found;if(implicitKey){if(key2&&(key2.type==="block-seq"?onError(offset,"BLOCK_AS_IMPLICIT_KEY","A block sequence may n\\
ot be used as an implicit map key"):"indent"in key2&&key2.indent!==bm.indent&&onError(offset,"BAD_INDENT",startColMsg)),!keyProps.anchor&&!keyProps.tag&&!sep){commentEnd=
keyProps.end,keyProps.comment&&(map4.comment?map4.comment+=\`
\`+keyProps.comment:map4.comment=keyProps.comment);continue}(keyProps.newlineAfterProp||containsNewline(key2))&&onError(key2??start[start.length-1],"MULTILINE_IM\\
PLICIT_KEY","Implicit keys need to be on a single line")}else keyProps.found?.indent!==bm.indent&&onError(offset,"BAD_INDENT",startColMsg);ctx.atKey=!0;let keyStart=keyProps.
end,keyNode=key2?composeNode2(ctx,key2,keyProps,onError):composeEmptyNode2(ctx,keyStart,start,null,keyProps,onError);ctx.schema.compat&&flowIndentCheck(bm.indent,
key2,onError),ctx.atKey=!1,mapIncludes(ctx,map4.items,keyNode)&&onError(keyStart,"DUPLICATE_KEY","Map keys must be unique");let valueProps=resolveProps(sep??[],
{indicator:"map-value-ind",next:value2,offset:keyNode.range[2],onError,parentIndent:bm.indent,startOnNewline:!key2||key2.type==="block-scalar"});if(offset=valueProps.
end,valueProps.found){implicitKey&&(value2?.type==="block-map"&&!valueProps.hasNewline&&onError(offset,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed \\
in compact mappings"),ctx.options.strict&&keyProps.start<valueProps.found.offset-1024&&onError(keyNode.range,"KEY_OVER_1024_CHARS","The : indicator must be at m\\
ost 1024 chars after the start of an implicit block mapping key"));let valueNode=value2?composeNode2(ctx,value2,valueProps,onError):composeEmptyNode2(ctx,offset,
sep,null,valueProps,onError);ctx.schema.compat&&flowIndentCheck(bm.indent,value2,onError),offset=valueNode.range[2];let pair2=new Pair(keyNode,valueNode);ctx.options.
keepSourceTokens&&(pair2.srcToken=collItem),map4.items.push(pair2)}else{implicitKey&&onError(keyNode.range,"MISSING_CHAR","Implicit map keys need to be followed\\
 by map values"),valueProps.comment&&(keyNode.comment?keyNode.comment+=\`
\`+valueProps.comment:keyNode.comment=valueProps.comment);let pair2=new Pair(keyNode);ctx.options.keepSourceTokens&&(pair2.srcToken=collItem),map4.items.push(pair2)}}
return commentEnd&&commentEnd<offset&&onError(commentEnd,"IMPOSSIBLE","Map comment with trailing content"),map4.range=[bm.offset,offset,commentEnd??offset],map4}function resolveBlockSeq({composeNode:composeNode2,composeEmptyNode:composeEmptyNode2},ctx,bs2,onError,tag){let NodeClass=tag?.nodeClass??YAMLSeq,seq2=new NodeClass(
ctx.schema);ctx.atRoot&&(ctx.atRoot=!1),ctx.atKey&&(ctx.atKey=!1);let offset=bs2.offset,commentEnd=null;for(let{start,value:value2}of bs2.items){let props=resolveProps(
start,{indicator:"seq-item-ind",next:value2,offset,onError,parentIndent:bs2.indent,startOnNewline:!0});if(!props.found)if(props.anchor||props.tag||value2)value2?.
type==="block-seq"?onError(props.end,"BAD_INDENT","All sequence items must start at the same column"):onError(offset,"MISSING_CHAR","Sequence item without - ind\\
icator");else{commentEnd=props.end,props.comment&&(seq2.comment=props.comment);continue}let node2=value2?composeNode2(ctx,value2,props,onError):composeEmptyNode2(
ctx,props.end,start,null,props,onError);ctx.schema.compat&&flowIndentCheck(bs2.indent,value2,onError),offset=node2.range[2],seq2.items.push(node2)}return seq2.range=
[bs2.offset,offset,commentEnd??offset],seq2}function resolveEnd(end,offset,reqSpace,onError){let comment="";if(end){let hasSpace=!1,sep="";for(let token2 of end){let{source,type}=token2;switch(type){case"\\
space":hasSpace=!0;break;case"comment":{reqSpace&&!hasSpace&&onError(token2,"MISSING_CHAR","Comments must be separated from other tokens by white space characte\\
rs");let cb=source.substring(1)||" ";comment?comment+=sep+cb:comment=cb,sep="";break}case"newline":comment&&(sep+=source),hasSpace=!0;break;default:onError(token2,
"UNEXPECTED_TOKEN",\`Unexpected \${type} at node end\`)}offset+=source.length}}return{comment,offset}}var blockMsg="Block collections are not allowed within flow collections",isBlock=token2=>token2&&(token2.type==="block-map"||token2.type==="block-seq");function resolveFlowCollection({
composeNode:composeNode2,composeEmptyNode:composeEmptyNode2},ctx,fc,onError,tag){let isMap2=fc.start.source==="{",fcName=isMap2?"flow map":"flow sequence",NodeClass=tag?.
nodeClass??(isMap2?YAMLMap:YAMLSeq),coll=new NodeClass(ctx.schema);coll.flow=!0;let atRoot=ctx.atRoot;atRoot&&(ctx.atRoot=!1),ctx.atKey&&(ctx.atKey=!1);let offset=fc.
offset+fc.start.source.length;for(let i=0;i<fc.items.length;++i){let collItem=fc.items[i],{start,key:key2,sep,value:value2}=collItem,props=resolveProps(start,{flow:fcName,
indicator:"explicit-key-ind",next:key2??sep?.[0],offset,onError,parentIndent:fc.indent,startOnNewline:!1});if(!props.found){if(!props.anchor&&!props.tag&&!sep&&
!value2){i===0&&props.comma?onError(props.comma,"UNEXPECTED_TOKEN",\`Unexpected , in \${fcName}\`):i<fc.items.length-1&&onError(props.start,"UNEXPECTED_TOKEN",\`Une\\
xpected empty item in \${fcName}\`),props.comment&&(coll.comment?coll.comment+=\`
\`+props.comment:coll.comment=props.comment),offset=props.end;continue}!isMap2&&ctx.options.strict&&containsNewline(key2)&&onError(key2,"MULTILINE_IMPLICIT_KEY",
"Implicit keys of flow sequence pairs need to be on a single line")}if(i===0)props.comma&&onError(props.comma,"UNEXPECTED_TOKEN",\`Unexpected , in \${fcName}\`);else if(props.
comma||onError(props.start,"MISSING_CHAR",\`Missing , between \${fcName} items\`),props.comment){let prevItemComment="";loop:for(let st2 of start)switch(st2.type){case"\\
comma":case"space":break;case"comment":prevItemComment=st2.source.substring(1);break loop;default:break loop}if(prevItemComment){let prev=coll.items[coll.items.
length-1];isPair(prev)&&(prev=prev.value??prev.key),prev.comment?prev.comment+=\`
\`+prevItemComment:prev.comment=prevItemComment,props.comment=props.comment.substring(prevItemComment.length+1)}}if(!isMap2&&!sep&&!props.found){let valueNode=value2?
composeNode2(ctx,value2,props,onError):composeEmptyNode2(ctx,props.end,sep,null,props,onError);coll.items.push(valueNode),offset=valueNode.range[2],isBlock(value2)&&
onError(valueNode.range,"BLOCK_IN_FLOW",blockMsg)}else{ctx.atKey=!0;let keyStart=props.end,keyNode=key2?composeNode2(ctx,key2,props,onError):composeEmptyNode2(ctx,
keyStart,start,null,props,onError);isBlock(key2)&&onError(keyNode.range,"BLOCK_IN_FLOW",blockMsg),ctx.atKey=!1;let valueProps=resolveProps(sep??[],{flow:fcName,
indicator:"map-value-ind",next:value2,offset:keyNode.range[2],onError,parentIndent:fc.indent,startOnNewline:!1});if(valueProps.found){if(!isMap2&&!props.found&&
ctx.options.strict){if(sep)for(let st2 of sep){if(st2===valueProps.found)break;if(st2.type==="newline"){onError(st2,"MULTILINE_IMPLICIT_KEY","Implicit keys of f\\
low sequence pairs need to be on a single line");break}}props.start<valueProps.found.offset-1024&&onError(valueProps.found,"KEY_OVER_1024_CHARS","The : indicato\\
r must be at most 1024 chars after the start of an implicit flow sequence key")}}else value2&&("source"in value2&&value2.source?.[0]===":"?onError(value2,"MISSI\\
NG_CHAR",\`Missing space after : in \${fcName}\`):onError(valueProps.start,"MISSING_CHAR",\`Missing , or : between \${fcName} items\`));let valueNode=value2?composeNode2(
ctx,value2,valueProps,onError):valueProps.found?composeEmptyNode2(ctx,valueProps.end,sep,null,valueProps,onError):null;valueNode?isBlock(value2)&&onError(valueNode.
range,"BLOCK_IN_FLOW",blockMsg):valueProps.comment&&(keyNode.comment?keyNode.comment+=\`
\`+valueProps.comment:keyNode.comment=valueProps.comment);let pair2=new Pair(keyNode,valueNode);if(ctx.options.keepSourceTokens&&(pair2.srcToken=collItem),isMap2){
let map4=coll;mapIncludes(ctx,map4.items,keyNode)&&onError(keyStart,"DUPLICATE_KEY","Map keys must be unique"),map4.items.push(pair2)}else{let map4=new YAMLMap(
ctx.schema);map4.flow=!0,map4.items.push(pair2);let endRange=(valueNode??keyNode).range;map4.range=[keyNode.range[0],endRange[1],endRange[2]],coll.items.push(map4)}
offset=valueNode?valueNode.range[2]:valueProps.end}}let expectedEnd=isMap2?"}":"]",[ce2,...ee2]=fc.end,cePos=offset;if(ce2?.source===expectedEnd)cePos=ce2.offset+
ce2.source.length;else{let name=fcName[0].toUpperCase()+fcName.substring(1),msg=atRoot?\`\${name} must end with a \${expectedEnd}\`:\`\${name} in block collection mus\\
t be sufficiently indented and end with a \${expectedEnd}\`;onError(offset,atRoot?"MISSING_CHAR":"BAD_INDENT",msg),ce2&&ce2.source.length!==1&&ee2.unshift(ce2)}if(ee2.
length>0){let end=resolveEnd(ee2,cePos,ctx.options.strict,onError);end.comment&&(coll.comment?coll.comment+=\`
\`+end.comment:coll.comment=end.comment),coll.range=[fc.offset,cePos,end.offset]}else coll.range=[fc.offset,cePos,cePos];return coll}function resolveCollection(CN2,ctx,token2,onError,tagName,tag){let coll=token2.type==="block-map"?resolveBlockMap(CN2,ctx,token2,onError,tag):token2.type==="blo\\
ck-seq"?resolveBlockSeq(CN2,ctx,token2,onError,tag):resolveFlowCollection(CN2,ctx,token2,onError,tag),Coll=coll.constructor;return tagName==="!"||tagName===Coll.
tagName?(coll.tag=Coll.tagName,coll):(tagName&&(coll.tag=tagName),coll)}function composeCollection(CN2,ctx,token2,props,onError){let tagToken=props.tag,tagName=tagToken?
ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null;if(token2.type==="block-seq"){let{anchor,newlineAfterProp:nl}=props,
lastProp=anchor&&tagToken?anchor.offset>tagToken.offset?anchor:tagToken:anchor??tagToken;lastProp&&(!nl||nl.offset<lastProp.offset)&&onError(lastProp,"MISSING_C\\
HAR","Missing newline after block sequence props")}let expType=token2.type==="block-map"?"map":token2.type==="block-seq"?"seq":token2.start.source==="{"?"map":"\\
seq";if(!tagToken||!tagName||tagName==="!"||tagName===YAMLMap.tagName&&expType==="map"||tagName===YAMLSeq.tagName&&expType==="seq")return resolveCollection(CN2,
ctx,token2,onError,tagName);let tag=ctx.schema.tags.find(t=>t.tag===tagName&&t.collection===expType);if(!tag){let kt2=ctx.schema.knownTags[tagName];if(kt2?.collection===
expType)ctx.schema.tags.push(Object.assign({},kt2,{default:!1})),tag=kt2;else return kt2?onError(tagToken,"BAD_COLLECTION_TYPE",\`\${kt2.tag} used for \${expType} \\
collection, but expects \${kt2.collection??"scalar"}\`,!0):onError(tagToken,"TAG_RESOLVE_FAILED",\`Unresolved tag: \${tagName}\`,!0),resolveCollection(CN2,ctx,token2,
onError,tagName)}let coll=resolveCollection(CN2,ctx,token2,onError,tagName,tag),res=tag.resolve?.(coll,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg),ctx.options)??
coll,node2=isNode(res)?res:new Scalar(res);return node2.range=coll.range,node2.tag=tagName,tag?.format&&(node2.format=tag.format),node2}function resolveBlockScalar(ctx,scalar2,onError){let start=scalar2.offset,header2=parseBlockScalarHeader(scalar2,ctx.options.strict,onError);if(!header2)return{
value:"",type:null,comment:"",range:[start,start,start]};let type=header2.mode===">"?Scalar.BLOCK_FOLDED:Scalar.BLOCK_LITERAL,lines=scalar2.source?splitLines(scalar2.
source):[],chompStart=lines.length;for(let i=lines.length-1;i>=0;--i){let content3=lines[i][1];if(content3===""||content3==="\\r")chompStart=i;else break}if(chompStart===
0){let value3=header2.chomp==="+"&&lines.length>0?\`
\`.repeat(Math.max(1,lines.length-1)):"",end2=start+header2.length;return scalar2.source&&(end2+=scalar2.source.length),{value:value3,type,comment:header2.comment,
range:[start,end2,end2]}}let trimIndent=scalar2.indent+header2.indent,offset=scalar2.offset+header2.length,contentStart=0;for(let i=0;i<chompStart;++i){let[indent2,
content3]=lines[i];if(content3===""||content3==="\\r")header2.indent===0&&indent2.length>trimIndent&&(trimIndent=indent2.length);else{indent2.length<trimIndent&&
onError(offset+indent2.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),header2.indent===
0&&(trimIndent=indent2.length),contentStart=i,trimIndent===0&&!ctx.atRoot&&onError(offset,"BAD_INDENT","Block scalar values in collections must be indented");break}
offset+=indent2.length+content3.length+1}for(let i=lines.length-1;i>=chompStart;--i)lines[i][0].length>trimIndent&&(chompStart=i+1);let value2="",sep="",prevMoreIndented=!1;
for(let i=0;i<contentStart;++i)value2+=lines[i][0].slice(trimIndent)+\`
\`;for(let i=contentStart;i<chompStart;++i){let[indent2,content3]=lines[i];offset+=indent2.length+content3.length+1;let crlf=content3[content3.length-1]==="\\r";if(crlf&&
(content3=content3.slice(0,-1)),content3&&indent2.length<trimIndent){let message=\`Block scalar lines must not be less indented than their \${header2.indent?"expl\\
icit indentation indicator":"first line"}\`;onError(offset-content3.length-(crlf?2:1),"BAD_INDENT",message),indent2=""}type===Scalar.BLOCK_LITERAL?(value2+=sep+indent2.
slice(trimIndent)+content3,sep=\`
\`):indent2.length>trimIndent||content3[0]==="	"?(sep===" "?sep=\`
\`:!prevMoreIndented&&sep===\`
\`&&(sep=\`

\`),value2+=sep+indent2.slice(trimIndent)+content3,sep=\`
\`,prevMoreIndented=!0):content3===""?sep===\`
\`?value2+=\`
\`:sep=\`
\`:(value2+=sep+content3,sep=" ",prevMoreIndented=!1)}switch(header2.chomp){case"-":break;case"+":for(let i=chompStart;i<lines.length;++i)value2+=\`
\`+lines[i][0].slice(trimIndent);value2[value2.length-1]!==\`
\`&&(value2+=\`
\`);break;default:value2+=\`
\`}let end=start+header2.length+scalar2.source.length;return{value:value2,type,comment:header2.comment,range:[start,end,end]}}function parseBlockScalarHeader({offset,
props},strict2,onError){if(props[0].type!=="block-scalar-header")return onError(props[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source}=props[0],
mode=source[0],indent2=0,chomp="",error=-1;for(let i=1;i<source.length;++i){let ch=source[i];if(!chomp&&(ch==="-"||ch==="+"))chomp=ch;else{let n=Number(ch);!indent2&&
n?indent2=n:error===-1&&(error=offset+i)}}error!==-1&&onError(error,"UNEXPECTED_TOKEN",\`Block scalar header includes extra characters: \${source}\`);let hasSpace=!1,
comment="",length=source.length;for(let i=1;i<props.length;++i){let token2=props[i];switch(token2.type){case"space":hasSpace=!0;case"newline":length+=token2.source.
length;break;case"comment":strict2&&!hasSpace&&onError(token2,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),length+=token2.
source.length,comment=token2.source.substring(1);break;case"error":onError(token2,"UNEXPECTED_TOKEN",token2.message),length+=token2.source.length;break;default:{
let message=\`Unexpected token in block scalar header: \${token2.type}\`;onError(token2,"UNEXPECTED_TOKEN",message);let ts2=token2.source;ts2&&typeof ts2=="string"&&
(length+=ts2.length)}}}return{mode,indent:indent2,chomp,comment,length}}function splitLines(source){let split2=source.split(/\\n( *)/),first2=split2[0],m=first2.
match(/^( *)/),lines=[m?.[1]?[m[1],first2.slice(m[1].length)]:["",first2]];for(let i=1;i<split2.length;i+=2)lines.push([split2[i],split2[i+1]]);return lines}function resolveFlowScalar(scalar2,strict2,onError){let{offset,type,source,end}=scalar2,_type,value2,_onError=(rel,code3,msg)=>onError(offset+rel,code3,msg);switch(type){case"\\
scalar":_type=Scalar.PLAIN,value2=plainValue(source,_onError);break;case"single-quoted-scalar":_type=Scalar.QUOTE_SINGLE,value2=singleQuotedValue(source,_onError);
break;case"double-quoted-scalar":_type=Scalar.QUOTE_DOUBLE,value2=doubleQuotedValue(source,_onError);break;default:return onError(scalar2,"UNEXPECTED_TOKEN",\`Ex\\
pected a flow scalar value, but found: \${type}\`),{value:"",type:null,comment:"",range:[offset,offset+source.length,offset+source.length]}}let valueEnd=offset+source.
length,re2=resolveEnd(end,valueEnd,strict2,onError);return{value:value2,type:_type,comment:re2.comment,range:[offset,valueEnd,re2.offset]}}function plainValue(source,onError){
let badChar="";switch(source[0]){case"	":badChar="a tab character";break;case",":badChar="flow indicator character ,";break;case"%":badChar="directive indicator\\
 character %";break;case"|":case">":{badChar=\`block scalar indicator \${source[0]}\`;break}case"@":case"\`":{badChar=\`reserved character \${source[0]}\`;break}}return badChar&&
onError(0,"BAD_SCALAR_START",\`Plain value cannot start with \${badChar}\`),unfoldLines(source)}function singleQuotedValue(source,onError){return(source[source.length-
1]!=="'"||source.length===1)&&onError(source.length,"MISSING_CHAR","Missing closing 'quote"),unfoldLines(source.slice(1,-1)).replace(/''/g,"'")}function unfoldLines(source){
let line=/(.*?)\\r?\\n/sy,match=line.exec(source);if(!match)return source;let trimEnd,trimBoth;try{trimEnd=new RegExp("(?<![ 	])[ 	]+$"),trimBoth=new RegExp("^[ 	\\
]+|(?<![ 	])[ 	]+$","g")}catch{trimEnd=/[ \\t]+$/,trimBoth=/^[ \\t]+|[ \\t]+$/g}let res=match[1].replace(trimEnd,""),sep=" ",pos=line.lastIndex;for(;match=line.exec(
source);){let lm=match[1].replace(trimBoth,"");lm===""?sep===\`
\`?res+=sep:sep=\`
\`:(res+=sep+lm,sep=" "),pos=line.lastIndex}let last=/[ \\t]*(.*)/sy;return last.lastIndex=pos,match=last.exec(source),res+sep+(match?.[1]??"")}function doubleQuotedValue(source,onError){
let res="";for(let i=1;i<source.length-1;++i){let ch=source[i];if(!(ch==="\\r"&&source[i+1]===\`
\`))if(ch===\`
\`){let{fold:fold2,offset}=foldNewline(source,i);res+=fold2,i=offset}else if(ch==="\\\\"){let next=source[++i],cc=escapeCodes[next];if(cc)res+=cc;else if(next===\`
\`)for(next=source[i+1];next===" "||next==="	";)next=source[++i+1];else if(next==="\\r"&&source[i+1]===\`
\`)for(next=source[++i+1];next===" "||next==="	";)next=source[++i+1];else if(next==="x"||next==="u"||next==="U"){let length=next==="x"?2:next==="u"?4:8;res+=parseCharCode(
source,i+1,length,onError),i+=length}else{let raw=source.substr(i-1,2);onError(i-1,"BAD_DQ_ESCAPE",\`Invalid escape sequence \${raw}\`),res+=raw}}else if(ch===" "||
ch==="	"){let wsStart=i,next=source[i+1];for(;next===" "||next==="	";)next=source[++i+1];next!==\`
\`&&!(next==="\\r"&&source[i+2]===\`
\`)&&(res+=i>wsStart?source.slice(wsStart,i+1):ch)}else res+=ch}return(source[source.length-1]!=='"'||source.length===1)&&onError(source.length,"MISSING_CHAR",'M\\
issing closing "quote'),res}function foldNewline(source,offset){let fold2="",ch=source[offset+1];for(;(ch===" "||ch==="	"||ch===\`
\`||ch==="\\r")&&!(ch==="\\r"&&source[offset+2]!==\`
\`);)ch===\`
\`&&(fold2+=\`
\`),offset+=1,ch=source[offset+1];return fold2||(fold2=" "),{fold:fold2,offset}}var escapeCodes={0:"\\0",a:"\\x07",b:"\\b",e:"\\x1B",f:"\\f",n:\`
\`,r:"\\r",t:"	",v:"\\v",N:"\\x85",_:"\\xA0",L:"\\u2028",P:"\\u2029"," ":" ",'"':'"',"/":"/","\\\\":"\\\\","	":"	"};function parseCharCode(source,offset,length,onError){let cc=source.
substr(offset,length),code3=cc.length===length&&/^[0-9a-fA-F]+$/.test(cc)?parseInt(cc,16):NaN;try{return String.fromCodePoint(code3)}catch{let raw=source.substr(
offset-2,length+2);return onError(offset-2,"BAD_DQ_ESCAPE",\`Invalid escape sequence \${raw}\`),raw}}function composeScalar(ctx,token2,tagToken,onError){let{value:value2,type,comment,range:range3}=token2.type==="block-scalar"?resolveBlockScalar(ctx,token2,onError):
resolveFlowScalar(token2,ctx.options.strict,onError),tagName=tagToken?ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null,
tag;ctx.options.stringKeys&&ctx.atKey?tag=ctx.schema[SCALAR]:tagName?tag=findScalarTagByName(ctx.schema,value2,tagName,tagToken,onError):token2.type==="scalar"?
tag=findScalarTagByTest(ctx,value2,token2,onError):tag=ctx.schema[SCALAR];let scalar2;try{let res=tag.resolve(value2,msg=>onError(tagToken??token2,"TAG_RESOLVE_\\
FAILED",msg),ctx.options);scalar2=isScalar(res)?res:new Scalar(res)}catch(error){let msg=error instanceof Error?error.message:String(error);onError(tagToken??token2,
"TAG_RESOLVE_FAILED",msg),scalar2=new Scalar(value2)}return scalar2.range=range3,scalar2.source=value2,type&&(scalar2.type=type),tagName&&(scalar2.tag=tagName),
tag.format&&(scalar2.format=tag.format),comment&&(scalar2.comment=comment),scalar2}function findScalarTagByName(schema4,value2,tagName,tagToken,onError){if(tagName===
"!")return schema4[SCALAR];let matchWithTest=[];for(let tag of schema4.tags)if(!tag.collection&&tag.tag===tagName)if(tag.default&&tag.test)matchWithTest.push(tag);else
return tag;for(let tag of matchWithTest)if(tag.test?.test(value2))return tag;let kt2=schema4.knownTags[tagName];return kt2&&!kt2.collection?(schema4.tags.push(Object.
assign({},kt2,{default:!1,test:void 0})),kt2):(onError(tagToken,"TAG_RESOLVE_FAILED",\`Unresolved tag: \${tagName}\`,tagName!=="tag:yaml.org,2002:str"),schema4[SCALAR])}
function findScalarTagByTest({atKey,directives:directives2,schema:schema4},value2,token2,onError){let tag=schema4.tags.find(tag2=>(tag2.default===!0||atKey&&tag2.
default==="key")&&tag2.test?.test(value2))||schema4[SCALAR];if(schema4.compat){let compat=schema4.compat.find(tag2=>tag2.default&&tag2.test?.test(value2))??schema4[SCALAR];
if(tag.tag!==compat.tag){let ts2=directives2.tagString(tag.tag),cs2=directives2.tagString(compat.tag),msg=\`Value may be parsed as either \${ts2} or \${cs2}\`;onError(
token2,"TAG_RESOLVE_FAILED",msg,!0)}}return tag}function emptyScalarPosition(offset,before2,pos){if(before2){pos??(pos=before2.length);for(let i=pos-1;i>=0;--i){let st2=before2[i];switch(st2.type){case"space":case"\\
comment":case"newline":offset-=st2.source.length;continue}for(st2=before2[++i];st2?.type==="space";)offset+=st2.source.length,st2=before2[++i];break}}return offset}var CN={composeNode,composeEmptyNode};function composeNode(ctx,token2,props,onError){let atKey=ctx.atKey,{spaceBefore,comment,anchor,tag}=props,node2,isSrcToken=!0;
switch(token2.type){case"alias":node2=composeAlias(ctx,token2,onError),(anchor||tag)&&onError(token2,"ALIAS_PROPS","An alias node must not specify any propertie\\
s");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":node2=composeScalar(ctx,token2,tag,onError),anchor&&(node2.anchor=
anchor.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{node2=composeCollection(CN,ctx,token2,props,onError),anchor&&(node2.
anchor=anchor.source.substring(1))}catch(error){let message=error instanceof Error?error.message:String(error);onError(token2,"RESOURCE_EXHAUSTION",message)}break;default:{
let message=token2.type==="error"?token2.message:\`Unsupported token (type: \${token2.type})\`;onError(token2,"UNEXPECTED_TOKEN",message),isSrcToken=!1}}return node2??
(node2=composeEmptyNode(ctx,token2.offset,void 0,null,props,onError)),anchor&&node2.anchor===""&&onError(anchor,"BAD_ALIAS","Anchor cannot be an empty string"),
atKey&&ctx.options.stringKeys&&(!isScalar(node2)||typeof node2.value!="string"||node2.tag&&node2.tag!=="tag:yaml.org,2002:str")&&onError(tag??token2,"NON_STRING\\
_KEY","With stringKeys, all keys must be strings"),spaceBefore&&(node2.spaceBefore=!0),comment&&(token2.type==="scalar"&&token2.source===""?node2.comment=comment:
node2.commentBefore=comment),ctx.options.keepSourceTokens&&isSrcToken&&(node2.srcToken=token2),node2}function composeEmptyNode(ctx,offset,before2,pos,{spaceBefore,
comment,anchor,tag,end},onError){let token2={type:"scalar",offset:emptyScalarPosition(offset,before2,pos),indent:-1,source:""},node2=composeScalar(ctx,token2,tag,
onError);return anchor&&(node2.anchor=anchor.source.substring(1),node2.anchor===""&&onError(anchor,"BAD_ALIAS","Anchor cannot be an empty string")),spaceBefore&&
(node2.spaceBefore=!0),comment&&(node2.comment=comment,node2.range[2]=end),node2}function composeAlias({options:options2},{offset,source,end},onError){let alias=new Alias(
source.substring(1));alias.source===""&&onError(offset,"BAD_ALIAS","Alias cannot be an empty string"),alias.source.endsWith(":")&&onError(offset+source.length-1,
"BAD_ALIAS","Alias ending in : is ambiguous",!0);let valueEnd=offset+source.length,re2=resolveEnd(end,valueEnd,options2.strict,onError);return alias.range=[offset,
valueEnd,re2.offset],re2.comment&&(alias.comment=re2.comment),alias}function composeDoc(options2,directives2,{offset,start,value:value2,end},onError){let opts=Object.assign({_directives:directives2},options2),doc=new Document(void 0,
opts),ctx={atKey:!1,atRoot:!0,directives:doc.directives,options:doc.options,schema:doc.schema},props=resolveProps(start,{indicator:"doc-start",next:value2??end?.[0],
offset,onError,parentIndent:0,startOnNewline:!0});props.found&&(doc.directives.docStart=!0,value2&&(value2.type==="block-map"||value2.type==="block-seq")&&!props.
hasNewline&&onError(props.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),doc.contents=value2?composeNode(ctx,value2,
props,onError):composeEmptyNode(ctx,props.end,start,null,props,onError);let contentEnd=doc.contents.range[2],re2=resolveEnd(end,contentEnd,!1,onError);return re2.
comment&&(doc.comment=re2.comment),doc.range=[offset,contentEnd,re2.offset],doc}function getErrorPos(src){if(typeof src=="number")return[src,src+1];if(Array.isArray(src))return src.length===2?src:[src[0],src[1]];let{offset,source}=src;return[
offset,offset+(typeof source=="string"?source.length:1)]}function parsePrelude(prelude){let comment="",atComment=!1,afterEmptyLine=!1;for(let i=0;i<prelude.length;++i){
let source=prelude[i];switch(source[0]){case"#":comment+=(comment===""?"":afterEmptyLine?\`

\`:\`
\`)+(source.substring(1)||" "),atComment=!0,afterEmptyLine=!1;break;case"%":prelude[i+1]?.[0]!=="#"&&(i+=1),atComment=!1;break;default:atComment||(afterEmptyLine=
!0),atComment=!1}}return{comment,afterEmptyLine}}var Composer=class{constructor(options2={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.
warnings=[],this.onError=(source,code3,message,warning)=>{let pos=getErrorPos(source);warning?this.warnings.push(new YAMLWarning(pos,code3,message)):this.errors.
push(new YAMLParseError(pos,code3,message))},this.directives=new Directives({version:options2.version||"1.2"}),this.options=options2}decorate(doc,afterDoc){let{
comment,afterEmptyLine}=parsePrelude(this.prelude);if(comment){let dc=doc.contents;if(afterDoc)doc.comment=doc.comment?\`\${doc.comment}
\${comment}\`:comment;else if(afterEmptyLine||doc.directives.docStart||!dc)doc.commentBefore=comment;else if(isCollection(dc)&&!dc.flow&&dc.items.length>0){let it2=dc.
items[0];isPair(it2)&&(it2=it2.key);let cb=it2.commentBefore;it2.commentBefore=cb?\`\${comment}
\${cb}\`:comment}else{let cb=dc.commentBefore;dc.commentBefore=cb?\`\${comment}
\${cb}\`:comment}}if(afterDoc){for(let i=0;i<this.errors.length;++i)doc.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)doc.warnings.push(this.
warnings[i])}else doc.errors=this.errors,doc.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:parsePrelude(this.
prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(tokens,forceDoc=!1,endOffset=-1){for(let token2 of tokens)yield*this.
next(token2);yield*this.end(forceDoc,endOffset)}*next(token2){switch(token2.type){case"directive":this.directives.add(token2.source,(offset,message,warning)=>{let pos=getErrorPos(
token2);pos[0]+=offset,this.onError(pos,"BAD_DIRECTIVE",message,warning)}),this.prelude.push(token2.source),this.atDirectives=!0;break;case"document":{let doc=composeDoc(
this.options,this.directives,token2,this.onError);this.atDirectives&&!doc.directives.docStart&&this.onError(token2,"MISSING_CHAR","Missing directives-end/doc-st\\
art indicator line"),this.decorate(doc,!1),this.doc&&(yield this.doc),this.doc=doc,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comme\\
nt":case"newline":this.prelude.push(token2.source);break;case"error":{let msg=token2.source?\`\${token2.message}: \${JSON.stringify(token2.source)}\`:token2.message,
error=new YAMLParseError(getErrorPos(token2),"UNEXPECTED_TOKEN",msg);this.atDirectives||!this.doc?this.errors.push(error):this.doc.errors.push(error);break}case"\\
doc-end":{if(!this.doc){let msg="Unexpected doc-end without preceding document";this.errors.push(new YAMLParseError(getErrorPos(token2),"UNEXPECTED_TOKEN",msg));
break}this.doc.directives.docEnd=!0;let end=resolveEnd(token2.end,token2.offset+token2.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.
doc,!0),end.comment){let dc=this.doc.comment;this.doc.comment=dc?\`\${dc}
\${end.comment}\`:end.comment}this.doc.range[2]=end.offset;break}default:this.errors.push(new YAMLParseError(getErrorPos(token2),"UNEXPECTED_TOKEN",\`Unsupported t\\
oken \${token2.type}\`))}}*end(forceDoc=!1,endOffset=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(forceDoc){let opts=Object.assign(
{_directives:this.directives},this.options),doc=new Document(void 0,opts);this.atDirectives&&this.onError(endOffset,"MISSING_CHAR","Missing directives-end indic\\
ator line"),doc.range=[0,endOffset,endOffset],this.decorate(doc,!1),yield doc}}};var BREAK2=Symbol("break visit"),SKIP3=Symbol("skip children"),REMOVE2=Symbol("remove item");function visit3(cst,visitor){"type"in cst&&cst.type==="document"&&(cst=
{start:cst.start,value:cst.value}),_visit(Object.freeze([]),cst,visitor)}visit3.BREAK=BREAK2;visit3.SKIP=SKIP3;visit3.REMOVE=REMOVE2;visit3.itemAtPath=(cst,path2)=>{
let item=cst;for(let[field,index2]of path2){let tok=item?.[field];if(tok&&"items"in tok)item=tok.items[index2];else return}return item};visit3.parentCollection=
(cst,path2)=>{let parent2=visit3.itemAtPath(cst,path2.slice(0,-1)),field=path2[path2.length-1][0],coll=parent2?.[field];if(coll&&"items"in coll)return coll;throw new Error(
"Parent collection not found")};function _visit(path2,item,visitor){let ctrl=visitor(item,path2);if(typeof ctrl=="symbol")return ctrl;for(let field of["key","va\\
lue"]){let token2=item[field];if(token2&&"items"in token2){for(let i=0;i<token2.items.length;++i){let ci2=_visit(Object.freeze(path2.concat([[field,i]])),token2.
items[i],visitor);if(typeof ci2=="number")i=ci2-1;else{if(ci2===BREAK2)return BREAK2;ci2===REMOVE2&&(token2.items.splice(i,1),i-=1)}}typeof ctrl=="function"&&field===
"key"&&(ctrl=ctrl(item,path2))}}return typeof ctrl=="function"?ctrl(item,path2):ctrl}var BOM="\\uFEFF",DOCUMENT="",FLOW_END="",SCALAR2="";function tokenType(source){switch(source){case BOM:return"byte-order-mark";case DOCUMENT:return"doc-mode";case FLOW_END:return"flow-error-end";case SCALAR2:return"\\
scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case\`
\`:case\`\\r
\`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(source[0]){case" ":case"	":return"space";case"#":return"comme\\
nt";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-q\\
uoted-scalar";case"|":case">":return"block-scalar-header"}return null}function isEmpty(ch){switch(ch){case void 0:case" ":case\`
\`:case"\\r":case"	":return!0;default:return!1}}var hexDigits=new Set("0123456789ABCDEFabcdef"),tagChars=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijkl\\
mnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),flowIndicatorChars=new Set(",[]{}"),invalidAnchorChars=new Set(\` ,[]{}
\\r	\`),isNotAnchorChar=ch=>!ch||invalidAnchorChars.has(ch),Lexer=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(source,incomplete=!1){if(source){if(typeof source!=
"string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+source:source,this.lineEndPos=null}this.atEnd=!incomplete;let next=this.next??
"stream";for(;next&&(incomplete||this.hasChars(1));)next=yield*this.parseNext(next)}atLineEnd(){let i=this.pos,ch=this.buffer[i];for(;ch===" "||ch==="	";)ch=this.
buffer[++i];return!ch||ch==="#"||ch===\`
\`?!0:ch==="\\r"?this.buffer[i+1]===\`
\`:!1}charAt(n){return this.buffer[this.pos+n]}continueScalar(offset){let ch=this.buffer[offset];if(this.indentNext>0){let indent2=0;for(;ch===" ";)ch=this.buffer[++indent2+
offset];if(ch==="\\r"){let next=this.buffer[indent2+offset+1];if(next===\`
\`||!next&&!this.atEnd)return offset+indent2+1}return ch===\`
\`||indent2>=this.indentNext||!ch&&!this.atEnd?offset+indent2:-1}if(ch==="-"||ch==="."){let dt2=this.buffer.substr(offset,3);if((dt2==="---"||dt2==="...")&&isEmpty(
this.buffer[offset+3]))return-1}return offset}getLine(){let end=this.lineEndPos;return(typeof end!="number"||end!==-1&&end<this.pos)&&(end=this.buffer.indexOf(\`\\

\`,this.pos),this.lineEndPos=end),end===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[end-1]==="\\r"&&(end-=1),this.buffer.substring(this.pos,end))}hasChars(n){
return this.pos+n<=this.buffer.length}setNext(state){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=state,null}peek(n){
return this.buffer.substr(this.pos,n)}*parseNext(next){switch(next){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"\\
block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scal\\
ar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){
let line=this.getLine();if(line===null)return this.setNext("stream");if(line[0]===BOM&&(yield*this.pushCount(1),line=line.substring(1)),line[0]==="%"){let dirEnd=line.
length,cs2=line.indexOf("#");for(;cs2!==-1;){let ch=line[cs2-1];if(ch===" "||ch==="	"){dirEnd=cs2-1;break}else cs2=line.indexOf("#",cs2+1)}for(;;){let ch=line[dirEnd-
1];if(ch===" "||ch==="	")dirEnd-=1;else break}let n=(yield*this.pushCount(dirEnd))+(yield*this.pushSpaces(!0));return yield*this.pushCount(line.length-n),this.pushNewline(),
"stream"}if(this.atLineEnd()){let sp=yield*this.pushSpaces(!0);return yield*this.pushCount(line.length-sp),yield*this.pushNewline(),"stream"}return yield DOCUMENT,
yield*this.parseLineStart()}*parseLineStart(){let ch=this.charAt(0);if(!ch&&!this.atEnd)return this.setNext("line-start");if(ch==="-"||ch==="."){if(!this.atEnd&&
!this.hasChars(4))return this.setNext("line-start");let s=this.peek(3);if((s==="---"||s==="...")&&isEmpty(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=
0,this.indentNext=0,s==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!isEmpty(this.charAt(1))&&(this.
indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[ch0,ch1]=this.peek(2);if(!ch1&&!this.atEnd)return this.setNext("block-start");if((ch0===
"-"||ch0==="?"||ch0===":")&&isEmpty(ch1)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=
n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let line=this.getLine();if(line===null)return this.setNext("doc");let n=yield*this.pushIndicators();
switch(line[n]){case"#":yield*this.pushCount(line.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.
pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(isNotAnchorChar),"\\
doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(!0),yield*this.
pushCount(line.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let nl,sp,indent2=-1;
do nl=yield*this.pushNewline(),nl>0?(sp=yield*this.pushSpaces(!1),this.indentValue=indent2=sp):sp=0,sp+=yield*this.pushSpaces(!0);while(nl+sp>0);let line=this.getLine();
if(line===null)return this.setNext("flow");if((indent2!==-1&&indent2<this.indentNext&&line[0]!=="#"||indent2===0&&(line.startsWith("---")||line.startsWith("..."))&&
isEmpty(line[3]))&&!(indent2===this.indentNext-1&&this.flowLevel===1&&(line[0]==="]"||line[0]==="}")))return this.flowLevel=0,yield FLOW_END,yield*this.parseLineStart();
let n=0;for(;line[n]===",";)n+=yield*this.pushCount(1),n+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(n+=yield*this.pushIndicators(),line[n]){case void 0:return"\\
flow";case"#":return yield*this.pushCount(line.length-n),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"\\
]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(isNotAnchorChar),"flow";case'\\
"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let next=this.charAt(1);if(this.flowKey||isEmpty(next)||next===",")return this.flowKey=
!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let quote2=this.charAt(
0),end=this.buffer.indexOf(quote2,this.pos+1);if(quote2==="'")for(;end!==-1&&this.buffer[end+1]==="'";)end=this.buffer.indexOf("'",end+2);else for(;end!==-1;){let n=0;
for(;this.buffer[end-1-n]==="\\\\";)n+=1;if(n%2===0)break;end=this.buffer.indexOf('"',end+1)}let qb=this.buffer.substring(0,end),nl=qb.indexOf(\`
\`,this.pos);if(nl!==-1){for(;nl!==-1;){let cs2=this.continueScalar(nl+1);if(cs2===-1)break;nl=qb.indexOf(\`
\`,cs2)}nl!==-1&&(end=nl-(qb[nl-1]==="\\r"?2:1))}if(end===-1){if(!this.atEnd)return this.setNext("quoted-scalar");end=this.buffer.length}return yield*this.pushToIndex(
end+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let i=this.pos;for(;;){let ch=this.buffer[++i];
if(ch==="+")this.blockScalarKeep=!0;else if(ch>"0"&&ch<="9")this.blockScalarIndent=Number(ch)-1;else if(ch!=="-")break}return yield*this.pushUntil(ch=>isEmpty(ch)||
ch==="#")}*parseBlockScalar(){let nl=this.pos-1,indent2=0,ch;loop:for(let i2=this.pos;ch=this.buffer[i2];++i2)switch(ch){case" ":indent2+=1;break;case\`
\`:nl=i2,indent2=0;break;case"\\r":{let next=this.buffer[i2+1];if(!next&&!this.atEnd)return this.setNext("block-scalar");if(next===\`
\`)break}default:break loop}if(!ch&&!this.atEnd)return this.setNext("block-scalar");if(indent2>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=indent2:
this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let cs2=this.continueScalar(nl+1);if(cs2===-1)break;nl=this.buffer.indexOf(\`
\`,cs2)}while(nl!==-1);if(nl===-1){if(!this.atEnd)return this.setNext("block-scalar");nl=this.buffer.length}}let i=nl+1;for(ch=this.buffer[i];ch===" ";)ch=this.buffer[++i];
if(ch==="	"){for(;ch==="	"||ch===" "||ch==="\\r"||ch===\`
\`;)ch=this.buffer[++i];nl=i-1}else if(!this.blockScalarKeep)do{let i2=nl-1,ch2=this.buffer[i2];ch2==="\\r"&&(ch2=this.buffer[--i2]);let lastChar=i2;for(;ch2===" ";)
ch2=this.buffer[--i2];if(ch2===\`
\`&&i2>=this.pos&&i2+1+indent2>lastChar)nl=i2;else break}while(!0);return yield SCALAR2,yield*this.pushToIndex(nl+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let inFlow=this.flowLevel>0,end=this.pos-1,i=this.pos-1,ch;for(;ch=this.buffer[++i];)if(ch===":"){let next=this.buffer[i+1];if(isEmpty(next)||inFlow&&flowIndicatorChars.
has(next))break;end=i}else if(isEmpty(ch)){let next=this.buffer[i+1];if(ch==="\\r"&&(next===\`
\`?(i+=1,ch=\`
\`,next=this.buffer[i+1]):end=i),next==="#"||inFlow&&flowIndicatorChars.has(next))break;if(ch===\`
\`){let cs2=this.continueScalar(i+1);if(cs2===-1)break;i=Math.max(i,cs2-2)}}else{if(inFlow&&flowIndicatorChars.has(ch))break;end=i}return!ch&&!this.atEnd?this.setNext(
"plain-scalar"):(yield SCALAR2,yield*this.pushToIndex(end+1,!0),inFlow?"flow":"doc")}*pushCount(n){return n>0?(yield this.buffer.substr(this.pos,n),this.pos+=n,
n):0}*pushToIndex(i,allowEmpty){let s=this.buffer.slice(this.pos,i);return s?(yield s,this.pos+=s.length,s.length):(allowEmpty&&(yield""),0)}*pushIndicators(){let n=0;
loop:for(;;){switch(this.charAt(0)){case"!":n+=yield*this.pushTag(),n+=yield*this.pushSpaces(!0);continue loop;case"&":n+=yield*this.pushUntil(isNotAnchorChar),
n+=yield*this.pushSpaces(!0);continue loop;case"-":case"?":case":":{let inFlow=this.flowLevel>0,ch1=this.charAt(1);if(isEmpty(ch1)||inFlow&&flowIndicatorChars.has(
ch1)){inFlow?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,n+=yield*this.pushCount(1),n+=yield*this.pushSpaces(!0);continue loop}}}break loop}
return n}*pushTag(){if(this.charAt(1)==="<"){let i=this.pos+2,ch=this.buffer[i];for(;!isEmpty(ch)&&ch!==">";)ch=this.buffer[++i];return yield*this.pushToIndex(ch===
">"?i+1:i,!1)}else{let i=this.pos+1,ch=this.buffer[i];for(;ch;)if(tagChars.has(ch))ch=this.buffer[++i];else if(ch==="%"&&hexDigits.has(this.buffer[i+1])&&hexDigits.
has(this.buffer[i+2]))ch=this.buffer[i+=3];else break;return yield*this.pushToIndex(i,!1)}}*pushNewline(){let ch=this.buffer[this.pos];return ch===\`
\`?yield*this.pushCount(1):ch==="\\r"&&this.charAt(1)===\`
\`?yield*this.pushCount(2):0}*pushSpaces(allowTabs){let i=this.pos-1,ch;do ch=this.buffer[++i];while(ch===" "||allowTabs&&ch==="	");let n=i-this.pos;return n>0&&
(yield this.buffer.substr(this.pos,n),this.pos=i),n}*pushUntil(test){let i=this.pos,ch=this.buffer[i];for(;!test(ch);)ch=this.buffer[++i];return yield*this.pushToIndex(
i,!1)}};var LineCounter=class{constructor(){this.lineStarts=[],this.addNewLine=offset=>this.lineStarts.push(offset),this.linePos=offset=>{let low=0,high=this.lineStarts.
length;for(;low<high;){let mid=low+high>>1;this.lineStarts[mid]<offset?low=mid+1:high=mid}if(this.lineStarts[low]===offset)return{line:low+1,col:1};if(low===0)return{
line:0,col:offset};let start=this.lineStarts[low-1];return{line:low,col:offset-start+1}}}};function includesToken(list4,type){for(let i=0;i<list4.length;++i)if(list4[i].type===type)return!0;return!1}function findNonEmptyIndex(list4){for(let i=0;i<list4.
length;++i)switch(list4[i].type){case"space":case"comment":case"newline":break;default:return i}return-1}function isFlowToken(token2){switch(token2?.type){case"\\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function getPrevProps(parent2){switch(parent2.
type){case"document":return parent2.start;case"block-map":{let it2=parent2.items[parent2.items.length-1];return it2.sep??it2.start}case"block-seq":return parent2.
items[parent2.items.length-1].start;default:return[]}}function getFirstKeyStartProps(prev){if(prev.length===0)return[];let i=prev.length;loop:for(;--i>=0;)switch(prev[i].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break loop}for(;prev[++i]?.type==="space";);return prev.splice(
i,prev.length)}function arrayPushArray(target,source){if(source.length<1e5)Array.prototype.push.apply(target,source);else for(let i=0;i<source.length;++i)target.
push(source[i])}function fixFlowSeqItems(fc){if(fc.start.type==="flow-seq-start")for(let it2 of fc.items)it2.sep&&!it2.value&&!includesToken(it2.start,"explicit\\
-key-ind")&&!includesToken(it2.sep,"map-value-ind")&&(it2.key&&(it2.value=it2.key),delete it2.key,isFlowToken(it2.value)?it2.value.end?arrayPushArray(it2.value.
end,it2.sep):it2.value.end=it2.sep:arrayPushArray(it2.start,it2.sep),delete it2.sep)}var Parser=class{constructor(onNewLine){this.atNewLine=!0,this.atScalar=!1,
this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Lexer,this.onNewLine=onNewLine}*parse(source,incomplete=!1){
this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let lexeme of this.lexer.lex(source,incomplete))yield*this.next(lexeme);incomplete||(yield*this.end())}*next(source){
if(this.source=source,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=source.length;return}let type=tokenType(source);if(type)if(type==="scalar")
this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=type,yield*this.step(),type){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&
this.onNewLine(this.offset+source.length);break;case"space":this.atNewLine&&source[0]===" "&&(this.indent+=source.length);break;case"explicit-key-ind":case"map-\\
value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=source.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=
source.length}else{let message=\`Not a YAML token: \${source}\`;yield*this.pop({type:"error",offset:this.offset,message,source}),this.offset+=source.length}}*end(){
for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let top=this.
peek(1);if(this.type==="doc-end"&&top?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.
source});return}if(!top)return yield*this.stream();switch(top.type){case"document":return yield*this.document(top);case"alias":case"scalar":case"single-quoted-s\\
calar":case"double-quoted-scalar":return yield*this.scalar(top);case"block-scalar":return yield*this.blockScalar(top);case"block-map":return yield*this.blockMap(
top);case"block-seq":return yield*this.blockSequence(top);case"flow-collection":return yield*this.flowCollection(top);case"doc-end":return yield*this.documentEnd(
top)}yield*this.pop()}peek(n){return this.stack[this.stack.length-n]}*pop(error){let token2=error??this.stack.pop();if(!token2)yield{type:"error",offset:this.offset,
source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield token2;else{let top=this.peek(1);switch(token2.type==="block-scalar"?token2.
indent="indent"in top?top.indent:0:token2.type==="flow-collection"&&top.type==="document"&&(token2.indent=0),token2.type==="flow-collection"&&fixFlowSeqItems(token2),
top.type){case"document":top.value=token2;break;case"block-scalar":top.props.push(token2);break;case"block-map":{let it2=top.items[top.items.length-1];if(it2.value){
top.items.push({start:[],key:token2,sep:[]}),this.onKeyLine=!0;return}else if(it2.sep)it2.value=token2;else{Object.assign(it2,{key:token2,sep:[]}),this.onKeyLine=
!it2.explicitKey;return}break}case"block-seq":{let it2=top.items[top.items.length-1];it2.value?top.items.push({start:[],value:token2}):it2.value=token2;break}case"\\
flow-collection":{let it2=top.items[top.items.length-1];!it2||it2.value?top.items.push({start:[],key:token2,sep:[]}):it2.sep?it2.value=token2:Object.assign(it2,
{key:token2,sep:[]});return}default:yield*this.pop(),yield*this.pop(token2)}if((top.type==="document"||top.type==="block-map"||top.type==="block-seq")&&(token2.
type==="block-map"||token2.type==="block-seq")){let last=token2.items[token2.items.length-1];last&&!last.sep&&!last.value&&last.start.length>0&&findNonEmptyIndex(
last.start)===-1&&(token2.indent===0||last.start.every(st2=>st2.type!=="comment"||st2.indent<token2.indent))&&(top.type==="document"?top.end=last.start:top.items.
push({start:last.start}),token2.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};
return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let doc={type:"document",offset:this.
offset,start:[]};this.type==="doc-start"&&doc.start.push(this.sourceToken),this.stack.push(doc);return}}yield{type:"error",offset:this.offset,message:\`Unexpecte\\
d \${this.type} token in YAML stream\`,source:this.source}}*document(doc){if(doc.value)return yield*this.lineEnd(doc);switch(this.type){case"doc-start":{findNonEmptyIndex(
doc.start)!==-1?(yield*this.pop(),yield*this.step()):doc.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":doc.
start.push(this.sourceToken);return}let bv=this.startBlockValue(doc);bv?this.stack.push(bv):yield{type:"error",offset:this.offset,message:\`Unexpected \${this.type}\\
 token in YAML document\`,source:this.source}}*scalar(scalar2){if(this.type==="map-value-ind"){let prev=getPrevProps(this.peek(2)),start=getFirstKeyStartProps(prev),
sep;scalar2.end?(sep=scalar2.end,sep.push(this.sourceToken),delete scalar2.end):sep=[this.sourceToken];let map4={type:"block-map",offset:scalar2.offset,indent:scalar2.
indent,items:[{start,key:scalar2,sep}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=map4}else yield*this.lineEnd(scalar2)}*blockScalar(scalar2){switch(this.
type){case"space":case"comment":case"newline":scalar2.props.push(this.sourceToken);return;case"scalar":if(scalar2.source=this.source,this.atNewLine=!0,this.indent=
0,this.onNewLine){let nl=this.source.indexOf(\`
\`)+1;for(;nl!==0;)this.onNewLine(this.offset+nl),nl=this.source.indexOf(\`
\`,nl)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(map4){let it2=map4.items[map4.items.length-1];switch(this.type){case"newlin\\
e":if(this.onKeyLine=!1,it2.value){let end="end"in it2.value?it2.value.end:void 0;(Array.isArray(end)?end[end.length-1]:void 0)?.type==="comment"?end?.push(this.
sourceToken):map4.items.push({start:[this.sourceToken]})}else it2.sep?it2.sep.push(this.sourceToken):it2.start.push(this.sourceToken);return;case"space":case"co\\
mment":if(it2.value)map4.items.push({start:[this.sourceToken]});else if(it2.sep)it2.sep.push(this.sourceToken);else{if(this.atIndentedComment(it2.start,map4.indent)){
let end=map4.items[map4.items.length-2]?.value?.end;if(Array.isArray(end)){arrayPushArray(end,it2.start),end.push(this.sourceToken),map4.items.pop();return}}it2.
start.push(this.sourceToken)}return}if(this.indent>=map4.indent){let atMapIndent=!this.onKeyLine&&this.indent===map4.indent,atNextItem=atMapIndent&&(it2.sep||it2.
explicitKey)&&this.type!=="seq-item-ind",start=[];if(atNextItem&&it2.sep&&!it2.value){let nl=[];for(let i=0;i<it2.sep.length;++i){let st2=it2.sep[i];switch(st2.
type){case"newline":nl.push(i);break;case"space":break;case"comment":st2.indent>map4.indent&&(nl.length=0);break;default:nl.length=0}}nl.length>=2&&(start=it2.sep.
splice(nl[1]))}switch(this.type){case"anchor":case"tag":atNextItem||it2.value?(start.push(this.sourceToken),map4.items.push({start}),this.onKeyLine=!0):it2.sep?
it2.sep.push(this.sourceToken):it2.start.push(this.sourceToken);return;case"explicit-key-ind":!it2.sep&&!it2.explicitKey?(it2.start.push(this.sourceToken),it2.explicitKey=
!0):atNextItem||it2.value?(start.push(this.sourceToken),map4.items.push({start,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(it2.explicitKey)if(it2.sep)if(it2.value)map4.items.push(
{start:[],key:null,sep:[this.sourceToken]});else if(includesToken(it2.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,
items:[{start,key:null,sep:[this.sourceToken]}]});else if(isFlowToken(it2.key)&&!includesToken(it2.sep,"newline")){let start2=getFirstKeyStartProps(it2.start),key2=it2.
key,sep=it2.sep;sep.push(this.sourceToken),delete it2.key,delete it2.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start2,
key:key2,sep}]})}else start.length>0?it2.sep=it2.sep.concat(start,this.sourceToken):it2.sep.push(this.sourceToken);else if(includesToken(it2.start,"newline"))Object.
assign(it2,{key:null,sep:[this.sourceToken]});else{let start2=getFirstKeyStartProps(it2.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:start2,key:null,sep:[this.sourceToken]}]})}else it2.sep?it2.value||atNextItem?map4.items.push({start,key:null,sep:[this.sourceToken]}):includesToken(
it2.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):it2.sep.push(
this.sourceToken):Object.assign(it2,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-\\
quoted-scalar":{let fs2=this.flowScalar(this.type);atNextItem||it2.value?(map4.items.push({start,key:fs2,sep:[]}),this.onKeyLine=!0):it2.sep?this.stack.push(fs2):
(Object.assign(it2,{key:fs2,sep:[]}),this.onKeyLine=!0);return}default:{let bv=this.startBlockValue(map4);if(bv){if(bv.type==="block-seq"){if(!it2.explicitKey&&
it2.sep&&!includesToken(it2.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.
source});return}}else atMapIndent&&map4.items.push({start});this.stack.push(bv);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(seq2){let it2=seq2.items[seq2.
items.length-1];switch(this.type){case"newline":if(it2.value){let end="end"in it2.value?it2.value.end:void 0;(Array.isArray(end)?end[end.length-1]:void 0)?.type===
"comment"?end?.push(this.sourceToken):seq2.items.push({start:[this.sourceToken]})}else it2.start.push(this.sourceToken);return;case"space":case"comment":if(it2.
value)seq2.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(it2.start,seq2.indent)){let end=seq2.items[seq2.items.length-2]?.value?.end;if(Array.
isArray(end)){arrayPushArray(end,it2.start),end.push(this.sourceToken),seq2.items.pop();return}}it2.start.push(this.sourceToken)}return;case"anchor":case"tag":if(it2.
value||this.indent<=seq2.indent)break;it2.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==seq2.indent)break;it2.value||includesToken(it2.
start,"seq-item-ind")?seq2.items.push({start:[this.sourceToken]}):it2.start.push(this.sourceToken);return}if(this.indent>seq2.indent){let bv=this.startBlockValue(
seq2);if(bv){this.stack.push(bv);return}}yield*this.pop(),yield*this.step()}*flowCollection(fc){let it2=fc.items[fc.items.length-1];if(this.type==="flow-error-e\\
nd"){let top;do yield*this.pop(),top=this.peek(1);while(top?.type==="flow-collection")}else if(fc.end.length===0){switch(this.type){case"comma":case"explicit-ke\\
y-ind":!it2||it2.sep?fc.items.push({start:[this.sourceToken]}):it2.start.push(this.sourceToken);return;case"map-value-ind":!it2||it2.value?fc.items.push({start:[],
key:null,sep:[this.sourceToken]}):it2.sep?it2.sep.push(this.sourceToken):Object.assign(it2,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"\\
newline":case"anchor":case"tag":!it2||it2.value?fc.items.push({start:[this.sourceToken]}):it2.sep?it2.sep.push(this.sourceToken):it2.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let fs2=this.flowScalar(this.type);!it2||it2.value?fc.items.push({start:[],
key:fs2,sep:[]}):it2.sep?this.stack.push(fs2):Object.assign(it2,{key:fs2,sep:[]});return}case"flow-map-end":case"flow-seq-end":fc.end.push(this.sourceToken);return}
let bv=this.startBlockValue(fc);bv?this.stack.push(bv):(yield*this.pop(),yield*this.step())}else{let parent2=this.peek(2);if(parent2.type==="block-map"&&(this.type===
"map-value-ind"&&parent2.indent===fc.indent||this.type==="newline"&&!parent2.items[parent2.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.
type==="map-value-ind"&&parent2.type!=="flow-collection"){let prev=getPrevProps(parent2),start=getFirstKeyStartProps(prev);fixFlowSeqItems(fc);let sep=fc.end.splice(
1,fc.end.length);sep.push(this.sourceToken);let map4={type:"block-map",offset:fc.offset,indent:fc.indent,items:[{start,key:fc,sep}]};this.onKeyLine=!0,this.stack[this.
stack.length-1]=map4}else yield*this.lineEnd(fc)}}flowScalar(type){if(this.onNewLine){let nl=this.source.indexOf(\`
\`)+1;for(;nl!==0;)this.onNewLine(this.offset+nl),nl=this.source.indexOf(\`
\`,nl)+1}return{type,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(parent2){switch(this.type){case"alias":case"scalar":case"single-qu\\
oted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let prev=getPrevProps(parent2),start=getFirstKeyStartProps(prev);return start.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.
indent,items:[{start,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let prev=getPrevProps(parent2),start=getFirstKeyStartProps(prev);return{type:"bloc\\
k-map",offset:this.offset,indent:this.indent,items:[{start,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(start,indent2){return this.type!=="\\
comment"||this.indent<=indent2?!1:start.every(st2=>st2.type==="newline"||st2.type==="space")}*documentEnd(docEnd){this.type!=="doc-mode"&&(docEnd.end?docEnd.end.
push(this.sourceToken):docEnd.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(token2){switch(this.type){case"comma":case"doc-start":case"\\
doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:token2.end?token2.
end.push(this.sourceToken):token2.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};function parseOptions(options2){let prettyErrors=options2.prettyErrors!==!1;return{lineCounter:options2.lineCounter||prettyErrors&&new LineCounter||null,prettyErrors}}function parseDocument(source,options2={}){let{lineCounter,prettyErrors}=parseOptions(options2),parser=new Parser(lineCounter?.addNewLine),composer=new Composer(
options2),doc=null;for(let _doc of composer.compose(parser.parse(source),!0,source.length))if(!doc)doc=_doc;else if(doc.options.logLevel!=="silent"){doc.errors.
push(new YAMLParseError(_doc.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return prettyErrors&&
lineCounter&&(doc.errors.forEach(prettifyError(source,lineCounter)),doc.warnings.forEach(prettifyError(source,lineCounter))),doc}function readNode(node2,block2,flaws){return read(node2,{block:block2,flaws,anchors:new Set})}function read(node2,reading2){let span=node2&&placeOf(node2,reading2);
if(!(!node2||!span)){if(isAlias(node2)){tellAlias(node2.source,span,reading2);return}if(tellExtras(node2,span,reading2),isScalar(node2)){let quoted5=node2.type===
"QUOTE_DOUBLE"||node2.type==="QUOTE_SINGLE",plain6=!quoted5&&node2.type!=="BLOCK_LITERAL"&&node2.type!=="BLOCK_FOLDED";return{kind:"scalar",text:String(node2.value??
""),quoted:quoted5,plain:plain6,span}}return isSeq(node2)?{kind:"list",items:node2.items.map(item=>read(item,reading2)).filter(item=>item!==void 0),span}:isMap(
node2)?{kind:"map",entries:readPairs(node2.items,reading2),span}:void 0}}var placeOf=({range:range3},{block:block2})=>range3?spanOf(block2.source,block2.start+range3[0],
block2.start+range3[1]):void 0;function readPairs(pairs3,reading2){let entries=new Map;for(let pair2 of pairs3){let key2=read(pair2.key,reading2);if(key2?.kind!==
"scalar")continue;let value2=read(pair2.value,reading2)??nothingAfter(key2.span);if(isAlias(pair2.value))continue;let first2=entries.get(key2.text);first2?tellRepeated(
key2.text,key2.span,first2,reading2):key2.text==="<<"&&key2.plain?tellMerge(key2.span,reading2):entries.set(key2.text,{key:key2.text,keySpan:key2.span,value:value2})}
return entries}var nothingAfter=({source,end})=>({kind:"scalar",text:"",quoted:!1,plain:!0,span:spanOf(source,end,end)});function tellAlias(name,span,reading2){
reading2.anchors.has(name)||(reading2.anchors.add(name),tell(reading2,span,\`Unexpected alias \\\`*\${name}\\\`, expected the value itself\`))}function tellExtras(node2,span,reading2){
if("anchor"in node2&&node2.anchor){reading2.anchors.add(node2.anchor);let place2=markBefore(\`&\${node2.anchor}\`,span);tell(reading2,place2,\`Unexpected anchor \\\`&\${node2.
anchor}\\\`, expected the value at each place it is for\`)}let tag=node2.tag;if(!tag)return;let written=tag.replace(/^tag:yaml\\.org,2002:/,"!!");tell(reading2,markBefore(
written,span),\`Unexpected tag \\\`\${written}\\\`, expected the value alone\`)}function markBefore(mark2,span){let{source}=span,at2=source.text.lastIndexOf(mark2,span.
start);return at2>=0&&span.start-at2<200?spanOf(source,at2,at2+mark2.length):span}var tellMerge=(span,reading2)=>tell(reading2,span,"Unexpected merge key \`<<\`, \\
expected every key written out");function tellRepeated(key2,span,first2,{flaws}){let value2=textAt(first2.value.span).slice(0,60);flaws.push({kind:"invalid-meta\\
data",message:\`Unexpected second \\\`\${key2}\\\`, expected each key once\`,span,related:[{span:first2.keySpan,message:value2.includes(\`
\`)?"first here":\`first here, with \\\`\${value2}\\\`\`}]})}function tell({flaws},span,message){let shortened2=message.replace(/\`(.{40})[^\`]+\`/,"\`$1\\u2026\`");flaws.push(
{kind:"invalid-metadata",message:shortened2,span})}var deepest=100;function flawOfSyntax(error,block2){let{source}=block2,at2=spanOf(source,block2.start+error.pos[0],Math.min(block2.start+error.pos[1],block2.end)),
{unexpected:unexpected2,expected,span=at2,fix:fix3}=wordsFor(error,at2,block2);return{kind:"unreadable-metadata",message:\`Unexpected \${unexpected2}, expected \${expected}\`,
span:visible(span,block2),...fix3&&{fix:fix3}}}function wordsFor(error,at2,block2){switch(error.code){case"TAB_AS_INDENT":return{unexpected:"tab in the indentat\\
ion",expected:"spaces",span:tabsAt(at2)};case"BLOCK_AS_IMPLICIT_KEY":case"MULTILINE_IMPLICIT_KEY":return nested(at2,block2);case"BAD_INDENT":return/sequence/.test(
error.message)?{unexpected:"\`[\` that nothing closes",expected:"a closing \`]\`",span:opening3("[","]",at2,block2)}:{unexpected:"\`{\` that nothing closes",expected:"\\
a closing \`}\`",span:opening3("{","}",at2,block2)};case"BAD_SCALAR_START":case"BAD_ALIAS":return quoted3(\`\${named(textAt(at2)[0])} at the start of a value\`,restOfLine(
at2,block2));case"MULTIPLE_DOCS":return{unexpected:"second YAML document",expected:"one",span:restOfLine(at2,block2)};case"RESOURCE_EXHAUSTION":return tooDeep;case"\\
MISSING_CHAR":if(/closing/.test(error.message)){let quote2=/'quote/.test(error.message)?"'":'"',span=opening3(quote2,"",at2,block2);return{unexpected:"quote tha\\
t nothing closes",expected:\`a closing \\\`\${quote2}\\\`\`,span}}}let words3=error.message.replace(/\\s+/g," ").replace(/[.\`]/g,"").slice(0,100);return{unexpected:\`YAM\\
L (\${words3[0]?.toLowerCase()}\${words3.slice(1)})\`,expected:"\`key: value\` lines"}}var named=(mark2="*")=>mark2==="\`"?"backtick":\`\\\`\${mark2}\\\`\`;function nested(at2,block2){
let value2=restOfLine(at2,block2);return/:\\s|:$/.test(textAt(value2))?quoted3("\`: \` inside a value",value2):{unexpected:"line below a value",expected:"a key at \\
the indentation of the other keys",span:value2}}function quoted3(unexpected2,value2){let text5=textAt(value2),fix3={title:"Quote the value",safe:!0,edits:[{span:value2,
text:quote(text5)}]};return{unexpected:unexpected2,expected:"the value in quotes",span:value2,fix:fix3}}var quote=text5=>text5.includes('"')||text5.includes("\\\\")?
\`'\${text5.replaceAll("'","''")}'\`:\`"\${text5}"\`;function opening3(mark2,counterpart,{source,start},block2){let open3=1,at2=Math.min(start,block2.end);for(;open3>
0&&at2>block2.start;)at2-=1,source.text[at2]===mark2?open3-=1:source.text[at2]===counterpart&&(open3+=1);return spanOf(source,at2,at2+1)}function restOfLine({source,
start},block2){let text5=/^[^\\r\\n]*/.exec(source.text.slice(start,block2.end))[0].replace(/\\s+#.*$/,"").trimEnd();return spanOf(source,start,start+Math.max(text5.
length,1))}function tabsAt({source,start}){let end=start;for(;source.text[end]==="	";)end+=1;return spanOf(source,start,Math.max(end,start+1))}function visible(span,block2){
let{source}=span;if(span.start<block2.end)return spanOf(source,span.start,Math.max(span.end,span.start+1));let text5=textAt(block2).trimEnd(),last=block2.start+
text5.length;return spanOf(source,Math.max(block2.start,last-1),Math.max(last,block2.start+1))}var tooDeep={unexpected:\`nesting deeper than \${deepest} levels\`,expected:"\\
metadata of a few levels"};function nestedTooDeeply(block2){let at2=deepInBlocks(textAt(block2))??deepInBrackets(textAt(block2));if(at2!==void 0)return{kind:"un\\
readable-metadata",message:\`Unexpected \${tooDeep.unexpected}, expected \${tooDeep.expected}\`,span:spanOf(block2.source,block2.start+at2,block2.start+at2+1)}}function deepInBlocks(text5){
for(let{0:lead3,1:spaces,index:index2}of text5.matchAll(/^( *)(?:[-?] +)*/gm)){let marks4=lead3.slice(spaces.length).replaceAll(" ","").length;if(spaces.length/
2+marks4>deepest)return index2+lead3.length-1}}function deepInBrackets(text5){let depth=0;for(let{0:token2,index:index2}of text5.matchAll(/(?<=[\\s[{,:])"(?:[^"\\\\]|\\\\.)*"|(?<=[\\s[{,:])'[^']*'|[[\\]{}]/g))
if(token2==="["||token2==="{"?depth+=1:(token2==="]"||token2==="}")&&depth>0&&(depth-=1),depth>deepest)return index2}function readFrontMatter(source){let found2=findFrontMatter(source.text);if(!found2)return;let metadata=readYaml(source,found2.start,found2.end);if(found2.closed)
return metadata;let unclosed={kind:"unreadable-metadata",message:"Unexpected front matter without an end, expected a line \`---\` behind its last key",span:spanOf(
source,...found2.fence)};return{...metadata,flaws:[unclosed,...metadata.flaws]}}function readYaml(source,start,end){let span=spanOf(source,start,end),deep=nestedTooDeeply(
span);if(deep)return{entries:new Map,span,flaws:[deep]};let document3=parseDocument(source.text.slice(start,end).replace(/\\r(?!\\n)/g,\`
\`),{schema:"failsafe",prettyErrors:!1,uniqueKeys:!1,keepSourceTokens:!1}),first2=document3.errors[0],broken2=first2&&flawOfSyntax(first2,span),found2=[],value2=readNode(
document3.contents,span,found2),flaws=broken2?[...found2.filter(flaw=>flaw.span.end<=broken2.span.start),broken2]:found2;return{entries:value2?.kind==="map"?value2.
entries:new Map,span,flaws}}function spanOfNode(source,node2){return spanOf(source,node2.position?.start.offset??0,node2.position?.end.offset??0)}function spanOfNodes(source,nodes){let first2=nodes[0]?.
position?.start.offset??0;return spanOf(source,first2,nodes.at(-1)?.position?.end.offset??first2)}function plainText(node2){return"value"in node2?node2.type==="\\
html"?"":node2.value:node2.type==="break"?" ":"children"in node2?node2.children.map(plainText).join(""):""}function outlineOf(root2,source){let top=open(source,void 0,void 0),current=top;for(let node2 of root2.children)if(node2.type==="heading"){for(;current.depth>=node2.
depth;)current=close2(current,node2.position?.start.offset??0);let section3=open(source,node2,current);current.children.push(section3),current=section3}else current.
blocks.push(node2);for(;current!==top;)current=close2(current,source.text.length);return top}function open(source,heading4,parent2){let start=heading4?.position?.
start.offset??0;return{depth:heading4?.depth??0,title:heading4?plainText(heading4).trim():"",heading:heading4,span:heading4?.children.length?spanOfNodes(source,
heading4.children):heading4?spanOfNode(source,heading4):spanOf(source,0,0),extent:spanOf(source,start,source.text.length),blocks:[],children:[],parent:parent2}}
function close2(section3,end){return section3.extent=spanOf(section3.extent.source,section3.extent.start,end),section3.parent}function*sectionsBelow(section3){for(let child2 of section3.
children)yield child2,yield*sectionsBelow(child2)}function readDocument(source){let frontMatter=null,root2,outline;return{source,get frontMatter(){return frontMatter===null&&(frontMatter=readFrontMatter(source)),
frontMatter},get root(){return root2??=parseMarkdown(source.text),root2},get outline(){return outline??=outlineOf(this.root,source),outline}}}function labelsOf(blocks,source){let found2=[],open3=!1;for(let block2 of blocks){let fresh=labelsAt(block2,source);found2.push(...fresh),fresh.length>0?open3=!0:
block2.type==="thematicBreak"||block2.type==="heading"?open3=!1:open3&&found2.at(-1)?.nodes.push(block2)}return found2}function labelsAt(block2,source){if(block2.
type!=="paragraph")return[];let starts2=block2.children.map((_2,index2)=>index2).filter(index2=>isLabel(block2,index2,source));return starts2.map((start,at2)=>{
let end=starts2[at2+1]??block2.children.length;return readLabel(block2,start,end,source)})}function isLabel(paragraph2,index2,source){let node2=paragraph2.children[index2];
if(node2.type!=="strong")return!1;let before2=paragraph2.children[index2-1];if(before2&&!(before2.type==="break"||before2.type==="text"&&/\\n[ \\t]*$/.test(before2.
value)))return!1;let span=spanOfNode(source,node2);return/:\\s*$/.test(plainText(node2))||/^\\s*:/.test(source.text.slice(span.end,span.end+4))}function readLabel(paragraph2,start,end,source){
let strong2=paragraph2.children[start],nameSpan=spanOfNode(source,strong2),last=paragraph2.children[end-1],from=nameSpan.end,to=end-1===start?from:spanOfNode(source,
last).end,raw=source.text.slice(from,to),lead3=raw.match(/^\\s*:?[ \\t]*/)[0].length,value2=raw.slice(lead3).trimEnd();return{name:plainText(strong2).replace(/:\\s*$/,
"").trim(),nameSpan,value:located(value2,spanOf(source,from+lead3,from+lead3+value2.length)),inline:paragraph2.children.slice(start+1,end),nodes:[]}}var ccpm_task_schema_default={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://unpkg.com/runbook-lint/schema/ccpm-task.schema.json",title:"CCPM ta\\
sk metadata",description:"Front matter of a CCPM task (.claude/epics/*/NNN.md), as far as order and conflicts depend on it",type:"object",examples:[{name:"Add t\\
he store",status:"open",depends_on:["001","002"],parallel:!0,conflicts_with:["004"]}],properties:{name:{title:"Name",description:"What the task is about",type:"\\
string",pattern:"\\\\S"},status:{title:"Status",description:"How far the task is",type:"string",pattern:"\\\\S",examples:["open","in-progress","closed"]},depends_on:{
title:"Depends on",description:"Tasks that have to be finished before this one",oneOf:[{type:"array",items:{title:"Id",description:"An id as its format writes i\\
t",examples:["001"],type:"string",pattern:"^\\\\S.*$"}},{type:"null"}]},parallel:{title:"Parallel",description:"Whether the task may run beside others, or the tas\\
ks it may run beside",oneOf:[{type:"boolean"},{type:"array",items:{title:"Id",description:"An id as its format writes it",examples:["001"],type:"string",pattern:"\\
^\\\\S.*$"}},{type:"null"}]},conflicts_with:{title:"Conflicts with",description:"Tasks that change the same files",oneOf:[{type:"array",items:{title:"Id",description:"\\
An id as its format writes it",examples:["001"],type:"string",pattern:"^\\\\S.*$"}},{type:"null"}]}}};var config_schema_default={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://unpkg.com/runbook-lint/schema/config.schema.json",title:"Configuration\\
 of runbook-lint",description:"runbook-lint.config.json, .runbook-lint.json, their YAML forms, or the key runbook-lint of package.json",type:"object",examples:[
{$schema:"https://unpkg.com/runbook-lint/schema/config.schema.json",root:!0,extends:["strict"],rules:{"count-mismatch":"off"}}],additionalProperties:!1,properties:{
$schema:{title:"Schema",description:"The schema that the metadata follows",type:"string"},root:{title:"Root",description:"Whether the search for configuration f\\
iles further up ends here",type:"boolean",default:!1},extends:{title:"Extends",description:"What this configuration starts from: presets (recommended, strict), \\
paths of other configuration files, names of packages; later ones stand above earlier ones",oneOf:[{type:"string",pattern:"\\\\S"},{type:"array",items:{type:"stri\\
ng",pattern:"\\\\S"},uniqueItems:!0}],examples:["strict",["strict","./team.json"]]},rules:{$ref:"#/definitions/rules"},overrides:{title:"Overrides",description:"S\\
ettings for some of the files; later ones stand above earlier ones",type:"array",items:{$ref:"#/definitions/override"}},ignores:{title:"Ignores",description:"Gl\\
obs of files that are not read, relative to the configuration file",type:"array",items:{type:"string",pattern:"\\\\S"},uniqueItems:!0},isolation:{$ref:"#/definiti\\
ons/isolation"},dialects:{title:"Dialects",description:"The formats to look for; all where nothing is said",type:"array",items:{$ref:"#/definitions/dialect"},uniqueItems:!0,
minItems:1},plugins:{title:"Plugins",description:"Modules with rules of your own: paths or names of packages",type:"array",items:{type:"string",pattern:"\\\\S"},uniqueItems:!0}},
definitions:{severity:{title:"Severity",description:"What a finding of the rule counts for",oneOf:[{const:"error",description:"Will go wrong when the plan is ex\\
ecuted"},{const:"warning",description:"May go wrong, or hides what will"},{const:"info",description:"Worth knowing; never changes the exit code"},{const:"off",description:"\\
The rule does not run"}]},isolation:{title:"Isolation",description:"What the agents of a plan share",oneOf:[{const:"shared",description:"All agents work in one \\
tree"},{const:"worktree",description:"Each agent has a working tree of its own"}]},ruleSetting:{title:"Rule setting",oneOf:[{$ref:"#/definitions/severity"},{title:"\\
Severity and options",type:"array",items:[{$ref:"#/definitions/severity"},{title:"Options",description:"Options of the rule, as its page says",type:"object"}],minItems:2,
maxItems:2,additionalItems:!1}]},rules:{title:"Rules",description:"By the name of the rule: a severity, or a severity with options",type:"object",additionalProperties:{
$ref:"#/definitions/ruleSetting"},examples:[{"count-mismatch":"off","model-policy":["warning",{"steps/*.md":"haiku"}]}]},override:{title:"Override",type:"object",
additionalProperties:!1,required:["files"],properties:{files:{title:"Files",description:"Globs of files that it is about, relative to the configuration file",type:"\\
array",items:{type:"string",pattern:"\\\\S"},uniqueItems:!0},excludedFiles:{title:"Excluded files",description:"Globs of files that it is not about",type:"array",
items:{type:"string",pattern:"\\\\S"},uniqueItems:!0},rules:{$ref:"#/definitions/rules"},isolation:{$ref:"#/definitions/isolation"}}},dialect:{title:"Dialect",description:"\\
A plan format",oneOf:[{const:"runbook",description:"plans/*/runbook*.md with steps/ and orchestrator-plan.md"},{const:"spec-kit",description:"specs/*/tasks.md"},
{const:"gsd",description:".planning/phases/**/*-PLAN.md"},{const:"superpowers",description:"docs/superpowers/plans/*.md"},{const:"openspec",description:"openspe\\
c/changes/**/tasks.md"},{const:"kiro",description:".kiro/specs/*/tasks.md"},{const:"omo",description:".sisyphus/plans/*.md, .omo/plans/*.md"},{const:"ccpm",description:"\\
.claude/epics/*/NNN.md"},{const:"spec-kitty",description:"kitty-specs/*/tasks"},{const:"bmad",description:"_bmad-output/implementation-artifacts"},{const:"task-\\
master",description:".taskmaster/tasks/tasks.json"}]}}};var gsd_plan_schema_default={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://unpkg.com/runbook-lint/schema/gsd-plan.schema.json",title:"GSD plan \\
metadata",description:"Front matter of a GSD plan (*-PLAN.md), as far as order and conflicts depend on it",type:"object",examples:[{phase:"03-features",plan:"02",
type:"execute",wave:2,depends_on:["03-01"],files_modified:["src/a.ts"],autonomous:!0}],properties:{phase:{title:"Phase",description:"The folder or number of the\\
 phase",type:"string",pattern:"\\\\S"},plan:{title:"Plan",description:"The plan's number within its phase",type:"string",pattern:"\\\\S"},type:{title:"Type",description:"\\
What the plan is made of",type:"string",pattern:"\\\\S",examples:["execute","tdd"]},wave:{title:"Wave",description:"Plans of one wave run at the same time; lower \\
waves first",type:"integer",minimum:0},depends_on:{title:"Depends on",description:"Plans that have to be finished before this one",oneOf:[{type:"array",items:{title:"\\
Id",description:"An id as its format writes it",examples:["03-01"],type:"string",pattern:"^\\\\S.*$"}},{type:"null"}]},files_modified:{title:"Files modified",description:"\\
Paths and globs that the plan changes",oneOf:[{type:"array",items:{type:"string",pattern:"\\\\S"}},{type:"null"}]},autonomous:{title:"Autonomous",description:"fal\\
se where a checkpoint waits for a person",type:"boolean"},requirements:{title:"Requirements",description:"Ids of requirements that the plan serves",oneOf:[{type:"\\
array",items:{title:"Id",description:"An id as its format writes it",examples:["03-01"],type:"string",pattern:"^\\\\S.*$"}},{type:"null"}]},gap_closure:{title:"Ga\\
p closure",description:"Whether the plan closes gaps that verification found",type:"boolean"}}};var inspect_schema_default={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://unpkg.com/runbook-lint/schema/inspect.schema.json",title:"Inspected p\\
lans of runbook-lint",description:"What \`runbook-lint inspect --format json\` prints: all that was understood of plans. Ids are written as in the text, paths as \\
on the command line, lines are 1-based.",type:"object",additionalProperties:!1,required:["version","plans"],properties:{version:{const:1,description:"Raised whe\\
n a field changes its meaning or goes; new fields may come without"},plans:{type:"array",items:{$ref:"#/definitions/plan"}}},definitions:{plan:{type:"object",description:"\\
What one author meant as one piece of work, in one file or many",additionalProperties:!1,required:["path","dialect","executionMode","steps","order","hazards","m\\
issing"],properties:{path:{type:"string",description:"Its folder, or its one file"},dialect:{type:"string",description:"The format that it is written in"},executionMode:{
$ref:"#/definitions/mode"},steps:{type:"array",items:{$ref:"#/definitions/step"},description:"In document order"},order:{type:"array",items:{$ref:"#/definitions\\
/edge"},description:"What comes before what. Edges that follow from others are left out where a mode or a barrier grants them"},hazards:{type:"array",items:{$ref:"\\
#/definitions/hazard"},description:"Between steps that firm order does not separate. Of many steps on one resource each is paired with its neighbours, never wit\\
h all the others"},missing:{type:"array",items:{$ref:"#/definitions/missing"},description:"The fewest dependencies that would separate what collides on files an\\
d identifiers"}}},mode:{type:"object",description:"How steps are executed, and who says so; the nearest statement wins",additionalProperties:!1,required:["value",
"strength","path","line"],properties:{value:{oneOf:[{const:"parallel",description:"Whatever is not ordered may run at the same time"},{const:"sequential",description:"\\
One after the other, by convention"},{const:"sequential-required",description:"One after the other, each committed before the next starts"},{const:"sequential-s\\
trict",description:"As sequential-required, with state and tests verified between steps"},{const:"mixed",description:"Decided for each phase or step"}]},strength:{
$ref:"#/definitions/strength"},path:{oneOf:[{type:"string"},{type:"null"}],description:"The file that states it; null where the format itself implies it"},line:{
oneOf:[{type:"integer",minimum:1},{type:"null"}],description:"The line that states it, 1-based; null where the format itself implies it"}}},strength:{oneOf:[{const:"\\
metadata",description:"A field that programs read"},{const:"prose",description:"A sentence that an agent may weigh against other instructions"},{const:"contract",
description:"What the format's own executor always does"}]},step:{type:"object",description:"The unit that is dispatched to an agent",additionalProperties:!1,required:[
"id","kind","title","path","line","phase","executionMode","dependsOn","effects"],properties:{id:{type:"string",description:"As written"},kind:{oneOf:[{const:"cy\\
cle",description:"A red/green cycle"},{const:"step",description:"A step"},{const:"task",description:"A task"},{const:"checkpoint",description:"A point where wor\\
k is checked"}]},title:{type:"string"},path:{type:"string",description:"The file that holds it"},line:{type:"integer",minimum:1,description:"The line of its hea\\
ding, 1-based"},phase:{oneOf:[{type:"string"},{type:"null"}],description:"The id of its phase"},executionMode:{$ref:"#/definitions/mode"},dependsOn:{type:"array",
items:{type:"string"},description:"The ids of the steps that the text says it waits for, in whatever form"},effects:{type:"array",items:{$ref:"#/definitions/eff\\
ect"}}}},effect:{type:"object",description:"What a step does to a resource, and the words that say so",additionalProperties:!1,required:["action","resource","ce\\
rtainty","conditional","path","line","evidence","because"],properties:{action:{$ref:"#/definitions/action"},resource:{$ref:"#/definitions/resource"},certainty:{
$ref:"#/definitions/certainty"},conditional:{type:"boolean",description:"Whether the text makes it depend on something: if one exists, fix any that"},path:{type:"\\
string",description:"The file that says so, as given on the command line"},line:{type:"integer",minimum:1,description:"The line that says so, 1-based"},evidence:{
type:"string",description:"That line, without the white space around it, cut after 300 characters"},because:{type:"string",description:"How it was understood"}}},
evidence:{type:"object",description:"What one of the steps does, and the words that say so",additionalProperties:!1,required:["step","action","resource","certai\\
nty","conditional","path","line","evidence","because"],properties:{step:{type:"string",description:"The id of the step"},action:{$ref:"#/definitions/action"},resource:{
$ref:"#/definitions/resource"},certainty:{$ref:"#/definitions/certainty"},conditional:{type:"boolean",description:"Whether the text makes it depend on something\\
: if one exists, fix any that"},path:{type:"string",description:"The file that says so, as given on the command line"},line:{type:"integer",minimum:1,description:"\\
The line that says so, 1-based"},evidence:{type:"string",description:"That line, without the white space around it, cut after 300 characters"},because:{type:"st\\
ring",description:"How it was understood"}}},action:{oneOf:[{const:"create",description:"Makes it"},{const:"modify",description:"Changes what is there"},{const:"\\
write",description:"Changes it, whether it was there before or not"},{const:"delete",description:"Takes it away"},{const:"rename",description:"Moves it"},{const:"\\
read",description:"Looks at it"},{const:"run",description:"Executes it"},{const:"stage",description:"Puts it into the git index"},{const:"commit",description:"C\\
ommits"},{const:"expect-absent",description:"Needs it not to be there yet"}]},certainty:{oneOf:[{const:"declared",description:"A field made for it"},{const:"sta\\
ted",description:"Verb and object in prose"},{const:"inferred",description:"From context"}]},resource:{type:"object",description:"What steps may collide on",additionalProperties:!1,
required:["kind"],properties:{kind:{oneOf:[{const:"file",description:"A file, a directory or a glob"},{const:"tracker",description:"A file in which every agent \\
of the format keeps its state"},{const:"symbol",description:"A class, function, command, option, route or table"},{const:"git",description:"What the agents of o\\
ne working tree share: the index, the branch, the tree"},{const:"suite",description:"The whole test suite, named by its command"}]},path:{type:"string",description:"\\
Of files and trackers: as the plan writes it; a directory ends in a slash"},name:{type:"string",description:"Of all others"}}},edge:{type:"object",description:"\\
One step is finished when another starts",additionalProperties:!1,required:["before","after","reason","strength"],properties:{before:{type:"string",description:"\\
The id of the step that is finished"},after:{type:"string",description:"The id of the step that waits"},reason:{oneOf:[{const:"declared",description:"A declared\\
 dependency"},{const:"blocks",description:"The earlier step says that it blocks the later one"},{const:"marker",description:"A marker in a heading"},{const:"pha\\
se",description:"A dependency of or on a phase, or its boundary"},{const:"checkpoint",description:"A checkpoint stands between them"},{const:"wave",description:"\\
Their waves"},{const:"group",description:"Their groups in the orchestrator plan"},{const:"mode",description:"Document order, granted by an execution mode"}]},strength:{
$ref:"#/definitions/strength"}}},hazardKind:{oneOf:[{const:"write-write",description:"Both change it"},{const:"read-write",description:"One reads what the other\\
 changes"},{const:"create-create",description:"Both make it"},{const:"use-before-create",description:"One uses what another, further down, makes"},{const:"use-a\\
fter-delete",description:"One uses what another, further up, takes away"},{const:"commit-commit",description:"Both commit to one tree"},{const:"commit-write",description:"\\
One commits while the other changes files"},{const:"stage-write",description:"One stages everything while the other changes files"},{const:"suite-write",description:"\\
One runs the whole suite while the other changes files"},{const:"expect-absent-create",description:"One brings what the other's RED phase needs to be absent"},{
const:"tracker-write",description:"Both write one tracker file"}]},hazard:{type:"object",description:"Two effects of two steps that firm order does not separate\\
 and that must not overlap",additionalProperties:!1,required:["kind","steps","resource","evidence"],properties:{kind:{$ref:"#/definitions/hazardKind"},steps:{type:"\\
array",items:{type:"string"},minItems:2,maxItems:2,description:"The ids of both steps, in document order"},resource:{$ref:"#/definitions/resource"},evidence:{type:"\\
array",items:{$ref:"#/definitions/evidence"},minItems:2,maxItems:2,description:"One for each of the steps, in their order"}}},missing:{type:"object",description:"\\
A dependency that the plan does not have and needs",additionalProperties:!1,required:["step","dependsOn","evidence"],properties:{step:{type:"string",description:"\\
The id of the step that has to wait"},dependsOn:{type:"string",description:"The id of the step that it has to wait for"},evidence:{type:"array",minItems:1,description:"\\
The hazards that the dependency would separate, the strongest first",items:{type:"object",description:"Why the two steps collide",additionalProperties:!1,required:[
"kind","resource","evidence"],properties:{kind:{$ref:"#/definitions/hazardKind"},resource:{$ref:"#/definitions/resource"},evidence:{type:"array",items:{$ref:"#/\\
definitions/evidence"},minItems:2,maxItems:2,description:"One for each of the steps, in their order"}}}}}}}};var orchestrator_schema_default={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://unpkg.com/runbook-lint/schema/orchestrator.schema.json",title:"O\\
rchestrator plan metadata",description:"Front matter of an orchestrator plan: how the steps are dispatched, in words that a program reads",type:"object",examples:[
{name:"account-rewrite",execution_mode:"sequential-strict",reason:"Every cycle edits src/account/state.py and commits to one tree",overrides:["maximise parallel\\
 tool calls"],checkpoint:"every-cycle"},{execution_mode:"mixed",reason:"Only group 2 touches files of its own",groups:[{id:"1",steps:["1.1","1.2"]},{id:"2",steps:[
"2.1","2.2"],parallel:!0}]}],properties:{$schema:{title:"Schema",description:"The schema that the metadata follows",type:"string"},name:{title:"Name",description:"\\
The name of the plan that is orchestrated",type:"string",pattern:"\\\\S"},title:{title:"Title",description:"What the plan is about",type:"string",pattern:"\\\\S"},execution_mode:{
$ref:"#/definitions/executionMode"},execution:{allOf:[{$ref:"#/definitions/executionMode"}],title:"Execution mode",description:"Short for execution_mode"},reason:{
title:"Rationale",description:"Why the mode is needed: what breaks if it is not kept",type:"string",pattern:"\\\\S",examples:["Requires AccountState from 1.2"]},rationale:{
title:"Rationale",description:"Another word for reason",type:"string",pattern:"\\\\S",examples:["Requires AccountState from 1.2"]},overrides:{title:"Overrides",description:"\\
General instructions that yield to this plan, in the words an agent will meet them in",type:"array",items:{type:"string",pattern:"\\\\S"},uniqueItems:!0,examples:[
["maximise parallel tool calls"]]},groups:{title:"Groups",description:"Steps that are dispatched as one group; groups run one after the other",type:"array",items:{
$ref:"#/definitions/group"}},checkpoint:{$ref:"#/definitions/checkpoint"},max_parallel:{title:"Most at once",description:"The most agents that may run at the sa\\
me time",type:"integer",minimum:1},isolation:{$ref:"#/definitions/isolation"},model:{title:"Model",description:"The model that runs it",type:"string",pattern:"\\\\\\
S",examples:["haiku","sonnet"]}},dependencies:{execution:{properties:{execution_mode:!1}},rationale:{properties:{reason:!1}}},definitions:{id:{title:"Id",description:"\\
The id of a step as the plan writes it. Ids are text: quote them, since YAML reads 1.10 as the number 1.1",type:"string",pattern:"^(?=.*\\\\d)[A-Za-z0-9]+(?:[._\\\\-]\\
[A-Za-z0-9]+)*$",examples:["1.3","1.10","01","T012"]},executionMode:{title:"Execution mode",description:"How the steps of the plan are run",oneOf:[{const:"paral\\
lel",description:"Anything that is neither ordered nor in conflict with it may run at the same time"},{const:"sequential",description:"Nothing of the same plan \\
runs beside it, by convention"},{const:"sequential-required",description:"Nothing of the same plan runs beside it; the step before it is finished and committed"},
{const:"sequential-strict",description:"As sequential-required, with a check of git and the tests between steps; rolled back on a RED violation"},{const:"mixed",
description:"Decided for each phase or step"}]},checkpoint:{title:"Checkpoint",description:"When git and the tests are checked between steps",oneOf:[{const:"eve\\
ry-cycle",description:"After every cycle or step"},{const:"every-phase",description:"After every phase"},{const:"natural",description:"Where the plan has a chec\\
kpoint section"},{title:"Interval",description:"After so many steps, written as text",type:"string",pattern:"^every: ?[1-9][0-9]*$",examples:["every: 5"]},{title:"\\
Interval",description:"After so many steps",type:"object",additionalProperties:!1,required:["every"],properties:{every:{description:"Number of steps between two\\
 checks",type:"integer",minimum:1}}}]},isolation:{title:"Isolation",description:"What the agents of a plan share",oneOf:[{const:"shared",description:"All agents\\
 work in one tree"},{const:"worktree",description:"Each agent has a working tree of its own"}]},group:{title:"Group",description:"Steps that are dispatched toge\\
ther",type:"object",additionalProperties:!1,required:["id","steps"],properties:{id:{title:"Name",description:"The group's number or name",type:"string",pattern:"\\
\\\\S"},steps:{title:"Steps",description:"Ids of the steps, in order",type:"array",items:{$ref:"#/definitions/id"},minItems:1,uniqueItems:!0},parallel:{title:"Par\\
allel",description:"Whether the steps of the group may run at the same time",type:"boolean"},reason:{title:"Reason",description:"Why, in a sentence: what breaks\\
 if the order is not kept",type:"string",pattern:"\\\\S",examples:["Requires AccountState from 1.2"]}}}}};var plan_schema_default={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://unpkg.com/runbook-lint/schema/plan.schema.json",title:"Plan metadata",description:"\\
Front matter of a runbook: what holds for all of its steps",type:"object",examples:[{name:"account-rewrite",type:"tdd",model:"haiku",execution_mode:"sequential-\\
strict",reason:"Every cycle edits the same module",checkpoint:"every-cycle"},{name:"docs",type:"general",execution_mode:"parallel",max_parallel:4,isolation:"wor\\
ktree"}],properties:{$schema:{title:"Schema",description:"The schema that the metadata follows",type:"string"},name:{title:"Name",description:"The plan's name, \\
usually that of its folder",type:"string",pattern:"\\\\S"},title:{title:"Title",description:"What the plan is about",type:"string",pattern:"\\\\S"},type:{title:"Typ\\
e",description:"What the steps are made of",oneOf:[{const:"tdd",description:"Red/green cycles; strictly sequential by nature"},{const:"general",description:"Ste\\
ps without RED"},{const:"inline",description:"Steps that the orchestrator does itself"},{const:"mixed",description:"Each phase says its own"}]},model:{title:"Mo\\
del",description:"The model that runs it",type:"string",pattern:"\\\\S",examples:["haiku","sonnet"]},execution_mode:{$ref:"#/definitions/executionMode"},execution:{
allOf:[{$ref:"#/definitions/executionMode"}],title:"Execution mode",description:"Short for execution_mode"},reason:{title:"Reason",description:"Why, in a senten\\
ce: what breaks if the order is not kept",type:"string",pattern:"\\\\S",examples:["Requires AccountState from 1.2"]},checkpoint:{$ref:"#/definitions/checkpoint"},
max_parallel:{title:"Most at once",description:"The most agents that may run at the same time",type:"integer",minimum:1},isolation:{$ref:"#/definitions/isolatio\\
n"}},dependencies:{execution:{properties:{execution_mode:!1}}},definitions:{executionMode:{title:"Execution mode",description:"How the steps of the plan are run",
oneOf:[{const:"parallel",description:"Anything that is neither ordered nor in conflict with it may run at the same time"},{const:"sequential",description:"Nothi\\
ng of the same plan runs beside it, by convention"},{const:"sequential-required",description:"Nothing of the same plan runs beside it; the step before it is fin\\
ished and committed"},{const:"sequential-strict",description:"As sequential-required, with a check of git and the tests between steps; rolled back on a RED viol\\
ation"},{const:"mixed",description:"Decided for each phase or step"}]},checkpoint:{title:"Checkpoint",description:"When git and the tests are checked between st\\
eps",oneOf:[{const:"every-cycle",description:"After every cycle or step"},{const:"every-phase",description:"After every phase"},{const:"natural",description:"Wh\\
ere the plan has a checkpoint section"},{title:"Interval",description:"After so many steps, written as text",type:"string",pattern:"^every: ?[1-9][0-9]*$",examples:[
"every: 5"]},{title:"Interval",description:"After so many steps",type:"object",additionalProperties:!1,required:["every"],properties:{every:{description:"Number\\
 of steps between two checks",type:"integer",minimum:1}}}]},isolation:{title:"Isolation",description:"What the agents of a plan share",oneOf:[{const:"shared",description:"\\
All agents work in one tree"},{const:"worktree",description:"Each agent has a working tree of its own"}]}}};var report_schema_default={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://unpkg.com/runbook-lint/schema/report.schema.json",title:"Report of run\\
book-lint",description:"What \`runbook-lint --format json\` prints. Lines and columns are 1-based; columns and offsets count UTF-16 code units; ends are exclusive\\
.",type:"object",additionalProperties:!1,required:["version","summary","diagnostics","failures","skipped"],properties:{version:{const:1,description:"Raised when\\
 a field changes its meaning or goes; new fields may come without"},summary:{$ref:"#/definitions/summary"},diagnostics:{type:"array",items:{$ref:"#/definitions/\\
diagnostic"},description:"In document order"},failures:{type:"array",items:{$ref:"#/definitions/failure"},description:"Rules that threw: a fault of the program,\\
 exit code 3"},skipped:{type:"array",items:{$ref:"#/definitions/skipped"},description:"Files and folders that were there and could not be read"}},definitions:{count:{
type:"integer",minimum:0},ordinal:{type:"integer",minimum:1},severity:{oneOf:[{const:"error",description:"Will go wrong when the plan is executed"},{const:"warn\\
ing",description:"May go wrong, or hides what will"},{const:"info",description:"Worth knowing; never changes the exit code"}]},summary:{type:"object",description:"\\
How much was found, and in how much",additionalProperties:!1,required:["errors","warnings","infos","plans","steps","files","passedOver"],properties:{errors:{$ref:"\\
#/definitions/count"},warnings:{$ref:"#/definitions/count"},infos:{$ref:"#/definitions/count"},plans:{$ref:"#/definitions/count"},steps:{$ref:"#/definitions/cou\\
nt"},files:{allOf:[{$ref:"#/definitions/count"}],description:"Files that are part of a plan"},passedOver:{allOf:[{$ref:"#/definitions/count"}],description:"File\\
s that are no plan"}}},diagnostic:{type:"object",additionalProperties:!1,required:["rule","severity","message","related","path","line","column","endLine","endCo\\
lumn","offset","endOffset"],properties:{rule:{type:"string"},severity:{$ref:"#/definitions/severity"},message:{type:"string",description:"One line, code in back\\
ticks"},related:{type:"array",items:{$ref:"#/definitions/related"}},fix:{$ref:"#/definitions/fix"},path:{type:"string",description:"As given on the command line\\
, with \`/\` separators"},line:{$ref:"#/definitions/ordinal"},column:{$ref:"#/definitions/ordinal"},endLine:{$ref:"#/definitions/ordinal"},endColumn:{$ref:"#/defi\\
nitions/ordinal"},offset:{$ref:"#/definitions/count"},endOffset:{$ref:"#/definitions/count"}}},related:{type:"object",additionalProperties:!1,required:["message",
"path","line","column","endLine","endColumn","offset","endOffset"],properties:{message:{type:"string",description:"What the place has to do with the finding"},path:{
type:"string",description:"As given on the command line, with \`/\` separators"},line:{$ref:"#/definitions/ordinal"},column:{$ref:"#/definitions/ordinal"},endLine:{
$ref:"#/definitions/ordinal"},endColumn:{$ref:"#/definitions/ordinal"},offset:{$ref:"#/definitions/count"},endOffset:{$ref:"#/definitions/count"}}},fix:{type:"o\\
bject",additionalProperties:!1,required:["title","safe","edits"],properties:{title:{type:"string"},safe:{type:"boolean",description:"Whether the fix keeps what \\
the author meant"},edits:{type:"array",items:{$ref:"#/definitions/edit"}}}},edit:{type:"object",additionalProperties:!1,required:["text","path","line","column",
"endLine","endColumn","offset","endOffset"],properties:{text:{type:"string",description:"The new text; empty to delete"},path:{type:"string",description:"As giv\\
en on the command line, with \`/\` separators"},line:{$ref:"#/definitions/ordinal"},column:{$ref:"#/definitions/ordinal"},endLine:{$ref:"#/definitions/ordinal"},endColumn:{
$ref:"#/definitions/ordinal"},offset:{$ref:"#/definitions/count"},endOffset:{$ref:"#/definitions/count"}}},failure:{type:"object",additionalProperties:!1,required:[
"rule","path","message"],properties:{rule:{type:"string"},path:{type:"string",description:"The plan"},message:{type:"string"}}},skipped:{type:"object",additionalProperties:!1,
required:["path","reason"],properties:{path:{type:"string"},reason:{type:"string"}}}}};var spec_kitty_work_package_schema_default={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://unpkg.com/runbook-lint/schema/spec-kitty-work-package\\
.schema.json",title:"spec-kitty work package metadata",description:"Front matter of a work package (kitty-specs/*/tasks/WP*.md), as far as order and conflicts d\\
epend on it",type:"object",examples:[{work_package_id:"WP02",title:"Store",dependencies:["WP01"],owned_files:["src/store/**"],execution_mode:"code_change",subtasks:[
"T003"]}],properties:{work_package_id:{title:"Work package",description:"The id of the work package",type:"string",pattern:"^WP\\\\d+$",examples:["WP02"]},title:{
title:"Title",description:"What the work package is about",type:"string",pattern:"\\\\S"},dependencies:{title:"Dependencies",description:"Work packages that have \\
to be finished before this one",oneOf:[{type:"array",items:{type:"string",pattern:"^WP\\\\d+$",title:"Work package",examples:["WP01"]}},{type:"null"}]},owned_files:{
title:"Owned files",description:"Paths and globs that this work package alone changes",oneOf:[{type:"array",items:{type:"string",pattern:"\\\\S"}},{type:"null"}]},
subtasks:{title:"Subtasks",description:"Ids of the tasks in it",oneOf:[{type:"array",items:{title:"Id",description:"An id as its format writes it",examples:["T0\\
03"],type:"string",pattern:"^\\\\S.*$"}},{type:"null"}]},execution_mode:{title:"Execution mode",description:"What is changed; says nothing about order",oneOf:[{const:"\\
code_change",description:"Code"},{const:"planning_artifact",description:"Documents of the plan"}]}}};var step_schema_default={$schema:"http://json-schema.org/draft-07/schema#",$id:"https://unpkg.com/runbook-lint/schema/step.schema.json",title:"Step metadata",description:"\\
Front matter of a step file, or a YAML block of a step: what an orchestrator needs to know before it dispatches the step",type:"object",examples:[{cycle:"1.3",depends_on:[
"1.2"],blocks:[],execution_mode:"sequential-required",reason:"Requires AccountState from 1.2",modifies_shared_state:!0},{step:"2",files:["src/app.ts"],isolation:"\\
worktree"}],properties:{$schema:{title:"Schema",description:"The schema that the metadata follows",type:"string"},cycle:{allOf:[{$ref:"#/definitions/id"}],title:"\\
Cycle",description:"The id of a red/green cycle"},step:{allOf:[{$ref:"#/definitions/id"}],title:"Step",description:"The id of a step"},title:{title:"Title",description:"\\
What the step is about",type:"string",pattern:"\\\\S"},depends_on:{allOf:[{$ref:"#/definitions/references"}],title:"Depends on",description:"Steps that have to be\\
 finished before this one starts"},blocks:{allOf:[{$ref:"#/definitions/references"}],title:"Blocks",description:"Steps that may not start before this one is fin\\
ished: the other side of depends_on"},execution_mode:{$ref:"#/definitions/executionMode"},execution:{allOf:[{$ref:"#/definitions/executionMode"}],title:"Executi\\
on mode",description:"Short for execution_mode"},reason:{title:"Reason",description:"Why, in a sentence: what breaks if the order is not kept",type:"string",pattern:"\\
\\\\S",examples:["Requires AccountState from 1.2"]},modifies_shared_state:{title:"Modifies shared state",description:"Whether the step changes what other steps re\\
ad: files of others, the git index, a tracker",type:"boolean"},files:{title:"Files",description:"Paths and globs that the step changes",type:"array",items:{description:"\\
A path below the repository, a glob, or a directory ending in /",type:"string",pattern:"\\\\S"},uniqueItems:!0,examples:[["src/account/state.py","tests/test_accou\\
nt_state.py"]]},checkpoint:{title:"Checkpoint",description:"Whether git and the tests are checked after the step",type:"boolean"},isolation:{$ref:"#/definitions\\
/isolation"},model:{title:"Model",description:"The model that runs it",type:"string",pattern:"\\\\S",examples:["haiku","sonnet"]}},dependencies:{step:{properties:{
cycle:!1}},execution:{properties:{execution_mode:!1}}},definitions:{id:{title:"Id",description:"The id of a step as the plan writes it. Ids are text: quote them\\
, since YAML reads 1.10 as the number 1.1",type:"string",pattern:"^(?=.*\\\\d)[A-Za-z0-9]+(?:[._\\\\-][A-Za-z0-9]+)*$",examples:["1.3","1.10","01","T012"]},reference:{
title:"Reference",description:"A step, a phase or a range of steps, with or without the word that says so",type:"string",pattern:"^(?:(?:[Cc]ycle|[Ss]tep|[Tt]as\\
k|[Pp]hase)s? +)?(?=[^-]*\\\\d)[A-Za-z0-9]+(?:[._\\\\-][A-Za-z0-9]+)*(?: *(?:-|\\u2013|\\u2014|\\\\bto\\\\b) *(?:(?:[Cc]ycle|[Ss]tep|[Tt]ask|[Pp]hase) +)?[A-Za-z0-9]+(?:[._\\\\-][A-Za-z0-\\
9]+)*)?$",examples:["1.2","Cycle 1.2","1.1-1.6","Phase 1"]},referenceText:{description:"One reference, or several with commas between them; \`none\` for none",type:"\\
string",pattern:"^(?:[Nn]one|-|[^,;]*\\\\d[^,;]*(?:[,;][^,;]*\\\\d[^,;]*)*)$",examples:["1.2","1.1, 1.2","none"]},references:{title:"References",description:"Ids of\\
 steps: a list, or one text; null and [] for none",oneOf:[{type:"array",items:{$ref:"#/definitions/reference"},uniqueItems:!0},{$ref:"#/definitions/referenceTex\\
t"},{type:"null"}]},executionMode:{title:"Execution mode",description:"How the step is run beside others of its plan",oneOf:[{const:"parallel",description:"Anyt\\
hing that is neither ordered nor in conflict with it may run at the same time"},{const:"sequential",description:"Nothing of the same plan runs beside it, by con\\
vention"},{const:"sequential-required",description:"Nothing of the same plan runs beside it; the step before it is finished and committed"},{const:"sequential-s\\
trict",description:"As sequential-required, with a check of git and the tests between steps; rolled back on a RED violation"}]},isolation:{title:"Isolation",description:"\\
What the agents of a plan share",oneOf:[{const:"shared",description:"All agents work in one tree"},{const:"worktree",description:"Each agent has a working tree \\
of its own"}]}}};var schemas2={"ccpm-task":ccpm_task_schema_default,config:config_schema_default,"gsd-plan":gsd_plan_schema_default,inspect:inspect_schema_default,orchestrator:orchestrator_schema_default,
plan:plan_schema_default,report:report_schema_default,"spec-kitty-work-package":spec_kitty_work_package_schema_default,step:step_schema_default};var import_equal=__toESM(require_equal(),1);var pattern0=new RegExp("\\\\S","u"),pattern2=new RegExp("^\\\\S.*$","u");var func0=import_equal.default.default??import_equal.default;var pattern23=new RegExp("^(?=.*\\\\d)[A-Za-z0-9]+(?:[._\\\\-][A-Za-z0-9]+)*$","u");var pattern25=new RegExp("^every: ?[1-9][0-9]*$","u");var pattern32=new RegExp("^WP\\\\d+$","u");var pattern39=new RegExp("^(?:(?:[Cc]ycle|[Ss]tep|[Tt]ask|[Pp]hase)s? +)?(?=[^-]*\\\\d)[A-Za-z0-9]+(?:[._\\\\-][A-Za-z0-9]+)*(?: *(?:-|\\u2013|\\u2014|\\\\bto\\\\b) *(?:(?:[Cc]ycle|[Ss\\
]tep|[Tt]ask|[Pp]hase) +)?[A-Za-z0-9]+(?:[._\\\\-][A-Za-z0-9]+)*)?$","u");var pattern40=new RegExp("^(?:[Nn]one|-|[^,;]*\\\\d[^,;]*(?:[,;][^,;]*\\\\d[^,;]*)*)$","u");function resolve(schema4,root2,name){if(schema4.$ref){let key2=schema4.$ref.replace("#/definitions/","");return resolve(root2.definitions?.[key2]??{},root2,key2)}
return schema4.allOf?.length===1?resolve(schema4.allOf[0],root2,name):{schema:schema4,name}}var schemas3=schemas2;function expectation(schema4,root2){let{schema:own5}=resolve(schema4,root2);if(own5.oneOf)return oneOf(own5.oneOf.map(branch=>expectation(branch,root2)).filter(
words3=>words3!=="nothing"));if("const"in own5)return\`\\\`\${own5.const}\\\`\`;switch(own5.type){case"boolean":return"\`true\` or \`false\`";case"integer":return own5.minimum===
void 0?"a whole number":\`a whole number from \${own5.minimum}\`;case"null":return"nothing";case"array":return\`a list\${itemsOf(own5,root2)}\`;case"object":return own5.
properties?\`a map with \${oneOf(Object.keys(own5.properties).map(key2=>\`\\\`\${key2}\\\`\`))}\`:"a map"}return textual(own5)}function itemsOf({items},root2){if(!items||
Array.isArray(items))return"";let{schema:item}=resolve(items,root2);if(item.type!=="string")return item.oneOf?\` of \${expectation(item,root2)}\`:"";let{noun,example}=nounOf2(
item);return\` of \${noun}\${noun==="text"?"":"s"}\${example}\`}function textual(schema4){let{noun,example}=nounOf2(schema4);return\`\${noun==="text"?"":/^[aeiou]/.test(
noun)?"an ":"a "}\${noun}\${example}\`}function nounOf2({title,pattern:pattern3,examples}){let example=examples?.find(one2=>typeof one2=="string");return{noun:pattern3===
void 0||pattern3==="\\\\S"||title===void 0?"text":title.toLowerCase(),example:example===void 0?"":\` such as \\\`\${example}\\\`\`}}function oneOf(words3){let each=[...new Set(
words3)];return each.length<2?each[0]??"":\`\${each.slice(0,-1).join(", ")} or \${each.at(-1)}\`}function choicesOf(schema4,root2){let{schema:own5}=resolve(schema4,
root2);return(own5.oneOf??[own5]).map(branch=>resolve(branch,root2).schema.const).filter(value2=>typeof value2=="string")}var synonyms={dependencies:"depends_on",dependency:"depends_on",depends:"depends_on",dependson:"depends_on",requires:"depends_on",needs:"depends_on",after:"depe\\
nds_on",blockedby:"depends_on",prerequisite:"depends_on",prerequisites:"depends_on",blocking:"blocks",mode:"execution_mode",executionmode:"execution_mode",executiontype:"\\
execution_mode",executionmodel:"model",why:"reason",because:"reason",concurrency:"max_parallel",maxconcurrency:"max_parallel",maxparallel:"max_parallel",maxagents:"\\
max_parallel",parallelism:"max_parallel",sharedstate:"modifies_shared_state",modifiessharedstate:"modifies_shared_state",filesmodified:"files",touches:"files"},
strangers=new Set(["blocked","phase","phases","steps","cycles","date","state","status","types"]),folded2=key2=>key2.toLowerCase().replace(/[-_ ]/g,"");function meantKey(key2,known){
let same=known.find(other2=>folded2(other2)===folded2(key2));if(same)return same;let synonym=synonyms[folded2(key2)];if(synonym&&known.includes(synonym))return synonym;
if(strangers.has(key2)||key2.length<4)return;let near=nearest(key2,known);return near&&isSlip2(key2,near)?near:void 0}var isSlip2=(key2,known)=>key2.length>=8||
isShuffled(key2,known)||differsByOne(key2,known),isShuffled=(a,b)=>[...a].sort().join("")===[...b].sort().join("");function differsByOne(a,b){let start=0;for(;start<
a.length&&a[start]===b[start];)start+=1;let end=0;for(;end<Math.min(a.length,b.length)-start&&a.at(-1-end)===b.at(-1-end);)end+=1;return Math.max(a.length,b.length)-
start-end<=1}var number=/^[-+]?(?:\\d[\\d_]*(?:\\.[\\d_]*)?|\\.\\d[\\d_]*)(?:[eE][-+]?\\d+)?$/,oddNumber=/^[-+]?(?:0x[\\da-fA-F_]+|0o[0-7_]+|0b[01_]+|\\d[\\d_]*(?::[0-5]?\\d)+)$/;function jsonOf({
text:text5,plain:plain6}){return plain6?/^(?:null|~|)$/i.test(text5)?null:/^(?:true|false)$/i.test(text5)?/^true$/i.test(text5):number.test(text5)&&!text5.includes(
"_")?Number(text5):text5:text5}function misread({text:text5,plain:plain6}){if(!plain6||text5==="")return;if(oddNumber.test(text5))return\`\\\`\${oddValue(text5)}\\\`\`;
if(!number.test(text5))return;let read3=String(Number(text5.replaceAll("_","")));return read3===text5?void 0:\`\\\`\${read3}\\\`\`}function oddValue(text5){let plain6=text5.
replaceAll("_","");return plain6.includes(":")?plain6.split(":").reduce((sum,part)=>sum*60+Number(part),0):Number(plain6)}function validateMetadata(metadata,name){let root2=schemas3[name],walk4={root:root2,flaws:[]},{entries,span}=metadata;return checkMap({kind:"map",entries,span},
root2,"",walk4),walk4.flaws}function check2(value2,schema4,owner,walk4){let{schema:own5,name}=resolve(schema4,walk4.root);own5.oneOf?checkChoice(value2,own5,owner,
walk4):value2.kind==="list"&&own5.type==="array"?checkList(value2,own5,owner,walk4):value2.kind==="map"&&own5.type==="object"?checkMap(value2,own5,owner,walk4):
value2.kind!=="scalar"||!fits(value2,own5)?tellValue(value2,own5,owner,walk4):name!==void 0&&ids2.has(name)&&checkId(value2,walk4)}var ids2=new Set(["id","refer\\
ence","referenceText"]);function checkChoice(value2,own5,owner,walk4){let kind={list:"array",map:"object",scalar:void 0}[value2.kind],meant=own5.oneOf.find(branch=>{
let{schema:schema4}=resolve(branch,walk4.root);return value2.kind==="scalar"?fitsAny(value2,schema4,walk4.root):schema4.type===kind});meant?check2(value2,meant,
owner,walk4):tellValue(value2,own5,owner,walk4)}var fitsAny=(value2,schema4,root2)=>schema4.oneOf?schema4.oneOf.some(branch=>fits(value2,resolve(branch,root2).schema)):
fits(value2,schema4);function fits(value2,own5){let read3=jsonOf(value2);return"const"in own5?own5.const===value2.text||own5.const===read3:own5.type==="string"?
read3!==null&&new RegExp(own5.pattern??"","u").test(value2.text):own5.type==="null"?read3===null:own5.type==="boolean"?typeof read3=="boolean":own5.type==="inte\\
ger"?Number.isInteger(read3)&&read3>=(own5.minimum??-1/0):own5.type===void 0}function checkId(value2,{flaws}){let other2=misread(value2);if(other2===void 0)return;
let{span,text:text5}=value2;flaws.push({kind:"ambiguous-id",message:\`Unexpected unquoted id \\\`\${text5}\\\`, which YAML reads as \${other2}, expected \\\`"\${text5}"\\\`\`,
span,fix:{title:"Quote the id",safe:!0,edits:[{span,text:\`"\${text5}"\`}]}})}function checkList(value2,own5,owner,walk4){let least=own5.minItems??0;value2.items.length<
least&&tell2(walk4,value2.span,\`Unexpected list of \${value2.items.length} for \\\`\${owner}\\\`, expected \${least} or more items\`);let seen=new Map;value2.items.forEach(
(item,at2)=>{let schema4=Array.isArray(own5.items)?own5.items[at2]:own5.items;schema4&&check2(item,schema4,owner,walk4),own5.uniqueItems&&item.kind==="scalar"&&
checkRepeated(item,seen,owner,walk4)})}function checkRepeated({text:text5,span},seen,owner,walk4){let first2=seen.get(text5);if(!first2)seen.set(text5,span);else{
let related2=[{span:first2,message:"first here"}];tell2(walk4,span,\`Unexpected second \\\`\${text5}\\\` in \\\`\${owner}\\\`, expected each once\`,related2)}}function checkMap(value2,own5,owner,walk4){
let properties=own5.properties??{};for(let entry of value2.entries.values()){let given=properties[entry.key]??own5.additionalProperties;typeof given=="object"?check2(
entry.value,given,entry.key,walk4):checkUnknown(entry,value2.entries,own5,walk4)}for(let key2 of own5.required??[]){if(value2.entries.has(key2)||!properties[key2])
continue;let place2=owner===""?"metadata":\`item of \\\`\${owner}\\\`\`;tell2(walk4,firstLineOf(value2.span),\`Unexpected \${place2} without \\\`\${key2}\\\`, expected \${expectation(
properties[key2],walk4.root)}\`)}checkExclusive(value2.entries,own5,walk4)}function checkUnknown(entry,entries,own5,walk4){let known=Object.keys(own5.properties??
{}),meant=meantKey(entry.key,known);if(!(own5.additionalProperties===!1)&&(meant===void 0||entries.has(meant)))return;let expected=meant===void 0?known.map(key2=>\`\\
\\\`\${key2}\\\`\`).join(", "):\`\\\`\${meant}\\\`\`,fix3=meant!==void 0&&!entries.has(meant)?renamed(entry.keySpan,meant):void 0;tell2(walk4,entry.keySpan,\`Unexpected key \\\`\${entry.
key}\\\`, expected \${expected}\`,[],fix3)}var renamed=(span,text5)=>({title:\`Rename to \\\`\${text5}\\\`\`,safe:!0,edits:[{span,text:text5}]});function checkExclusive(entries,own5,walk4){
for(let[key2,{properties}]of Object.entries(own5.dependencies??{})){let entry=entries.get(key2),other2=Object.keys(properties).find(each=>entries.has(each));if(!entry||
other2===void 0)continue;let related2=[{span:entries.get(other2).keySpan,message:"the other one"}];tell2(walk4,entry.keySpan,\`Unexpected \\\`\${key2}\\\` beside \\\`\${other2}\\
\\\`, expected one of them\`,related2)}}function tellValue(value2,own5,owner,walk4){let choices=choicesOf(own5,walk4.root),text5=value2.kind==="scalar"?value2.text:
"",meant=nearest(text5.toLowerCase().replace(/[\\s_]+/g,"-"),choices)??nearest(text5,choices),expected=meant===void 0?expectation(own5,walk4.root):\`\\\`\${meant}\\\`\`,
found2=value2.kind!=="scalar"?value2.kind:text5===""?"empty value":\`\\\`\${textAt(placeOf2(value2))}\\\`\`,fix3=meant===void 0?void 0:{...renamed(value2.span,meant),safe:folded3(
text5)===folded3(meant)};tell2(walk4,placeOf2(value2),\`Unexpected \${found2} for \\\`\${owner}\\\`, expected \${expected}\`,[],fix3)}var folded3=text5=>text5.toLowerCase().
replace(/[\\s_-]+/g,"");function placeOf2({span}){if(span.end>span.start)return firstLineOf(span);let before2=textAt({...span,start:Math.max(0,span.start-200)}),
word3=/[^\\s:,[\\]{}]+$/.exec(before2.replace(/[\\s:]+$/,"")),start=word3?span.start-before2.length+word3.index:span.start-1;return{...span,start:Math.max(0,start),
end:span.start}}function firstLineOf(span){let line=/^[^\\r\\n]*/.exec(textAt(span))[0].trimEnd().length;return{...span,end:span.start+Math.max(line,1)}}function tell2({
flaws},span,message,related2=[],fix3){flaws.push({kind:"invalid-metadata",message,span,related:related2,...fix3&&{fix:fix3}})}var mark=/^(?:[-*+]|\\d+[.)])(?:[ \\t]+(?:\\[([^\\]\\r\\n])\\](\\*?)(?:[ \\t]+|(?=\\r?$)))?)?/m;function itemsIn(blocks,source){return blocks.filter(block2=>block2.type===
"list").flatMap(list4=>listItems(list4,source))}var listItems=(list4,source)=>list4.children.map(node2=>readItem(node2,source));function readItem(node2,source){
let extent=spanOfNode(source,node2),first2=node2.children[0],whole2=source.text.slice(extent.start,extent.end),found2=mark.exec(whole2)??[""],start=extent.start+
found2[0].length,end=Math.max(start,first2?.type==="paragraph"?spanOfNode(source,first2).end:start),paragraph2=source.text.slice(start,end),line=/^[^\\r\\n]*/.exec(
paragraph2)[0].trimEnd(),at2=found2[1]===void 0?-1:extent.start+found2[0].indexOf("[");return{node:node2,box:at2<0?void 0:located(found2[1],spanOf(source,at2,at2+
3)),star:found2[2]?spanOf(source,at2+3,at2+4):void 0,head:spanOf(source,start,start+line.length),text:plain3(paragraph2),extent,children:node2.children.filter(child2=>child2.
type==="list").flatMap(list4=>listItems(list4,source))}}var plain3=text5=>text5.replace(/\\*\\*|\`/g,"").replace(/\\s+/g," ").trim(),isTicked=box3=>box3&&located(/[xX✓✔]/.
test(box3.value),box3.span);function*itemsBelow(section3,source){for(let item of itemsIn(section3.blocks,source))yield{item,section:section3};for(let child2 of section3.
children)yield*itemsBelow(child2,source)}function idOf(item,pattern3){let line=textAt(item.head),found2=pattern3.exec(line);if(!found2)return;let start=item.head.
start+found2[0].indexOf(found2[1]),{source,end}=item.head;return{id:located(found2[1],spanOf(source,start,start+found2[1].length)),rest:spanOf(source,item.head.
start+found2[0].length,end)}}function doneOf(blocks,source){let first2;for(let box3 of boxesIn(blocks,source)){if(!box3.value)return box3;first2??=box3}return first2}
function*boxesIn(nodes,source){for(let node2 of nodes){if(node2.type==="listItem"&&typeof node2.checked=="boolean"){let at2=source.text.indexOf("[",spanOfNode(source,
node2).start);yield located(node2.checked,spanOf(source,at2,at2+3))}(node2.type==="list"||node2.type==="listItem"||node2.type==="blockquote")&&(yield*boxesIn(node2.
children,source))}}function makeStep(parts3){return{kind:"task",source:parts3.span.source,phase:void 0,mode:void 0,dependsOn:[],blocks:[],fields:[],mentions:[],redGreen:{red:void 0,
green:void 0,verification:void 0,expectedFailure:void 0},regression:!1,spike:!1,done:void 0,parallel:void 0,wave:void 0,conflictsWith:[],model:void 0,isolation:void 0,
copies:[],...parts3}}function makePlan(parts3){return{type:void 0,model:void 0,mode:void 0,isolation:void 0,phases:[],barriers:[],rationale:void 0,prohibition:void 0,
stopCondition:void 0,checkpoints:[],orchestration:void 0,orphans:[],claims:[],proseOrder:[],mentions:[],flaws:[],...parts3}}var filesOf=claimed=>claimed.map(({document:document3,
role})=>({source:document3.source,role})),contractWith=(contract12,trackers)=>({...contract12,trackers:[...contract12.trackers,...trackers]});function firstLine(source){let match=/[^\\s\\uFEFF][^\\r\\n]*/.exec(source.text),start=match?.index??0;return spanOf(source,start,start+(match?.[0].trimEnd().length??
0))}var folderOf=path2=>path2.includes("/")?path2.slice(0,path2.lastIndexOf("/")):".",makePhase=parts3=>({type:void 0,model:void 0,mode:void 0,dependsOn:[],mentions:[],
...parts3});var idPattern="[A-Za-z]{0,3}\\\\d+[a-z]?(?:\\\\.\\\\d+[a-z]?)*",nothing2=/^(?:none|nothing|no|n\\/a|null|nil|-+|—|–|\\[\\s*\\]|~|)$/i,range2=new RegExp(\`(\${idPattern}\\
)\\\\s*(?:-|\\u2013|\\u2014|\\\\.\\\\.\\\\.?|to|through|thru)\\\\s*(\${idPattern})\`,"y"),single=new RegExp(idPattern,"y"),saysNothing=text5=>nothing2.test(text5.replace(/[*_\`.]/g,
"").replace(/\\s*\\(.*$|\\s*[—–-]\\s+.*$/,"").trim());function readReferences(field,form,kind="step"){if(saysNothing(textAt(field)))return[];let found2=[];for(let{
ids:ids3,span}of idsIn(field))if(leadsToId.test(field.source.text.slice(field.start,span.start)))for(let id2 of ids3)found2.push({kind,id:id2,form,span});return found2}
var leadsToId=/(?:^|[,;:&+/|([\\])"'\`*#]|\\b(?:and|or|on|after|by|tasks?|steps?|cycles?|todos?|items?|stor(?:y|ies)|issues?|wps?|packages?))\\s*["'\`*#[]*$/i;function*idsIn(field,shape2){
let text5=textAt(field),bracket=0;for(let at2=0;at2<text5.length;at2++){let char=text5[at2];if(char==="("?bracket++:char===")"&&(bracket=Math.max(0,bracket-1)),
bracket>0||/[\\w.-]/.test(text5[at2-1]??" "))continue;let end=endOfIds(text5,at2);if(!end)continue;let{ids:ids3,length}=end;shape2&&!shape2.test(ids3[0])||(yield{
ids:ids3,span:spanOf(field.source,field.start+at2,field.start+at2+length)},at2+=length-1)}}function endOfIds(text5,at2){range2.lastIndex=at2;let ranged=range2.exec(
text5),expanded=ranged&&!/[\\w]/.test(text5[at2+ranged[0].length]??"")&&expandRange(ranged[1],ranged[2]);if(ranged&&expanded)return{ids:expanded,length:ranged[0].
length};single.lastIndex=at2;let id2=single.exec(text5)?.[0];if(!(!id2||/\\w/.test(text5[at2+id2.length]??"")))return{ids:[id2],length:id2.length}}function expandRange(first2,last){
let from=/^(.*?)(\\d+)$/.exec(first2),to=/^(.*?)(\\d+)$/.exec(last);if(!from||!to||to[1]!==from[1]&&to[1]!=="")return;let low=Number(from[2]),high=Number(to[2]);if(high<
low||high-low>500)return;let ids3=[];for(let number2=low;number2<=high;number2++)ids3.push(from[1]+String(number2).padStart(from[2].length,"0"));return ids3}var flawsOf=(metadata,schema4)=>metadata?[...metadata.flaws,...validateMetadata(metadata,schema4)]:[];function tightSpan(value2){let{source,start,end}=value2.span;
return value2.kind==="scalar"&&value2.quoted?spanOf(source,start+1,end-1):value2.span}function scalarOf(metadata,key2){let value2=metadata?.entries.get(key2)?.value;
return value2?.kind==="scalar"&&value2.text!==""?located(value2.text,tightSpan(value2)):void 0}function itemsOf2(entry){if(!entry)return[];let{value:value2}=entry;
if(value2.kind==="list")return value2.items.flatMap(item=>item.kind==="scalar"?[located(item.text,tightSpan(item))]:[]);if(value2.kind!=="scalar"||value2.text===
"")return[];let span=tightSpan(value2);return[...span.source.text.slice(span.start,span.end).matchAll(/[^,\\s[\\]"'][^,[\\]"'\\r\\n]*/g)].map(match=>{let part=match[0].
trimEnd();return located(part,spanOf(span.source,span.start+match.index,span.start+match.index+part.length))})}function referencesOf(entry,form="metadata"){return itemsOf2(
entry).filter(item=>!saysNothing(item.value)).map(item=>({kind:"step",id:item.value,form,span:item.span}))}function numberOf(metadata,key2){let text5=scalarOf(metadata,
key2),value2=Number(text5?.value);return text5&&Number.isFinite(value2)?located(value2,text5.span):void 0}function booleanOf(metadata,key2){let text5=scalarOf(metadata,
key2);if(!(!text5||!/^(?:true|false|yes|no)$/i.test(text5.value)))return located(/^(?:true|yes)$/i.test(text5.value),text5.span)}function fieldsOf(metadata,keys2){
return keys2.flatMap(key2=>{let entry=metadata?.entries.get(key2);if(!entry)return[];let span=tightSpan(entry.value),text5=span.source.text.slice(span.start,span.
end);return[{name:key2,key:entry.keySpan,value:located(text5,span),form:"metadata"}]})}var complaints=[/No module named ['"\`]?([\\w.]+)/g,/has no attribute ['"\`]?(\\w+)/g,/cannot import name ['"\`]?(\\w+)/gi,/name ['"\`]?(\\w+)['"\`]? is not defined/g,/(?:Cannot find|Could not resolve) (?:module|package) ['"\`]?([^'"\`\\s]+)/g,
/([\\w.]+) is not (?:a function|a constructor|defined|exported)/g,/undefined: ([\\w.]+)/g,/cannot find (?:function|type|value|struct|macro|trait|derive macro|name|crate)[\\w, ]* ['"\`]?(\\w+)/gi,
/unresolved (?:import|name|reference)[:\\s]+['"\`]?([\\w:.]+)/gi,/no method named ['"\`]?(\\w+)/g,/[Nn]o such (?:command|option)[:\\s]+['"\`]?([\\w-]+)/g,/unexpected keyword argument ['"\`]?(\\w+)/g,
/undefined method ['"\`]?(\\w+)/g,/uninitialized constant ([\\w:]+)/g],owners=[/['"\`](\\w+)['"\`] object has no attribute/g,/type object ['"\`](\\w+)['"\`] has no attribute/g,
/no method named ['"\`]?\\w+['"\`]? found for (?:\\w+ )*['"\`&]*([A-Z]\\w*)/g,/undefined method ['"\`]?\\w+['"\`]? for (?:an instance of )?([A-Z]\\w*)/g];function absencesIn(text5,source,place2,section3){
let raw=source.text.slice(place2.start,place2.end),namesIn=(patterns2,form)=>patterns2.flatMap(pattern3=>[...text5.matchAll(pattern3)].map(match=>{let name=match[1],
at2=raw.indexOf(match[0]),start=at2<0?place2.start:place2.start+at2+match[0].lastIndexOf(name),span=at2<0?place2:spanOf(source,start,start+name.length);return{...form(
name),certainty:"stated",section:section3,conditional:!1,span,evidence:place2}}));return[...namesIn(complaints,name=>({subject:{kind:"absence",name},verb:"none"})),
...namesIn(owners,name=>({subject:{kind:"symbol",name},verb:"use"}))]}var noDemand={verb:"none",stem:"",slot:"object",declared:!1,conditional:!1,negated:!1,firm:!1},openFrame=(demand,perhaps)=>({...demand,conditional:demand.conditional||
perhaps,negating:!1,describing:!1,spoken:!1,loose:!1,depth:0,explaining:!1}),demandOf=({verb,stem,slot:slot2,declared,conditional,negated:negated2,firm})=>({verb,
stem,slot:slot2==="model"?"object":slot2,declared,conditional,negated:negated2,firm});function saysPerhaps(tokens){return tokens.some((token2,i)=>{if(token2.kind!=="word")return!1;let word3=token2.text.toLowerCase(),next=tokens[i+1]?.text.toLowerCase()??
"",previous3=tokens[i-1]?.text.toLowerCase()??"";return word3==="if"?i===0||isOpenCondition(tokens,i):word3==="as"||word3==="where"||word3==="when"?/^(?:needed|necessary|appropriate|applicable|required)$/.
test(next):word3==="any"?/^(?:fix|update|adjust|remove|correct|address|resolve)$/.test(previous3):/^(?:optionally|possibly|optional|might|maybe|perhaps|consider)$/.
test(word3)})}function isOpenCondition(tokens,at2){let rest=tokens.slice(at2+1,at2+7).map(token2=>token2.text.toLowerCase());return/^(?:missing|absent|not|so)$/.
test(rest[0]??"")||rest.some(word3=>/^(?:not|missing|doesn't|absent|isn't)$/.test(word3))?!1:/^(?:needed|necessary|required|any|one|it|they|applicable|present|that|there|this|tests?|you|the|a)$/.
test(rest[0]??"")}var fields=[[/^(?:create|creates|new|new files?|add|added|files? (?:to )?(?:be )?created?|new modules?|new scripts?|new tests?|create (?:test )?files?|files? created)$/,
"create"],[/^(?:modify|modifies|edit|update|updates|extend|change|changed|files? (?:to )?(?:be )?(?:modif(?:y|ied)|edit(?:ed)?|update[d]?|change[d]?)|modified(?: files?)?|rewrite|refactor|wire|register|patch|replace)$/,
"modify"],[/^(?:delete|deletes|remove|files? (?:to )?(?:be )?(?:delete|remove)d?|deleted(?: files?)?)$/,"delete"],[/^(?:move|rename|moves|renames|moved|renamed)$/,
"rename"],[/^(?:test|tests|test files?|files? (?:touched|changed|affected|involved)|affected files?|files?|source files?|target|targets|target files?|output|outputs?|output files?|create\\/modify|modify\\/create|create or modify|create \\/ modify|test \\(create\\)|script|implementation files?|write|module)$/,
"write"],[/^(?:reference|references|read|read first|see|see also|depends on|prerequisites?|prerequisite|source|sources|design|design ref|context|existing|pattern|based on|input|inputs?|consumes|location hint)$/,
"read"],[/^(?:verify|check|verification|run)$/,"verify"]];function fieldOf(name){let text5=name.toLowerCase().replace(/\\s+/g," ").trim();for(let[pattern3,verb]of fields)
if(pattern3.test(text5))return{verb}}var definition4=/^(?:export\\s+(?:default\\s+)?|pub(?:\\([a-z]+\\))?\\s+|public\\s+|private\\s+|static\\s+|abstract\\s+|async\\s+|final\\s+|unsafe\\s+)*(?:def|class|function\\*?|fn|func|struct|enum|trait|interface|type|const|let|var|mod|module|record|table|CREATE TABLE(?: IF NOT EXISTS)?)\\s+(?:\\([^)]*\\)\\s*)?([A-Za-z_$][\\w$]*)/;
function identifierIn(code3){let text5=code3.trim(),lead3=code3.length-code3.trimStart().length,defined=definition4.exec(text5);if(defined){let name=defined[1];
return{name,at:lead3+defined[0].length-name.length,defines:!0}}let call=/^([A-Za-z_$][\\w$]*(?:(?:\\.|::)[A-Za-z_$][\\w$]*)*)(?:\\(|$|\\s*->)/.exec(text5);if(call){let name=call[1];
return text5[name.length]==="("||/_|[a-z][A-Z]|^[A-Z][a-z]+[A-Z]|\\.|::/.test(name)?{name,at:lead3,defines:!1}:void 0}let option=/^--[a-z][\\w-]+/.exec(text5);return option?
{name:option[0],at:lead3,defines:!1}:void 0}function definitionsIn(code3){let found2=[],offset=0;for(let line of code3.split(\`
\`)){let text5=line.trimStart();if(line.length<300&&line.length-text5.length<=8){let match=definition4.exec(text5);match&&!/^(?:const|let|var|type)\\b/.test(text5)&&
found2.push({name:match[1],at:offset+line.length-text5.length+match[0].length-match[1].length,defines:!0})}offset+=line.length+1}return found2}var classes={create:"create add generate scaffold introduce initialize initialise produce draft implement build author establish bootstrap",write:"write save st\\
ore overwrite",modify:"modify update edit extend change fix refactor rewrite adjust amend append prepend insert wire register expose export integrate migrate co\\
nvert replace simplify strip rework patch enhance improve expand correct tweak swap set bump enable disable populate restructure reorganize reorganise normalize\\
 normalise tighten strengthen inline reformat format document annotate mark rephrase augment alter customize hook plug connect merge harden trim shorten condens\\
e narrow widen upgrade downgrade pin reword touch complete fill sync substitute revise clarify deprecate unify consolidate deduplicate redirect re-export resolv\\
e repair revert restore wrap parametrize parameterize apply configure include",delete:"delete remove drop erase purge eliminate",rename:"rename move relocate",copy:"\\
copy duplicate port",read:"read see consult review inspect examine study reference refer follow load open mirror match compare reuse analyze analyse survey view\\
 look understand mimic replicate imitate import cite explore locate find identify scan mention",verify:"verify check confirm ensure validate assert grep expect \\
audit double-check lint typecheck",run:"run execute invoke call launch start rerun re-run",stage:"stage",commit:"commit",define:"define declare",use:"use consum\\
e depend require keep preserve retain leave return returns accept accepts pass provide support handle"},parting=new Set(["split","extract","factor","carve"]),irregular={
written:["write","past"],wrote:["write","past"],built:["build","past"],rewritten:["rewrite","past"],found:["find","past"],ran:["run","past"],kept:["keep","past"],
left:["leave","past"],drawn:["draw","past"]},doubling=new Set("split strip drop swap plug trim pin grep run set wrap refer".split(" ")),words=new Map;for(let[verb,
list4]of Object.entries(classes))for(let stem of list4.split(" "))inflect({stem,verb});for(let stem of parting)inflect({stem,verb:"modify"});for(let[text5,[stem,
form]]of Object.entries(irregular)){let base=words.get(stem);base&&words.set(text5,{...base,form})}function inflect({stem,verb}){let put=(text5,form)=>{words.has(
text5)||words.set(text5,{verb,form,stem})};put(stem,"base");let soft=/[^aeiou]y$/.test(stem)?\`\${stem.slice(0,-1)}i\`:void 0;put(soft?\`\${soft}es\`:/(?:s|x|z|ch|sh)$/.
test(stem)?\`\${stem}es\`:\`\${stem}s\`,"third");let root2=doubling.has(stem)?stem+stem.at(-1):stem.endsWith("e")?stem.slice(0,-1):stem;put(\`\${root2}ing\`,"gerund"),put(
soft?\`\${soft}ed\`:\`\${root2}ed\`,"past")}var verbWord=word3=>words.get(word3),set2=text5=>new Set(text5.split(" ")),determiners=set2("the a an this that these thos\\
e each every its their our your any some all new existing current same first second last next final previous single main another other one two three four five o\\
f failing passing minimal following required full old git npm"),negations=set2("not never don't dont doesn't won't shouldn't mustn't cannot can't without avoid \\
nor no skip isn't aren't"),subordinators=set2("that which whose who because since so where while until when whenever once although whereas"),planSubjects=set2("\\
task step cycle plan phase we commit patch pr this i you agent implementer"),auxiliaries=set2("is are be been being was were gets get got has have had"),places2=set2(
"in to into at inside within under on onto across throughout over"),references2=set2("using via like per following by against through than alongside similar as \\
after before above below near next around based matching beside mirroring see e.g cf about between beyond versus vs"),closeWords=set2("a an the and or then both\\
 all each every of these this new empty following file files module script test tests failing folder directory package page document skill command component con\\
fig fixture also in to into at under"),leads=set2("and then or to also must should will shall can may now just please only but finally next first we you let's n\\
ot n't don't manually instead");var extensions=new Set("astro bash bat bib c cc cfg cjs clj cmake cmd conf config cpp cs css csv cts cu cue dart db diff dts edn el elm env erb ex exs fish fs f\\
sx gd go gql gradle graphql h haml hbs hcl hpp hrl hs htm html ini ipynb java jl jpg js json json5 jsonc jsonl jsx kt kts less lock log lua m4 md mdc mdx mjs mk\\
 ml mli mm mts nim nix njk ndjson php pl plist png po proto prisma ps1 psql py pyi r rb re rego rkt rs rst sass sbt scala scm scss sh sol sql sqlite storyboard \\
styl sv svelte svg swift tcl tex tf tfvars thrift toml tpl ts tsv tsx txt v vb vert vue wat wasm webmanifest webp wit xcconfig xml yaml yml zig zsh".split(" ")),
names2=new Set("Makefile GNUmakefile Dockerfile Containerfile Justfile justfile Rakefile Gemfile Procfile Brewfile Vagrantfile Jenkinsfile LICENSE CHANGELOG REA\\
DME CODEOWNERS Cargo.lock go.mod go.sum go.work".split(" ")),notFiles=/^(?:(?:node|next|vue|nuxt|react|express|three|d3|chart|discord|socket|ember|backbone|alpine|bun|deno|nest|p5|ethers|web3|p-?queue|require|moment|day|lodash)\\.js|console\\.log|process\\.env|import\\.meta|math\\.log|self\\.config|this\\.config|app\\.config|np\\.r|e\\.h|i\\.e|e\\.g)$/i;
function asPath(text5,bare2){let start=0,end=text5.length;for(;start<end&&/[\\s"'“‘<([]/.test(text5[start])&&!isRoute(text5,start);)start+=1;for(;end>start&&
/[\\s"'”’>)\\],;:!?]/.test(text5[end-1]);)end-=1;for(text5[start]==="@"&&/^@(?:~|\\.{0,2}\\/|[\\w-]*\\.[\\w/])/.test(text5.slice(start,start+40))&&(start+=1);text5.
startsWith("./",start);)start+=2;text5[end-1]==="."&&text5[end-2]!=="."&&(end-=1);let whole2=text5.slice(start,end);if(whole2.length<2||whole2.length>260)return;
let cut2=whole2.search(/:{1,2}[\\w,\\- –]|#|\\?/),path2=(cut2>0?whole2.slice(0,cut2):whole2).replace(/\\\\([_*~-])/g,"$1").replace(/:$/,"");if(!isPath(path2,bare2))
return;let test=/^::(\\w[\\w:.-]*)/.exec(whole2.slice(path2.length)),length=cut2>0?cut2+suffixLength(whole2.slice(cut2)):whole2.length;return{path:path2,start,end:start+
length,...test&&{test:test[1]}}}var suffixLength=text5=>/^(?:::[\\w:.[\\]-]+|:\\d[\\d,:\\u2013-]*|#[\\w-]+)?/.exec(text5)[0].length,isRoute=(text5,at2)=>text5[at2]===
"["&&text5[at2+1]!==void 0&&/^\\[[\\w.]+\\]/.test(text5.slice(at2,at2+30));function isPath(path2,bare2){if(/[\\s"'\`|<>$=;&\\\\()]|:\\/\\/|\\/\\/|^-|\\.\\.\\.|^\\/|^https?:|^www\\./.
test(path2))return/^\\/[\\w.-]+\\/.*\\.\\w+$/.test(path2)&&!/[\\s$<>]/.test(path2);if(/^~\\/./.test(path2))return!0;if(/\\{[^},]*\\}/.test(path2))return!1;let slash=path2.
lastIndexOf("/"),last=path2.slice(slash+1);return slash<0?isFileName(last)&&!notFiles.test(last):last===""?/^[\\w.@~*[\\]{},-]+(?:\\/[\\w.@*[\\]{},+-]+)*\\/$/.test(path2)&&
path2.length>2:/\\.[A-Za-z][\\w]{0,9}\\}?$/.test(last)||last.includes("*")||/\\}$/.test(last)?/^[\\w.@~*[\\]{},+ -]/.test(path2)&&!/^\\d+\\/\\d/.test(path2):names2.has(last)?
!0:bare2&&/^\\.?[a-z][\\w.-]*(?:\\/[\\w.@[\\]-]+)+$/i.test(path2)&&!/^(?:origin|upstream|feat|feature|fix|chore|bugfix|hotfix|release|refs|worktree|application|text|image|true|yes)\\//.
test(path2)}function isFileName(name){if(names2.has(name)||/^\\.[a-z][\\w-]*(?:ignore|rc|config|attributes|modules|version)(?:\\.\\w+)?$|^\\.env(?:\\.\\w+)*$|^\\.mcp\\.json$/.
test(name))return!0;let dot=name.lastIndexOf(".");if(dot<=0)return!1;let ending=name.slice(dot+1).replace(/\\}$/,"");return extensions.has(ending)?/^[\\w.@*?[\\]{},+-]+$/.
test(name)&&!/^\\d+$/.test(name.slice(0,dot)):!1}function expandBraces2(path2){let open3=path2.indexOf("{"),close3=path2.indexOf("}",open3);if(open3<0||close3<0||path2.indexOf("{",open3+1)>0)return[path2];let members=path2.
slice(open3+1,close3).split(",");return members.length>30?[path2]:members.map(member=>path2.slice(0,open3)+member.trim()+path2.slice(close3+1))}function pathVerb(tokens,at2,frame){let noted=noteAt(tokens,at2,frame);if(noted)return noted;if(frame.explaining||isContent(tokens,at2,frame))return"none";let{verb,
slot:slot2}=frame;return frame.describing?verb==="verify"||verb==="read"?verb:"none":frame.negated||frame.negating?verb==="none"?"none":"verify":slot2==="object"?
verb:slot2==="model"?verb==="none"||verb==="run"||verb==="verify"?verb:"read":displaced(verb,slot2==="place",frame.spoken)}function displaced(verb,place2,spoken){
switch(verb){case"create":case"write":case"define":case"copy":return place2?"write":"read";case"modify":case"delete":return place2||spoken?"modify":"read";case"\\
rename":return place2?"create":"modify";default:return verb}}function symbolVerb(defines,{verb,slot:slot2,describing,negated:negated2}){return describing||negated2||
slot2!=="object"?"use":verb==="create"||verb==="define"||verb==="write"?"define":verb==="modify"||verb==="delete"||verb==="rename"?verb:defines&&verb==="none"?"\\
define":"use"}var governed=(verb,subject2)=>subject2.kind==="symbol"&&verb==="create"?"define":verb;function isContent(tokens,at2,{slot:slot2,stem}){let[token2,
next,after]=[tokens[at2],tokens[at2+1],tokens[at2+2]];return token2.kind==="code"&&/^['"@]/.test(token2.text)?!0:slot2!=="object"||next===void 0?!1:/^(?:to|with|into|->|=>|\\u2192)$/.
test(next.text)&&after?.kind==="code"?/^(?:change|convert|replace|swap|switch|substitute|update)$/.test(stem):next.kind!=="word"?!1:/^(?:to|in|into|on|under)$/.
test(next.text)?/^(?:add|append|insert|prepend|write)$/.test(stem):contentNouns.test(next.text)}var contentNouns=/^(?:entry|entries|line|route|routes|prefix|suffix|patterns?|globs?|imports?|links?|references?|string|mentions?|keys?|fields?|row|paths?|url)$/i;
function noteAt(tokens,at2,{spoken}){let[mark2,word3,next]=[tokens[at2+1],tokens[at2+2],tokens[at2+3]];if(mark2?.kind!=="mark"||word3?.kind!=="word")return;let lower=word3.
text.toLowerCase(),note=noteVerb(lower,next?.text.toLowerCase()??"");if(mark2.text==="(")return note;if(spoken||!/^(?::|\\u2014|\\u2013|--|\\uff1a)$/.test(mark2.text))
return;let verb=verbWord(lower);if(!verb||verb.form==="third")return note;if(verb.verb!=="create"&&verb.verb!=="delete")return verb.verb;let object=tokens.slice(
at2+3,at2+6).map(token2=>token2.text.toLowerCase());return(object.length===0||object.some(name=>wholeFile.test(name)))&&(verb.stem!=="add"||object.includes("fil\\
e"))?verb.verb:"write"}var wholeFile=/^(?:file|module|script|directory|folder|package|entire|whole)$/;function noteVerb(word3,next){return/^(?:new|created?|creates|add|added)$/.
test(word3)?"create":/^(?:modif(?:y|ied|ies)|updated?|extend(?:ed)?|edit(?:ed)?|changed?|append|rewrite|refactor|wire|expand)$/.test(word3)?"modify":/^(?:deleted?|removed?)$/.
test(word3)?"delete":/^(?:unchanged|untouched|read-only|reference|unmodified|no-op)$/.test(word3)||word3==="no"&&/^(?:changes?|edits?|modifications?)/.test(next)||
word3==="read"&&next==="only"?"read":void 0}function targetAt(tokens,at2,verb,frame){let arrow=tokens[at2+1],moves=verb==="rename"||verb==="copy";if(!(arrow&&(/^(?:->|=>|\\u2192)$/.
test(arrow.text)||moves&&/^(?:to|into|as)$/.test(arrow.text)))||frame.describing||frame.negated||!moves&&!(frame.declared&&arrow.text!=="to"))return;let token2=tokens[at2+
2];return token2&&token2.kind!=="mark"&&asPath(token2.text,token2.kind==="code")?at2+2:void 0}function objectFollows(tokens,at2){for(let token2 of tokens.slice(
at2+1,at2+5)){if(token2.kind==="mark")return!1;if(token2.kind==="code"||asPath(token2.text,!1))return!0}return!1}function splitCommands(text5){let state={text:text5,at:0,words:[],start:-1,found:[],heredocs:[]};for(;state.at<text5.length;)step2(state);return finish(state),state.
found}function step2(state){let{text:text5,at:at2}=state,c=text5[at2];if(c===\`
\`){finish(state),state.at+=1;for(let tag of state.heredocs.splice(0))skipHeredoc(state,tag)}else c===" "||c==="	"||c==="\\r"?state.at+=1:c==="\\\\"&&(text5[at2+1]===
\`
\`||text5.startsWith(\`\\r
\`,at2+1))?state.at+=text5[at2+1]==="\\r"?3:2:c==="#"?state.at=endOfLine2(text5,at2):c===";"||c==="("||c===")"||c==="|"||c==="&"&&text5[at2+1]!==">"?(finish(state),
state.at+=1):c==="{"||c==="}"?/\\s|$/.test(text5[at2+1]??" ")&&state.words.length===0?state.at+=1:word(state):c==="<"&&placeholder.test(text5.slice(at2,at2+40))?
word(state):c===">"||c==="<"?redirect(state):word(state)}var placeholder=/^<[A-Za-z][\\w .-]*>/;function redirect(state){let{text:text5}=state,heredoc=/^<<(-?)\\s*(["']?)([A-Za-z_][\\w-]*)\\2/.
exec(text5.slice(state.at,state.at+60));if(heredoc){state.heredocs.push(heredoc[3]),push2(state,"<<",state.at),state.at+=heredoc[0].length;return}let sign=/^(?:<<<|>>|>\\||>&|<|>)/.
exec(text5.slice(state.at,state.at+3))[0];push2(state,sign===">|"?">":sign,state.at),state.at+=sign.length}function word(state){let{text:text5}=state,start=state.
at,value2="";for(;state.at<text5.length;){let c=text5[state.at],gap=c==="<"?placeholder.exec(text5.slice(state.at,state.at+40)):null;if(gap){value2+=gap[0],state.
at+=gap[0].length;continue}if(/[\\s;|()<>&]/.test(c)){c===">"&&/^\\d$|^&$/.test(value2)&&(value2="");break}c==="'"||c==='"'?value2+=quoted4(state,c):c==="\\\\"?(value2+=
text5[state.at+1]===\`
\`?"":text5[state.at+1]??"",state.at+=2):c==="$"&&text5[state.at+1]==="("?value2+=substitution(state):(value2+=c,state.at+=1)}state.at===start&&(state.at+=1),(value2!==
""||/["']/.test(text5[start]??""))&&push2(state,value2,start)}function quoted4(state,quote2){let{text:text5}=state,from=state.at+1,value2="",i=from;for(;i<text5.
length&&text5[i]!==quote2;)quote2==='"'&&text5[i]==="\\\\"&&/["\\\\$\`\\n]/.test(text5[i+1]??"")&&(i+=1),value2+=text5[i]??"",i+=1;return state.at=i+1,value2}function substitution(state){
let{text:text5}=state,from=state.at,depth=0;for(;state.at<text5.length&&(text5[state.at]==="("?depth+=1:text5[state.at]===")"&&(depth-=1),state.at+=1,!(depth===
0&&state.at>from+2)););return text5.slice(from,state.at)}function push2(state,value2,start){state.words.length===0&&(state.start=start),state.words.push(value2)}
function finish(state){state.words.length>0&&state.found.push({words:state.words,start:state.start,end:state.at}),state.words=[]}function skipHeredoc(state,tag){
let{text:text5}=state;for(;state.at<text5.length;){let end=endOfLine2(text5,state.at),line=text5.slice(state.at,end).trim();if(state.at=Math.min(end+1,text5.length),
line===tag)return}}function endOfLine2(text5,at2){let end=text5.indexOf(\`
\`,at2);return end<0?text5.length:end}var programs2=new Set("pytest python python3 uv uvx poetry pip pip3 tox nox ruff mypy npm npx pnpm pnpx yarn bun bunx deno \\
node tsx vitest jest mocha playwright tsc eslint biome prettier cargo rustc go gofmt just make cmake ctest git gh mkdir touch cp mv rm sed awk cat tee echo prin\\
tf chmod ln grep rg bash sh zsh docker docker-compose kubectl terraform mvn gradle ./gradlew dotnet swift xcodebuild bundle rspec rake rails php composer phpuni\\
t mix curl jq find ls cd source export diff shellcheck bats claude codex".split(" "));function commandsIn(code3){let first2=/^(?:[A-Z_]+=\\S+\\s+)*([\\w./-]+)(?=\\s|$)/.
exec(code3)?.[1];return!first2||!programs2.has(first2)?[]:!/\\s/.test(code3)&&!/^(?:pytest|vitest|jest|tox|nox|rspec|phpunit|mocha)$/.test(first2)?[]:splitCommands(
code3)}function readClause(tokens,setting){let reader=new ClauseReader(tokens,setting);reader.read();let evidence2=spanOf(setting.source,tokens[0]?.start??0,tokens.at(
-1)?.end??0);return{mentions:reader.drafts.map(draft=>({...draft,section:setting.section,evidence:evidence2})),demand:demandOf(reader.frame)}}var ClauseReader=class{constructor(tokens,setting){
this.tokens=tokens;this.setting=setting;this.frame=openFrame(setting.demand,saysPerhaps(tokens))}tokens;setting;drafts=[];frame;skipped=-1;read(){for(let i=0;i<
this.tokens.length;i+=1){if(i===this.skipped)continue;let token2=this.tokens[i];token2.kind==="mark"?this.mark(token2.text,i):token2.kind==="code"?this.code(token2,
i):this.word(token2,i)}}mark(text5,at2){let{frame}=this;if(text5===":"||text5==="\\uFF1A")this.colon(at2);else if(text5==="(")frame.depth+=1;else if(text5===")")
frame.depth=Math.max(0,frame.depth-1);else if(text5===";")frame.describing=!1,frame.slot==="model"&&(frame.slot="object");else if(text5===","){let next=this.tokens[at2+
1];next?.kind==="word"&&verbWord(next.text.toLowerCase())?.form==="base"&&(frame.describing=!1)}}colon(at2){if(this.drafts.length>0||at2>5)return;let name=this.
tokens.slice(0,at2).map(token2=>token2.text),field=fieldOf(name.join(" "));if(!field)return;let declared=this.isFieldName(name);Object.assign(this.frame,{verb:field.
verb,stem:"",slot:"object",declared,firm:declared,negated:!1,describing:!1})}isFieldName(name){let{source,section:section3}=this.setting;return/[*_]/.test(source.
text[(this.tokens[0]?.start??0)-1]??"")||section3==="files"||name.some(word3=>/^(?:files?|targets?)$/i.test(word3))}word(token2,at2){let{frame}=this,lower=token2.
text.toLowerCase(),path2=asPath(token2.text,!1);if(path2&&!this.touchesMarkup(at2)){this.path(path2,token2,at2);return}if(frame.declared&&frame.depth===0&&this.
drafts.length>0&&!/^(?:and|or|plus|new|the|\\+|&)$/.test(lower)&&(frame.explaining=!0),negations.has(lower)){frame.negating=!0;return}if(subordinators.has(lower)&&
frame.spoken){frame.describing=!0;return}let verb=verbWord(lower);if(verb&&this.takesVerb(verb,at2))return;closeWords.has(lower)||(frame.loose=!0),this.shift(lower);
let call=/^([A-Za-z_]\\w*(?:\\.\\w+)*)\\(\\)?$/.exec(token2.text);call&&this.symbol(call[1],token2.start,!1)}shift(lower){let{frame}=this;places2.has(lower)?frame.slot=
"place":lower==="from"?frame.slot="origin":references2.has(lower)?frame.slot="model":lower==="for"||lower==="of"?frame.verb!=="modify"&&frame.verb!=="delete"&&(frame.
slot="model"):lower==="with"?frame.verb!=="none"&&(frame.slot="model"):(lower==="unchanged"||lower==="untouched"||lower==="as-is")&&this.unchanged()}takesVerb(verb,at2){
let{frame,tokens}=this,before2=tokens[at2-1],previous3=before2?.kind==="word"?before2.text.toLowerCase():"";if(verb.form==="past")return this.participle(verb,at2,
previous3);if(verb.form==="base"&&this.isNoun(at2,previous3))return!1;if(verb.form==="third"&&!planSubjects.has(previous3)&&at2>0)return before2?.kind!=="mark"&&
(frame.describing=!0),!0;if(verb.form==="gerund"&&before2&&previous3!=="by"&&before2.kind!=="mark"&&frame.spoken)return!0;if(previous3==="to"&&frame.spoken&&this.
drafts.length>0&&!frame.negating)return frame.describing=!0,!0;if(frame.describing){if(!(previous3==="then"||previous3==="and"||before2?.kind==="mark")||verb.form!==
"base"||!objectFollows(tokens,at2))return!0;frame.describing=!1}if(verb.form==="base"&&before2?.kind==="word"&&frame.spoken&&!leads.has(previous3))return!1;let leads4=before2===
void 0||before2.kind==="mark"&&before2.text!=="("||leads.has(previous3);return this.speak(verb,verb.form==="base"&&leads4),!0}isNoun(at2,previous3){if(determiners.
has(previous3)||places2.has(previous3))return!0;if(!this.frame.spoken)return!1;let next=this.tokens[at2+1];return next?.kind==="mark"&&/^[.,)]$/.test(next.text)||
this.tokens[at2-1]?.kind==="code"}speak(verb,firm){let{frame}=this,negated2=frame.negating;Object.assign(frame,{verb:verb.verb,stem:verb.stem,slot:"object",firm,
negated:negated2}),Object.assign(frame,{loose:!1,negating:!1,declared:!1,spoken:!0})}participle(verb,at2,previous3){let{frame}=this;if(!(auxiliaries.has(previous3)||
this.tokens[at2-1]?.kind==="code")&&at2>0)return determiners.has(previous3);if(frame.describing)return!0;let subjects=this.drafts.filter(draft=>draft.verb==="no\\
ne");if(previous3!=="be"&&subjects.some(({subject:subject2})=>subject2.kind==="symbol"))return frame.describing=!0,!0;for(let draft of subjects)frame.negating||
(draft.verb=governed(verb.verb,draft.subject));return this.speak(verb,previous3==="be"),!0}touchesMarkup(at2){let token2=this.tokens[at2],{text:text5}=this.setting.
source;return/[<{]/.test(text5[token2.end]??"")||/[>}]/.test(text5[token2.start-1]??"")}code(token2,at2){let{frame}=this,commands3=commandsIn(token2.text),asked=frame.
verb==="run"&&!frame.describing||this.setting.section==="commit";for(let{words:words3,start,end}of commands3){let verb=frame.negated?"none":"run";this.add({kind:"\\
command",words:words3},verb,token2.start+start,token2.start+end,asked?"stated":"inferred")}if(commands3.length>0)return;let path2=asPath(token2.text.replace(/^(\\S+)\\s+[\\w.]+\\(.*$/,
"$1"),!0),name=path2?void 0:identifierIn(token2.text);path2?this.path(path2,token2,at2):name&&this.symbol(name.name,token2.start+name.at,name.defines)}symbol(name,start,defines){
this.add({kind:"symbol",name},symbolVerb(defines,this.frame),start,start+name.length)}path(match,token2,at2){let{frame,tokens}=this,verb=pathVerb(tokens,at2,frame),
[start,end]=[token2.start+match.start,token2.start+match.end],target=targetAt(tokens,at2,verb,frame);target!==void 0&&(this.skipped=target);let to=target===void 0?
void 0:asPath(tokens[target].text,!0)?.path;for(let path2 of expandBraces2(match.path)){let subject2=to===void 0?{kind:"path",path:path2}:{kind:"path",path:path2,
to};this.add(subject2,to!==void 0&&verb!=="copy"?"rename":verb,start,end)}match.test&&this.add({kind:"symbol",name:match.test},"use",start,end)}certaintyOf(subject2){
let{frame}=this;return frame.declared?frame.explaining?"inferred":"declared":subject2.kind!=="path"||frame.firm&&(frame.slot!=="object"||!frame.loose)?"stated":
"inferred"}unchanged(){for(let draft of this.drafts)draft.subject.kind==="path"&&draft.certainty!=="declared"&&(draft.verb="verify")}add(subject2,verb,start,end,certainty=this.
certaintyOf(subject2)){let span=spanOf(this.setting.source,start,end);this.drafts.push({subject:subject2,verb,certainty,conditional:this.frame.conditional,span})}};var shells=/^(?:bash|sh|shell|zsh|console|terminal|shell-session|shellscript)$/i;function readFence(code3,source,section3,before2){let extent=spanOf(source,code3.
position?.start.offset??0,code3.position?.end.offset??0),raw=source.text.slice(extent.start,extent.end),head=raw.indexOf(\`
\`)+1;if(!head)return[];let close3=raw.lastIndexOf(\`
\`),body=raw.slice(head,Math.max(head,close3)),start=extent.start+head;if(isScript(code3,before2))return commandMentions(body,start,source,section3,before2);let named5=namedFile(
code3,body),found2=[],base={section:section3,conditional:before2.demand.conditional,evidence:extent};if(named5){let span=spanOf(source,start+named5.start,start+
named5.end);found2.push({...base,subject:{kind:"path",path:named5.path},verb:"write",certainty:"inferred",span})}if(before2.demand.negated)return found2;let verb="\\
define";for(let{name,at:at2}of definitionsIn(body)){let span=spanOf(source,start+at2,start+at2+name.length);found2.push({...base,subject:{kind:"symbol",name},verb,
certainty:"stated",span})}return found2}function isScript(code3,before2){let lang=code3.lang??"";return/^#!/.test(code3.value)?!1:shells.test(lang)?!before2.writesFile||
before2.demand.verb==="run":lang===""&&/^\\s*(?:\\$ )?(?:git|npm|npx|pnpm|yarn|bun|pytest|uv|cargo|go|just|make|mkdir|cp|mv|rm|python3?|node) [\\w./-]/.test(code3.
value)&&!before2.writesFile}function commandMentions(body,start,source,section3,before2){let text5=body.replace(/^(\\s*)\\$ /gm,"$1  "),verb=before2.demand.negated?
"none":"run";return splitCommands(text5).map(command2=>{let span=spanOf(source,start+command2.start,start+command2.end);return{subject:{kind:"command",words:command2.
words},verb,certainty:"stated",section:section3,conditional:before2.demand.conditional,span,evidence:span}})}function namedFile(code3,body){let info=/(?:title|file(?:name)?)=["']?([^"'\\s]+)/.
exec(code3.meta??"")?.[1];if(info)return asPath(info,!0)&&{...asPath(info,!0),start:0,end:0};let end=body.indexOf(\`
\`),line=end<0?body:body.slice(0,end),comment=/^\\s*(?:\\/\\/|#|--|<!--|\\/\\*)\\s*((?:[\\w.@-]+\\/)+[\\w.@[\\]-]+)\\s*(?:-->|\\*\\/)?\\s*(?:\\(.*)?$/.exec(line);if(!comment)return;
let path2=asPath(comment[1],!1),at2=line.indexOf(comment[1]);return path2&&{...path2,start:at2,end:at2+comment[1].length}}function sectionOf(name){let text5=name.toLowerCase().replace(/^(?:step\\s+)?\\d+(?:\\.\\d+)*\\s*[:.)-]\\s*/,"").trim();for(let[pattern3,section3]of openers)if(pattern3.
test(text5))return section3}var passing=new Set(["context","files"]),openers=[[/^(?:verify|confirm|run|check|see|watch)\\b.*\\b(?:red|fails?|failing|failure)\\b/,"\\
red"],[/^(?:verify|verification|validation|validate|check(?:s|list)?|acceptance|success criteria|expected outcome|error conditions?|done\\b|definition of done|qa\\b|run (?:the )?(?:\\w+ )?(?:test|suite|check|verif)|confirm|expected(?: output| result)?$|test (?:manually|it)|manual(?:ly)? (?:test|verif)|smoke)/,
"verify"],[/^(?:red\\b|write (?:the |a |an )?(?:\\w+ ){0,2}(?:failing|red) |failing test|add (?:the |a )?failing|write (?:the )?tests?\\b|expected failure|why it fails)/,
"red"],[/^(?:green\\b|write (?:the )?minimal|minimal implementation|implement|refactor|changes?$|make (?:it|them|the tests?) pass)/,"green"],[/^(?:commit|stage|git\\b|push)/,
"commit"],[/^(?:files?|target files?|affected files?|files? (?:to|changed|touched|created|modified|involved|affected).*)$/,"files"],[/^(?:prerequisites?|depends? on|dependenc(?:y|ies)|design(?: ref(?:erence)?)?|references?|context|background|report(?: path| locations?)?|see also|read first|requirements?|interfaces?|consumes|produces|notes?|blocked by|blocks|source|recall|key decisions?|key constraints?|stop conditions?)\\b/,
"context"]];var piece=/->|=>|[\\u2190-\\u21ff]|[\\u2013\\u2014]|--(?=\\s)|[()]|[,;:!?](?=\\s|$|["')*_])|[,;](?![^\\s{]*\\})|\\.(?=\\s|$|["')*_])|[\\u3002\\uff0c\\uff1a\\uff1b\\u3001\\uff08\\uff09]|\\n|[\\u3040-\\u9fff\\uac00-\\ud7af]+|[^\\s()\\u2190-\\u21ff\\u2013\\u2014\\u3000-\\u9fff\\uac00-\\ud7af\\uff00-\\uffef]+/g;
function tokensOf(nodes,source){let found2=[],raw,flush=()=>{raw&&words2(source.text,raw.start,raw.end,found2),raw=void 0},visit4=node2=>{let{start,end}=spanOfNode(
source,node2);if(node2.type==="text"||isGlued(node2,source)){raw?.end!==start&&flush(),raw={start:raw?.start??start,end};return}flush(),node2.type==="inlineCode"?
found2.push(codeToken(source.text,start,end)):node2.type==="break"?found2.push({kind:"mark",text:\`
\`,start,end}):"children"in node2&&(node2.children.forEach(visit4),flush())};return nodes.forEach(visit4),flush(),found2}function isGlued(node2,source){if(node2.
type!=="strong"&&node2.type!=="emphasis")return!1;let{start,end}=spanOfNode(source,node2);return source.text[start]==="_"&&(/[\\w/]/.test(source.text[start-1]??"")||
/[\\w.]/.test(source.text[end]??""))}function codeToken(text5,start,end){let from=start,to=end;for(;text5[from]==="\`"&&from<to;)from+=1;for(;text5[to-1]==="\`"&&to>
from;)to-=1;return{kind:"code",text:text5.slice(from,to),start:from,end:to}}function words2(text5,start,end,into){let slice2=text5.slice(start,end);for(let match of slice2.
matchAll(piece)){let word3=match[0],at2=start+match.index;if(word3===\`
\`||marks.has(word3)||/^[\\u2190-\\u21ff]$/.test(word3)){into.push({kind:"mark",text:word3,start:at2,end:at2+word3.length});continue}let lead3=/^["'*_[\\]<>“‘]+/.
exec(word3)?.[0].length??0;at2+=lead3,word3=word3.slice(lead3);let trail2=/["'*_\\]<>”’]*[.,;:!?]*["'*_\\]>”’]*$/.exec(word3)?.[0]??"",core=word3.slice(0,
word3.length-trail2.length);core&&into.push({kind:"word",text:core,start:at2,end:at2+core.length});let stop=/[.,;:!?]/.exec(trail2)?.[0];stop&&into.push({kind:"\\
mark",text:stop,start:at2+core.length,end:at2+core.length+1})}}var marks=new Set([..."()[],;:!?.\\u2013\\u2014\\u3002\\uFF0C\\uFF1A\\uFF1B\\u3001\\uFF08\\uFF09","->","=>",
"--"]);function readBlocks(blocks,source,section3){let found2=[];return walk2(blocks,source,{section:section3,demand:noDemand,inherited:noDemand,writesFile:!1,failure:!1},
found2),found2}function walk2(blocks,source,place2,found2){for(let block2 of blocks)switch(block2.type){case"heading":{let section3=place2.section==="title"?void 0:
sectionOf(plainText(block2));place2.section=section3??(/^(?:context|title)$/.test(place2.section)?place2.section:"body"),place2.around=void 0,place2.failure=!1,
readLines(tokensOf(block2.children,source),source,place2,found2),place2.demand=noDemand;break}case"paragraph":place2.demand=place2.inherited,place2.inherited=noDemand,
readLines(tokensOf(block2.children,source),source,place2,found2);break;case"list":for(let item of block2.children)walk2(item.children,source,{...place2,inherited:place2.
demand},found2);place2.demand=noDemand,place2.writesFile=!1;break;case"code":place2.failure?found2.push(...absencesIn(block2.value,source,spanOfNode(source,block2),
place2.section)):found2.push(...readFence(block2,source,place2.section,place2));break;case"table":readTable(block2,source,place2,found2),place2.demand=noDemand;
break;case"blockquote":walk2(block2.children,source,{...place2,section:"context"},found2);break;case"html":{let tokens=[],span=spanOfNode(source,block2);words2(
source.text,span.start,span.end,tokens),readLines(tokens,source,place2,found2);break}case"thematicBreak":place2.demand=noDemand,place2.failure=!1;break}}function readLines(tokens,source,place2,found2){
let demand=place2.demand,first2=!0;for(let clause of sentences(tokens)){let label=labelOf(clause,source);label!==void 0?(demand=first2?place2.demand:noDemand,enter(
place2,sectionOf(label)),place2.failure=/^(?:expected )?failure|^expected fail|^why it fails/i.test(label)):first2||(demand=noDemand);let read3=readClause(clause,
{source,section:place2.section,demand});if(found2.push(...read3.mentions),place2.failure&&clause.length>0){let[start,end]=[clause[0].start,clause.at(-1).end];found2.
push(...absencesIn(source.text.slice(start,end),source,{source,start,end},place2.section))}place2.demand=handsOn(clause,label!==void 0,read3)?read3.demand:noDemand,
place2.writesFile=read3.mentions.some(m=>m.subject.kind==="path"&&/^(?:create|write|modify)$/.test(m.verb)),first2=!1}}function handsOn(clause,labelled,read3){return read3.
mentions.some(({subject:subject2})=>subject2.kind==="path"&&!subject2.path.endsWith("/"))?!1:/^[:\\uff1a]$/.test(clause.at(-1)?.text??"")||labelled&&clause.length<
8}function enter(place2,section3){section3&&passing.has(section3)?place2.around??=place2.section:(place2.section=place2.around??place2.section,place2.around=void 0),
section3&&(place2.section=section3)}function sentences(tokens){let found2=[],open3=[],close3=()=>{open3.length>0&&found2.push(open3),open3=[]};return tokens.forEach(
(token2,index2)=>{token2.kind==="mark"&&/^[.!?\\u3002]$/.test(token2.text)?close3():token2.kind==="mark"&&token2.text===\`
\`?startsLabel(tokens,index2+1)&&close3():open3.push(token2)}),close3(),found2}function startsLabel(tokens,at2){for(let i=at2;i<Math.min(at2+5,tokens.length);i+=
1){let token2=tokens[i];if(token2.kind==="mark")return token2.text===":"&&i>at2;if(token2.kind==="code")return!1;if(i===at2&&/^[-*+]$|^\\d+$/.test(token2.text))return!0}
return!1}function labelOf(clause,source){for(let i=1;i<Math.min(7,clause.length);i+=1){let token2=clause[i];if(token2.kind==="code")return;if(token2.kind==="mar\\
k"&&/^[:\\uff1a]$/.test(token2.text))return source.text.slice(clause[0].start,clause[i-1].end)}}function readTable(table2,source,place2,found2){let[head,...rows2]=table2.
children,names3=head?.children.map(cell=>plainText(cell).toLowerCase().trim())??[],action=names3.findIndex(name=>/^(?:action|change|changes|operation|type|status|what)/.
test(name)),file3=names3.findIndex(name=>/^(?:files?|paths?|location|module)/.test(name));for(let row2 of rows2){if(file3>=0&&action>=0&&row2.children[file3]&&row2.
children[action]){let verb=readClause(tokensOf(row2.children[action].children,source),{source,section:place2.section,demand:noDemand}).demand;found2.push(...readClause(
tokensOf(row2.children[file3].children,source),{source,section:place2.section,demand:{...verb,slot:"object",declared:verb.verb!=="none"}}).mentions);continue}for(let cell of row2.
children)found2.push(...readClause(tokensOf(cell.children,source),{source,section:place2.section,demand:noDemand}).mentions)}}function readMentions(blocks,source,context){return readBlocks(blocks,source,context.section)}function readFileField(field,verb){let tokens=[];words2(field.source.
text,field.start,field.end,tokens);let parted=tokens.map(token2=>token2.kind==="word"&&!/\\s/.test(token2.text)?unquoted(token2):token2),demand={...noDemand,verb,
declared:!0};return readClause(parted,{source:field.source,section:"files",demand}).mentions}function unquoted(token2){let text5=token2.text.replace(/^\`+|\`+$/g,
""),start=token2.start+token2.text.indexOf(text5);return text5.includes("/")||text5.includes(".")?{kind:"code",text:text5,start,end:start+text5.length}:{...token2,
text:text5,start}}var leads2=[[/^(?:create|add|new)\\s*(?:\\/|or|and)\\s*(?:modify|update|edit)/,"write"],[/^(?:rename|move|mv)/,"rename"],[/^(?:create|add|new|generate|scaffold)/,"\\
create"],[/^(?:modif|update|edit|change|extend|append|replace|rewrite|touch|refactor|adjust|fix|wire|patch)/,"modify"],[/^(?:delete|remove|drop)/,"delete"],[/^copy/,
"copy"],[/^(?:tests?|write|output|regenerate)\\b/,"write"],[/^(?:read|ref|see|depends on|review|inspect|consult|input|uses?\\b|context|source|unchanged|existing|reuse)/,
"read"],[/^(?:verify|check|run|audit|validate)/,"verify"]],notes=[[/^(?:read|read[- ]only|reference|unchanged|no changes?|verify only|no edits?|for reference)\\b/,
"read"],[/^(?:new|new file|create|created|throwaway)$/,"create"],[/^(?:delete|deleted|remove|removed)$/,"delete"],[/^(?:modify|modified|update|updated|edit|extend|append|add)\\b/,
"modify"]],lead=/^\\s*(?<mark>\\*\\*|__|_|\\*)?(?<words>[A-Za-z]+(?:[ /]+[A-Za-z]+){0,3}?)(?:\\s*\\([^)]*\\))?\\s*(?:(?::\\s*\\k<mark>?|\\k<mark>\\s*:)|\\k<mark>?\\s*(?=\`))\\s*/,
pick3=(table2,words3)=>table2.find(([pattern3])=>pattern3.test(words3.toLowerCase()))?.[1];function leadingVerb(text5){let match=lead.exec(text5),verb=match?pick3(
leads2,match.groups.words):void 0;return{verb,rest:match&&verb?match[0].length:0}}function readFileLine(line,inherited2){let text5=textAt(line),{verb,rest}=leadingVerb(
text5);return partsOf(text5,rest).flatMap(part=>{let said=pick3(notes,part.note),meant=said==="read"||!verb?said??verb??inherited2:verb;return readFileField(spanOf(
line.source,line.start+part.start,line.start+part.end),meant)})}function readFileItem(item,source,inherited2){let found2=[],verb=inherited2;for(let block2 of item.
children)if(block2.type==="list")for(let inner of block2.children)found2.push(...readFileItem(inner,source,verb));else if(block2.type==="paragraph")for(let line of linesOf(
spanOfNode(source,block2)))verb=leadingVerb(textAt(line)).verb??verb,found2.push(...readFileLine(line,verb));return found2}function readFileBlock(block2,source,inherited2){
return block2.type==="list"?block2.children.flatMap(item=>readFileItem(item,source,inherited2)):block2.type!=="code"&&block2.type!=="paragraph"?[]:linesOf(spanOfNode(
source,block2)).flatMap(line=>readFileLine(line,inherited2))}function linesOf(span){return[...textAt(span).matchAll(/[^\\r\\n]+/g)].map(match=>spanOf(span.source,
span.start+match.index,span.start+match.index+match[0].length))}function partsOf(text5,from){let found2=[],dash=/\\s(?:—|–|--)\\s|\\s-\\s|\\s+via\\s+|[。；]/g;dash.
lastIndex=from;let stop=dash.exec(text5)?.index??text5.length,start=from;for(let match of text5.slice(0,stop).matchAll(/\\s*[([（]([^()[\\]（）]*(?:\\([^()]*\\)[^()]*)*)[)\\]）]/g))
match.index<start||insideCode(text5,match.index)||(found2.push({start,end:match.index,note:match[1].trim()}),start=match.index+match[0].length);let tail=text5.slice(
stop).replace(/^[\\s—–-]+/,"");return text5.slice(start,stop).trim()!==""&&found2.push({start,end:stop,note:tail}),found2}var insideCode=(text5,at2)=>(text5.
slice(0,at2).match(/\`/g)?.length??0)%2===1;function readWork(blocks,source,names3=sectionNamed){return partsOf2(blocks,source,names3).flatMap(({section:section3,blocks:own5})=>section3==="files"?readFileList(
own5,source):section3?readMentions(own5,source,{section:section3}):[])}var blocksOf=section3=>[...section3.blocks,...section3.children.flatMap(child2=>[...child2.
heading?[child2.heading]:[],...blocksOf(child2)])];function partsOf2(blocks,source,names3){let current={section:"body",blocks:[]},parts3=[current],begin2=section3=>{
current={section:section3,blocks:[]},parts3.push(current)};for(let block2 of blocks.flatMap(itemsOf3)){let heading4=stepTitle(block2);isFileLabel(block2,source)?
begin2("files"):heading4!==void 0&&!(block2.type==="list"&&!current.section)?begin2(names3(heading4)):current.section==="files"&&!isFileItem(block2)&&begin2("bo\\
dy"),current.blocks.push(block2)}return parts3}var itemsOf3=block2=>block2.type==="list"?block2.children.map(item=>({...block2,children:[item],position:item.position})):
[block2];function sectionNamed(title){return/\\bcommit\\b/i.test(title)?"commit":/\\bfail(?:s|ing|ed|ure)?\\b|\\bred\\b/i.test(title)?"red":/^(?:run|re-?run|verify|check|confirm|validate|lint|test)\\b/i.
test(title)?"verify":/^(?:implement|make it pass|write (?:the )?minimal)|\\bgreen\\b/i.test(title)?"green":"body"}var numbered=/^Step\\s+\\w+(?:\\.\\w+)*\\s*[:：.—–-]*\\s*/i;
function stepTitle(block2){if(block2.type==="heading")return plainText(block2).replace(numbered,"");let item=block2.type==="list"?block2.children[0]:void 0;if(item&&
typeof item.checked=="boolean")return leadOf(item.children[0]).replace(numbered,"");if(block2.type!=="paragraph"||block2.children[0]?.type!=="strong")return;let bold=plainText(
block2.children[0]);return numbered.test(bold)?bold.replace(numbered,""):void 0}function leadOf(block2){return block2?.type!=="paragraph"?"":((block2.children[0]?.
type==="strong"?plainText(block2.children[0]):void 0)??plainText(block2).split(/[.:\\n]/)[0]??"").replace(/^[\\d.]+\\s+/,"")}var fileWords=/^files?\\b(?!.*\\b(?:structure|map|layout|tree|format|naming)\\b)[^:：]{0,40}$/i;
function isFileLabel(block2,source){return block2.type==="heading"?fileWords.test(plainText(block2).replace(/:$/,"")):block2.type!=="paragraph"?!1:fileLabels(block2,
source).length>0||/^files?\\b[^:\\n]{0,30}:$/i.test(plainText(block2).trim())}var fileLabels=(block2,source)=>labelsOf([block2],source).filter(label=>fileWords.test(
label.name)),isFileItem=block2=>block2.type==="list"||block2.type==="code";function readFileList(blocks,source){let found2=[],verb="write";for(let block2 of blocks){
let labels2=fileLabels(block2,source);for(let label of labels2)verb=verbNamed(label.name),found2.push(...linesOf(label.value.span).flatMap(line=>readFileLine(line,
verb)));block2.type==="heading"?verb=verbNamed(plainText(block2)):labels2.length===0&&found2.push(...readFileBlock(block2,source,verb))}return found2}function verbNamed(name){
return/\\bread|reference/i.test(name)?"read":/\\bcreat|\\bnew\\b|\\badd/i.test(name)?"create":/\\bmodif|\\bchang|\\bedit|\\bupdat/i.test(name)?"modify":/\\bdelet|\\bremov/i.
test(name)?"delete":"write"}var contract={mode:{value:"sequential",strength:"contract"},parallelPromise:void 0,commits:!0,trackers:[]},storyTitle=/^#[ \\t]+Story[ \\t]+(\\d+\\.\\d+[a-z]?)\\b/m,epicTitle=/^#{1,3}[ \\t]+Epic[ \\t]+\\d+/m,
storyHeading=/^Story\\s+(\\d+\\.\\d+[a-z]?)\\s*[:.—–-]*\\s*(.*)$/is,status=/^(?:\\*\\*)?Status:?(?:\\*\\*)?[: \\t]+(\\S[^\\r\\n]*)/m,bmad={name:"bmad",contract,recognises({
source,frontMatter}){let{path:path2,text:text5}=source;return/\\.ya?ml$/.test(path2)?/^development_status:/m.test(text5)?{role:"sprint status",plan:rootOf2(path2)}:
void 0:path2.endsWith(".md")?/^#[ \\t]+Tech[- ]Spec\\b/im.test(text5)&&/^[-*] \\[[ xX]\\] +\\**Task\\b/m.test(text5)?{role:"tech spec",plan:path2}:storyTitle.test(text5)&&
status.test(text5)?{role:"story",plan:rootOf2(path2)}:epicTitle.test(text5)&&/^#{2,4}[ \\t]+Story[ \\t]+\\d+\\.\\d+/m.test(text5)&&!frontMatter?.entries.has("plan")?
{role:"epics",plan:rootOf2(path2)}:void 0:void 0},read:(path2,files)=>files[0].role==="tech spec"?readSpec(path2,files[0]):readSprint(path2,files)},rootOf2=path2=>/^(.*?(?:^|\\/)_bmad-output)\\//.
exec(path2)?.[1]??folderOf(path2);function readSprint(path2,files){let of=role=>files.filter(file3=>file3.role===role).map(({document:document3})=>document3),tracker=of(
"sprint status")[0],statuses=tracker?readStatuses(tracker.source):[],stories=new Map,add4=story=>stories.has(story.id.value)||stories.set(story.id.value,story);
for(let document3 of of("story"))add4(readStory(document3));for(let document3 of of("epics"))for(let story of storiesIn(document3))add4(story);for(let story of statuses)
add4(story);if(stories.size===0)return;let stated2=new Map(statuses.map(story=>[story.id.value,story.done])),phases=new Map,steps=[...stories.values()].sort((a,b)=>compareIds(
a.id.value,b.id.value)).map(story=>stepOf(story,stated2,phases,stories)),first2=files[0].document;return makePlan({path:path2,dialect:bmad.name,title:"",contract:contractWith(
contract,tracker?[tracker.source.path]:[]),span:first2.source.path.endsWith(".md")?first2.outline.children[0]?.span??firstLine(first2.source):firstLine(first2.source),
files:filesOf(files),phases:[...phases.values()],steps})}function compareIds(a,b){let[ea=0,sa=0]=a.split(".").map(Number.parseFloat),[eb=0,sb=0]=b.split(".").map(
Number.parseFloat);return ea-eb||sa-sb}function stepOf(story,stated2,phases,known){let epic=story.id.value.split(".")[0],phase2=phases.get(epic)??makePhase({id:epic,
title:\`Epic \${epic}\`,span:story.span});return phases.set(epic,phase2),makeStep({id:story.id.value,title:story.title,span:story.span,idSpan:story.id.span,extent:story.
extent,phase:phase2,dependsOn:story.dependsOn.filter(({id:id2})=>known.has(id2)&&id2!==story.id.value),mentions:story.mentions,done:story.done??stated2.get(story.
id.value)})}function readStory({source,outline}){let section3=outline.children[0],named5=namedStory(section3),text5=source.text.slice(section3.span.end),found2=status.
exec(text5),at2=section3.span.end+(found2?found2.index+found2[0].length-found2[1].length:0);return{...named5,extent:spanOf(source,0,source.text.length),done:found2?
located(isClosed(found2[1]),spanOf(source,at2,at2+found2[1].trimEnd().length)):void 0,dependsOn:storyReferences(section3),mentions:readWork(outline.children.flatMap(
blocksOf),source,partNamed)}}var isClosed=word3=>/^(?:done|completed?|closed|ready for merge)\\b/i.test(word3.trim());function namedStory(section3){let[,id2="",title=""]=storyHeading.
exec(section3.title)??[],at2=section3.span.start+Math.max(0,textAt(section3.span).indexOf(id2));return{id:located(id2,spanOf(section3.span.source,at2,at2+id2.length)),
title:title.trim(),span:section3.span}}function storyReferences({extent,span}){let{source}=span,end=source.text.indexOf(\`
## Dev Agent Record\`,span.end);return[...source.text.slice(span.end,end>0&&end<extent.end?end:extent.end).matchAll(/\\b(?:depends on|dependencies|blocked by|prerequisites?|requires)\\b[^.\\r\\n]{0,40}?\\bStor(?:y|ies)\\s+[^.;\\r\\n]*(?:\\.\\d[^.;\\r\\n]*)*/gi)].
flatMap(phrase=>[...phrase[0].matchAll(/(?<![\\w.])(\\d+\\.\\d+[a-z]?)(?![\\w.]*\\d)/g)].map(match=>{let at2=span.end+phrase.index+match.index;return{kind:"step",id:match[1],
form:"prose",span:spanOf(source,at2,at2+match[1].length)}}))}function partNamed(title){if(!/^(?:agent model|debug log|completion notes|change log|code review|findings|reviewer|outcome|verification$|quality gates|references|git intelligence|previous story|story$|latest tech|review|what not|anti-patterns)/i.
test(title))return/^(?:dev notes|architecture|project structure|context|story|library|technical|critical|testing|dev agent record)/i.test(title)?"context":/^(?:acceptance criteria|ac-to-test|test)/i.
test(title)?"verify":sectionNamed(title)}function storiesIn({outline,source}){return[...sectionsBelow(outline)].flatMap(section3=>{if(!storyHeading.test(section3.
title))return[];let mentions=readWork(blocksOf(section3),source,partNamed);return[{...namedStory(section3),extent:section3.extent,done:void 0,dependsOn:storyReferences(
section3),mentions}]})}function readStatuses(source){let entry=readYaml(source,0,source.text.length).entries.get("development_status");return entry?.value.kind!==
"map"?[]:[...entry.value.entries.values()].flatMap(({key:key2,keySpan,value:value2})=>{let found2=/^(\\d+)-(\\d+[a-z]?)-(.+)$/.exec(key2);return!found2||value2.kind!==
"scalar"?[]:[{id:located(\`\${found2[1]}.\${found2[2]}\`,keySpan),title:found2[3].replaceAll("-"," "),span:keySpan,extent:spanOf(source,keySpan.start,value2.span.end),
done:located(isClosed(value2.text),value2.span),dependsOn:[],mentions:[]}]})}var specTask=/^\\**(?:Task\\s+)(\\d+(?:\\.\\d+)*[a-z]?)\\b\\**\\s*[:.—–-]*\\s*/i;function readSpec(path2,{
document:document3,role}){let{source,outline,frontMatter}=document3,steps=[...itemsBelow(outline,source)].flatMap(({item})=>specStep(item,source));if(steps.length===
0)return;let heading4=outline.children[0];return makePlan({path:path2,dialect:bmad.name,title:scalarOf(frontMatter,"title")?.value??heading4?.title??"",contract,
span:heading4?.span??firstLine(source),files:[{source,role}],steps,flaws:frontMatter?.flaws??[]})}function specStep(item,source){let found2=item.box&&idOf(item,
specTask);return found2?[makeStep({id:found2.id.value,title:item.text.replace(specTask,"").trim(),span:item.head,idSpan:found2.id.span,extent:item.extent,mentions:readWork(
item.node.children,source),done:isTicked(item.box)})]:[]}var contract2={mode:{value:"parallel",strength:"contract"},parallelPromise:"no-dependency",commits:!1,trackers:[]},home=/(?:^|\\/)\\.claude\\/epics\\/(?:[^/]+\\/)+[^/]+\\.md$/,
besides=/(?:^|\\/)(?:updates|archived?)\\/|(?:^|\\/)(?:execution-status|github-mapping)\\.md$/,taskFile=/(?:^|\\/)(\\d+[a-z]?(?:\\.\\d+)?)(?:-(?!analysis\\.md)[^/]*)?\\.md$/,
analysisFile=/(?:^|\\/)(?:(\\d+[a-z]?)-analysis|analysis-(\\d+[a-z]?))\\.md$/,ccpm={name:"ccpm",contract:contract2,recognises(document3){let{path:path2}=document3.source;
if(besides.test(path2))return;let keys2=document3.frontMatter?.entries;if(!(keys2?.has("depends_on")&&keys2.has("parallel")&&keys2.has("status"))&&!home.test(path2))
return;let plan2=folderOf(path2);return analysisFile.test(path2)?{role:"analysis",plan:plan2}:taskFile.test(path2)?{role:"task",plan:plan2}:/(?:^|\\/)epic\\.md$/.
test(path2)?{role:"epic",plan:plan2}:void 0},read:readEpic};function readEpic(path2,files){let of=role=>files.filter(file3=>file3.role===role).map(({document:document3})=>document3),
tasks=of("task");if(tasks.length===0)return;let analyses=new Map(of("analysis").map(document3=>[numberOf2(document3.source,analysisFile),document3])),known=new Set(
tasks.map(({source})=>numberOf2(source,taskFile))),read3=tasks.map(task3=>readTask(task3,analyses.get(numberOf2(task3.source,taskFile)),known)),epic=of("epic")[0]??
tasks[0],heading4=epic.outline.children[0];return makePlan({path:path2,dialect:ccpm.name,title:scalarOf(of("epic")[0]?.frontMatter,"name")?.value??heading4?.title??
"",contract:contract2,span:heading4?.span??firstLine(epic.source),files:filesOf(files),steps:read3.map(({step:step5})=>step5),graphs:graphsOf(read3),flaws:files.
flatMap(({document:document3})=>document3.frontMatter?.flaws??[])})}var numberOf2=({path:path2},pattern3)=>{let found2=pattern3.exec(path2);return found2?.[1]??
found2?.[2]??path2};function readTask(document3,analysis,known){let{source,frontMatter,outline}=document3,id2=numberOf2(source,taskFile),heading4=outline.children[0],
name=scalarOf(frontMatter,"name"),span=name?.span??heading4?.span??firstLine(source),body=dependenciesInText(outline,known),head=readHeader(outline,source),declared=frontMatter?.
entries.has("depends_on")??!1,fromHeader=head.dependsOn&&readReferences(head.dependsOn,"label"),dependsOn=declared?referencesOf(frontMatter?.entries.get("depend\\
s_on")):fromHeader??body??[],status2=scalarOf(frontMatter,"status")??head.status;return{step:makeStep({id:id2,title:name?.value??heading4?.title.replace(/^Task(?:\\s+[\\w.]+)?\\s*[:—–]\\s*/,
"")??"",span,idSpan:idSpanOf(document3,id2,span),extent:spanOf(source,0,source.text.length),fields:fieldsOf(frontMatter,["depends_on","parallel","conflicts_with",
"status"]),dependsOn,conflictsWith:referencesOf(frontMatter?.entries.get("conflicts_with")),parallel:booleanOf(frontMatter,"parallel")??partnersOf(document3)??head.
parallel,mentions:[...readWork(workOf(outline),source,partNamed2),...readStreams(analysis)],done:status2&&located(/^(?:closed|completed?|done)$/i.test(status2.value),
status2.span)}),id:located(id2,span),body,declared}}function partnersOf({frontMatter}){let first2=itemsOf2(frontMatter?.entries.get("parallel"))[0];return first2&&
located(!0,first2.span)}function idSpanOf({frontMatter,outline},id2,fallback){let own5=scalarOf(frontMatter,"task_id")??scalarOf(frontMatter,"task");if(own5?.value===
id2)return own5.span;let heading4=outline.children[0];return(heading4&&[...idsIn(heading4.span)].find(({ids:ids3})=>ids3[0]===id2))?.span??fallback}function readHeader(outline,source){
let top=outline.children[0],part=top?.children.find(child2=>/^metadata$/i.test(child2.title))??top,end=part===top?top?.children[0]?.extent.start??source.text.length:
part.extent.end,start=part?.span.end??0,text5=source.text.slice(start,end),field=name=>{let found2=new RegExp(\`\\\\*\\\\*(?:\${name}):?\\\\*\\\\*:?\\\\s*([^*\\\\r\\\\n]*)\`,"i").
exec(text5);if(!found2)return;let at2=start+found2.index+found2[0].length-found2[1].length,value2=found2[1].trimEnd();return located(value2,spanOf(source,at2,at2+
value2.length))},[depends,status2,parallel2]=[field("Depends on|Dependencies"),field("Status"),field("Parallel")];return{...depends?{dependsOn:depends.span}:{},
...status2?{status:status2}:{},...parallel2?{parallel:located(/^true|^yes/i.test(parallel2.value),parallel2.span)}:{}}}function dependenciesInText(outline,known){
let section3=[...sectionsBelow(outline)].find(({title})=>/^dependencies$/i.test(title));if(!section3)return;let{source}=section3.extent,found2=[];for(let match of source.
text.slice(section3.span.end,section3.extent.end).matchAll(/\\b(?:tasks?|issues?)\\s+#?([^\\r\\n:—(]*)/gi)){let start=section3.span.end+match.index+match[0].length-
match[1].length;for(let{ids:ids3,span}of idsIn(spanOf(source,start,start+match[1].length)))for(let id2 of ids3)known.has(id2)&&found2.push({kind:"step",id:id2,form:"\\
prose",span})}return found2}var idle=/^(?:dependencies|effort|estimate|metadata|notes?|risks?|references?|related)/i,workOf=outline=>outline.children.flatMap(child2=>blocksOf(
child2));function partNamed2(title){if(!idle.test(title))return/^(?:description|overview|objectives?|context|background|problem|goal)/i.test(title)?"context":/^(?:definition of done|success criteria|verification|validation|testing)/i.
test(title)?"verify":sectionNamed(title)}function readStreams(analysis){if(!analysis)return[];let{source,outline}=analysis;return[...sectionsBelow(outline)].filter(
({title})=>/\\bstream\\b/i.test(title)).flatMap(({blocks})=>{let inItems=blocks.flatMap(block2=>block2.type==="list"?block2.children:[]).flatMap(item=>readWork(item.
children,source));return[...readWork(blocks,source),...inItems].filter(isDeclared)})}var isDeclared=mention=>mention.section==="files";function graphsOf(read3){
let declared=read3.filter(task3=>task3.declared).map(({id:id2,step:step5})=>({id:id2,dependsOn:step5.dependsOn})),body=read3.flatMap(({id:id2,body:body2})=>body2?.
length?[{id:id2,dependsOn:body2}]:[]);return[...declared.length>0?[{name:"front matter",span:declared[0].id.span,entries:declared}]:[],...body.length>0?[{name:"\\
dependency section",span:body[0].id.span,entries:body}]:[]]}var containers=new Set(["","tasks","task","feature"]),tags=/<(\\/?)([a-z][\\w-]*)((?:\\s[^<>]*)?)>/g;function readElements(source,from){let root2={name:"",attributes:"",
tag:spanOf(source,from,from),start:from,children:[]},stack=[root2],close3=end=>{let{start,...done}=stack.pop();stack.at(-1).children.push({...done,content:spanOf(
source,start,end)})};for(let line of linesOutsideFences(source.text,from))for(let match of line.text.matchAll(tags)){let[whole2,slash,name,attributes]=match,at2=line.
start+match.index;if(slash){let depth=stack.findLastIndex(open3=>open3.name===name);if(depth>0)for(;stack.length>depth;)close3(at2);continue}if(!containers.has(
stack.at(-1).name)&&name!=="task"||!/^(?:\\s|<[^<>]*>)*$/.test(line.text.slice(0,match.index)))continue;if(name==="task")for(;stack.some(open3=>open3.name==="tas\\
k");)close3(at2);let tag=spanOf(source,at2,at2+whole2.length);stack.push({name,attributes:attributes.trim(),tag,start:tag.end,children:[]})}for(;stack.length>1;)
close3(source.text.length);return root2.children}function*linesOutsideFences(text5,from){let fence3=/^[ \\t]*(\`{3,}|~{3,})/,held=[],mark2="";for(let match of text5.
slice(from).matchAll(/[^\\n]*\\n|[^\\n]+$/g)){let line={text:match[0],start:from+match.index},found2=fence3.exec(line.text)?.[1];if(mark2){if(held.push(line),!(found2?.
startsWith(mark2)&&line.text.trim()===found2))continue;held=[],mark2=""}else found2?(mark2=found2,held=[line]):yield line}yield*held}function parseFragment(span,indent2){let lines=textAt(span).split(/(?<=\\n)/),shared=indent2??sharedIndent(lines.slice(1)),text5="",offset=span.start,starts2=[];
lines.forEach((line,index2)=>{let cut2=index2===0&&indent2===void 0?indentOf(line):Math.min(shared,indentOf(line));starts2.push({at:text5.length,offset:offset+cut2}),
text5+=line.slice(cut2),offset+=line.length});let root2=parseMarkdown(text5);return shiftAll(root2.children,starts2),root2.children}function shiftAll(nodes,stretches){
for(let node2 of nodes)shift2(node2,stretches)}function sharedIndent(lines){let least=Number.POSITIVE_INFINITY;for(let line of lines)line.trim()!==""&&(least=Math.
min(least,indentOf(line)));return least}var indentOf=line=>/^[ \\t]*/.exec(line)[0].length;function shift2(node2,starts2){let{position:position2}=node2;if(position2&&
(position2.start.offset=translate(position2.start.offset??0,starts2),position2.end.offset=translate(position2.end.offset??0,starts2)),"children"in node2)for(let child2 of node2.
children)shift2(child2,starts2)}function translate(at2,starts2){let low=0,high=starts2.length-1;for(;low<high;){let middle=low+high+1>>1;starts2[middle].at<=at2?
low=middle:high=middle-1}return starts2[low].offset+at2-starts2[low].at}var sections={name:"title",objective:"context",context:"context",execution_context:"context",interfaces:"context",behavior:"context",verify:"verify",verification:"\\
verify",done:"verify",acceptance_criteria:"verify",success_criteria:"verify","how-to-verify":"verify"},fileKeys=[["files_modified","write"],["files_exclusive","\\
write"],["files_created","create"],["files_deleted","delete"]];function readPlanMentions(metadata,elements,source){let found2=fileKeys.flatMap(([key2,verb])=>itemsOf2(
metadata?.entries.get(key2)).flatMap(item=>readFileLine(item.span,verb))),at2=metadata?.span.end??0;for(let element of elements)found2.push(...readText(spanOf(source,
at2,element.tag.start),"body"),...readElement(element)),at2=element.content.end+element.name.length+3;return found2.push(...readText(spanOf(source,Math.min(at2,
source.text.length),source.text.length),"body")),found2}function readElement(element){return element.children.length>0?element.children.flatMap(readElement):element.
name==="files"?linesOf(element.content).flatMap(line=>readFileLine(line,"write")):element.name==="read_first"?linesOf(element.content).flatMap(line=>readFileLine(
line,"read")):[.../context$/.test(element.name)?readReferencedFiles(element.content):[],...readText(element.content,sections[element.name]??"body")]}function readText(span,section3){
return/\\w/.test(textAt(span))?readMentions(parseFragment(span),span.source,{section:section3}):[]}function readReferencedFiles(content3){return linesOf(content3).
flatMap(line=>{let path2=/^\\s*(?:[-*]\\s+)?@(\\S+)/.exec(textAt(line))?.[1];if(!path2)return[];let start=line.start+textAt(line).indexOf(\`@\${path2}\`)+1;return readFileField(
spanOf(line.source,start,start+path2.length),"read")})}function objectiveOf(elements){let content3=elements.find(element=>element.name==="objective")?.content;return((content3&&
textAt(content3).trim().split(/\\r?\\n/)[0])??"").replace(/\\*\\*/g,"").replace(/(?<=[a-z)\`])\\.\\s.*$|\\.$/,"").trim()}function checkpointsIn(elements){return elements.
flatMap(element=>[.../\\btype=["']?checkpoint/.test(element.attributes)?[element.tag]:[],...checkpointsIn(element.children)])}var contract3={mode:{value:"parallel",strength:"contract"},parallelPromise:"disjoint-files",commits:!0,trackers:[".planning/STATE.md",".planning/ROADMAP.md"]},summary=/(?:^|[-/])SUMMARY\\.md$/,
other=/-(?:CONTEXT|RESEARCH|VERIFICATION|UAT|VALIDATION|DISCUSSION-LOG)\\.md$/,gsd={name:"gsd",contract:contract3,recognises({source,frontMatter}){if(!(!frontMatter?.
entries.has("phase")||!frontMatter.entries.has("plan"))&&!other.test(source.path))return{role:summary.test(source.path)?"summary":"plan",plan:folderOf(source.path)}},
read:readPhase};function readPhase(path2,files){let summaries=new Map;for(let{document:document3,role}of files)role==="summary"&&summaries.set(idOf2(document3).
value,document3.source);let plans=files.filter(({role})=>role==="plan").map(({document:document3})=>document3),first2=plans[0];if(!first2)return;let elements=new Map(
plans.map(document3=>[document3,elementsOf(document3)])),steps=plans.map(document3=>readStep(document3,elements.get(document3),summaries)),waveOf2=step5=>step5.
wave?.value??0;return makePlan({path:path2,dialect:gsd.name,title:scalarOf(first2.frontMatter,"phase")?.value??"",contract:contract3,span:scalarOf(first2.frontMatter,
"phase")?.span??firstLine(first2.source),files:filesOf(files),steps:[...steps].sort((a,b)=>waveOf2(a)-waveOf2(b)),checkpoints:plans.flatMap(document3=>checkpointsIn(
elements.get(document3))),flaws:plans.flatMap(document3=>flawsOf(document3.frontMatter,"gsd-plan"))})}var elementsOf=document3=>readElements(document3.source,document3.
frontMatter?.span.end??0);function readStep(document3,elements,summaries){let{source,frontMatter}=document3,id2=idOf2(document3),plan2=frontMatter?.entries.get(
"plan"),done=summaries.has(id2.value);return makeStep({id:id2.value,title:objectiveOf(elements),span:plan2?spanOf(source,plan2.keySpan.start,plan2.value.span.end):
firstLine(source),idSpan:id2.span,extent:spanOf(source,0,source.text.length),fields:fieldsOf(frontMatter,["depends_on","wave","files_modified","autonomous","typ\\
e"]),dependsOn:referencesOf(frontMatter?.entries.get("depends_on")).filter(ref=>!isEarlierPhase(ref,id2.value)),mentions:readPlanMentions(frontMatter,elements,source),
done:done?located(!0,id2.span):void 0,wave:numberOf(frontMatter,"wave")})}var plain4=id2=>id2.replace(/(^|[-.])0+(?=\\d)/g,"$1");function idOf2({source,frontMatter}){
let phase2=scalarOf(frontMatter,"phase"),plan2=scalarOf(frontMatter,"plan"),number2=/^\\d+(?:\\.\\d+)*[a-z]?/i.exec(phase2?.value??"")?.[0],span=plan2?.span??firstLine(
source),named5=/(?:^|\\/)(\\d[\\w.]*-\\w+)-(?:PLAN|SUMMARY)\\.md$/.exec(source.path)?.[1],given=plan2?.value.startsWith(\`\${number2}-\`)?plan2.value:\`\${number2??""}-\${plan2?.
value??""}\`;return!number2||!plan2?located(named5??plan2?.value??source.path,span):located(named5&&plain4(named5)===plain4(given)?named5:given,span)}function isEarlierPhase(reference,id2){
let phase2=/^(\\d+(?:\\.\\d+)*)-/.exec(reference.id)?.[1],own5=/^(\\d+(?:\\.\\d+)*)-/.exec(id2)?.[1];return phase2!==void 0&&own5!==void 0&&Number.parseFloat(phase2)<
Number.parseFloat(own5)}var connectors=[[/^\\W{0,4}(?:tasks?\\s+)?(?:←\\s*)?(?:must\\s+)?(?:depends?\\s+(?:up)?on|requires?|needs?|waits?\\s+(?:for|on)|(?:are|is)?\\s*blocked\\s+by|(?:runs?|comes?|starts?)?\\s*after|←|<-+)\\W{0,4}(?:tasks?\\s+)?$/i,
"waits"],[/^\\W{0,4}(?:must\\s+be\\s+(?:done|complete[d]?|finished)\\s+|(?:must\\s+)?(?:complete|come|finish|run)\\s+)?(?:blocks?|before|prior\\s+to|precedes?)\\W{0,4}(?:tasks?\\s+)?$/i,
"leads"],[/^\\s*(?:→|-+>|=+>|─+[►>]|⟶)\\s*(?:tasks?\\s+)?$/i,"leads"]];function readOrderLine(line,form,shape2){let text5=textAt(line);if(/parallel/i.test(
text5))return[];let groups=groupsIn(line,shape2),found2=[];for(let index2=1;index2<groups.length;index2++){let left=groups[index2-1],right=groups[index2],between=text5.
slice(left.end-line.start,right.start-line.start).replace(/\\([^()]*\\)|\\[[^\\]]*\\]/g," "),way=connectors.find(([pattern3])=>pattern3.test(between))?.[1];if(!way)continue;
let[after,before2]=way==="waits"?[left,right]:[right,left],references4=before2.ids.map(id2=>({kind:"step",id:id2.value,form,span:id2.span}));for(let id2 of after.
ids)found2.push({after:id2,before:references4})}return found2}var dependencyPhrase=/\\b(?:depends?\\s+(?:up)?on|dependent\\s+on|depends:|dependencies:|dependency:|requires?|needs?|after|blocked\\s+by|waits?\\s+(?:for|on))\\s*:?\\s*(?:completion\\s+of\\s+)?(?:tasks?\\s+)?/gi;
function referencesInText(text5,shape2){let whole2=textAt(text5),found2=[];for(let phrase of whole2.matchAll(dependencyPhrase)){let start=phrase.index+phrase[0].
length,line=spanOf(text5.source,text5.start+start,text5.start+start+/^(?:[^.;()\\r\\n]|\\.(?=\\w))*/.exec(whole2.slice(start))[0].length),first2=groupsIn(line,shape2)[0];
if(!first2||first2.start>line.start+3)continue;let form=/[([]\\s*$/.test(whole2.slice(0,phrase.index))||phrase[0].includes(":")?"marker":"prose";found2.push(...first2.
ids.map(id2=>({kind:"step",id:id2.value,form,span:id2.span})))}return found2}function orderIn(text5,form,shape2){let found2=new Map;for(let match of textAt(text5).
matchAll(/[^\\r\\n]+/g)){let line=spanOf(text5.source,text5.start+match.index,text5.start+match.index+match[0].length);for(let{after,before:before2}of readOrderLine(
line,form,shape2))found2.set(after.value,[...found2.get(after.value)??[],...before2])}return found2}function groupsIn(line,shape2){let groups=[];for(let{ids:ids3,
span}of idsIn(line,shape2)){let last=groups.at(-1),between=last&&textAt(spanOf(line.source,last.end,span.start)).replace(/\\([^()]*\\)|\\[[^\\]]*\\]/g," "),fresh=ids3.
map(id2=>located(id2,span));last&&/^\\s*(?:,|&|\\+|and|,\\s*and|\\/)\\s*$/i.test(between)?(last.ids.push(...fresh),last.end=span.end):groups.push({ids:fresh,start:span.
start,end:span.end})}return groups}var taskId=/^(?:Task\\s+)?\\**((?:[A-Z]{1,2})?\\d+[a-z]?(?:\\.\\d+[a-z]?)*)\\**[.):]*\\**(?=\\s|$)\\s*/i,groupId=/^(?:(?:Task|Section|Phase|Group|Part|Step|Milestone)\\s+)?(?:Group\\s+)?(\\d+|[A-Z](?=\\s*[.:：)—–-]))\\s*[.:：)—–-]*\\s*(.*)$/is;
function readNumbered({outline,source}){let all2=[...itemsBelow(outline,source)],numbered3=all2.flatMap(({item,section:section3})=>tasksOf(item,section3,void 0)),
found2=numbered3.length>0?numbered3:ordinals(all2),known=new Set(found2.map(({id:id2})=>id2.value)),phases=new Map,steps=found2.map(task3=>readStep2(task3,phaseOf(
task3,phases,source),known));return{phases:[...phases.values()],steps}}function tasksOf(item,section3,parent2){let read3=item.box&&idOf(item,taskId);if(!read3)return item.
children.flatMap(child2=>tasksOf(child2,section3,parent2));let task3={item,section:section3,parent:parent2,...read3},below2=task3.id.value.includes(".")?[]:item.
children.flatMap(child2=>tasksOf(child2,section3,task3));return below2.length>0?below2:[task3]}function ordinals(all2){let groups=new Map;return all2.flatMap(({
item,section:section3})=>{if(!item.box)return[];let count3=(groups.get(section3)??0)+1;groups.set(section3,count3);let id2=located(\`\${[...groups.keys()].indexOf(
section3)+1}.\${count3}\`,item.box.span);return[{item,id:id2,rest:item.head,section:section3,parent:void 0}]})}var container=/^(?:tasks?|task list|todos?|implementation(?: plan| tasks)?|任务(?:列表)?|タスク(?:一覧)?)$/i;
function phaseOf({parent:parent2,section:section3},phases,source){if(!parent2&&(section3.depth<2||container.test(section3.title)))return;let key2=parent2?.item??
section3,known=phases.get(key2);if(known)return known;let phase2=parent2?phaseOfItem(parent2,source):phaseOfSection(section3);return phases.set(key2,phase2),phase2}
function phaseOfItem({item,id:id2,rest},source){let own5=item.node.children.filter(child2=>child2.type!=="list");return makePhase({id:id2.value,title:plain3(textAt(
rest)),span:item.head,dependsOn:referencesInText(rest,shape),mentions:readMentions(own5,source,{section:"context"})})}function phaseOfSection(section3){let named5=groupId.
exec(section3.title);return makePhase({id:named5?.[1]??section3.title,title:named5?.[2]?.trim()||section3.title,span:section3.span,mentions:readMentions(section3.
blocks.filter(isProse),section3.span.source,{section:"context"})})}var isProse=block2=>block2.type!=="list",shape=/^[A-Z]{0,2}\\d+(?:\\.\\d+)+|^[A-Z]{1,2}\\d+$/;function readStep2(task3,phase2,known){
let{item,id:id2,rest}=task3,sure=reference=>reference.id!==id2.value&&(reference.form==="marker"||known.has(reference.id));return makeStep({id:id2.value,title:plain3(
item.text.slice(plain3(textAt(spanOf(rest.source,item.head.start,rest.start))).length)),span:item.head.end>item.head.start?item.head:id2.span,idSpan:id2.span,extent:item.
extent,phase:phase2,dependsOn:referencesInText(rest,shape).filter(sure),mentions:readMentions(item.node.children,rest.source,{section:"body"}),done:isTicked(item.
box),...item.star?{optional:located(!0,item.star)}:{}})}var contract4={mode:{value:"sequential",strength:"contract"},parallelPromise:"no-dependency",commits:!1,trackers:[]},home2=/(?:^|\\/)\\.kiro\\/specs\\/(?:.*\\/)?tasks\\.md$/,
parent=/^[-*+][ \\t]+\\[[ xX~-]\\]\\*?[ \\t]+\\d+[.)]?[ \\t]/m,child=/^[ \\t]+[-*+][ \\t]+\\[[ xX~-]\\]\\*?[ \\t]+\\d+\\.\\d+[.)]?[ \\t]/m,requirements=/^[ \\t]+[-*+][ \\t]+_(?:Requirements?|Depends|Boundary|Leverage|Prompt)\\b/m,
graph=/"waves"\\s*:/,box=/^[ \\t]*[-*+][ \\t]+\\[[ xX~-]\\]\\*?[ \\t]/m,kiro={name:"kiro",contract:contract4,recognises({source}){let{text:text5,path:path2}=source;return box.
test(text5)&&(parent.test(text5)&&(requirements.test(text5)||graph.test(text5))&&(child.test(text5)||graph.test(text5))||home2.test(path2))?{role:"tasks",plan:path2}:
void 0},read:readPlan};function readPlan(path2,files){let{document:document3}=files[0],{source}=document3,read3=readNumbered(document3);if(read3.steps.length===
0)return;let graph2=readGraph(document3),waves=graph2&&readWaves(graph2),numbers=new Map(waves?.flatMap(wave=>wave.members.map(member=>[member.id,{...wave.number,
span:member.span}]))),steps=read3.steps.map(step5=>withMarks(step5,numbers.get(step5.id))),first2=document3.outline.children[0],titled=first2?.depth===1?first2:
void 0;return makePlan({path:path2,dialect:kiro.name,title:titled?.title??"",mode:graph2&&{value:"parallel",strength:"metadata",span:graph2.place},contract:contract4,
span:titled?.span??firstLine(source),files:filesOf(files),phases:read3.phases,steps,barriers:barriersOf(steps),checkpoints:steps.filter(step5=>step5.kind==="che\\
ckpoint").map(step5=>step5.span),...waves?{waves}:{}})}var checkpoint=/^(?:final\\s+)?(?:checkpoint|检查点|チェックポイント|체크포인트)(?!\\w)/i;function withMarks(step5,wave){
let{source,start}=step5.span,at2=/^\\S*\\s*(?:\\(P\\)|\\[P\\])/.exec(textAt(step5.span)),parallel2=at2?located(!0,spanOf(source,start+at2[0].length-3,start+at2[0].length)):
void 0;return{...step5,title:step5.title.replace(/^(?:\\(P\\)|\\[P\\])\\s*/,""),kind:checkpoint.test(step5.title)?"checkpoint":step5.kind,parallel:parallel2,mode:parallel2&&
{value:"parallel",strength:"metadata",span:parallel2.span},dependsOn:[...step5.dependsOn,...notedDependencies(step5.extent)],wave}}function notedDependencies(extent){
return[...textAt(extent).matchAll(/_(?:Depends(?: on)?|Dependencies|Blocked by):\\s*([^_\\n]+)_/gi)].flatMap(match=>{let start=extent.start+match.index+match[0].lastIndexOf(
match[1]);return readReferences(spanOf(extent.source,start,start+match[1].length),"label")})}function barriersOf(steps){return steps.flatMap((step5,index2)=>{if(step5.
kind!=="checkpoint")return[];let at2=before2=>({kind:"checkpoint",span:step5.span,before:before2,strength:"prose"});return[...index2>0?[at2(index2)]:[],...index2+
1<steps.length?[at2(index2+1)]:[]]})}function readGraph({root:root2,outline,source}){let code3=[root2.children,...[...sectionsBelow(outline)].map(section3=>section3.
blocks)].flat().find(block2=>block2.type==="code"&&graph.test(block2.value));if(!code3)return;let fence3=spanOfNode(source,code3),start=source.text.indexOf(\`
\`,fence3.start)+1,end=source.text.lastIndexOf(\`
\`,fence3.end-1)+1,entry=readYaml(source,start,Math.max(start,end)).entries.get("waves");return entry?.value.kind==="list"?{place:entry.keySpan,waves:entry.value}:
void 0}function readWaves({waves}){return waves.items.map((item,index2)=>{let map4=item.kind==="map"?item.entries:void 0,number2=scalarsOf(map4?.get("id")?.value??
map4?.get("wave")?.value)[0],members=scalarsOf(item.kind==="list"?item:map4?.get("tasks")?.value??map4?.get("members")?.value),after=scalarsOf(map4?.get("depend\\
s_on")?.value??map4?.get("dependsOn")?.value),value2=Number(number2?.value??index2);return{number:located(Number.isFinite(value2)?value2:index2,number2?.span??item.
span),members:members.map(({value:id2,span})=>({kind:"step",id:id2,form:"metadata",span})),after:after.map(({value:text5,span})=>located(Number(text5),span)).filter(
({value:wave})=>Number.isFinite(wave))}})}var scalarsOf=value2=>value2===void 0?[]:value2.kind==="scalar"?[located(value2.text,tightSpan(value2))]:value2.kind===
"list"?value2.items.flatMap(scalarsOf):scalarsOf(value2.entries.get("id")?.value);var fieldLine=/^[ \\t]*(?:[-*][ \\t]+)?(?:\\|[ \\t]*)?\\**(Can Run In Parallel|Parallel Group|Blocks|Blocked By|Depends On|Commit|Message|Files?|Wave)\\**[ \\t]*(?::\\**|\\|)[ \\t]*([^|\\r\\n]*)/gim;
function readFields({body}){let fields2=new Map;for(let match of textAt(body).matchAll(fieldLine)){let[whole2,name,rest]=match;if(fields2.has(name.toLowerCase()))
continue;let value2=rest.trimEnd(),start=body.start+match.index+whole2.length-rest.length,key2=body.start+match.index+whole2.indexOf(name);fields2.set(name.toLowerCase(),
{name:name.toLowerCase().replaceAll(" ","_"),key:spanOf(body.source,key2,key2+name.length),value:located(value2,spanOf(body.source,start,start+value2.length)),form:"\\
label"})}return fields2}var parts2=[[/^(?:must not|do not|recommended agent|agent profile|paralleli[sz]ation|category|skills|blocks|blocked by|location)/i,void 0],
[/^(?:references|context|background|why)/i,"context"],[/^(?:acceptance|qa\\b|verif|definition of done|test|evidence|expected)/i,"verify"]];function readTaskMentions(task3,fields2){
let blocks=parseFragment(task3.body,2),{source}=task3.body,labels2=labelsOf(blocks,source),labelled=new Set(labels2.flatMap(label=>label.nodes)),labelBlocks=new Set(
labels2.map(label=>label.nameSpan.start)),free=blocks.filter(block2=>!labelled.has(block2)&&!labelBlocks.has(block2.position?.start.offset??-1));return[...titleMentions(
task3),...readMentions(free,source,{section:"body"}),...labels2.flatMap(label=>readLabel2(label)),...fields2.has("files")?readFileLine(fields2.get("files").value.
span,"write"):[],...fields2.has("file")?readFileLine(fields2.get("file").value.span,"write"):[],...commitOf(fields2)]}function titleMentions({head}){return readMentions(
parseFragment(head),head.source,{section:"title"})}function readLabel2(label){if(/^(?:commit|files?)\\b/i.test(label.name))return[];let part=parts2.find(([pattern3])=>pattern3.
test(label.name));if(part&&!part[1])return[];let section3=part?.[1]??"body",{source}=label.nameSpan;return[...label.value.value?readMentions(parseFragment(label.
value.span),source,{section:section3}):[],...readMentions(label.nodes,source,{section:section3})]}function commitOf(fields2){let commit=fields2.get("commit")?.value;
return!commit||!/^yes\\b/i.test(commit.value)?[]:[{subject:{kind:"command",words:["git","commit","-m",(fields2.get("message")?.value??commit).value.replace(/\`/g,
"")]},verb:"commit",certainty:"declared",section:"commit",conditional:!1,span:commit.span,evidence:commit.span}]}var wordIn=(span,pattern3)=>{let found2=pattern3.
exec(textAt(span));return found2?spanOf(span.source,span.start+found2.index,span.start+found2.index+found2[0].length):span};var taskLine=/^[-*] \\[([^\\]])\\] +\\**(?:Task\\s+)?([A-Z]{0,2}\\d+[a-z]?(?:\\.\\d+)*)[.:)]\\**\\s+(.*)$/,taskHeading=/^#{2,4} +\\**Task\\s+([A-Z]{0,2}\\d+[a-z]?(?:\\.\\d+)*)\\**\\s*[:.—–-]\\s*(.*)$/,
heading3=/^#{1,4} +(.*)$/,linesOf2=source=>[...source.text.matchAll(/[^\\r\\n]+/g)].map(match=>({start:match.index,text:match[0]}));function readTasks(source){let boxed=tasksBy(
source,(line,fenced)=>readBox(source,line)??(fenced?"skip":void 0));return boxed.length>0?boxed:tasksBy(source,(line,fenced)=>fenced?"skip":readHeading(source,line))}
function tasksBy(source,read3){let found2=[],open3,group2,fence3="",close3=end=>{open3&&found2.push({...open3.head,group:open3.group,body:spanOf(source,open3.head.
head.end,end)}),open3=void 0};for(let line of linesOf2(source)){let mark2=/^\\s*(\`{3,}|~{3,})/.exec(line.text)?.[1],wasIn=fence3;fence3?fence3=mark2?.startsWith(
fence3)&&line.text.trim()===mark2?"":fence3:mark2&&(fence3=mark2);let task3=read3(line,wasIn!=="");if(task3!=="skip"){if(task3)close3(line.start),fence3="",open3=
{head:task3,group:group2};else if(heading3.test(line.text)){close3(line.start);let at2=line.start+line.text.search(/[^#\\s]/);group2=spanOf(source,at2,line.start+
line.text.trimEnd().length)}}}return close3(source.text.length),found2}function readBox(source,line){let found2=taskLine.exec(line.text);if(!found2)return;let[,
box3,id2,title]=found2,text5=line.text.trimEnd(),at2=line.start+text5.indexOf("]")+1,head=spanOf(source,at2+/^\\s*/.exec(text5.slice(at2-line.start))[0].length,line.
start+text5.length),boxAt=line.start+text5.indexOf("[");return{...named2(source,head,id2,title),box:located(box3,spanOf(source,boxAt,boxAt+3))}}function readHeading(source,line){
let found2=taskHeading.exec(line.text.trimEnd());if(!found2)return;let head=spanOf(source,line.start+line.text.search(/[^#\\s]/),line.start+line.text.trimEnd().length);
return{...named2(source,head,found2[1],found2[2]),box:void 0}}function named2(source,head,id2,title){let at2=source.text.indexOf(id2,head.start);return{id:located(
id2,spanOf(source,at2,at2+id2.length)),head,title:title.replace(/\\*\\*|\`/g,"").trim()}}var finalWave=Number.MAX_SAFE_INTEGER,waveLine=/^\\s*(?:[#>*-]+\\s*)?\\**Wave\\s+(\\d+|FINAL)\\b/i,treeLine=/^[\\s│|]*(?:[├└+\`][─-]+|[-*])\\s*\\**(?:Task|T)\\s*([A-Z]{0,2}\\d+[a-z]?)\\**\\s*[:.]/i;
function readSchedule(source){let lines=linesOf2(source),waves=readTree(source,lines),stated2=waves.flatMap(wave=>wave.entries).filter(entry=>entry.dependsOn!==
void 0);return{waves:waves.map(({wave})=>wave).filter(wave=>wave.members.length>0),tree:stated2.length>0?{name:"wave tree",span:stated2[0].id.span,entries:stated2}:
void 0,matrix:readMatrix(source,lines)}}function readTree(source,lines){let found2=[],open3;for(let line of lines){let wave=waveLine.exec(line.text),task3=open3&&
treeLine.exec(line.text);wave?(open3=beginWave(source,line,wave[1]),found2.push(open3)):task3?hang(open3,source,line,task3[1]):/^[\\s│|]*$/.test(line.text)||(open3=
void 0)}return found2}function beginWave(source,line,name){let start=line.start+line.text.search(/wave/i),span=spanOf(source,start,start+/^wave\\s+\\w+/i.exec(line.
text.slice(start-line.start))[0].length),last=/final/i.test(name)?finalWave:Number(name),after=[...line.text.matchAll(/after\\s+wave\\s+(\\d+)/gi)].map(match=>{let at2=line.
start+match.index+match[0].length-match[1].length;return located(Number(match[1]),spanOf(source,at2,at2+match[1].length))});return{wave:{number:located(last,span),
members:[],after},entries:[]}}function hang({wave,entries},source,line,id2){let at2=line.start+line.text.indexOf(id2,line.text.search(/T/i)),span=spanOf(source,
at2,at2+id2.length);wave.members.push({kind:"step",id:id2,form:"group",span});let depends=/\\((?:depends|depends on|after|blocked by):?\\s*([^()]*)\\)/i.exec(line.
text),start=depends?line.start+depends.index+depends[0].lastIndexOf(depends[1]):0,dependsOn=depends&&readReferences(spanOf(source,start,start+depends[1].length),
"group");entries.push({id:located(id2,span),dependsOn:dependsOn??void 0})}function readMatrix(source,lines){let start=lines.findIndex(({text:text5})=>/^#{2,5}\\s.*dependency matrix/i.
test(text5));if(start<0)return;let entries=[];for(let line of lines.slice(start+1)){if(/^#{1,5}\\s/.test(line.text))break;entries.push(...line.text.trimStart().startsWith(
"|")?readRow(source,line):readBullet(source,line))}let head=lines[start],at2=head.start+head.text.search(/[^#\\s]/),span=spanOf(source,at2,head.start+head.text.trimEnd().
length);return entries.length>0?{name:"dependency matrix",span,entries}:void 0}function readBullet(source,line){let found2=/^\\s*[-*]\\s+\\**(?:Tasks?\\s+)?([A-Z]{0,2}\\d+[^:*]*)\\**\\s*:\\**\\s*(.*)$/.
exec(line.text);if(!found2)return[];let[whole2,ids3,rest]=found2,value2=/^(.*?)(?:\\s+[-–—→]\\s+.*)?$/.exec(rest)[1],at2=line.start+whole2.length-rest.length;
return entriesOf(place(source,line,ids3),spanOf(source,at2,at2+value2.length))}function readRow(source,line){let cells=[...line.text.matchAll(/[^|]+/g)],[ids3,value2]=cells;
if(!ids3||!value2||!/^\\s*\\**(?:Task\\s+)?[A-Z]{0,2}\\d/.test(ids3[0]))return[];let at2=line.start+value2.index;return entriesOf(place(source,line,ids3[0].trim()),
spanOf(source,at2,at2+value2[0].length))}var place=(source,line,part)=>{let at2=line.start+line.text.indexOf(part);return spanOf(source,at2,at2+part.length)};function entriesOf(ids3,value2){
let dependsOn=readReferences(trimmed(value2),"group");return[...idsIn(ids3)].flatMap(({ids:names3,span})=>names3.map(id2=>({id:located(id2,span),dependsOn})))}function trimmed(span){
let text5=textAt(span),lead3=text5.length-text5.trimStart().length;return spanOf(span.source,span.start+lead3,span.start+Math.max(lead3,text5.trimEnd().length))}var contract5={mode:{value:"parallel",strength:"contract"},parallelPromise:"no-dependency",commits:!1,trackers:[]},home3=/(?:^|\\/)\\.(?:sisyphus|omo)\\/plans\\/[^/]+\\.md$/,
marks2=/^\\s*(?:[-*]\\s+)?\\**(?:Can Run In Parallel|Parallel Group|Blocked By)\\**\\s*:/m,task=/^[-*] \\[[^\\]]\\] +\\**(?:Task\\s+)?[A-Z]{0,2}\\d+[a-z]?[.:)]|^#{2,4} +\\**Task\\s+\\d/m,
omo={name:"omo",contract:contract5,recognises({source}){if(task.test(source.text))return marks2.test(source.text)||home3.test(source.path)?{role:"plan",plan:source.
path}:void 0},read:readPlan2};function readPlan2(path2,files){let{source}=files[0].document,tasks=readTasks(source);if(tasks.length===0)return;let fields2=tasks.
map(readFields),known=new Set(tasks.map(({id:id2})=>id2.value)),schedule=respelled(readSchedule(source),known),last=lastWave(schedule,fields2),reading2={schedule,
known,last,placed:placesInTree(schedule),graphs:graphMaps(schedule)},steps=tasks.map((each,index2)=>readTask2(each,fields2[index2],reading2)),title=/^#[ \\t]+(\\S.*)$/m.
exec(source.text),start=title?title.index+title[0].indexOf(title[1]):0;return makePlan({path:path2,dialect:omo.name,title:title?.[1]?.trim()??"",contract:contract5,
span:title?spanOf(source,start,start+title[1].trimEnd().length):firstLine(source),files:filesOf(files),steps,waves:schedule.waves.map(wave=>({...wave,number:numbered2(
wave.number,last)})),graphs:graphsOf2(tasks,fields2,steps,schedule)})}var numbered2=(wave,last)=>wave.value===finalWave?located(last+1,wave.span):wave;function lastWave({
waves},fields2){let last=0;for(let{number:number2}of waves)number2.value!==finalWave&&(last=Math.max(last,number2.value));for(let each of fields2){let group2=waveNamed(
each.get("parallel group")?.value.span);group2&&group2.value!==finalWave&&(last=Math.max(last,group2.value))}return last}var placesInTree=({waves})=>new Map(waves.
flatMap(({number:number2,members})=>members.map(({id:id2,span})=>[id2,located(number2.value,span)]))),graphMaps=({matrix,tree})=>[matrix,tree].flatMap(graph2=>graph2?
[new Map(graph2.entries.map(({id:id2,dependsOn})=>[id2.value,dependsOn]))]:[]);function respelled({waves,matrix,tree},known){let graph2=each=>each&&{...each,entries:each.
entries.map(entry)},entry=({id:id2,dependsOn})=>({id:located(respell(id2.value,known),id2.span),dependsOn:dependsOn.map(reference=>({...reference,id:respell(reference.
id,known)}))});return{waves:waves.map(wave=>({...wave,members:wave.members.map(member=>({...member,id:respell(member.id,known)}))})),matrix:graph2(matrix),tree:graph2(
tree)}}function respell(id2,known){return known.has(id2)?id2:[\`T\${id2}\`,id2.replace(/^T/i,"")].find(spelling=>known.has(spelling))??id2}function readTask2(each,fields2,reading2){
let parallel2=fields2.get("can run in parallel")?.value,yes=/^yes\\b/i.test(parallel2?.value??""),answer=parallel2&&wordIn(parallel2.span,/^\\w+/),references4=name=>referencesOf2(
fields2,name).map(reference=>({...reference,id:respell(reference.id,reading2.known)}));return makeStep({id:each.id.value,title:each.title,span:each.head,idSpan:each.
id.span,extent:spanOf(each.head.source,each.head.start,each.body.end),fields:[...fields2.values()],mode:answer&&!yes?{value:"sequential",strength:"metadata",span:answer}:
void 0,parallel:answer&&located(yes,answer),wave:waveOf(each,fields2,reading2),dependsOn:waitsFor(fields2)?references4(waitsFor(fields2)):stated(each,reading2),
blocks:references4("blocks"),mentions:readTaskMentions(each,fields2),done:isTicked(each.box)})}var referencesOf2=(fields2,name)=>{let field=fields2.get(name);return field?
readReferences(field.value.span,"label"):[]},waitsFor=fields2=>["blocked by","depends on"].find(name=>fields2.has(name)),stated=({id:id2},{graphs})=>graphs.find(
graph2=>graph2.has(id2.value))?.get(id2.value)??[];function waveOf(each,fields2,{placed,last}){let found2=waveNamed((fields2.get("parallel group")??fields2.get(
"wave"))?.value.span)??placed.get(each.id.value)??waveNamed(each.group);return found2&&numbered2(found2,last)}function waveNamed(span){let at2=span&&wordIn(span,
/wave\\s+(?:\\d+|final)\\b|final(?:\\s+\\w+)?\\s+wave\\b/i);if(!at2||at2===span)return;let number2=/\\d+/.exec(textAt(at2))?.[0];return located(number2?Number(number2):
finalWave,at2)}function graphsOf2(tasks,fields2,steps,{matrix,tree}){let own5=tasks.flatMap(({id:id2},index2)=>waitsFor(fields2[index2])?[{id:id2,dependsOn:steps[index2].
dependsOn}]:[]);return[...own5.length>0?[{name:"task fields",span:own5[0].id.span,entries:own5}]:[],...[matrix,tree].flatMap(graph2=>graph2?[graph2]:[])]}var contract6={mode:{value:"sequential",strength:"contract"},parallelPromise:void 0,commits:!1,trackers:[]},home4=/(?:^|\\/)openspec\\/changes\\/(?:.*\\/)?tasks\\.md$/,
group=/^##[ \\t]+\\d+[.)][ \\t]/m,task2=/^[-*+][ \\t]+\\[[ xX]\\][ \\t]+\\**\\d+\\.\\d+/m,box2=/^[-*+][ \\t]+\\[[ xX]\\][ \\t]/m,openspec={name:"openspec",contract:contract6,recognises({
source}){return group.test(source.text)&&task2.test(source.text)||home4.test(source.path)&&box2.test(source.text)?{role:"tasks",plan:source.path}:void 0},read:readPlan3};
function readPlan3(path2,files){let{document:document3}=files[0],{phases,steps}=readNumbered(document3);if(steps.length===0)return;let first2=document3.outline.
children[0],titled=first2?.depth===1?first2:void 0;return makePlan({path:path2,dialect:openspec.name,title:titled?.title??"",contract:contractWith(contract6,[document3.
source.path]),span:titled?.span??firstLine(document3.source),files:filesOf(files),phases,steps})}var contract7={mode:{value:"parallel",strength:"contract"},parallelPromise:void 0,commits:!0,trackers:[]};function readBarriers(found2,entries){let indexOf2=new Map(found2.steps.map((step5,index2)=>[step5.id,index2])),barriers=new Map,add4=barrier=>{if(barrier.before<=
0||barrier.before>=found2.steps.length)return;let key2=\`\${barrier.kind}\${barrier.before}\`;barriers.has(key2)||barriers.set(key2,barrier)};for(let entry of entries){
let at2=indexOf2.get(entry.id.value);entry.boundary&&at2!==void 0&&add4({kind:"phase",span:entry.id.span,before:at2+1,strength:"metadata"})}for(let pause of found2.
pauses)add4({kind:"checkpoint",span:pause.span,before:placeOf3(pause,found2,indexOf2),strength:"metadata"});return found2.steps.forEach((step5,index2)=>{let before2=found2.
steps[index2-1]?.phase;!step5.phase||!before2||step5.phase===before2||found2.besideOthers.has(step5.phase)||add4({kind:"phase",span:step5.phase.span,before:index2,
strength:"prose"})}),[...barriers.values()].sort((a,b)=>a.before-b.before)}function placeOf3(pause,found2,indexOf2){let after=pause.after===void 0?void 0:indexOf2.
get(pause.after);if(after!==void 0)return after+1;if(!pause.phase)return pause.before;let last=pause.before;for(;found2.steps[last]?.phase===pause.phase;)last+=
1;return last}var idPattern2=String.raw\`(?:[A-Za-z]{1,3}-?)?\\d+(?:[.\\-_]\\d+)*[a-z]?(?![\\w])\`,lead2=String.raw\`^[^\\p{L}\\p{N}\\[]*(?:\\[[ xX~]\\][^\\p{L}\\p{N}]*)?(?:\\d+[.)]\\s+)?[^\\p{L}\\p{N}]*\`,
delimiter=String.raw\`[*_\\s]*([:：.)|–—]|-(?=\\s|$)|->|→)?[*_\\s]*\`,qualifier=String.raw\`(?:(?:TDD|RED[-/ ]GREEN|General|Implementation|Inline|Spike|Regression)\\s+)?\`,
step3=new RegExp(\`\${lead2}\${qualifier}(cycle|step|task)\\\\s+#?(\${idPattern2})(?=$|[\\\\s:\\uFF1A.)|\\u2013\\u2014*_\\\`([\\\\-])\${delimiter}\`,"iu"),phase=new RegExp(\`\${lead2}\\
(?:TDD\\\\s+)?(phase|stage)\\\\s+#?(\${idPattern2})[*_]*\\\\s*(?:$|[:\\uFF1A.|\\u2013\\u2014]|-\\\\s|(?=[([]))[*_\\\\s]*\`,"iu"),checkpoint2=new RegExp(\`\${lead2}(?:(?:phase|st\\
age|step|cycle)\\\\s+\${idPattern2}\\\\s+)?(?:\\\\p{L}+\\\\s+){0,2}checkpoint\\\\b\`,"iu"),aftermath=/^(?:completion|complete|summary|notes?|results?|report|details?|validation|review|status|output|(?:\\w+ )?checkpoint)\\b/i;
function readStepHeading(text5){let match=step3.exec(text5);if(!match)return;let titleAt=match[0].length;if(!(!match[3]&&aftermath.test(text5.slice(titleAt))))return{
kind:match[1].toLowerCase(),id:match[2],idAt:idOffset(match),titleAt}}function readPhaseHeading(text5){let match=phase.exec(text5);if(!(!match||isCheckpointHeading(
text5)))return{id:match[2],idAt:idOffset(match),titleAt:match[0].length}}var isCheckpointHeading=text5=>checkpoint2.test(text5);function idOffset(match){let word3=match[0].
indexOf(match[1]);return match[0].indexOf(match[2],word3+match[1].length)}var isPartHeading=title=>/^(?:🔴|🟢|🔵|\\W)*(?:verify\\s+)?(?:red|green|refactor)\\b/iu.
test(title),isPrefixOf=(outer,inner)=>inner.length>outer.length&&inner.startsWith(outer)&&/[.\\-_]/.test(inner[outer.length]),componentsOf2=id2=>id2.split(/[.\\-_]/).
length;function regionsOf(document3){let{outline}=document3,sections2=[...sectionsBelow(outline)],steps=sections2.map(section3=>readStepHeading(textAt(section3.span))),
tasks=!steps.some(step5=>step5&&step5.kind!=="task"),regions=[open2("plan",outline,void 0,void 0)];return sections2.forEach((section3,index2)=>{let current=regions.
at(-1),step5=steps[index2],fresh=beginning(section3,step5&&(tasks||step5.kind!=="task")?step5:void 0,current);fresh?(current.extent=spanOf(document3.source,current.
extent.start,section3.extent.start),regions.push(fresh)):(section3.heading&&current.blocks.push(section3.heading),current.blocks.push(...section3.blocks))}),regions}
function beginning(section3,step5,current){let raw=textAt(section3.span);if(step5&&standsAlone(step5,section3,current))return open2("step",section3,step5,step5.
kind);let phase2=readPhaseHeading(raw);if(phase2)return open2("phase",section3,phase2,void 0);if(!(current.kind!=="plan"&&section3.depth>current.section.depth||
current.kind==="step"&&isPartHeading(section3.title)))return open2(isCheckpointHeading(raw)?"checkpoint":"plan",section3,void 0,void 0)}function standsAlone(step5,section3,current){
if(current.kind!=="step"||section3.depth<=current.section.depth)return!0;let outer=current.heading.id;if(isPrefixOf(outer,step5.id))return current.kind="phase",
!0;let levels=componentsOf2(step5.id);return levels===componentsOf2(outer)&&(levels>1||step5.kind===current.stepKind)}function open2(kind,section3,heading4,stepKind){
return{kind,section:section3,heading:heading4,stepKind,blocks:[...section3.blocks],extent:section3.extent}}function chooseFiles(files){let of=role=>files.filter(file3=>file3.role===role),runbooks=of("runbook"),assembled=new Set(runbooks.flatMap(file3=>stepIds(file3.document))),
phases=of("phase").filter(file3=>{let ids3=stepIds(file3.document);return ids3.length===0?assembled.size===0:!ids3.every(id2=>assembled.has(id2))}),steps=of("st\\
ep").map(file3=>file3.document),fuller=[...runbooks,...phases],outline=fuller.length>0||steps.length>0?[]:of("outline"),main2=[...fuller,...outline],orchestrator2=of(
"orchestrator plan")[0]?.document,documents=new Set([...main2.map(file3=>file3.document),...steps]);return orchestrator2&&documents.add(orchestrator2),{main:main2,
steps,orchestrator:orchestrator2,documents}}var stepIds=document3=>regionsOf(document3).flatMap(region=>region.kind==="step"&&region.heading?[region.heading.id]:
[]);var total=/^(?:total |number of )?(steps|cycles|phases|tests)(?: total| count)?$|^total (?:tdd )?(steps|cycles|phases|tests)$/i;function claimsInField(line,within){
let match=total.exec(line.name);if(!match||!within&&!/total|number/i.test(line.name))return[];let named5=(match[1]??match[2]).toLowerCase(),{span,value:value2}=line.
value,first2=/^[*_\`]*(\\d+)(?![\\d.\\w–-])\\s*(?:\\(|(?:tdd |general |total )?(cycles|steps|phases|tests)\\b|$|[*_\`.,;—–])/i.exec(value2);if(!first2)return[];let at2=(index2,text5)=>spanOf(
span.source,span.start+index2,span.start+index2+text5.length),claims=[{of:first2[2]?.toLowerCase()??named5,count:Number(first2[1]),span:at2(first2[0].indexOf(first2[1]),
first2[1]),within}],across=/\\b(?:across|in|over)\\s+(\\d+)\\s+phases\\b/i.exec(value2);return across&&named5!=="phases"&&claims.push({of:"phases",count:Number(across[1]),
span:at2(across.index+across[0].indexOf(across[1]),across[1]),within}),claims}function claimsInHeading(heading4,within){let match=/[(,]\\s*(\\d+)\\s+(?:tdd |general )?(cycles?|steps?)\\b/i.
exec(textAt(heading4));if(!match)return[];let start=heading4.start+match.index+match[0].indexOf(match[1]);return[{of:/^cycle/i.test(match[2])?"cycles":"steps",count:Number(
match[1]),span:spanOf(heading4.source,start,start+match[1].length),within}]}function*testClaims(extent,within){for(let match of textAt(extent).matchAll(/\\b[Aa]ll (\\d+) (?:\\w+ )?tests? pass/g)){
let start=extent.start+match.index+match[0].indexOf(match[1]);yield{of:"tests",count:Number(match[1]),span:spanOf(extent.source,start,start+match[1].length),within}}}function piecesOf(blocks,source){return blocks.flatMap(block2=>block2.type==="heading"?[{block:block2,label:headingLabel(block2,source)}]:block2.type==="list"&&
block2.children.some(item=>partItem.test(textOf(item,source)))?block2.children.flatMap(item=>piecesOf(item.children,source)):block2.type!=="paragraph"?[{block:block2,
label:void 0}]:cut(block2,source))}var partItem=/^\\s*(?:[-*+]|\\d+[.)])\\s+(?:\\[[ xX]\\]\\s+)?[*_]*(?:red|green)\\b[^:\\n]{0,30}:/i;function textOf(node2,source){let{
start,end}=spanOfNode(source,node2);return source.text.slice(start,Math.min(end,start+80))}function headingLabel(heading4,source){return{text:plainText(heading4).
trim(),span:innerSpan(heading4,source),heading:!0}}function innerSpan(heading4,source){let first2=heading4.children[0],last=heading4.children.at(-1);return!first2||
!last?spanOfNode(source,heading4):spanOf(source,spanOfNode(source,first2).start,spanOfNode(source,last).end)}function cut(paragraph2,source){let{children}=paragraph2,
starts2=children.map((_2,index2)=>index2).filter(index2=>beginsLabel(children,index2));if(starts2.length===0)return[{block:paragraph2,label:plainLabel(paragraph2,
source)}];let pieces=[];return starts2[0]>0&&pieces.push({block:slice(paragraph2,0,starts2[0]),label:plainLabel(paragraph2,source)}),starts2.forEach((start,at2)=>{
let strong2=children[start];pieces.push({block:slice(paragraph2,start,starts2[at2+1]??children.length),label:{text:plainText(strong2).trim(),span:spanOfNode(source,
strong2),heading:!1}})}),pieces}function beginsLabel(children,index2){if(children[index2].type!=="strong")return!1;let before2=children[index2-1];return!before2||
before2.type==="break"||before2.type==="text"&&/\\n[ \\t]*$/.test(before2.value)}function plainLabel(paragraph2,source){let{start}=spanOfNode(source,paragraph2),match=/^(?:verify )?(?:red|green|refactor)\\b[^:\\n]{0,30}:/i.
exec(source.text.slice(start,start+50));if(match)return{text:match[0],span:spanOf(source,start,start+match[0].length),heading:!1}}function slice(paragraph2,from,to){
let children=paragraph2.children.slice(from,to),start=children[0]?.position?.start,end=children.at(-1)?.position?.end;return{...paragraph2,children,...start&&end&&
{position:{start,end}}}}function*sentencesIn(blocks,source){for(let block2 of blocks)if(block2.type==="paragraph")yield*sentencesOf(spanOfNode(source,block2));else if(block2.type==="li\\
st")for(let item of block2.children)yield*sentencesIn(item.children,source)}function*sentencesOf(span){let text5=span.source.text.slice(span.start,span.end);for(let match of text5.
matchAll(/\\S(?:[^.!?;•\\r\\n]|[.!?;](?!\\s|$)|\\r?\\n(?![-*+\\d]|\\s*\\*\\*))*[.!?;]?/g))yield spanOf(span.source,span.start+match.index,span.start+match.index+match[0].
length)}var stopLabel=/^\\W*(?:stop(?: and escalate)?|error|abort|halt|escalation)\\b[\\w\\s/]*\\bconditions?\\b|^\\W*(?:stop|escalat\\w+|abort)\\s+(?:if|when|on)\\b/i,stopSentence=/\\bstop (?:immediately|on|if|when|and (?:report|escalate))\\b|^\\W*(?:halt|abort) (?:on|if|when)\\b/i,
checkpointLabel=new RegExp("^\\\\W*(?:\\\\p{L}+\\\\s+)?checkpoint\\\\b(?!\\\\s*guidance)","iu");function stopConditionIn(region){let{source}=region.extent;if(region.section.
heading&&stopLabel.test(region.section.title))return region.section.span;for(let piece2 of piecesOf(region.blocks,source))if(piece2.label&&stopLabel.test(piece2.
label.text))return piece2.label.span;for(let sentence2 of sentencesIn(region.blocks,source))if(stopSentence.test(textAt(sentence2)))return sentence2}function checkpointsIn2(region){
return piecesOf(region.blocks,region.extent.source).flatMap(({label,block:block2})=>{if(!label||!checkpointLabel.test(label.text))return[];let end=block2.position?.
end.offset??label.span.end,text5=label.span.source.text.slice(label.span.start,end);return/:\\W*(?:none|no|n\\/a|-|skip\\w*)\\W*$/i.test(text5)?[]:[{span:label.span,
after:afterIn(text5)}]})}var afterIn=text5=>/\\bafter\\s+(?:cycle|step|task)s?\\s+(\\d[\\w.]*\\w|\\d)/i.exec(text5)?.[1];var spellings2={depends_on:["depends on","depend on","dependson","dependencies","dependency","depends","requires","blocked by","depends upon"],prerequisites:["p\\
rerequisite","prerequisites","preconditions"],blocks:["blocks","blocking","required by","unblocks"],execution_mode:["execution mode","execution","executionmode",
"mode"],reason:["reason","rationale","dependency reason"],modifies_shared_state:["modifies shared state","shared state"],isolation:["isolation"],model:["model",
"execution model"],type:["type","phase type"],parallel:["parallel","parallelizable","parallelisable","can run in parallel","parallel safe"],phase:["phase"],checkpoint:[
"checkpoint"],conflicts_with:["conflicts with","conflicts"],group:["group","parallel group"],wave:["wave"],id:["cycle","step","id","task"]},byName=new Map(Object.
entries(spellings2).flatMap(([name,all2])=>[name,...all2].map(spelling=>[fold(spelling),name])));function fold(key2){return key2.toLowerCase().replace(/[\\s_\\-/]+/g,
" ").trim()}var canonicalKey=key2=>byName.get(fold(key2))??byName.get(fold(key2.replace(/([a-z])([A-Z])/g,"$1 $2")));var fieldLine2=/^[ \\t>]*(?:[-*+]\\s+(?:\\[[ xX]\\]\\s+)?)?(\\*\\*|__|_|\\*)?([\\p{L}][\\p{L}\\p{N} _/\\-—–()&.']{0,60}?)\\s*(?:(:|：)\\s*\\1|\\1\\s*(:|：))(?!\\/\\/)[ \\t]*(.*?)[ \\t]*$/u;
function fieldLinesIn(blocks,source){return blocks.flatMap((block2,index2)=>block2.type==="paragraph"?linesOf3(block2,source,listAfter(blocks,index2)):block2.type!==
"list"?[]:block2.children.flatMap(item=>fieldLinesIn(item.children,source)))}var listAfter=(blocks,index2)=>{let next=blocks[index2+1];return next?.type==="list"?
next:void 0};function linesOf3(paragraph2,source,list4){let{start,end}=spanOfNode(source,paragraph2),found2=[];for(let line of source.text.slice(start,end).matchAll(
/[^\\r\\n]+/g)){let match=fieldLine2.exec(line[0]);if(!match)continue;let from=start+line.index,last=from+line[0].length>=end,name=match[2].trim(),nameAt=from+line[0].
indexOf(match[2]),value2=match[5].replace(/^(?:\\*\\*|__)\\s*/,""),valueAt=from+line[0].trimEnd().length-value2.length;found2.push({name,nameSpan:spanOf(source,nameAt,
nameAt+name.length),value:located(value2,spanOf(source,valueAt,valueAt+value2.length)),list:value2===""&&last&&list4?spanOfNode(source,list4):void 0,bold:match[1]===
"**"||match[1]==="__"})}return found2}var fieldSpan=line=>line.list??line.value.span;var synonyms2={serial:"sequential",strict:"sequential-strict",required:"sequential-required",concurrent:"parallel"};function readMode(value2,flaws){let text5=value2.
value.replace(/^[\`"'*]+|[\`"'*.]+$/g,"").toLowerCase(),name=text5.replace(/[\\s_]+/g,"-"),mode=executionModes.find(known=>known===name)??synonyms2[name]??leading(
name);if(mode)return{value:mode,strength:"metadata",span:value2.span};if(text5===""||/^(?:code-change|planning-artifact)$/.test(name))return;let meant=nearest(name,
executionModes);flaws.push({kind:"invalid-metadata",message:\`Unexpected execution mode \\\`\${value2.value}\\\`, expected \${meant?\`\\\`\${meant}\\\`\`:executionModes.map(known=>\`\\
\\\`\${known}\\\`\`).join(", ")}\`,span:value2.span})}function leading(name){let word3=/^[a-z]+(?:-[a-z]+)?(?=-?[(,;:—–])/.exec(name)?.[0].replace(/-$/,"");return executionModes.
find(known=>known===word3)}var sequence=/\\bsequential(?:ly)?\\b|\\bserial(?:ly)?\\b|\\bone (?:step|cycle|task|phase|item)? ?(?:at a time|after (?:the other|another))\\b|\\bin (?:strict |numeric |numerical |document )?(?:order|sequence)\\b(?!\\s+to\\b)/iu,
parallel=/\\b(?:in )?parallel(?:ized|ised|ly)?\\b|\\bconcurrent(?:ly)?\\b|\\bsimultaneous(?:ly)?\\b/iu,negated=/\\b(?:never|not|no|don't|without|avoid|instead of|rather than|forbid\\w*|prohibit\\w*)\\b[^.;]{0,40}$/iu;
function readProseMode(sentence2){let text5=textAt(sentence2),inOrder3=sequence.exec(text5),together2=parallel.exec(text5),both=together2&&!negated.test(text5.slice(
0,together2.index)),at2=match=>spanOf(sentence2.source,sentence2.start+match.index,sentence2.start+match.index+match[0].length);return inOrder3&&!negated.test(text5.
slice(0,inOrder3.index))?{value:both?"mixed":"sequential",strength:"prose",span:at2(inOrder3)}:both?{value:"parallel",strength:"prose",span:at2(together2)}:together2?
{value:"sequential",strength:"prose",span:at2(together2)}:void 0}var unit=String.raw\`\\b(?:steps?|cycles?|tasks?|phases?|agents?|items?|groups?|(?:this )?(?:plan|runbook)|everything|all|them|it)\\b\`,
dispatching=new RegExp(String.raw\`\\b(?:execut|run|dispatch|launch|process|perform|delegat|invok|start)\\w*\\b[^.;]{0,60}\${unit}|\${unit}[^.;]{0,40}\\b(?:must|should|can|may|will|are|is|runs?|executes?)\\b\`,
"iu"),isAboutExecution=text5=>dispatching.test(text5)&&!/^\\W*(?:in|out|in scope|out of scope)\\W*:/i.test(text5);var id=String.raw\`((?:[A-Za-z]{1,3}-?)?\\d+(?:[.\\-_]\\d+)*[a-z]?)\`,file2=/[\\w./-]*(?:step|cycle|task)[-_][\\w.-]+\\.md\\b|\\bsteps\\/[\\w.-]+\\.md\\b/i,named3=new RegExp(
\`\\\\((?:TDD )?(?:cycle|step|task)s?\\\\s+\${id}\\\\)\`,"i"),leading2=new RegExp(\`^[\\\\s*_\\\`\\\\[\\\\]x.)\\\\d]*?(?:cycle|step|task)[\\\\s_-]+\${id}\`,"i"),inFile=new RegExp(\`(?:s\\
tep|cycle|task)[-_]\${id}(?=[-_.])\`,"i"),groupHeading=/^\\W*((?:parallel )?(?:group|wave|batch|stage|track|lane)\\b[\\s\\w.-]*)/i;function readEntries(document3,known){
let{source,outline}=document3,found2=[],read3=(section3,group2)=>{let own5=groupOf(section3,group2),entry=section3.heading&&entryAt(section3.span,own5,known,section3);
if(entry)found2.push(entry);else for(let block2 of section3.blocks)found2.push(...entriesIn(block2,source,own5,known))};read3(outline,{name:void 0,parallel:!1});
for(let section3 of sectionsBelow(outline))read3(section3,inherited(section3));return found2}function inherited(section3){for(let above=section3.parent;above;above=
above.parent){let group2=groupOf(above,void 0);if(group2)return group2}return{name:void 0,parallel:!1}}function groupOf(section3,otherwise){let match=groupHeading.
exec(section3.title);if(!match)return otherwise;let name=match[1].trim(),raw=section3.span.source.text.slice(section3.span.start,section3.span.end),at2=section3.
span.start+Math.max(0,raw.indexOf(name)),parallel2=/\\bparallel|concurrent|simultaneous/i.test(section3.title)&&!/\\bnot\\b|\\bno\\b/i.test(section3.title);return{name:located(
name,spanOf(section3.span.source,at2,at2+name.length)),parallel:parallel2}}function entriesIn(block2,source,group2,known){return block2.type==="list"?listEntries(
block2,source,group2,known):block2.type==="table"?tableEntries(block2,source,group2,known):[]}function listEntries(list4,source,group2,known){return list4.children.
flatMap(item=>{let first2=item.children[0];if(first2?.type!=="paragraph")return[];let entry=entryAt(spanOfNode(source,first2),group2,known,void 0);return entry?
[entry]:item.children.slice(1).flatMap(block2=>entriesIn(block2,source,group2,known))})}function tableEntries(table2,source,group2,known){let[head,...rows2]=table2.
children,names3=head?.children.map(cell=>plainText(cell).trim().toLowerCase())??[],column=names3.findIndex(name=>/^(?:step|cycle|task|id|file|item)(?:s|\\s+file|\\s+id)?$/.
test(name));if(column<0)return[];let needs=names3.findIndex(name=>/^(?:depends|dependenc|requires|blocked by|after)/.test(name));return rows2.flatMap(row2=>{let cell=row2.
children[column];if(!cell||cell.children.length===0)return[];let span=spanOfNode(source,row2),entry=entryAt(span,group2,known,void 0,cellSpan(cell,source)),waits2=row2.
children[needs];return entry?[{...entry,dependsOn:waits2&&cellSpan(waits2,source)}]:[]})}function cellSpan(cell,source){let[first2,last]=[cell.children[0],cell.
children.at(-1)];return first2&&last&&spanOf(source,spanOfNode(source,first2).start,spanOfNode(source,last).end)}function entryAt(span,group2,known,section3,where=span){
let{text:text5}=span.source,line=text5.slice(span.start,span.end).split(/[\\r\\n]/,1)[0],place2=text5.slice(where.start,where.end).split(/[\\r\\n]/,1)[0],path2=file2.
exec(line)??void 0,match=named3.exec(place2)??(path2&&inFile.exec(place2))??leading2.exec(place2)??(where===span?null:new RegExp(\`^\\\\W*\${id}(?!\\\\w)\`).exec(place2));
if(!match)return;let at2=where.start+match.index+match[0].lastIndexOf(match[1]),below2=section3&&fileBelow(section3);return{id:located(asKnown(match[1],known),spanOf(
span.source,at2,at2+match[1].length)),file:path2?located(path2[0],spanOf(span.source,span.start+path2.index,span.start+path2.index+path2[0].length)):below2,group:group2.
name,groupParallel:group2.parallel,boundary:/\\bPHASE[_ -]BOUNDARY\\b/i.test(line),dependsOn:dependsIn(span,line)}}function fileBelow(section3){let first2=section3.
blocks[0];if(!first2)return;let{source}=section3.span,{start,end}=spanOfNode(source,first2),match=file2.exec(source.text.slice(start,end));return match?located(
match[0],spanOf(source,start+match.index,start+match.index+match[0].length)):void 0}function dependsIn(span,line){let match=/\\b(?:depends on|depends|requires|after|blocked by)\\s*:?\\s*([^|;)\\]]+)/i.
exec(line);if(!match)return;let at2=span.start+match.index+match[0].length-match[1].length;return spanOf(span.source,at2,at2+match[1].trimEnd().length)}function asKnown(written,known){
return known.steps.has(written)?written:written.replace(/[-_]/g,".")}var longest=500;function hyphenated(text5,start,id2,known){let more=/^(?:-\\d+)+[a-z]?(?!\\w)/.exec(text5.slice(start+id2.length,start+id2.length+24));if(more){let whole2=id2+
more[0];if(known.steps.has(whole2))return[whole2,start+whole2.length]}return[id2,start+id2.length]}function expandRange2(from,to,kind,known){let dotted=\`\${from}\\
.\${to}\`;if(kind!=="phase"&&known.steps.has(dotted)&&!known.steps.has(from))return[dotted];let[prefix,first2]=split(from),[end,last]=split(to);if((end===prefix||
end==="")&&first2<last&&last-first2<longest){let width2=/(?:^|\\D)(0\\d+)$/.exec(from)?.[1]?.length??0;return Array.from({length:last-first2+1},(_2,index2)=>prefix+
String(first2+index2).padStart(width2,"0"))}let between=[...kind==="phase"?known.phases:known.steps.keys()].filter(id2=>compareNaturally(id2,from)>0&&compareNaturally(
id2,to)<0);return compareNaturally(from,to)<0?[from,...between,to]:[from,to]}function split(id2){let match=/^(.*?)(\\d+)[a-z]?$/i.exec(id2);return match?[match[1],
Number(match[2])]:[id2,Number.NaN]}var word2=String.raw\`(?:TDD\\s+)?(?:cycles?|steps?|tasks?|phases?|stages?)\`,token=new RegExp(\`(?:\\\\b(\${word2})\\\\s+#?)?(?<![\\\\w.\\\\-])((?:[A-Za-z]{1,3}-?)?\\\\d+(?:[._]\\\\\\
d+)*[a-z]?)(?!\\\\w)\`,"giu"),rangeEnd=new RegExp(\`\\\\s*(?:-(?!>)|\\u2013|\\u2014|\\\\.\\\\.\\\\.?|\\\\b(?:to|through|thru)\\\\b)\\\\s*(?:\${word2}\\\\s+)?(\\\\d+(?:[._]\\\\d+)*[a-z]?)(?!\\\\\\
w)\`,"iuy"),markup="[\\\\s*_\`\\\\[\\\\]\\"']*",separator=new RegExp(\`^\${markup}(?:(?:[,;&+/]|\\\\band\\\\b|\\\\bor\\\\b|->|\\u2192)\${markup})+$\`,"iu"),opening4=new RegExp(\`^\${markup}\\
\\\\(?(?:(?:depends(?: on)?|requires?|needs|after|blocks)\\\\s*:?\\\\s*)?\${markup}$\`,"iu"),nothing3=/^[\\s*_\`[\\]]*(?:none|n\\/a|nothing|null|no|not|independent|-+\\s*$|[–—~]|$)(?!\\w)/iu,
sentence=/\\S\\s+(?:depends? (?:up)?on|(?:are|is) independent)\\b/iu,afterNumber=/^[\\s*_\`\\]"']*(?:$|[,;&+/()[:—–.-]|\\b(?:and|or|to|through)\\b|→)/iu,unrelated=/\\b(?:independent of|parallel (?:to|with)|not (?:depend|on)\\b|no dependenc\\w+ on|except)[\\s\\w]*$/iu;
function readReferences2(field,form,known){let text5=textAt(field);if(nothing3.test(text5)||sentence.test(text5))return[];let items=readItems(text5,known);return items.
filter((item,index2)=>!item.comment&&!isMadePrecise(item,items[index2+1])).flatMap(item=>{let span=spanOf(field.source,field.start+item.start,field.start+item.end),
next=items.find(other2=>other2.start>=item.end)?.start??text5.length,reason=reasonIn(text5.slice(item.end,next));return item.ids.map(id2=>({kind:item.kind??(!known.
steps.has(id2)&&known.phases.has(id2)?"phase":"step"),id:id2,form,span,...reason&&{reason}}))})}var isMadePrecise=(item,next)=>item.kind==="phase"&&!item.deep&&
next?.deep&&next.kind!=="phase";function readItems(text5,known){let items=[],kind,outer,last=0;for(let match of text5.matchAll(token)){let start=match.index+match[0].
length-match[2].length;if(start<last)continue;let between=text5.slice(last,match.index),[id2,end]=hyphenated(text5,start,match[2],known);if(!match[1]&&/^\\d+$/.test(
id2)&&!afterNumber.test(text5.slice(end,end+40))||unrelated.test(between)||!(match[1]||isListed(between,id2,items.length===0,known)))continue;let deep=isDeep(text5,
start);match[1]?kind=/^(?:phase|stage)/i.test(match[1])?"phase":"step":deep&&!items.at(-1)?.deep&&(kind=void 0);let range3=known.steps.has(id2)&&id2.includes("-")?
null:rangeAfter(text5,end),ids3=range3?expandRange2(id2,range3[1],kind,known):[id2];last=range3?end+range3[0].length:end;let comment=deep&&outer!==void 0&&!(outer===
"phase"&&kind!=="phase");items.push({kind,ids:ids3,start,end:last,deep,comment}),deep||(outer=kind??"step")}return items}function isListed(between,id2,first2,known){
if(/^[A-Za-z]/.test(id2)&&!known.steps.has(id2)&&!known.phases.has(id2))return!1;if(first2)return opening4.test(between);let outside=between.replace(/\\([^()]*\\)/g,
" ");return separator.test(outside)||/^\\s*\\(\\s*$/.test(between)&&/[._]/.test(id2)}function rangeAfter(text5,at2){return rangeEnd.lastIndex=at2,rangeEnd.exec(text5)}
function isDeep(text5,at2){let open3=text5.lastIndexOf("(",at2);return open3>=0&&text5.lastIndexOf(")",at2)<open3}function reasonIn(text5){let reason=text5.replace(
/^[\\s,;:.()[\\]*_–—-]+|[\\s,;(.[\\]*_–—-]+$/g,"").replace(/\\)$/,"");return new RegExp("\\\\p{L}{3}","u").test(reason)?reason:void 0}var noFacts=()=>({fields:[],dependsOn:[],blocks:[],conflictsWith:[],mode:void 0,isolation:void 0,model:void 0,type:void 0,parallel:void 0,wave:void 0}),references3={
depends_on:"dependsOn",blocks:"blocks",conflicts_with:"conflictsWith"};function readMetadata(metadata,of,facts,known,flaws){flaws.push(...metadata.flaws,...validateMetadata(
metadata,of));for(let entry of metadata.entries.values()){let name=canonicalKey(entry.key);if(!name)continue;let value2=located(textAt(entry.value.span),entry.value.
span);facts.fields.push({name,key:entry.keySpan,value:value2,form:"metadata"});let list4=references3[name];list4?facts[list4].push(...readReferenceValue(entry,known)):
readScalarFact(name,entry,facts)}}function readScalarFact(name,{value:value2},facts){if(value2.kind!=="scalar")return;let scalar2=located(value2.text,inside(value2));
name==="execution_mode"?facts.mode??=readMode(scalar2,[]):name==="isolation"?facts.isolation??=readIsolation(scalar2):name==="model"?facts.model??=located(scalar2.
value.toLowerCase(),scalar2.span):name==="type"?facts.type??=located(scalar2.value.toLowerCase(),scalar2.span):name==="parallel"?facts.parallel??=readBoolean(scalar2):
name==="wave"&&/^\\d+$/.test(scalar2.value)&&(facts.wave??=located(Number(scalar2.value),scalar2.span))}function readReferenceValue(entry,known){return(entry.value.
kind==="list"?entry.value.items:[entry.value]).flatMap(item=>item.kind==="scalar"?readReferences2(inside(item),"metadata",known):[])}function inside(value2){let{
span}=value2;return value2.kind!=="scalar"||!value2.quoted||span.end-span.start<2?span:{...span,start:span.start+1,end:span.end-1}}function readIsolation(value2){
let text5=value2.value.toLowerCase().replace(/[\`"'*.]/g,"").trim();return/^(?:git[- ])?worktrees?\\b/.test(text5)?located("worktree",value2.span):/^(?:shared|none)\\b/.
test(text5)?located("shared",value2.span):void 0}function readBoolean(value2){return/^(?:true|yes|y)\\b/i.test(value2.value)?located(!0,value2.span):/^(?:false|no|n)\\b/i.
test(value2.value)?located(!1,value2.span):void 0}var plainNames=new Set(["depends_on","execution_mode","blocks","conflicts_with"]),namesStepFirst=/^[\\s*_\`[(]*(?:(?:cycles?|steps?|phases?)\\s+\\d|\\d+\\.\\d)/i;function readLabels(blocks,source,facts,known,flaws){
for(let line of fieldLinesIn(blocks,source)){let name=canonicalKey(line.name);!name||!(line.bold||plainNames.has(name))||(facts.fields.push({name,key:line.nameSpan,
value:line.value,form:"label"}),readLabel3(name,line,facts,known,flaws))}}function readLabel3(name,line,facts,known,flaws){let references4=()=>readReferences2(fieldSpan(
line),"label",known),word3=firstWord(line.value.span);name==="depends_on"?facts.dependsOn.push(...references4()):name==="prerequisites"&&namesStepFirst.test(line.
value.value)?facts.dependsOn.push(...references4()):name==="blocks"?facts.blocks.push(...references4()):name==="conflicts_with"?facts.conflictsWith.push(...references4()):
name==="execution_mode"&&isMode(line)?facts.mode??=readMode(line.value,flaws):name==="isolation"?facts.isolation??=readIsolation(line.value):name==="model"&&word3?
facts.model??=located(word3.text.toLowerCase(),word3.span):name==="type"&&word3?facts.type??=located(word3.text.toLowerCase(),word3.span):name==="parallel"&&word3&&
/^(?:yes|true|no|false|y|n)$/i.test(word3.text)?facts.parallel??=located(/^(?:yes|true|y)$/i.test(word3.text),word3.span):name==="wave"&&word3&&/^\\d+$/.test(word3.
text)&&(facts.wave??=located(Number(word3.text),word3.span))}function isMode(line){return/^execution[\\s_-]*mode$/i.test(line.name)?!0:/^[\`"'*]*(?:sequential|parallel|mixed|serial)/i.
test(line.value.value)}function firstWord(span){let match=/^[\`"'*]*([\\p{L}\\d][\\p{L}\\d._-]*)/u.exec(span.source.text.slice(span.start,span.end));if(!match)return;
let start=span.start+match[0].length-match[1].length;return{text:match[1],span:{...span,start,end:start+match[1].length}}}var lineEnding2=({text:text5})=>/\\r\\n|\\n|\\r/.exec(text5)?.[0]??\`
\`;function frontMatterSlot({source,frontMatter},keys2){if(frontMatter)return metadataSlot(frontMatter,keys2);let start=source.text.startsWith("\\uFEFF")?1:0;return/^-{3,}[ \\t]*$/m.
test(source.text.slice(start).split(/\\r?\\n/,1)[0])?void 0:{form:"new front matter",at:spanOf(source,start,start),before:"",after:lineEnding2(source),keys:keys2,
colon:"outside"}}function metadataSlot({span,flaws},keys2){if(flaws.some(flaw=>flaw.kind==="unreadable-metadata"))return;let{source,start,end}=span,ending=lineEnding2(
source),text5=source.text.slice(start,end),last=start+text5.trimEnd().length;return text5.trim()===""?{form:"front matter",at:spanOf(source,start,start),before:"",
after:ending,keys:keys2,colon:"outside"}:{form:"front matter",at:spanOf(source,last,last),before:ending,after:"",keys:keys2,colon:"outside"}}var labels={depends_on:"Depends on",blocks:"Blocks",execution_mode:"Execution Mode",reason:"Reason"},step4={depends_on:"depends_on",blocks:"blocks",execution_mode:"\\
execution_mode",reason:"reason"},whole={execution_mode:"execution_mode",reason:"reason"},planSlot=document3=>frontMatterSlot(document3,whole);function stepFileSlot(document3,kind){
let id2=kind==="cycle"?"cycle":"step";return frontMatterSlot(document3,document3.frontMatter?step4:{id:id2,...step4})}function stepSlot(region,fenced){if(fenced)
return metadataSlot(fenced,step4);let{source}=region.extent,{heading:heading4,span}=region.section;if(!heading4)return;let header2=headerOf(region.blocks,source),
last=header2.at(-1);if(!last)return slot(endOfLine3(source,span.end),doubled(source),"outside");let at2=endOfLine3(source,spanOfNode(source,last).end),lines=fieldLinesIn(
[last],source);return slot(at2,before(last,lines,header2.length,source),colonOf(lines.at(-1)))}function paragraphSlot(blocks,within){let{source,start}=within,block2=blocks.
find(each=>{let span=spanOfNode(source,each);return span.start<=start&&start<span.end});if(!block2)return;let at2=endOfLine3(source,spanOfNode(source,block2).end);
return{...slot(at2,doubled(source),"outside"),form:"paragraph",keys:{}}}var slot=(at2,before2,colon)=>({form:"label",at:at2,before:before2,after:"",keys:labels,
colon}),doubled=source=>lineEnding2(source).repeat(2);function headerOf(blocks,source){let end=blocks.findIndex(block2=>!isHeader(block2,source));return blocks.
slice(0,end<0?blocks.length:end)}var ofPart=/^(?:red|green|refactor|verify|test|expected|why|implementation|changes|assertions|behaviou?r|approach|actions?|files?|steps?|details|tasks?)\\b/i;
function isHeader(block2,source){return block2.type!=="paragraph"&&block2.type!=="list"?!1:(block2.type==="list"?block2.children.map(item=>item.children[0]):[block2]).
every(part=>{let lines=part?.type==="paragraph"?fieldLinesIn([part],source):[];return lines.length>0&&beginsWith(part,lines[0],source)&&lines.every(isOwn)})}var beginsWith=(paragraph2,{
nameSpan},source)=>source.text.slice(spanOfNode(source,paragraph2).start,nameSpan.start).trim().replace(/[*_]/g,"")==="",isOwn=({bold,name,value:value2,list:list4})=>bold&&
value2.value!==""&&!list4&&!ofPart.test(name);function before(last,lines,paragraphs,source){let{start,end}=spanOfNode(source,last),ending=lineEnding2(source);if(last.
type==="list"){let indent2=/[ \\t]*$/.exec(source.text.slice(0,start))[0],marker=/^(?:[-*+]|\\d+[.)])[ \\t]+/.exec(source.text.slice(start,end))?.[0]??"- ";return\`\${ending}\${indent2}\${/^\\d/.
test(marker)?"- ":marker}\`}let hard=/( {2,}|\\\\)\\r?\\n/.exec(source.text.slice(start,end))?.[1];return hard?\`\${hard}\${ending}\`:lines.length>1&&paragraphs===1?ending:
doubled(source)}function colonOf(line){return line&&line.nameSpan.source.text[line.nameSpan.end]===":"?"inside":"outside"}function endOfLine3(source,offset){let rest=/^[ \\t]*#*[ \\t]*/.
exec(source.text.slice(offset,offset+80))[0],at2=/^(?:\\r|\\n|$)/.test(source.text.slice(offset+rest.length))?offset+rest.length:offset;return spanOf(source,at2,at2)}function blocksOf2(section3){return[...section3.blocks,...[...sectionsBelow(section3)].flatMap(below2=>below2.blocks)]}var reasons=/\\b(?:because|since|reason|rationale|due to|as (?:they|each|all|every|the)|so that|otherwise|shares?d?|same (?:files?|tree|index|branch)|conflicts?|race|corrupt\\w*|builds? on)\\b/i,
together=String.raw\`(?:parallel\\w*|batch\\w*|concurren\\w+|simultaneous\\w*|at the same time|in one message|multiple (?:task|agent|tool)s?)\`,forbids=new RegExp(String.
raw\`\\b(?:never|do not|don't|must not|may not|no|forbidden|prohibited|not allowed)\\b[^.]*\\b\${together}|\\b\${together}[^.]*\\b(?:forbidden|prohibited|not allowed|never)\\b|\\b(?:one|single|exactly one|only one)\\s+(?:task|step|cycle|agent|tool)?\\s*(?:tool |task )?(?:call|dispatch|agent|step|cycle|task)?s?\\s*(?:at a time|per message|per turn|in each message)\`,
"i"),orderLabel=/^\\W*(?:(?:step|cycle|task|phase|execution) )?(?:dependenc(?:y|ies)|order(?:ing)?|sequenc(?:e|ing)|execution(?: (?:order|strategy|plan))?|parallelism)\\b[^:]{0,30}$/i;
function*saidIn(blocks,source,title){let wholly=orderLabel.test(title),labelled=!1;for(let{block:block2,label}of piecesOf(blocks,source)){label?labelled=orderLabel.
test(label.text.replace(/:\\s*$/,"")):block2.type==="thematicBreak"&&(labelled=!1);for(let sentence2 of sentencesIn([block2],source))yield{sentence:sentence2,aboutOrder:wholly||
labelled}}}function readDirective(said,labelled){let mode,rationale,prohibition2,before2=!1;for(let{sentence:sentence2,aboutOrder}of said){let text5=textAt(sentence2),
forbidding=forbids.test(text5);forbidding&&(prohibition2??=sentence2);let stated2=aboutOrder||forbidding||isAboutExecution(text5)?readProseMode(sentence2):void 0;
aboutOrder&&mode&&stated2&&stated2.value!==mode.value&&(mode={...mode,value:"mixed"}),mode??=stated2,(before2||stated2||forbidding||labelled&&/^\\W*(?:rationale|reason|why)\\b/i.
test(text5))&&reasons.test(text5)&&(rationale??=sentence2),before2=!!(stated2||forbidding)}return{mode,rationale,prohibition:prohibition2}}function readOrchestrator(document3,known,flaws){
let{source,frontMatter}=document3,facts=noFacts();frontMatter&&readMetadata(frontMatter,"orchestrator",facts,known,flaws);let blocks=blocksOf2(document3.outline);
readLabels(blocks,source,facts,known,flaws);let directive=readDirective(saidIn(blocks,source,""),!0),entries=readEntries(document3,known),slot2=planSlot(document3),
paragraph2=directive.mode?.span&&paragraphSlot(blocks,directive.mode.span),reason=facts.fields.find(field=>field.name==="reason");return{entries,orchestration:{
source,mode:facts.mode??directive.mode,rationale:reason?.value.span??directive.rationale,prohibition:directive.prohibition,entries,...slot2&&{slot:slot2},...paragraph2&&
{paragraph:paragraph2}}}}function partOf(text5){let name=text5.replace(/^[^\\p{L}]+/u,"").toLowerCase();if(/^verify\\s+red\\b/.test(name))return{section:"red",lasts:!1};if(/^(?:verify|verification|validat|check|success criteria|expected outcome|acceptance|assert)/.
test(name))return{section:"verify",lasts:!1};if(/^(?:step \\d+[:.]? ?)?(?:the )?red\\b/.test(name)||/^(?:write|add) (?:the )?failing test/.test(name))return{section:"\\
red",lasts:!0};if(/^(?:step \\d+[:.]? ?)?(?:the )?green\\b/.test(name))return{section:"green",lasts:!0};if(/^refactor\\b/.test(name))return{section:"body",lasts:!0};
if(/^(?:files?|target files?|file changes|files (?:to|touched|changed|modified|affected).*)\\s*:?$/.test(name))return{section:"files",lasts:!1};if(/^commit\\b/.test(
name))return{section:"commit",lasts:!1};if(/^(?:prerequisite|precondition|context|background|references?|design|key (?:decision|constraint))/.test(name))return{
section:"context",lasts:!1};if(/^(?:error conditions?|stop|report|depend|why it fails)/.test(name))return{section:"context",lasts:!1}}var isAssertions=text5=>/^assert/i.
test(text5);function readBody(blocks,source,base){let redGreen={red:void 0,green:void 0,verification:void 0,expectedFailure:void 0},lasting=base,section3=base,runs2=[];
for(let piece2 of piecesOf(blocks,source)){if(piece2.block.type==="thematicBreak"){section3=lasting;continue}if(piece2.label){let part=isAssertions(piece2.label.
text)?void 0:partOf(piece2.label.text);part?.lasts&&(lasting=part.section),section3=part?.section??lasting,notePart(piece2.label,part,redGreen)}add2(runs2,section3,
piece2)}return{mentions:runs2.flatMap(run3=>readMentions(run3.blocks,source,{section:run3.section})),redGreen}}function add2(runs2,section3,piece2){let run3=runs2.
at(-1);run3?.section===section3?run3.blocks.push(piece2.block):runs2.push({section:section3,blocks:[piece2.block]})}function notePart(label,part,redGreen){let span=label.
span;/^\\W*(?:expected (?:failure|error|fail|red)|fails with)/i.test(label.text)&&(redGreen.expectedFailure??=span),/^\\W*(?:verif|validat)/i.test(label.text)?redGreen.
verification??=span:part?.lasts&&part.section==="red"?redGreen.red??=span:part?.lasts&&part.section==="green"&&(redGreen.green??=span)}var thing=String.raw\`(?:TDD )?(?:cycles?|steps?|phases?|tasks?)\\s+#?\\d[\\w.]*(?:\\s*(?:[-–—,&+]|and|to|through)\\s*(?:(?:cycles?|steps?|phases?)\\s+)?\\d[\\w.]*)*\`,
waits=new RegExp(String.raw\`\\b(?:depend(?:s|ent|ing)? (?:up)?on|rel(?:ies|y|ying) on|requires?|needs|blocked by|waits? for|builds? (?:up)?on)\\s+(?:the |all |that )?(\${thing})\`,
"giu"),follows=new RegExp(String.raw\`(?:\\bonly after|^\\W*after|\\b(?:run|start|execute|begin|perform)\\w* after|\\bonce|\\bfrom|\\b(?:established|introduced|created|added|defined|implemented|written|built) (?:in|by))\\s+(?:the |all )?(\${thing})\`,
"giu"),leads3=new RegExp(String.raw\`(\${thing})[^.;:]{0,60}?\\bmust (?:be )?(?:complete\\w*|finish\\w*|done|run|land\\w*|precede)[^.;:]{0,20}?\\b(?:before|ahead of)?\\s+(\${thing})\`,
"giu"),bare=/\\bdepends? on\\s+(\\d[\\w.]*(?:\\s*(?:[-–—,&+]|and|to|through)\\s*\\d[\\w.]*)*)(?![\\w(])/iu,subject=new RegExp(String.raw\`^[\\s*_\\-]*(?:\\d+[.)]\\s+)?(\${thing})\\s+(?:\\([^)]*\\)\\s*)?[:—–-]?\\s*(?:all )?(?:depends?|rel(?:y|ies)|requires?|needs?|builds?|waits?|(?:must|can) only)\\b\`,
"iu"),begins=new RegExp(String.raw\`^[\\s*_\\-]*(?:\\d+[.)]\\s+)?(\${thing})(?=[\\s:,(—–-])\`,"iu");function readProseOrder(sentence2,own5,known){let text5=textAt(sentence2),
found2=[],named5=subject.exec(text5),waiting=named5?idsAt(sentence2,named5.index,named5[0],named5[1],known):[];for(let match of text5.matchAll(waits)){let needed=idsAt(
sentence2,match.index,match[0],match[1],known);if(waiting.length>0)for(let one2 of waiting)found2.push(...needed.map(need=>({...need,of:{kind:one2.kind,id:one2.
id}})));else if(own5)for(let need of needed)need.id!==own5.id&&found2.push(own5.kind==="step"?need:{...need,of:own5})}let listed5=named5&&bare.exec(text5);for(let need of listed5?
idsAt(sentence2,listed5.index,listed5[0],listed5[1],known):[])for(let one2 of waiting)found2.push({...need,of:{kind:one2.kind,id:one2.id}});own5?.kind==="step"&&
found2.push(...earlier(sentence2,text5,own5.id,known));for(let match of text5.matchAll(leads3)){let needed=idsAt(sentence2,match.index,match[0],match[1],known),
later=idsAt(sentence2,match.index,match[0],match[2],known);for(let one2 of later)found2.push(...needed.map(need=>({...need,of:{kind:one2.kind,id:one2.id}})))}return[
...found2.filter(need=>(need.kind==="step"?known.steps:known.phases).has(need.id)),...chain(sentence2,text5,known)]}function earlier(sentence2,text5,own5,known){
let before2=known.steps.get(own5)??0;return[...text5.matchAll(follows)].flatMap(match=>idsAt(sentence2,match.index,match[0],match[1],known)).filter(need=>need.kind===
"step"&&(known.steps.get(need.id)??before2)<before2)}function subjectOf(sentence2,known){let match=begins.exec(textAt(sentence2));return match?idsAt(sentence2,match.
index,match[0],match[1],known):[]}function idsAt(sentence2,index2,whole2,part,known){let start=sentence2.start+index2+whole2.lastIndexOf(part);return readReferences2(
spanOf(sentence2.source,start,start+part.length),"prose",known)}function chain(sentence2,text5,known){let found2=[];for(let match of text5.matchAll(/(?:(?:cycle|step)\\s+)?(\\d+\\.\\d+[a-z]?)\\s*(?:->|→|=>)\\s*(?=(?:(?:cycle|step)\\s+)?(\\d+\\.\\d+[a-z]?)\\b)/giu)){
let[before2,after]=[match[1],match[2]];if(!known.steps.has(before2)||!known.steps.has(after))continue;let start=sentence2.start+match.index+match[0].indexOf(before2),
span=spanOf(sentence2.source,start,start+before2.length);found2.push({kind:"step",id:before2,form:"prose",span,of:{kind:"step",id:after}})}return found2}var nothingGathered=()=>({steps:[],phases:[],pauses:[],claims:[],proseOrder:[],mentions:[],flaws:[],besideOthers:new Set,modes:new Map,stopCondition:void 0,stepsWithStop:0,
firstStepStop:void 0,mode:void 0,rationale:void 0,prohibition:void 0});function gatherFromPlan(region,found2,known){let{source}=region.extent,{blocks}=region,title=region.
section.title;addDirective(readDirective(saidIn(blocks,source,title),!1),found2),found2.stopCondition??=stopConditionIn(region);for(let line of fieldLinesIn(blocks,
source))found2.claims.push(...claimsInField(line,void 0));for(let label of checkpointsIn2(region))label.after&&found2.pauses.push({...label,before:found2.steps.
length,phase:void 0});gatherOrder(region,void 0,found2,known),gatherModes(region,found2,known),found2.mentions.push(...readBody(blocks,source,"context").mentions)}
function addDirective(said,found2){found2.mode??=said.mode,found2.rationale??=said.rationale,found2.prohibition??=said.prohibition}function gatherFromPhase(region,phase2,found2,known){
let{source}=region.extent;found2.claims.push(...claimsInHeading(region.section.span,phase2.id));for(let line of fieldLinesIn(region.blocks,source))found2.claims.
push(...claimsInField(line,phase2.id)),canonicalKey(line.name)==="parallel"&&/^\\W*(?:yes|true|can|with|may)\\b/i.test(line.value.value)&&found2.besideOthers.add(
phase2);for(let label of checkpointsIn2(region))found2.pauses.push({...label,before:found2.steps.length,phase:phase2});gatherOrder(region,{kind:"phase",id:phase2.
id},found2,known)}function gatherFromStep(region,step5,found2,known){found2.claims.push(...testClaims(region.extent,step5.id));let stop=stopConditionIn(region);
stop&&(found2.stepsWithStop+=1),found2.firstStepStop??=stop;for(let label of checkpointsIn2(region))found2.pauses.push({...label,before:found2.steps.length,phase:void 0});
gatherOrder(region,{kind:"step",id:step5.id},found2,known,step5.dependsOn)}function gatherFromCheckpoint(region,found2){let text5=region.section.span.source.text.
slice(region.extent.start,region.extent.end).slice(0,400);found2.pauses.push({span:region.section.span,after:afterIn(text5),before:found2.steps.length,phase:void 0}),
found2.claims.push(...testClaims(region.extent,void 0)),found2.stopCondition??=stopConditionIn(region)}function gatherModes(region,found2,known){for(let sentence2 of sentencesIn(
region.blocks,region.extent.source)){let mode=readProseMode(sentence2);if(mode)for(let step5 of subjectOf(sentence2,known))step5.kind==="step"&&!found2.modes.has(
step5.id)&&found2.modes.set(step5.id,mode)}}function gatherOrder(region,own5,found2,known,edges=[]){let taken=new Set(edges.map(edge2=>edge2.span.start));for(let sentence2 of sentencesIn(
region.blocks,region.extent.source))for(let reference of readProseOrder(sentence2,own5,known))taken.has(reference.span.start)||found2.proseOrder.push(reference)}function readPhase2(region,known,flaws){let{section:section3,heading:heading4}=region,{source}=region.extent,attributes=readAttributes(section3.span),facts=noFacts();
facts.type=attributes.get("type"),facts.model=attributes.get("model");let mode=attributes.get("execution_mode");return mode&&(facts.mode=readMode(mode,flaws)),readLabels(
region.blocks,source,facts,known,flaws),{id:heading4.id,title:titleOf(section3.title),span:section3.span,type:facts.type,model:facts.model,mode:facts.mode??proseModeOf(
region),dependsOn:facts.dependsOn,mentions:readBody(region.blocks,source,"context").mentions}}function titleOf(text5){return text5.slice(readPhaseHeading(text5)?.
titleAt??readStepHeading(text5)?.titleAt??0).replace(/\\s*\\((?:[^()]*:[^()]*|tdd|general|inline)\\)\\s*$/i,"").trim()}function readAttributes(heading4){let text5=textAt(
heading4),found2=new Map,group2=/\\(([^()]*)\\)[^()]*$/.exec(text5);if(!group2)return found2;let from=heading4.start+group2.index+1,at2=(start,value2)=>located(value2.
toLowerCase(),spanOf(heading4.source,from+start,from+start+value2.length)),lone2=/^\\s*(tdd|general|inline)\\s*$/i.exec(group2[1]);if(lone2)return found2.set("typ\\
e",at2(group2[1].indexOf(lone2[1]),lone2[1]));for(let pair2 of group2[1].matchAll(/([\\p{L}_ -]+?)\\s*[:=]\\s*([^,;]+)/gu)){let name=canonicalKey(pair2[1].trim()),
value2=pair2[2].trim();name&&value2&&found2.set(name,at2(pair2.index+pair2[0].lastIndexOf(value2),value2))}return found2}function proseModeOf(region){for(let sentence2 of sentencesIn(
region.blocks,region.extent.source)){let text5=textAt(sentence2);if(!isAboutExecution(text5)||/\\bphases?\\b/i.test(text5))continue;let mode=readProseMode(sentence2);
if(mode)return mode}}function phaseOfFile(document3,regions,facts){if(regions.some(region=>region.kind==="phase"))return;let id2=/phase[-_]?(\\w+)\\.md$/i.exec(document3.source.path)?.[1],
first2=regions.find(region=>region.section.heading)?.section;if(!id2)return;let span=first2?.span??spanOf(document3.source,0,0),title=first2?.depth===1&&!regions.
some(region=>region.section===first2&&region.heading);return implied(id2,title&&first2?first2.title:"",span,facts)}function inferPhases(found2){if(found2.phases.
length>0)return;let byId=new Map;for(let step5 of found2.steps){let id2=/^([A-Za-z]*\\d+)[.-]\\d/.exec(step5.id)?.[1];if(!id2)continue;let phase2=byId.get(id2)??implied(
id2,"",step5.span,void 0);byId.has(id2)||found2.phases.push(phase2),byId.set(id2,phase2),step5.phase=phase2}}function implied(id2,title,span,facts){return{id:id2,
title,span,type:facts?.type,model:facts?.model,mode:facts?.mode,dependsOn:facts?.dependsOn??[],mentions:[]}}var telling=["depends_on","execution_mode","modifies_shared_state"];function fencedMetadata(blocks,id2,source){let fence3=blocks.slice(0,2).find(block2=>block2.
type==="code");if(fence3?.type!=="code"||!/^ya?ml$/i.test(fence3.lang??""))return;let{start,end}=contentOf2(fence3,source),metadata=readYaml(source,start,end),own5=metadata.
entries.get("cycle")??metadata.entries.get("step");return(own5?.value.kind==="scalar"?own5.value.text===id2:void 0)??telling.some(key2=>metadata.entries.has(key2))?
metadata:void 0}function contentOf2(fence3,source){let{start,end}=spanOfNode(source,fence3),text5=source.text.slice(start,end),open3=/^[^\\r\\n]*(?:\\r?\\n|$)(?:[ \\t]*---[ \\t]*\\r?\\n)?/.
exec(text5)[0].length,close3=/(?:\\r?\\n[ \\t]*---)?\\r?\\n[ \\t]*(?:\`{3,}|~{3,})[ \\t]*$/.exec(text5)?.index??text5.length;return spanOf(source,start+Math.min(open3,close3),
start+Math.max(open3,close3))}var flag=/[[(]\\s*(REGRESSION|SPIKE|PARALLEL|P)\\s*[\\])]/gi,list3=/[[(]\\s*((DEPENDS?(?:[ _-]?ON)?|REQUIRES?|BLOCKED[ _-]BY|AFTER|BLOCKS?)\\s*:?)\\s+([^\\])]*)[\\])]/gi,
model=/\\(\\s*(?:model:\\s*)?(opus|sonnet|haiku)\\b[^()]*\\)|\\bmodel:\\s*([\\w.-]+)/i;function readMarkers(raw,title,known){let text5=raw.source.text.slice(raw.start,raw.
end),found2={dependsOn:[],blocks:[],fields:[],regression:!1,spike:!1,parallel:void 0,model:void 0,title:title.replace(flag," ").replace(list3," ").replace(/\\s+/g,
" ").trim()},at2=(start,length)=>spanOf(raw.source,raw.start+start,raw.start+start+length);for(let match of text5.matchAll(flag)){let name=match[1].toUpperCase();
name==="REGRESSION"?found2.regression=!0:name==="SPIKE"?found2.spike=!0:(match[0].startsWith("[")||match[1]==="P")&&(found2.parallel=located(!0,at2(match.index,
match[0].length)))}for(let match of text5.matchAll(list3))readList(match,at2,found2,known);let named5=model.exec(text5),value2=named5?.[1]??named5?.[2];return named5&&
value2&&(found2.model=located(value2.toLowerCase(),at2(named5.index+named5[0].indexOf(value2),value2.length))),found2}function readList(match,at2,found2,known){
let valueAt=match.index+match[0].length-1-match[3].length,value2=at2(valueAt,match[3].length),references4=readReferences2(value2,"marker",known);if(references4.
length===0)return;let key2=at2(match.index+match[0].indexOf(match[2]),match[2].length),name=/^blocks?$/i.test(match[2])?"blocks":canonicalKey(match[2])??"depend\\
s_on";found2.fields.push({name,key:key2,value:located(match[3],value2),form:"marker"}),name==="blocks"?found2.blocks.push(...references4):found2.dependsOn.push(
...references4)}function readStep3(region,phase2,known,flaws,base="body"){let{section:section3,heading:heading4}=region,{source}=region.extent,plain6=readStepHeading(section3.title),
markers2=readMarkers(section3.span,section3.title.slice(plain6?.titleAt??0),known),facts=noFacts(),fenced=fencedMetadata(region.blocks,heading4.id,source);fenced&&
readMetadata(fenced,"step",facts,known,flaws),readLabels(region.blocks,source,facts,known,flaws);let body=readBody(region.blocks,source,base),title=section3.heading?
readMentions([section3.heading],source,{section:"title"}):[],id2=heading4.id,slot2=stepSlot(region,fenced);return{id:id2,kind:region.stepKind??"step",title:markers2.
title,source,span:section3.span,idSpan:spanOf(source,section3.span.start+heading4.idAt,section3.span.start+heading4.idAt+id2.length),extent:region.extent,phase:phase2,
mode:facts.mode,dependsOn:[...markers2.dependsOn,...facts.dependsOn],blocks:[...markers2.blocks,...facts.blocks],fields:[...markers2.fields,...facts.fields],mentions:[
...title,...body.mentions],redGreen:body.redGreen,regression:markers2.regression,spike:markers2.spike||/^[A-Za-z]?0[.-]/.test(id2),done:doneMark(section3.span,heading4.
idAt),parallel:markers2.parallel??facts.parallel,wave:facts.wave,conflictsWith:facts.conflictsWith,model:markers2.model??facts.model,isolation:facts.isolation,copies:[],
slots:slot2?[slot2]:[]}}function doneMark(heading4,until){let text5=textAt(heading4),match=/\\[([ xX~])\\]|[✅✓✔☑]/u.exec(text5.slice(0,until))??/[✅✔]\\s*$/u.
exec(text5);if(!match)return;let start=heading4.start+match.index;return located(match[1]!==" "&&match[1]!=="~",spanOf(heading4.source,start,start+match[0].length))}
function complete(step5,facts){step5.dependsOn=[...step5.dependsOn,...facts.dependsOn],step5.blocks=[...step5.blocks,...facts.blocks],step5.conflictsWith=[...step5.
conflictsWith,...facts.conflictsWith],step5.fields=[...step5.fields,...facts.fields],step5.mode??=facts.mode,step5.isolation??=facts.isolation,step5.model??=facts.
model,step5.parallel??=facts.parallel,step5.wave??=facts.wave}var fileName=/(?:^|\\/)(?:step|cycle|task)?[-_]?((?:[a-z]{1,2}-?)?\\d+(?:[-_.]\\d+)*[a-z]?)(?:[-_.](test|impl|bootstrap|red|green))?(?:[-_.].*)?\\.md$/i,halves={test:"\\
test",red:"test",impl:"impl",green:"impl",bootstrap:"bootstrap"},isStepFileName=path2=>fileName.test(path2);function readStepFile(document3,known){let{source}=document3,
flaws=[],facts=noFacts(),{frontMatter}=document3;frontMatter&&readMetadata(frontMatter,"step",facts,known,flaws);let regions=regionsOf(document3).map(region2=>({
...region2})),region=bodyRegion(regions);readLabels(headerOf2(regions,region),source,facts,known,flaws);let name=fileName.exec(source.path),id2=idOf3(document3,
region,name?.[1]);if(!id2)return;let title=region.heading&&titleOf2(region),copy={source,part:halves[name?.[2]?.toLowerCase()??""]??"whole",id:id2,title,digest:digestOf(
region.extent)};return{document:document3,copy,region:withHeading(region,id2),facts,flaws}}function headerOf2(regions,step5){let found2=[];for(let region of regions){
if(region===step5||region.section.depth>1&&region.kind!=="step")break;let rule2=region.blocks.findIndex(block2=>block2.type==="thematicBreak");if(found2.push(...rule2<
0?region.blocks:region.blocks.slice(0,rule2)),rule2>=0)break}return found2}function bodyRegion(regions){let steps=regions.filter(region=>region.kind==="step");return steps.
find(region=>titleOf2(region))??steps.at(-1)??regions.at(-1)}function idOf3(document3,region,inName){for(let entry of document3.frontMatter?.entries.values()??[]){
if(canonicalKey(entry.key)!=="id"||entry.value.kind!=="scalar"||!/\\d/.test(entry.value.text))continue;let{span,quoted:quoted5,text:text5}=entry.value;return located(
text5,quoted5?{...span,start:span.start+1,end:span.end-1}:span)}let{source}=document3;if(region.heading){let start=region.section.span.start+region.heading.idAt;
return located(region.heading.id,spanOf(source,start,start+region.heading.id.length))}if(!inName)return;let first2=source.text.search(/[\\r\\n]|$/);return located(
inName.replace(/[-_]/g,"."),spanOf(source,0,first2))}function titleOf2(region){let{section:section3,heading:heading4}=region;if(!heading4)return;let start=section3.
span.start+heading4.titleAt,text5=section3.span.source.text.slice(start,section3.span.end);return text5.trim()?located(text5.trim(),{...section3.span,start}):void 0}
function withHeading(region,id2){return region.heading?region:{...region,heading:{id:id2.value,idAt:id2.span.start-region.section.span.start,titleAt:0}}}function titleOf3(path2,files){for(let{document:document3,role}of files)if(!(role==="step"||role==="orchestrator plan")){for(let section3 of sectionsBelow(document3.
outline))if(section3.depth===1&&!readPhaseHeading(section3.title)&&!readStepHeading(section3.title))return located(section3.title,section3.span)}let source=files.
find(file3=>file3.role!=="orchestrator plan")?.document.source??files[0].document.source,name=path2.replace(/\\/$/,"").replace(/\\.md$/i,"");return located(name.slice(
name.lastIndexOf("/")+1),firstLine2(source))}function firstLine2(source){let match=/^(?:\\uFEFF)?(?:[ \\t]*(?:-{3,}[ \\t]*)?(?:\\r\\n?|\\n))*([^\\r\\n]*)/.exec(source.text),
start=match[0].length-match[1].length;return spanOf(source,start,match[0].length)}function readRunbook(path2,files){let chosen=chooseFiles(files),read3=chosen.main.map(file3=>({...file3,regions:regionsOf(file3.document)})),known=knownIds(read3.
flatMap(file3=>file3.regions),chosen.steps),found2=nothingGathered(),facts=noFacts();for(let file3 of read3)readFile(file3,found2,facts,known);let orphans=readStepFiles(
chosen.steps,found2,known);if(found2.steps.length===0)return;inferPhases(found2);for(let step5 of found2.steps)step5.mode??=found2.modes.get(step5.id);let orchestrator2=chosen.
orchestrator&&readOrchestrator(chosen.orchestrator,known,found2.flaws);return orchestrator2&&addOrchestratorOrder(orchestrator2,found2.steps,known),planOf(path2,
files,chosen.documents,found2,facts,orchestrator2,orphans)}function knownIds(regions,stepFiles){let ids3=kind=>regions.flatMap(region=>region.kind===kind&&region.
heading?[region.heading.id]:[]),steps=indexed(ids3("step")),empty2={steps:new Map,phases:new Set};if(steps.size===0)for(let document3 of stepFiles){let id2=readStepFile(
document3,empty2)?.copy.id.value;id2&&!steps.has(id2)&&steps.set(id2,steps.size)}let phases=ids3("phase"),inferred=[...steps.keys()].flatMap(id2=>/^(\\w+)[.-]/.exec(
id2)?.[1]??[]);return{steps,phases:new Set(phases.length>0?phases:inferred)}}var indexed=ids3=>new Map([...new Set(ids3)].map((id2,index2)=>[id2,index2]));function readFile(file3,found2,facts,known){
let own5=noFacts();file3.document.frontMatter&&readMetadata(file3.document.frontMatter,"plan",own5,known,found2.flaws);let ofPhase=file3.role==="phase",phase2=ofPhase?
phaseOfFile(file3.document,file3.regions,own5):void 0;phase2&&found2.phases.push(phase2),ofPhase||merge3(facts,own5);for(let region of file3.regions)phase2=readRegion(
region,phase2,found2,facts,ofPhase?own5:void 0,known)}function readRegion(region,phase2,found2,facts,ofFile,known){if(region.kind==="phase"){let fresh=withFacts(
readPhase2(region,known,found2.flaws),ofFile);return found2.phases.push(fresh),gatherFromPhase(region,fresh,found2,known),fresh}if(region.kind==="step"){let step5=readStep3(
region,phase2,known,found2.flaws);found2.steps.push(step5),gatherFromStep(region,step5,found2,known)}else if(region.kind==="checkpoint")gatherFromCheckpoint(region,
found2);else{gatherFromPlan(region,found2,known);let said=noFacts();readLabels(region.blocks,region.extent.source,said,known,found2.flaws),facts.mode??=said.mode,
facts.isolation??=said.isolation}return phase2}function withFacts(phase2,facts){return facts?{...phase2,type:phase2.type??facts.type,model:phase2.model??facts.model,
mode:phase2.mode??facts.mode,dependsOn:[...phase2.dependsOn,...facts.dependsOn]}:phase2}function merge3(facts,own5){facts.mode??=own5.mode,facts.isolation??=own5.
isolation,facts.type??=own5.type,facts.model??=own5.model,facts.fields.push(...own5.fields)}function readStepFiles(documents,found2,known){let byId=new Map;for(let step5 of found2.
steps)byId.has(step5.id)||byId.set(step5.id,step5);let alone=found2.steps.length===0,orphans=[];for(let document3 of documents){let file3=readStepFile(document3,
known);if(!file3)continue;found2.flaws.push(...file3.flaws);let step5=byId.get(file3.copy.id.value)??byId.get(file3.copy.id.value.replace(/[-_]/g,"."));if(!step5&&
alone?(step5=stepFromFile(file3,found2,known),byId.set(step5.id,step5)):step5&&alone&&addHalf(step5,file3,known,found2.flaws),!step5){orphans.push(file3.copy);continue}
step5.copies=[...step5.copies,file3.copy];let slot2=stepFileSlot(document3,step5.kind);slot2&&(step5.slots=[...step5.slots??[],slot2]),complete(step5,file3.facts)}
return orphans}var baseOf=file3=>file3.copy.part==="test"?"red":file3.copy.part==="impl"?"green":"body";function stepFromFile(file3,found2,known){let step5=readStep3(
file3.region,void 0,known,found2.flaws,baseOf(file3));return step5.id=file3.copy.id.value,step5.idSpan=file3.copy.id.span,step5.slots=[],found2.steps.push(step5),
gatherFromStep(file3.region,step5,found2,known),step5}function addHalf(step5,file3,known,flaws){let half=readStep3(file3.region,void 0,known,flaws,baseOf(file3));
step5.mentions=[...step5.mentions,...half.mentions],step5.dependsOn=[...step5.dependsOn,...half.dependsOn],step5.fields=[...step5.fields,...half.fields],step5.redGreen=
{red:step5.redGreen.red??half.redGreen.red,green:step5.redGreen.green??half.redGreen.green,verification:step5.redGreen.verification??half.redGreen.verification,
expectedFailure:step5.redGreen.expectedFailure??half.redGreen.expectedFailure}}function addOrchestratorOrder(file3,steps,known){let byId=new Map(steps.map(step5=>[
step5.id,step5]));for(let entry of file3.entries){let step5=byId.get(entry.id.value);step5&&entry.dependsOn&&(step5.dependsOn=[...step5.dependsOn,...readReferences2(
entry.dependsOn,"metadata",known)])}}function planOf(path2,files,read3,found2,facts,orchestrator2,orphans){let used=files.filter(file3=>read3.has(file3.document)),
title=titleOf3(path2,used),reason=facts.fields.find(field=>field.name==="reason"),own5=used.find(file3=>file3.role==="runbook"||file3.role==="outline"),slot2=own5&&
planSlot(own5.document),mostStop=found2.stepsWithStop*2>=found2.steps.length?found2.firstStepStop:void 0;return{path:path2,dialect:"runbook",title:title.value,type:facts.
type,model:facts.model,mode:facts.mode??found2.mode,isolation:facts.isolation,contract:contract7,span:title.span,files:used.map(file3=>({source:file3.document.source,
role:file3.role})),phases:found2.phases,steps:found2.steps,barriers:readBarriers(found2,orchestrator2?.entries??[]),rationale:reason?.value.span??found2.rationale,
prohibition:found2.prohibition,stopCondition:found2.stopCondition??mostStop,checkpoints:found2.pauses.map(pause=>pause.span),orchestration:orchestrator2?.orchestration,
orphans,claims:found2.claims,proseOrder:found2.proseOrder,mentions:found2.mentions,flaws:found2.flaws,...slot2&&{slot:slot2}}}var besides2=/^(?:readme|changelog|contributing|design|requirements?|outline|problem|brief|session|learnings|notes?|report|review|summary|spec|architecture)\\b|(?:analysis|report|review|notes?|summary|design|requirements|outline|retrospective|failure)\\.md$/i;
function recognise(document3){let{path:path2}=document3.source,slash=path2.lastIndexOf("/"),folder=slash<0?".":path2.slice(0,slash)||"/",name=path2.slice(slash+
1);if(!(!/\\.(?:md|markdown)$/i.test(name)||/(?:^|\\/)(?:reports?|reviews?)$/.test(folder))){if(/^orchestrator[-_]plan\\.md$/i.test(name))return{role:"orchestrator\\
 plan",plan:folder};if(/(?:^|\\/)steps$/.test(folder)&&isStepFileName(path2)&&hasStep(document3))return{role:"step",plan:folder==="steps"?".":folder.slice(0,-6)};
if(/^runbook[-_]phase[-_]?\\w+\\.md$/i.test(name))return{role:"phase",plan:folder};if(/^runbook[-_]outline\\.md$/i.test(name))return{role:"outline",plan:folder};if(/^runbook\\.md$/i.
test(name))return{role:"runbook",plan:folder};if(!besides2.test(name))return readsLikeRunbook(document3)?{role:"runbook",plan:path2}:void 0}}function hasStep(document3){
return[...document3.frontMatter?.entries.keys()??[]].some(key2=>canonicalKey(key2)==="id")||headings(document3.source.text).some(isStep)}var isStep=heading4=>readStepHeading(
heading4)!==void 0;function readsLikeRunbook(document3){let{text:text5}=document3.source;if(!/\\b(?:cycle|step)\\b/i.test(text5))return!1;let steps=headings(text5).
map(readStepHeading).filter(step5=>step5!==void 0);return steps.some(step5=>step5.kind==="cycle")?!0:steps.some(step5=>step5.kind==="step"&&/[.-]/.test(step5.id))&&
/^\\s*(?:[-*]\\s+)?\\*\\*(?:objective|implementation|execution model|execution mode|depends on|dependencies|verify|validation|expected outcome)\\b/im.test(text5)}function headings(text5){
let found2=[],fence3="";for(let line of text5.split(/\\r\\n?|\\n/)){let mark2=/^ {0,3}(\`{3,}|~{3,})(.*)$/.exec(line);if(fence3)mark2&&mark2[1].startsWith(fence3)&&
mark2[2].trim()===""&&(fence3="");else if(mark2)fence3=mark2[1];else{let heading4=/^ {0,3}#{1,6}[ \\t]+(.*)$/.exec(line);heading4&&found2.push(heading4[1])}}return found2}var runbook={name:"runbook",contract:contract7,recognises:recognise,read:readRunbook};var contract8={mode:{value:"sequential",strength:"contract"},parallelPromise:"disjoint-files",commits:!1,trackers:[]},taskId2=/^(?:\\[P\\]\\s*)?\\**\\[?(T\\d+[a-z]?(?:\\.\\d+)*)\\]?\\**[:.]?(?=\\s|$)\\s*/,
taskLine2=/^[ \\t]*[-*+][ \\t]+(?:\\[[^\\]\\n]\\][ \\t]+)?(?:\\[P\\][ \\t]*)?\\**\\[?T\\d{2,}\\b/m,specKit={name:"spec-kit",contract:contract8,recognises({source}){return taskLine2.
test(source.text)&&!/^work_package_id:/m.test(source.text)?{role:"tasks",plan:source.path}:void 0},read:readPlan4};function readPlan4(path2,files){let{document:document3}=files[0],
{source,outline}=document3,items=[...itemsBelow(outline,source)],boxed=items.flatMap(({item,section:section3})=>tasksOf2(item,section3,!0)),tasks=boxed.length>0?
boxed:items.flatMap(({item,section:section3})=>tasksOf2(item,section3,!1));if(tasks.length===0)return;let phases=new Map,order3=statedOrder(outline),steps=tasks.
map(task3=>readTask3(task3,phaseOf2(task3.section,phases),order3)),first2=outline.children[0];return makePlan({path:path2,dialect:specKit.name,title:first2?.title??
"",contract:contract8,span:first2?.span??firstLine(source),files:filesOf(files),phases:[...phases.values()],steps,barriers:barriersOf2(steps,outline,source),checkpoints:checkpointsOf(
outline,source)})}function tasksOf2(item,section3,boxed){let found2=!boxed||item.box?idOf(item,taskId2):void 0,nested2=item.children.flatMap(child2=>tasksOf2(child2,
section3,boxed));return found2?[{item,section:section3,...found2},...nested2]:nested2}var marks3=/^(?:\\**\\[(?:P|US\\d+|[A-Z][\\w-]{0,12})\\]\\**\\s*)*/;function readTask3(task3,phase2,order3){
let{item,id:id2,rest}=task3,{source}=rest,lead3=textAt(item.head).slice(0,rest.start-item.head.start)+marks3.exec(textAt(rest))[0],at2=lead3.indexOf("[P]"),parallel2=at2<
0?void 0:located(!0,spanOf(source,item.head.start+at2,item.head.start+at2+3)),own5=item.node.children.filter(child2=>child2.type!=="list"||!item.children.some(inner=>idOf(
inner,taskId2))),words3=spanOf(source,item.head.start+lead3.length,Math.max(item.head.end,item.head.start+lead3.length));return makeStep({id:id2.value,title:plain3(
item.text.slice(plain3(lead3).length)),span:item.head,idSpan:id2.span,extent:item.extent,phase:phase2,mode:parallel2&&{value:"parallel",strength:"metadata",span:parallel2.
span},parallel:parallel2,dependsOn:[...referencesInText(words3,/^T\\d/),...order3.get(id2.value)??[]].filter(ref=>ref.id!==id2.value),mentions:readMentions(own5,
source,{section:"body"}),done:isTicked(item.box)})}function phaseOf2(section3,phases){let above=[];for(let at2=section3;at2&&at2.depth>0;at2=at2.parent)above.push(
at2);let found2=above.find(isPhase)??above.find(at2=>at2.depth>1);if(!found2)return;let known=phases.get(found2);if(known)return known;let number2=phaseNumber2.
exec(found2.title)?.[1],phase2=makePhase({id:number2??found2.title,title:plain3(found2.title.replace(/^Phase\\s+[\\w.]+\\s*[:：.—–-]?\\s*/i,"")),span:found2.span,
mentions:readMentions(found2.blocks.filter(block2=>block2.type!=="list"),found2.span.source,{section:"context"})});return phases.set(found2,phase2),phase2}var phaseNumber2=/^(?:Phase|フェーズ|阶段)\\s*(\\d+(?:\\.\\d+)*|[A-Z]\\b)/i,
isPhase=section3=>phaseNumber2.test(section3.title);function barriersOf2(steps,outline,source){let barriers=[];steps.forEach((step5,index2)=>{index2===0||!step5.
phase||step5.phase===steps[index2-1].phase||barriers.push({kind:"phase",span:step5.phase.span,before:index2,strength:"contract"})});let before2=0;for(let span of checkpointsOf(
outline,source)){for(;before2<steps.length&&steps[before2].span.start<span.start;)before2++;before2>0&&before2<steps.length&&barriers.push({kind:"checkpoint",span,
before:before2,strength:"contract"})}return barriers.sort((a,b)=>a.before-b.before)}var checkpointsOf=(outline,source)=>[...sectionsBelow(outline)].flatMap(section3=>labelsOf(
section3.blocks,source).flatMap(label=>/^(?:\\W*\\s*)checkpoint/i.test(label.name)?[label.nameSpan]:[]));function statedOrder(outline){let found2=new Map;for(let section3 of sectionsBelow(
outline))if(!(!/dependenc|execution order|依赖|依存/i.test(section3.title)||isInside(section3)))for(let[id2,references4]of orderIn(section3.extent,"prose",/^T\\d/))
found2.set(id2,[...found2.get(id2)??[],...references4]);return found2}function isInside(section3){for(let at2=section3.parent;at2;at2=at2.parent)if(/dependenc|execution order|依赖|依存/i.
test(at2.title))return!0;return!1}var contract9={mode:{value:"parallel",strength:"contract"},parallelPromise:"disjoint-files",isolation:"worktree",commits:!0,trackers:[]},packageHeading=/^(?:Work Package\\s+)?(WP\\d+[a-z]?)\\b\\s*[:.—–-]*\\s*(.*)$/is,
packageLine=/^#{2,4}[ \\t]+(?:Work Package[ \\t]+)?WP\\d/m,specKitty={name:"spec-kitty",contract:contract9,recognises({source,frontMatter}){let{path:path2,text:text5}=source,
folder=folderOf(path2);return frontMatter?.entries.has("work_package_id")?{role:"work package",plan:/(?:^|\\/)tasks$/.test(folder)?folderOf(folder):folder}:/(?:^|\\/)tasks\\.md$/.
test(path2)&&packageLine.test(text5)?{role:"tasks",plan:folder}:void 0},read:readMission};function readMission(path2,files){let list4=files.find(({role})=>role===
"tasks")?.document,sections2=new Map(list4?packageSections(list4).map(section3=>[section3.id.value,section3]):[]),packages=files.filter(({role})=>role==="work p\\
ackage").map(({document:document3})=>document3),fromFiles=packages.map(document3=>readPackage(document3,sections2)),named5=new Set(fromFiles.map(step5=>step5.id)),
others=[...sections2.values()].filter(({id:id2})=>!named5.has(id2.value)).map(readListed),steps=[...fromFiles,...others];if(steps.length===0)return;let heading4=list4?.
outline.children[0],first2=(list4??packages[0]).source;return makePlan({path:path2,dialect:specKitty.name,title:heading4?.title??"",contract:contract9,span:heading4?.
span??firstLine(first2),files:filesOf(files),steps,graphs:graphsOf3(fromFiles,[...sections2.values()]),flaws:files.flatMap(({document:document3})=>document3.frontMatter?.
flaws??[])})}function packageSections({outline,source}){return[...sectionsBelow(outline)].flatMap(section3=>{let found2=packageHeading.exec(section3.title);if(!found2||
section3.depth<2)return[];let at2=section3.span.start+Math.max(0,textAt(section3.span).indexOf(found2[1])),id2=located(found2[1],spanOf(source,at2,at2+found2[1].
length));return[{section:section3,id:id2,title:found2[2].trim(),depends:dependsLine(section3)}]})}function dependsLine(section3){let{source}=section3.span,text5=source.
text.slice(section3.span.end,section3.extent.end),found2=/^[ \\t]*(?:[-*][ \\t]+)?\\**(?:Dependencies|Depends on)\\**[ \\t]*:\\**[ \\t]*([^|\\r\\n]*)/im.exec(text5)??/^#{3,5}[ \\t]+Dependencies[ \\t]*\\r?\\n+[ \\t]*(?:[-*][ \\t]+)?([^\\r\\n]*)/im.
exec(text5)??/\\bDepends on (WP[^.;|\\r\\n]*)/.exec(text5);if(!found2)return;let value2=found2[1].replace(/\\*\\*.*$|\\.\\s.*$|\\.$/,"").trimEnd(),start=section3.span.end+
found2.index+found2[0].lastIndexOf(found2[1]);return located(value2,spanOf(source,start,start+value2.length))}var isPackage=/^WP\\d/i,listedReferences=({depends})=>depends?
readReferences(depends.span,"label").filter(reference=>isPackage.test(reference.id)):[];function readPackage(document3,sections2){let{source,frontMatter,outline}=document3,
id2=scalarOf(frontMatter,"work_package_id")??located(source.path,firstLine(source)),title=scalarOf(frontMatter,"title"),listed5=sections2.get(id2.value),lane=scalarOf(
frontMatter,"lane"),done=lane?located(/^(?:done|approved|merged)$/i.test(lane.value),lane.span):void 0,owned=["owned_files","create_intent"].flatMap(key2=>itemsOf2(
frontMatter?.entries.get(key2)));return makeStep({id:id2.value,title:title?.value??listed5?.title??"",span:title?.span??id2.span,idSpan:id2.span,extent:spanOf(source,
0,source.text.length),fields:fieldsOf(frontMatter,["dependencies","owned_files","lane"]),dependsOn:referencesOf(frontMatter?.entries.get("dependencies")),mentions:[
...owned.flatMap(item=>readFileLine(item.span,"write")),...workOf2(outline,source)],done:done??(listed5&&doneOf(blocksOf(listed5.section),listed5.section.span.source)),
model:scalarOf(frontMatter,"model")})}var workOf2=(outline,source)=>readWork(outline.children.flatMap(blocksOf),source,partNamed3);function readListed(listed5){
let{section:section3,id:id2,title}=listed5,{source}=section3.span,blocks=blocksOf(section3);return makeStep({id:id2.value,title,span:section3.span,idSpan:id2.span,
extent:section3.extent,dependsOn:listedReferences(listed5),mentions:readWork(blocks,source,partNamed3),done:doneOf(blocks,source)})}function partNamed3(title){if(!/^(?:activity log|review (?:feedback|guidance)|branch strategy|dependencies|risks?|history|reviewer)/i.
test(title))return/^(?:objectives?|context|background|references?|non-goals|out of scope|why|purpose)/i.test(title)?"context":/^(?:definition of done|success|acceptance|validation|test strategy)/i.
test(title)?"verify":sectionNamed(title)}function graphsOf3(packages,listed5){let own5=packages.map(step5=>({id:located(step5.id,step5.idSpan),dependsOn:step5.dependsOn})),
list4=listed5.flatMap(each=>{let references4=listedReferences(each);return references4.length>0||each.depends&&saysNothing(each.depends.value)?[{id:each.id,dependsOn:references4}]:
[]});return[...own5.length>0?[{name:"front matter",span:own5[0].id.span,entries:own5}]:[],...list4.length>0?[{name:"task list",span:list4[0].id.span,entries:list4}]:
[]]}var contract10={mode:{value:"sequential",strength:"contract"},parallelPromise:void 0,commits:!0,trackers:[]},taskHeading2=/^(?:Task|任务|タスク|작업)\\s*#?((?:[A-Z]{1,2}-?)?\\d+[a-z]?(?:\\.\\d+[a-z]?)*)(?=\\s*(?:[:：.,(（[—–-]|\\s|$))\\s*[:：.—–-]?\\s*(.*)$/s,
taskLine3=/^#{2,4}[ \\t]+(?:\\*\\*)?(?:Task|任务|タスク|작업)\\s*#?(?:[A-Z]{1,2}-?)?\\d/m,header=/(?:executing-plans|subagent-driven-development)\\b/,home5=/(?:^|\\/)docs\\/(?:[\\w.-]+\\/)?plans\\/[^/]+\\.md$/,
fileLabel=/^\\*\\*Files?\\b[^*\\n]*(?:\\*\\*[ \\t]*:|:[ \\t]*\\*\\*)/m,superpowers={name:"superpowers",contract:contract10,recognises({source}){return taskLine3.test(source.
text)&&(header.test(source.text)||fileLabel.test(source.text)||home5.test(source.path))?{role:"plan",plan:source.path}:void 0},read:(path2,files)=>readPlan5(path2,
files)};function readPlan5(path2,files){let claimed=files[0],{document:document3}=claimed,tasks=taskSections(document3);if(tasks.length===0)return;let phases=new Map,
steps=tasks.map(({section:section3,id:id2,title})=>readTask4(section3,id2,title,phaseAbove(section3,phases))),first2=document3.outline.children[0],named5=first2&&
!tasks.some(task3=>task3.section===first2);return makePlan({path:path2,dialect:superpowers.name,title:named5?first2.title:"",contract:contractWith(contract10,[document3.
source.path]),span:named5?first2.span:firstLine(document3.source),files:filesOf(files),phases:[...phases.values()],steps,mentions:readMentions(blocksBefore(document3,
tasks[0].section),document3.source,{section:"context"})})}function blocksBefore(document3,first2){return document3.root.children.filter(block2=>(block2.position?.
start.offset??0)<first2.extent.start&&block2.type!=="yaml")}function taskSections(document3){let found2=[];for(let section3 of sectionsBelow(document3.outline)){
let match=section3.depth<=4?taskHeading2.exec(section3.title):null;if(!match)continue;let outer=found2.at(-1);outer&&isBelow(section3,outer.section)&&found2.pop(),
found2.push({section:section3,id:match[1],title:match[2].trim()})}return found2}function isBelow(section3,above){for(let at2=section3.parent;at2;at2=at2.parent)
if(at2===above)return!0;return!1}function phaseAbove(section3,phases){let parent2=section3.parent;if(!parent2||parent2.depth<1)return;let match=/^(?:Phase|Chunk|Part|Stage|Milestone|Section|Wave|Group|Task)\\s*#?([A-Z]?\\d+(?:\\.\\d+)*|[A-Z])\\b\\s*[:：.—–-]?\\s*(.*)$/is.
exec(parent2.title);if(!match)return;let known=phases.get(parent2);if(known)return known;let phase2={id:match[1],title:match[2].trim(),span:parent2.span,type:void 0,
model:void 0,mode:void 0,dependsOn:[],mentions:readMentions(parent2.blocks,parent2.span.source,{section:"context"})};return phases.set(parent2,phase2),phase2}function readTask4(section3,id2,title,phase2){
let{source}=section3.span,blocks=blocksOf(section3),labels2=labelsOf(blocks,source),at2=textAt(section3.span).indexOf(id2),idSpan=spanOf(source,section3.span.start+
Math.max(at2,0),section3.span.start+Math.max(at2,0)+id2.length),depends=labels2.filter(label=>/^(?:depends[ _-]on|dependencies|blocked by|requires|prerequisites?)$/i.
test(label.name));return makeStep({id:id2,title,span:section3.span,idSpan,extent:section3.extent,phase:phase2,fields:depends.map(label=>({name:"depends_on",key:label.
nameSpan,value:label.value,form:"label"})),dependsOn:depends.flatMap(label=>taskReferences(label.value)),mentions:[...titleMentions2(section3),...readWork(blocks,
source)],done:doneOf(blocks,source)})}function taskReferences(value2){let text5=value2.value;return!/\\btasks?\\b/i.test(text5)&&!/^[\\s\\d.,&A-Za-z()[\\]-]{0,40}$/.
test(text5)?[]:readReferences(value2.span,"label")}var titleMentions2=({heading:heading4,span})=>heading4?readMentions([heading4],span.source,{section:"title"}):
[];function parseQuoted(value2){let span=tightSpan(value2),raw=textAt(span);if(!raw.includes("\\\\"))return withOffsets(raw,[{at:0,offset:span.start}]);let text5="",
stretches=[];for(let match of raw.matchAll(/\\\\(?:u[0-9a-fA-F]{4}|.)|[^\\\\]+/g))stretches.push({at:text5.length,offset:span.start+match.index}),text5+=match[0].startsWith(
"\\\\")?unescaped(match[0]):match[0];return withOffsets(text5,stretches)}var escapes={n:\`
\`,t:"	",r:"\\r",b:"\\b",f:"\\f"},unescaped=written=>written[1]==="u"?String.fromCharCode(Number.parseInt(written.slice(2),16)):escapes[written[1]]??written[1];function withOffsets(text5,stretches){
let{children}=parseMarkdown(text5);return shiftAll(children,stretches),children}var contract11={mode:{value:"sequential",strength:"contract"},parallelPromise:void 0,commits:!1,trackers:[]},taskMaster={name:"task-master",contract:contract11,
recognises({source}){return/\\.json$/i.test(source.path)&&/"tasks"\\s*:\\s*\\[/.test(source.text)&&/"dependencies"\\s*:/.test(source.text)&&/"id"\\s*:/.test(source.text)?
{role:"tasks",plan:source.path}:void 0},read:readFile2};function readFile2(path2,files){let{source}=files[0].document,{entries,flaws}=readYaml(source,0,source.text.
length);return(entries.has("tasks")?[["",entries]]:tagsOf(entries)).flatMap(([tag,holder])=>{let tasks=mapsOf(holder.get("tasks")?.value);if(tasks.length===0)return[];
let{steps,phases}=readTasks2(tasks),key2=holder.get("tasks")?.keySpan??firstLine(source);return[makePlan({path:path2,dialect:taskMaster.name,title:tag,contract:contract11,
span:key2,files:filesOf(files),steps,phases,flaws})]})}var tagsOf=entries=>[...entries.values()].flatMap(({key:key2,value:value2})=>value2.kind==="map"&&value2.
entries.has("tasks")?[[key2,value2.entries]]:[]),mapsOf=value2=>value2?.kind==="list"?value2.items.filter(item=>item.kind==="map"):[];function readTasks2(tasks){
let steps=[],phases=[];for(let task3 of tasks){let id2=scalar(task3,"id");if(!id2)continue;let subtasks=mapsOf(task3.entries.get("subtasks")?.value);if(subtasks.
length===0){steps.push(readTask5(task3,id2,id2.value,void 0,other2=>other2));continue}let phase2=readPhase3(task3,id2);phases.push(phase2);let inside2=other2=>other2.
includes(".")?other2:\`\${id2.value}.\${other2}\`;for(let subtask of subtasks){let own5=scalar(subtask,"id");own5&&steps.push(readTask5(subtask,own5,inside2(own5.value),
phase2,inside2))}}return{steps,phases}}function scalar({entries},key2){let value2=entries.get(key2)?.value;return value2?.kind==="scalar"&&value2.text!==""?located(
value2.text,tightSpan(value2)):void 0}function readPhase3(task3,id2){let title=scalar(task3,"title");return makePhase({id:id2.value,title:title?.value??"",span:title?.
span??id2.span,dependsOn:dependenciesOf(task3,other2=>other2),mentions:mentionsOf(task3,"context")})}function readTask5(task3,id2,name,phase2,spelled){let title=scalar(
task3,"title"),state=scalar(task3,"status");return makeStep({id:name,title:title?.value??"",span:title?lineAt(title.span):id2.span,idSpan:id2.span,extent:task3.
span,phase:phase2,dependsOn:dependenciesOf(task3,spelled),mentions:mentionsOf(task3,"body"),done:state&&located(/^(?:done|completed?|cancelled)$/i.test(state.value),
state.span)})}function lineAt({source,start,end}){let stop=source.text.slice(start,end).search(/[\\r\\n]/);return stop<0?spanOf(source,start,end):spanOf(source,start,
start+stop)}function dependenciesOf(task3,spelled){let value2=task3.entries.get("dependencies")?.value;return value2?.kind!=="list"?[]:value2.items.flatMap(item=>item.
kind!=="scalar"||item.text===""?[]:[{kind:"step",id:spelled(item.text),form:"metadata",span:tightSpan(item)}])}var texts=[["title","title"],["description",void 0],
["details",void 0],["testStrategy","verify"]];function mentionsOf(task3,section3){return texts.flatMap(([key2,own5])=>{let value2=task3.entries.get(key2)?.value;
if(value2?.kind!=="scalar"||!/\\w/.test(value2.text))return[];let source=value2.span.source;return readMentions(parseQuoted(value2),source,{section:section3==="c\\
ontext"?section3:own5??section3})})}var dialects=[gsd,ccpm,specKitty,bmad,taskMaster,omo,superpowers,runbook,specKit,kiro,openspec];function readPlans(sources,only,companions=[]){let groups=new Map,
asked=only===void 0?dialects:dialects.filter(dialect=>dialect.name===only);for(let source of sources)claim(source,asked,groups,!0);for(let source of companions)
claim(source,asked,groups,!1);let plans=[...groups.values()].flatMap(group2=>group2.dialect.read(group2.path,inOrder(group2.files))??[]),used=new Set(plans.flatMap(
plan2=>plan2.files.map(file3=>file3.source)));return{plans,passedOver:sources.filter(source=>!used.has(source))}}function claim(source,asked,groups,opens){let document3=readDocument(
source),found2=firstClaim(asked,document3);if(!found2)return;let key2=\`\${found2.dialect.name}\\0\${found2.plan}\`,group2=groups.get(key2)??(opens?{dialect:found2.dialect,
path:found2.plan,files:[]}:void 0);group2&&(group2.files.push({document:document3,role:found2.role}),groups.set(key2,group2))}var inOrder=files=>[...files].sort(
(a,b)=>compareNaturally(a.document.source.path,b.document.source.path));function firstClaim(asked,document3){for(let dialect of asked){let recognition=dialect.recognises(
document3);if(recognition)return{dialect,...recognition}}}var import_node_fs4=__toESM(require_node_fs(),1),import_node_path4=__toESM(require_node_path(),1);var import_node_fs=__toESM(require_node_fs(),1),import_node_path=__toESM(require_node_path(),1),planFolders=new Set([".planning",".kiro",".claude",".sisyphus","\\
.omo",".specify",".taskmaster"]),isPlanFile=path2=>/\\.(?:md|markdown)$/i.test(path2)||/(?:^|[\\\\/])(?:\\.taskmaster[\\\\/]tasks[\\\\/]tasks\\.json|sprint-status\\.ya?ml)$/.
test(path2),isSkippedFolder=(name,parent2)=>name==="node_modules"||name===".git"||name.startsWith(".")&&name!=="."&&name!==".."&&!planFolders.has(name)||name===
"worktrees"&&/(?:^|[\\\\/])\\.claude$/.test(parent2);function walk3(place2,shown2){let found2={files:[],unreadable:[]},seen=new Set,links=[],enter2=folder=>walkFolder(
folder,found2,links,seen);enter2({place:place2,shown:shown2});for(let next=links.shift();next;next=links.shift()){let stats=(0,import_node_fs.statSync)(next.place,
{throwIfNoEntry:!1});stats?.isDirectory()?enter2(next):stats?.isFile()&&isPlanFile(next.shown)&&found2.files.push(next)}return found2}function walkFolder(folder,found2,links,seen){
let entries,real2;try{if(real2=import_node_fs.realpathSync.native(folder.place),seen.has(real2))return;seen.add(real2),entries=(0,import_node_fs.readdirSync)(folder.
place,{withFileTypes:!0})}catch(error){found2.unreadable.push({path:folder.shown,reason:reasonOf(error)});return}for(let entry of entries){let place2=(0,import_node_path.join)(
folder.place,entry.name),next={place:place2,shown:below(folder.shown,entry.name)};entry.isDirectory()?isSkippedFolder(entry.name,folder.place)||walkFolder(next,
found2,links,seen):entry.isSymbolicLink()?isSkippedFolder(entry.name,folder.place)||links.push(next):entry.isFile()&&isPlanFile(place2)&&found2.files.push({...next,
real:(0,import_node_path.join)(real2,entry.name)})}}function besides3(file3){let at2=file3.shown.lastIndexOf("/"),folder={place:(0,import_node_path.join)(file3.
place,".."),shown:at2<0?".":file3.shown.slice(0,at2)||"/"},found2=filesIn(folder);for(let name of["steps","tasks"])if(found2.push(...filesIn({place:(0,import_node_path.join)(
folder.place,name),shown:below(folder.shown,name)})),new RegExp(\`(?:^|[\\\\\\\\/])\${name}$\`).test(folder.place)){let above=folder.shown.lastIndexOf("/"),shown2=folder.
shown==="."?"..":above<0?".":folder.shown.slice(0,above)||"/";found2.push(...filesIn({place:(0,import_node_path.join)(folder.place,".."),shown:shown2}))}return found2}
function filesIn(folder){if(!(0,import_node_fs.lstatSync)(folder.place,{throwIfNoEntry:!1}))return[];try{return(0,import_node_fs.readdirSync)(folder.place,{withFileTypes:!0}).
filter(entry=>entry.isFile()&&isPlanFile((0,import_node_path.join)(folder.place,entry.name))).map(entry=>({place:(0,import_node_path.join)(folder.place,entry.name),
shown:below(folder.shown,entry.name)}))}catch{return[]}}var below=(shown2,name)=>shown2==="."?name:shown2.endsWith("/")?shown2+name:\`\${shown2}/\${name}\`,reasonOf=error=>error instanceof
Error&&"code"in error?String(error.code):String(error);var isPattern=path2=>/[*?{}[\\]]/.test(path2);async function expand(pattern3,cwd2){let{glob}=await Promise.resolve().then(()=>(init_index_min(),index_min_exports)),
matches=await glob(pattern3.replaceAll("\\\\","/"),{cwd:cwd2,dot:!0,withFileTypes:!0,ignore:{childrenIgnored:path2=>isSkippedFolder(path2.name,path2.parent?.fullpath()??
""),ignored:path2=>path2.isDirectory()&&isSkippedFolder(path2.name,path2.parent?.fullpath()??"")}}),prefix=pattern3.startsWith("./")?"./":"",absolute=/^(?:\\/|[A-Za-z]:)/.
test(pattern3);return matches.filter(match=>match.isDirectory()||isPlanFile(match.fullpath())).map(match=>({place:match.fullpath(),shown:absolute?match.fullpathPosix():
prefix+(match.relativePosix()||"."),folder:match.isDirectory()}))}var import_node_fs2=__toESM(require_node_fs(),1);var largest=64*1024*1024;function readText2(place2){let file3;try{file3=(0,import_node_fs2.openSync)(place2,"r");let stats=(0,import_node_fs2.fstatSync)(file3);
return stats.isFile()?stats.size>largest?{reason:\`\${Math.ceil(stats.size/1024/1024)} MB, too large for a plan\`}:{text:decode2((0,import_node_fs2.readFileSync)(file3))}:
{reason:"no regular file"}}catch(error){return{reason:reasonOf(error)}}finally{file3!==void 0&&(0,import_node_fs2.closeSync)(file3)}}function decode2(bytes){return bytes[0]===
255&&bytes[1]===254?bytes.toString("utf16le"):bytes.toString("utf8")}var import_node_crypto=__toESM(require_node_crypto(),1),import_node_fs3=__toESM(require_node_fs(),1),import_node_path3=__toESM(require_node_path(),1);function replaceFile(path2,before2,after){let target=(0,import_node_fs3.realpathSync)(path2);if(!(0,import_node_fs3.readFileSync)(target).equals(Buffer.from(before2,
"utf8")))throw new UsageError(\`Unexpected content of \\\`\${path2}\\\`, expected the UTF-8 text that was checked\`);let folder=(0,import_node_path3.dirname)(target),beside=(0,import_node_path3.join)(
folder,\`.\${(0,import_node_path3.basename)(target).slice(0,100)}.\${(0,import_node_crypto.randomBytes)(6).toString("hex")}.tmp\`);try{writeThrough(beside,after,(0,import_node_fs3.statSync)(
target).mode&4095),(0,import_node_fs3.renameSync)(beside,target)}catch(error){throw(0,import_node_fs3.rmSync)(beside,{force:!0}),error}syncFolder(folder)}function writeThrough(path2,text5,mode){
let file3=(0,import_node_fs3.openSync)(path2,"wx",mode);try{(0,import_node_fs3.writeFileSync)(file3,text5),(0,import_node_fs3.fchmodSync)(file3,mode),(0,import_node_fs3.fsyncSync)(
file3)}finally{(0,import_node_fs3.closeSync)(file3)}}function syncFolder(path2){try{let folder=(0,import_node_fs3.openSync)(path2,"r");try{(0,import_node_fs3.fsyncSync)(
folder)}finally{(0,import_node_fs3.closeSync)(folder)}}catch{}}async function findSources(paths,cwd2){let search2={cwd:cwd2,files:new Map,named:[],skipped:[]};for(let path2 of paths)await follow(path2,search2);let beside=new Map;
for(let file3 of search2.named)for(let other2 of besides3(file3))search2.files.has(real(other2))||beside.set(real(other2),other2);return{sources:readAll(search2.
files.values(),search2),companions:readAll(beside.values(),search2),skipped:search2.skipped}}async function follow(path2,search2){let shown2=path2.replaceAll("\\\\",
"/").replace(/(?<=[^:/])\\/+$/,""),place2=(0,import_node_path4.resolve)(search2.cwd,path2),stats=(0,import_node_fs4.statSync)(place2,{throwIfNoEntry:!1});if(stats?.
isDirectory())addFolder({place:place2,shown:shown2},search2);else if(stats)addFile({place:place2,shown:shown2},search2);else{let matches=isPattern(path2)?await expand(
path2,search2.cwd):[];if(matches.length===0)throw new UsageError(\`Unexpected path \\\`\${shown2}\\\`, expected an existing file or folder\`);for(let match of matches)
match.folder?addFolder(match,search2):add3(match,search2)}}function addFile(file3,search2){let text5=readText2(file3.place);if("reason"in text5)throw new UsageError(
\`Unexpected file \\\`\${file3.shown}\\\` (\${text5.reason}), expected a text\`);search2.named.push(file3),add3(file3,search2)}function addFolder(folder,search2){let{files,
unreadable}=walk3(folder.place,folder.shown);for(let file3 of files)add3(file3,search2);search2.skipped.push(...unreadable)}function add3(file3,search2){let key2=real(
file3);search2.files.has(key2)||search2.files.set(key2,file3)}function real(file3){try{return file3.real??import_node_fs4.realpathSync.native(file3.place)}catch{
return file3.place}}function readAll(files,search2){return[...files].sort((a,b)=>compareNaturally(a.shown,b.shown)).flatMap(({place:place2,shown:shown2})=>{let read3=readText2(
place2);return"text"in read3?[{path:shown2,text:read3.text}]:(search2.skipped.push({path:shown2,reason:read3.reason}),[])})}var import_node_path5=__toESM(require_node_path(),1);function fixSources(fixes){let taken=new Map,applied=[],left=[];for(let fix3 of new Set(fixes)){let edits=unique(fix3.edits);if(edits===void 0||edits.some(edit=>collides(
edit,taken.get(edit.span.source)))){left.push(fix3);continue}applied.push(fix3);for(let edit of edits)insert(edit,taken)}return{changed:[...taken].map(([source,
edits])=>({source,text:replace2(source.text,edits)})).filter(({source,text:text5})=>text5!==source.text).sort((a,b)=>compareUnits(a.source.path,b.source.path)),
applied,left}}function applyFixes(source,fixes){let own5=fixes.filter(fix3=>fix3.edits.every(edit=>edit.span.source===source));return fixSources(own5).changed[0]?.
text??source.text}function unique(edits){let kept=new Map;for(let edit of edits){let{source,start,end}=edit.span;if(start<0||end<start||end>source.text.length||
collides(edit,kept.get(source)))return;insert(edit,kept)}return[...kept.values()].flat()}function collides(edit,edits=[]){let at2=placeOf4(edit,edits);return[edits[at2-
1],edits[at2]].some(other2=>other2&&!isSame(edit,other2)&&overlaps(edit,other2))}var isSame=(a,b)=>a.span.start===b.span.start&&a.span.end===b.span.end&&a.text===
b.text,overlaps=({span:a},{span:b})=>a.start<b.end&&b.start<a.end||a.start===b.start&&a.end===b.end;function insert(edit,into){let edits=into.get(edit.span.source)??
[],at2=placeOf4(edit,edits);[edits[at2-1],edits[at2]].some(other2=>other2&&isSame(edit,other2))||edits.splice(at2,0,edit),into.set(edit.span.source,edits)}function placeOf4({
span},edits){let low=0,high=edits.length;for(;low<high;){let middle=low+high>>1,other2=edits[middle].span;other2.start<span.start||other2.start===span.start&&other2.
end<span.end?low=middle+1:high=middle}return low}function replace2(text5,edits){let parts3=[],at2=0;for(let{span,text:fresh}of edits)parts3.push(text5.slice(at2,
span.start),fresh),at2=span.end;return parts3.push(text5.slice(at2)),parts3.join("")}var Diff=class{diff(oldStr,newStr,options2={}){let callback;typeof options2=="function"?(callback=options2,options2={}):"callback"in options2&&(callback=options2.
callback);let oldString=this.castInput(oldStr,options2),newString=this.castInput(newStr,options2),oldTokens=this.removeEmpty(this.tokenize(oldString,options2)),
newTokens=this.removeEmpty(this.tokenize(newString,options2));return this.diffWithOptionsObj(oldTokens,newTokens,options2,callback)}diffWithOptionsObj(oldTokens,newTokens,options2,callback){
var _a;let done=value2=>{if(value2=this.postProcess(value2,options2),callback){setTimeout(function(){callback(value2)},0);return}else return value2},newLen=newTokens.
length,oldLen=oldTokens.length,editLength=1,maxEditLength=newLen+oldLen;options2.maxEditLength!=null&&(maxEditLength=Math.min(maxEditLength,options2.maxEditLength));
let maxExecutionTime=(_a=options2.timeout)!==null&&_a!==void 0?_a:1/0,abortAfterTimestamp=Date.now()+maxExecutionTime,bestPath=[{oldPos:-1,lastComponent:void 0}],
newPos=this.extractCommon(bestPath[0],newTokens,oldTokens,0,options2);if(bestPath[0].oldPos+1>=oldLen&&newPos+1>=newLen)return done(this.buildValues(bestPath[0].
lastComponent,newTokens,oldTokens));let minDiagonalToConsider=-1/0,maxDiagonalToConsider=1/0,execEditLength=()=>{for(let diagonalPath=Math.max(minDiagonalToConsider,
-editLength);diagonalPath<=Math.min(maxDiagonalToConsider,editLength);diagonalPath+=2){let basePath,removePath=bestPath[diagonalPath-1],addPath=bestPath[diagonalPath+
1];removePath&&(bestPath[diagonalPath-1]=void 0);let canAdd=!1;if(addPath){let addPathNewPos=addPath.oldPos-diagonalPath;canAdd=addPath&&0<=addPathNewPos&&addPathNewPos<
newLen}let canRemove=removePath&&removePath.oldPos+1<oldLen;if(!canAdd&&!canRemove){bestPath[diagonalPath]=void 0;continue}if(!canRemove||canAdd&&removePath.oldPos<
addPath.oldPos?basePath=this.addToPath(addPath,!0,!1,0,options2):basePath=this.addToPath(removePath,!1,!0,1,options2),newPos=this.extractCommon(basePath,newTokens,
oldTokens,diagonalPath,options2),basePath.oldPos+1>=oldLen&&newPos+1>=newLen)return done(this.buildValues(basePath.lastComponent,newTokens,oldTokens))||!0;bestPath[diagonalPath]=
basePath,basePath.oldPos+1>=oldLen&&(maxDiagonalToConsider=Math.min(maxDiagonalToConsider,diagonalPath-1)),newPos+1>=newLen&&(minDiagonalToConsider=Math.max(minDiagonalToConsider,
diagonalPath+1))}editLength++};if(callback)(function exec(){setTimeout(function(){if(editLength>maxEditLength||Date.now()>abortAfterTimestamp)return callback(void 0);
execEditLength()||exec()},0)})();else for(;editLength<=maxEditLength&&Date.now()<=abortAfterTimestamp;){let ret=execEditLength();if(ret)return ret}}addToPath(path2,added,removed,oldPosInc,options2){
let last=path2.lastComponent;return last&&!options2.oneChangePerToken&&last.added===added&&last.removed===removed?{oldPos:path2.oldPos+oldPosInc,lastComponent:{
count:last.count+1,added,removed,previousComponent:last.previousComponent}}:{oldPos:path2.oldPos+oldPosInc,lastComponent:{count:1,added,removed,previousComponent:last}}}extractCommon(basePath,newTokens,oldTokens,diagonalPath,options2){
let newLen=newTokens.length,oldLen=oldTokens.length,oldPos=basePath.oldPos,newPos=oldPos-diagonalPath,commonCount=0;for(;newPos+1<newLen&&oldPos+1<oldLen&&this.
equals(oldTokens[oldPos+1],newTokens[newPos+1],options2);)newPos++,oldPos++,commonCount++,options2.oneChangePerToken&&(basePath.lastComponent={count:1,previousComponent:basePath.
lastComponent,added:!1,removed:!1});return commonCount&&!options2.oneChangePerToken&&(basePath.lastComponent={count:commonCount,previousComponent:basePath.lastComponent,
added:!1,removed:!1}),basePath.oldPos=oldPos,newPos}equals(left,right,options2){return options2.comparator?options2.comparator(left,right):left===right||!!options2.
ignoreCase&&left.toLowerCase()===right.toLowerCase()}removeEmpty(array){let ret=[];for(let i=0;i<array.length;i++)array[i]&&ret.push(array[i]);return ret}castInput(value2,options2){
return value2}tokenize(value2,options2){return Array.from(value2)}join(chars){return chars.join("")}postProcess(changeObjects,options2){return changeObjects}get useLongestToken(){
return!1}buildValues(lastComponent,newTokens,oldTokens){let components=[],nextComponent;for(;lastComponent;)components.push(lastComponent),nextComponent=lastComponent.
previousComponent,delete lastComponent.previousComponent,lastComponent=nextComponent;components.reverse();let componentLen=components.length,componentPos=0,newPos=0,
oldPos=0;for(;componentPos<componentLen;componentPos++){let component=components[componentPos];if(component.removed)component.value=this.join(oldTokens.slice(oldPos,
oldPos+component.count)),oldPos+=component.count;else{if(!component.added&&this.useLongestToken){let value2=newTokens.slice(newPos,newPos+component.count);value2=
value2.map(function(value3,i){let oldValue=oldTokens[oldPos+i];return oldValue.length>value3.length?oldValue:value3}),component.value=this.join(value2)}else component.
value=this.join(newTokens.slice(newPos,newPos+component.count));newPos+=component.count,component.added||(oldPos+=component.count)}}return components}};var LineDiff=class extends Diff{constructor(){super(...arguments),this.tokenize=tokenize}equals(left,right,options2){return options2.ignoreWhitespace?((!options2.
newlineIsToken||!left.includes(\`
\`))&&(left=left.trim()),(!options2.newlineIsToken||!right.includes(\`
\`))&&(right=right.trim())):options2.ignoreNewlineAtEof&&!options2.newlineIsToken&&(left.endsWith(\`
\`)&&(left=left.slice(0,-1)),right.endsWith(\`
\`)&&(right=right.slice(0,-1))),super.equals(left,right,options2)}},lineDiff=new LineDiff;function diffLines(oldStr,newStr,options2){return lineDiff.diff(oldStr,
newStr,options2)}function tokenize(value2,options2){options2.stripTrailingCr&&(value2=value2.replace(/\\r\\n/g,\`
\`));let retLines=[],linesAndNewlines=value2.split(/(\\n|\\r\\n)/);linesAndNewlines[linesAndNewlines.length-1]||linesAndNewlines.pop();for(let i=0;i<linesAndNewlines.
length;i++){let line=linesAndNewlines[i];i%2&&!options2.newlineIsToken?retLines[retLines.length-1]+=line:retLines.push(line)}return retLines}function needsQuoting(s){for(let i=0;i<s.length;i++)if(s[i]<" "||s[i]>"~"||s[i]==='"'||s[i]==="\\\\")return!0;return!1}function quoteFileNameIfNeeded(s){if(!needsQuoting(
s))return s;let result='"',bytes=new TextEncoder().encode(s),i=0;for(;i<bytes.length;){let b=bytes[i];b===7?result+="\\\\a":b===8?result+="\\\\b":b===9?result+="\\\\t":
b===10?result+="\\\\n":b===11?result+="\\\\v":b===12?result+="\\\\f":b===13?result+="\\\\r":b===34?result+='\\\\"':b===92?result+="\\\\\\\\":b>=32&&b<=126?result+=String.fromCharCode(
b):result+="\\\\"+b.toString(8).padStart(3,"0"),i++}return result+='"',result}var INCLUDE_HEADERS={includeIndex:!0,includeUnderline:!0,includeFileHeaders:!0},FILE_HEADERS_ONLY={
includeIndex:!1,includeUnderline:!1,includeFileHeaders:!0};function structuredPatch(oldFileName,newFileName,oldStr,newStr,oldHeader,newHeader,options2){let optionsObj;options2?typeof options2=="function"?optionsObj={callback:options2}:
optionsObj=options2:optionsObj={},typeof optionsObj.context>"u"&&(optionsObj.context=4);let context=optionsObj.context;if(optionsObj.newlineIsToken)throw new Error(
"newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(optionsObj.callback){let{callback}=optionsObj;diffLines(oldStr,
newStr,Object.assign(Object.assign({},optionsObj),{callback:diff=>{let patch=diffLinesResultToPatch(diff);callback(patch)}}))}else return diffLinesResultToPatch(
diffLines(oldStr,newStr,optionsObj));function diffLinesResultToPatch(diff){if(!diff)return;diff.push({value:"",lines:[]});function contextLines(lines){return lines.
map(function(entry){return" "+entry})}let hunks=[],oldRangeStart=0,newRangeStart=0,curRange=[],oldLine=1,newLine=1;for(let i=0;i<diff.length;i++){let current=diff[i],
lines=current.lines||splitLines2(current.value);if(current.lines=lines,current.added||current.removed){if(!oldRangeStart){let prev=diff[i-1];oldRangeStart=oldLine,
newRangeStart=newLine,prev&&(curRange=context>0?contextLines(prev.lines.slice(-context)):[],oldRangeStart-=curRange.length,newRangeStart-=curRange.length)}for(let line of lines)
curRange.push((current.added?"+":"-")+line);current.added?newLine+=lines.length:oldLine+=lines.length}else{if(oldRangeStart)if(lines.length<=context*2&&i<diff.length-
2)for(let line of contextLines(lines))curRange.push(line);else{let contextSize=Math.min(lines.length,context);for(let line of contextLines(lines.slice(0,contextSize)))
curRange.push(line);let hunk={oldStart:oldRangeStart,oldLines:oldLine-oldRangeStart+contextSize,newStart:newRangeStart,newLines:newLine-newRangeStart+contextSize,
lines:curRange};hunks.push(hunk),oldRangeStart=0,newRangeStart=0,curRange=[]}oldLine+=lines.length,newLine+=lines.length}}for(let hunk of hunks)for(let i=0;i<hunk.
lines.length;i++)hunk.lines[i].endsWith(\`
\`)?hunk.lines[i]=hunk.lines[i].slice(0,-1):(hunk.lines.splice(i+1,0,"\\\\ No newline at end of file"),i++);return{oldFileName,newFileName,oldHeader,newHeader,hunks}}}
function formatPatch(patch,headerOptions){var _a,_b,_c,_d,_e2,_f;if(headerOptions||(headerOptions=INCLUDE_HEADERS),Array.isArray(patch)){if(patch.length>1&&!headerOptions.
includeFileHeaders&&!patch.every(p=>p.isGit))throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool\\
 trying to apply the patch know which changes are to which file?)");return patch.map(p=>formatPatch(p,headerOptions)).join(\`
\`)}let ret=[];if(patch.isGit){if(headerOptions=INCLUDE_HEADERS,!patch.oldFileName)throw new Error("oldFileName must be specified for Git patches");if(!patch.newFileName)
throw new Error("newFileName must be specified for Git patches");let gitOldName=patch.oldFileName,gitNewName=patch.newFileName;patch.isCreate&&gitOldName==="/de\\
v/null"?gitOldName=gitNewName.replace(/^b\\//,"a/"):patch.isDelete&&gitNewName==="/dev/null"&&(gitNewName=gitOldName.replace(/^a\\//,"b/")),ret.push("diff --git "+
quoteFileNameIfNeeded(gitOldName)+" "+quoteFileNameIfNeeded(gitNewName)),patch.isDelete&&ret.push("deleted file mode "+((_a=patch.oldMode)!==null&&_a!==void 0?_a:
"100644")),patch.isCreate&&ret.push("new file mode "+((_b=patch.newMode)!==null&&_b!==void 0?_b:"100644")),patch.oldMode&&patch.newMode&&!patch.isDelete&&!patch.
isCreate&&(ret.push("old mode "+patch.oldMode),ret.push("new mode "+patch.newMode)),patch.isRename&&(ret.push("rename from "+quoteFileNameIfNeeded(((_c=patch.oldFileName)!==
null&&_c!==void 0?_c:"").replace(/^a\\//,""))),ret.push("rename to "+quoteFileNameIfNeeded(((_d=patch.newFileName)!==null&&_d!==void 0?_d:"").replace(/^b\\//,"")))),
patch.isCopy&&(ret.push("copy from "+quoteFileNameIfNeeded(((_e2=patch.oldFileName)!==null&&_e2!==void 0?_e2:"").replace(/^a\\//,""))),ret.push("copy to "+quoteFileNameIfNeeded(
((_f=patch.newFileName)!==null&&_f!==void 0?_f:"").replace(/^b\\//,""))))}else headerOptions.includeIndex&&patch.oldFileName==patch.newFileName&&patch.oldFileName!==
void 0&&ret.push("Index: "+patch.oldFileName),headerOptions.includeUnderline&&ret.push("===================================================================");let hasHunks=patch.
hunks.length>0;headerOptions.includeFileHeaders&&patch.oldFileName!==void 0&&patch.newFileName!==void 0&&(!patch.isGit||hasHunks)&&(ret.push("--- "+quoteFileNameIfNeeded(
patch.oldFileName)+(patch.oldHeader?"	"+patch.oldHeader:"")),ret.push("+++ "+quoteFileNameIfNeeded(patch.newFileName)+(patch.newHeader?"	"+patch.newHeader:"")));
for(let i=0;i<patch.hunks.length;i++){let hunk=patch.hunks[i],oldStart=hunk.oldLines===0?hunk.oldStart-1:hunk.oldStart,newStart=hunk.newLines===0?hunk.newStart-
1:hunk.newStart;ret.push("@@ -"+oldStart+","+hunk.oldLines+" +"+newStart+","+hunk.newLines+" @@");for(let line of hunk.lines)ret.push(line)}return ret.join(\`
\`)+\`
\`}function createTwoFilesPatch(oldFileName,newFileName,oldStr,newStr,oldHeader,newHeader,options2){if(typeof options2=="function"&&(options2={callback:options2}),
options2?.callback){let{callback}=options2;structuredPatch(oldFileName,newFileName,oldStr,newStr,oldHeader,newHeader,Object.assign(Object.assign({},options2),{callback:patchObj=>{
callback(patchObj?formatPatch(patchObj,options2.headerOptions):void 0)}}))}else{let patchObj=structuredPatch(oldFileName,newFileName,oldStr,newStr,oldHeader,newHeader,
options2);return patchObj?formatPatch(patchObj,options2?.headerOptions):void 0}}function splitLines2(text5){let hasTrailingNl=text5.endsWith(\`
\`),result=text5.split(\`
\`).map(line=>line+\`
\`);return hasTrailingNl?result.pop():result.push(result.pop().slice(0,-1)),result}function unifiedDiff(changed,context=3){return changed.filter(({source,text:text5})=>source.text!==text5).map(({source,text:text5})=>createTwoFilesPatch(\`a/\${source.
path}\`,\`b/\${source.path}\`,source.text,text5,void 0,void 0,{context,headerOptions:FILE_HEADERS_ONLY})).join("")}function fillMessage(messages,finding){let template=messages[finding.message];if(template===void 0)throw new Error(\`there is no message named \${finding.message}\`);
let data=finding.data??{};return template.replace(/\\{(\\w+)\\}/g,(placeholder2,name,offset)=>{let value2=data[name];if(value2===void 0)throw new Error(\`nothing gi\\
ven for \${placeholder2} of message \${finding.message}\`);return template[offset-1]==="\`"&&template[offset+placeholder2.length]==="\`"?quotable(String(value2)):onOneLine(
String(value2))})}var onOneLine=text5=>text5.replace(/\\s+/g," ").trim();function quotable(text5){let line=onOneLine(text5).replaceAll("\`","'");return line.length>
160?\`\${line.slice(0,159)}\\u2026\`:line}function settleOptions(rule2,given){let defaults=rule2.options?.defaults;if(given===void 0)return defaults;if(!rule2.options)throw new UsageError(\`Unexpected op\\
tions for \\\`\${rule2.name}\\\`, expected none: it has no options\`);let fault2=findFault(given,rule2.options.schema,"options");if(fault2)throw new UsageError(\`Unexp\\
ected \${fault2.found} in the options of \\\`\${rule2.name}\\\`, expected \${fault2.wanted}\`);return isObject(given)&&isObject(defaults)?{...defaults,...given}:given}function findFault(value2,schema4,at2){
return schema4.type!==void 0&&!hasType(value2,schema4.type)?{found:\`\\\`\${JSON.stringify(value2)}\\\` at \\\`\${at2}\\\`\`,wanted:\`a value of type \${schema4.type}\`}:schema4.
enum&&!schema4.enum.includes(value2)?{found:\`\\\`\${JSON.stringify(value2)}\\\` at \\\`\${at2}\\\`\`,wanted:\`one of \${schema4.enum.join(", ")}\`}:schema4.minimum!==void 0&&
typeof value2=="number"&&value2<schema4.minimum?{found:\`\\\`\${value2}\\\` at \\\`\${at2}\\\`\`,wanted:\`at least \${schema4.minimum}\`}:Array.isArray(value2)?first(value2.entries(),
schema4.items,at2):isObject(value2)?findFaultOfObject(value2,schema4,at2):void 0}function findFaultOfObject(value2,schema4,at2){let known=schema4.properties??{};
for(let[key2,entry]of Object.entries(value2)){let place2=\`\${at2}.\${key2}\`,own5=known[key2]??schema4.additionalProperties;if(own5===!1)return{found:\`key \\\`\${place2}\\
\\\`\`,wanted:expectedKey(key2,Object.keys(known))};let fault2=typeof own5=="object"?findFault(entry,own5,place2):void 0;if(fault2)return fault2}}function first(items,schema4,at2){
for(let[index2,item]of items){let fault2=schema4&&findFault(item,schema4,\`\${at2}[\${index2}]\`);if(fault2)return fault2}}function expectedKey(key2,known){let meant=nearest(
key2,known);return meant===void 0?\`one of \${known.join(", ")}\`:\`\\\`\${meant}\\\`\`}var isObject=value2=>typeof value2=="object"&&value2!==null&&!Array.isArray(value2);
function hasType(value2,type){return type==="array"?Array.isArray(value2):type==="object"?isObject(value2):type==="integer"?Number.isInteger(value2):typeof value2===
type}var severities=["error","warning","info","off"];function readRuleSetting(text5){let[name="",severity=""]=text5.split("=",2);if(name===""||!severities.includes(severity))
throw new UsageError(\`Unexpected rule setting \\\`\${text5}\\\`, expected \\\`name=severity\\\` with one of \${severities.join(", ")}\`);return[name,{severity}]}function settleRules(rules3,settings){
let asked=settings.rules??{},names3=rules3.map(rule2=>rule2.name);for(let name of Object.keys(asked))if(!names3.includes(name))throw unknownRule(name,names3);return rules3.
flatMap(rule2=>settleRule(rule2,settings.preset??"recommended",asked[rule2.name]))}function settleRule(rule2,preset,asked){let inPreset=rule2.preset!==void 0&&(preset===
"strict"||rule2.preset===preset);if(asked?.severity==="off"||!(asked||inPreset))return[];let options2=settleOptions(rule2,asked?.options);return[{rule:rule2,severity:asked?.
severity??rule2.severity,options:options2}]}function unknownRule(name,names3){let meant=nearest(name,names3),hint=meant===void 0?"the name of a rule":\`\\\`\${meant}\\
\\\`\`;return new UsageError(\`Unexpected rule name \\\`\${name}\\\`, expected \${hint}\`)}function lintPlans(plans,rules3,settings={}){let active=settleRules(rules3,settings),found2=[],failures=[];for(let plan2 of plans)for(let each of active){let failure=runRule(
each,plan2,found2);failure&&failures.push(failure)}return{diagnostics:inOrder2(found2),failures}}function runRule({rule:rule2,severity,options:options2},plan2,found2){
let report=finding=>{let{span,related:related2=[],fix:fix3}=finding,message=fillMessage(rule2.messages,finding);found2.push({rule:rule2.name,severity,message,span,
related:related2,...fix3&&{fix:fix3}})};try{rule2.check(plan2,report,options2);return}catch(error){return{rule:rule2.name,path:plan2.path,error}}}function inOrder2(found2){
let rank3=pathRanks(found2),sorted=[...found2].sort((a,b)=>rank3.get(a.span.source.path)-rank3.get(b.span.source.path)||a.span.start-b.span.start||a.span.end-b.
span.end||compareUnits(a.rule,b.rule)||compareUnits(a.message,b.message));return sorted.filter((each,index2)=>index2===0||!isSame2(each,sorted[index2-1]))}function pathRanks(found2){
let paths=[...new Set(found2.map(each=>each.span.source.path))].sort(compareNaturally);return new Map(paths.map((path2,index2)=>[path2,index2]))}var isSame2=(a,b)=>a.
rule===b.rule&&a.message===b.message&&a.span.source.path===b.span.source.path&&a.span.start===b.span.start&&a.span.end===b.span.end;var mostRounds=10;function fixAll(start,choice){let first2=new Map(start.sources.map(source=>[source.path,source])),{sources,companions}=start,fixed=[];for(let round=0;;round+=
1){let read3=readPlans(sources,start.dialect,companions),plans=read3.plans.map(start.complete),found2=lintPlans(plans,start.rules,start.settings),due=round<mostRounds?
dueAmong(found2.diagnostics,choice,new Set(companions)):[],{changed,applied}=fixSources(due.map(each=>each.fix));if(changed.length===0)return{...found2,plans,passedOver:read3.
passedOver,fixed,changed:changesSince(first2,sources)};let done=new Set(applied);fixed.push(...due.filter(each=>done.has(each.fix)));let texts2=new Map(changed.
map(({source,text:text5})=>[source,{path:source.path,text:text5}])),renewed=source=>texts2.get(source)??source;sources=sources.map(renewed),companions=companions.
map(renewed)}}function dueAmong(diagnostics,{unsafe=!1,only},untouched){return diagnostics.filter(each=>!each.fix||only&&!only.includes(each.rule)?!1:(each.fix.
safe||unsafe)&&!each.fix.edits.some(edit=>untouched.has(edit.span.source)))}var changesSince=(first2,last)=>last.flatMap(({path:path2,text:text5})=>{let source=first2.
get(path2);return source&&source.text!==text5?[{source,text:text5}]:[]});function writeChanges(changed,cwd2){for(let{source,text:text5}of changed)replaceFile((0,import_node_path5.resolve)(
cwd2,source.path),source.text,text5)}var ambiguous_id_default=\`# ambiguous-id

Finds an id that YAML reads as another one: 1.10 becomes the number 1.1.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

Every YAML reader turns an unquoted \\\`1.10\\\` into the number 1.1, so a dispatcher that reads \\\`depends_on: [1.10]\\\` waits for step 1.1
and starts too early. This program reads ids as they were written; others don't.

## Bad

\\\`\\\`\\\`markdown steps/step-2-1.md
---

cycle: "2.1"
depends_on: [1.10]
---

# Cycle 2.1

### Cycle 2.1: Print labels

**RED Phase:** nothing is printed

**GREEN Phase:** print in \\\`src/parcel/printing.py\\\`
\\\`\\\`\\\`

\\\`\\\`\\\`text
steps/step-2-1.md:4:14: error: Unexpected unquoted id \\\`1.10\\\`, which YAML reads as \\\`1.1\\\`, expected \\\`"1.10"\\\` [ambiguous-id]
\\\`\\\`\\\`

## Good

\\\`\\\`\\\`markdown steps/step-2-1.md
---

cycle: "2.1"
depends_on: ["1.10"]
---

# Cycle 2.1

### Cycle 2.1: Print labels

**RED Phase:** nothing is printed

**GREEN Phase:** print in \\\`src/parcel/printing.py\\\`
\\\`\\\`\\\`
\`;var blocks_mismatch_default=\`# blocks-mismatch

Finds two steps of which one says that it blocks the other, and the other does not wait for it, or the reverse.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

\\\`blocks\\\` and \\\`depends_on\\\` are one edge, written at both of its ends. Where they differ, one of the two was forgotten, and different
readers of the plan get different orders: most look only at \\\`depends_on\\\`.

## Bad

\\\`\\\`\\\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

**Blocks**: Step 2, Step 3

Create \\\`src/parcel/label.py\\\`.

## Step 2: Print labels

**Depends on**: Step 1

Create \\\`src/parcel/printing.py\\\`.

## Step 3: Measure labels

Create \\\`src/parcel/measure.py\\\`.
\\\`\\\`\\\`

\\\`\\\`\\\`text
runbook.md:5:26: warning: Unexpected \\\`3\\\` among what \\\`1\\\` blocks, expected \\\`3\\\` to depend on \\\`1\\\` as well [blocks-mismatch]
\\\`\\\`\\\`

## Good

\\\`\\\`\\\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

**Blocks**: Step 2, Step 3

Create \\\`src/parcel/label.py\\\`.

## Step 2: Print labels

**Depends on**: Step 1

Create \\\`src/parcel/printing.py\\\`.

## Step 3: Measure labels

**Depends on**: Step 1

Create \\\`src/parcel/measure.py\\\`.
\\\`\\\`\\\`
\`;var circular_dependency_default=\`# circular-dependency

Finds steps that wait for each other in a circle, so that none can start.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

None of the steps can ever start. An agent that dispatches by hand breaks the circle wherever it happens to stand, and runs at least
one step before what it needs. Each circle is one finding; the related places show its other edges.

## Bad

\\\`\\\`\\\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

**Depends on**: Step 3

Create \\\`src/parcel/label.py\\\`.

## Step 2: Print labels

**Depends on**: Step 1

Create \\\`src/parcel/printing.py\\\`.

## Step 3: Measure labels

**Depends on**: Step 2

Create \\\`src/parcel/measure.py\\\`.
\\\`\\\`\\\`

\\\`\\\`\\\`text
runbook.md:11:22: error: Unexpected loop of dependencies: \\\`1\\\` waits for \\\`3\\\` waits for \\\`2\\\` waits for \\\`1\\\`, expected one of these to be dropped [circular-dependenc\\
y]
\\\`\\\`\\\`

## Good

\\\`\\\`\\\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \\\`src/parcel/label.py\\\`.

## Step 2: Print labels

**Depends on**: Step 1

Create \\\`src/parcel/printing.py\\\`.

## Step 3: Measure labels

**Depends on**: Step 2

Create \\\`src/parcel/measure.py\\\`.
\\\`\\\`\\\`
\`;var count_mismatch_default=\`# count-mismatch

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

\\\`\\\`\\\`markdown runbook.md
# Parcel labels

**Total Steps**: 3 steps

## Step 1: Write the label model

Create \\\`src/parcel/label.py\\\`.

## Step 2: Print labels

Create \\\`src/parcel/printing.py\\\`.
\\\`\\\`\\\`

\\\`\\\`\\\`text
runbook.md:3:18: warning: Unexpected claim of 3 steps, expected 2 as the plan has [count-mismatch]
\\\`\\\`\\\`

## Good

\\\`\\\`\\\`markdown runbook.md
# Parcel labels

**Total Steps**: 2 steps

## Step 1: Write the label model

Create \\\`src/parcel/label.py\\\`.

## Step 2: Print labels

Create \\\`src/parcel/printing.py\\\`.
\\\`\\\`\\\`
\`;var created_twice_default=\`# created-twice

Finds a file that two steps declare to create, so that the second overwrites the first.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

An agent that is told to create a file writes it whole. What the earlier step put there is gone, and its tests with it, or the agent
notices and has to guess which of the two versions counts.

## Bad

\\\`\\\`\\\`markdown 2030-04-01-labels.md
# Parcel Labels Implementation Plan

### Task 1: Label model

**Files:**
- Create: \\\`src/parcel/label.py\\\`

### Task 2: Label text

**Files:**
- Create: \\\`src/parcel/label.py\\\`
- Create: \\\`src/parcel/text.py\\\`
\\\`\\\`\\\`

\\\`\\\`\\\`text
2030-04-01-labels.md:11:12: warning: Unexpected creation of \\\`src/parcel/label.py\\\` in \\\`2\\\`, expected a change of it, as \\\`1\\\` has created it [created-twice]
\\\`\\\`\\\`

## Good

\\\`\\\`\\\`markdown 2030-04-01-labels.md
# Parcel Labels Implementation Plan

### Task 1: Label model

**Files:**
- Create: \\\`src/parcel/label.py\\\`

### Task 2: Label text

**Files:**
- Modify: \\\`src/parcel/label.py\\\`
- Create: \\\`src/parcel/text.py\\\`
\\\`\\\`\\\`
\`;var disturbed_suite_default=\`# disturbed-suite

Finds a run of the whole test suite while another step is in the middle of an edit.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

A run of the whole suite reads every file in the tree. While another agent is in the middle of an edit it fails for reasons that have
nothing to do with the step, and the agent starts to mend what isn't broken.

## Bad

\\\`\\\`\\\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \\\`src/parcel/label.py\\\`, then run \\\`pytest\\\`.

## Step 2: Print prices

Create \\\`src/parcel/prices.py\\\`.
\\\`\\\`\\\`

\\\`\\\`\\\`text
runbook.md:5:41: warning: Unexpected run of the whole suite by \\\`1\\\` while other steps edit, expected an order between the steps, or a run of each step's own test\\
s [disturbed-suite]
\\\`\\\`\\\`

## Good

\\\`\\\`\\\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \\\`src/parcel/label.py\\\`, then run \\\`pytest tests/test_label.py\\\`.

## Step 2: Print prices

Create \\\`src/parcel/prices.py\\\`.
\\\`\\\`\\\`
\`;var duplicate_id_default=\`# duplicate-id

Finds two steps of one plan with the same id.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

Everything else names a step by its id: dependencies, step files, reports, commit messages. With two of one name each of these
means either, and a step file written for the second overwrites that of the first.

## Bad

\\\`\\\`\\\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \\\`src/parcel/label.py\\\`.

## Step 1: Print labels

Create \\\`src/parcel/printing.py\\\`.
\\\`\\\`\\\`

\\\`\\\`\\\`text
runbook.md:7:9: error: Unexpected second step with id \\\`1\\\`, expected an id of its own [duplicate-id]
\\\`\\\`\\\`

## Good

\\\`\\\`\\\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \\\`src/parcel/label.py\\\`.

## Step 2: Print labels

Create \\\`src/parcel/printing.py\\\`.
\\\`\\\`\\\`
\`;var execution_mode_conflict_default=\`# execution-mode-conflict

Finds statements on how the steps are dispatched that contradict each other.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

An agent that reads two instructions follows the one that suits it. Found are: an orchestrator plan that says the opposite of the
plan; a step that calls itself parallel where nothing may run beside another; test-driven work that is declared parallel; and steps
of one wave or parallel group of which one waits for the other.

## Bad

\\\`\\\`\\\`markdown runbook.md
---
execution_mode: sequential-required
---

# Parcel labels

## Step 1: Write the label model

Create \\\`src/parcel/label.py\\\`.

## Step 2: Print labels

**Execution Mode**: parallel

Create \\\`src/parcel/printing.py\\\`.
\\\`\\\`\\\`

\\\`\\\`\\\`text
runbook.md:13:21: error: Unexpected \\\`parallel\\\` in a plan that is \\\`sequential-required\\\`, expected no mark of independence or \\\`execution_mode: mixed\\\` for the plan\\
 [execution-mode-conflict]
\\\`\\\`\\\`

## Bad: another way

\\\`\\\`\\\`markdown orchestrator-plan.md
# Orchestrator Plan: parcel labels

### Group 1 (parallel)

- step-1 (model: small)
- step-2 (model: small)
\\\`\\\`\\\`

\\\`\\\`\\\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \\\`src/parcel/label.py\\\`.

## Step 2: Print labels

**Depends on**: Step 1

Create \\\`src/parcel/printing.py\\\`.
\\\`\\\`\\\`

\\\`\\\`\\\`text
runbook.md:9:22: error: Unexpected \\\`2\\\` in Group 1 while it waits for \\\`1\\\` in Group 1, expected it in a later one [execution-mode-conflict]
\\\`\\\`\\\`

## Good

\\\`\\\`\\\`markdown runbook.md
---
execution_mode: mixed
---

# Parcel labels

## Step 1: Write the label model

**Execution Mode**: sequential-required

Create \\\`src/parcel/label.py\\\`.

## Step 2: Print labels

**Execution Mode**: parallel

Create \\\`src/parcel/printing.py\\\`.

## Step 3: Measure labels

**Execution Mode**: parallel

Create \\\`src/parcel/measure.py\\\`.
\\\`\\\`\\\`
\`;var forward_dependency_default=\`# forward-dependency

Finds a dependency on a step that stands further down, so that reading order and order of work disagree.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

People and agents read a plan from the top. A step that waits for one further down stands in the wrong place or names the wrong step;
whoever follows the text runs it too early.

## Bad

\\\`\\\`\\\`markdown runbook.md
# Parcel labels

## Step 1: Print labels

**Depends on**: Step 2

Create \\\`src/parcel/printing.py\\\`.

## Step 2: Write the label model

Create \\\`src/parcel/label.py\\\`.
\\\`\\\`\\\`

\\\`\\\`\\\`text
runbook.md:5:22: warning: Unexpected dependency of \\\`1\\\` on \\\`2\\\`, which stands after it, expected \\\`2\\\` to stand before \\\`1\\\` [forward-dependency]
\\\`\\\`\\\`

## Good

\\\`\\\`\\\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \\\`src/parcel/label.py\\\`.

## Step 2: Print labels

**Depends on**: Step 1

Create \\\`src/parcel/printing.py\\\`.
\\\`\\\`\\\`
\`;var implausible_red_default=\`# implausible-red

Finds a RED phase that expects something to be absent which an earlier step has created.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

A RED phase that waits for "has no attribute \\\`to_text\\\`" can't fail that way once an earlier step has added \\\`to_text\\\`. The agent sees a
test that passes, or fails for another reason than announced, and has to stop.

## Bad

\\\`\\\`\\\`markdown runbook.md
# Parcel labels

## Cycle 1.1: Labels have a text

**RED Phase:**

**Expected failure:** \\\`AttributeError: 'Label' object has no attribute 'to_text'\\\`

**GREEN Phase:**

- File: src/parcel/label.py
  Action: Add method \\\`to_text\\\`

## Cycle 1.2: Long texts are cut

**RED Phase:**

**Expected failure:** \\\`AttributeError: 'Label' object has no attribute 'to_text'\\\`

**GREEN Phase:**

- File: src/parcel/label.py
  Action: Cut texts after 40 characters
\\\`\\\`\\\`

\\\`\\\`\\\`text
runbook.md:18:73: warning: Unexpected failure of \\\`1.2\\\` for want of \\\`to_text\\\`, expected one that still happens after \\\`1.1\\\` has created it [implausible-red]
\\\`\\\`\\\`

## Good

\\\`\\\`\\\`markdown runbook.md
# Parcel labels

## Cycle 1.1: Labels have a text

**RED Phase:**

**Expected failure:** \\\`AttributeError: 'Label' object has no attribute 'to_text'\\\`

**GREEN Phase:**

- File: src/parcel/label.py
  Action: Add method \\\`to_text\\\`

## Cycle 1.2: Long texts are cut

**RED Phase:**

**Expected failure:** \\\`AssertionError: assert 61 <= 40\\\`

**GREEN Phase:**

- File: src/parcel/label.py
  Action: Cut texts after 40 characters
\\\`\\\`\\\`
\`;var invalid_metadata_default=\`# invalid-metadata

Finds metadata that can be read, but with a key or value that nobody understands.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

A dispatcher that meets a value it doesn't know falls back to its default, without a word. \\\`execution_mode: eager\\\` reads well and
orders nothing.

## Bad

\\\`\\\`\\\`markdown runbook.md
---
execution_mode: eager
---

# Parcel labels

## Step 1: Write the label model

Create \\\`src/parcel/label.py\\\`.
\\\`\\\`\\\`

\\\`\\\`\\\`text
runbook.md:2:17: error: Unexpected \\\`eager\\\` for \\\`execution_mode\\\`, expected \\\`parallel\\\`, \\\`sequential\\\`, \\\`sequential-required\\\`, \\\`sequential-strict\\\` or \\\`mixed\\\` [inval\\
id-metadata]
\\\`\\\`\\\`

## Good

\\\`\\\`\\\`markdown runbook.md
---
execution_mode: sequential
---

# Parcel labels

## Step 1: Write the label model

Create \\\`src/parcel/label.py\\\`.
\\\`\\\`\\\`
\`;var invalidated_red_default=\`# invalidated-red

Finds a RED phase that passes, without reason, when another step runs beside it.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

A RED phase proves that a test can fail because something is missing. When a step beside it brings that very thing, RED passes, and
the agent has to stop (or worse, goes on). The finding names what RED relies on and who brings it.

## Bad

\\\`\\\`\\\`markdown runbook.md
# Parcel labels

## Cycle 1.1: Labels have a text

**RED Phase:**

**Expected failure:** \\\`AttributeError: 'Label' object has no attribute 'to_text'\\\`

**GREEN Phase:**

- File: src/parcel/label.py
  Action: Add method \\\`to_text\\\`

## Cycle 1.2: Long texts are cut

**RED Phase:**

**Expected failure:** \\\`AssertionError: text is too long\\\`

**GREEN Phase:**

- File: src/parcel/label.py
  Action: Extend \\\`to_text\\\` to cut after 40 characters
\\\`\\\`\\\`

\\\`\\\`\\\`text
runbook.md:7:73: error: Unexpected chance that \\\`1.2\\\` bring \\\`to_text\\\` before RED of \\\`1.1\\\` has failed for want of it, expected them to wait for \\\`1.1\\\` [invalidated\\
-red]
\\\`\\\`\\\`

## Good

\\\`\\\`\\\`markdown runbook.md
# Parcel labels

## Cycle 1.1: Labels have a text

**RED Phase:**

**Expected failure:** \\\`AttributeError: 'Label' object has no attribute 'to_text'\\\`

**GREEN Phase:**

- File: src/parcel/label.py
  Action: Add method \\\`to_text\\\`

## Cycle 1.2: Long texts are cut

**Depends on**: Cycle 1.1

**RED Phase:**

**Expected failure:** \\\`AssertionError: text is too long\\\`

**GREEN Phase:**

- File: src/parcel/label.py
  Action: Extend \\\`to_text\\\` to cut after 40 characters
\\\`\\\`\\\`
\`;var misnumbered_id_default=\`# misnumbered-id

Finds ids that skip a number, go back, or carry the number of another phase.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

A gap makes everybody look for the missing step: was it dropped on purpose, or lost? A number that goes back, or that belongs to
another phase, is mostly a step that was moved and not renumbered, and its dependents still name the old number.

## Bad

\\\`\\\`\\\`markdown runbook.md
# Parcel labels

## Phase 1: Model

### Step 1.1: Write the label model

Create \\\`src/parcel/label.py\\\`.

### Step 1.3: Print labels

Create \\\`src/parcel/printing.py\\\`.

## Phase 2: Sizes

### Step 1.4: Measure labels

Create \\\`src/parcel/measure.py\\\`.
\\\`\\\`\\\`

\\\`\\\`\\\`text
runbook.md:9:10: warning: Unexpected id \\\`1.3\\\` after \\\`1.1\\\`, expected \\\`1.2\\\` [misnumbered-id]
runbook.md:15:10: warning: Unexpected id \\\`1.4\\\` in phase 2, expected \\\`2\\\` as its first number [misnumbered-id]
\\\`\\\`\\\`

## Good

\\\`\\\`\\\`markdown runbook.md
# Parcel labels

## Phase 1: Model

### Step 1.1: Write the label model

Create \\\`src/parcel/label.py\\\`.

### Step 1.2: Print labels

Create \\\`src/parcel/printing.py\\\`.

## Phase 2: Sizes

### Step 2.1: Measure labels

Create \\\`src/parcel/measure.py\\\`.
\\\`\\\`\\\`
\`;var missing_checkpoint_default=\`# missing-checkpoint

Finds many red/green cycles in a row without a point at which the state is verified.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

Each cycle reports for itself, and small damage passes from one to the next: a test that was loosened, a commit that is missing. A
checkpoint is where somebody looks at the whole, \\\`git log\\\` and the full test run, before more is built upon it. Put one at the end of
each phase.

## Bad

\\\`\\\`\\\`markdown runbook.md
# Parcel labels

## Cycle 1.1: Rule 1

**RED Phase:** rule 1 is missing

**GREEN Phase:** add rule 1 to \\\`src/parcel/rules.py\\\`

## Cycle 1.2: Rule 2

**RED Phase:** rule 2 is missing

**GREEN Phase:** add rule 2 to \\\`src/parcel/rules.py\\\`

## Cycle 1.3: Rule 3

**RED Phase:** rule 3 is missing

**GREEN Phase:** add rule 3 to \\\`src/parcel/rules.py\\\`

## Cycle 1.4: Rule 4

**RED Phase:** rule 4 is missing

**GREEN Phase:** add rule 4 to \\\`src/parcel/rules.py\\\`

## Cycle 1.5: Rule 5

**RED Phase:** rule 5 is missing

**GREEN Phase:** add rule 5 to \\\`src/parcel/rules.py\\\`

## Cycle 1.6: Rule 6

**RED Phase:** rule 6 is missing

**GREEN Phase:** add rule 6 to \\\`src/parcel/rules.py\\\`

## Cycle 1.7: Rule 7

**RED Phase:** rule 7 is missing

**GREEN Phase:** add rule 7 to \\\`src/parcel/rules.py\\\`

## Cycle 1.8: Rule 8

**RED Phase:** rule 8 is missing

**GREEN Phase:** add rule 8 to \\\`src/parcel/rules.py\\\`

## Cycle 1.9: Rule 9

**RED Phase:** rule 9 is missing

**GREEN Phase:** add rule 9 to \\\`src/parcel/rules.py\\\`

## Cycle 1.10: Rule 10

**RED Phase:** rule 10 is missing

**GREEN Phase:** add rule 10 to \\\`src/parcel/rules.py\\\`

## Cycle 1.11: Rule 11

**RED Phase:** rule 11 is missing

**GREEN Phase:** add rule 11 to \\\`src/parcel/rules.py\\\`

## Cycle 1.12: Rule 12

**RED Phase:** rule 12 is missing

**GREEN Phase:** add rule 12 to \\\`src/parcel/rules.py\\\`

## Cycle 1.13: Rule 13

**RED Phase:** rule 13 is missing

**GREEN Phase:** add rule 13 to \\\`src/parcel/rules.py\\\`

## Cycle 1.14: Rule 14

**RED Phase:** rule 14 is missing

**GREEN Phase:** add rule 14 to \\\`src/parcel/rules.py\\\`

## Cycle 1.15: Rule 15

**RED Phase:** rule 15 is missing

**GREEN Phase:** add rule 15 to \\\`src/parcel/rules.py\\\`

## Cycle 1.16: Rule 16

**RED Phase:** rule 16 is missing

**GREEN Phase:** add rule 16 to \\\`src/parcel/rules.py\\\`

## Cycle 1.17: Rule 17

**RED Phase:** rule 17 is missing

**GREEN Phase:** add rule 17 to \\\`src/parcel/rules.py\\\`

## Cycle 1.18: Rule 18

**RED Phase:** rule 18 is missing

**GREEN Phase:** add rule 18 to \\\`src/parcel/rules.py\\\`

## Cycle 1.19: Rule 19

**RED Phase:** rule 19 is missing

**GREEN Phase:** add rule 19 to \\\`src/parcel/rules.py\\\`

## Cycle 1.20: Rule 20

**RED Phase:** rule 20 is missing

**GREEN Phase:** add rule 20 to \\\`src/parcel/rules.py\\\`

## Cycle 1.21: Rule 21

**RED Phase:** rule 21 is missing

**GREEN Phase:** add rule 21 to \\\`src/parcel/rules.py\\\`

## Cycle 1.22: Rule 22

**RED Phase:** rule 22 is missing

**GREEN Phase:** add rule 22 to \\\`src/parcel/rules.py\\\`
\\\`\\\`\\\`

\\\`\\\`\\\`text
runbook.md:123:10: warning: Unexpected 22 steps in a row without a checkpoint, expected one at least every 20 [missing-checkpoint]
\\\`\\\`\\\`

## Good

\\\`\\\`\\\`markdown runbook.md
# Parcel labels

## Cycle 1.1: Rule 1

**RED Phase:** rule 1 is missing

**GREEN Phase:** add rule 1 to \\\`src/parcel/rules.py\\\`

## Cycle 1.2: Rule 2

**RED Phase:** rule 2 is missing

**GREEN Phase:** add rule 2 to \\\`src/parcel/rules.py\\\`

## Cycle 1.3: Rule 3

**RED Phase:** rule 3 is missing

**GREEN Phase:** add rule 3 to \\\`src/parcel/rules.py\\\`

**Checkpoint:** run the whole suite and compare \\\`git log\\\` with the cycles done.

## Cycle 1.4: Rule 4

**RED Phase:** rule 4 is missing

**GREEN Phase:** add rule 4 to \\\`src/parcel/rules.py\\\`
\\\`\\\`\\\`

## Options

- \\\`most\\\` (number, 20): how many steps may follow each other before a checkpoint is due.
\`;var missing_depends_on_default=\`# missing-depends-on

Finds a step that needs what another one does, and does not say that it waits for it.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

Dispatching agents look for dependencies between calls, not between effects: two steps whose prompts don't quote each other look
independent, also when the second edits what the first creates. The findings are the fewest edges that put the plan in order; each
names what the step would collide on, and the related places show the words that say so.

In a plan whose order is firm (\\\`execution_mode: sequential-required\\\` or \\\`sequential-strict\\\`, or a format whose executor runs one
step at a time) nothing is missing.

## Bad

\\\`\\\`\\\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

- File: src/parcel/label.py
  Action: Create class \\\`Label\\\`

## Step 2: Print labels

- File: src/parcel/label.py
  Action: Add method \\\`to_text\\\` to \\\`Label\\\`
\\\`\\\`\\\`

\\\`\\\`\\\`text
runbook.md:8:9: error: Unexpected start of \\\`2\\\` beside \\\`1\\\`, which changes \\\`src/parcel/label.py\\\`, expected \\\`**Depends on**: Step 1\\\` [missing-depends-on]
\\\`\\\`\\\`

## Good

\\\`\\\`\\\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

- File: src/parcel/label.py
  Action: Create class \\\`Label\\\`

## Step 2: Print labels

**Depends on**: Step 1

- File: src/parcel/label.py
  Action: Add method \\\`to_text\\\` to \\\`Label\\\`
\\\`\\\`\\\`
\`;var missing_files_default=\`# missing-files

Finds a step that may run beside others and names no file, so that nothing can be checked.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

A step that is promised to run beside others has to say what it touches. Where it names no file, neither this program nor the person who
reads the plan can tell whether the promise holds.

## Bad

\\\`\\\`\\\`markdown runbook.md
# Parcel labels

## Step 1: Improve the wording

**Execution Mode**: parallel

Make all texts sound friendlier.

## Step 2: Print labels

**Execution Mode**: parallel

Create \\\`src/parcel/printing.py\\\`.
\\\`\\\`\\\`

\\\`\\\`\\\`text
runbook.md:3:9: warning: Unexpected parallel step \\\`1\\\` without a file, expected the files that it changes [missing-files]
\\\`\\\`\\\`

## Good

\\\`\\\`\\\`markdown runbook.md
# Parcel labels

## Step 1: Improve the wording

**Execution Mode**: parallel

- File: src/parcel/texts.py
  Action: Make all texts sound friendlier

## Step 2: Print labels

**Execution Mode**: parallel

Create \\\`src/parcel/printing.py\\\`.
\\\`\\\`\\\`
\`;var missing_green_default=\`# missing-green

Finds a red/green cycle that writes a failing test and never says how to make it pass.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

An agent that is handed only a failing test chooses the file, the names and the shape of the code by itself. The next cycle was
written for the shape its author had in mind. It also hides what the cycle changes: nothing can be checked for collisions.

## Bad

\\\`\\\`\\\`markdown runbook.md
# Parcel weights

## Cycle 1.1: Weigh a parcel

**RED Phase:**

**Test:** \\\`weigh\\\` returns grams

**Verify RED:** \\\`pytest tests/test_scale.py::test_grams\\\`
\\\`\\\`\\\`

\\\`\\\`\\\`text
runbook.md:3:10: warning: Unexpected cycle \\\`1.1\\\` without a GREEN phase, expected \\\`**GREEN Phase:**\\\` with the change that makes its test pass [missing-green]
\\\`\\\`\\\`

## Good

\\\`\\\`\\\`markdown runbook.md
# Parcel weights

## Cycle 1.1: Weigh a parcel

**RED Phase:**

**Test:** \\\`weigh\\\` returns grams

**Verify RED:** \\\`pytest tests/test_scale.py::test_grams\\\`

**GREEN Phase:**

- File: src/parcel/scale.py
  Action: Create \\\`weigh\\\`

**Verify GREEN:** \\\`pytest tests/test_scale.py::test_grams\\\`
\\\`\\\`\\\`
\`;var missing_red_default=\`# missing-red

Finds a red/green cycle without a RED phase that is not marked as a regression test or a spike.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

A test that was never seen failing proves nothing. Without a RED phase the agent writes code and test together, and nobody learns
whether the test can fail at all. A cycle that pins down behaviour which is already there has no RED by nature: mark it
\\\`[REGRESSION]\\\`. Cycles \\\`0.x\\\` are spikes and need none either.

## Bad

\\\`\\\`\\\`markdown runbook.md
# Parcel weights

## Cycle 1.1: Weigh a parcel

**GREEN Phase:**

- File: src/parcel/scale.py
  Action: Create \\\`weigh\\\`

**Verify GREEN:** \\\`pytest tests/test_scale.py\\\`
\\\`\\\`\\\`

\\\`\\\`\\\`text
runbook.md:3:10: warning: Unexpected cycle \\\`1.1\\\` without a RED phase, expected \\\`**RED Phase:**\\\` with the failing test or the mark \\\`[REGRESSION]\\\` [missing-red]
\\\`\\\`\\\`

## Good

\\\`\\\`\\\`markdown runbook.md
# Parcel weights

## Cycle 1.1: Weigh a parcel

**RED Phase:**

**Test:** \\\`weigh\\\` returns grams

**Expected failure:** \\\`ImportError: cannot import name 'weigh'\\\`

**GREEN Phase:**

- File: src/parcel/scale.py
  Action: Create \\\`weigh\\\`

**Verify GREEN:** \\\`pytest tests/test_scale.py\\\`

## Cycle 1.2: Weights stay in grams [REGRESSION]

**GREEN Phase:**

- File: tests/test_scale.py
  Action: Assert that two parcels add up in grams

**Verify GREEN:** \\\`pytest tests/test_scale.py\\\`
\\\`\\\`\\\`
\`;var missing_stop_condition_default=\`# missing-stop-condition

Finds a plan of red/green cycles that never says when an agent has to stop.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

When RED passes unexpectedly, something that the plan relies on is not as its author thought: the feature exists, or another agent
was faster. An agent that isn't told to stop there goes on, reports success, and every later cycle stands on that report.

## Bad

\\\`\\\`\\\`markdown runbook.md
# Parcel weights

## Cycle 1.1: Weigh a parcel

**RED Phase:**

**Test:** \\\`weigh\\\` returns grams

**GREEN Phase:**

- File: src/parcel/scale.py
  Action: Create \\\`weigh\\\`

**Verify GREEN:** \\\`pytest tests/test_scale.py\\\`
\\\`\\\`\\\`

\\\`\\\`\\\`text
runbook.md:1:3: warning: Unexpected plan of cycles without a stop condition, expected \\\`**Stop Conditions:**\\\` that say what to do when RED passes or GREEN fails \\
[missing-stop-condition]
\\\`\\\`\\\`

## Good

\\\`\\\`\\\`markdown runbook.md
# Parcel weights

**Stop Conditions:** stop and report when RED passes, or when GREEN fails twice.

## Cycle 1.1: Weigh a parcel

**RED Phase:**

**Test:** \\\`weigh\\\` returns grams

**GREEN Phase:**

- File: src/parcel/scale.py
  Action: Create \\\`weigh\\\`

**Verify GREEN:** \\\`pytest tests/test_scale.py\\\`
\\\`\\\`\\\`
\`;var missing_verification_default=\`# missing-verification

Finds red/green cycles without a command that proves RED and GREEN.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

RED and GREEN are observations, not intentions. A cycle that names no command leaves it to the agent to decide what it looked at,
and a report of success can't be checked by anybody else.

## Bad

\\\`\\\`\\\`markdown runbook.md
# Parcel weights

## Cycle 1.1: Weigh a parcel

**RED Phase:**

**Test:** \\\`weigh\\\` returns grams

**GREEN Phase:**

- File: src/parcel/scale.py
  Action: Create \\\`weigh\\\`
\\\`\\\`\\\`

\\\`\\\`\\\`text
runbook.md:3:10: warning: Unexpected cycle \\\`1.1\\\` without verification, expected \\\`**Verify RED:**\\\` and \\\`**Verify GREEN:**\\\` with the command to run [missing-verif\\
ication]
\\\`\\\`\\\`

## Good

\\\`\\\`\\\`markdown runbook.md
# Parcel weights

## Cycle 1.1: Weigh a parcel

**RED Phase:**

**Test:** \\\`weigh\\\` returns grams

**Verify RED:** \\\`pytest tests/test_scale.py::test_grams\\\`

**GREEN Phase:**

- File: src/parcel/scale.py
  Action: Create \\\`weigh\\\`

**Verify GREEN:** \\\`pytest tests/test_scale.py::test_grams\\\`
\\\`\\\`\\\`
\`;var model_policy_default=\`# model-policy

Finds a step that changes files with another model than the one required for them.

| | |
| --- | --- |
| severity | error |
| preset | none |

## Why it matters

Some files are worth a stronger model: skills, agent definitions, migrations. The rule is off until it is given a policy, since every
team has its own.

## Bad

\\\`\\\`\\\`markdown runbook.md
---
model: haiku
---

# Parcel labels

## Step 1: Change the schema

- File: migrations/004_labels.sql
  Action: Add table \\\`labels\\\`
\\\`\\\`\\\`

\\\`\\\`\\\`text
runbook.md:2:8: error: Unexpected model \\\`haiku\\\` for \\\`1\\\`, which changes \\\`migrations/004_labels.sql\\\`, expected \\\`opus\\\` [model-policy]
\\\`\\\`\\\`

## Good

\\\`\\\`\\\`markdown runbook.md
---
model: opus
---

# Parcel labels

## Step 1: Change the schema

- File: migrations/004_labels.sql
  Action: Add table \\\`labels\\\`
\\\`\\\`\\\`

## Options

- \\\`models\\\` (object, empty): a glob of files, and the model that has to change them. The examples above run with

\\\`\\\`\\\`json
{ "models": { "migrations/**": "opus" } }
\\\`\\\`\\\`
\`;var prose_only_dependency_default=\`# prose-only-dependency

Finds a dependency that only a sentence states, so that no program can obey it.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

A sentence such as "this needs the model from step 1" is read by the agent that carries out the step, which is too late: by then it
has been started. The program that decides what runs beside what reads fields only.

## Bad

\\\`\\\`\\\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \\\`src/parcel/label.py\\\`.

## Step 2: Print labels

This step depends on Step 1.

Create \\\`src/parcel/printing.py\\\`.
\\\`\\\`\\\`

\\\`\\\`\\\`text
runbook.md:9:27: warning: Unexpected dependency of \\\`2\\\` on \\\`1\\\` in a sentence only, expected \\\`**Depends on**: Step 1\\\` [prose-only-dependency]
\\\`\\\`\\\`

## Good

\\\`\\\`\\\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \\\`src/parcel/label.py\\\`.

## Step 2: Print labels

**Depends on**: Step 1

Create \\\`src/parcel/printing.py\\\`.
\\\`\\\`\\\`
\`;var shared_commit_default='# shared-commit\\n\\nFinds steps that commit to one working tree while nothing keeps them apart.\\n\\n| | |\\n| --- | --- |\\n| severity | warnin\\
g |\\n| preset | recommended |\\n\\n## Why it matters\\n\\nOne working tree has one index and one HEAD. Agents that commit at the same time meet \`index.lock\`, commit each\\
 other\\'s files, or\\nreport a commit that a moment later no longer exists. Either keep the steps apart, or give each agent a tree of its own\\n(\`isolation: worktree\\
\`).\\n\\n## Bad\\n\\n\`\`\`\`markdown runbook.md\\n# Parcel labels\\n\\n## Step 1: Write the label model\\n\\nCreate \`src/parcel/label.py\` with class \`Label\`. Commit the result:\\n\\n\`\`\`\\
bash\\ngit add src/parcel/label.py\\ngit commit -m "Add labels"\\n\`\`\`\\n\\n## Step 2: Print prices\\n\\nCreate \`src/parcel/prices.py\` with function \`price\`. Commit the result\\
:\\n\\n\`\`\`bash\\ngit add src/parcel/prices.py\\ngit commit -m "Add prices"\\n\`\`\`\\n\`\`\`\`\\n\\n\`\`\`text\\nrunbook.md:8:1: warning: Unexpected commits of \`1\` and \`2\` to one index and\\
 one branch at the same time, expected an order between the steps or \`isolation: worktree\` [shared-commit]\\n\`\`\`\\n\\n## Good\\n\\n\`\`\`\`markdown runbook.md\\n# Parcel labels\\
\\n\\n## Step 1: Write the label model\\n\\nCreate \`src/parcel/label.py\` with class \`Label\`. Commit the result:\\n\\n\`\`\`bash\\ngit add src/parcel/label.py\\ngit commit -m "Add \\
labels"\\n\`\`\`\\n\\n## Step 2: Print prices\\n\\n**Depends on**: Step 1\\n\\nCreate \`src/parcel/prices.py\` with function \`price\`. Commit the result:\\n\\n\`\`\`bash\\ngit add src/parce\\
l/prices.py\\ngit commit -m "Add prices"\\n\`\`\`\\n\`\`\`\`\\n';var shared_file_default=\`# shared-file

Finds a file that several steps change while nothing keeps them apart.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

Two agents that edit one file at the same time overwrite each other: the last to save wins, and both report success. One finding for
each file; the related places are the steps that change it. An order between them settles it.

## Bad

\\\`\\\`\\\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

- File: src/parcel/label.py
  Action: Create class \\\`Label\\\`

## Step 2: Print labels

- File: src/parcel/label.py
  Action: Add method \\\`to_text\\\` to \\\`Label\\\`
\\\`\\\`\\\`

\\\`\\\`\\\`text
runbook.md:5:9: warning: Unexpected change of \\\`src/parcel/label.py\\\` by \\\`1\\\` and \\\`2\\\` at the same time, expected an order between them [shared-file]
\\\`\\\`\\\`

## Good

\\\`\\\`\\\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

- File: src/parcel/label.py
  Action: Create class \\\`Label\\\`

## Step 2: Print labels

**Depends on**: Step 1

- File: src/parcel/label.py
  Action: Add method \\\`to_text\\\` to \\\`Label\\\`
\\\`\\\`\\\`
\`;var staged_by_another_default='# staged-by-another\\n\\nFinds a step that stages the whole tree, and with it the unfinished work of steps beside it.\\n\\n| | |\\n| --- | \\
--- |\\n| severity | warning |\\n| preset | recommended |\\n\\n## Why it matters\\n\\n\`git add -A\` (also \`git add .\` and \`git commit -a\`) takes up whatever lies in the tree\\
: the half-written files of the agents beside\\nit. They end in a commit with the wrong name, and the agents that wrote them find nothing to commit.\\n\\n## Bad\\n\\n\`\`\`\`\\
markdown runbook.md\\n# Parcel labels\\n\\n## Step 1: Write the label model\\n\\nCreate \`src/parcel/label.py\` with class \`Label\`. Commit the result:\\n\\n\`\`\`bash\\ngit add -A\\ng\\
it commit -m "Add labels"\\n\`\`\`\\n\\n## Step 2: Print prices\\n\\nCreate \`src/parcel/prices.py\` with function \`price\`. Commit the result:\\n\\n\`\`\`bash\\ngit add src/parcel/pric\\
es.py\\ngit commit -m "Add prices"\\n\`\`\`\\n\`\`\`\`\\n\\n\`\`\`text\\nrunbook.md:8:1: warning: Unexpected staging of the whole tree by \`1\` while other steps are at work, expected \\
\`git add\` with the step\\'s own files [staged-by-another]\\n\`\`\`\\n\\n## Good\\n\\n\`\`\`\`markdown runbook.md\\n# Parcel labels\\n\\n## Step 1: Write the label model\\n\\nCreate \`src/par\\
cel/label.py\` with class \`Label\`. Commit the result:\\n\\n\`\`\`bash\\ngit add src/parcel/label.py\\ngit commit -m "Add labels"\\n\`\`\`\\n\\n## Step 2: Print prices\\n\\nCreate \`src/p\\
arcel/prices.py\` with function \`price\`. Commit the result:\\n\\n\`\`\`bash\\ngit add src/parcel/prices.py\\ngit commit -m "Add prices"\\n\`\`\`\\n\`\`\`\`\\n';var stale_read_default=\`# stale-read

Finds a file that one step reads while another may still change it.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

A step that reads a file while another one is changing it works from a version that nobody will see again. The result looks sound and
fits nothing.

## Bad

\\\`\\\`\\\`markdown runbook.md
# Parcel prices

## Step 1: Round prices

- File: src/parcel/prices.py
  Action: Change \\\`price\\\` to round to cents

## Step 2: Document prices

Read \\\`src/parcel/prices.py\\\`, then create \\\`docs/prices.md\\\`.
\\\`\\\`\\\`

\\\`\\\`\\\`text
runbook.md:10:7: warning: Unexpected read of \\\`src/parcel/prices.py\\\` by \\\`2\\\` while \\\`1\\\` may change it, expected the readers to wait [stale-read]
\\\`\\\`\\\`

## Good

\\\`\\\`\\\`markdown runbook.md
# Parcel prices

## Step 1: Round prices

- File: src/parcel/prices.py
  Action: Change \\\`price\\\` to round to cents

## Step 2: Document prices

**Depends on**: Step 1

Read \\\`src/parcel/prices.py\\\`, then create \\\`docs/prices.md\\\`.
\\\`\\\`\\\`
\`;var step_file_drift_default=\`# step-file-drift

Finds step files, runbook and orchestrator plan that no longer say the same.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

The agent that carries out a step reads the step file; the person who reviewed the plan read the runbook. Whatever was mended in one
of them only is lost, or comes back. An orchestrator plan that lists a step nobody wrote stops the run in the middle.

## Bad

\\\`\\\`\\\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \\\`src/parcel/label.py\\\`.

## Step 2: Print labels

Create \\\`src/parcel/printing.py\\\`.
\\\`\\\`\\\`

\\\`\\\`\\\`markdown steps/step-1.md
# Step 1

**Plan**: \\\`runbook.md\\\`

---

## Step 1: Write the label model

Create \\\`src/parcel/models.py\\\`.
\\\`\\\`\\\`

\\\`\\\`\\\`markdown steps/step-3.md
# Step 3

**Plan**: \\\`runbook.md\\\`

---

## Step 3: Measure labels

Create \\\`src/parcel/measure.py\\\`.
\\\`\\\`\\\`

\\\`\\\`\\\`text
runbook.md:7:9: warning: Unexpected lack of a step file for \\\`2\\\`, expected one as for the other steps [step-file-drift]
steps/step-1.md:7:9: warning: Unexpected text in the step file of \\\`1\\\`, expected the text of the runbook [step-file-drift]
steps/step-3.md:7:9: warning: Unexpected step file for \\\`3\\\`, expected a step of this id in the runbook [step-file-drift]
\\\`\\\`\\\`

## Good

\\\`\\\`\\\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \\\`src/parcel/label.py\\\`.

## Step 2: Print labels

Create \\\`src/parcel/printing.py\\\`.
\\\`\\\`\\\`

\\\`\\\`\\\`markdown steps/step-1.md
# Step 1

**Plan**: \\\`runbook.md\\\`

---

## Step 1: Write the label model

Create \\\`src/parcel/label.py\\\`.
\\\`\\\`\\\`

\\\`\\\`\\\`markdown steps/step-2.md
# Step 2

**Plan**: \\\`runbook.md\\\`

---

## Step 2: Print labels

Create \\\`src/parcel/printing.py\\\`.
\\\`\\\`\\\`
\`;var tdd_not_strict_default=\`# tdd-not-strict

Finds a test-driven plan that does not declare the strict order it needs by nature.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

A red/green cycle starts from the exact state that the cycle before it left behind: its RED needs something to be absent, its GREEN
needs something to be there. \\\`execution_mode: sequential-strict\\\` says so in a form that a program can obey: one cycle at a time, the
predecessor committed and verified, and on a violation of RED back to the last good state.

## Bad

\\\`\\\`\\\`markdown runbook.md
---
type: tdd
---

# Parcel weights

## Cycle 1.1: Weigh a parcel

**RED Phase:** \\\`weigh\\\` is missing

**GREEN Phase:** add it to \\\`src/parcel/scale.py\\\`

## Cycle 1.2: Refuse heavy parcels

**RED Phase:** 40 kg are accepted

**GREEN Phase:** raise \\\`TooHeavy\\\` in \\\`src/parcel/scale.py\\\`
\\\`\\\`\\\`

\\\`\\\`\\\`text
runbook.md:2:7: warning: Unexpected \\\`type: tdd\\\` without a declared strict order, expected \\\`execution_mode: sequential-strict\\\` beside it [tdd-not-strict]
\\\`\\\`\\\`

## Good

\\\`\\\`\\\`markdown runbook.md
---

type: tdd
execution_mode: sequential-strict
---

# Parcel weights

## Cycle 1.1: Weigh a parcel

**RED Phase:** \\\`weigh\\\` is missing

**GREEN Phase:** add it to \\\`src/parcel/scale.py\\\`

## Cycle 1.2: Refuse heavy parcels

**RED Phase:** 40 kg are accepted

**GREEN Phase:** raise \\\`TooHeavy\\\` in \\\`src/parcel/scale.py\\\`
\\\`\\\`\\\`
\`;var undeclared_file_default=\`# undeclared-file

Finds a step whose text changes a file that its own list of files leaves out.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

The list of files at the head of a step is what a dispatcher compares with the lists of other steps. A file that only the text below
mentions is not in that comparison, so two steps with clean lists still meet in it.

## Bad

\\\`\\\`\\\`markdown 2030-04-01-labels.md
# Parcel Labels Implementation Plan

### Task 1: Label text

**Files:**
- Create: \\\`src/parcel/text.py\\\`

- [ ] **Step 1: Write the function**

Create \\\`src/parcel/text.py\\\` with \\\`to_text\\\`.

- [ ] **Step 2: Add the command**

Modify \\\`src/parcel/cli.py\\\` to call it.
\\\`\\\`\\\`

\\\`\\\`\\\`text
2030-04-01-labels.md:14:9: warning: Unexpected change of \\\`src/parcel/cli.py\\\` in \\\`1\\\`, expected it among the files that the step declares [undeclared-file]
\\\`\\\`\\\`

## Good

\\\`\\\`\\\`markdown 2030-04-01-labels.md
# Parcel Labels Implementation Plan

### Task 1: Label text

**Files:**
- Create: \\\`src/parcel/text.py\\\`
- Modify: \\\`src/parcel/cli.py\\\`

- [ ] **Step 1: Write the function**

Create \\\`src/parcel/text.py\\\` with \\\`to_text\\\`.

- [ ] **Step 2: Add the command**

Modify \\\`src/parcel/cli.py\\\` to call it.
\\\`\\\`\\\`
\`;var undeclared_tracker_write_default=\`# undeclared-tracker-write

Finds a task list or status file that every step writes without saying so.

| | |
| --- | --- |
| severity | warning |
| preset | strict |

## Why it matters

In some formats every agent ticks its own line of one task list when it is done, or writes its state into one file. No step says so,
and no list of files holds it, yet it is the one file that all of them write. Let the orchestrator do it, or keep the steps apart.

## Bad

\\\`\\\`\\\`markdown .planning/phases/04-labels/04-01-PLAN.md
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
\\\`\\\`\\\`

\\\`\\\`\\\`markdown .planning/phases/04-labels/04-02-PLAN.md
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
\\\`\\\`\\\`

\\\`\\\`\\\`text
.planning/phases/04-labels/04-01-PLAN.md:2:8: warning: Unexpected writing of \\\`.planning/ROADMAP.md\\\` by \\\`04-01\\\` and \\\`04-02\\\` at the same time, expected one writer\\
 (the orchestrator) or an order between them [undeclared-tracker-write]
.planning/phases/04-labels/04-01-PLAN.md:2:8: warning: Unexpected writing of \\\`.planning/STATE.md\\\` by \\\`04-01\\\` and \\\`04-02\\\` at the same time, expected one writer (\\
the orchestrator) or an order between them [undeclared-tracker-write]
\\\`\\\`\\\`

## Good

\\\`\\\`\\\`markdown .planning/phases/04-labels/04-01-PLAN.md
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
\\\`\\\`\\\`

\\\`\\\`\\\`markdown .planning/phases/04-labels/04-02-PLAN.md
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
\\\`\\\`\\\`
\`;var unknown_dependency_default=\`# unknown-dependency

Finds a dependency on a step or phase that the plan does not have.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

A dispatcher that meets an id it doesn't know either stops in the middle of the plan or, more often, drops the dependency without a
word and starts the step at once. Mostly it is a slip of the pen, or a step that was renumbered while its dependents were not.

## Bad

\\\`\\\`\\\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \\\`src/parcel/label.py\\\`.

## Step 2: Print labels

**Depends on**: Step 11

Create \\\`src/parcel/printing.py\\\`.
\\\`\\\`\\\`

\\\`\\\`\\\`text
runbook.md:9:22: error: Unexpected dependency on \\\`11\\\`, expected the id of a step in this plan [unknown-dependency]
\\\`\\\`\\\`

## Good

\\\`\\\`\\\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \\\`src/parcel/label.py\\\`.

## Step 2: Print labels

**Depends on**: Step 1

Create \\\`src/parcel/printing.py\\\`.
\\\`\\\`\\\`
\`;var unreadable_metadata_default=\`# unreadable-metadata

Finds metadata that breaks the syntax of YAML, so that no program can read it.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

Front matter that can't be read counts as not written: the mode, the dependencies and the model that its author declared are all
lost, and most readers say nothing about it.

## Bad

\\\`\\\`\\\`markdown runbook.md
---
execution_mode: [sequential-required
---

# Parcel labels

## Step 1: Write the label model

Create \\\`src/parcel/label.py\\\`.
\\\`\\\`\\\`

\\\`\\\`\\\`text
runbook.md:2:17: error: Unexpected \\\`[\\\` that nothing closes, expected a closing \\\`]\\\` [unreadable-metadata]
\\\`\\\`\\\`

## Good

\\\`\\\`\\\`markdown runbook.md
---
execution_mode: sequential-required
---

# Parcel labels

## Step 1: Write the label model

Create \\\`src/parcel/label.py\\\`.
\\\`\\\`\\\`
\`;var unresolved_path_default=\`# unresolved-path

Finds a path that is used once, created nowhere, and nearly the path of a file that the plan knows.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

A slip in a path sends the agent to a file that isn't there. It creates one, or looks around and takes the wrong one; either way the
plan's next steps look at the right path and find nothing.

## Bad

\\\`\\\`\\\`markdown 2030-04-01-labels.md
# Parcel Labels Implementation Plan

### Task 1: Label model

**Files:**
- Create: \\\`src/parcel/labels.py\\\`

### Task 2: Label text

**Files:**
- Modify: \\\`src/parcel/lables.py\\\`
\\\`\\\`\\\`

\\\`\\\`\\\`text
2030-04-01-labels.md:11:12: warning: Unexpected path \\\`src/parcel/lables.py\\\`, expected \\\`src/parcel/labels.py\\\` [unresolved-path]
\\\`\\\`\\\`

## Good

\\\`\\\`\\\`markdown 2030-04-01-labels.md
# Parcel Labels Implementation Plan

### Task 1: Label model

**Files:**
- Create: \\\`src/parcel/labels.py\\\`

### Task 2: Label text

**Files:**
- Modify: \\\`src/parcel/labels.py\\\`
\\\`\\\`\\\`
\`;var use_after_delete_default=\`# use-after-delete

Finds a file that a step uses after another step has deleted it.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

The step works from a file that is no longer there. Mostly it was moved or merged into another one, and the step was written before
that was decided. Agents tend to bring the deleted file back.

## Bad

\\\`\\\`\\\`markdown 2030-04-01-labels.md
# Parcel Labels Implementation Plan

### Task 1: Merge the old model into the new one

**Files:**
- Modify: \\\`src/parcel/label.py\\\`
- Delete: \\\`src/parcel/sticker.py\\\`

### Task 2: Label text

**Files:**
- Modify: \\\`src/parcel/sticker.py\\\`
\\\`\\\`\\\`

\\\`\\\`\\\`text
2030-04-01-labels.md:12:12: warning: Unexpected use of \\\`src/parcel/sticker.py\\\` in \\\`2\\\` after \\\`1\\\` has deleted it, expected its new place or none [use-after-delete\\
]
\\\`\\\`\\\`

## Good

\\\`\\\`\\\`markdown 2030-04-01-labels.md
# Parcel Labels Implementation Plan

### Task 1: Merge the old model into the new one

**Files:**
- Modify: \\\`src/parcel/label.py\\\`
- Delete: \\\`src/parcel/sticker.py\\\`

### Task 2: Label text

**Files:**
- Modify: \\\`src/parcel/label.py\\\`
\\\`\\\`\\\`
\`;var use_before_create_default=\`# use-before-create

Finds a file that a step uses before the step that creates it.

| | |
| --- | --- |
| severity | warning |
| preset | recommended |

## Why it matters

The step finds nothing to work on. Most agents don't stop there: they create the file themselves, with names of their own choosing,
and the step that was meant to create it meets a stranger. Files that no step creates are taken to be in the repository already.

## Bad

\\\`\\\`\\\`markdown 2030-04-01-labels.md
# Parcel Labels Implementation Plan

### Task 1: Label text

**Files:**
- Modify: \\\`src/parcel/label.py\\\`

### Task 2: Label model

**Files:**
- Create: \\\`src/parcel/label.py\\\`
\\\`\\\`\\\`

\\\`\\\`\\\`text
2030-04-01-labels.md:6:12: warning: Unexpected use of \\\`src/parcel/label.py\\\` in \\\`1\\\` before \\\`2\\\` creates it, expected \\\`2\\\` to come first [use-before-create]
\\\`\\\`\\\`

## Good

\\\`\\\`\\\`markdown 2030-04-01-labels.md
# Parcel Labels Implementation Plan

### Task 1: Label model

**Files:**
- Create: \\\`src/parcel/label.py\\\`

### Task 2: Label text

**Files:**
- Modify: \\\`src/parcel/label.py\\\`
\\\`\\\`\\\`
\`;var weak_sequential_directive_default=\`# weak-sequential-directive

Finds an order that rests on one sentence, which an agent may weigh against its other instructions.

| | |
| --- | --- |
| severity | error |
| preset | recommended |

## Why it matters

Agents are told, again and again and in capitals, to start independent calls at once. A plan that answers with one sentence ("execute
the steps sequentially") loses: the calls don't use each other's results, so they look independent. Three things make the order
hold, and the message names those that are missing:

- a machine-readable mode, which a dispatcher can obey without reading: \\\`execution_mode: sequential-required\\\` (or
  \\\`sequential-strict\\\` for test-driven work);
- a rationale, so that an agent sees what breaks;
- a prohibition of batching, in the words of the tool: "one Task call per message".

## Bad

\\\`\\\`\\\`markdown orchestrator-plan.md
# Orchestrator Plan: parcel labels

Execute the steps sequentially with the labels agent.
\\\`\\\`\\\`

\\\`\\\`\\\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \\\`src/parcel/label.py\\\`.

## Step 2: Add the sender

Add \\\`sender\\\` to \\\`src/parcel/label.py\\\`.
\\\`\\\`\\\`

\\\`\\\`\\\`text
orchestrator-plan.md:3:19: error: Unexpected order by prose alone, expected \\\`execution_mode: sequential-required\\\` in the front matter, a rationale (\\\`reason:\\\`, w\\
hat breaks if steps overlap), a prohibition of batching (\\\`one Task call per message\\\`) [weak-sequential-directive]
\\\`\\\`\\\`

## Good

\\\`\\\`\\\`markdown orchestrator-plan.md
---

execution_mode: sequential-required
reason: every step edits src/parcel/label.py
---

# Orchestrator Plan: parcel labels

Execute the steps sequentially with the labels agent. Send one Task call per message.
\\\`\\\`\\\`

\\\`\\\`\\\`markdown runbook.md
# Parcel labels

## Step 1: Write the label model

Create \\\`src/parcel/label.py\\\`.

## Step 2: Add the sender

Add \\\`sender\\\` to \\\`src/parcel/label.py\\\`.
\\\`\\\`\\\`
\`;var pages={"ambiguous-id":ambiguous_id_default,"blocks-mismatch":blocks_mismatch_default,"circular-dependency":circular_dependency_default,"count-mismatch":count_mismatch_default,
"created-twice":created_twice_default,"disturbed-suite":disturbed_suite_default,"duplicate-id":duplicate_id_default,"execution-mode-conflict":execution_mode_conflict_default,
"forward-dependency":forward_dependency_default,"implausible-red":implausible_red_default,"invalid-metadata":invalid_metadata_default,"invalidated-red":invalidated_red_default,
"misnumbered-id":misnumbered_id_default,"missing-checkpoint":missing_checkpoint_default,"missing-depends-on":missing_depends_on_default,"missing-files":missing_files_default,
"missing-green":missing_green_default,"missing-red":missing_red_default,"missing-stop-condition":missing_stop_condition_default,"missing-verification":missing_verification_default,
"model-policy":model_policy_default,"prose-only-dependency":prose_only_dependency_default,"shared-commit":shared_commit_default,"shared-file":shared_file_default,
"staged-by-another":staged_by_another_default,"stale-read":stale_read_default,"step-file-drift":step_file_drift_default,"tdd-not-strict":tdd_not_strict_default,
"undeclared-file":undeclared_file_default,"undeclared-tracker-write":undeclared_tracker_write_default,"unknown-dependency":unknown_dependency_default,"unreadabl\\
e-metadata":unreadable_metadata_default,"unresolved-path":unresolved_path_default,"use-after-delete":use_after_delete_default,"use-before-create":use_before_create_default,
"weak-sequential-directive":weak_sequential_directive_default};var ambiguousRanges=[161,161,164,164,167,168,170,170,173,174,176,180,182,186,188,191,198,198,208,208,215,216,222,225,230,230,232,234,236,237,240,240,242,243,247,
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
fastPathEnd=ranges[1];for(let index2=0;index2<ranges.length;index2+=2){let start=ranges[index2],end=ranges[index2+1];if(commonCjkCodePoint>=start&&commonCjkCodePoint<=
end)return[start,end];end-start>fastPathEnd-fastPathStart&&(fastPathStart=start,fastPathEnd=end)}return[fastPathStart,fastPathEnd]}var isAmbiguous=codePoint=>codePoint<
161||codePoint>1114109?!1:isInRange(ambiguousRanges,codePoint),isFullwidth=codePoint=>codePoint<fullwidthMinimalCodePoint||codePoint>fullwidthMaximumCodePoint?!1:
isInRange(fullwidthRanges,codePoint);var isWide=codePoint=>codePoint>=wideFastPathStart&&codePoint<=wideFastPathEnd?!0:codePoint<wideMinimalCodePoint||codePoint>wideMaximumCodePoint?!1:isInRange(wideRanges,
codePoint);function validate(codePoint){if(!Number.isSafeInteger(codePoint))throw new TypeError(\`Expected a code point, got \\\`\${typeof codePoint}\\\`.\`)}function eastAsianWidth(codePoint,{ambiguousAsWide=!1}={}){return validate(codePoint),isFullwidth(codePoint)||isWide(codePoint)||ambiguousAsWide&&isAmbiguous(codePoint)?
2:1}var unprintable=new RegExp("\\\\p{Control}|\\\\p{Bidi_Control}|\\\\p{Surrogate}|[\\\\u2028\\\\u2029\\\\ufeff\\\\ufff9-\\\\ufffb\\\\u{e0000}-\\\\u{e007f}]","gu"),visible2=text5=>text5.
replace(unprintable,picture);function picture(character){let code3=character.codePointAt(0);return code3===65279?"":code3<32?String.fromCharCode(9216+code3):code3===
127?"\\u2421":"\\uFFFD"}var tabStop=4,plain5=/^[\\x20-\\x7e]*$/,emoji=new RegExp("\\\\p{Emoji_Presentation}|\\\\u{fe0f}","u"),invisible=new RegExp("^(?:\\\\p{Mark}|\\\\p{Default_Ignorable_Code_Poi\\
nt})+$","u"),graphemes;function cellsOf(text5,from){let column=0;return segmentsOf2(text5).map(([segment,index2])=>{let shown2=segment==="	"?" ".repeat(tabStop-
column%tabStop):visible2(segment),width2=widthOf(shown2);return column+=width2,{text:shown2,width:width2,start:from+index2,end:from+index2+segment.length}})}function segmentsOf2(text5){
return plain5.test(text5)?Array.from(text5,(character,index2)=>[character,index2]):(graphemes??=new Intl.Segmenter("en",{granularity:"grapheme"}),Array.from(graphemes.
segment(text5),({segment,index:index2})=>[segment,index2]))}function widthOf(text5){return plain5.test(text5)?text5.length:invisible.test(text5)?0:emoji.test(text5)?
2:eastAsianWidth(text5.codePointAt(0))}var widthOf2=cells=>cells.reduce((sum,cell)=>sum+cell.width,0);function showLine(line,start,end,room){let from=wholeCharacter(line,start-room*2),to=wholeCharacter(
line,start+room*2),cells=cellsOf(line.slice(from,to),from),first2=indexOr(cells,cell=>cell.end>start),past=indexOr(cells,cell=>cell.start>=end),[left,right]=windowOf(
cells,first2,past,room),cutBefore=from>0||left>0?"\\u2026":"",cutAfter=to<line.length||right<cells.length?"\\u2026":"",text5=cells.slice(left,right).map(cell=>cell.
text);return{text:\`\${cutBefore}\${text5.join("")}\${cutAfter}\`.trimEnd(),column:cutBefore.length+widthOf2(cells.slice(left,first2)),width:Math.max(1,widthOf2(cells.
slice(first2,Math.min(past,right))))}}function indexOr(cells,is3){let index2=cells.findIndex(is3);return index2<0?cells.length:index2}function windowOf(cells,first2,past,room){
let left=widthOf2(cells.slice(0,past))<room?0:backFrom(cells,first2,room/3),right=left,width2=0;for(;right<cells.length&&width2+cells[right].width<=room;)width2+=
cells[right++].width;return[left,right]}function backFrom(cells,index2,room){let left=index2,width2=0;for(;left>0&&width2+cells[left-1].width<=room;)width2+=cells[--left].
width;return left}function wholeCharacter(line,offset){let at2=Math.max(0,Math.min(line.length,offset));return/[\\udc00-\\udfff]/.test(line.charAt(at2))?Math.max(
0,at2-1):at2}function placeOf5(span){let{line,column}=positionAt(span.source,span.start);return\`\${visible2(span.source.path)}:\${line}:\${column}\`}var gutterOf=marks4=>String(
Math.max(...marks4.map(mark2=>lineOf(mark2.span)))).length;function framesOf(marks4,paint,width2){let gutter=gutterOf(marks4),lines=[];for(let[source,own5]of bySource(
marks4)){let arrow=paint.gutter(\`\${" ".repeat(gutter)}\${lines.length===0?"-->":":::"}\`);lines.push(\`\${arrow} \${placeOf5(own5[0].span)}\`,paint.gutter(\`\${" ".repeat(
gutter)} |\`)),lines.push(...frameOf(source,own5,{gutter,paint,room:Math.max(20,width2-gutter-5)}))}return lines}function bySource(marks4){let groups=new Map;for(let mark2 of marks4){
let group2=groups.get(mark2.span.source);group2?group2.push(mark2):groups.set(mark2.span.source,[mark2])}return groups}function frameOf(source,marks4,{gutter,paint,
room}){let lines=[],last;for(let mark2 of[...marks4].sort((a,b)=>a.span.start-b.span.start)){let line=lineOf(mark2.span),{text:text5,column,width:width2}=showMark(
source,line,mark2.span,room),again=last?.line===line&&last.text===text5;last&&line>last.line+1&&lines.push(paint.gutter("...")),again||lines.push(\`\${paint.gutter(
\`\${String(line).padStart(gutter)} |\`)} \${text5}\`.trimEnd());let joins=last&&again&&column>=last.end,before2=joins?\`\${lines.pop()}\`:\`\${paint.gutter(\`\${" ".repeat(
gutter)} |\`)} \`,gap=joins&&last?column-last.end:column;lines.push(\`\${before2}\${" ".repeat(gap)}\${underline(mark2,width2,paint)}\`),last={line,text:text5,end:mark2.
words===""?column+width2:Number.POSITIVE_INFINITY}}return lines}function showMark(source,line,span,room){let begin2=lineStarts(source)[line-1];return showLine(lineText(
source,line),span.start-begin2,span.end-begin2,room)}function underline({severity,words:words3},width2,paint){let colour=severity?paint.severity[severity]:paint.
related,label=words3===""?"":\` \${visible2(words3)}\`;return colour(\`\${(severity?"^":"-").repeat(width2)}\${label}\`)}function compact({diagnostics}){return diagnostics.map(({span,severity,message,rule:rule2})=>\`\${placeOf5(span)}: \${severity}: \${visible2(message)} [\${rule2}]
\`).join("")}var import_node_path6=__toESM(require_node_path(),1);var counted=(count3,word3,plural=\`\${word3}s\`)=>\`\${count3} \${count3===1?word3:plural}\`;function countsOf({diagnostics,plans,passedOver}){let of=severity=>diagnostics.
filter(each=>each.severity===severity).length;return{errors:of("error"),warnings:of("warning"),infos:of("info"),plans:plans.length,steps:plans.reduce((sum,plan2)=>sum+
plan2.steps.length,0),files:plans.reduce((sum,plan2)=>sum+plan2.files.length,0),passedOver:passedOver.length}}function summaryOf(result){let counts=countsOf(result);
if(counts.plans===0)return\`No plan found in \${counted(counts.passedOver,"file")}\`;let read3=\`\${counted(counts.plans,"plan")}, \${counted(counts.steps,"step")}, \${counted(
counts.files,"file")} read\`;return\`\${problemsOf(counts)} (\${read3})\`}function problemsOf({errors,warnings,infos}){let parts3=[errors&&counted(errors,"error"),warnings&&
counted(warnings,"warning"),infos&&counted(infos,"info")].filter(part=>part!==0);return parts3.length===0?"No problems":\`\${counted(errors+warnings+infos,"proble\\
m")}: \${parts3.join(", ")}\`}function ruleCounts(result){let counts=new Map;for(let{rule:rule2}of result.diagnostics)counts.set(rule2,(counts.get(rule2)??0)+1);return[
...counts].sort(([a,m],[b,n])=>n-m||(a<b?-1:1))}var limit=10,commands={error:"error",warning:"warning",info:"notice"},severities2=["error","warning","info"];function github(result,options2){let shown2=severities2.
flatMap(severity=>result.diagnostics.filter(diagnostic=>diagnostic.severity===severity).slice(0,severity==="info"?limit-1:limit)),lines=shown2.map(diagnostic=>annotationOf(
diagnostic,options2)),rest=result.diagnostics.length-shown2.length;rest>0&&lines.push(command("notice",{title:"runbook-lint"},restOf(rest)));for(let{rule:rule2,
path:path2}of result.failures)lines.push(command("error",{title:\`runbook-lint (\${rule2})\`},\`The rule stopped at \${visible2(path2)}\`));return lines.map(line=>\`\${line}\\

\`).join("")}var restOf=count3=>\`\${counted(count3,"more problem")} without an annotation: GitHub shows \${limit} errors and \${limit} warnings of a step\`;function annotationOf(diagnostic,options2){
let{rule:rule2,severity,message,span,related:related2}=diagnostic,file3=(0,import_node_path6.relative)(options2.root,(0,import_node_path6.resolve)(options2.cwd,
span.source.path)).replaceAll("\\\\","/"),text5=[message,...related2.map(other2=>\`\${placeOf5(other2.span)}: \${other2.message}\`)].map(visible2),properties={file:visible2(
file3),...regionOf(span),title:\`runbook-lint (\${rule2})\`};return command(commands[severity],properties,text5.join(\`
\`))}function regionOf(span){let lastLine=lastRealLine(span),from=positionAt(span.source,span.start),to=positionAt(span.source,span.end);if(from.line>lastLine)return{
line:lastLine,endLine:lastLine};let endLine=Math.min(to.column===1&&to.line>from.line?to.line-1:to.line,lastLine);if(endLine!==from.line)return{line:from.line,endLine};
let columns=to.line===from.line&&to.column>from.column?{endColumn:to.column}:{};return{line:from.line,endLine,col:from.column,...columns}}function lastRealLine({
source}){let starts2=lineStarts(source);return starts2.at(-1)===source.text.length?Math.max(1,starts2.length-1):starts2.length}function command(name,properties,message){
let list4=Object.entries(properties).map(([key2,value2])=>\`\${key2}=\${escapeProperty(String(value2))}\`);return\`::\${name} \${list4.join(",")}::\${escapeData(message)}\`}
var escapeData=text5=>text5.replaceAll("%","%25").replaceAll("\\r","%0D").replaceAll(\`
\`,"%0A"),escapeProperty=text5=>escapeData(text5).replaceAll(":","%3A").replaceAll(",","%2C");var version=1;function json(result){let report={version,summary:countsOf(result),diagnostics:result.diagnostics.map(diagnosticOf),failures:result.failures.map(({
rule:rule2,path:path2,error})=>({rule:rule2,path:path2,message:error instanceof Error?error.message:String(error)})),skipped:result.skipped};return\`\${escaped(JSON.
stringify(report,void 0,2))}
\`}var diagnosticOf=({rule:rule2,severity,message,span,related:related2,fix:fix3})=>({rule:rule2,severity,message,...placeOf6(span),related:related2.map(other2=>({
message:other2.message,...placeOf6(other2.span)})),...fix3&&{fix:{...fix3,edits:fix3.edits.map(edit=>({text:edit.text,...placeOf6(edit.span)}))}}});function placeOf6({
source,start,end}){let from=positionAt(source,start),to=positionAt(source,end);return{path:source.path,line:from.line,column:from.column,endLine:to.line,endColumn:to.
column,offset:start,endOffset:end}}var escaped=text5=>text5.replace(/[\\u007f-\\u009f\\u2028\\u2029]/g,one2=>\`\\\\u\${one2.charCodeAt(0).toString(16).padStart(4,"0")}\`);var import_picocolors=__toESM(require_picocolors(),1);function paintWith(colors){let{red,yellow,cyan,blue,green,bold,dim}=import_picocolors.default.createColors(
colors);return{severity:{error:text5=>bold(red(text5)),warning:text5=>bold(yellow(text5)),info:text5=>bold(cyan(text5))},gutter:blue,related:green,strong:bold,faint:dim}}var mostRelated=12;function pretty(result,options2){let paint=paintWith(options2.colors),explained=new Set,blocks=alike(result.diagnostics).map(diagnostics=>{let{
rule:rule2}=diagnostics[0],first2=!explained.has(rule2);return explained.add(rule2),blockOf(diagnostics,first2,paint,options2.width)});return blocks.push(...result.
failures.map(failure=>failureOf(failure,paint)),closing2(result,paint)),\`\${blocks.map(lines=>lines.join(\`
\`)).join(\`

\`)}
\`}function alike(diagnostics){let groups=[];for(let diagnostic of diagnostics){let group2=groups.at(-1);group2&&isAlike(group2[0],diagnostic)?group2.push(diagnostic):
groups.push([diagnostic])}return groups}var isAlike=(a,b)=>a.rule===b.rule&&a.severity===b.severity&&a.message===b.message&&a.span.source===b.span.source&&lineOf(
a.span)===lineOf(b.span)&&!a.fix&&!b.fix&&a.related.length+b.related.length===0;function blockOf(diagnostics,explain2,paint,width2){let{severity,rule:rule2,message,
related:related2,fix:fix3}=diagnostics[0],colour=paint.severity[severity],shown2=related2.slice(0,mostRelated),marks4=[...diagnostics.map(({span})=>({span,severity,
words:""})),...shown2.map(({span,message:message2})=>({span,severity:void 0,words:message2}))],note=text5=>\`\${" ".repeat(gutterOf(marks4))} \${paint.gutter("=")}\\
 \${text5}\`,times=diagnostics.length>1?\` (\${diagnostics.length} times)\`:"",lines=[\`\${colour(\`\${severity}[\${rule2}]\`)}\${paint.strong(\`: \${visible2(message)}\${times}\`)}\`];
return lines.push(...framesOf(marks4,paint,width2)),shown2.length<related2.length&&lines.push(note(\`\${related2.length-shown2.length} more places\`)),fix3&&lines.
push(note(\`\${paint.strong("fix:")} \${visible2(fix3.title)}\`)),explain2&&lines.push(note(\`\${paint.strong("help:")} runbook-lint explain \${rule2}\`)),lines}function failureOf({
rule:rule2,path:path2,error},paint){let said=error instanceof Error?error.stack??error.message:String(error),[first2,...rest]=said.split(\`
\`).map(visible2);return[\`\${paint.severity.error(\`failure[\${rule2}]\`)}\${paint.strong(\`: The rule stopped at \${visible2(path2)}: \${first2}\`)}\`,...rest,"  = This i\\
s a fault of runbook-lint or of the rule, not of the plan; the other rules went on"]}function closing2(result,paint){let counts=ruleCounts(result),most=Math.max(
0,...counts.map(([,count3])=>String(count3).length)),table2=counts.map(([rule2,count3])=>\`\${String(count3).padStart(most+2)} \${paint.faint(rule2)}\`),summary2=paint.
strong(summaryOf(result));return counts.length>1&&result.diagnostics.length>5?[summary2,...table2]:[summary2]}function inspectionText(inspection,{colors}){let paint=paintWith(colors);return inspection.plans.map(plan2=>\`\${planLines(plan2,paint).join(\`
\`)}
\`).join(\`
\`)}function planLines(plan2,paint){let waits2=groupBy2(plan2.order,edge2=>edge2.after),{path:path2,dialect,steps,executionMode}=plan2,inPlan=place2=>placeIn(place2,
path2);return[paint.strong(\`\${visible2(path2)}: \${dialect}, \${count2(steps.length,"step")}, \${modeText(executionMode,inPlan)}\`),...steps.flatMap(step5=>["",...stepLines(
step5,waits2.get(step5.id)??[],inPlan,paint)]),...section("Collisions, if nothing but firm order keeps steps apart",hazardLines(plan2.hazards,inPlan,paint),paint),
...section("Dependencies that would keep them apart",plan2.missing.flatMap(each=>missingLines(each,paint)),paint)]}var section=(title,lines,paint)=>lines.length?
["",paint.strong(title),...lines]:[];function stepLines(step5,waits2,place2,paint){let head=\`\${step5.kind} \${visible2(step5.id)}: \${visible2(step5.title)}\`;return[
\`\${paint.strong(head)}  \${paint.faint(place2(step5))}\`,\`  mode       \${modeText(step5.executionMode,place2)}\`,...waits2.map(({before:before2,reason,strength:strength2})=>\`\\
  waits for  \${visible2(before2)} (\${reason}, \${strength2})\`),...step5.effects.map(effect2=>\`  \${effectText(effect2,place2,paint)}\`)]}var modeText=(mode,place2)=>\`\${mode.
value} (\${mode.line===null?mode.strength:\`\${mode.strength}, \${place2(mode)}\`})\`;function effectText(effect2,place2,paint){let{action,resource,certainty,conditional,
evidence:evidence2,because}=effect2,sure=conditional?\`\${certainty}, perhaps\`:certainty,quote2=paint.faint(\`\${place2(effect2)}: \${visible2(shortened(evidence2))}\`);
return\`\${action.padEnd(10)} \${paint.related(named4(resource))} (\${sure}: \${visible2(because)}) \${quote2}\`}function hazardLines(hazards,place2,paint){let own5=hazards.
filter(({resource})=>!isShared(resource)),shared=groupBy2(hazards.filter(({resource})=>isShared(resource)),({kind,resource})=>\`\${kind} \${named4(resource)}\`);return[
...own5.flatMap(hazard=>[hazardHead(hazard,hazard.steps,paint),...evidenceLines(hazard.evidence,place2,paint)]),...[...shared.values()].flatMap(all2=>[hazardHead(
all2[0],[...new Set(all2.flatMap(({steps})=>steps))],paint),...evidenceLines(all2[0].evidence,place2,paint)])]}function hazardHead({kind,resource},steps,paint){
let ids3=steps.length>2?\`\${count2(steps.length,"step")}, \${steps[0]} to \${steps.at(-1)}\`:steps.join(" and ");return\`  \${kind.padEnd(10)} \${paint.related(named4(
resource))}: \${visible2(ids3)}\`}var evidenceLines=(evidence2,place2,paint)=>evidence2.map(each=>\`    \${visible2(each.step)}: \${effectText(each,place2,paint)}\`);
function missingLines({step:step5,dependsOn,evidence:evidence2},paint){let reasons2=evidence2.filter(({resource})=>!isShared(resource)).map(({kind,resource})=>\`\${named4(
resource)} (\${kind})\`);return[\`  \${paint.strong(\`\${visible2(step5)} after \${visible2(dependsOn)}\`)}: \${[...new Set(reasons2)].join(", ")}\`]}var isShared=({kind})=>kind!==
"file"&&kind!=="symbol",named4=resource=>visible2("path"in resource?resource.path:resource.kind==="git"?\`git \${resource.name}\`:resource.name);function placeIn({
path:path2,line},plan2){return path2===null||path2===plan2?\`line \${line}\`:\`\${visible2(path2.startsWith(\`\${plan2}/\`)?path2.slice(plan2.length+1):path2)}:\${line}\`}
var shortened=text5=>text5.length>100?\`\${text5.slice(0,99)}\\u2026\`:text5,count2=(number2,noun)=>\`\${number2} \${noun}\${number2===1?"":"s"}\`;function groupBy2(items,key2){
let groups=new Map;for(let item of items){let group2=groups.get(key2(item));group2?group2.push(item):groups.set(key2(item),[item])}return groups}var reporters={pretty,compact,json,github};var version2="0.1.0",rules2=rules,pageOf=rule2=>pages[rule2],dialectNames=dialects.map(dialect=>dialect.name),formats=Object.keys(reporters),presets=["recommend\\
ed","strict"],isolations=["shared","worktree"],sourcesOf=async({sources,paths},cwd2)=>sources?{sources,companions:[],skipped:[]}:await findSources(paths??["."],
cwd2);async function read2(options2={}){let{dialect,isolation,cwd:cwd2=process.cwd()}=options2;if(dialect!==void 0&&!dialectNames.includes(dialect))throw new UsageError(
\`Unexpected dialect \\\`\${dialect}\\\`, expected one of \${dialectNames.join(", ")}\`);let{sources,companions,skipped}=await sourcesOf(options2,cwd2),{plans,passedOver}=readPlans(
sources,dialect,companions);return{plans:isolation?plans.map(plan2=>isolated(plan2,isolation)):plans,passedOver,companions,skipped}}async function fix2(options2={}){
let{dialect,isolation,cwd:cwd2=process.cwd()}=options2,{sources,companions}=await sourcesOf(options2,cwd2),complete2=plan2=>isolation?isolated(plan2,isolation):
plan2,{rules:asked=rules2,settings}=options2,result=fixAll({sources,companions,dialect,complete:complete2,rules:asked,settings},options2),unasked=new Set(companions.
map(({path:path2})=>path2));return{...result,diagnostics:result.diagnostics.filter(({span})=>!unasked.has(span.source.path))}}var isolated=(plan2,isolation)=>plan2.
isolation?plan2:{...plan2,isolation:{value:isolation,span:plan2.span}};async function lint(options2={}){let{plans,passedOver,companions,skipped}=await read2(options2),
{diagnostics,failures}=lintPlans(plans,options2.rules??rules2,options2.settings),unasked=new Set(companions);return{diagnostics:diagnostics.filter(diagnostic=>!unasked.
has(diagnostic.span.source)),failures,plans,passedOver,skipped}}async function inspect(options2={}){let{plans}=await read2(options2);return inspectPlans(plans)}var import_node_util=__toESM(require_node_util(),1);var options={format:{type:"string",short:"f",value:"FORMAT",summary:"How to print what was found"},rule:{type:"string",multiple:!0,value:"NAME=SEVERITY",summary:"\\
Set a rule to off, info, warning or error; may be repeated"},preset:{type:"string",value:"PRESET",choices:presets,otherwise:"recommended",summary:"Which rules a\\
re on"},isolation:{type:"string",value:"KIND",choices:isolations,otherwise:"shared",summary:"Whether all agents work in one working tree or each in its own, whe\\
re a plan does not say"},dialect:{type:"string",value:"NAME",choices:dialectNames,summary:"Read only plans of this format"},"max-warnings":{type:"string",value:"\\
COUNT",otherwise:"0",summary:"Exit with 0 while there are no errors and no more warnings than this"},quiet:{type:"boolean",short:"q",summary:"Show errors only, \\
and let only errors count for the exit code"},"show-files":{type:"boolean",summary:"Show which file was read as what, and check nothing"},color:{type:"string",value:"\\
WHEN",choices:["auto","always","never"],otherwise:"auto",summary:"Whether to colour; auto looks at the terminal, NO_COLOR and FORCE_COLOR"},"no-color":{type:"bo\\
olean",summary:"The same as --color never"},help:{type:"boolean",short:"h",summary:"Show this help"},version:{type:"boolean",short:"V",summary:"Show the version"}};var table=options;function readArguments(args,commands3){let{tokens}=(0,import_node_util.parseArgs)({args:[...args],options:Object.fromEntries(Object.entries(table).
map(([name,option])=>[name,parsing(option)])),strict:!1,allowPositionals:!0,tokens:!0}),operands=tokens.filter(token2=>token2.kind==="positional").map(token2=>token2.
value),terminator=tokens.find(token2=>token2.kind==="option-terminator")?.index??args.length,firstWord2=tokens.find(token2=>token2.kind==="positional"),named5=firstWord2&&
firstWord2.index<terminator?firstWord2.value:"",command2=commands3.find(each=>each.name===named5)??commands3.find(each=>each.name===""),values={};for(let token2 of tokens)
token2.kind==="option"&&keep(values,token2,command2);return{command:command2,operands:command2.name===""?operands:operands.slice(1),values}}var parsing=({type,short,
multiple})=>({type,...short!==void 0&&{short},...multiple!==void 0&&{multiple}});function keep(values,token2,command2){let option=optionOf(token2,command2);if(option.
type==="boolean"){if(token2.value!==void 0)throw unexpected(\`value of \\\`\${token2.rawName}\\\`\`,"none");values[token2.name]=!0;return}let value2=readValue(token2,option,
command2),before2=values[token2.name];values[token2.name]=option.multiple?[...Array.isArray(before2)?before2:[],value2]:value2}function optionOf({name,rawName},command2){
let names3=command2.options,option=table[name];if(option&&names3.includes(name))return option;let meant=nearest(name,names3),of=command2.name===""?"":\` of \\\`\${command2.
name}\\\`\`,expected=meant===void 0?\`an option that \\\`\${helpFor(command2)}\\\` shows\`:\`\\\`--\${meant}\\\`\`;throw unexpected(\`option \\\`\${rawName}\\\`\${of}\`,expected)}function readValue({
name,rawName,value:value2,inlineValue},option,command2){let choices=name==="format"?command2.formats:option.choices,expected=choices?oneOf2(choices):\`\\\`\${option.
value}\\\`\`;if(value2===void 0||value2.startsWith("-")&&!inlineValue)throw unexpected(\`\\\`\${rawName}\\\` without a value\`,expected);if(!choices||choices.includes(value2))
return value2;let meant=nearest(value2,choices);throw unexpected(\`\\\`\${value2}\\\` for \\\`\${rawName}\\\`\`,meant===void 0?expected:\`\\\`\${meant}\\\`\`)}var oneOf2=choices=>choices.
length===1?\`\\\`\${choices[0]}\\\`\`:\`one of \${choices.join(", ")}\`,helpFor=command2=>["runbook-lint",command2.name,"--help"].filter(word3=>word3!=="").join(" "),unexpected=(found2,expected)=>new UsageError(
\`Unexpected \${found2}, expected \${expected}\`);var explainCommand={name:"explain",operands:"RULE...",summary:"Show what a rule finds, why it matters and how to mend it",options:["help"],examples:[["runbook-l\\
int explain shared-file","the page of one rule"]],run:names3=>{if(names3.length===0)throw unexpected("\`explain\` without a rule",\`\\\`\${helpFor(explainCommand)}\\\`\`);
return{text:names3.map(explain).join(\`
\`),code:0}}};function explain(name){let page=pageOf(name);if(page!==void 0)return page;let names3=rules2.map(rule2=>rule2.name),meant=nearest(name,names3);throw unexpected(
\`rule name \\\`\${name}\\\`\`,meant===void 0?oneOf2(names3):\`\\\`\${meant}\\\`\`)}var width=100;function helpOf(command2,commands3){let others=commands3.filter(each=>each.name!=="");return\`\${[\`\${command2.summary}.\`,usageOf(command2),...command2.
description===void 0?[]:[command2.description],...command2.name===""?[section2("Commands",others.map(commandRow))]:[],section2("Options",command2.options.map(name=>optionRow(
name,command2))),...command2.name===""?[exitCodes]:[],section2("Examples",command2.examples,48)].join(\`

\`)}
\`}var exitCodes=\`Exit codes:
  0  nothing was found, or no more than --max-warnings allows
  1  problems were found
  2  wrong use: a missing path, an unknown option or rule
  3  a fault of runbook-lint itself; what was found in spite of it is printed\`;function usageOf({name,operands}){return name!==""?\`Usage: runbook-lint \${name} [\\
OPTIONS] \${operands}\`.trimEnd():\`Usage: runbook-lint [OPTIONS] \${operands}
       runbook-lint COMMAND ...\`}var commandRow=({name,operands,summary:summary2})=>[\`\${name} \${operands}\`.trimEnd(),summary2];function optionRow(name,command2){
let option=options[name],left=\`\${option.short===void 0?"    ":\`-\${option.short}, \`}--\${name}\${option.value===void 0?"":\` \${option.value}\`}\`,choices=name==="form\\
at"?command2.formats:option.choices,otherwise=name==="format"?command2.formats?.[0]:option.otherwise,listed5=choices?\`: \${choices.join(", ")}\`:"",unsaid2=otherwise===
void 0?"":\` [\${otherwise}]\`;return[left,\`\${option.summary}\${listed5}\${unsaid2}\`]}function section2(title,rows2,most=30){let indent2=Math.min(most,Math.max(...rows2.
map(([left])=>left.length))+2),lines=rows2.flatMap(([left,words3])=>{let wrapped=wrap3(words3,width-indent2-2).map(line=>" ".repeat(indent2)+line);return left.length+
2>indent2?[left,...wrapped]:[left.padEnd(indent2)+wrapped[0].trimStart(),...wrapped.slice(1)]});return[\`\${title}:\`,...lines.map(line=>\`  \${line}\`)].join(\`
\`)}function wrap3(text5,room){let lines=[""];for(let word3 of text5.split(" ")){let line=lines.at(-1);line!==""&&line.length+1+word3.length>room?lines.push(word3):
lines[lines.length-1]=line===""?word3:\`\${line} \${word3}\`}return lines}var commandNames=["inspect","explain","rules","help"];var helpCommand=commands3=>({name:"help",operands:"[COMMAND]",summary:"Show help, of a command if one is named",options:["help"],examples:[["runbook-lint help i\\
nspect","the same as runbook-lint inspect --help"]],run:([name=""])=>{let command2=commands3().find(each=>each.name===name);if(command2)return{text:helpOf(command2,
commands3()),code:0};let meant=nearest(name,commandNames);throw unexpected(\`command \\\`\${name}\\\`\`,meant===void 0?oneOf2(commandNames):\`\\\`\${meant}\\\`\`)}});function wantsColors(values,{variables,terminal}){return values["no-color"]||values.color==="never"?!1:values.color==="always"?!0:variables.NO_COLOR?!1:variables.
FORCE_COLOR!==void 0?!["0","false"].includes(variables.FORCE_COLOR):terminal!==void 0&&variables.TERM!=="dumb"}var widthOf3=({terminal})=>terminal?Math.max(60,Math.
min(160,terminal.columns)):120;var import_node_fs5=__toESM(require_node_fs(),1),import_node_path7=__toESM(require_node_path(),1);function readingOf(operands,{isolation,dialect},{cwd:cwd2}){return refuseSlip(operands[0],cwd2),{cwd:cwd2,...operands.length>0&&{paths:operands},...dialect!==void 0&&
{dialect},...isolation!==void 0&&{isolation}}}function refuseSlip(word3,cwd2){if(word3===void 0||!/^[a-z]+$/.test(word3)||(0,import_node_fs5.existsSync)((0,import_node_path7.resolve)(
cwd2,word3)))return;let meant=nearest(word3,commandNames);if(meant!==void 0)throw unexpected(\`path \\\`\${word3}\\\`\`,\`an existing file or folder or the command \\\`\${meant}\\
\\\`\`)}var asideOf=skipped=>skipped.length===0?{}:{aside:skipped.map(({path:path2,reason})=>\`skipped \${visible2(path2)}: \${visible2(reason)}
\`).join("")};var inspectCommand={name:"inspect",operands:"[PATH...]",summary:"Show what was understood of plans: modes, order, effects, collisions, missing dependencies",description:"\\
Every effect is shown with the line that says so, so that either the plan or its reading can be put right.",options:["format","isolation","dialect","color","no-\\
color","help"],formats:["text","json"],examples:[["runbook-lint inspect plans/login","read why two steps are held to collide"],["runbook-lint inspect plans/ --f\\
ormat json","the same for programs, as in schema/inspect.schema.json"]],run:async(operands,values,environment)=>{let inspection=await inspect(readingOf(operands,
values,environment));return values.format==="json"?{text:\`\${JSON.stringify(inspection,void 0,2)}
\`,code:0}:{text:inspectionText(inspection,{colors:wantsColors(values,environment)}),code:0}}};var import_node_fs6=__toESM(require_node_fs(),1),import_node_path8=__toESM(require_node_path(),1);function topOf({variables,cwd:cwd2}){let workspace=variables.GITHUB_WORKSPACE;
if(workspace&&(0,import_node_fs6.existsSync)(workspace))return(0,import_node_fs6.realpathSync)(workspace);let folder=cwd2;for(;!(0,import_node_fs6.existsSync)((0,import_node_path8.join)(
folder,".git"));){let above=(0,import_node_path8.dirname)(folder);if(above===folder)return cwd2;folder=above}return folder}function asText(text5){let{createHash}=process.
getBuiltinModule("node:crypto"),token2=createHash("sha256").update(text5).digest("hex");return\`::stop-commands::\${token2}
\${text5}::\${token2}::
\`}var lintCommand={name:"",operands:"[PATH...]",summary:"Finds, in plans that AI agents execute, where order is only hoped for",description:"A path is a file, or \\
a folder to search for plans; the current folder if there is none.",options:["format","rule","preset","isolation","dialect","max-warnings","quiet","show-files",
"color","no-color","help","version"],formats,examples:[["runbook-lint plans/","check every plan in the folder"],["runbook-lint --rule shared-file=off plans/","w\\
ithout one rule"],["runbook-lint --preset strict --format compact","more rules, one line for each problem"],["runbook-lint explain shared-file","read what a rul\\
e finds, and why"],["runbook-lint inspect plans/","see what was understood of the plans"]],run};async function run(operands,values,environment){let reading2=readingOf(
operands,values,environment);if(values["show-files"])return shown(await read2(reading2));let mostWarnings=limitOf(values),all2=await lint({...reading2,settings:settingsOf(
values)}),result=values.quiet?onlyErrors(all2):all2,code3=exitCodeOf(all2,mostWarnings);return{text:print(result,values,environment),...asideOf(all2.skipped),code:code3}}
function settingsOf({preset,rule:rule2=[]}){return{rules:Object.fromEntries(rule2.map(readRuleSetting)),...preset!==void 0&&{preset}}}function limitOf(values){let given=values["\\
max-warnings"];if(given===void 0)return values.quiet?void 0:0;if(!/^\\d+$/.test(given))throw unexpected(\`\\\`\${given}\\\` for \\\`--max-warnings\\\`\`,"a number of at lea\\
st 0");return Number(given)}function exitCodeOf({diagnostics,failures},mostWarnings){if(failures.length>0)return 3;let warnings=diagnostics.filter(each=>each.severity===
"warning").length;return mostWarnings!==void 0&&warnings>mostWarnings||diagnostics.some(each=>each.severity==="error")?1:0}var onlyErrors=result=>({...result,diagnostics:result.
diagnostics.filter(each=>each.severity==="error")});function print(result,values,environment){let options2={colors:wantsColors(values,environment),width:widthOf3(
environment),cwd:environment.cwd,get root(){return topOf(environment)}},format=values.format;return format===void 0&&environment.variables.GITHUB_ACTIONS==="tru\\
e"?asText(reporters.pretty(result,options2))+reporters.github(result,options2):reporters[format??"pretty"](result,options2)}var shown=found2=>({text:showFiles(found2),
...asideOf(found2.skipped),code:0});function showFiles({plans,passedOver,skipped}){let lines=plans.flatMap(plan2=>[headOf(plan2),...plan2.files.map(({source,role})=>row(
source.path,role))]);return passedOver.length>0&&lines.push("passed over:",...passedOver.map(source=>row(source.path))),skipped.length>0&&lines.push("skipped:",
...skipped.map(({path:path2,reason})=>row(path2,reason))),lines.map(line=>\`\${line}
\`).join("")}var headOf=plan2=>\`\${visible2(plan2.path)}: \${plan2.dialect}, \${plan2.steps.length} steps\`,row=(path2,role)=>\`  \${visible2(path2)}\${role===void 0?"":
\`  (\${role})\`}\`;var rulesCommand={name:"rules",operands:"",summary:"List the rules",options:["format","help"],formats:["text","json"],examples:[["runbook-lint rules","every rul\\
e with its severity, its preset and one sentence"]],run:(_operands,{format})=>({text:format==="json"?asJson(rules2):asTable(rules2),code:0})};function asTable(rules3){
let widest=Math.max(...rules3.map(rule2=>rule2.name.length));return rules3.map(({name,severity,preset="off",summary:summary2})=>[name.padEnd(widest),severity.padEnd(
7),preset.padEnd(11),summary2].join("  ")).map(line=>\`\${line}
\`).join("")}var asJson=rules3=>\`\${JSON.stringify(rules3.map(({name,severity,preset,summary:summary2})=>({name,severity,preset:preset??null,summary:summary2})),void 0,
2)}
\`;var commands2=[lintCommand,inspectCommand,explainCommand,rulesCommand,helpCommand(()=>commands2)];async function run2(args,environment){try{let{command:command2,
operands,values}=readArguments(args,commands2);return values.help?{text:helpOf(command2,commands2),code:0}:values.version?{text:\`\${version2}
\`,code:0}:await command2.run(operands,values,environment)}catch(error){return error instanceof UsageError?misused(error):broken(error)}}var misused=({message})=>({
text:"",aside:\`runbook-lint: \${visible2(message)}
See \\\`runbook-lint --help\\\`.
\`,code:2});function broken(error){let lines=(error instanceof Error?error.stack??error.message:String(error)).split(\`
\`).map(visible2).join(\`
\`);return{text:"",aside:\`runbook-lint \${version2} failed; this is its own fault, not that of a plan.
\${lines}
\`,code:3}}async function main(args){let{stdout,stderr}=process;for(let stream of[stdout,stderr])stream.on("error",passOverClosedPipe);let{text:text5,aside,code:code3}=await run2(
args,{variables:process.env,cwd:process.cwd(),terminal:stdout.isTTY?{columns:stdout.columns}:void 0});process.exitCode=code3,text5!==""&&stdout.write(text5),aside!==
void 0&&stderr.write(aside)}function passOverClosedPipe(error){if(error.code!=="EPIPE")throw error}return{UsageError:UsageError,applyFixes:applyFixes,changing:changing,compareNaturally:compareNaturally,compareUnits:compareUnits,countsOf:countsOf,dialectNames:dialectNames,digestOf:digestOf,executionModes:executionModes,fix:fix2,fixSources:fixSources,formats:formats,inspect:inspect,inspectionText:inspectionText,isolations:isolations,lineOf:lineOf,lineStarts:lineStarts,lineText:lineText,lint:lint,located:located,main:main,nearest:nearest,pageOf:pageOf,positionAt:positionAt,presets:presets,read:read2,readRuleSetting:readRuleSetting,reporters:reporters,rules:rules2,spanOf:spanOf,textAt:textAt,unifiedDiff:unifiedDiff,version:version2,visible:visible2,writeChanges:writeChanges};
})`;

const { getBuiltinModule } = process;
const fs = getBuiltinModule("node:fs");
const { basename, dirname, join } = getBuiltinModule("node:path");
const { fileURLToPath } = getBuiltinModule("node:url");
const { Script } = getBuiltinModule("node:vm");

const here = fileURLToPath(import.meta.url);

/** Whether this file was started, and not imported. */
function isStarted() {
  try {
    return fs.realpathSync(process.argv[1] ?? "") === fs.realpathSync(here);
  } catch {
    return false;
  }
}

/** Where compiled code is kept: among the user's own caches, since nobody else may write code that we run. */
function memory() {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return undefined;
  try {
    const { env, platform } = process;
    const home = getBuiltinModule("node:os").homedir();
    const usual = platform === "darwin" ? join(home, "Library", "Caches") : join(home, ".cache");
    const caches = env.XDG_CACHE_HOME || (platform === "win32" && env.LOCALAPPDATA) || usual;
    return join(caches, "runbook-lint", `77f0767e0be42f78-${process.version}-${process.arch}`);
  } catch {
    return undefined;
  }
}

/** @param {string | undefined} file */
function recall(file) {
  try {
    return file === undefined ? undefined : fs.readFileSync(file);
  } catch {
    return undefined;
  }
}

/**
 * Keeps what a run compiled, if it had a path to read: others compile too little of the program.
 * @param {import("node:vm").Script} script
 * @param {string} file
 */
function remember(script, file) {
  if (!process.argv.slice(2).some((word) => fs.existsSync(word))) return;
  try {
    const folder = dirname(file);
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(`${file}.${process.pid}`, script.createCachedData());
    fs.renameSync(`${file}.${process.pid}`, file);
    forget(folder, basename(file));
  } catch {
    // A folder that can't be written to costs time, not the result.
  }
}

/**
 * Removes what other versions left a month ago.
 * @param {string} folder
 * @param {string} kept
 */
function forget(folder, kept) {
  const month = Date.now() - 30 * 24 * 3600_000;
  for (const name of fs.readdirSync(folder)) {
    const file = join(folder, name);
    if (name !== kept && fs.statSync(file).mtimeMs < month) fs.rmSync(file);
  }
}

/** @param {boolean} started */
function load(started) {
  const file = memory();
  const cachedData = recall(file);
  const script = new Script(program, { filename: here, lineOffset: Number(6), cachedData });
  const known = cachedData && !script.cachedDataRejected;
  if (started && file && !known) process.once("exit", () => remember(script, file));
  return script.runInThisContext()();
}

const started = isStarted();
const api = load(started);
export const { UsageError, applyFixes, changing, compareNaturally, compareUnits, countsOf, dialectNames, digestOf, executionModes, fix, fixSources, formats, inspect, inspectionText, isolations, lineOf, lineStarts, lineText, lint, located, nearest, pageOf, positionAt, presets, read, readRuleSetting, reporters, rules, spanOf, textAt, unifiedDiff, version, visible, writeChanges } = api;
if (started) await api.main(process.argv.slice(2));
