import{ConfigurationError,UsageError,changing,compareNaturally,compareUnits,digestOf,executionModes,isNumeral,isTestPath,lettered,lineOf,lineStarts,lineText,listenToProgress,
located,nearest,numeralReadings,positionAt,spanOf,stages,startTiming,stopTiming,suppressionKinds,tellProgress,textAt,timed,timedTurn}from"../shared/Y6P6UPDF.mjs";
import"../shared/E2E2V3SO.mjs";
export {ConfigurationError,UsageError,changing,compareNaturally,compareUnits,digestOf,executionModes,isNumeral,isTestPath,lettered,lineOf,lineStarts,lineText,listenToProgress,
located,nearest,numeralReadings,positionAt,spanOf,stages,startTiming,stopTiming,suppressionKinds,tellProgress,textAt,timed,timedTurn};
