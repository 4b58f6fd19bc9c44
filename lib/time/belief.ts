import { partsOf } from "./parts";
import type { FinishedStep, Learner, TimeModel } from "./types";

/** What is known of a learner's pace; logarithms of factors on the usual hours. */
export interface PaceBelief {
  readonly experience: number;
  readonly mean: number;
  readonly variance: number;
  /** What finished steps tell of the part that their group shares. */
  readonly groups: ReadonlyMap<string, GroupBelief>;
}

interface GroupBelief {
  /** How much of what the group's finished steps showed is the group's, between 0 and 1; the rest is the person's. */
  readonly trust: number;
  /** Mean of the logarithms of spent over usual hours. */
  readonly shown: number;
  /** Variance that is left in the shared part. */
  readonly variance: number;
}

interface Seen {
  readonly shared: number;
  readonly precision: number;
  readonly weighted: number;
}

/**
 * Learns a pace from finished steps: the normal posterior of the person's part, given all of them, and of what each
 * group shares. Without a finished step it is the pace of everybody.
 */
export function paceBelief({ experience, finished }: Learner, model: TimeModel): PaceBelief {
  const seen = [...seenGroups(finished, experience, model)];
  let precision = 1 / model.person ** 2;
  let weighted = 0;
  for (const [, group] of seen) {
    const weight = 1 / (group.shared + 1 / group.precision);
    precision += weight;
    weighted += weight * (group.weighted / group.precision);
  }
  return {
    experience,
    mean: weighted / precision,
    variance: 1 / precision,
    groups: new Map(seen.map(([name, group]) => [name, groupBelief(group)])),
  };
}

function groupBelief({ shared, precision, weighted }: Seen): GroupBelief {
  const trust = shared / (shared + 1 / precision);
  return { trust, shown: weighted / precision, variance: trust / precision };
}

/** What the finished steps of each group show together; steps without a group are groups of one. */
function seenGroups(finished: readonly FinishedStep[], experience: number, model: TimeModel) {
  const groups = new Map<string, Seen>();
  for (const [place, { step, spent }] of finished.entries()) {
    const parts = partsOf(step, experience, model);
    const name = parts.group ?? `alone ${place}`;
    const before = groups.get(name) ?? { shared: 0, precision: 0, weighted: 0 };
    groups.set(name, {
      shared: Math.max(before.shared, parts.shared),
      precision: before.precision + 1 / parts.own,
      weighted: before.weighted + (Math.log(spent) - parts.mean) / parts.own,
    });
  }
  return groups;
}
