// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import { KeepPlan } from "@/components/kept/keep-plan";
import { KEPT_KEY } from "@/components/kept/kept-key";
import { storeFor } from "@/tests/support/small-planner";

const LINK = "v=1&goal=engineer&from=coder&hours=10&start=2027-01-04";
const stored = () => JSON.parse(window.localStorage.getItem(KEPT_KEY) ?? "null");

afterEach(cleanup);

it("the first press keeps the plan; afterwards it is marked as kept without one", async () => {
  const { view } = storeFor(LINK).getState();
  render(<KeepPlan view={view} link={LINK} />);
  await userEvent.click(screen.getByRole("button", { name: "Keep this plan" }));
  const kept = await screen.findByRole("link", { name: "Kept in your plans" });
  expect(stored().state.plans).toMatchObject([{ link: LINK, name: "Engineer, 10 hours a week" }]);
  // The pressed button is gone: the keyboard goes on where it was.
  expect(document.activeElement).toBe(kept);
  cleanup();
  render(<KeepPlan view={view} link={LINK} />);
  await screen.findByRole("link", { name: "Kept in your plans" });
  expect(stored().state.plans).toHaveLength(1);
});
