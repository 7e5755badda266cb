import { describe, expect, test } from "vitest";
import { testCountMismatch } from "../../rules/test-count-mismatch.ts";
import { readPlans } from "../../src/dialects/index.ts";
import { lintPlans } from "../../src/lint/index.ts";

/** What is expected in place of each number that does not fit. */
function found(text: string, path = "docs/plans/a.md"): string[] {
  const { plans } = readPlans([{ path, text }]);
  const { diagnostics, failures } = lintPlans(plans, [testCountMismatch], { preset: "strict" });
  expect(failures).toEqual([]);
  return diagnostics.map(({ message }) =>
    /claim that (\d+).*expected (\d+)/.exec(message)!.slice(1, 3).join(" for "),
  );
}

const fence = (language: string, code: string) => `\`\`\`${language}\n${code}\n\`\`\``;

interface Task {
  readonly file: string;
  readonly language: string;
  readonly code: string;
  readonly run: string;
  readonly expected: string;
  /** How the file stands in the list. */
  readonly verb?: string;
  readonly before?: string;
}

const task = (
  { file, language, code, run, expected, verb = "Create", before = "" }: Task,
  id: number,
) => `### Task ${id}: Part ${id}

**Files:**
- ${verb}: \`${file}\`

- [ ] **Step 1: Write the failing test**

${before}

${fence(language, code)}

- [ ] **Step 2: Run it**

Run: \`${run}\`
Expected: FAIL

- [ ] **Step 3: Write the code that is needed**

- [ ] **Step 4: Run it again**

Run: \`${run}\`
Expected: ${expected}
`;

const plan = (...tasks: Task[]) => `# Parcels\n\n${tasks.map((each, at) => task(each, at + 1)).join("\n")}`;

const python: Task = {
  file: "tests/test_scale.py",
  language: "python",
  code: "def test_grams():\n    assert True\n\n\nclass TestHeavy:\n    def test_refused(self):\n        assert True",
  run: "uv run pytest tests/test_scale.py -v",
  expected: "2 passed",
};
const vitest: Task = {
  file: "src/scale.test.ts",
  language: "ts",
  code: 'describe("scale", () => {\n  it("weighs", () => {});\n  test("refuses", async () => {});\n});',
  run: "npx vitest run src/scale.test.ts",
  expected: "PASS (2 tests)",
};
const rust: Task = {
  file: "crates/parcel/tests/scale.rs",
  language: "rust",
  code: "#[test]\nfn grams() {}\n\n#[tokio::test]\nasync fn heavy() {}",
  run: "cargo test -p parcel --test scale",
  expected: "PASS: `test result: ok. 2 passed; 0 failed`.",
};
const go: Task = {
  file: "internal/scale/scale_test.go",
  language: "go",
  code: "package scale\n\nfunc TestGrams(t *testing.T) {}\n\nfunc TestHeavy(t *testing.T) {}",
  run: "go test ./internal/scale/ -v",
  expected: "2 tests PASS",
};
const rspec: Task = {
  file: "spec/scale_spec.rb",
  language: "ruby",
  code: 'RSpec.describe Scale do\n  it "weighs" do\n  end\n\n  it "refuses" do\n  end\nend',
  run: "bundle exec rspec spec/scale_spec.rb",
  expected: "2 examples, 0 failures",
};
const elixir: Task = {
  file: "test/scale_test.exs",
  language: "elixir",
  code: 'describe "scale" do\n  test "weighs" do\n  end\n\n  test "refuses", %{box: box} do\n  end\nend',
  run: "mix test test/scale_test.exs",
  expected: "2 tests, 0 failures",
};

