import{ConfigurationError,UsageError,changing,compareNaturally,compareUnits,digestOf,executionModes,lineOf,lineStarts,lineText,located,nearest,positionAt,spanOf,
suppressionKinds,textAt}from"../shared/GJFSLWXE.mjs";import"../shared/E2E2V3SO.mjs";
export {ConfigurationError,UsageError,changing,compareNaturally,compareUnits,digestOf,executionModes,lineOf,lineStarts,lineText,located,nearest,positionAt,spanOf,
suppressionKinds,textAt};
