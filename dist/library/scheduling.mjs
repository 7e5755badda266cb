import{schedulePlans}from"./shared/LVCLE3U4.mjs";import"./shared/BG6GFPHA.mjs";import"./shared/4R7KRF7K.mjs";import"./shared/E2E2V3SO.mjs";
export {schedulePlans};
