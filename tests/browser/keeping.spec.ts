import { expect, type Page, test } from "@playwright/test";

const LINK = "/?v=1&goal=data-scientist&from=data-analyst&hours=6&start=2027-01-04";

const answerOf = (page: Page) => page.getByRole("region", { name: "The answer" });
const goalOf = (page: Page) => page.getByLabel("The role you want");
const hoursOf = (page: Page) => page.getByLabel("Hours a week", { exact: true });
const undoOf = (page: Page) => page.getByRole("button", { name: "Undo the last change" });
const redoOf = (page: Page) => page.getByRole("button", { name: "Redo the change" });

/** The page answers changes itself once it has fetched the catalog. */
async function openReady(page: Page, path: string) {
  const catalog = page.waitForResponse("**/planner-catalog.json*");
  await page.goto(path);
  await catalog;
  await expect(answerOf(page)).toHaveAttribute("aria-busy", "false");
}

test("every change can be undone and redone, by button and by keys, and the link follows", async ({
  page,
}) => {
  await openReady(page, LINK);
  await expect(undoOf(page)).toHaveAttribute("aria-disabled", "true");
  await goalOf(page).selectOption("data-engineer");
  await expect(page).toHaveURL(/goal=data-engineer/);
  await hoursOf(page).fill("9");
  await expect(page).toHaveURL(/hours=9/);

  await undoOf(page).click();
  await expect(hoursOf(page)).toHaveValue("6");
  await expect(page).toHaveURL(/goal=data-engineer.*hours=6/);
  await undoOf(page).click();
  await expect(goalOf(page)).toHaveValue("data-scientist");
  await expect(page).toHaveURL(/goal=data-scientist/);
  await expect(undoOf(page)).toHaveAttribute("aria-disabled", "true");

  await page.keyboard.press("Control+Shift+z");
  await expect(goalOf(page)).toHaveValue("data-engineer");
  await page.keyboard.press("Control+Shift+z");
  await expect(hoursOf(page)).toHaveValue("9");
  await expect(page).toHaveURL(/goal=data-engineer.*hours=9/);
  await expect(redoOf(page)).toHaveAttribute("aria-disabled", "true");
  await page.keyboard.press("Control+z");
  await expect(hoursOf(page)).toHaveValue("6");
});

test("Back is an undo too, and typing in a field keeps the keys to itself", async ({ page }) => {
  await openReady(page, LINK);
  await goalOf(page).selectOption("data-engineer");
  await expect(page).toHaveURL(/goal=data-engineer/);
  await page.goBack();
  await expect(goalOf(page)).toHaveValue("data-scientist");
  await hoursOf(page).focus();
  await page.keyboard.press("Control+Shift+z");
  await expect(redoOf(page)).toHaveAttribute("aria-disabled", "false");
  await expect(goalOf(page)).toHaveValue("data-scientist");
  await redoOf(page).click();
  await expect(goalOf(page)).toHaveValue("data-engineer");
  await page.reload();
  await expect(undoOf(page)).toHaveAttribute("aria-disabled", "false");
});
