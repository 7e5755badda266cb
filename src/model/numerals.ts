const number = /^[-+]?(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][-+]?\d+)?$/;
/** Other notations that some version of YAML reads as a number: `0x1F`, `0o17`, `0b11`. */
const based = /^[-+]?0(?:x[\da-fA-F_]+|o[0-7_]+|b[01_]+)$/;
/** `1:30` counts minutes and seconds in YAML 1.1. */
const sexagesimal = /^[-+]?\d[\d_]*(?::[0-5]?\d)+$/;

/** Whether a JSON or YAML 1.2 reader makes a number of a text without quotes. */
export const isNumeral = (text: string): boolean => number.test(text);

/**
 * What readers of YAML see where a text without quotes is written, if that is a number of another spelling: `1.1` for `1.10`, `8` (of
 * version 1.1) and `10` (of 1.2) for `010`. None where all of them see the text that was written.
 */
export function numeralReadings(text: string): readonly string[] {
  const plain = text.replaceAll("_", "");
  const found: number[] = [];
  if (sexagesimal.test(text)) found.push(plain.split(":").reduce((sum, part) => sum * 60 + Number(part), 0));
  else if (based.test(text) || number.test(text)) {
    if (/^[-+]?0[0-7]+$/.test(plain)) found.push(Number.parseInt(plain, 8));
    found.push(Number(plain));
  }
  return [...new Set(found.map(String))].filter((read) => read !== text);
}
