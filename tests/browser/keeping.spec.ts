import AxeBuilder from "@axe-core/playwright";
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
  // The planner itself has come: what asks for it opens at once.
  const selfCheck = page.getByRole("button", { name: "Check where you really stand" });
  await expect(selfCheck).toHaveAttribute("aria-busy", "false");
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

const keepOf = (page: Page) => page.getByRole("button", { name: "Keep this plan" });
const keptOf = (page: Page) => page.getByRole("link", { name: "Kept in your plans" });
const plansOf = (page: Page) => page.getByRole("region", { name: "Saved plans" });
const chooseFile = (page: Page, name: string, text: string) =>
  page
    .getByLabel("Bring a file in")
    .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });

const FILE = {
  format: "waymark-kept",
  version: 1,
  plans: [
    {
      id: "from-elsewhere",
      name: "From my old laptop",
      note: "",
      link: "v=1&goal=data-engineer&hours=4&start=2027-01-04",
      keptOn: "2026-11-20",
      was: { hours: 90, courses: 4, finish: "2027-06-01" },
    },
  ],
  finished: [{ course: "git-intro", title: "A course on Git", hours: 6, on: "2026-11-01" }],
  tray: [],
};

test("a kept plan is named, noted, found again, heard of by another tab, and can be put back", async ({
  page,
  context,
}) => {
  await openReady(page, LINK);
  await keepOf(page).click();
  await expect(keptOf(page)).toBeVisible();

  const other = await context.newPage();
  await other.goto("/kept");
  await expect(plansOf(other).getByRole("heading", { name: "Data scientist, 6 hours a week" })).toBeVisible();
  await plansOf(other).getByText("Name and note").click();
  await other.getByLabel("Name", { exact: true }).fill("The way out of spreadsheets");
  await other.getByLabel("Note").fill("Ask Ana");

  await keptOf(page).click();
  const mine = plansOf(page).getByRole("link", { name: "The way out of spreadsheets" });
  await expect(mine).toBeVisible();
  await expect(plansOf(page)).toContainText("Ask Ana");
  await plansOf(other).getByRole("button", { name: "Remove: The way out of spreadsheets" }).click();
  await expect(plansOf(page)).toContainText("None yet");
  await other.getByRole("button", { name: "Put it back" }).click();
  await mine.click();
  await expect(goalOf(page)).toHaveValue("data-scientist");
  await expect(keptOf(page)).toBeVisible();
});

test("a full storage is said plainly, and the plan is kept while the tab is open", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await openReady(page, LINK);
  await keepOf(page).click();
  await expect(page.getByText("This browser’s storage is full")).toBeVisible();
  await keptOf(page).click();
  await expect(plansOf(page).getByRole("link", { name: "Data scientist, 6 hours a week" })).toBeVisible();
  await plansOf(page).getByRole("link", { name: "Data scientist, 6 hours a week" }).click();
  await goalOf(page).selectOption("data-engineer");
  await expect(page).toHaveURL(/goal=data-engineer/);
});

test("a forbidden storage is said plainly, and planning and undo work on", async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      });
    }
  });
  await openReady(page, LINK);
  await goalOf(page).selectOption("data-engineer");
  await undoOf(page).click();
  await expect(goalOf(page)).toHaveValue("data-scientist");
  await keepOf(page).click();
  await expect(page.getByText("does not let Waymark store anything")).toBeVisible();
});

test("a file joins a used browser as its preview said, and nothing of ours is lost", async ({ page }) => {
  await openReady(page, LINK);
  await keepOf(page).click();
  await keptOf(page).click();
  await chooseFile(page, "old.json", JSON.stringify(FILE));
  const preview = page.getByRole("region", { name: "What “old.json” would change" });
  await expect(preview).toContainText("Plan “From my old laptop”");
  await expect(preview).toContainText("Finished course “A course on Git”");
  await expect(plansOf(page).getByRole("article")).toHaveCount(1);
  await preview.getByRole("button", { name: "Take in 2 items" }).click();
  await expect(plansOf(page).getByRole("article")).toHaveCount(2);

  const changed = { ...FILE, plans: FILE.plans.map((plan) => ({ ...plan, note: "another note" })) };
  await chooseFile(page, "changed.json", JSON.stringify(changed));
  const second = page.getByRole("region", { name: "What “changed.json” would change" });
  await expect(second).toContainText("both are kept");
  await second.getByLabel("take the file’s").check();
  await expect(second).toContainText("Replaces what you have");
  await second.getByRole("button", { name: "Take in 1 item" }).click();
  await expect(plansOf(page).getByRole("article")).toHaveCount(2);
  await expect(plansOf(page)).toContainText("another note");

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save everything to a file" }).click();
  expect((await download).suggestedFilename()).toMatch(/^waymark-\d{4}-\d\d-\d\d\.json$/);
});

