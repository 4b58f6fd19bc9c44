import { expect, test } from "vitest";
import { records } from "@/data";
import { assembleCatalogFile, catalogFile, catalogRecords } from "@/lib/catalog";

const ours = catalogRecords.parse(records);

/** `id` as the catalog has it, after its certificate was set to unknown. */
function assembled(id: string) {
  const courses = ours.courses.map((course) =>
    course.id === id ? { ...course, certificate: null, price: null } : course,
  );
  return assembleCatalogFile({ ...ours, courses }).courses.find((course) => course.id === id);
}

test("where no source tells of a certificate, the platform's general rule does, and is named as its source", () => {
  const course = assembled("uw-ml-regression");
  expect(course?.certificate).toBe("paid");
  expect(course?.price).toMatchObject({ per: "month", basis: "platform" });
  expect(course?.sources?.filter(({ ofPlatform }) => ofPlatform)).toEqual([
    expect.objectContaining({ supports: ["certificate"] }),
  ]);
});

test("the rule reaches neither a course that can no longer be taken nor one that it excepts", () => {
  expect(assembled("hse-bayesian-methods-ml")?.certificate).toBeNull();
  expect(assembled("princeton-algorithms-1")?.certificate).toBeNull();
});

test("a source on a mirror is marked as a copy, and no other is", () => {
  const file = catalogFile.parse(assembleCatalogFile(ours));
  const copies = [...file.courses, ...file.programs]
    .flatMap(({ sources }) => sources)
    .filter(({ copy }) => copy)
    .map(({ url }) => new URL(url).hostname);
  expect(copies.length).toBeGreaterThan(20);
  const known = (host: string) =>
    ours.mirrors.some((mirror) => host === mirror || host.endsWith(`.${mirror}`));
  expect(copies.filter((host) => !known(host))).toEqual([]);
});
