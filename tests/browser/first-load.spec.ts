import { expect, type Request, test } from "@playwright/test";

/** React and Next alone are about 141,000. Before the check of the catalog stayed on the server it was 286,000. */
const MOST_BYTES = 240_000;

test("the first load of the planner takes no script that only a later press needs", async ({ page }) => {
  const scripts: Request[] = [];
  page.on("requestfinished", (request) => {
    if (request.resourceType() === "script") scripts.push(request);
  });
  const catalog = page.waitForResponse("**/planner-catalog.json*");
  await page.goto("/");
  await catalog;
  await expect(page.getByRole("button", { name: "Check where you really stand" })).toHaveAttribute(
    "aria-busy",
    "false",
  );
  // Links fetch their pages ahead only when nothing else is left to do.
  await page.waitForLoadState("networkidle");
  const sizes = await Promise.all(scripts.map(async (request) => (await request.sizes()).responseBodySize));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThan(MOST_BYTES);
});
