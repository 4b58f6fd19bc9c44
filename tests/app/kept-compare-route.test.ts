import { expect, it } from "vitest";
import { GET } from "@/app/kept/compare/route";

const locationOf = (links: readonly string[]) => {
  const search = new URLSearchParams(links.map((link) => ["plan", link]));
  return GET(new Request(`http://waymark.test/kept/compare?${search}`)).headers.get("location");
};

const scientist = "v=1&goal=data-scientist&from=programmer&hours=5&start=2027-01-04";

it("kept plans stand side by side, the later ones as differences from the first", () => {
  const quicker = scientist.replace("hours=5", "hours=10");
  expect(locationOf([scientist, quicker])).toBe(`/compare?${scientist}&b=hours.10`);
});

it("a link that asks for nothing is passed over; without any, the comparison's own page opens", () => {
  expect(locationOf(["goal=astronaut", scientist])).toBe(`/compare?${scientist}`);
  expect(locationOf([])).toBe("/compare");
});
