// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import { showPlanner } from "@/tests/support/small-planner";

afterEach(cleanup);

const strip = () => screen.getByRole("region", { name: "With other hours a week" });
const paces = () => within(strip()).getAllByRole("link");

it("shows the finish for 3, 5, 8, 10 and 15 hours a week, with the range in words", () => {
  showPlanner("goal=engineer&from=coder&hours=5&start=2027-01-04");
  expect(paces().map((link) => link.textContent?.slice(0, 4).trim())).toHaveLength(5);
  expect(paces()[1]?.getAttribute("aria-label")).toMatch(
    /^5 hours a week: likely by \d+ \w+ 2027, between .+; your pace$/,
  );
  expect(paces()[0]?.getAttribute("aria-label")).toMatch(/weeks later$/);
  expect(paces()[4]?.getAttribute("aria-label")).toMatch(/weeks sooner$/);
});

it("a pace is a real link to the plan at those hours, and picking it takes it over", async () => {
  const store = showPlanner("goal=engineer&from=coder&hours=5&start=2027-01-04");
  const ten = within(strip()).getByRole("link", { name: /^10 hours/ });
  expect(ten.getAttribute("href")).toBe("/?v=1&goal=engineer&from=coder&hours=10&start=2027-01-04");
  await userEvent.click(ten);
  expect(store.getState().request.hoursPerWeek).toBe(10);
  expect(within(strip()).getByRole("link", { name: /^10 hours/ }).textContent).toContain("your pace");
});

it("follows the hours of the plan: the dates stay, how far they are changes", async () => {
  showPlanner("goal=engineer&from=coder&hours=5&start=2027-01-04");
  const before = paces().map((link) => link.textContent);
  await userEvent.clear(screen.getByLabelText("Hours a week"));
  await userEvent.type(screen.getByLabelText("Hours a week"), "20");
  const after = paces().map((link) => link.textContent);
  expect(after).not.toEqual(before);
  expect(paces().every((link) => /later$/.test(link.getAttribute("aria-label") ?? ""))).toBe(true);
});

it("is not there where there is nothing to finish", () => {
  showPlanner("goal=reader&from=coder&hours=5");
  expect(screen.queryByRole("region", { name: "With other hours a week" })).toBeNull();
});
