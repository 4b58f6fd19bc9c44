import { expect, it } from "vitest";
import { currentCatalog } from "@/app/_server/catalog";
import { GET } from "@/app/api/health/route";

it("GET /api/health plans the worked example", async () => {
  const response = await GET();
  expect(response.status).toBe(200);
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(await response.json()).toMatchObject({
    status: "ok",
    catalogVersion: currentCatalog().version,
    example: {
      link: "v=1&goal=machine-learning-engineer&from=programmer&hours=5",
      outcome: "planned",
      proof: { kind: "optimal" },
    },
  });
});
