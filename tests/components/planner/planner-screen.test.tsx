// @vitest-environment jsdom
import { act, cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import { showPlanner } from "@/tests/support/small-planner";

afterEach(cleanup);

const answer = () => screen.getByRole("region", { name: "The answer" });
const route = () => screen.getByRole("region", { name: "Your route" });
const stations = () =>
  within(route())
    .getAllByRole("heading", { level: 3 })
    .map((heading) => heading.textContent);

it("the sentence is the form, filled in from the link", () => {
  showPlanner("goal=engineer&from=coder&hours=10&start=2027-01-04");
  expect(screen.getByLabelText<HTMLSelectElement>("Where you start").value).toBe("coder");
  expect(screen.getByLabelText<HTMLSelectElement>("The role you want").value).toBe("engineer");
  expect(screen.getByLabelText<HTMLInputElement>("Hours a week").value).toBe("10");
  expect(screen.getByLabelText<HTMLInputElement>("First day").value).toBe("2027-01-04");
});

it("the route lists brush-ups, courses, the portfolio and the role in order", () => {
  showPlanner("goal=engineer&from=coder&hours=10");
  expect(stations()).toEqual([
    "A brush-up, 4 h",
    "Learn regression",
    "Fits models",
    "Ship models",
    "Portfolio project",
    "Engineer",
  ]);
});

it("the answer says hours, dates, courses and what is proven", () => {
  showPlanner("goal=engineer&from=coder&hours=10&start=2027-01-04");
  expect(answer().textContent).toContain("54 h");
  expect(answer().textContent).toContain("You could finish between");
  expect(answer().textContent).toContain("2 courses");
  expect(answer().textContent).toContain("with 1 brush-up");
  expect(answer().textContent).toContain("Proven best balance");
});

it("typing other hours changes the dates without a submit", async () => {
  const store = showPlanner("goal=engineer&from=coder&hours=10");
  const before = answer().textContent;
  const hours = screen.getByLabelText("Hours a week");
  await userEvent.clear(hours);
  await userEvent.type(hours, "20");
  expect(store.getState().request.hoursPerWeek).toBe(20);
  expect(answer().textContent).not.toBe(before);
});

it("an empty hours field changes nothing and comes back", async () => {
  const store = showPlanner("goal=engineer&from=coder&hours=10");
  const hours = screen.getByLabelText<HTMLInputElement>("Hours a week");
  await userEvent.clear(hours);
  await userEvent.tab();
  expect(store.getState().request.hoursPerWeek).toBe(10);
  expect(hours.value).toBe("10");
});

it("choosing another goal answers for it", async () => {
  showPlanner("goal=engineer&from=coder");
  await userEvent.selectOptions(screen.getByLabelText("The role you want"), "reader");
  expect(screen.getByRole("heading", { name: "You need no course for this" })).toBeDefined();
  expect(screen.queryByRole("region", { name: "The answer" })).toBeNull();
});

it("unticking a skill that no course teaches says so", async () => {
  showPlanner("goal=engineer&from=coder");
  await userEvent.click(screen.getByRole("link", { name: "I do not know Python" }));
  expect(await screen.findByRole("heading", { name: "No course in the catalog leads there" })).toBeDefined();
});

it("ticking a skill takes its course off the route", async () => {
  showPlanner("goal=engineer&from=coder");
  await userEvent.click(screen.getByRole("checkbox", { name: "SQL" }));
  expect(stations()[0]).toBe("Learn regression");
});

it("why a course is there and where it stands is said in words", () => {
  showPlanner("goal=engineer&from=coder");
  const [, regression] = within(route()).getAllByRole("article");
  expect(regression?.textContent).toContain("Your goal asks for Regression; this step teaches it.");
  expect(regression?.textContent).toContain("“Ship models” needs before you can start it");
  const [, , ship] = within(route()).getAllByRole("article");
  expect(ship?.textContent).toContain(
    "It comes after “Learn regression” because it needs Regression from there.",
  );
});

it("every choice about a step is a real link to the changed plan", () => {
  showPlanner("goal=engineer&from=coder&start=2027-01-04");
  const without = screen.getByRole("link", { name: "Plan without it: Learn regression" });
  expect(without.getAttribute("href")).toBe(
    "/?v=1&goal=engineer&from=coder&hours=5&start=2027-01-04&skip=learn-regression",
  );
});

it("a course left out is replaced, and the wish can be taken back", async () => {
  showPlanner("goal=engineer&from=coder");
  await userEvent.click(screen.getByRole("link", { name: "Plan without it: Learn regression" }));
  expect(stations()).toContain("Slow regression");
  await userEvent.click(screen.getByRole("link", { name: "Take back: Without Learn regression" }));
  expect(stations()).toContain("Learn regression");
});

it("wishes that make a plan impossible are named with a way out", async () => {
  showPlanner("goal=engineer&from=coder&skip=ship-models");
  expect(screen.getByRole("heading", { name: "One wish makes this impossible" })).toBeDefined();
  await userEvent.click(screen.getByRole("link", { name: "Allow it again" }));
  expect(stations()).toContain("Ship models");
});

it("the guide's pick stands beside ours and can be planned with", async () => {
  const store = showPlanner("goal=engineer&from=coder");
  expect(screen.getByRole("heading", { name: "The guide’s pick: Slow regression (40 h)" })).toBeDefined();
  await userEvent.click(screen.getByRole("link", { name: "Plan with Slow regression" }));
  expect(store.getState().request.pin).toEqual(["slow-regression"]);
  expect(screen.getByRole("heading", { name: "The guide agrees" })).toBeDefined();
});

it("a break is added from its two days, and a wrong one is named", async () => {
  const store = showPlanner("goal=engineer&from=coder");
  await userEvent.type(screen.getByLabelText("First day off"), "2027-01-10");
  await userEvent.type(screen.getByLabelText("Last day off"), "2027-01-01");
  await userEvent.click(screen.getByRole("button", { name: "Add" }));
  expect(screen.getByText("The last day lies before the first.")).toBeDefined();
  await userEvent.clear(screen.getByLabelText("Last day off"));
  await userEvent.type(screen.getByLabelText("Last day off"), "2027-01-20");
  await userEvent.click(screen.getByRole("button", { name: "Add" }));
  expect(store.getState().request.breaks).toEqual([
    { from: "2027-01-10", to: "2027-01-20", half: false, label: null },
  ]);
});

it("problems of a link are listed, each with what was done instead", async () => {
  showPlanner("goal=engineer&from=coder&hours=500&pin=nothing");
  const notice = await screen.findByRole("region", {
    name: "2 parts of this link could not be taken as written",
  });
  expect(within(notice).getByText(/“500” is not between 1 and 80, so the plan uses 80/)).toBeDefined();
});

it("without JavaScript the form keeps what the sentence does not say", () => {
  showPlanner("goal=engineer&from=coder&skip=ship-models&pace=1.5");
  const form = screen.getByRole("form", { name: "Your plan" });
  const hidden = [...form.querySelectorAll<HTMLInputElement>("input[type=hidden]")];
  expect(hidden.map(({ name, value }) => `${name}=${value}`)).toEqual([
    "v=1",
    "skip=ship-models",
    "pace=1.5",
  ]);
});

it("one glance says what can be started and what it opens", () => {
  showPlanner("goal=engineer&from=coder&start=2027-01-04");
  const stand = screen.getByRole("region", { name: "What you can start on 4 Jan 2027" });
  const items = within(stand)
    .getAllByRole("listitem")
    .map((item) => item.textContent);
  expect(items).toEqual([
    "SQL bridge · 4 hTeaches what your goal asks for",
    "Learn regression · 20 hOpens Ship models",
  ]);
});

it("what was not found yet is looked for, and only then called not found", async () => {
  const store = showPlanner("goal=engineer&from=coder");
  const { view } = store.getState();
  const answer = {
    ...view.answer,
    outcome: "not-in-time",
    why: { kind: "not-in-time" },
    proof: null,
    steps: [],
  } as const;
  act(() => store.setState({ view: { ...view, answer }, proving: true }));
  expect(await screen.findByRole("heading", { name: "Looking for a plan" })).toBeDefined();
  act(() => store.setState({ proving: false }));
  expect(screen.getByRole("heading", { name: "No plan was found in time" })).toBeDefined();
});
