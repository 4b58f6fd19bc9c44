import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const LINK = "/?v=1&goal=machine-learning-engineer&from=programmer&hours=5&start=2027-01-04";

const answerOf = (page: Page) => page.getByRole("region", { name: "The answer" });

/** The page answers changes itself once it has fetched the catalog. */
async function openReady(page: Page, path: string) {
  const catalog = page.waitForResponse("**/planner-catalog.json*");
  await page.goto(path);
  await catalog;
}

async function settled(page: Page) {
  await expect(answerOf(page)).toHaveAttribute("aria-busy", "false");
}

test("the self-check is gone through by keyboard; its result is in the link and can be taken back", async ({
  page,
}) => {
  await openReady(page, LINK);
  const opener = page.getByRole("button", { name: "Check where you really stand" });
  await expect(opener).toHaveAttribute("aria-busy", "false");
  await opener.focus();
  await page.keyboard.press("Enter");

  const dialog = page.getByRole("dialog", { name: "Where you really stand" });
  const skill = dialog.getByRole("heading", { level: 3 });
  await expect(skill).toBeFocused();
  await expect(dialog.getByText("What a good answer contains")).toBeVisible();
  const found = await new AxeBuilder({ page }).include("dialog").analyze();
  expect(found.violations).toEqual([]);

  // From the skill, Tab leads to the good answer, then to Sure; Enter answers and puts the focus on the next skill.
  for (let asked = 0; asked < 40; asked++) {
    const title = await skill.textContent();
    if (title === "What your answers say") break;
    await expect(skill).toBeFocused();
    await expect(dialog.getByText("What a good answer contains")).toBeVisible();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect(dialog.getByRole("button", { name: /^Sure/ })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(skill).not.toHaveText(title ?? "");
  }
  await expect(skill).toHaveText("What your answers say");
  await expect(dialog.getByText("With these answers")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(dialog.getByRole("button", { name: "Use this in my plan" })).toBeFocused();
  await page.keyboard.press("Enter");

  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/[?&]know=/);
  await expect(page.getByRole("heading", { name: "You need no course for this" })).toBeVisible();
  await expect(page.getByText("Your self-check is in the plan.")).toBeVisible();
  await page.getByRole("link", { name: "Take it back" }).click();
  await expect(page).not.toHaveURL(/[?&]know=/);
  await expect(answerOf(page)).toBeVisible();
});

test("own work stands after the first model and at the end, with a brief, and in hours of one's own", async ({
  page,
}) => {
  await openReady(page, LINK);
  await settled(page);
  const titles = await page.getByRole("article").getByRole("heading", { level: 3 }).allTextContents();
  expect(titles.at(-1)).toBe("Applying");
  await expect(page.getByText("Your own work: what goes wrong here", { exact: false }).first()).toBeVisible();

  const brief = page.getByRole("article").filter({ hasText: "Your own work: what you show" }).last();
  await brief.getByText("The whole brief").click();
  await expect(brief.getByText("Interview questions that it prepares you for")).toBeVisible();
  await expect(brief.getByText("Done when", { exact: true })).toBeVisible();

  const finish = await answerOf(page).textContent();
  await page.getByLabel("Hours for your own work, in all").last().fill("60");
  await expect(page).toHaveURL(/portfolio=60/);
  await expect(page.getByText("Portfolio work: 60 h")).toBeVisible();
  await expect.poll(() => answerOf(page).textContent()).not.toBe(finish);
});

test("a plan for a role beside engineers has work of one's own, which can be left out and taken back", async ({
  page,
}) => {
  await openReady(page, "/?v=1&goal=ml-product-manager&from=domain-expert&hours=5&start=2027-01-04");
  await settled(page);
  const work = page.getByRole("article").filter({ hasText: "Your own work:" });
  const pieces = await work.count();
  expect(pieces).toBeGreaterThan(0);
  await work.getByRole("link", { name: "Plan without it", exact: true }).first().click();
  await expect(page).toHaveURL(/portfolio=0/);
  await expect(work).toHaveCount(0);
  await page.getByRole("link", { name: "Plan them again" }).click();
  await expect(page).not.toHaveURL(/portfolio=/);
  await expect(work).toHaveCount(pieces);
});

test("the guide's sequence stands beside the plan, and opens as a plan", async ({ page }) => {
  await openReady(page, LINK);
  await settled(page);
  await page.getByText("The guide’s own sequence beside your plan").click();
  const table = page.getByRole("table", { name: "Your plan and the guide’s sequence side by side" });
  await expect(table.getByRole("row", { name: /Core skills (\d+) of \1\b/ })).toBeVisible();
  await page.getByRole("link", { name: "Open the guide’s sequence" }).click();
  await expect(page).toHaveURL(/pin=uw-ml-regression/);
  await settled(page);
  await expect(
    page.getByRole("heading", { level: 3, name: "Machine Learning: Regression", exact: true }),
  ).toBeVisible();
});
