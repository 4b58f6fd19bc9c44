// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import ErrorPage from "@/app/error";
import { CatalogPage } from "@/components/catalog/catalog-page";
import { CourseIntro } from "@/components/catalog/course/course-intro";
import { CourseNeeds } from "@/components/catalog/course/course-needs";
import { CourseTeaches } from "@/components/catalog/course/course-teaches";
import { CourseUnlocks } from "@/components/catalog/course/course-unlocks";
import { SimilarCourses } from "@/components/catalog/course/similar-courses";
import { CourseList } from "@/components/catalog/course-list";
import { CourseFacts } from "@/components/catalog/facts/course-facts";
import { ProgramFacts } from "@/components/catalog/facts/program-facts";
import { TraitList } from "@/components/catalog/facts/trait-list";
import { RoleSources } from "@/components/catalog/role/role-sources";
import { RoleReadiness, RoleStages } from "@/components/catalog/role/role-stages";
import { SelfChecks } from "@/components/catalog/skill/self-checks";
import { SkillAskedFor, SkillGround } from "@/components/catalog/skill/skill-relations";
import { SkillRows } from "@/components/catalog/skill/skill-rows";
import { courseRows, taughtSkillTitles } from "@/components/catalog/table/course-row";
import { CourseTable } from "@/components/catalog/table/course-table";
import { GuidePage } from "@/components/guide/guide-page";
import { SiteFooter } from "@/components/site/site-footer";
import { SiteHeader } from "@/components/site/site-header";
import { siteOf } from "@/components/ui/external-link";
import { TranslatorProvider } from "@/components/ui/translator";
import { records } from "@/data";
import { catalogOrThrow, coursesOfProgram, parseRecords, traitsOf } from "@/lib/catalog";
import { programTitleIn } from "@/lib/words/catalog/program-title";
import { forgottenIn, pseudo } from "@/tests/support/pseudo-language";

const link = vi.hoisted(() => ({ query: "" }));
vi.mock("next/navigation", () => ({
  usePathname: () => "/",
  useRouter: () => ({ prefetch: () => {} }),
  useSearchParams: () => new URLSearchParams(link.query),
}));

beforeEach(() => {
  vi.stubGlobal("fetch", async () => Response.json({}));
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Every text of the catalog, and the sites that it links to. */
function namesIn(value: unknown): ReadonlySet<string> {
  if (typeof value === "string") return new Set([value, ...(URL.canParse(value) ? [siteOf(value)] : [])]);
  if (typeof value !== "object" || value === null) return new Set();
  return new Set(Object.values(value).flatMap((part) => [...namesIn(part)]));
}

/** What a page says in English. */
function forgottenOn(page: ReactElement, names: ReadonlySet<string>): readonly string[] {
  const { container } = render(<TranslatorProvider value={pseudo}>{page}</TranslatorProvider>);
  return forgottenIn(container, names);
}

describe("catalog speaks the reader's language", () => {
  const catalog = catalogOrThrow(parseRecords(records));
  const names = namesIn(catalog);

  it.each([
    "uw-ml-regression",
    "umich-applied-ml-python",
    "meta-apis",
    "hse-bayesian-methods-ml",
    "gcp-production-ml-systems",
  ])("on the page of the course %s", (id) => {
    const course = catalog.courses.find((one) => one.id === id);
    if (course === undefined) throw new Error(`${id} is gone`);
    const parts = { course, catalog, t: pseudo };
    const page = (
      <CatalogPage part="/courses" title={course.title} lead={course.summary} t={pseudo}>
        <CourseIntro {...parts} />
        <CourseTeaches {...parts} />
        <CourseNeeds {...parts} />
        <TraitList traits={traitsOf(course)} t={pseudo} />
        <CourseFacts {...parts} />
        <SimilarCourses {...parts} />
        <CourseUnlocks {...parts} />
      </CatalogPage>
    );
    expect(forgottenOn(page, names)).toEqual([]);
  });

  it.each(["gcp-ml-engineer-certificate", "udacity-ml-engineer-nanodegree", "uw-machine-learning"])(
    "in the facts and courses of the program %s",
    (id) => {
      const program = catalog.programs.find((one) => one.id === id);
      if (program === undefined) throw new Error(`${id} is gone`);
      const courses = coursesOfProgram(catalog, program.id);
      const page = (
        <>
          <ProgramFacts program={program} courses={courses} catalog={catalog} t={pseudo} />
          <CourseList courses={courses} none="" t={pseudo} />
        </>
      );
      expect(forgottenOn(page, names)).toEqual([]);
    },
  );

  it("on the pages of roles and skills", () => {
    const page = (
      <>
        {catalog.roles.map((role) => (
          <section key={role.id}>
            <RoleStages role={role} catalog={catalog} t={pseudo} />
            <RoleReadiness role={role} catalog={catalog} t={pseudo} />
            <RoleSources sources={role.sources.filter((source) => /^[A-Z-]+$/.test(source))} t={pseudo} />
          </section>
        ))}
        {catalog.skills.slice(0, 12).map((skill) => (
          <section key={skill.id}>
            <SelfChecks checks={skill.selfChecks} t={pseudo} />
            <SkillGround skill={skill} catalog={catalog} t={pseudo} />
            <SkillAskedFor skill={skill} catalog={catalog} t={pseudo} />
          </section>
        ))}
        <SkillRows skills={catalog.skills} catalog={catalog} t={pseudo} />
      </>
    );
    expect(forgottenOn(page, names)).toEqual([]);
  });

  it.each(["", "q=nothing-has-this-name&level=advanced&sort=magic"])(
    "in the table of courses: %s",
    (query) => {
      link.query = query;
      const rows = courseRows(catalog, pseudo).slice(0, 40);
      const page = <CourseTable rows={rows} skills={taughtSkillTitles(catalog)} />;
      expect(forgottenOn(page, names)).toEqual([]);
    },
  );
});

describe("guide speaks the reader's language", () => {
  it("on its page, with its calculator", () => {
    const catalog = catalogOrThrow(parseRecords(records));
    const plan = {
      href: "/",
      courses: 3,
      typicalHours: 120,
      from: catalog.backgrounds[0] ?? null,
      goal: null,
    };
    const plans = { C1: plan, S1: { ...plan, goal: catalog.roles[0] ?? null } };
    const calculator = { of: "", hours: 5 };
    const page = <GuidePage catalog={catalog} plans={plans} calculator={calculator} t={pseudo} />;
    const titles = catalog.programs.map((program) => programTitleIn(catalog, program));
    const forgotten = forgottenOn(page, new Set([...namesIn(catalog), ...titles]));
    expect(forgotten.filter((text) => !text.startsWith('{"@context"'))).toEqual([]);
  });
});

describe("site speaks the reader's language", () => {
  it("above and below every page", () => {
    const frame = (
      <>
        <SiteHeader t={pseudo} />
        <SiteFooter t={pseudo} />
      </>
    );
    expect(forgottenOn(frame, new Set(["Waymark"]))).toEqual([]);
  });
});

describe("app speaks the reader's language", () => {
  it("where something broke", () => {
    expect(forgottenOn(<ErrorPage reset={() => {}} />, new Set())).toEqual([]);
  });
});
