import {
  require_node_fs
} from "./node-fs.mjs";
import {
  require_node_path
} from "./node-path.mjs";
import {
  UsageError,
  tableOf
} from "./model.mjs";
import {
  __commonJS,
  __toESM
} from "./esbuild.mjs";

// builtin:node:child_process
var require_node_child_process = __commonJS({
  "builtin:node:child_process"(exports, module) {
    var whole = process.getBuiltinModule("node:child_process");
    module.exports = typeof whole === "function" ? whole : { __proto__: whole };
  }
});

// builtin:node:crypto
var require_node_crypto = __commonJS({
  "builtin:node:crypto"(exports, module) {
    var whole = process.getBuiltinModule("node:crypto");
    module.exports = typeof whole === "function" ? whole : { __proto__: whole };
  }
});

// src/disk/index.ts
var import_node_fs = __toESM(require_node_fs(), 1);
var import_node_path = __toESM(require_node_path(), 1);
var largestFile = 10 * 1024 * 1024;
function readRegular(place, largest = largestFile) {
  let file;
  try {
    file = (0, import_node_fs.openSync)(place, import_node_fs.constants.O_RDONLY | (import_node_fs.constants.O_NONBLOCK ?? 0));
    const stats = (0, import_node_fs.fstatSync)(file);
    if (!stats.isFile()) return { reason: stats.isDirectory() ? "EISDIR" : "no regular file" };
    const reason = readingLimit(stats.size, largest);
    return reason === void 0 ? { bytes: (0, import_node_fs.readFileSync)(file) } : { reason };
  } catch (error) {
    return { reason: reasonOf(error) };
  } finally {
    if (file !== void 0) (0, import_node_fs.closeSync)(file);
  }
}
function textAt(place, largest = largestFile) {
  const read = readRegular(place, largest);
  return "bytes" in read ? read.bytes.toString("utf8") : void 0;
}
var readingLimit = (size, largest = largestFile) => size > largest ? `${megabytes(size)} MB, more than the limit of ${megabytes(largest)} MB` : void 0;
var megabytes = (bytes) => Math.ceil(bytes / 104857.6) / 10;
var reasonOf = (error) => error instanceof Error && "code" in error ? String(error.code) : String(error);
function isWithin(folder, place) {
  try {
    const path = (0, import_node_path.relative)(import_node_fs.realpathSync.native(folder), import_node_fs.realpathSync.native(place));
    return path.split(import_node_path.sep)[0] !== ".." && !/^(?:[a-zA-Z]:|[\\/])/.test(path);
  } catch {
    return false;
  }
}

