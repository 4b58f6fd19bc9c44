import type { PaceBelief } from "./belief";
import { withMoments } from "./log-hours";
import { partsOf, type StepParts } from "./parts";
import type { LogHours, TimedStep, TimeModel } from "./types";

/** The hours of some steps together: log-normal, `loading` times the person's part in it. */
interface GroupHours {
  readonly mean: number;
  readonly variance: number;
  readonly loading: number;
}

/**
 * The hours that `steps`, of which none is finished, take together. Null for no steps.
 *
 * The person's part is in all of them, so that it never averages out; what a group shares averages over groups, and what
 * is a step's own over steps. Sums of log-normal hours are taken as log-normal hours of the same mean and variance.
 */
export function forecastHours(
  steps: readonly TimedStep[],
  belief: PaceBelief,
  model: TimeModel,
): LogHours | null {
  if (steps.length === 0) return null;
  const groups = gathered(steps.map((step) => partsOf(step, belief.experience, model)));
  const hours = groups.map((group) => groupHours(group, belief));
  const means = hours.map(({ mean, variance, loading }) =>
    Math.exp(mean + loading * belief.mean + (variance + loading ** 2 * belief.variance) / 2),
  );
  const total = means.reduce((sum, mean) => sum + mean, 0);
  return withMoments(total, totalVariance(hours, means, belief.variance));
}

/** Variance of the sum of log-normal hours that the person's part ties together. */
function totalVariance(hours: readonly GroupHours[], means: readonly number[], person: number): number {
  let sum = 0;
  for (const [i, one] of hours.entries())
    for (const [j, other] of hours.entries()) {
      const tied = one.loading * other.loading * person + (i === j ? one.variance : 0);
      sum += (means[i] ?? 0) * (means[j] ?? 0) * Math.expm1(tied);
    }
  return sum;
}

/** Steps by what they share; those that share nothing are groups of one. */
function gathered(steps: readonly StepParts[]): readonly (readonly [StepParts, ...StepParts[]])[] {
  const groups = new Map<string, [StepParts, ...StepParts[]]>();
  for (const [place, parts] of steps.entries()) {
    const name = parts.group ?? `alone ${place}`;
    const group = groups.get(name);
    if (group) group.push(parts);
    else groups.set(name, [parts]);
  }
  return [...groups.values()];
}

function groupHours(steps: readonly [StepParts, ...StepParts[]], belief: PaceBelief): GroupHours {
  const own = sumOfOwn(steps);
  const [{ group }] = steps;
  const known = group === null ? undefined : belief.groups.get(group);
  if (known === undefined) {
    const shared = Math.max(...steps.map((step) => step.shared));
    return { mean: own.mean, variance: own.sd ** 2 + shared, loading: 1 };
  }
  return {
    mean: own.mean + known.trust * known.shown,
    variance: own.sd ** 2 + known.variance,
    loading: 1 - known.trust,
  };
}

/** The hours of a group's steps at the usual pace, each with what is its own. */
function sumOfOwn(steps: readonly [StepParts, ...StepParts[]]): LogHours {
  if (steps.length === 1) return { mean: steps[0].mean, sd: Math.sqrt(steps[0].own) };
  let mean = 0;
  let variance = 0;
  for (const step of steps) {
    const expected = Math.exp(step.mean + step.own / 2);
    mean += expected;
    variance += expected ** 2 * Math.expm1(step.own);
  }
  return withMoments(mean, variance);
}
