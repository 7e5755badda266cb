import type { Connection } from "vscode-languageserver";
import { about } from "../index.ts";
import { reporters } from "../report/index.ts";
import { schemas } from "../schema/index.ts";
import { schemaOf } from "./completion.ts";
import { findingsIn } from "./diagnostics.ts";
import { timingsOf } from "./knowledge.ts";
import type { Session } from "./session.ts";

/** What `runbook-lint/status` answers about a file. */
export interface Status {
  /** Of each plan that the file is a part of; empty where it is none. */
  readonly plans: readonly {
    readonly path: string;
    readonly title: string;
    readonly format: string;
    /** What the file is in the plan: `runbook`, `step`, ... */
    readonly role: string;
    /** The schema of its front matter, for `runbook-lint/schema`; null where it has none. */
    readonly schema: string | null;
    readonly steps: number;
    readonly done: number;
    /** Null where the order of the plan can't be known. */
    readonly waves: number | null;
  }[];
  readonly findings: number;
  readonly folder: string;
  /** Whether all plans of the folder are read. */
  readonly isRead: boolean;
}

interface About {
  readonly textDocument: { readonly uri: string };
}

/** What the protocol has no words for, under names of our own: docs/editors.md lists them. */
export function answerOwn(connection: Connection, session: Session): void {
  connection.onRequest("runbook-lint/status", ({ textDocument }: About) =>
    statusOf(textDocument.uri, session),
  );
  connection.onRequest("runbook-lint/page", ({ textDocument, tab }: About & { readonly tab?: string }) =>
    pageOf(textDocument.uri, tab, session),
  );
  connection.onRequest("runbook-lint/schema", ({ name }: { readonly name: string }) =>
    Object.hasOwn(schemas, name) ? schemas[name as keyof typeof schemas] : null,
  );
}

async function statusOf(uri: string, session: Session): Promise<Status | null> {
  const scene = await session.sceneOf(uri);
  if (!scene) return null;
  const { plans, source, workspace } = scene;
  return {
    plans: plans.map((plan) => ({
      path: plan.path,
      title: plan.title,
      format: plan.dialect,
      role: plan.files.find((file) => file.source === source)!.role,
      schema: schemaOf(plan, source) ?? null,
      steps: plan.steps.length,
      done: plan.steps.filter(({ done }) => done?.value).length,
      waves: [...timingsOf(plan).values()][0]?.waves ?? null,
    })),
    findings: findingsIn(scene).length,
    folder: workspace.folder,
    isRead: workspace.isWarm,
  };
}

/** The page of `--format html`, of the plans of one file: findings, schedule and graph. Null where it is no plan. */
async function pageOf(uri: string, tab: string | undefined, session: Session): Promise<string | null> {
  const scene = await session.sceneOf(uri);
  if (!scene || scene.plans.length === 0) return null;
  const { view, place, plans, workspace } = scene;
  const result = { ...view.lint(place), plans, passedOver: [], skipped: [] };
  const { folder } = workspace;
  const page = reporters.html(result, { colors: false, width: 80, cwd: folder, root: folder, about });
  const words = [
    "plan",
    ...plans[0]!.path.split("/"),
    ...(tab === "schedule" || tab === "graph" ? [tab] : []),
  ];
  // What shows it has no address that could say where in it to begin.
  return page.replace("<body>", `<body data-place="#${words.map(encodeURIComponent).join("/")}">`);
}
