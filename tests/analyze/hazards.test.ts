import { describe, expect, test } from "vitest";
import { hazardsAmong } from "../../src/analyze/hazards/index.ts";
import { missingAmong } from "../../src/analyze/missing.ts";
import { madeUp, type PlanWords, type StepWords } from "../support/plan.ts";

/** Steps `a`, `b`, `c`, ... that do what the lines say, separated by commas. */
const doing = (...lines: string[]): StepWords[] =>
  lines.map((line, i) => ({ id: String.fromCharCode(97 + i), does: line ? line.split(", ") : [] }));

function hazards(words: PlanWords): string[] {
  const { plan, effects } = madeUp(words);
  return hazardsAmong(plan, effects).all.map(({ kind, first, second, resource }) => {
    const name = "path" in resource ? resource.path : resource.name;
    return `${first.id} ${second.id} ${kind} ${name}`;
  });
}

function missing(words: PlanWords): string[] {
  const { plan, effects } = madeUp(words);
  return missingAmong(plan, hazardsAmong(plan, effects)).map(
    ({ step, dependsOn, hazards: [strongest] }) => `${step.id}<-${dependsOn.id} ${strongest!.kind}`,
  );
}

describe("on files", () => {
  test("changes of one file give a chain", () => {
    const steps = doing("modify x.ts", "modify x.ts", "write x.ts", "modify y.ts");
    expect(hazards({ steps })).toEqual(["a b write-write x.ts", "b c write-write x.ts"]);
    expect(missing({ steps })).toEqual(["b<-a write-write", "c<-b write-write"]);
  });

  test("a firm order separates, one in prose does not", () => {
    const steps = doing("modify x.ts", "modify x.ts");
    expect(hazards({ steps, mode: "sequential" })).toEqual([]);
    expect(hazards({ steps: [steps[0]!, { ...steps[1]!, dependsOn: ["a"] }] })).toEqual([]);
    expect(hazards({ steps: [steps[0]!, { ...steps[1]!, dependsOn: ["prose: a"] }] })).toHaveLength(1);
    expect(hazards({ steps, mode: "prose: sequential" })).toHaveLength(1);
  });

  test("readings meet the change before and the change after, not each other", () => {
    const steps = doing("modify x.ts", "read x.ts", "read x.ts", "modify x.ts");
    expect(hazards({ steps })).toEqual([
      "a b read-write x.ts",
      "a c read-write x.ts",
      "a d write-write x.ts",
      "b d read-write x.ts",
      "c d read-write x.ts",
    ]);
    expect(missing({ steps })).toEqual(["b<-a read-write", "c<-a read-write", "d<-a write-write"]);
  });

  test("directories and globs meet what lies in them", () => {
    const steps = doing(
      "modify src/a/x.ts",
      "declared modify src/a/",
      "modify src/**/*.ts",
      "modify src/a/y.py",
    );
    expect(hazards({ steps })).toEqual([
      "a b write-write src/a/x.ts",
      "b c write-write src/**/*.ts",
      "b d write-write src/a/y.py",
    ]);
  });

  test("two that create, one that uses too early, one that uses too late", () => {
    expect(hazards({ steps: doing("create x.ts", "create x.ts") })).toEqual(["a b create-create x.ts"]);
    const early = doing("modify x.ts", "create x.ts");
    expect(hazards({ steps: early })).toEqual(["a b use-before-create x.ts"]);
    expect(missing({ steps: early })).toEqual(["a<-b use-before-create"]);
    const late = doing("delete x.ts", "read x.ts");
    expect(hazards({ steps: late })).toEqual(["a b use-after-delete x.ts"]);
    expect(missing({ steps: late })).toEqual(["a<-b use-after-delete"]);
  });

  test("prose decides the direction where it speaks of one", () => {
    const steps = [
      { id: "a", does: ["modify x.ts"], dependsOn: ["prose: b"] },
      { id: "b", does: ["modify x.ts"] },
    ];
    expect(missing({ steps })).toEqual(["a<-b write-write"]);
  });

  test("work in a directory is work on its files only where it is declared", () => {
    expect(hazards({ steps: doing("modify src/", "create src/x.ts") })).toEqual([]);
    expect(hazards({ steps: doing("declared modify src/", "create src/x.ts") })).toHaveLength(1);
    expect(hazards({ steps: doing("delete src/", "create src/x.ts") })).toHaveLength(1);
  });

  test("a short name beside the path that it is short for is no second file", () => {
    const steps = doing("create README, create a/README.md", "create README, create b/README.md");
    expect(hazards({ steps })).toEqual([]);
  });

  test("making a directory keeps nobody apart but those that write into it", () => {
    const steps = doing("declared create src/", "declared create src/", "create src/x.ts");
    expect(hazards({ steps })).toEqual(["a c write-write src/x.ts", "b c write-write src/x.ts"]);
  });

  test("what may not happen is a hazard, but calls for no dependency", () => {
    const steps = doing("modify x.ts", "perhaps modify x.ts", "modify x.ts");
    expect(hazards({ steps })).toEqual([
      "a b write-write x.ts",
      "a c write-write x.ts",
      "b c write-write x.ts",
    ]);
    expect(missing({ steps })).toEqual(["c<-a write-write"]);
  });
});

