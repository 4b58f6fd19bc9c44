import ICAL from "ical.js";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { GET as json } from "@/app/api/plan/route";
import { GET as csv } from "@/app/api/plan.csv/route";
import { GET as ics, OPTIONS } from "@/app/api/plan.ics/route";
import { GET as markdown } from "@/app/api/plan.md/route";
import { planMarkdown } from "@/lib/documents";
import { requestOf, SMALL, TODAY, viewOf } from "@/tests/support/small-planner";

const ask = (path: string, headers: Record<string, string> = {}) =>
  new Request(`http://localhost${path}`, { headers: { host: "waymark.example", ...headers } });

const LINK = "goal=machine-learning-engineer&from=programmer&hours=8&start=2027-01-04";

interface Step {
  readonly start: string;
  readonly finish: string;
}

/** Ten plans of different learners, calendars and goals. */
const TEN = [
  LINK,
  "goal=data-analyst&from=no-programming&hours=3&start=2026-12-31",
  "goal=data-scientist&from=data-analyst&hours=12.5&start=2028-02-28",
  "goal=mlops-engineer&from=data-scientist-to-production&hours=6&start=2027-10-30&breaks=2027-12-20..2028-01-03",
  "goal=data-engineer&from=software-engineer&hours=8&start=2027-03-25&days=0,2,0,2,0,4,0",
  "goal=ai-engineer&from=software-engineer&hours=10&start=2027-01-01&parallel=2",
  "goal=nlp-llm-engineer&from=cs-student&hours=20&start=2027-09-01&breaks=2027-09-02..2027-09-02,2027-10-01..2027-10-31~half",
  "goal=domain-expert-literacy&from=domain-expert&hours=1&start=2027-02-28",
  "goal=ml-product-manager&hours=5&start=2027-06-15&pace=1.5",
  "want=sql,containers&hours=80&start=2199-01-01",
];

describe("GET /api/plan.ics", () => {
  it.each(TEN)("an independent reader of RFC 5545 finds the right days: %s", async (link) => {
    const plan: { readonly steps: readonly Step[] } = await (await json(ask(`/api/plan?${link}`))).json();
    const text = await (await ics(ask(`/api/plan.ics?${link}&as=milestones`))).text();
    const events = eventsOf(text);
    expect(events.slice(0, -1).map(({ from }) => from)).toEqual(plan.steps.map(({ finish }) => finish));
    expect(events.every(({ isDate }) => isDate)).toBe(true);

    const blocks = eventsOf(await (await ics(ask(`/api/plan.ics?${link}`))).text()).slice(0, -1);
    const firsts = blocks.filter(({ uid }) => !/\.\d+$/.test(uid));
    expect(firsts.map(({ from }) => from)).toEqual(plan.steps.map(({ start }) => start));
    expect(new Set(blocks.map(({ uid }) => uid)).size).toBe(blocks.length);
    // The end of a whole-day event is the day after its last.
    expect(blocks.at(-1)?.end).toBe(nextDay(plan.steps.at(-1)?.finish ?? ""));
  });

  it("says in a calendar, too, that there is no plan", async () => {
    const text = await (await ics(ask(`/api/plan.ics?${LINK}&breaks=2027-01-05..2199-12-31`))).text();
    expect(eventsOf(text).map(({ summary }) => summary)).toEqual(["Waymark has no plan for this request"]);
  });
});

describe("the files of a plan", () => {
  it("name what no course teaches as own work, where it is often asked", () => {
    const write = (link: string) => {
      const { answer } = viewOf(requestOf(link), TODAY);
      return planMarkdown({ answer, catalog: SMALL, link });
    };
    expect(write("goal=reader&from=coder&full=1")).toContain(
      "Left to your own work, since no course that can be planned teaches it: Argument",
    );
    expect(write("goal=reader&from=coder")).not.toContain("own work, since");
  });

  it("name the plan's own address, on the host that was asked", async () => {
    const text = await (await markdown(ask(`/api/plan.md?${LINK}`, { "x-forwarded-proto": "https" }))).text();
    expect(text).toContain(`<https://waymark.example/?v=1&${LINK}>`);
    const forged = await (
      await markdown(ask(`/api/plan.md?${LINK}`, { "x-forwarded-host": "a b<script>" }))
    ).text();
    expect(forged).toContain(`<http://127.0.0.1:3000/?v=1&${LINK}>`);
  });

  it("the checklist has a box for each step, the table a line", async () => {
    const plan: { readonly steps: readonly Step[] } = await (await json(ask(`/api/plan?${LINK}`))).json();
    const text = await (await markdown(ask(`/api/plan.md?${LINK}`))).text();
    expect(text.match(/^- \[ \] /gm)).toHaveLength(plan.steps.length);
    const table = await (await csv(ask(`/api/plan.csv?${LINK}`))).text();
    const { data } = Papa.parse<Record<string, string>>(table, { header: true, skipEmptyLines: true });
    expect(data.map(({ start, finish_likely }) => ({ start, finish: finish_likely }))).toEqual(
      plan.steps.map(({ start, finish }) => ({ start, finish })),
    );
  });

  it("the calendar and the checklist say what to build, and on which data", async () => {
    const asked = "goal=ml-product-manager&from=domain-expert&hours=5&start=2027-01-04";
    const calendar = (await (await ics(ask(`/api/plan.ics?${asked}`))).text()).replaceAll("\r\n ", "");
    const list = await (await markdown(ask(`/api/plan.md?${asked}`))).text();
    for (const text of [calendar, list]) {
      expect(text).toContain("Sort a hundred of them by hand first");
      expect(text).toContain("https://github.com/PolyAI-LDN/task-specific-datasets");
    }
  });

  it.each([json, csv, ics, markdown])("are refused in JSON where nothing is asked for", async (get) => {
    const response = await get(ask("/api/plan?goal=wizard"));
    expect(response.status).toBe(400);
    expect((await response.json()).problems).toHaveLength(2);
  });
});

describe("an answer that has not changed", () => {
  it("is not sent, nor made, again", async () => {
    const first = await json(ask(`/api/plan?${LINK}`));
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    const again = await json(ask(`/api/plan?${LINK}`, { "if-none-match": `W/${etag}, "other"` }));
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect((await json(ask(`/api/plan?${LINK}&full=1`, { "if-none-match": etag }))).status).toBe(200);
    expect((await ics(ask(`/api/plan.ics?${LINK}`, { "if-none-match": etag }))).status).toBe(200);
  });

  it("may be read by pages of any origin, whatever header they send", () => {
    const { status, headers } = OPTIONS();
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-allow-headers")).toBe("*");
  });
});

function eventsOf(text: string) {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((component) => {
    const { uid, summary, startDate, endDate } = new ICAL.Event(component);
    return {
      uid,
      summary,
      from: startDate.toString(),
      end: endDate.toString(),
      isDate: startDate.isDate && endDate.isDate,
    };
  });
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
