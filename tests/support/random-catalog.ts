import {
  type Catalog,
  type CatalogFile,
  catalogOrThrow,
  LEVELS,
  type Level,
  parseCatalog,
} from "@/lib/catalog";
import { seededRandom } from "./seeded-random";

type Expression = CatalogFile["skills"][number]["requires"];
type CourseFile = CatalogFile["courses"][number];

interface Size {
  readonly courses: number;
  /** How many goal skills the role has. */
  readonly goals: number;
}

const LAYERS = 5;
const PROGRAM_SHARE = 0.4;
const BRUSH_UP_SHARE = 0.15;
const CYCLE_SHARE = 0.12;

/** Activities that are no courses, parts of series, courses that are built on tools, and skills that imply another. */
const OTHER_SHARE = 0.3;
const SERIES_SHARE = 0.15;
const TOOL_SHARE = 0.3;
const IMPLYING_SHARE = 0.1;

/**
 * A random catalog: skills in layers, some of which imply another; activities of all kinds that give one to four
 * neighbouring skills at levels and require earlier ones at levels by nested AND and OR, some of them a peer or later skill
 * so that circles exist; series; programs of several courses, some courses in two programs; brush-ups; two families of
 * tools; courses that run with changes or not at all; log-normal hours. Role `goal` wants skills of the last layers, after
 * a stage that wants fewer of them; projects may belong to `other`. `newcomer` holds nothing, `starter` some of the first.
 */
export function randomCatalogFile(seed: number, { courses, goals }: Size): CatalogFile {
  const random = seededRandom(seed);
  const drawPrice = seededRandom(seed ^ 0x5bd1e995);
  const drawKind = seededRandom(seed ^ 0x2545f491);
  const drawLevel = seededRandom(seed ^ 0x1b873593);
  const below = (n: number) => Math.floor(random() * n);
  const perLayer = Math.max(2, Math.round((0.4 * courses) / LAYERS));
  const skills = Array.from({ length: perLayer * LAYERS }, (_, i) => `s${String(i).padStart(4, "0")}`);
  const inLayer = (layer: number) => skills[layer * perLayer + below(perLayer)] ?? "s0000";
  const programs = Array.from({ length: Math.max(1, Math.round(courses / 5)) }, (_, i) => `p${i}`);
  const needAt = (skill: string) => `${skill}~${drawLevel() < 0.5 ? 1 : 2}`;

  const expression = (layer: number, depth: number): Expression => {
    if (depth === 0 || random() < 0.4) return needAt(inLayer(layer > 0 ? below(layer) : 0));
    const parts = Array.from({ length: 2 + below(2) }, () => expression(layer, depth - 1));
    return random() < 0.5 ? { all: parts } : { any: parts };
  };
  const requires = (layer: number): Expression => {
    if (random() < CYCLE_SHARE) return needAt(inLayer(Math.min(LAYERS - 1, layer + below(2))));
    return layer === 0 ? { all: [] } : expression(layer, 2);
  };
  const memberOf = (): CourseFile["programs"] => {
    if (random() > PROGRAM_SHARE) return [];
    const ids = new Set(
      Array.from({ length: random() < 0.2 ? 2 : 1 }, () => programs[below(programs.length)] ?? "p0"),
    );
    return [...ids].map((programId) => ({ programId, position: random() < 0.7 ? 1 + below(4) : null }));
  };
  const makeCourse = (i: number, before: readonly CourseFile[]): CourseFile => {
    const layer = Math.min(LAYERS - 1, Math.floor((i * LAYERS) / courses));
    const typical = Math.max(1, Math.round(Math.exp(2.7 + 0.7 * (random() + random() + random() - 1.5) * 2)));
    const brushUp = typical <= 12 && random() < BRUSH_UP_SHARE;
    const own = requires(layer);
    const memberships = memberOf();
    const recommended = random() < 0.3 ? [inLayer(below(LAYERS))] : [];
    const taught = new Set(Array.from({ length: 1 + below(4) }, () => inLayer(layer)));
    const kind = randomKind(drawKind);
    const isCourse = kind.activity === "course";
    const earlier =
      isCourse && drawKind() < SERIES_SHARE ? before[Math.floor(drawKind() * before.length)] : undefined;
    return {
      id: `c${String(i).padStart(5, "0")}`,
      number: i + 1,
      title: `Course ${i}`,
      platform: "Random",
      institution: "Random",
      kind: "single-course",
      programs: isCourse ? memberships : [],
      level: null,
      url: null,
      hours: { low: typical * 0.8, typical, high: typical * 1.6 },
      requires: earlier ? { all: [own, continuing(earlier)] } : own,
      after: earlier?.id ?? null,
      recommended,
      teaches: Object.fromEntries([...taught].map((skill) => [skill, randomLevel(drawLevel)])),
      sources: [],
      status: "current",
      brushUp: brushUp && isCourse,
      wellKnown: i % 3 === 0 ? "Named by two." : null,
      price: randomPrice(drawPrice),
      ...kind,
      ...randomCurrency(drawKind),
    };
  };
  const all: CourseFile[] = [];
  for (let i = 0; i < courses; i++) all.push(makeCourse(i, all));
  const drawn = [...new Set(Array.from({ length: goals }, () => inLayer(LAYERS - 1 - below(2))))];
  const wanted = drawn.map((skill) => ({
    needs: { skill, level: mostGiven(all, skill, randomLevel(drawLevel)) },
  }));
  const first = wanted
    .slice(0, Math.ceil(wanted.length / 2))
    .map(({ needs }) => ({ needs: { ...needs, level: 1 as const } }));
  return {
    version: `random-${seed}`,
    skills: skills.map((id, i) => ({
      id,
      title: id,
      requires: { all: [] },
      implies: i > 0 && drawKind() < IMPLYING_SHARE ? [skills[Math.floor(drawKind() * i)] ?? id] : [],
    })),
    courses: all,
    tools: TOOLS,
    programs: programs.map((id) => ({
      id,
      title: id,
      platform: "Random",
      institution: "Random",
      kind: "industry-program",
      url: null,
      price: programPrice(drawPrice),
    })),
    roles: [
      {
        id: "goal",
        title: "Goal",
        stages: [
          { id: "first", title: "First", needs: first },
          { id: "ready", title: "Ready", needs: wanted },
        ],
        usual: "ready",
        often: [{ needs: needAt(inLayer(below(LAYERS))) }],
      },
      { id: "other", title: "Other", stages: [{ id: "all", title: "All", needs: wanted }], usual: "all" },
    ],
    backgrounds: [
      { id: "newcomer", title: "Newcomer", levels: {} },
      {
        id: "starter",
        title: "Starter",
        levels: Object.fromEntries(
          [inLayer(0), inLayer(0), inLayer(1)].map((skill) => [skill, randomLevel(drawLevel)]),
        ),
      },
    ],
  };
}

