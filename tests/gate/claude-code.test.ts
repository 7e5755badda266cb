import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { remove } from "../cli/workspace.ts";
import { repository } from "../support/repository.ts";
import {
  dispatch,
  hook,
  launched,
  returned,
  sessionEvent,
  subagentStop,
  taskCompleted,
  understood,
} from "./host.ts";

afterAll(remove);

const runbook = `---
execution_mode: sequential-required
reason: all steps edit the basket
---

# Runbook: basket

## Step 1: A basket adds up

Create \`src/basket.py\`.

## Step 2: A discount

**Depends on**: Step 1

Modify \`src/basket.py\`.
`;

const project = () => repository({ "plans/basket/runbook.md": runbook }).place;
const prompt = (step: number) => `Execute Step ${step} of plans/basket/runbook.md`;
const flying = (place: string): string[] =>
  JSON.parse(readFileSync(join(place, ".git/runbook-lint/in-flight.json"), "utf8")).inFlight.map(
    ({ step }: { step: string }) => step,
  );

async function answered<Event extends { readonly hook_event_name: string }>(event: Event) {
  return understood(await hook(event), event);
}

describe("a dispatch", () => {
  test("goes through where the step may start, and is written down", async () => {
    const place = project();
    expect(await answered(dispatch(place, "s", "Step 1", prompt(1)))).toEqual({
      blocked: false,
      reason: undefined,
    });
    expect(flying(place)).toEqual(["1"]);
  });

  test("is refused where it waits: the step, the reason with its place, what may start", async () => {
    const place = project();
    const { blocked, reason } = await answered(dispatch(place, "s", "Step 2", prompt(2)));
    expect(blocked).toBe(true);
    expect(reason).toMatch(
      /step 2 \(A discount\) of plans\/basket can't start yet:\n- after 1: .*runbook\.md:\d+/,
    );
    expect(reason).toContain("May start now: 1.");
  });

  test("is refused while the same step is in flight, under either name of the tool", async () => {
    const place = project();
    await hook(dispatch(place, "s", "Step 1", prompt(1)));
    const { blocked, reason } = await answered(dispatch(place, "s", "Step 1", prompt(1), "Task"));
    expect(blocked).toBe(true);
    expect(reason).toContain("is in flight already");
  });

  test("that is about no step goes through, and leaves no trace", async () => {
    const place = project();
    const events = [
      dispatch(place, "s", "Explore the code", "Find where baskets are made"),
      dispatch(place, "s", "Review", "Read plans/basket/runbook.md and look for gaps"),
      dispatch(place, "s", "Step 9", "Execute Step 9 of plans/basket/runbook.md"),
    ];
    for (const event of events) expect(await hook(event)).toEqual({ code: 0, out: "", err: "" });
    expect(() => flying(place)).toThrow("ENOENT");
  });

  test("is known by its title alone, while only one plan has such a step left", async () => {
    const place = project();
    expect((await answered(dispatch(place, "s", "Execute Step 2", "Add the discount"))).blocked).toBe(true);
  });
});

describe("an end", () => {
  const started = async (place: string) => {
    const event = dispatch(place, "s", "Step 1", prompt(1));
    await hook(event);
    return event;
  };

  test("comes with a call that returned, and not with one whose agent works on", async () => {
    const place = project();
    const event = await started(place);
    expect(await hook(launched(event, "a1"))).toEqual({ code: 0, out: "", err: "" });
    expect(flying(place)).toEqual(["1"]);
    expect(await hook(returned(event))).toEqual({ code: 0, out: "", err: "" });
    expect(flying(place)).toEqual([]);
  });

  test("comes with the stop of its agent, told before or after the launch", async () => {
    const [early, late] = [project(), project()];
    const first = await started(early);
    await hook(subagentStop(early, "s", "a1", ["a1"]));
    await hook(launched(first, "a1"));
    const second = await started(late);
    await hook(launched(second, "a1"));
    await hook(subagentStop(late, "s", "a2", ["a1"]));
    expect(flying(late)).toEqual(["1"]);
    await hook(subagentStop(late, "s", "a1", ["a1"]));
    expect([flying(early), flying(late)]).toEqual([[], []]);
  });

  test("comes where the host lists all that works, and the agent is not among it", async () => {
    const place = project();
    await hook(launched(await started(place), "a1"));
    await hook(subagentStop(place, "s", "a2", []));
    expect(flying(place)).toEqual([]);
  });

  test("comes with a task of that title, with the session, and when the session is taken up again", async () => {
    const place = project();
    const endings = [
      taskCompleted(place, "s", "Step 1: A basket adds up"),
      sessionEvent(place, "s", "SessionEnd"),
      sessionEvent(place, "s", "SessionStart"),
    ];
    for (const event of endings) {
      await started(place);
      await hook(taskCompleted(place, "other", "Step 1"));
      expect(flying(place)).toEqual(["1"]);
      expect(await hook(event)).toEqual({ code: 0, out: "", err: "" });
      expect(flying(place)).toEqual([]);
    }
  });

  test("does not come with a conversation that is made shorter or cleared: agents in the background work on", async () => {
    const place = project();
    await started(place);
    await hook(sessionEvent(place, "s", "SessionStart", { source: "compact" }));
    await hook(sessionEvent(place, "s", "SessionEnd", { reason: "clear" }));
    expect(flying(place)).toEqual(["1"]);
    await hook(sessionEvent(place, "s", "SessionStart", { source: "resume" }));
    expect(flying(place)).toEqual([]);
  });

  test("comes by itself, after hours without a sign of life of the session", async () => {
    const place = project();
    await started(place);
    const path = join(place, ".git/runbook-lint/in-flight.json");
    const ledger = JSON.parse(readFileSync(path, "utf8"));
    ledger.sessions.s.seen -= 3 * 60 * 60 * 1000;
    writeFileSync(path, JSON.stringify(ledger));
    expect((await answered(dispatch(place, "t", "Step 1", prompt(1)))).blocked).toBe(false);
    expect(flying(place)).toEqual(["1"]);
  });
});

