import { gate, hostNames } from "../gate/index.ts";
import { nearest } from "../index.ts";
import { oneOf, unexpected } from "./arguments.ts";
import type { Command, Environment, Outcome } from "./command.ts";
import type { Values } from "./options.ts";

export const gateCommand: Command = {
  name: "gate",
  operands: "HOST",
  get operandChoices() {
    return hostNames;
  },
  summary: "Answer a host that is about to dispatch an agent: may this step of a plan start now?",
  description: `A hook: it reads the host's event on standard input, and answers as the host wants it. A step that must wait
is refused, with the reason and what may start instead; what is about no step of a plan goes through. Exit codes are the
host's. \`runbook-lint init gate HOST\` writes the configuration that calls it.`,
  options: ["fail-closed", "trust-config", "help"],
  examples: [
    ["runbook-lint gate claude-code", "as a hook of Claude Code"],
    ["runbook-lint gate generic < event.json", "for orchestrators without hooks: exit code 1 refuses"],
  ],
  run,
};

async function run(
  [host, ...more]: readonly string[],
  values: Values,
  environment: Environment,
): Promise<Outcome> {
  if (host === undefined || more.length > 0)
    throw unexpected(
      host === undefined ? "`gate` without a host" : `\`${more[0]}\` behind the host`,
      host === undefined ? oneOf(hostNames) : "nothing",
    );
  if (!hostNames.includes(host)) {
    const meant = nearest(host, hostNames);
    throw unexpected(`host \`${host}\``, meant === undefined ? oneOf(hostNames) : `\`${meant}\``);
  }
  const { text, aside, code } = await gate(
    host,
    await inputOf(environment),
    values["fail-closed"] === true,
    values["trust-config"] || undefined,
  );
  return { text, aside, code };
}

/** So long the event is waited for, in milliseconds: some hosts leave standard input open and send nothing. */
const patience = 5000;

async function inputOf({ input }: Environment): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((done) => {
    timer = setTimeout(() => done(""), patience);
  });
  try {
    return await Promise.race([input?.() ?? "", late]);
  } finally {
    clearTimeout(timer);
  }
}
