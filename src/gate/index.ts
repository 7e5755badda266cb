import { ConfigurationError, visible } from "../index.ts";
import { ending } from "./ending.ts";
import type { GateEvent, Refused } from "./event.ts";
import { type Answer, type Fields, type Host, hosts } from "./hosts/index.ts";
import { starting } from "./starting.ts";
import { writing } from "./writing.ts";

export type { Answer } from "./hosts/index.ts";

export const hostNames: readonly string[] = hosts.map(({ name }) => name);

/**
 * Answers one event of a host, given as JSON. What goes wrong on our side lets the call through, with one line on standard error;
 * `failClosed` refuses it instead.
 */
export async function gate(
  name: string,
  input: string,
  failClosed: boolean,
  trustConfig?: true,
): Promise<Answer> {
  const host = hosts.find((each) => each.name === name)!;
  let fields: Fields = {};
  let event: GateEvent | undefined;
  try {
    fields = fieldsOf(input);
    event = host.read(fields);
    const { refused, aside } = await decideIn({ ...event, trustConfig });
    const answer = host.answer(refused, event, fields);
    return aside === undefined ? answer : { ...answer, aside: (answer.aside ?? "") + aside };
  } catch (error) {
    return failed(host, error, failClosed ? (event ?? unread) : undefined, fields);
  }
}

/** A configuration that can't be used says nothing, and opens nothing: plans are then held to what holds without it. */
async function decideIn(event: GateEvent): Promise<{ refused: Refused; aside?: string }> {
  try {
    return { refused: await decide(event) };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    const aside = `runbook-lint gate: ${firstLine(error)}\ngoes on without a configuration\n`;
    return { refused: await decide({ ...event, config: false }), aside };
  }
}

/** Where not even the event could be read, it is taken for one that may be refused. */
const unread: GateEvent = {
  kind: "start",
  cwd: "",
  session: "",
  call: undefined,
  description: "",
  prompt: "",
};

async function decide(event: GateEvent): Promise<Refused> {
  switch (event.kind) {
    case "start":
      return starting(event);
    case "plan":
    case "write":
      return writing(event);
    case "launched":
    case "end":
    case "session-end":
      await ending(event);
      return undefined;
    case "other":
      return undefined;
  }
}

function fieldsOf(input: string): Fields {
  let value: unknown;
  try {
    // PowerShell puts a byte order mark in front of what it pipes.
    value = JSON.parse(input.replace(/^\uFEFF/u, ""));
  } catch {
    throw new Error("Unexpected text on standard input, expected the JSON of one event");
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
  throw new Error("Unexpected JSON on standard input, expected an object");
}

function failed(host: Host, error: unknown, closed: GateEvent | undefined, fields: Fields): Answer {
  const said = firstLine(error);
  const line = `runbook-lint gate: ${said}\n`;
  if (!closed) return { text: "", aside: line, code: host.failure };
  const event = { ...fields, hook_event_name: fields.hook_event_name ?? "PreToolUse" };
  return host.answer(`The gate could not check this call: ${said}`, closed, event);
}

const firstLine = (error: unknown): string =>
  visible((error instanceof Error ? error.message : String(error)).split("\n", 1)[0]!);
