// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { addressWithout, comparisonChoices } from "@/components/compare/comparison-choices";
import { ComparisonScreen } from "@/components/compare/comparison-screen";
import { describeComparison, LETTERS } from "@/components/compare/comparison-view";
import { addressOfComparison, readComparison } from "@/components/compare/read-comparison";
import { KEPT_KEY } from "@/components/kept/kept-key";
import { KeptPage } from "@/components/kept/kept-page";
import { createKeeping } from "@/components/kept/kept-store";
import { TimePage } from "@/components/time/time-page";
import { siteOf } from "@/components/ui/external-link";
import { TranslatorProvider } from "@/components/ui/translator";
import { timeCohorts, timeFacts } from "@/data";
import { compareScenarios } from "@/lib/compare";
import { writeKeptFile } from "@/lib/kept";
import { linkNumbers } from "@/lib/link";
import { readTimeCohorts, readTimeFacts } from "@/lib/time";
import { programTitleIn } from "@/lib/words/catalog/program-title";
import { compiledPrograms } from "@/tests/support/program-catalog";
import { forgottenIn, pseudo } from "@/tests/support/pseudo-language";
import { NAMES, section } from "@/tests/support/pseudo-page";
import { requestFor } from "@/tests/support/requests";
import { SMALL, showPlanner, TODAY } from "@/tests/support/small-planner";
import { finishedCourse, keptPlan } from "@/tests/support/some-kept";

vi.mock("next/navigation", () => ({ useRouter: () => ({ push() {} }) }));

const PLANNED = "goal=engineer&from=coder&hours=10";

beforeEach(() => {
  vi.stubGlobal("fetch", async () => Response.json({}));
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  window.localStorage.clear();
});

describe("what can be done with a plan speaks the reader's language", () => {
  it("in copying, sharing and taking along", async () => {
    showPlanner(PLANNED, pseudo);
    const compare = screen.getByRole("link", { name: /Cómpáré wíth/ });
    const copy = screen.getByRole("button", { name: /Cópy ļíñk/ });
    const foot = screen.getByText(/cátáļóg óf/);
    await userEvent.click(screen.getByText(/Sháré ít/));
    await screen.findByRole("img", { name: /QR/ });
    const parts = [compare, copy, foot, section("share-title"), section("take-title")];
    expect(parts.flatMap((part) => forgottenIn(part, NAMES))).toEqual([]);
    await userEvent.click(copy);
    expect(forgottenIn(copy, NAMES)).toEqual([]);
  });
});

describe("progress speaks the reader's language", () => {
  it("in what can be started, and in lost time", async () => {
    showPlanner(PLANNED, pseudo);
    await userEvent.click(screen.getByRole("button", { name: /ļóst sómé tímé/ }));
    await screen.findByRole("form", { name: /Lóst/ });
    await screen.findByText(/stáys ás ít wás/);
    expect(forgottenIn(section("stand-title"), NAMES)).toEqual([]);
  });

  it("in finishing a course at one's own pace", async () => {
    showPlanner(PLANNED, pseudo);
    const finish = document.querySelector('a[href*="done=learn-regression"]');
    if (finish) await userEvent.click(finish);
    const form = await screen.findByRole("form", { name: /Fíñíshíñg/ });
    await userEvent.type(within(form).getByRole("spinbutton"), "30");
    await userEvent.click(await within(form).findByRole("checkbox"));
    await within(form).findAllByText("→", { exact: false });
    expect(forgottenIn(form, NAMES)).toEqual([]);
  });
});

describe("what is kept speaks the reader's language", () => {
  const PLANS = { a: "First plan", b: "Second plan", e: "Plan of the file" };
  const COURSES = { c: "First course", d: "Second course", f: "Course of the file" };
  const NOTE = "Of the file";
  const names = new Set([...NAMES, NOTE, ...Object.values(PLANS), ...Object.values(COURSES)]);
  const plan = (id: keyof typeof PLANS, note = "") => keptPlan(id, { name: PLANS[id], note });
  const course = (id: keyof typeof COURSES, hours: number | null) =>
    finishedCourse(id, { title: COURSES[id], hours });
  const show = () => {
    window.dispatchEvent(new StorageEvent("storage", { key: KEPT_KEY }));
    const { container } = render(
      <TranslatorProvider value={pseudo}>
        <KeptPage titles={SMALL} />
      </TranslatorProvider>,
    );
    return container;
  };
  const bringIn = async (text: string) => {
    // A file of jsdom cannot be read.
    const file = Object.assign(new File([text], "kept.json"), { text: async () => text });
    await userEvent.upload(await screen.findByLabelText(/Bríñg á fíļé/), file);
  };

  it("on its page, empty or not", async () => {
    const page = show();
    await screen.findByText(/Máké á pļáñ/);
    expect(forgottenIn(page, names)).toEqual([]);
    cleanup();
    const tab = createKeeping(() => window.localStorage);
    for (const id of ["a", "b"] as const) tab.keepPlan(plan(id));
    tab.finish(course("c", 22));
    tab.finish(course("d", null));
    for (const link of ["goal=engineer&from=coder", "goal=x&hours=1", plan("a").link]) tab.tray(link, true);
    const full = show();
    const [remove] = await screen.findAllByRole("button", { name: /Rémóvé/ });
    expect(forgottenIn(full, names)).toEqual([]);
    if (remove) await userEvent.click(remove);
    await screen.findByText(/Pút ít báck/);
    expect(forgottenIn(full, names)).toEqual([]);
  });

  it("in taking a file in, or not", async () => {
    const tab = createKeeping(() => window.localStorage);
    tab.keepPlan(plan("a"));
    const page = show();
    await bringIn("{}");
    await screen.findByRole("alert");
    expect(forgottenIn(page, names)).toEqual([]);
    const file = { plans: [plan("a", NOTE), plan("e")], finished: [course("f", 3)], tray: ["goal=x"] };
    await bringIn(writeKeptFile(file, TODAY));
    const take = await screen.findByRole("button", { name: /Táké íñ/ });
    expect(forgottenIn(page, names)).toEqual([]);
    await userEvent.click(take);
    await screen.findByText(/tákéñ íñ/);
    expect(forgottenIn(page, names)).toEqual([]);
  });

  it("in keeping the plan on screen", async () => {
    showPlanner(PLANNED, pseudo);
    await userEvent.click(screen.getByRole("button", { name: /Kéép thís pļáñ/ }));
    const link = await screen.findByRole("link", { name: /Képt íñ yóúr pļáñs/ });
    expect(forgottenIn(link, names)).toEqual([]);
    expect(forgottenIn(await screen.findByText(/Képt ás/), names)).toEqual([]);
  });

  it("in what could not be read", async () => {
    window.localStorage.setItem(KEPT_KEY, "damaged");
    const page = show();
    await screen.findByText(/cóúļd ñót bé réád\. /);
    expect(forgottenIn(page, names)).toEqual([]);
  });
});

