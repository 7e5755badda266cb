import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

type Listener = (value: unknown) => void;

/** What an extension did to the editor that stands in for VS Code. */
export interface Editor {
  readonly commands: Map<string, (...args: unknown[]) => unknown>;
  readonly messages: string[];
  readonly pages: { html: string }[];
  readonly bar: { text: string; shown: boolean };
  readonly tasks: { provideTasks(): readonly { readonly name: string }[] }[];
  readonly settings: Map<string, unknown>;
  readonly diagnostics: Map<string, readonly { readonly message: string; readonly code: unknown }[]>;
  readonly vscode: object;
  open(path: string): void;
}

class Uri {
  readonly scheme = "file";
  readonly path: string;
  constructor(path: string) {
    this.path = path;
  }
  get fsPath() {
    return this.path;
  }
  toString() {
    return pathToFileURL(this.path).href;
  }
  static parse = (text: string) => new Uri(decodeURIComponent(new URL(text).pathname));
  static file = (path: string) => new Uri(path);
}

/**
 * So much of VS Code that its client library starts and an extension runs: texts, diagnostics, commands, a status bar. All else answers
 * whatever is asked with something that can be disposed of.
 */
export function editorIn(folder: string): Editor {
  const listeners = new Map<string, Set<Listener>>();
  const on = (name: string) => (listener: Listener, self?: unknown) => {
    const own = listeners.get(name) ?? new Set();
    const bound = self ? listener.bind(self) : listener;
    listeners.set(name, own.add(bound));
    return { dispose: () => own.delete(bound) };
  };
  const tell = (name: string, value: unknown) => {
    for (const listener of listeners.get(name) ?? []) listener(value);
  };
  const documents: object[] = [];
  const editor: Omit<Editor, "vscode" | "open"> = {
    commands: new Map(),
    messages: [],
    pages: [],
    bar: { text: "", shown: false },
    tasks: [],
    settings: new Map(),
    diagnostics: new Map(),
  };
  const message = async (text: string) => void editor.messages.push(text);
  const workspaceFolder = { uri: new Uri(folder), name: "test", index: 0 };
  const known = {
    version: "1.91.0",
    Uri,
    env: { appName: "test", language: "en", createTelemetryLogger: () => anything() },
    workspace: loose({
      workspaceFolders: [workspaceFolder],
      textDocuments: documents,
      notebookDocuments: [],
      getWorkspaceFolder: () => workspaceFolder,
      getConfiguration: (section?: string) => ({
        get: (name: string, otherwise?: unknown) =>
          editor.settings.get([section, name].filter(Boolean).join(".")) ?? otherwise,
        inspect: () => undefined,
      }),
      onDidOpenTextDocument: on("open"),
      onDidChangeTextDocument: on("change"),
      onDidCloseTextDocument: on("close"),
    }),
    window: loose({
      visibleTextEditors: [],
      tabGroups: loose({ all: [], onDidChangeTabs: on("tabs"), onDidChangeTabGroups: on("groups") }),
      activeTextEditor: undefined as object | undefined,
      createOutputChannel: () => loose({ append: () => {}, appendLine: () => {}, show: () => {} }),
      createStatusBarItem: () => ({
        set text(text: string) {
          editor.bar.text = text;
        },
        show: () => {
          editor.bar.shown = true;
        },
        hide: () => {
          editor.bar.shown = false;
        },
        dispose: () => {},
      }),
      createWebviewPanel: () => {
        const webview = { html: "" };
        editor.pages.push(webview);
        return { webview };
      },
      showInformationMessage: message,
      showErrorMessage: message,
      onDidChangeActiveTextEditor: on("active"),
    }),
    commands: loose({
      registerCommand(name: string, work: (...args: unknown[]) => unknown) {
        editor.commands.set(name, work);
        return { dispose: () => editor.commands.delete(name) };
      },
    }),
    tasks: loose({
      registerTaskProvider(_: string, provider: Editor["tasks"][number]) {
        editor.tasks.push(provider);
        return { dispose: () => {} };
      },
    }),
    languages: loose({
      match: () => 10,
      createDiagnosticCollection: () =>
        loose({
          set: (uri: Uri, found: never[]) => editor.diagnostics.set(uri.toString(), found ?? []),
          delete: (uri: Uri) => editor.diagnostics.delete(uri.toString()),
        }),
    }),
    Task: class {
      readonly name: string;
      constructor(_definition: object, _scope: unknown, name: string) {
        this.name = name;
      }
    },
    EventEmitter: class {
      readonly #own = new Set<Listener>();
      event = (listener: Listener, self?: unknown) => {
        const bound = self ? listener.bind(self) : listener;
        this.#own.add(bound);
        return { dispose: () => this.#own.delete(bound) };
      };
      fire(value: unknown) {
        for (const listener of [...this.#own]) listener(value);
      }
      dispose() {}
    },
    Disposable: class {
      readonly dispose: () => void;
      constructor(work: () => void) {
        this.dispose = work;
      }
    },
    Position: class {
      readonly line: number;
      readonly character: number;
      constructor(line: number, character: number) {
        this.line = line;
        this.character = character;
      }
    },
    CancellationTokenSource: class {
      readonly token = { isCancellationRequested: false, onCancellationRequested: on("cancel") };
      cancel() {}
      dispose() {}
    },
  };
  return {
    ...editor,
    vscode: loose(known),
    open(path) {
      const text = readFileSync(path, "utf8");
      const uri = new Uri(path);
      const lineCount = text.split("\n").length;
      const document = {
        uri,
        languageId: "markdown",
        version: 1,
        isClosed: false,
        lineCount,
        getText: () => text,
      };
      documents.push(document);
      known.window.activeTextEditor = { document };
      tell("open", document);
      tell("active", known.window.activeTextEditor);
    },
  };
}

/** A class, a function, an object: whatever it is taken for. */
function anything(): unknown {
  const target = class {};
  return new Proxy(target, {
    get: (own, key) => {
      if (key === "prototype" || key === Symbol.hasInstance) return Reflect.get(own, key);
      if (key === "then" || typeof key === "symbol") return undefined;
      return key === "dispose" ? () => {} : anything();
    },
    apply: () => anything(),
  });
}

/** An object that has what is not in it, too. */
function loose<Own extends object>(own: Own): Own {
  const made = new Map<string | symbol, unknown>();
  return new Proxy(own, {
    get(target, key) {
      if (key in target || key === "then" || typeof key === "symbol") return Reflect.get(target, key);
      if (!made.has(key)) made.set(key, anything());
      return made.get(key);
    },
  });
}

/** Loads the module of an extension with an editor in the place of VS Code. */
export function loadExtension(path: string, { vscode }: Editor) {
  const Module = createRequire(import.meta.url)("node:module");
  const load = Module._load;
  Module._load = (name: string, ...more: unknown[]) => (name === "vscode" ? vscode : load(name, ...more));
  try {
    return createRequire(import.meta.url)(path) as {
      activate(context: object): Promise<void>;
      deactivate(): Promise<void> | undefined;
    };
  } finally {
    Module._load = load;
  }
}
