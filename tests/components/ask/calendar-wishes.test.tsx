// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import { showPlanner } from "@/tests/support/small-planner";

afterEach(cleanup);

const finish = () => screen.getByRole("region", { name: "The answer" }).textContent;

it("hours on weekdays say how many a week they are, and move the dates", async () => {
  const store = showPlanner("goal=engineer&from=coder&hours=5");
  const before = finish();
  await userEvent.type(screen.getByLabelText("Hours on Saturday"), "4");
  await userEvent.type(screen.getByLabelText("Hours on Tuesday"), "1.25");
  expect(store.getState().request).toMatchObject({ hoursPerWeek: 5.25, weekdays: [0, 1.25, 0, 0, 0, 4, 0] });
  expect(finish()).not.toBe(before);
  await userEvent.click(screen.getByRole("link", { name: "Take back: Tue 1.25 h and Sat 4 h" }));
  expect(store.getState().request.weekdays).toBeNull();
  expect(screen.getByLabelText("Hours on Saturday")).toHaveProperty("value", "");
});

it("hours that a day cannot hold change nothing and are named", async () => {
  const store = showPlanner("goal=engineer&from=coder&hours=5");
  await userEvent.type(screen.getByLabelText("Hours on Friday"), "x");
  expect(store.getState().request.weekdays).toBeNull();
  expect(screen.getByText(/Hours are numbers from 0 to 24/)).toBeDefined();
});

it("more hours a week keep the shape of the week", async () => {
  const store = showPlanner("goal=engineer&from=coder&days=0,2,0,0,0,4,0");
  const hours = screen.getByLabelText("Hours a week");
  await userEvent.clear(hours);
  await userEvent.type(hours, "9");
  expect(store.getState().request).toMatchObject({ hoursPerWeek: 9, weekdays: [0, 2, 0, 0, 0, 4, 0] });
  expect(screen.getByLabelText("Hours on Saturday")).toHaveProperty("value", "6");
});

it("a break may only halve the hours, and carries its name", async () => {
  const store = showPlanner("goal=engineer&from=coder");
  await userEvent.type(screen.getByLabelText("First day off"), "2027-01-10");
  await userEvent.type(screen.getByLabelText("Last day off"), "2027-01-20");
  await userEvent.selectOptions(
    screen.getByLabelText("How much of the hours the break takes"),
    "half the hours",
  );
  await userEvent.type(screen.getByLabelText("What the break is, if you like"), " Exams ");
  await userEvent.click(screen.getByRole("button", { name: "Add" }));
  expect(store.getState().request.breaks).toEqual([
    { from: "2027-01-10", to: "2027-01-20", half: true, label: "Exams" },
  ]);
  const chip = "Take back: Exams: 10 Jan to 20 Jan 2027, half the hours";
  await userEvent.click(screen.getByRole("link", { name: chip }));
  expect(store.getState().request.breaks).toEqual([]);
});

it("several courses at once are asked for in words and taken back", async () => {
  const store = showPlanner("goal=engineer&from=coder");
  await userEvent.selectOptions(screen.getByLabelText("Courses at once"), "up to two");
  expect(store.getState().request.parallel).toBe(2);
  await userEvent.click(screen.getByRole("link", { name: "Take back: Up to 2 courses at once" }));
  expect(store.getState().request.parallel).toBe(1);
});

it("the pace is learned from a finished course, half of the way", async () => {
  const store = showPlanner("goal=engineer&from=coder");
  await userEvent.type(screen.getByLabelText("Hours that the course is listed with"), "20");
  await userEvent.type(screen.getByLabelText("Hours that the course took you"), "30");
  await userEvent.click(screen.getByRole("button", { name: "Use 1.25 times the listed hours" }));
  expect(store.getState().request.pace).toBe(1.25);
});

it("a day that is too soon is answered with the hours that it takes, and with a later day", async () => {
  const store = showPlanner("goal=engineer&from=coder&hours=2&start=2027-01-04&by=2027-03-31");
  const note = screen.getByRole("region", { name: "31 March 2027 takes more than 2 hours a week" });
  const [more] = within(note).getAllByRole("link", { name: /^Study [\d.]+ hours a week$/ });
  if (more) await userEvent.click(more);
  expect(store.getState().request.hoursPerWeek).toBeGreaterThan(2);
  expect(screen.getByRole("region", { name: "Likely done by 31 March 2027" })).toBeDefined();
  await userEvent.click(screen.getByRole("link", { name: "Take back: Done by 31 March 2027" }));
  expect(store.getState().request.by).toBeNull();
});

it("a week that is a second job is called one, with what would fit", async () => {
  const store = showPlanner("goal=engineer&from=coder&hours=15");
  const note = screen.getByRole("region", { name: "15 hours a week beside a job is a second job" });
  expect(within(note).getByText(/Of 4,372 learners/)).toBeDefined();
  await userEvent.click(within(note).getByRole("link", { name: "Plan with 5 hours a week" }));
  expect(store.getState().request.hoursPerWeek).toBe(5);
  expect(screen.queryByText(/is a second job/)).toBeNull();
});

it("the cost says what it is made of, and what nobody knows", () => {
  showPlanner("goal=engineer&from=coder");
  expect(screen.getByText("What the cost is made of: not known")).toBeDefined();
  expect(screen.getByText(/No price is known for: .*Learn regression/)).toBeDefined();
});

it("a break is a station on the route, between the courses that it parts", () => {
  showPlanner(
    "goal=engineer&from=coder&hours=10&start=2027-01-04&breaks=2027-01-12..2027-01-18~off~Ski_week",
  );
  const route = within(screen.getByRole("region", { name: "Your route" }));
  const pause = route.getByText("Ski week: 12 Jan to 18 Jan 2027");
  const follows = (name: string) => {
    const heading = route.getByRole("heading", { name });
    return (pause.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  };
  expect([follows("Learn regression"), follows("Ship models")]).toEqual([false, true]);
});
