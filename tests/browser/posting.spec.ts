import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const POSTING = `Requirements
- Strong Python and SQL
- Docker or Kubernetes

Nice to have
- Airflow, TypeScript`;

test("a posting becomes a plan, by keyboard, and no text leaves the page", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));
  await page.goto("/posting");
  await page.getByLabel("Text of the posting").focus();
  await page.keyboard.insertText(POSTING);
  await expect(page.getByRole("heading", { name: "5 skills found." })).toBeVisible();
  await page.getByRole("checkbox", { name: /^SQL/ }).focus();
  await page.keyboard.press("Space");
  const link = page.getByRole("link", { name: "Plan for these (3)" });
  expect(asked.filter((line) => /Docker|Airflow|TypeScript/.test(decodeURIComponent(line)))).toEqual([]);
  await link.press("Enter");
  await expect(page.getByRole("region", { name: "The answer" })).toContainText("Proven best");
});

test("beside a learner's own plan it says what that covers and what the rest adds", async ({ page }) => {
  await page.goto("/posting?goal=data-scientist&from=data-analyst&hours=8&start=2027-01-04");
  await page.getByLabel("Text of the posting").fill(POSTING);
  await expect(page.getByText(/Beside your plan/)).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: /h more/ })).toBeVisible();
  await page.getByRole("link", { name: /^Add these to my plan/ }).click();
  await expect(page).toHaveURL(/goal=data-scientist.*want=/);
});

test("100 kB of text stay smooth, and nothing is wider than a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/posting");
  const box = page.getByLabel("Text of the posting");
  // Typing it in would measure the browser's editor.
  await box.evaluate((element, value) => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(element, value);
    element.dispatchEvent(new Event("input", { bubbles: true }));
  }, `${POSTING}\n`.repeat(1100));
  await expect(page.getByRole("heading", { name: "5 skills found." })).toBeVisible();
  await box.evaluate((element) => element instanceof HTMLTextAreaElement && element.setSelectionRange(0, 0));
  await box.focus();
  await page.keyboard.type("Git\n");
  await expect(page.getByRole("heading", { name: "6 skills found." })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

for (const scheme of ["light", "dark"] as const) {
  test(`nothing stands in the way of a screen reader, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto("/posting");
    await page.getByLabel("Text of the posting").fill(POSTING);
    await expect(page.getByRole("heading", { name: "5 skills found." })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.getByLabel("A CV").check();
    await page.getByLabel("Text of the CV").fill("Skills\nPython, Git");
    await expect(page.getByRole("heading", { name: "2 skills found." })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}
