import{collisionsOf,countsOf,failureText,faultsText,inspectionText,reporters,scheduleMarkdown,scheduleText,statsJson,statsOf,statsText,summaryOf,visible}from"../shared/SLIVDS4E.mjs";
import"../shared/DUSCGDTP.mjs";import"../shared/4R7KRF7K.mjs";import"../shared/E2E2V3SO.mjs";
export {collisionsOf,countsOf,failureText,faultsText,inspectionText,reporters,scheduleMarkdown,scheduleText,statsJson,statsOf,statsText,summaryOf,visible};
