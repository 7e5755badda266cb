import { commands, type ExtensionContext, window, workspace } from "vscode";
import { LanguageClient, type ServerOptions, TransportKind } from "vscode-languageclient/node";
import { fixAll } from "./fixing";
import { showPage } from "./page";
import { settingsFor } from "./settings";
import { Status } from "./status";
import { offerTasks } from "./tasks";

let client: LanguageClient | undefined;

/** Starts the language server, and offers what the protocol has no words for as commands. */
export async function activate(context: ExtensionContext): Promise<void> {
  client = new LanguageClient("runbook-lint", serverOptions(context), {
    documentSelector: [
      { scheme: "file", language: "markdown" },
      { scheme: "file", pattern: "**/*.{json,jsonl,yaml,yml}" },
    ],
    initializationOptions: settingsFor(),
  });
  const running = client;
  const status = new Status(running);
  context.subscriptions.push(
    status,
    commands.registerCommand("runbook-lint.fixAll", () => fixAll()),
    commands.registerCommand("runbook-lint.showSchedule", () => showPage(running, "schedule")),
    commands.registerCommand("runbook-lint.showGraph", () => showPage(running, "graph")),
    commands.registerCommand("runbook-lint.status", () => status.tell()),
    commands.registerCommand("runbook-lint.restart", () => restart(running)),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("runbook-lint")) void restart(running);
    }),
  );
  offerTasks(context);
  await running.start();
  status.follow();
}

export const deactivate = (): Promise<void> | undefined => client?.stop();

async function restart(running: LanguageClient): Promise<void> {
  running.clientOptions.initializationOptions = settingsFor();
  try {
    await running.restart();
  } catch (error) {
    void window.showErrorMessage(`runbook-lint did not start: ${error}`);
  }
}

/** The program of this extension, or the one that the user names. */
function serverOptions(context: ExtensionContext): ServerOptions {
  const command = workspace.getConfiguration("runbook-lint").get<string>("path");
  if (command) return { command, args: ["lsp", "--stdio"] };
  const module = context.asAbsolutePath("dist/runbook-lint.cjs");
  return { module, args: ["lsp"], transport: TransportKind.stdio };
}
