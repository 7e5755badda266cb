const ascii = /^[\0-\x7f]*$/;

/**
 * A pattern in whose classes `\p{L}` and `\p{N}` stand for letters and numbers, made for the text it is asked about. For each
 * such pattern V8 goes through all of Unicode; a text of plain ASCII needs only a short list, which finds the same. Nothing
 * is compiled before it is asked for.
 */
export function lettered(source: string, flags = ""): (text: string) => RegExp {
  let short: RegExp | undefined;
  let whole: RegExp | undefined;
  return (text) => {
    if (ascii.test(text)) {
      short ??= new RegExp(source.replaceAll("\\p{L}", "A-Za-z").replaceAll("\\p{N}", "0-9"), flags);
      return short;
    }
    whole ??= new RegExp(source, `${flags}u`);
    return whole;
  };
}
