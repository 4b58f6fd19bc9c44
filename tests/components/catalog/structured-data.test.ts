import { expect, test } from "vitest";
import { courseData } from "@/components/site/structured-data";
import { records } from "@/data";
import { catalogOrThrow, parseRecords } from "@/lib/catalog";

const catalog = catalogOrThrow(parseRecords(records));

function dataOf(id: string) {
  const course = catalog.findCourse(id);
  if (!course) throw new Error(`The test needs ${id}`);
  return courseData(course, catalog);
}

test("a course is described with its provider, its workload and what it costs", () => {
  expect(dataOf("uw-ml-regression")).toMatchObject({
    "@type": "Course",
    name: "Machine Learning: Regression",
    provider: { "@type": "Organization", name: "University of Washington" },
    hasCourseInstance: { "@type": "CourseInstance", courseWorkload: "PT22H" },
    offers: { "@type": "AggregateOffer", priceCurrency: "USD" },
  });
});

test("what is free is offered for nothing", () => {
  expect(dataOf("dtc-mlops-zoomcamp")).toMatchObject({ offers: { category: "Free", price: 0 } });
});

test("a course that can no longer be taken offers nothing", () => {
  const data = dataOf("hse-bayesian-methods-ml");
  expect(data).not.toHaveProperty("offers");
  expect(data).not.toHaveProperty("hasCourseInstance");
});

test("every course has the fields that a search engine asks for", () => {
  const bare = catalog.courses.filter((course) => {
    const data = JSON.stringify(courseData(course, catalog));
    return !/"name":".+"/.test(data) || !data.includes('"description"') || !data.includes('"provider"');
  });
  expect(bare.map(({ id }) => id)).toEqual([]);
});
