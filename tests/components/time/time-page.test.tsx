// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { askOf, type CalculatorAsk } from "@/components/time/calculator-link";
import { TimeCalculator } from "@/components/time/time-calculator";
import { TimePage } from "@/components/time/time-page";
import { timeCohorts, timeFacts } from "@/data";
import { MIDDLE_KEYS, readTimeCohorts, readTimeFacts } from "@/lib/time";
import { time } from "@/lib/words/messages/en/views/time";
import { english } from "@/lib/words/messages/translator";
import { aboutHours, spanText } from "@/lib/words/time/time-text";
import { realTimeModel } from "@/tests/support/time-model";

const facts = readTimeFacts(timeFacts);
const cohorts = readTimeCohorts(timeCohorts);
const USUAL: CalculatorAsk = { of: "programming", stated: 100, hoursPerWeek: 5, studyWeeksPerYear: 40 };

afterEach(cleanup);

describe("the page on time", () => {
  const show = () => render(<TimePage facts={facts} cohorts={cohorts} ask={USUAL} t={english} />);

  it("names every drawing, and says the same in a table", () => {
    show();
    const drawings = screen.getAllByRole("img");
    const tables = screen.getAllByRole("table");
    expect(drawings).toHaveLength(2);
    for (const [place, drawing] of drawings.entries()) {
      expect(drawing.querySelector("title")?.textContent).not.toBe("");
      const names = [...drawing.querySelectorAll("text tspan")].map(
        (note) => note.parentElement?.textContent,
      );
      const rows = within(tables[place] ?? drawing).getAllByRole("rowheader");
      expect(rows.map((row) => row.textContent?.replace(/ /g, ""))).toEqual(
        names.map((name) => name?.replace(/ /g, "")),
      );
    }
  });

  it("shows every number of the model with its basis, and every source", () => {
    const { container } = show();
    for (const { why } of [...Object.values(facts.parameters), ...Object.values(facts.middles)])
      expect(container.textContent).toContain(why);
    for (const { title } of Object.values(facts.sources))
      expect(screen.getByRole("link", { name: new RegExp(title.replace(/[()]/g, ".")) })).toBeTruthy();
  });

  it("says leaving once, and promises no day and no job", () => {
    const { container } = show();
    expect(container.textContent?.match(/third unit/g)).toHaveLength(2);
    expect(container.textContent).not.toMatch(/guarantee|20\d\d-\d\d-\d\d/);
    expect(container.textContent).toContain("They do not promise a job");
  });
});

describe("the calculator", () => {
  it("answers in words before anything is typed", () => {
    render(<TimeCalculator model={realTimeModel} start={USUAL} />);
    expect(screen.getByRole("status").textContent).toMatch(
      /^Half of those who stay with it are through in \d+ months\./,
    );
  });

  it("waits for a number that it can count with", async () => {
    const user = userEvent.setup();
    render(<TimeCalculator model={realTimeModel} start={USUAL} />);
    const before = screen.getByRole("status").textContent;
    const field = screen.getByLabelText("Your hours a week");
    await user.clear(field);
    expect(screen.getByRole("status").textContent).toBe(before);
    await user.type(field, "20");
    expect(screen.getByRole("status").textContent).toMatch(/weeks/);
    expect(screen.getByRole("status").textContent).not.toBe(before);
  });

  it("tells other kinds of work apart", async () => {
    const user = userEvent.setup();
    render(<TimeCalculator model={realTimeModel} start={USUAL} />);
    const said = new Set<string | null>();
    for (const key of MIDDLE_KEYS) {
      await user.selectOptions(screen.getByLabelText("What the figure is of"), time.figure[key]);
      said.add(screen.getByRole("status").textContent);
    }
    expect(said.size).toBeGreaterThan(6);
  });
});

describe("a link to the calculator", () => {
  it("is read field by field", () => {
    expect(askOf({ of: "project", stated: "25", hoursPerWeek: "8", studyWeeksPerYear: "44" }, USUAL)).toEqual(
      {
        of: "project",
        stated: 25,
        hoursPerWeek: 8,
        studyWeeksPerYear: 44,
      },
    );
  });

  it("falls back on the usual for what cannot be read", () => {
    expect(
      askOf({ of: "sleep", stated: "many", hoursPerWeek: "0", studyWeeksPerYear: ["1", "2"] }, USUAL),
    ).toEqual(USUAL);
  });
});

describe("words for time", () => {
  it("are weeks, months, then years, and never a decimal", () => {
    expect([0.2, 1, 16, 17, 52, 104, 121].map((weeks) => spanText(weeks, english))).toEqual([
      "1 week",
      "1 week",
      "16 weeks",
      "4 months",
      "12 months",
      "2 years",
      "2 years 4 months",
    ]);
    expect([0.4, 8.4, 65.2, 112, 1234].map((hours) => aboutHours(hours, english))).toEqual([
      "1 h",
      "8 h",
      "65 h",
      "110 h",
      "1200 h",
    ]);
  });
});
