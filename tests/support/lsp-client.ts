import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { program } from "../cli/program.ts";
import { workspace } from "../cli/workspace.ts";

/** What an editor of today can do. */
export const able: ClientCapabilities = {
  general: { positionEncodings: ["utf-16"] },
  window: { workDoneProgress: false },
  workspace: {
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ["rename"] },
  },
};

/** An editor that talks to the program over its streams, with the library that VS Code has for it. */
export class Client {
  readonly folder: string;
  readonly server: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly said = new Map<string, PublishDiagnosticsParams>();
  readonly messages: string[] = [];
  initialized!: InitializeResult;
  #waiting: (() => void)[] = [];
  #versions = new Map<string, number>();

  constructor(folder: string) {
    this.folder = folder;
    this.server = spawn(process.execPath, [program, "lsp", "--stdio"], {
      cwd: folder,
      stdio: ["pipe", "pipe", "inherit"],
    });
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.server.stdout!),
      new StreamMessageWriter(this.server.stdin!),
    );
    this.connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
      this.said.set(params.uri, params);
      for (const tell of this.#waiting.splice(0)) tell();
    });
    this.connection.onNotification("window/showMessage", ({ message }: { message: string }) => {
      this.messages.push(message);
    });
    this.connection.onRequest("client/registerCapability", () => null);
    this.connection.onRequest("window/workDoneProgress/create", () => null);
    this.connection.listen();
  }

  async start(capabilities = able, initializationOptions?: unknown): Promise<this> {
    this.initialized = await this.connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: pathToFileURL(this.folder).href,
      workspaceFolders: [{ uri: pathToFileURL(this.folder).href, name: "test" }],
      capabilities,
      initializationOptions,
    });
    await this.connection.sendNotification("initialized", {});
    return this;
  }

  uri = (path: string): string => pathToFileURL(join(this.folder, path)).href;

  async open(path: string, text: string): Promise<string> {
    const uri = this.uri(path);
    this.#versions.set(uri, 1);
    await this.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "markdown", version: 1, text },
    });
    return uri;
  }

  async change(path: string, contentChanges: readonly unknown[]): Promise<number> {
    const uri = this.uri(path);
    const version = this.#versions.get(uri)! + 1;
    this.#versions.set(uri, version);
    await this.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges,
    });
    return version;
  }

  /** What is found in a version of a file. */
  async diagnostics(path: string, version = this.#versions.get(this.uri(path))!): Promise<Diagnostic[]> {
    const isRight = () => (this.said.get(this.uri(path))?.version ?? 0) >= version;
    await this.until(isRight);
    return this.said.get(this.uri(path))!.diagnostics;
  }

  async until(holds: () => boolean): Promise<void> {
    const end = Date.now() + 30_000;
    while (!holds()) {
      if (Date.now() > end) throw new Error("The server did not say what was expected");
      await Promise.race([
        new Promise<void>((done) => this.#waiting.push(done)),
        new Promise((done) => setTimeout(done, 50)),
      ]);
    }
  }

  ask<Answer>(method: string, path: string, more: object = {}): Promise<Answer> {
    return this.connection.sendRequest(method, { textDocument: { uri: this.uri(path) }, ...more });
  }

  async stop(): Promise<number | null> {
    const ended = once(this.server, "exit");
    await this.connection.sendRequest("shutdown");
    await this.connection.sendNotification("exit");
    const [code] = (await ended) as [number | null];
    this.connection.dispose();
    return code;
  }
}

/** A client in a new folder with files. */
export const clientIn = (files: Readonly<Record<string, string>>): Client => new Client(workspace(files));

/** The text after the edits of one document, none of which overlap. */
export function edited(
  text: string,
  edits: readonly {
    readonly range: { readonly start: Place; readonly end: Place };
    readonly newText: string;
  }[],
): string {
  const lines = text.split("\n");
  const offset = ({ line, character }: Place) =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
  const spans = edits.map(({ range, newText }) => ({
    start: offset(range.start),
    end: offset(range.end),
    newText,
  }));
  return spans
    .sort((a, b) => b.start - a.start)
    .reduce((left, { start, end, newText }) => left.slice(0, start) + newText + left.slice(end), text);
}

interface Place {
  readonly line: number;
  readonly character: number;
}
