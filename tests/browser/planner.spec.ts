import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const LINK = "/?v=1&goal=data-scientist&from=data-analyst&hours=6&start=2027-01-04";

const answerOf = (page: Page) => page.getByRole("region", { name: "The answer" });

/** Titles of the plan's stations, in order, once the plan has followed the last change; the role at the end is none. */
async function stepTitles(page: Page): Promise<string[]> {
  await expect(answerOf(page)).toHaveAttribute("aria-busy", "false");
  return page.getByRole("article").getByRole("heading", { level: 3 }).allTextContents();
}

/** The page answers changes itself once it has fetched the catalog. */
async function openReady(page: Page, path: string) {
  const catalog = page.waitForResponse("**/planner-catalog.json*");
  await page.goto(path);
  await catalog;
}

test("the first visit shows a worked example with hours, dates, cost and proof", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByText("An example, worked out")).toBeVisible();
  const answer = answerOf(page);
  await expect(answer).toContainText(/\d+ h/);
  await expect(answer).toContainText(/between.+and.+20\d\d/);
  await expect(answer).toContainText("Proven best balance");
  expect((await stepTitles(page)).length).toBeGreaterThan(3);
});

test("background, role and hours change plan and link at once; reload, Back and another browser agree", async ({
  page,
  browser,
}) => {
  await openReady(page, "/");
  const first = await stepTitles(page);
  await page.getByLabel("Where you start").selectOption("data-analyst");
  await page.getByLabel("The role you want").selectOption("data-scientist");
  await page.getByRole("slider", { name: "Hours a week" }).fill("6");
  await expect(page).toHaveURL(/goal=data-scientist/);
  await expect(page).toHaveURL(/from=data-analyst/);
  await expect(page).toHaveURL(/hours=6/);
  const titles = await stepTitles(page);
  expect(titles).not.toEqual(first);

  const dates = await answerOf(page).textContent();
  await page.reload();
  expect(await stepTitles(page)).toEqual(titles);
  expect(await answerOf(page).textContent()).toBe(dates);

  const other = await browser.newContext({ javaScriptEnabled: false });
  const plain = await other.newPage();
  await plain.goto(page.url());
  expect(await stepTitles(plain)).toEqual(titles);
  await other.close();
});

test("Back returns to the plan before the last choice", async ({ page }) => {
  await openReady(page, LINK);
  const before = await stepTitles(page);
  await page.getByLabel("The role you want").selectOption("data-engineer");
  await expect(page).toHaveURL(/goal=data-engineer/);
  await expect.poll(() => stepTitles(page)).not.toEqual(before);
  await page.goBack();
  await expect(page).toHaveURL(/goal=data-scientist/);
  await expect.poll(() => stepTitles(page)).toEqual(before);
});

test("Back from the catalog shows the plan as it was left", async ({ page }) => {
  await openReady(page, LINK);
  await page.getByLabel("The role you want").selectOption("data-engineer");
  await expect(page).toHaveURL(/goal=data-engineer/);
  const left = await stepTitles(page);
  await page.getByRole("link", { name: "Courses", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toContainText("I am");
  await page.goBack();
  await expect(page.getByLabel("The role you want")).toHaveValue("data-engineer");
  await expect.poll(() => stepTitles(page)).toEqual(left);
});

test("more hours a week bring the finish nearer while the slider moves", async ({ page }) => {
  await openReady(page, LINK);
  const answer = answerOf(page);
  const before = await answer.textContent();
  const length = await page.evaluate(() => window.history.length);
  await page.getByRole("slider", { name: "Hours a week" }).fill("15");
  await expect(answer).not.toHaveText(before ?? "");
  expect(await page.evaluate(() => window.history.length)).toBe(length);
});

test("a skill that is known already takes its course out; the link keeps it", async ({ page }) => {
  await openReady(page, LINK);
  const before = await stepTitles(page);
  await page.getByText("Tick or untick skills").click();
  await page.getByRole("searchbox", { name: "Find a skill" }).fill("inference");
  await page.getByRole("checkbox", { name: "Statistical inference" }).check();
  await expect(page).toHaveURL(/know=statistical-inference/);
  await expect.poll(() => stepTitles(page)).not.toEqual(before);
});

test("a course that was left out stays out, in the link too, and can be taken back", async ({ page }) => {
  await openReady(page, LINK);
  const title = "Machine learning in Python with scikit-learn";
  await expect.poll(() => stepTitles(page)).toContain(title);
  const heading = page.getByRole("heading", { name: title, exact: true });
  await page.getByRole("article").filter({ has: heading }).getByText("Why?").click();
  await page.getByRole("link", { name: `Plan without it: ${title}` }).click();
  await expect(page).toHaveURL(/skip=/);
  await expect.poll(() => stepTitles(page)).not.toContain(title);
  await page.getByRole("link", { name: `Take back: Without ${title}` }).click();
  await expect(page).not.toHaveURL(/skip=/);
  await expect.poll(() => stepTitles(page)).toContain(title);
});

test("the route stops at each stage, and the plan ends where it is told to", async ({ page }) => {
  await openReady(page, LINK);
  const field = page.getByLabel("How far the plan goes");
  const usual = await field.inputValue();
  await expect(page.getByRole("heading", { name: "Analyst who works in Python" })).toBeVisible();
  const whole = await stepTitles(page);
  await field.selectOption({ label: "Analyst who works in Python" });
  await expect(page).toHaveURL(/goal=data-scientist~ds-1/);
  await expect.poll(async () => (await stepTitles(page)).length).toBeLessThan(whole.length);
  await field.selectOption(usual);
  await expect(page).not.toHaveURL(/~ds-1/);
  await expect.poll(() => stepTitles(page)).toEqual(whole);
});

test("without JavaScript the form asks the server", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/");
  await page.getByLabel("The role you want").selectOption("data-engineer");
  await page.getByRole("button", { name: "Show the plan" }).click();
  await expect(page).toHaveURL(/goal=data-engineer/);
  await expect(page.getByRole("heading", { name: "Your route" })).toBeVisible();
  await context.close();
});

test("a junk link explains itself, item by item, and keeps what is good", async ({ page }) => {
  const junk = `goal=data-scientist&from=nobody&hours=500&start=2027-02-30&pin=no-such-course&x=${"y".repeat(3000)}`;
  const response = await page.goto(`/?${junk}`);
  expect(response?.status()).toBe(200);
  const problems = page.getByRole("region", { name: /parts of this link could not be taken/ });
  for (const item of ["nobody", "500", "2027-02-30", "no-such-course"])
    await expect(problems).toContainText(item);
  await expect(page.getByLabel("The role you want")).toHaveValue("data-scientist");
  await expect(page.getByRole("heading", { name: "Your route" })).toBeVisible();
});

test("the literacy role gets one course and work of one's own, with the guide's pick beside it", async ({
  page,
}) => {
  await page.goto("/?v=1&goal=domain-expert-literacy&from=domain-expert&hours=5");
  const titles = await stepTitles(page);
  expect(titles[0]).toBe("Machine Learning for All");
  await expect(answerOf(page)).toContainText("1 course");
  await expect(page.getByText("Your own work: what you show", { exact: false }).first()).toBeVisible();
});

for (const path of [
  "/",
  "/courses",
  "/courses/uw-ml-regression",
  "/skills/missing-data",
  "/roles/data-scientist",
]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`${path} has no accessibility fault that axe finds (${colorScheme})`, async ({ page }) => {
      test.slow(path === "/courses", "axe looks at every cell of some 350 rows");
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag22aa"])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }
}
