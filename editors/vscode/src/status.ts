import { type Disposable, StatusBarAlignment, type StatusBarItem, window } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";

interface Answer {
  readonly plans: readonly {
    readonly path: string;
    readonly format: string;
    readonly role: string;
    readonly steps: number;
    readonly done: number;
    readonly waves: number | null;
  }[];
  readonly findings: number;
}

/** Says in the status bar which plan a file belongs to, and which format it is. Shows nothing for other files. */
export class Status implements Disposable {
  readonly #client: LanguageClient;
  readonly #item: StatusBarItem;
  readonly #listening: Disposable[] = [];

  constructor(client: LanguageClient) {
    this.#client = client;
    this.#item = window.createStatusBarItem("runbook-lint", StatusBarAlignment.Right);
    this.#item.command = "runbook-lint.showSchedule";
  }

  follow(): void {
    this.#listening.push(window.onDidChangeActiveTextEditor(() => void this.#renew()));
    this.#listening.push(this.#client.onDidChangeState(() => void this.#renew()));
    void this.#renew();
  }

  async tell(): Promise<void> {
    const answer = await this.#ask();
    const words = answer?.plans.length
      ? wordsFor(answer)
      : "This file is no plan, as far as runbook-lint sees.";
    void window.showInformationMessage(words);
  }

  dispose(): void {
    for (const each of this.#listening) each.dispose();
    this.#item.dispose();
  }

  async #renew(): Promise<void> {
    const answer = await this.#ask();
    const [plan] = answer?.plans ?? [];
    if (!answer || !plan) {
      this.#item.hide();
      return;
    }
    this.#item.text = `$(list-tree) ${plan.format}: ${plan.role}`;
    this.#item.tooltip = wordsFor(answer);
    this.#item.show();
  }

  async #ask(): Promise<Answer | null> {
    const document = window.activeTextEditor?.document;
    if (!document || !this.#client.isRunning()) return null;
    const uri = this.#client.code2ProtocolConverter.asUri(document.uri);
    return await this.#client.sendRequest<Answer | null>("runbook-lint/status", { textDocument: { uri } });
  }
}

const wordsFor = ({ plans, findings }: Answer): string =>
  [
    ...plans.map(
      ({ path, format, role, steps, done, waves }) =>
        `${path} (${format}, ${role}): ${done} of ${steps} steps done${waves === null ? "" : `, ${waves} waves left`}`,
    ),
    `${findings} ${findings === 1 ? "finding" : "findings"}`,
  ].join("; ");
