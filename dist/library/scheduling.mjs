import{schedulePlans}from"./shared/GHLAQ5BB.mjs";import"./shared/MXFHT7B5.mjs";import"./shared/4TDKTCFT.mjs";import"./shared/E2E2V3SO.mjs";
export {schedulePlans};