describe("on identifiers", () => {
  test("an introduction meets its uses and changes", () => {
    const steps = doing(
      "create symbol AccountState",
      "read symbol AccountState",
      "create symbol Account.check_state()",
      "modify symbol check_state",
      "read symbol check_state",
    );
    expect(missing({ steps })).toEqual(["b<-a read-write", "d<-c write-write", "e<-c read-write"]);
  });

  test("changes meet each other within a file", () => {
    const alone = doing("modify symbol check_state", "modify symbol check_state");
    expect(hazards({ steps: alone })).toEqual([]);
    const together = doing("write x.ts, modify symbol check_state", "write x.ts, modify symbol check_state");
    expect(hazards({ steps: together })).toEqual(["a b write-write x.ts", "a b write-write check_state"]);
  });

  test("a use before the introduction is only a look ahead", () => {
    expect(hazards({ steps: doing("read symbol AccountState", "create symbol AccountState") })).toEqual([]);
  });

  test("what stands in place of something deleted does not use it", () => {
    const steps = doing("create symbol old_way", "delete symbol old_way", "read symbol old_way");
    expect(hazards({ steps })).toEqual(["a b write-write old_way"]);
  });

  test("owners tell identifiers of one name apart", () => {
    expect(hazards({ steps: doing("create symbol A.run_all", "modify symbol B.run_all") })).toEqual([]);
    expect(hazards({ steps: doing("create symbol A.run_all", "modify symbol run_all") })).toEqual([
      "a b write-write A.run_all",
    ]);
  });

  test("of a common name are the same only within a file", () => {
    expect(hazards({ steps: doing("create symbol add", "modify symbol add") })).toEqual([]);
    const steps = doing("write x.ts, create symbol add", "write x.ts, modify symbol add");
    expect(hazards({ steps })).toEqual(["a b write-write x.ts", "a b write-write add"]);
  });
});

describe("on what RED needs absent", () => {
  const red = "write x.ts, expect-absent symbol check_state, create symbol check_state";

  test("whoever changes it in the same file invalidates it", () => {
    const steps = doing(
      red,
      "write x.ts, modify symbol check_state",
      "write x.ts, modify symbol check_state",
    );
    const absent = (hazard: string) => hazard.includes("absent");
    expect(hazards({ steps }).filter(absent)).toEqual([
      "a b expect-absent-create check_state",
      "a c expect-absent-create check_state",
    ]);
    expect(missing({ steps })).toEqual(["b<-a write-write", "c<-b write-write"]);
  });

  test("two that want it, without either saying that it makes it, may want two", () => {
    const steps = doing(
      "expect-absent symbol load_all, inferred create symbol load_all",
      "expect-absent symbol load_all, inferred create symbol load_all",
      "create symbol load_all",
    );
    expect(hazards({ steps }).filter((hazard) => hazard.startsWith("a b"))).toEqual([]);
    expect(hazards({ steps })).toContain("b c expect-absent-create load_all");
  });

  test("worktrees keep it absent", () => {
    const steps = doing(red, "create symbol check_state");
    expect(hazards({ steps, isolation: "worktree" })).toEqual(["a b write-write check_state"]);
  });
});

describe("on what a working tree shares", () => {
  const commits = doing(...Array(4).fill("modify %.ts, commit git branch")).map((step) => ({
    ...step,
    does: step.does!.map((line) => line.replace("%", step.id)),
  }));

  test("commits meet their neighbours and call for no dependency", () => {
    expect(hazards({ steps: commits })).toEqual(
      ["a b", "b c", "c d"].map((pair) => `${pair} commit-commit branch`),
    );
    expect(missing({ steps: commits })).toEqual([]);
  });

  test("sweeping up and running the suite meet whoever writes", () => {
    const steps = doing("modify a.ts", "stage git tree", "modify c.ts", "run suite npm test");
    expect(hazards({ steps })).toEqual([
      "a b stage-write tree",
      "a d suite-write npm test",
      "b c stage-write tree",
      "c d suite-write npm test",
    ]);
  });

  test("worktrees keep all of it apart, but not the files", () => {
    const steps = doing(
      "modify x.ts, commit git branch, run suite make",
      "modify x.ts, commit git branch, run suite make",
    );
    expect(hazards({ steps, isolation: "worktree" })).toEqual(["a b write-write x.ts"]);
  });

  test("trackers are written by all and order nothing", () => {
    const steps = doing("write tracker todo.md", "write tracker todo.md", "write tracker log.md");
    expect(hazards({ steps })).toEqual(["a b tracker-write todo.md"]);
    expect(missing({ steps })).toEqual([]);
  });
});

describe("20,000 steps", () => {
  const many = (does: (i: number) => string[], more: (i: number) => Partial<StepWords> = () => ({})) =>
    Array.from({ length: 20_000 }, (_, i) => ({ id: `${i}`, does: does(i), ...more(i) }));
  const counted = (words: PlanWords) => {
    const { plan, effects } = madeUp(words);
    const found = hazardsAmong(plan, effects);
    return [found.all.length, missingAmong(plan, found).length];
  };

  test("on one file, each with a commit, give two chains and one chain of edges", () => {
    expect(counted({ steps: many(() => ["modify src/x.ts", "commit git branch"]) })).toEqual([
      39_998, 19_999,
    ]);
  });

  test("on a thousand files in ten phases that a barrier parts", () => {
    const steps = many((i) => [`modify src/${i % 1000}.ts`, "run suite pytest"]);
    const barriers = Array.from({ length: 9 }, (_, i) => ({ before: (i + 1) * 2000 }));
    expect(counted({ steps, barriers })).toEqual([10_000 + 19_990, 10_000]);
  });

  test("in one firm sequence have none", () => {
    expect(counted({ steps: many(() => ["modify x.ts"]), mode: "sequential" })).toEqual([0, 0]);
  });

  test("that all use what one introduces wait for that one", () => {
    const steps = many((i) => [
      i ? "read symbol BaseModel" : "create symbol BaseModel",
      `create src/${i}.ts`,
    ]);
    expect(counted({ steps })).toEqual([19_999, 19_999]);
  });
});
