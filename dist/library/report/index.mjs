import{countsOf,inspectionText,reporters,summaryOf,visible}from"../shared/GFBO4G4Q.mjs";import"../shared/AHH6SCCI.mjs";import"../shared/DUOOKWB5.mjs";import"../shared/E2E2V3SO.mjs";
export {countsOf,inspectionText,reporters,summaryOf,visible};
