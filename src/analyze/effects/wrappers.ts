/** Words in front of a program that only start it; their options go with them. */
const starters = /^(?:sudo|env|time|command|npx|bunx|uvx|pnpx|xvfb-run|exec|nice|nohup|then|do|else|!)$/;

/** Options of starters and containers that take a value. */
const valued =
  /^(?:-p|-e|-u|-v|-w|-n|--package|--env|--env-file|--user|--volume|--workdir|--name|--entrypoint|--network|--python|--with|--extra|--group)$/;

/** Package managers that start programs of the project, and the options of theirs that choose a package. */
const managers = /^(?:pnpm|yarn|npm|bun)$/;
const choosing = /^(?:--filter|-F|-C|--dir|--cwd|--prefix|-w|--workspace|workspace)$/;

/** `FOO=1 uv run pytest`, `npx -y pytest` and `docker compose run app pytest` are runs of `pytest`. `isRunner`: known programs that run tests. */
export function dropWrappers(
  words: readonly string[],
  isRunner: (name: string) => boolean,
): readonly string[] {
  let at = 0;
  for (let next = 0; at < words.length; at = next) {
    next = behind(words, at, isRunner);
    if (next === at) break;
  }
  return managers.test(words[at] ?? "") ? unchosen(words.slice(at)) : words.slice(at);
}

/** The index behind the wrapper that stands at an index; the same one where none does. */
function behind(words: readonly string[], at: number, isRunner: (name: string) => boolean): number {
  const word = words[at] ?? "";
  const next = words[at + 1] ?? "";
  if (/^[A-Za-z_]\w*=/.test(word)) return at + 1;
  if (starters.test(word)) return afterOptions(words, at + 1);
  if (word === "timeout") return afterOptions(words, at + 1) + 1;
  if (/^(?:python3?|py)$/.test(word) && next === "-m") return at + 2;
  if (/^(?:uv|poetry|pdm|pipenv|hatch|rye|bundle)$/.test(word) && /^(?:run|exec)$/.test(next))
    return afterOptions(words, at + 2);
  if (managers.test(word)) {
    const bare = unchosen(words.slice(at));
    const verb = /^(?:run|exec|dlx|x)$/.test(bare[1] ?? "") ? 2 : 1;
    const program = afterOptions(bare, verb);
    const started = bare[1] === "exec" || bare[1] === "dlx" || isRunner(bare[program] ?? "");
    return started ? words.length - bare.length + program : at;
  }
  return word === "docker" || word === "docker-compose" ? insideContainer(words, at) : at;
}

/** `docker compose exec -T app pytest`: what runs in the container, which holds the repository. */
function insideContainer(words: readonly string[], at: number): number {
  const verb = words.findIndex((word, i) => i > at && /^(?:run|exec)$/.test(word));
  if (verb < 0) return at;
  const service = afterOptions(words, verb + 1);
  return words.length > service + 1 ? service + 1 : at;
}

function afterOptions(words: readonly string[], from: number): number {
  let at = from;
  while (words[at]?.startsWith("-")) at += valued.test(words[at]!) ? 2 : 1;
  return at;
}

/** `pnpm --filter web test`, `yarn workspace web test`: the same in one of the packages. */
function unchosen([manager = "", ...rest]: readonly string[]): string[] {
  let at = 0;
  while (at < rest.length && (rest[at]!.startsWith("-") || rest[at] === "workspace")) {
    if (rest[at] === "--") break;
    at += choosing.test(rest[at]!) && !(manager === "pnpm" && rest[at] === "-w") ? 2 : 1;
  }
  return [manager, ...rest.slice(at)];
}
