"use client";

import { type ReactNode, useEffect, useState } from "react";
import { EditLink } from "@/components/session/edit-link";
import { usePlanner, useRequest } from "@/components/session/planner-context";
import { richly } from "@/components/ui/richly";
import { useTranslator } from "@/components/ui/translator";
import type { WeekdayHours } from "@/lib/planner";
import { setWeekdays } from "@/lib/request";
import { hoursIn, WEEK_HOURS, WEEKDAY_HOURS, weekdayHours } from "@/lib/schedule";
import { hoursText } from "@/lib/words/amounts";
import { weekHoursText } from "@/lib/words/ask/calendar-text";
import { dates } from "@/lib/words/messages/en/dates";
import { wishes } from "@/lib/words/messages/en/wishes";

const BLANK = ["", "", "", "", "", "", ""];

/** Hours of each weekday. All blank: the week's hours are spread evenly. */
export function WeekWish() {
  const t = useTranslator();
  const { change } = usePlanner();
  const { weekdays, hoursPerWeek } = useRequest();
  const shown = weekdays === null ? BLANK : weekdayHours(weekdays, hoursPerWeek).map(fieldText);
  const [typed, setTyped] = useState(shown);
  const [isUnread, setUnread] = useState(false);
  const text = shown.join(" ");
  // What is typed may be unfinished: it is kept as it is until the week changes from elsewhere.
  useEffect(
    () =>
      setTyped((own) =>
        text.split(" ").map((said, i) => (inQuarters(own[i]) === Number(said) ? (own[i] ?? "") : said)),
      ),
    [text],
  );

  const type = (index: number, value: string) => {
    const next = typed.map((own, i) => (i === index ? value : own));
    setTyped(next);
    const week = readWeek(next);
    setUnread(week === "unread");
    if (week !== "unread") change(setWeekdays(week), "slide");
  };
  return (
    <fieldset className="text-small">
      <legend className="font-semibold">{t(wishes).week}</legend>
      <div className="mt-1 grid max-w-md grid-cols-7 gap-1">
        {t(dates).weekdays.map(({ short, long }, i) => (
          <label key={long} className="grid gap-0.5 text-center text-soft">
            <span aria-hidden="true">{short}</span>
            <input
              className="field w-full px-1 text-center"
              inputMode="decimal"
              aria-label={t(wishes).hoursOn(long)}
              value={typed[i] ?? ""}
              placeholder="–"
              onChange={(event) => type(i, event.target.value)}
              onBlur={() => !isUnread && setTyped(shown)}
            />
          </label>
        ))}
      </div>
      <p role="status" className="mt-1 text-soft">
        {isUnread
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
