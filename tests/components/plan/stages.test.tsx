// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { arrangeSteps } from "@/components/plan/steps/arrange-steps";
import { RunsToday } from "@/components/plan/steps/runs-today";
import { stagesBefore } from "@/components/plan/steps/stages-on-route";
import { EXAMPLE, showPlanner, TODAY, viewOf } from "@/tests/support/small-planner";

afterEach(cleanup);

const LINK = "goal=engineer&from=coder&hours=10&start=2027-01-04";
const route = () => screen.getByRole("region", { name: "Your route" });
const headings = () =>
  within(route())
    .getAllByRole("heading", { level: 3 })
    .map(({ textContent }) => textContent);

describe("the stages of a role", () => {
  it("an earlier one is a stop on the route, after what it rests on, with what one can do from there", () => {
    showPlanner(LINK);
    expect(headings()).toEqual([
      "A brush-up, 4 h",
      "Learn regression",
      "Fits models",
      "Ship models",
      "Portfolio project",
      "Engineer",
    ]);
    const stop = within(route()).getByRole("heading", { name: "Fits models" }).closest("li");
    expect(stop?.textContent).toContain("From here you can do this: You answer a question with a line.");
    expect(stop?.querySelector("time")?.dateTime).toMatch(/^2027-01-\d\d$/);
    const arrival = within(route()).getByRole("heading", { name: "Engineer" }).closest("li");
    expect(arrival?.textContent).toContain(
      "Ready to apply. From here you can do this: You ship what you fit.",
    );
  });

  it("the sign says when the first and the last are reached", () => {
    showPlanner(LINK);
    expect(screen.getByRole("region", { name: "The answer" }).textContent).toMatch(
      /first stage by \d+ Jan 2027, the one you aim at by \d+ \w+ 2027/,
    );
  });

  it("how far the plan goes is a choice with the usual one preset", async () => {
    const store = showPlanner(LINK);
    const field = screen.getByLabelText<HTMLSelectElement>("How far the plan goes");
    expect(field.selectedOptions[0]?.textContent).toBe("Ready to apply (usual)");
    await userEvent.selectOptions(field, "Fits models");
    expect(store.getState().request.stage).toBe("fits");
    expect(headings()).toEqual(["A brush-up, 4 h", "Learn regression", "Engineer"]);
    await userEvent.selectOptions(field, "Ready to apply (usual)");
    expect(store.getState().request.stage).toBeNull();
  });

  it("a stop offers to end there", async () => {
    const store = showPlanner(LINK);
    await userEvent.click(screen.getByRole("link", { name: "Plan only as far as here" }));
    expect(store.getState().request.stage).toBe("fits");
  });

  it("one that is held at the start stands before the first step", () => {
    const { answer } = viewOf(EXAMPLE, TODAY);
    const held = answer.stations.map((one) => ({ ...one, afterStep: -1, finish: null }));
    const stops = arrangeSteps(answer.steps);
    const found = stagesBefore({ ...answer, stations: held }, stops, 0);
    expect(found.map(({ title }) => title)).toEqual(["Fits models"]);
  });
});

describe("beside the stages", () => {
  it("a chip says how far its skill goes", () => {
    showPlanner(LINK);
    const chip = within(route()).getByRole("link", { name: /^Regression/ });
    expect(chip.textContent).toBe("Regression, with help");
  });

  it("what others needed for the same change stands by the total, with who says so", () => {
    showPlanner(LINK);
    expect(screen.getByText(/others needed 40 to 90 h.*A survey of 2026/)).toBeDefined();
    cleanup();
    showPlanner("goal=engineer&from=starter&know=python&hours=10");
    expect(screen.queryByText(/others needed/)).toBeNull();
  });

  it("a course that no longer runs as delivered says why and what the repair costs", () => {
    const [facts] = Object.values(viewOf(EXAMPLE, TODAY).steps);
    if (!facts) throw new Error("the example has no course");
    const runsToday = {
      value: "with-changes",
      because: "Its library is gone.",
      basis: "catalog",
      sources: [],
    } as const;
    const { container } = render(<RunsToday facts={{ ...facts, runsToday, extraHours: 3 }} />);
    expect(container.textContent).toBe(
      "It no longer runs as it is delivered. Its library is gone. The plan counts 3 h more for the repair.",
    );
    cleanup();
    const fine = render(
      <RunsToday facts={{ ...facts, runsToday: { ...runsToday, value: "yes" }, extraHours: null }} />,
    );
    expect(fine.container.textContent).toBe("");
  });
});
