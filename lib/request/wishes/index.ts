import { sumOf } from "@/lib/request/wish-spec";
import { type BreaksFields, breaks } from "./breaks";
import { budget } from "./budget";
import { done, pin, skip } from "./courses";
import { deadline, start } from "./days";
import { from, goal } from "./goal";
import { type PaceFields, pace } from "./pace";
import { type ParallelFields, parallel } from "./parallel";
import { applying, portfolio } from "./portfolio";
import { preference } from "./preference";
import { audit, full } from "./scope";
import { know, learn, want } from "./skills";
import { type WeekFields, week } from "./week";
import { type WeeksFields, weeks } from "./weeks";

/** When and how much somebody studies. */
export type CalendarFields = WeekFields & WeeksFields & BreaksFields & PaceFields & ParallelFields;

/** All that can be asked for, in the order in which a link writes it. */
export const WISHES = sumOf(goal)
  .and(from)
  .and(know)
  .and(learn)
  .and(want)
  .and(week)
  .and(start)
  .and(deadline)
  .and(breaks)
  .and(weeks)
  .and(preference)
  .and(full)
  .and(pin)
  .and(skip)
  .and(done)
  .and(parallel)
  .and(pace)
  .and(audit)
  .and(budget)
  .and(portfolio)
  .and(applying);

/** All that the learner asked for, validated: every id exists in the catalog. At least one of `goal` and `want` is set. */
export type PlanRequest = typeof WISHES.usual;

/** What a request means that says nothing. No plan can be made of it: `goal` or `want` must be set. */
export const DEFAULT_REQUEST: PlanRequest = WISHES.usual;
