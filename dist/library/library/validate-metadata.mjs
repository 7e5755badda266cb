import{validateMetadata}from"../shared/POE3U4F4.mjs";import"../shared/JPVYCJXK.mjs";import"../shared/YGWV6IC5.mjs";import"../shared/Y6P6UPDF.mjs";import"../shared/E2E2V3SO.mjs";
export {validateMetadata};
