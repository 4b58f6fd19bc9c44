// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import { showPlanner } from "@/tests/support/small-planner";

afterEach(cleanup);

const openPath = async () => {
  await userEvent.click(screen.getByText("The guide’s own sequence beside your plan"));
  return screen.findByRole("table", { name: "Your plan and the guide’s sequence side by side" });
};
const row = (table: HTMLElement, name: string) =>
  within(within(table).getByRole("row", { name: new RegExp(`^${name}`) }))
    .getAllByRole("cell")
    .map((cell) => cell.textContent);

it("the guide's sequence stands beside the plan, in hours, dates, courses and core skills", async () => {
  showPlanner("goal=engineer&from=coder&hours=10&start=2027-01-04");
  const table = await openPath();
  // 54 h with the 20-hour course; 40 h for the guide's course alone; 20 h more where it takes the other's place.
  expect(row(table, "Hours")).toEqual(["54 h", "40 h", "74 h"]);
  expect(row(table, "Core skills")).toEqual(["5 of 5", "2 of 5", "5 of 5"]);
  expect(row(table, "Courses")).toEqual(["2, from 2 programs", "1, from 1 program", "2, from 2 programs"]);
  expect(screen.getByText(/leaves open Deployment, Portfolio project and SQL/)).toBeDefined();
  expect(screen.getByText(/the guide’s way takes 20 h more/)).toBeDefined();
});

it("opens the guide's sequence, alone or with the rest of the core", async () => {
  const store = showPlanner("goal=engineer&from=coder&hours=10");
  await openPath();
  await userEvent.click(screen.getByRole("link", { name: "Open the guide’s sequence" }));
  expect(store.getState().request).toMatchObject({
    goal: null,
    want: [{ skill: "regression", level: 2 }],
    pin: ["slow-regression"],
  });
  cleanup();
  const other = showPlanner("goal=engineer&from=coder&hours=10");
  await openPath();
  await userEvent.click(screen.getByRole("link", { name: "Open it with the rest of the core" }));
  expect(other.getState().request).toMatchObject({ goal: "engineer", pin: ["slow-regression"] });
});

it("is not there where the guide names no course, or all of its courses are planned", () => {
  showPlanner("goal=reader&from=starter&hours=10");
  expect(screen.queryByText("The guide’s own sequence beside your plan")).toBeNull();
  cleanup();
  showPlanner("goal=engineer&from=coder&pin=slow-regression");
  expect(screen.queryByText("The guide’s own sequence beside your plan")).toBeNull();
});
