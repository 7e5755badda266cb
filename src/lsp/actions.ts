import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { Diagnostic as Finding, Fix } from "../model/index.ts";
import { diagnosticOf, findingsIn, sourceName } from "./diagnostics.ts";
import { silencing } from "./disable.ts";
import { changes, editOfFixes, workspaceEdit } from "./edits.ts";
import { offsetOf } from "./places.ts";
import type { Scene, Session } from "./session.ts";

/** What an editor runs on saving, if its user wants that. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.${sourceName}`;

type Fixable = Finding & { readonly fix: Fix };

/** The fixes at a place, those of all like them, and a comment that silences what is found. */
export function actionsAt(
  { range, context }: CodeActionParams,
  scene: Scene,
  session: Session,
): CodeAction[] {
  const wants = (kind: string) =>
    context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const findings = findingsIn(scene);
  const start = offsetOf(scene.source, range.start, session.encoding);
  const end = offsetOf(scene.source, range.end, session.encoding);
  const near = findings.filter(({ span }) => span.start <= end && start <= span.end);
  return [
    ...(wants(CodeActionKind.QuickFix) ? quickFixes(near, findings, scene, session) : []),
    ...(wants(fixAllKind) ? fixFile(scene, session) : []),
  ];
}

function quickFixes(
  near: readonly Finding[],
  all: readonly Finding[],
  scene: Scene,
  session: Session,
): CodeAction[] {
  const one = near.flatMap((finding) => (hasFix(finding) ? [fixOne(finding, scene, session)] : []));
  const alike = [...new Set(near.filter(hasFix).map(({ rule }) => rule))].flatMap((rule) =>
    fixRule(rule, all, scene, session),
  );
  return [...one, ...alike, ...near.flatMap((finding) => silencing(finding, scene, session))];
}

const hasFix = (finding: Finding): finding is Fixable => finding.fix !== undefined;

function fixOne(finding: Fixable, scene: Scene, session: Session): CodeAction {
  const { title, safe, edits } = finding.fix;
  return {
    title: safe ? title : `${title} (may change what is meant)`,
    kind: CodeActionKind.QuickFix,
    isPreferred: safe,
    diagnostics: [diagnosticOf(finding, scene, session)],
    edit: workspaceEdit(edits, scene, session),
  };
}

/** Offered where there is more than one. An unsafe fix is looked at one by one. */
function fixRule(rule: string, all: readonly Finding[], scene: Scene, session: Session): CodeAction[] {
  const own = all.filter((each): each is Fixable => each.rule === rule && each.fix?.safe === true);
  if (own.length < 2) return [];
  return [
    {
      title: `Fix all ${own.length} of \`${rule}\` in this file`,
      kind: CodeActionKind.QuickFix,
      edit: editOfFixes(
        own.map(({ fix }) => fix),
        scene,
        session,
      ),
    },
  ];
}

function fixFile(scene: Scene, session: Session): CodeAction[] {
  const edit = mended(scene, session);
  return edit ? [{ title: "Fix all in this plan", kind: fixAllKind, edit }] : [];
}

/** What `runbook-lint --fix` makes of the plans of a file, round after round. Undefined where nothing changes. */
export function mended(scene: Scene, session: Session): WorkspaceEdit | undefined {
  if (!findingsIn(scene).some(({ fix }) => fix?.safe)) return undefined;
  const { changed } = scene.view.fix(scene.place);
  return changed.length > 0 ? workspaceEdit(changed.flatMap(changes), scene, session) : undefined;
}
