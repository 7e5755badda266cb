import type { Connection } from "vscode-languageserver";
import type { Workspace } from "../run/workspace.ts";
import type { Publishing } from "./publishing.ts";
import type { Session } from "./session.ts";

/** Folders that are being read. */
const begun = new WeakSet<Workspace>();

/** Reads all folders that were not read yet, one after the other, and says how far it is where the editor wants to know. */
export async function warmAll(
  connection: Connection,
  session: Session,
  publishing: Publishing,
  isEnded: () => boolean,
): Promise<void> {
  for (const workspace of session.folders) {
    if (begun.has(workspace) || workspace.isWarm || isEnded()) continue;
    begun.add(workspace);
    try {
      await warm(connection, session, workspace, isEnded);
    } catch {
      // What is wrong with the folder or its configuration is told with the plans that are open.
    }
    begun.delete(workspace);
    publishing.soon();
  }
}

async function warm(
  connection: Connection,
  session: Session,
  workspace: Workspace,
  isEnded: () => boolean,
): Promise<void> {
  const shows = session.client.window?.workDoneProgress === true;
  const progress = shows ? await connection.window.createWorkDoneProgress() : undefined;
  progress?.begin("runbook-lint", 0, "Reading plans", false);
  try {
    const isStopped = () => isEnded() || !session.folders.includes(workspace);
    await workspace.warm(
      (done, all) => progress?.report(Math.floor((100 * done) / all), `${done} of ${all} files`),
      isStopped,
    );
  } finally {
    progress?.done();
  }
}
