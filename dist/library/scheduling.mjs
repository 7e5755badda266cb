import{schedulePlans}from"./shared/XFXMMK2W.mjs";import"./shared/BQWTIF5G.mjs";import"./shared/Y6P6UPDF.mjs";import"./shared/E2E2V3SO.mjs";
export {schedulePlans};
