import { existsSync, readFileSync, realpathSync } from "node:fs";
import { delimiter, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { gitAround } from "../repository/index.ts";
import { version } from "./api.ts";

// From where this program came, and how a project can have it: what is set up for others has to work for them.

/** From where everybody who has the project gets the program. */
export type ProgramSource =
  /** As one of the packages of the project. */
  | { readonly kind: "package" /** What installs them by the lock file. */; readonly install: string }
  | { readonly kind: "git"; readonly url: string; readonly revision: string };

export interface Installation {
  /** The words that start the program on this machine, from the top of the project. */
  readonly command: readonly string[];
  /** Undefined where it can't be known. */
  readonly source: ProgramSource | undefined;
  /** Why not. */
  readonly lack?: string;
  /** The schema of configurations, where everybody who has the project has it: from its top. */
  readonly schema: string | undefined;
}

export interface Surroundings {
  /** The top of the project. Absolute. */
  readonly top: string;
  /** The file that was started. */
  readonly program: string | undefined;
  readonly path: string | undefined;
  /** A git repository that somebody named: `URL` or `URL#REVISION`. */
  readonly asked?: string | undefined;
}

const folder = "node_modules/runbook-lint";
const bundle = `${folder}/dist/runbook-lint.cjs`;

export function installationAt({ top, program, path, asked }: Surroundings): Installation {
  const own = existsSync(join(top, bundle));
  const brought = packageOf(top);
  const isPackage = "install" in brought && asked === undefined;
  const command = own || isPackage ? ["node", bundle] : commandOf(program, path);
  const known = asked !== undefined ? gitSource(asked) : "install" in brought ? brought : sourceOf(program);
  return {
    command,
    schema: own && isPackage ? `${folder}/schema/config.schema.json` : undefined,
    ...("lack" in known
      ? { source: undefined, lack: "lack" in brought ? `${brought.lack}, and ${known.lack}` : known.lack }
      : { source: known }),
  };
}

function commandOf(program: string | undefined, path = ""): readonly string[] {
  const names = ["runbook-lint", "runbook-lint.cmd"];
  const isOnPath = path
    .split(delimiter)
    .some((each) => each !== "" && names.some((name) => existsSync(join(each, name))));
  return isOnPath || program === undefined ? ["runbook-lint"] : ["node", realOf(program)];
}

type Known<Found> = Found | { readonly lack: string };

/** Whether the lock file of the project brings the program to all who have the project. */
function packageOf(top: string): Known<ProgramSource & { kind: "package" }> {
  const entry = lockedIn(join(top, "package-lock.json"));
  if (!entry) return { lack: "`package-lock.json` does not bring it" };
  const { resolved = "", link } = entry;
  const place = link ? resolve(top, resolved) : resolve(top, resolved.replace(/^file:/, ""));
  const isFile = link === true || resolved.startsWith("file:");
  if (isFile && !isWithin(top, place))
    return { lack: `\`package-lock.json\` takes it from \`${resolved}\`, which others do not have` };
  return { kind: "package", install: "npm ci" };
}

function lockedIn(place: string): { resolved?: string; link?: boolean } | undefined {
  try {
    return JSON.parse(readFileSync(place, "utf8"))?.packages?.[folder];
  } catch {
    return undefined;
  }
}

const isWithin = (top: string, place: string): boolean => {
  const path = relative(top, place);
  return path !== "" && !path.startsWith("..") && !isAbsolute(path);
};

/** What somebody named, or what the program's own clone was cloned from. */
function gitSource(words: string): ProgramSource {
  const [url = "", revision] = words.split(/#(?=[^#]*$)/);
  return { kind: "git", url, revision: revision || `v${version}` };
}

function sourceOf(program: string | undefined): Known<ProgramSource> {
  const home = program === undefined ? undefined : dirname(dirname(realOf(program)));
  if (home === undefined || !existsSync(join(home, ".git")))
    return { lack: "it was not started from a clone of its repository" };
  try {
    const git = gitAround(home);
    const answer = (...words: string[]) => git.run(words).toString("utf8").trim();
    const [url] = git.namesIfAny(["config", "--null", "--get", "remote.origin.url"]) ?? [];
    if (url === undefined || !/^(?:(?:https?|ssh|git):\/\/|[\w.-]+@[\w.-]+:)\S+$/.test(url))
      return { lack: "its clone has no remote `origin` that others can reach" };
    const commit = answer("rev-parse", "HEAD");
    if (
      answer("for-each-ref", `--contains=${commit}`, "--count=1", "refs/remotes/origin", "refs/tags") === ""
    )
      return { lack: `its remote \`origin\` does not have the commit ${commit.slice(0, 12)} yet` };
    const tags = answer("tag", "--points-at", commit, "--list", `v${version}`);
    return { kind: "git", url: withoutSecrets(url), revision: tags === "" ? commit : tags };
  } catch {
    return { lack: "git tells nothing of its clone" };
  }
}

/** A name or token in an address is nobody else's. */
const withoutSecrets = (url: string): string => url.replace(/^(https?:\/\/)[^/@]*@/, "$1");

function realOf(place: string): string {
  try {
    return realpathSync.native(place);
  } catch {
    return place;
  }
}
