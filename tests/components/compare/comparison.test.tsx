// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { addressFromPlan, addressWithout, comparisonChoices } from "@/components/compare/comparison-choices";
import { MEASURES } from "@/components/compare/comparison-rows";
import { ComparisonScreen } from "@/components/compare/comparison-screen";
import { describeComparison } from "@/components/compare/comparison-view";
import { addressOfComparison, readComparison } from "@/components/compare/read-comparison";
import { readViewState, withViewState } from "@/components/compare/view-state";
import { compareScenarios } from "@/lib/compare";
import { linkNumbers } from "@/lib/link";
import { linkProblemText } from "@/lib/words/ask/problem-text";
import { day } from "@/tests/support/day";
import { compiledPrograms } from "@/tests/support/program-catalog";
import { requestFor } from "@/tests/support/requests";

const push = vi.hoisted(() => vi.fn());
vi.mock("next/navigation", () => ({ useRouter: () => ({ push }) }));

afterEach(cleanup);

const compiled = compiledPrograms();
const { catalog } = compiled;
const example = requestFor(catalog, { goal: "engineer", from: "coder" });
const numbers = linkNumbers(catalog);
const ids = MEASURES.map(({ id }) => id);

/** Shows the comparison of a link, as the page does. */
function show(link: string) {
  const { scenarios } = readComparison(link, { catalog, example });
  const comparison = compareScenarios({ compiled, scenarios, today: day("2027-01-04") });
  render(
    <ComparisonScreen
      scenarios={describeComparison(comparison, catalog)}
      address={addressOfComparison(scenarios)}
      without={scenarios.map((_, place) => addressWithout(scenarios, place, numbers))}
      choices={comparisonChoices(scenarios, catalog)}
      view={readViewState(new URLSearchParams(link), ids)}
    />,
  );
}

const FOUR =
  "goal=engineer&from=coder&hours=5&start=2027-01-04&b=hours.10&c=program.model-track&d=program.closed-book";

const letters = () => screen.getAllByRole("columnheader").map((head) => head.textContent?.charAt(0) ?? "");
const row = (name: RegExp) => screen.getByRole("row", { name });
const cellsOf = (name: RegExp) =>
  within(row(name))
    .getAllByRole("cell")
    .map((cell) => cell.textContent);

it("stands one column for each scenario, named by what it asks otherwise", () => {
  show(FOUR);
  const heads = screen.getAllByRole("columnheader").map((head) => head.textContent);
  expect(heads[0]).toContain("This plan");
  expect(heads[1]).toContain("10 hours a week");
  expect(heads[2]).toContain("Program model-track");
  expect(heads).toHaveLength(4);
});

it("says of a program what is not known, and never zero", () => {
  show(FOUR);
  expect(cellsOf(/^Work in all/)[3]).toContain("not known");
  expect(cellsOf(/^Cost/)[3]).toContain("not known");
  expect(cellsOf(/^You could finish/)[3]).toContain("not known");
});

it("marks the rows in which scenarios differ, in words", () => {
  show("goal=engineer&from=coder&hours=5&b=hours.10");
  expect(within(row(/^You could finish/)).getByText("differs")).toBeDefined();
  expect(within(row(/^Work in all/)).queryByText("differs")).toBeNull();
});

it("shows only what differs when asked to, and says so in the link", async () => {
  show("goal=engineer&from=coder&hours=5&b=hours.10");
  await userEvent.click(screen.getByRole("checkbox", { name: "Show only what differs" }));
  expect(screen.queryByRole("row", { name: /^Work in all/ })).toBeNull();
  expect(screen.getByRole("row", { name: /^You could finish/ })).toBeDefined();
  expect(window.location.search).toContain("only=differences");
});

it("a row sorts the columns, best first, then the other way; what is not known stays last", async () => {
  show(FOUR);
  expect(letters()).toEqual(["A", "B", "C", "D"]);
  const sort = () => userEvent.click(within(row(/^Time it takes/)).getByRole("link"));
  await sort();
  expect(letters()).toEqual(["B", "A", "C", "D"]);
  expect(window.location.search).toContain("sort=weeks");
  expect(
    row(/^Time it takes/)
      .querySelector("th")
      ?.getAttribute("aria-sort"),
  ).toBe("ascending");
  await sort();
  expect(letters()).toEqual(["C", "A", "B", "D"]);
  await sort();
  expect(letters()).toEqual(["A", "B", "C", "D"]);
});

