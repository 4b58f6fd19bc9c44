import { type CatalogFile, catalogFile, type WholeCatalogFile } from "@/lib/catalog";

/**
 * What neither the planner nor a step of its plan shows is left out: sources, notes on facts, self-checks. The rest is
 * whole, defaults filled in, so that a browser can take it as it comes.
 */
export function slimCatalog(file: WholeCatalogFile): WholeCatalogFile {
  return catalogFile.parse(withoutTexts(file));
}

function withoutTexts(file: WholeCatalogFile): CatalogFile {
  return {
    version: file.version,
    aliases: file.aliases,
    givenUp: file.givenUp,
    backgrounds: file.backgrounds.map(({ id, title, levels }) => ({ id, title, levels })),
    skills: file.skills.map(({ id, number, title, requires, helps, implies, area, untaught }) => {
      return {
        id,
        number,
        title,
        requires,
        helps,
        implies,
        area,
        ...(untaught === null ? {} : { untaught }),
      };
    }),
    roles: file.roles.map(({ sources: _sources, because: _because, ...role }) => role),
    programs: file.programs.map(({ id, title, platform, institution, kind, url, price, status }) => {
      return { id, title, platform, institution, kind, url, price, status };
    }),
    datasets: file.datasets,
    tools: file.tools,
    courses: file.courses.map(
      ({
        assumes: _assumes,
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
