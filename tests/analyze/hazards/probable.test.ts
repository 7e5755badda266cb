import { describe, expect, test } from "vitest";
import { probabilityOfMeetings, probableAmong } from "../../../src/analyze/index.ts";
import type { Effect, Hazard, Plan } from "../../../src/model/index.ts";

const changing = (probability?: number, path = "src/a.ts") =>
  ({ probability, certainty: "stated", resource: { kind: "file", path } }) as Effect;
const hazard = (a?: number, b?: number) => ({ effects: [changing(a), changing(b)] }) as unknown as Hazard;
const spoken = (plan: Partial<Plan>, ...hazards: Hazard[]) => probableAmong(plan as Plan, hazards);

describe("what is probable enough for a finding", () => {
  test("two plain orders are, and so is what is not weighed", () => {
    const all = [hazard(0.5, 0.5), hazard(), hazard(undefined, 0.6)];
    expect(spoken({}, ...all)).toEqual(all);
  });

  test("what lies in somebody's home is for the preset `strict`", () => {
    const home = { effects: [changing(0.9, "~/.app/id"), changing(0.9, "~/.app/id")] } as unknown as Hazard;
    expect(spoken({}, home)).toEqual([]);
    expect(spoken({ strict: true }, home)).toEqual([home]);
  });

  test("each change is probable by itself, unless the step declares its file", () => {
    const [guessed, declared] = [hazard(0.95, 0.4), hazard(0.95, 0.4)];
    Object.assign(declared.effects[1], { certainty: "declared" });
    expect(spoken({}, guessed, declared)).toEqual([declared]);
    expect(spoken({ strict: true }, guessed)).toEqual([guessed]);
    const inferred = hazard(0.95, 0.6);
    expect(spoken({}, inferred)).toEqual([inferred]);
    Object.assign(inferred.effects[1], { certainty: "inferred" });
    expect(spoken({}, inferred)).toEqual([inferred]);
    Object.assign(inferred.effects[1], { mention: { subject: { kind: "command", words: ["pytest"] } } });
    expect(spoken({}, inferred)).toEqual([]);
  });

  test("the preset `strict` speaks of less, and of what hardly happens neither does", () => {
    const [seldom, hardly] = [hazard(0.3, 0.4), hazard(0.1, 0.2)];
    expect(spoken({}, seldom, hardly)).toEqual([]);
    expect(spoken({ strict: true }, seldom, hardly)).toEqual([seldom]);
  });

  test("where several steps meet, the two likeliest count", () => {
    const places = [0.5, 0.9, 0.8].map((each) => ({ effect: changing(each) }));
    expect(probabilityOfMeetings([{ places }] as never)).toBeCloseTo(0.72);
    expect(probabilityOfMeetings([{ places: [{ effect: changing() }] }] as never)).toBeUndefined();
  });
});
