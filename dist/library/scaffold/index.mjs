import{scaffold,scaffoldKinds}from"../shared/Y3YUSCW7.mjs";import"../shared/E2E2V3SO.mjs";
export {scaffold,scaffoldKinds};
