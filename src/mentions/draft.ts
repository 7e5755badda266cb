import type { Mention, Verb } from "../model/index.ts";

/** A mention whose verb may still come: "`a.ts` is created". */
export interface Draft extends Mention {
  verb: Verb;
  certainty: Mention["certainty"];
  conditional: boolean;
  tells?: Mention["tells"];
}

/** What is done at a place, or with what a pronoun stands for, is said in so many words. */
export function orderAt(draft: Draft): void {
  draft.certainty = "stated";
  draft.tells = "order";
}
