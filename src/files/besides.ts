import { lstatSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { below, type FoundFile } from "./found.ts";
import { isPlanFile, settingsFiles } from "./kinds.ts";

/** The folders whose files may belong to one plan with a file: its own, and that of steps above or below. */
export function foldersBeside(file: FoundFile): FoundFile[] {
  const at = file.shown.lastIndexOf("/");
  const folder = { place: join(file.place, ".."), shown: at < 0 ? "." : file.shown.slice(0, at) || "/" };
  const folders = [folder];
  for (const name of ["steps", "tasks"]) {
    folders.push({ place: join(folder.place, name), shown: below(folder.shown, name) });
    if (new RegExp(`(?:^|[\\\\/])${name}$`).test(folder.place)) {
      const above = folder.shown.lastIndexOf("/");
      const shown = folder.shown === "." ? ".." : above < 0 ? "." : folder.shown.slice(0, above) || "/";
      folders.push({ place: join(folder.place, ".."), shown });
    }
  }
  return folders;
}

/** The files that may belong to one plan with any of the given ones. Each folder is looked into once. */
export function besides(files: readonly FoundFile[]): FoundFile[] {
  const folders = new Map(files.flatMap(foldersBeside).map((folder) => [folder.place, folder]));
  return [...folders.values()].flatMap(filesIn);
}

/** The files above the given ones that say how all plans of a project are executed, where they are there. */
export function settingsAbove(files: Iterable<FoundFile>): FoundFile[] {
  const found = new Map<string, FoundFile>();
  for (const { place, shown } of files)
    for (const name of settingsFiles) {
      const [folder = ""] = name.split("/");
      const at = place.lastIndexOf(`${sep}${folder}${sep}`);
      if (at < 0) continue;
      const above = join(place.slice(0, at), name);
      if (found.has(above) || !lstatSync(above, { throwIfNoEntry: false })?.isFile()) continue;
      const begin = `/${shown}`.lastIndexOf(`/${folder}/`);
      found.set(above, {
        place: above,
        shown: begin < 0 ? above.replaceAll(sep, "/") : shown.slice(0, begin) + name,
      });
    }
  return [...found.values()];
}

function filesIn(folder: FoundFile): FoundFile[] {
  if (!lstatSync(folder.place, { throwIfNoEntry: false })) return [];
  try {
    return readdirSync(folder.place, { withFileTypes: true })
      .filter((entry) => entry.isFile() && isPlanFile(join(folder.place, entry.name)))
      .map((entry) => ({ place: join(folder.place, entry.name), shown: below(folder.shown, entry.name) }));
  } catch {
    return [];
  }
}
