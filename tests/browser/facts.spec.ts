import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const fact = (page: Page, name: string) =>
  page.locator("dl > div").filter({ has: page.locator("dt", { hasText: new RegExp(`^${name}$`) }) });

test("every fact of a course names a page and its age, or says whose it is; the unknown ones share a line", async ({
  page,
}) => {
  await page.goto("/courses/uw-ml-regression");
  await expect(fact(page, "Hours of work")).toContainText("as of");
  await expect(fact(page, "Certificate")).toContainText("general rule of Coursera");
  await expect(fact(page, "Kind")).toContainText("Our reading");
  await expect(fact(page, "Not known")).toHaveCount(1);
  await expect(page.getByText("No page is on record")).toHaveCount(0);
  const leading = await page.locator("dl dd a[rel~=nofollow]").count();
  expect(leading).toBeGreaterThan(5);
});

test("an old price says that it is old", async ({ page }) => {
  await page.goto("/courses/dlai-structuring-ml-projects");
  await expect(fact(page, "Price")).toContainText("Old for a fact of this kind");
});

test("a program has all four traits and the length of its courses where its page gives none", async ({
  page,
}) => {
  await page.goto("/programs/duke-cloud-computing-at-scale");
  await expect(page.getByRole("heading", { level: 3, name: /: (yes|no|unknown)$/ })).toHaveCount(4);
  await expect(fact(page, "Hours of work")).toContainText("the sum of its courses");
});

test("a phone names what is unknown in one line, a wide table by a dash", async ({ page, viewport }) => {
  await page.goto("/courses?q=11-785");
  const row = page.locator("tbody tr").first();
  const isPhone = (viewport?.width ?? 0) < 768;
  await expect(row.getByText("Not known:", { exact: false })).toBeVisible({ visible: isPhone });
  await expect(page.getByText("A dash: no source says.")).toBeVisible({ visible: !isPhone });
});

test("long names of sources break on the narrowest phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of ["/courses/harvardx-ds-probability", "/programs/ibm-deep-learning"]) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});

for (const path of ["/courses/hse-bayesian-methods-ml", "/programs/ibm-ai-engineering"]) {
  test(`${path} has no accessibility fault that axe finds`, async ({ page }) => {
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}