describe("the tests of a file that the plan begins", () => {
  test.each([
    ["pytest", python, "3 passed"],
    ["vitest", vitest, "Tests: 3 passed"],
    ["vitest", vitest, "3/3 tests pass"],
    ["vitest", vitest, "1 passing"],
    ["jest", { ...vitest, run: "npx jest src/scale.test.ts" }, "All 3 tests pass"],
    ["bun", { ...vitest, run: "bun test src/scale.test.ts" }, "PASS — 3 tests"],
    ["npm", { ...vitest, run: "npm test -- src/scale.test.ts" }, "PASS, 3 tests"],
    ["cargo", rust, "PASS: `test result: ok. 3 passed; 0 failed`."],
    ["rspec", rspec, "3 examples, 0 failures"],
    ["mix", elixir, "3 tests, 0 failures"],
    ["node", { ...vitest, run: "node --test src/scale.test.ts" }, "3 tests pass"],
    ["go", go, "1 test passes"],
  ] as const)("%s: %#", (_, each, wrong) => {
    expect(found(plan(each))).toEqual([]);
    expect(found(plan({ ...each, expected: wrong }))).toEqual([expect.stringMatching(/^[13] for 2$/)]);
  });

  test("grows from step to step, and is that of each run's files", () => {
    const more = { ...python, verb: "Modify", code: "def test_more():\n    pass" };
    expect(found(plan(python, { ...more, expected: "3 passed" }))).toEqual([]);
    expect(found(plan(python, { ...more, expected: "1 passed" }))).toEqual(["1 for 3"]);
    const other = { ...python, file: "tests/test_box.py", run: "pytest tests/test_box.py" };
    expect(found(plan(python, { ...other, expected: "4 passed" }))).toEqual(["4 for 2"]);
    const both = { ...other, run: "pytest tests/test_scale.py tests/test_box.py" };
    expect(found(plan(python, { ...both, expected: "4 passed" }))).toEqual([]);
    expect(found(plan(python, { ...both, expected: "3 passed" }))).toEqual(["3 for 4"]);
  });

  test("that are named one by one", () => {
    const run = "pytest tests/test_scale.py::test_grams";
    expect(found(plan({ ...python, run, expected: "1 passed" }))).toEqual([]);
    expect(found(plan({ ...python, run, expected: "2 passed" }))).toEqual(["2 for 1"]);
    expect(
      found(plan({ ...python, run: "pytest tests/test_scale.py::TestHeavy", expected: "2 passed" })),
    ).toEqual([]);
  });

  test("shown as the output of the run", () => {
    const output = (count: number) =>
      `\n\n${fence("text", `collected ${count} items\n\n${count} passed in 0.12s`)}`;
    expect(found(plan({ ...python, expected: output(2) }))).toEqual([]);
    expect(
      found(plan({ ...python, expected: `Test Files  1 passed (1)\n     Tests  2 passed (2)` })),
    ).toEqual([]);
  });

  test("of a whole project that the plan begins", () => {
    const manifest = "## Setup\n\n### Task 0: Begin\n\n**Files:**\n- Create: `pyproject.toml`\n\n";
    const whole = plan({ ...python, run: "pytest", expected: "3 passed" });
    expect(found(whole)).toEqual([]);
    expect(found(whole.replace("### Task 1", `${manifest}### Task 1`))).toEqual(["3 for 2"]);
  });
});

describe("where the number is not certain, nothing is said", () => {
  test.each([
    ["the file may have been there: more", { ...python, verb: "Test", expected: "7 passed" }],
    ["the file was there: more", { ...python, verb: "Modify", expected: "7 passed" }],
    [
      "parametrised",
      { ...python, code: `@pytest.mark.parametrize("a", [1, 2])\n${python.code}`, expected: "3 passed" },
    ],
    ["each", { ...vitest, code: 'it.each([1, 2])("a %s", () => {});', expected: "2 passed" }],
    ["a loop", { ...vitest, code: 'for (const a of all) {\n  it("a", () => {});\n}', expected: "2 passed" }],
    ["skipped", { ...vitest, code: 'it("a", () => {});\nit.skip("b", () => {});', expected: "2 passed" }],
    [
      "a name that is worked out",
      { ...vitest, code: "it(name, () => {});\nit('b', () => {});", expected: "2 passed" },
    ],
    [
      "rstest",
      { ...rust, code: "#[rstest]\n#[case(1)]\nfn a() {}\n#[test]\nfn b() {}", expected: "3 passed" },
    ],
    [
      "a feature",
      {
        ...rust,
        code: '#[cfg(feature = "x")]\n#[test]\nfn a() {}\n#[test]\nfn b() {}',
        expected: "1 passed",
      },
    ],
    [
      "subtests",
      {
        ...go,
        code: 'func TestA(t *testing.T) {\n\tt.Run("b", f)\n}\nfunc TestC(t *testing.T) {}',
        expected: "1 test passes",
      },
    ],
    ["a package with tests of its own", { ...go, expected: "9 tests PASS" }],
    [
      "shared examples",
      { ...rspec, code: 'it "a" do\nend\nit_behaves_like "b"', expected: "4 examples, 0 failures" },
    ],
    ["a filter", { ...python, run: "pytest tests/test_scale.py -k grams", expected: "1 passed" }],
    [
      "a filter of vitest",
      { ...vitest, run: 'npx vitest run src/scale.test.ts -t "weighs"', expected: "1 passed" },
    ],
    ["a filter of cargo", { ...rust, run: "cargo test -p parcel --test scale grams", expected: "1 passed" }],
    ["another suite", { ...python, run: "pytest tests/test_all.py", expected: "30 passed" }],
    ["all suites", { ...python, run: "pytest", expected: "30 passed" }],
    ["some skipped", { ...python, expected: "1 passed, 1 skipped" }],
    ["some of them old", { ...python, expected: "All 5 tests pass (3 existing)" }],
    ["about so many", { ...python, expected: "3+ tests pass" }],
    ["one of several", { ...python, expected: "the first 1 tests pass" }],
    ["one system", { ...python, expected: "PASS (3 tests on Linux)" }],
    ["files", { ...python, expected: "Test Files 1 passed" }],
    ["left out", { ...python, code: `${python.code}\n\n# ... more tests as above`, expected: "5 passed" }],
    [
      "in a text",
      {
        ...python,
        code: `SOURCE = """\ndef test_inner():\n    pass\n"""\n\n${python.code}`,
        expected: "2 passed",
      },
    ],
    ["replaced", { ...python, before: "Replace the old tests with:", expected: "5 passed" }],
  ] as const)("%s", (_, each) => {
    expect(found(plan(each))).toEqual([]);
  });

  test("tests told in words, by this or an earlier step", () => {
    const words = "\n- [ ] **Step 5: Edge cases**\n\nAdd two more tests for empty boxes.\n";
    expect(
      found(plan({ ...python, expected: "4 passed" }).replace("- [ ] **Step 2", `${words}\n- [ ] **Step 2`)),
    ).toEqual([]);
    const bare =
      "### Task 2: More\n\n**Files:**\n- Modify: `tests/test_scale.py`\n\nRun: `pytest tests/test_scale.py`\nExpected: 9 passed\n";
    expect(found(`${plan(python)}\n${bare}`)).toEqual([]);
  });

  test("code that is shown again, or whose file is not known", () => {
    const again = { ...python, verb: "Modify", expected: "2 passed" };
    expect(found(plan(python, again))).toEqual([]);
    expect(
      found(
        plan({ ...python, file: "tests/test_scale.py`\n- Create: `tests/test_box.py", expected: "1 passed" }),
      ),
    ).toEqual([]);
  });

  test("two runs before one number", () => {
    const text = plan(python).replace(
      "Run: `uv run pytest tests/test_scale.py -v`\nExpected: 2",
      "Run: `pytest tests/test_scale.py` and `pytest tests/test_box.py`\nExpected: 9",
    );
    expect(found(text)).toEqual([]);
  });

  test("a step that is done", () => {
    expect(found(plan({ ...python, expected: "3 passed" }).replaceAll("- [ ]", "- [x]"))).toEqual([]);
  });
});

