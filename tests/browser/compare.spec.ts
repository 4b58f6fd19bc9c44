import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const PLAN = "/?v=1&goal=data-scientist&from=data-analyst&hours=5&start=2027-01-04";
const FOUR = `/compare${PLAN.slice(1)}&b=hours.10&c=prefer.focused&d=program.ibm-data-science`;

const answerOf = (page: Page) => page.getByRole("region", { name: "The answer" });
const titles = (page: Page) => page.locator("thead th .font-display").allTextContents();

/** Switches between route, timeline, table and graph. */
function showAs(page: Page, view: string) {
  const views = page.getByRole("group", { name: "Show the plan as" });
  return views.getByText(view, { exact: true }).click();
}

/** The page answers changes itself once it has fetched the catalog. */
async function openReady(page: Page, path: string) {
  const catalog = page.waitForResponse("**/planner-catalog.json*");
  await page.goto(path);
  await catalog;
}

test("from a plan, four scenarios are built, shared and opened again elsewhere", async ({
  page,
  browser,
  baseURL,
}) => {
  await openReady(page, PLAN);
  await page.getByRole("link", { name: "Compare with…" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Plans side by side");
  await expect.poll(() => titles(page)).toEqual(["This plan", "8 hours a week"]);

  await page.getByRole("link", { name: "Add 15 h" }).click();
  await expect.poll(() => titles(page)).toHaveLength(3);
  const sold = page.getByLabel("A whole program, bootcamp or degree, as it is sold");
  await sold.selectOption({ label: "IBM Data Science Professional Certificate" });
  await page.getByRole("button", { name: /^Add.*A whole program/ }).click();
  await expect.poll(() => titles(page)).toHaveLength(4);
  await page.getByRole("link", { name: /^Time it takes/ }).click();
  await expect(page).toHaveURL(/sort=weeks/);
  const sorted = await titles(page);
  const own = sorted.filter((title) => title !== "IBM Data Science Professional Certificate");
  expect(own).toEqual(["15 hours a week", "8 hours a week", "This plan"]);

  await page.evaluate(() => {
    const copied: string[] = [];
    Reflect.set(window, "copied", copied);
    Object.defineProperty(navigator, "clipboard", {
      configurable: true,
      value: { writeText: async (text: string) => void copied.push(text) },
    });
  });
  await page.getByRole("button", { name: "Copy link to this comparison" }).click();
  await expect(page.getByRole("button", { name: "Link copied" })).toBeVisible();
  const link = await page.evaluate(() => String(Reflect.get(window, "copied")));
  expect(link).toMatch(/^[A-Za-z0-9\-_.~,=&:/?]+$/);
  expect(link).toContain(`${baseURL}/compare?v=1&`);

  const other = await browser.newContext({ javaScriptEnabled: false });
  const plain = await other.newPage();
  await plain.goto(link);
  expect(await titles(plain)).toEqual(sorted);
  await expect(plain.getByRole("row", { name: /^You could finish/ })).toContainText(/sooner than A/);
  await other.close();
});

test("the strip of paces follows the hours from 3 to 20, and picking one takes it over", async ({ page }) => {
  await openReady(page, PLAN);
  const strip = page.getByRole("region", { name: "With other hours a week" });
  const slider = page.getByRole("slider", { name: "Hours a week" });
  const answer = answerOf(page);
  const seen = new Set<string>();
  for (const hours of ["3", "8", "20"]) {
    await slider.fill(hours);
    await expect(answer).toHaveAttribute("aria-busy", "false");
    await expect(page.getByRole("spinbutton", { name: "Hours a week" })).toHaveValue(hours);
    seen.add(`${await answer.textContent()} ${await strip.textContent()}`);
  }
  expect(seen.size).toBe(3);
  await expect(strip.getByText("later")).toHaveCount(5);

  await strip.getByRole("link", { name: /^10 hours a week/ }).click();
  await expect(page.getByRole("spinbutton", { name: "Hours a week" })).toHaveValue("10");
  await expect(page).toHaveURL(/hours=10/);
  await expect(strip.getByText("your pace")).toHaveCount(1);
});

test("a step keeps its selection from the timeline to the route", async ({ page }) => {
  await openReady(page, PLAN);
  await showAs(page, "Timeline");
  const timeline = page.getByRole("region", { name: "Your plan over months" });
  const pick = timeline.getByRole("button").nth(2);
  const title = await pick.textContent();
  await pick.click();
  await showAs(page, "Route");
  await expect(page.locator("li[aria-current]").getByText(title ?? "", { exact: true })).toBeInViewport();
});

test("the comparison fits a phone without scrolling sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(FOUR);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`comparison and timeline have no accessibility fault that axe finds (${colorScheme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    const faults = async () => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag22aa"])
        .analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    };
    await page.goto(FOUR);
    expect(await faults()).toEqual([]);
    await openReady(page, `${PLAN}&breaks=2027-02-01..2027-02-10`);
    for (const [view, heading] of [
      ["Timeline", "Your plan over months"],
      ["Table", "Your plan as a table"],
      ["Graph", "What rests on what"],
    ] as const) {
      await showAs(page, view);
      await expect(page.getByRole("heading", { name: heading })).toBeVisible();
      expect(await faults()).toEqual([]);
    }
  });
}
