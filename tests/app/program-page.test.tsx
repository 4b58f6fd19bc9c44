import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import ProgramPage from "@/app/programs/[programId]/page";

const pageOf = async (programId: string) =>
  renderToStaticMarkup(await ProgramPage({ params: Promise.resolve({ programId }) }));

test("a course of a program that is not in the catalog is named with its place and the reason", async () => {
  const page = await pageOf("gcp-ml-engineer-certificate");
  expect(page).toContain("course 8, Machine Learning Operations (MLOps): Getting Started.");
  expect(page).toContain("45 minutes of overview without practice.");
  expect(page).not.toContain("were not gone through one by one");
});

test("where most courses of a program were not judged, it says so", async () => {
  expect(await pageOf("gcp-ml-engineer-learning-path")).toContain("were not gone through one by one");
});
