import { useEffect, useRef } from "preact/hooks";
import { report } from "../state/report.ts";

const keys: readonly (readonly [keys: readonly string[], does: string])[] = [
  [["/"], "search"],
  [["j", "k"], "the next finding, the one before"],
  [["]", "["], "the next plan, the one before"],
  [["1", "2", "3"], "findings, graph, schedule of a plan"],
  [["o"], "the overview"],
  [["a"], "all findings"],
  [["t"], "light or dark"],
  [["Esc"], "leave the search, show everything again"],
  [["?"], "this help"],
];

/** The keys, above everything else. */
export function Help({ close }: { readonly close: () => void }) {
  const self = useRef<HTMLDialogElement>(null);
  useEffect(() => self.current?.showModal(), []);
  return (
    <dialog ref={self} class="help" aria-labelledby="keys" onClose={close}>
      <h2 id="keys">Keys</h2>
      <dl>
        {keys.map(([names, does]) => (
          <div key={does}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <span class="soft">runbook-lint {report.version}</span>
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}
