import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { WishChips } from "@/components/ask/wishes/wish-chips";
import { TraitTable } from "@/components/plan/coverage/trait-table";
import { PlanRoute } from "@/components/plan/views/plan-route";
import { describeOptions } from "@/components/session/plan-view";
import { PlannerProvider } from "@/components/session/planner-context";
import { createPlannerStore, type PlannerStore } from "@/components/session/planner-store";
import { courseId } from "@/lib/catalog/ids";
import { wordsFrom } from "@/lib/words/words";
import { EXAMPLE, SMALL, storeFor } from "@/tests/support/small-planner";

/** `part` as the server draws it, beside a store for the example. */
function drawn(store: PlannerStore, part: ReactNode): string {
  const options = describeOptions(SMALL);
  const skills = new Map(options.skills.map((one) => [one.id, one]));
  return renderToStaticMarkup(
    <PlannerProvider value={{ store, options, skills, change: () => {} }}>{part}</PlannerProvider>,
  );
}

it("the server draws forty steps of a plan of very many, and says how many there are besides", () => {
  const store = storeFor("goal=engineer&from=coder&hours=10");
  const { view } = store.getState();
  const step = view.answer.steps.find(({ kind }) => kind === "course");
  if (step === undefined) throw new Error("The example has no course");
  const steps = Array.from({ length: 100 }, () => step);
  const page = drawn(store, <PlanRoute view={{ ...view, answer: { ...view.answer, steps } }} />);
  expect(page.match(/data-shape="course"/g)).toHaveLength(40);
  expect(page).toContain("60 more steps");
});

it("it draws forty wishes and forty courses of a table, and says how many there are besides", () => {
  const start = storeFor("goal=engineer&from=coder").getState();
  const pin = Array.from({ length: 90 }, (_, i) => courseId.parse(`course-${i}`));
  const store = createPlannerStore({ ...start, example: EXAMPLE, request: { ...start.request, pin } });
  const chips = drawn(store, <WishChips />);
  expect(chips.match(/Take back: /g)).toHaveLength(40);
  expect(chips).toContain("and 50 more");
  const courses = pin.map((courseId) => ({ courseId, traits: [], recognisedBy: null }));
  const table = drawn(
    store,
    <TraitTable courses={courses} words={wordsFrom({ skills: {}, courses: {}, programs: {} })} />,
  );
  expect(table.match(/scope="row"/g)).toHaveLength(41);
  expect(table).toContain("50 more courses");
});
