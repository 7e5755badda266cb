import{graphFormats,graphOf,graphText}from"../shared/X2JWT4AK.mjs";import"../shared/2EAXIH22.mjs";import"../shared/JRUCLMHS.mjs";import"../shared/DUSCGDTP.mjs";
import"../shared/4TDKTCFT.mjs";import"../shared/E2E2V3SO.mjs";
export {graphFormats,graphOf,graphText};