/** Two families of two members each; who holds the skill of a member uses it already. */
const TOOLS: NonNullable<CatalogFile["tools"]> = [
  { id: "snake", title: "Snake", family: "language", skill: "s0000" },
  { id: "pirate", title: "Pirate", family: "language", skill: "s0001" },
  { id: "torch", title: "Torch", family: "framework" },
  { id: "flow", title: "Flow", family: "framework" },
  { id: "flow-1", title: "Flow 1", family: "framework", member: "flow" },
];

const randomLevel = (random: () => number): Level => (random() < 0.3 ? 1 : random() < 0.7 ? 2 : 3);

/** `level`, but no more than any activity that runs gives. */
function mostGiven(courses: readonly CourseFile[], skill: string, level: Level): Level {
  const running = courses.filter(({ runsToday }) => runsToday?.value !== "no");
  const most = Math.max(1, ...running.map(({ teaches }) => teaches[skill] ?? 0));
  return LEVELS.findLast((one) => one <= Math.min(most, level)) ?? 1;
}

/** A later part of a series asks for the earlier one, or for all that it gives. */
const continuing = ({ id, teaches }: CourseFile): Expression => ({
  any: [{ taken: id }, { all: Object.entries(teaches).map(([skill, level]) => `${skill}~${level}`) }],
});

function randomKind(random: () => number): Pick<CourseFile, "activity" | "project"> {
  if (random() > OTHER_SHARE) return { activity: "course" };
  const kind = random();
  if (kind < 0.4) return { activity: "practice" };
  if (kind < 0.6) return { activity: "book" };
  const roles = random() < 0.3 ? [] : random() < 0.7 ? ["goal"] : ["other"];
  return {
    activity: "project",
    project: { roles, part: "final", task: "Build it.", steps: [], writeUp: [], questions: [] },
  };
}

function randomCurrency(random: () => number): Pick<CourseFile, "runsToday" | "extraHours" | "builtOn"> {
  const values = ["yes", "yes", "yes", "yes", "with-changes", "unknown", "no"] as const;
  const value = values[Math.floor(random() * values.length)] ?? "yes";
  return {
    runsToday: { value, because: "By the draw.", basis: "judgement" },
    extraHours: value === "with-changes" ? Math.ceil(5 * random()) : null,
    builtOn: TOOLS.filter(() => random() < TOOL_SHARE / 2).map(({ id }) => id),
  };
}

/** Unknown, free, a fee or a subscription, some of them as a range. */
function randomPrice(random: () => number): CatalogFile["courses"][number]["price"] {
  const kind = random();
  const low = kind < 0.3 ? 0 : 100 * Math.ceil(100 * random());
  const high = random() < 0.5 ? low : Math.round(1.5 * low);
  if (kind < 0.15) return null;
  return {
    lowCents: low,
    highCents: high,
    per: kind < 0.6 ? "course" : "month",
    asOf: null,
    basis: "course",
  };
}

/** None for most; else a subscription for the program or for the whole platform, or one fee. */
function programPrice(random: () => number): NonNullable<CatalogFile["programs"]>[number]["price"] {
  const kind = random();
  if (kind < 0.5) return null;
  const cents = 100 * Math.ceil(80 * random());
  return {
    lowCents: cents,
    highCents: cents,
    per: kind < 0.9 ? "month" : "once",
    covers: kind < 0.6 ? "platform" : "program",
    asOf: null,
    basis: "course",
  };
}

export function randomCatalog(seed: number, size: Size): Catalog {
  return catalogOrThrow(parseCatalog(randomCatalogFile(seed, size)));
}
