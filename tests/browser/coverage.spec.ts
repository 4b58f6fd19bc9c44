import { expect, test } from "@playwright/test";

const PLAN = "/?v=1&goal=data-scientist&from=data-analyst&hours=6&start=2027-01-04";

test("a plan says what it covers, and what closing a gap would take", async ({ page }) => {
  await page.goto(PLAN);
  const section = page.getByRole("region", { name: "What this plan covers" });
  await expect(section.getByText("Preparing data")).toBeVisible();
  await expect(section.getByRole("rowheader", { name: "The plan" })).toBeVisible();
  const summary = section.getByText(/^What would close the gaps/);
  await summary.click();
  await expect(section.getByText(/h more, done by /).first()).toBeVisible();
  await section
    .getByRole("link", { name: /^Plan it as well: / })
    .first()
    .click();
  await expect(page).toHaveURL(/want=/);
});

test("without JavaScript the section is there to be read", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(PLAN);
  const section = page.getByRole("region", { name: "What this plan covers" });
  await section.getByText(/^The core:/).click();
  await expect(section.getByText("You know already").first()).toBeVisible();
  await context.close();
});

test("a wish for research is told plainly what certificates do not do", async ({ page }) => {
  await page.goto("/?v=1&goal=research-scientist&from=maths-statistics-graduate&hours=5");
  await expect(
    page.getByRole("heading", { name: /degrees and publications count more than any certificate/ }),
  ).toBeVisible();
  await expect(page.getByText("What the courses still do", { exact: false })).toBeVisible();
});

test("nothing of the section is wider than a small phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(PLAN);
  await page.getByText(/^What would close the gaps/).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
