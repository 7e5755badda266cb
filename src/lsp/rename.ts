import {
  LSPErrorCodes,
  type PrepareRenameResult,
  type RenameFile,
  type RenameParams,
  ResponseError,
  type TextDocumentPositionParams,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { canonicalId, statedEdges } from "../analyze/index.ts";
import { applyFixes } from "../fix/index.ts";
import { type Edit, type Plan, type Source, type Step, textAt } from "../model/index.ts";
import { workspaceEdit } from "./edits.ts";
import { fileEdits, fileNames, idEdits, idIn, renamedPath } from "./id-edits.ts";
import { namedAt } from "./occurrences.ts";
import { offsetOf, rangeOf, uriOf } from "./places.ts";
import type { Scene, Session } from "./session.ts";

const refused = (message: string) => new ResponseError(LSPErrorCodes.RequestFailed, message);

/** Whether something is named here that can get another name. */
export function prepareRename(
  { position }: TextDocumentPositionParams,
  scene: Scene,
  session: Session,
): PrepareRenameResult | null {
  const found = renamed(position, scene, session);
  if (!found) return null;
  return { range: rangeOf(found.here, session.encoding), placeholder: found.step.id };
}

/** Gives a step another id, in all places that name it. What comes of it is read before it is answered: it has to be the same plan. */
export function rename(
  { position, newName }: RenameParams,
  scene: Scene,
  session: Session,
): WorkspaceEdit | null {
  const found = renamed(position, scene, session);
  if (!found) return null;
  const { plan, step } = found;
  const to = newName.trim();
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(to))
    throw refused(`Unexpected id \`${newName}\`, expected letters and digits, with points or dashes between`);
  const twin = plan.steps.find((each) => each !== step && canonicalId(each.id) === canonicalId(to));
  if (twin) throw refused(`Unexpected id \`${to}\`, which \`${twin.title}\` has, expected one of its own`);
  const files = renamesFiles(session) ? fileNames(step, to) : new Map<Source, string>();
  const edits = [...idEdits(plan, step, to), ...fileEdits(plan, files)];
  expectSame(plan, step, to, edits, files, scene);
  const { documentChanges = [] } = workspaceEdit(edits, scene, session);
  return { documentChanges: [...documentChanges, ...fileRenames(files, scene, session)] };
}

function renamed(position: RenameParams["position"], { plans, source }: Scene, { encoding }: Session) {
  const found = namedAt(plans, source, offsetOf(source, position, encoding));
  const step = found?.occurrence.steps[0];
  if (!found || !step || found.occurrence.phase) return undefined;
  if (textAt(step.idSpan) !== step.id)
    throw refused(
      `Unexpected new name for \`${step.id}\`, which its place in the plan gives it, expected an id that is written`,
    );
  return { plan: found.plan, step, here: idIn(found.occurrence.span, step.id) ?? found.occurrence.span };
}

const renamesFiles = ({ client }: Session): boolean =>
  client.workspace?.workspaceEdit?.resourceOperations?.includes("rename") === true;

const fileRenames = (
  names: ReadonlyMap<Source, string>,
  { workspace }: Scene,
  session: Session,
): RenameFile[] =>
  [...names].map(([source, name]) => ({
    kind: "rename",
    oldUri: session.uriOf(workspace, source),
    newUri: uriOf(workspace.placeOf({ ...source, path: renamedPath(source.path, name) })),
  }));

/** The plan after the edits has the same steps in the same order, and waits for the same; else the new id means something else somewhere. */
function expectSame(
  plan: Plan,
  step: Step,
  to: string,
  edits: readonly Edit[],
  files: ReadonlyMap<Source, string>,
  { view }: Scene,
): void {
  const texts = new Map(
    plan.files.map(({ source }) => {
      const own = edits.filter(({ span }) => span.source === source);
      const text = applyFixes(source, [{ title: "", safe: true, edits: own }]);
      const name = files.get(source);
      return [source, { ...source, text, ...(name && { path: renamedPath(source.path, name) }) }] as const;
    }),
  );
  const again = view
    .readWith(texts)
    .find(({ path, dialect }) => path === plan.path && dialect === plan.dialect);
  const expected = shapeOf(plan, (id) => (id === step.id ? to : id));
  if (again && shapeOf(again, (id) => id) === expected) return;
  throw refused(
    `Unexpected id \`${to}\`, by which the plan would be read as another one, expected one in the form of \`${step.id}\``,
  );
}

const shapeOf = (plan: Plan, named: (id: string) => string): string =>
  JSON.stringify([
    plan.steps.map(({ id, title, phase }) => [named(id), title.replace(id, named(id)), phase?.id]),
    statedEdges(plan)
      .map(({ before, after, reason }) => [named(before.id), named(after.id), reason])
      .map(String)
      .sort(),
  ]);
