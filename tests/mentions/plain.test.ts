import { expect, test } from "vitest";
import { mentionsIn, told } from "./read.ts";

const certainty = (text: string) => mentionsIn(text).map((mention) => mention.certainty);

test("a file that is called new is created, whatever stands around it", () => {
  for (const text of [
    "New file `k/a.go` with `Parse`",
    "A new module `k/a.go` for it",
    "Hand it to a new test file `k/a.go`",
    "1. New script `k/a.go`",
  ])
    expect([text, told(text), certainty(text)[0]]).toEqual([text, ["create k/a.go"], "stated"]);
  expect(told("The new file `k/a.go` is short")).toEqual(["none k/a.go"]);
  expect(told("`k/a.go` is new to most readers")).toEqual(["none k/a.go"]);
  expect(told("Do not touch the new file `k/a.go`")).not.toContain("create k/a.go");
});

test("where something belongs is written", () => {
  expect(told("The handler belongs in `k/a.ts`")).toEqual(["write k/a.ts"]);
  expect(told("A helper `slug` belongs into `k/a.ts`")).toEqual(["write k/a.ts"]);
  expect(told("The types belong into their own module `k/a.ts`")).toEqual(["write k/a.ts"]);
  expect(told("The output belongs to `logs/run.txt`")).toEqual(["none logs/run.txt"]);
});

test("a file that must do something is changed, one that must be in a state is not", () => {
  expect(told("`k/server.js` must close the socket")).toEqual(["modify k/server.js"]);
  expect(told("`k/server.js` needs to close the socket")).toEqual(["modify k/server.js"]);
  for (const text of ["`k/a.js` must exist", "`k/a.js` has to compile"])
    expect([text, told(text)[0]?.split(" ")[0]]).toEqual([text, "none"]);
});

test("what was made is called or read where the sentence says", () => {
  expect(told("Call it in `k/a.ts`")).toEqual(["modify k/a.ts"]);
  expect(told("Call `f()` in `k/a.ts`")).toEqual(["modify k/a.ts"]);
});

test("a consequence is asked for", () => {
  expect(told("It calls `verify`, so add the package to `k/package.json`")).toEqual(["write k/package.json"]);
  expect(told("It is small so that `k/a.ts` stays short")).toEqual(["none k/a.ts"]);
});

test("what is added to a file is a line in it, what is added to a folder a file", () => {
  expect(told("Add `dist/out.yaml` to `.gitignore`")).toEqual(["none dist/out.yaml", "write .gitignore"]);
  expect(told("Add `k/a.yaml` to `deploy/`")[0]).toBe("create k/a.yaml");
  expect(told("Write a `Dockerfile` on `node:20`")).toEqual(["write Dockerfile"]);
});
