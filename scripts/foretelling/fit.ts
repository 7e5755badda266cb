/** A file that a step may change: the numbers of its features, and whether it changed. */
export interface Sample {
  readonly features: Int32Array;
  readonly changed: boolean;
}

export interface Fitted {
  readonly bias: number;
  readonly weights: Float64Array;
}

const [rounds, penalty, rate] = [200, 2e-4, 0.06];

/**
 * Logistic regression over features that are there or not, with a small penalty on large weights: full gradients, Adam, a fixed number
 * of rounds, so that the same samples give the same weights. `count`: how many features there are.
 */
export function regress(samples: readonly Sample[], count: number): Fitted {
  const weights = new Float64Array(count + 1);
  const [mean, square, gradient] = [0, 0, 0].map(() => new Float64Array(count + 1)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let round = 1; round <= rounds; round += 1) {
    gradient.fill(0);
    for (const { features, changed } of samples) {
      const error = sigmoid(weights[count]! + sumOf(features, weights)) - (changed ? 1 : 0);
      for (const feature of features) gradient[feature]! += error;
      gradient[count]! += error;
    }
    const step = round < rounds * 0.7 ? rate : rate / 3;
    for (let i = 0; i <= count; i += 1) {
      const slope = gradient[i]! / samples.length + (i < count ? penalty * weights[i]! : 0);
      mean[i] = 0.9 * mean[i]! + 0.1 * slope;
      square[i] = 0.999 * square[i]! + 0.001 * slope * slope;
      const [first, second] = [mean[i]! / (1 - 0.9 ** round), square[i]! / (1 - 0.999 ** round)];
      weights[i]! -= (step * first) / (Math.sqrt(second) + 1e-8);
    }
  }
  return { bias: weights[count]!, weights: weights.subarray(0, count) };
}

export function sumOf(features: Int32Array, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < features.length; i += 1) sum += weights[features[i]!]!;
  return sum;
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
