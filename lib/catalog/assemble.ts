import { activitiesOf } from "./activities";
import { isMirror } from "./audit/audit-support";
import { conjunction, heldAskedIn, residual } from "./expression";
import { held } from "./level-schema";
import type { CatalogFile, CatalogRecords, CourseFile, Requirement, SkillId, Source } from "./schema";
import { type Held, heldIn, isHeld, type Level, raise, type SkillExpression, WITH_HELP } from "./skill-level";

/** A course without what follows from it. */
type CourseRecord = Omit<CourseFile, "requires">;
type PlatformRecord = CatalogRecords["platforms"][number];
type Backed = Pick<CourseRecord, "institution" | "sources">;
type Taxonomy = ReadonlyMap<SkillId, CatalogRecords["skills"][number]>;

/**
 * The catalog file that `records` stand for. Each course gets its whole requirement: what it asks for itself, and what
 * the taxonomy asks for the skills that it teaches and does not teach the ground of. Soft taxonomy edges become
 * recommendations. The edition is the records' date and a hash of all that the file says.
 */
export function assembleCatalogFile(records: CatalogRecords): CatalogFile & { readonly version: string } {
  const taxonomy: Taxonomy = new Map(records.skills.map((skill) => [skill.id, skill]));
  const institutions = new Map(records.institutions.map((institution) => [institution.name, institution]));
  const backed = <T extends Backed>(record: T) => ({
    ...record,
    sources: markCopies(record.sources, records.mirrors),
    institutionKind: institutions.get(record.institution)?.kind ?? null,
  });
  const recognised = <T extends Backed>(record: T) => ({
    ...backed(record),
    recognisedBy: institutions.get(record.institution)?.recognised ?? null,
  });
  const numbers = new Map(records.skillNumbers.map((id, index) => [id, index + 1]));
  const activities = [...records.courses, ...activitiesOf(records)];
  const content = {
    skills: records.skills.map(({ evidence: _evidence, ...skill }) => ({
      ...skill,
      number: numbers.get(skill.id) ?? null,
    })),
    courses: activities.map((course) =>
      recognised(completeCourse(byPlatformRule(course, records), { taxonomy, courses: activities })),
    ),
    programs: records.programs.map(backed),
    roles: records.roles,
    backgrounds: records.backgrounds,
    datasets: records.datasets,
    tools: records.tools.map(({ sources: _sources, ...tool }) => tool),
    aliases: records.aliases,
    givenUp: records.givenUp,
  };
  return { version: `${records.date}-${contentHash(JSON.stringify(content))}`, ...content };
}

/** The sources that may carry a fact, then those on mirrors, marked as copies. */
function markCopies(sources: readonly Source[], mirrors: readonly string[]): readonly Source[] {
  const copies = sources.filter(({ url }) => isMirror(url, mirrors));
  return [
    ...sources.filter((source) => !copies.includes(source)),
    ...copies.map((source) => ({ ...source, copy: true as const })),
  ];
}

/**
 * Where no source says what a course's certificate is, its platform's general rule does, and is named as the source of
 * it. A paid certificate with no price of its own has its platform's dated range.
 */
function byPlatformRule(course: CourseRecord, records: CatalogRecords): CourseRecord {
  const rule = records.platforms.find((entry) => entry.platform === course.platform);
  if (!rule) return course;
  const ruled = withCertificate(course, rule);
  const { price } = rule;
  return ruled.price === null && ruled.certificate === "paid" && price
    ? { ...ruled, price: { ...price, basis: "platform" } }
    : ruled;
}

function withCertificate(course: CourseRecord, { certificate: rule }: PlatformRecord): CourseRecord {
  const { certificate, status, sources } = course;
  if (certificate !== null || status === "retired" || !rule || rule.except.includes(course.id)) return course;
  const { value, url, asOf } = rule;
  return {
    ...course,
    certificate: value,
    sources: [...sources, { url, asOf, supports: ["certificate"], ofPlatform: true }],
  };
}

interface Surroundings {
  readonly taxonomy: Taxonomy;
  readonly courses: readonly CourseRecord[];
}

function completeCourse(course: CourseRecord, { taxonomy, courses }: Surroundings) {
  const taught = taughtBy(course, taxonomy);
  const assumes = [...course.assumes, ...floors(course, taught, taxonomy), ...earlierPart(course, courses)];
  const requires = conjunction(assumes.map((edge) => edge.needs));
  const recommended = new Set(course.recommended.flatMap((edge) => skillsOf(edge.needs)));
  const soft = softEdges(taught, requires, taxonomy).filter(({ skill }) => !recommended.has(skill));
  return {
    ...course,
    requires,
    assumes,
    recommended: [...course.recommended, ...soft.map((needs) => ({ needs, source: "taxonomy" }))],
  };
}

