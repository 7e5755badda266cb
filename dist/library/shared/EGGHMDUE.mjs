import{GLOBSTAR,Minimatch,braceExpand,defaults,escape,filter,match,minimatch,sep,unescape}from"./OHW62FNE.mjs";import"./E2E2V3SO.mjs";
export {GLOBSTAR,Minimatch,braceExpand,defaults,escape,filter,match,minimatch,sep,unescape};
