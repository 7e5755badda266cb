import{dialectNames,fix,formats,inspect,isolations,lint,pageOf,presets,read,rules,version}from"./shared/Q6FX5T56.mjs";import"./shared/UBNJIF7F.mjs";import"./shared/7VSV4W4E.mjs";
import"./shared/VSEHOLTR.mjs";import"./shared/UPA2SCQD.mjs";import"./shared/X34MIUFX.mjs";import"./shared/U6HCNPVV.mjs";import"./shared/AHH6SCCI.mjs";
import"./shared/O337HZ6H.mjs";import"./shared/ZRSGYMYE.mjs";import"./shared/KU47NFQF.mjs";import"./shared/E2E2V3SO.mjs";
export {dialectNames,fix,formats,inspect,isolations,lint,pageOf,presets,read,rules,version};