test("fewer than the plan brings to a file can't be, whatever was there", () => {
  expect(found(plan({ ...python, verb: "Modify", expected: "1 passed" }))).toEqual(["1 for 2"]);
});

describe("the tests that a runbook names", () => {
  const cycle = (id: string, name: string, rest = "") => `## Cycle ${id}: Weigh

**RED Phase:** nothing is weighed

**Verify RED:** \`pytest tests/test_scale.py::${name}\`

**GREEN Phase:** add it to \`src/scale.py\`
${rest}
`;
  const runbook = (...cycles: string[]) =>
    found(`# Parcels\n\n**Stop Conditions:** RED passes\n\n${cycles.join("\n")}`, "plans/parcels/runbook.md");

  test("are counted up to the claim", () => {
    expect(
      runbook(cycle("1.1", "test_a"), cycle("1.2", "test_b", "\n**Checkpoint:** All 2 tests pass.")),
    ).toEqual([]);
    expect(
      runbook(cycle("1.1", "test_a"), cycle("1.2", "test_b", "\n**Checkpoint:** All 3 tests pass.")),
    ).toEqual(["3 for 2"]);
    expect(
      runbook(cycle("1.1", "test_a", "\n**Checkpoint:** All 2 tests pass."), cycle("1.2", "test_b")),
    ).toEqual(["2 for 1"]);
  });

  test("say nothing of tests that were there, have several cases, or of other files", () => {
    const claim = "\n**Checkpoint:** All 9 tests pass.";
    expect(
      runbook(cycle("1.1", "test_a", "\nModify `tests/test_scale.py` first."), cycle("1.2", "test_b", claim)),
    ).toEqual([]);
    expect(runbook(cycle("1.1", "test_a", "\n**Checkpoint:** All 9 existing tests pass."))).toEqual([]);
    expect(runbook(cycle("1.1", "test_a[grams]"), cycle("1.2", "test_b", claim))).toEqual([]);
    expect(
      runbook(
        cycle("1.1", "test_a"),
        cycle("1.2", "test_b", `\nAlso run \`pytest tests/test_box.py\`.\n${claim}`),
      ),
    ).toEqual([]);
  });

  test("of one cycle are no finding where several files are tried", () => {
    const other = cycle("1.1", "test_a").replace("test_scale", "test_box");
    expect(runbook(other, cycle("1.2", "test_b", "\nAll 1 tests pass."))).toEqual([]);
  });
});
