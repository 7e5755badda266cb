import{schedulePlans}from"./shared/R3WB5OVZ.mjs";import"./shared/CXVJZXP7.mjs";import"./shared/GJFSLWXE.mjs";import"./shared/E2E2V3SO.mjs";
export {schedulePlans};
