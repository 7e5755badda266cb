import{schedulePlans}from"./shared/NM2ELMPY.mjs";import"./shared/CXVJZXP7.mjs";import"./shared/GJFSLWXE.mjs";import"./shared/E2E2V3SO.mjs";
export {schedulePlans};
