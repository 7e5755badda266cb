import{validateMetadata}from"../shared/4WZAV5TJ.mjs";import"../shared/VSEHOLTR.mjs";import"../shared/ZRSGYMYE.mjs";import"../shared/KU47NFQF.mjs";import"../shared/E2E2V3SO.mjs";
export {validateMetadata};