// src/repository/git.ts
var import_node_child_process = __toESM(require_node_child_process(), 1);
var import_node_fs2 = __toESM(require_node_fs(), 1);
var import_node_path2 = __toESM(require_node_path(), 1);
function gitAround(cwd) {
  const top = topOf(cwd);
  const prefix = (0, import_node_path2.relative)(top, import_node_fs2.realpathSync.native(cwd)).replaceAll(import_node_path2.sep, "/");
  return {
    ...gitIn(top),
    fileOf(name) {
      const shown = import_node_path2.posix.relative(prefix, name);
      return { place: (0, import_node_path2.resolve)(cwd, shown), shown };
    }
  };
}
function gitIn(top) {
  const run = (args, input) => {
    const { status, stdout, said } = ask(top, args, input);
    if (status === 0) return stdout;
    throw new UsageError(`Unexpected failure of \`git ${args[0]}\` (${said}), expected its answer`);
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
  if (status === 0) return import_node_fs2.realpathSync.native(stdout.toString("utf8").replace(/\n$/, ""));
  const found = said.includes("not a git repository") ? `folder \`${cwd}\`` : `answer of git (${said})`;
  throw new UsageError(`Unexpected ${found}, expected one in the work tree of a git repository`);
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

// src/repository/around.ts
var import_node_fs8 = __toESM(require_node_fs(), 1);
var import_node_path8 = __toESM(require_node_path(), 1);

// src/repository/git-facts.ts
var import_node_fs5 = __toESM(require_node_fs(), 1);
var import_node_path5 = __toESM(require_node_path(), 1);

// src/repository/commits.ts
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
var changes = tableOf({ A: "added", D: "deleted" });
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

// src/repository/git-folder.ts
var import_node_fs3 = __toESM(require_node_fs(), 1);
var import_node_path3 = __toESM(require_node_path(), 1);
function gitFolderOf(top) {
  const place = (0, import_node_path3.resolve)(top, ".git");
  try {
    if ((0, import_node_fs3.statSync)(place).isDirectory()) return place;
    const found = /^gitdir: (.+)$/m.exec(textAt(place) ?? "")?.[1];
    const folder = found === void 0 ? void 0 : (0, import_node_path3.resolve)(top, found);
    return folder !== void 0 && (0, import_node_fs3.statSync)(folder).isDirectory() ? folder : void 0;
  } catch {
    return void 0;
  }
}

// src/repository/names.ts
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

// src/repository/stamps.ts
var import_node_crypto = __toESM(require_node_crypto(), 1);
var import_node_fs4 = __toESM(require_node_fs(), 1);
var import_node_path4 = __toESM(require_node_path(), 1);
function headIn(folder) {
  const head = textAt2(folder, "HEAD")?.trim();
  const name = head?.match(/^ref: (refs\/.+)$/)?.[1];
  if (name === void 0) return head && isHash(head) ? head : void 0;
  const common = (0, import_node_path4.resolve)(folder, textAt2(folder, "commondir")?.trim() ?? ".");
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
  return (sum.some((byte) => byte !== 0) ? sum : (0, import_node_crypto.createHash)("sha1").update(bytes).digest()).toString("hex");
}
function bytesAt(folder, name) {
  try {
    return (0, import_node_fs4.readFileSync)((0, import_node_path4.resolve)(folder, name));
  } catch {
    return void 0;
  }
}
var textAt2 = (folder, name) => bytesAt(folder, name)?.toString("utf8");

// src/repository/state.ts
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
var fieldsBefore = tableOf({ "1": 8, u: 10, "?": 1 });

// src/repository/git-facts.ts
function gitFacts(root, memory) {
  const git = lazily(() => (0, import_node_fs5.existsSync)((0, import_node_path5.resolve)(root, ".git")) ? gitIn(root) : void 0);
  const ask2 = (args) => answered(git(), args);
  const state = lazily(() => {
    const own = git();
    return own && stateOf(own);
  });
  const folder = lazily(
    () => redirections.some((name) => process.env[name]) ? void 0 : gitFolderOf(root)
  );
  const shallow = lazily(() => textAt((0, import_node_path5.resolve)(gitFolderOf(root) ?? root, "shallow")));
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
  const { mtimeMs = 0, size = 0 } = (0, import_node_fs5.statSync)((0, import_node_path5.resolve)(root, path), { throwIfNoEntry: false }) ?? {};
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

// src/repository/work.ts
var import_node_fs7 = __toESM(require_node_fs(), 1);
var import_node_path7 = __toESM(require_node_path(), 1);

// src/repository/reports.ts
var import_node_fs6 = __toESM(require_node_fs(), 1);
var import_node_path6 = __toESM(require_node_path(), 1);

// src/repository/file-lists.ts
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

// src/repository/reports.ts
var words3 = [
  [/\b(?:stop[_ ]condition|halted|blocked|escalated|needs[_ ](?:input|decision|human)|paused)\b/iu, "halted"],
  [/\b(?:fail(?:ed|ure)?|error|red[_ ]violation|regression|aborted|incomplete)\b/iu, "failed"],
  [/\b(?:in[_ -]progress|started|wip|partial(?:ly)?)\b/iu, "started"],
  [/\b(?:success(?:ful)?|green[_ ]verified|complete(?:d)?|done|pass(?:ed)?|implemented|quiet)\b/iu, "done"]
];
function reportsIn(root, cwd, sources) {
  const folders = [...new Set(sources.map((source) => (0, import_node_path6.dirname)((0, import_node_path6.resolve)(cwd, source))))];
  const names = sources.map((source) => (0, import_node_path6.basename)(source).replace(/\.\w+$/, ""));
  const beside = folders.flatMap((folder) => [
    ...filesIn((0, import_node_path6.join)(folder, "reports"), /\.md$/),
    ...filesIn((0, import_node_path6.join)(folder, "..", "reports"), /^(?:step|cycle)-.*\.md$/)
  ]);
  return [
    ...[...new Set(beside)].flatMap((path) => stepReport(path, cwd)),
    ...folders.flatMap((folder) => filesIn(folder, /-SUMMARY\.md$/)).flatMap((path) => summary(path, cwd)),
    ...names.flatMap((name) => filesIn((0, import_node_path6.join)(root, ".superpowers/sdd", name), /^progress\.md$/)).flatMap((path) => progress(path, cwd)),
    ...sources.flatMap((source) => fileList((0, import_node_path6.resolve)(cwd, source), cwd)),
    ...ledger((0, import_node_path6.join)(root, ".omo/start-work/ledger.jsonl"), root, cwd, sources)
  ];
}
function filesIn(folder, wanted) {
  try {
    return (0, import_node_fs6.readdirSync)(folder).filter((name) => wanted.test(name)).sort().map((name) => (0, import_node_path6.join)(folder, name));
  } catch {
    return [];
  }
}
function textOf(path, cwd) {
  const lines = textAt(path)?.split(/\r?\n/);
  return lines ? [{ path: (0, import_node_path6.relative)(cwd, path).split(import_node_path6.sep).join("/"), lines }] : [];
}
var hash = /(?<![\w-])[0-9a-f]{7,40}(?![\w-])/gu;
function stepReport(path, cwd) {
  const id = /(?:step|cycle|task|phase)-(\d+(?:[-.]\d+)*[a-z]?)(?=[-.]|$)/iu.exec((0, import_node_path6.basename)(path))?.[1];
  if (id === void 0) return [];
  return textOf(path, cwd).flatMap(({ path: path2, lines }) => {
    const at = lines.findIndex((line) => /^\W*(?:overall )?(?:status|result)\W*:/iu.test(line));
    const says = verdictIn(lines[at] ?? "");
    return says ? [{ id: id.replaceAll("-", "."), says, path: path2, line: at + 1, commits: commitsIn(lines) }] : [];
  });
}
function summary(path, cwd) {
  const id = /^(\d+(?:\.\d+)?-\d+)(?:-.*)?-SUMMARY\.md$/u.exec((0, import_node_path6.basename)(path))?.[1];
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
  const id = /^(?:story-)?(\d+)[-.](\d+[a-z]?)[-.].*\.md$/u.exec((0, import_node_path6.basename)(path));
  if (!id) return [];
  return textOf(path, cwd).flatMap(({ path: path2, lines }) => {
    const { line, files } = listedIn(lines);
    return files.length > 0 ? [{ id: `${id[1]}.${id[2]}`, says: "started", path: path2, line, commits: [], files }] : [];
  });
}
function ledger(place, root, cwd, sources) {
  const own = new Set(sources.map((source) => (0, import_node_path6.resolve)(cwd, source)));
  return textOf(place, cwd).flatMap(
    ({ path, lines }) => lines.flatMap((text, i) => {
      const { event, plan, task } = objectIn(text);
      if (!/^task[-_]completed$/u.test(String(event)) || !own.has((0, import_node_path6.resolve)(root, String(plan)))) return [];
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

// src/repository/work.ts
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
      const path = (0, import_node_path7.relative)(top, (0, import_node_path7.resolve)(from, source)).split(import_node_path7.sep).join("/");
      return path.startsWith("..") || (0, import_node_path7.isAbsolute)(path) ? void 0 : path;
    }
  };
}
function realOf(folder) {
  try {
    return import_node_fs7.realpathSync.native(folder);
  } catch {
    return folder;
  }
}

// src/repository/around.ts
function repositories(cwd, memoryOf) {
  const byRoot = /* @__PURE__ */ new Map();
  const byFolder = /* @__PURE__ */ new Map();
  const around = (folder) => {
    const root = rootAbove(folder) ?? (`${folder}${import_node_path8.sep}`.startsWith(`${cwd}${import_node_path8.sep}`) ? cwd : void 0);
    if (root === void 0) return nowhere;
    const repository = byRoot.get(root) ?? repositoryAt(root, cwd, memoryOf?.(root));
    byRoot.set(root, repository);
    return repository;
  };
  const of = (path) => {
    const folder = (0, import_node_path8.dirname)((0, import_node_path8.resolve)(cwd, path));
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
  for (let at = folder; ; at = (0, import_node_path8.dirname)(at)) {
    if ((0, import_node_fs8.existsSync)((0, import_node_path8.resolve)(at, ".git"))) return at;
    if ((0, import_node_path8.dirname)(at) === at) return void 0;
  }
}
function repositoryAt(root, cwd, memory) {
  const git = gitFacts(root, memory);
  const found = /* @__PURE__ */ new Map();
  const names = /* @__PURE__ */ new Map();
  const placeOf = (path) => {
    const place = (0, import_node_path8.resolve)(root, path);
    return place.startsWith(root.endsWith(import_node_path8.sep) ? root : root + import_node_path8.sep) ? place : void 0;
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
    return (0, import_node_fs8.statSync)(place, { throwIfNoEntry: false }) !== void 0;
  } catch {
    return void 0;
  }
}
var longest = 1e6;
function textIn(root, place) {
  return place !== void 0 && isWithin(root, place) ? textAt(place, longest) : void 0;
}
function namesAt(place) {
  if (place === void 0) return [];
  try {
    return (0, import_node_fs8.readdirSync)(place);
  } catch {
    return [];
  }
}

export {
  readRegular,
  textAt,
  readingLimit,
  reasonOf,
  isWithin,
  gitAround,
  withoutFilters,
  require_node_crypto,
  repositories,
  rootAbove
};
