import { type ExtensionContext, ShellExecution, Task, TaskScope, tasks } from "vscode";

/** Offers the tasks that check all plans, once and as they change. */
export function offerTasks(context: ExtensionContext): void {
  const program = context.asAbsolutePath("dist/runbook-lint.cjs");
  const task = (watch: boolean): Task => {
    const words = [program, "--format", "compact", ...(watch ? ["--watch"] : [])];
    const made = new Task(
      { type: "runbook-lint", watch },
      TaskScope.Workspace,
      watch ? "watch" : "check",
      "runbook-lint",
      new ShellExecution("node", words),
      watch ? "$runbook-lint-watch" : "$runbook-lint",
    );
    made.isBackground = watch;
    return made;
  };
  context.subscriptions.push(
    tasks.registerTaskProvider("runbook-lint", {
      provideTasks: () => [task(false), task(true)],
      resolveTask: ({ definition }) => task(definition.watch === true),
    }),
  );
}
