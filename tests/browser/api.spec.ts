import { existsSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { z } from "zod";

/*
 * Judges the served answer with nothing but the served catalog and its documented format: no code of the app is used.
 */

type Expression = string | { readonly all: readonly Expression[] } | { readonly any: readonly Expression[] };
const expression: z.ZodType<Expression> = z.lazy(() =>
  z.union([z.string(), z.object({ all: z.array(expression) }), z.object({ any: z.array(expression) })]),
);
const catalogShape = z.object({
  courses: z.array(z.object({ id: z.string(), requires: expression, teaches: z.array(z.string()) })),
  roles: z.array(z.object({ id: z.string(), mustHave: z.array(z.string()) })),
  backgrounds: z.array(z.object({ id: z.string(), knows: z.array(z.string()) })),
  skills: z.array(z.object({ id: z.string(), requires: expression })),
});
const planShape = z.object({
  outcome: z.literal("planned"),
  proof: z.object({ kind: z.enum(["optimal", "gap"]), lowerBound: z.number() }),
  steps: z.array(
    z.object({
      kind: z.enum(["course", "brush-up", "portfolio"]),
      courseId: z.string().nullable(),
      part: z.enum(["first-model", "final"]).nullable(),
      teaches: z.array(z.string()),
      start: z.string(),
      finish: z.string(),
    }),
  ),
  finish: z.object({ early: z.string(), likely: z.string(), late: z.string() }),
  problems: z.array(z.unknown()),
});

const MODELS = [
  "ml-foundations",
  "scikit-learn",
  "linear-regression",
  "logistic-regression",
  "neural-networks",
];

function met(needs: Expression, skills: ReadonlySet<string>): boolean {
  if (typeof needs === "string") return skills.has(needs);
  return "all" in needs
    ? needs.all.every((one) => met(one, skills))
    : needs.any.some((one) => met(one, skills));
}

test("a served plan meets every prerequisite, reaches the role and keeps its days in order", async ({
  request,
}) => {
  const catalog = catalogShape.parse(await (await request.get("/api/catalog")).json());
  const response = await request.get(
    "/api/plan?goal=machine-learning-engineer&from=programmer&hours=8&start=2027-01-04",
  );
  expect(response.status()).toBe(200);
  expect(response.headers()["access-control-allow-origin"]).toBe("*");
  const plan = planShape.parse(await response.json());

  const skills = new Set(catalog.backgrounds.find(({ id }) => id === "programmer")?.knows);
  for (const step of plan.steps) {
    const entry =
      step.courseId === null
        ? catalog.skills.find(({ id }) => id === "portfolio-project")
        : catalog.courses.find(({ id }) => id === step.courseId);
    // The first piece of one's own waits for a model, not for all that a portfolio project rests on.
    const rests = step.part === "first-model" ? { any: MODELS } : entry?.requires;
    expect(rests && met(rests, skills), `${step.courseId ?? step.part} can start`).toBe(true);
    expect(step.teaches.filter((skill) => skills.has(skill))).toEqual([]);
    for (const skill of step.teaches) skills.add(skill);
  }
  const role = catalog.roles.find(({ id }) => id === "machine-learning-engineer");
  expect(role?.mustHave.filter((skill) => !skills.has(skill))).toEqual([]);

  const days = plan.steps.flatMap(({ start, finish }) => [start, finish]);
  expect([...days].sort()).toEqual(days);
  expect(plan.steps[0]?.start).toBe("2027-01-04");
  expect(plan.steps.at(-1)?.finish).toBe(plan.finish.likely);
  expect(plan.problems).toEqual([]);
});

test("junk is answered in JSON, with every item named and no stack trace", async ({ request }) => {
  const response = await request.get("/api/plan?goal=__proto__&hours=-3&start=2027-02-30&pin=constructor");
  expect(response.status()).toBe(400);
  const text = await response.text();
  for (const item of ["__proto__", "-3", "2027-02-30", "constructor"]) expect(text).toContain(item);
  expect(text).not.toMatch(/\bat .*\.[jt]s:\d+/);
});

test("the instance says that it can plan", async ({ request }) => {
  const response = await request.get("/api/health");
  expect(response.status()).toBe(200);
  expect(await response.json()).toMatchObject({ status: "ok", example: { outcome: "planned" } });
});

test("nothing is kept of an address that is no id, neither here nor in caches", async ({ request }) => {
  for (const path of ["/courses/nothing", "/skills/nothing", "/programs/nothing", "/roles/nothing"]) {
    const response = await request.get(path);
    expect(response.status()).toBe(404);
    expect(response.headers()["cache-control"]).toContain("no-store");
    expect(existsSync(`.next/server/app${path}.html`), path).toBe(false);
  }
  expect(existsSync(".next/server/app/courses/uw-ml-regression.html")).toBe(true);
});

test("no picture is drawn anew for the asking", async ({ request }) => {
  expect((await request.get("/_next/image?url=%2Fplan.png&w=640&q=75")).status()).toBe(404);
});

test("a long list of what there is not gives a small answer", async ({ request }) => {
  const link = `goal=data-scientist&know=${Array.from({ length: 5000 }, (_, i) => `a${i}`)
    .join(",")
    .slice(0, 15_000)}`;
  for (const [path, most] of [
    ["/api/plan", 40_000],
    ["/", 600_000],
    ["/compare", 400_000],
  ] as const) {
    const response = await request.get(`${path}?${link}`);
    expect(response.status()).toBe(200);
    expect((await response.body()).length, path).toBeLessThan(most);
  }
});
