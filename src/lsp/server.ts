import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { version } from "../index.ts";
import { changedBuffer } from "./buffers.ts";
import { answer, capabilities } from "./features.ts";
import { placeOf, uriOf } from "./places.ts";
import { Publishing } from "./publishing.ts";
import { Session } from "./session.ts";
import { optionsFrom } from "./settings.ts";
import { warmAll } from "./warming.ts";
import { askForChanges, changeIn, watchFolder } from "./watching.ts";

/** Answers an editor on a connection. `pagesAt`: the URI of the folder with the pages of rules. */
export function serveOver(connection: Connection, pagesAt: string | undefined): void {
  const session = new Session();
  session.pagesAt = pagesAt;
  const publishing = new Publishing(connection, session);
  const life = lifeOf(connection, session, publishing);
  connection.onInitialize((params) => life.initialize(params));
  connection.onInitialized(() => life.begin());
  connection.onShutdown(() => life.end());
  followTexts(connection, session, publishing);
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const asked = changes.flatMap((change) => changeIn(change) ?? []);
    if (asked.length === 0) return;
    const what = asked.includes("configuration") ? "configuration" : "surroundings";
    for (const workspace of session.workspaces) workspace.changed(what);
    publishing.soon();
    life.warm();
  });
  answer(connection, session);
  connection.listen();
}

/** The texts that are open, as the editor changes them. */
function followTexts(connection: Connection, session: Session, publishing: Publishing): void {
  connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
    const place = placeOf(uri);
    if (place === undefined) return;
    session.put({ uri, place, version, text });
    publishing.soon();
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const buffer = session.buffers.get(placeOf(uri) ?? "");
    if (!buffer) return;
    session.put(changedBuffer(buffer, contentChanges, version, session.encoding));
    publishing.soon();
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    const place = placeOf(uri);
    if (place === undefined || !session.buffers.has(place)) return;
    session.drop(place);
    publishing.forget(uri);
    publishing.soon();
  });
}

/** From the first word of an editor to the last. */
function lifeOf(connection: Connection, session: Session, publishing: Publishing) {
  const watchers = new Map<string, () => void>();
  let tellsChanges = false;
  let tellsFolders = false;
  let ended = false;
  const add = (uri: string) => {
    const place = placeOf(uri);
    if (place === undefined) return;
    const workspace = session.addFolder(place);
    if (!tellsChanges)
      watchers.set(
        place,
        watchFolder(workspace, () => publishing.soon()),
      );
  };
  const remove = (uri: string) => {
    const place = placeOf(uri) ?? "";
    session.removeFolder(place);
    watchers.get(place)?.();
    watchers.delete(place);
  };
  const warm = () => warmAll(connection, session, publishing, () => ended);
  return {
    warm,
    initialize(params: InitializeParams): InitializeResult {
      const { general, workspace } = params.capabilities;
      session.encoding =
        general?.positionEncodings?.find((each) => each === "utf-8" || each === "utf-16") === "utf-8"
          ? "utf-8"
          : "utf-16";
      session.client = params.capabilities;
      session.options = optionsFrom(params.initializationOptions, (message) =>
        connection.console.warn(message),
      );
      tellsChanges = workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
      tellsFolders = workspace?.workspaceFolders === true;
      for (const uri of foldersOf(params)) add(uri);
      return {
        capabilities: {
          positionEncoding: session.encoding,
          textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
          workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
          ...capabilities,
        },
        serverInfo: { name: "runbook-lint", version },
      };
    },
    async begin() {
      if (tellsFolders)
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          for (const { uri } of removed) remove(uri);
          for (const { uri } of added) add(uri);
          publishing.soon();
          warm();
        });
      if (tellsChanges) await askForChanges(connection);
      warm();
    },
    end() {
      ended = true;
      publishing.stop();
      for (const stop of watchers.values()) stop();
      watchers.clear();
    },
  };
}

function foldersOf({ workspaceFolders, rootUri, rootPath }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  if (rootUri) return [rootUri];
  return rootPath ? [uriOf(rootPath)] : [];
}
