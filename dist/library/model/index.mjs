import{ConfigurationError,UsageError,changing,compareNaturally,compareUnits,digestOf,executionModes,isNumeral,lineOf,lineStarts,lineText,listenToProgress,located,
nearest,numeralReadings,positionAt,spanOf,stages,startTiming,stopTiming,suppressionKinds,tellProgress,textAt,timed,timedTurn}from"../shared/4R7KRF7K.mjs";import"../shared/E2E2V3SO.mjs";
export {ConfigurationError,UsageError,changing,compareNaturally,compareUnits,digestOf,executionModes,isNumeral,lineOf,lineStarts,lineText,listenToProgress,located,
nearest,numeralReadings,positionAt,spanOf,stages,startTiming,stopTiming,suppressionKinds,tellProgress,textAt,timed,timedTurn};
