import {
  type CancellationToken,
  CodeActionKind,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  type ServerCapabilities,
} from "vscode-languageserver";
import { actionsAt, fixAllKind } from "./actions.ts";
import { completionAt } from "./completion.ts";
import { completionInConfig } from "./config-completion.ts";
import { inlaysIn, lensesIn } from "./hints.ts";
import { hoverAt } from "./hover.ts";
import { definitionAt, highlightsAt, referencesAt } from "./navigation.ts";
import { foldingIn, symbolsFor, symbolsIn } from "./outline.ts";
import { prepareRename, rename } from "./rename.ts";
import { answerOwn } from "./requests.ts";
import type { Scene, Session } from "./session.ts";

export const capabilities: ServerCapabilities = {
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
  codeLensProvider: {},
  completionProvider: { triggerCharacters: ["-", ":", " ", "[", ",", "."] },
  definitionProvider: true,
  documentHighlightProvider: true,
  documentSymbolProvider: { label: "runbook-lint" },
  foldingRangeProvider: true,
  hoverProvider: true,
  inlayHintProvider: true,
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
  workspaceSymbolProvider: true,
};

interface OfDocument {
  readonly textDocument: { readonly uri: string };
}

const cancelled = () => new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled");

/** Answers what is asked of texts that are open. */
export function answer(connection: Connection, session: Session): void {
  /** Nothing is answered about what is no plan: other servers know better there. */
  const about =
    <Params extends OfDocument, Answer>(
      work: (params: Params, scene: Scene, session: Session) => Answer | null,
    ) =>
    async (params: Params, token: CancellationToken): Promise<Answer | null> => {
      const scene = await session.sceneOf(params.textDocument.uri).catch(() => undefined);
      if (token.isCancellationRequested) throw cancelled();
      return scene && scene.plans.length > 0 ? work(params, scene, session) : null;
    };
  connection.onCodeAction(about(actionsAt));
  const complete = about(completionAt);
  connection.onCompletion(
    async (params, token) => completionInConfig(params, session) ?? (await complete(params, token)),
  );
  connection.onHover(about(hoverAt));
  connection.onDefinition(about(definitionAt));
  connection.onReferences(about(referencesAt));
  connection.onDocumentHighlight(about(highlightsAt));
  connection.onPrepareRename(about(prepareRename));
  connection.onRenameRequest(about(rename));
  connection.onDocumentSymbol(about((_, scene) => symbolsIn(scene, session)));
  connection.onFoldingRanges(about((_, scene) => foldingIn(scene)));
  connection.onCodeLens(about((_, scene) => lensesIn(scene, session)));
  connection.languages.inlayHint.on(about(inlaysIn));
  answerOwn(connection, session);
  connection.onWorkspaceSymbol(async ({ query }, token) => {
    const found = await symbolsFor(query, session);
    if (token.isCancellationRequested) throw cancelled();
    return found;
  });
}
