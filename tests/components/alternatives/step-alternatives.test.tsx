// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import { showPlanner } from "@/tests/support/small-planner";

afterEach(cleanup);

const why = (title: string) => screen.getByText(`Reasons and facts for ${title}`, { exact: false });
const alternatives = (title: string) =>
  screen.findByRole("region", { name: `What else could stand in the place of ${title}` });

it("opening Why? shows what else could stand there with its price, and Swap takes it over", async () => {
  const store = showPlanner("goal=engineer&from=coder&hours=10&start=2027-01-04");
  await userEvent.click(why("Learn regression"));
  const section = await alternatives("Learn regression");
  const swap = await within(section).findByRole("link", {
    name: "Swap Learn regression for Slow regression",
  });
  expect(section.textContent).toContain("Slow regression · A university");
  expect(section.textContent).toContain("20 h more, 14 days later");
  expect(swap.getAttribute("href")).toContain("skip=learn-regression");
  await userEvent.click(swap);
  expect(store.getState().request).toMatchObject({ skip: ["learn-regression"], pin: [] });
  expect(screen.getByRole("heading", { name: "Slow regression" })).toBeDefined();
});

it("says so where nothing else could stand there", async () => {
  showPlanner("goal=engineer&from=coder");
  await userEvent.click(why("Ship models"));
  const section = await alternatives("Ship models");
  expect(
    await within(section).findByText(/Nothing. Without this course the catalog has no plan/),
  ).toBeDefined();
});
