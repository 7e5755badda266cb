import { listenToProgress, type Stage } from "../index.ts";

/** In milliseconds: who gets an answer sooner needs no word meanwhile, and nobody reads faster than that. */
const patience = 500;
const pace = 100;

const words: Readonly<Partial<Record<Stage, string>>> = {
  read: "reading files",
  parse: "parsing plans",
  rules: "checking plans",
};

interface Screen {
  write(text: string): unknown;
  readonly columns?: number;
}

/** Shows in one line of a terminal how far a long run is. What comes back ends that, and takes the line away. */
export function showProgress(screen: Screen, now: () => number = () => performance.now()): () => void {
  const start = now();
  let last = Number.NEGATIVE_INFINITY;
  let shown = false;
  listenToProgress((stage, done, all) => {
    const time = now();
    const doing = words[stage];
    if (doing === undefined || time - start < patience || time - last < pace) return;
    last = time;
    shown = true;
    const line = `${doing} ${Math.floor((100 * done) / all)} % (${done} of ${all})`;
    screen.write(`\r\u001b[2K${line.slice(0, (screen.columns || 80) - 1)}`);
  });
  return () => {
    listenToProgress(undefined);
    if (shown) screen.write("\r\u001b[2K");
    shown = false;
  };
}

/** Whether a terminal may be shown a line that is taken away again: where a person looks at it, and it knows how. */
export const showsProgress = ({ CI, TERM }: Readonly<Record<string, string | undefined>>): boolean =>
  !CI && TERM !== "dumb";
