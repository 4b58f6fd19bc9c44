// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { previewGuidePlans } from "@/app/_server/guide-plans";
import { GUIDE_IDS, GUIDE_PLACES, type GuideId, guideAnchor } from "@/components/guide/guide-ids";
import { GuidePage } from "@/components/guide/guide-page";
import { GUIDE_PLAN_IDS, guideCourse, guideRequest } from "@/components/guide/guide-plans";
import { guidePoints } from "@/components/guide/guide-points";
import { records } from "@/data";
import { answerRequest } from "@/lib/answer";
import { catalogOrThrow, parseRecords, WITH_HELP } from "@/lib/catalog";
import { decodeRequest } from "@/lib/link";
import { compileCatalog } from "@/lib/planner";
import { english } from "@/lib/words/messages/translator";
import { SMALL, TODAY } from "@/tests/support/small-planner";

const catalog = catalogOrThrow(parseRecords(records));
const compiled = compileCatalog(catalog);
const plans = previewGuidePlans(compiled, TODAY);
const show = () =>
  render(<GuidePage catalog={catalog} plans={plans} calculator={{ of: "", hours: 5 }} t={english} />);

/** The guide's own table of contents: three of the problem, four traits, four kinds, six courses, nine rules, six answers. */
const EXPECTED = { P: 3, T: 4, K: 4, C: 6, S: 9, Q: 6 };

describe("every id of the guide", () => {
  let page = document.body;
  beforeAll(() => {
    page = show().container;
  });

  test("is listed once", () => {
    const all = Object.entries(EXPECTED).flatMap(([part, count]) =>
      Array.from({ length: count }, (_, i) => `${part}${i + 1}`),
    );
    expect([...GUIDE_IDS]).toEqual(all);
    expect(Object.keys(GUIDE_PLACES).sort()).toEqual([...all].sort());
  });

  test.each(GUIDE_IDS.map((id) => [id]))(
    "%s stands at its anchor, with a heading and words of its own",
    (id: GuideId) => {
      const found = page.querySelectorAll(`[id="${guideAnchor(id)}"]`);
      expect(found).toHaveLength(1);
      expect(found[0]?.querySelector("h3")?.textContent?.length).toBeGreaterThan(5);
      expect(found[0]?.textContent?.length).toBeGreaterThan(80);
    },
  );
});

describe("the guide's page", () => {
  afterEach(cleanup);

  test("links each course to its page and to a plan that holds it", () => {
    show();
    for (const id of ["C1", "C2", "C3", "C4", "C5", "C6"] as const) {
      const course = guideCourse(catalog, id);
      const item = within(anchor(id));
      expect(item.getByRole("link", { name: course?.title ?? "" }).getAttribute("href")).toBe(
        `/courses/${course?.id}`,
      );
      expect(item.getByRole("link", { name: /^Open as a plan/ }).getAttribute("href")).toContain(
        `pin=${course?.id}`,
      );
    }
  });

  test("names a source with a date beside the claim about free access", () => {
    show();
    const text = anchor("Q4").textContent;
    expect(text).toContain("only the first module");
    expect(text).toMatch(/Sources: .+2025/);
    expect(within(anchor("Q4")).getAllByRole("link").length).toBeGreaterThan(1);
  });

  test("says its questions to machines as it says them to readers", () => {
    const { container } = show();
    const script = container.querySelector('script[type="application/ld+json"]');
    const answer = z.object({ text: z.string() });
    const faq = z
      .object({
        "@type": z.literal("FAQPage"),
        mainEntity: z.array(z.object({ name: z.string(), acceptedAnswer: answer })),
      })
      .parse(JSON.parse(script?.textContent ?? ""));
    expect(faq.mainEntity.map(({ name }) => name)).toEqual(
      guidePoints("Q", english).map(({ title }) => title),
    );
    for (const { name, acceptedAnswer } of faq.mainEntity) {
      expect(screen.getByRole("heading", { name })).toBeDefined();
      expect(acceptedAnswer.text.length).toBeGreaterThan(80);
    }
  });

  test("counts the weeks again when the hours change", async () => {
    show();
    const form = within(screen.getByRole("form", { name: "How long it takes" }));
    expect(screen.getByRole("status").textContent).toContain("16 to 32 weeks");
    await userEvent.clear(form.getByLabelText("Hours a week"));
    await userEvent.type(form.getByLabelText("Hours a week"), "10");
    expect(screen.getByRole("status").textContent).toContain("8 to 16 weeks");
    expect(screen.getByRole("status").textContent).toContain("up to 26 weeks");
    await userEvent.selectOptions(form.getByLabelText("For"), "course");
    expect(screen.getByRole("status").textContent).toContain("2 to 4 weeks");
  });

  test("answers the hours of a link without a script", () => {
    render(<GuidePage catalog={catalog} plans={plans} calculator={{ of: "course", hours: 4 }} t={english} />);
    expect(screen.getByRole("status").textContent).toContain("5 to 10 weeks");
  });

  test("leaves out what another catalog lacks", () => {
    render(
      <GuidePage
        catalog={SMALL}
        plans={previewGuidePlans(compileCatalog(SMALL), TODAY)}
        calculator={{ of: "", hours: 5 }}
        t={english}
      />,
    );
    expect(screen.queryByRole("link", { name: /^Open as a plan/ })).toBeNull();
    expect(anchor("C4").textContent).toContain("Machine Learning: Regression");
  });
});

