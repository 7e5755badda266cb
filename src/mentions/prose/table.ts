import type { Certainty, Features, Verb } from "../../model/index.ts";

/** What a row asks of the features: a value, or one of several. */
export type When = { readonly [Key in keyof Features]?: Features[Key] | ReadonlyArray<Features[Key]> };

/** A line of the table of readings. */
export interface Row {
  readonly id: string;
  readonly when: When;
  /** What is done to the name. `head`: what its verb does to its object; `note`: what the note behind it says; `above`: what is asked above. */
  readonly verb: Verb | "head" | "note" | "above";
  /** `as said`: stated where an imperative says it of the name itself, inferred otherwise. */
  readonly certainty: Certainty | "as said";
  readonly tells?: "order" | "keep";
  readonly why: string;
  /** Sentences in which the first name is read by this row, or the one in brackets: "Add `x` to [`a.ts`]". */
  readonly examples: readonly string[];
  /** Sentences that look alike and are not read by it. */
  readonly not?: readonly string[];
}

const paths = ["outside", "file", "test", "document", "folder", "glob"] as const;
const local = ["file", "test", "document", "folder", "glob"] as const;
const names = ["name", "definition"] as const;
const works = ["create", "put", "change", "do", "delete", "define", "tell"] as const;
const asked = ["imperative", "infinitive", "gerund"] as const;
const work = ["body", "green"] as const;

