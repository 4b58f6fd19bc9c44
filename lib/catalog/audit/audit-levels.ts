import { isSkillLeaf } from "@/lib/catalog/expression";
import type { CatalogRecords, SkillExpression, SkillId } from "@/lib/catalog/schema";
import { type Held, type Level, raise, spellHeld } from "@/lib/catalog/skill-level";
import type { CatalogFault } from "@/lib/catalog/types";
import { type ActivityRecord, activityRecords } from "./activity-records";

/** Shares of the usual step hours that an activity's own hours carry at least: rules of `data/README.md`. */
const BUDGET_SHARE = 0.45;
const PROJECT_SHARE = 0.6;

/** The portfolio piece itself: it takes no hours beside the work that makes it. */
const PORTFOLIO = "portfolio-project";

/** Claims that the hours of an activity cannot carry, and levels that nothing gives. */
export function auditLevels(records: CatalogRecords): readonly CatalogFault[] {
  return [...overBudget(records), ...unreachable(records)];
}

/** An activity that claims more level steps than its hours carry, and does not say why. */
function overBudget(records: CatalogRecords): CatalogFault[] {
  const skills = new Map(records.skills.map((skill) => [skill.id, skill]));
  const activities = activityRecords(records);
  const byId = new Map(activities.map(({ record }) => [record.id, record]));
  const projects = new Set(records.projects.map(({ id }) => id));
  const steps = (record: ActivityRecord): number => {
    const before = startOf(record, byId, skills);
    return records.skills
      .filter(({ id }) => id !== PORTFOLIO || !projects.has(record.id))
      .reduce((sum, { id, stepHours }) => {
        const taught = (stepHours ?? []).slice(before.get(id) ?? 0, record.teaches[id] ?? 0);
        return sum + taught.reduce((hours, step) => hours + step, 0);
      }, 0);
  };
  return activities.flatMap(({ entry, record }) => {
    if (record.hours === null || record.budgetReason !== null) return [];
    const share = projects.has(record.id) ? PROJECT_SHARE : BUDGET_SHARE;
    const least = Math.round(share * steps(record));
    const hours = record.hours.typical + (record.extraHours ?? 0);
    const message = `its hours carry less than it claims, ${hours} of at least ${least}: take levels down, correct the hours, or say why in budgetReason`;
    return Math.round(hours) < least ? [{ entry, field: "teaches", message }] : [];
  });
}

/** What is surely held before an activity: what it assumes, and what the earlier parts of its series assume and teach. */
function startOf(
  record: ActivityRecord,
  byId: ReadonlyMap<string, ActivityRecord>,
  skills: ReadonlyMap<SkillId, CatalogRecords["skills"][number]>,
): ReadonlyMap<SkillId, Level> {
  const held = new Map<SkillId, Level>();
  const give = ({ skill, level }: Held): void => {
    if ((held.get(skill) ?? 0) >= level) return;
    raise(held, [{ skill, level }]);
    for (const implied of skills.get(skill)?.implies ?? []) give({ skill: implied, level });
  };
  const chain = new Set<ActivityRecord>();
  for (let part: ActivityRecord | undefined = record; part && !chain.has(part); part = earlier(part, byId)) {
    chain.add(part);
    for (const { needs } of part.assumes) surelyAsked(needs).forEach(give);
    if (part !== record) givenBy(part, skills).forEach(give);
  }
  return held;
}

const earlier = ({ after }: ActivityRecord, byId: ReadonlyMap<string, ActivityRecord>) =>
  after === null ? undefined : byId.get(after);

function givenBy(
  { teaches }: ActivityRecord,
  skills: ReadonlyMap<SkillId, CatalogRecords["skills"][number]>,
): readonly Held[] {
  return [...skills.keys()].flatMap((skill) => {
    const level = teaches[skill];
    return level === undefined ? [] : [{ skill, level }];
  });
}

/** The skills that hold wherever `needs` does. */
function surelyAsked(needs: SkillExpression): readonly Held[] {
  if (isSkillLeaf(needs)) return [needs];
  return "all" in needs ? needs.all.flatMap(surelyAsked) : [];
}

/** What a stage, or an activity that may be planned, asks for and no activity that may be planned gives. */
function unreachable(records: CatalogRecords): CatalogFault[] {
  const most = new Map<string, Level>();
  for (const { record } of activityRecords(records)) {
    if (!record.plannable || record.hours === null || record.runsToday?.value === "no") continue;
    const given = givenBy(record, new Map(records.skills.map((skill) => [skill.id, skill])));
    for (const { skill, level } of given) most.set(skill, highestOf(most.get(skill), level));
  }
  const exempt = new Set<string>(
    records.skills.filter(({ untaught }) => untaught !== null).map(({ id }) => id),
  );
  const known = new Set<string>(records.skills.map(({ id }) => id));
  const isOpen = ({ skill, level }: Held) =>
    known.has(skill) && !exempt.has(skill) && (most.get(skill) ?? 0) < level;
  const message = (held: Held) =>
    `no plannable activity gives ${spellHeld(held)}: add one that does, or take the level down`;
  return [
    ...records.roles.flatMap(({ id, stages, usual }) =>
      upTo(stages, usual).flatMap((stage) =>
        stage.needs
          .filter(({ needs }) => isOpen(needs))
          .map(({ needs }) => ({
            entry: `roles/${id}`,
            field: `stages.${stage.id}`,
            message: message(needs),
          })),
      ),
    ),
    ...activityRecords(records).flatMap(({ entry, record }) =>
      record.plannable
        ? record.assumes
            .flatMap(({ needs }) => surelyAsked(needs))
            .filter(isOpen)
            .map((held) => ({ entry, field: "assumes", message: message(held) }))
        : [],
    ),
  ];
}

/** The stages that a plan aims at; a later one may take a doctorate. */
const upTo = (stages: CatalogRecords["roles"][number]["stages"], usual: string) =>
  stages.slice(0, stages.findIndex(({ id }) => id === usual) + 1);

const highestOf = (one: Level | undefined, other: Level): Level =>
  one === undefined || one < other ? other : one;
