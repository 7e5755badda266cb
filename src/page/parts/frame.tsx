import type { PageMark } from "../../report/index.ts";
import type { Severity } from "../state/filter.ts";
import { report } from "../state/report.ts";
import { shortPath } from "./text.tsx";

/** More lines than this are folded. */
const most = 7;

/** How much of a long line is shown on both sides of what is marked in it. */
const around = 120;

interface Line {
  readonly number: number;
  readonly text: string;
  /** By column; the finding's own first where several begin at one. */
  readonly marks: readonly (PageMark & { readonly own: boolean })[];
}

/** The lines that a finding speaks of, file by file, with its places marked. */
export function Frames({
  marks,
  severity,
}: {
  readonly marks: readonly PageMark[];
  readonly severity: Severity;
}) {
  const files = [...new Set(marks.map(({ file }) => file))];
  return (
    <div class="frames">
      {files.map((file) => {
        const own = marks.filter((mark) => mark.file === file);
        return <Frame key={file} file={file} marks={own} first={marks[0]!} severity={severity} />;
      })}
    </div>
  );
}

interface FrameOf {
  readonly file: number;
  readonly marks: readonly PageMark[];
  readonly first: PageMark;
  readonly severity: Severity;
}

function Frame({ file, marks, first, severity }: FrameOf) {
  const { path } = report.files[file]!;
  const lines = linesOf(file, marks, first);
  const place = marks[0]!;
  const own = lines.findIndex(({ marks }) => marks.some((mark) => mark.own));
  const from = Math.max(0, Math.min(own - 3, lines.length - most));
  const shown = lines.length > most + 2 ? lines.slice(from, from + most) : lines;
  const rest = lines.filter((line) => !shown.includes(line));
  return (
    <figure class={`frame ${severity}`}>
      <figcaption>
        {shortPath(path)}
        <span class="at">
          :{place.line}:{place.column}
        </span>
      </figcaption>
      <Lines lines={shown} />
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more places</summary>
          <Lines lines={rest} />
        </details>
      )}
    </figure>
  );
}

const Lines = ({ lines }: { readonly lines: readonly Line[] }) => (
  <ol class="lines">
    {lines.map((line, index) => {
      const before = lines[index - 1]?.number;
      const apart = before !== undefined && line.number > before + 1;
      return (
        <li key={line.number} class={`${apart ? "apart" : ""} ${line.marks.length ? "" : "context"}`}>
          <span class="number">{line.number}</span>
          <span class="source">
            <Marked line={line} />
            {line.marks.map(({ words, own }, place) =>
              words ? (
                <span key={place} class={`words ${own ? "own" : "related"}`}>
                  <Words text={words} />
                </span>
              ) : null,
            )}
          </span>
        </li>
      );
    })}
  </ol>
);

const Words = ({ text }: { readonly text: string }) => (
  <>{text.split("`").map((part, index) => (index % 2 === 1 ? <b key={index}>{part}</b> : part))}</>
);

/** The lines of the marks, and those right around the finding's own place as far as the page has them. */
function linesOf(file: number, marks: readonly PageMark[], first: PageMark): Line[] {
  const { lines } = report.files[file]!;
  const numbers = new Set(marks.map(({ line }) => line));
  if (first.file === file) for (const near of [first.line - 1, first.line + 1]) numbers.add(near);
  return [...numbers]
    .filter((number) => lines[number] !== undefined)
    .sort((a, b) => a - b)
    .map((number) => ({
      number,
      text: lines[number]!,
      marks: marks
        .filter(({ line }) => line === number)
        .map((mark) => ({ ...mark, own: mark === first }))
        .sort((a, b) => a.column - b.column || Number(b.own) - Number(a.own)),
    }));
}

/** A line in which what is marked is underlined; where marks overlap, the first one has the place. */
function Marked({ line: { text, marks } }: { readonly line: Line }) {
  const [begin, end] = windowOf(text, marks);
  const parts: preact.ComponentChild[] = begin > 0 ? ["…"] : [];
  let at = begin;
  for (const { column, end: after, own } of marks) {
    const from = column - 1;
    const to = Math.min(end, Math.max(after - 1, column));
    if (from < at || from >= end) {
      if (from === text.length && from >= at)
        parts.push(text.slice(at), <mark class={own ? "own" : "related"}> </mark>);
      if (from === text.length) at = text.length;
      continue;
    }
    parts.push(text.slice(at, from));
    parts.push(<mark class={own ? "own" : "related"}>{text.slice(from, to)}</mark>);
    at = to;
  }
  parts.push(text.slice(at, end));
  if (end < text.length) parts.push("…");
  return <span class="text">{parts}</span>;
}

function windowOf(text: string, marks: Line["marks"]): [number, number] {
  if (text.length <= around * 3) return [0, text.length];
  if (marks.length === 0) return [0, around * 2];
  const first = Math.min(...marks.map(({ column }) => column));
  const last = Math.max(...marks.map(({ end }) => end));
  return [
    first > around * 2 ? first - around : 0,
    Math.min(text.length, Math.min(last, first + around * 6) + around),
  ];
}
