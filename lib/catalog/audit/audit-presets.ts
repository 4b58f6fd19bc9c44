import { holds } from "@/lib/catalog/expression";
import type { CatalogRecords, SkillId } from "@/lib/catalog/schema";
import { type Held, isHeld, type Level, raise, spellHeld, WITH_HELP } from "@/lib/catalog/skill-level";
import type { CatalogFault } from "@/lib/catalog/types";
import { activityRecords } from "./activity-records";

type RoleRecord = CatalogRecords["roles"][number];

/** What roles, backgrounds and institutions say against the rules of `data/README.md`. */
export function auditPresets(records: CatalogRecords): readonly CatalogFault[] {
  return [
    ...records.roles.flatMap((role) => [
      ...shrinkingStages(role),
      ...saidTwice(role),
      ...missingReadiness(role, records),
      ...missingTools(role, records),
    ]),
    ...unknownFirstLooks(records),
    ...openBackgrounds(records),
    ...unknownInstitutions(records),
  ];
}

const fault = (role: RoleRecord, field: string, message: string): CatalogFault => ({
  entry: `roles/${role.id}`,
  field,
  message,
});

const levelsOf = (needs: RoleRecord["often"]): Map<SkillId, Level> => {
  const levels = new Map<SkillId, Level>();
  raise(
    levels,
    needs.map((need) => need.needs),
  );
  return levels;
};

/** Each stage holds what the stage before holds. */
function shrinkingStages(role: RoleRecord): CatalogFault[] {
  return role.stages.slice(1).flatMap((stage, i) => {
    const held = levelsOf(stage.needs);
    const before = role.stages[i]?.needs ?? [];
    return before
      .filter(({ needs }) => !isHeld(held, needs))
      .map(({ needs }) =>
        fault(
          role,
          `stages.${stage.id}`,
          `lacks ${spellHeld(needs)} of the stage before: add it, stages are cumulative`,
        ),
      );
  });
}

function saidTwice(role: RoleRecord): CatalogFault[] {
  const lists = [
    ...role.stages.map(({ id, needs }) => [`stages.${id}`, needs] as const),
    ["often", role.often] as const,
  ];
  const twice = lists.flatMap(([field, needs]) => {
    const ids = needs.map((need) => need.needs.skill);
    return ids
      .filter((id, i) => ids.indexOf(id) !== i)
      .map((id) => fault(role, field, `${id} stands twice: leave its higher level`));
  });
  const usual = levelsOf(role.stages.find(({ id }) => id === role.usual)?.needs ?? []);
  const idle = role.often.filter(({ needs }) => isHeld(usual, needs));
  return [
    ...twice,
    ...idle.map(({ needs }) =>
      fault(role, "often", `${spellHeld(needs)} is in the usual stage: take it out of one of the two`),
    ),
  ];
}

/** What is said about readiness names a stage of the role and a background, and its hours rise. */
function missingReadiness(role: RoleRecord, { backgrounds }: CatalogRecords): CatalogFault[] {
  const stages = new Set(role.stages.map(({ id }) => id));
  const people = new Set(backgrounds.map(({ id }) => id));
  return role.readiness.flatMap(({ stage, background, low, high }) => [
    ...(stages.has(stage)
      ? []
      : [fault(role, "readiness", `${stage} is no stage of this role: correct the id`)]),
    ...(people.has(background)
      ? []
      : [
          fault(
            role,
            "readiness",
            `${background} names nothing in this catalog: correct the id, or add the record`,
          ),
        ]),
    ...(low <= high
      ? []
      : [fault(role, "readiness", `${low} to ${high} hours do not rise: correct their order`)]),
  ]);
}

/** A tool of the daily work stands in the usual stage; what a role leaves open names skills and tools of the catalog. */
function missingTools(role: RoleRecord, { skills, tools }: CatalogRecords): CatalogFault[] {
  const usual = levelsOf(role.stages.find(({ id }) => id === role.usual)?.needs ?? []);
  const asked = new Set<string>(usual.keys());
  const known = new Set<string>([...skills, ...tools].map(({ id }) => id));
  const open = role.open.flatMap(({ options }) =>
    options.flatMap(({ skillId, toolId }) => [skillId, toolId]),
  );
  return [
    ...role.dailyTools
      .filter((id) => !asked.has(id))
      .map((id) =>
        fault(role, "dailyTools", `${id} is not in the usual stage: add it there, or take it out here`),
      ),
    ...open
      .filter((id) => id !== null && !known.has(id))
      .map((id) =>
        fault(role, "open", `${id} names nothing in this catalog: correct the id, or add the record`),
      ),
  ];
}

function unknownFirstLooks({ backgrounds, roles }: CatalogRecords): CatalogFault[] {
  const known = new Set(roles.map(({ id }) => id));
  return backgrounds.flatMap(({ id, firstLook }) =>
    firstLook
      .filter((role) => !known.has(role))
      .map((role) => ({
        entry: `backgrounds/${id}`,
        field: "firstLook",
        message: `${role} names nothing in this catalog: correct the id, or add the record`,
      })),
  );
}

/** A background that holds a skill with help also holds what the skill rests on. */
function openBackgrounds(records: CatalogRecords): CatalogFault[] {
  return records.backgrounds.flatMap((background) => {
    const has = ({ skill, level }: Held) => (background.levels[skill] ?? 0) >= level;
    return records.skills.flatMap(({ id, requires }) => {
      const isOpen = (background.levels[id] ?? 0) >= WITH_HELP && !holds(requires, { has });
      const message = `${id} rests on a skill that is not in the list: add that one, or take ${id} out`;
      return isOpen ? [{ entry: `backgrounds/${background.id}`, field: `levels.${id}`, message }] : [];
    });
  });
}

function unknownInstitutions(records: CatalogRecords): CatalogFault[] {
  const names = new Set(records.institutions.map(({ name }) => name));
  const check = (list: string, { id, institution }: { readonly id: string; readonly institution: string }) =>
    names.has(institution)
      ? []
      : [
          {
            entry: `${list}/${id}`,
            field: "institution",
            message: `${institution} is not in institutions.json: add it there with its kind, or correct the name`,
          },
        ];
  return [
    ...activityRecords(records).flatMap(({ record }) => check("courses", record)),
    ...records.programs.flatMap((program) => check("programs", program)),
  ];
}
