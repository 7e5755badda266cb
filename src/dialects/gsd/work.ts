import { readCommandLine, readFileField, readMentions } from "../../mentions/index.ts";
import {
  type Mention,
  type Section,
  type Source,
  type Span,
  spanOf,
  tableOf,
  textAt,
  type Verb,
} from "../../model/index.ts";
import type { Metadata } from "../../parse/index.ts";
import { linesOf, readFileLine } from "../shared/file-list.ts";
import { parseFragment } from "../shared/fragment.ts";
import { itemsOf } from "../shared/metadata.ts";
import type { Element } from "./elements.ts";

/** What the text of an element is about. Others are part of the work itself. */
const sections = tableOf<Section>({
  name: "title",
  objective: "context",
  context: "context",
  execution_context: "context",
  interfaces: "context",
  behavior: "context",
  verify: "verify",
  verification: "verify",
  done: "verify",
  acceptance_criteria: "verify",
  success_criteria: "verify",
  "how-to-verify": "verify",
});

const fileKeys: ReadonlyArray<readonly [string, Verb]> = [
  ["files_modified", "write"],
  ["files-modified", "write"],
  ["files_exclusive", "write"],
  ["files_created", "create"],
  ["files_deleted", "delete"],
];

/** Declared files first, then what each element says, in document order. */
export function readPlanMentions(
  metadata: Metadata | undefined,
  elements: readonly Element[],
  source: Source,
): Mention[] {
  const found = fileKeys.flatMap(([key, verb]) =>
    itemsOf(metadata?.entries.get(key)).flatMap((item) => readFileLine(item.span, verb)),
  );
  let at = metadata?.span.end ?? 0;
  for (const element of elements) {
    found.push(...readBeside(spanOf(source, at, element.tag.start)), ...readElement(element));
    at = element.content.end + element.name.length + 3;
  }
  const rest = spanOf(source, Math.min(at, source.text.length), source.text.length);
  found.push(...(elements.length > 0 ? readBeside(rest) : readText(rest, "body")));
  const unsure = unsureArtifacts(metadata);
  return unsure.size === 0 ? found : found.map((mention) => doubted(mention, unsure));
}

const doubted = (mention: Mention, unsure: ReadonlySet<string>): Mention =>
  mention.certainty === "declared" && mention.subject.kind === "path" && unsure.has(mention.subject.path)
    ? { ...mention, conditional: true }
    : mention;

/** Paths of which `must_haves.artifacts` says that they are provided under a condition only. */
function unsureArtifacts(metadata: Metadata | undefined): ReadonlySet<string> {
  const found = new Set<string>();
  const duties = metadata?.entries.get("must_haves")?.value;
  const artifacts = duties?.kind === "map" ? duties.entries.get("artifacts")?.value : undefined;
  for (const item of artifacts?.kind === "list" ? artifacts.items : []) {
    if (item.kind !== "map") continue;
    const [path, provides] = ["path", "provides"].map((key) => item.entries.get(key)?.value);
    if (path?.kind === "scalar" && provides?.kind === "scalar" && condition.test(provides.text))
      found.add(path.text);
  }
  return found;
}

const condition = /\bconditional\b|\bonly (?:if|when|where)\b|\b(?:as|if|where|when) needed\b/i;

/** Elements that say what is to be done. What stands beside them explains it, and orders nothing. */
const orders: ReadonlySet<string> = new Set(["action", "implementation"]);

const readBeside = (span: Span): Mention[] => readText(span, "body").map(unordered);

const unordered = (mention: Mention): Mention =>
  mention.tells === "order" ? { ...mention, tells: undefined } : mention;

/** `byPerson`: in a checkpoint at which a person acts, and not the agent. */
function readElement(element: Element, byPerson = false): Mention[] {
  if (element.children.length > 0) {
    const waits = /\btype=["']?checkpoint:human/.test(element.attributes);
    return element.children.flatMap((child) => readElement(child, waits));
  }
  if (element.name === "files")
    return linesOf(element.content).flatMap((line) => readFileLine(line, "write"));
  if (element.name === "read_first")
    return lookedUp(linesOf(element.content).flatMap((line) => readFileLine(line, "read")));
  const own = byPerson && element.name === "action" ? "context" : sections.get(element.name);
  const read = readText(element.content, own ?? "body");
  const said = orders.has(element.name) ? read : read.map(unordered);
  if (element.name === "verify") return [...said, ...readPlainCommands(element.content)];
  if (!/context$/.test(element.name)) return said;
  const isReference = ({ subject }: Mention) => subject.kind === "path" && subject.path.startsWith("@");
  return [
    ...lookedUp(readReferencedFiles(element.content)),
    ...said.filter((mention) => !isReference(mention)),
  ];
}

/** What is read to know more, and not because of what it says at this moment. */
const lookedUp = (mentions: readonly Mention[]): Mention[] =>
  mentions.map((mention) => ({ ...mention, section: "context" }));

/** `<verify>npm test</verify>`, `<automated>npm test</automated>`: lines that are commands, without backticks. */
const readPlainCommands = (content: Span): Mention[] =>
  linesOf(content).flatMap((line) => {
    const text = textAt(line);
    const start = /^\s*(?:<automated>\s*)?/.exec(text)![0].length;
    const end = text.indexOf("</", start);
    if (text.includes("`")) return [];
    return readCommandLine(
      spanOf(line.source, line.start + start, end < 0 ? line.end : line.start + end),
      "verify",
    );
  });

function readText(span: Span, section: Section): Mention[] {
  if (!/\w/.test(textAt(span))) return [];
  return readMentions(parseFragment(span), span.source, { section });
}

/** `@path` on a line of its own loads that file before the work begins. */
function readReferencedFiles(content: Span): Mention[] {
  return linesOf(content).flatMap((line) => {
    const path = /^\s*(?:[-*]\s+)?@(\S+)/.exec(textAt(line))?.[1];
    if (!path) return [];
    const start = line.start + textAt(line).indexOf(`@${path}`) + 1;
    return readFileField(spanOf(line.source, start, start + path.length), "read");
  });
}

/** The first sentence of the objective, else the name of the first task: the nearest a plan file has to a title. */
export function titleOf(elements: readonly Element[]): string {
  const content = find(elements, "objective") ?? find(elements, "name");
  const line = content && textAt(content).trim().split(/\r?\n/)[0];
  return (line ?? "")
    .replace(/\*\*/g, "")
    .replace(/(?<=[a-z)`])\.\s.*$|[.:]$/, "")
    .trim();
}

function find(elements: readonly Element[], name: string): Span | undefined {
  for (const element of elements) {
    const found = element.name === name ? element.content : find(element.children, name);
    if (found) return found;
  }
  return undefined;
}

/** Tasks at which the executor stops for a person. */
export function checkpointsIn(elements: readonly Element[]): Span[] {
  return elements.flatMap((element) => [
    ...(/\btype=["']?checkpoint/.test(element.attributes) ? [element.tag] : []),
    ...checkpointsIn(element.children),
  ]);
}
