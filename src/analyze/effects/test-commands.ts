import type { Step } from "../../model/index.ts";
import { deedsOf } from "./commands.ts";

/** The commands of a step that run tests, as written, each behind what it runs, apart from options. */
export const testsOf = ({ mentions }: Step): [what: string, command: string][] =>
  mentions.flatMap(({ subject }) => {
    if (subject.kind !== "command") return [];
    const isTest = deedsOf(subject.words).some(
      ({ action, resource }) => action === "exercise" || (action === "run" && resource.kind === "suite"),
    );
    const what = subject.words.filter((word) => !word.startsWith("-")).join(" ");
    return isTest ? [[what, subject.words.join(" ")]] : [];
  });
