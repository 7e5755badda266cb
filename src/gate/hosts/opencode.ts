import type { GateEvent, Refused } from "../event.ts";
import { type Answer, around, type Fields, fieldsIn, type Host, longest, silent, textIn } from "./host.ts";

// https://opencode.ai/docs/plugins: the plugin that `init gate opencode` writes hands on `tool.execute.before` and `.after`.

export const opencode: Host = { name: "opencode", read, answer, failure: 0 };

function read(input: Fields): GateEvent {
  const where = around(input, "sessionID");
  const call = textIn(input, "callID");
  if (textIn(input, "tool") !== "task") return { ...where, kind: "other" };
  if (textIn(input, "event") === "after") return { ...where, kind: "end", call };
  const args = fieldsIn(input, "args");
  return {
    ...where,
    kind: "start",
    call,
    description: textIn(args, "description") ?? "",
    prompt: textIn(args, "prompt") ?? "",
  };
}

/** The plugin throws what it is told on standard error. */
function answer(reason: Refused, { kind }: GateEvent): Answer {
  return reason === undefined || kind !== "start"
    ? silent
    : { ...silent, aside: `${reason.slice(0, longest)}\n`, code: 2 };
}
