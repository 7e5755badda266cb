import { dirname, sep } from "node:path";
import type { ClientCapabilities } from "vscode-languageserver";
import type { Plan, Source } from "../model/index.ts";
import { type View, Workspace, type WorkspaceOptions } from "../run/workspace.ts";
import type { Buffer } from "./buffers.ts";
import { type Encoding, placeOf, uriOf } from "./places.ts";

/** A file of which something is asked, at one moment. */
export interface Scene {
  readonly workspace: Workspace;
  readonly view: View;
  readonly place: string;
  readonly source: Source;
  /** The plans that the file is a part of; none for most Markdown. */
  readonly plans: readonly Plan[];
}

/** What client and server know of each other: the folders, the texts that are open, what was agreed on. */
export class Session {
  encoding: Encoding = "utf-16";
  options: WorkspaceOptions = {};
  /** What the editor says that it can do. */
  client: ClientCapabilities = {};
  /** The URI of the folder with the pages of rules, where it is at hand. */
  pagesAt: string | undefined;
  readonly buffers = new Map<string, Buffer>();
  readonly #folders = new Map<string, Workspace>();
  /** For files outside of all folders. */
  readonly #alone = new Map<string, Workspace>();

  get workspaces(): readonly Workspace[] {
    return [...this.#folders.values(), ...this.#alone.values()];
  }

  get folders(): readonly Workspace[] {
    return [...this.#folders.values()];
  }

  addFolder(folder: string): Workspace {
    const workspace = new Workspace(folder, this.options);
    this.#folders.set(folder, workspace);
    this.#shareOut();
    return workspace;
  }

  removeFolder(folder: string): void {
    this.#folders.delete(folder);
    this.#shareOut();
  }

  put(buffer: Buffer): void {
    this.buffers.set(buffer.place, buffer);
    this.workspaceOf(buffer.place).hold(buffer.place, buffer.text);
  }

  drop(place: string): void {
    this.buffers.delete(place);
    const workspace = this.workspaceOf(place);
    workspace.hold(place, undefined);
    if (workspace.held.size === 0) this.#alone.delete(workspace.folder);
  }

  /** Which folder a file belongs to: the innermost. One outside of all of them is checked as if it had been named in its own folder. */
  workspaceOf(place: string): Workspace {
    const above = [...this.#folders.keys()].filter((folder) => isIn(folder, place));
    const nearest = above.sort((a, b) => b.length - a.length)[0];
    if (nearest !== undefined) return this.#folders.get(nearest)!;
    const folder = dirname(place);
    const alone = this.#alone.get(folder) ?? new Workspace(folder, this.options);
    this.#alone.set(folder, alone);
    return alone;
  }

  async sceneOf(uri: string): Promise<Scene | undefined> {
    const place = placeOf(uri);
    if (place === undefined || !this.buffers.has(place)) return undefined;
    const workspace = this.workspaceOf(place);
    const view = await workspace.look();
    const source = view.sources.get(place);
    if (!source) return undefined;
    const plans = view.plans.filter(({ files }) => files.some((file) => file.source === source));
    return { workspace, view, place, source, plans };
  }

  /** The URI of a text, as the editor writes it where it is open. */
  uriOf(workspace: Workspace, source: Source): string {
    const place = workspace.placeOf(source);
    return this.buffers.get(place)?.uri ?? uriOf(place);
  }

  versionOf(workspace: Workspace, source: Source): number | null {
    return this.buffers.get(workspace.placeOf(source))?.version ?? null;
  }

  /** Each text to the folder that it belongs to by now. */
  #shareOut(): void {
    for (const workspace of this.workspaces)
      for (const place of [...workspace.held.keys()]) workspace.hold(place, undefined);
    this.#alone.clear();
    for (const { place, text } of this.buffers.values()) this.workspaceOf(place).hold(place, text);
  }
}

const isIn = (folder: string, place: string): boolean =>
  place.startsWith(folder.endsWith(sep) ? folder : folder + sep);
