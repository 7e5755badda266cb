import{schedulePlans}from"../shared/EDE5E53G.mjs";import"../shared/BQWTIF5G.mjs";import"../shared/Y6P6UPDF.mjs";import"../shared/E2E2V3SO.mjs";
export {schedulePlans};
