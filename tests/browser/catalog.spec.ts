import { expect, test } from "@playwright/test";

const rows = "tbody tr";

test("the table searches as one types, filters with counts and keeps its state in the link", async ({
  page,
}) => {
  await page.goto("/courses");
  const all = await page.locator(rows).count();
  expect(all).toBeGreaterThan(300);

  // The first letters may come before the page listens: a reader types on, the test tries again.
  await expect(async () => {
    await page.getByRole("searchbox", { name: "Search" }).fill("");
    await page.getByRole("searchbox", { name: "Search" }).fill("regularization washington");
    await expect(page.locator(rows)).toHaveCount(2, { timeout: 2000 });
  }).toPass();
  for (const title of ["Machine Learning: Regression", "Machine Learning: Classification"])
    await expect(page.locator(rows).filter({ hasText: title })).toHaveCount(1);
  await expect(page).toHaveURL(/q=regularization/);

  await page.getByRole("searchbox", { name: "Search" }).fill("");
  await page.getByLabel("Level").selectOption("advanced");
  await expect(page).toHaveURL(/level=advanced/);
  await expect(page.locator(rows)).not.toHaveCount(all);
  const advanced = await page.locator(rows).count();
  expect(advanced).toBeLessThan(all);
  await page.reload();
  await expect(page.locator(rows)).toHaveCount(advanced);
});

test("the table sorts by hours both ways, unknown hours last", async ({ page }) => {
  await page.goto("/courses?sort=hours");
  const first = page.locator(rows).first();
  const last = page.locator(rows).last();
  await expect(last).toContainText("unknown");
  const shortest = await first.textContent();
  await page.goto("/courses?sort=-hours");
  await expect(first).not.toHaveText(shortest ?? "");
  await expect(last).toContainText("unknown");
});

test("a search without a hit says what to change", async ({ page }) => {
  await page.goto("/courses?q=zzzz");
  await expect(page.getByText("No course fits all of that")).toBeVisible();
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(page.locator(rows).first()).toBeVisible();
});

test("a course page shows facts with sources and leads to a plan that holds the course", async ({ page }) => {
  await page.goto("/courses/uw-ml-regression");
  await expect(page.getByRole("heading", { name: "Facts and where they come from" })).toBeVisible();
  await expect(page.getByText("as of", { exact: false }).first()).toBeVisible();
  await page.getByRole("link", { name: "Plan with this course" }).click();
  await expect(page).toHaveURL(/pin=uw-ml-regression/);
  const course = page.getByRole("link", { name: "Machine Learning: Regression", exact: true });
  await expect(course.first()).toBeVisible();
});

test("an address of nothing says so and shows ways on", async ({ page }) => {
  const response = await page.goto("/courses/no-such-course");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "There is nothing at this address" })).toBeVisible();
});

test("a role says of every stage what it needs, how far, and who says so", async ({ page }) => {
  await page.goto("/roles/machine-learning-engineer");
  const stage = page.locator("section", {
    has: page.getByRole("heading", { name: "Stage 2: Serves a model" }),
  });
  const deployment = stage
    .locator("div", { has: page.getByRole("link", { name: "Model deployment" }) })
    .last();
  await expect(deployment).toContainText(/seen|with help|alone/);
  await expect(deployment.locator("dd")).not.toBeEmpty();
});

test("a program numbers its courses by the publisher's order, gaps and all", async ({ page }) => {
  await page.goto("/programs/ibm-ai-engineering");
  const course = page.getByRole("listitem").filter({ hasText: "Generative AI Language Modeling" });
  await expect(course).toContainText("9");
  await expect(page.getByText("one subscription covers them all", { exact: false })).toBeVisible();
});

test("hours of the videos alone say so, and no plan counts on them", async ({ page }) => {
  await page.goto("/courses/fastai-practical-deep-learning-2");
  await expect(page.getByText("30 h of video").first()).toBeVisible();
  await expect(page.getByText("length of the videos alone", { exact: false })).toBeVisible();
  await expect(page.getByRole("link", { name: "Plan with this course" })).toHaveCount(0);
});
