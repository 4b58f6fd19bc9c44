import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import type { AnswerStep } from "../../lib/answer";
import { stepBody } from "../../lib/documents";
import { PREFERENCES } from "../../lib/request";

const LINK = "/?v=1&goal=machine-learning-engineer&from=programmer&hours=8&start=2027-01-04";

interface Worked {
  readonly proof: object;
  readonly steps: readonly AnswerStep[];
}

const answerOf = (page: Page) => page.getByRole("region", { name: "The answer" });
// Sections are worked out in a worker, on a machine that may be busy.
const PATIENT = { timeout: 30_000 };

/** Opens the page and keeps hold of the worker that it starts, as `window.planner`. */
async function openWithWorker(page: Page, path: string) {
  await page.addInitScript(() => {
    const Original = window.Worker;
    window.Worker = class extends Original {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        Reflect.set(window, "planner", this);
      }
    };
  });
  const catalog = page.waitForResponse("**/planner-catalog.json*");
  await page.goto(path);
  await catalog;
}

async function openFirstWhy(page: Page) {
  await page.getByText("Why?", { exact: false }).first().click();
  await expect(page.getByRole("link", { name: /^Swap / }).first()).toBeVisible(PATIENT);
}

test("Why? prices what else could stand there, and Swap takes it over", async ({ page }) => {
  await openWithWorker(page, LINK);
  const before = await answerOf(page).textContent();
  await openFirstWhy(page);
  const swap = page.getByRole("link", { name: /^Swap / }).first();
  const taken = /^Swap (.+) for (.+)$/.exec((await swap.getAttribute("aria-label")) ?? "");
  const item = page.getByRole("listitem").filter({ has: swap }).last();
  await expect(item).toContainText(/\d h (more|less)|the same hours/);
  await swap.click();
  await expect(page).toHaveURL(/skip=/);
  await expect(answerOf(page)).toHaveAttribute("aria-busy", "false");
  await expect(page.getByRole("heading", { level: 3, name: taken?.[2] ?? "" })).toBeVisible();
  expect(await answerOf(page).textContent()).not.toBe(before);
});

test("the plan is put to the test: trade-off, omissions, assumptions, proof", async ({ page }) => {
  await openWithWorker(page, LINK);
  const scrutiny = page.getByRole("region", { name: "Put the plan to the test" });
  await scrutiny.getByText("Fewer programs, or fewer hours?").click();
  await expect(scrutiny.getByText(/: your plan$/)).toBeVisible(PATIENT);
  await scrutiny.getByText("Why not a well-known course?").click();
  await expect(scrutiny.getByRole("link", { name: /^Plan with / }).first()).toBeVisible(PATIENT);
  await scrutiny.getByText("What would change this plan").click();
  await expect(scrutiny.getByRole("link", { name: /^Plan this way: as if you know / }).first()).toBeVisible(
    PATIENT,
  );
  await scrutiny.getByText("Why no better plan exists").click();
  await expect(scrutiny.getByText(/You need/).first()).toBeVisible(PATIENT);
  await expect(scrutiny.getByText(/has checked this list just now/)).toBeVisible();
  const found = await new AxeBuilder({ page }).include("section[aria-labelledby=scrutiny-title]").analyze();
  expect(found.violations).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(width).toBeLessThanOrEqual(0);

  await scrutiny
    .getByRole("link", { name: /^Choose / })
    .first()
    .click();
  await expect(page).toHaveURL(/pin=/);
  await expect(scrutiny.getByText(/: your plan$/)).toBeVisible(PATIENT);
});

test("the worker's answer is the server's, word for word, for every role and preference", async ({
  page,
  request,
}) => {
  await openWithWorker(page, LINK);
  await openFirstWhy(page);
  const { roles, backgrounds } = await (await request.get("/api/catalog")).json();
  const links = roles.flatMap(({ id: goal }: { id: string }, role: number) =>
    PREFERENCES.map((prefer, i) => {
      const { id: from } = backgrounds[(role + i) % backgrounds.length];
      return `goal=${goal}&from=${from}&prefer=${prefer}&start=2027-01-04`;
    }),
  );
  for (const link of links) {
    const { problems, ...served } = await (await request.get(`/api/plan?${link}`)).json();
    expect(problems).toEqual([]);
    const worked: Worked = await page.evaluate(async (answer) => {
      const worker: Worker = Reflect.get(window, "planner");
      const reply = new Promise<Worked>((resolve) =>
        worker.addEventListener("message", ({ data }) => data.id === -1 && resolve(data.reply.answer)),
      );
      worker.postMessage({
        id: -1,
        kind: "plan",
        input: { request: answer.request, today: answer.request.today },
      });
      return reply;
    }, served);
    // How many cases it took depends on what the worker remembers of earlier searches; the answer does not.
    const { nodes } = served.proof;
    const steps = worked.steps.map(stepBody);
    expect({ ...worked, steps, proof: { ...worked.proof, nodes } }).toEqual(served);
  }
});

test("impossible wishes come with what the plan would be without each", async ({ page }) => {
  await page.goto(`${LINK}&want=recommender-systems&audit=1`);
  const clash = page.locator("section[aria-labelledby=impossible-title]");
  await expect(clash.getByRole("link", { name: "Allow courses that cost money" })).toBeVisible();
  await expect(clash.getByText(/^Then: \d+ courses, \d+ h/)).toBeVisible(PATIENT);
});
