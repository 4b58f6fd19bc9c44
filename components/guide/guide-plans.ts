import { type Catalog, type Course, coursesOfProgram, WITH_HELP } from "@/lib/catalog";
import { DEFAULT_REQUEST, type PlanRequest } from "@/lib/request";
import { GUIDE_IDS, type GuideCourseId } from "./guide-ids";
import { GUIDE_WISHES, type GuideWish } from "./guide-order";

export type GuidePlanId = keyof typeof GUIDE_WISHES;

/** The ids that open a plan: the courses, then the order. */
export const GUIDE_PLAN_IDS: readonly GuidePlanId[] = GUIDE_IDS.filter(
  (id): id is GuidePlanId => id in GUIDE_WISHES,
);

/** The catalog's entry for a course of the guide: it says `guide:C4` in `wellKnown`. */
export function guideCourse(catalog: Catalog, id: GuideCourseId): Course | undefined {
  return catalog.courses.find(({ wellKnown }) => wellKnown === `guide:${id}`);
}

/** What every plan of the guide ends with: something to show (guide:S9). */
const OWN_WORK = "portfolio-project";

/** The request behind a plan of the guide; null where this catalog lacks its role or one of its courses. */
export function guideRequest(catalog: Catalog, id: GuidePlanId): PlanRequest | null {
  const wish: GuideWish = GUIDE_WISHES[id];
  const goal = wish.goal === null ? null : catalog.findRole(wish.goal);
  const show = catalog.findSkill(OWN_WORK);
  const from = catalog.findBackground(wish.from);
  const named = wish.pin.map((course) => guideCourse(catalog, course));
  if (goal === undefined || !from || !show || named.some((course) => !course?.plannable)) return null;
  const pinned = [...named, ...wholeProgram(catalog, wish.program)].flatMap((course) => course?.id ?? []);
  return {
    ...DEFAULT_REQUEST,
    goal: goal?.id ?? null,
    want: goal === null ? [{ skill: show.id, level: WITH_HELP }] : [],
    from: from.id,
    pin: [...new Set(pinned)],
  };
}

function wholeProgram(catalog: Catalog, id: GuideCourseId | undefined): readonly Course[] {
  const program = id && guideCourse(catalog, id)?.programs[0]?.programId;
  return program ? coursesOfProgram(catalog, program).filter(({ plannable }) => plannable) : [];
}

interface Titled {
  readonly id: string;
  readonly title: string;
}

/** A plan of the guide as the planner makes it now. */
export interface GuidePlanPreview {
  readonly href: string;
  /** Main courses, as the planner counts them. */
  readonly courses: number;
  /** Work of one's own included. */
  readonly typicalHours: number;
  /** Who it is for, and what they want to become. */
  readonly from: Titled | null;
  readonly goal: Titled | null;
}

export type GuidePlanPreviews = Readonly<Partial<Record<GuidePlanId, GuidePlanPreview>>>;
