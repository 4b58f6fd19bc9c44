// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { showPlanner } from "@/tests/support/small-planner";

const QUESTIONS = {
  sql: [{ question: "How do you list customers without orders?", goodAnswer: "A left join." }],
  regression: [
    { question: "What does a coefficient mean?", goodAnswer: "All else held fixed." },
    { question: "What do residuals show?", goodAnswer: "What is missed." },
  ],
};

beforeEach(() => {
  vi.stubGlobal("fetch", async () => Response.json(QUESTIONS));
  // jsdom has the element without its methods.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const openCheck = async () => {
  await userEvent.click(screen.getByRole("button", { name: "Check where you really stand" }));
  return within(await screen.findByRole("dialog", { name: "Where you really stand", busy: false }));
};
type Opened = Awaited<ReturnType<typeof openCheck>>;
const asked = (dialog: Opened) => dialog.getByRole("heading", { level: 3 }).textContent;
const say = async (dialog: Opened, ...answers: readonly RegExp[]) => {
  for (const name of answers) {
    await userEvent.click(dialog.getByRole("button", { name }));
    await waitFor(() => expect(screen.queryByRole("dialog", { busy: true })).toBeNull());
  }
};

it("asks skill after skill, with what a good answer contains, and keeps the focus on the skill", async () => {
  showPlanner("goal=engineer&from=coder&hours=10");
  const dialog = await openCheck();
  expect(asked(dialog)).toBe("Deployment");
  await say(dialog, /^No/, /^Sure/);
  expect(asked(dialog)).toBe("Regression");
  expect(document.activeElement).toBe(dialog.getByRole("heading", { level: 3 }));
  expect(await dialog.findByText("What does a coefficient mean?")).toBeDefined();
  expect(dialog.getByText("All else held fixed.")).toBeDefined();
  expect(dialog.getByText(/What do residuals show/)).toBeDefined();
  expect(dialog.getByText("Question 3 · 2 of 4 skills settled by 2 answers")).toBeDefined();
});

it("goes back to the question before, and forgets its answer", async () => {
  showPlanner("goal=engineer&from=coder&hours=10");
  const dialog = await openCheck();
  await say(dialog, /^No/, /^Back one question/);
  expect(asked(dialog)).toBe("Deployment");
  expect(dialog.getByText(/0 of 4 skills settled/)).toBeDefined();
});

it("shows what would change, puts it in the plan on request, and takes it back", async () => {
  const store = showPlanner("goal=engineer&from=coder&hours=10");
  const before = store.getState().request;
  const dialog = await openCheck();
  // Deployment no, Python unsure, regression sure, SQL no; own work is not asked about.
  await say(dialog, /^No/, /^Unsure/, /^Sure/, /^No/);
  expect(asked(dialog)).toBe("What your answers say");
  expect(dialog.getByText(/Unsure counts as held with help/)).toBeDefined();
  expect(store.getState().request).toBe(before);
  await say(dialog, /^Use this in my plan/);
  expect(store.getState().request).toMatchObject({
    know: [{ skill: "regression", level: 3 }],
    learn: [{ skill: "python", level: 2 }],
  });
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(screen.getByText("Now counted as known: Regression.")).toBeDefined();
  expect(screen.getByText("No longer counted as known: Python.")).toBeDefined();
  await userEvent.click(screen.getByRole("link", { name: "Take it back" }));
  expect(store.getState().request).toMatchObject({ know: [], learn: [] });
  expect(screen.queryByText(/Your self-check is in the plan/)).toBeNull();
});

it("names the step that refreshes an unsure skill", async () => {
  showPlanner("want=regression~3&from=coder&know=regression&hours=10");
  const dialog = await openCheck();
  await say(dialog, /^Unsure/);
  expect(await dialog.findByText("To refresh what you are unsure of")).toBeDefined();
  expect(dialog.getByText("Regression in “Slow regression” (40 h)")).toBeDefined();
});

it("closing it changes nothing", async () => {
  const store = showPlanner("goal=engineer&from=coder&hours=10");
  const before = store.getState().request;
  const dialog = await openCheck();
  await say(dialog, /^Sure/, /^Close/);
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(store.getState().request).toBe(before);
});

it("says so where the questions cannot be loaded", async () => {
  vi.stubGlobal("fetch", async () => new Response("", { status: 503 }));
  showPlanner("goal=engineer&from=coder&hours=10");
  const dialog = await openCheck();
  expect(await dialog.findByText(/The questions could not be loaded/)).toBeDefined();
});

it("ends where the rest can no longer change the plan, says so, and asks on if that is wished", async () => {
  showPlanner("goal=engineer&from=coder&hours=10&pin=sql-bridge,ship-models,learn-regression&know=sql");
  const dialog = await openCheck();
  expect(asked(dialog)).toBe("Deployment");
  await say(dialog, /^No/, /^Sure/);
  expect(asked(dialog)).toBe("What your answers say");
  expect(dialog.getByText(/2 skills are still open. Whatever you would say about them/)).toBeDefined();
  await say(dialog, /^Ask me all the same/);
  expect(asked(dialog)).toBe("Regression");
  await say(dialog, /^No/, /^No/);
  expect(asked(dialog)).toBe("What your answers say");
  expect(dialog.queryByText(/still open/)).toBeNull();
});
