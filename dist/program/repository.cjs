var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  ConfigurationError: () => ConfigurationError,
  UsageError: () => UsageError,
  gitAround: () => gitAround,
  gitFolderOf: () => gitFolderOf,
  repositories: () => repositories,
  rootAbove: () => rootAbove
});
module.exports = __toCommonJS(stdin_exports);
var import_model_source = require("./model-source.cjs");
var import_node_child_process = require("node:child_process");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_node_fs2 = require("node:fs");
var import_node_path2 = require("node:path");
var import_node_fs3 = require("node:fs");
var import_node_path3 = require("node:path");
var import_node_fs4 = require("node:fs");
var import_node_path4 = require("node:path");
var import_node_fs5 = require("node:fs");
var import_node_path5 = require("node:path");
var UsageError = class extends Error {
  name = "UsageError";
};
var ConfigurationError = class extends UsageError {
  name = "ConfigurationError";
  faults;
  constructor(faults) {
    super(faults.map(lineOf).join("\n"));
    this.faults = faults;
  }
};
function lineOf({ message, span: { source, start } }) {
  const { line, column } = (0, import_model_source.positionAt)(source, start);
  return `${source.path}:${line}:${column}: ${message}`;
}
function gitAround(cwd) {
  const top = topOf(cwd);
  const prefix = (0, import_node_path.relative)(top, import_node_fs.realpathSync.native(cwd)).replaceAll(import_node_path.sep, "/");
  const run = (args, input) => {
    const { status, stdout, said } = ask(top, args, input);
    if (status === 0) return stdout;
    throw new UsageError(`Unexpected failure of \`git ${args[0]}\` (${said}), expected its answer`);
  };
  return {
    run,
    succeeds: (args) => ask(top, args).status === 0,
    names: (args) => run(args).toString("utf8").split("\0").filter((name) => name !== ""),
    fileOf(name) {
      const shown = import_node_path.posix.relative(prefix, name);
      return { place: (0, import_node_path.resolve)(cwd, shown), shown };
    }
  };
}
function askGit(cwd, args) {
  try {
    const { status, stdout } = ask(cwd, args);
    return status === 0 ? stdout.toString("utf8") : "";
  } catch {
    return "";
  }
}
function topOf(cwd) {
  const { status, stdout, said } = ask(cwd, ["rev-parse", "--show-toplevel"]);
  if (status === 0) return import_node_fs.realpathSync.native(stdout.toString("utf8").replace(/\n$/, ""));
  const found = said.includes("not a git repository") ? `folder \`${cwd}\`` : `answer of git (${said})`;
  throw new UsageError(`Unexpected ${found}, expected one in the work tree of a git repository`);
}
var nothingRuns = [
  "core.hooksPath=/dev/null",
  "core.fsmonitor=false",
  "core.pager=cat",
  "log.showSignature=false",
  "protocol.allow=never",
  "submodule.recurse=false"
].flatMap((setting) => ["-c", setting]);
var quiet = { GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
function ask(cwd, args, input) {
  const env = { ...process.env, ...quiet };
  const maxBuffer = 2 ** 30;
  const { error, status, stdout, stderr } = (0, import_node_child_process.spawnSync)("git", ["--no-pager", ...nothingRuns, ...args], {
    cwd,
    env,
    input,
    maxBuffer
  });
  if (error) throw unusable(error);
  return { status, stdout, said: stderr.toString("utf8").split("\n", 1)[0] };
}
function unusable(error) {
  return error.code === "ENOENT" ? new UsageError("Unexpected lack of the program `git`, expected it in a folder of `PATH`") : new UsageError(`Unexpected ${error.code ?? error.message} on starting \`git\`, expected it to run`);
}
var bounds = { commits: 1e3, files: 40 };
var historyArguments = [
  "log",
  `--max-count=${bounds.commits}`,
  "--no-merges",
  "--no-renames",
  "--no-ext-diff",
  "--no-textconv",
  "--name-status",
  "--format=%x01%s",
  "-z"
];
function commitsIn(printed) {
  const found = [];
  for (const record of printed.split("")) {
    const [subject = "", ...rest] = record.split("\0");
    const entries = rest.map((entry) => entry.replace(/^\n/, "")).filter((entry) => entry !== "");
    if (entries.length === 0 || entries.length > 2 * bounds.files) continue;
    const files = [];
    const created = [];
    for (let i = 0; i + 1 < entries.length; i += 2) {
      files.push(entries[i + 1]);
      if (entries[i] === "A") created.push(entries[i + 1]);
    }
    found.push({ subject, files, created });
  }
  return found;
}
var declaring = "class|def|defmodule|function|fn|func|fun|struct|enum|trait|interface|type|const|let|var|val|object|record|protocol|module|mod|namespace|table|TABLE|VIEW|void";
var grepArguments = [
  "grep",
  "--no-textconv",
  "--no-color",
  "-I",
  "-o",
  "-z",
  "-E",
  "-e",
  `(^|[^[:alnum:]_.])((${declaring})[[:space:]]+)+[[:alnum:]_$]{4,60}`
];
function declarationsIn(printed) {
  const found = /* @__PURE__ */ new Map();
  for (const line of printed.split("\n")) {
    const [file, declaration] = line.split("\0");
    const name = declaration?.match(/[\p{L}\p{N}_$]+$/u)?.[0];
    if (!file || !name) continue;
    const files = found.get(name) ?? [];
    if (files.at(-1) !== file) files.push(file);
    found.set(name, files);
  }
  return found;
}
var most = 3e3;
var format = "%x1e%H%x00%ct%x00%s%x00%b%x00";
var changes = { A: "added", D: "deleted" };
function commitsOf(git) {
  if (!git.succeeds(["rev-parse", "--verify", "--quiet", "HEAD"])) return [];
  const words2 = [
    "log",
    "--no-ext-diff",
    "--no-textconv",
    "--no-renames",
    "--no-color",
    "--name-status",
    "-z"
  ];
  const text = git.run([...words2, `--max-count=${most}`, `--format=${format}`]).toString("utf8");
  return text.split("").slice(1).map(commitIn);
}
function commitIn(text) {
  const [hash2 = "", time = "", subject = "", body = "", ...rest] = text.split("\0");
  const words2 = rest.map((word) => word.replace(/^\n+/, "")).filter((word) => word !== "");
  const files = [];
  for (let i = 0; i + 1 < words2.length; i += 2)
    files.push({ path: words2[i + 1], change: changes[words2[i].charAt(0)] ?? "modified" });
  return { hash: hash2, time: Number(time), subject, body: body.trim(), files };
}
function gitFolderOf(top) {
  const place = (0, import_node_path4.resolve)(top, ".git");
  try {
    if ((0, import_node_fs4.statSync)(place).isDirectory()) return place;
    const found = /^gitdir: (.+)$/m.exec((0, import_node_fs4.readFileSync)(place, "utf8"))?.[1];
    const folder = found === void 0 ? void 0 : (0, import_node_path4.resolve)(top, found);
    return folder !== void 0 && (0, import_node_fs4.statSync)(folder).isDirectory() ? folder : void 0;
  } catch {
    return void 0;
  }
}
var words = [
  [/\b(?:stop[_ ]condition|halted|blocked|escalated|needs[_ ](?:input|decision|human)|paused)\b/iu, "halted"],
  [/\b(?:fail(?:ed|ure)?|error|red[_ ]violation|regression|aborted|incomplete)\b/iu, "failed"],
  [/\b(?:in[_ -]progress|started|wip|partial(?:ly)?)\b/iu, "started"],
  [/\b(?:success(?:ful)?|green[_ ]verified|complete(?:d)?|done|pass(?:ed)?|implemented|quiet)\b/iu, "done"]
];
function reportsIn(root, cwd, sources) {
  const folders = [...new Set(sources.map((source) => (0, import_node_path5.dirname)((0, import_node_path5.resolve)(cwd, source))))];
  const names = sources.map((source) => (0, import_node_path5.basename)(source).replace(/\.\w+$/, ""));
  const beside = folders.flatMap((folder) => [
    ...filesIn((0, import_node_path5.join)(folder, "reports"), /\.md$/),
    ...filesIn((0, import_node_path5.join)(folder, "..", "reports"), /^(?:step|cycle)-.*\.md$/)
  ]);
  return [
    ...[...new Set(beside)].flatMap((path) => stepReport(path, cwd)),
    ...folders.flatMap((folder) => filesIn(folder, /-SUMMARY\.md$/)).flatMap((path) => summary(path, cwd)),
    ...names.flatMap((name) => filesIn((0, import_node_path5.join)(root, ".superpowers/sdd", name), /^progress\.md$/)).flatMap((path) => progress(path, cwd))
  ];
}
function filesIn(folder, wanted) {
  try {
    return (0, import_node_fs5.readdirSync)(folder).filter((name) => wanted.test(name)).sort().map((name) => (0, import_node_path5.join)(folder, name));
  } catch {
    return [];
  }
}
function textAt(path, cwd) {
  try {
    const lines = (0, import_node_fs5.readFileSync)(path, "utf8").split(/\r?\n/);
    return [{ path: (0, import_node_path5.relative)(cwd, path).split(import_node_path5.sep).join("/"), lines }];
  } catch {
    return [];
  }
}
var hash = /(?<![\w-])[0-9a-f]{7,40}(?![\w-])/gu;
function stepReport(path, cwd) {
  const id = /(?:step|cycle|task|phase)-(\d+(?:[-.]\d+)*[a-z]?)(?=[-.]|$)/iu.exec((0, import_node_path5.basename)(path))?.[1];
  if (id === void 0) return [];
  return textAt(path, cwd).flatMap(({ path: path2, lines }) => {
    const at = lines.findIndex((line) => /^\W*(?:overall )?(?:status|result)\W*:/iu.test(line));
    const says = verdictIn(lines[at] ?? "");
    return says ? [{ id: id.replaceAll("-", "."), says, path: path2, line: at + 1, commits: commitsIn2(lines) }] : [];
  });
}
function summary(path, cwd) {
  const id = /^(\d+(?:\.\d+)?-\d+)(?:-.*)?-SUMMARY\.md$/u.exec((0, import_node_path5.basename)(path))?.[1];
  if (id === void 0) return [];
  return textAt(path, cwd).map(({ path: path2, lines }) => {
    const end = lines.indexOf("---", 1);
    const at = lines.findIndex((line, i) => i < end && /^status:/u.test(line));
    const says = at === -1 ? "done" : verdictIn(lines[at]) ?? "done";
    return { id, says, path: path2, line: Math.max(at, 0) + 1, commits: commitsIn2(lines) };
  });
}
function progress(path, cwd) {
  return textAt(path, cwd).flatMap(
    ({ path: path2, lines }) => lines.flatMap((text, i) => {
      const found = /^\W*Task\s+([\w.]+?)\s*:\s*(.*)$/iu.exec(text);
      const says = found && verdictIn(found[2]);
      if (!found || !says) return [];
      const named = /commits?\s+([0-9a-f]{7,40}(?:\.\.[0-9a-f]{7,40})?)/iu.exec(found[2])?.[1]?.split("..") ?? [];
      return [
        {
          id: found[1],
          says,
          path: path2,
          line: i + 1,
          commits: named.slice(-1).map((each) => ({ hash: each, line: i + 1 }))
        }
      ];
    })
  );
}
var verdictIn = (text) => words.find(([pattern]) => pattern.test(text))?.[1];
function commitsIn2(lines) {
  let below = false;
  return lines.flatMap((text, i) => {
    if (/^#{1,6}\s/u.test(text)) below = /^#{1,6}\s+(?:\w+ )?commits?\b/iu.test(text);
    const label = /^\W*(?:commit|commit hash|commits)\W*:/iu.test(text);
    if (!below && !label) return [];
    return [...text.matchAll(hash)].filter(([each]) => /\d/.test(each)).map(([each]) => ({ hash: each, line: i + 1 }));
  });
}
function workAt(root, cwd) {
  const git = lazily(() => gitAt(root));
  const commits = lazily(() => {
    const own = git();
    return own && commitsOf(own);
  });
  const uncommitted = lazily(() => uncommittedIn(git()));
  const isShallow = lazily(() => {
    const folder = gitFolderOf(root);
    return folder !== void 0 && (0, import_node_fs3.existsSync)((0, import_node_path3.resolve)(folder, "shallow"));
  });
  const folders = lazily(() => [realOf(root), realOf(cwd)]);
  return {
    commits,
    uncommitted,
    // A plain name in hexadecimal only: nothing else may reach git as a revision.
    hasCommit(hash2) {
      if (/^[0-9a-f]{7,40}$/.test(hash2) && git()?.succeeds(["cat-file", "-e", `${hash2}^{commit}`]))
        return true;
      return isShallow() ? void 0 : false;
    },
    reportsBeside: (sources) => reportsIn(root, cwd, sources),
    placeOf(source) {
      const [top, from] = folders();
      const path = (0, import_node_path3.relative)(top, (0, import_node_path3.resolve)(from, source)).split(import_node_path3.sep).join("/");
      return path.startsWith("..") || (0, import_node_path3.isAbsolute)(path) ? void 0 : path;
    }
  };
}
function gitAt(root) {
  try {
    return gitAround(root);
  } catch {
    return void 0;
  }
}
function realOf(folder) {
  try {
    return import_node_fs3.realpathSync.native(folder);
  } catch {
    return folder;
  }
}
function lazily(make) {
  let made;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
function uncommittedIn(git) {
  if (!git) return [];
  const words2 = [
    "status",
    "--porcelain=v1",
    "-z",
    "--untracked-files=all",
    "--no-renames",
    "--ignore-submodules=all"
  ];
  return git.names([...withoutFilters(git), ...words2]).map((entry) => ({ path: entry.slice(3), isNew: entry.startsWith("??") }));
}
function withoutFilters(git) {
  const asked = [
    "config",
    "--name-only",
    "-z",
    "--get-regexp",
    "^filter\\..*\\.(clean|process|smudge|required)$"
  ];
  if (!git.succeeds(asked)) return [];
  return git.names(asked).flatMap((name) => ["-c", name.endsWith(".required") ? `${name}=false` : `${name}=`]);
}
function repositories(cwd) {
  const byRoot = /* @__PURE__ */ new Map();
  const byFolder = /* @__PURE__ */ new Map();
  const around = (folder) => {
    const root = rootAbove(folder) ?? (`${folder}${import_node_path2.sep}`.startsWith(`${cwd}${import_node_path2.sep}`) ? cwd : void 0);
    if (root === void 0) return nowhere;
    const repository = byRoot.get(root) ?? repositoryAt(root, cwd);
    byRoot.set(root, repository);
    return repository;
  };
  const of = (path) => {
    const folder = (0, import_node_path2.dirname)((0, import_node_path2.resolve)(cwd, path));
    const repository = byFolder.get(folder) ?? around(folder);
    byFolder.set(folder, repository);
    return repository;
  };
  return of;
}
var nowhere = {
  exists: () => void 0,
  namesIn: () => [],
  files: () => [],
  history: () => [],
  definers: () => /* @__PURE__ */ new Map()
};
function rootAbove(folder) {
  for (let at = folder; ; at = (0, import_node_path2.dirname)(at)) {
    if ((0, import_node_fs2.existsSync)((0, import_node_path2.resolve)(at, ".git"))) return at;
    if ((0, import_node_path2.dirname)(at) === at) return void 0;
  }
}
function repositoryAt(root, cwd) {
  const found = /* @__PURE__ */ new Map();
  const names = /* @__PURE__ */ new Map();
  const placeOf = (path) => {
    const place = (0, import_node_path2.resolve)(root, path);
    return place.startsWith(root.endsWith(import_node_path2.sep) ? root : root + import_node_path2.sep) ? place : void 0;
  };
  return {
    exists(path) {
      if (!found.has(path)) found.set(path, isThere(placeOf(path)));
      return found.get(path);
    },
    namesIn(folder) {
      const known = names.get(folder) ?? namesAt(folder === "" ? root : placeOf(folder));
      names.set(folder, known);
      return known;
    },
    ...workAt(root, cwd),
    ...inGit(root)
  };
}
function inGit(root) {
  const inRepository = (0, import_node_fs2.existsSync)((0, import_node_path2.resolve)(root, ".git"));
  const ask2 = (args) => inRepository ? askGit(root, args) : "";
  let files;
  let history;
  let declared;
  return {
    files() {
      files ??= ask2(["ls-files", "-z"]).split("\0").filter((name) => name !== "");
      return files;
    },
    history() {
      history ??= commitsIn(ask2(historyArguments));
      return history;
    },
    definers(names) {
      if (names.length === 0) return /* @__PURE__ */ new Map();
      declared ??= declarationsIn(ask2(grepArguments));
      return new Map(names.flatMap((name) => declared.has(name) ? [[name, declared.get(name)]] : []));
    }
  };
}
function isThere(place) {
  if (place === void 0) return void 0;
  try {
    return (0, import_node_fs2.statSync)(place, { throwIfNoEntry: false }) !== void 0;
  } catch {
    return void 0;
  }
}
function namesAt(place) {
  if (place === void 0) return [];
  try {
    return (0, import_node_fs2.readdirSync)(place);
  } catch {
    return [];
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ConfigurationError,
  UsageError,
  gitAround,
  gitFolderOf,
  repositories,
  rootAbove
});
