import{UsageError,changing,compareNaturally,compareUnits,digestOf,executionModes,lineOf,lineStarts,lineText,located,nearest,positionAt,spanOf,textAt}from"../shared/ZRSGYMYE.mjs";
import"../shared/E2E2V3SO.mjs";
export {UsageError,changing,compareNaturally,compareUnits,digestOf,executionModes,lineOf,lineStarts,lineText,located,nearest,positionAt,spanOf,textAt};
