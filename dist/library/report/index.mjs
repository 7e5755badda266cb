import{collisionsOf,countsOf,failureText,faultsText,inspectionText,reporters,scheduleMarkdown,scheduleText,statsJson,statsOf,statsText,summaryOf,visible}from"../shared/UX2SHOZ6.mjs";
import"../shared/DUSCGDTP.mjs";import"../shared/Y6P6UPDF.mjs";import"../shared/E2E2V3SO.mjs";
export {collisionsOf,countsOf,failureText,faultsText,inspectionText,reporters,scheduleMarkdown,scheduleText,statsJson,statsOf,statsText,summaryOf,visible};
