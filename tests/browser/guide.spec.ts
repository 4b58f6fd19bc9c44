import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { GUIDE_IDS, GUIDE_PLACES, guideAnchor } from "../../components/guide/guide-ids";

test("every id of the guide stands on its page, visibly, and can be linked to", async ({ page }) => {
  await page.goto("/guide");
  for (const id of GUIDE_IDS) await expect(page.locator(`#${guideAnchor(id)}`), id).toBeVisible();
  await page.goto(`/guide#${guideAnchor("S2")}`);
  await expect(page.locator(`#${guideAnchor("S2")}`)).toBeInViewport();
});

test("every id works where the map says that the product acts on it", async ({ page }) => {
  const places = new Map<string, string[]>();
  for (const { path, shows } of Object.values(GUIDE_PLACES).flat()) {
    places.set(path, [...(places.get(path) ?? []), shows]);
  }
  for (const [path, texts] of places) {
    await page.goto(path, { waitUntil: "domcontentloaded" });
    for (const text of texts) await expect(page.locator("body"), `${path}: ${text}`).toContainText(text);
  }
});

test("a sequence opens as a plan that holds its courses", async ({ page }) => {
  await page.goto("/guide");
  const rule = page.locator(`#${guideAnchor("S6")}`);
  await rule.getByRole("link", { name: /^Open as a plan/ }).click();
  await expect(page.getByRole("region", { name: "The answer" })).toContainText("Proven best");
  const route = page.getByRole("region", { name: "Your route" });
  for (const title of ["Machine Learning: Regression", "Machine Learning: Classification"]) {
    await expect(route.getByRole("link", { name: title, exact: true })).toBeVisible();
  }
});

test("the calculator counts again as one types, and without JavaScript from its link", async ({
  page,
  browser,
}) => {
  await page.goto("/guide");
  await expect(page.getByRole("status").filter({ hasText: "as listed" })).toContainText("16 to 32 weeks");
  await expect(async () => {
    await page.getByLabel("Hours a week").fill("10");
    await expect(page.getByRole("status").filter({ hasText: "as listed" })).toContainText("8 to 16 weeks", {
      timeout: 1000,
    });
  }).toPass();

  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto("/guide");
  await plain.getByLabel("Hours a week").fill("4");
  await plain.getByLabel("For", { exact: true }).selectOption("course");
  await plain.getByRole("button", { name: "Count the weeks" }).click();
  await expect(plain.getByRole("status")).toContainText("5 to 10 weeks");
  await context.close();
});

test("its questions are there for machines too", async ({ page }) => {
  await page.goto("/guide");
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  expect(data).toContain('"FAQPage"');
  expect(data?.match(/"Question"/g)).toHaveLength(6);
});

test("nothing of the guide is wider than a small phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/guide");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`the guide has no accessibility fault that axe finds (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/guide");
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag22aa"])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}
