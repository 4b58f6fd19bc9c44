export { CALENDAR_STYLES, type CalendarEntry, type CalendarStyle, calendarEntries } from "./calendar-entries";
export { calendarEvent } from "./calendar-events";
export { type PlanBody, type PlanQuestion, planBody, stepBody } from "./plan-body";
export { planMarkdown } from "./plan-markdown";
export { type PlanRow, planRows } from "./plan-rows";
export { writeCsv } from "./write-csv";
export { type IcsCalendar, type IcsEvent, writeIcs } from "./write-ics";
