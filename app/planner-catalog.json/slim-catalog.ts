import type { z } from "zod";
import type { CatalogFile, catalogFile } from "@/lib/catalog";

/** What neither the planner nor a step of its plan shows is left out: sources, notes on facts, self-checks. */
export function slimCatalog(file: z.output<typeof catalogFile>): CatalogFile {
  return {
    version: file.version,
    aliases: file.aliases,
    givenUp: file.givenUp,
    backgrounds: file.backgrounds.map(({ id, title, knows }) => ({ id, title, knows })),
    skills: file.skills.map(({ id, number, title, requires, helps, area, untaught }) => {
      return { id, number, title, requires, helps, area, ...(untaught === null ? {} : { untaught }) };
    }),
    roles: file.roles.map(({ sources: _sources, because: _because, ...role }) => role),
    programs: file.programs.map(({ id, title, platform, institution, kind, url, price, status }) => {
      return { id, title, platform, institution, kind, url, price, status };
    }),
    datasets: file.datasets,
    briefs: file.briefs,
    courses: file.courses.map(
      ({
        requirements: _requirements,
        hoursNote: _hoursNote,
        priorKnowledge: _priorKnowledge,
        statusNote: _statusNote,
        language: _language,
        rating: _rating,
        ...course
      }) => ({ ...course, sources: [] }),
    ),
  };
}
