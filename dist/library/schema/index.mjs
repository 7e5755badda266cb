import{resolve,schemas,verdicts}from"../shared/YGWV6IC5.mjs";import"../shared/E2E2V3SO.mjs";
export {resolve,schemas,verdicts};
