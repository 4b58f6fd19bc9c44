import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import CoursePage from "@/app/courses/[courseId]/page";

const pageOf = async (courseId: string) =>
  renderToStaticMarkup(await CoursePage({ params: Promise.resolve({ courseId }) }));

test("what is not planned says why", async () => {
  expect(await pageOf("meta-apis")).toContain("Waymark does not plan it. It asks for Django");
  expect(await pageOf("hse-bayesian-methods-ml")).toContain("because it can no longer be taken");
  expect(await pageOf("uw-ml-regression")).not.toContain("does not plan it");
});
