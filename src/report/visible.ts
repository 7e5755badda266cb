// A plan is a text by a stranger. A raw escape character in it could recolour, overwrite or forge what the
// terminal shows, and a bidirectional control could show code in another order than it has.
/** The text with every character that a terminal would act on replaced by one that it shows. A byte order mark has no width and is dropped. */
export function visible(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text.replace(
    /\p{Control}|\p{Bidi_Control}|\p{Surrogate}|[\u2028\u2029\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu,
    picture,
  );
}

function picture(character: string): string {
  const code = character.codePointAt(0)!;
  if (code === 0xfeff) return "";
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : "\ufffd";
}
