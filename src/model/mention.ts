import type { Features } from "./features.ts";
import type { Span } from "./source.ts";

/** `declared`: a field made for it. `stated`: verb and object in prose. `inferred`: from context. */
export type Certainty = "declared" | "stated" | "inferred";

/** What the author says is done to the object; `none` where nothing is said, `verify` where it is only looked at. */
export type Verb =
  | "create"
  | "write"
  | "modify"
  | "delete"
  | "rename"
  | "copy"
  | "read"
  | "run"
  | "stage"
  | "commit"
  | "define"
  | "use"
  | "verify"
  | "none";

/** The part of a step in which a mention stands. */
export type Section = "title" | "files" | "red" | "green" | "verify" | "commit" | "context" | "body";

export type Subject =
  /** A file, directory or glob, as written but without quotes, `./` and line suffixes. `to`: the target of a move or copy. */
  | { readonly kind: "path"; readonly path: string; readonly to?: string }
  /** One simple shell command, split into words as a shell would. */
  | { readonly kind: "command"; readonly words: readonly string[] }
  /** A class, function, method, command, option, route or table. */
  | { readonly kind: "symbol"; readonly name: string }
  /** What a RED phase expects to be absent: the name that the expected failure complains about. */
  | { readonly kind: "absence"; readonly name: string }
  /**
   * A file that is meant and not named: the manifest of dependencies, what collects a project's parts (`of`: which), or the module that
   * is called as the type in it.
   */
  | { readonly kind: "unnamed"; readonly file: "manifest" }
  | { readonly kind: "unnamed"; readonly file: "registry"; readonly of: Registry }
  | { readonly kind: "unnamed"; readonly file: "module"; readonly of: string };

/**
 * `package`: what makes names public. The others are called by what they are: the place where commands, routes or handlers are registered,
 * the types that all share, the container of services, what is told of changes.
 */
export type Registry =
  | "package"
  | "cli"
  | "app"
  | "router"
  | "server"
  | "registry"
  | "entry"
  | "types"
  | "container"
  | "changelog";

/** What the author wrote: a path, a command, an identifier, with the verb beside it and its place. */
export interface Mention {
  readonly subject: Subject;
  readonly verb: Verb;
  readonly certainty: Certainty;
  readonly section: Section;
  /** Whether the sentence makes it depend on something: "if one exists", "fix any that". */
  readonly conditional: boolean;
  /**
   * `order`: an imperative that opens its part of the sentence asks for it. `keep`: the text says that the file stays as it is,
   * as in "leave `a.ts` alone".
   */
  readonly tells?: "order" | "keep" | undefined;
  /** The row of the table of readings that decided, or what else did: `field`, `command`, `fence`. */
  readonly row: string;
  /** What the table decided by; on paths, names, commands and files that are meant without being named. */
  readonly features?: Features | undefined;
  /** What a complaint says lacks the name, and whether the name is that of a module; on absences. */
  readonly lacking?: Lacking | undefined;
  /** The subject itself. */
  readonly span: Span;
  /** The line, sentence or field that says so: the evidence to quote. */
  readonly evidence: Span;
}

/** What an expected failure says of the name that is missing. */
export interface Lacking {
  /** "'Label' object has no attribute 'print'": `Label`. */
  readonly object?: string | undefined;
  /** The same, or whatever else tells one complaint from another: a module, a function, "command"; in lower case where it is no object. */
  readonly owner?: string | undefined;
  /** "No module named" */
  readonly module: boolean;
}
