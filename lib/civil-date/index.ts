export { addDays, type CivilDate, daysBetween, parseCivilDate, toUtcDate, weekdayOf } from "./civil-date";
