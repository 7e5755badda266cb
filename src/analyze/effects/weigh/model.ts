import type { Certainty, Effect } from "../../../model/index.ts";
import { testOfRed } from "../mention-effects.ts";
import { isChange } from "./candidates.ts";
import { whyOf } from "./features.ts";
import weights from "./weights.json" with { type: "json" };

const table: Readonly<Record<string, number>> = weights.weights;

/** How often a change of each certainty happens where the record has too little of its kind. */
const priors: Readonly<Record<Certainty, number>> = { declared: 0.9, stated: 0.8, inferred: 0.6 };

/** The probability, from 0 to 1, that a step changes a file, by the sum of the weights of its features (logistic regression). */
export function probabilityOf(features: readonly string[], said: readonly Effect[]): number {
  const sum = features.reduce((all, feature) => all + (table[feature] ?? 0), weights.bias);
  const unknown = priorsOf(said).map(([why, prior]) => (why in table ? 0 : prior));
  return Math.max(1 / (1 + Math.exp(-sum)), leastOf(features, said), ...unknown);
}

/**
 * What is believed however rarely such files change: an order that names the file itself, in a step without a list of files, and the test that
 * the RED phase of a cycle runs.
 */
export const leastOf = (features: readonly string[], said: readonly Effect[]): number =>
  ((features.includes("list=0:stated") || features.includes("list=0:inferred")) && said.some(isPlainOrder)) ||
  (features.some((feature) => feature.startsWith("step=cycle:")) && said.some(isTestOfRed))
    ? 0.6
    : 0;

const isTestOfRed = (effect: Effect): boolean => isChange(effect) && effect.because === testOfRed;

const isPlainOrder = ({ mention, ...effect }: Effect): boolean => {
  const words = mention?.features;
  return isChange(effect) && words?.ordered === true && words.role === "object" && !words.negated;
};

/** How each certain change was understood, and how often one of its certainty happens: what the model was never fitted to keeps that. */
export const priorsOf = (said: readonly Effect[]): Array<readonly [why: string, prior: number]> =>
  said.filter(isChange).map((effect) => [whyOf(effect), priors[effect.certainty]] as const);
