import { z } from "zod";
import { MIDDLE_KEYS, type MiddleKey } from "@/lib/time";
import {
  groupBy,
  mean,
  median as middleOf,
  type Weighted,
  weightedMean,
  weightedQuantile,
} from "./statistics";

/** A row of the ratio table: actual over stated hours of one course, run or person. */
export type Ratio = Readonly<z.infer<typeof ratio>>;

const hoursRatio = z.number().positive().nullable();
const ratio = z.object({
  id: z.string(),
  kind: z.string(),
  family: z.string(),
  course: z.string(),
  inFit: z.boolean(),
  n: z.number().nullable(),
  ratio: z.object({ q20: hoursRatio, median: hoursRatio, q80: hoursRatio }),
});

/**
 * Reads the ratio table, one JSON object a line.
 *
 * @throws where a line cannot be read, with its number and what is wrong.
 */
export function readRatios(jsonl: string): readonly Ratio[] {
  return jsonl
    .split("\n")
    .map((text, place) => ({ text, line: place + 1 }))
    .filter(({ text }) => text.trim() !== "")
    .map(({ text, line }) => {
      const parsed = ratio.safeParse(jsonIn(text));
      if (parsed.success) return parsed.data;
      const issue = parsed.error.issues[0];
      throw new Error(
        `Line ${line}: ${issue?.path.join(".") || "the line"} cannot be read: ${issue?.message}.`,
      );
    });
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The middle ratios of courses; families of sources count alike, however many courses each has. */
export interface MeasuredMiddle {
  readonly courses: number;
  readonly families: number;
  readonly oneInFive: number;
  readonly half: number;
  readonly fourInFive: number;
  /** Standard deviation of the natural logarithm. */
  readonly sd: number;
}

/** Which rows tell of which middle. */
const TELLS: Readonly<Partial<Record<MiddleKey, (row: Ratio) => boolean>>> = {
  "lectures-and-quizzes": ({ kind }) => kind === "lectures-quizzes",
  "problem-sets": ({ kind }) => kind === "problem-sets",
  programming: ({ kind }) => kind === "programming",
  "graduate-course": ({ kind, family }) => family === "OMSCS reviews" && kind !== "lectures-quizzes",
  items: ({ kind }) => kind === "coursera-items",
  videos: ({ kind }) => kind === "runtime",
};

/** What the table measures for each middle; nothing stands for those that no row tells of. */
export function measureMiddles(rows: readonly Ratio[]): ReadonlyMap<MiddleKey, MeasuredMiddle> {
  const fitted = rows.filter(({ inFit }) => inFit);
  const middles = new Map<MiddleKey, MeasuredMiddle>();
  for (const key of MIDDLE_KEYS) {
    const tells = TELLS[key];
    const values = tells === undefined ? [] : courseValues(fitted.filter(tells));
    if (values.length > 0) middles.set(key, measured(values));
  }
  return middles.set("project", measuredProjects(fitted.filter(({ kind }) => kind === "project")));
}

/** Projects by single learners: quantiles of cohorts, their logarithms weighted by how many reported; the sd is of middles. */
function measuredProjects(rows: readonly Ratio[]): MeasuredMiddle {
  const weighted = (pick: (row: Ratio) => number | null) =>
    rows.flatMap((row) => ({ value: Math.log(pick(row) ?? Number.NaN), weight: row.n ?? 0 }));
  const medians = weighted((row) => row.ratio.median);
  const middle = weightedMean(medians);
  const variance = weightedMean(
    medians.map(({ value, weight }) => ({ value: (value - middle) ** 2, weight })),
  );
  return {
    courses: new Set(rows.map(({ course }) => course)).size,
    families: 1,
    oneInFive: Math.exp(weightedMean(weighted((row) => row.ratio.q20))),
    half: Math.exp(middle),
    fourInFive: Math.exp(weightedMean(weighted((row) => row.ratio.q80))),
    sd: Math.sqrt(variance),
  };
}

/** One ratio a course, the median of its rows, weighted so that each family counts as one. */
function courseValues(rows: readonly Ratio[]): readonly Weighted[] {
  return [...groupBy(rows, ({ family }) => family).values()].flatMap((family) => {
    const courses = [...groupBy(family, ({ course }) => course).values()]
      .map((own) => own.flatMap(({ ratio: { median } }) => median ?? []))
      .filter((own) => own.length > 0);
    return courses.map((own) => ({
      value: middleOf(own),
      weight: 1 / courses.length,
    }));
  });
}

function measured(values: readonly Weighted[]): MeasuredMiddle {
  const families = values.reduce((sum, { weight }) => sum + weight, 0);
  const logs = values.map(({ value, weight }) => ({ value: Math.log(value), weight }));
  const middle = weightedMean(logs);
  const variance = weightedMean(logs.map(({ value, weight }) => ({ value: (value - middle) ** 2, weight })));
  return {
    courses: values.length,
    families: Math.round(families),
    oneInFive: weightedQuantile(values, 0.2),
    half: weightedQuantile(values, 0.5),
    fourInFive: weightedQuantile(values, 0.8),
    sd: Math.sqrt(variance),
  };
}

/** How far the cohorts of one course lie apart: pooled standard deviation of the logarithms of their middles. */
export function cohortSpread(rows: readonly Ratio[]): number {
  const wholes = rows.filter(({ family, course }) => family === "zoomcamp" && course.endsWith(" course"));
  let squares = 0;
  let freedom = 0;
  for (const own of groupBy(wholes, ({ course }) => course).values()) {
    const logs = own.flatMap(({ ratio: { median } }) => (median === null ? [] : Math.log(median)));
    const middle = mean(logs);
    squares += logs.reduce((sum, log) => sum + (log - middle) ** 2, 0);
    freedom += logs.length - 1;
  }
  return Math.sqrt(squares / freedom);
}
