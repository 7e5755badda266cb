import{fixAll,withoutCompanions,writeChanges}from"./shared/H7CDUWMB.mjs";import"./shared/VTGGIE7X.mjs";import"./shared/KAXZI3LY.mjs";import"./shared/CFTVTPKE.mjs";
import"./shared/S5OXRJHZ.mjs";import"./shared/4DNBX4LJ.mjs";import"./shared/W7CK4XPY.mjs";import"./shared/3WSZVVP5.mjs";import"./shared/OMH5PDYO.mjs";
import"./shared/2OOL6VTG.mjs";import"./shared/DUSCGDTP.mjs";import"./shared/4TDKTCFT.mjs";import"./shared/E2E2V3SO.mjs";
export {fixAll,withoutCompanions,writeChanges};
