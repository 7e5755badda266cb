import type {
  DefinitionParams,
  DocumentHighlight,
  Location,
  LocationLink,
  ReferenceParams,
  TextDocumentPositionParams,
} from "vscode-languageserver";
import type { Span } from "../model/index.ts";
import { namedAt, placesOf } from "./occurrences.ts";
import { offsetOf, rangeOf } from "./places.ts";
import type { Scene, Session } from "./session.ts";

/** From the name of a step or phase to where it stands. */
export function definitionAt(
  params: DefinitionParams,
  scene: Scene,
  session: Session,
): Location[] | LocationLink[] | null {
  const found = at(params, scene, session);
  if (!found) return null;
  const { phase, steps, span } = found.occurrence;
  const targets = phase
    ? [{ whole: phase.span, tight: phase.span }]
    : steps.map((step) => ({ whole: step.extent, tight: step.idSpan }));
  if (!session.client.textDocument?.definition?.linkSupport)
    return targets.map(({ tight }) => locationOf(tight, scene, session));
  return targets.map(({ whole, tight }) => ({
    originSelectionRange: rangeOf(span, session.encoding),
    targetUri: session.uriOf(scene.workspace, tight.source),
    targetRange: rangeOf(around(whole, tight), session.encoding),
    targetSelectionRange: rangeOf(tight, session.encoding),
  }));
}

export function referencesAt(params: ReferenceParams, scene: Scene, session: Session): Location[] | null {
  const found = at(params, scene, session);
  const step = found?.occurrence.steps[0];
  if (!found || !step || found.occurrence.phase) return null;
  return placesOf(found.plan, step)
    .filter(({ isOwn }) => params.context.includeDeclaration || !isOwn)
    .map(({ span }) => locationOf(span, scene, session));
}

/** The places of one step in the file that is looked at. */
export function highlightsAt(
  params: TextDocumentPositionParams,
  scene: Scene,
  session: Session,
): DocumentHighlight[] | null {
  const found = at(params, scene, session);
  const step = found?.occurrence.steps[0];
  if (!found || !step || found.occurrence.phase) return null;
  return placesOf(found.plan, step)
    .filter(({ span }) => span.source === scene.source)
    .map(({ span }) => ({ range: rangeOf(span, session.encoding) }));
}

const at = ({ position }: TextDocumentPositionParams, { plans, source }: Scene, { encoding }: Session) =>
  namedAt(plans, source, offsetOf(source, position, encoding));

const locationOf = (span: Span, { workspace }: Scene, session: Session): Location => ({
  uri: session.uriOf(workspace, span.source),
  range: rangeOf(span, session.encoding),
});

/** A range holds what is selected in it. */
export const around = (whole: Span, tight: Span): Span =>
  whole.source === tight.source
    ? { source: whole.source, start: Math.min(whole.start, tight.start), end: Math.max(whole.end, tight.end) }
    : tight;
