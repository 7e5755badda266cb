import{collisionsOf,countsOf,failureText,faultsText,inspectionText,reporters,scheduleMarkdown,scheduleText,statsJson,statsOf,statsText,summaryOf,visible}from"../shared/JRUCLMHS.mjs";
import"../shared/DUSCGDTP.mjs";import"../shared/4TDKTCFT.mjs";import"../shared/E2E2V3SO.mjs";
export {collisionsOf,countsOf,failureText,faultsText,inspectionText,reporters,scheduleMarkdown,scheduleText,statsJson,statsOf,statsText,summaryOf,visible};
