import { type Effect, type Mention, type Step, textAt } from "../../model/index.ts";
import { isKnownCommand } from "./commands.ts";
import type { PathResolver } from "./paths.ts";

/**
 * Files that a command makes. A plan says once what a generator is for ("run `npm run codegen` to regenerate `src/api/types.ts`"); each
 * step that runs the same command changes the same files, whether it says so again or not.
 */
export function generatedFiles(steps: readonly Step[], paths: PathResolver): (step: Step) => Effect[] {
  const made = new Map<string, Set<string>>();
  for (const step of steps)
    for (const [command, path] of productsIn(step))
      made.set(command, (made.get(command) ?? new Set()).add(paths.resolve(path, step, false)));
  if (made.size === 0) return () => [];
  return (step) =>
    step.mentions.filter(isRun).flatMap((mention) =>
      [...(made.get(commandOf(mention)) ?? [])].map((path) => ({
        action: "modify" as const,
        resource: { kind: "file" as const, path },
        certainty: "inferred" as const,
        conditional: mention.conditional,
        span: mention.span,
        because: `\`${commandOf(mention)}\` writes it`,
      })),
    );
}

/** Commands of a step, and the paths of which the same sentence says that they make them. */
function productsIn({ mentions }: Step): [command: string, path: string][] {
  const commands = mentions.filter(isOpen);
  if (commands.length === 0) return [];
  const paths = mentions.filter(({ subject }) => subject.kind === "path");
  return commands.flatMap((command) =>
    paths
      .filter(
        (path) =>
          path.evidence.start === command.evidence.start &&
          path.span.source === command.span.source &&
          makes(command, path),
      )
      .map(({ subject }): [string, string] => [
        commandOf(command),
        subject.kind === "path" ? subject.path : "",
      ]),
  );
}

/** "`codegen` to regenerate `a.ts`", "regenerate `a.ts` with `codegen`". */
function makes(command: Mention, path: Mention): boolean {
  const { text } = command.span.source;
  if (path.span.start > command.span.end) return onward.test(text.slice(command.span.end, path.span.start));
  const sentence = textAt(command.evidence);
  return (
    making.test(sentence) &&
    /^`?,?\s+(?:with|by|via|using)\s+(?:running\s+)?`?$/i.test(text.slice(path.span.end, command.span.start))
  );
}

const making =
  /\b(?:re-?)?(?:generat|creat|writ|produc|emit|render|giv|yield)(?:e|es|ing)?\b|\b(?:updat|refresh)(?:e|es|ing)?\b/i;
const onward = new RegExp(
  String.raw`^\x60?,?\s+(?:(?:to|which|that|and|it|will)\s+){0,2}(?:${making.source})\s+(?:[\w-]+\s+){0,4}\x60?$`,
  "i",
);

/** A command of which only the plan can say what it does to files. */
const isOpen = ({ subject }: Mention): boolean =>
  subject.kind === "command" && subject.words.length > 1 && !isKnownCommand(subject.words);

/** Whether a step runs such a command for what it leaves. */
const isRun = (mention: Mention): boolean =>
  isOpen(mention) &&
  mention.verb === "run" &&
  mention.section !== "verify" &&
  mention.section !== "context" &&
  !/^\W*(?:verify|check|confirm|ensure|assert)\b/i.test(textAt(mention.evidence));

const commandOf = ({ subject }: Pick<Mention, "subject">): string =>
  subject.kind === "command" ? subject.words.join(" ") : "";
