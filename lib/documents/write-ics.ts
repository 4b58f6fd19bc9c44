import { addDays, type CivilDate, daysBetween, parseCivilDate } from "@/lib/civil-date";

/** One all-day event, worded. */
export interface IcsEvent {
  readonly uid: string;
  readonly from: CivilDate;
  /** The last day, included. */
  readonly to: CivilDate;
  readonly summary: string;
  readonly description: string;
  readonly url: string | null;
}

export interface IcsCalendar {
  readonly name: string;
  /** The catalog's edition: it dates and counts the events, so that a later import updates an earlier one. */
  readonly edition: string;
  readonly events: readonly IcsEvent[];
}

const MAX_OCTETS = 75;

/**
 * A calendar file (RFC 5545) of all-day events on civil dates: no clock time and no zone, so that no day can shift.
 * `SEQUENCE` and `DTSTAMP` follow from the edition's date. Events take no time of the day away from others
 * (`TRANSPARENT`). Subscribed calendars are asked to look again once a day.
 */
export function writeIcs({ name, edition, events }: IcsCalendar): string {
  const issued = parseCivilDate(edition.slice(0, 10)) ?? dayZero();
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Waymark//Learning plan//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:P1D",
    "X-PUBLISHED-TTL:P1D",
    ...events.flatMap((event) => eventLines(event, issued)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines(event: IcsEvent, issued: CivilDate): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${basic(issued)}T000000Z`,
    `SEQUENCE:${Math.max(0, daysBetween(dayZero(), issued))}`,
    `DTSTART;VALUE=DATE:${basic(event.from)}`,
    `DTEND;VALUE=DATE:${basic(dayAfter(event.to))}`,
    `SUMMARY:${escaped(event.summary)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    ...(event.url === null ? [] : [`URL:${event.url}`]),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function dayZero(): CivilDate {
  const day = parseCivilDate("2000-01-01");
  if (day === null) throw new RangeError("lib/civil-date does not know the year 2000");
  return day;
}

/** The end of an all-day event is the day on which it is over. The calendar's own last day has none that it knows. */
function dayAfter(day: CivilDate): string {
  return day >= "2199-12-31" ? "2200-01-01" : addDays(day, 1);
}

function basic(day: string): string {
  return day.replaceAll("-", "");
}

/** TEXT of RFC 5545, section 3.3.11. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n|\r|\n/g, "\\n")
    .replace(/\p{Cc}/gu, "");
}

/** At most 75 octets a line, as UTF-8, cut between characters; each next line begins with a space. */
function folded(line: string): string {
  let text = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MAX_OCTETS) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
