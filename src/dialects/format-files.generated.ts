// Made from the formats that formats.json lists by `npm run schemas`. Change those.
import type { FormatFiles } from "./format-files.ts";

export const formatFiles: readonly FormatFiles[] = [
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
  { name: "generic", folders: [".claude", ".cursor", ".trae"] },
];
