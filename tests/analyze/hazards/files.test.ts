import { describe, expect, test } from "vitest";
import { doing, hazards, missing } from "../../support/hazards.ts";

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
