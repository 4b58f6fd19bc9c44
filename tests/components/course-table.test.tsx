// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { CourseRow } from "@/components/catalog/course-row";
import { CourseTable } from "@/components/catalog/course-table";

const link = vi.hoisted(() => ({ query: "" }));
vi.mock("next/navigation", () => ({ useSearchParams: () => new URLSearchParams(link.query) }));

const skills = { sql: "SQL", python: "Python" };

function row(title: string, differences: Partial<CourseRow>): CourseRow {
  return {
    id: title.toLowerCase(),
    title,
    institution: "A university",
    platform: "Coursera",
    kind: "single-course",
    level: "beginner",
    hours: 10,
    rating: 4.5,
    traits: 2,
    cost: 4900,
    price: "$49 once",
    teaches: ["sql"],
    planned: "yes",
    status: "current",
    ...differences,
  };
}

const rows = [
  row("Alpha", { hours: 30, level: "advanced" }),
  row("Beta", { hours: undefined, teaches: ["python"] }),
  row("Gamma", { hours: 7, platform: "edX" }),
];

const titles = () =>
  within(screen.getByRole("table"))
    .getAllByRole("rowheader")
    .map((cell) => cell.querySelector("a")?.textContent);

beforeEach(() => {
  link.query = "";
  window.history.replaceState(null, "", "/courses");
});
afterEach(cleanup);

describe("the course table", () => {
  test("shows every course and says how many", () => {
    render(<CourseTable rows={rows} skills={skills} />);
    expect(titles()).toEqual(["Alpha", "Beta", "Gamma"]);
    expect(screen.getByRole("status").textContent).toContain("3 courses");
  });

  test("narrows to rows that hold every word of the search", async () => {
    render(<CourseTable rows={rows} skills={skills} />);
    await userEvent.type(screen.getByRole("searchbox", { name: "Search" }), "sql edx");
    expect(titles()).toEqual(["Gamma"]);
    await vi.waitFor(() => expect(window.location.search).toMatch(/q=sql.edx/));
  });

  test("sorts by hours in both directions and keeps unknown hours last", async () => {
    render(<CourseTable rows={rows} skills={skills} />);
    const header = () => screen.getByRole("columnheader", { name: /Hours/ });
    const sortByHours = () => userEvent.click(within(header()).getByRole("button"));
    await sortByHours();
    const first = titles();
    await sortByHours();
    const second = titles();
    expect([first, second].sort()).toEqual([
      ["Alpha", "Gamma", "Beta"],
      ["Gamma", "Alpha", "Beta"],
    ]);
    expect(header().getAttribute("aria-sort")).toMatch(/ascending|descending/);
  });

  test("counts what each choice of a filter would leave", async () => {
    render(<CourseTable rows={rows} skills={skills} />);
    expect(screen.getByRole("option", { name: "Coursera (2)" })).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText("Level"), "advanced");
    expect(titles()).toEqual(["Alpha"]);
    expect(screen.queryByRole("option", { name: "edX (1)" })).toBeNull();
  });

  test("opens in the state that its link says", () => {
    link.query = "platform=edX&sort=-hours";
    render(<CourseTable rows={rows} skills={skills} />);
    expect(titles()).toEqual(["Gamma"]);
  });

  test("says what to change where nothing fits, and takes the filters back", async () => {
    link.query = "q=zzz";
    render(<CourseTable rows={rows} skills={skills} />);
    expect(screen.getByText(/no course/i)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Show all" }));
    expect(titles()).toHaveLength(3);
  });
});
