import{parsePlan}from"../shared/3FTCFTLP.mjs";import"../shared/7VSV4W4E.mjs";import"../shared/VSEHOLTR.mjs";import"../shared/ZRSGYMYE.mjs";import"../shared/KU47NFQF.mjs";
import"../shared/E2E2V3SO.mjs";
export {parsePlan};
