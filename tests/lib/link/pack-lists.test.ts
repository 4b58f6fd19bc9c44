import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeRequest, encodeRequest, linkNumbers, MAX_LINK_LENGTH } from "@/lib/link";
import { packList } from "@/lib/link/pack-lists";
import { DEFAULT_REQUEST, type PlanRequest } from "@/lib/request";
import { clickedRequestFor, usualRequestFor } from "@/tests/support/random-requests";
import { realCatalog as catalog } from "@/tests/support/real-catalog";
import { alone, unlearned, withHelp } from "@/tests/support/requests";

const numbers = linkNumbers(catalog);
const goal = catalog.findRole("data-scientist")?.id ?? null;
const skills = catalog.skills.map(({ id }) => id);
const courses = catalog.courses.map(({ id }) => id);

function reread(request: PlanRequest) {
  return decodeRequest(new URLSearchParams(encodeRequest(request, numbers)), catalog);
}

function problemsOf(link: string) {
  return decodeRequest(new URLSearchParams(link), catalog).problems.map(({ parameter, value, code }) => [
    parameter,
    value,
    code,
  ]);
}

describe("a long link", () => {
  it("packs its longest list first, and no list while it is short", () => {
    const request = { ...DEFAULT_REQUEST, goal, know: alone(skills.slice(0, 3)), done: courses.slice(0, 8) };
    const link = new URLSearchParams(encodeRequest(request, numbers));
    expect(link.get("know")).toBe(skills.slice(0, 3).join(","));
    expect(link.get("done")).toMatch(/^~/);
    expect(encodeRequest({ ...request, done: [] }, numbers)).not.toContain("~");
  });

  it("keeps every one of all skills and all courses", () => {
    const plannable = catalog.courses.filter((course) => course.plannable && course.hours !== null);
    const pin = plannable.map(({ id }) => id);
    const request = {
      ...DEFAULT_REQUEST,
      goal,
      know: alone(skills),
      want: withHelp(skills),
      pin,
      done: courses,
    };
    expect(reread(request)).toMatchObject({ ok: true, request });
    expect(encodeRequest(request, numbers).length).toBeLessThan(400);
  });

  it("stays plain where its order or an id without a number could be lost", () => {
    const request = { ...DEFAULT_REQUEST, goal, know: alone(skills.toReversed()) };
    expect(encodeRequest(request, numbers)).not.toContain("~");
    expect(reread(request)).toMatchObject({ ok: true, request });
    const unnumbered = { ...numbers, skills: new Map([...numbers.skills].slice(1)) };
    expect(encodeRequest({ ...request, know: alone(skills) }, unnumbered)).not.toContain("~");
  });

  it("made of anything that can be clicked together comes back the same", () => {
    fc.assert(
      fc.property(clickedRequestFor(catalog), (request) => {
        expect(reread(request)).toMatchObject({ ok: true, request });
      }),
      { numRuns: 500 },
    );
  });

  it("with the wishes that people have stays under 200 characters", () => {
    fc.assert(
      fc.property(usualRequestFor(catalog), (request) => {
        expect(encodeRequest(request, numbers).length).toBeLessThan(200);
        expect(reread(request)).toMatchObject({ ok: true, request });
      }),
      { numRuns: 500 },
    );
  });

  it("of a role with every skill known, unlearned or wanted has room to spare", () => {
    const from = catalog.backgrounds.toSorted((a, b) => b.id.length - a.id.length)[0];
    const longest = catalog.roles.toSorted((a, b) => b.id.length - a.id.length)[0];
    const request = {
      ...DEFAULT_REQUEST,
      goal: longest?.id ?? null,
      from: from?.id ?? null,
      know: alone(skills.filter((_, i) => i % 2 === 0)),
      learn: unlearned(from?.knows.toSorted() ?? []),
      want: withHelp(skills.filter((_, i) => i % 3 === 0)),
      skip: courses.filter((_, i) => i % 17 === 0),
      done: courses.filter((_, i) => i % 17 === 5),
      hoursPerWeek: 12.75,
    };
    expect(encodeRequest(request, numbers).length).toBeLessThan(MAX_LINK_LENGTH);
    expect(reread(request)).toMatchObject({ ok: true, request });
  });
});

describe("a packed list", () => {
  it("that was changed by one character is named as damaged and not read", () => {
    const request = { ...DEFAULT_REQUEST, goal, done: courses.filter((_, i) => i % 9 === 0) };
    const link = encodeRequest(request, numbers);
    const [, packed = ""] = /done=(~[^&]*)/.exec(link) ?? [];
    for (let at = 1; at < packed.length; at++) {
      const other = packed.charAt(at) === "A" ? "B" : "A";
      const broken = `${packed.slice(0, at)}${other}${packed.slice(at + 1)}`;
      expect(problemsOf(link.replace(packed, broken))).toEqual([["done", broken, "damaged"]]);
    }
    expect(problemsOf(link.replace(packed, packed.slice(0, -1)))[0]).toContain("damaged");
    expect(problemsOf(link.replace(packed, "~"))[0]).toContain("damaged");
  });

  it("names each number that no course of this catalog has", () => {
    const beyond = new Map([...numbers.courses].map(([id, number]) => [id, number + 1000]));
    const done = courses.slice(0, 12);
    const link = encodeRequest({ ...DEFAULT_REQUEST, goal, done }, { ...numbers, courses: beyond });
    expect(link).toContain("done=~");
    const named = problemsOf(link);
    expect(named).toHaveLength(12);
    expect(named[0]?.[2]).toBe("unknown-number");
  });

  it("is cut like a plain one, and names twenty numbers that nothing has", () => {
    const many = Array.from({ length: 90_000 }, (_, i) => i + 5000);
    const far = new Map(many.map((number) => [`far-${String(number).padStart(6, "0")}`, number]));
    const packed = packList("know", [...far.keys()], { skills: far, courses: new Map() });
    const { problems } = decodeRequest([["know", packed ?? ""]], catalog);
    expect(packed?.length).toBeLessThan(16_000);
    expect(problems.map(({ code }) => code)).toEqual([
      "too-many",
      ...Array.from({ length: 20 }, () => "unknown-number"),
      "unknown-entries",
      "missing-goal",
    ]);
    expect(problems.at(-2)?.value).toBe("980");
  });

  it("names by id each course that was taken out, and keeps the others", () => {
    const ids = catalog.givenUp.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    const kept = courses.slice(0, 12);
    const then = new Map([
      ...numbers.courses,
      ...catalog.givenUp.map(({ id, number }) => [id, number] as const),
    ]);
    const link = encodeRequest(
      { ...DEFAULT_REQUEST, goal, done: [...ids, ...kept].sort() },
      { ...numbers, courses: then },
    );
    expect(link).toContain("done=~");
    expect(problemsOf(link).toSorted()).toEqual(ids.map((id) => ["done", id, "given-up"]).toSorted());
    expect(decodeRequest(new URLSearchParams(link), catalog)).toMatchObject({ request: { done: kept } });
  });
});
