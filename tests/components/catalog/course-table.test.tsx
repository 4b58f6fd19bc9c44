// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { CourseRow } from "@/components/catalog/table/course-row";
import { CourseTable } from "@/components/catalog/table/course-table";

const link = vi.hoisted(() => ({ query: "" }));
vi.mock("next/navigation", () => ({ useSearchParams: () => new URLSearchParams(link.query) }));

const SKILLS = { python: "Python", sql: "SQL", "linear-regression": "Linear regression" };

function row(title: string, differences: Partial<CourseRow> = {}): CourseRow {
  return {
    id: title.toLowerCase().replaceAll(" ", "-"),
    title,
    institution: "Rice University",
    platform: "Coursera",
    kind: "single-course",
    level: "beginner",
    hours: 10,
    length: "10 h",
    rating: 4.5,
    traits: 3,
    cost: 4900,
    price: "$49 a month",
    teaches: ["python"],
    planned: "yes",
    status: "current",
    ...differences,
  };
}

const ROWS = [
  row("Alpha", {
    hours: 30,
    rating: 4.1,
    cost: 7900,
    level: "advanced",
    teaches: ["linear-regression", "sql"],
  }),
  row("Beta", { hours: undefined, rating: undefined, cost: undefined, price: null, planned: "no" }),
  row("Gamma", {
    hours: 7,
    rating: 4.9,
    platform: "edX",
    institution: "Université de Genève",
    teaches: ["sql"],
  }),
  row("Old Delta", { hours: 12, traits: 1, status: "retired", planned: "no" }),
];

beforeEach(() => {
  window.history.replaceState(null, "", "/courses");
  link.query = "";
});
afterEach(cleanup);

function show(query = "") {
  link.query = query;
  window.history.replaceState(null, "", `/courses${query && `?${query}`}`);
  render(<CourseTable rows={ROWS} skills={SKILLS} />);
  return userEvent.setup();
}

function titles(): readonly string[] {
  const table = screen.queryByRole("table");
  return table
    ? within(table)
        .getAllByRole("link")
        .map((cell) => cell.textContent ?? "")
    : [];
}

const choicesOf = (name: string) =>
  within(screen.getByRole("combobox", { name }))
    .getAllByRole("option")
    .map((option) => option.textContent);

test("all courses stand in the table, retired ones marked", () => {
  show();
  expect(titles()).toEqual(["Alpha", "Beta", "Gamma", "Old Delta"]);
  expect(screen.getByRole("rowheader", { name: /Old Delta/ }).textContent).toContain("retired");
  expect(screen.getByRole("status").textContent).toBe("4 courses");
});

test("a search finds words of title, institution, platform and skills, whatever their order, case and accents", async () => {
  const user = show();
  const search = screen.getByRole("searchbox", { name: "Search" });
  await user.type(search, "REGRESSION alpha");
  expect(titles()).toEqual(["Alpha"]);
  await user.clear(search);
  await user.type(search, "geneve edx");
  expect(titles()).toEqual(["Gamma"]);
  expect(screen.getByRole("status").textContent).toBe("1 course of 4");
});

test("hours sort both ways and then not at all, unknown hours last", async () => {
  const user = show();
  const heading = () => screen.getByRole("columnheader", { name: "Hours" });
  const press = () => user.click(within(heading()).getByRole("button"));
  await press();
  expect(titles()).toEqual(["Gamma", "Old Delta", "Alpha", "Beta"]);
  expect(heading().getAttribute("aria-sort")).toBe("ascending");
  await press();
  expect(titles()).toEqual(["Alpha", "Old Delta", "Gamma", "Beta"]);
  expect(heading().getAttribute("aria-sort")).toBe("descending");
  await press();
  expect(titles()).toEqual(["Alpha", "Beta", "Gamma", "Old Delta"]);
});

test("the first press sorts ratings and traits best first, prices lowest first", async () => {
  const user = show();
  await user.click(screen.getByRole("button", { name: "Rating" }));
  expect(titles()).toEqual(["Gamma", "Old Delta", "Alpha", "Beta"]);
  await user.click(screen.getByRole("button", { name: "Traits" }));
  expect(titles().at(-1)).toBe("Old Delta");
  await user.click(screen.getByRole("button", { name: "Price" }));
  expect(titles()).toEqual(["Gamma", "Old Delta", "Alpha", "Beta"]);
});

test("headings sort by keyboard", async () => {
  const user = show();
  screen.getByRole("button", { name: "Hours" }).focus();
  await user.keyboard("{Enter}");
  expect(titles()[0]).toBe("Gamma");
});

test("a filter shows how many courses each choice leaves, given the other filters", async () => {
  const user = show();
  expect(choicesOf("Level")).toEqual(["All", "Beginner (3)", "Advanced (1)"]);
  await user.selectOptions(screen.getByRole("combobox", { name: "Teaches" }), "SQL (2)");
  expect(titles()).toEqual(["Alpha", "Gamma"]);
  expect(choicesOf("Level")).toEqual(["All", "Beginner (1)", "Advanced (1)"]);
  expect(choicesOf("Planning")).toEqual(["All", "Can be planned (2)"]);
});

test("search, filter, sorting and columns stand in the link and leave no history behind", async () => {
  const entries = window.history.length;
  const user = show();
  await user.type(screen.getByRole("searchbox", { name: "Search" }), "a");
  await user.selectOptions(screen.getByRole("combobox", { name: "Platform" }), "Coursera (3)");
  await user.click(screen.getByRole("button", { name: "Rating" }));
  await user.click(screen.getByText("Columns"));
  await user.click(screen.getByRole("button", { name: "Traits column", pressed: true }));
  await waitFor(() => expect(window.location.search).toBe("?q=a&platform=Coursera&sort=-rating&hide=traits"));
  expect(window.history).toHaveLength(entries);
  expect(screen.queryByRole("columnheader", { name: "Traits" })).toBeNull();
});

test("a link opens the table as it says", () => {
  show("skill=sql&sort=-hours&hide=rating");
  expect(titles()).toEqual(["Alpha", "Gamma"]);
  expect(screen.queryByRole("columnheader", { name: "Rating" })).toBeNull();
});

test("what a link says and the table cannot do is named", () => {
  show("sort=colour&hide=title&q=alpha");
  expect(titles()).toEqual(["Alpha"]);
  expect(screen.getByText(/“sort=colour”, “hide=title”/)).toBeTruthy();
});

test("an empty result names what stands in the way and takes it back", async () => {
  const user = show("q=alpha&level=beginner");
  expect(titles()).toEqual([]);
  expect(screen.getByText("No course fits all of that. Take one thing back:")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Clear the search “alpha”" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Drop the filter Level: Beginner" }));
  expect(titles()).toEqual(["Alpha"]);
});

test("a filter of a link that no course has stays visible, with no course", () => {
  show("level=wizard");
  expect(screen.getByDisplayValue("wizard (0)")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Drop the filter Level: wizard" })).toBeTruthy();
});

test("one button shows all courses again", async () => {
  const user = show("q=zzz");
  await user.click(screen.getByRole("button", { name: "Show all" }));
  expect(titles()).toHaveLength(4);
  await waitFor(() => expect(window.location.search).toBe(""));
});
