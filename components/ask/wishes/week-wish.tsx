"use client";

import type { ReactNode } from "react";
import { EditLink } from "@/components/session/edit-link";
import { usePlanner, useRequest } from "@/components/session/planner-context";
import { Field } from "@/components/ui/field";
import { richly } from "@/components/ui/richly";
import { useTranslator } from "@/components/ui/translator";
import { useDraft } from "@/components/ui/use-draft";
import {
  hoursIn,
  setWeekdays,
  WEEK_HOURS,
  WEEKDAY_HOURS,
  type WeekdayHours,
  weekdayHours,
} from "@/lib/request";
import { hoursText } from "@/lib/words/amounts";
import { weekHoursText } from "@/lib/words/ask/calendar-text";
import { wishes } from "@/lib/words/messages/en/ask/wishes";
import { dates } from "@/lib/words/messages/en/dates";

const BLANK = ["", "", "", "", "", "", ""];

/** Hours of each weekday. All blank: the week's hours are spread evenly. */
export function WeekWish() {
  const t = useTranslator();
  const { change } = usePlanner();
  const { weekdays, hoursPerWeek } = useRequest();
  const shown = weekdays === null ? BLANK : weekdayHours(weekdays, hoursPerWeek).map(fieldText);
  const { draft, setDraft } = useDraft(shown.join(" "), says);
  const fields = draft ?? shown;
  const isRefused = draft !== null && readWeek(draft) === "unread";

  const type = (index: number, value: string) => {
    const next = fields.map((own, i) => (i === index ? value : own));
    setDraft(next);
    const week = readWeek(next);
    if (week !== "unread") change(setWeekdays(week), "slide");
  };
  return (
    <fieldset className="text-small">
      <legend className="font-semibold">{t(wishes).week}</legend>
      <div className="mt-1 grid max-w-md grid-cols-7 gap-1">
        {t(dates).weekdays.map(({ short, long }, i) => (
          <label key={long} className="grid gap-0.5 text-center text-soft">
            <span aria-hidden="true">{short}</span>
            <Field
              className="w-full px-1 text-center"
              inputMode="decimal"
              aria-label={t(wishes).hoursOn(long)}
              value={fields[i] ?? ""}
              placeholder="–"
              onChange={(event) => type(i, event.target.value)}
              onBlur={() => isRefused || setDraft(null)}
            />
          </label>
        ))}
      </div>
      <p role="status" className="mt-1 text-soft">
        {isRefused
          ? t(wishes).badWeek(WEEKDAY_HOURS, WEEK_HOURS)
          : weekdays === null
            ? t(wishes).evenWeek(hoursText(hoursPerWeek, t))
            : richly(
                t(wishes).weekInAll<ReactNode>(weekHoursText(hoursPerWeek, t), (text) => (
                  <EditLink edit={setWeekdays(null)}>{text}</EditLink>
                )),
              )}
      </p>
    </fieldset>
  );
}

/** Whether seven fields say a week whose own fields, joined by spaces, are `week`. */
function says(fields: readonly string[], week: string): boolean {
  return week.split(" ").every((own, i) => inQuarters(fields[i]) === Number(own));
}

/** What stands in a field, to the quarter hour; blank is none. */
function inQuarters(field = ""): number {
  return Math.round(Number(field.trim().replace(",", ".")) * WEEKDAY_HOURS.perUnit) / WEEKDAY_HOURS.perUnit;
}

/** To quarter hours; a day without any is blank. */
function fieldText(hours: number): string {
  const quarters = Math.round(hours * WEEKDAY_HOURS.perUnit) / WEEKDAY_HOURS.perUnit;
  return quarters === 0 ? "" : String(quarters);
}

/** The week that seven fields say; null where all are blank. */
function readWeek(fields: readonly string[]): WeekdayHours | null | "unread" {
  if (fields.every((field) => field.trim() === "")) return null;
  const { min, max } = WEEKDAY_HOURS;
  const hours = fields.map(inQuarters);
  if (!hours.every((own) => own >= min && own <= max)) return "unread";
  const [mon = 0, tue = 0, wed = 0, thu = 0, fri = 0, sat = 0, sun = 0] = hours;
  const week: WeekdayHours = [mon, tue, wed, thu, fri, sat, sun];
  const sum = hoursIn(week);
  return sum >= WEEK_HOURS.min && sum <= WEEK_HOURS.max ? week : "unread";
}
