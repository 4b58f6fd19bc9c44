import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const LINK = "/?v=1&goal=machine-learning-engineer&from=programmer&start=2027-01-04";

const answerOf = (page: Page) => page.getByRole("region", { name: "The answer" });

/** The page answers changes itself once it has fetched the catalog. */
async function openReady(page: Page, path: string) {
  const catalog = page.waitForResponse("**/planner-catalog.json*");
  await page.goto(path);
  await catalog;
  await expect(answerOf(page)).toHaveAttribute("aria-busy", "false");
}

/** The bills of the cost, opened. */
async function openBills(page: Page) {
  await page.getByText(/^What the cost is made of/).click();
  return page.getByRole("table", { name: "Every bill of the plan" });
}

test("dragging the hours from 3 to 20 moves dates, cost and strip, and calls it a second job", async ({
  page,
}) => {
  await openReady(page, `${LINK}&hours=3`);
  const answer = answerOf(page);
  const bills = await openBills(page);
  const strip = page.getByRole("region", { name: "With other hours a week" });
  const before = {
    answer: await answer.textContent(),
    bills: await bills.textContent(),
    strip: await strip.textContent(),
  };
  const slider = page.getByRole("slider", { name: "Hours a week" });
  await page.evaluate(() => window.scrollTo(0, 0));
  const box = await slider.boundingBox();
  if (!box) throw new Error("The slider is not on the page");
  const y = box.y + box.height / 2;
  // The thumb of 3 stands two nineteenths of the way from 1 to 20.
  await page.mouse.move(box.x + 11 + (2 / 19) * (box.width - 22), y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, y, { steps: 5 });
  // A hand goes on until the thumb is there.
  await expect(async () => {
    await page.mouse.move(box.x + box.width - 2, y, { steps: 5 });
    await expect(slider).toHaveValue("20", { timeout: 1000 });
  }).toPass();
  await page.mouse.up();
  await expect(slider).toHaveValue("20");
  await expect(page).toHaveURL(/hours=20/);
  await expect(answer).not.toHaveText(before.answer ?? "");
  await expect(bills).not.toHaveText(before.bills ?? "");
  await expect(strip).not.toHaveText(before.strip ?? "");
  await expect(page.getByText("20 hours a week beside a job is a second job")).toBeVisible();
  await page.getByRole("link", { name: "Plan with 5 hours a week" }).click();
  await expect(page).toHaveURL(/hours=5/);
  await expect(page.getByText("is a second job")).toHaveCount(0);
});

test("a day that is too soon says what it takes, and taking that over meets it", async ({ page }) => {
  await openReady(page, `${LINK}&hours=3&by=2027-06-30`);
  await expect(
    page.getByRole("heading", { name: /takes more than 3 hours a week|only if all goes quickly/ }),
  ).toBeVisible();
  await page
    .getByRole("link", { name: /^Study [\d.]+ hours a week$/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { name: "Likely done by 30 June 2027" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Likely done by 30 June 2027" })).toBeVisible();
});

test("weekdays and a halved break move the dates and come back from the link", async ({ page }) => {
  await openReady(page, `${LINK}&hours=5`);
  const answer = answerOf(page);
  const before = await answer.textContent();
  await page.getByText(/^What is best/).click();
  await page.getByLabel("Hours on Saturday").fill("3");
  await page.getByLabel("Hours on Tuesday").fill("1.5");
  await expect(page).toHaveURL(/hours=4.5&days=0,1.5,0,0,0,3,0/);
  await page.getByLabel("First day off").fill("2027-02-01");
  await page.getByLabel("Last day off").fill("2027-02-28");
  await page.getByLabel("How much of the hours the break takes").selectOption("half the hours");
  await page.getByLabel("What the break is, if you like").fill("Exams");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page).toHaveURL(/breaks=2027-02-01..2027-02-28~half~Exams/);
  await expect(answer).not.toHaveText(before ?? "");
  const after = await answer.textContent();
  await page.reload();
  await expect(answer).toHaveText(after ?? "");
  const route = page.getByRole("region", { name: "Your route" });
  await expect(route.getByText("Exams: 1 Feb to 28 Feb 2027, half the hours")).toBeVisible();
});

test("the opened wishes, the deadline and the bills have no accessibility fault that axe finds", async ({
  page,
}) => {
  await openReady(page, `${LINK}&hours=12&by=2027-03-31&parallel=2&full=1`);
  await page.getByText(/^What is best/).click();
  await page.getByText("Where this comes from, and how to find yours").click();
  await openBills(page);
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag22aa"]).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
