import { expect, it } from "vitest";
import { decodeRequest, encodeRequest } from "@/lib/link";
import { smallCatalog } from "@/tests/support/small-catalog";

const catalog = smallCatalog();

function rewrite(query: string): string {
  const decoded = decodeRequest(new URLSearchParams(query), catalog);
  if (!decoded.ok) throw new Error("The test's own link has no goal");
  return encodeRequest(decoded.request);
}

it("writes version, goal and hours always, and nothing that is a default", () => {
  expect(rewrite("goal=engineer")).toBe("v=1&goal=engineer&hours=5");
  expect(rewrite("goal=engineer&prefer=balanced&full=0&parallel=1&pace=1&audit=0&know=")).toBe(
    "v=1&goal=engineer&hours=5",
  );
});

it("writes a link that a person can read", () => {
  expect(
    rewrite(
      "budget=300.50&breaks=2027-02-01..2027-02-14&start=2027-01-04&hours=7.50&know=sql%2Cgit&from=coder&goal=ml-engineer&pace=1.50",
    ),
  ).toBe(
    "v=1&goal=engineer&from=programmer&know=sql,git&hours=7.5&start=2027-01-04&breaks=2027-02-01..2027-02-14&pace=1.5&budget=300.5",
  );
});

it("leaves out the goal of a request for skills alone", () => {
  expect(rewrite("want=sql,git&hours=8")).toBe("v=1&want=sql,git&hours=8");
});
