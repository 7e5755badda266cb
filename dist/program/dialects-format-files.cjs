var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  formatFiles: () => formatFiles,
  settingsFor: () => settingsFor
});
module.exports = __toCommonJS(stdin_exports);
var formatFiles = [
  { name: "json-plan", files: /(?:^|[\\/.])plan\.json$/ },
  { name: "gsd", folders: [".planning"], settings: { files: /(?:^|\/)\.planning\/config\.json$/, plan: /^((?:.*\/)?\.planning\/)/, places: ["$1config.json"] } },
  { name: "gsd-2", folders: [".gsd"] },
  { name: "ccpm", folders: [".claude"] },
  { name: "spec-kitty", files: /(?:^|[\\/])kitty-specs[\\/][^\\/]+[\\/](?:lanes\.json|status\.events\.jsonl)$/ },
  { name: "backlog", folders: [".backlog"] },
  { name: "bmad", files: /(?:^|[\\/])(?:sprint-status|stories)\.ya?ml$/ },
  { name: "task-master", folders: [".taskmaster"], files: /(?:^|[\\/])tasks[\\/]tasks\.json$/ },
  { name: "ralph", files: /(?:^|[\\/])prd\.json$/ },
  { name: "beads", folders: [".beads"], files: /(?:^|[\\/])\.beads[\\/](?:issues|beads)\.jsonl$/ },
  { name: "omo", folders: [".sisyphus", ".omo"], settings: { files: /(?:^|\/)\.(?:sisyphus|omo)\/boulder\.json$/, plan: /^((?:.*\/)?\.(?:sisyphus|omo)\/)/, places: ["$1boulder.json"] } },
  { name: "compound" },
  { name: "conductor" },
  { name: "superpowers", settings: { files: /(?:^|\/)\.superpowers\/sdd\/(?:[^/]+\/)?progress\.md$/, plan: /^(.*\/)?docs\/(?:[\w.-]+\/)?plans\/([^/]+)\.md$/, places: ["$1.superpowers/sdd/progress.md", "$1.superpowers/sdd/$2/progress.md"] } },
  { name: "task-plan" },
  { name: "exec-plan", folders: [".agent"] },
  { name: "antigravity" },
  { name: "runbook" },
  { name: "spec-kit", folders: [".specify"] },
  { name: "kiro", folders: [".kiro"] },
  { name: "openspec" },
  { name: "generic", folders: [".claude", ".cursor", ".trae"] }
];
function settingsFor({ plan, places }, path) {
  const groups = plan.exec(path);
  return groups ? places.map((place) => place.replace(/\$(\d)/g, (_, group) => groups[group] ?? "")) : [];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  formatFiles,
  settingsFor
});
