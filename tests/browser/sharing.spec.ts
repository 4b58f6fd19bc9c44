import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import fc from "fast-check";
import { someMutations } from "../support/mutations";

const QUERY = "v=1&goal=machine-learning-engineer&from=programmer&hours=8&start=2027-01-04";
const LINK = `/?${QUERY}`;

/** A link as an edition of October 2026 would have made it: a course that is not planned with today, and other hours. */
const OLD = `${LINK}&plan=1~2026-10-01-0a1b2c3d4e5f~379-22,1-22,376-27,76-24,85-6,135-13,149-18,0-14~77-108-200~F5PZT`;

async function stepTitles(page: Page): Promise<string[]> {
  await expect(page.getByRole("region", { name: "The answer" })).toHaveAttribute("aria-busy", "false");
  return page.getByRole("article").getByRole("heading", { level: 3 }).allTextContents();
}

async function openSharing(page: Page, path: string) {
  const catalog = page.waitForResponse("**/planner-catalog.json*");
  await page.goto(path);
  await catalog;
  await page.getByText("Share it, take it along").click();
  await expect(page.getByRole("img", { name: "The link as a QR code" })).toBeVisible();
}

test("a copied link opens the exact plan, with the plan as it is today where that is wished", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openSharing(page, LINK);
  const titles = await stepTitles(page);
  const field = page.getByRole("textbox", { name: "Link to this plan" });
  await expect(field).toHaveValue(new RegExp(`/\\?${QUERY}$`));
  await page.getByRole("checkbox", { name: /With the plan as it is today/ }).check();
  await expect(field).toHaveValue(/&plan=1~[\w.~,-]+$/);
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.length).toBeLessThan(300);
  await page.goto(copied);
  expect(await stepTitles(page)).toEqual(titles);
  await expect(page.getByText("could not be taken as written")).toHaveCount(0);
});

test("the panel has no accessibility fault that axe finds", async ({ page }) => {
  await openSharing(page, LINK);
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag22aa"]).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test("a link that carries an older plan shows it, what has changed, and today's best beside it", async ({
  page,
}) => {
  const catalog = page.waitForResponse("**/planner-catalog.json*");
  await page.goto(OLD);
  await catalog;
  const note = page.getByRole("region", { name: "This link carries the plan of 1 Oct 2026" });
  await expect(note).toContainText("The catalog has moved on since.");
  const then = note.getByRole("region", { name: "As it was" });
  await expect(then).toContainText("Essence of Linear Algebra");
  await expect(then).toContainText("no longer in the catalog");
  await expect(then).toContainText("finish between 22 March and 23 July 2027");
  await expect(note.getByRole("region", { name: "Best today" }).getByRole("listitem").first()).toBeVisible();
  await note.getByRole("link", { name: "Go on with today’s best" }).click();
  await expect(page).toHaveURL((url) => url.search === `?${QUERY}`);
  await expect(note).toHaveCount(0);
  await page.goBack();
  await expect(note).toBeVisible();
});

test("a carried plan is there without JavaScript, and a damaged one is told by its checksum", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(OLD);
  await expect(page.getByRole("heading", { name: "As it was" })).toBeVisible();
  await page.goto(OLD.replace("376-27", "376-28"));
  await expect(page.getByRole("main")).toContainText("does not fit its checksum");
  await expect(page.getByRole("heading", { name: "As it was" })).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Your route" })).toBeVisible();
  await context.close();
});

test("the plan goes along as calendar, checklist, table and data, by plain links", async ({
  browser,
  request,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(LINK);
  const stations = await page.getByRole("article").count();
  await page.getByText("Share it, take it along").click();
  const get = async (name: string) => {
    const address = await page.getByRole("link", { name, exact: true }).getAttribute("href");
    const response = await request.get(address ?? "");
    expect(response.status(), name).toBe(200);
    expect(response.headers()["access-control-allow-origin"]).toBe("*");
    return response;
  };
  const plan = await (await get("Data")).json();
  expect(plan.steps.length).toBeGreaterThanOrEqual(stations);
  const milestones = await get("Calendar of last days");
  expect(milestones.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  expect((await milestones.text()).match(/BEGIN:VEVENT/g)).toHaveLength(plan.steps.length + 1);
  expect(await (await get("Calendar file")).text()).toContain("BEGIN:VCALENDAR");
  expect((await (await get("Checklist")).text()).match(/- \[ \]/g)).toHaveLength(plan.steps.length);
  expect(await (await get("Table")).text()).toContain("hours_typical");
  await context.close();
});

test("a link shows its plan in a preview, drawn on this server", async ({ page, request }) => {
  await page.goto(LINK);
  const address = await page.locator('meta[property="og:image"]').getAttribute("content");
  expect(new URL(address ?? "").host).toBe(new URL(page.url()).host);
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute(
    "content",
    "The route to becoming a machine learning engineer",
  );
  await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute("content", "summary_large_image");
  const picture = await request.get(address ?? "");
  expect(picture.headers()["content-type"]).toBe("image/png");
  const bytes = await picture.body();
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
});

test("an unchanged plan is answered 304, and any page may ask", async ({ request }) => {
  const first = await request.get(`/api/plan?${QUERY}`);
  expect(first.headers()["cache-control"]).toContain("s-maxage=3600");
  const { etag = "" } = first.headers();
  const again = await request.get(`/api/plan?${QUERY}`, { headers: { "if-none-match": etag } });
  expect(again.status()).toBe(304);
  const preflight = await request.fetch(`/api/plan?${QUERY}`, { method: "OPTIONS" });
  expect(preflight.status()).toBe(204);
  const description = await (await request.get("/api/openapi.json")).json();
  expect(Object.keys(description.paths)).toContain("/api/plan.ics");
});

test("mangled links break neither the page nor the API", async ({ request, isMobile }) => {
  // The same server answers both projects: each mangles links of its own.
  const mutations = fc.sample(someMutations, { seed: isMobile ? 20261125 : 1125, numRuns: 120 });
  for (const [i, mutate] of mutations.entries()) {
    const link = mutate.reduce((text, one) => one(text), OLD.slice(2)).slice(0, 6000);
    const address = `${i % 3 === 0 ? "/" : "/api/plan"}?${encodeURI(Buffer.from(link).toString()).replaceAll("%25", "%")}`;
    const response = await request.get(address.replaceAll("#", "%23"));
    expect([200, 400], address.slice(0, 200)).toContain(response.status());
    if (i % 3 !== 0) expect(Array.isArray((await response.json()).problems)).toBe(true);
  }
});
