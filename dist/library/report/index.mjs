import{countsOf,inspectionText,reporters,summaryOf,visible}from"../shared/U6HCNPVV.mjs";import"../shared/AHH6SCCI.mjs";import"../shared/ZRSGYMYE.mjs";import"../shared/E2E2V3SO.mjs";
export {countsOf,inspectionText,reporters,summaryOf,visible};
