// @vitest-environment jsdom
import { act, cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { showPlanner } from "@/tests/support/small-planner";

const scrolled = vi.fn();

beforeEach(() => {
  Element.prototype.scrollIntoView = scrolled;
});
afterEach(cleanup);

const LINK = "goal=engineer&from=coder&hours=10&start=2027-01-04&breaks=2027-01-10..2027-01-12";
const show = (view: string) => userEvent.click(screen.getByRole("radio", { name: view }));
const timeline = () => screen.findByRole("region", { name: "Your plan over months" });

it("the plan is a route first, and a timeline or a table one switch away", async () => {
  showPlanner(LINK);
  expect(screen.getByRole("region", { name: "Your route" })).toBeDefined();
  await show("Timeline");
  expect(await timeline()).toBeDefined();
  expect(screen.queryByRole("region", { name: "Your route" })).toBeNull();
  await show("Table");
  expect(await screen.findByRole("heading", { name: "Your plan as a table" })).toBeDefined();
});

it("the timeline says every step's dates in words, breaks among them", async () => {
  showPlanner(LINK);
  await show("Timeline");
  const rows = within(await timeline()).getAllByRole("row");
  const text = rows.map((row) => row.textContent);
  expect(text.find((row) => row?.startsWith("Learn regression"))).toMatch(
    /20 h\d+ Jan to \d+ \w+ 2027between \d+ \w+ and \d+ \w+ 2027$/,
  );
  expect(text).toContain("Break10 Jan to 12 Jan 2027no work");
});

it("the table holds every step with hours, dates, program and new skills", async () => {
  showPlanner(LINK);
  await show("Table");
  const table = await screen.findByRole("region", { name: "Your plan as a table" });
  expect(
    within(table)
      .getAllByRole("rowheader")
      .map((head) => head.textContent),
  ).toEqual(["1. SQL bridge", "2. Learn regression", "3. Ship models", "4. Portfolio project"]);
  expect(within(table).getAllByRole("row")[3]?.textContent).toContain("Deployment");
});

it("a step selected in one view is selected in the next, and brought into sight", async () => {
  showPlanner(LINK);
  await show("Timeline");
  const pick = within(await timeline()).getByRole("button", { name: "Ship models" });
  await userEvent.click(pick);
  expect(pick.getAttribute("aria-pressed")).toBe("true");
  await show("Route");
  const stop = screen.getByRole("heading", { name: "Ship models" }).closest("li");
  expect(stop?.getAttribute("aria-current")).toBe("true");
  expect(scrolled).toHaveBeenCalled();
  await show("Table");
  const table = within(await screen.findByRole("region", { name: "Your plan as a table" }));
  const row = table.getByRole("rowheader", { name: "3. Ship models" }).closest("tr");
  expect(row?.getAttribute("aria-current")).toBe("true");
});

it("what is reached by keyboard on the route is selected", async () => {
  showPlanner(LINK);
  const route = screen.getByRole("region", { name: "Your route" });
  act(() => within(route).getByRole("link", { name: "Learn regression" }).focus());
  await show("Timeline");
  const pick = within(await timeline()).getByRole("button", { name: "Learn regression" });
  expect(pick.getAttribute("aria-pressed")).toBe("true");
});

it("the graph says of each step what it needs, in the plan's order", async () => {
  showPlanner(LINK);
  await show("Graph");
  const graph = await screen.findByRole("region", { name: "What rests on what" });
  const names = within(graph)
    .getAllByRole("button")
    .map((button) => button.textContent);
  expect(names.map((name) => name?.split(/\d/)[0])).toEqual([
    "SQL bridge",
    "Learn regression",
    "Ship models",
    "Portfolio project",
  ]);
  expect(names[2]).toMatch(/needs Learn regression$/);
});
