// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import { showPlanner } from "@/tests/support/small-planner";

afterEach(cleanup);

const LINK = "goal=engineer&from=coder&hours=10&start=2027-01-04";
const KNOWN = "sql,regression,deployment";
const answer = () => screen.getByRole("region", { name: "The answer" });
const route = () => screen.getByRole("region", { name: "Your route" });
const hours = () => screen.getByLabelText<HTMLInputElement>("Hours for your own work, in all");

it("its hours are the learner's to set, and count in the plan", async () => {
  const store = showPlanner(LINK);
  expect(hours().value).toBe("20");
  await userEvent.clear(hours());
  await userEvent.type(hours(), "8");
  expect(store.getState().request.portfolioHours).toBe(8);
  expect(answer().textContent).toContain("42 h");
});

it("a nought that is typed on the way to a figure does not take the step away", async () => {
  const store = showPlanner(LINK);
  await userEvent.clear(hours());
  await userEvent.type(hours(), "0");
  expect(store.getState().request.portfolioHours).toBeNull();
  await userEvent.type(hours(), ".5");
  expect(store.getState().request.portfolioHours).toBe(0.5);
});

it("can be left out, is then said to be, and comes back", async () => {
  const store = showPlanner(LINK);
  await userEvent.click(screen.getByRole("link", { name: "Plan without it" }));
  expect(store.getState().request.portfolioHours).toBe(0);
  expect(answer().textContent).toContain("34 h");
  expect(screen.getByText("No portfolio work")).toBeDefined();
  expect(within(route()).queryByRole("heading", { name: "Portfolio project", level: 3 })).toBeNull();
});

it("who needs no course is told so above the one step that is left", () => {
  showPlanner(`${LINK}&know=${KNOWN}`);
  expect(screen.getByRole("heading", { name: "You need no course for this" })).toBeDefined();
  expect(answer().textContent).toContain("no course");
  expect(answer().textContent).not.toContain("Proven best");
  expect(within(route()).getByRole("heading", { name: "Portfolio project" })).toBeDefined();
  expect(screen.queryByText("The guide’s own sequence beside your plan")).toBeNull();
  expect(screen.queryByRole("heading", { name: "Put the plan to the test" })).toBeNull();
});

it("with no course and no hours for own work, hours can be planned again", async () => {
  const store = showPlanner(`${LINK}&know=${KNOWN}&portfolio=0`);
  expect(screen.queryByRole("region", { name: "Your route" })).toBeNull();
  await userEvent.click(screen.getByRole("link", { name: "Plan hours for it" }));
  expect(store.getState().request.portfolioHours).toBeNull();
  expect(route()).toBeDefined();
});
