import type { z } from "zod";
import { coursesIn, skillsIn } from "@/lib/catalog/expression";
import type { CatalogRecords, catalogFile, SkillExpression } from "@/lib/catalog/schema";
import { type Held, WITH_HELP } from "@/lib/catalog/skill-level";
import type { CatalogFault } from "@/lib/catalog/types";

type Parsed = z.output<typeof catalogFile>;

/** Every id that is used twice or names nothing, and every cycle of hard prerequisites among skills. */
export function checkReferences(file: Parsed): readonly CatalogFault[] {
  return [
    ...duplicateIds(file),
    ...duplicateNumbers(file),
    ...danglingInSkills(file),
    ...danglingInCourses(file),
    ...danglingInPrograms(file),
    ...danglingInPresets(file),
    ...danglingInGivenUp(file),
    ...danglingAliases(file),
    ...skillCycles(file),
  ];
}

/** Every skill that nothing teaches and that does not say why, and every such mark on one that is taught to *with help*. */
export function checkTaught(records: CatalogRecords): readonly CatalogFault[] {
  const taught = new Map<string, number>();
  for (const list of [records.courses, records.practice, records.books, records.projects])
    for (const { plannable, hours, teaches } of list)
      if (plannable && hours)
        for (const [id, level] of Object.entries(teaches))
          taught.set(id, Math.max(level, taught.get(id) ?? 0));
  return records.skills.flatMap(({ id, untaught }) => {
    const level = taught.get(id) ?? 0;
    const entry = `skills/${id}`;
    if (untaught !== null)
      return level >= WITH_HELP
        ? [fault(entry, "untaught", "an activity that may be planned teaches it: set this to null")]
        : [];
    const message = "no plannable course teaches it: add one, or say here why none does";
    return level === 0 ? [fault(entry, "untaught", message)] : [];
  });
}

/** Every skill without a permanent number, and every id that has two. */
export function checkSkillNumbers({ skills, skillNumbers }: CatalogRecords): readonly CatalogFault[] {
  const numbered = new Set(skillNumbers);
  const twice = skillNumbers.filter((id, index) => skillNumbers.indexOf(id) !== index);
  return [
    ...skills
      .filter(({ id }) => skillNumbers.length > 0 && !numbered.has(id))
      .map(({ id }) =>
        fault(
          `skills/${id}`,
          "number",
          "has no permanent number: append its id at the end of data/skill-numbers.json (a renamed id takes the place of the old one)",
        ),
      ),
    ...twice.map((id) => fault("skill-numbers", id, "stands twice: take one out, a skill has one number")),
  ];
}

const fault = (entry: string, field: string, message: string): CatalogFault => ({ entry, field, message });

function duplicateIds(file: Parsed): CatalogFault[] {
  const lists = ["skills", "courses", "programs", "roles", "backgrounds", "datasets", "tools"] as const;
  return lists.flatMap((list) => {
    const seen = new Set<string>();
    return file[list].flatMap(({ id }) => {
      if (seen.has(id)) return [fault(`${list}/${id}`, "id", "stands twice: give one of the two another id")];
      seen.add(id);
      return [];
    });
  });
}

function duplicateNumbers(file: Parsed): CatalogFault[] {
  const owner = new Map<number, string>();
  return file.courses.flatMap(({ id, number }) => {
    const other = owner.get(number);
    owner.set(number, id);
    return other === undefined || other === id
      ? []
      : [
          fault(
            `courses/${id}`,
            "number",
            `${number} belongs to ${other}: numbers are permanent, so take the next free one`,
          ),
        ];
  });
}

function danglingInSkills(file: Parsed): CatalogFault[] {
  const known = new Set<string>(file.skills.map((skill) => skill.id));
  return file.skills.flatMap((skill) => [
    ...missing(`skills/${skill.id}`, "requires", skillsIn(skill.requires), known),
    ...missing(`skills/${skill.id}`, "helps", skill.helps, known),
    ...missing(`skills/${skill.id}`, "implies", skill.implies, known),
  ]);
}

