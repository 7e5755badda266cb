import {
  require_node_fs
} from "./node-fs.mjs";
import {
  require_node_path
} from "./node-path.mjs";
import {
  UsageError
} from "./model.mjs";
import {
  __toESM
} from "./esbuild.mjs";

// src/files/write.ts
var import_node_fs = __toESM(require_node_fs(), 1);
var import_node_path = __toESM(require_node_path(), 1);
function placeFile(path, text) {
  try {
    const target = (0, import_node_fs.statSync)(path, { throwIfNoEntry: false }) ? (0, import_node_fs.realpathSync)(path) : path;
    const beside = (0, import_node_path.join)((0, import_node_path.dirname)(target), `.${(0, import_node_path.basename)(target).slice(0, 100)}.${crypto.randomUUID()}.tmp`);
    writeThrough(beside, text, 438 & ~process.umask());
    (0, import_node_fs.renameSync)(beside, target);
    syncFolder((0, import_node_path.dirname)(target));
  } catch (error) {
    throw unwritten(error, path);
  }
}
function unwritten(error, path) {
  const { code } = error;
  if (code === void 0) return error;
  return new UsageError(`Unexpected ${code} on writing \`${path}\`, expected a file that can be written`);
}
function writeThrough(path, text, mode) {
  const file = (0, import_node_fs.openSync)(path, "wx", mode);
  try {
    (0, import_node_fs.writeFileSync)(file, text);
    (0, import_node_fs.fchmodSync)(file, mode);
    (0, import_node_fs.fsyncSync)(file);
  } catch (error) {
    (0, import_node_fs.rmSync)(path, { force: true });
    throw error;
  } finally {
    (0, import_node_fs.closeSync)(file);
  }
}
function writeReport(path, text) {
  try {
    const there = (0, import_node_fs.statSync)(path, { throwIfNoEntry: false });
    if (there && !there.isFile()) {
      (0, import_node_fs.writeFileSync)(path, text);
      return;
    }
    const target = there ? (0, import_node_fs.realpathSync)(path) : path;
    const beside = (0, import_node_path.join)((0, import_node_path.dirname)(target), `.${(0, import_node_path.basename)(target).slice(0, 100)}.${crypto.randomUUID()}.tmp`);
    writeThrough(beside, text, there ? there.mode & 4095 : 438 & ~process.umask());
    (0, import_node_fs.renameSync)(beside, target);
    syncFolder((0, import_node_path.dirname)(target));
  } catch (error) {
    throw unwritten(error, path);
  }
}
function syncFolder(path) {
  try {
    const folder = (0, import_node_fs.openSync)(path, "r");
    try {
      (0, import_node_fs.fsyncSync)(folder);
    } finally {
      (0, import_node_fs.closeSync)(folder);
    }
  } catch {
  }
}

// src/files/replace.ts
var import_node_fs3 = __toESM(require_node_fs(), 1);
var import_node_path3 = __toESM(require_node_path(), 1);

// src/files/claim.ts
var import_node_fs2 = __toESM(require_node_fs(), 1);
var import_node_path2 = __toESM(require_node_path(), 1);
function claim(target, path) {
  const folder = (0, import_node_path2.join)((0, import_node_path2.dirname)(target), `.${(0, import_node_path2.basename)(target).slice(0, 100)}.runbook-lint`);
  if (!made(folder)) {
    clearAway(folder);
    if (!made(folder))
      throw new UsageError(
        `Unexpected second run that fixes \`${path}\` at this moment, expected one at a time`
      );
  }
  const beside = (0, import_node_path2.join)(folder, String(process.pid));
  return {
    beside,
    end() {
      (0, import_node_fs2.rmSync)(beside, { force: true });
      try {
        (0, import_node_fs2.rmdirSync)(folder);
      } catch {
      }
    }
  };
}
function made(folder) {
  try {
    (0, import_node_fs2.mkdirSync)(folder);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}
var longestWork = 6e5;
var longestStart = 500;
function clearAway(folder) {
  try {
    if ((0, import_node_fs2.readdirSync)(folder).length === 0 && ageOf(folder) < longestStart) pause(longestStart);
    const names = (0, import_node_fs2.readdirSync)(folder);
    for (const name of names) {
      const place = (0, import_node_path2.join)(folder, name);
      if (!isAlive(Number(name)) || ageOf(place) > longestWork) (0, import_node_fs2.rmSync)(place);
    }
    (0, import_node_fs2.rmdirSync)(folder);
  } catch {
  }
}
var pause = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
var ageOf = (place) => Date.now() - (0, import_node_fs2.statSync)(place).mtimeMs;
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

// src/files/replace.ts
function replaceFiles(replacements) {
  undisturbed(() => {
    const ready = [];
    try {
      for (const replacement of replacements) ready.push(prepare(replacement));
      for (const { replacement, target } of ready) expectUnchanged(replacement, target);
      for (const { claim: claim2, target } of ready) (0, import_node_fs3.renameSync)(claim2.beside, target);
    } finally {
      for (const { claim: claim2 } of ready) claim2.end();
    }
    for (const folder of new Set(ready.map(({ target }) => (0, import_node_path3.dirname)(target)))) syncFolder(folder);
  });
}
function prepare(replacement) {
  const { path, after } = replacement;
  try {
    const target = (0, import_node_fs3.realpathSync)(path);
    expectUnchanged(replacement, target);
    const own = claim(target, path);
    try {
      writeThrough(own.beside, after, (0, import_node_fs3.statSync)(target).mode & 4095);
    } catch (error) {
      own.end();
      throw error;
    }
    return { replacement, target, claim: own };
  } catch (error) {
    throw unwritten(error, path);
  }
}
function expectUnchanged({ path, before }, target) {
  if (!(0, import_node_fs3.readFileSync)(target).equals(Buffer.from(before, "utf8")))
    throw new UsageError(`Unexpected content of \`${path}\`, expected the UTF-8 text that was checked`);
}
var signals = ["SIGINT", "SIGTERM", "SIGHUP"];
var afterwards = 100;
var release;
function undisturbed(work) {
  if (release) clearTimeout(release);
  else for (const signal of signals) process.on(signal, end);
  try {
    work();
  } finally {
    release = setTimeout(stop, afterwards).unref();
  }
}
function stop() {
  for (const signal of signals) process.off(signal, end);
  release = void 0;
}
function end(signal) {
  clearTimeout(release);
  stop();
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}

export {
  placeFile,
  writeReport,
  replaceFiles
};
