import { relative, resolve } from "node:path";
import { cachePlace, removeCache } from "../index.ts";
import { unexpected } from "./arguments.ts";
import type { Command } from "./command.ts";

export const cleanCommand: Command = {
  name: "clean",
  operands: "",
  summary: "Remove what earlier runs have kept of the plans that they read",
  description: "No result depends on it: the next run takes longer, and keeps it again.",
  options: ["cache-dir", "help"],
  examples: [["runbook-lint clean", "remove `.runbook-lint-cache/` beside the configuration"]],
  run([word], values, { cwd }) {
    if (word !== undefined) throw unexpected(`word \`${word}\``, "nothing behind `clean`");
    const asked = values["cache-dir"];
    const place = asked === undefined ? cachePlace(cwd) : resolve(cwd, asked);
    const shown = asked ?? (relative(cwd, place) || ".");
    return { text: removeCache(place) ? `Removed ${shown}\n` : "There is no cache\n", code: 0 };
  },
};