describe("a plan that is written", () => {
  const write = (place: string, tool: string, input: object) => ({
    ...dispatch(place, "s", "", ""),
    tool_name: tool,
    tool_input: { file_path: join(place, "plans/basket/runbook.md"), ...input },
  });

  test("is refused for errors that it brings, and only for these", async () => {
    const place = project();
    const bad = write(place, "Edit", {
      old_string: "Step 1\n\nModify",
      new_string: "Step 7\n\nModify",
      replace_all: false,
    });
    const { blocked, reason } = await answered(bad);
    expect(blocked).toBe(true);
    expect(reason).toMatch(
      /1 error that it has not now:\n- plans\/basket\/runbook.md:\d+:\d+: .*`7`.*\[unknown-dependency\]/,
    );
    writeFileSync(join(place, "plans/basket/runbook.md"), runbook.replace("Step 1\n\nM", "Step 7\n\nM"));
    const more = write(place, "Edit", { old_string: "Create", new_string: "First create" });
    expect((await answered(more)).blocked).toBe(false);
  });

  test("goes through where it is sound, new or no plan at all", async () => {
    const place = project();
    const events = [
      write(place, "Write", { content: runbook }),
      write(place, "MultiEdit", { edits: [{ old_string: "discount", new_string: "rebate" }] }),
      write(place, "Write", {
        file_path: join(place, "notes.md"),
        content: "# Notes\n\nDepends on Step 7\n",
      }),
      write(place, "Write", { file_path: join(place, "src/basket.py"), content: "**Depends on**: Step 7" }),
      write(place, "Edit", { old_string: "not there", new_string: "Step 7" }),
    ];
    for (const event of events) expect(await hook(event)).toEqual({ code: 0, out: "", err: "" });
  });

  test("is looked at before a person is asked to agree to it", async () => {
    const place = project();
    const event = {
      ...dispatch(place, "s", "", ""),
      tool_name: "ExitPlanMode",
      tool_input: {
        plan: runbook.replace("**: Step 1", "**: Step 7"),
        planFilePath: join(place, "plans/new/runbook.md"),
      },
    };
    expect((await answered(event)).reason).toContain("[unknown-dependency]");
  });
});

describe("what goes wrong", () => {
  test.each([
    ["no JSON", "{"],
    ["no object", "[1]"],
    ["nothing", ""],
  ])("%s: one line, and the call goes through", async (_, input) => {
    const { code, out, err } = await hook(input);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/^runbook-lint gate: Unexpected .*\n$/);
  });

  test("a ledger that can't be read: never taken for an empty one", async () => {
    const place = project();
    const event = dispatch(place, "s", "Step 1", prompt(1));
    await hook(event);
    writeFileSync(join(place, ".git/runbook-lint/in-flight.json"), "{");
    expect(understood(await hook(event), event)).toMatchObject({
      blocked: false,
      warning: expect.stringContaining("gate:"),
    });
    const closed = understood(await hook(event, ["claude-code", "--fail-closed"]), event);
    expect(closed).toMatchObject({ blocked: true, reason: expect.stringContaining("could not check") });
  });

  test("a plan whose order can't be known: its own fault, and no step of it starts", async () => {
    const place = project();
    writeFileSync(join(place, "plans/basket/runbook.md"), runbook.replace("**: Step 1", "**: Step 7"));
    const { blocked, reason } = await answered(dispatch(place, "s", "Step 2", prompt(2)));
    expect(blocked).toBe(true);
    expect(reason).toMatch(/can't be known: .*:\d+: .*`7`.* \[unknown-dependency\]/);
  });

  test("no git: the ledger lies beside the plans", async () => {
    const place = project();
    rmSync(join(place, ".git"), { recursive: true });
    await hook(dispatch(place, "s", "Step 1", prompt(1)));
    expect(readFileSync(join(place, ".runbook-lint/in-flight.json"), "utf8")).toContain('"step": "1"');
  });
});
