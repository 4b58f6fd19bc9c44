import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

test("the calculator answers with and without JavaScript", async ({ page, browser }) => {
  await page.goto("/time");
  await expect(page.getByRole("status")).toContainText("Half of those who stay with it");
  const before = (await page.getByRole("status").textContent()) ?? "";
  await expect(async () => {
    await page.getByLabel("Hours that the page states").fill("400");
    await expect(page.getByRole("status")).not.toHaveText(before, { timeout: 1_000 });
  }).toPass();

  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto("/time");
  await plain.getByLabel("What the figure is of").selectOption("project");
  await plain.getByLabel("Hours that the page states").fill("25");
  await plain.getByRole("button", { name: "Count" }).click();
  await expect(plain.getByRole("status")).toContainText("weeks");
  await expect(plain.getByLabel("What the figure is of")).toHaveValue("project");
  await context.close();
});

test("every page leads to it", async ({ page }) => {
  await page.goto("/skills");
  await page.getByRole("contentinfo").getByRole("link", { name: "how long people really took" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How long it really takes");
});

test("nothing of it is wider than a small phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/time");
  for (const summary of await page.locator("article summary").all()) await summary.click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`it has no accessibility fault that axe finds (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/time");
    for (const summary of await page.locator("article summary").all()) await summary.click();
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag22aa"])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}
