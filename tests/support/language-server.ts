import { spawn } from "node:child_process";
import { pathToFileURL } from "node:url";

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** What a language server says of one file that is opened, and what it answers when it is asked to format it. */
export interface Said {
  readonly diagnostics: readonly {
    readonly range: { readonly start: { readonly line: number; readonly character: number } };
    readonly severity: number;
    readonly source: string;
    readonly message: string;
  }[];
  readonly edits: readonly { readonly newText: string }[];
}

/** Talks to a language server as an editor does: Language Server Protocol 3.17, over the standard streams. */
export async function askServer(
  [command, ...words]: readonly [string, ...string[]],
  { folder, file, text, env }: { folder: string; file: string; text: string; env: Record<string, string> },
): Promise<Said> {
  const server = spawn(command, words, { cwd: folder, env, stdio: ["pipe", "pipe", "ignore"] });
  const send = (message: Message) => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const uri = pathToFileURL(file).href;
  const textDocument = { uri, languageId: "markdown", version: 1, text };
  send({ id: 1, method: "initialize", params: { rootUri: pathToFileURL(folder).href, capabilities: {} } });
  send({ method: "initialized", params: {} });
  send({ method: "textDocument/didOpen", params: { textDocument } });
  let diagnostics: Said["diagnostics"] | undefined;
  try {
    for await (const message of messagesOf(server.stdout)) {
      if (message.method === "textDocument/publishDiagnostics") {
        ({ diagnostics } = message.params as Pick<Said, "diagnostics">);
        const options = { tabSize: 2, insertSpaces: true };
        send({ id: 2, method: "textDocument/formatting", params: { textDocument: { uri }, options } });
      }
      if (message.id === 2) return { diagnostics: diagnostics!, edits: message.result as Said["edits"] };
    }
  } finally {
    server.kill();
  }
  throw new Error("The language server ended without an answer");
}

async function* messagesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Message> {
  let left = Buffer.alloc(0);
  for await (const part of stream) {
    left = Buffer.concat([left, part]);
    for (;;) {
      const head = /^Content-Length: (\d+)\r\n(?:[^\r]+\r\n)*\r\n/i.exec(left.toString("latin1"));
      const end = head ? head[0].length + Number(head[1]) : Number.POSITIVE_INFINITY;
      if (!head || left.length < end) break;
      yield JSON.parse(left.subarray(head[0].length, end).toString("utf8"));
      left = left.subarray(end);
    }
  }
}
