import { z } from "zod";
import type { CatalogRecords } from "@/lib/catalog/schema";
import type { CatalogFault } from "@/lib/catalog/types";
import { activityRecords } from "./activity-records";
import { hoursByRule, wrongDates } from "./audit-support";

/** A source of a tool: its page, and the day that it speaks of. */
const addressed = z.looseObject({
  url: z.url({ protocol: /^https?$/ }),
  asOf: z.string().nullable().optional(),
});

const fault = (entry: string, field: string, message: string): CatalogFault => ({ entry, field, message });

/** What still runs, the tools, and the activities that are no courses, against the rules of `data/README.md`. */
export function auditActivities(records: CatalogRecords): readonly CatalogFault[] {
  return [
    ...groundlessRuns(records),
    ...wrongTools(records),
    ...wrongProjects(records),
    ...idleActivities(records),
  ];
}

/** Whether an activity runs: said of each, with a source where it claims one, and with hours where it needs repair. */
function groundlessRuns(records: CatalogRecords): CatalogFault[] {
  return activityRecords(records).flatMap(({ entry, record: { runsToday, extraHours } }) => {
    if (runsToday === null)
      return [fault(entry, "runsToday", 'is not said: set its value, "unknown" where it was not seen')];
    const { value, basis, sources } = runsToday;
    return [
      ...(basis === "source" && sources.length === 0
        ? [
            fault(
              entry,
              "runsToday.sources",
              'it claims a source and names none: add it, or set basis to "judgement"',
            ),
          ]
        : []),
      ...((extraHours !== null) !== (value === "with-changes")
        ? [
            fault(
              entry,
              "extraHours",
              "hours of repair stand where it runs with changes, and only there: add or take them out",
            ),
          ]
        : []),
    ];
  });
}

/** A tool that belongs to no member of its family, names no skill, or tells its end without a source. */
function wrongTools({ tools, skills }: CatalogRecords): CatalogFault[] {
  const families = new Map<string, string | null>(tools.map(({ id, family }) => [id, family]));
  const known = new Set<string>(skills.map(({ id }) => id));
  return tools.flatMap(({ id, member, family, skill, state, sources }) => {
    const entry = `tools/${id}`;
    const wrongMember = member !== null && (family === null || families.get(member) !== family);
    return [
      ...sources.flatMap((source, i) =>
        addressed.safeParse(source).success
          ? []
          : [fault(entry, `sources.${i}`, "has no address: write { url, asOf }, or take it out")],
      ),
      ...(wrongMember
        ? [fault(entry, "member", `${member} is no tool of its family: correct the id or the family`)]
        : []),
      ...(skill !== null && !known.has(skill)
        ? [fault(entry, "skill", `${skill} names nothing in this catalog: correct the id, or add the record`)]
        : []),
      ...((state === "deprecated" || state === "archived") && sources.length === 0
        ? [fault(entry, "state", `no source tells that it is ${state}: add one, or set the state to null`)]
        : []),
    ];
  });
}

/** A project that is unbound to a stage of its roles, or a later one that asks for nothing. */
function wrongProjects({ projects, roles }: CatalogRecords): CatalogFault[] {
  const stages = new Map<string, ReadonlySet<string>>(
    roles.map((role) => [role.id, new Set(role.stages.map(({ id }) => id))]),
  );
  return projects.flatMap(({ id, part, roles: of, stages: at, assumes, definitionOfDone }) => {
    const entry = `courses/${id}`;
    const named = Object.entries(at);
    return [
      ...named.flatMap(([role, stage]) =>
        stages.get(role)?.has(stage)
          ? []
          : [fault(entry, "stages", `${stage} is no stage of ${role}: correct one of the two`)],
      ),
      ...of
        .filter((role) => named.length > 0 && !named.some(([other]) => other === role))
        .map((role) => fault(entry, "stages", `no stage of ${role} is named: add it, or take the role out`)),
      ...(part !== "first" && assumes.length === 0
        ? [fault(entry, "assumes", "it asks for nothing: say what one must hold before it")]
        : []),
      ...(definitionOfDone.length === 0
        ? [fault(entry, "definitionOfDone", "is empty: say when the work is done")]
        : []),
    ];
  });
}

/** Practice, books and projects that raise nothing, or whose hours or dates break a rule. */
function idleActivities(records: CatalogRecords): CatalogFault[] {
  return activityRecords(records)
    .slice(records.courses.length)
    .flatMap(({ entry, record }) => [
      ...hoursByRule(entry, record),
      ...wrongDates(entry, record, records.date),
      ...(Object.keys(record.teaches).length === 0
        ? [fault(entry, "teaches", "it teaches nothing: add what it teaches, or take it out")]
        : []),
    ]);
}
