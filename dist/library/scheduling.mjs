import{schedulePlans}from"./shared/47XGNPVL.mjs";import"./shared/2LA3KT27.mjs";import"./shared/4R7KRF7K.mjs";import"./shared/E2E2V3SO.mjs";
export {schedulePlans};