const SEEN: Level = 1;
const skillsOf = (needs: SkillExpression) => heldAskedIn(needs).map(({ skill }) => skill);

/**
 * What the taxonomy recommends before a course: what helps with a skill that it teaches, and what the skill rests on. Who is to
 * practise a skill has practised these; to see it, they were seen. What the course asks for or teaches itself is left out.
 */
function softEdges(
  taught: ReadonlyMap<SkillId, Level>,
  requires: SkillExpression,
  taxonomy: Taxonomy,
): readonly Held[] {
  const settled = new Map<SkillId, Level>(taught);
  raise(settled, heldAskedIn(requires));
  const edges = new Map<SkillId, Level>();
  for (const [id, level] of taught) {
    const skill = taxonomy.get(id);
    if (!skill) continue;
    const before = level >= WITH_HELP ? [...skill.helps, ...certainly(skill.requires)] : skill.helps;
    const asked = level >= WITH_HELP ? WITH_HELP : SEEN;
    raise(
      edges,
      before.map((other) => ({ skill: other, level: asked })),
    );
  }
  return heldIn(edges).filter(({ skill, level }) => (settled.get(skill) ?? 0) < level && !taught.has(skill));
}

/** The skills that `expression` asks for whatever else holds. */
function certainly(expression: SkillExpression): readonly SkillId[] {
  if ("skill" in expression) return [expression.skill];
  return "all" in expression ? expression.all.flatMap(certainly) : [];
}

/** What a course teaches, with what that implies. */
function taughtBy(
  { teaches }: Pick<CourseRecord, "teaches">,
  taxonomy: Taxonomy,
): ReadonlyMap<SkillId, Level> {
  const levels = new Map<SkillId, Level>();
  const visit = (skill: SkillId, level: Level): void => {
    if ((levels.get(skill) ?? 0) >= level) return;
    raise(levels, [{ skill, level }]);
    for (const implied of taxonomy.get(skill)?.implies ?? []) visit(implied, level);
  };
  for (const { id } of taxonomy.values()) {
    const level = teaches[id];
    if (level !== undefined) visit(id, level);
  }
  return levels;
}

/** What the taxonomy asks for the skills that a course teaches to *with help* or further. */
function floors(
  course: CourseRecord,
  taught: ReadonlyMap<SkillId, Level>,
  taxonomy: Taxonomy,
): readonly Requirement[] {
  const asked = conjunction(course.assumes.map((edge) => edge.needs));
  const certain: readonly SkillExpression[] = "all" in asked ? asked.all : [asked];
  const given = new Map(taught);
  raise(
    given,
    certain.filter((part): part is Held => "skill" in part),
  );
  const stated = new Set(course.assumes.map((edge) => JSON.stringify(edge.needs)));
  return [...taught].flatMap(([id, level]) => {
    const skill = taxonomy.get(id);
    if (!skill || level < WITH_HELP || course.teaches[id] === undefined) return [];
    const needs = residual(skill.requires, { has: (held) => isHeld(given, held) });
    const key = JSON.stringify(needs);
    if (stated.has(key) || key === '{"all":[]}') return [];
    stated.add(key);
    return [
      { needs, basis: "taxonomy" as const, because: skill.requiresBecause ?? `${skill.title} rests on it.` },
    ];
  });
}

/** A later part of a series asks for the earlier one, or for all that it teaches. */
function earlierPart({ after }: CourseRecord, courses: readonly CourseRecord[]): readonly Requirement[] {
  const earlier = courses.find(({ id }) => id === after);
  if (earlier === undefined) return [];
  const taught = heldOf(earlier);
  const needs: SkillExpression = {
    any: [{ taken: earlier.id }, ...(taught.length > 0 ? [conjunction(taught)] : [])],
  };
  return [{ needs, basis: "series", because: `It continues ${earlier.title}.` }];
}

function heldOf({ teaches }: CourseRecord): readonly Held[] {
  return Object.entries(teaches).map(([id, level]) => held.parse(`${id}~${level}`));
}

/** 64 bits of FNV-1a in two halves, as 12 hexadecimal digits: names an edition, protects nothing. */
function contentHash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    low = Math.imul(low ^ text.charCodeAt(i), 0x01000193);
    high = Math.imul(high ^ low, 0x85ebca6b);
  }
  const hex = (half: number) => (half >>> 0).toString(16).padStart(8, "0");
  return `${hex(low)}${hex(high)}`.slice(0, 12);
}
