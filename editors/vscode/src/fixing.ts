import { type CodeAction, CodeActionKind, commands, Range, window, workspace } from "vscode";

/** Applies all safe fixes to the plan of the text that is looked at. */
export async function fixAll(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) return;
  const whole = new Range(0, 0, document.lineCount, 0);
  const kind = CodeActionKind.SourceFixAll.append("runbook-lint").value;
  const actions = await commands.executeCommand<CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    whole,
    kind,
  );
  const edit = actions.find((action) => action.edit)?.edit;
  if (edit) await workspace.applyEdit(edit);
  else void window.showInformationMessage("runbook-lint: nothing here has a safe fix.");
}
