import{parsePlan}from"../shared/RA4GVHYS.mjs";import"../shared/QYPLVUPC.mjs";import"../shared/AEUYLKI5.mjs";import"../shared/3WSZVVP5.mjs";import"../shared/4R7KRF7K.mjs";
import"../shared/E2E2V3SO.mjs";
export {parsePlan};
