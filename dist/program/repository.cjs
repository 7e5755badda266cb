const __parts = {};
function __late(name, load) {
  const get = () => {
    const value = load();
    Object.defineProperty(__parts, name, { value });
    return value;
  };
  Object.defineProperty(__parts, name, { get, configurable: true });
}
__late("import_disk", () => require("./disk.cjs"));
__late("import_model", () => require("./model.cjs"));
__late("import_node_child_process", () => require("node:child_process"));
__late("import_node_fs", () => require("node:fs"));
__late("import_node_path", () => require("node:path"));
__late("import_node_fs2", () => require("node:fs"));
__late("import_node_path2", () => require("node:path"));
__late("import_node_fs3", () => require("node:fs"));
__late("import_node_path3", () => require("node:path"));
__late("import_node_fs4", () => require("node:fs"));
__late("import_node_path4", () => require("node:path"));
__late("import_node_crypto", () => require("node:crypto"));
__late("import_node_fs5", () => require("node:fs"));
__late("import_node_path5", () => require("node:path"));
__late("import_node_fs6", () => require("node:fs"));
__late("import_node_path6", () => require("node:path"));
__late("import_node_fs7", () => require("node:fs"));
__late("import_node_path7", () => require("node:path"));
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
  gitAround: () => gitAround,
  gitFolderOf: () => gitFolderOf,
  repositories: () => repositories,
  rootAbove: () => rootAbove,
  withoutFilters: () => withoutFilters
});
module.exports = __toCommonJS(stdin_exports);
function gitAround(cwd) {
  const top = topOf(cwd);
  const prefix = (0, __parts.import_node_path.relative)(top, __parts.import_node_fs.realpathSync.native(cwd)).replaceAll(__parts.import_node_path.sep, "/");
  return {
    ...gitIn(top),
    fileOf(name) {
      const shown = __parts.import_node_path.posix.relative(prefix, name);
      return { place: (0, __parts.import_node_path.resolve)(cwd, shown), shown };
    }
  };
}
function gitIn(top) {
  const run = (args, input) => {
    const { status, stdout, said } = ask(top, args, input);
    if (status === 0) return stdout;
    throw new __parts.import_model.UsageError(`Unexpected failure of \`git ${args[0]}\` (${said}), expected its answer`);
  };
  return {
    run,
    succeeds: (args) => ask(top, args).status === 0,
    names: (args) => namesIn(run(args)),
    namesIfAny(args) {
      const { status, stdout } = ask(top, args);
      return status === 0 ? namesIn(stdout) : void 0;
    }
  };
}
var namesIn = (printed) => printed.toString("utf8").split("\0").filter((name) => name !== "");
function topOf(cwd) {
  const { status, stdout, said } = ask(cwd, ["rev-parse", "--show-toplevel"]);
  if (status === 0) return __parts.import_node_fs.realpathSync.native(stdout.toString("utf8").replace(/\n$/, ""));
  const found = said.includes("not a git repository") ? `folder \`${cwd}\`` : `answer of git (${said})`;
  throw new __parts.import_model.UsageError(`Unexpected ${found}, expected one in the work tree of a git repository`);
}
var nothingRuns = [
  "core.hooksPath=/dev/null",
  "core.fsmonitor=false",
  "core.pager=cat",
  "log.showSignature=false",
  "protocol.allow=never",
  "submodule.recurse=false",
  "safe.bareRepository=explicit",
  "core.alternateRefsCommand=",
  "diff.external="
].flatMap((setting) => ["-c", setting]);
var quiet = { GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
function ask(cwd, args, input) {
  const env = { ...process.env, ...quiet };
  const maxBuffer = 2 ** 30;
  const { error, status, stdout, stderr } = (0, __parts.import_node_child_process.spawnSync)("git", ["--no-pager", ...nothingRuns, ...args], {
    cwd,
    env,
    input,
    maxBuffer
  });
  if (error) throw unusable(error);
  return { status, stdout, said: stderr.toString("utf8").split("\n", 1)[0] };
}
function unusable(error) {
  return error.code === "ENOENT" ? new __parts.import_model.UsageError("Unexpected lack of the program `git`, expected it in a folder of `PATH`") : new __parts.import_model.UsageError(`Unexpected ${error.code ?? error.message} on starting \`git\`, expected it to run`);
}
function withoutFilters(git) {
  const asked = [
    "config",
    "--name-only",
    "-z",
    "--get-regexp",
    "^filter\\..*\\.(clean|process|smudge|required)$"
  ];
  return (git.namesIfAny(asked) ?? []).flatMap((name) => [
    "-c",
    name.endsWith(".required") ? `${name}=false` : `${name}=`
  ]);
}
var most = 3e3;
var past = { commits: 1e3, files: 40 };
var words = [
  "log",
  "--no-ext-diff",
  "--no-textconv",
  "--no-renames",
  "--no-color",
  "--name-status",
  "-z",
  `--max-count=${most}`,
  "--format=%x1e%H%x00%P%x00%ct%x00%s%x00%b%x00"
];
var changes = (0, __parts.import_model.tableOf)({ A: "added", D: "deleted" });
var logged = (ask2, more = []) => ask2([...words, ...more]).split("").slice(1).map(commitIn);
function extended(ask2, old) {
  const from = old[0]?.hash;
  if (from === void 0) return void 0;
  const fresh = logged(ask2, [`${from}..HEAD`]);
  const isLine = fresh.every(
    ({ parents }, i) => parents.length === 1 && parents[0] === (fresh[i + 1]?.hash ?? from)
  );
  return fresh.length > 0 && fresh.length < most && isLine ? [...fresh, ...old].slice(0, most) : void 0;
}
function commitIn(text) {
  const [hash2 = "", parents = "", time = "", subject = "", body = "", ...rest] = text.split("\0");
  const words4 = rest.map((word) => word.replace(/^\n+/, "")).filter((word) => word !== "");
  const files = [];
  for (let i = 0; i + 1 < words4.length; i += 2)
    files.push({ path: words4[i + 1], change: changes.get(words4[i].charAt(0)) ?? "modified" });
  return {
    hash: hash2,
    parents: parents.split(" ").filter((each) => each !== ""),
    time: Number(time),
    subject,
    body: body.trim(),
    files
  };
}
var pastIn = (commits) => commits.filter(({ parents }) => parents.length < 2).slice(0, past.commits).filter(({ files }) => files.length > 0 && files.length <= past.files).map(({ subject, files }) => ({
  subject,
  files: files.map(({ path }) => path),
  created: files.flatMap(({ path, change }) => change === "added" ? [path] : [])
}));
function gitFolderOf(top) {
  const place = (0, __parts.import_node_path4.resolve)(top, ".git");
  try {
    if ((0, __parts.import_node_fs4.statSync)(place).isDirectory()) return place;
    const found = /^gitdir: (.+)$/m.exec((0, __parts.import_disk.textAt)(place) ?? "")?.[1];
    const folder = found === void 0 ? void 0 : (0, __parts.import_node_path4.resolve)(top, found);
    return folder !== void 0 && (0, __parts.import_node_fs4.statSync)(folder).isDirectory() ? folder : void 0;
  } catch {
    return void 0;
  }
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
function headIn(folder) {
  const head = textAt2(folder, "HEAD")?.trim();
  const name = head?.match(/^ref: (refs\/.+)$/)?.[1];
  if (name === void 0) return head && isHash(head) ? head : void 0;
  const common = (0, __parts.import_node_path5.resolve)(folder, textAt2(folder, "commondir")?.trim() ?? ".");
  const loose = textAt2(common, name)?.trim();
  if (loose !== void 0) return isHash(loose) ? loose : void 0;
  const packed = textAt2(common, "packed-refs")?.split("\n") ?? [];
  return packed.find((line) => line.slice(41) === name && isHash(line.slice(0, 40)))?.slice(0, 40);
}
var isHash = (text) => /^[0-9a-f]{40}$/.test(text);
function indexStamp(folder) {
  const bytes = bytesAt(folder, "index");
  if (!bytes) return void 0;
  const sum = bytes.subarray(-20);
  return (sum.some((byte) => byte !== 0) ? sum : (0, __parts.import_node_crypto.createHash)("sha1").update(bytes).digest()).toString("hex");
}
function bytesAt(folder, name) {
  try {
    return (0, __parts.import_node_fs5.readFileSync)((0, __parts.import_node_path5.resolve)(folder, name));
  } catch {
    return void 0;
  }
}
var textAt2 = (folder, name) => bytesAt(folder, name)?.toString("utf8");
var words2 = [
  "status",
  "--porcelain=v2",
  "--branch",
  "-z",
  "--untracked-files=all",
  "--no-renames",
  "--ignore-submodules=all"
];
function stateOf(git) {
  let entries;
  try {
    entries = git.names([...withoutFilters(git), ...words2]);
  } catch {
    return void 0;
  }
  const oid = entries.find((entry) => entry.startsWith("# branch.oid "))?.slice("# branch.oid ".length);
  return {
    head: oid === "(initial)" ? void 0 : oid,
    dirty: entries.flatMap((entry) => {
      const [kind, skipped] = [entry[0], fieldsBefore.get(entry[0])];
      if (skipped === void 0) return [];
      return [{ path: entry.split(" ").slice(skipped).join(" "), isNew: kind === "?" }];
    })
  };
}
var fieldsBefore = (0, __parts.import_model.tableOf)({ "1": 8, u: 10, "?": 1 });
function gitFacts(root, memory) {
  const git = lazily(() => (0, __parts.import_node_fs3.existsSync)((0, __parts.import_node_path3.resolve)(root, ".git")) ? gitIn(root) : void 0);
  const ask2 = (args) => answered(git(), args);
  const state = lazily(() => {
    const own = git();
    return own && stateOf(own);
  });
  const folder = lazily(
    () => redirections.some((name) => process.env[name]) ? void 0 : gitFolderOf(root)
  );
  const shallow = lazily(() => (0, __parts.import_disk.textAt)((0, __parts.import_node_path3.resolve)(gitFolderOf(root) ?? root, "shallow")));
  const index = lazily(() => {
    const own = folder();
    return own && indexStamp(own);
  });
  const headByFiles = lazily(() => {
    const own = folder();
    return own && headIn(own);
  });
  let known;
  const commits = () => {
    known ??= memory ? rememberedLog(memory) : logged(ask2);
    return known;
  };
  function rememberedLog(memory2) {
    const head = state.known ? state()?.head : headByFiles() ?? ask2(["rev-parse", "--verify", "--quiet", "HEAD"]).trim();
    if (!head) return [];
    const around = shallow() ?? "";
    const before = parsed(memory2.get("log"));
    const old = before?.around === around ? before.commits : void 0;
    if (before?.head === head && old) return old;
    const now = (old && extended(ask2, old)) ?? logged(ask2);
    memory2.set("log", JSON.stringify({ head, around, commits: now }));
    return now;
  }
  function rememberedNames(memory2) {
    const own = state();
    if (!own) return /* @__PURE__ */ new Map();
    const key = JSON.stringify([
      own.head,
      own.dirty.filter(({ isNew }) => !isNew).map(({ path }) => stamp(root, path))
    ]);
    const before = parsed(memory2.get("names"));
    if (before?.key === key) return new Map(before.names);
    const names = declarationsIn(ask2(grepArguments));
    memory2.set("names", JSON.stringify({ key, names: [...names] }));
    return names;
  }
  const trackedFiles = () => ask2(["ls-files", "-z"]).split("\0").filter((name) => name !== "");
  function rememberedFiles(memory2, stamp2) {
    const before = parsed(memory2.get("files"));
    if (before?.stamp === stamp2) return before.files;
    const files = trackedFiles();
    if (stamp2 === indexStamp(folder())) memory2.set("files", JSON.stringify({ stamp: stamp2, files }));
    return files;
  }
  return {
    state,
    stampOf(question) {
      if (question === "files") return index();
      const head = question === "commits" || question === "history" ? headByFiles() : void 0;
      return head && `${head} ${shallow() ?? ""}`;
    },
    commits,
    history: lazily(() => pastIn(memory || known ? commits() : logged(ask2, pastArguments))),
    files: lazily(() => {
      const stamp2 = memory && index();
      return stamp2 ? rememberedFiles(memory, stamp2) : trackedFiles();
    }),
    declarations: lazily(() => memory ? rememberedNames(memory) : declarationsIn(ask2(grepArguments))),
    hasCommit: (hash2) => git()?.succeeds(["cat-file", "-e", `${hash2}^{commit}`]) === true,
    isShallow: () => shallow() !== void 0
  };
}
var redirections = ["GIT_DIR", "GIT_COMMON_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE", "GIT_NAMESPACE"];
var pastArguments = ["--no-merges", "--max-count=1000"];
function answered(git, args) {
  try {
    return git?.run(args).toString("utf8") ?? "";
  } catch {
    return "";
  }
}
function stamp(root, path) {
  const { mtimeMs = 0, size = 0 } = (0, __parts.import_node_fs3.statSync)((0, __parts.import_node_path3.resolve)(root, path), { throwIfNoEntry: false }) ?? {};
  return `${path} ${mtimeMs} ${size}`;
}
function parsed(text) {
  try {
    return text && JSON.parse(text.toString());
  } catch {
    return void 0;
  }
}
function lazily(make) {
  let made;
  const get = () => {
    made ??= { value: make() };
    return made.value;
  };
  return Object.defineProperty(get, "known", { get: () => made !== void 0 });
}
function createdIn(front) {
  const top = front.findIndex((line) => /^key[-_]files\s*:/u.test(line));
  const at = front.findIndex((line, i) => i > top && /^\s+created\s*:/u.test(line));
  if (top === -1 || at === -1 || front.slice(top + 1, at).some((line) => /^\S/u.test(line))) return [];
  const inline = /\[(.*)\]/u.exec(front[at])?.[1];
  if (inline !== void 0) return inline.split(",").flatMap(pathIn);
  const below = front.slice(at + 1);
  const end = below.findIndex((line) => !/^\s*-\s/u.test(line));
  return below.slice(0, end === -1 ? void 0 : end).flatMap((line) => pathIn(line.replace(/^\s*-\s+/u, "")));
}
function listedIn(lines) {
  const at = lines.findIndex((line) => /^#{2,5}\s+File List\b/iu.test(line));
  if (at === -1) return { line: 0, files: [] };
  const depth = /^#+/.exec(lines[at])[0].length;
  const files = [];
  let deleted = false;
  for (const line of lines.slice(at + 1)) {
    if (/^#/u.test(line) && /^#+/u.exec(line)[0].length <= depth) break;
    if (!/^\s*[-*|]/u.test(line)) {
      if (line.trim() !== "") deleted = /\b(?:delet|remov)/iu.test(line);
      continue;
    }
    if (deleted || /\b(?:delet|remov)(?:e|ed|al)\b/iu.test(line)) continue;
    files.push(
      ...pathIn(/`([^`\s]+)`/u.exec(line)?.[1] ?? line.replace(/^[\s*|-]+/u, "").split(/\s/u, 1)[0])
    );
  }
  return { line: at + 1, files: [...new Set(files)] };
}
var pathIn = (text) => {
  const path = text.trim().replace(/^["'`]|["'`]$/gu, "").replace(/^\.\//u, "");
  return /^[\w@.][^\s:*{}<>]*\.\w+$/u.test(path) ? [path] : [];
};
var words3 = [
  [/\b(?:stop[_ ]condition|halted|blocked|escalated|needs[_ ](?:input|decision|human)|paused)\b/iu, "halted"],
  [/\b(?:fail(?:ed|ure)?|error|red[_ ]violation|regression|aborted|incomplete)\b/iu, "failed"],
  [/\b(?:in[_ -]progress|started|wip|partial(?:ly)?)\b/iu, "started"],
  [/\b(?:success(?:ful)?|green[_ ]verified|complete(?:d)?|done|pass(?:ed)?|implemented|quiet)\b/iu, "done"]
];
function reportsIn(root, cwd, sources) {
  const folders = [...new Set(sources.map((source) => (0, __parts.import_node_path7.dirname)((0, __parts.import_node_path7.resolve)(cwd, source))))];
  const names = sources.map((source) => (0, __parts.import_node_path7.basename)(source).replace(/\.\w+$/, ""));
  const beside = folders.flatMap((folder) => [
    ...filesIn((0, __parts.import_node_path7.join)(folder, "reports"), /\.md$/),
    ...filesIn((0, __parts.import_node_path7.join)(folder, "..", "reports"), /^(?:step|cycle)-.*\.md$/)
  ]);
  return [
    ...[...new Set(beside)].flatMap((path) => stepReport(path, cwd)),
    ...folders.flatMap((folder) => filesIn(folder, /-SUMMARY\.md$/)).flatMap((path) => summary(path, cwd)),
    ...names.flatMap((name) => filesIn((0, __parts.import_node_path7.join)(root, ".superpowers/sdd", name), /^progress\.md$/)).flatMap((path) => progress(path, cwd)),
    ...sources.flatMap((source) => fileList((0, __parts.import_node_path7.resolve)(cwd, source), cwd)),
    ...ledger((0, __parts.import_node_path7.join)(root, ".omo/start-work/ledger.jsonl"), root, cwd, sources)
  ];
}
function filesIn(folder, wanted) {
  try {
    return (0, __parts.import_node_fs7.readdirSync)(folder).filter((name) => wanted.test(name)).sort().map((name) => (0, __parts.import_node_path7.join)(folder, name));
  } catch {
    return [];
  }
}
function textOf(path, cwd) {
  const lines = (0, __parts.import_disk.textAt)(path)?.split(/\r?\n/);
  return lines ? [{ path: (0, __parts.import_node_path7.relative)(cwd, path).split(__parts.import_node_path7.sep).join("/"), lines }] : [];
}
var hash = /(?<![\w-])[0-9a-f]{7,40}(?![\w-])/gu;
function stepReport(path, cwd) {
  const id = /(?:step|cycle|task|phase)-(\d+(?:[-.]\d+)*[a-z]?)(?=[-.]|$)/iu.exec((0, __parts.import_node_path7.basename)(path))?.[1];
  if (id === void 0) return [];
  return textOf(path, cwd).flatMap(({ path: path2, lines }) => {
    const at = lines.findIndex((line) => /^\W*(?:overall )?(?:status|result)\W*:/iu.test(line));
    const says = verdictIn(lines[at] ?? "");
    return says ? [{ id: id.replaceAll("-", "."), says, path: path2, line: at + 1, commits: commitsIn(lines) }] : [];
  });
}
function summary(path, cwd) {
  const id = /^(\d+(?:\.\d+)?-\d+)(?:-.*)?-SUMMARY\.md$/u.exec((0, __parts.import_node_path7.basename)(path))?.[1];
  if (id === void 0) return [];
  return textOf(path, cwd).map(({ path: path2, lines }) => {
    const end = lines.indexOf("---", 1);
    const at = lines.findIndex((line, i) => i < end && /^status:/u.test(line));
    const says = at === -1 ? "done" : verdictIn(lines[at]) ?? "done";
    const files = createdIn(lines.slice(0, Math.max(end, 0)));
    return { id, says, path: path2, line: Math.max(at, 0) + 1, commits: commitsIn(lines), files };
  });
}
function fileList(path, cwd) {
  const id = /^(?:story-)?(\d+)[-.](\d+[a-z]?)[-.].*\.md$/u.exec((0, __parts.import_node_path7.basename)(path));
  if (!id) return [];
  return textOf(path, cwd).flatMap(({ path: path2, lines }) => {
    const { line, files } = listedIn(lines);
    return files.length > 0 ? [{ id: `${id[1]}.${id[2]}`, says: "started", path: path2, line, commits: [], files }] : [];
  });
}
function ledger(place, root, cwd, sources) {
  const own = new Set(sources.map((source) => (0, __parts.import_node_path7.resolve)(cwd, source)));
  return textOf(place, cwd).flatMap(
    ({ path, lines }) => lines.flatMap((text, i) => {
      const { event, plan, task } = objectIn(text);
      if (!/^task[-_]completed$/u.test(String(event)) || !own.has((0, __parts.import_node_path7.resolve)(root, String(plan)))) return [];
      const id = /\b[A-Z]?\d+(?:\.\d+)*/u.exec(String(task))?.[0];
      return id === void 0 ? [] : [{ id, says: "done", path, line: i + 1, commits: [] }];
    })
  );
}
function objectIn(line) {
  try {
    const value = JSON.parse(line);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
function progress(path, cwd) {
  return textOf(path, cwd).flatMap(
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
var verdictIn = (text) => words3.find(([pattern]) => pattern.test(text))?.[1];
function commitsIn(lines) {
  let below = false;
  return lines.flatMap((text, i) => {
    if (/^#{1,6}\s/u.test(text)) below = /^#{1,6}\s+(?:\w+ )?commits?\b/iu.test(text);
    const label = /^\W*(?:commit|commit hash|commits)\W*:/iu.test(text);
    if (!below && !label) return [];
    return [...text.matchAll(hash)].filter(([each]) => /\d/.test(each)).map(([each]) => ({ hash: each, line: i + 1 }));
  });
}
function workAt(root, cwd, git) {
  let folders;
  return {
    commits: () => git.state() && git.commits(),
    uncommitted: () => git.state()?.dirty ?? [],
    // A plain name in hexadecimal only: nothing else may reach git as a revision.
    hasCommit(hash2) {
      if (/^[0-9a-f]{7,40}$/.test(hash2) && git.hasCommit(hash2)) return true;
      return git.isShallow() ? void 0 : false;
    },
    reportsBeside: (sources) => reportsIn(root, cwd, sources),
    placeOf(source) {
      folders ??= [realOf(root), realOf(cwd)];
      const [top, from] = folders;
      const path = (0, __parts.import_node_path6.relative)(top, (0, __parts.import_node_path6.resolve)(from, source)).split(__parts.import_node_path6.sep).join("/");
      return path.startsWith("..") || (0, __parts.import_node_path6.isAbsolute)(path) ? void 0 : path;
    }
  };
}
function realOf(folder) {
  try {
    return __parts.import_node_fs6.realpathSync.native(folder);
  } catch {
    return folder;
  }
}
function repositories(cwd, memoryOf) {
  const byRoot = /* @__PURE__ */ new Map();
  const byFolder = /* @__PURE__ */ new Map();
  const around = (folder) => {
    const root = rootAbove(folder) ?? (`${folder}${__parts.import_node_path2.sep}`.startsWith(`${cwd}${__parts.import_node_path2.sep}`) ? cwd : void 0);
    if (root === void 0) return nowhere;
    const repository = byRoot.get(root) ?? repositoryAt(root, cwd, memoryOf?.(root));
    byRoot.set(root, repository);
    return repository;
  };
  const of = (path) => {
    const folder = (0, __parts.import_node_path2.dirname)((0, __parts.import_node_path2.resolve)(cwd, path));
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
  for (let at = folder; ; at = (0, __parts.import_node_path2.dirname)(at)) {
    if ((0, __parts.import_node_fs2.existsSync)((0, __parts.import_node_path2.resolve)(at, ".git"))) return at;
    if ((0, __parts.import_node_path2.dirname)(at) === at) return void 0;
  }
}
function repositoryAt(root, cwd, memory) {
  const git = gitFacts(root, memory);
  const found = /* @__PURE__ */ new Map();
  const names = /* @__PURE__ */ new Map();
  const placeOf = (path) => {
    const place = (0, __parts.import_node_path2.resolve)(root, path);
    return place.startsWith(root.endsWith(__parts.import_node_path2.sep) ? root : root + __parts.import_node_path2.sep) ? place : void 0;
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
    textOf: (path) => textIn(root, placeOf(path)),
    ...workAt(root, cwd, git),
    files: git.files,
    stampOf: git.stampOf,
    history: git.history,
    definers(names2) {
      if (names2.length === 0) return /* @__PURE__ */ new Map();
      const declared = git.declarations();
      return new Map(names2.flatMap((name) => declared.has(name) ? [[name, declared.get(name)]] : []));
    }
  };
}
function isThere(place) {
  if (place === void 0) return void 0;
  try {
    return (0, __parts.import_node_fs2.statSync)(place, { throwIfNoEntry: false }) !== void 0;
  } catch {
    return void 0;
  }
}
var longest = 1e6;
function textIn(root, place) {
  return place !== void 0 && (0, __parts.import_disk.isWithin)(root, place) ? (0, __parts.import_disk.textAt)(place, longest) : void 0;
}
function namesAt(place) {
  if (place === void 0) return [];
  try {
    return (0, __parts.import_node_fs2.readdirSync)(place);
  } catch {
    return [];
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  gitAround,
  gitFolderOf,
  repositories,
  rootAbove,
  withoutFilters
});
