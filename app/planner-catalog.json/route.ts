import { currentCatalogFile } from "../_server/catalog";
import { CACHE, jsonResponse } from "../_server/json-response";

/** The current catalog with just what planning in the page needs: no sources, no texts that only a course's page shows. */
export function GET(): Response {
  const { courses, skills, programs, ...rest } = currentCatalogFile();
  const slim = {
    ...rest,
    skills: skills.map((skill) => ({ ...skill, selfChecks: [] })),
    programs: programs.map(({ id, title, platform, institution, kind, url }) => ({
      id,
      title,
      platform,
      institution,
      kind,
      url,
    })),
    courses: courses.map(slimCourse),
  };
  return jsonResponse(slim, { cache: CACHE.stable });
}

type Course = ReturnType<typeof currentCatalogFile>["courses"][number];

function slimCourse(course: Course) {
  const {
    sources: _,
    requirements: __,
    note: ___,
    hoursNote: ____,
    priorKnowledge: _____,
    rating: ______,
    ...slim
  } = course;
  return { ...slim, sources: [], replacedBy: null, touches: [] };
}
