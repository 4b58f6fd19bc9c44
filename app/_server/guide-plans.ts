import { GUIDE_PLAN_IDS, type GuidePlanPreviews, guideRequest } from "@/components/guide/guide-plans";
import { answerRequest } from "@/lib/answer";
import type { CivilDate } from "@/lib/civil-date";
import { encodeRequest } from "@/lib/link";
import type { CompiledCatalog } from "@/lib/planner";
import { currentCompiled } from "./catalog";
import { todayUtc } from "./today";

let made: GuidePlanPreviews | null = null;

/** The guide's sequences as plans of the current catalog. Courses and hours depend on no day, so they are made once. */
export function currentGuidePlans(): GuidePlanPreviews {
  made ??= previewGuidePlans(currentCompiled(), todayUtc());
  return made;
}

/** What each plan of the guide comes to; one that this catalog cannot make is left out. */
export function previewGuidePlans(compiled: CompiledCatalog, today: CivilDate): GuidePlanPreviews {
  const entries = GUIDE_PLAN_IDS.flatMap((id) => {
    const { catalog } = compiled;
    const request = guideRequest(catalog, id);
    if (request === null) return [];
    const { outcome, totals } = answerRequest({ compiled, request, today });
    if (outcome !== "planned") return [];
    const href = `/?${encodeRequest(request)}`;
    const from = request.from && titled(catalog.background(request.from));
    const goal = request.goal && titled(catalog.role(request.goal));
    const { mainCourses, hours } = totals;
    return [[id, { href, courses: mainCourses, typicalHours: hours.typical, from, goal }] as const];
  });
  return Object.fromEntries(entries);
}

const titled = ({ id, title }: { readonly id: string; readonly title: string }) => ({ id, title });
