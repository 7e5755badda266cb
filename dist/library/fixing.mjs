import{fixAll,writeChanges}from"./shared/UBNJIF7F.mjs";import"./shared/7VSV4W4E.mjs";import"./shared/VSEHOLTR.mjs";import"./shared/UPA2SCQD.mjs";
import"./shared/X34MIUFX.mjs";import"./shared/AHH6SCCI.mjs";import"./shared/O337HZ6H.mjs";import"./shared/ZRSGYMYE.mjs";import"./shared/KU47NFQF.mjs";
import"./shared/E2E2V3SO.mjs";
export {fixAll,writeChanges};
