import type { HourQuantiles, LogHours } from "./types";

/** Four fifths of a normal distribution lie below this many standard deviations above its mean. */
const FOUR_FIFTHS = 0.8416212335729143;

/** The three hours that a reader is shown. */
export function quantilesOf({ mean, sd }: LogHours): HourQuantiles {
  return {
    oneInFive: Math.exp(mean - FOUR_FIFTHS * sd),
    half: Math.exp(mean),
    fourInFive: Math.exp(mean + FOUR_FIFTHS * sd),
  };
}

/** Log-normal hours with the mean and the variance given (Fenton and Wilkinson). */
export function withMoments(mean: number, variance: number): LogHours {
  const squared = Math.log1p(variance / mean ** 2);
  return { mean: Math.log(mean) - squared / 2, sd: Math.sqrt(squared) };
}
