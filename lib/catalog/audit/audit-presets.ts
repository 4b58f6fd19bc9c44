import { holds } from "@/lib/catalog/expression";
import type { CatalogRecords } from "@/lib/catalog/schema";
import type { CatalogFault } from "@/lib/catalog/types";

type RoleRecord = CatalogRecords["roles"][number];

/** A core is what makes a person credible for a first job: beyond this it is a wish list. */
const LARGEST_CORE = 14;

/** What roles, backgrounds and institutions say against the rules of `data/README.md`. */
export function auditPresets(records: CatalogRecords): readonly CatalogFault[] {
  return [
    ...records.roles.flatMap((role) => [
      ...wrongTiers(role),
      ...missingReasons(role),
      ...missingPortfolio(role),
    ]),
    ...openBackgrounds(records),
    ...unknownInstitutions(records),
  ];
}

const placed = (role: RoleRecord) => [...role.mustHave, ...role.oftenAsked, ...role.niceToHave];

function wrongTiers(role: RoleRecord): CatalogFault[] {
  const entry = `roles/${role.id}`;
  const ids = placed(role);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
  return [
    ...twice.map((id) => ({ entry, field: "mustHave", message: `${id} stands twice: leave it in one tier` })),
    ...(role.mustHave.length > LARGEST_CORE
      ? [
          {
            entry,
            field: "mustHave",
            message: `a core has at most ${LARGEST_CORE} skills, not ${role.mustHave.length}: move the least asked to oftenAsked`,
          },
        ]
      : []),
  ];
}

function missingReasons(role: RoleRecord): CatalogFault[] {
  const entry = `roles/${role.id}`;
  const ids = new Set<string>(placed(role));
  return [
    ...[...ids]
      .filter((id) => !role.because[id])
      .map((id) => ({
        entry,
        field: `because.${id}`,
        message: "no reason is given for its tier: write one, with the evidence or as our judgement",
      })),
    ...Object.keys(role.because)
      .filter((id) => !ids.has(id))
      .map((id) => ({
        entry,
        field: `because.${id}`,
        message: "gives a reason for a skill in no tier: take it out, or correct the id",
      })),
  ];
}

/** No goal is reached by certificates alone (guide:P1). */
function missingPortfolio({ id, portfolio }: RoleRecord): CatalogFault[] {
  const message = "says nothing about portfolio work: give its hours, and why so many";
  return portfolio === null ? [{ entry: `roles/${id}`, field: "portfolio", message }] : [];
}

/** A background that holds a skill also holds what the skill rests on. */
function openBackgrounds(records: CatalogRecords): CatalogFault[] {
  const requires = new Map(records.skills.map((skill) => [skill.id, skill.requires]));
  return records.backgrounds.flatMap((background) => {
    const known = new Set(background.knows);
    return background.knows.flatMap((id) => {
      const needs = requires.get(id);
      if (needs === undefined || holds(needs, (skill) => known.has(skill))) return [];
      const message = `${id} rests on a skill that is not in the list: add that one, or take ${id} out`;
      return [{ entry: `backgrounds/${background.id}`, field: "knows", message }];
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
    ...records.courses.flatMap((course) => check("courses", course)),
    ...records.programs.flatMap((program) => check("programs", program)),
  ];
}
