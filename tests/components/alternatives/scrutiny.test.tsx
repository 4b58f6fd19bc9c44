// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import { showPlanner } from "@/tests/support/small-planner";

afterEach(cleanup);

const LINK = "goal=engineer&from=coder&hours=10&start=2027-01-04";
const scrutiny = () => screen.getByRole("region", { name: "Put the plan to the test" });
const open = (title: string) => userEvent.click(within(scrutiny()).getByText(title));
// The sections come lazily; a busy machine may take its time.
const PATIENT = { timeout: 20_000 };

it("asks and says nothing before a section is opened", () => {
  showPlanner(LINK);
  expect(within(scrutiny()).queryByRole("list")).toBeNull();
});

it("shows the front between hours and programs, and a point picks its plan", async () => {
  const store = showPlanner(LINK);
  await open("Fewer programs, or fewer hours?");
  expect(
    await within(scrutiny()).findByText("2 programs, 2 courses, 54 h: your plan", {}, PATIENT),
  ).toBeDefined();
  expect(within(scrutiny()).getByText("No plan with so few programs takes fewer hours.")).toBeDefined();
  expect(store.getState().request.pin).toEqual([]);
});

it("says what other knowledge, other hours and other preferences would change", async () => {
  const store = showPlanner(LINK);
  await open("What would change this plan");
  const sql = await within(scrutiny()).findByRole(
    "link",
    { name: "Plan this way: as if you know SQL" },
    PATIENT,
  );
  expect(scrutiny().textContent).toContain("If you know SQL: 4 h less, 3 days sooner");
  expect(scrutiny().textContent).toContain("The plan stays the same for the fewest hours");
  await userEvent.click(sql);
  expect(store.getState().request.know).toEqual([{ skill: "sql", level: 3 }]);
});

it("proves the plan in sentences whose figures add up, and has them checked", async () => {
  showPlanner(LINK);
  await open("Why no better plan exists");
  expect(await within(scrutiny()).findByText(/You need “Ship models”/, {}, PATIENT)).toBeDefined();
  const text = (scrutiny().textContent ?? "").replaceAll("\u00a0", " ");
  expect(text).toContain("You need one of “Learn regression” or “Slow regression”");
  expect(text).toContain("You need “Portfolio project”");
  expect(text).toContain("holds for every plan there is");
  expect(text).toContain("has checked this list just now");
});

it("says for each clashing wish what the plan would be without it", async () => {
  const store = showPlanner(`${LINK}&skip=learn-regression,slow-regression`);
  const then = await screen.findAllByText(/^Then: 2 courses/, {}, PATIENT);
  expect(then.map((one) => one.textContent)).toEqual([
    expect.stringContaining("Then: 2 courses, 54 h, likely by"),
    expect.stringContaining("Then: 2 courses, 74 h, likely by"),
  ]);
  const [first] = screen.getAllByRole("link", { name: "Allow it again" });
  if (first) await userEvent.click(first);
  expect(store.getState().request.skip).toEqual(["slow-regression"]);
});

it("plans as if the skills were known that no course leads to", async () => {
  const store = showPlanner("goal=engineer&from=starter&start=2027-01-04");
  await userEvent.click(screen.getByRole("link", { name: "Plan as if I knew all of these" }));
  expect(store.getState().request.know).toEqual(
    ["deployment", "portfolio-project", "python", "regression"].map((skill) => ({ skill, level: 3 })),
  );
  expect(screen.getByRole("region", { name: "The answer" })).toBeDefined();
});