test("a broken or foreign file is refused with the item that is wrong, and nothing is touched", async ({
  page,
}) => {
  await openReady(page, LINK);
  await keepOf(page).click();
  await keptOf(page).click();
  const broken = JSON.stringify(FILE).replace('"2026-11-20"', '"2026-02-30"');
  await chooseFile(page, "broken.json", broken);
  await expect(page.getByRole("alert").filter({ hasText: "was not taken in" })).toContainText(
    "Plan 1, “From my old laptop”, is damaged (at “keptOn”).",
  );
  await chooseFile(page, "photo.json", '{"album":"summer"}');
  await expect(page.getByRole("alert").filter({ hasText: "photo.json" })).toContainText(
    "does not come from Waymark",
  );
  await expect(plansOf(page).getByRole("article")).toHaveCount(1);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});

const stationOf = (page: Page, title: string) =>
  page
    .getByRole("region", { name: "Your route" })
    .getByRole("article")
    .filter({ has: page.getByRole("heading", { name: title, exact: true }) });

/** Opens the reasons and choices of the plan's first main course. */
async function openFirstCourse(page: Page) {
  const heading = page
    .getByRole("region", { name: "Your route" })
    .getByRole("article")
    .getByRole("heading", { level: 3 })
    .filter({ hasNot: page.locator("text=/brush-up/i") })
    .filter({ has: page.getByRole("link") })
    .first();
  const title = (await heading.textContent()) ?? "";
  const station = stationOf(page, title);
  await station.locator("summary").filter({ hasText: "Why?" }).first().click();
  return { title, station };
}

test("finishing a course shows the plan made again; it is taken or left, kept, and can be undone", async ({
  page,
}) => {
  await openReady(page, LINK);
  const { title, station } = await openFirstCourse(page);
  const finish = page.getByRole("link", { name: `I have finished it: ${title}` });
  await finish.click();
  const form = page.getByRole("form", { name: `Finishing ${title}` });
  await form.getByLabel("Hours it took").fill("31");
  await expect(form).toContainText("Every other course stays as it was.");
  await form.getByRole("button", { name: "Leave it as it was" }).click();
  await expect(form).toBeHidden();
  await expect(page).not.toHaveURL(/done=/);

  await finish.click();
  await form.getByLabel("Hours it took").fill("31");
  await expect(form).toContainText("Every other course stays as it was.");
  await form.getByRole("button", { name: "Take this plan" }).click();
  await expect(page).toHaveURL(/done=/);
  await expect(station).toHaveCount(0);
  await expect(page.getByRole("heading", { name: /^What you can start/ })).toBeFocused();
  await expect(page.getByRole("link", { name: `Take back: Finished: ${title}` })).toBeVisible();
  await undoOf(page).click();
  await expect(page).not.toHaveURL(/done=/);
  await expect(station).toHaveCount(1);

  await page.goto("/kept");
  const finished = page.getByRole("region", { name: "Finished courses" });
  await expect(finished).toContainText(title);
  await expect(finished).toContainText("It took you 31 h");
});

test("lost weeks move the finish, shown before it is taken", async ({ page }) => {
  await openReady(page, LINK);
  const before = (await answerOf(page).textContent()) ?? "";
  await page.getByRole("button", { name: "I lost some time" }).click();
  const form = page.getByRole("form", { name: "Lost time" });
  await form.getByLabel("I lost the last").selectOption("4");
  await expect(form).toContainText("Every course stays as it was.");
  expect(await answerOf(page).textContent()).toBe(before);
  await form.getByRole("button", { name: "Take this plan" }).click();
  await expect(page).toHaveURL(/start=2027-02-01/);
  await expect(answerOf(page)).not.toHaveText(before);
});

test("every choice about a step says beforehand what it does, and can be taken back", async ({ page }) => {
  await openReady(page, LINK);
  const { title, station } = await openFirstCourse(page);
  const choices = station.getByRole("region", { name: `What you may decide about ${title}` });
  const without = choices.getByRole("listitem").filter({ hasText: "Plan without it" });
  await expect(without).toContainText(/hours|h more|h less|There would be no plan/);
  await expect(choices.getByRole("listitem").filter({ hasText: "Keep it" })).toContainText(
    "Changes nothing now.",
  );
  await choices.getByRole("link", { name: `Keep it, whatever changes: ${title}` }).click();
  await expect(page).toHaveURL(/pin=/);
  await page.getByRole("link", { name: `Take back: With ${title}` }).click();
  await expect(page).not.toHaveURL(/pin=/);

  const several = page
    .getByRole("region", { name: "Your route" })
    .getByRole("article")
    .filter({ hasText: "You know some of it already?" })
    .first();
  await several.locator("summary").filter({ hasText: "Why?" }).first().click();
  await several.getByText("You know some of it already?").click();
  const known = several.getByRole("listitem").filter({ has: page.getByRole("link", { name: /^I know / }) });
  await expect(known.first()).toContainText(/nothing|hours|h less/);
  await known.first().getByRole("link").click();
  await expect(page).toHaveURL(/know=/);
  await undoOf(page).click();
  await expect(page).not.toHaveURL(/know=/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});
