import { existsSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { z } from "zod";

/*
 * Judges the served answer with nothing but the served catalog and its documented format: no code of the app is used.
 */

const level = z.union([z.literal(1), z.literal(2), z.literal(3)]);
const held = z.object({ skill: z.string(), level });
type Held = z.infer<typeof held>;
type Expression =
  | Held
  | { readonly taken: string }
  | { readonly all: readonly Expression[] }
  | { readonly any: readonly Expression[] };
const expression: z.ZodType<Expression> = z.lazy(() =>
  z.union([
    held,
    z.object({ taken: z.string() }),
    z.object({ all: z.array(expression) }),
    z.object({ any: z.array(expression) }),
  ]),
);
const catalogShape = z.object({
  courses: z.array(z.object({ id: z.string(), requires: expression })),
  roles: z.array(
    z.object({
      id: z.string(),
      usual: z.string(),
      stages: z.array(z.object({ id: z.string(), needs: z.array(z.object({ needs: held })) })),
    }),
  ),
  backgrounds: z.array(z.object({ id: z.string(), levels: z.record(z.string(), level) })),
  skills: z.array(z.object({ id: z.string(), implies: z.array(z.string()) })),
});
const planShape = z.object({
  outcome: z.literal("planned"),
  proof: z.object({ kind: z.enum(["optimal", "gap"]), lowerBound: z.number() }),
  steps: z.array(
    z.object({
      kind: z.enum(["course", "brush-up", "practice", "book", "project", "applying"]),
      courseId: z.string().nullable(),
      raises: z.array(z.object({ skill: z.string(), from: z.number(), to: level })),
      start: z.string(),
      finish: z.string(),
    }),
  ),
  finish: z.object({ early: z.string(), likely: z.string(), late: z.string() }),
  problems: z.array(z.unknown()),
});

/** What is held and taken so far. */
interface Progress {
  readonly levels: Map<string, number>;
  readonly taken: Set<string>;
}

function met(needs: Expression, progress: Progress): boolean {
  if ("skill" in needs) return (progress.levels.get(needs.skill) ?? 0) >= needs.level;
  if ("taken" in needs) return progress.taken.has(needs.taken);
  return "all" in needs
    ? needs.all.every((one) => met(one, progress))
    : needs.any.some((one) => met(one, progress));
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

  const progress: Progress = { levels: new Map(), taken: new Set() };
  const hold = (skill: string, to: number) => {
    if ((progress.levels.get(skill) ?? 0) >= to) return;
    progress.levels.set(skill, to);
    for (const other of catalog.skills.find(({ id }) => id === skill)?.implies ?? []) hold(other, to);
  };
  const start = catalog.backgrounds.find(({ id }) => id === "programmer")?.levels ?? {};
  for (const [skill, at] of Object.entries(start)) hold(skill, at);
  for (const { courseId, raises } of plan.steps) {
    if (courseId === null) continue;
    const entry = catalog.courses.find(({ id }) => id === courseId);
    expect(entry && met(entry.requires, progress), `${courseId} can start`).toBe(true);
    for (const { skill, from } of raises) expect(progress.levels.get(skill) ?? 0, skill).toBe(from);
    for (const { skill, to } of raises) hold(skill, to);
    progress.taken.add(courseId);
  }
  const role = catalog.roles.find(({ id }) => id === "machine-learning-engineer");
  const usual = role?.stages.find(({ id }) => id === role.usual);
  expect(usual?.needs.length).toBeGreaterThan(0);
  expect(usual?.needs.filter(({ needs }) => !met(needs, progress))).toEqual([]);

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
  const plain = "goal=data-scientist";
  const link = `${plain}&know=${Array.from({ length: 5000 }, (_, i) => `a${i}`)
    .join(",")
    .slice(0, 15_000)}`;
  for (const [path, most] of [
    ["/api/plan", 4000],
    ["/", 100_000],
    ["/compare", 100_000],
  ] as const) {
    const size = async (query: string) => {
      const response = await request.get(`${path}?${query}`);
      expect(response.status()).toBe(200);
      return (await response.body()).length;
    };
    expect((await size(link)) - (await size(plain)), path).toBeLessThan(most);
  }
});
