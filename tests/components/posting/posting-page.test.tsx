// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { KnownPlan } from "@/components/posting/known-plan";
import { PostingPage } from "@/components/posting/posting-page";
import { DEFAULT_REQUEST } from "@/lib/request";
import { realCatalog } from "@/tests/support/real-catalog";
import { realNames } from "@/tests/support/real-names";

const skill = (id: string) => {
  const found = realCatalog.findSkill(id);
  if (found === undefined) throw new Error(`no skill ${id}`);
  return found.id;
};
const role = realCatalog.findRole("data-scientist")?.id ?? null;
const example = { ...DEFAULT_REQUEST, goal: role };
const plan: KnownPlan = {
  request: { ...example, hoursPerWeek: 8 },
  title: "The route",
  known: [{ skill: skill("python"), level: 3 }],
  raised: [{ skill: "sql", level: 3 }],
};

const POSTING = `Requirements
- Strong Python and SQL
- Docker or Kubernetes
- TypeScript, fluent English

Nice to have
- Airflow`;

let fetched = vi.fn();

beforeEach(() => {
  const skills = realCatalog.skills.map(({ id, title, number }) => ({ id, title, number, most: 3 }));
  fetched = vi.fn(async () => Response.json({ names: realNames, skills }));
  vi.stubGlobal("fetch", fetched);
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function open(own: KnownPlan | null = null) {
  const catalogAddress = { url: "/nowhere.json", version: "none" };
  render(<PostingPage plan={own} example={example} namesUrl="/names.json" catalogAddress={catalogAddress} />);
}

/** What pasting does, without a key for each letter. */
function paste(label: string, value: string) {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

const group = (name: RegExp) => within(screen.getByRole("group", { name }));

it("fetches nothing before the box is used, and sends no text", async () => {
  open();
  expect(fetched).not.toHaveBeenCalled();
  paste("Text of the posting", POSTING);
  await screen.findByText("5 skills found.");
  expect(fetched.mock.calls).toEqual([["/names.json"]]);
});

it("lists finds by tier with their level, and what the catalog has no word for", async () => {
  open();
  paste("Text of the posting", POSTING);
  await screen.findByText("5 skills found.");
  expect(group(/^Required/).getByLabelText(/^Python · to do alone/)).toHaveProperty("checked", true);
  expect(group(/^Required/).getByLabelText(/^Kubernetes .*one of these is enough/)).toHaveProperty(
    "checked",
    false,
  );
  expect(group(/^Preferred/).getByLabelText(/^Data pipelines/)).toHaveProperty("checked", true);
  expect(screen.getByText("TypeScript and JavaScript").textContent).not.toMatch(/English/);
  expect(screen.getByText("spoken language", { exact: false })).toBeTruthy();
});

it("marks finds in the text, in words as well", async () => {
  open();
  paste("Text of the posting", POSTING);
  await screen.findByText("5 skills found.");
  const marks = [...document.querySelectorAll("mark")].map((mark) => mark.textContent);
  expect(marks).toContain("Docker (required: Docker containers)");
  expect(marks).toContain("Airflow (preferred: Data pipelines)");
});

it("plans for what is ticked, and only for that", async () => {
  open();
  paste("Text of the posting", POSTING);
  const link = await screen.findByRole("link", { name: "Plan for these (4)" });
  expect(link.getAttribute("href")).toContain("want=containers,data-pipelines,python~3,sql~3");
  await userEvent.click(screen.getByLabelText(/^SQL/));
  expect(screen.getByRole("link", { name: "Plan for these (3)" }).getAttribute("href")).not.toMatch(/sql/);
});

it("holds the posting against the learner's plan and adds what it lacks", async () => {
  open(plan);
  paste("Text of the posting", POSTING);
  const link = await screen.findByRole("link", { name: "Add these to my plan (2)" });
  expect(link.getAttribute("href")).toContain("goal=data-scientist");
  expect(link.getAttribute("href")).toContain("want=containers,data-pipelines&hours=8");
  expect(screen.getByLabelText(/^Python .*you have it/)).toBeTruthy();
  expect(screen.getByLabelText(/^SQL .*your plan teaches it/)).toBeTruthy();
  expect(
    screen.getByText(/you have 1 of the ticked skills, the plan teaches 1, and 2 are not in it/),
  ).toBeTruthy();
});

it("counts nothing of a CV before it is ticked", async () => {
  open(plan);
  await userEvent.click(screen.getByLabelText("A CV"));
  paste("Text of the CV", "Experience\nI built dashboards in Tableau.\n\nSkills\nPython, Git");
  await screen.findByText("3 skills found.");
  expect(screen.queryByRole("link", { name: /I can do these/ })).toBeNull();
  await userEvent.click(screen.getByLabelText(/^Git · to do with help/));
  const link = screen.getByRole("link", { name: /I can do these/ });
  expect(link.getAttribute("href")).toContain("know=git");
});

it("says so where a text names no skill", async () => {
  open();
  paste("Text of the posting", "Wir suchen einen Bäcker für unsere Backstube.");
  expect(await screen.findByText(/No skill that Waymark knows by name/)).toBeTruthy();
});

it("says so where the names cannot be fetched, and tries again", async () => {
  fetched.mockResolvedValueOnce(new Response("", { status: 503 }));
  open();
  paste("Text of the posting", POSTING);
  await userEvent.click(await screen.findByRole("button", { name: "Try again" }));
  expect(await screen.findByText("5 skills found.")).toBeTruthy();
});

it("takes several postings, one after the other", async () => {
  open();
  paste("Text of the posting", POSTING);
  await userEvent.click(await screen.findByRole("button", { name: "Add another posting" }));
  const box = screen.getByLabelText("Text of the posting");
  expect(document.activeElement).toBe(box);
  const so = box instanceof HTMLTextAreaElement ? box.value : "";
  paste("Text of the posting", `${so}Requirements\n- Python`);
  expect(await screen.findByText("5 skills found in 2 postings.")).toBeTruthy();
  expect(screen.getByLabelText(/^Python .*in 2 of 2 postings/)).toBeTruthy();
});
