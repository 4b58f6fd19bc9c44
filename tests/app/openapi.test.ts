import { describe, expect, it } from "vitest";
import { PARAMETER_DOCS } from "@/app/_server/api-doc/parameters";
import { healthSchema, planSchema, problemsSchema } from "@/app/_server/api-doc/plan-schema";
import { GET as health } from "@/app/api/health/route";
import { GET as description } from "@/app/api/openapi.json/route";
import { GET as plan } from "@/app/api/plan/route";
import { WISHES } from "@/lib/request";

const get = (query: string) => plan(new Request(`http://localhost/api/plan?${query}`));

describe("the API's description", () => {
  it("names every parameter of a link, with an example that is understood", async () => {
    expect(Object.keys(PARAMETER_DOCS)).toEqual(["v", ...WISHES.parameters.map(({ name }) => name)]);
    for (const [name, { example }] of Object.entries(PARAMETER_DOCS)) {
      const query = new URLSearchParams({ goal: "data-scientist", start: "2027-01-01", [name]: example });
      const body = planSchema.parse(await (await get(query.toString())).json());
      expect(body.problems, name).toEqual([]);
    }
  });

  it("refers to nothing that is not in it", async () => {
    const text = await (await description(new Request("http://localhost/api/openapi.json"))).text();
    const document = JSON.parse(text);
    expect(document.openapi).toBe("3.1.0");
    expect(document.servers).toEqual([{ url: "http://127.0.0.1:3000" }]);
    const names = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map((match) => match[1]);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(document.components.schemas).toHaveProperty(name ?? "");
    expect(text).not.toContain("#/$defs");
  });
});

describe("real answers are as described", () => {
  it.each([
    "goal=machine-learning-engineer&from=programmer&hours=8&start=2027-01-04",
    "goal=data-scientist&from=nobody&hours=x&audit=1&pin=uw-ml-regression&breaks=2027-02-01..2027-02-14~half~Ski",
    "goal=ai-engineer&from=software-engineer&prefer=cheapest&parallel=2&days=1,0,2,0,0,3,0",
    "goal=ai-engineer&from=software-engineer&prefer=cheapest&hours=20",
    "goal=mlops-engineer&from=programmer&want=sql&full=1&start=2027-01-04&by=2027-02-28",
    "want=sql&start=2027-01-04",
    "goal=machine-learning-engineer&start=2027-01-04&breaks=2027-01-05..2199-12-31",
    "goal=mlops-engineer&skip=google-production-ml-systems,deploying-ml-models&full=1&budget=0",
  ])("%s", async (query) => {
    const response = await get(query);
    expect(response.status).toBe(200);
    planSchema.parse(await response.json());
  });

  it("a request without a goal, and the instance's health", async () => {
    problemsSchema.parse(await (await get("goal=wizard")).json());
    healthSchema.parse(await (await health()).json());
  });
});
