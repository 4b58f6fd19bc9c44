export { CALENDAR_STYLES, type CalendarEntry, type CalendarStyle, calendarEntries } from "./calendar-entries";
export { type PlanRow, planRows } from "./plan-rows";
export { writeCsv } from "./write-csv";
export { type IcsCalendar, type IcsEvent, writeIcs } from "./write-ics";