/** Tried in order: the first row whose conditions all hold decides. */
// biome-ignore format: a row is easier to read where it takes few lines
export const table: readonly Row[] = [
  // Commands
  { id: "command-forbidden", when: { what: "command", negated: true }, verb: "none", certainty: "inferred",
    why: "A command that is not to be run is not run.", examples: ["Never commit with `git commit -am x`."] },
  { id: "command-document", when: { what: "command", document: ["text", "tests"] }, verb: "none", certainty: "inferred",
    why: "What a document is to say is not run.", examples: [] },
  { id: "command-quoted", when: { what: "command", quoted: true }, verb: "none", certainty: "inferred",
    why: "A quotation asks for nothing.", examples: ['Add to `a.md`: "First run [`npm test`] and then look"'] },
  { id: "command-beside", when: { what: "command", via: ["before", "after", "until", "between"] }, verb: "none", certainty: "inferred",
    why: "The command says when or where; what is run is something else.", examples: ["Run the check before any `git commit -am x`."] },
  { id: "command-committing", when: { what: "command", section: "commit" }, verb: "run", certainty: "stated",
    why: "What stands under Commit is run there.", examples: [] },
  { id: "command-run", when: { what: "command", act: "run", form: ["imperative", "infinitive"], reported: false }, verb: "run", certainty: "stated",
    why: "An order to run it.", examples: ["Run `git add -A`."] },
  { id: "command-with", when: { what: "command", act: ["stage", "commit"], via: ["with", "by", "via", "using"], ordered: true }, verb: "run", certainty: "stated",
    why: "How to stage or commit.", examples: ["Commit with `git commit -am x`."] },
  { id: "command-next", when: { what: "command", before: ["then", "next", "now", "also", "finally", "lastly"], form: "none" }, verb: "run", certainty: "stated",
    why: "The next thing to do is to run it.", examples: ["Then `git add -A && git commit -m x`."] },
  { id: "command-alone", when: { what: "command", opens: true, ends: true, form: "none", inherited: false, first: true }, verb: "run", certainty: "stated",
    why: "A line that is a command asks for it.", examples: ["`git rm -r lib/a`"] },
  { id: "command-how", when: { what: "command", before: ":", form: "imperative", act: [...works, "move", "copy"] }, verb: "run", certainty: "stated",
    why: "The command behind an order is how to do it.", examples: ["Rename the header too: `git mv a.h b.h`"] },
  { id: "command-spoken-of", when: { what: "command", role: ["model", "about", "as"], act: [...works, "look", "use", "serve", "move"] }, verb: "none", certainty: "inferred",
    why: "A command that is named as a tool or a model is spoken of.", examples: ["Use the runner as in `npm test`"] },
  { id: "command-running", when: { what: "command", form: "gerund", act: "run" }, verb: "none", certainty: "inferred",
    why: "What running it needs or gives is told, not that it is run.", examples: ["Running `npm test` needs a server"] },
  { id: "command-named", when: { what: "command" }, verb: "run", certainty: "inferred",
    why: "A command that is named may be run.", examples: ["The hook calls `git add -A`."] },

  // Names of code
  { id: "name-document", when: { what: names, document: "text" }, verb: "use", certainty: "inferred",
    why: "What a document is to say, or tests to try, is no work of the step.", examples: [] },
  { id: "name-forbidden", when: { what: names, negated: true }, verb: "verify", certainty: "inferred",
    why: "What is forbidden is not done.", examples: ["Do not rename `check_all()`"] },
  { id: "name-instance", when: { what: names, after: ["named", "call", "calls", "usage", "usages", "test", "tests", "assertion", "assertions", "import", "imports", "reference", "references", "fixture", "fixtures", "instance", "instances", "mock", "stub", "fake"] }, verb: "use", certainty: "stated",
    why: "What is made is about the name, and the name is there.", examples: ["Add `check_all` tests"] },
  { id: "name-contained", when: { what: "definition", act: ["create", "put"], via: ["with", "containing"], thing: ["", "<path>", "file", "module", "script", "package", "create"], reported: false, ordered: true }, verb: "define", certainty: "stated",
    why: "What is made with a definition holds it.", examples: ["Create with `func Blink()`"] },
  { id: "name-offered", when: { what: names, before: ["exports", "exporting", "defines", "defining", "exposes", "declares"], act: ["create", "put"] }, verb: "define", certainty: "stated",
    why: "What a new file offers is defined in it.", examples: ["Create `a.ts` that exports [`makeLamp`]"] },
  { id: "name-described", when: { what: names, reported: true }, verb: "use", certainty: "stated",
    why: "A description uses names.", examples: ["Add a hook that calls `load_all()`"] },
  { id: "name-made", when: { what: names, role: ["object", "subject"], act: ["create", "define", "put"] }, verb: "define", certainty: "stated",
    why: "What is made is defined.", examples: ["Add check_all() to the state"] },
  { id: "name-worked-on", when: { what: names, role: ["object", "subject", "pronoun"], act: ["change", "delete", "move"], form: ["imperative", "infinitive", "gerund", "modal", "gains"] }, verb: "head", certainty: "stated",
    why: "What a verb changes, it changes.", examples: ["Rename `check_all()`"] },
  { id: "name-referred", when: { what: names, via: ["to", "of"], thing: ["call", "calls", "reference", "references", "usage", "usages"] }, verb: "use", certainty: "stated",
    why: "What refers to a name uses it.", examples: ["Create `a.ts` with calls to [`makeLamp()`]"] },
  { id: "name-place", when: { what: names, role: "place", act: ["create", "put", "define"], via: ["in", "to", "into", "inside"] }, verb: "modify", certainty: "stated",
    why: "What something is done in, changes.", examples: ["Add a check to `check_all()`"] },
  { id: "name-in", when: { what: names, role: "place", act: ["change", "delete"], via: ["in", "inside", "within"] }, verb: "modify", certainty: "stated",
    why: "What something is changed in, changes.", examples: ["Fix the typo in `check_all()`"] },
  { id: "name-opening", when: { what: names, role: "opening", act: ["create", "put", "change", "do", "delete", "define"] }, verb: "modify", certainty: "stated",
    why: "What something is done in, changes.", examples: ["In check_all(), add a check of the mode"] },
  { id: "name-used", when: { what: names }, verb: "use", certainty: "stated",
    why: "Any other name is used.", examples: ["Query `load_all()`"] },

  // Paths that ask for nothing, whatever stands around them
  { id: "quoted", when: { quoted: true }, verb: "none", certainty: "inferred",
    why: "What is said or written somewhere asks for nothing here.", examples: ['Add to NEWS: "To use it, edit [config/a.toml] by hand"'] },
  { id: "document", when: { document: "text" }, verb: "none", certainty: "inferred",
    why: "What a document is to say is no work of the step.", examples: ["Create a summary showing:\n\n- Files created: `src/a.py`"] },
  { id: "tried", when: { document: "tests", what: ["file", "document", "folder", "glob", "outside"] }, verb: "none", certainty: "inferred",
    why: "What tests do when they run, the step does not do.", examples: ["Create these tests:\n\n- Add a line to `lib/b.ts`, run, compare"] },
  { id: "content", when: { content: true }, verb: "none", certainty: "inferred",
    why: "The path is what is written into a file, not a file that is written.", examples: ["Add a `dist/` entry to `.gitignore`"] },
  { id: "kept", when: { kept: true }, verb: "verify", certainty: "inferred", tells: "keep",
    why: "A file that is to stay as it is, is looked at at most.", examples: ["Do not edit `src/a.py`", "Leave `src/a.py` alone"] },
  { id: "excepted", when: { excepted: true }, verb: "verify", certainty: "inferred",
    why: "What is excepted from the work is not worked on.", examples: ["Update all files except [`lib/a.rb`]"] },
  { id: "forbidden", when: { negated: true, form: ["imperative", "infinitive", "gerund", "third", "passive", "modal", "gains"] }, verb: "verify", certainty: "inferred",
    why: "What is forbidden is not done.", examples: ["Do not add anything to `src/a.py`"] },
  { id: "not-named", when: { negated: true }, verb: "none", certainty: "inferred",
    why: "A sentence that denies something asks for nothing.", examples: ["Nothing new, no `src/a.py`"] },

  // Notes and fields
  { id: "field-note", when: { declared: true, note: ["create", "modify", "delete", "read", "write", "rename"] }, verb: "note", certainty: "declared",
    why: "In a field, a note beside the path says it better.", examples: ["**Files:** `src/a.rs` (new), `src/b.rs`"] },
  { id: "called-new", when: { note: "create", before: ["new", "file", "module", "script", "test", "spec", "class", "package", "helper", "document", "page", "component", ","], reported: false }, verb: "create", certainty: "stated",
    why: "A file that is called new is created, whatever stands around it.", examples: ["Hand it to a new test file `k/a.go`"] },
  { id: "note", when: { note: ["create", "modify", "delete", "read", "write", "rename", "verify", "run", "use", "copy", "define", "stage", "commit"], reported: false }, verb: "note", certainty: "as said",
    why: "A note right beside the path says what is done to it.", examples: ["`k/a.go` — create, `k/b.go` — delete", "`k/b.go` (new)"] },
  { id: "field-test", when: { declared: true, inherited: false, head: "test", what: "test" }, verb: "write", certainty: "declared",
    why: "In a list of files, Test names the test that is written.", examples: ["**Files:** Modify `a/x.py`; Test [`tests/test_x.py`]"] },
  { id: "field-verb", when: { declared: true, inherited: false, negated: false, reported: false, role: "object", act: ["create", "change", "delete", "put"] }, verb: "head", certainty: "declared",
    why: "A verb in a list of files says what is done to those behind it.", examples: ["**Files:** Create [`a/x.py`]; Modify `a/y.py`"] },
  { id: "field-source", when: { declared: true, inherited: true, role: ["source", "model", "about", "as"] }, verb: "none", certainty: "inferred",
    why: "In a field, what a file comes from or is like is only told.", examples: ["**Files:** `src/logo.svg` moved from [`img/logo.svg`]"] },
  { id: "field", when: { declared: true, inherited: true }, verb: "above", certainty: "declared",
    why: "A field or list made for files says what is done to them.", examples: ["**Modify:** `lib/a.js`"] },

  // References to a path in other files
  { id: "referred-to", when: { via: ["to", "of"], thing: ["reference", "references", "link", "links", "pointer", "pointers", "mention", "mentions", "import", "imports", "usages", "usage", "uses", "calls"], act: ["change", "do", "delete", "none", "check"] }, verb: "none", certainty: "inferred",
    why: "What is worked on are lines of other files that name it.", examples: ["Remove references to `old.kt` from `all.kt`"] },

  { id: "removal-of", when: { via: "of", thing: ["removal", "deletion", "renaming", "absence", "loss"] }, verb: "none", certainty: "inferred",
    why: "What is told of a removal is done elsewhere, and needs no file.", examples: ["Add a line to `all.md` on the removal of [`old.kt`]"] },

  // Titles
  { id: "verified-change", when: { act: "check", form: "imperative", role: "place", what: "test" }, verb: "write", certainty: "as said",
    why: "What is to be tested in a test file is written there.", examples: ["Test it in `test/a_test.exs`"] },
  { id: "title-look", when: { titled: true, form: "imperative", act: ["look", "check", "run", "stage", "commit"], reported: false }, verb: "head", certainty: "as said",
    why: "A title that begins with a look or a run changes nothing.", examples: ["T017 Verify the names in `src/a.ts`"] },
  { id: "title-place", when: { titled: true, role: ["place", "opening"], via: ["in", "at", "under"], ends: true, bracket: false, negated: false }, verb: "write", certainty: "as said",
    why: "The place that ends a title is that of the whole.", examples: ["T014 Health check endpoint in `src/health.ts`"] },

  // Descriptions
  { id: "described-look", when: { reported: true, act: ["look", "imitate", "check"] }, verb: "head", certainty: "as said",
    why: "What is looked at in a description is looked at.", examples: ["Verify that `src/a.py` exists"] },
  { id: "described", when: { reported: true }, verb: "none", certainty: "inferred",
    why: "A description of what is built asks nothing.", examples: ["Add a hook that reads `state.json`"] },

  // Sentences whose subject is the file
  { id: "gains-named", when: { form: ["gains", "modal"], act: ["gain", "create"], role: ["object", "model", "source", "about", "as"] }, verb: "none", certainty: "inferred",
    why: "What a thing gets is only named.", examples: ["The report in `a.md` becomes [`out/report.md`]"] },

  // Places that open a sentence
  { id: "opening-look", when: { role: "opening", act: ["look", "check", "run", "stage", "commit", "keep", "imitate"] }, verb: "none", certainty: "inferred",
    why: "What is only looked at in a file leaves it as it is.", examples: ["In `k/a.rs`, find the handler"], not: ["In `k/a.rs`, find the handler and rename it"] },
  { id: "opening", when: { role: "opening" }, verb: "modify", certainty: "stated", tells: "order",
    why: "What is done in a file changes it.", examples: ["In `app/page.tsx`, change the load", "In `k/a.rs` add a field"] },

  // Models, sources and what goes along
  { id: "pointed-at", when: { head: "point", via: ["at", "to"] }, verb: "read", certainty: "as said",
    why: "What something is pointed at stays as it is.", examples: ["Point the `main` field of `app/a.json` at [`lib/b.js`]"] },
  { id: "threaded", when: { via: "through", act: ["change", "do"], form: "imperative" }, verb: "modify", certainty: "as said",
    why: "What something is led through changes.", examples: ["Thread the logger through `server/app.rb`"] },
  { id: "named-as", when: { role: "as", act: ["create", "put", "copy"], bracket: false, thing: ["", "it", "them", "report", "defaults", "result", "output", "file", "script", "this"] }, verb: "head", certainty: "as said",
    why: "`as` gives a name to what is made.", examples: ["Ship the defaults as `etc/default.toml`"] },
  { id: "model-none", when: { role: ["model", "as"], act: ["none", "run", "check"] }, verb: "none", certainty: "inferred",
    why: "A model of nothing in particular is only named.", examples: ["Like in `old.kt`, the queue is long"] },
  { id: "model", when: { role: ["model", "as"] }, verb: "read", certainty: "as said",
    why: "What something is made like, by or with is read.", examples: ["Create `new.kt` as in [`old.kt`]", "Write it following the pattern of `src/a.py`"] },
  { id: "told-in", when: { act: "tell", role: ["place", "source"], form: asked, what: "document" }, verb: "write", certainty: "as said",
    why: "What is told to readers is written into a document.", examples: ["Link it from `README.md`", "List the variables in `docs/env.md`"] },
  { id: "source-updated", when: { role: "source", head: ["update", "replace", "change", "switch", "audit", "extend", "wire", "fix", "migrate", "convert"], what: ["file", "test", "document", "folder", "glob", "outside"] }, verb: "read", certainty: "as said",
    why: "What an update takes from a file is read there.", examples: ["Replace the errors with helpers from `src/errors.ts`"] },
  { id: "source-changed", when: { role: "source", act: ["change", "do", "delete", "move"] }, verb: "modify", certainty: "as said",
    why: "What something is removed, exported or moved from changes.", examples: ["Remove the `old` import from `src/cli.py`", "Re-export it from `src/index.ts`"] },
  { id: "source", when: { role: "source" }, verb: "read", certainty: "as said",
    why: "What something is taken from is read.", examples: ["Create `b.ts` with the helpers from [`a.ts`]"] },

  // What stands for or about something
  { id: "about-made", when: { role: ["about", "part"], act: ["create", "put", "define", "copy"] }, verb: "read", certainty: "as said",
    why: "What is made about a file stands elsewhere.", examples: ["Add tests for `src/a.ts`"] },

  // Looks, runs, checks
  { id: "looked-at", when: { act: ["look", "imitate", "check", "run", "stage", "commit"] }, verb: "head", certainty: "as said",
    why: "The verbs that look, check or run change nothing.", examples: ["See `docs/a.md`", "Run `scripts/a.py`"] },

  // Verbs that change the place at which they are done
    { id: "served-in", when: { act: ["serve", "call"], role: "place", form: asked }, verb: "modify", certainty: "as said",
    why: "A verb that gives the program something to do changes the place at which it does it.", examples: ["Handle the empty cart in `src/cart.ts`", "Log every failure in `worker/run.ex`"] },
  { id: "called", when: { act: "call", role: "object" }, verb: "run", certainty: "as said",
    why: "What is called is run.", examples: ["Call `scripts/a.sh`"] },
  { id: "use-in", when: { act: "use", form: ["imperative", "infinitive"], role: "place", negated: false }, verb: "modify", certainty: "as said",
    why: "What is to be used in a file is written there.", examples: ["Use the cache in `src/server.rs`."] },
  { id: "used", when: { act: ["use", "keep", "serve", "tell", "call"] }, verb: "use", certainty: "inferred",
    why: "What is used, kept or told of stays as it is.", examples: ["Use `src/a.ts`"] },

  // Changes
  { id: "moved-to", when: { act: "move", role: "place", via: ["to", "into"] }, verb: "create", certainty: "as said",
    why: "Where something is moved is made.", examples: ["Move the parser to `src/parse.ts`"] },
  { id: "renamed-under", when: { act: "move", role: "place" }, verb: "modify", certainty: "as said",
    why: "What is renamed in a file changes the file.", examples: ["Rename `Old` in `src/a.ts`"] },
  { id: "added-there", when: { act: ["create", "put", "define", "copy"], role: "place" }, verb: "write", certainty: "as said",
    why: "Where something is made or put is written.", examples: ["Add a flag to `src/cli.py`", "Put the rules into `alerts/ledger.yaml`"] },
  { id: "changed-there", when: { act: ["change", "do", "delete", "gain"], role: ["place", "part", "about"] }, verb: "modify", certainty: "as said",
    why: "Where something is changed or removed is changed.", examples: ["Fix the typo in `docs/a.md`", "Memoize the selector in `src/store.ts`"] },
  { id: "object", when: { act: ["create", "put", "change", "do", "delete", "move", "copy", "gain", "define"] }, verb: "head", certainty: "as said",
    why: "The object of a verb that looks at nothing is changed.", examples: ["Create `src/state.py`", "Harden `src/net.go` against slow peers"] },

  // Without a verb
  { id: "green-names", when: { making: true, section: "green", what: "file", role: ["alone", "place"], bracket: false, act: "none", today: false }, verb: "write", certainty: "inferred",
    why: "A GREEN phase makes the code that it names.", examples: [] },
  { id: "opens-noted", when: { verbless: true, opens: true, noted: true, section: work, first: true }, verb: "write", certainty: "inferred",
    why: "A line that begins with a file and says what comes into it is work on it.", examples: ["- `mix.exs`: version 0.12"] },
  { id: "labelled", when: { what: local, verbless: true, via: ":", opens: false, ends: true, bracket: false, section: work }, verb: "write", certainty: "inferred",
    why: "A file behind the name of a thing is where it comes to stand.", examples: ["The attribute: `src/Retry.cs`."] },
  { id: "placed", when: { what: local, verbless: true, role: "place", via: ["in", "into", "under"], ends: true, opens: false, section: work }, verb: "write", certainty: "inferred",
    why: "A thing and its place, and no more, is what is to be made.", examples: ["Changelog entry in `CHANGELOG`."] },
  { id: "named", when: { what: paths }, verb: "none", certainty: "inferred",
    why: "Naming a file asks for nothing.", examples: ["`lib/a.rb` is 900 lines long"] },
];
