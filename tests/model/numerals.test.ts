import { expect, test } from "vitest";
import { numeralReadings } from "../../src/model/index.ts";

test.each<[text: string, readings: string[]]>([
  ["1.1", []],
  ["12", []],
  ["1.10", ["1.1"]],
  ["1.0", ["1"]],
  ["01", ["1"]],
  ["08", ["8"]],
  ["010", ["8", "10"]],
  ["1e3", ["1000"]],
  ["1:30", ["90"]],
  ["1_000", ["1000"]],
  ["0x1F", ["31"]],
  ["0o17", ["15"]],
  ["T012", []],
  ["03-01", []],
  ["1.1.10", []],
])("without quotes, %s is read as %s", (text, readings) => expect(numeralReadings(text)).toEqual(readings));
