import { existsSync, realpathSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { serveOver } from "./server.ts";

/** Serves an editor over the standard streams, until it hangs up: the process ends with that. */
export function serve(program: string | undefined): Promise<never> {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  // An editor that refuses what it was asked for, or is gone, ends nothing.
  process.on("unhandledRejection", (error) => connection.console.error(String(error)));
  serveOver(connection, pagesBeside(program));
  return new Promise(() => {});
}

/** The pages of rules lie in the package, beside `dist`. */
function pagesBeside(program: string | undefined): string | undefined {
  if (program === undefined) return undefined;
  try {
    const folder = resolve(dirname(realpathSync(program)), "../rules");
    return existsSync(folder) ? pathToFileURL(folder).href : undefined;
  } catch {
    return undefined;
  }
}
