import { type Catalog, type CatalogFile, catalogOrThrow, parseCatalog } from "@/lib/catalog";
import { seededRandom } from "./seeded-random";

type Expression = CatalogFile["skills"][number]["requires"];

interface Size {
  readonly courses: number;
  /** How many goal skills the role has. */
  readonly goals: number;
}

const LAYERS = 5;
const PROGRAM_SHARE = 0.4;
const BRUSH_UP_SHARE = 0.15;
const CYCLE_SHARE = 0.12;

/**
 * A random catalog: skills in layers, courses that teach one to four neighbouring skills and require earlier ones by
 * nested AND and OR, some of them a peer or later skill so that circles exist, programs of several courses, some courses
 * in two programs, brush-ups, log-normal hours. Role `goal` wants skills of the last layers; `newcomer` knows none,
 * `starter` some of the first.
 */
export function randomCatalogFile(seed: number, { courses, goals }: Size): CatalogFile {
  const random = seededRandom(seed);
  const drawPrice = seededRandom(seed ^ 0x5bd1e995);
  const below = (n: number) => Math.floor(random() * n);
  const perLayer = Math.max(2, Math.round((0.4 * courses) / LAYERS));
  const skills = Array.from({ length: perLayer * LAYERS }, (_, i) => `s${String(i).padStart(4, "0")}`);
  const inLayer = (layer: number) => skills[layer * perLayer + below(perLayer)] ?? "s0000";
  const programs = Array.from({ length: Math.max(1, Math.round(courses / 5)) }, (_, i) => `p${i}`);

  const expression = (layer: number, depth: number): Expression => {
    if (depth === 0 || random() < 0.4) return inLayer(layer > 0 ? below(layer) : 0);
    const parts = Array.from({ length: 2 + below(2) }, () => expression(layer, depth - 1));
    return random() < 0.5 ? { all: parts } : { any: parts };
  };
  const requires = (layer: number): Expression => {
    if (random() < CYCLE_SHARE) return inLayer(Math.min(LAYERS - 1, layer + below(2)));
    return layer === 0 ? { all: [] } : expression(layer, 2);
  };
  const memberOf = (): CatalogFile["courses"][number]["programs"] => {
    if (random() > PROGRAM_SHARE) return [];
    const ids = new Set(
      Array.from({ length: random() < 0.2 ? 2 : 1 }, () => programs[below(programs.length)] ?? "p0"),
    );
    return [...ids].map((programId) => ({ programId, position: random() < 0.7 ? 1 + below(4) : null }));
  };
  const makeCourse = (i: number): CatalogFile["courses"][number] => {
    const layer = Math.min(LAYERS - 1, Math.floor((i * LAYERS) / courses));
    const typical = Math.max(1, Math.round(Math.exp(2.7 + 0.7 * (random() + random() + random() - 1.5) * 2)));
    const brushUp = typical <= 12 && random() < BRUSH_UP_SHARE;
    return {
      id: `c${String(i).padStart(5, "0")}`,
      number: i + 1,
      title: `Course ${i}`,
      platform: "Random",
      institution: "Random",
      kind: "single-course",
      programs: memberOf(),
      level: null,
      url: null,
      hours: { low: typical * 0.8, typical, high: typical * 1.6 },
      requires: requires(layer),
      recommended: random() < 0.3 ? [inLayer(below(LAYERS))] : [],
      teaches: [...new Set(Array.from({ length: 1 + below(4) }, () => inLayer(layer)))],
      touches: [],
      sources: [],
      status: "current",
      brushUp,
      price: randomPrice(drawPrice),
    };
  };
  return {
    version: `random-${seed}`,
    skills: skills.map((id) => ({ id, title: id, requires: { all: [] } })),
    courses: Array.from({ length: courses }, (_, i) => makeCourse(i)),
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
        mustHave: [...new Set(Array.from({ length: goals }, () => inLayer(LAYERS - 1 - below(2))))],
        oftenAsked: [inLayer(below(LAYERS))],
        niceToHave: [],
      },
    ],
    backgrounds: [
      { id: "newcomer", title: "Newcomer", knows: [] },
      { id: "starter", title: "Starter", knows: [...new Set([inLayer(0), inLayer(0), inLayer(1)])] },
    ],
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
