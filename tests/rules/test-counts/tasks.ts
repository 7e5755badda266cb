import { expect } from "vitest";
import { testCountMismatch } from "../../../rules/test-count-mismatch.ts";
import { readPlans } from "../../../src/dialects/index.ts";
import { lintPlans } from "../../../src/lint/index.ts";

/** What is expected in place of each number that does not fit. */
export function found(text: string, path = "docs/plans/a.md"): string[] {
  const { plans } = readPlans([{ path, text }]);
  const { diagnostics, failures } = lintPlans(plans, [testCountMismatch], { preset: "strict" });
  expect(failures).toEqual([]);
  return diagnostics.map(({ message }) =>
    /claim that (\d+).*expected (\d+)/.exec(message)!.slice(1, 3).join(" for "),
  );
}

export const fence = (language: string, code: string) => `\`\`\`${language}\n${code}\n\`\`\``;

export interface Task {
  readonly file: string;
  readonly language: string;
  readonly code: string;
  readonly run: string;
  readonly expected: string;
  /** How the file stands in the list. */
  readonly verb?: string;
  readonly before?: string;
}

export const task = (
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

export const plan = (...tasks: Task[]) =>
  `# Parcels\n\n${tasks.map((each, at) => task(each, at + 1)).join("\n")}`;

export const python: Task = {
  file: "tests/test_scale.py",
  language: "python",
  code: "def test_grams():\n    assert True\n\n\nclass TestHeavy:\n    def test_refused(self):\n        assert True",
  run: "uv run pytest tests/test_scale.py -v",
  expected: "2 passed",
};
export const vitest: Task = {
  file: "src/scale.test.ts",
  language: "ts",
  code: 'describe("scale", () => {\n  it("weighs", () => {});\n  test("refuses", async () => {});\n});',
  run: "npx vitest run src/scale.test.ts",
  expected: "PASS (2 tests)",
};
export const rust: Task = {
  file: "crates/parcel/tests/scale.rs",
  language: "rust",
  code: "#[test]\nfn grams() {}\n\n#[tokio::test]\nasync fn heavy() {}",
  run: "cargo test -p parcel --test scale",
  expected: "PASS: `test result: ok. 2 passed; 0 failed`.",
};
export const go: Task = {
  file: "internal/scale/scale_test.go",
  language: "go",
  code: "package scale\n\nfunc TestGrams(t *testing.T) {}\n\nfunc TestHeavy(t *testing.T) {}",
  run: "go test ./internal/scale/ -v",
  expected: "2 tests PASS",
};
export const rspec: Task = {
  file: "spec/scale_spec.rb",
  language: "ruby",
  code: 'RSpec.describe Scale do\n  it "weighs" do\n  end\n\n  it "refuses" do\n  end\nend',
  run: "bundle exec rspec spec/scale_spec.rb",
  expected: "2 examples, 0 failures",
};
export const elixir: Task = {
  file: "test/scale_test.exs",
  language: "elixir",
  code: 'describe "scale" do\n  test "weighs" do\n  end\n\n  test "refuses", %{box: box} do\n  end\nend',
  run: "mix test test/scale_test.exs",
  expected: "2 tests, 0 failures",
};
