import { type Catalog, catalogOrThrow, parseCatalog } from "@/lib/catalog";
import type { CatalogDraft } from "@/tests/support/records";
import { seededRandom } from "./seeded-random";

type Expression = string | { readonly all: readonly Expression[] } | { readonly any: readonly Expression[] };
interface Draft {
  readonly requires: Expression;
  readonly teaches: readonly string[];
}
type CourseRecord = CatalogDraft["courses"][number];

/** Courses and goal skills of the bench's sizes. */
export const BENCH_SIZES = [
  { courses: 30, goals: 4 },
  { courses: 150, goals: 8 },
  { courses: 1000, goals: 12 },
  { courses: 10_000, goals: 15 },
] as const;

const LAYERS = 5;
/** So that a skill of the usual catalog has seven teachers to choose from. */
const SKILLS_PER_COURSE = 0.35;
/** Requirements that are a single skill at once; of the others, those that ask for all of their parts. */
const LEAF_SHARE = 0.1;
const AND_SHARE = 0.7;
/** Courses that ask for a peer or a later skill, so that circles exist. */
const CYCLE_SHARE = 0.12;
const SERIES_SHARE = 0.25;
const PROGRAM_SHARE = 0.3;

/**
 * A random catalog that is hard on purpose: skills in domains and layers, several courses for each skill that overlap
 * in one to four skills, requirements of nested AND and OR over earlier layers (a third of them of another domain), 12 %
 * of the courses asking for a peer or a later skill, series whose parts build on each other, programs, log-normal hours.
 * The role `goal` wants skills of the last two layers; the background `newcomer` knows nothing.
 */
function layeredCatalogFile(
  seed: number,
  { courses, goals }: { readonly courses: number; readonly goals: number },
): CatalogDraft {
  const random = seededRandom(seed);
  const below = (n: number) => Math.floor(random() * n);
  const domains = Math.max(2, Math.round(Math.sqrt(courses) / 2.5));
  const perCell = Math.max(2, Math.round((SKILLS_PER_COURSE * courses) / (domains * LAYERS)));
  const name = (domain: number, layer: number, i: number) => `d${domain}l${layer}s${i}`;
  const skills: string[] = [];
  for (let d = 0; d < domains; d++)
    for (let l = 0; l < LAYERS; l++) for (let i = 0; i < perCell; i++) skills.push(name(d, l, i));
  const near = (domain: number) => (random() < 0.67 ? domain : below(domains));
  const skillAt = (domain: number, layer: number) => name(domain, layer, below(perCell));
  const earlier = (domain: number, layer: number) =>
    skillAt(near(domain), random() < 0.6 ? layer - 1 : below(layer));
  const expression = (domain: number, layer: number, depth: number): Expression => {
    if (depth === 0 || random() < LEAF_SHARE) return earlier(domain, layer);
    const parts = Array.from({ length: 2 + below(2) }, () => expression(domain, layer, depth - 1));
    return random() < AND_SHARE ? { all: parts } : { any: parts };
  };
  const requires = (domain: number, layer: number): Expression => {
    const base = layer === 0 ? { all: [] } : expression(domain, layer, 2);
    if (layer === 0 || random() >= CYCLE_SHARE) return base;
    return { all: [base, skillAt(near(domain), Math.min(LAYERS - 1, layer + below(2)))] };
  };

  const tokens: string[] = [];
  const programs: string[] = [];
  let series = { id: "", left: 0, position: 0, domain: 0 };
  const records: (CourseRecord & Draft)[] = [];
  for (let i = 0; i < courses; i++) {
    if (series.left === 0 && random() < SERIES_SHARE / 3) {
      series = { id: `series${programs.length}`, left: 3, position: 0, domain: below(domains) };
      programs.push(series.id);
    }
    const inSeries = series.left > 0;
    if (inSeries) series = { ...series, left: series.left - 1, position: series.position + 1 };
    const { position, id } = series;
    const domain = inSeries ? series.domain : below(domains);
    const layer = inSeries ? Math.min(LAYERS - 1, position + below(2)) : i % LAYERS;
    const taught = new Set(
      Array.from({ length: 1 + below(4) }, () => skillAt(domain, random() < 0.85 ? layer : below(layer + 1))),
    );
    const token = (part: number) => `${id}part${part}`;
    if (inSeries) {
      tokens.push(token(position));
      taught.add(token(position));
    }
    const needs = requires(domain, layer);
    const typical = Math.max(2, Math.round(Math.exp(2.8 + 0.6 * gaussian(random))));
    records.push({
      id: `c${String(i).padStart(5, "0")}`,
      number: i + 1,
      title: `Course ${i}`,
      platform: "Random",
      institution: "Random",
      kind: "single-course",
      programs: inSeries ? [{ programId: id, position }] : memberOf(random, below, programs),
      level: null,
      url: null,
      hours: { low: typical * 0.8, typical, high: typical * 1.6 },
      requires: inSeries && position > 1 ? { all: [needs, token(position - 1)] } : needs,
      recommended: [],
      teaches: [...taught],

      sources: [],
      status: "current",
      brushUp: false,
    });
  }
  const reachable = reachableSkills(records);
  const wanted = new Set<string>();
  const most = Math.min(goals, skills.filter((skill) => reachable.has(skill)).length);
  for (let draws = 0; wanted.size < most; draws++) {
    // Where the last layers hold too few skills within reach, earlier ones serve.
    const depth = Math.min(LAYERS, 2 + Math.floor(draws / (20 * goals)));
    const skill = skillAt(below(domains), LAYERS - 1 - below(depth));
    if (reachable.has(skill)) wanted.add(skill);
  }
  return {
    version: `layered-${seed}`,
    skills: [...skills, ...tokens].map((id) => ({ id, title: id, requires: { all: [] } })),
    courses: records,
    programs: programs.map((id) => ({
      id,
      title: id,
      platform: "Random",
      institution: "Random",
      kind: "industry-program",
      url: null,
    })),
    roles: [{ id: "goal", title: "Goal", mustHave: [...wanted], oftenAsked: [], niceToHave: [] }],
    backgrounds: [{ id: "newcomer", title: "Newcomer", knows: [] }],
  };
}

export function layeredCatalog(
  seed: number,
  size: { readonly courses: number; readonly goals: number },
): Catalog {
  return catalogOrThrow(parseCatalog(layeredCatalogFile(seed, size)));
}

function memberOf(
  random: () => number,
  below: (n: number) => number,
  programs: readonly string[],
): CourseRecord["programs"] {
  const programId = programs[below(programs.length)];
  return programId === undefined || random() >= PROGRAM_SHARE ? [] : [{ programId, position: null }];
}

/** What can be learned from nothing. */
function reachableSkills(courses: readonly Draft[]): ReadonlySet<string> {
  const skills = new Set<string>();
  for (let size = -1; size < skills.size; ) {
    size = skills.size;
    for (const { requires, teaches } of courses)
      if (isMet(requires, skills)) for (const skill of teaches) skills.add(skill);
  }
  return skills;
}

function isMet(expression: Expression, skills: ReadonlySet<string>): boolean {
  if (typeof expression === "string") return skills.has(expression);
  if ("all" in expression) return expression.all.every((part) => isMet(part, skills));
  return expression.any.some((part) => isMet(part, skills));
}

/** Normal deviate from twelve uniform ones. */
function gaussian(random: () => number): number {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += random();
  return sum;
}
