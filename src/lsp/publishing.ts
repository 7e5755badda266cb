import {
  type Connection,
  DiagnosticSeverity,
  MessageType,
  ShowMessageNotification,
  type ShowMessageParams,
} from "vscode-languageserver";
import { groupBy } from "../analyze/index.ts";
import { visible } from "../report/index.ts";
import { faultsIn, type Workspace } from "../run/workspace.ts";
import { diagnosticsFor, sourceName } from "./diagnostics.ts";
import { rangeOf, uriOf } from "./places.ts";
import type { Session } from "./session.ts";

/** The longest wait for the next letter, in milliseconds: a plan that takes long to check is checked when the author pauses. */
const longestPause = 300;

/** Tells the editor what is found in the texts that are open, each time one of them or something around them changed. */
export class Publishing {
  readonly #connection: Connection;
  readonly #session: Session;
  #timer: NodeJS.Timeout | undefined;
  #lasted = 0;
  #running: Promise<void> = Promise.resolve();
  /** URIs of configurations that faults were told of. */
  readonly #faulty = new Map<Workspace, Set<string>>();
  /** URIs of files of which something was said. */
  readonly #spoken = new Set<string>();
  #told = "";

  constructor(connection: Connection, session: Session) {
    this.#connection = connection;
    this.#session = session;
  }

  /** Checks soon: changes that come in one breath are checked once. */
  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.now(), Math.min(this.#lasted, longestPause));
  }

  now(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running = this.#running.then(() => this.#publish());
    return this.#running;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** Nothing is told any more of a text that was closed. */
  forget(uri: string): void {
    if (this.#spoken.delete(uri)) this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  async #publish(): Promise<void> {
    const begin = performance.now();
    for (const { uri, place } of [...this.#session.buffers.values()]) {
      const workspace = this.#session.workspaceOf(place);
      try {
        await this.#publishOne(uri, workspace);
      } catch (error) {
        this.#failed(error, uri, workspace);
      }
    }
    this.#lasted = performance.now() - begin;
  }

  async #publishOne(uri: string, workspace: Workspace): Promise<void> {
    const scene = await this.#session.sceneOf(uri);
    const diagnostics = scene ? diagnosticsFor(scene, this.#session) : [];
    for (const failure of scene?.view.lint(scene.place).failures ?? [])
      this.#tell(`Rule \`${failure.rule}\` failed on ${failure.path}: ${failure.error}`);
    this.#forgetFaults(workspace);
    // Most Markdown is no plan: of that nothing is said, not even that nothing was found.
    if (!scene?.plans.length && diagnostics.length === 0 && !this.#spoken.has(uri)) return;
    this.#spoken.add(uri);
    const version = this.#session.buffers.get(scene?.place ?? "")?.version;
    this.#connection.sendDiagnostics({ uri, diagnostics, ...(version !== undefined && { version }) });
  }

  /** A configuration that can't be used is told of at its place, and nothing is checked by half of it. */
  #failed(error: unknown, uri: string, workspace: Workspace): void {
    const faults = faultsIn(error);
    if (this.#spoken.has(uri)) this.#connection.sendDiagnostics({ uri, diagnostics: [] });
    if (!faults) {
      this.#tell(`runbook-lint failed; this is its own fault, not that of a plan: ${(error as Error).stack}`);
      return;
    }
    this.#forgetFaults(workspace);
    const { encoding } = this.#session;
    const own = groupBy(faults, ({ span }) => uriOf(workspace.placeOf(span.source)));
    for (const [at, each] of own)
      this.#connection.sendDiagnostics({
        uri: at,
        diagnostics: each.map(({ message, span }) => ({
          ...{
            message,
            severity: DiagnosticSeverity.Error,
            source: sourceName,
            range: rangeOf(span, encoding),
          },
        })),
      });
    this.#faulty.set(workspace, new Set(own.keys()));
    this.#tell((error as Error).message);
  }

  #forgetFaults(workspace: Workspace): void {
    for (const uri of this.#faulty.get(workspace) ?? [])
      this.#connection.sendDiagnostics({ uri, diagnostics: [] });
    if (this.#faulty.delete(workspace)) this.#told = "";
  }

  /** Once, however often it is seen. */
  #tell(message: string): void {
    if (this.#told === message) return;
    this.#told = message;
    const params: ShowMessageParams = { type: MessageType.Error, message: visible(message) };
    this.#connection.sendNotification(ShowMessageNotification.type, params);
  }
}
