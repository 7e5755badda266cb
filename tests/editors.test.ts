import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runIn } from "./cli/program.ts";
import { remove, workspace } from "./cli/workspace.ts";
import { faulty } from "./support/faulty.ts";
import { askServer } from "./support/language-server.ts";
import { lineCases as cases } from "./support/lines.ts";
import { blocksOf, blockWith } from "./support/page.ts";
import { binFolder } from "./support/session.ts";
import { has } from "./support/tools.ts";

const root = resolve(import.meta.dirname, "..");
const page = "docs/editors.md";
afterAll(remove);

test("Emacs reads every line", () => {
  const [, literal] = /'\(runbook-lint\s+"(.+)"\n\s+1 2 3 \(4 \. 5\)\)/.exec(
    blockWith(page, "elisp", "compilation-error-regexp-alist-alist"),
  )!;
  // In a regular expression of Emacs the parentheses with a backslash are the ones that group.
  const regexp = new RegExp(JSON.parse(`"${literal}"`).replace(/\\([()|])/g, "$1"));
  for (const { line, reading } of cases) {
    const [, file, at, column, warning, info] = regexp.exec(line)!;
    expect([file, Number(at), Number(column)]).toEqual([reading.file, reading.line, reading.column]);
    expect(warning ?? info ?? "error").toBe(reading.severity);
  }
});

test("the settings of VS Code name every configuration file in JSON or YAML", () => {
  const [settings] = blocksOf(page, "json").flatMap((block) =>
    block.includes("json.schemas") ? [block] : [],
  );
  const { "json.schemas": json, "yaml.schemas": yaml } = JSON.parse(settings!);
  const schema = "./node_modules/runbook-lint/schema/config.schema.json";
  expect(json[0].url).toBe(schema);
  const stems = [".runbook-lint", "runbook-lint.config"];
  const named = (ends: readonly string[]) => stems.flatMap((stem) => ends.map((end) => `${stem}.${end}`));
  expect(json[0].fileMatch).toEqual(named(["json", "jsonc"]));
  expect(yaml[schema]).toEqual(named(["yaml", "yml"]));
});

if (has("nvim"))
  describe("Neovim", () => {
    const plans = faulty;
    const mended = runIn(root, ["--fix", "-"], {}, plans).out;
    const home = workspace({
      "compiler/runbook-lint.vim": blockWith(page, "vim", "CompilerSet"),
      "lines.txt": cases.map(({ line }) => `${line}\n`).join(""),
      "fix.vim": blockWith(page, "vim", "RunbookFix"),
      "init.lua": blockWith(page, "lua", "nvim_create_namespace"),
      "plans/runbook.md": plans,
    });
    const nvim = (...words: string[]) => {
      const env = { PATH: `${binFolder()}:${process.env.PATH}`, HOME: home, TERM: "dumb" };
      const { stderr } = spawnSync("nvim", ["--headless", "--clean", ...words, "-c", "qa!"], {
        cwd: home,
        env,
        encoding: "utf8",
      });
      expect(stderr).not.toMatch(/E\d+:|Error/);
      return JSON.parse(readFileSync(join(home, "out.json"), "utf8"));
    };

    test("reads every line into its list of places", () => {
      const item =
        "{'file': bufname(v.bufnr), 'line': v.lnum, 'column': v.col, 'type': v.type, 'text': v.text}";
      const read = nvim(
        ...["-c", `set runtimepath+=${home}`, "-c", "compiler runbook-lint", "-c", "cgetfile lines.txt"],
        ...["-c", `call writefile([json_encode(map(getqflist(), {_, v -> ${item}}))], 'out.json')`],
      );
      const expected = cases.map(({ reading: { file, line, column, severity, message, code } }) => {
        return { file, line, column, type: severity[0]!.toUpperCase(), text: `${message} [${code}]` };
      });
      expect(read).toEqual(expected);
    });

    test("mends what is in the buffer", () => {
      const read = nvim(
        ...["-c", "source fix.vim", "-c", "edit plans/runbook.md", "-c", "RunbookFix"],
        ...["-c", "call writefile([json_encode(getline(1, '$'))], 'out.json')", "-c", "set nomodified"],
      );
      expect(mended).toContain("execution_mode: sequential-required");
      expect(`${read.join("\n")}\n`).toBe(mended);
    });

    test("shows problems of a plan that is opened, with no plugin", () => {
      const read = nvim(
        ...["-u", "init.lua", "plans/runbook.md"],
        ...["-c", "call writefile([json_encode(v:lua.vim.diagnostic.get(0))], 'out.json')"],
      );
      const places = read.map(({ lnum, col, severity }: Record<string, number>) => [lnum, col, severity]);
      expect(places).toEqual([
        [2, 18, 1],
        [14, 21, 1],
        [16, 8, 2],
      ]);
    });
  });

if (has("efm-langserver"))
  test("efm-langserver shows problems, and formats", async () => {
    const text = faulty;
    const folder = workspace({
      "efm.yaml": blockWith(page, "yaml", "lint-formats"),
      "plans/runbook.md": text,
      ".git/HEAD": "",
    });
    const { diagnostics, edits } = await askServer(["efm-langserver", "-c", join(folder, "efm.yaml")], {
      folder,
      file: join(folder, "plans/runbook.md"),
      text,
      env: { PATH: `${binFolder()}:${process.env.PATH}`, HOME: folder },
    });
    const places = diagnostics.map(({ range: { start }, severity }) => [
      start.line,
      start.character,
      severity,
    ]);
    expect(places).toEqual([
      [2, 18, 1],
      [14, 21, 1],
      [16, 8, 2],
    ]);
    expect(diagnostics[1]).toMatchObject({ source: "runbook-lint", message: expect.stringContaining("`9`") });
    expect(edits.map(({ newText }) => newText).join("")).toContain("execution_mode: sequential-required");
  });
