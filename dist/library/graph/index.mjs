import{graphFormats,graphOf,graphText}from"../shared/S6WNRMZQ.mjs";import"../shared/2EAXIH22.mjs";import"../shared/SLIVDS4E.mjs";import"../shared/DUSCGDTP.mjs";
import"../shared/4R7KRF7K.mjs";import"../shared/E2E2V3SO.mjs";
export {graphFormats,graphOf,graphText};
