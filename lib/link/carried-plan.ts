import { addDays, type CivilDate, daysBetween, parseCivilDate } from "@/lib/civil-date";
import type { Report } from "@/lib/request";
import { checksum } from "./bits";
import type { CarriedPlan } from "./types";

/** The parameter that carries it, always the last of a link. */
export const CARRIED = "plan";

/** Formats that this release reads. A new one gets the next number; the old ones stay. */
const FORMAT = "1";
const CHECK_LENGTH = 5;
const EDITION = /^[\w.-]{1,40}$/;
const STEP = /^(\d{1,6})-(\d{1,5}(?:\.\d{1,6})?)$/;
const FINISH = /^(\d{1,6})-(\d{1,6})-(\d{1,6})$/;
/** No plan has as many steps. */
const MAX_STEPS = 500;
const LAST_DAY = "2199-12-31";

/**
 * `link` (a request's, with its first day `start`) with the plan as it is today: `plan=1~edition~courses~finish~check`,
 * each course as `number-hours`, the finish as days after the first day. The checksum is over the whole link, so that
 * damage anywhere in it is told from an old plan. The bare link where a catalog's edition has no spelling here.
 */
export function carryPlan(link: string, start: CivilDate, plan: CarriedPlan): string {
  if (!EDITION.test(plan.edition) || plan.steps.length === 0) return link;
  const { early, likely, late } = plan.finish;
  const body = [
    FORMAT,
    plan.edition,
    plan.steps.map(({ number, hours }) => `${number}-${hours}`).join(","),
    [early, likely, late].map((day) => daysBetween(start, day)).join("-"),
  ].join("~");
  return `${link}&${CARRIED}=${body}~${checksum(`${link}&${CARRIED}=${body}`, CHECK_LENGTH)}`;
}

/**
 * The plan that a link's `values` carry; null where there is none, and where it was damaged or is of a format that this
 * release does not know: these are reported.
 */
export function readCarried(
  values: ReadonlyMap<string, string>,
  names: readonly string[],
  report: Report,
): CarriedPlan | null {
  const text = values.get(CARRIED);
  if (!text) return null;
  const parts = text.split("~");
  const format = parts[0] ?? "";
  if (format !== FORMAT) {
    report(CARRIED, text, /^\d{1,3}$/.test(format) ? "newer-plan" : "damaged-plan");
    return null;
  }
  const check = parts.at(-1);
  const link = names.flatMap((name) => (values.get(name) ? [`${name}=${values.get(name)}`] : [])).join("&");
  const body = parts.slice(0, -1).join("~");
  const isWhole = parts.length === 5 && check === checksum(`${link}&${CARRIED}=${body}`, CHECK_LENGTH);
  const plan = isWhole ? readParts(parts, parseCivilDate(values.get("start") ?? "")) : null;
  if (plan === null) report(CARRIED, text, "damaged-plan");
  return plan;
}

function readParts(parts: readonly string[], start: CivilDate | null): CarriedPlan | null {
  const [, edition = "", steps = "", finish = ""] = parts;
  const given = steps.split(",");
  if (given.length > MAX_STEPS) return null;
  const read = given.flatMap((step) => {
    const [, number, hours] = STEP.exec(step) ?? [];
    return hours === undefined ? [] : [{ number: Number(number), hours: Number(hours) }];
  });
  const [, ...days] = FINISH.exec(finish) ?? [];
  const [early, likely, late] = start === null ? [] : days.map((after) => dayAfter(start, Number(after)));
  const isRead = EDITION.test(edition) && read.length === given.length;
  return isRead && early && likely && late ? { edition, steps: read, finish: { early, likely, late } } : null;
}

function dayAfter(start: CivilDate, days: number): CivilDate | null {
  const left = daysBetween(start, parseCivilDate(LAST_DAY) ?? start);
  return days > left ? null : addDays(start, days);
}
