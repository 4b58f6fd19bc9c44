import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { CourseFacts } from "@/components/catalog/facts/course-facts";
import { FactTable } from "@/components/catalog/facts/fact-list";
import { ProgramFacts } from "@/components/catalog/facts/program-facts";
import { records } from "@/data";
import { catalogOrThrow, coursesOfProgram, parseRecords } from "@/lib/catalog";
import { english } from "@/lib/words/messages/translator";

const catalog = catalogOrThrow(parseRecords(records));

/** What a page may say without a source, because it says that it is ours or that nothing is known. */
const OURS = [
  /Our reading/,
  /by the guide behind Waymark: what \w+ usually asks/,
  /This is what its courses cost/,
  />None on record\.</,
  />Not known\.</,
  /No source says:/,
];

/** The rows of a rendered table of facts that state something and link to nothing, or to copies alone. */
function groundlessRows(html: string): readonly string[] {
  return html
    .split("<dt")
    .slice(1)
    .filter((row) => count(row, /<a href="https?:/g) <= count(row, / \(a copy\)/g))
    .filter((row) => !OURS.some((ours) => ours.test(row)));
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

describe("no fact on a page stands without a source", () => {
  test("on the page of any course", () => {
    const groundless = catalog.courses.flatMap((course) =>
      groundlessRows(renderToStaticMarkup(<CourseFacts course={course} catalog={catalog} t={english} />)).map(
        (row) => `${course.id}: ${row}`,
      ),
    );
    expect(catalog.courses.length).toBeGreaterThan(230);
    expect(groundless).toEqual([]);
  });

  test("on the page of any program", () => {
    const groundless = catalog.programs.flatMap((program) => {
      const courses = coursesOfProgram(catalog, program.id);
      const html = renderToStaticMarkup(
        <ProgramFacts program={program} courses={courses} catalog={catalog} t={english} />,
      );
      return groundlessRows(html).map((row) => `${program.id}: ${row}`);
    });
    expect(groundless).toEqual([]);
  });

  test("a copy among the sources is called one", () => {
    const course = catalog.courses.find(({ id }) => id === "gcp-production-ml-systems");
    const html = course
      ? renderToStaticMarkup(<CourseFacts course={course} catalog={catalog} t={english} />)
      : "";
    expect(html).toMatch(/corspedia\.com<.{0,600}\(another site\)<\/span><\/a> \(a copy\), as of/);
    expect(html).toContain("What is called a copy carries no fact alone.");
  });

  test("a value that no source supports is not shown, and its name stands with what is not known", () => {
    const html = renderToStaticMarkup(
      <FactTable
        facts={[{ name: "Level", kind: "level", value: "Advanced" }]}
        sources={[{ url: "https://example.org/", asOf: "2026", supports: ["hours"] }]}
        catalog={catalog}
        asOf={null}
        t={english}
      />,
    );
    expect(html).not.toContain("Advanced");
    expect(html).toContain("No source says: level.");
  });

  test("a fact whose sources are all older than such facts stay fresh says so", () => {
    const priceOf = (asOf: string) =>
      renderToStaticMarkup(
        <FactTable
          facts={[{ name: "Price", kind: "price", value: "$ 49" }]}
          sources={[{ url: "https://example.org/", asOf, supports: ["price"] }]}
          catalog={catalog}
          asOf={null}
          t={english}
        />,
      );
    const year = Number(catalog.version.slice(0, 4));
    expect(priceOf(`${year - 2}`)).toContain("Old for a fact of this kind");
    expect(priceOf(`${year}`)).not.toContain("Old for a fact of this kind");
  });
});