describe("alternatives speak the reader's language", () => {
  it("in what puts the plan to the test", async () => {
    showPlanner(`${PLANNED}&start=2027-01-04`, pseudo);
    const scrutiny = section("scrutiny-title");
    expect(forgottenIn(scrutiny, NAMES)).toEqual([]);
    for (const summary of scrutiny.querySelectorAll("summary")) await userEvent.click(summary);
    const answers = [/Nó pļáñ wíth só féw/, /wéļļ-kñówñ cóúrsé thát/, /stáys thé sámé/, /sécóñd píécé/];
    for (const answer of answers) await screen.findByText(answer);
    expect(forgottenIn(scrutiny, NAMES)).toEqual([]);
  });

  it("in the guide's own sequence", async () => {
    showPlanner(PLANNED, pseudo);
    const path = document.getElementById("guide-path");
    if (path === null) throw new Error("the guide's sequence is not there");
    await userEvent.click(screen.getByText(/ówñ séqúéñcé/));
    await screen.findByText(/bóth áré góód/);
    expect(forgottenIn(path, NAMES)).toEqual([]);
  });

  it("in what else could stand in a step's place", async () => {
    showPlanner(PLANNED, pseudo);
    for (const why of screen.getAllByText("⟦Why?⟧")) await userEvent.click(why);
    const [swap] = await screen.findAllByText(/Swáp/, {}, { timeout: 5000 });
    const place = swap?.closest("section[aria-label]");
    if (!place) throw new Error("a swap stands nowhere");
    expect(forgottenIn(place, NAMES)).toEqual([]);
  });
});

describe("a comparison speaks the reader's language", () => {
  const compiled = compiledPrograms();
  const { catalog } = compiled;
  const titles = new Set<string>([
    ...LETTERS,
    ...[...catalog.skills, ...catalog.courses, ...catalog.programs].map(({ title }) => title),
    ...[...catalog.courses, ...catalog.programs].flatMap(({ builds }) => builds ?? []),
    ...catalog.programs.map((program) => programTitleIn(catalog, program)),
  ]);
  const asked = "goal=engineer&from=coder&hours=5&start=2027-01-04";

  it.each([
    `${asked}&b=hours.10&c=program.model-track&d=program.closed-book`,
    `${asked}&b=skip.models-first,models-next`,
    `${asked}&b=hours.10&c=hours.8&d=hours.15&e=prefer.focused`,
    "goal=engineer&from=coder&hours=5",
  ])("in its columns, its rows and what can be put beside it: %s", (link) => {
    const example = requestFor(catalog, { goal: "engineer", from: "coder" });
    const { scenarios } = readComparison(link, { catalog, example });
    const numbers = linkNumbers(catalog);
    const { container } = render(
      <TranslatorProvider value={pseudo}>
        <ComparisonScreen
          scenarios={describeComparison(compareScenarios({ compiled, scenarios, today: TODAY }), catalog)}
          address={addressOfComparison(scenarios)}
          without={scenarios.map((_, place) => addressWithout(scenarios, place, numbers))}
          choices={comparisonChoices(scenarios, catalog)}
          view={{ sort: null, differencesOnly: false }}
        />
      </TranslatorProvider>,
    );
    expect(forgottenIn(container, titles)).toEqual([]);
  });
});

describe("the page on time speaks the reader's language", () => {
  it("in its text, its drawings and the calculator", () => {
    const facts = readTimeFacts(timeFacts);
    const sources = Object.values(facts.sources);
    const said = new Set([
      ...[...Object.values(facts.parameters), ...Object.values(facts.middles)].map(({ why }) => why),
      ...sources.flatMap(({ title, url, holds }) => [title, siteOf(url), holds]),
    ]);
    const ask = { of: "programming", stated: 100, hoursPerWeek: 5, studyWeeksPerYear: 40 } as const;
    const { container } = render(
      <TranslatorProvider value={pseudo}>
        <TimePage facts={facts} cohorts={readTimeCohorts(timeCohorts)} ask={ask} t={pseudo} />
      </TranslatorProvider>,
    );
    expect(forgottenIn(container, said)).toEqual([]);
  });
});
