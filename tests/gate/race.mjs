// usage: node race.mjs GATE EVENTS      answers a list of events, each while other processes answer theirs; prints which were refused
import { readFileSync } from "node:fs";

const [gatePath = "", eventsPath = ""] = process.argv.slice(2);
const { gate } = await import(gatePath);
const refused = [];
for (const event of JSON.parse(readFileSync(eventsPath, "utf8"))) {
  const { code, aside } = await gate("generic", JSON.stringify(event), true);
  if (aside) throw new Error(aside);
  refused.push(code === 1);
}
process.stdout.write(JSON.stringify(refused));
