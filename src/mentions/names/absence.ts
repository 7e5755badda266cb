import { type Mention, type Section, type Source, type Span, spanOf } from "../../model/index.ts";
import { lackingAround } from "./lacking.ts";

/** What failing tests complain about when a name is missing, in the words of common runtimes. Group 1 is the name. */
const complaints: readonly RegExp[] = [
  /No module named ['"`]?([\w.]+)/g,
  /has no attribute ['"`]?(\w+)/g,
  /cannot import name ['"`]?(\w+)/gi,
  /name ['"`]?(\w+)['"`]? is not defined/g,
  /(?:Cannot find|Could not resolve) (?:module|package) ['"`]?([^'"`\s]+)/g,
  /([\w.]+) is not (?:a function|a constructor|defined|exported)/g,
  /undefined: ([\w.]+)/g,
  /cannot find (?:function|type|value|struct|macro|trait|derive macro|name|crate)(?:[\w, ]*(?= ['"`]))? ['"`]?(\w+)/gi,
  /unresolved (?:import|name|reference)[:\s]+['"`]?([\w:.]+)/gi,
  /no method named ['"`]?(\w+)/g,
  /[Nn]o such (?:command|option)[:\s]+['"`]?([\w-]+)/g,
  /unexpected keyword argument ['"`]?(\w+)/g,
  /undefined method ['"`]?(\w+)/g,
  /uninitialized constant ([\w:]+)/g,
  /has no exported member (?:named )?['"`]?(\w+)/g,
  /[Pp]roperty ['"`]?(\w+)['"`]? does not exist/g,
  /does not provide an export named ['"`]?(\w+)/g,
  /([\w@-][\w@./-]*\/[\w.-]+\.\w+)['"`]? (?:does not|doesn't) exist/g,
  /([A-Za-z_][\w-]*): command not found/g,
  /[Uu]n(?:known|recogni[sz]ed) (?:command|sub-?command|option|flag|arguments?):?\s+['"`]?([\w-]+)/g,
  /unexpected argument ['"`]([\w-]+)/g,
  /no variant or associated item named ['"`]?(\w+)/g,
  /has no (?:field|member) (?:named )?['"`]?(\w+)/g,
  /no field or method ['"`]?(\w+)/g,
  /([A-Z][\w.]*\.[a-z_]\w*[?!]?)\/\d+ is undefined/g,
  /Don't know how to build task ['"`]([\w:-]+)/g,
  /[Nn]o such file or directory:?\s+['"`]?([\w@-][\w@./-]*\.\w+)/g,
];

/** What is there already and lacks the name. Group 1 is its name. */
const owners: readonly RegExp[] = [
  /['"`](\w+)['"`] object has no attribute/g,
  /type object ['"`](\w+)['"`] has no attribute/g,
  /no method named ['"`]?\w+['"`]? found for (?:\w+ )*['"`&]*([A-Z]\w*)/g,
  /undefined method ['"`]?\w+['"`]? for (?:an instance of )?([A-Z]\w*)/g,
  /no variant or associated item named ['"`]?\w+['"`]? found for (?:\w+ )*['"`]([A-Z]\w*)/g,
  /(?:struct|enum) ['"`]([A-Z]\w*)['"`] has no field/g,
];

/** The names whose absence a RED phase relies on, and uses of what has to be there for the complaint to be this one. */
export function absencesIn(text: string, source: Source, place: Span, section: Section): Mention[] {
  const raw = source.text.slice(place.start, place.end);
  const namesIn = (patterns: readonly RegExp[], form: (name: string) => Pick<Mention, "subject" | "verb">) =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match): Mention => {
        const name = match[1]!;
        const at = raw.indexOf(match[0]);
        const start = at < 0 ? place.start : place.start + at + match[0].lastIndexOf(name);
        const span = at < 0 ? place : spanOf(source, start, start + name.length);
        return {
          ...form(name),
          row: "absence",
          lacking: lackingAround(source.text, span.start, span.end),
          certainty: "stated",
          section,
          conditional: false,
          span,
          evidence: place,
        };
      }),
    );
  return [
    ...namesIn(complaints, (name) => ({ subject: { kind: "absence", name }, verb: "none" })),
    ...namesIn(owners, (name) => ({ subject: { kind: "symbol", name }, verb: "use" })),
  ];
}
