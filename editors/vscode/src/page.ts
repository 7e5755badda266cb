import { Uri, ViewColumn, window } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";

/** Shows the report of a plan as it stands in the editor, at its schedule or graph. The page lets nothing run but its own script. */
export async function showPage(client: LanguageClient, tab: "schedule" | "graph"): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) return;
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const page = await client.sendRequest<string | null>("runbook-lint/page", { textDocument: { uri }, tab });
  if (page === null) {
    void window.showInformationMessage(
      `runbook-lint sees no plan in ${Uri.parse(uri).path.split("/").pop()}.`,
    );
    return;
  }
  const panel = window.createWebviewPanel("runbook-lint", "runbook-lint", ViewColumn.Beside, {
    enableScripts: true,
    localResourceRoots: [],
  });
  panel.webview.html = page;
}
