import{countsOf,inspectionText,reporters,summaryOf,visible}from"../shared/QC3O3ZOA.mjs";import"../shared/AHH6SCCI.mjs";import"../shared/SQEEFG4P.mjs";import"../shared/E2E2V3SO.mjs";
export {countsOf,inspectionText,reporters,summaryOf,visible};
