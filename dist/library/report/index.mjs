import{collisionsOf,countsOf,faultsText,inspectionText,reporters,scheduleMarkdown,scheduleText,summaryOf,visible}from"../shared/AOADFKGJ.mjs";import"../shared/AHH6SCCI.mjs";
import"../shared/GJFSLWXE.mjs";import"../shared/E2E2V3SO.mjs";
export {collisionsOf,countsOf,faultsText,inspectionText,reporters,scheduleMarkdown,scheduleText,summaryOf,visible};
