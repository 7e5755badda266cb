import type { Finding } from "../model/index.ts";

const longest = 160;

/** The text of a finding: its template with the data filled in, on one line. Throws where the template or a datum is missing. */
export function fillMessage(messages: Readonly<Record<string, string>>, finding: Finding): string {
  const template = messages[finding.message];
  if (template === undefined) throw new Error(`there is no message named ${finding.message}`);
  const data = finding.data ?? {};
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string, offset: number) => {
    const value = data[name];
    if (value === undefined)
      throw new Error(`nothing given for ${placeholder} of message ${finding.message}`);
    const quoted = template[offset - 1] === "`" && template[offset + placeholder.length] === "`";
    return quoted ? quotable(String(value)) : onOneLine(String(value));
  });
}

const onOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Fit to stand in backticks: no backtick inside, not endless. */
function quotable(text: string): string {
  const line = onOneLine(text).replaceAll("`", "'");
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