it("a link opens the comparison as it was looked at", () => {
  show(`${FOUR}&sort=-builds&only=differences`);
  expect(letters()).toEqual(["C", "A", "B", "D"]);
  expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Show only what differs" }).checked).toBe(
    true,
  );
});

it("adds and removes by plain links", () => {
  show("goal=engineer&from=coder&hours=5&b=hours.10");
  const link = (name: string) => screen.getByRole("link", { name }).getAttribute("href");
  expect(link("Add 8 h")).toBe("/compare?v=1&goal=engineer&from=coder&hours=5&b=hours.10&c=hours.8");
  expect(link("Remove 10 h")).toBe("/compare?v=1&goal=engineer&from=coder&hours=5");
  expect(link("Add the fewest hours")).toBe(
    "/compare?v=1&goal=engineer&from=coder&hours=5&b=hours.10&c=prefer.fastest",
  );
  expect(link("Remove: This plan")).toBe("/compare?v=1&goal=engineer&from=coder&hours=10");
});

it("adds a role, a start or a program from its list", async () => {
  show("goal=engineer&from=coder&hours=5&b=hours.10");
  const list = screen.getByLabelText("A whole program, bootcamp or degree, as it is sold");
  await userEvent.selectOptions(list, "Program degree");
  await userEvent.click(screen.getByRole("button", { name: /^Add: A whole program/ }));
  expect(push).toHaveBeenCalledWith(
    "/compare?v=1&goal=engineer&from=coder&hours=5&b=hours.10&c=program.degree",
    { scroll: false },
  );
  expect([...(screen.getByLabelText("Another role").querySelectorAll("option") ?? [])]).toHaveLength(1);
});

it("offers no sixth scenario", () => {
  show("goal=engineer&from=coder&hours=5&b=hours.10&c=hours.8&d=hours.15&e=hours.20");
  expect(screen.queryByRole("link", { name: /^Add / })).toBeNull();
  expect(screen.queryByLabelText("Another role")).toBeNull();
  expect(screen.getByText(/Five is the most/)).toBeDefined();
});

it("a scenario without a plan says so in its column", () => {
  show("goal=engineer&from=coder&hours=5&b=skip.models-first,models-next");
  expect(screen.getAllByRole("columnheader")[1]?.textContent).toContain("impossible");
  expect(cellsOf(/^Work in all/)[1]).toContain("no plan");
});

it("problems of a link name the scenario, and a link without a goal borrows the example's", () => {
  const read = (link: string) => readComparison(link, { catalog, example });
  expect(read("goal=engineer&b=hours.500").problems.map((problem) => linkProblemText(problem))).toEqual([
    "Scenario B, hours: “500” is not between 1 and 80, so the plan uses 80.",
  ]);
  const borrowed = read("goal=nobody&hours=8&b=hours.10");
  expect(borrowed.scenarios.map(({ request }) => [request.goal, request.hoursPerWeek])).toEqual([
    ["engineer", 8],
    ["engineer", 10],
  ]);
  expect(borrowed.problems.at(-1)).toEqual({ kind: "borrowed-goal", of: "comparison" });
  expect(read("").isExample).toBe(true);
});

it("compare with… opens the plan beside the same at a quicker pace", () => {
  expect(addressFromPlan(example, numbers)).toBe("/compare?v=1&goal=engineer&from=coder&hours=5&b=hours.8");
  expect(addressFromPlan({ ...example, hoursPerWeek: 40 }, numbers)).toMatch(/hours=40&b=hours\.20$/);
});

it("the view of a comparison is read as it was written", () => {
  const state = { sort: { id: "cost", desc: true }, differencesOnly: true };
  const address = withViewState("/compare?goal=engineer", state);
  expect(readViewState(new URLSearchParams(address.split("?")[1]), ids)).toEqual(state);
  expect(readViewState(new URLSearchParams("sort=nothing&only=x"), ids)).toEqual({
    sort: null,
    differencesOnly: false,
  });
});
