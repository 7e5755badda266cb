import type { Verb } from "../model/index.ts";

/** How a verb was written: `add`, `adds`, `adding`, `added`. */
export type Form = "base" | "third" | "gerund" | "past";

export interface VerbWord {
  readonly verb: Verb;
  readonly form: Form;
  readonly stem: string;
}

/**
 * What the author does with the direct object of each verb. `create` may also extend what is there when a preposition
 * follows ("add X to `a.ts`"): the clause reader sees to that.
 */
const classes: Partial<Record<Verb, string>> = {
  create:
    "create add generate scaffold introduce initialize initialise produce draft implement build author establish bootstrap ship",
  write: "write save store overwrite put place paste record",
  modify:
    "modify update regenerate edit extend change fix refactor rewrite adjust amend append prepend insert wire register expose export integrate " +
    "migrate convert replace simplify strip rework patch enhance improve expand correct tweak swap set bump enable disable populate " +
    "restructure reorganize reorganise normalize normalise tighten strengthen inline reformat format document annotate mark rephrase " +
    "augment alter customize hook plug connect merge mount harden trim lower increase decrease shorten condense narrow widen upgrade downgrade pin reword touch complete fill " +
    "sync substitute revise clarify deprecate unify consolidate deduplicate redirect re-export schedule resolve repair revert restore wrap parametrize parameterize apply configure include switch " +
    "teach bring give turn point repeat reflect propagate adapt tune align polish hand-edit rewire retarget modernize modernise reorder rearrange",
  delete: "delete remove drop erase purge eliminate discard retire scrap prune",
  rename: "rename move relocate",
  copy: "copy duplicate port",
  read:
    "read see consult review inspect examine study reference refer follow load open mirror match compare reuse analyze analyse survey view " +
    "look understand mimic replicate imitate import cite explore locate find identify scan mention",
  verify: "verify check confirm ensure validate assert grep expect audit double-check lint typecheck",
  run: "run execute invoke call launch start rerun re-run",
  stage: "stage",
  commit: "commit",
  define: "define declare",
  use: "capture use raise derive consume depend require keep preserve retain leave return returns accept accepts pass provide support handle cover",
};

/** Separates part of a file from it: the source changes and the target is new. */
export const parting = new Set(["split", "extract", "factor", "carve", "pull", "lift", "hoist", "isolate"]);

const irregular: Record<string, [string, Form]> = {
  written: ["write", "past"],
  wrote: ["write", "past"],
  built: ["build", "past"],
  rewritten: ["rewrite", "past"],
  found: ["find", "past"],
  ran: ["run", "past"],
  kept: ["keep", "past"],
  left: ["leave", "past"],
  drawn: ["draw", "past"],
  taught: ["teach", "past"],
  brought: ["bring", "past"],
};

/** Stems that double their last letter: `splitting`. */
const doubling = new Set(
  "split strip drop scrap swap ship plug trim pin put grep run set wrap refer".split(" "),
);

/** Ends of stems whose third person takes an `e`: `passes`, `fixes`. */
const hissed = ["s", "x", "z", "ch", "sh"];

const words = new Map<string, VerbWord>();
for (const [verb, list] of Object.entries(classes))
  for (const stem of list.split(" ")) inflect({ stem, verb: verb as Verb });
for (const stem of parting) inflect({ stem, verb: "modify" });
for (const [text, [stem, form]] of Object.entries(irregular)) {
  const base = words.get(stem);
  if (base) words.set(text, { ...base, form });
}

function inflect({ stem, verb }: { stem: string; verb: Verb }): void {
  const put = (text: string, form: Form) => {
    if (!words.has(text)) words.set(text, { verb, form, stem });
  };
  put(stem, "base");
  const soft = stem.endsWith("y") && !"aeiou".includes(stem.at(-2)!) ? `${stem.slice(0, -1)}i` : undefined;
  const hissing = hissed.some((end) => stem.endsWith(end));
  put(soft ? `${soft}es` : hissing ? `${stem}es` : `${stem}s`, "third");
  const root = doubling.has(stem) ? stem + stem.at(-1) : stem.endsWith("e") ? stem.slice(0, -1) : stem;
  put(`${root}ing`, "gerund");
  put(soft ? `${soft}ed` : `${root}ed`, "past");
}

// These are verbs in a phrase alone: "make sure", "get rid of", "do the same in", "go into".
words.set("sure", { verb: "verify", form: "base", stem: "ensure" });
words.set("forget", { verb: "modify", form: "base", stem: "forget" });
words.set("take", { verb: "modify", form: "base", stem: "take" });
words.set("rid", { verb: "delete", form: "base", stem: "rid" });
words.set("same", { verb: "modify", form: "base", stem: "repeat" });
words.set("go", { verb: "write", form: "base", stem: "go" });
words.set("goes", { verb: "write", form: "base", stem: "go" });

/** Orders to tell something to readers. In other forms they are nouns and the like: "the links", "a listed case". */
export const documenting = new Set(
  "mention describe list record link explain summarize summarise".split(" "),
);
for (const stem of documenting) if (!words.has(stem)) words.set(stem, { verb: "read", form: "base", stem });

/** Whether a word is a form of a verb that is known. */
export const isVerbWord = (word: string): boolean => words.has(word);

/** The verb that a word is, if it is one; the caller decides whether it stands as a noun. */
export const verbWord = (word: string): VerbWord | undefined => words.get(word);

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** After these a word that could be a verb is a noun: "the update", "no change". */
export const determiners = set(
  "the a an this that these those each every its their our your any some all new existing current same first second last next final " +
    "previous single main another other one two three four five of failing passing minimal following required full old git npm",
);
export const negations = set(
  "not never don't dont doesn't won't shouldn't mustn't cannot can't without avoid nor no skip isn't aren't",
);
/** Begin a clause that describes instead of asking. */
export const subordinators = set(
  "that which whose who because since so where while until when whenever once although whereas",
);
/** Subjects whose third person is the plan speaking of itself: "this task adds". */
export const planSubjects = set("task step cycle plan phase we commit patch pr this i you agent implementer");
export const auxiliaries = set("is are be been being was were gets get got has have had");
export const places = set("in to into at inside within under on onto across throughout over");
export const references = set(
  "using via like per following by against through than alongside similar as after before above below near next around based matching beside " +
    "mirroring see e.g cf about between beyond versus vs",
);
/** Words that may stand between a verb and the file that is its object. */
export const closeWords = set(
  "a an the and or then both all each every of these this new empty following file files module script test tests failing folder directory " +
    "package page document skill command component config fixture also in to into at under",
);
/** Words after which a base form is a verb: "and update", "then add", "must create". */
export const leads = set(
  "and then or to also must should will shall can may now just please only but finally next first we you let's not n't don't manually instead so",
);
