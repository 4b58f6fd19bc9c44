import ICAL from "ical.js";
import { expect, it } from "vitest";
import { type IcsEvent, writeIcs } from "@/lib/documents";
import { day } from "@/tests/support/day";

const event: IcsEvent = {
  uid: "waymark.engineer.learn-python",
  from: day("2027-02-26"),
  to: day("2027-03-01"),
  summary: "Learn; Python, and \\more",
  description: "First line\nSecond line",
  url: "https://example.org/course",
};

function write(differences: Partial<IcsEvent> = {}, edition = "2026-11-24-0123456789ab"): string {
  return writeIcs({ name: "The route", edition, events: [{ ...event, ...differences }] });
}

function parse(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const first = calendar.getFirstSubcomponent("vevent");
  if (first === null) throw new Error("The calendar holds no event");
  return new ICAL.Event(first);
}

it("writes whole days: the end is the day on which the event is over", () => {
  const parsed = parse(write());
  expect(parsed.startDate.isDate).toBe(true);
  expect(parsed.startDate.toString()).toBe("2027-02-26");
  expect(parsed.endDate.toString()).toBe("2027-03-02");
  expect(parse(write({ to: day("2199-12-31") })).endDate.toString()).toBe("2200-01-01");
});

it("keeps every character of a text", () => {
  const summary = "Ünïcödé 🚀 語; \\n, “quoted”: and: colons ".repeat(6);
  const parsed = parse(write({ summary, description: "a\r\nb\nc\rd" }));
  expect(parsed.summary).toBe(summary);
  expect(parsed.description).toBe("a\nb\nc\nd");
  expect(parse(write({ summary: "a\u0000b\u0007c" })).summary).toBe("abc");
});

it("no line is longer than 75 octets, and lines end in CRLF", () => {
  const text = write({ summary: "語🚀é".repeat(80) });
  const lines = text.split("\r\n");
  expect(lines.at(-1)).toBe("");
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});

it("dates and counts events by the edition, so that a later one updates an earlier one", () => {
  const older = parse(write());
  const newer = parse(write({}, "2027-01-05-ffffffffffff"));
  expect(newer.uid).toBe(older.uid);
  expect(newer.sequence).toBeGreaterThan(older.sequence);
  expect(write()).toContain("DTSTAMP:20261124T000000Z\r\n");
  expect(parse(write({}, "test")).sequence).toBe(0);
});
