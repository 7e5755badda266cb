import { type Act, tableOf, type Verb } from "../../model/index.ts";
import { foreignVerbs } from "./languages.ts";

/** How a verb was written: `add`, `adds`, `adding`, `added`. */
export type Form = "base" | "third" | "gerund" | "past";

export interface VerbWord {
  readonly act: Act;
  readonly form: Form;
  readonly stem: string;
}

/**
 * Verbs by what they do to their object. The classes that change nothing are meant to be whole: whatever else stands as an imperative
 * changes its object. The words are those that plans of some two hundred repositories begin sentences with.
 */
const classes: Partial<Record<Act, string>> = {
  create:
    "create add generate scaffold introduce initialize initialise produce draft implement build author establish bootstrap ship",
  put: "write save store overwrite put place paste record",
  change:
    "modify update regenerate edit extend change fix refactor rewrite adjust amend append prepend insert wire register expose export integrate " +
    "migrate convert replace simplify strip rework patch enhance improve expand correct tweak swap set bump enable disable populate " +
    "restructure reorganize reorganise normalize normalise tighten strengthen inline reformat format document annotate mark rephrase " +
    "augment alter customize hook plug connect merge mount harden trim lower increase decrease shorten condense narrow widen upgrade downgrade pin " +
    "reword touch complete fill sync substitute revise clarify deprecate unify consolidate deduplicate redirect re-export schedule resolve repair " +
    "revert restore wrap parametrize parameterize apply configure switch teach bring give turn point repeat reflect propagate adapt tune " +
    "align polish hand-edit rewire retarget modernize modernise reorder rearrange split extract factor carve pull lift hoist isolate " +
    "guard cache clean debounce throttle memoize stub flesh flip gate translate localize rebuild recompute",
  delete: "delete remove drop erase purge eliminate discard retire scrap prune",
  move: "rename move relocate",
  copy: "copy duplicate port clone",
  define: "define declare",
  // What is told to readers is written into a document.
  tell: "mention describe list link explain summarize summarise",
  // These change the place at which they are done, and not their object.
  serve:
    "handle parse include support provide accept return pass cover raise capture import throw log emit show print display count report collect " +
    "gather stop skip wait tell measure ask",
  call: "call invoke",
  use: "use consume derive depend require rely",
  keep: "keep preserve retain leave",
  imitate: "mirror match mimic imitate reuse follow reference refer replicate",
  look:
    "read see consult review inspect examine study load open compare analyze analyse survey view look understand cite explore locate find " +
    "identify scan skim familiarize note recall consider treat search browse investigate trace watch observe think decide choose know " +
    "learn go",
  check:
    "verify check confirm ensure validate assert grep expect audit double-check lint typecheck test try prove diff",
  run: "run execute launch start rerun re-run install deploy push publish restart",
  stage: "stage",
  commit: "commit",
};

const irregular = tableOf<[string, Form]>({
  written: ["write", "past"],
  wrote: ["write", "past"],
  built: ["build", "past"],
  rewritten: ["rewrite", "past"],
  found: ["find", "past"],
  ran: ["run", "past"],
  kept: ["keep", "past"],
  left: ["leave", "past"],
  seen: ["see", "past"],
  brought: ["bring", "past"],
});

/** Stems that double their last letter: `splitting`. */
const doubling = new Set(
  "split strip drop scrap swap ship plug trim pin put grep run set wrap refer stub log emit".split(" "),
);

/** Ends of stems whose third person takes an `e`: `passes`, `fixes`. */
const hissed = ["s", "x", "z", "ch", "sh"];

/** All forms of all verbs; put together when the first word is looked up. */
let words: ReadonlyMap<string, VerbWord> | undefined;

function verbForms(): ReadonlyMap<string, VerbWord> {
  const words = new Map<string, VerbWord>();
  for (const [act, list] of Object.entries(classes))
    for (const stem of list.split(" ")) inflect(words, stem, act as Act);
  for (const [text, [stem, form]] of irregular) {
    const base = words.get(stem);
    if (base) words.set(text, { ...base, form });
  }
  for (const [text, [act, stem]] of foreignVerbs)
    if (!words.has(text)) words.set(text, { act, stem, form: "base" });
  return words;
}

function inflect(words: Map<string, VerbWord>, stem: string, act: Act): void {
  const put = (text: string, form: Form) => {
    if (!words.has(text)) words.set(text, { act, form, stem });
  };
  put(stem, "base");
  const soft = stem.endsWith("y") && !"aeiou".includes(stem.at(-2)!) ? `${stem.slice(0, -1)}i` : undefined;
  const hissing = hissed.some((end) => stem.endsWith(end));
  put(soft ? `${soft}es` : hissing ? `${stem}es` : `${stem}s`, "third");
  const root = doubling.has(stem) ? stem + stem.at(-1) : stem.endsWith("e") ? stem.slice(0, -1) : stem;
  put(`${root}ing`, "gerund");
  put(soft ? `${soft}ed` : `${root}ed`, "past");
}

/** The verb that a word is, if it is a known one; the caller decides whether it stands as a noun. */
export function verbWord(word: string): VerbWord | undefined {
  words ??= verbForms();
  return words.get(word);
}

/** What is done to the object of a verb. */
export const verbOf: Readonly<Record<Act, Verb>> = {
  create: "create",
  put: "write",
  change: "modify",
  do: "modify",
  delete: "delete",
  move: "rename",
  copy: "copy",
  tell: "read",
  gain: "modify",
  serve: "use",
  call: "run",
  use: "use",
  keep: "use",
  imitate: "read",
  look: "read",
  check: "verify",
  run: "run",
  stage: "stage",
  commit: "commit",
  define: "define",
  none: "none",
};

/** A class of verbs that does that. */
export const actFor = (verb: Verb): Act => ordinary.find((act) => verbOf[act] === verb) ?? "none";

const ordinary: readonly Act[] = [
  ...(["create", "put", "change", "delete", "move", "copy", "look", "check", "run", "use"] as const),
  ...(["stage", "commit", "define"] as const),
];

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** After these a word that could be a verb is a noun: "the update", "no change". */
export const determiners = set(
  "the a an this that these those each every its their our your any some all new existing current same first second last next final " +
    "previous single main another other one two three four five of failing passing minimal following required full old git npm",
);
export const negations = set(
  "not never don't dont doesn't won't shouldn't mustn't cannot can't without avoid nor no isn't aren't",
);
/** Begin a clause that describes instead of asking. */
export const subordinators = set(
  "that which whose who because since so where while until when whenever once although whereas",
);
/** Subjects whose third person is the plan speaking of itself: "this task adds". */
export const planSubjects = set("task step cycle plan phase we commit patch pr this i you agent implementer");
export const auxiliaries = set("is are be been being was were get got has have had");
export const places = set(
  "in to into at inside within under on onto across throughout over dans en em nach upon в во на",
);
/** What follows these is a model, a tool or a neighbour. */
export const references = set(
  "using via like per following by against through than alongside similar after before above below near next around based matching beside " +
    "mirroring see e.g cf about between beyond versus vs extending importing wrapping calling reusing with",
);
/** Words that may stand between a verb and the file that is its object. */
export const closeWords = set(
  "a an the and or then both all each every of these this new empty following file files module script test tests failing folder directory " +
    "package page document skill command component config fixture also in to into at under out up that whether",
);
/** Words after which a base form is a verb: "and update", "then add", "must create". */
export const leads = set(
  "and then or to also must should will shall can may now just please only but finally next first we you let's not n't don't manually instead so " +
    "und et y e puis dann luego afterwards lastly later",
);
