import { render } from "@testing-library/react";
import { createStore } from "zustand/vanilla";
import { PlannerScreen } from "@/components/planner/planner-screen";
import { answerView } from "@/components/session/answer-view";
import { startTimeline } from "@/components/session/change-history";
import { makeEngine, type PlanEngine } from "@/components/session/plan-engine";
import { describeOptions, type PlanView } from "@/components/session/plan-view";
import { PlannerProvider, plannerTools } from "@/components/session/planner-context";
import { createPlannerStore, type PlannerStore } from "@/components/session/planner-store";
import { readLink } from "@/components/session/read-link";
import { TranslatorProvider } from "@/components/ui/translator";
import { type Catalog, catalogOrThrow, parseCatalog } from "@/lib/catalog";
import { type CivilDate, parseCivilDate } from "@/lib/civil-date";
import { compileCatalog } from "@/lib/planner";
import { DEFAULT_REQUEST, type PlanRequest } from "@/lib/request";
import { english, type Translator } from "@/lib/words/messages/translator";
import type { CatalogDraft } from "@/tests/support/records";
import { courseRecord } from "./records";

const skill = (id: string, title: string, area = "Programming") => ({
  id,
  title,
  area,
  requires: { all: [] },
});

const needs = (...ids: readonly string[]) => ids.map((id) => ({ needs: id }));

const FREE = {
  lowCents: 0,
  highCents: 0,
  per: "once",
  asOf: null,
  covers: "program",
  basis: "course",
} as const;

/** A catalog that a reader can plan in the head: a brush-up, two main courses that build on each other, one rival, a project, a role of two stages. */
const FILE: CatalogDraft = {
  version: "small",
  skills: [
    skill("python", "Python"),
    skill("sql", "SQL", "Data work"),
    skill("regression", "Regression", "Supervised learning"),
    skill("deployment", "Deployment", "MLOps and production"),
    skill("clustering", "Clustering", "Unsupervised learning"),
    skill("portfolio-project", "Portfolio project", "Communication and proof"),
    { ...skill("argument", "Argument", "Communication and proof"), untaught: "No course trains it." },
  ],
  courses: [
    courseRecord("sql-bridge", {
      number: 1,
      title: "SQL bridge",
      hours: { low: 3, typical: 4, high: 6 },
      teaches: { sql: 2 },
      brushUp: true,
    }),
    courseRecord("learn-regression", {
      number: 2,
      title: "Learn regression",
      institution: "University of Washington",
      hours: { low: 18, typical: 20, high: 32, highBasis: "rule" },
      requires: "python",
      teaches: { regression: 2 },
      summary: "You can fit a line and say how good it is.",
    }),
    courseRecord("ship-models", {
      number: 3,
      title: "Ship models",
      hours: { low: 8, typical: 10, high: 16 },
      requires: "regression",
      teaches: { deployment: 2 },
    }),
    courseRecord("slow-regression", {
      number: 4,
      title: "Slow regression",
      hours: { low: 30, typical: 40, high: 60 },
      requires: "python",
      teaches: { regression: 3 },
    }),
    courseRecord("group-data", {
      number: 5,
      title: "Group data",
      hours: { low: 10, typical: 12, high: 16 },
      teaches: { clustering: 2 },
    }),
    courseRecord("own-project", {
      number: 6,
      title: "Portfolio project",
      activity: "project",
      kind: "own-project",
      institution: "Your own",
      platform: "Your own",
      hours: { low: 10, typical: 20, high: 40 },
      price: FREE,
      requires: "deployment",
      teaches: { "portfolio-project": 2 },
      definitionOfDone: ["A stranger can run it."],
      project: {
        roles: [],
        part: "final",
        task: "Serve a model that answers a question of your own.",
        steps: ["Ask."],
        ownData: "Data from your work.",
        writeUp: ["What broke."],
        questions: ["Why this model?"],
      },
    }),
  ],
  roles: [
    {
      id: "engineer",
      title: "Engineer",
      stages: [
        {
          id: "fits",
          title: "Fits models",
          canDo: "You answer a question with a line.",
          needs: needs("python", "sql", "regression"),
        },
        {
          id: "ready",
          title: "Ready to apply",
          canDo: "You ship what you fit.",
          needs: needs("python", "sql", "regression", "deployment", "portfolio-project"),
        },
      ],
      usual: "ready",
      nice: ["clustering"],
      readiness: [{ stage: "ready", background: "coder", low: 40, high: 90, source: "A survey of 2026." }],
      certificates: "They help a little.",
      guide: ["slow-regression"],
    },
    { id: "reader", title: "Reader", mustHave: ["python"], oftenAsked: ["sql", "argument"], niceToHave: [] },
  ],
  backgrounds: [
    { id: "coder", title: "Coder", knows: ["python"] },
    { id: "starter", title: "Starter", knows: [] },
  ],
};

export const SMALL: Catalog = catalogOrThrow(parseCatalog(FILE));
export const SMALL_ENGINE: PlanEngine = makeEngine(SMALL);
const COMPILED = compileCatalog(SMALL);

/** What the page shows for a request to the small catalog. */
export function viewOf(request: PlanRequest, today: CivilDate): PlanView {
  return answerView({ compiled: COMPILED, request, today });
}

export function day(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (date === null) throw new Error(`${text} is no day`);
  return date;
}

export const TODAY = day("2026-11-24");

/** The request of a link into the small catalog. */
export function requestOf(link: string): PlanRequest {
  return readLink(link, { catalog: SMALL, example: DEFAULT_REQUEST }).request;
}

export const EXAMPLE = requestOf("goal=engineer&from=coder&hours=10");

/** The planner's store as it stands once the page for `link` has loaded. */
export function storeFor(link: string): PlannerStore {
  const reading = readLink(link, { catalog: SMALL, example: EXAMPLE });
  return createPlannerStore({
    ...reading,
    example: EXAMPLE,
    view: viewOf(reading.request, TODAY),
  });
}

/** Shows the planner for `link`, engine and all, without a router; changes are applied to the store. */
export function showPlanner(link: string, t: Translator = english): PlannerStore {
  const store = storeFor(link);
  store.getState().receive(SMALL_ENGINE);
  const tools = plannerTools({
    store,
    options: describeOptions(SMALL),
    change: (edit) => store.getState().apply(edit),
  });
  render(
    <TranslatorProvider value={t}>
      <PlannerProvider value={tools}>
        <PlannerScreen history={{ timeline: createStore(() => startTimeline(link)), undo() {}, redo() {} }} />
      </PlannerProvider>
    </TranslatorProvider>,
  );
  return store;
}
