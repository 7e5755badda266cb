import { describe, expect, test } from "vitest";
import { doing, hazards, missing } from "../../support/hazards.ts";

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

  test("a word with the noun that makes it a name is known in all files", () => {
    expect(missing({ steps: doing("create symbol sync command", "read symbol sync command") })).toEqual([
      "b<-a read-write",
    ]);
    expect(missing({ steps: doing("create symbol sync", "read symbol sync") })).toEqual([]);
  });

  test("two introductions in files of their own are of two things", () => {
    const apart = doing(
      "write a.ts, create symbol open_store",
      "write b.ts, create symbol open_store",
      "read symbol open_store",
    );
    expect(hazards({ steps: apart })).toEqual(["a c read-write open_store"]);
    const together = doing("write x.ts, create symbol open_store", "write x.ts, create symbol open_store");
    expect(hazards({ steps: together })).toContain("a b write-write open_store");
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
