// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { CourseRow } from "@/components/catalog/course-row";
import { CourseTable } from "@/components/catalog/course-table";

const link = vi.hoisted(() => ({ query: "" }));
vi.mock("next/navigation", () => ({ useSearchParams: () => new URLSearchParams(link.query) }));

function row(title: string, differences: Partial<CourseRow>): CourseRow {
  return {
    id: title.toLowerCase(),
    title,
    institution: "A university",
    platform: "Coursera",
    kind: "Single course",
    level: "Beginner",
    hours: 10,
    rating: 4.5,
    cost: 4900,
    costText: "$49 once",
    skills: ["SQL"],
    planned: "Can be planned",
    retired: false,
    search: `${title} a university coursera sql`.toLowerCase(),
    ...differences,
  };
}

const rows = [
  row("Alpha", { hours: 30, level: "Advanced" }),
  row("Beta", { hours: undefined }),
  row("Gamma", { hours: 7, platform: "edX", search: "gamma edx sql" }),
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
    render(<CourseTable rows={rows} />);
    expect(titles()).toEqual(["Alpha", "Beta", "Gamma"]);
    expect(screen.getByRole("status").textContent).toContain("3 courses of 3");
  });

  test("narrows to rows that hold every word of the search", async () => {
    render(<CourseTable rows={rows} />);
    await userEvent.type(screen.getByRole("searchbox", { name: "Search" }), "sql edx");
    expect(titles()).toEqual(["Gamma"]);
    expect(window.location.search).toBe("?q=sql+edx");
  });

  test("sorts by hours in both directions and keeps unknown hours last", async () => {
    render(<CourseTable rows={rows} />);
    const header = () => screen.getByRole("columnheader", { name: /Hours/ });
    await userEvent.click(screen.getByRole("button", { name: /Hours/ }));
    const first = titles();
    await userEvent.click(screen.getByRole("button", { name: /Hours/ }));
    const second = titles();
    expect([first, second].sort()).toEqual([
      ["Alpha", "Gamma", "Beta"],
      ["Gamma", "Alpha", "Beta"],
    ]);
    expect(header().getAttribute("aria-sort")).toMatch(/ascending|descending/);
  });

  test("counts what each choice of a filter would leave", async () => {
    render(<CourseTable rows={rows} />);
    expect(screen.getByRole("option", { name: "Coursera (2)" })).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText("Level"), "Advanced");
    expect(titles()).toEqual(["Alpha"]);
    expect(screen.queryByRole("option", { name: "edX (1)" })).toBeNull();
  });

  test("opens in the state that its link says", () => {
    link.query = "platform=edX&sort=-hours";
    render(<CourseTable rows={rows} />);
    expect(titles()).toEqual(["Gamma"]);
  });

  test("says what to change where nothing fits, and takes the filters back", async () => {
    link.query = "q=zzz";
    render(<CourseTable rows={rows} />);
    expect(screen.getByText(/No course fits all of that/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Show all" }));
    expect(titles()).toHaveLength(3);
  });
});