function anchor(id: GuideId): HTMLElement {
  const found = document.getElementById(guideAnchor(id));
  if (found === null) throw new Error(`${id} has no anchor`);
  return found;
}

describe("the plan of a sequence", () => {
  const answerOf = (id: (typeof GUIDE_PLAN_IDS)[number]) => {
    const request = guideRequest(catalog, id);
    if (request === null) throw new Error(`${id} has no plan`);
    return answerRequest({ compiled, request, today: TODAY });
  };
  const placesOf = (
    id: (typeof GUIDE_PLAN_IDS)[number],
    courses: readonly ("C1" | "C2" | "C3" | "C4" | "C5" | "C6")[],
  ) => {
    const planned = answerOf(id).steps.map((step) => step.courseId);
    return courses.map((course) => planned.indexOf(guideCourse(catalog, course)?.id ?? ""));
  };
  const rising = (places: readonly number[]) =>
    places.every((place, i) => place >= 0 && place > (places[i - 1] ?? -1));

  test.each(GUIDE_PLAN_IDS.map((id) => [id]))(
    "%s is read back from its link without a problem, and is proven best",
    (id) => {
      const link = plans[id]?.href.slice(2);
      const decoded = decodeRequest(new URLSearchParams(link), catalog);
      expect(decoded.problems).toEqual([]);
      expect(decoded.ok && decoded.request).toEqual(guideRequest(catalog, id));
      expect(answerOf(id).proof?.kind).toBe("optimal");
    },
  );

  test("S1 has regression and classification before deep learning", () => {
    const { steps } = answerOf("S1");
    const first = (skill: string) =>
      steps.findIndex(({ raises }) => raises.some((one) => one.skill === skill && one.to >= WITH_HELP));
    expect(rising([...placesOf("S1", ["C4", "C5"]), first("neural-networks")])).toBe(true);
  });

  test("S2 diagnoses after the first models, S3 codes after that, S4 deploys last", () => {
    expect(rising(placesOf("S2", ["C4", "C5", "C1"]))).toBe(true);
    expect(rising(placesOf("S3", ["C4", "C1", "C2"]))).toBe(true);
    expect(rising(placesOf("S4", ["C4", "C5", "C1", "C2", "C3"]))).toBe(true);
  });

  test("S5 and S8 are one course, and work of one's own", () => {
    for (const id of ["S5", "S8"] as const) {
      const { steps } = answerOf(id);
      const courses = steps.filter(({ kind }) => kind === "course");
      expect(courses.map(({ courseId }) => courseId)).toEqual([guideCourse(catalog, "C6")?.id]);
      expect(steps.some(({ kind }) => kind === "project")).toBe(true);
    }
  });

  test("S9 stands on one whole program", () => {
    const programs = answerOf("S9").steps.flatMap((step) => step.program?.id ?? []);
    expect(programs.filter((id) => id === "uw-machine-learning").length).toBeGreaterThanOrEqual(3);
  });
});
