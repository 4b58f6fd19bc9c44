// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import { roleNotice } from "@/lib/words/catalog/role-notice";
import { showPlanner } from "@/tests/support/small-planner";

afterEach(cleanup);

const section = () => screen.findByRole("region", { name: "What this plan covers" });

it("says of each main course which traits facts confirm, and sums them up for the plan", async () => {
  showPlanner("goal=engineer&from=coder&hours=10");
  const table = within(await section()).getByRole("table");
  expect(
    within(table)
      .getAllByRole("rowheader")
      .map(({ textContent }) => textContent),
  ).toEqual(["Learn regression", "Ship models", "The plan"]);
  expect(within(table).getAllByText("no source says").length).toBeGreaterThan(0);
  expect(within(table).getByRole("row", { name: /^The plan/ }).textContent).toContain("2 of 2");
});

it("says where each skill of the core comes from", async () => {
  showPlanner("goal=engineer&from=coder&hours=10");
  const core = within(await section())
    .getByText("The core: all 5")
    .closest("details");
  expect(core?.textContent).toContain("You know alreadyPython");
  expect(core?.textContent).toContain("Learn regressionRegression");
  expect(core?.textContent).toContain("Portfolio projectPortfolio project");
});

it("prices a gap by planning again once it is asked for, and plans it on a click", async () => {
  const store = showPlanner("goal=engineer&from=coder&hours=10&start=2027-01-04");
  const gaps = within(await section()).getByText(/^What would close the gaps \(1\)$/);
  expect(screen.queryByText(/12 h more/)).toBeNull();
  await userEvent.click(gaps);
  await waitFor(() =>
    expect(screen.getByText(/^12 h more, done by .* 2027 \(\d+ days later\)/)).toBeDefined(),
  );
  await userEvent.click(screen.getByRole("link", { name: "Plan it as well: Clustering" }));
  expect(store.getState().request.want).toEqual([{ skill: "clustering", level: 2 }]);
  expect(within(await section()).getByText("The core: all 6")).toBeDefined();
});

it("only a role where certificates do not count has a notice before its plan", () => {
  expect(roleNotice("research-scientist")?.title).toContain("degrees and publications count more");
  expect(roleNotice("data-scientist")).toBeNull();
  expect(roleNotice(null)).toBeNull();
});

it("plans what is often asked as far as courses teach it, and leaves the rest by name to own work", async () => {
  const store = showPlanner("goal=reader&from=coder&hours=10");
  expect(screen.queryByRole("region", { name: "Left to your own work" })).toBeNull();
  await userEvent.click(screen.getByRole("link", { name: "Plan what postings often ask besides" }));
  expect(store.getState().request.full).toBe(true);
  const note = screen.getByRole("region", { name: "Left to your own work" });
  expect(note.textContent).toContain("no course that can be planned teaches it");
  expect(within(note).getByRole("link", { name: "Argument" }).getAttribute("href")).toBe("/skills/argument");
  expect(screen.queryByText("No course in the catalog leads there")).toBeNull();
  const often = within(await section())
    .getByText("Often asked: 1 of 2")
    .closest("details");
  expect(often?.textContent).toContain("No course teaches itArgument");
});