function danglingInCourses(file: Parsed): CatalogFault[] {
  const skills = new Set<string>(file.skills.map((skill) => skill.id));
  const courses = new Set<string>(file.courses.map((course) => course.id));
  const programs = new Set<string>(file.programs.map((program) => program.id));
  const tools = new Set<string>(file.tools.map(({ id }) => id));
  const roles = new Set<string>(file.roles.map(({ id }) => id));
  const datasets = new Set<string>(file.datasets.map(({ id }) => id));
  return file.courses.flatMap((course) => {
    const entry = `courses/${course.id}`;
    const soft = course.recommended.flatMap((edge) => skillsIn(edge.needs));
    return [
      ...missing(entry, "requires", skillsIn(course.requires), skills),
      ...missing(
        entry,
        "after",
        [...coursesIn(course.requires), ...(course.after ? [course.after] : [])],
        courses,
      ),
      ...missing(entry, "builtOn", course.builtOn, tools),
      ...missing(entry, "project", course.project?.repeats ?? [], courses),
      ...missing(entry, "project", course.project?.roles ?? [], roles),
      ...missing(entry, "project", course.project?.datasets ?? [], datasets),
      ...missing(entry, "recommended", soft, skills),
      ...missing(entry, "teaches", Object.keys(course.teaches), skills),
      ...missing(
        entry,
        "programs",
        course.programs.map((part) => part.programId),
        programs,
      ),
      ...missing(entry, "replacedBy", course.replacedBy === null ? [] : [course.replacedBy], courses),
    ];
  });
}

function danglingInPrograms(file: Parsed): CatalogFault[] {
  const skills = new Set<string>(file.skills.map((skill) => skill.id));
  return file.programs.flatMap((program) =>
    missing(`programs/${program.id}`, "teaches", program.teaches, skills),
  );
}

function danglingInPresets(file: Parsed): CatalogFault[] {
  const skills = new Set<string>(file.skills.map((skill) => skill.id));
  const courses = new Set<string>(file.courses.map((course) => course.id));
  const roles = file.roles.flatMap((role) => [
    ...role.stages.flatMap(({ id, needs }) =>
      missing(`roles/${role.id}`, `stages.${id}`, idsOf(needs), skills),
    ),
    ...missing(`roles/${role.id}`, "usual", [role.usual], new Set(role.stages.map(({ id }) => id))),
    ...missing(`roles/${role.id}`, "often", idsOf(role.often), skills),
    ...missing(`roles/${role.id}`, "nice", role.nice, skills),
    ...missing(`roles/${role.id}`, "guide", role.guide, courses),
  ]);
  const backgrounds = file.backgrounds.flatMap((background) =>
    missing(`backgrounds/${background.id}`, "levels", Object.keys(background.levels), skills),
  );
  return [...roles, ...backgrounds];
}

const idsOf = (needs: readonly { readonly needs: Held }[]) => needs.map(({ needs: { skill } }) => skill);

function danglingInGivenUp(file: Parsed): CatalogFault[] {
  const skills = new Set<string>(file.skills.map((skill) => skill.id));
  return file.givenUp.flatMap(({ id, about }) => missing(`givenUp/${id}`, "about", [about], skills));
}

function danglingAliases(file: Parsed): CatalogFault[] {
  const lists = ["skills", "courses", "roles", "backgrounds"] as const;
  return lists.flatMap((list) => {
    const known = new Set<string>(file[list].map((record) => record.id));
    return Object.entries(file.aliases[list]).flatMap(([old, id]) => [
      ...missing(`aliases/${list}`, old, [id], known),
      ...(known.has(old)
        ? [
            fault(
              `aliases/${list}`,
              old,
              "is still an id of its own: take the alias out, or rename the record",
            ),
          ]
        : []),
    ]);
  });
}

function missing(
  entry: string,
  field: string,
  ids: readonly string[],
  known: ReadonlySet<string>,
): CatalogFault[] {
  return ids.flatMap((id) =>
    known.has(id)
      ? []
      : [fault(entry, field, `${id} names nothing in this catalog: correct the id, or add the record`)],
  );
}

/** Depth-first search over all hard edges, OR branches included: a skill must never rest on itself. */
function skillCycles(file: Parsed): CatalogFault[] {
  const edges = new Map<string, SkillExpression>(file.skills.map((skill) => [skill.id, skill.requires]));
  const done = new Set<string>();
  const faults: CatalogFault[] = [];
  const visit = (id: string, path: readonly string[]): void => {
    const start = path.indexOf(id);
    if (start >= 0) {
      const cycle = [...path.slice(start), id].join(" → ");
      faults.push(
        fault(
          `skills/${id}`,
          "requires",
          `the hard prerequisites run in a circle, ${cycle}: take one of them out, or make it soft (helps)`,
        ),
      );
      return;
    }
    if (done.has(id)) return;
    const requires = edges.get(id);
    if (requires !== undefined) for (const next of skillsIn(requires)) visit(next, [...path, id]);
    done.add(id);
  };
  for (const id of edges.keys()) visit(id, []);
  return faults;
}
