/** How well a set that was found agrees with the set that was to be found. */
export interface Score {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

export const NO_SCORE: Score = { right: 0, found: 0, wanted: 0 };

export function scoreOf(found: ReadonlySet<string>, wanted: ReadonlySet<string>): Score {
  return { right: [...found].filter((id) => wanted.has(id)).length, found: found.size, wanted: wanted.size };
}

export function addScores(a: Score, b: Score): Score {
  return { right: a.right + b.right, found: a.found + b.found, wanted: a.wanted + b.wanted };
}

/** Share of what was found that is right; 1 where nothing was found. */
export function precision({ right, found }: Score): number {
  return found === 0 ? 1 : right / found;
}

/** Share of what was to be found that was found; 1 where nothing was to be found. */
export function recall({ right, wanted }: Score): number {
  return wanted === 0 ? 1 : right / wanted;
}

export function scoreText(score: Score): string {
  const { right, found, wanted } = score;
  return `precision ${precision(score).toFixed(3)} (${right}/${found})  recall ${recall(score).toFixed(3)} (${right}/${wanted})`;
}
